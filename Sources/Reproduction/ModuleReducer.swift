import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Makes a module smaller for as long as it shows what it is to show.
///
/// Functions lose their bodies, bodies lose runs of instructions, segments what is in them, and definitions that nobody
/// mentions any more go. Any run is tried, whatever it means; the validator says what of that leaves a module.
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
  ///   - test: looks at modules that are valid if this one is.
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

  /// Reduces until nothing can be left out, or the test stops. If a definition goes, those that stay get names.
  public mutating func reduce() {
    reduceBodies()
    reduceSegments()
    reduceFields()
  }

  private mutating func reduceSegments() {
    if !attempt([{ $0.clear($0.segments) }]) {
      for segment in parts.segments where !attempt([{ $0.clear([segment]) }]) {
        while attempt([{ $0.halve(segment) }]) {}
      }
    }
    attempt([{ $0.removeUnusedDeclarations() }])
  }

  /// Leaves definitions out, by the module's text: there names refer to those that stay.
  private mutating func reduceFields() {
    guard var module = try? decodeModule(bytes) else { return }
    module.nameEverything()
    let fields = ModuleTextParts(of: printModule(module, isEditable: true))
    fields?.reduce { text in
      guard let module = try? parseModule(text, keepsNames: true).module else { return .fails }
      let bytes = encodeModule(module)
      guard Self.isValid(bytes) == isValid, let smaller = ModuleParts(bytes) else { return .fails }
      switch isStopped ? .stop : test([bytes]) {
      case .holds:
        parts = smaller
        return .holds
      case .fails: return .fails
      case .stop:
        isStopped = true
        return .stop
      }
    }
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
        if attempt([stub]) {
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
        // Candidates of several places at once, since it is starting processes that takes time.
        var candidates: [Candidate] = []
        var next = start
        while next < parts.bodies[function].count, candidates.count < Self.batch {
          for edit in edits(of: function, at: next, size: size) {
            if let candidate = candidate(edit, at: next) { candidates.append(candidate) }
          }
          next += size
        }
        start = take(candidates) ?? next
      }
      if size == 1 { return }
      size = size > 8 ? size / 2 : size - 1
    }
  }

  /// What may be done to a run of instructions.
  private func edits(of function: Int, at start: Int, size: Int) -> [ModuleParts.Edit] {
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
    return edits
  }

  // MARK: Candidates

  /// A smaller module.
  private struct Candidate {
    /// Where it differs.
    var place: Int
    var parts: ModuleParts
    var bytes: [UInt8]
  }

  /// What an edit makes of the module, if that may be tested.
  private func candidate(_ edit: ModuleParts.Edit, at place: Int) -> Candidate? {
    var edited = parts
    guard edit(&edited) else { return nil }
    let bytes = edited.encoded()
    return Self.isValid(bytes) == isValid ? Candidate(place: place, parts: edited, bytes: bytes) : nil
  }

  /// Takes the first of several candidates that shows what is to be shown.
  /// - Returns: where it differs; nil if there is none.
  private mutating func take(_ candidates: [Candidate]) -> Int? {
    for start in stride(from: 0, to: candidates.count, by: Self.batch) {
      if isStopped { return nil }
      let batch = candidates[start..<min(start + Self.batch, candidates.count)]
      switch test(batch.map(\.bytes)) {
      case .holds(let found):
        parts = candidates[start + found].parts
        return candidates[start + found].place
      case .fails: break
      case .stop: isStopped = true
      }
    }
    return nil
  }

  /// Takes the first of several edits that shows what is to be shown; says whether one does.
  @discardableResult
  private mutating func attempt(_ edits: [ModuleParts.Edit]) -> Bool {
    take(edits.compactMap { candidate($0, at: 0) }) != nil
  }
}
