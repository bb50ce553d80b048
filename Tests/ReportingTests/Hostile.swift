import Conformance

@testable import Reporting

/// Texts that something somewhere takes for more than text.
enum Hostile {
  static let texts: [[UInt8]] =
    ([
      "", " ", "]]>", "<![CDATA[", "<!--", "-->", "--", "&#1;", "&amp;", "<script>alert(1)</script>",
      "</script>", "</style>", "<img src=x onerror=alert(1)>", "\" onload=\"", "'", "::error::x",
      "::stop-commands::x", "##[error]x", "##vso[task.complete]", "%0A::error::x", "%\u{301}\r\n::error::x",
      "<\u{301}script>", "#\u{fe0f} SKIP", "`\u{301}", "|\u{200d}|",
      "=cmd()", "# SKIP",
      "# TODO x",
      "ok 1", "not ok 2 - x", "1..0", "Bail out!", "  ---", "  ...", "|", "`", "```", "**x**", "[x](y)",
      "@team",
      "\\", "\\\\u{1b}", "\u{0}", "\u{1}\u{8}\u{b}\u{c}\u{e}\u{1f}", "\u{1b}[31m", "\u{7f}",
      "\u{85}\u{9b}31m",
      "\u{2028}\u{2029}", "\u{202e}txt\u{202c}", "\u{2066}x\u{2069}", "\u{200b}\u{200d}\u{feff}", "\u{fffd}",
      "e\u{301}\u{302}\u{303}", "e" + String(repeating: "\u{301}", count: 500), "💩", "\r\n", "\n", "\t",
      "DROP TABLE", "../../etc",
    ].map { Array($0.utf8) }) + [
      [0xef, 0xb7, 0x90], [0xf4, 0x8f, 0xbf, 0xbf], [0xef, 0xbf, 0xbe], [0xef, 0xbf, 0xbf], [0xff], [0xc3],
      [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xfe, 0xff],
      [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80], [0x80, 0x80],
    ]

  /// Different hostile names: each text, pairs of them, random bytes, and if wanted two of 1 MiB.
  static func names(_ count: Int, withLong: Bool = false) -> [[UInt8]] {
    var generator = SeededGenerator(state: 7)
    var names = texts
    while names.count < (withLong ? count - 2 : count) {
      switch names.count % 3 {
      case 0: names.append(texts.randomElement(using: &generator)! + texts.randomElement(using: &generator)!)
      case 1:
        names.append(
          (0..<Int.random(in: 1...40, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
        )
      default: names.append((0..<8).flatMap { _ in texts.randomElement(using: &generator)! })
      }
    }
    guard withLong else { return names }
    names.append(Array(repeating: 0x41, count: 1 << 20))
    names.append((0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    return names
  }

  static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A run with a script for every few names, where names, files, types and texts are all hostile, and every
  /// kind of case occurs.
  static func scripts(_ names: [[UInt8]]) -> [ScriptReport] {
    let outcomes = Verdict.Outcome.allCases
    return stride(from: 0, to: names.count, by: 25).map { start in
      let part = names[start..<min(start + 25, names.count)]
      let file = SafeText.of(names[start], .oneLine, limit: 500) + ".wast"
      let cases = part.enumerated().map { index, bytes in
        let text = string(bytes)
        let verdict = Verdict(
          outcomes[index % outcomes.count], type: text, message: text, expected: index % 2 == 0 ? text : nil,
          actual: text)
        return CaseResult(
          identity: CaseIdentity(
            file: file, id: "\(file)#\(text).\(index)", name: text, keyword: "assert_return", line: index + 1),
          verdict: verdict, nanoseconds: UInt64(index) * 1_234_567, source: text,
          expectedFailure: index % 7 == 6 ? text : nil,
          earlierVerdicts: index % 4 == 0 ? [Verdict(.crash, type: text, message: text)] : [])
      }
      return ScriptReport(
        file: file, cases: CaseList(cases),
        problem: start % 3 == 0 ? .init(type: string(names[start]), message: string(names[start])) : nil,
        start: WallTime(milliseconds: 1_700_000_000_000), nanoseconds: 61_234_567_890,
        expectedFailure: start % 100 == 75 ? string(names[start]) : nil)
    }
  }

  static func start(_ names: [[UInt8]]) -> RunStart {
    RunStart(
      version: "1", arguments: names.prefix(60).map(string), time: WallTime(milliseconds: 1_700_000_000_000),
      facts: [RunFact("plain", "value")] + names.prefix(60).map { RunFact("hostile", string($0)) })
  }
}

/// The same numbers each time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
