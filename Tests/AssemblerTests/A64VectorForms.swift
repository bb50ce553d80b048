import Assembler

extension A64VectorBinary {
  fileprivate var lanes: [A64Lanes] {
    switch self {
    case .mul, .mla, .mls, .urhadd, .smin, .umin, .smax, .umax, .umaxp:
      A64Lanes.allCases.filter { $0.scale < 3 }
    case .sqrdmulh: [.h4, .h8, .s2, .s4]
    default: A64Lanes.allCases
    }
  }
}

extension A64VectorUnary {
  fileprivate var mnemonic: String {
    let name = "\(self)"
    return name.hasSuffix("Zero") ? String(name.dropLast(4)) : name
  }
  fileprivate var lanes: [A64Lanes] {
    switch self {
    case .cnt, .not, .rev16: [.b8, .b16]
    case .rev32: [.b8, .b16, .h4, .h8]
    case .rev64, .saddlp, .uaddlp, .sadalp, .uadalp, .xtn, .sqxtn, .sqxtun, .uqxtn, .shll:
      A64Lanes.allCases.filter { $0.scale < 3 }
    default: A64Lanes.allCases
    }
  }
  fileprivate func text(_ lanes: A64Lanes, _ d: UInt8, _ n: UInt8) -> String {
    let upper = lanes.isUpper ? "2" : ""
    switch self {
    case .saddlp, .uaddlp, .sadalp, .uadalp:
      let wider = lanes.isUpper ? lanes.wider.name : ["4h", "2s", "1d"][Int(lanes.scale)]
      return "\(self) v\(d - 32).\(wider), \(v(n, lanes))"
    case .xtn, .sqxtn, .sqxtun, .uqxtn: return "\(self)\(upper) \(v(d, lanes)), \(v(n, lanes.wider))"
    case .shll: return "shll\(upper) \(v(d, lanes.wider)), \(v(n, lanes)), #\(8 << Int(lanes.scale))"
    default:
      return "\(mnemonic) \(v(d, lanes)), \(v(n, lanes))" + ("\(self)".hasSuffix("Zero") ? ", #0" : "")
    }
  }
}

extension Form {
  static let a64Vector: [Form] = vectorOperations + floatVectors + laneShifts + laneMoves

  private static let vectorOperations: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for op in A64VectorBinary.allCases {
      for lanes in op.lanes {
        for number in op == .add && lanes == .b16 ? Array(all32) : [rotation.next] {
          let r = Registers.vector(number)
          forms.append(
            .a64("\(op) \(v(r.d, lanes)), \(v(r.n, lanes)), \(v(r.m, lanes))") {
              $0.vector(op, lanes, r.d, r.n, r.m)
            })
        }
      }
    }
    for op in A64VectorBitwise.allCases {
      for number in op == .and ? Array(all32) : [rotation.next, rotation.next] {
        let r = Registers.vector(number)
        forms.append(
          .a64("\(op) \(v(r.d, .b16)), \(v(r.n, .b16)), \(v(r.m, .b16))") { $0.vector(op, r.d, r.n, r.m) })
      }
    }
    for op in A64VectorLong.allCases {
      for lanes in A64Lanes.allCases where lanes.scale < 3 {
        let r = Registers.vector(rotation.next)
        let name = "\(op)" + (lanes.isUpper ? "2" : "")
        forms.append(
          .a64("\(name) \(v(r.d, lanes.wider)), \(v(r.n, lanes)), \(v(r.m, lanes))") {
            $0.vector(op, lanes, r.d, r.n, r.m)
          })
      }
    }
    for op in A64VectorUnary.allCases {
      for lanes in op.lanes {
        let r = Registers.vector(rotation.next)
        forms.append(.a64(op.text(lanes, r.d, r.n)) { $0.vector(op, lanes, r.d, r.n) })
      }
    }
    for op in A64VectorAcross.allCases {
      for lanes in A64Lanes.allCases where lanes.scale < 3 && lanes != .s2 {
        let r = Registers.vector(rotation.next)
        forms.append(
          .a64("\(op) \(v(r.d, lanes.letter)), \(v(r.n, lanes))") { $0.vector(op, lanes, r.d, r.n) })
      }
    }
    for number in all32 {
      let r = Registers.vector(number)
      forms += [
        .a64("mov \(v(r.d, .b16)), \(v(r.n, .b16))") { $0.movVector(r.d, r.n) },
        .a64("addp \(v(r.d, "d")), \(v(r.n, .d2))") { $0.addpScalar(r.d, r.n) },
      ]
    }
    return forms
  }()

  private static let floatVectors: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for lanes in [A64Lanes.s2, .s4, .d2] {
      for op in A64VectorFloatBinary.allCases {
        for number in op == .fadd ? Array(all32) : [rotation.next] {
          let r = Registers.vector(number)
          forms.append(
            .a64("\(op) \(v(r.d, lanes)), \(v(r.n, lanes)), \(v(r.m, lanes))") {
              $0.vector(op, lanes, r.d, r.n, r.m)
            })
        }
      }
      for op in A64VectorFloatUnary.allCases {
        let r = Registers.vector(rotation.next)
        let name = "\(op)"
        let zero = name.hasSuffix("Zero")
        let mnemonic = zero ? String(name.dropLast(4)) : name
        forms.append(
          .a64("\(mnemonic) \(v(r.d, lanes)), \(v(r.n, lanes))" + (zero ? ", #0.0" : "")) {
            $0.vector(op, lanes, r.d, r.n)
          })
      }
    }
    for number in [0, 31, 5] {
      let r = Registers.vector(number)
      forms += [
        .a64("fcvtl \(v(r.d, .d2)), \(v(r.n, .s2))") { $0.fcvtl(upper: false, r.d, r.n) },
        .a64("fcvtl2 \(v(r.d, .d2)), \(v(r.n, .s4))") { $0.fcvtl(upper: true, r.d, r.n) },
        .a64("fcvtn \(v(r.d, .s2)), \(v(r.n, .d2))") { $0.fcvtn(upper: false, r.d, r.n) },
        .a64("fcvtn2 \(v(r.d, .s4)), \(v(r.n, .d2))") { $0.fcvtn(upper: true, r.d, r.n) },
      ]
    }
    return forms
  }()

  private static let laneShifts: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for op in A64VectorShift.allCases {
      let isLeft = [.shl, .sli, .sshll, .ushll].contains(op)
      let changesWidth = [.shrn, .sshll, .ushll].contains(op)
      for lanes in A64Lanes.allCases where !changesWidth || lanes != .d2 {
        let width = UInt8(8 << lanes.scale)
        // From first to last; a few in between.
        for count in isLeft ? [0, 1, width / 2 + 1, width - 1] : [1, width / 2 + 1, width - 1, width] {
          let r = Registers.vector(rotation.next)
          let upper = lanes.isUpper ? "2" : ""
          let text =
            op == .shrn
            ? "shrn\(upper) \(v(r.d, lanes)), \(v(r.n, lanes.wider))"
            : changesWidth
              ? "\(op)\(upper) \(v(r.d, lanes.wider)), \(v(r.n, lanes))"
              : "\(op) \(v(r.d, lanes)), \(v(r.n, lanes))"
          forms.append(
            .a64("\(text), #\(count)") { $0.vector(op, lanes, r.d, r.n, immediate: count) })
        }
      }
      guard !changesWidth else { continue }
      for count: UInt8 in isLeft ? [0, 1, 32, 63] : [1, 32, 63, 64] {
        let r = Registers.vector(rotation.next)
        forms.append(
          .a64("\(op) \(v(r.d, "d")), \(v(r.n, "d")), #\(count)") {
            $0.scalar(op, r.d, r.n, immediate: count)
          })
      }
    }
    return forms
  }()

  private static let laneMoves: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for start in 0..<16 as Range<UInt8> {
      let r = Registers.vector(rotation.next)
      forms.append(
        .a64("ext \(v(r.d, .b16)), \(v(r.n, .b16)), \(v(r.m, .b16)), #\(start)") {
          $0.ext(r.d, r.n, r.m, start: start)
        })
    }
    for count in 1...4 as ClosedRange<UInt8> {
      for number in [0, 4, 17] {
        let r = Registers.vector(number)
        // v0 follows v31.
        let table = (0..<count).map { v((r.n - 32 + $0) % 32 + 32, .b16) }.joined(separator: ", ")
        forms += [
          .a64("tbl \(v(r.d, .b16)), {\(table)}, \(v(r.m, .b16))") { $0.tbl(r.d, r.n, count: count, r.m) },
          .a64("tbx \(v(r.d, .b16)), {\(table)}, \(v(r.m, .b16))") { $0.tbx(r.d, r.n, count: count, r.m) },
        ]
      }
    }
    for lanes in A64Lanes.allCases {
      for number in lanes == .b16 ? Array(all32) : [rotation.next] {
        let (d, n) = (Registers.vector(number).d, Registers.general(number).n)
        forms.append(
          .a64("dup \(v(d, lanes)), \(x(n, lanes.scale == 3))") { $0.dup(lanes, d, general: n) })
      }
      for lane in 0..<UInt8(16 >> lanes.scale) {
        let r = Registers.vector(rotation.next)
        forms.append(
          .a64("dup \(v(r.d, lanes)), v\(r.n - 32).\(lanes.letter)[\(lane)]") {
            $0.dup(lanes, r.d, r.n, lane: lane)
          })
      }
    }
    for (scale, letter) in zip(0..<4 as Range<UInt8>, ["b", "h", "s", "d"]) {
      for lane in 0..<UInt8(16 >> scale) {
        let number = rotation.next
        let (r, general) = (Registers.vector(number), Registers.general(number))
        let from = UInt8(16 >> scale) - 1 - lane
        let d = "v\(r.d - 32).\(letter)[\(lane)]"
        let n = "v\(r.n - 32).\(letter)[\(lane)]"
        forms += [
          .a64("dup \(letter)\(r.d - 32), \(n)") { $0.dupScalar(scale: scale, r.d, r.n, lane: lane) },
          .a64("ins \(d), \(x(general.n, scale == 3))") {
            $0.ins(scale: scale, r.d, lane: lane, general: general.n)
          },
          .a64("ins \(d), v\(r.n - 32).\(letter)[\(from)]") {
            $0.ins(scale: scale, r.d, lane: lane, r.n, from: from)
          },
          .a64("umov \(x(general.d, scale == 3)), \(n)") {
            $0.umov(scale: scale, general.d, r.n, lane: lane)
          },
        ]
        for wide in bothWidths where scale < (wide ? 3 : 2) {
          forms.append(
            .a64("smov \(x(general.d, wide)), \(n)") {
              $0.smov(scale: scale, wide, general.d, r.n, lane: lane)
            })
        }
      }
    }
    return forms
  }()
}
