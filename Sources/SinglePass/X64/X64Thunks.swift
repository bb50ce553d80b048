import Assembler
import VMLayout
import WasmISA

/// The thunks for x86-64.
enum X64Thunks: Thunks {
  private static let (rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi):
    (
      UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8
    ) = (0, 1, 2, 3, 4, 5, 6, 7)
  private static let (r10, r11): (UInt8, UInt8) = (10, 11)
  /// What the C convention preserves, in the order that an entry pushes it.
  private static let preserved: [UInt8] = [rbx, rbp, 12, 13, 14, 15]

  static func entry(_ layout: SignatureLayout, _ type: FunctionType) -> [UInt8] {
    let buffer = BufferLayout(type)
    var a = X64Assembler()
    for register in preserved { a.push(register) }
    a.mov(true, rcx, X64Memory(rdi, offset(CalleeLayout.context)))
    a.push(X64Memory(rcx, offset(ContextLayout.hostStackPointer)))
    a.push(X64Memory(rcx, offset(ContextLayout.wasmStackPointer)))
    a.push(rcx)
    // Nine words and the return address: the stack pointer is on 16 bytes.
    a.mov(true, X64Memory(rcx, offset(ContextLayout.hostStackPointer)), rsp)
    a.mov(true, rsp, X64Memory(rcx, offset(ContextLayout.wasmStackPointer)))
    a.push(rcx)
    a.push(rdx)
    // Preserved by what is called, whose stack arguments may be there or not when it returns.
    a.mov(true, rbp, rsp)
    let area = layout.argumentBytes + layout.resultBytes
    if area > 0 { a.arithmetic(.sub, true, rsp, immediate: offset(area)) }
    a.mov(true, r10, rsi)
    var last: Int?
    for (index, place) in layout.parameters.enumerated() {
      if place.isRegister && place.register == rdx {
        // The buffer's address goes last.
        last = index
        continue
      }
      loadArgument(&a, buffer.parameters[index], place, type.parameters[index].kind)
    }
    if let last {
      loadArgument(&a, buffer.parameters[last], layout.parameters[last], type.parameters[last].kind)
    }
    a.call(register: r10)
    a.mov(true, r11, X64Memory(rbp))
    for (index, place) in layout.results.enumerated() {
      let word = X64Memory(r11, offset(8 * buffer.results[index]))
      let kind = type.results[index].kind
      if place.isRegister {
        store(&a, kind, place.register, to: word)
      } else {
        copy(&a, kind, from: X64Memory(rbp, offset(8 * place.slot - layout.resultBytes)), to: word, by: r10)
      }
    }
    a.mov(true, rcx, X64Memory(rbp, 8))
    a.mov(true, rsp, X64Memory(rcx, offset(ContextLayout.hostStackPointer)))
    a.movImmediate(rax, 0)
    leave(&a)
    return a.buffer.bytes
  }

  private static func loadArgument(
    _ a: inout X64Assembler, _ index: Int, _ place: Place, _ kind: ValueType.Kind
  ) {
    let word = X64Memory(rdx, offset(8 * index))
    if place.isRegister {
      load(&a, kind, place.register, from: word)
    } else {
      copy(&a, kind, from: word, to: X64Memory(rsp, offset(8 * place.slot)), by: r11)
    }
  }

  // MARK: Values in memory

  private static func load(
    _ a: inout X64Assembler, _ kind: ValueType.Kind, _ register: UInt8, from m: X64Memory
  ) {
    if kind == .v128 {
      a.movups(register, m)
    } else if Registers.isFloat(register) {
      a.movs(kind.isWide, register, m)
    } else {
      a.mov(kind.isWide, register, m)
    }
  }

  /// Stores a value; of an integer the whole word, whose upper half is zero where the value has 32 bits.
  private static func store(
    _ a: inout X64Assembler, _ kind: ValueType.Kind, _ register: UInt8, to m: X64Memory
  ) {
    if kind == .v128 {
      a.movups(m, register)
    } else if Registers.isFloat(register) {
      a.movs(kind.isWide, m, register)
    } else {
      a.mov(true, m, register)
    }
  }

  /// Copies the word, or the two words, of a value.
  private static func copy(
    _ a: inout X64Assembler, _ kind: ValueType.Kind, from source: X64Memory, to destination: X64Memory,
    by register: UInt8
  ) {
    for word in 0..<(kind == .v128 ? 2 : 1) {
      a.mov(true, register, source.advanced(by: 8 * word))
      a.mov(true, destination.advanced(by: 8 * word), register)
    }
  }

  /// The end of an entry, with SP where the entry's pushes have left it and the result in eax.
  private static func leave(_ a: inout X64Assembler) {
    a.pop(rcx)
    a.pop(r11)
    a.mov(true, X64Memory(rcx, offset(ContextLayout.wasmStackPointer)), r11)
    a.pop(r11)
    a.mov(true, X64Memory(rcx, offset(ContextLayout.hostStackPointer)), r11)
    for register in preserved.reversed() { a.pop(register) }
    a.ret()
  }

  static func trapExit() -> [UInt8] {
    var a = X64Assembler()
    let exception = a.makeLabel()
    a.arithmetic(.cmp, false, rax, immediate: Int32(TrapCode.exception))
    a.jump(.equal, exception)
    a.mov(true, rsp, X64Memory(rdi, offset(ContextLayout.hostStackPointer)))
    leave(&a)
    a.bind(exception)
    storePreserved(&a, context: rdi)
    a.mov(true, rsp, X64Memory(rdi, offset(ContextLayout.hostStackPointer)))
    a.push(rdi)
    a.push(rdi)
    a.call(X64Memory(rdi, offset(ContextLayout.throwFromHost)))
    land(&a)
    return a.buffer.bytes
  }

  static func throwing(_ service: RuntimeService) -> [UInt8] {
    var a = X64Assembler()
    a.mov(true, r11, X64Memory(rdi, offset(CalleeLayout.context)))
    storePreserved(&a, context: r11)
    a.mov(true, X64Memory(r11, offset(ContextLayout.unwindStackPointer)), rsp)
    a.mov(true, r10, rsp)
    a.mov(true, rsp, X64Memory(r11, offset(ContextLayout.hostStackPointer)))
    // As other services do, for whoever walks the stack of a crash.
    a.push(r10)
    a.push(r11)
    a.call(X64Memory(r11, offset(ContextLayout.implementations + 8 * service.rawValue)))
    land(&a)
    return a.buffer.bytes
  }

  /// The registers that the internal convention preserves, as the context keeps them.
  private static let unwound: [UInt8] = [rbx, rbp, 12, 13]

  private static func storePreserved(_ a: inout X64Assembler, context: UInt8) {
    for (index, register) in unwound.enumerated() {
      a.mov(true, X64Memory(context, offset(ContextLayout.unwindPreserved + 8 * index)), register)
    }
  }

  /// Behind the search for a handler: goes on at the landing pad, with the exception in r10; or leaves the entry with
  /// the code in rdx, if that is not 0. The context was pushed last.
  private static func land(_ a: inout X64Assembler) {
    let outside = a.makeLabel()
    a.pop(rdi)
    a.test(false, rdx, rdx)
    a.jump(.notEqual, outside)
    for (index, register) in unwound.enumerated() {
      a.mov(true, register, X64Memory(rdi, offset(ContextLayout.unwindPreserved + 8 * index)))
    }
    a.mov(true, r10, X64Memory(rdi, offset(ContextLayout.exception)))
    a.mov(true, rsp, X64Memory(rdi, offset(ContextLayout.unwindStackPointer)))
    a.jump(X64Memory(rdi, offset(ContextLayout.handler)))
    a.bind(outside)
    a.mov(false, rax, rdx)
    a.mov(true, rsp, X64Memory(rdi, offset(ContextLayout.hostStackPointer)))
    leave(&a)
  }

  static func hostCall(
    _ layout: SignatureLayout, _ type: FunctionType, _ discipline: StackDiscipline
  ) -> [UInt8] {
    let buffer = BufferLayout(type)
    var a = X64Assembler()
    let frame = hostCallFrame(type)
    a.arithmetic(.sub, true, rsp, immediate: offset(frame))
    for (index, place) in layout.parameters.enumerated() {
      let word = X64Memory(rsp, offset(8 * buffer.parameters[index]))
      let kind = type.parameters[index].kind
      if place.isRegister {
        store(&a, kind, place.register, to: word)
      } else {
        copy(&a, kind, from: X64Memory(rsp, offset(frame + 8 + 8 * place.slot)), to: word, by: r11)
      }
    }
    a.mov(true, r11, X64Memory(rdi, offset(CalleeLayout.context)))
    a.mov(true, X64Memory(r11, offset(ContextLayout.wasmStackPointer)), rsp)
    a.mov(true, rsi, rsp)
    a.mov(true, rsp, X64Memory(r11, offset(ContextLayout.hostStackPointer)))
    a.push(r11)
    a.push(r11)
    a.call(X64Memory(r11, offset(ContextLayout.hostCall)))
    a.pop(r11)
    let trap = a.makeLabel()
    a.test(false, rax, rax)
    a.jump(.notEqual, trap)
    a.mov(true, rsp, X64Memory(r11, offset(ContextLayout.wasmStackPointer)))
    for (index, place) in layout.results.enumerated() where !place.isRegister {
      let word = X64Memory(rsp, offset(8 * buffer.results[index]))
      let slot = X64Memory(rsp, offset(frame + 8 + layout.argumentBytes + 8 * place.slot))
      copy(&a, type.results[index].kind, from: word, to: slot, by: r11)
    }
    for (index, place) in layout.results.enumerated() where place.isRegister {
      let word = X64Memory(rsp, offset(8 * buffer.results[index]))
      load(&a, type.results[index].kind, place.register, from: word)
    }
    a.arithmetic(.add, true, rsp, immediate: offset(frame))
    a.ret(popping: layout.argumentBytes, discipline)
    a.bind(trap)
    a.mov(true, rdi, r11)
    // For an exception: T above the stack pointer in the context, and what is on the stack below and above T.
    a.movImmediate(rsi, UInt64(frame + 8 + layout.argumentBytes))
    a.movImmediate(rdx, UInt64(layout.argumentBytes))
    a.movImmediate(rcx, UInt64(layout.resultBytes))
    a.jump(X64Memory(rdi, offset(ContextLayout.trapExit)))
    return a.buffer.bytes
  }

  static func hostCallFrame(_ type: FunctionType) -> Int {
    // With the return address a multiple of 16.
    (8 * BufferLayout(type).count + 15) & ~15 | 8
  }

  static let serviceFrame = 0

  static func service(_ service: RuntimeService) -> [UInt8] {
    var a = X64Assembler()
    a.mov(true, r11, X64Memory(rdi, offset(CalleeLayout.context)))
    a.mov(true, r10, rsp)
    a.mov(true, rsp, X64Memory(r11, offset(ContextLayout.hostStackPointer)))
    a.push(r10)
    a.push(r11)
    a.call(X64Memory(r11, offset(ContextLayout.implementations + 8 * service.rawValue)))
    a.pop(rdi)
    a.pop(rsp)
    let trap = a.makeLabel()
    a.test(false, rdx, rdx)
    a.jump(.notEqual, trap)
    a.ret()
    a.bind(trap)
    a.mov(false, rax, rdx)
    a.jump(X64Memory(rdi, offset(ContextLayout.trapExit)))
    return a.buffer.bytes
  }

  /// What the code for allocations saves: all integer registers but the two that it may change, and all vector registers.
  private static let integers: [UInt8] = [rax, rcx, rdx, rbx, rbp, rsi, rdi, 8, 9, 12, 13, 14, 15]
  private static let vectors: UInt8 = 16
  private static func vector(_ index: UInt8) -> Register { Registers.firstFloat + index }

  static let allocationFrame = 8 * integers.count + 16 * Int(vectors)

  static func allocationPlace(of register: Register) -> Int? {
    integers.firstIndex(of: register).map { allocationFrame - 8 * ($0 + 1) }
  }

  static func allocate() -> [UInt8] {
    var a = X64Assembler()
    for register in integers { a.push(register) }
    a.arithmetic(.sub, true, rsp, immediate: Int32(vectors) * 16)
    for index in 0..<vectors { a.movups(X64Memory(rsp, Int32(index) * 16), vector(index)) }
    a.mov(true, rbx, rsp)
    a.mov(true, rdi, X64Memory(rdi, offset(CalleeLayout.context)))
    a.mov(true, rsi, r11)
    a.mov(true, rdx, rsp)
    a.mov(true, rsp, X64Memory(rdi, offset(ContextLayout.hostStackPointer)))
    // As services do, for whoever walks the stack of a crash.
    a.push(rdx)
    a.push(rdi)
    a.call(X64Memory(rdi, offset(ContextLayout.allocateImplementation)))
    a.pop(rdi)
    let trap = a.makeLabel()
    a.test(false, rdx, rdx)
    a.jump(.notEqual, trap)
    a.mov(true, rsp, rbx)
    a.mov(true, r10, rax)
    for index in 0..<vectors { a.movups(vector(index), X64Memory(rsp, Int32(index) * 16)) }
    a.arithmetic(.add, true, rsp, immediate: Int32(vectors) * 16)
    for register in integers.reversed() { a.pop(register) }
    a.ret()
    a.bind(trap)
    a.mov(false, rax, rdx)
    a.jump(X64Memory(rdi, offset(ContextLayout.trapExit)))
    return a.buffer.bytes
  }

  private static func offset(_ value: Int) -> Int32 { Int32(truncatingIfNeeded: value) }
}
