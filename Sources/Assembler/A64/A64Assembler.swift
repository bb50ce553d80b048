/// Writes A64 instructions of Armv8.0: one function a form, by the names of the Arm Architecture Reference Manual for
/// A-profile (ARM DDI 0487; C6.2 lists the base instructions, C7.2 those on vectors and floats).
///
/// `wide` selects 64-bit operation; without it results are 32 bits wide and the upper half of an integer register
/// becomes zero. Operands stand in the order of the assembler's syntax, the destination first. What no instruction can
/// hold, or what the manual calls unpredictable, is a programming error: debug builds stop (`A64Immediate` says
/// beforehand which constants fit).
///
/// **Long mode.** Conditional branches, loads from labels and addresses of labels reach 1 MiB, `tbz` and `tbnz`
/// 32 KiB; `b` and `bl` reach 128 MiB. References to labels that lie behind take the form that reaches. Those to labels
/// ahead hope for the short form; if it turns out not to reach, `failedToReach` says so, and what has been written since
/// a `position` is written again in long mode, which takes forms that reach 128 MiB. So no code needs islands or
/// veneers, and the same function always becomes the same code.
public struct A64Assembler: ~Copyable {
  public var buffer: CodeBuffer
  var labels: LabelTable
  /// Whether references to labels ahead take forms that reach 128 MiB.
  public var isLong = false
  /// Whether a reference that has been written does not reach its label. The code is of no use.
  public internal(set) var failedToReach = false

  /// - Parameter expectedBytes: room is made for so much code, which may become more or less.
  public init(expectedBytes: Int = 4096) {
    buffer = CodeBuffer(capacity: max(expectedBytes, 64))
    labels = LabelTable()
  }

  /// Offset of the next instruction.
  @inline(__always)
  public var offset: Int { buffer.count }

  // MARK: Encoding

  /// Writes an instruction, or another word of 32 bits.
  @inline(__always)
  public mutating func word(_ bits: UInt32) {
    buffer.reserve(4)
    buffer.put32(bits)
  }

  /// Eight bytes of data.
  public mutating func doubleword(_ bits: UInt64) {
    buffer.reserve(8)
    buffer.put64(bits)
  }

  /// Fills up with words that are never run: each is `udf #0`. The code's size is a multiple of 4.
  public mutating func align(to alignment: Int) { buffer.align(to: alignment, fill: 0) }

  /// The field of an integer register or the zero register.
  @inline(__always)
  func x(_ register: UInt8) -> UInt32 {
    assert(register < 31 || register == A64Register.zero, "x0 to x30, or the zero register")
    return UInt32(truncatingIfNeeded: register & 31)
  }

  /// The field of an integer register or the stack pointer.
  @inline(__always)
  func xsp(_ register: UInt8) -> UInt32 {
    assert(register <= A64Register.stackPointer, "x0 to x30, or the stack pointer")
    return UInt32(truncatingIfNeeded: register & 31)
  }

  /// The field of a vector register.
  @inline(__always)
  func v(_ register: UInt8) -> UInt32 {
    assert(register >= 32 && register < 64, "v0 to v31")
    return UInt32(truncatingIfNeeded: register & 31)
  }

  /// The bit of 64-bit operation.
  @inline(__always)
  func sf(_ wide: Bool) -> UInt32 { wide ? 0x8000_0000 : 0 }

  /// Writes an instruction with up to three register fields.
  @inline(__always)
  mutating func form(_ bits: UInt32, _ d: UInt32, _ n: UInt32, _ m: UInt32 = 0) {
    word(bits | d | n &<< 5 | m &<< 16)
  }

  // MARK: Addition and subtraction

  /// d = n ± (m shifted by a constant less than the width).
  public mutating func arithmetic(
    _ op: A64Arithmetic, _ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ shift: A64Shift = .lsl,
    _ amount: UInt8 = 0
  ) {
    assert(shift != .ror && amount < (wide ? 64 : 32), "no such shift")
    form(
      sf(wide) | 0x0B00_0000 | op.rawValue | shift.rawValue | UInt32(amount) &<< 10, x(d), x(n), x(m))
  }

  /// d = n ± (m extended, then shifted left by up to 4). d and n may be the stack pointer; with flags, n alone.
  public mutating func arithmetic(
    _ op: A64Arithmetic, _ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ extend: A64Extend,
    _ amount: UInt8 = 0
  ) {
    assert(amount <= 4, "no such shift")
    form(
      sf(wide) | 0x0B20_0000 | op.rawValue | extend.rawValue | UInt32(amount) &<< 10,
      op.setsFlags ? x(d) : xsp(d), xsp(n), x(m))
  }

  /// d = n ± a constant (`A64Immediate.isArithmetic`). d and n may be the stack pointer; with flags, n alone. Adding
  /// zero is how the stack pointer is copied.
  public mutating func arithmetic(
    _ op: A64Arithmetic, _ wide: Bool, _ d: UInt8, _ n: UInt8, immediate: UInt64
  ) {
    assert(A64Immediate.isArithmetic(immediate), "no such constant")
    let isShifted = immediate > 0xFFF
    let field = UInt32(truncatingIfNeeded: isShifted ? immediate &>> 12 : immediate)
    form(
      sf(wide) | 0x1100_0000 | op.rawValue | (isShifted ? 0x0040_0000 : 0) | field &<< 10,
      op.setsFlags ? x(d) : xsp(d), xsp(n))
  }

  public mutating func cmp(_ wide: Bool, _ n: UInt8, _ m: UInt8) {
    arithmetic(.subs, wide, A64Register.zero, n, m)
  }
  public mutating func cmp(_ wide: Bool, _ n: UInt8, immediate: UInt64) {
    arithmetic(.subs, wide, A64Register.zero, n, immediate: immediate)
  }
  /// Compares with the negated operand.
  public mutating func cmn(_ wide: Bool, _ n: UInt8, _ m: UInt8) {
    arithmetic(.adds, wide, A64Register.zero, n, m)
  }
  public mutating func cmn(_ wide: Bool, _ n: UInt8, immediate: UInt64) {
    arithmetic(.adds, wide, A64Register.zero, n, immediate: immediate)
  }
  public mutating func neg(_ wide: Bool, _ d: UInt8, _ m: UInt8) {
    arithmetic(.sub, wide, d, A64Register.zero, m)
  }

  /// Where the condition holds, compares; otherwise sets the flags to what is given.
  public mutating func ccmp(
    _ wide: Bool, _ n: UInt8, _ m: UInt8, otherwise flags: A64Flags, _ condition: A64Condition
  ) {
    conditionalCompare(0x7A40_0000, wide, n, x(m), flags, condition)
  }
  /// - Parameter immediate: up to 31.
  public mutating func ccmp(
    _ wide: Bool, _ n: UInt8, immediate: UInt64, otherwise flags: A64Flags, _ condition: A64Condition
  ) {
    assert(A64Immediate.isConditionalCompare(immediate), "no such constant")
    conditionalCompare(0x7A40_0800, wide, n, UInt32(truncatingIfNeeded: immediate), flags, condition)
  }
  /// The same with the negated operand.
  public mutating func ccmn(
    _ wide: Bool, _ n: UInt8, _ m: UInt8, otherwise flags: A64Flags, _ condition: A64Condition
  ) {
    conditionalCompare(0x3A40_0000, wide, n, x(m), flags, condition)
  }
  public mutating func ccmn(
    _ wide: Bool, _ n: UInt8, immediate: UInt64, otherwise flags: A64Flags, _ condition: A64Condition
  ) {
    assert(A64Immediate.isConditionalCompare(immediate), "no such constant")
    conditionalCompare(0x3A40_0800, wide, n, UInt32(truncatingIfNeeded: immediate), flags, condition)
  }

  @inline(__always)
  private mutating func conditionalCompare(
    _ bits: UInt32, _ wide: Bool, _ n: UInt8, _ m: UInt32, _ flags: A64Flags, _ condition: A64Condition
  ) {
    form(sf(wide) | bits | UInt32(condition.rawValue) &<< 12, UInt32(flags.rawValue), x(n), m)
  }

  // MARK: Bits

  /// d = n op (m shifted by a constant less than the width).
  public mutating func logical(
    _ op: A64Logical, _ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ shift: A64Shift = .lsl,
    _ amount: UInt8 = 0
  ) {
    assert(amount < (wide ? 64 : 32), "no such shift")
    form(
      sf(wide) | 0x0A00_0000 | op.rawValue | shift.rawValue | UInt32(amount) &<< 10, x(d), x(n), x(m))
  }

  /// d = n op a constant: `and`, `orr`, `eor`, `ands`. d may be the stack pointer, except for `ands`.
  public mutating func logical(
    _ op: A64Logical, _ wide: Bool, _ d: UInt8, _ n: UInt8, immediate: A64Bitmask
  ) {
    assert(!op.inverts && (wide || !immediate.isWide), "no such constant")
    form(
      sf(wide) | 0x1200_0000 | op.rawValue | immediate.field, op == .ands ? x(d) : xsp(d), x(n))
  }

  public mutating func tst(_ wide: Bool, _ n: UInt8, _ m: UInt8) {
    logical(.ands, wide, A64Register.zero, n, m)
  }
  public mutating func tst(_ wide: Bool, _ n: UInt8, immediate: A64Bitmask) {
    logical(.ands, wide, A64Register.zero, n, immediate: immediate)
  }
  /// Copies an integer register; not the stack pointer.
  public mutating func mov(_ wide: Bool, _ d: UInt8, _ m: UInt8) {
    logical(.orr, wide, d, A64Register.zero, m)
  }
  /// d = not m.
  public mutating func mvn(_ wide: Bool, _ d: UInt8, _ m: UInt8) {
    logical(.orn, wide, d, A64Register.zero, m)
  }

  // MARK: Constants

  /// d = `halfword` with so many zeros behind it: 0, 16, or with `wide` 32 or 48.
  public mutating func movz(_ wide: Bool, _ d: UInt8, _ halfword: UInt16, shift: UInt8 = 0) {
    moveWide(0x5280_0000, wide, d, halfword, shift)
  }
  /// The same inverted.
  public mutating func movn(_ wide: Bool, _ d: UInt8, _ halfword: UInt16, shift: UInt8 = 0) {
    moveWide(0x1280_0000, wide, d, halfword, shift)
  }
  /// Sets 16 bits and keeps the others.
  public mutating func movk(_ wide: Bool, _ d: UInt8, _ halfword: UInt16, shift: UInt8 = 0) {
    moveWide(0x7280_0000, wide, d, halfword, shift)
  }

  @inline(__always)
  private mutating func moveWide(
    _ bits: UInt32, _ wide: Bool, _ d: UInt8, _ halfword: UInt16, _ shift: UInt8
  ) {
    assert(shift & 15 == 0 && shift < (wide ? 64 : 32), "no such shift")
    word(sf(wide) | bits | UInt32(shift) &<< 17 | UInt32(halfword) &<< 5 | x(d))
  }

  /// Gives the register these 64 bits: one instruction for `movz`, `movn` or a bit mask, up to four otherwise. Leaves
  /// the flags alone.
  public mutating func movImmediate(_ d: UInt8, _ value: UInt64) {
    // The upper half of a 32-bit operation's result is zero.
    let wide = value > 0xFFFF_FFFF
    let width: UInt64 = wide ? 64 : 32
    var (zeros, ones): (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 0
    while shift < width {
      let halfword = value &>> shift & 0xFFFF
      zeros &+= halfword == 0 ? 1 : 0
      ones &+= halfword == 0xFFFF ? 1 : 0
      shift &+= 16
    }
    let inverts = ones > zeros
    let rest = width &>> 4 &- (inverts ? ones : zeros)
    if rest > 1, let mask = A64Bitmask(wide, value) {
      logical(.orr, wide, d, A64Register.zero, immediate: mask)
      return
    }
    let background: UInt64 = inverts ? 0xFFFF : 0
    var isFirst = true
    shift = 0
    while shift < width {
      let halfword = value &>> shift & 0xFFFF
      if halfword != background || (rest == 0 && shift == 0) {
        let bits = UInt16(truncatingIfNeeded: halfword)
        let place = UInt8(truncatingIfNeeded: shift)
        if !isFirst {
          movk(wide, d, bits, shift: place)
        } else if inverts {
          movn(wide, d, ~bits, shift: place)
        } else {
          movz(wide, d, bits, shift: place)
        }
        isFirst = false
      }
      shift &+= 16
    }
  }

  // MARK: Multiplication and division

  /// d = a + n · m.
  public mutating func madd(_ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ a: UInt8) {
    form(sf(wide) | 0x1B00_0000 | x(a) &<< 10, x(d), x(n), x(m))
  }
  /// d = a − n · m.
  public mutating func msub(_ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ a: UInt8) {
    form(sf(wide) | 0x1B00_8000 | x(a) &<< 10, x(d), x(n), x(m))
  }
  public mutating func mul(_ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8) {
    madd(wide, d, n, m, A64Register.zero)
  }
  /// Products of 32 bits each, with 64 bits of result.
  public mutating func multiply(_ op: A64Multiply, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ a: UInt8) {
    form(op.rawValue | x(a) &<< 10, x(d), x(n), x(m))
  }
  public mutating func smull(_ d: UInt8, _ n: UInt8, _ m: UInt8) {
    multiply(.smaddl, d, n, m, A64Register.zero)
  }
  public mutating func umull(_ d: UInt8, _ n: UInt8, _ m: UInt8) {
    multiply(.umaddl, d, n, m, A64Register.zero)
  }
  /// The upper half of a product of 64 bits each.
  public mutating func smulh(_ d: UInt8, _ n: UInt8, _ m: UInt8) { form(0x9B40_7C00, x(d), x(n), x(m)) }
  public mutating func umulh(_ d: UInt8, _ n: UInt8, _ m: UInt8) { form(0x9BC0_7C00, x(d), x(n), x(m)) }

  /// Division, shifts by a register, and arithmetic with the carry flag.
  public mutating func binary(_ op: A64Binary, _ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8) {
    form(sf(wide) | op.rawValue, x(d), x(n), x(m))
  }

  // MARK: Shifts and bit fields

  /// A field of n, of bits `immr` to `imms`, goes to bit 0; or if `imms` is the lower one, bits 0 to `imms` go to bit
  /// width − `immr`.
  public mutating func bitfield(
    _ op: A64Bitfield, _ wide: Bool, _ d: UInt8, _ n: UInt8, immr: UInt8, imms: UInt8
  ) {
    assert(immr < (wide ? 64 : 32) && imms < (wide ? 64 : 32), "no such field")
    let fields = UInt32(immr) &<< 16 | UInt32(imms) &<< 10
    form(sf(wide) | op.rawValue | (wide ? 0x0040_0000 : 0) | fields, x(d), x(n))
  }

  /// Shifts by a constant less than the width.
  public mutating func lsl(_ wide: Bool, _ d: UInt8, _ n: UInt8, immediate: UInt8) {
    let last: UInt8 = wide ? 63 : 31
    bitfield(.ubfm, wide, d, n, immr: (0 &- immediate) & last, imms: last &- immediate)
  }
  public mutating func lsr(_ wide: Bool, _ d: UInt8, _ n: UInt8, immediate: UInt8) {
    bitfield(.ubfm, wide, d, n, immr: immediate, imms: wide ? 63 : 31)
  }
  public mutating func asr(_ wide: Bool, _ d: UInt8, _ n: UInt8, immediate: UInt8) {
    bitfield(.sbfm, wide, d, n, immr: immediate, imms: wide ? 63 : 31)
  }
  /// Rotates right by a constant less than the width.
  public mutating func ror(_ wide: Bool, _ d: UInt8, _ n: UInt8, immediate: UInt8) {
    extr(wide, d, n, n, lsb: immediate)
  }
  /// The width's bits of n:m that begin at bit `lsb` of m.
  public mutating func extr(_ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, lsb: UInt8) {
    assert(lsb < (wide ? 64 : 32), "no such bit")
    form(sf(wide) | 0x1380_0000 | (wide ? 0x0040_0000 : 0) | UInt32(lsb) &<< 10, x(d), x(n), x(m))
  }

  /// Sign and zero extension. The latter clears the upper half whatever the width.
  public mutating func sxtb(_ wide: Bool, _ d: UInt8, _ n: UInt8) {
    bitfield(.sbfm, wide, d, n, immr: 0, imms: 7)
  }
  public mutating func sxth(_ wide: Bool, _ d: UInt8, _ n: UInt8) {
    bitfield(.sbfm, wide, d, n, immr: 0, imms: 15)
  }
  public mutating func sxtw(_ d: UInt8, _ n: UInt8) { bitfield(.sbfm, true, d, n, immr: 0, imms: 31) }
  public mutating func uxtb(_ d: UInt8, _ n: UInt8) { bitfield(.ubfm, false, d, n, immr: 0, imms: 7) }
  public mutating func uxth(_ d: UInt8, _ n: UInt8) { bitfield(.ubfm, false, d, n, immr: 0, imms: 15) }

  /// Counting and reversing bits.
  public mutating func unary(_ op: A64Unary, _ wide: Bool, _ d: UInt8, _ n: UInt8) {
    form(sf(wide) | op.rawValue, x(d), x(n))
  }
  /// Reverses all bytes.
  public mutating func rev(_ wide: Bool, _ d: UInt8, _ n: UInt8) {
    form(wide ? 0xDAC0_0C00 : 0x5AC0_0800, x(d), x(n))
  }
  /// Reverses the bytes of each half.
  public mutating func rev32(_ d: UInt8, _ n: UInt8) { form(0xDAC0_0800, x(d), x(n)) }

  // MARK: Conditions

  /// d = condition ? n : what `op` makes of m.
  public mutating func select(
    _ op: A64Select, _ wide: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ condition: A64Condition
  ) {
    form(sf(wide) | op.rawValue | UInt32(condition.rawValue) &<< 12, x(d), x(n), x(m))
  }
  /// d = the condition, which is not `al`, as 0 or 1.
  public mutating func cset(_ d: UInt8, _ condition: A64Condition) {
    assert(condition != .al, "no opposite")
    select(.csinc, false, d, A64Register.zero, A64Register.zero, condition.negated)
  }
  /// The same as 0 or all ones.
  public mutating func csetm(_ wide: Bool, _ d: UInt8, _ condition: A64Condition) {
    assert(condition != .al, "no opposite")
    select(.csinv, wide, d, A64Register.zero, A64Register.zero, condition.negated)
  }

  // MARK: Control by registers

  public mutating func br(_ n: UInt8) { form(0xD61F_0000, 0, x(n)) }
  public mutating func blr(_ n: UInt8) { form(0xD63F_0000, 0, x(n)) }
  public mutating func ret(_ n: UInt8 = A64Register.link) { form(0xD65F_0000, 0, x(n)) }

  /// An instruction that always faults, as undefined.
  public mutating func udf(_ number: UInt16 = 0) { word(UInt32(number)) }
  /// A breakpoint.
  public mutating func brk(_ number: UInt16 = 0) { word(0xD420_0000 | UInt32(number) &<< 5) }
  public mutating func nop() { word(0xD503_201F) }
}
