import Diagnostics
import Testing

@testable import WasmText

/// The tokens of a text as `kind:text`, or the error as `line:column: message`.
private func tokens(_ text: String) -> [String] { tokens(Array(text.utf8)) }

private func tokens(_ bytes: [UInt8]) -> [String] {
  bytes.withUnsafeBufferPointer { source in
    var lexer = Lexer(source, range: 0..<source.count)
    var result: [String] = []
    do throws(Malformed) {
      while true {
        let token = try lexer.next()
        if token.kind == .end { return result }
        result.append("\(token.kind):\(lexer.word(token).shown)")
      }
    } catch {
      let position = LineTable(source, range: 0..<source.count).position(of: error.offset)
      return result + ["\(position): \(error.message)"]
    }
  }
}

@Suite struct LexerTests {
  @Test(arguments: [
    ("", []),
    (" \t\r\n", []),
    ("(module)", ["leftParenthesis:(", "keyword:module", "rightParenthesis:)"]),
    ("i32.const 0", ["keyword:i32.const", "natural:0"]),
    ("offset=8", ["keyword:offset=8"]),
    (
      "$a $!?@# $\"a b\" $\"\\41\"",
      ["identifier:$a", "identifier:$!?@#", "identifier:$\"a b\"", "identifier:$\"\\41\""]
    ),
    ("\"\" \"a\\\"b\"", ["string:\"\"", "string:\"a\\\"b\""]),
    ("0 1_000 0xAf 0x1_0", ["natural:0", "natural:1_000", "natural:0xAf", "natural:0x1_0"]),
    ("+1 -0x1", ["integer:+1", "integer:-0x1"]),
    (
      "1. 1.5 1e3 1.e-3 -0x1.8p+2 0x1p1 1E9",
      [
        "float:1.", "float:1.5", "float:1e3", "float:1.e-3", "float:-0x1.8p+2", "float:0x1p1", "float:1E9",
      ]
    ),
    (
      "inf -inf nan +nan nan:0x7f -nan:0x1",
      [
        "float:inf", "float:-inf", "float:nan", "float:+nan", "float:nan:0x7f", "float:-nan:0x1",
      ]
    ),
    ("infinity nan:canonical nano", ["keyword:infinity", "keyword:nan:canonical", "keyword:nano"]),
    ("a;;c\nb", ["keyword:a", "keyword:b"]),
    ("a;;c\rb;;c\r\nd", ["keyword:a", "keyword:b", "keyword:d"]),
    ("a(;(;;);;\u{1}(;x;);)b", ["keyword:a", "keyword:b"]),
    ("a(@x (\")\" y) , ; 0x (@z) (;);)) b", ["keyword:a", "keyword:b"]),
    ("(@\"name\" x)(@a)", []),
    (
      "f(g)\"h\"(i)",
      [
        "keyword:f", "leftParenthesis:(", "keyword:g", "rightParenthesis:)", "string:\"h\"",
        "leftParenthesis:(",
        "keyword:i", "rightParenthesis:)",
      ]
    ),
  ])
  func cuts(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    "0drop", "0x", "0x1.p", "1__0", "1_", "_1", "+", "-nan:0x", "1e", "0b1", "\"a\"\"b\"", "$a\"b\"",
    "\"a\"b", "\"a\"$b",
    "a\"b\"", "A", "@a", ",", ";", "[", "]", "{", "}", "nan:0x1\"\"", "1.0.0", "0xG", "..",
  ])
  func sticksTogether(text: String) {
    let tokens = tokens(text)
    #expect(tokens.count == 1 && tokens[0].hasPrefix("1:1: unknown token \(text)"))
  }

  @Test(arguments: [
    ("$", "1:1: empty identifier"),
    (" $\"\"", "1:2: empty identifier"),
    ("$\"\n\"", "1:1: empty identifier"),
    ("$(;;)", "1:1: empty identifier"),
    ("(@)", "1:1: empty annotation id"),
    ("(@ a)", "1:1: empty annotation id"),
    ("(@\"\")", "1:1: empty annotation id"),
    ("(@\"\n\")", "1:1: empty annotation id"),
    ("(@\"\\ef\")", "1:3: malformed UTF-8 encoding"),
    ("(@a $)", "1:5: empty identifier"),
    ("\n(@a (b)", "2:1: unclosed annotation"),
    ("(@a \")", "1:5: unclosed string"),
    ("(@a \u{0})", "1:5: illegal character"),
    ("(@a ß)", "1:5: illegal character"),
    ("(;(;;)", "1:1: unclosed comment"),
    ("\"a", "1:1: unclosed string"),
    ("\"a\nb\"", "1:1: unclosed string"),
    ("\"a\\", "1:3: illegal escape"),
    ("\"\t\"", "1:2: illegal control character in string"),
    ("\"\\x\"", "1:2: illegal escape"),
    ("\"\\4\"", "1:2: illegal escape"),
    ("\"\\u{}\"", "1:2: illegal escape"),
    ("\"\\u{_1}\"", "1:2: illegal escape"),
    ("\"\\u{1\"", "1:2: illegal escape"),
    ("\"\\u{110000}\"", "1:2: illegal escape: not a Unicode scalar value"),
    ("\"\\u{100000000}\"", "1:2: illegal escape: not a Unicode scalar value"),
    ("\"\\u{d800}\"", "1:2: illegal escape: not a Unicode scalar value"),
    ("\u{7F}", "1:1: illegal character"),
    ("\u{0}", "1:1: illegal character"),
    ("é", "1:1: illegal character"),
  ])
  func refuses(text: String, error: String) {
    let result = tokens(text)
    #expect(result.count == 1 && result[0].hasPrefix(error), "\(result)")
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF],
      [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func refusesMalformedUTF8(bytes: [UInt8]) {
    let comment = Array(";;".utf8)
    let block = Array("(;".utf8)
    let string = Array("\"".utf8)
    let annotation = Array("(@a ".utf8)
    for prefix in [[], comment, block, string, annotation] {
      let byte = String(bytes[0], radix: 16)
      let expected = "1:\(prefix.count + 1): malformed UTF-8 encoding: 0x\(byte) begins no character here"
      #expect(tokens(prefix + bytes) == [expected])
    }
  }

  @Test func decodesEscapes() {
    let text = Array(#""\t\n\r\"\'\\\00\ff\u{e9}\u{1F_600}é""#.utf8)
    var bytes: [UInt8] = []
    text.withUnsafeBufferPointer { source in
      let lexer = Lexer(source, range: 0..<source.count)
      lexer.appendString(Token(kind: .string, start: 0, end: source.count), to: &bytes)
    }
    #expect(bytes == [9, 10, 13, 34, 39, 92, 0, 255] + Array("é😀é".utf8))
  }

  @Test(
    arguments: [
      ("a\nbc", [1: "1:2", 2: "2:1", 4: "2:3"]),
      ("a\r\nb\rc", [2: "1:3", 3: "2:1", 5: "3:1"]),
      ("", [0: "1:1"]),
      ("\r", [1: "2:1"]),
    ] as [(String, [Int: String])])
  func countsLines(text: String, expected: [Int: String]) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { source in
      let lines = LineTable(source, range: 0..<source.count)
      for (offset, position) in expected { #expect("\(lines.position(of: offset))" == position) }
    }
  }

  @Test func countsLinesFromAGivenPosition() {
    let bytes = Array("xx(a\nb)".utf8)
    bytes.withUnsafeBufferPointer { source in
      let lines = LineTable(source, range: 2..<source.count, origin: Position(line: 7, column: 3))
      #expect(lines.position(of: 3) == Position(line: 7, column: 4))
      #expect(lines.position(of: 5) == Position(line: 8, column: 1))
    }
  }

  @Test func passesOverForms() throws {
    let text = Array("(a \")\" (;);) ;;)\n (b)) c".utf8)
    try text.withUnsafeBufferPointer { source in
      var lexer = Lexer(source, range: 0..<source.count)
      try lexer.skipForm(at: 0)
      #expect(lexer.cursor == source.count - 2)
    }
  }
}
