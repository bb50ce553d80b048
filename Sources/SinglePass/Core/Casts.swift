import Assembler
import VMLayout
import WasmISA

/// Tests and casts of references, and i31.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileCast(_ op: Opcode.Cast) {
    let heapType = reader.heapType()
    let type = ValueType.reference(heapType, nullable: op == .testNull || op == .castNull)
    switch op {
    case .test, .testNull:
      let (a, isOwned) = readable(pop())
      let d = allocate(.i32, avoiding: RegisterSet(of: a))
      let no = target.makeLabel()
      target.constant(.i32, d, 0)
      branchUnless(a, is: type, no: no)
      target.constant(.i32, d, 1)
      target.bind(no)
      if isOwned { release(a) }
      push(.i32, d)
    case .cast, .castNull:
      let a = referenceOnTop()
      branchUnless(a, is: type, no: traps.label(.castFailure, &target), faultsWithNull: true)
    }
  }

  mutating func compileCastBranch(_ op: Opcode.CastBranch) {
    let cast = reader.castLabel()
    let index = control.count - 1 - Int(cast.label)
    let a = referenceOnTop()
    let no = target.makeLabel()
    branchUnless(a, is: cast.target, no: no)
    switch op {
    case .onCast:
      emitEdge(to: index)
      target.bind(no)
    case .onCastFail:
      let stay = target.makeLabel()
      target.jump(stay)
      target.bind(no)
      emitEdge(to: index)
      target.bind(stay)
    }
  }

  /// Has the topmost operand, a reference, in a register, and leaves it on the stack.
  private mutating func referenceOnTop() -> Register {
    let operand = operands[operands.count - 1]
    if operand.form != .constant, case .register(let register) = source(operand, at: operands.count - 1) {
      return register
    }
    let register = materialize(pop())
    push(.reference, register)
    return register
  }

  /// Goes on where a reference is of a type, whose heap type is the module's own, and to the label where it is not. Uses
  /// scratch and target registers.
  /// - Parameter faultsWithNull: whether null, where it is not of the type, may be a fault that is a cast failure instead.
  private mutating func branchUnless(
    _ a: Register, is type: ValueType, no: Label, faultsWithNull: Bool = false
  ) {
    // Before the first branch, if any: whichever way control comes together, the register is valid.
    _ = instance()
    let yes = target.makeLabel()
    let heapType = type.heapType
    let isNullOnly =
      heapType == .none || heapType == .nofunc || heapType == .noextern || heapType == .noexn
    let isTop = heapType == .any || heapType == .func || heapType == .extern || heapType == .exn
    if isNullOnly || isTop {
      if isNullOnly && !type.isNullable { return target.jump(no) }
      if isTop && type.isNullable { return }
      target.testZero(true, a)
      target.branch(isTop ? .equal : .notEqual, no)
      return
    }
    if type.isNullable {
      target.testZero(true, a)
      target.branch(.equal, yes)
    } else if heapType == .eq || !faultsWithNull && heapType != .i31 {
      target.testZero(true, a)
      target.branch(.equal, no)
    }
    switch heapType {
    case .i31:
      target.testBits(false, a, .immediate(Int32(ReferenceTag.i31)))
      target.branch(.equal, no)
    case .eq:
      let scratch = description.convention.scratch
      target.move(.i32, scratch, a)
      target.integer(.and, false, scratch, scratch, .immediate(Int32(ReferenceTag.mask)))
      target.compare(false, scratch, .immediate(Int32(ReferenceTag.host)))
      target.branch(.equal, no)
    case .struct: branchUnlessObject(a, of: TypeRowLayout.structure, no: no)
    case .array: branchUnlessObject(a, of: TypeRowLayout.array, no: no)
    default: branchUnless(a, is: module.types[Int(heapType.index.unsafelyUnwrapped)], no: no)
    }
    target.bind(yes)
  }

  private mutating func branchUnless(_ a: Register, is check: TypeCheck, no: Label) {
    if check.isFunction { return branchUnlessFunction(a, check, no: no) }
    target.testBits(false, a, .immediate(Int32(ReferenceTag.mask)))
    target.branch(.notEqual, no)
    let row = TypeRowLayout.offset(of: check.id)
    if check.isFinal {
      traps.site(.castFailure, at: target.compareField(a, ObjectLayout.row, row))
      return target.branch(.notEqual, no)
    }
    loadRow(of: a)
    let rowRegister = description.convention.target
    if check.depth < TypeRowLayout.displayInline {
      target.compareField(rowRegister, TypeRowLayout.display + 4 * check.depth, row)
      return target.branch(.notEqual, no)
    }
    let scratch = description.convention.scratch
    loadByte(.i32Load16U, scratch, rowRegister, TypeRowLayout.displayCount)
    target.compare(false, scratch, .immediate(Int32(truncatingIfNeeded: check.depth)))
    target.branch(.lessOrEqualUnsigned, no)
    target.loadField(true, rowRegister, rowRegister, TypeRowLayout.wholeDisplay)
    target.compareField(rowRegister, 4 * check.depth, row)
    target.branch(.notEqual, no)
  }

  private mutating func branchUnlessObject(_ a: Register, of kind: UInt8, no: Label) {
    target.testBits(false, a, .immediate(Int32(ReferenceTag.mask)))
    target.branch(.notEqual, no)
    loadRow(of: a)
    let scratch = description.convention.scratch
    loadByte(.i32Load8U, scratch, description.convention.target, TypeRowLayout.kind)
    target.compare(false, scratch, .immediate(Int32(kind)))
    target.branch(.notEqual, no)
  }

  private mutating func loadByte(_ op: Opcode.Load, _ d: Register, _ base: Register, _ offset: Int) {
    _ = target.load(op, d, LinearAddress(base: base, index: nil, offset: UInt64(offset), isGuarded: false))
  }

  /// Target register = the address of the row of the object's type.
  private mutating func loadRow(of object: Register) {
    let (scratch, row) = (description.convention.scratch, description.convention.target)
    traps.site(.castFailure, at: target.loadField(false, scratch, object, ObjectLayout.row))
    target.loadField(true, row, instance(), CalleeLayout.typeRows)
    target.integer(.add, true, row, row, .register(scratch))
  }

  private mutating func branchUnlessFunction(_ a: Register, _ check: TypeCheck, no: Label) {
    typealias Layout = FunctionReferenceLayout
    if check.isFinal {
      traps.site(.castFailure, at: target.compareField(a, Layout.type, check.id))
      return target.branch(.notEqual, no)
    }
    let scratch = description.convention.scratch
    traps.site(.castFailure, at: target.loadField(false, scratch, a, Layout.displayCount))
    target.compare(false, scratch, .immediate(Int32(truncatingIfNeeded: check.depth)))
    target.branch(.lessOrEqualUnsigned, no)
    target.loadField(true, scratch, a, Layout.display)
    target.compareField(scratch, 4 * check.depth, check.id)
    target.branch(.notEqual, no)
  }

  // MARK: Small integers

  mutating func compileI31(_ op: Opcode.I31) {
    let operand = pop()
    switch op {
    case .ref31:
      if operand.form == .constant {
        return push(.constant(.reference, ReferenceTag.i31(UInt32(truncatingIfNeeded: operand.bits))))
      }
      let (a, isOwned) = readable(operand)
      let d = wantedRegister(.reference) ?? (isOwned ? a : allocate(.reference))
      target.makeI31(d, a)
      if isOwned && d != a { release(a) }
      push(.reference, d)
    case .getS, .getU:
      let (a, isOwned) = readable(operand)
      target.testZero(true, a)
      target.branch(.equal, traps.label(.nullI31Reference, &target))
      let d = wantedRegister(.i32) ?? (isOwned ? a : allocate(.i32))
      if d != a { target.move(.i32, d, a) }
      target.integer(op == .getS ? .shrS : .shrU, false, d, d, .immediate(1))
      if isOwned && d != a { release(a) }
      push(.i32, d)
    }
  }
}
