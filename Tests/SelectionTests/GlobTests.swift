import Testing

@testable import Selection

@Suite struct GlobTests {
  @Test(
    "patterns for texts",
    arguments: [
      ("", "", true), ("", "a", false), ("a", "a", true), ("a", "ab", false), ("*", "", true),
      ("*", "a/b", true),
      ("a*c", "abbc", true), ("a*c", "ac", true), ("a*c", "acb", false), ("?", "é", true), ("?", "", false),
      ("a?c", "a/c", true), (#"a\*c"#, "a*c", true), (#"a\*c"#, "abc", false), (#"a\"#, #"a\"#, true),
      ("***a***", "xax", true), ("*ab*ab*", "abab", true), ("*ab*ab*", "aba", false),
    ])
  func texts(pattern: String, text: String, matches: Bool) {
    #expect(Glob(pattern).matches(text) == matches)
  }

  @Test(
    "patterns for paths",
    arguments: [
      ("a.wast", "a.wast", true), ("a.wast", "s/t/a.wast", true), ("a.wast", "ba.wast", false),
      ("t/a.wast", "s/t/a.wast", true), ("t/a.wast", "st/a.wast", false), ("*.wast", "s/a.wast", true),
      ("s/*.wast", "s/t/a.wast", false), ("s/**.wast", "s/t/a.wast", true),
      ("s/**/a.wast", "s/t/u/a.wast", true),
      ("simd_*.wast", "x/simd_a.wast", true), ("?.wast", "s/a.wast", true), ("s?a.wast", "s/a.wast", false),
    ])
  func paths(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern, isPath: true).matches(path) == matches)
  }

  @Test("a thousand stars cost no more than a thousand characters")
  func stars() {
    let pattern = Glob(String(repeating: "*a", count: 500) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
  }

  @Test("what a pattern says literally")
  func literals() {
    #expect(Glob("a*b?").literalCount == 2)
    #expect(Glob(#"\*"#).isLiteral)
    #expect(!Glob("*").isLiteral)
  }
}
