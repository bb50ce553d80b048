/// Operations that want particular registers, in functions without calls whose parameters are in those.
enum FixedRegisters {
  private static let operations = [
    "div_s", "div_u", "rem_s", "rem_u", "shl", "shr_s", "shr_u", "rotl", "rotr",
  ]
  private static let divisors = [3, 7, 10, -5, 641, 0x8000_0001, -0x8000_0000, 16, -64, 1, -1, 1_000_000_007]

  static func script() -> String {
    var script = ModelScript(
      """
      Division, shifts and rotation where 6 to 8 integer parameters have arrived in the registers that these want.

      "rem_s-6-7" is one operation of parameters 6 and 7; "rem_s-6-by-10" has a constant as its divisor; "tree-12" is
      an expression of several. Results are that of the operation, then all parameters.
      """)
    var types = ShuffledDeck([TestType.i32, .i64], seed: 3)
    for operation in operations {
      var module = ModelModule()
      var cases: [Int] = []
      for left in [0, 5, 6, 7] {
        for right in [0, 5, 6, 7] {
          let type = types.deal()
          let body: [Instruction] = [.get(left), .get(right), .plain("\(type).\(operation)")]
          cases.append(add("\(operation)-\(left)-\(right)", type, body, to: &module))
        }
        for divisor in divisors where operation.contains("_") && operation < "s" {
          let type = types.deal()
          let body: [Instruction] = [.get(left), constant(type, divisor), .plain("\(type).\(operation)")]
          cases.append(add("\(operation)-\(left)-by-\(divisor)", type, body, to: &module))
        }
      }
      script.define(module)
      for function in cases { assert(function, module, &script) }
    }
    var module = ModelModule()
    for number in 0..<90 {
      var generator = SplitMix64(state: UInt64(number) + 500)
      let type: TestType = number % 2 == 0 ? .i32 : .i64
      var below: [Instruction] = []
      for index in 0..<number % 3 { below += [.get(5 + index), .get(0), .plain("\(type).add")] }
      let body =
        below + tree(type, depth: 2 + number % 2, &generator)
        + below.filter { if case .plain = $0 { true } else { false } }
      add("tree-\(number)", type, body, to: &module)
    }
    script.define(module)
    for function in module.functions.indices { assert(function, module, &script) }
    return script.text
  }

  private static func constant(_ type: TestType, _ value: Int) -> Instruction {
    type == .i32 ? .i32(value) : .i64(value)
  }

  @discardableResult
  private static func add(
    _ name: String, _ type: TestType, _ body: [Instruction], to module: inout ModelModule
  ) -> Int {
    let parameters = [TestType](repeating: type, count: 8)
    return module.add(
      ModelFunction(
        name: name, parameters: parameters, results: [type] + parameters,
        body: body + parameters.indices.map { .get($0) }))
  }

  private static func assert(_ function: Int, _ module: ModelModule, _ script: inout ModelScript) {
    let isWide = module.functions[function].results[0] == .i64
    let values = [-1_000_003, 17, 18, 19, 20, 1_234_567, 13, 3]
    script.assert(
      function, values.map { isWide ? .i64($0 * ($0 > 1000 || $0 < 0 ? 0x1000_0001 : 1)) : .i32($0) })
  }

  /// An expression. Divisors are made odd, so that they are not 0; nor is one −1.
  private static func tree(_ type: TestType, depth: Int, _ generator: inout SplitMix64) -> [Instruction] {
    if depth == 0 { return [.get(generator.next(below: 8))] }
    let operation = operations[generator.next(below: operations.count)]
    let left = tree(type, depth: depth - 1, &generator)
    var right = tree(type, depth: generator.next(below: depth), &generator)
    if operation.contains("v_") || operation.contains("m_") {
      let bits = constant(type, 0x3fff_fffe)
      right += [bits, .plain("\(type).and"), constant(type, 1), .plain("\(type).or")]
    }
    return left + right + [.plain("\(type).\(operation)")]
  }
}
