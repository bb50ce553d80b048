/// Each operation with its operands in each place that operands can be in, under more or less pressure, with its
/// result wanted in a local or on the stack.
enum OperandForms {
  enum Place: String, CaseIterable {
    /// A parameter that may stay where it arrives for good.
    case parameter
    /// One that may stay until its register is wanted.
    case cached
    /// A declared local.
    case local
    case register
    case slot
    case constant
    case loaded
  }

  static let integerOperations = [
    "add", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr", "div_s", "div_u",
    "rem_s",
    "rem_u", "eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u",
  ]
  static let floatOperations = [
    "add", "sub", "mul", "div", "min", "max", "copysign", "eq", "ne", "lt", "gt", "le", "ge",
  ]
  static let unaryIntegers = ["clz", "ctz", "popcnt", "extend8_s", "extend16_s", "eqz"]
  static let unaryFloats = ["abs", "neg", "sqrt", "ceil", "floor", "trunc", "nearest"]

  static func script(floats: Bool) -> String {
    var script = ModelScript(
      """
      Operations with operands in all places: \(floats ? "floats" : "integers").

      "sub-cached-loaded" subtracts what is loaded from a parameter that stays where it has arrived until its register
      is wanted. Results are that of the operation, and all other operands and parameters, combined.
      """)
    var types = ShuffledDeck(floats ? [TestType.f32, .f64] : [.i32, .i64], seed: 5)
    for operation in floats ? floatOperations : integerOperations {
      var module = OperandMaker.module()
      var cases: [(Int, OperandCase)] = []
      for left in Place.allCases {
        for right in Place.allCases {
          let operands = OperandCase(
            operation: operation, type: types.deal(), left: left, right: right, number: cases.count)
          cases.append((module.add(operands.function()), operands))
        }
      }
      script.define(module)
      for (function, operands) in cases { script.assert(function, operands.arguments) }
    }
    var module = OperandMaker.module()
    var cases: [(Int, OperandCase)] = []
    for operation in floats ? unaryFloats : unaryIntegers {
      for place in Place.allCases {
        let operands = OperandCase(
          operation: operation, type: types.deal(), left: place, right: nil, number: cases.count)
        cases.append((module.add(operands.function()), operands))
      }
    }
    script.define(module)
    for (function, operands) in cases { script.assert(function, operands.arguments) }
    return script.text
  }
}

private struct OperandCase {
  let operation: String
  let type: TestType
  let left: OperandForms.Place
  /// nil for operations with one operand.
  let right: OperandForms.Place?
  let number: Int

  /// Parameter 0 is an address.
  private var parameters: [TestType] { [.i32] + [TestType](repeating: type, count: type.isFloat ? 8 : 7) }
  private var firstLocal: Int { parameters.count }
  /// Where the result goes at the end.
  private var resultLocal: Int { firstLocal + 2 }

  var arguments: [Constant] {
    [.i32(8 * (number % 5))]
      + (1..<parameters.count).map { index in
        let value = [0, 1234567, 5, 37, -9, -100_003, 6, 3, 11][index] + (index == 1 ? number : 0)
        return switch type {
        case .i32: .i32(value)
        case .i64: .i64(index % 2 == 1 ? value << 20 : value)
        case .f32: .f32(Float(value % 1000) + 0.5)
        default: .f64(Double(value) + 0.25)
        }
      }
  }

  func function() -> ModelFunction {
    let isComparison =
      operation.hasPrefix("eq")
      || "nlg".contains(operation.prefix(1)) && operation != "nearest"
        && operation != "neg"
    let result: TestType = isComparison ? .i32 : type
    let combine: Instruction = .plain("\(type).\(type.isFloat ? "add" : "xor")")
    var body: [Instruction] = []
    if left == .local { body += [.get(3), .set(firstLocal)] }
    if right == .local { body += [.get(4), .set(firstLocal + 1)] }
    let pressure = [0, 2, 5, 1, 3, 8, 4][number % 7] + (type.isFloat ? 3 : 0)
    for index in 0..<pressure {
      body += [.get(1 + index % (parameters.count - 1)), constant(index + 1), combine]
    }
    body += place(left, 0)
    if let right { body += place(right, 1) }
    body.append(.plain("\(type).\(operation)"))
    // Wanted in a parameter that is an operand too, in one that is not, or nowhere.
    let wanted = [1, 2, 5, 3][number / 2 % 4]
    if result == type && number % 2 == 0 { body += [.set(wanted), .get(wanted)] }
    body.append(.set(resultLocal))
    for _ in 0..<max(0, pressure - 1) { body.append(combine) }
    for index in 1..<parameters.count {
      body.append(.get(index))
      if pressure > 0 || index > 1 { body.append(combine) }
    }
    body.append(.get(resultLocal))
    return ModelFunction(
      name: ([operation, left.rawValue] + (right.map { [$0.rawValue] } ?? [])).joined(separator: "-"),
      parameters: parameters, results: [type, result], locals: [type, type, result], body: body)
  }

  private func constant(_ value: Int) -> Instruction {
    switch type {
    case .i32: .i32([value, 2 * value + 1, -value, 0x7fff_ffff, -0x8000_0000, 8][number % 6])
    case .i64: .i64([value, -value, 0x1234_5678_9abc, 3, -0x8000_0000, 0x8000_0000, 16][number % 7])
    case .f32: .constant(.f32(Float(value) + 0.5))
    default: .constant(.f64(Double(value) - 0.125))
    }
  }

  /// Pushes the left (0) or the right (1) operand.
  private func place(_ place: OperandForms.Place, _ side: Int) -> [Instruction] {
    let computed: [Instruction] = [.get(1 + side), constant(side + 2), .plain("\(type).add")]
    switch place {
    case .parameter: return [.get(number % 3 == 0 ? 1 : 1 + side)]
    case .cached: return [.get(number % 3 == 0 ? 6 : number % 3 == 1 ? 5 + side : 7 - side)]
    case .local: return [.get(firstLocal + side)]
    case .register: return computed
    case .slot: return computed + [.settle]
    case .constant: return [constant(side + 3)]
    case .loaded:
      return (number % 4 == 0 ? [.i32(16)] : [.get(0)]) + [.access("\(type).load", offset: UInt64(8 * side))]
    }
  }
}
