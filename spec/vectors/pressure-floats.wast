;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions among 9 to 20 live vectors: floats, and conversions.
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
  (func $i32x4.trunc_sat_f32x4_s-13 (export "i32x4.trunc_sat_f32x4_s-13") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i32x4.trunc_sat_f32x4_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    i32x4.trunc_sat_f32x4_s local.get 1 local.get 2
  )
  (func $i32x4.trunc_sat_f32x4_u-9 (export "i32x4.trunc_sat_f32x4_u-9") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i32x4.trunc_sat_f32x4_u local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2
    i64x2.add local.set 2 i32x4.trunc_sat_f32x4_u local.get 1 local.get 2
  )
  (func $i32x4.trunc_sat_f64x2_s_zero-14 (export "i32x4.trunc_sat_f64x2_s_zero-14") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i32x4.trunc_sat_f64x2_s_zero local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 2 i64x2.add local.set 2 i32x4.trunc_sat_f64x2_s_zero
    local.get 1 local.get 2
  )
  (func $i32x4.trunc_sat_f64x2_u_zero-20 (export "i32x4.trunc_sat_f64x2_u_zero-20") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i32x4.trunc_sat_f64x2_u_zero local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 i32x4.trunc_sat_f64x2_u_zero local.get 1 local.get 2
  )
  (func $f32x4.abs-16 (export "f32x4.abs-16") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not f32x4.abs local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2
    i64x2.add local.set 2 f32x4.abs local.get 1 local.get 2
  )
  (func $f32x4.neg-15 (export "f32x4.neg-15") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not f32x4.neg local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.set 2
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2 f32x4.neg
    local.get 1 local.get 2
  )
  (func $f32x4.sqrt-12 (export "f32x4.sqrt-12") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not f32x4.sqrt local.set 1
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 f32x4.sqrt local.get 1 local.get 2
  )
  (func $f32x4.ceil-12 (export "f32x4.ceil-12") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not f32x4.ceil local.set 1
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 f32x4.ceil local.get 1 local.get 2
  )
  (func $f32x4.floor-13 (export "f32x4.floor-13") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    f32x4.floor local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 f32x4.floor
    local.get 1 local.get 2
  )
  (func $f32x4.trunc-16 (export "f32x4.trunc-16") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not f32x4.trunc local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2
    i64x2.add local.set 2 f32x4.trunc local.get 1 local.get 2
  )
  (func $f32x4.nearest-9 (export "f32x4.nearest-9") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not f32x4.nearest local.set 1 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add
    local.set 2 f32x4.nearest local.get 1 local.get 2
  )
  (func $f32x4.convert_i32x4_s-15 (export "f32x4.convert_i32x4_s-15") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not f32x4.convert_i32x4_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    f32x4.convert_i32x4_s local.get 1 local.get 2
  )
  (func $f32x4.convert_i32x4_u-20 (export "f32x4.convert_i32x4_u-20") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    f32x4.convert_i32x4_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 f32x4.convert_i32x4_u local.get 1 local.get 2
  )
  (func $f32x4.demote_f64x2_zero-14 (export "f32x4.demote_f64x2_zero-14") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not f32x4.demote_f64x2_zero local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub local.get 2 i64x2.add local.set 2 f32x4.demote_f64x2_zero local.get 1 local.get 2
  )
  (func $f64x2.abs-13 (export "f64x2.abs-13") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    f64x2.abs local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 f64x2.abs
    local.get 1 local.get 2
  )
  (func $f64x2.neg-20 (export "f64x2.neg-20") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    f64x2.neg local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 global.get 16 global.get 17 global.get 18 global.get 19
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add
    local.set 2 f64x2.neg local.get 1 local.get 2
  )
)

(assert_return (invoke "i32x4.trunc_sat_f32x4_s-13"
  (v128.const i64x2 0xc5f5b46042690000 0xcf00000000000000))
  (v128.const i64x2 0xffffe14a0000003a 0x8000000000000000)
  (v128.const i64x2 0xffffe14a0000003a 0x8000000000000000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u-9"
  (v128.const i64x2 0x41b50000c58dbf40 0xc57d0c0042500000)) (v128.const i64x2 0x1600000000 52)
  (v128.const i64x2 0x1600000000 52) (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero-14"
  (v128.const i64x2 0x4094e10000000000 0x4036e00000000000)) (v128.const i64x2 0x1600000538 0)
  (v128.const i64x2 0x1600000538 0) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero-20"
  (v128.const i64x2 0xbfb999999999999a 0x7ff0000000000000)) (v128.const i64x2 0xffffffff00000000 0)
  (v128.const i64x2 0xffffffff00000000 0) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f32x4.abs-16"
  (v128.const i64x2 0x3f7fffff45a482c0 0x116c245cb60a0)) (v128.const i64x2 0x3f7fffff45a482c0 0x116c245cb60a0)
  (v128.const i64x2 0x3f7fffff45a482c0 0x116c245cb60a0)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f32x4.neg-15"
  (v128.const i64x2 0x422580007f800000 0xffc00005412a0000))
  (v128.const i64x2 0xc2258000ff800000 0x7fc00005c12a0000)
  (v128.const i64x2 0xc2258000ff800000 0x7fc00005c12a0000)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f32x4.sqrt-12"
  (v128.const i64x2 0x42710000420c8000 0x40200000c5e7e260))
  (v128.const f32x4 5.926635 7.7620873 nan:canonical 1.5811388)
  (v128.const f32x4 5.926635 7.7620873 nan:canonical 1.5811388)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f32x4.ceil-12"
  (v128.const i64x2 0x3f7fffffcf000000 0x42360000c0200000))
  (v128.const i64x2 0x3f800000cf000000 0x42380000c0000000)
  (v128.const i64x2 0x3f800000cf000000 0x42380000c0000000)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f32x4.floor-13"
  (v128.const i64x2 0x4269000041980000 0x408c0000ff800000))
  (v128.const i64x2 0x4268000041980000 0x40800000ff800000)
  (v128.const i64x2 0x4268000041980000 0x40800000ff800000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f32x4.trunc-16"
  (v128.const i64x2 0x45904fc03f000000 0x4f80000041180000))
  (v128.const i64x2 0x4590480000000000 0x4f80000041100000)
  (v128.const i64x2 0x4590480000000000 0x4f80000041100000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f32x4.nearest-9"
  (v128.const i64x2 0x3f90000044c69400 0x451885c042670000))
  (v128.const i64x2 0x3f80000044c6a000 0x4518800042680000)
  (v128.const i64x2 0x3f80000044c6a000 0x4518800042680000)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f32x4.convert_i32x4_s-15"
  (v128.const i64x2 0xc058f43aebfe9aa8 0x59756f47686dda35))
  (v128.const i64x2 0xce7e9c2fcda00b2b 0x4eb2eadf4ed0dbb4)
  (v128.const i64x2 0xce7e9c2fcda00b2b 0x4eb2eadf4ed0dbb4)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f32x4.convert_i32x4_u-20"
  (v128.const i64x2 0xffffffaeaa18bddc 0x726b9bf66ea868da))
  (v128.const i64x2 0x4f8000004f2a18be 0x4ee4d7384edd50d2)
  (v128.const i64x2 0x4f8000004f2a18be 0x4ee4d7384edd50d2)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f32x4.demote_f64x2_zero-14"
  (v128.const i64x2 0x4043800000000000 0xc0705c8000000000)) (v128.const i64x2 0xc382e400421c0000 0)
  (v128.const i64x2 0xc382e400421c0000 0) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f64x2.abs-13"
  (v128.const i64x2 0x403f200000000000 0x4032600000000000))
  (v128.const i64x2 0x403f200000000000 0x4032600000000000)
  (v128.const i64x2 0x403f200000000000 0x4032600000000000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f64x2.neg-20"
  (v128.const i64x2 0x41e0000000000000 0x404a300000000000))
  (v128.const i64x2 0xc1e0000000000000 0xc04a300000000000)
  (v128.const i64x2 0xc1e0000000000000 0xc04a300000000000)
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
  (func $f64x2.sqrt-9 (export "f64x2.sqrt-9") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not f64x2.sqrt local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    f64x2.sqrt local.get 1 local.get 2
  )
  (func $f64x2.ceil-16 (export "f64x2.ceil-16") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not f64x2.ceil local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2
    i64x2.add local.set 2 f64x2.ceil local.get 1 local.get 2
  )
  (func $f64x2.floor-14 (export "f64x2.floor-14") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not f64x2.floor local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    local.get 2 i64x2.add local.set 2 f64x2.floor local.get 1 local.get 2
  )
  (func $f64x2.trunc-12 (export "f64x2.trunc-12") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not f64x2.trunc
    local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 f64x2.trunc local.get 1 local.get 2
  )
  (func $f64x2.nearest-15 (export "f64x2.nearest-15") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not f64x2.nearest local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.set 2
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2 f64x2.nearest
    local.get 1 local.get 2
  )
  (func $f64x2.convert_low_i32x4_s-15 (export "f64x2.convert_low_i32x4_s-15") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not f64x2.convert_low_i32x4_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    f64x2.convert_low_i32x4_s local.get 1 local.get 2
  )
  (func $f64x2.convert_low_i32x4_u-13 (export "f64x2.convert_low_i32x4_u-13") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    f64x2.convert_low_i32x4_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    f64x2.convert_low_i32x4_u local.get 1 local.get 2
  )
  (func $f64x2.promote_low_f32x4-14 (export "f64x2.promote_low_f32x4-14") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not f64x2.promote_low_f32x4 local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub local.get 2 i64x2.add local.set 2 f64x2.promote_low_f32x4 local.get 1 local.get 2
  )
  (func $f32x4.eq-16 (export "f32x4.eq-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f32x4.eq local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.eq local.get 2
    local.get 3
  )
  (func $f32x4.ne-20 (export "f32x4.ne-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f32x4.ne local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.ne local.get 2
    local.get 3
  )
  (func $f32x4.lt-12 (export "f32x4.lt-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not f32x4.lt local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.lt
    local.get 2 local.get 3
  )
  (func $f32x4.gt-9 (export "f32x4.gt-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f32x4.gt local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.gt local.get 2 local.get 3
  )
  (func $f32x4.le-14 (export "f32x4.le-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not f32x4.le local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    f32x4.le local.get 2 local.get 3
  )
  (func $f32x4.ge-20 (export "f32x4.ge-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f32x4.ge local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.ge local.get 2
    local.get 3
  )
  (func $f32x4.add-12 (export "f32x4.add-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not f32x4.add local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.add
    local.get 2 local.get 3
  )
  (func $f32x4.sub-15 (export "f32x4.sub-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not f32x4.sub local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not f32x4.sub local.get 2 local.get 3
  )
)

(assert_return (invoke "f64x2.sqrt-9"
  (v128.const i64x2 0x3ff0000000000000 0x4046a00000000000))
  (v128.const i64x2 0x3ff0000000000000 0x401ae841693db8b4)
  (v128.const i64x2 0x3ff0000000000000 0x401ae841693db8b4)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f64x2.ceil-16"
  (v128.const i64x2 0xfff0000000000000 0x4039a00000000000))
  (v128.const i64x2 0xfff0000000000000 0x403a000000000000)
  (v128.const i64x2 0xfff0000000000000 0x403a000000000000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f64x2.floor-14"
  (v128.const i64x2 0x4023000000000000 0x41dfffffffc00000))
  (v128.const i64x2 0x4022000000000000 0x41dfffffffc00000)
  (v128.const i64x2 0x4022000000000000 0x41dfffffffc00000)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f64x2.trunc-12"
  (v128.const i64x2 0xc0b64dd800000000 0x41efffffe0000000))
  (v128.const i64x2 0xc0b64d0000000000 0x41efffffe0000000)
  (v128.const i64x2 0xc0b64d0000000000 0x41efffffe0000000)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f64x2.nearest-15"
  (v128.const i64x2 0xc0873f6000000000 0xc0a6ae9800000000))
  (v128.const i64x2 0xc087400000000000 0xc0a6ae0000000000)
  (v128.const i64x2 0xc087400000000000 0xc0a6ae0000000000)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f64x2.convert_low_i32x4_s-15"
  (v128.const i64x2 0x7d6ab694ffffffee 0x80000000acfc5fce))
  (v128.const i64x2 0xc032000000000000 0x41df5aada5000000)
  (v128.const i64x2 0xc032000000000000 0x41df5aada5000000)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f64x2.convert_low_i32x4_u-13"
  (v128.const i64x2 0xd46aa935cdb22ae6 0x7bb9fa1400000061))
  (v128.const i64x2 0x41e9b6455cc00000 0x41ea8d5526a00000)
  (v128.const i64x2 0x41e9b6455cc00000 0x41ea8d5526a00000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f64x2.promote_low_f32x4-14"
  (v128.const i64x2 0x4266000040200000 0x7f80000042538000))
  (v128.const i64x2 0x4004000000000000 0x404cc00000000000)
  (v128.const i64x2 0x4004000000000000 0x404cc00000000000)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f32x4.eq-16"
  (v128.const i64x2 0x45dd72205f0ac723 0x116c2ffc00000) (v128.const i64x2 0x45dd7220c5147f00 0x116c2cb000001))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f32x4.ne-20"
  (v128.const i64x2 0xc581a4a04b000001 0xc53b228041740000)
  (v128.const i64x2 0x403000004319dc00 0xbfc0000041fc0000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f32x4.lt-12"
  (v128.const i64x2 0x3dcccccd4effffff 0x45340c4041fb0000)
  (v128.const i64x2 0x3f00000040fc0000 0xdf0ac723452c7e00)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff) (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f32x4.gt-9"
  (v128.const i64x2 0x4f0000003f800000 0xcb000001ceffffff)
  (v128.const i64x2 0x4f0000003f800000 0x44680c00ceffffff)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f32x4.le-14"
  (v128.const i64x2 0x41ab00007fc00000 0x40400000ff800009) (v128.const i64x2 0x4020000041500000 0x415c0000))
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f32x4.ge-20"
  (v128.const i64x2 0x420e0000cf000000 0xff800009c5e036e0)
  (v128.const i64x2 0x456d05407f800000 0xff800009c5e036e0)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0 0xffffffff) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f32x4.add-12"
  (v128.const i64x2 0xdf0ac723000116c2 0x4587b6e041600000)
  (v128.const i64x2 0x42640000000116c2 0x41f10000c55b7980))
  (v128.const i64x2 0xdf0ac72300022d84 0x4588a7e0c55a9980)
  (v128.const i64x2 0xdf0ac72300022d84 0x4588a7e0c55a9980)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f32x4.sub-15"
  (v128.const i64x2 0x41e6000041850000 0x41b80000cf7fffff)
  (v128.const i64x2 0xdf0ac7234f7fffff 0x41b80000c4a12e80)) (v128.const i64x2 0x5f0ac723cf7fffff 0xcf7ffffa)
  (v128.const i64x2 0x5f0ac723cf7fffff 0xcf7ffffa) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))

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
  (func $f32x4.mul-9 (export "f32x4.mul-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f32x4.mul local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.mul local.get 2 local.get 3
  )
  (func $f32x4.div-16 (export "f32x4.div-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f32x4.div local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.div local.get 2
    local.get 3
  )
  (func $f32x4.min-13 (export "f32x4.min-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f32x4.min local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.min local.get 2 local.get 3
  )
  (func $f32x4.max-13 (export "f32x4.max-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f32x4.max local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.max local.get 2 local.get 3
  )
  (func $f32x4.pmin-14 (export "f32x4.pmin-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not f32x4.pmin local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    f32x4.pmin local.get 2 local.get 3
  )
  (func $f32x4.pmax-20 (export "f32x4.pmax-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f32x4.pmax local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f32x4.pmax local.get 2
    local.get 3
  )
  (func $f64x2.eq-12 (export "f64x2.eq-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not f64x2.eq local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.eq
    local.get 2 local.get 3
  )
  (func $f64x2.ne-15 (export "f64x2.ne-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.ne local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not f64x2.ne local.get 2 local.get 3
  )
  (func $f64x2.lt-16 (export "f64x2.lt-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.lt local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.lt local.get 2
    local.get 3
  )
  (func $f64x2.gt-9 (export "f64x2.gt-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.gt local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.gt local.get 2 local.get 3
  )
  (func $f64x2.le-12 (export "f64x2.le-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not f64x2.le local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.le
    local.get 2 local.get 3
  )
  (func $f64x2.ge-15 (export "f64x2.ge-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.ge local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not f64x2.ge local.get 2 local.get 3
  )
  (func $f64x2.add-20 (export "f64x2.add-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f64x2.add local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.add local.get 2
    local.get 3
  )
  (func $f64x2.sub-13 (export "f64x2.sub-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f64x2.sub local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.sub local.get 2 local.get 3
  )
  (func $f64x2.mul-9 (export "f64x2.mul-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.mul local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.mul local.get 2 local.get 3
  )
  (func $f64x2.div-16 (export "f64x2.div-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.div local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.div local.get 2
    local.get 3
  )
)

(assert_return (invoke "f32x4.mul-9"
  (v128.const i64x2 0x41ac0000800116c2 0x40ac000040680000)
  (v128.const i64x2 0x4590d2c041a60000 0x410e0000df0ac723))
  (v128.const i64x2 0x47c29b328016983a 0x423ed000dffb88ef)
  (v128.const i64x2 0x47c29b328016983a 0x423ed000dffb88ef)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f32x4.div-16"
  (v128.const i64x2 0x41260000c5ee1cc0 0x4207800044905700)
  (v128.const i64x2 0x41260000c5ee1cc0 0xcf7fffff456c87c0))
  (v128.const i64x2 0x3f8000003f800000 0xb20780013e9c3895)
  (v128.const i64x2 0x3f8000003f800000 0xb20780013e9c3895)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f32x4.min-13"
  (v128.const i64x2 0xff800009450dd180 0xffc00005000116c2)
  (v128.const i64x2 0x4228000041f60000 0xbdcccccd40ac0000))
  (v128.const f32x4 30.75 nan:arithmetic 1e-40 nan:arithmetic)
  (v128.const f32x4 30.75 nan:arithmetic 1e-40 nan:arithmetic)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f32x4.max-13"
  (v128.const i64x2 0xcb0000014f000000 0xc5c566603f7fffff)
  (v128.const i64x2 0xbf8000004f000000 0x4231000040400000))
  (v128.const i64x2 0xbf8000004f000000 0x4231000040400000)
  (v128.const i64x2 0xbf8000004f000000 0x4231000040400000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f32x4.pmin-14"
  (v128.const i64x2 0xdf0ac72340980000 0x456a36c042318000)
  (v128.const i64x2 0x42090000452f6bc0 0xff8000007fc00000))
  (v128.const i64x2 0xdf0ac72340980000 0xff80000042318000)
  (v128.const i64x2 0xdf0ac72340980000 0xff80000042318000)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f32x4.pmax-20"
  (v128.const i64x2 0x800116c2ffc00005 0x450a2740c5b32000)
  (v128.const i64x2 0x800116c2ceffffff 0xc1c4600042760000))
  (v128.const i64x2 0x800116c2ffc00005 0x450a274042760000)
  (v128.const i64x2 0x800116c2ffc00005 0x450a274042760000)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f64x2.eq-12"
  (v128.const i64x2 0xc0b8b70c00000000 0x4016000000000000)
  (v128.const i64x2 0x4030800000000000 0x4099b85000000000)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f64x2.ne-15"
  (v128.const i64x2 0x40ac3b2000000000 0x402c000000000000)
  (v128.const i64x2 0xc0b9dc0000000000 0x402c000000000000)) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f64x2.lt-16"
  (v128.const i64x2 0x3fb999999999999a 0x37a16c262777579c)
  (v128.const i64x2 0x4001000000000000 0x37a16c262777579c)) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f64x2.gt-9"
  (v128.const i64x2 0x402dc00000000000 0x40a1d6a800000000)
  (v128.const i64x2 0x402dc00000000000 0x402c800000000000)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f64x2.le-12"
  (v128.const i64x2 0x3fe0000000000000 0xbfb999999999999a)
  (v128.const i64x2 0x3ff0000000000000 0x400f000000000000)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f64x2.ge-15"
  (v128.const i64x2 0x403d800000000000 0xbff0000000000000)
  (v128.const i64x2 0xfff0000000000009 0xc0b56ef800000000)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f64x2.add-20"
  (v128.const i64x2 0x4015800000000000 0xc1efffffe0000000)
  (v128.const i64x2 0x4046b00000000000 0x3ff6000000000000))
  (v128.const i64x2 0x4049600000000000 0xc1efffffdfd40000)
  (v128.const i64x2 0x4049600000000000 0xc1efffffdfd40000)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f64x2.sub-13"
  (v128.const i64x2 0x40b1541000000000 0xc0bba62000000000)
  (v128.const i64x2 0x4042700000000000 0xc1efffffe0000000))
  (v128.const i64x2 0x40b12f3000000000 0x41effffc6b3c0000)
  (v128.const i64x2 0x40b12f3000000000 0x41effffc6b3c0000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f64x2.mul-9"
  (v128.const i64x2 0x4048f00000000000 0x7ff8000000000000)
  (v128.const i64x2 0xbfefffffdffffffe 0x407dd0c000000000))
  (v128.const f64x2 -49.87499702721833 nan:canonical) (v128.const f64x2 -49.87499702721833 nan:canonical)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f64x2.div-16"
  (v128.const i64x2 0xfff8000000000005 0x409e00a000000000)
  (v128.const i64x2 0x404dd00000000000 0xbfb999999999999a)) (v128.const f64x2 nan:arithmetic -19201.5625)
  (v128.const f64x2 nan:arithmetic -19201.5625) (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))

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
  (func $f64x2.min-14 (export "f64x2.min-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not f64x2.min local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    f64x2.min local.get 2 local.get 3
  )
  (func $f64x2.max-15 (export "f64x2.max-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not f64x2.max local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not f64x2.max local.get 2 local.get 3
  )
  (func $f64x2.pmin-20 (export "f64x2.pmin-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not f64x2.pmin local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not f64x2.pmin local.get 2
    local.get 3
  )
  (func $f64x2.pmax-14 (export "f64x2.pmax-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not f64x2.pmax local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    f64x2.pmax local.get 2 local.get 3
  )
  (func $f32x4.splat-9 (export "f32x4.splat-9") (param f32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 f32.neg f32.neg f32x4.splat local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 f32.neg f32.neg global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    f32x4.splat local.get 1 local.get 2
  )
  (func $f32x4.extract_lane-13 (export "f32x4.extract_lane-13") (param v128) (result f32 f32 v128)
  (local f32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    f32x4.extract_lane 3 local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    f32x4.extract_lane 3 local.get 1 local.get 2
  )
  (func $f32x4.replace_lane-16 (export "f32x4.replace_lane-16") (param v128 f32) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 f32.neg f32.neg f32x4.replace_lane 2 local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 f32.neg f32.neg f32x4.replace_lane 2
    local.get 2 local.get 3
  )
  (func $f64x2.splat-12 (export "f64x2.splat-12") (param f64) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 f64.neg f64.neg f64x2.splat local.set 1
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 f64.neg f64.neg global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 f64x2.splat local.get 1 local.get 2
  )
  (func $f64x2.extract_lane-12 (export "f64x2.extract_lane-12") (param v128) (result f64 f64 v128)
  (local f64 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not f64x2.extract_lane 0
    local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 f64x2.extract_lane 0 local.get 1 local.get 2
  )
  (func $f64x2.replace_lane-20 (export "f64x2.replace_lane-20") (param v128 f64) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 f64.neg f64.neg f64x2.replace_lane 0 local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 f64.neg f64.neg f64x2.replace_lane 0
    local.get 2 local.get 3
  )
)

(assert_return (invoke "f64x2.min-14"
  (v128.const i64x2 0x40822de000000000 0xc0bbf64c00000000) (v128.const i64x2 0x4036800000000000 0))
  (v128.const i64x2 0x4036800000000000 0xc0bbf64c00000000)
  (v128.const i64x2 0x4036800000000000 0xc0bbf64c00000000)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f64x2.max-15"
  (v128.const i64x2 0x403c000000000000 0x409e61e000000000)
  (v128.const i64x2 0x4035200000000000 0x43e158e460913d00))
  (v128.const i64x2 0x403c000000000000 0x43e158e460913d00)
  (v128.const i64x2 0x403c000000000000 0x43e158e460913d00)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "f64x2.pmin-20"
  (v128.const i64x2 0x4035800000000000 0xbff8000000000000)
  (v128.const i64x2 0x40b7f3f400000000 0xbfb999999999999a))
  (v128.const i64x2 0x4035800000000000 0xbff8000000000000)
  (v128.const i64x2 0x4035800000000000 0xbff8000000000000)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "f64x2.pmax-14"
  (v128.const i64x2 0x4046800000000000 0x4033e00000000000)
  (v128.const i64x2 0x4046800000000000 0xbfb999999999999a))
  (v128.const i64x2 0x4046800000000000 0x4033e00000000000)
  (v128.const i64x2 0x4046800000000000 0x4033e00000000000)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "f32x4.splat-9"
  (f32.const 3135.5156)) (v128.const i64x2 0x4543f8404543f840 0x4543f8404543f840)
  (v128.const i64x2 0x4543f8404543f840 0x4543f8404543f840)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "f32x4.extract_lane-13"
  (v128.const i64x2 0xbdcccccdc4bc0780 0x3f800000c55cc6c0)) (f32.const 1.0) (f32.const 1.0)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "f32x4.replace_lane-16"
  (v128.const i64x2 0xceffffffbf7fffff 0xbf00000041af0000) (f32.const 46.25))
  (v128.const i64x2 0xceffffffbf7fffff 0xbf00000042390000)
  (v128.const i64x2 0xceffffffbf7fffff 0xbf00000042390000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "f64x2.splat-12"
  (f64.const 0.0)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f64x2.extract_lane-12"
  (v128.const i64x2 0 0x3ff8000000000000)) (f64.const 0.0) (f64.const 0.0)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "f64x2.replace_lane-20"
  (v128.const i64x2 0xc1e0000000000000 0x43e158e460913d00) (f64.const 4638.8125))
  (v128.const i64x2 0x40b21ed000000000 0x43e158e460913d00)
  (v128.const i64x2 0x40b21ed000000000 0x43e158e460913d00)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
