/// Whose instance a function goes on with, where control flow divides and joins around calls to other instances.
enum InstanceFlow {
  static func script() -> String {
    var script = ModelScript(
      """
      Functions that call another instance in some arms, loops and blocks, and then read globals, memory and tables of
      their own. The other instance has the same shape and other contents.

      Parameter 0 decides, bit by bit, which ways are taken; the result folds all that was read.
      """)
    script.write(
      """

      (module
        (global $other (mut i32) (i32.const 1000))
        (global (mut i32) (i32.const 3000))
        (memory 1)
        (data (i32.const 0) "\\ff\\ff\\ff\\ff\\fe\\fe\\fe\\fe")
        (table funcref (elem $other))
        (func $other (export "other") (param i32) (result i32)
          (i32.add (i32.mul (local.get 0) (i32.const 3)) (global.get $other)))
        (func (export "far") (param i32) (result i32)
          (call_indirect (param i32) (result i32) (local.get 0) (i32.const 0))))
      (register "elsewhere")
      """)
    var module = ModelModule()
    let other: [Instruction] = [.get(0), .i32(3), .plain("i32.mul"), .i32(1000), .plain("i32.add")]
    for name in ["other", "far"] {
      module.add(
        ModelFunction(name: name, parameters: [.i32], results: [.i32], body: other, module: "elsewhere"))
    }
    module.globals = [.i32(17), .i32(0x55)]
    module.memories = [1]
    module.contents = [5, 0, 0, 0, 9, 0, 0, 0]
    let own = module.add(
      ModelFunction(
        name: "own", isExported: false, parameters: [.i32], results: [.i32],
        body: [.get(0), .globalGet(1), .plain("i32.add")]))
    module.tables = [[own, 0, nil]]
    var functions: [Int] = []
    for number in 0..<120 {
      var flow = FlowSequence(number: number, own: own)
      functions.append(module.add(flow.function()))
    }
    script.define(module)
    for function in functions {
      for ways in [0, 0x2aaa_aaaa, 0x1555_5555, -1] { script.assert(function, [.i32(ways)]) }
    }
    return script.text
  }
}

/// An arbitrary function of blocks, arms and loops with calls and reads in between.
private struct FlowSequence {
  private let number: Int
  private let own: Int
  private var generator: SplitMix64
  /// Local 1 is what has been read, folded; local 2 counts rounds; local 3 is what is left of the ways.
  private let result = 1
  private let rounds = 2
  private let ways = 3
  private var isInLoop = false

  init(number: Int, own: Int) {
    self.number = number
    self.own = own
    generator = SplitMix64(state: UInt64(number) + 77)
  }

  mutating func function() -> ModelFunction {
    let body: [Instruction] = [.get(0), .set(ways)]
    return ModelFunction(
      name: "flow-\(number)", parameters: [.i32], results: [.i32], locals: [.i32, .i32, .i32],
      body: body + steps(3 + number % 4, depth: 0) + read() + [.get(result)])
  }

  /// The next bit of the ways.
  private var decision: [Instruction] {
    [.get(ways), .i32(1), .plain("i32.rotr"), .tee(ways), .i32(1), .plain("i32.and")]
  }

  private var fold: [Instruction] {
    [.get(result), .i32(5), .plain("i32.rotl"), .plain("i32.add"), .set(result)]
  }

  private mutating func read() -> [Instruction] {
    switch generator.next(below: 5) {
    case 0: [.globalGet(0)] + fold
    case 1: [.i32(0), .access("i32.load", offset: 0)] + fold
    case 2: [.indexed("memory.size", [0])] + fold
    case 3: [.get(result), .globalSet(1), .globalGet(1)] + fold
    default: [.get(result), .i32(0), .callIndirect(like: own, isTail: false)] + fold
    }
  }

  private mutating func call() -> [Instruction] {
    switch generator.next(below: 4) {
    case 0: [.get(result), .call(0)] + fold
    case 1: [.get(result), .call(1)] + fold
    case 2: [.get(result), .i32(1), .callIndirect(like: own, isTail: false)] + fold
    default: [.get(result), .call(own)] + fold
    }
  }

  private mutating func steps(_ count: Int, depth: Int) -> [Instruction] {
    var body: [Instruction] = []
    for _ in 0..<count {
      let kinds = depth < 3 ? 9 : 4
      switch generator.next(below: kinds) {
      case 0, 1: body += read()
      case 2, 3: body += call()
      case 4: body += decision + [.condition(.init(), then: some(depth), else: nil)]
      case 5: body += decision + [.condition(.init(), then: some(depth), else: some(depth))]
      case 6:
        let before = some(depth)
        body.append(.block(.init(), before + decision + [.branchIf(0)] + some(depth)))
      case 7 where !isInLoop:
        isInLoop = true
        let again: [Instruction] = [.get(rounds), .i32(1), .plain("i32.sub"), .tee(rounds), .branchIf(0)]
        // Some loops have no call.
        let inner = generator.next(below: 2) == 0 ? some(depth) : read() + read()
        body += [.i32(2), .set(rounds), .loop(.init(), inner + again)]
        isInLoop = false
      default:
        // Both targets may be reached with and without the instance.
        let inner = some(depth) + decision + [.branchTable([0, 1], otherwise: 0)]
        body.append(.block(.init(), [.block(.init(), inner)] + some(depth)))
      }
    }
    return body
  }

  private mutating func some(_ depth: Int) -> [Instruction] {
    steps(generator.next(below: 3), depth: depth + 1)
  }
}
