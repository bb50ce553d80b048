import WasmISA

/// The structures and arrays that a random module defines, in recursion groups that may have function types, too.
///
/// Objects of each type can be made: a field that must not be null refers to a type that is defined earlier.
struct ObjectTypes {
  /// The first types of the module.
  private(set) var types: [SubType] = []
  private(set) var groups: [Range<Int>] = []
  /// How many instructions at least make an object of each type.
  private var costs: [Int] = []
  private let hasVectors: Bool
  private let hasExceptions: Bool

  /// More than this no object costs that a field must have.
  private static let mostForField = 8

  /// - Parameters:
  ///   - results: lists of results, one of which each function type has.
  ///   - numbers: the types of values that are no references.
  init(
    features: FeatureSet, numbers: [ValueType], results: [[ValueType]], random: inout Random
  ) {
    hasVectors = numbers.contains(.v128)
    hasExceptions = features.contains(.exceptions)
    addGroup([.structure, .array], deep: false, numbers, results, &random)
    if random.chance(percent: 70) {
      let kinds = Array(repeating: PackedTypes.Kind.function, count: random.within(2...5))
      addGroup(kinds, deep: false, numbers, results, &random)
    }
    for _ in 0..<random.below(4) {
      let kinds = (0..<random.pick([(40, 1), (25, 2), (35, random.within(3...6))])).map { _ in
        random.pick([(58, PackedTypes.Kind.structure), (30, .array), (12, .function)])
      }
      addGroup(kinds, deep: false, numbers, results, &random)
    }
    if random.chance(percent: 15) {
      // Deeper than what type rows have room for.
      let kind = random.pick([(70, PackedTypes.Kind.structure), (30, .array)])
      addGroup(
        Array(repeating: kind, count: random.within(6...12)), deep: true, numbers, results, &random)
    }
  }

  private mutating func addGroup(
    _ kinds: [PackedTypes.Kind], deep: Bool, _ numbers: [ValueType], _ results: [[ValueType]],
    _ random: inout Random
  ) {
    let group = types.count..<types.count + kinds.count
    groups.append(group)
    for kind in kinds {
      switch kind {
      case .structure, .array: addObject(kind, deep: deep, group, &random)
      case .function: addFunction(group, numbers, results, &random)
      }
    }
  }

  private mutating func addFunction(
    _ group: Range<Int>, _ numbers: [ValueType], _ results: [[ValueType]], _ random: inout Random
  ) {
    let supertype = random.chance(percent: 60) ? openType(.function, &random) : nil
    let function: FunctionType
    if let supertype, let wider = types[supertype].function {
      // It takes what the other takes, and more; it returns what the other may return.
      function = FunctionType(
        parameters: wider.parameters.map { widened($0, &random) },
        results: wider.results.map { narrowed($0, &random) })
    } else {
      let choices = numbers + (0..<3).map { _ in anyNull(group, &random) }
      var own = results[random.below(results.count)]
      if random.chance(percent: 60) { own.insert(anyNull(group, &random), at: random.below(own.count + 1)) }
      function = FunctionType(
        parameters: RandomShape.list(random.below(5), among: choices, &random), results: own)
    }
    add(
      SubType(
        isFinal: random.chance(percent: 40), supertypes: supertype.map { [UInt32($0)] } ?? [],
        composite: .function(function)))
  }

  /// A type of a kind that may have subtypes, rather a late one, if there is one.
  private func openType(_ kind: PackedTypes.Kind, _ random: inout Random) -> Int? {
    let open = types.indices.filter { !types[$0].isFinal && Self.kind(types[$0]) == kind }
    if open.isEmpty { return nil }
    return open[open.count - 1 - min(random.below(open.count), random.below(open.count))]
  }

  private mutating func addObject(
    _ kind: PackedTypes.Kind, deep: Bool, _ group: Range<Int>, _ random: inout Random
  ) {
    let supertype: Int? =
      if deep, types.count > group.lowerBound {
        types.count - 1
      } else {
        random.chance(percent: 50) ? openType(kind, &random) : nil
      }
    let isFinal = !deep && random.chance(percent: 40)
    let inherited = supertype.map { types[$0].composite }
    let composite: CompositeType
    if kind == .array {
      let element: FieldType =
        if case .array(let element) = inherited {
          refined(element, &random)
        } else {
          field(group, mutable: 85, &random)
        }
      composite = .array(element)
    } else {
      var fields: [FieldType] = []
      if case .structure(let those) = inherited { fields = those.map { refined($0, &random) } }
      let more = random.pick([
        (10, 0), (20, 1), (25, 2), (20, 3), (10, random.within(4...7)), (deep ? 0 : 4, random.within(8...20)),
        // More than a word has bits.
        (deep ? 0 : 1, random.within(62...70)),
      ])
      fields += (0..<more).map { _ in field(group, mutable: 75, &random) }
      composite = .structure(fields)
    }
    add(SubType(isFinal: isFinal, supertypes: supertype.map { [UInt32($0)] } ?? [], composite: composite))
  }

  private mutating func add(_ type: SubType) {
    types.append(type)
    switch type.composite {
    case .function: costs.append(1)
    case .array(let element):
      costs.append(element.storage.unpacked.isDefaultable ? 2 : cost(element.storage.unpacked) + 2)
    case .structure(let fields):
      let all = fields.map(\.storage.unpacked)
      costs.append(all.allSatisfy(\.isDefaultable) ? 1 : all.reduce(1) { $0 + cost($1) })
    }
  }

  private func cost(_ type: ValueType) -> Int {
    guard !type.isDefaultable, let index = type.heapType.index else { return 2 }
    return costs[Int(index)]
  }

  static func kind(_ type: SubType) -> PackedTypes.Kind {
    switch type.composite {
    case .function: .function
    case .structure: .structure
    case .array: .array
    }
  }

  // MARK: Fields

  /// - Parameter mutable: percent.
  private func field(_ group: Range<Int>, mutable: Int, _ random: inout Random) -> FieldType {
    let storage: StorageType = random.pick([
      (10, .i8), (10, .i16), (14, .value(.i32)), (12, .value(.i64)), (6, .value(.f32)), (8, .value(.f64)),
      (hasVectors ? 12 : 0, .value(.v128)), (28, .value(anyNull(group, &random))),
      (8, .value(never(&random))),
    ])
    return FieldType(storage: storage, isMutable: random.chance(percent: mutable))
  }

  /// A type with null; within a group any of its types may be meant.
  private func anyNull(_ group: Range<Int>, _ random: inout Random) -> ValueType {
    if random.chance(percent: 50) {
      return .reference(.concrete(UInt32(random.below(group.upperBound))), nullable: true)
    }
    return .reference(
      random.pick([
        (25, .any), (20, .eq), (20, .i31), (10, .struct), (10, .array), (8, .func), (8, .extern),
        (hasExceptions ? 5 : 0, HeapType.exn),
      ]), nullable: true)
  }

  /// A type without null, of what can be made.
  private func never(_ random: inout Random) -> ValueType {
    let cheap = types.indices.filter {
      Self.kind(types[$0]) != .function && costs[$0] <= Self.mostForField
    }
    if cheap.isEmpty || random.chance(percent: 30) {
      return .reference(random.pick([(70, .i31), (15, .func), (15, HeapType.any)]), nullable: false)
    }
    return .reference(.concrete(UInt32(cheap[random.below(cheap.count)])), nullable: false)
  }

  /// A type that has all values of another one.
  private func widened(_ type: ValueType, _ random: inout Random) -> ValueType {
    guard type.isReference, random.chance(percent: 50) else { return type }
    switch type.heapType {
    case .i31, .struct, .array: return .reference(.eq, nullable: type.isNullable)
    case .eq: return .reference(.any, nullable: type.isNullable)
    default: break
    }
    // Of a type that comes later in the group, nothing is known yet.
    guard let index = type.heapType.index.map({ Int($0) }), index < types.count else { return type }
    if let supertype = types[index].supertypes.first {
      return .reference(.concrete(supertype), nullable: type.isNullable)
    }
    let abstract: HeapType =
      switch Self.kind(types[index]) {
      case .function: .func
      case .structure: .struct
      case .array: .array
      }
    return .reference(abstract, nullable: type.isNullable)
  }

  /// A type all of whose values another one has. If it has no null, something else can be made.
  private func narrowed(_ type: ValueType, _ random: inout Random) -> ValueType {
    guard type.isReference, random.chance(percent: 50) else { return type }
    var heap = type.heapType
    switch heap {
    case .any: heap = random.pick([(30, .any), (30, .eq), (20, .i31), (10, .struct), (10, HeapType.array)])
    case .eq: heap = random.pick([(40, .eq), (30, .i31), (15, .struct), (15, HeapType.array)])
    default: break
    }
    let isMade: Bool =
      if let index = heap.index.map({ Int($0) }) {
        index < types.count && Self.kind(types[index]) != .function
      } else {
        heap != .extern && heap != .exn
      }
    return .reference(heap, nullable: type.isNullable && !(isMade && random.chance(percent: 50)))
  }

  /// The field of a subtype: what cannot be written may be of a narrower type.
  private func refined(_ field: FieldType, _ random: inout Random) -> FieldType {
    guard !field.isMutable, case .value(let type) = field.storage, type.isReference,
      random.chance(percent: 50)
    else { return field }
    var narrower = type
    switch type.heapType {
    case .any: narrower = .reference(random.chance(percent: 50) ? .eq : .i31, nullable: type.isNullable)
    case .eq: narrower = .reference(.i31, nullable: type.isNullable)
    default: break
    }
    if narrower.heapType == .i31, random.chance(percent: 50) { narrower = .reference(.i31, nullable: false) }
    return FieldType(storage: .value(narrower), isMutable: false)
  }
}

/// A field of a structure, or the elements of an array.
struct ObjectMember {
  var type: Int
  /// nil for elements.
  var field: Int?
  var storage: StorageType
  var isMutable: Bool

  /// Whether reading it has a sign.
  var isPacked: Bool { storage == .i8 || storage == .i16 }
}

extension SubType {
  /// The fields of a structure, or the elements of an array; `type` is its index.
  func members(of type: Int) -> [ObjectMember] {
    switch composite {
    case .function: []
    case .structure(let fields):
      fields.enumerated().map {
        ObjectMember(type: type, field: $0, storage: $1.storage, isMutable: $1.isMutable)
      }
    case .array(let element):
      [ObjectMember(type: type, field: nil, storage: element.storage, isMutable: element.isMutable)]
    }
  }
}
