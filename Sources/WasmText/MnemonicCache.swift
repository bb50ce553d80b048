import WasmISA

/// The mnemonics that a text uses, so that each is looked up once, more or less.
///
/// A direct-mapped cache of words of up to sixteen bytes: two comparisons find most.
struct MnemonicCache {
  private struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var opcode: Opcode = .nop
  }

  /// No mnemonic is all zeros, so an empty entry matches nothing.
  private var entries = [Entry](repeating: Entry(), count: 512)

  /// The opcode of a mnemonic; see `Opcode.init(mnemonic:)`.
  @inline(__always)
  mutating func opcode(_ word: Word) -> Opcode? {
    guard word.count <= 16 else { return Opcode(mnemonic: word.bytes) }
    let low = word.bytes.word(at: 0)
    let high = word.count > 8 ? word.bytes.word(at: 8) : 0
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    let slot = Int(truncatingIfNeeded: mixed >> 55)
    if entries[slot].low == low, entries[slot].high == high { return entries[slot].opcode }
    guard let opcode = Opcode(mnemonic: word.bytes) else { return nil }
    entries[slot] = Entry(low: low, high: high, opcode: opcode)
    return opcode
  }
}
