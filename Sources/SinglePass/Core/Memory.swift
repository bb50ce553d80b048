import VMLayout
import WasmISA

/// Linear memories, tables and references.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileLoad(_ op: Opcode.Load) {
    let argument = reader.memoryArgument()
    let address = pop()
    let kind = op.result
    let memory = module.memories[Int(argument.memory)]
    if memory.isOutOfReach(address, argument.offset, byteCount: op.byteCount) {
      trapOutOfReach()
      release(address)
      return push(.constant(kind, 0))
    }
    let (place, index) = linearAddress(
      address, Int(argument.memory), memory, argument.offset, byteCount: op.byteCount)
    if compileLoadedOperand(op, kind, place, index) { return }
    if let index { release(index) }
    // The address is read before the destination is written, so they may share a register.
    let d = wantedRegister(kind) ?? allocate(kind)
    noteAccess(place, at: target.load(op, d, place))
    push(kind, d)
    if op.zeroExtends { noteSmallTop() }
  }

  /// The operation behind a load, where it can take the loaded value from memory itself. False where it cannot.
  private mutating func compileLoadedOperand(
    _ op: Opcode.Load, _ kind: ValueType.Kind, _ place: LinearAddress, _ index: Register?
  ) -> Bool {
    guard description.foldsMemory, op.isWhole, let next = Opcode(primary: reader.position.pointee) else {
      return false
    }
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
      noteAccess(place, at: target.integer(operation, kind.isWide, d, place))
      push(kind, d)
    case .intCompare:
      takeNext()
      let (left, isOwned) = readable(pop(), avoiding: busy)
      noteAccess(place, at: target.compare(kind.isWide, left, place))
      if isOwned { release(left) }
      if let index { release(index) }
      pushCondition(Condition(Opcode.IntCompare(next)))
      return true
    case .floatBinary:
      let operation = Opcode.FloatBinary(next)
      guard T.writesLate(operation) else { return false }
      takeNext()
      let (a, isOwned) = readable(pop(), avoiding: busy)
      let d = wantedRegister(kind) ?? (isOwned ? a : allocate(kind, avoiding: RegisterSet(of: a)))
      noteAccess(place, at: target.float(operation, kind.isWide, d, a, place))
      if isOwned && a != d { release(a) }
      push(kind, d)
    default: return false
    }
    if let index { release(index) }
    return true
  }

  mutating func compileStore(_ op: Opcode.Store) {
    let argument = reader.memoryArgument()
    let value = pop()
    let address = pop()
    let memory = module.memories[Int(argument.memory)]
    if memory.isOutOfReach(address, argument.offset, byteCount: op.byteCount) {
      trapOutOfReach()
      release(value)
      return release(address)
    }
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
      address, Int(argument.memory), memory, argument.offset, byteCount: op.byteCount, avoiding: busy)
    noteAccess(place, at: target.store(op, place, stored))
    if let index { release(index) }
    if let owned { release(owned) }
  }

  /// The address that the popped operand and the offset make, within reach, and the register to release behind the
  /// access.
  @inline(__always)
  mutating func linearAddress(
    _ operand: Operand, _ number: Int, _ memory: MemoryTraits, _ offset: UInt64,
    byteCount: @autoclosure () -> UInt64, avoiding: RegisterSet = RegisterSet()
  ) -> (LinearAddress, Register?) {
    let isGuarded = memory.bounds == .guardPages
    if operand.form == .constant {
      let offset = operand.bits &+ offset
      let base = checkedBase(number, memory, index: nil, operand, end: offset &+ byteCount())
      return (LinearAddress(base: base, index: nil, offset: offset, isGuarded: isGuarded), nil)
    }
    let (index, isOwned) = readable(operand, avoiding: avoiding)
    let base = checkedBase(number, memory, index: index, operand, end: offset &+ byteCount())
    let address = LinearAddress(base: base, index: index, offset: offset, isGuarded: isGuarded)
    return (address, isOwned ? index : nil)
  }

  /// Notes an access to memory. A fault of one that was checked is no trap but a crash: something is broken.
  mutating func noteAccess(_ place: LinearAddress, at offset: Int) {
    if place.isGuarded { traps.site(.outOfBoundsMemoryAccess, at: offset) }
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
    let kind = addressKind(memory: memory)
    let d = allocate(kind)
    let (base, field) = recordAddress(module.layout.memory(memory), LinearMemoryLayout.byteCount)
    target.loadField(true, d, base, field)
    // Bytes to pages.
    target.integer(.shrU, true, d, d, .immediate(Int64(module.memories[memory].pageSizeExponent)))
    push(kind, d)
  }

  mutating func compileMemoryService(_ op: Opcode.MemoryRuntime) {
    switch op {
    case .grow:
      let memory = reader.u32()
      callService(
        .memoryGrow, index: UInt64(memory), operands: 1, result: addressKind(memory: Int(memory)))
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

  private func addressKind(memory: Int) -> ValueType.Kind { module.memories[memory].isWide ? .i64 : .i32 }

  // MARK: Tables

  mutating func compileTable(_ op: Opcode.Table) {
    let table = Int(reader.u32())
    let kind = addressKind(table: table)
    switch op {
    case .size:
      if let count = module.facts.tables[table].fixedCount {
        push(.constant(kind, count))
        return
      }
      let d = allocate(kind)
      let (base, field) = recordAddress(module.layout.table(table), TableLayout.count)
      target.loadField(kind.isWide, d, base, field)
      push(kind, d)
    case .get:
      let (index, isOwned) = readable(pop())
      checkIndex(index, ofTable: table, .outOfBoundsTableAccess)
      if isOwned { release(index) }
      // A call that follows wants the reference in the target register, which outlives no other opcode.
      let d =
        nextCallsReference
        ? description.convention.target
        : allocate(.reference, avoiding: RegisterSet(of: index))
      let (base, field) = elements(ofTable: table)
      target.loadElement(d, base, field, index)
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
      let (index, isOwned) = readable(position, avoiding: RegisterSet(of: s))
      checkIndex(index, ofTable: table, .outOfBoundsTableAccess)
      let (base, field) = elements(ofTable: table)
      target.storeElement(base, field, index, s)
      if isOwned { release(index) }
      if value.form != .local || locals[Int(value.local)].register == LocalState.noRegister { release(s) }
    }
  }

  /// The kind of a table's addresses.
  func addressKind(table: Int) -> ValueType.Kind {
    module.facts.tables[table].limits.address == .i64 ? .i64 : .i32
  }

  /// Traps unless the index, of the table's kind, is within the table. Leaves the index register as it is.
  mutating func checkIndex(_ index: Register, ofTable table: Int, _ trap: TrapCode) {
    let isWide = addressKind(table: table).isWide
    if let count = module.facts.tables[table].fixedCount,
      T.isImmediate(Int64(count), for: .comparison, wide: isWide)
    {
      target.compare(isWide, index, .immediate(Int64(count)))
    } else {
      let (base, field) = recordAddress(module.layout.table(table), TableLayout.count)
      target.compare(isWide, index, base, field: field)
    }
    target.branch(.greaterOrEqualUnsigned, traps.label(trap, &target, detail: index))
  }

  /// A register and an offset that make the address of the table's first element. May load the target register.
  mutating func elements(ofTable table: Int) -> (Register, Int) {
    if let offset = module.layout.elements(ofTable: table) { return (instance(), offset) }
    let (base, field) = recordAddress(module.layout.table(table), TableLayout.elements)
    target.loadField(true, description.convention.target, base, field)
    return (description.convention.target, 0)
  }

  mutating func compileTableService(_ op: Opcode.TableRuntime) {
    switch op {
    case .grow:
      let table = reader.u32()
      callService(
        .tableGrow, index: UInt64(table), operands: 2, result: addressKind(table: Int(table)))
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
}

extension Opcode.Load {
  /// Bytes of memory read.
  @inline(__always)
  fileprivate var byteCount: UInt64 {
    switch self {
    case .i32Load8S, .i32Load8U, .i64Load8S, .i64Load8U: return 1
    case .i32Load16S, .i32Load16U, .i64Load16S, .i64Load16U: return 2
    case .i32Load, .f32Load, .i64Load32S, .i64Load32U: return 4
    case .i64Load, .f64Load: return 8
    }
  }

  /// Whether the value is an i64 whose upper half is zero.
  @inline(__always)
  fileprivate var zeroExtends: Bool { self == .i64Load8U || self == .i64Load16U || self == .i64Load32U }

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

extension Opcode.Store {
  /// Bytes of memory written.
  @inline(__always)
  fileprivate var byteCount: UInt64 {
    switch self {
    case .i32Store8, .i64Store8: return 1
    case .i32Store16, .i64Store16: return 2
    case .i32Store, .f32Store, .i64Store32: return 4
    case .i64Store, .f64Store: return 8
    }
  }
}
