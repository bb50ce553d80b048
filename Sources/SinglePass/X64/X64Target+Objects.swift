import Assembler
import VMLayout
import WasmISA

/// Heap objects.
extension X64Target {
  /// The target register holds the object's end from here up to `makeRoom`.
  private var end: Register { description.convention.target }

  mutating func allocate(_ d: Register, _ instance: Register, bytes: Int, noRoom: Label) {
    assembler.mov(true, scratch, field(instance, CalleeLayout.context))
    assembler.mov(true, d, field(scratch, ContextLayout.allocationCursor))
    assembler.lea(true, end, field(d, bytes))
    takeRoom(noRoom)
  }

  mutating func allocate(
    _ d: Register, _ instance: Register, length: Register, shift: UInt8, noRoom: Label
  ) {
    assembler.mov(true, scratch, field(instance, CalleeLayout.context))
    // At most 2^36 bytes and a few, to which no address adds up to 2^64.
    loadByteCount(end, length, shift, and: ObjectLayout.fields + 7)
    assembler.arithmetic(.and, true, end, immediate: -8)
    assembler.mov(true, d, field(scratch, ContextLayout.allocationCursor))
    assembler.arithmetic(.add, true, end, d)
    takeRoom(noRoom)
  }

  /// Moves the cursor, whose context is in the scratch register.
  private mutating func takeRoom(_ noRoom: Label) {
    assembler.arithmetic(.cmp, true, end, field(scratch, ContextLayout.allocationLimit))
    assembler.jump(.above, noRoom)
    assembler.mov(true, field(scratch, ContextLayout.allocationCursor), end)
  }

  /// d = length << shift + bytes, in 64 bits.
  private mutating func loadByteCount(_ d: Register, _ length: Register, _ shift: UInt8, and bytes: Int) {
    if shift == 0 {
      assembler.lea(true, d, field(length, bytes))
    } else {
      assembler.mov(false, d, length)
      assembler.shift(.shl, true, d, immediate: shift)
      assembler.arithmetic(.add, true, d, immediate: Int32(bytes))
    }
  }

  mutating func makeRoom(_ d: Register, _ instance: Register, below bytes: Int) {
    assembler.mov(true, scratch, end)
    assembler.arithmetic(.sub, true, scratch, d)
    if bytes > 0 { assembler.lea(true, Self.rsp, slot(-bytes)) }
    assembler.mov(true, end, field(instance, CalleeLayout.context))
    assembler.call(field(end, ContextLayout.allocate))
    if bytes > 0 { assembler.lea(true, Self.rsp, slot(bytes)) }
    assembler.mov(true, d, end)
  }

  mutating func storeHeader(_ object: Register, row: UInt32, length: UInt32) {
    let word = UInt64(length) << 32 | UInt64(row)
    if let immediate = Int32(exactly: Int64(bitPattern: word)) {
      assembler.mov(true, field(object, ObjectLayout.row), immediate: immediate)
    } else {
      assembler.mov(false, field(object, ObjectLayout.row), immediate: Int32(bitPattern: row))
      assembler.mov(false, field(object, ObjectLayout.length), immediate: Int32(bitPattern: length))
    }
  }

  mutating func storeHeader(_ object: Register, row: UInt32, length: Register) {
    assembler.mov(false, field(object, ObjectLayout.row), immediate: Int32(bitPattern: row))
    assembler.mov(false, field(object, ObjectLayout.length), length)
  }

  mutating func clearWords(_ object: Register, from start: Int, to end: Int) {
    let count = (end - start) / 8
    if count <= 2 {
      for index in 0..<count { assembler.mov(true, field(object, start + 8 * index), immediate: 0) }
      return
    }
    constant(.v128, floatScratch, 0)
    fillWords(object, from: start, to: end, floatScratch)
  }

  mutating func fillWords(_ object: Register, from start: Int, to end: Int, _ pattern: Register) {
    let count = (end - start) / 8
    if count <= 32 {
      for pair in 0..<count / 2 { assembler.movups(field(object, start + 16 * pair), pattern) }
      if count % 2 != 0 { assembler.movs(true, field(object, end - 8), pattern) }
      return
    }
    assembler.movImmediate(self.end, UInt64(end - start))
    fill(object, at: start, pattern)
  }

  mutating func fillElements(_ array: Register, length: Register, shift: UInt8, _ pattern: Register) {
    loadByteCount(end, length, shift, and: 7)
    assembler.arithmetic(.and, true, end, immediate: -8)
    fill(array, at: ObjectLayout.fields, pattern)
  }

  /// Fills as many bytes, a multiple of 8, as the target register says, from the last to the first.
  private mutating func fill(_ object: Register, at start: Int, _ pattern: Register) {
    let (loop, rest, done) = (assembler.makeLabel(), assembler.makeLabel(), assembler.makeLabel())
    assembler.arithmetic(.sub, true, end, immediate: 16)
    assembler.jump(.less, rest)
    assembler.bind(loop)
    assembler.movups(X64Memory(object, index: end, Int32(truncatingIfNeeded: start)), pattern)
    assembler.arithmetic(.sub, true, end, immediate: 16)
    assembler.jump(.greaterOrEqual, loop)
    assembler.bind(rest)
    // −16 or −8: the latter leaves one word, the first.
    assembler.arithmetic(.cmp, true, end, immediate: -8)
    assembler.jump(.notEqual, done)
    assembler.movs(true, field(object, start), pattern)
    assembler.bind(done)
  }

  mutating func makeI31(_ d: Register, _ a: Register) {
    assembler.lea(false, d, X64Memory(a, index: a, 1))
  }
}
