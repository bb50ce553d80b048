import Diagnostics
import SinglePass
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText

/// Frames of a backtrace that are shown at its beginning and at its end.
private let (firstFrames, lastFrames) = (24, 8)

/// Finding out what a crash was.
extension ScriptRunner where Target == StoreTarget {
  /// Makes a report of what the process of a case left when it died.
  ///
  /// To be called with the state from before the case, and in a process that is not needed any more: modules are
  /// compiled again for it.
  ///
  /// - Parameter notes: what the process wrote, with its crash record.
  /// - Returns: the report, encoded; the notes themselves if there is no record in them.
  package mutating func examine(_ index: Int, notes: [UInt8]) -> [UInt8] {
    guard let record = CrashRecord(in: notes) else { return notes }
    var report = CrashReport(record)
    let modules = compiledBy(index)
    let walk = target.existingStore?.walkStack(record, also: modules)
    if let walk { describe(walk, record, in: &report) }
    return report.encoded()
  }

  /// What a command compiles before it runs anything, compiled once more: it takes the same place in memory.
  private mutating func compiledBy(_ index: Int) -> [ExecutableModule] {
    guard let command = begin(index) else { return [] }
    switch command.kind {
    case .module(let source), .assertModuleTrap(.module(let source), _):
      guard let valid = try? load(source), let module = try? compile(valid) else { return [] }
      _ = try? link(valid)
      return [module]
    default: return []
    }
  }

  private func describe(_ walk: StackWalk, _ record: CrashRecord, in report: inout CrashReport) {
    var texts: [Int: ModuleNames] = [:]
    var lines: [String] = []
    for (number, element) in walk.elements.enumerated() {
      let isShown = number < firstFrames || number >= walk.elements.count - lastFrames
      if !isShown {
        if number == firstFrames {
          lines.append("… \(walk.elements.count - firstFrames - lastFrames) more")
        }
        continue
      }
      switch element {
      case .host(nil):
        let caller = number + 1 < walk.elements.count ? walk.elements[number + 1] : nil
        lines.append(
          "#\(number)  the host" + (caller.flatMap(Self.importCalled(by:)).map { ", as \($0)" } ?? ""))
      case .host(let service?): lines.append("#\(number)  the runtime's \(service)")
      case .heap: lines.append("#\(number)  the runtime's heap")
      case .function(let frame):
        let names = names(of: frame.module, &texts)
        lines.append("#\(number)  " + names.text(frame))
        if number == 0 { report.add(frame, names, record) }
      }
    }
    switch walk.end {
    case .entered: lines.append("called by the script")
    case .nothing: break
    case .notRecorded(let bytes):
      lines.append("… the stack beyond \(bytes >> 10) KiB was not recorded")
    case .enteredAgain: lines.append("called by the host, which generated code had called")
    case .notUnderstood(let reason): lines.append("… not understood any further: \(reason)")
    }
    report.backtrace = lines
  }

  /// The import that a frame calls by its name, if it does that.
  private static func importCalled(by caller: StackWalk.Element) -> String? {
    guard case .function(let frame) = caller, case .opcode(.call)? = frame.entry?.subject,
      let position = frame.entry?.position, case let module = frame.module.valid.module
    else { return nil }
    let index = module.bytes.withUnsafeBufferPointer { bytes in
      var reader = InstructionReader(at: bytes.baseAddress! + position)
      _ = reader.opcode()
      return Int(reader.u32())
    }
    let functions = module.imports.filter { if case .function = $0.type { true } else { false } }
    return index < functions.count ? "\(functions[index].module.quoted) \(functions[index].name.quoted)" : nil
  }

  private func names(of module: ExecutableModule, _ known: inout [Int: ModuleNames]) -> ModuleNames {
    let origin = module.origin ?? -1
    if let names = known[origin] { return names }
    let names = ModuleNames(module, from: origin >= 0 ? steps.command(origin) : nil)
    known[origin] = names
    return names
  }
}

/// What the parts of a module are called, and where they stand.
private struct ModuleNames {
  private let module: Module
  private let importedFunctions: Int
  private var label = "a module"
  private(set) var line: Int?
  private var functionNames: [UInt32: String]
  private var map = SourceMap()
  /// Of a module that is quoted: the lines of its own text, and what they are in the script.
  private var quotation: (lines: LineTable, origin: ParsedCommand)?

  init(_ executable: ExecutableModule, from origin: ParsedCommand?) {
    module = executable.valid.module
    importedFunctions = executable.valid.facts.importedFunctions
    functionNames = [:]
    for export in module.exports where export.kind == .function && functionNames[export.index] == nil {
      functionNames[export.index] = export.name.quoted
    }
    nameFunctions(as: module)
    guard let origin, let source = origin.command.kind.module else { return }
    line = Int(source.position.line)
    label =
      (source.name.map { "module \($0.identifier) at" } ?? "the module at") + " line \(source.position.line)"
    if case .quote(let text) = source.form { quotation = (LineTable(text), origin) }
    guard let parsed = parsedWithNames(origin) else { return }
    map = SourceMap(parsed).matching(module)
    nameFunctions(as: parsed.module)
  }

  /// Takes the names of a name section, which say more than those of exports.
  private mutating func nameFunctions(as module: Module) {
    guard let names = (try? decodeCustomSections(of: module))?.names else { return }
    for (index, name) in names[.function].entries { functionNames[index] = name.identifier.cut(to: 100) }
  }

  /// The line of the script in which an opcode stands. The last `end` of a function stands where its last instruction
  /// does.
  private func line(_ offset: Int, in function: Int) -> Int? {
    guard
      let position = map[offset] ?? map.span(of: module.code[function - importedFunctions].code)?.last
    else { return nil }
    guard let (lines, origin) = quotation else { return Int(position.line) }
    let index = lines.offset(of: position)
    return origin.text.withUnsafeBufferPointer { text in
      WasmText.offset(ofModuleByte: index, in: text, command: text.indices).map {
        let lines = LineTable(text, range: text.indices, origin: origin.command.position)
        return Int(lines.position(of: $0).line)
      }
    }
  }

  /// Line of the script where a frame's function can be asked for.
  func line(of frame: StackWalk.Frame) -> Int? {
    frame.entry.flatMap { line($0.position, in: frame.function) } ?? line
  }

  func text(_ frame: StackWalk.Frame) -> String {
    var text = "function \(frame.function)"
    if let name = functionNames[UInt32(clamping: frame.function)] { text += " \(name)" }
    text += " of \(label), "
    if let entry = frame.entry {
      switch entry.subject {
      case .opcode(let opcode), .unreachable(let opcode):
        text += "\(opcode.mnemonic) at \(hexadecimal(entry.position))"
        if let line = line(entry.position, in: frame.function) { text += " (line \(line))" }
      case .entry: text += "its prologue"
      case .landing: text += "the handler of a try_table"
      case .traps: text += "its traps"
      case .constants: text += "its constants"
      case .table: text += "its jump table"
      }
      text += ", "
    }
    return text + "code \(hexadecimal(frame.codeOffset)) (+\(hexadecimal(frame.functionOffset)))"
  }
}

extension CrashReport {
  /// Adds what there is to say of the instruction itself.
  fileprivate mutating func add(_ frame: StackWalk.Frame, _ names: ModuleNames, _ record: CrashRecord) {
    guard case .function = record.pcPlace else { return }
    place = names.text(frame)
    explainLine = names.line(of: frame)
    let (bytes, address) = record.instructions
    // The code of an opcode begins with a whole instruction.
    let first = frame.codeOffset - Int(clamping: record.pc &- address)
    let boundaries = frame.listing.entries.map(\.codeOffset) + [frame.codeOffset]
    guard let start = boundaries.first(where: { $0 >= first && $0 <= frame.codeOffset }),
      start - first <= bytes.count
    else { return }
    (codeStart, codeOffset) = (start, frame.codeOffset)
    code = Array(bytes[(start - first)...].prefix(max(0, frame.listing.end - start)))
    codeIsDamaged = !frame.module.hasCode(bytes, at: first)
  }
}

/// The text of the module that a command makes, parsed once more with the names in it; nil for one in bytes.
func parsedWithNames(_ origin: ParsedCommand) -> ParsedModule? {
  guard let source = origin.command.kind.module else { return nil }
  switch source.form {
  case .text(let range, _):
    return try? parseModule(
      origin.text, range: range, at: source.position, recordsInstructions: true, keepsNames: true,
      isCommand: true)
  case .quote(let text): return try? parseModule(text, recordsInstructions: true, keepsNames: true)
  case .binary: return nil
  }
}
