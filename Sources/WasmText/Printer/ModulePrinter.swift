import WasmBinary
import WasmISA

/// Prints a module as text, with flat instructions.
///
/// The text parses to a module with the same bytes, as long as these are what `encodeModule` makes, each thing in its
/// shortest form (`wast-run help wat` lists what has a longer one). It consists of visible
/// characters, spaces and line feeds, whatever the module's names are. Things are called by their names in the
/// module's name section where these name one thing each.
///
/// - Parameters:
///   - module: what `decodeModule` returned. It need not be valid.
///   - name: what the module is called in a script; by default what its name section says, if anything.
///   - offsets: whether a comment before each instruction says where it is in the module's bytes.
///   - isEditable: whether parts of the text will be left out: then it has no comments with indices and no custom sections,
///     which would not be right any more.
/// - Returns: UTF-8, with a line feed at the end.
/// - Complexity: linear in the size of the module.
public func printModule(
  _ module: Module, name: Name? = nil, offsets: Bool = false, isEditable: Bool = false
) -> [UInt8] {
  module.bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return Array("(module)\n".utf8) }
    var printer = ModulePrinter(module: module, base: base, showsOffsets: offsets, isEditable: isEditable)
    printer.print(name: name)
    return printer.text.bytes
  }
}

struct ModulePrinter {
  let module: Module
  /// Where the module's bytes are.
  let base: UnsafePointer<UInt8>
  let showsOffsets: Bool
  let isEditable: Bool
  let identifiers: Identifiers
  var text = TextBuffer()

  /// How many things of a kind have been printed, imports first. By raw value of the subject.
  var counts = [UInt32](repeating: 0, count: 12)
  /// The identifiers of the current function's locals.
  var locals = NameMap()

  init(module: Module, base: UnsafePointer<UInt8>, showsOffsets: Bool, isEditable: Bool) {
    self.module = module
    self.base = base
    self.showsOffsets = showsOffsets
    self.isEditable = isEditable
    identifiers = Identifiers(of: module)
  }

  mutating func print(name: Name?) {
    text.append("(module")
    if let name = name ?? identifiers.module {
      text.append(" ")
      text.identifier(name)
    }
    types()
    for item in module.imports { print(item) }
    for table in module.tables { print(table) }
    for memory in module.memories {
      open("memory", .memory)
      memoryType(memory)
      text.append(")")
    }
    for tag in module.tags {
      open("tag", .tag)
      typeUse(tag)
      text.append(")")
    }
    for global in module.globals {
      open("global", .global)
      globalType(global.type)
      expression(global.initializer)
      text.append(")")
    }
    for item in module.exports { print(item) }
    if let start = module.start {
      text.line(depth: 1)
      text.append("(start")
      index(start, .function)
      text.append(")")
    }
    for segment in module.elements { print(segment) }
    for (type, body) in zip(module.functions, module.code) { print(body, type: type) }
    for segment in module.data { print(segment) }
    if !isEditable { for section in module.customs { print(section) } }
    text.append(")\n")
  }

  // MARK: Definitions

  /// Begins a field that defines something: keyword, identifier, and the index as a comment.
  mutating func open(_ keyword: StaticString, _ subject: NameSection.Subject) {
    text.line(depth: 1)
    head(keyword, subject)
  }

  /// The same inside another form.
  private mutating func head(_ keyword: StaticString, _ subject: NameSection.Subject) {
    let number = counts[Int(subject.rawValue)]
    counts[Int(subject.rawValue)] += 1
    text.append("(")
    text.append(keyword)
    identifier(identifiers[subject, number])
    if isEditable { return }
    text.append(" (;")
    text.append(number)
    text.append(";)")
  }

  private mutating func print(_ item: Import) {
    text.line(depth: 1)
    text.append("(import ")
    text.string(item.module)
    text.append(" ")
    text.string(item.name)
    text.append(" ")
    switch item.type {
    case .function(let type):
      head("func", .function)
      typeUse(type)
    case .table(let type):
      head("table", .table)
      tableType(type)
    case .memory(let type):
      head("memory", .memory)
      memoryType(type)
    case .global(let type):
      head("global", .global)
      globalType(type)
    case .tag(let type):
      head("tag", .tag)
      typeUse(type)
    }
    text.append("))")
  }

  private mutating func print(_ item: Export) {
    text.line(depth: 1)
    text.append("(export ")
    text.string(item.name)
    let subject: NameSection.Subject
    switch item.kind {
    case .function:
      text.append(" (func")
      subject = .function
    case .table:
      text.append(" (table")
      subject = .table
    case .memory:
      text.append(" (memory")
      subject = .memory
    case .global:
      text.append(" (global")
      subject = .global
    case .tag:
      text.append(" (tag")
      subject = .tag
    }
    index(item.index, subject)
    text.append("))")
  }

  private mutating func print(_ table: Table) {
    open("table", .table)
    tableType(table.type)
    if let initializer = table.initializer { expression(initializer) }
    text.append(")")
  }

  private mutating func print(_ body: FunctionBody, type: UInt32) {
    let function = counts[Int(NameSection.Subject.function.rawValue)]
    open("func", .function)
    locals = identifiers.inner(.local, in: function, count: localCount(body, type: type))
    defer { locals = NameMap() }
    let parameters = typeUse(type, namingParameters: true)
    // Behind parameters that are not there, nobody can tell which local a name is bound to.
    if parameters == nil { locals = NameMap() }
    declarations(body.locals, first: UInt32(parameters ?? 0))
    self.body(body.code)
    text.append(")")
  }

  /// How many locals a function has that are printed; zero where nobody can tell.
  private func localCount(_ body: FunctionBody, type: UInt32) -> Int {
    guard Int(type) < module.types.count, let parameters = module.types[Int(type)].function?.parameters else {
      return 0
    }
    let declared = body.locals.reduce(0) { $0 + Int($1.count) }
    return parameters.count + min(declared, ImplementationLimits.locals)
  }

  /// The declarations of locals. Those beyond the limit, which make the module invalid, are left out: a few bytes
  /// can declare billions.
  private mutating func declarations(_ runs: [(count: UInt32, type: ValueType)], first: UInt32) {
    var index = first
    var room = UInt32(ImplementationLimits.locals)
    for run in runs where room > 0 && run.count > 0 {
      let count = min(run.count, room)
      room -= count
      text.line(depth: 2)
      var isOpen = false
      for number in 0..<count {
        let name = locals[index &+ number]
        if isOpen && name != nil {
          text.append(") ")
          isOpen = false
        }
        if !isOpen { text.append("(local") }
        identifier(name)
        valueType(run.type)
        // A local with a name has its parentheses for itself.
        isOpen = name == nil
        if !isOpen { text.append(number + 1 < count ? ") " : ")") }
      }
      if isOpen { text.append(")") }
      index &+= run.count
    }
  }

  // MARK: Segments

  private mutating func print(_ segment: ElementSegment) {
    open("elem", .element)
    switch segment.mode {
    case .passive: break
    case .declarative: text.append(" declare")
    case .active(let table, let offset):
      if table != 0 {
        text.append(" (table")
        index(table, .table)
        text.append(")")
      }
      self.offset(offset)
    }
    switch segment.items {
    case .functions(let functions):
      text.append(" func")
      for function in functions { index(function, .function) }
    case .expressions(let expressions):
      valueType(segment.type)
      for range in expressions {
        text.append(" (item")
        expression(range)
        text.append(")")
      }
    }
    text.append(")")
  }

  private mutating func print(_ segment: DataSegment) {
    open("data", .data)
    if case .active(let memory, let offset) = segment.mode {
      if memory != 0 {
        text.append(" (memory")
        index(memory, .memory)
        text.append(")")
      }
      self.offset(offset)
    }
    strings(segment.bytes)
    text.append(")")
  }

  private mutating func offset(_ range: CodeRange) {
    text.append(" (offset")
    expression(range)
    text.append(")")
  }

  /// Bytes as strings, cut into lines.
  private mutating func strings(_ range: Range<Int>) {
    let width = 64
    if range.count <= width {
      text.append(" ")
      return text.string(module.bytes[range])
    }
    for start in stride(from: range.lowerBound, to: range.upperBound, by: width) {
      text.line(depth: 2)
      text.string(module.bytes[start..<min(start + width, range.upperBound)])
    }
  }

  private mutating func print(_ section: CustomSection) {
    text.line(depth: 1)
    text.append("(@custom ")
    text.string(section.name)
    if let id = SectionID(rawValue: section.after), id != .custom {
      text.append(" (after ")
      text.append(id.annotationKeyword)
    } else {
      text.append(" (before first")
    }
    text.append(")")
    strings(section.bytes)
    text.append(")")
  }
}
