/// Vector constants: more different ones than a function keeps behind its code, and those that have instructions.
enum VectorConstants {
  static func script() -> String {
    var script = ModelScript(
      """
      Vector constants. "many" has 200 different ones, and some of them twice: it adds them all to its parameter,
      "chosen" returns the one that its parameter says. "special" returns zero, ones and what resembles them.
      """)
    var module = ModelModule()
    var inputs = VectorInputs(seed: 91)
    let constants = (0..<200).map { _ in inputs.vector(.i8x16) }
    let sum = constants.enumerated().flatMap { index, constant -> [Instruction] in
      let again: [Instruction] = index % 9 == 8 ? [.constant(constants[index / 2]), .plain("v128.xor")] : []
      return [.constant(constant), .plain(index % 3 == 0 ? "i8x16.sub" : "i64x2.add")] + again
    }
    let many = module.add(
      ModelFunction(name: "many", parameters: [.v128], results: [.v128], body: [.get(0)] + sum))
    // A branch with the constants as operands of the blocks around.
    var body: [Instruction] = [.constant(constants[0])]
    for index in 1..<64 {
      body += [.constant(constants[index]), .get(0), .i32(index), .plain("i32.lt_u"), .plain("select")]
    }
    let chosen = module.add(
      ModelFunction(name: "chosen", parameters: [.i32], results: [.v128], body: body))
    let special = specials()
    let specials = module.add(
      ModelFunction(name: "special", results: special.map { _ in .v128 }, body: special.map { .constant($0) })
    )
    let used = module.add(
      ModelFunction(
        name: "special-operands", parameters: [.v128], results: special.map { _ in .v128 },
        body: special.flatMap { [Instruction.get(0), .constant($0), .plain("i8x16.sub")] }))
    let first = module.add(
      ModelFunction(
        name: "special-first", parameters: [.v128], results: special.map { _ in .v128 },
        body: special.flatMap { [Instruction.constant($0), .get(0), .plain("i16x8.sub")] }))
    script.define(module)
    script.assert(many, [constants[0]])
    for index in [0, 1, 2, 31, 62, 63, 64, -1] { script.assert(chosen, [.i32(index)]) }
    script.assert(specials)
    script.assert(used, [constants[1]])
    script.assert(first, [constants[1]])
    return script.text
  }

  private static func specials() -> [Constant] {
    let halves: [(UInt64, UInt64)] = [
      (0, 0), (~0, ~0), (~0, 0), (0, ~0), (1, 0), (0, 1), (~0, 0x7fff_ffff_ffff_ffff), (1 << 63, 1 << 63),
      (0x8080_8080_8080_8080, 0x8080_8080_8080_8080), (0xffff_ffff, 0xffff_ffff), (0, 0), (~1, ~0), (5, 5),
      (~0, ~0),
      (0x7f80_0000_7f80_0000, 0x7f80_0000_7f80_0000), (1 << 32, 0),
    ]
    return halves.map { .v128(.i64x2, [$0.0, $0.1]) }
  }
}
