import WasmBinary
import WasmISA

extension FunctionGenerator {
  /// Throws under a condition, with operands left behind.
  mutating func throwException() {
    condition(depth: random.below(2))
    open(.if, [], [])
    if random.chance(percent: 6) {
      // Most often there is none, which is a trap.
      reference(.exnref, depth: 1)
      code.emit(.throwRef)
    } else {
      let tag = random.below(shape.tags.count)
      operands(shape.payload(of: tag))
      code.emit(.throw, tag)
    }
    close()
  }

  /// A block that catches some exceptions. Each clause has a handler of its own, or goes to a label further out:
  ///
  ///     block out
  ///       block handler 1
  ///         block handler 0
  ///           try_table
  ///           end
  ///           br out
  ///         end
  ///         (what handler 0 does)
  ///         br out
  ///       end
  ///       (what handler 1 does)
  ///     end
  mutating func catchExceptions() {
    let parameters = random.chance(percent: 75) ? [] : randomTypes()
    let results = randomTypes()
    let kinds = (0..<random.within(1...3)).map { _ in clauseKind() }
    open(.block, [], results)
    let out = labels.count - 1
    let own = kinds.indices.filter { _ in random.chance(percent: 75) }
    for kind in own.reversed() { open(.block, [], types(of: kinds[kind])) }
    var clauses: [CatchClause] = []
    for (index, kind) in kinds.enumerated() {
      let label = own.firstIndex(of: index).map { labels.count - 1 - $0 } ?? farther(out, types(of: kind))
      guard let label else { continue }
      clauses.append(
        CatchClause(tag: kind.tag, hasReference: kind.hasReference, label: UInt32(labels.count - 1 - label)))
    }
    values(parameters)
    open(parameters, results, clauses)
    handlers += 1
    if canNest, !isLargeEnough, random.chance(percent: 25) {
      // Whatever is thrown is thrown within another one.
      consume(parameters)
      catchExceptions()
      for result in results { leaf(result) }
    } else {
      if random.chance(percent: 50) { throwException() }
      body(parameters, results, own: true)
    }
    handlers -= 1
    close()
    code.emit(.br, labels.count - 1 - out)
    for index in own {
      close()
      handle(types(of: kinds[index]))
      values(results)
      code.emit(.br, labels.count - 1 - out)
    }
    close()
    consume(results)
  }

  private typealias ClauseKind = (tag: UInt32?, hasReference: Bool)

  private mutating func clauseKind() -> ClauseKind {
    let tag = random.chance(percent: 65) ? UInt32(random.below(shape.tags.count)) : nil
    return (tag: tag, hasReference: random.chance(percent: 40))
  }

  /// What a clause hands on.
  private func types(of kind: ClauseKind) -> [ValueType] {
    (kind.tag.map { shape.payload(of: Int($0)) } ?? []) + (kind.hasReference ? [.exnref] : [])
  }

  /// A label outside of a block that takes operands of some types, if there is one. It is no loop's: nothing would count
  /// how often it is gone back to.
  private mutating func farther(_ block: Int, _ types: [ValueType]) -> Int? {
    let candidates = labels.indices.prefix(block + 1).filter {
      labels[$0].types == types && labels[$0].counter == nil
    }
    return candidates.isEmpty ? nil : candidates[random.below(candidates.count)]
  }

  private mutating func open(_ parameters: [ValueType], _ results: [ValueType], _ clauses: [CatchClause]) {
    code.emit(tryTable: blockType(parameters, results), clauses)
    labels.append(Label(types: results))
  }

  /// Takes what a clause has handed on, and throws some of it again.
  private mutating func handle(_ types: [ValueType]) {
    guard types.last == .exnref, random.chance(percent: 40), canNest else { return consume(types) }
    let exception = addLocal(.exnref)
    code.emit(.localSet, exception)
    consume(types.dropLast())
    condition(depth: 0)
    open(.if, [], [])
    if random.chance(percent: 50) { _ = pressure(random.within(1...8)) }
    code.emit(.localGet, exception)
    code.emit(.throwRef)
    close()
  }
}
