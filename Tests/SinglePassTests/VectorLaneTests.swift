import Testing
import VMLayout
import WasmISA

@testable import SinglePass

/// Shuffles, shifts and lanes, run, against what the specification says of them.
@Suite struct VectorLaneTests {
  // MARK: Shuffles

  private enum Place: CaseIterable { case register, slot, constant, zero, address }

  /// Every form with its operands in registers, one of which may be the result's, and one in memory.
  @Test func shufflesTakeTheirBytes() {
    var random = SplitMix(state: 16)
    for pattern in ShufflePattern.samples {
      let found = ShufflePattern(pattern.indices, isSame: false)
      for first in Place.allCases {
        for second in Place.allCases where first == .register || second == .register {
          let (a, b) = (Vector.random(&random), Vector.random(&random))
          Self.check(found, first == .zero ? .zero : a, second == .zero ? .zero : b, first, second)
        }
      }
    }
  }

  private static func check(
    _ pattern: ShufflePattern, _ a: Vector, _ b: Vector, _ first: Place, _ second: Place
  ) {
    // What is not read may be anything.
    if pattern.source == .first && second != .register || pattern.source == .second && first != .register {
      return
    }
    for d: Register in [33, 34, 42] {
      var memory = [a, b, .ones]
      let code = MachineCode {
        let x = operand(first, 0, 34, a, &$0)
        let y = operand(second, 1, 42, b, &$0)
        $0.shuffle(pattern, d, x, y)
        $0.storeVector(2, d)
      }
      code.run(&memory)
      let expected = Vector.shuffle(a, b, pattern.indices)
      if memory[2] != expected {
        Issue.record("\(pattern) to xmm\(d - 32) with \(first) and \(second): \(memory[2]), not \(expected)")
      }
    }
  }

  private static func operand(
    _ place: Place, _ index: Int, _ register: Register, _ value: Vector, _ target: inout X64Target
  ) -> VectorOperand {
    switch place {
    case .register:
      target.loadVector(register, index)
      return .register(register)
    case .slot:
      target.loadVector(register, index)
      target.store(.v128, slot: -64, register)
      return .slot(-64)
    case .constant, .zero: return .constant(value)
    case .address:
      return .address(
        LinearAddress(base: MachineCode.base, index: nil, offset: UInt64(16 * index), isGuarded: true))
    }
  }

  // MARK: Shifts

  enum Shift { case left, signed, unsigned }

  private static func shifted(_ a: Vector, _ shift: Shift, bytes: Int, by count: UInt32) -> Vector {
    var result = a
    let bits = UInt64(8 * bytes)
    let count = UInt64(count) % bits
    for lane in 0..<16 / bytes {
      let value = a[lane: lane, bytes: bytes]
      result[lane: lane, bytes: bytes] =
        switch shift {
        case .left: value << count
        case .unsigned: value >> count
        case .signed: UInt64(bitPattern: Int64(bitPattern: value << (64 - bits)) >> Int64(64 - bits + count))
        }
    }
    return result
  }

  private static let shifts: [(Opcode, Shift, bytes: Int)] = [
    (.i8x16Shl, .left, 1), (.i8x16ShrS, .signed, 1), (.i8x16ShrU, .unsigned, 1),
    (.i16x8Shl, .left, 2), (.i16x8ShrS, .signed, 2), (.i16x8ShrU, .unsigned, 2),
    (.i32x4Shl, .left, 4), (.i32x4ShrS, .signed, 4), (.i32x4ShrU, .unsigned, 4),
    (.i64x2Shl, .left, 8), (.i64x2ShrS, .signed, 8), (.i64x2ShrU, .unsigned, 8),
  ]

  /// All counts up to twice the lane's width, and some that are larger.
  @Test(arguments: shifts) func shiftsTakeTheirCountModuloTheWidth(
    _ opcode: Opcode, _ shift: Shift, _ bytes: Int
  ) {
    var random = SplitMix(state: 7)
    let counts = (0...UInt32(16 * bytes + 1)) + [.max, 1 << 31, 0x1_0001, 255, 256]
    for count in counts {
      for (d, a): (Register, Register) in [(33, 34), (34, 34), (40, 45)] {
        let value = Vector.random(&random)
        let expected = Self.shifted(value, shift, bytes: bytes, by: count)
        for inRegister in [false, true] {
          var memory = [value, .ones, .zero]
          let code = MachineCode {
            $0.loadVector(a, 0)
            $0.constant(.i32, 9, UInt64(count))
            $0.shift(opcode, d, a, inRegister ? .register(9) : .constant(count))
            $0.storeVector(1, d)
            $0.storeValue(.i64, MachineCode.base, 32, 9)
          }
          code.run(&memory)
          if memory[1] != expected || memory[2].low != UInt64(count) {
            Issue.record(
              "\(opcode) of \(value) by \(count), in register \(inRegister): \(memory[1]), not \(expected)")
          }
        }
      }
    }
  }

  // MARK: Lanes

  private static let scalars: [(name: String, kind: ValueType.Kind, bytes: Int, Opcode, replace: Opcode)] = [
    ("i8x16", .i32, 1, .i8x16Splat, .i8x16ReplaceLane), ("i16x8", .i32, 2, .i16x8Splat, .i16x8ReplaceLane),
    ("i32x4", .i32, 4, .i32x4Splat, .i32x4ReplaceLane), ("i64x2", .i64, 8, .i64x2Splat, .i64x2ReplaceLane),
    ("f32x4", .f32, 4, .f32x4Splat, .f32x4ReplaceLane), ("f64x2", .f64, 8, .f64x2Splat, .f64x2ReplaceLane),
  ]

  /// The scalar's register holds more than the scalar, where it is a float.
  @Test(arguments: scalars)
  func scalarsBecomeLanes(
    _ name: String, _ kind: ValueType.Kind, _ bytes: Int, _ splat: Opcode, _ replace: Opcode
  ) {
    var random = SplitMix(state: 9)
    let scalar: Register = kind.isFloat ? 43 : 9
    for lane in 0..<16 / bytes {
      for (d, a): (Register, Register) in [(33, 34), (34, 34), (41, 42)]
        + (kind.isFloat ? [(43, 34), (36, 43)] : [])
      {
        let vector = Vector.random(&random)
        var memory = [vector, .random(&random), .zero, .zero]
        if a == scalar { memory[0] = memory[1] }
        let code = MachineCode {
          $0.loadVector(a, 0)
          if kind.isFloat {
            $0.loadVector(scalar, 1)
          } else {
            $0.loadValue(kind, scalar, MachineCode.base, 16)
          }
          $0.replaceLane(replace, lane, d, a, scalar)
          $0.storeVector(2, d)
          if kind.isFloat { $0.loadVector(scalar, 1) }
          $0.splat(splat, d, scalar)
          $0.storeVector(3, d)
        }
        code.run(&memory)
        var replaced = memory[0]
        let value = memory[1][lane: 0, bytes: bytes]
        replaced[lane: lane, bytes: bytes] = value
        #expect(memory[2] == replaced, "\(name), lane \(lane)")
        var expected = Vector.zero
        for index in 0..<16 / bytes { expected[lane: index, bytes: bytes] = value }
        #expect(memory[3] == expected, "\(name)")
      }
    }
  }

  private static let extractions: [(Opcode, kind: ValueType.Kind, bytes: Int, isSigned: Bool)] = [
    (.i8x16ExtractLaneS, .i32, 1, true), (.i8x16ExtractLaneU, .i32, 1, false),
    (.i16x8ExtractLaneS, .i32, 2, true), (.i16x8ExtractLaneU, .i32, 2, false),
    (.i32x4ExtractLane, .i32, 4, false), (.i64x2ExtractLane, .i64, 8, false),
    (.f32x4ExtractLane, .f32, 4, false), (.f64x2ExtractLane, .f64, 8, false),
  ]

  @Test(arguments: extractions)
  func lanesBecomeScalars(_ opcode: Opcode, _ kind: ValueType.Kind, _ bytes: Int, _ isSigned: Bool) {
    var random = SplitMix(state: 10)
    for lane in 0..<16 / bytes {
      for (d, a): (Register, Register) in kind.isFloat ? [(33, 34), (34, 34), (40, 45)] : [(0, 34), (9, 40)] {
        var memory = [Vector.random(&random), .zero]
        let code = MachineCode {
          $0.loadVector(a, 0)
          if !kind.isFloat { $0.constant(.i64, d, .max) }
          $0.extractLane(opcode, lane, d, a)
          // An i32 has a zero upper half in its register.
          $0.storeValue(kind == .i32 ? .i64 : kind, MachineCode.base, 16, d)
        }
        code.run(&memory)
        var expected = memory[0][lane: lane, bytes: bytes]
        if isSigned, expected >> UInt64(8 * bytes - 1) == 1 {
          expected |= 0xFFFF_FFFF << UInt64(8 * bytes) & 0xFFFF_FFFF
        }
        #expect(memory[1] == Vector(low: expected, high: 0), "\(opcode) \(lane)")
      }
    }
  }

  // MARK: Tests

  private static let masks: [(bitmask: Opcode, allTrue: Opcode, bytes: Int)] = [
    (.i8x16Bitmask, .i8x16AllTrue, 1), (.i16x8Bitmask, .i16x8AllTrue, 2), (.i32x4Bitmask, .i32x4AllTrue, 4),
    (.i64x2Bitmask, .i64x2AllTrue, 8),
  ]

  @Test(arguments: masks) func lanesBecomeBits(_ bitmask: Opcode, _ allTrue: Opcode, _ bytes: Int) {
    var random = SplitMix(state: 11)
    let code = MachineCode {
      $0.loadVector(42, 0)
      $0.constant(.i64, 9, .max)
      $0.bitmask(bitmask, 9, 42)
      $0.storeValue(.i64, MachineCode.base, 16, 9)
      let all = $0.test(allTrue, 42)
      $0.set(all, 9)
      $0.storeValue(.i64, MachineCode.base, 24, 9)
      let any = $0.test(.v128AnyTrue, 42)
      $0.set(any, 9)
      $0.storeValue(.i64, MachineCode.base, 32, 9)
    }
    var values = [Vector.zero, .ones] + (0..<200).map { _ in Vector.random(&random) }
    for index in 0..<128 {
      let bit = UInt64(1) << UInt64(index % 64)
      values.append(index < 64 ? Vector(low: bit, high: 0) : Vector(low: 0, high: bit))
    }
    // A lane that is zero among others that are not.
    for lane in 0..<16 / bytes {
      var vector = Vector(all: 0x10 as UInt8)
      vector[lane: lane, bytes: bytes] = 0
      values.append(vector)
    }
    for value in values {
      var memory = [value, .ones, .ones]
      code.run(&memory)
      let lanes = (0..<16 / bytes).map { value[lane: $0, bytes: bytes] }
      var mask: UInt64 = 0
      for (lane, bits) in lanes.enumerated() where bits >> UInt64(8 * bytes - 1) == 1 {
        mask |= 1 << UInt64(lane)
      }
      #expect(memory[1] == Vector(low: mask, high: lanes.contains(0) ? 0 : 1), "\(bitmask) of \(value)")
      #expect(memory[2].low == (value == .zero ? 0 : 1), "v128.any_true of \(value)")
    }
  }

  // MARK: Memory

  private static let laneAccesses: [(load: Opcode, store: Opcode, bytes: Int)] = [
    (.v128Load8Lane, .v128Store8Lane, 1), (.v128Load16Lane, .v128Store16Lane, 2),
    (.v128Load32Lane, .v128Store32Lane, 4), (.v128Load64Lane, .v128Store64Lane, 8),
  ]

  @Test(arguments: laneAccesses) func lanesInMemory(_ load: Opcode, _ store: Opcode, _ bytes: Int) {
    var random = SplitMix(state: 12)
    func address(_ offset: UInt64) -> LinearAddress {
      LinearAddress(base: MachineCode.base, index: 9, offset: offset, isGuarded: true)
    }
    for lane in 0..<16 / bytes {
      for (d, a): (Register, Register) in [(33, 34), (34, 34), (41, 42)] {
        var memory = [Vector.random(&random), .random(&random), .random(&random), .random(&random)]
        let before = memory
        let code = MachineCode {
          $0.loadVector(a, 0)
          $0.constant(.i64, 9, 3)
          _ = $0.storeLane(store, lane, address(16), a)
          _ = $0.loadLane(load, lane, d, a, address(34))
          $0.storeVector(3, d)
        }
        code.run(&memory)
        var stored = before[1], loaded = before[0]
        for byte in 0..<bytes {
          stored[3 + byte] = before[0][lane * bytes + byte]
          loaded[lane * bytes + byte] = before[2][5 + byte]
        }
        #expect(memory == [before[0], stored, before[2], loaded], "\(load), \(store), lane \(lane)")
      }
    }
  }
}
