import Assembler

extension A64Assembler {
  /// Fills up with zeros, as `.skip` does.
  mutating func skip(_ count: Int) {
    buffer.reserve(count)
    for _ in 0..<count / 4 { buffer.put32(0) }
  }
}

extension Form {
  static let a64Control: [Form] = transfers + references

  private static let transfers: [Form] = {
    var forms: [Form] = []
    for number in all32 {
      let n = Registers.general(number).n
      forms += [
        .a64("br \(x(n))") { $0.br(n) }, .a64("blr \(x(n))") { $0.blr(n) },
        .a64("ret \(x(n))") { $0.ret(n) },
      ]
    }
    for number in [0, 1, 0xFFFF] as [UInt16] {
      forms += [.a64("udf #\(number)") { $0.udf(number) }, .a64("brk #\(number)") { $0.brk(number) }]
    }
    return forms + [
      .a64("ret") { $0.ret() }, .a64("nop") { $0.nop() }, .a64(".word 0x12345678") { $0.word(0x1234_5678) },
      .a64(".quad 0x123456789abcdef0") { $0.doubleword(0x1234_5678_9ABC_DEF0) },
    ]
  }()

  /// What refers to labels: as text before the label's name, and as it is asked for.
  private struct Reference: Sendable {
    let text: String
    let emit: @Sendable (inout A64Assembler, Label) -> Void

    /// The label lies behind the reference, or before it, with so many bytes in between.
    func ahead(_ distance: Int) -> Form {
      .a64("\(text) 1f; .skip \(distance); 1: nop") {
        let label = $0.makeLabel()
        emit(&$0, label)
        $0.skip(distance)
        $0.bind(label)
        $0.nop()
      }
    }
    func behind(_ distance: Int) -> Form {
      .a64("1: .skip \(distance); \(text) 1b") {
        let label = $0.makeLabel()
        $0.bind(label)
        $0.skip(distance)
        emit(&$0, label)
      }
    }
  }

  private static let references: [Form] = {
    var all: [Reference] = [Reference(text: "b") { $0.b($1) }, Reference(text: "bl") { $0.bl($1) }]
    for condition in A64Condition.proper {
      all.append(Reference(text: "b.\(condition)") { $0.b(condition, $1) })
    }
    for number in [0] + samples(all: false) + [10, 21] {
      let general = Registers.general(number)
      let vector = Registers.vector(number)
      for wide in bothWidths {
        all += [
          Reference(text: "cbz \(x(general.n, wide)),") { $0.cbz(wide, general.n, $1) },
          Reference(text: "cbnz \(x(general.n, wide)),") { $0.cbnz(wide, general.n, $1) },
        ]
      }
      for bit in [UInt8(number), UInt8(number + 32)] {
        all += [
          Reference(text: "tbz \(x(general.n)), #\(bit),") { $0.tbz(general.n, bit: bit, $1) },
          Reference(text: "tbnz \(x(general.n)), #\(bit),") { $0.tbnz(general.n, bit: bit, $1) },
        ]
      }
      all += [
        Reference(text: "adr \(x(general.d)),") { $0.adr(general.d, $1) },
        Reference(text: "ldr \(x(general.d, false)),") { $0.ldr(.w, general.d, $1) },
        Reference(text: "ldr \(x(general.d)),") { $0.ldr(.x, general.d, $1) },
        Reference(text: "ldrsw \(x(general.d)),") { $0.ldr(.sw, general.d, $1) },
        Reference(text: "ldr \(v(vector.d, "s")),") { $0.ldr(.s, vector.d, $1) },
        Reference(text: "ldr \(v(vector.d, "d")),") { $0.ldr(.d, vector.d, $1) },
        Reference(text: "ldr \(v(vector.d, "q")),") { $0.ldr(.q, vector.d, $1) },
      ]
    }
    return all.enumerated().flatMap { number, reference in
      [reference.ahead(number % 3 * 4), reference.behind(number % 4 * 4)]
    }
  }()
}
