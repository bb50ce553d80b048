/// A generated module: what is written of it, and what its functions compute.
struct ModelModule {
  var functions: [ModelFunction] = []
  /// Declarations of types, as text.
  var types: [String] = []
  /// Globals that only the text of instructions names (`Instruction.told`).
  var toldGlobals: [String] = []
  /// Initial values of mutable globals.
  var globals: [Constant] = []
  /// What exceptions of each tag carry.
  var tags: [[TestType]] = []
  /// Pages of each memory.
  var memories: [Int] = []
  /// Bytes of memory 0 from address 0 on.
  var contents: [UInt8] = []
  /// Passive data segments.
  var data: [[UInt8]] = []
  /// Tables of functions, by their indices; nil is null.
  var tables: [[Int?]] = []
  /// Passive element segments of functions.
  var elements: [[Int]] = []

  /// Functions whose types have names: those that `callReference` is like.
  var namedTypes: Set<Int> = []

  /// Adds a function and returns its index.
  @discardableResult
  mutating func add(_ function: ModelFunction) -> Int {
    functions.append(function)
    return functions.count - 1
  }
}

/// A script in the making: a module, and assertions on it that the model answers.
struct ModelScript {
  private(set) var page = Page()
  private var machine = Machine(ModelModule())

  /// - Parameter comment: what the script shows, in lines.
  init(_ comment: String) {
    page.line(GeneratedScript.notice)
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      page.line(line.isEmpty ? ";;" : ";; \(line)")
    }
  }

  var text: String { page.text }

  /// Text that the model knows nothing of.
  mutating func write(_ line: String) { page.line(line) }

  /// Writes a module, which the assertions that follow are about.
  mutating func define(_ module: ModelModule) {
    page.line()
    page.line("(module")
    ModuleText(module).write(to: &page)
    page.line(")")
    page.line()
    machine = Machine(module)
  }

  /// Asserts what the model says that a call does.
  mutating func assert(_ function: Int, _ arguments: [Constant] = []) {
    let name = machine.module.functions[function].name
    let invocation = arguments.map { "(\($0.text))" }
    do {
      guard let alternatives = try machine.invoke(function, arguments) else {
        return page.form("assert_exception (invoke \"\(name)\"", closing(invocation), indent: 0)
      }
      let results = alternatives[0].indices.flatMap { index in expected(alternatives.map { $0[index] }) }
      page.form("assert_return (invoke \"\(name)\"", closing(invocation) + results, indent: 0)
    } catch {
      page.form(
        "assert_trap (invoke \"\(name)\"", closing(invocation) + ["\"\(error.message)\""], indent: 0)
    }
  }

  /// Asserts that a call needs more stack than there is, which the model has no limit of.
  mutating func exhaust(_ function: Int, _ arguments: [Constant]) {
    let name = machine.module.functions[function].name
    page.form(
      "assert_exhaustion (invoke \"\(name)\"",
      closing(arguments.map { "(\($0.text))" }) + ["\"call stack exhausted\""], indent: 0)
  }

  /// The arguments of an invocation, and the parenthesis behind them.
  private func closing(_ arguments: [String]) -> [String] {
    arguments.isEmpty ? [")"] : Array(arguments.dropLast()) + [arguments[arguments.count - 1] + ")"]
  }

  /// A result, which may be any of these.
  private func expected(_ alternatives: [Constant]) -> [String] {
    var texts: [String] = []
    for alternative in alternatives where !texts.contains("(\(alternative.text))") {
      texts.append("(\(alternative.text))")
    }
    if texts.count == 1 { return texts }
    texts[0] = "(either " + texts[0]
    texts[texts.count - 1] += ")"
    return texts
  }
}
