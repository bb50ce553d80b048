;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at the end of the memory: floats, and conversions.
;;
;; "i8x16.sub-1" loads operand 1. What fits is computed, what reaches one byte further traps: also where the
;; instruction needs only half of the operand, or reads it twice. In one of two the byte comes from the offset.

(module
  (memory 1 5)
  (data $d0 "\56\e5\08\80\29\1e\26\1a\db\e4\9a\54\24\e2\46\6d")
  (data (i32.const 0) "\02\4e\5e\40\7e\eb\3a\76\23\4c\17\db\37\80\ff\4d\00\00\00\80\00\00\80\3f\80\d8\87\c4\00\00\04\41\ab\24\43\44\fc\b1\4e\a2\0e\13\40\10\f8\ea\ba\c8\00\00\7c\41\c0\48\82\c5\00\40\fd\c5\80\e2\4c\45\f4\50\01\7e\ec\ef\f3\00\fe\44\ff\cb\3d\33\56\20\00\00\78\42\05\00\c0\7f\00\6e\8b\c3\00\80\5f\42\45\4a\5a\d1\ca\4e\20\f1\34\56\af\7a\22\6f\f4\02\00\00\bb\41\00\00\00\4f\00\00\80\4f\00\00\d0\41")
  (global (mut v128) (v128.const i64x2 0xfe32f983fdc7b86a 0xfff1a9532508b091))
  (global (mut v128) (v128.const i64x2 0x45c6da20cf000000 0x421b0000bf800000))
  (global (mut v128) (v128.const i64x2 0xc0ac5f2800000000 0x8000000000000000))
  (global (mut i32) (i32.const 2))
  (func $i32x4.trunc_sat_f32x4_s-0 (export "i32x4.trunc_sat_f32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_u-0 (export "i32x4.trunc_sat_f32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.trunc_sat_f32x4_u
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-0 (export "i32x4.trunc_sat_f64x2_s_zero-0") (param i32) (result v128)
    local.get 0 v128.load i32x4.trunc_sat_f64x2_s_zero
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-0 (export "i32x4.trunc_sat_f64x2_u_zero-0") (param i32) (result v128)
    local.get 0 v128.load i32x4.trunc_sat_f64x2_u_zero
  )
  (func $f32x4.abs-0 (export "f32x4.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.abs
  )
  (func $f32x4.neg-0 (export "f32x4.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.neg
  )
  (func $f32x4.sqrt-0 (export "f32x4.sqrt-0") (param i32) (result v128)
    local.get 0 v128.load f32x4.sqrt
  )
  (func $f32x4.ceil-0 (export "f32x4.ceil-0") (param i32) (result v128)
    local.get 0 v128.load f32x4.ceil
  )
  (func $f32x4.floor-0 (export "f32x4.floor-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.floor
  )
  (func $f32x4.trunc-0 (export "f32x4.trunc-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.trunc
  )
  (func $f32x4.nearest-0 (export "f32x4.nearest-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.nearest
  )
  (func $f32x4.convert_i32x4_s-0 (export "f32x4.convert_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_u-0 (export "f32x4.convert_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.convert_i32x4_u
  )
  (func $f32x4.demote_f64x2_zero-0 (export "f32x4.demote_f64x2_zero-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f32x4.demote_f64x2_zero
  )
  (func $f64x2.abs-0 (export "f64x2.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.abs
  )
  (func $f64x2.neg-0 (export "f64x2.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.neg
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x6d46e224549ae4db))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s-0" (i32.const 65487)) (v128.const i64x2 0 0x7fffffff7fffffff))
(assert_trap (invoke "i32x4.trunc_sat_f32x4_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-0" (i32.const 65487)) (v128.const i64x2 0 -1))
(assert_trap (invoke "i32x4.trunc_sat_f32x4_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-0"
  (i32.const 65520)) (v128.const i64x2 0x7fffffff00000000 0))
(assert_trap (invoke "i32x4.trunc_sat_f64x2_s_zero-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-0"
  (i32.const 65520)) (v128.const i64x2 0xffffffff00000000 0))
(assert_trap (invoke "i32x4.trunc_sat_f64x2_u_zero-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.abs-0"
  (i32.const 65487)) (v128.const i64x2 0x1a261e290008e556 0x6d46e224549ae4db))
(assert_trap (invoke "f32x4.abs-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.neg-0"
  (i32.const 65487)) (v128.const i64x2 0x9a261e290008e556 0xed46e224d49ae4db))
(assert_trap (invoke "f32x4.neg-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.sqrt-0"
  (i32.const 65520)) (v128.const f32x4 nan:canonical 5.8610885e-12 2306971.2 6.2023895e+13))
(assert_trap (invoke "f32x4.sqrt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.ceil-0"
  (i32.const 65520)) (v128.const i64x2 0x3f80000080000000 0x6d46e224549ae4db))
(assert_trap (invoke "f32x4.ceil-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.floor-0" (i32.const 65487)) (v128.const i64x2 0xbf800000 0x6d46e224549ae4db))
(assert_trap (invoke "f32x4.floor-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.trunc-0" (i32.const 65487)) (v128.const i64x2 0x80000000 0x6d46e224549ae4db))
(assert_trap (invoke "f32x4.trunc-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.nearest-0" (i32.const 65487)) (v128.const i64x2 0x80000000 0x6d46e224549ae4db))
(assert_trap (invoke "f32x4.nearest-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.convert_i32x4_s-0"
  (i32.const 65487)) (v128.const i64x2 0x4dd130f1ceffee35 0x4eda8dc44ea935ca))
(assert_trap (invoke "f32x4.convert_i32x4_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.convert_i32x4_u-0"
  (i32.const 65487)) (v128.const i64x2 0x4dd130f14f0008e5 0x4eda8dc44ea935ca))
(assert_trap (invoke "f32x4.convert_i32x4_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.demote_f64x2_zero-0" (i32.const 65487)) (v128.const i64x2 0x7f80000000000000 0))
(assert_trap (invoke "f32x4.demote_f64x2_zero-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.abs-0"
  (i32.const 65487)) (v128.const i64x2 0x1a261e298008e556 0x6d46e224549ae4db))
(assert_trap (invoke "f64x2.abs-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.neg-0"
  (i32.const 65487)) (v128.const i64x2 0x9a261e298008e556 0xed46e224549ae4db))
(assert_trap (invoke "f64x2.neg-0" (i32.const 65488)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\ed\17\9b\d2\48\af\04\52\23\55\40\cb\ff\3c\81\10")
  (data (i32.const 0) "\fa\1d\f8\10\ff\04\92\e5\bc\74\88\01\6c\00\0b\8f\00\00\0b\42\00\00\3f\42\23\c7\0a\df\00\00\00\4f\af\08\01\c7\81\7e\80\69\61\ec\cd\40\33\4c\b7\f4\00\00\00\4f\00\80\36\42\80\fb\f7\44\cd\cc\cc\3d\00\20\a3\72\f8\80\5f\90\40\01\10\85\04\2c\0f\f6\60\73\bb\c5\23\c7\0a\df\00\80\66\42\00\00\10\42\70\3a\a6\fe\d4\43\80\7d\ab\d7\cc\04\a7\89\57\15\00\00\56\42\00\00\a8\40\00\00\00\4f\00\00\60\41")
  (global (mut v128) (v128.const i64x2 0x1f08ec896881e89f 0xffc4802b04c9df17))
  (global (mut v128) (v128.const i64x2 0x7fc000003f7fffff 0x116c2426f8000))
  (global (mut v128) (v128.const i64x2 0x4014800000000000 0x40bca11800000000))
  (global (mut i32) (i32.const 2))
  (func $f64x2.sqrt-0 (export "f64x2.sqrt-0") (param i32) (result v128)
    local.get 0 v128.load f64x2.sqrt
  )
  (func $f64x2.ceil-0 (export "f64x2.ceil-0") (param i32) (result v128)
    local.get 0 v128.load f64x2.ceil
  )
  (func $f64x2.floor-0 (export "f64x2.floor-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.floor
  )
  (func $f64x2.trunc-0 (export "f64x2.trunc-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.trunc
  )
  (func $f64x2.nearest-0 (export "f64x2.nearest-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.nearest
  )
  (func $f64x2.convert_low_i32x4_s-0 (export "f64x2.convert_low_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.convert_low_i32x4_s
  )
  (func $f64x2.convert_low_i32x4_u-0 (export "f64x2.convert_low_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.convert_low_i32x4_u
  )
  (func $f64x2.promote_low_f32x4-0 (export "f64x2.promote_low_f32x4-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 f64x2.promote_low_f32x4
  )
  (func $f32x4.eq-0 (export "f32x4.eq-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.eq
  )
  (func $f32x4.eq-1 (export "f32x4.eq-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.eq
  )
  (func $f32x4.ne-0 (export "f32x4.ne-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.ne
  )
  (func $f32x4.ne-1 (export "f32x4.ne-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.ne
  )
  (func $f32x4.lt-0 (export "f32x4.lt-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.lt
  )
  (func $f32x4.lt-1 (export "f32x4.lt-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.lt
  )
  (func $f32x4.gt-0 (export "f32x4.gt-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.gt
  )
  (func $f32x4.gt-1 (export "f32x4.gt-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.gt
  )
  (func $f32x4.le-0 (export "f32x4.le-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.le
  )
  (func $f32x4.le-1 (export "f32x4.le-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.le
  )
  (func $f32x4.ge-0 (export "f32x4.ge-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.ge
  )
  (func $f32x4.ge-1 (export "f32x4.ge-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.ge
  )
  (func $f32x4.add-0 (export "f32x4.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.add
  )
  (func $f32x4.add-1 (export "f32x4.add-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.add
  )
  (func $f32x4.sub-0 (export "f32x4.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.sub
  )
  (func $f32x4.sub-1 (export "f32x4.sub-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.sub
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x10813cffcb405523))
(assert_return (invoke "f64x2.sqrt-0"
  (i32.const 65520)) (v128.const i64x2 0x48f9ba457757a448 0x28377c981fa16816))
(assert_trap (invoke "f64x2.sqrt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.ceil-0"
  (i32.const 65520)) (v128.const i64x2 0x5204af48d29b17ed 0x3ff0000000000000))
(assert_trap (invoke "f64x2.ceil-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.floor-0" (i32.const 65487)) (v128.const i64x2 0x5204af48d29b17ed 0))
(assert_trap (invoke "f64x2.floor-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.trunc-0" (i32.const 65487)) (v128.const i64x2 0x5204af48d29b17ed 0))
(assert_trap (invoke "f64x2.trunc-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.nearest-0" (i32.const 65487)) (v128.const i64x2 0x5204af48d29b17ed 0))
(assert_trap (invoke "f64x2.nearest-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.convert_low_i32x4_s-0"
  (i32.const 65487)) (v128.const i64x2 0xc1c6b27409800000 0x41d4812bd2000000))
(assert_trap (invoke "f64x2.convert_low_i32x4_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.convert_low_i32x4_u-0"
  (i32.const 65487)) (v128.const i64x2 0x41ea5362fda00000 0x41d4812bd2000000))
(assert_trap (invoke "f64x2.convert_low_i32x4_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.promote_low_f32x4-0"
  (i32.const 65487)) (v128.const i64x2 0xc25362fda0000000 0x424095e900000000))
(assert_trap (invoke "f64x2.promote_low_f32x4-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.eq-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "f32x4.eq-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.eq-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "f32x4.eq-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.ne-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "f32x4.ne-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.ne-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "f32x4.ne-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.lt-0" (i32.const 65520)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_trap (invoke "f32x4.lt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.lt-1" (i32.const 65487)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "f32x4.lt-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.gt-0" (i32.const 65520)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "f32x4.gt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.gt-1" (i32.const 65487)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_trap (invoke "f32x4.gt-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.le-0" (i32.const 65520)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_trap (invoke "f32x4.le-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.le-1" (i32.const 65487)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "f32x4.le-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.ge-0" (i32.const 65520)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "f32x4.ge-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.ge-1" (i32.const 65487)) (v128.const i64x2 0xffffffff 0xffffffff))
(assert_trap (invoke "f32x4.ge-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.add-0"
  (i32.const 65487)) (v128.const f32x4 -3.3306067e+11 nan:canonical -12604647.0 5.097551e-29))
(assert_trap (invoke "f32x4.add-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.add-1"
  (i32.const 65520)) (v128.const f32x4 -3.3306067e+11 nan:canonical -12604647.0 5.097551e-29))
(assert_trap (invoke "f32x4.add-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.sub-0"
  (i32.const 65487)) (v128.const f32x4 -3.3306067e+11 nan:canonical -12604767.0 5.097551e-29))
(assert_trap (invoke "f32x4.sub-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.sub-1"
  (i32.const 65520)) (v128.const f32x4 3.3306067e+11 nan:canonical 12604767.0 -5.097551e-29))
(assert_trap (invoke "f32x4.sub-1" (i32.const 65521)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\20\e3\1c\7e\e9\a9\ff\a3\01\04\57\3c\51\61\7c\e7")
  (data (i32.const 0) "\c4\ea\a8\cc\a5\00\20\40\48\f2\01\ff\4d\26\dc\d6\05\00\c0\7f\00\34\b6\c5\00\80\14\42\00\00\80\bf\85\80\40\6e\04\e0\91\01\81\bc\96\02\f4\9e\46\53\00\ab\44\44\00\65\ed\44\00\00\c0\bf\00\00\fc\40\92\40\da\21\be\8b\6d\78\cc\00\a4\0a\31\7e\aa\02\00\00\20\40\00\00\71\42\00\a0\c0\c5\a0\05\89\45\dc\ee\57\8d\b1\26\7e\7b\59\02\f2\ef\ea\e6\40\79\40\dc\85\c5\00\00\1a\41\00\80\3f\42\00\80\6f\42")
  (global (mut v128) (v128.const i64x2 0x1f715cf08008ce 0x420c61bc3ea7d11))
  (global (mut v128) (v128.const i64x2 0x459e71e0423e8000 0x42558000c4493e00))
  (global (mut v128) (v128.const i64x2 0xc0bdd9a800000000 0x41dfffffe0000000))
  (global (mut i32) (i32.const 67))
  (func $f32x4.mul-0 (export "f32x4.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.mul
  )
  (func $f32x4.mul-1 (export "f32x4.mul-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.mul
  )
  (func $f32x4.div-0 (export "f32x4.div-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.div
  )
  (func $f32x4.div-1 (export "f32x4.div-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.div
  )
  (func $f32x4.min-0 (export "f32x4.min-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.min
  )
  (func $f32x4.min-1 (export "f32x4.min-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.min
  )
  (func $f32x4.max-0 (export "f32x4.max-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.max
  )
  (func $f32x4.max-1 (export "f32x4.max-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.max
  )
  (func $f32x4.pmin-0 (export "f32x4.pmin-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.pmin
  )
  (func $f32x4.pmin-1 (export "f32x4.pmin-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.pmin
  )
  (func $f32x4.pmax-0 (export "f32x4.pmax-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 f32x4.pmax
  )
  (func $f32x4.pmax-1 (export "f32x4.pmax-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 f32x4.pmax
  )
  (func $f64x2.eq-0 (export "f64x2.eq-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.eq
  )
  (func $f64x2.eq-1 (export "f64x2.eq-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.eq
  )
  (func $f64x2.ne-0 (export "f64x2.ne-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.ne
  )
  (func $f64x2.ne-1 (export "f64x2.ne-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.ne
  )
  (func $f64x2.lt-0 (export "f64x2.lt-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.lt
  )
  (func $f64x2.lt-1 (export "f64x2.lt-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.lt
  )
  (func $f64x2.gt-0 (export "f64x2.gt-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.gt
  )
  (func $f64x2.gt-1 (export "f64x2.gt-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.gt
  )
  (func $f64x2.le-0 (export "f64x2.le-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.le
  )
  (func $f64x2.le-1 (export "f64x2.le-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.le
  )
  (func $f64x2.ge-0 (export "f64x2.ge-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.ge
  )
  (func $f64x2.ge-1 (export "f64x2.ge-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.ge
  )
  (func $f64x2.add-0 (export "f64x2.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.add
  )
  (func $f64x2.add-1 (export "f64x2.add-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.add
  )
  (func $f64x2.sub-0 (export "f64x2.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.sub
  )
  (func $f64x2.sub-1 (export "f64x2.sub-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.sub
  )
  (func $f64x2.mul-0 (export "f64x2.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.mul
  )
  (func $f64x2.mul-1 (export "f64x2.mul-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.mul
  )
  (func $f64x2.div-0 (export "f64x2.div-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.div
  )
  (func $f64x2.div-1 (export "f64x2.div-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.div
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xe77c61513c570401))
(assert_return (invoke "f32x4.mul-0"
  (i32.const 65487)) (v128.const i64x2 0xaa1e3c987f800000 0xea527b29c1290638))
(assert_trap (invoke "f32x4.mul-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.mul-1"
  (i32.const 65520)) (v128.const i64x2 0xaa1e3c987f800000 0xea527b29c1290638))
(assert_trap (invoke "f32x4.mul-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.div-0"
  (i32.const 65487)) (v128.const i64x2 0x9dce89db7b52d47e 0xe4974f54b788c2b7))
(assert_trap (invoke "f32x4.div-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.div-1"
  (i32.const 65520)) (v128.const i64x2 0xe11ea73a039b6c7c 0x9a588fedc76f99e7))
(assert_trap (invoke "f32x4.div-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.min-0"
  (i32.const 65487)) (v128.const i64x2 0xa3ffa9e9423e8000 0xe77c6151c4493e00))
(assert_trap (invoke "f32x4.min-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.min-1"
  (i32.const 65520)) (v128.const i64x2 0xa3ffa9e9423e8000 0xe77c6151c4493e00))
(assert_trap (invoke "f32x4.min-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.max-0"
  (i32.const 65487)) (v128.const i64x2 0x459e71e07e1ce320 0x425580003c570401))
(assert_trap (invoke "f32x4.max-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.max-1"
  (i32.const 65520)) (v128.const i64x2 0x459e71e07e1ce320 0x425580003c570401))
(assert_trap (invoke "f32x4.max-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.pmin-0"
  (i32.const 65520)) (v128.const i64x2 0xa3ffa9e9423e8000 0xe77c6151c4493e00))
(assert_trap (invoke "f32x4.pmin-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.pmin-1"
  (i32.const 65487)) (v128.const i64x2 0xa3ffa9e9423e8000 0xe77c6151c4493e00))
(assert_trap (invoke "f32x4.pmin-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.pmax-0"
  (i32.const 65520)) (v128.const i64x2 0x459e71e07e1ce320 0x425580003c570401))
(assert_trap (invoke "f32x4.pmax-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.pmax-1"
  (i32.const 65487)) (v128.const i64x2 0x459e71e07e1ce320 0x425580003c570401))
(assert_trap (invoke "f32x4.pmax-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.eq-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "f64x2.eq-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.eq-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "f64x2.eq-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.ne-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "f64x2.ne-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.ne-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "f64x2.ne-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.lt-0" (i32.const 65520)) (v128.const i64x2 0 -1))
(assert_trap (invoke "f64x2.lt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.lt-1" (i32.const 65487)) (v128.const i64x2 -1 0))
(assert_trap (invoke "f64x2.lt-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.gt-0" (i32.const 65520)) (v128.const i64x2 -1 0))
(assert_trap (invoke "f64x2.gt-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.gt-1" (i32.const 65487)) (v128.const i64x2 0 -1))
(assert_trap (invoke "f64x2.gt-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.le-0" (i32.const 65520)) (v128.const i64x2 0 -1))
(assert_trap (invoke "f64x2.le-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.le-1" (i32.const 65487)) (v128.const i64x2 -1 0))
(assert_trap (invoke "f64x2.le-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.ge-0" (i32.const 65520)) (v128.const i64x2 -1 0))
(assert_trap (invoke "f64x2.ge-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.ge-1" (i32.const 65487)) (v128.const i64x2 0 -1))
(assert_trap (invoke "f64x2.ge-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.add-0"
  (i32.const 65487)) (v128.const i64x2 0xc0bdd9a800000000 0xe77c61513c570401))
(assert_trap (invoke "f64x2.add-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.add-1"
  (i32.const 65520)) (v128.const i64x2 0xc0bdd9a800000000 0xe77c61513c570401))
(assert_trap (invoke "f64x2.add-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.sub-0"
  (i32.const 65487)) (v128.const i64x2 0x40bdd9a800000000 0xe77c61513c570401))
(assert_trap (invoke "f64x2.sub-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.sub-1"
  (i32.const 65520)) (v128.const i64x2 0xc0bdd9a800000000 0x677c61513c570401))
(assert_trap (invoke "f64x2.sub-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.mul-0"
  (i32.const 65487)) (v128.const i64x2 0x24cd895a0db337d1 0xe96c61511ff5b2c5))
(assert_trap (invoke "f64x2.mul-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.mul-1"
  (i32.const 65520)) (v128.const i64x2 0x24cd895a0db337d1 0xe96c61511ff5b2c5))
(assert_trap (invoke "f64x2.mul-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.div-0"
  (i32.const 65487)) (v128.const i64x2 0x2330f8d873a5598a 0xe58c615158b8555a))
(assert_trap (invoke "f64x2.div-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.div-1"
  (i32.const 65520)) (v128.const i64x2 0x5cae2ad047a26847 0x9a520a7090656ab8))
(assert_trap (invoke "f64x2.div-1" (i32.const 65521)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\40\b3\6f\e4\cf\1b\f3\01\6d\d0\b8\29\db\4a\6a\d7")
  (data (i32.const 0) "\ef\c0\a4\a2\3c\72\47\2f\f4\81\5a\7f\39\58\aa\04\00\00\58\42\40\a4\f3\c5\80\02\c6\44\00\00\d0\3f\04\b9\c7\b5\ac\7f\a5\c5\91\02\af\23\d8\65\5d\e9\00\80\1a\42\00\9f\4e\45\00\00\80\4f\00\00\cf\41\b7\00\be\01\46\40\c1\45\6c\04\bb\58\81\7e\8d\06\00\00\80\bf\23\c7\0a\df\00\00\00\00\60\3c\ad\c5\02\6a\4f\22\62\04\ed\bc\19\5e\00\ef\c8\be\1f\c1\c0\2c\79\45\40\1e\67\45\00\00\e0\40\ff\ff\7f\bf")
  (global (mut v128) (v128.const i64x2 0xdd5701d86d10b9de 0xbbe7d4cc3104e642))
  (global (mut v128) (v128.const i64x2 0x4269000041f10000 0xc582de6080000000))
  (global (mut v128) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
  (global (mut i32) (i32.const 36))
  (func $f64x2.min-0 (export "f64x2.min-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.min
  )
  (func $f64x2.min-1 (export "f64x2.min-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.min
  )
  (func $f64x2.max-0 (export "f64x2.max-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.max
  )
  (func $f64x2.max-1 (export "f64x2.max-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.max
  )
  (func $f64x2.pmin-0 (export "f64x2.pmin-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.pmin
  )
  (func $f64x2.pmin-1 (export "f64x2.pmin-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.pmin
  )
  (func $f64x2.pmax-0 (export "f64x2.pmax-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 f64x2.pmax
  )
  (func $f64x2.pmax-1 (export "f64x2.pmax-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 f64x2.pmax
  )
  (func $f32x4.extract_lane-0 (export "f32x4.extract_lane-0") (param i32) (result f32)
    local.get 0 v128.load f32x4.extract_lane 0
  )
  (func $f32x4.replace_lane-0 (export "f32x4.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load global.get 3 f32.convert_i32_s f32x4.replace_lane 2
  )
  (func $f64x2.extract_lane-0 (export "f64x2.extract_lane-0") (param i32) (result f64)
    local.get 0 v128.load f64x2.extract_lane 0
  )
  (func $f64x2.replace_lane-0 (export "f64x2.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load global.get 3 f64.convert_i32_s f64x2.replace_lane 1
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xd76a4adb29b8d06d))
(assert_return (invoke "f64x2.min-0"
  (i32.const 65487)) (v128.const i64x2 0x1f31bcfe46fb340 0xd76a4adb29b8d06d))
(assert_trap (invoke "f64x2.min-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.min-1"
  (i32.const 65520)) (v128.const i64x2 0x1f31bcfe46fb340 0xd76a4adb29b8d06d))
(assert_trap (invoke "f64x2.min-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.max-0"
  (i32.const 65487)) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
(assert_trap (invoke "f64x2.max-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.max-1"
  (i32.const 65520)) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
(assert_trap (invoke "f64x2.max-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.pmin-0"
  (i32.const 65520)) (v128.const i64x2 0x1f31bcfe46fb340 0xd76a4adb29b8d06d))
(assert_trap (invoke "f64x2.pmin-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.pmin-1"
  (i32.const 65487)) (v128.const i64x2 0x1f31bcfe46fb340 0xd76a4adb29b8d06d))
(assert_trap (invoke "f64x2.pmin-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.pmax-0"
  (i32.const 65520)) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
(assert_trap (invoke "f64x2.pmax-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.pmax-1"
  (i32.const 65487)) (v128.const i64x2 0x404e000000000000 0x4043300000000000))
(assert_trap (invoke "f64x2.pmax-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.extract_lane-0" (i32.const 65520)) (f32.const -1.7686753e+22))
(assert_trap (invoke "f32x4.extract_lane-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.replace_lane-0"
  (i32.const 65520)) (v128.const i64x2 0x1f31bcfe46fb340 0xd76a4adb42100000))
(assert_trap (invoke "f32x4.replace_lane-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.extract_lane-0" (i32.const 65520)) (f64.const 2.853343901418482e-299))
(assert_trap (invoke "f64x2.extract_lane-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.replace_lane-0"
  (i32.const 65520)) (v128.const i64x2 0x1f31bcfe46fb340 0x4042000000000000))
(assert_trap (invoke "f64x2.replace_lane-0" (i32.const 65521)) "out of bounds memory access")
