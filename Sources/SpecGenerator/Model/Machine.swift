/// Runs generated functions as the specification says ("Execution"): an interpreter of the instructions that the
/// scripts are made of. It shares nothing with the compiler that the scripts are for.
struct Machine {
  let module: ModelModule
  private var globals: [Constant]
  var memories: [ModelMemory]
  var tables: [[UInt64]]
  var data: [[UInt8]]
  var elements: [[UInt64]]
  var stack: [Constant] = []
  private var locals: [Constant] = []
  /// What relaxed instructions do.
  private var choices = RelaxedChoices()

  init(_ module: ModelModule) {
    self.module = module
    globals = module.globals
    memories = module.memories.map { ModelMemory(pages: $0) }
    for (address, byte) in module.contents.enumerated() { memories[0][address] = byte }
    tables = module.tables.map { $0.map(Self.reference) }
    data = module.data
    elements = module.elements.map { $0.map(Self.reference) }
  }

  private static func reference(_ function: Int?) -> UInt64 { function.map { UInt64($0) + 1 } ?? 0 }

  /// What a call returns: for each choice that relaxed instructions have in it, a list of results. Nil if an exception leaves
  /// it.
  mutating func invoke(_ function: Int, _ arguments: [Constant]) throws(ModelTrap) -> [[Constant]]? {
    let before = self
    stack = arguments
    locals = []
    if case .exception = try call(function) { return nil }
    if choices.open == nil { return [stack] }
    var alternatives: [[Constant]] = []
    for choices in choices.resolved() {
      var machine = before
      machine.choices = choices
      alternatives += try machine.invoke(function, arguments) ?? []
      precondition(
        machine.globals == globals && machine.memories == memories, "what is left behind depends on a choice")
    }
    choices = before.choices
    return alternatives
  }

  private struct Exception {
    let tag: Int
    let values: [Constant]
    /// Whether it was thrown in this function, or in one that it had called. Behind a tail call no handler of the
    /// function is left.
    var isWithin: Bool
  }

  /// How the end of a sequence of instructions was reached.
  private enum Outcome {
    case next
    /// A branch, which this many blocks around are left by.
    case branch(Int)
    case `return`
    case exception(Exception)
  }

  /// Calls a function, which returns or is left by an exception.
  private mutating func call(_ index: Int) throws(ModelTrap) -> Outcome {
    let function = module.functions[index]
    let callerLocals = locals
    let base = stack.count - function.parameters.count
    locals = Array(stack[base...]) + function.locals.map { Constant($0, 0) }
    for (parameter, type) in function.parameters.enumerated() {
      precondition(locals[parameter].type == type, "\(function.name): an argument has another type")
    }
    stack.removeSubrange(base...)
    let outcome = try run(function.body)
    locals = callerLocals
    switch outcome {
    case .exception(var exception):
      stack.removeSubrange(base...)
      exception.isWithin = true
      return .exception(exception)
    case .next:
      precondition(stack.count - base == function.results.count, "\(function.name): other operands are left")
    case .branch, .return: break
    }
    keepTop(function.results.count, above: base)
    precondition(stack[base...].map(\.type) == function.results, "\(function.name): results have other types")
    return .next
  }

  /// What a function does whose tail call has ended so.
  private func afterTailCall(_ outcome: Outcome) -> Outcome {
    guard case .exception(var exception) = outcome else { return .return }
    exception.isWithin = false
    return .exception(exception)
  }

  private mutating func run(_ body: [Instruction]) throws(ModelTrap) -> Outcome {
    for instruction in body {
      let outcome = try run(instruction)
      guard case .next = outcome else { return outcome }
    }
    return .next
  }

  private mutating func run(_ instruction: Instruction) throws(ModelTrap) -> Outcome {
    switch instruction {
    case .plain("return"): return .return
    case .plain("unreachable"): throw ModelTrap(message: "unreachable")
    case .plain(let mnemonic): try plain(mnemonic)
    case .constant(let constant): stack.append(constant)
    case .local(.get, let index): stack.append(locals[index])
    case .local(.set, let index): assign(index)
    case .local(.tee, let index):
      assign(index)
      stack.append(locals[index])
    case .globalGet(let index): stack.append(globals[index])
    case .globalSet(let index): globals[index] = pop()
    case .block(let shape, let inner): return try block(shape, inner)
    case .loop(let shape, let inner): return try loop(shape, inner)
    case .condition(let shape, let then, let otherwise):
      return try block(shape, pop().bits != 0 ? then : otherwise ?? [])
    case .branch(let depth): return .branch(depth)
    case .branchIf(let depth): return pop().bits != 0 ? .branch(depth) : .next
    case .branchTable(let depths, let otherwise):
      let index = pop().bits
      return .branch(index < UInt64(depths.count) ? depths[Int(index)] : otherwise)
    case .branchOnNull(let depth):
      if stack[stack.count - 1].bits != 0 { return .next }
      stack.removeLast()
      return .branch(depth)
    case .branchOnNonNull(let depth):
      if stack[stack.count - 1].bits != 0 { return .branch(depth) }
      stack.removeLast()
    case .branchOnCast(let depth, let cast, let fails):
      if cast.numbers.contains(stack[stack.count - 1].bits) != fails { return .branch(depth) }
    case .objectNumber: stack.append(.i32(Int(pop().bits)))
    case .told(_, let operands, let results):
      stack.removeLast(operands)
      stack += results
    case .call(let function): return try call(function)
    case .tailCall(let function): return afterTailCall(try call(function))
    case .callIndirect(let like, let isTail):
      let outcome = try callIndirect(like)
      return isTail ? afterTailCall(outcome) : outcome
    case .callReference(_, let isTail):
      let reference = pop().bits
      if reference == 0 { throw ModelTrap(message: "null function reference") }
      let outcome = try call(Int(reference) - 1)
      return isTail ? afterTailCall(outcome) : outcome
    case .tryTable(let shape, let clauses, let inner): return try tryTable(shape, clauses, inner)
    case .throw(let tag):
      let values = Array(stack.suffix(module.tags[tag].count))
      precondition(values.map(\.type) == module.tags[tag], "an exception carries other types")
      return .exception(Exception(tag: tag, values: values, isWithin: true))
    case .access(let mnemonic, let offset, let memory, let lane):
      if let vectors = VectorAccess.named(mnemonic) {
        try access(vectors, offset, memory, lane)
      } else {
        try access(mnemonic, offset, memory)
      }
    case .indexed(let mnemonic, let indices):
      if let operation = VectorOperation.named(mnemonic) {
        vector(operation, indices)
      } else {
        try indexed(mnemonic, indices)
      }
    }
    return .next
  }

  private mutating func assign(_ local: Int) {
    precondition(locals[local].type == stack[stack.count - 1].type, "local \(local) has another type")
    locals[local] = pop()
  }

  // MARK: Control

  /// Keeps the topmost operands, and drops those between them and `base`.
  private mutating func keepTop(_ count: Int, above base: Int) {
    stack.removeSubrange(base..<stack.count - count)
  }

  private mutating func block(_ shape: Instruction.Shape, _ inner: [Instruction]) throws(ModelTrap) -> Outcome
  {
    let base = stack.count - shape.parameters.count
    switch try run(inner) {
    case .next:
      precondition(stack[base...].map(\.type) == shape.results, "a block ends with other operands")
      return .next
    case .branch(0):
      keepTop(shape.results.count, above: base)
      return .next
    case .branch(let depth): return .branch(depth - 1)
    case .return: return .return
    case .exception(let exception): return .exception(exception)
    }
  }

  private mutating func tryTable(
    _ shape: Instruction.Shape, _ clauses: [Instruction.Clause], _ inner: [Instruction]
  ) throws(ModelTrap) -> Outcome {
    let base = stack.count - shape.parameters.count
    let outcome = try block(shape, inner)
    guard case .exception(let exception) = outcome, exception.isWithin,
      let clause = clauses.first(where: { $0.tag == nil || $0.tag == exception.tag })
    else { return outcome }
    stack.removeSubrange(base...)
    if clause.tag != nil { stack += exception.values }
    return .branch(clause.label)
  }

  private mutating func loop(_ shape: Instruction.Shape, _ inner: [Instruction]) throws(ModelTrap) -> Outcome
  {
    let base = stack.count - shape.parameters.count
    while true {
      switch try run(inner) {
      case .next:
        precondition(stack[base...].map(\.type) == shape.results, "a loop ends with other operands")
        return .next
      case .branch(0): keepTop(shape.parameters.count, above: base)
      case .branch(let depth): return .branch(depth - 1)
      case .return: return .return
      case .exception(let exception): return .exception(exception)
      }
    }
  }

  private mutating func callIndirect(_ like: Int) throws(ModelTrap) -> Outcome {
    let index = pop().bits
    guard index < UInt64(tables[0].count) else { throw ModelTrap(message: "undefined element") }
    let reference = tables[0][Int(index)]
    if reference == 0 { throw ModelTrap(message: "uninitialized element") }
    let function = module.functions[Int(reference) - 1]
    guard function.parameters == module.functions[like].parameters,
      function.results == module.functions[like].results
    else { throw ModelTrap(message: "indirect call type mismatch") }
    return try call(Int(reference) - 1)
  }

  // MARK: Operands

  mutating func pop() -> Constant { stack.removeLast() }

  private mutating func plain(_ mnemonic: String) throws(ModelTrap) {
    switch mnemonic {
    case "nop": break
    case "drop": _ = pop()
    case "select", "select (result v128)":
      let condition = pop()
      let second = pop()
      if condition.bits == 0 { stack[stack.count - 1] = second }
    case "ref.is_null": stack.append(.i32(pop().bits == 0 ? 1 : 0))
    case "ref.null func": stack.append(Constant(.funcref, 0))
    case "ref.null any": stack.append(Constant(.anyref, 0))
    default:
      if let operation = VectorOperation.named(mnemonic) { return vector(operation, []) }
      let count = Arithmetic.operandCount(mnemonic)
      let operands = stack.suffix(count)
      stack.removeLast(count)
      stack.append(try Arithmetic.evaluate(mnemonic, operands.map(\.bits)))
    }
  }

  private mutating func vector(_ operation: VectorOperation, _ immediates: [Int]) {
    let operands = Array(stack.suffix(operation.operands.count))
    stack.removeLast(operands.count)
    stack.append(VectorArithmetic.evaluate(operation, operands, immediates, &choices))
  }
}
