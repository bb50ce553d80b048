import Testing
import WasmISA
import WasmText

@testable import WasmBinary

/// Decoding and encoding are each other's inverse.
@Suite struct RoundTripTests {
  /// Each part of a module, in each of its forms.
  static let text = """
    (module $m
      (rec (type $list (sub (struct (field i8) (field (mut i16)) (field (mut (ref null $list))))))
        (type $array (array (mut f64))))
      (type $leaf (sub final $list (struct (field i8) (field (mut i16)) (field (mut (ref null $list))))))
      (type $f (func (param i32 i64 f32 f64 v128) (result externref (ref $array))))
      (import "" "f" (func $if (type 3)))
      (import "m" "t" (table i64 1 2 funcref))
      (import "m" "m" (memory i64 1))
      (import "m" "g" (global (mut exnref)))
      (import "m" "e" (tag (param i32)))
      (table $t 1 2 (ref func) (ref.func $g))
      (table 0 externref)
      (table 0 anyref)
      (memory 1 65536)
      (tag (param i64))
      (global i32 (i32.const -1))
      (global (mut v128) (v128.const i64x2 1 2))
      (export "g" (func $g)) (export "" (memory 1)) (export "t" (table 0)) (export "x" (tag 1))
      (export "y" (global 2))
      (start $g)
      (elem (table 0) (i64.const 0) func $g)
      (elem func $g)
      (elem declare func $g $if)
      (elem (table $t) (i32.const 1) funcref (ref.func $g))
      (elem (ref null $array) (ref.null $array))
      (elem declare externref (ref.null extern))
      (data (i64.const 0) "abc")
      (data (memory 1) (i32.const 0) "\\00\\ff")
      (data "")
      (func $g (local i32 i32 i64) (local (ref null $list))
        (block $b (result i32) (br_table $b $b (i32.const 1) (i32.const 2)))
        drop
        (memory.init 1 0 (i32.const 0) (i32.const 0) (i32.const 0)))
      (func (type $f) unreachable))
    """

  @Test func textModule() throws {
    let bytes = encodeModule(try parseModule(Array(Self.text.utf8)).module)
    let decoded = try decodeModule(bytes)
    #expect(decoded.types.count == 7 && decoded.imports.count == 5 && decoded.elements.count == 6)
    #expect(encodeModule(decoded) == bytes)
  }

  /// All prefixes of a module are malformed, and none is more than that.
  @Test func prefixesAreMalformed() throws {
    let bytes = encodeModule(try parseModule(Array(Self.text.utf8)).module)
    for length in 0..<bytes.count {
      let prefix = Array(bytes[..<length])
      // The sections before the functions make a module of their own.
      if let module = try? decodeModule(prefix) { #expect(module.functions.isEmpty) }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt8>)
  func elementForms(form: UInt8) throws {
    let offset: [UInt8] = [0x41, 0, 0x0B]
    let content: [UInt8]
    switch form {
    case 0: content = offset + [1, 0]
    case 1, 3: content = [0, 1, 0]
    case 2: content = [1] + offset + [0, 1, 0]
    case 4: content = offset + [1, 0xD2, 0, 0x0B]
    case 6: content = [1] + offset + [0x6F, 1, 0xD0, 0x6F, 0x0B]
    default: content = [0x64, 0x70, 1, 0xD2, 0, 0x0B]
    }
    let bytes = module(section(.element, [1, form] + content))
    #expect(encodeModule(try decodeModule(bytes)) == bytes)
  }

  @Test func customSectionsKeepTheirPlaces() throws {
    let custom = section(.custom, [1, 0x61, 1, 2, 3])
    let bytes = module(
      custom, custom, section(.type, [1, 0x60, 0, 0]), custom, section(.tag, [1, 0, 0]), custom,
      section(.global, [1, 0x7F, 0, 0x41, 0, 0x0B]), custom, section(.dataCount, [1]), custom,
      section(.data, [1, 1, 0]), custom)
    let decoded = try decodeModule(bytes)
    #expect(decoded.customs.map(\.after) == [0, 0, 1, 13, 6, 12, 11])
    #expect(decoded.customs.allSatisfy { Array(bytes[$0.bytes]) == [1, 2, 3] && $0.name == "a" })
    #expect(encodeModule(decoded) == bytes)
  }

  @Test func numbersNeedNotBeShortest() throws {
    let long = module([5, 0x85, 0x80, 0, 1, 0, 0x82, 0x80, 0])
    #expect(encodeModule(try decodeModule(long)) == module(section(.memory, [1, 0, 2])))
  }
}
