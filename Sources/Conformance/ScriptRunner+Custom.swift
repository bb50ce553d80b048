import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Assertions about annotations and custom sections. What is wrong with these never makes a module malformed or
/// invalid, but is found beside it.
extension ScriptRunner {
  /// Annotations, or the custom sections of a binary, have to be malformed in a module that is not.
  mutating func expectMalformedCustom(_ source: ModuleSource, _ message: Name) -> Verdict {
    do throws(Rejection) {
      let (bytes, annotationErrors) = try encode(source)
      if let error = annotationErrors.first {
        throw .rejected(.malformedCustom, message: "\(error.message), at \(error.position)")
      }
      _ = try contents(of: try decode(bytes))
      return notRejected(.malformedCustom, message, actual: Self.withoutError)
    } catch {
      return judge(error, .malformedCustom, message)
    }
  }

  /// Annotations or custom sections have to say something that is not so, in a module that is valid.
  mutating func expectInvalidCustom(_ source: ModuleSource, _ message: Name) -> Verdict {
    do throws(Rejection) {
      let (bytes, annotationErrors) = try encode(source)
      _ = try validate(bytes, of: source)
      if let error = annotationErrors.first {
        throw .rejected(.malformedCustom, message: "\(error.message), at \(error.position)")
      }
      let module = try decode(bytes)
      let contents = try contents(of: module)
      do {
        try validateCustomSections(contents, of: module)
      } catch {
        throw .rejected(.invalidCustom, message: error.message)
      }
      return notRejected(.invalidCustom, message, actual: Self.withoutError)
    } catch {
      return judge(error, .invalidCustom, message)
    }
  }

  private static var withoutError: String { "custom sections without an error" }

  private func decode(_ bytes: [UInt8]) throws(Rejection) -> Module {
    do {
      return try decodeModule(bytes)
    } catch {
      throw Rejection(.malformed(error))
    }
  }

  private func contents(of module: Module) throws(Rejection) -> CustomContents {
    do {
      return try decodeCustomSections(of: module)
    } catch {
      throw .rejected(.malformedCustom, message: "\(error.message), at byte \(error.offset)")
    }
  }
}
