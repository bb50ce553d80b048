import Assembler

extension Form {
  static let a64Integer: [Form] = additions + comparisons + bits + products + binaries + fields + selections

  private static let operations: [(A64Arithmetic, String)] = [
    (.add, "add"), (.adds, "adds"), (.sub, "sub"), (.subs, "subs"),
  ]

  private static let additions: [Form] = {
    var forms: [Form] = []
    for (op, name) in operations {
      for wide in bothWidths {
        for number in samples(all: op == .add) {
          let r = Registers.general(number)
          forms.append(
            .a64("\(name) \(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide)), lsl #0") {
              $0.arithmetic(op, wide, r.d, r.n, r.m)
            })
        }
        let last: UInt8 = wide ? 63 : 31
        for (number, (shift, amount)) in [
          (A64Shift.lsl, 1), (.lsr, 1), (.asr, 7), (.lsl, last), (.lsr, last),
        ]
        .enumerated() {
          let r = Registers.general(number * 9)
          forms.append(
            .a64("\(name) \(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide)), \(shift) #\(amount)") {
              $0.arithmetic(op, wide, r.d, r.n, r.m, shift, amount)
            })
        }
        for (number, immediate) in [0, 1, 0xFFF, 0x1000, 0xFF_F000].enumerated()
          as EnumeratedSequence<[UInt64]>
        {
          // With flags the destination is the zero register where it is number 31.
          for number in samples(all: immediate == 1 && wide && [.add, .subs].contains(op)) + [number * 5] {
            let r = op == .adds || op == .subs ? Registers.based(number) : .stack(number)
            forms.append(
              .a64("\(name) \(x(r.d, wide)), \(x(r.n, wide)), #\(immediate)") {
                $0.arithmetic(op, wide, r.d, r.n, immediate: immediate)
              })
          }
        }
      }
      for (number, extend) in extensions.enumerated() {
        for amount: UInt8 in [0, 4] {
          for number in samples(all: extend == .uxtx && [.add, .subs].contains(op)) + [
            number * 3 + Int(amount)
          ] {
            let r = op == .adds || op == .subs ? Registers.based(number) : .stack(number)
            let shift = amount == 0 ? "" : " #\(amount)"
            let m = x(r.m, extend == .uxtx || extend == .sxtx)
            forms.append(
              .a64("\(name) \(x(r.d)), \(x(r.n)), \(m), \(extend)\(shift)") {
                $0.arithmetic(op, true, r.d, r.n, r.m, extend, amount)
              })
          }
        }
      }
      for number in [31, 4, 9] {
        let r = op == .adds || op == .subs ? Registers.based(number) : .stack(number)
        forms.append(
          .a64("\(name) \(x(r.d, false)), \(x(r.n, false)), \(x(r.m, false)), uxtw #2") {
            $0.arithmetic(op, false, r.d, r.n, r.m, .uxtw, 2)
          })
      }
    }
    return forms
  }()

  private static let extensions: [A64Extend] = [.uxtb, .uxth, .uxtw, .uxtx, .sxtb, .sxth, .sxtw, .sxtx]

  private static let comparisons: [Form] = {
    var forms: [Form] = []
    for wide in bothWidths {
      for number in samples(all: false) + [9, 26] {
        let r = Registers.general(number)
        let s = Registers.based(number)
        forms += [
          .a64("cmp \(x(r.n, wide)), \(x(r.m, wide))") { $0.cmp(wide, r.n, r.m) },
          .a64("cmn \(x(r.n, wide)), \(x(r.m, wide))") { $0.cmn(wide, r.n, r.m) },
          .a64("neg \(x(r.d, wide)), \(x(r.m, wide))") { $0.neg(wide, r.d, r.m) },
          .a64("cmp \(x(s.n, wide)), #\(number * 130)") {
            $0.cmp(wide, s.n, immediate: UInt64(number) * 130)
          },
          .a64("cmn \(x(s.n, wide)), #\(number * 4096)") {
            $0.cmn(wide, s.n, immediate: UInt64(number) * 4096)
          },
        ]
      }
      for (number, condition) in A64Condition.allCases.enumerated() {
        let r = Registers.general(number * 5 + 2)
        let flags = A64Flags.samples[number % A64Flags.samples.count]
        let end = "#\(flags.rawValue), \(condition)"
        let immediate = UInt64([0, 31, 1, 16][number % 4])
        forms += [
          .a64("ccmp \(x(r.n, wide)), \(x(r.m, wide)), \(end)") {
            $0.ccmp(wide, r.n, r.m, otherwise: flags, condition)
          },
          .a64("ccmn \(x(r.n, wide)), \(x(r.m, wide)), \(end)") {
            $0.ccmn(wide, r.n, r.m, otherwise: flags, condition)
          },
          .a64("ccmp \(x(r.n, wide)), #\(immediate), \(end)") {
            $0.ccmp(wide, r.n, immediate: immediate, otherwise: flags, condition)
          },
          .a64("ccmn \(x(r.n, wide)), #\(immediate), \(end)") {
            $0.ccmn(wide, r.n, immediate: immediate, otherwise: flags, condition)
          },
        ]
      }
    }
    return forms
  }()

  private static let bits: [Form] = {
    var forms: [Form] = []
    let operations: [(A64Logical, String)] = [
      (.and, "and"), (.bic, "bic"), (.orn, "orn"), (.eon, "eon"), (.orr, "orr"), (.eor, "eor"),
      (.ands, "ands"), (.bics, "bics"),
    ]
    for (op, name) in operations {
      for wide in bothWidths {
        for number in samples(all: op == .and) {
          let r = Registers.general(number)
          forms.append(
            .a64("\(name) \(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide)), lsl #0") {
              $0.logical(op, wide, r.d, r.n, r.m)
            })
        }
        let last: UInt8 = wide ? 63 : 31
        for (number, (shift, amount)) in [
          (A64Shift.lsl, 1), (.lsr, last), (.asr, last), (.ror, 1), (.ror, last),
        ]
        .enumerated() {
          let r = Registers.general(number * 9 + 1)
          forms.append(
            .a64("\(name) \(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide)), \(shift) #\(amount)") {
              $0.logical(op, wide, r.d, r.n, r.m, shift, amount)
            })
        }
        guard [.and, .orr, .eor, .ands].contains(op) else { continue }
        for number in samples(all: op == .and || op == .ands) {
          let r = op == .ands ? Registers.general(number) : .stack(number)
          let n = Registers.general(number).n
          let value: UInt64 = 1 << UInt64(number) | 2 << UInt64(number) & 0xFFFF_FFFF
          forms.append(
            .a64("\(name) \(x(r.d, wide)), \(x(n, wide)), #\(value)") {
              $0.logical(op, wide, r.d, n, immediate: A64Bitmask(wide, value)!)
            })
        }
      }
    }
    for wide in bothWidths {
      for number in samples(all: false) + [9] {
        let r = Registers.general(number)
        forms += [
          .a64("mov \(x(r.d, wide)), \(x(r.m, wide))") { $0.mov(wide, r.d, r.m) },
          .a64("mvn \(x(r.d, wide)), \(x(r.m, wide))") { $0.mvn(wide, r.d, r.m) },
          .a64("tst \(x(r.n, wide)), \(x(r.m, wide))") { $0.tst(wide, r.n, r.m) },
          .a64("tst \(x(r.n, wide)), #0xfff0") { $0.tst(wide, r.n, immediate: A64Bitmask(wide, 0xFFF0)!) },
        ]
      }
    }
    return forms
  }()

  private static let products: [Form] = {
    var forms: [Form] = []
    for wide in bothWidths {
      for number in samples(all: wide) {
        let r = Registers.general(number)
        let operands = "\(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide))"
        forms += [
          .a64("madd \(operands), \(x(r.a, wide))") { $0.madd(wide, r.d, r.n, r.m, r.a) },
          .a64("msub \(operands), \(x(r.a, wide))") { $0.msub(wide, r.d, r.n, r.m, r.a) },
          .a64("mul \(operands)") { $0.mul(wide, r.d, r.n, r.m) },
        ]
      }
    }
    let long: [(A64Multiply, String)] = [
      (.smaddl, "smaddl"), (.smsubl, "smsubl"), (.umaddl, "umaddl"), (.umsubl, "umsubl"),
    ]
    for number in samples(all: false) {
      let r = Registers.general(number)
      let narrow = "\(x(r.d)), \(x(r.n, false)), \(x(r.m, false))"
      for (op, name) in long {
        forms.append(.a64("\(name) \(narrow), \(x(r.a))") { $0.multiply(op, r.d, r.n, r.m, r.a) })
      }
      forms += [
        .a64("smull \(narrow)") { $0.smull(r.d, r.n, r.m) },
        .a64("umull \(narrow)") { $0.umull(r.d, r.n, r.m) },
        .a64("smulh \(x(r.d)), \(x(r.n)), \(x(r.m))") { $0.smulh(r.d, r.n, r.m) },
        .a64("umulh \(x(r.d)), \(x(r.n)), \(x(r.m))") { $0.umulh(r.d, r.n, r.m) },
      ]
    }
    return forms
  }()

  private static let binaries: [Form] = {
    var forms: [Form] = []
    let operations: [A64Binary] = [.udiv, .sdiv, .lslv, .lsrv, .asrv, .rorv, .adc, .adcs, .sbc, .sbcs]
    for (index, op) in operations.enumerated() {
      for wide in bothWidths {
        for number in samples(all: op == .udiv) + [index] {
          let r = Registers.general(number)
          forms.append(
            .a64("\(op) \(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide))") {
              $0.binary(op, wide, r.d, r.n, r.m)
            })
        }
      }
    }
    let unaries: [A64Unary] = [.rbit, .rev16, .clz, .cls]
    for wide in bothWidths {
      for number in samples(all: false) + [9, 17] {
        let r = Registers.general(number)
        for op in unaries {
          forms.append(.a64("\(op) \(x(r.d, wide)), \(x(r.n, wide))") { $0.unary(op, wide, r.d, r.n) })
        }
        forms.append(.a64("rev \(x(r.d, wide)), \(x(r.n, wide))") { $0.rev(wide, r.d, r.n) })
        if wide { forms.append(.a64("rev32 \(x(r.d)), \(x(r.n))") { $0.rev32(r.d, r.n) }) }
      }
    }
    return forms
  }()

  private static let fields: [Form] = {
    var forms: [Form] = []
    for wide in bothWidths {
      let last: UInt8 = wide ? 63 : 31
      for number in all32 {
        let r = Registers.general(number)
        let (d, n, m) = (x(r.d, wide), x(r.n, wide), x(r.m, wide))
        let (immr, imms) = (UInt8(number * 3) & last, UInt8(number * 5 + 1) & last)
        let count = UInt8(number) * 2 % (last + 1)
        for op: A64Bitfield in [.sbfm, .bfm, .ubfm] {
          forms.append(
            .a64("\(op) \(d), \(n), #\(immr), #\(imms)") {
              $0.bitfield(op, wide, r.d, r.n, immr: immr, imms: imms)
            })
        }
        forms += [
          .a64("lsl \(d), \(n), #\(count)") { $0.lsl(wide, r.d, r.n, immediate: count) },
          .a64("lsr \(d), \(n), #\(count)") { $0.lsr(wide, r.d, r.n, immediate: count) },
          .a64("asr \(d), \(n), #\(count)") { $0.asr(wide, r.d, r.n, immediate: count) },
          .a64("ror \(d), \(n), #\(count)") { $0.ror(wide, r.d, r.n, immediate: count) },
          .a64("extr \(d), \(n), \(m), #\(count)") { $0.extr(wide, r.d, r.n, r.m, lsb: count) },
          .a64("sxtb \(d), \(x(r.n, false))") { $0.sxtb(wide, r.d, r.n) },
          .a64("sxth \(d), \(x(r.n, false))") { $0.sxth(wide, r.d, r.n) },
        ]
        forms +=
          wide
          ? [.a64("sxtw \(d), \(x(r.n, false))") { $0.sxtw(r.d, r.n) }]
          : [
            .a64("uxtb \(d), \(n)") { $0.uxtb(r.d, r.n) }, .a64("uxth \(d), \(n)") { $0.uxth(r.d, r.n) },
          ]
      }
      // The last count, and the first one.
      for count in [1, last] {
        forms += [
          .a64("lsl \(x(1, wide)), \(x(2, wide)), #\(count)") { $0.lsl(wide, 1, 2, immediate: count) },
          .a64("lsr \(x(1, wide)), \(x(2, wide)), #\(count)") { $0.lsr(wide, 1, 2, immediate: count) },
          .a64("asr \(x(1, wide)), \(x(2, wide)), #\(count)") { $0.asr(wide, 1, 2, immediate: count) },
          .a64("ror \(x(1, wide)), \(x(2, wide)), #\(count)") { $0.ror(wide, 1, 2, immediate: count) },
          .a64("extr \(x(1, wide)), \(x(2, wide)), \(x(3, wide)), #\(count)") {
            $0.extr(wide, 1, 2, 3, lsb: count)
          },
        ]
      }
    }
    return forms
  }()

  private static let selections: [Form] = {
    var forms: [Form] = []
    let operations: [A64Select] = [.csel, .csinc, .csinv, .csneg]
    for wide in bothWidths {
      for number in all32 {
        let r = Registers.general(number)
        let condition = A64Condition.proper[number % 14]
        for op in operations where op == .csel || number % 5 == 1 {
          forms.append(
            .a64("\(op) \(x(r.d, wide)), \(x(r.n, wide)), \(x(r.m, wide)), \(condition)") {
              $0.select(op, wide, r.d, r.n, r.m, condition)
            })
        }
        forms.append(.a64("csetm \(x(r.d, wide)), \(condition)") { $0.csetm(wide, r.d, condition) })
        if !wide { forms.append(.a64("cset \(x(r.d, wide)), \(condition)") { $0.cset(r.d, condition) }) }
      }
    }
    return forms
  }()
}
