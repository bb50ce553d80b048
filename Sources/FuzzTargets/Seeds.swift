import WasmBinary
import WasmText

/// The modules of a script, as inputs to start from: as text, and as bytes.
///
/// - Parameter script: a script, or a module's text; anything at all.
/// - Returns: the modules that can be parsed or decoded, and the text of all that have some.
public func seeds(of script: [UInt8]) -> (texts: [[UInt8]], binaries: [[UInt8]]) {
  var texts: [[UInt8]] = []
  var binaries: [[UInt8]] = []
  for command in parseScriptTolerantly(script).commands {
    guard let form = command.kind.moduleForm else { continue }
    switch form {
    case .text(let range, _): texts.append(Array(script[range]))
    case .quote(let text): texts.append(text)
    case .binary(let bytes):
      if (try? decodeModule(bytes)) != nil { binaries.append(bytes) }
      continue
    }
    if let parsed = try? parseModule(texts[texts.count - 1], keepsNames: true) {
      let bytes = encodeModule(parsed.module)
      if (try? decodeModule(bytes)) != nil { binaries.append(bytes) }
    }
  }
  return (texts, binaries)
}

extension Command.Kind {
  /// The module that the command brings, if it brings one.
  fileprivate var moduleForm: ModuleSource.Form? {
    switch self {
    case .module(let module), .moduleDefinition(let module), .assertModuleTrap(.module(let module), _),
      .assertUnlinkable(.module(let module), _), .assertMalformed(let module, _),
      .assertInvalid(let module, _),
      .assertMalformedCustom(let module, _), .assertInvalidCustom(let module, _):
      module.form
    case .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException,
      .assertModuleTrap(.instance, _), .assertUnlinkable(.instance, _), .unsupported, .component, .input,
      .output:
      nil
    }
  }
}
