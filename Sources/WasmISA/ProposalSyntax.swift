/// The syntax of proposals that nothing here reads: just enough of it to call a proposal by name where a module of it is
/// met. In WebAssembly 3.0 all of it is malformed.
public enum ProposalSyntax {
  /// The proposal that a word of the text format comes from.
  public static func proposal(ofWord word: some Collection<UInt8>) -> Feature? {
    let word = String(decoding: word, as: UTF8.self)
    return words[word] ?? families.first { word.hasPrefix($0.beginning) }?.proposal
  }

  /// The proposal that an opcode comes from: a sub-opcode after a prefix, or a single byte after no prefix (zero).
  public static func proposal(ofPrefix prefix: UInt8, code: UInt32) -> Feature? {
    switch (prefix, code) {
    case (0, 0x06), (0, 0x07), (0, 0x09), (0, 0x18), (0, 0x19): .legacyExceptions
    case (0, 0xE0...0xE6): .stackSwitching
    case (0xFB, 0x20...0x26): .customDescriptors
    case (0xFB, 0x1F), (0xFE, 0x04), (0xFE, 0x4F...0x72): .sharedEverything
    default: nil
    }
  }

  /// The proposal that the version of a binary comes from: 13 on layer 1, which is the upper half.
  public static func proposal(ofVersion version: UInt32) -> Feature? {
    version == 0x1_000D ? .components : nil
  }

  /// The proposal that the code of a type comes from: of a composite type, or of what stands before one.
  public static func proposal(ofDefinition code: UInt8) -> Feature? {
    switch code {
    case 0x5D: .stackSwitching
    case 0x4C, 0x4D: .customDescriptors
    case 0x65: .sharedEverything
    default: nil
    }
  }

  /// The proposal that the code of a heap type comes from, or of what stands before one.
  public static func proposal(ofHeapType code: UInt8) -> Feature? {
    switch code {
    case 0x68, 0x75: .stackSwitching
    case 0x62: .customDescriptors
    case 0x65: .sharedEverything
    default: nil
    }
  }

  /// The proposal that the code of an import's kind comes from.
  /// - Parameter isNamed: whether the import's own name is not empty.
  public static func proposal(ofImport code: UInt8, isNamed: Bool) -> Feature? {
    switch code {
    case 0x20: .customDescriptors
    case 0x7E, 0x7F: isNamed ? nil : .compactImports
    default: nil
    }
  }

  /// How a message that something is malformed goes on if it comes from a proposal.
  public static func mention(_ proposal: Feature?) -> String { proposal.map { " (\($0.name))" } ?? "" }

  /// Words that no instruction of WebAssembly 3.0 and no part of its types goes by. Those of a proposal that only
  /// stand behind others of it are left out.
  private static let words: [String: Feature] = [
    "try": .legacyExceptions, "delegate": .legacyExceptions, "rethrow": .legacyExceptions,
    "cont": .stackSwitching, "nocont": .stackSwitching, "contref": .stackSwitching,
    "nullcontref": .stackSwitching, "cont.new": .stackSwitching, "cont.bind": .stackSwitching,
    "suspend": .stackSwitching, "resume": .stackSwitching, "resume_throw": .stackSwitching,
    "resume_throw_ref": .stackSwitching, "switch": .stackSwitching,
    "exact": .customDescriptors, "descriptor": .customDescriptors, "describes": .customDescriptors,
    "struct.new_desc": .customDescriptors, "struct.new_default_desc": .customDescriptors,
    "ref.get_desc": .customDescriptors, "ref.cast_desc_eq": .customDescriptors,
    "br_on_cast_desc_eq": .customDescriptors, "br_on_cast_desc_eq_fail": .customDescriptors,
    "shared": .sharedEverything, "pause": .sharedEverything, "ref.i31_shared": .sharedEverything,
    // Values in scripts about components.
    "bool.const": .components, "char.const": .components, "str.const": .components,
    "s8.const": .components, "s16.const": .components, "s32.const": .components, "s64.const": .components,
    "u8.const": .components, "u16.const": .components, "u32.const": .components, "u64.const": .components,
    "list.const": .components, "record.const": .components, "tuple.const": .components,
    "variant.const": .components, "enum.const": .components, "flags.const": .components,
    "option.some": .components, "option.none": .components, "result.ok": .components,
    "result.err": .components,
  ]

  /// How the names of many instructions of a proposal begin.
  private static let families: [(beginning: String, proposal: Feature)] = [
    ("global.atomic.", .sharedEverything), ("table.atomic.", .sharedEverything),
    ("struct.atomic.", .sharedEverything), ("array.atomic.", .sharedEverything),
  ]
}
