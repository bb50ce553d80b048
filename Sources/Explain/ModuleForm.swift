import Diagnostics
import WasmBinary
import WasmText
import WasmValidation

/// A module as a file has it, and how places in it are places in the file.
struct ModuleForm {
  enum Contents {
    /// A part of the file's own text.
    case text(Range<Int>)
    /// Text in strings of a script, joined.
    case quoted([UInt8])
    /// Bytes, from strings of a script or a file of their own.
    case binary([UInt8])
  }

  let contents: Contents
  /// The file.
  let source: [UInt8]
  /// The lines of the file; nil for one in the binary format.
  let lines: LineTable?
  /// The command of the script that the module is in.
  let command: Range<Int>

  /// The module as bytes, and what is known of its text. Identifiers become names where that is asked for.
  func encoded(forExplanation isExplained: Bool = false) throws(Diagnostic) -> (
    bytes: [UInt8], map: SourceMap
  ) {
    let parsed: ParsedModule
    do {
      switch contents {
      case .binary(let bytes): return (bytes, SourceMap())
      case .text(let range):
        parsed = try parseModule(
          source, range: range, at: lines?.position(of: range.lowerBound) ?? .start,
          recordsInstructions: isExplained, keepsNames: isExplained, isCommand: true)
      case .quoted(let text):
        parsed = try parseModule(text, recordsInstructions: isExplained, keepsNames: isExplained)
      }
    } catch {
      throw diagnostic(error.fullMessage, at: position(error.position))
    }
    return (encodeModule(parsed.module), SourceMap(parsed))
  }

  // MARK: Places

  /// The position in the file of one that the text parser has given.
  func position(_ position: Position) -> Position? {
    guard let lines else { return nil }
    guard case .quoted(let text) = contents else { return position }
    return offset(ofByte: LineTable(text).offset(of: position)).map(lines.position)
  }

  /// A line of the file.
  func text(ofLine number: Int) -> String {
    guard let range = lines?.range(ofLine: number) else { return "" }
    var line = source[range]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { line.removeLast() }
    return visible(line.prefix(512))
  }

  private func offset(ofByte index: Int) -> Int? {
    source.withUnsafeBufferPointer { offset(ofModuleByte: index, in: $0, command: command) }
  }

  private func offset(ofModuleByte index: Int, in source: UnsafeBufferPointer<UInt8>, command: Range<Int>)
    -> Int?
  {
    WasmText.offset(ofModuleByte: index, in: source, command: command)
  }

  /// An error with its place, by default that of the command.
  func diagnostic(_ message: String, at position: Position?) -> Diagnostic {
    guard let lines else { return Diagnostic(message) }
    return Diagnostic(message, at: position ?? lines.position(of: command.lowerBound), in: source, lines)
  }

  func diagnostic(_ error: DecodeError) -> Diagnostic {
    diagnostic(error.messageWithPlace, at: position(ofByte: error.offset))
  }

  /// - Parameter map: that of the module that is not valid.
  func diagnostic(_ error: ValidationError, _ map: SourceMap) -> Diagnostic {
    guard case .binary = contents else {
      return diagnostic(error.message, at: map.position(of: error.offset, in: error.field).flatMap(position))
    }
    return diagnostic(error.messageWithPlace, at: error.offset.flatMap(position(ofByte:)))
  }

  private func position(ofByte index: Int) -> Position? {
    guard case .binary = contents, let lines else { return nil }
    return offset(ofByte: index).map(lines.position)
  }
}
