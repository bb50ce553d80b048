/// Exceptions with payloads of all lengths and types, with much that lives across the throw, caught at labels of all
/// kinds.
enum Payloads {
  /// What the label of the clause belongs to.
  enum Target: String, CaseIterable {
    case block, loop, arm, function
  }

  /// How the body comes to throw.
  enum Route: String, CaseIterable {
    case here, call, indirect
    /// A function that tail-calls the one that throws.
    case tail
  }

  static func script(of all: [TestType] = TestType.numbers, lengths: [Int] = Array(0...12)) -> String {
    var script = ModelScript(
      """
      Exceptions with 0 to 12 values of any types, thrown in the body itself, by a function that it calls, directly or
      through a table, or by one that this tail-calls; caught at the label of a block, a loop (whose parameters they
      are), an arm of an `if`, or the function. Below the label are operands from everywhere.

      "loop-tail-17": results are the operands below, the payload, then all parameters and locals. If the argument, the
      first parameter, is 0, nothing is thrown, and the payload is that of the normal way.
      """)
    var number = 0
    for (target, route) in product(Target.allCases, Route.allCases) {
      var module = OperandMaker.module(for: all)
      module.tables = [[nil]]
      let clobber = addClobber(to: &module, vectors: all.contains(.v128))
      var functions: [(Int, [TestType])] = []
      for length in lengths {
        let test = Payloads.Case(
          number: number, length: length, target: target, route: route, clobber: clobber, all: all)
        functions.append(test.add(to: &module))
        number += 1
      }
      script.define(module)
      for (function, parameters) in functions {
        let arguments = OperandMaker.arguments(parameters)
        script.assert(function, arguments)
        script.assert(function, [.i32(0)] + arguments.dropFirst())
      }
    }
    return script.text
  }

  /// Uses many registers of all kinds, those that calls preserve among them.
  private static func addClobber(to module: inout ModelModule, vectors: Bool) -> Int {
    let types: [TestType] = vectors ? [.i64, .v128, .v128, .f32] : [.i64, .f64, .i32, .f32]
    let locals = (0..<24).map { types[$0 % 4] }
    var maker = OperandMaker(parameters: [], seed: 1)
    let nothing = module.add(ModelFunction(name: "nothing", isExported: false))
    var body: [Instruction] = []
    for local in locals.indices { body += maker.make(locals[local], .computed) + [.set(local)] }
    body.append(.call(nothing))
    body.append(.loop(.init(), locals.indices.flatMap { [Instruction.get($0), .set($0)] }))
    return module.add(ModelFunction(name: "clobber", isExported: false, locals: locals, body: body))
  }

  struct Case {
    let number: Int
    let length: Int
    let target: Target
    let route: Route
    /// A function that destroys what it may destroy.
    let clobber: Int
    /// The types of values.
    let all: [TestType]

    /// Adds the function, and returns its index and its parameters.
    func add(to module: inout ModelModule) -> (Int, [TestType]) {
      var generator = SplitMix64(state: UInt64(number) + 9000)
      func types(_ count: Int) -> [TestType] {
        (0..<count).map { _ in all[generator.next(below: all.count)] }
      }
      let payload = types(length)
      let parameters = [.i32] + types([0, 3, 9, 17][number % 4])
      let locals = types(number / 2 % 3 * 3)
      let below = types([0, 1, 4, 10][number / 3 % 4])

      // Two of the same type.
      let tag = module.tags.count
      module.tags += [payload, payload]
      let thrower = addThrower(of: tag, to: &module)
      let callee = route == .tail ? addHop(to: &module, thrower) : thrower
      module.tables[0].append(callee)

      var maker = OperandMaker(parameters: parameters, seed: number + 3)
      var body: [Instruction] = []
      for (index, type) in locals.enumerated() {
        body += maker.make(type, .constant) + [.set(parameters.count + index)]
      }
      if number % 3 != 0 {
        // So that they have registers.
        let used = (parameters + locals).indices.dropFirst()
        body.append(.loop(.init(), used.flatMap { [Instruction.get($0), .set($0)] }))
      }
      for (index, type) in below.enumerated() { body += maker.make(type, OperandForm.all[index % 4]) }
      let handled = handled(
        tag, payload, callee, module.functions[callee].parameters, place: module.tables[0].count - 1, &maker)
      if target == .function {
        let inner = module.add(
          ModelFunction(
            name: "inner-\(number)", isExported: false, parameters: parameters, results: payload,
            body: [.i64(-1), .constant(.f64(-1))] + handled + [.plain("return")]))
        body += parameters.indices.map { .get($0) } + [.call(inner)]
      } else {
        body += handled
      }
      body += (parameters + locals).indices.map { .get($0) }
      let function = module.add(
        ModelFunction(
          name: "\(target)-\(route)-\(number)", parameters: parameters,
          results: below + payload + parameters + locals, locals: locals, body: body))
      return (function, parameters)
    }

    /// Throws its parameters but the first, if that is not 0.
    private func addThrower(of tag: Int, to module: inout ModelModule) -> Int {
      let values = module.tags[tag].indices.map { Instruction.get($0 + 1) }
      return module.add(
        ModelFunction(
          name: "throw-\(number)", isExported: false, parameters: [.i32] + module.tags[tag],
          body: [.call(clobber), .get(0), .condition(.init(), then: values + [.throw(tag)], else: nil)]))
    }

    /// Tail-calls the thrower out of a body whose handler must not be entered, from more parameters.
    private func addHop(to module: inout ModelModule, _ thrower: Int) -> Int {
      let count = module.functions[thrower].parameters.count
      let inner = (0..<count).map { Instruction.get($0) } + [.tailCall(thrower)]
      return module.add(
        ModelFunction(
          name: "hop-\(number)", isExported: false,
          parameters: module.functions[thrower].parameters + [.i64, .f64, .i32],
          body: [.tryTable(.init(), [.init(tag: nil, label: 0)], inner), .plain("unreachable")]))
    }

    /// A body and its handler, with the payload as the result.
    private func handled(
      _ tag: Int, _ payload: [TestType], _ callee: Int, _ parameters: [TestType], place: Int,
      _ maker: inout OperandMaker
    ) -> [Instruction] {
      func values(_ types: [TestType]) -> [Instruction] {
        var values: [Instruction] = []
        for type in types { values += maker.make(type, OperandForm.all[maker.next(below: 4)]) }
        return values
      }
      // Operands within the body, which are gone at the label.
      var inner = values([.i64, .f32])
      switch route {
      case .here:
        inner += [.get(0), .condition(.init(), then: values(payload) + [.throw(tag)], else: nil)]
      case .call, .tail:
        inner += [.get(0)] + values(Array(parameters.dropFirst())) + [.call(callee)]
      case .indirect:
        inner += [.get(0)] + values(Array(parameters.dropFirst()))
        inner += [.i32(place), .callIndirect(like: callee, isTail: false)]
      }
      inner += [.plain("drop"), .plain("drop")]
      // A tag of the same type comes first.
      func tryTable(_ label: Int, _ shape: Instruction.Shape, _ body: [Instruction]) -> Instruction {
        .tryTable(shape, [.init(tag: tag + 1, label: label), .init(tag: tag, label: label)], body)
      }
      switch target {
      case .block:
        return [
          .block(.init(results: payload), [tryTable(0, .init(results: payload), inner + values(payload))])
        ]
      case .function:
        return [tryTable(0, .init(results: payload), inner + values(payload))]
      case .arm:
        let body = tryTable(0, .init(results: payload), inner + values(payload))
        return [
          .globalGet(0), .condition(.init(results: payload), then: [body], else: [.plain("unreachable")]),
        ]
      case .loop:
        // The first round throws; the second, which has the payload as its parameters, does nothing.
        let shape = Instruction.Shape(parameters: payload, results: payload)
        let first: [Instruction] = [.i32(0), .globalSet(0), tryTable(1, shape, inner)]
        return [.i32(1), .globalSet(0)] + values(payload) + [
          .loop(shape, [.globalGet(0), .condition(shape, then: first, else: nil)])
        ]
      }
    }
  }
}
