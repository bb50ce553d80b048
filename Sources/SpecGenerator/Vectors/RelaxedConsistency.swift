/// Relaxed instructions, which may do one of several things, but always the same: whatever their operands are.
enum RelaxedConsistency {
  static func script() -> String {
    var script = ModelScript(
      """
      Relaxed instructions with the same operands as parameters, constants, from memory, from stack slots, and with one
      of them a constant: whichever of the results that the specification allows it is, all have the same one, to the
      bit, but for NaNs.

      "i8x16.relaxed_swizzle-3" has the first of these results, and for each other one whether it is the same;
      "i8x16.relaxed_swizzle-reversed-3" those with the operands in the reverse order.
      """)
    for (number, operation) in VectorOperation.all.filter(\.isRelaxed).enumerated() {
      var module = ModelModule()
      module.memories = [1]
      module.add(same(operation.shape))
      var cases: [(Int, [Constant])] = []
      for round in 0..<2 {
        var inputs = VectorInputs(seed: 61_000 + 10 * number + round)
        let values = inputs.operands(of: operation)
        let addresses = values.map { value in
          defer { module.contents += value.bytes }
          return module.contents.count
        }
        for isReversed in [false, true] where values.count > 1 || !isReversed {
          let order = isReversed ? Array(values.indices.reversed()) : Array(values.indices)
          let forms = forms(operation, order, values, addresses)
          let first = values.count
          let others = forms.dropFirst().flatMap { form in
            form + [.get(first), .told("call $same", operands: 2, results: [.i32(1)])]
          }
          let function = ModelFunction(
            name: "\(operation.mnemonic)\(isReversed ? "-reversed" : "")-\(round)",
            parameters: operation.operands, results: [.v128] + forms.dropFirst().map { _ in .i32 },
            locals: [.v128], body: forms[0] + [.tee(first)] + others)
          cases.append((module.add(function), values))
        }
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
    return script.text
  }

  /// Whether all lanes of two vectors have the same bits, or are both NaNs.
  private static func same(_ shape: LaneShape) -> ModelFunction {
    let integers: LaneShape = shape.width == 64 ? .i64x2 : .i32x4
    var body: [Instruction] = [.get(0), .get(1), .plain("\(integers).eq")]
    if shape.isFloat {
      let isNaN = Instruction.plain("\(shape).ne")
      body += [.get(0), .get(0), isNaN, .get(1), .get(1), isNaN, .plain("v128.and"), .plain("v128.or")]
    }
    return ModelFunction(
      name: "same", isExported: false, parameters: [.v128, .v128], results: [.i32],
      body: body + [.plain("\(integers).all_true")])
  }

  /// Instructions that compute the result, of operands in one place or another.
  private static func forms(
    _ operation: VectorOperation, _ order: [Int], _ values: [Constant], _ addresses: [Int]
  ) -> [[Instruction]] {
    func load(_ operand: Int) -> [Instruction] {
      [.i32(addresses[operand]), .access("v128.load", offset: 0)]
    }
    let instruction = [operation.instruction()]
    var forms = [
      order.map { Instruction.get($0) } + instruction, order.map { .constant(values[$0]) } + instruction,
      order.flatMap(load) + instruction, order.map { Instruction.get($0) } + [.settle] + instruction,
    ]
    for operand in order where order.count > 1 {
      forms.append(order.map { $0 == operand ? .constant(values[$0]) : .get($0) } + instruction)
      forms.append(order.flatMap { $0 == operand ? load($0) : [.get($0)] } + instruction)
    }
    return forms
  }
}
