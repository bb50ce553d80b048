import VMLayout
import WasmBinary
import WasmISA

/// Atomic accesses. There is one thread, so every access is atomic as it is, and what is left of one is that its address
/// has to be aligned, which is checked before its bounds.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileAtomic(_ opcode: Opcode) {
    let op = Opcode.Atomic(opcode)
    switch op {
    case .fence: _ = reader.byte()
    case .load: compileAtomicLoad(opcode)
    case .store: compileAtomicStore(opcode)
    case .compareExchange: compileCompareExchange(opcode)
    case .add: compileAtomicUpdate(opcode, .add)
    case .sub: compileAtomicUpdate(opcode, .sub)
    case .and: compileAtomicUpdate(opcode, .and)
    case .or: compileAtomicUpdate(opcode, .or)
    case .xor: compileAtomicUpdate(opcode, .xor)
    case .exchange: compileAtomicUpdate(opcode, nil)
    }
  }

  private mutating func compileAtomicLoad(_ opcode: Opcode) {
    let kind = opcode.resultKind
    guard let (place, index) = alignedAddress(opcode, avoiding: RegisterSet()) else {
      return push(.constant(kind, 0))
    }
    if let index { release(index) }
    let d = wantedRegister(kind) ?? allocate(kind)
    noteAccess(place, at: target.load(opcode.plainLoad, d, place))
    push(kind, d)
  }

  private mutating func compileAtomicStore(_ opcode: Opcode) {
    let value = readable(pop())
    if let (place, index) = alignedAddress(opcode, avoiding: RegisterSet(of: value.register)) {
      noteAccess(place, at: target.store(opcode.plainStore, place, .register(value.register)))
      if let index { release(index) }
    }
    if value.isOwned { release(value.register) }
  }

  /// Loads a value, and stores what the operation makes of it and the operand; without one, the operand.
  private mutating func compileAtomicUpdate(_ opcode: Opcode, _ operation: Opcode.IntBinary?) {
    let kind = opcode.resultKind
    let operand = pop()
    let value = operation == nil ? readable(operand) : (register: owned(operand), isOwned: true)
    var busy = RegisterSet(of: value.register)
    guard let (place, index) = alignedAddress(opcode, avoiding: busy) else {
      if value.isOwned { release(value.register) }
      return push(.constant(kind, 0))
    }
    // The address is read twice.
    if let register = place.index { busy.insert(register) }
    let wanted = wantedRegister(kind).flatMap { busy.contains($0) ? nil : $0 }
    let d = wanted ?? allocate(kind, avoiding: busy)
    noteAccess(place, at: target.load(opcode.plainLoad, d, place))
    if operation == .sub {
      let scratch = description.convention.scratch
      target.integer(.sub, kind.isWide, scratch, d, .register(value.register))
      target.move(kind, value.register, scratch)
    } else if let operation {
      target.integer(operation, kind.isWide, value.register, value.register, .register(d))
    }
    noteAccess(place, at: target.store(opcode.plainStore, place, .register(value.register)))
    if let index { release(index) }
    if value.isOwned { release(value.register) }
    push(kind, d)
  }

  /// Where the value is not the expected one it is stored once more, which nobody can tell from no store.
  private mutating func compileCompareExchange(_ opcode: Opcode) {
    let kind = opcode.resultKind
    let replacement = owned(pop())
    let expected = owned(pop())
    let busy = RegisterSet(of: replacement, expected)
    guard let (place, index) = alignedAddress(opcode, avoiding: busy) else {
      release(replacement)
      release(expected)
      return push(.constant(kind, 0))
    }
    // The loaded value has zeros above its bits.
    switch opcode.accessWidth {
    case 1: target.integer(.and, false, expected, expected, .immediate(0xFF))
    case 2: target.integer(.and, false, expected, expected, .immediate(0xFFFF))
    case 4 where kind.isWide: target.move(.i32, expected, expected)
    default: break
    }
    let found = description.convention.scratch
    noteAccess(place, at: target.load(opcode.plainLoad, found, place))
    target.compare(kind.isWide, found, .register(expected))
    target.moveIf(.notEqual, kind, replacement, found)
    target.move(kind, expected, found)
    // This may use the scratch register for the address.
    noteAccess(place, at: target.store(opcode.plainStore, place, .register(replacement)))
    if let index { release(index) }
    release(replacement)
    push(kind, expected)
  }

  /// Pops the address of an access, and reads its memory argument: where the access is, aligned and within reach, and the
  /// register to release behind it. nil if it is a trap and nothing else.
  private mutating func alignedAddress(
    _ opcode: Opcode, avoiding busy: RegisterSet
  ) -> (place: LinearAddress, index: Register?)? {
    let argument = reader.memoryArgument()
    let memory = module.memories[Int(argument.memory)]
    let byteCount = UInt64(opcode.accessWidth)
    let mask = byteCount - 1
    var address = pop()
    if address.form == .constant {
      guard (address.bits &+ argument.offset) & mask == 0 else {
        traps.site(.unalignedAtomic, at: target.trap())
        return nil
      }
    } else if mask > 0 {
      let (register, isOwned) = readable(address, avoiding: busy)
      if isOwned && address.form != .register { address = .register(address.kind, register) }
      checkAlignment(register, Int64(argument.offset & mask), Int64(mask))
    }
    if memory.isOutOfReach(address, argument.offset, byteCount: byteCount) {
      trapOutOfReach()
      release(address)
      return nil
    }
    var (place, index) = linearAddress(
      address, Int(argument.memory), memory, argument.offset, byteCount: byteCount, avoiding: busy)
    place.isAligned = true
    return (place, index)
  }

  /// Traps unless (index + offset) & mask is 0.
  private mutating func checkAlignment(_ index: Register, _ offset: Int64, _ mask: Int64) {
    var sum = index
    if offset != 0 {
      sum = description.convention.scratch
      target.integer(.add, false, sum, index, .immediate(offset))
    }
    target.testBits(false, sum, .immediate(mask))
    target.branch(.notEqual, traps.label(.unalignedAtomic, &target))
  }

  // MARK: Waiting

  mutating func compileAtomicService(_ opcode: Opcode) {
    let argument = reader.memoryArgument()
    // A larger offset is beyond every memory, but may be aligned.
    let offset = argument.offset >> 47 == 0 ? argument.offset : 1 << 47 | argument.offset & 7
    let word = UInt64(argument.memory) | offset << 16
    switch Opcode.AtomicRuntime(opcode) {
    case .notify: callService(.memoryNotify, index: word, operands: 2, result: .i32)
    case .wait:
      let service: RuntimeService = opcode.accessWidth == 4 ? .memoryWait32 : .memoryWait64
      callService(service, index: word, operands: 3, result: .i32)
    }
  }
}

extension Opcode {
  /// The load of as many bytes as the atomic access has, with zeros above them.
  fileprivate var plainLoad: Opcode.Load {
    switch accessWidth {
    case 1: .i32Load8U
    case 2: .i32Load16U
    case 4: .i32Load
    default: .i64Load
    }
  }

  fileprivate var plainStore: Opcode.Store {
    switch accessWidth {
    case 1: .i32Store8
    case 2: .i32Store16
    case 4: .i32Store
    default: .i64Store
    }
  }
}
