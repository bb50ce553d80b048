import Reporting
import Testing

@Suite struct SafeTextTests {
  static let noncharacters = String(
    String.UnicodeScalarView(
      ([0xfdd0, 0xfffe, 0x1ffff, 0x10ffff] as [UInt32]).compactMap { Unicode.Scalar($0) }))

  @Test(
    "what is not safe is shown",
    arguments: [
      ("plain text", "plain text"), ("", ""), ("é 💩 漢", "é 💩 漢"), ("a\tb\nc\r", "a\tb\nc\r"),
      ("\u{0}\u{1}\u{1b}[31m\u{7f}", "\\u{0}\\u{1}\\u{1b}[31m\\u{7f}"), ("\u{85}\u{9b}", "\\u{85}\\u{9b}"),
      ("\u{202e}txt\u{2069}", "\\u{202e}txt\\u{2069}"),
      (noncharacters, "\\u{fdd0}\\u{fffe}\\u{1ffff}\\u{10ffff}"),
      ("\\u{1b} \\x00 \\n \\", "\\u{1b} \\x00 \\n \\"), ("]]>&<\"", "]]>&<\""),
    ])
  func scalars(text: String, shown: String) {
    #expect(SafeText.of(text) == shown)
  }

  @Test(
    "bytes that are not UTF-8 are shown",
    arguments: [
      ([0xff], "\\xff"), ([0x61, 0xc3], "a\\xc3"), ([0xc3, 0xa9, 0x80], "é\\x80"),
      ([0xed, 0xa0, 0x80], "\\xed\\xa0\\x80"),  // a surrogate
      ([0xc0, 0xaf], "\\xc0\\xaf"),  // an overlong slash
      ([0xf4, 0x90, 0x80, 0x80], "\\xf4\\x90\\x80\\x80"),  // beyond Unicode
    ] as [([UInt8], String)])
  func bytes(bytes: [UInt8], shown: String) {
    #expect(SafeText.of(bytes) == shown)
  }

  @Test("a text of one line stays on it")
  func oneLine() {
    #expect(SafeText.of("a\tb\r\nc", .oneLine) == "a\\u{9}b\\u{d}\\u{a}c")
    #expect(SafeText.folded("  (invoke\n    \"a\u{1b}\"\t1)\r\n") == "(invoke \"a\\u{1b}\" 1)")
  }

  @Test("a long text is cut between characters, and says by how much")
  func limit() {
    #expect(SafeText.of("abcdef", limit: 6) == "abcdef")
    #expect(SafeText.of("abcdef", limit: 5) == "abcde… (1 more bytes)")
    #expect(SafeText.of("ééé", limit: 5) == "éé… (2 more bytes)")
    #expect(SafeText.of([0x61, 0x1b, 0x62], limit: 5) == "a… (2 more bytes)")
    #expect(SafeText.of(String(repeating: "x", count: 100_000)).utf8.count < SafeText.limit + 40)
  }

  @Test("what is safe stays as it is")
  func idempotent() {
    for _ in 0..<1000 {
      let bytes = (0..<20).map { _ in UInt8.random(in: 0...255) }
      let text = SafeText.of(bytes)
      #expect(SafeText.of(text) == text)
      #expect(SafeText.of(text, .oneLine) == SafeText.of(bytes, .oneLine))
    }
  }
}
