import WasmISA

/// Finds out which features a command's own text needs beyond WebAssembly 1.0: by its instructions and types, and by what
/// it declares. It goes by the tokens, one after the other, and so takes forms for what they look like.
struct FeatureScan {
  /// The newest of them so far.
  private(set) var newest: Feature?

  /// What the token before opened or began, as far as the next one depends on that.
  private var last = Last.other
  /// The form that was opened last, and is not closed.
  private var form = Meaning.other
  /// The field that the tokens are in.
  private var field = Meaning.other
  private var memories = 0
  private var tables = 0
  /// Within `(result …)`: the values so far, and the parentheses open in there.
  private var results: (count: Int, depth: Int)?

  private enum Last {
    case other, open
    /// The keyword of a memory or a table, and perhaps its name.
    case limits
    /// An address type, perhaps, since it is also a value type.
    case i64
    /// The keyword of a block, its name, and the parenthesis behind it.
    case block
  }

  fileprivate enum Meaning {
    case other, module, `import`, export, memory, table, code, constant, result, parameter, i64
    case feature(Feature)
  }

  /// Takes the command's next token.
  mutating func take(_ token: UnsafeBufferPointer<UInt8>) {
    switch token.first {
    case UInt8(ascii: "("):
      countResult()
      results?.depth += 1
      if last != .block { last = .open }
    case UInt8(ascii: ")"):
      results?.depth -= 1
      if let results, results.depth < 0 { self.results = nil }
      (last, form) = (.other, .other)
    case UInt8(ascii: "$"): if last != .limits && last != .block { last = .other }
    case let first? where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first): takeWord(token)
    case let first?:
      // Nothing but limits has a number behind the address type.
      if last == .i64, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { add(.memory64) }
      last = .other
    case nil: break
    }
  }

  private mutating func takeWord(_ token: UnsafeBufferPointer<UInt8>) {
    countResult()
    let before = last
    last = .other
    if let opcode = Opcode(mnemonic: token) { return take(opcode, before) }
    let meaning =
      Self.words[String(decoding: token, as: UTF8.self)]
      ?? ProposalSyntax.proposal(ofWord: token).map { .feature($0) } ?? .other
    let outer = form
    if before == .open || before == .block { form = meaning }
    switch meaning {
    case .feature(let feature): add(feature)
    case .i64:
      if before == .limits { add(.memory64) }
      last = .i64
    case .memory where before == .open:
      last = .limits
      if outer.definesOrImports { memories += 1 }
      if memories > 1 { add(.multiMemory) }
    case .table where before == .open:
      last = .limits
      if outer.definesOrImports { tables += 1 }
      if tables > 1 { add(.referenceTypes) }
    case .code where before == .open, .constant where before == .open: field = meaning
    case .result where before == .open || before == .block: results = (0, 0)
    case .parameter where before == .block: add(.multiValue)
    case .memory, .table, .code, .constant, .result, .parameter, .module, .import, .export, .other: break
    }
  }

  private mutating func take(_ opcode: Opcode, _ before: Last) {
    if before == .open { form = .other }
    if opcode.feature != .mvp { add(opcode.feature) }
    switch opcode {
    case .block, .loop, .if, .tryTable: last = .block
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      if case .constant = field { add(.extendedConst) }
    default: break
    }
  }

  /// Counts what stands directly in `(result …)`.
  private mutating func countResult() {
    guard let results, results.depth == 0 else { return }
    self.results!.count += 1
    if results.count == 1 { add(.multiValue) }
  }

  private mutating func add(_ feature: Feature) { newest = CommandFeatures.newer(newest, feature) }

  private static let words: [String: Meaning] = [
    "module": .module, "import": .import, "export": .export, "memory": .memory, "table": .table,
    "func": .code,
    "global": .constant, "data": .constant, "elem": .constant, "result": .result, "param": .parameter,
    "i64": .i64, "v128": .feature(.simd), "externref": .feature(.referenceTypes),
    "ref": .feature(.functionReferences), "any": .feature(.gc), "eq": .feature(.gc), "i31": .feature(.gc),
    "none": .feature(.gc), "nofunc": .feature(.gc), "noextern": .feature(.gc), "i31ref": .feature(.gc),
    "eqref": .feature(.gc), "anyref": .feature(.gc), "structref": .feature(.gc), "arrayref": .feature(.gc),
    "nullref": .feature(.gc), "nullfuncref": .feature(.gc), "nullexternref": .feature(.gc),
    "rec": .feature(.gc), "struct": .feature(.gc), "array": .feature(.gc), "sub": .feature(.gc),
    "tag": .feature(.exceptions), "exn": .feature(.exceptions), "noexn": .feature(.exceptions),
    "exnref": .feature(.exceptions), "nullexnref": .feature(.exceptions),
    "pagesize": .feature(.customPageSizes), "shared": .feature(.threads), "thread": .feature(.threads),
    "wait": .feature(.threads), "assert_suspension": .feature(.stackSwitching),
    "component": .feature(.components),
  ]
}

extension FeatureScan.Meaning {
  /// Whether a memory or a table in such a form is one of the module's own.
  fileprivate var definesOrImports: Bool {
    switch self {
    case .module, .import, .other: true
    default: false
    }
  }
}
