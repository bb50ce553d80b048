import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// What the front end promises of any input, as functions that trap where it breaks its word.
///
/// `fuzz-front-end` calls them with what libFuzzer makes up, the tests with mutations of modules that are at hand.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The lexer and the parsers answer any text; what they accept can be encoded.
  case text
  /// The decoder answers any bytes; what it accepts is encoded to bytes that mean the same.
  case binary
  /// The validator answers whatever the decoder accepts, and both together accept what they accept in one reading.
  case validation
  /// What the printer makes of whatever the decoder accepts is text that means the same.
  case print

  /// Tries one input.
  ///
  /// - Returns: whether the input was accepted, and so got further than most.
  @discardableResult
  public func tryInput(_ input: [UInt8]) -> Bool {
    switch self {
    case .text: return Self.tryText(input)
    case .binary: return Self.tryBinary(input)
    case .validation: return Self.tryValidation(input)
    case .print: return Self.tryPrinting(input)
    }
  }

  // MARK: Targets

  private static func tryText(_ input: [UInt8]) -> Bool {
    let script = parseScriptTolerantly(input)
    for error in script.errors { precondition(error.position.line > 0 && error.position.column > 0) }
    guard let parsed = try? parseModule(input, recordsInstructions: true, keepsNames: true) else {
      return false
    }
    let bytes = encodeModule(parsed.module)
    // A limit of the decoder may still be in the way.
    if let module = try? decodeModule(bytes) {
      precondition(encodeModule(module) == bytes, "text is encoded as it will be again")
      precondition((try? decodeCustomSections(of: module)) != nil || !parsed.module.customs.isEmpty)
    }
    return true
  }

  private static func tryBinary(_ input: [UInt8]) -> Bool {
    guard let module = try? decodeModule(input) else { return false }
    let bytes = encodeModule(module)
    guard let again = try? decodeModule(bytes) else { preconditionFailure("what was decoded can be encoded") }
    precondition(encodeModule(again) == bytes, "encoding comes to rest")
    _ = try? decodeCustomSections(of: module)
    return true
  }

  private static func tryValidation(_ input: [UInt8]) -> Bool {
    var types = CanonicalTypes()
    let accepted = acceptModule(input, types: &types)
    guard let module = try? decodeModule(input) else {
      precondition(accepted == nil, "what is malformed is not valid")
      return false
    }
    if let contents = try? decodeCustomSections(of: module) {
      _ = try? validateCustomSections(contents, of: module)
    }
    do {
      let facts = try validate(module, types: &types)
      precondition(facts.functions.count == module.code.count, "every function has facts")
      precondition(accepted?.facts == facts, "one reading finds out what two do")
      return true
    } catch {
      precondition(accepted == nil, "what is not valid is not accepted")
      if let offset = error.offset { precondition(module.bytes.indices.contains(offset)) }
      return false
    }
  }

  private static func tryPrinting(_ input: [UInt8]) -> Bool {
    guard let module = try? decodeModule(input), module.isPrintable else { return false }
    let bytes = reparse(printModule(module))
    guard let again = try? decodeModule(bytes) else { preconditionFailure("printed text means a module") }
    precondition(reparse(printModule(again)) == bytes, "printing comes to rest")
    precondition(reparse(printModule(again, offsets: true)) == bytes, "offsets are comments")
    return true
  }

  private static func reparse(_ text: [UInt8]) -> [UInt8] {
    do {
      return encodeModule(try parseModule(text).module)
    } catch {
      preconditionFailure("printed text cannot be parsed: \(error.message), at \(error.position)")
    }
  }
}

extension Module {
  /// Whether text can say all of the module: an index of a type may be too large for that.
  fileprivate var isPrintable: Bool {
    code.allSatisfy { $0.locals.reduce(0) { $0 + Int($1.count) } <= ImplementationLimits.locals }
  }
}
