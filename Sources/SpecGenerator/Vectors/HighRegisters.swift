/// Vector instructions in functions whose first registers are taken: vectors, addresses and lanes are in those whose
/// numbers need another bit in the encoding.
enum HighRegisters {
  /// Parameters before those that matter: 8 of each class arrive in registers.
  private static let counts = [(integers: 8, vectors: 8), (6, 4), (8, 0), (0, 6)]

  static func script() -> String {
    var script = ModelScript(
      """
      Vectors, addresses and lanes in all registers.

      "v128.load16_lane-6-4" has 6 integers and 4 vectors before its parameters, all of which live on. Results are that
      of the instruction and then, for stores, the bytes in memory; then a sum of all other parameters.
      """)
    var module = ModelModule()
    var inputs = VectorInputs(seed: 95)
    module.memories = [1]
    module.contents = (0..<4).flatMap { _ in inputs.vector(.i8x16).bytes }
    var cases: [(Int, [Constant])] = []
    let lanes = VectorOperation.all.filter { $0.immediates.count == 1 || $0.name == "splat" }
    for (integers, vectors) in counts {
      let around = Surroundings(integers: integers, vectors: vectors)
      for access in VectorAccess.all {
        let lane = access.laneCount.map { $0 - 1 }
        let address = [Instruction.get(around.integer), .get(around.otherInteger), .plain("i32.add")]
        let instruction = Instruction.access(access.mnemonic, offset: 1, lane: lane)
        let operand = access.isStore || lane != nil ? [Instruction.get(around.vector)] : []
        let result =
          access.isStore ? address + [.access("v128.load", offset: 1)] : []
        cases.append(
          (
            module.add(around.function(access.mnemonic, .v128, address + operand + [instruction] + result)),
            around.arguments(&inputs)
          ))
      }
      for operation in lanes {
        let operands = operation.operands.flatMap { type -> [Instruction] in
          switch type {
          case .v128: [.get(around.vector)]
          case .i32: [.get(around.integer)]
          case .i64: [.get(around.otherInteger), .plain("i64.extend_i32_u")]
          default: [.get(around.vector), .indexed("\(operation.shape).extract_lane", [1])]
          }
        }
        let instruction = operation.instruction(inputs.immediates(of: operation))
        cases.append(
          (
            module.add(around.function(operation.mnemonic, operation.result, operands + [instruction])),
            around.arguments(&inputs)
          ))
      }
      for mnemonic in [
        "i8x16.sub", "f32x4.max", "i64x2.mul", "i8x16.shr_s", "v128.bitselect", "i16x8.bitmask",
      ] {
        guard let operation = VectorOperation.named(mnemonic) else { continue }
        let operands = operation.operands.enumerated().map { index, type in
          Instruction.get(type == .i32 ? around.integer : index == 0 ? around.vector : around.otherVector)
        }
        cases.append(
          (
            module.add(around.function(mnemonic, operation.result, operands + [operation.instruction()])),
            around.arguments(&inputs)
          ))
      }
    }
    script.define(module)
    for (function, arguments) in cases { script.assert(function, arguments) }
    return script.text
  }

  /// Parameters: integers, vectors, then two of each that an instruction uses.
  private struct Surroundings {
    let integers: Int
    let vectors: Int

    var integer: Int { integers + vectors }
    var otherInteger: Int { integer + 1 }
    var vector: Int { integer + 2 }
    var otherVector: Int { integer + 3 }

    private var parameters: [TestType] {
      Array(repeating: .i32, count: integers) + Array(repeating: .v128, count: vectors) + [
        .i32, .i32, .v128, .v128,
      ]
    }

    func arguments(_ inputs: inout VectorInputs) -> [Constant] {
      (0..<integers).map { .i32(1000 + $0) } + (0..<vectors).map { .v128(.i64x2, [9, 70 + UInt64($0)]) }
        + [
          .i32(inputs.next(below: 20)), .i32(inputs.next(below: 25)), inputs.vector(.i8x16),
          inputs.vector(.f32x4),
        ]
    }

    func function(_ name: String, _ result: TestType, _ body: [Instruction]) -> ModelFunction {
      var sum: [Instruction] = [.get(otherVector)]
      for index in 0..<vectors { sum += [.get(integers + index), .plain("i32x4.add")] }
      for index in 0..<integers { sum += [.get(index), .plain("i32x4.splat"), .plain("i8x16.sub")] }
      return ModelFunction(
        name: "\(name)-\(integers)-\(vectors)", parameters: parameters, results: [result, .v128],
        body: body + sum)
    }
  }
}
