import Assembler

extension Form {
  /// Every base, index, scale and width of displacement, with one instruction.
  static let addressing: [Form] = {
    var forms: [Form] = []
    func add(_ register: UInt8, _ memory: X64Memory) {
      forms.append(Form("mov \(name(register)), \(operand(memory))") { $0.mov(true, register, memory) })
    }
    for base in allRegisters {
      for displacement: Int32 in [0, 1, -1, 127, -128, 128, -129, .max, .min] {
        add(15 - base, X64Memory(base, displacement))
      }
      for index in allRegisters where index != 4 {
        let displacement: Int32 = [0, 8, 0x1000][Int(index) % 3]
        add(index, X64Memory(base, index: index, scale: index & 3, displacement))
      }
    }
    return forms
  }()

  static let moves: [Form] = {
    var forms: [Form] = []
    for wide in bothWidths {
      let width = Width.integer(wide)
      for (a, b) in registerPairs {
        forms.append(Form("{load} mov \(name(a, width)), \(name(b, width))") { $0.mov(wide, a, b) })
        forms.append(Form("movsx \(name(a, width)), \(name(b, .byte))") { $0.movsx8(wide, a, b) })
        forms.append(Form("movsx \(name(a, width)), \(name(b, .word))") { $0.movsx16(wide, a, b) })
      }
      for (a, m) in addressedRegisters {
        let memory = operand(m, width)
        forms += [
          Form("mov \(name(a, width)), \(memory)") { $0.mov(wide, a, m) },
          Form("mov \(memory), \(name(a, width))") { $0.mov(wide, m, a) },
          Form("lea \(name(a, width)), \(operand(m))") { $0.lea(wide, a, m) },
          Form("movsx \(name(a, width)), \(operand(m, .byte))") { $0.movsx8(wide, a, m) },
          Form("movsx \(name(a, width)), \(operand(m, .word))") { $0.movsx16(wide, a, m) },
        ]
      }
      for m in sampleAddresses {
        for value: Int32 in [0, -1, 0x1234_5678] {
          forms.append(
            Form("mov \(operand(m, width)), \(value)") { $0.mov(wide, m, immediate: value) })
        }
      }
    }
    for (a, b) in registerPairs {
      forms += [
        Form("movzx \(name(a, .dword)), \(name(b, .byte))") { $0.movzx8(a, b) },
        Form("movzx \(name(a, .dword)), \(name(b, .word))") { $0.movzx16(a, b) },
        Form("movsxd \(name(a)), \(name(b, .dword))") { $0.movsxd(a, b) },
      ]
    }
    for (a, m) in addressedRegisters {
      forms += [
        Form("mov \(operand(m, .byte)), \(name(a, .byte))") { $0.mov8(m, a) },
        Form("mov \(operand(m, .word)), \(name(a, .word))") { $0.mov16(m, a) },
        Form("movzx \(name(a, .dword)), \(operand(m, .byte))") { $0.movzx8(a, m) },
        Form("movzx \(name(a, .dword)), \(operand(m, .word))") { $0.movzx16(a, m) },
        Form("movsxd \(name(a)), \(operand(m, .dword))") { $0.movsxd(a, m) },
      ]
    }
    for m in sampleAddresses {
      forms += [
        Form("mov \(operand(m, .byte)), 0xA5") { $0.mov8(m, immediate: 0xA5) },
        Form("mov \(operand(m, .word)), 0xA55A") { $0.mov16(m, immediate: 0xA55A) },
      ]
    }
    return forms + immediates
  }()

  /// Constants in registers, with the shortest of three encodings each.
  private static let immediates: [Form] = {
    var forms: [Form] = []
    for d in allRegisters {
      for value: UInt32 in [0, 1, 0x7FFF_FFFF, 0x8000_0000, .max] {
        forms.append(Form("mov \(name(d, .dword)), \(value)") { $0.movImmediate(d, UInt64(value)) })
      }
      for value: Int64 in [-1, -0x8000_0000] {
        forms.append(Form("mov \(name(d)), \(value)") { $0.movImmediate(d, UInt64(bitPattern: value)) })
      }
      for value: Int64 in [0x1_0000_0000, -0x8000_0001, .max, .min] {
        forms.append(Form("movabs \(name(d)), \(value)") { $0.movImmediate(d, UInt64(bitPattern: value)) })
      }
    }
    return forms
  }()

  static let arithmetic: [Form] = {
    var forms: [Form] = []
    let operations: [X64Arithmetic] = [.add, .or, .and, .sub, .xor, .cmp]
    let values: [Int32] = [0, 1, -1, 127, -128, 128, -129, .max, .min]
    for wide in bothWidths {
      let width = Width.integer(wide)
      for op in operations {
        for (a, b) in registerPairs {
          forms.append(
            Form("{load} \(op) \(name(a, width)), \(name(b, width))") { $0.arithmetic(op, wide, a, b) })
        }
        for (a, m) in addressedRegisters {
          forms.append(
            Form("\(op) \(name(a, width)), \(operand(m, width))") { $0.arithmetic(op, wide, a, m) })
        }
        for d in allRegisters {
          for value in d == 0 ? values : [values[Int(d) % values.count], 0x1000] {
            forms.append(
              Form("\(op) \(name(d, width)), \(value)") { $0.arithmetic(op, wide, d, immediate: value) })
          }
        }
        for (index, m) in sampleAddresses.enumerated() {
          for value in [values[index], 0x1000] {
            forms.append(
              Form("\(op) \(operand(m, width)), \(value)") {
                $0.arithmetic(op, wide, m, immediate: value)
              })
          }
        }
      }
      for (a, b) in registerPairs {
        forms += [
          Form("test \(name(a, width)), \(name(b, width))") { $0.test(wide, a, b) },
          Form("imul \(name(a, width)), \(name(b, width))") { $0.imul(wide, a, b) },
          Form("imul \(name(a, width)), \(name(b, width)), -128") { $0.imul(wide, a, b, immediate: -128) },
          Form("imul \(name(a, width)), \(name(b, width)), 128") { $0.imul(wide, a, b, immediate: 128) },
        ]
      }
      for (a, m) in addressedRegisters {
        forms.append(Form("imul \(name(a, width)), \(operand(m, width))") { $0.imul(wide, a, m) })
        forms.append(Form("test \(operand(m, width)), \(name(a, width))") { $0.test(wide, m, a) })
      }
      for a in allRegisters {
        forms += [
          // The zero flag is the same for all widths that hold the mask.
          Form("test \(name(a, .byte)), 127") { $0.test(wide, a, immediate: 127) },
          Form("test \(name(a, .dword)), 128") { $0.test(wide, a, immediate: 128) },
          Form("test \(name(a, width)), -128") { $0.test(wide, a, immediate: -128) },
          Form("neg \(name(a, width))") { $0.neg(wide, a) },
          Form("div \(name(a, width))") { $0.div(wide, a) },
          Form("idiv \(name(a, width))") { $0.idiv(wide, a) },
        ]
      }
      forms.append(Form(wide ? "cqo" : "cdq") { $0.cqo(wide) })
    }
    return forms
  }()

  static let shifts: [Form] = {
    var forms: [Form] = []
    for wide in bothWidths {
      let width = Width.integer(wide)
      for op: X64Shift in [.rol, .ror, .shl, .shr, .sar] {
        for d in allRegisters {
          let count: UInt8 = [1, 2, 31][Int(d) % 3]
          forms += [
            Form("\(op) \(name(d, width)), cl") { $0.shift(op, wide, d) },
            Form("\(op) \(name(d, width)), \(count)") { $0.shift(op, wide, d, immediate: count) },
          ]
        }
      }
      for (a, b) in registerPairs {
        if wide {
          let lower = (a + 7) % 16
          forms.append(Form("mulx \(name(a)), \(name(lower)), \(name(b))") { $0.mulx(a, lower, b) })
        }
        for op: X64Shift in [.shl, .shr, .sar] {
          let count = (a + 5) % 16
          forms.append(
            Form("\(op)x \(name(a, width)), \(name(b, width)), \(name(count, width))") {
              $0.shiftx(op, wide, a, b, count: count)
            })
        }
        let count = wide ? 63 - a : 31 - a
        forms += [
          Form("rorx \(name(a, width)), \(name(b, width)), \(count)") {
            $0.rorx(wide, a, b, immediate: count)
          },
          Form("lzcnt \(name(a, width)), \(name(b, width))") { $0.lzcnt(wide, a, b) },
          Form("tzcnt \(name(a, width)), \(name(b, width))") { $0.tzcnt(wide, a, b) },
          Form("popcnt \(name(a, width)), \(name(b, width))") { $0.popcnt(wide, a, b) },
          Form("btc \(name(a, width)), \(count)") { $0.btc(wide, a, bit: count) },
        ]
      }
    }
    return forms
  }()
}
