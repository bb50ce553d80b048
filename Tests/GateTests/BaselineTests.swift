import Conformance
import Foundation
import Reporting
import Testing

@testable import Gate

@Suite struct BaselineTests {
  let run = record(
    script(("x", .pass), ("x", .pass), ("y", .fail), ("y", .pass), ("z 1", .skip)), script(file: "b c.wast"))

  @Test("the text is as documented, sorted, and the same each time")
  func text() {
    let lines = Baseline.text(run).split(separator: "\n").map(String.init)
    let (x, y, z) = (digits("x"), digits("y"), digits("z 1"))
    #expect(
      lines == [
        "# wast-run baseline 1 (written by --update-baseline)", "file a.wast", " assert_return \"x\"",
        "  pass \(x)*2",
        " assert_return \"y\"", "  fail:type \(y).1", "  pass \(y).2", " assert_return \"z\"",
        "  skip:type \(z)",
        "file b c.wast",
      ])
  }

  func digits(_ text: String) -> String { String("\(CommandDigest(text))".prefix(8)) }

  @Test("what is written can be read, and says the same")
  func roundTrip() throws {
    var broken = script(file: "c.wast")
    broken.problem = ScriptReport.Problem(type: "malformed-script", message: "m")
    var all = run
    all.scripts.append(RunRecord.Script(broken))
    let read = try Baseline.record(Array(Baseline.text(all).utf8), path: "b")
    #expect(Baseline.text(read) == Baseline.text(all))
    #expect(Comparison.result(before: read, after: all).changes.isEmpty)
    #expect(read.scripts.map(\.file) == ["a.wast", "b c.wast", "c.wast"])
    #expect(read.scripts[2].problem == "malformed-script")
  }

  static let head = "# wast-run baseline 1\n"

  @Test(
    "a baseline that was damaged is refused, with the line",
    arguments: [
      ("# wast-run baseline 12\n", "b:1: a later"), ("x", "b:1: a baseline begins"),
      (head + " group\n", "b:2: a line that begins"), (head + "<<<<<<< HEAD\n", "b:2: a line that begins"),
      (head + "file a\n<<<<<<< HEAD\n", "b:3: this is no line"), (head + "file \n", "b:2: a file has no"),
      (head + "file a\nfile a\n", "b:3: this file"),
      (head + "file a\n  pass 01234567\n", "b:3: cases before"),
      (head + "file a\n g\n g\n", "b:4: the group g has"),
      (head + "file a\n g\nfile b\n", "b:4: the group g has"),
      (head + "file a\n g\n  pass 01234567\n g\n", "b:5: this group"),
      (head + "file a\n g\n  red 01234567\n", "b:4: there is no"),
      (head + "file a\n g\n  pass\n", "b:4: a line without"),
      (head + "file a\n g\n  pass 0123456\n", "b:4: \"0123456\""),
      (head + "file a\n g\n  pass 0123456X\n", "b:4: \"0123456X\""),
      (head + "file a\n g\n  pass 01234567*0\n", "b:4: \"01"),
      (head + "file a\n g\n  pass 01234567*99999999999999999999\n", "b:4: \"01"),
      (head + "file a\n g\n  pass 01234567*9000000 11234567*9000000\n", "b:4: more than"),
      (head + "file a\n g\n  pass 01234567+1\n", "b:4: \"01"),
      (head + "file a\n g\n  pass 01234567 01234567\n", "b:4: 01234567 is"),
      (head + "file a\n g\n  pass 01234567\n  fail 01234567.1\n", "b:5: 01234567.1 is"),
      (head + "file a\n g\n  pass 01234567.2\n", "b:5: of the equal"),
      (head + "file a\n g\n  pass  01234567\n", "b:4: \"\" is"),
    ])
  func damaged(text: String, message: String) {
    let error = #expect(throws: RecordError.self) { try Baseline.record(Array(text.utf8), path: "b") }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("bytes that are not UTF-8, and a line of a million bytes")
  func bytes() {
    for tail in [[0xff], [UInt8](repeating: 0x61, count: 2 << 20)] {
      let bytes = Array((Self.head + "file ").utf8) + tail
      let error = #expect(throws: RecordError.self) { try Baseline.record(bytes, path: "b") }
      #expect(error?.description.hasPrefix("b:2: ") == true)
    }
  }

  @Test("a case that comes changes two lines at most")
  func noise() {
    var cases = (0..<400).map { ("x \($0)", Verdict.Outcome.pass) }
    func lines(_ cases: [(String, Verdict.Outcome)]) -> Set<Substring> {
      var report = script()
      for (text, outcome) in cases {
        for result in script((text, outcome)).cases { report.cases.append(result) }
      }
      return Set(Baseline.text(record(report)).split(separator: "\n"))
    }
    let before = lines(cases)
    cases.append(("x new", .pass))
    let after = lines(cases)
    #expect(after.subtracting(before).count <= 2)
    #expect(before.subtracting(after).count <= 1)
    #expect(before.allSatisfy { $0.utf8.count < 1500 })
  }

  @Test("the part of a name that a group is known by")
  func groups() {
    for (name, group) in [
      (#"assert_return "a" (i32.const 1)"#, #"assert_return "a""#),
      (#"assert_trap $M "a \" b" #2"#, #"assert_trap $M "a \" b""#),
      ("module #2", "module"), ("module $M", "module $M"), (#"assert_invalid "a"#, #"assert_invalid "a"#),
      ("", ""),
      (#"get "\"#, #"get "\"#),
    ] {
      #expect(RunRecord.Case.group(of: name) == group)
    }
  }
}
