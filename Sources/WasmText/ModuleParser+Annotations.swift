import WasmBinary
import WasmISA

/// Annotations that become custom sections (spec: Appendix › Custom Sections).
///
/// The lexer keeps them while tokens pass. Wherever one may stand the parser looks for those before the current
/// token; what is left when the token has passed was misplaced. Whatever is wrong with an annotation is noted, and
/// the module is parsed as if the annotation were not there.
extension ModuleParser {
  // MARK: Places

  /// Before a field, or behind the last one.
  mutating func placeAnnotationsBetweenFields() {
    for annotation in tokens.takeAnnotations() {
      guard annotation.next == tokens.token.start else {
        reject(annotation)
        continue
      }
      check { parser throws(Malformed) in
        switch annotation.kind {
        case .custom: try parser.customSection(annotation)
        case .name where parser.fieldCount > 0: parser.reject(annotation)
        case .name:
          let name = try parser.name(annotation)
          guard parser.names.module == nil else {
            throw annotation.error("multiple module names")
          }
          parser.names.module = name
        case .branchHint: throw annotation.error("not in a function")
        }
      }
    }
  }

  /// Before an instruction, or behind the last one.
  mutating func placeAnnotationsBetweenInstructions() {
    for annotation in tokens.takeAnnotations() {
      guard annotation.kind == .branchHint, annotation.next == tokens.token.start else {
        reject(annotation)
        continue
      }
      check { parser throws(Malformed) in
        guard parser.bodyStart != nil else { throw annotation.error("not in a function") }
        let isLikely = try parser.hint(annotation)
        // What the hint is about: a keyword, in parentheses or not.
        let source =
          parser.tokens.at(.leftParenthesis) ? parser.tokens.ahead.start : parser.tokens.token.start
        guard parser.waitingHints[source] == nil else { throw annotation.error("duplicate annotation") }
        // The place follows when the instruction has one.
        parser.waitingHints[source] = (annotation, isLikely)
      }
    }
  }

  /// Behind the identifier of something, or where that would stand: takes the name that an annotation gives it.
  mutating func placeName(of subject: NameSection.Subject, _ index: UInt32) {
    if let name = nameHere() { annotatedNames[subject, default: [:]][index] = name }
  }

  /// The same for a local of the current function.
  mutating func placeLocalName(_ index: UInt32) {
    if let name = nameHere() { annotatedLocals[index] = name }
  }

  /// The same for a parameter, of a function or of something that keeps no names.
  mutating func placeParameterName(_ index: UInt32, _ names: ParameterNames) {
    if names == .forbidden { return }
    if let name = nameHere(), names != .ignored { annotatedLocals[index] = name }
  }

  /// The same for a field of a structure.
  mutating func placeFieldName(_ index: UInt32, of type: UInt32) {
    if let name = nameHere() { annotatedFields[type, default: [:]][index] = name }
  }

  /// The name that annotations give which stood where an identifier would, in a list of types without one. Such a list
  /// is a shorter form of as many, each with one type: only where it has one does the place of a name exist.
  mutating func name(_ annotations: [Annotation], ofOnly count: Int) -> Name? {
    if annotations.isEmpty { return nil }
    if count == 1 { return name(among: annotations, before: annotations[annotations.count - 1].next) }
    for annotation in annotations { reject(annotation) }
    return nil
  }

  /// The name that the annotations before the current token give.
  private mutating func nameHere() -> Name? {
    name(among: tokens.takeAnnotations(), before: tokens.token.start)
  }

  /// The name that those of some annotations give that stand directly before the token at an offset.
  private mutating func name(among annotations: [Annotation], before offset: Int) -> Name? {
    var result: Name?
    var others: [Annotation] = []
    for annotation in annotations {
      if annotation.next < offset {
        reject(annotation)
      } else if annotation.kind != .name {
        others.append(annotation)
      } else {
        check { parser throws(Malformed) in
          let name = try parser.name(annotation)
          guard result == nil else { throw annotation.error("multiple names") }
          result = name
        }
      }
    }
    tokens.putBack(others)
    return result
  }

  /// Notes that the annotations before a token are misplaced, but for those that stand directly before it.
  mutating func rejectAnnotations(before offset: Int) {
    for annotation in tokens.takeAnnotations() where annotation.next < offset { reject(annotation) }
  }

  /// Notes that an annotation is misplaced.
  private mutating func reject(_ annotation: Annotation) {
    switch annotation.kind {
    case .custom, .name:
      annotationErrors.append(
        Malformed(offset: annotation.start, message: "misplaced @\(annotation.kind.id) annotation"))
    case .branchHint:
      annotationErrors.append(annotation.error(bodyStart == nil ? "not in a function" : "invalid placement"))
    }
  }

  private mutating func check(_ body: (inout ModuleParser) throws(Malformed) -> Void) {
    do throws(Malformed) {
      try body(&self)
    } catch {
      annotationErrors.append(error)
    }
  }

  // MARK: Contents

  /// Reads a custom section: its name, its place, and its bytes.
  private mutating func customSection(_ annotation: Annotation) throws(Malformed) {
    var items = AnnotationItems(annotation, tokens.lexer)
    guard let name = try items.string() else { throw annotation.error("missing section name") }
    guard name.isValidUTF8 else { throw annotation.error("malformed UTF-8 encoding") }
    var place = 2 * SectionID.data.rank
    if try items.take(.leftParenthesis) {
      let direction = try items.word()
      guard direction == "before" || direction == "after" else {
        throw annotation.error("malformed placement")
      }
      guard let rank = SectionID.rank(named: try items.word()) else {
        throw annotation.error("malformed section kind")
      }
      guard try items.take(.rightParenthesis) else { throw annotation.error("malformed placement") }
      place = direction == "before" ? 2 * rank - 1 : 2 * rank
    }
    let start = code.bytes.count
    while let bytes = try items.string() { code.append(bytes) }
    do throws(Malformed) {
      try items.expectEnd()
    } catch {
      code.truncate(to: start)
      throw error
    }
    add(Name(utf8: name), start..<code.bytes.count, at: place)
  }

  /// Adds a custom section; see `customs` for its place.
  mutating func add(_ name: Name, _ bytes: Range<Int>, at place: Int) {
    let rank = place / 2
    let after = rank == 0 ? SectionID.custom : SectionID.inOrder[rank - 1]
    customs.append((place, CustomSection(name: name, bytes: bytes, after: after.rawValue)))
  }

  private func name(_ annotation: Annotation) throws(Malformed) -> Name {
    var items = AnnotationItems(annotation, tokens.lexer)
    guard let name = try items.string() else { throw annotation.error("string expected") }
    guard name.isValidUTF8 else { throw annotation.error("malformed UTF-8 encoding") }
    try items.expectEnd()
    return Name(utf8: name)
  }

  private func hint(_ annotation: Annotation) throws(Malformed) -> Bool {
    var items = AnnotationItems(annotation, tokens.lexer)
    var bytes: [UInt8] = []
    while let string = try items.string() { bytes += string }
    try items.expectEnd()
    switch bytes {
    case [0]: return false
    case [1]: return true
    default: throw annotation.error("invalid hint value")
    }
  }

  // MARK: Hints

  /// Gives the hint for an instruction, if there is one, its place: the instruction is encoded next.
  @inline(never)
  mutating func placeHint(ofInstructionAt source: Int) {
    guard let (annotation, isLikely) = waitingHints.removeValue(forKey: source), let bodyStart else { return }
    let offset = UInt32(truncatingIfNeeded: code.bytes.count - bodyStart)
    hints.append((BranchHints.Hint(offset: offset, isLikely: isLikely), source, annotation))
  }

  /// Lets the hint for an instruction wait again, if there is one, as operands come before the instruction.
  @inline(never)
  mutating func takeBackHint(ofInstructionAt source: Int) {
    guard let last = hints.last, last.source == source else { return }
    hints.removeLast()
    waitingHints[source] = (last.annotation, last.hint.isLikely)
  }

  /// At the end of a function: its hints and the names of its locals are complete.
  mutating func finishAnnotationsOfFunction() {
    let function = counts[Space.function.rawValue]
    if !hints.isEmpty {
      branchHints.functions.append(BranchHints.Function(index: function, hints: hints.map(\.hint)))
      hints.removeAll()
    }
    // Nothing followed that they could be about.
    for (_, waiting) in waitingHints.sorted(by: { $0.key < $1.key }) {
      annotationErrors.append(waiting.annotation.error("invalid placement"))
    }
    waitingHints.removeAll()
    if keepsNames || !annotatedLocals.isEmpty { nameLocals(of: function) }
  }
}

extension Annotation {
  /// What is wrong with it.
  fileprivate func error(_ message: String) -> Malformed {
    Malformed(offset: start, message: "@\(kind.id) annotation: \(message)")
  }
}

extension SectionID {
  /// The rank of the section that an annotation names.
  fileprivate static func rank(named word: Word?) -> Int? {
    guard let word else { return nil }
    if word == "first" { return inOrder[0].rank }
    if word == "last" { return inOrder[inOrder.count - 1].rank }
    return inOrder.first { word == $0.annotationKeyword }?.rank
  }
}

/// The tokens inside an annotation.
private struct AnnotationItems {
  private let annotation: Annotation
  private var lexer: Lexer
  private var token: Token?
  private var failure: Malformed?

  init(_ annotation: Annotation, _ lexer: Lexer) {
    self.annotation = annotation
    self.lexer = Lexer(lexer.source, range: annotation.content)
    advance()
  }

  private mutating func advance() {
    do throws(Malformed) {
      token = try lexer.annotationToken()
    } catch {
      (token, failure) = (nil, error)
    }
  }

  mutating func take(_ kind: Token.Kind) throws(Malformed) -> Bool {
    if let failure { throw failure }
    guard token?.kind == kind else { return false }
    advance()
    return true
  }

  /// The bytes of the string that is next, if one is.
  mutating func string() throws(Malformed) -> [UInt8]? {
    let string = token
    guard let string, try take(.string) else { return nil }
    var bytes: [UInt8] = []
    lexer.appendString(string, to: &bytes)
    return bytes
  }

  /// The word that is next, if one is.
  mutating func word() throws(Malformed) -> Word? {
    let word = token
    guard let word, try take(.reserved) else { return nil }
    return lexer.word(word)
  }

  func expectEnd() throws(Malformed) {
    if let failure { throw failure }
    guard let token else { return }
    throw annotation.error("unexpected token \(lexer.word(token).shown)")
  }
}

private func == (word: Word?, text: StaticString) -> Bool { word.map { $0 == text } ?? false }
