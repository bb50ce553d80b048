import Reproduction
import Testing
import WasmBinary
import WasmText

@Suite struct ModuleReducerTests {
  private static func bytes(_ text: String) throws -> [UInt8] {
    encodeModule(try parseModule(Array(text.utf8)).module)
  }

  @Test("what does not matter is left out, functions that nobody calls go")
  func reduces() throws {
    let original = try Self.bytes(
      """
      (module
        (func $a (param i32) (result i32) (i32.add (local.get 0) (i32.const 1000)))
        (func $b (result i64) (local i32) (loop (br_if 0 (local.get 0))) (i64.const 5))
        (func (export "f") (param i32) (result i32)
          (local.set 0 (call $a (local.get 0)))
          (drop (call $b))
          (block (result i32) (i32.popcnt (i32.mul (local.get 0) (i32.const 3))))))
      """)
    // Whatever has `popcnt` (0x69) in its code.
    var reducer = try #require(
      ModuleReducer(original) { modules in
        modules.firstIndex { bytes in
          guard let module = try? decodeModule(bytes) else { return false }
          return module.code.contains { module.bytes[$0.code].contains(0x69) }
        }.map { .holds($0) } ?? .fails
      })
    reducer.reduce()
    let module = try decodeModule(reducer.bytes)
    #expect(module.code.count == 1)
    #expect(module.exports.count == 1)
    // An operand, the operation, the end.
    #expect(try #require(module.code.first).code.count <= 4)
  }

  @Test("a module of which everything matters stays as it is")
  func keeps() throws {
    let original = try Self.bytes("(module (func (export \"f\") (result i32) (i32.const 77777)))")
    var reducer = try #require(
      ModuleReducer(original) { $0.firstIndex(of: original).map { .holds($0) } ?? .fails })
    reducer.reduce()
    #expect(reducer.bytes == original)
  }
}
