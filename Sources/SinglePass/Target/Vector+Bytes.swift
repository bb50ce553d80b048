/// Making vectors, and what they consist of.
extension Vector {
  /// The same lane everywhere.
  @inline(__always)
  init<Lane: FixedWidthInteger & UnsignedInteger>(all lane: Lane) {
    self.init(repeating: UInt64(lane), bytes: MemoryLayout<Lane>.size)
  }

  /// The lowest bytes of a word, again and again.
  @inline(__always)
  init(repeating word: UInt64, bytes: Int) {
    var half = word
    if bytes < 8 {
      let bits = UInt64(8 * bytes)
      half &= 1 &<< bits &- 1
      // 0x0101…, 0x00010001…, or 0x0000000100000001 times the lane.
      half &*= UInt64.max / (1 &<< bits &- 1)
    }
    self.init(low: half, high: half)
  }

  /// `i8x16.shuffle` of constants.
  static func shuffle(_ a: Vector, _ b: Vector, _ indices: Vector) -> Vector {
    var result = Vector.zero
    for index in 0..<16 {
      let byte = Int(indices[index])
      result[index] = byte < 16 ? a[byte] : b[byte & 15]
    }
    return result
  }

  /// The bytes at the indices in a table; where one is 0x80, zero.
  func selected(by table: Vector) -> Vector {
    var result = Vector.zero
    for index in 0..<16 where table[index] < 16 { result[index] = self[Int(table[index])] }
    return result
  }

  /// Some bits of each byte.
  @inline(__always)
  func masked(_ mask: UInt8) -> Vector {
    let mask = Vector(all: mask)
    return Vector(low: low & mask.low, high: high & mask.high)
  }

  /// Each byte with some bits inverted.
  @inline(__always)
  func flipped(_ mask: UInt8) -> Vector {
    let mask = Vector(all: mask)
    return Vector(low: low ^ mask.low, high: high ^ mask.high)
  }

  /// A bit for each byte, set where all of its bits are; nil if some are and some are not.
  var byteMask: UInt16? {
    var mask: UInt16 = 0
    for index in 0..<16 {
      let byte = self[index]
      if byte != 0 && byte != 0xFF { return nil }
      mask |= UInt16(byte & 1) &<< UInt16(index)
    }
    return mask
  }

  /// Whether each byte is what a function of its place says.
  @inline(__always)
  func isEach(_ expected: (UInt8) -> UInt8) -> Bool {
    for index in 0..<UInt8(16) where self[Int(index)] != expected(index) { return false }
    return true
  }
}
