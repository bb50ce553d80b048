import Testing
import WasmBinary
import WasmValidation

/// What is said of a fault, to the end, and where it is said to be. How it has to begin is in the tests of the rules.
@Suite struct MessageTests {
  @Test(
    arguments: [
      // Indices: how many there are.
      ("(func call 5)", "unknown function 5: there is 1"),
      ("(func) (func call 5)", "unknown function 5: there are 2"),
      ("(func br 2)", "unknown label 2: there is 1"),
      ("(func local.get 0 drop)", "unknown local 0: there is none"),
      ("(type (func (param (ref 3))))", "unknown type 3: there is 1 up to the end of the recursion group"),
      (
        "(global i32 (global.get 1)) (global i32 (i32.const 1))",
        "unknown global 1: there is none before this"
      ),
      ("(memory 1) (export \"\" (memory 1))", "unknown memory 1: there is 1"),

      // Operands: which instruction wants them.
      (
        "(func i32.const 1 i32.add drop)",
        "type mismatch: instruction requires [i32 i32] but stack has [i32] (i32.add)"
      ),
      ("(func drop)", "type mismatch: instruction requires an operand but stack has [] (drop)"),
      (
        "(func i32.const 1 ref.is_null drop)",
        "type mismatch: instruction requires reference type but stack has i32 (ref.is_null)"
      ),
      ("(func (result i32))", "type mismatch: block requires [i32] but stack has [] (end of the function)"),
      ("(func i32.const 1)", "type mismatch: block requires [] but stack has [i32] (end of the function)"),
      (
        "(func block i32.const 1 end)",
        "type mismatch: block requires [] but stack has [i32] (end of a block)"
      ),
      (
        "(func loop (result i32) end drop)",
        "type mismatch: block requires [i32] but stack has [] (end of a loop)"
      ),
      (
        "(func i32.const 1 if (result i32) else i32.const 1 end drop)",
        "type mismatch: block requires [i32] but stack has [] (else of an if)"
      ),
      (
        "(func i32.const 1 if else i32.const 1 end)",
        "type mismatch: block requires [] but stack has [i32] (end of an if)"
      ),
      (
        "(func try_table (result i32) end drop)",
        "type mismatch: block requires [i32] but stack has [] (end of a try_table)"
      ),
      ("(global i32)", "type mismatch: block requires [i32] but stack has [] (end of the expression)"),
      (
        "(func (result i32) block i32.const 1 i32.const 0 br_table 0 1 end i32.const 1)",
        "type mismatch: the labels of a br_table take different numbers of operands: [] and [i32]"
      ),

      // Limits: what was found.
      ("(memory 65537)", "memory size must be at most 65536 pages (4GiB): 65537"),
      ("(memory 1 (pagesize 2))", "invalid custom page size: 2 is neither 1 nor 65536"),
      ("(memory 0x100000000 (pagesize 1))", "memory size must be at most 2^32-1 pages of 1 byte: 4294967296"),
      ("(memory 1 65538)", "memory size must be at most 65536 pages (4GiB): 65538"),
      ("(memory 2 1)", "size minimum must not be greater than maximum: 2 > 1"),
      ("(table 0x1_0000_0000 funcref)", "table size must be at most 2^32-1: 4294967296"),
      (
        "(memory 1) (func (drop (i32.load align=8 (i32.const 0))))",
        "alignment must not be larger than natural: 8 > 4"
      ),
      (
        "(memory 1) (func (drop (i32.load offset=4294967296 (i32.const 0))))",
        "offset out of range: 4294967296"
      ),
      (
        "(func (drop (i64x2.extract_lane 2 (v128.const i64x2 0 0))))",
        "invalid lane index 2: there are 2 lanes"
      ),

      // What could be done.
      (
        "(func ref.func 0 drop)", "undeclared function reference 0: (elem declare func 0) would declare it"
      ),
      (
        "(global i32 (i32.const 1)) (func (global.set 0 (i32.const 1)))",
        "immutable global 0: to be written it has to be declared (mut …)"
      ),
      (
        "(type (struct (field i32))) (func (param (ref 0)) (struct.set 0 0 (local.get 0) (i32.const 1)))",
        "immutable field 0: to be written it has to be declared (mut …)"
      ),
      (
        "(global i32 (i32.clz (i32.const 1)))", "constant expression required: i32.clz is not constant"
      ),
      (
        "(global (mut i32) (i32.const 1)) (global i32 (global.get 0))",
        "constant expression required: global 0 is mutable"
      ),
      (
        "(func (param i32)) (start 0)",
        "start function must not have parameters or results: function 0 has type [i32] -> []"
      ),
      ("(type (sub (func))) (type (sub 0 (struct)))", "sub type 1 does not match super type 0"),
      ("(type (func)) (type (sub 0 (func)))", "sub type 1 has the final super type 0"),
    ])
  func message(fields: String, message: String) throws {
    #expect(try fault("(module \(fields))")?.message == message)
  }

  @Test(arguments: [
    ("(type (func)) (type (func (param (ref 9))))", ModuleField(.type, 1)),
    ("(import \"\" \"\" (func)) (import \"\" \"\" (memory 2 1))", ModuleField(.import, 1)),
    ("(func) (func (type 9))", ModuleField(.function, 1)), ("(tag) (tag (result i32))", ModuleField(.tag, 1)),
    ("(memory 1) (memory 2 1)", ModuleField(.memory, 1)), ("(table 0 (ref func))", ModuleField(.table, 0)),
    ("(global i32 (i32.const 1)) (global i32 (i64.const 1))", ModuleField(.global, 1)),
    ("(data \"\") (data (i32.const 0))", ModuleField(.data, 1)),
    ("(elem func) (elem (i32.const 0) func)", ModuleField(.element, 1)),
    ("(func) (export \"a\" (func 0)) (export \"a\" (func 0))", ModuleField(.export, 1)),
    ("(start 7)", ModuleField(.start, 0)), ("(func) (func i32.const 1)", ModuleField(.code, 1)),
  ])
  func theErrorNamesItsField(fields: String, field: ModuleField) throws {
    #expect(try fault("(module \(fields))")?.field == field)
  }
}
