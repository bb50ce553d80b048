/// Ordinary calls, with operands, parameters and locals that live across them.
enum Calls {
  static func script(of all: [TestType] = TestType.numbers, count: Int = 96) -> String {
    var script = ModelScript(
      """
      Calls with arguments from everywhere, results in registers and on the stack, and much that lives across them:
      operands, parameters, locals that are used so much that they have registers, and locals that have none.

      Results are the operands below the call, what it has returned, then all parameters and locals.
      """)
    for number in 0..<count {
      var module = OperandMaker.module(for: all)
      var generator = SplitMix64(state: UInt64(number) + 4000)
      func types(_ count: Int) -> [TestType] {
        (0..<count).map { _ in all[generator.next(below: all.count)] }
      }
      let parameters = types([0, 1, 4, 8, 12, 18][number % 6])
      let arguments = types([0, 1, 3, 6, 10, 20, 9][number % 7])
      let answers = types([0, 1, 2, 7, 12][number % 5])
      let locals = types(number % 4 * 2)
      let below = types([0, 1, 3, 5, 9, 13, 16, 7][number % 8])
      // A callee that destroys what it may destroy, and answers constants and arguments.
      var maker = OperandMaker(parameters: arguments, seed: number + 1)
      var body: [Instruction] = []
      for type in answers {
        if let index = arguments.firstIndex(of: type) {
          body += [.get(index)] + maker.make(type, .constant) + [.plain(type.addition)]
        } else {
          body += maker.make(type, .constant)
        }
      }
      var clobber =
        (0..<20).flatMap { index in maker.make(TestType.numbers[index % 4], .computed) }
        + (0..<20).reversed().map { index in .globalSet(index % 4 + 4) }
      if all.contains(.v128) {
        clobber +=
          (0..<16).flatMap { _ in maker.make(.v128, .computed) } + (0..<16).map { .globalSet(8 + $0 % 2) }
      }
      let callee = module.add(
        ModelFunction(
          name: "callee", isExported: false, parameters: arguments, results: answers, body: clobber + body))
      module.tables = [[nil, callee]]
      // The caller.
      maker = OperandMaker(parameters: parameters, seed: number + 2)
      var caller: [Instruction] = []
      for (index, type) in locals.enumerated() {
        caller += maker.make(type, .constant) + [.set(parameters.count + index)]
      }
      if number % 3 != 0 {
        caller.append(
          .loop(.init(), (parameters + locals).indices.flatMap { [Instruction.get($0), .set($0)] }))
      }
      for (index, type) in below.enumerated() {
        caller += maker.make(type, [.computed, .parameter, .computed, .loaded][index % 4])
      }
      for type in arguments { caller += maker.make(type, OperandForm.all[generator.next(below: 4)]) }
      if number % 4 == 3 {
        caller += [.i32(1), .callIndirect(like: callee, isTail: false)]
      } else {
        caller.append(.call(callee))
      }
      if number % 5 == 2 {
        // Again: what was kept has to be kept once more.
        for type in arguments { caller += maker.make(type, .computed) }
        caller.append(.call(callee))
      }
      let answered = number % 5 == 2 ? answers + answers : answers
      caller += (parameters + locals).indices.map { .get($0) }
      let function = module.add(
        ModelFunction(
          name: "call-\(number)", parameters: parameters, results: below + answered + parameters + locals,
          locals: locals, body: caller))
      script.define(module)
      script.assert(function, OperandMaker.arguments(parameters))
    }
    return script.text
  }
}
