import SinglePass
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Explains one module.
struct ModuleExplainer {
  /// The file, for messages.
  let place: String
  /// Where the module begins in the file, if it has lines.
  var line: Int?
  /// The line of the file that was asked for.
  var selection: Int?
  /// The offset in the module's code that was asked for.
  var codeOffset: Int?
  /// The most bytes of function bodies to show.
  var limit = ImplementationLimits.listedBytes

  private var here: String { line.map { "\(place):\($0)" } ?? place }

  func explain(_ form: ModuleForm, into explanation: inout Explanation) {
    do throws(FormError) {
      let (bytes, map) = try form.encoded(recordsInstructions: true)
      var text: (lines: SourceLines, isQuoted: Bool)?
      if case .text(_, _, let lines, let isQuoted) = form { text = (lines, isQuoted) }
      let valid = try check(bytes, map)
      let matching = map.matching(valid.module)
      let selected = try select(valid, matching, text)
      explain(try compile(valid, selected), selected, matching, text, &explanation)
    } catch {
      let position = error.position.map { "\(place):\($0)" } ?? here
      explanation.problems.append("\(position): \(error.message)")
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

  private func check(_ bytes: [UInt8], _ map: SourceMap) throws(FormError) -> Valid {
    let module: Module
    do { module = try decodeModule(bytes) } catch {
      throw FormError(position: nil, message: "\(error.message) (offset \(error.offset))")
    }
    var types = CanonicalTypes()
    do {
      let facts = try validate(module, types: &types)
      return Valid(module: module, facts: facts, types: types)
    } catch {
      let position = map.matching(module).position(of: error.offset, in: error.field)
      throw FormError(position: position, message: error.message)
    }
  }

  /// Compiles a module, with listings of the selected function, or of all of them.
  private func compile(_ valid: Valid, _ selected: Int?) throws(FormError) -> Compiled {
    let code = valid.module.code
    let size = selected.map { code[$0].code.count } ?? code.reduce(0) { $0 + $1.code.count }
    guard size <= limit else {
      throw FormError(
        position: nil,
        message:
          "too much code to show: \(size) bytes, the limit is \(limit); name a line, or an offset with --at")
    }
    return try compile(valid) { selected == nil || selected == $0 }
  }

  private func compile(_ valid: Valid, isWanted: (Int) -> Bool) throws(FormError) -> Compiled {
    do {
      let (code, functions) = try listModule(
        valid.module, facts: valid.facts, types: valid.types, isWanted: isWanted)
      return Compiled(module: valid.module, facts: valid.facts, code: code, functions: functions)
    } catch {
      throw FormError(position: nil, message: "unsupported: \(error.feature)")
    }
  }

  // MARK: What was asked for

  /// The defined function that was asked for, if it was one.
  private func select(
    _ valid: Valid, _ map: SourceMap, _ text: (lines: SourceLines, isQuoted: Bool)?
  ) throws(FormError) -> Int? {
    guard let codeOffset else {
      return text.flatMap { $0.isQuoted ? nil : selectedFunction(valid.module, map, $0.lines) }
    }
    guard let function = try compile(valid, isWanted: { _ in false }).function(at: codeOffset) else {
      throw FormError(position: nil, message: "no function's code is at 0x\(String(codeOffset, radix: 16))")
    }
    return function
  }

  /// The function on the line that was asked for: one whose instructions are there, or whose field begins there.
  private func selectedFunction(_ module: Module, _ map: SourceMap, _ lines: SourceLines) -> Int? {
    guard let selection else { return nil }
    return module.code.firstIndex { body in
      guard let (first, last) = map.span(of: body.code) else { return false }
      return lines.fieldLine(ofFunctionAt: Int(first.line)) <= selection && selection <= Int(last.line)
    }
  }

  // MARK: Showing it

  private func explain(
    _ compiled: Compiled, _ selected: Int?, _ map: SourceMap, _ text: (lines: SourceLines, isQuoted: Bool)?,
    _ explanation: inout Explanation
  ) {
    var names: [Int: [Name]] = [:]
    for export in compiled.module.exports where export.kind == .function {
      names[Int(export.index), default: []].append(export.name)
    }
    let machine = MachineCode(Array(compiled.code.code), tables: compiled.functions.flatMap(\.tables))
    for (index, listing) in compiled.functions.enumerated() where selected == nil || selected == index {
      let body = compiled.module.code[index].code
      var header = here
      if let text, !text.isQuoted, let first = map.span(of: body)?.first {
        header = "\(place):\(text.lines.fieldLine(ofFunctionAt: Int(first.line)))"
      }
      header += "  function \(compiled.facts.importedFunctions + index)"
      for name in names[compiled.facts.importedFunctions + index] ?? [] { header += " \"\(name)\"" }
      let type = compiled.facts.functionTypes[compiled.facts.importedFunctions + index]
      if let function = compiled.module.types[Int(type)].function { header += " \(describe(function))" }
      let start = Int(compiled.code.functions[index].offset)
      header += ", \(listing.end - start) bytes"
      explanation.text += (explanation.text.isEmpty ? "" : "\n") + header + "\n\n"
      var table = SideBySide(marked: codeOffset)
      fill(&table, listing, compiled, map, text?.lines, machine)
      explanation.text += table.text
    }
  }

  private func fill(
    _ table: inout SideBySide, _ listing: FunctionListing, _ compiled: Compiled, _ map: SourceMap,
    _ lines: SourceLines?, _ machine: MachineCode
  ) {
    var shown: UInt32?
    for (index, entry) in listing.entries.enumerated() {
      let next = index + 1 < listing.entries.count ? listing.entries[index + 1].codeOffset : listing.end
      let isOpcode = entry.opcode != nil
      if isOpcode, let lines, let position = map[entry.position], position.line != shown {
        shown = position.line
        table.addSource(Int(position.line), lines[Int(position.line)])
      }
      let code =
        entry.subject == .table
        ? machine.entries(entry.codeOffset..<next) : machine.instructions(entry.codeOffset..<next)
      if !isOpcode && code.isEmpty { continue }
      let stack = entry.isReachable ? entry.stack.joined(separator: ", ") : ""
      table.add(entry.title(in: compiled.module), stack: stack, code)
    }
  }

  private func describe(_ type: FunctionType) -> String {
    let list = { (types: [ValueType]) in types.map(\.description).joined(separator: " ") }
    return "(\(list(type.parameters))) -> (\(list(type.results)))"
  }
}

extension FunctionListing {
  /// Offsets of the jump tables.
  fileprivate var tables: [Range<Int>] {
    let offsets = entries.filter { $0.subject == .table }.map(\.codeOffset)
    return zip(offsets, offsets.dropFirst() + [end]).map { $0..<$1 }
  }
}

extension ListingEntry {
  fileprivate var opcode: Opcode? {
    switch subject {
    case .opcode(let opcode), .unreachable(let opcode): opcode
    case .entry, .landing, .traps, .table: nil
    }
  }

  /// Whether it is an opcode that is reached, so that its stack means something.
  fileprivate var isReachable: Bool {
    if case .opcode = subject { true } else { false }
  }

  fileprivate func title(in module: Module) -> String {
    switch subject {
    case .entry: "(entry)"
    case .landing: "(handler) \(clauseText(module.bytes, at: position))"
    case .traps: "(traps)"
    case .table: "(jump table)"
    case .opcode: instructionText(module.bytes, at: position)
    case .unreachable: instructionText(module.bytes, at: position) + " (unreachable)"
    }
  }
}
