import Testing
import WasmISA
import WasmValidation

/// The typing rules of instructions: what holds beside what breaks, and the reason given.
@Suite struct InstructionRuleTests {
  /// Definitions that the bodies below use.
  static let context = """
    (type $v (func)) (type $ii (func (param i32) (result i32)))
    (type $s (sub (struct (field i32) (field (mut i8)) (field (ref null $s)))))
    (type $t (sub $s (struct (field i32) (field (mut i8)) (field (ref null $s)) (field f32))))
    (type $a (array (mut i32))) (type $b (array i8)) (type $r (array (mut funcref)))
    (memory 1) (memory i64 1) (table $f 1 funcref) (table $x 1 externref) (table $w i64 1 funcref)
    (global $c i32 (i32.const 0)) (global $m (mut i64) (i64.const 0))
    (tag $e (param i32)) (data "x") (elem func $id) (elem externref)
    (func $id (type $ii) local.get 0) (func $undeclared)
    """

  @Test(
    arguments: [
      // Operands.
      ("i32.const 1 i32.const 2 i32.add drop", nil),
      (
        "i32.const 1 i64.const 2 i32.add drop",
        "type mismatch: instruction requires [i32 i32] but stack has [i32 i64]"
      ),
      ("i32.const 1 i32.add drop", "type mismatch: instruction requires [i32 i32] but stack has [i32]"),
      ("i32.eqz drop", "type mismatch: instruction requires [i32] but stack has []"),
      ("drop", "type mismatch"), ("i32.const 1", "type mismatch: block requires [] but stack has [i32]"),
      ("i32.const 1 i32.const 1 i32.const 1 select drop", nil),
      ("i32.const 1 f32.const 1 i32.const 1 select drop", "type mismatch"),
      ("ref.null func ref.null func i32.const 1 select drop", "type mismatch"),
      ("ref.null func ref.null func i32.const 1 select (result funcref) drop", nil),
      ("i32.const 1 i32.const 1 i32.const 1 select (result i32 i32) drop", "invalid result arity"),

      // Blocks and branches.
      ("(block (result i32) i32.const 1) drop", nil), ("(block (result i32)) drop", "type mismatch"),
      ("i32.const 1 (block (param i32) drop)", nil), ("(block (param i32) drop)", "type mismatch"),
      ("(if (i32.const 1) (then))", nil),
      ("(if (result i32) (i32.const 1) (then i32.const 1)) drop", "type mismatch"),
      ("i32.const 1 (if (param i32) (result i32) (i32.const 1) (then)) drop", nil),
      ("(if (i32.const 1) (then) (else i32.const 1))", "type mismatch"),
      ("br 0", nil), ("br 1", "unknown label 1"), ("(block (result i32) br 0) drop", "type mismatch"),
      ("(loop (result i32) br 0) drop", nil),
      ("(block (result i32) i32.const 1 i32.const 0 br_if 0) drop", nil),
      ("(block (result i32) i32.const 0 br_if 0 i32.const 1) drop", "type mismatch"),
      ("(block (block (br_table 0 1 2 (i32.const 0))))", nil),
      (
        "(block (result i32) (block (br_table 0 1 (i32.const 0) (i32.const 0))) i32.const 1) drop",
        "type mismatch"
      ),
      ("br_table 0 9 0", "type mismatch"), ("i32.const 0 br_table 0 9 0", "unknown label 9"),

      // The polymorphic stack.
      ("unreachable i32.add drop", nil), ("unreachable i64.const 1 i32.add drop", "type mismatch"),
      ("unreachable select drop", nil), ("unreachable i32.const 1 select i64.eqz drop", nil),
      ("(block (result i32) unreachable) drop", nil), ("(block unreachable i32.const 1)", "type mismatch"),
      ("return i64.eqz i32.eqz drop", nil), ("unreachable ref.as_non_null i32.eqz drop", "type mismatch"),
      ("(block (result i32) (block (result i32) unreachable (br_table 0 1 1))) drop", nil),
      ("(block (result f32) (block (result i32) unreachable (br_table 0 1 1)) drop f32.const 1) drop", nil),

      // Variables.
      ("global.get $c drop", nil), ("global.get 9 drop", "unknown global 9"),
      ("i32.const 1 global.set $c", "immutable global"), ("i64.const 1 global.set $m", nil),
      ("i32.const 1 global.set $m", "type mismatch"), ("local.get 0 drop", "unknown local 0"),

      // Memory.
      ("i32.const 0 i32.load drop", nil), ("i64.const 0 i32.load drop", "type mismatch"),
      ("i64.const 0 i32.load 1 drop", nil), ("i32.const 0 i32.load 2 drop", "unknown memory 2"),
      ("i32.const 0 i32.load align=8 drop", "alignment must not be larger than natural"),
      ("i32.const 0 i32.load offset=4294967296 drop", "offset out of range"),
      ("i64.const 0 i32.load 1 offset=4294967296 drop", nil),
      ("i32.const 0 i64.const 0 i32.const 0 memory.copy 0 1", nil),
      ("i32.const 0 i64.const 0 i64.const 0 memory.copy 0 1", "type mismatch"),
      ("i64.const 0 i32.const 0 i64.const 0 memory.fill 1", nil), ("memory.size 1 i64.eqz drop", nil),
      ("i32.const 0 i32.const 0 i32.const 0 memory.init 5", "unknown data segment 5"), ("data.drop 0", nil),
      ("data.drop 1", "unknown data segment 1"),

      // Vectors.
      ("v128.const i64x2 0 0 i8x16.extract_lane_s 15 drop", nil),
      ("v128.const i64x2 0 0 i8x16.extract_lane_s 16 drop", "invalid lane index"),
      ("v128.const i64x2 0 0 i64x2.extract_lane 2 drop", "invalid lane index"),
      ("i32.const 0 v128.const i64x2 0 0 v128.load32_lane 3 drop", nil),
      ("i32.const 0 v128.const i64x2 0 0 v128.load32_lane 4 drop", "invalid lane index"),
      ("i32.const 0 v128.load align=32 drop", "alignment must not be larger than natural"),

      // Tables.
      ("i32.const 0 table.get $f ref.is_null drop", nil), ("i64.const 0 table.get $f drop", "type mismatch"),
      ("i64.const 0 table.get $w drop", nil), ("i32.const 0 ref.null func table.set $f", nil),
      ("i32.const 0 ref.null extern table.set $f", "type mismatch"), ("table.size 7 drop", "unknown table 7"),
      ("ref.null func i32.const 1 table.grow $f drop", nil), ("elem.drop 2", "unknown elem segment 2"),
      ("i32.const 0 i32.const 0 i32.const 0 table.init $f 0", nil),
      ("i32.const 0 i32.const 0 i32.const 0 table.init $f 1", "type mismatch"),
      ("i64.const 0 i32.const 0 i32.const 0 table.copy $w $f", nil),
      ("i32.const 0 i32.const 0 i32.const 0 table.copy $x $f", "type mismatch"),

      // Calls.
      ("i32.const 1 call $id drop", nil), ("call $id drop", "type mismatch"),
      ("call 9", "unknown function 9"),
      ("i32.const 1 i32.const 0 call_indirect $f (type $ii) drop", nil),
      ("i32.const 1 i64.const 0 call_indirect $w (type $ii) drop", nil),
      ("i32.const 1 i32.const 0 call_indirect $x (type $ii) drop", "type mismatch"),
      ("i32.const 0 call_indirect $f (type $s)", "type mismatch"),
      ("i32.const 0 call_indirect $f (type 99)", "unknown type 99"),
      ("i32.const 1 ref.func $id call_ref $ii drop", nil), ("ref.func $id call_ref $v", "type mismatch"),
      ("return_call $undeclared", nil),
      ("i32.const 1 return_call $id", "type mismatch: current function requires"),
      ("return_call $undeclared i32.add drop", nil),

      // References.
      ("ref.func $id drop", nil), ("ref.func $undeclared drop", "undeclared function reference"),
      ("ref.func 9 drop", "unknown function 9"), ("ref.null 99 drop", "unknown type 99"),
      ("ref.null eq ref.null i31 ref.eq drop", nil),
      ("ref.null func ref.null i31 ref.eq drop", "type mismatch"),
      ("(block ref.null func br_on_null 0 ref.is_null drop)", nil),
      ("i32.const 0 br_on_null 0 drop", "type mismatch"),
      ("(block (result (ref func)) ref.null func br_on_non_null 0 unreachable) drop", nil),
      ("ref.null func br_on_non_null 0", "type mismatch"), ("i32.const 1 ref.i31 i31.get_s drop", nil),
      ("ref.null any (ref.cast (ref $s)) struct.get $s 0 drop", nil),
      ("ref.null func ref.test (ref $s) drop", "type mismatch"),
      ("(block (result (ref $s)) ref.null any br_on_cast 0 anyref (ref $s) unreachable) drop", nil),
      (
        "(block (result (ref $t)) ref.null any br_on_cast 0 anyref (ref $s) unreachable) drop",
        "type mismatch"
      ),
      (
        "(block (result (ref $s)) ref.null $t br_on_cast 0 (ref null $t) (ref $s) unreachable) drop",
        "type mismatch"
      ),
      ("(block (result anyref) ref.null any br_on_cast_fail 0 anyref (ref $s)) drop", nil),
      ("ref.null extern any.convert_extern extern.convert_any drop", nil),
      ("ref.null any any.convert_extern drop", "type mismatch"),

      // Structures and arrays.
      ("i32.const 0 i32.const 0 ref.null $s struct.new $s drop", nil), ("struct.new_default $s drop", nil),
      ("struct.new $a drop", "type mismatch"), ("ref.null $t struct.get $s 0 drop", nil),
      ("ref.null $s struct.get $t 0 drop", "type mismatch"),
      ("ref.null $s struct.get $s 9 drop", "unknown field 9"),
      ("ref.null $s struct.get $s 1 drop", "type mismatch: field is packed"),
      ("ref.null $s struct.get_u $s 1 drop", nil),
      ("ref.null $s i32.const 1 struct.set $s 0", "immutable field"),
      ("ref.null $s i32.const 1 struct.set $s 1", nil),
      ("i32.const 0 i32.const 3 array.new $a drop", nil), ("i32.const 0 array.new_fixed $a 1 drop", nil),
      ("array.new_fixed $a 1 drop", "type mismatch"), ("unreachable array.new_fixed $a 4294967295 drop", nil),
      ("ref.null $a i32.const 0 array.get $a drop", nil),
      ("ref.null $b i32.const 0 array.get $b drop", "type mismatch"),
      ("ref.null $b i32.const 0 i32.const 0 array.set $b", "immutable array"),
      ("ref.null $b array.len drop", nil),
      ("i32.const 0 i32.const 0 array.new_data $r 0 drop", "array type is not numeric or vector"),
      ("i32.const 0 i32.const 0 array.new_elem $r 0 drop", nil),
      ("i32.const 0 i32.const 0 array.new_elem $r 1 drop", "type mismatch"),
      (
        "ref.null $a i32.const 0 ref.null $b i32.const 0 i32.const 0 array.copy $a $b",
        "array types do not match"
      ),
      ("ref.null $a i32.const 0 ref.null $a i32.const 0 i32.const 0 array.copy $a $a", nil),

      // Exceptions.
      ("i32.const 1 throw $e", nil),
      ("throw $e", "type mismatch: instruction requires [i32] but stack has []"),
      ("throw 9", "unknown tag 9"), ("ref.null exn throw_ref i32.add drop", nil),
      ("ref.null any throw_ref", "type mismatch"),
      ("(block (result i32) (try_table (catch $e 0)) i32.const 1) drop", nil),
      ("(block (result i32 exnref) (try_table (catch_ref $e 0)) unreachable) drop drop", nil),
      ("(block (try_table (catch $e 0)))", "type mismatch"), ("(try_table (catch_all 0))", nil),
      ("(try_table (catch_all 1))", "unknown label 1"),
    ] as [(String, String?)])
  func body(instructions: String, message: String?) throws {
    let error = try fault("(module \(Self.context) (func \(instructions)))")
    if let message {
      #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "accepted")")
      #expect(error?.function == 2 && error?.offset != nil)
    } else {
      #expect(error == nil)
    }
  }

  @Test(arguments: [
    ("ref.func $f local.set 0 local.get 0 drop", true), ("local.get 0 drop", false),
    ("ref.func $f local.tee 0 drop local.get 0 drop", true),
    ("(block ref.func $f local.set 0) local.get 0 drop", false),
    ("ref.func $f local.set 0 (block local.get 0 drop)", true),
    ("(if (i32.const 1) (then ref.func $f local.set 0) (else local.get 0 drop))", false),
    ("unreachable local.get 0 drop", false), ("local.get 1 drop", true),
  ])
  func localsWithoutDefaultMustBeSet(instructions: String, isValid: Bool) throws {
    let error = try fault(
      "(module (elem declare func $f) (func $f (local (ref func) funcref) \(instructions)))")
    #expect(
      error?.message
        == (isValid ? nil : "uninitialized local 0: its type (ref func) has no default value"))
  }

  /// Results of a tail call may be subtypes of what the function returns.
  @Test(arguments: [
    ("(ref $t)", "funcref", true), ("funcref", "(ref $t)", false), ("(ref func)", "funcref", true),
  ])
  func tailCallResults(callee: String, caller: String, isValid: Bool) throws {
    let error = try fault(
      "(module (type $t (func)) (func $f (result \(callee)) unreachable) (func (result \(caller)) return_call $f))"
    )
    #expect((error == nil) == isValid)
  }

  @Test func theErrorNamesItsPlace() throws {
    let error = Binary.verdict(Binary.function([0, 0x41, 0, 0x6A, 0x1A, 0x0B]))
    #expect(error == "invalid: type mismatch: instruction requires [i32 i32] but stack has [i32] (i32.add)")
    let located = try fault("(module (func) (func i32.const 0 i32.add drop))")
    #expect(located?.function == 1)
    // Header 8, type section 6, function section 5, code section: 3, body 3, body: size, locals, i32.const 0.
    #expect(located?.offset == 29)
  }
}

/// What the validator's way with plain instructions takes for granted of the opcode table.
@Suite struct PlainInstructionTests {
  static let families: FamilySet = [
    .intTest, .intUnary, .floatUnary, .convert, .intCompare, .floatCompare, .intBinary, .floatBinary,
  ]

  @Test func operandsAreTwoAtMost() throws {
    for byte in 0...UInt8.max {
      guard let opcode = Opcode(primary: byte) else { continue }
      let isPlain = Self.families.contains(opcode.family)
      guard isPlain || [.const, .load, .store].contains(opcode.family) else { continue }
      let signature = try #require(opcode.signature)
      #expect(signature.parameterCount <= 2 && signature.resultCount <= 1)
      if isPlain { #expect(opcode.immediates == .none) }
    }
  }

  @Test func codesOfNumbersAreTheirBits() {
    for type in [ValueType.i32, .i64, .f32, .f64] {
      #expect(ValueType(code: UInt8(0x80 - type.bits)) == type)
    }
  }
}
