/// Frames: locals that start as zero on a stack that is full of other things, frames around and beyond the size of the
/// guard behind the stack.
enum Frames {
  static func script() -> String {
    var script = ModelScript(
      """
      1 to 40 declared locals where others have left their values, and frames around and beyond 16 KiB, up to which the
      guard behind the stack is relied on, and 256 KiB, the size of the guard.

      "locals-17" answers all its locals combined, which are zero, then its parameters. "frame-2047" has that many locals
      and calls itself as often as its parameter says; its answer counts the calls.
      """)
    locals(of: [.i64, .i32, .f64, .i64, .f32], numbers: Array(1...40), dirt: 80, &script)
    frames(&script)
    return script.text
  }

  /// Locals of vectors among others.
  static func vectors() -> String {
    var script = ModelScript(
      """
      Declared locals, vectors among them, where others have left their values.

      "locals-17" answers all its 17 locals combined, which are zero, then its parameters.
      """)
    let types: [TestType] = [.i64, .v128, .i32, .v128, .v128, .f64]
    locals(of: types, numbers: [1, 2, 3, 4, 5, 6, 7, 8, 11, 16, 25, 40], dirt: 160, &script)
    return script.text
  }

  /// - Parameters:
  ///   - all: the types that the locals have in turn.
  ///   - count: how many words of the stack have been written to.
  private static func locals(
    of all: [TestType], numbers: [Int], dirt count: Int, _ script: inout ModelScript
  ) {
    var module = ModelModule()
    module.globals = [.i64(41)]
    let other = module.add(
      ModelFunction(name: "other", isExported: false, parameters: [.i64], results: [.i64], body: [.get(0)]))
    // Fills the stack below the caller's frame with ones: locals without registers, and operands in slots.
    let operands: [Instruction] = (0..<20).flatMap { _ in
      [Instruction.get(0), .globalGet(0), .plain("i64.or")]
    }
    let dirty = module.add(
      ModelFunction(
        name: "dirty", isExported: false, parameters: [.i64], results: [.i64],
        locals: [TestType](repeating: .i64, count: count),
        body: (1...count).flatMap { [Instruction.get(0), .set($0)] } + operands + [
          .settle, .i64(1), .call(other),
        ]
          + (0..<20).map { _ in .plain("i64.and") }
          + (1...count).flatMap { [Instruction.get($0), .plain("i64.and")] }))
    var cases: [Int] = []
    for (style, parameters) in [
      ("locals", [TestType.i64, .i64]),
      ("calling-locals", [.i64, .i32, .i64, .i64, .i64, .i64, .i64, .i32, .i64, .i64]),
      ("pinned-locals", [.i64, .f64]),
    ] {
      for number in numbers {
        let types = (0..<number).map { all[$0 % all.count] }
        var body: [Instruction] = [.i64(0)]
        for (index, type) in types.enumerated() {
          body.append(.get(parameters.count + index))
          switch type {
          case .i32: body.append(.plain("i64.extend_i32_u"))
          case .f32: body += [.plain("i32.reinterpret_f32"), .plain("i64.extend_i32_u")]
          case .f64: body.append(.plain("i64.reinterpret_f64"))
          case .v128: body += [.plain("v128.any_true"), .plain("i64.extend_i32_u")]
          default: break
          }
          body.append(.plain("i64.or"))
        }
        if style == "pinned-locals" {
          // Every third local is used so much that it gets a register.
          let uses = stride(from: 0, to: number, by: 3).flatMap { index in
            [Instruction.get(parameters.count + index), .set(parameters.count + index)]
          }
          body = [.loop(.init(), uses)] + body
        }
        if style == "calling-locals" {
          body += [.i64(3), .call(other), .plain("drop"), .globalGet(0), .plain("i64.mul")]
        }
        let function = module.add(
          ModelFunction(
            name: "inner-\(style)-\(number)", isExported: false, parameters: parameters,
            results: [.i64] + parameters,
            locals: types, body: body + parameters.indices.map { .get($0) }))
        // Values of the caller in registers that are preserved, which the callee may have saved.
        let kept = parameters.count
        let keep: [Instruction] = (0..<4).map { .i64(1000 + $0) }.enumerated().flatMap {
          [$1, .set(kept + $0)]
        }
        let use = Instruction.loop(
          .init(), (0..<4).flatMap { [Instruction.get(kept + $0), .set(kept + $0)] })
        cases.append(
          module.add(
            ModelFunction(
              name: "\(style)-\(number)", parameters: parameters,
              results: [.i64] + parameters + [.i64, .i64, .i64, .i64], locals: [.i64, .i64, .i64, .i64],
              body: keep + [use, .i64(-1), .call(dirty), .plain("drop")] + parameters.indices.map { .get($0) }
                + [.call(function)] + (0..<4).map { .get(kept + $0) })))
      }
    }
    script.define(module)
    for function in cases {
      let parameters = module.functions[function].parameters
      script.assert(function, OperandMaker.arguments(parameters))
    }
  }

  private static func frames(_ script: inout ModelScript) {
    var module = ModelModule()
    for count in [1000, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 4100, 33_000] {
      // The last local is far from the first: both are written at each depth, before and behind the call.
      let last = count
      let call: [Instruction] = [
        .get(0), .i32(1), .plain("i32.sub"), .call(module.functions.count), .get(1), .plain("i32.add"),
        .get(last),
        .plain("i32.add"),
      ]
      module.add(
        ModelFunction(
          name: "frame-\(count)", parameters: [.i32], results: [.i32],
          locals: [TestType](repeating: .i32, count: count),
          body: [
            .i32(1), .set(1), .get(1), .get(last), .plain("i32.sub"), .set(last), .get(0),
            .condition(.init(results: [.i32]), then: call, else: [.get(last)]),
          ]))
    }
    script.define(module)
    for function in module.functions.indices {
      for depth in [0, 1, 2] { script.assert(function, [.i32(depth)]) }
      script.exhaust(function, [.i32(1_000_000)])
    }
  }
}
