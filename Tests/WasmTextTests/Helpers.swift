import WasmBinary
import WasmISA

@testable import WasmText

func parse(_ text: String) throws(SyntaxError) -> Module { try parseModule(Array(text.utf8)).module }

/// The error for a text as `line:column: message`; nil if there is none.
func syntaxError(_ text: String) -> String? {
  do {
    _ = try parse(text)
    return nil
  } catch {
    return "\(error.position): \(error.message)"
  }
}

/// The code of the first function of a module, in hexadecimal.
func code(_ text: String) throws -> String {
  let module = try parse(text)
  return hexadecimal(module.bytes[module.code[0].code])
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef")
  return bytes.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined(separator: " ")
}
