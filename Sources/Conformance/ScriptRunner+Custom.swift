import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Annotations and custom sections. What is wrong with these never makes a module malformed or invalid, but is found
/// beside it.
extension ScriptRunner {
  /// Looks at what annotations and custom sections say.
  ///
  /// - Parameter validates: whether what they say has to be so, in a module that has to be valid; otherwise it only
  ///   has to be well-formed, in a module that has to be so.
  mutating func tryCustomSections(_ source: ModuleSource, validates: Bool) -> CaseOutcome {
    attempt(.valid) { runner throws(Rejection) in
      let (bytes, annotationErrors) = try runner.encode(source)
      guard Target.readsText else {
        throw .absent(.unsupported("custom sections, which the engine does not check"))
      }
      let module =
        try validates
        ? runner.target.contents(of: runner.validate(bytes, of: source)).module
        : runner.decode(bytes, of: source)
      if let error = annotationErrors.first {
        throw .rejected(.malformedCustom, runner.diagnostic(error, in: source))
      }
      let contents: CustomContents
      do throws(DecodeError) {
        contents = try decodeCustomSections(of: module)
      } catch {
        throw .rejected(.malformedCustom, runner.diagnostic(error, in: source))
      }
      guard validates else { return }
      do throws(ValidationError) {
        try validateCustomSections(contents, of: module)
      } catch {
        throw .rejected(.invalidCustom, runner.diagnostic(error, in: source, bytes))
      }
    }
  }

  private func decode(_ bytes: [UInt8], of source: ModuleSource) throws(Rejection) -> Module {
    do throws(DecodeError) {
      return try decodeModule(bytes, features: rules.features)
    } catch {
      throw rejection(.malformed(error), of: source, bytes)
    }
  }
}
