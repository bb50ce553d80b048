/// Types that a module defines: functions, structures, arrays, their recursion groups, and the types of
/// what it imports and exports (spec: Structure › Types).

/// The type of a function: what it takes and what it gives.
public struct FunctionType: Hashable, Sendable {
  public var parameters: [ValueType]
  public var results: [ValueType]

  public init(parameters: [ValueType], results: [ValueType]) {
    self.parameters = parameters
    self.results = results
  }
}

/// What a field or an element is stored as: a value type, or a packed integer.
public enum StorageType: Hashable, Sendable {
  case value(ValueType)
  case i8
  case i16

  /// The type of the value on the operand stack: packed integers widen to i32.
  public var unpacked: ValueType {
    if case .value(let type) = self { return type }
    return .i32
  }
}

/// A field of a structure, or the element of an array.
public struct FieldType: Hashable, Sendable {
  public var storage: StorageType
  public var isMutable: Bool

  public init(storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// What a defined type is made of.
public enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A type definition: a composite type with its place in the subtype hierarchy.
public struct SubType: Hashable, Sendable {
  public var isFinal: Bool
  /// Indices of the declared supertypes; the binary format allows several, validation at most one.
  public var supertypes: [UInt32]
  public var composite: CompositeType

  public init(isFinal: Bool = true, supertypes: [UInt32] = [], composite: CompositeType) {
    self.isFinal = isFinal
    self.supertypes = supertypes
    self.composite = composite
  }

  /// The function type, where this defines one.
  public var function: FunctionType? {
    if case .function(let type) = composite { return type }
    return nil
  }
}

/// The width of the addresses of a memory or table: 32 or 64 bits.
@frozen
public enum AddressType: UInt8, Hashable, Sendable {
  case i32, i64

  /// The type of an address on the operand stack.
  @inlinable
  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// Size bounds: pages for a memory, elements for a table.
public struct Limits: Hashable, Sendable {
  public var address: AddressType
  public var minimum: UInt64
  public var maximum: UInt64?

  public init(address: AddressType = .i32, minimum: UInt64, maximum: UInt64? = nil) {
    self.address = address
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of a memory; its limits count pages.
public struct MemoryType: Hashable, Sendable {
  public var limits: Limits
  /// The base-two logarithm of the bytes in a page: in a valid type 0 or 16.
  public var pageSizeExponent: UInt8
  /// Whether threads may share it, if there were any.
  public var isShared: Bool

  /// A type whose pages have the standard size, unless said otherwise.
  public init(
    limits: Limits, pageSizeExponent: UInt8 = MemoryType.standardPageSizeExponent, isShared: Bool = false
  ) {
    self.limits = limits
    self.pageSizeExponent = pageSizeExponent
    self.isShared = isShared
  }

  /// Pages have 64 KiB unless a memory's type says otherwise.
  public static var standardPageSizeExponent: UInt8 { 16 }

  /// Bytes in a page; 0 where they are too many for a word, which no valid type has.
  public var pageSize: UInt64 { UInt64(1) << UInt64(pageSizeExponent) }

  /// Bytes that a memory of this type has at least; the largest number where they are too many for a word.
  public var minimumBytes: UInt64 {
    let (bytes, overflow) = limits.minimum.multipliedReportingOverflow(by: pageSize)
    return overflow ? .max : bytes
  }

  /// Pages that a memory of this type may ever have here, by its own maximum, by `ImplementationLimits.memoryBytes`,
  /// and by what its address type can count.
  public var maximumPages: UInt64 {
    let most = ImplementationLimits.memoryBytes >> UInt64(pageSizeExponent)
    return min(limits.maximum ?? .max, limits.address == .i32 ? min(most, UInt64(UInt32.max)) : most)
  }

  /// Bytes that a memory of this type may ever have here.
  public var maximumBytes: UInt64 { maximumPages << UInt64(pageSizeExponent) }
}

/// The type of a table; its limits count elements.
public struct TableType: Hashable, Sendable {
  public var element: ValueType
  public var limits: Limits

  public init(element: ValueType, limits: Limits) {
    self.element = element
    self.limits = limits
  }

  /// The number of elements of every table of this type, which never changes; nil if tables of it may grow, or none can be
  /// that large.
  public var fixedCount: UInt64? {
    limits.maximum == limits.minimum && limits.minimum <= ImplementationLimits.tableElements
      ? limits.minimum : nil
  }
}

/// The type of a global variable.
public struct GlobalType: Hashable, Sendable {
  public var value: ValueType
  public var isMutable: Bool

  public init(value: ValueType, isMutable: Bool) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// One of a module's index spaces that imports and exports can name. Raw values: the binary format's.
public enum ExternKind: UInt8, Sendable {
  case function, table, memory, global, tag

  /// The word of the text format.
  public var keyword: String {
    switch self {
    case .function: return "func"
    case .table: return "table"
    case .memory: return "memory"
    case .global: return "global"
    case .tag: return "tag"
    }
  }
}

/// The type of an import or export. Functions and tags refer to a defined type by index.
public enum ExternType: Hashable, Sendable {
  case function(UInt32)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(UInt32)

  /// Which kind of entity it is.
  public var kind: ExternKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}
