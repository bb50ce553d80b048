import Assembler

// MARK: Operands in the text

/// The assembler's name of an integer register; of both registers that are the number 31 in instructions.
func x(_ register: UInt8, _ wide: Bool = true) -> String {
  let letter = wide ? "x" : "w"
  switch register {
  case A64Register.zero: return letter + "zr"
  case A64Register.stackPointer: return wide ? "sp" : "wsp"
  default: return letter + "\(register)"
  }
}

/// A vector register as a scalar: `s3`, or as lanes: `v3.4s`.
func v(_ register: UInt8, _ letter: Character) -> String { "\(letter)\(register - 32)" }
func v(_ register: UInt8, _ lanes: A64Lanes) -> String { "v\(register - 32).\(lanes.name)" }

extension A64Lanes {
  /// `16b`, `4s` and so on.
  var name: String { "\(self)".dropFirst() + String("\(self)".first!) }
  var letter: Character { "bhsd"[Int(scale)] }
  /// All lanes of a register that are twice as wide.
  var wider: A64Lanes { [.h8, .s4, .d2][Int(scale)] }
  var isUpper: Bool { self == .b16 || self == .h8 || self == .s4 }
}

extension String {
  fileprivate subscript(index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}

func floatLetter(_ double: Bool) -> Character { double ? "d" : "s" }

// MARK: Operands that stand for all others

/// x0 to x30 and the zero register, in an order in which neighbours differ; the same with the stack pointer.
private func general(_ number: Int) -> UInt8 {
  number & 31 == 31 ? A64Register.zero : UInt8(number & 31)
}
private func base(_ number: Int) -> UInt8 { UInt8(number & 31) }
private func vector(_ number: Int) -> UInt8 { UInt8(number & 31) + 32 }

/// Four registers, of which each takes all numbers as `number` goes from 0 to 31.
struct Registers {
  var d, n, m, a: UInt8

  /// Integer registers and the zero register.
  static func general(_ number: Int) -> Registers {
    Registers(
      d: AssemblerTests.general(number), n: AssemblerTests.general(number * 7 + 3),
      m: AssemblerTests.general(number * 11 + 5), a: AssemblerTests.general(number * 5 + 9))
  }
  /// The same with the stack pointer as d and n.
  static func stack(_ number: Int) -> Registers {
    var registers = general(number)
    registers.d = base(number)
    registers.n = base(number * 7 + 3)
    return registers
  }
  /// d is an integer register or the zero register, n one or the stack pointer.
  static func based(_ number: Int) -> Registers {
    var registers = general(number)
    registers.n = base(number * 7 + 3)
    return registers
  }
  static func vector(_ number: Int) -> Registers {
    Registers(
      d: AssemblerTests.vector(number), n: AssemblerTests.vector(number * 7 + 3),
      m: AssemblerTests.vector(number * 11 + 5), a: AssemblerTests.vector(number * 5 + 9))
  }
}

/// Counts, so that each form that is tried with one set of registers gets the next one.
final class Rotation {
  private var number = 0

  var next: Int {
    number += 1
    return number * 13
  }
}

/// All numbers where a form's fields are tried, and for its relatives those in which one of the registers is number 31.
func samples(all: Bool) -> [Int] { all ? Array(0..<32) : [31, 4, 14, 30] }
let all32 = samples(all: true)

extension A64Condition {
  /// Those that have an opposite.
  static var proper: [A64Condition] { allCases.filter { $0 != .al } }
}

extension A64Flags {
  static let samples: [A64Flags] = [[], .v, .c, .z, .n, [.n, .z, .c, .v]]
}
