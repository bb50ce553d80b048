import Diagnostics
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText
import WasmValidation

/// Where in the script the module of the current command is at fault. Texts are parsed once more for that, since good
/// modules have no use for places.
extension ScriptRunner {
  /// What is wrong with the module's text, or with text of it that is quoted.
  func diagnostic(_ error: SyntaxError, in source: ModuleSource) -> Diagnostic {
    diagnostic(error.fullMessage, at: offset(of: error.position, in: source))
  }

  /// What is wrong with the module's bytes.
  func diagnostic(_ error: DecodeError, in source: ModuleSource) -> Diagnostic {
    diagnostic(error.messageWithPlace, at: offset(ofByte: error.offset, in: source))
  }

  /// Why the module is not valid.
  /// - Parameter bytes: what became of the source.
  func diagnostic(_ error: ValidationError, in source: ModuleSource, _ bytes: [UInt8]) -> Diagnostic {
    if case .binary = source.form {
      return diagnostic(
        error.messageWithPlace, at: error.offset.flatMap { offset(ofByte: $0, in: source) })
    }
    let position = places(in: source, bytes)?.position(of: error.offset, in: error.field)
    return diagnostic(error.message, at: position.flatMap { offset(of: $0, in: source) })
  }

  /// Why imports of the module do not link.
  /// - Parameters:
  ///   - source: the module, if the current command holds it.
  ///   - hint: what there is instead.
  func diagnostic(_ error: LinkError, in source: ModuleSource?, hint: String) -> Diagnostic {
    let position = source.flatMap { source in
      parsed(source)?.fields[ModuleField(.import, error.index)].flatMap { offset(of: $0, in: source) }
    }
    return diagnostic(error.message + hint, at: position)
  }

  /// - Parameter offset: in the script; by default the command's own place is meant.
  func diagnostic(_ message: String, at offset: Int?) -> Diagnostic {
    guard let place = currentPlace else { return Diagnostic(message) }
    return steps.diagnostic(message, at: offset ?? place.source.lowerBound, in: place)
  }

  // MARK: Offsets in the script

  private var currentPlace: CommandPlace? {
    guard next > 0, case .command(let place) = steps[current] else { return nil }
    return place
  }

  /// The offset of a position in the module's text. The lines of a quoted text are its own.
  private func offset(of position: Position, in source: ModuleSource) -> Int? {
    guard let place = currentPlace else { return nil }
    switch source.form {
    case .text: return steps.offset(of: position, in: place)
    case .quote(let text): return offset(ofByte: LineTable(text).offset(of: position), in: source)
    case .binary: return nil
    }
  }

  /// The offset of what a byte of a module is written as that is given as strings.
  private func offset(ofByte index: Int, in source: ModuleSource) -> Int? {
    guard let place = currentPlace else { return nil }
    return WasmText.offset(ofModuleByte: index, in: steps.script, command: place.source)
  }

  // MARK: Places in texts

  private func places(in source: ModuleSource, _ bytes: [UInt8]) -> SourceMap? {
    guard let parsed = parsed(source), let module = try? decodeModule(bytes) else { return nil }
    return SourceMap(parsed).matching(module)
  }

  private func parsed(_ source: ModuleSource) -> ParsedModule? {
    switch source.form {
    case .text(let range, _):
      return try? parseModule(
        text, range: range, at: source.position, recordsInstructions: true, isCommand: true,
        features: rules.features)
    case .quote(let text):
      return try? parseModule(text, recordsInstructions: true, features: rules.features)
    case .binary: return nil
    }
  }
}
