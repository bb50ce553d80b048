;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands, parameters and locals that live across each runtime service, and its arguments from everywhere.
;;
;; "memory.fill-3" calls the service. Results are the operands below it, what the service answered or did, then all
;; parameters and locals.

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $struct.new-0 (export "struct.new-0") (result i32 i32)
    i32.const 2 i32.const 3 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1
  )
  (func $struct.new-1 (export "struct.new-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64) (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee local.get 0 local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1
    local.get 2
  )
  (func $struct.new-2 (export "struct.new-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add local.get 0
    local.get 1 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $struct.new-3 (export "struct.new-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $struct.new-4 (export "struct.new-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x4b00000005 local.set 11 v128.const i64x2 0x4c00000007 19465 local.set 12 i32.const 542
    local.set 13 f32.const 78.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -864 i64.mul local.get 8 i32.const 80 i32x4.splat i64x2.add local.get 10
    i32.const 570 i32.xor local.get 5 local.get 0 local.get 1 i64.const 7 struct.new $pair struct.get $pair $b
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $struct.new-5 (export "struct.new-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 i64.const 7 struct.new $pair struct.get $pair $b
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $struct.new-6 (export "struct.new-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop (result i32)
      i32.const 2 i32.const 3 i64.const 7 struct.new $pair struct.get $pair $b
    end
    memory.size 1 local.get 0
  )
  (func $struct.new-7 (export "struct.new-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3
  )
)

(assert_return (invoke "struct.new-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "struct.new-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "struct.new-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -798) (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "struct.new-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "struct.new-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 3)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005)
  (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "struct.new-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "struct.new-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i32.const 3) (i32.const 1) (i64.const -842))
(assert_return (invoke "struct.new-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $struct.new_default-0 (export "struct.new_default-0") (result i64 i32)
    struct.new_default $pair struct.get $pair $c memory.size 1
  )
  (func $struct.new_default-1 (export "struct.new_default-1") (param i32 i32)
  (result i64 i64 i64 i32 i32 i32 i64) (local i64)
    i64.const 0x2700000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const -435 i64.add i64.const 40 call $callee struct.new_default $pair struct.get $pair $c
    memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $struct.new_default-2 (export "struct.new_default-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -435 local.set 5 v128.const i64x2 0x2900000007 10505 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x2a00000005 i64.sub local.get 3 i32.const 43 i32x4.splat i16x8.add
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6
  )
  (func $struct.new_default-3 (export "struct.new_default-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -446 local.set 8 v128.const i64x2 0x2a00000007 10761 local.set 9 i32.const 304 local.set 10
    local.get 6 i64.const -479 i64.add local.get 3 i32.const 45 i32x4.splat v128.xor local.get 1 i32.const 325
    i32.sub struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $struct.new_default-4 (export "struct.new_default-4")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x2a00000005 local.set 11 v128.const i64x2 0x2b00000007 11017 local.set 12 i32.const 311
    local.set 13 f32.const 45.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -501 i64.sub local.get 3 i32.const 47 i32x4.splat i16x8.add local.get 4
    i32.const 339 i32.add local.get 5 struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $struct.new_default-5 (export "struct.new_default-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -468 i64.mul local.get 3 i32.const 44 i32x4.splat i64x2.add local.get 0
    i32.const 318 i32.xor local.get 5 local.get 7 i32.const 332 i32.mul i64.const 40 call $callee
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $struct.new_default-6 (export "struct.new_default-6") (result i64 v128 i32 f32 i32 i64 i64 i32 i64)
  (local i64)
    i64.const -479 local.set 0 global.get 5 i64.const 0x2d00000005 i64.xor global.get 8 i32.const 46
    i32x4.splat i8x16.sub global.get 4 i32.const 332 i32.mul global.get 2 global.get 4 i32.const 346 i32.xor
    global.get 1 i64.const -545 i64.sub
    loop (result i64)
      struct.new_default $pair struct.get $pair $c
    end
    memory.size 1 local.get 0
  )
  (func $struct.new_default-7 (export "struct.new_default-7") (param i32 i32)
  (result i64 i32 i32 i32 i64 v128) (local i64 v128)
    i64.const 0x2d00000005 local.set 2 v128.const i64x2 0x2e00000007 11785 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "struct.new_default-0" ) (i64.const 0) (i32.const 1))
(assert_return (invoke "struct.new_default-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x11223344556675d5) (i64.const 41) (i64.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x2700000005))
(assert_return (invoke "struct.new_default-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x30302d9030302fe)
  (v128.const i64x2 0xa1cda3a4002f 0xb5b6b7e3b9ba002f) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -435) (v128.const i64x2 0x2900000007 10505))
(assert_return (invoke "struct.new_default-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x707070707070528)
  (v128.const i64x2 0xa18fa3a40029 0xb5b6b795b9ba0029) (i32.const -322) (i64.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -446) (v128.const i64x2 0x2a00000007 10761)
  (i32.const 304))
(assert_return (invoke "struct.new_default-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x7070707070708fc)
  (v128.const i64x2 0xa1d1a3a40033 0xb5b6b7e7b9ba0033) (i32.const 0x5050658) (f32.const 6.75) (i64.const 0)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x2a00000005)
  (v128.const i64x2 0x2b00000007 11017) (i32.const 311) (f32.const 45.5))
(assert_return (invoke "struct.new_default-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa5a5a5a5a5a5a5b8)
  (v128.const i64x2 0xa1cea3a40030 0xb5b6b7e4b9ba0030) (i32.const 316) (f32.const 6.75) (i32.const 0x6a6a6a60)
  (i64.const 41) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "struct.new_default-6"
  ) (i64.const 0xfefdfcd6faf9f8fd) (v128.const i64x2 0x1021321554657659 0x98a9ba9ddcedfee1) (i32.const -25564)
  (f32.const 3.25) (i32.const -279) (i64.const 0x11223344556679a9) (i64.const 0) (i32.const 1)
  (i64.const -479))
(assert_return (invoke "struct.new_default-7"
  (i32.const 2) (i32.const 3)) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x2d00000005) (v128.const i64x2 0x2e00000007 11785))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.new-0 (export "array.new-0") (result i32 i32)
    i32.const 2 i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1
  )
  (func $array.new-1 (export "array.new-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64) (local i64)
    i64.const -710 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const 0x4200000005 i64.sub i64.const 40 call $callee local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2
  )
  (func $array.new-2 (export "array.new-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const 0x4200000005 local.set 5 v128.const i64x2 0x4300000007 17161 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -743 i64.add local.get 3 i32.const 69 i32x4.splat v128.xor local.get 0 local.get 1
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new-3 (export "array.new-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -732 local.set 8 v128.const i64x2 0x4400000007 17417 local.set 9 i32.const 486 local.set 10
    local.get 2 i64.const -765 i64.sub local.get 3 i32.const 71 i32x4.splat i16x8.add local.get 1
    i32.const 507 i32.add local.get 0 local.get 1 array.new $bytes i32.const 2 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new-4 (export "array.new-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -743 local.set 11 v128.const i64x2 0x4500000007 17673 local.set 12 i32.const 493 local.set 13
    f32.const 71.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0x4800000005 i64.add local.get 8 i32.const 73 i32x4.splat v128.xor local.get 1
    i32.const 521 i32.sub local.get 5 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-5 (export "array.new-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const 0x4500000005 i64.xor local.get 8 i32.const 70 i32x4.splat i8x16.sub local.get 4
    i32.const 500 i32.mul local.get 11 local.get 7 i32.const 514 i32.xor i64.const 40 call $callee i32.const 2
    local.get 1 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-6 (export "array.new-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const -765 local.set 0 global.get 5 i64.const -776 i64.mul global.get 8 i32.const 72 i32x4.splat
    i64x2.add global.get 4 i32.const 514 i32.xor global.get 2 global.get 4 i32.const 528 i32.mul global.get 1
    i64.const -831 i64.add
    loop (result i32)
      i32.const 2 i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new-7 (export "array.new-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128) (local i64 v128)
    i64.const -776 local.set 2 v128.const i64x2 0x4800000007 18441 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.new-0" ) (i32.const 2) (i32.const 1))
(assert_return (invoke "array.new-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330255667783) (i64.const 41) (i32.const 2) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -710))
(assert_return (invoke "array.new-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x30303030303001c)
  (v128.const i64x2 0xa1e7a3a40041 0xb5b6b7fdb9ba0041) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const 0x4200000005) (v128.const i64x2 0x4300000007 17161))
(assert_return (invoke "array.new-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303030303030600)
  (v128.const i64x2 0xa1e9a3a4004b 0xb5b6b7ffb9ba004b) (i32.const 510) (i32.const 2) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -732) (v128.const i64x2 0x4400000007 17417)
  (i32.const 486))
(assert_return (invoke "array.new-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a520a0a0a0f)
  (v128.const i64x2 0xa1eba3a40040 0xb5b6b7f1b9ba0040) (i32.const -518) (f32.const 6.75) (i32.const 2)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -743) (v128.const i64x2 0x4500000007 17673)
  (i32.const 493) (f32.const 71.5))
(assert_return (invoke "array.new-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f4a0f0f0f0a)
  (v128.const i64x2 0xa15ca3a400c3 0xb5b6b772b9ba00c3) (i32.const 0xcdcdcdc4) (f32.const 12.75)
  (i32.const 0x8080a0a) (i64.const 41) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new-6"
  ) (i64.const 0xe19242f3a455040) (v128.const i64x2 0x1021328b546576cf 0x98a9bb13dcedfe57) (i32.const -591)
  (f32.const 3.25) (i32.const -40656) (i64.const 0x1122334455667449) (i32.const 2) (i32.const 1)
  (i64.const -765))
(assert_return (invoke "array.new-7"
  (i32.const 2) (i32.const 3)) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -776)
  (v128.const i64x2 0x4800000007 18441))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.new-large-0 (export "array.new-large-0") (result i32 i32)
    i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1
  )
  (func $array.new-large-1 (export "array.new-large-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64)
  (local i64)
    i64.const 0x1200000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -204 i64.mul i64.const 40 call $callee local.get 1
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2
  )
  (func $array.new-large-2 (export "array.new-large-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -204 local.set 5 v128.const i64x2 0x1400000007 5129 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i32.const 22 i32x4.splat i8x16.sub local.get 1
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new-large-3 (export "array.new-large-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -215 local.set 8 v128.const i64x2 0x1500000007 5385 local.set 9 i32.const 157 local.set 10
    local.get 6 i64.const -248 i64.mul local.get 3 i32.const 24 i32x4.splat i64x2.add local.get 1
    i32.const 178 i32.xor i32.const 3
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10
  )
  (func $array.new-large-4 (export "array.new-large-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x1500000005 local.set 11 v128.const i64x2 0x1600000007 5641 local.set 12 i32.const 164
    local.set 13 f32.const 24.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 i32.const 26 i32x4.splat i8x16.sub local.get 4
    i32.const 192 i32.mul local.get 5 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-large-5 (export "array.new-large-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 i32.const 23 i32x4.splat i16x8.add local.get 10
    i32.const 171 i32.add local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-large-6 (export "array.new-large-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 9 i32.const 25
    i32x4.splat v128.xor global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add
    global.get 5 i64.const -314 i64.xor
    loop (result i32)
      i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new-large-7 (export "array.new-large-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x1800000005 local.set 2 v128.const i64x2 0x1900000007 6409 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.new-large-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "array.new-large-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.new-large-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303031603030306)
  (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -204) (v128.const i64x2 0x1400000007 5129))
(assert_return (invoke "array.new-large-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (v128.const i64x2 0xa1baa3a4001c 0xb5b6b7d0b9ba001c) (i32.const 177) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (v128.const i64x2 0x1500000007 5385)
  (i32.const 157))
(assert_return (invoke "array.new-large-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1)
  (v128.const i64x2 0xa188a3a400ea 0xb5b6b79eb9ba00ea) (i32.const 0xc3c3c3c0) (f32.const 6.75) (i32.const 3)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x1500000005)
  (v128.const i64x2 0x1600000007 5641) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.new-large-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4)
  (v128.const i64x2 0xa1b9a3a4001b 0xb5b6b7cfb9ba001b) (i32.const 0xb0b0bb6) (f32.const 12.75)
  (i32.const -182) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new-large-6"
  ) (i64.const 0x1122335c5566778d) (v128.const i64x2 0xf1e2d3ddb5a69791 0x796a5b553d2e1f19)
  (i32.const 0x123455bf) (f32.const -0.125) (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i32.const 3)
  (i32.const 1) (i64.const -248))
(assert_return (invoke "array.new-large-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (v128.const i64x2 0x1900000007 6409))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.new_default-0 (export "array.new_default-0") (result i32 i32)
    i32.const 3 array.new_default $bytes array.len memory.size 1
  )
  (func $array.new_default-1 (export "array.new_default-1") (param i32 i32)
  (result i64 i64 i32 i32 i32 i32 i64) (local i64)
    i64.const -347 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const 0x2100000005 i64.xor i64.const 40 call $callee local.get 1
    array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $array.new_default-2 (export "array.new_default-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const 0x2100000005 local.set 5 v128.const i64x2 0x2200000007 8713 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -380 i64.mul local.get 3 i32.const 36 i32x4.splat i64x2.add local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_default-3 (export "array.new_default-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -369 local.set 8 v128.const i64x2 0x2300000007 8969 local.set 9 i32.const 255 local.set 10
    local.get 2 i64.const -402 i64.xor local.get 3 i32.const 38 i32x4.splat i8x16.sub local.get 0
    i32.const 276 i32.mul i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $array.new_default-4 (export "array.new_default-4")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -380 local.set 11 v128.const i64x2 0x2400000007 9225 local.set 12 i32.const 262 local.set 13
    f32.const 38.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0x2700000005 i64.mul local.get 3 i32.const 40 i32x4.splat i64x2.add local.get 1
    i32.const 290 i32.xor local.get 5 i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_default-5 (export "array.new_default-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 12 i64.const 0x2400000005 i64.add local.get 8 i32.const 37 i32x4.splat v128.xor local.get 0
    i32.const 269 i32.sub local.get 5 local.get 10 i32.const 283 i32.add i64.const 40 call $callee local.get 1
    array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $array.new_default-6 (export "array.new_default-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -402 local.set 0 global.get 1 i64.const -413 i64.sub global.get 9 i32.const 39 i32x4.splat
    i16x8.add global.get 0 i32.const 283 i32.add global.get 6 global.get 0 i32.const 297 i32.sub global.get 5
    i64.const -468 i64.mul
    loop (result i32)
      i32.const 3 array.new_default $bytes array.len
    end
    memory.size 1 local.get 0
  )
  (func $array.new_default-7 (export "array.new_default-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const -413 local.set 2 v128.const i64x2 0x2700000007 9993 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3
  )
)

(assert_return (invoke "array.new_default-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "array.new_default-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xfefdfcdafaf9f8fd) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -347))
(assert_return (invoke "array.new_default-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x878787878787878c)
  (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const 0x2100000005) (v128.const i64x2 0x2200000007 8713))
(assert_return (invoke "array.new_default-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcfd6d)
  (v128.const i64x2 0xa17ca3a400de 0xb5b6b792b9ba00de) (i32.const 552) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -369) (v128.const i64x2 0x2300000007 8969)
  (i32.const 255))
(assert_return (invoke "array.new_default-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xb9b9b9b832323232)
  (v128.const i64x2 0xa1caa3a4002c 0xb5b6b7e0b9ba002c) (i32.const 289) (f32.const 6.75) (i32.const 3)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -380) (v128.const i64x2 0x2400000007 9225)
  (i32.const 262) (f32.const 38.5))
(assert_return (invoke "array.new_default-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xd0d0d310d0d0d12)
  (v128.const i64x2 0xa187a3a4002c 0xb5b6b79db9ba002c) (i32.const -267) (f32.const 6.75) (i32.const 0xb0b0c26)
  (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_default-6"
  ) (i64.const 0x1122334455667925) (v128.const i64x2 0xf1e2d3ebb5a697af 0x796a5b733d2e1f27)
  (i32.const 0x12345793) (f32.const -0.125) (i32.const 0x1234554f) (i64.const 0xd7ad83592f04daa0)
  (i32.const 3) (i32.const 1) (i64.const -402))
(assert_return (invoke "array.new_default-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -413)
  (v128.const i64x2 0x2700000007 9993))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.new_fixed-0 (export "array.new_fixed-0") (result i32 i32)
    i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1
  )
  (func $array.new_fixed-1 (export "array.new_fixed-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64)
  (local i64)
    i64.const 0x1200000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -204 i64.mul i64.const 40 call $callee local.get 0 i32.const 1 i32.xor i32.const 1
    i32.xor local.get 1 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2
  )
  (func $array.new_fixed-2 (export "array.new_fixed-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -204 local.set 5 v128.const i64x2 0x1400000007 5129 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i32.const 22 i32x4.splat i8x16.sub i32.const 2
    local.get 1 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_fixed-3 (export "array.new_fixed-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -215 local.set 8 v128.const i64x2 0x1500000007 5385 local.set 9 i32.const 157 local.set 10
    local.get 6 i64.const -248 i64.mul local.get 3 i32.const 24 i32x4.splat i64x2.add local.get 1
    i32.const 178 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_fixed-4 (export "array.new_fixed-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x1500000005 local.set 11 v128.const i64x2 0x1600000007 5641 local.set 12 i32.const 164
    local.set 13 f32.const 24.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 i32.const 26 i32x4.splat i8x16.sub local.get 4
    i32.const 192 i32.mul local.get 5 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_fixed-5 (export "array.new_fixed-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 i32.const 23 i32x4.splat i16x8.add local.get 10
    i32.const 171 i32.add local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee i32.const 2
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_fixed-6 (export "array.new_fixed-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 9 i32.const 25
    i32x4.splat v128.xor global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add
    global.get 5 i64.const -314 i64.xor
    loop (result i32)
      i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new_fixed-7 (export "array.new_fixed-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x1800000005 local.set 2 v128.const i64x2 0x1900000007 6409 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.new_fixed-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "array.new_fixed-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.new_fixed-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303031603030306)
  (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -204) (v128.const i64x2 0x1400000007 5129))
(assert_return (invoke "array.new_fixed-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (v128.const i64x2 0xa1baa3a4001c 0xb5b6b7d0b9ba001c) (i32.const 177) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (v128.const i64x2 0x1500000007 5385)
  (i32.const 157))
(assert_return (invoke "array.new_fixed-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1)
  (v128.const i64x2 0xa188a3a400ea 0xb5b6b79eb9ba00ea) (i32.const 0xc3c3c3c0) (f32.const 6.75) (i32.const 3)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x1500000005)
  (v128.const i64x2 0x1600000007 5641) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.new_fixed-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4)
  (v128.const i64x2 0xa1b9a3a4001b 0xb5b6b7cfb9ba001b) (i32.const 0xb0b0bb6) (f32.const 12.75)
  (i32.const -182) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_fixed-6"
  ) (i64.const 0x1122335c5566778d) (v128.const i64x2 0xf1e2d3ddb5a69791 0x796a5b553d2e1f19)
  (i32.const 0x123455bf) (f32.const -0.125) (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i32.const 3)
  (i32.const 1) (i64.const -248))
(assert_return (invoke "array.new_fixed-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (v128.const i64x2 0x1900000007 6409))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.new_data-0 (export "array.new_data-0") (result i32 i32)
    i32.const 2 i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1
  )
  (func $array.new_data-1 (export "array.new_data-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -116 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const 0xc00000005 i64.add i64.const 40 call $callee local.get 0 local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $array.new_data-2 (export "array.new_data-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const 0xc00000005 local.set 5 v128.const i64x2 0xd00000007 3337 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -149 i64.sub local.get 3 i32.const 15 i32x4.splat i16x8.add i32.const 2 local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_data-3 (export "array.new_data-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -138 local.set 8 v128.const i64x2 0xe00000007 3593 local.set 9 i32.const 108 local.set 10
    local.get 6 i64.const -171 i64.add local.get 3 i32.const 17 i32x4.splat v128.xor local.get 0 i32.const 129
    i32.sub local.get 0 i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $array.new_data-4 (export "array.new_data-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -149 local.set 11 v128.const i64x2 0xf00000007 3849 local.set 12 i32.const 115 local.set 13
    f32.const 17.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const 0x1200000005 i64.sub local.get 8 i32.const 19 i32x4.splat i16x8.add local.get 0
    i32.const 143 i32.add local.get 5 i32.const 2 local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_data-5 (export "array.new_data-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 i32.const 16 i32x4.splat i64x2.add local.get 0
    i32.const 122 i32.xor local.get 5 local.get 7 i32.const 136 i32.mul i64.const 40 call $callee local.get 0
    i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_data-6 (export "array.new_data-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -171 local.set 0 global.get 5 i64.const -182 i64.xor global.get 8 i32.const 18 i32x4.splat
    i8x16.sub global.get 4 i32.const 136 i32.mul global.get 2 global.get 4 i32.const 150 i32.xor global.get 1
    i64.const -237 i64.sub
    loop (result i32)
      i32.const 2 i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new_data-7 (export "array.new_data-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const -182 local.set 2 v128.const i64x2 0x1200000007 4617 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3
  )
)

(assert_return (invoke "array.new_data-0" ) (i32.const 5) (i32.const 1))
(assert_return (invoke "array.new_data-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (i64.const 41) (i32.const 5) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -116))
(assert_return (invoke "array.new_data-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303030303030398)
  (v128.const i64x2 0xa1b1a3a40013 0xb5b6b7c7b9ba0013) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const 0xc00000005) (v128.const i64x2 0xd00000007 3337))
(assert_return (invoke "array.new_data-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70707070707065c)
  (v128.const i64x2 0xa1b3a3a40015 0xb5b6b7a9b9ba0015) (i32.const -127) (i32.const 5) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -138) (v128.const i64x2 0xe00000007 3593)
  (i32.const 108))
(assert_return (invoke "array.new_data-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302f1030302fe)
  (v128.const i64x2 0xa1b5a3a4001c 0xb5b6b7cbb9ba001c) (i32.const 145) (f32.const 6.75) (i32.const 5)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -149) (v128.const i64x2 0xf00000007 3849)
  (i32.const 115) (f32.const 17.5))
(assert_return (invoke "array.new_data-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232)
  (v128.const i64x2 0xa1b2a3a40019 0xb5b6b7c8b9ba0019) (i32.const 120) (f32.const 6.75) (i32.const 0x44444440)
  (i64.const 41) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_data-6"
  ) (i64.const 0x1020304050607b2) (v128.const i64x2 0x1021323154657675 0x98a9bab9dcedfefd) (i32.const -10472)
  (f32.const 3.25) (i32.const -219) (i64.const 0x1122334455667875) (i32.const 5) (i32.const 1)
  (i64.const -171))
(assert_return (invoke "array.new_data-7"
  (i32.const 2) (i32.const 3)) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -182)
  (v128.const i64x2 0x1200000007 4617))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.new_elem-0 (export "array.new_elem-0") (result i32 i32)
    i32.const 1 i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    memory.size 1
  )
  (func $array.new_elem-1 (export "array.new_elem-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -116 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const 0xc00000005 i64.add i64.const 40 call $callee i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2
  )
  (func $array.new_elem-2 (export "array.new_elem-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const 0xc00000005 local.set 5 v128.const i64x2 0xd00000007 3337 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -149 i64.sub local.get 3 i32.const 15 i32x4.splat i16x8.add i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_elem-3 (export "array.new_elem-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -138 local.set 8 v128.const i64x2 0xe00000007 3593 local.set 9 i32.const 108 local.set 10
    local.get 6 i64.const -171 i64.add local.get 3 i32.const 17 i32x4.splat v128.xor local.get 0 i32.const 129
    i32.sub i32.const 1 i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_elem-4 (export "array.new_elem-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -149 local.set 11 v128.const i64x2 0xf00000007 3849 local.set 12 i32.const 115 local.set 13
    f32.const 17.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const 0x1200000005 i64.sub local.get 8 i32.const 19 i32x4.splat i16x8.add local.get 0
    i32.const 143 i32.add local.get 5 i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_elem-5 (export "array.new_elem-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 i32.const 16 i32x4.splat i64x2.add local.get 0
    i32.const 122 i32.xor local.get 5 local.get 7 i32.const 136 i32.mul i64.const 40 call $callee i32.const 1
    i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_elem-6 (export "array.new_elem-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -171 local.set 0 global.get 5 i64.const -182 i64.xor global.get 8 i32.const 18 i32x4.splat
    i8x16.sub global.get 4 i32.const 136 i32.mul global.get 2 global.get 4 i32.const 150 i32.xor global.get 1
    i64.const -237 i64.sub
    loop (result i32)
      i32.const 1 i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    end
    memory.size 1 local.get 0
  )
  (func $array.new_elem-7 (export "array.new_elem-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const -182 local.set 2 v128.const i64x2 0x1200000007 4617 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 local.get 1 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.new_elem-0" ) (i32.const 0) (i32.const 1))
(assert_return (invoke "array.new_elem-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -116))
(assert_return (invoke "array.new_elem-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303030303030398)
  (v128.const i64x2 0xa1b1a3a40013 0xb5b6b7c7b9ba0013) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const 0xc00000005) (v128.const i64x2 0xd00000007 3337))
(assert_return (invoke "array.new_elem-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70707070707065c)
  (v128.const i64x2 0xa1b3a3a40015 0xb5b6b7a9b9ba0015) (i32.const -127) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -138) (v128.const i64x2 0xe00000007 3593)
  (i32.const 108))
(assert_return (invoke "array.new_elem-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302f1030302fe)
  (v128.const i64x2 0xa1b5a3a4001c 0xb5b6b7cbb9ba001c) (i32.const 145) (f32.const 6.75) (i32.const 0)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -149) (v128.const i64x2 0xf00000007 3849)
  (i32.const 115) (f32.const 17.5))
(assert_return (invoke "array.new_elem-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232)
  (v128.const i64x2 0xa1b2a3a40019 0xb5b6b7c8b9ba0019) (i32.const 120) (f32.const 6.75) (i32.const 0x44444440)
  (i64.const 41) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_elem-6"
  ) (i64.const 0x1020304050607b2) (v128.const i64x2 0x1021323154657675 0x98a9bab9dcedfefd) (i32.const -10472)
  (f32.const 3.25) (i32.const -219) (i64.const 0x1122334455667875) (i32.const 0) (i32.const 1)
  (i64.const -171))
(assert_return (invoke "array.new_elem-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -182)
  (v128.const i64x2 0x1200000007 4617))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.fill-0 (export "array.fill-0") (result i64 i32)
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
    i32.const 3 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1
  )
  (func $array.fill-1 (export "array.fill-1") (param i32 i32) (result i64 i64 i64 i32 i32 i32 i64) (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 7
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $array.fill-2 (export "array.fill-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 7
    local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.fill-3 (export "array.fill-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array
    local.get 0 i32.const 7 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.fill-4 (export "array.fill-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x4b00000005 local.set 11 v128.const i64x2 0x4c00000007 19465 local.set 12 i32.const 542
    local.set 13 f32.const 78.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -864 i64.mul local.get 8 i32.const 80 i32x4.splat i64x2.add local.get 10
    i32.const 570 i32.xor local.get 5 i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.fill-5 (export "array.fill-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.fill-6 (export "array.fill-6") (result i64 v128 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
      i32.const 3 array.fill $bytes
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0
  )
  (func $array.fill-7 (export "array.fill-7") (param i32 i32) (result i64 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.fill-0" ) (i64.const 0x909090707070909) (i32.const 1))
(assert_return (invoke "array.fill-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i64.const 0x909090707070909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "array.fill-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i64.const 0x909090707070909) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i64.const -798)
  (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "array.fill-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i64.const 0x909090707070909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "array.fill-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75)
  (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005)
  (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "array.fill-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.fill-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i64.const 0x909090707070909) (i32.const 1) (i64.const -842))
(assert_return (invoke "array.fill-7"
  (i32.const 2) (i32.const 3)) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.copy-0 (export "array.copy-0") (result i64 i32)
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 3 global.get $bytes
    i32.const 2 i32.const 3 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1
  )
  (func $array.copy-1 (export "array.copy-1") (param i32 i32) (result i64 i64 i64 i32 i32 i32 i64) (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor global.get $bytes local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $array.copy-2 (export "array.copy-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 global.get $bytes
    local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.copy-3 (export "array.copy-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor global.get $bytes local.get 0 local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.copy-4 (export "array.copy-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x4b00000005 local.set 11 v128.const i64x2 0x4c00000007 19465 local.set 12 i32.const 542
    local.set 13 f32.const 78.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -864 i64.mul local.get 8 i32.const 80 i32x4.splat i64x2.add local.get 10
    i32.const 570 i32.xor local.get 5 i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 1 global.get $bytes local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.copy-5 (export "array.copy-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 global.get $bytes
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.copy-6 (export "array.copy-6") (result i64 v128 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 3
      global.get $bytes i32.const 2 i32.const 3 array.copy $bytes $bytes
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0
  )
  (func $array.copy-7 (export "array.copy-7") (param i32 i32) (result i64 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor global.get $bytes i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.copy-0" ) (i64.const 0x9090e0d0c090909) (i32.const 1))
(assert_return (invoke "array.copy-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i64.const 0x9090e0d0c090909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "array.copy-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i64.const 0x9090e0d0c090909) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i64.const -798)
  (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "array.copy-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i64.const 0x9090e0d0c090909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "array.copy-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75)
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005)
  (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "array.copy-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.copy-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i64.const -842))
(assert_return (invoke "array.copy-7"
  (i32.const 2) (i32.const 3)) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.init_data-0 (export "array.init_data-0") (result i64 i32)
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1
  )
  (func $array.init_data-1 (export "array.init_data-1") (param i32 i32) (result i64 i64 i64 i32 i32 i32 i64)
  (local i64)
    i64.const 0x1200000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -204 i64.mul i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $array.init_data-2 (export "array.init_data-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -204 local.set 5 v128.const i64x2 0x1400000007 5129 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i32.const 22 i32x4.splat i8x16.sub
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    local.get 1 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.init_data-3 (export "array.init_data-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -215 local.set 8 v128.const i64x2 0x1500000007 5385 local.set 9 i32.const 157 local.set 10
    local.get 6 i64.const -248 i64.mul local.get 3 i32.const 24 i32x4.splat i64x2.add local.get 1
    i32.const 178 i32.xor i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.init_data-4 (export "array.init_data-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x1500000005 local.set 11 v128.const i64x2 0x1600000007 5641 local.set 12 i32.const 164
    local.set 13 f32.const 24.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 i32.const 26 i32x4.splat i8x16.sub local.get 4
    i32.const 192 i32.mul local.get 5 i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array i32.const 2 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_data-5 (export "array.init_data-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 i32.const 23 i32x4.splat i16x8.add local.get 10
    i32.const 171 i32.add local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_data-6 (export "array.init_data-6") (result i64 v128 i32 f32 i32 i64 i64 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 9 i32.const 25
    i32x4.splat v128.xor global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add
    global.get 5 i64.const -314 i64.xor
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
      i32.const 3 array.init_data $bytes $d0
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0
  )
  (func $array.init_data-7 (export "array.init_data-7") (param i32 i32) (result i64 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x1800000005 local.set 2 v128.const i64x2 0x1900000007 6409 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "array.init_data-0" ) (i64.const 0x909090504030909) (i32.const 1))
(assert_return (invoke "array.init_data-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i64.const 0x909090504030909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.init_data-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303031603030306)
  (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee) (i64.const 0x909090504030909) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i64.const -204)
  (v128.const i64x2 0x1400000007 5129))
(assert_return (invoke "array.init_data-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (v128.const i64x2 0xa1baa3a4001c 0xb5b6b7d0b9ba001c) (i32.const 177) (i64.const 0x909090504030909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (v128.const i64x2 0x1500000007 5385)
  (i32.const 157))
(assert_return (invoke "array.init_data-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1)
  (v128.const i64x2 0xa188a3a400ea 0xb5b6b79eb9ba00ea) (i32.const 0xc3c3c3c0) (f32.const 6.75)
  (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x1500000005)
  (v128.const i64x2 0x1600000007 5641) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.init_data-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4)
  (v128.const i64x2 0xa1b9a3a4001b 0xb5b6b7cfb9ba001b) (i32.const 0xb0b0bb6) (f32.const 12.75)
  (i32.const -182) (i64.const 41) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.init_data-6"
  ) (i64.const 0x1122335c5566778d) (v128.const i64x2 0xf1e2d3ddb5a69791 0x796a5b553d2e1f19)
  (i32.const 0x123455bf) (f32.const -0.125) (i32.const 0x1234573f) (i64.const 0x10203040506063e)
  (i64.const 0x909090504030909) (i32.const 1) (i64.const -248))
(assert_return (invoke "array.init_data-7"
  (i32.const 2) (i32.const 3)) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (v128.const i64x2 0x1900000007 6409))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $array.init_elem-0 (export "array.init_elem-0") (result i32 i32 i32)
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1
  )
  (func $array.init_elem-1 (export "array.init_elem-1") (param i32 i32)
  (result i64 i64 i32 i32 i32 i32 i32 i64) (local i64)
    i64.const 0x1200000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -204 i64.mul i64.const 40 call $callee
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    array.init_elem $functions $e0 global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2
  )
  (func $array.init_elem-2 (export "array.init_elem-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -204 local.set 5 v128.const i64x2 0x1400000007 5129 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i32.const 22 i32x4.splat i8x16.sub
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.init_elem-3 (export "array.init_elem-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -215 local.set 8 v128.const i64x2 0x1500000007 5385 local.set 9 i32.const 157 local.set 10
    local.get 6 i64.const -248 i64.mul local.get 3 i32.const 24 i32x4.splat i64x2.add local.get 1
    i32.const 178 i32.xor ref.null func i32.const 4 array.new $functions global.set $others global.get $others
    i32.const 0 local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $array.init_elem-4 (export "array.init_elem-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const 0x1500000005 local.set 11 v128.const i64x2 0x1600000007 5641 local.set 12 i32.const 164
    local.set 13 f32.const 24.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 i32.const 26 i32x4.splat i8x16.sub local.get 4
    i32.const 192 i32.mul local.get 5 ref.null func i32.const 4 array.new $functions global.set $others
    global.get $others i32.const 0 i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_elem-5 (export "array.init_elem-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 i32.const 23 i32x4.splat i16x8.add local.get 10
    i32.const 171 i32.add local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_elem-6 (export "array.init_elem-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 9 i32.const 25
    i32x4.splat v128.xor global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add
    global.get 5 i64.const -314 i64.xor
    loop (result i32 i32)
      ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
      i32.const 2 i32.const 2 array.init_elem $functions $e0
      global.get $others i32.const 1 array.get $functions ref.is_null
      global.get $others i32.const 2 array.get $functions ref.is_null
    end
    memory.size 1 local.get 0
  )
  (func $array.init_elem-7 (export "array.init_elem-7") (param i32 i32) (result i32 i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x1800000005 local.set 2 v128.const i64x2 0x1900000007 6409 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3
  )
)

(assert_return (invoke "array.init_elem-0" ) (i32.const 0) (i32.const 1) (i32.const 1))
(assert_return (invoke "array.init_elem-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.init_elem-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303031603030306)
  (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (i64.const -204) (v128.const i64x2 0x1400000007 5129))
(assert_return (invoke "array.init_elem-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (v128.const i64x2 0xa1baa3a4001c 0xb5b6b7d0b9ba001c) (i32.const 177) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (v128.const i64x2 0x1500000007 5385)
  (i32.const 157))
(assert_return (invoke "array.init_elem-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1)
  (v128.const i64x2 0xa188a3a400ea 0xb5b6b79eb9ba00ea) (i32.const 0xc3c3c3c0) (f32.const 6.75) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x1500000005)
  (v128.const i64x2 0x1600000007 5641) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.init_elem-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4)
  (v128.const i64x2 0xa1b9a3a4001b 0xb5b6b7cfb9ba001b) (i32.const 0xb0b0bb6) (f32.const 12.75)
  (i32.const -182) (i64.const 41) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.init_elem-6"
  ) (i64.const 0x1122335c5566778d) (v128.const i64x2 0xf1e2d3ddb5a69791 0x796a5b553d2e1f19)
  (i32.const 0x123455bf) (f32.const -0.125) (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i32.const 0)
  (i32.const 1) (i32.const 1) (i64.const -248))
(assert_return (invoke "array.init_elem-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (v128.const i64x2 0x1900000007 6409))

(module
  (type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))
  (type $bytes (array (mut i8)))
  (type $functions (array (mut funcref)))
  (import "wasmtime" "gc" (func $gc))
  (memory 2 6)
  (memory 1 5)
  (data $d0 "\01\02\03\04\05\06\07\08")
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
  (global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)
    (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))
  (global $array (mut (ref null $bytes)) (ref.null $bytes))
  (global $others (mut (ref null $functions)) (ref.null $functions))
  (elem $e0 func $seven $nine $seven $nine)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 4) func $seven)
  (table $t1 3 9 funcref)
  (elem (table $t1) (i32.const 0) func $nine)
  (elem (table $t1) (i32.const 1) func $nine)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $gc-0 (export "gc-0") (result i32)
    call $gc memory.size 1
  )
  (func $gc-1 (export "gc-1") (param i32 i32) (result i64 i64 i32 i32 i32 i64) (local i64)
    i64.const -171 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -182 i64.xor i64.const 40 call $callee call $gc memory.size 1 local.get 0
    local.get 1 local.get 2
  )
  (func $gc-2 (export "gc-2") (param i32 i32 i64 v128 i32) (result i64 v128 i32 i32 i32 i64 v128 i32 i64 v128)
  (local i64 v128)
    i64.const -182 local.set 5 v128.const i64x2 0x1200000007 4617 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -204 i64.mul local.get 3 i32.const 20 i32x4.splat i64x2.add call $gc memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $gc-3 (export "gc-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const 0x1200000005 local.set 8 v128.const i64x2 0x1300000007 4873 local.set 9 i32.const 143
    local.set 10 local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i32.const 22 i32x4.splat i8x16.sub
    local.get 1 i32.const 164 i32.mul call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $gc-4 (export "gc-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -204 local.set 11 v128.const i64x2 0x1400000007 5129 local.set 12 i32.const 150 local.set 13
    f32.const 22.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -248 i64.mul local.get 8 i32.const 24 i32x4.splat i64x2.add local.get 7
    i32.const 178 i32.xor local.get 5 call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $gc-5 (export "gc-5") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -215 i64.add local.get 3 i32.const 21 i32x4.splat v128.xor local.get 13
    i32.const 157 i32.sub local.get 11 local.get 13 i32.const 171 i32.add i64.const 40 call $callee call $gc
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $gc-6 (export "gc-6") (result i64 v128 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const 0x1500000005 local.set 0 global.get 1 i64.const -237 i64.sub global.get 9 i32.const 23
    i32x4.splat i16x8.add global.get 0 i32.const 171 i32.add global.get 6 global.get 0 i32.const 185 i32.sub
    global.get 5 i64.const 0x1b00000005 i64.mul
    loop
      call $gc
    end
    memory.size 1 local.get 0
  )
  (func $gc-7 (export "gc-7") (param i32 i32) (result i32 i32 i32 i64 v128) (local i64 v128)
    i64.const -237 local.set 2 v128.const i64x2 0x1700000007 5897 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "gc-0" ) (i32.const 1))
(assert_return (invoke "gc-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1020304050607b2) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -171))
(assert_return (invoke "gc-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x999999999999999c)
  (v128.const i64x2 0xa1b6a3a40018 0xb5b6b7ccb9ba0018) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -182) (v128.const i64x2 0x1200000007 4617))
(assert_return (invoke "gc-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303031603030306)
  (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee) (i32.const 492) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x1200000005) (v128.const i64x2 0x1300000007 4873) (i32.const 143))
(assert_return (invoke "gc-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x4646464646464650)
  (v128.const i64x2 0xa1baa3a40021 0xb5b6b7d0b9ba0021) (i32.const 0x80808ba) (f32.const 6.75) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -204) (v128.const i64x2 0x1400000007 5129)
  (i32.const 150) (f32.const 22.5))
(assert_return (invoke "gc-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a0a0a0a0a0933)
  (v128.const i64x2 0xa1b7a3a40011 0xb5b6b7adb9ba0011) (i32.const 0xe0e0d71) (f32.const 12.75)
  (i32.const 0xe0e0eb9) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "gc-6"
  ) (i64.const 0x1122334455667875) (v128.const i64x2 0xf1e2d3dbb5a6979f 0x796a5b633d2e1f17)
  (i32.const 0x12345723) (f32.const -0.125) (i32.const 0x123455bf) (i64.const 0x73533313e6e1dcd8)
  (i32.const 1) (i64.const 0x1500000005))
(assert_return (invoke "gc-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -237)
  (v128.const i64x2 0x1700000007 5897))
