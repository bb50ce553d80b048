/// Writes a module as text: flat instructions, so that the order of operands shows.
struct ModuleText {
  private let module: ModelModule

  init(_ module: ModelModule) { self.module = module }

  func write(to page: inout Page) {
    for type in module.types { page.line(type, indent: 2) }
    for index in module.functions.indices where module.namedTypes.contains(index) {
      let function = (["func"] + signature(of: module.functions[index])).joined(separator: " ")
      page.list(["(type \(typeName(index))", "(\(function)))"], indent: 2)
    }
    for (index, function) in module.functions.enumerated() where function.module != nil {
      let signature = (["func \(name(index))"] + signature(of: function)).joined(separator: " ")
      page.line("(import \"\(function.module ?? "")\" \"\(function.name)\" (\(signature)))", indent: 2)
    }
    for (index, types) in module.tags.enumerated() {
      page.form("tag $e\(index)", list("param", types), indent: 2)
    }
    for pages in module.memories { page.line("(memory \(pages) \(pages + 4))", indent: 2) }
    for (index, bytes) in module.data.enumerated() {
      // Passive segments come first, so that their indices count from 0.
      page.line("(data $d\(index) \"\(string(bytes))\")", indent: 2)
    }
    if !module.contents.isEmpty {
      page.line("(data (i32.const 0) \"\(string(module.contents))\")", indent: 2)
    }
    for global in module.globals { page.line("(global (mut \(global.type)) (\(global.text)))", indent: 2) }
    for global in module.toldGlobals { page.line(global, indent: 2) }
    // Passive segments come first, so that their indices count from 0.
    for (index, functions) in module.elements.enumerated() {
      page.form("elem $e\(index) func", functions.map(name), indent: 2)
    }
    for (index, table) in module.tables.enumerated() {
      page.line("(table $t\(index) \(table.count) \(table.count + 6) funcref)", indent: 2)
      for (place, function) in table.enumerated() {
        guard let function else { continue }
        page.line("(elem (table $t\(index)) (i32.const \(place)) func \(name(function)))", indent: 2)
      }
    }
    for index in module.functions.indices where module.functions[index].module == nil {
      write(index, to: &page)
    }
  }

  private func name(_ function: Int) -> String { "$\(module.functions[function].name)" }

  private func typeName(_ function: Int) -> String { "\(name(function))-type" }

  private func string(_ bytes: [UInt8]) -> String {
    bytes.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func signature(of function: ModelFunction) -> [String] {
    list("param", function.parameters) + list("result", function.results)
  }

  private func list(_ keyword: String, _ types: [TestType]) -> [String] {
    types.isEmpty ? [] : ["(\(([keyword] + types.map { "\($0)" }).joined(separator: " ")))"]
  }

  private func write(_ index: Int, to page: inout Page) {
    let function = module.functions[index]
    let export = function.isExported ? ["(export \"\(function.name)\")"] : []
    let head =
      ["(func \(name(index))"] + export + signature(of: function) + list("local", function.locals)
    page.list(head, indent: 2)
    write(function.body, to: &page, indent: 4)
    page.line(")", indent: 2)
  }

  private func write(_ body: [Instruction], to page: inout Page, indent: Int) {
    var line: [String] = []
    func flush() {
      page.list(line, indent: indent)
      line = []
    }
    for instruction in body {
      switch instruction {
      case .block(let shape, let inner) where inner.isEmpty: line.append(head("block", shape) + " end")
      case .block(let shape, let inner):
        flush()
        write(head("block", shape), inner, to: &page, indent)
      case .loop(let shape, let inner):
        flush()
        write(head("loop", shape), inner, to: &page, indent)
      case .tryTable(let shape, let clauses, let inner):
        flush()
        write(
          ([head("try_table", shape)] + clauses.map(text(of:))).joined(separator: " "), inner, to: &page,
          indent)
      case .condition(let shape, let then, let otherwise):
        flush()
        page.line(head("if", shape), indent: indent)
        write(then, to: &page, indent: indent + 2)
        if let otherwise {
          page.line("else", indent: indent)
          write(otherwise, to: &page, indent: indent + 2)
        }
        page.line("end", indent: indent)
      default: line.append(text(of: instruction))
      }
    }
    flush()
  }

  private func write(_ head: String, _ body: [Instruction], to page: inout Page, _ indent: Int) {
    page.line(head, indent: indent)
    write(body, to: &page, indent: indent + 2)
    page.line("end", indent: indent)
  }

  private func head(_ keyword: String, _ shape: Instruction.Shape) -> String {
    ([keyword] + list("param", shape.parameters) + list("result", shape.results)).joined(separator: " ")
  }

  private func text(of clause: Instruction.Clause) -> String {
    if let tag = clause.tag { "(catch $e\(tag) \(clause.label))" } else { "(catch_all \(clause.label))" }
  }

  private func text(of instruction: Instruction) -> String {
    switch instruction {
    case .plain(let mnemonic): mnemonic
    case .constant(let constant): constant.text
    case .local(let access, let index): "local.\(access) \(index)"
    case .globalGet(let index): "global.get \(index)"
    case .globalSet(let index): "global.set \(index)"
    case .throw(let tag): "throw $e\(tag)"
    case .branch(let depth): "br \(depth)"
    case .branchIf(let depth): "br_if \(depth)"
    case .branchOnNull(let depth): "br_on_null \(depth)"
    case .branchOnNonNull(let depth): "br_on_non_null \(depth)"
    case .branchOnCast(let depth, let cast, let fails):
      "br_on_cast\(fails ? "_fail" : "") \(depth) anyref \(cast.type)"
    case .told(let text, _, _): text
    case .objectNumber: preconditionFailure("there is no such instruction")
    case .branchTable(let depths, let otherwise):
      (["br_table"] + depths.map(String.init) + [String(otherwise)]).joined(separator: " ")
    case .call(let function): "call \(name(function))"
    case .tailCall(let function): "return_call \(name(function))"
    case .callIndirect(let like, let isTail):
      ([isTail ? "return_call_indirect" : "call_indirect"] + signature(of: module.functions[like]))
        .joined(separator: " ")
    case .callReference(let like, let isTail): "\(isTail ? "return_call_ref" : "call_ref") \(typeName(like))"
    case .access(let mnemonic, let offset, let memory, let lane):
      ([mnemonic] + (memory == 0 ? [] : ["\(memory)"]) + (offset == 0 ? [] : ["offset=\(offset)"])
        + (lane.map { ["\($0)"] } ?? []))
        .joined(separator: " ")
    case .indexed(let mnemonic, let indices):
      ([mnemonic] + indices.map(String.init)).joined(separator: " ")
    case .block, .loop, .condition, .tryTable: preconditionFailure("blocks have lines of their own")
    }
  }
}
