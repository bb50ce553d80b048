import WasmISA

/// Reads the primitives of the binary format (spec: Binary Format › Values) from untrusted bytes.
///
/// This is the only place that touches bytes nobody has looked at yet: each read is checked against the end
/// of the binary, once, and fails with a located `DecodeError`. Sections and bodies do not narrow the cursor;
/// like the reference interpreter, the decoder compares where a part ended with where it should have, so that
/// a fault is reported for what it is and not for what it led to.
struct ByteCursor {
  let base: UnsafePointer<UInt8>
  let count: Int
  /// Where the next read starts; never above `count`.
  private(set) var offset: Int
  /// What the binary may hold.
  var features = FeatureSet.all

  /// - Parameters:
  ///   - bytes: must outlive the cursor.
  ///   - offset: at most their number.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = bytes.count
    self.offset = offset
  }

  var isAtEnd: Bool { offset == count }
  var remaining: Int { count &- offset }

  func failure(_ message: String, at offset: Int, of proposal: Feature? = nil) -> DecodeError {
    DecodeError(offset: offset, message: message + ProposalSyntax.mention(proposal), proposal: proposal)
  }

  // MARK: Bytes

  /// The next byte, which stays; nil at the end.
  @inline(__always)
  var next: UInt8? { offset < count ? base[offset] : nil }

  @inline(__always)
  mutating func byte() throws(DecodeError) -> UInt8 {
    guard offset < count else { throw endOfInput() }
    defer { offset &+= 1 }
    return base[offset]
  }

  /// Passes over bytes and returns where they are.
  @inline(__always)
  @discardableResult
  mutating func skip(_ length: Int) throws(DecodeError) -> Range<Int> {
    guard length >= 0 && length <= remaining else { throw endOfInput() }
    defer { offset &+= length }
    return Range(uncheckedBounds: (offset, offset &+ length))
  }

  mutating func zeroByte() throws(DecodeError) {
    let start = offset
    guard try byte() == 0 else { throw failure("zero byte expected", at: start) }
  }

  /// The next four bytes, the first one lowest.
  mutating func word() throws(DecodeError) -> UInt32 {
    let range = try skip(4)
    return range.reversed().reduce(0) { $0 << 8 | UInt32(base[$1]) }
  }

  @inline(never)
  private func endOfInput() -> DecodeError {
    failure("unexpected end of section or function", at: count)
  }

  // MARK: Integers

  @inline(__always)
  mutating func u32() throws(DecodeError) -> UInt32 {
    if let byte = next, byte < 0x80 {
      offset &+= 1
      return UInt32(byte)
    }
    return UInt32(truncatingIfNeeded: try unsigned(bits: 32))
  }

  mutating func u64() throws(DecodeError) -> UInt64 { try unsigned(bits: 64) }
  mutating func s33() throws(DecodeError) -> Int64 { try signed(bits: 33) }

  /// Passes over a signed integer of some width.
  @inline(__always)
  mutating func skipSigned(bits: Int) throws(DecodeError) {
    if let byte = next, byte < 0x80 {
      offset &+= 1
    } else {
      _ = try signed(bits: bits)
    }
  }

  /// An unsigned LEB128 integer of at most ⌈bits/7⌉ bytes, without set bits above `bits`.
  @inline(never)
  private mutating func unsigned(bits: Int) throws(DecodeError) -> UInt64 {
    var value: UInt64 = 0
    var shift = 0
    while true {
      guard shift < bits else { throw tooLong() }
      let byte = try byte()
      let payload = UInt64(byte & 0x7F)
      guard bits &- shift >= 7 || payload >> UInt64(bits &- shift) == 0 else { throw tooLarge() }
      value |= payload << UInt64(shift)
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }

  /// A signed LEB128 integer of at most ⌈bits/7⌉ bytes, whose bits from `bits` - 1 on are all equal.
  @inline(never)
  private mutating func signed(bits: Int) throws(DecodeError) -> Int64 {
    var value: Int64 = 0
    var shift = 0
    while true {
      guard shift < bits else { throw tooLong() }
      let byte = try byte()
      let payload = Int64(Int8(bitPattern: byte << 1) >> 1)  // sign-extended from bit 6
      if bits &- shift < 7 {
        let excess = payload >> Int64(bits &- shift &- 1)
        guard excess == 0 || excess == -1 else { throw tooLarge() }
      }
      // The sign only counts in the last byte; the bits it fills are overwritten by the bytes that follow.
      value = value & ~(-1 << Int64(shift)) | payload << Int64(shift)
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }

  private func tooLong() -> DecodeError { failure("integer representation too long", at: offset) }
  private func tooLarge() -> DecodeError { failure("integer too large", at: offset &- 1) }

  // MARK: Lengths and names

  /// A length or a number of elements. Each element takes a byte or more, so what exceeds the rest of the
  /// binary (counted, as in the reference interpreter, from the length itself) is a fault at once, and nobody
  /// allocates for more than the input could fill.
  mutating func length() throws(DecodeError) -> Int {
    let start = offset
    let length = try u32()
    guard Int(length) <= count - start else { throw outOfBounds(length, at: start) }
    return Int(length)
  }

  @inline(never)
  private func outOfBounds(_ length: UInt32, at start: Int) -> DecodeError {
    failure("length out of bounds: \(length), bytes left: \(remaining)", at: start)
  }

  /// A number of elements, which an implementation limit bounds further.
  mutating func length(limit: Int, of what: StaticString) throws(DecodeError) -> Int {
    let start = offset
    let length = try length()
    guard length <= limit else {
      throw failure("too many \(what): \(length), the implementation limit is \(limit)", at: start)
    }
    return length
  }

  mutating func name() throws(DecodeError) -> Name {
    let start = offset
    let range = try skip(try length())
    let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    guard bytes.isValidUTF8 else { throw failure("malformed UTF-8 encoding", at: start) }
    return Name(utf8: Array(bytes))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF.
  var isValidUTF8: Bool {
    var index = 0
    while index < count {
      let first = self[index]
      index += 1
      if first < 0x80 { continue }
      // How many bytes follow, and what the first of them may be (the Unicode Standard, table 3-7).
      let (following, bounds): (Int, ClosedRange<UInt8>)
      switch first {
      case 0xC2...0xDF: (following, bounds) = (1, 0x80...0xBF)
      case 0xE0: (following, bounds) = (2, 0xA0...0xBF)
      case 0xED: (following, bounds) = (2, 0x80...0x9F)
      case 0xE1...0xEF: (following, bounds) = (2, 0x80...0xBF)
      case 0xF0: (following, bounds) = (3, 0x90...0xBF)
      case 0xF1...0xF3: (following, bounds) = (3, 0x80...0xBF)
      case 0xF4: (following, bounds) = (3, 0x80...0x8F)
      default: return false
      }
      guard index + following <= count, bounds.contains(self[index]) else { return false }
      for other in 1..<following where self[index + other] & 0xC0 != 0x80 { return false }
      index += following
    }
    return true
  }
}
