import Testing
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Decoding and validating in one reading of the code, which trusts no body's form.
@Suite struct AcceptModuleTests {
  private func accept(_ bytes: [UInt8]) -> ValidModule? {
    var types = CanonicalTypes()
    return acceptModule(bytes, types: &types)
  }

  /// A custom section, behind which nothing is near the end of the module: plain instructions go their own way then.
  private static let padding: [UInt8] = [0, 42, 1, 0x78] + Array(repeating: 0, count: 40)

  @Test(
    arguments: [
      ("no end", [0, 0x01], "malformed: unexpected end of section or function"),
      ("no end of a block", [0, 0x02, 0x40, 0x0B], "malformed: unexpected end of section or function"),
      ("code behind the end", [0, 0x0B, 0x01], "malformed: section size mismatch"),
      ("else without if", [0, 0x02, 0x40, 0x05, 0x0B, 0x0B], "malformed: END opcode expected"),
      ("a second else", [0, 0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B, 0x0B], "malformed: END opcode expected"),
      ("an illegal opcode", [0, 0x00, 0x27, 0x0B], "malformed: illegal opcode 27"),
      ("an illegal opcode with a prefix", [0, 0x00, 0xFC, 0x70, 0x0B], "malformed: illegal opcode fc 70"),
      (
        "a long integer", [0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00, 0x1A, 0x0B],
        "malformed: integer representation too long"
      ),
      (
        "a large integer", [0, 0x41, 0xFF, 0xFF, 0xFF, 0xFF, 0x3F, 0x1A, 0x0B], "malformed: integer too large"
      ),
      ("a large index", [0, 0x20, 0x80, 0x80, 0x80, 0x80, 0x10, 0x1A, 0x0B], "malformed: integer too large"),
      ("a strange block type", [0, 0x02, 0x41, 0x0B, 0x0B], "malformed: malformed reference type"),
      ("strange flags", [0, 0x41, 0, 0x28, 0x80, 0x01, 0, 0x1A, 0x0B], "malformed: malformed memop flags"),
      ("a data segment", [0, 0xFC, 0x09, 0, 0x0B], "malformed: data count section required"),
      ("more locals than bytes", [0x7F, 0x0B], "malformed: length out of bounds"),
      ("no body", [], "malformed: unexpected end of section or function"),
    ])
  func malformedBodiesAreNotAccepted(name: String, body: [UInt8], verdict: String) {
    let bytes = Binary.function(body)
    #expect(accept(bytes) == nil, "\(name)")
    #expect(Binary.verdict(bytes)?.hasPrefix(verdict) == true, "\(name)")
    #expect(accept(bytes + Self.padding) == nil, "\(name)")
  }

  @Test func whatIsMalformedBehindAnInvalidBodyIsMalformed() {
    // `drop` without an operand, and in the second body an illegal opcode.
    let bytes = Binary.module(
      (1, [1, 0x60, 0, 0]), (3, [2, 0, 0]), (10, [2, 3, 0, 0x1A, 0x0B, 3, 0, 0x27, 0x0B]))
    #expect(accept(bytes) == nil)
    #expect(Binary.verdict(bytes) == "malformed: illegal opcode 27")
  }

  @Test func instructionsThatEndBehindTheirBodyAreNotAccepted() {
    // The integer of the first body's last instruction would be the size of the second body.
    let bytes =
      Binary.module((1, [1, 0x60, 0, 0]), (3, [2, 0, 0]), (10, [2, 2, 0, 0x41, 3, 0, 0x1A, 0x0B]))
      + Self.padding
    #expect(accept(bytes) == nil)
    #expect(
      Binary.verdict(bytes) == "malformed: section size mismatch: a function body declares 2 bytes and has 6")
  }

  /// There is room for operands that are pushed one by one, however many there are, before and behind those that come
  /// as lists.
  @Test(arguments: [10, 1000, 20_000])
  func operandsAreAsManyAsTheCodeIsLong(count: Int) throws {
    let results = Array(repeating: "i32", count: 100).joined(separator: " ")
    let text = """
      (module (func $f (result \(results)) unreachable)
        (func (param i32)
          \(String(repeating: "local.get 0 ", count: count))
          call $f call $f
          \(String(repeating: "i32.const 1 i64.const 2 drop ", count: count))
          unreachable))
      """
    let bytes = encodeModule(try parseModule(Array(text.utf8)).module)
    let valid = try #require(accept(bytes))
    #expect(valid.facts.functions[1].maximumHeight == UInt32(2 * count + 201))
    var types = CanonicalTypes()
    #expect(try validate(decodeModule(bytes), types: &types) == valid.facts)
  }
}
