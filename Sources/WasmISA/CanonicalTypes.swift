/// Canonical type ids: one number for each defined type, equal exactly where the types are.
///
/// Defined types are iso-recursive (spec: Validation › Types › Recursive Types): two are equal when their
/// recursion groups are equal and they stand at the same place. A group is interned as a key in which
/// references to the group itself are relative and all others are canonical ids, so equality of groups is
/// equality of keys, and each group is looked at once, in time linear in its size.
public struct CanonicalTypes: Sendable {
  /// All interned types by id; concrete heap types inside them are canonical ids.
  public private(set) var types = PackedTypes()
  /// The declared supertypes of all types, end to end: for each type root first, itself last.
  private var supertypes: [UInt32] = []
  /// Where each type's supertypes end.
  private var supertypeEnds: [Int] = []
  private var groups = GroupTable()

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
  public mutating func intern(group: Slice<PackedTypes>, first: UInt32, ids: [UInt32]) -> UInt32 {
    let count = UInt32(group.count)
    return intern(
      key: group.map { type in
        type.mapIndices { index in
          index >= first && index < first + count ? Self.relativeBase + (index - first) : ids[Int(index)]
        }
      })
  }

  /// Interns a function type that stands alone: final, without supertypes, its references canonical.
  public mutating func intern(_ type: FunctionType) -> UInt32 {
    intern(key: [SubType(composite: .function(type))])
  }

  /// - Parameter key: the types of a group; references to the group are relative, all others canonical.
  private mutating func intern(key: [SubType]) -> UInt32 {
    let hash = UInt32(truncatingIfNeeded: key.hashValue)
    if let known = groups.first(hash: hash, count: key.count, where: { isGroup(at: $0, key) }) {
      return known
    }
    let base = UInt32(types.count)
    groups.insert(first: base, count: key.count, hash: hash)
    for (offset, type) in key.enumerated() {
      let absolute = type.mapIndices { $0 >= Self.relativeBase ? base + ($0 - Self.relativeBase) : $0 }
      types.append(absolute)
      if let supertype = absolute.supertypes.first { supertypes += display(of: supertype) }
      supertypes.append(base + UInt32(offset))
      supertypeEnds.append(supertypes.count)
    }
    return base
  }

  /// Whether the group whose first type has this id is what a key says.
  private func isGroup(at base: UInt32, _ key: [SubType]) -> Bool {
    let end = base + UInt32(key.count)
    for (type, keyType) in zip(types[Int(base)...], key) {
      let relative = type.mapIndices { $0 >= base && $0 < end ? Self.relativeBase + ($0 - base) : $0 }
      if relative != keyType { return false }
    }
    return true
  }

  /// The ids of the recursion group that a type is of.
  func group(of id: UInt32) -> Range<UInt32> { groups.group(of: id) }

  /// The declared supertypes of a type, root first, itself last.
  public func display(of id: UInt32) -> ArraySlice<UInt32> {
    supertypes[(id == 0 ? 0 : supertypeEnds[Int(id) - 1])..<supertypeEnds[Int(id)]]
  }

  /// How many supertypes a type declares, directly or not.
  public func depth(of id: UInt32) -> Int {
    supertypeEnds[Int(id)] - (id == 0 ? 0 : supertypeEnds[Int(id) - 1]) - 1
  }

  /// Whether the defined type `a` is `b` or declares it as a supertype, directly or not. O(1).
  public func isSubtype(_ a: UInt32, of b: UInt32) -> Bool {
    if a == b { return true }
    let depth = depth(of: b)
    return depth < self.depth(of: a) && supertypes[(a == 0 ? 0 : supertypeEnds[Int(a) - 1]) + depth] == b
  }

  /// Heap type matching (spec: Validation › Matching › Heap Types); concrete types are canonical ids.
  public func matches(_ a: HeapType, _ b: HeapType) -> Bool {
    if a == b || a == .bottom { return true }
    if let x = a.index {
      if let y = b.index { return isSubtype(x, of: y) }
      switch types.kind(of: Int(x)) {
      case .function: return b == .func
      case .structure: return b == .struct || b == .eq || b == .any
      case .array: return b == .array || b == .eq || b == .any
      }
    }
    if let y = b.index {
      switch types.kind(of: Int(y)) {
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
    // The usual type mentions none.
    if !mentionsIndices { return self }
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

extension SubType {
  private var mentionsIndices: Bool {
    func mentions(_ type: ValueType) -> Bool { type.isReference && type.heapType.index != nil }
    if !supertypes.isEmpty { return true }
    return switch composite {
    case .function(let type):
      type.parameters.contains(where: mentions) || type.results.contains(where: mentions)
    case .structure(let fields): fields.contains { mentions($0.storage.unpacked) }
    case .array(let field): mentions(field.storage.unpacked)
    }
  }
}

extension ValueType {
  /// The type with the index that it mentions, if any, replaced by `replace` of it.
  public func mapIndex(_ replace: (UInt32) -> UInt32) -> ValueType {
    guard isReference, let index = heapType.index else { return self }
    return .reference(.concrete(replace(index)), nullable: isNullable)
  }
}
