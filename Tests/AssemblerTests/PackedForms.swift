import Assembler

/// The operands that an instruction of `X64Vector` takes.
private enum Operands {
  /// Two vectors; three; two vectors and a mask.
  case two, three, blend
  /// The same with an immediate.
  case twoAndImmediate, threeAndImmediate
  /// An integer register or memory into a lane; a lane into an integer register, or into memory; signs of lanes.
  case insert, extract, signs
  /// Half a vector from memory.
  case half
  /// Memory only: to a register, from it, and with an immediate.
  case load, store, storeLane

  init(_ op: X64Vector) {
    switch op {
    case .pabsb, .pabsw, .pabsd, .ptest, .pmovsxbw, .pmovsxwd, .pmovsxdq, .pmovzxbw, .pmovzxwd, .pmovzxdq,
      .pbroadcastb, .pbroadcastw, .pbroadcastd, .pbroadcastq, .broadcastss, .movddup, .movshdup, .sqrtps,
      .sqrtpd,
      .cvtdq2ps, .cvtps2pd, .cvtpd2ps, .cvtdq2pd, .cvttps2dq, .cvttpd2dq:
      self = .two
    case .pshufd, .pshuflw, .pshufhw, .permilps, .roundps, .roundpd: self = .twoAndImmediate
    case .shufps, .palignr, .pblendw, .pblendd, .blendps, .blendpd, .insertps, .cmpps, .cmppd:
      self = .threeAndImmediate
    case .pblendvb, .blendvps, .blendvpd: self = .blend
    case .pinsrb, .pinsrw, .pinsrd, .pinsrq: self = .insert
    case .pextrb, .pextrw, .pextrd, .pextrq: self = .extract
    case .pmovmskb, .movmskps, .movmskpd: self = .signs
    case .movhlps, .movlhps: self = .half
    case .movups: self = .load
    case .storeups, .storelps, .storehps: self = .store
    case .storepextrw: self = .storeLane
    default: self = .three
    }
  }
}

extension X64Vector {
  fileprivate var mnemonic: String {
    switch self {
    case .storeups: "vmovups"
    case .storelps: "vmovlps"
    case .storehps: "vmovhps"
    case .storepextrw: "vpextrw"
    default: "v\(self)"
    }
  }

  /// What it reads from memory, or writes there.
  fileprivate var width: String {
    switch self {
    case .pbroadcastb, .pinsrb, .pextrb: "byte"
    case .pbroadcastw, .pinsrw, .storepextrw: "word"
    case .pbroadcastd, .broadcastss, .insertps, .pinsrd, .pextrd: "dword"
    case .pmovsxbw, .pmovsxwd, .pmovsxdq, .pmovzxbw, .pmovzxwd, .pmovzxdq, .pbroadcastq, .movddup, .cvtps2pd,
      .cvtdq2pd, .pinsrq, .pextrq, .movhlps, .movlhps, .storelps, .storehps:
      "qword"
    default: "xmmword"
    }
  }
}

extension Form {
  static let packed: [Form] =
    X64Vector.allCases.enumerated().flatMap { forms(of: $1, at: $0) } + laneShifts + labels

  /// Two forms with registers and two with memory; over all instructions each register and address has its turn.
  private static func forms(of op: X64Vector, at index: Int) -> [Form] {
    [index, index + 8].flatMap { turn in
      let (a, b) = vectorPairs[turn % vectorPairs.count]
      let (register, m) = addressedRegisters[(turn * 5) % addressedRegisters.count]
      return withRegisters(op, (a + 5) % 16 + 16, a, b) + withMemory(op, a, register + 16, m)
    }
  }

  private static func withRegisters(_ op: X64Vector, _ d: UInt8, _ a: UInt8, _ b: UInt8) -> [Form] {
    // The external assembler exchanges the operands of what commutes, to save a byte.
    let exact = b >= 24 ? "{vex3} " : ""
    let two = "\(op.mnemonic) \(name(d)), \(name(b))"
    let three = "\(exact)\(op.mnemonic) \(name(d)), \(name(a)), \(name(b))"
    let (integer, width) = (b - 16, op == .pinsrq || op == .pextrq ? Width.qword : .dword)
    switch Operands(op) {
    case .two: return [Form(two) { $0.vector(op, d, b) }]
    case .twoAndImmediate: return [Form("\(two), 11") { $0.vector(op, d, b, immediate: 11) }]
    case .three, .half: return [Form(three) { $0.vector(op, d, a, b) }]
    case .threeAndImmediate: return [Form("\(three), 14") { $0.vector(op, d, a, b, immediate: 14) }]
    case .blend:
      let mask = d ^ 3
      return [Form("\(three), \(name(mask))") { $0.vector(op, d, a, b, immediate: mask << 4) }]
    case .insert:
      return [
        Form("\(op.mnemonic) \(name(d)), \(name(a)), \(name(integer, width)), 1") {
          $0.vector(op, d, a, integer, immediate: 1)
        }
      ]
    case .extract:
      return [
        Form("\(op.mnemonic) \(name(integer, width)), \(name(a)), 1") {
          if op == .pextrw {
            $0.vector(op, integer, a, immediate: 1)
          } else {
            $0.vector(op, a, integer, immediate: 1)
          }
        }
      ]
    case .signs:
      return [Form("\(op.mnemonic) \(name(integer, .dword)), \(name(a))") { $0.vector(op, integer, a) }]
    case .load, .store, .storeLane: return []
    }
  }

  private static func withMemory(_ op: X64Vector, _ a: UInt8, _ d: UInt8, _ m: X64Memory) -> [Form] {
    let memory = "\(op.width) ptr \(operand(m))"
    let two = "\(op.mnemonic) \(name(d)), \(memory)"
    let three = "\(op.mnemonic) \(name(d)), \(name(a)), \(memory)"
    switch Operands(op) {
    case .two, .load: return [Form(two) { $0.vector(op, d, m) }]
    case .twoAndImmediate: return [Form("\(two), 11") { $0.vector(op, d, m, immediate: 11) }]
    case .three: return [Form(three) { $0.vector(op, d, a, m) }]
    case .threeAndImmediate: return [Form("\(three), 14") { $0.vector(op, d, a, m, immediate: 14) }]
    case .blend:
      let mask = d ^ 3
      return [Form("\(three), \(name(mask))") { $0.vector(op, d, a, m, immediate: mask << 4) }]
    case .insert: return [Form("\(three), 1") { $0.vector(op, d, a, m, immediate: 1) }]
    case .half:
      let half = op == .movhlps ? "vmovlps" : "vmovhps"
      return [Form("\(half) \(name(d)), \(name(a)), \(memory)") { $0.vector(op, d, a, m) }]
    case .store: return [Form("\(op.mnemonic) \(memory), \(name(d))") { $0.vector(op, d, m) }]
    case .extract where op == .pextrw: return []
    case .extract, .storeLane:
      return [Form("\(op.mnemonic) \(memory), \(name(d)), 1") { $0.vector(op, d, m, immediate: 1) }]
    case .signs: return []
    }
  }

  private static let laneShifts: [Form] = {
    let shifts: [(String, X64LaneShift, UInt8)] = [
      ("vpsllw", .sll, 1), ("vpslld", .sll, 2), ("vpsllq", .sll, 3), ("vpsrlw", .srl, 1), ("vpsrld", .srl, 2),
      ("vpsrlq", .srl, 3), ("vpsraw", .sra, 1), ("vpsrad", .sra, 2),
    ]
    return shifts.enumerated().flatMap { index, shift in
      [vectorPairs[index], vectorPairs[index + 8]].map { d, s in
        Form("\(shift.0) \(name(d)), \(name(s)), \(index + 3)") {
          $0.shiftLanes(shift.1, size: shift.2, d, s, count: UInt8(index + 3))
        }
      }
    }
  }()

  /// An operand behind the instruction, and one before, without and with an immediate.
  private static let labels: [Form] = vectorPairs.flatMap { d, a in
    [
      Form("vpshufb \(name(d)), \(name(a)), [rip+1f]; .skip 5, 0xCC; 1: ret") {
        let label = $0.makeLabel()
        $0.vector(.pshufb, d, a, label)
        $0.skip(5)
        $0.bind(label)
        $0.ret()
      },
      Form("vpinsrq \(name(d)), \(name(a)), [rip+1f], 1; .skip 5, 0xCC; 1: ret") {
        let label = $0.makeLabel()
        $0.vector(.pinsrq, d, a, behind: label, immediate: 1)
        $0.skip(5)
        $0.bindBefore(label)
        $0.ret()
      },
      Form("ret; 1: vcmpps \(name(d)), \(name(a)), [rip+1b], 2") {
        let label = $0.makeLabel()
        $0.ret()
        $0.bindBefore(label)
        $0.vector(.cmpps, d, a, behind: label, immediate: 2)
      },
    ]
  }
}
