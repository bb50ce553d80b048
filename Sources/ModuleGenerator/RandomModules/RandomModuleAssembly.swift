import WasmBinary
import WasmISA

/// Puts a random module together.
struct RandomModuleAssembly {
  private(set) var module = Module()
  /// Calls of functions for the host, but for `state`.
  private(set) var calls: [(function: String, arguments: [Number])] = []
  private(set) var coverage = OpcodeCoverage()
  private var random: Random
  private(set) var shape: RandomShape
  /// The function that makes digests of objects, if there are any.
  private var walk: Int?
  /// What ranges of the module's bytes refer to.
  private var arena = ByteWriter()

  /// How many functions that spend fuel may be entered in a call from outside.
  private static let fuel = 60

  /// - Parameter random: for this module alone.
  init(_ shape: RandomShape, random: Random) {
    self.shape = shape
    self.random = random
  }

  /// - Parameters:
  ///   - extent: percent of the size that functions would have in a module on its own.
  ///   - entries: how many of the module's functions the host calls.
  mutating func assemble(extent: Int, entries: ClosedRange<Int>) {
    imports()
    let own = shape.functions.indices.dropFirst(shape.imports.functionCount)
    for function in shape.functions[own] {
      let size =
        random.pick([
          (30, random.within(5...30)), (40, random.within(30...150)), (30, random.within(150...500)),
        ]) * (shape.hasObjects ? 150 : 100) / 100 * extent / 100
      var generator = FunctionGenerator(
        type: shape.signature(function.type), role: function.role, size: size, shape: shape,
        random: Random(seed: random.next()))
      generator.generate()
      shape = generator.shape
      add(function.type, generator.declarations, generator.code)
    }
    if shape.hasObjects { addWalk() }
    for function in own.prefix(random.within(entries)) { addEntry(function) }
    if shape.imports.functionCount > 0, random.chance(percent: 40) {
      addEntry(random.below(shape.imports.functionCount))
    }
    addState()
    memories()
    globals()
    tables()
    module.tags = shape.tags.dropFirst(shape.imports.tags.count).map(UInt32.init)
    // The types come last: bodies add some, for their blocks.
    module.types = PackedTypes(shape.types)
    module.recursionGroups = shape.groups
    module.bytes = arena.bytes
  }

  // MARK: Imports and exports

  private mutating func imports() {
    func add(_ name: String, from module: String, _ type: ExternType) {
      self.module.imports.append(Import(module: Name(module), name: Name(name), type: type))
    }
    func add(_ indices: [Int], _ type: (Int) -> ExternType) {
      for (index, exported) in indices.enumerated() {
        let type = type(index)
        add(Self.exportName(type.kind, exported), from: RandomModules.names[0], type)
      }
    }
    let imports = shape.imports
    for (index, function) in imports.hostFunctions.enumerated() {
      add(
        Imports.hostFunctions[function].name, from: Imports.host,
        .function(UInt32(shape.functions[index].type)))
    }
    add(imports.functions) { .function(UInt32(shape.functions[imports.hostFunctions.count + $0].type)) }
    add(imports.memories) { .memory(shape.memories[$0]) }
    add(imports.tables) { .table(shape.tables[$0].type) }
    add(imports.globals) { .global(shape.globals[$0]) }
    add(imports.tags) { .tag(UInt32(shape.tags[$0])) }
  }

  /// Exports what another module imports, by the indices of this one.
  mutating func export(_ imports: Imports) {
    func add(_ kind: ExternKind, _ indices: [Int]) {
      for index in indices { export(Self.exportName(kind, index), kind, index) }
    }
    add(.function, imports.functions)
    add(.memory, imports.memories)
    add(.table, imports.tables)
    add(.global, imports.globals)
    add(.tag, imports.tags)
  }

  private static func exportName(_ kind: ExternKind, _ index: Int) -> String { "\(kind.keyword)-\(index)" }

  private mutating func export(_ name: String, _ kind: ExternKind, _ index: Int) {
    module.exports.append(Export(name: Name(name), kind: kind, index: UInt32(index)))
  }

  // MARK: Functions

  /// The index of the function that is added next.
  private var nextFunction: Int { shape.imports.functionCount + module.functions.count }

  private mutating func add(_ type: Int, _ locals: [(count: UInt32, type: ValueType)], _ code: CodeWriter) {
    let start = arena.bytes.count
    arena.locals(locals)
    let codeStart = arena.bytes.count
    arena.append(code.bytes.bytes)
    module.functions.append(UInt32(type))
    module.code.append(FunctionBody(locals: locals, code: codeStart..<arena.bytes.count, start: start))
    coverage.add(code.coverage)
  }

  // MARK: Functions for the host

  /// A function that calls another one with numbers from outside, and returns numbers only, whose NaNs are those of
  /// constants. Vectors come and go as two halves; of objects there are digests.
  private mutating func addEntry(_ function: Int) {
    let target = shape.signature(shape.functions[function].type)
    let parameters = target.parameters.filter { !$0.isReference }.flatMap(\.scalars)
    let results = target.results.flatMap {
      $0.isReference ? [shape.references.isObject($0) ? ValueType.i64 : .i32] : $0.scalars
    }
    let type = FunctionType(parameters: parameters, results: results)
    var entry = FunctionGenerator(
      type: type, role: .leaf, size: 0, shape: shape, random: Random(seed: random.next()))
    entry.code.i32(Int32(Self.fuel))
    entry.code.emit(.globalSet, RandomShape.fuel)
    var next = 0
    for parameter in target.parameters {
      if parameter.isReference {
        entry.constant(parameter)
      } else if parameter == .v128 {
        entry.code.emit(.localGet, next)
        entry.code.emit(.i64x2Splat)
        entry.code.emit(.localGet, next + 1)
        entry.code.emit(.i64x2ReplaceLane, lane: 1)
        next += 2
      } else {
        entry.code.emit(.localGet, next)
        next += 1
      }
    }
    entry.code.emit(.call, function)
    let places = target.results.map { entry.addLocal($0) }
    for place in places.reversed() { entry.code.emit(.localSet, place) }
    for (place, result) in zip(places, target.results) {
      if result == .v128 {
        entry.code.halves { $0.emit(.localGet, place) }
      } else {
        entry.code.emit(.localGet, place)
      }
      if result == .f32 || result == .f64 { entry.canonicalize(result) }
      if let walk, shape.references.isObject(result) {
        ObjectWalk.walk(walk, &entry.code)
      } else if result.isReference {
        entry.code.emit(.refIsNull)
      }
    }
    entry.code.emit(.end)
    let name = "f\(function)"
    export(name, .function, nextFunction)
    add(shape.type(type), entry.declarations, entry.code)
    for _ in 0..<random.within(1...3) { calls.append((name, parameters.map { random.number($0) })) }
  }

  private mutating func addWalk() {
    let function = nextFunction
    walk = function
    var objects = ObjectWalk(shape: shape, function: function)
    objects.generate()
    add(shape.type(ObjectWalk.type), objects.declarations, objects.code)
  }

  private mutating func addState() {
    var state = StateFunction(shape: shape, walk: walk)
    state.generate()
    export(RandomModules.state, .function, nextFunction)
    add(shape.type(state.type), state.declarations, state.code)
  }

  // MARK: State

  private mutating func memories() {
    module.memories = Array(shape.memories.dropFirst(shape.imports.memories.count))
    if shape.features.contains(.bulkMemory) {
      module.dataCount = UInt32(shape.passiveData.count + shape.memories.count)
    }
    for length in shape.passiveData {
      module.data.append(DataSegment(mode: .passive, bytes: randomBytes(length)))
    }
    for (index, memory) in shape.memories.enumerated() {
      // Rather where most addresses are.
      let place = random.chance(percent: 60) ? random.below(256) : random.below(30_000)
      let offset = constant(place, memory.limits.address)
      module.data.append(
        DataSegment(
          mode: .active(memory: UInt32(index), offset: offset), bytes: randomBytes(random.within(50...5000))))
    }
  }

  private mutating func randomBytes(_ count: Int) -> Range<Int> {
    let start = arena.bytes.count
    for _ in 0..<count { arena.byte(UInt8(truncatingIfNeeded: random.next())) }
    return start..<arena.bytes.count
  }

  private mutating func globals() {
    for global in shape.globals.dropFirst(shape.imports.globals.count) {
      module.globals.append(Global(type: global, initializer: constant(global.value)))
    }
  }

  private mutating func tables() {
    for table in shape.tables.dropFirst(shape.imports.tables.count) {
      let isFilled =
        !table.element.isNullable || shape.references.isObject(table.element) && random.chance(percent: 60)
      module.tables.append(Table(type: table.type, initializer: isFilled ? constant(table.element) : nil))
    }
    // Passive segments come first: code knows them by number.
    for segment in shape.passiveElements {
      var items: [CodeRange] = []
      for _ in 0..<segment.count { items.append(constant(segment.type)) }
      module.elements.append(ElementSegment(type: segment.type, mode: .passive, items: .expressions(items)))
    }
    if shape.imports.tables.isEmpty {
      let slots = 0..<shape.tables[RandomShape.stableTable].minimum
      setSlots(from: 0, slots.map { shape.function(inSlot: $0) })
    } else {
      // Functions of this module, each in the place of one of the other module that has the same type.
      for function in shape.functions.indices.dropFirst(shape.imports.functionCount) {
        guard let slots = shape.slots[shape.functions[function].type] else { continue }
        setSlots(from: slots[random.below(slots.count)], [function])
      }
    }
    if shape.features.contains(.referenceTypes) {
      module.elements.append(
        ElementSegment(
          type: .reference(.func, nullable: false), mode: .declarative,
          items: .functions(shape.functions.indices.map(UInt32.init))))
    }
  }

  /// Adds a segment that writes functions to table 0.
  private mutating func setSlots(from first: Int, _ functions: [Int]) {
    let start = constant(first, shape.tables[RandomShape.stableTable].address)
    module.elements.append(
      ElementSegment(
        type: .reference(.func, nullable: false),
        mode: .active(table: UInt32(RandomShape.stableTable), offset: start),
        items: .functions(functions.map(UInt32.init))))
  }

  /// An expression for a value of a type.
  private mutating func constant(_ type: ValueType) -> CodeRange {
    var code = CodeWriter()
    code.constant(type, in: shape, &random)
    return expression(code)
  }

  /// An expression for an address or an index.
  private mutating func constant(_ value: Int, _ address: AddressType) -> CodeRange {
    var code = CodeWriter()
    code.integer(value, address.valueType)
    return expression(code)
  }

  private mutating func expression(_ code: CodeWriter) -> CodeRange {
    var code = code
    code.emit(.end)
    let start = arena.bytes.count
    arena.append(code.bytes.bytes)
    return start..<arena.bytes.count
  }
}
