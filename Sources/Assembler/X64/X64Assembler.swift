/// Writes x86-64 instructions, level x86-64-v3 (AVX2, FMA, BMI2, LZCNT, POPCNT): one function a form, which chooses
/// nothing but the shortest encoding.
///
/// `wide` selects 64-bit operation; without it results are 32 bits wide and the upper half of an integer
/// register becomes zero. Encodings: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.
public struct X64Assembler: ~Copyable {
  public var buffer: CodeBuffer
  var labels: LabelTable

  /// - Parameter expectedBytes: room is made for so much code, which may become more or less.
  public init(expectedBytes: Int = 4096) {
    buffer = CodeBuffer(capacity: max(expectedBytes, 64))
    labels = LabelTable()
  }

  /// Offset of the next instruction.
  @inline(__always)
  public var offset: Int { buffer.count }

  // MARK: Labels

  @inline(__always)
  public mutating func makeLabel() -> Label { labels.make() }

  /// A label that is referred to from far away, by way of 32-bit fields.
  public mutating func makeDistantLabel() -> Label { labels.make(isDistant: true) }

  /// Gives up what is written, with all labels resolved.
  public mutating func take() -> CodeBytes {
    for (label, field) in labels.takeDistantReferences() {
      guard let target = labels.offset(of: label) else { preconditionFailure("a label was not bound") }
      resolve(fieldAt: Int(field), target)
    }
    return buffer.take()
  }

  /// The label stands for the next instruction. A label is bound once.
  @inline(__always)
  public mutating func bind(_ label: Label) { bind(label, at: buffer.count) }

  mutating func bind(_ label: Label, at target: Int) {
    var reference = labels.bind(label, at: target)
    while reference != LabelTable.noReference {
      let field = Int(reference)
      reference = Int32(bitPattern: buffer.word(at: field))
      resolve(fieldAt: field, target)
    }
  }

  @inline(__always)
  private mutating func resolve(fieldAt offset: Int, _ target: Int) {
    buffer.patch32(at: offset, UInt32(truncatingIfNeeded: target &- (offset &+ 4)))
  }

  /// Offset of a bound label.
  @inline(__always)
  public func offset(of label: Label) -> Int? { labels.offset(of: label) }

  /// A 32-bit field that will hold the label's address relative to the field's end. Until then it holds the offset of
  /// the reference before it.
  @inline(__always)
  mutating func relative(to label: Label) {
    if let target = labels.offset(of: label) {
      buffer.put32(UInt32(truncatingIfNeeded: target &- (buffer.count &+ 4)))
    } else {
      let previous = labels.link(label, at: buffer.count)
      buffer.put32(UInt32(bitPattern: previous))
    }
  }

  // MARK: Encoding

  /// Bytes that the longest instruction takes, with room to spare.
  @inline(__always)
  mutating func begin() { buffer.reserve(24) }

  /// REX prefix; left out when it would say nothing, unless `force` (byte registers spl–dil).
  @inline(__always)
  mutating func rex(_ wide: Bool, _ reg: UInt8, _ index: UInt8, _ base: UInt8, force: Bool = false) {
    var bytes = InstructionBytes()
    bytes.rex(wide, reg, index, base, force: force)
    buffer.append(bytes)
  }

  @inline(__always)
  mutating func modRM(_ reg: UInt8, register rm: UInt8) {
    buffer.put8(0xC0 | (reg & 7) << 3 | (rm & 7))
  }

  /// Writes what has been gathered, and ModRM, SIB and displacement for a memory operand.
  @inline(__always)
  mutating func finish(_ start: InstructionBytes, _ reg: UInt8, _ m: X64Memory) {
    var bytes = start
    let displacementSize = bytes.modRM(reg, m)
    buffer.append(bytes)
    buffer.append(UInt32(bitPattern: m.displacement), size: displacementSize)
  }

  /// The index as REX.X or VEX.X sees it.
  @inline(__always)
  func extensionIndex(_ m: X64Memory) -> UInt8 { m.index == X64Memory.noIndex ? 0 : m.index }

  /// `opcode reg, rm` between integer registers.
  @inline(__always)
  mutating func form(_ wide: Bool, _ opcode: UInt8, reg: UInt8, rm: UInt8) {
    begin()
    var bytes = InstructionBytes()
    bytes.rex(wide, reg, 0, rm)
    bytes.put(opcode)
    bytes.modRM(reg, register: rm)
    buffer.append(bytes)
  }

  /// `opcode reg, memory`, behind an optional mandatory prefix.
  @inline(__always)
  mutating func form(
    _ wide: Bool, prefix: UInt8 = 0, _ opcode: UInt8, reg: UInt8, _ m: X64Memory, byteReg: Bool = false
  ) {
    begin()
    var bytes = InstructionBytes()
    if prefix != 0 { bytes.put(prefix) }
    bytes.rex(wide, reg, extensionIndex(m), m.base, force: byteReg && reg >= 4)
    bytes.put(opcode)
    finish(bytes, reg, m)
  }

  /// `0F opcode reg, rm` with an optional mandatory prefix.
  @inline(__always)
  mutating func form0F(
    _ wide: Bool, prefix: UInt8 = 0, _ opcode: UInt8, reg: UInt8, rm: UInt8, byteRM: Bool = false
  ) {
    begin()
    var bytes = InstructionBytes()
    if prefix != 0 { bytes.put(prefix) }
    bytes.rex(wide, reg, 0, rm, force: byteRM && rm >= 4)
    bytes.put(0x0F)
    bytes.put(opcode)
    bytes.modRM(reg, register: rm)
    buffer.append(bytes)
  }

  @inline(__always)
  mutating func form0F(_ wide: Bool, _ opcode: UInt8, reg: UInt8, _ m: X64Memory) {
    begin()
    var bytes = InstructionBytes()
    bytes.rex(wide, reg, extensionIndex(m), m.base)
    bytes.put(0x0F)
    bytes.put(opcode)
    finish(bytes, reg, m)
  }

  // MARK: Integer moves

  public mutating func mov(_ wide: Bool, _ d: UInt8, _ s: UInt8) { form(wide, 0x8B, reg: d, rm: s) }
  public mutating func mov(_ wide: Bool, _ d: UInt8, _ m: X64Memory) { form(wide, 0x8B, reg: d, m) }
  public mutating func mov(_ wide: Bool, _ m: X64Memory, _ s: UInt8) { form(wide, 0x89, reg: s, m) }

  /// The same with the memory at rsp + `displacement`, as most moves have it: functions of their own, in which the
  /// encoding is half as long, since the base is known.
  public mutating func mov(_ wide: Bool, _ d: UInt8, stack displacement: Int32) {
    form(wide, 0x8B, reg: d, X64Memory(4, displacement))
  }
  public mutating func mov(_ wide: Bool, stack displacement: Int32, _ s: UInt8) {
    form(wide, 0x89, reg: s, X64Memory(4, displacement))
  }

  /// The shortest move that gives the register these 64 bits. Leaves the flags alone.
  public mutating func movImmediate(_ d: UInt8, _ value: UInt64) {
    begin()
    if value <= 0xFFFF_FFFF {
      rex(false, 0, 0, d)
      buffer.put8(0xB8 | d & 7)
      buffer.put32(UInt32(truncatingIfNeeded: value))
    } else if Int64(bitPattern: value) >= -0x8000_0000 && Int64(bitPattern: value) < 0 {
      rex(true, 0, 0, d)
      buffer.put8(0xC7)
      modRM(0, register: d)
      buffer.put32(UInt32(truncatingIfNeeded: value))
    } else {
      rex(true, 0, 0, d)
      buffer.put8(0xB8 | d & 7)
      buffer.put64(value)
    }
  }

  /// Stores a sign-extended 32-bit immediate.
  public mutating func mov(_ wide: Bool, _ m: X64Memory, immediate: Int32) {
    form(wide, 0xC7, reg: 0, m)
    buffer.put32(UInt32(bitPattern: immediate))
  }

  public mutating func mov8(_ m: X64Memory, _ s: UInt8) {
    form(false, 0x88, reg: s, m, byteReg: true)
  }

  public mutating func mov16(_ m: X64Memory, _ s: UInt8) { form(false, prefix: 0x66, 0x89, reg: s, m) }

  public mutating func mov8(_ m: X64Memory, immediate: UInt8) {
    form(false, 0xC6, reg: 0, m)
    buffer.put8(immediate)
  }

  public mutating func mov16(_ m: X64Memory, immediate: UInt16) {
    form(false, prefix: 0x66, 0xC7, reg: 0, m)
    buffer.put8(UInt8(truncatingIfNeeded: immediate))
    buffer.put8(UInt8(truncatingIfNeeded: immediate >> 8))
  }

  /// Zero or sign extension of 8 and 16 bits.
  public mutating func movzx8(_ d: UInt8, _ s: UInt8) {
    form0F(false, 0xB6, reg: d, rm: s, byteRM: true)
  }
  public mutating func movzx8(_ d: UInt8, _ m: X64Memory) { form0F(false, 0xB6, reg: d, m) }
  public mutating func movzx16(_ d: UInt8, _ s: UInt8) { form0F(false, 0xB7, reg: d, rm: s) }
  public mutating func movzx16(_ d: UInt8, _ m: X64Memory) { form0F(false, 0xB7, reg: d, m) }
  public mutating func movsx8(_ wide: Bool, _ d: UInt8, _ s: UInt8) {
    form0F(wide, 0xBE, reg: d, rm: s, byteRM: true)
  }
  public mutating func movsx8(_ wide: Bool, _ d: UInt8, _ m: X64Memory) { form0F(wide, 0xBE, reg: d, m) }
  public mutating func movsx16(_ wide: Bool, _ d: UInt8, _ s: UInt8) { form0F(wide, 0xBF, reg: d, rm: s) }
  public mutating func movsx16(_ wide: Bool, _ d: UInt8, _ m: X64Memory) { form0F(wide, 0xBF, reg: d, m) }
  /// Sign extension of 32 bits to 64.
  public mutating func movsxd(_ d: UInt8, _ s: UInt8) { form(true, 0x63, reg: d, rm: s) }
  public mutating func movsxd(_ d: UInt8, _ m: X64Memory) { form(true, 0x63, reg: d, m) }

  public mutating func lea(_ wide: Bool, _ d: UInt8, _ m: X64Memory) { form(wide, 0x8D, reg: d, m) }

  /// The address of a label.
  public mutating func lea(_ d: UInt8, _ label: Label) {
    begin()
    rex(true, d, 0, 0)
    buffer.put8(0x8D)
    buffer.put8((d & 7) << 3 | 5)
    relative(to: label)
  }

  // MARK: Integer arithmetic

  public mutating func arithmetic(_ op: X64Arithmetic, _ wide: Bool, _ d: UInt8, _ s: UInt8) {
    form(wide, op.rawValue << 3 | 3, reg: d, rm: s)
  }
  public mutating func arithmetic(_ op: X64Arithmetic, _ wide: Bool, _ d: UInt8, _ m: X64Memory) {
    form(wide, op.rawValue << 3 | 3, reg: d, m)
  }

  public mutating func arithmetic(_ op: X64Arithmetic, _ wide: Bool, _ d: UInt8, immediate: Int32) {
    begin()
    if immediate == Int32(Int8(truncatingIfNeeded: immediate)) {
      rex(wide, 0, 0, d)
      buffer.put8(0x83)
      modRM(op.rawValue, register: d)
      buffer.put8(UInt8(truncatingIfNeeded: immediate))
    } else if d == 0 {
      rex(wide, 0, 0, 0)
      buffer.put8(op.rawValue << 3 | 5)
      buffer.put32(UInt32(bitPattern: immediate))
    } else {
      rex(wide, 0, 0, d)
      buffer.put8(0x81)
      modRM(op.rawValue, register: d)
      buffer.put32(UInt32(bitPattern: immediate))
    }
  }

  public mutating func arithmetic(_ op: X64Arithmetic, _ wide: Bool, _ m: X64Memory, immediate: Int32) {
    if immediate == Int32(Int8(truncatingIfNeeded: immediate)) {
      form(wide, 0x83, reg: op.rawValue, m)
      buffer.put8(UInt8(truncatingIfNeeded: immediate))
    } else {
      form(wide, 0x81, reg: op.rawValue, m)
      buffer.put32(UInt32(bitPattern: immediate))
    }
  }

  public mutating func test(_ wide: Bool, _ a: UInt8, _ b: UInt8) { form(wide, 0x85, reg: b, rm: a) }
  public mutating func test(_ wide: Bool, _ m: X64Memory, _ b: UInt8) { form(wide, 0x85, reg: b, m) }

  /// For the zero flag: a mask that fits seven bits tests the low byte alone.
  public mutating func test(_ wide: Bool, _ a: UInt8, immediate: Int32) {
    begin()
    if immediate & ~0x7F == 0 {
      if a == 0 {
        buffer.put8(0xA8)
      } else {
        rex(false, 0, 0, a, force: a >= 4)
        buffer.put8(0xF6)
        modRM(0, register: a)
      }
      buffer.put8(UInt8(truncatingIfNeeded: immediate))
      return
    }
    rex(wide && immediate < 0, 0, 0, a)
    if a == 0 {
      buffer.put8(0xA9)
    } else {
      buffer.put8(0xF7)
      modRM(0, register: a)
    }
    buffer.put32(UInt32(bitPattern: immediate))
  }

  public mutating func imul(_ wide: Bool, _ d: UInt8, _ s: UInt8) { form0F(wide, 0xAF, reg: d, rm: s) }
  public mutating func imul(_ wide: Bool, _ d: UInt8, _ m: X64Memory) { form0F(wide, 0xAF, reg: d, m) }

  public mutating func imul(_ wide: Bool, _ d: UInt8, _ s: UInt8, immediate: Int32) {
    begin()
    rex(wide, d, 0, s)
    let short = immediate == Int32(Int8(truncatingIfNeeded: immediate))
    buffer.put8(short ? 0x6B : 0x69)
    modRM(d, register: s)
    if short {
      buffer.put8(UInt8(truncatingIfNeeded: immediate))
    } else {
      buffer.put32(UInt32(bitPattern: immediate))
    }
  }

  /// rdx:rax divided by `s`: quotient in rax, remainder in rdx.
  public mutating func div(_ wide: Bool, _ s: UInt8) { form(wide, 0xF7, reg: 6, rm: s) }
  public mutating func idiv(_ wide: Bool, _ s: UInt8) { form(wide, 0xF7, reg: 7, rm: s) }

  /// rdx:rax = rax · `s`, 64 bits each.
  public mutating func mul(signed: Bool, _ s: UInt8) { form(true, 0xF7, reg: signed ? 5 : 4, rm: s) }
  public mutating func mul(signed: Bool, _ m: X64Memory) { form(true, 0xF7, reg: signed ? 5 : 4, m) }

  public mutating func neg(_ wide: Bool, _ d: UInt8) { form(wide, 0xF7, reg: 3, rm: d) }

  /// BMI2: upper:lower = rdx · s, unsigned, 64 bits each; flags untouched. Where both are one register, it gets the
  /// upper half.
  public mutating func mulx(_ upper: UInt8, _ lower: UInt8, _ s: UInt8) {
    vex(map: 2, prefix: 3, wide: true, reg: upper, second: lower, rm: s, opcode: 0xF6)
  }

  /// Sign of rax (eax) into all of rdx (edx).
  public mutating func cqo(_ wide: Bool) {
    begin()
    rex(wide, 0, 0, 0)
    buffer.put8(0x99)
  }

  public mutating func shift(_ op: X64Shift, _ wide: Bool, _ d: UInt8, immediate: UInt8) {
    if immediate == 1 {
      form(wide, 0xD1, reg: op.rawValue, rm: d)
    } else {
      form(wide, 0xC1, reg: op.rawValue, rm: d)
      buffer.put8(immediate)
    }
  }

  /// By the count in cl.
  public mutating func shift(_ op: X64Shift, _ wide: Bool, _ d: UInt8) {
    form(wide, 0xD3, reg: op.rawValue, rm: d)
  }

  /// BMI2: d = s shifted by `count`, any registers, flags untouched. `op` is shl, shr or sar.
  public mutating func shiftx(_ op: X64Shift, _ wide: Bool, _ d: UInt8, _ s: UInt8, count: UInt8) {
    let prefix: UInt8 = op == .shl ? 1 : op == .sar ? 2 : 3
    vex(map: 2, prefix: prefix, wide: wide, reg: d, second: count, rm: s, opcode: 0xF7)
  }

  /// BMI2: d = s rotated right by a constant, flags untouched.
  public mutating func rorx(_ wide: Bool, _ d: UInt8, _ s: UInt8, immediate: UInt8) {
    vex(map: 3, prefix: 3, wide: wide, reg: d, second: 0, rm: s, opcode: 0xF0)
    buffer.put8(immediate)
  }

  public mutating func lzcnt(_ wide: Bool, _ d: UInt8, _ s: UInt8) {
    form0F(wide, prefix: 0xF3, 0xBD, reg: d, rm: s)
  }
  public mutating func tzcnt(_ wide: Bool, _ d: UInt8, _ s: UInt8) {
    form0F(wide, prefix: 0xF3, 0xBC, reg: d, rm: s)
  }
  public mutating func popcnt(_ wide: Bool, _ d: UInt8, _ s: UInt8) {
    form0F(wide, prefix: 0xF3, 0xB8, reg: d, rm: s)
  }

  /// Flips a constant bit; the carry flag gets what it was.
  public mutating func btc(_ wide: Bool, _ d: UInt8, bit: UInt8) {
    form0F(wide, 0xBA, reg: 7, rm: d)
    buffer.put8(bit)
  }

  public mutating func set(_ condition: X64Condition, _ d: UInt8) {
    form0F(false, 0x90 | condition.rawValue, reg: 0, rm: d, byteRM: true)
  }

  public mutating func cmov(_ condition: X64Condition, _ wide: Bool, _ d: UInt8, _ s: UInt8) {
    form0F(wide, 0x40 | condition.rawValue, reg: d, rm: s)
  }

  // MARK: Control

  public mutating func jump(_ label: Label) {
    begin()
    if let target = labels.offset(of: label) {
      let short = target &- (buffer.count &+ 2)
      if short >= -128 {
        buffer.put8(0xEB)
        buffer.put8(UInt8(truncatingIfNeeded: short))
        return
      }
    }
    buffer.put8(0xE9)
    relative(to: label)
  }

  public mutating func jump(_ condition: X64Condition, _ label: Label) {
    begin()
    if let target = labels.offset(of: label) {
      let short = target &- (buffer.count &+ 2)
      if short >= -128 {
        buffer.put8(0x70 | condition.rawValue)
        buffer.put8(UInt8(truncatingIfNeeded: short))
        return
      }
    }
    buffer.put8(0x0F)
    buffer.put8(0x80 | condition.rawValue)
    relative(to: label)
  }

  /// A forward jump over less than 128 bytes, to where it is landed.
  public mutating func shortJump(_ condition: X64Condition) -> ShortJump {
    begin()
    buffer.put8(0x70 | condition.rawValue)
    buffer.put8(0)
    return ShortJump(end: buffer.count)
  }

  /// The jump goes to the next instruction.
  public mutating func land(_ jump: ShortJump) {
    let distance = buffer.count &- jump.end
    precondition(distance < 128, "a short jump reaches 127 bytes")
    buffer.patch8(at: jump.end &- 1, UInt8(truncatingIfNeeded: distance))
  }

  public mutating func jump(register r: UInt8) { form(false, 0xFF, reg: 4, rm: r) }
  public mutating func jump(_ m: X64Memory) { form(false, 0xFF, reg: 4, m) }

  public mutating func call(_ label: Label) {
    begin()
    buffer.put8(0xE8)
    relative(to: label)
  }
  public mutating func call(register r: UInt8) { form(false, 0xFF, reg: 2, rm: r) }
  public mutating func call(_ m: X64Memory) { form(false, 0xFF, reg: 2, m) }

  /// Returns and pops `bytes` behind the return address.
  public mutating func ret(popping bytes: UInt16 = 0) {
    begin()
    if bytes == 0 {
      buffer.put8(0xC3)
    } else {
      buffer.put8(0xC2)
      buffer.put8(UInt8(truncatingIfNeeded: bytes))
      buffer.put8(UInt8(truncatingIfNeeded: bytes >> 8))
    }
  }

  public mutating func push(_ r: UInt8) {
    begin()
    rex(false, 0, 0, r)
    buffer.put8(0x50 | r & 7)
  }

  public mutating func push(_ m: X64Memory) { form(false, 0xFF, reg: 6, m) }

  public mutating func pop(_ r: UInt8) {
    begin()
    rex(false, 0, 0, r)
    buffer.put8(0x58 | r & 7)
  }

  public mutating func pop(_ m: X64Memory) { form(false, 0x8F, reg: 0, m) }

  /// An instruction that always faults.
  public mutating func ud2() {
    begin()
    buffer.put8(0x0F)
    buffer.put8(0x0B)
  }

  /// Instructions that do nothing, `count` bytes of them, in forms of up to 8 bytes.
  public mutating func nop(_ count: Int) {
    var rest = count
    while rest > 0 {
      begin()
      let size = min(rest, 8)
      buffer.append(Self.nop(size: size), size: size)
      rest -= size
    }
  }

  /// The instruction of `size` bytes, 1 to 8, that does nothing; its first byte is the lowest.
  private static func nop(size: Int) -> UInt64 {
    switch size {
    case 1: return 0x90
    case 2: return 0x90_66
    case 3: return 0x00_1F0F
    case 4: return 0x00_40_1F0F
    case 5: return 0x00_00_44_1F0F
    case 6: return 0x00_00_44_1F0F_66
    case 7: return 0x0000_0000_80_1F0F
    default: return 0x0000_0000_0084_1F0F
    }
  }

  /// Eight bytes of data.
  public mutating func word(_ bits: UInt64) {
    begin()
    buffer.put64(bits)
  }

  /// A table entry: the 32-bit distance from `base` to `label`; both are bound or will be.
  public mutating func tableEntry(_ label: Label, relativeTo base: Label) {
    begin()
    guard let start = labels.offset(of: base) else { preconditionFailure("the table is not bound") }
    if let target = labels.offset(of: label) {
      buffer.put32(UInt32(truncatingIfNeeded: target &- start))
    } else {
      preconditionFailure("a table is written when its targets are bound")
    }
  }

  /// Aligns with bytes that are never run.
  public mutating func align(to alignment: Int, fill: UInt8) { buffer.align(to: alignment, fill: fill) }
}
