/// Floats where minimum, maximum, comparisons and conversions change.
enum FloatEdges {
  /// All pairs of numbers and NaNs that such instructions treat apart.
  static func pairs() -> String {
    var script = ModelScript(
      """
      Minimum, maximum and comparisons of all pairs of zeros, infinities, NaNs, signalling ones among them, and numbers.

      "min-f32x4" takes two vectors; "min-f32x4-constant-3" a vector and a constant, then the constant and the vector;
      "min-f32x4-memory" has the second one in memory, as a load and as a stack slot.
      """)
    write(["min", "max", "pmin", "pmax", "eq", "ne", "lt", "ge"], to: &script)
    return script.text
  }

  /// The same of relaxed instructions.
  static func relaxedPairs() -> String {
    var script = ModelScript(
      """
      Relaxed minimum and maximum of all pairs of zeros, infinities, NaNs, signalling ones among them, and numbers.

      "relaxed_min-f32x4" takes two vectors; "relaxed_min-f32x4-constant-3" a vector and a constant, then the constant
      and the vector; "relaxed_min-f32x4-memory" has the second one in memory, as a load and as a stack slot.
      """)
    write(["relaxed_min", "relaxed_max"], to: &script)
    return script.text
  }

  private static func write(_ names: [String], to script: inout ModelScript) {
    for shape in [LaneShape.f32x4, .f64x2] {
      let pairs = product(specials(shape), specials(shape))
      let (constants, beside) = constants(shape)
      var module = ModelModule()
      module.memories = [1]
      var cases: [(Int, [Constant])] = []
      var vectors: [(Constant, Constant)] = []
      for start in stride(from: 0, to: pairs.count, by: shape.count) {
        let part = (0..<shape.count).map { pairs[(start + $0) % pairs.count] }
        vectors.append((.v128(shape, part.map(\.0)), .v128(shape, part.map(\.1))))
      }
      for name in names {
        let instruction = Instruction.plain("\(shape).\(name)")
        let variable = module.add(
          ModelFunction(
            name: "\(name)-\(shape)", parameters: [.v128, .v128], results: [.v128],
            body: [.get(0), .get(1), instruction]))
        cases += vectors.map { (variable, [$0.0, $0.1]) }
        guard name.hasSuffix("min") || name.hasSuffix("max") else { continue }
        for (number, constant) in constants.enumerated() {
          let function = module.add(
            ModelFunction(
              name: "\(name)-\(shape)-constant-\(number)", parameters: [.v128], results: [.v128, .v128],
              body: [.get(0), .constant(constant), instruction, .constant(constant), .get(0), instruction]))
          cases += beside.map { (function, [$0]) }
        }
        let inMemory = module.add(
          ModelFunction(
            name: "\(name)-\(shape)-memory", parameters: [.v128, .v128], results: [.v128, .v128, .v128],
            body: [.i32(16), .get(1), .access("v128.store", offset: 0)]
              + [.get(0), .i32(16), .access("v128.load", offset: 0), instruction]
              + [.i32(16), .access("v128.load", offset: 0), .get(0), instruction]
              + [.get(0), .get(1)] + TestType.v128.identity + [.settle, instruction]))
        cases += product(beside, constants.suffix(4)).map { (inMemory, [$0, $1]) }
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
  }

  /// Constants without NaNs but for one, of equal lanes or not, and vectors that meet them.
  private static func constants(_ shape: LaneShape) -> (constants: [Constant], beside: [Constant]) {
    let all = specials(shape)
    let numbers = Array(all[..<4] + all[7..<11])
    var constants = (numbers + [all[4]]).map {
      Constant.v128(shape, Array(repeating: $0, count: shape.count))
    }
    var generator = SplitMix64(state: 71)
    for _ in 0..<4 {
      constants.append(.v128(shape, Array(generator.shuffled(numbers).prefix(shape.count))))
    }
    // Zeros, ones, and NaNs of either kind.
    let lanes = [0, 7, 2, 9, 4, 12, 3, 6].map { all[$0] }
    let beside = stride(from: 0, to: lanes.count, by: shape.count).map { start in
      Constant.v128(shape, Array(lanes[start...].prefix(shape.count)))
    }
    return (constants, beside)
  }

  private static func specials(_ shape: LaneShape) -> [UInt64] {
    let magnitudes: [UInt64] =
      shape == .f32x4
      ? [0, 1, 0x3f80_0000, 0x7f80_0000, 0x7fc0_0000, 0x7fa0_0001, 0x7fc0_1234]
      : [
        0, 1, 0x3ff0_0000_0000_0000, 0x7ff0_0000_0000_0000, 0x7ff8_0000_0000_0000, 0x7ff4_0000_0000_0001,
        0x7ff8_0000_1234_0000,
      ]
    return magnitudes + magnitudes.map { $0 | shape.ones ^ shape.ones >> 1 }
  }

  // MARK: Conversions

  static func conversions() -> String {
    var script = ModelScript(
      """
      Conversions of vectors, and rounding, where results change: around each power of two that is a bound of an
      integer type, and where a float has no bits left for what comes behind its point.

      "i32x4.trunc_sat_f32x4_s" has its operand in a parameter, "i32x4.trunc_sat_f32x4_s-constant-5" in a constant.
      """)
    write(relaxed: false, to: &script)
    return script.text
  }

  static func relaxedTruncations() -> String {
    var script = ModelScript(
      """
      Relaxed truncations around each power of two that is a bound of an integer type.

      "i32x4.relaxed_trunc_f32x4_s" has its operand in a parameter, "i32x4.relaxed_trunc_f32x4_s-constant-5" in a
      constant.
      """)
    write(relaxed: true, to: &script)
    return script.text
  }

  private static func write(relaxed: Bool, to script: inout ModelScript) {
    let conversions = VectorOperation.unary.filter { operation in
      operation.isRelaxed == relaxed
        && (operation.operandShape.isFloat != operation.shape.isFloat
          || operation.shape.isFloat && operation.operandShape != operation.shape
          || ["ceil", "floor", "trunc", "nearest"].contains(operation.name))
    }
    var module = ModelModule()
    var cases: [(Int, [Constant])] = []
    for operation in conversions {
      let variable = module.add(
        ModelFunction(
          name: operation.mnemonic, parameters: [.v128], results: [.v128],
          body: [.get(0), .plain(operation.mnemonic)]))
      let vectors = edges(operation.operandShape)
      cases += vectors.map { (variable, [$0]) }
      for number in stride(from: 0, to: vectors.count, by: 5) {
        let constant = module.add(
          ModelFunction(
            name: "\(operation.mnemonic)-constant-\(number)", results: [.v128],
            body: [.constant(vectors[number]), .plain(operation.mnemonic)]))
        cases.append((constant, []))
      }
    }
    script.define(module)
    for (function, arguments) in cases { script.assert(function, arguments) }
  }

  /// Numbers at which conversions from a shape change, by vectors.
  private static func edges(_ shape: LaneShape) -> [Constant] {
    var lanes: [UInt64] = []
    if shape.isFloat {
      let bounds: [Double] = [
        0, 0.5, 1, 1.5, 2.5, 3.5, 127.5, 255, 32768, 65535.5, 8_388_607.5, 8_388_608.5, 16_777_215,
        16_777_216, 16_777_217,
        2_147_483_520, 2_147_483_647, 2_147_483_647.5, 2_147_483_648, 2_147_483_648.5, 2_147_483_649,
        2_147_483_904,
        4_294_967_040, 4_294_967_294.5, 4_294_967_295, 4_294_967_295.5, 4_294_967_296, 4_294_967_297,
        4_294_967_808,
        6_442_450_944, 9.3e9, 9_223_372_036_854_775_808, 1e20, 3.4e38, 1e39, 1e300, 4_503_599_627_370_495.5,
        4_503_599_627_370_496, 1e-45, .leastNonzeroMagnitude, 0.49999997, 0.9999999999999999,
      ]
      for bound in bounds + [.infinity] {
        for value in [bound, -bound] {
          lanes.append(shape == .f32x4 ? UInt64(Float(value).bitPattern) : value.bitPattern)
        }
      }
      lanes += specials(shape).suffix(3) + specials(shape).prefix(7).suffix(3)
    } else {
      let bounds: [Int64] = [
        0, 1, 0x7f_ffff, 0x80_0001, 0xff_ffff, 0x100_0000, 0x100_0001, 0x100_0003, 0x7fff_ffbf, 0x7fff_ffc0,
        0x7fff_ffff, 0x8000_0000, 0x8000_0080, 0x8000_0081, 0xffff_ff7f, 0xffff_ff80, 0xffff_ffff,
        0x0001_ffff,
        0x1234_5678, 0xfedc_ba98, 0x0000_ffff, 0xffff_0000, 0x5555_5555, 0x00ff_ff7f,
      ]
      lanes = bounds.map { UInt64($0) }
    }
    return stride(from: 0, to: lanes.count, by: shape.count).map { start in
      .v128(shape, (0..<shape.count).map { lanes[(start + $0) % lanes.count] })
    }
  }
}
