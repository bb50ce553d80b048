/// Vector instructions whose operands are loaded right before them, so that the instruction may read them itself.
enum MemoryOperands {
  /// The last address of the memory, and one more.
  static let end = 1 << 16

  /// Full vectors, at the last bytes of memory and one byte further.
  static func atTheEnd(_ group: VectorGroup) -> String {
    var script = ModelScript(
      """
      Vector instructions with operands at the end of the memory: \(group.title).

      "i8x16.sub-1" loads operand 1. What fits is computed, what reaches one byte further traps: also where the
      instruction needs only half of the operand, or reads it twice. In one of two the byte comes from the offset.
      """)
    write(group, to: &script) { function, operation, operand, script in
      let offset = offset(operation, operand)
      for address in [end - 16, end - 15] { script.assert(function, [.i32(address - offset)]) }
    }
    return script.text
  }

  /// Full vectors at odd addresses.
  static func unaligned(_ groups: [VectorGroup]) -> String {
    var script = ModelScript(
      """
      Vector instructions with operands at odd addresses, by index and by offset.

      "i8x16.sub-1" loads operand 1; "i8x16.sub-all" loads all.
      """)
    for group in groups {
      write(group, withAll: true, to: &script) { function, _, operand, script in
        script.assert(function, [.i32(48 + 2 * (function % 7) + (operand ?? 1))])
      }
    }
    return script.text
  }

  private static func offset(_ operation: VectorOperation, _ operand: Int?) -> Int {
    (operation.mnemonic.utf8.count + (operand ?? 0)) % 2 * 33
  }

  /// Writes modules with a function for each vector operand of each instruction.
  private static func write(
    _ group: VectorGroup, withAll: Bool = false, to script: inout ModelScript,
    _ assert: (Int, VectorOperation, Int?, inout ModelScript) -> Void
  ) {
    for (number, operations) in group.modules.enumerated() {
      var module = ModelModule()
      var inputs = VectorInputs(seed: 21000 + 1000 * group.number + number)
      module.memories = [1]
      module.contents = (0..<8).flatMap { inputs.vector($0 % 2 == 0 ? .i8x16 : .f32x4).bytes }
      module.data = [inputs.vector(.i8x16).bytes]
      // Something for each operand that is not loaded.
      module.globals = [
        inputs.vector(.i8x16), inputs.vector(.f32x4), inputs.vector(.f64x2), .i32(inputs.next(below: 70)),
      ]
      var cases: [(Int, VectorOperation, Int?)] = []
      for operation in operations {
        let vectors = operation.operands.indices.filter { operation.operands[$0] == .v128 }
        let instruction = operation.instruction(inputs.immediates(of: operation))
        let choices: [Int?] = withAll && vectors.count > 1 ? vectors + [nil] : vectors
        for operand in choices {
          let function = function(operation, instruction, operand, isUnaligned: withAll)
          cases.append((module.add(function), operation, operand))
        }
      }
      let fill = module.add(fillEnd())
      script.define(module)
      script.assert(fill)
      for (function, operation, operand) in cases { assert(function, operation, operand, &script) }
    }
  }

  /// Writes something into the last bytes.
  private static func fillEnd() -> ModelFunction {
    ModelFunction(
      name: "fill", results: [.i64],
      body: [
        .i32(end - 16), .i32(0), .i32(16), .indexed("memory.init", [0]), .i32(end - 8),
        .access("i64.load", offset: 0),
      ])
  }

  /// - Parameter operand: the one that is loaded; nil if all are.
  private static func function(
    _ operation: VectorOperation, _ instruction: Instruction, _ operand: Int?, isUnaligned: Bool
  ) -> ModelFunction {
    var body: [Instruction] = []
    for (index, type) in operation.operands.enumerated() {
      if type == .v128, operand == nil || operand == index {
        let offset = isUnaligned ? 1 + 2 * index : offset(operation, operand)
        body += [.get(0), .access("v128.load", offset: UInt64(offset))]
      } else if type == .v128 {
        body.append(
          .globalGet([0, 1, 2][operation.operandShape.isFloat ? operation.operandShape.width / 32 : 0]))
      } else {
        body += [.globalGet(3)] + type.converted
      }
    }
    return ModelFunction(
      name: "\(operation.mnemonic)-\(operand.map { "\($0)" } ?? "all")", parameters: [.i32],
      results: [operation.result], body: body + [instruction])
  }
}

extension TestType {
  /// Instructions that make a number of this type of an i32.
  fileprivate var converted: [Instruction] {
    switch self {
    case .i32: []
    case .i64: [.plain("i64.extend_i32_s")]
    default: [.plain("\(self).convert_i32_s")]
    }
  }
}
