extension Opcode: CustomStringConvertible {
  /// The mnemonic of the text format, as bytes that live forever.
  @inlinable
  public var mnemonicBytes: UnsafeBufferPointer<UInt8> {
    let start = OpcodeData.word(OpcodeData.mnemonicStarts, at: index)
    let end = OpcodeData.word(OpcodeData.mnemonicStarts, at: index + 1)
    return UnsafeBufferPointer(start: OpcodeData.mnemonics + start, count: end - start)
  }

  /// The mnemonic of the text format.
  public var mnemonic: String { String(decoding: mnemonicBytes, as: UTF8.self) }

  public var description: String { mnemonic }

  /// The opcode that a mnemonic means. Where it may mean several, the immediates in the text decide; this answers
  /// with the simplest: `select` without types, `ref.test` and `ref.cast` to a type that excludes null.
  @inlinable
  public init?(mnemonic bytes: some Collection<UInt8>) {
    // The layout of the slots, and so the hash (FNV-1a), is what opgen's `MnemonicHash` says.
    let hash = bytes.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let mask = OpcodeData.mnemonicSlotCount - 1
    var slot = Int(hash) & mask
    while let opcode = Opcode(word: OpcodeData.word(OpcodeData.mnemonicSlots, at: slot)) {
      let candidate = opcode.mnemonicBytes
      if candidate.count == bytes.count, candidate.elementsEqual(bytes) {
        self = opcode
        return
      }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
