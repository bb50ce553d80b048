import WasmBinary
import WasmISA
import WasmValidation

/// Makes a module smaller for as long as it shows what it is to show.
///
/// Functions lose their bodies, bodies lose runs of instructions, and functions that nobody mentions any more go. Any run is
/// tried, whatever it means; the validator says what of that leaves a module.
public struct ModuleReducer {
  /// What a test of some modules can say.
  public enum Answer {
    /// This one, the first that does, shows what it is to show.
    case holds(Int)
    case fails
    /// They were not tested, and nothing more will be.
    case stop
  }

  public typealias Test = ([[UInt8]]) -> Answer

  /// How many modules are tested at once.
  private static let batch = 24

  private var parts: ModuleParts
  private let test: Test
  private let isValid: Bool
  private var isStopped = false

  /// - Parameters:
  ///   - bytes: a module in the binary format.
  ///   - test: looks at modules that are valid if this one is, and have the same exports but for what `reduceExports`
  ///     leaves out.
  public init?(_ bytes: [UInt8], test: @escaping Test) {
    guard let parts = ModuleParts(bytes) else { return nil }
    self.parts = parts
    self.test = test
    isValid = Self.isValid(bytes)
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    var types = CanonicalTypes()
    return acceptModule(bytes, types: &types) != nil
  }

  /// The smallest module that was found.
  public var bytes: [UInt8] { parts.encoded() }

  /// Reduces until nothing can be left out, or the test stops.
  public mutating func reduce() {
    reduceBodies()
    attempt([{ $0.clearSegments() }])
    while attempt((0..<parts.functionCount).reversed().map { function in { $0.remove(function: function) } })
      != nil
    {}
  }

  /// Leaves out exports that nobody uses.
  public mutating func reduceExports() {
    for export in (0..<parts.exportCount).reversed() { attempt([{ $0.remove(export: export) }]) }
  }

  /// Reduces what functions do; all else stays.
  public mutating func reduceBodies() {
    reduceFunctions()
    var before: Int
    repeat {
      before = parts.instructionCount
      for function in parts.bodies.indices { reduceInstructions(of: function) }
    } while parts.instructionCount < before
    attempt([{ $0.removeUnusedLocals() }])
  }

  private mutating func reduceFunctions() {
    var functions = parts.bodies.indices.filter { parts.bodies[$0] != ModuleParts.stub }
    var size = functions.count / 2
    while size > 0 {
      var start = 0
      while start < functions.count, !isStopped {
        let chunk = functions[start..<min(start + size, functions.count)]
        let stub: ModuleParts.Edit = { parts in
          for function in chunk { parts.bodies[function] = ModuleParts.stub }
          return true
        }
        if attempt([stub]) != nil {
          functions.removeSubrange(chunk.indices)
        } else {
          start += size
        }
      }
      size /= 2
    }
  }

  private mutating func reduceInstructions(of function: Int) {
    var size = max(1, parts.bodies[function].count / 2)
    while true {
      var start = 0
      while start < parts.bodies[function].count, !isStopped {
        let end = min(start + size, parts.bodies[function].count)
        var edits: [ModuleParts.Edit] = []
        for replacement in ModuleParts.replacements
        where replacement.count < end - start || replacement.isEmpty {
          edits.append { parts in
            parts.bodies[function].replaceSubrange(start..<end, with: replacement)
            return true
          }
        }
        if size == 1 {
          edits.append { $0.unwrap(at: start, in: function) }
          edits.append { $0.simplify(at: start, in: function) }
          for constant in ModuleParts.constants(for: parts.bodies[function][start]) {
            edits.append { parts in
              parts.bodies[function][start] = constant
              return true
            }
          }
        }
        if attempt(edits) == nil { start += size }
      }
      if size == 1 { return }
      size = size > 8 ? size / 2 : size - 1
    }
  }

  /// Takes the first of several edits that shows what is to be shown.
  @discardableResult
  private mutating func attempt(_ edits: [ModuleParts.Edit]) -> Int? {
    if isStopped { return nil }
    var candidates: [(edit: Int, parts: ModuleParts, bytes: [UInt8])] = []
    for (index, edit) in edits.enumerated() {
      var edited = parts
      guard edit(&edited) else { continue }
      let bytes = edited.encoded()
      if Self.isValid(bytes) == isValid { candidates.append((index, edited, bytes)) }
    }
    for start in stride(from: 0, to: candidates.count, by: Self.batch) {
      let batch = candidates[start..<min(start + Self.batch, candidates.count)]
      switch test(batch.map(\.bytes)) {
      case .holds(let found):
        parts = candidates[start + found].parts
        return candidates[start + found].edit
      case .fails: break
      case .stop:
        isStopped = true
        return nil
      }
    }
    return nil
  }
}
