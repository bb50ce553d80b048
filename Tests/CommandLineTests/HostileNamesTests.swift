import Foundation
import Testing

/// Names in scripts that something somewhere takes for more than text, from the script to every report.
@Suite struct HostileNamesTests {
  let program = Program()

  static let names: [[UInt8]] =
    [
      "\u{0}", "\u{1}\u{8}\u{1f}\u{7f}", "\u{85}\u{9b}31m", "\u{1b}[31m\u{1b}]0;x\u{7}", "]]>", "--", "-->",
      "\u{fffe}\u{ffff}", "\u{202e}txt\u{202c}\u{2066}", "\u{200b}\u{200d}\u{feff}",
      "e" + String(repeating: "\u{301}", count: 500), "::error::x", "\n::error::x", "%0A::error::x",
      "##vso[task.complete]", "\r\n##[error]x", "<script>alert(1)</script>", "</script>", "&#1;&lt;",
      "=cmd()", "# SKIP", "ok 1", "not ok 2 # TODO", "\nok 1\n", "1..0", "|", "`", "```", "@team", "[x](y)",
      "\" onload=\"", "\\u{1b}", "\u{2028}", String(repeating: "A", count: 1 << 20),
    ].map { Array($0.utf8) } + [[0xed, 0xa0, 0x80], [0xff], [0xc0, 0xaf], [0xef, 0xbf, 0xbe, 0x80]]

  /// The commands of the script, some of which have no name that is UTF-8 and so cannot be read.
  static let script: String = {
    var script = "(module (func (export \"f\") (result i32) (i32.const 1)))\n"
    for name in names {
      let escaped = name.map { "\\" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      script += "(assert_return (invoke \"\(escaped)\") (i32.const 1))\n"
      script += "(assert_trap (invoke \"f\") \"\(escaped)\")\n"
      script += "(module $\"\(escaped)\")\n"
    }
    return script
  }()

  @Test("they are text in every report, and every case has an id of its own")
  func everyReport() throws {
    try program.write(Self.script, to: "a.wast")
    let outcome = try program.shell(
      #"""
      "$0" a.wast -v --no-github --results r.jsonl --tap r.tap --html r.html --markdown r.md || test $? -lt 64 || exit
      for profile in rich jenkins ant; do
        "$0" report r.jsonl --no-github --junit $profile.xml --junit-profile $profile && xmllint --noout $profile.xml || exit 99
        xmllint --xpath 'count(//testcase)' $profile.xml; echo
      done
      """#)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let count = 1 + 3 * Self.names.count
    #expect(outcome.output.split(separator: "\n").suffix(3) == Array(repeating: "\(count)", count: 3)[...])

    for text in try [outcome.output]
      + ["r.jsonl", "r.tap", "r.html", "r.md", "rich.xml", "jenkins.xml", "ant.xml"].map(program.read)
    {
      #expect(text.utf8.allSatisfy { $0 == 0x0a || $0 >= 0x20 && $0 != 0x7f })
      #expect(text.unicodeScalars.allSatisfy { $0.value < 0x80 || $0.value >= 0xa0 && $0.value != 0x202e })
      #expect(!text.contains("\n::error") && !text.contains("\n##vso") && !text.contains("\n##["))
    }

    let ids = try program.read("r.jsonl").split(separator: "\n").compactMap { line -> String? in
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return event?["event"] as? String == "case-finish" ? event?["id"] as? String : nil
    }
    #expect(ids.count == count && Set(ids).count == count)
    let tap = try program.read("r.tap").split(separator: "\n")
    #expect(tap.count { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") } == count)
    #expect(tap.last == "1..\(count)")
    let page = try program.read("r.html")
    #expect(!page.contains("<script>alert") && page.utf8.count < 4 << 20)
  }

  @Test("on GitHub they are no commands")
  func annotations() throws {
    try program.write(Self.script, to: "a.wast")
    let outcome = try program.shell(#"GITHUB_STEP_SUMMARY= "$0" a.wast -v --github"#)
    let lines = outcome.output.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d })
    let first = try #require(lines.first)
    #expect(first.starts(with: "::stop-commands::".utf8))
    let token = first.dropFirst("::stop-commands::".utf8.count)
    let commands = lines.dropFirst().filter { $0.starts(with: "::".utf8) || $0.starts(with: "##".utf8) }
    #expect(
      commands.first.map { $0.elementsEqual("::\(String(decoding: token, as: UTF8.self))::".utf8) } == true)
    // Ten at most, the last of which says how many more there are.
    #expect(commands.count == 11)
    #expect(commands.dropFirst().dropLast().allSatisfy { $0.starts(with: "::error file=a.wast,line=".utf8) })
    #expect(commands.last?.starts(with: "::error::".utf8) == true)
  }
}
