/// A vector instruction without memory: what it takes and leaves.
struct VectorOperation: Sendable {
  let mnemonic: String
  /// The part behind the shape.
  let name: String
  /// The lanes in its name; those of 64 bits if it has none.
  let shape: LaneShape
  /// What its vector operands consist of.
  let operandShape: LaneShape
  let operands: [TestType]
  let result: TestType
  /// How many values each byte of its immediate may have, and how many bytes there are.
  private(set) var immediates = (bound: 0, count: 0)

  var isRelaxed: Bool { name.hasPrefix("relaxed") }

  /// The instruction, with an immediate if it takes one.
  func instruction(_ immediates: [Int] = []) -> Instruction {
    precondition(immediates.count == self.immediates.count)
    return immediates.isEmpty ? .plain(mnemonic) : .indexed(mnemonic, immediates)
  }

  /// All of them, in the order of their forms.
  static let all: [VectorOperation] = unary + binary + ternary + tests + shifts + lanes

  private static let byMnemonic = Dictionary(uniqueKeysWithValues: all.map { ($0.mnemonic, $0) })

  static func named(_ mnemonic: String) -> VectorOperation? { byMnemonic[mnemonic] }

  private init(
    _ prefix: String, _ name: String, _ operands: [TestType], _ result: TestType,
    _ immediates: (bound: Int, count: Int) = (0, 0)
  ) {
    mnemonic = "\(prefix).\(name)"
    self.name = name
    shape = LaneShape(rawValue: prefix) ?? .i64x2
    // The last shape in `i8x16.narrow_i16x8_s`.
    let shapes = name.split(separator: "_").compactMap { LaneShape(rawValue: String($0)) }
    operandShape = shapes.last ?? shape
    self.operands = operands
    self.result = result
    self.immediates = immediates
  }

  private static func list(
    _ operands: [TestType], _ result: TestType, _ names: [(String, String)]
  ) -> [VectorOperation] {
    names.flatMap { prefix, names in
      names.split(separator: " ").map { VectorOperation(prefix, String($0), operands, result) }
    }
  }

  private static func extending(_ narrow: String) -> String {
    "extend_low_\(narrow)_s extend_high_\(narrow)_s extend_low_\(narrow)_u extend_high_\(narrow)_u"
  }

  private static func multiplying(_ narrow: String) -> String {
    "extmul_low_\(narrow)_s extmul_high_\(narrow)_s extmul_low_\(narrow)_u extmul_high_\(narrow)_u"
  }

  static let unary: [VectorOperation] = {
    let float = "abs neg sqrt ceil floor trunc nearest"
    return list(
      [.v128], .v128,
      [
        ("v128", "not"), ("i8x16", "abs neg popcnt"),
        ("i16x8", "abs neg extadd_pairwise_i8x16_s extadd_pairwise_i8x16_u " + extending("i8x16")),
        ("i32x4", "abs neg extadd_pairwise_i16x8_s extadd_pairwise_i16x8_u " + extending("i16x8")),
        (
          "i32x4",
          "trunc_sat_f32x4_s trunc_sat_f32x4_u trunc_sat_f64x2_s_zero trunc_sat_f64x2_u_zero "
            + "relaxed_trunc_f32x4_s relaxed_trunc_f32x4_u relaxed_trunc_f64x2_s_zero relaxed_trunc_f64x2_u_zero"
        ),
        ("i64x2", "abs neg " + extending("i32x4")),
        ("f32x4", float + " convert_i32x4_s convert_i32x4_u demote_f64x2_zero"),
        ("f64x2", float + " convert_low_i32x4_s convert_low_i32x4_u promote_low_f32x4"),
      ])
  }()

  static let binary: [VectorOperation] = {
    let signed = "eq ne lt_s gt_s le_s ge_s"
    let compare = signed + " lt_u gt_u le_u ge_u"
    let extremes = " min_s min_u max_s max_u"
    let small = " add_sat_s add_sat_u sub_sat_s sub_sat_u avgr_u"
    let float =
      "eq ne lt gt le ge add sub mul div min max pmin pmax relaxed_min relaxed_max"
    return list(
      [.v128, .v128], .v128,
      [
        ("v128", "and andnot or xor"),
        (
          "i8x16",
          compare + " add sub" + small + extremes
            + " narrow_i16x8_s narrow_i16x8_u swizzle relaxed_swizzle"
        ),
        (
          "i16x8",
          compare + " add sub mul" + small + extremes
            + " narrow_i32x4_s narrow_i32x4_u q15mulr_sat_s relaxed_q15mulr_s relaxed_dot_i8x16_i7x16_s "
            + multiplying("i8x16")
        ),
        ("i32x4", compare + " add sub mul" + extremes + " dot_i16x8_s " + multiplying("i16x8")),
        ("i64x2", signed + " add sub mul " + multiplying("i32x4")),
        ("f32x4", float), ("f64x2", float),
      ])
  }()

  static let ternary = list(
    [.v128, .v128, .v128], .v128,
    [
      ("v128", "bitselect"), ("f32x4", "relaxed_madd relaxed_nmadd"), ("f64x2", "relaxed_madd relaxed_nmadd"),
      ("i8x16", "relaxed_laneselect"), ("i16x8", "relaxed_laneselect"), ("i32x4", "relaxed_laneselect"),
      ("i64x2", "relaxed_laneselect"), ("i32x4", "relaxed_dot_i8x16_i7x16_add_s"),
    ])

  static let tests = list(
    [.v128], .i32,
    [("v128", "any_true")] + integers.map { ("\($0)", "all_true bitmask") })

  static let shifts = list([.v128, .i32], .v128, integers.map { ("\($0)", "shl shr_s shr_u") })

  private static let integers: [LaneShape] = [.i8x16, .i16x8, .i32x4, .i64x2]

  /// Those that move lanes: splats, and those with an immediate.
  private static let lanes: [VectorOperation] = {
    var operations: [VectorOperation] = []
    for shape in LaneShape.allCases {
      let lane = (bound: shape.count, count: 1)
      operations.append(VectorOperation("\(shape)", "splat", [shape.scalar], .v128))
      let extracting = shape.width < 32 ? ["extract_lane_s", "extract_lane_u"] : ["extract_lane"]
      for name in extracting {
        operations.append(VectorOperation("\(shape)", name, [.v128], shape.scalar, lane))
      }
      operations.append(VectorOperation("\(shape)", "replace_lane", [.v128, shape.scalar], .v128, lane))
    }
    return operations + [VectorOperation("i8x16", "shuffle", [.v128, .v128], .v128, (32, 16))]
  }()
}
