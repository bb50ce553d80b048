/// The script of one value family: the instance `$home`, with all callees and with the cases that stay at
/// home; the instance `$guest`, with the cases that call over; and the assertions, one a case.
///
/// What is right is known by number (`TestType.value`): argument k has value k, result k has value 40 + k. A
/// case answers 0, or says what was wrong first:
///
///     1        the callee was not run once for each call
///     2, 3     callee, or ordinary caller, found another instance's memory
///     100 + k  argument k, as the callee sees it
///     200 + k  result k, as the ordinary caller sees it
///     300 + k  what the ordinary caller had kept across the call
///     400 + k  which object it had kept
///
/// Where callees throw, what would be their results is what the exception carries, and the ordinary caller
/// catches it.
///
/// External references cannot be compared in a module; the callee puts them into a table, and a second
/// assertion of such cases looks there.
///
/// - Parameters:
///   - tableAddresses: the type of the indices of the tables that calls go through.
///   - ending: how chains of tail calls end.
func gridScript(
  of cases: [GridCase], tableAddresses: TestType = .i32, ending: GridEnding = .returning
) -> String {
  var script = GridScript(cases: cases, tableAddresses: tableAddresses, ending: ending)
  script.write()
  return script.page.text
}

/// How the chains of tail calls of a script end.
enum GridEnding {
  case returning, throwing
}

/// The modules of a script.
enum GridModule: String {
  case home, guest

  /// The first byte of the memory.
  var mark: Character { self == .home ? "H" : "G" }
}

struct GridScript {
  let family: ValueFamily
  let cases: [GridCase]
  let tableAddresses: TestType
  let ending: GridEnding
  var page = Page()

  /// The numbers of parameters and results that occur.
  let callerCounts: [Int]
  let calleeCounts: [Int]

  init(cases: [GridCase], tableAddresses: TestType, ending: GridEnding) {
    self.tableAddresses = tableAddresses
    self.ending = ending
    family = cases[0].family
    self.cases = cases
    callerCounts = Set(cases.map(\.callerParameters)).sorted()
    calleeCounts = callerCounts
  }

  // MARK: Names

  func typeName(parameters: Int, results: Int) -> String { "$p\(parameters)-r\(results)" }
  /// The tag of exceptions that carry so many results.
  func tagName(results: Int) -> String { "$thrown-\(results)" }
  func calleeName(parameters: Int, results: Int) -> String { "$callee-\(parameters)-\(results)" }
  /// Callees by parameters, then results: their order in the table `$callees`.
  var callees: [(parameters: Int, results: Int)] {
    product(calleeCounts, GridCase.resultCounts).map { (parameters: $0.0, results: $0.1) }
  }

  /// Those that cases may call: none that should throw.
  private var hostFunctions: [HostFunction] { ending == .throwing ? [] : HostFunction.allCases }

  // MARK: The script

  mutating func write() {
    page.line(GeneratedScript.notice)
    page.line()
    writeHome()
    page.line()
    page.line("(register \"home\" $home)")
    if family.hasExterns { writeHold() }
    page.line()
    writeGuest()
    page.line()
    for testCase in cases { writeAssertion(testCase) }
  }

  private mutating func writeHome() {
    page.line("(module $home")
    for function in hostFunctions {
      let parameters = function.parameters.isEmpty ? "" : " (param \(list(function.parameters)))"
      page.line("(type $to-\(function) (func\(parameters)))", indent: 2)
    }
    writeTypes()
    for function in hostFunctions {
      page.line("(import \"spectest\" \"\(function)\" (func $\(function) (type $to-\(function))))", indent: 2)
    }
    if family.hasObjects { page.line("(import \"wasmtime\" \"gc\" (func $gc))", indent: 2) }
    if ending == .throwing { writeTags() }
    writeState(of: .home)
    writeHelpers()
    for count in callerCounts where count > 0 { writeGive(count) }
    for count in GridCase.resultCounts where count > 0 { writeTake(count) }
    for callee in callees { writeCallee(parameters: callee.parameters, results: callee.results) }
    page.form("table $callees (export \"callees\")\(tableWord) funcref", [elements], indent: 2)
    if !hostFunctions.isEmpty {
      page.form(
        "table $hosts\(tableWord) funcref (elem", hostFunctions.map { "$\($0)" } + [")"], indent: 2)
    }
    for testCase in cases where testCase.callee != .imported { writeCase(testCase, in: .home) }
    page.line(")")
  }

  /// What the text format says of the address type, which it leaves out as a rule.
  var tableWord: String { tableAddresses == .i32 ? "" : " \(tableAddresses)" }

  private var elements: String {
    var list = Page()
    list.list(callees.map { calleeName(parameters: $0.parameters, results: $0.results) }, indent: 6)
    return "(elem\n" + list.text.dropLast() + ")"
  }

  private mutating func writeGuest() {
    page.line("(module $guest")
    writeTypes()
    writeImports()
    writeState(of: .guest)
    page.form(
      "elem declare func", callees.map { calleeName(parameters: $0.parameters, results: $0.results) },
      indent: 2)
    for testCase in cases where testCase.callee == .imported { writeCase(testCase, in: .guest) }
    page.line(")")
  }

  private mutating func writeAssertion(_ testCase: GridCase) {
    let module: GridModule = testCase.callee == .imported ? .guest : .home
    page.line("(assert_return (invoke $\(module) \"\(testCase.name)\") (i32.const 0))")
    guard family.hasExterns else { return }
    var seen: [Int] = []
    if case .host = testCase.callee {
    } else {
      seen += externs(testCase.calleeParameters)
      seen += externs(testCase.results).map { TestType.firstResult + $0 }
    }
    guard !seen.isEmpty else { return }
    page.form(
      "assert_return (invoke $home \"\(seenName(testCase.calleeParameters, testCase.results))\")",
      seen.map { "(ref.extern \($0))" }, indent: 0)
  }

  // MARK: External references

  /// Which of the first values of the family are external references.
  func externs(_ count: Int) -> [Int] {
    family.types(count).enumerated().filter { $0.element == .externref }.map(\.offset)
  }

  func seenName(_ parameters: Int, _ results: Int) -> String { "seen-\(parameters)-\(results)" }

  /// The host's references come in as arguments of an invocation, once.
  private mutating func writeHold() {
    page.form(
      "invoke $home \"hold\"", externs(TestType.valueCount).map { "(ref.extern \($0))" }, indent: 0)
  }
}
