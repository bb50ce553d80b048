/// Functions that pass vectors on and have no vector instruction.
enum WithoutInstructions {
  static func script() -> String {
    var script = ModelScript(
      """
      Functions without a single vector instruction, in which vectors come by parameters, locals, globals, calls, blocks,
      branches and exceptions only. In each of them scalars are alive meanwhile.
      """)
    var module = ModelModule()
    let zero = Constant.v128(.i64x2, [0x1112_1314_1516_1718, 0x2122_2324_2526_2728])
    module.globals = [zero, .v128(.i64x2, [0, 0]), .i64(77), .i32(1)]
    module.tags = [[.v128], [.i64, .v128, .f32, .v128]]
    module.tables = [[nil]]
    let pair = module.add(
      ModelFunction(
        name: "pair", parameters: [.v128, .v128], results: [.v128, .v128], body: [.get(1), .get(0)]))
    module.tables[0].append(pair)
    let thrower = module.add(
      ModelFunction(
        name: "thrower", isExported: false, parameters: [.v128, .i32],
        body: [
          .get(1), .condition(.init(), then: [.get(0), .throw(0)], else: nil), .globalGet(2), .get(0),
          .constant(.f32(1.5)),
          .globalGet(0), .throw(1),
        ]))
    var cases: [Int] = []
    for (name, body) in bodies(pair: pair, thrower: thrower) {
      // Scalars below, in an order in which slots of 8 and 16 bytes alternate.
      let below: [Instruction] = [.globalGet(2), .get(0), .globalGet(3), .get(1), .get(2)]
      cases.append(
        module.add(
          ModelFunction(
            name: name, parameters: [.v128, .v128, .i64, .i32],
            results: [.i64, .v128, .i32, .v128, .i64, .v128, .v128],
            locals: [.v128, .i32, .v128], body: below + body)))
    }
    script.define(module)
    for function in cases {
      for condition in 0...2 {
        script.assert(
          function,
          [
            .v128(.i64x2, [0xa1a2, 0xb1b2_0000_0000]), .v128(.i64x2, [0xc1c2_c3c4_0000, 0xd1]), .i64(-5),
            .i32(condition),
          ])
      }
    }
    return script.text
  }

  /// Instructions that leave two vectors. Parameters 0 and 1 are vectors, 3 is a condition.
  private static func bodies(pair: Int, thrower: Int) -> [(String, [Instruction])] {
    let two = Instruction.Shape(results: [.v128, .v128])
    let both = Instruction.Shape(parameters: [.v128, .v128], results: [.v128, .v128])
    let again: [Instruction] = [
      .get(5), .i32(1), .plain("i32.add"), .tee(5), .get(3), .plain("i32.lt_u"), .branchIf(0),
    ]
    return [
      ("parameters", [.get(1), .get(0)]),
      ("zero", [.get(4), .get(6)]),
      ("set", [.get(0), .set(4), .get(1), .set(0), .get(4), .set(1), .get(0), .get(1)]),
      ("tee", [.get(0), .get(1), .tee(0), .get(0), .set(6), .plain("drop"), .get(6)]),
      ("set-while-referenced", [.get(0), .get(1), .set(0), .get(0)]),
      ("globals", [.globalGet(0), .get(0), .globalSet(1), .globalGet(1)]),
      ("global-swap", [.globalGet(0), .get(1), .globalSet(0), .globalGet(0)]),
      (
        "select",
        [
          .get(0), .get(1), .get(3), .plain("select"), .globalGet(0), .get(1), .get(3),
          .plain("select (result v128)"),
        ]
      ),
      ("drop", [.get(0), .get(1), .globalGet(0), .plain("drop")]),
      ("call", [.get(0), .get(1), .call(pair)]),
      ("call-indirect", [.get(0), .globalGet(0), .i32(1), .callIndirect(like: pair, isTail: false)]),
      ("block", [.block(two, [.get(1), .get(0)])]),
      ("block-parameters", [.get(0), .get(1), .block(both, [.call(pair)])]),
      ("if", [.get(3), .condition(two, then: [.get(0), .get(1)], else: [.get(1), .globalGet(0)])]),
      ("if-parameters", [.get(0), .get(1), .get(3), .condition(both, then: [.call(pair)], else: nil)]),
      ("loop", [.get(0), .get(1), .loop(both, [.call(pair)] + again)]),
      ("loop-locals", [.loop(.init(), [.get(0), .get(1), .set(0), .set(1)] + again), .get(0), .get(1)]),
      ("br", [.block(two, [.get(2), .get(0), .get(3), .get(1), .get(0), .branch(0)])]),
      (
        "br-if", [.block(two, [.get(0), .get(1), .get(3), .branchIf(0), .plain("drop"), .globalGet(0)])]
      ),
      (
        "br-table",
        [
          .block(
            two,
            [
              .block(two, [.get(2), .get(0), .get(1), .get(3), .branchTable([0, 1], otherwise: 0)]),
              .call(pair),
            ])
        ]
      ),
      (
        "throw",
        [
          .block(
            two,
            [
              .get(1),
              .block(
                .init(results: [.v128]),
                [
                  .block(
                    .init(results: [.i64, .v128, .f32, .v128]),
                    [
                      .tryTable(
                        .init(), [.init(tag: 0, label: 1), .init(tag: 1, label: 0)],
                        [.get(0), .get(3), .call(thrower), .plain("unreachable")]),
                      .plain("unreachable"),
                    ]),
                  .set(4), .plain("drop"), .set(6), .plain("drop"), .get(4), .get(6), .branch(1),
                ]),
            ])
        ]
      ),
      ("dead", [.get(0), .get(1), .block(.init(), [.branch(0), .globalGet(0), .set(4), .plain("drop")])]),
    ]
  }
}
