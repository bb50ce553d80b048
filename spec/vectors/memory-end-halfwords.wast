;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at the end of the memory: integers of 16 bits.
;;
;; "i8x16.sub-1" loads operand 1. What fits is computed, what reaches one byte further traps: also where the
;; instruction needs only half of the operand, or reads it twice. In one of two the byte comes from the offset.

(module
  (memory 1 5)
  (data $d0 "\eb\80\b7\26\01\c0\02\2f\81\94\ff\4c\08\00\d5\51")
  (data (i32.const 0) "\f1\01\e6\86\53\f5\80\20\b0\4f\04\02\50\7e\ad\10\23\c7\0a\5f\00\00\46\41\00\80\76\42\23\c7\0a\df\7e\64\6e\05\23\16\81\7f\20\c2\8e\80\62\de\3d\02\00\9f\02\44\ff\ff\ff\ce\00\80\77\42\00\34\28\43\f9\8e\ca\a9\fe\80\c4\82\10\01\02\20\08\0f\f8\8f\00\00\26\42\00\00\f0\3f\40\4f\75\c5\01\00\00\4b\40\bb\e3\ba\f0\08\48\80\01\92\84\c8\a1\1e\4d\5b\ff\ff\ff\ce\80\3f\d0\44\00\00\d4\41\80\a1\af\c5")
  (global (mut v128) (v128.const i64x2 0x4c2d3d1e58eb6401 0x40c89d8cb73a62c6))
  (global (mut v128) (v128.const i64x2 0x800116c2ffc00005 0x3f000000c4913f00))
  (global (mut v128) (v128.const i64x2 0xfff0000000000000 0x4031a00000000000))
  (global (mut i32) (i32.const 8))
  (func $i16x8.abs-0 (export "i16x8.abs-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i16x8.abs
  )
  (func $i16x8.neg-0 (export "i16x8.neg-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i16x8.neg
  )
  (func $i16x8.extadd_pairwise_i8x16_s-0 (export "i16x8.extadd_pairwise_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i16x8.extadd_pairwise_i8x16_s
  )
  (func $i16x8.extadd_pairwise_i8x16_u-0 (export "i16x8.extadd_pairwise_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i16x8.extadd_pairwise_i8x16_u
  )
  (func $i16x8.extend_low_i8x16_s-0 (export "i16x8.extend_low_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load i16x8.extend_low_i8x16_s
  )
  (func $i16x8.extend_high_i8x16_s-0 (export "i16x8.extend_high_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i16x8.extend_high_i8x16_s
  )
  (func $i16x8.extend_low_i8x16_u-0 (export "i16x8.extend_low_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load i16x8.extend_low_i8x16_u
  )
  (func $i16x8.extend_high_i8x16_u-0 (export "i16x8.extend_high_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i16x8.extend_high_i8x16_u
  )
  (func $i16x8.eq-0 (export "i16x8.eq-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.eq
  )
  (func $i16x8.eq-1 (export "i16x8.eq-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.eq
  )
  (func $i16x8.ne-0 (export "i16x8.ne-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.ne
  )
  (func $i16x8.ne-1 (export "i16x8.ne-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.ne
  )
  (func $i16x8.lt_s-0 (export "i16x8.lt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.lt_s
  )
  (func $i16x8.lt_s-1 (export "i16x8.lt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.lt_s
  )
  (func $i16x8.gt_s-0 (export "i16x8.gt_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.gt_s
  )
  (func $i16x8.gt_s-1 (export "i16x8.gt_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.gt_s
  )
  (func $i16x8.le_s-0 (export "i16x8.le_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.le_s
  )
  (func $i16x8.le_s-1 (export "i16x8.le_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.le_s
  )
  (func $i16x8.ge_s-0 (export "i16x8.ge_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.ge_s
  )
  (func $i16x8.ge_s-1 (export "i16x8.ge_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.ge_s
  )
  (func $i16x8.lt_u-0 (export "i16x8.lt_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.lt_u
  )
  (func $i16x8.lt_u-1 (export "i16x8.lt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.lt_u
  )
  (func $i16x8.gt_u-0 (export "i16x8.gt_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.gt_u
  )
  (func $i16x8.gt_u-1 (export "i16x8.gt_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.gt_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x51d500084cff9481))
(assert_return (invoke "i16x8.abs-0"
  (i32.const 65487)) (v128.const i64x2 0x2f023fff26b77f15 0x51d500084cff6b7f))
(assert_trap (invoke "i16x8.abs-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.neg-0"
  (i32.const 65487)) (v128.const i64x2 0xd0fe3fffd9497f15 0xae2bfff8b3016b7f))
(assert_trap (invoke "i16x8.neg-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-0"
  (i32.const 65487)) (v128.const i64x2 0x31ffc1ffddff6b 0x260008004bff15))
(assert_trap (invoke "i16x8.extadd_pairwise_i8x16_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-0"
  (i32.const 65487)) (v128.const i64x2 0x3100c100dd016b 0x1260008014b0115))
(assert_trap (invoke "i16x8.extadd_pairwise_i8x16_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extend_low_i8x16_s-0"
  (i32.const 65520)) (v128.const i64x2 0x26ffb7ff80ffeb 0x2f0002ffc00001))
(assert_trap (invoke "i16x8.extend_low_i8x16_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extend_high_i8x16_s-0"
  (i32.const 65487)) (v128.const i64x2 0x4cffffff94ff81 0x51ffd500000008))
(assert_trap (invoke "i16x8.extend_high_i8x16_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extend_low_i8x16_u-0"
  (i32.const 65520)) (v128.const i64x2 0x2600b7008000eb 0x2f000200c00001))
(assert_trap (invoke "i16x8.extend_low_i8x16_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extend_high_i8x16_u-0"
  (i32.const 65487)) (v128.const i64x2 0x4c00ff00940081 0x5100d500000008))
(assert_trap (invoke "i16x8.extend_high_i8x16_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.eq-0" (i32.const 65520)) (v128.const i64x2 0 0))
(assert_trap (invoke "i16x8.eq-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.eq-1" (i32.const 65487)) (v128.const i64x2 0 0))
(assert_trap (invoke "i16x8.eq-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.ne-0" (i32.const 65520)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i16x8.ne-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.ne-1" (i32.const 65487)) (v128.const i64x2 -1 -1))
(assert_trap (invoke "i16x8.ne-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.lt_s-0" (i32.const 65520)) (v128.const i64x2 -1 65535))
(assert_trap (invoke "i16x8.lt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.lt_s-1" (i32.const 65487)) (v128.const i64x2 0 -65536))
(assert_trap (invoke "i16x8.lt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.gt_s-0" (i32.const 65520)) (v128.const i64x2 0 -65536))
(assert_trap (invoke "i16x8.gt_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.gt_s-1" (i32.const 65487)) (v128.const i64x2 -1 65535))
(assert_trap (invoke "i16x8.gt_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.le_s-0" (i32.const 65520)) (v128.const i64x2 -1 65535))
(assert_trap (invoke "i16x8.le_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.le_s-1" (i32.const 65487)) (v128.const i64x2 0 -65536))
(assert_trap (invoke "i16x8.le_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.ge_s-0" (i32.const 65520)) (v128.const i64x2 0 -65536))
(assert_trap (invoke "i16x8.ge_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.ge_s-1" (i32.const 65487)) (v128.const i64x2 -1 65535))
(assert_trap (invoke "i16x8.ge_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.lt_u-0" (i32.const 65520)) (v128.const i64x2 0xffff0000ffff0000 0xffffffff0000))
(assert_trap (invoke "i16x8.lt_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.lt_u-1" (i32.const 65487)) (v128.const i64x2 0xffff0000ffff 0xffff00000000ffff))
(assert_trap (invoke "i16x8.lt_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.gt_u-0" (i32.const 65520)) (v128.const i64x2 0xffff0000ffff 0xffff00000000ffff))
(assert_trap (invoke "i16x8.gt_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.gt_u-1" (i32.const 65487)) (v128.const i64x2 0xffff0000ffff0000 0xffffffff0000))
(assert_trap (invoke "i16x8.gt_u-1" (i32.const 65488)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\89\00\20\01\be\1a\02\de\5c\d3\03\ea\34\4d\ab\8c")
  (data (i32.const 0) "\7e\17\81\08\99\0f\01\7b\4b\ff\40\80\ba\a0\11\e4\ff\ff\7f\cf\00\00\e4\40\00\00\a4\41\00\80\4b\42\10\ec\87\dc\32\f6\b5\18\1c\0a\28\36\20\80\40\26\05\00\c0\ff\40\f3\51\c5\05\00\c0\7f\00\75\a9\45\ff\7e\01\1d\98\5f\c9\8d\c8\08\f8\e4\8f\c4\04\77\00\00\80\3f\ff\ff\7f\4f\00\00\a4\41\80\32\52\45\0c\02\f0\bd\e2\0b\10\50\20\04\08\2d\62\00\dc\4b\00\80\22\42\00\00\80\7f\00\00\e0\40\00\80\01\42")
  (global (mut v128) (v128.const i64x2 0x3341c49a01497281 0x1a61ae94527e29d6))
  (global (mut v128) (v128.const i64x2 0x4306700042138000 0x4020000045292b40))
  (global (mut v128) (v128.const i64x2 0x40abe39000000000 0xbfe0000000000000))
  (global (mut i32) (i32.const 30))
  (func $i16x8.le_u-0 (export "i16x8.le_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.le_u
  )
  (func $i16x8.le_u-1 (export "i16x8.le_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.le_u
  )
  (func $i16x8.ge_u-0 (export "i16x8.ge_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.ge_u
  )
  (func $i16x8.ge_u-1 (export "i16x8.ge_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.ge_u
  )
  (func $i16x8.add-0 (export "i16x8.add-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.add
  )
  (func $i16x8.add-1 (export "i16x8.add-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.add
  )
  (func $i16x8.sub-0 (export "i16x8.sub-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.sub
  )
  (func $i16x8.sub-1 (export "i16x8.sub-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.sub
  )
  (func $i16x8.mul-0 (export "i16x8.mul-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.mul
  )
  (func $i16x8.mul-1 (export "i16x8.mul-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.mul
  )
  (func $i16x8.add_sat_s-0 (export "i16x8.add_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.add_sat_s
  )
  (func $i16x8.add_sat_s-1 (export "i16x8.add_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.add_sat_s
  )
  (func $i16x8.add_sat_u-0 (export "i16x8.add_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.add_sat_u
  )
  (func $i16x8.add_sat_u-1 (export "i16x8.add_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.add_sat_u
  )
  (func $i16x8.sub_sat_s-0 (export "i16x8.sub_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_s-1 (export "i16x8.sub_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_u-0 (export "i16x8.sub_sat_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.sub_sat_u
  )
  (func $i16x8.sub_sat_u-1 (export "i16x8.sub_sat_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.sub_sat_u
  )
  (func $i16x8.avgr_u-0 (export "i16x8.avgr_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.avgr_u
  )
  (func $i16x8.avgr_u-1 (export "i16x8.avgr_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.avgr_u
  )
  (func $i16x8.min_s-0 (export "i16x8.min_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.min_s
  )
  (func $i16x8.min_s-1 (export "i16x8.min_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.min_s
  )
  (func $i16x8.min_u-0 (export "i16x8.min_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.min_u
  )
  (func $i16x8.min_u-1 (export "i16x8.min_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.min_u
  )
  (func $i16x8.max_s-0 (export "i16x8.max_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.max_s
  )
  (func $i16x8.max_s-1 (export "i16x8.max_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.max_s
  )
  (func $i16x8.max_u-0 (export "i16x8.max_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.max_u
  )
  (func $i16x8.max_u-1 (export "i16x8.max_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.max_u
  )
  (func $i16x8.narrow_i32x4_s-0 (export "i16x8.narrow_i32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_s-1 (export "i16x8.narrow_i32x4_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_u-0 (export "i16x8.narrow_i32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.narrow_i32x4_u
  )
  (func $i16x8.narrow_i32x4_u-1 (export "i16x8.narrow_i32x4_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.narrow_i32x4_u
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x8cab4d34ea03d35c))
(assert_return (invoke "i16x8.le_u-0" (i32.const 65520)) (v128.const i64x2 0xffffffffffff 0xffff00000000))
(assert_trap (invoke "i16x8.le_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.le_u-1"
  (i32.const 65487)) (v128.const i64x2 0xffff000000000000 0xffff0000ffffffff))
(assert_trap (invoke "i16x8.le_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.ge_u-0"
  (i32.const 65520)) (v128.const i64x2 0xffff000000000000 0xffff0000ffffffff))
(assert_trap (invoke "i16x8.ge_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.ge_u-1" (i32.const 65487)) (v128.const i64x2 0xffffffffffff 0xffff00000000))
(assert_trap (invoke "i16x8.ge_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.add-0"
  (i32.const 65487)) (v128.const i64x2 0x1143df580269730a 0xa70cfbc83c81fd32))
(assert_trap (invoke "i16x8.add-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.add-1"
  (i32.const 65520)) (v128.const i64x2 0x1143df580269730a 0xa70cfbc83c81fd32))
(assert_trap (invoke "i16x8.add-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.sub-0"
  (i32.const 65487)) (v128.const i64x2 0xaac15624ffd78e08 0x724a9ea09785a986))
(assert_trap (invoke "i16x8.sub-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.sub-1"
  (i32.const 65520)) (v128.const i64x2 0x553fa9dc002971f8 0x8db66160687b567a))
(assert_trap (invoke "i16x8.sub-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.mul-0"
  (i32.const 65487)) (v128.const i64x2 0xc4828e4c72204709 0xaacbfa10237a6ae8))
(assert_trap (invoke "i16x8.mul-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.mul-1"
  (i32.const 65520)) (v128.const i64x2 0xc4828e4c72204709 0xaacbfa10237a6ae8))
(assert_trap (invoke "i16x8.mul-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.add_sat_s-0"
  (i32.const 65487)) (v128.const i64x2 0x1143df580269730a 0xa70cfbc83c81fd32))
(assert_trap (invoke "i16x8.add_sat_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.add_sat_s-1"
  (i32.const 65520)) (v128.const i64x2 0x1143df580269730a 0xa70cfbc83c81fd32))
(assert_trap (invoke "i16x8.add_sat_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.add_sat_u-0"
  (i32.const 65487)) (v128.const i64x2 0xffffdf580269730a 0xa70cfbc8fffffd32))
(assert_trap (invoke "i16x8.add_sat_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.add_sat_u-1"
  (i32.const 65520)) (v128.const i64x2 0xffffdf580269730a 0xa70cfbc8fffffd32))
(assert_trap (invoke "i16x8.add_sat_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.sub_sat_s-0"
  (i32.const 65487)) (v128.const i64x2 0xaac15624ffd78e08 0x80007fff9785a986))
(assert_trap (invoke "i16x8.sub_sat_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.sub_sat_s-1"
  (i32.const 65520)) (v128.const i64x2 0x553fa9dc002971f8 0x7fff8000687b567a))
(assert_trap (invoke "i16x8.sub_sat_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.sub_sat_u-0"
  (i32.const 65487)) (v128.const i64x2 0xaac1000000000000 0x724a00009785a986))
(assert_trap (invoke "i16x8.sub_sat_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.sub_sat_u-1"
  (i32.const 65520)) (v128.const i64x2 0xa9dc002971f8 0x616000000000))
(assert_trap (invoke "i16x8.sub_sat_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.avgr_u-0"
  (i32.const 65520)) (v128.const i64x2 0x88a26fac01353985 0x53867de49e417e99))
(assert_trap (invoke "i16x8.avgr_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.avgr_u-1"
  (i32.const 65487)) (v128.const i64x2 0x88a26fac01353985 0x53867de49e417e99))
(assert_trap (invoke "i16x8.avgr_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.min_s-0"
  (i32.const 65487)) (v128.const i64x2 0xde02c49a01200089 0x8cabae94ea03d35c))
(assert_trap (invoke "i16x8.min_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.min_s-1"
  (i32.const 65520)) (v128.const i64x2 0xde02c49a01200089 0x8cabae94ea03d35c))
(assert_trap (invoke "i16x8.min_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.min_u-0"
  (i32.const 65487)) (v128.const i64x2 0x33411abe01200089 0x1a614d34527e29d6))
(assert_trap (invoke "i16x8.min_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.min_u-1"
  (i32.const 65520)) (v128.const i64x2 0x33411abe01200089 0x1a614d34527e29d6))
(assert_trap (invoke "i16x8.min_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.max_s-0"
  (i32.const 65487)) (v128.const i64x2 0x33411abe01497281 0x1a614d34527e29d6))
(assert_trap (invoke "i16x8.max_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.max_s-1"
  (i32.const 65520)) (v128.const i64x2 0x33411abe01497281 0x1a614d34527e29d6))
(assert_trap (invoke "i16x8.max_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.max_u-0"
  (i32.const 65487)) (v128.const i64x2 0xde02c49a01497281 0x8cabae94ea03d35c))
(assert_trap (invoke "i16x8.max_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.max_u-1"
  (i32.const 65520)) (v128.const i64x2 0xde02c49a01497281 0x8cabae94ea03d35c))
(assert_trap (invoke "i16x8.max_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.narrow_i32x4_s-0"
  (i32.const 65520)) (v128.const i64x2 0x8000800080007fff 0x7fff7fff7fff7fff))
(assert_trap (invoke "i16x8.narrow_i32x4_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.narrow_i32x4_s-1"
  (i32.const 65487)) (v128.const i64x2 0x7fff7fff7fff7fff 0x8000800080007fff))
(assert_trap (invoke "i16x8.narrow_i32x4_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.narrow_i32x4_u-0" (i32.const 65520)) (v128.const i64x2 65535 -1))
(assert_trap (invoke "i16x8.narrow_i32x4_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.narrow_i32x4_u-1" (i32.const 65487)) (v128.const i64x2 -1 65535))
(assert_trap (invoke "i16x8.narrow_i32x4_u-1" (i32.const 65488)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\0f\89\00\22\ae\f9\7e\8c\0d\34\eb\54\7f\70\c4\d4")
  (data (i32.const 0) "\96\e1\59\01\12\c6\a5\06\57\ed\02\24\bb\26\84\7e\00\00\5f\42\00\00\f0\3f\00\80\1a\42\00\a3\e3\44\12\46\40\20\ff\99\11\e1\7e\14\d5\f6\b9\00\13\47\00\80\56\42\23\c7\0a\5f\60\c7\a4\45\23\c7\0a\df\52\c5\7d\80\02\3d\6f\fc\12\44\ff\d6\57\1d\2b\7f\00\00\f2\41\00\00\00\00\00\00\c0\bf\80\d1\5b\c5\ac\00\10\20\ff\80\d2\6d\b2\d7\52\01\be\04\d5\50\80\b7\f9\45\00\00\c0\bf\00\00\c0\7f\00\00\00\bf")
  (global (mut v128) (v128.const i64x2 0x21ce340e8018bfe 0xc6042086b3d7b2))
  (global (mut v128) (v128.const i64x2 0xc5c4f9604f7fffff 0x41dc0000000116c2))
  (global (mut v128) (v128.const i64x2 0xc1dfffffffc00000 0x40bd917400000000))
  (global (mut i32) (i32.const 41))
  (func $i16x8.q15mulr_sat_s-0 (export "i16x8.q15mulr_sat_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.q15mulr_sat_s
  )
  (func $i16x8.q15mulr_sat_s-1 (export "i16x8.q15mulr_sat_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.q15mulr_sat_s
  )
  (func $i16x8.extmul_low_i8x16_s-0 (export "i16x8.extmul_low_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_s-1 (export "i16x8.extmul_low_i8x16_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-0 (export "i16x8.extmul_high_i8x16_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-1 (export "i16x8.extmul_high_i8x16_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_u-0 (export "i16x8.extmul_low_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_low_i8x16_u-1 (export "i16x8.extmul_low_i8x16_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-0 (export "i16x8.extmul_high_i8x16_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-1 (export "i16x8.extmul_high_i8x16_u-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.all_true-0 (export "i16x8.all_true-0") (param i32) (result i32)
    local.get 0 v128.load i16x8.all_true
  )
  (func $i16x8.bitmask-0 (export "i16x8.bitmask-0") (param i32) (result i32)
    local.get 0 v128.load offset=33 i16x8.bitmask
  )
  (func $i16x8.shl-0 (export "i16x8.shl-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i16x8.shl
  )
  (func $i16x8.shr_s-0 (export "i16x8.shr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i16x8.shr_s
  )
  (func $i16x8.shr_u-0 (export "i16x8.shr_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 3 i16x8.shr_u
  )
  (func $i16x8.extract_lane_s-0 (export "i16x8.extract_lane_s-0") (param i32) (result i32)
    local.get 0 v128.load i16x8.extract_lane_s 7
  )
  (func $i16x8.extract_lane_u-0 (export "i16x8.extract_lane_u-0") (param i32) (result i32)
    local.get 0 v128.load i16x8.extract_lane_u 4
  )
  (func $i16x8.replace_lane-0 (export "i16x8.replace_lane-0") (param i32) (result v128)
    local.get 0 v128.load global.get 3 i16x8.replace_lane 4
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0xd4c4707f54eb340d))
(assert_return (invoke "i16x8.q15mulr_sat_s-0"
  (i32.const 65487)) (v128.const i64x2 0xfe19016bf9a06bcc 0xffbd03a0af87ef9c))
(assert_trap (invoke "i16x8.q15mulr_sat_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.q15mulr_sat_s-1"
  (i32.const 65520)) (v128.const i64x2 0xfe19016bf9a06bcc 0xffbd03a0af87ef9c))
(assert_trap (invoke "i16x8.q15mulr_sat_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_low_i8x16_s-0"
  (i32.const 65520)) (v128.const i64x2 0xfcd000003663ffe2 0xff180dc800cbeb80))
(assert_trap (invoke "i16x8.extmul_low_i8x16_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_low_i8x16_s-1"
  (i32.const 65487)) (v128.const i64x2 0xfcd000003663ffe2 0xff180dc800cbeb80))
(assert_trap (invoke "i16x8.extmul_low_i8x16_s-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_high_i8x16_s-0"
  (i32.const 65487)) (v128.const i64x2 0xd7f80651f7acfc0a 0xd9801c00fe0))
(assert_trap (invoke "i16x8.extmul_high_i8x16_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_high_i8x16_s-1"
  (i32.const 65520)) (v128.const i64x2 0xd7f80651f7acfc0a 0xd9801c00fe0))
(assert_trap (invoke "i16x8.extmul_high_i8x16_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_low_i8x16_u-0"
  (i32.const 65520)) (v128.const i64x2 0x1ed000004a630ee2 0x1180dc8dccb2b80))
(assert_trap (invoke "i16x8.extmul_low_i8x16_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_low_i8x16_u-1"
  (i32.const 65487)) (v128.const i64x2 0x1ed000004a630ee2 0x1180dc8dccb2b80))
(assert_trap (invoke "i16x8.extmul_low_i8x16_u-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_high_i8x16_u-0"
  (i32.const 65487)) (v128.const i64x2 0x2bf8a4512bac090a 0x979801c00fe0))
(assert_trap (invoke "i16x8.extmul_high_i8x16_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extmul_high_i8x16_u-1"
  (i32.const 65520)) (v128.const i64x2 0x2bf8a4512bac090a 0x979801c00fe0))
(assert_trap (invoke "i16x8.extmul_high_i8x16_u-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.all_true-0" (i32.const 65520)) (i32.const 1))
(assert_trap (invoke "i16x8.all_true-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.bitmask-0" (i32.const 65487)) (i32.const 141))
(assert_trap (invoke "i16x8.bitmask-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.shl-0"
  (i32.const 65487)) (v128.const i64x2 0xfc005c0000001e00 0x8800fe00d6001a00))
(assert_trap (invoke "i16x8.shl-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.shr_s-0"
  (i32.const 65487)) (v128.const i64x2 0xffc6fffc0011ffc4 0xffea0038002a001a))
(assert_trap (invoke "i16x8.shr_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.shr_u-0"
  (i32.const 65487)) (v128.const i64x2 0x46007c00110044 0x6a0038002a001a))
(assert_trap (invoke "i16x8.shr_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.extract_lane_s-0" (i32.const 65520)) (i32.const -11068))
(assert_trap (invoke "i16x8.extract_lane_s-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.extract_lane_u-0" (i32.const 65520)) (i32.const 13325))
(assert_trap (invoke "i16x8.extract_lane_u-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.replace_lane-0"
  (i32.const 65520)) (v128.const i64x2 0x8c7ef9ae2200890f 0xd4c4707f54eb0029))
(assert_trap (invoke "i16x8.replace_lane-0" (i32.const 65521)) "out of bounds memory access")
