import Assembler

extension Form {
  static let a64Float: [Form] = floatOperations + floatComparisons + floatConversions

  private static let floatOperations: [Form] = {
    var forms: [Form] = []
    let binaries: [A64FloatBinary] = [.fmul, .fdiv, .fadd, .fsub, .fmax, .fmin, .fnmul]
    let unaries: [A64FloatUnary] = [.fmov, .fabs, .fneg, .fsqrt, .frintn, .frintp, .frintm, .frintz]
    let products: [A64FloatMultiply] = [.fmadd, .fmsub, .fnmadd, .fnmsub]
    let rotation = Rotation()
    for double in [false, true] {
      let letter = floatLetter(double)
      func name(_ register: UInt8) -> String { v(register, letter) }
      for op in binaries {
        for number in samples(all: op == .fmul) + [rotation.next] {
          let r = Registers.vector(number)
          forms.append(
            .a64("\(op) \(name(r.d)), \(name(r.n)), \(name(r.m))") { $0.float(op, double, r.d, r.n, r.m) })
        }
      }
      for op in unaries {
        for number in samples(all: op == .fmov) {
          let r = Registers.vector(number)
          forms.append(.a64("\(op) \(name(r.d)), \(name(r.n))") { $0.float(op, double, r.d, r.n) })
        }
      }
      for op in products {
        for number in samples(all: op == .fmadd) {
          let r = Registers.vector(number)
          forms.append(
            .a64("\(op) \(name(r.d)), \(name(r.n)), \(name(r.m)), \(name(r.a))") {
              $0.float(op, double, r.d, r.n, r.m, r.a)
            })
        }
      }
    }
    return forms
  }()

  private static let floatComparisons: [Form] = {
    var forms: [Form] = []
    for double in [false, true] {
      for number in all32 {
        let r = Registers.vector(number)
        let letter = floatLetter(double)
        let (d, n, m) = (v(r.d, letter), v(r.n, letter), v(r.m, letter))
        let condition = A64Condition.allCases[number % 15]
        let flags = A64Flags.samples[number % A64Flags.samples.count]
        forms += [
          .a64("fcmp \(n), \(m)") { $0.fcmp(double, r.n, r.m) },
          .a64("fcmp \(n), #0.0") { $0.fcmpZero(double, r.n) },
          .a64("fccmp \(n), \(m), #\(flags.rawValue), \(condition)") {
            $0.fccmp(double, r.n, r.m, otherwise: flags, condition)
          },
          .a64("fcsel \(d), \(n), \(m), \(condition)") { $0.fcsel(double, r.d, r.n, r.m, condition) },
        ]
      }
    }
    return forms
  }()

  private static let floatConversions: [Form] = {
    var forms: [Form] = []
    for number in samples(all: false) + [9, 20] {
      let (general, vector) = (Registers.general(number), Registers.vector(number))
      for wide in bothWidths {
        let letter = floatLetter(wide)
        forms += [
          .a64("fmov \(v(vector.d, letter)), \(x(general.n, wide))") {
            $0.fmovToVector(wide, vector.d, general.n)
          },
          .a64("fmov \(x(general.d, wide)), \(v(vector.n, letter))") {
            $0.fmovFromVector(wide, general.d, vector.n)
          },
        ]
        for double in [false, true] {
          let letter = floatLetter(double)
          for (signed, sign) in [(true, "s"), (false, "u")] {
            forms += [
              .a64("fcvtz\(sign) \(x(general.d, wide)), \(v(vector.n, letter))") {
                $0.fcvtz(signed: signed, wide, double, general.d, vector.n)
              },
              .a64("\(sign)cvtf \(v(vector.d, letter)), \(x(general.n, wide))") {
                $0.cvtf(signed: signed, wide, double, vector.d, general.n)
              },
            ]
          }
        }
      }
      forms += [
        .a64("fmov v\(vector.d - 32).d[1], \(x(general.n))") { $0.fmovToUpperHalf(vector.d, general.n) },
        .a64("fmov \(x(general.d)), v\(vector.n - 32).d[1]") { $0.fmovFromUpperHalf(general.d, vector.n) },
        .a64("fcvt \(v(vector.d, "d")), \(v(vector.n, "s"))") { $0.fcvt(toDouble: true, vector.d, vector.n) },
        .a64("fcvt \(v(vector.d, "s")), \(v(vector.n, "d"))") {
          $0.fcvt(toDouble: false, vector.d, vector.n)
        },
      ]
    }
    return forms
  }()
}
