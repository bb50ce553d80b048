import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Reading reports back: ours come back, and whatever else there is does no harm.
@Suite struct JUnitReaderTests {
  private let folder = TemporaryFolder()
  var path: String { folder.path("report.xml") }

  func read(_ bytes: some Sequence<UInt8>, sizeLimit: Int = JUnitReader.sizeLimit) throws -> JUnitFile {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try JUnitReader.read(path: path, sizeLimit: sizeLimit)
  }

  @Test("suites, cases and what was found")
  func cases() throws {
    let file = try read(
      """
      \u{feff}<?xml version="1.0"?>
      <testsuites><!-- x --><testsuite name="s" file="d/s.wast"><properties><property name="n" value="v"/>
      </properties><testcase name="a" classname="c" file="f" line="7" time="0.1"/>
      <testcase name="b"><failure type="t" message="m">x &lt;<![CDATA[ <y> ]]></failure><system-out>no</system-out></testcase>
      <testcase name="c"><skipped/></testcase><testcase name="d"><skipped/><error type="e">E</error></testcase>
      <testcase name="e"><flakyFailure type="t"><stackTrace>no</stackTrace></flakyFailure></testcase>
      <testsuite name="inner"><testcase name="f"/></testsuite></testsuite></testsuites>
      """.utf8)
    #expect(file.suites.map(\.name) == ["s", "inner"])
    #expect(file.suites[0].file == "d/s.wast")
    #expect(file.suites[0].properties == [RunFact("n", "v")])
    let cases = file.suites[0].cases
    #expect(cases.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(cases.map(\.status) == [.passed, .failure, .skipped, .error, .passed])
    #expect(cases[0].line == 7)
    #expect(cases[0].file == "f")
    #expect((cases[1].type, cases[1].message, cases[1].text) == ("t", "m", "x < <y> "))
    #expect((cases[3].type, cases[3].text) == ("e", "E"))
    #expect(cases.map(\.isFlaky) == [false, false, false, false, true])
  }

  static let billionLaughs =
    "<!DOCTYPE testsuites [<!ENTITY a0 \"ha\">"
    + (1...20).map { level in
      "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }.joined() + "]>"

  @Test(
    "what is no report of test results is refused, and says where",
    arguments: [
      ("", "is not XML"), ("no", "is not XML"), ("<testsuite", ":1: "),
      ("<html/>", ":1: the root must be"),
      ("<!DOCTYPE testsuites><testsuites/>", "a report must not have a document type"),
      (
        "<!DOCTYPE testsuites [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><testsuites>&x;</testsuites>",
        "a report must not have a document type"
      ),
      (
        "<!DOCTYPE testsuites SYSTEM \"http://127.0.0.1:9/x.dtd\"><testsuites/>",
        "a report must not have a document type"
      ),
      (
        "<!DOCTYPE testsuites [<!ENTITY % x SYSTEM \"file:///etc/passwd\">%x;]><testsuites/>",
        "a report must not have a document type"
      ),
      ("<testsuites>&undefined;</testsuites>", ":1: "),
      ("<testsuites>\u{1}</testsuites>", ":1: "), ("<testsuites>&#1;</testsuites>", ":1: "),
      ("<testsuites></testsuite>", ":1: "),
      ("<?xml version=\"1.0\" encoding=\"UTF-7\"?><testsuites/>", "must be UTF-8, not UTF-7"),
      ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><testsuites/>", "must be UTF-8, not ISO-8859-1"),
      ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><testsuites/>", ":1: "),
    ])
  func refusals(text: String, reason: String) {
    let error = #expect(throws: JUnitError.self) { try read(text.utf8) }
    #expect(error?.description.hasPrefix(path) == true)
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("root:") == false)
  }

  @Test(
    "entities do not multiply", arguments: ["<testsuites>&a20;</testsuites>", "<testsuites name=\"&a20;\"/>"])
  func entities(root: String) {
    // Otherwise the test would end with the memory of the machine.
    #expect(throws: JUnitError.self) { try read((Self.billionLaughs + root).utf8) }
  }

  @Test("other encodings and compressed files are refused")
  func encodings() throws {
    let text = "<?xml version=\"1.0\"?><testsuites/>"
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32] {
      #expect(throws: JUnitError.self) { try read(try #require(text.data(using: encoding))) }
    }
    let gzipped: [UInt8] = [
      0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xb3, 0x29, 0x49, 0x2d, 0x2e, 0x29, 0x2e, 0xcd, 0x2c, 0x49, 0x2d,
      0xd6,
      0xb7, 3, 0,
    ]
    #expect(throws: JUnitError.self) { try read(gzipped) }
    #expect(throws: JUnitError.self) { try read([0x3c, 0x74, 0xff, 0x3e]) }
  }

  @Test("deep nesting, long texts and long files are refused, and the limit is named")
  func limits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<testsuite>", count: depth) + String(repeating: "</testsuite>", count: depth)
    }
    #expect(try read(nested(64).utf8).suites.count == 64)
    for depth in [65, 1000, 100_000] {
      let error = #expect(throws: JUnitError.self) { try read(nested(depth).utf8) }
      #expect(error?.description.hasSuffix(":1: more than 64 nested elements") == true)
    }
    let report = "<testsuites/>" + String(repeating: " ", count: 1000)
    #expect(try read(report.utf8, sizeLimit: 1013) == JUnitFile())
    let error = #expect(throws: JUnitError.self) { try read(report.utf8, sizeLimit: 1012) }
    #expect(error?.description.hasSuffix("is longer than 1012 bytes") == true)
    let long = "<testsuites><testsuite><testcase><failure>" + String(repeating: "x", count: 11_000_000)
    #expect(throws: JUnitError.self) { try read(long.utf8) }
  }

  @Test("what is no plain file is refused", arguments: ["/dev/zero", "/tmp", "no/such/file"])
  func files(path: String) {
    let error = #expect(throws: JUnitError.self) { try JUnitReader.read(path: path) }
    #expect(error?.description.hasPrefix("\(path): ") == true)
  }
}
