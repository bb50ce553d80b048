import Diagnostics
import WasmBinary
import WasmISA

/// What a module's text says.
public struct ParsedModule: Sendable {
  /// The module's name, without the dollar sign.
  public var name: Name?
  public var module: Module
  /// Where the instructions of the module's code stand in the text, if that was asked for: offsets of the
  /// module's `bytes`, in ascending order, each with the position of the instruction there. What folding leaves
  /// out, an `end`, stands at the parenthesis that closes its block.
  public var instructions: [(offset: Int, position: Position)]
  /// Where the module's fields stand in the text, if that was asked for. A type that is written in place stands in the
  /// field that has it first.
  public var fields: [ModuleField: Position]
  /// What is wrong with annotations that would become custom sections. Such errors do not make the text malformed;
  /// what they say is left out.
  public var annotationErrors: [SyntaxError]
}

/// Parses a module: `(module …)`, or its fields alone.
///
/// The text is what plain `.wat` files hold, what a `quote` module of a script joins to, and what a script's
/// `ModuleSource.Form.text` marks. The module need not be valid. Time and memory are linear in the length of
/// the text.
///
/// - Parameters:
///   - source: UTF-8, though nobody has checked that.
///   - range: the part of `source` to parse; all of it by default.
///   - start: the position of the first byte of the range, for the positions that result.
///   - recordsInstructions: whether `ParsedModule.instructions` and `ParsedModule.fields` are wanted.
///   - keepsNames: whether identifiers become a name section. Names in annotations always do.
///   - isCommand: whether the text is a command of a script, which may be a `(module definition …)`.
/// - Throws: `SyntaxError` if the text is malformed, or larger than `ImplementationLimits.moduleBytes`, or nested
///   more deeply than `ImplementationLimits.nesting`.
public func parseModule(
  _ source: [UInt8], range: Range<Int>? = nil, at start: Position = .start, recordsInstructions: Bool = false,
  keepsNames: Bool = false, isCommand: Bool = false, features: FeatureSet = .all
) throws(SyntaxError) -> ParsedModule {
  try source.withUnsafeBufferPointer { (source) throws(SyntaxError) in
    let range = range ?? 0..<source.count
    do throws(Malformed) {
      return try parse(
        source, range: range, at: start, recordsInstructions: recordsInstructions, keepsNames: keepsNames,
        isCommand: isCommand, features: features)
    } catch {
      throw SyntaxError(error, lines: LineTable(source, range: range, origin: start))
    }
  }
}

private func parse(
  _ source: UnsafeBufferPointer<UInt8>, range: Range<Int>, at start: Position, recordsInstructions: Bool,
  keepsNames: Bool, isCommand: Bool, features: FeatureSet
) throws(Malformed) -> ParsedModule {
  try Lexer.checkLength(range)
  var parser = try ModuleParser(
    Lexer(source, range: range), recordsInstructions: recordsInstructions, keepsNames: keepsNames,
    features: features)
  let name = try parser.parse(isCommand: isCommand)
  var parsed = ParsedModule(
    name: name, module: parser.module, instructions: [], fields: [:], annotationErrors: [])
  // Lines are counted only for what somebody will read.
  if recordsInstructions || !parser.annotationErrors.isEmpty {
    let lines = LineTable(source, range: range, origin: start)
    parsed.instructions = parser.instructions.map { ($0.offset, lines.position(of: $0.source)) }
    for section in SectionID.inOrder {
      for (index, source) in parser.fields[Int(section.rawValue)].enumerated() {
        parsed.fields[ModuleField(section, index)] = lines.position(of: source)
      }
    }
    parsed.annotationErrors = parser.annotationErrors.map { SyntaxError($0, lines: lines) }
  }
  return parsed
}
