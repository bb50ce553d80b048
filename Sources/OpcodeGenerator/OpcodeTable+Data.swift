extension OpcodeTable {
  /// The columns of the table, the decode maps and the mnemonics, as constant bytes.
  var dataSource: String {
    let encodings = instructions.map { prefixes.firstIndex(of: $0.prefix)! << 11 | $0.code }
    let columns = [
      member("features", "The feature of each opcode: a byte.", .bytes(instructions.map(\.feature))),
      member("immediates", "The immediates of each: a byte.", .bytes(instructions.map(\.immediates))),
      member("widthExponents", "The log2 of each access: a byte.", .bytes(instructions.map(\.widthExponent))),
      member("families", "The family of each: a byte.", .bytes(instructions.map(\.family))),
      member("kinds", "The kind of each in its family: a byte.", .bytes(instructions.map(\.kind))),
      member("signatures", "The packed signature of each: four bytes.", signatureTable),
      member("encodings", "Of each the page, three bits, and the code, eleven: a word.", .words(encodings)),
    ]
    let mnemonics = [
      member("mnemonics", "The mnemonics, one after the other.", mnemonicTable),
      member("mnemonicStarts", "Where each starts, and where the last ends: words.", .words(mnemonicStarts)),
      member(
        "mnemonicSlots", "A hash table with open addressing, from mnemonics to opcodes: words.",
        .words(MnemonicHash.slots(of: self))),
      slotCountSource,
    ]
    let members = columns + prefixes.map(pageMember) + [pageSource, prefixSource] + mnemonics
    return """
      /// What the table says of each opcode, as constant data that is read without initialisation or allocation.
      /// A word is two bytes of seven bits each, the low one first; all ones is no opcode.
      @usableFromInline
      enum OpcodeData {
      \(members.joined(separator: "\n"))\
      }

      """
  }

  private func member(_ name: String, _ text: String, _ table: ByteTable) -> String {
    """
      /// \(text)
      @inlinable
      static var \(name): UnsafePointer<UInt8> {
        let bytes: StaticString = \"""
    \(table.literal(indentation: "      "))
          \"""
        return bytes.utf8Start
      }

    """
  }

  private var signatureTable: ByteTable {
    instructions.reduce(into: ByteTable()) { $0.append(nibbles: $1.signature.packed) }
  }

  // MARK: Encodings

  /// The decode map of a prefix: for every code the opcode.
  private func pageMember(of prefix: UInt8) -> String {
    var map = [Int](repeating: ByteTable.noWord, count: pageSize(of: prefix))
    for (index, instruction) in instructions.enumerated() where instruction.prefix == prefix {
      map[instruction.code] = index
    }
    let text = prefix == 0 ? "opcodes without prefix" : "the prefix 0x\(hex(prefix))"
    return member(pageName(of: prefix), "From codes to opcodes, for \(text): words.", .words(map))
  }

  /// Every byte without prefix has an entry; with prefix, the map ends with the last code.
  private func pageSize(of prefix: UInt8) -> Int {
    guard prefix != 0 else { return 256 }
    return instructions.reduce(0) { $1.prefix == prefix ? max($0, $1.code + 1) : $0 }
  }

  private func pageName(of prefix: UInt8) -> String {
    prefix == 0 ? "primaryPage" : "page\(hex(prefix).uppercased())"
  }

  private var pageSource: String {
    """
      /// The decode map of a prefix and its number of entries; zero is the absence of a prefix.
      @inlinable
      static func page(prefix: UInt8) -> (map: UnsafePointer<UInt8>, count: UInt32)? {
        switch prefix {
    \(prefixes.map { "    case 0x\(hex($0)): (\(pageName(of: $0)), \(pageSize(of: $0)))\n" }.joined())\
        default: nil
        }
      }

    """
  }

  private var prefixSource: String {
    """
      /// The prefix of a page.
      @inlinable
      static func prefix(page: Int) -> UInt8 {
        switch page {
    \(prefixes.enumerated().dropFirst().map { "    case \($0): 0x\(hex($1))\n" }.joined())\
        default: 0
        }
      }

    """
  }

  // MARK: Mnemonics

  private var mnemonicTable: ByteTable {
    instructions.reduce(into: ByteTable()) { $0.append(text: $1.mnemonic) }
  }

  private var mnemonicStarts: [Int] {
    instructions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.mnemonic.utf8.count) }
  }

  private var slotCountSource: String {
    """
      /// How many slots the hash table has: a power of two.
      @inlinable
      static var mnemonicSlotCount: Int { \(MnemonicHash.slotCount(of: self)) }

    """
  }
}

/// The hash table that finds the opcode of a mnemonic. `Opcode.init(mnemonic:)` looks up what is laid out here.
enum MnemonicHash {
  /// At most half of the slots are taken, so that searches are short and always end.
  static func slotCount(of table: OpcodeTable) -> Int {
    var count = 2
    while count < 2 * table.instructions.count { count *= 2 }
    return count
  }

  static func slots(of table: OpcodeTable) -> [Int] {
    let count = slotCount(of: table)
    var slots = [Int](repeating: ByteTable.noWord, count: count)
    for (index, instruction) in table.instructions.enumerated() where !instruction.sharesMnemonic {
      var slot = Int(hash(instruction.mnemonic.utf8)) & (count - 1)
      while slots[slot] != ByteTable.noWord { slot = (slot + 1) & (count - 1) }
      slots[slot] = index
    }
    return slots
  }

  /// FNV-1a.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

private func hex(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16)
}
