import WasmBinary
import WasmISA

/// Blocks, branches and exceptions.
extension CodeValidator {
  mutating func checkControl(_ opcode: Opcode) throws(ValidationError) {
    switch Opcode.Control(opcode) {
    case .unreachable: setUnreachable()
    case .nop: break
    case .block: try enterBlock(.block)
    case .loop: try enterBlock(.loop)
    case .if: try checkIf()
    case .else: try checkElse()
    case .end: try checkEnd()
    case .br: try checkBranch()
    case .brIf: try checkBranchIf()
    case .brTable: try checkBranchTable()
    case .return: try checkReturn()
    }
  }

  // MARK: Blocks

  typealias BlockSignature = (parameters: TypeList, results: TypeList)

  mutating func blockType() throws(ValidationError) -> BlockSignature {
    let code = reader.position.pointee
    if code == 0x40 {
      reader.position += 1
      return (.empty, .empty)
    }
    // Numbers: a type's code is 0x80 less its bits.
    if 0x7C...0x7F ~= code {
      reader.position += 1
      return (.empty, types.list(of: ValueType(bits: 0x80 - UInt32(code))))
    }
    try checkForm()
    switch reader.blockType() {
    case .empty: return (.empty, .empty)
    case .value(let type): return (.empty, types.list(of: try resolve(type)))
    case .type(let index):
      let type = try functionType(index)
      if type.operands.count > 0 || type.results.count > 1 { gathered.features.insert(.multiValue) }
      return (type.operands, type.results)
    }
  }

  mutating func enterBlock(_ kind: ControlFrame.Kind) throws(ValidationError) {
    try enter(kind, try blockType())
  }

  mutating func checkIf() throws(ValidationError) {
    let type = try blockType()
    try pop(.i32)
    try enter(.then, type)
  }

  mutating func enter(_ kind: ControlFrame.Kind, _ type: BlockSignature) throws(ValidationError) {
    guard frames.count <= ImplementationLimits.nesting else {
      throw invalid("blocks nested too deeply, the implementation limit is \(ImplementationLimits.nesting)")
    }
    try pop(type.parameters)
    var frame = ControlFrame(
      kind: kind, parameters: type.parameters, results: type.results, height: operands.count,
      setLocals: setLocals.count, weight: weight)
    if kind == .loop {
      frame.weight = min(8 * weight, FunctionFacts.loopWeightCap)
      frame.loop = facts.loops.count
      facts.loops.append(LoopFacts(hasCall: false))
    }
    frames.push(frame)
    gathered.maximumLabels = max(gathered.maximumLabels, UInt32(frames.count))
    resume(frame)
    try push(type.parameters)
  }

  /// Makes a frame the current one, as it is at its start.
  private mutating func resume(_ frame: ControlFrame) {
    floor = frame.height
    isUnreachable = frame.isUnreachable
    weight = frame.isUnreachable ? 0 : frame.weight
  }

  mutating func checkElse() throws(ValidationError) {
    guard frames[frames.count - 1].kind == .then else { throw invalid("END opcode expected") }
    var frame = try leave()
    frame.kind = .else
    frame.isUnreachable = false
    frames.push(frame)
    resume(frame)
    try push(frame.parameters)
  }

  mutating func checkEnd() throws(ValidationError) {
    let frame = try leave()
    if frame.kind == .then {
      guard matches(frame.parameters, frame.results) else {
        throw invalid(
          "type mismatch: if without else requires \(describe(frame.results)) "
            + "but has \(describe(frame.parameters))")
      }
    }
    if frame.kind == .loop { facts.loops[frame.loop].hasCall = frame.hasCall }
    guard !frames.isEmpty else { return }
    if frame.hasCall { frames[frames.count - 1].hasCall = true }
    resume(frames[frames.count - 1])
    try push(frame.results)
  }

  /// Checks the end of a block, or of the first half of an `if`, and removes its frame.
  @inline(__always)
  private mutating func leave() throws(ValidationError) -> ControlFrame {
    let frame = frames[frames.count - 1]
    let height = operands.count
    try pop(frame.results)
    guard operands.count == floor else {
      let stack = Array(operands.popped(floor..<height))
      throw mismatch("block requires \(describe(frame.results)) but stack has \(describe(stack))")
    }
    while setLocals.count > frame.setLocals { locals[Int(setLocals.pop())].isSet = false }
    frames.pop()
    return frame
  }

  // MARK: Branches

  /// The types that a branch to a label takes.
  @inline(__always)
  mutating func label(_ index: UInt32) throws(ValidationError) -> TypeList {
    guard Int(index) < frames.count else { throw unknown("label", index, among: frames.count) }
    return frames[frames.count &- 1 &- Int(index)].label
  }

  mutating func checkBranch() throws(ValidationError) {
    try pop(try label(reader.u32()))
    setUnreachable()
  }

  mutating func checkBranchIf() throws(ValidationError) {
    let label = try label(reader.u32())
    try pop(.i32)
    try pop(label)
    try push(label)
  }

  mutating func checkReturn() throws(ValidationError) {
    try pop(results)
    setUnreachable()
  }

  private mutating func checkBranchTable() throws(ValidationError) {
    try pop(.i32)
    let count = reader.u32()
    let first = try label(reader.u32())
    var previous = first
    try requireOperands(first)
    for _ in 0..<count {
      let next = try label(reader.u32())
      if next == previous { continue }
      guard next.count == first.count else {
        throw invalid(
          "type mismatch: the labels of a br_table take different numbers of operands: "
            + "\(describe(first)) and \(describe(next))")
      }
      try requireOperands(next)
      previous = next
    }
    setUnreachable()
  }

  /// Checks that a list of types is on top of the stack, and leaves it there.
  private mutating func requireOperands(_ list: TypeList) throws(ValidationError) {
    let height = operands.count
    for index in 0..<list.length {
      let place = height - list.length + index
      guard place >= floor ? registry.matches(operands[place], types[list, index]) : isUnreachable else {
        throw mismatch(Array(types.types(list)), height: height)
      }
    }
  }
}
