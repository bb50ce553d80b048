/// Values for the operands of vector instructions: lanes all different, and many of them where something changes.
struct VectorInputs {
  private var generator: SplitMix64

  init(seed: Int) { generator = SplitMix64(state: UInt64(seed) &* 0x2545_f491) }

  mutating func next(below bound: Int) -> Int { generator.next(below: bound) }

  /// Values for an instruction. Some lanes of an operand are those of the first one.
  /// - Parameter isPlain: whether floats are small and positive, so that no result is a NaN.
  mutating func operands(of operation: VectorOperation, isPlain: Bool = false) -> [Constant] {
    var operands: [Constant] = []
    for (index, type) in operation.operands.enumerated() {
      switch type {
      case .v128 where operation.name.hasSuffix("swizzle") && index == 1: operands.append(indices())
      case .v128 where operation.name.hasPrefix("relaxed_dot") && index == 2:
        operands.append(vector(.i32x4, isPlain: isPlain))
      case .v128:
        var lanes = lanes(operation.operandShape, isPlain: isPlain)
        if index > 0, operands[0].type == .v128 {
          let first = operands[0].vector.lanes(operation.operandShape)
          for lane in lanes.indices where next(below: 4) == 0 { lanes[lane] = first[lane] }
        }
        operands.append(.v128(operation.operandShape, lanes))
      case .i32 where operation.operands.count == 2 && operation.immediates.count == 0:
        // A shift.
        operands.append(.i32(next(below: 2 * operation.shape.width)))
      default: operands.append(Constant(type, lanes(operation.shape, isPlain: isPlain)[0]))
      }
    }
    return operands
  }

  mutating func immediates(of operation: VectorOperation) -> [Int] {
    (0..<operation.immediates.count).map { _ in next(below: operation.immediates.bound) }
  }

  /// A number or a vector.
  mutating func value(_ type: TestType) -> Constant {
    switch type {
    case .i32: Constant(type, lanes(.i32x4, isPlain: false)[0])
    case .i64: Constant(type, lanes(.i64x2, isPlain: false)[0])
    case .f32: Constant(type, lanes(.f32x4, isPlain: false)[0])
    case .f64: Constant(type, lanes(.f64x2, isPlain: false)[0])
    default: vector(LaneShape.allCases[next(below: LaneShape.allCases.count)])
    }
  }

  mutating func vector(_ shape: LaneShape, isPlain: Bool = false) -> Constant {
    .v128(shape, lanes(shape, isPlain: isPlain))
  }

  /// Indices of bytes, of which some are too large.
  private mutating func indices() -> Constant {
    .v128(
      .i8x16,
      (0..<16).map { _ in
        UInt64(next(below: 4) > 0 ? next(below: 16) : [16, 17, 31, 127, 128, 143, 255][next(below: 7)])
      })
  }

  private mutating func lanes(_ shape: LaneShape, isPlain: Bool) -> [UInt64] {
    var lanes: [UInt64] = []
    while lanes.count < shape.count {
      let lane = shape.isFloat ? float(shape, isPlain) : integer(shape)
      if !lanes.contains(lane) { lanes.append(lane) }
    }
    return lanes
  }

  private mutating func integer(_ shape: LaneShape) -> UInt64 {
    let half = shape.ones >> 1
    return switch next(below: 8) {
    case 0: [0, 1, half, half + 1, half + 2, shape.ones, shape.ones - 1, half - 1][next(below: 8)]
    case 1: shape.masked(UInt64(next(below: 200)) &- 100)
    case 2: shape.masked(1 << UInt64(next(below: shape.width)))
    default: shape.masked(generator.next())
    }
  }

  private mutating func float(_ shape: LaneShape, _ isPlain: Bool) -> UInt64 {
    let isNarrow = shape == .f32x4
    func bits(_ value: Double) -> UInt64 {
      isNarrow ? UInt64(Float(value).bitPattern) : value.bitPattern
    }
    if isPlain || next(below: 3) == 0 { return bits(Double(1 + next(below: 500)) / 8) }
    if next(below: 3) == 0 { return bits((Double(next(below: 1 << 20)) - Double(1 << 19)) / 64) }
    // An infinity, a canonical NaN and a signalling one by their bits.
    let infinity = bits(.infinity)
    let quiet: UInt64 = isNarrow ? 0x40_0000 : 0x8_0000_0000_0000
    let sign = shape.ones ^ shape.ones >> 1
    let numbers = [
      0, 0.5, 1, 1.5, 2.5, 2_147_483_520, 2_147_483_647, 2_147_483_648, 4_294_967_040, 4_294_967_296, 1e-40,
      3.5e38,
      1e19, 0.1, 0.999999940395355, 8_388_609,
    ]
    let choice = next(below: numbers.count + 4)
    let magnitude =
      choice < numbers.count
      ? bits(numbers[choice]) : infinity | [0, quiet, quiet | 5, 9][choice - numbers.count]
    return next(below: 2) == 0 ? magnitude : magnitude ^ sign
  }
}
