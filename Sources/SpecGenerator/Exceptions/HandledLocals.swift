/// Locals that the body of a `try_table` writes: what the handler's label finds in them, wherever they are kept, is what
/// was written before the call that has thrown.
enum HandledLocals {
  /// Where the locals are. Several at once, so that they compete: the heaviest get the registers that calls
  /// preserve, the next ones those that are saved around calls, the others memory.
  enum Placement: String, CaseIterable {
    /// Declared ones, used little: in memory.
    case declared
    /// Declared ones, used in a loop.
    case looped
    /// Parameters, used little: they stay where they arrive until control flow divides; the last are on the stack.
    case parameters
    /// Parameters, used in a loop.
    case loopedParameters = "looped-parameters"

    var isLooped: Bool { self == .looped || self == .loopedParameters }
    var isParameters: Bool { self == .parameters || self == .loopedParameters }
  }

  static let scalars: [TestType] = [.i32, .i64, .f32, .f64, .funcref]
  /// Eleven, so that of parameters, behind one integer, three or four are on the stack.
  static let count = 11
  /// Each local is written in one of these ways: a bit for each of the three times.
  static let histories = 8

  static func script(
    of types: [TestType] = scalars, placements: [Placement] = Placement.allCases
  ) -> String {
    var script = ModelScript(
      """
      Locals that the body of a try_table writes, read behind the handler's label.

      "looped-i64-3" has eleven locals of one type. They are written before the first call of the body, between the
      first and the second, and behind the second; each at some of these times. The number says with which of them the
      locals begin, so that over eight functions each local is written in all ways. The argument says which call
      throws: 1 to 3, or 0 for none. Results are what was thrown, or 0, then the locals; of references, whether they
      are null.
      """)
    for type in types {
      var module = ModelModule()
      module.tags = [[.i32]]
      let thrower = module.add(
        ModelFunction(
          name: "throw-if", isExported: false, parameters: [.i32],
          body: [
            .get(0),
            .condition(.init(), then: [.get(0), .throw(0)], else: nil),
          ]))
      // Declares it, so that locals may refer to it.
      module.tables = [[thrower]]
      var functions: [(Int, [TestType])] = []
      // The host has no function to pass.
      for placement in placements where !(type.isReference && placement.isParameters) {
        for first in 0..<histories {
          let test = HandledLocals.Case(type: type, placement: placement, first: first, thrower: thrower)
          functions.append((module.add(test.function()), test.parameters))
        }
      }
      script.define(module)
      for (function, parameters) in functions {
        for thrown in 0...3 {
          script.assert(
            function, [.i32(thrown)] + parameters.dropFirst().enumerated().map { initial($1, $0) })
        }
      }
    }
    return script.text
  }

  /// What a local has at first.
  fileprivate static func initial(_ type: TestType, _ local: Int) -> Constant {
    switch type {
    case .i32: .i32(10 + local)
    case .i64: .i64((10 + local) << 33 | local)
    case .f32: .f32(Float(local) + 0.5)
    case .f64: .f64(Double(local) + 0.25)
    case .v128: .v128(.i64x2, [UInt64(10 + local) << 33 | 7, UInt64(local) << 40 | 9])
    case .funcref, .externref, .anyref: Constant(type, 0)
    }
  }

  struct Case {
    let type: TestType
    let placement: Placement
    let first: Int
    let thrower: Int

    /// The first says which call throws.
    var parameters: [TestType] { [.i32] + (placement.isParameters ? locals : []) }
    private var locals: [TestType] { [TestType](repeating: type, count: HandledLocals.count) }
    private var indices: Range<Int> { 1..<1 + HandledLocals.count }
    /// Declared behind the locals.
    private var counter: Int { indices.upperBound }

    func function() -> ModelFunction {
      var body: [Instruction] = []
      if parameters.count == 1 {
        for local in indices where !type.isReference {
          body += [.constant(HandledLocals.initial(type, local)), .set(local)]
        }
      }
      if placement.isLooped { body += loop() }
      var inner: [Instruction] = []
      for time in 0..<3 {
        inner += writes(at: time)
        // Throws its argument if that is the number of this call.
        inner += [
          .get(0), .constant(.i32(time + 1)), .plain("i32.eq"), .get(0), .plain("i32.mul"), .call(thrower),
        ]
      }
      inner.append(.i32(0))
      body.append(
        .block(
          .init(results: [.i32]),
          [.tryTable(.init(results: [.i32]), [.init(tag: 0, label: 0)], inner)]))
      for local in indices {
        body.append(.get(local))
        if type.isReference { body.append(.plain("ref.is_null")) }
      }
      return ModelFunction(
        name: "\(placement.rawValue)-\(type)-\(first)", parameters: parameters,
        results: [.i32] + (type.isReference ? locals.map { _ in .i32 } : locals),
        locals: (parameters.count == 1 ? locals : []) + [.i32], body: body)
    }

    /// Uses the locals, the first ones most.
    private func loop() -> [Instruction] {
      var body: [Instruction] = []
      for local in indices {
        for _ in 0..<(indices.upperBound - local + 1) / 2 + 1 { body += [.get(local), .set(local)] }
      }
      body += [
        .get(counter), .i32(1), .plain("i32.add"), .tee(counter), .i32(2), .plain("i32.lt_u"), .branchIf(0),
      ]
      return [.loop(.init(), body)]
    }

    private func writes(at time: Int) -> [Instruction] {
      var body: [Instruction] = []
      for local in indices where (local + first) % HandledLocals.histories >> time & 1 == 1 {
        if type.isReference {
          // Null, not null, null: what a local had before would be seen.
          body.append(time == 1 ? .plain("ref.null func") : .indexed("ref.func", [thrower]))
          body.append(.set(local))
        } else if (local + time) % 2 == 0 {
          body += [
            .get(local), .constant(HandledLocals.initial(type, 100 * (time + 1))), .plain(type.addition),
          ]
          body += [.tee(local), .plain("drop")]
        } else {
          body += [.constant(HandledLocals.initial(type, 100 * (time + 1) + local)), .set(local)]
        }
      }
      return body
    }
  }
}
