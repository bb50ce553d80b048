import WasmBinary
import WasmISA

/// Puts a random module together.
struct RandomModuleAssembly {
  private(set) var module = Module()
  private(set) var calls: [RandomModule.Call] = []
  private(set) var coverage = OpcodeCoverage()
  private var random: Random
  private var shape: RandomShape
  /// What ranges of the module's bytes refer to.
  private var arena = ByteWriter()

  /// How many functions that spend fuel may be entered in a call from outside.
  private static let fuel = 60

  init(features: FeatureSet, random: Random) {
    self.random = random
    shape = RandomShape(features: features, random: &self.random)
  }

  mutating func assemble() {
    for function in shape.functions {
      let size = random.pick([
        (30, random.within(5...30)), (40, random.within(30...150)), (30, random.within(150...500)),
      ])
      var generator = FunctionGenerator(
        type: shape.types[function.type], role: function.role, size: size, shape: shape,
        random: Random(seed: random.next()))
      generator.generate()
      shape = generator.shape
      add(function.type, generator.declarations, generator.code)
    }
    for function in shape.functions.indices.prefix(random.within(3...7)) { addEntry(function) }
    addState()
    memories()
    globals()
    tables()
    module.tags = shape.tags.map(UInt32.init)
    // The types come last: bodies add some, for their blocks.
    module.types = PackedTypes(shape.types.map { SubType(composite: .function($0)) })
    module.recursionGroups = shape.types.indices.map { $0..<$0 + 1 }
    module.bytes = arena.bytes
  }

  private mutating func add(_ type: Int, _ locals: [(count: UInt32, type: ValueType)], _ code: CodeWriter) {
    let start = arena.bytes.count
    arena.locals(locals)
    let codeStart = arena.bytes.count
    arena.append(code.bytes.bytes)
    module.functions.append(UInt32(type))
    module.code.append(FunctionBody(locals: locals, code: codeStart..<arena.bytes.count, start: start))
    coverage.add(code.coverage)
  }

  private mutating func export(_ name: String, _ kind: ExternKind, _ index: Int) {
    module.exports.append(Export(name: Name(name), kind: kind, index: UInt32(index)))
  }

  // MARK: Functions for the host

  /// A function that calls another one with numbers from outside, and returns numbers only, whose NaNs are those of
  /// constants. Vectors come and go as two halves.
  private mutating func addEntry(_ function: Int) {
    let target = shape.types[shape.functions[function].type]
    let parameters = target.parameters.filter { !$0.isReference }.flatMap(\.scalars)
    let results = target.results.flatMap { $0.isReference ? [ValueType.i32] : $0.scalars }
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
      if result.isReference { entry.code.emit(.refIsNull) }
    }
    entry.code.emit(.end)
    let name = "f\(function)"
    export(name, .function, module.functions.count)
    add(shape.type(type), entry.declarations, entry.code)
    for _ in 0..<random.within(1...3) {
      calls.append(RandomModule.Call(function: name, arguments: parameters.map { random.number($0) }))
      calls.append(RandomModule.Call(function: RandomModule.state, arguments: []))
    }
  }

  private mutating func addState() {
    var state = StateFunction(shape: shape)
    state.generate()
    export(RandomModule.state, .function, module.functions.count)
    add(shape.type(state.type), state.declarations, state.code)
  }

  // MARK: State

  private mutating func memories() {
    module.memories = shape.memories
    if shape.features.contains(.bulkMemory) {
      module.dataCount = UInt32(shape.passiveData.count + shape.memories.count)
    }
    for length in shape.passiveData {
      module.data.append(DataSegment(mode: .passive, bytes: randomBytes(length)))
    }
    for (index, memory) in shape.memories.enumerated() {
      let place = random.below(30_000)
      let offset = constant { $0.integer(place, memory.limits.address.valueType) }
      module.data.append(
        DataSegment(
          mode: .active(memory: UInt32(index), offset: offset), bytes: randomBytes(random.within(50...2000))))
    }
  }

  private mutating func randomBytes(_ count: Int) -> Range<Int> {
    let start = arena.bytes.count
    for _ in 0..<count { arena.byte(UInt8(truncatingIfNeeded: random.next())) }
    return start..<arena.bytes.count
  }

  private mutating func globals() {
    for global in shape.globals {
      let value = random.number(global.value)
      let halves = global.value == .v128 ? (random.next(), random.next()) : (0, 0)
      let initializer = constant {
        if global.value.isReference { return $0.emit(refNull: global.value.heapType) }
        if global.value == .v128 { return $0.v128(halves.0, halves.1) }
        switch value {
        case .i32(let bits): $0.i32(Int32(bitPattern: bits))
        case .i64(let bits): $0.i64(Int64(bitPattern: bits))
        case .f32(let bits): $0.f32(bits: bits)
        case .f64(let bits): $0.f64(bits: bits)
        }
      }
      module.globals.append(Global(type: global, initializer: initializer))
    }
  }

  private mutating func tables() {
    for table in shape.tables {
      module.tables.append(
        Table(
          type: TableType(
            element: table.element,
            limits: Limits(
              address: table.address, minimum: UInt64(table.minimum), maximum: UInt64(table.maximum)))))
    }
    // Passive segments come first: code knows them by number.
    for segment in shape.passiveElements {
      var items: [CodeRange] = []
      for _ in 0..<segment.count { items.append(reference(segment.type)) }
      module.elements.append(ElementSegment(type: segment.type, mode: .passive, items: .expressions(items)))
    }
    let slots = (0..<shape.tables[RandomShape.stableTable].minimum).map { UInt32(shape.function(inSlot: $0)) }
    let stable = shape.tables[RandomShape.stableTable].address
    let start = constant { $0.integer(0, stable.valueType) }
    let functions = ValueType.reference(.func, nullable: false)
    module.elements.append(
      ElementSegment(type: functions, mode: .active(table: 0, offset: start), items: .functions(slots)))
    if shape.features.contains(.referenceTypes) {
      module.elements.append(
        ElementSegment(
          type: functions, mode: .declarative, items: .functions(shape.functions.indices.map(UInt32.init))))
    }
  }

  /// An expression for null, or for a function.
  private mutating func reference(_ type: ValueType) -> CodeRange {
    let functions =
      type.heapType.index.flatMap { shape.functionsOfType[Int($0)] }
      ?? (type.heapType == .func ? Array(shape.functions.indices) : [])
    let isNull = functions.isEmpty || random.chance(percent: 25)
    let function = functions.isEmpty ? 0 : functions[random.below(functions.count)]
    return constant {
      if isNull { $0.emit(refNull: type.heapType) } else { $0.emit(.refFunc, function) }
    }
  }

  private mutating func constant(_ write: (inout CodeWriter) -> Void) -> CodeRange {
    var code = CodeWriter()
    write(&code)
    code.emit(.end)
    let start = arena.bytes.count
    arena.append(code.bytes.bytes)
    return start..<arena.bytes.count
  }
}
