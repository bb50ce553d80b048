import Assembler
import VMLayout
import WasmISA

/// Exceptions: nothing on the normal path.
///
/// A `try_table` is a block. What it catches stands in tables (`CallRow`, `TryRow`, `ClauseRow`) that nobody reads
/// until something is thrown; then the runtime goes from call to call (CRuntime/throw.c) and continues at a landing pad
/// behind the function. There the stack pointer and the preserved registers are as they were at the call, and the
/// exception is in the target register:
///
/// ```
///        │ operands below the label: constants, or in their slots since its block began
///  SP ─► │ room for arguments and results is gone, as after a return
/// ```
///
/// So a pinned local in a preserved register needs no code, one in a volatile register is loaded from where it
/// was saved before the call, and all others are in memory anyway. Leaving a `try_table` by a branch, a return or a tail
/// call needs no code either: its calls are known by their return addresses, and no call is left.
extension FunctionCompiler where T: ~Copyable {
  /// A landing pad to be emitted behind the function.
  struct PendingLanding: BitwiseCopyable {
    var clause: Int
    var tryRow: Int
    /// Where the clause stands.
    var position: UnsafePointer<UInt8>
    /// The label that the clause names, as its control frame was.
    var form: ControlFrame.Form
    var label: Label
    var base: Int
    /// The values of the exception, and the reference to it where the clause has one.
    var types: KindList
  }

  mutating func compileTryTable() {
    let (parameters, results) = blockType()
    let count = Int(reader.u32())
    let row = tries.count
    if count > 0 {
      tries.append(
        TryRow(
          parent: currentTry, firstClause: UInt32(truncatingIfNeeded: clauses.count),
          clauseCount: UInt32(truncatingIfNeeded: count)))
      triesWithCalls.append(false)
      // The labels of clauses count from outside of the block.
      for _ in 0..<count { noteClause(of: row) }
    }
    flushForBlock(below: operands.count - parameters.count)
    pushFrame(.block, parameters: parameters, results: results)
    if count > 0 { currentTry = UInt32(truncatingIfNeeded: row) }
  }

  /// Notes the clause at the reader, and that its label is branched to, without a valid instance register if anything is.
  private mutating func noteClause(of row: Int) {
    let position = reader.position
    let clause = reader.catchClause()
    let index = control.count - 1 - Int(clause.label)
    let frame = control[index]
    landings.append(
      PendingLanding(
        clause: clauses.count, tryRow: row, position: position, form: frame.form, label: frame.label,
        base: frame.base, types: frame.labelTypes))
    clauses.append(
      ClauseRow(
        tagField: clause.tag.map { UInt32(truncatingIfNeeded: module.layout.tag(Int($0))) } ?? ClauseRow.all,
        hasReference: clause.hasReference))
    if frame.form == .function { return }
    control[index].isUsed = true
    // A function that calls nothing has no place to load the instance from, and nothing to catch.
    if frame.form != .loop, makesCalls { control[index].instanceValid = false }
  }

  /// Notes a call, right behind it: if anything around it may catch what comes out of it.
  @inline(__always)
  mutating func noteHandlers() {
    if currentTry != TryRow.none { noteHandledCall() }
  }

  @inline(never)
  private mutating func noteHandledCall() {
    handledCalls.append(CallRow(offset: UInt32(truncatingIfNeeded: target.offset), tryRow: currentTry))
    // Each is marked once, so this is linear.
    var row = currentTry
    while row != TryRow.none && !triesWithCalls[Int(row)] {
      triesWithCalls[Int(row)] = true
      row = tries[Int(row)].parent
    }
  }

  mutating func compileException(_ op: Opcode.Exception) {
    switch op {
    case .throw:
      let tag = Int(reader.u32())
      let count = module.signatures[Int(module.facts.tags[tag])].parameters.count
      let first = operands.count - count
      storeInSlots(from: first)
      let arguments = description.serviceArguments
      let mark = frame.slotShift == 1 ? ExceptionLayout.wideSlots : 0
      target.slotAddress(arguments[1], slot: slot(first) + mark)
      target.loadField(true, arguments[0], instance(), module.layout.tag(tag))
      callThrowing(.throwException, from: first)
    case .throwRef:
      let operand = pop()
      let (register, isOwned) = readable(operand)
      target.testZero(true, register)
      target.branch(.equal, traps.label(.nullExceptionReference, &target))
      target.move(.reference, description.serviceArguments[0], register)
      if isOwned { release(register) }
      callThrowing(.throwReference, from: operands.count)
    }
    skipUnreachable()
  }

  /// - Parameter first: the operands from there on are thrown, and lie in their slots.
  private mutating func callThrowing(_ service: RuntimeService, from first: Int) {
    // A landing pad of this function loads them from there.
    if currentTry != TryRow.none { saveVolatilePins() }
    target.loadField(true, description.convention.target, instance(), CalleeLayout.context)
    target.call(description.convention.target, field: service.contextOffset)
    noteHandlers()
    noteRootsOfCall(stored: first)
    // Never reached: it keeps the return address within the function.
    _ = target.trap()
  }

  // MARK: Landing pads

  /// Emits the landing pads of the function: those that anything leads to.
  mutating func emitLandings() {
    for index in 0..<landings.count where triesWithCalls[landings[index].tryRow] {
      emitLanding(landings[index])
    }
    landings.count = 0
  }

  private mutating func emitLanding(_ landing: PendingLanding) {
    clauses[landing.clause].landing = UInt32(truncatingIfNeeded: target.offset)
    note(.landing, at: landing.position)
    instanceValid = false
    restoreVolatilePins()
    receiveException(landing)
    if landing.form == .function {
      emitReturn()
    } else {
      // Without the instance: a label of blocks knows (`noteClause`), and a loop with a call expects none.
      target.jump(landing.label)
    }
    // What was below the label is no longer known here.
    drop(to: landing.base)
    operands.count = 0
  }

  /// Puts the exception's values, and the reference to it, where the label wants them, with operands for them.
  private mutating func receiveException(_ landing: PendingLanding) {
    let exception = description.convention.target
    let types = landing.types
    operands.count = landing.base
    guard types.count > 0 else { return }
    let hasReference = clauses[landing.clause].hasReference != 0
    var valueBytes = 8
    for index in 0..<types.count where types[index] == .v128 { valueBytes = 16 }
    for index in 0..<(types.count - 1) {
      let kind = types[index]
      let scratch = kind.isFloat ? description.convention.floatScratch : description.convention.scratch
      target.loadValue(kind, scratch, exception, ExceptionLayout.payload + valueBytes * index)
      target.store(kind, slot: slot(landing.base + index), scratch)
      push(.slot(kind))
    }
    let kind = types[types.count - 1]
    let register = kind.isFloat ? description.floatBlockResult : description.blockResult
    if hasReference {
      target.move(.reference, register, exception)
    } else {
      target.loadValue(kind, register, exception, ExceptionLayout.payload + valueBytes * (types.count - 1))
    }
    free.remove(register)
    push(kind, register)
  }
}
