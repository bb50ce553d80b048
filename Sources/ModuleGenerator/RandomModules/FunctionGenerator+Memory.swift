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
    let offset = address(memory)
    access(opcodes[random.below(opcodes.count)], memory, offset)
  }

  mutating func loadLane(_ opcode: Opcode, depth: Int) {
    let memory = random.below(shape.memories.count)
    let offset = address(memory)
    expression(.v128, depth: depth)
    access(opcode, memory, offset)
  }

  private mutating func vectorStore() {
    let memory = random.below(shape.memories.count)
    let offset = address(memory)
    if random.chance(percent: 15) { constant(.v128) } else { expression(.v128, depth: random.below(3)) }
    access(Self.vectorStores[random.below(Self.vectorStores.count)], memory, offset)
  }

  mutating func store() {
    if shape.hasVectors, random.chance(percent: 30) { return vectorStore() }
    let opcode = Self.stores[random.below(Self.stores.count)]
    let memory = random.below(shape.memories.count)
    let offset = address(memory)
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

  private mutating func access(_ opcode: Opcode, _ memory: Int, _ offset: UInt64) {
    let argument = MemoryArgument(
      alignment: UInt8(random.below(opcode.naturalAlignment + 1)), memory: UInt32(memory), offset: offset)
    if opcode.family == .simdLoadLane || opcode.family == .simdStoreLane {
      code.emit(opcode, argument, lane: random.below(opcode.laneCount))
    } else {
      code.emit(opcode, argument)
    }
  }

  // MARK: Addresses

  /// Leaves an address on the stack, which is in the memory as a rule, and returns the offset that goes with it.
  private mutating func address(_ memory: Int) -> UInt64 {
    let address = shape.memories[memory].limits.address
    let type = address.valueType
    switch random.below(20) {
    case 0 where random.chance(percent: 20):
      // Anywhere.
      expression(type, depth: 1)
      return UInt64(random.below(1 << 16))
    case 1 where random.chance(percent: 20):
      // Beyond the end, by a little or by much.
      if random.chance(percent: 50) { constant(type) } else { expression(type, depth: 1) }
      switch random.below(3) {
      case 0: return UInt64(random.below(300_000))
      case 1: return random.next() >> 33
      default: return address == .i32 ? random.next() >> 32 : random.next()
      }
    case 2..<5:
      code.integer(random.below(60_000), type)
    case 5..<11:
      guard let pointer = pointers[address] else { fallthrough }
      code.emit(.localGet, pointer)
      if random.chance(percent: 40) {
        code.integer(random.below(1000), type)
        code.emit(type == .i32 ? .i32Add : .i64Add)
      }
    default:
      expression(type, depth: 1)
      code.integer([0xff, 0xfff, 0xfff8, 0x7fff][random.below(4)], type)
      code.emit(type == .i32 ? .i32And : .i64And)
    }
    return UInt64(random.pick([(40, 0), (50, random.below(300)), (10, random.below(4000))]))
  }

  mutating func setPointer() {
    let kinds = pointers.keys.sorted { $0.rawValue < $1.rawValue }
    guard !kinds.isEmpty else { return }
    let address = kinds[random.below(kinds.count)]
    let type = address.valueType
    guard let pointer = pointers[address] else { return }
    if random.chance(percent: 40),
      let memory = shape.memories.firstIndex(where: { $0.limits.address == address })
    {
      // To where it points, as in a list. What is loaded is the second operand, and stays in memory until then.
      code.integer(0x7ff8, type)
      code.emit(.localGet, pointer)
      access(type == .i32 ? .i32Load : .i64Load, memory, UInt64(random.below(300)))
    } else {
      expression(type, depth: 2)
      code.integer(0x7ff8, type)
    }
    code.emit(type == .i32 ? .i32And : .i64And)
    code.emit(.localSet, pointer)
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
