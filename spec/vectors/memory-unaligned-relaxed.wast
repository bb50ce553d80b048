;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands at odd addresses, by index and by offset.
;;
;; "i8x16.sub-1" loads operand 1; "i8x16.sub-all" loads all.

(module
  (memory 1 5)
  (data $d0 "\73\e6\f7\69\3d\9e\75\04\80\f6\43\01\99\1c\20\44")
  (data (i32.const 0) "\08\df\80\a7\05\a3\fd\27\01\7e\4b\b3\2b\62\10\9d\c0\8f\4c\c5\00\00\00\00\00\00\80\7f\23\c7\0a\df\02\c3\08\40\2d\01\b0\e4\b9\7e\8a\e3\a2\7c\9b\14\00\00\5a\41\00\00\00\80\00\00\6b\42\00\d5\59\c4\02\01\19\7b\88\27\cb\f7\c2\df\9c\08\89\bc\ff\81\00\00\20\40\ff\ff\ff\ce\c0\fa\05\45\00\00\00\4f\a9\35\3c\40\01\28\02\51\31\2a\08\70\b3\f2\c4\32\00\d4\21\c3\00\00\b9\41\00\00\d3\41\23\c7\0a\5f")
  (global (mut v128) (v128.const i64x2 0xd2359d5fff028f52 0xce9bd0c7e00400b1))
  (global (mut v128) (v128.const i64x2 0xc5b7a8004f000000 0xdf0ac72342690000))
  (global (mut v128) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
  (global (mut i32) (i32.const 45))
  (func $i32x4.relaxed_trunc_f32x4_s-0 (export "i32x4.relaxed_trunc_f32x4_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_u-0 (export "i32x4.relaxed_trunc_f32x4_u-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-0") (param i32)
  (result v128)
    local.get 0 v128.load offset=1 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-0") (param i32)
  (result v128)
    local.get 0 v128.load offset=1 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i8x16.relaxed_swizzle-0 (export "i8x16.relaxed_swizzle-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i8x16.relaxed_swizzle
  )
  (func $i8x16.relaxed_swizzle-1 (export "i8x16.relaxed_swizzle-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i8x16.relaxed_swizzle
  )
  (func $i8x16.relaxed_swizzle-all (export "i8x16.relaxed_swizzle-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i8x16.relaxed_swizzle
  )
  (func $i16x8.relaxed_q15mulr_s-0 (export "i16x8.relaxed_q15mulr_s-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_q15mulr_s-1 (export "i16x8.relaxed_q15mulr_s-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_q15mulr_s-all (export "i16x8.relaxed_q15mulr_s-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-0") (param i32)
  (result v128)
    local.get 0 v128.load offset=1 global.get 0 i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-1") (param i32)
  (result v128)
    global.get 0 local.get 0 v128.load offset=3 i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-all (export "i16x8.relaxed_dot_i8x16_i7x16_s-all") (param i32)
  (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $f32x4.relaxed_min-0 (export "f32x4.relaxed_min-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.relaxed_min
  )
  (func $f32x4.relaxed_min-1 (export "f32x4.relaxed_min-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.relaxed_min
  )
  (func $f32x4.relaxed_min-all (export "f32x4.relaxed_min-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.relaxed_min
  )
  (func $f32x4.relaxed_max-0 (export "f32x4.relaxed_max-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 f32x4.relaxed_max
  )
  (func $f32x4.relaxed_max-1 (export "f32x4.relaxed_max-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 f32x4.relaxed_max
  )
  (func $f32x4.relaxed_max-all (export "f32x4.relaxed_max-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f32x4.relaxed_max
  )
  (func $f64x2.relaxed_min-0 (export "f64x2.relaxed_min-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.relaxed_min
  )
  (func $f64x2.relaxed_min-1 (export "f64x2.relaxed_min-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.relaxed_min
  )
  (func $f64x2.relaxed_min-all (export "f64x2.relaxed_min-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.relaxed_min
  )
  (func $f64x2.relaxed_max-0 (export "f64x2.relaxed_max-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 f64x2.relaxed_max
  )
  (func $f64x2.relaxed_max-1 (export "f64x2.relaxed_max-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 f64x2.relaxed_max
  )
  (func $f64x2.relaxed_max-all (export "f64x2.relaxed_max-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 f64x2.relaxed_max
  )
  (func $f32x4.relaxed_madd-0 (export "f32x4.relaxed_madd-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 global.get 1 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-1 (export "f32x4.relaxed_madd-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 global.get 1 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-2 (export "f32x4.relaxed_madd-2") (param i32) (result v128)
    global.get 1 global.get 1 local.get 0 v128.load offset=5 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_madd-all (export "f32x4.relaxed_madd-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_nmadd-0 (export "f32x4.relaxed_nmadd-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 1 global.get 1 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-1 (export "f32x4.relaxed_nmadd-1") (param i32) (result v128)
    global.get 1 local.get 0 v128.load offset=3 global.get 1 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-2 (export "f32x4.relaxed_nmadd-2") (param i32) (result v128)
    global.get 1 global.get 1 local.get 0 v128.load offset=5 f32x4.relaxed_nmadd
  )
  (func $f32x4.relaxed_nmadd-all (export "f32x4.relaxed_nmadd-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    f32x4.relaxed_nmadd
  )
  (func $f64x2.relaxed_madd-0 (export "f64x2.relaxed_madd-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 global.get 2 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-1 (export "f64x2.relaxed_madd-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 global.get 2 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-2 (export "f64x2.relaxed_madd-2") (param i32) (result v128)
    global.get 2 global.get 2 local.get 0 v128.load offset=5 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_madd-all (export "f64x2.relaxed_madd-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_nmadd-0 (export "f64x2.relaxed_nmadd-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 2 global.get 2 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-1 (export "f64x2.relaxed_nmadd-1") (param i32) (result v128)
    global.get 2 local.get 0 v128.load offset=3 global.get 2 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-2 (export "f64x2.relaxed_nmadd-2") (param i32) (result v128)
    global.get 2 global.get 2 local.get 0 v128.load offset=5 f64x2.relaxed_nmadd
  )
  (func $f64x2.relaxed_nmadd-all (export "f64x2.relaxed_nmadd-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    f64x2.relaxed_nmadd
  )
  (func $i8x16.relaxed_laneselect-0 (export "i8x16.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 global.get 0 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-1 (export "i8x16.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 global.get 0 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-2 (export "i8x16.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=5 i8x16.relaxed_laneselect
  )
  (func $i8x16.relaxed_laneselect-all (export "i8x16.relaxed_laneselect-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    i8x16.relaxed_laneselect
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x44201c990143f680))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-0" (i32.const 48)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-0"
  (i32.const 50)) (either (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xfffffffe00000000 0xfffffffe) (v128.const i64x2 0x8000000000000000 0x80000000)))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-0" (i32.const 52)) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-0"
  (i32.const 54)) (either (v128.const i64x2 0xffffffff 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0)))
(assert_return (invoke "i8x16.relaxed_swizzle-0"
  (i32.const 56)) (either (v128.const i64x2 0x420000 0xd50000) (v128.const i64x2 0x5900c200420042 0xd50000)))
(assert_return (invoke "i8x16.relaxed_swizzle-1"
  (i32.const 59)) (either (v128.const i64x2 0x8f020000 0xb10000000000)
  (v128.const i64x2 0xd200e0008f020000 0xb10000000000)))
(assert_return (invoke "i8x16.relaxed_swizzle-all"
  (i32.const 61)) (either (v128.const i64x2 50178 0xcb000000) (v128.const i64x2 0x2700dff7c402 0xcb000000)))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-0"
  (i32.const 48)) (v128.const i64x2 0xffd20000ffffb0c6 0xfeefdedcfff00094))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-1"
  (i32.const 51)) (v128.const i64x2 0xf62ccd3000070ae 0xf0bfd296ffc0ffae))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-all"
  (i32.const 53)) (v128.const i64x2 0x140ae9b000000000 0xfd77260400f8ff88))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-0"
  (i32.const 54)) (either (v128.const i64x2 0xe71b187eff95d700 0xfaf7fb1dfce41284)
  (v128.const i64x2 0x401b187e6a95d700 0xecf7fe1d15e4d684)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-1"
  (i32.const 57)) (either (v128.const i64x2 0xef13005b00ee12fb 0x25e413fe004c2508)
  (v128.const i64x2 0xef13005bffeea1fb 0xc0e4aafee44cd608)))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-all"
  (i32.const 59)) (either (v128.const i64x2 0x70500ad00760a14 0x2c5c17300dff1779)
  (v128.const i64x2 0x200500ad0076df14 0xd05cd930cfffc679)))
(assert_return (invoke "f32x4.relaxed_min-0"
  (i32.const 60)) (v128.const i64x2 0xc5b7a80002c459d5 0xdf0ac723c2f7cb27))
(assert_return (invoke "f32x4.relaxed_min-1"
  (i32.const 49)) (v128.const i64x2 0xc5b7a80080000000 0xdf0ac723c459d500))
(assert_return (invoke "f32x4.relaxed_min-all"
  (i32.const 51)) (v128.const i64x2 0xd500426b80000000 0x27887b19c459d500))
(assert_return (invoke "f32x4.relaxed_max-0"
  (i32.const 52)) (v128.const i64x2 0x426b004f000000 0x887b190142690000))
(assert_return (invoke "f32x4.relaxed_max-1"
  (i32.const 55)) (v128.const i64x2 0x102c4594f000000 0xdf0ac72342690000))
(assert_return (invoke "f32x4.relaxed_max-all"
  (i32.const 57)) (v128.const i64x2 0x7b190102c459d500 0x89cdfc227887b19))
(assert_return (invoke "f64x2.relaxed_min-0"
  (i32.const 58)) (v128.const i64x2 0xc1dfffffffc00000 0x9cdfc2f7cb27887b))
(assert_return (invoke "f64x2.relaxed_min-1"
  (i32.const 61)) (v128.const i64x2 0xf7cb27887b190102 0x81ffbc89089cdfc2))
(assert_return (invoke "f64x2.relaxed_min-all"
  (i32.const 49)) (v128.const i64x2 0x80000000415a 0x102c459d500426b))
(assert_return (invoke "f64x2.relaxed_max-0"
  (i32.const 50)) (v128.const i64x2 0x6b00008000000041 0x190102c459d50042))
(assert_return (invoke "f64x2.relaxed_max-1"
  (i32.const 53)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_return (invoke "f64x2.relaxed_max-all"
  (i32.const 55)) (v128.const i64x2 0x102c459d500426b 0xdfc2f7cb27887b19))
(assert_return (invoke "f32x4.relaxed_madd-0"
  (i32.const 56)) (v128.const i64x2 0xc5b7a8004f000000 0x62853eb642690000))
(assert_return (invoke "f32x4.relaxed_madd-1"
  (i32.const 59)) (v128.const i64x2 0xc5b7a8004f000000 0xdf0874d9e2b17388))
(assert_return (invoke "f32x4.relaxed_madd-2"
  (i32.const 62)) (v128.const f32x4 4.611686e+18 3.453913e+07 nan:arithmetic 1e+38))
(assert_return (invoke "f32x4.relaxed_madd-all"
  (i32.const 49)) (v128.const i64x2 0xd500426b00008000 0x3c9c4fba59da4608))
(assert_return (invoke "f32x4.relaxed_nmadd-0"
  (i32.const 50)) (v128.const i64x2 0x7137a8b84f000000 0xdf0ac723dcc1dd3c))
(assert_return (invoke "f32x4.relaxed_nmadd-1"
  (i32.const 53)) (v128.const i64x2 0xca9c7421d1e70000 0xff800000fe0b41eb))
(assert_return (invoke "f32x4.relaxed_nmadd-2"
  (i32.const 56)) (v128.const i64x2 0xcc03c19ede800000 0xfe967699c55bcf59))
(assert_return (invoke "f32x4.relaxed_nmadd-all"
  (i32.const 57)) (either (v128.const i64x2 0xbc9c4fbad9da4608 0xbc89089c5e2d2ca8)
  (v128.const i64x2 0xbc9c4fbad9da4608 0xbc89089c5e2d2ca9)))
(assert_return (invoke "f64x2.relaxed_madd-0" (i32.const 58)) (v128.const i64x2 0xc1dfffffffc00000 0))
(assert_return (invoke "f64x2.relaxed_madd-1" (i32.const 61)) (v128.const i64x2 0x79bb27887ae2b1f1 0))
(assert_return (invoke "f64x2.relaxed_madd-2"
  (i32.const 50)) (v128.const i64x2 0x59d500426b000080 0xcb27887b190102c4))
(assert_return (invoke "f64x2.relaxed_madd-all"
  (i32.const 51)) (v128.const i64x2 0xd77b701512143000 0xf7cb27887b190102))
(assert_return (invoke "f64x2.relaxed_nmadd-0"
  (i32.const 52)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-1"
  (i32.const 55)) (v128.const i64x2 0xc1dfffffffc00000 0x8000000000000000))
(assert_return (invoke "f64x2.relaxed_nmadd-2"
  (i32.const 58)) (v128.const i64x2 0xcb27887b190102c4 0xffbc89089cdfc2f7))
(assert_return (invoke "f64x2.relaxed_nmadd-all"
  (i32.const 59)) (v128.const i64x2 0xf7cb27887b190102 0x5369695cf12647c))
(assert_return (invoke "i8x16.relaxed_laneselect-0"
  (i32.const 60)) (either (v128.const i64x2 0x8031190102000950 0x880890c7c0040021)
  (v128.const i64x2 0x8835195f02025952 0x89089cdfc2040027)))
(assert_return (invoke "i8x16.relaxed_laneselect-1"
  (i32.const 49)) (either (v128.const i64x2 0xd27f9d5fff028f52 0xff9bd1c7e45dd5b1)
  (v128.const i64x2 0xd26b9d00ff008f00 0xce9bd0c7e059d5b1)))
(assert_return (invoke "i8x16.relaxed_laneselect-2"
  (i32.const 52)) (v128.const i64x2 0xd2359d5fff028f52 0xce9bd0c7e00400b1))
(assert_return (invoke "i8x16.relaxed_laneselect-all"
  (i32.const 53)) (either (v128.const i64x2 0xc5595149026b0000 0x278973095911401b)
  (v128.const i64x2 0xc4594200006b0000 0x27887b197b020102)))

(module
  (memory 1 5)
  (data $d0 "\65\32\01\e9\10\40\82\60\37\f6\ef\81\bc\de\67\72")
  (data (i32.const 0) "\82\2e\7e\d8\80\00\86\02\9d\7f\d7\58\5d\54\eb\aa\00\00\18\40\c0\92\ba\c5\20\03\df\45\00\00\80\3f\05\88\ae\60\a6\81\04\44\b5\d4\00\7e\73\ca\41\3a\ff\ff\ff\4e\00\95\07\44\00\00\a7\41\00\d4\41\c5\19\36\80\d7\b9\7b\9d\39\70\01\06\25\ec\7f\02\d8\e0\59\d0\c5\00\a5\f6\c4\00\00\80\ff\23\c7\0a\df\04\36\01\ab\fe\48\66\4a\f3\1c\81\10\f5\dd\34\08\00\00\21\42\ff\ff\7f\4f\00\a8\a1\c4\00\00\00\3f")
  (global (mut v128) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
  (global (mut v128) (v128.const i64x2 0x4f7fffff800116c2 0xff80000040580000))
  (global (mut v128) (v128.const i64x2 0x3ff8000000000000 0x40b12df000000000))
  (global (mut i32) (i32.const 64))
  (func $i16x8.relaxed_laneselect-0 (export "i16x8.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 global.get 0 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-1 (export "i16x8.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 global.get 0 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-2 (export "i16x8.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=5 i16x8.relaxed_laneselect
  )
  (func $i16x8.relaxed_laneselect-all (export "i16x8.relaxed_laneselect-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    i16x8.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-0 (export "i32x4.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 global.get 0 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-1 (export "i32x4.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 global.get 0 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-2 (export "i32x4.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=5 i32x4.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-all (export "i32x4.relaxed_laneselect-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    i32x4.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-0 (export "i64x2.relaxed_laneselect-0") (param i32) (result v128)
    local.get 0 v128.load offset=1 global.get 0 global.get 0 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-1 (export "i64x2.relaxed_laneselect-1") (param i32) (result v128)
    global.get 0 local.get 0 v128.load offset=3 global.get 0 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-2 (export "i64x2.relaxed_laneselect-2") (param i32) (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=5 i64x2.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-all (export "i64x2.relaxed_laneselect-all") (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    i64x2.relaxed_laneselect
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-0 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-0") (param i32)
  (result v128)
    local.get 0 v128.load offset=1 global.get 0 global.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-1 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-1") (param i32)
  (result v128)
    global.get 0 local.get 0 v128.load offset=3 global.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-2 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-2") (param i32)
  (result v128)
    global.get 0 global.get 0 local.get 0 v128.load offset=5 i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-all (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-all")
  (param i32) (result v128)
    local.get 0 v128.load offset=1 local.get 0 v128.load offset=3 local.get 0 v128.load offset=5
    i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
  (func $fill (export "fill") (result i64)
    i32.const 65520 i32.const 0 i32.const 16 memory.init 0 i32.const 65528 i64.load
  )
)

(assert_return (invoke "fill" ) (i64.const 0x7267debc81eff637))
(assert_return (invoke "i16x8.relaxed_laneselect-0"
  (i32.const 48)) (either (v128.const i64x2 0x4950040803c 0x10c4418400012200)
  (v128.const i64x2 0x2005c9d6260ffff 0x19c54585004172a4)))
(assert_return (invoke "i16x8.relaxed_laneselect-1"
  (i32.const 51)) (either (v128.const i64x2 0xd6005dbf6260c43f 0xffffd785b69df7e5)
  (v128.const i64x2 0xd40041a70000803c 0xb4e6d780b28dc541)))
(assert_return (invoke "i16x8.relaxed_laneselect-2"
  (i32.const 54)) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
(assert_return (invoke "i16x8.relaxed_laneselect-all"
  (i32.const 55)) (either (v128.const i64x2 0xe519d540510101a7 0x217439bd53a0b619)
  (v128.const i64x2 0xc541c54141a70000 0x170399d7bb9d780)))
(assert_return (invoke "i32x4.relaxed_laneselect-0"
  (i32.const 56)) (either (v128.const i64x2 0x409400408000 0x30200501b0850024)
  (v128.const i64x2 0x2005c9d6260803c 0x70399d7bb9d78036)))
(assert_return (invoke "i32x4.relaxed_laneselect-1"
  (i32.const 59)) (either (v128.const i64x2 0x7bb9df9d7679c57d 0xffee6587b3fd7bbd)
  (v128.const i64x2 0x7bb9d7803619c541 0xb4e64585b28d72a4)))
(assert_return (invoke "i32x4.relaxed_laneselect-2"
  (i32.const 62)) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
(assert_return (invoke "i32x4.relaxed_laneselect-all"
  (i32.const 49)) (either (v128.const i64x2 0x1a740074407d507 0xb619e519d5405101)
  (v128.const i64x2 0x440744079500 0xd7803619c541d400)))
(assert_return (invoke "i64x2.relaxed_laneselect-0"
  (i32.const 50)) (either (v128.const i64x2 0x20000040200000c 0x8026018500840000)
  (v128.const i64x2 0x2005c9d6260803c 0x803619c541d40041)))
(assert_return (invoke "i64x2.relaxed_laneselect-1"
  (i32.const 53)) (either (v128.const i64x2 0xc741dc9d63e7803c 0xbdff7fbdf78d76bd)
  (v128.const i64x2 0xc541d40041a70000 0xb4e64585b28d72a4)))
(assert_return (invoke "i64x2.relaxed_laneselect-2"
  (i32.const 56)) (v128.const i64x2 0x2005c9d6260803c 0xb4e64585b28d72a4))
(assert_return (invoke "i64x2.relaxed_laneselect-all"
  (i32.const 57)) (either (v128.const i64x2 0xb619e519d5405101 0x162217439bd53a0)
  (v128.const i64x2 0xd7803619c541d400 0x25060170399d7bb9)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-0"
  (i32.const 58)) (either (v128.const i64x2 0x2007b6a626097da 0xb4e64670b28d48ab)
  (v128.const i64x2 0x200406a626097da 0xb4e68670b28d37ab)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-1"
  (i32.const 61)) (either (v128.const i64x2 0x200a4b862602b66 0xb4e67d08b28d3cde)
  (v128.const i64x2 0x20041b86260eb17 0xb4e5b608b28d3cde)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-2"
  (i32.const 50)) (either (v128.const i64x2 0x41d4479ea70097d8 0x9d7c20bd8036b906)
  (v128.const i64x2 0x41d3e49ea70017d8 0x9d7b3fbd80359c06)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-all"
  (i32.const 51)) (either (v128.const i64x2 0xc541c8d441a6e394 0x399d7660d7803a24)
  (v128.const i64x2 0xc54209d441a6e394 0x399d4560d7800e24)))
