;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands, parameters and locals that live across each runtime service, and its arguments from everywhere.
;;
;; "memory.fill-3" calls the service. Results are the operands below it, what the service answered or did, then all
;; parameters and locals.

(module
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
  (func $memory.grow-0 (export "memory.grow-0") (result i64 i32)
    i32.const 0 memory.grow 0 i64.extend_i32_u memory.size 0
  )
  (func $memory.grow-1 (export "memory.grow-1") (param i32 i32) (result i64 i64 i64 i32 i32 i32 i64)
  (local i64)
    i64.const -864 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const -875 i64.add i64.const 40 call $callee local.get 0 memory.grow 0 i64.extend_i32_u
    memory.size 0 local.get 0 local.get 1 local.get 2
  )
  (func $memory.grow-2 (export "memory.grow-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -875 local.set 5 v128.const i64x2 0x5100000007 20745 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 i32.const 83 i32x4.splat i16x8.add i32.const 2
    memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $memory.grow-3 (export "memory.grow-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const 0x5100000005 local.set 8 v128.const i64x2 0x5200000007 21001 local.set 9 i32.const 584
    local.set 10 local.get 2 i64.const 0x5400000005 i64.add local.get 3 i32.const 85 i32x4.splat v128.xor
    local.get 4 i32.const 605 i32.sub i32.const -1 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10
  )
  (func $memory.grow-4 (export "memory.grow-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -897 local.set 11 v128.const i64x2 0x5300000007 21257 local.set 12 i32.const 591 local.set 13
    f32.const 85.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 i32.const 87 i32x4.splat i16x8.add local.get 0
    i32.const 619 i32.add local.get 5 i32.const 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.grow-5 (export "memory.grow-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 i32.const 84 i32x4.splat i64x2.add local.get 4
    i32.const 598 i32.xor local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.grow-6 (export "memory.grow-6") (result i64 v128 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 8 i32.const 86
    i32x4.splat i8x16.sub global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    global.get 1 i64.const 0x5a00000005 i64.sub
    loop (result i64)
      i32.const 2 memory.grow 0 i64.extend_i32_u
    end
    memory.size 0 local.get 0
  )
  (func $memory.grow-7 (export "memory.grow-7") (param i32 i32) (result i64 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const -930 local.set 2 v128.const i64x2 0x5600000007 22025 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "memory.grow-0" ) (i64.const 2) (i32.const 2))
(assert_return (invoke "memory.grow-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i64.const 2) (i32.const 4)
  (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.grow-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303030303030684)
  (v128.const i64x2 0xa1f5a3a40057 0xb5b6b80bb9ba0057) (i64.const 4) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -875) (v128.const i64x2 0x5100000007 20745))
(assert_return (invoke "memory.grow-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051) (i32.const 0x50502a8) (i64.const 0xffffffff)
  (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005)
  (v128.const i64x2 0x5200000007 21001) (i32.const 584))
(assert_return (invoke "memory.grow-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0)
  (v128.const i64x2 0xa1f9a3a40060 0xb5b6b80fb9ba0060) (i32.const 621) (f32.const 6.75) (i64.const 6)
  (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -897) (v128.const i64x2 0x5300000007 21257)
  (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.grow-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc)
  (v128.const i64x2 0xa1f6a3a4005d 0xb5b6b80cb9ba005d) (i32.const 0x5050753) (f32.const 6.75)
  (i32.const 0x99999978) (i64.const 41) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.grow-6"
  ) (i64.const 0x1020304050604a6) (v128.const i64x2 0x102132ed54657631 0x98a9ba75dcedfeb9) (i32.const -47124)
  (f32.const 3.25) (i32.const -575) (i64.const 0x112232ea55667783) (i64.const 0xffffffff) (i32.const 6)
  (i64.const 0x5400000005))
(assert_return (invoke "memory.grow-7"
  (i32.const 2) (i32.const 3)) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const -930) (v128.const i64x2 0x5600000007 22025))

(module
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
  (func $memory.fill-0 (export "memory.fill-0") (result i64)
    i32.const 2 i32.const 421 i32.const 3 memory.fill 0 i32.const 0 i64.load
  )
  (func $memory.fill-1 (export "memory.fill-1") (param i32 i32) (result i64 i64 i64 i32 i32 i64) (local i64)
    i64.const -864 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const -875 i64.add i64.const 40 call $callee local.get 0 i32.const 422 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1
    local.get 2
  )
  (func $memory.fill-2 (export "memory.fill-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -875 local.set 5 v128.const i64x2 0x5100000007 20745 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 i32.const 83 i32x4.splat i16x8.add local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor i32.const 423 local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $memory.fill-3 (export "memory.fill-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const 0x5100000005 local.set 8 v128.const i64x2 0x5200000007 21001 local.set 9 i32.const 584
    local.set 10 local.get 2 i64.const 0x5400000005 i64.add local.get 3 i32.const 85 i32x4.splat v128.xor
    local.get 4 i32.const 605 i32.sub local.get 0 i32.const 424 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.fill-4 (export "memory.fill-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i64 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -897 local.set 11 v128.const i64x2 0x5300000007 21257 local.set 12 i32.const 591 local.set 13
    f32.const 85.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 i32.const 87 i32x4.splat i16x8.add local.get 0
    i32.const 619 i32.add local.get 5 local.get 0 i32.const 425 local.get 1 memory.fill 0 i32.const 0 i64.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.fill-5 (export "memory.fill-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 i32.const 84 i32x4.splat i64x2.add local.get 4
    i32.const 598 i32.xor local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor i32.const 426 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14
  )
  (func $memory.fill-6 (export "memory.fill-6") (result i64 v128 i32 f32 i32 i64 i64 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 8 i32.const 86
    i32x4.splat i8x16.sub global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    global.get 1 i64.const 0x5a00000005 i64.sub
    loop
      i32.const 2 i32.const 427 i32.const 3 memory.fill 0
    end
    i32.const 0 i64.load local.get 0
  )
  (func $memory.fill-7 (export "memory.fill-7") (param i32 i32) (result i64 i32 i32 i64 v128) (local i64 v128)
    i64.const -930 local.set 2 v128.const i64x2 0x5600000007 22025 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 428 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0 i32.const 0
    i64.load local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "memory.fill-0" ) (i64.const 0xee9c4a5a5a5300b))
(assert_return (invoke "memory.fill-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i64.const 0xee9c4a6a6a6300b)
  (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.fill-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303030303030684)
  (v128.const i64x2 0xa1f5a3a40057 0xb5b6b80bb9ba0057) (i64.const 0xee9c4a7a7a7300b) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (i64.const -875) (v128.const i64x2 0x5100000007 20745))
(assert_return (invoke "memory.fill-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051) (i32.const 0x50502a8) (i64.const 0xee9c4a8a8a8300b)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005)
  (v128.const i64x2 0x5200000007 21001) (i32.const 584))
(assert_return (invoke "memory.fill-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0)
  (v128.const i64x2 0xa1f9a3a40060 0xb5b6b80fb9ba0060) (i32.const 621) (f32.const 6.75)
  (i64.const 0xee9c4a9a9a9300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -897) (v128.const i64x2 0x5300000007 21257)
  (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.fill-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc)
  (v128.const i64x2 0xa1f6a3a4005d 0xb5b6b80cb9ba005d) (i32.const 0x5050753) (f32.const 6.75)
  (i32.const 0x99999978) (i64.const 41) (i64.const 0xee9c4aaaaaa300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.fill-6"
  ) (i64.const 0x1020304050604a6) (v128.const i64x2 0x102132ed54657631 0x98a9ba75dcedfeb9) (i32.const -47124)
  (f32.const 3.25) (i32.const -575) (i64.const 0x112232ea55667783) (i64.const 0xee9c4ababab300b)
  (i64.const 0x5400000005))
(assert_return (invoke "memory.fill-7"
  (i32.const 2) (i32.const 3)) (i64.const 0xee9c4acacac300b) (i32.const 2) (i32.const 3) (i64.const -930)
  (v128.const i64x2 0x5600000007 22025))

(module
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
  (func $memory.copy-0 (export "memory.copy-0") (result i32 i32)
    i32.const 40 i32.const 2 i32.const 3 memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1
  )
  (func $memory.copy-1 (export "memory.copy-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -864 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const -875 i64.add i64.const 40 call $callee i32.const 40 local.get 0 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1
    local.get 0 local.get 1 local.get 2
  )
  (func $memory.copy-2 (export "memory.copy-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -875 local.set 5 v128.const i64x2 0x5100000007 20745 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 i32.const 83 i32x4.splat i16x8.add i32.const 40 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 memory.copy 0 0 i32.const 40 i32.load i32.const 40
    i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $memory.copy-3 (export "memory.copy-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const 0x5100000005 local.set 8 v128.const i64x2 0x5200000007 21001 local.set 9 i32.const 584
    local.set 10 local.get 2 i64.const 0x5400000005 i64.add local.get 3 i32.const 85 i32x4.splat v128.xor
    local.get 4 i32.const 605 i32.sub i32.const 40 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.copy-4 (export "memory.copy-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -897 local.set 11 v128.const i64x2 0x5300000007 21257 local.set 12 i32.const 591 local.set 13
    f32.const 85.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 i32.const 87 i32x4.splat i16x8.add local.get 0
    i32.const 619 i32.add local.get 5 i32.const 40 local.get 0 local.get 1 memory.copy 1 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14
  )
  (func $memory.copy-5 (export "memory.copy-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 i32.const 84 i32x4.splat i64x2.add local.get 4
    i32.const 598 i32.xor local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee
    i32.const 40 local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.copy-6 (export "memory.copy-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 8 i32.const 86
    i32x4.splat i8x16.sub global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    global.get 1 i64.const 0x5a00000005 i64.sub
    loop
      i32.const 40 i32.const 2 i32.const 3 memory.copy 0 0
    end
    i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0
  )
  (func $memory.copy-7 (export "memory.copy-7") (param i32 i32) (result i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const -930 local.set 2 v128.const i64x2 0x5600000007 22025 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 40 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.copy 0 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "memory.copy-0" ) (i32.const 0x429f7a55) (i32.const 0))
(assert_return (invoke "memory.copy-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i32.const 0x429f7a55)
  (i32.const 0) (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.copy-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303030303030684)
  (v128.const i64x2 0xa1f5a3a40057 0xb5b6b80bb9ba0057) (i32.const 0x429f7a55) (i32.const 0) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (i64.const -875) (v128.const i64x2 0x5100000007 20745))
(assert_return (invoke "memory.copy-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051) (i32.const 0x50502a8) (i32.const 0x429f7a55)
  (i32.const 0) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005)
  (v128.const i64x2 0x5200000007 21001) (i32.const 584))
(assert_return (invoke "memory.copy-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0)
  (v128.const i64x2 0xa1f9a3a40060 0xb5b6b80fb9ba0060) (i32.const 621) (f32.const 6.75) (i32.const 0x429f7a55)
  (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -897) (v128.const i64x2 0x5300000007 21257)
  (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.copy-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc)
  (v128.const i64x2 0xa1f6a3a4005d 0xb5b6b80cb9ba005d) (i32.const 0x5050753) (f32.const 6.75)
  (i32.const 0x99999978) (i64.const 41) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.copy-6"
  ) (i64.const 0x1020304050604a6) (v128.const i64x2 0x102132ed54657631 0x98a9ba75dcedfeb9) (i32.const -47124)
  (f32.const 3.25) (i32.const -575) (i64.const 0x112232ea55667783) (i32.const 0x429f7a55) (i32.const 0x9f7a55)
  (i64.const 0x5400000005))
(assert_return (invoke "memory.copy-7"
  (i32.const 2) (i32.const 3)) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const -930) (v128.const i64x2 0x5600000007 22025))

(module
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
  (func $memory.init-0 (export "memory.init-0") (result i32)
    i32.const 80 i32.const 2 i32.const 3 memory.init 0 i32.const 80 i32.load
  )
  (func $memory.init-1 (export "memory.init-1") (param i32 i32) (result i64 i64 i32 i32 i32 i64) (local i64)
    i64.const -864 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const -875 i64.add i64.const 40 call $callee i32.const 80 local.get 0 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0 i32.const 80 i32.load local.get 0 local.get 1
    local.get 2
  )
  (func $memory.init-2 (export "memory.init-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -875 local.set 5 v128.const i64x2 0x5100000007 20745 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 i32.const 83 i32x4.splat i16x8.add i32.const 80 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $memory.init-3 (export "memory.init-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const 0x5100000005 local.set 8 v128.const i64x2 0x5200000007 21001 local.set 9 i32.const 584
    local.set 10 local.get 2 i64.const 0x5400000005 i64.add local.get 3 i32.const 85 i32x4.splat v128.xor
    local.get 4 i32.const 605 i32.sub i32.const 80 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor memory.init 0 i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.init-4 (export "memory.init-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
  (local i64 v128 i32 f32)
    i64.const -897 local.set 11 v128.const i64x2 0x5300000007 21257 local.set 12 i32.const 591 local.set 13
    f32.const 85.5 local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 i32.const 87 i32x4.splat i16x8.add local.get 0
    i32.const 619 i32.add local.get 5 i32.const 80 local.get 0 local.get 1 memory.init 0 i32.const 80 i32.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.init-5 (export "memory.init-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 i32.const 84 i32x4.splat i64x2.add local.get 4
    i32.const 598 i32.xor local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee
    i32.const 80 local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor memory.init 0 i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $memory.init-6 (export "memory.init-6") (result i64 v128 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 8 i32.const 86
    i32x4.splat i8x16.sub global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    global.get 1 i64.const 0x5a00000005 i64.sub
    loop
      i32.const 80 i32.const 2 i32.const 3 memory.init 0
    end
    i32.const 80 i32.load local.get 0
  )
  (func $memory.init-7 (export "memory.init-7") (param i32 i32) (result i32 i32 i32 i64 v128) (local i64 v128)
    i64.const -930 local.set 2 v128.const i64x2 0x5600000007 22025 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 80 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0 i32.const 80
    i32.load local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "memory.init-0" ) (i32.const 0xa050403))
(assert_return (invoke "memory.init-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.init-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x303030303030684)
  (v128.const i64x2 0xa1f5a3a40057 0xb5b6b80bb9ba0057) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -875) (v128.const i64x2 0x5100000007 20745))
(assert_return (invoke "memory.init-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051) (i32.const 0x50502a8) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005)
  (v128.const i64x2 0x5200000007 21001) (i32.const 584))
(assert_return (invoke "memory.init-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0)
  (v128.const i64x2 0xa1f9a3a40060 0xb5b6b80fb9ba0060) (i32.const 621) (f32.const 6.75) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -897) (v128.const i64x2 0x5300000007 21257)
  (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.init-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc)
  (v128.const i64x2 0xa1f6a3a4005d 0xb5b6b80cb9ba005d) (i32.const 0x5050753) (f32.const 6.75)
  (i32.const 0x99999978) (i64.const 41) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.init-6"
  ) (i64.const 0x1020304050604a6) (v128.const i64x2 0x102132ed54657631 0x98a9ba75dcedfeb9) (i32.const -47124)
  (f32.const 3.25) (i32.const -575) (i64.const 0x112232ea55667783) (i32.const 0xa050403)
  (i64.const 0x5400000005))
(assert_return (invoke "memory.init-7"
  (i32.const 2) (i32.const 3)) (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const -930)
  (v128.const i64x2 0x5600000007 22025))

(module
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
  (func $data.drop-0 (export "data.drop-0") (result i32)
    data.drop 0 memory.size 1
  )
  (func $data.drop-1 (export "data.drop-1") (param i32 i32) (result i64 i64 i32 i32 i32 i64) (local i64)
    i64.const -710 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const 0x4200000005 i64.sub i64.const 40 call $callee data.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2
  )
  (func $data.drop-2 (export "data.drop-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const 0x4200000005 local.set 5 v128.const i64x2 0x4300000007 17161 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -743 i64.add local.get 3 i32.const 69 i32x4.splat v128.xor data.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $data.drop-3 (export "data.drop-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -732 local.set 8 v128.const i64x2 0x4400000007 17417 local.set 9 i32.const 486 local.set 10
    local.get 2 i64.const -765 i64.sub local.get 3 i32.const 71 i32x4.splat i16x8.add local.get 1
    i32.const 507 i32.add data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $data.drop-4 (export "data.drop-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
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
    i32.const 521 i32.sub local.get 5 data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $data.drop-5 (export "data.drop-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const 0x4500000005 i64.xor local.get 8 i32.const 70 i32x4.splat i8x16.sub local.get 4
    i32.const 500 i32.mul local.get 11 local.get 7 i32.const 514 i32.xor i64.const 40 call $callee data.drop 0
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $data.drop-6 (export "data.drop-6") (result i64 v128 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const -765 local.set 0 global.get 5 i64.const -776 i64.mul global.get 8 i32.const 72 i32x4.splat
    i64x2.add global.get 4 i32.const 514 i32.xor global.get 2 global.get 4 i32.const 528 i32.mul global.get 1
    i64.const -831 i64.add
    loop
      data.drop 0
    end
    memory.size 1 local.get 0
  )
  (func $data.drop-7 (export "data.drop-7") (param i32 i32) (result i32 i32 i32 i64 v128) (local i64 v128)
    i64.const -776 local.set 2 v128.const i64x2 0x4800000007 18441 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "data.drop-0" ) (i32.const 1))
(assert_return (invoke "data.drop-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330255667783) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -710))
(assert_return (invoke "data.drop-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x30303030303001c)
  (v128.const i64x2 0xa1e7a3a40041 0xb5b6b7fdb9ba0041) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const 0x4200000005) (v128.const i64x2 0x4300000007 17161))
(assert_return (invoke "data.drop-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303030303030600)
  (v128.const i64x2 0xa1e9a3a4004b 0xb5b6b7ffb9ba004b) (i32.const 510) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -732)
  (v128.const i64x2 0x4400000007 17417) (i32.const 486))
(assert_return (invoke "data.drop-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a520a0a0a0f)
  (v128.const i64x2 0xa1eba3a40040 0xb5b6b7f1b9ba0040) (i32.const -518) (f32.const 6.75) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -743) (v128.const i64x2 0x4500000007 17673)
  (i32.const 493) (f32.const 71.5))
(assert_return (invoke "data.drop-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f4a0f0f0f0a)
  (v128.const i64x2 0xa15ca3a400c3 0xb5b6b772b9ba00c3) (i32.const 0xcdcdcdc4) (f32.const 12.75)
  (i32.const 0x8080a0a) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "data.drop-6"
  ) (i64.const 0xe19242f3a455040) (v128.const i64x2 0x1021328b546576cf 0x98a9bb13dcedfe57) (i32.const -591)
  (f32.const 3.25) (i32.const -40656) (i64.const 0x1122334455667449) (i32.const 1) (i64.const -765))
(assert_return (invoke "data.drop-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -776)
  (v128.const i64x2 0x4800000007 18441))

(module
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
  (func $table.grow-0 (export "table.grow-0") (result i64 i32)
    ref.func 1 i32.const 100 table.grow 0 i64.extend_i32_u table.size 0
  )
  (func $table.grow-1 (export "table.grow-1") (param i32 i32) (result i64 i64 i64 i32 i32 i32 i64) (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee i32.const 1 table.get 0 i32.const 1
    table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2
  )
  (func $table.grow-2 (export "table.grow-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i64 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add ref.func 1
    i32.const 0 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6
  )
  (func $table.grow-3 (export "table.grow-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul i32.const 1 table.get 0 i32.const 100 table.grow 0 i64.extend_i32_u table.size 0
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $table.grow-4 (export "table.grow-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
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
    i32.const 570 i32.xor local.get 5 ref.func 1 i32.const 0 table.grow 0 i64.extend_i32_u table.size 0
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.grow-5 (export "table.grow-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee i32.const 1
    table.get 0 i32.const 1 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.grow-6 (export "table.grow-6") (result i64 v128 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop (result i64)
      ref.func 1 i32.const 100 table.grow 0 i64.extend_i32_u
    end
    table.size 0 local.get 0
  )
  (func $table.grow-7 (export "table.grow-7") (param i32 i32) (result i64 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 table.get 0 i32.const 1 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1
    local.get 2 local.get 3
  )
)

(assert_return (invoke "table.grow-0" ) (i64.const 0xffffffff) (i32.const 8))
(assert_return (invoke "table.grow-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i64.const 8) (i32.const 9)
  (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.grow-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i64.const 9) (i32.const 9) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const -798) (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "table.grow-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i64.const 0xffffffff) (i32.const 9)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "table.grow-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75) (i64.const 9)
  (i32.const 9) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005)
  (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.grow-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i64.const 9) (i32.const 10) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.grow-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i64.const 0xffffffff) (i32.const 10) (i64.const -842))
(assert_return (invoke "table.grow-7"
  (i32.const 2) (i32.const 3)) (i64.const 10) (i32.const 11) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
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
  (func $table.fill-0 (export "table.fill-0") (result i32 i32 i32 i32 i32)
    i32.const 2 ref.func 1 i32.const 3 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null
  )
  (func $table.fill-1 (export "table.fill-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee local.get 0 i32.const 1 table.get 0
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
  )
  (func $table.fill-2 (export "table.fill-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add local.get 0
    ref.func 1 local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6
  )
  (func $table.fill-3 (export "table.fill-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul local.get 0 i32.const 1 table.get 0 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $table.fill-4 (export "table.fill-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
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
    i32.const 570 i32.xor local.get 5 local.get 0 ref.func 1 local.get 1 table.fill 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.fill-5 (export "table.fill-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor i32.const 1 table.get 0 local.get 1 table.fill 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.fill-6 (export "table.fill-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop
      i32.const 2 ref.func 1 i32.const 3 table.fill 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
  )
  (func $table.fill-7 (export "table.fill-7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 1 table.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "table.fill-0" ) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1))
(assert_return (invoke "table.fill-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.fill-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i64.const -798)
  (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "table.fill-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "table.fill-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0x4b00000005) (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.fill-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.fill-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -842))
(assert_return (invoke "table.fill-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
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
  (func $table.copy-0 (export "table.copy-0") (result i32 i32 i32 i32 i32)
    i32.const 4 i32.const 2 i32.const 3 table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null
  )
  (func $table.copy-1 (export "table.copy-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee i32.const 4 local.get 0 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
  )
  (func $table.copy-2 (export "table.copy-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add i32.const 4
    local.get 0 local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6
  )
  (func $table.copy-3 (export "table.copy-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul i32.const 4 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $table.copy-4 (export "table.copy-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
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
    i32.const 570 i32.xor local.get 5 i32.const 4 i32.const 0 local.get 1 table.copy 0 1 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.copy-5 (export "table.copy-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee i32.const 4
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 table.copy 0 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.copy-6 (export "table.copy-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop
      i32.const 4 i32.const 2 i32.const 3 table.copy 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
  )
  (func $table.copy-7 (export "table.copy-7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 4 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3
  )
)

(assert_return (invoke "table.copy-0" ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 0))
(assert_return (invoke "table.copy-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.copy-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i64.const -798)
  (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "table.copy-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "table.copy-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 1)
  (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0x4b00000005) (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.copy-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.copy-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i64.const -842))
(assert_return (invoke "table.copy-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
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
  (func $table.init-0 (export "table.init-0") (result i32 i32 i32 i32 i32)
    i32.const 2 i32.const 1 i32.const 3 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null
  )
  (func $table.init-1 (export "table.init-1") (param i32 i32) (result i64 i64 i32 i32 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const 0x4800000005 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 5 i64.const -798 i64.xor i64.const 40 call $callee local.get 0 i32.const 1 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
  )
  (func $table.init-2 (export "table.init-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const -798 local.set 5 v128.const i64x2 0x4a00000007 18953 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 i32.const 76 i32x4.splat i64x2.add local.get 0
    i32.const 1 local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6
  )
  (func $table.init-3 (export "table.init-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -809 local.set 8 v128.const i64x2 0x4b00000007 19209 local.set 9 i32.const 535 local.set 10
    local.get 2 i64.const -842 i64.xor local.get 3 i32.const 78 i32x4.splat i8x16.sub local.get 1
    i32.const 556 i32.mul local.get 0 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $table.init-4 (export "table.init-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
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
    i32.const 570 i32.xor local.get 5 local.get 0 i32.const 1 local.get 1 table.init 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.init-5 (export "table.init-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 i32.const 77 i32x4.splat v128.xor local.get 0
    i32.const 549 i32.sub local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor i32.const 1 local.get 1 table.init 0 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.init-6 (export "table.init-6") (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 9 i32.const 79
    i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub
    global.get 5 i64.const -908 i64.mul
    loop
      i32.const 2 i32.const 1 i32.const 3 table.init 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
  )
  (func $table.init-7 (export "table.init-7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i64 v128)
  (local i64 v128)
    i64.const 0x4e00000005 local.set 2 v128.const i64x2 0x4f00000007 20233 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3
  )
)

(assert_return (invoke "table.init-0" ) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1))
(assert_return (invoke "table.init-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.init-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0xf0f0f0f00f0f0f0f)
  (v128.const i64x2 0xa1eea3a40050 0xb5b6b804b9ba0050) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i64.const -798)
  (v128.const i64x2 0x4a00000007 18953))
(assert_return (invoke "table.init-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (v128.const i64x2 0xa154a3a400b6 0xb5b6b76ab9ba00b6) (i32.const 1668) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (v128.const i64x2 0x4b00000007 19209)
  (i32.const 535))
(assert_return (invoke "table.init-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40)
  (v128.const i64x2 0xa1f2a3a40059 0xb5b6b808b9ba0059) (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0x4b00000005) (v128.const i64x2 0x4c00000007 19465) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.init-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0)
  (v128.const i64x2 0xa1efa3a40044 0xb5b6b7f5b9ba0044) (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041)
  (i64.const 41) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.init-6"
  ) (i64.const 0x112232f655667783) (v128.const i64x2 0xf1e2d413b5a697d7 0x796a5b9b3d2e1f4f)
  (i32.const 0x123458ab) (f32.const -0.125) (i32.const 0x12345437) (i64.const 0x9322b241d160f060)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -842))
(assert_return (invoke "table.init-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4e00000005) (v128.const i64x2 0x4f00000007 20233))

(module
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
  (func $elem.drop-0 (export "elem.drop-0") (result i32)
    elem.drop 0 memory.size 1
  )
  (func $elem.drop-1 (export "elem.drop-1") (param i32 i32) (result i64 i64 i32 i32 i32 i64) (local i64)
    i64.const -710 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const 0x4200000005 i64.sub i64.const 40 call $callee elem.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2
  )
  (func $elem.drop-2 (export "elem.drop-2") (param i32 i32 i64 v128 i32)
  (result i64 v128 i32 i32 i32 i64 v128 i32 i64 v128) (local i64 v128)
    i64.const 0x4200000005 local.set 5 v128.const i64x2 0x4300000007 17161 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -743 i64.add local.get 3 i32.const 69 i32x4.splat v128.xor elem.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $elem.drop-3 (export "elem.drop-3") (param i32 i32 i64 v128 i32 f32 i64 i32)
  (result i64 v128 i32 i32 i32 i32 i64 v128 i32 f32 i64 i32 i64 v128 i32) (local i64 v128 i32)
    i64.const -732 local.set 8 v128.const i64x2 0x4400000007 17417 local.set 9 i32.const 486 local.set 10
    local.get 2 i64.const -765 i64.sub local.get 3 i32.const 71 i32x4.splat i16x8.add local.get 1
    i32.const 507 i32.add elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $elem.drop-4 (export "elem.drop-4") (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32)
  (result i64 v128 i32 f32 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 i64 v128 i32 f32)
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
    i32.const 521 i32.sub local.get 5 elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $elem.drop-5 (export "elem.drop-5")
  (param i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
  (result i64 v128 i32 f32 i32 i64 i32 i32 i32 i64 v128 i32 f32 i64 i32 v128 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const 0x4500000005 i64.xor local.get 8 i32.const 70 i32x4.splat i8x16.sub local.get 4
    i32.const 500 i32.mul local.get 11 local.get 7 i32.const 514 i32.xor i64.const 40 call $callee elem.drop 0
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $elem.drop-6 (export "elem.drop-6") (result i64 v128 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const -765 local.set 0 global.get 5 i64.const -776 i64.mul global.get 8 i32.const 72 i32x4.splat
    i64x2.add global.get 4 i32.const 514 i32.xor global.get 2 global.get 4 i32.const 528 i32.mul global.get 1
    i64.const -831 i64.add
    loop
      elem.drop 0
    end
    memory.size 1 local.get 0
  )
  (func $elem.drop-7 (export "elem.drop-7") (param i32 i32) (result i32 i32 i32 i64 v128) (local i64 v128)
    i64.const -776 local.set 2 v128.const i64x2 0x4800000007 18441 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "elem.drop-0" ) (i32.const 1))
(assert_return (invoke "elem.drop-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330255667783) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -710))
(assert_return (invoke "elem.drop-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)) (i64.const 0x30303030303001c)
  (v128.const i64x2 0xa1e7a3a40041 0xb5b6b7fdb9ba0041) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (i64.const 0x4200000005) (v128.const i64x2 0x4300000007 17161))
(assert_return (invoke "elem.drop-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303030303030600)
  (v128.const i64x2 0xa1e9a3a4004b 0xb5b6b7ffb9ba004b) (i32.const 510) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -732)
  (v128.const i64x2 0x4400000007 17417) (i32.const 486))
(assert_return (invoke "elem.drop-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a520a0a0a0f)
  (v128.const i64x2 0xa1eba3a40040 0xb5b6b7f1b9ba0040) (i32.const -518) (f32.const 6.75) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -743) (v128.const i64x2 0x4500000007 17673)
  (i32.const 493) (f32.const 71.5))
(assert_return (invoke "elem.drop-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f4a0f0f0f0a)
  (v128.const i64x2 0xa15ca3a400c3 0xb5b6b772b9ba00c3) (i32.const 0xcdcdcdc4) (f32.const 12.75)
  (i32.const 0x8080a0a) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "elem.drop-6"
  ) (i64.const 0xe19242f3a455040) (v128.const i64x2 0x1021328b546576cf 0x98a9bb13dcedfe57) (i32.const -591)
  (f32.const 3.25) (i32.const -40656) (i64.const 0x1122334455667449) (i32.const 1) (i64.const -765))
(assert_return (invoke "elem.drop-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -776)
  (v128.const i64x2 0x4800000007 18441))
