/// Each vector instruction with its operands in each place that operands can be in.
enum OperandPlaces {
  enum Place: CaseIterable {
    case parameter, local, register, slot, constant, loaded
  }

  static func script(_ group: VectorGroup) -> String {
    var script = ModelScript(
      """
      Vector instructions with operands in all places: \(group.title).

      "i8x16.sub-2" has its first operand in a parameter, a declared local, a register, a stack slot, a constant and in
      memory, by turns, and the second two places further on. The operands are the same each time, and so are the
      results. Each other function calls another one in a loop, so that its locals are in memory; the others have a loop
      that uses their locals, so that they are in registers.
      """)
    var distances = ShuffledDeck(Array(0..<Place.allCases.count), seed: 21)
    for (number, operations) in group.modules.enumerated() {
      var module = ModelModule()
      module.memories = [1]
      let callee = module.add(ModelFunction(name: "nothing", isExported: false))
      var cases: [(Int, [Constant])] = []
      for (place, operation) in operations.enumerated() {
        var inputs = VectorInputs(seed: 7000 + 1000 * group.number + 50 * number + place)
        let operands = OperandValues(operation, inputs: &inputs, memory: &module.contents)
        let function = operands.function(distance: distances.deal(), callee: place % 2 == 0 ? nil : callee)
        cases.append((module.add(function), operands.arguments))
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
    return script.text
  }
}

/// An instruction with operands, which are in parameters and in memory.
private struct OperandValues {
  let operation: VectorOperation
  private let instruction: Instruction
  private let values: [Constant]
  /// Where they are in memory.
  private let addresses: [Int]

  init(_ operation: VectorOperation, inputs: inout VectorInputs, memory: inout [UInt8]) {
    self.operation = operation
    instruction = operation.instruction(inputs.immediates(of: operation))
    values = inputs.operands(of: operation)
    addresses = values.map { value in
      // At odd addresses.
      memory.append(0xee)
      defer { memory += value.bytes }
      return memory.count
    }
  }

  /// Floats that take registers, so that every other instruction has its operands on the stack.
  private var fillers: [TestType] { addresses[0] % 2 == 0 ? [] : Array(repeating: .f32, count: 7) }

  var arguments: [Constant] { fillers.map { _ in .f32(1) } + values }

  private var parameters: [TestType] { fillers + operation.operands }
  private func parameter(_ operand: Int) -> Int { fillers.count + operand }
  private func local(_ operand: Int) -> Int { parameters.count + operand }

  func function(distance: Int, callee: Int?) -> ModelFunction {
    let operands = operation.operands.indices
    let places = OperandPlaces.Place.allCases
    var body = operands.flatMap { [Instruction.get(parameter($0)), .set(local($0))] }
    let counter = local(operands.count)
    var round = operands.flatMap { [Instruction.get(local($0)), .set(local($0))] }
    if let callee { round = [.call(callee)] }
    round += [
      .get(counter), .i32(1), .plain("i32.add"), .tee(counter), .i32(2), .plain("i32.lt_u"), .branchIf(0),
    ]
    body.append(.loop(.init(), round))
    for first in places.indices {
      for operand in operands { body += push(operand, places[(first + operand * distance) % places.count]) }
      body.append(instruction)
    }
    return ModelFunction(
      name: "\(operation.mnemonic)-\(distance)", parameters: parameters,
      results: places.map { _ in operation.result }, locals: operation.operands + [.i32], body: body)
  }

  private func push(_ operand: Int, _ place: OperandPlaces.Place) -> [Instruction] {
    let type = operation.operands[operand]
    let computed = [.get(parameter(operand))] + type.identity
    switch place {
    case .parameter: return [.get(parameter(operand))]
    case .local: return [.get(local(operand))]
    case .register: return computed
    case .slot: return computed + [.settle]
    case .constant: return [.constant(values[operand])]
    case .loaded: return [.i32(0), .access("\(type).load", offset: UInt64(addresses[operand]))]
    }
  }
}

extension TestType {
  /// Instructions that change a number and change it back.
  var identity: [Instruction] {
    let once: [Instruction]
    switch self {
    case .i32: once = [.i32(-1), .plain("i32.xor")]
    case .i64: once = [.i64(-1), .plain("i64.xor")]
    case .v128: once = [.plain("v128.not")]
    default: once = [.plain("\(self).neg")]
    }
    return once + once
  }
}

extension Constant {
  /// As memory holds it.
  var bytes: [UInt8] {
    let halves = type == .v128 ? [vector.low, vector.high] : [bits]
    let bytes = halves.flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(8 * $0)) } }
    return type.isNarrow ? Array(bytes.prefix(4)) : bytes
  }
}
