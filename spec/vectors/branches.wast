;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Branches with 1 to 6 values that leave 0 to 12 operands behind: vectors.
;;
;; "br-2-5" branches with 2 values and leaves 5 operands behind. Results are two operands from below the block,
;; then the values, then (where a branch may not be taken) what the operands left behind have been folded into, then
;; some of the parameters.

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-1-0 (export "br-1-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 v128 v128)
    local.get 2 i64.const -171 i64.add local.get 15 i32.const 17 i32x4.splat v128.xor
    block (result v128)
      local.get 14 i32.const 18 i32x4.splat i8x16.sub br 0
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $br-1-3 (export "br-1-3") (param i32 i32 i64 v128) (result i64 v128 v128 i64) (local i64 v128 v128)
    local.get 2 i64.const -204 i64.mul local.get 3 i32.const 20 i32x4.splat i64x2.add
    block (result v128)
      local.get 3 i32.const 21 i32x4.splat v128.xor local.get 2 local.get 3 i32.const 23 i32x4.splat i16x8.add
      local.get 3 br 0
    end
    local.get 4
  )
  (func $br-1-12 (export "br-1-12") (param i32) (result i64 v128 f32 i64) (local i64 f32 v128)
    global.get 1 i64.const -303 i64.add global.get 9 i32.const 29 i32x4.splat v128.xor
    block (result f32)
      global.get 8 i32.const 30 i32x4.splat i8x16.sub global.get 5 i64.const -336 i64.mul global.get 8
      i32.const 32 i32x4.splat i64x2.add global.get 9 global.get 2 f32.const 34.5 f32.sub global.get 4
      i32.const 248 i32.mul global.get 8 i32.const 36 i32x4.splat i64x2.add global.get 7 global.get 8
      i32.const 38 i32x4.splat i8x16.sub global.get 5 i64.const 0x2700000005 i64.mul global.get 8 i32.const 40
      i32x4.splat i64x2.add global.get 9 i32.const 41 i32x4.splat v128.xor global.get 2 f32.const 42.5 f32.add
      br 0
    end
    local.get 1
  )
  (func $br-3-0 (export "br-3-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 v128 i64 i64 i32 v128 v128 v128) (local i64 v128 i64 v128 v128)
    local.get 3 i64.const 0x2a00000005 i64.sub local.get 8 i32.const 43 i32x4.splat i16x8.add
    block (result v128 i64 v128)
      i32.const 160 v128.load local.get 3 local.get 5 i32.const 46 i32x4.splat i8x16.sub br 0
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $br-3-3 (export "br-3-3") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 f32 i32 i64) (local i64 v128 f32 i32 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x2d00000005 i64.xor local.get 9 i32.const 46
    i32x4.splat i8x16.sub
    block (result v128 f32 i32)
      local.get 6 i32.const 47 i32x4.splat i16x8.add local.get 3 i64.const 0x3000000005 i64.add local.get 6
      i32.const 49 i32x4.splat v128.xor local.get 9 i32.const 50 i32x4.splat i8x16.sub global.get 6
      local.get 1 i32.const 367 i32.add br 0
    end
    local.get 10
  )
  (func $br-3-12 (export "br-3-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 f32 i32 v128 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 f32 i32 v128 v128)
    local.get 3 i64.const 0x3600000005 i64.sub local.get 11 i32.const 55 i32x4.splat i16x8.add
    block (result f32 i32 v128)
      local.get 14 i32.const 56 i32x4.splat i64x2.add local.get 2 i64.const 0x3900000005 i64.xor local.get 11
      local.get 8 i32.const 59 i32x4.splat i16x8.add local.get 12 f32.const 60.5 f32.add local.get 4
      i32.const 430 i32.xor local.get 13 i32.const 62 i32x4.splat i8x16.sub local.get 10 f64.const 63.25
      f64.add local.get 13 i32.const 64 i32x4.splat i64x2.add local.get 3 i64.const -710 i64.xor local.get 9
      i32.const 66 i32x4.splat i8x16.sub local.get 11 i32.const 67 i32x4.splat i16x8.add local.get 12
      f32.const 68.5 f32.mul local.get 7 i32.const 486 i32.xor local.get 13 i32.const 70 i32x4.splat i8x16.sub
      br 0
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $br-6-0 (export "br-6-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64 i64 i32 v128 v128 v128)
  (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 2 i64.const 0x5100000005 i64.xor local.get 6 i32.const 82 i32x4.splat i8x16.sub
    block (result v128 i64 v128 v128 f32 i32)
      v128.const i64x2 0x5300000007 21257 local.get 2 local.get 6 i32.const 85 i32x4.splat v128.xor
      local.get 5 i32.const 86 i32x4.splat i8x16.sub local.get 9 f32.const 87.5 f32.add local.get 1
      i32.const 619 i32.add br 0
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $br-6-3 (export "br-6-3") (param i32) (result i64 v128 v128 f32 i32 v128 f64 v128 i64)
  (local i64 v128 f32 i32 v128 f64 v128 v128)
    global.get 1 i64.const 0x5400000005 i64.add global.get 9 i32.const 85 i32x4.splat v128.xor
    block (result v128 f32 i32 v128 f64 v128)
      global.get 8 i32.const 86 i32x4.splat i8x16.sub global.get 5 i64.const 0x5700000005 i64.mul global.get 8
      i32.const 88 i32x4.splat i64x2.add v128.const i64x2 0x5900000007 22793 global.get 2 f32.const 90.5
      f32.add global.get 4 v128.const i64x2 0x5c00000007 23561 global.get 7 f64.const 93.25 f64.add
      global.get 8 i32.const 94 i32x4.splat i8x16.sub br 0
    end
    local.get 1
  )
  (func $br-6-12 (export "br-6-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i32 v128 f64 v128 i64 i64) (local i64 f32 i32 v128 f64 v128 i64 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -39 i64.add local.get 7 i32.const 5
    i32x4.splat v128.xor
    block (result f32 i32 v128 f64 v128 i64)
      local.get 9 i32.const 6 i32x4.splat i8x16.sub local.get 5 i64.const -72 i64.mul local.get 6 i32.const 8
      i32x4.splat i64x2.add local.get 7 i32.const 9 i32x4.splat v128.xor global.get 2 f32.const 10.5 f32.sub
      local.get 1 i32.const 80 i32.mul local.get 7 i32.const 12 i32x4.splat i64x2.add local.get 8
      f64.const 13.25 f64.sub local.get 9 i32.const 14 i32x4.splat i8x16.sub local.get 5 i64.const 0xf00000005
      i64.mul local.get 6 i32.const 16 i32x4.splat i64x2.add local.get 7 i32.const 17 i32x4.splat v128.xor
      global.get 2 f32.const 18.5 f32.add local.get 1 i32.const 136 i32.mul local.get 6 i32.const 20
      i32x4.splat i64x2.add local.get 8 f64.const 21.25 f64.add local.get 6 i32.const 22 i32x4.splat i8x16.sub
      local.get 2 i64.const -248 i64.mul br 0
    end
    local.get 10
  )
)

(assert_return (invoke "br-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x303030303030258)
  (v128.const i64x2 0xa1b3a3a40001 0xb5b6b7a9b9ba0001) (v128.const i64x2 0xa190a3a400fd 0xb5b6b7a6b9ba00fd)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x999999999999999c)
  (v128.const i64x2 0xa1b6a3a40018 0xb5b6b7ccb9ba0018) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0))
(assert_return (invoke "br-1-12"
  (i32.const 1)) (i64.const 0x1122334455667659) (v128.const i64x2 0xf1e2d3d9b5a69795 0x796a5b513d2e1f1d)
  (f32.const 45.75) (i64.const 0))
(assert_return (invoke "br-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x40403da040403ff) (v128.const i64x2 0xa1cda3a40034 0xb5b6b7e3b9ba0034)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa174a3a400d8 0xb5b6b78ab9ba00d8) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x404042904040401)
  (v128.const i64x2 0xa174a3a400dc 0xb5b6b78ab9ba00dc) (v128.const i64x2 0xa170a3a400d8 0xb5b6b786b9ba00d8)
  (f32.const -0.125) (i32.const 0x2020371) (i64.const 6))
(assert_return (invoke "br-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x40403ce040403ff)
  (v128.const i64x2 0xa1d9a3a40043 0xb5b6b7efb9ba0043) (f32.const 941.875) (i32.const 0x80809ee)
  (v128.const i64x2 0xa15ca3a400c8 0xb5b6b772b9ba00c8) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (f64.const -11.5) (f32.const 13.75) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x303035203030306) (v128.const i64x2 0xa150a3a400b5 0xb5b6b766b9ba00b5)
  (v128.const i64x2 0x5300000007 21257) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1f7a3a40052 0xb5b6b7edb9ba0052) (v128.const i64x2 0xa14ca3a400b0 0xb5b6b762b9ba00b0)
  (f32.const 98.25) (i32.const 0x202046d) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-6-3"
  (i32.const 1)) (i64.const 0x112233985566778d) (v128.const i64x2 0xf1e2d391b5a697dd 0x796a5b193d2e1f55)
  (v128.const i64x2 0x5900000007 22793) (f32.const 93.75) (i32.const -77)
  (v128.const i64x2 0x5c00000007 23561) (f64.const 1117.75)
  (v128.const i64x2 0x102132e554657629 0x98a9ba6ddcedfeb1) (i64.const 0))
(assert_return (invoke "br-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x3030303030302dc)
  (v128.const i64x2 0xa1a7a3a4000d 0xb5b6b7bdb9ba000d) (f32.const 21.75) (i32.const 0x11111110)
  (v128.const i64x2 0xa1b6a3a4001b 0xb5b6b7ccb9ba001b) (f64.const 11.75)
  (v128.const i64x2 0xa18ca3a400f1 0xb5b6b7a2b9ba00f1) (i64.const 0x1515151515151518) (i64.const 6))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $outer-1-0 (export "outer-1-0") (param i32 i32 i64 v128) (result i64 v128 v128 i64)
  (local i64 v128 v128)
    local.get 2 i64.const -204 i64.mul local.get 3 i32.const 20 i32x4.splat i64x2.add
    block (result v128)
      block
        block
          local.get 3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-3 (export "outer-1-3") (param i32) (result i64 v128 v128 i64) (local i64 v128 v128)
    global.get 1 i64.const -237 i64.sub global.get 9 i32.const 23 i32x4.splat i16x8.add
    block (result v128)
      global.get 8 i32.const 24 i32x4.splat i64x2.add
      block
        global.get 5 i64.const -270 i64.xor
        block
          global.get 8 i32.const 24 v128.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-12 (export "outer-1-12") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 f32 i64 i64 i32 v128 v128 v128) (local i64 f32 v128)
    local.get 3 i64.const -336 i64.mul local.get 6 i32.const 32 i32x4.splat i64x2.add
    block (result f32)
      local.get 5 i32.const 33 i32x4.splat v128.xor local.get 2 i64.const -369 i64.sub local.get 8
      i32.const 35 i32x4.splat i16x8.add local.get 5 i32.const 36 i32x4.splat i64x2.add
      block
        local.get 9 f32.const 37.5 f32.sub local.get 4 i32.const 269 i32.sub local.get 6 i32.const 39
        i32x4.splat i16x8.add local.get 7 f64.const 40.25 f64.sub
        block
          local.get 6 i32.const 41 i32x4.splat v128.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 8
          i32.const 43 i32x4.splat i16x8.add local.get 11 i32.const 44 i32x4.splat i64x2.add local.get 9
          f32.const 45.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $outer-3-0 (export "outer-3-0") (param i32 i32 i64 v128) (result i64 v128 v128 i64 v128 i64)
  (local i64 v128 i64 v128 v128)
    local.get 2 i64.const 0x2d00000005 i64.xor local.get 3 i32.const 46 i32x4.splat i8x16.sub
    block (result v128 i64 v128)
      block
        block
          local.get 3 i32.const 47 i32x4.splat i16x8.add local.get 2 i64.const 0x3000000005 i64.add
          local.get 3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-3 (export "outer-3-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 f32 i32 i64 i32 i64 i64 i32 v128 v128 v128 v128) (local i64 v128 f32 i32 v128)
    local.get 3 i64.const 0x3000000005 i64.add local.get 9 i32.const 49 i32x4.splat v128.xor
    block (result v128 f32 i32)
      local.get 9 i32.const 50 i32x4.splat i8x16.sub
      block
        local.get 3 i64.const 0x3300000005 i64.mul
        block
          local.get 9 i32.const 52 i32x4.splat i64x2.add local.get 13 i32.const 53 i32x4.splat v128.xor
          local.get 12 f32.const 54.5 f32.add local.get 4 i32.const 388 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $outer-3-12 (export "outer-3-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i32 v128 i64) (local i64 f32 i32 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3900000005 i64.xor local.get 7 i32.const 58
    i32x4.splat i8x16.sub
    block (result f32 i32 v128)
      local.get 7 i32.const 59 i32x4.splat i16x8.add local.get 5 i64.const 0x3c00000005 i64.add local.get 6
      i32.const 61 i32x4.splat v128.xor local.get 6 i32.const 62 i32x4.splat i8x16.sub
      block
        global.get 6 f32.const 63.5 f32.add local.get 4 i32.const 451 i32.add local.get 6 i32.const 65
        i32x4.splat v128.xor local.get 8 f64.const 66.25 f64.add
        block
          local.get 9 i32.const 67 i32x4.splat i16x8.add local.get 5 local.get 6 local.get 7 i32.const 70
          i32x4.splat i8x16.sub global.get 6 f32.const 71.5 f32.mul local.get 4 local.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-0 (export "outer-6-0") (param i32 i32 i64 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64) (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 2 i64.const 0x5400000005 i64.add local.get 3 i32.const 85 i32x4.splat v128.xor
    block (result v128 i64 v128 v128 f32 i32)
      block
        block
          i32.const 112 v128.load offset=2 i64.const 0x5700000005 local.get 3 i32.const 88 i32x4.splat
          i64x2.add v128.const i64x2 0x5900000007 22793 global.get 2 f32.const 90.5 f32.add local.get 1
          i32.const 640 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-3 (export "outer-6-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 f32 i32 v128 f64 v128 i64 i32 i64 i64 i32 v128 v128 v128 v128)
  (local i64 v128 f32 i32 v128 f64 v128 v128)
    local.get 2 i64.const 0x5700000005 i64.mul local.get 15 i32.const 88 i32x4.splat i64x2.add
    block (result v128 f32 i32 v128 f64 v128)
      local.get 15 i32.const 89 i32x4.splat v128.xor
      block
        local.get 2 i64.const 0x5a00000005 i64.sub
        block
          local.get 9 i32.const 91 i32x4.splat i16x8.add local.get 9 i32.const 92 i32x4.splat i64x2.add
          f32.const 93.5 local.get 6 i32.const 661 i32.sub local.get 8 i32.const 95 i32x4.splat i16x8.add
          local.get 10 f64.const 96.25 f64.add local.get 11 i32.const 97 i32x4.splat v128.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $outer-6-12 (export "outer-6-12") (param i32) (result i64 v128 f32 i32 v128 f64 v128 i64 i64)
  (local i64 f32 i32 v128 f64 v128 i64 v128)
    global.get 5 i64.const -72 i64.mul global.get 8 i32.const 8 i32x4.splat i64x2.add
    block (result f32 i32 v128 f64 v128 i64)
      global.get 9 i32.const 9 i32x4.splat v128.xor global.get 1 i64.const -105 i64.sub global.get 9
      i32.const 11 i32x4.splat i16x8.add global.get 8 i32.const 12 i32x4.splat i64x2.add
      block
        global.get 6 f32.const 13.5 f32.sub global.get 0 i32.const 101 i32.sub global.get 9 i32.const 15
        i32x4.splat i16x8.add global.get 3 f64.const 16.25 f64.sub
        block
          global.get 9 i32.const 17 i32x4.splat v128.xor global.get 1 i64.const 0x1200000005 i64.sub
          global.get 9 i32.const 19 i32x4.splat i16x8.add global.get 8 i32.const 20 i32x4.splat i64x2.add
          global.get 6 global.get 0 i32.const 157 i32.sub global.get 9 i32.const 23 i32x4.splat i16x8.add
          global.get 3 f64.const 24.25 f64.add global.get 9 i32.const 25 i32x4.splat v128.xor global.get 1
          i64.const -281 i64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
)

(assert_return (invoke "outer-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x999999999999999c)
  (v128.const i64x2 0xa1b6a3a40018 0xb5b6b7ccb9ba0018) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0))
(assert_return (invoke "outer-1-3"
  (i32.const 1)) (i64.const 0x1122334455667875) (v128.const i64x2 0xf1e2d3dbb5a6979f 0x796a5b633d2e1f17)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a) (i64.const 0))
(assert_return (invoke "outer-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xbababababababac0) (v128.const i64x2 0xa1c2a3a40027 0xb5b6b7d8b9ba0027) (f32.const 56.25)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "outer-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x303032e03030306)
  (v128.const i64x2 0xa174a3a400d6 0xb5b6b78ab9ba00d6) (v128.const i64x2 0xa1d1a3a40033 0xb5b6b7e7b9ba0033)
  (i64.const 0x303033303030308) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0))
(assert_return (invoke "outer-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x404043404040409)
  (v128.const i64x2 0xa193a3a4003b 0xb5b6b789b9ba003b) (v128.const i64x2 0xa197a3a4003b 0xb5b6b78db9ba003b)
  (f32.const 68.25) (i32.const 0x9b9b9b94) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "outer-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x303033a03030306)
  (v128.const i64x2 0xa168a3a400ce 0xb5b6b77eb9ba00ce) (f32.const -8.9375) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 6))
(assert_return (invoke "outer-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i64.const 0x5700000005)
  (v128.const i64x2 0xa1faa3a4005c 0xb5b6b810b9ba005c) (v128.const i64x2 0x5900000007 22793) (f32.const 93.75)
  (i32.const 0x5050500) (i64.const 0))
(assert_return (invoke "outer-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x151515140f0f0f0f)
  (v128.const i64x2 0xa1faa3a40068 0xb5b6b810b9ba0068) (v128.const i64x2 0xa1fea3a40066 0xb5b6b814b9ba0066)
  (f32.const 93.5) (i32.const 0x7070472) (v128.const i64x2 0xa201a3a40068 0xb5b6b817b9ba0068)
  (f64.const 84.75) (v128.const i64x2 0xa1c3a3a4006d 0xb5b6b7d9b9ba006d) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "outer-6-12"
  (i32.const 1)) (i64.const 0x4890d92169b1fa40) (v128.const i64x2 0x1021324b5465768f 0x98a9bad3dcedfe17)
  (f32.const -0.125) (i32.const 0x123455db) (v128.const i64x2 0xf1e2d3dbb5a6979f 0x796a5b633d2e1f17)
  (f64.const 16.75) (v128.const i64x2 0xf1e2d3ddb5a69791 0x796a5b553d2e1f19) (i64.const 0x11223344556678a1)
  (i64.const 0))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-if-1-0 (export "br-if-1-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 i64 i32 v128 v128 v128) (local i64 v128 v128)
    local.get 3 i64.const -204 i64.mul local.get 10 i32.const 20 i32x4.splat i64x2.add
    block (result v128)
      local.get 5 local.get 0 br_if 0 local.set 13 i64.const 0 local.set 12 local.get 13
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $br-if-1-3 (export "br-if-1-3") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 i64) (local i64 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -237 i64.sub local.get 7 i32.const 23
    i32x4.splat i16x8.add
    block (result v128)
      local.get 7 i32.const 24 i32x4.splat i64x2.add local.get 5 i64.const -270 i64.xor local.get 7
      i32.const 26 i32x4.splat i8x16.sub local.get 7 i32.const 27 i32x4.splat i16x8.add local.get 0 br_if 0
      local.set 11 i64.const 0 local.set 10 local.tee 12 i64x2.extract_lane 0 local.get 12
      i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.tee 12 i64x2.extract_lane 0 local.get 12
      i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-12 (export "br-if-1-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 f32 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 f32 v128)
    local.get 3 i64.const -336 i64.mul local.get 9 i32.const 32 i32x4.splat i64x2.add
    block (result f32)
      local.get 11 local.get 5 i64.const -369 i64.sub local.get 13 i32.const 35 i32x4.splat i16x8.add
      local.get 13 i32.const 36 i32x4.splat i64x2.add local.get 12 f32.const 37.5 f32.sub local.get 1
      i32.const 269 i32.sub local.get 13 i32.const 39 i32x4.splat i16x8.add local.get 10 f64.const 40.25
      f64.sub local.get 11 i32.const 41 i32x4.splat v128.xor local.get 3 i64.const 0x2a00000005 i64.sub
      local.get 9 local.get 11 i32.const 44 i32x4.splat i64x2.add f32.const 45.5 local.get 0 br_if 0
      local.set 17 i64.const 0 local.set 16 local.tee 18 i64x2.extract_lane 0 local.get 18
      i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.tee 18
      i64x2.extract_lane 0 local.get 18 i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.tee 18 i64x2.extract_lane 0
      local.get 18 i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.tee 18
      i64x2.extract_lane 0 local.get 18 i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.tee 18
      i64x2.extract_lane 0 local.get 18 i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 local.tee 18 i64x2.extract_lane 0 local.get 18 i64x2.extract_lane 1 i64.sub local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      local.tee 18 i64x2.extract_lane 0 local.get 18 i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $br-if-3-0 (export "br-if-3-0") (param i32) (result i64 v128 v128 i64 v128 i64)
  (local i64 v128 i64 v128 v128)
    global.get 5 i64.const 0x2d00000005 i64.xor global.get 8 i32.const 46 i32x4.splat i8x16.sub
    block (result v128 i64 v128)
      global.get 9 i32.const 47 i32x4.splat i16x8.add i32.const 0 i64.load global.get 9 i32.const 49
      i32x4.splat v128.xor local.get 0 br_if 0 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-3 (export "br-if-3-3") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 f32 i32 i64 i32 i64 v128 f64 f32 v128) (local i64 v128 f32 i32 v128)
    local.get 2 i64.const 0x3000000005 i64.add local.get 10 i32.const 49 i32x4.splat v128.xor
    block (result v128 f32 i32)
      local.get 11 i32.const 50 i32x4.splat i8x16.sub local.get 3 i64.const 0x3300000005 i64.mul local.get 6
      i32.const 52 i32x4.splat i64x2.add local.get 6 i32.const 53 i32x4.splat v128.xor local.get 9
      f32.const 54.5 f32.add local.get 4 local.get 0 br_if 0 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 local.tee 16 i64x2.extract_lane 0 local.get 16 i64x2.extract_lane 1 i64.sub
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.tee 16 i64x2.extract_lane 0 local.get 16 i64x2.extract_lane 1 i64.sub local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $br-if-3-12 (export "br-if-3-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i32 v128 i64) (local i64 f32 i32 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3900000005 i64.xor local.get 7 i32.const 58
    i32x4.splat i8x16.sub
    block (result f32 i32 v128)
      local.get 9 i32.const 59 i32x4.splat i16x8.add local.get 2 local.get 6 i32.const 61 i32x4.splat v128.xor
      local.get 9 i32.const 62 i32x4.splat i8x16.sub global.get 6 f32.const 63.5 f32.add local.get 4
      local.get 6 local.get 8 f64.const 66.25 f64.add local.get 7 i32.const 67 i32x4.splat i16x8.add
      local.get 3 i64.const -743 i64.add local.get 6 local.get 7 i32.const 70 i32x4.splat i8x16.sub
      global.get 6 local.get 4 i32.const 507 i32.add local.get 6 i32.const 73 i32x4.splat v128.xor local.get 0
      br_if 0 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.tee 14
      i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.tee 14
      i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-6-0 (export "br-if-6-0") (param i32 i32 i64 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64) (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 2 i64.const 0x5400000005 i64.add local.get 3 i32.const 85 i32x4.splat v128.xor
    block (result v128 i64 v128 v128 f32 i32)
      i32.const 112 v128.load offset=2 i64.const 0x5700000005 local.get 3 i32.const 88 i32x4.splat i64x2.add
      v128.const i64x2 0x5900000007 22793 global.get 2 f32.const 90.5 f32.add local.get 1 i32.const 640
      i32.mul local.get 0 br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-6-3 (export "br-if-6-3") (param i32) (result i64 v128 v128 f32 i32 v128 f64 v128 i64)
  (local i64 v128 f32 i32 v128 f64 v128 v128)
    global.get 5 i64.const 0x5700000005 i64.mul global.get 8 i32.const 88 i32x4.splat i64x2.add
    block (result v128 f32 i32 v128 f64 v128)
      global.get 9 i32.const 89 i32x4.splat v128.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 9
      i32.const 91 i32x4.splat i16x8.add global.get 8 global.get 6 f32.const 93.5 f32.add i32.const 176
      i32.load offset=2 global.get 9 i32.const 95 i32x4.splat i16x8.add global.get 3 f64.const 96.25 f64.add
      v128.const i64x2 0x6100000007 24841 local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 local.tee 8 i64x2.extract_lane 0 local.get 8
      i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.tee 8 i64x2.extract_lane 0 local.get 8
      i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-6-12 (export "br-if-6-12") (param i32 i32 i64 v128)
  (result i64 v128 f32 i32 v128 f64 v128 i64 i64) (local i64 f32 i32 v128 f64 v128 i64 v128)
    local.get 2 i64.const -72 i64.mul local.get 3 i32.const 8 i32x4.splat i64x2.add
    block (result f32 i32 v128 f64 v128 i64)
      local.get 3 i32.const 9 i32x4.splat v128.xor local.get 2 i64.const -105 i64.sub local.get 3 local.get 3
      global.get 6 f32.const 13.5 f32.sub local.get 1 i32.const 101 i32.sub local.get 3 i32.const 15
      i32x4.splat i16x8.add global.get 3 f64.const 16.25 f64.sub local.get 3 i32.const 17 i32x4.splat v128.xor
      local.get 2 i64.const 0x1200000005 i64.sub local.get 3 i32.const 19 i32x4.splat i16x8.add local.get 3
      i32.const 20 i32x4.splat i64x2.add global.get 6 local.get 1 i32.const 157 i32.sub i32.const 184
      v128.load offset=3 f64.const 24.25 v128.const i64x2 0x1900000007 6409 local.get 2 i64.const -281 i64.sub
      local.get 0 br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11
      i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11
      i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11
      i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11
      i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.tee 11
      i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0
      local.get 11 i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
)

(assert_return (invoke "br-if-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xccccccccccccccd0) (v128.const i64x2 0xa1b6a3a4001f 0xb5b6b7ccb9ba001f)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-if-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xccccccccccccccd0) (v128.const i64x2 0xa1b6a3a4001f 0xb5b6b7ccb9ba001f)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-if-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x4040404040404f1)
  (v128.const i64x2 0xa1b9a3a4001f 0xb5b6b7cfb9ba001f) (v128.const i64x2 0xa1bda3a40023 0xb5b6b7d3b9ba0023)
  (i64.const 0xcccf6f6f951668ee))
(assert_return (invoke "br-if-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x4040404040404f1)
  (v128.const i64x2 0xa1b9a3a4001f 0xb5b6b7cfb9ba001f) (v128.const i64x2 0xa1bda3a40023 0xb5b6b7d3b9ba0023)
  (i64.const 6))
(assert_return (invoke "br-if-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xbababababababac0)
  (v128.const i64x2 0xa1c2a3a4002a 0xb5b6b7d8b9ba002a) (f32.const 45.5) (i64.const 0x9708c4814c2ca52f)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-if-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xbababababababac0)
  (v128.const i64x2 0xa1c2a3a4002a 0xb5b6b7d8b9ba002a) (f32.const 45.5) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-if-3-0"
  (i32.const 0)) (i64.const 0xfefdfcd6faf9f8fd) (v128.const i64x2 0x1021321554657659 0x98a9ba9ddcedfee1)
  (v128.const i64x2 0xf1e2d3f3b5a697b7 0x796a5b7b3d2e1f2f) (i64.const 0xee9c49f7a55300b)
  (v128.const i64x2 0xf1e2d3f5b5a697b9 0x796a5b7d3d2e1f31) (i64.const 0))
(assert_return (invoke "br-if-3-0"
  (i32.const 1)) (i64.const 0xfefdfcd6faf9f8fd) (v128.const i64x2 0x1021321554657659 0x98a9ba9ddcedfee1)
  (v128.const i64x2 0xf1e2d3f3b5a697b7 0x796a5b7b3d2e1f2f) (i64.const 0xee9c49f7a55300b)
  (v128.const i64x2 0xf1e2d3f5b5a697b9 0x796a5b7d3d2e1f31) (i64.const 0))
(assert_return (invoke "br-if-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x303033303030308) (v128.const i64x2 0xa193a3a4003a 0xb5b6b789b9ba003a)
  (v128.const i64x2 0xa197a3a40032 0xb5b6b78db9ba0032) (f32.const 65.25) (i32.const 0x5050505)
  (i64.const 0x4043e39963e018e2) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-if-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x303033303030308) (v128.const i64x2 0xa193a3a4003a 0xb5b6b789b9ba003a)
  (v128.const i64x2 0xa197a3a40032 0xb5b6b78db9ba0032) (f32.const 65.25) (i32.const 0x5050505) (i64.const 0)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (f64.const -8.5) (f32.const 10.75) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-if-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x303033a03030306)
  (v128.const i64x2 0xa168a3a400ce 0xb5b6b77eb9ba00ce) (f32.const -0.125) (i32.const 0x5050700)
  (v128.const i64x2 0xa1eba3a4004e 0xb5b6b7f1b9ba004e) (i64.const 0x25735267deae9e5c))
(assert_return (invoke "br-if-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x303033a03030306)
  (v128.const i64x2 0xa168a3a400ce 0xb5b6b77eb9ba00ce) (f32.const -0.125) (i32.const 0x5050700)
  (v128.const i64x2 0xa1eba3a4004e 0xb5b6b7f1b9ba004e) (i64.const 6))
(assert_return (invoke "br-if-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i64.const 0x5700000005)
  (v128.const i64x2 0xa1faa3a4005c 0xb5b6b810b9ba005c) (v128.const i64x2 0x5900000007 22793) (f32.const 93.75)
  (i32.const 0x5050500) (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i64.const 0x5700000005)
  (v128.const i64x2 0xa1faa3a4005c 0xb5b6b810b9ba005c) (v128.const i64x2 0x5900000007 22793) (f32.const 93.75)
  (i32.const 0x5050500) (i64.const 0))
(assert_return (invoke "br-if-6-3"
  (i32.const 0)) (i64.const 0x45e98d33e6e1dcd8) (v128.const i64x2 0x1021329b546576df 0x98a9bb23dcedfe67)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f32.const 93.375) (i32.const 0x340feac5)
  (v128.const i64x2 0xf1e2d423b5a697e7 0x796a5bab3d2e1f5f) (f64.const 88.75)
  (v128.const i64x2 0x6100000007 24841) (i64.const 0xf77f13bcd561a7ee))
(assert_return (invoke "br-if-6-3"
  (i32.const 1)) (i64.const 0x45e98d33e6e1dcd8) (v128.const i64x2 0x1021329b546576df 0x98a9bb23dcedfe67)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f32.const 93.375) (i32.const 0x340feac5)
  (v128.const i64x2 0xf1e2d423b5a697e7 0x796a5bab3d2e1f5f) (f64.const 88.75)
  (v128.const i64x2 0x6100000007 24841) (i64.const 0))
(assert_return (invoke "br-if-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x2727272727272728)
  (v128.const i64x2 0xa1aaa3a4000c 0xb5b6b7c0b9ba000c) (f32.const -0.125) (i32.const 0x2020165)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (f64.const 24.25)
  (v128.const i64x2 0x1900000007 6409) (i64.const 0x30303030303041c) (i64.const 0x96078d39fd2d282d))
(assert_return (invoke "br-if-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x2727272727272728)
  (v128.const i64x2 0xa1aaa3a4000c 0xb5b6b7c0b9ba000c) (f32.const -0.125) (i32.const 0x2020165)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (f64.const 24.25)
  (v128.const i64x2 0x1900000007 6409) (i64.const 0x30303030303041c) (i64.const 0))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-if-flags-1-0 (export "br-if-flags-1-0") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 i64) (local i64 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -270 i64.xor local.get 7 i32.const 26
    i32x4.splat i8x16.sub
    block (result v128)
      local.get 7 i32.const 27 i32x4.splat i16x8.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 11
      i64.const 0 local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-3 (export "br-if-flags-1-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 i32 i64 i64 i32 v128 v128 v128 v128) (local i64 v128 v128)
    local.get 3 i64.const -303 i64.add local.get 11 i32.const 29 i32x4.splat v128.xor
    block (result v128)
      local.get 14 i32.const 30 i32x4.splat i8x16.sub local.get 2 i64.const -336 i64.mul local.get 13
      i32.const 32 i32x4.splat i64x2.add local.get 11 i32.const 33 i32x4.splat v128.xor local.get 0
      i32.const 1 i32.eq br_if 0 local.set 17 i64.const 0 local.set 16 local.tee 18 i64x2.extract_lane 0
      local.get 18 i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.tee 18 i64x2.extract_lane 0 local.get 18
      i64x2.extract_lane 1 i64.sub local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $br-if-flags-1-12 (export "br-if-flags-1-12")
  (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 f32 i64 i64 i32 v128 v128 v128) (local i64 f32 v128)
    local.get 2 i64.const -402 i64.xor local.get 10 i32.const 38 i32x4.splat i8x16.sub
    block (result f32)
      local.get 10 i32.const 39 i32x4.splat i16x8.add local.get 2 i64.const -435 i64.add local.get 5
      i32.const 41 i32x4.splat v128.xor local.get 11 i32.const 42 i32x4.splat i8x16.sub local.get 9
      f32.const 43.5 f32.sub local.get 1 i32.const 311 i32.add local.get 10 local.get 7 f64.const 46.25
      f64.sub local.get 11 i32.const 47 i32x4.splat i16x8.add local.get 3 i64.const 0x3000000005 i64.add
      local.get 5 local.get 5 i32.const 50 i32x4.splat i8x16.sub f32.const 51.5 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 13 i64.const 0 local.set 12 local.tee 14 i64x2.extract_lane 0 local.get 14
      i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.tee 14
      i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.tee 14 i64x2.extract_lane 0
      local.get 14 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.tee 14
      i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.tee 14
      i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.tee 14 i64x2.extract_lane 0 local.get 14 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $br-if-flags-3-0 (export "br-if-flags-3-0") (param i32 i32 i64 v128)
  (result i64 v128 v128 i64 v128 i64) (local i64 v128 i64 v128 v128)
    local.get 2 i64.const 0x3300000005 i64.mul local.get 3 i32.const 52 i32x4.splat i64x2.add
    block (result v128 i64 v128)
      v128.const i64x2 0x3500000007 13577 i32.const 48 i64.load offset=2 local.get 3 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-3 (export "br-if-flags-3-3")
  (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 f32 i32 i64 i32 i64 v128 f64 f32 v128) (local i64 v128 f32 i32 v128)
    local.get 2 i64.const 0x3600000005 i64.sub local.get 6 i32.const 55 i32x4.splat i16x8.add
    block (result v128 f32 i32)
      local.get 8 i32.const 56 i32x4.splat i64x2.add local.get 2 i64.const 0x3900000005 i64.xor local.get 10
      local.get 10 i32.const 59 i32x4.splat i16x8.add f32.const 60.5 local.get 4 i32.const 430 i32.xor
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      local.tee 16 i64x2.extract_lane 0 local.get 16 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.tee 16
      i64x2.extract_lane 0 local.get 16 i64x2.extract_lane 1 i64.sub local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $br-if-flags-3-12 (export "br-if-flags-3-12") (param i32) (result i64 v128 f32 i32 v128 i64)
  (local i64 f32 i32 v128 v128)
    global.get 5 i64.const 0x3f00000005 i64.mul global.get 8 i32.const 64 i32x4.splat i64x2.add
    block (result f32 i32 v128)
      global.get 9 global.get 1 i64.const 0x4200000005 i64.sub global.get 9 i32.const 67 i32x4.splat i16x8.add
      global.get 8 i32.const 68 i32x4.splat i64x2.add global.get 6 f32.const 69.5 f32.add global.get 0
      i32.const 493 i32.sub global.get 9 i32.const 71 i32x4.splat i16x8.add global.get 3 f64.const 72.25
      f64.add global.get 9 i32.const 73 i32x4.splat v128.xor global.get 1 global.get 9 global.get 8
      i32.const 76 i32x4.splat i64x2.add i32.const 40 f32.load offset=1 global.get 0 i32.const 549 i32.sub
      i32.const 56 v128.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 local.tee 5 i64x2.extract_lane 0 local.get 5 i64x2.extract_lane 1
      i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.tee 5 i64x2.extract_lane 0
      local.get 5 i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.tee 5 i64x2.extract_lane 0 local.get 5
      i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.tee 5 i64x2.extract_lane 0 local.get 5
      i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.tee 5 i64x2.extract_lane 0 local.get 5
      i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.tee 5
      i64x2.extract_lane 0 local.get 5 i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.tee 5 i64x2.extract_lane 0
      local.get 5 i64x2.extract_lane 1 i64.sub local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-6-0 (export "br-if-flags-6-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64 i64 i32 i32 v128 f64 f32 v128)
  (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 3 i64.const -6 i64.xor local.get 14 i32.const 2 i32x4.splat i8x16.sub
    block (result v128 i64 v128 v128 f32 i32)
      local.get 14 i32.const 3 i32x4.splat i16x8.add local.get 2 i64.const -39 i64.add local.get 13
      i32.const 5 i32x4.splat v128.xor local.get 11 i32.const 6 i32x4.splat i8x16.sub f32.const 7.5
      i32.const 59 local.get 0 i32.const 1 i32.eq br_if 0 local.set 22 local.set 21 local.set 20 local.set 19
      local.set 18 local.set 17 i64.const 0 local.set 16 local.get 17 local.get 18 local.get 19 local.get 20
      local.get 21 local.get 22
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $br-if-flags-6-3 (export "br-if-flags-6-3") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 f32 i32 v128 f64 v128 i64) (local i64 v128 f32 i32 v128 f64 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -39 i64.add local.get 7 i32.const 5
    i32x4.splat v128.xor
    block (result v128 f32 i32 v128 f64 v128)
      local.get 9 i32.const 6 i32x4.splat i8x16.sub local.get 5 i64.const -72 i64.mul local.get 6 i32.const 8
      i32x4.splat i64x2.add v128.const i64x2 0x900000007 2313 global.get 2 i32.const 80 local.get 9
      i32.const 12 i32x4.splat i64x2.add local.get 8 f64.const 13.25 f64.sub local.get 9 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 local.tee 17 i64x2.extract_lane 0 local.get 17 i64x2.extract_lane 1 i64.sub
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.tee 17 i64x2.extract_lane 0 local.get 17 i64x2.extract_lane 1 i64.sub local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
      local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-12 (export "br-if-flags-6-12") (param i32 i32 i64 v128)
  (result i64 v128 f32 i32 v128 f64 v128 i64 i64) (local i64 f32 i32 v128 f64 v128 i64 v128)
    local.get 2 i64.const -138 i64.xor local.get 3 i32.const 14 i32x4.splat i8x16.sub
    block (result f32 i32 v128 f64 v128 i64)
      local.get 3 i32.const 15 i32x4.splat i16x8.add local.get 2 i64.const -171 i64.add local.get 3
      i32.const 17 i32x4.splat v128.xor local.get 3 i32.const 18 i32x4.splat i8x16.sub global.get 6
      f32.const 19.5 f32.sub local.get 1 i32.const 143 i32.add local.get 3 global.get 3 f64.const 22.25
      f64.sub local.get 3 i32.const 23 i32x4.splat i16x8.add local.get 2 i64.const 0x1800000005 i64.add
      local.get 3 i32.const 25 i32x4.splat v128.xor local.get 3 i32.const 26 i32x4.splat i8x16.sub
      global.get 6 f32.const 27.5 f32.add i32.const 32 i32.load i32.const 40 v128.load offset=1 global.get 3
      local.get 3 i32.const 31 i32x4.splat i16x8.add local.get 2 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.tee 11 i64x2.extract_lane 0 local.get 11 i64x2.extract_lane 1 i64.sub local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 4
  )
)

(assert_return (invoke "br-if-flags-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (v128.const i64x2 0xa188a3a400ee 0xb5b6b79eb9ba00ee) (v128.const i64x2 0xa1bda3a40023 0xb5b6b7d3b9ba0023)
  (i64.const 0))
(assert_return (invoke "br-if-flags-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (v128.const i64x2 0xa188a3a400ee 0xb5b6b79eb9ba00ee) (v128.const i64x2 0xa1bda3a40023 0xb5b6b7d3b9ba0023)
  (i64.const 6))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x4040404040402d5)
  (v128.const i64x2 0xa1bfa3a40011 0xb5b6b7a5b9ba0011) (v128.const i64x2 0xa183a3a4002d 0xb5b6b799b9ba002d)
  (i64.const 0x363595956fec1a94) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x4040404040402d5)
  (v128.const i64x2 0xa1bfa3a40011 0xb5b6b7a5b9ba0011) (v128.const i64x2 0xa183a3a4002d 0xb5b6b799b9ba002d)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xfcfcfcfcfcfcfd6d) (v128.const i64x2 0xa17ca3a400e5 0xb5b6b792b9ba00e5) (f32.const 51.5)
  (i64.const 0x15b58b91deafb556) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xfcfcfcfcfcfcfd6d) (v128.const i64x2 0xa17ca3a400e5 0xb5b6b792b9ba00e5) (f32.const 51.5)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xa8a8a8a80f0f0f0f)
  (v128.const i64x2 0xa1d6a3a40038 0xb5b6b7ecb9ba0038) (v128.const i64x2 0x3500000007 13577)
  (i64.const 0x4823fed9b48f6a45) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xa8a8a8a80f0f0f0f)
  (v128.const i64x2 0xa1d6a3a40038 0xb5b6b7ecb9ba0038) (v128.const i64x2 0x3500000007 13577)
  (i64.const 0x4823fed9b48f6a45) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x30302cd030302fe) (v128.const i64x2 0xa1d9a3a4003e 0xb5b6b7efb9ba003e)
  (v128.const i64x2 0xa1dda3a40046 0xb5b6b7f3b9ba0046) (f32.const 60.5) (i32.const 0x50504ab)
  (i64.const 0xb1b20e92e86b9193) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x30302cd030302fe) (v128.const i64x2 0xa1d9a3a4003e 0xb5b6b7efb9ba003e)
  (v128.const i64x2 0xa1dda3a40046 0xb5b6b7f3b9ba0046) (f32.const 60.5) (i32.const 0x50504ab) (i64.const 0)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (f64.const -8.5) (f32.const 10.75) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 0)) (i64.const 0xbe7a35f3e6e1dcd8) (v128.const i64x2 0x10213283546576c7 0x98a9bb0bdcedfe4f)
  (f32.const 9.166919e+23) (i32.const 0x12345453) (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba)
  (i64.const 0xede031900854c75d))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 1)) (i64.const 0xbe7a35f3e6e1dcd8) (v128.const i64x2 0x10213283546576c7 0x98a9bb0bdcedfe4f)
  (f32.const 9.166919e+23) (i32.const 0x12345453) (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba)
  (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xfbfbfbfbfbfbfbfe)
  (v128.const i64x2 0xa1a0a3a4000d 0xb5b6b7b6b9ba000d) (v128.const i64x2 0xa1a5a3a40012 0xb5b6b7bbb9ba0012)
  (i64.const 0x3030303030302dc) (v128.const i64x2 0xa1a7a3a4000b 0xb5b6b7bdb9ba000b)
  (v128.const i64x2 0xa19ca3a40006 0xb5b6b7b2b9ba0006) (f32.const 7.5) (i32.const 59) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xfbfbfbfbfbfbfbfe)
  (v128.const i64x2 0xa1a0a3a4000d 0xb5b6b7b6b9ba000d) (v128.const i64x2 0xa1a5a3a40012 0xb5b6b7bbb9ba0012)
  (i64.const 0x3030303030302dc) (v128.const i64x2 0xa1a7a3a4000b 0xb5b6b7bdb9ba000b)
  (v128.const i64x2 0xa19ca3a40006 0xb5b6b7b2b9ba0006) (f32.const 7.5) (i32.const 59) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x3030303030302dc)
  (v128.const i64x2 0xa1a7a3a4000d 0xb5b6b7bdb9ba000d) (v128.const i64x2 0x900000007 2313) (f32.const 3.25)
  (i32.const 80) (v128.const i64x2 0xa1aea3a40016 0xb5b6b7c4b9ba0016) (f64.const -22.75)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i64.const 0x1714b4b44ecd3ab5))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x3030303030302dc)
  (v128.const i64x2 0xa1a7a3a4000d 0xb5b6b7bdb9ba000d) (v128.const i64x2 0x900000007 2313) (f32.const 3.25)
  (i32.const 80) (v128.const i64x2 0xa1aea3a40016 0xb5b6b7c4b9ba0016) (f64.const -22.75)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i64.const 6))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfc75)
  (v128.const i64x2 0xa194a3a400f6 0xb5b6b7aab9ba00f6) (f32.const 27.375) (i32.const 0x1af5d0ab)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (f64.const -7.5)
  (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023) (i64.const 0x303030303030303)
  (i64.const 0x96f319ab1d2db2d6))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfc75)
  (v128.const i64x2 0xa194a3a400f6 0xb5b6b7aab9ba00f6) (f32.const 27.375) (i32.const 0x1af5d0ab)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (f64.const -7.5)
  (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023) (i64.const 0x303030303030303) (i64.const 0))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-table-1-0 (export "br-table-1-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 i64 i32 v128 v128 v128) (local i64 v128 v128)
    local.get 3 i64.const -237 i64.sub local.get 11 i32.const 23 i32x4.splat i16x8.add
    block (result v128)
      block (result v128)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 i32.const 24 i32x4.splat i64x2.add local.get 0
          br_table 1 2 1 2
        end
        i32.const 8 v128.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $br-table-1-3 (export "br-table-1-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 i32 i64 i64 i32 v128 v128 v128 v128) (local i64 v128 v128)
    local.get 3 i64.const -270 i64.xor local.get 9 i32.const 26 i32x4.splat i8x16.sub
    block (result v128)
      block (result v128)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 9 i32.const 27 i32x4.splat i16x8.add local.get 2
          i64.const -303 i64.add local.get 15 local.get 0 br_table 1 2 1 2
        end
        local.get 14 i32.const 30 i32x4.splat i8x16.sub local.get 5 i64.const -336 i64.mul local.get 15
        i32.const 32 i32x4.splat i64x2.add local.get 11 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 16
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $br-table-1-12 (export "br-table-1-12") (param i32) (result i64 v128 f32 i64) (local i64 f32 v128)
    global.get 1 i64.const -369 i64.sub global.get 9 i32.const 35 i32x4.splat i16x8.add
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 8 i32.const 36 i32x4.splat i64x2.add
          global.get 5 i64.const -402 i64.xor global.get 2 f32.const 38.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        global.get 9 i32.const 39 i32x4.splat i16x8.add global.get 1 i64.const -435 i64.add global.get 9
        i32.const 41 i32x4.splat v128.xor global.get 8 i32.const 42 i32x4.splat i8x16.sub global.get 6
        f32.const 43.5 f32.sub global.get 0 i32.const 311 i32.add global.get 9 i32.const 45 i32x4.splat
        v128.xor global.get 3 global.get 9 global.get 1 i64.const 0x3000000005 i64.add global.get 9
        i32.const 49 i32x4.splat v128.xor global.get 8 block end global.get 6 f32.const 51.5 f32.add
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-0 (export "br-table-3-0") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 i64 v128 i64) (local i64 v128 i64 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x3000000005 i64.add local.get 7 i32.const 49
    i32x4.splat v128.xor
    block (result v128 i64 v128)
      block (result v128 i64 v128)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 v128.const i64x2 0x3200000007 12809 i64.const 0x3300000005
          local.get 9 i32.const 52 i32x4.splat i64x2.add local.get 0 br_table 1 2 1 2
        end
        local.get 9 local.get 3 i64.const 0x3600000005 i64.sub i32.const 56 v128.load offset=3 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-3 (export "br-table-3-3") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 f32 i32 i64 i32 i64 v128 f64 f32 v128) (local i64 v128 f32 i32 v128)
    local.get 3 i64.const 0x3300000005 i64.mul local.get 11 i32.const 52 i32x4.splat i64x2.add
    block (result v128 f32 i32)
      block (result v128 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 10 local.get 3 local.get 5 i32.const 55
          i32x4.splat i16x8.add i32.const 64 f32.load local.get 1 local.get 0 br_table 1 2 1 2
        end
        local.get 8 i32.const 58 i32x4.splat i8x16.sub local.get 2 i64.const -644 i64.mul local.get 6
        local.get 5 i32.const 61 i32x4.splat v128.xor local.get 9 f32.const 62.5 f32.mul local.get 4
        i32.const 444 i32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $br-table-3-12 (export "br-table-3-12") (param i32) (result i64 v128 f32 i32 v128 i64)
  (local i64 f32 i32 v128 v128)
    global.get 1 i64.const 0x3c00000005 i64.add global.get 9 i32.const 61 i32x4.splat v128.xor
    block (result f32 i32 v128)
      block (result f32 i32 v128)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 8 i32.const 62 i32x4.splat i8x16.sub
          global.get 5 i64.const 0x3f00000005 i64.mul global.get 2 global.get 4 i32.const 458 i32.xor
          global.get 8 i32.const 66 i32x4.splat i8x16.sub local.get 0 br_table 1 2 1 2
        end
        global.get 9 i32.const 67 i32x4.splat i16x8.add global.get 1 i64.const -743 i64.add global.get 9
        i32.const 69 i32x4.splat v128.xor global.get 8 global.get 6 f32.const 71.5 f32.mul global.get 0
        i32.const 507 i32.add global.get 9 i32.const 73 i32x4.splat v128.xor global.get 3 f64.const 74.25
        f64.mul global.get 9 i32.const 75 i32x4.splat i16x8.add global.get 1 i64.const -831 i64.add
        global.get 9 i32.const 77 i32x4.splat v128.xor global.get 8 i32.const 78 i32x4.splat i8x16.sub
        i32.const 56 f32.load offset=3 global.get 0 i32.const 563 i32.add global.get 9 i32.const 81
        i32x4.splat v128.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-0 (export "br-table-6-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64 i64 i32 i32 v128 f64 f32 v128)
  (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 2 i64.const 0x5700000005 i64.mul local.get 15 i32.const 88 i32x4.splat i64x2.add
    block (result v128 i64 v128 v128 f32 i32)
      block (result v128 i64 v128 v128 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 13 local.get 5 i64.const 0x5a00000005 i64.sub
          local.get 9 i32.const 91 i32x4.splat i16x8.add v128.const i64x2 0x5c00000007 23561 local.get 12
          f32.const 93.5 f32.add local.get 1 i32.const 661 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 8 i32.const 95 i32x4.splat i16x8.add local.get 2 i64.const 0x6000000005 i64.add local.get 13
        i32.const 97 i32x4.splat v128.xor local.get 11 i32.const 24 f32.load offset=3 local.get 7 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 16
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $br-table-6-3 (export "br-table-6-3") (param i32 i32 i64 v128)
  (result i64 v128 v128 f32 i32 v128 f64 v128 i64) (local i64 v128 f32 i32 v128 f64 v128 v128)
    local.get 2 i64.const -6 i64.xor local.get 3 i32.const 2 i32x4.splat i8x16.sub
    block (result v128 f32 i32 v128 f64 v128)
      block (result v128 f32 i32 v128 f64 v128)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 i32.const 3 i32x4.splat i16x8.add local.get 2
          block end local.get 3 i32.const 5 i32x4.splat v128.xor global.get 2 f32.const 6.5 f32.add
          local.get 1 i32.const 52 i32.mul v128.const i64x2 0x800000007 2057 i32.const 72 f64.load offset=1
          local.get 3 i32.const 10 i32x4.splat i8x16.sub local.get 0 br_table 1 2 1 2
        end
        local.get 3 i32.const 11 i32x4.splat i16x8.add local.get 2 i64.const 0xc00000005 i64.add local.get 3
        i32.const 13 i32x4.splat v128.xor local.get 3 i32.const 14 i32x4.splat i8x16.sub global.get 6
        f32.const 15.5 f32.add local.get 1 i32.const 115 i32.add local.get 3 i32.const 17 i32x4.splat v128.xor
        global.get 3 f64.const 18.25 f64.add local.get 3 i32.const 19 i32x4.splat i16x8.add local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-12 (export "br-table-6-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i32 v128 f64 v128 i64 i64) (local i64 f32 i32 v128 f64 v128 i64 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -105 i64.sub local.get 9 i32.const 11
    i32x4.splat i16x8.add
    block (result f32 i32 v128 f64 v128 i64)
      block (result f32 i32 v128 f64 v128 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 9 i32.const 12 i32x4.splat i64x2.add local.get 2
          i64.const -138 i64.xor block end f32.const 14.5 i32.const 108 local.get 7 local.get 8 local.get 9
          i32.const 18 i32x4.splat i8x16.sub i32.const 152 i64.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 7 i32.const 20 i32x4.splat i64x2.add local.get 2 i64.const 0x1500000005 i64.xor local.get 7
        i32.const 22 i32x4.splat i8x16.sub local.get 9 i32.const 23 i32x4.splat i16x8.add global.get 2
        f32.const 24.5 f32.add local.get 1 i32.const 178 i32.xor local.get 7 i32.const 26 i32x4.splat
        i8x16.sub local.get 8 local.get 9 i32.const 28 i32x4.splat i64x2.add local.get 2 i64.const -314
        i64.xor local.get 6 i32.const 30 i32x4.splat i8x16.sub local.get 9 global.get 2 f32.const 32.5 f32.mul
        i32.const 234 local.get 7 i32.const 34 i32x4.splat i8x16.sub local.get 8 f64.const 35.25 f64.mul
        local.get 7 i32.const 36 i32x4.splat i64x2.add local.get 2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
)

(assert_return (invoke "br-table-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x4040404040404f1) (v128.const i64x2 0xa1b9a3a40023 0xb5b6b7cfb9ba0023)
  (v128.const i64x2 0xa1baa3a40021 0xb5b6b7d0b9ba0021) (i64.const 77) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-table-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x4040404040404f1) (v128.const i64x2 0xa1b9a3a40023 0xb5b6b7cfb9ba0023)
  (v128.const i64x2 0xa1baa3a40021 0xb5b6b7d0b9ba0021) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-table-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x4040404040404f1) (v128.const i64x2 0xa1b9a3a40023 0xb5b6b7cfb9ba0023)
  (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580) (i64.const 77) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-table-1-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x4040404040404f1) (v128.const i64x2 0xa1b9a3a40023 0xb5b6b7cfb9ba0023)
  (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "br-table-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (v128.const i64x2 0xa188a3a400f0 0xb5b6b79eb9ba00f0) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 77) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "br-table-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (v128.const i64x2 0xa188a3a400f0 0xb5b6b79eb9ba00f0) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "br-table-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (v128.const i64x2 0xa188a3a400f0 0xb5b6b79eb9ba00f0) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 77) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "br-table-1-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (v128.const i64x2 0xa188a3a400f0 0xb5b6b79eb9ba00f0) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "br-table-1-12"
  (i32.const 0)) (i64.const 0x11223344556678f9) (v128.const i64x2 0xf1e2d3e7b5a697ab 0x796a5b6f3d2e1f23)
  (f32.const 125.125) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 1)) (i64.const 0x11223344556678f9) (v128.const i64x2 0xf1e2d3e7b5a697ab 0x796a5b6f3d2e1f23)
  (f32.const 125.125) (i64.const 0))
(assert_return (invoke "br-table-1-12"
  (i32.const 2)) (i64.const 0x11223344556678f9) (v128.const i64x2 0xf1e2d3e7b5a697ab 0x796a5b6f3d2e1f23)
  (f32.const 51.375) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 9)) (i64.const 0x11223344556678f9) (v128.const i64x2 0xf1e2d3e7b5a697ab 0x796a5b6f3d2e1f23)
  (f32.const 51.375) (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x404043404040409)
  (v128.const i64x2 0xa193a3a40039 0xb5b6b789b9ba0039) (v128.const i64x2 0x3200000007 12809)
  (i64.const 0x3300000005) (v128.const i64x2 0xa1d6a3a4003e 0xb5b6b7ecb9ba003e) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x404043404040409)
  (v128.const i64x2 0xa193a3a40039 0xb5b6b789b9ba0039) (v128.const i64x2 0x3200000007 12809)
  (i64.const 0x3300000005) (v128.const i64x2 0xa1d6a3a4003e 0xb5b6b7ecb9ba003e) (i64.const 6))
(assert_return (invoke "br-table-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x404043404040409)
  (v128.const i64x2 0xa193a3a40039 0xb5b6b789b9ba0039) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i64.const 0x40403ce040403ff) (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x404043404040409)
  (v128.const i64x2 0xa193a3a40039 0xb5b6b789b9ba0039) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i64.const 0x40403ce040403ff) (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba) (i64.const 6))
(assert_return (invoke "br-table-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xe0e0e0e014141414) (v128.const i64x2 0xa1d6a3a40040 0xb5b6b7ecb9ba0040)
  (v128.const i64x2 0xa1d9a3a4003d 0xb5b6b7efb9ba003d) (f32.const -0.0011401264) (i32.const 0x2020202)
  (i64.const 77) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-table-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xe0e0e0e014141414) (v128.const i64x2 0xa1d6a3a40040 0xb5b6b7ecb9ba0040)
  (v128.const i64x2 0xa1d9a3a4003d 0xb5b6b7efb9ba003d) (f32.const -0.0011401264) (i32.const 0x2020202)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-table-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xe0e0e0e014141414) (v128.const i64x2 0xa1d6a3a40040 0xb5b6b7ecb9ba0040)
  (v128.const i64x2 0xa19fa3a4003b 0xb5b6b785b9ba003b) (f32.const 671.875) (i32.const 0xb4b4b4ac)
  (i64.const 77) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-table-3-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xe0e0e0e014141414) (v128.const i64x2 0xa1d6a3a40040 0xb5b6b7ecb9ba0040)
  (v128.const i64x2 0xa19fa3a4003b 0xb5b6b785b9ba003b) (f32.const 671.875) (i32.const 0xb4b4b4ac)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "br-table-3-12"
  (i32.const 0)) (i64.const 0x112233805566778d) (v128.const i64x2 0xf1e2d3f9b5a697b5 0x796a5b713d2e1f3d)
  (f32.const 3.25) (i32.const -391) (v128.const i64x2 0x1021320154657645 0x98a9ba89dcedfecd) (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 1)) (i64.const 0x112233805566778d) (v128.const i64x2 0xf1e2d3f9b5a697b5 0x796a5b713d2e1f3d)
  (f32.const 3.25) (i32.const -391) (v128.const i64x2 0x1021320154657645 0x98a9ba89dcedfecd) (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 2)) (i64.const 0x112233805566778d) (v128.const i64x2 0xf1e2d3f9b5a697b5 0x796a5b713d2e1f3d)
  (f32.const 8.1078647e-38) (i32.const 0x123458ab) (v128.const i64x2 0xf1e2d395b5a697d9 0x796a5b1d3d2e1f51)
  (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 9)) (i64.const 0x112233805566778d) (v128.const i64x2 0xf1e2d3f9b5a697b5 0x796a5b713d2e1f3d)
  (f32.const 8.1078647e-38) (i32.const 0x123458ab) (v128.const i64x2 0xf1e2d395b5a697d9 0x796a5b1d3d2e1f51)
  (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x151515140f0f0f0f)
  (v128.const i64x2 0xa1faa3a40068 0xb5b6b810b9ba0068) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x60605ac06060601) (v128.const i64x2 0xa1fda3a40065 0xb5b6b813b9ba0065)
  (v128.const i64x2 0x5c00000007 23561) (f32.const 107.25) (i32.const 0x201ff6d) (i64.const 77)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-table-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x151515140f0f0f0f)
  (v128.const i64x2 0xa1faa3a40068 0xb5b6b810b9ba0068) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x60605ac06060601) (v128.const i64x2 0xa1fda3a40065 0xb5b6b813b9ba0065)
  (v128.const i64x2 0x5c00000007 23561) (f32.const 107.25) (i32.const 0x201ff6d) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-table-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x151515140f0f0f0f)
  (v128.const i64x2 0xa1faa3a40068 0xb5b6b810b9ba0068) (v128.const i64x2 0xa201a3a40068 0xb5b6b817b9ba0068)
  (i64.const 0x303036303030308) (v128.const i64x2 0xa1c3a3a4006f 0xb5b6b7d9b9ba006f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 2.1685708e+20) (i32.const 0x8080808)
  (i64.const 77) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-table-6-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x151515140f0f0f0f)
  (v128.const i64x2 0xa1faa3a40068 0xb5b6b810b9ba0068) (v128.const i64x2 0xa201a3a40068 0xb5b6b817b9ba0068)
  (i64.const 0x303036303030308) (v128.const i64x2 0xa1c3a3a4006f 0xb5b6b7d9b9ba006f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 2.1685708e+20) (i32.const 0x8080808)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "br-table-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfcf9)
  (v128.const i64x2 0xa1a0a3a40002 0xb5b6b7b6b9ba0002) (v128.const i64x2 0xa1a7a3a40001 0xb5b6b7bdb9ba0001)
  (f32.const 9.75) (i32.const 0x68686868) (v128.const i64x2 0x800000007 2057)
  (f64.const -2.2029258694858195e-176) (v128.const i64x2 0xa198a3a400fa 0xb5b6b7aeb9ba00fa) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfcf9)
  (v128.const i64x2 0xa1a0a3a40002 0xb5b6b7b6b9ba0002) (v128.const i64x2 0xa1a7a3a40001 0xb5b6b7bdb9ba0001)
  (f32.const 9.75) (i32.const 0x68686868) (v128.const i64x2 0x800000007 2057)
  (f64.const -2.2029258694858195e-176) (v128.const i64x2 0xa198a3a400fa 0xb5b6b7aeb9ba00fa) (i64.const 0))
(assert_return (invoke "br-table-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfcf9)
  (v128.const i64x2 0xa1a0a3a40002 0xb5b6b7b6b9ba0002) (v128.const i64x2 0xa194a3a400f6 0xb5b6b7aab9ba00f6)
  (f32.const 15.375) (i32.const 0x2020275) (v128.const i64x2 0xa1b3a3a40015 0xb5b6b7a9b9ba0015)
  (f64.const 10.75) (v128.const i64x2 0xa1b5a3a40017 0xb5b6b7cbb9ba0017) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfcf9)
  (v128.const i64x2 0xa1a0a3a40002 0xb5b6b7b6b9ba0002) (v128.const i64x2 0xa194a3a400f6 0xb5b6b7aab9ba00f6)
  (f32.const 15.375) (i32.const 0x2020275) (v128.const i64x2 0xa1b3a3a40015 0xb5b6b7a9b9ba0015)
  (f64.const 10.75) (v128.const i64x2 0xa1b5a3a40017 0xb5b6b7cbb9ba0017) (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x30303030303036c)
  (v128.const i64x2 0xa1ada3a40015 0xb5b6b7c3b9ba0015) (f32.const 14.5) (i32.const 108)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa190a3a400f8 0xb5b6b7a6b9ba00f8) (i64.const 0x75502b06e1bc9772) (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x30303030303036c)
  (v128.const i64x2 0xa1ada3a40015 0xb5b6b7c3b9ba0015) (f32.const 14.5) (i32.const 108)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa190a3a400f8 0xb5b6b7a6b9ba00f8) (i64.const 0x75502b06e1bc9772) (i64.const 6))
(assert_return (invoke "br-table-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x30303030303036c)
  (v128.const i64x2 0xa1ada3a40015 0xb5b6b7c3b9ba0015) (f32.const 105.625) (i32.const 234)
  (v128.const i64x2 0xa180a3a400e6 0xb5b6b796b9ba00e6) (f64.const -334.875)
  (v128.const i64x2 0xa1c6a3a4002c 0xb5b6b7dcb9ba002c) (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x30303030303036c)
  (v128.const i64x2 0xa1ada3a40015 0xb5b6b7c3b9ba0015) (f32.const 105.625) (i32.const 234)
  (v128.const i64x2 0xa180a3a400e6 0xb5b6b796b9ba00e6) (f64.const -334.875)
  (v128.const i64x2 0xa1c6a3a4002c 0xb5b6b7dcb9ba002c) (i64.const 0x303030303030303) (i64.const 6))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $return-1-0 (export "return-1-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 i64 i32 v128 v128 v128) (local i64 v128 v128)
    local.get 3 i64.const -215 i64.add local.get 5 i32.const 21 i32x4.splat v128.xor
    block (result v128)
      local.get 3 i64.const -237 i64.sub local.get 5 i32.const 23 i32x4.splat i16x8.add local.get 10
      i32.const 24 i32x4.splat i64x2.add i64.const 99 local.get 2 local.get 4 local.get 6 local.get 8
      local.get 10 return
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $return-1-3 (export "return-1-3") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 i64) (local i64 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -248 i64.mul local.get 6 i32.const 24
    i32x4.splat i64x2.add
    block (result v128)
      local.get 6 i32.const 25 i32x4.splat v128.xor local.get 5 i64.const -281 i64.sub local.get 9
      i32.const 27 i32x4.splat i16x8.add local.get 3 i64.const -303 i64.add local.get 7 i32.const 29
      i32x4.splat v128.xor block end local.get 9 i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-12 (export "return-1-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 f32 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 f32 v128)
    local.get 3 i64.const -347 i64.add local.get 8 i32.const 33 i32x4.splat v128.xor
    block (result f32)
      local.get 15 i32.const 34 i32x4.splat i8x16.sub local.get 3 i64.const -380 i64.mul local.get 13
      i32.const 36 i32x4.splat i64x2.add local.get 9 i32.const 37 i32x4.splat v128.xor local.get 12
      f32.const 38.5 f32.mul local.get 6 i32.const 276 i32.mul local.get 9 i32.const 40 i32x4.splat i64x2.add
      local.get 10 f64.const 41.25 f64.mul local.get 15 i32.const 42 i32x4.splat i8x16.sub local.get 2
      i64.const -468 i64.mul local.get 13 i32.const 44 i32x4.splat i64x2.add local.get 8 i32.const 45
      i32x4.splat v128.xor local.get 5 i64.const -501 i64.sub local.get 14 i32.const 47 i32x4.splat i16x8.add
      block end local.get 12 f32.const 48.5 f32.add i64.const 99 local.get 2 local.get 4 local.get 6
      local.get 8 local.get 10 local.get 12 local.get 14 return
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $return-3-0 (export "return-3-0") (param i32) (result i64 v128 v128 i64 v128 i64)
  (local i64 v128 i64 v128 v128)
    global.get 1 i64.const -501 i64.sub global.get 9 i32.const 47 i32x4.splat i16x8.add
    block (result v128 i64 v128)
      global.get 1 i64.const 0x3000000005 i64.add global.get 9 i32.const 49 i32x4.splat v128.xor
      v128.const i64x2 0x3200000007 12809 global.get 5 i64.const 0x3300000005 i64.mul global.get 8
      i32.const 52 i32x4.splat i64x2.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-3 (export "return-3-3") (param i32 i32 i64 v128) (result i64 v128 v128 f32 i32 i64)
  (local i64 v128 f32 i32 v128)
    local.get 2 i64.const -534 i64.xor local.get 3 i32.const 50 i32x4.splat i8x16.sub
    block (result v128 f32 i32)
      local.get 3 i32.const 51 i32x4.splat i16x8.add local.get 2 i64.const -567 i64.add local.get 3
      i32.const 53 i32x4.splat v128.xor local.get 2 i64.const 0x3600000005 i64.sub local.get 3 i32.const 55
      i32x4.splat i16x8.add i32.const 64 v128.load global.get 6 f32.const 57.5 f32.add local.get 1
      i32.const 409 i32.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-12 (export "return-3-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i32 v128 i64) (local i64 f32 i32 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -633 i64.sub local.get 6 i32.const 59
    i32x4.splat i16x8.add
    block (result f32 i32 v128)
      local.get 7 i32.const 60 i32x4.splat i64x2.add local.get 2 i64.const -666 i64.xor local.get 9
      i32.const 62 i32x4.splat i8x16.sub local.get 6 i32.const 63 i32x4.splat i16x8.add global.get 2
      f32.const 64.5 f32.sub local.get 1 i32.const 458 i32.xor local.get 6 i32.const 66 i32x4.splat i8x16.sub
      local.get 8 f64.const 67.25 f64.sub local.get 6 i32.const 68 i32x4.splat i64x2.add local.get 3
      i64.const 0x4500000005 i64.xor local.get 9 i32.const 70 i32x4.splat i8x16.sub local.get 6 i32.const 71
      i32x4.splat i16x8.add local.get 2 i64.const 0x4800000005 i64.add local.get 9 i32.const 73 i32x4.splat
      v128.xor global.get 2 f32.const 74.5 f32.mul local.get 1 i32.const 528 i32.mul local.get 7 i32.const 76
      i32x4.splat i64x2.add i64.const 99 return
    end
    local.get 10
  )
  (func $return-6-0 (export "return-6-0") (param i32 i32 i64 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64) (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 2 i64.const -930 i64.xor local.get 3 i32.const 86 i32x4.splat i8x16.sub
    block (result v128 i64 v128 v128 f32 i32)
      local.get 2 i64.const 0x5700000005 i64.mul local.get 3 i32.const 88 i32x4.splat i64x2.add local.get 3
      i32.const 89 i32x4.splat v128.xor local.get 2 i64.const 0x5a00000005 i64.sub local.get 3 i32.const 91
      i32x4.splat i16x8.add i32.const 160 v128.load global.get 6 f32.const 93.5 f32.add local.get 1
      i64.const 99 return
    end
    local.get 4
  )
  (func $return-6-3 (export "return-6-3") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 f32 i32 v128 f64 v128 i64 i32 i64 v128 f64 f32 v128)
  (local i64 v128 f32 i32 v128 f64 v128 v128)
    local.get 3 i64.const -963 i64.add local.get 6 i32.const 89 i32x4.splat v128.xor
    block (result v128 f32 i32 v128 f64 v128)
      local.get 8 i32.const 90 i32x4.splat i8x16.sub local.get 3 i64.const -996 i64.mul local.get 10
      i32.const 92 i32x4.splat i64x2.add local.get 3 i64.const 0x5d00000005 i64.xor local.get 5 i32.const 94
      i32x4.splat i8x16.sub local.get 6 i32.const 95 i32x4.splat i16x8.add local.get 9 local.get 1
      i32.const 682 i32.xor local.get 8 local.get 7 f64.const 99.25 f64.add local.get 6 i64.const 99
      local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 return
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $return-6-12 (export "return-6-12") (param i32) (result i64 v128 f32 i32 v128 f64 v128 i64 i64)
  (local i64 f32 i32 v128 f64 v128 i64 v128)
    global.get 1 i64.const -83 i64.add global.get 9 i32.const 9 i32x4.splat v128.xor
    block (result f32 i32 v128 f64 v128 i64)
      global.get 8 i32.const 10 i32x4.splat i8x16.sub global.get 5 i64.const -116 i64.mul global.get 8
      i32.const 12 i32x4.splat i64x2.add global.get 9 i32.const 13 i32x4.splat v128.xor global.get 2
      f32.const 14.5 f32.mul global.get 4 i32.const 108 i32.mul global.get 8 i32.const 16 i32x4.splat
      i64x2.add global.get 7 f64.const 17.25 f64.mul global.get 8 i32.const 18 i32x4.splat i8x16.sub
      global.get 5 i64.const -204 i64.mul global.get 8 i32.const 20 i32x4.splat i64x2.add global.get 9
      i32.const 21 i32x4.splat v128.xor global.get 1 i64.const -237 i64.sub global.get 9 i32.const 23
      i32x4.splat i16x8.add block end global.get 2 f32.const 24.5 f32.add global.get 4 i32.const 178 i32.xor
      v128.const i64x2 0x1a00000007 6665 global.get 7 f64.const 27.25 f64.add global.get 8 i32.const 28
      i32x4.splat i64x2.add global.get 5 i64.const -314 i64.xor i64.const 99 return
    end
    local.get 1
  )
)

(assert_return (invoke "return-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x4040404040404f1) (v128.const i64x2 0xa1b9a3a4001d 0xb5b6b7cfb9ba001d)
  (v128.const i64x2 0xa1baa3a40023 0xb5b6b7d0b9ba0023) (i64.const 99) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "return-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x4040404040402d5)
  (v128.const i64x2 0xa1bfa3a40015 0xb5b6b7a5b9ba0015) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i64.const 99))
(assert_return (invoke "return-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x6060606060607fb)
  (v128.const i64x2 0xa1d1a3a4003e 0xb5b6b7e7b9ba003e) (f32.const 62.25) (i64.const 99)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const -11.5) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "return-3-0"
  (i32.const 1)) (i64.const 0x112233745566778d) (v128.const i64x2 0xf1e2d3f5b5a697b9 0x796a5b7d3d2e1f31)
  (v128.const i64x2 0x3200000007 12809) (i64.const 0xfac28a53e6e1dcd8)
  (v128.const i64x2 0x10213277546576bb 0x98a9baffdcedfe43) (i64.const 99))
(assert_return (invoke "return-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x30302cd030302fe)
  (v128.const i64x2 0xa1d9a3a4003b 0xb5b6b7efb9ba003b)
  (v128.const i64x2 0x4e2904dfba95704b 0x76512c07e2bd9873) (f32.const 57.375) (i32.const 0x2020069)
  (i64.const 99))
(assert_return (invoke "return-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x303034b03030308)
  (v128.const i64x2 0xa1eba3a40043 0xb5b6b7f1b9ba0043) (f32.const 242.125) (i32.const 0x24242420)
  (v128.const i64x2 0xa1eea3a40054 0xb5b6b804b9ba0054) (i64.const 99))
(assert_return (invoke "return-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x151515140f0f0f0f)
  (v128.const i64x2 0xa1faa3a4005c 0xb5b6b810b9ba005c) (v128.const i64x2 0xa1fba3a4005d 0xb5b6b7e1b9ba005d)
  (i64.const 0x30302a9030302fe) (v128.const i64x2 0xa1fda3a4005f 0xb5b6b813b9ba005f)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (f32.const 93.375) (i32.const 0x2020202)
  (i64.const 99))
(assert_return (invoke "return-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x404045904040401) (v128.const i64x2 0xa144a3a400a8 0xb5b6b75ab9ba00a8)
  (v128.const i64x2 0xa201a3a40066 0xb5b6b817b9ba0066) (f32.const 10.75) (i32.const 0x20200a8)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f64.const 90.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 99) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -8.5)
  (f32.const 10.75) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "return-6-12"
  (i32.const 1)) (i64.const 0x1122334455667875) (v128.const i64x2 0xf1e2d3dbb5a6979f 0x796a5b633d2e1f17)
  (f32.const 27.75) (i32.const -255) (v128.const i64x2 0x1a00000007 6665) (f64.const 1051.75)
  (v128.const i64x2 0x1021325f546576a3 0x98a9bae7dcedfe2b) (i64.const 0x10203040506063e) (i64.const 99))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $loop-1-0 (export "loop-1-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 v128 v128)
    local.get 5 i64.const 0x1200000005 i64.sub local.get 8 i32.const 19 i32x4.splat i16x8.add local.get 9
    i32.const 20 i32x4.splat i64x2.add
    block (param v128) (result v128)
      loop (param v128) (result v128)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop i32.const 168
        v128.load offset=1 br 0
      end
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $loop-1-3 (export "loop-1-3") (param i32 i32 i64 v128) (result i64 v128 v128 i64)
  (local i64 v128 v128)
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i32.const 22 i32x4.splat i8x16.sub local.get 3
    i32.const 23 i32x4.splat i16x8.add
    block (param v128) (result v128)
      loop (param v128) (result v128)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 3 i32.const 24
        i32x4.splat i64x2.add local.get 2 i64.const -270 i64.xor local.get 3
        v128.const i64x2 0x1b00000007 6921 br 0
      end
    end
    local.get 4
  )
  (func $loop-1-12 (export "loop-1-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i64) (local i64 f32 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x1e00000005 i64.sub local.get 9 i32.const 31
    i32x4.splat i16x8.add global.get 2 f32.const 32.5 f32.mul
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 6 local.get 5
        local.get 6 i32.const 35 i32x4.splat i16x8.add local.get 9 i32.const 36 i32x4.splat i64x2.add
        global.get 6 f32.const 37.5 f32.sub local.get 1 i32.const 269 i32.sub local.get 7 local.get 8
        f64.const 40.25 f64.sub local.get 9 i32.const 41 i32x4.splat v128.xor local.get 5
        i64.const 0x2a00000005 i64.sub local.get 7 i32.const 43 i32x4.splat i16x8.add local.get 9 i32.const 44
        i32x4.splat i64x2.add global.get 6 br 0
      end
    end
    local.get 10
  )
  (func $loop-3-0 (export "loop-3-0") (param i32) (result i64 v128 v128 i64 v128 i64)
  (local i64 v128 i64 v128 v128)
    global.get 1 i64.const -479 i64.add global.get 9 i32.const 45 i32x4.splat v128.xor global.get 8
    i32.const 46 i32x4.splat i8x16.sub global.get 5 i64.const -512 i64.mul global.get 8 i32.const 48
    i32x4.splat i64x2.add
    block (param v128 i64 v128) (result v128 i64 v128)
      loop (param v128 i64 v128) (result v128 i64 v128)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 9
        i32.const 49 i32x4.splat v128.xor global.get 1 i64.const -545 i64.sub global.get 9 i32.const 51
        i32x4.splat i16x8.add br 0
      end
    end
    local.get 1
  )
  (func $loop-3-3 (export "loop-3-3") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 f32 i32 i64 i32 i64 v128 f64 f32 v128) (local i64 v128 f32 i32 v128)
    local.get 2 i64.const -512 i64.mul local.get 11 i32.const 48 i32x4.splat i64x2.add local.get 8
    i32.const 49 i32x4.splat v128.xor local.get 9 f32.const 50.5 f32.mul local.get 4 i32.const 360 i32.mul
    block (param v128 f32 i32) (result v128 f32 i32)
      loop (param v128 f32 i32) (result v128 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 11
        i32.const 52 i32x4.splat i64x2.add local.get 2 i64.const -578 i64.xor local.get 6 i32.const 54
        i32x4.splat i8x16.sub local.get 8 i32.const 55 i32x4.splat i16x8.add local.get 9 f32.const 56.5
        f32.mul local.get 4 i32.const 402 i32.xor br 0
      end
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $loop-3-12 (export "loop-3-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 f32 i32 v128 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 f32 i32 v128 v128)
    local.get 5 i64.const -611 i64.add local.get 8 i32.const 57 i32x4.splat v128.xor local.get 12
    f32.const 58.5 f32.sub local.get 7 i32.const 416 i32.mul local.get 14 i32.const 60 i32x4.splat i64x2.add
    block (param f32 i32 v128) (result f32 i32 v128)
      loop (param f32 i32 v128) (result f32 i32 v128)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 11
        i32.const 61 i32x4.splat v128.xor local.get 5 i64.const -677 i64.sub local.get 14 i32.const 63
        i32x4.splat i16x8.add local.get 9 local.get 12 f32.const 65.5 f32.mul local.get 7 i32.const 465
        i32.sub local.get 15 local.get 10 f64.const 68.25 f64.mul local.get 15 i32.const 69 i32x4.splat
        v128.xor local.get 2 local.get 14 i32.const 71 i32x4.splat i16x8.add local.get 8 block end
        local.get 12 f32.const 73.5 f32.sub local.get 4 i32.const 521 i32.sub local.get 15 i32.const 75
        i32x4.splat i16x8.add br 0
      end
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $loop-6-0 (export "loop-6-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64 i64 i32 v128 v128 v128)
  (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 2 i64.const -908 i64.mul local.get 8 i32.const 84 i32x4.splat i64x2.add local.get 11
    i32.const 85 i32x4.splat v128.xor local.get 2 i64.const -941 i64.sub local.get 6 i32.const 87 i32x4.splat
    i16x8.add local.get 6 i32.const 88 i32x4.splat i64x2.add local.get 9 f32.const 89.5 f32.mul local.get 1
    i32.const 633 i32.sub
    block (param v128 i64 v128 v128 f32 i32) (result v128 i64 v128 v128 f32 i32)
      loop (param v128 i64 v128 v128 f32 i32) (result v128 i64 v128 v128 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 11 i32.const 91 i32x4.splat i16x8.add local.get 2 i64.const -1007 i64.add local.get 10
        i32.const 93 i32x4.splat v128.xor local.get 5 i32.const 94 i32x4.splat i8x16.sub local.get 9
        f32.const 95.5 f32.mul local.get 1 i32.const 675 i32.add br 0
      end
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $loop-6-3 (export "loop-6-3") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 v128 f32 i32 v128 f64 v128 i64) (local i64 v128 f32 i32 v128 f64 v128 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -941 i64.sub local.get 6 i32.const 87
    i32x4.splat i16x8.add local.get 6 i32.const 88 i32x4.splat i64x2.add global.get 6 f32.const 89.5 f32.mul
    local.get 4 i32.const 633 i32.sub local.get 9 i32.const 91 i32x4.splat i16x8.add local.get 8
    f64.const 92.25 f64.mul local.get 7 i32.const 93 i32x4.splat v128.xor
    block (param v128 f32 i32 v128 f64 v128) (result v128 f32 i32 v128 f64 v128)
      loop (param v128 f32 i32 v128 f64 v128) (result v128 f32 i32 v128 f64 v128)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 7 i32.const 94 i32x4.splat i8x16.sub local.get 3 i64.const -1040 i64.mul local.get 7
        i32.const 96 i32x4.splat i64x2.add local.get 6 f32.const 98.5 i32.const 24 i32.load offset=3
        local.get 6 i32.const 100 i32x4.splat i64x2.add local.get 8 f64.const 101.25 f64.mul local.get 6
        i32.const 102 i32x4.splat i8x16.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-6-12 (export "loop-6-12") (param i32) (result i64 v128 f32 i32 v128 f64 v128 i64 i64)
  (local i64 f32 i32 v128 f64 v128 i64 v128)
    global.get 1 i64.const 0x600000005 i64.sub global.get 9 i32.const 7 i32x4.splat i16x8.add global.get 2
    f32.const 8.5 f32.mul global.get 4 i32.const 66 i32.xor global.get 8 i32.const 10 i32x4.splat i8x16.sub
    global.get 7 f64.const 11.25 f64.mul global.get 8 i32.const 12 i32x4.splat i64x2.add global.get 5
    i64.const -138 i64.xor
    block (param f32 i32 v128 f64 v128 i64) (result f32 i32 v128 f64 v128 i64)
      loop (param f32 i32 v128 f64 v128 i64) (result f32 i32 v128 f64 v128 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 8 global.get 5 i64.const 0xf00000005 i64.mul global.get 8 i32.const 16 i32x4.splat
        i64x2.add global.get 9 i32.const 17 i32x4.splat v128.xor global.get 2 f32.const 18.5 f32.add
        global.get 4 i32.const 136 i32.mul global.get 8 i32.const 20 i32x4.splat i64x2.add global.get 7
        f64.const 21.25 f64.add global.get 8 global.get 5 i64.const -248 i64.mul global.get 8 i32.const 24
        i32x4.splat i64x2.add global.get 9 global.get 2 f32.const 26.5 f32.mul global.get 4 i32.const 192
        i32.mul i32.const 32 v128.load global.get 7 f64.const 29.25 f64.mul i32.const 48 v128.load offset=2
        global.get 5 i64.const -336 i64.mul br 0
      end
    end
    local.get 1
  )
)

(assert_return (invoke "loop-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x60605f406060601)
  (v128.const i64x2 0xa1b5a3a4001c 0xb5b6b7cbb9ba001c)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (f64.const -11.5) (f32.const 13.75) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "loop-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x303031603030306)
  (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee) (v128.const i64x2 0x1b00000007 6921) (i64.const 0))
(assert_return (invoke "loop-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x60605e806060601)
  (v128.const i64x2 0xa1c1a3a40029 0xb5b6b7d7b9ba0029) (f32.const -0.125) (i64.const 6))
(assert_return (invoke "loop-3-0"
  (i32.const 2)) (i64.const 0x11223344556675a9) (v128.const i64x2 0xf1e2d3e9b5a697a5 0x796a5b613d2e1f2d)
  (v128.const i64x2 0xf1e2d3f5b5a697b9 0x796a5b7d3d2e1f31) (i64.const 0x11223344556679a9)
  (v128.const i64x2 0xf1e2d3f7b5a697bb 0x796a5b7f3d2e1f33) (i64.const 0))
(assert_return (invoke "loop-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xf9f9f9f9f9f9fa00) (v128.const i64x2 0xa1d2a3a4003c 0xb5b6b7e8b9ba003c)
  (v128.const i64x2 0xa1d9a3a40040 0xb5b6b7efb9ba0040) (f32.const 607.375) (i32.const 0x5050497) (i64.const 0)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (f64.const -8.5) (f32.const 10.75) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
(assert_return (invoke "loop-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x6060606060603a3)
  (v128.const i64x2 0xa19ba3a40030 0xb5b6b781b9ba0030) (f32.const -59.75) (i32.const 0x50502fc)
  (v128.const i64x2 0xa1eda3a4005b 0xb5b6b803b9ba005b) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (f64.const -11.5) (f32.const 13.75) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "loop-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x515151515151515c) (v128.const i64x2 0xa1f6a3a4005d 0xb5b6b80cb9ba005d)
  (v128.const i64x2 0xa1fda3a40067 0xb5b6b813b9ba0067) (i64.const 0x30303030302ff14)
  (v128.const i64x2 0xa1ffa3a40056 0xb5b6b7e5b9ba0056) (v128.const i64x2 0xa144a3a400a8 0xb5b6b75ab9ba00a8)
  (f32.const 1026.625) (i32.const 0x20204a5) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "loop-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0x6060606060609b3)
  (v128.const i64x2 0xa1f9a3a4005e 0xb5b6b80fb9ba005e) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const 98.5) (i32.const 0x613c17f2) (v128.const i64x2 0xa206a3a4006b 0xb5b6b81cb9ba006b)
  (f64.const -961.875) (v128.const i64x2 0xa13ca3a400a1 0xb5b6b752b9ba00a1) (i64.const 6))
(assert_return (invoke "loop-6-12"
  (i32.const 2)) (i64.const 0x1122333e55667783) (v128.const i64x2 0xf1e2d3cbb5a6978f 0x796a5b533d2e1f07)
  (f32.const 86.125) (i32.const -14784) (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (f64.const 29966.625) (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (i64.const 0x52a3f54697e93a80) (i64.const 0))

(module
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $arm-1-0 (export "arm-1-0") (param i32 i32 i64 v128) (result i64 v128 v128 i64) (local i64 v128 v128)
    local.get 2 i64.const -182 i64.xor local.get 3 i32.const 18 i32x4.splat i8x16.sub
    block (result v128)
      local.get 0
      if
        local.get 3 br 1
      else
        local.get 3 i32.const 20 i32x4.splat i64x2.add br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-3 (export "arm-1-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 v128 i64 i32 i64 i64 i32 v128 v128 v128 v128) (local i64 v128 v128)
    local.get 2 i64.const -215 i64.add local.get 14 i32.const 21 i32x4.splat v128.xor
    block (result v128)
      local.get 0
      if
        local.get 9 i32.const 22 i32x4.splat i8x16.sub local.get 5 local.get 9 i32.const 24 i32x4.splat
        i64x2.add local.get 9 i32.const 25 i32x4.splat v128.xor br 1
      else
        local.get 8 i32.const 26 i32x4.splat i8x16.sub local.get 5 i64.const 0x1b00000005 i64.mul local.get 8
        i32.const 28 i32x4.splat i64x2.add block end local.get 8 br 1
      end
      unreachable
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $arm-1-12 (export "arm-1-12") (param i32 i32 i64 i64 i32 i64 v128 v128 f64 v128)
  (result i64 v128 f32 i64) (local i64 f32 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -314 i64.xor local.get 6 i32.const 30
    i32x4.splat i8x16.sub
    block (result f32)
      local.get 0
      if
        local.get 9 i32.const 31 i32x4.splat i16x8.add local.get 2 i64.const -347 i64.add local.get 9
        i32.const 33 i32x4.splat v128.xor local.get 7 i32.const 34 i32x4.splat i8x16.sub global.get 6
        f32.const 35.5 f32.mul local.get 1 i32.const 255 i32.add local.get 7 i32.const 37 i32x4.splat v128.xor
        local.get 8 f64.const 38.25 f64.mul local.get 7 i32.const 39 i32x4.splat i16x8.add local.get 5
        local.get 9 i32.const 41 i32x4.splat v128.xor local.get 7 i32.const 42 i32x4.splat i8x16.sub block end
        global.get 6 br 1
      else
        local.get 6 i32.const 44 i32x4.splat i64x2.add local.get 5 i64.const 0x2d00000005 i64.xor local.get 7
        i32.const 46 i32x4.splat i8x16.sub i32.const 184 f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-0 (export "arm-3-0") (param i32) (result i64 v128 v128 i64 v128 i64)
  (local i64 v128 i64 v128 v128)
    global.get 5 i64.const -468 i64.mul global.get 8 i32.const 44 i32x4.splat i64x2.add
    block (result v128 i64 v128)
      local.get 0
      if
        global.get 9 i32.const 45 i32x4.splat v128.xor global.get 1 i64.const -501 i64.sub
        v128.const i64x2 0x2f00000007 12041 br 1
      else
        global.get 8 global.get 5 i64.const -534 i64.xor global.get 8 i32.const 50 i32x4.splat i8x16.sub br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-3 (export "arm-3-3") (param i32 i32 i64 v128) (result i64 v128 v128 f32 i32 i64)
  (local i64 v128 f32 i32 v128)
    local.get 2 i64.const -501 i64.sub local.get 3 i32.const 47 i32x4.splat i16x8.add
    block (result v128 f32 i32)
      local.get 0
      if
        local.get 3 i32.const 48 i32x4.splat i64x2.add local.get 2 i64.const -534 i64.xor local.get 3
        i32.const 50 i32x4.splat i8x16.sub local.get 3 global.get 2 local.get 1 i32.const 374 i32.xor br 1
      else
        local.get 3 i32.const 54 i32x4.splat i8x16.sub local.get 2 i64.const -600 i64.mul local.get 3
        i32.const 56 i32x4.splat i64x2.add local.get 3 global.get 2 f32.const 58.5 f32.sub i32.const 416 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-12 (export "arm-3-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 v128 v128 f64 v128 f32 v128 v128 v128)
  (result i64 v128 f32 i32 v128 i64 i64 i32 i32 v128 f64 f32 v128) (local i64 f32 i32 v128 v128)
    local.get 5 i64.const -600 i64.mul local.get 9 i32.const 56 i32x4.splat i64x2.add
    block (result f32 i32 v128)
      local.get 0
      if
        local.get 11 i32.const 57 i32x4.splat v128.xor local.get 2 i64.const -633 i64.sub local.get 8
        i32.const 59 i32x4.splat i16x8.add local.get 14 i32.const 60 i32x4.splat i64x2.add local.get 12
        f32.const 61.5 f32.sub local.get 1 i32.const 437 i32.sub local.get 9 i32.const 63 i32x4.splat
        i16x8.add local.get 10 f64.const 64.25 f64.sub local.get 8 i32.const 65 i32x4.splat v128.xor
        local.get 3 i64.const 0x4200000005 i64.sub local.get 15 i32.const 67 i32x4.splat i16x8.add local.get 9
        local.get 12 f32.const 69.5 f32.add local.get 4 local.get 14 i32.const 71 i32x4.splat i16x8.add br 1
      else
        local.get 14 i32.const 72 i32x4.splat i64x2.add local.get 2 local.get 11 i32.const 74 i32x4.splat
        i8x16.sub block end local.get 12 i32.const 32 i32.load local.get 9 i32.const 77 i32x4.splat v128.xor
        br 1
      end
      unreachable
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $arm-6-0 (export "arm-6-0") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 v128 i64 v128 v128 f32 i32 i64 i64 i32 v128 v128 v128)
  (local i64 v128 i64 v128 v128 f32 i32 v128)
    local.get 3 i64.const -897 i64.sub local.get 11 i32.const 83 i32x4.splat i16x8.add
    block (result v128 i64 v128 v128 f32 i32)
      local.get 0
      if
        local.get 5 local.get 3 i64.const -930 i64.xor local.get 8 local.get 5 i32.const 87 i32x4.splat
        i16x8.add local.get 9 local.get 1 i32.const 626 i32.xor br 1
      else
        block end v128.const i64x2 0x5a00000007 23049 i64.const -996 local.get 8 i32.const 92 i32x4.splat
        i64x2.add local.get 5 i32.const 93 i32x4.splat v128.xor local.get 9 f32.const 94.5 f32.sub
        i32.const 184 i32.load offset=3 br 1
      end
      unreachable
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $arm-6-3 (export "arm-6-3") (param i32) (result i64 v128 v128 f32 i32 v128 f64 v128 i64)
  (local i64 v128 f32 i32 v128 f64 v128 v128)
    global.get 5 i64.const -930 i64.xor global.get 8 i32.const 86 i32x4.splat i8x16.sub
    block (result v128 f32 i32 v128 f64 v128)
      local.get 0
      if
        global.get 9 i32.const 87 i32x4.splat i16x8.add global.get 1 i64.const -963 i64.add global.get 9
        i32.const 89 i32x4.splat v128.xor global.get 8 i32.const 90 i32x4.splat i8x16.sub global.get 6
        f32.const 91.5 f32.sub global.get 0 i32.const 647 i32.add global.get 9 i32.const 93 i32x4.splat
        v128.xor global.get 3 f64.const 94.25 f64.sub global.get 9 i32.const 95 i32x4.splat i16x8.add br 1
      else
        global.get 8 i32.const 96 i32x4.splat i64x2.add global.get 5 i64.const -1062 i64.xor global.get 8
        i32.const 98 i32x4.splat i8x16.sub global.get 9 i32.const 99 i32x4.splat i16x8.add i32.const 32
        f32.load global.get 4 global.get 8 i32.const 102 i32x4.splat i8x16.sub global.get 7 global.get 8
        i32.const 104 i32x4.splat i64x2.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-12 (export "arm-6-12") (param i32 i32 i64 i64 i32 v128 v128 f64 v128 f32 v128 v128)
  (result i64 v128 f32 i32 v128 f64 v128 i64 i64 i64 i32 v128 v128 v128)
  (local i64 f32 i32 v128 f64 v128 i64 v128)
    local.get 2 i64.const -50 i64.xor local.get 8 i32.const 6 i32x4.splat i8x16.sub
    block (result f32 i32 v128 f64 v128 i64)
      local.get 0
      if
        local.get 8 i32.const 7 i32x4.splat i16x8.add local.get 3 i64.const -83 i64.add local.get 11
        i32.const 9 i32x4.splat v128.xor local.get 11 i32.const 10 i32x4.splat i8x16.sub local.get 9
        f32.const 11.5 f32.mul local.get 1 i32.const 87 i32.add local.get 11 i32.const 13 i32x4.splat v128.xor
        local.get 7 f64.const 14.25 f64.mul local.get 8 i32.const 15 i32x4.splat i16x8.add local.get 3
        i64.const -171 i64.add local.get 10 i32.const 17 i32x4.splat v128.xor local.get 8 i32.const 18
        i32x4.splat i8x16.sub block end local.get 9 f32.const 19.5 f32.sub local.get 4 i32.const 143 i32.add
        local.get 5 local.get 7 f64.const 22.25 f64.sub i32.const 184 v128.load offset=3 local.get 3
        i64.const 0x1800000005 i64.add br 1
      else
        local.get 10 i32.const 25 i32x4.splat v128.xor local.get 3 i64.const -281 i64.sub local.get 6
        i32.const 27 i32x4.splat i16x8.add local.get 9 f32.const 28.5 f32.sub local.get 4 local.get 11
        i32.const 30 i32x4.splat i8x16.sub local.get 7 f64.const 31.25 f64.sub local.get 10 i32.const 72
        i64.load offset=1 br 1
      end
      unreachable
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
)

(assert_return (invoke "arm-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfc49)
  (v128.const i64x2 0xa190a3a400f2 0xb5b6b7a6b9ba00f2) (v128.const i64x2 0xa1b6a3a40018 0xb5b6b7ccb9ba0018)
  (i64.const 0))
(assert_return (invoke "arm-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfcfcfcfcfcfcfc49)
  (v128.const i64x2 0xa190a3a400f2 0xb5b6b7a6b9ba00f2) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x30303030303022c)
  (v128.const i64x2 0xa1b7a3a4001a 0xb5b6b7adb9ba001a) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "arm-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0x30303030303022c)
  (v128.const i64x2 0xa1b7a3a4001a 0xb5b6b7adb9ba001a) (v128.const i64x2 0xa1bba3a40013 0xb5b6b7a1b9ba0013)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "arm-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0xfbfbfbfbfbfbfac2)
  (v128.const i64x2 0xa184a3a400e9 0xb5b6b79ab9ba00e9) (f32.const -4.044713e-38) (i64.const 6))
(assert_return (invoke "arm-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (i64.const 0xfbfbfbfbfbfbfac2)
  (v128.const i64x2 0xa184a3a400e9 0xb5b6b79ab9ba00e9) (f32.const -0.125) (i64.const 6))
(assert_return (invoke "arm-3-0"
  (i32.const 0)) (i64.const 0xd7ad83592f04daa0) (v128.const i64x2 0x1021326f546576b3 0x98a9baf7dcedfe3b)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (i64.const 0x102030405060512)
  (v128.const i64x2 0x1021321154657655 0x98a9ba99dcedfedd) (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 1)) (i64.const 0xd7ad83592f04daa0) (v128.const i64x2 0x1021326f546576b3 0x98a9baf7dcedfe3b)
  (v128.const i64x2 0xf1e2d3e9b5a697a5 0x796a5b613d2e1f2d) (i64.const 0x112233445566797d)
  (v128.const i64x2 0x2f00000007 12041) (i64.const 0))
(assert_return (invoke "arm-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x3030303030304f8)
  (v128.const i64x2 0xa1d1a3a40033 0xb5b6b7e7b9ba0033) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const -55.25) (i32.const 416) (i64.const 0))
(assert_return (invoke "arm-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0x3030303030304f8)
  (v128.const i64x2 0xa1d1a3a40033 0xb5b6b7e7b9ba0033) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 3.25) (i32.const 0x2020374) (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (v128.const i64x2 0xa1daa3a40042 0xb5b6b7f0b9ba0042) (f32.const 13.75) (i32.const 0x1af5d0ab)
  (v128.const i64x2 0xa1efa3a40047 0xb5b6b7f5b9ba0047) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (f64.const -11.5) (f32.const 13.75) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "arm-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (v128.const i64x2 0xa1daa3a40042 0xb5b6b7f0b9ba0042) (f32.const 83.25) (i32.const 0x5050505)
  (v128.const i64x2 0xa1e9a3a40056 0xb5b6b7ffb9ba0056) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (f64.const -11.5) (f32.const 13.75) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f))
(assert_return (invoke "arm-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x404040404040785) (v128.const i64x2 0xa1f5a3a4005f 0xb5b6b80bb9ba005f)
  (v128.const i64x2 0x5a00000007 23049) (i64.const -996) (v128.const i64x2 0xa1fea3a40065 0xb5b6b814b9ba0065)
  (v128.const i64x2 0xa1ffa3a4005b 0xb5b6b7e5b9ba005b) (f32.const -83.75) (i32.const 0x815c3712) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "arm-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0x404040404040785) (v128.const i64x2 0xa1f5a3a4005f 0xb5b6b80bb9ba005f)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0xfbfbfbfbfbfbf85a)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1f9a3a4005d 0xb5b6b80fb9ba005d)
  (f32.const 10.75) (i32.const 0x2020070) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "arm-6-3"
  (i32.const 0)) (i64.const 0x1020304050604a6) (v128.const i64x2 0x102132ed54657631 0x98a9ba75dcedfeb9)
  (v128.const i64x2 0xf1e2d427b5a697eb 0x796a5baf3d2e1f63) (f32.const 1.01666746e-22) (i32.const -77)
  (v128.const i64x2 0x102132dd54657621 0x98a9ba65dcedfea9) (f64.const 1024.5)
  (v128.const i64x2 0x102132ab546576ef 0x98a9bb33dcedfe77) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 1)) (i64.const 0x1020304050604a6) (v128.const i64x2 0x102132ed54657631 0x98a9ba75dcedfeb9)
  (v128.const i64x2 0x102132e95465762d 0x98a9ba71dcedfeb5) (f32.const -91.625) (i32.const 0x123458ff)
  (v128.const i64x2 0xf1e2d399b5a697d5 0x796a5b113d2e1f5d) (f64.const -101.75)
  (v128.const i64x2 0xf1e2d423b5a697e7 0x796a5bab3d2e1f5f) (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xfcfcfcfcfcfcfccd) (v128.const i64x2 0xa19ca3a40003 0xb5b6b7b2b9ba0003) (f32.const -17.75)
  (i32.const 0x5050505) (v128.const i64x2 0xa184a3a400ee 0xb5b6b79ab9ba00ee) (f64.const -39.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (i64.const 0x9b76512c07e2bd98) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
(assert_return (invoke "arm-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (i64.const 0xfcfcfcfcfcfcfccd) (v128.const i64x2 0xa19ca3a40003 0xb5b6b7b2b9ba0003) (f32.const -8.75)
  (i32.const 0x5050594) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f64.const -30.75)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (i64.const 0x404041c04040409) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b))
