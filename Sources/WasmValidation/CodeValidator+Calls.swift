import WasmBinary
import WasmISA

/// Calls, tail calls and exceptions.
extension CodeValidator {
  mutating func checkCall(_ kind: Opcode.Call) throws(ValidationError) {
    let callee: TypeTable.Entry
    switch kind {
    case .direct, .tailDirect: callee = try calledFunction()
    case .indirect, .tailIndirect: callee = try calledTableElement()
    case .ref, .tailRef:
      callee = try functionType(reader.u32())
      try pop(.reference(.concrete(callee.id), nullable: true))
    }
    gathered.instanceWeight.accumulate(weight)
    switch kind {
    case .direct, .indirect, .ref:
      noteCall()
      gathered.callWeight.accumulate(weight)
      try pop(callee.operands)
      try push(callee.results)
    case .tailDirect, .tailIndirect, .tailRef:
      gathered.tailCallCount += 1
      guard matches(callee.results, results) else {
        throw invalid(
          "type mismatch: current function requires result type \(describe(results)) "
            + "but callee returns \(describe(callee.results))")
      }
      try pop(callee.operands)
      setUnreachable()
    }
  }

  private mutating func calledFunction() throws(ValidationError) -> TypeTable.Entry {
    let index = reader.u32()
    guard Int(index) < facts.functionTypes.count else {
      throw unknown("function", index, among: facts.functionTypes.count)
    }
    return types.entries[Int(facts.functionTypes[Int(index)])]
  }

  private mutating func calledTableElement() throws(ValidationError) -> TypeTable.Entry {
    let type = reader.u32()
    let table = try table(reader.u32())
    let callee = try functionType(type)
    guard registry.matches(table.element, .funcref) else {
      throw mismatch(
        "instruction requires table of function type "
          + "but table has element type \(describe(table.element))")
    }
    try pop(table.limits.address.valueType)
    return callee
  }

  /// Notes that the current frame calls something that returns.
  mutating func noteCall() {
    if weight > 0 { frames[frames.count - 1].hasCall = true }
  }

  /// Notes an instruction that calls into the runtime.
  mutating func noteRuntimeCall() {
    noteCall()
    gathered.runtimeCallWeight.accumulate(weight)
  }

  // MARK: Exceptions

  mutating func checkException(_ opcode: Opcode) throws(ValidationError) {
    noteRuntimeCall()
    switch Opcode.Exception(opcode) {
    case .throw: try pop(try tag(reader.u32()).operands)
    case .throwRef: try pop(.reference(.exn, nullable: true))
    }
    setUnreachable()
  }

  mutating func checkTryTable() throws(ValidationError) {
    let type = try blockType()
    let count = reader.u32()
    for _ in 0..<count { try checkCatch(reader.catchClause()) }
    try enter(.tryTable, type)
  }

  /// Checks that what a clause catches is what its label, outside of the block, takes.
  private mutating func checkCatch(_ clause: CatchClause) throws(ValidationError) {
    var values = TypeList.empty
    if let index = clause.tag { values = try tag(index).operands }
    let label = try label(clause.label)
    // The handler puts its values where the label finds them, whether or not code that is reached does.
    try noteHeight(frames[frames.count &- 1 &- Int(clause.label)].height + label.length)
    var found = Array(types.types(values))
    if clause.hasReference { found.append(.reference(.exn, nullable: false)) }
    guard found.count == label.length,
      found.indices.allSatisfy({ registry.matches(found[$0], types[label, $0]) })
    else {
      throw invalid(
        "type mismatch: label requires \(describe(label)) but catch handler has \(describe(found))")
    }
  }

  private mutating func tag(_ index: UInt32) throws(ValidationError) -> TypeTable.Entry {
    guard Int(index) < facts.tags.count else { throw unknown("tag", index, among: facts.tags.count) }
    return types.entries[Int(facts.tags[Int(index)])]
  }
}
