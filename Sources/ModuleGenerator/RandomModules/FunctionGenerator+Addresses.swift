import WasmISA

/// Where memories are read and written.
extension FunctionGenerator {
  /// Leaves an address on the stack, which is in the memory as a rule, and returns the offset that goes with it.
  mutating func memoryAddress(_ memory: Int) -> UInt64 {
    let address = shape.memories[memory].limits.address
    let type = address.valueType
    switch random.below(20) {
    case 0 where random.chance(percent: 15):
      // Anywhere.
      expression(type, depth: 1)
      return UInt64(random.below(1 << 16))
    case 0 where random.chance(percent: 15):
      // Beyond the end, by a little or by much.
      if random.chance(percent: 50) { constant(type) } else { expression(type, depth: 1) }
      switch random.below(3) {
      case 0: return UInt64(random.below(300_000))
      case 1: return random.next() >> 33
      default: return address == .i32 ? random.next() >> 32 : random.next()
      }
    case 1: return addressAtEnd(of: memory)
    case 2..<5:
      code.integer(random.below(60_000), type)
    case 5..<11:
      guard let pointer = pointer(address) else { fallthrough }
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

  // MARK: Ends

  /// The same at an end of the memory, before it as a rule: that which it has from the start, has now or may come to
  /// have, or that of all addresses. The address is all of it, the offset is, or each is a part.
  private mutating func addressAtEnd(of memory: Int) -> UInt64 {
    let memoryType = shape.memories[memory]
    let type = memoryType.limits.address.valueType
    // The bytes that the address varies by, and where the last of those accesses begins, seen from the end.
    let mask = [0, 1, 3, 7, 15][random.below(5)]
    let distance = mask + (random.chance(percent: 75) ? random.pick([(70, 16), (30, 8)]) : random.below(24))
    let offset = random.pick([(40, 0), (40, random.below(64)), (20, random.below(60_000))])
    func vary(_ generator: inout Self) {
      generator.expression(type, depth: 1)
      generator.code.integer(mask, type)
      generator.code.emit(type == .i32 ? .i32And : .i64And)
    }
    let end: Int
    switch random.below(20) {
    case 0..<4:
      // What the memory has now.
      code.emit(.memorySize, memory)
      code.integer(16, type)
      code.emit(type == .i32 ? .i32Shl : .i64Shl)
      code.integer(distance + offset, type)
      code.emit(type == .i32 ? .i32Sub : .i64Sub)
      vary(&self)
      code.emit(type == .i32 ? .i32Add : .i64Add)
      return UInt64(offset)
    case 4:
      // What all addresses have, or what those of 32 bits do: the last ones, to which an offset is added.
      vary(&self)
      let last = type == .i64 && random.chance(percent: 50) ? 1 << 32 : 0
      code.integer(last - distance, type)
      code.emit(type == .i32 ? .i32Add : .i64Add)
      return UInt64(random.pick([(50, random.below(24)), (50, offset)]))
    case 5: end = Int(memoryType.maximumBytes)
    case 6:
      end = random.pick([(40, 1 << 31), (40, 1 << 32), (type == .i64 ? 40 : 0, Int.max)])
    default: end = Int(memoryType.minimumBytes)
    }
    let start = end - distance
    let most = type == .i32 ? Int(UInt32.max) : Int.max
    switch random.below(4) {
    case 0..<2:
      // All of it is the offset.
      vary(&self)
      return UInt64(min(start, most))
    case 2:
      let part = random.below(start)
      vary(&self)
      code.integer(part, type)
      code.emit(type == .i32 ? .i32Add : .i64Add)
      return UInt64(min(start - part, most))
    default:
      vary(&self)
      code.integer(start - min(offset, start), type)
      code.emit(type == .i32 ? .i32Add : .i64Add)
      return UInt64(min(offset, start))
    }
  }

  // MARK: Pointers

  /// A local with an address within the first page, if there is one.
  private mutating func pointer(_ address: AddressType) -> Int? {
    guard let pointers = pointers[address] else { return nil }
    return pointers[random.below(pointers.count)]
  }

  mutating func setPointer() {
    let kinds = pointers.keys.sorted { $0.rawValue < $1.rawValue }
    guard !kinds.isEmpty else { return }
    let address = kinds[random.below(kinds.count)]
    let type = address.valueType
    guard let pointer = pointer(address) else { return }
    if random.chance(percent: 60),
      let memory = shape.memories.firstIndex(where: { $0.limits.address == address })
    {
      if canNest, let rounds = rounds(upTo: 5), random.chance(percent: 40) {
        return walk(pointer, address, memory, rounds)
      }
      follow(pointer, address, memory)
    } else {
      expression(type, depth: 2)
      pointerMask(type)
      code.emit(type == .i32 ? .i32And : .i64And)
      code.emit(.localSet, pointer)
    }
  }

  /// A loop over what a pointer points to, as over a list.
  private mutating func walk(_ pointer: Int, _ address: AddressType, _ memory: Int, _ rounds: Int) {
    let counter = openLoop(rounds)
    for _ in 0..<random.below(4) {
      let type: ValueType = random.chance(percent: 50) ? .i32 : .i64
      guard let variable = variable(type) else { continue }
      code.emit(.localGet, variable)
      code.emit(.localGet, pointer)
      access(type == .i32 ? .i32Load : .i64Load, memory, UInt64(random.below(300)))
      code.emit(
        type == .i32
          ? [.i32Add, .i32Xor, .i32Sub, .i32Mul][random.below(4)]
          : [.i64Add, .i64Xor, .i64Sub, .i64Mul][random.below(4)])
      code.emit(.localSet, variable)
    }
    if random.chance(percent: 30) { statement() }
    follow(pointer, address, memory)
    closeLoop(counter, rounds)
  }

  /// Sets a pointer to the bits that two operands have in common. One is loaded from where a pointer points. If it is the
  /// second, it stays in memory until both are needed.
  private mutating func follow(_ pointer: Int, _ address: AddressType, _ memory: Int) {
    let type = address.valueType
    func load(_ generator: inout Self) {
      let from = generator.random.chance(percent: 75) ? pointer : generator.pointer(address) ?? pointer
      generator.code.emit(.localGet, from)
      let offset = UInt64(generator.random.below(300))
      generator.access(type == .i32 ? .i32Load : .i64Load, memory, offset)
    }
    func other(_ generator: inout Self) {
      if generator.random.chance(percent: 30), let second = generator.pointer(address) {
        generator.code.emit(.localGet, second)
      } else {
        generator.pointerMask(type)
      }
    }
    if random.chance(percent: 75) {
      other(&self)
      load(&self)
    } else {
      load(&self)
      other(&self)
    }
    code.emit(type == .i32 ? .i32And : .i64And)
    code.emit(.localSet, pointer)
  }

  /// Bits that an address within the first page may have; rather those where data lies.
  private mutating func pointerMask(_ type: ValueType) {
    code.integer(random.pick([(40, 0xff8), (20, 0xff), (40, 0x7ff8)]), type)
  }
}
