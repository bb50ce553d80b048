/// Expressions of vector instructions, made at random, and what the model says that they come to.
public enum RandomTrees {
  private static let functions = 24

  /// A script; always the same for the same seed.
  public static func script(seed: UInt64) -> String {
    var script = ModelScript(
      """
      Random expressions of vector instructions, seed \(seed). Results are the values of up to three expressions.
      """)
    var module = ModelModule()
    var inputs = VectorInputs(seed: Int(truncatingIfNeeded: seed &* 31 &+ 7))
    module.memories = [1]
    module.contents = (0..<16).flatMap { _ in inputs.value(.v128).bytes }
    module.globals = (0..<3).map { _ in inputs.value(.v128) }
    let pass = module.add(
      ModelFunction(
        name: "pass", isExported: false, parameters: [.i32, .v128, .f64], results: [.v128], body: [.get(1)]))
    var arguments: [[Constant]] = []
    for number in 0..<functions {
      var maker = TreeMaker(module: module, pass: pass, inputs: inputs)
      module.add(maker.function("tree-\(number)"))
      arguments.append(maker.parameters)
      inputs = maker.inputs
    }
    script.define(module)
    for (index, arguments) in arguments.enumerated() { script.assert(pass + 1 + index, arguments) }
    return script.text
  }
}

/// Makes the expressions of one function. It knows the value of each, so that nothing becomes an operand which the specification
/// leaves open: a NaN, or what a relaxed instruction chooses.
private struct TreeMaker {
  private let module: ModelModule
  private let pass: Int
  private(set) var inputs: VectorInputs
  let parameters: [Constant]
  /// The values of all locals.
  private var locals: [Constant]
  /// Those that have their values already.
  private var assigned: [Int]
  private var size = 0

  private typealias Tree = (body: [Instruction], value: Constant)

  private static let operations = Dictionary(grouping: VectorOperation.all, by: \.result)
  private static let loads = VectorAccess.all.filter { !$0.isStore }
  private static let stores = VectorAccess.all.filter(\.isStore)
  /// Where stores may write, behind what the memory holds at first.
  private static let scratch = 1024

  init(module: ModelModule, pass: Int, inputs: VectorInputs) {
    self.module = module
    self.pass = pass
    self.inputs = inputs
    var types: [TestType] = [.v128, .v128, .i32, .v128, .i64, .f32, .f64]
    types += Array(repeating: .v128, count: self.inputs.next(below: 7))
    var parameters: [Constant] = []
    for type in types { parameters.append(self.inputs.value(type)) }
    self.parameters = parameters
    locals = parameters
    assigned = Array(parameters.indices)
  }

  mutating func function(_ name: String) -> ModelFunction {
    var body: [Instruction] = []
    var results: [TestType] = []
    // Some in a loop that runs twice, so that locals have registers.
    let isLooped = inputs.next(below: 3) == 0
    var places: [Int] = []
    for _ in 0...inputs.next(below: 3) {
      let type: TestType =
        inputs.next(below: 6) == 0 ? [.i32, .i64, .f32, .f64][inputs.next(below: 4)] : .v128
      size = 0
      let tree = tree(type, depth: 2 + inputs.next(below: 4), isRoot: true)
      results.append(type)
      body += tree.body
      if isLooped {
        places.append(add(tree.value))
        body.append(.set(places[places.count - 1]))
      }
    }
    if isLooped {
      let counter = add(.i32(0))
      body += [
        .get(counter), .i32(1), .plain("i32.add"), .tee(counter), .i32(2), .plain("i32.lt_u"), .branchIf(0),
      ]
      body = [.loop(.init(), body)] + places.map { .get($0) }
    }
    return ModelFunction(
      name: name, parameters: parameters.map(\.type), results: results,
      locals: locals.dropFirst(parameters.count).map(\.type), body: body)
  }

  /// Adds a local, and returns its index.
  private mutating func add(_ value: Constant) -> Int {
    locals.append(value)
    return locals.count - 1
  }

  /// - Parameter isRoot: whether bits may be open.
  private mutating func tree(_ type: TestType, depth: Int, isRoot: Bool = false) -> Tree {
    size += 1
    guard depth > 0, size < 60 else { return leaf(type) }
    switch inputs.next(below: isRoot ? 8 : 20) {
    case 15 where type == .v128: return load(depth: depth - 1)
    case 16:
      let tree = tree(type, depth: depth - 1)
      let local = add(tree.value)
      assigned.append(local)
      return (tree.body + [.tee(local)], tree.value)
    case 17:
      let (one, other) = (tree(type, depth: depth - 1), tree(type, depth: depth - 1))
      let condition = tree(.i32, depth: 1)
      return (
        one.body + other.body + condition.body + [.plain("select")],
        condition.value.bits != 0 ? one.value : other.value
      )
    case 18 where type == .v128:
      let tree = tree(type, depth: depth - 1)
      return ([.i32(5)] + tree.body + [.constant(.f64(0.5)), .call(pass)], tree.value)
    case 19:
      let tree = tree(type, depth: depth - 1)
      return ([.block(.init(results: [type]), tree.body)], tree.value)
    case 14: return leaf(type)
    default: return operation(type, depth: depth - 1, isRoot: isRoot)
    }
  }

  private mutating func leaf(_ type: TestType) -> Tree {
    let known = assigned.filter { locals[$0].type == type }
    if !known.isEmpty, inputs.next(below: 10) < 6 {
      let local = known[inputs.next(below: known.count)]
      return ([.get(local)], locals[local])
    }
    if type == .v128 {
      switch inputs.next(below: 4) {
      case 0:
        let global = inputs.next(below: module.globals.count)
        return ([.globalGet(global)], module.globals[global])
      case 1: return load(depth: 0)
      default: break
      }
    }
    let value = inputs.value(type)
    return ([.constant(value)], value)
  }

  private mutating func operation(_ type: TestType, depth: Int, isRoot: Bool) -> Tree {
    let operations = Self.operations[type] ?? []
    let operation = operations[inputs.next(below: operations.count)]
    let immediates =
      operation.name == "shuffle" ? ShuffleRules.indices(&inputs) : inputs.immediates(of: operation)
    let assignedBefore = assigned.count
    var operands: [Tree] = []
    for (index, operand) in operation.operands.enumerated() {
      if index > 0, operand == .v128, operands[0].body.count == 1, inputs.next(below: 8) == 0 {
        operands.append(operands[0])
      } else if inputs.next(below: 7) == 0 {
        // What the instruction likes.
        let value = inputs.operands(of: operation)[index]
        operands.append(([.constant(value)], value))
      } else {
        operands.append(tree(operand, depth: depth))
      }
    }
    var choices = RelaxedChoices()
    let value = VectorArithmetic.evaluate(operation, operands.map(\.value), immediates, &choices)
    guard isRoot || value.type != .v128 || choices.open == nil && value.vector.openNaNs.isEmpty else {
      assigned.removeLast(assigned.count - assignedBefore)
      return operands.first { $0.value.type == type } ?? leaf(type)
    }
    return (operands.flatMap(\.body) + [operation.instruction(immediates)], value)
  }

  /// A load of what the memory holds at first, or of what a store has written before it.
  private mutating func load(depth: Int) -> Tree {
    let access = Self.loads[inputs.next(below: Self.loads.count)]
    let lane = access.laneCount.map { inputs.next(below: $0) }
    var body: [Instruction] = []
    var bytes = module.contents
    var address = inputs.next(below: bytes.count - access.byteCount)
    if depth > 0, inputs.next(below: 3) == 0 {
      let store = Self.stores[inputs.next(below: Self.stores.count)]
      let storeLane = store.laneCount.map { inputs.next(below: $0) }
      let stored = tree(.v128, depth: depth - 1)
      let written = store.stored(stored.value.vector, storeLane)
      let place = Self.scratch + inputs.next(below: 40)
      // Zeros around it, on every round of a loop.
      let zero: [Instruction] = [
        .i32(place), .constant(.v128(.i64x2, [0, 0])), .access("v128.store", offset: 0),
      ]
      body = [.i32(place)] + stored.body + zero + [.access(store.mnemonic, offset: 0, lane: storeLane)]
      bytes = Array(repeating: 0, count: place) + written + Array(repeating: 0, count: 16 - written.count)
      address = place
    }
    // Behind a store no other one.
    let operand = lane == nil ? nil : tree(.v128, depth: body.isEmpty ? depth : 0)
    let loaded = access.loaded(
      Array(bytes[address...].prefix(access.byteCount)), operand?.value.vector ?? Vector(low: 0, high: 0),
      lane)
    // The index, or the offset, or both; the index first, before what the operand does.
    let offset = inputs.next(below: address + 1)
    body += [.i32(address - offset)] + (operand?.body ?? [])
    return (body + [.access(access.mnemonic, offset: UInt64(offset), lane: lane)], Constant(loaded))
  }
}
