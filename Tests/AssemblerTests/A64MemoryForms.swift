import Assembler

extension A64Access {
  /// Mnemonic, and what the register is called.
  fileprivate var mnemonic: String {
    let name = "\(self)"
    return isVector || name.hasSuffix("X") || name.hasSuffix("W") ? String(name.dropLast()) : name
  }
  fileprivate func register(_ r: Registers) -> (number: UInt8, name: String) {
    let name = "\(self)"
    if isVector {
      let number = r.d & 31 + 32
      return (number, v(number, Character(name.last!.lowercased())))
    }
    return (r.d, x(r.d, name.hasSuffix("X") || self == .ldrsw))
  }
}

extension A64PairAccess {
  fileprivate var mnemonic: String { self == .ldpsw ? "ldpsw" : String("\(self)".dropLast()) }
  fileprivate func name(_ register: UInt8) -> String {
    if isVector { return v(register, Character("\(self)".last!.lowercased())) }
    return x(register, self == .ldpsw || "\(self)".hasSuffix("X"))
  }
}

extension Form {
  static let a64Memory: [Form] = accesses + indexed + pairs + lanes

  private static let accesses: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for op in A64Access.allCases {
      let size = 1 << Int(op.scale)
      func add(
        _ text: String, number: Int? = nil,
        _ emit: @escaping @Sendable (inout A64Assembler, UInt8, UInt8) -> Void
      ) {
        let r = Registers.based(number ?? rotation.next)
        let t = op.register(r)
        forms.append(
          .a64(
            text.replacing("T", with: t.name).replacing("N", with: x(r.n))
          ) { emit(&$0, t.number, r.n) })
      }
      for number in samples(all: op == .ldrX || op == .strQ) {
        add("\(op.mnemonic) T, [N]", number: number) { $0.access(op, $1, $2) }
      }
      // Scaled from zero to the last, and unscaled beyond or in between.
      for offset in [size, 2048 * size, 4095 * size] {
        add("\(op.mnemonic) T, [N, #\(offset)]") { $0.access(op, $1, $2, offset) }
        add("\(op.mnemonic) T, [N, #\(offset)]") { $0.access(op, $1, $2, scaled: offset) }
      }
      let unscaled = op.mnemonic.replacing("ldr", with: "ldur").replacing("str", with: "stur")
      for offset in [-256, -1] { add("\(unscaled) T, [N, #\(offset)]") { $0.access(op, $1, $2, offset) } }
      for offset in [-256, 0, 8, 255] {
        add("\(unscaled) T, [N, #\(offset)]") { $0.access(op, $1, $2, unscaled: offset) }
      }
      if size > 1 { add("\(unscaled) T, [N, #255]") { $0.access(op, $1, $2, 255) } }
    }
    return forms
  }()

  private static let indexed: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for op in A64Access.allCases {
      for number in samples(all: false) {
        let r = Registers.based(number)
        let t = op.register(r)
        let extends: [A64Extend] = [.uxtw, .uxtx, .sxtw, .sxtx]
        for extend in extends {
          for isScaled in [false, true] {
            let isWide = extend == .uxtx || extend == .sxtx
            // Of a byte, scaled and not scaled are two encodings of one thing.
            var how = extend == .uxtx ? "lsl" : "\(extend)"
            how += isScaled ? " #\(op.scale)" : ""
            how = how == "lsl" ? "" : ", \(how)"
            forms.append(
              .a64("\(op.mnemonic) \(t.name), [\(x(r.n)), \(x(r.m, isWide))\(how)]") {
                $0.access(op, t.number, r.n, index: r.m, extend, isScaled: isScaled)
              })
          }
        }
      }
      for offset in [-256, -16, 0, 255] {
        for number in [offset == 0 ? 31 : rotation.next, offset == 0 ? 4 : rotation.next] {
          let r = Registers.based(number)
          let t = op.register(r)
          guard t.number != r.n else { continue }
          forms += [
            .a64("\(op.mnemonic) \(t.name), [\(x(r.n)), #\(offset)]!") {
              $0.access(op, t.number, r.n, preIndex: offset)
            },
            .a64("\(op.mnemonic) \(t.name), [\(x(r.n))], #\(offset)") {
              $0.access(op, t.number, r.n, postIndex: offset)
            },
          ]
        }
      }
    }
    return forms
  }()

  private static let pairs: [Form] = {
    var forms: [Form] = []
    for op in A64PairAccess.allCases {
      let size = 1 << Int(op.scale)
      for number in samples(all: op == .ldpX || op == .stpD) {
        let r = Registers.based(number)
        let (first, second) = op.isVector ? (r.d & 31 + 32, r.m & 31 + 32) : (r.d, r.m)
        let offset = [0, -64, 63, 1][number % 4] * size
        let registers = "\(op.name(first)), \(op.name(second))"
        if first != second {
          forms.append(
            .a64("\(op.mnemonic) \(registers), [\(x(r.n)), #\(offset)]") {
              $0.pair(op, first, second, r.n, offset)
            })
        }
        guard first != second && first != r.n && second != r.n else { continue }
        forms += [
          .a64("\(op.mnemonic) \(registers), [\(x(r.n)), #\(offset)]!") {
            $0.pair(op, first, second, r.n, preIndex: offset)
          },
          .a64("\(op.mnemonic) \(registers), [\(x(r.n))], #\(offset)") {
            $0.pair(op, first, second, r.n, postIndex: offset)
          },
        ]
      }
    }
    // A store may store one register twice.
    forms += [
      .a64("stp x3, x3, [sp, #16]") { $0.pair(.stpX, 3, 3, A64Register.stackPointer, 16) },
      .a64("stp xzr, xzr, [sp], #32") {
        $0.pair(.stpX, A64Register.zero, A64Register.zero, A64Register.stackPointer, postIndex: 32)
      },
    ]
    return forms
  }()

  private static let lanes: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for lanes in A64Lanes.allCases {
      for number in lanes == .b16 ? Array(all32) : [rotation.next, rotation.next] {
        let (t, n) = (Registers.vector(number).d, Registers.based(number).n)
        forms.append(.a64("ld1r {\(v(t, lanes))}, [\(x(n))]") { $0.ld1r(lanes, t, n) })
      }
    }
    for scale in 0..<4 as Range<UInt8> {
      for lane in 0..<UInt8(16 >> scale) {
        let number = rotation.next
        let (t, n) = (Registers.vector(number).d, Registers.based(number).n)
        let register = "{v\(t - 32).\(["b", "h", "s", "d"][Int(scale)])}[\(lane)], [\(x(n))]"
        forms += [
          .a64("ld1 \(register)") { $0.ld1(scale: scale, t, lane: lane, n) },
          .a64("st1 \(register)") { $0.st1(scale: scale, t, lane: lane, n) },
        ]
      }
    }
    return forms
  }()
}
