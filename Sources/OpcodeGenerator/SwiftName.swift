/// How names of the table become Swift names.
enum SwiftName {
  /// `i32.trunc_sat_f32_s` in camel case: `i32TruncSatF32S`; nil where nothing is left.
  static func camelCase(_ mnemonic: String) -> String? {
    let parts = mnemonic.split { $0 == "." || $0 == "_" }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(into: String(first)) { $0 += capitalized($1) }
  }

  /// The name with its first letter in upper case, as types have it.
  static func capitalized(_ name: some StringProtocol) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The name as a declaration spells it.
  static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// Whether a Swift enum can have the name as a case, and callers can write it after a dot.
  static func isUsable(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7a).contains(first), !unusable.contains(name) else {
      return false
    }
    return name.utf8.allSatisfy {
      (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
    }
  }

  /// After a dot, these mean something other than a case.
  private static let unusable: Set<String> = ["init", "self"]

  private static let keywords: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum",
    "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
    "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws",
    "true", "try", "typealias", "var", "where", "while",
  ]
}
