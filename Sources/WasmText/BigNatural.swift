/// A natural number of any length: as much of one as exact rounding needs.
///
/// Words from the least significant one; the most significant one is not zero, so zero has no words.
struct BigNatural {
  private var words: [UInt64] = []

  var isZero: Bool { words.isEmpty }
  var wordCount: Int { words.count }

  /// The number of bits up to the highest that is set.
  var bitWidth: Int { words.isEmpty ? 0 : 64 * words.count - words[words.count - 1].leadingZeroBitCount }

  /// Makes the number zero; its storage stays.
  mutating func clear() { words.removeAll(keepingCapacity: true) }

  mutating func multiply(by factor: UInt64, adding addend: UInt64) {
    var carry = addend
    for index in words.indices {
      let (high, low) = words[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      words[index] = sum
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry != 0 { words.append(carry) }
  }

  mutating func multiply(byPowerOfFive exponent: Int) {
    // 5^27 is the largest power of five that fits a word.
    var rest = exponent
    while rest >= 27 {
      multiply(by: 7_450_580_596_923_828_125, adding: 0)
      rest -= 27
    }
    var factor: UInt64 = 1
    for _ in 0..<rest { factor *= 5 }
    multiply(by: factor, adding: 0)
  }

  mutating func shiftLeft(_ count: Int) {
    let bits = UInt64(count % 64)
    if bits != 0 {
      var carry: UInt64 = 0
      for index in words.indices {
        let word = words[index]
        words[index] = word << bits | carry
        carry = word >> (64 - bits)
      }
      if carry != 0 { words.append(carry) }
    }
    words.insert(contentsOf: repeatElement(0, count: count / 64), at: 0)
  }

  /// The highest 64 bits of a number that is not zero, how far they are shifted, and whether a lower bit is set.
  var leading64Bits: (bits: UInt64, shift: Int, rest: Bool) {
    let top = words.count - 1
    let shift = bitWidth - 64
    let leadingZeros = UInt64(words[top].leadingZeroBitCount)
    if top == 0 || leadingZeros == 0 {
      return (words[top] << leadingZeros, shift, words[..<top].contains { $0 != 0 })
    }
    let bits = words[top] << leadingZeros | words[top - 1] >> (64 - leadingZeros)
    let rest = words[top - 1] << leadingZeros != 0 || words[..<(top - 1)].contains { $0 != 0 }
    return (bits, shift, rest)
  }

  /// The quotient of a division that fits a word, and whether it leaves a rest. The number itself is used up.
  ///
  /// One step of long division (Knuth, The Art of Computer Programming, 4.3.1, algorithm D).
  ///
  /// - Parameter divisor: has one word less than the number, its highest bit is set, and its highest word is
  ///   above the number's.
  mutating func divide(by divisor: BigNatural) -> (quotient: UInt64, rest: Bool) {
    let count = divisor.words.count
    precondition(words.count == count + 1 && words[count] < divisor.words[count - 1])
    // The leading words give the quotient, or at most two more than that.
    var quotient = divisor.words[count - 1].dividingFullWidth((words[count], words[count - 1])).quotient
    var borrow: UInt64 = 0
    for index in 0..<count {
      let (high, low) = divisor.words[index].multipliedFullWidth(by: quotient)
      let (subtrahend, carry) = low.addingReportingOverflow(borrow)
      let (difference, underflow) = words[index].subtractingReportingOverflow(subtrahend)
      words[index] = difference
      borrow = high &+ (carry ? 1 : 0) &+ (underflow ? 1 : 0)
    }
    var isNegative = words[count] < borrow
    words[count] &-= borrow
    while isNegative {
      quotient -= 1
      var carry = false
      for index in 0..<count {
        let (partial, overflow) = words[index].addingReportingOverflow(divisor.words[index])
        let (sum, more) = partial.addingReportingOverflow(carry ? 1 : 0)
        words[index] = sum
        carry = overflow || more
      }
      let (top, overflow) = words[count].addingReportingOverflow(carry ? 1 : 0)
      words[count] = top
      isNegative = !overflow
    }
    return (quotient, words.contains { $0 != 0 })
  }
}
