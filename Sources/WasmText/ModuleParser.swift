import Diagnostics
import WasmBinary
import WasmISA

/// Parses the text of a module (spec: Text Format) into a `Module`.
///
/// Names may be used before the fields that bind them, so the fields are gone through twice, and types once
/// more in between:
///
/// 1. `declareFields` gives each name its index and passes over everything else;
/// 2. `defineTypes` parses type definitions, which all else refers to;
/// 3. `parseFields` parses the rest in the order of the text. Function types that are written in place are
///    appended where they are first used.
///
/// Code is encoded as it is parsed. Nothing recurses, and the time is linear in the size of the text.
struct ModuleParser {
  var tokens: TokenStream
  var module = Module()
  /// What becomes the module's `bytes`.
  var code = ByteWriter()

  var symbols = SymbolTable()
  /// By `Space`.
  var spaces: [IndexSpace] = Space.allCases.map(\.empty)
  var labels = LabelScope()
  /// By `fieldKey`: the index of a named field within its structure.
  var fieldNames: [UInt64: UInt32] = [:]
  /// Where the type definitions and recursion groups begin.
  var typeFields: [Int] = []
  /// The first definition of each function type that stands alone: what a type written in place stands for.
  var functionTypes: [FunctionType: UInt32] = [:]
  /// How many functions, tables and so on there are before the current field. By `Space`.
  var counts = [UInt32](repeating: 0, count: Space.allCases.count)
  /// What the last definition was that no import may follow.
  var lastDefinition: Space?
  var usesDataIndices = false

  /// The function type that was read last, by `signature`.
  var parameters: [ValueType] = []
  var results: [ValueType] = []
  /// Why the current function has locals whose indices are not known: its type is no function type.
  var unknownParameters: Malformed?

  /// Blocks and folded instructions that are open, innermost last.
  var frames: [Frame] = []
  var mnemonics = MnemonicCache()
  /// Folded instructions whose operands are being parsed, encoded.
  var pending = ByteWriter()
  /// Scratch space for the labels of one `br_table`, and for one string.
  var labelTable: [UInt32] = []
  var string: [UInt8] = []

  /// Where instructions begin in the code, and in the text; kept only if asked for.
  var instructions: [(offset: Int, source: Int)] = []
  let recordsInstructions: Bool
  /// By section: where the fields that go there begin in the text; kept with the instructions.
  var fields = [[Int]](repeating: [], count: SectionID.inOrder.count + 1)

  /// How many fields there are up to the current one.
  var fieldCount = 0
  /// Custom sections, each with its place: twice the rank of the section before it, one less if that is because
  /// it has to come before the next.
  var customs: [(place: Int, section: CustomSection)] = []
  /// The names that the module will say it has.
  var names = NameSection()
  /// Names from annotations, which those from identifiers give way to; locals by function.
  var annotatedNames: [NameSection.Subject: [UInt32: Name]] = [:]
  var annotatedLocals: [UInt32: Name] = [:]
  /// The same for fields, by type.
  var annotatedFields: [UInt32: [UInt32: Name]] = [:]
  /// Whether identifiers become names of the module.
  let keepsNames: Bool
  /// Whether segments have names. In WebAssembly 1.0, what stands in their place names a table or a memory.
  let segmentsHaveNames: Bool
  /// Where the body of the function that is being parsed begins in the code.
  var bodyStart: Int?
  /// Hints for instructions whose place in the code is not known yet, by where they stand in the text.
  var waitingHints: [Int: (annotation: Annotation, isLikely: Bool)] = [:]
  /// Hints that have found their places in the current function, and where their instructions stand in the text.
  var hints: [(hint: BranchHints.Hint, source: Int, annotation: Annotation)] = []
  var branchHints = BranchHints()
  /// What is wrong with annotations, which does not make the text malformed.
  var annotationErrors: [Malformed] = []

  init(
    _ lexer: Lexer, recordsInstructions: Bool, keepsNames: Bool, features: FeatureSet
  ) throws(Malformed) {
    tokens = try TokenStream(lexer)
    self.recordsInstructions = recordsInstructions
    self.keepsNames = keepsNames
    segmentsHaveNames = features.contains(.bulkMemory)
  }

  /// Parses `(module …)`, or its fields alone, up to the end of the text.
  ///
  /// - Parameter isCommand: whether it is a command of a script, which may say `definition`.
  /// - Returns: the module's name.
  mutating func parse(isCommand: Bool) throws(Malformed) -> Name? {
    var name: Name?
    var fields = tokens.lexer.origin
    let isWrapped = tokens.at(form: "module")
    if isWrapped {
      // Annotations between these tokens and the first field belong to the module.
      try tokens.advance()
      fields = tokens.token.end
      try tokens.advance()
      if isCommand, tokens.at("definition") {
        fields = tokens.token.end
        try tokens.advance()
      }
      if tokens.at(.identifier) { fields = tokens.token.end }
      name = try tokens.identifierName()
    }
    try declareFields()
    if isWrapped { try tokens.close() }
    guard tokens.at(.end) else { throw tokens.unexpected("a field, or the end of the module") }

    tokens.collectAnnotations()
    try defineTypes()
    try tokens.seek(to: fields)
    try parseFields()
    if usesDataIndices { module.dataCount = UInt32(module.data.count) }
    finishCustomSections(moduleName: name)
    module.bytes = code.bytes
    return name
  }
}

// MARK: Names and indices

/// The index spaces of a module, and that of a function's locals.
enum Space: Int, CaseIterable {
  case type, function, table, memory, global, tag, element, data, local

  var empty: IndexSpace {
    switch self {
    case .type: IndexSpace(duplicate: "type", unknown: "type")
    case .function: IndexSpace(duplicate: "func", unknown: "function")
    case .table: IndexSpace(duplicate: "table", unknown: "table")
    case .memory: IndexSpace(duplicate: "memory", unknown: "memory")
    case .global: IndexSpace(duplicate: "global", unknown: "global")
    case .tag: IndexSpace(duplicate: "tag", unknown: "tag")
    case .element: IndexSpace(duplicate: "elem segment", unknown: "elem segment")
    case .data: IndexSpace(duplicate: "data segment", unknown: "data segment")
    case .local: IndexSpace(duplicate: "local", unknown: "local")
    }
  }

  /// The space that a keyword of imports, exports and fields names.
  init?(keyword: Word) {
    switch keyword {
    case "func": self = .function
    case "table": self = .table
    case "memory": self = .memory
    case "global": self = .global
    case "tag": self = .tag
    default: return nil
    }
  }

  /// What names call it.
  var subject: NameSection.Subject {
    switch self {
    case .type: .type
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    case .element: .element
    case .data: .data
    case .local: .local
    }
  }

  /// For what can be exported: its kind.
  var kind: ExternKind {
    switch self {
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    default: .function
    }
  }
}

extension Word {
  /// Whether a field of a module begins with this keyword.
  var beginsField: Bool {
    switch self {
    case "type", "rec", "import", "export", "elem", "data", "start": true
    default: Space(keyword: self) != nil
    }
  }
}

extension ModuleParser {
  /// The identifier that has to stand here.
  mutating func identifier() throws(Malformed) -> Symbol {
    guard tokens.at(.identifier) else { throw tokens.unexpected("an index or an identifier") }
    let symbol =
      tokens.isQuotedIdentifier
      ? try tokens.quotedIdentifier().withUnsafeBufferPointer { symbols.symbol(of: $0) }
      : symbols.symbol(of: tokens.word.dropFirst(1).bytes)
    try tokens.advance()
    return symbol
  }

  mutating func optionalIdentifier() throws(Malformed) -> Symbol? {
    tokens.at(.identifier) ? try identifier() : nil
  }

  /// Gives the next index of a space the name that stands here, if one does.
  mutating func bind(_ space: Space) throws(Malformed) {
    let start = tokens.token.start
    let symbol = try optionalIdentifier()
    guard spaces[space.rawValue].bind(symbol) else {
      let name = symbol.map(symbols.shown) ?? ""
      throw Malformed(offset: start, message: "duplicate \(spaces[space.rawValue].duplicateNoun) \(name)")
    }
  }

  /// An index that is written as a number, or as a name that is bound.
  mutating func index(_ space: Space) throws(Malformed) -> UInt32 {
    if tokens.at(.natural) { return try tokens.natural32() }
    let start = tokens.token.start
    let symbol = try identifier()
    guard let index = spaces[space.rawValue][symbol] else {
      throw unknown(
        "\(spaces[space.rawValue].unknownNoun)", symbol, spaces[space.rawValue].names.map(\.symbol), at: start
      )
    }
    return index
  }

  /// An index where one stands, and zero where none does.
  mutating func optionalIndex(_ space: Space) throws(Malformed) -> UInt32 {
    tokens.atIndex ? try index(space) : 0
  }

  /// A label, as the number of blocks between here and its own.
  mutating func label() throws(Malformed) -> UInt32 {
    if tokens.at(.natural) { return try tokens.natural32() }
    let start = tokens.token.start
    let symbol = try identifier()
    guard let label = labels[symbol] else {
      throw unknown("label", symbol, labels.names, at: start)
    }
    return label
  }

  /// The error that nothing of a kind has a name.
  /// - Parameter known: the names that there are.
  func unknown(_ noun: String, _ symbol: Symbol, _ known: [Symbol], at offset: Int) -> Malformed {
    let hint = suggestion(
      for: symbols.name(symbol).description, among: known.lazy.map { symbols.name($0).description }
    ) { "$\($0)" }
    return Malformed(offset: offset, message: "unknown \(noun) \(symbols.shown(symbol))\(hint)")
  }
}

// MARK: The first pass

extension ModuleParser {
  private mutating func declareFields() throws(Malformed) {
    while tokens.at(.leftParenthesis) {
      let start = tokens.token.start
      guard tokens.ahead.kind == .keyword else { throw tokens.unexpected("a field") }
      try declareField(tokens.wordAhead, at: start)
      try tokens.skipForm(at: start)
    }
  }

  private mutating func declareField(_ keyword: Word, at start: Int) throws(Malformed) {
    switch keyword {
    case "type":
      typeFields.append(start)
      try bindName(.type)
    case "rec":
      typeFields.append(start)
      try tokens.enterForm()
      while tokens.at(form: "type") {
        let start = tokens.token.start
        try bindName(.type)
        try tokens.skipForm(at: start)
      }
    case "import":
      try tokens.enterForm()
      try tokens.expect(.string)
      if tokens.at(form: "item") {
        throw Malformed(
          offset: tokens.token.start, message: "unexpected token (item (compact imports), expected a string",
          proposal: .compactImports)
      }
      try tokens.expect(.string)
      try bindName(try spaceOfForm())
    case "elem" where segmentsHaveNames: try bindName(.element)
    case "data" where segmentsHaveNames: try bindName(.data)
    case "elem": _ = spaces[Space.element.rawValue].bind(nil)
    case "data": _ = spaces[Space.data.rawValue].bind(nil)
    case "export", "start": break
    default:
      guard let space = Space(keyword: keyword) else { throw tokens.unexpected("a field") }
      try bindName(space)
      if space == .table { try declareInlineSegment("elem", .element) }
      if space == .memory { try declareInlineSegment("data", .data) }
    }
  }

  /// The space of what the form that begins here imports or exports.
  func spaceOfForm() throws(Malformed) -> Space {
    guard tokens.at(.leftParenthesis), tokens.ahead.kind == .keyword,
      let space = Space(keyword: tokens.wordAhead)
    else { throw tokens.unexpected("(func, (table, (memory, (global or (tag") }
    return space
  }

  /// Moves over a parenthesis and a keyword, and binds the name behind them.
  private mutating func bindName(_ space: Space) throws(Malformed) {
    try tokens.enterForm()
    try bind(space)
  }

  /// In a table or memory: the segment that is written in it has an index too.
  private mutating func declareInlineSegment(_ keyword: StaticString, _ space: Space) throws(Malformed) {
    while !tokens.at(.rightParenthesis) && !tokens.at(.end) {
      if tokens.at(form: keyword) {
        _ = spaces[space.rawValue].bind(nil)
        return
      }
      if tokens.at(.leftParenthesis) {
        try tokens.skipForm(at: tokens.token.start)
      } else {
        try tokens.advance()
      }
    }
  }
}
