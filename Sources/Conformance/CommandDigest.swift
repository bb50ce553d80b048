import WasmText

/// A short hash of what a command says: of its tokens, so that layout and comments do not count.
///
/// It is the 64-bit FNV-1a hash of the tokens, each followed by a zero byte (which no token holds), folded to 48
/// bits: 12 hexadecimal digits. It tells the commands of one script apart, and nothing else is asked of it: should
/// two of them collide, they count as equal commands, and have numbers.
public struct CommandDigest: Hashable, Sendable {
  /// The low 48 bits.
  public let bits: UInt64

  private static let mask: UInt64 = 1 << 48 - 1

  /// - Parameter token: sees every token of the command as well.
  init(
    tokensOf command: [UInt8], token seen: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  ) {
    var hash = FNV1a()
    forEachToken(in: command) { token in
      hash.add(token)
      hash.add(0)
      seen(token)
    }
    bits = (hash.value ^ hash.value >> 48) & Self.mask
  }

  /// The digest of a module in the binary format that is a script by itself.
  init(module bytes: [UInt8]) {
    var hash = FNV1a()
    for byte in bytes { hash.add(byte) }
    bits = (hash.value ^ hash.value >> 48) & Self.mask
  }

  /// The digest of a text that is no command.
  public init(_ text: String) {
    var hash = FNV1a()
    for byte in text.utf8 { hash.add(byte) }
    bits = (hash.value ^ hash.value >> 48) & Self.mask
  }
}

extension CommandDigest: CustomStringConvertible {
  /// Twelve hexadecimal digits.
  public var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}

/// The FNV-1a hash with 64 bits (Fowler, Noll, Vo): the same on every machine and in every run.
public struct FNV1a {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  @inline(__always)
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
