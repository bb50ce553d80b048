import Diagnostics
import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Explains one module.
struct ModuleExplainer {
  /// The file, for headlines.
  let place: String
  /// Where the module begins in the file, if it has lines.
  var line: Int?
  var choice: FunctionChoice
  /// What code is wanted.
  var request = ExplainRequest()
  /// Whether nothing stands before it.
  var isFirst = true
  /// The most bytes of function bodies to show.
  var limit = ImplementationLimits.listedBytes
  let write: ([UInt8]) -> Void

  enum Result {
    case shown
    /// The module has no such function.
    case nothingThere(Diagnostic)
  }

  /// - Throws: what is wrong with the module.
  mutating func explain(_ form: ModuleForm) throws(Diagnostic) -> Result {
    let (bytes, map) = try form.encoded(forExplanation: true)
    let valid = try check(bytes, map, form)
    let matching = map.matching(valid.module)
    let names = FunctionNames(valid.module, count: valid.facts.functionTypes.count)
    switch try select(valid, matching, names, form) {
    case .failure(let reason): return .nothingThere(reason)
    case .success(let selected):
      show(try compile(valid, selected, form), selected, matching, names, form)
      return .shown
    }
  }

  // MARK: The way of every module

  private struct Valid {
    var module: Module
    var facts: ModuleFacts
    var types: CanonicalTypes
  }

  private struct Compiled {
    var module: Module
    var facts: ModuleFacts
    var code: CompiledModule
    var functions: [FunctionListing]

    /// The defined function whose code is at an offset.
    func function(at offset: Int) -> Int? {
      functions.indices.first { Int(code.functions[$0].offset) <= offset && offset < functions[$0].end }
    }
  }

  private func check(_ bytes: [UInt8], _ map: SourceMap, _ form: ModuleForm) throws(Diagnostic) -> Valid {
    let module: Module
    do { module = try decodeModule(bytes) } catch { throw form.diagnostic(error) }
    var types = CanonicalTypes()
    do {
      let facts = try validate(module, types: &types)
      return Valid(module: module, facts: facts, types: types)
    } catch {
      throw form.diagnostic(error, map.matching(module))
    }
  }

  /// Compiles a module, with listings of the selected function, or of all of them.
  private func compile(_ valid: Valid, _ selected: Int?, _ form: ModuleForm) throws(Diagnostic) -> Compiled {
    let code = valid.module.code
    let size = selected.map { code[$0].code.count } ?? code.reduce(0) { $0 + $1.code.count }
    guard size <= limit else {
      throw form.diagnostic(
        "too much code to show: \(size) bytes, the limit is \(limit); name a line, or a function with --function",
        at: nil)
    }
    return try compile(valid, form) { selected == nil || selected == $0 }
  }

  private func compile(_ valid: Valid, _ form: ModuleForm, isWanted: (Int) -> Bool) throws(Diagnostic)
    -> Compiled
  {
    do {
      let (code, functions) = try listModule(
        valid.module, facts: valid.facts, types: valid.types, processor: request.processor,
        discipline: request.discipline, bounds: request.bounds, isWanted: isWanted)
      return Compiled(module: valid.module, facts: valid.facts, code: code, functions: functions)
    } catch {
      throw form.diagnostic("unsupported: \(error.feature)", at: nil)
    }
  }

  // MARK: What was asked for

  private enum Selection {
    /// A defined function, or all.
    case success(Int?)
    case failure(Diagnostic)
  }

  private func select(
    _ valid: Valid, _ map: SourceMap, _ names: FunctionNames, _ form: ModuleForm
  ) throws(Diagnostic) -> Selection {
    switch choice {
    case .all: return .success(nil)
    case .onLine(let line): return .success(function(onLine: line, valid.module, map, form))
    case .atCode(let offset):
      if let function = try compile(valid, form, isWanted: { _ in false }).function(at: offset) {
        return .success(function)
      }
      return .failure(Diagnostic("no function's code is at 0x\(String(offset, radix: 16))"))
    case .named(let name):
      if let index = names.index(of: name) { return defined(index, name, valid) }
      let hint = suggestion(for: name, among: names.all, listedAs: "functions' names")
      return .failure(Diagnostic("there is no function \(name)\(hint)"))
    case .exported(let name):
      if let index = names.index(exportedAs: name) { return defined(Int(index), name.stringText, valid) }
      return .failure(form.diagnostic("the module exports no function \(name.stringText)", at: nil))
    }
  }

  /// A function by its index among all.
  private func defined(_ index: Int, _ name: String, _ valid: Valid) -> Selection {
    let number = index - valid.facts.importedFunctions
    return number >= 0
      ? .success(number) : .failure(Diagnostic("the function \(name) is imported: it has no code here"))
  }

  /// The function that stands on a line of the file: one of which an instruction, or the field, is there.
  private func function(onLine line: Int, _ module: Module, _ map: SourceMap, _ form: ModuleForm) -> Int? {
    module.code.indices.first { index in
      guard let first = fieldLine(index, map, form) else { return false }
      if line < first { return false }
      if line == first { return true }
      return map.span(of: module.code[index].code).flatMap { form.position($0.last) }.map { line <= $0.line }
        == true
    }
  }

  /// The line of the file on which the field of a function begins.
  private func fieldLine(_ function: Int, _ map: SourceMap, _ form: ModuleForm) -> Int? {
    map.position(of: nil, in: ModuleField(.code, function)).flatMap(form.position).map { Int($0.line) }
  }

  // MARK: Showing it

  private var mark: Int? {
    if case .atCode(let offset) = choice { offset } else { nil }
  }

  private mutating func show(
    _ compiled: Compiled, _ selected: Int?, _ map: SourceMap, _ names: FunctionNames, _ form: ModuleForm
  ) {
    let shown = selected.map { $0..<$0 + 1 } ?? 0..<compiled.functions.count
    var boundaries: [Int] = []
    for index in shown {
      let listing = compiled.functions[index]
      boundaries += listing.entries.map(\.codeOffset) + [listing.end]
    }
    var machine = MachineCode(
      Array(compiled.code.code), of: request.processor, data: compiled.functions[shown].flatMap(\.data),
      boundaries: boundaries)
    for index in shown {
      let listing = compiled.functions[index]
      let number = compiled.facts.importedFunctions + index
      let line = fieldLine(index, map, form) ?? line
      var header = isFirst ? "" : "\n"
      header += "\(line.map { "\(place):\($0)" } ?? place)  function \(names.headline(number))"
      let type = compiled.facts.functionTypes[number]
      if let function = compiled.module.types[Int(type)].function { header += " \(describe(function))" }
      header += ", \(listing.end - Int(compiled.code.functions[index].offset)) bytes\n\n"
      isFirst = false
      write(Array(header.utf8))
      var table = SideBySide(marked: mark, write: write)
      fill(&table, listing, compiled.module, map, names, form, &machine)
      table.flush()
    }
  }

  private func fill(
    _ table: inout SideBySide, _ listing: FunctionListing, _ module: Module, _ map: SourceMap,
    _ names: FunctionNames, _ form: ModuleForm, _ machine: inout MachineCode
  ) {
    var shown: UInt32?
    for (index, entry) in listing.entries.enumerated() {
      let next = index + 1 < listing.entries.count ? listing.entries[index + 1].codeOffset : listing.end
      let isOpcode = entry.opcode != nil
      if isOpcode, let position = map[entry.position].flatMap(form.position), position.line != shown {
        shown = position.line
        table.addSource(Int(position.line), form.text(ofLine: Int(position.line)))
      }
      let range = entry.codeOffset..<next
      let code =
        switch entry.subject {
        case .table: machine.entries(range)
        case .constants: machine.constants(range)
        default: machine.instructions(range)
        }
      if !isOpcode && code.isEmpty { continue }
      let stack = entry.isReachable ? entry.stack.joined(separator: ", ") : ""
      table.add(entry.title(in: module, names), stack: stack, code, of: machine)
    }
  }

  private func describe(_ type: FunctionType) -> String {
    let list = { (types: [ValueType]) in types.map(\.description).joined(separator: " ") }
    return "(\(list(type.parameters))) -> (\(list(type.results)))"
  }
}

extension FunctionListing {
  /// Where jump tables and constants are.
  fileprivate var data: [Range<Int>] {
    entries.indices.compactMap { index in
      guard entries[index].subject == .table || entries[index].subject == .constants else { return nil }
      return entries[index].codeOffset..<(index + 1 < entries.count ? entries[index + 1].codeOffset : end)
    }
  }
}

extension ListingEntry {
  fileprivate var opcode: Opcode? {
    switch subject {
    case .opcode(let opcode), .unreachable(let opcode): opcode
    case .entry, .landing, .traps, .constants, .table: nil
    }
  }

  /// Whether it is an opcode that is reached, so that its stack means something.
  fileprivate var isReachable: Bool {
    if case .opcode = subject { true } else { false }
  }

  fileprivate func title(in module: Module, _ names: FunctionNames) -> String {
    switch subject {
    case .entry: "(entry)"
    case .landing: "(handler) \(clauseText(module.bytes, at: position))"
    case .traps: "(traps)"
    case .constants: "(constants)"
    case .table: "(jump table)"
    case .opcode: instructionText(module.bytes, at: position, names)
    case .unreachable: instructionText(module.bytes, at: position, names) + " (unreachable)"
    }
  }
}
