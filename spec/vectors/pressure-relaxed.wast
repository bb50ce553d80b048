;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions among 9 to 20 live vectors: relaxed instructions.
;;
;; "i8x16.sub-12" subtracts twice while 12 other vectors are on the stack: first above them, then with the first
;; operand below them. Results are both, and what the others have been folded into.

(module
  (global (mut v128) (v128.const i64x2 0x8e878ce5105900ff 0x40ee5753ef940802))
  (global (mut v128) (v128.const i64x2 0x3d80feacab9271d1 0xbf08f9627fe11512))
  (global (mut v128) (v128.const i64x2 0x458adf0cea376b00 0x3eb018acfe7d9262))
  (global (mut v128) (v128.const i64x2 0x1c555340fb377eab 0xc97701207c2774bf))
  (global (mut v128) (v128.const i64x2 0x497bfed93c752f7e 0xcabe0402bdd86f19))
  (global (mut v128) (v128.const i64x2 0x7e40f8ff55017220 0x816a3479372566bc))
  (global (mut v128) (v128.const i64x2 0x2600d77e0e6a8214 0xc3b765729ba210e1))
  (global (mut v128) (v128.const i64x2 0xabe10840207fe298 0xf60080e644f75da3))
  (global (mut v128) (v128.const i64x2 0xbf5e5220313e8001 0xbd4c38d7e4d039a))
  (global (mut v128) (v128.const i64x2 0x7fd2204a082c76fe 0x214c29bf80013981))
  (global (mut v128) (v128.const i64x2 0x6c1ab401204e6baf 0xb6f29c3d8c80479b))
  (global (mut v128) (v128.const i64x2 0x8f015666a80008ad 0x6da3ffeb02b3433c))
  (global (mut v128) (v128.const i64x2 0xfe1e7f80248723e0 0x26ecd94bd57e7b04))
  (global (mut v128) (v128.const i64x2 0x31c2957f6b4026ac 0x5f7c088d612c8b04))
  (global (mut v128) (v128.const i64x2 0x480007c7af4cd152 0x2d8cbf5d2f900240))
  (global (mut v128) (v128.const i64x2 0x4901ab7f9c666b02 0xecf9f5ff1d007e5b))
  (global (mut v128) (v128.const i64x2 0xb2069a4608d380f1 0x57960210200afe))
  (global (mut v128) (v128.const i64x2 0xd112819de800a8c4 0x89ff76883ec98d10))
  (global (mut v128) (v128.const i64x2 0x593595f4ee884e5b 0xf1bd847e3fe3c1b8))
  (global (mut v128) (v128.const i64x2 0x7e3dc001b7e104f5 0x7f6740ff0820805a))
  (func $i32x4.relaxed_trunc_f32x4_s-13 (export "i32x4.relaxed_trunc_f32x4_s-13") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i32x4.relaxed_trunc_f32x4_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add
    local.set 2 i32x4.relaxed_trunc_f32x4_s local.get 1 local.get 2
  )
  (func $i32x4.relaxed_trunc_f32x4_u-9 (export "i32x4.relaxed_trunc_f32x4_u-9") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i32x4.relaxed_trunc_f32x4_u local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2
    i64x2.add local.set 2 i32x4.relaxed_trunc_f32x4_u local.get 1 local.get 2
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-14 (export "i32x4.relaxed_trunc_f64x2_s_zero-14") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i32x4.relaxed_trunc_f64x2_s_zero local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 2 i64x2.add local.set 2 i32x4.relaxed_trunc_f64x2_s_zero
    local.get 1 local.get 2
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-20 (export "i32x4.relaxed_trunc_f64x2_u_zero-20") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i32x4.relaxed_trunc_f64x2_u_zero local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 i32x4.relaxed_trunc_f64x2_u_zero local.get 1 local.get 2
  )
  (func $i8x16.relaxed_swizzle-16 (export "i8x16.relaxed_swizzle-16") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.relaxed_swizzle
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    v128.not v128.not i8x16.relaxed_swizzle local.get 2 local.get 3
  )
  (func $i16x8.relaxed_q15mulr_s-15 (export "i16x8.relaxed_q15mulr_s-15") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.relaxed_q15mulr_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3
    i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.relaxed_q15mulr_s local.get 2 local.get 3
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-12 (export "i16x8.relaxed_dot_i8x16_i7x16_s-12") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i16x8.relaxed_dot_i8x16_i7x16_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    v128.not v128.not i16x8.relaxed_dot_i8x16_i7x16_s local.get 2 local.get 3
  )
  (func $f32x4.relaxed_min-12 (export "f32x4.relaxed_min-12") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not f32x4.relaxed_min local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    f32x4.relaxed_min local.get 2 local.get 3
  )
  (func $f32x4.relaxed_max-13 (export "f32x4.relaxed_max-13") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f32x4.relaxed_max local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.relaxed_max local.get 2 local.get 3
  )
  (func $f64x2.relaxed_min-16 (export "f64x2.relaxed_min-16") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.relaxed_min local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.relaxed_min
    local.get 2 local.get 3
  )
  (func $f64x2.relaxed_max-9 (export "f64x2.relaxed_max-9") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.relaxed_max local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.relaxed_max local.get 2
    local.get 3
  )
  (func $f32x4.relaxed_madd-15 (export "f32x4.relaxed_madd-15") (param v128 v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not local.get 2 v128.not v128.not
    f32x4.relaxed_madd local.set 3 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.set 4 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13
    global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 4 i64x2.add local.set 4 local.get 1 v128.not
    v128.not local.get 2 v128.not v128.not f32x4.relaxed_madd local.get 3 local.get 4
  )
  (func $f32x4.relaxed_nmadd-20 (export "f32x4.relaxed_nmadd-20") (param v128 v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not local.get 2 v128.not v128.not f32x4.relaxed_nmadd local.set 3 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 4 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13
    global.get 14 global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 4 i64x2.add local.set 4 local.get 1
    v128.not v128.not local.get 2 v128.not v128.not f32x4.relaxed_nmadd local.get 3 local.get 4
  )
  (func $f64x2.relaxed_madd-14 (export "f64x2.relaxed_madd-14") (param v128 v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not local.get 2 v128.not v128.not f64x2.relaxed_madd local.set 3
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub local.set 4 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.get 4 i64x2.add local.set 4
    local.get 1 v128.not v128.not local.get 2 v128.not v128.not f64x2.relaxed_madd local.get 3 local.get 4
  )
  (func $f64x2.relaxed_nmadd-13 (export "f64x2.relaxed_nmadd-13") (param v128 v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not local.get 2 v128.not v128.not f64x2.relaxed_nmadd local.set 3 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.set 4 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 4 i64x2.add local.set 4 local.get 1 v128.not v128.not local.get 2 v128.not v128.not
    f64x2.relaxed_nmadd local.get 3 local.get 4
  )
  (func $i8x16.relaxed_laneselect-20 (export "i8x16.relaxed_laneselect-20") (param v128 v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not local.get 2 v128.not v128.not i8x16.relaxed_laneselect local.set 3 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 4 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13
    global.get 14 global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 4 i64x2.add local.set 4 local.get 1
    v128.not v128.not local.get 2 v128.not v128.not i8x16.relaxed_laneselect local.get 3 local.get 4
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-13"
  (v128.const i64x2 0x4255000042310000 0x7fc00005459da760)) (either (v128.const i64x2 0x350000002c 5044)
  (v128.const i64x2 0x350000002c 0x80000000000013b4)) (either (v128.const i64x2 0x350000002c 5044)
  (v128.const i64x2 0x350000002c 0x80000000000013b4))
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-9"
  (v128.const i64x2 0xc5d0ec0040bc0000 0x42458000c0200000)) (either (v128.const i64x2 5 0x3100000000)
  (v128.const i64x2 0xffffffff00000005 0x31ffffffff) (v128.const i64x2 0xfffffffe00000005 0x31fffffffe)
  (v128.const i64x2 0x8000000000000005 0x3180000000)) (either (v128.const i64x2 5 0x3100000000)
  (v128.const i64x2 0xffffffff00000005 0x31ffffffff) (v128.const i64x2 0xfffffffe00000005 0x31fffffffe)
  (v128.const i64x2 0x8000000000000005 0x3180000000))
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-14"
  (v128.const i64x2 0x41f0000000000000 0xfff8000000000005)) (either (v128.const i64x2 0x7fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)) (either (v128.const i64x2 0x7fffffff 0)
  (v128.const i64x2 0x8000000080000000 0)) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-20"
  (v128.const i64x2 0x7ff8000000000005 0x4045500000000000)) (either (v128.const i64x2 0x2a00000000 0)
  (v128.const i64x2 0x2affffffff 0) (v128.const i64x2 0x2afffffffe 0) (v128.const i64x2 0x2a80000000 0))
  (either (v128.const i64x2 0x2a00000000 0) (v128.const i64x2 0x2affffffff 0)
  (v128.const i64x2 0x2afffffffe 0) (v128.const i64x2 0x2a80000000 0))
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i8x16.relaxed_swizzle-16"
  (v128.const i64x2 0x53e7fe0c40613f00 0x2504dc1002015f7f)
  (v128.const i64x2 0x2010e0705070604 0x1f000e037f07110f))
  (either (v128.const i64x2 0x613f0453fe53e70c 0x44000530025)
  (v128.const i64x2 0x613f0453fe53e70c 0x2500044025533f25))
  (either (v128.const i64x2 0x613f0453fe53e70c 0x44000530025)
  (v128.const i64x2 0x613f0453fe53e70c 0x2500044025533f25))
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-15"
  (v128.const i64x2 0x10645040430042 0x97fd484bb529c330)
  (v128.const i64x2 0xdf4be40436734 0x97fddbaf8e60c330)) (v128.const i64x2 0xf72d20430035 0x5485eb7d426f1ce4)
  (v128.const i64x2 0xf72d20430035 0x5485eb7d426f1ce4)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-12"
  (v128.const i64x2 0x78b8810997b03f3a 0xe44098cc3b6f9418)
  (v128.const i64x2 0x78b88180cb04013a 0x81de98400ffa41b4))
  (either (v128.const i64x2 0x4c803a81147d0d63 0x5641d4000dbdd74)
  (v128.const i64x2 0x480c481ab7d0d63 0x2964b5406fdbf574))
  (either (v128.const i64x2 0x4c803a81147d0d63 0x5641d4000dbdd74)
  (v128.const i64x2 0x480c481ab7d0d63 0x2964b5406fdbf574))
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f32x4.relaxed_min-12"
  (v128.const i64x2 0x41a90000426b0000 0xffc00005c50cc040)
  (v128.const i64x2 0xc43884007fc00005 0xffc000057f800009))
  (either (v128.const f32x4 nan:arithmetic -738.0625 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0xc4388400426b0000 0xffc00005c50cc040)
  (v128.const i64x2 0xc43884007fc00005 0xffc000057f800009))
  (either (v128.const f32x4 nan:arithmetic -738.0625 nan:arithmetic nan:arithmetic)
  (v128.const i64x2 0xc4388400426b0000 0xffc00005c50cc040)
  (v128.const i64x2 0xc43884007fc00005 0xffc000057f800009))
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f32x4.relaxed_max-13"
  (v128.const i64x2 0xcf00000041ab0000 0x3f7fffff41ee0000)
  (v128.const i64x2 0xcf00000041ab0000 0xffc0000542260000))
  (either (v128.const f32x4 21.375 -2.1474836e+09 41.5 nan:arithmetic)
  (v128.const i64x2 0xcf00000041ab0000 0x3f7fffff42260000)
  (v128.const i64x2 0xcf00000041ab0000 0xffc0000542260000))
  (either (v128.const f32x4 21.375 -2.1474836e+09 41.5 nan:arithmetic)
  (v128.const i64x2 0xcf00000041ab0000 0x3f7fffff42260000)
  (v128.const i64x2 0xcf00000041ab0000 0xffc0000542260000))
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f64x2.relaxed_min-16"
  (v128.const i64x2 0xc1efffffe0000000 0x4043b00000000000)
  (v128.const i64x2 0xfff8000000000000 0xc0ac098800000000))
  (either (v128.const f64x2 nan:canonical -3588.765625)
  (v128.const i64x2 0xc1efffffe0000000 0xc0ac098800000000)
  (v128.const i64x2 0xfff8000000000000 0xc0ac098800000000))
  (either (v128.const f64x2 nan:canonical -3588.765625)
  (v128.const i64x2 0xc1efffffe0000000 0xc0ac098800000000)
  (v128.const i64x2 0xfff8000000000000 0xc0ac098800000000))
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f64x2.relaxed_max-9"
  (v128.const i64x2 0xc1e0000000000000 0x4089aa0000000000)
  (v128.const i64x2 0xc1e0000000000000 0xbff8000000000000))
  (v128.const i64x2 0xc1e0000000000000 0x4089aa0000000000)
  (v128.const i64x2 0xc1e0000000000000 0x4089aa0000000000)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f32x4.relaxed_madd-15"
  (v128.const i64x2 0xc020000041760000 0x458fd02040a40000)
  (v128.const i64x2 0x42780000cf7fffff 0x425a000040a40000)
  (v128.const i64x2 0x4268800041760000 0x41b00000415c0000))
  (v128.const i64x2 0xc2c1c000d175ffff 0x4874f3f642201000)
  (v128.const i64x2 0xc2c1c000d175ffff 0x4874f3f642201000)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f32x4.relaxed_nmadd-20"
  (v128.const i64x2 0xceffffff41300000 0x420b0000bfc00000)
  (v128.const i64x2 0x45eb0b80ff800000 0x420b00004f800000)
  (v128.const i64x2 0xc5cad7c0c5c31da0 0x420b0000bfc00000))
  (v128.const i64x2 0x556b0b7f7f800000 0xc4929a004fc00000)
  (v128.const i64x2 0x556b0b7f7f800000 0xc4929a004fc00000)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f64x2.relaxed_madd-14"
  (v128.const i64x2 0x402d800000000000 0xc0a4180800000000)
  (v128.const i64x2 0x402d800000000000 0x402b800000000000)
  (v128.const i64x2 0x4036800000000000 0x4033a00000000000))
  (v128.const i64x2 0x406e020000000000 0xc0e14232e0000000)
  (v128.const i64x2 0x406e020000000000 0xc0e14232e0000000)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f64x2.relaxed_nmadd-13"
  (v128.const i64x2 0x41e0000000000000 0x4030800000000000)
  (v128.const i64x2 0x40bae7c000000000 0x4042000000000000)
  (v128.const i64x2 0x4001000000000000 0xbfe0000000000000))
  (v128.const i64x2 0xc2aae7bffffffbc0 0xc082940000000000)
  (v128.const i64x2 0xc2aae7bffffffbc0 0xc082940000000000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.relaxed_laneselect-20"
  (v128.const i64x2 0xa6f508afb9b6617f 0x55d1fe5243401173)
  (v128.const i64x2 0xa61f01f45141997f 0xe53b02ff43a66373)
  (v128.const i64x2 0x4f59c01b9ee9ea4 0x20d17fa22dfece73))
  (either (v128.const i64x2 0xa6ff09f5f9a7017f 0xc5fb7e5f43402173)
  (v128.const i64x2 0xa6f508f4b9b6617f 0xe5d1025243401173))
  (either (v128.const i64x2 0xa6ff09f5f9a7017f 0xc5fb7e5f43402173)
  (v128.const i64x2 0xa6f508f4b9b6617f 0xe5d1025243401173))
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))

(module
  (global (mut v128) (v128.const i64x2 0x8e878ce5105900ff 0x40ee5753ef940802))
  (global (mut v128) (v128.const i64x2 0x3d80feacab9271d1 0xbf08f9627fe11512))
  (global (mut v128) (v128.const i64x2 0x458adf0cea376b00 0x3eb018acfe7d9262))
  (global (mut v128) (v128.const i64x2 0x1c555340fb377eab 0xc97701207c2774bf))
  (global (mut v128) (v128.const i64x2 0x497bfed93c752f7e 0xcabe0402bdd86f19))
  (global (mut v128) (v128.const i64x2 0x7e40f8ff55017220 0x816a3479372566bc))
  (global (mut v128) (v128.const i64x2 0x2600d77e0e6a8214 0xc3b765729ba210e1))
  (global (mut v128) (v128.const i64x2 0xabe10840207fe298 0xf60080e644f75da3))
  (global (mut v128) (v128.const i64x2 0xbf5e5220313e8001 0xbd4c38d7e4d039a))
  (global (mut v128) (v128.const i64x2 0x7fd2204a082c76fe 0x214c29bf80013981))
  (global (mut v128) (v128.const i64x2 0x6c1ab401204e6baf 0xb6f29c3d8c80479b))
  (global (mut v128) (v128.const i64x2 0x8f015666a80008ad 0x6da3ffeb02b3433c))
  (global (mut v128) (v128.const i64x2 0xfe1e7f80248723e0 0x26ecd94bd57e7b04))
  (global (mut v128) (v128.const i64x2 0x31c2957f6b4026ac 0x5f7c088d612c8b04))
  (global (mut v128) (v128.const i64x2 0x480007c7af4cd152 0x2d8cbf5d2f900240))
  (global (mut v128) (v128.const i64x2 0x4901ab7f9c666b02 0xecf9f5ff1d007e5b))
  (global (mut v128) (v128.const i64x2 0xb2069a4608d380f1 0x57960210200afe))
  (global (mut v128) (v128.const i64x2 0xd112819de800a8c4 0x89ff76883ec98d10))
  (global (mut v128) (v128.const i64x2 0x593595f4ee884e5b 0xf1bd847e3fe3c1b8))
  (global (mut v128) (v128.const i64x2 0x7e3dc001b7e104f5 0x7f6740ff0820805a))
  (func $i16x8.relaxed_laneselect-9 (export "i16x8.relaxed_laneselect-9") (param v128 v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not local.get 2 v128.not v128.not
    i16x8.relaxed_laneselect local.set 3 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.set 4 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.get 4 i64x2.add local.set 4 local.get 1 v128.not v128.not
    local.get 2 v128.not v128.not i16x8.relaxed_laneselect local.get 3 local.get 4
  )
  (func $i32x4.relaxed_laneselect-16 (export "i32x4.relaxed_laneselect-16") (param v128 v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not local.get 2 v128.not v128.not
    i32x4.relaxed_laneselect local.set 3 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 4 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 4
    i64x2.add local.set 4 local.get 1 v128.not v128.not local.get 2 v128.not v128.not i32x4.relaxed_laneselect
    local.get 3 local.get 4
  )
  (func $i64x2.relaxed_laneselect-14 (export "i64x2.relaxed_laneselect-14") (param v128 v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not local.get 2 v128.not v128.not i64x2.relaxed_laneselect local.set 3
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub local.set 4 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.get 4 i64x2.add local.set 4
    local.get 1 v128.not v128.not local.get 2 v128.not v128.not i64x2.relaxed_laneselect local.get 3
    local.get 4
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-12 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-12")
  (param v128 v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not local.get 2 v128.not v128.not i32x4.relaxed_dot_i8x16_i7x16_add_s local.set 3 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 4
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 4 i64x2.add local.set 4 local.get 1 v128.not v128.not local.get 2 v128.not v128.not
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 3 local.get 4
  )
)

(assert_return (invoke "i16x8.relaxed_laneselect-9"
  (v128.const i64x2 0x92deffa4528f0016 0x8000003900520001)
  (v128.const i64x2 0x26b6100390016 0x8000ed0b0004ffea)
  (v128.const i64x2 0x401701528f0002 0xe274ffee17360001))
  (either (v128.const i64x2 0x427f6052bf0016 0x800000290012ffeb)
  (v128.const i64x2 0x26b6100390016 0x800000390004ffea))
  (either (v128.const i64x2 0x427f6052bf0016 0x800000290012ffeb)
  (v128.const i64x2 0x26b6100390016 0x800000390004ffea))
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.relaxed_laneselect-16"
  (v128.const i64x2 0x485b71b3ffffffbc 0x3d74d20100000002)
  (v128.const i64x2 0x1469ed4bffffffbc 0x40000defbede0) (v128.const i64x2 0xbf0961d930e42998 0x3a00000000))
  (either (v128.const i64x2 0x869ed93ffffffbc 0x40000defbede0)
  (v128.const i64x2 0x485b71b3ffffffbc 0x40000defbede0))
  (either (v128.const i64x2 0x869ed93ffffffbc 0x40000defbede0)
  (v128.const i64x2 0x485b71b3ffffffbc 0x40000defbede0))
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i64x2.relaxed_laneselect-14"
  (v128.const i64x2 0x2060e16136a24e07 0xc8b1e653078a7315)
  (v128.const i64x2 0x8e029168fbff8aa0 0xacc56a00bfe51061)
  (v128.const i64x2 0x2060e16136a24e07 0xc8b1e653078a7315))
  (either (v128.const i64x2 0xae62f169ffffcea7 0xecf5ee53bfef7375)
  (v128.const i64x2 0x8e029168fbff8aa0 0xc8b1e653078a7315))
  (either (v128.const i64x2 0xae62f169ffffcea7 0xecf5ee53bfef7375)
  (v128.const i64x2 0x8e029168fbff8aa0 0xc8b1e653078a7315))
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-12"
  (v128.const i64x2 0x23c720ff4f66fe40 0xfb8512bf14c302ab)
  (v128.const i64x2 0x409443ff4f5ed515 0xfb85fa08996dc8ad)
  (v128.const i64x2 0x4000000000000033 0xcfaf57204000000))
  (either (v128.const i64x2 0x4000292d0000439e 0xcfb2e3003fff91a)
  (v128.const i64x2 0x3fffef2d0000419e 0xcfac03003ffba1a))
  (either (v128.const i64x2 0x4000292d0000439e 0xcfb2e3003fff91a)
  (v128.const i64x2 0x3fffef2d0000419e 0xcfac03003ffba1a))
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
