import Testing
import WasmISA
import WasmValidation

/// The rules for everything around code.
@Suite struct ModuleRuleTests {
  @Test(
    arguments: [
      // Types.
      ("(type (func (param (ref 1))))", "unknown type 1"), ("(type (func (param (ref 0))))", nil),
      ("(rec (type (func (param (ref 1)))) (type (func)))", nil),
      ("(type $a (sub (func))) (type (sub $a (func)))", nil),
      ("(type $a (func)) (type (sub $a (func)))", "sub type"),
      ("(type (sub 1 (func))) (type (sub (func)))", "unknown type"),
      ("(rec (type (sub 1 (func))) (type (sub (func))))", "unknown type"),
      ("(type $a (sub (struct))) (type (sub $a (struct (field i32))))", nil),
      ("(type $a (sub (struct (field i32)))) (type (sub $a (struct)))", "sub type"),
      ("(type $a (sub (struct (field anyref)))) (type (sub $a (struct (field eqref))))", nil),
      (
        "(type $a (sub (struct (field (mut anyref))))) (type (sub $a (struct (field (mut eqref)))))",
        "sub type"
      ),
      ("(type $a (sub (array i8))) (type (sub $a (array i16)))", "sub type"),
      (
        "(type $a (sub (func (param eqref) (result anyref)))) (type (sub $a (func (param anyref) (result eqref))))",
        nil
      ),
      ("(type $a (sub (func (param anyref)))) (type (sub $a (func (param eqref))))", "sub type"),
      ("(type $a (sub (array i8))) (type (sub $a (struct)))", "sub type"),

      // Limits.
      ("(memory 65536)", nil), ("(memory 65537)", "memory size must be at most"),
      ("(memory 0 65537)", "memory size"),
      ("(memory 2 1)", "size minimum must not be greater than maximum"),
      ("(memory i64 0x1000000000000)", nil),
      ("(memory i64 0x1000000000001)", "memory size"), ("(table 2 1 funcref)", "size minimum"),
      ("(table 0x1_0000_0000 funcref)", "table size"), ("(table i64 0xffff_ffff_ffff_ffff funcref)", nil),
      ("(table 0 (ref func))", "type mismatch"), ("(import \"\" \"\" (memory 2 1))", "size minimum"),
      ("(table 0 (ref 3))", "unknown type 3"),

      // Imports and definitions.
      ("(import \"\" \"\" (func (type 1)))", "unknown type 1"),
      ("(type (struct)) (func (type 0))", "non-function type"),
      ("(tag (param i32))", nil), ("(tag (result i32))", "non-empty tag result type"),
      ("(global (ref 5) (ref.null 5))", "unknown type 5"),

      // Constant expressions.
      ("(global i32 (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3))))", nil),
      ("(global i32 (i32.div_s (i32.const 1) (i32.const 1)))", "constant expression required"),
      ("(global i32 (i64.const 1))", "type mismatch"), ("(global i32)", "type mismatch"),
      ("(global i32 (i32.const 1) (i32.const 1))", "type mismatch"),
      ("(global i32 (nop) (i32.const 1))", "constant"),
      ("(global $a i32 (i32.const 1)) (global i32 (global.get $a))", nil),
      ("(global $a (mut i32) (i32.const 1)) (global i32 (global.get $a))", "constant expression required"),
      ("(global i32 (global.get 0))", "unknown global 0"),
      ("(global i32 (global.get 1)) (global i32 (i32.const 1))", "unknown global 1"),
      ("(global $a i32 (i32.const 1)) (table 1 (ref i31) (ref.i31 (global.get $a)))", "unknown global"),
      ("(import \"\" \"\" (global $a i32)) (table 1 (ref i31) (ref.i31 (global.get $a)))", nil),
      ("(type $s (struct (field i32))) (global (ref $s) (struct.new $s (i32.const 1)))", nil),
      ("(global funcref (ref.func 0)) (func)", nil), ("(global funcref (ref.func 0))", "unknown function 0"),

      // Segments.
      ("(memory 1) (data (i32.const 0))", nil), ("(data (i32.const 0))", "unknown memory 0"),
      ("(memory i64 1) (data (i32.const 0))", "type mismatch"), ("(data \"\")", nil),
      ("(elem (i32.const 0))", "unknown table 0"),
      ("(table 1 funcref) (elem (i32.const 0) 0)", "unknown function 0"),
      ("(table 1 externref) (func) (elem (i32.const 0) func 0)", "type mismatch"),
      ("(table i64 1 funcref) (func) (elem (i64.const 0) func 0)", nil),
      ("(elem externref (ref.null func))", "type mismatch"),

      // Start and exports.
      ("(func) (start 0)", nil), ("(start 0)", "unknown function 0"),
      ("(func (param i32)) (start 0)", "start function"),
      ("(func (result i32) i32.const 1) (start 0)", "start function"),
      ("(func) (export \"a\" (func 0)) (export \"b\" (func 0))", nil),
      ("(func) (memory 1) (export \"a\" (func 0)) (export \"a\" (memory 0))", "duplicate export name"),
      ("(export \"a\" (func 0))", "unknown function 0"), ("(export \"a\" (tag 0))", "unknown tag 0"),
      ("(export \"a\" (global 0))", "unknown global 0"), ("(export \"a\" (table 0))", "unknown table 0"),
      ("(export \"a\" (memory 0))", "unknown memory 0"),
      ("(func) (export \"\\u{e9}\" (func 0)) (export \"e\\u{301}\" (func 0))", nil),

      // What `ref.func` may name.
      ("(func ref.func 0 drop)", "undeclared function reference"),
      ("(func (export \"f\") ref.func 0 drop)", nil),
      ("(func ref.func 0 drop) (elem declare func 0)", nil),
      ("(func ref.func 0 drop) (global funcref (ref.func 0))", nil),
      ("(func ref.func 0 drop) (start 0)", "undeclared function reference"),
    ] as [(String, String?)])
  func module(fields: String, message: String?) throws {
    let error = try fault("(module \(fields))")
    if let message {
      #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "accepted")")
    } else {
      #expect(error == nil)
    }
  }

  /// Types are equal where their groups are, in a module and between modules.
  @Test func typesAreCanonical() throws {
    #expect(
      try fault(
        """
        (module
          (rec (type $a (func)) (type (struct)))
          (rec (type $b (func)) (type (struct)))
          (rec (type $c (func)) (type (array i8)))
          (func $f (type $a)) (elem declare func $f)
          (func (result (ref $b)) ref.func $f))
        """) == nil)
    #expect(
      try fault(
        """
        (module
          (rec (type $a (func)) (type (struct)))
          (rec (type $c (func)) (type (array i8)))
          (func $f (type $a)) (elem declare func $f)
          (func (result (ref $c)) ref.func $f))
        """)?.message
        == "type mismatch: block requires [(ref 2)] but stack has [(ref 0)] (end of the function)")
    #expect(try facts("(module (type (func)) (type (struct)) (type (func)))").typeIDs == [0, 1, 0])
  }
}
