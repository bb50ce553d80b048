/// Type definitions, packed: a few bytes each, where a `SubType` has arrays of its own.
///
/// A definition is a run of numbers: its head (whether it is final, what it is made of, how many supertypes it
/// has), its supertypes, and the lists of its composite type, each behind its length. The numbers are LEB128, so
/// that a type without an index is a byte or two.
public struct PackedTypes: RandomAccessCollection, Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each definition ends in `bytes`.
  private var ends: [Int] = []

  public init() {}

  public init(_ types: some Sequence<SubType>) {
    for type in types { append(type) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  /// The definition at a place. O(its size); it is made anew each time.
  public subscript(index: Int) -> SubType {
    var reader = Reader(bytes: bytes, next: start(of: index))
    let head = reader.number()
    let supertypes = reader.list(count: head >> 3) { $0.number() }
    let composite: CompositeType
    switch Kind(head: head) {
    case .function:
      let parameters = reader.list(count: reader.number()) { $0.valueType() }
      let results = reader.list(count: reader.number()) { $0.valueType() }
      composite = .function(FunctionType(parameters: parameters, results: results))
    case .structure: composite = .structure(reader.list(count: reader.number()) { $0.fieldType() })
    case .array: composite = .array(reader.fieldType())
    }
    return SubType(isFinal: head & 1 != 0, supertypes: supertypes, composite: composite)
  }

  /// What a composite type is made of.
  public enum Kind: UInt32, Sendable {
    case function, structure, array

    fileprivate init(head: UInt32) { self = Kind(rawValue: head >> 1 & 3).unsafelyUnwrapped }
  }

  /// What the definition at a place is made of. O(1).
  public func kind(of index: Int) -> Kind {
    var reader = Reader(bytes: bytes, next: start(of: index))
    return Kind(head: reader.number())
  }

  private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  // MARK: Writing

  /// Adds a definition, of fewer than 2^29 supertypes. O(its size), amortised.
  public mutating func append(_ type: SubType) {
    let kind: Kind
    switch type.composite {
    case .function: kind = .function
    case .structure: kind = .structure
    case .array: kind = .array
    }
    append(UInt32(type.supertypes.count) << 3 | kind.rawValue << 1 | (type.isFinal ? 1 : 0))
    for supertype in type.supertypes { append(supertype) }
    switch type.composite {
    case .function(let function):
      append(function.parameters)
      append(function.results)
    case .structure(let fields):
      append(UInt32(fields.count))
      for field in fields { append(field) }
    case .array(let element): append(element)
    }
    ends.append(bytes.count)
  }

  private mutating func append(_ types: [ValueType]) {
    append(UInt32(types.count))
    for type in types { append(type.bits) }
  }

  private mutating func append(_ field: FieldType) {
    switch field.storage {
    case .value(let type): append(type.bits)
    case .i8: append(Self.i8)
    case .i16: append(Self.i16)
    }
    bytes.append(field.isMutable ? 1 : 0)
  }

  private mutating func append(_ number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  // No value type has these bits: there is no kind 7.
  private static let i8: UInt32 = 7
  private static let i16: UInt32 = 15

  // MARK: Reading

  private struct Reader {
    let bytes: [UInt8]
    var next: Int

    mutating func number() -> UInt32 {
      var number: UInt32 = 0
      var shift: UInt32 = 0
      while true {
        let byte = bytes[next]
        next += 1
        number |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { return number }
        shift += 7
      }
    }

    mutating func list<Element>(count: UInt32, _ element: (inout Reader) -> Element) -> [Element] {
      var list: [Element] = []
      list.reserveCapacity(Int(count))
      for _ in 0..<count { list.append(element(&self)) }
      return list
    }

    mutating func valueType() -> ValueType { ValueType(bits: number()) }

    mutating func fieldType() -> FieldType {
      let bits = number()
      let storage: StorageType =
        switch bits {
        case PackedTypes.i8: .i8
        case PackedTypes.i16: .i16
        default: .value(ValueType(bits: bits))
        }
      return FieldType(storage: storage, isMutable: number() != 0)
    }
  }
}
