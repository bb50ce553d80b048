;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions among 9 to 20 live vectors: integers of 32 and 64 bits.
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
  (func $i32x4.abs-13 (export "i32x4.abs-13") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i32x4.abs local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 i32x4.abs
    local.get 1 local.get 2
  )
  (func $i32x4.neg-9 (export "i32x4.neg-9") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i32x4.neg local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    i32x4.neg local.get 1 local.get 2
  )
  (func $i32x4.extadd_pairwise_i16x8_s-14 (export "i32x4.extadd_pairwise_i16x8_s-14") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i32x4.extadd_pairwise_i16x8_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 2 i64x2.add local.set 2 i32x4.extadd_pairwise_i16x8_s
    local.get 1 local.get 2
  )
  (func $i32x4.extadd_pairwise_i16x8_u-20 (export "i32x4.extadd_pairwise_i16x8_u-20") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i32x4.extadd_pairwise_i16x8_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 i32x4.extadd_pairwise_i16x8_u local.get 1 local.get 2
  )
  (func $i32x4.extend_low_i16x8_s-16 (export "i32x4.extend_low_i16x8_s-16") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not i32x4.extend_low_i16x8_s local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i32x4.extend_low_i16x8_s local.get 1 local.get 2
  )
  (func $i32x4.extend_high_i16x8_s-15 (export "i32x4.extend_high_i16x8_s-15") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not i32x4.extend_high_i16x8_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    i32x4.extend_high_i16x8_s local.get 1 local.get 2
  )
  (func $i32x4.extend_low_i16x8_u-12 (export "i32x4.extend_low_i16x8_u-12") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not
    i32x4.extend_low_i16x8_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i32x4.extend_low_i16x8_u local.get 1
    local.get 2
  )
  (func $i32x4.extend_high_i16x8_u-12 (export "i32x4.extend_high_i16x8_u-12") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not
    i32x4.extend_high_i16x8_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i32x4.extend_high_i16x8_u local.get 1
    local.get 2
  )
  (func $i64x2.abs-13 (export "i64x2.abs-13") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i64x2.abs local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 i64x2.abs
    local.get 1 local.get 2
  )
  (func $i64x2.neg-16 (export "i64x2.neg-16") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not i64x2.neg local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2
    i64x2.add local.set 2 i64x2.neg local.get 1 local.get 2
  )
  (func $i64x2.extend_low_i32x4_s-9 (export "i64x2.extend_low_i32x4_s-9") (param v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i64x2.extend_low_i32x4_s local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2
    i64x2.add local.set 2 i64x2.extend_low_i32x4_s local.get 1 local.get 2
  )
  (func $i64x2.extend_high_i32x4_s-15 (export "i64x2.extend_high_i32x4_s-15") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not i64x2.extend_high_i32x4_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    i64x2.extend_high_i32x4_s local.get 1 local.get 2
  )
  (func $i64x2.extend_low_i32x4_u-20 (export "i64x2.extend_low_i32x4_u-20") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i64x2.extend_low_i32x4_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 i64x2.extend_low_i32x4_u local.get 1 local.get 2
  )
  (func $i64x2.extend_high_i32x4_u-14 (export "i64x2.extend_high_i32x4_u-14") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i64x2.extend_high_i32x4_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub local.get 2 i64x2.add local.set 2 i64x2.extend_high_i32x4_u local.get 1 local.get 2
  )
  (func $i32x4.eq-13 (export "i32x4.eq-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.eq local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.eq local.get 2 local.get 3
  )
  (func $i32x4.ne-20 (export "i32x4.ne-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.ne local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.ne local.get 2
    local.get 3
  )
)

(assert_return (invoke "i32x4.abs-13"
  (v128.const i64x2 0x3337fd76ee954869 0x7ffffffe00000100))
  (v128.const i64x2 0x3337fd76116ab797 0x7ffffffe00000100)
  (v128.const i64x2 0x3337fd76116ab797 0x7ffffffe00000100)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.neg-9"
  (v128.const i64x2 0x20000309a5aa9 0x164d5110cc7f6b36))
  (v128.const i64x2 0xfffe0000cf65a557 0xe9b2aef0338094ca)
  (v128.const i64x2 0xfffe0000cf65a557 0xe9b2aef0338094ca)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-14"
  (v128.const i64x2 0x8bfd8d0b0000fffe 0x8ffee40000056))
  (v128.const i64x2 0xffff1908fffffffe 0xfffffff600004056)
  (v128.const i64x2 0xffff1908fffffffe 0xfffffff600004056)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-20"
  (v128.const i64x2 0xffff0040af3c 0xa860000800107177)) (v128.const i64x2 0xffff0000af7c 0xa86800007187)
  (v128.const i64x2 0xffff0000af7c 0xa86800007187) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i32x4.extend_low_i16x8_s-16"
  (v128.const i64x2 0x7fff00082aae0b95 0x1000ead300407840)) (v128.const i64x2 0x2aae00000b95 0x7fff00000008)
  (v128.const i64x2 0x2aae00000b95 0x7fff00000008) (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i32x4.extend_high_i16x8_s-15"
  (v128.const i64x2 0x400020022e219c2 0x3c09e42d5acb85)) (v128.const i64x2 0x2d5affffcb85 0x3c000009e4)
  (v128.const i64x2 0x2d5affffcb85 0x3c000009e4) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i32x4.extend_low_i16x8_u-12"
  (v128.const i64x2 0x59ab090001a9e5 0x96a859cffb07ffff)) (v128.const i64x2 0x10000a9e5 0x590000ab09)
  (v128.const i64x2 0x10000a9e5 0x590000ab09) (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i32x4.extend_high_i16x8_u-12"
  (v128.const i64x2 0xffff9fdafcb52000 0x65cb1f75e1e55)) (v128.const i64x2 0xf75e00001e55 0x600005cb1)
  (v128.const i64x2 0xf75e00001e55 0x600005cb1) (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i64x2.abs-13"
  (v128.const i64x2 0x54111b6c5b95a2e7 0x400000000)) (v128.const i64x2 0x54111b6c5b95a2e7 0x400000000)
  (v128.const i64x2 0x54111b6c5b95a2e7 0x400000000) (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i64x2.neg-16"
  (v128.const i64x2 0xc7973fb2e93d55b5 0x5b79388c5a05c2c4))
  (v128.const i64x2 0x3868c04d16c2aa4b 0xa486c773a5fa3d3c)
  (v128.const i64x2 0x3868c04d16c2aa4b 0xa486c773a5fa3d3c)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i64x2.extend_low_i32x4_s-9"
  (v128.const i64x2 0xf3dc5bf30000000c 0x7ca7ebfe00000400)) (v128.const i64x2 12 0xfffffffff3dc5bf3)
  (v128.const i64x2 12 0xfffffffff3dc5bf3) (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i64x2.extend_high_i32x4_s-15"
  (v128.const i64x2 0x2563c81ad 0xffffffdfaaf4b7f4)) (v128.const i64x2 0xffffffffaaf4b7f4 -33)
  (v128.const i64x2 0xffffffffaaf4b7f4 -33) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i64x2.extend_low_i32x4_u-20"
  (v128.const i64x2 0x79bb62beffffffde 0x8992f137232a220a)) (v128.const i64x2 0xffffffde 0x79bb62be)
  (v128.const i64x2 0xffffffde 0x79bb62be) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i64x2.extend_high_i32x4_u-14"
  (v128.const i64x2 0xb147dd6e00000001 0xdf09e9bb00000004)) (v128.const i64x2 4 0xdf09e9bb)
  (v128.const i64x2 4 0xdf09e9bb) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.eq-13"
  (v128.const i64x2 0xa9d34edd5c4356a6 0x5b7fffffff) (v128.const i64x2 0xfffffffe5c4356a6 0xb531e70fbb77d90))
  (v128.const i64x2 0xffffffff 0) (v128.const i64x2 0xffffffff 0)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.ne-20"
  (v128.const i64x2 65536 0x4c45a1790b955158) (v128.const i64x2 0x41dbaeaf00010000 0x8000000000000020))
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xffffffff00000000 -1)
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
  (func $i32x4.lt_s-9 (export "i32x4.lt_s-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.lt_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.lt_s local.get 2 local.get 3
  )
  (func $i32x4.gt_s-16 (export "i32x4.gt_s-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.gt_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.gt_s local.get 2
    local.get 3
  )
  (func $i32x4.le_s-14 (export "i32x4.le_s-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i32x4.le_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i32x4.le_s local.get 2 local.get 3
  )
  (func $i32x4.ge_s-12 (export "i32x4.ge_s-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i32x4.ge_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.ge_s
    local.get 2 local.get 3
  )
  (func $i32x4.lt_u-15 (export "i32x4.lt_u-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.lt_u local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i32x4.lt_u local.get 2 local.get 3
  )
  (func $i32x4.gt_u-15 (export "i32x4.gt_u-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.gt_u local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i32x4.gt_u local.get 2 local.get 3
  )
  (func $i32x4.le_u-13 (export "i32x4.le_u-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.le_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.le_u local.get 2 local.get 3
  )
  (func $i32x4.ge_u-14 (export "i32x4.ge_u-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i32x4.ge_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i32x4.ge_u local.get 2 local.get 3
  )
  (func $i32x4.add-16 (export "i32x4.add-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.add local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.add local.get 2
    local.get 3
  )
  (func $i32x4.sub-20 (export "i32x4.sub-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.sub local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.sub local.get 2
    local.get 3
  )
  (func $i32x4.mul-12 (export "i32x4.mul-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i32x4.mul local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.mul
    local.get 2 local.get 3
  )
  (func $i32x4.min_s-9 (export "i32x4.min_s-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.min_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.min_s local.get 2 local.get 3
  )
  (func $i32x4.min_u-14 (export "i32x4.min_u-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i32x4.min_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i32x4.min_u local.get 2 local.get 3
  )
  (func $i32x4.max_s-20 (export "i32x4.max_s-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.max_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.max_s local.get 2
    local.get 3
  )
  (func $i32x4.max_u-12 (export "i32x4.max_u-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i32x4.max_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.max_u
    local.get 2 local.get 3
  )
  (func $i32x4.dot_i16x8_s-15 (export "i32x4.dot_i16x8_s-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.dot_i16x8_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3
    i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.dot_i16x8_s local.get 2 local.get 3
  )
)

(assert_return (invoke "i32x4.lt_s-9"
  (v128.const i64x2 0x4189a39f09 0x400c0df41d6) (v128.const i64x2 0xae70494043e8da23 0x20b563f37fffffff))
  (v128.const i64x2 0xffffffff -1) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.gt_s-16"
  (v128.const i64x2 0x7ffffffe00020000 0x7fffffff0f6e167e)
  (v128.const i64x2 0x154e8b8900020000 0xf9c048727f5ea735))
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i32x4.le_s-14"
  (v128.const i64x2 0x200f0f4bb31 0x593bed82e2023ea8)
  (v128.const i64x2 0xffffffa61d8f48ed 0x593bed828037f46c)) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xffffffff 0xffffffff00000000) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.ge_s-12"
  (v128.const i64x2 0xa15f62b6874fc767 0x2c7a7792ffffffe3)
  (v128.const i64x2 0x40000000000800 0x90571812ffffffe3)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i32x4.lt_u-15"
  (v128.const i64x2 0x858b0c864732f27a 0x50ccec624303b0ee)
  (v128.const i64x2 0x858b0c864732f27a 0xfd63c17cf19485d8)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i32x4.gt_u-15"
  (v128.const i64x2 0xa80000001 0xceb2bda900000061) (v128.const i64x2 0xa80000001 0xceb2bda90737fcfe))
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i32x4.le_u-13"
  (v128.const i64x2 0xbfe782407c738d88 0xa0d063ca16b7c109) (v128.const i64x2 0x1642aed36462a0d3 0x116b7c109))
  (v128.const i64x2 0 0xffffffff) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.ge_u-14"
  (v128.const i64x2 0xf410b297a1be3798 0x8000000002000000)
  (v128.const i64x2 0xffffffbfa1be3798 0x1c8f2d8202000000)) (v128.const i64x2 0xffffffff -1)
  (v128.const i64x2 0xffffffff -1) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.add-16"
  (v128.const i64x2 0xc0b34742459f6405 0xb1f9d12d968afd5)
  (v128.const i64x2 0xc0b34742010d50c3 0xa6564f87d968afd5))
  (v128.const i64x2 0x81668e8446acb4c8 0xb175ec99b2d15faa)
  (v128.const i64x2 0x81668e8446acb4c8 0xb175ec99b2d15faa)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i32x4.sub-20"
  (v128.const i64x2 0x77bcf54f00000000 0x56702e9308a0614d)
  (v128.const i64x2 0x77bcf54f00000054 0xffffffff0f6ae707)) (v128.const i64x2 0xffffffac 0x56702e94f9357a46)
  (v128.const i64x2 0xffffffac 0x56702e94f9357a46) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i32x4.mul-12"
  (v128.const i64x2 0xffffffb4ac16216b 0x1a5b96c5a65af3d8)
  (v128.const i64x2 0xffffffb400008000 0xb9422b01f4cb906d))
  (v128.const i64x2 0x169010b58000 0xb878adc53a2b52f8) (v128.const i64x2 0x169010b58000 0xb878adc53a2b52f8)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i32x4.min_s-9"
  (v128.const i64x2 0x458ef2527 0xc4f13f939c5ac72) (v128.const i64x2 0x200beec4b8e3771d 0x9f44fd2639c5ac72))
  (v128.const i64x2 0x4b8e3771d 0x9f44fd2639c5ac72) (v128.const i64x2 0x4b8e3771d 0x9f44fd2639c5ac72)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.min_u-14"
  (v128.const i64x2 0x290c881800000000 0x212d76f111946c2e) (v128.const i64x2 0xce64a34500000000 0x2100000009))
  (v128.const i64x2 0x290c881800000000 0x2100000009) (v128.const i64x2 0x290c881800000000 0x2100000009)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.max_s-20"
  (v128.const i64x2 0x7fd63580ffffffe7 0x400002543604f)
  (v128.const i64x2 0xa46e6bd900020000 0x1c658800c70b7105))
  (v128.const i64x2 0x7fd6358000020000 0x1c6588002543604f)
  (v128.const i64x2 0x7fd6358000020000 0x1c6588002543604f)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i32x4.max_u-12"
  (v128.const i64x2 0x42f8d446d6 0x92b48ed587735662) (v128.const i64x2 0x42fad0f3b7 0x92b48ed580000001))
  (v128.const i64x2 0x42fad0f3b7 0x92b48ed587735662) (v128.const i64x2 0x42fad0f3b7 0x92b48ed587735662)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i32x4.dot_i16x8_s-15"
  (v128.const i64x2 0x1c330100ffea0000 0xcdedff87a035675a)
  (v128.const i64x2 0x1c33b3c7b60e0010 0x4eb5100076ec9160))
  (v128.const i64x2 0x2cef92900065acc 0xf0933e91a6d6da9c)
  (v128.const i64x2 0x2cef92900065acc 0xf0933e91a6d6da9c)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))

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
  (func $i32x4.extmul_low_i16x8_s-9 (export "i32x4.extmul_low_i16x8_s-9") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.extmul_low_i16x8_s
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i32x4.extmul_low_i16x8_s local.get 2 local.get 3
  )
  (func $i32x4.extmul_high_i16x8_s-16 (export "i32x4.extmul_high_i16x8_s-16") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i32x4.extmul_high_i16x8_s
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    v128.not v128.not i32x4.extmul_high_i16x8_s local.get 2 local.get 3
  )
  (func $i32x4.extmul_low_i16x8_u-13 (export "i32x4.extmul_low_i16x8_u-13") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.extmul_low_i16x8_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.extmul_low_i16x8_u local.get 2
    local.get 3
  )
  (func $i32x4.extmul_high_i16x8_u-13 (export "i32x4.extmul_high_i16x8_u-13") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i32x4.extmul_high_i16x8_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i32x4.extmul_high_i16x8_u local.get 2
    local.get 3
  )
  (func $i64x2.eq-14 (export "i64x2.eq-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i64x2.eq local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i64x2.eq local.get 2 local.get 3
  )
  (func $i64x2.ne-20 (export "i64x2.ne-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i64x2.ne local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.ne local.get 2
    local.get 3
  )
  (func $i64x2.lt_s-12 (export "i64x2.lt_s-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i64x2.lt_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.lt_s
    local.get 2 local.get 3
  )
  (func $i64x2.gt_s-15 (export "i64x2.gt_s-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i64x2.gt_s local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i64x2.gt_s local.get 2 local.get 3
  )
  (func $i64x2.le_s-16 (export "i64x2.le_s-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i64x2.le_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.le_s local.get 2
    local.get 3
  )
  (func $i64x2.ge_s-9 (export "i64x2.ge_s-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i64x2.ge_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.ge_s local.get 2 local.get 3
  )
  (func $i64x2.add-12 (export "i64x2.add-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i64x2.add local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.add
    local.get 2 local.get 3
  )
  (func $i64x2.sub-15 (export "i64x2.sub-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i64x2.sub local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i64x2.sub local.get 2 local.get 3
  )
  (func $i64x2.mul-20 (export "i64x2.mul-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i64x2.mul local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.mul local.get 2
    local.get 3
  )
  (func $i64x2.extmul_low_i32x4_s-13 (export "i64x2.extmul_low_i32x4_s-13") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i64x2.extmul_low_i32x4_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i64x2.extmul_low_i32x4_s local.get 2
    local.get 3
  )
  (func $i64x2.extmul_high_i32x4_s-9 (export "i64x2.extmul_high_i32x4_s-9") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i64x2.extmul_high_i32x4_s
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i64x2.extmul_high_i32x4_s local.get 2 local.get 3
  )
  (func $i64x2.extmul_low_i32x4_u-16 (export "i64x2.extmul_low_i32x4_u-16") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i64x2.extmul_low_i32x4_u
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    v128.not v128.not i64x2.extmul_low_i32x4_u local.get 2 local.get 3
  )
)

(assert_return (invoke "i32x4.extmul_low_i16x8_s-9"
  (v128.const i64x2 0x2feb00499cc2ffcc 0x8cd302009fc27ffe)
  (v128.const i64x2 0x800de9bc7846d54 0x156f0200ffe40400))
  (v128.const i64x2 0x15e5a208ffe9caf0 0x17f5800fff67a33)
  (v128.const i64x2 0x15e5a208ffe9caf0 0x17f5800fff67a33)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-16"
  (v128.const i64x2 0x4d7aeed7f84b0 0x216300011390e5cd)
  (v128.const i64x2 0x49c8b80177c084b0 0x282d928b58abe5cd))
  (v128.const i64x2 0x6c6913002ae6629 0x53d5667ffff928b)
  (v128.const i64x2 0x6c6913002ae6629 0x53d5667ffff928b)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-13"
  (v128.const i64x2 0x5173b2814000ffe5 0x8361ffe14e52ffc9)
  (v128.const i64x2 0x47e2691a08005ff1 0x616bffe10400402e))
  (v128.const i64x2 0x20000005fe6e195 0x16decc8649490a1a)
  (v128.const i64x2 0x20000005fe6e195 0x16decc8649490a1a)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-13"
  (v128.const i64x2 0x800fffe800067c6 0x8273ffffe2430010)
  (v128.const i64x2 0xdf6440009032df84 0x1698ffff46457fff))
  (v128.const i64x2 0x3e1b4e0f0007fff0 0xb835648fffe0001)
  (v128.const i64x2 0x3e1b4e0f0007fff0 0xb835648fffe0001)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i64x2.eq-14"
  (v128.const i64x2 0x20000000 0xbbb58e1b1e3b239e) (v128.const i64x2 20 0xbbb58e1b1e3b239e))
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i64x2.ne-20"
  (v128.const i64x2 0x800000000000 0xf202b8a5f2239049)
  (v128.const i64x2 0x7ffffffffffffffe 0xf202b8a5f2239049)) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i64x2.lt_s-12"
  (v128.const i64x2 0x8000000000000001 0x57c9f82f668f6bd1)
  (v128.const i64x2 0x647e44393c9d0074 0x3a8a20488e44c4c1)) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i64x2.gt_s-15"
  (v128.const i64x2 0x662bfcb49da6d0f4 0x33a184d423f092e8) (v128.const i64x2 0x662bfcb49da6d0f4 0x800000000))
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i64x2.le_s-16"
  (v128.const i64x2 32 0x918e30f729c3824c) (v128.const i64x2 16384 0x918e30f729c3824c))
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i64x2.ge_s-9"
  (v128.const i64x2 0xb4350854bc1322de 0xa051fc12c54c3eba) (v128.const i64x2 0xca4ac97f7d1a6e09 12))
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i64x2.add-12"
  (v128.const i64x2 0x8fd7efe1c24f6b12 16384) (v128.const i64x2 0xc5a3357c3e9498a3 16384))
  (v128.const i64x2 0x557b255e00e403b5 32768) (v128.const i64x2 0x557b255e00e403b5 32768)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i64x2.sub-15"
  (v128.const i64x2 0x8000000000000000 0xd183f3e9b0304080)
  (v128.const i64x2 0x8000000000000000 0x34984693686a036f)) (v128.const i64x2 0 0x9cebad5647c63d11)
  (v128.const i64x2 0 0x9cebad5647c63d11) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i64x2.mul-20"
  (v128.const i64x2 0x171d8b5d042ed3 0x8e5e6bd720f685b0)
  (v128.const i64x2 0x171d8b5d042ed3 0x8e5e6bd720f685b0))
  (v128.const i64x2 0x80dcb138cd2881e9 0xe3543c7134105900)
  (v128.const i64x2 0x80dcb138cd2881e9 0xe3543c7134105900)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-13"
  (v128.const i64x2 0xf7f9b468d8e7479c 0xf90927fdf716fc1b)
  (v128.const i64x2 0x40000000d8e7479c 0xf90927fdffffffae))
  (v128.const i64x2 0x5f88a918f8fe710 0xfdfe6d1a00000000)
  (v128.const i64x2 0x5f88a918f8fe710 0xfdfe6d1a00000000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-9"
  (v128.const i64x2 0x800000048162f97 0xcf0516c5ed4c2132)
  (v128.const i64x2 0x8000000fffffffe 0xaa62e053342c5ce3))
  (v128.const i64x2 0xfc30390aa3076756 0x10615f611bfcc1df)
  (v128.const i64x2 0xfc30390aa3076756 0x10615f611bfcc1df)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-16"
  (v128.const i64x2 0xc4c24553a83e36c4 0x82c5c1852cd7d422) (v128.const i64x2 0xab78f1e88 0xee0c4a6f7ce3e3d1))
  (v128.const i64x2 0x78a287f75ef41020 0x7af96b53e) (v128.const i64x2 0x78a287f75ef41020 0x7af96b53e)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))

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
  (func $i64x2.extmul_high_i32x4_u-14 (export "i64x2.extmul_high_i32x4_u-14") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i64x2.extmul_high_i32x4_u local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i64x2.extmul_high_i32x4_u local.get 2 local.get 3
  )
  (func $i32x4.all_true-15 (export "i32x4.all_true-15") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not i32x4.all_true local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.set 2
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    i32x4.all_true local.get 1 local.get 2
  )
  (func $i32x4.bitmask-20 (export "i32x4.bitmask-20") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i32x4.bitmask local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 global.get 16 global.get 17 global.get 18 global.get 19
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add
    local.set 2 i32x4.bitmask local.get 1 local.get 2
  )
  (func $i64x2.all_true-14 (export "i64x2.all_true-14") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i64x2.all_true local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    local.get 2 i64x2.add local.set 2 i64x2.all_true local.get 1 local.get 2
  )
  (func $i64x2.bitmask-9 (export "i64x2.bitmask-9") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i64x2.bitmask local.set 1 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add
    local.set 2 i64x2.bitmask local.get 1 local.get 2
  )
  (func $i32x4.shl-13 (export "i32x4.shl-13") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i32x4.shl local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i32x4.shl local.get 2 local.get 3
  )
  (func $i32x4.shr_s-16 (export "i32x4.shr_s-16") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i32x4.shr_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13
    global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i32x4.shr_s local.get 2 local.get 3
  )
  (func $i32x4.shr_u-12 (export "i32x4.shr_u-12") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1
    i32.const -1 i32.xor i32.const -1 i32.xor i32x4.shr_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i32x4.shr_u local.get 2 local.get 3
  )
  (func $i64x2.shl-12 (export "i64x2.shl-12") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1
    i32.const -1 i32.xor i32.const -1 i32.xor i64x2.shl local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i64x2.shl local.get 2 local.get 3
  )
  (func $i64x2.shr_s-20 (export "i64x2.shr_s-20") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i64x2.shr_s local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    i32.const -1 i32.xor i32.const -1 i32.xor i64x2.shr_s local.get 2 local.get 3
  )
  (func $i64x2.shr_u-16 (export "i64x2.shr_u-16") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i64x2.shr_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13
    global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i64x2.shr_u local.get 2 local.get 3
  )
  (func $i32x4.splat-9 (export "i32x4.splat-9") (param i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 i32.const -1 i32.xor i32.const -1 i32.xor i32x4.splat local.set 1 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 i32.const -1
    i32.xor i32.const -1 i32.xor global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 2 i64x2.add local.set 2 i32x4.splat local.get 1 local.get 2
  )
  (func $i32x4.extract_lane-13 (export "i32x4.extract_lane-13") (param v128) (result i32 i32 v128)
  (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i32x4.extract_lane 3 local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    i32x4.extract_lane 3 local.get 1 local.get 2
  )
  (func $i32x4.replace_lane-15 (export "i32x4.replace_lane-15") (param v128 i32) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i32x4.replace_lane 1
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.get 3 i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i32x4.replace_lane 1 local.get 2 local.get 3
  )
  (func $i64x2.splat-14 (export "i64x2.splat-14") (param i64) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 i64.const -1
    i64.xor i64.const -1 i64.xor i64x2.splat local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0
    i64.const -1 i64.xor i64.const -1 i64.xor global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 2 i64x2.add local.set 2 i64x2.splat local.get 1
    local.get 2
  )
  (func $i64x2.extract_lane-12 (export "i64x2.extract_lane-12") (param v128) (result i64 i64 v128)
  (local i64 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not i64x2.extract_lane 1
    local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i64x2.extract_lane 1 local.get 1 local.get 2
  )
)

(assert_return (invoke "i64x2.extmul_high_i32x4_u-14"
  (v128.const i64x2 0x6e210b100000040 0x7fffffffa3f18236) (v128.const i64x2 0x5affffffef 0x1000008000))
  (v128.const i64x2 0x51f8c11b0000 0x7fffffff0) (v128.const i64x2 0x51f8c11b0000 0x7fffffff0)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i32x4.all_true-15"
  (v128.const i64x2 0x800000ffffffa7 0xffffffceff7d7d85)) (i32.const 1) (i32.const 1)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i32x4.bitmask-20"
  (v128.const i64x2 0xe378e3c527fc01a4 0x4980000000)) (i32.const 6) (i32.const 6)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i64x2.all_true-14"
  (v128.const i64x2 0x5a7f9379081f709d 0x1fb911ddfc826a71)) (i32.const 1) (i32.const 1)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i64x2.bitmask-9"
  (v128.const i64x2 0x1541b1696f3d6aed 0xcd8a9b01a76f6b13)) (i32.const 2) (i32.const 2)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.shl-13"
  (v128.const i64x2 0xd82f41ec9750ebb7 0x7fffffff3328c705) (i32.const 28))
  (v128.const i64x2 0xc000000070000000 0xf000000050000000)
  (v128.const i64x2 0xc000000070000000 0xf000000050000000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.shr_s-16"
  (v128.const i64x2 0x80000009ec05ec5 0xa16d5aff2257c83d) (i32.const 12))
  (v128.const i64x2 0x8000fff9ec05 0xfffa16d50002257c) (v128.const i64x2 0x8000fff9ec05 0xfffa16d50002257c)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i32x4.shr_u-12"
  (v128.const i64x2 0xb221282a80000000 0x800002000000) (i32.const 14))
  (v128.const i64x2 0x2c88400020000 0x200000800) (v128.const i64x2 0x2c88400020000 0x200000800)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i64x2.shl-12"
  (v128.const i64x2 99 2048) (i32.const 118)) (v128.const i64x2 0x18c0000000000000 0)
  (v128.const i64x2 0x18c0000000000000 0) (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i64x2.shr_s-20"
  (v128.const i64x2 0x40000 0x15cbdc0df116ae86) (i32.const 4)) (v128.const i64x2 16384 0x15cbdc0df116ae8)
  (v128.const i64x2 16384 0x15cbdc0df116ae8) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i64x2.shr_u-16"
  (v128.const i64x2 0x8000000000000001 0x20000000000000) (i32.const 127)) (v128.const i64x2 1 0)
  (v128.const i64x2 1 0) (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i32x4.splat-9"
  (i32.const -96)) (v128.const i64x2 0xffffffa0ffffffa0 0xffffffa0ffffffa0)
  (v128.const i64x2 0xffffffa0ffffffa0 0xffffffa0ffffffa0)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i32x4.extract_lane-13"
  (v128.const i64x2 0x407126103d 0xb00864260c3de56f)) (i32.const 0xb0086426) (i32.const 0xb0086426)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i32x4.replace_lane-15"
  (v128.const i64x2 0x8000000147b5ea02 0xafb0822c0000004e) (i32.const 0x61f31872))
  (v128.const i64x2 0x61f3187247b5ea02 0xafb0822c0000004e)
  (v128.const i64x2 0x61f3187247b5ea02 0xafb0822c0000004e)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i64x2.splat-14"
  (i64.const 0xd1f2d22050d41475)) (v128.const i64x2 0xd1f2d22050d41475 0xd1f2d22050d41475)
  (v128.const i64x2 0xd1f2d22050d41475 0xd1f2d22050d41475)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i64x2.extract_lane-12"
  (v128.const i64x2 -55 0xd579303e0b867bed)) (i64.const 0xd579303e0b867bed) (i64.const 0xd579303e0b867bed)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))

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
  (func $i64x2.replace_lane-13 (export "i64x2.replace_lane-13") (param v128 i64) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 i64.const -1 i64.xor i64.const -1 i64.xor i64x2.replace_lane 1 local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 i64.const -1 i64.xor i64.const -1 i64.xor
    i64x2.replace_lane 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "i64x2.replace_lane-13"
  (v128.const i64x2 -2 0xff63e3bfa3accf56) (i64.const 0x10000000000000))
  (v128.const i64x2 -2 0x10000000000000) (v128.const i64x2 -2 0x10000000000000)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
