import VMLayout
import WasmISA

/// Tail calls: the callee takes over the caller's place on the stack.
///
/// T, the address above the incoming arguments, is where the chain's caller expects SP on return, whatever
/// happens in between; results on the stack lie above it and stay. So the callee's arguments end at T too, and
/// only the return address has to find its place right below them:
///
/// ```
///        before                          after
///  T ->  ----------------                ----------------
///        own arguments (A)               callee's arguments (A')
///        return address                    …
///        saved registers                 return address    <- SP
///        locals, operands
///        ----------------  <- SP
/// ```
///
/// Everything moves at once: arguments, the return address where A and A' differ, and the preserved registers
/// that the function has used, in one parallel move. Then SP is set, and a jump follows.
extension FunctionCompiler where T: ~Copyable {
  mutating func tailCall(_ callee: CallTarget, _ signature: SignatureTable.Entry) {
    let convention = description.convention
    _ = instance()
    let plan = TailCallPlan(frame, argumentBytes: signature.argumentBytes)
    let first = operands.count - signature.parameters.count
    let bodyDepth = frame.depth
    moveStackPointer(to: plan.workingDepth)
    moves.ensure(unit: plan.argumentUnits + 1)
    for index in 0..<signature.parameters.count {
      addMove(
        plan.destination(signature.parameterPlaces[index]), operands[first + index], at: first + index)
    }
    plan.addFrame(frame, to: &moves)
    noteTailCall(jumpWith: nil)
    emitMoves()
    moveStackPointer(to: plan.finalDepth)
    noteTailCall(jumpWith: signature.argumentBytes)
    frame.depth = bodyDepth

    switch callee {
    case .label(let label, _): target.jump(label)
    case .imported(let field):
      target.fieldAddress(convention.target, convention.instance, field)
      target.loadField(true, convention.instance, convention.target, FunctionReferenceLayout.instance)
      target.jump(convention.target, field: FunctionReferenceLayout.code)
    case .reference: target.jumpReference()
    }
    skipUnreachable()
  }

  /// SP = T − depth.
  private mutating func moveStackPointer(to depth: Int) {
    if depth != frame.depth { target.adjustStackPointer(frame.depth - depth) }
    frame.depth = depth
  }
}
