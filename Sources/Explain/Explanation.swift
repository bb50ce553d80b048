import WasmBinary
import WasmText

/// What there is to say about the code of a file's modules.
public struct Explanation: Sendable {
  /// Lines that end with line feeds. Names and source text in it may hold anything: whoever shows it has to
  /// escape control characters.
  public var text = ""
  /// What could not be explained and why, one line each, with file and line.
  public var problems: [String] = []

  public init() {}
}

/// Why there is nothing to explain.
public struct ExplainError: Error, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The file is no module and no script.
    case unparsable
    /// No module stands there.
    case nothingThere
  }

  public var kind: Kind
  /// With file and line.
  public var description: String

  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}

/// Shows the modules of a file with the value stack before each opcode, and the machine code for it.
///
/// - Parameters:
///   - source: a module in text or binary format, or a script.
///   - file: the name of the file in messages.
///   - line: selects the function that stands on this line, or the module where it is no function's; by default
///     all modules of the file but those that assertions expect to be wrong.
///   - codeOffset: selects the function whose code is at this offset of its module's code, and marks the
///     instruction there.
/// - Complexity: linear in the size of the modules and of their machine code.
public func explain(
  source: [UInt8], file: String, line: Int? = nil, at codeOffset: Int? = nil
) throws(ExplainError) -> Explanation {
  var explanation = Explanation()
  let selection = try ModuleSelection(source: source, file: file, line: line)
  explanation.problems = selection.problems
  for (form, first) in selection.modules {
    ModuleExplainer(place: file, line: first, selection: line, codeOffset: codeOffset)
      .explain(form, into: &explanation)
  }
  return explanation
}

/// Shows the modules of a file as text, whatever form they have there; each takes the way through bytes.
///
/// - Parameters:
///   - source: a module in text or binary format, or a script.
///   - file: the name of the file in messages.
///   - line: selects the module that stands on this line; by default all modules of the file but those that
///     assertions expect to be wrong.
///   - offsets: whether a comment before each instruction says where it is in the module's bytes.
/// - Complexity: linear in the size of the modules.
public func moduleText(
  source: [UInt8], file: String, line: Int? = nil, offsets: Bool = false
) throws(ExplainError) -> Explanation {
  var explanation = Explanation()
  let selection = try ModuleSelection(source: source, file: file, line: line)
  explanation.problems = selection.problems
  for (form, first) in selection.modules {
    let here = first.map { "\(file):\($0)" } ?? file
    do throws(FormError) {
      let bytes = try form.encoded(recordsInstructions: false).bytes
      let module: Module
      do { module = try decodeModule(bytes) } catch {
        throw FormError(position: nil, message: "\(error.message) (offset \(error.offset))")
      }
      explanation.text += String(decoding: printModule(module, offsets: offsets), as: UTF8.self)
    } catch {
      let place = error.position.map { "\(file):\($0)" } ?? here
      explanation.problems.append("\(place): \(error.message)")
    }
  }
  return explanation
}
