import Assembler
import VMLayout
import WasmBinary
import WasmISA

/// Tests and casts of references, and i31.
extension FunctionCompiler where T: ~Copyable {
  /// What is known of a reference behind the code that tests it.
  private enum Outcome {
    case always, never
    /// It is of the type if the flags say so.
    case flags(Condition)
  }

  mutating func compileCast(_ op: Opcode.Cast) {
    let heapType = reader.heapType()
    let type = ValueType.reference(heapType, nullable: op == .testNull || op == .castNull)
    switch op {
    case .test, .testNull:
      let (a, isOwned) = readable(pop())
      let outcome = test(a, for: type)
      if isOwned { release(a) }
      switch outcome {
      case .always: push(.constant(.i32, 1))
      case .never: push(.constant(.i32, 0))
      case .flags(let condition):
        pushCondition(condition)
        lastTypeTest = target.offset
      }
    case .cast, .castNull:
      let a = referenceOnTop()
      let no = traps.label(.castFailure, &target)
      switch test(a, for: type, no: no, faultsWithNull: true) {
      case .always: break
      case .never: target.jump(no)
      case .flags(let condition): target.branch(condition.negated, no)
      }
      compileI31Get(behindCastTo: type)
    }
  }

  mutating func compileCastBranch(_ op: Opcode.CastBranch) {
    let cast = reader.castLabel()
    let index = control.count - 1 - Int(cast.label)
    let types = control[index].labelTypes
    if control[index].form != .function && types.count == 1 {
      // The reference is where the label wants it, whether or not the branch is taken.
      moveToLabel(types)
      noteBranch(index)
      let label = control[index].label
      let source = op == .onCast ? enterCasts(cast) : cast.source
      let outcome = test(referenceOnTop(), of: source, for: cast.target, no: op == .onCast ? nil : label)
      switch (op, outcome) {
      case (.onCast, .always), (.onCastFail, .never): target.jump(label)
      case (.onCast, .never), (.onCastFail, .always): break
      case (.onCast, .flags(let condition)): target.branch(condition, label)
      case (.onCastFail, .flags(let condition)): target.branch(condition.negated, label)
      }
      if op == .onCast { leaveCasts() }
    } else {
      switch (op, test(referenceOnTop(), of: cast.source, for: cast.target)) {
      case (.onCast, .always), (.onCastFail, .never): emitEdge(to: index)
      case (.onCast, .never), (.onCastFail, .always): break
      case (.onCast, .flags(let condition)): branchByEdge(condition, to: index)
      case (.onCastFail, .flags(let condition)): branchByEdge(condition.negated, to: index)
      }
    }
    if op == .onCastFail { compileI31Get(behindCastTo: cast.target) }
  }

  /// Sends what is no object past this `br_on_cast` and those behind it, if several come in a row that only objects
  /// can take. All of them want the reference in the same register, and leave it there.
  /// - Returns: a type of what is left for this one to test.
  private mutating func enterCasts(_ cast: CastLabel) -> ValueType {
    let object = ValueType.reference(.struct, nullable: false)
    if behindCasts != .none { return object }
    let (mayBeNull, mayBeOther) = (cast.source.isNullable, !isAggregate(cast.source.heapType))
    guard mayBeNull || mayBeOther, isOfObject(cast.target), isBeforeCastToObject() else { return cast.source }
    // Before control divides: it is valid behind the last of them, too.
    _ = instance()
    behindCasts = target.makeLabel()
    let a = referenceOnTop()
    if mayBeNull {
      target.testZero(true, a)
      target.branch(.equal, behindCasts)
    }
    if mayBeOther {
      target.testBits(false, a, .immediate(Int64(ReferenceTag.mask)))
      target.branch(.notEqual, behindCasts)
    }
    return object
  }

  private mutating func leaveCasts() {
    if behindCasts == .none || isBeforeCastToObject() { return }
    target.bind(behindCasts)
    behindCasts = .none
  }

  /// Whether the next opcode is a `br_on_cast` that only objects can take, to a label that wants nothing else.
  private func isBeforeCastToObject() -> Bool {
    var ahead = reader
    guard ahead.opcode() == .brOnCast else { return false }
    let cast = ahead.castLabel()
    let index = control.count - 1 - Int(cast.label)
    return isOfObject(cast.target) && control[index].form != .function
      && control[index].labelTypes.count == 1
  }

  /// Whether what is of a type is a structure or an array, and not null.
  private func isOfObject(_ type: ValueType) -> Bool { !type.isNullable && isAggregate(type.heapType) }

  /// Tests whether a reference is of a type. The heap types are the module's own. Uses scratch and target registers.
  /// - Parameters:
  ///   - source: a type that it is of in any case.
  ///   - no: where to go, with whatever flags, as soon as it is known not to be of the type; if nil, the flags say so at
  ///     the end.
  ///   - faultsWithNull: whether null, where it is not of the type, may be a fault that is a cast failure instead.
  private mutating func test(
    _ a: Register, of source: ValueType = .reference(.any, nullable: true), for type: ValueType,
    no: Label? = nil, faultsWithNull: Bool = false
  ) -> Outcome {
    let heapType = type.heapType
    switch heapType {
    case .none, .nofunc, .noextern, .noexn:
      if !type.isNullable { return .never }
      target.testZero(true, a)
      return .flags(.equal)
    case .any, .func, .extern, .exn:
      if type.isNullable || !source.isNullable { return .always }
      target.testZero(true, a)
      return .flags(.notEqual)
    default: break
    }
    let check = heapType.index.map { module.types[Int($0)] }
    if heapType == .struct || heapType == .array || check?.hasRow ?? false {
      // Before the first branch: whichever way control comes together, the register is valid.
      _ = instance()
    }
    let isDecidedByEqual = heapType != .i31 && heapType != .eq
    if source.isNullable && (type.isNullable || heapType == .eq || !faultsWithNull && heapType != .i31) {
      // The flags that null leaves behind say what is so: it is compared with 0, or with 1.
      if type.isNullable == isDecidedByEqual {
        target.testZero(true, a)
        leave(.equal, to: type.isNullable ? nil : no)
      } else {
        target.compare(true, a, .immediate(1))
        leave(.lessUnsigned, to: type.isNullable ? nil : no)
      }
    }
    if isDecidedByEqual && !(check?.isFunction ?? false) && !isAggregate(source.heapType) {
      target.testBits(false, a, .immediate(Int64(ReferenceTag.mask)))
      leave(.notEqual, to: no)
    }
    switch heapType {
    case .i31: target.testBits(false, a, .immediate(Int64(ReferenceTag.i31)))
    case .eq:
      let scratch = description.convention.scratch
      target.move(.i32, scratch, a)
      target.integer(.and, false, scratch, scratch, .immediate(Int64(ReferenceTag.mask)))
      target.compare(false, scratch, .immediate(Int64(ReferenceTag.host)))
    case .struct: compareKind(a, TypeRowLayout.structure)
    case .array: compareKind(a, TypeRowLayout.array)
    default: compareType(a, check.unsafelyUnwrapped, no: no)
    }
    for index in 0..<testExits.count { target.land(testExits[index]) }
    testExits.count = 0
    return .flags(isDecidedByEqual ? .equal : .notEqual)
  }

  /// Leaves a test where the flags say so: to the label, or else to its end.
  private mutating func leave(_ condition: Condition, to label: Label?) {
    if let label {
      target.branch(condition, label)
    } else {
      testExits.append(target.shortBranch(condition))
    }
  }

  /// Whether what is of a heap type, and not null, is a structure or an array.
  private func isAggregate(_ type: HeapType) -> Bool {
    type == .struct || type == .array || type.index.map { !module.types[Int($0)].isFunction } ?? false
  }

  /// Sets the flags by whether an object, or a function, is of a type.
  private mutating func compareType(_ a: Register, _ check: TypeCheck, no: Label?) {
    if check.isFunction { return compareFunctionType(a, check, no: no) }
    let row = TypeRowLayout.offset(of: check.id)
    if check.isFinal {
      return traps.site(.castFailure, at: target.compareField(a, ObjectLayout.row, row))
    }
    let (rows, offset) = loadRow(of: a)
    if check.depth < TypeRowLayout.displayInline {
      return target.compareField(rows, offset, TypeRowLayout.display + 4 * check.depth, row)
    }
    target.integer(.add, true, rows, rows, .register(offset))
    _ = target.load(.i32Load16U, offset, LinearAddress(inRecord: rows, at: TypeRowLayout.displayCount))
    leaveUnlessDeeper(offset, check.depth, to: no)
    target.loadField(true, rows, rows, TypeRowLayout.wholeDisplay)
    target.compareField(rows, 4 * check.depth, row)
  }

  private mutating func compareFunctionType(_ a: Register, _ check: TypeCheck, no: Label?) {
    typealias Layout = FunctionReferenceLayout
    if check.isFinal {
      return traps.site(.castFailure, at: target.compareField(a, Layout.type, check.id))
    }
    let scratch = description.convention.scratch
    traps.site(.castFailure, at: target.loadField(false, scratch, a, Layout.displayCount))
    leaveUnlessDeeper(scratch, check.depth, to: no)
    target.loadField(true, scratch, a, Layout.display)
    target.compareField(scratch, 4 * check.depth, check.id)
  }

  /// Leaves a test, with flags that say unequal, if a display has no entry at a depth.
  private mutating func leaveUnlessDeeper(_ count: Register, _ depth: Int, to no: Label?) {
    target.compare(false, count, .immediate(Int64(depth + 1)))
    leave(.lessUnsigned, to: no)
  }

  /// Sets the flags by whether an object is of a kind.
  private mutating func compareKind(_ a: Register, _ kind: UInt8) {
    let (rows, offset) = loadRow(of: a)
    _ = target.load(
      .i32Load8U, offset, LinearAddress(inRecord: rows, index: offset, at: TypeRowLayout.kind))
    target.compare(false, offset, .immediate(Int64(kind)))
  }

  /// The table of type rows, and where the row of the object's type lies in it: in target and scratch register.
  private mutating func loadRow(of object: Register) -> (rows: Register, offset: Register) {
    let (rows, offset) = (description.convention.target, description.convention.scratch)
    traps.site(.castFailure, at: target.loadField(false, offset, object, ObjectLayout.row))
    target.loadField(true, rows, instance(), CalleeLayout.typeRows)
    return (rows, offset)
  }

  // MARK: Small integers

  /// Compiles the next opcode if it reads the i31 that a reference has just been cast to, which is not null.
  private mutating func compileI31Get(behindCastTo type: ValueType) {
    guard type == .reference(.i31, nullable: false) else { return }
    var ahead = reader
    let next = ahead.opcode()
    if next == .i31GetS || next == .i31GetU { compileI31(Opcode.I31(takeNext()), mayBeNull: false) }
  }

  mutating func compileI31(_ op: Opcode.I31, mayBeNull: Bool = true) {
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
      if mayBeNull {
        target.testZero(true, a)
        target.branch(.equal, traps.label(.nullI31Reference, &target))
      }
      let d = wantedRegister(.i32) ?? (isOwned ? a : allocate(.i32))
      if d != a { target.move(.i32, d, a) }
      target.integer(op == .getS ? .shrS : .shrU, false, d, d, .immediate(1))
      if isOwned && d != a { release(a) }
      push(.i32, d)
    }
  }
}

extension LinearAddress {
  /// A field of a record, or of one in a table of records.
  fileprivate init(inRecord base: Register, index: Register? = nil, at offset: Int) {
    self.init(base: base, index: index, offset: UInt64(offset), isGuarded: false)
  }
}

extension TypeCheck {
  /// Whether the row of an object's type decides, rather than its header alone.
  fileprivate var hasRow: Bool { !isFinal && !isFunction }
}
