/// Vector instructions that are never reached.
enum DeadVectors {
  static func script() -> String {
    var script = ModelScript(
      """
      Vector instructions behind `unreachable`, `return` and branches, with all operands, with some, and with none.

      "i8x16.shuffle-return" returns its parameter, behind which the instruction stands.
      """)
    var module = ModelModule()
    module.memories = [1]
    var generator = SplitMix64(state: 5)
    let constant = Constant.v128(.i64x2, [0x0102_0304_0506_0708, 0x1112_1314_1516_1718])
    var instructions: [(String, Instruction, TestType?)] = [("v128.const", .constant(constant), .v128)]
    for operation in VectorOperation.all {
      let immediates = (0..<operation.immediates.count).map { _ in
        generator.next(below: operation.immediates.bound)
      }
      instructions.append((operation.mnemonic, operation.instruction(immediates), operation.result))
    }
    for access in VectorAccess.all {
      instructions.append(
        (
          access.mnemonic, .access(access.mnemonic, offset: 3, lane: access.laneCount.map { $0 - 1 }),
          access.isStore ? nil : .v128
        ))
    }
    for (index, (name, instruction, result)) in instructions.enumerated() {
      let drop: [Instruction] = result == nil ? [] : [.plain("drop")]
      let dead: [Instruction] = [instruction] + drop + [.get(0), .plain("drop"), instruction] + drop
      let body: [Instruction]
      let ending: String
      switch index % 4 {
      case 0:
        ending = "return"
        body = [.get(0), .plain("return")] + dead + [.plain("unreachable")]
      case 1:
        ending = "br"
        body = [.block(.init(results: [.v128]), [.get(0), .branch(0)] + dead + [.plain("unreachable")])]
      case 2:
        ending = "arm"
        let shape = Instruction.Shape(results: [.v128])
        body = [
          .i32(0),
          .condition(shape, then: [.plain("unreachable")] + dead + [.plain("unreachable")], else: [.get(0)]),
        ]
      default:
        ending = "table"
        body = [
          .block(
            .init(results: [.v128]),
            [.get(0), .i32(1), .branchTable([0, 0], otherwise: 0)] + dead + [.plain("unreachable")])
        ]
      }
      module.add(ModelFunction(name: "\(name)-\(ending)", parameters: [.v128], results: [.v128], body: body))
    }
    script.define(module)
    for function in module.functions.indices {
      script.assert(function, [.v128(.i32x4, [UInt64(function), 2, 3, 0xffff_0000])])
    }
    return script.text
  }
}
