import WasmBinary
import WasmISA

extension FunctionGenerator {
  var canNest: Bool { labels.count < Self.deepestNesting && !isLargeEnough }

  // MARK: Blocks

  /// Types for a block's parameters or results: rather those that a branch takes already, so that a branch through
  /// a table has several labels to choose from.
  mutating func randomTypes() -> [ValueType] {
    if random.chance(percent: 35) { return labels[random.below(labels.count)].types }
    let count = random.pick([(20, 0), (30, 1), (16, 2), (12, 3), (9, 4), (7, 5), (6, 6)])
    var choices: [ValueType] = [.i32, .i32, .i64, .i64, .f32, .f64]
    if shape.hasVectors { choices += [.v128, .v128] }
    if shape.hasObjects, random.chance(percent: 50) {
      choices += (0..<3).map { _ in shape.objectType(&random) }
    } else if has(.referenceTypes), random.chance(percent: 25) {
      let references = shape.referenceTypes
      choices.append(references[random.below(references.count)])
    }
    let types = RandomShape.list(count, among: choices, &random)
    guard has(.functionReferences), random.chance(percent: 10) else { return types }
    // For `br_on_non_null`.
    let references = shape.referenceTypes
    return types.dropLast() + [references[random.below(references.count)]]
  }

  /// A block, a loop or a conditional with parameters of its own, which leaves results on the stack.
  mutating func structured(results: [ValueType]) {
    let parameters = random.chance(percent: 65) ? [] : randomTypes()
    switch random.below(10) {
    case 0..<3:
      // The last one decides some branches back.
      let references = has(.functionReferences) && random.chance(percent: 30) ? shape.referenceTypes : []
      loop(
        parameters + (references.isEmpty ? [] : [references[random.below(references.count)]]), results)
    case 3..<6: conditional(parameters, results)
    default:
      values(parameters)
      open(.block, parameters, results)
      body(parameters, results, own: true)
      close()
    }
  }

  /// A block, or several, that a branch with operands leaves at once.
  mutating func carry() {
    let results = RandomShape.list(
      random.within(1...6),
      among: random.pick([
        (40, [ValueType.i32, .i64]), (20, [.f64, .f32]), (40, [.i32, .i64, .i32, .f64]),
        (shape.hasVectors ? 40 : 0, [.v128, .i64, .v128, .f64]),
        (shape.hasObjects ? 40 : 0, shape.hasObjects ? [shape.objectType(&random), .i64, .f64] : []),
      ]), &random)
    let depth = random.pick([(60, 0), (25, 1), (15, 2)])
    open(.block, [], results)
    for _ in 0..<depth { open(.block, [], []) }
    switch random.below(10) {
    case 0..<2:
      operands(results)
      condition(depth: 0)
      code.emit(.brIf, depth)
      code.emit(.br, depth)
    case 2..<4:
      operands(results)
      leaf(.i32)
      code.emit(brTable: Array(repeating: depth, count: random.within(1...3)))
    default:
      operands(results)
      code.emit(.br, depth)
    }
    for outer in (0..<depth).reversed() {
      // Nothing comes here.
      close()
      values(results)
      code.emit(.br, outer)
    }
    close()
    consume(results)
  }

  private mutating func conditional(_ parameters: [ValueType], _ results: [ValueType]) {
    values(parameters)
    condition(depth: random.below(3))
    open(.if, parameters, results)
    let isSimple = parameters.isEmpty && results.count == 1 && random.chance(percent: 30)
    if isSimple {
      // A value and nothing else, as recursive functions end in.
      leaf(results[0])
    } else {
      body(parameters, results, own: true)
    }
    if parameters != results || random.chance(percent: 60) {
      code.emit(.else)
      body(parameters, results, own: true)
    }
    close()
  }

  private mutating func loop(_ parameters: [ValueType], _ results: [ValueType]) {
    guard let rounds = rounds(upTo: 5) else {
      values(parameters)
      open(.block, parameters, results)
      body(parameters, results, own: true)
      return close()
    }
    let counter = addLocal(.i32)
    code.i32(Int32(rounds))
    code.emit(.localSet, counter)
    values(parameters)
    open(.loop, parameters, results)
    labels[labels.count - 1].counter = counter
    repetitions *= rounds
    if random.chance(percent: 50) {
      // The way back is at the end, and below the operands of the next round are those of this one.
      consume(parameters)
      statements(0...3)
      let left = random.chance(percent: 40) ? pressure(random.within(1...8)) : []
      if has(.functionReferences), random.chance(percent: 30) {
        branchOnReference(toLoop: labels.count - 1, counter)
      } else {
        values(parameters)
        countDown(counter)
        code.emit(.brIf, 0)
      }
      consume(left + parameters)
      values(results)
    } else {
      body(parameters, results, own: false)
    }
    repetitions /= rounds
    close()
  }

  /// How often a loop may be gone through here; nil if that would be too often.
  mutating func rounds(upTo most: Int) -> Int? {
    let rounds = random.within(1...most)
    return repetitions * rounds <= Self.maximalRepetitions ? rounds : nil
  }

  /// Begins a loop without parameters and results, which `closeLoop` ends.
  /// - Returns: the local that counts how often it is still gone through.
  mutating func openLoop(_ rounds: Int) -> Int {
    let counter = addLocal(.i32)
    code.i32(Int32(rounds))
    code.emit(.localSet, counter)
    open(.loop, [], [])
    labels[labels.count - 1].counter = counter
    repetitions *= rounds
    return counter
  }

  mutating func closeLoop(_ counter: Int, _ rounds: Int) {
    countDown(counter)
    code.emit(.brIf, 0)
    repetitions /= rounds
    close()
  }

  /// The inside of a block: it finds the parameters on the stack and leaves the results there.
  /// - Parameter own: whether a branch to the block's label takes the results.
  mutating func body(_ parameters: [ValueType], _ results: [ValueType], own: Bool) {
    if random.chance(percent: 60) {
      consume(parameters)
      statements(0...3)
    } else {
      statements(0...2)
      consume(parameters)
    }
    ending(results, own: own)
  }

  mutating func open(_ opcode: Opcode, _ parameters: [ValueType], _ results: [ValueType]) {
    code.emit(opcode, blockType(parameters, results))
    labels.append(Label(types: opcode == .loop ? parameters : results))
  }

  mutating func blockType(_ parameters: [ValueType], _ results: [ValueType]) -> BlockType {
    if parameters.isEmpty, results.isEmpty { return .empty }
    if parameters.isEmpty, results.count == 1, random.chance(percent: 90) { return .value(results[0]) }
    return .type(UInt32(shape.type(FunctionType(parameters: parameters, results: results))))
  }

  mutating func close() {
    labels.removeLast()
    code.emit(.end)
  }

  // MARK: Ends

  /// The last of a block or a function: it leaves the results on the stack, or goes elsewhere.
  /// - Parameter own: whether a branch to the innermost label takes the results.
  mutating func ending(_ results: [ValueType], own: Bool) {
    switch random.below(20) {
    case 0..<5 where own:
      operands(results)
      code.emit(.br, 0)
      deadEnd(results)
    case 5..<8 where own:
      operands(results)
      leaf(.i32)
      code.emit(brTable: Array(repeating: 0, count: random.within(1...4)))
      deadEnd(results)
    case 8..<11 where own:
      let left = pressure(operandsLeftBehind())
      values(results)
      condition(depth: 1)
      code.emit(.brIf, 0)
      if left.isEmpty, random.chance(percent: 50) { return }
      consume(left + results)
      values(results)
    case 11 where labels.count > 1:
      transfer(to: target(loops: false))
      deadEnd(results)
    case 12..<15 where canNest: structured(results: results)
    default: values(results)
    }
  }

  /// Behind what never goes on: code that never runs, or none.
  private mutating func deadEnd(_ results: [ValueType]) {
    switch random.below(10) {
    case 0..<5: break
    case 5..<7: statement()
    default: values(results)
    }
  }

  private mutating func operandsLeftBehind() -> Int { random.chance(percent: 20) ? 0 : random.within(1...12) }

  /// Begins the function, as recursive ones do, with questions about parameters whose answer is a return.
  mutating func returnEarly() {
    let numbers = type.parameters.indices.filter {
      type.parameters[$0] == .i32 || type.parameters[$0] == .i64
    }
    guard !numbers.isEmpty else { return }
    for _ in 0..<random.pick([(60, 1), (25, 2), (15, 3)]) {
      let isBlock = random.chance(percent: 50)
      if isBlock { code.emit(.block, .empty) }
      question(numbers[random.below(numbers.count)], among: numbers)
      if isBlock {
        // Past the return, or out of the function.
        code.emit(.brIf, type.results.isEmpty && random.chance(percent: 25) ? 1 : 0)
      } else {
        code.emit(.if, .empty)
      }
      for result in type.results {
        let same = type.parameters.indices.filter { type.parameters[$0] == result }
        if !same.isEmpty, random.chance(percent: 60) {
          code.emit(.localGet, same[random.below(same.count)])
        } else {
          constant(result)
        }
      }
      code.emit(.return)
      code.emit(.end)
    }
  }

  /// Leaves an i32 that says how a parameter compares with a constant or another one.
  private mutating func question(_ parameter: Int, among numbers: [Int]) {
    let own = type.parameters[parameter]
    code.emit(.localGet, parameter)
    if random.chance(percent: 25) { return code.emit(own == .i32 ? .i32Eqz : .i64Eqz) }
    if own == .i32, random.chance(percent: 10) { return }
    let others = numbers.filter { type.parameters[$0] == own }
    if random.chance(percent: 70) {
      constant(own)
    } else {
      code.emit(.localGet, others[random.below(others.count)])
    }
    let comparisons: [Opcode] =
      own == .i32
      ? [.i32Eq, .i32Ne, .i32LtS, .i32LtU, .i32GtS, .i32GtU, .i32LeS, .i32LeU, .i32GeS, .i32GeU]
      : [.i64Eq, .i64Ne, .i64LtS, .i64LtU, .i64GtS, .i64GtU, .i64LeS, .i64LeU, .i64GeS, .i64GeU]
    code.emit(comparisons[random.below(comparisons.count)])
  }

  // MARK: Branches

  /// The index of a label, by its place in `labels`.
  private func depth(of label: Int) -> Int { labels.count - 1 - label }

  private mutating func target(loops: Bool) -> Int {
    let candidates = labels.indices.filter { loops || labels[$0].counter == nil }
    return candidates[random.below(candidates.count)]
  }

  /// Leaves an i32: whether a branch to a label shall be taken. It says so only so often if that is the start of a loop.
  private mutating func mayBranch(to label: Int) {
    if let counter = labels[label].counter { countDown(counter) } else { condition(depth: random.below(2)) }
  }

  private mutating func countDown(_ counter: Int) {
    code.emit(.localGet, counter)
    code.i32(1)
    code.emit(.i32Sub)
    code.emit(.localTee, counter)
    code.i32(0)
    code.emit(.i32GtS)
  }

  /// Leaves some blocks under a condition, with operands left behind.
  mutating func leave() {
    // Out of the function as often as out of all that lies between.
    let label = random.chance(percent: 35) ? 0 : target(loops: true)
    mayBranch(to: label)
    open(.if, [], [])
    transfer(to: label)
    if random.chance(percent: 15) { statement() }
    close()
  }

  /// Goes to a label for good: with a branch of some kind or, if it is the function's, by a return or a tail call.
  private mutating func transfer(to label: Int) {
    if label == 0, role != .leaf, has(.tailCall), random.chance(percent: 50) {
      if random.chance(percent: 40) { _ = pressure(operandsLeftBehind()) }
      if tailCall() { return }
    }
    if random.chance(percent: 2) { return code.emit(.unreachable) }
    operands(labels[label].types)
    if label == 0, random.chance(percent: 70) {
      code.emit(.return)
    } else if random.chance(percent: 30) {
      branchTable(to: label)
    } else {
      code.emit(.br, depth(of: label))
    }
  }

  /// A branch through a table to a label and others that take the same operands. Loops are not among the others.
  private mutating func branchTable(to label: Int) {
    let others = labels.indices.filter {
      labels[$0].types == labels[label].types && labels[$0].counter == nil
    }
    var chosen = [depth(of: label)]
    for _ in 0..<random.below(6) where !others.isEmpty {
      chosen.insert(depth(of: others[random.below(others.count)]), at: random.below(chosen.count + 1))
    }
    if random.chance(percent: 70) {
      expression(.i32, depth: 1)
      code.i32(Int32(chosen.count))
      code.emit(random.chance(percent: 50) ? .i32RemU : .i32And)
    } else {
      leaf(.i32)
    }
    code.emit(brTable: chosen)
  }

  /// A conditional branch whose operands, and others below them, are still wanted if it is not taken.
  /// - Parameter type: the type of what all of them become; nil if nothing is left.
  mutating func conditionalBranch(leaving type: ValueType?) {
    let label = target(loops: true)
    let types = labels[label].types
    let left = random.chance(percent: 60) ? pressure(operandsLeftBehind()) : []
    if has(.functionReferences), random.chance(percent: 35) {
      if let counter = labels[label].counter {
        branchOnReference(toLoop: label, counter)
      } else {
        branchOnReference(to: label)
      }
      finish(left + types, leaving: type)
    } else {
      values(types)
      mayBranch(to: label)
      code.emit(.brIf, depth(of: label))
      finish(left + types, leaving: type)
    }
  }

  private mutating func finish(_ types: [ValueType], leaving type: ValueType?) {
    if let type {
      if types.isEmpty { leaf(type) } else { fold(types, into: type) }
    } else {
      consume(types)
    }
  }

  /// A branch that a reference decides. If it is not taken, the label's operands are on the stack.
  private mutating func branchOnReference(to label: Int) {
    let types = labels[label].types
    if let last = types.last, isCast(last), random.chance(percent: 65) {
      values(types.dropLast())
      branchOnCast(to: depth(of: label), taking: last)
      return leaf(last)
    }
    if let last = types.last, last.isReference, random.chance(percent: 50) {
      values(types.dropLast())
      reference(.reference(last.heapType, nullable: true), depth: 1)
      code.emit(.brOnNonNull, depth(of: label))
      return leaf(last)
    }
    values(types)
    let references = shape.referenceTypes
    reference(references[random.below(references.count)], depth: 1)
    code.emit(.brOnNull, depth(of: label))
    code.emit(.drop)
  }

  /// Whether a branch may cast to types of the values of a type.
  private func isCast(_ type: ValueType) -> Bool {
    shape.references.isObject(type) || shape.references.isFunction(type)
  }

  /// The same to the start of a loop. When that has been gone back to often enough, the reference is one with which
  /// the branch is not taken.
  private mutating func branchOnReference(toLoop label: Int, _ counter: Int) {
    let types = labels[label].types
    if let last = types.last, last.isReference, random.chance(percent: 70) {
      values(types.dropLast())
      let casts = isCast(last) && random.chance(percent: 65)
      if casts, random.chance(percent: 50) {
        // Null is of the type.
        let (source, target) = failingCast(taking: last)
        reference(source, depth: 1)
        endWithNull(source, counter)
        code.emit(.brOnCastFail, depth(of: label), from: source, to: target)
        consume([target])
      } else if casts {
        let (source, target) = succeedingCast(taking: last)
        reference(source, depth: 1)
        endWithNull(source, counter)
        code.emit(.brOnCast, depth(of: label), from: source, to: target)
        consume([source])
      } else {
        let source = ValueType.reference(last.heapType, nullable: true)
        reference(source, depth: 1)
        endWithNull(source, counter)
        code.emit(.brOnNonNull, depth(of: label))
      }
      return leaf(last)
    }
    values(types)
    let source = shape.hasObjects && random.chance(percent: 60) ? ValueType.anyref : .funcref
    reference(source, depth: 1)
    constant(.reference(source.heapType, nullable: false))
    countDown(counter)
    code.emit(selectTyped: source)
    code.emit(.brOnNull, depth(of: label))
    code.emit(.drop)
  }

  /// Replaces the reference on top of the stack by null when a loop has been gone back to often enough.
  private mutating func endWithNull(_ type: ValueType, _ counter: Int) {
    code.emit(refNull: type.heapType)
    countDown(counter)
    code.emit(selectTyped: type)
  }
}
