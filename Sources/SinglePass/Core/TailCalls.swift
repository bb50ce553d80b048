import VMLayout
import WasmISA

/// Tail calls: the callee takes over the caller's place on the stack.
///
/// T, the address above the incoming arguments, is where the chain's caller expects SP on return, whatever
/// happens in between; results on the stack lie above it and stay. So the callee's arguments end at T too, and
/// only the return address has to find its place right below them, or in its register:
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
///
/// A parallel move knows units of 8 bytes. Vectors among what it reads or writes on the stack, where anything is
/// overwritten, are moved in halves (`addHalves`).
extension FunctionCompiler where T: ~Copyable {
  mutating func tailCall(_ callee: CallTarget, _ signature: SignatureTable.Entry) {
    let convention = description.convention
    _ = instance()
    let plan = TailCallPlan(frame, argumentBytes: signature.argumentBytes)
    let first = operands.count - signature.parameters.count
    let bodyDepth = frame.depth
    moveStackPointer(to: plan.workingDepth)
    moves.ensure(unit: plan.argumentUnits + 1)
    noteTailCall(jumpWith: nil)
    if frame.slotShift == 1 && movesVectorsOnStack(plan, signature, from: first) {
      addHalves(plan, signature, from: first)
    } else {
      for index in 0..<signature.parameters.count {
        addMove(
          plan.destination(signature.parameterPlaces[index]), operands[first + index], at: first + index)
      }
    }
    plan.addFrame(frame, to: &moves)
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

  // MARK: Vectors on the stack

  /// Whether a vector goes to the stack, or comes from units that the callee's arguments or return address overwrite.
  private func movesVectorsOnStack(
    _ plan: TailCallPlan, _ signature: SignatureTable.Entry, from first: Int
  ) -> Bool {
    for index in 0..<signature.parameters.count where signature.parameters[index] == .v128 {
      if !signature.parameterPlaces[index].isRegister { return true }
      if case .unit(let unit) = source(operands[first + index], at: first + index),
        unit <= plan.argumentUnits + 1
      {
        return true
      }
    }
    return false
  }

  /// Adds the arguments of a tail call, vectors from stack to stack as two words each.
  ///
  /// Before, the floats and vectors in registers are stored in the slots of their operands; then those that go to
  /// registers are loaded. From there on nothing reads a vector register, and what still moves is words.
  private mutating func addHalves(
    _ plan: TailCallPlan, _ signature: SignatureTable.Entry, from first: Int
  ) {
    for index in first..<operands.count where operands[index].isFloat {
      guard case .register(let register) = source(operands[index], at: index) else { continue }
      target.store(operands[index].kind, slot: slot(index), register)
    }
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      let kind = signature.parameters[index]
      guard kind.isFloat && place.isRegister else { continue }
      switch sourceOnStack(first + index) {
      case .unit(let unit): target.load(kind, place.register, slot: frame.offset(unit))
      case .constant(let bits): target.constant(kind, place.register, bits)
      case .register: preconditionFailure("a float was left in a register")
      }
    }
    for index in 0..<signature.parameters.count {
      let place = signature.parameterPlaces[index]
      let kind = signature.parameters[index]
      if !kind.isFloat || !place.isRegister { addWords(plan.destination(place), kind, from: first + index) }
    }
  }

  /// Adds the move of an operand that is not in a vector register, word by word.
  private mutating func addWords(_ destination: Location, _ kind: ValueType.Kind, from index: Int) {
    guard kind.isFloat else { return addMove(destination, operands[index], at: index) }
    // The upper half of a vector lies at the higher address: in the unit before.
    let upper = Location(unit: destination.unit - 1)
    switch sourceOnStack(index) {
    case .unit(let unit):
      moves.add(destination, from: Location(unit: unit), kind == .v128 ? .i64 : kind)
      if kind == .v128 { moves.add(upper, from: Location(unit: unit - 1), .i64) }
    case .constant(let bits):
      guard kind == .v128 else { return moves.add(destination, constant: bits, kind) }
      let vector = target.vector(bits)
      moves.add(destination, constant: vector.low, .i64)
      moves.add(upper, constant: vector.high, .i64)
    case .register: preconditionFailure("a float was left in a register")
    }
  }

  /// Where the float or vector at `index` is, once those in registers have been stored.
  private func sourceOnStack(_ index: Int) -> OperandSource {
    let source = source(operands[index], at: index)
    if case .register = source { return .unit(slotUnit(index)) }
    return source
  }

  /// SP = T − depth.
  private mutating func moveStackPointer(to depth: Int) {
    if depth != frame.depth { target.adjustStackPointer(frame.depth - depth) }
    frame.depth = depth
  }
}
