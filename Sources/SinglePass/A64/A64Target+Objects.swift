import Assembler
import VMLayout
import WasmISA

/// Heap objects.
extension A64Target {
  /// The target register holds the object's end from here up to `makeRoom`.
  private var end: Register { description.convention.target }

  mutating func allocate(_ d: Register, _ instance: Register, bytes: Int, noRoom: Label) {
    access(.ldrX, scratch, instance, CalleeLayout.context)
    access(.ldrX, d, scratch, ContextLayout.allocationCursor)
    add(end, d, bytes)
    takeRoom(noRoom)
  }

  mutating func allocate(
    _ d: Register, _ instance: Register, length: Register, shift: UInt8, noRoom: Label
  ) {
    access(.ldrX, scratch, instance, CalleeLayout.context)
    // At most 2^36 bytes and a few, to which no address adds up to 2^64.
    loadByteCount(end, length, shift, and: ObjectLayout.fields + 7)
    access(.ldrX, d, scratch, ContextLayout.allocationCursor)
    assembler.arithmetic(.add, true, end, end, d)
    takeRoom(noRoom)
  }

  /// Moves the cursor, whose context is in the scratch register.
  private mutating func takeRoom(_ noRoom: Label) {
    access(.ldrX, spare, scratch, ContextLayout.allocationLimit)
    assembler.cmp(true, end, spare)
    assembler.b(.hi, noRoom)
    access(.strX, end, scratch, ContextLayout.allocationCursor)
  }

  /// d = length << shift + bytes, without what is over a multiple of 8.
  private mutating func loadByteCount(_ d: Register, _ length: Register, _ shift: UInt8, and bytes: Int) {
    assembler.lsl(true, d, length, immediate: shift)
    add(d, d, bytes)
    bits(.and, d, -8)
  }

  private mutating func bits(_ op: A64Logical, _ d: Register, _ mask: Int64) {
    guard let mask = A64Bitmask(true, UInt64(bitPattern: mask)) else { preconditionFailure("no bit mask") }
    assembler.logical(op, true, d, d, immediate: mask)
  }

  mutating func makeRoom(_ d: Register, _ instance: Register, below bytes: Int) {
    assembler.arithmetic(.sub, true, scratch, end, d)
    // The function may need its return address still.
    adjustStackPointer(-bytes - description.roomFrame)
    access(.strX, A64Register.link, Self.sp, 0)
    access(.ldrX, end, instance, CalleeLayout.context)
    access(.ldrX, end, end, ContextLayout.allocate)
    assembler.blr(end)
    access(.ldrX, A64Register.link, Self.sp, 0)
    adjustStackPointer(bytes + description.roomFrame)
    assembler.mov(true, d, end)
  }

  mutating func storeHeader(_ object: Register, row: UInt32, length: UInt32) {
    let header = register(UInt64(length) << 32 | UInt64(row))
    access(.strX, header, object, ObjectLayout.row)
  }

  mutating func storeHeader(_ object: Register, row: UInt32, length: Register) {
    let row = register(UInt64(row))
    access(.strW, row, object, ObjectLayout.row)
    access(.strW, length, object, ObjectLayout.length)
  }

  mutating func clearWords(_ object: Register, from start: Int, to end: Int) {
    if (end - start) / 8 > 32 {
      constant(floatScratch, Vector.zero)
      return fillWords(object, from: start, to: end, floatScratch)
    }
    var place = start
    while place < end {
      if place + 8 < end, A64Immediate.isPairOffset(place, scale: 3) {
        assembler.pair(.stpX, Self.zero, Self.zero, object, place)
        place += 16
      } else {
        access(.strX, Self.zero, object, place)
        place += 8
      }
    }
  }

  mutating func fillWords(_ object: Register, from start: Int, to end: Int, _ pattern: Register) {
    let count = (end - start) / 8
    if count <= 32 {
      for pair in 0..<count / 2 { access(.strQ, pattern, object, start + 16 * pair) }
      if count % 2 != 0 { access(.strD, pattern, object, end - 8) }
      return
    }
    assembler.movImmediate(self.end, UInt64(end - start))
    fill(object, at: start, pattern)
  }

  mutating func fillElements(_ array: Register, length: Register, shift: UInt8, _ pattern: Register) {
    loadByteCount(end, length, shift, and: 7)
    fill(array, at: ObjectLayout.fields, pattern)
  }

  /// Fills as many bytes, a multiple of 8, as the target register says, from the last to the first.
  private mutating func fill(_ object: Register, at start: Int, _ pattern: Register) {
    let (loop, rest, done) = (assembler.makeLabel(), assembler.makeLabel(), assembler.makeLabel())
    add(scratch, object, start)
    assembler.arithmetic(.subs, true, end, end, immediate: 16)
    assembler.b(.lt, rest)
    assembler.bind(loop)
    assembler.access(.strQ, pattern, scratch, index: end, .uxtx)
    assembler.arithmetic(.subs, true, end, end, immediate: 16)
    assembler.b(.ge, loop)
    assembler.bind(rest)
    // −16 or −8: the latter leaves one word, the first.
    assembler.cmn(true, end, immediate: 8)
    assembler.b(.ne, done)
    access(.strD, pattern, scratch, 0)
    assembler.bind(done)
  }

  mutating func makeI31(_ d: Register, _ a: Register) {
    assembler.lsl(false, d, a, immediate: 1)
    assembler.arithmetic(.add, false, d, d, immediate: 1)
  }
}
