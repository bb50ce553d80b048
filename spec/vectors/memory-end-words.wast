;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at the end of the memory: integers of 32 and 64 bits.
;;
;; "i8x16.sub-1" loads operand 1. What fits is computed, what reaches one byte further traps: also where the
;; instruction needs only half of the operand, or reads it twice. In one of two the byte comes from the offset.

(module
  (memory 1 5)
  (data $d0 "\81\ac\4b\fe\8e\01\fc\8a\3c\b7\6b\e2\57\75\de\20")
  (data (i32.const 0) "\ef\63\fe\d8\f7\cc\00\16\05\09\78\67\c5\9b\ed\3d\cd\cc\cc\bd\ff\ff\7f\3f\23\c7\0a\df\00\80\4f\42\48\78\87\12\fe\80\aa\c8\ab\8d\0b\ff\9c\7e\5b\b1\c0\96\9f\c5\09\00\80\7f\00\6a\c2\45\ff\ff\7f\4f\3c\68\7d\c5\04\10\9c\b4\38\cf\52\01\ea\30\f3\16\00\00\ea\41\80\c4\ff\44\00\00\83\41\00\00\66\42\c2\24\c8\3f\f7\9c\99\22\e8\3e\e6\83\40\7f\2f\42\00\00\e6\41\c2\16\01\80\00\00\91\41\00\00\9a\41")
  (global (mut v128) (v128.const i64x2 0xdd9a087439fb7ecb 0xa55964e0bcb380c5))
  (global (mut v128) (v128.const i64x2 0xffc00000c5d0b980 0x41b800004f800000))
  (global (mut v128) (v128.const i64x2 0xfff8000000000005 0xb7a16c262777579c))
  (global (mut i32) (i32.const 63))
  (func $i32x4.abs-0 (export "i32x4.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.abs
  )
  (func $i32x4.neg-0 (export "i32x4.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.neg
  )
  (func $i32x4.extadd_pairwise_i16x8_s-0 (export "i32x4.extadd_pairwise_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.extadd_pairwise_i16x8_s
  )
  (func $i32x4.extadd_pairwise_i16x8_u-0 (export "i32x4.extadd_pairwise_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.extadd_pairwise_i16x8_u
  )
  (func $i32x4.extend_low_i16x8_s-0 (export "i32x4.extend_low_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load i32x4.extend_low_i16x8_s
  )
  (func $i32x4.extend_high_i16x8_s-0 (export "i32x4.extend_high_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.extend_high_i16x8_s
  )
  (func $i32x4.extend_low_i16x8_u-0 (export "i32x4.extend_low_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load i32x4.extend_low_i16x8_u
  )
  (func $i32x4.extend_high_i16x8_u-0 (export "i32x4.extend_high_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.extend_high_i16x8_u
  )
  (func $i64x2.abs-0 (export "i64x2.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i64x2.abs
  )
  (func $i64x2.neg-0 (export "i64x2.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i64x2.neg
  )
  (func $i64x2.extend_low_i32x4_s-0 (export "i64x2.extend_low_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load i64x2.extend_low_i32x4_s
  )
  (func $i64x2.extend_high_i32x4_s-0 (export "i64x2.extend_high_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i64x2.extend_high_i32x4_s
  )
  (func $i64x2.extend_low_i32x4_u-0 (export "i64x2.extend_low_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load i64x2.extend_low_i32x4_u
  )
  (func $i64x2.extend_high_i32x4_u-0 (export "i64x2.extend_high_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i64x2.extend_high_i32x4_u
  )
  (func $i32x4.eq-0 (export "i32x4.eq-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.eq
  )
  (func $i32x4.eq-1 (export "i32x4.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.eq
  )
  (func $i32x4.ne-0 (export "i32x4.ne-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.ne
  )
  (func $i32x4.ne-1 (export "i32x4.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.ne
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x20de7557e26bb73c))
(assert_return (invoke "i32x4.abs-0"
  (i32.const 65487)) (v128.const i64x2 0x7503fe7201b4537f 0x20de75571d9448c4))
(assert_trap (invoke "i32x4.abs-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.neg-0"
  (i32.const 65487)) (v128.const i64x2 0x7503fe7201b4537f 0xdf218aa91d9448c4))
(assert_trap (invoke "i32x4.neg-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-0"
  (i32.const 65487)) (v128.const i64x2 0xffff8c8affffaacc 0x9635ffff99a7))
(assert_trap (invoke "i32x4.extadd_pairwise_i16x8_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-0"
  (i32.const 65487)) (v128.const i64x2 0x8c8a0001aacc 0x9635000199a7))
(assert_trap (invoke "i32x4.extadd_pairwise_i16x8_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extend_low_i16x8_s-0"
  (i32.const 65520)) (v128.const i64x2 0xfffffe4bffffac81 0xffff8afc0000018e))
(assert_trap (invoke "i32x4.extend_low_i16x8_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.extend_high_i16x8_s-0"
  (i32.const 65487)) (v128.const i64x2 0xffffe26bffffb73c 0x20de00007557))
(assert_trap (invoke "i32x4.extend_high_i16x8_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extend_low_i16x8_u-0"
  (i32.const 65520)) (v128.const i64x2 0xfe4b0000ac81 0x8afc0000018e))
(assert_trap (invoke "i32x4.extend_low_i16x8_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.extend_high_i16x8_u-0"
  (i32.const 65487)) (v128.const i64x2 0xe26b0000b73c 0x20de00007557))
(assert_trap (invoke "i32x4.extend_high_i16x8_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.abs-0"
  (i32.const 65487)) (v128.const i64x2 0x7503fe7101b4537f 0x20de7557e26bb73c))
(assert_trap (invoke "i64x2.abs-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.neg-0"
  (i32.const 65487)) (v128.const i64x2 0x7503fe7101b4537f 0xdf218aa81d9448c4))
(assert_trap (invoke "i64x2.neg-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.extend_low_i32x4_s-0"
  (i32.const 65520)) (v128.const i64x2 0xfffffffffe4bac81 0xffffffff8afc018e))
(assert_trap (invoke "i64x2.extend_low_i32x4_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extend_high_i32x4_s-0"
  (i32.const 65487)) (v128.const i64x2 0xffffffffe26bb73c 0x20de7557))
(assert_trap (invoke "i64x2.extend_high_i32x4_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.extend_low_i32x4_u-0"
  (i32.const 65520)) (v128.const i64x2 0xfe4bac81 0x8afc018e))
(assert_trap (invoke "i64x2.extend_low_i32x4_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extend_high_i32x4_u-0"
  (i32.const 65487)) (v128.const i64x2 0xe26bb73c 0x20de7557))
(assert_trap (invoke "i64x2.extend_high_i32x4_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.eq-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "i32x4.eq-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.eq-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "i32x4.eq-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.ne-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i32x4.ne-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.ne-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i32x4.ne-1" (i32.const 65488)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\71\80\5a\20\f3\54\57\0e\7f\08\9c\1a\bd\ae\cd\e1")
  (data (i32.const 0) "\81\56\fe\25\82\3a\7c\6e\a1\da\f2\f1\04\a7\f5\86\00\00\3d\42\00\00\3a\42\80\c0\e7\44\00\b7\bb\c5\c8\04\fa\0f\62\80\e0\bd\7f\01\f0\e5\2c\f6\51\00\00\00\22\41\00\8f\f3\c5\60\aa\aa\45\00\00\20\40\37\81\4c\9e\0b\e7\d6\e8\01\a5\8a\4a\27\80\df\4d\80\5e\ad\c5\a0\36\e8\c5\00\80\28\42\00\00\3a\41\d3\87\da\83\7f\86\c6\40\3b\d6\a2\49\f3\f9\7e\a3\c2\16\01\80\00\00\9e\41\40\e5\2e\c5\00\00\85\41")
  (global (mut v128) (v128.const i64x2 0x2081c4ed46be31f3 0x4380dad7f404f18a))
  (global (mut v128) (v128.const i64x2 0x4020000041dc0000 0x3f80000042190000))
  (global (mut v128) (v128.const i64x2 0x3fb999999999999a 0x408bdea000000000))
  (global (mut i32) (i32.const 43))
  (func $i32x4.lt_s-0 (export "i32x4.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.lt_s
  )
  (func $i32x4.lt_s-1 (export "i32x4.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.lt_s
  )
  (func $i32x4.gt_s-0 (export "i32x4.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.gt_s
  )
  (func $i32x4.gt_s-1 (export "i32x4.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.gt_s
  )
  (func $i32x4.le_s-0 (export "i32x4.le_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.le_s
  )
  (func $i32x4.le_s-1 (export "i32x4.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.le_s
  )
  (func $i32x4.ge_s-0 (export "i32x4.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.ge_s
  )
  (func $i32x4.ge_s-1 (export "i32x4.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.ge_s
  )
  (func $i32x4.lt_u-0 (export "i32x4.lt_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.lt_u
  )
  (func $i32x4.lt_u-1 (export "i32x4.lt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.lt_u
  )
  (func $i32x4.gt_u-0 (export "i32x4.gt_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.gt_u
  )
  (func $i32x4.gt_u-1 (export "i32x4.gt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.gt_u
  )
  (func $i32x4.le_u-0 (export "i32x4.le_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.le_u
  )
  (func $i32x4.le_u-1 (export "i32x4.le_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.le_u
  )
  (func $i32x4.ge_u-0 (export "i32x4.ge_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.ge_u
  )
  (func $i32x4.ge_u-1 (export "i32x4.ge_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.ge_u
  )
  (func $i32x4.add-0 (export "i32x4.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.add
  )
  (func $i32x4.add-1 (export "i32x4.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.add
  )
  (func $i32x4.sub-0 (export "i32x4.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.sub
  )
  (func $i32x4.sub-1 (export "i32x4.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.sub
  )
  (func $i32x4.mul-0 (export "i32x4.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.mul
  )
  (func $i32x4.mul-1 (export "i32x4.mul-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.mul
  )
  (func $i32x4.min_s-0 (export "i32x4.min_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.min_s
  )
  (func $i32x4.min_s-1 (export "i32x4.min_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.min_s
  )
  (func $i32x4.min_u-0 (export "i32x4.min_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.min_u
  )
  (func $i32x4.min_u-1 (export "i32x4.min_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.min_u
  )
  (func $i32x4.max_s-0 (export "i32x4.max_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.max_s
  )
  (func $i32x4.max_s-1 (export "i32x4.max_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.max_s
  )
  (func $i32x4.max_u-0 (export "i32x4.max_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.max_u
  )
  (func $i32x4.max_u-1 (export "i32x4.max_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.max_u
  )
  (func $i32x4.dot_i16x8_s-0 (export "i32x4.dot_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.dot_i16x8_s
  )
  (func $i32x4.dot_i16x8_s-1 (export "i32x4.dot_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.dot_i16x8_s
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xe1cdaebd1a9c087f))
(assert_return (invoke "i32x4.lt_s-0" (i32.const 65520)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_trap (invoke "i32x4.lt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.lt_s-1" (i32.const 65487)) (v128.const i64x2 0 0xffffffff))
(assert_trap (invoke "i32x4.lt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.gt_s-0" (i32.const 65520)) (v128.const i64x2 0 0xffffffff))
(assert_trap (invoke "i32x4.gt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.gt_s-1" (i32.const 65487)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_trap (invoke "i32x4.gt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.le_s-0" (i32.const 65520)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_trap (invoke "i32x4.le_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.le_s-1" (i32.const 65487)) (v128.const i64x2 0 0xffffffff))
(assert_trap (invoke "i32x4.le_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.ge_s-0" (i32.const 65520)) (v128.const i64x2 0 0xffffffff))
(assert_trap (invoke "i32x4.ge_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.ge_s-1" (i32.const 65487)) (v128.const i64x2 -1 0xffffffff00000000))
(assert_trap (invoke "i32x4.ge_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.lt_u-0" (i32.const 65520)) (v128.const i64x2 -1 0xffffffff))
(assert_trap (invoke "i32x4.lt_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.lt_u-1" (i32.const 65487)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "i32x4.lt_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.gt_u-0" (i32.const 65520)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "i32x4.gt_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.gt_u-1" (i32.const 65487)) (v128.const i64x2 -1 0xffffffff))
(assert_trap (invoke "i32x4.gt_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.le_u-0" (i32.const 65520)) (v128.const i64x2 -1 0xffffffff))
(assert_trap (invoke "i32x4.le_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.le_u-1" (i32.const 65487)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "i32x4.le_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.ge_u-0" (i32.const 65520)) (v128.const i64x2 0 0xffffffff00000000))
(assert_trap (invoke "i32x4.ge_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.ge_u-1" (i32.const 65487)) (v128.const i64x2 -1 0xffffffff))
(assert_trap (invoke "i32x4.ge_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.add-0"
  (i32.const 65487)) (v128.const i64x2 0x2ed919e06718b264 0x254e89940ea0fa09))
(assert_trap (invoke "i32x4.add-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.add-1"
  (i32.const 65520)) (v128.const i64x2 0x2ed919e06718b264 0x254e89940ea0fa09))
(assert_trap (invoke "i32x4.add-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.sub-0"
  (i32.const 65487)) (v128.const i64x2 0xedd59006d99c4e7e 0x9e4cd3e6269716f5))
(assert_trap (invoke "i32x4.sub-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.sub-1"
  (i32.const 65520)) (v128.const i64x2 0x122a6ffa2663b182 0x61b32c1ad968e90b))
(assert_trap (invoke "i32x4.sub-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.mul-0"
  (i32.const 65487)) (v128.const i64x2 0x5256b0f7425b8c43 0xa00ab2bb6a182376))
(assert_trap (invoke "i32x4.mul-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.mul-1"
  (i32.const 65520)) (v128.const i64x2 0x5256b0f7425b8c43 0xa00ab2bb6a182376))
(assert_trap (invoke "i32x4.mul-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.min_s-0"
  (i32.const 65487)) (v128.const i64x2 0xe5754f3205a8071 0xe1cdaebdf404f18a))
(assert_trap (invoke "i32x4.min_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.min_s-1"
  (i32.const 65520)) (v128.const i64x2 0xe5754f3205a8071 0xe1cdaebdf404f18a))
(assert_trap (invoke "i32x4.min_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.min_u-0"
  (i32.const 65487)) (v128.const i64x2 0xe5754f3205a8071 0x4380dad71a9c087f))
(assert_trap (invoke "i32x4.min_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.min_u-1"
  (i32.const 65520)) (v128.const i64x2 0xe5754f3205a8071 0x4380dad71a9c087f))
(assert_trap (invoke "i32x4.min_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.max_s-0"
  (i32.const 65487)) (v128.const i64x2 0x2081c4ed46be31f3 0x4380dad71a9c087f))
(assert_trap (invoke "i32x4.max_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.max_s-1"
  (i32.const 65520)) (v128.const i64x2 0x2081c4ed46be31f3 0x4380dad71a9c087f))
(assert_trap (invoke "i32x4.max_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.max_u-0"
  (i32.const 65487)) (v128.const i64x2 0x2081c4ed46be31f3 0xe1cdaebdf404f18a))
(assert_trap (invoke "i32x4.max_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.max_u-1"
  (i32.const 65520)) (v128.const i64x2 0x2081c4ed46be31f3 0xe1cdaebdf404f18a))
(assert_trap (invoke "i32x4.max_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.dot_i16x8_s-0"
  (i32.const 65487)) (v128.const i64x2 0xee37cacef00d2b0f 0x3d5403bfe463de6))
(assert_trap (invoke "i32x4.dot_i16x8_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.dot_i16x8_s-1"
  (i32.const 65520)) (v128.const i64x2 0xee37cacef00d2b0f 0x3d5403bfe463de6))
(assert_trap (invoke "i32x4.dot_i16x8_s-1" (i32.const 65521)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\2e\10\08\80\a8\50\7e\6c\f0\27\2c\fe\68\0d\40\63")
  (data (i32.const 0) "\8f\24\0b\04\e1\20\a4\6e\52\ee\80\81\b1\4a\40\1a\00\00\5b\42\00\9d\d7\c4\01\00\00\cb\ff\ff\ff\ce\08\b1\02\3e\d8\5c\80\48\ee\76\c9\ce\8e\40\7c\10\e0\79\c8\45\00\80\08\42\09\00\80\ff\00\00\b7\41\f5\a3\df\9c\a0\f8\46\ff\d2\9d\fe\5c\3a\40\f2\fb\c2\16\01\00\00\00\34\42\ff\ff\7f\3f\00\00\23\42\e6\16\8e\22\d7\2c\78\df\fb\19\67\c2\98\11\17\ff\00\00\20\40\00\00\80\bf\00\80\18\42\09\00\80\7f")
  (global (mut v128) (v128.const i64x2 0x5d001c0220c1ce3d 0x8437bc9c4013f5df))
  (global (mut v128) (v128.const i64x2 0xc5039b803dcccccd 0x422f0000c4100c00))
  (global (mut v128) (v128.const i64x2 0xbff8000000000000 0xc0b660a000000000))
  (global (mut i32) (i32.const 25))
  (func $i32x4.extmul_low_i16x8_s-0 (export "i32x4.extmul_low_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_s-1 (export "i32x4.extmul_low_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-0 (export "i32x4.extmul_high_i16x8_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-1 (export "i32x4.extmul_high_i16x8_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_u-0 (export "i32x4.extmul_low_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_low_i16x8_u-1 (export "i32x4.extmul_low_i16x8_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-0 (export "i32x4.extmul_high_i16x8_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i32x4.extmul_high_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-1 (export "i32x4.extmul_high_i16x8_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i32x4.extmul_high_i16x8_u
  )
  (func $i64x2.eq-0 (export "i64x2.eq-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.eq
  )
  (func $i64x2.eq-1 (export "i64x2.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.eq
  )
  (func $i64x2.ne-0 (export "i64x2.ne-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.ne
  )
  (func $i64x2.ne-1 (export "i64x2.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.ne
  )
  (func $i64x2.lt_s-0 (export "i64x2.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.lt_s
  )
  (func $i64x2.lt_s-1 (export "i64x2.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.lt_s
  )
  (func $i64x2.gt_s-0 (export "i64x2.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.gt_s
  )
  (func $i64x2.gt_s-1 (export "i64x2.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.gt_s
  )
  (func $i64x2.le_s-0 (export "i64x2.le_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.le_s
  )
  (func $i64x2.le_s-1 (export "i64x2.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.le_s
  )
  (func $i64x2.ge_s-0 (export "i64x2.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.ge_s
  )
  (func $i64x2.ge_s-1 (export "i64x2.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.ge_s
  )
  (func $i64x2.add-0 (export "i64x2.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i64x2.add
  )
  (func $i64x2.add-1 (export "i64x2.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i64x2.add
  )
  (func $i64x2.sub-0 (export "i64x2.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i64x2.sub
  )
  (func $i64x2.sub-1 (export "i64x2.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i64x2.sub
  )
  (func $i64x2.mul-0 (export "i64x2.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i64x2.mul
  )
  (func $i64x2.mul-1 (export "i64x2.mul-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i64x2.mul
  )
  (func $i64x2.extmul_low_i32x4_s-0 (export "i64x2.extmul_low_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_s-1 (export "i64x2.extmul_low_i32x4_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-0 (export "i64x2.extmul_high_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-1 (export "i64x2.extmul_high_i32x4_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_u-0 (export "i64x2.extmul_low_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i64x2.extmul_low_i32x4_u
  )
  (func $i64x2.extmul_low_i32x4_u-1 (export "i64x2.extmul_low_i32x4_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i64x2.extmul_low_i32x4_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x63400d68fe2c27f0))
(assert_return (invoke "i32x4.extmul_low_i16x8_s-0"
  (i32.const 65520)) (v128.const i64x2 0xefa08608fcdadef6 0x2769c60008d30150))
(assert_trap (invoke "i32x4.extmul_low_i16x8_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_low_i16x8_s-1"
  (i32.const 65487)) (v128.const i64x2 0xefa08608fcdadef6 0x2769c60008d30150))
(assert_trap (invoke "i32x4.extmul_low_i16x8_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_high_i16x8_s-0"
  (i32.const 65487)) (v128.const i64x2 0xff8add44fe6b7a10 0xd00252c0fc788b60))
(assert_trap (invoke "i32x4.extmul_high_i16x8_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_high_i16x8_s-1"
  (i32.const 65520)) (v128.const i64x2 0xff8add44fe6b7a10 0xd00252c0fc788b60))
(assert_trap (invoke "i32x4.extmul_high_i16x8_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_low_i16x8_u-0"
  (i32.const 65520)) (v128.const i64x2 0x106186080d08def6 0x2769c60008d30150))
(assert_trap (invoke "i32x4.extmul_low_i16x8_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_low_i16x8_u-1"
  (i32.const 65487)) (v128.const i64x2 0x106186080d08def6 0x2769c60008d30150))
(assert_trap (invoke "i32x4.extmul_low_i16x8_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_high_i16x8_u-0"
  (i32.const 65487)) (v128.const i64x2 0x3f9ddd44265b7a10 0x334252c009e08b60))
(assert_trap (invoke "i32x4.extmul_high_i16x8_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extmul_high_i16x8_u-1"
  (i32.const 65520)) (v128.const i64x2 0x3f9ddd44265b7a10 0x334252c009e08b60))
(assert_trap (invoke "i32x4.extmul_high_i16x8_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.eq-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "i64x2.eq-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.eq-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "i64x2.eq-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.ne-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i64x2.ne-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.ne-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i64x2.ne-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.lt_s-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "i64x2.lt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.lt_s-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i64x2.lt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.gt_s-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i64x2.gt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.gt_s-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "i64x2.gt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.le_s-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "i64x2.le_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.le_s-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i64x2.le_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.ge_s-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i64x2.ge_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.ge_s-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "i64x2.ge_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.add-0"
  (i32.const 65487)) (v128.const i64x2 0xc97e6caaa0c9de6b 0xe777ca053e401dcf))
(assert_trap (invoke "i64x2.add-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.add-1"
  (i32.const 65520)) (v128.const i64x2 0xc97e6caaa0c9de6b 0xe777ca053e401dcf))
(assert_trap (invoke "i64x2.add-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.sub-0"
  (i32.const 65487)) (v128.const i64x2 0xf7e34a65f4641f1 0xdf0850ccbe183211))
(assert_trap (invoke "i64x2.sub-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.sub-1"
  (i32.const 65520)) (v128.const i64x2 0xf081cb59a0b9be0f 0x20f7af3341e7cdef))
(assert_trap (invoke "i64x2.sub-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.mul-0"
  (i32.const 65487)) (v128.const i64x2 0xf5df7fa2f19edef6 0xa4c3a738a17f7a10))
(assert_trap (invoke "i64x2.mul-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.mul-1"
  (i32.const 65520)) (v128.const i64x2 0xf5df7fa2f19edef6 0xa4c3a738a17f7a10))
(assert_trap (invoke "i64x2.mul-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_low_i32x4_s-0"
  (i32.const 65520)) (v128.const i64x2 0xefa02101f19edef6 0x2769ef2bb1cf0150))
(assert_trap (invoke "i64x2.extmul_low_i32x4_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_low_i32x4_s-1"
  (i32.const 65487)) (v128.const i64x2 0xefa02101f19edef6 0x2769ef2bb1cf0150))
(assert_trap (invoke "i64x2.extmul_low_i32x4_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_high_i32x4_s-0"
  (i32.const 65487)) (v128.const i64x2 0xff8ae581a17f7a10 0xd002956406388b60))
(assert_trap (invoke "i64x2.extmul_high_i32x4_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_high_i32x4_s-1"
  (i32.const 65520)) (v128.const i64x2 0xff8ae581a17f7a10 0xd002956406388b60))
(assert_trap (invoke "i64x2.extmul_high_i32x4_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_low_i32x4_u-0"
  (i32.const 65520)) (v128.const i64x2 0x1061ef3ef19edef6 0x2769ef2bb1cf0150))
(assert_trap (invoke "i64x2.extmul_low_i32x4_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_low_i32x4_u-1"
  (i32.const 65487)) (v128.const i64x2 0x1061ef3ef19edef6 0x2769ef2bb1cf0150))
(assert_trap (invoke "i64x2.extmul_low_i32x4_u-1" (i32.const 65488)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\4f\2c\08\4b\81\09\14\3f\cb\0a\20\6f\19\ad\f4\fe")
  (data (i32.const 0) "\30\af\80\2b\7e\7f\46\d4\20\b9\e3\d5\fe\7b\77\d0\00\00\5d\42\00\00\80\7f\00\00\80\cf\00\00\89\41\c6\95\ac\35\40\20\1a\65\0d\7e\04\c8\62\b1\cd\76\00\00\00\cf\00\00\80\7f\00\00\eb\41\ff\ff\7f\4f\76\2a\02\10\a9\c0\77\7e\12\e3\25\8e\a0\d4\53\64\00\80\45\42\00\00\00\4f\ff\ff\7f\4f\40\db\e4\45\80\93\cf\27\ac\4b\71\01\00\35\15\3c\0d\e2\c7\5a\23\c7\0a\df\00\00\80\7f\00\00\46\42\ff\ff\ff\ce")
  (global (mut v128) (v128.const i64x2 0xdb62ece8f34e5d7b 0xe4fe760804d52055))
  (global (mut v128) (v128.const i64x2 0xbdcccccdcf800000 0x7f80000045dcdce0))
  (global (mut v128) (v128.const i64x2 0x37a16c262777579c 0x4032e00000000000))
  (global (mut i32) (i32.const 28))
  (func $i64x2.extmul_high_i32x4_u-0 (export "i64x2.extmul_high_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i64x2.extmul_high_i32x4_u
  )
  (func $i64x2.extmul_high_i32x4_u-1 (export "i64x2.extmul_high_i32x4_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i64x2.extmul_high_i32x4_u
  )
  (func $i32x4.all_true-0 (export "i32x4.all_true-0") (param i32) (result i32)
    local.get 0 v128.load i32x4.all_true
  )
  (func $i32x4.bitmask-0 (export "i32x4.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=33 i32x4.bitmask
  )
  (func $i64x2.all_true-0 (export "i64x2.all_true-0") (param i32) (result i32)
    local.get 0 v128.load i64x2.all_true
  )
  (func $i64x2.bitmask-0 (export "i64x2.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=33 i64x2.bitmask
  )
  (func $i32x4.shl-0 (export "i32x4.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i32x4.shl
  )
  (func $i32x4.shr_s-0 (export "i32x4.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i32x4.shr_s
  )
  (func $i32x4.shr_u-0 (export "i32x4.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i32x4.shr_u
  )
  (func $i64x2.shl-0 (export "i64x2.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i64x2.shl
  )
  (func $i64x2.shr_s-0 (export "i64x2.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i64x2.shr_s
  )
  (func $i64x2.shr_u-0 (export "i64x2.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i64x2.shr_u
  )
  (func $i32x4.extract_lane-0 (export "i32x4.extract_lane-0") (param i32) (result i32)
    local.get 0 v128.load i32x4.extract_lane 0
  )
  (func $i32x4.replace_lane-0 (export "i32x4.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load global.get 3 i32x4.replace_lane 1
  )
  (func $i64x2.extract_lane-0 (export "i64x2.extract_lane-0") (param i32) (result i64)
    local.get 0 v128.load i64x2.extract_lane 0
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xfef4ad196f200acb))
(assert_return (invoke "i64x2.extmul_high_i32x4_u-0"
  (i32.const 65487)) (v128.const i64x2 0x21903dd0de3f567 0xe40f567ac23ceec8))
(assert_trap (invoke "i64x2.extmul_high_i32x4_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.extmul_high_i32x4_u-1"
  (i32.const 65520)) (v128.const i64x2 0x21903dd0de3f567 0xe40f567ac23ceec8))
(assert_trap (invoke "i64x2.extmul_high_i32x4_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.all_true-0" (i32.const 65520)) (i32.const 1))
(assert_trap (invoke "i32x4.all_true-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.bitmask-0" (i32.const 65487)) (i32.const 8))
(assert_trap (invoke "i32x4.bitmask-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.all_true-0" (i32.const 65520)) (i32.const 1))
(assert_trap (invoke "i64x2.all_true-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.bitmask-0" (i32.const 65487)) (i32.const 2))
(assert_trap (invoke "i64x2.bitmask-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.shl-0"
  (i32.const 65487)) (v128.const i64x2 0x10000000f0000000 0x90000000b0000000))
(assert_trap (invoke "i32x4.shl-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.shr_s-0" (i32.const 65487)) (v128.const i64x2 0x300000004 0xffffffff00000006))
(assert_trap (invoke "i32x4.shr_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.shr_u-0" (i32.const 65487)) (v128.const i64x2 0x300000004 0xf00000006))
(assert_trap (invoke "i32x4.shr_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.shl-0"
  (i32.const 65487)) (v128.const i64x2 0x14b082c4f0000000 0x96f200acb0000000))
(assert_trap (invoke "i64x2.shl-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.shr_s-0" (i32.const 65487)) (v128.const i64x2 0x3f1409814 0xffffffffef4ad196))
(assert_trap (invoke "i64x2.shr_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.shr_u-0" (i32.const 65487)) (v128.const i64x2 0x3f1409814 0xfef4ad196))
(assert_trap (invoke "i64x2.shr_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.extract_lane-0" (i32.const 65520)) (i32.const 0x4b082c4f))
(assert_trap (invoke "i32x4.extract_lane-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.replace_lane-0"
  (i32.const 65520)) (v128.const i64x2 0x1c4b082c4f 0xfef4ad196f200acb))
(assert_trap (invoke "i32x4.replace_lane-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.extract_lane-0" (i32.const 65520)) (i64.const 0x3f1409814b082c4f))
(assert_trap (invoke "i64x2.extract_lane-0" (i32.const 65521)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\80\15\0c\27\6b\f2\a0\cd\04\fe\46\03\2c\f5\67\3c")
  (data (i32.const 0) "\2c\02\08\86\a9\80\ff\04\f3\de\53\01\1f\10\64\96\00\00\20\40\a0\1d\a1\c5\c2\16\01\80\00\80\52\42\69\02\84\19\f2\26\bf\b5\01\fd\c8\4f\3c\37\71\53\00\00\ce\41\00\00\3e\41\00\67\38\44\c0\f7\7d\c5\b0\40\b2\89\38\de\ef\4e\bb\bf\1b\7f\01\80\cd\ff\00\00\c0\3f\c2\16\01\80\00\00\75\42\00\00\5e\41\dd\62\51\58\ff\f9\f8\5e\30\01\97\d9\aa\4b\27\d5\00\00\c8\40\c0\60\90\c5\00\00\80\7f\c2\16\01\80")
  (global (mut v128) (v128.const i64x2 0x7f049f251066337e 0x5a88b0fe1a4f428e))
  (global (mut v128) (v128.const i64x2 0x42238000ffc00000 0x4f0000003f800000))
  (global (mut v128) (v128.const i64x2 0x4024000000000000 0x404e000000000000))
  (global (mut i32) (i32.const 13))
  (func $i64x2.replace_lane-0 (export "i64x2.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load global.get 3 i64.extend_i32_s i64x2.replace_lane 0
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x3c67f52c0346fe04))
(assert_return (invoke "i64x2.replace_lane-0" (i32.const 65520)) (v128.const i64x2 13 0x3c67f52c0346fe04))
(assert_trap (invoke "i64x2.replace_lane-0" (i32.const 65521)) "out of bounds memory access")
