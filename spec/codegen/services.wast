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
  (func $memory.grow-2 (export "memory.grow-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -875 local.set 5 f64.const 81.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 f64.const 83.25 f64.mul i32.const 2 memory.grow 0
    i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6
  )
  (func $memory.grow-3 (export "memory.grow-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5100000005 local.set 8 f64.const 82.25 local.set 9 i32.const 584 local.set 10 local.get 2
    i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub local.get 4 i32.const 605 i32.sub
    i32.const -1 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.grow-4 (export "memory.grow-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -897 local.set 11 f64.const 83.25 local.set 12 i32.const 591 local.set 13 f32.const 85.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 f64.const 87.25 f64.add local.get 0 i32.const 619 i32.add
    local.get 5 i32.const 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.grow-5 (export "memory.grow-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor
    local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.grow-6 (export "memory.grow-6") (result i64 f64 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 3 f64.const 86.25
    f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor global.get 1
    i64.const 0x5a00000005 i64.sub
    loop (result i64)
      i32.const 2 memory.grow 0 i64.extend_i32_u
    end
    memory.size 0 local.get 0
  )
  (func $memory.grow-7 (export "memory.grow-7") (param i32 i32) (result i64 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -930 local.set 2 f64.const 86.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $memory.grow-8 (export "memory.grow-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -941 local.set 5 f64.const 87.25 local.set 6 i32.const 619 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -974 i64.xor i32.const 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $memory.grow-9 (export "memory.grow-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x5700000005 local.set 8 f64.const 88.25 local.set 9 i32.const 626 local.set 10 f32.const 90.5
    local.set 11 local.get 2 i64.const -996 i64.mul local.get 3 f64.const 92.25 f64.mul i64.const 40
    call $callee i32.const -1 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11
  )
  (func $memory.grow-10 (export "memory.grow-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 6 i64.const -963 i64.add local.get 3 f64.const 89.25 f64.mul local.get 4 i32.const 633 i32.sub
    i32.const 2 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.grow-11 (export "memory.grow-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -974 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const 0x5a00000005 i64.sub local.get 8 f64.const 91.25 f64.sub local.get 7 i32.const 647
    i32.add local.get 5 local.get 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $memory.grow-12 (export "memory.grow-12") (result i64 f64 i32 f32 i32 i64 i32 i64 f64) (local i64 f64)
    i64.const -6 local.set 0 f64.const 2.25 local.set 1 global.get 5 i64.const 0x300000005 i64.mul
    global.get 3 f64.const 4.25 f64.sub global.get 4 i32.const 38 i32.xor global.get 2 global.get 4
    i32.const 52 i32.mul i32.const 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1
  )
  (func $memory.grow-13 (export "memory.grow-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -17 local.set 2 f64.const 3.25 local.set 3 i32.const 31 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 0 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor global.get 1 i64.const -105 i64.sub i64.const 40
    call $callee local.get 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4
  )
  (func $memory.grow-14 (export "memory.grow-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x300000005 local.set 5 f64.const 4.25 local.set 6 i32.const 38 local.set 7 f32.const 6.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i64)
      i32.const 2 memory.grow 0 i64.extend_i32_u
    end
    memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $memory.grow-15 (export "memory.grow-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -39 i64.add i32.const -1 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $memory.grow-16 (export "memory.grow-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -50 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 9 i64.const 0x600000005 i64.sub local.get 8 f64.const 7.25 f64.sub i32.const 0 memory.grow 0
    i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $memory.grow-17 (export "memory.grow-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x600000005 local.set 15 f64.const 7.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 2 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add local.get 7 i32.const 73 i32.sub
    i64.const 40 call $callee local.get 0 memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
  (func $memory.grow-18 (export "memory.grow-18") (result i64 f64 i32 f32 i64 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -72 local.set 0 f64.const 8.25 local.set 1 i32.const 66 local.set 2 global.get 1 i64.const -105
    i64.sub global.get 7 f64.const 11.25 f64.mul global.get 0 i32.const 87 i32.add global.get 6 i32.const 2
    memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2
  )
  (func $memory.grow-19 (export "memory.grow-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -83 local.set 2 f64.const 9.25 local.set 3 i32.const 73 local.set 4 f32.const 11.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 1 i64.const 0xc00000005 i64.add global.get 7 f64.const 13.25 f64.sub local.get 0 i32.const 101
    i32.sub global.get 6 local.get 0 i32.const 115 i32.add local.get 0 memory.grow 0 i64.extend_i32_u
    memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $memory.grow-20 (export "memory.grow-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const 0x900000005 i64.xor local.get 3 f64.const 10.25 f64.sub local.get 4 i32.const 80
    i32.mul global.get 2 local.get 1 i32.const 94 i32.xor local.get 2 i64.const -149 i64.sub i32.const 0
    memory.grow 0 i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $memory.grow-21 (export "memory.grow-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const -105 local.set 8 i64.const 40 call $callee i32.const -1 memory.grow 0 i64.extend_i32_u
    memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $memory.grow-22 (export "memory.grow-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -116 local.set 11 f64.const 12.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const -138 i64.xor
    loop (result i64)
      i32.const 2 memory.grow 0 i64.extend_i32_u
    end
    memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $memory.grow-23 (export "memory.grow-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0xc00000005 local.set 15 f64.const 13.25 local.set 16 i32.const 101 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 f64.const 16.25 f64.sub i32.const 2 memory.grow 0
    i64.extend_i32_u memory.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16 local.get 17
  )
)

(assert_return (invoke "memory.grow-0" ) (i64.const 2) (i32.const 2))
(assert_return (invoke "memory.grow-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i64.const 2) (i32.const 4)
  (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.grow-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (f64.const -374.625) (i64.const 4) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -875) (f64.const 81.25))
(assert_return (invoke "memory.grow-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i32.const 0x50502a8) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005) (f64.const 82.25)
  (i32.const 584))
(assert_return (invoke "memory.grow-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0) (f64.const 77.75)
  (i32.const 621) (f32.const 6.75) (i64.const 6) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -897) (f64.const 83.25) (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.grow-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc) (f64.const 74.75)
  (i32.const 0x5050753) (f32.const 6.75) (i32.const 0x99999978) (i64.const 41) (i64.const 0xffffffff)
  (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.grow-6"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0x112232ea55667783) (i64.const 0xffffffff) (i32.const 6) (i64.const 0x5400000005))
(assert_return (invoke "memory.grow-7"
  (i32.const 2) (i32.const 3)) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const -930) (f64.const 86.25))
(assert_return (invoke "memory.grow-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xfcfcfcfcfcfcff31) (i64.const 6) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -941) (f64.const 87.25)
  (i32.const 619))
(assert_return (invoke "memory.grow-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484854)
  (f64.const -415.125) (i64.const 41) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5700000005) (f64.const 88.25)
  (i32.const 626) (f32.const 90.5))
(assert_return (invoke "memory.grow-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070344) (f64.const -401.625)
  (i32.const 0x505028c) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "memory.grow-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x70706ad07070702) (f64.const -100.75)
  (i32.const 0x8080a8f) (f32.const 6.75) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -974))
(assert_return (invoke "memory.grow-12"
  ) (i64.const 0xebe3dbd3e6e1dcd8) (f64.const -11.75) (i32.const -107) (f32.const 3.25) (i32.const -4004)
  (i64.const 6) (i32.const 6) (i64.const -6) (f64.const 2.25))
(assert_return (invoke "memory.grow-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 104)
  (f32.const 3.25) (i32.const 64) (i64.const 0x11223344556677f1) (i64.const 41) (i64.const 0xffffffff)
  (i32.const 6) (i32.const 2) (i32.const 3) (i64.const -17) (f64.const 3.25) (i32.const 31))
(assert_return (invoke "memory.grow-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x300000005) (f64.const 4.25) (i32.const 38)
  (f32.const 6.5))
(assert_return (invoke "memory.grow-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x7070707070706e0)
  (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "memory.grow-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a040a0a0a05) (f64.const -16.75)
  (i64.const 6) (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -50))
(assert_return (invoke "memory.grow-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x3030303030302b0) (f64.const -0.25)
  (i32.const 0x80807bf) (i64.const 41) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x600000005) (f64.const 7.25))
(assert_return (invoke "memory.grow-18"
  ) (i64.const 0x11223344556677f1) (f64.const 11525.625) (i32.const 0x123456cf) (f32.const -0.125)
  (i64.const 0xffffffff) (i32.const 6) (i64.const -72) (f64.const 8.25) (i32.const 66))
(assert_return (invoke "memory.grow-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (f64.const 1011.25) (i32.const -99)
  (f32.const -0.125) (i32.const 117) (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const -83) (f64.const 9.25) (i32.const 73) (f32.const 11.5))
(assert_return (invoke "memory.grow-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030a03030306) (f64.const -14.75) (i32.const 0x91919190) (f32.const 3.25) (i32.const 93)
  (i64.const 0x303030303030398) (i64.const 6) (i32.const 6) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "memory.grow-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i64.const 0xffffffff)
  (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -105))
(assert_return (invoke "memory.grow-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfc75) (i64.const 0xffffffff)
  (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -116) (f64.const 12.25))
(assert_return (invoke "memory.grow-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232) (f64.const -25.75)
  (i64.const 0xffffffff) (i32.const 6) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xc00000005)
  (f64.const 13.25) (i32.const 101))

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
  (func $memory.fill-2 (export "memory.fill-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -875 local.set 5 f64.const 81.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 f64.const 83.25 f64.mul local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 423 local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $memory.fill-3 (export "memory.fill-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5100000005 local.set 8 f64.const 82.25 local.set 9 i32.const 584 local.set 10 local.get 2
    i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub local.get 4 i32.const 605 i32.sub
    local.get 0 i32.const 424 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0 i32.const 0
    i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $memory.fill-4 (export "memory.fill-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -897 local.set 11 f64.const 83.25 local.set 12 i32.const 591 local.set 13 f32.const 85.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 f64.const 87.25 f64.add local.get 0 i32.const 619 i32.add
    local.get 5 local.get 0 i32.const 425 local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.fill-5 (export "memory.fill-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor
    local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 426 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0
    i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.fill-6 (export "memory.fill-6") (result i64 f64 i32 f32 i32 i64 i64 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 3 f64.const 86.25
    f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor global.get 1
    i64.const 0x5a00000005 i64.sub
    loop
      i32.const 2 i32.const 427 i32.const 3 memory.fill 0
    end
    i32.const 0 i64.load local.get 0
  )
  (func $memory.fill-7 (export "memory.fill-7") (param i32 i32) (result i64 i32 i32 i64 f64) (local i64 f64)
    i64.const -930 local.set 2 f64.const 86.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 428 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0 i32.const 0
    i64.load local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $memory.fill-8 (export "memory.fill-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -941 local.set 5 f64.const 87.25 local.set 6 i32.const 619 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -974 i64.xor local.get 0 i32.const 429 local.get 1 memory.fill 0 i32.const 0
    i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $memory.fill-9 (export "memory.fill-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x5700000005 local.set 8 f64.const 88.25 local.set 9 i32.const 626 local.set 10 f32.const 90.5
    local.set 11 local.get 2 i64.const -996 i64.mul local.get 3 f64.const 92.25 f64.mul i64.const 40
    call $callee local.get 0 i32.const 430 local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $memory.fill-10 (export "memory.fill-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 6 i64.const -963 i64.add local.get 3 f64.const 89.25 f64.mul local.get 4 i32.const 633 i32.sub
    local.get 0 i32.const 431 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0 i32.const 0
    i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $memory.fill-11 (export "memory.fill-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -974 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const 0x5a00000005 i64.sub local.get 8 f64.const 91.25 f64.sub local.get 7 i32.const 647
    i32.add local.get 5 local.get 0 i32.const 432 i32.const 3 memory.fill 0 i32.const 0 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $memory.fill-12 (export "memory.fill-12") (result i64 f64 i32 f32 i32 i64 i64 f64) (local i64 f64)
    i64.const -6 local.set 0 f64.const 2.25 local.set 1 global.get 5 i64.const 0x300000005 i64.mul
    global.get 3 f64.const 4.25 f64.sub global.get 4 i32.const 38 i32.xor global.get 2 global.get 4
    i32.const 52 i32.mul i32.const 2 i32.const 433 i32.const 3 memory.fill 0 i32.const 0 i64.load local.get 0
    local.get 1
  )
  (func $memory.fill-13 (export "memory.fill-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -17 local.set 2 f64.const 3.25 local.set 3 i32.const 31 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 0 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor global.get 1 i64.const -105 i64.sub i64.const 40
    call $callee local.get 0 i32.const 434 local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $memory.fill-14 (export "memory.fill-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x300000005 local.set 5 f64.const 4.25 local.set 6 i32.const 38 local.set 7 f32.const 6.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      local.get 0 i32.const 435 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.fill 0
    end
    i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $memory.fill-15 (export "memory.fill-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -39 i64.add local.get 0 i32.const 436 i32.const 3 memory.fill 0 i32.const 0 i64.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $memory.fill-16 (export "memory.fill-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -50 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 9 i64.const 0x600000005 i64.sub local.get 8 f64.const 7.25 f64.sub i32.const 2 i32.const 437
    local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $memory.fill-17 (export "memory.fill-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x600000005 local.set 15 f64.const 7.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 2 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add local.get 7 i32.const 73 i32.sub
    i64.const 40 call $callee local.get 0 i32.const 438 local.get 1 memory.fill 0 i32.const 0 i64.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $memory.fill-18 (export "memory.fill-18") (result i64 f64 i32 f32 i64 i64 f64 i32) (local i64 f64 i32)
    i64.const -72 local.set 0 f64.const 8.25 local.set 1 i32.const 66 local.set 2 global.get 1 i64.const -105
    i64.sub global.get 7 f64.const 11.25 f64.mul global.get 0 i32.const 87 i32.add global.get 6 i32.const 2
    i32.const 439 i32.const 3 memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1 local.get 2
  )
  (func $memory.fill-19 (export "memory.fill-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -83 local.set 2 f64.const 9.25 local.set 3 i32.const 73 local.set 4 f32.const 11.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 1 i64.const 0xc00000005 i64.add global.get 7 f64.const 13.25 f64.sub local.get 0 i32.const 101
    i32.sub global.get 6 local.get 0 i32.const 115 i32.add local.get 0 i32.const 440 i32.const 3 memory.fill 0
    i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $memory.fill-20 (export "memory.fill-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const 0x900000005 i64.xor local.get 3 f64.const 10.25 f64.sub local.get 4 i32.const 80
    i32.mul global.get 2 local.get 1 i32.const 94 i32.xor local.get 2 i64.const -149 i64.sub local.get 0
    i32.const 441 local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4
  )
  (func $memory.fill-21 (export "memory.fill-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const -105 local.set 8 i64.const 40 call $callee local.get 0 i32.const 442 local.get 1 memory.fill 0
    i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $memory.fill-22 (export "memory.fill-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -116 local.set 11 f64.const 12.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const -138 i64.xor
    loop
      local.get 0 i32.const 443 local.get 1 memory.fill 0
    end
    i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $memory.fill-23 (export "memory.fill-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i64 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0xc00000005 local.set 15 f64.const 13.25 local.set 16 i32.const 101 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 f64.const 16.25 f64.sub i32.const 2 i32.const 444
    local.get 1 memory.fill 0 i32.const 0 i64.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
  )
)

(assert_return (invoke "memory.fill-0" ) (i64.const 0xee9c4a5a5a5300b))
(assert_return (invoke "memory.fill-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i64.const 0xee9c4a6a6a6300b)
  (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.fill-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (f64.const -374.625) (i64.const 0xee9c4a7a7a7300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -875) (f64.const 81.25))
(assert_return (invoke "memory.fill-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i32.const 0x50502a8) (i64.const 0xee9c4a8a8a8300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005) (f64.const 82.25)
  (i32.const 584))
(assert_return (invoke "memory.fill-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0) (f64.const 77.75)
  (i32.const 621) (f32.const 6.75) (i64.const 0xee9c4a9a9a9300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -897) (f64.const 83.25) (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.fill-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc) (f64.const 74.75)
  (i32.const 0x5050753) (f32.const 6.75) (i32.const 0x99999978) (i64.const 41) (i64.const 0xee9c4aaaaaa300b)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.fill-6"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0x112232ea55667783) (i64.const 0xee9c4ababab300b) (i64.const 0x5400000005))
(assert_return (invoke "memory.fill-7"
  (i32.const 2) (i32.const 3)) (i64.const 0xee9c4acacac300b) (i32.const 2) (i32.const 3) (i64.const -930)
  (f64.const 86.25))
(assert_return (invoke "memory.fill-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xfcfcfcfcfcfcff31) (i64.const 0xee9c4adadad300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -941) (f64.const 87.25)
  (i32.const 619))
(assert_return (invoke "memory.fill-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484854)
  (f64.const -415.125) (i64.const 41) (i64.const 0xee9c4aeaeae300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5700000005) (f64.const 88.25)
  (i32.const 626) (f32.const 90.5))
(assert_return (invoke "memory.fill-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070344) (f64.const -401.625)
  (i32.const 0x505028c) (i64.const 0xee9c4afafaf300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "memory.fill-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x70706ad07070702) (f64.const -100.75)
  (i32.const 0x8080a8f) (f32.const 6.75) (i64.const 0xee9c4b0b0b0300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -974))
(assert_return (invoke "memory.fill-12"
  ) (i64.const 0xebe3dbd3e6e1dcd8) (f64.const -11.75) (i32.const -107) (f32.const 3.25) (i32.const -4004)
  (i64.const 0xee9c4b1b1b1300b) (i64.const -6) (f64.const 2.25))
(assert_return (invoke "memory.fill-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 104)
  (f32.const 3.25) (i32.const 64) (i64.const 0x11223344556677f1) (i64.const 41) (i64.const 0xee9c4b2b2b2300b)
  (i32.const 2) (i32.const 3) (i64.const -17) (f64.const 3.25) (i32.const 31))
(assert_return (invoke "memory.fill-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xee9c4b3b3b3300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x300000005) (f64.const 4.25) (i32.const 38) (f32.const 6.5))
(assert_return (invoke "memory.fill-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x7070707070706e0)
  (i64.const 0xee9c4b4b4b4300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "memory.fill-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a040a0a0a05) (f64.const -16.75)
  (i64.const 0xee9c4b5b5b5300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -50))
(assert_return (invoke "memory.fill-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x3030303030302b0) (f64.const -0.25)
  (i32.const 0x80807bf) (i64.const 41) (i64.const 0xee9c4b6b6b6300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x600000005) (f64.const 7.25))
(assert_return (invoke "memory.fill-18"
  ) (i64.const 0x11223344556677f1) (f64.const 11525.625) (i32.const 0x123456cf) (f32.const -0.125)
  (i64.const 0xee9c4b7b7b7300b) (i64.const -72) (f64.const 8.25) (i32.const 66))
(assert_return (invoke "memory.fill-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (f64.const 1011.25) (i32.const -99)
  (f32.const -0.125) (i32.const 117) (i64.const 0xee9c4b8b8b8300b) (i32.const 2) (i32.const 3) (i64.const -83)
  (f64.const 9.25) (i32.const 73) (f32.const 11.5))
(assert_return (invoke "memory.fill-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030a03030306) (f64.const -14.75) (i32.const 0x91919190) (f32.const 3.25) (i32.const 93)
  (i64.const 0x303030303030398) (i64.const 0xee9c4b9b9b9300b) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "memory.fill-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41)
  (i64.const 0xee9c4bababa300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -105))
(assert_return (invoke "memory.fill-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfc75)
  (i64.const 0xee9c4bbbbbb300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -116) (f64.const 12.25))
(assert_return (invoke "memory.fill-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232) (f64.const -25.75)
  (i64.const 0xee9c4bcbcbc300b) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xc00000005) (f64.const 13.25)
  (i32.const 101))

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
  (func $memory.copy-2 (export "memory.copy-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -875 local.set 5 f64.const 81.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 f64.const 83.25 f64.mul i32.const 40 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 memory.copy 0 0 i32.const 40 i32.load i32.const 40
    i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $memory.copy-3 (export "memory.copy-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5100000005 local.set 8 f64.const 82.25 local.set 9 i32.const 584 local.set 10 local.get 2
    i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub local.get 4 i32.const 605 i32.sub
    i32.const 40 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.copy 0 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.copy-4 (export "memory.copy-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -897 local.set 11 f64.const 83.25 local.set 12 i32.const 591 local.set 13 f32.const 85.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 f64.const 87.25 f64.add local.get 0 i32.const 619 i32.add
    local.get 5 i32.const 40 local.get 0 local.get 1 memory.copy 1 0 i32.const 40 i32.load i32.const 40
    i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.copy-5 (export "memory.copy-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor
    local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee i32.const 40 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor
    memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.copy-6 (export "memory.copy-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 3 f64.const 86.25
    f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor global.get 1
    i64.const 0x5a00000005 i64.sub
    loop
      i32.const 40 i32.const 2 i32.const 3 memory.copy 0 0
    end
    i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0
  )
  (func $memory.copy-7 (export "memory.copy-7") (param i32 i32) (result i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -930 local.set 2 f64.const 86.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 40 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.copy 0 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $memory.copy-8 (export "memory.copy-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -941 local.set 5 f64.const 87.25 local.set 6 i32.const 619 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -974 i64.xor i32.const 40 local.get 0 local.get 1 memory.copy 0 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $memory.copy-9 (export "memory.copy-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x5700000005 local.set 8 f64.const 88.25 local.set 9 i32.const 626 local.set 10 f32.const 90.5
    local.set 11 local.get 2 i64.const -996 i64.mul local.get 3 f64.const 92.25 f64.mul i64.const 40
    call $callee i32.const 40 local.get 0 local.get 1 memory.copy 1 0 i32.const 40 i32.load i32.const 40
    i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $memory.copy-10 (export "memory.copy-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 6 i64.const -963 i64.add local.get 3 f64.const 89.25 f64.mul local.get 4 i32.const 633 i32.sub
    i32.const 40 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.copy 0 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $memory.copy-11 (export "memory.copy-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -974 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const 0x5a00000005 i64.sub local.get 8 f64.const 91.25 f64.sub local.get 7 i32.const 647
    i32.add local.get 5 i32.const 40 local.get 0 i32.const 3 memory.copy 0 0 i32.const 40 i32.load
    i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15
  )
  (func $memory.copy-12 (export "memory.copy-12") (result i64 f64 i32 f32 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -6 local.set 0 f64.const 2.25 local.set 1 global.get 5 i64.const 0x300000005 i64.mul
    global.get 3 f64.const 4.25 f64.sub global.get 4 i32.const 38 i32.xor global.get 2 global.get 4
    i32.const 52 i32.mul i32.const 40 i32.const 2 i32.const 3 memory.copy 0 0 i32.const 40 i32.load
    i32.const 40 i32.load 1 local.get 0 local.get 1
  )
  (func $memory.copy-13 (export "memory.copy-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -17 local.set 2 f64.const 3.25 local.set 3 i32.const 31 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 0 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor global.get 1 i64.const -105 i64.sub i64.const 40
    call $callee i32.const 40 local.get 0 local.get 1 memory.copy 0 0 i32.const 40 i32.load i32.const 40
    i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $memory.copy-14 (export "memory.copy-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x300000005 local.set 5 f64.const 4.25 local.set 6 i32.const 38 local.set 7 f32.const 6.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      i32.const 40 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.copy 1 0
    end
    i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $memory.copy-15 (export "memory.copy-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -39 i64.add i32.const 40 local.get 0 i32.const 3 memory.copy 0 0 i32.const 40
    i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
  (func $memory.copy-16 (export "memory.copy-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -50 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 9 i64.const 0x600000005 i64.sub local.get 8 f64.const 7.25 f64.sub i32.const 40 i32.const 2
    local.get 1 memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11
  )
  (func $memory.copy-17 (export "memory.copy-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x600000005 local.set 15 f64.const 7.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 2 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add local.get 7 i32.const 73 i32.sub
    i64.const 40 call $callee i32.const 40 local.get 0 local.get 1 memory.copy 0 0 i32.const 40 i32.load
    i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    local.get 14 local.get 15 local.get 16
  )
  (func $memory.copy-18 (export "memory.copy-18") (result i64 f64 i32 f32 i32 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -72 local.set 0 f64.const 8.25 local.set 1 i32.const 66 local.set 2 global.get 1 i64.const -105
    i64.sub global.get 7 f64.const 11.25 f64.mul global.get 0 i32.const 87 i32.add global.get 6 i32.const 40
    i32.const 2 i32.const 3 memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0
    local.get 1 local.get 2
  )
  (func $memory.copy-19 (export "memory.copy-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -83 local.set 2 f64.const 9.25 local.set 3 i32.const 73 local.set 4 f32.const 11.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 1 i64.const 0xc00000005 i64.add global.get 7 f64.const 13.25 f64.sub local.get 0 i32.const 101
    i32.sub global.get 6 local.get 0 i32.const 115 i32.add i32.const 40 local.get 0 i32.const 3
    memory.copy 1 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5
  )
  (func $memory.copy-20 (export "memory.copy-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const 0x900000005 i64.xor local.get 3 f64.const 10.25 f64.sub local.get 4 i32.const 80
    i32.mul global.get 2 local.get 1 i32.const 94 i32.xor local.get 2 i64.const -149 i64.sub i32.const 40
    local.get 0 local.get 1 memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $memory.copy-21 (export "memory.copy-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const -105 local.set 8 i64.const 40 call $callee i32.const 40 local.get 0 local.get 1 memory.copy 0 0
    i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $memory.copy-22 (export "memory.copy-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -116 local.set 11 f64.const 12.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const -138 i64.xor
    loop
      i32.const 40 local.get 0 local.get 1 memory.copy 0 0
    end
    i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $memory.copy-23 (export "memory.copy-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0xc00000005 local.set 15 f64.const 13.25 local.set 16 i32.const 101 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 f64.const 16.25 f64.sub i32.const 40 i32.const 2
    local.get 1 memory.copy 0 0 i32.const 40 i32.load i32.const 40 i32.load 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
  )
)

(assert_return (invoke "memory.copy-0" ) (i32.const 0x429f7a55) (i32.const 0))
(assert_return (invoke "memory.copy-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i32.const 0x429f7a55)
  (i32.const 0) (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.copy-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (f64.const -374.625) (i32.const 0x429f7a55) (i32.const 0) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -875)
  (f64.const 81.25))
(assert_return (invoke "memory.copy-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i32.const 0x50502a8) (i32.const 0x429f7a55) (i32.const 0) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005) (f64.const 82.25)
  (i32.const 584))
(assert_return (invoke "memory.copy-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0) (f64.const 77.75)
  (i32.const 621) (f32.const 6.75) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -897) (f64.const 83.25) (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.copy-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc) (f64.const 74.75)
  (i32.const 0x5050753) (f32.const 6.75) (i32.const 0x99999978) (i64.const 41) (i32.const 0x429f7a55)
  (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.copy-6"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0x112232ea55667783) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i64.const 0x5400000005))
(assert_return (invoke "memory.copy-7"
  (i32.const 2) (i32.const 3)) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const -930) (f64.const 86.25))
(assert_return (invoke "memory.copy-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xfcfcfcfcfcfcff31) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -941) (f64.const 87.25)
  (i32.const 619))
(assert_return (invoke "memory.copy-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484854)
  (f64.const -415.125) (i64.const 41) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5700000005) (f64.const 88.25)
  (i32.const 626) (f32.const 90.5))
(assert_return (invoke "memory.copy-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070344) (f64.const -401.625)
  (i32.const 0x505028c) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "memory.copy-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x70706ad07070702) (f64.const -100.75)
  (i32.const 0x8080a8f) (f32.const 6.75) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -974))
(assert_return (invoke "memory.copy-12"
  ) (i64.const 0xebe3dbd3e6e1dcd8) (f64.const -11.75) (i32.const -107) (f32.const 3.25) (i32.const -4004)
  (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i64.const -6) (f64.const 2.25))
(assert_return (invoke "memory.copy-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 104)
  (f32.const 3.25) (i32.const 64) (i64.const 0x11223344556677f1) (i64.const 41) (i32.const 0x429f7a55)
  (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const -17) (f64.const 3.25) (i32.const 31))
(assert_return (invoke "memory.copy-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x300000005) (f64.const 4.25) (i32.const 38)
  (f32.const 6.5))
(assert_return (invoke "memory.copy-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x7070707070706e0)
  (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "memory.copy-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a040a0a0a05) (f64.const -16.75)
  (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -50))
(assert_return (invoke "memory.copy-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x3030303030302b0) (f64.const -0.25)
  (i32.const 0x80807bf) (i64.const 41) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x600000005) (f64.const 7.25))
(assert_return (invoke "memory.copy-18"
  ) (i64.const 0x11223344556677f1) (f64.const 11525.625) (i32.const 0x123456cf) (f32.const -0.125)
  (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i64.const -72) (f64.const 8.25) (i32.const 66))
(assert_return (invoke "memory.copy-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (f64.const 1011.25) (i32.const -99)
  (f32.const -0.125) (i32.const 117) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const -83) (f64.const 9.25) (i32.const 73) (f32.const 11.5))
(assert_return (invoke "memory.copy-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030a03030306) (f64.const -14.75) (i32.const 0x91919190) (f32.const 3.25) (i32.const 93)
  (i64.const 0x303030303030398) (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "memory.copy-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 0x429f7a55)
  (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -105))
(assert_return (invoke "memory.copy-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfc75) (i32.const 0x429f7a55)
  (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -116) (f64.const 12.25))
(assert_return (invoke "memory.copy-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232) (f64.const -25.75)
  (i32.const 0x429f7a55) (i32.const 0x9f7a55) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xc00000005)
  (f64.const 13.25) (i32.const 101))

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
  (func $memory.init-2 (export "memory.init-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -875 local.set 5 f64.const 81.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -897 i64.sub local.get 3 f64.const 83.25 f64.mul i32.const 80 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $memory.init-3 (export "memory.init-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5100000005 local.set 8 f64.const 82.25 local.set 9 i32.const 584 local.set 10 local.get 2
    i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub local.get 4 i32.const 605 i32.sub
    i32.const 80 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0 i32.const 80
    i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $memory.init-4 (export "memory.init-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -897 local.set 11 f64.const 83.25 local.set 12 i32.const 591 local.set 13 f32.const 85.5
    local.set 14
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 2 i64.const -941 i64.sub local.get 8 f64.const 87.25 f64.add local.get 0 i32.const 619 i32.add
    local.get 5 i32.const 80 local.get 0 local.get 1 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.init-5 (export "memory.init-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor
    local.get 5 local.get 13 i32.const 612 i32.mul i64.const 40 call $callee i32.const 80 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0
    i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $memory.init-6 (export "memory.init-6") (result i64 f64 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const 0x5400000005 local.set 0 global.get 5 i64.const -930 i64.xor global.get 3 f64.const 86.25
    f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor global.get 1
    i64.const 0x5a00000005 i64.sub
    loop
      i32.const 80 i32.const 2 i32.const 3 memory.init 0
    end
    i32.const 80 i32.load local.get 0
  )
  (func $memory.init-7 (export "memory.init-7") (param i32 i32) (result i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -930 local.set 2 f64.const 86.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 80 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0 i32.const 80
    i32.load local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $memory.init-8 (export "memory.init-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -941 local.set 5 f64.const 87.25 local.set 6 i32.const 619 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -974 i64.xor i32.const 80 local.get 0 local.get 1 memory.init 0 i32.const 80
    i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $memory.init-9 (export "memory.init-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x5700000005 local.set 8 f64.const 88.25 local.set 9 i32.const 626 local.set 10 f32.const 90.5
    local.set 11 local.get 2 i64.const -996 i64.mul local.get 3 f64.const 92.25 f64.mul i64.const 40
    call $callee i32.const 80 local.get 0 local.get 1 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $memory.init-10 (export "memory.init-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 6 i64.const -963 i64.add local.get 3 f64.const 89.25 f64.mul local.get 4 i32.const 633 i32.sub
    i32.const 80 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0 i32.const 80
    i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10
  )
  (func $memory.init-11 (export "memory.init-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const -974 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 i64.const 0x5a00000005 i64.sub local.get 8 f64.const 91.25 f64.sub local.get 7 i32.const 647
    i32.add local.get 5 i32.const 80 local.get 0 i32.const 3 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $memory.init-12 (export "memory.init-12") (result i64 f64 i32 f32 i32 i32 i64 f64) (local i64 f64)
    i64.const -6 local.set 0 f64.const 2.25 local.set 1 global.get 5 i64.const 0x300000005 i64.mul
    global.get 3 f64.const 4.25 f64.sub global.get 4 i32.const 38 i32.xor global.get 2 global.get 4
    i32.const 52 i32.mul i32.const 80 i32.const 2 i32.const 3 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1
  )
  (func $memory.init-13 (export "memory.init-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -17 local.set 2 f64.const 3.25 local.set 3 i32.const 31 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 0 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor global.get 1 i64.const -105 i64.sub i64.const 40
    call $callee i32.const 80 local.get 0 local.get 1 memory.init 0 i32.const 80 i32.load local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $memory.init-14 (export "memory.init-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x300000005 local.set 5 f64.const 4.25 local.set 6 i32.const 38 local.set 7 f32.const 6.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      i32.const 80 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor memory.init 0
    end
    i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $memory.init-15 (export "memory.init-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -39 i64.add i32.const 80 local.get 0 i32.const 3 memory.init 0 i32.const 80 i32.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $memory.init-16 (export "memory.init-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -50 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 9 i64.const 0x600000005 i64.sub local.get 8 f64.const 7.25 f64.sub i32.const 80 i32.const 2
    local.get 1 memory.init 0 i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $memory.init-17 (export "memory.init-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
  (local i64 f64)
    i64.const 0x600000005 local.set 15 f64.const 7.25 local.set 16
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16
    end
    local.get 2 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add local.get 7 i32.const 73 i32.sub
    i64.const 40 call $callee i32.const 80 local.get 0 local.get 1 memory.init 0 i32.const 80 i32.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $memory.init-18 (export "memory.init-18") (result i64 f64 i32 f32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -72 local.set 0 f64.const 8.25 local.set 1 i32.const 66 local.set 2 global.get 1 i64.const -105
    i64.sub global.get 7 f64.const 11.25 f64.mul global.get 0 i32.const 87 i32.add global.get 6 i32.const 80
    i32.const 2 i32.const 3 memory.init 0 i32.const 80 i32.load local.get 0 local.get 1 local.get 2
  )
  (func $memory.init-19 (export "memory.init-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -83 local.set 2 f64.const 9.25 local.set 3 i32.const 73 local.set 4 f32.const 11.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 1 i64.const 0xc00000005 i64.add global.get 7 f64.const 13.25 f64.sub local.get 0 i32.const 101
    i32.sub global.get 6 local.get 0 i32.const 115 i32.add i32.const 80 local.get 0 i32.const 3 memory.init 0
    i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $memory.init-20 (export "memory.init-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const 0x900000005 i64.xor local.get 3 f64.const 10.25 f64.sub local.get 4 i32.const 80
    i32.mul global.get 2 local.get 1 i32.const 94 i32.xor local.get 2 i64.const -149 i64.sub i32.const 80
    local.get 0 local.get 1 memory.init 0 i32.const 80 i32.load local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4
  )
  (func $memory.init-21 (export "memory.init-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const -105 local.set 8 i64.const 40 call $callee i32.const 80 local.get 0 local.get 1 memory.init 0
    i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $memory.init-22 (export "memory.init-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -116 local.set 11 f64.const 12.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const -138 i64.xor
    loop
      i32.const 80 local.get 0 local.get 1 memory.init 0
    end
    i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $memory.init-23 (export "memory.init-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0xc00000005 local.set 15 f64.const 13.25 local.set 16 i32.const 101 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 9 i64.const 0xf00000005 i64.mul local.get 8 f64.const 16.25 f64.sub i32.const 80 i32.const 2
    local.get 1 memory.init 0 i32.const 80 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
  )
)

(assert_return (invoke "memory.init-0" ) (i32.const 0xa050403))
(assert_return (invoke "memory.init-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (i64.const 41) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const -864))
(assert_return (invoke "memory.init-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (f64.const -374.625) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -875) (f64.const 81.25))
(assert_return (invoke "memory.init-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i32.const 0x50502a8) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5100000005) (f64.const 82.25)
  (i32.const 584))
(assert_return (invoke "memory.init-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x3030303030306b0) (f64.const 77.75)
  (i32.const 621) (f32.const 6.75) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -897) (f64.const 83.25) (i32.const 591) (f32.const 85.5))
(assert_return (invoke "memory.init-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x96969696969696cc) (f64.const 74.75)
  (i32.const 0x5050753) (f32.const 6.75) (i32.const 0x99999978) (i64.const 41) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "memory.init-6"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0x112232ea55667783) (i32.const 0xa050403) (i64.const 0x5400000005))
(assert_return (invoke "memory.init-7"
  (i32.const 2) (i32.const 3)) (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const -930)
  (f64.const 86.25))
(assert_return (invoke "memory.init-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xfcfcfcfcfcfcff31) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -941) (f64.const 87.25)
  (i32.const 619))
(assert_return (invoke "memory.init-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484854)
  (f64.const -415.125) (i64.const 41) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x5700000005) (f64.const 88.25)
  (i32.const 626) (f32.const 90.5))
(assert_return (invoke "memory.init-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x707070707070344) (f64.const -401.625)
  (i32.const 0x505028c) (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "memory.init-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x70706ad07070702) (f64.const -100.75)
  (i32.const 0x8080a8f) (f32.const 6.75) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -974))
(assert_return (invoke "memory.init-12"
  ) (i64.const 0xebe3dbd3e6e1dcd8) (f64.const -11.75) (i32.const -107) (f32.const 3.25) (i32.const -4004)
  (i32.const 0xa050403) (i64.const -6) (f64.const 2.25))
(assert_return (invoke "memory.init-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 104)
  (f32.const 3.25) (i32.const 64) (i64.const 0x11223344556677f1) (i64.const 41) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const -17) (f64.const 3.25) (i32.const 31))
(assert_return (invoke "memory.init-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x300000005) (f64.const 4.25) (i32.const 38) (f32.const 6.5))
(assert_return (invoke "memory.init-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x7070707070706e0)
  (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "memory.init-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a040a0a0a05) (f64.const -16.75)
  (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -50))
(assert_return (invoke "memory.init-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x3030303030302b0) (f64.const -0.25)
  (i32.const 0x80807bf) (i64.const 41) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x600000005) (f64.const 7.25))
(assert_return (invoke "memory.init-18"
  ) (i64.const 0x11223344556677f1) (f64.const 11525.625) (i32.const 0x123456cf) (f32.const -0.125)
  (i32.const 0xa050403) (i64.const -72) (f64.const 8.25) (i32.const 66))
(assert_return (invoke "memory.init-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233505566778d) (f64.const 1011.25) (i32.const -99)
  (f32.const -0.125) (i32.const 117) (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const -83)
  (f64.const 9.25) (i32.const 73) (f32.const 11.5))
(assert_return (invoke "memory.init-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030a03030306) (f64.const -14.75) (i32.const 0x91919190) (f32.const 3.25) (i32.const 93)
  (i64.const 0x303030303030398) (i32.const 0xa050403) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "memory.init-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -105))
(assert_return (invoke "memory.init-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xfcfcfcfcfcfcfc75) (i32.const 0xa050403)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -116) (f64.const 12.25))
(assert_return (invoke "memory.init-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xc8c8c8c832323232) (f64.const -25.75)
  (i32.const 0xa050403) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xc00000005) (f64.const 13.25)
  (i32.const 101))

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
  (func $data.drop-2 (export "data.drop-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const 0x4200000005 local.set 5 f64.const 67.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -743 i64.add local.get 3 f64.const 69.25 f64.add data.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $data.drop-3 (export "data.drop-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -732 local.set 8 f64.const 68.25 local.set 9 i32.const 486 local.set 10 local.get 2
    i64.const -765 i64.sub local.get 3 f64.const 71.25 f64.mul local.get 1 i32.const 507 i32.add data.drop 0
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $data.drop-4 (export "data.drop-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
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
    i32.sub local.get 5 data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14
  )
  (func $data.drop-5 (export "data.drop-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const 0x4500000005 i64.xor local.get 8 f64.const 70.25 f64.sub local.get 4 i32.const 500
    i32.mul local.get 11 local.get 7 i32.const 514 i32.xor i64.const 40 call $callee data.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $data.drop-6 (export "data.drop-6") (result i64 f64 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const -765 local.set 0 global.get 5 i64.const -776 i64.mul global.get 3 f64.const 72.25 f64.add
    global.get 4 i32.const 514 i32.xor global.get 2 global.get 4 i32.const 528 i32.mul global.get 1
    i64.const -831 i64.add
    loop
      data.drop 0
    end
    memory.size 1 local.get 0
  )
  (func $data.drop-7 (export "data.drop-7") (param i32 i32) (result i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -776 local.set 2 f64.const 72.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $data.drop-8 (export "data.drop-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x4800000005 local.set 5 f64.const 73.25 local.set 6 i32.const 521 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const 0x4b00000005 i64.mul data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $data.drop-9 (export "data.drop-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -798 local.set 8 f64.const 74.25 local.set 9 i32.const 528 local.set 10 f32.const 76.5
    local.set 11 local.get 6 i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add i64.const 40
    call $callee data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $data.drop-10 (export "data.drop-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 2 i64.const -809 i64.sub local.get 8 f64.const 75.25 f64.add local.get 10 i32.const 535 i32.add
    data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $data.drop-11 (export "data.drop-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const 0x4b00000005 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 10 i32.const 549 i32.sub
    local.get 5 data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15
  )
  (func $data.drop-12 (export "data.drop-12") (result i64 f64 i32 f32 i32 i32 i64 f64) (local i64 f64)
    i64.const -831 local.set 0 f64.const 77.25 local.set 1 global.get 1 i64.const 0x4e00000005 i64.sub
    global.get 7 f64.const 79.25 f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0
    i32.const 577 i32.sub data.drop 0 memory.size 1 local.get 0 local.get 1
  )
  (func $data.drop-13 (export "data.drop-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -842 local.set 2 f64.const 78.25 local.set 3 i32.const 556 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 1 i64.const -875 i64.add global.get 7 f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub
    global.get 6 local.get 1 i32.const 591 i32.add global.get 5 i64.const -930 i64.xor i64.const 40
    call $callee data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $data.drop-14 (export "data.drop-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x4e00000005 local.set 5 f64.const 79.25 local.set 6 i32.const 563 local.set 7 f32.const 81.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      data.drop 0
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $data.drop-15 (export "data.drop-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -864 i64.mul data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $data.drop-16 (export "data.drop-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -875 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub data.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $data.drop-17 (export "data.drop-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
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
    i64.const 40 call $callee data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
  (func $data.drop-18 (export "data.drop-18") (result i64 f64 i32 f32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -897 local.set 0 f64.const 83.25 local.set 1 i32.const 591 local.set 2 global.get 5
    i64.const -930 i64.xor global.get 3 f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul
    global.get 2 data.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $data.drop-19 (export "data.drop-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -908 local.set 2 f64.const 84.25 local.set 3 i32.const 598 local.set 4 f32.const 86.5
    local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 1 i32.const 640 i32.mul data.drop 0 memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $data.drop-20 (export "data.drop-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub local.get 1 i32.const 605
    i32.sub global.get 6 local.get 4 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor data.drop 0
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $data.drop-21 (export "data.drop-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const -930 local.set 8 i64.const 40 call $callee data.drop 0 memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $data.drop-22 (export "data.drop-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -941 local.set 11 f64.const 87.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 9 i64.const -963 i64.add
    loop
      data.drop 0
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $data.drop-23 (export "data.drop-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0x5700000005 local.set 15 f64.const 88.25 local.set 16 i32.const 626 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 9 i64.const 0x5a00000005 i64.sub local.get 8 f64.const 91.25 f64.sub data.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "data.drop-0" ) (i32.const 1))
(assert_return (invoke "data.drop-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330255667783) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -710))
(assert_return (invoke "data.drop-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x30303030303001c) (f64.const 64.75) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x4200000005)
  (f64.const 67.25))
(assert_return (invoke "data.drop-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303030303030600)
  (f64.const -320.625) (i32.const 510) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const -732) (f64.const 68.25) (i32.const 486))
(assert_return (invoke "data.drop-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a520a0a0a0f) (f64.const -82.75)
  (i32.const -518) (f32.const 6.75) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -743) (f64.const 69.25)
  (i32.const 493) (f32.const 71.5))
(assert_return (invoke "data.drop-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f4a0f0f0f0a) (f64.const -79.75)
  (i32.const 0xcdcdcdc4) (f32.const 12.75) (i32.const 0x8080a0a) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "data.drop-6"
  ) (i64.const 0xe19242f3a455040) (f64.const 64.75) (i32.const -591) (f32.const 3.25) (i32.const -40656)
  (i64.const 0x1122334455667449) (i32.const 1) (i64.const -765))
(assert_return (invoke "data.drop-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -776) (f64.const 72.25))
(assert_return (invoke "data.drop-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x4800000005) (f64.const 73.25) (i32.const 521))
(assert_return (invoke "data.drop-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xf8f8f8f8f8f8fbb1)
  (f64.const 73.75) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const -798) (f64.const 74.25) (i32.const 528) (f32.const 76.5))
(assert_return (invoke "data.drop-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030303062c) (f64.const 65.75)
  (i32.const 0xb0b0d22) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "data.drop-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const 0xb0b08e6) (f32.const 6.75) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x4b00000005))
(assert_return (invoke "data.drop-12"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i32.const 1) (i64.const -831) (f64.const 77.25))
(assert_return (invoke "data.drop-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (f64.const 1105.75) (i32.const -574)
  (f32.const -0.125) (i32.const 594) (i64.const 0x1020304050604a6) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -842) (f64.const 78.25) (i32.const 556))
(assert_return (invoke "data.drop-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x4e00000005) (f64.const 79.25) (i32.const 563) (f32.const 81.5))
(assert_return (invoke "data.drop-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484860)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "data.drop-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x303035203030306) (f64.const -91.75)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -875))
(assert_return (invoke "data.drop-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x131313131313132c) (f64.const 74.75)
  (i32.const 0xb0b095d) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x5100000005)
  (f64.const 82.25))
(assert_return (invoke "data.drop-18"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const 1)
  (i64.const -897) (f64.const 83.25) (i32.const 591))
(assert_return (invoke "data.drop-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1920) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -908)
  (f64.const 84.25) (i32.const 598) (f32.const 86.5))
(assert_return (invoke "data.drop-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303035703030308) (f64.const -89.75) (i32.const -602) (f32.const -0.125) (i32.const 0x5050770)
  (i64.const 0xfcfcfcfcfcfcff31) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "data.drop-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -930))
(assert_return (invoke "data.drop-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a0a0a0a0647) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -941) (f64.const 87.25))
(assert_return (invoke "data.drop-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -100.75)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x5700000005) (f64.const 88.25)
  (i32.const 626))

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
  (func $table.grow-2 (export "table.grow-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub ref.func 1 i32.const 0
    table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $table.grow-3 (export "table.grow-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul i32.const 1
    table.get 0 i32.const 100 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $table.grow-4 (export "table.grow-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
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
    local.get 5 ref.func 1 i32.const 0 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $table.grow-5 (export "table.grow-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee i32.const 1 table.get 0
    i32.const 1 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $table.grow-6 (export "table.grow-6") (result i64 f64 i32 f32 i32 i64 i64 i32 i64) (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop (result i64)
      ref.func 1 i32.const 100 table.grow 0 i64.extend_i32_u
    end
    table.size 0 local.get 0
  )
  (func $table.grow-7 (export "table.grow-7") (param i32 i32) (result i64 i32 i32 i32 i64 f64) (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 table.get 0 i32.const 1 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1
    local.get 2 local.get 3
  )
  (func $table.grow-8 (export "table.grow-8") (param i32 i32 i64 f64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub ref.func 1 i32.const 0 table.grow 0 i64.extend_i32_u table.size 0
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $table.grow-9 (export "table.grow-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee i32.const 1 table.get 0 i32.const 100 table.grow 0 i64.extend_i32_u table.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $table.grow-10 (export "table.grow-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul ref.func 1 i32.const 0 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $table.grow-11 (export "table.grow-11")
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
    local.get 11 i32.const 1 table.get 0 i32.const 1 table.grow 0 i64.extend_i32_u table.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $table.grow-12 (export "table.grow-12") (result i64 f64 i32 f32 i32 i64 i32 i64 f64) (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    ref.func 1 i32.const 100 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1
  )
  (func $table.grow-13 (export "table.grow-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee i32.const 1 table.get 0 i32.const 1 table.grow 0 i64.extend_i32_u table.size 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $table.grow-14 (export "table.grow-14") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop (result i64)
      ref.func 1 i32.const 0 table.grow 0 i64.extend_i32_u
    end
    table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $table.grow-15 (export "table.grow-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub i32.const 1 table.get 0 i32.const 100 table.grow 0 i64.extend_i32_u
    table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $table.grow-16 (export "table.grow-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul ref.func 1 i32.const 0 table.grow 0
    i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $table.grow-17 (export "table.grow-17")
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
    i32.add i64.const 40 call $callee i32.const 1 table.get 0 i32.const 1 table.grow 0 i64.extend_i32_u
    table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16
  )
  (func $table.grow-18 (export "table.grow-18") (result i64 f64 i32 f32 i64 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -974 local.set 0 f64.const 90.25 local.set 1 i32.const 640 local.set 2 global.get 1
    i64.const -1007 i64.add global.get 7 f64.const 93.25 f64.add global.get 0 i32.const 661 i32.sub
    global.get 6 ref.func 1 i32.const 100 table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1
    local.get 2
  )
  (func $table.grow-19 (export "table.grow-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -6 local.set 2 f64.const 2.25 local.set 3 i32.const 24 local.set 4 f32.const 4.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 1 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor i32.const 1 table.get 0 i32.const 1 table.grow 0
    i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $table.grow-20 (export "table.grow-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const -17 i64.sub local.get 3 f64.const 3.25 f64.add local.get 4 i32.const 31 i32.add
    global.get 6 local.get 0 i32.const 45 i32.sub local.get 2 i64.const -72 i64.mul ref.func 1 i32.const 0
    table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $table.grow-21 (export "table.grow-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const 0x300000005 local.set 8 i64.const 40 call $callee i32.const 1 table.get 0 i32.const 100
    table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.grow-22 (export "table.grow-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -39 local.set 11 f64.const 5.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const 0x600000005 i64.sub
    loop (result i64)
      ref.func 1 i32.const 0 table.grow 0 i64.extend_i32_u
    end
    table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $table.grow-23 (export "table.grow-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -50 local.set 15 f64.const 6.25 local.set 16 i32.const 52 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 14 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add i32.const 1 table.get 0 i32.const 1
    table.grow 0 i64.extend_i32_u table.size 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
  )
)

(assert_return (invoke "table.grow-0" ) (i64.const 0xffffffff) (i32.const 8))
(assert_return (invoke "table.grow-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i64.const 8) (i32.const 9)
  (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.grow-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i64.const 9) (i32.const 9) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "table.grow-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i64.const 0xffffffff) (i32.const 9) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25) (i32.const 535))
(assert_return (invoke "table.grow-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i64.const 9) (i32.const 9) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25) (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.grow-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i64.const 9) (i32.const 10)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.grow-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i64.const 0xffffffff) (i32.const 10)
  (i64.const -842))
(assert_return (invoke "table.grow-7"
  (i32.const 2) (i32.const 3)) (i64.const 10) (i32.const 11) (i32.const 2) (i32.const 3)
  (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "table.grow-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i64.const 11) (i32.const 11) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -864) (f64.const 80.25)
  (i32.const 570))
(assert_return (invoke "table.grow-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i64.const 0xffffffff) (i32.const 11) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25) (i32.const 577)
  (f32.const 83.5))
(assert_return (invoke "table.grow-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i64.const 11) (i32.const 11) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "table.grow-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i64.const 11) (i32.const 12) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "table.grow-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i64.const 0xffffffff) (i32.const 12) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "table.grow-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41) (i64.const 12)
  (i32.const 13) (i32.const 2) (i32.const 3) (i64.const 0x5400000005) (f64.const 85.25) (i32.const 605))
(assert_return (invoke "table.grow-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 13) (i32.const 13) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -930) (f64.const 86.25) (i32.const 612) (f32.const 88.5))
(assert_return (invoke "table.grow-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i64.const 0xffffffff) (i32.const 13) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "table.grow-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i64.const 13) (i32.const 13) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "table.grow-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i64.const 13) (i32.const 14) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))
(assert_return (invoke "table.grow-18"
  ) (i64.const 0x1122334455667399) (f64.const 1117.75) (i32.const 0x123453e3) (f32.const -0.125)
  (i64.const 0xffffffff) (i32.const 14) (i64.const -974) (f64.const 90.25) (i32.const 640))
(assert_return (invoke "table.grow-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 156)
  (f32.const 3.25) (i32.const 64) (i64.const 0xffffffff) (i32.const 14) (i32.const 2) (i32.const 3)
  (i64.const -6) (f64.const 2.25) (i32.const 24) (f32.const 4.5))
(assert_return (invoke "table.grow-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030314) (f64.const -1.25) (i32.const 0x5050524) (f32.const -0.125) (i32.const -43)
  (i64.const 0x2727272727272728) (i64.const 14) (i32.const 14) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "table.grow-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i64.const 0xffffffff)
  (i32.const 14) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x300000005))
(assert_return (invoke "table.grow-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302fd030302fe) (i64.const 14)
  (i32.const 14) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -39) (f64.const 5.25))
(assert_return (invoke "table.grow-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0ebc) (f64.const -0.25)
  (i64.const 0xffffffff) (i32.const 14) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -50)
  (f64.const 6.25) (i32.const 52))

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
  (func $table.fill-2 (export "table.fill-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub local.get 0 ref.func 1
    local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $table.fill-3 (export "table.fill-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul local.get 0
    i32.const 1 table.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10
  )
  (func $table.fill-4 (export "table.fill-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
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
    local.get 5 local.get 0 ref.func 1 local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $table.fill-5 (export "table.fill-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 1 table.get 0 local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $table.fill-6 (export "table.fill-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop
      i32.const 2 ref.func 1 i32.const 3 table.fill 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
  )
  (func $table.fill-7 (export "table.fill-7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 1 table.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3
  )
  (func $table.fill-8 (export "table.fill-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor ref.func 1
    local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $table.fill-9 (export "table.fill-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 1 table.get 0 local.get 1
    table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $table.fill-10 (export "table.fill-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul local.get 0 ref.func 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10
  )
  (func $table.fill-11 (export "table.fill-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64)
  (local i64)
    i64.const -897 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    local.get 11 local.get 0 i32.const 1 table.get 0 local.get 1 table.fill 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $table.fill-12 (export "table.fill-12") (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    i32.const 2 ref.func 1 i32.const 3 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
  )
  (func $table.fill-13 (export "table.fill-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee local.get 0 i32.const 1 table.get 0 local.get 1 table.fill 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4
  )
  (func $table.fill-14 (export "table.fill-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      i32.const 2 ref.func 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.fill-15 (export "table.fill-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub local.get 0 i32.const 1 table.get 0 local.get 1 table.fill 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $table.fill-16 (export "table.fill-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul local.get 0 ref.func 1 local.get 1
    table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $table.fill-17 (export "table.fill-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
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
    i32.add i64.const 40 call $callee local.get 0 i32.const 1 table.get 0 local.get 1 i32.const 1 i32.xor
    i32.const 1 i32.xor table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16
  )
  (func $table.fill-18 (export "table.fill-18") (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -974 local.set 0 f64.const 90.25 local.set 1 i32.const 640 local.set 2 global.get 1
    i64.const -1007 i64.add global.get 7 f64.const 93.25 f64.add global.get 0 i32.const 661 i32.sub
    global.get 6 i32.const 2 ref.func 1 i32.const 3 table.fill 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
  )
  (func $table.fill-19 (export "table.fill-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -6 local.set 2 f64.const 2.25 local.set 3 i32.const 24 local.set 4 f32.const 4.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 1 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    i32.const 1 table.get 0 i32.const 3 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5
  )
  (func $table.fill-20 (export "table.fill-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const -17 i64.sub local.get 3 f64.const 3.25 f64.add local.get 4 i32.const 31 i32.add
    global.get 6 local.get 0 i32.const 45 i32.sub local.get 2 i64.const -72 i64.mul i32.const 2 ref.func 1
    local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $table.fill-21 (export "table.fill-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const 0x300000005 local.set 8 i64.const 40 call $callee local.get 0 i32.const 1 table.get 0
    local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.fill 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.fill-22 (export "table.fill-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -39 local.set 11 f64.const 5.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const 0x600000005 i64.sub
    loop
      local.get 0 ref.func 1 i32.const 3 table.fill 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $table.fill-23 (export "table.fill-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -50 local.set 15 f64.const 6.25 local.set 16 i32.const 52 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 14 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add i32.const 2 i32.const 1 table.get 0
    local.get 1 table.fill 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17
  )
)

(assert_return (invoke "table.fill-0" ) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1))
(assert_return (invoke "table.fill-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.fill-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "table.fill-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25)
  (i32.const 535))
(assert_return (invoke "table.fill-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25)
  (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.fill-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.fill-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i32.const 0) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 1) (i64.const -842))
(assert_return (invoke "table.fill-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "table.fill-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i64.const -864) (f64.const 80.25) (i32.const 570))
(assert_return (invoke "table.fill-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25)
  (i32.const 577) (f32.const 83.5))
(assert_return (invoke "table.fill-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "table.fill-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "table.fill-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "table.fill-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x5400000005)
  (f64.const 85.25) (i32.const 605))
(assert_return (invoke "table.fill-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -930) (f64.const 86.25)
  (i32.const 612) (f32.const 88.5))
(assert_return (invoke "table.fill-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "table.fill-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "table.fill-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))
(assert_return (invoke "table.fill-18"
  ) (i64.const 0x1122334455667399) (f64.const 1117.75) (i32.const 0x123453e3) (f32.const -0.125) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -974) (f64.const 90.25) (i32.const 640))
(assert_return (invoke "table.fill-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 156)
  (f32.const 3.25) (i32.const 64) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -6) (f64.const 2.25) (i32.const 24) (f32.const 4.5))
(assert_return (invoke "table.fill-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030314) (f64.const -1.25) (i32.const 0x5050524) (f32.const -0.125) (i32.const -43)
  (i64.const 0x2727272727272728) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "table.fill-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x300000005))
(assert_return (invoke "table.fill-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302fd030302fe) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -39) (f64.const 5.25))
(assert_return (invoke "table.fill-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0ebc) (f64.const -0.25)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -50) (f64.const 6.25) (i32.const 52))

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
  (func $table.copy-2 (export "table.copy-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub i32.const 4 local.get 0
    local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $table.copy-3 (export "table.copy-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul i32.const 4
    local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $table.copy-4 (export "table.copy-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
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
    local.get 5 i32.const 4 i32.const 0 local.get 1 table.copy 0 1 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $table.copy-5 (export "table.copy-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee i32.const 4 local.get 0
    i32.const 1 i32.xor i32.const 1 i32.xor local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $table.copy-6 (export "table.copy-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop
      i32.const 4 i32.const 2 i32.const 3 table.copy 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
  )
  (func $table.copy-7 (export "table.copy-7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 4 i32.const 2 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3
  )
  (func $table.copy-8 (export "table.copy-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub i32.const 4 local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $table.copy-9 (export "table.copy-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee i32.const 4 i32.const 0 local.get 1 table.copy 0 1 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $table.copy-10 (export "table.copy-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul i32.const 4 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10
  )
  (func $table.copy-11 (export "table.copy-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64)
  (local i64)
    i64.const -897 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    local.get 11 i32.const 4 local.get 0 local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $table.copy-12 (export "table.copy-12") (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    i32.const 4 i32.const 2 i32.const 3 table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
  )
  (func $table.copy-13 (export "table.copy-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee i32.const 4 local.get 0 local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4
  )
  (func $table.copy-14 (export "table.copy-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      i32.const 4 i32.const 0 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 1
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.copy-15 (export "table.copy-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub i32.const 4 local.get 0 local.get 1 table.copy 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $table.copy-16 (export "table.copy-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul i32.const 4 local.get 0 local.get 1
    table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $table.copy-17 (export "table.copy-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
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
    i32.add i64.const 40 call $callee i32.const 4 local.get 0 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $table.copy-18 (export "table.copy-18") (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -974 local.set 0 f64.const 90.25 local.set 1 i32.const 640 local.set 2 global.get 1
    i64.const -1007 i64.add global.get 7 f64.const 93.25 f64.add global.get 0 i32.const 661 i32.sub
    global.get 6 i32.const 4 i32.const 2 i32.const 3 table.copy 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
  )
  (func $table.copy-19 (export "table.copy-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -6 local.set 2 f64.const 2.25 local.set 3 i32.const 24 local.set 4 f32.const 4.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 1 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor i32.const 4 i32.const 0 i32.const 3 table.copy 0 1
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $table.copy-20 (export "table.copy-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const -17 i64.sub local.get 3 f64.const 3.25 f64.add local.get 4 i32.const 31 i32.add
    global.get 6 local.get 0 i32.const 45 i32.sub local.get 2 i64.const -72 i64.mul i32.const 4 i32.const 2
    local.get 1 table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $table.copy-21 (export "table.copy-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const 0x300000005 local.set 8 i64.const 40 call $callee i32.const 4 local.get 0 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.copy-22 (export "table.copy-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -39 local.set 11 f64.const 5.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const 0x600000005 i64.sub
    loop
      i32.const 4 local.get 0 i32.const 3 table.copy 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $table.copy-23 (export "table.copy-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -50 local.set 15 f64.const 6.25 local.set 16 i32.const 52 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 14 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add i32.const 4 i32.const 2 local.get 1
    table.copy 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "table.copy-0" ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 0))
(assert_return (invoke "table.copy-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.copy-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "table.copy-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25)
  (i32.const 535))
(assert_return (invoke "table.copy-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25)
  (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.copy-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.copy-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i64.const -842))
(assert_return (invoke "table.copy-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "table.copy-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i64.const -864) (f64.const 80.25) (i32.const 570))
(assert_return (invoke "table.copy-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25)
  (i32.const 577) (f32.const 83.5))
(assert_return (invoke "table.copy-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "table.copy-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "table.copy-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "table.copy-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x5400000005)
  (f64.const 85.25) (i32.const 605))
(assert_return (invoke "table.copy-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -930) (f64.const 86.25)
  (i32.const 612) (f32.const 88.5))
(assert_return (invoke "table.copy-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "table.copy-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "table.copy-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))
(assert_return (invoke "table.copy-18"
  ) (i64.const 0x1122334455667399) (f64.const 1117.75) (i32.const 0x123453e3) (f32.const -0.125) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i64.const -974) (f64.const 90.25) (i32.const 640))
(assert_return (invoke "table.copy-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 156)
  (f32.const 3.25) (i32.const 64) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -6) (f64.const 2.25) (i32.const 24) (f32.const 4.5))
(assert_return (invoke "table.copy-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030314) (f64.const -1.25) (i32.const 0x5050524) (f32.const -0.125) (i32.const -43)
  (i64.const 0x2727272727272728) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 0)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "table.copy-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x300000005))
(assert_return (invoke "table.copy-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302fd030302fe) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -39) (f64.const 5.25))
(assert_return (invoke "table.copy-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0ebc) (f64.const -0.25)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -50) (f64.const 6.25) (i32.const 52))

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
  (func $table.init-2 (export "table.init-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const -798 local.set 5 f64.const 74.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 3 f64.const 76.25 f64.sub local.get 0 i32.const 1
    local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $table.init-3 (export "table.init-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -809 local.set 8 f64.const 75.25 local.set 9 i32.const 535 local.set 10 local.get 2
    i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul local.get 0
    i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5
    table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $table.init-4 (export "table.init-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
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
    local.get 5 local.get 0 i32.const 1 local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14
  )
  (func $table.init-5 (export "table.init-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 0 i32.const 549 i32.sub
    local.get 5 local.get 13 i32.const 563 i32.add i64.const 40 call $callee local.get 0 i32.const 1 i32.xor
    i32.const 1 i32.xor i32.const 1 local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14
  )
  (func $table.init-6 (export "table.init-6") (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i64)
  (local i64)
    i64.const -842 local.set 0 global.get 1 i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25
    f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0 i32.const 577 i32.sub global.get 5
    i64.const -908 i64.mul
    loop
      i32.const 2 i32.const 1 i32.const 3 table.init 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
  )
  (func $table.init-7 (export "table.init-7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const 0x4e00000005 local.set 2 f64.const 79.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 2 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3
  )
  (func $table.init-8 (export "table.init-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -864 local.set 5 f64.const 80.25 local.set 6 i32.const 570 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const -897 i64.sub local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 1
    local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
  (func $table.init-9 (export "table.init-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32)
  (local i64 f64 i32 f32)
    i64.const -875 local.set 8 f64.const 81.25 local.set 9 i32.const 577 local.set 10 f32.const 83.5
    local.set 11 local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub i64.const 40
    call $callee local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor i32.const 1 local.get 1 table.init 0 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $table.init-10 (export "table.init-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 9 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub local.get 7 i32.const 584
    i32.mul local.get 0 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10
  )
  (func $table.init-11 (export "table.init-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64)
  (local i64)
    i64.const -897 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i64.const -908 i64.mul local.get 8 f64.const 84.25 f64.add local.get 10 i32.const 598 i32.xor
    local.get 11 local.get 0 i32.const 1 local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $table.init-12 (export "table.init-12") (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i64 f64)
  (local i64 f64)
    i64.const -908 local.set 0 f64.const 84.25 local.set 1 global.get 5 i64.const -930 i64.xor global.get 3
    f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 4 i32.const 626 i32.xor
    i32.const 2 i32.const 1 i32.const 3 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
  )
  (func $table.init-13 (export "table.init-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x5400000005 local.set 2 f64.const 85.25 local.set 3 i32.const 605 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i64.const 40
    call $callee local.get 0 i32.const 1 local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4
  )
  (func $table.init-14 (export "table.init-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -930 local.set 5 f64.const 86.25 local.set 6 i32.const 612 local.set 7 f32.const 88.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      i32.const 2 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.init-15 (export "table.init-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 2 i64.const -941 i64.sub local.get 0 i32.const 1 local.get 1 table.init 0 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $table.init-16 (export "table.init-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const 0x5700000005 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const -963 i64.add local.get 8 f64.const 89.25 f64.mul local.get 0 i32.const 1 local.get 1
    table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $table.init-17 (export "table.init-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
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
    i32.add i64.const 40 call $callee local.get 0 i32.const 1 local.get 1 i32.const 1 i32.xor i32.const 1
    i32.xor table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $table.init-18 (export "table.init-18") (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -974 local.set 0 f64.const 90.25 local.set 1 i32.const 640 local.set 2 global.get 1
    i64.const -1007 i64.add global.get 7 f64.const 93.25 f64.add global.get 0 i32.const 661 i32.sub
    global.get 6 i32.const 2 i32.const 1 i32.const 3 table.init 0 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0
    ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
  )
  (func $table.init-19 (export "table.init-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -6 local.set 2 f64.const 2.25 local.set 3 i32.const 24 local.set 4 f32.const 4.5 local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 5 i64.const -50 i64.xor global.get 3 f64.const 6.25 f64.add local.get 1 i32.const 52 i32.mul
    global.get 2 local.get 0 i32.const 66 i32.xor local.get 0 i32.const 1 i32.xor i32.const 1 i32.xor
    i32.const 1 i32.const 3 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $table.init-20 (export "table.init-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const -17 i64.sub local.get 3 f64.const 3.25 f64.add local.get 4 i32.const 31 i32.add
    global.get 6 local.get 0 i32.const 45 i32.sub local.get 2 i64.const -72 i64.mul i32.const 2 i32.const 1
    local.get 1 table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $table.init-21 (export "table.init-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const 0x300000005 local.set 8 i64.const 40 call $callee local.get 0 i32.const 1 local.get 1
    i32.const 1 i32.xor i32.const 1 i32.xor table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null
    i32.const 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $table.init-22 (export "table.init-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -39 local.set 11 f64.const 5.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 2 i64.const 0x600000005 i64.sub
    loop
      local.get 0 i32.const 1 i32.const 3 table.init 0 0
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $table.init-23 (export "table.init-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const -50 local.set 15 f64.const 6.25 local.set 16 i32.const 52 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 14 i64.const -83 i64.add local.get 8 f64.const 9.25 f64.add i32.const 2 i32.const 1 local.get 1
    table.init 0 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null i32.const 5 table.get 0 ref.is_null i32.const 6 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "table.init-0" ) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1))
(assert_return (invoke "table.init-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x10203040506041a) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x4800000005))
(assert_return (invoke "table.init-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (f64.const -80.75) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const -798) (f64.const 74.25))
(assert_return (invoke "table.init-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xfcfcfcfcfcfcffb5)
  (f64.const 73.75) (i32.const 1668) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -809) (f64.const 75.25)
  (i32.const 535))
(assert_return (invoke "table.init-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x1e1e1e1e1e1e1e40) (f64.const -762.375)
  (i32.const 0xb0b0931) (f32.const 6.75) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const 0x4b00000005) (f64.const 76.25)
  (i32.const 542) (f32.const 78.5))
(assert_return (invoke "table.init-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const -547) (f32.const 6.75) (i32.const 0xe0e1041) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "table.init-6"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i64.const 0x9322b241d160f060) (i32.const 0) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 1) (i64.const -842))
(assert_return (invoke "table.init-7"
  (i32.const 2) (i32.const 3)) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x4e00000005) (f64.const 79.25))
(assert_return (invoke "table.init-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030684) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i64.const -864) (f64.const 80.25) (i32.const 570))
(assert_return (invoke "table.init-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303035703030308)
  (f64.const -89.75) (i64.const 41) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -875) (f64.const 81.25)
  (i32.const 577) (f32.const 83.5))
(assert_return (invoke "table.init-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a5b0a0a0a0f) (f64.const -91.75)
  (i32.const 0x52525240) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b))
(assert_return (invoke "table.init-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x515151515151515c) (f64.const 74.75)
  (i32.const 0xb0b095d) (f32.const 12.75) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -897))
(assert_return (invoke "table.init-12"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const -575)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -908) (f64.const 84.25))
(assert_return (invoke "table.init-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1280) (i64.const 0x1122334455667399) (i64.const 41) (i32.const 0) (i32.const 0)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x5400000005)
  (f64.const 85.25) (i32.const 605))
(assert_return (invoke "table.init-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const -930) (f64.const 86.25)
  (i32.const 612) (f32.const 88.5))
(assert_return (invoke "table.init-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x3030303030306b0)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "table.init-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030302ff40) (f64.const -847.875)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0x5700000005))
(assert_return (invoke "table.init-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -95.75)
  (i32.const 0xb0b0d92) (i64.const 41) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -963) (f64.const 89.25))
(assert_return (invoke "table.init-18"
  ) (i64.const 0x1122334455667399) (f64.const 1117.75) (i32.const 0x123453e3) (f32.const -0.125) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i64.const -974) (f64.const 90.25) (i32.const 640))
(assert_return (invoke "table.init-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x102030405060736) (f64.const -1.25) (i32.const 156)
  (f32.const 3.25) (i32.const 64) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const -6) (f64.const 2.25) (i32.const 24) (f32.const 4.5))
(assert_return (invoke "table.init-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303030303030314) (f64.const -1.25) (i32.const 0x5050524) (f32.const -0.125) (i32.const -43)
  (i64.const 0x2727272727272728) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "table.init-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x300000005))
(assert_return (invoke "table.init-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30302fd030302fe) (i32.const 0)
  (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const -39) (f64.const 5.25))
(assert_return (invoke "table.init-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0ebc) (f64.const -0.25)
  (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const -50) (f64.const 6.25) (i32.const 52))

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
  (func $elem.drop-2 (export "elem.drop-2") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 i64 f64) (local i64 f64)
    i64.const 0x4200000005 local.set 5 f64.const 67.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 2 i64.const -743 i64.add local.get 3 f64.const 69.25 f64.add elem.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $elem.drop-3 (export "elem.drop-3") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -732 local.set 8 f64.const 68.25 local.set 9 i32.const 486 local.set 10 local.get 2
    i64.const -765 i64.sub local.get 3 f64.const 71.25 f64.mul local.get 1 i32.const 507 i32.add elem.drop 0
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $elem.drop-4 (export "elem.drop-4") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64 i32 f32)
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
    i32.sub local.get 5 elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14
  )
  (func $elem.drop-5 (export "elem.drop-5")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14
    end
    local.get 14 i64.const 0x4500000005 i64.xor local.get 8 f64.const 70.25 f64.sub local.get 4 i32.const 500
    i32.mul local.get 11 local.get 7 i32.const 514 i32.xor i64.const 40 call $callee elem.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $elem.drop-6 (export "elem.drop-6") (result i64 f64 i32 f32 i32 i64 i32 i64) (local i64)
    i64.const -765 local.set 0 global.get 5 i64.const -776 i64.mul global.get 3 f64.const 72.25 f64.add
    global.get 4 i32.const 514 i32.xor global.get 2 global.get 4 i32.const 528 i32.mul global.get 1
    i64.const -831 i64.add
    loop
      elem.drop 0
    end
    memory.size 1 local.get 0
  )
  (func $elem.drop-7 (export "elem.drop-7") (param i32 i32) (result i32 i32 i32 i64 f64) (local i64 f64)
    i64.const -776 local.set 2 f64.const 72.25 local.set 3
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $elem.drop-8 (export "elem.drop-8") (param i32 i32 i64 f64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const 0x4800000005 local.set 5 f64.const 73.25 local.set 6 i32.const 521 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 2 i64.const 0x4b00000005 i64.mul elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $elem.drop-9 (export "elem.drop-9") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 f64 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -798 local.set 8 f64.const 74.25 local.set 9 i32.const 528 local.set 10 f32.const 76.5
    local.set 11 local.get 6 i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add i64.const 40
    call $callee elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $elem.drop-10 (export "elem.drop-10") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10
    end
    local.get 2 i64.const -809 i64.sub local.get 8 f64.const 75.25 f64.add local.get 10 i32.const 535 i32.add
    elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
  )
  (func $elem.drop-11 (export "elem.drop-11")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 f32 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64) (local i64)
    i64.const 0x4b00000005 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 14 i64.const -831 i64.add local.get 8 f64.const 77.25 f64.mul local.get 10 i32.const 549 i32.sub
    local.get 5 elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15
  )
  (func $elem.drop-12 (export "elem.drop-12") (result i64 f64 i32 f32 i32 i32 i64 f64) (local i64 f64)
    i64.const -831 local.set 0 f64.const 77.25 local.set 1 global.get 1 i64.const 0x4e00000005 i64.sub
    global.get 7 f64.const 79.25 f64.sub global.get 0 i32.const 563 i32.add global.get 6 global.get 0
    i32.const 577 i32.sub elem.drop 0 memory.size 1 local.get 0 local.get 1
  )
  (func $elem.drop-13 (export "elem.drop-13") (param i32 i32)
  (result i64 f64 i32 f32 i32 i64 i64 i32 i32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -842 local.set 2 f64.const 78.25 local.set 3 i32.const 556 local.set 4
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    global.get 1 i64.const -875 i64.add global.get 7 f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub
    global.get 6 local.get 1 i32.const 591 i32.add global.get 5 i64.const -930 i64.xor i64.const 40
    call $callee elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $elem.drop-14 (export "elem.drop-14") (param i32 i32 i64 f64 i32)
  (result i32 i32 i32 i64 f64 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const 0x4e00000005 local.set 5 f64.const 79.25 local.set 6 i32.const 563 local.set 7 f32.const 81.5
    local.set 8
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8
    end
    loop
      elem.drop 0
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8
  )
  (func $elem.drop-15 (export "elem.drop-15") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32)
    local.get 6 i64.const -864 i64.mul elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $elem.drop-16 (export "elem.drop-16") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64) (local i64)
    i64.const -875 local.set 11
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 2 i64.const 0x5100000005 i64.xor local.get 8 f64.const 82.25 f64.sub elem.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $elem.drop-17 (export "elem.drop-17")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64)
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
    i64.const 40 call $callee elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
  )
  (func $elem.drop-18 (export "elem.drop-18") (result i64 f64 i32 f32 i32 i64 f64 i32) (local i64 f64 i32)
    i64.const -897 local.set 0 f64.const 83.25 local.set 1 i32.const 591 local.set 2 global.get 5
    i64.const -930 i64.xor global.get 3 f64.const 86.25 f64.mul global.get 4 i32.const 612 i32.mul
    global.get 2 elem.drop 0 memory.size 1 local.get 0 local.get 1 local.get 2
  )
  (func $elem.drop-19 (export "elem.drop-19") (param i32 i32)
  (result i64 f64 i32 f32 i32 i32 i32 i32 i64 f64 i32 f32) (local i64 f64 i32 f32)
    i64.const -908 local.set 2 f64.const 84.25 local.set 3 i32.const 598 local.set 4 f32.const 86.5
    local.set 5
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5
    end
    global.get 5 i64.const 0x5700000005 i64.mul global.get 3 f64.const 88.25 f64.sub local.get 0 i32.const 626
    i32.xor global.get 2 local.get 1 i32.const 640 i32.mul elem.drop 0 memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $elem.drop-20 (export "elem.drop-20") (param i32 i32 i64 f64 i32)
  (result i64 f64 i32 f32 i32 i64 i32 i32 i32 i64 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4
    end
    local.get 2 i64.const 0x5400000005 i64.add local.get 3 f64.const 85.25 f64.sub local.get 1 i32.const 605
    i32.sub global.get 6 local.get 4 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor elem.drop 0
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
  )
  (func $elem.drop-21 (export "elem.drop-21") (param i32 i32 i64 f64 i32 f32 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 i64) (local i64)
    i64.const -930 local.set 8 i64.const 40 call $callee elem.drop 0 memory.size 1 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
  )
  (func $elem.drop-22 (export "elem.drop-22") (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32)
  (result i64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 i64 f64) (local i64 f64)
    i64.const -941 local.set 11 f64.const 87.25 local.set 12
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12
    end
    local.get 9 i64.const -963 i64.add
    loop
      elem.drop 0
    end
    memory.size 1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
  (func $elem.drop-23 (export "elem.drop-23")
  (param i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64)
  (result i64 f64 i32 i32 i32 i64 f64 i32 f32 i64 i32 f64 i64 i32 f32 i64 i32 i64 i64 f64 i32)
  (local i64 f64 i32)
    i64.const 0x5700000005 local.set 15 f64.const 88.25 local.set 16 i32.const 626 local.set 17
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17
    end
    local.get 9 i64.const 0x5a00000005 i64.sub local.get 8 f64.const 91.25 f64.sub elem.drop 0 memory.size 1
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "elem.drop-0" ) (i32.const 1))
(assert_return (invoke "elem.drop-1"
  (i32.const 2) (i32.const 3)) (i64.const 0x1122330255667783) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -710))
(assert_return (invoke "elem.drop-2"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x30303030303001c) (f64.const 64.75) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x4200000005)
  (f64.const 67.25))
(assert_return (invoke "elem.drop-3"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x303030303030600)
  (f64.const -320.625) (i32.const 510) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const -732) (f64.const 68.25) (i32.const 486))
(assert_return (invoke "elem.drop-4"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a520a0a0a0f) (f64.const -82.75)
  (i32.const -518) (f32.const 6.75) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -743) (f64.const 69.25)
  (i32.const 493) (f32.const 71.5))
(assert_return (invoke "elem.drop-5"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f4a0f0f0f0a) (f64.const -79.75)
  (i32.const 0xcdcdcdc4) (f32.const 12.75) (i32.const 0x8080a0a) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "elem.drop-6"
  ) (i64.const 0xe19242f3a455040) (f64.const 64.75) (i32.const -591) (f32.const 3.25) (i32.const -40656)
  (i64.const 0x1122334455667449) (i32.const 1) (i64.const -765))
(assert_return (invoke "elem.drop-7"
  (i32.const 2) (i32.const 3)) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -776) (f64.const 72.25))
(assert_return (invoke "elem.drop-8"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x4800000005) (f64.const 73.25) (i32.const 521))
(assert_return (invoke "elem.drop-9"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0xf8f8f8f8f8f8fbb1)
  (f64.const 73.75) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const -798) (f64.const 74.25) (i32.const 528) (f32.const 76.5))
(assert_return (invoke "elem.drop-10"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x30303030303062c) (f64.const 65.75)
  (i32.const 0xb0b0d22) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b))
(assert_return (invoke "elem.drop-11"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xf0f0f0f0f0f0bd0) (f64.const -733.875)
  (i32.const 0xb0b08e6) (f32.const 6.75) (i32.const 1) (i32.const 2) (i32.const 3)
  (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x4b00000005))
(assert_return (invoke "elem.drop-12"
  ) (i64.const 0x112232f655667783) (f64.const 945.25) (i32.const 0x123458ab) (f32.const -0.125)
  (i32.const 0x12345437) (i32.const 1) (i64.const -831) (f64.const 77.25))
(assert_return (invoke "elem.drop-13"
  (i32.const 2) (i32.const 3)) (i64.const 0x112233445566741d) (f64.const 1105.75) (i32.const -574)
  (f32.const -0.125) (i32.const 594) (i64.const 0x1020304050604a6) (i64.const 41) (i32.const 1) (i32.const 2)
  (i32.const 3) (i64.const -842) (f64.const 78.25) (i32.const 556))
(assert_return (invoke "elem.drop-14"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i64.const 0x4e00000005) (f64.const 79.25) (i32.const 563) (f32.const 81.5))
(assert_return (invoke "elem.drop-15"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 0x4848484848484860)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808))
(assert_return (invoke "elem.drop-16"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0x303035203030306) (f64.const -91.75)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -875))
(assert_return (invoke "elem.drop-17"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0x131313131313132c) (f64.const 74.75)
  (i32.const 0xb0b095d) (i64.const 41) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x5100000005)
  (f64.const 82.25))
(assert_return (invoke "elem.drop-18"
  ) (i64.const 0x1020304050604a6) (f64.const -646.875) (i32.const -47124) (f32.const 3.25) (i32.const 1)
  (i64.const -897) (f64.const 83.25) (i32.const 591))
(assert_return (invoke "elem.drop-19"
  (i32.const 2) (i32.const 3)) (i64.const 0x45e98d33e6e1dcd8) (f64.const -95.75) (i32.const 624)
  (f32.const 3.25) (i32.const 1920) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const -908)
  (f64.const 84.25) (i32.const 598) (f32.const 86.5))
(assert_return (invoke "elem.drop-20"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505))
  (i64.const 0x303035703030308) (f64.const -89.75) (i32.const -602) (f32.const -0.125) (i32.const 0x5050770)
  (i64.const 0xfcfcfcfcfcfcff31) (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303)
  (f64.const -4.5) (i32.const 0x5050505))
(assert_return (invoke "elem.drop-21"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808)) (i64.const 41) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const -930))
(assert_return (invoke "elem.drop-22"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)) (i64.const 0xa0a0a0a0a0a0647) (i32.const 1)
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i64.const -941) (f64.const 87.25))
(assert_return (invoke "elem.drop-23"
  (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)) (i64.const 0xa0a09b00a0a0a05) (f64.const -100.75)
  (i32.const 1) (i32.const 2) (i32.const 3) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x5700000005) (f64.const 88.25)
  (i32.const 626))
