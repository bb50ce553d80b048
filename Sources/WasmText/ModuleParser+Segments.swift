import WasmBinary
import WasmISA

/// Element and data segments (spec: Text Format › Modules), and the expressions in fields.

extension ModuleParser {
  // MARK: Segments

  mutating func dataField() throws(Malformed) {
    try tokens.enterForm()
    let namedMemory = segmentsHaveNames || !tokens.at(.identifier) ? nil : try index(.memory)
    _ = try optionalIdentifier()
    if tokens.hasAnnotations { placeName(of: .data, UInt32(module.data.count)) }
    var mode = DataSegment.Mode.passive
    if try tokens.take(form: "memory") {
      let memory = try index(.memory)
      try tokens.close()
      mode = .active(memory: memory, offset: try offset())
    } else if tokens.at(.leftParenthesis) {
      mode = .active(memory: namedMemory ?? 0, offset: try offset())
    } else if let memory = try bareIndex() {
      mode = .active(memory: memory, offset: try offset())
    }
    module.data.append(DataSegment(mode: mode, bytes: try strings()))
  }

  mutating func elementField() throws(Malformed) {
    try tokens.enterForm()
    let namedTable = segmentsHaveNames || !tokens.at(.identifier) ? nil : try index(.table)
    _ = try optionalIdentifier()
    if tokens.hasAnnotations { placeName(of: .element, UInt32(module.elements.count)) }
    var mode = ElementSegment.Mode.passive
    // Only with an offset and without a table may the kind of the elements be left out.
    var mayOmitKind = false
    if try tokens.take("declare") {
      mode = .declarative
    } else if try tokens.take(form: "table") {
      let table = try index(.table)
      try tokens.close()
      mode = .active(table: table, offset: try offset())
    } else if tokens.at(.leftParenthesis) && !tokens.at(form: "ref") {
      mode = .active(table: namedTable ?? 0, offset: try offset())
      mayOmitKind = true
    } else if let table = try bareIndex() {
      mode = .active(table: table, offset: try offset())
      mayOmitKind = true
    }
    let function = ValueType.reference(.func, nullable: false)
    if try tokens.take("func") || (mayOmitKind && (tokens.atIndex || tokens.at(.rightParenthesis))) {
      module.elements.append(
        ElementSegment(type: function, mode: mode, items: .functions(try functionIndices())))
    } else {
      if tokens.atIndex { throw tokens.misplaced("write func before the indices of functions") }
      let type = try referenceType()
      let items = ElementSegment.Initializer.expressions(try itemExpressions())
      module.elements.append(ElementSegment(type: type, mode: mode, items: items))
    }
  }

  /// The index of a table or memory as WebAssembly 1.0 wrote it: a number before the offset, without a form around it.
  /// (A name there is that of the segment.)
  private mutating func bareIndex() throws(Malformed) -> UInt32? {
    guard tokens.at(.natural), tokens.ahead.kind == .leftParenthesis else { return nil }
    return try tokens.natural32()
  }

  /// `(item …)`, or single folded instructions.
  mutating func itemExpressions() throws(Malformed) -> [CodeRange] {
    var items: [CodeRange] = []
    while !tokens.at(.rightParenthesis) {
      if try tokens.take(form: "item") {
        items.append(try expression())
        try tokens.close()
      } else {
        items.append(try foldedExpression())
      }
    }
    return items
  }

  mutating func functionIndices() throws(Malformed) -> [UInt32] {
    var functions: [UInt32] = []
    while tokens.atIndex { functions.append(try index(.function)) }
    return functions
  }

  /// Function indices, as expressions.
  mutating func functionReferences() throws(Malformed) -> [CodeRange] {
    var items: [CodeRange] = []
    while tokens.atIndex {
      let start = code.bytes.count
      let function = try index(.function)
      code.opcode(.refFunc)
      code.u32(function)
      code.opcode(.end)
      items.append(start..<code.bytes.count)
    }
    return items
  }

  /// The bytes of strings, up to the end of the form.
  mutating func strings() throws(Malformed) -> Range<Int> {
    let start = code.bytes.count
    while tokens.at(.string) {
      string.removeAll(keepingCapacity: true)
      try tokens.string(into: &string)
      code.append(string)
    }
    return start..<code.bytes.count
  }

  // MARK: Expressions

  /// The expression that places an active segment.
  private mutating func offset() throws(Malformed) -> CodeRange {
    guard try tokens.take(form: "offset") else { return try foldedExpression() }
    let range = try expression()
    try tokens.close()
    return range
  }

  /// The instructions up to the end of the form, and an `end`.
  mutating func expression() throws(Malformed) -> CodeRange {
    let start = code.bytes.count
    try parseInstructions()
    code.opcode(.end)
    return start..<code.bytes.count
  }

  /// One folded instruction, and an `end`.
  private mutating func foldedExpression() throws(Malformed) -> CodeRange {
    let start = code.bytes.count
    guard tokens.at(.leftParenthesis) else { throw tokens.unexpected("an instruction in parentheses") }
    try parseInstructions(onlyOne: true)
    code.opcode(.end)
    return start..<code.bytes.count
  }

  /// The constant zero, as the offset of a segment that is written in its table or memory.
  mutating func zero(_ address: AddressType) -> CodeRange {
    let start = code.bytes.count
    code.opcode(address == .i32 ? .i32Const : .i64Const)
    code.s64(0)
    code.opcode(.end)
    return start..<code.bytes.count
  }
}

extension ElementSegment.Initializer {
  var count: Int {
    switch self {
    case .functions(let functions): functions.count
    case .expressions(let expressions): expressions.count
    }
  }
}
