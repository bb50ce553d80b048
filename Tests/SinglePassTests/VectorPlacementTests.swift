import Testing
import VMLayout
import WasmISA

@testable import SinglePass

/// The result of an operation on vectors depends on the operands, and not on where they are: each opcode run with its
/// operands in registers of all relations to each other and to the result, and in memory as its traits allow.
@Suite struct VectorPlacementTests {
  /// Where an operand comes from.
  private enum Place: Hashable {
    case register(Register)
    case slot, constant, address
    /// At an offset beyond a displacement.
    case distantAddress
  }

  private struct Placement: CustomStringConvertible {
    var result: Register
    var operands: [Place]

    var description: String { "xmm\(result - 32) of \(operands)" }

    /// Values for the operands: one register has one.
    func values(_ random: inout SplitMix) -> [Vector] {
      var values = operands.map { _ in Vector.random(&random) }
      for index in operands.indices { values[index] = values[operands.firstIndex(of: operands[index])!] }
      return values
    }
  }

  private static let opcodes: [Opcode] = Opcode.allCases.filter { operandCount($0) > 0 }

  private static func operandCount(_ opcode: Opcode) -> Int {
    switch opcode.family {
    case .simdUnary, .simdConvert: 1
    case .simdBinary, .simdCompare: 2
    case .simdTernary: 3
    default: 0
    }
  }

  /// All ways in which registers coincide, in lower and upper ones, and each operand in memory that the traits allow.
  private static func placements(_ opcode: Opcode) -> [Placement] {
    let count = operandCount(opcode)
    var placements: [Placement] = []
    let registers: [Register] = [34, 41, 36]
    var choices = [[Place]()]
    for operand in 0..<count {
      choices = choices.flatMap { choice in (0...operand).map { choice + [.register(registers[$0])] } }
    }
    for operands in choices {
      for result in [33, 44] + registers[..<count] {
        placements.append(Placement(result: result, operands: operands))
      }
    }
    let traits = X64Target.traits(of: opcode)
    var inMemory: [Int] = []
    if traits.memory == .last || traits.memory == .either { inMemory.append(count - 1) }
    if traits.memory == .first || traits.memory == .either, count > 1 { inMemory.append(0) }
    for operand in inMemory {
      for place in [.slot, .constant] + (traits.readsWhole ? [.address, .distantAddress] : []) as [Place] {
        for choice in choices {
          var operands = choice
          operands[operand] = place
          for result in [33, 44] + registers[..<count] {
            placements.append(Placement(result: result, operands: operands))
          }
        }
      }
    }
    return placements
  }

  /// The operands' values come first in memory; the result and what is in the operands' registers go behind them.
  private static func emit(
    _ opcode: Opcode, _ placement: Placement, _ values: [Vector], _ target: inout X64Target
  ) {
    let index: Register = 9
    let operands = placement.operands.enumerated().map { number, place -> VectorOperand in
      switch place {
      case .register(let register):
        target.loadVector(register, number)
        return .register(register)
      case .slot:
        target.loadVector(45, number)
        target.store(.v128, slot: -40, 45)
        return .slot(-40)
      case .constant: return .constant(values[number])
      case .address:
        return .address(
          LinearAddress(base: MachineCode.base, index: nil, offset: UInt64(16 * number), isGuarded: true))
      case .distantAddress:
        let offset = UInt64(1) << 31
        target.constant(.i64, index, UInt64(16 * number) &- offset)
        return .address(LinearAddress(base: MachineCode.base, index: index, offset: offset, isGuarded: true))
      }
    }
    switch operands.count {
    case 1: target.vector(opcode, placement.result, operands[0])
    case 2: target.vector(opcode, placement.result, operands[0], operands[1])
    default: target.vector(opcode, placement.result, operands[0], operands[1], operands[2])
    }
    target.storeVector(3, placement.result)
    for (number, place) in placement.operands.enumerated() {
      if case .register(let register) = place, register != placement.result {
        target.storeVector(4 + number, register)
      }
    }
  }

  /// Which NaN an operation on floats gives is open, as long as it is an arithmetic one.
  private static func agree(_ opcode: Opcode, _ a: Vector, _ b: Vector) -> Bool {
    let (bytes, quiet): (Int, UInt64) =
      opcode.mnemonic.hasPrefix("f32x4")
      ? (4, 0x7FC0_0000) : opcode.mnemonic.hasPrefix("f64x2") ? (8, 0x7FF8 << 48) : (1, 0x100)
    return (0..<16 / bytes).allSatisfy {
      let (x, y) = (a[lane: $0, bytes: bytes], b[lane: $0, bytes: bytes])
      return x == y || x & quiet == quiet && y & quiet == quiet
    }
  }

  @Test(arguments: opcodes) func resultsDoNotDependOnPlaces(_ opcode: Opcode) {
    let count = Self.operandCount(opcode)
    let reference = MachineCode {
      Self.emit(
        opcode, Placement(result: 33, operands: [34, 35, 36].prefix(count).map { .register($0) }), [], &$0)
    }
    var random = SplitMix(state: UInt64(opcode.rawValue))
    for placement in Self.placements(opcode) {
      let rounds = placement.operands.contains(.constant) ? 4 : 1
      for _ in 0..<rounds {
        let constants = placement.values(&random)
        let code = MachineCode { Self.emit(opcode, placement, constants, &$0) }
        for _ in 0..<24 / rounds {
          var values = placement.values(&random)
          if let operand = placement.operands.firstIndex(of: .constant) {
            values[operand] = constants[operand]
          }
          var expected = values + Array(repeating: .ones, count: 7 - count)
          var actual = expected
          reference.run(&expected)
          code.run(&actual)
          if !Self.agree(opcode, actual[3], expected[3]) {
            Issue.record("\(opcode), \(placement): \(values) gives \(actual[3]), not \(expected[3])")
            return
          }
          for (number, place) in placement.operands.enumerated() {
            if case .register(let register) = place, register != placement.result,
              actual[4 + number] != values[number]
            {
              Issue.record("\(opcode), \(placement): operand \(number) is overwritten")
              return
            }
          }
        }
      }
    }
  }

  /// Minimum and maximum with a constant, for which there are shorter ways: all pairs of numbers with peculiarities.
  @Test(arguments: [Opcode.f32x4Min, .f32x4Max, .f64x2Min, .f64x2Max])
  func extremesWithConstants(_ opcode: Opcode) {
    let bytes = opcode.mnemonic.hasPrefix("f32x4") ? 4 : 8
    func vector(_ number: (Int) -> Double) -> Vector {
      var vector = Vector.zero
      for lane in 0..<16 / bytes {
        vector[lane: lane, bytes: bytes] =
          bytes == 4 ? UInt64(Float(number(lane)).bitPattern) : number(lane).bitPattern
      }
      return vector
    }
    let reference = MachineCode {
      Self.emit(opcode, Placement(result: 33, operands: [.register(34), .register(35)]), [], &$0)
    }
    let floats = Vector.floats
    for index in floats.indices {
      // The same number in all lanes, and zeros beside it.
      for constant in [vector { _ in floats[index] }, vector { $0 == 0 ? floats[index] : 0 }] {
        for operands in [[Place.register(34), .constant], [.constant, .register(34)]] {
          let code = MachineCode {
            Self.emit(opcode, Placement(result: 34, operands: operands), [constant, constant], &$0)
          }
          for other in floats.indices {
            let value = vector { floats[(other + $0) % floats.count] }
            let values = operands.map { $0 == .constant ? constant : value }
            var expected = values + Array(repeating: .ones, count: 5)
            var actual = expected
            reference.run(&expected)
            code.run(&actual)
            if !Self.agree(opcode, actual[3], expected[3]) {
              Issue.record("\(opcode) of \(values) as \(operands) gives \(actual[3]), not \(expected[3])")
            }
          }
        }
      }
    }
  }
}
