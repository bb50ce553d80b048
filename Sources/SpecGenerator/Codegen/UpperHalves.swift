/// i32 values out of everything that makes them, where what takes them would see an upper half that is not zero.
enum UpperHalves {
  static func script() -> String {
    var script = ModelScript(
      """
      An i32 in a register has a zero upper half, whatever has made it, and a stack slot that held 64 bits gives 32 bits
      back. The value goes to 64 bits, to floats, and to where it is an index.
      """)
    var module = ModelModule()
    module.globals = [.i32(-3), .i64(-1)]
    module.memories = [1]
    module.contents = [0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 8, 9, 10, 11]
    let negative = module.add(
      ModelFunction(name: "negative", isExported: false, parameters: [.i32], results: [.i32], body: [.get(0)])
    )
    let zero = module.add(ModelFunction(name: "zero", isExported: false, results: [.i32], body: [.i32(70)]))
    let one = module.add(ModelFunction(name: "one", isExported: false, results: [.i32], body: [.i32(71)]))
    module.tables = [[zero, one, nil]]
    var cases: [Int] = []
    for (name, code) in producers(negative) {
      let settled = code + [.settle]
      for (suffix, code) in [("register", code), ("slot", settled), ("dirty-slot", dirt + settled)] {
        cases.append(
          module.add(
            ModelFunction(
              name: "\(name)-\(suffix)", parameters: [.i64, .i32, .f64], results: [.i64, .f64, .f32, .i64],
              locals: [.i32],
              body: code + [.plain("i64.extend_i32_u")] + code + [.plain("f64.convert_i32_u")]
                + code + [.plain("f32.convert_i32_u")]
                + code + [.set(3), .get(3), .plain("i64.extend_i32_u")])))
      }
    }
    // Small values with something above: indices.
    let index: [Instruction] = [.get(0), .plain("i32.wrap_i64")]
    let like = zero
    let inner: [Instruction] = [
      .block(.init(), index + [.branchTable([0, 1], otherwise: 2)]), .i32(50), .plain("return"),
    ]
    let indices: [(String, [Instruction])] = [
      ("as-address", index + [.access("i32.load8_u", offset: 8)]),
      ("as-checked-address", index + [.access("i32.load", offset: 1)]),
      ("as-table-index", index + [.indexed("table.get", [0]), .plain("ref.is_null")]),
      ("as-callee", index + [.callIndirect(like: like, isTail: false)]),
      ("as-tail-callee", index + [.callIndirect(like: like, isTail: true)]),
      ("as-label", [.block(.init(), [.block(.init(), inner), .i32(51), .plain("return")]), .i32(52)]),
      (
        "as-stored-address",
        index + [.i32(99), .access("i32.store8", offset: 16), .i32(16)] + index
          + [.plain("i32.add"), .access("i32.load8_u", offset: 0)]
      ),
      ("as-count", index + [.i32(0), .i32(0), .indexed("memory.fill", [0])] + index),
      ("as-pages", index + [.indexed("memory.grow", [0]), .plain("drop"), .indexed("memory.size", [0])]),
      ("as-condition", index + [.condition(.init(results: [.i32]), then: [.i32(1)], else: [.i32(0)])]),
    ]
    for (name, code) in indices {
      cases.append(
        module.add(ModelFunction(name: name, parameters: [.i64, .i32, .f64], results: [.i32], body: code)))
    }
    script.define(module)
    for function in cases {
      for wide in [-1, 0x7_0000_0001, -0x1_0000_0000] {
        script.assert(function, [.i64(wide), .i32(-2), .f64(-7.5)])
      }
    }
    return script.text
  }

  /// Leaves the slots of the next operands full of ones.
  private static let dirt: [Instruction] =
    (0..<4).flatMap { _ in [Instruction.get(0), .i64(-1), .plain("i64.or")] } + [.settle]
    + (0..<4).map { _ in .plain("drop") }

  private static func producers(_ function: Int) -> [(String, [Instruction])] {
    let binary = [
      "add", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "rotl", "rotr", "div_s", "rem_s", "div_u",
    ]
    var producers: [(String, [Instruction])] = binary.map { operation in
      (operation, [.get(1), .i32(5), .plain("i32.\(operation)")])
    }
    producers += ["shl", "shr_s", "rotl", "div_s", "rem_s", "sub"].map { operation in
      ("\(operation)-by-local", [.i32(-77), .get(1), .plain("i32.\(operation)")])
    }
    let wrap: [Instruction] = [.get(0), .plain("i32.wrap_i64")]
    let value = Instruction.Shape(results: [.i32])
    producers += [
      ("wrap", wrap),
      ("wrap-of-sum", [.get(0), .i64(3), .plain("i64.add"), .plain("i32.wrap_i64")]),
      ("wrap-of-global", [.globalGet(1), .plain("i32.wrap_i64")]),
      ("wrap-of-load", [.i32(0), .access("i64.load", offset: 0), .plain("i32.wrap_i64")]),
      ("load8_s", [.i32(0), .access("i32.load8_s", offset: 0)]),
      ("load16_s", [.i32(0), .access("i32.load16_s", offset: 0)]),
      ("load", [.i32(0), .access("i32.load", offset: 0)]),
      ("extend8_s", [.get(1), .plain("i32.extend8_s")]),
      ("extend16_s", [.get(1), .plain("i32.extend16_s")]),
      ("clz", [.get(1), .plain("i32.clz")]),
      ("trunc", [.get(2), .plain("i32.trunc_f64_s")]),
      ("trunc_sat", [.get(2), .plain("i32.trunc_sat_f64_s")]),
      ("trunc_sat-unsigned", [.get(2), .plain("i32.trunc_sat_f64_u")]),
      ("reinterpret", [.get(2), .plain("f32.demote_f64"), .plain("i32.reinterpret_f32")]),
      ("global", [.globalGet(0)]),
      ("constant", [.i32(-4)]),
      ("parameter", [.get(1)]),
      ("call", [.get(1), .call(function)]),
      ("call-with-wrapped", wrap + [.call(function)]),
      ("grow", [.i32(-1), .indexed("memory.grow", [0])]),
      ("grow-by-a-little", [.i32(0), .indexed("memory.grow", [0])]),
      ("table-grow", [.plain("ref.null func"), .i32(-1), .indexed("table.grow", [0])]),
      ("table-size", [.indexed("table.size", [0])]),
      ("select", wrap + [.get(1), .get(1), .plain("select")]),
      ("block", [.block(value, wrap + [.get(1), .branchIf(0)])]),
      ("arm", [.get(1), .condition(value, then: wrap, else: [.get(1)])]),
      ("comparison", [.get(1), .i32(3), .plain("i32.lt_s")]),
      ("wide-comparison", [.get(0), .i64(3), .plain("i64.lt_s")]),
      ("float-comparison", [.get(2), .get(2), .plain("f64.eq")]),
    ]
    return producers
  }
}
