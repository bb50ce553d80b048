import WasmISA

/// The types of references that a random module speaks of, and which of them match which.
struct ReferenceTypes {
  /// Each type that is in use, with those whose values it may have, itself among them.
  private(set) var subtypes: [ValueType: [ValueType]] = [:]
  /// Each type that is in use, with those that may have its values, itself among them.
  private(set) var supertypes: [ValueType: [ValueType]] = [:]
  /// Types of structures, arrays and i31s, with null and without.
  private(set) var objects: [ValueType] = []
  private var objectSet: Set<ValueType> = []
  private var functionSet: Set<ValueType> = []
  /// The types of objects that can be made and are of a type, by that: structures, arrays, and i31.
  private(set) var makers: [ValueType: [HeapType]] = [:]
  /// Where a number, a vector or a reference of a type can be read from an object.
  private(set) var members: [ValueType: [ObjectMember]] = [:]
  /// What can be written of objects.
  private(set) var mutableMembers: [ObjectMember] = []
  /// Types of arrays that elements can be copied between.
  private(set) var copies: [(destination: Int, source: Int)] = []

  /// Of a module without objects: each type matches itself.
  init(_ types: [ValueType]) {
    for type in types {
      subtypes[type] = [type]
      supertypes[type] = [type]
    }
  }

  /// - Parameters:
  ///   - types: all that are defined so far.
  ///   - groups: their recursion groups.
  ///   - functions: the types that functions have, and the supertypes of these.
  init(types: [SubType], groups: [Range<Int>], functions: [Int], hasExceptions: Bool) {
    var canonical = CanonicalTypes()
    let packed = PackedTypes(types)
    var ids: [UInt32] = []
    for group in groups {
      let first = canonical.intern(group: packed[group], first: UInt32(group.lowerBound), ids: ids)
      ids += group.indices.map { first + UInt32($0 - group.lowerBound) }
    }
    func matches(_ a: ValueType, _ b: ValueType) -> Bool {
      canonical.matches(a.mapIndex { ids[Int($0)] }, b.mapIndex { ids[Int($0)] })
    }

    let defined = types.indices.filter { ObjectTypes.kind(types[$0]) != .function }
    let heaps: [HeapType] =
      [.any, .eq, .i31, .struct, .array] + defined.map { HeapType.concrete(UInt32($0)) }
    objects = heaps.flatMap { [.reference($0, nullable: true), .reference($0, nullable: false)] }
    objectSet = Set(objects)
    functionSet = Set(
      ([.func] + functions.map { HeapType.concrete(UInt32($0)) }).flatMap {
        [ValueType.reference($0, nullable: true), .reference($0, nullable: false)]
      })
    let others: [HeapType] =
      [.func, .extern] + (hasExceptions ? [.exn] : []) + functions.map { HeapType.concrete(UInt32($0)) }
    let all =
      objects + others.flatMap { [.reference($0, nullable: true), .reference($0, nullable: false)] }
    for a in all {
      for b in all where matches(a, b) {
        subtypes[b, default: []].append(a)
        supertypes[a, default: []].append(b)
      }
    }

    for type in objects {
      makers[type] = (subtypes[type] ?? []).filter {
        !$0.isNullable && ($0.heapType == .i31 || $0.heapType.index != nil) && isObject($0)
      }.map(\.heapType)
    }

    for index in defined {
      for member in types[index].members(of: index) {
        if member.isMutable { mutableMembers.append(member) }
        let type = member.storage.unpacked
        for supertype in supertypes[type] ?? [type] { members[supertype, default: []].append(member) }
      }
    }
    let arrays = defined.flatMap { types[$0].members(of: $0).filter { $0.field == nil } }
    for a in arrays where a.isMutable {
      for b in arrays where a.storage == b.storage || Self.areCopied(b.storage, a.storage, matches) {
        copies.append((destination: a.type, source: b.type))
      }
    }
  }

  private static func areCopied(
    _ source: StorageType, _ destination: StorageType, _ matches: (ValueType, ValueType) -> Bool
  ) -> Bool {
    guard case .value(let a) = source, case .value(let b) = destination else { return false }
    return matches(a, b)
  }

  /// Whether values of a type are structures, arrays and i31s.
  func isObject(_ type: ValueType) -> Bool { objectSet.contains(type) }

  /// Whether values of a type are functions, in a module with objects.
  func isFunction(_ type: ValueType) -> Bool { functionSet.contains(type) }

  /// The types by which a function of a type can be called, by their indices.
  func callTypes(_ type: Int) -> [Int] {
    let own = ValueType.reference(.concrete(UInt32(type)), nullable: false)
    return (supertypes[own] ?? [own]).filter { !$0.isNullable }.compactMap {
      $0.heapType.index.map { Int($0) }
    }
  }

  /// Whether a value of one type may stand where one of the other is wanted.
  func matches(_ a: ValueType, _ b: ValueType) -> Bool {
    a == b || supertypes[a]?.contains(b) == true
  }
}
