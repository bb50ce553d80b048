import WasmISA

/// What all functions of a random module have to know of it.
struct RandomShape {
  /// What a function may call. It keeps every function from running long.
  enum Role {
    /// Nothing.
    case leaf
    /// Leaves.
    case middle
    /// Everything, itself too: it spends fuel, and returns at once when there is none.
    case fuelled
  }

  /// What a module has more of than others, so that rare combinations come up.
  enum Theme { case none, integers, memories, references, vectors }

  struct Function {
    /// Its type's index.
    var type: Int
    var role: Role
  }

  struct Table {
    var element: ValueType
    var address = AddressType.i32
    var minimum: Int
    var maximum: Int

    var type: TableType {
      TableType(
        element: element,
        limits: Limits(address: address, minimum: UInt64(minimum), maximum: UInt64(maximum)))
    }
  }

  let features: FeatureSet
  /// Whether there are vectors: not in all modules that may have them.
  let hasVectors: Bool
  /// Whether there are structures, arrays and i31s: the same holds of them.
  let hasObjects: Bool
  let theme: Theme
  let operators: Operators
  private(set) var imports = Imports()
  /// All types: those of objects come first.
  private(set) var types: [SubType] = []
  private(set) var groups: [Range<Int>] = []
  private var indices: [FunctionType: Int] = [:]
  private(set) var functions: [Function] = []
  /// The functions of each type and its subtypes, by the type's index.
  private(set) var functionsOfType: [Int: [Int]] = [:]
  let memories: [MemoryType]
  /// Table 0 is of functions, and each slot keeps functions of one type. The others may come to hold anything.
  private(set) var tables: [Table] = []
  /// The slots of table 0 that hold functions of a type, by the type's index.
  private(set) var slots: [Int: [Int]] = [:]
  /// The first is the fuel: how many functions may still spend some.
  private(set) var globals = [GlobalType(value: .i32, isMutable: true)]
  /// Lengths of the passive data segments; active ones, one for each memory, come behind them.
  let passiveData: [Int]
  /// What is referred to, and how its types match.
  private(set) var references = ReferenceTypes([])
  /// The types of references that variables, tables and parameters may have: nullable ones, so far as types with
  /// functions are known.
  private(set) var referenceTypes: [ValueType] = []
  /// Those of them that are of objects.
  private var objectTypes: [ValueType] = []
  /// Element types and lengths of the passive element segments.
  private(set) var passiveElements: [(type: ValueType, count: Int)] = []

  /// The type's index of each tag.
  private(set) var tags: [Int] = []

  static let fuel = 0
  static let stableTable = 0

  /// The shape of a module that imports from no other one, but perhaps from the host.
  init(features: FeatureSet, random: inout Random) {
    self.features = features
    hasVectors = features.contains(.simd) && random.chance(percent: 70)
    hasObjects =
      [.gc, .functionReferences, .referenceTypes, .bulkMemory].allSatisfy(features.contains)
      && random.chance(percent: 60)
    theme = Self.theme(hasObjects: hasObjects, hasVectors: hasVectors, &random)
    operators = Operators(features)
    memories = Self.memories(
      features.contains(.multiMemory) ? random.pick([(60, 1), (25, 2), (15, 3)]) : 1, features, &random)
    passiveData = Self.passiveData(features, &random)

    // Few lists of results, so that many functions may be the last call of many others.
    var results = (0..<random.within(2...3)).map { _ in
      Self.list(Self.resultCount(&random), among: numbers, &random)
    }
    let defined =
      hasObjects ? ObjectTypes(features: features, numbers: numbers, results: results, random: &random) : nil
    if let defined { add(defined, &random) }
    updateReferenceTypes()
    if hasObjects, random.chance(percent: 70) {
      results[0].insert(objectType(&random), at: random.below(results[0].count + 1))
    }
    importHostFunctions(&random)
    addFunctions(random.within(4...11), sharingTypes: 25, results, &random)
    addReferences(referenceTypes)
    addTags(1...3, &random)
    addGlobals(70, &random)
    let slotCount = 2 * functions.count
    tables = [
      Table(
        element: .funcref, address: Self.address(features, &random), minimum: slotCount, maximum: slotCount)
    ]
    for slot in 0..<slotCount { slots[functions[function(inSlot: slot)].type, default: []].append(slot) }
    addTables(objects: 40, others: 80, &random)
    addPassiveElements(&random)
  }

  /// The shape of a module that imports from another one: the fuel and table 0 in any case, and at least one function of each
  /// type, so that it can make whatever the other one can. It has the types of the other module behind some of its own.
  init(importingFrom other: RandomShape, random: inout Random) {
    features = other.features
    hasVectors = other.hasVectors
    hasObjects = other.hasObjects
    theme = Self.theme(hasObjects: hasObjects, hasVectors: hasVectors, &random)
    operators = other.operators
    imports.memories = other.memories.indices.filter { _ in random.chance(percent: 70) }
    let most = features.contains(.multiMemory) ? 2 : 1 - imports.memories.count
    let least = imports.memories.isEmpty ? 1 : 0
    memories =
      imports.memories.map { Self.imported(other.memories[$0], &random) }
      + Self.memories(random.within(least...max(least, most)), features, &random)
    passiveData = Self.passiveData(features, &random)

    for _ in 0..<random.below(4) {
      _ = type(FunctionType(parameters: Self.list(random.below(4), among: numbers, &random), results: []))
    }
    let shift = types.count
    func here(_ type: ValueType) -> ValueType { type.mapIndex { $0 + UInt32(shift) } }
    types += other.types.map { $0.mapIndices { $0 + UInt32(shift) } }
    groups += other.groups.map { $0.lowerBound + shift..<$0.upperBound + shift }
    for (index, type) in types.enumerated().dropFirst(shift) {
      if let function = type.function, indices[function] == nil { indices[function] = index }
    }
    objectTypes = other.objectTypes.map(here)

    importHostFunctions(&random)
    var typesOfFunctions: Set<Int> = []
    imports.functions = random.shuffled(
      other.functions.indices.filter {
        typesOfFunctions.insert(other.functions[$0].type).inserted || random.chance(percent: 40)
      })
    for function in imports.functions.map({ other.functions[$0] }) {
      add(Function(type: function.type + shift, role: function.role))
    }
    let results = other.functions.map { other.signature($0.type).results.map(here) }
    addFunctions(random.within(3...7), sharingTypes: 65, results, &random)
    addReferences(referenceTypes + other.referenceTypes.map(here))

    imports.tags = other.tags.indices.filter { _ in random.chance(percent: 70) }
    tags = imports.tags.map { other.tags[$0] + shift }
    addTags(tags.isEmpty ? 1...2 : 0...2, &random)
    imports.globals =
      [Self.fuel] + other.globals.indices.dropFirst().filter { _ in random.chance(percent: 60) }
    globals = imports.globals.map {
      GlobalType(value: here(other.globals[$0].value), isMutable: other.globals[$0].isMutable)
    }
    addGlobals(30, &random)
    imports.tables =
      [Self.stableTable] + other.tables.indices.dropFirst().filter { _ in random.chance(percent: 60) }
    tables = imports.tables.map {
      var table = other.tables[$0]
      table.element = here(table.element)
      table.minimum = random.chance(percent: 70) ? table.minimum : random.below(table.minimum + 1)
      table.maximum += random.chance(percent: 70) ? 0 : random.below(4)
      return table
    }
    for (type, own) in other.slots { slots[type + shift] = own }
    addTables(objects: 15, others: 30, &random)
    addPassiveElements(&random)
  }

  private static func theme(hasObjects: Bool, hasVectors: Bool, _ random: inout Random) -> Theme {
    random.pick([
      (40, .none), (20, .integers), (20, .memories), (hasObjects ? 20 : 0, .references),
      (hasVectors ? 20 : 0, Theme.vectors),
    ])
  }

  private static func passiveData(_ features: FeatureSet, _ random: inout Random) -> [Int] {
    features.contains(.bulkMemory) ? [random.below(40), random.below(300)] : []
  }

  // MARK: Definitions

  private mutating func importHostFunctions(_ random: inout Random) {
    guard random.chance(percent: 40) else { return }
    for _ in 0..<random.within(1...3) {
      let function = random.below(Imports.hostFunctions.count)
      imports.hostFunctions.append(function)
      // One that `indices` knows may be part of a larger group, and so another one than the host's.
      add(Function(type: addType(Imports.hostFunctions[function].type), role: .leaf))
    }
  }

  private mutating func add(_ function: Function) {
    functionsOfType[function.type, default: []].append(functions.count)
    functions.append(function)
    updateReferenceTypes()
  }

  /// Adds functions, the first of which may call anything.
  /// - Parameters:
  ///   - share: how many of a hundred have the type of a function before them.
  ///   - results: what those may return that have a type of their own.
  private mutating func addFunctions(
    _ count: Int, sharingTypes share: Int, _ results: [[ValueType]], _ random: inout Random
  ) {
    let methods = types.indices.filter { types[$0].function != nil }
    let first = functions.count
    for index in first..<first + count {
      let role =
        index == first ? Role.fuelled : random.pick([(40, .leaf), (20, .middle), (40, Role.fuelled)])
      let type =
        random.chance(percent: share) && index > 0
        ? functions[random.below(index)].type
        : !methods.isEmpty && random.chance(percent: 50)
          ? methods[random.below(methods.count)]
          : self.type(
            FunctionType(parameters: parameters(role, &random), results: results[random.below(results.count)])
          )
      add(Function(type: type, role: role))
    }
    for (index, function) in functions.enumerated() {
      var type = function.type
      while let supertype = types[type].supertypes.first {
        type = Int(supertype)
        functionsOfType[type, default: []].append(index)
      }
    }
  }

  /// - Parameter inUse: types of references that variables, tables and parameters may have.
  private mutating func addReferences(_ inUse: [ValueType]) {
    let functions = functionsOfType.keys.sorted()
    references =
      hasObjects
      ? ReferenceTypes(
        types: types, groups: groups, functions: functions, hasExceptions: features.contains(.exceptions))
      : ReferenceTypes(inUse + functions.map { .reference(.concrete(UInt32($0)), nullable: false) })
  }

  private mutating func addTags(_ count: ClosedRange<Int>, _ random: inout Random) {
    guard features.contains(.exceptions) else { return }
    for _ in 0..<random.within(count) {
      // Tags are told apart also if they have the same type.
      if !tags.isEmpty, random.chance(percent: 40) {
        tags.append(tags[random.below(tags.count)])
        continue
      }
      let payload = Self.list(
        random.pick([(25, 0), (35, 1), (20, 2), (15, random.within(3...6)), (5, random.within(7...12))]),
        among: [.i32] + numbers + referenceTypes.prefix(1) + objectTypes.prefix(3), &random)
      tags.append(type(FunctionType(parameters: payload, results: [])))
    }
  }

  /// - Parameter share: for how many types of a hundred there is a mutable one.
  private mutating func addGlobals(_ share: Int, _ random: inout Random) {
    for type in numbers + referenceTypes where random.chance(percent: share) {
      globals.append(GlobalType(value: type, isMutable: true))
    }
    for type in numbers where random.chance(percent: 20) {
      globals.append(GlobalType(value: type, isMutable: false))
    }
  }

  /// - Parameters: for how many types of a hundred there is one.
  private mutating func addTables(objects: Int, others: Int, _ random: inout Random) {
    for type in referenceTypes where random.chance(percent: references.isObject(type) ? objects : others) {
      let minimum = random.below(8)
      tables.append(
        Table(
          element: random.chance(percent: 35) ? withoutNull(type) : type,
          address: Self.address(features, &random),
          minimum: minimum, maximum: random.chance(percent: 30) ? minimum : 8 + random.below(8)))
    }
  }

  private mutating func addPassiveElements(_ random: inout Random) {
    guard features.contains(.referenceTypes) else { return }
    passiveElements = tables.map { (type: $0.element, count: random.below(6)) }
  }

  /// The function of table 0 that a slot holds at first.
  func function(inSlot slot: Int) -> Int { slot % functions.count }

  // MARK: Types

  /// The types of values that are no references.
  var numbers: [ValueType] { [.i32, .i64, .f32, .f64] + (hasVectors ? [.v128] : []) }

  /// The signature of the functions of a type.
  func signature(_ type: Int) -> FunctionType {
    guard let function = types[type].function else { preconditionFailure("the type is one of objects") }
    return function
  }

  /// The index of a function type, which is added if it is not there.
  mutating func type(_ type: FunctionType) -> Int {
    if let index = indices[type] { return index }
    indices[type] = types.count
    return addType(type)
  }

  /// Adds a function type that is alone in its recursion group.
  private mutating func addType(_ type: FunctionType) -> Int {
    groups.append(types.count..<types.count + 1)
    types.append(SubType(composite: .function(type)))
    return types.count - 1
  }

  /// Adds the types of objects, of which variables shall have some.
  private mutating func add(_ defined: ObjectTypes, _ random: inout Random) {
    types = defined.types
    groups = defined.groups
    for (index, type) in types.enumerated() {
      if let function = type.function, indices[function] == nil { indices[function] = index }
    }
    var heaps: [HeapType] = [.any, .eq] + [.i31, .struct, .array].filter { _ in random.chance(percent: 30) }
    for index in types.indices where types[index].function == nil {
      if heaps.count < 9, random.chance(percent: 50) { heaps.append(.concrete(UInt32(index))) }
    }
    objectTypes = heaps.map { .reference($0, nullable: true) }
  }

  private mutating func updateReferenceTypes() {
    guard features.contains(.referenceTypes) else { return }
    referenceTypes = [.funcref, .externref]
    if features.contains(.exceptions) { referenceTypes.append(.exnref) }
    if features.contains(.functionReferences) {
      referenceTypes += functionsOfType.keys.sorted().prefix(3).map {
        .reference(.concrete(UInt32($0)), nullable: true)
      }
    }
    referenceTypes += objectTypes
  }

  /// One of the types of objects that variables may have, or rarely the same without null.
  func objectType(_ random: inout Random) -> ValueType {
    let type = objectTypes[random.below(objectTypes.count)]
    return random.chance(percent: 30) ? .reference(type.heapType, nullable: false) : type
  }

  /// A type of references without null, if the module can have it and make its values; else the type itself.
  private func withoutNull(_ type: ValueType) -> ValueType {
    guard features.contains(.functionReferences), type.heapType != .exn,
      type.heapType != .extern || hasObjects
    else { return type }
    return .reference(type.heapType, nullable: false)
  }

  /// What an exception with a tag carries.
  func payload(of tag: Int) -> [ValueType] { signature(tags[tag]).parameters }

  private func parameters(_ role: Role, _ random: inout Random) -> [ValueType] {
    let count =
      role == .leaf && random.chance(percent: 40)
      ? random.within(5...9)
      : random.pick([
        (8, 0), (14, 1), (16, 2), (14, 3), (10, 4), (8, 5), (8, 6), (6, 7), (6, 8),
        (6, random.within(9...16)),
        (4, random.within(17...24)),
      ])
    if random.chance(percent: 40) {
      return Array(
        repeating: random.pick([
          (60, .i32), (25, .i64), (5, .f32), (10, .f64), (hasVectors ? 30 : 0, ValueType.v128),
          (hasObjects ? 40 : 0, hasObjects ? objectType(&random) : .i32),
        ]), count: count)
    }
    var choices: [ValueType] = [.i32, .i32, .i32, .i64, .i64, .f32, .f64]
    if hasVectors { choices += [.v128, .v128, .v128] }
    if features.contains(.referenceTypes), random.chance(percent: 40) {
      choices.append(referenceTypes[random.below(referenceTypes.count)])
      if features.contains(.functionReferences), let type = functionsOfType.keys.min() {
        choices.append(.reference(.concrete(UInt32(type)), nullable: false))
      }
    }
    if hasObjects, random.chance(percent: 60) {
      choices += (0..<3).map { _ in objectType(&random) }
    }
    return Self.list(count, among: choices, &random)
  }

  static func resultCount(_ random: inout Random) -> Int {
    random.pick([
      (16, 0), (40, 1), (12, 2), (10, 3), (7, 4), (5, 5), (4, 6), (6, random.within(7...12)),
    ])
  }

  static func list(_ count: Int, among choices: [ValueType], _ random: inout Random) -> [ValueType] {
    (0..<count).map { _ in choices[random.below(choices.count)] }
  }

  private static func address(_ features: FeatureSet, _ random: inout Random) -> AddressType {
    features.contains(.memory64) && random.chance(percent: 40) ? .i64 : .i32
  }

  private static func memories(_ count: Int, _ features: FeatureSet, _ random: inout Random) -> [MemoryType] {
    (0..<count).map { _ in
      let minimum = UInt64(random.within(1...2))
      let address = Self.address(features, &random)
      return MemoryType(
        limits: Limits(address: address, minimum: minimum, maximum: minimum + UInt64(random.below(3))))
    }
  }

  /// The type that a memory is imported with, which may promise less of it.
  private static func imported(_ memory: MemoryType, _ random: inout Random) -> MemoryType {
    var memory = memory
    if random.chance(percent: 40) {
      memory.limits.minimum = 1
      memory.limits.maximum = memory.limits.maximum.map { $0 + UInt64(random.below(3)) }
    }
    return memory
  }
}

extension ValueType {
  /// References to exceptions, and null.
  static let exnref = ValueType.reference(.exn, nullable: true)

  /// The types by which the host passes a value that is no reference.
  var scalars: [ValueType] { self == .v128 ? [.i64, .i64] : [self] }
}
