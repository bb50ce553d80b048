import Testing

@testable import Reporting

@Suite struct ConsoleProgressTests {
  private func state(_ running: String?, failures: Int = 0, seconds: UInt64 = 12) -> ConsoleProgress.State {
    ConsoleProgress.State(
      done: 56, total: 288, failures: failures, nanoseconds: seconds * 1_000_000_000, running: running)
  }

  @Test("the line says how far the run is, how many cases failed, how long it has taken, and what runs")
  func text() {
    #expect(
      ConsoleProgress.text(state("simd/address.wast"), columns: 80) == "[56/288] 12 s, simd/address.wast")
    #expect(
      ConsoleProgress.text(state("a.wast", failures: 3), columns: 80) == "[56/288] 3 failed, 12 s, a.wast")
    #expect(ConsoleProgress.text(state(nil), columns: 80) == "[56/288] 12 s")
  }

  @Test("it is no wider than the terminal, and the end of the path stays", arguments: Array(0...90))
  func columns(columns: Int) {
    for name in ["x.wast", "é.wast", "漢字.wast", "\u{1b}[31m.wast", "e\u{301}.wast"] {
      let path = String(repeating: "a-rather-long-folder/", count: 6) + name
      let text = ConsoleProgress.text(state(path, failures: 3), columns: columns)
      // Terminals take two columns at most for a character.
      #expect(text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } <= columns)
      if columns >= 50 { #expect(text.hasSuffix(SafeText.folded(name))) }
      #expect("[56/288] 3 failed, 12 s".hasPrefix(text.prefix(23)))
    }
  }

  @Test("a terminal that becomes narrower is asked each time")
  func resize() {
    var columns = 80
    var progress = ConsoleProgress(.terminal { columns })
    let style = ConsoleStyle(isColored: false)
    let path = String(repeating: "a", count: 100)
    let widths = [80, 40, 60].map { width in
      columns = width
      return progress.text(state(path), style, now: UInt64(width) * 10_000_000_000)?.count ?? 0
    }
    // One column stays free; what clears the line is four characters.
    #expect(widths.map { $0 - 4 } == [79, 39, 59].map { $0 - 1 })
  }

  @Test("a log gets a line only where nothing was written for a minute, without escapes")
  func log() {
    var progress = ConsoleProgress(.log)
    let style = ConsoleStyle(isColored: false)
    func lines(_ seconds: [UInt64]) -> [String?] {
      seconds.map { progress.text(state("a.wast", seconds: $0), style, now: $0 * 1_000_000_000) }
    }
    #expect(lines([0, 30, 59]) == [nil, nil, nil])
    #expect(lines([60, 61]) == ["[56/288] 60 s, a.wast\n", nil])
    _ = progress.erasure()  // something else was written
    #expect(lines([100, 159, 160]) == [nil, nil, "[56/288] 160 s, a.wast\n"])
    #expect(progress.erasure() == "")
  }
}
