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
    let units = signature.argumentBytes / 8
    let first = operands.count - signature.parameters.count
    // Nothing is written below SP but in the red zone of a function without a frame.
    let bodyDepth = frame.depth
    let finalDepth = signature.argumentBytes + 8
    if finalDepth > frame.depth {
      target.adjustStackPointer(frame.depth - finalDepth)
      frame.depth = finalDepth
    }
    moves.ensure(unit: units + 1)
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      addMove(
        place.isRegister
          ? Location(register: place.register) : Location(unit: units - 1 - place.slot),
        operands[first + index], at: first + index)
    }
    if units != frame.argumentUnits {
      moves.add(Location(unit: units), from: Location(unit: frame.argumentUnits), .i64)
    }
    var saved = frame.saved
    var unit = frame.firstSaved
    while !saved.isEmpty {
      moves.add(Location(register: saved.first), from: Location(unit: unit), .i64)
      saved.remove(saved.first)
      unit += 1
    }
    emitMoves()
    if frame.depth != finalDepth { target.adjustStackPointer(frame.depth - finalDepth) }
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
}
