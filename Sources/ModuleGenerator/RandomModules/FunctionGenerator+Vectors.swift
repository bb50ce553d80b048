import WasmBinary
import WasmISA

/// Vectors. Every bit of those on the stack is determined, but for those that `floats` leaves.
extension FunctionGenerator {
  private static let families: [(weight: Int, element: Family)] = [
    (34, .simdBinary), (12, .simdUnary), (20, .simdConvert), (14, .simdCompare), (8, .simdTernary),
    (10, .simdShift),
    (8, .simdSplat), (6, .simdReplaceLane), (12, .simdShuffle), (4, .simdLoadLane),
  ]

  mutating func vectorOperation(depth: Int) {
    if random.chance(percent: shape.theme == .vectors ? 20 : 12) {
      let shape: FloatShape = random.chance(percent: 50) ? .f32x4 : .f64x2
      floats(shape, depth: depth + 1)
      return code.canonicalize(shape, through: scratch(.v128))
    }
    let opcode = shape.operators.pickVector(random.pick(Self.families), &random)
    if opcode.family == .simdLoadLane { return loadLane(opcode, depth: depth) }
    if opcode.family == .simdCompare, let shape = FloatShape(comparedBy: opcode) {
      floats(shape, depth: depth)
      floats(shape, depth: depth)
      return code.emit(opcode)
    }
    vectorOperands(of: opcode, depth: depth)
    vectorInstruction(opcode)
    if let shape = FloatShape(computedBy: opcode) { code.canonicalize(shape, through: scratch(.v128)) }
  }

  private mutating func vectorOperands(of opcode: Opcode, depth: Int) {
    let parameters = Operators.parameters(of: opcode)
    // One variable for all of them, at times.
    let same = random.chance(percent: 8) ? variable(.v128) : nil
    // Or the least and the greatest integer in all lanes of all of them.
    let least = random.chance(percent: shape.theme == .vectors ? 20 : 8) ? leastInteger(of: opcode) : nil
    for (index, type) in parameters.enumerated() {
      switch type {
      case .v128:
        if let same {
          code.emit(.localGet, same)
        } else if let least {
          let word = random.chance(percent: 65) ? least : ~least
          code.v128(word, word)
        } else if random.chance(percent: 12) {
          constant(type)
        } else {
          expression(type, depth: depth)
        }
      case .i32 where index == 1 && opcode.family == .simdShift && random.chance(percent: 60):
        code.i32(Int32(random.below(70)))
      case .f32, .f64: exact(type, depth: depth)
      default: expression(type, depth: depth)
      }
    }
  }

  /// The least integer in lanes as an instruction has them; those that it makes, if it takes others.
  private func leastInteger(of opcode: Opcode) -> UInt64? {
    switch opcode.mnemonic.prefix(5) {
    case "i8x16": 0x8080_8080_8080_8080
    case "i16x8": 0x8000_8000_8000_8000
    case "i32x4": 0x8000_0000_8000_0000
    case "i64x2": 1 << 63
    default: nil
    }
  }

  /// An instruction with the immediates that it takes.
  private mutating func vectorInstruction(_ opcode: Opcode) {
    switch opcode.family {
    case .simdShuffle: code.emit(shuffle: shuffleLanes())
    case .simdReplaceLane, .simdExtractLane: code.emit(opcode, lane: random.below(opcode.laneCount))
    default: code.emit(opcode)
    }
  }

  /// Makes a number of the vector on top of the stack.
  mutating func numberOfVector(_ type: ValueType) {
    vectorInstruction(shape.operators.pickFromVector(type, &random))
  }

  /// An operation on a variable, which leaves its result in a register.
  mutating func vectorInRegister() {
    if let variable = variable(.v128), !random.chance(percent: 10) {
      code.emit(.localGet, variable)
    } else {
      constant(.v128)
    }
    // One whose NaNs are determined.
    let family = random.pick([
      (40, .simdBinary), (25, .simdUnary), (20, .simdCompare), (15, Family.simdShift),
    ])
    var opcode = shape.operators.pickVector(family, &random)
    if FloatShape(computedBy: opcode) != nil { opcode = .v128Xor }
    for parameter in Operators.parameters(of: opcode).dropFirst() { leaf(parameter) }
    code.emit(opcode)
  }

  // MARK: Floats

  /// Leaves a vector of floats of which NaNs are not determined. It may be an operand of what only asks whether a float is
  /// a NaN.
  private mutating func floats(_ shape: FloatShape, depth: Int) {
    guard depth > 0, !isLargeEnough, !random.chance(percent: 15) else {
      if random.chance(percent: 30) { return specialFloats(shape) }
      return expression(.v128, depth: min(depth, 1))
    }
    switch random.below(12) {
    case 0:
      let type: ValueType = shape == .f32x4 ? .f32 : .f64
      expression(type, depth: depth - 1)
      code.emit(shape == .f32x4 ? .f32x4Splat : .f64x2Splat)
    case 1:
      floats(shape == .f32x4 ? .f64x2 : .f32x4, depth: depth - 1)
      code.emit(shape == .f32x4 ? .f32x4DemoteF64x2Zero : .f64x2PromoteLowF32x4)
    case 2, 3: leastOrGreatest(shape, depth: depth - 1)
    default:
      let opcode = self.shape.operators.pickFloats(shape, &random)
      for _ in Operators.parameters(of: opcode) { floats(shape, depth: depth - 1) }
      code.emit(opcode)
    }
  }

  /// The least or the greatest of two floats in each lane, which depends on the signs of zeros.
  private mutating func leastOrGreatest(_ shape: FloatShape, depth: Int) {
    func zeros(_ generator: inout Self) {
      // Their signs are computed: constants have code of their own.
      generator.expression(.v128, depth: 1)
      let sign: UInt64 = shape == .f64x2 ? 1 << 63 : 0x8000_0000_8000_0000
      generator.code.v128(sign, sign)
      generator.code.emit(.v128And)
    }
    func operand(_ generator: inout Self) {
      switch generator.random.below(10) {
      case 0..<6: zeros(&generator)
      case 6, 7: generator.specialFloats(shape)
      default: generator.floats(shape, depth: depth)
      }
    }
    // The second operand may wait in a variable, and so in memory, as a rule.
    if random.chance(percent: 70), let variable = variable(.v128) {
      zeros(&self)
      code.emit(.localSet, variable)
      operand(&self)
      code.emit(.localGet, variable)
    } else {
      operand(&self)
      operand(&self)
    }
    let opcodes: [Opcode] =
      shape == .f32x4
      ? [.f32x4Min, .f32x4Max, .f32x4Pmin, .f32x4Pmax] : [.f64x2Min, .f64x2Max, .f64x2Pmin, .f64x2Pmax]
    code.emit(opcodes[random.below(opcodes.count)])
  }

  /// A constant whose lanes are floats that comparisons, minimum and maximum treat in a way of their own: zeros of both
  /// signs above all.
  private mutating func specialFloats(_ shape: FloatShape) {
    func lane() -> Double {
      random.pick([(30, 0.0), (30, -0.0), (10, 1), (10, -1.5), (10, Double.infinity), (10, -Double.infinity)])
    }
    func word() -> UInt64 {
      switch shape {
      case .f64x2: return lane().bitPattern
      case .f32x4: return UInt64(Float(lane()).bitPattern) << 32 | UInt64(Float(lane()).bitPattern)
      }
    }
    code.v128(word(), word())
  }

  // MARK: Shuffles

  /// Lanes that mean something, as a rule; now and then with one of them changed.
  private mutating func shuffleLanes() -> [Int] {
    let identity = Array(0..<16)
    let distance = random.below(16)
    let width = 1 << random.below(4)
    let start = random.chance(percent: 50) ? 8 : 0
    var lanes: [Int]
    switch random.below(10) {
    case 0: lanes = identity.map { ($0 + distance) % 16 }
    case 1: lanes = identity.map { $0 + distance }
    case 2:
      // Lanes by turns.
      lanes = identity.map { byte in
        let (pair, place) = (byte / (2 * width), byte % (2 * width))
        return start + pair * width + place % width + (place < width ? 0 : 16)
      }
    case 3:
      let mask = random.below(1 << 16)
      lanes = identity.map { mask >> ($0 / width) & 1 == 1 ? $0 + 16 : $0 }
    case 4:
      let lane = random.below(32 / width)
      lanes = identity.map { lane * width + $0 % width }
    case 5:
      let words = (0..<4).map { _ in random.below(8) }
      lanes = identity.map { words[$0 / 4] * 4 + $0 % 4 }
    case 6: lanes = identity.map { _ in random.below(16) }
    case 7:
      // Two bytes at a time of one half, which is the other as it was; now and then those of two neighbours.
      let half = start % 16
      let odd = random.chance(percent: 25) ? 1 : 0
      let pairs = (0..<4).map { _ in half + 2 * random.below(4 - odd) + odd }
      lanes = identity.map { $0 & 8 == half ? pairs[$0 % 8 / 2] + $0 % 2 : $0 }
    case 8: lanes = identity.map { 2 * ($0 / width * width) + $0 % width }
    default: lanes = identity.map { _ in random.below(32) }
    }
    if random.chance(percent: 20) { lanes[random.below(16)] = random.below(32) }
    return lanes
  }
}

/// Vectors of floats, by how wide these are.
enum FloatShape {
  case f32x4, f64x2

  /// The floats of an instruction whose NaNs WebAssembly does not determine.
  init?(computedBy opcode: Opcode) {
    switch opcode {
    case .f32x4Add, .f32x4Sub, .f32x4Mul, .f32x4Div, .f32x4Min, .f32x4Max, .f32x4Sqrt, .f32x4Ceil,
      .f32x4Floor,
      .f32x4Trunc, .f32x4Nearest, .f32x4RelaxedMadd, .f32x4RelaxedNmadd, .f32x4DemoteF64x2Zero:
      self = .f32x4
    case .f64x2Add, .f64x2Sub, .f64x2Mul, .f64x2Div, .f64x2Min, .f64x2Max, .f64x2Sqrt, .f64x2Ceil,
      .f64x2Floor,
      .f64x2Trunc, .f64x2Nearest, .f64x2RelaxedMadd, .f64x2RelaxedNmadd, .f64x2PromoteLowF32x4:
      self = .f64x2
    default: return nil
    }
  }

  /// The floats that an instruction compares.
  init?(comparedBy opcode: Opcode) {
    switch opcode {
    case .f32x4Eq, .f32x4Ne, .f32x4Lt, .f32x4Gt, .f32x4Le, .f32x4Ge: self = .f32x4
    case .f64x2Eq, .f64x2Ne, .f64x2Lt, .f64x2Gt, .f64x2Le, .f64x2Ge: self = .f64x2
    default: return nil
    }
  }
}
