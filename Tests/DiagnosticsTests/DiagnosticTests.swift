import Testing

@testable import Diagnostics

/// What a message shows of the text that is wrong.
@Suite struct DiagnosticTests {
  /// The text of a diagnostic at the first byte of `place` in `source`.
  private func shown(_ source: String, at place: String) -> [String] {
    let bytes = Array(source.utf8)
    let needle = Array(place.utf8)
    let offset = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? bytes.count
    let lines = LineTable(bytes)
    return Diagnostic("wrong", at: lines.position(of: offset), in: bytes, lines).text(file: "f")
      .split(separator: "\n").map(String.init)
  }

  @Test func theLineAndTheWordAreShown() {
    #expect(
      shown("(module\n  (func (i32.ad)))", at: "i32.ad") == [
        "f:2:10: wrong", "   2 │   (func (i32.ad)))", "     │          ^^^^^^",
      ])
  }

  @Test(
    "columns count characters, and the caret stands below the place, whatever stands before it",
    arguments: [
      ("\t\tbad", "3", "   1 │     bad", "     │     ^^^"),
      ("é bad", "3", "   1 │ é bad", "     │   ^^^"),
      ("漢字 bad", "4", "   1 │ 漢字 bad", "     │      ^^^"),
      ("😀 bad", "3", "   1 │ 😀 bad", "     │    ^^^"),
      ("e\u{301} bad", "4", "   1 │ e\u{301} bad", "     │   ^^^"),
      ("\u{1b} bad", "3", "   1 │ \\u{1b} bad", "     │        ^^^"),
      ("\u{202e} bad", "3", "   1 │ \\u{202e} bad", "     │          ^^^"),
    ])
  func columns(source: String, column: String, line: String, caret: String) {
    #expect(shown(source, at: "bad") == ["f:1:\(column): wrong", line, caret])
  }

  @Test func bytesThatAreNotUTF8AreSpelledOut() {
    let bytes: [UInt8] = [0xFF, 0x20, 0x61]
    let diagnostic = Diagnostic("wrong", at: Position(line: 1, column: 3), in: bytes, LineTable(bytes))
    #expect(diagnostic.text(file: "f") == "f:1:3: wrong\n   1 │ \\xff a\n     │      ^")
  }

  @Test(
    "a long line is cut around the place",
    arguments: [
      (0, 500), (10, 490), (250, 250), (490, 10), (500, 0),
    ])
  func longLines(before: Int, after: Int) {
    let text = String(repeating: "a ", count: before) + "BAD" + String(repeating: " b", count: after)
    let lines = shown(text, at: "BAD")
    #expect(lines[0] == "f:1:\(2 * before + 1): wrong")
    #expect(lines[1].count <= 80 - 6)
    let marked = zip(lines[1], lines[2]).filter { $0.1 == "^" }.map(\.0)
    #expect(String(marked) == "BAD")
    #expect(lines[1].contains("…"))
  }

  @Test("a line of a megabyte costs no more than reading it")
  func hugeLine() {
    let text = String(repeating: "漢", count: 500_000) + "BAD"
    #expect(shown(text, at: "BAD")[0] == "f:1:500001: wrong")
  }

  @Test(
    "what is missing is shown behind what is there",
    arguments: [("(a", 2, "  ^"), ("", 0, "^"), ("(a\nb", 2, "  ^")])
  func ends(text: String, offset: Int, caret: String) {
    let bytes = Array(text.utf8)
    let shown = bytes.withUnsafeBufferPointer {
      Diagnostic("wrong", at: offset, line: 1, in: $0).text(file: "f").split(separator: "\n")
    }
    #expect(shown[2] == "     │ \(caret)")
  }

  @Test("a place without its text, and no place at all")
  func withoutText() {
    #expect(Diagnostic("wrong", at: .init(line: 3, column: 4)).text(file: "f") == "f:3:4: wrong")
    #expect(Diagnostic("wrong").text(file: "f", kind: "invalid") == "f: invalid: wrong")
  }

  @Test func offsetsAndPositionsAreEachOthersInverse() {
    let bytes = Array("ab\r\nc\rd\n\ne".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      for origin in [Position.start, Position(line: 7, column: 3)] {
        let lines = LineTable(bytes, range: 1..<bytes.count, origin: origin)
        for offset in 1...bytes.count { #expect(lines.offset(of: lines.position(of: offset)) == offset) }
      }
    }
    let lines = LineTable(Array("a\nb".utf8))
    #expect(lines.offset(of: Position(line: 9, column: 9)) == 3)
    #expect(lines.offset(of: Position(line: 0, column: 1)) == 0)
  }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("ad", ["add", "sub"], ", did you mean add?"),
    ("factorail", ["fac", "factorial"], ", did you mean factorial?"),
    ("x", ["y"], "; the exports are y"),
    ("nothing", ["add", "sub"], "; the exports are add, sub"),
    ("nothing", [], "; there are no exports"),
    ("nothing", (1...20).map { "f\($0)" }, "; the exports are f1, f2, f3, f4, f5, f6, f7, f8, …"),
  ])
  func whatThereIs(name: String, known: [String], hint: String) {
    #expect(suggestion(for: name, among: known, listedAs: "exports") == hint)
  }

  @Test func withoutAListOnlyWhatIsSimilarIsNamed() {
    #expect(suggestion(for: "helpr", among: ["helper"]) { "$\($0)" } == ", did you mean $helper?")
    #expect(suggestion(for: "other", among: ["helper"]) == "")
  }
}
