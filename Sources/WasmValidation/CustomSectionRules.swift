import WasmBinary
import WasmISA

/// Checks that what custom sections say is about things that the module has (spec: Appendix › Custom Sections).
///
/// - Parameters:
///   - contents: what `decodeCustomSections` found in the module.
///   - module: what `decodeModule` returned.
/// - Throws: the first rule that is broken. That does not make the module invalid.
/// - Complexity: linear in the size of the module.
public func validateCustomSections(_ contents: CustomContents, of module: Module) throws(ValidationError) {
  let rules = CustomSectionRules(module)
  if let names = contents.names { try rules.check(names) }
  if let hints = contents.branchHints { try rules.check(hints) }
}

private struct CustomSectionRules {
  let module: Module
  /// The types of imported functions.
  let imported: [UInt32]

  init(_ module: Module) {
    self.module = module
    imported = module.imports.compactMap { item in
      if case .function(let type) = item.type { type } else { nil }
    }
  }

  private func invalid(_ message: String) -> ValidationError { ValidationError(message: message) }

  // MARK: Names

  func check(_ names: NameSection) throws(ValidationError) {
    for subject in NameSection.Subject.allCases {
      if subject.isInner {
        for (owner, names) in names.owners(of: subject) {
          let count = try self.count(of: subject, in: owner)
          if let index = names.entries.last?.index, Int(index) >= count {
            throw invalid("custom @name: invalid \(subject) index \(index) for \(subject.ownerNoun) \(owner)")
          }
        }
      } else if let index = names[subject].entries.last?.index, Int(index) >= module.count(of: subject) {
        throw invalid("custom @name: invalid \(subject) index \(index)")
      }
    }
  }

  /// How many locals, labels or fields a function or type has.
  private func count(of subject: NameSection.Subject, in owner: UInt32) throws(ValidationError) -> Int {
    guard subject != .field else {
      guard Int(owner) < module.types.count else {
        throw invalid("custom @name: invalid type index \(owner)")
      }
      guard case .structure(let fields) = module.types[Int(owner)].composite else {
        throw invalid("custom @name: non-struct type \(owner)")
      }
      return fields.count
    }
    let function = Int(owner)
    guard function < imported.count + module.functions.count else {
      throw invalid("custom @name: invalid function index \(owner)")
    }
    let body = function < imported.count ? nil : module.code[function - imported.count]
    if subject == .label { return body.map(labelCount) ?? 0 }
    let type = body == nil ? imported[function] : module.functions[function - imported.count]
    guard Int(type) < module.types.count, let parameters = module.types[Int(type)].function?.parameters else {
      throw invalid("custom @name: non-function type \(type) for function \(owner)")
    }
    return (body?.locals ?? []).reduce(parameters.count) { $0 + Int($1.count) }
  }

  private func labelCount(_ body: FunctionBody) -> Int {
    var count = 0
    forEachInstruction(in: body) { opcode, _ in if opcode.opensBlock { count += 1 } }
    return count
  }

  // MARK: Branch hints

  func check(_ hints: BranchHints) throws(ValidationError) {
    var previous: UInt32?
    for function in hints.functions {
      let index = Int(function.index) - imported.count
      guard index >= 0, index < module.code.count else {
        throw invalid("@metadata.code.branch_hint section: invalid function index \(function.index)")
      }
      guard previous.map({ $0 < function.index }) ?? true else {
        throw invalid("@metadata.code.branch_hint section: invalid order of functions")
      }
      previous = function.index
      try check(function.hints, in: module.code[index])
    }
  }

  private func check(_ hints: [BranchHints.Hint], in body: FunctionBody) throws(ValidationError) {
    guard zip(hints, hints.dropFirst()).allSatisfy({ $0.offset < $1.offset }) else {
      throw invalid("@metadata.code.branch_hint annotation: invalid order")
    }
    var rest = hints[...]
    var error: ValidationError?
    forEachInstruction(in: body) { opcode, offset in
      guard let hint = rest.first, body.start + Int(hint.offset) == offset else { return }
      rest.removeFirst()
      if opcode != .if && opcode != .brIf && error == nil {
        error = ValidationError(
          offset: offset, message: "@metadata.code.branch_hint annotation: invalid target \(opcode)")
      }
    }
    if let error { throw error }
    if let hint = rest.first {
      throw ValidationError(
        offset: body.start + Int(hint.offset),
        message: "@metadata.code.branch_hint section: invalid offset \(hint.offset)")
    }
  }

  /// Calls `visit` with each instruction of a body and its offset in the module's bytes.
  private func forEachInstruction(in body: FunctionBody, _ visit: (Opcode, Int) -> Void) {
    module.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var reader = InstructionReader(at: base + body.code.lowerBound)
      while reader.position - base < body.code.upperBound {
        let offset = reader.position - base
        let opcode = reader.opcode()
        reader.skipImmediates(of: opcode)
        visit(opcode, offset)
      }
    }
  }
}

extension NameSection.Subject {
  fileprivate var ownerNoun: StaticString { self == .field ? "type" : "function" }
}

extension Opcode {
  fileprivate var opensBlock: Bool { immediates == .blockType || immediates == .tryTable }
}
