import Diagnostics
import WasmISA

/// What words mean, and what unknown ones may have been meant to be. Only messages depend on it.
extension Word {
  /// Whether the text format or a script gives the word a meaning anywhere.
  var isKeyword: Bool {
    for prefix in ["offset=", "align="] as [StaticString] where hasPrefix(prefix) {
      return dropFirst(prefix.utf8CodeUnitCount).bytes.first?.isDigit ?? false
    }
    return Opcode(mnemonic: bytes) != nil || Self.keywords.contains { self == $0 }
  }

  /// For an unknown word, how to go on a message that it is unknown: the word that it resembles, if one does.
  var suggestion: String {
    guard bytes.count >= 3, bytes.count <= 40 else { return "" }
    let meant = formerName ?? similarWord
    return meant.map { ", did you mean \($0)?" } ?? ""
  }

  /// What something is called now that had this name before version 1.0 of the specification.
  private var formerName: String? {
    let text = String(decoding: bytes, as: UTF8.self)
    for (former, name) in Self.renamed where text == former { return name }
    // Conversions were called `i32.trunc_s/f32`, and are `i32.trunc_f32_s`.
    guard let slash = text.firstIndex(of: "/") else { return nil }
    let type = text[text.index(after: slash)...]
    var operation = text[..<slash]
    var sign = ""
    if operation.hasSuffix("_s") || operation.hasSuffix("_u") {
      sign = String(operation.suffix(2))
      operation = operation.dropLast(2)
    }
    return Opcode(mnemonic: "\(operation)_\(type)\(sign)".utf8)?.mnemonic
  }

  /// The first keyword or mnemonic with the fewest typing errors: one, or two in a word of eight letters and more.
  private var similarWord: String? {
    var limit = count < 8 ? 1 : 2
    var nearest: UnsafeBufferPointer<UInt8>?
    func consider(_ candidate: UnsafeBufferPointer<UInt8>) {
      guard abs(candidate.count - count) <= limit,
        let distance = typingErrors(from: bytes, to: candidate, limit: limit)
      else { return }
      nearest = candidate
      limit = distance - 1
    }
    for keyword in Self.keywords {
      consider(UnsafeBufferPointer(start: keyword.utf8Start, count: keyword.utf8CodeUnitCount))
    }
    for opcode in Opcode.allCases { consider(opcode.mnemonicBytes) }
    return nearest.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let renamed: KeyValuePairs = [
    "get_local": "local.get", "set_local": "local.set", "tee_local": "local.tee", "get_global": "global.get",
    "set_global": "global.set", "current_memory": "memory.size", "grow_memory": "memory.grow",
    "anyfunc": "funcref",
  ]

  /// The keywords that are no mnemonics.
  private static let keywords: [StaticString] = [
    "i8", "i16", "i32", "i64", "f32", "f64", "v128", "i8x16", "i16x8", "i32x4", "i64x2", "f32x4", "f64x2",
    "any", "anyref", "none", "nullref", "eq", "eqref", "i31", "i31ref", "structref", "arrayref", "nofunc",
    "funcref", "nullfuncref", "exn", "noexn", "exnref", "nullexnref", "extern", "noextern", "externref",
    "nullexternref", "ref", "null", "array", "struct", "field", "mut", "sub", "final", "rec", "then",
    "catch", "catch_ref", "catch_all", "catch_all_ref", "type", "tag", "global", "memory", "table",
    "func", "param", "result", "local", "data", "elem", "declare", "shared", "offset", "item", "start",
    "import",
    "export", "module", "binary", "quote", "definition", "instance", "register", "invoke", "get",
    "assert_malformed", "assert_invalid", "assert_malformed_custom", "assert_invalid_custom",
    "assert_unlinkable", "assert_return_canonical_nan", "assert_return_arithmetic_nan", "script", "input",
    "output", "assert_return", "assert_trap", "assert_exception", "assert_exhaustion",
    "nan:canonical", "nan:arithmetic", "either", "ref.extern", "ref.host", "ref.struct", "ref.array",
    "ref.exn",
  ]
}
