import EngineProtocol
import Testing
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Modules that call functions and read globals of others.
@Suite struct HelperModuleTests {
  private func module(_ text: String) throws -> Module { try parseModule(Array(text.utf8)).module }

  private func validate(_ helper: HelperModule) throws -> Module {
    let module = try decodeModule(helper.bytes)
    var types = CanonicalTypes()
    _ = try WasmValidation.validate(module, types: &types)
    return module
  }

  @Test("a helper for a function of any type is valid, and has the type's recursion groups")
  func functions() throws {
    let tested = try module(
      """
      (module
        (rec (type $a (sub (struct (field (ref null $b))))) (type $b (array (mut i8))))
        (type $c (func (param i32 i64 f32 f64 v128) (result v128 f64 f32 i64 i32)))
        (type $d (func (param externref (ref extern) anyref (ref any) (ref null $a) (ref $b) funcref (ref null $c) exnref)
          (result externref (ref extern) anyref (ref any) (ref null $a) (ref $b) funcref (ref $c) exnref eqref i31ref
            (ref i31) structref arrayref nullref nullfuncref nullexternref nullexnref)))
        (type $e (func)))
      """)
    for type in [2, 3, 4] as [UInt32] {
      let helper = HelperModule(function: type, of: tested)
      let made = try validate(helper)
      #expect(Array(made.types.prefix(tested.types.count)) == Array(tested.types))
      #expect(made.recursionGroups.prefix(tested.recursionGroups.count) == tested.recursionGroups[...])
      guard case .function(type) = made.imports[0].type else {
        Issue.record("imports \(made.imports[0].type)")
        continue
      }
      #expect(helper.results == tested.types[Int(type)].function?.results)
    }
  }

  @Test("what needs no references has no table, so that engines without them can run it")
  func tables() throws {
    let tested = try module(
      "(module (type (func (param i32) (result f64))) (type (func (result externref))))")
    #expect(try validate(HelperModule(function: 0, of: tested)).tables.isEmpty)
    #expect(try validate(HelperModule(function: 1, of: tested)).tables.count == 1)
  }

  @Test("a helper for a global is valid, and imports it with exactly its type")
  func globals() throws {
    let tested = try module(
      "(module (type $s (struct)) (global $a (mut i64) (i64.const 1)) (global $b (ref null $s) (ref.null $s)))"
    )
    for global in tested.globals {
      let made = try validate(HelperModule(global: global.type, of: tested))
      guard case .global(global.type) = made.imports[0].type else {
        Issue.record("imports \(made.imports[0].type)")
        continue
      }
    }
  }

  @Test("as many arguments as there may be have room in the memory")
  func manyArguments() throws {
    let types = Array(repeating: "i32", count: 1000).joined(separator: " ")
    let tested = try module("(module (type (func (param \(types)) (result \(types)))))")
    let helper = HelperModule(function: 0, of: tested)
    let made = try validate(helper)
    #expect(made.memories[0].minimumBytes >= UInt64(helper.argumentBytes + helper.resultBytes))
  }

  @Test("what finds out about external references is valid")
  func classifying() throws {
    let made = try validate(HelperModule(classifying: 3))
    guard case .table(let type) = made.imports[0].type else {
      Issue.record("imports \(made.imports[0].type)")
      return
    }
    #expect(type.element == .externref)
  }
}
