import Assembler
import VMLayout
import WasmBinary
import WasmISA

/// Blocks and branches.
///
/// At a label that is branched to, one result travels in the block result register of its class; of several,
/// the last one does and the others are in their slots. A label that no branch goes to needs no such order:
/// the operands stay as they are.
extension FunctionCompiler where T: ~Copyable {
  mutating func pushFrame(
    _ form: ControlFrame.Form, parameters: KindList, results: KindList, isLoopWithoutCalls: Bool = false
  ) {
    control.append(
      ControlFrame(
        form: form, label: target.makeLabel(), elseLabel: .none,
        base: operands.count - parameters.count, smallLocals: smallLocals.count, parameters: parameters,
        results: results, isUsed: false,
        instanceValid: true, instanceValidAtStart: instanceValid, tableNumber: -1, tableStub: .none,
        outerTry: currentTry))
  }

  /// Closes the innermost block.
  private mutating func popFrame() {
    control.count -= 1
    currentTry = control[control.count].outerTry
  }

  @inline(__always)
  mutating func compileControl(_ op: Opcode.Control) {
    switch op {
    case .nop: break
    case .block: compileBlock()
    case .loop: compileLoop()
    case .if: compileIf()
    case .else: compileElse()
    case .end: compileEnd()
    case .br:
      let depth = Int(reader.u32())
      branch(to: depth)
      skipUnreachable()
    case .brIf: compileBranchIf(Int(reader.u32()))
    case .brTable:
      compileBranchTable()
      skipUnreachable()
    case .return:
      branch(to: control.count - 1)
      skipUnreachable()
    case .unreachable:
      traps.site(.unreachable, at: target.trap())
      skipUnreachable()
    }
  }

  mutating func blockType() -> (parameters: KindList, results: KindList) {
    switch reader.blockType() {
    case .empty: return (module.signatures.empty, module.signatures.empty)
    case .value(let type): return (module.signatures.empty, module.signatures.single(type.kind))
    case .type(let index):
      let entry = module.signatures[Int(index)]
      return (entry.parameters, entry.results)
    }
  }

  private mutating func compileBlock() {
    let (parameters, results) = blockType()
    flushForBlock(below: operands.count - parameters.count)
    pushFrame(.block, parameters: parameters, results: results)
  }

  private mutating func compileLoop() {
    let (parameters, results) = blockType()
    let hasCall = module.facts.loops[loopNumber].hasCall
    loopNumber += 1
    flushForBlock(below: operands.count - parameters.count)
    moveToLabel(parameters)
    // A loop without calls keeps the instance, so that it is loaded once before it.
    if hasCall { instanceValid = false } else { _ = instance() }
    pushFrame(.loop, parameters: parameters, results: results)
    let index = control.count - 1
    control[index].instanceValid = instanceValid
    if !hasCall, let length = tightLoopLength() { target.keepLoopTogether(length) }
    target.bind(control[index].label)
    forgetSmallAtLoop()
    setOperandsAtLabel(parameters, base: control[index].base)
  }

  private mutating func compileIf() {
    let (parameters, results) = blockType()
    let test = pop()
    let isTypeTest = test.form == .flags && lastTypeTest == target.offset
    // Both arms start from the same state: flush first, since it may need registers, but leave the flags.
    let condition: Condition
    if test.form == .flags {
      condition = Condition(rawValue: test.payload).unsafelyUnwrapped
      flushForBlock(below: operands.count)
    } else {
      let (register, isOwned) = readable(test)
      flushForBlock(below: operands.count)
      target.testZero(false, register)
      if isOwned { release(register) }
      condition = .notEqual
    }
    storeConstants(from: operands.count - parameters.count)
    pushFrame(.if, parameters: parameters, results: results)
    if parameters.count == 0 && results.count == 1 && takeSimpleArm(condition) { return }
    let elseLabel = target.makeLabel()
    control[control.count - 1].elseLabel = elseLabel
    target.branch(condition.negated, elseLabel)
    if isTypeTest { control[control.count - 1].typeBranchEnd = Int32(truncatingIfNeeded: target.offset) }
  }

  /// If the first arm is a constant or a local and nothing else: its value is moved before the branch, which then
  /// goes to the end, and the other arm follows without a jump. Recursive functions end in such an arm.
  ///
  /// The flags are set; moves leave them alone. The block has been entered.
  private mutating func takeSimpleArm(_ condition: Condition) -> Bool {
    var ahead = reader
    let index = control.count - 1
    let kind = control[index].results[0]
    let register = kind.isFloat ? description.floatBlockResult : description.blockResult
    var local = -1
    var bits: UInt64 = 0
    switch ahead.opcode() {
    case .i32Const: bits = UInt64(UInt32(bitPattern: ahead.s32()))
    case .i64Const: bits = UInt64(bitPattern: ahead.s64())
    case .f32Const: bits = UInt64(ahead.fixed(UInt32.self))
    case .f64Const: bits = ahead.fixed(UInt64.self)
    case .localGet: local = Int(ahead.u32())
    default: return false
    }
    guard ahead.opcode() == .else else { return false }
    reader = ahead
    claim(register)
    if local >= 0 {
      copyLocal(local, to: register)
    } else {
      target.constantKeepingFlags(kind, register, bits)
    }
    release(register)
    noteBranch(index)
    target.branch(condition, control[index].label)
    control[index].form = .else
    return true
  }

  /// Stores the topmost operands, from `first` on, in their own slots.
  mutating func storeInSlots(from first: Int) {
    for index in first..<operands.count { moveToSlot(operands[index], from: index, slot: index) }
  }

  /// Gives the constants from `first` on slots: the arms of an `if` find its parameters there.
  private mutating func storeConstants(from first: Int) {
    for index in first..<operands.count where operands[index].form == .constant {
      target.storeConstant(operands[index].kind, slot: slot(index), operands[index].bits)
      operands[index] = .slot(operands[index].kind)
    }
  }

  private mutating func compileElse() {
    let index = control.count - 1
    // The first arm ends here, reachable.
    jumpToEnd(index)
    startElse(index)
  }

  /// Moves the results to their places at the end of the innermost block and jumps there.
  private mutating func jumpToEnd(_ index: Int) {
    let frame = control[index]
    moveToLabel(frame.results)
    noteBranch(index)
    target.jump(frame.label)
  }

  private mutating func startElse(_ index: Int) {
    let frame = control[index]
    drop(to: frame.base)
    forgetCaches()
    target.bind(frame.elseLabel)
    forgetSmall(downTo: frame.smallLocals)
    control[index].form = .else
    instanceValid = frame.instanceValidAtStart
    for parameter in 0..<frame.parameters.count { push(.slot(frame.parameters[parameter])) }
  }

  private mutating func compileEnd() {
    let index = control.count - 1
    let frame = control[index]
    switch frame.form {
    case .function:
      if frame.isUsed { preconditionFailure("returns are not joined") }
      emitReturn()
      popFrame()
    case .loop:
      // Falling out of a loop needs no merge: branches go to its start.
      popFrame()
    case .if:
      // Without an else arm, the parameters are the results.
      moveToLabel(frame.results)
      if frame.results.count > 0 {
        target.jump(frame.label)
        target.bind(frame.elseLabel)
        setOperandsInSlots(frame.parameters, base: frame.base)
        moveToLabel(frame.results)
      } else {
        target.bind(frame.elseLabel)
      }
      finishBlock(index, validAtFallThrough: instanceValid && frame.instanceValidAtStart)
    case .block, .else:
      if frame.isUsed {
        moveToLabel(frame.results)
        if frame.typeBranchEnd >= 0, let arm = target.offset(of: frame.elseLabel) {
          target.tellApart(arm: arm, behind: Int(frame.typeBranchEnd))
        }
        finishBlock(index, validAtFallThrough: instanceValid)
      } else {
        popFrame()
      }
    }
  }

  /// Binds the end label; the results are in their places.
  private mutating func finishBlock(_ index: Int, validAtFallThrough: Bool) {
    let frame = control[index]
    forgetCaches()
    target.bind(frame.label)
    forgetSmall(downTo: frame.smallLocals)
    instanceValid = validAtFallThrough && frame.instanceValid
    popFrame()
    setOperandsAtLabel(frame.results, base: frame.base)
  }

  // MARK: Values at labels

  /// Moves the topmost values to where a label at their own height wants them, and keeps the operands in step.
  ///
  /// Taking the result register may spill an operand. That writes the operand's own slot, so no label's value may
  /// lie in a slot that is not its own yet: either the values stay at their height, or there is one and it travels in
  /// the register. Branches that carry more, past operands that they leave behind, are `emitEdge`.
  mutating func moveToLabel(_ types: KindList) {
    guard types.count > 0 else { return }
    let top = operands.count - 1
    let first = operands.count - types.count
    for index in first..<top { moveToSlot(operands[index], from: index, slot: index) }
    let register = types[types.count - 1].isFloat ? description.floatBlockResult : description.blockResult
    let operand = operands[top]
    if operand.form == .register && operand.payload == register { return }
    if operand.form == .flags {
      // Making room first could change no flags: moves and stores only.
      claim(register)
      target.set(Condition(rawValue: operand.payload).unsafelyUnwrapped, register)
    } else {
      claim(register)
      loadKeepingFlags(operands[top], at: top, into: register)
    }
    // The operand itself stays where it was, for a branch that is not taken.
    if operand.form != .register {
      replaceTop(with: register)
    } else {
      release(operand.payload)
      operands[top].payload = register
      owners[Int(register)] = Int32(truncatingIfNeeded: top)
      free.remove(register)
    }
  }

  /// The top operand is in this register from now on.
  private mutating func replaceTop(with register: Register) {
    let kind = pop().kind
    free.remove(register)
    push(kind, register)
  }

  mutating func moveToSlot(_ operand: Operand, from index: Int, slot destination: Int) {
    if case .unit(slotUnit(destination)) = source(operand, at: index) { return }
    storeInSlot(operand, from: index, at: slot(destination))
  }

  /// The state right behind a label that was branched to.
  private mutating func setOperandsAtLabel(_ types: KindList, base: Int) {
    drop(to: base)
    guard types.count > 0 else { return }
    for offset in 0..<(types.count - 1) { push(.slot(types[offset])) }
    let kind = types[types.count - 1]
    let register = kind.isFloat ? description.floatBlockResult : description.blockResult
    free.remove(register)
    push(kind, register)
  }

  private mutating func setOperandsInSlots(_ types: KindList, base: Int) {
    drop(to: base)
    for offset in 0..<types.count { push(.slot(types[offset])) }
  }

  // MARK: Branches

  /// Notes a branch to the label of a frame, from the current state.
  mutating func noteBranch(_ index: Int) {
    control[index].isUsed = true
    if control[index].form == .loop {
      if control[index].instanceValid { _ = instance() }
    } else if !instanceValid {
      control[index].instanceValid = false
    }
  }

  /// An unconditional branch; what follows is unreachable.
  mutating func branch(to depth: Int) { emitEdge(to: control.count - 1 - depth) }

  private mutating func compileBranchIf(_ depth: Int) {
    let test = pop()
    var condition = Condition.notEqual
    if test.form == .flags {
      condition = Condition(rawValue: test.payload).unsafelyUnwrapped
    } else if test.form == .constant {
      // Known: either a branch or nothing, but code behind a taken one still counts as reachable.
      if test.bits & 0xFFFF_FFFF == 0 { return }
    }
    let index = control.count - 1 - depth
    let types = control[index].labelTypes
    let isSimple = control[index].form != .function && types.count <= 1
    if test.form != .flags {
      let (register, isOwned) = readable(test)
      target.testZero(false, register)
      if isOwned { release(register) }
    }
    branch(condition, to: index, types, isSimple)
  }

  /// A conditional branch; the flags are set, and nothing between here and the jump changes them.
  private mutating func branch(
    _ condition: Condition, to index: Int, _ types: KindList, _ isSimple: Bool
  ) {
    if isSimple {
      moveToLabel(types)
      noteBranch(index)
      target.branch(condition, control[index].label)
      return
    }
    branchByEdge(condition, to: index)
  }

  /// A conditional branch around the moves that it needs, which must not happen when it is not taken.
  mutating func branchByEdge(_ condition: Condition, to index: Int) {
    let stay = target.makeLabel()
    target.branch(condition.negated, stay)
    emitEdge(to: index)
    target.bind(stay)
  }

  /// Moves values and jumps, without a change to the compiler's own state: what follows goes on from it.
  ///
  /// The values may move down, onto the slots of operands that the branch leaves behind. So nothing is allocated here:
  /// it could spill such an operand onto a value. The result register is loaded last and may be anybody's, since all
  /// other values have been stored by then, and what the branch leaves behind is not read after it.
  mutating func emitEdge(to index: Int) {
    if control[index].form == .function {
      emitReturn()
      return
    }
    let types = control[index].labelTypes
    let base = control[index].base
    let valid = instanceValid
    let first = operands.count - types.count
    if types.count > 0 {
      isOnEdge = true
      // Upwards: a value never moves to a slot above its own, so none is overwritten before it has moved.
      for offset in 0..<(types.count - 1) {
        moveToSlot(operands[first + offset], from: first + offset, slot: base + offset)
      }
      let top = operands.count - 1
      let register = types[types.count - 1].isFloat ? description.floatBlockResult : description.blockResult
      load(operands[top], at: top, into: register)
      isOnEdge = false
    }
    noteBranch(index)
    instanceValid = valid
    target.jump(control[index].label)
  }

  private mutating func compileBranchTable() {
    let count = Int(reader.u32())
    let test = pop()
    // Moving one value may need the scratch register, but not the target register.
    let position = description.convention.target
    load(test, at: operands.count, into: position)
    release(test)
    tableNumber += 1
    // One value travels in the result register; for more, each label gets a stub that moves them.
    var ahead = reader
    let firstDepth = Int(ahead.u32())
    let types = control[control.count - 1 - firstDepth].labelTypes
    var isSimple = types.count == 0
    if types.count == 1 {
      isSimple = true
      moveToLabel(types)
    }
    let first = tableTargets.count
    let table = target.makeLabel()
    for _ in 0..<count { tableTargets.append(tableLabel(Int(reader.u32()), isSimple)) }
    let otherwise = tableLabel(Int(reader.u32()), isSimple)
    target.branchTable(position, count: count, table: table, otherwise: otherwise)
    if count > 0 {
      tables.append(PendingTable(label: table, first: first, count: count))
    }
    emitTableStubs()
  }

  /// Where a table's entry goes: the label itself, or a stub to be emitted behind the jump.
  private mutating func tableLabel(_ depth: Int, _ isSimple: Bool) -> Label {
    let index = control.count - 1 - depth
    let isLoopNeedingInstance = control[index].form == .loop && control[index].instanceValid && !instanceValid
    if isSimple && control[index].form != .function && !isLoopNeedingInstance {
      noteBranch(index)
      return control[index].label
    }
    if control[index].tableNumber != tableNumber {
      control[index].tableNumber = tableNumber
      control[index].tableStub = target.makeLabel()
      pendingStubs.append(Int32(truncatingIfNeeded: index))
    }
    return control[index].tableStub
  }

  private mutating func emitTableStubs() {
    for number in 0..<pendingStubs.count {
      let index = Int(pendingStubs[number])
      target.bind(control[index].tableStub)
      emitEdge(to: index)
    }
    pendingStubs.count = 0
  }

  // MARK: Unreachable code

  /// Passes over code that is never run, up to the `else` or `end` that makes it reachable again.
  mutating func skipUnreachable() {
    var depth = 0
    while true {
      let start = reader.position
      let opcode = reader.opcode()
      let returns = depth == 0 && (opcode == .else || opcode == .end)
      note(returns ? .opcode(opcode) : .unreachable(opcode), at: start)
      switch opcode {
      case .block, .if, .tryTable: depth += 1
      case .loop:
        depth += 1
        loopNumber += 1
      case .else where depth == 0:
        startElse(control.count - 1)
        return
      case .end:
        if depth > 0 {
          depth -= 1
        } else if endUnreachable() {
          return
        }
        continue
      default: break
      }
      reader.skipImmediates(of: opcode)
    }
  }

  /// The end of the innermost block, not reached from above; returns whether what follows is reachable.
  private mutating func endUnreachable() -> Bool {
    let index = control.count - 1
    let frame = control[index]
    if frame.form == .function {
      drop(to: 0)
      popFrame()
      return true
    }
    if frame.form == .if {
      // Only the arm that is not there gets here.
      target.bind(frame.elseLabel)
      instanceValid = frame.instanceValidAtStart
      setOperandsInSlots(frame.parameters, base: frame.base)
      moveToLabel(frame.results)
      finishBlock(index, validAtFallThrough: instanceValid)
      return true
    }
    if frame.form != .loop && frame.isUsed {
      finishBlock(index, validAtFallThrough: true)
      return true
    }
    drop(to: frame.base)
    popFrame()
    return false
  }
}
