/// What any_true and all_true are asked for: a branch, a choice, a test; with more or less between them.
enum VectorFlags {
  /// What comes before the test: an instruction that may be part of it.
  private static let sources: [(name: String, body: [Instruction])] = [
    ("parameter", [.get(0)]),
    ("and", [.get(0), .get(1), .plain("v128.and")]),
    ("andnot", [.get(0), .get(1), .plain("v128.andnot")]),
    ("andnot-reversed", [.get(1), .get(0), .plain("v128.andnot")]),
    ("xor", [.get(0), .get(1), .plain("v128.xor")]),
    ("not", [.get(0), .plain("v128.not")]),
    ("i8x16.eq", [.get(0), .get(1), .plain("i8x16.eq")]),
    ("i8x16.ne", [.get(0), .get(1), .plain("i8x16.ne")]),
    ("i32x4.eq", [.get(0), .get(1), .plain("i32x4.eq")]),
    ("i32x4.ne", [.get(0), .get(1), .plain("i32x4.ne")]),
    ("i64x2.gt_s", [.get(0), .get(1), .plain("i64x2.gt_s")]),
    ("f32x4.lt", [.get(0), .get(1), .plain("f32x4.lt")]),
    ("zero", [.get(0), .constant(.v128(.i64x2, [0, 0])), .plain("i16x8.eq")]),
    ("kept", [.get(0), .get(1), .plain("v128.and"), .tee(2)]),
  ]

  /// What takes the outcome. Each leaves an i32.
  private static let uses: [(name: String, body: [Instruction])] = [
    ("value", []),
    ("eqz", [.plain("i32.eqz")]),
    ("eqz-twice", [.plain("i32.eqz"), .plain("i32.eqz")]),
    ("if", [.condition(.init(results: [.i32]), then: [.i32(11)], else: [.i32(22)])]),
    ("eqz-if", [.plain("i32.eqz"), .condition(.init(results: [.i32]), then: [.i32(11)], else: [.i32(22)])]),
    ("select", [.set(3), .i32(33), .i32(44), .get(3), .plain("select")]),
    ("equal", [.i32(1), .plain("i32.eq")]),
    ("and", [.get(4), .plain("i32.and")]),
  ]

  static func script() -> String {
    var script = ModelScript(
      """
      Tests of vectors, and what they are for.

      "and-v128.any_true-eqz-if" makes a conjunction of the parameters, tests it, and has an `if` behind `i32.eqz`.
      "-store" has a store between the test and the branch that it decides; "-write" and "-call" write a local, and
      call a function, before the `select` that it decides. Results are an i32 that tells the outcome, and the local.
      """)
    for test in VectorOperation.tests where !test.name.hasSuffix("bitmask") {
      var module = ModelModule()
      module.memories = [1]
      let callee = module.add(ModelFunction(name: "nothing", isExported: false))
      // Everything with any_true; of the others, which are alike, a part.
      let share = test.name == "any_true" ? 1 : test.shape == .i8x16 ? 4 : 8
      for (place, source) in sources.enumerated() {
        let head = source.body + [.plain(test.mnemonic)]
        let all = uses.map { ($0.name, head + $0.body) } + branches(head, callee: callee)
        for (index, (name, body)) in all.enumerated() where (index + place) % share == 0 {
          module.add(function("\(source.name)-\(test.mnemonic)-\(name)", body))
        }
      }
      script.define(module)
      for function in 1..<module.functions.count {
        for arguments in arguments(test.shape) { script.assert(function, arguments) }
      }
    }
    return script.text
  }

  private static func function(_ name: String, _ body: [Instruction]) -> ModelFunction {
    ModelFunction(
      name: name, parameters: [.v128, .v128], results: [.i32, .v128], locals: [.v128, .i32, .i32],
      body: [.i32(1), .set(4)] + body + [.get(2)])
  }

  private static func branches(_ head: [Instruction], callee: Int) -> [(String, [Instruction])] {
    let store: [Instruction] = [.i32(16), .get(1), .access("v128.store", offset: 0)]
    let write: [Instruction] = [.get(1), .get(0), .plain("i8x16.sub"), .set(2)]
    let block = Instruction.Shape(results: [.i32])
    return [
      ("br-if", [.block(block, [.i32(55)] + head + [.branchIf(0), .plain("drop"), .i32(66)])]),
      (
        "br-if-not",
        [.block(block, [.i32(55)] + head + [.plain("i32.eqz"), .branchIf(0), .plain("drop"), .i32(66)])]
      ),
      (
        "store",
        [.block(block, [.i32(55)] + head + store + [.branchIf(0), .plain("drop"), .i32(66)])]
      ),
      ("write", [.i32(55), .i32(66)] + head + write + [.plain("select")]),
      ("call", [.i32(55), .i32(66)] + head + [.call(callee), .plain("select")]),
    ]
  }

  /// Vectors for which each outcome comes about.
  private static func arguments(_ shape: LaneShape) -> [[Constant]] {
    let zero = Constant.v128(.i64x2, [0, 0])
    let ones = Constant.v128(.i64x2, [~0, ~0])
    let full = Constant.v128(.i8x16, (0..<16).map { 0x11 + 7 * $0 })
    var one = [UInt64](repeating: 0, count: shape.count)
    one[shape.count - 1] = shape.ones ^ shape.ones >> 1
    return [
      [full, full], [full, zero], [.v128(shape, one), ones],
      [full, .v128(.i8x16, (0..<16).map { $0 == 9 ? 0 : 0x11 + 7 * $0 })],
    ]
  }
}
