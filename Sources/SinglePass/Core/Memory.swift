import VMLayout
import WasmISA

/// Linear memories. A 32-bit memory has its whole reach (index + offset + access) reserved behind its base, so
/// accesses are not checked: those beyond its end fault, and the fault is the trap.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileLoad(_ op: Opcode.Load) {
    let argument = reader.memoryArgument()
    let address = pop()
    let kind = op.result
    let (place, index) = linearAddress(address, Int(argument.memory), argument.offset)
    if compileLoadedOperand(op, kind, place, index) { return }
    if let index { release(index) }
    // The address is read before the destination is written, so they may share a register.
    let d = wantedRegister(kind) ?? allocate(kind)
    noteAccess(target.load(op, d, place))
    push(kind, d)
  }

  /// The operation behind a load, where it can take the loaded value from memory itself. False where it cannot.
  private mutating func compileLoadedOperand(
    _ op: Opcode.Load, _ kind: ValueType.Kind, _ place: LinearAddress, _ index: Register?
  ) -> Bool {
    guard op.isWhole, let next = Opcode(primary: reader.position.pointee) else { return false }
    // Index and base are in use up to the access; the base is pinned or the target register.
    var busy = RegisterSet()
    if let register = place.index { busy.insert(register) }
    switch next.family {
    case .intBinary:
      let operation = Opcode.IntBinary(next)
      guard operation.takesMemory else { return false }
      takeNext()
      let a = pop()
      let d: Register
      if a.form == .register, allocatable.contains(a.payload) {
        d = a.payload
      } else {
        let wanted = wantedRegister(kind)
        d = wanted != nil && wanted != place.index ? wanted.unsafelyUnwrapped : allocate(kind, avoiding: busy)
        load(a, at: operands.count, into: d)
      }
      noteAccess(target.integer(operation, kind.isWide, d, place))
      push(kind, d)
    case .intCompare:
      takeNext()
      let (left, isOwned) = readable(pop(), avoiding: busy)
      noteAccess(target.compare(kind.isWide, left, place))
      if isOwned { release(left) }
      if let index { release(index) }
      pushCondition(Condition(Opcode.IntCompare(next)))
      return true
    case .floatBinary:
      let operation = Opcode.FloatBinary(next)
      guard operation.writesLate else { return false }
      takeNext()
      let (a, isOwned) = readable(pop(), avoiding: busy)
      let d = wantedRegister(kind) ?? (isOwned ? a : allocate(kind, avoiding: RegisterSet(of: a)))
      noteAccess(target.float(operation, kind.isWide, d, a, place))
      if isOwned && a != d { release(a) }
      push(kind, d)
    default: return false
    }
    if let index { release(index) }
    return true
  }

  private mutating func noteAccess(_ offset: Int) { traps.site(.outOfBoundsMemoryAccess, at: offset) }

  mutating func compileStore(_ op: Opcode.Store) {
    let argument = reader.memoryArgument()
    let value = pop()
    let address = pop()
    let (indexAddress, indexValue) = (operands.count, operands.count + 1)
    let stored: StoredOperand
    var owned: Register?
    if value.form == .constant {
      stored = .constant(value.bits)
    } else if case .register(let register) = source(value, at: indexValue) {
      stored = .register(register)
      if value.form == .register { owned = register }
    } else {
      var busy = RegisterSet()
      if case .register(let register) = source(address, at: indexAddress) { busy.insert(register) }
      let register = allocate(value.kind, avoiding: busy)
      load(value, at: indexValue, into: register)
      stored = .register(register)
      owned = register
    }
    var busy = RegisterSet()
    if case .register(let register) = stored { busy.insert(register) }
    let (place, index) = linearAddress(
      address, Int(argument.memory), argument.offset, avoiding: busy)
    noteAccess(target.store(op, place, stored))
    if let index { release(index) }
    if let owned { release(owned) }
  }

  /// The address that the popped operand and the offset make, and the register to release behind the access.
  private mutating func linearAddress(
    _ operand: Operand, _ memory: Int, _ offset: UInt64, avoiding: RegisterSet = RegisterSet()
  ) -> (LinearAddress, Register?) {
    if operand.form == .constant {
      return (LinearAddress(base: memoryBase(memory), index: nil, offset: operand.bits &+ offset), nil)
    }
    let (index, isOwned) = readable(operand, avoiding: avoiding)
    return (
      LinearAddress(base: memoryBase(memory), index: index, offset: offset), isOwned ? index : nil
    )
  }

  /// A register with the memory's base: the pin, or the target register.
  private mutating func memoryBase(_ memory: Int) -> Register {
    if memory == 0 {
      if memoryBasePin != LocalState.noRegister { return memoryBasePin }
      let register = description.convention.target
      target.loadField(true, register, instance(), CalleeLayout.memoryBase)
      return register
    }
    let (base, field) = recordAddress(module.layout.memory(memory), LinearMemoryLayout.base)
    target.loadField(true, description.convention.target, base, field)
    return description.convention.target
  }

  /// Base register and offset of a field of a record; the base may be the target register.
  mutating func recordAddress(_ access: InstanceLayout.Access, _ field: Int) -> (Register, Int) {
    switch access {
    case .inline(let offset): return (instance(), offset + field)
    case .pointer(let offset):
      target.loadField(true, description.convention.target, instance(), offset)
      return (description.convention.target, field)
    }
  }

  mutating func compileMemorySize() {
    let memory = Int(reader.u32())
    let kind: ValueType.Kind = module.facts.memories[memory].limits.address == .i32 ? .i32 : .i64
    let d = allocate(kind)
    let (base, field) = recordAddress(module.layout.memory(memory), LinearMemoryLayout.byteCount)
    target.loadField(true, d, base, field)
    // Bytes to pages of 64 KiB.
    target.integer(.shrU, true, d, d, .immediate(16))
    push(kind, d)
  }

  mutating func compileMemoryService(_ op: Opcode.MemoryRuntime) {
    switch op {
    case .grow: callService(.memoryGrow, index: UInt64(reader.u32()), operands: 1, result: .i32)
    case .fill: callService(.memoryFill, index: UInt64(reader.u32()), operands: 3)
    case .copy:
      let destination = UInt64(reader.u32())
      callService(.memoryCopy, index: destination | UInt64(reader.u32()) << 32, operands: 3)
    case .initialize:
      let data = UInt64(reader.u32())
      callService(.memoryInit, index: UInt64(reader.u32()) | data << 32, operands: 3)
    case .dataDrop: callService(.dataDrop, index: UInt64(reader.u32()), operands: 0)
    }
  }

  // MARK: Tables

  mutating func compileTable(_ op: Opcode.Table) {
    let table = Int(reader.u32())
    let access = module.layout.table(table)
    switch op {
    case .size:
      let d = allocate(.i32)
      let (base, field) = recordAddress(access, TableLayout.count)
      target.loadField(false, d, base, field)
      push(.i32, d)
    case .get:
      let (index, isOwned) = readable(pop())
      checkTableIndex(access, index, .outOfBoundsTableAccess)
      if isOwned { release(index) }
      // A call that follows wants the reference in the target register, which outlives no other opcode.
      let d =
        nextCallsReference
        ? description.convention.target
        : allocate(.reference, avoiding: RegisterSet(bits: 1 << UInt32(index)))
      loadElements(access, into: description.convention.target)
      target.loadElement(d, description.convention.target, index)
      push(.reference, d)
    case .set:
      let value = pop()
      let position = pop()
      let (indexPosition, indexValue) = (operands.count, operands.count + 1)
      var busy = RegisterSet()
      if case .register(let register) = source(position, at: indexPosition) { busy.insert(register) }
      let s: Register
      if case .register(let register) = source(value, at: indexValue) {
        s = register
      } else {
        s = allocate(.reference, avoiding: busy)
        load(value, at: indexValue, into: s)
      }
      let (index, isOwned) = readable(position, avoiding: RegisterSet(bits: 1 << UInt32(s)))
      checkTableIndex(access, index, .outOfBoundsTableAccess)
      loadElements(access, into: description.convention.target)
      target.storeElement(description.convention.target, index, s)
      if isOwned { release(index) }
      if value.form != .local || locals[Int(value.local)].register == LocalState.noRegister { release(s) }
    }
  }

  /// Traps unless the index is within the table. Leaves the index register as it is.
  mutating func checkTableIndex(_ access: InstanceLayout.Access, _ index: Register, _ trap: TrapCode) {
    let (base, field) = recordAddress(access, TableLayout.count)
    target.compare(index, base, field: field)
    target.branch(.greaterOrEqualUnsigned, traps.label(trap, &target))
  }

  /// d = the address of the table's elements.
  mutating func loadElements(_ access: InstanceLayout.Access, into d: Register) {
    let (base, field) = recordAddress(access, TableLayout.elements)
    target.loadField(true, d, base, field)
  }

  mutating func compileTableService(_ op: Opcode.TableRuntime) {
    switch op {
    case .grow: callService(.tableGrow, index: UInt64(reader.u32()), operands: 2, result: .i32)
    case .fill: callService(.tableFill, index: UInt64(reader.u32()), operands: 3)
    case .copy:
      let destination = UInt64(reader.u32())
      callService(.tableCopy, index: destination | UInt64(reader.u32()) << 32, operands: 3)
    case .initialize:
      let element = UInt64(reader.u32())
      callService(.tableInit, index: UInt64(reader.u32()) | element << 32, operands: 3)
    case .elementDrop: callService(.elementDrop, index: UInt64(reader.u32()), operands: 0)
    }
  }

  // MARK: References

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
      let (register, isOwned) = readable(pop())
      target.testZero(true, register)
      target.branch(.equal, traps.label(.nullReference, &target))
      if isOwned {
        push(.reference, register)
      } else {
        let d = allocate(.reference, avoiding: RegisterSet(bits: 1 << UInt32(register)))
        target.move(.reference, d, register)
        push(.reference, d)
      }
    case .eq:
      compileCompare(.eq, wide: true)
    }
  }
}

extension Opcode.Load {
  /// Whether the value is all that is loaded, neither extended nor narrowed.
  @inline(__always)
  var isWhole: Bool { self == .i32Load || self == .i64Load || self == .f32Load || self == .f64Load }

  /// Kind of the value loaded.
  @inline(__always)
  var result: ValueType.Kind {
    switch self {
    case .i32Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U: return .i32
    case .f32Load: return .f32
    case .f64Load: return .f64
    case .i64Load, .i64Load8S, .i64Load8U, .i64Load16S, .i64Load16U, .i64Load32S, .i64Load32U: return .i64
    }
  }
}
