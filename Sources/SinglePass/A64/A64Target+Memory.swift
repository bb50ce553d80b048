import Assembler
import VMLayout
import WasmISA

/// Access to memory.
extension A64Target {
  /// Accesses base + offset; returns the offset of the instruction that does. Uses the spare register where no instruction
  /// has room for the offset. Leaves the flags alone.
  @discardableResult
  mutating func access(_ op: A64Access, _ t: Register, _ base: Register, _ offset: Int) -> Int {
    if A64Immediate.isOffset(offset, scale: op.scale) {
      assembler.access(op, t, base, offset)
    } else {
      assembler.movImmediate(spare, UInt64(bitPattern: Int64(offset)))
      assembler.access(op, t, base, index: spare, .uxtx)
    }
    return assembler.offset - 4
  }

  /// The same for an address in a linear memory or an object.
  mutating func access(_ op: A64Access, _ t: Register, _ address: LinearAddress) -> Int {
    access(op, t, place(address, scale: op.scale))
  }

  /// Stores at such an address. Of a store across the end of what is mapped, the architecture leaves open whether its first
  /// bytes are written; WebAssembly has it write nothing. So a load of the same bytes comes first and faults in its place,
  /// unless the bounds have been checked, or the store is aligned and crosses no end.
  mutating func store(_ op: A64Access, _ t: Register, _ address: LinearAddress) -> Int {
    let place = place(address, scale: op.scale)
    let isAligned =
      address.isAligned || address.index == nil && address.offset & (1 << UInt64(op.scale) - 1) == 0
    if !address.isGuarded || isAligned { return access(op, t, place) }
    let start: Int
    switch op.scale {
    case 1: start = access(.ldrh, Self.zero, place)
    case 2: start = access(.ldrW, Self.zero, place)
    case 3: start = access(.ldrX, Self.zero, place)
    case 4: start = access(.ldrQ, secondFloatScratch, place)
    default: return access(op, t, place)
    }
    _ = access(op, t, place)
    return start
  }

  /// What an instruction has room for.
  private enum Place {
    case offset(Register, Int)
    case index(Register, Register, isScaled: Bool)
  }

  private mutating func access(_ op: A64Access, _ t: Register, _ place: Place) -> Int {
    switch place {
    case .offset(let base, let offset): return access(op, t, base, offset)
    case .index(let base, let index, let isScaled):
      assembler.access(op, t, base, index: index, .uxtx, isScaled: isScaled)
      return assembler.offset - 4
    }
  }

  /// - Parameter scale: log2 of the bytes accessed.
  private mutating func place(_ address: LinearAddress, scale: UInt8) -> Place {
    let offset = Int(truncatingIfNeeded: address.offset)
    let isImmediate = A64Immediate.isOffset(offset, scale: scale)
    if isImmediate, address.index == nil { return .offset(address.base, offset) }
    if let index = address.index {
      if offset == 0 && (address.scale == 0 || address.scale == scale) {
        return .index(address.base, index, isScaled: address.scale != 0)
      }
      if isImmediate {
        assembler.arithmetic(.add, true, spare, address.base, index, .lsl, address.scale)
        return .offset(spare, offset)
      }
    }
    loadOffset(address)
    return .index(address.base, spare, isScaled: false)
  }

  /// Spare register = index + offset.
  private mutating func loadOffset(_ address: LinearAddress) {
    guard let index = address.index else { return assembler.movImmediate(spare, address.offset) }
    if A64Immediate.isArithmetic(address.offset) && address.scale == 0 {
      assembler.arithmetic(.add, true, spare, index, immediate: address.offset)
    } else {
      assembler.movImmediate(spare, address.offset)
      assembler.arithmetic(.add, true, spare, spare, index, .lsl, address.scale)
    }
  }

  mutating func checkEnd(
    _ index: Register?, _ end: UInt64, _ base: Register, field offset: Int, mayBeShorter: Bool,
    _ outOfBounds: Label
  ) {
    access(.ldrX, scratch, base, offset)
    let isImmediate = A64Immediate.isArithmetic(end)
    if !isImmediate { assembler.movImmediate(spare, end) }
    guard let index else {
      if isImmediate {
        assembler.cmp(true, scratch, immediate: end)
      } else {
        assembler.cmp(true, scratch, spare)
      }
      return assembler.b(.lo, outOfBounds)
    }
    // size − end, which must not wrap, is the largest index.
    if isImmediate {
      assembler.arithmetic(.subs, true, scratch, scratch, immediate: end)
    } else {
      assembler.arithmetic(.subs, true, scratch, scratch, spare)
    }
    if mayBeShorter { assembler.b(.lo, outOfBounds) }
    assembler.cmp(true, index, scratch)
    assembler.b(.hi, outOfBounds)
  }

  mutating func branchIfLarge(_ index: Register, limit: UInt64, _ outOfBounds: Label) {
    if A64Immediate.isArithmetic(limit) {
      assembler.cmp(true, index, immediate: limit)
      assembler.b(.hi, outOfBounds)
    } else {
      assembler.lsr(true, scratch, index, immediate: 32)
      assembler.cbnz(true, scratch, outOfBounds)
    }
  }

  mutating func load(_ op: Opcode.Load, _ d: Register, _ address: LinearAddress) -> Int {
    let op: A64Access =
      switch op {
      case .i32Load, .i64Load32U: .ldrW
      case .i64Load: .ldrX
      case .f32Load: .ldrS
      case .f64Load: .ldrD
      case .i32Load8S: .ldrsbW
      case .i64Load8S: .ldrsbX
      case .i32Load8U, .i64Load8U: .ldrb
      case .i32Load16S: .ldrshW
      case .i64Load16S: .ldrshX
      case .i32Load16U, .i64Load16U: .ldrh
      case .i64Load32S: .ldrsw
      }
    return access(op, d, address)
  }

  mutating func store(_ op: Opcode.Store, _ address: LinearAddress, _ s: StoredOperand) -> Int {
    let source: Register
    var isConstant = false
    switch s {
    case .register(let register): source = register
    case .constant(let bits):
      source = register(bits)
      isConstant = true
    }
    let op: A64Access =
      switch op {
      case .i32Store, .i64Store32: .strW
      case .i64Store: .strX
      case .f32Store: isConstant ? .strW : .strS
      case .f64Store: isConstant ? .strX : .strD
      case .i32Store8, .i64Store8: .strb
      case .i32Store16, .i64Store16: .strh
      }
    return self.store(op, source, address)
  }

  // MARK: Operations on what is in memory

  mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ address: LinearAddress
  ) -> Int { preconditionFailure("operands are in registers") }

  mutating func compare(_ wide: Bool, _ a: Register, _ address: LinearAddress) -> Int {
    preconditionFailure("operands are in registers")
  }

  mutating func float(
    _ op: Opcode.FloatBinary, _ double: Bool, _ d: Register, _ a: Register, _ address: LinearAddress
  ) -> Int { preconditionFailure("operands are in registers") }
}
