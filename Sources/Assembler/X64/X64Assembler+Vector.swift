/// Scalar floating point, in VEX encodings throughout: mixing them with the older ones costs time on some
/// processors, and three operands save moves.
extension X64Assembler {
  /// VEX prefix (see `InstructionBytes.vex`), opcode and a register operand. Registers may be integer or vector ones:
  /// only their low four bits count.
  @inline(__always)
  mutating func vex(
    map: UInt8, prefix: UInt8, wide: Bool, reg: UInt8, second: UInt8, rm: UInt8, opcode: UInt8
  ) {
    begin()
    var bytes = InstructionBytes()
    bytes.vex(map: map, prefix: prefix, wide: wide, reg: reg, second: second, index: 0, base: rm)
    bytes.put(opcode)
    bytes.modRM(reg, register: rm)
    buffer.append(bytes)
  }

  @inline(__always)
  mutating func vex(
    map: UInt8, prefix: UInt8, wide: Bool, reg: UInt8, second: UInt8, _ m: X64Memory, opcode: UInt8
  ) {
    begin()
    var bytes = InstructionBytes()
    bytes.vex(
      map: map, prefix: prefix, wide: wide, reg: reg, second: second, index: extensionIndex(m), base: m.base)
    bytes.put(opcode)
    finish(bytes, reg, m)
  }

  /// The memory operand is at a label: its address is relative to the instruction's end.
  @inline(__always)
  mutating func vex(
    map: UInt8, prefix: UInt8, wide: Bool, reg: UInt8, second: UInt8, _ label: Label, opcode: UInt8
  ) {
    begin()
    var bytes = InstructionBytes()
    bytes.vex(map: map, prefix: prefix, wide: wide, reg: reg, second: second, index: 0, base: 0)
    bytes.put(opcode)
    bytes.put((reg & 7) << 3 | 5)
    buffer.append(bytes)
    relative(to: label)
  }

  /// F3 for single, F2 for double precision.
  @inline(__always)
  private func scalar(_ double: Bool) -> UInt8 { double ? 3 : 2 }

  // MARK: Moves

  /// Copies a whole vector register.
  public mutating func movaps(_ d: UInt8, _ s: UInt8) {
    if s & 8 != 0 && d & 8 == 0 {
      // The store form names the upper register where a two-byte prefix can.
      vex(map: 1, prefix: 0, wide: false, reg: s, second: 0, rm: d, opcode: 0x29)
    } else {
      vex(map: 1, prefix: 0, wide: false, reg: d, second: 0, rm: s, opcode: 0x28)
    }
  }

  /// Loads or stores a whole vector, aligned or not.
  public mutating func movups(_ d: UInt8, _ m: X64Memory) {
    vex(map: 1, prefix: 0, wide: false, reg: d, second: 0, m, opcode: 0x10)
  }
  public mutating func movups(_ m: X64Memory, _ s: UInt8) {
    vex(map: 1, prefix: 0, wide: false, reg: s, second: 0, m, opcode: 0x11)
  }

  public mutating func movs(_ double: Bool, _ d: UInt8, _ m: X64Memory) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: d, second: 0, m, opcode: 0x10)
  }
  public mutating func movs(_ double: Bool, _ d: UInt8, _ label: Label) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: d, second: 0, label, opcode: 0x10)
  }
  public mutating func movs(_ double: Bool, _ m: X64Memory, _ s: UInt8) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: s, second: 0, m, opcode: 0x11)
  }

  /// Integer register to vector register, 32 or 64 bits.
  public mutating func movToVector(_ wide: Bool, _ d: UInt8, _ s: UInt8) {
    vex(map: 1, prefix: 1, wide: wide, reg: d, second: 0, rm: s, opcode: 0x6E)
  }
  /// Vector register to integer register, 32 or 64 bits.
  public mutating func movFromVector(_ wide: Bool, _ d: UInt8, _ s: UInt8) {
    vex(map: 1, prefix: 1, wide: wide, reg: s, second: 0, rm: d, opcode: 0x7E)
  }

  // MARK: Arithmetic

  public mutating func float(_ op: X64Float, _ double: Bool, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: d, second: a, rm: b, opcode: op.rawValue)
  }

  public mutating func float(_ op: X64Float, _ double: Bool, _ d: UInt8, _ a: UInt8, _ m: X64Memory) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: d, second: a, m, opcode: op.rawValue)
  }
  public mutating func float(_ op: X64Float, _ double: Bool, _ d: UInt8, _ a: UInt8, _ label: Label) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: d, second: a, label, opcode: op.rawValue)
  }

  public mutating func bitwise(_ op: X64Bitwise, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    vex(map: 1, prefix: 1, wide: false, reg: d, second: a, rm: b, opcode: op.rawValue)
  }

  /// Unordered compare: sets zero, parity and carry.
  public mutating func ucomis(_ double: Bool, _ a: UInt8, _ b: UInt8) {
    vex(map: 1, prefix: double ? 1 : 0, wide: false, reg: a, second: 0, rm: b, opcode: 0x2E)
  }

  /// Rounds to an integral value. `mode`: 0 nearest even, 1 down, 2 up, 3 towards zero.
  public mutating func round(_ double: Bool, _ d: UInt8, _ s: UInt8, mode: UInt8) {
    vex(map: 3, prefix: 1, wide: false, reg: d, second: s, rm: s, opcode: double ? 0x0B : 0x0A)
    // Bit 3: no inexact exception.
    buffer.put8(mode | 8)
  }

  // MARK: Conversions

  /// Signed integer (32 or 64 bits) to float. The upper bits of `d` come from `d` itself.
  public mutating func convertFromInteger(_ double: Bool, _ wide: Bool, _ d: UInt8, _ s: UInt8) {
    vex(map: 1, prefix: scalar(double), wide: wide, reg: d, second: d, rm: s, opcode: 0x2A)
  }

  /// Float to signed integer (32 or 64 bits), truncated; out of range gives the smallest integer.
  public mutating func convertToInteger(_ double: Bool, _ wide: Bool, _ d: UInt8, _ s: UInt8) {
    vex(map: 1, prefix: scalar(double), wide: wide, reg: d, second: 0, rm: s, opcode: 0x2C)
  }

  /// Between the two precisions; `double` is the source's.
  public mutating func convertPrecision(fromDouble double: Bool, _ d: UInt8, _ s: UInt8) {
    vex(map: 1, prefix: scalar(double), wide: false, reg: d, second: s, rm: s, opcode: 0x5A)
  }

  /// All ones.
  public mutating func setAllOnes(_ d: UInt8) {
    vex(map: 1, prefix: 1, wide: false, reg: d, second: d, rm: d, opcode: 0x76)
  }
}
