import Assembler
import VMLayout
import WasmISA

/// Loads and stores of vectors. Each reads or writes as many bytes as the opcode does, in one instruction.
extension X64Target {
  mutating func loadVector(_ opcode: Opcode, _ d: Register, _ address: LinearAddress) -> Int {
    let m = operand(address)
    let start = assembler.offset
    switch opcode {
    case .v128Load: assembler.vector(.movups, d, m)
    case .v128Load8x8S: assembler.vector(.pmovsxbw, d, m)
    case .v128Load8x8U: assembler.vector(.pmovzxbw, d, m)
    case .v128Load16x4S: assembler.vector(.pmovsxwd, d, m)
    case .v128Load16x4U: assembler.vector(.pmovzxwd, d, m)
    case .v128Load32x2S: assembler.vector(.pmovsxdq, d, m)
    case .v128Load32x2U: assembler.vector(.pmovzxdq, d, m)
    case .v128Load8Splat: assembler.vector(.pbroadcastb, d, m)
    case .v128Load16Splat: assembler.vector(.pbroadcastw, d, m)
    case .v128Load32Splat: assembler.vector(.broadcastss, d, m)
    case .v128Load64Splat: assembler.vector(.movddup, d, m)
    case .v128Load32Zero: assembler.movs(false, d, m)
    case .v128Load64Zero: assembler.movs(true, d, m)
    default: preconditionFailure("the opcode loads no vector")
    }
    return start
  }

  mutating func storeVector(_ address: LinearAddress, _ s: Register) -> Int {
    let m = operand(address)
    let start = assembler.offset
    assembler.vector(.storeups, s, m)
    return start
  }

  mutating func loadLane(
    _ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register, _ address: LinearAddress
  ) -> Int {
    let m = operand(address)
    let lane = UInt8(truncatingIfNeeded: lane)
    let start = assembler.offset
    switch opcode {
    case .v128Load8Lane: assembler.vector(.pinsrb, d, a, m, immediate: lane)
    case .v128Load16Lane: assembler.vector(.pinsrw, d, a, m, immediate: lane)
    case .v128Load32Lane: assembler.vector(.pinsrd, d, a, m, immediate: lane)
    case .v128Load64Lane: assembler.vector(lane == 0 ? .movhlps : .movlhps, d, a, m)
    default: preconditionFailure("the opcode loads no lane")
    }
    return start
  }

  mutating func storeLane(_ opcode: Opcode, _ lane: Int, _ address: LinearAddress, _ s: Register) -> Int {
    let m = operand(address)
    let lane = UInt8(truncatingIfNeeded: lane)
    let start = assembler.offset
    switch opcode {
    case .v128Store8Lane: assembler.vector(.pextrb, s, m, immediate: lane)
    case .v128Store16Lane: assembler.vector(.storepextrw, s, m, immediate: lane)
    case .v128Store32Lane:
      if lane == 0 { assembler.movs(false, m, s) } else { assembler.vector(.pextrd, s, m, immediate: lane) }
    case .v128Store64Lane: assembler.vector(lane == 0 ? .storelps : .storehps, s, m)
    default: preconditionFailure("the opcode stores no lane")
    }
    return start
  }
}
