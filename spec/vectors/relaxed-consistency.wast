;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Relaxed instructions with the same operands as parameters, constants, from memory, from stack slots, and with one
;; of them a constant: whichever of the results that the specification allows it is, all have the same one, to the
;; bit, but for NaNs.
;;
;; "i8x16.relaxed_swizzle-3" has the first of these results, and for each other one whether it is the same;
;; "i8x16.relaxed_swizzle-reversed-3" those with the operands in the reverse order.

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\80\7f\cd\cc\cc\3d\00\00\c3\41\05\00\c0\7f\00\df\8f\45\00\00\c0\3f\00\00\a7\41\00\00\c0\7f")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i32x4.relaxed_trunc_f32x4_s-0 (export "i32x4.relaxed_trunc_f32x4_s-0") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_s local.tee 1 v128.const i64x2 0x3dcccccd7f800000 0x7fc0000541c30000
    i32x4.relaxed_trunc_f32x4_s local.get 1 call $same i32.const 0 v128.load i32x4.relaxed_trunc_f32x4_s
    local.get 1 call $same local.get 0 block end i32x4.relaxed_trunc_f32x4_s local.get 1 call $same
  )
  (func $i32x4.relaxed_trunc_f32x4_s-1 (export "i32x4.relaxed_trunc_f32x4_s-1") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_s local.tee 1 v128.const i64x2 0x3fc00000458fdf00 0x7fc0000041a70000
    i32x4.relaxed_trunc_f32x4_s local.get 1 call $same i32.const 16 v128.load i32x4.relaxed_trunc_f32x4_s
    local.get 1 call $same local.get 0 block end i32x4.relaxed_trunc_f32x4_s local.get 1 call $same
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-0"
  (v128.const i64x2 0x3dcccccd7f800000 0x7fc0000541c30000)) (either (v128.const i64x2 0x7fffffff 24)
  (v128.const i64x2 0x80000000 0x8000000000000018)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-1"
  (v128.const i64x2 0x3fc00000458fdf00 0x7fc0000041a70000)) (either (v128.const i64x2 0x1000011fb 20)
  (v128.const i64x2 0x1000011fb 0x8000000000000014)) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\10\42\01\00\00\cb\23\c7\0a\5f\00\00\3b\42\00\80\79\42\01\00\00\4b\00\00\34\42\00\00\de\41")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i32x4.relaxed_trunc_f32x4_u-0 (export "i32x4.relaxed_trunc_f32x4_u-0") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_u local.tee 1 v128.const i64x2 0xcb00000142100000 0x423b00005f0ac723
    i32x4.relaxed_trunc_f32x4_u local.get 1 call $same i32.const 0 v128.load i32x4.relaxed_trunc_f32x4_u
    local.get 1 call $same local.get 0 block end i32x4.relaxed_trunc_f32x4_u local.get 1 call $same
  )
  (func $i32x4.relaxed_trunc_f32x4_u-1 (export "i32x4.relaxed_trunc_f32x4_u-1") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f32x4_u local.tee 1 v128.const i64x2 0x4b00000142798000 0x41de000042340000
    i32x4.relaxed_trunc_f32x4_u local.get 1 call $same i32.const 16 v128.load i32x4.relaxed_trunc_f32x4_u
    local.get 1 call $same local.get 0 block end i32x4.relaxed_trunc_f32x4_u local.get 1 call $same
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-0"
  (v128.const i64x2 0xcb00000142100000 0x423b00005f0ac723)) (either (v128.const i64x2 36 0x2effffffff)
  (v128.const i64x2 0xffffffff00000024 0x2effffffff) (v128.const i64x2 0xfffffffe00000024 0x2efffffffe)
  (v128.const i64x2 0x8000000000000024 0x2e80000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-1"
  (v128.const i64x2 0x4b00000142798000 0x41de000042340000)) (v128.const i64x2 0x8000010000003e 0x1b0000002d)
  (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\7b\cd\d3\c4\f8\74\f0\47\00\00\00\00\00\00\e0\41\9c\57\77\27\26\6c\a1\b7\7b\cd\d3\c4\f8\74\f0\c7")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-0 (export "i32x4.relaxed_trunc_f64x2_s_zero-0") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_s_zero local.tee 1
    v128.const i64x2 0x47f074f8c4d3cd7b 0x41e0000000000000 i32x4.relaxed_trunc_f64x2_s_zero local.get 1
    call $same i32.const 0 v128.load i32x4.relaxed_trunc_f64x2_s_zero local.get 1 call $same local.get 0
    block end i32x4.relaxed_trunc_f64x2_s_zero local.get 1 call $same
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-1 (export "i32x4.relaxed_trunc_f64x2_s_zero-1") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_s_zero local.tee 1
    v128.const i64x2 0xb7a16c262777579c 0xc7f074f8c4d3cd7b i32x4.relaxed_trunc_f64x2_s_zero local.get 1
    call $same i32.const 16 v128.load i32x4.relaxed_trunc_f64x2_s_zero local.get 1 call $same local.get 0
    block end i32x4.relaxed_trunc_f64x2_s_zero local.get 1 call $same
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-0"
  (v128.const i64x2 0x47f074f8c4d3cd7b 0x41e0000000000000)) (either (v128.const i64x2 0x7fffffff7fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-1"
  (v128.const i64x2 0xb7a16c262777579c 0xc7f074f8c4d3cd7b)) (v128.const i64x2 0x8000000000000000 0)
  (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\00\c0\49\91\c0\00\00\00\00\a4\14\b8\c0\00\00\00\00\00\00\f0\3f\fe\ff\ff\df\ff\ff\ef\bf")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-0 (export "i32x4.relaxed_trunc_f64x2_u_zero-0") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero local.tee 1
    v128.const i64x2 0xc09149c000000000 0xc0b814a400000000 i32x4.relaxed_trunc_f64x2_u_zero local.get 1
    call $same i32.const 0 v128.load i32x4.relaxed_trunc_f64x2_u_zero local.get 1 call $same local.get 0
    block end i32x4.relaxed_trunc_f64x2_u_zero local.get 1 call $same
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-1 (export "i32x4.relaxed_trunc_f64x2_u_zero-1") (param v128)
  (result v128 i32 i32 i32) (local v128)
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero local.tee 1
    v128.const i64x2 0x3ff0000000000000 0xbfefffffdffffffe i32x4.relaxed_trunc_f64x2_u_zero local.get 1
    call $same i32.const 16 v128.load i32x4.relaxed_trunc_f64x2_u_zero local.get 1 call $same local.get 0
    block end i32x4.relaxed_trunc_f64x2_u_zero local.get 1 call $same
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-0"
  (v128.const i64x2 0xc09149c000000000 0xc0b814a400000000)) (either (v128.const i64x2 0 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 0xfffffffefffffffe 0) (v128.const i64x2 0x8000000080000000 0))
  (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-1"
  (v128.const i64x2 0x3ff0000000000000 0xbfefffffdffffffe)) (v128.const i64x2 1 0) (i32.const 1) (i32.const 1)
  (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\1b\01\4e\cf\04\db\61\0f\fc\33\f2\4f\63\ea\20\17\08\0c\06\0e\0e\0c\7f\02\06\04\1f\8f\01\0c\80\05\fe\0d\02\04\4a\ab\80\f2\be\c9\a3\08\22\aa\ff\40\0a\10\05\05\0c\00\0d\02\04\7f\8f\8f\06\1f\11\02")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i8x16.relaxed_swizzle-0 (export "i8x16.relaxed_swizzle-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 i8x16.relaxed_swizzle local.tee 2
    v128.const i64x2 0xf61db04cf4e011b 0x1720ea634ff233fc v128.const i64x2 0x27f0c0e0e060c08 0x5800c018f1f0406
    i8x16.relaxed_swizzle local.get 2 call $same i32.const 0 v128.load i32.const 16 v128.load
    i8x16.relaxed_swizzle local.get 2 call $same local.get 0 local.get 1 block end i8x16.relaxed_swizzle
    local.get 2 call $same v128.const i64x2 0xf61db04cf4e011b 0x1720ea634ff233fc local.get 1
    i8x16.relaxed_swizzle local.get 2 call $same i32.const 0 v128.load local.get 1 i8x16.relaxed_swizzle
    local.get 2 call $same local.get 0 v128.const i64x2 0x27f0c0e0e060c08 0x5800c018f1f0406
    i8x16.relaxed_swizzle local.get 2 call $same local.get 0 i32.const 16 v128.load i8x16.relaxed_swizzle
    local.get 2 call $same
  )
  (func $i8x16.relaxed_swizzle-reversed-0 (export "i8x16.relaxed_swizzle-reversed-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 i8x16.relaxed_swizzle local.tee 2
    v128.const i64x2 0x27f0c0e0e060c08 0x5800c018f1f0406 v128.const i64x2 0xf61db04cf4e011b 0x1720ea634ff233fc
    i8x16.relaxed_swizzle local.get 2 call $same i32.const 16 v128.load i32.const 0 v128.load
    i8x16.relaxed_swizzle local.get 2 call $same local.get 1 local.get 0 block end i8x16.relaxed_swizzle
    local.get 2 call $same v128.const i64x2 0x27f0c0e0e060c08 0x5800c018f1f0406 local.get 0
    i8x16.relaxed_swizzle local.get 2 call $same i32.const 16 v128.load local.get 0 i8x16.relaxed_swizzle
    local.get 2 call $same local.get 1 v128.const i64x2 0xf61db04cf4e011b 0x1720ea634ff233fc
    i8x16.relaxed_swizzle local.get 2 call $same local.get 1 i32.const 0 v128.load i8x16.relaxed_swizzle
    local.get 2 call $same
  )
  (func $i8x16.relaxed_swizzle-1 (export "i8x16.relaxed_swizzle-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 i8x16.relaxed_swizzle local.tee 2
    v128.const i64x2 0xf280ab4a04020dfe 0x40ffaa2208a3c9be
    v128.const i64x2 0x20d000c0505100a 0x2111f068f8f7f04 i8x16.relaxed_swizzle local.get 2 call $same
    i32.const 32 v128.load i32.const 48 v128.load i8x16.relaxed_swizzle local.get 2 call $same local.get 0
    local.get 1 block end i8x16.relaxed_swizzle local.get 2 call $same
    v128.const i64x2 0xf280ab4a04020dfe 0x40ffaa2208a3c9be local.get 1 i8x16.relaxed_swizzle local.get 2
    call $same i32.const 32 v128.load local.get 1 i8x16.relaxed_swizzle local.get 2 call $same local.get 0
    v128.const i64x2 0x20d000c0505100a 0x2111f068f8f7f04 i8x16.relaxed_swizzle local.get 2 call $same
    local.get 0 i32.const 48 v128.load i8x16.relaxed_swizzle local.get 2 call $same
  )
  (func $i8x16.relaxed_swizzle-reversed-1 (export "i8x16.relaxed_swizzle-reversed-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 i8x16.relaxed_swizzle local.tee 2
    v128.const i64x2 0x20d000c0505100a 0x2111f068f8f7f04
    v128.const i64x2 0xf280ab4a04020dfe 0x40ffaa2208a3c9be i8x16.relaxed_swizzle local.get 2 call $same
    i32.const 48 v128.load i32.const 32 v128.load i8x16.relaxed_swizzle local.get 2 call $same local.get 1
    local.get 0 block end i8x16.relaxed_swizzle local.get 2 call $same
    v128.const i64x2 0x20d000c0505100a 0x2111f068f8f7f04 local.get 0 i8x16.relaxed_swizzle local.get 2
    call $same i32.const 48 v128.load local.get 0 i8x16.relaxed_swizzle local.get 2 call $same local.get 1
    v128.const i64x2 0xf280ab4a04020dfe 0x40ffaa2208a3c9be i8x16.relaxed_swizzle local.get 2 call $same
    local.get 1 i32.const 32 v128.load i8x16.relaxed_swizzle local.get 2 call $same
  )
)

(assert_return (invoke "i8x16.relaxed_swizzle-0"
  (v128.const i64x2 0xf61db04cf4e011b 0x1720ea634ff233fc)
  (v128.const i64x2 0x27f0c0e0e060c08 0x5800c018f1f0406))
  (either (v128.const i64x2 0x4e006320206163fc 0xdb00630100000461)
  (v128.const i64x2 0x4e176320206163fc 0xdb00630100170461)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.relaxed_swizzle-reversed-0"
  (v128.const i64x2 0xf61db04cf4e011b 0x1720ea634ff233fc)
  (v128.const i64x2 0x27f0c0e0e060c08 0x5800c018f1f0406)) (either (v128.const i64x2 0x500000e00000c00 0)
  (v128.const i64x2 0x50c000e00800c8f 0x208000e05000e00)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.relaxed_swizzle-1"
  (v128.const i64x2 0xf280ab4a04020dfe 0x40ffaa2208a3c9be)
  (v128.const i64x2 0x20d000c0505100a 0x2111f068f8f7f04))
  (either (v128.const i64x2 0x2aafe22abab00a3 0x20000800000004a)
  (v128.const i64x2 0x2aafe22ababfea3 0x20d40800000404a)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.relaxed_swizzle-reversed-1"
  (v128.const i64x2 0xf280ab4a04020dfe 0x40ffaa2208a3c9be)
  (v128.const i64x2 0x20d000c0505100a 0x2111f068f8f7f04)) (either (v128.const i64x2 0xc051f00 0x4000000)
  (v128.const i64x2 0x8f0c051f00 0xa00000504000000)) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\ff\7f\46\a1\10\00\3b\50\18\41\33\98\13\c1\05\d5\b6\b7\46\a1\10\00\01\00\5e\00\d7\1d\b3\70\28\12\ac\8a\20\0e\28\77\57\50\01\80\08\00\fe\7f\c6\f0\48\3c\c6\85\28\77\fe\ff\bf\ff\db\01\26\58\be\ff")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i16x8.relaxed_q15mulr_s-0 (export "i16x8.relaxed_q15mulr_s-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.tee 2
    v128.const i64x2 0x503b0010a1467fff 0xd505c11398334118 v128.const i64x2 0x10010a146b7b6 0x122870b31dd7005e
    i16x8.relaxed_q15mulr_s local.get 2 call $same i32.const 0 v128.load i32.const 16 v128.load
    i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 0 local.get 1 block end i16x8.relaxed_q15mulr_s
    local.get 2 call $same v128.const i64x2 0x503b0010a1467fff 0xd505c11398334118 local.get 1
    i16x8.relaxed_q15mulr_s local.get 2 call $same i32.const 0 v128.load local.get 1 i16x8.relaxed_q15mulr_s
    local.get 2 call $same local.get 0 v128.const i64x2 0x10010a146b7b6 0x122870b31dd7005e
    i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 0 i32.const 16 v128.load i16x8.relaxed_q15mulr_s
    local.get 2 call $same
  )
  (func $i16x8.relaxed_q15mulr_s-reversed-0 (export "i16x8.relaxed_q15mulr_s-reversed-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 i16x8.relaxed_q15mulr_s local.tee 2
    v128.const i64x2 0x10010a146b7b6 0x122870b31dd7005e v128.const i64x2 0x503b0010a1467fff 0xd505c11398334118
    i16x8.relaxed_q15mulr_s local.get 2 call $same i32.const 16 v128.load i32.const 0 v128.load
    i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 1 local.get 0 block end i16x8.relaxed_q15mulr_s
    local.get 2 call $same v128.const i64x2 0x10010a146b7b6 0x122870b31dd7005e local.get 0
    i16x8.relaxed_q15mulr_s local.get 2 call $same i32.const 16 v128.load local.get 0 i16x8.relaxed_q15mulr_s
    local.get 2 call $same local.get 1 v128.const i64x2 0x503b0010a1467fff 0xd505c11398334118
    i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 1 i32.const 0 v128.load i16x8.relaxed_q15mulr_s
    local.get 2 call $same
  )
  (func $i16x8.relaxed_q15mulr_s-1 (export "i16x8.relaxed_q15mulr_s-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 i16x8.relaxed_q15mulr_s local.tee 2
    v128.const i64x2 0x505777280e208aac 0xf0c67ffe00088001
    v128.const i64x2 0xfffe772885c63c48 0xffbe582601dbffbf i16x8.relaxed_q15mulr_s local.get 2 call $same
    i32.const 32 v128.load i32.const 48 v128.load i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 0
    local.get 1 block end i16x8.relaxed_q15mulr_s local.get 2 call $same
    v128.const i64x2 0x505777280e208aac 0xf0c67ffe00088001 local.get 1 i16x8.relaxed_q15mulr_s local.get 2
    call $same i32.const 32 v128.load local.get 1 i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 0
    v128.const i64x2 0xfffe772885c63c48 0xffbe582601dbffbf i16x8.relaxed_q15mulr_s local.get 2 call $same
    local.get 0 i32.const 48 v128.load i16x8.relaxed_q15mulr_s local.get 2 call $same
  )
  (func $i16x8.relaxed_q15mulr_s-reversed-1 (export "i16x8.relaxed_q15mulr_s-reversed-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 i16x8.relaxed_q15mulr_s local.tee 2
    v128.const i64x2 0xfffe772885c63c48 0xffbe582601dbffbf
    v128.const i64x2 0x505777280e208aac 0xf0c67ffe00088001 i16x8.relaxed_q15mulr_s local.get 2 call $same
    i32.const 48 v128.load i32.const 32 v128.load i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 1
    local.get 0 block end i16x8.relaxed_q15mulr_s local.get 2 call $same
    v128.const i64x2 0xfffe772885c63c48 0xffbe582601dbffbf local.get 0 i16x8.relaxed_q15mulr_s local.get 2
    call $same i32.const 48 v128.load local.get 0 i16x8.relaxed_q15mulr_s local.get 2 call $same local.get 1
    v128.const i64x2 0x505777280e208aac 0xf0c67ffe00088001 i16x8.relaxed_q15mulr_s local.get 2 call $same
    local.get 1 i32.const 32 v128.load i16x8.relaxed_q15mulr_s local.get 2 call $same
  )
)

(assert_return (invoke "i16x8.relaxed_q15mulr_s-0"
  (v128.const i64x2 0x503b0010a1467fff 0xd505c11398334118)
  (v128.const i64x2 0x10010a146b7b6 0x122870b31dd7005e)) (v128.const i64x2 0x10000461ab7b7 0xf9e7c899e7cd0030)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-reversed-0"
  (v128.const i64x2 0x503b0010a1467fff 0xd505c11398334118)
  (v128.const i64x2 0x10010a146b7b6 0x122870b31dd7005e)) (v128.const i64x2 0x10000461ab7b7 0xf9e7c899e7cd0030)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-1"
  (v128.const i64x2 0x505777280e208aac 0xf0c67ffe00088001)
  (v128.const i64x2 0xfffe772885c63c48 0xffbe582601dbffbf))
  (v128.const i64x2 0xffff6eecf283c8bf 0x8582500000041) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-reversed-1"
  (v128.const i64x2 0x505777280e208aac 0xf0c67ffe00088001)
  (v128.const i64x2 0xfffe772885c63c48 0xffbe582601dbffbf))
  (v128.const i64x2 0xffff6eecf283c8bf 0x8582500000041) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\f5\85\6e\40\d5\70\fa\d4\f9\56\be\b3\81\1e\fe\72\23\85\6e\1a\45\9c\ff\bb\92\d2\d6\b3\81\72\c9\81\2d\6b\80\4d\59\08\69\e5\93\58\83\b1\fd\02\19\7c\7e\6b\80\be\f2\04\69\da\81\ca\fd\b1\7c\11\19\7c")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.tee 2
    v128.const i64x2 0xd4fa70d5406e85f5 0x72fe1e81b3be56f9
    v128.const i64x2 0xbbff9c451a6e8523 0x81c97281b3d6d292 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same i32.const 0 v128.load i32.const 16 v128.load i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 0 local.get 1 block end i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
    v128.const i64x2 0xd4fa70d5406e85f5 0x72fe1e81b3be56f9 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s
    local.get 2 call $same i32.const 0 v128.load local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 0 v128.const i64x2 0xbbff9c451a6e8523 0x81c97281b3d6d292
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same local.get 0 i32.const 16 v128.load
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-reversed-0 (export "i16x8.relaxed_dot_i8x16_i7x16_s-reversed-0")
  (param v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s local.tee 2
    v128.const i64x2 0xbbff9c451a6e8523 0x81c97281b3d6d292
    v128.const i64x2 0xd4fa70d5406e85f5 0x72fe1e81b3be56f9 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same i32.const 16 v128.load i32.const 0 v128.load i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 1 local.get 0 block end i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
    v128.const i64x2 0xbbff9c451a6e8523 0x81c97281b3d6d292 local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s
    local.get 2 call $same i32.const 16 v128.load local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 1 v128.const i64x2 0xd4fa70d5406e85f5 0x72fe1e81b3be56f9
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same local.get 1 i32.const 0 v128.load
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.tee 2
    v128.const i64x2 0xe56908594d806b2d 0x7c1902fdb1835893
    v128.const i64x2 0xda6904f2be806b7e 0x7c19117cb1fdca81 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same i32.const 32 v128.load i32.const 48 v128.load i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 0 local.get 1 block end i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
    v128.const i64x2 0xe56908594d806b2d 0x7c1902fdb1835893 local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s
    local.get 2 call $same i32.const 32 v128.load local.get 1 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 0 v128.const i64x2 0xda6904f2be806b7e 0x7c19117cb1fdca81
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same local.get 0 i32.const 48 v128.load
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-reversed-1 (export "i16x8.relaxed_dot_i8x16_i7x16_s-reversed-1")
  (param v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s local.tee 2
    v128.const i64x2 0xda6904f2be806b7e 0x7c19117cb1fdca81
    v128.const i64x2 0xe56908594d806b2d 0x7c1902fdb1835893 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same i32.const 48 v128.load i32.const 32 v128.load i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 1 local.get 0 block end i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
    v128.const i64x2 0xda6904f2be806b7e 0x7c19117cb1fdca81 local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s
    local.get 2 call $same i32.const 48 v128.load local.get 0 i16x8.relaxed_dot_i8x16_i7x16_s local.get 2
    call $same local.get 1 v128.const i64x2 0xe56908594d806b2d 0x7c1902fdb1835893
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same local.get 1 i32.const 32 v128.load
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 call $same
  )
)

(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-0"
  (v128.const i64x2 0xd4fa70d5406e85f5 0x72fe1e81b3be56f9)
  (v128.const i64x2 0xbbff9c451a6e8523 0x81c97281b3d6d292))
  (either (v128.const i64x2 0xbe2c8a935c43998 0xc7e04c5d21fdf38e)
  (v128.const i64x2 0xd9e238a935c4be98 0x37e0cd5d92fd428e)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-reversed-0"
  (v128.const i64x2 0xd4fa70d5406e85f5 0x72fe1e81b3be56f9)
  (v128.const i64x2 0xbbff9c451a6e8523 0x81c97281b3d6d292))
  (either (v128.const i64x2 0xbe2c8a935c43998 0xc7e04c5d21fdf38e)
  (v128.const i64x2 0xc5e20da935c4e198 0x90e0cd5daafd858e)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-1"
  (v128.const i64x2 0xe56908594d806b2d 0x7c1902fdb1835893)
  (v128.const i64x2 0xda6904f2be806b7e 0x7c19117cb1fdca81))
  (either (v128.const i64x2 0x2f13fb422c2642df 0x3e81feae19d82383)
  (v128.const i64x2 0x14135442f92642df 0x3e81feae80000e83)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-reversed-1"
  (v128.const i64x2 0xe56908594d806b2d 0x7c1902fdb1835893)
  (v128.const i64x2 0xda6904f2be806b7e 0x7c19117cb1fdca81))
  (either (v128.const i64x2 0x2f13fb422c2642df 0x3e81feae19d82383)
  (v128.const i64x2 0x913fb42ac2642df 0x3e817aaec7d8a483)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\cf\c0\f6\18\c5\01\00\00\cb\00\00\00\41\00\00\2b\42\ff\ff\ff\ce\cd\cc\cc\3d\00\7b\e1\c4\c2\16\01\00\60\0d\8a\c5\c0\7c\c2\45\00\00\00\4f\09\00\80\7f\00\00\c0\ff\00\00\40\40\00\00\00\00")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq local.get 0 local.get 0 f32x4.ne local.get 1 local.get 1 f32x4.ne
    v128.and v128.or i32x4.all_true
  )
  (func $f32x4.relaxed_min-0 (export "f32x4.relaxed_min-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f32x4.relaxed_min local.tee 2
    v128.const i64x2 0xc518f6c0cf000000 0x41000000cb000001
    v128.const i64x2 0xceffffff422b0000 0xc4e17b003dcccccd f32x4.relaxed_min local.get 2 call $same
    i32.const 0 v128.load i32.const 16 v128.load f32x4.relaxed_min local.get 2 call $same local.get 0
    local.get 1 block end f32x4.relaxed_min local.get 2 call $same
    v128.const i64x2 0xc518f6c0cf000000 0x41000000cb000001 local.get 1 f32x4.relaxed_min local.get 2
    call $same i32.const 0 v128.load local.get 1 f32x4.relaxed_min local.get 2 call $same local.get 0
    v128.const i64x2 0xceffffff422b0000 0xc4e17b003dcccccd f32x4.relaxed_min local.get 2 call $same
    local.get 0 i32.const 16 v128.load f32x4.relaxed_min local.get 2 call $same
  )
  (func $f32x4.relaxed_min-reversed-0 (export "f32x4.relaxed_min-reversed-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f32x4.relaxed_min local.tee 2
    v128.const i64x2 0xceffffff422b0000 0xc4e17b003dcccccd
    v128.const i64x2 0xc518f6c0cf000000 0x41000000cb000001 f32x4.relaxed_min local.get 2 call $same
    i32.const 16 v128.load i32.const 0 v128.load f32x4.relaxed_min local.get 2 call $same local.get 1
    local.get 0 block end f32x4.relaxed_min local.get 2 call $same
    v128.const i64x2 0xceffffff422b0000 0xc4e17b003dcccccd local.get 0 f32x4.relaxed_min local.get 2
    call $same i32.const 16 v128.load local.get 0 f32x4.relaxed_min local.get 2 call $same local.get 1
    v128.const i64x2 0xc518f6c0cf000000 0x41000000cb000001 f32x4.relaxed_min local.get 2 call $same
    local.get 1 i32.const 0 v128.load f32x4.relaxed_min local.get 2 call $same
  )
  (func $f32x4.relaxed_min-1 (export "f32x4.relaxed_min-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f32x4.relaxed_min local.tee 2
    v128.const i64x2 0xc58a0d60000116c2 0x4f00000045c27cc0 v128.const i64x2 0xffc000007f800009 0x40400000
    f32x4.relaxed_min local.get 2 call $same i32.const 32 v128.load i32.const 48 v128.load f32x4.relaxed_min
    local.get 2 call $same local.get 0 local.get 1 block end f32x4.relaxed_min local.get 2 call $same
    v128.const i64x2 0xc58a0d60000116c2 0x4f00000045c27cc0 local.get 1 f32x4.relaxed_min local.get 2
    call $same i32.const 32 v128.load local.get 1 f32x4.relaxed_min local.get 2 call $same local.get 0
    v128.const i64x2 0xffc000007f800009 0x40400000 f32x4.relaxed_min local.get 2 call $same local.get 0
    i32.const 48 v128.load f32x4.relaxed_min local.get 2 call $same
  )
  (func $f32x4.relaxed_min-reversed-1 (export "f32x4.relaxed_min-reversed-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f32x4.relaxed_min local.tee 2 v128.const i64x2 0xffc000007f800009 0x40400000
    v128.const i64x2 0xc58a0d60000116c2 0x4f00000045c27cc0 f32x4.relaxed_min local.get 2 call $same
    i32.const 48 v128.load i32.const 32 v128.load f32x4.relaxed_min local.get 2 call $same local.get 1
    local.get 0 block end f32x4.relaxed_min local.get 2 call $same
    v128.const i64x2 0xffc000007f800009 0x40400000 local.get 0 f32x4.relaxed_min local.get 2 call $same
    i32.const 48 v128.load local.get 0 f32x4.relaxed_min local.get 2 call $same local.get 1
    v128.const i64x2 0xc58a0d60000116c2 0x4f00000045c27cc0 f32x4.relaxed_min local.get 2 call $same
    local.get 1 i32.const 32 v128.load f32x4.relaxed_min local.get 2 call $same
  )
)

(assert_return (invoke "f32x4.relaxed_min-0"
  (v128.const i64x2 0xc518f6c0cf000000 0x41000000cb000001)
  (v128.const i64x2 0xceffffff422b0000 0xc4e17b003dcccccd))
  (v128.const i64x2 0xceffffffcf000000 0xc4e17b00cb000001) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_min-reversed-0"
  (v128.const i64x2 0xc518f6c0cf000000 0x41000000cb000001)
  (v128.const i64x2 0xceffffff422b0000 0xc4e17b003dcccccd))
  (v128.const i64x2 0xceffffffcf000000 0xc4e17b00cb000001) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_min-1"
  (v128.const i64x2 0xc58a0d60000116c2 0x4f00000045c27cc0) (v128.const i64x2 0xffc000007f800009 0x40400000))
  (either (v128.const f32x4 nan:arithmetic nan:canonical 3.0 0.0)
  (v128.const i64x2 0xc58a0d60000116c2 0x40400000) (v128.const i64x2 0xffc000007f800009 0x40400000))
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_min-reversed-1"
  (v128.const i64x2 0xc58a0d60000116c2 0x4f00000045c27cc0) (v128.const i64x2 0xffc000007f800009 0x40400000))
  (either (v128.const f32x4 nan:arithmetic nan:canonical 3.0 0.0)
  (v128.const i64x2 0xffc000007f800009 0x40400000) (v128.const i64x2 0xc58a0d60000116c2 0x40400000))
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\23\c7\0a\df\00\80\73\42\00\00\cc\40\00\b4\4a\c5\00\80\20\42\00\00\80\4f\00\00\cc\40\00\00\c0\3f\00\00\cf\41\09\00\80\7f\05\00\c0\ff\e0\87\b7\c5\00\00\50\42\cd\cc\cc\bd\00\00\80\bf\40\ec\2f\45")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq local.get 0 local.get 0 f32x4.ne local.get 1 local.get 1 f32x4.ne
    v128.and v128.or i32x4.all_true
  )
  (func $f32x4.relaxed_max-0 (export "f32x4.relaxed_max-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f32x4.relaxed_max local.tee 2
    v128.const i64x2 0x42738000df0ac723 0xc54ab40040cc0000
    v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000 f32x4.relaxed_max local.get 2 call $same
    i32.const 0 v128.load i32.const 16 v128.load f32x4.relaxed_max local.get 2 call $same local.get 0
    local.get 1 block end f32x4.relaxed_max local.get 2 call $same
    v128.const i64x2 0x42738000df0ac723 0xc54ab40040cc0000 local.get 1 f32x4.relaxed_max local.get 2
    call $same i32.const 0 v128.load local.get 1 f32x4.relaxed_max local.get 2 call $same local.get 0
    v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000 f32x4.relaxed_max local.get 2 call $same
    local.get 0 i32.const 16 v128.load f32x4.relaxed_max local.get 2 call $same
  )
  (func $f32x4.relaxed_max-reversed-0 (export "f32x4.relaxed_max-reversed-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f32x4.relaxed_max local.tee 2
    v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000
    v128.const i64x2 0x42738000df0ac723 0xc54ab40040cc0000 f32x4.relaxed_max local.get 2 call $same
    i32.const 16 v128.load i32.const 0 v128.load f32x4.relaxed_max local.get 2 call $same local.get 1
    local.get 0 block end f32x4.relaxed_max local.get 2 call $same
    v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000 local.get 0 f32x4.relaxed_max local.get 2
    call $same i32.const 16 v128.load local.get 0 f32x4.relaxed_max local.get 2 call $same local.get 1
    v128.const i64x2 0x42738000df0ac723 0xc54ab40040cc0000 f32x4.relaxed_max local.get 2 call $same
    local.get 1 i32.const 0 v128.load f32x4.relaxed_max local.get 2 call $same
  )
  (func $f32x4.relaxed_max-1 (export "f32x4.relaxed_max-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f32x4.relaxed_max local.tee 2
    v128.const i64x2 0x7f80000941cf0000 0xc5b787e0ffc00005
    v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000 f32x4.relaxed_max local.get 2 call $same
    i32.const 32 v128.load i32.const 48 v128.load f32x4.relaxed_max local.get 2 call $same local.get 0
    local.get 1 block end f32x4.relaxed_max local.get 2 call $same
    v128.const i64x2 0x7f80000941cf0000 0xc5b787e0ffc00005 local.get 1 f32x4.relaxed_max local.get 2
    call $same i32.const 32 v128.load local.get 1 f32x4.relaxed_max local.get 2 call $same local.get 0
    v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000 f32x4.relaxed_max local.get 2 call $same
    local.get 0 i32.const 48 v128.load f32x4.relaxed_max local.get 2 call $same
  )
  (func $f32x4.relaxed_max-reversed-1 (export "f32x4.relaxed_max-reversed-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f32x4.relaxed_max local.tee 2
    v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000
    v128.const i64x2 0x7f80000941cf0000 0xc5b787e0ffc00005 f32x4.relaxed_max local.get 2 call $same
    i32.const 48 v128.load i32.const 32 v128.load f32x4.relaxed_max local.get 2 call $same local.get 1
    local.get 0 block end f32x4.relaxed_max local.get 2 call $same
    v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000 local.get 0 f32x4.relaxed_max local.get 2
    call $same i32.const 48 v128.load local.get 0 f32x4.relaxed_max local.get 2 call $same local.get 1
    v128.const i64x2 0x7f80000941cf0000 0xc5b787e0ffc00005 f32x4.relaxed_max local.get 2 call $same
    local.get 1 i32.const 32 v128.load f32x4.relaxed_max local.get 2 call $same
  )
)

(assert_return (invoke "f32x4.relaxed_max-0"
  (v128.const i64x2 0x42738000df0ac723 0xc54ab40040cc0000)
  (v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000))
  (v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_max-reversed-0"
  (v128.const i64x2 0x42738000df0ac723 0xc54ab40040cc0000)
  (v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000))
  (v128.const i64x2 0x4f80000042208000 0x3fc0000040cc0000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_max-1"
  (v128.const i64x2 0x7f80000941cf0000 0xc5b787e0ffc00005)
  (v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000))
  (either (v128.const f32x4 52.0 nan:arithmetic nan:arithmetic 2814.7656)
  (v128.const i64x2 0x7f80000942500000 0x452fec40ffc00005)
  (v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_max-reversed-1"
  (v128.const i64x2 0x7f80000941cf0000 0xc5b787e0ffc00005)
  (v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000))
  (either (v128.const f32x4 52.0 nan:arithmetic nan:arithmetic 2814.7656)
  (v128.const i64x2 0xbdcccccd42500000 0x452fec40bf800000)
  (v128.const i64x2 0x7f80000942500000 0x452fec40ffc00005)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\00\00\40\49\40\00\00\00\00\00\00\f0\c1\00\00\00\00\00\00\3b\40\00\00\00\00\00\00\f0\3f\00\00\00\00\00\74\ac\40\00\00\00\00\00\20\4c\40\09\00\00\00\00\00\f0\7f\00\00\00\00\00\20\4c\40")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i64x2.eq local.get 0 local.get 0 f64x2.ne local.get 1 local.get 1 f64x2.ne
    v128.and v128.or i64x2.all_true
  )
  (func $f64x2.relaxed_min-0 (export "f64x2.relaxed_min-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f64x2.relaxed_min local.tee 2
    v128.const i64x2 0x4049400000000000 0xc1f0000000000000
    v128.const i64x2 0x403b000000000000 0x3ff0000000000000 f64x2.relaxed_min local.get 2 call $same
    i32.const 0 v128.load i32.const 16 v128.load f64x2.relaxed_min local.get 2 call $same local.get 0
    local.get 1 block end f64x2.relaxed_min local.get 2 call $same
    v128.const i64x2 0x4049400000000000 0xc1f0000000000000 local.get 1 f64x2.relaxed_min local.get 2
    call $same i32.const 0 v128.load local.get 1 f64x2.relaxed_min local.get 2 call $same local.get 0
    v128.const i64x2 0x403b000000000000 0x3ff0000000000000 f64x2.relaxed_min local.get 2 call $same
    local.get 0 i32.const 16 v128.load f64x2.relaxed_min local.get 2 call $same
  )
  (func $f64x2.relaxed_min-reversed-0 (export "f64x2.relaxed_min-reversed-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f64x2.relaxed_min local.tee 2
    v128.const i64x2 0x403b000000000000 0x3ff0000000000000
    v128.const i64x2 0x4049400000000000 0xc1f0000000000000 f64x2.relaxed_min local.get 2 call $same
    i32.const 16 v128.load i32.const 0 v128.load f64x2.relaxed_min local.get 2 call $same local.get 1
    local.get 0 block end f64x2.relaxed_min local.get 2 call $same
    v128.const i64x2 0x403b000000000000 0x3ff0000000000000 local.get 0 f64x2.relaxed_min local.get 2
    call $same i32.const 16 v128.load local.get 0 f64x2.relaxed_min local.get 2 call $same local.get 1
    v128.const i64x2 0x4049400000000000 0xc1f0000000000000 f64x2.relaxed_min local.get 2 call $same
    local.get 1 i32.const 0 v128.load f64x2.relaxed_min local.get 2 call $same
  )
  (func $f64x2.relaxed_min-1 (export "f64x2.relaxed_min-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f64x2.relaxed_min local.tee 2
    v128.const i64x2 0x40ac740000000000 0x404c200000000000
    v128.const i64x2 0x7ff0000000000009 0x404c200000000000 f64x2.relaxed_min local.get 2 call $same
    i32.const 32 v128.load i32.const 48 v128.load f64x2.relaxed_min local.get 2 call $same local.get 0
    local.get 1 block end f64x2.relaxed_min local.get 2 call $same
    v128.const i64x2 0x40ac740000000000 0x404c200000000000 local.get 1 f64x2.relaxed_min local.get 2
    call $same i32.const 32 v128.load local.get 1 f64x2.relaxed_min local.get 2 call $same local.get 0
    v128.const i64x2 0x7ff0000000000009 0x404c200000000000 f64x2.relaxed_min local.get 2 call $same
    local.get 0 i32.const 48 v128.load f64x2.relaxed_min local.get 2 call $same
  )
  (func $f64x2.relaxed_min-reversed-1 (export "f64x2.relaxed_min-reversed-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f64x2.relaxed_min local.tee 2
    v128.const i64x2 0x7ff0000000000009 0x404c200000000000
    v128.const i64x2 0x40ac740000000000 0x404c200000000000 f64x2.relaxed_min local.get 2 call $same
    i32.const 48 v128.load i32.const 32 v128.load f64x2.relaxed_min local.get 2 call $same local.get 1
    local.get 0 block end f64x2.relaxed_min local.get 2 call $same
    v128.const i64x2 0x7ff0000000000009 0x404c200000000000 local.get 0 f64x2.relaxed_min local.get 2
    call $same i32.const 48 v128.load local.get 0 f64x2.relaxed_min local.get 2 call $same local.get 1
    v128.const i64x2 0x40ac740000000000 0x404c200000000000 f64x2.relaxed_min local.get 2 call $same
    local.get 1 i32.const 32 v128.load f64x2.relaxed_min local.get 2 call $same
  )
)

(assert_return (invoke "f64x2.relaxed_min-0"
  (v128.const i64x2 0x4049400000000000 0xc1f0000000000000)
  (v128.const i64x2 0x403b000000000000 0x3ff0000000000000))
  (v128.const i64x2 0x403b000000000000 0xc1f0000000000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_min-reversed-0"
  (v128.const i64x2 0x4049400000000000 0xc1f0000000000000)
  (v128.const i64x2 0x403b000000000000 0x3ff0000000000000))
  (v128.const i64x2 0x403b000000000000 0xc1f0000000000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_min-1"
  (v128.const i64x2 0x40ac740000000000 0x404c200000000000)
  (v128.const i64x2 0x7ff0000000000009 0x404c200000000000)) (either (v128.const f64x2 nan:arithmetic 56.25)
  (v128.const i64x2 0x40ac740000000000 0x404c200000000000)
  (v128.const i64x2 0x7ff0000000000009 0x404c200000000000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_min-reversed-1"
  (v128.const i64x2 0x40ac740000000000 0x404c200000000000)
  (v128.const i64x2 0x7ff0000000000009 0x404c200000000000)) (either (v128.const f64x2 nan:arithmetic 56.25)
  (v128.const i64x2 0x7ff0000000000009 0x404c200000000000)
  (v128.const i64x2 0x40ac740000000000 0x404c200000000000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\00\00\b0\40\40\00\00\00\00\00\00\14\40\00\00\00\00\00\b0\40\40\00\00\00\e0\ff\ff\ef\c1\00\00\00\00\00\00\f8\7f\00\00\00\00\00\60\3b\40\00\00\00\00\00\00\f8\7f\00\00\00\00\00\00\f8\bf")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i64x2.eq local.get 0 local.get 0 f64x2.ne local.get 1 local.get 1 f64x2.ne
    v128.and v128.or i64x2.all_true
  )
  (func $f64x2.relaxed_max-0 (export "f64x2.relaxed_max-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f64x2.relaxed_max local.tee 2
    v128.const i64x2 0x4040b00000000000 0x4014000000000000
    v128.const i64x2 0x4040b00000000000 0xc1efffffe0000000 f64x2.relaxed_max local.get 2 call $same
    i32.const 0 v128.load i32.const 16 v128.load f64x2.relaxed_max local.get 2 call $same local.get 0
    local.get 1 block end f64x2.relaxed_max local.get 2 call $same
    v128.const i64x2 0x4040b00000000000 0x4014000000000000 local.get 1 f64x2.relaxed_max local.get 2
    call $same i32.const 0 v128.load local.get 1 f64x2.relaxed_max local.get 2 call $same local.get 0
    v128.const i64x2 0x4040b00000000000 0xc1efffffe0000000 f64x2.relaxed_max local.get 2 call $same
    local.get 0 i32.const 16 v128.load f64x2.relaxed_max local.get 2 call $same
  )
  (func $f64x2.relaxed_max-reversed-0 (export "f64x2.relaxed_max-reversed-0") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f64x2.relaxed_max local.tee 2
    v128.const i64x2 0x4040b00000000000 0xc1efffffe0000000
    v128.const i64x2 0x4040b00000000000 0x4014000000000000 f64x2.relaxed_max local.get 2 call $same
    i32.const 16 v128.load i32.const 0 v128.load f64x2.relaxed_max local.get 2 call $same local.get 1
    local.get 0 block end f64x2.relaxed_max local.get 2 call $same
    v128.const i64x2 0x4040b00000000000 0xc1efffffe0000000 local.get 0 f64x2.relaxed_max local.get 2
    call $same i32.const 16 v128.load local.get 0 f64x2.relaxed_max local.get 2 call $same local.get 1
    v128.const i64x2 0x4040b00000000000 0x4014000000000000 f64x2.relaxed_max local.get 2 call $same
    local.get 1 i32.const 0 v128.load f64x2.relaxed_max local.get 2 call $same
  )
  (func $f64x2.relaxed_max-1 (export "f64x2.relaxed_max-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 f64x2.relaxed_max local.tee 2
    v128.const i64x2 0x7ff8000000000000 0x403b600000000000
    v128.const i64x2 0x7ff8000000000000 0xbff8000000000000 f64x2.relaxed_max local.get 2 call $same
    i32.const 32 v128.load i32.const 48 v128.load f64x2.relaxed_max local.get 2 call $same local.get 0
    local.get 1 block end f64x2.relaxed_max local.get 2 call $same
    v128.const i64x2 0x7ff8000000000000 0x403b600000000000 local.get 1 f64x2.relaxed_max local.get 2
    call $same i32.const 32 v128.load local.get 1 f64x2.relaxed_max local.get 2 call $same local.get 0
    v128.const i64x2 0x7ff8000000000000 0xbff8000000000000 f64x2.relaxed_max local.get 2 call $same
    local.get 0 i32.const 48 v128.load f64x2.relaxed_max local.get 2 call $same
  )
  (func $f64x2.relaxed_max-reversed-1 (export "f64x2.relaxed_max-reversed-1") (param v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 1 local.get 0 f64x2.relaxed_max local.tee 2
    v128.const i64x2 0x7ff8000000000000 0xbff8000000000000
    v128.const i64x2 0x7ff8000000000000 0x403b600000000000 f64x2.relaxed_max local.get 2 call $same
    i32.const 48 v128.load i32.const 32 v128.load f64x2.relaxed_max local.get 2 call $same local.get 1
    local.get 0 block end f64x2.relaxed_max local.get 2 call $same
    v128.const i64x2 0x7ff8000000000000 0xbff8000000000000 local.get 0 f64x2.relaxed_max local.get 2
    call $same i32.const 48 v128.load local.get 0 f64x2.relaxed_max local.get 2 call $same local.get 1
    v128.const i64x2 0x7ff8000000000000 0x403b600000000000 f64x2.relaxed_max local.get 2 call $same
    local.get 1 i32.const 32 v128.load f64x2.relaxed_max local.get 2 call $same
  )
)

(assert_return (invoke "f64x2.relaxed_max-0"
  (v128.const i64x2 0x4040b00000000000 0x4014000000000000)
  (v128.const i64x2 0x4040b00000000000 0xc1efffffe0000000))
  (v128.const i64x2 0x4040b00000000000 0x4014000000000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_max-reversed-0"
  (v128.const i64x2 0x4040b00000000000 0x4014000000000000)
  (v128.const i64x2 0x4040b00000000000 0xc1efffffe0000000))
  (v128.const i64x2 0x4040b00000000000 0x4014000000000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_max-1"
  (v128.const i64x2 0x7ff8000000000000 0x403b600000000000)
  (v128.const i64x2 0x7ff8000000000000 0xbff8000000000000)) (either (v128.const f64x2 nan:canonical 27.375)
  (v128.const i64x2 0x7ff8000000000000 0x403b600000000000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_max-reversed-1"
  (v128.const i64x2 0x7ff8000000000000 0x403b600000000000)
  (v128.const i64x2 0x7ff8000000000000 0xbff8000000000000)) (either (v128.const f64x2 nan:canonical 27.375)
  (v128.const i64x2 0x7ff8000000000000 0x403b600000000000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\c0\7f\00\00\c0\bf\00\00\31\42\ff\ff\7f\cf\c2\16\01\80\00\00\70\42\00\00\10\41\00\00\00\00\00\00\00\00\00\00\80\4f\00\00\80\ff\00\e4\47\c3\00\00\53\42\00\00\c0\bf\00\c0\2e\c4\00\00\38\40\00\00\80\bf\00\00\46\41\00\00\00\00\00\00\38\40\00\00\80\40\00\00\e0\40\00\00\00\00\00\80\15\42")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq local.get 0 local.get 0 f32x4.ne local.get 1 local.get 1 f32x4.ne
    v128.and v128.or i32x4.all_true
  )
  (func $f32x4.relaxed_madd-0 (export "f32x4.relaxed_madd-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.tee 3
    v128.const i64x2 0xbfc000007fc00000 0xcf7fffff42310000 v128.const i64x2 0x42700000800116c2 0x41100000
    v128.const i64x2 0x4f80000000000000 0xc347e400ff800000 f32x4.relaxed_madd local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load f32x4.relaxed_madd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f32x4.relaxed_madd local.get 3 call $same
    v128.const i64x2 0xbfc000007fc00000 0xcf7fffff42310000 local.get 1 local.get 2 f32x4.relaxed_madd
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 f32x4.relaxed_madd local.get 3
    call $same local.get 0 v128.const i64x2 0x42700000800116c2 0x41100000 local.get 2 f32x4.relaxed_madd
    local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2 f32x4.relaxed_madd local.get 3
    call $same local.get 0 local.get 1 v128.const i64x2 0x4f80000000000000 0xc347e400ff800000
    f32x4.relaxed_madd local.get 3 call $same local.get 0 local.get 1 i32.const 32 v128.load
    f32x4.relaxed_madd local.get 3 call $same
  )
  (func $f32x4.relaxed_madd-reversed-0 (export "f32x4.relaxed_madd-reversed-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f32x4.relaxed_madd local.tee 3
    v128.const i64x2 0x4f80000000000000 0xc347e400ff800000 v128.const i64x2 0x42700000800116c2 0x41100000
    v128.const i64x2 0xbfc000007fc00000 0xcf7fffff42310000 f32x4.relaxed_madd local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load f32x4.relaxed_madd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f32x4.relaxed_madd local.get 3 call $same
    v128.const i64x2 0x4f80000000000000 0xc347e400ff800000 local.get 1 local.get 0 f32x4.relaxed_madd
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 f32x4.relaxed_madd local.get 3
    call $same local.get 2 v128.const i64x2 0x42700000800116c2 0x41100000 local.get 0 f32x4.relaxed_madd
    local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0 f32x4.relaxed_madd local.get 3
    call $same local.get 2 local.get 1 v128.const i64x2 0xbfc000007fc00000 0xcf7fffff42310000
    f32x4.relaxed_madd local.get 3 call $same local.get 2 local.get 1 i32.const 0 v128.load f32x4.relaxed_madd
    local.get 3 call $same
  )
  (func $f32x4.relaxed_madd-1 (export "f32x4.relaxed_madd-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd local.tee 3
    v128.const i64x2 0xbfc0000042530000 0x40380000c42ec000
    v128.const i64x2 0x41460000bf800000 0x4038000000000000
    v128.const i64x2 0x40e0000040800000 0x4215800000000000 f32x4.relaxed_madd local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load f32x4.relaxed_madd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f32x4.relaxed_madd local.get 3 call $same
    v128.const i64x2 0xbfc0000042530000 0x40380000c42ec000 local.get 1 local.get 2 f32x4.relaxed_madd
    local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2 f32x4.relaxed_madd local.get 3
    call $same local.get 0 v128.const i64x2 0x41460000bf800000 0x4038000000000000 local.get 2
    f32x4.relaxed_madd local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2
    f32x4.relaxed_madd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x40e0000040800000 0x4215800000000000 f32x4.relaxed_madd local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load f32x4.relaxed_madd local.get 3 call $same
  )
  (func $f32x4.relaxed_madd-reversed-1 (export "f32x4.relaxed_madd-reversed-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f32x4.relaxed_madd local.tee 3
    v128.const i64x2 0x40e0000040800000 0x4215800000000000
    v128.const i64x2 0x41460000bf800000 0x4038000000000000
    v128.const i64x2 0xbfc0000042530000 0x40380000c42ec000 f32x4.relaxed_madd local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load f32x4.relaxed_madd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f32x4.relaxed_madd local.get 3 call $same
    v128.const i64x2 0x40e0000040800000 0x4215800000000000 local.get 1 local.get 0 f32x4.relaxed_madd
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 f32x4.relaxed_madd local.get 3
    call $same local.get 2 v128.const i64x2 0x41460000bf800000 0x4038000000000000 local.get 0
    f32x4.relaxed_madd local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    f32x4.relaxed_madd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0xbfc0000042530000 0x40380000c42ec000 f32x4.relaxed_madd local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load f32x4.relaxed_madd local.get 3 call $same
  )
)

(assert_return (invoke "f32x4.relaxed_madd-0"
  (v128.const i64x2 0xbfc000007fc00000 0xcf7fffff42310000) (v128.const i64x2 0x42700000800116c2 0x41100000)
  (v128.const i64x2 0x4f80000000000000 0xc347e400ff800000))
  (v128.const f32x4 nan:canonical 4.2949673e+09 -inf -199.89062) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_madd-reversed-0"
  (v128.const i64x2 0xbfc000007fc00000 0xcf7fffff42310000) (v128.const i64x2 0x42700000800116c2 0x41100000)
  (v128.const i64x2 0x4f80000000000000 0xc347e400ff800000))
  (v128.const f32x4 nan:canonical 2.5769804e+11 -inf -4.294967e+09) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_madd-1"
  (v128.const i64x2 0xbfc0000042530000 0x40380000c42ec000)
  (v128.const i64x2 0x41460000bf800000 0x4038000000000000)
  (v128.const i64x2 0x40e0000040800000 0x4215800000000000))
  (v128.const i64x2 0xc1390000c2430000 0x4236900000000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_madd-reversed-1"
  (v128.const i64x2 0xbfc0000042530000 0x40380000c42ec000)
  (v128.const i64x2 0x41460000bf800000 0x4038000000000000)
  (v128.const i64x2 0x40e0000040800000 0x4215800000000000))
  (v128.const i64x2 0x42aa400042430000 0x42dca800c42ec000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\cb\41\00\80\27\42\00\00\01\42\00\00\68\40\00\00\cb\41\00\00\20\c0\00\00\00\bf\00\80\57\42\40\85\f6\45\00\80\27\42\40\78\71\c5\80\f9\ee\45\00\00\00\41\ff\ff\7f\3f\00\00\20\40\ff\ff\7f\4f\00\00\f4\41\c0\cf\d5\c5\00\00\20\40\ff\ff\7f\4f\00\00\00\41\00\80\42\42\00\00\24\41\c2\16\01\80")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq local.get 0 local.get 0 f32x4.ne local.get 1 local.get 1 f32x4.ne
    v128.and v128.or i32x4.all_true
  )
  (func $f32x4.relaxed_nmadd-0 (export "f32x4.relaxed_nmadd-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.tee 3
    v128.const i64x2 0x4227800041cb0000 0x4068000042010000
    v128.const i64x2 0xc020000041cb0000 0x42578000bf000000
    v128.const i64x2 0x4227800045f68540 0x45eef980c5717840 f32x4.relaxed_nmadd local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load f32x4.relaxed_nmadd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f32x4.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0x4227800041cb0000 0x4068000042010000 local.get 1 local.get 2 f32x4.relaxed_nmadd
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 f32x4.relaxed_nmadd local.get 3
    call $same local.get 0 v128.const i64x2 0xc020000041cb0000 0x42578000bf000000 local.get 2
    f32x4.relaxed_nmadd local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2
    f32x4.relaxed_nmadd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x4227800045f68540 0x45eef980c5717840 f32x4.relaxed_nmadd local.get 3 call $same
    local.get 0 local.get 1 i32.const 32 v128.load f32x4.relaxed_nmadd local.get 3 call $same
  )
  (func $f32x4.relaxed_nmadd-reversed-0 (export "f32x4.relaxed_nmadd-reversed-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f32x4.relaxed_nmadd local.tee 3
    v128.const i64x2 0x4227800045f68540 0x45eef980c5717840
    v128.const i64x2 0xc020000041cb0000 0x42578000bf000000
    v128.const i64x2 0x4227800041cb0000 0x4068000042010000 f32x4.relaxed_nmadd local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load f32x4.relaxed_nmadd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f32x4.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0x4227800045f68540 0x45eef980c5717840 local.get 1 local.get 0 f32x4.relaxed_nmadd
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 f32x4.relaxed_nmadd local.get 3
    call $same local.get 2 v128.const i64x2 0xc020000041cb0000 0x42578000bf000000 local.get 0
    f32x4.relaxed_nmadd local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0
    f32x4.relaxed_nmadd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x4227800041cb0000 0x4068000042010000 f32x4.relaxed_nmadd local.get 3 call $same
    local.get 2 local.get 1 i32.const 0 v128.load f32x4.relaxed_nmadd local.get 3 call $same
  )
  (func $f32x4.relaxed_nmadd-1 (export "f32x4.relaxed_nmadd-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f32x4.relaxed_nmadd local.tee 3
    v128.const i64x2 0x3f7fffff41000000 0x4f7fffff40200000
    v128.const i64x2 0xc5d5cfc041f40000 0x4f7fffff40200000
    v128.const i64x2 0x4242800041000000 0x800116c241240000 f32x4.relaxed_nmadd local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load f32x4.relaxed_nmadd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f32x4.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0x3f7fffff41000000 0x4f7fffff40200000 local.get 1 local.get 2 f32x4.relaxed_nmadd
    local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2 f32x4.relaxed_nmadd local.get 3
    call $same local.get 0 v128.const i64x2 0xc5d5cfc041f40000 0x4f7fffff40200000 local.get 2
    f32x4.relaxed_nmadd local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2
    f32x4.relaxed_nmadd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x4242800041000000 0x800116c241240000 f32x4.relaxed_nmadd local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load f32x4.relaxed_nmadd local.get 3 call $same
  )
  (func $f32x4.relaxed_nmadd-reversed-1 (export "f32x4.relaxed_nmadd-reversed-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f32x4.relaxed_nmadd local.tee 3
    v128.const i64x2 0x4242800041000000 0x800116c241240000
    v128.const i64x2 0xc5d5cfc041f40000 0x4f7fffff40200000
    v128.const i64x2 0x3f7fffff41000000 0x4f7fffff40200000 f32x4.relaxed_nmadd local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load f32x4.relaxed_nmadd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f32x4.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0x4242800041000000 0x800116c241240000 local.get 1 local.get 0 f32x4.relaxed_nmadd
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 f32x4.relaxed_nmadd local.get 3
    call $same local.get 2 v128.const i64x2 0xc5d5cfc041f40000 0x4f7fffff40200000 local.get 0
    f32x4.relaxed_nmadd local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    f32x4.relaxed_nmadd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x3f7fffff41000000 0x4f7fffff40200000 f32x4.relaxed_nmadd local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load f32x4.relaxed_nmadd local.get 3 call $same
  )
)

(assert_return (invoke "f32x4.relaxed_nmadd-0"
  (v128.const i64x2 0x4227800041cb0000 0x4068000042010000)
  (v128.const i64x2 0xc020000041cb0000 0x42578000bf000000)
  (v128.const i64x2 0x4227800045f68540 0x45eef980c5717840))
  (v128.const i64x2 0x4312900045e26620 0x45e8df20c5707640) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_nmadd-reversed-0"
  (v128.const i64x2 0x4227800041cb0000 0x4068000042010000)
  (v128.const i64x2 0xc020000041cb0000 0x42578000bf000000)
  (v128.const i64x2 0x4227800045f68540 0x45eef980c5717840))
  (v128.const i64x2 0x43129000c8437552 0xc8c92a93c4ed7040) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_nmadd-1"
  (v128.const i64x2 0x3f7fffff41000000 0x4f7fffff40200000)
  (v128.const i64x2 0xc5d5cfc041f40000 0x4f7fffff40200000)
  (v128.const i64x2 0x4242800041000000 0x800116c241240000))
  (v128.const i64x2 0x45d754bfc36c0000 0xdf7ffffe40800000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f32x4.relaxed_nmadd-reversed-1"
  (v128.const i64x2 0x3f7fffff41000000 0x4f7fffff40200000)
  (v128.const i64x2 0xc5d5cfc041f40000 0x4f7fffff40200000)
  (v128.const i64x2 0x4242800041000000 0x800116c241240000))
  (v128.const i64x2 0x48a27277c36c0000 0x4f7fffffc1b90000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\00\a0\f4\a3\40\00\00\00\00\20\af\87\c0\00\00\00\00\00\00\f8\bf\00\00\00\00\00\80\23\40\00\00\00\00\00\00\f0\3f\00\00\00\00\20\af\87\c0\9a\99\99\99\99\99\b9\3f\00\00\00\20\00\00\60\41\00\00\00\00\00\20\4e\40\00\00\00\00\00\50\49\40\9a\99\99\99\99\99\b9\3f\00\00\00\00\00\d0\48\40")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i64x2.eq local.get 0 local.get 0 f64x2.ne local.get 1 local.get 1 f64x2.ne
    v128.and v128.or i64x2.all_true
  )
  (func $f64x2.relaxed_madd-0 (export "f64x2.relaxed_madd-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.tee 3
    v128.const i64x2 0x40a3f4a000000000 0xc087af2000000000
    v128.const i64x2 0xbff8000000000000 0x4023800000000000
    v128.const i64x2 0x3ff0000000000000 0xc087af2000000000 f64x2.relaxed_madd local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load f64x2.relaxed_madd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f64x2.relaxed_madd local.get 3 call $same
    v128.const i64x2 0x40a3f4a000000000 0xc087af2000000000 local.get 1 local.get 2 f64x2.relaxed_madd
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 f64x2.relaxed_madd local.get 3
    call $same local.get 0 v128.const i64x2 0xbff8000000000000 0x4023800000000000 local.get 2
    f64x2.relaxed_madd local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2
    f64x2.relaxed_madd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x3ff0000000000000 0xc087af2000000000 f64x2.relaxed_madd local.get 3 call $same
    local.get 0 local.get 1 i32.const 32 v128.load f64x2.relaxed_madd local.get 3 call $same
  )
  (func $f64x2.relaxed_madd-reversed-0 (export "f64x2.relaxed_madd-reversed-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f64x2.relaxed_madd local.tee 3
    v128.const i64x2 0x3ff0000000000000 0xc087af2000000000
    v128.const i64x2 0xbff8000000000000 0x4023800000000000
    v128.const i64x2 0x40a3f4a000000000 0xc087af2000000000 f64x2.relaxed_madd local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load f64x2.relaxed_madd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f64x2.relaxed_madd local.get 3 call $same
    v128.const i64x2 0x3ff0000000000000 0xc087af2000000000 local.get 1 local.get 0 f64x2.relaxed_madd
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 f64x2.relaxed_madd local.get 3
    call $same local.get 2 v128.const i64x2 0xbff8000000000000 0x4023800000000000 local.get 0
    f64x2.relaxed_madd local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0
    f64x2.relaxed_madd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x40a3f4a000000000 0xc087af2000000000 f64x2.relaxed_madd local.get 3 call $same
    local.get 2 local.get 1 i32.const 0 v128.load f64x2.relaxed_madd local.get 3 call $same
  )
  (func $f64x2.relaxed_madd-1 (export "f64x2.relaxed_madd-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_madd local.tee 3
    v128.const i64x2 0x3fb999999999999a 0x4160000020000000
    v128.const i64x2 0x404e200000000000 0x4049500000000000
    v128.const i64x2 0x3fb999999999999a 0x4048d00000000000 f64x2.relaxed_madd local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load f64x2.relaxed_madd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f64x2.relaxed_madd local.get 3 call $same
    v128.const i64x2 0x3fb999999999999a 0x4160000020000000 local.get 1 local.get 2 f64x2.relaxed_madd
    local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2 f64x2.relaxed_madd local.get 3
    call $same local.get 0 v128.const i64x2 0x404e200000000000 0x4049500000000000 local.get 2
    f64x2.relaxed_madd local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2
    f64x2.relaxed_madd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x3fb999999999999a 0x4048d00000000000 f64x2.relaxed_madd local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load f64x2.relaxed_madd local.get 3 call $same
  )
  (func $f64x2.relaxed_madd-reversed-1 (export "f64x2.relaxed_madd-reversed-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f64x2.relaxed_madd local.tee 3
    v128.const i64x2 0x3fb999999999999a 0x4048d00000000000
    v128.const i64x2 0x404e200000000000 0x4049500000000000
    v128.const i64x2 0x3fb999999999999a 0x4160000020000000 f64x2.relaxed_madd local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load f64x2.relaxed_madd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f64x2.relaxed_madd local.get 3 call $same
    v128.const i64x2 0x3fb999999999999a 0x4048d00000000000 local.get 1 local.get 0 f64x2.relaxed_madd
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 f64x2.relaxed_madd local.get 3
    call $same local.get 2 v128.const i64x2 0x404e200000000000 0x4049500000000000 local.get 0
    f64x2.relaxed_madd local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    f64x2.relaxed_madd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x3fb999999999999a 0x4160000020000000 f64x2.relaxed_madd local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load f64x2.relaxed_madd local.get 3 call $same
  )
)

(assert_return (invoke "f64x2.relaxed_madd-0"
  (v128.const i64x2 0x40a3f4a000000000 0xc087af2000000000)
  (v128.const i64x2 0xbff8000000000000 0x4023800000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc087af2000000000))
  (v128.const i64x2 0xc0adecf000000000 0xc0bfd35300000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_madd-reversed-0"
  (v128.const i64x2 0x40a3f4a000000000 0xc087af2000000000)
  (v128.const i64x2 0xbff8000000000000 0x4023800000000000)
  (v128.const i64x2 0x3ff0000000000000 0xc087af2000000000))
  (v128.const i64x2 0x40a3f1a000000000 0xc0bfd35300000000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_madd-1"
  (v128.const i64x2 0x3fb999999999999a 0x4160000020000000)
  (v128.const i64x2 0x404e200000000000 0x4049500000000000)
  (v128.const i64x2 0x3fb999999999999a 0x4048d00000000000))
  (v128.const i64x2 0x4018800000000000 0x41b9500064400000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_madd-reversed-1"
  (v128.const i64x2 0x3fb999999999999a 0x4160000020000000)
  (v128.const i64x2 0x404e200000000000 0x4049500000000000)
  (v128.const i64x2 0x3fb999999999999a 0x4048d00000000000))
  (v128.const i64x2 0x4018800000000000 0x4160013a28800000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\00\00\00\04\40\00\00\00\00\00\40\23\40\9c\57\77\27\26\6c\a1\37\00\00\00\00\00\40\23\40\00\00\00\00\00\00\04\40\00\00\c0\ff\ff\ff\df\41\fe\ff\ff\df\ff\ff\ef\bf\00\00\00\00\00\00\f8\ff\00\00\00\00\00\d0\4a\40\00\00\00\00\00\00\f8\ff\fe\ff\ff\df\ff\ff\ef\bf\00\00\00\00\60\ea\9a\40")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i64x2.eq local.get 0 local.get 0 f64x2.ne local.get 1 local.get 1 f64x2.ne
    v128.and v128.or i64x2.all_true
  )
  (func $f64x2.relaxed_nmadd-0 (export "f64x2.relaxed_nmadd-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.tee 3
    v128.const i64x2 0x4004000000000000 0x4023400000000000
    v128.const i64x2 0x37a16c262777579c 0x4023400000000000
    v128.const i64x2 0x4004000000000000 0x41dfffffffc00000 f64x2.relaxed_nmadd local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load f64x2.relaxed_nmadd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f64x2.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0x4004000000000000 0x4023400000000000 local.get 1 local.get 2 f64x2.relaxed_nmadd
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 f64x2.relaxed_nmadd local.get 3
    call $same local.get 0 v128.const i64x2 0x37a16c262777579c 0x4023400000000000 local.get 2
    f64x2.relaxed_nmadd local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2
    f64x2.relaxed_nmadd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x4004000000000000 0x41dfffffffc00000 f64x2.relaxed_nmadd local.get 3 call $same
    local.get 0 local.get 1 i32.const 32 v128.load f64x2.relaxed_nmadd local.get 3 call $same
  )
  (func $f64x2.relaxed_nmadd-reversed-0 (export "f64x2.relaxed_nmadd-reversed-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f64x2.relaxed_nmadd local.tee 3
    v128.const i64x2 0x4004000000000000 0x41dfffffffc00000
    v128.const i64x2 0x37a16c262777579c 0x4023400000000000
    v128.const i64x2 0x4004000000000000 0x4023400000000000 f64x2.relaxed_nmadd local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load f64x2.relaxed_nmadd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f64x2.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0x4004000000000000 0x41dfffffffc00000 local.get 1 local.get 0 f64x2.relaxed_nmadd
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 f64x2.relaxed_nmadd local.get 3
    call $same local.get 2 v128.const i64x2 0x37a16c262777579c 0x4023400000000000 local.get 0
    f64x2.relaxed_nmadd local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0
    f64x2.relaxed_nmadd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x4004000000000000 0x4023400000000000 f64x2.relaxed_nmadd local.get 3 call $same
    local.get 2 local.get 1 i32.const 0 v128.load f64x2.relaxed_nmadd local.get 3 call $same
  )
  (func $f64x2.relaxed_nmadd-1 (export "f64x2.relaxed_nmadd-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 f64x2.relaxed_nmadd local.tee 3
    v128.const i64x2 0xbfefffffdffffffe 0xfff8000000000000
    v128.const i64x2 0x404ad00000000000 0xfff8000000000000
    v128.const i64x2 0xbfefffffdffffffe 0x409aea6000000000 f64x2.relaxed_nmadd local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load f64x2.relaxed_nmadd local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end f64x2.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0xbfefffffdffffffe 0xfff8000000000000 local.get 1 local.get 2 f64x2.relaxed_nmadd
    local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2 f64x2.relaxed_nmadd local.get 3
    call $same local.get 0 v128.const i64x2 0x404ad00000000000 0xfff8000000000000 local.get 2
    f64x2.relaxed_nmadd local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2
    f64x2.relaxed_nmadd local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0xbfefffffdffffffe 0x409aea6000000000 f64x2.relaxed_nmadd local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load f64x2.relaxed_nmadd local.get 3 call $same
  )
  (func $f64x2.relaxed_nmadd-reversed-1 (export "f64x2.relaxed_nmadd-reversed-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 f64x2.relaxed_nmadd local.tee 3
    v128.const i64x2 0xbfefffffdffffffe 0x409aea6000000000
    v128.const i64x2 0x404ad00000000000 0xfff8000000000000
    v128.const i64x2 0xbfefffffdffffffe 0xfff8000000000000 f64x2.relaxed_nmadd local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load f64x2.relaxed_nmadd local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end f64x2.relaxed_nmadd local.get 3 call $same
    v128.const i64x2 0xbfefffffdffffffe 0x409aea6000000000 local.get 1 local.get 0 f64x2.relaxed_nmadd
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 f64x2.relaxed_nmadd local.get 3
    call $same local.get 2 v128.const i64x2 0x404ad00000000000 0xfff8000000000000 local.get 0
    f64x2.relaxed_nmadd local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    f64x2.relaxed_nmadd local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0xbfefffffdffffffe 0xfff8000000000000 f64x2.relaxed_nmadd local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load f64x2.relaxed_nmadd local.get 3 call $same
  )
)

(assert_return (invoke "f64x2.relaxed_nmadd-0"
  (v128.const i64x2 0x4004000000000000 0x4023400000000000)
  (v128.const i64x2 0x37a16c262777579c 0x4023400000000000)
  (v128.const i64x2 0x4004000000000000 0x41dfffffffc00000))
  (v128.const i64x2 0x4004000000000000 0x41dfffffe8970000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_nmadd-reversed-0"
  (v128.const i64x2 0x4004000000000000 0x4023400000000000)
  (v128.const i64x2 0x37a16c262777579c 0x4023400000000000)
  (v128.const i64x2 0x4004000000000000 0x41dfffffffc00000))
  (v128.const i64x2 0x4004000000000000 0xc2133fffffb30000) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_nmadd-1"
  (v128.const i64x2 0xbfefffffdffffffe 0xfff8000000000000)
  (v128.const i64x2 0x404ad00000000000 0xfff8000000000000)
  (v128.const i64x2 0xbfefffffdffffffe 0x409aea6000000000))
  (v128.const f64x2 52.624996863305554 nan:canonical) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f64x2.relaxed_nmadd-reversed-1"
  (v128.const i64x2 0xbfefffffdffffffe 0xfff8000000000000)
  (v128.const i64x2 0x404ad00000000000 0xfff8000000000000)
  (v128.const i64x2 0xbfefffffdffffffe 0x409aea6000000000))
  (v128.const f64x2 52.624996863305554 nan:canonical) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\ee\19\01\4a\1d\08\3e\25\7b\04\c9\fb\5a\8c\0b\02\44\7e\fe\4a\80\08\18\64\be\a7\c9\12\8c\40\0b\9e\0d\7f\bc\4a\1d\08\3e\67\bd\04\a4\da\5a\ea\ef\ae\10\24\4a\04\72\b5\ff\d8\88\7b\54\f8\83\40\7e\38\e9\b5\54\73\ab\97\d9\21\88\11\d3\f8\01\02\7e\83\a5\10\4a\23\04\a6\ff\29\0a\01\54\4e\83\6c\00")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i8x16.relaxed_laneselect-0 (export "i8x16.relaxed_laneselect-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.tee 3
    v128.const i64x2 0x3e081d4a0119ee00 0xb8c5afbc9047b25
    v128.const i64x2 0x1808804afe7e4402 0xb408c12c9a7be64
    v128.const i64x2 0x3e081d4abc7f0d9e 0xefea5adaa404bd67 i8x16.relaxed_laneselect local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load i8x16.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end i8x16.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x3e081d4a0119ee00 0xb8c5afbc9047b25 local.get 1 local.get 2 i8x16.relaxed_laneselect
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 i8x16.relaxed_laneselect local.get 3
    call $same local.get 0 v128.const i64x2 0x1808804afe7e4402 0xb408c12c9a7be64 local.get 2
    i8x16.relaxed_laneselect local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2
    i8x16.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x3e081d4abc7f0d9e 0xefea5adaa404bd67 i8x16.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 i32.const 32 v128.load i8x16.relaxed_laneselect local.get 3 call $same
  )
  (func $i8x16.relaxed_laneselect-reversed-0 (export "i8x16.relaxed_laneselect-reversed-0")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i8x16.relaxed_laneselect local.tee 3
    v128.const i64x2 0x3e081d4abc7f0d9e 0xefea5adaa404bd67
    v128.const i64x2 0x1808804afe7e4402 0xb408c12c9a7be64
    v128.const i64x2 0x3e081d4a0119ee00 0xb8c5afbc9047b25 i8x16.relaxed_laneselect local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load i8x16.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end i8x16.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x3e081d4abc7f0d9e 0xefea5adaa404bd67 local.get 1 local.get 0 i8x16.relaxed_laneselect
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 i8x16.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 0x1808804afe7e4402 0xb408c12c9a7be64 local.get 0
    i8x16.relaxed_laneselect local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0
    i8x16.relaxed_laneselect local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x3e081d4a0119ee00 0xb8c5afbc9047b25 i8x16.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 0 v128.load i8x16.relaxed_laneselect local.get 3 call $same
  )
  (func $i8x16.relaxed_laneselect-1 (export "i8x16.relaxed_laneselect-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i8x16.relaxed_laneselect local.tee 3
    v128.const i64x2 0xffb572044a2410ae 0x7e4083f8547b88d8
    v128.const i64x2 0xd997ab7354b5e938 0x7e0201f8d3118821
    v128.const i64x2 0xffa604234a10a583 0x6c834e54010a29 i8x16.relaxed_laneselect local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load i8x16.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end i8x16.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0xffb572044a2410ae 0x7e4083f8547b88d8 local.get 1 local.get 2 i8x16.relaxed_laneselect
    local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2 i8x16.relaxed_laneselect local.get 3
    call $same local.get 0 v128.const i64x2 0xd997ab7354b5e938 0x7e0201f8d3118821 local.get 2
    i8x16.relaxed_laneselect local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2
    i8x16.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0xffa604234a10a583 0x6c834e54010a29 i8x16.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load i8x16.relaxed_laneselect local.get 3 call $same
  )
  (func $i8x16.relaxed_laneselect-reversed-1 (export "i8x16.relaxed_laneselect-reversed-1")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i8x16.relaxed_laneselect local.tee 3
    v128.const i64x2 0xffa604234a10a583 0x6c834e54010a29
    v128.const i64x2 0xd997ab7354b5e938 0x7e0201f8d3118821
    v128.const i64x2 0xffb572044a2410ae 0x7e4083f8547b88d8 i8x16.relaxed_laneselect local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load i8x16.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end i8x16.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0xffa604234a10a583 0x6c834e54010a29 local.get 1 local.get 0 i8x16.relaxed_laneselect
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 i8x16.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 0xd997ab7354b5e938 0x7e0201f8d3118821 local.get 0
    i8x16.relaxed_laneselect local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    i8x16.relaxed_laneselect local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0xffb572044a2410ae 0x7e4083f8547b88d8 i8x16.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load i8x16.relaxed_laneselect local.get 3 call $same
  )
)

(assert_return (invoke "i8x16.relaxed_laneselect-0"
  (v128.const i64x2 0x3e081d4a0119ee00 0xb8c5afbc9047b25)
  (v128.const i64x2 0x1808804afe7e4402 0xb408c12c9a7be64)
  (v128.const i64x2 0x3e081d4abc7f0d9e 0xefea5adaa404bd67))
  (either (v128.const i64x2 0x3e089d4a42194c00 0xb88dedac9a73b25)
  (v128.const i64x2 0x1808804a017e4400 0xb8c8cfbc9a77b64)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.relaxed_laneselect-reversed-0"
  (v128.const i64x2 0x3e081d4a0119ee00 0xb8c5afbc9047b25)
  (v128.const i64x2 0x1808804afe7e4402 0xb408c12c9a7be64)
  (v128.const i64x2 0x3e081d4abc7f0d9e 0xefea5adaa404bd67))
  (either (v128.const i64x2 0x3e089d4afe7f0c02 0xbc8deda80a7bd65)
  (v128.const i64x2 0x1808804afe7e0d02 0xbea8cdaa4a7be64)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.relaxed_laneselect-1"
  (v128.const i64x2 0xffb572044a2410ae 0x7e4083f8547b88d8)
  (v128.const i64x2 0xd997ab7354b5e938 0x7e0201f8d3118821)
  (v128.const i64x2 0xffa604234a10a583 0x6c834e54010a29))
  (either (v128.const i64x2 0xffb5ab505ea548ba 0x7e4283f8d7118808)
  (v128.const i64x2 0xffb5ab7354b510ae 0x7e0283f8d3118821)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.relaxed_laneselect-reversed-1"
  (v128.const i64x2 0xffb572044a2410ae 0x7e4083f8547b88d8)
  (v128.const i64x2 0xd997ab7354b5e938 0x7e0201f8d3118821)
  (v128.const i64x2 0xffa604234a10a583 0x6c834e54010a29))
  (either (v128.const i64x2 0xffa689735e91e992 0x428348d7010829)
  (v128.const i64x2 0xffa6ab7354b5e983 0x7e02834ed3110a29)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\e4\36\8b\a2\9a\ec\a7\ff\65\42\01\00\fe\ff\7c\58\cd\36\78\ae\9a\ec\a7\ff\65\42\cb\aa\fe\ff\7c\58\73\26\ff\ff\9a\ec\49\29\71\86\4c\4b\42\76\7c\58\fe\7f\77\05\00\01\00\80\04\00\47\f9\e7\31\a9\6d\72\9f\a7\6f\59\c5\a4\f4\04\00\92\22\e7\31\fc\07\fe\7f\7d\7f\ff\ff\82\52\68\11\bd\c2\98\07\9e\48")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i16x8.relaxed_laneselect-0 (export "i16x8.relaxed_laneselect-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.tee 3
    v128.const i64x2 0xffa7ec9aa28b36e4 0x587cfffe00014265
    v128.const i64x2 0xffa7ec9aae7836cd 0x587cfffeaacb4265
    v128.const i64x2 0x2949ec9affff2673 0x587c76424b4c8671 i16x8.relaxed_laneselect local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load i16x8.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end i16x8.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0xffa7ec9aa28b36e4 0x587cfffe00014265 local.get 1 local.get 2 i16x8.relaxed_laneselect
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 i16x8.relaxed_laneselect local.get 3
    call $same local.get 0 v128.const i64x2 0xffa7ec9aae7836cd 0x587cfffeaacb4265 local.get 2
    i16x8.relaxed_laneselect local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2
    i16x8.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x2949ec9affff2673 0x587c76424b4c8671 i16x8.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 i32.const 32 v128.load i16x8.relaxed_laneselect local.get 3 call $same
  )
  (func $i16x8.relaxed_laneselect-reversed-0 (export "i16x8.relaxed_laneselect-reversed-0")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i16x8.relaxed_laneselect local.tee 3
    v128.const i64x2 0x2949ec9affff2673 0x587c76424b4c8671
    v128.const i64x2 0xffa7ec9aae7836cd 0x587cfffeaacb4265
    v128.const i64x2 0xffa7ec9aa28b36e4 0x587cfffe00014265 i16x8.relaxed_laneselect local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load i16x8.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end i16x8.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x2949ec9affff2673 0x587c76424b4c8671 local.get 1 local.get 0 i16x8.relaxed_laneselect
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 i16x8.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 0xffa7ec9aae7836cd 0x587cfffeaacb4265 local.get 0
    i16x8.relaxed_laneselect local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0
    i16x8.relaxed_laneselect local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0xffa7ec9aa28b36e4 0x587cfffe00014265 i16x8.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 0 v128.load i16x8.relaxed_laneselect local.get 3 call $same
  )
  (func $i16x8.relaxed_laneselect-1 (export "i16x8.relaxed_laneselect-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i16x8.relaxed_laneselect local.tee 3
    v128.const i64x2 0x8000010005777ffe 0x6da931e7f9470004
    v128.const i64x2 0xf4a4c5596fa79f72 0x7fc31e722920004
    v128.const i64x2 0x5282ffff7f7d7ffe 0x489e0798c2bd1168 i16x8.relaxed_laneselect local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load i16x8.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end i16x8.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x8000010005777ffe 0x6da931e7f9470004 local.get 1 local.get 2 i16x8.relaxed_laneselect
    local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2 i16x8.relaxed_laneselect local.get 3
    call $same local.get 0 v128.const i64x2 0xf4a4c5596fa79f72 0x7fc31e722920004 local.get 2
    i16x8.relaxed_laneselect local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2
    i16x8.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x5282ffff7f7d7ffe 0x489e0798c2bd1168 i16x8.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load i16x8.relaxed_laneselect local.get 3 call $same
  )
  (func $i16x8.relaxed_laneselect-reversed-1 (export "i16x8.relaxed_laneselect-reversed-1")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i16x8.relaxed_laneselect local.tee 3
    v128.const i64x2 0x5282ffff7f7d7ffe 0x489e0798c2bd1168
    v128.const i64x2 0xf4a4c5596fa79f72 0x7fc31e722920004
    v128.const i64x2 0x8000010005777ffe 0x6da931e7f9470004 i16x8.relaxed_laneselect local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load i16x8.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end i16x8.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x5282ffff7f7d7ffe 0x489e0798c2bd1168 local.get 1 local.get 0 i16x8.relaxed_laneselect
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 i16x8.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 0xf4a4c5596fa79f72 0x7fc31e722920004 local.get 0
    i16x8.relaxed_laneselect local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    i16x8.relaxed_laneselect local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x8000010005777ffe 0x6da931e7f9470004 i16x8.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load i16x8.relaxed_laneselect local.get 3 call $same
  )
)

(assert_return (invoke "i16x8.relaxed_laneselect-0"
  (v128.const i64x2 0xffa7ec9aa28b36e4 0x587cfffe00014265)
  (v128.const i64x2 0xffa7ec9aae7836cd 0x587cfffeaacb4265)
  (v128.const i64x2 0x2949ec9affff2673 0x587c76424b4c8671))
  (either (v128.const i64x2 0xffa7ec9aa28b36ec 0x587cfffea0834265)
  (v128.const i64x2 0xffa7ec9aa28b36cd 0x587cfffeaacb4265)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_laneselect-reversed-0"
  (v128.const i64x2 0xffa7ec9aa28b36e4 0x587cfffe00014265)
  (v128.const i64x2 0xffa7ec9aae7836cd 0x587cfffeaacb4265)
  (v128.const i64x2 0x2949ec9affff2673 0x587c76424b4c8671))
  (either (v128.const i64x2 0x2901ec9aaefb2669 0x587c7642aaca0261)
  (v128.const i64x2 0x2949ec9affff36cd 0x587c7642aacb4265)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_laneselect-1"
  (v128.const i64x2 0x8000010005777ffe 0x6da931e7f9470004)
  (v128.const i64x2 0xf4a4c5596fa79f72 0x7fc31e722920004)
  (v128.const i64x2 0x5282ffff7f7d7ffe 0x489e0798c2bd1168))
  (either (v128.const i64x2 0xa424010005f7fffe 0x4fe831e7e0070004)
  (v128.const i64x2 0xf4a401006fa79f72 0x7fc31e7f9470004)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.relaxed_laneselect-reversed-1"
  (v128.const i64x2 0x8000010005777ffe 0x6da931e7f9470004)
  (v128.const i64x2 0xf4a4c5596fa79f72 0x7fc31e722920004)
  (v128.const i64x2 0x5282ffff7f7d7ffe 0x489e0798c2bd1168))
  (either (v128.const i64x2 0x74a4c5596ff5fffe 0x4adc0180c2950000)
  (v128.const i64x2 0x5282c5596fa79f72 0x7fc31e7c2bd0004)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\00\00\00\00\cc\68\60\04\50\fb\68\a4\00\00\00\40\53\32\61\76\11\00\00\00\0f\da\1f\b3\00\00\00\40\a0\65\1b\ee\61\00\00\00\50\fb\68\a4\00\00\00\40\00\00\00\08\a8\5f\ae\90\07\8c\6a\65\7d\34\bc\ff\00\00\00\80\a8\5f\ae\90\10\35\22\33\89\48\c7\ae\2a\c8\9c\62\d0\eb\e1\98\3c\00\00\00\00\40\00\00")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i32x4.relaxed_laneselect-0 (export "i32x4.relaxed_laneselect-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.tee 3
    v128.const i64x2 0x46068cc00000000 0x40000000a468fb50 v128.const i64x2 0x1176613253 0x40000000b31fda0f
    v128.const i64x2 0x61ee1b65a0 0x40000000a468fb50 i32x4.relaxed_laneselect local.get 3 call $same
    i32.const 0 v128.load i32.const 16 v128.load i32.const 32 v128.load i32x4.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end i32x4.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x46068cc00000000 0x40000000a468fb50 local.get 1 local.get 2 i32x4.relaxed_laneselect
    local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2 i32x4.relaxed_laneselect local.get 3
    call $same local.get 0 v128.const i64x2 0x1176613253 0x40000000b31fda0f local.get 2
    i32x4.relaxed_laneselect local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2
    i32x4.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x61ee1b65a0 0x40000000a468fb50 i32x4.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 i32.const 32 v128.load i32x4.relaxed_laneselect local.get 3 call $same
  )
  (func $i32x4.relaxed_laneselect-reversed-0 (export "i32x4.relaxed_laneselect-reversed-0")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i32x4.relaxed_laneselect local.tee 3
    v128.const i64x2 0x61ee1b65a0 0x40000000a468fb50 v128.const i64x2 0x1176613253 0x40000000b31fda0f
    v128.const i64x2 0x46068cc00000000 0x40000000a468fb50 i32x4.relaxed_laneselect local.get 3 call $same
    i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load i32x4.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end i32x4.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x61ee1b65a0 0x40000000a468fb50 local.get 1 local.get 0 i32x4.relaxed_laneselect
    local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0 i32x4.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 0x1176613253 0x40000000b31fda0f local.get 0
    i32x4.relaxed_laneselect local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0
    i32x4.relaxed_laneselect local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x46068cc00000000 0x40000000a468fb50 i32x4.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 0 v128.load i32x4.relaxed_laneselect local.get 3 call $same
  )
  (func $i32x4.relaxed_laneselect-1 (export "i32x4.relaxed_laneselect-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.tee 3
    v128.const i64x2 0x90ae5fa808000000 0xffbc347d656a8c07
    v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510 v128.const i64x2 0x98e1ebd0629cc82a 0x40000000003c
    i32x4.relaxed_laneselect local.get 3 call $same i32.const 48 v128.load i32.const 64 v128.load i32.const 80
    v128.load i32x4.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1 local.get 2 block end
    i32x4.relaxed_laneselect local.get 3 call $same v128.const i64x2 0x90ae5fa808000000 0xffbc347d656a8c07
    local.get 1 local.get 2 i32x4.relaxed_laneselect local.get 3 call $same i32.const 48 v128.load local.get 1
    local.get 2 i32x4.relaxed_laneselect local.get 3 call $same local.get 0
    v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510 local.get 2 i32x4.relaxed_laneselect local.get 3
    call $same local.get 0 i32.const 64 v128.load local.get 2 i32x4.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 v128.const i64x2 0x98e1ebd0629cc82a 0x40000000003c i32x4.relaxed_laneselect
    local.get 3 call $same local.get 0 local.get 1 i32.const 80 v128.load i32x4.relaxed_laneselect local.get 3
    call $same
  )
  (func $i32x4.relaxed_laneselect-reversed-1 (export "i32x4.relaxed_laneselect-reversed-1")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i32x4.relaxed_laneselect local.tee 3
    v128.const i64x2 0x98e1ebd0629cc82a 0x40000000003c v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510
    v128.const i64x2 0x90ae5fa808000000 0xffbc347d656a8c07 i32x4.relaxed_laneselect local.get 3 call $same
    i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load i32x4.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 local.get 0 block end i32x4.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x98e1ebd0629cc82a 0x40000000003c local.get 1 local.get 0 i32x4.relaxed_laneselect
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 i32x4.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510 local.get 0
    i32x4.relaxed_laneselect local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0
    i32x4.relaxed_laneselect local.get 3 call $same local.get 2 local.get 1
    v128.const i64x2 0x90ae5fa808000000 0xffbc347d656a8c07 i32x4.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load i32x4.relaxed_laneselect local.get 3 call $same
  )
)

(assert_return (invoke "i32x4.relaxed_laneselect-0"
  (v128.const i64x2 0x46068cc00000000 0x40000000a468fb50) (v128.const i64x2 0x1176613253 0x40000000b31fda0f)
  (v128.const i64x2 0x61ee1b65a0 0x40000000a468fb50))
  (either (v128.const i64x2 0x5010601253 0x40000000b77ffb5f)
  (v128.const i64x2 0x1100000000 0x40000000a468fb50)) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_laneselect-reversed-0"
  (v128.const i64x2 0x46068cc00000000 0x40000000a468fb50) (v128.const i64x2 0x1176613253 0x40000000b31fda0f)
  (v128.const i64x2 0x61ee1b65a0 0x40000000a468fb50))
  (either (v128.const i64x2 0x5176613253 0x40000000b77ffb5f)
  (v128.const i64x2 0x1176613253 0x40000000a468fb50)) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_laneselect-1"
  (v128.const i64x2 0x90ae5fa808000000 0xffbc347d656a8c07)
  (v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510)
  (v128.const i64x2 0x98e1ebd0629cc82a 0x40000000003c))
  (either (v128.const i64x2 0x90ae5fa880000000 0xaec7088933223504)
  (v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_laneselect-reversed-1"
  (v128.const i64x2 0x90ae5fa808000000 0xffbc347d656a8c07)
  (v128.const i64x2 0x90ae5fa880000000 0xaec7488933223510)
  (v128.const i64x2 0x98e1ebd0629cc82a 0x40000000003c))
  (either (v128.const i64x2 0x90a04b8080000000 0x43488012003114)
  (v128.const i64x2 0x98e1ebd080000000 0x400033223510)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\31\00\00\00\00\00\00\00\b0\64\a1\4e\9d\8f\3c\48\60\50\c2\d2\a0\a5\57\b1\00\00\00\00\00\00\08\00\31\00\00\00\00\00\00\00\70\55\1d\14\42\f0\e8\39\c1\ff\ff\ff\ff\ff\ff\ff\e7\d8\3b\ec\ca\4e\fa\e5\09\00\00\00\00\00\00\00\36\00\00\00\00\00\00\00\a9\a9\44\02\36\3e\42\82\e7\d8\3b\ec\ca\4e\fa\e5")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i64x2.eq i64x2.all_true
  )
  (func $i64x2.relaxed_laneselect-0 (export "i64x2.relaxed_laneselect-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.tee 3
    v128.const i64x2 49 0x483c8f9d4ea164b0 v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000
    v128.const i64x2 49 0x39e8f042141d5570 i64x2.relaxed_laneselect local.get 3 call $same i32.const 0
    v128.load i32.const 16 v128.load i32.const 32 v128.load i64x2.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 local.get 2 block end i64x2.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 49 0x483c8f9d4ea164b0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.get 3
    call $same i32.const 0 v128.load local.get 1 local.get 2 i64x2.relaxed_laneselect local.get 3 call $same
    local.get 0 v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000 local.get 2 i64x2.relaxed_laneselect
    local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2 i64x2.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 v128.const i64x2 49 0x39e8f042141d5570 i64x2.relaxed_laneselect
    local.get 3 call $same local.get 0 local.get 1 i32.const 32 v128.load i64x2.relaxed_laneselect local.get 3
    call $same
  )
  (func $i64x2.relaxed_laneselect-reversed-0 (export "i64x2.relaxed_laneselect-reversed-0")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i64x2.relaxed_laneselect local.tee 3
    v128.const i64x2 49 0x39e8f042141d5570 v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000
    v128.const i64x2 49 0x483c8f9d4ea164b0 i64x2.relaxed_laneselect local.get 3 call $same i32.const 32
    v128.load i32.const 16 v128.load i32.const 0 v128.load i64x2.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 local.get 0 block end i64x2.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 49 0x39e8f042141d5570 local.get 1 local.get 0 i64x2.relaxed_laneselect local.get 3
    call $same i32.const 32 v128.load local.get 1 local.get 0 i64x2.relaxed_laneselect local.get 3 call $same
    local.get 2 v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000 local.get 0 i64x2.relaxed_laneselect
    local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0 i64x2.relaxed_laneselect local.get 3
    call $same local.get 2 local.get 1 v128.const i64x2 49 0x483c8f9d4ea164b0 i64x2.relaxed_laneselect
    local.get 3 call $same local.get 2 local.get 1 i32.const 0 v128.load i64x2.relaxed_laneselect local.get 3
    call $same
  )
  (func $i64x2.relaxed_laneselect-1 (export "i64x2.relaxed_laneselect-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i64x2.relaxed_laneselect local.tee 3
    v128.const i64x2 -63 0xe5fa4ecaec3bd8e7 v128.const i64x2 9 54
    v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7 i64x2.relaxed_laneselect local.get 3 call $same
    i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load i64x2.relaxed_laneselect local.get 3
    call $same local.get 0 local.get 1 local.get 2 block end i64x2.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 -63 0xe5fa4ecaec3bd8e7 local.get 1 local.get 2 i64x2.relaxed_laneselect local.get 3
    call $same i32.const 48 v128.load local.get 1 local.get 2 i64x2.relaxed_laneselect local.get 3 call $same
    local.get 0 v128.const i64x2 9 54 local.get 2 i64x2.relaxed_laneselect local.get 3 call $same local.get 0
    i32.const 64 v128.load local.get 2 i64x2.relaxed_laneselect local.get 3 call $same local.get 0 local.get 1
    v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7 i64x2.relaxed_laneselect local.get 3 call $same
    local.get 0 local.get 1 i32.const 80 v128.load i64x2.relaxed_laneselect local.get 3 call $same
  )
  (func $i64x2.relaxed_laneselect-reversed-1 (export "i64x2.relaxed_laneselect-reversed-1")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i64x2.relaxed_laneselect local.tee 3
    v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7 v128.const i64x2 9 54
    v128.const i64x2 -63 0xe5fa4ecaec3bd8e7 i64x2.relaxed_laneselect local.get 3 call $same i32.const 80
    v128.load i32.const 64 v128.load i32.const 48 v128.load i64x2.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 local.get 0 block end i64x2.relaxed_laneselect local.get 3 call $same
    v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7 local.get 1 local.get 0 i64x2.relaxed_laneselect
    local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0 i64x2.relaxed_laneselect local.get 3
    call $same local.get 2 v128.const i64x2 9 54 local.get 0 i64x2.relaxed_laneselect local.get 3 call $same
    local.get 2 i32.const 64 v128.load local.get 0 i64x2.relaxed_laneselect local.get 3 call $same local.get 2
    local.get 1 v128.const i64x2 -63 0xe5fa4ecaec3bd8e7 i64x2.relaxed_laneselect local.get 3 call $same
    local.get 2 local.get 1 i32.const 48 v128.load i64x2.relaxed_laneselect local.get 3 call $same
  )
)

(assert_return (invoke "i64x2.relaxed_laneselect-0"
  (v128.const i64x2 49 0x483c8f9d4ea164b0) (v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000)
  (v128.const i64x2 49 0x39e8f042141d5570)) (either (v128.const i64x2 0xb157a5a0d2c25071 0x828800004014430)
  (v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i64x2.relaxed_laneselect-reversed-0"
  (v128.const i64x2 49 0x483c8f9d4ea164b0) (v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000)
  (v128.const i64x2 49 0x39e8f042141d5570)) (either (v128.const i64x2 0xb157a5a0d2c25071 0x828800004014430)
  (v128.const i64x2 0xb157a5a0d2c25060 0x8000000000000)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i64x2.relaxed_laneselect-1"
  (v128.const i64x2 -63 0xe5fa4ecaec3bd8e7) (v128.const i64x2 9 54)
  (v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7))
  (either (v128.const i64x2 0x82423e360244a981 0xe5fa4ecaec3bd8f7) (v128.const i64x2 -63 0xe5fa4ecaec3bd8e7))
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1))
(assert_return (invoke "i64x2.relaxed_laneselect-reversed-1"
  (v128.const i64x2 -63 0xe5fa4ecaec3bd8e7) (v128.const i64x2 9 54)
  (v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7))
  (either (v128.const i64x2 0x82423e360244a989 0xe5fa4ecaec3bd8f7)
  (v128.const i64x2 0x82423e360244a9a9 0xe5fa4ecaec3bd8e7)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))

(module
  (memory 1 5)
  (data (i32.const 0) "\d7\33\44\71\7f\22\9f\9c\f4\96\20\51\9b\48\d9\7e\ff\2d\fd\4e\cd\7e\47\ba\f4\98\20\5d\ae\74\d9\ea\ca\f7\73\65\2f\fa\07\c4\07\86\3e\08\00\00\08\00\89\02\00\f7\cc\2d\75\48\40\c9\73\eb\1d\59\93\0a\89\56\00\36\f8\1a\11\17\0a\fe\73\eb\1d\cc\01\e8\ff\ff\ff\ff\7a\83\bb\d1\1d\56\2f\ed\a6\af\33\01")
  (func $same (param v128 v128) (result i32)
    local.get 0 local.get 1 i32x4.eq i32x4.all_true
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-0 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-0")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.tee 3
    v128.const i64x2 0x9c9f227f714433d7 0x7ed9489b512096f4
    v128.const i64x2 0xba477ecd4efd2dff 0xead974ae5d2098f4 v128.const i64x2 0xc407fa2f6573f7ca 0x80000083e8607
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same i32.const 0 v128.load i32.const 16 v128.load
    i32.const 32 v128.load i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 0 local.get 1
    local.get 2 block end i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
    v128.const i64x2 0x9c9f227f714433d7 0x7ed9489b512096f4 local.get 1 local.get 2
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same i32.const 0 v128.load local.get 1 local.get 2
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 0
    v128.const i64x2 0xba477ecd4efd2dff 0xead974ae5d2098f4 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 0 i32.const 16 v128.load local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 0 local.get 1 v128.const i64x2 0xc407fa2f6573f7ca 0x80000083e8607
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 0 local.get 1 i32.const 32 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-reversed-0
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-reversed-0") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.tee 3
    v128.const i64x2 0xc407fa2f6573f7ca 0x80000083e8607 v128.const i64x2 0xba477ecd4efd2dff 0xead974ae5d2098f4
    v128.const i64x2 0x9c9f227f714433d7 0x7ed9489b512096f4 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3
    call $same i32.const 32 v128.load i32.const 16 v128.load i32.const 0 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 2 local.get 1 local.get 0 block end
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
    v128.const i64x2 0xc407fa2f6573f7ca 0x80000083e8607 local.get 1 local.get 0
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same i32.const 32 v128.load local.get 1 local.get 0
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 2
    v128.const i64x2 0xba477ecd4efd2dff 0xead974ae5d2098f4 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 2 i32.const 16 v128.load local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 2 local.get 1 v128.const i64x2 0x9c9f227f714433d7 0x7ed9489b512096f4
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 2 local.get 1 i32.const 0 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-1 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-1")
  (param v128 v128 v128) (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s local.tee 3
    v128.const i64x2 0x48752dccf7000289 0xa93591deb73c940
    v128.const i64x2 0x17111af836005689 0xe801cc1deb73fe0a
    v128.const i64x2 0xd1bb837affffffff 0x133afa6ed2f561d i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3
    call $same i32.const 48 v128.load i32.const 64 v128.load i32.const 80 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 0 local.get 1 local.get 2 block end
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
    v128.const i64x2 0x48752dccf7000289 0xa93591deb73c940 local.get 1 local.get 2
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same i32.const 48 v128.load local.get 1 local.get 2
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 0
    v128.const i64x2 0x17111af836005689 0xe801cc1deb73fe0a local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 0 i32.const 64 v128.load local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 0 local.get 1 v128.const i64x2 0xd1bb837affffffff 0x133afa6ed2f561d
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 0 local.get 1 i32.const 80 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-reversed-1
  (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-reversed-1") (param v128 v128 v128)
  (result v128 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local v128)
    local.get 2 local.get 1 local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s local.tee 3
    v128.const i64x2 0xd1bb837affffffff 0x133afa6ed2f561d
    v128.const i64x2 0x17111af836005689 0xe801cc1deb73fe0a
    v128.const i64x2 0x48752dccf7000289 0xa93591deb73c940 i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3
    call $same i32.const 80 v128.load i32.const 64 v128.load i32.const 48 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 2 local.get 1 local.get 0 block end
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
    v128.const i64x2 0xd1bb837affffffff 0x133afa6ed2f561d local.get 1 local.get 0
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same i32.const 80 v128.load local.get 1 local.get 0
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 2
    v128.const i64x2 0x17111af836005689 0xe801cc1deb73fe0a local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 2 i32.const 64 v128.load local.get 0 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 call $same local.get 2 local.get 1 v128.const i64x2 0x48752dccf7000289 0xa93591deb73c940
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same local.get 2 local.get 1 i32.const 48 v128.load
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 call $same
  )
)

(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-0"
  (v128.const i64x2 0x9c9f227f714433d7 0x7ed9489b512096f4)
  (v128.const i64x2 0xba477ecd4efd2dff 0xead974ae5d2098f4)
  (v128.const i64x2 0xc407fa2f6573f7ca 0x80000083e8607))
  (either (v128.const i64x2 0xc407f20f6574228c 0x83c17083ed314)
  (v128.const i64x2 0xc4080d0f65743d8c 0x82e17083e5d14)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-reversed-0"
  (v128.const i64x2 0x9c9f227f714433d7 0x7ed9489b512096f4)
  (v128.const i64x2 0xba477ecd4efd2dff 0xead974ae5d2098f4)
  (v128.const i64x2 0xc407fa2f6573f7ca 0x80000083e8607))
  (either (v128.const i64x2 0x9c9f288771444fe5 0x7ed947635120d2d8)
  (v128.const i64x2 0x9c9f1b8771447c77 0x7ed94f6351205fd8)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-1"
  (v128.const i64x2 0x48752dccf7000289 0xa93591deb73c940)
  (v128.const i64x2 0x17111af836005689 0xe801cc1deb73fe0a)
  (v128.const i64x2 0xd1bb837affffffff 0x133afa6ed2f561d))
  (either (v128.const i64x2 0xd1bb97e900003616 0x1339f7eed2f8e6d)
  (v128.const i64x2 0xd1bb63e9ffffbf16 0x134027eed2f426d)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-reversed-1"
  (v128.const i64x2 0x48752dccf7000289 0xa93591deb73c940)
  (v128.const i64x2 0x17111af836005689 0xe801cc1deb73fe0a)
  (v128.const i64x2 0xd1bb837affffffff 0x133afa6ed2f561d))
  (either (v128.const i64x2 0x4875147cf7000274 0xa935f7aeb73e062)
  (v128.const i64x2 0x48758e7cf7000174 0xa930f7aeb742362)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
