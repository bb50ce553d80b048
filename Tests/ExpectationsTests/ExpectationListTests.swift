import TOML
import Testing

@testable import Expectations

@Suite struct ExpectationListTests {
  func list(_ text: String) throws -> ExpectationList {
    try ExpectationList(Array(text.utf8), path: "list.toml")
  }

  @Test("everything that an expectation can say")
  func whole() throws {
    let list = try list(
      """
      # A remark.
      [[expect]]   # another
      file = "simd_*.wast"
      kind = 'assert_*'
      name = "a \\"b\\" \\u00e9"
      id = "a1b2*"
      feature = "simd"
      outcome = "crash"
      reason = "a reason that is long enough"
      issue = "#12"
      expires = 2027-03-31

      [[ expect ]]
      file='b.wast'\r
      outcome = "fail"
      reason = "the second one"
      """)
    #expect(list.expectations.count == 2)
    let first = list.expectations[0]
    #expect(first.file.text == "simd_*.wast")
    #expect(first.kind?.text == "assert_*")
    #expect(first.name?.text == "a \"b\" é")
    #expect(first.outcome == .crash)
    #expect(first.explanation == "a reason that is long enough (#12)")
    #expect(first.expires?.description == "2027-03-31")
    #expect(first.place.description == "2:1")
    #expect(list.expectations[1].isAboutFiles)
    #expect(list.expectations[1].place.line == 13)
  }

  static let entry = "[[expect]]\nfile = \"a.wast\"\noutcome = \"fail\"\nreason = \"because it is so\"\n"

  @Test(
    "what is wrong with a list, and where",
    arguments: [
      ("file = 1", "1:1: a key before"), ("[expect]", "1:1: a [table] is not"),
      ("[[other]]", "1:1: a table is called"),
      ("[[expect]]", "1:1: file is missing"), ("[[expect]]\nfile = \"a\"", "1:1: outcome is missing"),
      ("[[expect]]\nfile = \"a\"\noutcome = \"fail\"", "1:1: reason is missing"),
      ("[[expect]]\nfile = \"a\"\noutcome = \"red\"", "3:11: outcome is one of"),
      ("[[expect]]\nfile = \"a\"\noutcome = \"fail\"\nreason = \"no\"", "4:10: the reason says too little"),
      (
        "[[expect]]\nfile = \"a\"\noutcome = \"crash\"\nreason = \"because of it\"", "1:1: expires is missing"
      ),
      (entry + "expires = \"2027-01-01\"", "5:11: expires should be a date"),
      (entry + "expires = 2027-02-30", "5:11: "),
      (entry + "  colour = 1", "5:3: there is no key colour"),
      (entry + "kind = 1", "5:8: kind should be a string"),
      (entry + "kind = \" \"", "5:8: kind says nothing"),
      (entry + "kind = [\"a\"]", "5:8: kind should be a string, and is a list"),
      (entry + "file = \"b\"", "5:1: file is given twice"), (entry + entry, "5:1: line 1 is about the same"),
      (entry + "kind = \"a", "5:8: the string is not closed"),
      (entry + "kind = \"\"\"a\"\"\"", "5:8: strings of several"),
      (entry + "kind = {a = 1}", "5:8: inline tables"), (entry + "a.b = 1", "5:2: dotted keys"),
      (entry + "\"a\" = 1", "5:1: quoted keys"), (entry + "kind = \"\\q\"", "5:9: an escape"),
      (entry + "kind = \"\\ud800\"", "5:9: this escape"),
      (entry + "kind = \"a\" b", "5:12: the line should end"),
      (entry + "kind", "5:5: = should be"), (entry + "kind = ", "5:8: a value should"),
      (entry + "kind = 1e9", "5:8: this is no"),
      (entry + "kind = 007", "5:8: this is no"), (entry + "= 1", "5:1: a key should"),
      (entry + "# \u{1}", "5:3: a control"),
      (entry + "kind = \"\u{1}\"", "5:9: a control"), (entry + "kind = [[\"a\"]]", "5:9: only strings"),
      (entry + "kind = [\"a\"", "5:12: the list is not"), (entry + "kind = [\"a\" \"b\"]", "5:13: a comma"),
    ])
  func wrong(text: String, message: String) {
    let problem = #expect(throws: ExpectationList.Problem.self) { try list(text) }
    #expect(problem?.description.hasPrefix("list.toml:\(message)") == true, "\(problem?.description ?? "")")
  }

  @Test("bytes that are not UTF-8")
  func bytes() {
    let problem = #expect(throws: ExpectationList.Problem.self) {
      try ExpectationList(Array("[[expect]]\nfile = \"".utf8) + [0xff] + Array("\"".utf8), path: "l\u{1b}")
    }
    #expect(problem?.description == "l\\u{1b}:2:8: the string is not UTF-8")
  }

  @Test("bombs are refused, and quickly")
  func bombs() {
    let many = 1_000_000
    for text in [
      "[[expect]]\nfile = " + String(repeating: "[", count: many),
      "[[expect]]\nfile = \"" + String(repeating: "a", count: many) + "\"",
      "[[expect]]\nfile = [" + String(repeating: "\"a\",", count: many) + "]",
      "[[expect]]\n" + (0..<many).map { "k\($0) = 1\n" }.joined(),
      "[[expect]]\nfile = " + String(repeating: "9", count: many),
      "[[expect]]\nfile = \"" + String(repeating: "*a", count: 1000) + "\"",
      String(repeating: "[[expect]]\n", count: many),
      String(repeating: "[[a.", count: many),
    ] {
      #expect(throws: ExpectationList.Problem.self) { try list(text) }
    }
  }

  @Test("the project's own lists can be read")
  func empty() throws {
    #expect(try list("").expectations.isEmpty)
    #expect(try list("# nothing\n\n").expectations.isEmpty)
  }

  @Test("days")
  func days() {
    #expect(CalendarDate("2024-02-29") != nil)
    for wrong in [
      "2023-02-29", "2024-13-01", "2024-00-01", "2024-1-1", "0000-01-01", "2024-01-01T", "+024-01-01", "",
    ] {
      #expect(CalendarDate(wrong) == nil)
    }
    #expect(CalendarDate("2027-01-01")!.ordinal - CalendarDate("2026-11-22")!.ordinal == 40)
    #expect(CalendarDate("2024-03-01")!.ordinal - CalendarDate("2024-02-28")!.ordinal == 2)
  }
}

@Suite struct ExpectationPruningTests {
  @Test("an entry goes with its lines and the empty ones behind it, and nothing else does")
  func text() throws {
    let text = """
      # one
      [[expect]]  # a
      file = "a.wast"

      # inside
      outcome = "fail"
      reason = "because it is so"  # end
      # two

      [[expect]]
      file = "b.wast"
      outcome = "fail"
      reason = "because it is so"


      # three
      [[expect]]
      file = "c.wast"
      outcome = "fail"
      reason = "because it is so"
      """
    let list = try ExpectationList(Array(text.utf8), path: "l")
    func without(_ indices: Int...) -> String {
      let bytes = ExpectationPruning.text(Array(text.utf8), without: indices.map { list.expectations[$0] })
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(without() == text)
    #expect(without(0).hasPrefix("# one\n# two\n\n[[expect]]\nfile = \"b.wast\""))
    #expect(without(1).contains("# two\n\n# three\n[[expect]]\nfile = \"c.wast\""))
    #expect(without(2).hasSuffix("\n\n\n# three\n"))
    #expect(without(0, 1, 2) == "# one\n# two\n\n# three\n")
  }

  @Test("days that come later")
  func days() {
    let date = CalendarDate("2027-02-27")!
    #expect(
      "\(date.adding(days: 0)) \(date.adding(days: 2)) \(date.adding(days: 365))"
        == "2027-02-27 2027-03-01 2028-02-27")
    #expect("\(CalendarDate("9999-12-31")!.adding(days: 3))" == "9999-12-31")
  }
}
