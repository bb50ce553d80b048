extension Opcode {
  /// An opcode in the binary format.
  @frozen
  public struct Encoding: Hashable, Sendable {
    /// The prefix byte, zero without one.
    public let prefix: UInt8
    /// After a prefix the sub-opcode, written as unsigned LEB128; without prefix the one byte of the opcode.
    public let code: UInt32

    @inlinable
    public init(prefix: UInt8, code: UInt32) {
      self.prefix = prefix
      self.code = code
    }
  }

  /// How the binary format writes the opcode.
  @inlinable
  public var encoding: Encoding {
    let word = OpcodeData.word(OpcodeData.encodings, at: index)
    return Encoding(prefix: OpcodeData.prefix(page: word >> 11), code: UInt32(word & 0x7ff))
  }

  /// The opcode that one byte makes; nil for bytes that are none, among them the prefixes.
  @inlinable
  public init?(primary byte: UInt8) {
    self.init(word: OpcodeData.word(OpcodeData.primaryPage, at: Int(byte)))
  }

  /// The opcode of a sub-opcode after a prefix, or of a single byte after no prefix (zero).
  @inlinable
  public init?(prefix: UInt8, code: UInt32) {
    guard let page = OpcodeData.page(prefix: prefix), code < page.count else { return nil }
    self.init(word: OpcodeData.word(page.map, at: Int(code)))
  }

  /// Whether a sub-opcode follows the byte.
  @inlinable
  public static func isPrefix(_ byte: UInt8) -> Bool {
    byte != 0 && OpcodeData.page(prefix: byte) != nil
  }

  /// The opcode that a word of a table names, if it names one.
  @inlinable
  init?(word: Int) {
    self.init(rawValue: UInt16(truncatingIfNeeded: word))
  }
}
