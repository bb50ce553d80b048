/// Choices between values of all types in all places, by conditions of all kinds.
enum Selects {
  static func script(of types: [TestType] = TestType.numbers) -> String {
    var script = ModelScript(
      """
      Choices between values in all places, by conditions from everywhere, with more or fewer registers taken.

      "i64-slot-loaded" chooses between what is in a stack slot and what is loaded. Parameter 0 is the condition, or what
      it is made of. Results are the choice, and operands and parameters that are there meanwhile, combined.
      """)
    for type in types {
      var module = OperandMaker.module(for: types)
      var cases: [(Int, [TestType])] = []
      for left in OperandForms.Place.allCases {
        for right in OperandForms.Place.allCases {
          let choice = Choice(type: type, left: left, right: right, number: cases.count)
          cases.append((module.add(choice.function()), choice.parameters))
        }
      }
      script.define(module)
      for (function, parameters) in cases {
        for condition in [0, 1, -0x8000_0000] {
          script.assert(function, [.i32(condition)] + OperandMaker.arguments(parameters).dropFirst())
        }
      }
    }
    return script.text
  }
}

private struct Choice {
  let type: TestType
  let left: OperandForms.Place
  let right: OperandForms.Place
  let number: Int

  var parameters: [TestType] { [.i32] + [TestType](repeating: type, count: type.isInFloatRegister ? 8 : 7) }
  private var firstLocal: Int { parameters.count }

  func function() -> ModelFunction {
    let add = Instruction.plain(type.addition)
    let pressure = [0, 3, 1, 6, 2][number % 5] + (type.isInFloatRegister ? 4 : 0)
    var body: [Instruction] = [.get(3), .set(firstLocal), .get(4), .set(firstLocal + 1)]
    for index in 0..<pressure { body += [.get(1 + index % 7), constant(index + 1), add] }
    body += place(left, 0) + place(right, 1) + condition + [.plain("select")]
    if number % 2 == 0 { body += [.set(1 + number % 6), .get(1 + number % 6)] }
    body.append(.set(firstLocal + 2))
    for _ in 0..<max(0, pressure - 1) { body.append(add) }
    if pressure == 0 { body.append(constant(0)) }
    for index in 1..<parameters.count { body += [.get(index), add] }
    return ModelFunction(
      name: "\(type)-\(left.rawValue)-\(right.rawValue)", parameters: parameters, results: [type, type],
      locals: [type, type, type], body: body + [.get(firstLocal + 2)])
  }

  private func constant(_ value: Int) -> Instruction {
    switch type {
    case .i32: .i32(value)
    case .i64: .i64(value << 32 + value)
    case .f32: .constant(.f32(Float(value)))
    case .v128: .constant(.v128(.i64x2, [UInt64(value), UInt64(value) << 40]))
    default: .constant(.f64(Double(value)))
    }
  }

  /// Not zero if parameter 0 is not zero, or the other way round, or neither.
  private var condition: [Instruction] {
    let float: [Instruction] = [.get(0), .plain("f64.convert_i32_s"), .constant(.f64(0))]
    return switch number % 9 {
    case 0: [.get(0)]
    case 1: [.get(0), .plain("i32.eqz")]
    case 2: [.get(0), .i32(1), .plain("i32.lt_s")]
    case 3: [.i32(1), .get(0), .plain("i32.lt_u")]
    case 4: float + [.plain("f64.eq")]
    case 5: float + [.plain("f64.ne")]
    case 6: float + [.plain("f64.lt")]
    case 7: [.get(0), .i32(-0x7fff_ffff), .plain("i32.and")]
    default: [.get(0), .i32(1), .plain("i32.shr_u")]
    }
  }

  private func place(_ place: OperandForms.Place, _ side: Int) -> [Instruction] {
    let computed: [Instruction] = [.get(1 + side), constant(side + 2), .plain(type.subtraction)]
    return switch place {
    case .parameter: [.get(1 + side)]
    case .cached: [.get(7 - side)]
    case .local: [.get(firstLocal + side)]
    case .register: computed
    case .slot: computed + [.settle]
    case .constant: [constant(side * 5)]
    case .loaded: [.i32(24 + 16 * side), .access("\(type).load", offset: 0)]
    }
  }
}
