/// The first lane of a vector of floats, which is in the vector's register already, across whatever comes before it is
/// used.
enum FirstLanes {
  static func script() -> String {
    var script = ModelScript(
      """
      The first lane of a vector in a local, as a number that is used when the local has another value, behind a block, a
      call or a branch, or beside others.

      "f32x4-set-called" writes the local while the lane is on the stack. The vector is parameter 0, in a function that
      calls nothing, or, with "-called", a declared local of one that calls another. Parameter 2 is a condition. Results are
      the number, or what was made of it, and the local.
      """)
    var module = ModelModule()
    var inputs = VectorInputs(seed: 84_000)
    module.memories = [1]
    module.contents = inputs.vector(.i8x16).bytes + inputs.vector(.i8x16).bytes
    let nothing = module.add(ModelFunction(name: "nothing", isExported: false))
    var cases: [(Int, [Constant])] = []
    for shape in [LaneShape.f32x4, .f64x2] {
      let second = module.add(
        ModelFunction(
          name: "\(shape)-second", isExported: false, parameters: [.v128, shape.scalar],
          results: [shape.scalar],
          body: [.get(1)]))
      for callee in [nil, nothing] {
        let local = callee == nil ? 0 : 3
        for (name, results, body) in bodies(shape, local: local, nothing: nothing, second: second) {
          let start: [Instruction] = callee.map { [.call($0), .get(0), .set(local)] } ?? []
          let function = ModelFunction(
            name: "\(shape)-\(name)\(callee == nil ? "" : "-called")", parameters: [.v128, .v128, .i32],
            results: results + [.v128], locals: [.v128, shape.scalar, .i32],
            body: start + body + [.get(local)])
          // In the function that calls nothing, none does.
          if callee == nil, name.hasPrefix("call") { continue }
          let index = module.add(function)
          for condition in 0...1 {
            let vectors = (0..<2).map { _ in inputs.vector(shape, isPlain: true) }
            cases.append((index, vectors + [.i32(condition)]))
          }
        }
      }
    }
    script.define(module)
    for (function, arguments) in cases { script.assert(function, arguments) }
    return script.text
  }

  /// - Parameter local: has the vector. Local 4 is a number of the type, local 5 an i32.
  private static func bodies(
    _ shape: LaneShape, local: Int, nothing: Int, second: Int
  ) -> [(name: String, results: [TestType], body: [Instruction])] {
    let type = shape.scalar
    let lane: [Instruction] = [.get(local), .indexed("\(shape).extract_lane", [0])]
    let other: [Instruction] = [.get(1), .indexed("\(shape).extract_lane", [0])]
    let write: [Instruction] = [.get(1), .set(local)]
    let one = Instruction.Shape(results: [type])
    let again: [Instruction] = [
      .get(5), .i32(1), .plain("i32.add"), .tee(5), .i32(3), .plain("i32.lt_u"), .branchIf(0),
    ]
    let store: [Instruction] = [
      .access("\(type).store", offset: 4), .i32(0), .access("v128.load", offset: 4),
    ]
    return [
      ("set", [type], lane + write),
      ("tee", [type, .v128], lane + [.get(1), .tee(local)]),
      ("settled", [type], lane + [.settle] + write),
      ("block", [type], [.block(one, lane + write)]),
      ("block-parameter", [type], lane + [.block(.init(parameters: [type], results: [type]), write)]),
      ("branch", [type], [.block(one, lane + write + [.get(2), .branchIf(0), .plain("drop")] + lane)]),
      ("arm", [type], [.get(2), .condition(one, then: lane + write, else: other)]),
      ("select", [type], lane + other + write + [.get(2), .plain("select")]),
      ("call", [type], lane + [.call(nothing)] + write),
      ("call-argument", [type], [.get(local)] + lane + write + [.call(second)]),
      ("subtract", [type], lane + other + write + [.plain("\(type).sub")]),
      ("copysign", [type], other + [.plain("\(type).neg")] + lane + [.plain("\(type).copysign")] + write),
      ("compare", [.i32], lane + other + write + [.plain("\(type).lt")]),
      ("splat", [.v128], lane + write + [.plain("\(shape).splat")]),
      ("replace", [.v128], [.get(1)] + lane + write + [.indexed("\(shape).replace_lane", [1])]),
      ("replace-itself", [.v128], [.get(local)] + lane + [.indexed("\(shape).replace_lane", [1])] + write),
      ("store", [.v128], [.i32(0)] + lane + write + store),
      ("number", [type], lane + [.set(4)] + write + [.get(4)]),
      ("twice", [type, type], lane + lane + write),
      (
        "loop", [type],
        [
          .loop(
            .init(),
            [.get(4)] + lane + [.get(local), .get(1), .plain("\(shape).add"), .set(local)]
              + [.plain("\(type).add"), .set(4)] + again), .get(4),
        ]
      ),
      ("many", [type], (0..<18).flatMap { _ in lane } + write + (0..<17).map { _ in .plain("\(type).add") }),
    ]
  }
}
