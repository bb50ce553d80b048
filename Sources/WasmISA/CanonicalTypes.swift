/// Canonical type ids: one number for each defined type, equal exactly where the types are.
///
/// Defined types are iso-recursive (spec: Validation › Types › Recursive Types): two are equal when their
/// recursion groups are equal and they stand at the same place. A group is interned as a key in which
/// references to the group itself are relative and all others are canonical ids, so equality of groups is
/// equality of keys, and each group is looked at once, in time linear in its size.
public struct CanonicalTypes: Sendable {
  /// All interned types by id; concrete heap types inside them are canonical ids.
  public private(set) var types: [SubType] = []
  /// The declared supertypes of each type, root first, itself last: `isSubtype` looks up one element.
  public private(set) var displays: [[UInt32]] = []
  private var groups: [[SubType]: UInt32] = [:]

  public init() {}

  /// Where relative references to the group being interned start; above all canonical ids.
  private static let relativeBase: UInt32 = 1 << 26

  /// Interns a recursion group and returns the id of its first type; the others follow it.
  ///
  /// - Parameters:
  ///   - group: the types, whose concrete heap types are the module's indices.
  ///   - first: the module's index of the group's first type.
  ///   - ids: the canonical ids of the module's earlier types, by index. Every index used by the group is
  ///     within `ids` or the group itself; declared supertypes come before the types that name them.
  public mutating func intern(group: ArraySlice<SubType>, first: UInt32, ids: [UInt32]) -> UInt32 {
    let count = UInt32(group.count)
    let key = group.map { type in
      type.mapIndices { index in
        index >= first && index < first + count ? Self.relativeBase + (index - first) : ids[Int(index)]
      }
    }
    if let known = groups[key] { return known }
    let base = UInt32(types.count)
    groups[key] = base
    for (offset, type) in key.enumerated() {
      let id = base + UInt32(offset)
      let absolute = type.mapIndices { $0 >= Self.relativeBase ? base + ($0 - Self.relativeBase) : $0 }
      types.append(absolute)
      displays.append((absolute.supertypes.first.map { displays[Int($0)] } ?? []) + [id])
    }
    return base
  }

  /// Interns a function type that stands alone: final, without supertypes, its references canonical.
  public mutating func intern(_ type: FunctionType) -> UInt32 {
    let key = [SubType(composite: .function(type))]
    if let known = groups[key] { return known }
    let id = UInt32(types.count)
    groups[key] = id
    types.append(key[0])
    displays.append([id])
    return id
  }

  /// Whether the defined type `a` is `b` or declares it as a supertype, directly or not. O(1).
  public func isSubtype(_ a: UInt32, of b: UInt32) -> Bool {
    if a == b { return true }
    let depth = displays[Int(b)].count - 1
    let display = displays[Int(a)]
    return depth < display.count && display[depth] == b
  }

  /// Heap type matching (spec: Validation › Matching › Heap Types); concrete types are canonical ids.
  public func matches(_ a: HeapType, _ b: HeapType) -> Bool {
    if a == b || a == .bottom { return true }
    if let x = a.index {
      if let y = b.index { return isSubtype(x, of: y) }
      switch types[Int(x)].composite {
      case .function: return b == .func
      case .structure: return b == .struct || b == .eq || b == .any
      case .array: return b == .array || b == .eq || b == .any
      }
    }
    if let y = b.index {
      switch types[Int(y)].composite {
      case .function: return a == .nofunc
      case .structure, .array: return a == .none
      }
    }
    switch a {
    case .nofunc: return b == .func
    case .noextern: return b == .extern
    case .noexn: return b == .exn
    case .none: return b == .any || b == .eq || b == .i31 || b == .struct || b == .array
    case .i31, .struct, .array: return b == .eq || b == .any
    case .eq: return b == .any
    default: return false
    }
  }

  /// Value type matching (spec: Validation › Matching › Value Types); concrete types are canonical ids.
  public func matches(_ a: ValueType, _ b: ValueType) -> Bool {
    if a == b || a == .bottom { return true }
    guard a.isReference && b.isReference else { return false }
    return (!a.isNullable || b.isNullable) && matches(a.heapType, b.heapType)
  }
}

extension SubType {
  /// The type with each index that it mentions replaced by `replace` of it.
  public func mapIndices(_ replace: (UInt32) -> UInt32) -> SubType {
    func map(_ type: ValueType) -> ValueType { type.mapIndex(replace) }
    func map(_ field: FieldType) -> FieldType {
      guard case .value(let type) = field.storage else { return field }
      return FieldType(storage: .value(map(type)), isMutable: field.isMutable)
    }
    let composite: CompositeType
    switch self.composite {
    case .function(let type):
      composite = .function(
        FunctionType(parameters: type.parameters.map(map), results: type.results.map(map)))
    case .structure(let fields): composite = .structure(fields.map(map))
    case .array(let field): composite = .array(map(field))
    }
    return SubType(isFinal: isFinal, supertypes: supertypes.map(replace), composite: composite)
  }
}

extension ValueType {
  /// The type with the index that it mentions, if any, replaced by `replace` of it.
  public func mapIndex(_ replace: (UInt32) -> UInt32) -> ValueType {
    guard isReference, let index = heapType.index else { return self }
    return .reference(.concrete(replace(index)), nullable: isNullable)
  }
}
