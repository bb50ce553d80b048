;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions among 9 to 20 live vectors: integers of 8 bits, and bits.
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
  (func $v128.not-13 (export "v128.not-13") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not v128.not
    local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 v128.not
    local.get 1 local.get 2
  )
  (func $i8x16.abs-9 (export "i8x16.abs-9") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i8x16.abs local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2
    i8x16.abs local.get 1 local.get 2
  )
  (func $i8x16.neg-14 (export "i8x16.neg-14") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not i8x16.neg local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    local.get 2 i64x2.add local.set 2 i8x16.neg local.get 1 local.get 2
  )
  (func $i8x16.popcnt-20 (export "i8x16.popcnt-20") (param v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    i8x16.popcnt local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 global.get 14 global.get 15 global.get 16 global.get 17 global.get 18 global.get 19
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 2 i64x2.add
    local.set 2 i8x16.popcnt local.get 1 local.get 2
  )
  (func $v128.and-16 (export "v128.and-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not v128.and local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not v128.and local.get 2
    local.get 3
  )
  (func $v128.andnot-15 (export "v128.andnot-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not v128.andnot local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not v128.andnot local.get 2 local.get 3
  )
  (func $v128.or-12 (export "v128.or-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not v128.or local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not v128.or
    local.get 2 local.get 3
  )
  (func $v128.xor-12 (export "v128.xor-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not v128.xor local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not v128.xor
    local.get 2 local.get 3
  )
  (func $i8x16.eq-13 (export "i8x16.eq-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.eq local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.eq local.get 2 local.get 3
  )
  (func $i8x16.ne-16 (export "i8x16.ne-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.ne local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.ne local.get 2
    local.get 3
  )
  (func $i8x16.lt_s-9 (export "i8x16.lt_s-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.lt_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.lt_s local.get 2 local.get 3
  )
  (func $i8x16.gt_s-15 (export "i8x16.gt_s-15") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.gt_s local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i8x16.gt_s local.get 2 local.get 3
  )
  (func $i8x16.le_s-20 (export "i8x16.le_s-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.le_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.le_s local.get 2
    local.get 3
  )
  (func $i8x16.ge_s-14 (export "i8x16.ge_s-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i8x16.ge_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i8x16.ge_s local.get 2 local.get 3
  )
  (func $i8x16.lt_u-13 (export "i8x16.lt_u-13") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.lt_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.lt_u local.get 2 local.get 3
  )
  (func $i8x16.gt_u-20 (export "i8x16.gt_u-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.gt_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.gt_u local.get 2
    local.get 3
  )
)

(assert_return (invoke "v128.not-13"
  (v128.const i64x2 0xed9c3dbc508d0499 -19)) (v128.const i64x2 0x1263c243af72fb66 18)
  (v128.const i64x2 0x1263c243af72fb66 18) (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.abs-9"
  (v128.const i64x2 0x40f325f78004017b 0x9ac4d602c839e006))
  (v128.const i64x2 0x400d25098004017b 0x663c2a0238392006)
  (v128.const i64x2 0x400d25098004017b 0x663c2a0238392006)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i8x16.neg-14"
  (v128.const i64x2 0x4001d6bf6dfeb6e5 0x879424d14003759))
  (v128.const i64x2 0xc0ff2a4193024a1b 0xf887beb3ec00c9a7)
  (v128.const i64x2 0xc0ff2a4193024a1b 0xf887beb3ec00c9a7)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i8x16.popcnt-20"
  (v128.const i64x2 0xefc80a80ff253a07 0x55c52440db812301))
  (v128.const i64x2 0x703020108030403 0x404020106020301)
  (v128.const i64x2 0x703020108030403 0x404020106020301)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "v128.and-16"
  (v128.const i64x2 0x137201c6d9608c34 -65) (v128.const i64x2 0xf065d73d7e4f965a 0x4de21e5feb85fe93))
  (v128.const i64x2 0x1060010458408410 0x4de21e5feb85fe93)
  (v128.const i64x2 0x1060010458408410 0x4de21e5feb85fe93)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "v128.andnot-15"
  (v128.const i64x2 0x527636b4d610dd44 0xc5c11922ac362737) (v128.const i64x2 0x7ffffffffffffffe -17))
  (v128.const i64x2 0 16) (v128.const i64x2 0 16) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "v128.or-12"
  (v128.const i64x2 0x4fb5f80924fe0d92 -3) (v128.const i64x2 0x4ec742486bd52b97 -3))
  (v128.const i64x2 0x4ff7fa496fff2f97 -3) (v128.const i64x2 0x4ff7fa496fff2f97 -3)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "v128.xor-12"
  (v128.const i64x2 0xf747ff3b7d906add 8) (v128.const i64x2 0xf747ff3b7d906add 0xa503d3935cc3e9a8))
  (v128.const i64x2 0 0xa503d3935cc3e9a0) (v128.const i64x2 0 0xa503d3935cc3e9a0)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i8x16.eq-13"
  (v128.const i64x2 0x1e73fc465f7ec181 0xdbbbd6807f275582)
  (v128.const i64x2 0x2172b46e7dcc181 0xcf864df920274096)) (v128.const i64x2 0xff0000ffff 0xff0000)
  (v128.const i64x2 0xff0000ffff 0xff0000) (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.ne-16"
  (v128.const i64x2 0x10907e3ed868c23a 0xf0070d2b7d0864a7)
  (v128.const i64x2 0xc180c8a6f0dad0ff 0x50000d2ba3eadba7)) (v128.const i64x2 -1 0xffff0000ffffff00)
  (v128.const i64x2 -1 0xffff0000ffffff00) (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i8x16.lt_s-9"
  (v128.const i64x2 0xb3ae7ffe7dc08110 0x20f9f3d208ca114a)
  (v128.const i64x2 0xf4aeff48ecc281a0 0xa501f3c587ca974a))
  (v128.const i64x2 0xff0000ff00ff0000 0xff000000000000)
  (v128.const i64x2 0xff0000ff00ff0000 0xff000000000000)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i8x16.gt_s-15"
  (v128.const i64x2 0x812200cefefa1302 0x517efd5b80962c45)
  (v128.const i64x2 0xcf000cead81940a 0x517e517e4c15fe02)) (v128.const i64x2 0xff0000ffffff00 65535)
  (v128.const i64x2 0xff0000ffffff00 65535) (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i8x16.le_s-20"
  (v128.const i64x2 0x8d809037ff4086a5 0xae1aeec383088a8e)
  (v128.const i64x2 0x6e2a375bff408627 0xae6d4c86d0253b9a)) (v128.const i64x2 -1 0xffffff00ffffffff)
  (v128.const i64x2 -1 0xffffff00ffffffff) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i8x16.ge_s-14"
  (v128.const i64x2 0x64d95696deaf720 0x490310fe7a1c8b35)
  (v128.const i64x2 0x404d9d836d51f72f 0x495342157afe8b35))
  (v128.const i64x2 0xff00ffff00ff00 0xff000000ffffffff)
  (v128.const i64x2 0xff00ffff00ff00 0xff000000ffffffff)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i8x16.lt_u-13"
  (v128.const i64x2 0xe304bf1c6d6c41ff 0xada01da737c5a37e)
  (v128.const i64x2 0x3774651c6d1b4150 0xade748b249c311c9))
  (v128.const i64x2 0xff000000000000 0xffffffff0000ff) (v128.const i64x2 0xff000000000000 0xffffffff0000ff)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.gt_u-20"
  (v128.const i64x2 0x36bc010e4670f9ac 0x9e40665eb780a53e)
  (v128.const i64x2 0x81bc01aa5fd2064e 0x43fe20dfb780a5a9)) (v128.const i64x2 65535 0xff00ff0000000000)
  (v128.const i64x2 65535 0xff00ff0000000000) (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))

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
  (func $i8x16.le_u-9 (export "i8x16.le_u-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.le_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.le_u local.get 2 local.get 3
  )
  (func $i8x16.ge_u-16 (export "i8x16.ge_u-16") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.ge_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.ge_u local.get 2
    local.get 3
  )
  (func $i8x16.add-14 (export "i8x16.add-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i8x16.add local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i8x16.add local.get 2 local.get 3
  )
  (func $i8x16.sub-12 (export "i8x16.sub-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i8x16.sub local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.sub
    local.get 2 local.get 3
  )
  (func $i8x16.add_sat_s-15 (export "i8x16.add_sat_s-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.add_sat_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3
    i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.add_sat_s local.get 2 local.get 3
  )
  (func $i8x16.add_sat_u-15 (export "i8x16.add_sat_u-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.add_sat_u local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3
    i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.add_sat_u local.get 2 local.get 3
  )
  (func $i8x16.sub_sat_s-13 (export "i8x16.sub_sat_s-13") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.sub_sat_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.sub_sat_s local.get 2 local.get 3
  )
  (func $i8x16.sub_sat_u-14 (export "i8x16.sub_sat_u-14") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i8x16.sub_sat_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i8x16.sub_sat_u local.get 2 local.get 3
  )
  (func $i8x16.avgr_u-16 (export "i8x16.avgr_u-16") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.avgr_u local.set 2
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.avgr_u
    local.get 2 local.get 3
  )
  (func $i8x16.min_s-20 (export "i8x16.min_s-20") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.min_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.min_s local.get 2
    local.get 3
  )
  (func $i8x16.min_u-12 (export "i8x16.min_u-12") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i8x16.min_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.min_u
    local.get 2 local.get 3
  )
  (func $i8x16.max_s-9 (export "i8x16.max_s-9") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.max_s local.set 2 i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.max_s local.get 2 local.get 3
  )
  (func $i8x16.max_u-14 (export "i8x16.max_u-14") (param v128 v128) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 v128.not v128.not i8x16.max_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub local.set 3
    local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not
    i8x16.max_u local.get 2 local.get 3
  )
  (func $i8x16.narrow_i16x8_s-20 (export "i8x16.narrow_i16x8_s-20") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not i8x16.narrow_i16x8_s local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 global.get 16
    global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not v128.not i8x16.narrow_i16x8_s
    local.get 2 local.get 3
  )
  (func $i8x16.narrow_i16x8_u-12 (export "i8x16.narrow_i16x8_u-12") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i8x16.narrow_i16x8_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not global.get 0
    global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8
    global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1 v128.not
    v128.not i8x16.narrow_i16x8_u local.get 2 local.get 3
  )
  (func $i8x16.swizzle-15 (export "i8x16.swizzle-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not i8x16.swizzle local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i8x16.swizzle local.get 2 local.get 3
  )
)

(assert_return (invoke "i8x16.le_u-9"
  (v128.const i64x2 0x20e67f7e33564aa9 0xba34ffa34d264e00)
  (v128.const i64x2 0x6be67f7ecaf0eb53 0x1a8dee380817f45)) (v128.const i64x2 -256 0xff00ffffffffff)
  (v128.const i64x2 -256 0xff00ffffffffff) (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i8x16.ge_u-16"
  (v128.const i64x2 0xceeaa1867bebda04 0xb3090280b5b4e2a6)
  (v128.const i64x2 0x20eaa1c27ba6ac4f 0x3909021bfc3af9ee))
  (v128.const i64x2 0xffffff00ffffff00 0xffffffff00ff0000)
  (v128.const i64x2 0xffffff00ffffff00 0xffffffff00ff0000)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i8x16.add-14"
  (v128.const i64x2 0x4450b241054f480 0xc7fefb7723d83cd1)
  (v128.const i64x2 0x63f5eb24d700f480 0x1efe2049022ad3a9))
  (v128.const i64x2 0x673af648e754e800 0xe5fc1bc025020f7a)
  (v128.const i64x2 0x673af648e754e800 0xe5fc1bc025020f7a)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i8x16.sub-12"
  (v128.const i64x2 0xd764a67e108bb2b5 0x510d40146b04a501)
  (v128.const i64x2 0xf76473bb1086f5d9 0x5154a8146b043e01))
  (v128.const i64x2 0xe00033c30005bddc 0xb9980000006700)
  (v128.const i64x2 0xe00033c30005bddc 0xb9980000006700)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i8x16.add_sat_s-15"
  (v128.const i64x2 0xe94c082c40a32afe 0x9cec236c7e51dbca)
  (v128.const i64x2 0x80642f8ddea33f76 0x9c60bba27e5193fe))
  (v128.const i64x2 0x807f37b91e806974 0x804cde0e7f7f80c8)
  (v128.const i64x2 0x807f37b91e806974 0x804cde0e7f7f80c8)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i8x16.add_sat_u-15"
  (v128.const i64x2 0xe3408100d4fe4863 0x5138a5f0d96c096f)
  (v128.const i64x2 0xe381370710e148be 0x513827f03c5aaa7a))
  (v128.const i64x2 0xffc1b807e4ff90ff 0xa270ccffffc6b3e9)
  (v128.const i64x2 0xffc1b807e4ff90ff 0xa270ccffffc6b3e9)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i8x16.sub_sat_s-13"
  (v128.const i64x2 0x47feecaac25b01bc 0xdc427e02a30d2c84)
  (v128.const i64x2 0x47fe2faac25b7e00 0x15287e02f73a2208))
  (v128.const i64x2 0xbd00000083bc 0xc71a0000acd30a80) (v128.const i64x2 0xbd00000083bc 0xc71a0000acd30a80)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.sub_sat_u-14"
  (v128.const i64x2 0x489a5d805199fe9c 0x3dc8102016a048e)
  (v128.const i64x2 0x480201802045bcd7 0x53dcf4d803b02340)) (v128.const i64x2 0x985c0031544200 78)
  (v128.const i64x2 0x985c0031544200 78) (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i8x16.avgr_u-16"
  (v128.const i64x2 0x818c80f2320e0b78 0xf6b6ff84617f056d)
  (v128.const i64x2 0x818c106a8e019b78 0x80c8bf133e7f296d))
  (v128.const i64x2 0x818c48ae60085378 0xbbbfdf4c507f176d)
  (v128.const i64x2 0x818c48ae60085378 0xbbbfdf4c507f176d)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i8x16.min_s-20"
  (v128.const i64x2 0x402c28c81e340ba 0xc97eb750889394d9)
  (v128.const i64x2 0xca907e8c819322e0 0xc900b7bc372d5f69))
  (v128.const i64x2 0xca90c28c819322ba 0xc900b7bc889394d9)
  (v128.const i64x2 0xca90c28c819322ba 0xc900b7bc889394d9)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i8x16.min_u-12"
  (v128.const i64x2 0x24042018e9738fa 0x804d78053c100859)
  (v128.const i64x2 0x26981b4ef7e3892 0xfffe4e001f100859))
  (v128.const i64x2 0x24042018e7e3892 0x804d4e001f100859)
  (v128.const i64x2 0x24042018e7e3892 0x804d4e001f100859)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i8x16.max_s-9"
  (v128.const i64x2 0xf8048abd80f5007f 0x7a5847013e0a4010)
  (v128.const i64x2 0xfe7e3cbdc1f55a20 0xf801b1ca806611ac))
  (v128.const i64x2 0xfe7e3cbdc1f55a7f 0x7a5847013e664010)
  (v128.const i64x2 0xfe7e3cbdc1f55a7f 0x7a5847013e664010)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i8x16.max_u-14"
  (v128.const i64x2 0x2916658001ff00e0 0xd1020974e8de8537)
  (v128.const i64x2 0x30c565892b0100e0 0xd13c9e80f2290337))
  (v128.const i64x2 0x30c565892bff00e0 0xd13c9e80f2de8537)
  (v128.const i64x2 0x30c565892bff00e0 0xd13c9e80f2de8537)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i8x16.narrow_i16x8_s-20"
  (v128.const i64x2 0x3763aa133e5c1043 0x4000fd95976a711d)
  (v128.const i64x2 0x20002d6fff80174 0x4000fd957108711d))
  (v128.const i64x2 0x7f80807f7f807f7f 0x7f807f7f7f7ff87f)
  (v128.const i64x2 0x7f80807f7f807f7f 0x7f807f7f7f7ff87f)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i8x16.narrow_i16x8_u-12"
  (v128.const i64x2 0xd0e8d5f24a750100 0x479086f8e9daec60)
  (v128.const i64x2 0x7ffed5f2008054e8 0x4790c028d127fffe))
  (v128.const i64x2 0xff0000000000ffff 0xff000000ff0080ff)
  (v128.const i64x2 0xff0000000000ffff 0xff000000ff0080ff)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i8x16.swizzle-15"
  (v128.const i64x2 0x93b17fea4a7eb508 0xf1561053b28a40df)
  (v128.const i64x2 0xb8f1f0d8f100a7f 0x7030cff8f7f0e04))
  (v128.const i64x2 0xb200001000008a00 0x934a5300000056ea)
  (v128.const i64x2 0xb200001000008a00 0x934a5300000056ea)
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
  (func $v128.bitselect-9 (export "v128.bitselect-9") (param v128 v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not local.get 1 v128.not v128.not local.get 2 v128.not v128.not
    v128.bitselect local.set 3 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    local.set 4 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub local.get 4 i64x2.add local.set 4 local.get 1 v128.not v128.not local.get 2
    v128.not v128.not v128.bitselect local.get 3 local.get 4
  )
  (func $v128.any_true-16 (export "v128.any_true-16") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not v128.any_true local.set 1 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 v128.any_true local.get 1 local.get 2
  )
  (func $i8x16.all_true-13 (export "i8x16.all_true-13") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i8x16.all_true local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 i8x16.all_true
    local.get 1 local.get 2
  )
  (func $i8x16.bitmask-13 (export "i8x16.bitmask-13") (param v128) (result i32 i32 v128) (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 local.get 0 v128.not v128.not
    i8x16.bitmask local.set 1 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2 i64x2.add local.set 2 i8x16.bitmask
    local.get 1 local.get 2
  )
  (func $i8x16.shl-14 (export "i8x16.shl-14") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 local.get 0 v128.not
    v128.not local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shl local.set 2 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4
    global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 global.get 12
    global.get 13 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub local.get 3 i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor
    i32.const -1 i32.xor i8x16.shl local.get 2 local.get 3
  )
  (func $i8x16.shr_s-20 (export "i8x16.shr_s-20") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 local.get 0 v128.not v128.not
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shr_s local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 global.get 16 global.get 17 global.get 18 global.get 19 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3 local.get 1
    i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shr_s local.get 2 local.get 3
  )
  (func $i8x16.shr_u-12 (export "i8x16.shr_u-12") (param v128 i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1
    i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shr_u local.set 2 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0 v128.not
    v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6
    global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add v128.xor i16x8.sub
    i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3 i64x2.add local.set 3
    local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shr_u local.get 2 local.get 3
  )
  (func $i8x16.splat-15 (export "i8x16.splat-15") (param i32) (result v128 v128 v128) (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 i32.const -1 i32.xor i32.const -1 i32.xor i8x16.splat local.set 1 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 2 local.get 0 i32.const -1 i32.xor i32.const -1 i32.xor global.get 0 global.get 1
    global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9
    global.get 10 global.get 11 global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.get 2 i64x2.add local.set 2 i8x16.splat local.get 1 local.get 2
  )
  (func $i8x16.extract_lane_s-16 (export "i8x16.extract_lane_s-16") (param v128) (result i32 i32 v128)
  (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    global.get 15 local.get 0 v128.not v128.not i8x16.extract_lane_s 15 local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.set 2 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2
    global.get 3 global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10
    global.get 11 global.get 12 global.get 13 global.get 14 global.get 15 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add v128.xor local.get 2 i64x2.add local.set 2 i8x16.extract_lane_s 15 local.get 1 local.get 2
  )
  (func $i8x16.extract_lane_u-9 (export "i8x16.extract_lane_u-9") (param v128) (result i32 i32 v128)
  (local i32 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 local.get 0 v128.not v128.not i8x16.extract_lane_u 10 local.set 1 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.set 2 local.get 0 v128.not v128.not
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub local.get 2
    i64x2.add local.set 2 i8x16.extract_lane_u 10 local.get 1 local.get 2
  )
  (func $i8x16.replace_lane-12 (export "i8x16.replace_lane-12") (param v128 i32) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 local.get 0 v128.not v128.not local.get 1
    i32.const -1 i32.xor i32.const -1 i32.xor i8x16.replace_lane 11 local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.set 3 local.get 0
    v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5
    global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11 i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor local.get 3
    i64x2.add local.set 3 local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i8x16.replace_lane 11
    local.get 2 local.get 3
  )
  (func $i8x16.shuffle-15 (export "i8x16.shuffle-15") (param v128 v128) (result v128 v128 v128)
  (local v128 v128)
    global.get 0 global.get 1 global.get 2 global.get 3 global.get 4 global.get 5 global.get 6 global.get 7
    global.get 8 global.get 9 global.get 10 global.get 11 global.get 12 global.get 13 global.get 14
    local.get 0 v128.not v128.not local.get 1 v128.not v128.not
    i8x16.shuffle 8 30 9 0 19 8 15 31 21 12 30 18 29 8 28 18 local.set 2 i64x2.sub i8x16.add v128.xor
    i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub
    i8x16.add local.set 3 local.get 0 v128.not v128.not global.get 0 global.get 1 global.get 2 global.get 3
    global.get 4 global.get 5 global.get 6 global.get 7 global.get 8 global.get 9 global.get 10 global.get 11
    global.get 12 global.get 13 global.get 14 i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add
    v128.xor i16x8.sub i64x2.sub i8x16.add v128.xor i16x8.sub i64x2.sub i8x16.add local.get 3 i64x2.add
    local.set 3 local.get 1 v128.not v128.not i8x16.shuffle 8 30 9 0 19 8 15 31 21 12 30 18 29 8 28 18
    local.get 2 local.get 3
  )
)

(assert_return (invoke "v128.bitselect-9"
  (v128.const i64x2 0xc4802c82e3c1ec53 0xaf5173d3b8b4d67c)
  (v128.const i64x2 0x4c514d261100e3e6 0x2340767966b0c1a7)
  (v128.const i64x2 0xd8755dddfbd4915 0x27f18a9a7cf2f6f3))
  (v128.const i64x2 0x44d00ca2c381eaf3 0x275176f33ab0d774)
  (v128.const i64x2 0x44d00ca2c381eaf3 0x275176f33ab0d774)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "v128.any_true-16"
  (v128.const i64x2 0x5bb9c5bc20712ebb 0xf6124f00300cd21c)) (i32.const 1) (i32.const 1)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i8x16.all_true-13"
  (v128.const i64x2 0xb779104dc6d60108 0x1f80be51035af11b)) (i32.const 1) (i32.const 1)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.bitmask-13"
  (v128.const i64x2 0x8fc73ff7e7c1bad 0x3479e9bd3718b61d)) (i32.const 12881) (i32.const 12881)
  (v128.const i64x2 0x9f671ec204775228 0x91a34021b10778d0))
(assert_return (invoke "i8x16.shl-14"
  (v128.const i64x2 0x86a00240b555a1bb 0x100b06c65001042a) (i32.const 0))
  (v128.const i64x2 0x86a00240b555a1bb 0x100b06c65001042a)
  (v128.const i64x2 0x86a00240b555a1bb 0x100b06c65001042a)
  (v128.const i64x2 0xf99e389fe4e01668 0x1dfe3cc787e511d8))
(assert_return (invoke "i8x16.shr_s-20"
  (v128.const i64x2 0xccef01fe02807fa0 0x829e36b8da1008c1) (i32.const 5))
  (v128.const i64x2 0xfeff00ff00fc03fd 0xfcfc01fdfe0000fe)
  (v128.const i64x2 0xfeff00ff00fc03fd 0xfcfc01fdfe0000fe)
  (v128.const i64x2 0xb8d1b632045f8c5a 0x4be9acfd549b551e))
(assert_return (invoke "i8x16.shr_u-12"
  (v128.const i64x2 0x804b75478817b748 0x5400fd3010baf3a6) (i32.const 6))
  (v128.const i64x2 0x201010102000201 0x100030000020302)
  (v128.const i64x2 0x201010102000201 0x100030000020302)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i8x16.splat-15"
  (i32.const 254)) (v128.const i64x2 0xfefefefefefefefe 0xfefefefefefefefe)
  (v128.const i64x2 0xfefefefefefefefe 0xfefefefefefefefe)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
(assert_return (invoke "i8x16.extract_lane_s-16"
  (v128.const i64x2 0xf2c27f8149be3e01 0xb850979c20fe33b4)) (i32.const -72) (i32.const -72)
  (v128.const i64x2 0x4f89c9e7435d2824 0x50b0cac41a71a1fe))
(assert_return (invoke "i8x16.extract_lane_u-9"
  (v128.const i64x2 0x199ff83c304867e 0x10a29c4d82d1734a)) (i32.const 209) (i32.const 209)
  (v128.const i64x2 0xa9c46cd82c53bf2c 0xd3ed0a690380a36c))
(assert_return (invoke "i8x16.replace_lane-12"
  (v128.const i64x2 0x34809d81e4ec10e7 0x33626a5db7fed1d) (i32.const 225))
  (v128.const i64x2 0x34809d81e4ec10e7 0x33626a5e17fed1d)
  (v128.const i64x2 0x34809d81e4ec10e7 0x33626a5e17fed1d)
  (v128.const i64x2 0xed343f68e56b47ec 0xdffcf786acaac640))
(assert_return (invoke "i8x16.shuffle-15"
  (v128.const i64x2 0x1ae40b4317f820c0 0xd8d33ef001f7daff)
  (v128.const i64x2 0xaa1d73bdfec1443c 0xdd3c8b9c0370164))
  (v128.const i64x2 0xdd8fffec0dad3ff 0xc1b9ffc8c1d3f073)
  (v128.const i64x2 0xdd8fffec0dad3ff 0xc1b9ffc8c1d3f073)
  (v128.const i64x2 0x66081d2f34ea9ae4 0xd1517152d1e9c84c))
