/// Loads and stores. An address is the sum of a base, an integer register or the stack pointer, and an offset or index.
/// The stack pointer must be a multiple of 16 when it is the base.
extension A64Assembler {
  /// The field of the register that is loaded or stored.
  @inline(__always)
  private func t(_ op: A64Access, _ register: UInt8) -> UInt32 { op.isVector ? v(register) : x(register) }

  /// At n + offset (`A64Immediate.isOffset`), scaled where that is possible.
  public mutating func access(_ op: A64Access, _ t: UInt8, _ n: UInt8, _ offset: Int = 0) {
    if A64Immediate.isScaledOffset(offset, scale: op.scale) {
      access(op, t, n, scaled: offset)
    } else {
      access(op, t, n, unscaled: offset)
    }
  }

  /// `ldr`, `str` and so on: the offset is a multiple of the access's size, 0 to 4,095 times that.
  @inline(__always)
  public mutating func access(_ op: A64Access, _ t: UInt8, _ n: UInt8, scaled offset: Int) {
    assert(A64Immediate.isScaledOffset(offset, scale: op.scale), "no such offset")
    let field = UInt32(truncatingIfNeeded: offset &>> Int(op.scale))
    form(0x3900_0000 | op.rawValue | field &<< 10, self.t(op, t), xsp(n))
  }

  /// `ldur`, `stur` and so on: the offset is −256 to 255.
  @inline(__always)
  public mutating func access(_ op: A64Access, _ t: UInt8, _ n: UInt8, unscaled offset: Int) {
    indexed(0x3800_0000, op, t, n, offset)
  }

  /// At n, to which the offset, −256 to 255, is added before. A base that changes is not the register that is loaded or
  /// stored.
  public mutating func access(_ op: A64Access, _ t: UInt8, _ n: UInt8, preIndex offset: Int) {
    assert(t != n, "unpredictable")
    indexed(0x3800_0C00, op, t, n, offset)
  }
  /// At n, to which the offset is added afterwards.
  public mutating func access(_ op: A64Access, _ t: UInt8, _ n: UInt8, postIndex offset: Int) {
    assert(t != n, "unpredictable")
    indexed(0x3800_0400, op, t, n, offset)
  }

  @inline(__always)
  private mutating func indexed(_ bits: UInt32, _ op: A64Access, _ t: UInt8, _ n: UInt8, _ offset: Int) {
    assert(A64Immediate.isUnscaledOffset(offset), "no such offset")
    let field = UInt32(truncatingIfNeeded: offset) & 0x1FF
    form(bits | op.rawValue | field &<< 12, self.t(op, t), xsp(n))
  }

  /// At n + index.
  /// - Parameters:
  ///   - extend: `uxtw`, `uxtx` (which is `lsl`), `sxtw` or `sxtx`.
  ///   - isScaled: whether the index counts in the access's size.
  public mutating func access(
    _ op: A64Access, _ t: UInt8, _ n: UInt8, index m: UInt8, _ extend: A64Extend, isScaled: Bool = false
  ) {
    assert(extend.rawValue & 0x4000 != 0, "an index has 32 or 64 bits")
    form(
      0x3820_0800 | op.rawValue | extend.rawValue | (isScaled ? 0x1000 : 0), self.t(op, t), xsp(n), x(m))
  }

  /// Two registers at n + offset (`A64Immediate.isPairOffset`). A load has two different ones.
  public mutating func pair(
    _ op: A64PairAccess, _ first: UInt8, _ second: UInt8, _ n: UInt8, _ offset: Int = 0
  ) {
    pair(0x2900_0000, op, first, second, n, offset)
  }
  /// The offset is added to the base before. A base that changes is neither of the registers.
  public mutating func pair(
    _ op: A64PairAccess, _ first: UInt8, _ second: UInt8, _ n: UInt8, preIndex offset: Int
  ) {
    assert(first != n && second != n, "unpredictable")
    pair(0x2980_0000, op, first, second, n, offset)
  }
  /// The offset is added to the base afterwards.
  public mutating func pair(
    _ op: A64PairAccess, _ first: UInt8, _ second: UInt8, _ n: UInt8, postIndex offset: Int
  ) {
    assert(first != n && second != n, "unpredictable")
    pair(0x2880_0000, op, first, second, n, offset)
  }

  @inline(__always)
  private mutating func pair(
    _ bits: UInt32, _ op: A64PairAccess, _ first: UInt8, _ second: UInt8, _ n: UInt8, _ offset: Int
  ) {
    assert(A64Immediate.isPairOffset(offset, scale: op.scale), "no such offset")
    assert(!op.isLoad || first != second, "unpredictable")
    let (t, u) = op.isVector ? (v(first), v(second)) : (x(first), x(second))
    let field = UInt32(truncatingIfNeeded: offset &>> Int(op.scale)) & 0x7F
    form(bits | op.rawValue | field &<< 15 | u &<< 10, t, xsp(n))
  }

  // MARK: Lanes

  /// Loads one lane's bytes from the address in n, into all lanes.
  public mutating func ld1r(_ lanes: A64Lanes, _ t: UInt8, _ n: UInt8) {
    form(0x0D40_C000 | lanes.full | UInt32(lanes.scale) &<< 10, v(t), xsp(n))
  }
  /// Loads a lane, and leaves the others as they are.
  /// - Parameter scale: log2 of the lane's bytes, 0 to 3.
  public mutating func ld1(scale: UInt8, _ t: UInt8, lane: UInt8, _ n: UInt8) {
    form(0x0D40_0000 | lanePlace(scale, lane), v(t), xsp(n))
  }
  public mutating func st1(scale: UInt8, _ t: UInt8, lane: UInt8, _ n: UInt8) {
    form(0x0D00_0000 | lanePlace(scale, lane), v(t), xsp(n))
  }

  /// Q, S and size are the number of the byte at which the lane begins; opcode is the scale, and for lanes of 8 bytes,
  /// the lowest bit of size says so.
  @inline(__always)
  private func lanePlace(_ scale: UInt8, _ lane: UInt8) -> UInt32 {
    assert(scale < 4 && lane < 16 &>> scale, "no such lane")
    let byte = UInt32(lane) &<< UInt32(scale)
    let kind: UInt32 = scale == 3 ? 0x8400 : UInt32(scale) &<< 14
    return (byte &>> 3) &<< 30 | (byte & 7) &<< 10 | kind
  }
}
