import Assembler

extension X64Condition {
  /// The suffix of an instruction with this condition.
  fileprivate var suffix: String {
    ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"][Int(rawValue)]
  }

  fileprivate static let all: [X64Condition] = (0..<16).map { X64Condition(rawValue: $0)! }
}

extension X64Assembler {
  /// Fills up with breakpoints, as `.skip count, 0xCC` does.
  mutating func skip(_ count: Int) {
    buffer.reserve(count)
    for _ in 0..<count { buffer.put8(0xCC) }
  }
}

extension Form {
  static let control: [Form] = conditions + jumps + transfers

  private static let conditions: [Form] = {
    var forms: [Form] = []
    for condition in X64Condition.all {
      for d in allRegisters {
        forms.append(Form("set\(condition.suffix) \(name(d, .byte))") { $0.set(condition, d) })
      }
      for wide in bothWidths {
        let width = Width.integer(wide)
        let (a, b) = registerPairs[Int(condition.rawValue)]
        forms.append(
          Form("cmov\(condition.suffix) \(name(a, width)), \(name(b, width))") {
            $0.cmov(condition, wide, a, b)
          })
      }
      forms += [
        Form("1: j\(condition.suffix) 1b") {
          let label = $0.makeLabel()
          $0.bind(label)
          $0.jump(condition, label)
        },
        Form("{disp32} j\(condition.suffix) 1f; 1: ud2") {
          let label = $0.makeLabel()
          $0.jump(condition, label)
          $0.bind(label)
          $0.ud2()
        },
      ]
    }
    return forms
  }()

  /// Jumps over all distances at which their encoding changes.
  private static let jumps: [Form] = {
    var forms: [Form] = []
    // The farthest short jump backwards is by 128 bytes, its own two included.
    for distance in [0, 1, 125, 126, 127, 300] {
      forms += [
        Form("1: .skip \(distance), 0xCC; jmp 1b") {
          let label = $0.makeLabel()
          $0.bind(label)
          $0.skip(distance)
          $0.jump(label)
        },
        Form("1: .skip \(distance), 0xCC; jne 1b") {
          let label = $0.makeLabel()
          $0.bind(label)
          $0.skip(distance)
          $0.jump(.notEqual, label)
        },
        Form("{disp32} jmp 1f; .skip \(distance), 0xCC; 1: ret") {
          let label = $0.makeLabel()
          $0.jump(label)
          $0.skip(distance)
          $0.bind(label)
          $0.ret()
        },
      ]
    }
    forms += [
      Form("1: .skip 3, 0xCC; call 1b") {
        let label = $0.makeLabel()
        $0.bind(label)
        $0.skip(3)
        $0.call(label)
      },
      Form("call 1f; .skip 3, 0xCC; 1: ret") {
        let label = $0.makeLabel()
        $0.call(label)
        $0.skip(3)
        $0.bind(label)
        $0.ret()
      },
    ]
    for d in allRegisters {
      forms += [
        Form("1: lea \(name(d)), [rip+1b]") {
          let label = $0.makeLabel()
          $0.bind(label)
          $0.lea(d, label)
        },
        Form("lea \(name(d)), [rip+1f]; .skip 5, 0xCC; 1: ret") {
          let label = $0.makeLabel()
          $0.lea(d, label)
          $0.skip(5)
          $0.bind(label)
          $0.ret()
        },
      ]
    }
    return forms
  }()

  private static let transfers: [Form] = {
    var forms: [Form] = []
    for r in allRegisters {
      forms += [
        Form("jmp \(name(r))") { $0.jump(register: r) },
        Form("call \(name(r))") { $0.call(register: r) },
        Form("push \(name(r))") { $0.push(r) },
        Form("pop \(name(r))") { $0.pop(r) },
      ]
    }
    for m in sampleAddresses {
      let memory = operand(m, .qword)
      forms += [
        Form("jmp \(memory)") { $0.jump(m) },
        Form("call \(memory)") { $0.call(m) },
        Form("push \(memory)") { $0.push(m) },
        Form("pop \(memory)") { $0.pop(m) },
      ]
    }
    forms += [
      Form("ret") { $0.ret() },
      Form("ret 16") { $0.ret(popping: 16) },
      Form("ret 0xFFF0") { $0.ret(popping: 0xFFF0) },
      Form("ud2") { $0.ud2() },
      Form("nop") { $0.nop(1) },
      Form("data16 nop") { $0.nop(2) },
      Form("nop DWORD PTR [rax]") { $0.nop(3) },
      Form("{disp8} nop DWORD PTR [rax]") { $0.nop(4) },
      Form("{disp8} nop DWORD PTR [rax + rax]") { $0.nop(5) },
      Form("{disp8} nop WORD PTR [rax + rax]") { $0.nop(6) },
      Form("{disp32} nop DWORD PTR [rax]") { $0.nop(7) },
      Form("{disp32} nop DWORD PTR [rax + rax]") { $0.nop(8) },
      Form("{disp32} nop DWORD PTR [rax + rax]; nop") { $0.nop(9) },
    ]
    return forms
  }()
}
