import Assembler
import VMLayout
import WasmISA

/// Access to linear memories.
extension X64Target {
  /// The memory operand for an address. Displacements are signed and 32 bits wide: a larger offset, or one that
  /// a constant index has made larger, is added in the scratch register.
  mutating func operand(_ address: LinearAddress) -> X64Memory {
    if address.offset <= 0x7FFF_FFFF {
      let displacement = Int32(truncatingIfNeeded: address.offset)
      guard let index = address.index else { return X64Memory(address.base, displacement) }
      if address.scale <= 3 {
        return X64Memory(address.base, index: index, scale: address.scale, displacement)
      }
      assembler.mov(true, scratch, index)
      assembler.shift(.shl, true, scratch, immediate: address.scale)
      return X64Memory(address.base, index: scratch, displacement)
    }
    assert(address.scale == 0 || address.index == nil, "elements are near the start of their array")
    assembler.movImmediate(scratch, address.offset)
    if let index = address.index { assembler.arithmetic(.add, true, scratch, index) }
    return X64Memory(address.base, index: scratch)
  }

  mutating func checkEnd(
    _ index: Register?, _ end: UInt64, _ base: Register, field offset: Int, mayBeShorter: Bool,
    _ outOfBounds: Label
  ) {
    guard let index else {
      assembler.movImmediate(scratch, end)
      assembler.arithmetic(.cmp, true, scratch, field(base, offset))
      assembler.jump(.above, outOfBounds)
      return
    }
    // size − end, which must not wrap, is the largest index.
    if let immediate = Int32(exactly: end) {
      assembler.mov(true, scratch, field(base, offset))
      assembler.arithmetic(.sub, true, scratch, immediate: immediate)
      if mayBeShorter { assembler.jump(.below, outOfBounds) }
    } else {
      assembler.movImmediate(scratch, 0 &- end)
      assembler.arithmetic(.add, true, scratch, field(base, offset))
      if mayBeShorter { assembler.jump(.aboveOrEqual, outOfBounds) }
    }
    assembler.arithmetic(.cmp, true, index, scratch)
    assembler.jump(.above, outOfBounds)
  }

  mutating func branchIfLarge(_ index: Register, limit: UInt64, _ outOfBounds: Label) {
    if let immediate = Int32(exactly: limit) {
      assembler.arithmetic(.cmp, true, index, immediate: immediate)
      assembler.jump(.above, outOfBounds)
    } else {
      assembler.mov(false, scratch, index)
      assembler.arithmetic(.cmp, true, scratch, index)
      assembler.jump(.notEqual, outOfBounds)
    }
  }

  mutating func load(_ op: Opcode.Load, _ d: Register, _ address: LinearAddress) -> Int {
    let m = operand(address)
    let start = assembler.offset
    switch op {
    case .i32Load, .i64Load32U: assembler.mov(false, d, m)
    case .i64Load: assembler.mov(true, d, m)
    case .f32Load: assembler.movs(false, d, m)
    case .f64Load: assembler.movs(true, d, m)
    case .i32Load8S: assembler.movsx8(false, d, m)
    case .i64Load8S: assembler.movsx8(true, d, m)
    case .i32Load8U, .i64Load8U: assembler.movzx8(d, m)
    case .i32Load16S: assembler.movsx16(false, d, m)
    case .i64Load16S: assembler.movsx16(true, d, m)
    case .i32Load16U, .i64Load16U: assembler.movzx16(d, m)
    case .i64Load32S: assembler.movsxd(d, m)
    }
    return start
  }

  mutating func store(_ op: Opcode.Store, _ address: LinearAddress, _ s: StoredOperand) -> Int {
    var m: X64Memory
    let register: Register
    switch s {
    case .register(let source):
      register = source
      m = operand(address)
    case .constant(let bits):
      let wide = op == .i64Store || op == .f64Store
      let fits = !wide || Int32(exactly: Int64(bitPattern: bits)) != nil
      if fits {
        m = operand(address)
        let start = assembler.offset
        switch op {
        case .i32Store8, .i64Store8: assembler.mov8(m, immediate: UInt8(truncatingIfNeeded: bits))
        case .i32Store16, .i64Store16: assembler.mov16(m, immediate: UInt16(truncatingIfNeeded: bits))
        default: assembler.mov(wide, m, immediate: Int32(truncatingIfNeeded: bits))
        }
        return start
      }
      // The scratch register may be wanted for the address: the value goes through a vector register.
      assembler.movImmediate(scratch, bits)
      assembler.movToVector(true, floatScratch, scratch)
      m = operand(address)
      let start = assembler.offset
      assembler.movs(true, m, floatScratch)
      return start
    }
    let start = assembler.offset
    switch op {
    case .i32Store, .i64Store32: assembler.mov(false, m, register)
    case .i64Store: assembler.mov(true, m, register)
    case .f32Store: assembler.movs(false, m, register)
    case .f64Store: assembler.movs(true, m, register)
    case .i32Store8, .i64Store8: assembler.mov8(m, register)
    case .i32Store16, .i64Store16: assembler.mov16(m, register)
    }
    return start
  }

  // MARK: Operations on what is in memory

  mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ address: LinearAddress
  ) -> Int {
    let m = operand(address)
    let start = assembler.offset
    switch op {
    case .add: assembler.arithmetic(.add, wide, d, m)
    case .sub: assembler.arithmetic(.sub, wide, d, m)
    case .and: assembler.arithmetic(.and, wide, d, m)
    case .or: assembler.arithmetic(.or, wide, d, m)
    case .xor: assembler.arithmetic(.xor, wide, d, m)
    case .mul: assembler.imul(wide, d, m)
    default: preconditionFailure("the operand has to be in a register")
    }
    return start
  }

  mutating func compare(_ wide: Bool, _ a: Register, _ address: LinearAddress) -> Int {
    let m = operand(address)
    let start = assembler.offset
    assembler.arithmetic(.cmp, wide, a, m)
    return start
  }

  mutating func float(
    _ op: Opcode.FloatBinary, _ double: Bool, _ d: Register, _ a: Register, _ address: LinearAddress
  ) -> Int {
    let m = operand(address)
    let start = assembler.offset
    assembler.float(op.x64.unsafelyUnwrapped, double, d, a, m)
    return start
  }
}
