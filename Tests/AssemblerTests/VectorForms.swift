import Assembler

extension X64Float {
  fileprivate var mnemonic: String {
    switch self {
    case .sqrt: "vsqrts"
    case .add: "vadds"
    case .mul: "vmuls"
    case .sub: "vsubs"
    case .min: "vmins"
    case .div: "vdivs"
    case .max: "vmaxs"
    }
  }
}

extension X64Bitwise {
  fileprivate var mnemonic: String {
    switch self {
    case .and: "vandpd"
    case .andNot: "vandnpd"
    case .or: "vorpd"
    case .xor: "vxorpd"
    }
  }
}

/// The external assembler exchanges the operands of what commutes, to save a byte. Which operand comes first
/// decides which of two NaNs is the result, so ours does not.
private let asWritten = "{vex3} "

extension Form {
  static let vector: [Form] = vectorMoves + vectorArithmetic + conversions

  private static let vectorMoves: [Form] = {
    var forms: [Form] = []
    for (a, b) in vectorPairs { forms.append(Form("vmovaps \(name(a)), \(name(b))") { $0.movaps(a, b) }) }
    for double in bothWidths {
      let suffix = double ? "d" : "s"
      let width = Width.integer(double)
      for (register, m) in addressedRegisters {
        let a = register + 16
        let memory = operand(m, width)
        forms += [
          Form("vmovs\(suffix) \(name(a)), \(memory)") { $0.movs(double, a, m) },
          Form("vmovs\(suffix) \(memory), \(name(a))") { $0.movs(double, m, a) },
        ]
      }
      let move = double ? "vmovq" : "vmovd"
      for (r, other) in registerPairs {
        let x = other + 16
        forms += [
          Form("\(move) \(name(x)), \(name(r, width))") { $0.movToVector(double, x, r) },
          Form("\(move) \(name(r, width)), \(name(x))") { $0.movFromVector(double, r, x) },
        ]
      }
    }
    return forms
  }()

  private static let vectorArithmetic: [Form] = {
    var forms: [Form] = []
    for double in bothWidths {
      let suffix = double ? "d" : "s"
      for (register, m) in addressedRegisters {
        let (d, a) = (register + 16, (register &+ 5) % 16 + 16)
        forms.append(
          Form("vadds\(suffix) \(name(d)), \(name(a)), \(operand(m, .integer(double)))") {
            $0.float(.add, double, d, a, m)
          })
      }
      for (a, b) in vectorPairs {
        let d = (a &- 16 &+ 9) % 16 + 16
        let exact = b >= 24 ? asWritten : ""
        for op: X64Float in [.sqrt, .add, .mul, .sub, .min, .div, .max] {
          forms.append(
            Form("\(exact)\(op.mnemonic)\(suffix) \(name(d)), \(name(a)), \(name(b))") {
              $0.float(op, double, d, a, b)
            })
        }
        forms.append(Form("vucomis\(suffix) \(name(a)), \(name(b))") { $0.ucomis(double, a, b) })
        let mode = a % 4
        forms.append(
          Form("vrounds\(suffix) \(name(d)), \(name(a)), \(name(a)), \(mode | 8)") {
            $0.round(double, d, a, mode: mode)
          })
        let lane = double ? "q" : "d"
        forms += [
          Form("vpsll\(lane) \(name(a)), \(name(b)), 31") {
            $0.shiftLanes(.sll, size: double ? 3 : 2, a, b, count: 31)
          },
          Form("vpsrl\(lane) \(name(a)), \(name(b)), 1") {
            $0.shiftLanes(.srl, size: double ? 3 : 2, a, b, count: 1)
          },
        ]
      }
    }
    for (a, b) in vectorPairs {
      let d = (a &- 16 &+ 5) % 16 + 16
      let exact = b >= 24 ? asWritten : ""
      for op: X64Bitwise in [.and, .andNot, .or, .xor] {
        forms.append(
          Form("\(exact)\(op.mnemonic) \(name(d)), \(name(a)), \(name(b))") { $0.bitwise(op, d, a, b) })
      }
      forms.append(Form("vpcmpeqd \(name(a)), \(name(a)), \(name(a))") { $0.setAllOnes(a) })
    }
    return forms
  }()

  private static let conversions: [Form] = {
    var forms: [Form] = []
    for double in bothWidths {
      let suffix = double ? "d" : "s"
      for (r, other) in registerPairs {
        let x = other + 16
        for wide in bothWidths {
          let integer = name(r, .integer(wide))
          forms += [
            Form("vcvtsi2s\(suffix) \(name(x)), \(name(x)), \(integer)") {
              $0.convertFromInteger(double, wide, x, r)
            },
            Form("vcvtts\(suffix)2si \(integer), \(name(x))") { $0.convertToInteger(double, wide, r, x) },
          ]
        }
      }
      for (a, b) in vectorPairs {
        forms.append(
          Form("vcvts\(suffix)2s\(double ? "s" : "d") \(name(a)), \(name(b)), \(name(b))") {
            $0.convertPrecision(fromDouble: double, a, b)
          })
      }
    }
    return forms
  }()
}
