import Diagnostics
import VMLayout
import WasmBinary
import WasmText

/// Why there is nothing to explain.
public struct ExplainError: Error, Sendable {
  public enum Kind: Sendable {
    /// The file is not a module and not a script.
    case unparsable
    /// What was asked for is not there.
    case nothingThere
  }

  public var kind: Kind
  public var reason: Diagnostic

  public init(_ kind: Kind, _ reason: Diagnostic) {
    (self.kind, self.reason) = (kind, reason)
  }
}

/// What of a file is to be shown.
public struct ExplainRequest: Sendable {
  /// The function that stands on this line or that is invoked there, or the module where no function does; by default all
  /// modules of the file but those that assertions expect to be wrong.
  public var line: Int?
  /// The function with this index, identifier (`$f` or `f`) or export.
  public var function: String?
  /// The function whose code is at this offset of its module's code, where the instruction is marked.
  public var codeOffset: Int?
  /// Whose code it is.
  public var processor: Processor
  /// Who takes arguments off the stack in it.
  public var discipline: StackDiscipline
  /// How it checks accesses to memories.
  public var bounds: BoundsStrategy

  /// Everything, unless more is said.
  public init(
    line: Int? = nil, function: String? = nil, codeOffset: Int? = nil, processor: Processor = .host,
    discipline: StackDiscipline = .calleePops, bounds: BoundsStrategy = .guardPages
  ) {
    (self.line, self.function, self.codeOffset) = (line, function, codeOffset)
    (self.processor, self.discipline, self.bounds) = (processor, discipline, bounds)
  }
}

/// Shows the modules of a file with the value stack before each opcode, and the machine code for it.
///
/// - Parameters:
///   - source: a module in text or binary format, or a script.
///   - isModule: whether text is that of a module, if it is not a script.
///   - write: takes the explanation piece by piece, in lines that terminals can show.
/// - Returns: what could not be explained, and why.
/// - Complexity: linear in the size of the modules and of their machine code.
public func explain(
  source: [UInt8], file: String, _ request: ExplainRequest = ExplainRequest(),
  write: @escaping ([UInt8]) -> Void
) throws(ExplainError) -> [Diagnostic] {
  let selection = try ModuleSelection(source: source, file: file, request: request)
  var problems = selection.problems
  var isFirst = true
  var missing: Diagnostic?
  for module in selection.modules {
    var explainer = ModuleExplainer(
      place: file, line: module.line, choice: module.choice, request: request, isFirst: isFirst,
      write: write)
    do throws(Diagnostic) {
      switch try explainer.explain(module.form) {
      case .shown: isFirst = false
      case .nothingThere(let reason): missing = missing ?? reason
      }
    } catch {
      problems.append(error)
    }
  }
  // A name means something in one of the modules; it need not in all.
  if let missing, isFirst, problems.isEmpty { throw ExplainError(.nothingThere, missing) }
  return problems
}

/// Shows the modules of a file as text, whatever form they have there; each takes the way through bytes.
///
/// - Parameters:
///   - source: a module in text or binary format, or a script.
///   - file: the file's name, which says whether text is that of a module.
///   - line: selects the module that stands on this line; by default all modules of the file but those that
///     assertions expect to be wrong.
///   - offsets: whether a comment before each instruction says where it is in the module's bytes.
///   - write: takes the text of each module.
/// - Returns: what could not be shown, and why.
/// - Complexity: linear in the size of the modules.
public func moduleText(
  source: [UInt8], file: String, line: Int? = nil, offsets: Bool = false, write: ([UInt8]) -> Void
) throws(ExplainError) -> [Diagnostic] {
  let selection = try ModuleSelection(source: source, file: file, request: ExplainRequest(line: line))
  var problems = selection.problems
  for selected in selection.modules {
    do throws(Diagnostic) {
      let bytes = try selected.form.encoded().bytes
      let module: Module
      do { module = try decodeModule(bytes) } catch { throw selected.form.diagnostic(error) }
      write(printModule(module, offsets: offsets))
    } catch {
      problems.append(error)
    }
  }
  return problems
}
