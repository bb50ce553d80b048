import Assembler
import VMLayout
import WasmISA

/// References, and branches on null.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileReference(_ op: Opcode.Ref) {
    switch op {
    case .null:
      _ = reader.heapType()
      push(.constant(.reference, 0))
    case .isNull:
      let (register, isOwned) = readable(pop())
      target.testZero(true, register)
      if isOwned { release(register) }
      pushCondition(.equal)
    case .func:
      let index = Int(reader.u32())
      let d = wantedRegister(.reference) ?? allocate(.reference)
      target.fieldAddress(d, instance(), module.layout.function(index))
      push(.reference, d)
    case .asNonNull:
      target.testZero(true, referenceOnTop())
      target.branch(.equal, traps.label(.nullReference, &target))
    case .eq:
      compileCompare(.eq, wide: true)
    }
  }

  mutating func compileReferenceBranch(_ op: Opcode.RefBranch) {
    let index = control.count - 1 - Int(reader.u32())
    let types = control[index].labelTypes
    let isInnerLabel = control[index].form != .function
    switch op {
    case .onNull:
      target.testZero(true, referenceOnTop())
      if isInnerLabel && types.count == 0 {
        noteBranch(index)
        return target.branch(.equal, control[index].label)
      }
      // The label gets the operands below the reference; they may need moves that change no flags.
      let reference = pop()
      branchByEdge(.equal, to: index)
      if reference.form == .local {
        pushLocal(Int(reference.local))
      } else {
        push(.reference, reference.payload)
      }
    case .onNonNull:
      let isSimple = isInnerLabel && types.count == 1
      if isSimple { moveToLabel(types) }
      target.testZero(true, referenceOnTop())
      if isSimple {
        noteBranch(index)
        target.branch(.notEqual, control[index].label)
      } else {
        branchByEdge(.notEqual, to: index)
      }
      release(pop())
    }
  }

  /// Has the topmost operand, a reference, in a register, and leaves it on the stack.
  mutating func referenceOnTop() -> Register {
    let operand = operands[operands.count - 1]
    if operand.form != .constant, case .register(let register) = source(operand, at: operands.count - 1) {
      return register
    }
    let register = materialize(pop())
    push(.reference, register)
    return register
  }
}
