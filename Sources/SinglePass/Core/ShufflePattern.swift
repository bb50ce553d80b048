/// What an `i8x16.shuffle` does, as far as that can be done by less than a table for each operand.
///
/// A pure function of the 16 indices, and of whether both operands are the same value.
struct ShufflePattern: Equatable {
  /// Which operands it reads, and in which order `form` has them. With one alone, `form` has that one twice.
  enum Source: UInt8 { case first, second, both, exchanged }

  /// In the order in which they are tried. `size` is the base-two logarithm of how many bytes a lane has; a selection of
  /// lanes is two bits for each, the lowest lane first.
  enum Form: Equatable {
    // Of one operand.
    case identity
    /// Its lanes of 32 bits.
    case dwords(UInt8)
    /// Its lowest lane everywhere, of size 0 or 1.
    case splat(size: UInt8)
    /// The lanes of 16 bits in its lower, or upper, half; the other half as it is.
    case lowWords(UInt8)
    case highWords(UInt8)
    /// Any bytes, by a table of indices below 16.
    case table(Vector)

    // Of both; the first two of one, too, before its table.
    /// 16 bytes from this one on, 1 to 15, of both one behind the other.
    case concatenation(UInt8)
    /// The lanes in the lower, or upper, half of both, by turns.
    case interleaving(size: UInt8, high: Bool)
    /// Each byte is where it was, in the first operand, or in the second where a bit is set.
    case blend(UInt16)
    /// Two lanes of 32 bits of the first operand, then two of the second.
    case dwordPairs(UInt8)
    /// The lower halves of all lanes of both, one behind the other, of size 1 or 2.
    case truncation(size: UInt8)
    /// Any bytes, by a table for each operand, in which 0x80 stands for a byte of the other one.
    case tables(Vector, Vector)
  }

  var source: Source
  var form: Form
}

extension ShufflePattern {
  /// - Parameters:
  ///   - indices: each below 32; from 16 on they are of the second operand.
  ///   - isSame: whether both operands are the same value.
  init(_ indices: Vector, isSame: Bool) {
    let operands = isSame ? .zero : indices.masked(0x10)
    if operands == .zero || operands == Vector(all: 0x10 as UInt8) {
      source = operands == .zero ? .first : .second
      form = Self.form(ofOne: indices.masked(0x0F))
    } else {
      (source, form) = Self.form(ofBoth: indices)
    }
  }

  private static func form(ofOne bytes: Vector) -> Form {
    if bytes.isEach({ $0 }) { return .identity }
    if let lanes = dwords(bytes) { return .dwords(lanes) }
    if bytes == .zero { return .splat(size: 0) }
    if bytes.isEach({ $0 & 1 }) { return .splat(size: 1) }
    if let lanes = words(bytes, half: 0) { return .lowWords(lanes) }
    if let lanes = words(bytes, half: 8) { return .highWords(lanes) }
    let first = bytes[0]
    if bytes.isEach({ ($0 &+ first) & 15 }) { return .concatenation(first) }
    if let form = interleaving(bytes, from: first & 8, second: 0) { return form }
    return .table(bytes)
  }

  private static func form(ofBoth bytes: Vector) -> (Source, Form) {
    if bytes.masked(0x0F).isEach({ $0 }) {
      var mask: UInt16 = 0
      for index in 0..<16 where bytes[index] >= 16 { mask |= 1 &<< UInt16(index) }
      return (.both, .blend(mask))
    }
    let first = bytes[0]
    let source: Source = first < 16 ? .both : .exchanged
    if bytes.isEach({ ($0 &+ first) & 31 }) { return (source, .concatenation(first & 15)) }
    if let form = interleaving(bytes, from: first & 24, second: 16) { return (source, form) }
    // From here on, as if the operands stood in the order in which they are read.
    let ordered = first < 16 ? bytes : bytes.flipped(0x10)
    if ordered.low & 0x1010_1010_1010_1010 == 0,
      ordered.high & 0x1010_1010_1010_1010 == 0x1010_1010_1010_1010,
      let lanes = dwords(ordered.masked(0x0F))
    {
      return (source, .dwordPairs(lanes))
    }
    if ordered.isEach({ 2 &* $0 }) { return (source, .truncation(size: 1)) }
    if ordered.isEach({ 2 &* ($0 & 30) &+ ($0 & 1) }) { return (source, .truncation(size: 2)) }
    return (.both, .tables(table(bytes, of: 0), table(bytes, of: 16)))
  }

  /// The lanes of 32 bits that indices below 16 select; nil if they take one apart.
  private static func dwords(_ bytes: Vector) -> UInt8? {
    var selection: UInt8 = 0
    for lane in 0..<4 {
      let first = bytes[4 * lane]
      guard first & 3 == 0 else { return nil }
      for index in 1..<4 where bytes[4 * lane + index] != first &+ UInt8(index) { return nil }
      selection |= (first &>> 2) &<< UInt8(2 * lane)
    }
    return selection
  }

  /// The lanes of 16 bits of the half that begins at a byte which indices below 16 select for that half; nil if they
  /// take one apart, or come from the other half, or if that one does not stay as it is.
  private static func words(_ bytes: Vector, half: Int) -> UInt8? {
    let other = half ^ 8
    for index in other..<other + 8 where bytes[index] != index { return nil }
    var selection: UInt8 = 0
    for lane in 0..<4 {
      let first = bytes[half + 2 * lane]
      guard first & 9 == half, bytes[half + 2 * lane + 1] == first &+ 1 else { return nil }
      selection |= (first &>> 1 & 3) &<< UInt8(2 * lane)
    }
    return selection
  }

  /// The form if lanes by turns are those of one half, which begins at the index `first`, and those that are `second`
  /// indices further, or less.
  private static func interleaving(_ bytes: Vector, from first: UInt8, second: UInt8) -> Form? {
    for size in 0..<UInt8(4) {
      let isInterleaved = bytes.isEach { index in
        let lane = index &>> size
        let inside = index & (1 &<< size &- 1)
        return (first &+ ((lane &>> 1) &<< size) &+ inside) ^ (lane & 1 == 0 ? 0 : second)
      }
      if isInterleaved { return .interleaving(size: size, high: first & 8 != 0) }
    }
    return nil
  }

  /// The table for the operand whose bytes begin at an index.
  private static func table(_ bytes: Vector, of first: UInt8) -> Vector {
    var table = Vector.zero
    for index in 0..<16 {
      table[index] = bytes[index] & 0x10 == first ? bytes[index] & 0x0F : 0x80
    }
    return table
  }
}
