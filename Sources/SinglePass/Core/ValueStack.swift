import VMLayout
import WasmISA

/// The value stack and the registers that its operands own.
extension FunctionCompiler where T: ~Copyable {
  // MARK: Pushing and popping

  @inline(__always)
  mutating func push(_ operand: Operand) {
    assert(operand.kind != .v128 || frame.slotShift == 1, "the slots of the function do not hold vectors")
    operands[operands.count] = operand
    operands.count &+= 1
  }

  /// Pushes a value in a register, which from now on belongs to the operand.
  @inline(__always)
  mutating func push(_ kind: ValueType.Kind, _ register: Register) {
    owners[Int(register)] = Int32(truncatingIfNeeded: operands.count)
    push(.register(kind, register))
  }

  @inline(__always)
  mutating func pushLocal(_ index: Int) { pushLocal(index, as: locals[index].kind) }

  /// - Parameter kind: the local's, or a float: the lowest lane of a local that is a vector.
  @inline(__always)
  mutating func pushLocal(_ index: Int, as kind: ValueType.Kind) {
    let previous = locals[index].reference
    locals[index].reference = Int32(truncatingIfNeeded: operands.count)
    push(
      Operand(
        form: .local, kind: kind, payload: 0, local: Int32(truncatingIfNeeded: index),
        bits: UInt64(bitPattern: Int64(previous))))
  }

  /// Takes the topmost operand off the stack. Its register stays taken; whoever pops releases it.
  @inline(__always)
  mutating func pop() -> Operand {
    operands.count &-= 1
    let operand = operands[operands.count]
    if operand.form == .local {
      locals[Int(operand.local)].reference = Int32(truncatingIfNeeded: Int64(bitPattern: operand.bits))
    }
    if settledBelow > operands.count { settledBelow = operands.count }
    return operand
  }

  /// Takes the operands above `height` off the stack and releases their registers.
  mutating func drop(to height: Int) {
    while operands.count > height { release(pop()) }
  }

  /// Stack offset of the slot of the operand at `index`.
  @inline(__always)
  func slot(_ index: Int) -> Int { frame.offset(slotUnit(index)) }

  @inline(__always)
  func slotUnit(_ index: Int) -> Int { frame.firstOperand &+ index &<< frame.slotShift &+ frame.slotShift }

  // MARK: Registers

  /// Gives back what a popped operand owned.
  @inline(__always)
  mutating func release(_ operand: Operand) {
    if operand.form == .register { release(operand.payload) }
  }

  /// Gives a register back; one that is pinned stays with its local.
  @inline(__always)
  mutating func release(_ register: Register) {
    if allocatable.contains(register) {
      free.insert(register)
      owners[Int(register)] = -1
    }
  }

  /// A register for a value of this kind, now taken, outside of `avoiding`. Spills if it must.
  @inline(__always)
  mutating func allocate(_ kind: ValueType.Kind, avoiding: RegisterSet = RegisterSet()) -> Register {
    let bank = kind.isFloat ? description.floats : description.integers
    let candidates = free.intersection(bank).subtracting(avoiding)
    if !candidates.isEmpty {
      let register = candidates.first
      free.remove(register)
      return register
    }
    return allocateBySpilling(bank.intersection(allocatable).subtracting(avoiding))
  }

  /// Frees one of `candidates`: first a cached local, then the deepest operand in a register.
  @inline(never)
  private mutating func allocateBySpilling(_ candidates: RegisterSet) -> Register {
    let cachedOnes = cached.intersection(candidates)
    if !cachedOnes.isEmpty {
      // In turns, so that the one written last stays.
      let rest = cachedOnes.intersection(RegisterSet(bits: .max << (UInt64(lastEvicted) + 1)))
      let register = rest.isEmpty ? cachedOnes.first : rest.first
      lastEvicted = register
      evict(register)
      free.remove(register)
      return register
    }
    var deepest = Int.max
    var rest = candidates
    while !rest.isEmpty {
      if let index = operand(in: rest.first), index < deepest { deepest = index }
      rest.remove(rest.first)
    }
    precondition(deepest != .max, "no register can be freed")
    let register = operands[deepest].payload
    spill(deepest)
    free.remove(register)
    return register
  }

  /// Stack index of the operand that owns a register. One that has been popped, and whose register is still in
  /// use, is not on the stack.
  private func operand(in register: Register) -> Int? {
    let index = Int(owners[Int(register)])
    guard index >= 0, index < operands.count, operands[index].form == .register,
      operands[index].payload == register
    else { return nil }
    return index
  }

  /// Makes one particular register free and takes it.
  mutating func claim(_ register: Register) {
    if cached.contains(register) {
      evict(register)
    } else if !free.contains(register), let index = operand(in: register) {
      let operand = operands[index]
      let bank = operand.isFloat ? description.floats : description.integers
      let candidates = free.intersection(bank)
      if candidates.isEmpty {
        spill(index)
      } else {
        let other = candidates.first
        free.remove(other)
        target.move(operand.kind, other, register)
        operands[index].payload = other
        owners[Int(other)] = Int32(truncatingIfNeeded: index)
      }
    }
    free.remove(register)
    owners[Int(register)] = -1
  }

  /// Has a cached local in its home, and frees its register.
  mutating func evict(_ register: Register) {
    if !cachedAndHome.contains(register) { storeHome(register) }
    forgetCache(Int(-2 - owners[Int(register)]))
  }

  /// Remembers that a register, which an operand has owned, holds a local that is in its home as well.
  mutating func cache(_ index: Int, _ register: Register) {
    locals[index].cache = register
    owners[Int(register)] = -2 - Int32(truncatingIfNeeded: index)
    cached.insert(register)
    cachedAndHome.insert(register)
  }

  /// Frees the register of a cached local without saving it.
  mutating func forgetCache(_ index: Int) {
    let register = locals[index].cache
    guard register != LocalState.noRegister else { return }
    locals[index].cache = LocalState.noRegister
    cached.remove(register)
    cachedAndHome.remove(register)
    release(register)
  }

  /// Has all cached locals in their homes: where control flow divides.
  mutating func evictAll() {
    writeCachesHome()
    forgetCaches()
  }

  /// Has all cached locals in their homes; their registers still hold them.
  mutating func writeCachesHome() {
    var registers = cached.subtracting(cachedAndHome)
    while !registers.isEmpty {
      let register = registers.first
      registers.remove(register)
      storeHome(register)
    }
  }

  /// Frees the registers of all cached locals, which are home already.
  mutating func forgetCaches() {
    while !cached.isEmpty { forgetCache(Int(-2 - owners[Int(cached.first)])) }
  }

  private mutating func storeHome(_ register: Register) {
    let local = locals[Int(-2 - owners[Int(register)])]
    target.store(local.kind, slot: frame.offset(Int(local.home)), register)
  }

  // MARK: Spilling

  /// Stores a register operand in its slot and frees the register.
  mutating func spill(_ index: Int) {
    assert(!isOnEdge, "a spill may hit the slot of a label's value")
    let operand = operands[index]
    target.store(operand.kind, slot: slot(index), operand.payload)
    release(operand.payload)
    operands[index] = .slot(operand.kind)
  }

  /// Stores what the operands below `height` have in registers; what stands for locals or constants stays.
  /// For calls: a callee changes no local of its caller.
  mutating func flushRegisters(below height: Int) {
    var rest = allocatable.subtracting(free).subtracting(cached)
    while !rest.isEmpty {
      if let index = operand(in: rest.first), index < height { spill(index) }
      rest.remove(rest.first)
    }
  }

  /// Puts the operands below `height` where nothing that follows changes them, and all operands apart from
  /// the locals that they stand for. For blocks.
  mutating func flushForBlock(below height: Int) {
    // Downwards, so that each operand is the head of its local's list.
    var index = operands.count - 1
    while index >= settledBelow {
      if operands[index].form == .local { copyLocalToSlot(index) }
      index -= 1
    }
    settledBelow = operands.count
    flushRegisters(below: height)
    evictAll()
  }

  /// Stores the operand at `index`, the topmost that stands for its local, in its own slot.
  private mutating func copyLocalToSlot(_ index: Int) {
    let operand = operands[index]
    let local = Int(operand.local)
    assert(Int(locals[local].reference) == index)
    locals[local].reference = Int32(truncatingIfNeeded: Int64(bitPattern: operand.bits))
    storeLocal(local, inSlot: index)
    operands[index] = .slot(operand.kind)
  }

  /// Copies a local's value to the slot of the operand at `index`.
  private mutating func storeLocal(_ local: Int, inSlot index: Int) {
    let state = locals[local]
    var register = state.register
    if register == LocalState.noRegister {
      register = state.kind.isFloat ? description.convention.floatScratch : description.convention.scratch
      target.load(state.kind, register, slot: frame.offset(Int(state.home)))
    }
    target.store(state.kind, slot: slot(index), register)
  }

  /// Stores the operand, whose own slot is that of stack index `index`, at this offset from the stack pointer. Leaves
  /// the flags alone.
  mutating func storeInSlot(_ operand: Operand, from index: Int, at offset: Int) {
    switch source(operand, at: index) {
    case .constant(let bits): target.storeConstant(operand.kind, slot: offset, bits)
    case .register(let register): target.store(operand.kind, slot: offset, register)
    case .unit(let unit): copySlot(operand.kind, from: frame.offset(unit), to: offset)
    }
  }

  /// Copies a value of this kind between offsets from the stack pointer. Leaves the flags alone.
  mutating func copySlot(_ kind: ValueType.Kind, from source: Int, to destination: Int) {
    let isVector = kind == .v128
    let scratch = isVector ? description.convention.floatScratch : description.convention.scratch
    // Floats go as integers.
    let copied: ValueType.Kind = isVector ? .v128 : kind.isWide ? .i64 : .i32
    target.load(copied, scratch, slot: source)
    target.store(copied, slot: destination, scratch)
  }

  /// Before a local is written: operands that stand for its old value get registers or slots of their own.
  mutating func detach(local index: Int) {
    var walk = Int(locals[index].reference)
    locals[index].reference = -1
    let local = locals[index]
    while walk >= 0 {
      let below = Int(Int64(bitPattern: operands[walk].bits))
      let bank = local.kind.isFloat ? description.floats : description.integers
      let candidates = free.intersection(bank)
      if !candidates.isEmpty {
        let register = candidates.first
        free.remove(register)
        owners[Int(register)] = Int32(truncatingIfNeeded: walk)
        copyLocal(index, to: register)
        operands[walk] = .register(operands[walk].kind, register)
        operands[walk].isSmall = local.isSmall
      } else {
        storeLocal(index, inSlot: walk)
        operands[walk] = .slot(operands[walk].kind)
      }
      walk = below
    }
  }

  /// register = the local's value.
  mutating func copyLocal(_ index: Int, to register: Register) {
    let local = locals[index]
    if local.register != LocalState.noRegister {
      if local.register != register { target.move(local.kind, register, local.register) }
    } else {
      target.load(local.kind, register, slot: frame.offset(Int(local.home)))
    }
  }

  // MARK: Operands as instructions want them

  /// Where the popped operand, last at stack index `index`, can be read; not for flags.
  @inline(__always)
  func source(_ operand: Operand, at index: Int) -> OperandSource {
    switch operand.form {
    case .constant: return .constant(operand.bits)
    case .register, .flags: return .register(operand.payload)
    case .slot: return .unit(slotUnit(index))
    case .local:
      let local = locals[Int(operand.local)]
      return local.register != LocalState.noRegister
        ? .register(local.register) : .unit(Int(local.home))
    }
  }

  /// A register that holds the operand just popped: its own, its local's (not to be written), or a new one.
  /// `isOwned` says whether it may be written and has to be released.
  @inline(__always)
  mutating func readable(
    _ operand: Operand, avoiding: RegisterSet = RegisterSet()
  ) -> (register: Register, isOwned: Bool) {
    switch operand.form {
    case .register: return (operand.payload, allocatable.contains(operand.payload))
    case .local where locals[Int(operand.local)].register != LocalState.noRegister:
      return (locals[Int(operand.local)].register, false)
    default:
      return (materialize(operand, avoiding: avoiding), true)
    }
  }

  /// A register of its own for the operand just popped.
  @inline(__always)
  mutating func owned(_ operand: Operand, avoiding: RegisterSet = RegisterSet()) -> Register {
    if operand.form == .register, allocatable.contains(operand.payload) { return operand.payload }
    return materialize(operand, avoiding: avoiding)
  }

  /// Puts the operand just popped into a newly allocated register.
  mutating func materialize(_ operand: Operand, avoiding: RegisterSet = RegisterSet()) -> Register {
    // Allocation may evict the local's cached register; the local's home is then right, so look afterwards.
    let index = operands.count
    let register = allocate(operand.kind, avoiding: avoiding)
    load(operand, at: index, into: register)
    return register
  }

  /// register = the popped operand, whose slot is that of stack index `index`.
  mutating func load(_ operand: Operand, at index: Int, into register: Register) {
    switch operand.form {
    case .constant: target.constant(operand.kind, register, operand.bits)
    case .register: if operand.payload != register { target.move(operand.kind, register, operand.payload) }
    case .slot: target.load(operand.kind, register, slot: slot(index))
    case .local: copyLocal(Int(operand.local), to: register)
    case .flags: target.set(Condition(rawValue: operand.payload).unsafelyUnwrapped, register)
    }
  }

  /// Like `load`, where the flags are wanted afterwards.
  mutating func loadKeepingFlags(_ operand: Operand, at index: Int, into register: Register) {
    if operand.form == .constant {
      target.constantKeepingFlags(operand.kind, register, operand.bits)
    } else {
      load(operand, at: index, into: register)
    }
  }

  /// A register that holds the popped operand: its own, its local's, or a new one. What has to be released is added to
  /// `used`, what is in use to `busy`.
  mutating func integer(
    _ operand: Operand, at index: Int, _ busy: inout RegisterSet, _ used: inout RegisterSet
  ) -> Register {
    if operand.form != .constant, case .register(let register) = source(operand, at: index) {
      if operand.form == .register { used.insert(register) }
      return register
    }
    let register = allocate(operand.kind, avoiding: busy)
    load(operand, at: index, into: register)
    busy.insert(register)
    used.insert(register)
    return register
  }

  mutating func release(all registers: RegisterSet) {
    var rest = registers
    while !rest.isEmpty {
      release(rest.first)
      rest.remove(rest.first)
    }
  }

  /// The popped operand, last at stack index `index`, as the right operand of an integer operation.
  /// What no instruction takes from where it is goes to the scratch register.
  @inline(__always)
  mutating func right(_ operand: Operand, at index: Int, for use: ImmediateUse) -> RightOperand {
    switch source(operand, at: index) {
    case .register(let register): return .register(register)
    case .unit(let unit):
      if description.foldsMemory { return .slot(frame.offset(unit)) }
      target.load(operand.kind, description.convention.scratch, slot: frame.offset(unit))
    case .constant(let bits):
      let isWide = operand.kind.isWide
      let value = isWide ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
      if T.isImmediate(value, for: use, wide: isWide) { return .immediate(value) }
      target.constant(operand.kind, description.convention.scratch, bits)
    }
    return .register(description.convention.scratch)
  }

  /// The instance register, made valid if a call has destroyed it.
  @inline(__always)
  mutating func instance() -> Register {
    let register = description.convention.instance
    if !instanceValid {
      target.load(.i64, register, slot: frame.offset(frame.instanceUnit))
      instanceValid = true
    }
    return register
  }

  /// The pinned register that the next opcode, if it is a `local.set` or `local.tee`, wants the result in:
  /// provided that no operand stands for that local's old value. The operands of the current opcode are
  /// popped already.
  @inline(__always)
  func wantedRegister(_ kind: ValueType.Kind) -> Register? {
    var ahead = reader
    let next = Opcode(primary: ahead.byte())
    guard next == .localSet || next == .localTee else { return nil }
    let local = locals[Int(ahead.u32())]
    guard local.pin != LocalState.noRegister, local.kind == kind, local.reference < 0 else { return nil }
    return local.pin
  }

  /// Whether the next opcode takes a comparison from the flags.
  @inline(__always)
  var nextTakesFlags: Bool {
    switch Opcode(primary: reader.position.pointee) {
    case .brIf, .if, .select, .selectTyped, .i32Eqz: return true
    default: return false
    }
  }

  /// Reads the next opcode as part of the current one.
  @inline(__always)
  @discardableResult
  mutating func takeNext() -> Opcode {
    let start = reader.position
    let opcode = reader.opcode()
    note(.opcode(opcode), at: start)
    return opcode
  }

  /// Whether the next opcode calls the function reference on top of the stack.
  @inline(__always)
  var nextCallsReference: Bool {
    switch Opcode(primary: reader.position.pointee) {
    case .callRef, .returnCallRef: return true
    default: return false
    }
  }

  // MARK: Moves

  mutating func addMove(_ destination: Location, _ operand: Operand, at index: Int) {
    switch source(operand, at: index) {
    case .register(let register):
      moves.add(destination, from: Location(register: register), operand.kind)
    case .unit(let unit): moves.add(destination, from: Location(unit: unit), operand.kind)
    case .constant(let bits): moves.add(destination, constant: bits, operand.kind)
    }
  }

  /// Emits what has been added to `moves`.
  mutating func emitMoves() {
    moves.resolve()
    for index in 0..<moves.steps.count { emit(moves.steps[index]) }
  }

  private mutating func emit(_ step: MoveStep) {
    let d = step.destination
    guard let s = step.source else {
      if d.isRegister {
        target.constant(step.kind, d.register, step.constant)
      } else {
        target.storeConstant(step.kind, slot: frame.offset(d.unit), step.constant)
      }
      return
    }
    // A value held while a cycle is broken may pass through a register of the other class.
    let isFloat = d.isRegister ? d.isFloatRegister : s.isRegister && s.isFloatRegister
    let kind = isFloat == step.kind.isFloat ? step.kind : isFloat ? .f64 : .i64
    if d.isRegister && s.isRegister {
      target.move(kind, d.register, s.register)
    } else if d.isRegister {
      target.load(kind, d.register, slot: frame.offset(s.unit))
    } else if s.isRegister {
      target.store(kind, slot: frame.offset(d.unit), s.register)
    } else {
      copySlot(step.kind, from: frame.offset(s.unit), to: frame.offset(d.unit))
    }
  }
}

/// Where an operand can be read.
enum OperandSource {
  case register(Register)
  case unit(Int)
  case constant(UInt64)
}
