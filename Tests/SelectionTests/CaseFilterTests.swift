import Conformance
import Testing

@testable import Selection

@Suite struct CaseFilterTests {
  let identity = CaseIdentity(
    file: "suite/call.wast", id: "suite/call.wast#a1b2c3d4e5f6.2",
    name: #"assert_return "add" (i32.const 1) #2"#,
    keyword: "assert_return", line: 7)

  func selects(_ filter: String, status: String? = "fail") throws -> Bool {
    try CaseFilter(filter).selects(CaseFilter.Candidate(identity, feature: "tail-call", status: status))
  }

  @Test(
    "filters that select the case",
    arguments: [
      "add", #""add" (i32"#, "(i32.const", "file(call.wast)", "file(suite/*)", "kind(assert_*)",
      #"name(*"add" (i32.const 1)*)"#, "id(a1b2*)", "id(suite/call.wast#a1b2c3d4e5f6.2)",
      "feature(tail-call)",
      "status(fail)", "status(failed)", "not kind(module)", "!kind(module)", "!!file(call.wast)",
      "kind(assert_trap) or kind(assert_return)", "kind(assert_*) and file(call.wast)",
      "kind(module) | file(c*.wast) & status(f*)", "(kind(module) or file(call.wast)) and not status(pass)",
      "not (kind(module) or status(pass))", " ( file( call.wast) or name(*) ) ", "not(kind(module))",
    ])
  func selected(filter: String) throws { #expect(try selects(filter)) }

  @Test(
    "filters that do not",
    arguments: [
      "sub", "file(all.wast)", "name(assert)", "name(add)", "feature(simd)", "status(pass)", "status(new)",
      "not kind(assert_return)", "kind(assert_return) and file(x.wast)", "add*", "status(skip) or id(b*)",
    ])
  func notSelected(filter: String) throws { #expect(try !selects(filter)) }

  @Test("a case that was in no earlier run is new")
  func new() throws {
    #expect(try selects("status(new)", status: nil))
    #expect(try !selects("status(failed)", status: nil))
    #expect(try CaseFilter("a or not status(new)").asksForStatus == false)  // no predicate first: plain text
    #expect(try CaseFilter("name(a) or not status(new)").asksForStatus)
  }

  @Test(
    "what is wrong with a filter, and where",
    arguments: [
      ("file(a", "not closed", 5), ("kind()", "empty", 5), ("colour(red)", "no predicate", 0),
      ("name(a) or", "predicate should be here", 10), ("name(a) name(b)", "\"and\" or \"or\"", 8),
      ("name(a))", "not opened", 7), ("(name(a)", "closing parenthesis", 8),
      ("not name(a) and or", "(such as", 16),
      ("status(red)", "there is no status red", 7), ("name(a) and file", "pattern in parentheses", 16),
    ])
  func wrong(filter: String, reason: String, offset: Int) {
    let error = #expect(throws: FilterError.self) { try CaseFilter(filter) }
    #expect(error?.offset == offset)
    #expect(error?.reason.contains(reason) == true || reason == "(such as")
  }

  @Test("parentheses a million deep, and a pattern of a million stars, are errors")
  func hostile() {
    #expect(throws: FilterError.self) {
      try CaseFilter(String(repeating: "(", count: 1_000_000) + "name(a)")
    }
    #expect(throws: FilterError.self) {
      try CaseFilter("kind(" + String(repeating: "*", count: 1_000_000) + ")")
    }
  }

  @Test("a long chain of alternatives")
  func chain() throws {
    let filter = Array(repeating: "kind(module)", count: 20_000).joined(separator: " or ")
    #expect(try !selects(filter))
    #expect(try selects(filter + " or kind(assert_return)"))
  }

  @Test(
    "scripts that cannot hold a selected case are left out",
    arguments: [
      ("file(a.wast)", false), ("file(call.wast)", true), ("name(x)", true), ("not file(call.wast)", false),
      ("file(a.wast) or name(x)", true), ("file(a.wast) and name(x)", false), ("text", true),
      ("not (file(call.wast) and name(x))", true),
    ])
  func files(filter: String, may: Bool) throws {
    #expect(try CaseFilter(filter).maySelect(file: "suite/call.wast") == may)
  }
}
