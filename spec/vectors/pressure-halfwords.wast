;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions among 9 to 20 live vectors: integers of 16 bits.
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
  (func $i16x8.abs-13 (export "i16x8.abs-13") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i16x8.abs local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 i16x8.abs
    local.get 1 local.get 2
  )
  (func $i16x8.neg-9 (export "i16x8.neg-9") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i16x8.neg local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    i16x8.neg local.get 1 local.get 2
  )
  (func $i16x8.extadd_pairwise_i8x16_s-14 (export "i16x8.extadd_pairwise_i8x16_s-14") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i16x8.extadd_pairwise_i8x16_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 2 i64x2.add local.set 2 i16x8.extadd_pairwise_i8x16_s
    local.get 1 local.get 2
  )
  (func $i16x8.extadd_pairwise_i8x16_u-20 (export "i16x8.extadd_pairwise_i8x16_u-20") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i16x8.extadd_pairwise_i8x16_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 i16x8.extadd_pairwise_i8x16_u local.get 1 local.get 2
  )
  (func $i16x8.extend_low_i8x16_s-16 (export "i16x8.extend_low_i8x16_s-16") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not i16x8.extend_low_i8x16_s local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i16x8.extend_low_i8x16_s local.get 1 local.get 2
  )
  (func $i16x8.extend_high_i8x16_s-15 (export "i16x8.extend_high_i8x16_s-15") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not i16x8.extend_high_i8x16_s local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    i16x8.extend_high_i8x16_s local.get 1 local.get 2
  )
  (func $i16x8.extend_low_i8x16_u-12 (export "i16x8.extend_low_i8x16_u-12") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not
    i16x8.extend_low_i8x16_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i16x8.extend_low_i8x16_u local.get 1
    local.get 2
  )
  (func $i16x8.extend_high_i8x16_u-12 (export "i16x8.extend_high_i8x16_u-12") (param v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not
    i16x8.extend_high_i8x16_u local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i16x8.extend_high_i8x16_u local.get 1
    local.get 2
  )
  (func $i16x8.eq-13 (export "i16x8.eq-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.eq local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.eq local.get 2 local.get 3
  )
  (func $i16x8.ne-16 (export "i16x8.ne-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.ne local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.ne local.get 2
    local.get 3
  )
  (func $i16x8.lt_s-9 (export "i16x8.lt_s-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.lt_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.lt_s local.get 2 local.get 3
  )
  (func $i16x8.gt_s-15 (export "i16x8.gt_s-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.gt_s local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i16x8.gt_s local.get 2 local.get 3
  )
  (func $i16x8.le_s-20 (export "i16x8.le_s-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.le_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.le_s local.get 2
    local.get 3
  )
  (func $i16x8.ge_s-14 (export "i16x8.ge_s-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i16x8.ge_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i16x8.ge_s local.get 2 local.get 3
  )
  (func $i16x8.lt_u-13 (export "i16x8.lt_u-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.lt_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.lt_u local.get 2 local.get 3
  )
  (func $i16x8.gt_u-20 (export "i16x8.gt_u-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.gt_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.gt_u local.get 2
    local.get 3
  )
)

(assert_return (invoke "i16x8.abs-13"
  (v128.const i64x2 0x1351dd7ffeffe8 0x801290ffaafaac)) (v128.const i64x2 0x1351dd7ffe0018 0x80129000560554)
  (v128.const i64x2 0x1351dd7ffe0018 0x80129000560554)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i16x8.neg-9"
  (v128.const i64x2 0xeb55c4386a023b29 0x1c78b17725bd88))
  (v128.const i64x2 0x14ab3bc895fec4d7 0xffe4874f88db4278)
  (v128.const i64x2 0x14ab3bc895fec4d7 0xffe4874f88db4278)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-14"
  (v128.const i64x2 0xe39cc204797445fb 0x49fa0c13ffcc56de))
  (v128.const i64x2 0xff7fffc600ed0040 0x43001fffcb0034)
  (v128.const i64x2 0xff7fffc600ed0040 0x43001fffcb0034)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-20"
  (v128.const i64x2 0x6b45b821843a483b 0x20a850c098010080))
  (v128.const i64x2 0xb000d900be0083 0xc8011000990080) (v128.const i64x2 0xb000d900be0083 0xc8011000990080)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i16x8.extend_low_i8x16_s-16"
  (v128.const i64x2 0x5a3d7ffbab10cd97 0x876e77302574181))
  (v128.const i64x2 0xffab0010ffcdff97 0x5a003d007ffffb)
  (v128.const i64x2 0xffab0010ffcdff97 0x5a003d007ffffb)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.extend_high_i8x16_s-15"
  (v128.const i64x2 0xd22e409f23f3ef2b 0x5b772ff9221b2008))
  (v128.const i64x2 0x22001b00200008 0x5b0077002ffff9) (v128.const i64x2 0x22001b00200008 0x5b0077002ffff9)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.extend_low_i8x16_u-12"
  (v128.const i64x2 0x449518815edb103f 0x80ad7ffed74d010a))
  (v128.const i64x2 0x5e00db0010003f 0x44009500180081) (v128.const i64x2 0x5e00db0010003f 0x44009500180081)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.extend_high_i8x16_u-12"
  (v128.const i64x2 0x25ce40281a745ea2 0x1173ff7e01802d81))
  (v128.const i64x2 0x10080002d0081 0x11007300ff007e) (v128.const i64x2 0x10080002d0081 0x11007300ff007e)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.eq-13"
  (v128.const i64x2 0x8001e17ab19399f3 0xffda658d7b5ceeb3)
  (v128.const i64x2 0x8001274f0001aafe 0x1c56be2f9a74)) (v128.const i64x2 0xffff000000000000 0)
  (v128.const i64x2 0xffff000000000000 0) (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i16x8.ne-16"
  (v128.const i64x2 0xffb27d4affff7fff 0x100500054) (v128.const i64x2 0xe5f5ffda12fb7fff 0x100012d0a0054))
  (v128.const i64x2 -65536 0xffff0000ffff0000) (v128.const i64x2 -65536 0xffff0000ffff0000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.lt_s-9"
  (v128.const i64x2 0xf392a064d2610020 0x6caf4000ffec91da)
  (v128.const i64x2 0xf3920010a74d8bf4 0x6673fffeffec91da)) (v128.const i64x2 0xffff00000000 0)
  (v128.const i64x2 0xffff00000000 0) (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i16x8.gt_s-15"
  (v128.const i64x2 0xffff00087fff21d9 0xabf5717e73707ffe)
  (v128.const i64x2 0xffff0008c31c21d9 0x387ab211b0757ffe)) (v128.const i64x2 0xffff0000 0xffffffff0000)
  (v128.const i64x2 0xffff0000 0xffffffff0000) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.le_s-20"
  (v128.const i64x2 0xc46bf3090008b20c 0xa88b9ed609c85d4d)
  (v128.const i64x2 0x7f63f309797f20c9 0x8001002509c85d4d)) (v128.const i64x2 -1 0xffffffffffff)
  (v128.const i64x2 -1 0xffffffffffff) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i16x8.ge_s-14"
  (v128.const i64x2 0x9ac35a9957b5ffc3 0x4a94aa0c6de77ffe)
  (v128.const i64x2 0x88e45a9957b5f460 0x43aa0c002043a4)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i16x8.lt_u-13"
  (v128.const i64x2 0x4001d83f8bd002c 0x2f616e24008c253b)
  (v128.const i64x2 0x4a050200f8bd4a68 0x7fffc67f322e253b)) (v128.const i64x2 0xffff00000000ffff -65536)
  (v128.const i64x2 0xffff00000000ffff -65536) (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i16x8.gt_u-20"
  (v128.const i64x2 0x1582bd90ef322 0xffd000809ca86214)
  (v128.const i64x2 0xffcf58e80800f322 0xcd9f010ccaf27ffe)) (v128.const i64x2 0xffff0000 0xffff000000000000)
  (v128.const i64x2 0xffff0000 0xffff000000000000) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))

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
  (func $i16x8.le_u-9 (export "i16x8.le_u-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.le_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.le_u local.get 2 local.get 3
  )
  (func $i16x8.ge_u-16 (export "i16x8.ge_u-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.ge_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.ge_u local.get 2
    local.get 3
  )
  (func $i16x8.add-14 (export "i16x8.add-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i16x8.add local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i16x8.add local.get 2 local.get 3
  )
  (func $i16x8.sub-12 (export "i16x8.sub-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i16x8.sub local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.sub
    local.get 2 local.get 3
  )
  (func $i16x8.mul-15 (export "i16x8.mul-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.mul local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i16x8.mul local.get 2 local.get 3
  )
  (func $i16x8.add_sat_s-15 (export "i16x8.add_sat_s-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.add_sat_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3
    i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.add_sat_s local.get 2 local.get 3
  )
  (func $i16x8.add_sat_u-13 (export "i16x8.add_sat_u-13") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.add_sat_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.add_sat_u local.get 2 local.get 3
  )
  (func $i16x8.sub_sat_s-14 (export "i16x8.sub_sat_s-14") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i16x8.sub_sat_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i16x8.sub_sat_s local.get 2 local.get 3
  )
  (func $i16x8.sub_sat_u-16 (export "i16x8.sub_sat_u-16") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.sub_sat_u local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.sub_sat_u
    local.get 2 local.get 3
  )
  (func $i16x8.avgr_u-20 (export "i16x8.avgr_u-20") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.avgr_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.avgr_u
    local.get 2 local.get 3
  )
  (func $i16x8.min_s-12 (export "i16x8.min_s-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i16x8.min_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.min_s
    local.get 2 local.get 3
  )
  (func $i16x8.min_u-9 (export "i16x8.min_u-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.min_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.min_u local.get 2 local.get 3
  )
  (func $i16x8.max_s-14 (export "i16x8.max_s-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i16x8.max_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i16x8.max_s local.get 2 local.get 3
  )
  (func $i16x8.max_u-20 (export "i16x8.max_u-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.max_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.max_u local.get 2
    local.get 3
  )
  (func $i16x8.narrow_i32x4_s-12 (export "i16x8.narrow_i32x4_s-12") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i16x8.narrow_i32x4_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not
    v128.not i16x8.narrow_i32x4_s local.get 2 local.get 3
  )
  (func $i16x8.narrow_i32x4_u-15 (export "i16x8.narrow_i32x4_u-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.narrow_i32x4_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3
    i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.narrow_i32x4_u local.get 2 local.get 3
  )
)

(assert_return (invoke "i16x8.le_u-9"
  (v128.const i64x2 0x86d7dcb830020 0x60b109bf27b5d9) (v128.const i64x2 0x8661bcb830020 0xf81c0cff41055552))
  (v128.const i64x2 0xffff0000ffffffff 0xffff000000000000)
  (v128.const i64x2 0xffff0000ffffffff 0xffff000000000000)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i16x8.ge_u-16"
  (v128.const i64x2 0x4a66a12d33ffff 0x4660aec963587fff) (v128.const i64x2 0x4a99e3ed4645d3 0x4100452dd14000))
  (v128.const i64x2 0xffff00000000ffff -1) (v128.const i64x2 0xffff00000000ffff -1)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.add-14"
  (v128.const i64x2 0xffcf53100004001e 0x1d01d952a18a7fff)
  (v128.const i64x2 0x7d0deff2c97cffb8 0x1d01d952ff9dca8c))
  (v128.const i64x2 0x7cdc4302c980ffd6 0x3a02b2a4a1274a8b)
  (v128.const i64x2 0x7cdc4302c980ffd6 0x3a02b2a4a1274a8b)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i16x8.sub-12"
  (v128.const i64x2 0x4cb6fe8b56b835 0x7927ffd0bb74f0f8) (v128.const i64x2 0x1cd4f28b1fb835 0x4bffd0bb74f0f8))
  (v128.const i64x2 0x30e20c00370000 0x78dc000000000000)
  (v128.const i64x2 0x30e20c00370000 0x78dc000000000000)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.mul-15"
  (v128.const i64x2 0x147900098a9fa3cb 0x1001d677ffeffff)
  (v128.const i64x2 0x2846328080018000 0x321d673e9b0002))
  (v128.const i64x2 0x8116c6800a9f8000 0x32007f7102cafffe)
  (v128.const i64x2 0x8116c6800a9f8000 0x32007f7102cafffe)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.add_sat_s-15"
  (v128.const i64x2 0x32d6c2ca30bf1000 0x16a0ffef8b236a42)
  (v128.const i64x2 0x32d67ffe461e37a1 0x16a0ffff8b2392e7))
  (v128.const i64x2 0x65ac42c876dd47a1 0x2d40ffee8000fd29)
  (v128.const i64x2 0x65ac42c876dd47a1 0x2d40ffee8000fd29)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.add_sat_u-13"
  (v128.const i64x2 0x400004d718ae30b2 0x560943dd2b3b44)
  (v128.const i64x2 0x6150000218ae9fbe 0xbff7b5d6dd2b3b44))
  (v128.const i64x2 0xa15004d9315cd070 0xc04dbf19ffff7688)
  (v128.const i64x2 0xa15004d9315cd070 0xc04dbf19ffff7688)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i16x8.sub_sat_s-14"
  (v128.const i64x2 0xe0cfa30bc1150000 0x2ffc220007ffe)
  (v128.const i64x2 0xeb84a30bc115d8ce 0xed89ffc2db50002d))
  (v128.const i64x2 0xf54b000000002732 0x1279000044b07fd1)
  (v128.const i64x2 0xf54b000000002732 0x1279000044b07fd1)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i16x8.sub_sat_u-16"
  (v128.const i64x2 0xe02dffffffb23317 0x54c80045879c8000)
  (v128.const i64x2 0xe02dffff7ffe8000 0x5dcaffad7fff80b0)) (v128.const i64x2 0x7fb40000 0x79d0000)
  (v128.const i64x2 0x7fb40000 0x79d0000) (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.avgr_u-20"
  (v128.const i64x2 0x809b44f90010b5fb 0xd3f4ecd5033cfea4)
  (v128.const i64x2 0x809b4486ffff0800 0x80010001033cfe0f))
  (v128.const i64x2 0x809b44c080085efe 0xa9fb766b033cfe5a)
  (v128.const i64x2 0x809b44c080085efe 0xa9fb766b033cfe5a)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i16x8.min_s-12"
  (v128.const i64x2 0xb23de00087c86 0x5f3400020001fc16) (v128.const i64x2 0xb23de99b6fffe 0x65951000fefefc16))
  (v128.const i64x2 0xb23de99b6fffe 0x5f340002fefefc16) (v128.const i64x2 0xb23de99b6fffe 0x5f340002fefefc16)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.min_u-9"
  (v128.const i64x2 0xfffee082a6b48001 0x9ab7ffff1336c6fa)
  (v128.const i64x2 0x12800051210000 0x10004001baf067c)) (v128.const i64x2 0x12800051210000 0x10004001336067c)
  (v128.const i64x2 0x12800051210000 0x10004001336067c)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i16x8.max_s-14"
  (v128.const i64x2 0x9a7fc1c1ffc75867 0x10003a004250003)
  (v128.const i64x2 0xc90c0033ffc76f4f 0xcd2c03a004252ece))
  (v128.const i64x2 0xc90c0033ffc76f4f 0x10003a004252ece)
  (v128.const i64x2 0xc90c0033ffc76f4f 0x10003a004252ece)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i16x8.max_u-20"
  (v128.const i64x2 0x7b3b002d3a38fb34 0x1f90ebaac9783)
  (v128.const i64x2 0x7b3b18c500086c49 0xaa4a3683baac9783))
  (v128.const i64x2 0x7b3b18c53a38fb34 0xaa4af90ebaac9783)
  (v128.const i64x2 0x7b3b18c53a38fb34 0xaa4af90ebaac9783)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i16x8.narrow_i32x4_s-12"
  (v128.const i64x2 0xc98bfa1600000010 0x3288933e00000024)
  (v128.const i64x2 0x99cb0bd600000010 0xb2b2a8a400000024))
  (v128.const i64x2 0x7fff002480000010 0x8000002480000010)
  (v128.const i64x2 0x7fff002480000010 0x8000002480000010)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.narrow_i32x4_u-15"
  (v128.const i64x2 0xe8fa699799bc6a74 0x630a22425ebd5a7)
  (v128.const i64x2 0x324141c0d7951500 0x3d0e165b00000080))
  (v128.const i64x2 0xffffffff00000000 0xffff0080ffff0000)
  (v128.const i64x2 0xffffffff00000000 0xffff0080ffff0000)
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
  (func $i16x8.q15mulr_sat_s-9 (export "i16x8.q15mulr_sat_s-9") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.q15mulr_sat_s local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.q15mulr_sat_s local.get 2
    local.get 3
  )
  (func $i16x8.extmul_low_i8x16_s-16 (export "i16x8.extmul_low_i8x16_s-16") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i16x8.extmul_low_i8x16_s
    local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    v128.not v128.not i16x8.extmul_low_i8x16_s local.get 2 local.get 3
  )
  (func $i16x8.extmul_high_i8x16_s-13 (export "i16x8.extmul_high_i8x16_s-13") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.extmul_high_i8x16_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.extmul_high_i8x16_s local.get 2
    local.get 3
  )
  (func $i16x8.extmul_low_i8x16_u-13 (export "i16x8.extmul_low_i8x16_u-13") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i16x8.extmul_low_i8x16_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i16x8.extmul_low_i8x16_u local.get 2
    local.get 3
  )
  (func $i16x8.extmul_high_i8x16_u-14 (export "i16x8.extmul_high_i8x16_u-14") (param v128 v128)
  (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i16x8.extmul_high_i8x16_u local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i16x8.extmul_high_i8x16_u local.get 2 local.get 3
  )
  (func $i16x8.all_true-20 (export "i16x8.all_true-20") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i16x8.all_true local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 global.get 16 global.get 17 global.get 18 global.get 19
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add
    local.set 2 i16x8.all_true local.get 1 local.get 2
  )
  (func $i16x8.bitmask-12 (export "i16x8.bitmask-12") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not i16x8.bitmask
    local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i16x8.bitmask local.get 1 local.get 2
  )
  (func $i16x8.shl-15 (export "i16x8.shl-15") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i16x8.shl local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.get 3 i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i16x8.shl local.get 2 local.get 3
  )
  (func $i16x8.shr_s-16 (export "i16x8.shr_s-16") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i16x8.shr_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13
    global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i16x8.shr_s local.get 2 local.get 3
  )
  (func $i16x8.shr_u-9 (export "i16x8.shr_u-9") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i16x8.shr_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor
    i32.const -1 i32.xor i16x8.shr_u local.get 2 local.get 3
  )
  (func $i16x8.splat-12 (export "i16x8.splat-12") (param i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 i32.const -1 i32.xor i32.const -1
    i32.xor i16x8.splat local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 2 local.get 0 i32.const -1 i32.xor i32.const -1 i32.xor
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i16x8.splat
    local.get 1 local.get 2
  )
  (func $i16x8.extract_lane_s-15 (export "i16x8.extract_lane_s-15") (param v128) (result i32 i32 v128)
  (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not i16x8.extract_lane_s 3 local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 2 i64x2.add local.set 2
    i16x8.extract_lane_s 3 local.get 1 local.get 2
  )
  (func $i16x8.extract_lane_u-20 (export "i16x8.extract_lane_u-20") (param v128) (result i32 i32 v128)
  (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i16x8.extract_lane_u 0 local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16 global.get 17
    global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.get 2 i64x2.add local.set 2 i16x8.extract_lane_u 0 local.get 1 local.get 2
  )
  (func $i16x8.replace_lane-13 (export "i16x8.replace_lane-13") (param v128 i32) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i16x8.replace_lane 3 local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub local.get 3 i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    i16x8.replace_lane 3 local.get 2 local.get 3
  )
)

(assert_return (invoke "i16x8.q15mulr_sat_s-9"
  (v128.const i64x2 0x9a59001268e4b297 0xbe1293140c8cc83e)
  (v128.const i64x2 0x641dd5ceffd34cfe 0x19a293140f6cc83e))
  (v128.const i64x2 0xb07ffffaffdbd170 0xf2cc5cb00183184a)
  (v128.const i64x2 0xb07ffffaffdbd170 0xf2cc5cb00183184a)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-16"
  (v128.const i64x2 0x30ffda7fa92f570c 0x738009c1ecc519b5)
  (v128.const i64x2 0x7c28da7f88585701 0x73fd4adcecc54c94))
  (v128.const i64x2 0x28c810281d91000c 0x1740ffd805a43f01)
  (v128.const i64x2 0x28c810281d91000c 0x1740ffd805a43f01)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-13"
  (v128.const i64x2 0xa9256ed13e6710 0xb732e4437e8aced5)
  (v128.const i64x2 0x50a90061d13f6776 0xb75d4c207ec6e8d5))
  (v128.const i64x2 0x3e041abc04b00739 0x14d1122af7b00860)
  (v128.const i64x2 0x3e041abc04b00739 0x14d1122af7b00860)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-13"
  (v128.const i64x2 0x2ba27813b8a393c 0xff1e019cae08905d)
  (v128.const i64x2 0x200048fe10d239ff 0x45e6a29cc93c0f65))
  (v128.const i64x2 0x3b071340cb13bc4 0x4000000af87ffe) (v128.const i64x2 0x3b071340cb13bc4 0x4000000af87ffe)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-14"
  (v128.const i64x2 0x2710d5cd2080ff08 0xdded7ebba9f058b8)
  (v128.const i64x2 0x2e100a3e20869308 0x40667ebd01f053a1))
  (v128.const i64x2 0xa9e1001c8873b8 0x37405e6e3e048a0f)
  (v128.const i64x2 0xa9e1001c8873b8 0x37405e6e3e048a0f)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i16x8.all_true-20"
  (v128.const i64x2 0x72f19531ffff 0xffea08001000ffdc)) (i32.const 0) (i32.const 0)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i16x8.bitmask-12"
  (v128.const i64x2 0xd35168f84000c742 0xcdba00076bb6d3ee)) (i32.const 153) (i32.const 153)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.shl-15"
  (v128.const i64x2 0x1a1d4dab58 0xbb1c0046d7db0010) (i32.const 6))
  (v128.const i64x2 0x6805340d600 0xc7001180f6c00400) (v128.const i64x2 0x6805340d600 0xc7001180f6c00400)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.shr_s-16"
  (v128.const i64x2 0x5ca0e675881e8001 0xf5370001fff20009) (i32.const 31))
  (v128.const i64x2 0xffffffffffff 0xffff0000ffff0000) (v128.const i64x2 0xffffffffffff 0xffff0000ffff0000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i16x8.shr_u-9"
  (v128.const i64x2 0xf24a16d8e6b55bbd 0x8ffaffff6ce17) (i32.const 29))
  (v128.const i64x2 0x7000000070002 0x700070006) (v128.const i64x2 0x7000000070002 0x700070006)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i16x8.splat-12"
  (i32.const 16584)) (v128.const i64x2 0x40c840c840c840c8 0x40c840c840c840c8)
  (v128.const i64x2 0x40c840c840c840c8 0x40c840c840c840c8)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i16x8.extract_lane_s-15"
  (v128.const i64x2 0x749fcc1507a8d65b 0x200491fffe658b)) (i32.const 29855) (i32.const 29855)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i16x8.extract_lane_u-20"
  (v128.const i64x2 0x32f0ff53059c0080 0x64f4ea066c046182)) (i32.const 128) (i32.const 128)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i16x8.replace_lane-13"
  (v128.const i64x2 0x4e1ec3f9f4a8cd90 0xc5c540e791148f5f) (i32.const 28792))
  (v128.const i64x2 0x7078c3f9f4a8cd90 0xc5c540e791148f5f)
  (v128.const i64x2 0x7078c3f9f4a8cd90 0xc5c540e791148f5f)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
