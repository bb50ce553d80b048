/// Instructions that a compiler may make one of, and sequences that only resemble them.
enum Fusions {
  /// Comparisons, and what takes a mask.
  static func masks() -> String {
    var script = ModelScript(
      """
      Comparisons before what a compiler may make one instruction of with them, or may not.

      "f32x4.lt" compares its parameters. Results are, of the mask: its complement; a choice between the parameters by it;
      a choice of which it is an operand; a choice by its complement; parameter 0 where it is set, and where it is not; a
      choice by what a shift has made of it; its bits; whether one is set; whether all bytes are; what it differs in from
      parameter 0, less the mask; the mask.
      """)
    let comparisons = VectorOperation.binary.filter { operation in
      ["eq", "ne", "lt", "gt", "le", "ge"].contains(operation.name.prefix(2))
        && operation.immediates.count == 0
    }
    var module = ModelModule()
    var cases: [(Int, [Constant])] = []
    for (number, comparison) in comparisons.enumerated() {
      var inputs = VectorInputs(seed: 81_000 + number)
      let mask: [Instruction] = [.get(0), .get(1), .plain(comparison.mnemonic)]
      let forms: [[Instruction]] = [
        mask + [.plain("v128.not")],
        [.get(0), .get(1)] + mask + [.plain("v128.bitselect")],
        [.get(0)] + mask + [.get(1), .plain("v128.bitselect")],
        [.get(0), .get(1)] + mask + [.plain("v128.not"), .plain("v128.bitselect")],
        [.get(0)] + mask + [.plain("v128.and")],
        [.get(0)] + mask + [.plain("v128.andnot")],
        [.get(1), .get(0)] + mask + [.i32(4), .plain("i32x4.shl"), .plain("v128.bitselect")],
        mask + [.plain("i16x8.bitmask"), .plain("i32x4.splat")],
        mask + [.plain("v128.any_true"), .plain("i32x4.splat")],
        mask + [.plain("i8x16.all_true"), .plain("i32x4.splat")],
        mask + [.tee(2), .get(0), .plain("v128.xor"), .get(2), .plain("i8x16.sub"), .get(2)],
      ]
      let function = module.add(
        ModelFunction(
          name: comparison.mnemonic, parameters: [.v128, .v128],
          results: Array(repeating: .v128, count: forms.count + 1), locals: [.v128],
          body: Array(forms.joined())))
      for _ in 0..<2 { cases.append((function, inputs.operands(of: comparison))) }
    }
    script.define(module)
    for (function, arguments) in cases { script.assert(function, arguments) }
    return script.text
  }

  /// Comparisons and arithmetic with zero, ones and other vectors whose lanes are equal, on either side.
  static func constants() -> String {
    var script = ModelScript(
      """
      Instructions with a constant of equal lanes on either side: zero, ones, the smallest and the largest numbers.

      "i8x16.sub-2" has the third of these constants. Results are parameter 0 with it, it with parameter 0, and it with
      itself.
      """)
    for shape in LaneShape.allCases {
      let operations = VectorOperation.binary.filter {
        $0.shape == shape && !$0.isRelaxed && $0.operandShape == shape && $0.name != "swizzle"
      }
      let half = shape.ones >> 1
      let lanes: [UInt64] = shape.isFloat ? [0, half + 1, ~0] : [0, ~0, half, half + 1]
      var module = ModelModule()
      var cases: [(Int, [Constant])] = []
      for (number, operation) in operations.enumerated() {
        var inputs = VectorInputs(seed: 82_000 + 100 * number + shape.width)
        for (index, lane) in lanes.enumerated() {
          let constant = Instruction.constant(.v128(shape, Array(repeating: lane, count: shape.count)))
          let instruction = operation.instruction()
          let function = ModelFunction(
            name: "\(operation.mnemonic)-\(index)", parameters: [.v128], results: [.v128, .v128, .v128],
            body: [
              .get(0), constant, instruction, constant, .get(0), instruction, constant, constant, instruction,
            ])
          cases.append((module.add(function), [inputs.vector(shape)]))
        }
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
    return script.text
  }

  /// Numbers that become lanes: the register of a number may hold anything above it.
  static func lanes() -> String {
    var script = ModelScript(
      """
      Lanes that become numbers, are computed with, and become lanes again.

      "f32x4-2" takes lane 2 of parameter 0. Results are: the number changed and spread; changed and put into that lane of
      parameter 1; put into the next lane of it; spread after it met parameter 2; a loaded number spread, and added to
      parameter 1 without carry; a shuffle of the number and parameter 2, both spread.

      "i16x8.extend_low_i8x16_s-extend_high_i8x16_u" multiplies such halves of both parameters, and of parameter 0.
      """)
    var module = ModelModule()
    var inputs = VectorInputs(seed: 83_000)
    module.memories = [1]
    module.contents = (0..<2).flatMap { _ in inputs.vector(.i8x16).bytes }
    var cases: [(Int, [Constant])] = []
    for shape in LaneShape.allCases {
      let type = shape.scalar
      let extract = shape.width < 32 ? "\(shape).extract_lane_s" : "\(shape).extract_lane"
      for lane in 0..<shape.count {
        let number: [Instruction] = [.get(0), .indexed(extract, [lane])]
        let compute: [Instruction] =
          type.isFloat
          ? [.plain("\(type).neg"), .plain("\(type).abs")]
          : [.constant(Constant(type, 3)), .plain("\(type).xor")]
        let other = (lane + 1) % shape.count
        let body: [Instruction] =
          number + compute + [.plain("\(shape).splat")]
          + [.get(1)] + number + compute + [.indexed("\(shape).replace_lane", [lane])]
          + [.get(1)] + number + [.indexed("\(shape).replace_lane", [other])]
          + number + [.get(2)] + (type.isFloat ? [.plain("\(type).copysign")] : [.plain("\(type).sub")])
          + [.plain("\(shape).splat")]
          + [
            .i32(lane), .access("\(type).load", offset: 1), .plain("\(shape).splat"), .get(1),
            .plain("v128.xor"),
          ]
          + number + [.plain("\(shape).splat"), .get(2), .plain("\(shape).splat")]
          + [.indexed("i8x16.shuffle", (0..<16).map { $0 % 2 * 16 + $0 })]
        let function = ModelFunction(
          name: "\(shape)-\(lane)", parameters: [.v128, .v128, type],
          results: Array(repeating: .v128, count: 6),
          body: body)
        let vectors = [inputs.vector(shape, isPlain: true), inputs.vector(shape)]
        cases.append((module.add(function), vectors + [inputs.value(type)]))
      }
    }
    for (narrow, wide) in [("i8x16", "i16x8"), ("i16x8", "i32x4"), ("i32x4", "i64x2")] {
      let extended = ["low", "high"].flatMap { half in
        ["s", "u"].map { "\(wide).extend_\(half)_\(narrow)_\($0)" }
      }
      for (one, other) in product(extended, extended) {
        let function = ModelFunction(
          name: "\(one)-\(other.suffix(other.count - 6))", parameters: [.v128, .v128],
          results: [.v128, .v128],
          body: [
            .get(0), .plain(one), .get(1), .plain(other), .plain("\(wide).mul"), .get(0), .plain(one),
            .get(0),
            .plain(other), .plain("\(wide).mul"),
          ])
        cases.append((module.add(function), [inputs.value(.v128), inputs.vector(.i8x16)]))
      }
    }
    script.define(module)
    for (function, arguments) in cases { script.assert(function, arguments) }
    return script.text
  }
}
