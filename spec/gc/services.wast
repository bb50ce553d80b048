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
  (func $struct.new-2 (export "struct.new-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub local.get 0 local.get 1
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $struct.new-3 (export "struct.new-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul local.get 0
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor i64.const 7 struct.new $pair struct.get $pair $b
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $struct.new-4 (export "struct.new-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x4b00000005 local.set 11 f64.const 76.25 local.set 12 i32.const 542 local.set 13 f32.const 78.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -864 i64.mul local.get 8 f64.const 80.25 f64.mul local.get 10 i32.const 570 i32.xor
    local.get 5 local.get 0 local.get 1 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $struct.new-5 (export "struct.new-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor local.get 1 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $struct.new-6 (export "struct.new-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop (result i32)
      i32.const 2 i32.const 3 i64.const 7 struct.new $pair struct.get $pair $b
    end
    memory.size 1 local.get 0
  )
  (func $struct.new-7 (export "struct.new-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $struct.new-8 (export "struct.new-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $struct.new-9 (export "struct.new-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11
  )
  (func $struct.new-10 (export "struct.new-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $struct.new-11 (export "struct.new-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -897 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    local.get 11 local.get 0 local.get 1 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $struct.new-12 (export "struct.new-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    i32.const 2 i32.const 3 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0
    local.get 1
  )
  (func $struct.new-13 (export "struct.new-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee local.get 0 local.get 1 i64.const 7 struct.new $pair struct.get $pair $b memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $struct.new-14 (export "struct.new-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
      i64.const 7 struct.new $pair struct.get $pair $b
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $struct.new-15 (export "struct.new-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub local.get 0 local.get 1
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $struct.new-16 (export "struct.new-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul local.get 0 local.get 1
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11
  )
  (func $struct.new-17 (export "struct.new-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -963 local.set 15 f64.const 89.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 9 i64.const 0x5a00000005 i64.sub local.get 3 f64.const 91.25 f64.sub local.get 10 i32.const 647
    i32.add i64.const 40 call $callee local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i64.const 7 struct.new $pair struct.get $pair $b memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "struct.new-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "struct.new-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "struct.new-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "struct.new-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25) (i32.const 535))
(assert_return (invoke "struct.new-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "struct.new-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "struct.new-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i32.const 3) (i32.const 1) (i64.const -842))
(assert_return (invoke "struct.new-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "struct.new-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -864) (f64.const 80.25)
  (i32.const 570))
(assert_return (invoke "struct.new-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25) (i32.const 577)
  (f32.const 83.5))
(assert_return (invoke "struct.new-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "struct.new-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "struct.new-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i32.const 3) (i32.const 1) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "struct.new-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x5400000005) (f64.const 85.25) (i32.const 605))
(assert_return (invoke "struct.new-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -930) (f64.const 86.25) (i32.const 612) (f32.const 88.5))
(assert_return (invoke "struct.new-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "struct.new-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "struct.new-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))

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
  (func $struct.new_default-2 (export "struct.new_default-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -435 local.set 5 f64.const 41.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x2a00000005 i64.sub local.get 3 f64.const 43.25 f64.sub
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6
  )
  (func $struct.new_default-3 (export "struct.new_default-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -446 local.set 8 f64.const 42.25 local.set 9 i32.const 304 local.set 10 local.get 6
    i64.const -479 i64.add local.get 3 f64.const 45.25 f64.add local.get 1 i32.const 325 i32.sub
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $struct.new_default-4 (export "struct.new_default-4")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x2a00000005 local.set 11 f64.const 43.25 local.set 12 i32.const 311 local.set 13 f32.const 45.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -501 i64.sub local.get 3 f64.const 47.25 f64.mul local.get 4 i32.const 339 i32.add
    local.get 5 struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $struct.new_default-5 (export "struct.new_default-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -468 i64.mul local.get 3 f64.const 44.25 f64.mul local.get 0 i32.const 318 i32.xor
    local.get 5 local.get 7 i32.const 332 i32.mul i64.const 40 call $callee
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $struct.new_default-6 (export "struct.new_default-6") (result i64 f64 i32 f32 i32 i64 i64 i32 i64)
  (local i64)
    i64.const -479 local.set 0 global.get 5 i64.const 0x2d00000005 i64.xor global.get 3 f64.const 46.25
    f64.sub global.get 4 i32.const 332 i32.mul global.get 2 global.get 4 i32.const 346 i32.xor global.get 1
    i64.const -545 i64.sub
    loop (result i64)
      struct.new_default $pair struct.get $pair $c
    end
    memory.size 1 local.get 0
  )
  (func $struct.new_default-7 (export "struct.new_default-7") (param i32 i32) (result i64 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x2d00000005 local.set 2 f64.const 46.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $struct.new_default-8 (export "struct.new_default-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -501 local.set 5 f64.const 47.25 local.set 6 i32.const 339 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -534 i64.xor struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $struct.new_default-9 (export "struct.new_default-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -512 local.set 8 f64.const 48.25 local.set 9 i32.const 346 local.set 10 f32.const 50.5
    local.set 11 local.get 6 i64.const 0x3300000005 i64.mul local.get 3 f64.const 52.25 f64.sub i64.const 40
    call $callee struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11
  )
  (func $struct.new_default-10 (export "struct.new_default-10")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 6 i64.const 0x3000000005 i64.add local.get 8 f64.const 49.25 f64.sub local.get 10 i32.const 353
    i32.sub struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $struct.new_default-11 (export "struct.new_default-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -534 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 9 i64.const -545 i64.sub local.get 3 f64.const 51.25 f64.add local.get 13 i32.const 367 i32.add
    local.get 11 struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $struct.new_default-12 (export "struct.new_default-12") (result i64 f64 i32 f32 i32 i64 i32 i64 f64)
  (local i64 f64)
    i64.const -545 local.set 0 f64.const 51.25 local.set 1 global.get 1 i64.const -567 i64.add global.get 7
    f64.const 53.25 f64.mul global.get 0 i32.const 381 i32.sub global.get 6 global.get 0 i32.const 395 i32.add
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1
  )
  (func $struct.new_default-13 (export "struct.new_default-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x3300000005 local.set 2 f64.const 52.25 local.set 3 i32.const 374 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 1 i64.const 0x3600000005 i64.sub global.get 7 f64.const 55.25 f64.sub local.get 0 i32.const 395
    i32.add global.get 6 local.get 1 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul i64.const 40
    call $callee struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4
  )
  (func $struct.new_default-14 (export "struct.new_default-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -567 local.set 5 f64.const 53.25 local.set 6 i32.const 381 local.set 7 f32.const 55.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i64)
      struct.new_default $pair struct.get $pair $c
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $struct.new_default-15 (export "struct.new_default-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -578 i64.xor struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $struct.new_default-16 (export "struct.new_default-16")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x3600000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 9 i64.const -600 i64.mul local.get 8 f64.const 56.25 f64.mul
    struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $struct.new_default-17 (export "struct.new_default-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -600 local.set 15 f64.const 56.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 14 i64.const 0x3900000005 i64.xor local.get 8 f64.const 58.25 f64.sub local.get 10 i32.const 416
    i32.mul i64.const 40 call $callee struct.new_default $pair struct.get $pair $c memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "struct.new_default-0" ) (i64.const 0) (i32.const 1))
(assert_return (invoke "struct.new_default-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x11223344556675d5) (i64.const 41) (i64.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x2700000005))
(assert_return (invoke "struct.new_default-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x30302d9030302fe) (f64.const -47.75) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -435) (f64.const 41.25))
(assert_return (invoke "struct.new_default-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x707070707070528)
  (f64.const 40.75) (i32.const -322) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -446) (f64.const 42.25) (i32.const 304))
(assert_return (invoke "struct.new_default-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x7070707070708fc) (f64.const -212.625)
  (i32.const 0x5050658) (f32.const 6.75) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x2a00000005) (f64.const 43.25) (i32.const 311) (f32.const 45.5))
(assert_return (invoke "struct.new_default-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa5a5a5a5a5a5a5b8) (f64.const -199.125)
  (i32.const 316) (f32.const 6.75) (i32.const 0x6a6a6a60) (i64.const 41) (i64.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "struct.new_default-6"
  ) (i64.const 0xfefdfcd6faf9f8fd) (f64.const -53.75) (i32.const -25564) (f32.const 3.25) (i32.const -279)
  (i64.const 0x11223344556679a9) (i64.const 0) (i32.const 1) (i64.const -479))
(assert_return (invoke "struct.new_default-7"
  (i32.const 2) (i32.const 3)) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x2d00000005) (f64.const 46.25))
(assert_return (invoke "struct.new_default-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xfcfcfcfcfcfcfee9) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -501) (f64.const 47.25)
  (i32.const 339))
(assert_return (invoke "struct.new_default-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x8989898823232323)
  (f64.const -56.75) (i64.const 41) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -512) (f64.const 48.25) (i32.const 346)
  (f32.const 50.5))
(assert_return (invoke "struct.new_default-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x70707370707070c) (f64.const -58.75)
  (i32.const 0xb0b09aa) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "struct.new_default-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a0a0a0a0a0c2b) (f64.const 46.75)
  (i32.const 0xe0e0f7d) (f32.const 12.75) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -534))
(assert_return (invoke "struct.new_default-12"
  ) (i64.const 0x1122334455667551) (f64.const 54554.625) (i32.const 0x123454fb) (f32.const -0.125)
  (i32.const 0x12345803) (i64.const 0) (i32.const 1) (i64.const -545) (f64.const 51.25))
(assert_return (invoke "struct.new_default-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330e55667783) (f64.const 969.25) (i32.const 397)
  (f32.const -0.125) (i32.const -406) (i64.const 0x890f961ca329b020) (i64.const 41) (i64.const 0)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x3300000005) (f64.const 52.25) (i32.const 374))
(assert_return (invoke "struct.new_default-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -567) (f64.const 53.25) (i32.const 381) (f32.const 55.5))
(assert_return (invoke "struct.new_default-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "struct.new_default-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x7878787878787890) (f64.const -534.375)
  (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x3600000005))
(assert_return (invoke "struct.new_default-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f360f0f0f0a) (f64.const -67.75)
  (i32.const 0xf1f1f1e0) (i64.const 41) (i64.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -600) (f64.const 56.25))

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
  (func $array.new-2 (export "array.new-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const 0x4200000005 local.set 5 f64.const 67.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -743 i64.add local.get 3 f64.const 69.25 f64.add local.get 0 local.get 1
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new-3 (export "array.new-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -732 local.set 8 f64.const 68.25 local.set 9 i32.const 486 local.set 10 local.get 2
    i64.const -765 i64.sub local.get 3 f64.const 71.25 f64.mul local.get 1 i32.const 507 i32.add local.get 0
    local.get 1 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $array.new-4 (export "array.new-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -743 local.set 11 f64.const 69.25 local.set 12 i32.const 493 local.set 13 f32.const 71.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0x4800000005 i64.add local.get 8 f64.const 73.25 f64.sub local.get 1 i32.const 521
    i32.sub local.get 5 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-5 (export "array.new-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const 0x4500000005 i64.xor local.get 8 f64.const 70.25 f64.sub local.get 4 i32.const 500
    i32.mul local.get 11 local.get 7 i32.const 514 i32.xor i64.const 40 call $callee i32.const 2 local.get 1
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-6 (export "array.new-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const -765 local.set 0 global.get 5 i64.const -776 i64.mul global.get 3 f64.const 72.25 f64.add
    global.get 4 i32.const 514 i32.xor global.get 2 global.get 4 i32.const 528 i32.mul global.get 1
    i64.const -831 i64.add
    loop (result i32)
      i32.const 2 i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new-7 (export "array.new-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -776 local.set 2 f64.const 72.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3
  )
  (func $array.new-8 (export "array.new-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x4800000005 local.set 5 f64.const 73.25 local.set 6 i32.const 521 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new-9 (export "array.new-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -798 local.set 8 f64.const 74.25 local.set 9 i32.const 528 local.set 10 f32.const 76.5
    local.set 11 local.get 6 i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add i64.const 40
    call $callee local.get 0 local.get 1 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new-10 (export "array.new-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 2 i64.const -809 i64.sub local.get 8 f64.const 75.25 f64.add local.get 10 i32.const 535 i32.add
    local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new-11 (export "array.new-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const 0x4b00000005 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 10 i32.const 549 i32.sub
    local.get 5 local.get 0 local.get 1 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $array.new-12 (export "array.new-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -831 local.set 0 f64.const 77.25 local.set 1 global.get 1 i64.const 0x4e00000005 i64.sub
    global.get 7 f64.const 79.25 f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0
    i32.const 577 i32.sub i32.const 2 i32.const 3 array.new $bytes i32.const 2 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1
  )
  (func $array.new-13 (export "array.new-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -842 local.set 2 f64.const 78.25 local.set 3 i32.const 556 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 1 i64.const -875 i64.add global.get 7 f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub
    global.get 6 local.get 1 i32.const 591 i32.add global.get 5 i64.const -930 i64.xor i64.const 40
    call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4
  )
  (func $array.new-14 (export "array.new-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x4e00000005 local.set 5 f64.const 79.25 local.set 6 i32.const 563 local.set 7 f32.const 81.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
      array.new $bytes i32.const 2 array.get_u $bytes
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.new-15 (export "array.new-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -864 i64.mul local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new-16 (export "array.new-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -875 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor local.get 1 array.new $bytes i32.const 2 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new-17 (export "array.new-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x5100000005 local.set 15 f64.const 82.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 6 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    i64.const 40 call $callee local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new $bytes i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.new-0" ) (i32.const 2) (i32.const 1))
(assert_return (invoke "array.new-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330255667783) (i64.const 41) (i32.const 2) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -710))
(assert_return (invoke "array.new-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x30303030303001c) (f64.const 64.75) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x4200000005)
  (f64.const 67.25))
(assert_return (invoke "array.new-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303030303030600)
  (f64.const -320.625) (i32.const 510) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -732) (f64.const 68.25) (i32.const 486))
(assert_return (invoke "array.new-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a520a0a0a0f) (f64.const -82.75)
  (i32.const -518) (f32.const 6.75) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -743) (f64.const 69.25) (i32.const 493) (f32.const 71.5))
(assert_return (invoke "array.new-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f4a0f0f0f0a) (f64.const -79.75)
  (i32.const 0xcdcdcdc4) (f32.const 12.75) (i32.const 0x8080a0a) (i64.const 41) (i32.const 2) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new-6"
  ) (i64.const 0xe19242f3a455040) (f64.const 64.75) (i32.const -591) (f32.const 3.25) (i32.const -40656)
  (i64.const 0x1122334455667449) (i32.const 2) (i32.const 1) (i64.const -765))
(assert_return (invoke "array.new-7"
  (i32.const 2) (i32.const 3)) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -776)
  (f64.const 72.25))
(assert_return (invoke "array.new-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x4800000005)
  (f64.const 73.25) (i32.const 521))
(assert_return (invoke "array.new-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xf8f8f8f8f8f8fbb1)
  (f64.const 73.75) (i64.const 41) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -798) (f64.const 74.25) (i32.const 528)
  (f32.const 76.5))
(assert_return (invoke "array.new-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030303062c) (f64.const 65.75)
  (i32.const 0xb0b0d22) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "array.new-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const 0xb0b08e6) (f32.const 6.75) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x4b00000005))
(assert_return (invoke "array.new-12"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i32.const 2) (i32.const 1) (i64.const -831) (f64.const 77.25))
(assert_return (invoke "array.new-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (f64.const 1105.75) (i32.const -574)
  (f32.const -0.125) (i32.const 594) (i64.const 0x1020304050604a6) (i64.const 41) (i32.const 2) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -842) (f64.const 78.25) (i32.const 556))
(assert_return (invoke "array.new-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x4e00000005) (f64.const 79.25) (i32.const 563) (f32.const 81.5))
(assert_return (invoke "array.new-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484860)
  (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.new-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x303035203030306) (f64.const -91.75)
  (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -875))
(assert_return (invoke "array.new-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x131313131313132c) (f64.const 74.75)
  (i32.const 0xb0b095d) (i64.const 41) (i32.const 2) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x5100000005) (f64.const 82.25))

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
  (func $array.new-large-2 (export "array.new-large-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -204 local.set 5 f64.const 20.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 f64.const 22.25 f64.sub local.get 1
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new-large-3 (export "array.new-large-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -215 local.set 8 f64.const 21.25 local.set 9 i32.const 157 local.set 10 local.get 6
    i64.const -248 i64.mul local.get 3 f64.const 24.25 f64.add local.get 1 i32.const 178 i32.xor i32.const 3
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10
  )
  (func $array.new-large-4 (export "array.new-large-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x1500000005 local.set 11 f64.const 22.25 local.set 12 i32.const 164 local.set 13 f32.const 24.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 f64.const 26.25 f64.mul local.get 4 i32.const 192 i32.mul
    local.get 5 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-large-5 (export "array.new-large-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 f64.const 23.25 f64.mul local.get 10 i32.const 171 i32.add
    local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new-large-6 (export "array.new-large-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 7 f64.const 25.25
    f64.sub global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add global.get 5
    i64.const -314 i64.xor
    loop (result i32)
      i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new-large-7 (export "array.new-large-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x1800000005 local.set 2 f64.const 25.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $array.new-large-8 (export "array.new-large-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -270 local.set 5 f64.const 26.25 local.set 6 i32.const 192 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -303 i64.add local.get 1
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new-large-9 (export "array.new-large-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -281 local.set 8 f64.const 27.25 local.set 9 i32.const 199 local.set 10 f32.const 29.5
    local.set 11 local.get 6 i64.const 0x1e00000005 i64.sub local.get 3 f64.const 31.25 f64.sub i64.const 40
    call $callee i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new-large-10 (export "array.new-large-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x1b00000005 i64.mul local.get 8 f64.const 28.25 f64.sub local.get 0 i32.const 206
    i32.xor i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new-large-11 (export "array.new-large-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -303 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const -314 i64.xor local.get 8 f64.const 30.25 f64.add local.get 7 i32.const 220 i32.mul
    local.get 11 i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15
  )
  (func $array.new-large-12 (export "array.new-large-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -314 local.set 0 f64.const 30.25 local.set 1 global.get 5 i64.const -336 i64.mul global.get 3
    f64.const 32.25 f64.mul global.get 4 i32.const 234 i32.xor global.get 2 global.get 4 i32.const 248 i32.mul
    i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1
    local.get 0 local.get 1
  )
  (func $array.new-large-13 (export "array.new-large-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1e00000005 local.set 2 f64.const 31.25 local.set 3 i32.const 227 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x2100000005 i64.xor global.get 3 f64.const 34.25 f64.sub local.get 1 i32.const 248
    i32.mul global.get 2 local.get 0 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub i64.const 40
    call $callee i32.const 3 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $array.new-large-14 (export "array.new-large-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -336 local.set 5 f64.const 32.25 local.set 6 i32.const 234 local.set 7 f32.const 34.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      local.get 1 i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.new-large-15 (export "array.new-large-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -347 i64.add i32.const 3
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new-large-16 (export "array.new-large-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x2100000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 6 i64.const -369 i64.sub local.get 3 f64.const 35.25 f64.mul local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new-large-17 (export "array.new-large-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -369 local.set 15 f64.const 35.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 14 i64.const 0x2400000005 i64.add local.get 8 f64.const 37.25 f64.sub local.get 10 i32.const 269
    i32.sub i64.const 40 call $callee i32.const 3
    i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.new-large-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "array.new-large-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.new-large-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303031603030306) (f64.const -26.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -204) (f64.const 20.25))
(assert_return (invoke "array.new-large-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (f64.const 19.75) (i32.const 177) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (f64.const 21.25) (i32.const 157))
(assert_return (invoke "array.new-large-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const -118.125)
  (i32.const 0xc3c3c3c0) (f32.const 6.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x1500000005) (f64.const 22.25) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.new-large-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4) (f64.const -104.625)
  (i32.const 0xb0b0bb6) (f32.const 12.75) (i32.const -182) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new-large-6"
  ) (i64.const 0x1122335c5566778d) (f64.const 999.25) (i32.const 0x123455bf) (f32.const -0.125)
  (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i32.const 3) (i32.const 1) (i64.const -248))
(assert_return (invoke "array.new-large-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (f64.const 25.25))
(assert_return (invoke "array.new-large-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x3030303030301d4) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -270) (f64.const 26.25)
  (i32.const 192))
(assert_return (invoke "array.new-large-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70706e907070702)
  (f64.const -35.75) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -281) (f64.const 27.25) (i32.const 199)
  (f32.const 29.5))
(assert_return (invoke "array.new-large-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x4141414032323232) (f64.const -37.75)
  (i32.const 204) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "array.new-large-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf8f8f8f8f8f8f9c1) (f64.const 20.75)
  (i32.const 0xe6e6e6e0) (f32.const 12.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -303))
(assert_return (invoke "array.new-large-12"
  ) (i64.const 0x52a3f54697e93a80) (f64.const -241.875) (i32.const -167) (f32.const 3.25) (i32.const -19096)
  (i32.const 3) (i32.const 1) (i64.const -314) (f64.const 30.25))
(assert_return (invoke "array.new-large-13"
  (i32.const 2) (i32.const 3)) (i64.const 0xfefdfcdafaf9f8fd) (f64.const -41.75) (i32.const 744)
  (f32.const 3.25) (i32.const 260) (i64.const 0x1122334455667925) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x1e00000005) (f64.const 31.25) (i32.const 227))
(assert_return (invoke "array.new-large-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -336) (f64.const 32.25) (i32.const 234) (f32.const 34.5))
(assert_return (invoke "array.new-large-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030301a8)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.new-large-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070878) (f64.const -158.625)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x2100000005))
(assert_return (invoke "array.new-large-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f330f0f0f14) (f64.const -46.75)
  (i32.const 0xb0b09fe) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -369) (f64.const 35.25))

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
  (func $array.new_default-2 (export "array.new_default-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const 0x2100000005 local.set 5 f64.const 34.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -380 i64.mul local.get 3 f64.const 36.25 f64.add local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_default-3 (export "array.new_default-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -369 local.set 8 f64.const 35.25 local.set 9 i32.const 255 local.set 10 local.get 2
    i64.const -402 i64.xor local.get 3 f64.const 38.25 f64.mul local.get 0 i32.const 276 i32.mul i32.const 3
    array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_default-4 (export "array.new_default-4")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -380 local.set 11 f64.const 36.25 local.set 12 i32.const 262 local.set 13 f32.const 38.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0x2700000005 i64.mul local.get 3 f64.const 40.25 f64.sub local.get 1 i32.const 290
    i32.xor local.get 5 i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_default-5 (export "array.new_default-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 12 i64.const 0x2400000005 i64.add local.get 8 f64.const 37.25 f64.sub local.get 0 i32.const 269
    i32.sub local.get 5 local.get 10 i32.const 283 i32.add i64.const 40 call $callee local.get 1
    array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $array.new_default-6 (export "array.new_default-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -402 local.set 0 global.get 1 i64.const -413 i64.sub global.get 7 f64.const 39.25 f64.add
    global.get 0 i32.const 283 i32.add global.get 6 global.get 0 i32.const 297 i32.sub global.get 5
    i64.const -468 i64.mul
    loop (result i32)
      i32.const 3 array.new_default $bytes array.len
    end
    memory.size 1 local.get 0
  )
  (func $array.new_default-7 (export "array.new_default-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -413 local.set 2 f64.const 39.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $array.new_default-8 (export "array.new_default-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x2700000005 local.set 5 f64.const 40.25 local.set 6 i32.const 290 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_default-9 (export "array.new_default-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -435 local.set 8 f64.const 41.25 local.set 9 i32.const 297 local.set 10 f32.const 43.5
    local.set 11 local.get 6 i64.const -479 i64.add local.get 3 f64.const 45.25 f64.add i64.const 40
    call $callee local.get 1 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11
  )
  (func $array.new_default-10 (export "array.new_default-10")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const -446 i64.xor local.get 8 f64.const 42.25 f64.add local.get 0 i32.const 304 i32.mul
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.new_default $bytes array.len memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $array.new_default-11 (export "array.new_default-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const 0x2a00000005 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 9 i64.const -468 i64.mul local.get 3 f64.const 44.25 f64.mul local.get 4 i32.const 318 i32.xor
    local.get 5 i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $array.new_default-12 (export "array.new_default-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -468 local.set 0 f64.const 44.25 local.set 1 global.get 5 i64.const 0x2d00000005 i64.xor
    global.get 3 f64.const 46.25 f64.sub global.get 4 i32.const 332 i32.mul global.get 2 global.get 4
    i32.const 346 i32.xor i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
  )
  (func $array.new_default-13 (export "array.new_default-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -479 local.set 2 f64.const 45.25 local.set 3 i32.const 325 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const -512 i64.mul global.get 3 f64.const 48.25 f64.add local.get 0 i32.const 346 i32.xor
    global.get 2 local.get 1 i32.const 360 i32.mul global.get 1 i64.const -567 i64.add i64.const 40
    call $callee i32.const 3 array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4
  )
  (func $array.new_default-14 (export "array.new_default-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x2d00000005 local.set 5 f64.const 46.25 local.set 6 i32.const 332 local.set 7 f32.const 48.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      local.get 1 array.new_default $bytes array.len
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.new_default-15 (export "array.new_default-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -501 i64.sub local.get 1 array.new_default $bytes array.len memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_default-16 (export "array.new_default-16")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -512 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 9 i64.const 0x3000000005 i64.add local.get 8 f64.const 49.25 f64.sub i32.const 3
    array.new_default $bytes array.len memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new_default-17 (export "array.new_default-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x3000000005 local.set 15 f64.const 49.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 9 i64.const -545 i64.sub local.get 8 f64.const 51.25 f64.add local.get 13 i32.const 367 i32.add
    i64.const 40 call $callee local.get 1 array.new_default $bytes array.len memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.new_default-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "array.new_default-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xfefdfcdafaf9f8fd) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -347))
(assert_return (invoke "array.new_default-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x878787878787878c) (f64.const 31.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x2100000005)
  (f64.const 34.25))
(assert_return (invoke "array.new_default-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcfd6d)
  (f64.const -172.125) (i32.const 552) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -369) (f64.const 35.25) (i32.const 255))
(assert_return (invoke "array.new_default-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xb9b9b9b832323232) (f64.const -44.75)
  (i32.const 289) (f32.const 6.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -380) (f64.const 36.25) (i32.const 262) (f32.const 38.5))
(assert_return (invoke "array.new_default-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xd0d0d310d0d0d12) (f64.const -46.75)
  (i32.const -267) (f32.const 6.75) (i32.const 0xb0b0c26) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_default-6"
  ) (i64.const 0x1122334455667925) (f64.const 1063.75) (i32.const 0x12345793) (f32.const -0.125)
  (i32.const 0x1234554f) (i64.const 0xd7ad83592f04daa0) (i32.const 3) (i32.const 1) (i64.const -402))
(assert_return (invoke "array.new_default-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -413)
  (f64.const 39.25))
(assert_return (invoke "array.new_default-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x30302d9030302fe) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x2700000005)
  (f64.const 40.25) (i32.const 290))
(assert_return (invoke "array.new_default-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x707070707070528)
  (f64.const 40.75) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -435) (f64.const 41.25) (i32.const 297)
  (f32.const 43.5))
(assert_return (invoke "array.new_default-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xf5f5f5f5f5f5f448) (f64.const 32.75)
  (i32.const 608) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "array.new_default-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa5a5a5a5a5a5a5b8) (f64.const -199.125)
  (i32.const 0x505043b) (f32.const 6.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x2a00000005))
(assert_return (invoke "array.new_default-12"
  ) (i64.const 0xfefdfcd6faf9f8fd) (f64.const -53.75) (i32.const -25564) (f32.const 3.25) (i32.const -279)
  (i32.const 3) (i32.const 1) (i64.const -468) (f64.const 44.25))
(assert_return (invoke "array.new_default-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x406080a0c0e1000) (f64.const 40.75) (i32.const 344)
  (f32.const 3.25) (i32.const 1080) (i64.const 0x1122334455667551) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -479) (f64.const 45.25) (i32.const 325))
(assert_return (invoke "array.new_default-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x2d00000005) (f64.const 46.25) (i32.const 332) (f32.const 48.5))
(assert_return (invoke "array.new_default-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x7070707070708fc)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.new_default-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a3a0a0a0a0f) (f64.const -58.75)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -512))
(assert_return (invoke "array.new_default-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a0a0a0a0a0c2b) (f64.const 41.75)
  (i32.const 0xe0e0f7d) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x3000000005) (f64.const 49.25))

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
  (func $array.new_fixed-2 (export "array.new_fixed-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -204 local.set 5 f64.const 20.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 f64.const 22.25 f64.sub i32.const 2 local.get 1
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_fixed-3 (export "array.new_fixed-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -215 local.set 8 f64.const 21.25 local.set 9 i32.const 157 local.set 10 local.get 6
    i64.const -248 i64.mul local.get 3 f64.const 24.25 f64.add local.get 1 i32.const 178 i32.xor local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_fixed-4 (export "array.new_fixed-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x1500000005 local.set 11 f64.const 22.25 local.set 12 i32.const 164 local.set 13 f32.const 24.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 f64.const 26.25 f64.mul local.get 4 i32.const 192 i32.mul
    local.get 5 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_fixed-5 (export "array.new_fixed-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 f64.const 23.25 f64.mul local.get 10 i32.const 171 i32.add
    local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee i32.const 2 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_fixed-6 (export "array.new_fixed-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 7 f64.const 25.25
    f64.sub global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add global.get 5
    i64.const -314 i64.xor
    loop (result i32)
      i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new_fixed-7 (export "array.new_fixed-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x1800000005 local.set 2 f64.const 25.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3
  )
  (func $array.new_fixed-8 (export "array.new_fixed-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -270 local.set 5 f64.const 26.25 local.set 6 i32.const 192 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -303 i64.add local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_fixed-9 (export "array.new_fixed-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -281 local.set 8 f64.const 27.25 local.set 9 i32.const 199 local.set 10 f32.const 29.5
    local.set 11 local.get 6 i64.const 0x1e00000005 i64.sub local.get 3 f64.const 31.25 f64.sub i64.const 40
    call $callee i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new_fixed-10 (export "array.new_fixed-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x1b00000005 i64.mul local.get 8 f64.const 28.25 f64.sub local.get 0 i32.const 206
    i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_fixed-11 (export "array.new_fixed-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -303 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const -314 i64.xor local.get 8 f64.const 30.25 f64.add local.get 7 i32.const 220 i32.mul
    local.get 11 i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $array.new_fixed-12 (export "array.new_fixed-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -314 local.set 0 f64.const 30.25 local.set 1 global.get 5 i64.const -336 i64.mul global.get 3
    f64.const 32.25 f64.mul global.get 4 i32.const 234 i32.xor global.get 2 global.get 4 i32.const 248 i32.mul
    i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0
    local.get 1
  )
  (func $array.new_fixed-13 (export "array.new_fixed-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1e00000005 local.set 2 f64.const 31.25 local.set 3 i32.const 227 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x2100000005 i64.xor global.get 3 f64.const 34.25 f64.sub local.get 1 i32.const 248
    i32.mul global.get 2 local.get 0 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub i64.const 40
    call $callee i32.const 2 i32.const 3 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $array.new_fixed-14 (export "array.new_fixed-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -336 local.set 5 f64.const 32.25 local.set 6 i32.const 234 local.set 7 f32.const 34.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      i32.const 2 local.get 1 array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.new_fixed-15 (export "array.new_fixed-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -347 i64.add local.get 0 i32.const 3
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_fixed-16 (export "array.new_fixed-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x2100000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 6 i64.const -369 i64.sub local.get 3 f64.const 35.25 f64.mul local.get 0 local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new_fixed-17 (export "array.new_fixed-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -369 local.set 15 f64.const 35.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 14 i64.const 0x2400000005 i64.add local.get 8 f64.const 37.25 f64.sub local.get 10 i32.const 269
    i32.sub i64.const 40 call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.new_fixed-0" ) (i32.const 3) (i32.const 1))
(assert_return (invoke "array.new_fixed-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.new_fixed-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303031603030306) (f64.const -26.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -204) (f64.const 20.25))
(assert_return (invoke "array.new_fixed-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (f64.const 19.75) (i32.const 177) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (f64.const 21.25) (i32.const 157))
(assert_return (invoke "array.new_fixed-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const -118.125)
  (i32.const 0xc3c3c3c0) (f32.const 6.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x1500000005) (f64.const 22.25) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.new_fixed-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4) (f64.const -104.625)
  (i32.const 0xb0b0bb6) (f32.const 12.75) (i32.const -182) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_fixed-6"
  ) (i64.const 0x1122335c5566778d) (f64.const 999.25) (i32.const 0x123455bf) (f32.const -0.125)
  (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i32.const 3) (i32.const 1) (i64.const -248))
(assert_return (invoke "array.new_fixed-7"
  (i32.const 2) (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (f64.const 25.25))
(assert_return (invoke "array.new_fixed-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x3030303030301d4) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -270) (f64.const 26.25)
  (i32.const 192))
(assert_return (invoke "array.new_fixed-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70706e907070702)
  (f64.const -35.75) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -281) (f64.const 27.25) (i32.const 199)
  (f32.const 29.5))
(assert_return (invoke "array.new_fixed-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x4141414032323232) (f64.const -37.75)
  (i32.const 204) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "array.new_fixed-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf8f8f8f8f8f8f9c1) (f64.const 20.75)
  (i32.const 0xe6e6e6e0) (f32.const 12.75) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -303))
(assert_return (invoke "array.new_fixed-12"
  ) (i64.const 0x52a3f54697e93a80) (f64.const -241.875) (i32.const -167) (f32.const 3.25) (i32.const -19096)
  (i32.const 3) (i32.const 1) (i64.const -314) (f64.const 30.25))
(assert_return (invoke "array.new_fixed-13"
  (i32.const 2) (i32.const 3)) (i64.const 0xfefdfcdafaf9f8fd) (f64.const -41.75) (i32.const 744)
  (f32.const 3.25) (i32.const 260) (i64.const 0x1122334455667925) (i64.const 41) (i32.const 3) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x1e00000005) (f64.const 31.25) (i32.const 227))
(assert_return (invoke "array.new_fixed-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -336) (f64.const 32.25) (i32.const 234) (f32.const 34.5))
(assert_return (invoke "array.new_fixed-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030301a8)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.new_fixed-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070878) (f64.const -158.625)
  (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x2100000005))
(assert_return (invoke "array.new_fixed-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f330f0f0f14) (f64.const -46.75)
  (i32.const 0xb0b09fe) (i64.const 41) (i32.const 3) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -369) (f64.const 35.25))

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
  (func $array.new_data-2 (export "array.new_data-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const 0xc00000005 local.set 5 f64.const 13.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -149 i64.sub local.get 3 f64.const 15.25 f64.add i32.const 2 local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_data-3 (export "array.new_data-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -138 local.set 8 f64.const 14.25 local.set 9 i32.const 108 local.set 10 local.get 6
    i64.const -171 i64.add local.get 3 f64.const 17.25 f64.mul local.get 0 i32.const 129 i32.sub local.get 0
    i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $array.new_data-4 (export "array.new_data-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -149 local.set 11 f64.const 15.25 local.set 12 i32.const 115 local.set 13 f32.const 17.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const 0x1200000005 i64.sub local.get 8 f64.const 19.25 f64.sub local.get 0 i32.const 143
    i32.add local.get 5 i32.const 2 local.get 1 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_data-5 (export "array.new_data-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 f64.const 16.25 f64.sub local.get 0 i32.const 122
    i32.xor local.get 5 local.get 7 i32.const 136 i32.mul i64.const 40 call $callee local.get 0 i32.const 3
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_data-6 (export "array.new_data-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const -171 local.set 0 global.get 5 i64.const -182 i64.xor global.get 3 f64.const 18.25 f64.add
    global.get 4 i32.const 136 i32.mul global.get 2 global.get 4 i32.const 150 i32.xor global.get 1
    i64.const -237 i64.sub
    loop (result i32)
      i32.const 2 i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes
    end
    memory.size 1 local.get 0
  )
  (func $array.new_data-7 (export "array.new_data-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -182 local.set 2 f64.const 18.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $array.new_data-8 (export "array.new_data-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1200000005 local.set 5 f64.const 19.25 local.set 6 i32.const 143 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_data-9 (export "array.new_data-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -204 local.set 8 f64.const 20.25 local.set 9 i32.const 150 local.set 10 f32.const 22.5
    local.set 11 local.get 2 i64.const -248 i64.mul local.get 3 f64.const 24.25 f64.add i64.const 40
    call $callee i32.const 2 local.get 1 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.new_data-10 (export "array.new_data-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const -215 i64.add local.get 8 f64.const 21.25 f64.add local.get 4 i32.const 157 i32.sub
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_data-11 (export "array.new_data-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const 0x1500000005 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const -237 i64.sub local.get 3 f64.const 23.25 f64.mul local.get 10 i32.const 171 i32.add
    local.get 11 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $array.new_data-12 (export "array.new_data-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -237 local.set 0 f64.const 23.25 local.set 1 global.get 1 i64.const 0x1800000005 i64.add
    global.get 7 f64.const 25.25 f64.sub global.get 0 i32.const 185 i32.sub global.get 6 global.get 0
    i32.const 199 i32.add i32.const 2 i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes
    memory.size 1 local.get 0 local.get 1
  )
  (func $array.new_data-13 (export "array.new_data-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -248 local.set 2 f64.const 24.25 local.set 3 i32.const 178 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 1 i64.const -281 i64.sub global.get 7 f64.const 27.25 f64.add local.get 1 i32.const 199 i32.add
    global.get 6 local.get 1 i32.const 213 i32.sub global.get 5 i64.const -336 i64.mul i64.const 40
    call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4
  )
  (func $array.new_data-14 (export "array.new_data-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x1800000005 local.set 5 f64.const 25.25 local.set 6 i32.const 185 local.set 7 f32.const 27.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      i32.const 2 i32.const 3 array.new_data $bytes $d0 i32.const 2 array.get_u $bytes
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.new_data-15 (export "array.new_data-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -270 i64.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_data-16 (export "array.new_data-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -281 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 8 f64.const 28.25 f64.sub i32.const 2 i32.const 3
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11
  )
  (func $array.new_data-17 (export "array.new_data-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x1b00000005 local.set 15 f64.const 28.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 9 i64.const -314 i64.xor local.get 8 f64.const 30.25 f64.add local.get 13 i32.const 220 i32.mul
    i64.const 40 call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.new_data $bytes $d0 i32.const 2 array.get_u $bytes memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.new_data-0" ) (i32.const 5) (i32.const 1))
(assert_return (invoke "array.new_data-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (i64.const 41) (i32.const 5) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -116))
(assert_return (invoke "array.new_data-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030398) (f64.const 10.75) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0xc00000005)
  (f64.const 13.25))
(assert_return (invoke "array.new_data-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70707070707065c)
  (f64.const -77.625) (i32.const -127) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -138) (f64.const 14.25) (i32.const 108))
(assert_return (invoke "array.new_data-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302f1030302fe) (f64.const -28.75)
  (i32.const 145) (f32.const 6.75) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -149) (f64.const 15.25) (i32.const 115) (f32.const 17.5))
(assert_return (invoke "array.new_data-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232) (f64.const -25.75)
  (i32.const 120) (f32.const 6.75) (i32.const 0x44444440) (i64.const 41) (i32.const 5) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_data-6"
  ) (i64.const 0x1020304050607b2) (f64.const 10.75) (i32.const -10472) (f32.const 3.25) (i32.const -219)
  (i64.const 0x1122334455667875) (i32.const 5) (i32.const 1) (i64.const -171))
(assert_return (invoke "array.new_data-7"
  (i32.const 2) (i32.const 3)) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -182)
  (f64.const 18.25))
(assert_return (invoke "array.new_data-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303031603030306) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x1200000005)
  (f64.const 19.25) (i32.const 143))
(assert_return (invoke "array.new_data-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x1515151515151518)
  (f64.const 19.75) (i64.const 41) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -204) (f64.const 20.25) (i32.const 150)
  (f32.const 22.5))
(assert_return (invoke "array.new_data-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a0a0a0a0933) (f64.const 11.75)
  (i32.const 0x5050468) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "array.new_data-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4) (f64.const -104.625)
  (i32.const 0xb0b0bb6) (f32.const 12.75) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1500000005))
(assert_return (invoke "array.new_data-12"
  ) (i64.const 0x1122335c5566778d) (f64.const 999.25) (i32.const 0x123455bf) (f32.const -0.125)
  (i32.const 0x1234573f) (i32.const 5) (i32.const 1) (i64.const -237) (f64.const 23.25))
(assert_return (invoke "array.new_data-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x11223344556678a1) (f64.const 1051.75) (i32.const 202)
  (f32.const -0.125) (i32.const -210) (i64.const 0x52a3f54697e93a80) (i64.const 41) (i32.const 5)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -248) (f64.const 24.25) (i32.const 178))
(assert_return (invoke "array.new_data-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x1800000005) (f64.const 25.25) (i32.const 185) (f32.const 27.5))
(assert_return (invoke "array.new_data-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xf8f8f8f8f8f8f9f5)
  (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.new_data-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x606060600f0f0f0f) (f64.const -37.75)
  (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -281))
(assert_return (invoke "array.new_data-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf5f5f5f5f5f5f4cc) (f64.const 20.75)
  (i32.const 0x14141408) (i64.const 41) (i32.const 5) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1b00000005) (f64.const 28.25))

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
  (func $array.new_elem-2 (export "array.new_elem-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const 0xc00000005 local.set 5 f64.const 13.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -149 i64.sub local.get 3 f64.const 15.25 f64.add i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.new_elem-3 (export "array.new_elem-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -138 local.set 8 f64.const 14.25 local.set 9 i32.const 108 local.set 10 local.get 6
    i64.const -171 i64.add local.get 3 f64.const 17.25 f64.mul local.get 0 i32.const 129 i32.sub i32.const 1
    i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $array.new_elem-4 (export "array.new_elem-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -149 local.set 11 f64.const 15.25 local.set 12 i32.const 115 local.set 13 f32.const 17.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const 0x1200000005 i64.sub local.get 8 f64.const 19.25 f64.sub local.get 0 i32.const 143
    i32.add local.get 5 i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_elem-5 (export "array.new_elem-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 f64.const 16.25 f64.sub local.get 0 i32.const 122
    i32.xor local.get 5 local.get 7 i32.const 136 i32.mul i64.const 40 call $callee i32.const 1 i32.const 3
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.new_elem-6 (export "array.new_elem-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const -171 local.set 0 global.get 5 i64.const -182 i64.xor global.get 3 f64.const 18.25 f64.add
    global.get 4 i32.const 136 i32.mul global.get 2 global.get 4 i32.const 150 i32.xor global.get 1
    i64.const -237 i64.sub
    loop (result i32)
      i32.const 1 i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    end
    memory.size 1 local.get 0
  )
  (func $array.new_elem-7 (export "array.new_elem-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -182 local.set 2 f64.const 18.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 local.get 1 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $array.new_elem-8 (export "array.new_elem-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1200000005 local.set 5 f64.const 19.25 local.set 6 i32.const 143 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const 0x1500000005 i64.xor i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_elem-9 (export "array.new_elem-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -204 local.set 8 f64.const 20.25 local.set 9 i32.const 150 local.set 10 f32.const 22.5
    local.set 11 local.get 2 i64.const -248 i64.mul local.get 3 f64.const 24.25 f64.add i64.const 40
    call $callee i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $array.new_elem-10 (export "array.new_elem-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const -215 i64.add local.get 8 f64.const 21.25 f64.add local.get 4 i32.const 157 i32.sub
    i32.const 1 i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.new_elem-11 (export "array.new_elem-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const 0x1500000005 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const -237 i64.sub local.get 3 f64.const 23.25 f64.mul local.get 10 i32.const 171 i32.add
    local.get 11 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $array.new_elem-12 (export "array.new_elem-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -237 local.set 0 f64.const 23.25 local.set 1 global.get 1 i64.const 0x1800000005 i64.add
    global.get 7 f64.const 25.25 f64.sub global.get 0 i32.const 185 i32.sub global.get 6 global.get 0
    i32.const 199 i32.add i32.const 1 i32.const 3
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1
  )
  (func $array.new_elem-13 (export "array.new_elem-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -248 local.set 2 f64.const 24.25 local.set 3 i32.const 178 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 1 i64.const -281 i64.sub global.get 7 f64.const 27.25 f64.add local.get 1 i32.const 199 i32.add
    global.get 6 local.get 1 i32.const 213 i32.sub global.get 5 i64.const -336 i64.mul i64.const 40
    call $callee i32.const 1 i32.const 3
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $array.new_elem-14 (export "array.new_elem-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x1800000005 local.set 5 f64.const 25.25 local.set 6 i32.const 185 local.set 7 f32.const 27.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32)
      i32.const 1 i32.const 3 array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.new_elem-15 (export "array.new_elem-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -270 i64.xor i32.const 1 local.get 1
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.new_elem-16 (export "array.new_elem-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -281 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 8 f64.const 28.25 f64.sub i32.const 1 i32.const 3
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $array.new_elem-17 (export "array.new_elem-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x1b00000005 local.set 15 f64.const 28.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 9 i64.const -314 i64.xor local.get 8 f64.const 30.25 f64.add local.get 13 i32.const 220 i32.mul
    i64.const 40 call $callee i32.const 1 i32.const 3
    array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.new_elem-0" ) (i32.const 0) (i32.const 1))
(assert_return (invoke "array.new_elem-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -116))
(assert_return (invoke "array.new_elem-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030398) (f64.const 10.75) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0xc00000005)
  (f64.const 13.25))
(assert_return (invoke "array.new_elem-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70707070707065c)
  (f64.const -77.625) (i32.const -127) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -138) (f64.const 14.25) (i32.const 108))
(assert_return (invoke "array.new_elem-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302f1030302fe) (f64.const -28.75)
  (i32.const 145) (f32.const 6.75) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -149) (f64.const 15.25) (i32.const 115) (f32.const 17.5))
(assert_return (invoke "array.new_elem-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232) (f64.const -25.75)
  (i32.const 120) (f32.const 6.75) (i32.const 0x44444440) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.new_elem-6"
  ) (i64.const 0x1020304050607b2) (f64.const 10.75) (i32.const -10472) (f32.const 3.25) (i32.const -219)
  (i64.const 0x1122334455667875) (i32.const 0) (i32.const 1) (i64.const -171))
(assert_return (invoke "array.new_elem-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -182)
  (f64.const 18.25))
(assert_return (invoke "array.new_elem-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303031603030306) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x1200000005)
  (f64.const 19.25) (i32.const 143))
(assert_return (invoke "array.new_elem-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x1515151515151518)
  (f64.const 19.75) (i64.const 41) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -204) (f64.const 20.25) (i32.const 150)
  (f32.const 22.5))
(assert_return (invoke "array.new_elem-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a0a0a0a0933) (f64.const 11.75)
  (i32.const 0x5050468) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "array.new_elem-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4) (f64.const -104.625)
  (i32.const 0xb0b0bb6) (f32.const 12.75) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1500000005))
(assert_return (invoke "array.new_elem-12"
  ) (i64.const 0x1122335c5566778d) (f64.const 999.25) (i32.const 0x123455bf) (f32.const -0.125)
  (i32.const 0x1234573f) (i32.const 0) (i32.const 1) (i64.const -237) (f64.const 23.25))
(assert_return (invoke "array.new_elem-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x11223344556678a1) (f64.const 1051.75) (i32.const 202)
  (f32.const -0.125) (i32.const -210) (i64.const 0x52a3f54697e93a80) (i64.const 41) (i32.const 0)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -248) (f64.const 24.25) (i32.const 178))
(assert_return (invoke "array.new_elem-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x1800000005) (f64.const 25.25) (i32.const 185) (f32.const 27.5))
(assert_return (invoke "array.new_elem-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xf8f8f8f8f8f8f9f5)
  (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.new_elem-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x606060600f0f0f0f) (f64.const -37.75)
  (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -281))
(assert_return (invoke "array.new_elem-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf5f5f5f5f5f5f4cc) (f64.const 20.75)
  (i32.const 0x14141408) (i64.const 41) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1b00000005) (f64.const 28.25))

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
  (func $array.fill-2 (export "array.fill-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 7
    local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.fill-3 (export "array.fill-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 7
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.fill-4 (export "array.fill-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x4b00000005 local.set 11 f64.const 76.25 local.set 12 i32.const 542 local.set 13 f32.const 78.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -864 i64.mul local.get 8 f64.const 80.25 f64.mul local.get 10 i32.const 570 i32.xor
    local.get 5 i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0
    i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.fill-5 (export "array.fill-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.fill-6 (export "array.fill-6") (result i64 f64 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
      i32.const 3 array.fill $bytes
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0
  )
  (func $array.fill-7 (export "array.fill-7") (param i32 i32) (result i64 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $array.fill-8 (export "array.fill-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 7 local.get 1
    array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $array.fill-9 (export "array.fill-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.fill-10 (export "array.fill-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0
    i32.const 7 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.fill-11 (export "array.fill-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -897 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    local.get 11 i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0
    i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15
  )
  (func $array.fill-12 (export "array.fill-12") (result i64 f64 i32 f32 i32 i64 i32 i64 f64) (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
    i32.const 3 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1
  )
  (func $array.fill-13 (export "array.fill-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0
    i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $array.fill-14 (export "array.fill-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 7
      local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.fill $bytes
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.fill-15 (export "array.fill-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 i32.const 7 local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $array.fill-16 (export "array.fill-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 7
    local.get 1 array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.fill-17 (export "array.fill-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -963 local.set 15 f64.const 89.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 9 i64.const 0x5a00000005 i64.sub local.get 3 f64.const 91.25 f64.sub local.get 10 i32.const 647
    i32.add i64.const 40 call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 i32.const 7 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    array.fill $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16
  )
)

(assert_return (invoke "array.fill-0" ) (i64.const 0x909090707070909) (i32.const 1))
(assert_return (invoke "array.fill-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i64.const 0x909090707070909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "array.fill-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -798)
  (f64.const 74.25))
(assert_return (invoke "array.fill-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25) (i32.const 535))
(assert_return (invoke "array.fill-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "array.fill-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i64.const 0x909090707070909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.fill-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i64.const 0x909090707070909) (i32.const 1)
  (i64.const -842))
(assert_return (invoke "array.fill-7"
  (i32.const 2) (i32.const 3)) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "array.fill-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -864) (f64.const 80.25)
  (i32.const 570))
(assert_return (invoke "array.fill-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25) (i32.const 577)
  (f32.const 83.5))
(assert_return (invoke "array.fill-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "array.fill-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "array.fill-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0x909090707070909) (i32.const 1) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "array.fill-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41)
  (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x5400000005)
  (f64.const 85.25) (i32.const 605))
(assert_return (invoke "array.fill-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const -930) (f64.const 86.25) (i32.const 612) (f32.const 88.5))
(assert_return (invoke "array.fill-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.fill-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "array.fill-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i64.const 0x909090707070909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))

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
  (func $array.copy-2 (export "array.copy-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 global.get $bytes
    local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.copy-3 (export "array.copy-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor global.get $bytes local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.copy-4 (export "array.copy-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x4b00000005 local.set 11 f64.const 76.25 local.set 12 i32.const 542 local.set 13 f32.const 78.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -864 i64.mul local.get 8 f64.const 80.25 f64.mul local.get 10 i32.const 570 i32.xor
    local.get 5 i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1
    global.get $bytes local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.copy-5 (export "array.copy-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 global.get $bytes
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.copy-6 (export "array.copy-6") (result i64 f64 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 3
      global.get $bytes i32.const 2 i32.const 3 array.copy $bytes $bytes
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0
  )
  (func $array.copy-7 (export "array.copy-7") (param i32 i32) (result i64 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 i32.const 1
    i32.xor i32.const 1 i32.xor global.get $bytes i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $array.copy-8 (export "array.copy-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 1 global.get $bytes local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $array.copy-9 (export "array.copy-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1
    global.get $bytes local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.copy-10 (export "array.copy-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor global.get $bytes local.get 0 local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.copy-11 (export "array.copy-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -897 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    local.get 11 i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1
    global.get $bytes local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15
  )
  (func $array.copy-12 (export "array.copy-12") (result i64 f64 i32 f32 i32 i64 i32 i64 f64) (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 3 global.get $bytes
    i32.const 2 i32.const 3 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1
  )
  (func $array.copy-13 (export "array.copy-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1
    global.get $bytes local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $array.copy-14 (export "array.copy-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 i32.const 1
      i32.xor i32.const 1 i32.xor global.get $bytes i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1
      i32.xor array.copy $bytes $bytes
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.copy-15 (export "array.copy-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 1 global.get $bytes local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $array.copy-16 (export "array.copy-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 1 global.get $bytes
    local.get 0 local.get 1 array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.copy-17 (export "array.copy-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -963 local.set 15 f64.const 89.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 9 i64.const 0x5a00000005 i64.sub local.get 3 f64.const 91.25 f64.sub local.get 10 i32.const 647
    i32.add i64.const 40 call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor global.get $bytes local.get 0
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.copy $bytes $bytes
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16
  )
)

(assert_return (invoke "array.copy-0" ) (i64.const 0x9090e0d0c090909) (i32.const 1))
(assert_return (invoke "array.copy-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i64.const 0x9090e0d0c090909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "array.copy-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -798)
  (f64.const 74.25))
(assert_return (invoke "array.copy-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25) (i32.const 535))
(assert_return (invoke "array.copy-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "array.copy-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i64.const 0x9090e0d0c090909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.copy-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i64.const 0x9090e0d0c090909) (i32.const 1)
  (i64.const -842))
(assert_return (invoke "array.copy-7"
  (i32.const 2) (i32.const 3)) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "array.copy-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -864) (f64.const 80.25)
  (i32.const 570))
(assert_return (invoke "array.copy-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25) (i32.const 577)
  (f32.const 83.5))
(assert_return (invoke "array.copy-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "array.copy-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "array.copy-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "array.copy-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41)
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x5400000005)
  (f64.const 85.25) (i32.const 605))
(assert_return (invoke "array.copy-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const -930) (f64.const 86.25) (i32.const 612) (f32.const 88.5))
(assert_return (invoke "array.copy-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.copy-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "array.copy-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i64.const 0x9090e0d0c090909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))

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
  (func $array.init_data-2 (export "array.init_data-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -204 local.set 5 f64.const 20.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 f64.const 22.25 f64.sub
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    local.get 1 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.init_data-3 (export "array.init_data-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -215 local.set 8 f64.const 21.25 local.set 9 i32.const 157 local.set 10 local.get 6
    i64.const -248 i64.mul local.get 3 f64.const 24.25 f64.add local.get 1 i32.const 178 i32.xor
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.init_data-4 (export "array.init_data-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x1500000005 local.set 11 f64.const 22.25 local.set 12 i32.const 164 local.set 13 f32.const 24.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 f64.const 26.25 f64.mul local.get 4 i32.const 192 i32.mul
    local.get 5 i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2
    i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_data-5 (export "array.init_data-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 f64.const 23.25 f64.mul local.get 10 i32.const 171 i32.add
    local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_data-6 (export "array.init_data-6") (result i64 f64 i32 f32 i32 i64 i64 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 7 f64.const 25.25
    f64.sub global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add global.get 5
    i64.const -314 i64.xor
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
      i32.const 3 array.init_data $bytes $d0
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0
  )
  (func $array.init_data-7 (export "array.init_data-7") (param i32 i32) (result i64 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x1800000005 local.set 2 f64.const 25.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $array.init_data-8 (export "array.init_data-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -270 local.set 5 f64.const 26.25 local.set 6 i32.const 192 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -303 i64.add i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor local.get 1 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $array.init_data-9 (export "array.init_data-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -281 local.set 8 f64.const 27.25 local.set 9 i32.const 199 local.set 10 f32.const 29.5
    local.set 11 local.get 6 i64.const 0x1e00000005 i64.sub local.get 3 f64.const 31.25 f64.sub i64.const 40
    call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2
    i32.const 2 i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.init_data-10 (export "array.init_data-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x1b00000005 i64.mul local.get 8 f64.const 28.25 f64.sub local.get 0 i32.const 206
    i32.xor i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 3
    array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $array.init_data-11 (export "array.init_data-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -303 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const -314 i64.xor local.get 8 f64.const 30.25 f64.add local.get 7 i32.const 220 i32.mul
    local.get 11 i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2
    i32.const 2 i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15
  )
  (func $array.init_data-12 (export "array.init_data-12") (result i64 f64 i32 f32 i32 i64 i32 i64 f64)
  (local i64 f64)
    i64.const -314 local.set 0 f64.const 30.25 local.set 1 global.get 5 i64.const -336 i64.mul global.get 3
    f64.const 32.25 f64.mul global.get 4 i32.const 234 i32.xor global.get 2 global.get 4 i32.const 248 i32.mul
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
    i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1
  )
  (func $array.init_data-13 (export "array.init_data-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1e00000005 local.set 2 f64.const 31.25 local.set 3 i32.const 227 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x2100000005 i64.xor global.get 3 f64.const 34.25 f64.sub local.get 1 i32.const 248
    i32.mul global.get 2 local.get 0 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub i64.const 40
    call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2
    i32.const 2 i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $array.init_data-14 (export "array.init_data-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -336 local.set 5 f64.const 32.25 local.set 6 i32.const 234 local.set 7 f32.const 34.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i64)
      i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array i32.const 2 i32.const 2
      local.get 1 array.init_data $bytes $d0
      global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.init_data-15 (export "array.init_data-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -347 i64.add i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 local.get 0 i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $array.init_data-16 (export "array.init_data-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x2100000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 6 i64.const -369 i64.sub local.get 3 f64.const 35.25 f64.mul
    i32.const 9 i32.const 8 array.new $bytes global.set $array global.get $array local.get 0 local.get 0
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $array.init_data-17 (export "array.init_data-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -369 local.set 15 f64.const 35.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 14 i64.const 0x2400000005 i64.add local.get 8 f64.const 37.25 f64.sub local.get 10 i32.const 269
    i32.sub i64.const 40 call $callee i32.const 9 i32.const 8 array.new $bytes global.set $array
    global.get $array local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 3 array.init_data $bytes $d0
    global.get $array i32.const 0 array.get_u $bytes i64.extend_i32_u global.get $array i32.const 1 array.get_u $bytes i64.extend_i32_u i64.const 8 i64.shl i64.or global.get $array i32.const 2 array.get_u $bytes i64.extend_i32_u i64.const 16 i64.shl i64.or global.get $array i32.const 3 array.get_u $bytes i64.extend_i32_u i64.const 24 i64.shl i64.or global.get $array i32.const 4 array.get_u $bytes i64.extend_i32_u i64.const 32 i64.shl i64.or global.get $array i32.const 5 array.get_u $bytes i64.extend_i32_u i64.const 40 i64.shl i64.or global.get $array i32.const 6 array.get_u $bytes i64.extend_i32_u i64.const 48 i64.shl i64.or global.get $array i32.const 7 array.get_u $bytes i64.extend_i32_u i64.const 56 i64.shl i64.or
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16
  )
)

(assert_return (invoke "array.init_data-0" ) (i64.const 0x909090504030909) (i32.const 1))
(assert_return (invoke "array.init_data-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i64.const 0x909090504030909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.init_data-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303031603030306) (f64.const -26.75) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -204)
  (f64.const 20.25))
(assert_return (invoke "array.init_data-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (f64.const 19.75) (i32.const 177) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (f64.const 21.25) (i32.const 157))
(assert_return (invoke "array.init_data-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const -118.125)
  (i32.const 0xc3c3c3c0) (f32.const 6.75) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x1500000005) (f64.const 22.25) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.init_data-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4) (f64.const -104.625)
  (i32.const 0xb0b0bb6) (f32.const 12.75) (i32.const -182) (i64.const 41) (i64.const 0x909090504030909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.init_data-6"
  ) (i64.const 0x1122335c5566778d) (f64.const 999.25) (i32.const 0x123455bf) (f32.const -0.125)
  (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i64.const 0x909090504030909) (i32.const 1)
  (i64.const -248))
(assert_return (invoke "array.init_data-7"
  (i32.const 2) (i32.const 3)) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (f64.const 25.25))
(assert_return (invoke "array.init_data-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x3030303030301d4) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -270) (f64.const 26.25)
  (i32.const 192))
(assert_return (invoke "array.init_data-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70706e907070702)
  (f64.const -35.75) (i64.const 41) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -281) (f64.const 27.25) (i32.const 199)
  (f32.const 29.5))
(assert_return (invoke "array.init_data-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x4141414032323232) (f64.const -37.75)
  (i32.const 204) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "array.init_data-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf8f8f8f8f8f8f9c1) (f64.const 20.75)
  (i32.const 0xe6e6e6e0) (f32.const 12.75) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -303))
(assert_return (invoke "array.init_data-12"
  ) (i64.const 0x52a3f54697e93a80) (f64.const -241.875) (i32.const -167) (f32.const 3.25) (i32.const -19096)
  (i64.const 0x909090504030909) (i32.const 1) (i64.const -314) (f64.const 30.25))
(assert_return (invoke "array.init_data-13"
  (i32.const 2) (i32.const 3)) (i64.const 0xfefdfcdafaf9f8fd) (f64.const -41.75) (i32.const 744)
  (f32.const 3.25) (i32.const 260) (i64.const 0x1122334455667925) (i64.const 41) (i64.const 0x909090504030909)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x1e00000005) (f64.const 31.25) (i32.const 227))
(assert_return (invoke "array.init_data-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const -336) (f64.const 32.25) (i32.const 234) (f32.const 34.5))
(assert_return (invoke "array.init_data-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030301a8)
  (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.init_data-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070878) (f64.const -158.625)
  (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x2100000005))
(assert_return (invoke "array.init_data-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f330f0f0f14) (f64.const -46.75)
  (i32.const 0xb0b09fe) (i64.const 41) (i64.const 0x909090504030909) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -369) (f64.const 35.25))

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
  (func $array.init_elem-2 (export "array.init_elem-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -204 local.set 5 f64.const 20.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x1500000005 i64.xor local.get 3 f64.const 22.25 f64.sub
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $array.init_elem-3 (export "array.init_elem-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -215 local.set 8 f64.const 21.25 local.set 9 i32.const 157 local.set 10 local.get 6
    i64.const -248 i64.mul local.get 3 f64.const 24.25 f64.add local.get 1 i32.const 178 i32.xor
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    array.init_elem $functions $e0 global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $array.init_elem-4 (export "array.init_elem-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const 0x1500000005 local.set 11 f64.const 22.25 local.set 12 i32.const 164 local.set 13 f32.const 24.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -270 i64.xor local.get 3 f64.const 26.25 f64.mul local.get 4 i32.const 192 i32.mul
    local.get 5 ref.null func i32.const 4 array.new $functions global.set $others global.get $others
    i32.const 0 i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_elem-5 (export "array.init_elem-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 6 i64.const -237 i64.sub local.get 3 f64.const 23.25 f64.mul local.get 10 i32.const 171 i32.add
    local.get 11 local.get 1 i32.const 185 i32.sub i64.const 40 call $callee
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $array.init_elem-6 (export "array.init_elem-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64)
  (local i64)
    i64.const -248 local.set 0 global.get 1 i64.const 0x1800000005 i64.add global.get 7 f64.const 25.25
    f64.sub global.get 0 i32.const 185 i32.sub global.get 6 global.get 0 i32.const 199 i32.add global.get 5
    i64.const -314 i64.xor
    loop (result i32 i32)
      ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
      i32.const 2 i32.const 2 array.init_elem $functions $e0
      global.get $others i32.const 1 array.get $functions ref.is_null
      global.get $others i32.const 2 array.get $functions ref.is_null
    end
    memory.size 1 local.get 0
  )
  (func $array.init_elem-7 (export "array.init_elem-7") (param i32 i32) (result i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x1800000005 local.set 2 f64.const 25.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3
  )
  (func $array.init_elem-8 (export "array.init_elem-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -270 local.set 5 f64.const 26.25 local.set 6 i32.const 192 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -303 i64.add ref.null func i32.const 4 array.new $functions global.set $others
    global.get $others i32.const 0 local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.init_elem-9 (export "array.init_elem-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -281 local.set 8 f64.const 27.25 local.set 9 i32.const 199 local.set 10 f32.const 29.5
    local.set 11 local.get 6 i64.const 0x1e00000005 i64.sub local.get 3 f64.const 31.25 f64.sub i64.const 40
    call $callee ref.null func i32.const 4 array.new $functions global.set $others global.get $others
    i32.const 0 i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11
  )
  (func $array.init_elem-10 (export "array.init_elem-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x1b00000005 i64.mul local.get 8 f64.const 28.25 f64.sub local.get 0 i32.const 206
    i32.xor ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    array.init_elem $functions $e0 global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $array.init_elem-11 (export "array.init_elem-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64)
  (local i64)
    i64.const -303 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const -314 i64.xor local.get 8 f64.const 30.25 f64.add local.get 7 i32.const 220 i32.mul
    local.get 11 ref.null func i32.const 4 array.new $functions global.set $others global.get $others
    i32.const 0 i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $array.init_elem-12 (export "array.init_elem-12") (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -314 local.set 0 f64.const 30.25 local.set 1 global.get 5 i64.const -336 i64.mul global.get 3
    f64.const 32.25 f64.mul global.get 4 i32.const 234 i32.xor global.get 2 global.get 4 i32.const 248 i32.mul
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
  )
  (func $array.init_elem-13 (export "array.init_elem-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1e00000005 local.set 2 f64.const 31.25 local.set 3 i32.const 227 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x2100000005 i64.xor global.get 3 f64.const 34.25 f64.sub local.get 1 i32.const 248
    i32.mul global.get 2 local.get 0 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub i64.const 40
    call $callee ref.null func i32.const 4 array.new $functions global.set $others global.get $others
    i32.const 0 i32.const 2 i32.const 2 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4
  )
  (func $array.init_elem-14 (export "array.init_elem-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -336 local.set 5 f64.const 32.25 local.set 6 i32.const 234 local.set 7 f32.const 34.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i32 i32)
      ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
      i32.const 2 i32.const 2 array.init_elem $functions $e0
      global.get $others i32.const 1 array.get $functions ref.is_null
      global.get $others i32.const 2 array.get $functions ref.is_null
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $array.init_elem-15 (export "array.init_elem-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -347 i64.add ref.null func i32.const 4 array.new $functions global.set $others
    global.get $others i32.const 0 local.get 0 local.get 0 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $array.init_elem-16 (export "array.init_elem-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x2100000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 6 i64.const -369 i64.sub local.get 3 f64.const 35.25 f64.mul
    ref.null func i32.const 4 array.new $functions global.set $others global.get $others i32.const 0
    local.get 0 local.get 0 array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11
  )
  (func $array.init_elem-17 (export "array.init_elem-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -369 local.set 15 f64.const 35.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 14 i64.const 0x2400000005 i64.add local.get 8 f64.const 37.25 f64.sub local.get 10 i32.const 269
    i32.sub i64.const 40 call $callee ref.null func i32.const 4 array.new $functions global.set $others
    global.get $others i32.const 0 local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor local.get 0 i32.const 1
    i32.xor i32.const 1 i32.xor array.init_elem $functions $e0
    global.get $others i32.const 1 array.get $functions ref.is_null
    global.get $others i32.const 2 array.get $functions ref.is_null memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "array.init_elem-0" ) (i32.const 0) (i32.const 1) (i32.const 1))
(assert_return (invoke "array.init_elem-1"
  (i32.const 2) (i32.const 3)) (i64.const 0xcd9a673400cd9a60) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x1200000005))
(assert_return (invoke "array.init_elem-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303031603030306) (f64.const -26.75) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -204)
  (f64.const 20.25))
(assert_return (invoke "array.init_elem-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3131313131313138)
  (f64.const 19.75) (i32.const 177) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -215) (f64.const 21.25) (i32.const 157))
(assert_return (invoke "array.init_elem-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const -118.125)
  (i32.const 0xc3c3c3c0) (f32.const 6.75) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x1500000005) (f64.const 22.25) (i32.const 164) (f32.const 24.5))
(assert_return (invoke "array.init_elem-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x7070707070707f4) (f64.const -104.625)
  (i32.const 0xb0b0bb6) (f32.const 12.75) (i32.const -182) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "array.init_elem-6"
  ) (i64.const 0x1122335c5566778d) (f64.const 999.25) (i32.const 0x123455bf) (f32.const -0.125)
  (i32.const 0x1234573f) (i64.const 0x10203040506063e) (i32.const 0) (i32.const 1) (i32.const 1)
  (i64.const -248))
(assert_return (invoke "array.init_elem-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x1800000005) (f64.const 25.25))
(assert_return (invoke "array.init_elem-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x3030303030301d4) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -270) (f64.const 26.25)
  (i32.const 192))
(assert_return (invoke "array.init_elem-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70706e907070702)
  (f64.const -35.75) (i64.const 41) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -281) (f64.const 27.25) (i32.const 199)
  (f32.const 29.5))
(assert_return (invoke "array.init_elem-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x4141414032323232) (f64.const -37.75)
  (i32.const 204) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "array.init_elem-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf8f8f8f8f8f8f9c1) (f64.const 20.75)
  (i32.const 0xe6e6e6e0) (f32.const 12.75) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -303))
(assert_return (invoke "array.init_elem-12"
  ) (i64.const 0x52a3f54697e93a80) (f64.const -241.875) (i32.const -167) (f32.const 3.25) (i32.const -19096)
  (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -314) (f64.const 30.25))
(assert_return (invoke "array.init_elem-13"
  (i32.const 2) (i32.const 3)) (i64.const 0xfefdfcdafaf9f8fd) (f64.const -41.75) (i32.const 744)
  (f32.const 3.25) (i32.const 260) (i64.const 0x1122334455667925) (i64.const 41) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x1e00000005) (f64.const 31.25) (i32.const 227))
(assert_return (invoke "array.init_elem-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const -336) (f64.const 32.25) (i32.const 234) (f32.const 34.5))
(assert_return (invoke "array.init_elem-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030301a8)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "array.init_elem-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070878) (f64.const -158.625)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x2100000005))
(assert_return (invoke "array.init_elem-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f330f0f0f14) (f64.const -46.75)
  (i32.const 0xb0b09fe) (i64.const 41) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -369) (f64.const 35.25))

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
  (func $gc-2 (export "gc-2") (param i32 i32 i64 f64 i32) (result i64 f64 i32 i32 i32 i64 f64 i32 i64 f64)
  (local i64 f64)
    i64.const -182 local.set 5 f64.const 18.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -204 i64.mul local.get 3 f64.const 20.25 f64.mul call $gc memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $gc-3 (export "gc-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x1200000005 local.set 8 f64.const 19.25 local.set 9 i32.const 143 local.set 10 local.get 2
    i64.const 0x1500000005 i64.xor local.get 3 f64.const 22.25 f64.sub local.get 1 i32.const 164 i32.mul
    call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $gc-4 (export "gc-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -204 local.set 11 f64.const 20.25 local.set 12 i32.const 150 local.set 13 f32.const 22.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -248 i64.mul local.get 8 f64.const 24.25 f64.add local.get 7 i32.const 178 i32.xor
    local.get 5 call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14
  )
  (func $gc-5 (export "gc-5") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 9 i64.const -215 i64.add local.get 3 f64.const 21.25 f64.add local.get 13 i32.const 157 i32.sub
    local.get 11 local.get 13 i32.const 171 i32.add i64.const 40 call $callee call $gc memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $gc-6 (export "gc-6") (result i64 f64 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const 0x1500000005 local.set 0 global.get 1 i64.const -237 i64.sub global.get 7 f64.const 23.25
    f64.mul global.get 0 i32.const 171 i32.add global.get 6 global.get 0 i32.const 185 i32.sub global.get 5
    i64.const 0x1b00000005 i64.mul
    loop
      call $gc
    end
    memory.size 1 local.get 0
  )
  (func $gc-7 (export "gc-7") (param i32 i32) (result i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -237 local.set 2 f64.const 23.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $gc-8 (export "gc-8") (param i32 i32 i64 f64 i32) (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -248 local.set 5 f64.const 24.25 local.set 6 i32.const 178 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -281 i64.sub call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $gc-9 (export "gc-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x1800000005 local.set 8 f64.const 25.25 local.set 9 i32.const 185 local.set 10 f32.const 27.5
    local.set 11 local.get 2 i64.const -303 i64.add local.get 3 f64.const 29.25 f64.mul i64.const 40
    call $callee call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $gc-10 (export "gc-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 6 i64.const -270 i64.xor local.get 8 f64.const 26.25 f64.mul local.get 10 i32.const 192 i32.mul
    call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $gc-11 (export "gc-11") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -281 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 12 i64.const 0x1b00000005 i64.mul local.get 3 f64.const 28.25 f64.sub local.get 13 i32.const 206
    i32.xor local.get 5 call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15
  )
  (func $gc-12 (export "gc-12") (result i64 f64 i32 f32 i32 i32 i64 f64) (local i64 f64)
    i64.const 0x1b00000005 local.set 0 f64.const 28.25 local.set 1 global.get 5 i64.const -314 i64.xor
    global.get 3 f64.const 30.25 f64.add global.get 4 i32.const 220 i32.mul global.get 2 global.get 4
    i32.const 234 i32.xor call $gc memory.size 1 local.get 0 local.get 1
  )
  (func $gc-13 (export "gc-13") (param i32 i32) (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -303 local.set 2 f64.const 29.25 local.set 3 i32.const 213 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const -336 i64.mul global.get 3 f64.const 32.25 f64.mul local.get 1 i32.const 234 i32.xor
    global.get 2 local.get 0 i32.const 248 i32.mul global.get 1 i64.const 0x2400000005 i64.add i64.const 40
    call $callee call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $gc-14 (export "gc-14") (param i32 i32 i64 f64 i32) (result i32 i32 i32 i64 f64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -314 local.set 5 f64.const 30.25 local.set 6 i32.const 220 local.set 7 f32.const 32.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      call $gc
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $gc-15 (export "gc-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const 0x1e00000005 i64.sub call $gc memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $gc-16 (export "gc-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -336 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 6 i64.const -347 i64.add local.get 8 f64.const 33.25 f64.add call $gc memory.size 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $gc-17 (export "gc-17") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const -347 local.set 15 f64.const 33.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 14 i64.const -369 i64.sub local.get 3 f64.const 35.25 f64.mul local.get 13 i32.const 255 i32.add
    i64.const 40 call $callee call $gc memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
)

(assert_return (invoke "gc-0" ) (i32.const 1))
(assert_return (invoke "gc-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1020304050607b2) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -171))
(assert_return (invoke "gc-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x999999999999999c) (f64.const -91.125) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -182) (f64.const 18.25))
(assert_return (invoke "gc-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303031603030306)
  (f64.const -26.75) (i32.const 492) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x1200000005) (f64.const 19.25) (i32.const 143))
(assert_return (invoke "gc-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x4646464646464650) (f64.const 14.75)
  (i32.const 0x80808ba) (f32.const 6.75) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -204) (f64.const 20.25) (i32.const 150) (f32.const 22.5))
(assert_return (invoke "gc-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a0a0a0a0a0933) (f64.const 16.75)
  (i32.const 0xe0e0d71) (f32.const 12.75) (i32.const 0xe0e0eb9) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "gc-6"
  ) (i64.const 0x1122334455667875) (f64.const 23819.625) (i32.const 0x12345723) (f32.const -0.125)
  (i32.const 0x123455bf) (i64.const 0x73533313e6e1dcd8) (i32.const 1) (i64.const 0x1500000005))
(assert_return (invoke "gc-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -237) (f64.const 23.25))
(assert_return (invoke "gc-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x30303030303041c) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const -248) (f64.const 24.25) (i32.const 178))
(assert_return (invoke "gc-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030301d4)
  (f64.const -131.625) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x1800000005) (f64.const 25.25) (i32.const 185) (f32.const 27.5))
(assert_return (invoke "gc-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xf8f8f8f8f8f8f9f5) (f64.const -249.375)
  (i32.const 0x48484840) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "gc-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa1a1a1a041414141) (f64.const -32.75)
  (i32.const 0xe0e0ec0) (f32.const 6.75) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -281))
(assert_return (invoke "gc-12"
  ) (i64.const 0x10203040506063e) (f64.const 22.75) (i32.const -16940) (f32.const 3.25) (i32.const -167)
  (i32.const 1) (i64.const 0x1b00000005) (f64.const 28.25))
(assert_return (invoke "gc-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x52a3f54697e93a80) (f64.const -241.875) (i32.const 233)
  (f32.const 3.25) (i32.const 496) (i64.const 0x112233685566778d) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -303) (f64.const 29.25) (i32.const 213))
(assert_return (invoke "gc-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -314) (f64.const 30.25) (i32.const 220) (f32.const 32.5))
(assert_return (invoke "gc-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x70706e907070702)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "gc-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x7070707070705ac) (f64.const 23.75)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -336))
(assert_return (invoke "gc-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f1080) (f64.const -158.625)
  (i32.const 0xe0e0f0d) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -347)
  (f64.const 33.25))
