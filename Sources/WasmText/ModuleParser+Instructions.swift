import WasmBinary
import WasmISA

/// Instructions, flat and folded (spec: Text Format › Instructions), encoded as they are read.
///
/// What is open is on an explicit stack, `frames`. A folded instruction comes before its operands in the text
/// and behind them in the code: it is encoded when it is read, waits in `pending` while its operands are
/// encoded, and follows them when its parenthesis closes. The waiting ones nest like the frames, so `pending`
/// is a stack as well.
extension ModuleParser {
  /// Something that is open: a block, or a folded instruction.
  struct Frame {
    enum Kind {
      /// `block … end`, `loop … end` or `try_table … end`.
      case block
      /// `if …`, which `else` or `end` follows.
      case `if`
      /// `else … end`.
      case `else`
      /// `(block …)` and the like.
      case foldedBlock
      /// `(i32.add …)`: operands, then the instruction.
      case operands
      /// `(if …`, before its `(then`: operands.
      case condition
      /// `(then …)` in a folded `if`.
      case then
      /// A folded `if` behind its `then`.
      case afterThen
      /// `(else …)` in a folded `if`.
      case foldedElse
      /// A folded `if` behind its `else`.
      case afterElse

      /// Whether any instructions may stand here, and not only some folded ones.
      var takesInstructions: Bool {
        switch self {
        case .block, .if, .else, .foldedBlock, .then, .foldedElse: true
        case .operands, .condition, .afterThen, .afterElse: false
        }
      }
    }

    var kind: Kind
    /// For `operands` and `condition`: where the instruction begins in `pending`, and in the text.
    var pendingStart = 0
    var source = 0
    /// For `condition`: the name that the label will have.
    var label: Symbol?
  }

  /// Reads instructions up to the parenthesis that closes the enclosing form, or a single folded one.
  mutating func parseInstructions(onlyOne: Bool = false) throws(Malformed) {
    repeat {
      if tokens.hasAnnotations { placeAnnotationsBetweenInstructions() }
      switch tokens.token.kind {
      case .keyword where frames.last?.kind.takesInstructions ?? !onlyOne:
        try flatInstruction()
      case .leftParenthesis:
        try openFolded()
      case .rightParenthesis:
        guard let frame = frames.last else { return }
        try closeFolded(frame)
      default:
        throw tokens.unexpected("an instruction or )")
      }
    } while !(onlyOne && frames.isEmpty)
  }

  // MARK: Flat

  private mutating func flatInstruction() throws(Malformed) {
    let source = tokens.token.start
    guard let opcode = mnemonics.opcode(tokens.word) else { throw tokens.unexpected("an instruction") }
    switch opcode {
    case .block, .loop, .tryTable:
      try openBlock(opcode, .block)
    case .if:
      try tokens.advance()
      let label = try optionalIdentifier()
      begin(.if, source)
      code.blockType(try blockType())
      try open(Frame(kind: .if), label: label)
    case .else:
      guard frames.last?.kind == .if else {
        throw tokens.unexpected("an instruction, as there is no if to which this belongs")
      }
      try tokens.advance()
      try matchLabel()
      frames[frames.count - 1].kind = .else
      begin(.else, source)
    case .end:
      switch frames.last?.kind {
      case .block, .if, .else: break
      default: throw tokens.unexpected("an instruction, as there is no block to which this belongs")
      }
      try tokens.advance()
      try matchLabel()
      frames.removeLast()
      labels.pop()
      begin(.end, source)
    default:
      try plainInstruction(opcode)
    }
  }

  /// The name that `else` and `end` may repeat.
  private mutating func matchLabel() throws(Malformed) {
    let start = tokens.token.start
    if let label = try optionalIdentifier(), label != labels.innermost {
      throw Malformed(offset: start, message: "mismatching label \(symbols.shown(label))")
    }
  }

  /// Reads `block`, `loop` or `try_table` up to where its instructions begin.
  private mutating func openBlock(_ opcode: Opcode, _ kind: Frame.Kind) throws(Malformed) {
    let source = tokens.token.start
    try tokens.advance()
    let label = try optionalIdentifier()
    begin(opcode, source)
    code.blockType(try blockType())
    // Handlers branch from outside of the block.
    if opcode == .tryTable { try handlers() }
    try open(Frame(kind: kind), label: label)
  }

  private mutating func open(_ frame: Frame, label: Symbol?) throws(Malformed) {
    try push(frame)
    labels.push(label)
  }

  private mutating func push(_ frame: Frame) throws(Malformed) {
    if frames.count == ImplementationLimits.nesting { throw tokens.lexer.tooDeep() }
    frames.append(frame)
  }

  /// The `(catch …)` clauses of a `try_table`.
  private mutating func handlers() throws(Malformed) {
    let start = pending.bytes.count
    var count = 0
    while tokens.at(.leftParenthesis), tokens.ahead.kind == .keyword {
      let handler: UInt8
      switch tokens.wordAhead {
      case "catch": handler = 0
      case "catch_ref": handler = 1
      case "catch_all": handler = 2
      case "catch_all_ref": handler = 3
      default: handler = .max
      }
      if handler == .max { break }
      try tokens.enterForm()
      pending.byte(handler)
      if handler < 2 { pending.u32(try index(.tag)) }
      pending.u32(try label())
      try tokens.close()
      count += 1
    }
    code.count(count)
    movePending(from: start)
  }

  // MARK: Folded

  /// At an opening parenthesis among instructions.
  private mutating func openFolded() throws(Malformed) {
    let parent = frames.last?.kind
    guard tokens.ahead.kind == .keyword, let opcode = mnemonics.opcode(tokens.wordAhead) else {
      guard parent == .condition, try tokens.take(form: "then") else {
        throw tokens.unexpected("an instruction")
      }
      return try openThen()
    }
    switch (opcode, parent) {
    case (.else, .afterThen):
      let source = tokens.ahead.start
      try tokens.enterForm()
      begin(.else, source)
      try push(Frame(kind: .foldedElse))
    case (.else, _), (.end, _), (_, .afterThen), (_, .afterElse):
      throw tokens.unexpected(parent == .afterThen ? "(else or )" : ")")
    case (.block, _), (.loop, _), (.tryTable, _):
      try tokens.advance()
      try openBlock(opcode, .foldedBlock)
    case (.if, _):
      try tokens.advance()
      let source = tokens.token.start
      try tokens.advance()
      let label = try optionalIdentifier()
      let start = code.bytes.count
      code.opcode(.if)
      code.blockType(try blockType())
      try wait(.condition, codeStart: start, source: source, label: label)
    default:
      try tokens.advance()
      let source = tokens.token.start
      let start = code.bytes.count
      try plainInstruction(opcode)
      if tokens.at(.leftParenthesis) {
        forgetRecord(source)
        try wait(.operands, codeStart: start, source: source)
      } else {
        try tokens.close()
      }
    }
  }

  /// Moves the instruction that was encoded last to `pending`, and opens a frame for its operands.
  private mutating func wait(
    _ kind: Frame.Kind, codeStart: Int, source: Int, label: Symbol? = nil
  ) throws(Malformed) {
    try push(Frame(kind: kind, pendingStart: pending.bytes.count, source: source, label: label))
    code.moveEnd(from: codeStart, to: &pending)
  }

  /// Behind `(then` of a folded `if`, whose condition is complete.
  private mutating func openThen() throws(Malformed) {
    let condition = frames[frames.count - 1]
    record(condition.source)
    movePending(from: condition.pendingStart)
    labels.push(condition.label)
    frames[frames.count - 1].kind = .afterThen
    try push(Frame(kind: .then))
  }

  /// At a closing parenthesis inside the innermost frame.
  private mutating func closeFolded(_ frame: Frame) throws(Malformed) {
    switch frame.kind {
    case .block, .if, .else, .condition:
      throw tokens.unexpected(frame.kind == .condition ? "(then" : "end")
    case .operands:
      record(frame.source)
      movePending(from: frame.pendingStart)
    case .foldedBlock, .afterThen, .afterElse:
      begin(.end, tokens.token.start)
      labels.pop()
    case .then:
      break
    case .foldedElse:
      frames[frames.count - 2].kind = .afterElse
    }
    frames.removeLast()
    try tokens.advance()
  }

  /// Appends what waits in `pending` from an offset on to the code.
  private mutating func movePending(from start: Int) {
    pending.moveEnd(from: start, to: &code)
  }

  // MARK: Emission

  /// Writes an opcode, at the place of the text where it stands.
  mutating func begin(_ opcode: Opcode, _ source: Int) {
    record(source)
    code.opcode(opcode)
  }

  /// Notes that the instruction that is written next stands at an offset of the text.
  @inline(__always)
  private mutating func record(_ source: Int) {
    if recordsInstructions { instructions.append((code.bytes.count, source)) }
    if !waitingHints.isEmpty { placeHint(ofInstructionAt: source) }
  }

  /// Takes back what was noted of the last instruction, whose operands come first.
  @inline(__always)
  private mutating func forgetRecord(_ source: Int) {
    if recordsInstructions { instructions.removeLast() }
    if !hints.isEmpty { takeBackHint(ofInstructionAt: source) }
  }
}
