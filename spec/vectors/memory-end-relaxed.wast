;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at the end of the memory: relaxed instructions.
;;
;; "i8x16.sub-1" loads operand 1. What fits is computed, what reaches one byte further traps: also where the
;; instruction needs only half of the operand, or reads it twice. In one of two the byte comes from the offset.

(module
  (memory 1 5)
  (data $d0 "\73\e6\f7\69\3d\9e\75\04\80\f6\43\01\99\1c\20\44")
  (data (i32.const 0) "\08\df\80\a7\05\a3\fd\27\01\7e\4b\b3\2b\62\10\9d\c0\8f\4c\c5\00\00\00\00\00\00\80\7f\23\c7\0a\df\02\c3\08\40\2d\01\b0\e4\b9\7e\8a\e3\a2\7c\9b\14\00\00\5a\41\00\00\00\80\00\00\6b\42\00\d5\59\c4\02\01\19\7b\88\27\cb\f7\c2\df\9c\08\89\bc\ff\81\00\00\20\40\ff\ff\ff\ce\c0\fa\05\45\00\00\00\4f\a9\35\3c\40\01\28\02\51\31\2a\08\70\b3\f2\c4\32\00\d4\21\c3\00\00\b9\41\00\00\d3\41\23\c7\0a\5f")
  (global (mut v128) (v128.const i64x2 0xd2359d5fff028f52 0xce9bd0c7e00400b1))
  (global (mut v128) (v128.const i64x2 0xc5b7a8004f000000 0xdf0ac72342690000))
  (global (mut v128) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
  (global (mut i32) (i32.const 45))
  (func $i32x4.relaxed_trunc_f32x4_s-0 (export "i32x4.relaxed_trunc_f32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_u-0 (export "i32x4.relaxed_trunc_f32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-0") (param i32)
  (result v128)
    local.get 0 v128.load i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-0") (param i32)
  (result v128)
    local.get 0 v128.load i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i8x16.relaxed_swizzle-0 (export "i8x16.relaxed_swizzle-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i8x16.relaxed_swizzle
  )
  (func $i8x16.relaxed_swizzle-1 (export "i8x16.relaxed_swizzle-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i8x16.relaxed_swizzle
  )
  (func $i16x8.relaxed_q15mulr_s-0 (export "i16x8.relaxed_q15mulr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_q15mulr_s-1 (export "i16x8.relaxed_q15mulr_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-0") (param i32)
  (result v128)
    local.get 0 v128.load offset=33 global.get 0 i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-1") (param i32)
  (result v128)
    global.get 0 local.get 0 v128.load i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $f32x4.relaxed_min-0 (export "f32x4.relaxed_min-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.relaxed_min
  )
  (func $f32x4.relaxed_min-1 (export "f32x4.relaxed_min-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.relaxed_min
  )
  (func $f32x4.relaxed_max-0 (export "f32x4.relaxed_max-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 f32x4.relaxed_max
  )
  (func $f32x4.relaxed_max-1 (export "f32x4.relaxed_max-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load f32x4.relaxed_max
  )
  (func $f64x2.relaxed_min-0 (export "f64x2.relaxed_min-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.relaxed_min
  )
  (func $f64x2.relaxed_min-1 (export "f64x2.relaxed_min-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.relaxed_min
  )
  (func $f64x2.relaxed_max-0 (export "f64x2.relaxed_max-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 f64x2.relaxed_max
  )
  (func $f64x2.relaxed_max-1 (export "f64x2.relaxed_max-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load f64x2.relaxed_max
  )
  (func $f32x4.relaxed_madd-0 (export "f32x4.relaxed_madd-0") (param i32) (result v128)
    local.get 0 v128.load global.get 1 global.get 1 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-1 (export "f32x4.relaxed_madd-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=33 global.get 1 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-2 (export "f32x4.relaxed_madd-2") (param i32) (result v128)
    global.get 1 global.get 1 local.get 0 v128.load f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_nmadd-0 (export "f32x4.relaxed_nmadd-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 1 global.get 1 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-1 (export "f32x4.relaxed_nmadd-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load global.get 1 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-2 (export "f32x4.relaxed_nmadd-2") (param i32) (result v128)
    global.get 1 global.get 1 local.get 0 v128.load offset=33 f32x4.relaxed_nmadd
  )
  (func $f64x2.relaxed_madd-0 (export "f64x2.relaxed_madd-0") (param i32) (result v128)
    local.get 0 v128.load global.get 2 global.get 2 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-1 (export "f64x2.relaxed_madd-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=33 global.get 2 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-2 (export "f64x2.relaxed_madd-2") (param i32) (result v128)
    global.get 2 global.get 2 local.get 0 v128.load f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_nmadd-0 (export "f64x2.relaxed_nmadd-0") (param i32) (result v128)
    local.get 0 v128.load offset=33 global.get 2 global.get 2 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-1 (export "f64x2.relaxed_nmadd-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load global.get 2 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-2 (export "f64x2.relaxed_nmadd-2") (param i32) (result v128)
    global.get 2 global.get 2 local.get 0 v128.load offset=33 f64x2.relaxed_nmadd
  )
  (func $i8x16.relaxed_laneselect-0 (export "i8x16.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 global.get 0 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-1 (export "i8x16.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 global.get 0 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-2 (export "i8x16.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load i8x16.relaxed_laneselect
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x44201c990143f680))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-0"
  (i32.const 65487)) (either (v128.const i64x2 0x7fffffff 0x28000000000)
  (v128.const i64x2 0x80000000 0x28000000000)))
(assert_trap (invoke "i32x4.relaxed_trunc_f32x4_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-0"
  (i32.const 65487)) (either (v128.const i64x2 0xffffffff 0x28000000000)
  (v128.const i64x2 0xfffffffe 0x28000000000) (v128.const i64x2 0x80000000 0x28000000000)))
(assert_trap (invoke "i32x4.relaxed_trunc_f32x4_u-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-0"
  (i32.const 65520)) (either (v128.const i64x2 0x7fffffff00000000 0) (v128.const i64x2 0x8000000000000000 0)))
(assert_trap (invoke "i32x4.relaxed_trunc_f64x2_s_zero-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-0"
  (i32.const 65520)) (either (v128.const i64x2 0xffffffff00000000 0) (v128.const i64x2 0xfffffffe00000000 0)
  (v128.const i64x2 0x8000000000000000 0)))
(assert_trap (invoke "i32x4.relaxed_trunc_f64x2_u_zero-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.relaxed_swizzle-0"
  (i32.const 65487)) (either (v128.const i64x2 0xf70000 0x3d7300)
  (v128.const i64x2 0x9e004400f700f7 0x3d7300)))
(assert_trap (invoke "i8x16.relaxed_swizzle-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.relaxed_swizzle-1"
  (i32.const 65520)) (either (v128.const i64x2 0x5f00000000000000 0x8f000000)
  (v128.const i64x2 0x5f9d00d0000000ff 0x5f52c7008fff0000)))
(assert_trap (invoke "i8x16.relaxed_swizzle-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.relaxed_q15mulr_s-0"
  (i32.const 65487)) (v128.const i64x2 0xfe684b54ff2e167e 0xe5b6f573ffaffff3))
(assert_trap (invoke "i16x8.relaxed_q15mulr_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.relaxed_q15mulr_s-1"
  (i32.const 65520)) (v128.const i64x2 0xfe684b54ff2e167e 0xe5b6f573ffaffff3))
(assert_trap (invoke "i16x8.relaxed_q15mulr_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-0"
  (i32.const 65487)) (either (v128.const i64x2 0x17813c89ff853050 0xe61811af00ec2780)
  (v128.const i64x2 0x1b81da8968851650 0x4a18c6af01eca780)))
(assert_trap (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-1"
  (i32.const 65520)) (either (v128.const i64x2 0x17813c89ff853050 0xe61811af00ec2780)
  (v128.const i64x2 0x1781d9890185bf50 0xe618d8af00ecd880)))
(assert_trap (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_min-0"
  (i32.const 65487)) (v128.const i64x2 0xc5b7a8004f000000 0xdf0ac7230143f680))
(assert_trap (invoke "f32x4.relaxed_min-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_min-1"
  (i32.const 65520)) (v128.const i64x2 0xc5b7a8004f000000 0xdf0ac7230143f680))
(assert_trap (invoke "f32x4.relaxed_min-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_max-0"
  (i32.const 65487)) (v128.const i64x2 0x4759e3d69f7e673 0x44201c9942690000))
(assert_trap (invoke "f32x4.relaxed_max-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_max-1"
  (i32.const 65520)) (v128.const i64x2 0x4759e3d69f7e673 0x44201c9942690000))
(assert_trap (invoke "f32x4.relaxed_max-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_min-0"
  (i32.const 65487)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_trap (invoke "f64x2.relaxed_min-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_min-1"
  (i32.const 65520)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_trap (invoke "f64x2.relaxed_min-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_max-0"
  (i32.const 65487)) (v128.const i64x2 0x4759e3d69f7e673 0x44201c990143f680))
(assert_trap (invoke "f64x2.relaxed_max-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_max-1"
  (i32.const 65520)) (v128.const i64x2 0x4759e3d69f7e673 0x44201c990143f680))
(assert_trap (invoke "f64x2.relaxed_max-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_madd-0"
  (i32.const 65520)) (v128.const i64x2 0xc5b7a8007977e673 0xe3addd5142690000))
(assert_trap (invoke "f32x4.relaxed_madd-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_madd-1"
  (i32.const 65487)) (v128.const i64x2 0xc5b7a8007977e673 0xe3addd5142690000))
(assert_trap (invoke "f32x4.relaxed_madd-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_madd-2"
  (i32.const 65520)) (v128.const i64x2 0x4c03c19e69f7e675 0x7e96769945541100))
(assert_trap (invoke "f32x4.relaxed_madd-2" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_nmadd-0"
  (i32.const 65487)) (either (v128.const i64x2 0xc5b7a800f977e673 0x63ad528942690000)
  (v128.const i64x2 0xc5b7a800f977e673 0x63ad528a42690000)))
(assert_trap (invoke "f32x4.relaxed_nmadd-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_nmadd-1"
  (i32.const 65520)) (either (v128.const i64x2 0xc5b7a800f977e673 0x63ad528942690000)
  (v128.const i64x2 0xc5b7a800f977e673 0x63ad528a42690000)))
(assert_trap (invoke "f32x4.relaxed_nmadd-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f32x4.relaxed_nmadd-2"
  (i32.const 65487)) (v128.const i64x2 0xcc03c19e69f7e671 0xfe967699c5541100))
(assert_trap (invoke "f32x4.relaxed_nmadd-2" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_madd-0"
  (i32.const 65520)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_trap (invoke "f64x2.relaxed_madd-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_madd-1"
  (i32.const 65487)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_trap (invoke "f64x2.relaxed_madd-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_madd-2"
  (i32.const 65520)) (v128.const i64x2 0x43cfffffff800000 0x44201c990143f680))
(assert_trap (invoke "f64x2.relaxed_madd-2" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_nmadd-0" (i32.const 65487)) (v128.const i64x2 0xc1dfffffffc00000 0))
(assert_trap (invoke "f64x2.relaxed_nmadd-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_nmadd-1" (i32.const 65520)) (v128.const i64x2 0xc1dfffffffc00000 0))
(assert_trap (invoke "f64x2.relaxed_nmadd-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "f64x2.relaxed_nmadd-2"
  (i32.const 65487)) (v128.const i64x2 0xc3cfffffff800000 0x44201c990143f680))
(assert_trap (invoke "f64x2.relaxed_nmadd-2" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.relaxed_laneselect-0"
  (i32.const 65520)) (either (v128.const i64x2 0x359c1d69028652 0x4400108100000080)
  (v128.const i64x2 0x4359e5f6902e652 0x44201c9901040080)))
(assert_trap (invoke "i8x16.relaxed_laneselect-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i8x16.relaxed_laneselect-1"
  (i32.const 65487)) (either (v128.const i64x2 0xd6759f7ffff7ef73 0xcebbdcdfe147f6b1)
  (v128.const i64x2 0xd2759d3dfff78f73 0xce9bd0c7e043f6b1)))
(assert_trap (invoke "i8x16.relaxed_laneselect-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i8x16.relaxed_laneselect-2"
  (i32.const 65520)) (v128.const i64x2 0xd2359d5fff028f52 0xce9bd0c7e00400b1))
(assert_trap (invoke "i8x16.relaxed_laneselect-2" (i32.const 65521)) "out of bounds memory access")

(module
  (memory 1 5)
  (data $d0 "\65\32\01\e9\10\40\82\60\37\f6\ef\81\bc\de\67\72")
  (data (i32.const 0) "\82\2e\7e\d8\80\00\86\02\9d\7f\d7\58\5d\54\eb\aa\00\00\18\40\c0\92\ba\c5\20\03\df\45\00\00\80\3f\05\88\ae\60\a6\81\04\44\b5\d4\00\7e\73\ca\41\3a\ff\ff\ff\4e\00\95\07\44\00\00\a7\41\00\d4\41\c5\19\36\80\d7\b9\7b\9d\39\70\01\06\25\ec\7f\02\d8\e0\59\d0\c5\00\a5\f6\c4\00\00\80\ff\23\c7\0a\df\04\36\01\ab\fe\48\66\4a\f3\1c\81\10\f5\dd\34\08\00\00\21\42\ff\ff\7f\4f\00\a8\a1\c4\00\00\00\3f")
  (global (mut v128) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
  (global (mut v128) (v128.const i64x2 0x4f7fffff800116c2 0xff80000040580000))
  (global (mut v128) (v128.const i64x2 0x3ff8000000000000 0x40b12df000000000))
  (global (mut i32) (i32.const 64))
  (func $i16x8.relaxed_laneselect-0 (export "i16x8.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 global.get 0 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-1 (export "i16x8.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 global.get 0 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-2 (export "i16x8.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load i16x8.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-0 (export "i32x4.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 global.get 0 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-1 (export "i32x4.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 global.get 0 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-2 (export "i32x4.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load i32x4.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-0 (export "i64x2.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load global.get 0 global.get 0 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-1 (export "i64x2.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=33 global.get 0 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-2 (export "i64x2.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load i64x2.relaxed_laneselect
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-0 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-0") (param i32)
  (result v128)
    local.get 0 v128.load offset=33 global.get 0 global.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-1 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-1") (param i32)
  (result v128)
    global.get 0 local.get 0 v128.load global.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-2 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-2") (param i32)
  (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=33 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x7267debc81eff637))
(assert_return (invoke "i16x8.relaxed_laneselect-0"
  (i32.const 65520)) (either (v128.const i64x2 0x401060000024 0x30664484808d7224)
  (v128.const i64x2 0x2005c9d62603265 0x7267458581ef72a4)))
(assert_trap (invoke "i16x8.relaxed_laneselect-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i16x8.relaxed_laneselect-1"
  (i32.const 65487)) (either (v128.const i64x2 0x62825c9deb61b27d 0xf6e7dfbdb3eff6b7)
  (v128.const i64x2 0x60824010e901803c 0xb4e6debcb28df637)))
(assert_trap (invoke "i16x8.relaxed_laneselect-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i16x8.relaxed_laneselect-2"
  (i32.const 65520)) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
(assert_trap (invoke "i16x8.relaxed_laneselect-2" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_laneselect-0"
  (i32.const 65520)) (either (v128.const i64x2 0x401060000024 0x30664484808d7224)
  (v128.const i64x2 0x2005c9d6260803c 0x7267debc81eff637)))
(assert_trap (invoke "i32x4.relaxed_laneselect-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_laneselect-1"
  (i32.const 65487)) (either (v128.const i64x2 0x62825c9deb61b27d 0xf6e7dfbdb3eff6b7)
  (v128.const i64x2 0x60824010e9013265 0xb4e64585b28d72a4)))
(assert_trap (invoke "i32x4.relaxed_laneselect-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_laneselect-2"
  (i32.const 65520)) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
(assert_trap (invoke "i32x4.relaxed_laneselect-2" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.relaxed_laneselect-0"
  (i32.const 65520)) (either (v128.const i64x2 0x401060000024 0x30664484808d7224)
  (v128.const i64x2 0x2005c9d6260803c 0x7267debc81eff637)))
(assert_trap (invoke "i64x2.relaxed_laneselect-0" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i64x2.relaxed_laneselect-1"
  (i32.const 65487)) (either (v128.const i64x2 0x62825c9deb61b27d 0xf6e7dfbdb3eff6b7)
  (v128.const i64x2 0x60824010e9013265 0xb4e64585b28d72a4)))
(assert_trap (invoke "i64x2.relaxed_laneselect-1" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i64x2.relaxed_laneselect-2"
  (i32.const 65520)) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
(assert_trap (invoke "i64x2.relaxed_laneselect-2" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-0"
  (i32.const 65487)) (either (v128.const i64x2 0x2006e2d6260767a 0xb4e630b9b28d88c1)
  (v128.const i64x2 0x2007e2d6260a87a 0xb4e69906b28d2fc1)))
(assert_trap (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-0" (i32.const 65488)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-1"
  (i32.const 65520)) (either (v128.const i64x2 0x2006e2d6260767a 0xb4e630b9b28d88c1)
  (v128.const i64x2 0x2006e2d6260d87a 0xb4e5fab9b28d4c6c)))
(assert_trap (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-1" (i32.const 65521)) "out of bounds memory access")
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-2"
  (i32.const 65487)) (either (v128.const i64x2 0x6082876de901c9f9 0x726845a281f09578)
  (v128.const i64x2 0x6082246de90149f9 0x726764a281ef7878)))
(assert_trap (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-2" (i32.const 65488)) "out of bounds memory access")
