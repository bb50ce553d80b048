import Assembler
import Testing

/// One instruction, or a few around a label: as assembly text says it, and as an assembler of ours is asked for it.
struct Form: Sendable {
  let text: String
  private let encode: @Sendable () -> [UInt8]

  init(_ text: String, _ emit: @escaping @Sendable (inout X64Assembler) -> Void) {
    self.text = text
    encode = {
      var assembler = X64Assembler()
      emit(&assembler)
      return assembler.buffer.bytes
    }
  }

  static func a64(_ text: String, _ emit: @escaping @Sendable (inout A64Assembler) -> Void) -> Form {
    Form(
      text,
      encode: {
        var assembler = A64Assembler()
        emit(&assembler)
        return assembler.buffer.bytes
      })
  }

  private init(_ text: String, encode: @escaping @Sendable () -> [UInt8]) {
    self.text = text
    self.encode = encode
  }

  /// What the assembler under test makes of it.
  var bytes: [UInt8] { encode() }
}

/// The forms of one golden file, `<machine>/<name>.golden`.
struct FormGroup: Sendable, CustomTestStringConvertible {
  let machine: Machine
  let name: String
  let forms: [Form]

  init(_ machine: Machine, _ name: String, _ forms: [Form]) {
    self.machine = machine
    self.name = name
    self.forms = forms
  }

  var testDescription: String { "\(machine.rawValue) \(name)" }
  var golden: GoldenFile { GoldenFile(machine, name) }

  static let all: [FormGroup] = [
    FormGroup(.x64, "addressing", Form.addressing),
    FormGroup(.x64, "moves", Form.moves),
    FormGroup(.x64, "arithmetic", Form.arithmetic),
    FormGroup(.x64, "shifts", Form.shifts),
    FormGroup(.x64, "control", Form.control),
    FormGroup(.x64, "vector", Form.vector),
    FormGroup(.x64, "packed", Form.packed),
    FormGroup(.a64, "integer", Form.a64Integer),
    FormGroup(.a64, "constants", Form.a64Constants),
    FormGroup(.a64, "control", Form.a64Control),
    FormGroup(.a64, "memory", Form.a64Memory),
    FormGroup(.a64, "float", Form.a64Float),
    FormGroup(.a64, "vector", Form.a64Vector),
  ]
}

// MARK: Operands in the text

enum Width: CaseIterable {
  case byte, word, dword, qword

  static func integer(_ wide: Bool) -> Width { wide ? .qword : .dword }
}

private let registerNames: [Width: [String]] = [
  .byte: ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"],
  .word: ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"],
  .dword: ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"],
  .qword: ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"],
]
private let registerSuffixes: [Width: String] = [.byte: "b", .word: "w", .dword: "d", .qword: ""]

/// The assembler's name of a register; from 16 on they are vector registers, whatever the width.
func name(_ register: UInt8, _ width: Width = .qword) -> String {
  if register >= 16 { return "xmm\(register - 16)" }
  if register < 8 { return registerNames[width]![Int(register)] }
  return "r\(register)\(registerSuffixes[width]!)"
}

func operand(_ memory: X64Memory, _ width: Width? = nil) -> String {
  var inside = name(memory.base)
  if memory.index != X64Memory.noIndex { inside += "+\(name(memory.index))*\(1 << Int(memory.scale))" }
  if memory.displacement != 0 {
    inside += memory.displacement < 0 ? "\(memory.displacement)" : "+\(memory.displacement)"
  }
  return (width.map { "\($0) ptr " } ?? "") + "[\(inside)]"
}

// MARK: Operands that stand for all others

let allRegisters: ClosedRange<UInt8> = 0...15
let vectorRegisters: ClosedRange<UInt8> = 16...31

/// Pairs in which each register is once the first and once the second, and never twice the same.
let registerPairs: [(UInt8, UInt8)] = allRegisters.map { ($0, ($0 * 7 + 3) % 16) }
let vectorPairs: [(UInt8, UInt8)] = registerPairs.map { ($0.0 + 16, $0.1 + 16) }

/// One of each kind of address: plain, rsp and r12 with their SIB byte, rbp and r13 with their displacement,
/// indices on both sides of r8, all widths of displacement.
let sampleAddresses: [X64Memory] = [
  X64Memory(0), X64Memory(4, 8), X64Memory(12), X64Memory(5), X64Memory(13, -128), X64Memory(7, 0x1234_5678),
  X64Memory(1, index: 2, scale: 3), X64Memory(13, index: 12, scale: 2, 127),
  X64Memory(4, index: 15, scale: 1, -129),
]

/// Each sample with a register, such that all registers occur.
let addressedRegisters: [(UInt8, X64Memory)] = (0..<18).map {
  (UInt8($0 % 16), sampleAddresses[$0 % sampleAddresses.count])
}

let bothWidths = [false, true]
