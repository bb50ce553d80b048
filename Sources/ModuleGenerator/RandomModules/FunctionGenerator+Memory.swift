import WasmBinary
import WasmISA

extension FunctionGenerator {
  private static let loads = Opcode.allCases.filter { $0.family == .load }
  private static let stores = Opcode.allCases.filter { $0.family == .store }
  private static let vectorLoads = Opcode.allCases.filter { $0.family == .simdLoad }
  private static let vectorStores = Opcode.allCases.filter {
    $0.family == .simdStore || $0.family == .simdStoreLane
  }

  private static func number(_ operand: Signature.Operand?) -> ValueType? { operand.flatMap(Operators.type) }

  mutating func load(_ type: ValueType) {
    let opcodes =
      type == .v128 ? Self.vectorLoads : Self.loads.filter { Self.number($0.signature?.result(0)) == type }
    let memory = random.below(shape.memories.count)
    let offset = memoryAddress(memory)
    access(opcodes[random.below(opcodes.count)], memory, offset)
  }

  mutating func loadLane(_ opcode: Opcode, depth: Int) {
    let memory = random.below(shape.memories.count)
    let offset = memoryAddress(memory)
    expression(.v128, depth: depth)
    access(opcode, memory, offset)
  }

  private mutating func vectorStore() {
    let memory = random.below(shape.memories.count)
    let offset = memoryAddress(memory)
    if random.chance(percent: 15) { constant(.v128) } else { expression(.v128, depth: random.below(3)) }
    access(Self.vectorStores[random.below(Self.vectorStores.count)], memory, offset)
  }

  mutating func store() {
    if shape.hasVectors, random.chance(percent: 30) { return vectorStore() }
    let opcode = Self.stores[random.below(Self.stores.count)]
    let memory = random.below(shape.memories.count)
    let offset = memoryAddress(memory)
    let type = Self.number(opcode.signature?.parameter(1)) ?? .i32
    let depth = random.below(3)
    if type == .f32 || type == .f64 {
      exact(type, depth: depth)
    } else if random.chance(percent: 25) {
      constant(type)
    } else {
      expression(type, depth: depth)
    }
    access(opcode, memory, offset)
  }

  mutating func access(_ opcode: Opcode, _ memory: Int, _ offset: UInt64) {
    let argument = MemoryArgument(
      alignment: UInt8(random.below(opcode.naturalAlignment + 1)), memory: UInt32(memory), offset: offset)
    if opcode.family == .simdLoadLane || opcode.family == .simdStoreLane {
      code.emit(opcode, argument, lane: random.below(opcode.laneCount))
    } else {
      code.emit(opcode, argument)
    }
  }

  // MARK: Operations of any length

  /// A statement about memories as a whole.
  mutating func bulk() {
    let memory = random.below(shape.memories.count)
    let type = shape.memories[memory].limits.address.valueType
    switch random.below(has(.bulkMemory) ? 6 : 1) {
    case 0:
      code.integer(random.below(2), type)
      code.emit(.memoryGrow, memory)
      consume([type])
    case 1, 2:
      place(type)
      expression(.i32, depth: 1)
      span(type)
      code.emit(.memoryFill, memory)
    case 3:
      let source = random.below(shape.memories.count)
      let sourceType = shape.memories[source].limits.address.valueType
      place(type)
      place(sourceType)
      span(type == .i64 && sourceType == .i64 ? .i64 : .i32)
      code.emit(.memoryCopy, memory, source)
    case 4:
      let segment = random.below(shape.passiveData.count)
      place(type)
      code.i32(Int32(random.below(4)))
      length(shape.passiveData[segment], .i32)
      code.emit(.memoryInit, segment, memory)
    default:
      if random.chance(percent: 15) {
        code.emit(.dataDrop, random.below(shape.passiveData.count))
      } else {
        store()
      }
    }
  }

  private mutating func place(_ type: ValueType) {
    expression(type, depth: 1)
    code.integer(0x3fff, type)
    code.emit(type == .i32 ? .i32And : .i64And)
  }

  private mutating func span(_ type: ValueType) {
    if random.chance(percent: 3) { return leaf(type) }
    expression(type, depth: 1)
    code.integer(0x3ff, type)
    code.emit(type == .i32 ? .i32And : .i64And)
  }

  /// The size of a memory as an i32, or what it was before it grew.
  mutating func memoryQuery() {
    let memory = random.below(shape.memories.count)
    let type = shape.memories[memory].limits.address.valueType
    if random.chance(percent: 20) {
      code.integer(random.below(2), type)
      code.emit(.memoryGrow, memory)
    } else {
      code.emit(.memorySize, memory)
    }
    if type == .i64 { code.emit(.i32WrapI64) }
  }
}
