import WasmBinary
import WasmRuntime
import WasmText

/// An exception that nothing in generated code has caught, as reports show it.
public struct ThrownException: Hashable, Sendable {
  /// What the script calls the tag, if that can be told.
  public var tag: String?
  /// The values that it carries.
  public var values: [Value]

  /// - Parameter tag: an identifier, or an export's name in quotes.
  public init(tag: String?, values: [Value]) {
    self.tag = tag
    self.values = values
  }

  /// What messages call it.
  var text: String {
    "exception \(tag ?? "of a tag without a name")" + (values.isEmpty ? "" : " (\(values.text))")
  }
}

extension ScriptRunner {
  /// The outcome of an action that did not return.
  mutating func outcome(of interruption: Interruption) -> CaseOutcome {
    switch interruption {
    case .trap(let trap): return .trapped(trap)
    case .exception(let exception): return .threw(thrown(exception))
    }
  }

  mutating func thrown(_ exception: WasmException) -> ThrownException {
    ThrownException(tag: name(of: exception.tag), values: exception.values)
  }

  /// What a tag is called: by whoever defines it, if that instance is still there, else by somebody who has it.
  /// Found out once for each tag, since the text of a module has to be parsed for it.
  private mutating func name(of tag: Tag) -> String? {
    if let known = tagNames[ObjectIdentifier(tag)] { return known }
    var name: String?
    for instance in existingStore?.instances ?? [] {
      guard let index = instance.index(of: tag) else { continue }
      let isDefinition = index >= instance.module.valid.facts.importedTags
      guard isDefinition || name == nil else { continue }
      name = tagName(UInt32(index), in: instance.module)
      if isDefinition { break }
    }
    tagNames[ObjectIdentifier(tag)] = name
    return name
  }

  private func tagName(_ index: UInt32, in executable: ExecutableModule) -> String? {
    let module = executable.valid.module
    let named = executable.origin.flatMap { command($0) }.flatMap { parsedWithNames($0)?.module } ?? module
    if let name = (try? decodeCustomSections(of: named))?.names?[.tag][index] {
      return name.identifier.cut(to: 100)
    }
    return module.exports.first { $0.kind == .tag && $0.index == index }?.name.quoted
  }
}
