import Reproduction
import Testing
import WasmBinary
import WasmText

@Suite struct ModuleReducerTests {
  private static func bytes(_ text: String) throws -> [UInt8] {
    encodeModule(try parseModule(Array(text.utf8)).module)
  }

  @Test("what does not matter is left out, definitions that nobody uses go")
  func reduces() throws {
    let original = try Self.bytes(
      """
      (module
        (import "m" "f" (func $imported))
        (import "m" "g" (global $g i32))
        (type $unused (struct (field i32)))
        (table 3 funcref)
        (memory $first 1)
        (memory $second 1)
        (elem declare func $imported)
        (data (memory $first) (i32.const 0) "abc")
        (func $a (param i32) (result i32) (i32.add (local.get 0) (i32.const 1000)))
        (func $b (result i64) (local i32) (loop (br_if 0 (local.get 0))) (i64.const 5))
        (func (export "f") (param i32) (result i32)
          (local.set 0 (call $a (local.get 0)))
          (drop (call $b))
          (block (result i32) (i32.popcnt (i32.load $second (local.get 0))))))
      """)
    // Whatever has `popcnt` (0x69) and `load` (0x28) in its code.
    var reducer = try #require(
      ModuleReducer(original) { modules in
        modules.firstIndex { bytes in
          guard let module = try? decodeModule(bytes) else { return false }
          return module.code.contains {
            let code = module.bytes[$0.code]
            return code.contains(0x69) && code.contains(0x28)
          }
        }.map { .holds($0) } ?? .fails
      })
    reducer.reduce()
    let module = try decodeModule(reducer.bytes)
    #expect(module.code.count == 1)
    #expect(module.imports.isEmpty && module.exports.isEmpty && module.globals.isEmpty)
    #expect(module.elements.isEmpty && module.data.isEmpty && module.tables.isEmpty)
    #expect(module.memories.count == 1)
    #expect(module.types.count == 1)
    // An operand, two operations, the end.
    #expect(try #require(module.code.first).code.count <= 7)
  }

  @Test("what of locals and segments does not matter is left out")
  func shortens() throws {
    let original = try Self.bytes(
      """
      (module
        (memory 1)
        (data (i32.const 0) "x23456789012345678901234567890")
        (func (export "f") (param i64 i32) (local i32 i64) (local $kept f32) (local f64)
          (local.set $kept (f32.const 2))))
      """)
    var reducer = try #require(
      ModuleReducer(original) { modules in
        modules.firstIndex { bytes in
          guard let module = try? decodeModule(bytes), let data = module.data.first else { return false }
          return module.bytes[data.bytes].first == UInt8(ascii: "x")
            && module.code.contains { module.bytes[$0.code].contains(0x21) }  // local.set
        }.map { .holds($0) } ?? .fails
      })
    reducer.reduce()
    let module = try decodeModule(reducer.bytes)
    #expect(module.data.first?.bytes.count == 1)
    let function = try #require(module.code.first)
    #expect(function.locals.map(\.count) == [1])
    #expect(function.locals.map { "\($0.type)" } == ["f32"])
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
