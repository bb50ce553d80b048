import Assembler
import VMLayout
import WasmISA

/// The thunks for AArch64. What they leave on the stacks has the same places as on x86-64, so whoever walks them sees one
/// picture; the return address is stored where a call of x86-64 would have pushed it.
enum A64Thunks: Thunks {
  private static let sp = A64Register.stackPointer
  private static let link = A64Register.link
  /// What may change in each thunk.
  private static let (spare, target, scratch): (Register, Register, Register) = (15, 16, 17)
  private static let (context, trap): (Register, Register) = (0, 9)
  /// Of C: the first argument or result, and the second one.
  private static let (x0, x1, x2, x3): (Register, Register, Register, Register) = (0, 1, 2, 3)
  /// Preserved by C and by generated code; an entry keeps things there.
  private static let (base, other): (Register, Register) = (19, 20)
  /// What generated code preserves, as the context keeps it.
  private static let preserved: [Register] = Array(19...29)

  // MARK: Entries

  /// Words that an entry leaves on the host's stack: context, stack pointers of generated code and the host, padding, and
  /// what C preserves.
  private static let savedBytes = 8 * 12
  private static let outerBytes = 8 * 4

  static func entry(_ layout: SignatureLayout, _ type: FunctionType) -> [UInt8] {
    let buffer = BufferLayout(type)
    var a = A64Assembler()
    a.pair(.stpX, 19, 20, sp, preIndex: -savedBytes)
    for register: Register in [21, 23, 25, 27, 29] {
      a.pair(.stpX, register, register + 1, sp, 8 * (Int(register) - 19))
    }
    load(&a, scratch, x0, CalleeLayout.context)
    load(&a, spare, scratch, ContextLayout.hostStackPointer)
    load(&a, target, scratch, ContextLayout.wasmStackPointer)
    addToStackPointer(&a, -outerBytes)
    a.pair(.stpX, scratch, target, sp, 0)
    a.access(.strX, spare, sp, 16)
    a.access(.strX, A64Register.zero, sp, 24)
    storeStackPointer(&a, scratch, ContextLayout.hostStackPointer)
    a.arithmetic(.add, true, sp, target, immediate: 0)
    a.pair(.stpX, x2, scratch, sp, preIndex: -16)
    // Preserved by what is called, whose stack arguments may be there or not when it returns.
    a.arithmetic(.add, true, base, sp, immediate: 0)
    addToStackPointer(&a, -(layout.argumentBytes + layout.resultBytes))
    a.mov(true, target, x1)
    a.mov(true, scratch, x2)
    for (index, place) in layout.parameters.enumerated() {
      let word = 8 * buffer.parameters[index]
      if place.isRegister {
        value(&a, type.parameters[index].kind, isLoad: true, place.register, scratch, word)
      } else {
        copy(&a, type.parameters[index].kind, from: scratch, word, to: sp, 8 * place.slot, by: other)
      }
    }
    a.blr(target)
    load(&a, scratch, base, 0)
    for (index, place) in layout.results.enumerated() {
      let word = 8 * buffer.results[index]
      let kind = type.results[index].kind
      if place.isRegister {
        value(&a, kind, isLoad: false, place.register, scratch, word)
      } else {
        copy(&a, kind, from: base, 8 * place.slot - layout.resultBytes, to: scratch, word, by: other)
      }
    }
    load(&a, scratch, base, 8)
    loadStackPointer(&a, scratch, ContextLayout.hostStackPointer)
    a.movImmediate(x0, 0)
    leave(&a)
    return bytes(&a)
  }

  /// The end of an entry, with SP where the entry's stores have left it and the result in x0.
  private static func leave(_ a: inout A64Assembler) {
    a.pair(.ldpX, scratch, target, sp, 0)
    a.access(.ldrX, spare, sp, 16)
    a.access(.strX, target, scratch, ContextLayout.wasmStackPointer)
    a.access(.strX, spare, scratch, ContextLayout.hostStackPointer)
    addToStackPointer(&a, outerBytes)
    for register: Register in [21, 23, 25, 27, 29] {
      a.pair(.ldpX, register, register + 1, sp, 8 * (Int(register) - 19))
    }
    a.pair(.ldpX, 19, 20, sp, postIndex: savedBytes)
    a.ret()
  }

  static func trapExit() -> [UInt8] {
    var a = A64Assembler()
    let exception = a.makeLabel()
    a.cmp(false, trap, immediate: UInt64(TrapCode.exception))
    a.b(.eq, exception)
    loadStackPointer(&a, context, ContextLayout.hostStackPointer)
    a.mov(false, x0, trap)
    leave(&a)
    a.bind(exception)
    storePreserved(&a, context)
    loadStackPointer(&a, context, ContextLayout.hostStackPointer)
    callHost(&a, context: context, word: context, ContextLayout.throwFromHost)
    land(&a)
    return bytes(&a)
  }

  // MARK: Calls of the host

  /// Calls a C function, with SP at the host's stack and the arguments in place. Leaves on that stack what those find there
  /// who walk it: a word, the context, and where the call returns to. SP is 32 bytes below afterwards.
  private static func callHost(_ a: inout A64Assembler, context: Register, word: Register, _ field: Int) {
    let behind = a.makeLabel()
    a.pair(.stpX, context, word, sp, preIndex: -16)
    a.adr(spare, behind)
    a.pair(.stpX, A64Register.zero, spare, sp, preIndex: -16)
    load(&a, target, context, field)
    a.blr(target)
    a.bind(behind)
  }

  /// Behind a call of the host.
  private static func loadContext(_ a: inout A64Assembler, _ register: Register) {
    a.access(.ldrX, register, sp, 16)
  }

  /// Leaves the entry with the code in `register`; the scratch register has the context.
  private static func jumpToTrapExit(_ a: inout A64Assembler, _ register: Register) {
    a.mov(false, trap, register)
    a.mov(true, context, scratch)
    load(&a, target, context, ContextLayout.trapExit)
    a.br(target)
  }

  static func throwing(_ service: RuntimeService) -> [UInt8] {
    var a = A64Assembler()
    load(&a, scratch, x0, CalleeLayout.context)
    storePreserved(&a, scratch)
    addToStackPointer(&a, -16)
    a.access(.strX, link, sp, serviceFrame)
    a.arithmetic(.add, true, spare, sp, immediate: UInt64(serviceFrame))
    a.access(.strX, spare, scratch, ContextLayout.unwindStackPointer)
    // Not in a preserved register: the collector looks for references in those, not in the context's copies of them.
    a.arithmetic(.add, true, serviceWord, sp, immediate: 0)
    loadStackPointer(&a, scratch, ContextLayout.hostStackPointer)
    callHost(
      &a, context: scratch, word: serviceWord, ContextLayout.implementations + 8 * service.rawValue)
    land(&a)
    return bytes(&a)
  }

  private static func storePreserved(_ a: inout A64Assembler, _ context: Register) {
    for (index, register) in preserved.enumerated() {
      a.access(.strX, register, context, ContextLayout.unwindMorePreserved + 8 * index)
    }
  }

  /// Behind the search for a handler: goes on at the landing pad, with the exception in the target register; or leaves
  /// the entry with the code in x1, if that is not 0.
  private static func land(_ a: inout A64Assembler) {
    let outside = a.makeLabel()
    loadContext(&a, scratch)
    a.cbnz(true, x1, outside)
    for (index, register) in preserved.enumerated() {
      load(&a, register, scratch, ContextLayout.unwindMorePreserved + 8 * index)
    }
    load(&a, target, scratch, ContextLayout.exception)
    loadStackPointer(&a, scratch, ContextLayout.unwindStackPointer)
    load(&a, spare, scratch, ContextLayout.handler)
    a.br(spare)
    a.bind(outside)
    loadStackPointer(&a, scratch, ContextLayout.hostStackPointer)
    a.mov(false, x0, x1)
    leave(&a)
  }

  static func hostCall(
    _ layout: SignatureLayout, _ type: FunctionType, _ discipline: StackDiscipline
  ) -> [UInt8] {
    let buffer = BufferLayout(type)
    var a = A64Assembler()
    let frame = hostCallFrame(type)
    // Above the return address.
    let arguments = frame + 8
    addToStackPointer(&a, -arguments)
    store(&a, link, sp, frame)
    for (index, place) in layout.parameters.enumerated() {
      let word = 8 * buffer.parameters[index]
      let kind = type.parameters[index].kind
      if place.isRegister {
        value(&a, kind, isLoad: false, place.register, sp, word)
      } else {
        copy(&a, kind, from: sp, arguments + 8 * place.slot, to: sp, word, by: scratch)
      }
    }
    load(&a, scratch, x0, CalleeLayout.context)
    storeStackPointer(&a, scratch, ContextLayout.wasmStackPointer)
    a.arithmetic(.add, true, x1, sp, immediate: 0)
    loadStackPointer(&a, scratch, ContextLayout.hostStackPointer)
    callHost(&a, context: scratch, word: scratch, ContextLayout.hostCall)
    loadContext(&a, scratch)
    let trapped = a.makeLabel()
    a.cbnz(false, x0, trapped)
    loadStackPointer(&a, scratch, ContextLayout.wasmStackPointer)
    for (index, place) in layout.results.enumerated() {
      let word = 8 * buffer.results[index]
      let kind = type.results[index].kind
      if place.isRegister {
        value(&a, kind, isLoad: true, place.register, sp, word)
      } else {
        let slot = arguments + layout.argumentBytes + 8 * place.slot
        copy(&a, kind, from: sp, word, to: sp, slot, by: scratch)
      }
    }
    load(&a, link, sp, frame)
    addToStackPointer(&a, arguments + (discipline == .callerRestores ? 0 : layout.argumentBytes))
    a.ret()
    a.bind(trapped)
    // For an exception: T above the stack pointer in the context, and what is on the stack below and above T.
    a.movImmediate(x1, UInt64(arguments + layout.argumentBytes))
    a.movImmediate(x2, UInt64(layout.argumentBytes))
    a.movImmediate(x3, UInt64(layout.resultBytes))
    jumpToTrapExit(&a, x0)
    return bytes(&a)
  }

  static func hostCallFrame(_ type: FunctionType) -> Int {
    // With the return address a multiple of 16.
    (8 * BufferLayout(type).count + 15) & ~15 | 8
  }

  static let serviceFrame = 8
  /// The arguments of a service are x0 to x4.
  private static let serviceWord: Register = 5

  static func service(_ service: RuntimeService) -> [UInt8] {
    var a = A64Assembler()
    load(&a, scratch, x0, CalleeLayout.context)
    addToStackPointer(&a, -16)
    a.access(.strX, link, sp, serviceFrame)
    a.arithmetic(.add, true, serviceWord, sp, immediate: 0)
    loadStackPointer(&a, scratch, ContextLayout.hostStackPointer)
    callHost(&a, context: scratch, word: serviceWord, ContextLayout.implementations + 8 * service.rawValue)
    a.pair(.ldpX, scratch, target, sp, 16)
    let trapped = a.makeLabel()
    a.cbnz(true, x1, trapped)
    a.arithmetic(.add, true, sp, target, immediate: 0)
    a.mov(true, Convention.a64.integerResults[0], x0)
    a.access(.ldrX, link, sp, serviceFrame)
    addToStackPointer(&a, 16)
    a.ret()
    a.bind(trapped)
    jumpToTrapExit(&a, x1)
    return bytes(&a)
  }

  // MARK: Allocations

  /// What the code for allocations saves: all integer registers but the three that it may change, and all vector registers
  /// that are used.
  private static let integers: [Register] = Array(0...14) + preserved
  private static let vectors: [Register] = (Array(0...7) + Array(16...31)).map { Registers.firstFloat + $0 }
  private static let vectorBytes = 16 * vectors.count

  /// The return address lies above the integers, on top of a multiple of 16 bytes.
  static let allocationFrame = (vectorBytes + 8 * integers.count + 15) & ~15 | 8

  static func allocationPlace(of register: Register) -> Int? {
    integers.firstIndex(of: register).map { vectorBytes + 8 * $0 }
  }

  static func allocate() -> [UInt8] {
    var a = A64Assembler()
    addToStackPointer(&a, -(allocationFrame + 8))
    a.access(.strX, link, sp, allocationFrame)
    for (index, register) in integers.enumerated() { a.access(.strX, register, sp, vectorBytes + 8 * index) }
    for (index, register) in vectors.enumerated() { a.access(.strQ, register, sp, 16 * index) }
    a.arithmetic(.add, true, base, sp, immediate: 0)
    load(&a, x0, x0, CalleeLayout.context)
    a.mov(true, x1, scratch)
    a.mov(true, x2, base)
    loadStackPointer(&a, x0, ContextLayout.hostStackPointer)
    callHost(&a, context: x0, word: base, ContextLayout.allocateImplementation)
    loadContext(&a, scratch)
    let trapped = a.makeLabel()
    a.cbnz(true, x1, trapped)
    a.arithmetic(.add, true, sp, base, immediate: 0)
    a.mov(true, target, x0)
    for (index, register) in vectors.enumerated() { a.access(.ldrQ, register, sp, 16 * index) }
    for (index, register) in integers.enumerated() { a.access(.ldrX, register, sp, vectorBytes + 8 * index) }
    a.access(.ldrX, link, sp, allocationFrame)
    addToStackPointer(&a, allocationFrame + 8)
    a.ret()
    a.bind(trapped)
    jumpToTrapExit(&a, x1)
    return bytes(&a)
  }

  // MARK: Pieces

  private static func addToStackPointer(_ a: inout A64Assembler, _ bytes: Int) {
    assert(bytes & 15 == 0 && bytes.magnitude < 1 << 24, "a multiple of 16 that two instructions can add")
    let op: A64Arithmetic = bytes < 0 ? .sub : .add
    let magnitude = UInt64(bytes.magnitude)
    for part in [magnitude & ~0xFFF, magnitude & 0xFFF] where part != 0 {
      a.arithmetic(op, true, sp, sp, immediate: part)
    }
  }

  /// SP = the word at an address. Changes the spare register.
  private static func loadStackPointer(_ a: inout A64Assembler, _ n: Register, _ offset: Int) {
    load(&a, spare, n, offset)
    a.arithmetic(.add, true, sp, spare, immediate: 0)
  }

  /// Changes the spare register.
  private static func storeStackPointer(_ a: inout A64Assembler, _ n: Register, _ offset: Int) {
    a.arithmetic(.add, true, spare, sp, immediate: 0)
    store(&a, spare, n, offset)
  }

  private static func load(_ a: inout A64Assembler, _ d: Register, _ n: Register, _ offset: Int) {
    access(&a, .ldrX, d, n, offset)
  }

  private static func store(_ a: inout A64Assembler, _ s: Register, _ n: Register, _ offset: Int) {
    access(&a, .strX, s, n, offset)
  }

  /// Changes the spare register if no instruction can hold the offset.
  private static func access(
    _ a: inout A64Assembler, _ op: A64Access, _ t: Register, _ n: Register, _ offset: Int
  ) {
    if A64Immediate.isOffset(offset, scale: op.scale) {
      a.access(op, t, n, offset)
    } else {
      a.movImmediate(spare, UInt64(bitPattern: Int64(offset)))
      a.access(op, t, n, index: spare, .uxtx)
    }
  }

  /// Loads or stores a value; of an integer that is stored the whole word, whose upper half is zero where the value has
  /// 32 bits.
  private static func value(
    _ a: inout A64Assembler, _ kind: ValueType.Kind, isLoad: Bool, _ t: Register, _ n: Register, _ offset: Int
  ) {
    let op: A64Access
    if kind == .v128 {
      op = isLoad ? .ldrQ : .strQ
    } else if Registers.isFloat(t) {
      op = kind.isWide ? (isLoad ? .ldrD : .strD) : (isLoad ? .ldrS : .strS)
    } else {
      op = isLoad ? (kind.isWide ? .ldrX : .ldrW) : .strX
    }
    access(&a, op, t, n, offset)
  }

  /// Copies the word, or the two words, of a value.
  private static func copy(
    _ a: inout A64Assembler, _ kind: ValueType.Kind, from n: Register, _ offset: Int, to m: Register,
    _ place: Int, by register: Register
  ) {
    for word in 0..<(kind == .v128 ? 2 : 1) {
      load(&a, register, n, offset + 8 * word)
      store(&a, register, m, place + 8 * word)
    }
  }

  private static func bytes(_ a: inout A64Assembler) -> [UInt8] {
    precondition(!a.failedToReach, "all labels of a thunk are near")
    return a.take().withUnsafeBufferPointer { Array($0) }
  }
}
