;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Branches with 1 to 6 values that leave 0 to 12 operands behind: floats.
;;
;; "br-2-5" branches with 2 values and leaves 5 operands behind. Results are two operands from below the block,
;; then the values, then (where a branch may not be taken) what the operands left behind have been folded into.

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-1-0 (export "br-1-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 9 f32.const 16.5 f32.sub local.get 10 f64.const 17.25 f64.mul
    block (result f64)
      local.get 8 f64.const 18.25 f64.add br 0
    end
    local.get 12
  )
  (func $br-1-1 (export "br-1-1") (param i32 i32 i64 f64) (result f32 f64 f32 i64) (local i64 f32)
    global.get 6 f32.const 17.5 f32.mul local.get 3 f64.const 18.25 f64.add
    block (result f32)
      local.get 3 f64.const 19.25 f64.sub f32.const 20.5 br 0
    end
    local.get 4
  )
  (func $br-1-2 (export "br-1-2") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 18.5 f32.add global.get 7 f64.const 19.25 f64.sub
    block (result f64)
      global.get 3 f64.const 20.25 f64.mul global.get 6 f32.const 21.5 f32.add i32.const 176 f64.load offset=2
      br 0
    end
    local.get 1
  )
  (func $br-1-3 (export "br-1-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64) (local i64 f64)
    local.get 6 f32.const 19.5 f32.sub local.get 5 f64.const 20.25 f64.mul
    block (result f64)
      local.get 5 f64.const 21.25 f64.add local.get 6 local.get 5 f64.const 23.25 f64.mul local.get 5 br 0
    end
    local.get 7
  )
  (func $br-1-4 (export "br-1-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 20.5 f32.mul local.get 6 f64.const 21.25
    f64.add
    block (result f32)
      local.get 8 f64.const 22.25 f64.sub local.get 7 local.get 8 f64.const 24.25 f64.add local.get 6
      f64.const 25.25 f64.sub i32.const 16 f32.load offset=2 br 0
    end
    local.get 10
  )
  (func $br-1-5 (export "br-1-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 9 f32.const 21.5 f32.add local.get 10 f64.const 22.25 f64.sub
    block (result f64)
      local.get 8 f64.const 23.25 f64.mul local.get 11 f32.const 24.5 f32.add local.get 10 f64.const 25.25
      f64.sub local.get 10 f64.const 26.25 f64.mul local.get 9 f32.const 27.5 f32.add f64.const 28.25 br 0
    end
    local.get 12
  )
  (func $br-1-6 (export "br-1-6") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64) (local i64 f64)
    local.get 6 f32.const 22.5 f32.sub local.get 5 f64.const 23.25 f64.mul
    block (result f64)
      local.get 5 f64.const 24.25 f64.add local.get 6 f32.const 25.5 f32.sub local.get 5 f64.const 26.25
      f64.mul local.get 5 local.get 6 local.get 5 f64.const 29.25 f64.mul local.get 5 f64.const 30.25 f64.add
      br 0
    end
    local.get 7
  )
  (func $br-1-7 (export "br-1-7") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 6 f32.const 23.5 f32.mul global.get 3 f64.const 24.25 f64.add
    block (result f32)
      global.get 7 f64.const 25.25 f64.sub global.get 2 f32.const 26.5 f32.mul global.get 7 f64.const 27.25
      f64.add global.get 3 global.get 6 f32.const 29.5 f32.mul global.get 3 global.get 7 f64.const 31.25
      f64.sub block end global.get 2 br 0
    end
    local.get 1
  )
  (func $br-1-8 (export "br-1-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 24.5 f32.add local.get 8 f64.const 25.25
    f64.sub
    block (result f64)
      local.get 6 f64.const 26.25 f64.mul local.get 7 f32.const 27.5 f32.add local.get 8 f64.const 28.25
      f64.sub local.get 6 f64.const 29.25 f64.mul local.get 7 f32.const 30.5 f32.add local.get 8
      f64.const 31.25 f64.sub local.get 6 f64.const 32.25 f64.mul local.get 7 f32.const 33.5 f32.add
      local.get 6 f64.const 34.25 f64.sub br 0
    end
    local.get 10
  )
  (func $br-1-9 (export "br-1-9") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 25.5 f32.sub local.get 3 f64.const 26.25 f64.mul
    block (result f64)
      local.get 3 f64.const 27.25 f64.add global.get 2 f32.const 28.5 f32.sub local.get 3 f64.const 29.25
      f64.mul local.get 3 f64.const 30.25 f64.add global.get 6 f32.const 31.5 f32.sub local.get 3
      f64.const 32.25 f64.mul local.get 3 f64.const 33.25 f64.add global.get 2 f32.const 34.5 f32.sub
      local.get 3 local.get 3 f64.const 36.25 f64.add br 0
    end
    local.get 4
  )
  (func $br-1-10 (export "br-1-10") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 26.5 f32.mul global.get 7 f64.const 27.25 f64.add
    block (result f32)
      global.get 3 f64.const 28.25 f64.sub global.get 6 f32.const 29.5 f32.mul global.get 3 f64.const 30.25
      f64.add global.get 7 global.get 2 global.get 7 f64.const 33.25 f64.add global.get 3 global.get 6
      f32.const 35.5 f32.mul global.get 3 f64.const 36.25 f64.add global.get 7 f64.const 37.25 f64.sub
      global.get 2 br 0
    end
    local.get 1
  )
  (func $br-1-11 (export "br-1-11") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 27.5 f32.add local.get 5 f64.const 28.25 f64.sub
    block (result f64)
      local.get 5 f64.const 29.25 f64.mul local.get 6 local.get 5 local.get 5 f64.const 32.25 f64.mul
      local.get 6 f32.const 33.5 f32.add local.get 5 local.get 5 f64.const 35.25 f64.mul local.get 6
      f32.const 36.5 f32.add local.get 5 f64.const 37.25 f64.sub local.get 5 f64.const 38.25 f64.mul
      local.get 6 f32.const 39.5 f32.add block end local.get 5 f64.const 40.25 f64.sub br 0
    end
    local.get 7
  )
  (func $br-1-12 (export "br-1-12") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 28.5 f32.sub local.get 3 f64.const 29.25 f64.mul
    block (result f64)
      local.get 3 f64.const 30.25 f64.add global.get 6 local.get 3 f64.const 32.25 f64.mul local.get 3
      f64.const 33.25 f64.add global.get 2 f32.const 34.5 f32.sub local.get 3 f64.const 35.25 f64.mul
      local.get 3 f64.const 36.25 f64.add global.get 6 local.get 3 f64.const 38.25 f64.mul local.get 3
      f64.const 39.25 f64.add global.get 2 f32.const 40.5 f32.sub local.get 3 f64.const 41.25 f64.mul
      i32.const 144 f64.load offset=2 br 0
    end
    local.get 4
  )
  (func $br-2-0 (export "br-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 9 f32.const 29.5 f32.mul local.get 10 f64.const 30.25 f64.add
    block (result f64 f32)
      i32.const 56 f64.load offset=3 i32.const 64 f32.load br 0
    end
    local.get 12
  )
  (func $br-2-1 (export "br-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 30.5 f32.add local.get 6 f64.const 31.25
    f64.sub
    block (result f32 f64)
      local.get 6 block end local.get 9 f32.const 33.5 f32.add local.get 8 f64.const 34.25 f64.sub br 0
    end
    local.get 10
  )
  (func $br-2-2 (export "br-2-2") (param i32 i32 i64 f64) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 6 f32.const 31.5 f32.sub local.get 3 f64.const 32.25 f64.mul
    block (result f64 f64)
      local.get 3 f64.const 33.25 f64.add global.get 2 local.get 3 f64.const 35.25 f64.mul local.get 3 br 0
    end
    local.get 4
  )
  (func $br-2-3 (export "br-2-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 9 f32.const 32.5 f32.mul local.get 8 f64.const 33.25 f64.add
    block (result f64 f32)
      local.get 8 local.get 11 f32.const 35.5 f32.mul local.get 8 f64.const 36.25 f64.add local.get 10
      local.get 11 br 0
    end
    local.get 12
  )
  (func $br-2-4 (export "br-2-4") (param i32) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 6 f32.const 33.5 f32.add global.get 3 f64.const 34.25 f64.sub
    block (result f32 f64)
      global.get 7 f64.const 35.25 f64.mul global.get 2 f32.const 36.5 f32.add global.get 7 f64.const 37.25
      f64.sub global.get 3 f64.const 38.25 f64.mul f32.const 39.5 global.get 3 f64.const 40.25 f64.sub br 0
    end
    local.get 1
  )
  (func $br-2-5 (export "br-2-5") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    local.get 6 f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul
    block (result f64 f64)
      local.get 5 f64.const 36.25 f64.add local.get 6 f32.const 37.5 f32.sub local.get 5 f64.const 38.25
      f64.mul local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub local.get 5
      f64.const 41.25 f64.mul local.get 5 br 0
    end
    local.get 7
  )
  (func $br-2-6 (export "br-2-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 35.5 f32.mul local.get 8 f64.const 36.25
    f64.add
    block (result f64 f32)
      local.get 8 f64.const 37.25 f64.sub local.get 7 f32.const 38.5 f32.mul local.get 8 f64.const 39.25
      f64.add local.get 8 f64.const 40.25 f64.sub local.get 7 f32.const 41.5 f32.mul local.get 6 local.get 6
      f64.const 43.25 f64.sub local.get 7 f32.const 44.5 f32.mul br 0
    end
    local.get 10
  )
  (func $br-2-7 (export "br-2-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    local.get 11 f32.const 36.5 f32.add local.get 10 f64.const 37.25 f64.sub
    block (result f32 f64)
      local.get 10 f64.const 38.25 f64.mul local.get 11 f32.const 39.5 f32.add local.get 8 f64.const 40.25
      f64.sub local.get 10 f64.const 41.25 f64.mul local.get 11 f32.const 42.5 f32.add local.get 10
      f64.const 43.25 f64.sub local.get 8 f64.const 44.25 f64.mul local.get 11 f32.const 45.5 f32.add
      f64.const 46.25 br 0
    end
    local.get 12
  )
  (func $br-2-8 (export "br-2-8") (param i32) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul
    block (result f64 f64)
      global.get 7 global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul global.get 3
      f64.const 42.25 f64.add global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25 f64.mul
      global.get 7 f64.const 45.25 f64.add global.get 2 global.get 7 f64.const 47.25 f64.mul global.get 3
      f64.const 48.25 f64.add br 0
    end
    local.get 1
  )
  (func $br-2-9 (export "br-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    local.get 6 f32.const 38.5 f32.mul local.get 5 f64.const 39.25 f64.add
    block (result f64 f32)
      local.get 5 f64.const 40.25 f64.sub local.get 6 f32.const 41.5 f32.mul local.get 5 f64.const 42.25
      f64.add local.get 5 f64.const 43.25 f64.sub local.get 6 f32.const 44.5 f32.mul local.get 5
      f64.const 45.25 f64.add local.get 5 f64.const 46.25 f64.sub local.get 6 local.get 5 f64.const 48.25
      f64.add f64.const 49.25 local.get 6 f32.const 50.5 f32.mul br 0
    end
    local.get 7
  )
  (func $br-2-10 (export "br-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 39.5 f32.add local.get 6 f64.const 40.25
    f64.sub
    block (result f32 f64)
      local.get 8 local.get 7 f32.const 42.5 f32.add local.get 8 f64.const 43.25 f64.sub local.get 8
      f64.const 44.25 f64.mul local.get 7 local.get 8 f64.const 46.25 f64.sub local.get 6 local.get 9
      f32.const 48.5 f32.add local.get 6 f64.const 49.25 f64.sub local.get 8 i32.const 24 f32.load offset=3
      local.get 8 br 0
    end
    local.get 10
  )
  (func $br-2-11 (export "br-2-11") (param i32 i32 i64 f64) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 2 f32.const 40.5 f32.sub local.get 3 f64.const 41.25 f64.mul
    block (result f64 f64)
      local.get 3 global.get 6 local.get 3 f64.const 44.25 f64.mul local.get 3 f64.const 45.25 f64.add
      global.get 2 f32.const 46.5 f32.sub local.get 3 local.get 3 f64.const 48.25 f64.add global.get 6
      f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul local.get 3 f64.const 51.25 f64.add
      global.get 2 block end local.get 3 f64.const 53.25 f64.mul f64.const 54.25 br 0
    end
    local.get 4
  )
  (func $br-2-12 (export "br-2-12") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 6 f32.const 41.5 f32.mul global.get 3 f64.const 42.25 f64.add
    block (result f64 f32)
      global.get 7 f64.const 43.25 f64.sub global.get 2 global.get 7 f64.const 45.25 f64.add global.get 3
      f64.const 46.25 f64.sub global.get 6 global.get 3 f64.const 48.25 f64.add global.get 7 f64.const 49.25
      f64.sub global.get 2 global.get 7 f64.const 51.25 f64.add global.get 3 f64.const 52.25 f64.sub
      global.get 6 f32.const 53.5 f32.mul global.get 3 f64.const 54.25 f64.add global.get 7 f64.const 55.25
      f64.sub global.get 2 f32.const 56.5 f32.mul br 0
    end
    local.get 1
  )
  (func $br-3-0 (export "br-3-0") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 2 f32.const 42.5 f32.add local.get 3 f64.const 43.25 f64.sub
    block (result f64 f32 f64)
      local.get 3 global.get 6 i32.const 176 f64.load offset=2 br 0
    end
    local.get 4
  )
  (func $br-3-1 (export "br-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 43.5 f32.sub local.get 6 f64.const 44.25
    f64.mul
    block (result f32 f64 f64)
      local.get 6 f64.const 45.25 f64.add local.get 7 local.get 8 f64.const 47.25 f64.mul local.get 6
      f64.const 48.25 f64.add br 0
    end
    local.get 10
  )
  (func $br-3-2 (export "br-3-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 11 f32.const 44.5 f32.mul local.get 8 f64.const 45.25 f64.add
    block (result f64 f64 f32)
      local.get 8 f64.const 46.25 f64.sub local.get 9 f32.const 47.5 f32.mul block end f64.const 48.25
      i32.const 8 f64.load offset=1 local.get 9 f32.const 50.5 f32.mul br 0
    end
    local.get 12
  )
  (func $br-3-3 (export "br-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    local.get 6 f32.const 45.5 f32.add local.get 5 f64.const 46.25 f64.sub
    block (result f64 f32 f64)
      local.get 5 f64.const 47.25 f64.mul local.get 6 f32.const 48.5 f32.add local.get 5 f64.const 49.25
      f64.sub local.get 5 f64.const 50.25 f64.mul local.get 6 local.get 5 f64.const 52.25 f64.sub br 0
    end
    local.get 7
  )
  (func $br-3-4 (export "br-3-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    global.get 2 f32.const 46.5 f32.sub local.get 3 f64.const 47.25 f64.mul
    block (result f32 f64 f64)
      local.get 3 global.get 6 f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul local.get 3
      f64.const 51.25 f64.add global.get 2 local.get 3 f64.const 53.25 f64.mul local.get 3 f64.const 54.25
      f64.add br 0
    end
    local.get 4
  )
  (func $br-3-5 (export "br-3-5") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    local.get 6 f32.const 47.5 f32.mul local.get 5 f64.const 48.25 f64.add
    block (result f64 f64 f32)
      local.get 5 f64.const 49.25 f64.sub local.get 6 local.get 5 f64.const 51.25 f64.add local.get 5
      f64.const 52.25 f64.sub local.get 6 f32.const 53.5 f32.mul f64.const 54.25 local.get 5 f64.const 55.25
      f64.sub local.get 6 f32.const 56.5 f32.mul br 0
    end
    local.get 7
  )
  (func $br-3-6 (export "br-3-6") (param i32) (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25 f64.sub
    block (result f64 f32 f64)
      global.get 3 f64.const 50.25 f64.mul global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25
      f64.sub global.get 7 f64.const 53.25 f64.mul global.get 2 f32.const 54.5 f32.add global.get 7
      global.get 3 f64.const 56.25 f64.mul global.get 6 global.get 3 f64.const 58.25 f64.sub br 0
    end
    local.get 1
  )
  (func $br-3-7 (export "br-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 49.5 f32.sub local.get 8 f64.const 50.25 f64.mul
    block (result f32 f64 f64)
      local.get 10 f64.const 51.25 f64.add local.get 9 f32.const 52.5 f32.sub local.get 10 f64.const 53.25
      f64.mul local.get 10 f64.const 54.25 f64.add local.get 9 f32.const 55.5 f32.sub local.get 8
      f64.const 56.25 f64.mul local.get 8 f64.const 57.25 f64.add local.get 11 f32.const 58.5 f32.sub
      local.get 8 f64.const 59.25 f64.mul i32.const 96 f64.load br 0
    end
    local.get 12
  )
  (func $br-3-8 (export "br-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 50.5 f32.mul local.get 6 f64.const 51.25
    f64.add
    block (result f64 f64 f32)
      local.get 6 f64.const 52.25 f64.sub local.get 7 local.get 6 f64.const 54.25 f64.add local.get 6
      f64.const 55.25 f64.sub local.get 7 f32.const 56.5 f32.mul local.get 8 f64.const 57.25 f64.add
      local.get 8 f64.const 58.25 f64.sub local.get 9 f32.const 59.5 f32.mul local.get 6 f64.const 60.25
      f64.add local.get 6 f64.const 61.25 f64.sub local.get 7 f32.const 62.5 f32.mul br 0
    end
    local.get 10
  )
  (func $br-3-9 (export "br-3-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 6 f32.const 51.5 f32.add local.get 3 f64.const 52.25 f64.sub
    block (result f64 f32 f64)
      local.get 3 f64.const 53.25 f64.mul global.get 2 f32.const 54.5 f32.add local.get 3 local.get 3
      f64.const 56.25 f64.mul global.get 6 local.get 3 f64.const 58.25 f64.sub local.get 3 f64.const 59.25
      f64.mul global.get 2 f32.const 60.5 f32.add local.get 3 f64.const 61.25 f64.sub local.get 3
      f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add local.get 3 f64.const 64.25 f64.sub br 0
    end
    local.get 4
  )
  (func $br-3-10 (export "br-3-10") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    local.get 6 f32.const 52.5 f32.sub local.get 5 f64.const 53.25 f64.mul
    block (result f32 f64 f64)
      local.get 5 local.get 6 f32.const 55.5 f32.sub local.get 5 local.get 5 local.get 6 f32.const 58.5
      f32.sub local.get 5 f64.const 59.25 f64.mul local.get 5 f64.const 60.25 f64.add local.get 6 local.get 5
      f64.const 62.25 f64.mul local.get 5 f64.const 63.25 f64.add local.get 6 f32.const 64.5 f32.sub
      local.get 5 f64.const 66.25 br 0
    end
    local.get 7
  )
  (func $br-3-11 (export "br-3-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 9 f32.const 53.5 f32.mul local.get 8 f64.const 54.25 f64.add
    block (result f64 f64 f32)
      local.get 8 f64.const 55.25 f64.sub local.get 11 local.get 10 f64.const 57.25 f64.add local.get 8
      local.get 9 local.get 8 local.get 8 f64.const 61.25 f64.sub local.get 11 f32.const 62.5 f32.mul
      local.get 10 f64.const 63.25 f64.add local.get 8 local.get 11 f32.const 65.5 f32.mul f64.const 66.25
      local.get 8 f64.const 67.25 f64.sub local.get 9 f32.const 68.5 f32.mul br 0
    end
    local.get 12
  )
  (func $br-3-12 (export "br-3-12") (param i32) (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    global.get 2 f32.const 54.5 f32.add global.get 7 f64.const 55.25 f64.sub
    block (result f64 f32 f64)
      global.get 3 f64.const 56.25 f64.mul global.get 6 f32.const 57.5 f32.add global.get 3 f64.const 58.25
      f64.sub global.get 7 f64.const 59.25 f64.mul global.get 2 f32.const 60.5 f32.add global.get 7
      f64.const 61.25 f64.sub global.get 3 global.get 6 f32.const 63.5 f32.add global.get 3 f64.const 64.25
      f64.sub global.get 7 global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25 f64.sub block end
      global.get 3 global.get 6 f32.const 69.5 f32.add global.get 3 br 0
    end
    local.get 1
  )
  (func $br-4-0 (export "br-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 55.5 f32.sub local.get 8 f64.const 56.25
    f64.mul
    block (result f64 f32 f64 f64)
      block end local.get 6 f64.const 57.25 f64.add local.get 7 local.get 8 f64.const 59.25 f64.mul
      f64.const 60.25 br 0
    end
    local.get 10
  )
  (func $br-4-1 (export "br-4-1") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 56.5 f32.mul local.get 5 f64.const 57.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 5 f32.const 59.5 local.get 5 f64.const 60.25 f64.add i32.const 104 f64.load offset=1
      local.get 6 br 0
    end
    local.get 7
  )
  (func $br-4-2 (export "br-4-2") (param i32) (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 57.5 f32.add global.get 3 f64.const 58.25 f64.sub
    block (result f64 f64 f32 f64)
      global.get 7 global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25 f64.sub global.get 3
      f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add i32.const 128 f64.load br 0
    end
    local.get 1
  )
  (func $br-4-3 (export "br-4-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 9 f32.const 58.5 f32.sub local.get 10 f64.const 59.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 10 f64.const 60.25 f64.add local.get 11 local.get 8 f64.const 62.25 f64.mul local.get 10
      f64.const 63.25 f64.add i32.const 128 f32.load local.get 10 local.get 10 f64.const 66.25 f64.add br 0
    end
    local.get 12
  )
  (func $br-4-4 (export "br-4-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 59.5 f32.mul local.get 3 f64.const 60.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 3 f64.const 61.25 f64.sub global.get 2 local.get 3 f64.const 63.25 f64.add local.get 3
      f64.const 64.25 f64.sub global.get 6 f32.const 65.5 f32.mul i32.const 144 f64.load offset=2
      f64.const 67.25 i32.const 160 f32.load br 0
    end
    local.get 4
  )
  (func $br-4-5 (export "br-4-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 60.5 f32.add local.get 6 f64.const 61.25
    f64.sub
    block (result f64 f64 f32 f64)
      local.get 8 local.get 7 f32.const 63.5 f32.add local.get 6 f64.const 64.25 f64.sub local.get 6
      f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add i32.const 152 f64.load offset=3 local.get 6
      f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 8 br 0
    end
    local.get 10
  )
  (func $br-4-6 (export "br-4-6") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 61.5 f32.sub local.get 5 f64.const 62.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 5 local.get 6 f32.const 64.5 f32.sub local.get 5 f64.const 65.25 f64.mul local.get 5
      local.get 6 f32.const 67.5 f32.sub local.get 5 f64.const 68.25 f64.mul local.get 5 local.get 6
      f32.const 70.5 f32.sub local.get 5 f64.const 71.25 f64.mul local.get 5 br 0
    end
    local.get 7
  )
  (func $br-4-7 (export "br-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 62.5 f32.mul local.get 8 f64.const 63.25
    f64.add
    block (result f32 f64 f64 f32)
      local.get 8 local.get 9 f32.const 65.5 f32.mul local.get 8 f64.const 66.25 f64.add local.get 8
      f64.const 67.25 f64.sub local.get 7 f32.const 68.5 f32.mul local.get 8 f64.const 69.25 f64.add
      local.get 8 f64.const 70.25 f64.sub f32.const 71.5 i32.const 0 f64.load local.get 8 f64.const 73.25
      f64.sub f32.const 74.5 br 0
    end
    local.get 10
  )
  (func $br-4-8 (export "br-4-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 9 f32.const 63.5 f32.add local.get 8 f64.const 64.25 f64.sub
    block (result f64 f64 f32 f64)
      local.get 8 f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add local.get 8 f64.const 67.25
      f64.sub local.get 10 f64.const 68.25 f64.mul local.get 9 local.get 10 f64.const 70.25 f64.sub
      local.get 10 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add i32.const 8 f64.load offset=1
      local.get 8 f64.const 74.25 f64.mul f32.const 75.5 i32.const 32 f64.load br 0
    end
    local.get 12
  )
  (func $br-4-9 (export "br-4-9") (param i32) (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 64.5 f32.sub global.get 7 f64.const 65.25 f64.mul
    block (result f64 f32 f64 f64)
      global.get 3 f64.const 66.25 f64.add global.get 6 global.get 3 f64.const 68.25 f64.mul global.get 7
      f64.const 69.25 f64.add global.get 2 f32.const 70.5 f32.sub global.get 7 global.get 3 f64.const 72.25
      f64.add global.get 6 global.get 3 f64.const 74.25 f64.mul i32.const 24 f64.load offset=3 global.get 2
      f32.const 76.5 f32.sub global.get 7 f64.const 77.25 f64.mul f64.const 78.25 br 0
    end
    local.get 1
  )
  (func $br-4-10 (export "br-4-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 65.5 f32.mul local.get 3 f64.const 66.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 3 global.get 2 local.get 3 local.get 3 f64.const 70.25 f64.sub global.get 6 f32.const 71.5
      f32.mul local.get 3 f64.const 72.25 f64.add local.get 3 f64.const 73.25 f64.sub global.get 2
      f32.const 74.5 f32.mul local.get 3 local.get 3 f32.const 77.5 local.get 3 i32.const 56 f64.load offset=3
      i32.const 64 f32.load br 0
    end
    local.get 4
  )
  (func $br-4-11 (export "br-4-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 66.5 f32.add local.get 8 f64.const 67.25
    f64.sub
    block (result f64 f64 f32 f64)
      local.get 6 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 6 f64.const 70.25
      f64.sub local.get 6 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add local.get 6
      f64.const 73.25 f64.sub local.get 6 f64.const 74.25 f64.mul local.get 7 local.get 6 local.get 8
      f64.const 77.25 f64.mul local.get 9 local.get 6 f64.const 79.25 f64.sub i32.const 64 f64.load
      local.get 9 f32.const 81.5 f32.add local.get 6 f64.const 82.25 f64.sub br 0
    end
    local.get 10
  )
  (func $br-4-12 (export "br-4-12") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 67.5 f32.sub local.get 3 f64.const 68.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 3 global.get 2 f32.const 70.5 f32.sub local.get 3 f64.const 71.25 f64.mul local.get 3
      f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub local.get 3 local.get 3 f64.const 75.25
      f64.add global.get 2 f32.const 76.5 f32.sub local.get 3 f64.const 77.25 f64.mul local.get 3
      f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul
      block end local.get 3 f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub local.get 3
      i32.const 96 f64.load br 0
    end
    local.get 4
  )
  (func $br-5-0 (export "br-5-0") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 68.5 f32.mul local.get 5 f64.const 69.25 f64.add
    block (result f64 f32 f64 f64 f32)
      f64.const 70.25 local.get 6 f32.const 71.5 f32.mul local.get 5 f64.const 72.25 f64.add local.get 5
      f64.const 73.25 f64.sub local.get 6 f32.const 74.5 f32.mul br 0
    end
    local.get 7
  )
  (func $br-5-1 (export "br-5-1") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      global.get 7 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add global.get 7 f64.const 73.25
      f64.sub global.get 3 global.get 6 f32.const 75.5 f32.add i32.const 32 f64.load br 0
    end
    local.get 1
  )
  (func $br-5-2 (export "br-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 9 f32.const 70.5 f32.sub local.get 10 f64.const 71.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 8 f64.const 72.25 f64.add local.get 11 f32.const 73.5 f32.sub local.get 8 f64.const 74.25
      f64.mul i32.const 24 f64.load offset=3 local.get 9 f32.const 76.5 f32.sub local.get 10 f64.const 77.25
      f64.mul local.get 8 f64.const 78.25 f64.add br 0
    end
    local.get 12
  )
  (func $br-5-3 (export "br-5-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 71.5 f32.mul local.get 3 f64.const 72.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 3 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul local.get 3 local.get 3
      i32.const 40 f32.load offset=1 i32.const 48 f64.load offset=2 local.get 3 global.get 2 f32.const 80.5
      f32.mul br 0
    end
    local.get 4
  )
  (func $br-5-4 (export "br-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 72.5 f32.add local.get 8 f64.const 73.25
    f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 6 f64.const 74.25 f64.mul local.get 7 f32.const 75.5 f32.add local.get 8 f64.const 76.25
      f64.sub local.get 6 local.get 7 f32.const 78.5 f32.add local.get 6 local.get 8 f64.const 80.25 f64.mul
      f32.const 81.5 local.get 6 br 0
    end
    local.get 10
  )
  (func $br-5-5 (export "br-5-5") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      global.get 7 f64.const 75.25 f64.add global.get 2 global.get 7 f64.const 77.25 f64.mul global.get 3
      f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub global.get 3 f64.const 80.25 f64.mul
      global.get 7 f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub global.get 7 global.get 3
      f64.const 84.25 f64.add br 0
    end
    local.get 1
  )
  (func $br-5-6 (export "br-5-6") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 74.5 f32.mul local.get 5 f64.const 75.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 5 f64.const 76.25 f64.sub local.get 6 f32.const 77.5 f32.mul local.get 5 local.get 5
      f64.const 79.25 f64.sub local.get 6 f32.const 80.5 f32.mul local.get 5 f64.const 81.25 f64.add
      local.get 5 f64.const 82.25 f64.sub local.get 6 f32.const 83.5 f32.mul local.get 5 f64.const 84.25
      f64.add local.get 5 local.get 6 f32.const 86.5 f32.mul br 0
    end
    local.get 7
  )
  (func $br-5-7 (export "br-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 75.5 f32.add local.get 10 f64.const 76.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 8 f64.const 77.25 f64.mul local.get 9 f32.const 78.5 f32.add local.get 8 f64.const 79.25
      f64.sub local.get 10 f64.const 80.25 f64.mul local.get 9 f32.const 81.5 f32.add local.get 8
      f64.const 82.25 f64.sub local.get 8 f64.const 83.25 f64.mul f32.const 84.5 local.get 10 f64.const 85.25
      f64.sub local.get 10 f64.const 86.25 f64.mul f32.const 87.5 local.get 8 br 0
    end
    local.get 12
  )
  (func $br-5-8 (export "br-5-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 5 f64.const 78.25 f64.add local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 80.25
      f64.mul local.get 5 f64.const 81.25 f64.add local.get 6 f32.const 82.5 f32.sub local.get 5
      f64.const 83.25 f64.mul local.get 5 f64.const 84.25 f64.add local.get 6 f32.const 85.5 f32.sub
      local.get 5 local.get 5 local.get 6 f32.const 88.5 f32.sub f64.const 89.25 local.get 5 f64.const 90.25
      f64.add br 0
    end
    local.get 7
  )
  (func $br-5-9 (export "br-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 77.5 f32.mul local.get 8 f64.const 78.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 6 f64.const 79.25 f64.sub local.get 7 f32.const 80.5 f32.mul local.get 8 f64.const 81.25
      f64.add local.get 8 local.get 7 local.get 8 f64.const 84.25 f64.add local.get 8 f64.const 85.25 f64.sub
      local.get 7 local.get 8 f64.const 87.25 f64.add block end local.get 8 f64.const 88.25 f64.sub
      i32.const 136 f32.load offset=1 i32.const 144 f64.load offset=2 local.get 6 f64.const 91.25 f64.sub
      local.get 7 f32.const 92.5 f32.mul br 0
    end
    local.get 10
  )
  (func $br-5-10 (export "br-5-10") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      global.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25
      f64.sub global.get 7 global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25 f64.sub
      global.get 3 f64.const 86.25 f64.mul global.get 6 global.get 3 f64.const 88.25 f64.sub global.get 7
      f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 91.25 f64.sub
      global.get 3 f64.const 92.25 f64.mul global.get 6 i32.const 176 f64.load offset=2 br 0
    end
    local.get 1
  )
  (func $br-5-11 (export "br-5-11") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 3 f64.const 81.25 f64.add global.get 2 local.get 3 f64.const 83.25 f64.mul local.get 3
      f64.const 84.25 f64.add global.get 6 f32.const 85.5 f32.sub local.get 3 f64.const 86.25 f64.mul
      local.get 3 f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub local.get 3 f64.const 89.25
      f64.mul local.get 3 f64.const 90.25 f64.add global.get 6 f32.const 91.5 f32.sub block end local.get 3
      f64.const 92.25 f64.mul f64.const 93.25 f32.const 94.5 i32.const 184 f64.load offset=3 local.get 3
      f64.const 96.25 f64.add br 0
    end
    local.get 4
  )
  (func $br-5-12 (export "br-5-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 80.5 f32.mul local.get 10 f64.const 81.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 8 f64.const 82.25 f64.sub local.get 9 f32.const 83.5 f32.mul local.get 10 f64.const 84.25
      f64.add local.get 8 f64.const 85.25 f64.sub local.get 11 f32.const 86.5 f32.mul local.get 10
      f64.const 87.25 f64.add local.get 8 f64.const 88.25 f64.sub local.get 11 f32.const 89.5 f32.mul
      local.get 10 f64.const 90.25 f64.add local.get 8 f64.const 91.25 f64.sub local.get 11 f32.const 92.5
      f32.mul local.get 8 f64.const 93.25 f64.add local.get 8 i32.const 184 f32.load offset=3 local.get 10
      local.get 10 local.get 11 f32.const 98.5 f32.mul br 0
    end
    local.get 12
  )
  (func $br-6-0 (export "br-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 81.5 f32.add local.get 8 f64.const 82.25
    f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      f64.const 83.25 local.get 7 local.get 6 f64.const 85.25 f64.sub local.get 6 f64.const 86.25 f64.mul
      local.get 9 f32.const 87.5 f32.add local.get 6 f64.const 88.25 f64.sub br 0
    end
    local.get 10
  )
  (func $br-6-1 (export "br-6-1") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 2 f32.const 82.5 f32.sub global.get 7 f64.const 83.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      global.get 3 f32.const 85.5 global.get 3 global.get 7 f64.const 87.25 f64.add global.get 2
      f32.const 88.5 f32.sub global.get 7 f64.const 89.25 f64.mul global.get 3 br 0
    end
    local.get 1
  )
  (func $br-6-2 (export "br-6-2") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 83.5 f32.mul local.get 3 f64.const 84.25 f64.add
    block (result f64 f64 f32 f64 f64 f32)
      local.get 3 f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul local.get 3 f64.const 88.25
      f32.const 89.5 local.get 3 f64.const 90.25 f64.add local.get 3 f64.const 91.25 f64.sub global.get 2
      f32.const 92.5 f32.mul br 0
    end
    local.get 4
  )
  (func $br-6-3 (export "br-6-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 84.5 f32.add local.get 8 f64.const 85.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      local.get 10 f64.const 86.25 f64.mul local.get 11 local.get 8 f64.const 88.25 f64.sub block end
      local.get 10 f64.const 89.25 f64.mul local.get 11 f32.const 90.5 f32.add i32.const 152 f64.load offset=3
      local.get 8 f64.const 92.25 f64.mul local.get 11 f32.const 93.5 f32.add f64.const 94.25 br 0
    end
    local.get 12
  )
  (func $br-6-4 (export "br-6-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 6 f32.const 85.5 f32.sub local.get 5 f64.const 86.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      local.get 5 f64.const 87.25 f64.add local.get 6 f32.const 88.5 f32.sub local.get 5 local.get 5
      f64.const 90.25 f64.add i32.const 152 f32.load offset=3 local.get 5 f64.const 92.25 f64.mul local.get 5
      f64.const 93.25 f64.add local.get 6 local.get 5 local.get 5 f64.const 96.25 f64.add br 0
    end
    local.get 7
  )
  (func $br-6-5 (export "br-6-5") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 86.5 f32.mul global.get 7 f64.const 87.25 f64.add
    block (result f64 f64 f32 f64 f64 f32)
      global.get 3 f64.const 88.25 f64.sub global.get 6 global.get 3 f64.const 90.25 f64.add global.get 7
      f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul global.get 7 f64.const 93.25 f64.add
      global.get 3 f32.const 95.5 global.get 3 f64.const 96.25 f64.add f64.const 97.25 global.get 2
      f32.const 98.5 f32.mul br 0
    end
    local.get 1
  )
  (func $br-6-6 (export "br-6-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 87.5 f32.add local.get 5 f64.const 88.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      local.get 5 f64.const 89.25 f64.mul local.get 6 f32.const 90.5 f32.add local.get 5 local.get 5
      f64.const 92.25 f64.mul local.get 6 f32.const 93.5 f32.add local.get 5 f64.const 94.25 f64.sub
      local.get 5 f64.const 95.25 f64.mul local.get 6 f32.const 96.5 f32.add local.get 5 f64.const 97.25
      f64.sub local.get 5 i32.const 24 f32.load offset=3 local.get 5 br 0
    end
    local.get 7
  )
  (func $br-6-7 (export "br-6-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 11 f32.const 88.5 f32.sub local.get 8 f64.const 89.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      local.get 10 f64.const 90.25 f64.add local.get 11 f32.const 91.5 f32.sub local.get 10 local.get 10
      f64.const 93.25 f64.add local.get 9 f32.const 94.5 f32.sub local.get 8 f64.const 95.25 f64.mul
      local.get 8 f64.const 96.25 f64.add f32.const 97.5 local.get 8 f64.const 99.25 local.get 9
      f32.const 100.5 f32.sub local.get 10 f64.const 102.25 br 0
    end
    local.get 12
  )
  (func $br-6-8 (export "br-6-8") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25 f64.add
    block (result f64 f64 f32 f64 f64 f32)
      local.get 3 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul local.get 3 local.get 3
      f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul local.get 3 f64.const 96.25 f64.add
      local.get 3 f64.const 97.25 f64.sub global.get 2 f32.const 98.5 f32.mul block end local.get 3
      f64.const 99.25 f64.add local.get 3 global.get 6 f32.const 101.5 f32.mul local.get 3 f64.const 102.25
      f64.add local.get 3 f64.const 103.25 f64.sub f32.const 104.5 br 0
    end
    local.get 4
  )
  (func $br-6-9 (export "br-6-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 1.5 f32.sub local.get 6 f64.const 2.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 6 f64.const 3.25 f64.add local.get 7 local.get 6 f64.const 5.25 f64.mul local.get 8
      f64.const 6.25 f64.add local.get 7 f32.const 7.5 f32.sub local.get 8 f64.const 8.25 f64.mul local.get 6
      f64.const 9.25 f64.add local.get 7 f32.const 10.5 f32.sub local.get 8 f64.const 11.25 f64.mul
      f64.const 12.25 local.get 7 f32.const 13.5 f32.sub local.get 6 f64.const 14.25 f64.mul local.get 8
      f64.const 15.25 f64.add local.get 9 f32.const 16.5 f32.sub local.get 8 f64.const 17.25 f64.mul br 0
    end
    local.get 10
  )
  (func $br-6-10 (export "br-6-10") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 2 f32.const 2.5 f32.mul global.get 7 f64.const 3.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      global.get 3 global.get 6 f32.const 5.5 f32.mul global.get 3 f64.const 6.25 f64.add global.get 7
      global.get 2 f32.const 8.5 f32.mul global.get 7 f64.const 9.25 f64.add global.get 3 f64.const 10.25
      f64.sub global.get 6 f32.const 11.5 f32.mul global.get 3 f64.const 12.25 f64.add global.get 7
      i32.const 112 f32.load offset=2 f64.const 15.25 global.get 3 f64.const 16.25 f64.sub i32.const 136
      f32.load offset=1 f64.const 18.25 global.get 7 f64.const 19.25 f64.sub br 0
    end
    local.get 1
  )
  (func $br-6-11 (export "br-6-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 3.5 f32.add local.get 10 f64.const 4.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 10 f64.const 5.25 f64.mul local.get 11 f32.const 6.5 f32.add local.get 10 f64.const 7.25
      f64.sub local.get 10 f64.const 8.25 f64.mul local.get 11 f32.const 9.5 f32.add local.get 10
      f64.const 10.25 f64.sub local.get 10 f64.const 11.25 f64.mul local.get 11 f32.const 12.5 f32.add
      local.get 10 f64.const 13.25 f64.sub local.get 10 f64.const 14.25 f64.mul local.get 11 f32.const 15.5
      f32.add local.get 10 f64.const 16.25 f64.sub local.get 8 f64.const 17.25 f64.mul local.get 9 local.get 8
      f64.const 19.25 f64.sub local.get 10 f64.const 20.25 f64.mul local.get 9 f32.const 21.5 f32.add br 0
    end
    local.get 12
  )
  (func $br-6-12 (export "br-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 4.5 f32.sub local.get 5 f64.const 5.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 5 f64.const 6.25 f64.add local.get 6 f32.const 7.5 f32.sub local.get 5 f64.const 8.25 f64.mul
      local.get 5 f64.const 9.25 f64.add local.get 6 f32.const 10.5 f32.sub local.get 5 f64.const 11.25
      f64.mul local.get 5 local.get 6 f32.const 13.5 f32.sub local.get 5 local.get 5 f64.const 15.25 f64.add
      local.get 6 f32.const 16.5 f32.sub local.get 5 f64.const 17.25 f64.mul local.get 5 f64.const 18.25
      f64.add local.get 6 f32.const 19.5 f32.sub local.get 5 f64.const 20.25 f64.mul local.get 5
      f64.const 21.25 f64.add local.get 6 f32.const 22.5 f32.sub local.get 5 br 0
    end
    local.get 7
  )
)

(assert_return (invoke "br-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -5.75)
  (f64.const -198.375) (f64.const 8.75) (i64.const 0))
(assert_return (invoke "br-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -2.1875)
  (f64.const 13.75) (f32.const 20.5) (i64.const 0))
(assert_return (invoke "br-1-2"
  (i32.const 1)) (f32.const 21.75) (f64.const 1005.25) (f64.const -8.490637912746905e+41) (i64.const 0))
(assert_return (invoke "br-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -11.75) (f64.const -131.625)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 220.375) (f64.const 13.75) (f32.const 2.4212762e-26) (i64.const 6))
(assert_return (invoke "br-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 32.25) (f64.const -33.75)
  (f64.const 28.25) (i64.const 0))
(assert_return (invoke "br-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -14.75) (f64.const -151.125)
  (f64.const 23.75) (i64.const 0))
(assert_return (invoke "br-1-7"
  (i32.const 1)) (f32.const -2.9375) (f64.const 16.75) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 33.25) (f64.const -34.75) (f64.const -41.75) (i64.const 6))
(assert_return (invoke "br-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -25.625)
  (f64.const -118.125) (f64.const 31.75) (i64.const 0))
(assert_return (invoke "br-1-10"
  (i32.const 1)) (f32.const 86.125) (f64.const 1051.75) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 35.25) (f64.const -34.75)
  (f64.const -46.75) (i64.const 0))
(assert_return (invoke "br-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -25.25)
  (f64.const -131.625) (f64.const 6.3036191369089e-116) (i64.const 0))
(assert_return (invoke "br-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 317.125)
  (f64.const 18.75) (f64.const -2.030012203600678e-205) (f32.const -0.0011401264) (i64.const 0))
(assert_return (invoke "br-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 41.25) (f64.const -38.75) (f32.const 44.25) (f64.const -43.75) (i64.const 6))
(assert_return (invoke "br-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -31.625)
  (f64.const -145.125) (f64.const -158.625) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 349.375)
  (f64.const 23.75) (f64.const -11.5) (f32.const 12.75) (i64.const 0))
(assert_return (invoke "br-2-4"
  (i32.const 1)) (f32.const 33.375) (f64.const -41.75) (f32.const 39.5) (f64.const -47.75) (i64.const 0))
(assert_return (invoke "br-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f64.const -268.125) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 381.625) (f64.const 26.75) (f64.const -50.75) (f32.const 389.375)
  (i64.const 6))
(assert_return (invoke "br-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 49.25) (f64.const -48.75)
  (f32.const 58.25) (f64.const 46.25) (i64.const 0))
(assert_return (invoke "br-2-8"
  (i32.const 1)) (f32.const -37.625) (f64.const -286.875) (f64.const 48407.625) (f64.const 40.75)
  (i64.const 0))
(assert_return (invoke "br-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 298.375) (f64.const 32.75)
  (f64.const 49.25) (f32.const 391.375) (i64.const 0))
(assert_return (invoke "br-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 50.25) (f64.const -47.75) (f32.const 2.1685708e+20) (f64.const -9.5)
  (i64.const 6))
(assert_return (invoke "br-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f64.const -239.625) (f64.const 54.25) (i64.const 0))
(assert_return (invoke "br-2-12"
  (i32.const 1)) (f32.const -5.1875) (f64.const 34.75) (f64.const 969.25) (f32.const 183.625) (i64.const 0))
(assert_return (invoke "br-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 45.75)
  (f64.const -47.75) (f64.const -4.5) (f32.const -0.125) (f64.const -8.490637912746905e+41) (i64.const 0))
(assert_return (invoke "br-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -32.75) (f64.const -331.875) (f32.const 8.75) (f64.const -448.875)
  (f64.const 40.75) (i64.const 6))
(assert_return (invoke "br-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 567.375)
  (f64.const 35.75) (f64.const 48.25) (f64.const 2.447714937972696e+131) (f32.const 542.875) (i64.const 0))
(assert_return (invoke "br-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 53.25) (f64.const -52.75)
  (f64.const -326.625) (f32.const 7.75) (f64.const -58.75) (i64.const 0))
(assert_return (invoke "br-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -43.25)
  (f64.const -212.625) (f32.const 3.25) (f64.const -239.625) (f64.const 49.75) (i64.const 0))
(assert_return (invoke "br-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 368.125) (f64.const 41.75)
  (f64.const 54.25) (f64.const -61.75) (f32.const 437.875) (i64.const 0))
(assert_return (invoke "br-3-6"
  (i32.const 1)) (f32.const 51.75) (f64.const 975.25) (f64.const -421.875) (f32.const -0.125)
  (f64.const -65.75) (i64.const 0))
(assert_return (invoke "br-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -36.75)
  (f64.const -477.375) (f32.const -45.75) (f64.const -562.875) (f64.const -4.745787516866785e+225)
  (i64.const 0))
(assert_return (invoke "br-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 441.875) (f64.const 43.75) (f64.const 52.75) (f64.const -68.75)
  (f32.const 546.875) (i64.const 6))
(assert_return (invoke "br-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 51.375)
  (f64.const -56.75) (f64.const -280.125) (f32.const 63.375) (f64.const -68.75) (i64.const 0))
(assert_return (invoke "br-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -44.75) (f64.const -346.125)
  (f32.const -56.75) (f64.const -6.5) (f64.const 66.25) (i64.const 0))
(assert_return (invoke "br-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 575.125)
  (f64.const 44.75) (f64.const 66.25) (f64.const -76.75) (f32.const 736.375) (i64.const 0))
(assert_return (invoke "br-3-12"
  (i32.const 1)) (f32.const 57.75) (f64.const 969.25) (f64.const -7.5) (f32.const 69.375) (f64.const -7.5)
  (i64.const 0))
(assert_return (invoke "br-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -44.75) (f64.const -534.375) (f64.const 49.75) (f32.const 8.75)
  (f64.const -562.875) (f64.const 60.25) (i64.const 6))
(assert_return (invoke "br-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 437.875) (f64.const 50.75)
  (f32.const 59.5) (f64.const 53.75) (f64.const 4.744817393885104e-24) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "br-4-2"
  (i32.const 1)) (f32.const 57.375) (f64.const -65.75) (f64.const 963.25) (f64.const -466.875)
  (f32.const 63.375) (f64.const -3.031320730055879e-239) (i64.const 0))
(assert_return (invoke "br-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -47.75)
  (f64.const -681.375) (f64.const 51.75) (f32.const -5.5476997e+35) (f64.const -11.5) (f64.const 54.75)
  (i64.const 0))
(assert_return (invoke "br-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.4375)
  (f64.const 55.75) (f32.const -8.1875) (f64.const 6.3036191369089e-116) (f64.const 67.25)
  (f32.const -5.0729572e-23) (i64.const 0))
(assert_return (invoke "br-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 69.25) (f64.const -68.75) (f64.const 1.2138208582520844e+257)
  (f64.const -511.875) (f32.const 78.25) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "br-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const -6.5) (f32.const -62.75) (f64.const -463.125) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f32.const 71.5) (f64.const 7.914347548945932e-237)
  (f64.const -82.75) (f32.const 74.5) (i64.const 6))
(assert_return (invoke "br-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const 2.447714937972696e+131) (f64.const -705.375) (f32.const 75.5) (f64.const -1.6338082632273529e-84)
  (i64.const 0))
(assert_return (invoke "br-4-9"
  (i32.const 1)) (f32.const -61.25) (f64.const 66848.625) (f64.const -3.203851516313528e+259)
  (f32.const -73.25) (f64.const 79142.625) (f64.const 78.25) (i64.const 0))
(assert_return (invoke "br-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -8.1875)
  (f64.const 61.75) (f32.const 77.5) (f64.const -4.5) (f64.const -2.030012203600678e-205)
  (f32.const -0.0011401264) (i64.const 0))
(assert_return (invoke "br-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 75.25) (f64.const -76.75) (f64.const -86.75)
  (f64.const 3.3725597627651434e+68) (f32.const 92.25) (f64.const -89.75) (i64.const 6))
(assert_return (invoke "br-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.625)
  (f64.const -307.125) (f64.const 76.75) (f32.const -79.25) (f64.const -4.5)
  (f64.const -4.745787516866785e+225) (i64.const 0))
(assert_return (invoke "br-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 530.875) (f64.const 62.75)
  (f64.const 70.25) (f32.const 554.125) (f64.const 65.75) (f64.const -79.75) (f32.const 577.375)
  (i64.const 0))
(assert_return (invoke "br-5-1"
  (i32.const 1)) (f32.const 69.375) (f64.const -77.75) (f32.const 75.75) (f64.const 951.25) (f64.const -7.5)
  (f32.const 75.375) (f64.const -1.6338082632273529e-84) (i64.const 0))
(assert_return (invoke "br-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -59.75)
  (f64.const -819.375) (f64.const -705.375) (f64.const -3.203851516313528e+259) (f32.const -65.75)
  (f64.const -888.375) (f64.const 68.75) (i64.const 0))
(assert_return (invoke "br-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -8.9375)
  (f64.const 67.75) (f64.const -4.5) (f32.const 9.166919e+23) (f64.const 3.402059636520873e+39)
  (f64.const -4.5) (f32.const 261.625) (i64.const 0))
(assert_return (invoke "br-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f32.const 87.25) (f64.const -7.5)
  (f64.const -762.375) (f32.const 81.5) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-5-5"
  (i32.const 1)) (f32.const -73.625) (f64.const -556.875) (f64.const -601.875) (f64.const 1105.75)
  (f32.const -79.25) (f64.const 1024.5) (f64.const 76.75) (i64.const 0))
(assert_return (invoke "br-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 577.375) (f64.const 68.75)
  (f64.const -88.75) (f32.const 647.125) (f64.const 77.75) (f64.const -6.5) (f32.const 670.375) (i64.const 0))
(assert_return (invoke "br-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 86.25) (f64.const -87.75)
  (f32.const 84.5) (f64.const -96.75) (f64.const -991.875) (f32.const 87.5) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f64.const -6.5) (f64.const -6.5) (f32.const -80.75) (f64.const 89.25) (f64.const 83.75) (i64.const 0))
(assert_return (invoke "br-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 833.125) (f64.const 68.75) (f64.const -97.75) (f32.const 41725.844)
  (f64.const 6.3036191369089e-116) (f64.const -98.75) (f32.const 809.375) (i64.const 6))
(assert_return (invoke "br-5-10"
  (i32.const 1)) (f32.const 81.75) (f64.const 945.25) (f32.const 93.75) (f64.const 933.25)
  (f64.const -691.875) (f32.const -0.125) (f64.const -8.490637912746905e+41) (i64.const 0))
(assert_return (invoke "br-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -79.625)
  (f64.const -361.125) (f64.const -415.125) (f64.const 93.25) (f32.const 94.5)
  (f64.const 5.356931733974211e-203) (f64.const 91.75) (i64.const 0))
(assert_return (invoke "br-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 865.375)
  (f64.const 69.75) (f64.const -9.5) (f32.const -4.044713e-38) (f64.const -11.5) (f64.const -11.5)
  (f32.const 1255.875) (i64.const 0))
(assert_return (invoke "br-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 90.25) (f64.const -91.75) (f64.const 83.25) (f32.const 8.75)
  (f64.const -92.75) (f64.const -646.875) (f32.const 98.25) (f64.const -95.75) (i64.const 6))
(assert_return (invoke "br-6-1"
  (i32.const 1)) (f32.const -79.25) (f64.const 85289.625) (f32.const 85.5) (f64.const -7.5)
  (f64.const 1111.75) (f32.const -85.25) (f64.const 91436.625) (f64.const -7.5) (i64.const 0))
(assert_return (invoke "br-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f64.const -4.5) (f64.const 88.25) (f32.const 89.5) (f64.const 85.75) (f64.const -95.75)
  (f32.const 300.625) (i64.const 0))
(assert_return (invoke "br-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 95.25) (f64.const -94.75)
  (f64.const -1026.375) (f32.const 103.25) (f64.const 1.2138208582520844e+257) (f64.const -876.375)
  (f32.const 106.25) (f64.const 94.25) (i64.const 0))
(assert_return (invoke "br-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -77.75) (f64.const -560.625)
  (f32.const -4.348626e+20) (f64.const -599.625) (f64.const 86.75) (f32.const 7.75) (f64.const -6.5)
  (f64.const 89.75) (i64.const 0))
(assert_return (invoke "br-6-5"
  (i32.const 1)) (f32.const 281.125) (f64.const 1111.75) (f64.const 1117.75) (f64.const -7.5) (f32.const 95.5)
  (f64.const 88.75) (f64.const 97.25) (f32.const 320.125) (i64.const 0))
(assert_return (invoke "br-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 95.25) (f64.const -94.75)
  (f64.const -619.125) (f32.const 104.25) (f64.const -103.75) (f64.const -6.5) (f32.const 2.1685708e+20)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -75.75)
  (f64.const -847.875) (f32.const 97.5) (f64.const -9.5) (f64.const 99.25) (f32.const -89.75)
  (f64.const -11.5) (f64.const 102.25) (i64.const 0))
(assert_return (invoke "br-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -11.1875)
  (f64.const 85.75) (f64.const 94.75) (f64.const -4.5) (f32.const -12.6875) (f64.const 97.75)
  (f64.const -107.75) (f32.const 104.5) (i64.const 0))
(assert_return (invoke "br-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 9.25) (f64.const -16.875) (f64.const 12.25) (f32.const -4.75)
  (f64.const -106.875) (f64.const 5.75) (f32.const -5.75) (f64.const -163.875) (i64.const 6))
(assert_return (invoke "br-6-10"
  (i32.const 1)) (f32.const 8.125) (f64.const 1027.75) (f32.const -1.3162402e+32) (f64.const 15.25)
  (f64.const -23.75) (f32.const 41725.844) (f64.const 18.25) (f64.const 1005.25) (i64.const 0))
(assert_return (invoke "br-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 14.25) (f64.const -15.75)
  (f64.const -27.75) (f64.const -163.875) (f32.const 10.75) (f64.const -28.75) (f64.const -232.875)
  (f32.const 32.25) (i64.const 0))
(assert_return (invoke "br-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 3.25) (f64.const -34.125)
  (f64.const 11.75) (f32.const -11.75) (f64.const -131.625) (f64.const 14.75) (f32.const -14.75)
  (f64.const -6.5) (i64.const 0))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $outer-1-0 (export "outer-1-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 19.5 f32.sub local.get 8 f64.const 20.25
    f64.mul
    block (result f64)
      block
        block
          local.get 8 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-1 (export "outer-1-1") (param i32 i32 i64 f64) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 20.5 f32.mul local.get 3 f64.const 21.25 f64.add
    block (result f32)
      block
        block
          local.get 3 i32.const 184 f32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-2 (export "outer-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 21.5 f32.add local.get 8 f64.const 22.25
    f64.sub
    block (result f64)
      block
        local.get 8 f64.const 23.25 f64.mul
        block
          local.get 9 f32.const 24.5 f32.add local.get 8 f64.const 25.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-3 (export "outer-1-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 22.5 f32.sub local.get 8 f64.const 23.25 f64.mul
    block (result f64)
      local.get 10 f64.const 24.25 f64.add
      block
        local.get 11 f32.const 25.5 f32.sub
        block
          local.get 8 f64.const 26.25 f64.mul local.get 8 f64.const 27.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-1-4 (export "outer-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    local.get 6 f32.const 23.5 f32.mul local.get 5 f64.const 24.25 f64.add
    block (result f32)
      local.get 5 f64.const 25.25 f64.sub
      block
        local.get 6 f32.const 26.5 f32.mul
        block
          local.get 5 f64.const 27.25 f64.add local.get 5 f64.const 28.25 f64.sub local.get 6 f32.const 29.5
          f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-1-5 (export "outer-1-5") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 24.5 f32.add global.get 7 f64.const 25.25 f64.sub
    block (result f64)
      global.get 3 f64.const 26.25 f64.mul
      block
        global.get 6 f32.const 27.5 f32.add global.get 3 f64.const 28.25 f64.sub
        block
          global.get 7 global.get 2 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-6 (export "outer-1-6") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 25.5 f32.sub local.get 3 f64.const 26.25 f64.mul
    block (result f64)
      local.get 3 f64.const 27.25 f64.add global.get 2 f32.const 28.5 f32.sub
      block
        local.get 3 f64.const 29.25 f64.mul local.get 3 f64.const 30.25 f64.add
        block
          global.get 6 f32.const 31.5 f32.sub local.get 3 f64.const 32.25 f64.mul i32.const 72
          f64.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-7 (export "outer-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 26.5 f32.mul local.get 6 f64.const 27.25
    f64.add
    block (result f32)
      local.get 8 f64.const 28.25 f64.sub local.get 7 f32.const 29.5 f32.mul
      block
        local.get 6 f64.const 30.25 f64.add local.get 6 f64.const 31.25 f64.sub
        block
          local.get 7 local.get 6 f64.const 33.25 f64.add local.get 8 f64.const 34.25 f64.sub local.get 7
          f32.const 35.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-8 (export "outer-1-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 27.5 f32.add local.get 5 f64.const 28.25 f64.sub
    block (result f64)
      local.get 5 f64.const 29.25 f64.mul local.get 6 f32.const 30.5 f32.add
      block
        local.get 5 f64.const 31.25 f64.sub local.get 5 f64.const 32.25 f64.mul local.get 6 f32.const 33.5
        f32.add
        block
          local.get 5 f64.const 34.25 f64.sub local.get 5 f64.const 35.25 f64.mul local.get 6 f32.const 36.5
          f32.add f64.const 37.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-1-9 (export "outer-1-9") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 28.5 f32.sub local.get 3 f64.const 29.25 f64.mul
    block (result f64)
      local.get 3 f64.const 30.25 f64.add global.get 6 f32.const 31.5 f32.sub local.get 3 f64.const 32.25
      f64.mul
      block
        local.get 3 f64.const 33.25 f64.add global.get 2 f32.const 34.5 f32.sub local.get 3 f64.const 35.25
        f64.mul
        block
          local.get 3 f64.const 36.25 f64.add global.get 6 local.get 3 f64.const 38.25 f64.mul local.get 3
          f64.const 39.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-10 (export "outer-1-10") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 6 f32.const 29.5 f32.mul global.get 3 f64.const 30.25 f64.add
    block (result f32)
      global.get 7 f64.const 31.25 f64.sub global.get 2 f32.const 32.5 f32.mul global.get 7 f64.const 33.25
      f64.add
      block
        global.get 3 f64.const 34.25 f64.sub global.get 6 f32.const 35.5 f32.mul global.get 3 f64.const 36.25
        f64.add
        block
          global.get 7 f64.const 37.25 f64.sub global.get 2 f32.const 38.5 f32.mul global.get 7
          f64.const 39.25 f64.add global.get 3 f64.const 40.25 f64.sub global.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-11 (export "outer-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 30.5 f32.add local.get 8 f64.const 31.25 f64.sub
    block (result f64)
      local.get 8 f64.const 32.25 f64.mul local.get 9 f32.const 33.5 f32.add local.get 8 f64.const 34.25
      f64.sub
      block
        local.get 8 f64.const 35.25 f64.mul local.get 11 f32.const 36.5 f32.add local.get 8 f64.const 37.25
        f64.sub local.get 10 f64.const 38.25 f64.mul
        block
          local.get 11 f32.const 39.5 f32.add local.get 8 f64.const 40.25 f64.sub local.get 10 local.get 9
          f32.const 42.5 f32.add i32.const 152 f64.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-1-12 (export "outer-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 31.5 f32.sub local.get 8 f64.const 32.25
    f64.mul
    block (result f64)
      local.get 6 f64.const 33.25 f64.add local.get 7 f32.const 34.5 f32.sub local.get 6 f64.const 35.25
      f64.mul local.get 6 f64.const 36.25 f64.add
      block
        local.get 9 f32.const 37.5 f32.sub local.get 8 f64.const 38.25 f64.mul local.get 8 f64.const 39.25
        f64.add local.get 9 f32.const 40.5 f32.sub
        block
          local.get 6 f64.const 41.25 f64.mul local.get 6 f64.const 42.25 f64.add local.get 9 f32.const 43.5
          f32.sub local.get 8 f64.const 44.25 f64.mul local.get 8 f64.const 45.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-0 (export "outer-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 9 f32.const 32.5 f32.mul local.get 8 f64.const 33.25 f64.add
    block (result f64 f32)
      block
        block
          f64.const 34.25 local.get 11 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-2-1 (export "outer-2-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    global.get 6 f32.const 33.5 f32.add local.get 3 f64.const 34.25 f64.sub
    block (result f32 f64)
      block
        block
          local.get 3 f64.const 35.25 f64.mul global.get 2 f64.const 37.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-2-2 (export "outer-2-2") (param i32) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 2 f32.const 34.5 f32.sub global.get 7 f64.const 35.25 f64.mul
    block (result f64 f64)
      block
        global.get 3 f64.const 36.25 f64.add
        block
          global.get 6 f32.const 37.5 f32.sub i32.const 112 f64.load offset=2 global.get 7 f64.const 39.25
          f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-3 (export "outer-2-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    local.get 6 f32.const 35.5 f32.mul local.get 5 f64.const 36.25 f64.add
    block (result f64 f32)
      local.get 5 f64.const 37.25 f64.sub
      block
        local.get 6 f32.const 38.5 f32.mul
        block
          local.get 5 f64.const 39.25 f64.add i32.const 128 f64.load f32.const 41.5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-4 (export "outer-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 6 f32.const 36.5 f32.add local.get 5 f64.const 37.25 f64.sub
    block (result f32 f64)
      local.get 5 f64.const 38.25 f64.mul
      block
        local.get 6 f32.const 39.5 f32.add
        block
          local.get 5 f64.const 40.25 f64.sub local.get 5 f64.const 41.25 f64.mul block end local.get 6
          f32.const 42.5 f32.add local.get 5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-5 (export "outer-2-5") (param i32) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul
    block (result f64 f64)
      global.get 7 f64.const 39.25 f64.add
      block
        global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul
        block
          global.get 3 global.get 6 f32.const 43.5 f32.sub block end global.get 3 f64.const 44.25 f64.mul
          global.get 7 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-6 (export "outer-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 11 f32.const 38.5 f32.mul local.get 10 f64.const 39.25 f64.add
    block (result f64 f32)
      local.get 10 f64.const 40.25 f64.sub local.get 9 f32.const 41.5 f32.mul
      block
        local.get 8 f64.const 42.25 f64.add local.get 8 f64.const 43.25 f64.sub
        block
          local.get 11 f32.const 44.5 f32.mul local.get 10 f64.const 45.25 f64.add local.get 10
          f64.const 46.25 f64.sub f32.const 47.5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-2-7 (export "outer-2-7") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    global.get 6 f32.const 39.5 f32.add local.get 3 f64.const 40.25 f64.sub
    block (result f32 f64)
      local.get 3 f64.const 41.25 f64.mul global.get 2 f32.const 42.5 f32.add
      block
        local.get 3 f64.const 43.25 f64.sub local.get 3 f64.const 44.25 f64.mul
        block
          global.get 6 f32.const 45.5 f32.add local.get 3 f64.const 46.25 f64.sub local.get 3 i32.const 0
          f32.load local.get 3 f64.const 49.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-2-8 (export "outer-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 40.5 f32.sub local.get 6 f64.const 41.25
    f64.mul
    block (result f64 f64)
      local.get 8 f64.const 42.25 f64.add local.get 9 f32.const 43.5 f32.sub
      block
        local.get 8 f64.const 44.25 f64.mul local.get 6 f64.const 45.25 f64.add local.get 7 f32.const 46.5
        f32.sub
        block
          local.get 8 f64.const 47.25 f64.mul local.get 8 local.get 9 f32.const 49.5 f32.sub local.get 6
          f64.const 50.25 f64.mul local.get 6 f64.const 51.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-9 (export "outer-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    local.get 6 f32.const 41.5 f32.mul local.get 5 f64.const 42.25 f64.add
    block (result f64 f32)
      local.get 5 f64.const 43.25 f64.sub local.get 6 f32.const 44.5 f32.mul local.get 5 f64.const 45.25
      f64.add
      block
        local.get 5 f64.const 46.25 f64.sub local.get 6 f32.const 47.5 f32.mul local.get 5 f64.const 48.25
        f64.add
        block
          local.get 5 f64.const 49.25 f64.sub local.get 6 f32.const 50.5 f32.mul local.get 5 f64.const 51.25
          f64.add block end local.get 5 local.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-10 (export "outer-2-10") (param i32) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 2 f32.const 42.5 f32.add global.get 7 f64.const 43.25 f64.sub
    block (result f32 f64)
      global.get 3 f64.const 44.25 f64.mul global.get 6 f32.const 45.5 f32.add global.get 3 f64.const 46.25
      f64.sub
      block
        global.get 7 f64.const 47.25 f64.mul global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25
        f64.sub
        block
          global.get 3 global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25 f64.sub global.get 7
          f64.const 53.25 f64.mul i32.const 48 f32.load offset=2 global.get 7 f64.const 55.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-11 (export "outer-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 43.5 f32.sub local.get 6 f64.const 44.25
    f64.mul
    block (result f64 f64)
      local.get 6 f64.const 45.25 f64.add local.get 7 f32.const 46.5 f32.sub local.get 8 f64.const 47.25
      f64.mul
      block
        local.get 8 f64.const 48.25 f64.add local.get 7 f32.const 49.5 f32.sub local.get 8 f64.const 50.25
        f64.mul local.get 8 f64.const 51.25 f64.add
        block
          local.get 7 f32.const 52.5 f32.sub local.get 8 f64.const 53.25 f64.mul local.get 8 f64.const 54.25
          f64.add local.get 7 local.get 6 f64.const 56.25 f64.mul local.get 6 f64.const 57.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-12 (export "outer-2-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 11 f32.const 44.5 f32.mul local.get 8 f64.const 45.25 f64.add
    block (result f64 f32)
      local.get 8 f64.const 46.25 f64.sub local.get 9 f32.const 47.5 f32.mul local.get 8 f64.const 48.25
      f64.add local.get 8 f64.const 49.25 f64.sub
      block
        local.get 9 f32.const 50.5 f32.mul local.get 8 f64.const 51.25 f64.add local.get 10 f64.const 52.25
        f64.sub local.get 11 f32.const 53.5 f32.mul
        block
          local.get 8 f64.const 54.25 f64.add local.get 10 f64.const 55.25 f64.sub local.get 9 f32.const 56.5
          f32.mul local.get 8 local.get 8 local.get 11 f32.const 59.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-0 (export "outer-3-0") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 6 f32.const 45.5 f32.add local.get 3 f64.const 46.25 f64.sub
    block (result f64 f32 f64)
      block
        block
          i32.const 184 f64.load offset=3 global.get 2 f32.const 48.5 f32.add f64.const 49.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-1 (export "outer-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 46.5 f32.sub local.get 6 f64.const 47.25
    f64.mul
    block (result f32 f64 f64)
      block
        block
          local.get 8 f64.const 48.25 f64.add local.get 7 i32.const 16 f64.load offset=2 f64.const 51.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-3-2 (export "outer-3-2") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25 f64.add
    block (result f64 f64 f32)
      block
        local.get 3 f64.const 49.25 f64.sub
        block
          global.get 2 f32.const 50.5 f32.mul block end local.get 3 local.get 3 f64.const 52.25 f64.sub
          global.get 6 f32.const 53.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-3 (export "outer-3-3") (param i32) (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25 f64.sub
    block (result f64 f32 f64)
      global.get 3 f64.const 50.25 f64.mul
      block
        global.get 6 f32.const 51.5 f32.add
        block
          global.get 3 f64.const 52.25 f64.sub global.get 7 f64.const 53.25 f64.mul f32.const 54.5
          f64.const 55.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-4 (export "outer-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 49.5 f32.sub local.get 8 f64.const 50.25 f64.mul
    block (result f32 f64 f64)
      local.get 10 f64.const 51.25 f64.add
      block
        local.get 11 f32.const 52.5 f32.sub
        block
          local.get 8 f64.const 53.25 f64.mul local.get 10 f64.const 54.25 f64.add local.get 9 f32.const 55.5
          f32.sub local.get 8 f64.const 56.25 f64.mul local.get 10 f64.const 57.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-5 (export "outer-3-5") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    local.get 6 f32.const 50.5 f32.mul local.get 5 f64.const 51.25 f64.add
    block (result f64 f64 f32)
      local.get 5 f64.const 52.25 f64.sub
      block
        local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add
        block
          local.get 5 f64.const 55.25 f64.sub local.get 6 local.get 5 f64.const 58.25 i32.const 88
          f32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-3-6 (export "outer-3-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 6 f32.const 51.5 f32.add local.get 3 f64.const 52.25 f64.sub
    block (result f64 f32 f64)
      local.get 3 f64.const 53.25 f64.mul global.get 2 f32.const 54.5 f32.add
      block
        local.get 3 f64.const 55.25 f64.sub local.get 3 f64.const 56.25 f64.mul
        block
          global.get 6 local.get 3 f64.const 58.25 f64.sub f64.const 59.25 i32.const 96 f32.load local.get 3
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-7 (export "outer-3-7") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    local.get 6 f32.const 52.5 f32.sub local.get 5 f64.const 53.25 f64.mul
    block (result f32 f64 f64)
      local.get 5 f64.const 54.25 f64.add local.get 6 f32.const 55.5 f32.sub
      block
        local.get 5 f64.const 56.25 f64.mul local.get 5 f64.const 57.25 f64.add
        block
          local.get 6 local.get 5 local.get 5 f64.const 60.25 f64.add f32.const 61.5 local.get 5
          f64.const 62.25 f64.mul local.get 5 f64.const 63.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-3-8 (export "outer-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 53.5 f32.mul local.get 6 f64.const 54.25
    f64.add
    block (result f64 f64 f32)
      local.get 6 f64.const 55.25 f64.sub local.get 7 f32.const 56.5 f32.mul
      block
        local.get 8 f64.const 57.25 f64.add local.get 8 f64.const 58.25 f64.sub local.get 7 f32.const 59.5
        f32.mul
        block
          local.get 8 f64.const 60.25 f64.add local.get 8 f64.const 61.25 f64.sub local.get 9 f32.const 62.5
          f32.mul local.get 6 local.get 8 f64.const 64.25 f64.sub local.get 9 f32.const 65.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-3-9 (export "outer-3-9") (param i32) (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    global.get 2 f32.const 54.5 f32.add global.get 7 f64.const 55.25 f64.sub
    block (result f64 f32 f64)
      global.get 3 f64.const 56.25 f64.mul global.get 6 f32.const 57.5 f32.add global.get 3 f64.const 58.25
      f64.sub
      block
        global.get 7 f64.const 59.25 f64.mul global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25
        f64.sub
        block
          global.get 3 f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add global.get 3
          f64.const 64.25 f64.sub global.get 7 f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add
          global.get 7 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-10 (export "outer-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 55.5 f32.sub local.get 10 f64.const 56.25 f64.mul
    block (result f32 f64 f64)
      local.get 8 f64.const 57.25 f64.add local.get 9 f32.const 58.5 f32.sub local.get 8 f64.const 59.25
      f64.mul
      block
        local.get 10 f64.const 60.25 f64.add local.get 9 f32.const 61.5 f32.sub local.get 8 f64.const 62.25
        f64.mul
        block
          local.get 8 f64.const 63.25 f64.add local.get 9 f32.const 64.5 f32.sub local.get 8 f64.const 65.25
          f64.mul local.get 10 f64.const 66.25 f64.add f32.const 67.5 local.get 8 f64.const 68.25 f64.mul
          local.get 10 f64.const 69.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-11 (export "outer-3-11") (param i32) (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    global.get 2 f32.const 56.5 f32.mul global.get 7 f64.const 57.25 f64.add
    block (result f64 f64 f32)
      global.get 3 f64.const 58.25 f64.sub global.get 6 f32.const 59.5 f32.mul global.get 3 f64.const 60.25
      f64.add
      block
        global.get 7 f64.const 61.25 f64.sub global.get 2 f32.const 62.5 f32.mul global.get 7 f64.const 63.25
        f64.add global.get 3 f64.const 64.25 f64.sub
        block
          global.get 6 f32.const 65.5 f32.mul global.get 3 f64.const 66.25 f64.add global.get 7 global.get 2
          f32.const 68.5 f32.mul f64.const 69.25 global.get 3 f64.const 70.25 f64.sub f32.const 71.5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-12 (export "outer-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 11 f32.const 57.5 f32.add local.get 10 f64.const 58.25 f64.sub
    block (result f64 f32 f64)
      local.get 10 f64.const 59.25 f64.mul local.get 9 f32.const 60.5 f32.add local.get 8 f64.const 61.25
      f64.sub local.get 8 f64.const 62.25 f64.mul
      block
        local.get 11 f32.const 63.5 f32.add local.get 8 f64.const 64.25 f64.sub local.get 10 f64.const 65.25
        f64.mul local.get 11 f32.const 66.5 f32.add
        block
          local.get 10 f64.const 67.25 f64.sub local.get 8 f64.const 68.25 f64.mul local.get 11 f32.const 69.5
          f32.add local.get 10 f64.const 70.25 f64.sub local.get 10 local.get 11 local.get 8 f64.const 73.25
          f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-4-0 (export "outer-4-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 58.5 f32.sub local.get 5 f64.const 59.25 f64.mul
    block (result f64 f32 f64 f64)
      block
        block
          local.get 5 local.get 6 local.get 5 f64.const 62.25 f64.mul local.get 5 f64.const 63.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-1 (export "outer-4-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 59.5 f32.mul local.get 3 f64.const 60.25 f64.add
    block (result f32 f64 f64 f32)
      block
        block
          local.get 3 f64.const 61.25 f64.sub global.get 2 f32.const 62.5 f32.mul i32.const 120
          f64.load offset=3 local.get 3 f64.const 64.25 f64.sub global.get 6 f32.const 65.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-2 (export "outer-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 60.5 f32.add local.get 6 f64.const 61.25
    f64.sub
    block (result f64 f64 f32 f64)
      block
        local.get 8 f64.const 62.25 f64.mul
        block
          local.get 7 f32.const 63.5 f32.add block end local.get 6 f64.const 64.25 f64.sub local.get 6
          f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add local.get 8 f64.const 67.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-3 (export "outer-4-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 61.5 f32.sub local.get 3 f64.const 62.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 3 f64.const 63.25 f64.add
      block
        global.get 2 f32.const 64.5 f32.sub
        block
          local.get 3 local.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub local.get 3
          f64.const 68.25 f64.mul f64.const 69.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-4 (export "outer-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 62.5 f32.mul local.get 5 f64.const 63.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 5 f64.const 64.25 f64.sub
      block
        local.get 6 f32.const 65.5 f32.mul
        block
          local.get 5 f64.const 66.25 f64.add local.get 5 f64.const 67.25 f64.sub i32.const 160 f32.load
          local.get 5 f64.const 69.25 f64.add local.get 5 f64.const 70.25 f64.sub i32.const 184
          f32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-5 (export "outer-4-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 9 f32.const 63.5 f32.add local.get 8 f64.const 64.25 f64.sub
    block (result f64 f64 f32 f64)
      local.get 10 f64.const 65.25 f64.mul
      block
        local.get 9 f32.const 66.5 f32.add local.get 10 f64.const 67.25 f64.sub
        block
          local.get 10 f64.const 68.25 f64.mul local.get 9 f32.const 69.5 f32.add local.get 8 local.get 10
          f64.const 71.25 f64.mul local.get 11 f32.const 72.5 f32.add local.get 8 f64.const 73.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-4-6 (export "outer-4-6") (param i32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 64.5 f32.sub global.get 7 f64.const 65.25 f64.mul
    block (result f64 f32 f64 f64)
      global.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub
      block
        global.get 3 f64.const 68.25 f64.mul global.get 7 f64.const 69.25 f64.add
        block
          global.get 2 f32.const 70.5 f32.sub global.get 7 global.get 3 f64.const 72.25 f64.add global.get 6
          f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul i32.const 24 f64.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-4-7 (export "outer-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 65.5 f32.mul local.get 6 f64.const 66.25
    f64.add
    block (result f32 f64 f64 f32)
      local.get 6 f64.const 67.25 f64.sub local.get 7 f32.const 68.5 f32.mul
      block
        local.get 6 f64.const 69.25 f64.add local.get 8 f64.const 70.25 f64.sub
        block
          local.get 7 f32.const 71.5 f32.mul local.get 6 f64.const 72.25 f64.add local.get 8 f32.const 74.5
          local.get 6 f64.const 75.25 f64.add local.get 6 f64.const 76.25 f64.sub i32.const 40
          f32.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-8 (export "outer-4-8") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25 f64.sub
    block (result f64 f64 f32 f64)
      global.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add
      block
        global.get 3 f64.const 70.25 f64.sub global.get 7 f64.const 71.25 f64.mul global.get 2 f32.const 72.5
        f32.add
        block
          global.get 7 f64.const 73.25 f64.sub global.get 3 f64.const 74.25 f64.mul global.get 6
          f32.const 75.5 f32.add f64.const 76.25 global.get 7 f64.const 77.25 f64.mul i32.const 48
          f32.load offset=2 global.get 7 f64.const 79.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-4-9 (export "outer-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 67.5 f32.sub local.get 8 f64.const 68.25
    f64.mul
    block (result f64 f32 f64 f64)
      local.get 8 f64.const 69.25 f64.add local.get 9 f32.const 70.5 f32.sub local.get 8 f64.const 71.25
      f64.mul
      block
        local.get 8 f64.const 72.25 f64.add local.get 7 f32.const 73.5 f32.sub local.get 6 f64.const 74.25
        f64.mul
        block
          local.get 6 f64.const 75.25 f64.add local.get 9 f32.const 76.5 f32.sub local.get 6 f64.const 77.25
          f64.mul i32.const 48 f64.load offset=2 local.get 7 f32.const 79.5 f32.sub local.get 8
          f64.const 80.25 f64.mul local.get 6 f64.const 81.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-10 (export "outer-4-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 2 f32.const 68.5 f32.mul local.get 3 f64.const 69.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 3 f64.const 70.25 f64.sub global.get 6 f32.const 71.5 f32.mul local.get 3 f64.const 72.25
      f64.add
      block
        local.get 3 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul local.get 3 f64.const 75.25
        f64.add
        block
          local.get 3 f64.const 76.25 f64.sub global.get 6 local.get 3 f64.const 78.25 f64.add local.get 3
          f64.const 79.25 f64.sub global.get 2 local.get 3 f64.const 81.25 f64.add i32.const 80
          f64.load offset=2 f32.const 83.5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-11 (export "outer-4-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 6 f32.const 69.5 f32.add local.get 5 f64.const 70.25 f64.sub
    block (result f64 f64 f32 f64)
      local.get 5 f64.const 71.25 f64.mul local.get 6 f32.const 72.5 f32.add local.get 5 f64.const 73.25
      f64.sub
      block
        local.get 5 f64.const 74.25 f64.mul local.get 6 f32.const 75.5 f32.add local.get 5 f64.const 76.25
        f64.sub local.get 5 f64.const 77.25 f64.mul
        block
          local.get 6 f32.const 78.5 f32.add local.get 5 f64.const 79.25 f64.sub local.get 5 f64.const 80.25
          f64.mul local.get 6 local.get 5 f64.const 82.25 f64.sub local.get 5 f64.const 83.25 f64.mul
          local.get 6 f32.const 84.5 f32.add local.get 5 f64.const 85.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-12 (export "outer-4-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 9 f32.const 70.5 f32.sub local.get 10 f64.const 71.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 10 f64.const 72.25 f64.add local.get 9 f32.const 73.5 f32.sub local.get 8 f64.const 74.25
      f64.mul local.get 10 f64.const 75.25 f64.add
      block
        local.get 9 f32.const 76.5 f32.sub local.get 8 f64.const 77.25 f64.mul local.get 8 f64.const 78.25
        f64.add local.get 11 f32.const 79.5 f32.sub
        block
          local.get 8 local.get 10 local.get 9 f32.const 82.5 f32.sub local.get 8 f64.const 83.25 f64.mul
          local.get 10 f32.const 85.5 i32.const 112 f64.load offset=2 local.get 10 f64.const 87.25 f64.add
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-0 (export "outer-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 71.5 f32.mul local.get 8 f64.const 72.25 f64.add
    block (result f64 f32 f64 f64 f32)
      block
        block
          local.get 8 f64.const 73.25 f64.sub local.get 11 f32.const 74.5 f32.mul local.get 10 i32.const 32
          f64.load i32.const 40 f32.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-1 (export "outer-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 72.5 f32.add local.get 5 f64.const 73.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      block
        block
          local.get 5 f64.const 74.25 f64.mul local.get 6 f32.const 75.5 f32.add local.get 5 local.get 5
          f64.const 77.25 f64.mul local.get 6 f32.const 78.5 f32.add local.get 5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-2 (export "outer-5-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      block
        global.get 7 f64.const 75.25 f64.add
        block
          global.get 2 f32.const 76.5 f32.sub i32.const 40 f64.load offset=1 global.get 3 f64.const 78.25
          f64.add global.get 6 i32.const 64 f64.load global.get 7 f64.const 81.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-5-3 (export "outer-5-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 74.5 f32.mul local.get 3 f64.const 75.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 3 f64.const 76.25 f64.sub
      block
        global.get 6 f32.const 77.5 f32.mul
        block
          local.get 3 f64.const 78.25 f64.add local.get 3 f64.const 79.25 f64.sub f32.const 80.5 local.get 3
          f64.const 81.25 f64.add local.get 3 f64.const 82.25 f64.sub f32.const 83.5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-4 (export "outer-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 75.5 f32.add local.get 8 f64.const 76.25
    f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 6 f64.const 77.25 f64.mul
      block
        local.get 7 f32.const 78.5 f32.add
        block
          local.get 6 f64.const 79.25 f64.sub local.get 6 f64.const 80.25 f64.mul local.get 9 f32.const 81.5
          f32.add local.get 6 f64.const 82.25 f64.sub local.get 8 f64.const 83.25 f64.mul local.get 9
          f32.const 84.5 f32.add f64.const 85.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-5-5 (export "outer-5-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 11 f32.const 76.5 f32.sub local.get 10 f64.const 77.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 8 f64.const 78.25 f64.add
      block
        local.get 9 f32.const 79.5 f32.sub local.get 10 f64.const 80.25 f64.mul
        block
          local.get 10 f64.const 81.25 f64.add local.get 11 f32.const 82.5 f32.sub local.get 8 f64.const 83.25
          f64.mul local.get 8 f64.const 84.25 f64.add local.get 9 f32.const 85.5 f32.sub local.get 10
          f64.const 86.25 f64.mul local.get 10 f64.const 87.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-6 (export "outer-5-6") (param i32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add
    block (result f64 f32 f64 f64 f32)
      global.get 7 f64.const 79.25 f64.sub global.get 2 f32.const 80.5 f32.mul
      block
        global.get 7 f64.const 81.25 f64.add global.get 3 f64.const 82.25 f64.sub
        block
          global.get 6 f32.const 83.5 f32.mul global.get 3 f64.const 84.25 f64.add f64.const 85.25
          global.get 2 global.get 7 f64.const 87.25 f64.add global.get 3 f64.const 88.25 f64.sub global.get 6
          f32.const 89.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-5-7 (export "outer-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 78.5 f32.add local.get 8 f64.const 79.25
    f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 6 f64.const 80.25 f64.mul local.get 7 f32.const 81.5 f32.add
      block
        local.get 6 f64.const 82.25 f64.sub local.get 8 f64.const 83.25 f64.mul
        block
          local.get 9 f32.const 84.5 f32.add local.get 8 f64.const 85.25 f64.sub local.get 6 f64.const 86.25
          f64.mul block end local.get 9 f32.const 87.5 f32.add i32.const 128 f64.load f64.const 89.25
          local.get 7 local.get 8 f64.const 91.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-5-8 (export "outer-5-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 80.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 5 f64.const 81.25 f64.add local.get 6 f32.const 82.5 f32.sub
      block
        local.get 5 f64.const 83.25 f64.mul local.get 5 f64.const 84.25 f64.add local.get 6 f32.const 85.5
        f32.sub
        block
          local.get 5 f64.const 86.25 f64.mul local.get 5 f64.const 87.25 f64.add local.get 6 f32.const 88.5
          f32.sub i32.const 136 f64.load offset=1 f64.const 90.25 local.get 6 f32.const 91.5 f32.sub
          local.get 5 f64.const 92.25 f64.mul local.get 5 f64.const 93.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-9 (export "outer-5-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 80.5 f32.mul local.get 3 f64.const 81.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 3 f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul local.get 3 f64.const 84.25
      f64.add
      block
        local.get 3 f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul local.get 3 f64.const 87.25
        f64.add
        block
          local.get 3 f64.const 88.25 f64.sub global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25
          f64.add local.get 3 f64.const 91.25 f64.sub global.get 2 local.get 3 f64.const 93.25 f64.add
          i32.const 176 f64.load offset=2 i32.const 184 f32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-10 (export "outer-5-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 81.5 f32.add local.get 3 f64.const 82.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 3 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add local.get 3 f64.const 85.25
      f64.sub
      block
        local.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5 f32.add local.get 3 f64.const 88.25
        f64.sub
        block
          local.get 3 global.get 2 f32.const 90.5 f32.add local.get 3 f64.const 91.25 f64.sub local.get 3
          block end f32.const 93.5 local.get 3 f64.const 94.25 f64.sub f64.const 95.25 global.get 2
          f32.const 96.5 f32.add f64.const 97.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-11 (export "outer-5-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 82.5 f32.sub local.get 5 f64.const 83.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 5 f64.const 84.25 f64.add local.get 6 f32.const 85.5 f32.sub local.get 5 f64.const 86.25
      f64.mul
      block
        local.get 5 f64.const 87.25 f64.add local.get 6 f32.const 88.5 f32.sub local.get 5 f64.const 89.25
        f64.mul local.get 5 f64.const 90.25 f64.add
        block
          local.get 6 local.get 5 f64.const 92.25 f64.mul local.get 5 f64.const 93.25 f64.add local.get 6
          f32.const 94.5 f32.sub local.get 5 f64.const 95.25 f64.mul local.get 5 f64.const 96.25 f64.add
          local.get 6 f32.const 97.5 f32.sub i32.const 16 f64.load offset=2 local.get 5 f64.const 99.25
          f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-12 (export "outer-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 6 f64.const 85.25 f64.sub local.get 7 f32.const 86.5 f32.mul local.get 8 f64.const 87.25
      f64.add local.get 8 f64.const 88.25 f64.sub
      block
        local.get 9 f32.const 89.5 f32.mul local.get 6 f64.const 90.25 f64.add local.get 6 f64.const 91.25
        f64.sub local.get 7 f32.const 92.5 f32.mul
        block
          local.get 6 f64.const 93.25 f64.add local.get 6 f64.const 94.25 f64.sub local.get 7 f32.const 95.5
          f32.mul local.get 6 local.get 6 f64.const 97.25 f64.sub f32.const 98.5 local.get 6 f64.const 100.25
          local.get 7 f32.const 101.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-0 (export "outer-6-0") (param i32) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      block
        block
          global.get 3 f64.const 86.25 f64.mul f32.const 87.5 i32.const 128 f64.load f64.const 89.25
          global.get 2 f32.const 90.5 f32.add global.get 7 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-1 (export "outer-6-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 85.5 f32.sub local.get 10 f64.const 86.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      block
        block
          local.get 8 f64.const 87.25 f64.add local.get 11 f32.const 88.5 f32.sub local.get 8 f64.const 89.25
          f64.mul local.get 8 f64.const 90.25 f64.add i32.const 152 f32.load offset=3 local.get 10
          f64.const 92.25 f64.mul local.get 10 f64.const 93.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-2 (export "outer-6-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 86.5 f32.mul global.get 7 f64.const 87.25 f64.add
    block (result f64 f64 f32 f64 f64 f32)
      block
        global.get 3 f64.const 88.25 f64.sub
        block
          global.get 6 f32.const 89.5 f32.mul global.get 3 i32.const 152 f64.load offset=3 i32.const 160
          f32.load global.get 7 f64.const 93.25 f64.add global.get 3 f64.const 94.25 f64.sub global.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-3 (export "outer-6-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 87.5 f32.add local.get 3 f64.const 88.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      local.get 3 f64.const 89.25 f64.mul
      block
        global.get 2 f32.const 90.5 f32.add
        block
          local.get 3 f64.const 91.25 f64.sub local.get 3 f64.const 92.25 f64.mul global.get 6 f32.const 93.5
          f32.add local.get 3 f64.const 94.25 f64.sub local.get 3 f64.const 95.25 f64.mul global.get 2
          f32.const 96.5 f32.add local.get 3 f64.const 97.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-4 (export "outer-6-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 6 f32.const 88.5 f32.sub local.get 5 f64.const 89.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      local.get 5 f64.const 90.25 f64.add
      block
        local.get 6 f32.const 91.5 f32.sub
        block
          local.get 5 f64.const 92.25 f64.mul local.get 5 local.get 6 local.get 5 f64.const 95.25 f64.mul
          local.get 5 f64.const 96.25 f64.add local.get 6 f32.const 97.5 f32.sub f64.const 98.25 local.get 5
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-6-5 (export "outer-6-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 11 f32.const 89.5 f32.mul local.get 10 f64.const 90.25 f64.add
    block (result f64 f64 f32 f64 f64 f32)
      local.get 10 f64.const 91.25 f64.sub
      block
        local.get 9 f32.const 92.5 f32.mul local.get 8 f64.const 93.25 f64.add
        block
          local.get 8 f64.const 94.25 f64.sub local.get 11 f32.const 95.5 f32.mul block end local.get 10
          f64.const 96.25 f64.add i32.const 8 f64.load offset=1 f32.const 98.5 local.get 8 f64.const 99.25
          f64.add local.get 10 f64.const 100.25 f64.sub local.get 9 f32.const 101.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-6 (export "outer-6-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 1.5 f32.sub local.get 6 f64.const 2.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 8 f64.const 3.25 f64.add local.get 7 f32.const 4.5 f32.sub
      block
        local.get 6 f64.const 5.25 f64.mul local.get 6 f64.const 6.25 f64.add
        block
          local.get 7 f32.const 7.5 f32.sub local.get 8 f64.const 8.25 f64.mul f64.const 9.25 f32.const 10.5
          i32.const 88 f64.load offset=3 local.get 6 f64.const 12.25 f64.add i32.const 104 f32.load offset=1
          local.get 6 f64.const 14.25 f64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-7 (export "outer-6-7") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 2 f32.const 2.5 f32.mul local.get 3 f64.const 3.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 3 f64.const 4.25 f64.sub global.get 6 f32.const 5.5 f32.mul
      block
        local.get 3 f64.const 6.25 f64.add local.get 3 f64.const 7.25 f64.sub
        block
          global.get 2 f32.const 8.5 f32.mul local.get 3 f64.const 9.25 f64.add local.get 3 f64.const 10.25
          f64.sub f32.const 11.5 i32.const 96 f64.load f64.const 13.25 global.get 2 f32.const 14.5 f32.mul
          i32.const 120 f64.load offset=3 f64.const 16.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-8 (export "outer-6-8") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 3.5 f32.add global.get 3 f64.const 4.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      global.get 7 f64.const 5.25 f64.mul global.get 2 f32.const 6.5 f32.add
      block
        global.get 7 f64.const 7.25 f64.sub global.get 3 f64.const 8.25 f64.mul global.get 6 f32.const 9.5
        f32.add
        block
          global.get 3 f64.const 10.25 f64.sub global.get 7 f64.const 11.25 f64.mul global.get 2
          f32.const 12.5 f32.add f64.const 13.25 global.get 3 global.get 6 f32.const 15.5 f32.add global.get 3
          f64.const 16.25 f64.sub global.get 7 f64.const 17.25 f64.mul global.get 2 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-9 (export "outer-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 4.5 f32.sub local.get 10 f64.const 5.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 8 f64.const 6.25 f64.add local.get 9 f32.const 7.5 f32.sub local.get 8 f64.const 8.25 f64.mul
      block
        local.get 10 f64.const 9.25 f64.add local.get 9 f32.const 10.5 f32.sub local.get 10 f64.const 11.25
        f64.mul
        block
          local.get 8 f64.const 12.25 f64.add local.get 9 f32.const 13.5 f32.sub local.get 8 f64.const 14.25
          f64.mul i32.const 120 f64.load offset=3 local.get 9 local.get 8 f64.const 17.25 f64.mul
          i32.const 144 f64.load offset=2 local.get 9 f32.const 19.5 f32.sub local.get 8 f64.const 20.25
          f64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-10 (export "outer-6-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 6 f32.const 5.5 f32.mul local.get 5 f64.const 6.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 5 f64.const 7.25 f64.sub local.get 6 f32.const 8.5 f32.mul local.get 5 f64.const 9.25 f64.add
      block
        local.get 5 f64.const 10.25 f64.sub local.get 6 f32.const 11.5 f32.mul local.get 5 f64.const 12.25
        f64.add
        block
          local.get 5 f64.const 13.25 f64.sub local.get 6 f32.const 14.5 f32.mul local.get 5 f64.const 15.25
          f64.add local.get 5 f64.const 16.25 f64.sub local.get 6 f32.const 17.5 f32.mul i32.const 144
          f64.load offset=2 local.get 5 local.get 6 f32.const 20.5 f32.mul local.get 5 local.get 5
          f64.const 22.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-6-11 (export "outer-6-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 6.5 f32.add local.get 8 f64.const 7.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 8 f64.const 8.25 f64.mul local.get 7 f32.const 9.5 f32.add local.get 8 f64.const 10.25 f64.sub
      block
        local.get 6 f64.const 11.25 f64.mul local.get 9 f32.const 12.5 f32.add local.get 8 f64.const 13.25
        f64.sub local.get 8 f64.const 14.25 f64.mul
        block
          local.get 9 f32.const 15.5 f32.add local.get 8 local.get 6 f64.const 17.25 f64.mul local.get 9
          f32.const 18.5 f32.add local.get 6 f64.const 19.25 f64.sub local.get 6 f64.const 20.25 f64.mul
          f32.const 21.5 i32.const 176 f64.load offset=2 local.get 8 f64.const 23.25 f64.mul local.get 9
          f32.const 24.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-12 (export "outer-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 7.5 f32.sub local.get 5 f64.const 8.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 5 f64.const 9.25 f64.add local.get 6 f32.const 10.5 f32.sub local.get 5 f64.const 11.25
      f64.mul local.get 5 f64.const 12.25 f64.add
      block
        local.get 6 f32.const 13.5 f32.sub local.get 5 f64.const 14.25 f64.mul local.get 5 f64.const 15.25
        f64.add local.get 6 f32.const 16.5 f32.sub
        block
          local.get 5 f64.const 17.25 f64.mul local.get 5 f64.const 18.25 f64.add local.get 6 f32.const 19.5
          f32.sub local.get 5 f64.const 20.25 f64.mul block end local.get 5 f64.const 21.25 f64.add
          local.get 6 f32.const 22.5 f32.sub local.get 5 f64.const 23.25 f64.mul local.get 5 f32.const 25.5
          i32.const 16 f64.load offset=2 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
)

(assert_return (invoke "outer-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -8.75) (f64.const -192.375) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "outer-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 66.625)
  (f64.const 16.75) (f32.const -4.044713e-38) (i64.const 0))
(assert_return (invoke "outer-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 30.25) (f64.const -31.75) (f64.const -34.75) (i64.const 6))
(assert_return (invoke "outer-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -9.75)
  (f64.const -220.875) (f64.const 17.75) (i64.const 0))
(assert_return (invoke "outer-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 182.125) (f64.const 17.75)
  (f32.const 228.625) (i64.const 0))
(assert_return (invoke "outer-1-5"
  (i32.const 1)) (f32.const 27.75) (f64.const 999.25) (f64.const 993.25) (i64.const 0))
(assert_return (invoke "outer-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -25.625)
  (f64.const -118.125) (f64.const -2.2029258694858195e-176) (i64.const 0))
(assert_return (invoke "outer-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 231.875) (f64.const 19.75) (f32.const 310.625) (i64.const 6))
(assert_return (invoke "outer-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 35.25) (f64.const -34.75)
  (f64.const 37.25) (i64.const 0))
(assert_return (invoke "outer-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -25.25)
  (f64.const -131.625) (f64.const 34.75) (i64.const 0))
(assert_return (invoke "outer-1-10"
  (i32.const 1)) (f32.const -3.6875) (f64.const 22.75) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "outer-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 43.25) (f64.const -40.75)
  (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "outer-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -20.75) (f64.const -306.375) (f64.const 35.75) (i64.const 6))
(assert_return (invoke "outer-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 349.375)
  (f64.const 23.75) (f64.const 34.25) (f32.const 12.75) (i64.const 0))
(assert_return (invoke "outer-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.375)
  (f64.const -38.75) (f32.const 3.25) (f64.const 37.25) (i64.const 0))
(assert_return (invoke "outer-2-2"
  (i32.const 1)) (f32.const -31.25) (f64.const 36113.625) (f64.const -2.9139175104077617e-268)
  (f64.const 1063.75) (i64.const 0))
(assert_return (invoke "outer-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 275.125) (f64.const 29.75)
  (f64.const -3.031320730055879e-239) (f32.const 41.5) (i64.const 0))
(assert_return (invoke "outer-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 44.25) (f64.const -43.75)
  (f32.const 50.25) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "outer-2-5"
  (i32.const 1)) (f32.const -37.625) (f64.const -286.875) (f64.const -331.875) (f64.const 1024.5)
  (i64.const 0))
(assert_return (invoke "outer-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 490.875)
  (f64.const 27.75) (f64.const -57.75) (f32.const 47.5) (i64.const 0))
(assert_return (invoke "outer-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 39.375)
  (f64.const -44.75) (f32.const 2.7673341e+35) (f64.const -53.75) (i64.const 0))
(assert_return (invoke "outer-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -31.75) (f64.const -309.375) (f64.const -376.875) (f64.const 43.75)
  (i64.const 6))
(assert_return (invoke "outer-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 321.625) (f64.const 35.75)
  (f64.const -6.5) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "outer-2-10"
  (i32.const 1)) (f32.const 45.75) (f64.const 981.25) (f32.const -2.6713147e-07) (f64.const 969.25)
  (i64.const 0))
(assert_return (invoke "outer-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -32.75) (f64.const -331.875) (f64.const -421.875) (f64.const 49.75)
  (i64.const 6))
(assert_return (invoke "outer-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 567.375)
  (f64.const 35.75) (f64.const -9.5) (f32.const 758.625) (i64.const 0))
(assert_return (invoke "outer-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 45.375)
  (f64.const -50.75) (f64.const 5.356931733974211e-203) (f32.const 51.75) (f64.const 49.25) (i64.const 0))
(assert_return (invoke "outer-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f32.const 8.75)
  (f64.const -1.572960191101951e-113) (f64.const 51.25) (i64.const 6))
(assert_return (invoke "outer-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.9375)
  (f64.const 43.75) (f64.const -4.5) (f64.const -56.75) (f32.const -6.6875) (i64.const 0))
(assert_return (invoke "outer-3-3"
  (i32.const 1)) (f32.const 51.75) (f64.const 975.25) (f64.const 54554.625) (f32.const 54.5) (f64.const 55.25)
  (i64.const 0))
(assert_return (invoke "outer-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -36.75)
  (f64.const -477.375) (f32.const -44.75) (f64.const -534.375) (f64.const 45.75) (i64.const 0))
(assert_return (invoke "outer-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 391.375) (f64.const 44.75)
  (f64.const -6.5) (f64.const 58.25) (f32.const -8.5496323e-19) (i64.const 0))
(assert_return (invoke "outer-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 51.375)
  (f64.const -56.75) (f64.const 59.25) (f32.const 1.2741393e+16) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "outer-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -44.75) (f64.const -346.125)
  (f32.const 61.5) (f64.const -404.625) (f64.const 56.75) (i64.const 0))
(assert_return (invoke "outer-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 468.125) (f64.const 46.75) (f64.const -7.5) (f64.const -73.75)
  (f32.const 704.125) (i64.const 6))
(assert_return (invoke "outer-3-9"
  (i32.const 1)) (f32.const 57.75) (f64.const 969.25) (f64.const 66848.625) (f32.const 69.75)
  (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "outer-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const 67.5) (f64.const -648.375) (f64.const 57.75) (i64.const 0))
(assert_return (invoke "outer-3-11"
  (i32.const 1)) (f32.const 183.625) (f64.const 1081.75) (f64.const 69.25) (f64.const -77.75) (f32.const 71.5)
  (i64.const 0))
(assert_return (invoke "outer-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 70.25) (f64.const -69.75)
  (f64.const -11.5) (f32.const 12.75) (f64.const -82.75) (i64.const 0))
(assert_return (invoke "outer-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -50.75) (f64.const -385.125)
  (f64.const -6.5) (f32.const 7.75) (f64.const -404.625) (f64.const 56.75) (i64.const 0))
(assert_return (invoke "outer-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.4375)
  (f64.const 55.75) (f32.const 203.125) (f64.const -5.928883504195275e+104) (f64.const -68.75)
  (f32.const -8.1875) (i64.const 0))
(assert_return (invoke "outer-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 69.25) (f64.const -68.75) (f64.const -71.75) (f64.const -489.375)
  (f32.const 77.25) (f64.const -76.75) (i64.const 6))
(assert_return (invoke "outer-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.625)
  (f64.const -280.125) (f64.const 61.75) (f32.const -67.625) (f64.const -307.125) (f64.const 69.25)
  (i64.const 0))
(assert_return (invoke "outer-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 484.375) (f64.const 56.75)
  (f32.const -5.0729572e-23) (f64.const 62.75) (f64.const -76.75) (f32.const -4.044713e-38) (i64.const 0))
(assert_return (invoke "outer-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -9.5) (f64.const -819.375) (f32.const 85.25) (f64.const -82.75) (i64.const 0))
(assert_return (invoke "outer-4-6"
  (i32.const 1)) (f32.const -61.25) (f64.const 66848.625) (f64.const 64.75) (f32.const -73.625)
  (f64.const -556.875) (f64.const -3.203851516313528e+259) (i64.const 0))
(assert_return (invoke "outer-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.125) (f64.const 58.75) (f32.const 74.5) (f64.const 67.75)
  (f64.const -83.75) (f32.const 9.166919e+23) (i64.const 6))
(assert_return (invoke "outer-4-8"
  (i32.const 1)) (f32.const 69.75) (f64.const 957.25) (f64.const 76.25) (f64.const 79142.625)
  (f32.const -2.6713147e-07) (f64.const 945.25) (i64.const 0))
(assert_return (invoke "outer-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -58.75) (f64.const -648.375) (f64.const 3.402059636520873e+39)
  (f32.const -70.75) (f64.const -762.375) (f64.const 73.75) (i64.const 6))
(assert_return (invoke "outer-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 222.625)
  (f64.const 64.75) (f32.const 3.25) (f64.const 76.75) (f64.const -4.582947821683902e+196) (f32.const 83.5)
  (i64.const 0))
(assert_return (invoke "outer-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 77.25) (f64.const -76.75)
  (f64.const -88.75) (f64.const -541.125) (f32.const 92.25) (f64.const -91.75) (i64.const 0))
(assert_return (invoke "outer-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -59.75)
  (f64.const -819.375) (f64.const -11.5) (f32.const 85.5) (f64.const -2.9139175104077617e-268)
  (f64.const 75.75) (i64.const 0))
(assert_return (invoke "outer-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 768.625)
  (f64.const 62.75) (f64.const -82.75) (f32.const 949.875) (f64.const -11.5)
  (f64.const -1.6338082632273529e-84) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "outer-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 80.25) (f64.const -79.75)
  (f32.const 83.25) (f64.const -6.5) (f64.const -502.125) (f32.const 86.25) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "outer-5-2"
  (i32.const 1)) (f32.const -73.625) (f64.const -556.875) (f64.const -3.455558710662957e+288)
  (f64.const 70.75) (f32.const -0.125) (f64.const 3.3725597627651434e+68) (f64.const 1105.75) (i64.const 0))
(assert_return (invoke "outer-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 242.125)
  (f64.const 70.75) (f64.const -83.75) (f32.const 80.5) (f64.const 76.75) (f64.const -86.75) (f32.const 83.5)
  (i64.const 0))
(assert_return (invoke "outer-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 84.25) (f64.const -85.75) (f32.const 92.25) (f64.const -89.75)
  (f64.const -790.875) (f32.const 95.25) (f64.const 85.25) (i64.const 6))
(assert_return (invoke "outer-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -63.75)
  (f64.const -888.375) (f64.const -790.875) (f64.const 74.75) (f32.const -74.75) (f64.const -991.875)
  (f64.const 75.75) (i64.const 0))
(assert_return (invoke "outer-5-6"
  (i32.const 1)) (f32.const -9.6875) (f64.const 70.75) (f64.const 85.25) (f32.const 3.25) (f64.const 1111.75)
  (f64.const -95.75) (f32.const -11.1875) (i64.const 0))
(assert_return (invoke "outer-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 87.25) (f64.const -88.75) (f32.const 98.25)
  (f64.const -3.031320730055879e-239) (f64.const 89.25) (f32.const 8.75) (f64.const -100.75) (i64.const 6))
(assert_return (invoke "outer-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -71.75) (f64.const -521.625)
  (f64.const -6.40755422103373e+133) (f64.const 90.25) (f32.const -83.75) (f64.const -599.625)
  (f64.const 86.75) (i64.const 0))
(assert_return (invoke "outer-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 261.625)
  (f64.const 76.75) (f64.const -95.75) (f32.const 3.25) (f64.const 88.75) (f64.const -8.490637912746905e+41)
  (f32.const -4.044713e-38) (i64.const 0))
(assert_return (invoke "outer-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 81.375)
  (f64.const -86.75) (f32.const 93.5) (f64.const -98.75) (f64.const 95.25) (f32.const 99.75) (f64.const 97.25)
  (i64.const 0))
(assert_return (invoke "outer-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -74.75) (f64.const -541.125)
  (f64.const -619.125) (f64.const 89.75) (f32.const -89.75) (f64.const -1.572960191101951e-113)
  (f64.const 92.75) (i64.const 0))
(assert_return (invoke "outer-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 730.625) (f64.const 74.75) (f64.const -104.75) (f32.const 98.5)
  (f64.const -7.5) (f64.const 100.25) (f32.const 888.125) (i64.const 6))
(assert_return (invoke "outer-6-0"
  (i32.const 1)) (f32.const 87.75) (f64.const 939.25) (f64.const -646.875) (f32.const 87.5)
  (f64.const -3.031320730055879e-239) (f64.const 89.25) (f32.const 93.75) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "outer-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f32.const -75.75) (f64.const -847.875) (f64.const 80.75) (f32.const -4.348626e+20)
  (f64.const -1060.875) (f64.const 81.75) (i64.const 0))
(assert_return (invoke "outer-6-2"
  (i32.const 1)) (f32.const 281.125) (f64.const 1111.75) (f64.const -7.5) (f64.const 1.2138208582520844e+257)
  (f32.const -5.0729572e-23) (f64.const 1117.75) (f64.const -101.75) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "outer-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const -415.125) (f32.const 93.375) (f64.const -98.75) (f64.const -428.625)
  (f32.const 99.75) (f64.const -101.75) (i64.const 0))
(assert_return (invoke "outer-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -80.75) (f64.const -580.125)
  (f32.const 7.75) (f64.const -619.125) (f64.const 89.75) (f32.const -89.75) (f64.const 98.25)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "outer-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 1141.125)
  (f64.const 78.75) (f64.const 84.75) (f64.const 2.447714937972696e+131) (f32.const 98.5) (f64.const 89.75)
  (f64.const -111.75) (f32.const 1091.125) (i64.const 0))
(assert_return (invoke "outer-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 9.25) (f64.const -16.875) (f64.const 9.25) (f32.const 10.5)
  (f64.const 4.416586975769418e-53) (f64.const 4.75) (f32.const -3.6183316e-15) (f64.const -106.875)
  (i64.const 6))
(assert_return (invoke "outer-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 8.125)
  (f64.const -1.25) (f32.const 11.5) (f64.const -4.745787516866785e+225) (f64.const 13.25) (f32.const 47.125)
  (f64.const -5.928883504195275e+104) (f64.const 16.25) (i64.const 0))
(assert_return (invoke "outer-6-8"
  (i32.const 1)) (f32.const 3.375) (f64.const -11.75) (f64.const 13.25) (f64.const -7.5) (f32.const 15.375)
  (f64.const -23.75) (f64.const 17672.625) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "outer-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 8.25) (f64.const -60.375)
  (f64.const -5.928883504195275e+104) (f32.const 10.75) (f64.const -163.875) (f64.const 6.3036191369089e-116)
  (f32.const -8.75) (f64.const -192.375) (i64.const 0))
(assert_return (invoke "outer-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f32.const 135.625) (f64.const 6.3036191369089e-116) (f64.const -6.5) (f32.const 158.875) (f64.const -6.5)
  (f64.const -28.75) (i64.const 0))
(assert_return (invoke "outer-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 17.25) (f64.const -16.75) (f64.const -26.75) (f64.const -151.875)
  (f32.const 21.5) (f64.const -8.490637912746905e+41) (f64.const -220.875) (f32.const 35.25) (i64.const 6))
(assert_return (invoke "outer-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 0.25) (f64.const -53.625)
  (f64.const 14.75) (f32.const -14.75) (f64.const -151.125) (f64.const -6.5) (f32.const 25.5)
  (f64.const -1.572960191101951e-113) (i64.const 0))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-if-1-0 (export "br-if-1-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 19.5 f32.sub local.get 10 f64.const 20.25 f64.mul
    block (result f64)
      local.get 10 local.get 0 br_if 0 local.set 13 i64.const 0 local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-1-1 (export "br-if-1-1") (param i32 i32 i64 f64) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 20.5 f32.mul local.get 3 f64.const 21.25 f64.add
    block (result f32)
      local.get 3 i32.const 184 f32.load offset=3 local.get 0 br_if 0 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-1-2 (export "br-if-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 21.5 f32.add local.get 8 f64.const 22.25
    f64.sub
    block (result f64)
      local.get 6 f64.const 23.25 f64.mul local.get 9 f32.const 24.5 f32.add local.get 6 local.get 0 br_if 0
      local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11
    end
    local.get 10
  )
  (func $br-if-1-3 (export "br-if-1-3") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 22.5 f32.sub global.get 7 f64.const 23.25 f64.mul
    block (result f64)
      global.get 3 global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul i32.const 24
      f64.load offset=3 local.get 0 br_if 0 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-4 (export "br-if-1-4") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 6 f32.const 23.5 f32.mul global.get 3 f64.const 24.25 f64.add
    block (result f32)
      global.get 7 f64.const 25.25 f64.sub global.get 2 f32.const 26.5 f32.mul global.get 7 f64.const 27.25
      f64.add global.get 3 f32.const 29.5 local.get 0 br_if 0 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2
    end
    local.get 1
  )
  (func $br-if-1-5 (export "br-if-1-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 24.5 f32.add local.get 8 f64.const 25.25
    f64.sub
    block (result f64)
      local.get 6 f64.const 26.25 f64.mul local.get 7 f32.const 27.5 f32.add local.get 8 f64.const 28.25
      f64.sub local.get 6 f64.const 29.25 f64.mul local.get 7 f32.const 30.5 f32.add local.get 6
      f64.const 31.25 f64.sub local.get 0 br_if 0 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-6 (export "br-if-1-6") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 25.5 f32.sub local.get 5 f64.const 26.25 f64.mul
    block (result f64)
      local.get 5 f64.const 27.25 f64.add local.get 6 f32.const 28.5 f32.sub local.get 5 f64.const 29.25
      f64.mul local.get 5 f64.const 30.25 f64.add local.get 6 f32.const 31.5 f32.sub local.get 5 local.get 5
      f64.const 33.25 f64.add local.get 0 br_if 0 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-1-7 (export "br-if-1-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    local.get 9 f32.const 26.5 f32.mul local.get 8 f64.const 27.25 f64.add
    block (result f32)
      local.get 8 f64.const 28.25 f64.sub local.get 9 local.get 8 local.get 8 f64.const 31.25 f64.sub
      local.get 11 f32.const 32.5 f32.mul local.get 8 local.get 10 f64.const 34.25 f64.sub block end
      local.get 9 local.get 0 br_if 0 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-1-8 (export "br-if-1-8") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 27.5 f32.add local.get 3 f64.const 28.25 f64.sub
    block (result f64)
      local.get 3 f64.const 29.25 f64.mul global.get 2 f32.const 30.5 f32.add local.get 3 local.get 3
      global.get 6 f32.const 33.5 f32.add local.get 3 f64.const 34.25 f64.sub local.get 3 f64.const 35.25
      f64.mul global.get 2 f32.const 36.5 f32.add local.get 3 f64.const 37.25 f64.sub local.get 0 br_if 0
      local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-1-9 (export "br-if-1-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 28.5 f32.sub local.get 6 f64.const 29.25
    f64.mul
    block (result f64)
      local.get 6 f64.const 30.25 f64.add local.get 9 f32.const 31.5 f32.sub local.get 8 f64.const 32.25
      f64.mul local.get 8 f64.const 33.25 f64.add local.get 7 f32.const 34.5 f32.sub local.get 6
      f64.const 35.25 f64.mul local.get 8 f64.const 36.25 f64.add local.get 7 f32.const 37.5 f32.sub
      local.get 8 f64.const 38.25 f64.mul i32.const 120 f64.load offset=3 local.get 0 br_if 0 local.set 11
      i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-10 (export "br-if-1-10") (param i32 i32 i64 f64) (result f32 f64 f32 i64) (local i64 f32)
    global.get 6 f32.const 29.5 f32.mul local.get 3 f64.const 30.25 f64.add
    block (result f32)
      local.get 3 f64.const 31.25 f64.sub global.get 2 f32.const 32.5 f32.mul local.get 3 f64.const 33.25
      f64.add local.get 3 f64.const 34.25 f64.sub global.get 6 f32.const 35.5 f32.mul local.get 3
      f64.const 36.25 f64.add local.get 3 f64.const 37.25 f64.sub global.get 2 f32.const 38.5 f32.mul
      local.get 3 f64.const 39.25 f64.add local.get 3 f64.const 40.25 f64.sub global.get 6 f32.const 41.5
      f32.mul local.get 0 br_if 0 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-1-11 (export "br-if-1-11") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub
    block (result f64)
      global.get 3 f64.const 32.25 f64.mul global.get 6 f32.const 33.5 f32.add global.get 3 global.get 7
      global.get 2 global.get 7 f64.const 37.25 f64.sub global.get 3 f64.const 38.25 f64.mul global.get 6
      f32.const 39.5 f32.add global.get 3 f64.const 40.25 f64.sub global.get 7 f64.const 41.25 f64.mul
      global.get 2 f32.const 42.5 f32.add f64.const 43.25 local.get 0 br_if 0 local.set 2 i64.const 0
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-12 (export "br-if-1-12") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 31.5 f32.sub local.get 5 f64.const 32.25 f64.mul
    block (result f64)
      local.get 5 local.get 6 f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul local.get 5
      f64.const 36.25 f64.add local.get 6 f32.const 37.5 f32.sub local.get 5 f64.const 38.25 f64.mul
      local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub local.get 5 f64.const 41.25
      f64.mul local.get 5 f64.const 42.25 f64.add local.get 6 local.get 5 f64.const 44.25 f64.mul
      f64.const 45.25 local.get 0 br_if 0 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8
    end
    local.get 7
  )
  (func $br-if-2-0 (export "br-if-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 9 f32.const 32.5 f32.mul local.get 8 f64.const 33.25 f64.add
    block (result f64 f32)
      f64.const 34.25 local.get 11 local.get 0 br_if 0 local.set 14 local.set 13 i64.const 0 local.set 12
      local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-1 (export "br-if-2-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    local.get 11 f32.const 33.5 f32.add local.get 8 f64.const 34.25 f64.sub
    block (result f32 f64)
      local.get 10 f64.const 35.25 f64.mul f32.const 36.5 local.get 10 f64.const 37.25 f64.sub local.get 0
      br_if 0 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-2 (export "br-if-2-2") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    local.get 6 f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul
    block (result f64 f64)
      local.get 5 f64.const 36.25 f64.add local.get 6 f32.const 37.5 f32.sub block end local.get 5
      f64.const 38.25 f64.mul local.get 5 local.get 0 br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-2-3 (export "br-if-2-3") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 6 f32.const 35.5 f32.mul global.get 3 f64.const 36.25 f64.add
    block (result f64 f32)
      global.get 7 f64.const 37.25 f64.sub global.get 2 global.get 7 f64.const 39.25 f64.add global.get 3
      global.get 6 f32.const 41.5 f32.mul local.get 0 br_if 0 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-2-4 (export "br-if-2-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    global.get 2 f32.const 36.5 f32.add local.get 3 f64.const 37.25 f64.sub
    block (result f32 f64)
      local.get 3 f64.const 38.25 f64.mul global.get 6 f32.const 39.5 f32.add local.get 3 f64.const 40.25
      f64.sub local.get 3 f64.const 41.25 f64.mul block end global.get 2 f32.const 42.5 f32.add i32.const 152
      f64.load offset=3 local.get 0 br_if 0 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-5 (export "br-if-2-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 37.5 f32.sub local.get 6 f64.const 38.25
    f64.mul
    block (result f64 f64)
      local.get 8 f64.const 39.25 f64.add local.get 7 f32.const 40.5 f32.sub local.get 6 f64.const 41.25
      f64.mul local.get 6 f64.const 42.25 f64.add local.get 7 f32.const 43.5 f32.sub block end local.get 6
      f64.const 44.25 f64.mul local.get 6 local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-2-6 (export "br-if-2-6") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 2 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add
    block (result f64 f32)
      global.get 3 f64.const 40.25 f64.sub global.get 6 f32.const 41.5 f32.mul global.get 3 f64.const 42.25
      f64.add global.get 7 f64.const 43.25 f64.sub global.get 2 f32.const 44.5 f32.mul global.get 7
      f64.const 45.25 f64.add global.get 3 f32.const 47.5 local.get 0 br_if 0 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-2-7 (export "br-if-2-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    local.get 11 f32.const 39.5 f32.add local.get 8 f64.const 40.25 f64.sub
    block (result f32 f64)
      local.get 10 local.get 9 f32.const 42.5 f32.add local.get 10 f64.const 43.25 f64.sub local.get 10
      f64.const 44.25 f64.mul local.get 9 local.get 10 f64.const 46.25 f64.sub local.get 8 local.get 11
      local.get 10 f64.const 49.25 f64.sub local.get 0 br_if 0 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-8 (export "br-if-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 40.5 f32.sub local.get 6 f64.const 41.25
    f64.mul
    block (result f64 f64)
      local.get 8 local.get 7 f32.const 43.5 f32.sub local.get 8 f64.const 44.25 f64.mul local.get 6
      f64.const 45.25 f64.add local.get 9 f32.const 46.5 f32.sub local.get 8 f64.const 47.25 f64.mul
      local.get 6 f64.const 48.25 f64.add local.get 7 f32.const 49.5 f32.sub local.get 8 f64.const 50.25
      f64.mul f64.const 51.25 local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-2-9 (export "br-if-2-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 6 f32.const 41.5 f32.mul local.get 3 f64.const 42.25 f64.add
    block (result f64 f32)
      local.get 3 global.get 2 f32.const 44.5 f32.mul local.get 3 local.get 3 f64.const 46.25 f64.sub
      global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25 f64.add local.get 3 f64.const 49.25
      f64.sub global.get 2 f32.const 50.5 f32.mul local.get 3 f64.const 51.25 f64.add local.get 3
      f32.const 53.5 local.get 0 br_if 0 local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-10 (export "br-if-2-10") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 6 f32.const 42.5 f32.add local.get 5 f64.const 43.25 f64.sub
    block (result f32 f64)
      local.get 5 f64.const 44.25 f64.mul local.get 6 f32.const 45.5 f32.add local.get 5 f64.const 46.25
      f64.sub local.get 5 local.get 6 f32.const 48.5 f32.add local.get 5 f64.const 49.25 f64.sub local.get 5
      f64.const 50.25 f64.mul local.get 6 f32.const 51.5 f32.add local.get 5 f64.const 52.25 f64.sub
      local.get 5 f64.const 53.25 f64.mul f32.const 54.5 i32.const 56 f64.load offset=3 local.get 0 br_if 0
      local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-2-11 (export "br-if-2-11") (param i32 i32 i64 f64) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    global.get 6 f32.const 43.5 f32.sub local.get 3 f64.const 44.25 f64.mul
    block (result f64 f64)
      local.get 3 f64.const 45.25 f64.add global.get 2 f32.const 46.5 f32.sub local.get 3 f64.const 47.25
      f64.mul local.get 3 f64.const 48.25 f64.add global.get 6 f32.const 49.5 f32.sub local.get 3
      f64.const 50.25 f64.mul local.get 3 f64.const 51.25 f64.add global.get 2 f32.const 52.5 f32.sub
      local.get 3 f64.const 53.25 f64.mul local.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5
      f32.sub local.get 3 f64.const 56.25 f64.mul f64.const 57.25 local.get 0 br_if 0 local.set 6 local.set 5
      i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-12 (export "br-if-2-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 44.5 f32.mul local.get 6 f64.const 45.25
    f64.add
    block (result f64 f32)
      local.get 6 f64.const 46.25 f64.sub local.get 7 f32.const 47.5 f32.mul local.get 6 f64.const 48.25
      f64.add local.get 8 f64.const 49.25 f64.sub local.get 7 f32.const 50.5 f32.mul local.get 8
      f64.const 51.25 f64.add local.get 6 f64.const 52.25 f64.sub local.get 7 local.get 8 f64.const 54.25
      f64.add local.get 6 f64.const 55.25 f64.sub local.get 9 local.get 8 f64.const 57.25 f64.add local.get 6
      f64.const 58.25 f64.sub local.get 9 f32.const 59.5 f32.mul local.get 0 br_if 0 local.set 12 local.set 11
      i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-3-0 (export "br-if-3-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 11 f32.const 45.5 f32.add local.get 8 f64.const 46.25 f64.sub
    block (result f64 f32 f64)
      local.get 8 f64.const 47.25 f64.mul local.get 11 f32.const 48.5 f32.add local.get 8 local.get 0 br_if 0
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-3-1 (export "br-if-3-1") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    local.get 6 f32.const 46.5 f32.sub local.get 5 f64.const 47.25 f64.mul
    block (result f32 f64 f64)
      local.get 5 f64.const 48.25 f64.add local.get 6 i32.const 16 f64.load offset=2 f64.const 51.25
      local.get 0 br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-2 (export "br-if-3-2") (param i32) (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    global.get 6 f32.const 47.5 f32.mul global.get 3 f64.const 48.25 f64.add
    block (result f64 f64 f32)
      global.get 7 f64.const 49.25 f64.sub global.get 2 f32.const 50.5 f32.mul block end global.get 7
      f64.const 51.25 f64.add global.get 3 global.get 6 f32.const 53.5 f32.mul local.get 0 br_if 0 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-3 (export "br-if-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    local.get 6 f32.const 48.5 f32.add local.get 5 f64.const 49.25 f64.sub
    block (result f64 f32 f64)
      local.get 5 f64.const 50.25 f64.mul local.get 6 f32.const 51.5 f32.add local.get 5 f64.const 52.25
      f64.sub local.get 5 f64.const 53.25 f64.mul local.get 6 f32.const 54.5 f32.add local.get 5 local.get 0
      br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-4 (export "br-if-3-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    global.get 6 f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul
    block (result f32 f64 f64)
      local.get 3 f64.const 51.25 f64.add global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25
      f64.mul local.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub local.get 3
      f64.const 56.25 f64.mul local.get 3 f64.const 57.25 f64.add local.get 0 br_if 0 local.set 7 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-3-5 (export "br-if-3-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 9 f32.const 50.5 f32.mul local.get 8 f64.const 51.25 f64.add
    block (result f64 f64 f32)
      local.get 8 f64.const 52.25 f64.sub local.get 9 local.get 8 f64.const 54.25 f64.add local.get 8
      f64.const 55.25 f64.sub local.get 9 f32.const 56.5 f32.mul i32.const 72 f64.load offset=1 local.get 10
      f64.const 58.25 f64.sub local.get 11 f32.const 59.5 f32.mul local.get 0 br_if 0 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12
  )
  (func $br-if-3-6 (export "br-if-3-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 51.5 f32.add local.get 8 f64.const 52.25
    f64.sub
    block (result f64 f32 f64)
      local.get 6 local.get 9 local.get 6 f64.const 55.25 f64.sub local.get 8 local.get 7 f32.const 57.5
      f32.add local.get 8 f64.const 58.25 f64.sub local.get 6 f64.const 59.25 f64.mul local.get 9
      f32.const 60.5 f32.add local.get 8 f64.const 61.25 f64.sub local.get 0 br_if 0 local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-3-7 (export "br-if-3-7") (param i32) (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    global.get 2 f32.const 52.5 f32.sub global.get 7 f64.const 53.25 f64.mul
    block (result f32 f64 f64)
      global.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub global.get 3 global.get 7
      global.get 2 f32.const 58.5 f32.sub global.get 7 f64.const 59.25 f64.mul global.get 3 block end
      f32.const 61.5 global.get 3 f64.const 62.25 f64.mul global.get 7 f64.const 63.25 f64.add local.get 0
      br_if 0 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-8 (export "br-if-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add
    block (result f64 f64 f32)
      local.get 5 f64.const 55.25 f64.sub local.get 6 local.get 5 f64.const 57.25 f64.add local.get 5
      local.get 6 local.get 5 local.get 5 f64.const 61.25 f64.sub local.get 6 f32.const 62.5 f32.mul
      local.get 5 local.get 5 f64.const 64.25 f64.sub local.get 6 f32.const 65.5 f32.mul local.get 0 br_if 0
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-9 (export "br-if-3-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 9 f32.const 54.5 f32.add local.get 8 f64.const 55.25 f64.sub
    block (result f64 f32 f64)
      local.get 8 f64.const 56.25 f64.mul local.get 9 f32.const 57.5 f32.add local.get 8 local.get 8
      f64.const 59.25 f64.mul local.get 9 f32.const 60.5 f32.add local.get 10 f64.const 61.25 f64.sub
      local.get 10 f64.const 62.25 f64.mul local.get 9 f32.const 63.5 f32.add local.get 10 f64.const 64.25
      f64.sub f64.const 65.25 local.get 11 local.get 8 local.get 0 br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12
  )
  (func $br-if-3-10 (export "br-if-3-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    global.get 6 f32.const 55.5 f32.sub local.get 3 f64.const 56.25 f64.mul
    block (result f32 f64 f64)
      local.get 3 f64.const 57.25 f64.add global.get 2 f32.const 58.5 f32.sub local.get 3 f64.const 59.25
      f64.mul local.get 3 f64.const 60.25 f64.add global.get 6 f32.const 61.5 f32.sub local.get 3
      f64.const 62.25 f64.mul local.get 3 f64.const 63.25 f64.add global.get 2 local.get 3 f64.const 65.25
      f64.mul local.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub local.get 3
      f64.const 68.25 f64.mul local.get 3 local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 4
  )
  (func $br-if-3-11 (export "br-if-3-11") (param i32) (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    global.get 2 f32.const 56.5 f32.mul global.get 7 f64.const 57.25 f64.add
    block (result f64 f64 f32)
      global.get 3 f64.const 58.25 f64.sub global.get 6 f32.const 59.5 f32.mul global.get 3 global.get 7
      f64.const 61.25 f64.sub global.get 2 f32.const 62.5 f32.mul global.get 7 f64.const 63.25 f64.add
      global.get 3 f64.const 64.25 f64.sub global.get 6 f32.const 65.5 f32.mul global.get 3 global.get 7
      f64.const 67.25 f64.sub global.get 2 f32.const 68.5 f32.mul block end global.get 7 f64.const 69.25
      f64.add global.get 3 f64.const 70.25 f64.sub global.get 6 local.get 0 br_if 0 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-12 (export "br-if-3-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 57.5 f32.add local.get 8 f64.const 58.25
    f64.sub
    block (result f64 f32 f64)
      local.get 6 f64.const 59.25 f64.mul local.get 7 local.get 6 f64.const 61.25 f64.sub local.get 8
      f64.const 62.25 f64.mul local.get 9 f32.const 63.5 f32.add local.get 6 f64.const 64.25 f64.sub
      local.get 8 f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add local.get 8 f64.const 67.25
      f64.sub local.get 8 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 6
      f64.const 70.25 f64.sub local.get 8 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add
      local.get 8 f64.const 73.25 f64.sub local.get 0 br_if 0 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-4-0 (export "br-if-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 58.5 f32.sub local.get 8 f64.const 59.25
    f64.mul
    block (result f64 f32 f64 f64)
      local.get 8 local.get 7 local.get 8 f64.const 62.25 f64.mul local.get 8 f64.const 63.25 f64.add
      local.get 0 br_if 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-4-1 (export "br-if-4-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 11 f32.const 59.5 f32.mul local.get 10 f64.const 60.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 10 i32.const 112 f32.load offset=2 local.get 10 f64.const 63.25 f64.add local.get 8
      f64.const 64.25 f64.sub i32.const 136 f32.load offset=1 local.get 0 br_if 0 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-4-2 (export "br-if-4-2") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25 f64.sub
    block (result f64 f64 f32 f64)
      global.get 3 f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add global.get 3 global.get 7
      f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25 f64.sub
      local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-3 (export "br-if-4-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 61.5 f32.sub local.get 3 f64.const 62.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 3 global.get 2 local.get 3 f64.const 65.25 f64.mul block end local.get 3 f64.const 66.25
      f64.add global.get 6 f32.const 67.5 f32.sub f64.const 68.25 local.get 3 local.get 0 br_if 0 local.set 8
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-4-4 (export "br-if-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 62.5 f32.mul local.get 5 f64.const 63.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 5 local.get 6 f32.const 65.5 f32.mul local.get 5 f64.const 66.25 f64.add local.get 5
      f64.const 67.25 f64.sub local.get 6 f32.const 68.5 f32.mul local.get 5 f64.const 69.25 f64.add
      local.get 5 f32.const 71.5 local.get 0 br_if 0 local.set 11 local.set 10 local.set 9 local.set 8
      i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-5 (export "br-if-4-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 63.5 f32.add local.get 3 f64.const 64.25 f64.sub
    block (result f64 f64 f32 f64)
      local.get 3 f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add local.get 3 f64.const 67.25
      f64.sub local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add local.get 3 local.get 3
      f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add i32.const 8 f64.load offset=1 local.get 0
      br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-4-6 (export "br-if-4-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 11 f32.const 64.5 f32.sub local.get 8 f64.const 65.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 8 f64.const 66.25 f64.add local.get 9 f32.const 67.5 f32.sub local.get 8 f64.const 68.25
      f64.mul local.get 10 f64.const 69.25 f64.add local.get 11 local.get 8 f64.const 71.25 f64.mul
      local.get 10 f64.const 72.25 f64.add f32.const 73.5 local.get 8 f64.const 74.25 f64.mul local.get 8
      f64.const 75.25 f64.add local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-4-7 (export "br-if-4-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 65.5 f32.mul local.get 5 f64.const 66.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 5 f64.const 67.25 f64.sub local.get 6 local.get 5 f64.const 69.25 f64.add local.get 5
      f64.const 70.25 f64.sub local.get 6 local.get 5 local.get 5 block end local.get 6 f32.const 74.5 f32.mul
      f64.const 75.25 local.get 5 i32.const 40 f32.load offset=1 local.get 0 br_if 0 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-8 (export "br-if-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 66.5 f32.add local.get 8 f64.const 67.25
    f64.sub
    block (result f64 f64 f32 f64)
      local.get 6 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 6 f64.const 70.25
      f64.sub local.get 6 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add local.get 6
      f64.const 73.25 f64.sub local.get 6 f64.const 74.25 f64.mul local.get 7 local.get 8 f64.const 76.25
      f64.sub local.get 6 i32.const 48 f32.load offset=2 local.get 8 local.get 0 br_if 0 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-4-9 (export "br-if-4-9") (param i32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 67.5 f32.sub global.get 3 f64.const 68.25 f64.mul
    block (result f64 f32 f64 f64)
      global.get 7 f64.const 69.25 f64.add global.get 2 global.get 7 f64.const 71.25 f64.mul global.get 3
      f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul
      global.get 7 f64.const 75.25 f64.add global.get 2 f32.const 76.5 f32.sub global.get 7 f64.const 77.25
      f64.mul global.get 3 f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub f64.const 80.25
      global.get 7 f64.const 81.25 f64.add local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-10 (export "br-if-4-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 68.5 f32.mul local.get 5 f64.const 69.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 5 f64.const 70.25 f64.sub local.get 6 f32.const 71.5 f32.mul local.get 5 f64.const 72.25
      f64.add local.get 5 f64.const 73.25 f64.sub local.get 6 f32.const 74.5 f32.mul local.get 5
      f64.const 75.25 f64.add local.get 5 f64.const 76.25 f64.sub local.get 6 f32.const 77.5 f32.mul
      local.get 5 f64.const 78.25 f64.add local.get 5 f64.const 79.25 f64.sub local.get 6 f32.const 80.5
      f32.mul f64.const 81.25 local.get 5 local.get 6 f32.const 83.5 f32.mul local.get 0 br_if 0 local.set 11
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-11 (export "br-if-4-11") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub
    block (result f64 f64 f32 f64)
      global.get 7 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add global.get 7 f64.const 73.25
      f64.sub global.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add global.get 3
      f64.const 76.25 f64.sub global.get 7 f64.const 77.25 f64.mul global.get 2 f32.const 78.5 f32.add
      global.get 7 f64.const 79.25 f64.sub global.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5
      f32.add global.get 3 f64.const 82.25 f64.sub i32.const 88 f64.load offset=3 global.get 2 f32.const 84.5
      f32.add global.get 7 f64.const 85.25 f64.sub local.get 0 br_if 0 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-12 (export "br-if-4-12") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 70.5 f32.sub local.get 3 f64.const 71.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 3 f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub local.get 3 f64.const 74.25
      f64.mul local.get 3 f64.const 75.25 f64.add global.get 2 local.get 3 f64.const 77.25 f64.mul local.get 3
      f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul
      local.get 3 f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub local.get 3 f64.const 83.25
      f64.mul i32.const 96 f64.load global.get 6 f32.const 85.5 f32.sub i32.const 112 f64.load offset=2
      local.get 3 f64.const 87.25 f64.add local.get 0 br_if 0 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-5-0 (export "br-if-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 71.5 f32.mul local.get 8 f64.const 72.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 8 f64.const 73.25 f64.sub local.get 11 f32.const 74.5 f32.mul local.get 10 i32.const 32
      f64.load i32.const 40 f32.load offset=1 local.get 0 br_if 0 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17
    end
    local.get 12
  )
  (func $br-if-5-1 (export "br-if-5-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 72.5 f32.add local.get 8 f64.const 73.25
    f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 6 f64.const 74.25 f64.mul local.get 9 f32.const 75.5 f32.add local.get 6 local.get 8
      f64.const 77.25 f64.mul local.get 7 f32.const 78.5 f32.add local.get 6 local.get 0 br_if 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-2 (export "br-if-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 11 f32.const 73.5 f32.sub local.get 8 f64.const 74.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 10 f64.const 75.25 f64.add local.get 11 f32.const 76.5 f32.sub local.get 8 f64.const 77.25
      f64.mul local.get 10 local.get 11 f32.const 79.5 f32.sub i32.const 64 f64.load local.get 10
      f64.const 81.25 f64.add local.get 0 br_if 0 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-3 (export "br-if-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 74.5 f32.mul local.get 8 f64.const 75.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 8 f64.const 76.25 f64.sub local.get 7 f32.const 77.5 f32.mul local.get 6 local.get 6
      f64.const 79.25 f64.sub local.get 7 f32.const 80.5 f32.mul local.get 6 f64.const 81.25 f64.add
      local.get 6 f64.const 82.25 f64.sub local.get 9 f32.const 83.5 f32.mul local.get 0 br_if 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-4 (export "br-if-5-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 75.5 f32.add local.get 5 f64.const 76.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 5 f64.const 77.25 f64.mul local.get 6 f32.const 78.5 f32.add local.get 5 f64.const 79.25
      f64.sub local.get 5 f64.const 80.25 f64.mul local.get 6 f32.const 81.5 f32.add local.get 5
      f64.const 82.25 f64.sub local.get 5 f64.const 83.25 f64.mul f32.const 84.5 local.get 5 f64.const 85.25
      f64.sub local.get 0 br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-5-5 (export "br-if-5-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 2 f32.const 76.5 f32.sub local.get 3 f64.const 77.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 3 global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul local.get 3
      f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub local.get 3 f64.const 83.25 f64.mul
      local.get 3 f64.const 84.25 f64.add global.get 6 f32.const 85.5 f32.sub f64.const 86.25 local.get 3
      f64.const 87.25 f64.add local.get 0 br_if 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-5-6 (export "br-if-5-6") (param i32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add
    block (result f64 f32 f64 f64 f32)
      global.get 7 f64.const 79.25 f64.sub global.get 2 f32.const 80.5 f32.mul global.get 7 f64.const 81.25
      f64.add global.get 3 f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul global.get 3
      global.get 7 f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul global.get 7 global.get 3
      f64.const 88.25 f64.sub f32.const 89.5 local.get 0 br_if 0 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-5-7 (export "br-if-5-7") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 78.5 f32.add local.get 3 f64.const 79.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 3 f64.const 80.25 f64.mul global.get 6 local.get 3 f64.const 82.25 f64.sub local.get 3
      f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add local.get 3 f64.const 85.25 f64.sub
      local.get 3 f64.const 86.25 f64.mul global.get 6 i32.const 128 f64.load f64.const 89.25 global.get 2
      f64.const 91.25 local.get 0 br_if 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-5-8 (export "br-if-5-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 11 f32.const 79.5 f32.sub local.get 10 f64.const 80.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 8 local.get 9 f32.const 82.5 f32.sub local.get 8 f64.const 83.25 f64.mul local.get 10
      f64.const 84.25 f64.add local.get 11 f32.const 85.5 f32.sub local.get 10 f64.const 86.25 f64.mul
      local.get 8 f64.const 87.25 f64.add local.get 11 f32.const 88.5 f32.sub local.get 8 f64.const 89.25
      f64.mul f64.const 90.25 f32.const 91.5 f64.const 92.25 i32.const 168 f64.load offset=1 local.get 0
      br_if 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-9 (export "br-if-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 80.5 f32.mul local.get 8 f64.const 81.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 6 f64.const 82.25 f64.sub local.get 7 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
      f64.add local.get 6 f64.const 85.25 f64.sub local.get 9 f32.const 86.5 f32.mul local.get 8
      f64.const 87.25 f64.add local.get 6 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul
      local.get 8 f64.const 90.25 f64.add local.get 8 f64.const 91.25 f64.sub local.get 9 local.get 8
      f64.const 93.25 f64.add local.get 6 i32.const 184 f32.load offset=3 local.get 0 br_if 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-10 (export "br-if-5-10") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      global.get 7 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25
      f64.sub global.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5 f32.add global.get 3
      global.get 7 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 91.25
      f64.sub global.get 3 global.get 6 global.get 3 f64.const 94.25 f64.sub f64.const 95.25 global.get 2
      f32.const 96.5 f32.add i32.const 8 f64.load offset=1 local.get 0 br_if 0 local.set 6 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-5-11 (export "br-if-5-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 82.5 f32.sub local.get 5 f64.const 83.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 5 local.get 6 local.get 5 local.get 5 f64.const 87.25 f64.add local.get 6 local.get 5
      f64.const 89.25 f64.mul local.get 5 f64.const 90.25 f64.add local.get 6 local.get 5 local.get 5
      local.get 6 f32.const 94.5 f32.sub local.get 5 f64.const 95.25 f64.mul local.get 5 f64.const 96.25
      f64.add local.get 6 local.get 5 local.get 5 f64.const 99.25 f64.add local.get 0 br_if 0 local.set 12
      local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-5-12 (export "br-if-5-12") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 83.5 f32.mul local.get 3 f64.const 84.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 3 f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul local.get 3 f64.const 87.25
      f64.add local.get 3 global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25 f64.add local.get 3
      global.get 2 local.get 3 f64.const 93.25 f64.add local.get 3 global.get 6 local.get 3 f64.const 96.25
      f64.add local.get 3 f32.const 98.5 local.get 3 f64.const 99.25 f64.add local.get 3 f64.const 100.25
      f64.sub global.get 6 local.get 0 br_if 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-6-0 (export "br-if-6-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 84.5 f32.add local.get 5 f64.const 85.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      i32.const 112 f64.load offset=2 f32.const 87.5 local.get 5 f64.const 88.25 f64.sub f64.const 89.25
      local.get 6 f32.const 90.5 f32.add local.get 5 f64.const 91.25 f64.sub local.get 0 br_if 0 local.set 13
      local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-1 (export "br-if-6-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 85.5 f32.sub local.get 10 f64.const 86.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      local.get 8 f64.const 87.25 f64.add local.get 11 f32.const 88.5 f32.sub local.get 8 f64.const 89.25
      f64.mul local.get 8 f64.const 90.25 f64.add i32.const 152 f32.load offset=3 local.get 10 f64.const 92.25
      f64.mul local.get 10 f64.const 93.25 f64.add local.get 0 br_if 0 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-2 (export "br-if-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 86.5 f32.mul local.get 8 f64.const 87.25
    f64.add
    block (result f64 f64 f32 f64 f64 f32)
      local.get 8 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul local.get 6 local.get 6
      f64.const 91.25 f64.sub local.get 7 f32.const 92.5 f32.mul local.get 8 f64.const 93.25 f64.add
      local.get 6 i32.const 184 f32.load offset=3 local.get 0 br_if 0 local.set 16 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
      local.get 16
    end
    local.get 10
  )
  (func $br-if-6-3 (export "br-if-6-3") (param i32) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 87.5 f32.add global.get 3 f64.const 88.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      global.get 7 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 91.25
      f64.sub global.get 3 global.get 6 f32.const 93.5 f32.add i32.const 176 f64.load offset=2 global.get 7
      f64.const 95.25 f64.mul global.get 2 f32.const 96.5 f32.add f64.const 97.25 local.get 0 br_if 0
      local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 1
  )
  (func $br-if-6-4 (export "br-if-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 88.5 f32.sub local.get 6 f64.const 89.25
    f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      local.get 8 f64.const 90.25 f64.add local.get 9 f32.const 91.5 f32.sub local.get 8 local.get 8
      f64.const 93.25 f64.add local.get 7 f32.const 94.5 f32.sub local.get 8 f64.const 95.25 f64.mul
      local.get 8 f64.const 96.25 f64.add f32.const 97.5 local.get 6 f64.const 99.25 local.get 0 br_if 0
      local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-6-5 (export "br-if-6-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 89.5 f32.mul local.get 5 f64.const 90.25 f64.add
    block (result f64 f64 f32 f64 f64 f32)
      local.get 5 f64.const 91.25 f64.sub local.get 6 local.get 5 f64.const 93.25 f64.add local.get 5
      f64.const 94.25 f64.sub local.get 6 f64.const 96.25 local.get 5 f64.const 97.25 f64.sub local.get 6
      f32.const 98.5 f32.mul local.get 5 f64.const 99.25 f64.add local.get 5 f64.const 100.25 f64.sub
      local.get 6 f32.const 101.5 f32.mul local.get 0 br_if 0 local.set 13 local.set 12 local.set 11
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-6 (export "br-if-6-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 1.5 f32.sub local.get 3 f64.const 2.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 3 global.get 2 local.get 3 local.get 3 f64.const 6.25 f64.add global.get 6 f32.const 7.5
      f32.sub local.get 3 f64.const 8.25 f64.mul f64.const 9.25 i32.const 80 f32.load offset=2 local.get 3
      f64.const 11.25 f64.mul i32.const 96 f64.load global.get 6 f32.const 13.5 f32.sub local.get 3
      f64.const 14.25 f64.mul local.get 0 br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-6-7 (export "br-if-6-7") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 2 f32.const 2.5 f32.mul global.get 7 f64.const 3.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      global.get 3 global.get 6 f32.const 5.5 f32.mul global.get 3 f64.const 6.25 f64.add global.get 7
      global.get 2 f32.const 8.5 f32.mul global.get 7 f64.const 9.25 f64.add global.get 3 f64.const 10.25
      f64.sub global.get 6 f64.const 12.25 f64.const 13.25 i32.const 112 f32.load offset=2 f64.const 15.25
      global.get 3 f64.const 16.25 f64.sub local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-6-8 (export "br-if-6-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 3.5 f32.add local.get 10 f64.const 4.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 10 f64.const 5.25 f64.mul local.get 11 f32.const 6.5 f32.add local.get 10 f64.const 7.25
      f64.sub local.get 10 f64.const 8.25 f64.mul local.get 11 f32.const 9.5 f32.add local.get 10
      f64.const 10.25 f64.sub local.get 10 f64.const 11.25 f64.mul local.get 11 f32.const 12.5 f32.add
      local.get 8 local.get 8 f64.const 14.25 f64.mul local.get 11 local.get 10 f64.const 16.25 f64.sub
      local.get 8 f64.const 17.25 f64.mul local.get 9 local.get 0 br_if 0 local.set 18 local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-9 (export "br-if-6-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 4.5 f32.sub local.get 5 f64.const 5.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 5 f64.const 6.25 f64.add local.get 6 f32.const 7.5 f32.sub local.get 5 f64.const 8.25 f64.mul
      local.get 5 f64.const 9.25 f64.add local.get 6 f32.const 10.5 f32.sub local.get 5 f64.const 11.25
      f64.mul local.get 5 local.get 6 f32.const 13.5 f32.sub local.get 5 local.get 5 f64.const 15.25 f64.add
      local.get 6 f32.const 16.5 f32.sub i32.const 136 f64.load offset=1 local.get 5 f64.const 18.25 f64.add
      local.get 6 f32.const 19.5 f32.sub local.get 5 f64.const 20.25 f64.mul local.get 0 br_if 0 local.set 13
      local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-10 (export "br-if-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 5.5 f32.mul local.get 10 f64.const 6.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 10 f64.const 7.25 f64.sub local.get 11 f32.const 8.5 f32.mul local.get 10 f64.const 9.25
      f64.add local.get 8 f64.const 10.25 f64.sub local.get 11 f32.const 11.5 f32.mul local.get 8
      f64.const 12.25 f64.add local.get 10 f64.const 13.25 f64.sub local.get 9 f32.const 14.5 f32.mul
      local.get 10 f64.const 15.25 f64.add local.get 10 f64.const 16.25 f64.sub i32.const 136
      f32.load offset=1 local.get 10 local.get 8 f64.const 19.25 f64.sub f32.const 20.5 local.get 10
      f64.const 21.25 f64.add local.get 8 local.get 0 br_if 0 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-11 (export "br-if-6-11") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 6.5 f32.add local.get 3 f64.const 7.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 3 f64.const 8.25 f64.mul global.get 6 f32.const 9.5 f32.add local.get 3 f64.const 10.25
      f64.sub local.get 3 f64.const 11.25 f64.mul global.get 2 local.get 3 f64.const 13.25 f64.sub local.get 3
      global.get 6 f32.const 15.5 f32.add local.get 3 f64.const 16.25 f64.sub local.get 3 f64.const 17.25
      f64.mul global.get 2 f32.const 18.5 f32.add block end local.get 3 f64.const 19.25 f64.sub
      f64.const 20.25 i32.const 168 f32.load offset=1 local.get 3 f64.const 22.25 f64.sub local.get 3
      f64.const 23.25 f64.mul global.get 2 local.get 0 br_if 0 local.set 10 local.set 9 local.set 8
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 4
  )
  (func $br-if-6-12 (export "br-if-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 7.5 f32.sub local.get 8 f64.const 8.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 8 f64.const 9.25 f64.add local.get 9 f32.const 10.5 f32.sub local.get 6 local.get 6
      local.get 7 f32.const 13.5 f32.sub local.get 6 f64.const 14.25 f64.mul local.get 8 f64.const 15.25
      f64.add local.get 7 f32.const 16.5 f32.sub local.get 6 f64.const 17.25 f64.mul local.get 6
      f64.const 18.25 f64.add local.get 7 f32.const 19.5 f32.sub local.get 8 f64.const 20.25 f64.mul
      f64.const 21.25 i32.const 176 f32.load offset=2 f64.const 23.25 f64.const 24.25 local.get 9
      f32.const 25.5 f32.sub local.get 8 f64.const 26.25 f64.mul local.get 0 br_if 0 local.set 16 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
)

(assert_return (invoke "br-if-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -6.75)
  (f64.const -232.875) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-if-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -6.75)
  (f64.const -232.875) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-if-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 66.625)
  (f64.const 16.75) (f32.const -4.044713e-38) (i64.const 0xc012000000000000))
(assert_return (invoke "br-if-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 66.625)
  (f64.const 16.75) (f32.const -4.044713e-38) (i64.const 0))
(assert_return (invoke "br-if-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 30.25) (f64.const -31.75) (f64.const -7.5) (i64.const 0xc065cc2106800000))
(assert_return (invoke "br-if-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 30.25) (f64.const -31.75) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-if-1-3"
  (i32.const 0)) (f32.const -19.25) (f64.const 23819.625) (f64.const -3.203851516313528e+259)
  (i64.const 0xe71e0060e680301a))
(assert_return (invoke "br-if-1-3"
  (i32.const 1)) (f32.const -19.25) (f64.const 23819.625) (f64.const -3.203851516313528e+259) (i64.const 0))
(assert_return (invoke "br-if-1-4"
  (i32.const 0)) (f32.const -2.9375) (f64.const 16.75) (f32.const 29.5) (i64.const 0x5b4f3a21563813e4))
(assert_return (invoke "br-if-1-4"
  (i32.const 1)) (f32.const -2.9375) (f64.const 16.75) (f32.const 29.5) (i64.const 0))
(assert_return (invoke "br-if-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 33.25) (f64.const -34.75) (f64.const -38.75) (i64.const 0xfc494c2108983d7d))
(assert_return (invoke "br-if-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 33.25) (f64.const -34.75) (f64.const -38.75) (i64.const 6))
(assert_return (invoke "br-if-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -17.75) (f64.const -170.625)
  (f64.const 26.75) (i64.const 0xbd2f2066d3d836e1))
(assert_return (invoke "br-if-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -17.75) (f64.const -170.625)
  (f64.const 26.75) (i64.const 0))
(assert_return (invoke "br-if-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 284.875)
  (f64.const 17.75) (f32.const 10.75) (i64.const 0x47e10278c803884))
(assert_return (invoke "br-if-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 284.875)
  (f64.const 17.75) (f32.const 10.75) (i64.const 0))
(assert_return (invoke "br-if-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.375)
  (f64.const -32.75) (f64.const -41.75) (i64.const 0x44402f268ed3b67a))
(assert_return (invoke "br-if-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.375)
  (f64.const -32.75) (f64.const -41.75) (i64.const 0))
(assert_return (invoke "br-if-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -17.75) (f64.const -219.375) (f64.const -5.928883504195275e+104)
  (i64.const 0x856a57d03b8d8528))
(assert_return (invoke "br-if-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -17.75) (f64.const -219.375) (f64.const -5.928883504195275e+104)
  (i64.const 6))
(assert_return (invoke "br-if-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -3.6875)
  (f64.const 25.75) (f32.const -5.1875) (i64.const 0x1c2a72427bc69d97))
(assert_return (invoke "br-if-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -3.6875)
  (f64.const 25.75) (f32.const -5.1875) (i64.const 0))
(assert_return (invoke "br-if-1-11"
  (i32.const 0)) (f32.const 33.75) (f64.const 993.25) (f64.const 43.25) (i64.const 0x24d929984cc6763c))
(assert_return (invoke "br-if-1-11"
  (i32.const 1)) (f32.const 33.75) (f64.const 993.25) (f64.const 43.25) (i64.const 0))
(assert_return (invoke "br-if-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -23.75) (f64.const -209.625)
  (f64.const 45.25) (i64.const 0xfaa461b5d7f10bab))
(assert_return (invoke "br-if-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -23.75) (f64.const -209.625)
  (f64.const 45.25) (i64.const 0))
(assert_return (invoke "br-if-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 349.375)
  (f64.const 23.75) (f64.const 34.25) (f32.const 12.75) (i64.const 0))
(assert_return (invoke "br-if-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 349.375)
  (f64.const 23.75) (f64.const 34.25) (f32.const 12.75) (i64.const 0))
(assert_return (invoke "br-if-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f32.const 36.5) (f64.const -48.75) (i64.const 0xc079560000000000))
(assert_return (invoke "br-if-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f32.const 36.5) (f64.const -48.75) (i64.const 0))
(assert_return (invoke "br-if-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f64.const -248.625) (f64.const -6.5) (i64.const 0x403dc060f7000000))
(assert_return (invoke "br-if-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f64.const -248.625) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-if-2-3"
  (i32.const 0)) (f32.const -4.4375) (f64.const 28.75) (f64.const -7.5) (f32.const -5.1875)
  (i64.const 0x674eda2028001024))
(assert_return (invoke "br-if-2-3"
  (i32.const 1)) (f32.const -4.4375) (f64.const 28.75) (f64.const -7.5) (f32.const -5.1875) (i64.const 0))
(assert_return (invoke "br-if-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 39.75)
  (f64.const -41.75) (f32.const 45.75) (f64.const 1.2138208582520844e+257) (i64.const 0xd86584210ed83cf7))
(assert_return (invoke "br-if-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 39.75)
  (f64.const -41.75) (f32.const 45.75) (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "br-if-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -28.75) (f64.const -286.875) (f64.const -331.875) (f64.const -7.5)
  (i64.const 0x999d7060ff083830))
(assert_return (invoke "br-if-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -28.75) (f64.const -286.875) (f64.const -331.875) (f64.const -7.5)
  (i64.const 6))
(assert_return (invoke "br-if-2-6"
  (i32.const 0)) (f32.const 125.125) (f64.const 1063.75) (f64.const -7.5) (f32.const 47.5)
  (i64.const 0xdc76ea62578db9c5))
(assert_return (invoke "br-if-2-6"
  (i32.const 1)) (f32.const 125.125) (f64.const 1063.75) (f64.const -7.5) (f32.const 47.5) (i64.const 0))
(assert_return (invoke "br-if-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 52.25) (f64.const -49.75)
  (f32.const 12.75) (f64.const -60.75) (i64.const 0xdc35c327a4ff3feb))
(assert_return (invoke "br-if-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 52.25) (f64.const -49.75)
  (f32.const 12.75) (f64.const -60.75) (i64.const 0))
(assert_return (invoke "br-if-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -31.75) (f64.const -309.375) (f64.const -477.375) (f64.const 51.25)
  (i64.const 0x5d83f16617e9cc04))
(assert_return (invoke "br-if-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -31.75) (f64.const -309.375) (f64.const -477.375) (f64.const 51.25)
  (i64.const 6))
(assert_return (invoke "br-if-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.1875)
  (f64.const 37.75) (f64.const -4.5) (f32.const 53.5) (i64.const 0xc59a442a1e7bf60))
(assert_return (invoke "br-if-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.1875)
  (f64.const 37.75) (f64.const -4.5) (f32.const 53.5) (i64.const 0))
(assert_return (invoke "br-if-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 50.25) (f64.const -49.75)
  (f32.const 54.5) (f64.const -2.030012203600678e-205) (i64.const 0x3cad7546f96fb788))
(assert_return (invoke "br-if-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 50.25) (f64.const -49.75)
  (f32.const 54.5) (f64.const -2.030012203600678e-205) (i64.const 0))
(assert_return (invoke "br-if-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -43.625)
  (f64.const -199.125) (f64.const -253.125) (f64.const 57.25) (i64.const 0xc98414a29fcb9c2c))
(assert_return (invoke "br-if-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -43.625)
  (f64.const -199.125) (f64.const -253.125) (f64.const 57.25) (i64.const 0))
(assert_return (invoke "br-if-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 478.375) (f64.const 37.75) (f64.const -65.75) (f32.const 639.625)
  (i64.const 0x4010da52995793ad))
(assert_return (invoke "br-if-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 478.375) (f64.const 37.75) (f64.const -65.75) (f32.const 639.625)
  (i64.const 6))
(assert_return (invoke "br-if-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 58.25) (f64.const -55.75)
  (f64.const -448.875) (f32.const 61.25) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 58.25) (f64.const -55.75)
  (f64.const -448.875) (f32.const 61.25) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -38.75) (f64.const -307.125)
  (f32.const 7.75) (f64.const -1.572960191101951e-113) (f64.const 51.25) (i64.const 0x4044e00000000000))
(assert_return (invoke "br-if-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -38.75) (f64.const -307.125)
  (f32.const 7.75) (f64.const -1.572960191101951e-113) (f64.const 51.25) (i64.const 0))
(assert_return (invoke "br-if-3-2"
  (i32.const 0)) (f32.const -5.9375) (f64.const 40.75) (f64.const 1075.75) (f64.const -7.5)
  (f32.const -6.6875) (i64.const 0x408e7a2192100000))
(assert_return (invoke "br-if-3-2"
  (i32.const 1)) (f32.const -5.9375) (f64.const 40.75) (f64.const 1075.75) (f64.const -7.5)
  (f32.const -6.6875) (i64.const 0))
(assert_return (invoke "br-if-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 56.25) (f64.const -55.75)
  (f64.const -346.125) (f32.const 62.25) (f64.const -6.5) (i64.const 0x98746a2136803013))
(assert_return (invoke "br-if-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 56.25) (f64.const -55.75)
  (f64.const -346.125) (f32.const 62.25) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-if-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.625)
  (f64.const -226.125) (f32.const -55.625) (f64.const -253.125) (f64.const 52.75)
  (i64.const 0x3d47606122883907))
(assert_return (invoke "br-if-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.625)
  (f64.const -226.125) (f32.const -55.625) (f64.const -253.125) (f64.const 52.75) (i64.const 0))
(assert_return (invoke "br-if-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 542.875)
  (f64.const 41.75) (f64.const -2.2029258694858195e-176) (f64.const -69.75) (f32.const 758.625)
  (i64.const 0x5c0f9da096181a17))
(assert_return (invoke "br-if-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 542.875)
  (f64.const 41.75) (f64.const -2.2029258694858195e-176) (f64.const -69.75) (f32.const 758.625) (i64.const 0))
(assert_return (invoke "br-if-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const -444.375) (f32.const 71.25)
  (f64.const -70.75) (i64.const 0x1c364826949fb473))
(assert_return (invoke "br-if-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const -444.375) (f32.const 71.25)
  (f64.const -70.75) (i64.const 6))
(assert_return (invoke "br-if-3-7"
  (i32.const 0)) (f32.const -49.25) (f64.const 54554.625) (f32.const 61.5) (f64.const -466.875)
  (f64.const 1087.75) (i64.const 0x8c62b36350253fa7))
(assert_return (invoke "br-if-3-7"
  (i32.const 1)) (f32.const -49.25) (f64.const 54554.625) (f32.const 61.5) (f64.const -466.875)
  (f64.const 1087.75) (i64.const 0))
(assert_return (invoke "br-if-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const -70.75) (f32.const 507.625) (i64.const 0xfc4163273f0894b6))
(assert_return (invoke "br-if-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const -70.75) (f32.const 507.625) (i64.const 0))
(assert_return (invoke "br-if-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const 65.25) (f32.const 12.75) (f64.const -9.5) (i64.const 0xe4680ad55fb52513))
(assert_return (invoke "br-if-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const 65.25) (f32.const 12.75) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -55.625)
  (f64.const -253.125) (f32.const -67.625) (f64.const -307.125) (f64.const -4.5)
  (i64.const 0x460a0b3c1884a9c0))
(assert_return (invoke "br-if-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -55.625)
  (f64.const -253.125) (f32.const -67.625) (f64.const -307.125) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-if-3-11"
  (i32.const 0)) (f32.const 183.625) (f64.const 1081.75) (f64.const 1093.75) (f64.const -77.75)
  (f32.const -0.125) (i64.const 0x24e22a73e3e65bc2))
(assert_return (invoke "br-if-3-11"
  (i32.const 1)) (f32.const 183.625) (f64.const 1081.75) (f64.const 1093.75) (f64.const -77.75)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 68.25) (f64.const -67.75) (f64.const -676.875) (f32.const 83.25)
  (f64.const -82.75) (i64.const 0xe6d0ff842ecb3d64))
(assert_return (invoke "br-if-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 68.25) (f64.const -67.75) (f64.const -676.875) (f32.const 83.25)
  (f64.const -82.75) (i64.const 6))
(assert_return (invoke "br-if-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -49.75) (f64.const -562.875) (f64.const -9.5) (f32.const 8.75)
  (f64.const -591.375) (f64.const 53.75) (i64.const 0))
(assert_return (invoke "br-if-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -49.75) (f64.const -562.875) (f64.const -9.5) (f32.const 8.75)
  (f64.const -591.375) (f64.const 53.75) (i64.const 6))
(assert_return (invoke "br-if-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 758.625)
  (f64.const 48.75) (f32.const -1.3162402e+32) (f64.const 51.75) (f64.const -73.75) (f32.const 41725.844)
  (i64.const 0xc027000000000000))
(assert_return (invoke "br-if-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 758.625)
  (f64.const 48.75) (f32.const -1.3162402e+32) (f64.const 51.75) (f64.const -73.75) (f32.const 41725.844)
  (i64.const 0))
(assert_return (invoke "br-if-4-2"
  (i32.const 0)) (f32.const 63.75) (f64.const 963.25) (f64.const -7.5) (f64.const 66848.625) (f32.const 69.75)
  (f64.const 957.25) (i64.const 0xc07d2e213ec00000))
(assert_return (invoke "br-if-4-2"
  (i32.const 1)) (f32.const 63.75) (f64.const 963.25) (f64.const -7.5) (f64.const 66848.625) (f32.const 69.75)
  (f64.const 957.25) (i64.const 0))
(assert_return (invoke "br-if-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.625)
  (f64.const -280.125) (f64.const 61.75) (f32.const -67.625) (f64.const 68.25) (f64.const -4.5)
  (i64.const 0x569200202800301c))
(assert_return (invoke "br-if-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.625)
  (f64.const -280.125) (f64.const 61.75) (f32.const -67.625) (f64.const 68.25) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-if-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 484.375) (f64.const 56.75)
  (f32.const 530.875) (f64.const 62.75) (f64.const -6.5) (f32.const 71.5) (i64.const 0xb81a0021fef01a5d))
(assert_return (invoke "br-if-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 484.375) (f64.const 56.75)
  (f32.const 530.875) (f64.const 62.75) (f64.const -6.5) (f32.const 71.5) (i64.const 0))
(assert_return (invoke "br-if-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 63.375)
  (f64.const -68.75) (f64.const -4.5) (f64.const -320.625) (f32.const 75.75)
  (f64.const 2.447714937972696e+131) (i64.const 0xf85af62145d83e72))
(assert_return (invoke "br-if-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 63.375)
  (f64.const -68.75) (f64.const -4.5) (f64.const -320.625) (f32.const 75.75)
  (f64.const 2.447714937972696e+131) (i64.const 0))
(assert_return (invoke "br-if-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -51.75)
  (f64.const -619.875) (f64.const 60.75) (f32.const 73.5) (f64.const -705.375) (f64.const 65.75)
  (i64.const 0x5498a06735a101bd))
(assert_return (invoke "br-if-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -51.75)
  (f64.const -619.875) (f64.const 60.75) (f32.const 73.5) (f64.const -705.375) (f64.const 65.75)
  (i64.const 0))
(assert_return (invoke "br-if-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 507.625) (f64.const 59.75)
  (f32.const 577.375) (f64.const 75.25) (f64.const -6.5) (f32.const 9.166919e+23)
  (i64.const 0x1c5df32614c81a75))
(assert_return (invoke "br-if-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 507.625) (f64.const 59.75)
  (f32.const 577.375) (f64.const 75.25) (f64.const -6.5) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "br-if-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 75.25) (f64.const -76.75) (f64.const -85.75) (f64.const -7.5)
  (f32.const -2.6713147e-07) (f64.const -9.5) (i64.const 0x785595254965221a))
(assert_return (invoke "br-if-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 75.25) (f64.const -76.75) (f64.const -85.75) (f64.const -7.5)
  (f32.const -2.6713147e-07) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "br-if-4-9"
  (i32.const 0)) (f32.const -67.625) (f64.const -511.875) (f64.const 70.75) (f32.const -79.625)
  (f64.const 80.25) (f64.const 1105.75) (i64.const 0x3876517602bea71f))
(assert_return (invoke "br-if-4-9"
  (i32.const 1)) (f32.const -67.625) (f64.const -511.875) (f64.const 70.75) (f32.const -79.625)
  (f64.const 80.25) (f64.const 1105.75) (i64.const 0))
(assert_return (invoke "br-if-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 530.875) (f64.const 62.75)
  (f32.const 623.875) (f64.const 81.25) (f64.const -6.5) (f32.const 647.125) (i64.const 0xe878df5155151246))
(assert_return (invoke "br-if-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 530.875) (f64.const 62.75)
  (f32.const 623.875) (f64.const 81.25) (f64.const -6.5) (f32.const 647.125) (i64.const 0))
(assert_return (invoke "br-if-4-11"
  (i32.const 0)) (f32.const 69.375) (f64.const -77.75) (f64.const -89.75) (f64.const 4.416586975769418e-53)
  (f32.const 87.75) (f64.const 939.25) (i64.const 0xaa5955042c86ad48))
(assert_return (invoke "br-if-4-11"
  (i32.const 1)) (f32.const 69.375) (f64.const -77.75) (f64.const -89.75) (f64.const 4.416586975769418e-53)
  (f32.const 87.75) (f64.const 939.25) (i64.const 0))
(assert_return (invoke "br-if-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const -4.745787516866785e+225) (f32.const -85.625)
  (f64.const -2.9139175104077617e-268) (f64.const 82.75) (i64.const 0x317c1fc4a464771b))
(assert_return (invoke "br-if-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const -4.745787516866785e+225) (f32.const -85.625)
  (f64.const -2.9139175104077617e-268) (f64.const 82.75) (i64.const 0))
(assert_return (invoke "br-if-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 768.625)
  (f64.const 62.75) (f64.const -82.75) (f32.const 949.875) (f64.const -11.5)
  (f64.const -1.6338082632273529e-84) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "br-if-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 768.625)
  (f64.const 62.75) (f64.const -82.75) (f32.const 949.875) (f64.const -11.5)
  (f64.const -1.6338082632273529e-84) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "br-if-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f32.const 86.25) (f64.const -7.5)
  (f64.const -733.875) (f32.const 87.25) (f64.const -7.5) (i64.const 0xc081670000000000))
(assert_return (invoke "br-if-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f32.const 86.25) (f64.const -7.5)
  (f64.const -733.875) (f32.const 87.25) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-if-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -60.75)
  (f64.const -705.375) (f64.const -733.875) (f64.const -11.5) (f32.const -66.75)
  (f64.const 3.3725597627651434e+68) (f64.const 69.75) (i64.const 0x404fe0613f800000))
(assert_return (invoke "br-if-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -60.75)
  (f64.const -705.375) (f64.const -733.875) (f64.const -11.5) (f32.const -66.75)
  (f64.const 3.3725597627651434e+68) (f64.const 69.75) (i64.const 0))
(assert_return (invoke "br-if-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 651.875) (f64.const 65.75) (f64.const -86.75) (f32.const 704.375)
  (f64.const 73.75) (f64.const -89.75) (f32.const 897.625) (i64.const 0x4055702214c43007))
(assert_return (invoke "br-if-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 651.875) (f64.const 65.75) (f64.const -86.75) (f32.const 704.375)
  (f64.const 73.75) (f64.const -89.75) (f32.const 897.625) (i64.const 6))
(assert_return (invoke "br-if-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 83.25) (f64.const -82.75)
  (f32.const 89.25) (f64.const -88.75) (f64.const -541.125) (f32.const 84.5) (f64.const -91.75)
  (i64.const 0x3c7f62215658201c))
(assert_return (invoke "br-if-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 83.25) (f64.const -82.75)
  (f32.const 89.25) (f64.const -88.75) (f64.const -541.125) (f32.const 84.5) (f64.const -91.75) (i64.const 0))
(assert_return (invoke "br-if-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -73.25)
  (f64.const -347.625) (f64.const -374.625) (f64.const 79.75) (f32.const -85.625) (f64.const 86.25)
  (f64.const 82.75) (i64.const 0x68bbe8614fa83a7b))
(assert_return (invoke "br-if-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -73.25)
  (f64.const -347.625) (f64.const -374.625) (f64.const 79.75) (f32.const -85.625) (f64.const 86.25)
  (f64.const 82.75) (i64.const 0))
(assert_return (invoke "br-if-5-6"
  (i32.const 0)) (f32.const -9.6875) (f64.const 70.75) (f64.const 939.25) (f32.const 281.125)
  (f64.const 1024.5) (f64.const -95.75) (f32.const 89.5) (i64.const 0x1d5ffa27c1801aea))
(assert_return (invoke "br-if-5-6"
  (i32.const 1)) (f32.const -9.6875) (f64.const 70.75) (f64.const 939.25) (f32.const 281.125)
  (f64.const 1024.5) (f64.const -95.75) (f32.const 89.5) (i64.const 0))
(assert_return (invoke "br-if-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 81.75)
  (f64.const -83.75) (f32.const -0.125) (f64.const -3.031320730055879e-239) (f64.const 89.25) (f32.const 3.25)
  (f64.const 91.25) (i64.const 0xe85c6958e3a3bef8))
(assert_return (invoke "br-if-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 81.75)
  (f64.const -83.75) (f32.const -0.125) (f64.const -3.031320730055879e-239) (f64.const 89.25) (f32.const 3.25)
  (f64.const 91.25) (i64.const 0))
(assert_return (invoke "br-if-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -66.75)
  (f64.const -922.875) (f64.const -847.875) (f64.const 90.25) (f32.const 91.5) (f64.const 92.25)
  (f64.const 1.3199715655682936e+286) (i64.const 0xe1ca19660e7e474b))
(assert_return (invoke "br-if-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -66.75)
  (f64.const -922.875) (f64.const -847.875) (f64.const 90.25) (f32.const 91.5) (f64.const 92.25)
  (f64.const 1.3199715655682936e+286) (i64.const 0))
(assert_return (invoke "br-if-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const -100.75) (f32.const 10.75)
  (f64.const 83.75) (f64.const -7.5) (f32.const -4.044713e-38) (i64.const 0x7850a09146171213))
(assert_return (invoke "br-if-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const -100.75) (f32.const 10.75)
  (f64.const 83.75) (f64.const -7.5) (f32.const -4.044713e-38) (i64.const 6))
(assert_return (invoke "br-if-5-10"
  (i32.const 0)) (f32.const 81.375) (f64.const -89.75) (f32.const -0.125) (f64.const -101.75)
  (f64.const 95.25) (f32.const 99.75) (f64.const 2.447714937972696e+131) (i64.const 0x9211b2948e63add2))
(assert_return (invoke "br-if-5-10"
  (i32.const 1)) (f32.const 81.375) (f64.const -89.75) (f32.const -0.125) (f64.const -101.75)
  (f64.const 95.25) (f32.const 99.75) (f64.const 2.447714937972696e+131) (i64.const 0))
(assert_return (invoke "br-if-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -74.75) (f64.const -541.125)
  (f64.const -619.125) (f64.const 89.75) (f32.const 7.75) (f64.const -6.5) (f64.const 92.75)
  (i64.const 0x24d89b1780b9b370))
(assert_return (invoke "br-if-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -74.75) (f64.const -541.125)
  (f64.const -619.125) (f64.const 89.75) (f32.const 7.75) (f64.const -6.5) (f64.const 92.75) (i64.const 0))
(assert_return (invoke "br-if-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f64.const -4.5) (f32.const 98.5) (f64.const 94.75) (f64.const -104.75) (f32.const -0.125)
  (i64.const 0x5e0c153c0cfb1aff))
(assert_return (invoke "br-if-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f64.const -4.5) (f32.const 98.5) (f64.const 94.75) (f64.const -104.75) (f32.const -0.125)
  (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 92.25) (f64.const -91.75)
  (f64.const -2.9139175104077617e-268) (f32.const 87.5) (f64.const -94.75) (f64.const 89.25) (f32.const 98.25)
  (f64.const -97.75) (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 92.25) (f64.const -91.75)
  (f64.const -2.9139175104077617e-268) (f32.const 87.5) (f64.const -94.75) (f64.const 89.25) (f32.const 98.25)
  (f64.const -97.75) (i64.const 0))
(assert_return (invoke "br-if-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f32.const -75.75) (f64.const -847.875) (f64.const 80.75) (f32.const -4.348626e+20)
  (f64.const -1060.875) (f64.const 81.75) (i64.const 0x4053700000000000))
(assert_return (invoke "br-if-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f32.const -75.75) (f64.const -847.875) (f64.const 80.75) (f32.const -4.348626e+20)
  (f64.const -1060.875) (f64.const 81.75) (i64.const 0))
(assert_return (invoke "br-if-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 756.875) (f64.const 77.75) (f64.const -7.5) (f64.const -98.75)
  (f32.const 809.375) (f64.const 83.75) (f64.const -7.5) (f32.const -4.044713e-38)
  (i64.const 0xc058702238440000))
(assert_return (invoke "br-if-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 756.875) (f64.const 77.75) (f64.const -7.5) (f64.const -98.75)
  (f32.const 809.375) (f64.const 83.75) (f64.const -7.5) (f32.const -4.044713e-38) (i64.const 6))
(assert_return (invoke "br-if-6-3"
  (i32.const 0)) (f32.const 87.375) (f64.const -95.75) (f64.const -7.5) (f32.const 93.375)
  (f64.const -8.490637912746905e+41) (f64.const 97583.625) (f32.const 99.75) (f64.const 97.25)
  (i64.const 0xa7652eb5dc01023))
(assert_return (invoke "br-if-6-3"
  (i32.const 1)) (f32.const 87.375) (f64.const -95.75) (f64.const -7.5) (f32.const 93.375)
  (f64.const -8.490637912746905e+41) (f64.const 97583.625) (f32.const 99.75) (f64.const 97.25) (i64.const 0))
(assert_return (invoke "br-if-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -77.75) (f64.const -669.375) (f32.const -85.75) (f64.const -904.875)
  (f64.const 86.75) (f32.const 97.5) (f64.const -7.5) (f64.const 99.25) (i64.const 0x8054306150c83a96))
(assert_return (invoke "br-if-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -77.75) (f64.const -669.375) (f32.const -85.75) (f64.const -904.875)
  (f64.const 86.75) (f32.const 97.5) (f64.const -7.5) (f64.const 99.25) (i64.const 6))
(assert_return (invoke "br-if-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 693.625) (f64.const 83.75)
  (f64.const 96.25) (f64.const -103.75) (f32.const 763.375) (f64.const 92.75) (f64.const -106.75)
  (f32.const 786.625) (i64.const 0xa857f0207c181b33))
(assert_return (invoke "br-if-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 693.625) (f64.const 83.75)
  (f64.const 96.25) (f64.const -103.75) (f32.const 763.375) (f64.const 92.75) (f64.const -106.75)
  (f32.const 786.625) (i64.const 0))
(assert_return (invoke "br-if-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const 9.25) (f32.const 3.0072082e+12) (f64.const -50.625)
  (f64.const -4.745787516866785e+225) (f32.const -13.625) (f64.const -64.125) (i64.const 0x4c1d40262a134f84))
(assert_return (invoke "br-if-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const 9.25) (f32.const 3.0072082e+12) (f64.const -50.625)
  (f64.const -4.745787516866785e+225) (f32.const -13.625) (f64.const -64.125) (i64.const 0))
(assert_return (invoke "br-if-6-7"
  (i32.const 0)) (f32.const 8.125) (f64.const 1027.75) (f32.const -0.125) (f64.const 12.25) (f64.const 13.25)
  (f32.const -1.3162402e+32) (f64.const 15.25) (f64.const -23.75) (i64.const 0x8403d35d5b8905fd))
(assert_return (invoke "br-if-6-7"
  (i32.const 1)) (f32.const 8.125) (f64.const 1027.75) (f32.const -0.125) (f64.const 12.25) (f64.const 13.25)
  (f32.const -1.3162402e+32) (f64.const 15.25) (f64.const -23.75) (i64.const 0))
(assert_return (invoke "br-if-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 14.25) (f64.const -15.75)
  (f64.const -9.5) (f64.const -135.375) (f32.const 12.75) (f64.const -27.75) (f64.const -163.875)
  (f32.const 10.75) (i64.const 0x745513274c06b96f))
(assert_return (invoke "br-if-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 14.25) (f64.const -15.75)
  (f64.const -9.5) (f64.const -135.375) (f32.const 12.75) (f64.const -27.75) (f64.const -163.875)
  (f32.const 10.75) (i64.const 0))
(assert_return (invoke "br-if-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 3.25) (f64.const -34.125)
  (f64.const 8.75) (f32.const -8.75) (f64.const -6.40755422103373e+133) (f64.const 11.75) (f32.const -11.75)
  (f64.const -131.625) (i64.const 0x71319192a9bf1a2))
(assert_return (invoke "br-if-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 3.25) (f64.const -34.125)
  (f64.const 8.75) (f32.const -8.75) (f64.const -6.40755422103373e+133) (f64.const 11.75) (f32.const -11.75)
  (f64.const -131.625) (i64.const 0))
(assert_return (invoke "br-if-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 59.125) (f64.const -5.25)
  (f32.const 41725.844) (f64.const -11.5) (f64.const -28.75) (f32.const 20.5) (f64.const 9.75)
  (f64.const -9.5) (i64.const 0xe45e07238f48b04f))
(assert_return (invoke "br-if-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 59.125) (f64.const -5.25)
  (f32.const 41725.844) (f64.const -11.5) (f64.const -28.75) (f32.const 20.5) (f64.const 9.75)
  (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 9.75)
  (f64.const -11.75) (f64.const -23.75) (f64.const 20.25) (f32.const -1.8380878e+24) (f64.const -26.75)
  (f64.const -104.625) (f32.const 3.25) (i64.const 0xc4ae13f6a916bbcd))
(assert_return (invoke "br-if-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 9.75)
  (f64.const -11.75) (f64.const -23.75) (f64.const 20.25) (f32.const -1.8380878e+24) (f64.const -26.75)
  (f64.const -104.625) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-if-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 1.25) (f64.const -78.375) (f64.const 21.25) (f32.const 1.3403321e-07)
  (f64.const 23.25) (f64.const 24.25) (f32.const -14.75) (f64.const -249.375) (i64.const 0x128b210555cc6a3a))
(assert_return (invoke "br-if-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 1.25) (f64.const -78.375) (f64.const 21.25) (f32.const 1.3403321e-07)
  (f64.const 23.25) (f64.const 24.25) (f32.const -14.75) (f64.const -249.375) (i64.const 6))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-if-flags-1-0 (export "br-if-flags-1-0") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul
    block (result f64)
      global.get 7 f64.const 27.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 2 i64.const 0
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-1 (export "br-if-flags-1-1") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 26.5 f32.mul global.get 7 f64.const 27.25 f64.add
    block (result f32)
      global.get 3 f64.const 28.25 f64.sub i32.const 40 f32.load offset=1 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-2 (export "br-if-flags-1-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 6 f32.const 27.5 f32.add local.get 5 f64.const 28.25 f64.sub
    block (result f64)
      local.get 5 f64.const 29.25 f64.mul local.get 6 i32.const 56 f64.load offset=3 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-flags-1-3 (export "br-if-flags-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 28.5 f32.sub local.get 6 f64.const 29.25
    f64.mul
    block (result f64)
      local.get 6 f64.const 30.25 f64.add local.get 9 f32.const 31.5 f32.sub local.get 8 f64.const 32.25
      f64.mul local.get 6 f64.const 33.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 11
      i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-4 (export "br-if-flags-1-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    local.get 9 f32.const 29.5 f32.mul local.get 10 f64.const 30.25 f64.add
    block (result f32)
      local.get 10 f64.const 31.25 f64.sub local.get 11 f32.const 32.5 f32.mul local.get 8 f64.const 33.25
      f64.add local.get 10 f64.const 34.25 f64.sub local.get 9 f32.const 35.5 f32.mul local.get 0 i32.const 1
      i32.eq br_if 0 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-1-5 (export "br-if-flags-1-5") (param i32 i32 i64 f64) (result f32 f64 f64 i64)
  (local i64 f64)
    global.get 2 f32.const 30.5 f32.add local.get 3 f64.const 31.25 f64.sub
    block (result f64)
      local.get 3 f64.const 32.25 f64.mul global.get 6 local.get 3 local.get 3 f64.const 35.25 f64.mul
      global.get 2 f32.const 36.5 f32.add local.get 3 f64.const 37.25 f64.sub local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-6 (export "br-if-flags-1-6") (param i32 i32 i64 f64) (result f32 f64 f64 i64)
  (local i64 f64)
    global.get 6 f32.const 31.5 f32.sub local.get 3 f64.const 32.25 f64.mul
    block (result f64)
      local.get 3 f64.const 33.25 f64.add global.get 2 local.get 3 f64.const 35.25 f64.mul local.get 3
      f64.const 36.25 f64.add global.get 6 f32.const 37.5 f32.sub local.get 3 f64.const 38.25 f64.mul
      local.get 3 f64.const 39.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 5 i64.const 0
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-7 (export "br-if-flags-1-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    local.get 9 f32.const 32.5 f32.mul local.get 8 f64.const 33.25 f64.add
    block (result f32)
      local.get 8 local.get 11 f32.const 35.5 f32.mul local.get 8 f64.const 36.25 f64.add local.get 10
      f64.const 37.25 f64.sub local.get 11 f32.const 38.5 f32.mul local.get 8 f64.const 39.25 f64.add
      local.get 8 f64.const 40.25 f64.sub block end local.get 9 f32.const 41.5 f32.mul local.get 0 i32.const 1
      i32.eq br_if 0 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-1-8 (export "br-if-flags-1-8") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 33.5 f32.add global.get 3 f64.const 34.25 f64.sub
    block (result f64)
      global.get 7 f64.const 35.25 f64.mul global.get 2 f32.const 36.5 f32.add global.get 7 f64.const 37.25
      f64.sub global.get 3 f64.const 38.25 f64.mul global.get 6 f32.const 39.5 f32.add global.get 3
      f64.const 40.25 f64.sub global.get 7 f64.const 41.25 f64.mul global.get 2 f32.const 42.5 f32.add
      global.get 7 local.get 0 i32.const 1 i32.eq br_if 0 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-9 (export "br-if-flags-1-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 6 f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul
    block (result f64)
      local.get 5 f64.const 36.25 f64.add local.get 6 f32.const 37.5 f32.sub local.get 5 f64.const 38.25
      f64.mul local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub local.get 5 local.get 5
      f64.const 42.25 f64.add local.get 6 local.get 5 f64.const 44.25 f64.mul local.get 5 f64.const 45.25
      f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-flags-1-10 (export "br-if-flags-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 35.5 f32.mul local.get 8 f64.const 36.25
    f64.add
    block (result f32)
      local.get 8 f64.const 37.25 f64.sub local.get 7 f32.const 38.5 f32.mul local.get 8 f64.const 39.25
      f64.add local.get 8 f64.const 40.25 f64.sub local.get 7 f32.const 41.5 f32.mul local.get 6 local.get 6
      f64.const 43.25 f64.sub local.get 7 f32.const 44.5 f32.mul local.get 6 f64.const 45.25 f64.add
      local.get 8 f64.const 46.25 f64.sub local.get 7 f32.const 47.5 f32.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-11 (export "br-if-flags-1-11") (param i32 i32 i64 f64) (result f32 f64 f64 i64)
  (local i64 f64)
    global.get 2 f32.const 36.5 f32.add local.get 3 f64.const 37.25 f64.sub
    block (result f64)
      local.get 3 f64.const 38.25 f64.mul global.get 6 f32.const 39.5 f32.add local.get 3 f64.const 40.25
      f64.sub local.get 3 f64.const 41.25 f64.mul global.get 2 f32.const 42.5 f32.add local.get 3
      f64.const 43.25 f64.sub local.get 3 global.get 6 f32.const 45.5 f32.add local.get 3 f64.const 46.25
      f64.sub local.get 3 f64.const 47.25 f64.mul global.get 2 f32.const 48.5 f32.add local.get 3 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-12 (export "br-if-flags-1-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 9 f32.const 37.5 f32.sub local.get 8 f64.const 38.25 f64.mul
    block (result f64)
      local.get 10 f64.const 39.25 f64.add local.get 9 f32.const 40.5 f32.sub local.get 8 f64.const 41.25
      f64.mul local.get 8 f64.const 42.25 f64.add local.get 9 f32.const 43.5 f32.sub local.get 8
      f64.const 44.25 f64.mul local.get 10 local.get 9 f32.const 46.5 f32.sub local.get 10 f64.const 47.25
      f64.mul local.get 10 f64.const 48.25 f64.add local.get 9 local.get 10 f64.const 50.25 f64.mul
      f64.const 51.25 local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 i64.const 0 local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-2-0 (export "br-if-flags-2-0") (param i32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 2 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add
    block (result f64 f32)
      global.get 3 i32.const 136 f32.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 3
      local.set 2 i64.const 0 local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-2-1 (export "br-if-flags-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 39.5 f32.add local.get 6 f64.const 40.25
    f64.sub
    block (result f32 f64)
      local.get 8 local.get 9 f32.const 42.5 f32.add local.get 8 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-2 (export "br-if-flags-2-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 6 f32.const 40.5 f32.sub local.get 5 f64.const 41.25 f64.mul
    block (result f64 f64)
      local.get 5 local.get 6 f32.const 43.5 f32.sub local.get 5 f64.const 45.25 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-3 (export "br-if-flags-2-3") (param i32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 6 f32.const 41.5 f32.mul global.get 3 f64.const 42.25 f64.add
    block (result f64 f32)
      global.get 7 f64.const 43.25 f64.sub global.get 2 global.get 7 f64.const 45.25 f64.add global.get 3
      global.get 6 f32.const 47.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-2-4 (export "br-if-flags-2-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    local.get 6 f32.const 42.5 f32.add local.get 5 f64.const 43.25 f64.sub
    block (result f32 f64)
      local.get 5 f64.const 44.25 f64.mul local.get 6 f32.const 45.5 f32.add local.get 5 f64.const 46.25
      f64.sub local.get 5 local.get 6 f32.const 48.5 f32.add f64.const 49.25 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-5 (export "br-if-flags-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 11 f32.const 43.5 f32.sub local.get 8 f64.const 44.25 f64.mul
    block (result f64 f64)
      local.get 8 f64.const 45.25 f64.add local.get 11 f32.const 46.5 f32.sub local.get 10 f64.const 47.25
      f64.mul local.get 10 f64.const 48.25 f64.add local.get 11 f32.const 49.5 f32.sub local.get 10
      f64.const 50.25 f64.mul local.get 8 f64.const 51.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-flags-2-6 (export "br-if-flags-2-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 2 f32.const 44.5 f32.mul local.get 3 f64.const 45.25 f64.add
    block (result f64 f32)
      local.get 3 f64.const 46.25 f64.sub global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25
      f64.add local.get 3 f64.const 49.25 f64.sub global.get 2 f32.const 50.5 f32.mul local.get 3
      f64.const 52.25 global.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 6 local.set 5 i64.const 0
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-flags-2-7 (export "br-if-flags-2-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 45.5 f32.add local.get 6 f64.const 46.25
    f64.sub
    block (result f32 f64)
      local.get 6 f64.const 47.25 f64.mul local.get 9 f32.const 48.5 f32.add local.get 8 f64.const 49.25
      f64.sub local.get 6 local.get 9 local.get 6 f64.const 52.25 f64.sub local.get 8 f64.const 53.25 f64.mul
      local.get 7 f32.const 54.5 f32.add local.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-8 (export "br-if-flags-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 46.5 f32.sub local.get 6 f64.const 47.25
    f64.mul
    block (result f64 f64)
      local.get 8 f64.const 48.25 f64.add local.get 9 f32.const 49.5 f32.sub local.get 8 f64.const 50.25
      f64.mul local.get 8 f64.const 51.25 f64.add local.get 9 f32.const 52.5 f32.sub local.get 6
      f64.const 53.25 f64.mul local.get 8 f64.const 54.25 f64.add local.get 7 f32.const 55.5 f32.sub
      local.get 8 local.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 12 local.set 11 i64.const 0
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-9 (export "br-if-flags-2-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 9 f32.const 47.5 f32.mul local.get 8 f64.const 48.25 f64.add
    block (result f64 f32)
      local.get 8 f64.const 49.25 f64.sub local.get 11 local.get 10 f64.const 51.25 f64.add local.get 8
      f64.const 52.25 f64.sub local.get 9 f32.const 53.5 f32.mul local.get 8 local.get 10 f64.const 55.25
      f64.sub local.get 11 f32.const 56.5 f32.mul local.get 10 local.get 10 f64.const 58.25 f64.sub
      local.get 9 f32.const 59.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-flags-2-10 (export "br-if-flags-2-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    global.get 2 f32.const 48.5 f32.add local.get 3 f64.const 49.25 f64.sub
    block (result f32 f64)
      local.get 3 f64.const 50.25 f64.mul global.get 6 f32.const 51.5 f32.add local.get 3 f64.const 52.25
      f64.sub local.get 3 f64.const 53.25 f64.mul global.get 2 f32.const 54.5 f32.add local.get 3
      f64.const 55.25 f64.sub local.get 3 global.get 6 f32.const 57.5 f32.add local.get 3 local.get 3
      global.get 2 local.get 3 f64.const 61.25 f64.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-flags-2-11 (export "br-if-flags-2-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 6 f32.const 49.5 f32.sub local.get 5 f64.const 50.25 f64.mul
    block (result f64 f64)
      local.get 5 f64.const 51.25 f64.add local.get 6 f32.const 52.5 f32.sub local.get 5 f64.const 53.25
      f64.mul local.get 5 f64.const 54.25 f64.add local.get 6 f32.const 55.5 f32.sub local.get 5
      f64.const 56.25 f64.mul local.get 5 f64.const 57.25 f64.add local.get 6 f32.const 58.5 f32.sub
      local.get 5 local.get 5 f64.const 60.25 f64.add local.get 6 f32.const 61.5 f32.sub i32.const 112
      f64.load offset=2 i32.const 120 f64.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 9
      local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-12 (export "br-if-flags-2-12") (param i32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 2 f32.const 50.5 f32.mul global.get 7 f64.const 51.25 f64.add
    block (result f64 f32)
      global.get 3 f64.const 52.25 f64.sub global.get 6 f32.const 53.5 f32.mul global.get 3 f64.const 54.25
      f64.add global.get 7 f64.const 55.25 f64.sub global.get 2 global.get 7 f64.const 57.25 f64.add
      global.get 3 f64.const 58.25 f64.sub global.get 6 global.get 3 f64.const 60.25 f64.add global.get 7
      global.get 2 f32.const 62.5 f32.mul global.get 7 f64.const 63.25 f64.add i32.const 128 f64.load
      global.get 6 f32.const 65.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-3-0 (export "br-if-flags-3-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 51.5 f32.add local.get 8 f64.const 52.25
    f64.sub
    block (result f64 f32 f64)
      f64.const 53.25 i32.const 48 f32.load offset=2 local.get 6 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-1 (export "br-if-flags-3-1") (param i32) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    global.get 2 f32.const 52.5 f32.sub global.get 7 f64.const 53.25 f64.mul
    block (result f32 f64 f64)
      global.get 3 f64.const 54.25 f64.add block end global.get 6 f32.const 55.5 f32.sub global.get 3
      f64.const 56.25 f64.mul global.get 7 f64.const 57.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-3-2 (export "br-if-flags-3-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add
    block (result f64 f64 f32)
      local.get 5 f64.const 55.25 f64.sub local.get 6 local.get 5 f64.const 58.25 i32.const 88
      f32.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8
      i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-3 (export "br-if-flags-3-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 2 f32.const 54.5 f32.add local.get 3 f64.const 55.25 f64.sub
    block (result f64 f32 f64)
      local.get 3 f64.const 56.25 f64.mul global.get 6 f32.const 57.5 f32.add local.get 3 f64.const 58.25
      f64.sub local.get 3 f64.const 59.25 f64.mul global.get 2 f32.const 60.5 f32.add local.get 3 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-4 (export "br-if-flags-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 55.5 f32.sub local.get 10 f64.const 56.25 f64.mul
    block (result f32 f64 f64)
      local.get 8 f64.const 57.25 f64.add local.get 11 f32.const 58.5 f32.sub local.get 8 f64.const 59.25
      f64.mul local.get 8 f64.const 60.25 f64.add local.get 9 f32.const 61.5 f32.sub local.get 10
      f64.const 62.25 f64.mul local.get 10 f64.const 63.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-3-5 (export "br-if-flags-3-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 2 f32.const 56.5 f32.mul local.get 3 f64.const 57.25 f64.add
    block (result f64 f64 f32)
      local.get 3 f64.const 58.25 f64.sub global.get 6 f32.const 59.5 f32.mul local.get 3 f64.const 60.25
      f64.add local.get 3 f64.const 61.25 f64.sub global.get 2 f64.const 63.25 local.get 3 f64.const 64.25
      f64.sub global.get 6 f32.const 65.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-6 (export "br-if-flags-3-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 6 f32.const 57.5 f32.add local.get 5 f64.const 58.25 f64.sub
    block (result f64 f32 f64)
      local.get 5 f64.const 59.25 f64.mul local.get 6 local.get 5 f64.const 61.25 f64.sub local.get 5
      f64.const 62.25 f64.mul local.get 6 f32.const 63.5 f32.add local.get 5 f64.const 64.25 f64.sub
      local.get 5 i32.const 144 f32.load offset=2 local.get 5 f64.const 67.25 f64.sub local.get 0 i32.const 1
      i32.eq br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-7 (export "br-if-flags-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 9 f32.const 58.5 f32.sub local.get 10 f64.const 59.25 f64.mul
    block (result f32 f64 f64)
      local.get 10 f64.const 60.25 f64.add local.get 11 local.get 8 f64.const 62.25 f64.mul local.get 8
      f64.const 63.25 f64.add local.get 11 f32.const 64.5 f32.sub local.get 10 f64.const 65.25 f64.mul
      local.get 10 f64.const 66.25 f64.add block end local.get 9 f32.const 67.5 f32.sub local.get 8
      f64.const 68.25 f64.mul local.get 8 f64.const 69.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-3-8 (export "br-if-flags-3-8") (param i32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 6 f32.const 59.5 f32.mul global.get 3 f64.const 60.25 f64.add
    block (result f64 f64 f32)
      global.get 7 f64.const 61.25 f64.sub global.get 2 f32.const 62.5 f32.mul global.get 7 global.get 3
      global.get 6 f32.const 65.5 f32.mul global.get 3 f64.const 66.25 f64.add global.get 7 f64.const 67.25
      f64.sub global.get 2 f32.const 68.5 f32.mul global.get 7 f64.const 69.25 f64.add i32.const 176
      f64.load offset=2 f32.const 71.5 local.get 0 i32.const 1 i32.eq br_if 0 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-3-9 (export "br-if-flags-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 60.5 f32.add local.get 6 f64.const 61.25
    f64.sub
    block (result f64 f32 f64)
      local.get 8 local.get 7 f32.const 63.5 f32.add local.get 6 f64.const 64.25 f64.sub local.get 6
      f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add local.get 8 f64.const 67.25 f64.sub
      local.get 6 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 8 f64.const 70.25
      f64.sub block end local.get 6 f64.const 71.25 f64.mul f32.const 72.5 i32.const 8 f64.load offset=1
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-10 (export "br-if-flags-3-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 6 f32.const 61.5 f32.sub local.get 5 f64.const 62.25 f64.mul
    block (result f32 f64 f64)
      local.get 5 local.get 6 f32.const 64.5 f32.sub local.get 5 f64.const 65.25 f64.mul local.get 5
      local.get 6 f32.const 67.5 f32.sub local.get 5 f64.const 68.25 f64.mul local.get 5 f64.const 69.25
      f64.add local.get 6 f32.const 70.5 f32.sub local.get 5 f64.const 71.25 f64.mul local.get 5
      f64.const 72.25 f64.add block end local.get 6 f32.const 73.5 f32.sub i32.const 16 f64.load offset=2
      i32.const 24 f64.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9
      local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-11 (export "br-if-flags-3-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 62.5 f32.mul local.get 8 f64.const 63.25
    f64.add
    block (result f64 f64 f32)
      local.get 8 local.get 9 f32.const 65.5 f32.mul local.get 8 f64.const 66.25 f64.add local.get 8
      f64.const 67.25 f64.sub local.get 7 f32.const 68.5 f32.mul local.get 8 f64.const 69.25 f64.add
      local.get 8 f64.const 70.25 f64.sub local.get 7 f32.const 71.5 f32.mul local.get 6 local.get 6
      local.get 9 f32.const 74.5 f32.mul local.get 6 f64.const 75.25 f64.add local.get 8 f64.const 76.25
      f64.sub local.get 7 f32.const 77.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-12 (export "br-if-flags-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 9 f32.const 63.5 f32.add local.get 8 f64.const 64.25 f64.sub
    block (result f64 f32 f64)
      local.get 8 f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add local.get 8 f64.const 67.25
      f64.sub local.get 10 f64.const 68.25 f64.mul local.get 9 local.get 10 f64.const 70.25 f64.sub
      local.get 10 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add local.get 10 f64.const 73.25
      f64.sub local.get 8 f64.const 74.25 f64.mul local.get 11 f32.const 75.5 f32.add local.get 10
      f64.const 76.25 f64.sub local.get 10 f64.const 77.25 f64.mul local.get 9 f32.const 78.5 f32.add
      local.get 8 f64.const 79.25 f64.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-4-0 (export "br-if-flags-4-0") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 64.5 f32.sub local.get 3 f64.const 65.25 f64.mul
    block (result f64 f32 f64 f64)
      block end i32.const 144 f64.load offset=2 global.get 6 f32.const 67.5 f32.sub local.get 3
      f64.const 68.25 f64.mul i32.const 168 f64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-1 (export "br-if-flags-4-1") (param i32) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 65.5 f32.mul global.get 3 f64.const 66.25 f64.add
    block (result f32 f64 f64 f32)
      global.get 7 f64.const 67.25 f64.sub f32.const 68.5 global.get 7 f64.const 69.25 f64.add global.get 3
      f64.const 70.25 f64.sub global.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-2 (export "br-if-flags-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 66.5 f32.add local.get 8 f64.const 67.25
    f64.sub
    block (result f64 f64 f32 f64)
      local.get 6 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 6 f64.const 70.25
      f64.sub f64.const 71.25 local.get 9 f32.const 72.5 f32.add local.get 6 f64.const 73.25 f64.sub
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-flags-4-3 (export "br-if-flags-4-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 9 f32.const 67.5 f32.sub local.get 10 f64.const 68.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 10 f64.const 69.25 f64.add local.get 11 f32.const 70.5 f32.sub local.get 8 f64.const 71.25
      f64.mul f64.const 72.25 local.get 11 f32.const 73.5 f32.sub f64.const 74.25 local.get 8 f64.const 75.25
      f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-flags-4-4 (export "br-if-flags-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 68.5 f32.mul local.get 5 f64.const 69.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 5 f64.const 70.25 f64.sub local.get 6 f32.const 71.5 f32.mul local.get 5 f64.const 72.25
      f64.add local.get 5 f64.const 73.25 f64.sub local.get 6 f32.const 74.5 f32.mul local.get 5 local.get 5
      f64.const 76.25 f64.sub f32.const 77.5 local.get 0 i32.const 1 i32.eq br_if 0 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-flags-4-5 (export "br-if-flags-4-5") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub
    block (result f64 f64 f32 f64)
      global.get 7 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add global.get 7 f64.const 73.25
      f64.sub global.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add i32.const 32 f64.load
      global.get 7 i32.const 48 f32.load offset=2 global.get 7 f64.const 79.25 f64.sub local.get 0 i32.const 1
      i32.eq br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-6 (export "br-if-flags-4-6") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 70.5 f32.sub local.get 3 f64.const 71.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 3 f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub local.get 3 f64.const 74.25
      f64.mul local.get 3 f64.const 75.25 f64.add global.get 2 local.get 3 f64.const 77.25 f64.mul local.get 3
      f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub f64.const 80.25 local.get 3 f64.const 81.25
      f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-7 (export "br-if-flags-4-7") (param i32 i32 i64 f64)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 71.5 f32.mul local.get 3 f64.const 72.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 3 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul local.get 3 local.get 3
      f64.const 76.25 f64.sub global.get 6 f32.const 77.5 f32.mul local.get 3 f64.const 78.25 f64.add
      local.get 3 block end global.get 2 local.get 3 f64.const 82.25 global.get 6 f32.const 83.5 f32.mul
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-8 (export "br-if-flags-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 72.5 f32.add local.get 8 f64.const 73.25
    f64.sub
    block (result f64 f64 f32 f64)
      local.get 6 f64.const 74.25 f64.mul local.get 7 f32.const 75.5 f32.add local.get 8 f64.const 76.25
      f64.sub local.get 6 local.get 7 f32.const 78.5 f32.add local.get 8 local.get 8 f64.const 80.25 f64.mul
      local.get 7 f32.const 81.5 f32.add f64.const 82.25 i32.const 88 f64.load offset=3 f32.const 84.5
      i32.const 104 f64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-flags-4-9 (export "br-if-flags-4-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 73.5 f32.sub local.get 5 f64.const 74.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 5 f64.const 75.25 f64.add local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25
      f64.mul local.get 5 f64.const 78.25 f64.add local.get 6 local.get 5 f64.const 80.25 f64.mul local.get 5
      f64.const 81.25 f64.add local.get 6 f32.const 82.5 f32.sub local.get 5 f64.const 83.25 f64.mul
      f64.const 84.25 local.get 6 f32.const 85.5 f32.sub f64.const 86.25 f64.const 87.25 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-flags-4-10 (export "br-if-flags-4-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 9 f32.const 74.5 f32.mul local.get 10 f64.const 75.25 f64.add
    block (result f32 f64 f64 f32)
      local.get 10 f64.const 76.25 f64.sub local.get 9 f32.const 77.5 f32.mul local.get 8 local.get 8
      f64.const 79.25 f64.sub local.get 9 f32.const 80.5 f32.mul local.get 8 f64.const 81.25 f64.add
      local.get 10 f64.const 82.25 f64.sub local.get 9 local.get 8 f64.const 84.25 f64.add local.get 10
      f64.const 85.25 f64.sub local.get 9 f32.const 86.5 f32.mul local.get 10 local.get 10 f32.const 89.5
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-flags-4-11 (export "br-if-flags-4-11") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 75.5 f32.add global.get 3 f64.const 76.25 f64.sub
    block (result f64 f64 f32 f64)
      global.get 7 f64.const 77.25 f64.mul global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25
      f64.sub global.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add global.get 3
      f64.const 82.25 f64.sub global.get 7 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add
      global.get 7 f64.const 85.25 f64.sub global.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5
      f32.add global.get 3 f64.const 88.25 f64.sub global.get 7 f64.const 89.25 f64.mul i32.const 144
      f32.load offset=2 global.get 7 f64.const 91.25 f64.sub local.get 0 i32.const 1 i32.eq br_if 0
      local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-12 (export "br-if-flags-4-12") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 76.5 f32.sub local.get 3 f64.const 77.25 f64.mul
    block (result f64 f32 f64 f64)
      local.get 3 global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul local.get 3
      f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub local.get 3 f64.const 83.25 f64.mul
      local.get 3 f64.const 84.25 f64.add global.get 6 local.get 3 f64.const 86.25 f64.mul local.get 3
      f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub local.get 3 local.get 3 f64.const 90.25
      f64.add i32.const 152 f32.load offset=3 f64.const 92.25 local.get 3 f64.const 93.25 f64.add local.get 0
      i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-5-0 (export "br-if-flags-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 77.5 f32.mul local.get 8 f64.const 78.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      f64.const 79.25 local.get 7 local.get 8 f64.const 81.25 f64.add local.get 8 f64.const 82.25 f64.sub
      local.get 7 f32.const 83.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-1 (export "br-if-flags-5-1") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      global.get 3 f64.const 80.25 f64.mul f32.const 81.5 global.get 3 f64.const 82.25 f64.sub f64.const 83.25
      global.get 2 f32.const 84.5 f32.add global.get 7 local.get 0 i32.const 1 i32.eq br_if 0 local.set 6
      local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-2 (export "br-if-flags-5-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 80.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 5 local.get 6 f32.const 82.5 f32.sub local.get 5 f64.const 83.25 f64.mul local.get 5
      local.get 6 local.get 5 f64.const 87.25 local.get 0 i32.const 1 i32.eq br_if 0 local.set 12 local.set 11
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-5-3 (export "br-if-flags-5-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 80.5 f32.mul local.get 10 f64.const 81.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 8 f64.const 82.25 f64.sub local.get 9 f32.const 83.5 f32.mul local.get 10 f64.const 84.25
      f64.add block end local.get 8 f64.const 85.25 f64.sub local.get 9 f32.const 86.5 f32.mul local.get 10
      f64.const 88.25 i32.const 136 f32.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-4 (export "br-if-flags-5-4") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      global.get 7 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25
      f64.sub global.get 3 f64.const 86.25 f64.mul f32.const 87.5 global.get 3 f64.const 88.25 f64.sub
      global.get 7 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add f64.const 91.25 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-5 (export "br-if-flags-5-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 82.5 f32.sub local.get 8 f64.const 83.25
    f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 8 local.get 7 local.get 8 local.get 6 f64.const 87.25 f64.add local.get 9 local.get 6
      f64.const 89.25 f64.mul local.get 6 f64.const 90.25 f64.add f32.const 91.5 local.get 6 f64.const 92.25
      f64.mul local.get 8 f64.const 93.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-6 (export "br-if-flags-5-6") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 83.5 f32.mul local.get 3 f64.const 84.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 3 f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul local.get 3 f64.const 87.25
      f64.add local.get 3 global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25 f64.add block end
      local.get 3 f64.const 91.25 f64.sub f32.const 92.5 local.get 3 f64.const 93.25 f64.add local.get 3
      f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0
      local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-flags-5-7 (export "br-if-flags-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 84.5 f32.add local.get 8 f64.const 85.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      local.get 10 f64.const 86.25 f64.mul local.get 11 local.get 8 f64.const 88.25 f64.sub local.get 10
      f64.const 89.25 f64.mul local.get 11 f32.const 90.5 f32.add local.get 10 local.get 8 local.get 9
      local.get 10 local.get 10 f64.const 95.25 f64.mul i32.const 0 f32.load local.get 8 f64.const 97.25
      f64.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-8 (export "br-if-flags-5-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 85.5 f32.sub local.get 5 f64.const 86.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 5 f64.const 87.25 f64.add local.get 6 f32.const 88.5 f32.sub local.get 5 local.get 5
      f64.const 90.25 f64.add local.get 6 f32.const 91.5 f32.sub local.get 5 f64.const 92.25 f64.mul
      local.get 5 local.get 6 local.get 5 f64.const 95.25 f64.mul f64.const 96.25 local.get 6 f32.const 97.5
      f32.sub local.get 5 f64.const 98.25 f64.mul local.get 5 f64.const 99.25 f64.add local.get 0 i32.const 1
      i32.eq br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-5-9 (export "br-if-flags-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 86.5 f32.mul local.get 8 f64.const 87.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 8 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul local.get 8 f64.const 90.25
      f64.add local.get 6 f64.const 91.25 f64.sub local.get 7 f32.const 92.5 f32.mul local.get 6
      f64.const 93.25 f64.add local.get 8 f64.const 94.25 f64.sub local.get 9 f32.const 95.5 f32.mul
      local.get 6 f64.const 96.25 f64.add local.get 6 f64.const 97.25 f64.sub local.get 9 i32.const 24
      f64.load offset=3 i32.const 32 f64.load local.get 7 f32.const 101.5 f32.mul local.get 0 i32.const 1
      i32.eq br_if 0 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-10 (export "br-if-flags-5-10") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 87.5 f32.add global.get 3 f64.const 88.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      global.get 7 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 91.25
      f64.sub global.get 3 f64.const 92.25 f64.mul global.get 6 f32.const 93.5 f32.add global.get 3
      f64.const 94.25 f64.sub global.get 7 global.get 2 f32.const 96.5 f32.add global.get 7 f64.const 97.25
      f64.sub global.get 3 f64.const 98.25 f64.mul global.get 6 f32.const 99.5 f32.add global.get 3
      f64.const 100.25 f64.sub global.get 7 f64.const 101.25 f64.mul global.get 2 f32.const 102.5 f32.add
      global.get 7 f64.const 103.25 f64.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 6 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-11 (export "br-if-flags-5-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 11 f32.const 88.5 f32.sub local.get 8 f64.const 89.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      local.get 10 f64.const 90.25 f64.add local.get 11 f32.const 91.5 f32.sub local.get 10 local.get 10
      f64.const 93.25 f64.add local.get 9 f32.const 94.5 f32.sub local.get 8 f64.const 95.25 f64.mul
      local.get 8 f64.const 96.25 f64.add local.get 9 f32.const 97.5 f32.sub local.get 8 f64.const 98.25
      f64.mul local.get 10 f64.const 99.25 f64.add local.get 11 f32.const 100.5 f32.sub f64.const 101.25
      local.get 8 f32.const 103.5 local.get 10 f64.const 104.25 f64.mul local.get 8 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-12 (export "br-if-flags-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 89.5 f32.mul local.get 5 f64.const 90.25 f64.add
    block (result f64 f32 f64 f64 f32)
      local.get 5 f64.const 91.25 f64.sub local.get 6 local.get 5 f64.const 93.25 f64.add local.get 5
      f64.const 94.25 f64.sub local.get 6 local.get 5 f64.const 96.25 f64.add local.get 5 f64.const 97.25
      f64.sub local.get 6 local.get 5 f64.const 99.25 f64.add local.get 5 f64.const 100.25 f64.sub local.get 6
      f32.const 101.5 f32.mul local.get 5 f64.const 102.25 f64.add local.get 5 local.get 6 local.get 5
      f64.const 105.25 f64.add local.get 5 local.get 6 f32.const 107.5 f32.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-6-0 (export "br-if-flags-6-0") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 1.5 f32.sub local.get 3 f64.const 2.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      i32.const 24 f64.load offset=3 global.get 2 f32.const 4.5 f32.sub f64.const 5.25 local.get 3
      f64.const 6.25 f64.add global.get 6 f32.const 7.5 f32.sub local.get 3 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-1 (export "br-if-flags-6-1") (param i32 i32 i64 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    global.get 2 f32.const 2.5 f32.mul local.get 3 f64.const 3.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 3 f64.const 4.25 f64.sub i32.const 40 f32.load offset=1 local.get 3 f64.const 6.25 f64.add
      local.get 3 f32.const 8.5 f64.const 9.25 i32.const 80 f64.load offset=2 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-2 (export "br-if-flags-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 3.5 f32.add local.get 8 f64.const 4.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 8 f64.const 5.25 f64.mul local.get 9 f32.const 6.5 f32.add local.get 6 f64.const 7.25 f64.sub
      local.get 6 local.get 9 f32.const 9.5 f32.add local.get 8 f64.const 10.25 f64.sub local.get 8
      local.get 7 f32.const 12.5 f32.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
      local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-3 (export "br-if-flags-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 4.5 f32.sub local.get 5 f64.const 5.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 5 f64.const 6.25 f64.add local.get 6 f32.const 7.5 f32.sub local.get 5 f64.const 8.25 f64.mul
      f64.const 9.25 local.get 6 local.get 5 f64.const 11.25 f64.mul local.get 5 f64.const 12.25 f64.add
      local.get 6 local.get 5 f64.const 14.25 f64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 13
      local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
      local.get 13
    end
    local.get 7
  )
  (func $br-if-flags-6-4 (export "br-if-flags-6-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 5.5 f32.mul local.get 10 f64.const 6.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 10 f64.const 7.25 f64.sub local.get 11 f32.const 8.5 f32.mul local.get 10 f64.const 9.25
      f64.add local.get 8 f64.const 10.25 f64.sub local.get 11 f32.const 11.5 f32.mul f64.const 12.25
      f64.const 13.25 local.get 11 f32.const 14.5 f32.mul local.get 8 f64.const 15.25 f64.add i32.const 128
      f64.load local.get 0 i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-flags-6-5 (export "br-if-flags-6-5") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 6.5 f32.add global.get 7 f64.const 7.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      global.get 3 global.get 6 f32.const 9.5 f32.add global.get 3 f64.const 10.25 f64.sub global.get 7
      f64.const 11.25 f64.mul global.get 2 f32.const 12.5 f32.add global.get 7 f64.const 13.25 f64.sub
      global.get 3 global.get 6 i32.const 128 f64.load global.get 7 f64.const 17.25 f64.mul i32.const 144
      f32.load offset=2 local.get 0 i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-6 (export "br-if-flags-6-6") (param i32) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 7.5 f32.sub global.get 3 f64.const 8.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      global.get 7 f64.const 9.25 f64.add global.get 2 f32.const 10.5 f32.sub global.get 7 f64.const 11.25
      f64.mul global.get 3 f64.const 12.25 f64.add global.get 6 f32.const 13.5 f32.sub global.get 3
      f64.const 14.25 f64.mul global.get 7 f64.const 15.25 f64.add global.get 2 f32.const 16.5 f32.sub
      global.get 7 f64.const 17.25 f64.mul global.get 3 f64.const 18.25 f64.add f32.const 19.5 global.get 3
      f64.const 20.25 f64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-7 (export "br-if-flags-6-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 8.5 f32.mul local.get 8 f64.const 9.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 8 f64.const 10.25 f64.sub local.get 11 f32.const 11.5 f32.mul local.get 8 f64.const 12.25
      f64.add local.get 10 f64.const 13.25 f64.sub local.get 9 f32.const 14.5 f32.mul local.get 8
      f64.const 15.25 f64.add local.get 10 local.get 11 f32.const 17.5 f32.mul local.get 10 f64.const 18.25
      f64.add f64.const 19.25 local.get 11 local.get 8 f64.const 21.25 f64.add local.get 8 f64.const 22.25
      f64.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-flags-6-8 (export "br-if-flags-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 9.5 f32.add local.get 5 f64.const 10.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 5 f64.const 11.25 f64.mul local.get 6 local.get 5 f64.const 13.25 f64.sub local.get 5
      f64.const 14.25 f64.mul local.get 6 f32.const 15.5 f32.add local.get 5 local.get 5 local.get 6
      f32.const 18.5 f32.add local.get 5 f64.const 19.25 f64.sub i32.const 160 f64.load i32.const 168
      f32.load offset=1 local.get 5 f64.const 22.25 f64.sub local.get 5 local.get 6 f32.const 24.5 f32.add
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11 local.set 10 local.set 9
      local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-flags-6-9 (export "br-if-flags-6-9") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 10.5 f32.sub local.get 3 f64.const 11.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 3 f64.const 12.25 f64.add global.get 6 f32.const 13.5 f32.sub local.get 3 f64.const 14.25
      f64.mul local.get 3 f64.const 15.25 f64.add global.get 2 local.get 3 local.get 3 f64.const 18.25 f64.add
      global.get 6 f32.const 19.5 f32.sub local.get 3 f64.const 21.25 global.get 2 f32.const 22.5 f32.sub
      local.get 3 f64.const 24.25 global.get 6 f32.const 25.5 f32.sub i32.const 16 f64.load offset=2
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-10 (export "br-if-flags-6-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 11.5 f32.mul local.get 8 f64.const 12.25
    f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 8 f64.const 13.25 f64.sub local.get 7 f32.const 14.5 f32.mul local.get 6 f64.const 15.25
      f64.add local.get 6 f64.const 16.25 f64.sub local.get 9 f32.const 17.5 f32.mul local.get 8
      f64.const 18.25 f64.add local.get 8 f64.const 19.25 f64.sub local.get 7 local.get 6 f64.const 21.25
      f64.add local.get 8 f64.const 22.25 f64.sub local.get 7 f32.const 23.5 f32.mul local.get 6
      f64.const 24.25 f64.add f64.const 25.25 local.get 7 f32.const 26.5 f32.mul i32.const 24
      f64.load offset=3 local.get 8 f64.const 28.25 f64.sub local.get 0 i32.const 1 i32.eq br_if 0
      local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-11 (export "br-if-flags-6-11") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 12.5 f32.add global.get 7 f64.const 13.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      global.get 3 f64.const 14.25 f64.mul global.get 6 global.get 3 f64.const 16.25 f64.sub global.get 7
      f64.const 17.25 f64.mul global.get 2 global.get 7 global.get 3 f64.const 20.25 f64.mul global.get 6
      f32.const 21.5 f32.add global.get 3 f64.const 22.25 f64.sub global.get 7 f64.const 23.25 f64.mul
      global.get 2 f32.const 24.5 f32.add i32.const 8 f64.load offset=1 global.get 3 global.get 6
      f64.const 28.25 global.get 7 f64.const 29.25 f64.mul f32.const 30.5 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-12 (export "br-if-flags-6-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 13.5 f32.sub local.get 10 f64.const 14.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 8 f64.const 15.25 f64.add local.get 11 f32.const 16.5 f32.sub local.get 8 f64.const 17.25
      f64.mul local.get 10 f64.const 18.25 f64.add local.get 11 f32.const 19.5 f32.sub local.get 10
      f64.const 20.25 f64.mul local.get 8 f64.const 21.25 f64.add local.get 9 f32.const 22.5 f32.sub
      local.get 8 f64.const 23.25 f64.mul local.get 8 f64.const 24.25 f64.add local.get 9 f32.const 25.5
      f32.sub local.get 10 f64.const 26.25 f64.mul i32.const 24 f64.load offset=3 local.get 9 local.get 10
      f64.const 29.25 f64.mul local.get 10 f64.const 30.25 f64.add local.get 11 f32.const 31.5 f32.sub
      local.get 10 local.get 0 i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
)

(assert_return (invoke "br-if-flags-1-0"
  (i32.const 0)) (f32.const -25.625) (f64.const -196.875) (f64.const 1051.75) (i64.const 0))
(assert_return (invoke "br-if-flags-1-0"
  (i32.const 1)) (f32.const -25.625) (f64.const -196.875) (f64.const 1051.75) (i64.const 0))
(assert_return (invoke "br-if-flags-1-1"
  (i32.const 0)) (f32.const 86.125) (f64.const 1051.75) (f32.const 9.166919e+23)
  (i64.const 0xc041e00000000000))
(assert_return (invoke "br-if-flags-1-1"
  (i32.const 1)) (f32.const 86.125) (f64.const 1051.75) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "br-if-flags-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 35.25) (f64.const -34.75)
  (f64.const -2.030012203600678e-205) (i64.const 0xc067c4207c000000))
(assert_return (invoke "br-if-flags-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 35.25) (f64.const -34.75)
  (f64.const -2.030012203600678e-205) (i64.const 0))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -17.75) (f64.const -219.375) (f64.const 25.75) (i64.const 0x89b6c060d300301c))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -17.75) (f64.const -219.375) (f64.const 25.75) (i64.const 6))
(assert_return (invoke "br-if-flags-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 317.125)
  (f64.const 18.75) (f32.const 381.625) (i64.const 0x30456021e78018d1))
(assert_return (invoke "br-if-flags-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 317.125)
  (f64.const 18.75) (f32.const 381.625) (i64.const 0))
(assert_return (invoke "br-if-flags-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const -41.75) (i64.const 0xc443d45f00183c7e))
(assert_return (invoke "br-if-flags-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const -41.75) (i64.const 0))
(assert_return (invoke "br-if-flags-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -31.625)
  (f64.const -145.125) (f64.const 34.75) (i64.const 0xb91da8262b2417e0))
(assert_return (invoke "br-if-flags-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -31.625)
  (f64.const -145.125) (f64.const 34.75) (i64.const 0))
(assert_return (invoke "br-if-flags-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 349.375)
  (f64.const 23.75) (f32.const 446.125) (i64.const 0x741c5422d35e1902))
(assert_return (invoke "br-if-flags-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 349.375)
  (f64.const 23.75) (f32.const 446.125) (i64.const 0))
(assert_return (invoke "br-if-flags-1-8"
  (i32.const 0)) (f32.const 33.375) (f64.const -41.75) (f64.const 1024.5) (i64.const 0x32407b109f2dca70))
(assert_return (invoke "br-if-flags-1-8"
  (i32.const 1)) (f32.const 33.375) (f64.const -41.75) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "br-if-flags-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f64.const 38.75) (i64.const 0x89dd809df058b9e7))
(assert_return (invoke "br-if-flags-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f64.const 38.75) (i64.const 0))
(assert_return (invoke "br-if-flags-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 381.625) (f64.const 26.75) (f32.const 415.625) (i64.const 0xb41988c6f1509e96))
(assert_return (invoke "br-if-flags-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 381.625) (f64.const 26.75) (f32.const 415.625) (i64.const 6))
(assert_return (invoke "br-if-flags-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 39.75)
  (f64.const -41.75) (f64.const -4.5) (i64.const 0xbcb3f457d727b89c))
(assert_return (invoke "br-if-flags-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 39.75)
  (f64.const -41.75) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -26.75)
  (f64.const -363.375) (f64.const 51.25) (i64.const 0x329a438d23db941c))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -26.75)
  (f64.const -363.375) (f64.const 51.25) (i64.const 0))
(assert_return (invoke "br-if-flags-2-0"
  (i32.const 0)) (f32.const 125.125) (f64.const 1063.75) (f64.const -7.5) (f32.const 41725.844) (i64.const 0))
(assert_return (invoke "br-if-flags-2-0"
  (i32.const 1)) (f32.const 125.125) (f64.const 1063.75) (f64.const -7.5) (f32.const 41725.844) (i64.const 0))
(assert_return (invoke "br-if-flags-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 50.25) (f64.const -47.75) (f32.const 53.25) (f64.const -9.5)
  (i64.const 0xc023000000000000))
(assert_return (invoke "br-if-flags-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 50.25) (f64.const -47.75) (f32.const 53.25) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "br-if-flags-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -32.75) (f64.const -268.125)
  (f64.const -6.5) (f64.const 45.25) (i64.const 0xc01a006107800000))
(assert_return (invoke "br-if-flags-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -32.75) (f64.const -268.125)
  (f64.const -6.5) (f64.const 45.25) (i64.const 0))
(assert_return (invoke "br-if-flags-2-3"
  (i32.const 0)) (f32.const -5.1875) (f64.const 34.75) (f64.const -7.5) (f32.const -5.9375)
  (i64.const 0x6d4eaa2028001024))
(assert_return (invoke "br-if-flags-2-3"
  (i32.const 1)) (f32.const -5.1875) (f64.const 34.75) (f64.const -7.5) (f32.const -5.9375) (i64.const 0))
(assert_return (invoke "br-if-flags-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 50.25) (f64.const -49.75)
  (f32.const 56.25) (f64.const 49.25) (i64.const 0x5871fa212a983352))
(assert_return (invoke "br-if-flags-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 50.25) (f64.const -49.75)
  (f32.const 56.25) (f64.const 49.25) (i64.const 0))
(assert_return (invoke "br-if-flags-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -30.75)
  (f64.const -420.375) (f64.const -577.875) (f64.const 41.75) (i64.const 0x72a0d0610388386c))
(assert_return (invoke "br-if-flags-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -30.75)
  (f64.const -420.375) (f64.const -577.875) (f64.const 41.75) (i64.const 0))
(assert_return (invoke "br-if-flags-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 144.625)
  (f64.const 40.75) (f64.const 52.25) (f32.const -0.125) (i64.const 0xbc7b22665f88194d))
(assert_return (invoke "br-if-flags-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 144.625)
  (f64.const 40.75) (f64.const 52.25) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-flags-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 56.25) (f64.const -53.75) (f32.const 63.25) (f64.const -7.5)
  (i64.const 0x9c64e526ca8f33d3))
(assert_return (invoke "br-if-flags-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 56.25) (f64.const -53.75) (f32.const 63.25) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-if-flags-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f64.const -9.5) (f64.const -7.5)
  (i64.const 0x39e1116617ce0cf5))
(assert_return (invoke "br-if-flags-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f64.const -9.5) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-if-flags-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 510.625)
  (f64.const 38.75) (f64.const -69.75) (f32.const 639.625) (i64.const 0xccdb8a7e5c091a4))
(assert_return (invoke "br-if-flags-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 510.625)
  (f64.const 38.75) (f64.const -69.75) (f32.const 639.625) (i64.const 0))
(assert_return (invoke "br-if-flags-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 51.75)
  (f64.const -53.75) (f32.const 3.25) (f64.const -65.75) (i64.const 0x3c8325276cb7b966))
(assert_return (invoke "br-if-flags-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 51.75)
  (f64.const -53.75) (f32.const 3.25) (f64.const -65.75) (i64.const 0))
(assert_return (invoke "br-if-flags-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -41.75) (f64.const -326.625)
  (f64.const -2.9139175104077617e-268) (f64.const -5.928883504195275e+104) (i64.const 0x400fb56aa7f6c77))
(assert_return (invoke "br-if-flags-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -41.75) (f64.const -326.625)
  (f64.const -2.9139175104077617e-268) (f64.const -5.928883504195275e+104) (i64.const 0))
(assert_return (invoke "br-if-flags-2-12"
  (i32.const 0)) (f32.const 164.125) (f64.const 1075.75) (f64.const -3.031320730055879e-239)
  (f32.const -8.1875) (i64.const 0x63a0a813fc864dca))
(assert_return (invoke "br-if-flags-2-12"
  (i32.const 1)) (f32.const 164.125) (f64.const 1075.75) (f64.const -3.031320730055879e-239)
  (f32.const -8.1875) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const 53.25) (f32.const -2.6713147e-07)
  (f64.const -7.5) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const 53.25) (f32.const -2.6713147e-07)
  (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-if-flags-3-1"
  (i32.const 0)) (f32.const -49.25) (f64.const 54554.625) (f32.const -55.625) (f64.const -421.875)
  (f64.const 1081.75) (i64.const 0x4047600000000000))
(assert_return (invoke "br-if-flags-3-1"
  (i32.const 1)) (f32.const -49.25) (f64.const 54554.625) (f32.const -55.625) (f64.const -421.875)
  (f64.const 1081.75) (i64.const 0))
(assert_return (invoke "br-if-flags-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const 58.25) (f32.const -8.5496323e-19) (i64.const 0xc04ee0207c000000))
(assert_return (invoke "br-if-flags-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const 58.25) (f32.const -8.5496323e-19) (i64.const 0))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 57.75)
  (f64.const -59.75) (f64.const -266.625) (f32.const 63.75) (f64.const -4.5) (i64.const 0x186fa42132c03013))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 57.75)
  (f64.const -59.75) (f64.const -266.625) (f32.const 63.75) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-if-flags-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const -50.75) (f64.const -715.875) (f64.const 51.75)
  (i64.const 0x2587e0611b88390c))
(assert_return (invoke "br-if-flags-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const -50.75) (f64.const -715.875) (f64.const 51.75) (i64.const 0))
(assert_return (invoke "br-if-flags-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 183.625)
  (f64.const 52.75) (f64.const 63.25) (f64.const -68.75) (f32.const -8.1875) (i64.const 0x3c4a606077181a1c))
(assert_return (invoke "br-if-flags-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 183.625)
  (f64.const 52.75) (f64.const 63.25) (f64.const -68.75) (f32.const -8.1875) (i64.const 0))
(assert_return (invoke "br-if-flags-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -6.5) (f32.const -1.2081039e-26) (f64.const -73.75) (i64.const 0xb850fa267e95bf3d))
(assert_return (invoke "br-if-flags-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -6.5) (f32.const -1.2081039e-26) (f64.const -73.75) (i64.const 0))
(assert_return (invoke "br-if-flags-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -47.75)
  (f64.const -681.375) (f32.const -56.75) (f64.const -648.375) (f64.const 59.75)
  (i64.const 0xd2ac91278fb3a17c))
(assert_return (invoke "br-if-flags-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -47.75)
  (f64.const -681.375) (f32.const -56.75) (f64.const -648.375) (f64.const 59.75) (i64.const 0))
(assert_return (invoke "br-if-flags-3-8"
  (i32.const 0)) (f32.const -7.4375) (f64.const 52.75) (f64.const 1093.75) (f64.const -8.490637912746905e+41)
  (f32.const 71.5) (i64.const 0xc1e2b21904b9559))
(assert_return (invoke "br-if-flags-3-8"
  (i32.const 1)) (f32.const -7.4375) (f64.const 52.75) (f64.const 1093.75) (f64.const -8.490637912746905e+41)
  (f32.const 71.5) (i64.const 0))
(assert_return (invoke "br-if-flags-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 69.25) (f64.const -68.75) (f64.const -534.375) (f32.const 72.5)
  (f64.const 2.447714937972696e+131) (i64.const 0x78caf8d6b5393aff))
(assert_return (invoke "br-if-flags-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 69.25) (f64.const -68.75) (f64.const -534.375) (f32.const 72.5)
  (f64.const 2.447714937972696e+131) (i64.const 6))
(assert_return (invoke "br-if-flags-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f32.const -65.75) (f64.const -1.572960191101951e-113) (f64.const -3.203851516313528e+259)
  (i64.const 0x4c54b5940fc467a8))
(assert_return (invoke "br-if-flags-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f32.const -65.75) (f64.const -1.572960191101951e-113) (f64.const -3.203851516313528e+259) (i64.const 0))
(assert_return (invoke "br-if-flags-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f64.const 67.75) (f64.const -85.75)
  (f32.const 678.125) (i64.const 0x6cad40b047bd924d))
(assert_return (invoke "br-if-flags-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f64.const 67.75) (f64.const -85.75)
  (f32.const 678.125) (i64.const 6))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -888.375) (f32.const 89.25) (f64.const -88.75) (i64.const 0x3612cc85c5b73c43))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -888.375) (f32.const 89.25) (f64.const -88.75) (i64.const 0))
(assert_return (invoke "br-if-flags-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f64.const 6.3036191369089e-116) (f32.const -67.625) (f64.const -307.125)
  (f64.const 1.3199715655682936e+286) (i64.const 0))
(assert_return (invoke "br-if-flags-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f64.const 6.3036191369089e-116) (f32.const -67.625) (f64.const -307.125)
  (f64.const 1.3199715655682936e+286) (i64.const 0))
(assert_return (invoke "br-if-flags-4-1"
  (i32.const 0)) (f32.const -8.1875) (f64.const 58.75) (f32.const 68.5) (f64.const 1093.75) (f64.const -77.75)
  (f32.const -0.125) (i64.const 0x408dea0000000000))
(assert_return (invoke "br-if-flags-4-1"
  (i32.const 1)) (f32.const -8.1875) (f64.const 58.75) (f32.const 68.5) (f64.const 1093.75) (f64.const -77.75)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-flags-4-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 75.25) (f64.const -76.75) (f64.const -77.75) (f64.const 71.25)
  (f32.const 83.25) (f64.const -80.75) (i64.const 0xc07ffe214e400000))
(assert_return (invoke "br-if-flags-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 75.25) (f64.const -76.75) (f64.const -77.75) (f64.const 71.25)
  (f32.const 83.25) (f64.const -80.75) (i64.const 6))
(assert_return (invoke "br-if-flags-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -56.75)
  (f64.const -784.875) (f64.const 72.25) (f32.const -60.75) (f64.const 74.25) (f64.const 65.75)
  (i64.const 0x98ce06133803021))
(assert_return (invoke "br-if-flags-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -56.75)
  (f64.const -784.875) (f64.const 72.25) (f32.const -60.75) (f64.const 74.25) (f64.const 65.75) (i64.const 0))
(assert_return (invoke "br-if-flags-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 530.875) (f64.const 62.75)
  (f32.const 577.375) (f64.const -6.5) (f64.const -82.75) (f32.const 77.5) (i64.const 0xdc533022055c1a6a))
(assert_return (invoke "br-if-flags-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 530.875) (f64.const 62.75)
  (f32.const 577.375) (f64.const -6.5) (f64.const -82.75) (f32.const 77.5) (i64.const 0))
(assert_return (invoke "br-if-flags-4-5"
  (i32.const 0)) (f32.const 69.375) (f64.const -77.75) (f64.const -1.6338082632273529e-84) (f64.const 1024.5)
  (f32.const -2.6713147e-07) (f64.const 945.25) (i64.const 0xca58be1b4bd8000f))
(assert_return (invoke "br-if-flags-4-5"
  (i32.const 1)) (f32.const 69.375) (f64.const -77.75) (f64.const -1.6338082632273529e-84) (f64.const 1024.5)
  (f32.const -2.6713147e-07) (f64.const 945.25) (i64.const 0))
(assert_return (invoke "br-if-flags-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const 73.75) (f32.const -79.625) (f64.const 80.25) (f64.const 76.75)
  (i64.const 0x7cd5f0674a05ea2b))
(assert_return (invoke "br-if-flags-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const 73.75) (f32.const -79.625) (f64.const 80.25) (f64.const 76.75)
  (i64.const 0))
(assert_return (invoke "br-if-flags-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -8.9375)
  (f64.const 67.75) (f32.const 3.25) (f64.const -4.5) (f64.const 82.25) (f32.const -10.4375)
  (i64.const 0x4c42c323f39bba82))
(assert_return (invoke "br-if-flags-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -8.9375)
  (f64.const 67.75) (f32.const 3.25) (f64.const -4.5) (f64.const 82.25) (f32.const -10.4375) (i64.const 0))
(assert_return (invoke "br-if-flags-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f64.const 82.25) (f64.const 4.416586975769418e-53)
  (f32.const 84.5) (f64.const 4.744817393885104e-24) (i64.const 0x98ab8c254a0cb6bc))
(assert_return (invoke "br-if-flags-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f64.const 82.25) (f64.const 4.416586975769418e-53)
  (f32.const 84.5) (f64.const 4.744817393885104e-24) (i64.const 6))
(assert_return (invoke "br-if-flags-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -65.75) (f64.const -482.625)
  (f64.const 84.25) (f32.const -77.75) (f64.const 86.25) (f64.const 87.25) (i64.const 0x9c1e318f0a0bd70a))
(assert_return (invoke "br-if-flags-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -65.75) (f64.const -482.625)
  (f64.const 84.25) (f32.const -77.75) (f64.const 86.25) (f64.const 87.25) (i64.const 0))
(assert_return (invoke "br-if-flags-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 800.875)
  (f64.const 63.75) (f32.const 929.875) (f64.const -11.5) (f64.const -11.5) (f32.const 89.5)
  (i64.const 0x647c3c1177733896))
(assert_return (invoke "br-if-flags-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 800.875)
  (f64.const 63.75) (f32.const 929.875) (f64.const -11.5) (f64.const -11.5) (f32.const 89.5) (i64.const 0))
(assert_return (invoke "br-if-flags-4-11"
  (i32.const 0)) (f32.const 75.375) (f64.const -83.75) (f64.const -95.75) (f64.const 91436.625)
  (f32.const -1.2081039e-26) (f64.const 933.25) (i64.const 0xa65be9842b916d25))
(assert_return (invoke "br-if-flags-4-11"
  (i32.const 1)) (f32.const 75.375) (f64.const -83.75) (f64.const -95.75) (f64.const 91436.625)
  (f32.const -1.2081039e-26) (f64.const 933.25) (i64.const 0))
(assert_return (invoke "br-if-flags-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -73.25)
  (f64.const -347.625) (f64.const 85.75) (f32.const -4.348626e+20) (f64.const 92.25) (f64.const 88.75)
  (i64.const 0x851c914a9720e79))
(assert_return (invoke "br-if-flags-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -73.25)
  (f64.const -347.625) (f64.const 85.75) (f32.const -4.348626e+20) (f64.const 92.25) (f64.const 88.75)
  (i64.const 0))
(assert_return (invoke "br-if-flags-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 833.125) (f64.const 68.75) (f64.const 79.25) (f32.const 8.75)
  (f64.const 71.75) (f64.const -91.75) (f32.const 730.625) (i64.const 0))
(assert_return (invoke "br-if-flags-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 833.125) (f64.const 68.75) (f64.const 79.25) (f32.const 8.75)
  (f64.const 71.75) (f64.const -91.75) (f32.const 730.625) (i64.const 6))
(assert_return (invoke "br-if-flags-5-1"
  (i32.const 0)) (f32.const 81.75) (f64.const 945.25) (f32.const 81.5) (f64.const -89.75) (f64.const 83.25)
  (f32.const 87.75) (f64.const 1024.5) (i64.const 0xc082cf0000000000))
(assert_return (invoke "br-if-flags-5-1"
  (i32.const 1)) (f32.const 81.75) (f64.const 945.25) (f32.const 81.5) (f64.const -89.75) (f64.const 83.25)
  (f32.const 87.75) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "br-if-flags-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -71.75) (f64.const -521.625)
  (f64.const -541.125) (f64.const -6.5) (f32.const 7.75) (f64.const -6.5) (f64.const 87.25)
  (i64.const 0xc01a00614ac00000))
(assert_return (invoke "br-if-flags-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -71.75) (f64.const -521.625)
  (f64.const -541.125) (f64.const -6.5) (f32.const 7.75) (f64.const -6.5) (f64.const 87.25) (i64.const 0))
(assert_return (invoke "br-if-flags-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 865.375)
  (f64.const 69.75) (f64.const -94.75) (f32.const 929.875) (f64.const -11.5) (f64.const 88.25)
  (f32.const 41725.844) (i64.const 0x4c56f02230341014))
(assert_return (invoke "br-if-flags-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 865.375)
  (f64.const 69.75) (f64.const -94.75) (f32.const 929.875) (f64.const -11.5) (f64.const 88.25)
  (f32.const 41725.844) (i64.const 0))
(assert_return (invoke "br-if-flags-5-4"
  (i32.const 0)) (f32.const 81.375) (f64.const -89.75) (f32.const 87.5) (f64.const -95.75)
  (f64.const 91436.625) (f32.const 93.75) (f64.const 91.25) (i64.const 0xf674d2bb57d800a5))
(assert_return (invoke "br-if-flags-5-4"
  (i32.const 1)) (f32.const 81.375) (f64.const -89.75) (f32.const 87.5) (f64.const -95.75)
  (f64.const 91436.625) (f32.const 93.75) (f64.const 91.25) (i64.const 0))
(assert_return (invoke "br-if-flags-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -71.75) (f64.const -790.875) (f64.const -669.375) (f64.const 82.75)
  (f32.const 91.5) (f64.const -691.875) (f64.const 83.75) (i64.const 0x431c02086083a76))
(assert_return (invoke "br-if-flags-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -71.75) (f64.const -790.875) (f64.const -669.375) (f64.const 82.75)
  (f32.const 91.5) (f64.const -691.875) (f64.const 83.75) (i64.const 6))
(assert_return (invoke "br-if-flags-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f64.const -95.75) (f32.const 92.5) (f64.const 88.75) (f64.const -98.75)
  (f32.const -11.9375) (i64.const 0xe0454023c4fb9255))
(assert_return (invoke "br-if-flags-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f64.const -95.75) (f32.const 92.5) (f64.const 88.75) (f64.const -98.75)
  (f32.const -11.9375) (i64.const 0))
(assert_return (invoke "br-if-flags-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 95.25) (f64.const -94.75)
  (f32.const 10.75) (f64.const -11.5) (f64.const -1095.375) (f32.const 2.7673341e+35) (f64.const -106.75)
  (i64.const 0xe8a214262b202217))
(assert_return (invoke "br-if-flags-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 95.25) (f64.const -94.75)
  (f32.const 10.75) (f64.const -11.5) (f64.const -1095.375) (f32.const 2.7673341e+35) (f64.const -106.75)
  (i64.const 0))
(assert_return (invoke "br-if-flags-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -77.75) (f64.const -560.625)
  (f64.const -619.125) (f64.const 96.25) (f32.const -89.75) (f64.const -638.625) (f64.const 92.75)
  (i64.const 0xcc7e4b673cdd5368))
(assert_return (invoke "br-if-flags-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -77.75) (f64.const -560.625)
  (f64.const -619.125) (f64.const 96.25) (f32.const -89.75) (f64.const -638.625) (f64.const 92.75)
  (i64.const 0))
(assert_return (invoke "br-if-flags-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 756.875) (f64.const 77.75) (f64.const -104.75) (f32.const 10.75)
  (f64.const -3.203851516313528e+259) (f64.const -1.6338082632273529e-84) (f32.const 888.125)
  (i64.const 0x605c80915d371203))
(assert_return (invoke "br-if-flags-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 756.875) (f64.const 77.75) (f64.const -104.75) (f32.const 10.75)
  (f64.const -3.203851516313528e+259) (f64.const -1.6338082632273529e-84) (f32.const 888.125) (i64.const 6))
(assert_return (invoke "br-if-flags-5-10"
  (i32.const 0)) (f32.const 87.375) (f64.const -95.75) (f32.const 99.375) (f64.const -107.75)
  (f64.const 103730.625) (f32.const 105.75) (f64.const 921.25) (i64.const 0x8e5ef0951f1b051f))
(assert_return (invoke "br-if-flags-5-10"
  (i32.const 1)) (f32.const 87.375) (f64.const -95.75) (f32.const 99.375) (f64.const -107.75)
  (f64.const 103730.625) (f32.const 105.75) (f64.const 921.25) (i64.const 0))
(assert_return (invoke "br-if-flags-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -75.75)
  (f64.const -847.875) (f64.const 101.25) (f64.const -9.5) (f32.const 103.5) (f64.const -1198.875)
  (f64.const -9.5) (i64.const 0xac93bc7db78b87dc))
(assert_return (invoke "br-if-flags-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -75.75)
  (f64.const -847.875) (f64.const 101.25) (f64.const -9.5) (f32.const 103.5) (f64.const -1198.875)
  (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-flags-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 693.625) (f64.const 83.75)
  (f64.const -6.5) (f32.const 7.75) (f64.const 98.75) (f64.const -6.5) (f32.const 833.125)
  (i64.const 0x363afc02084112c9))
(assert_return (invoke "br-if-flags-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 693.625) (f64.const 83.75)
  (f64.const -6.5) (f32.const 7.75) (f64.const 98.75) (f64.const -6.5) (f32.const 833.125) (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const -3.203851516313528e+259) (f32.const -1.25) (f64.const 5.25) (f64.const 1.75)
  (f32.const -7.625) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const -3.203851516313528e+259) (f32.const -1.25) (f64.const 5.25) (f64.const 1.75)
  (f32.const -7.625) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-if-flags-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 8.125)
  (f64.const -1.25) (f32.const 9.166919e+23) (f64.const 1.75) (f64.const -4.5) (f32.const 8.5)
  (f64.const 9.25) (f64.const -4.582947821683902e+196) (i64.const 0xc021800000000000))
(assert_return (invoke "br-if-flags-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 8.125)
  (f64.const -1.25) (f32.const 9.166919e+23) (f64.const 1.75) (f64.const -4.5) (f32.const 8.5)
  (f64.const 9.25) (f64.const -4.582947821683902e+196) (i64.const 0))
(assert_return (invoke "br-if-flags-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 12.25) (f64.const -13.75) (f64.const -14.75) (f64.const -7.5)
  (f32.const 20.25) (f64.const -19.75) (f64.const -9.5) (f32.const 21.25) (i64.const 0xc048f020c5000000))
(assert_return (invoke "br-if-flags-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 12.25) (f64.const -13.75) (f64.const -14.75) (f64.const -7.5)
  (f32.const 20.25) (f64.const -19.75) (f64.const -9.5) (f32.const 21.25) (i64.const 6))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 3.25) (f64.const -34.125)
  (f64.const 9.25) (f32.const 7.75) (f64.const -73.125) (f64.const 5.75) (f32.const 7.75) (f64.const -92.625)
  (i64.const 0xbd0001f40003012))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 3.25) (f64.const -34.125)
  (f64.const 9.25) (f32.const 7.75) (f64.const -73.125) (f64.const 5.75) (f32.const 7.75) (f64.const -92.625)
  (i64.const 0))
(assert_return (invoke "br-if-flags-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 59.125) (f64.const -5.25)
  (f32.const 146.625) (f64.const 12.25) (f64.const 13.25) (f32.const 184.875) (f64.const 5.75)
  (f64.const -3.031320730055879e-239) (i64.const 0x4032c0216c783678))
(assert_return (invoke "br-if-flags-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 59.125) (f64.const -5.25)
  (f32.const 146.625) (f64.const 12.25) (f64.const 13.25) (f32.const 184.875) (f64.const 5.75)
  (f64.const -3.031320730055879e-239) (i64.const 0))
(assert_return (invoke "br-if-flags-6-5"
  (i32.const 0)) (f32.const 9.75) (f64.const 1017.25) (f64.const 1011.25) (f64.const -7.5) (f32.const -0.125)
  (f64.const -3.031320730055879e-239) (f64.const 17672.625) (f32.const -1.2081039e-26)
  (i64.const 0xee09c0208b0828dc))
(assert_return (invoke "br-if-flags-6-5"
  (i32.const 1)) (f32.const 9.75) (f64.const 1017.25) (f64.const 1011.25) (f64.const -7.5) (f32.const -0.125)
  (f64.const -3.031320730055879e-239) (f64.const 17672.625) (f32.const -1.2081039e-26) (i64.const 0))
(assert_return (invoke "br-if-flags-6-6"
  (i32.const 0)) (f32.const -7.625) (f64.const -61.875) (f64.const 1039.75) (f32.const -13.25)
  (f64.const 17672.625) (f64.const 10.75) (f32.const 19.5) (f64.const -151.875)
  (i64.const 0xec31876676ddd251))
(assert_return (invoke "br-if-flags-6-6"
  (i32.const 1)) (f32.const -7.625) (f64.const -61.875) (f64.const 1039.75) (f32.const -13.25)
  (f64.const 17672.625) (f64.const 10.75) (f32.const 19.5) (f64.const -151.875) (i64.const 0))
(assert_return (invoke "br-if-flags-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 91.375) (f64.const -0.25)
  (f32.const 223.125) (f64.const 6.75) (f64.const 19.25) (f32.const 12.75) (f64.const 11.75)
  (f64.const -31.75) (i64.const 0x44027d2315f01719))
(assert_return (invoke "br-if-flags-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 91.375) (f64.const -0.25)
  (f32.const 223.125) (f64.const 6.75) (f64.const 19.25) (f32.const 12.75) (f64.const 11.75)
  (f64.const -31.75) (i64.const 0))
(assert_return (invoke "br-if-flags-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 17.25) (f64.const -16.75)
  (f64.const -25.75) (f64.const 6.508229140384577e-87) (f32.const -1.8380878e+24) (f64.const -28.75)
  (f64.const -6.5) (f32.const 32.25) (i64.const 0x3449eb2614c8b94d))
(assert_return (invoke "br-if-flags-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 17.25) (f64.const -16.75)
  (f64.const -25.75) (f64.const 6.508229140384577e-87) (f32.const -1.8380878e+24) (f64.const -28.75)
  (f64.const -6.5) (f32.const 32.25) (i64.const 0))
(assert_return (invoke "br-if-flags-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const 21.25) (f32.const -19.25) (f64.const -4.5) (f64.const 24.25)
  (f32.const -25.625) (f64.const -1.572960191101951e-113) (i64.const 0x46da13660399b79e))
(assert_return (invoke "br-if-flags-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const 21.25) (f32.const -19.25) (f64.const -4.5) (f64.const 24.25)
  (f32.const -25.625) (f64.const -1.572960191101951e-113) (i64.const 0))
(assert_return (invoke "br-if-flags-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 123.625) (f64.const 2.75) (f32.const 205.625) (f64.const 16.75)
  (f64.const 25.25) (f32.const 231.875) (f64.const -3.203851516313528e+259) (f64.const -37.75)
  (i64.const 0x645acaa38cf494e7))
(assert_return (invoke "br-if-flags-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 123.625) (f64.const 2.75) (f32.const 205.625) (f64.const 16.75)
  (f64.const 25.25) (f32.const 231.875) (f64.const -3.203851516313528e+259) (f64.const -37.75) (i64.const 6))
(assert_return (invoke "br-if-flags-6-11"
  (i32.const 0)) (f32.const 15.75) (f64.const 1011.25) (f64.const 2.447714937972696e+131) (f64.const -7.5)
  (f32.const -0.125) (f64.const 28.25) (f64.const 29966.625) (f32.const 30.5) (i64.const 0x51f427f8f8f8b973))
(assert_return (invoke "br-if-flags-6-11"
  (i32.const 1)) (f32.const 15.75) (f64.const 1011.25) (f64.const 2.447714937972696e+131) (f64.const -7.5)
  (f32.const -0.125) (f64.const 28.25) (f64.const 29966.625) (f32.const 30.5) (i64.const 0))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -0.75)
  (f64.const -163.875) (f64.const -3.203851516313528e+259) (f32.const 10.75) (f64.const -336.375)
  (f64.const 18.75) (f32.const -18.75) (f64.const -11.5) (i64.const 0x280c2acafe61490f))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -0.75)
  (f64.const -163.875) (f64.const -3.203851516313528e+259) (f32.const 10.75) (f64.const -336.375)
  (f64.const 18.75) (f32.const -18.75) (f64.const -11.5) (i64.const 0))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $br-table-1-0 (export "br-table-1-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 22.5 f32.sub local.get 6 f64.const 23.25
    f64.mul
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 24.25 f64.add local.get 0
          br_table 1 2 1 2
        end
        i32.const 8 f64.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-1-1 (export "br-table-1-1") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    local.get 6 f32.const 23.5 f32.mul local.get 5 f64.const 24.25 f64.add
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 25.25 f64.sub f32.const 26.5
          local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 27.25 f64.add local.get 6 f32.const 28.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-2 (export "br-table-1-2") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 24.5 f32.add local.get 3 f64.const 25.25 f64.sub
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 26.25 f64.mul global.get 6
          f32.const 27.5 f32.add block end f64.const 28.25 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 29.25 f64.mul global.get 2 f32.const 30.5 f32.add block end i32.const 56
        f64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-3 (export "br-table-1-3") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 global.get 2 f32.const 28.5 f32.sub
          global.get 7 f64.const 29.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        global.get 3 f64.const 30.25 f64.add global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25
        f64.mul i32.const 72 f64.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-1-4 (export "br-table-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    local.get 6 f32.const 26.5 f32.mul local.get 5 f64.const 27.25 f64.add
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 28.25 f64.sub local.get 6 local.get 6
          f32.const 30.5 f32.add local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 31.25 f64.sub local.get 6 f32.const 32.5 f32.mul local.get 5 f64.const 33.25
        f64.add local.get 5 f64.const 34.25 f64.sub f32.const 35.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-5 (export "br-table-1-5") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 27.5 f32.add local.get 3 f64.const 28.25 f64.sub
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 29.25 f64.mul global.get 2
          f32.const 30.5 f32.add local.get 3 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 32.25 f64.mul global.get 6 f32.const 33.5 f32.add local.get 3 f64.const 34.25
        f64.sub local.get 3 global.get 2 f32.const 36.5 f32.add block end local.get 3 f64.const 37.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-6 (export "br-table-1-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 28.5 f32.sub local.get 8 f64.const 29.25 f64.mul
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 30.25 f64.add local.get 11
          f32.const 31.5 f32.sub block end local.get 10 local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 33.25 f64.add local.get 11 f32.const 34.5 f32.sub local.get 8 local.get 10
        local.get 9 f32.const 37.5 f32.sub local.get 10 f64.const 38.25 f64.mul i32.const 120
        f64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-1-7 (export "br-table-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 29.5 f32.mul local.get 8 f64.const 30.25
    f64.add
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 31.25 f64.sub local.get 9
          f32.const 32.5 f32.mul local.get 9 f32.const 33.5 f32.add local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 34.25 f64.sub local.get 7 f32.const 35.5 f32.mul local.get 8 f64.const 36.25
        f64.add local.get 6 f64.const 37.25 f64.sub local.get 7 f32.const 38.5 f32.mul local.get 6 local.get 6
        f64.const 40.25 f64.sub local.get 7 f32.const 41.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-1-8 (export "br-table-1-8") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 30.5 f32.add local.get 3 f64.const 31.25 f64.sub
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 32.25 f64.mul global.get 6 block end
          local.get 3 f64.const 34.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 35.25 f64.mul global.get 2 f32.const 36.5 f32.add local.get 3 f64.const 37.25
        f64.sub local.get 3 f64.const 38.25 f64.mul global.get 6 f32.const 39.5 f32.add local.get 3
        f64.const 40.25 f64.sub local.get 3 f64.const 41.25 f64.mul global.get 2 f32.const 42.5 f32.add
        i32.const 152 f64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-9 (export "br-table-1-9") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 31.5 f32.sub local.get 5 f64.const 32.25 f64.mul
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 local.get 6 f32.const 34.5 f32.sub local.get 5
          local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 36.25 f64.add local.get 6 f32.const 37.5 f32.sub local.get 5 f64.const 38.25
        f64.mul local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub local.get 5
        f64.const 41.25 f64.mul local.get 5 local.get 6 f32.const 43.5 f32.sub local.get 5 f64.const 44.25
        f64.mul local.get 5 f64.const 45.25 f64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-10 (export "br-table-1-10") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 32.5 f32.mul global.get 7 f64.const 33.25 f64.add
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 3 f64.const 34.25 f64.sub global.get 6
          f32.const 35.5 f32.mul f32.const 36.5 local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 37.25 f64.sub global.get 2 f32.const 38.5 f32.mul global.get 7 f64.const 39.25
        f64.add global.get 3 f64.const 40.25 f64.sub global.get 6 f32.const 41.5 f32.mul global.get 3
        f64.const 42.25 f64.add global.get 7 f64.const 43.25 f64.sub global.get 2 f32.const 44.5 f32.mul
        global.get 7 f64.const 45.25 f64.add global.get 3 f32.const 47.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-1-11 (export "br-table-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 33.5 f32.add local.get 8 f64.const 34.25 f64.sub
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 10 f64.const 35.25 f64.mul local.get 9
          f32.const 36.5 f32.add local.get 10 local.get 0 br_table 1 2 1 2
        end
        local.get 10 f64.const 38.25 f64.mul local.get 11 f32.const 39.5 f32.add local.get 8 f64.const 40.25
        f64.sub local.get 10 f64.const 41.25 f64.mul local.get 9 f32.const 42.5 f32.add local.get 10
        local.get 8 f64.const 44.25 f64.mul local.get 11 f32.const 45.5 f32.add local.get 10 local.get 10
        f64.const 47.25 f64.mul local.get 9 f32.const 48.5 f32.add local.get 8 f64.const 49.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-1-12 (export "br-table-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 34.5 f32.sub local.get 8 f64.const 35.25
    f64.mul
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 36.25 f64.add local.get 7
          f32.const 37.5 f32.sub block end local.get 6 f64.const 38.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 39.25 f64.add local.get 7 local.get 8 f64.const 41.25 f64.mul local.get 6
        local.get 9 f32.const 43.5 f32.sub local.get 8 local.get 6 f64.const 45.25 f64.add local.get 7
        f32.const 46.5 f32.sub local.get 6 f64.const 47.25 f64.mul local.get 6 local.get 9 f32.const 49.5
        f32.sub local.get 6 f64.const 50.25 f64.mul f64.const 51.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-0 (export "br-table-2-0") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 6 f32.const 35.5 f32.mul local.get 3 f64.const 36.25 f64.add
    block (result f64 f32)
      block (result f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 37.25 f64.sub global.get 2
          local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 39.25 f64.add f32.const 40.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-2-1 (export "br-table-2-1") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 6 f32.const 36.5 f32.add local.get 5 f64.const 37.25 f64.sub
    block (result f32 f64)
      block (result f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 38.25 f64.mul local.get 6 local.get 5
          f64.const 40.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 41.25 f64.mul local.get 6 f32.const 42.5 f32.add i32.const 152 f64.load offset=3
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-2 (export "br-table-2-2") (param i32) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul
    block (result f64 f64)
      block (result f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 global.get 2 f32.const 40.5 f32.sub block end
          global.get 7 f64.const 41.25 f64.mul global.get 3 local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 43.25 f64.sub global.get 2 f32.const 44.5 f32.mul block end i32.const 168
        f64.load offset=1 global.get 3 f64.const 46.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-2-3 (export "br-table-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 38.5 f32.mul local.get 8 f64.const 39.25
    f64.add
    block (result f64 f32)
      block (result f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 40.25 f64.sub local.get 7
          f32.const 41.5 f32.mul local.get 6 local.get 9 local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 44.25 f64.mul local.get 9 f32.const 45.5 f32.add local.get 6 f64.const 46.25
        f64.sub block end local.get 8 f64.const 47.25 f64.mul local.get 7 f32.const 48.5 f32.add local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-4 (export "br-table-2-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    local.get 11 f32.const 39.5 f32.add local.get 8 f64.const 40.25 f64.sub
    block (result f32 f64)
      block (result f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 10 local.get 9 f32.const 42.5 f32.add
          local.get 11 i32.const 160 f64.load local.get 0 br_table 1 2 1 2
        end
        local.get 8 local.get 11 f32.const 46.5 f32.sub local.get 8 local.get 10 f64.const 48.25 f64.add
        local.get 11 f32.const 49.5 f32.sub i32.const 16 f64.load offset=2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-2-5 (export "br-table-2-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    global.get 2 f32.const 40.5 f32.sub local.get 3 f64.const 41.25 f64.mul
    block (result f64 f64)
      block (result f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 global.get 6 f64.const 44.25 local.get 3
          f64.const 45.25 f64.add local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 46.25 f64.sub global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25
        f64.add local.get 3 f64.const 49.25 f64.sub global.get 2 f32.const 50.5 f32.mul block end
        f64.const 51.25 local.get 3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-2-6 (export "br-table-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 9 f32.const 41.5 f32.mul local.get 10 f64.const 42.25 f64.add
    block (result f64 f32)
      block (result f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 43.25 f64.sub local.get 9
          local.get 10 f64.const 45.25 f64.add local.get 9 f32.const 46.5 f32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 47.25 f64.mul local.get 9 f32.const 48.5 f32.add local.get 10 f64.const 49.25
        f64.sub local.get 8 f64.const 50.25 f64.mul local.get 11 f32.const 51.5 f32.add local.get 8
        f64.const 52.25 f64.sub local.get 10 f64.const 53.25 f64.mul local.get 11 f32.const 54.5 f32.add
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-2-7 (export "br-table-2-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 42.5 f32.add local.get 6 f64.const 43.25
    f64.sub
    block (result f32 f64)
      block (result f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 44.25 f64.mul local.get 9
          f32.const 45.5 f32.add local.get 9 i32.const 184 f64.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 48.25 f64.add local.get 7 f32.const 49.5 f32.sub local.get 8 f64.const 50.25
        f64.mul local.get 8 f64.const 51.25 f64.add local.get 7 f32.const 52.5 f32.sub local.get 6
        f64.const 53.25 f64.mul local.get 6 i32.const 56 f32.load offset=3 local.get 6 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-8 (export "br-table-2-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    local.get 6 f32.const 43.5 f32.sub local.get 5 f64.const 44.25 f64.mul
    block (result f64 f64)
      block (result f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 45.25 f64.add local.get 6
          f32.const 46.5 f32.sub block end local.get 5 f64.const 47.25 f64.mul local.get 5 f64.const 48.25
          f64.add local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 49.25 f64.sub local.get 6 f32.const 50.5 f32.mul local.get 5 local.get 5
        f64.const 52.25 f64.sub local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add
        local.get 5 f64.const 55.25 f64.sub local.get 6 f32.const 56.5 f32.mul local.get 5 f64.const 57.25
        f64.add local.get 5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-9 (export "br-table-2-9") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 2 f32.const 44.5 f32.mul global.get 7 f64.const 45.25 f64.add
    block (result f64 f32)
      block (result f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 3 f64.const 46.25 f64.sub global.get 6
          f32.const 47.5 f32.mul block end global.get 3 f64.const 48.25 f64.add global.get 6 f32.const 49.5
          f32.sub local.get 0 br_table 1 2 1 2
        end
        global.get 3 global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25 f64.sub global.get 7
        f64.const 53.25 f64.mul global.get 2 global.get 7 f64.const 55.25 f64.sub global.get 3 f64.const 56.25
        f64.mul global.get 6 f32.const 57.5 f32.add global.get 3 f64.const 58.25 f64.sub global.get 7
        f64.const 59.25 f64.mul i32.const 96 f32.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-2-10 (export "br-table-2-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    local.get 6 f32.const 45.5 f32.add local.get 5 f64.const 46.25 f64.sub
    block (result f32 f64)
      block (result f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 47.25 f64.mul local.get 6
          f32.const 48.5 f32.add local.get 6 local.get 5 f64.const 50.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 51.25 f64.add local.get 6 local.get 5 f64.const 53.25 f64.mul local.get 5
        f64.const 54.25 f64.add local.get 6 f32.const 55.5 f32.sub local.get 5 f64.const 56.25 f64.mul
        local.get 5 f64.const 57.25 f64.add local.get 6 f32.const 58.5 f32.sub local.get 5 local.get 5
        f64.const 60.25 f64.add f32.const 61.5 local.get 5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-11 (export "br-table-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 46.5 f32.sub local.get 6 f64.const 47.25
    f64.mul
    block (result f64 f64)
      block (result f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 48.25 f64.add local.get 9
          f32.const 49.5 f32.sub i32.const 16 f64.load offset=2 f64.const 51.25 local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 52.25 f64.sub local.get 7 f32.const 53.5 f32.mul local.get 6 f64.const 54.25
        f64.add local.get 8 local.get 9 f32.const 56.5 f32.mul local.get 8 local.get 6 f64.const 58.25 f64.sub
        local.get 7 f32.const 59.5 f32.mul local.get 8 local.get 6 f64.const 61.25 f64.sub local.get 9
        f32.const 62.5 f32.mul local.get 6 f64.const 63.25 f64.add local.get 6 f64.const 64.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-12 (export "br-table-2-12") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25 f64.add
    block (result f64 f32)
      block (result f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 49.25 f64.sub global.get 2
          f32.const 50.5 f32.mul local.get 3 f64.const 51.25 f64.add global.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 53.25 f64.mul global.get 2 f32.const 54.5 f32.add local.get 3 f64.const 55.25
        f64.sub local.get 3 f64.const 56.25 f64.mul global.get 6 f32.const 57.5 f32.add local.get 3
        f64.const 58.25 f64.sub local.get 3 global.get 2 f32.const 60.5 f32.add local.get 3 f64.const 61.25
        f64.sub local.get 3 f64.const 62.25 f64.mul global.get 6 local.get 3 f64.const 64.25 f64.sub
        f64.const 65.25 i32.const 144 f32.load offset=2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-0 (export "br-table-3-0") (param i32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25 f64.sub
    block (result f64 f32 f64)
      block (result f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 3 f64.const 50.25 f64.mul global.get 6
          f32.const 51.5 f32.add f64.const 52.25 local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 53.25 f64.mul i32.const 48 f32.load offset=2 global.get 7 f64.const 55.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-1 (export "br-table-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 49.5 f32.sub local.get 8 f64.const 50.25 f64.mul
    block (result f32 f64 f64)
      block (result f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 10 f64.const 51.25 f64.add local.get 11
          f32.const 52.5 f32.sub local.get 10 f64.const 53.25 f64.mul local.get 8 f64.const 54.25 f64.add
          local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 55.25 f64.sub local.get 9 f64.const 57.25 local.get 10 f64.const 58.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-2 (export "br-table-3-2") (param i32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 2 f32.const 50.5 f32.mul global.get 7 f64.const 51.25 f64.add
    block (result f64 f64 f32)
      block (result f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 3 f64.const 52.25 f64.sub global.get 6
          f32.const 53.5 f32.mul global.get 3 f64.const 54.25 f64.add i32.const 56 f64.load offset=3
          global.get 2 f32.const 56.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 57.25 f64.add global.get 2 block end global.get 7 f64.const 59.25 f64.mul
        global.get 3 f32.const 61.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-3 (export "br-table-3-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 51.5 f32.add local.get 8 f64.const 52.25
    f64.sub
    block (result f64 f32 f64)
      block (result f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 local.get 9 local.get 6 f64.const 55.25 f64.sub
          i32.const 64 f32.load local.get 6 local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 58.25 f64.sub local.get 7 f32.const 59.5 f32.mul local.get 6 local.get 8
        f64.const 61.25 f64.sub local.get 7 f32.const 62.5 f32.mul local.get 8 f64.const 63.25 f64.add
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-4 (export "br-table-3-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul
    block (result f32 f64 f64)
      block (result f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 54.25 f64.add global.get 6
          global.get 2 local.get 3 f64.const 57.25 f64.add f64.const 58.25 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 59.25 f64.mul global.get 2 local.get 3 f64.const 61.25 f64.sub local.get 3
        f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add i32.const 128 f64.load local.get 3
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-5 (export "br-table-3-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add
    block (result f64 f64 f32)
      block (result f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 55.25 f64.sub local.get 6 local.get 5
          f64.const 58.25 i32.const 88 f32.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 60.25 f64.add local.get 6 f32.const 61.5 f32.sub local.get 5 f64.const 62.25
        f64.mul local.get 5 f64.const 63.25 f64.add local.get 6 f32.const 64.5 f32.sub block end local.get 5
        local.get 5 f64.const 66.25 f64.add local.get 6 f32.const 67.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-3-6 (export "br-table-3-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 9 f32.const 54.5 f32.add local.get 8 f64.const 55.25 f64.sub
    block (result f64 f32 f64)
      block (result f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 56.25 f64.mul local.get 9
          f32.const 57.5 f32.add local.get 10 f64.const 58.25 f64.sub local.get 11 f32.const 59.5 f32.mul
          f64.const 60.25 local.get 0 br_table 1 2 1 2
        end
        local.get 10 f64.const 61.25 f64.sub local.get 11 f32.const 62.5 f32.mul local.get 8 f64.const 63.25
        f64.add local.get 10 f64.const 64.25 f64.sub local.get 9 f32.const 65.5 f32.mul local.get 10
        f64.const 66.25 f64.add local.get 10 f64.const 67.25 f64.sub local.get 11 f32.const 68.5 f32.mul
        local.get 10 f64.const 69.25 f64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-7 (export "br-table-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 55.5 f32.sub local.get 10 f64.const 56.25 f64.mul
    block (result f32 f64 f64)
      block (result f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 57.25 f64.add local.get 11
          f32.const 58.5 f32.sub local.get 11 f32.const 59.5 f32.mul f64.const 60.25 f64.const 61.25
          local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 62.25 f64.mul local.get 11 local.get 10 f64.const 64.25 f64.sub local.get 8
        f64.const 65.25 f64.mul local.get 11 f32.const 66.5 f32.add local.get 10 f64.const 67.25 f64.sub
        local.get 8 f64.const 68.25 f64.mul f32.const 69.5 local.get 10 f64.const 70.25 f64.sub local.get 10
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-8 (export "br-table-3-8") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 2 f32.const 56.5 f32.mul local.get 3 f64.const 57.25 f64.add
    block (result f64 f64 f32)
      block (result f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 58.25 f64.sub global.get 6
          f32.const 59.5 f32.mul f64.const 60.25 local.get 3 f64.const 61.25 f64.sub i32.const 112
          f32.load offset=2 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 63.25 f64.add global.get 2 local.get 3 f64.const 65.25 f64.mul local.get 3
        f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub local.get 3 local.get 3 f64.const 69.25
        f64.add global.get 2 f32.const 70.5 f32.sub f64.const 71.25 local.get 3 f64.const 72.25 f64.add
        f32.const 73.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-9 (export "br-table-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 57.5 f32.add local.get 8 f64.const 58.25
    f64.sub
    block (result f64 f32 f64)
      block (result f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 59.25 f64.mul local.get 7 local.get 8
          f64.const 61.25 f64.sub i32.const 112 f32.load offset=2 local.get 8 f64.const 63.25 f64.add
          local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 64.25 f64.sub local.get 9 f32.const 65.5 f32.mul local.get 8 f64.const 66.25
        f64.add local.get 8 f64.const 67.25 f64.sub local.get 9 f32.const 68.5 f32.mul local.get 6
        f64.const 69.25 f64.add local.get 6 f64.const 70.25 f64.sub local.get 7 f32.const 71.5 f32.mul
        local.get 6 f64.const 72.25 f64.add local.get 8 f64.const 73.25 f64.sub local.get 9 f32.const 74.5
        f32.mul local.get 6 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-10 (export "br-table-3-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 6 f32.const 58.5 f32.sub local.get 5 f64.const 59.25 f64.mul
    block (result f32 f64 f64)
      block (result f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 60.25 f64.add local.get 6 local.get 6
          f32.const 62.5 f32.mul local.get 5 f64.const 63.25 f64.add i32.const 128 f64.load local.get 0
          br_table 1 2 1 2
        end
        local.get 5 f64.const 65.25 f64.mul local.get 6 f32.const 66.5 f32.add local.get 5 local.get 5
        f64.const 68.25 f64.mul local.get 6 f32.const 69.5 f32.add local.get 5 f64.const 70.25 f64.sub
        local.get 5 f64.const 71.25 f64.mul local.get 6 local.get 5 f64.const 73.25 f64.sub local.get 5
        f64.const 74.25 f64.mul local.get 6 f32.const 75.5 f32.add i32.const 32 f64.load local.get 5
        f64.const 77.25 f64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-3-11 (export "br-table-3-11") (param i32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 6 f32.const 59.5 f32.mul global.get 3 f64.const 60.25 f64.add
    block (result f64 f64 f32)
      block (result f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 f64.const 61.25 f64.sub global.get 2
          f32.const 62.5 f32.mul global.get 7 f64.const 63.25 f64.add global.get 3 f64.const 64.25 f64.sub
          i32.const 136 f32.load offset=1 local.get 0 br_table 1 2 1 2
        end
        global.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub global.get 3 f64.const 68.25
        f64.mul global.get 7 f64.const 69.25 f64.add global.get 2 f32.const 70.5 f32.sub global.get 7
        global.get 3 f64.const 72.25 f64.add global.get 6 global.get 3 f64.const 74.25 f64.mul global.get 7
        global.get 2 f32.const 76.5 f32.sub global.get 7 global.get 3 f64.const 78.25 f64.add global.get 6
        f32.const 79.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-12 (export "br-table-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 9 f32.const 60.5 f32.add local.get 8 f64.const 61.25 f64.sub
    block (result f64 f32 f64)
      block (result f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 10 local.get 9 f32.const 63.5 f32.add local.get 8
          f64.const 64.25 f64.sub local.get 9 f32.const 65.5 f32.mul local.get 10 local.get 0 br_table 1 2 1 2
        end
        local.get 10 f64.const 67.25 f64.sub local.get 9 f32.const 68.5 f32.mul local.get 10 f64.const 69.25
        f64.add local.get 8 f64.const 70.25 f64.sub local.get 9 f32.const 71.5 f32.mul local.get 10
        local.get 10 local.get 11 local.get 10 f64.const 75.25 f64.add local.get 10 f64.const 76.25 f64.sub
        local.get 9 f32.const 77.5 f32.mul local.get 10 local.get 10 local.get 11 local.get 10 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-0 (export "br-table-4-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 61.5 f32.sub local.get 5 f64.const 62.25 f64.mul
    block (result f64 f32 f64 f64)
      block (result f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 block end local.get 5 f64.const 63.25 f64.add local.get 6
          f32.const 64.5 f32.sub local.get 5 f64.const 65.25 f64.mul local.get 5 f64.const 66.25 f64.add
          local.get 0 br_table 1 2 1 2
        end
        i32.const 152 f64.load offset=3 local.get 6 local.get 5 local.get 5 f64.const 70.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-1 (export "br-table-4-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 62.5 f32.mul local.get 8 f64.const 63.25
    f64.add
    block (result f32 f64 f64 f32)
      block (result f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 local.get 7 i32.const 144 f64.load offset=2
          local.get 8 f64.const 67.25 f64.sub local.get 7 f32.const 68.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 69.25 f64.add local.get 9 f64.const 71.25 i32.const 0 f64.load local.get 9
        f32.const 73.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-4-2 (export "br-table-4-2") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 63.5 f32.add global.get 3 f64.const 64.25 f64.sub
    block (result f64 f64 f32 f64)
      block (result f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 global.get 2 f32.const 66.5 f32.add
          global.get 7 f64.const 67.25 f64.sub global.get 3 global.get 6 f32.const 69.5 f32.add global.get 3
          local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add global.get 7 f64.const 74.25
        global.get 6 f32.const 75.5 f32.add i32.const 32 f64.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-4-3 (export "br-table-4-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 64.5 f32.sub local.get 3 f64.const 65.25 f64.mul
    block (result f64 f32 f64 f64)
      block (result f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 global.get 6 f32.const 67.5 f32.sub block end
          local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add local.get 3 f64.const 70.25
          f64.sub i32.const 184 f64.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub local.get 3 f64.const 74.25
        f64.mul f64.const 75.25 global.get 2 f32.const 76.5 f32.sub local.get 3 f64.const 77.25 f64.mul
        local.get 3 f64.const 78.25 f64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-4 (export "br-table-4-4") (param i32) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 65.5 f32.mul global.get 3 f64.const 66.25 f64.add
    block (result f32 f64 f64 f32)
      block (result f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 f64.const 67.25 f64.sub global.get 2
          global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub global.get 7 i32.const 0
          f32.load local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul global.get 7 f64.const 75.25
        f64.add global.get 3 global.get 6 f32.const 77.5 f32.mul f64.const 78.25 global.get 7 f64.const 79.25
        f64.sub f32.const 80.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-4-5 (export "br-table-4-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 6 f32.const 66.5 f32.add local.get 5 f64.const 67.25 f64.sub
    block (result f64 f64 f32 f64)
      block (result f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 68.25 f64.mul local.get 6
          f32.const 69.5 f32.add local.get 5 f64.const 70.25 f64.sub f64.const 71.25 local.get 6
          f32.const 72.5 f32.add local.get 5 f64.const 73.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 74.25 f64.mul local.get 6 local.get 5 local.get 5 f64.const 77.25 f64.mul
        local.get 6 local.get 5 f64.const 79.25 f64.sub i32.const 64 f64.load local.get 6 f32.const 81.5
        f32.add local.get 5 f64.const 82.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-6 (export "br-table-4-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 67.5 f32.sub local.get 8 f64.const 68.25
    f64.mul
    block (result f64 f32 f64 f64)
      block (result f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 69.25 f64.add local.get 9
          f32.const 70.5 f32.sub local.get 8 f64.const 71.25 f64.mul f32.const 72.5 local.get 8
          f64.const 73.25 f64.sub f64.const 74.25 local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 75.25 f64.add local.get 9 local.get 8 f64.const 77.25 f64.mul local.get 8
        f64.const 78.25 f64.add local.get 9 f32.const 79.5 f32.sub local.get 6 f64.const 80.25 f64.mul
        local.get 8 f64.const 81.25 f64.add local.get 7 local.get 6 i32.const 96 f64.load local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-4-7 (export "br-table-4-7") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 2 f32.const 68.5 f32.mul local.get 3 f64.const 69.25 f64.add
    block (result f32 f64 f64 f32)
      block (result f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 70.25 f64.sub global.get 6
          f32.const 71.5 f32.mul block end i32.const 0 f32.load local.get 3 f64.const 73.25 f64.sub
          local.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add local.get 0 br_table 1 2 1 2
        end
        local.get 3 global.get 6 f32.const 77.5 f32.mul local.get 3 f64.const 78.25 f64.add local.get 3
        f64.const 79.25 f64.sub global.get 2 f32.const 80.5 f32.mul local.get 3 f64.const 81.25 f64.add
        local.get 3 f64.const 82.25 f64.sub i32.const 88 f32.load offset=3 f64.const 84.25 local.get 3
        global.get 2 f32.const 86.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-8 (export "br-table-4-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 11 f32.const 69.5 f32.add local.get 10 f64.const 70.25 f64.sub
    block (result f64 f64 f32 f64)
      block (result f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 10 f64.const 71.25 f64.mul local.get 9
          f32.const 72.5 f32.add local.get 10 local.get 10 f64.const 74.25 f64.mul local.get 11 i32.const 32
          f64.load local.get 0 br_table 1 2 1 2
        end
        local.get 8 local.get 11 f32.const 78.5 f32.add local.get 8 f64.const 79.25 f64.sub local.get 10
        f64.const 80.25 f64.mul local.get 9 f32.const 81.5 f32.add local.get 10 f64.const 82.25 f64.sub
        local.get 8 f64.const 83.25 f64.mul local.get 9 f32.const 84.5 f32.add i32.const 104 f64.load offset=1
        i32.const 112 f64.load offset=2 local.get 9 f32.const 87.5 f32.add local.get 8 f64.const 88.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-9 (export "br-table-4-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 70.5 f32.sub local.get 3 f64.const 71.25 f64.mul
    block (result f64 f32 f64 f64)
      block (result f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 72.25 f64.add global.get 6
          f32.const 73.5 f32.sub local.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add
          local.get 3 f64.const 76.25 f64.sub local.get 3 f64.const 77.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 3 global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul local.get 3
        f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub local.get 3 local.get 3 f64.const 84.25
        f64.add global.get 6 local.get 3 f64.const 86.25 f64.mul local.get 3 f64.const 87.25 f64.add
        global.get 2 f32.const 88.5 f32.sub local.get 3 f64.const 89.25 f64.mul f64.const 90.25 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-10 (export "br-table-4-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 71.5 f32.mul local.get 5 f64.const 72.25 f64.add
    block (result f32 f64 f64 f32)
      block (result f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 local.get 6 local.get 6 i32.const 32 f64.load
          i32.const 40 f64.load offset=1 local.get 6 local.get 0 br_table 1 2 1 2
        end
        local.get 5 local.get 6 local.get 5 f64.const 81.25 f64.add local.get 5 f64.const 82.25 f64.sub
        local.get 6 local.get 5 local.get 5 f64.const 85.25 f64.sub local.get 6 f32.const 86.5 f32.mul
        local.get 5 f64.const 87.25 f64.add local.get 5 f64.const 88.25 f64.sub local.get 6 f32.const 89.5
        f32.mul f64.const 90.25 local.get 5 f64.const 91.25 f64.sub local.get 6 f32.const 92.5 f32.mul
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-11 (export "br-table-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 9 f32.const 72.5 f32.add local.get 10 f64.const 73.25 f64.sub
    block (result f64 f64 f32 f64)
      block (result f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 74.25 f64.mul local.get 9
          f32.const 75.5 f32.add local.get 8 local.get 10 f64.const 77.25 f64.mul local.get 9 f32.const 78.5
          f32.add local.get 8 local.get 0 br_table 1 2 1 2
        end
        local.get 10 f64.const 80.25 f64.mul local.get 11 f32.const 81.5 f32.add local.get 10 f64.const 82.25
        f64.sub local.get 10 local.get 11 f32.const 84.5 f32.add local.get 8 f64.const 85.25 f64.sub
        local.get 10 f64.const 86.25 f64.mul local.get 11 f32.const 87.5 f32.add local.get 10 f64.const 88.25
        f64.sub local.get 8 f64.const 89.25 f64.mul local.get 11 f32.const 90.5 f32.add block end local.get 10
        f64.const 91.25 f64.sub i32.const 160 f64.load i32.const 168 f32.load offset=1 local.get 10
        f64.const 94.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-12 (export "br-table-4-12") (param i32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul
    block (result f64 f32 f64 f64)
      block (result f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 f64.const 75.25 f64.add global.get 2
          global.get 7 f64.const 77.25 f64.mul global.get 2 i32.const 56 f64.load offset=3 global.get 3
          f64.const 80.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub global.get 7 f64.const 83.25
        f64.mul global.get 3 global.get 6 global.get 3 f64.const 86.25 f64.mul global.get 7 f64.const 87.25
        f64.add global.get 2 f32.const 88.5 f32.sub global.get 7 f64.const 89.25 f64.mul global.get 3
        f64.const 90.25 f64.add global.get 6 f32.const 91.5 f32.sub global.get 3 f64.const 92.25 f64.mul
        block end i32.const 168 f64.load offset=1 f32.const 94.5 global.get 7 f64.const 95.25 f64.mul
        f64.const 96.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-0 (export "br-table-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 74.5 f32.mul local.get 8 f64.const 75.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      block (result f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 76.25 f64.sub local.get 9
          f32.const 77.5 f32.mul f64.const 78.25 local.get 6 f64.const 79.25 f64.sub local.get 7
          f32.const 80.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 81.25 f64.add local.get 7 f32.const 82.5 f32.sub local.get 8 f64.const 83.25
        f64.mul local.get 8 f64.const 84.25 f64.add local.get 7 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-1 (export "br-table-5-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 75.5 f32.add local.get 10 f64.const 76.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      block (result f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 77.25 f64.mul local.get 11
          f32.const 78.5 f32.add local.get 10 f64.const 79.25 f64.sub local.get 10 f64.const 80.25 f64.mul
          local.get 9 f32.const 81.5 f32.add local.get 10 f64.const 82.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 10 f64.const 83.25 f64.mul local.get 11 f32.const 84.5 f32.add local.get 10 f64.const 85.25
        f64.sub f64.const 86.25 local.get 9 local.get 10 f64.const 88.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-2 (export "br-table-5-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      block (result f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 78.25 f64.add local.get 6
          f32.const 79.5 f32.sub local.get 5 f64.const 80.25 f64.mul local.get 5 local.get 6 f32.const 82.5
          f32.sub local.get 5 f64.const 83.25 f64.mul f64.const 84.25 local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 85.25 f64.sub local.get 6 f32.const 86.5 f32.mul local.get 5 local.get 5
        f64.const 88.25 f64.sub f32.const 89.5 local.get 5 f64.const 90.25 f64.add local.get 5 f64.const 91.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-5-3 (export "br-table-5-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 77.5 f32.mul local.get 3 f64.const 78.25 f64.add
    block (result f64 f32 f64 f64 f32)
      block (result f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 79.25 f64.sub global.get 2
          f32.const 80.5 f32.mul local.get 3 f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub
          local.get 3 f64.const 83.25 f64.mul local.get 3 f64.const 84.25 f64.add i32.const 104
          f32.load offset=1 local.get 0 br_table 1 2 1 2
        end
        local.get 3 global.get 6 f32.const 87.5 f32.add local.get 3 local.get 3 f64.const 89.25 f64.mul
        global.get 2 f32.const 90.5 f32.add local.get 3 i32.const 160 f64.load global.get 6 f32.const 93.5
        f32.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-5-4 (export "br-table-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 78.5 f32.add local.get 8 f64.const 79.25
    f64.sub
    block (result f32 f64 f64 f32 f64)
      block (result f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 80.25 f64.mul local.get 9
          f32.const 81.5 f32.add local.get 7 f32.const 82.5 f32.sub local.get 8 f64.const 83.25 f64.mul
          local.get 6 f64.const 84.25 f64.add local.get 9 f32.const 85.5 f32.sub i32.const 112
          f64.load offset=2 local.get 0 br_table 1 2 1 2
        end
        local.get 8 local.get 7 f32.const 88.5 f32.sub local.get 8 f64.const 89.25 f64.mul local.get 8
        f32.const 91.5 i32.const 160 f64.load local.get 8 f64.const 93.25 f64.add local.get 9 f32.const 94.5
        f32.sub local.get 8 f64.const 95.25 f64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-5 (export "br-table-5-5") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 79.5 f32.sub global.get 3 f64.const 80.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      block (result f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 f64.const 81.25 f64.add global.get 2
          f32.const 82.5 f32.sub global.get 7 f64.const 83.25 f64.mul global.get 3 f64.const 84.25 f64.add
          global.get 6 f32.const 85.5 f32.sub i32.const 112 f64.load offset=2 global.get 7 f64.const 87.25
          f64.add local.get 0 br_table 1 2 1 2
        end
        global.get 3 f64.const 88.25 f64.sub global.get 6 f32.const 89.5 f32.mul global.get 3 f64.const 90.25
        f64.add global.get 7 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul i32.const 168
        f64.load offset=1 f64.const 94.25 global.get 6 f32.const 95.5 f32.mul global.get 3 global.get 7
        f64.const 97.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-6 (export "br-table-5-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 80.5 f32.mul local.get 8 f64.const 81.25
    f64.add
    block (result f64 f32 f64 f64 f32)
      block (result f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 82.25 f64.sub local.get 7
          f32.const 83.5 f32.mul local.get 6 f64.const 84.25 f64.add local.get 7 f32.const 85.5 f32.sub
          local.get 6 f64.const 86.25 f64.mul local.get 8 f32.const 88.5 local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 89.25 f64.mul local.get 9 f32.const 90.5 f32.add local.get 6 f64.const 91.25
        f64.sub local.get 8 f64.const 92.25 f64.mul local.get 7 f32.const 93.5 f32.add local.get 8
        f64.const 94.25 f64.sub i32.const 184 f64.load offset=3 local.get 9 local.get 8 local.get 8
        f64.const 98.25 f64.mul local.get 9 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-7 (export "br-table-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 81.5 f32.add local.get 10 f64.const 82.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      block (result f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 83.25 f64.mul local.get 9
          f32.const 84.5 f32.add local.get 9 f32.const 85.5 f32.sub f64.const 86.25 local.get 10
          f64.const 87.25 f64.add local.get 9 f32.const 88.5 f32.sub local.get 10 f64.const 89.25 f64.mul
          local.get 0 br_table 1 2 1 2
        end
        local.get 8 f64.const 90.25 f64.add local.get 11 f32.const 91.5 f32.sub local.get 8 f64.const 92.25
        f64.mul local.get 8 local.get 11 f32.const 94.5 f32.sub local.get 10 f64.const 95.25 f64.mul
        local.get 8 local.get 9 f64.const 98.25 i32.const 24 f64.load offset=3 f32.const 100.5
        f64.const 101.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-8 (export "br-table-5-8") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 2 f32.const 82.5 f32.sub global.get 7 f64.const 83.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      block (result f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 3 global.get 6 f32.const 85.5 f32.sub
          global.get 3 global.get 7 f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub global.get 7
          f64.const 89.25 f64.mul global.get 3 local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 91.25 f64.sub global.get 2 global.get 7 global.get 3 f64.const 94.25 f64.sub
        global.get 6 f32.const 95.5 f32.mul global.get 3 f64.const 96.25 f64.add global.get 7 f64.const 97.25
        f64.sub global.get 2 f32.const 98.5 f32.mul f64.const 99.25 global.get 3 f64.const 100.25 f64.sub
        f32.const 101.5 global.get 3 f64.const 102.25 f64.add i32.const 56 f64.load offset=3 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-9 (export "br-table-5-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 83.5 f32.mul local.get 5 f64.const 84.25 f64.add
    block (result f64 f32 f64 f64 f32)
      block (result f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 85.25 f64.sub local.get 6
          f32.const 86.5 f32.mul f64.const 87.25 f32.const 88.5 local.get 5 f64.const 89.25 f64.mul
          local.get 5 f64.const 90.25 f64.add local.get 6 f32.const 91.5 f32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 92.25 f64.mul local.get 6 f32.const 93.5 f32.add local.get 5 f64.const 94.25
        f64.sub local.get 5 f64.const 95.25 f64.mul local.get 6 f32.const 96.5 f32.add local.get 5 local.get 5
        f64.const 98.25 f64.mul local.get 6 local.get 5 f64.const 100.25 f64.sub local.get 5 local.get 6
        f32.const 102.5 f32.add local.get 5 f64.const 103.25 f64.sub i32.const 64 f64.load i32.const 72
        f32.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-5-10 (export "br-table-5-10") (param i32 i32 i64 f64)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 84.5 f32.add local.get 3 f64.const 85.25 f64.sub
    block (result f32 f64 f64 f32 f64)
      block (result f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 86.25 f64.mul global.get 6
          f32.const 87.5 f32.add global.get 2 f32.const 88.5 f32.sub local.get 3 local.get 3 f64.const 90.25
          f64.add global.get 6 f32.const 91.5 f32.sub local.get 3 f64.const 92.25 f64.mul local.get 0
          br_table 1 2 1 2
        end
        local.get 3 f64.const 93.25 f64.add global.get 2 f32.const 94.5 f32.sub local.get 3 f64.const 95.25
        f64.mul local.get 3 f64.const 96.25 f64.add global.get 6 f32.const 97.5 f32.sub local.get 3
        f64.const 98.25 f64.mul local.get 3 f64.const 99.25 f64.add global.get 2 f32.const 100.5 f32.sub
        local.get 3 f64.const 101.25 f64.mul local.get 3 f64.const 102.25 f64.add i32.const 56
        f32.load offset=3 local.get 3 f64.const 104.25 f64.mul local.get 3 i32.const 80 f32.load offset=2
        local.get 3 f64.const 107.25 f64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-5-11 (export "br-table-5-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 9 f32.const 85.5 f32.sub local.get 10 f64.const 86.25 f64.mul
    block (result f64 f64 f32 f64 f64)
      block (result f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 87.25 f64.add local.get 9
          f32.const 88.5 f32.sub local.get 8 f64.const 89.25 f64.mul local.get 8 f64.const 90.25 f64.add
          i32.const 152 f32.load offset=3 local.get 10 f64.const 92.25 f64.mul local.get 10 f64.const 93.25
          f64.add local.get 0 br_table 1 2 1 2
        end
        local.get 8 local.get 11 f32.const 95.5 f32.mul local.get 8 local.get 10 f64.const 97.25 f64.sub
        local.get 9 f32.const 98.5 f32.mul local.get 10 f64.const 99.25 f64.add local.get 8 f64.const 100.25
        f64.sub local.get 9 f32.const 101.5 f32.mul local.get 10 f64.const 102.25 f64.add local.get 10
        f64.const 103.25 f64.sub local.get 11 f32.const 104.5 f32.mul block end local.get 8 f64.const 105.25
        f64.add f64.const 106.25 i32.const 88 f32.load offset=3 f64.const 108.25 local.get 8 f64.const 109.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-12 (export "br-table-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 86.5 f32.mul local.get 5 f64.const 87.25 f64.add
    block (result f64 f32 f64 f64 f32)
      block (result f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 88.25 f64.sub local.get 6
          f32.const 89.5 f32.mul local.get 5 local.get 6 f32.const 91.5 f32.sub local.get 5 f64.const 92.25
          f64.mul local.get 5 f64.const 93.25 f64.add local.get 6 local.get 0 br_table 1 2 1 2
        end
        local.get 5 f64.const 95.25 f64.mul local.get 6 f32.const 96.5 f32.add local.get 5 local.get 5
        local.get 6 f32.const 99.5 f32.add local.get 5 f64.const 100.25 f64.sub local.get 5 f64.const 101.25
        f64.mul local.get 6 f32.const 102.5 f32.add local.get 5 f64.const 103.25 f64.sub local.get 5
        f64.const 104.25 f64.mul local.get 6 f32.const 105.5 f32.add local.get 5 f64.const 106.25 f64.sub
        f64.const 107.25 i32.const 96 f32.load local.get 5 f64.const 109.25 f64.sub f64.const 110.25
        i32.const 120 f32.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-0 (export "br-table-6-0") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 87.5 f32.add local.get 3 f64.const 88.25 f64.sub
    block (result f64 f32 f64 f64 f32 f64)
      block (result f64 f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 i32.const 136 f64.load offset=1 global.get 2 local.get 3
          i32.const 160 f64.load global.get 6 f32.const 93.5 f32.add local.get 3 f64.const 94.25 f64.sub
          local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 95.25 f64.mul global.get 2 f32.const 96.5 f32.add local.get 3 f64.const 97.25
        f64.sub local.get 3 f64.const 98.25 f64.mul global.get 6 local.get 3 f64.const 100.25 f64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-1 (export "br-table-6-1") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 2 f32.const 88.5 f32.sub global.get 7 f64.const 89.25 f64.mul
    block (result f32 f64 f64 f32 f64 f64)
      block (result f32 f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 3 f64.const 90.25 f64.add f32.const 91.5
          global.get 3 i32.const 168 f64.load offset=1 i32.const 176 f32.load offset=2 global.get 7
          i32.const 0 f64.load local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 97.25 f64.sub global.get 2 global.get 7 f64.const 99.25 f64.add global.get 3
        f64.const 100.25 f64.sub global.get 6 f32.const 101.5 f32.mul global.get 3 global.get 7
        f64.const 103.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-2 (export "br-table-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 89.5 f32.mul local.get 8 f64.const 90.25
    f64.add
    block (result f64 f64 f32 f64 f64 f32)
      block (result f64 f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 91.25 f64.sub local.get 7 local.get 8
          f64.const 93.25 f64.add local.get 6 f64.const 94.25 f64.sub local.get 9 f32.const 95.5 f32.mul
          f64.const 96.25 local.get 6 f64.const 97.25 f64.sub local.get 9 f32.const 98.5 f32.mul local.get 0
          br_table 1 2 1 2
        end
        local.get 6 f64.const 99.25 f64.add local.get 9 f32.const 100.5 f32.sub local.get 6 f64.const 101.25
        f64.mul local.get 8 f64.const 102.25 f64.add local.get 9 local.get 8 local.get 6 f64.const 105.25
        f64.add local.get 9 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-3 (export "br-table-6-3") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 1.5 f32.sub local.get 3 f64.const 2.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      block (result f64 f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 global.get 2 local.get 3 f64.const 5.25 f64.mul
          global.get 2 f32.const 6.5 f32.add local.get 3 local.get 3 f64.const 8.25 f64.mul f32.const 9.5
          i32.const 80 f64.load offset=2 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 11.25 f64.mul global.get 2 f32.const 12.5 f32.add local.get 3 local.get 3
        f64.const 14.25 f64.mul global.get 6 f32.const 15.5 f32.add local.get 3 f64.const 16.25 f64.sub
        local.get 3 f64.const 17.25 f64.mul i32.const 144 f32.load offset=2 local.get 3 f64.const 19.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-4 (export "br-table-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 2.5 f32.mul local.get 6 f64.const 3.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      block (result f32 f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 4.25 f64.sub local.get 7
          f32.const 5.5 f32.mul local.get 9 f64.const 7.25 f64.const 8.25 i32.const 72 f32.load offset=1
          f64.const 10.25 local.get 8 f64.const 11.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 6 f64.const 12.25 f64.add local.get 9 f32.const 13.5 f32.sub local.get 6 f64.const 14.25
        f64.mul local.get 6 f64.const 15.25 f64.add local.get 7 f32.const 16.5 f32.sub local.get 8
        f64.const 17.25 f64.mul f64.const 18.25 i32.const 152 f32.load offset=3 local.get 6 f64.const 20.25
        f64.mul local.get 8 f64.const 21.25 f64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-5 (export "br-table-6-5") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 3.5 f32.add global.get 3 f64.const 4.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      block (result f64 f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 f64.const 5.25 f64.mul global.get 2
          f32.const 6.5 f32.add block end global.get 7 f64.const 8.25 global.get 6 global.get 3
          f64.const 10.25 f64.sub global.get 7 f64.const 11.25 f64.mul global.get 2 f32.const 12.5 f32.add
          local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 13.25 f64.sub global.get 2 f32.const 14.5 f32.mul global.get 7 f64.const 15.25
        f64.add global.get 3 f64.const 16.25 f64.sub global.get 6 f32.const 17.5 f32.mul global.get 3
        global.get 7 f64.const 19.25 f64.sub global.get 2 f32.const 20.5 f32.mul global.get 7 f64.const 21.25
        f64.add global.get 3 global.get 6 f32.const 23.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-6 (export "br-table-6-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 4.5 f32.sub local.get 10 f64.const 5.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      block (result f64 f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 6.25 f64.add local.get 11
          f32.const 7.5 f32.sub local.get 10 f32.const 9.5 local.get 8 local.get 8 f64.const 11.25 f64.mul
          local.get 11 f32.const 12.5 f32.add local.get 8 local.get 0 br_table 1 2 1 2
        end
        local.get 8 local.get 9 f32.const 15.5 f32.add local.get 8 f64.const 16.25 f64.sub local.get 10
        f64.const 17.25 f64.mul local.get 9 f32.const 18.5 f32.add local.get 8 f64.const 19.25 f64.sub
        block end local.get 8 f64.const 20.25 f64.mul local.get 9 f32.const 21.5 f32.add local.get 8
        f64.const 22.25 f64.sub local.get 8 local.get 11 local.get 10 f64.const 25.25 f64.sub local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-6-7 (export "br-table-6-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 6 f32.const 5.5 f32.mul local.get 5 f64.const 6.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      block (result f32 f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 7.25 f64.sub local.get 6
          f32.const 8.5 f32.mul i32.const 72 f32.load offset=1 local.get 5 local.get 5 f64.const 11.25 f64.mul
          local.get 6 f64.const 13.25 local.get 5 f64.const 14.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 5 local.get 6 f32.const 16.5 f32.sub local.get 5 local.get 5 f64.const 18.25 f64.add
        local.get 6 f32.const 19.5 f32.sub local.get 5 local.get 5 f64.const 21.25 f64.add local.get 6
        f32.const 22.5 f32.sub f64.const 23.25 i32.const 0 f64.load local.get 6 f32.const 25.5 f32.sub
        local.get 5 f64.const 26.25 f64.mul i32.const 24 f64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-8 (export "br-table-6-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 6.5 f32.add local.get 8 f64.const 7.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      block (result f64 f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 f64.const 8.25 f64.mul local.get 7
          f32.const 9.5 f32.add local.get 8 i32.const 88 f64.load offset=3 local.get 9 f32.const 12.5 f32.add
          local.get 8 local.get 8 f64.const 14.25 f64.mul local.get 9 f32.const 15.5 f32.add local.get 0
          br_table 1 2 1 2
        end
        local.get 6 f64.const 16.25 f64.sub local.get 7 local.get 8 f64.const 18.25 f64.add local.get 8
        f64.const 19.25 f64.sub local.get 9 f32.const 20.5 f32.mul local.get 6 f64.const 21.25 f64.add
        local.get 6 f64.const 22.25 f64.sub local.get 7 f32.const 23.5 f32.mul f64.const 24.25 local.get 6
        f64.const 25.25 f64.sub i32.const 16 f32.load offset=2 local.get 8 f64.const 27.25 f64.add local.get 6
        f64.const 28.25 f64.sub f32.const 29.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-9 (export "br-table-6-9") (param i32) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 7.5 f32.sub global.get 3 f64.const 8.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      block (result f64 f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 7 f64.const 9.25 f64.add global.get 2
          f32.const 10.5 f32.sub block end i32.const 88 f64.load offset=3 f32.const 12.5 global.get 7
          global.get 3 f64.const 14.25 f64.mul global.get 6 f32.const 15.5 f32.add global.get 3
          f64.const 16.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        global.get 7 f64.const 17.25 f64.mul global.get 2 f32.const 18.5 f32.add global.get 7 f64.const 19.25
        f64.sub global.get 3 f64.const 20.25 f64.mul global.get 6 f32.const 21.5 f32.add global.get 3
        f64.const 22.25 f64.sub global.get 7 f64.const 23.25 f64.mul global.get 2 f32.const 24.5 f32.add
        global.get 7 f64.const 25.25 f64.sub block end global.get 3 f64.const 26.25 f64.mul global.get 6
        f32.const 27.5 f32.add global.get 3 f64.const 28.25 f64.sub i32.const 40 f64.load offset=1
        global.get 2 f32.const 30.5 f32.add i32.const 56 f64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-10 (export "br-table-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 8.5 f32.mul local.get 8 f64.const 9.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      block (result f32 f64 f64 f32 f64 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 8 f64.const 10.25 f64.sub local.get 11
          f32.const 11.5 f32.mul local.get 11 f32.const 12.5 f32.add local.get 10 local.get 10 f64.const 14.25
          f64.mul local.get 9 f32.const 15.5 f32.add local.get 10 local.get 10 f64.const 17.25 f64.mul
          local.get 0 br_table 1 2 1 2
        end
        local.get 10 local.get 11 f32.const 19.5 f32.sub local.get 8 f64.const 20.25 f64.mul local.get 8
        f64.const 21.25 f64.add local.get 11 local.get 10 f64.const 23.25 f64.mul local.get 8 f64.const 24.25
        f64.add local.get 11 f32.const 25.5 f32.sub local.get 8 local.get 8 f64.const 27.25 f64.add
        local.get 9 f32.const 28.5 f32.sub local.get 10 f64.const 29.25 f64.mul local.get 10 f64.const 30.25
        f64.add local.get 9 f32.const 31.5 f32.sub local.get 8 f64.const 32.25 f64.mul local.get 10
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-6-11 (export "br-table-6-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 9.5 f32.add local.get 5 f64.const 10.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      block (result f64 f64 f32 f64 f64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 5 f64.const 11.25 f64.mul local.get 6 local.get 5
          f64.const 13.25 f64.sub local.get 5 f64.const 14.25 f64.mul local.get 6 local.get 5 f64.const 16.25
          f64.sub local.get 5 f64.const 17.25 f64.mul i32.const 144 f32.load offset=2 local.get 0
          br_table 1 2 1 2
        end
        local.get 5 f64.const 19.25 f64.sub local.get 6 f32.const 20.5 f32.mul local.get 5 f64.const 21.25
        f64.add local.get 5 f64.const 22.25 f64.sub local.get 6 f32.const 23.5 f32.mul local.get 5
        f64.const 24.25 f64.add local.get 5 f64.const 25.25 f64.sub local.get 6 f32.const 26.5 f32.mul
        local.get 5 f64.const 27.25 f64.add local.get 5 f64.const 28.25 f64.sub local.get 6 f32.const 29.5
        f32.mul local.get 5 local.get 5 local.get 6 f32.const 32.5 f32.mul local.get 5 f64.const 33.25 f64.add
        local.get 5 f64.const 34.25 f64.sub local.get 6 f32.const 35.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-12 (export "br-table-6-12") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 10.5 f32.sub local.get 3 f64.const 11.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      block (result f64 f32 f64 f64 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 3 f64.const 12.25 f64.add global.get 6
          f32.const 13.5 f32.sub local.get 3 f64.const 14.25 f64.mul f32.const 15.5 f64.const 16.25
          local.get 3 global.get 2 i32.const 152 f64.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 3 f64.const 20.25 f64.mul global.get 6 local.get 3 f64.const 22.25 f64.sub local.get 3
        f64.const 23.25 f64.mul global.get 2 f32.const 24.5 f32.add local.get 3 f64.const 25.25 f64.sub
        local.get 3 global.get 6 f32.const 27.5 f32.add local.get 3 local.get 3 global.get 2 f32.const 30.5
        f32.add local.get 3 f64.const 31.25 f64.sub local.get 3 f64.const 32.25 f64.mul global.get 6
        local.get 3 f64.const 34.25 f64.sub f64.const 35.25 global.get 2 f32.const 36.5 f32.add
        f64.const 37.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
)

(assert_return (invoke "br-table-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -11.75) (f64.const -174.375) (f64.const 14.75) (i64.const 77))
(assert_return (invoke "br-table-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -11.75) (f64.const -174.375) (f64.const 14.75) (i64.const 6))
(assert_return (invoke "br-table-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -11.75) (f64.const -174.375) (f64.const 2.447714937972696e+131)
  (i64.const 77))
(assert_return (invoke "br-table-1-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -11.75) (f64.const -174.375) (f64.const 2.447714937972696e+131) (i64.const 6))
(assert_return (invoke "br-table-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 182.125) (f64.const 17.75)
  (f32.const 26.5) (i64.const 77))
(assert_return (invoke "br-table-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 182.125) (f64.const 17.75)
  (f32.const 26.5) (i64.const 0))
(assert_return (invoke "br-table-1-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 182.125) (f64.const 17.75)
  (f32.const -20.75) (i64.const 77))
(assert_return (invoke "br-table-1-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 182.125) (f64.const 17.75)
  (f32.const -20.75) (i64.const 0))
(assert_return (invoke "br-table-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.75)
  (f64.const -29.75) (f64.const 28.25) (i64.const 77))
(assert_return (invoke "br-table-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.75)
  (f64.const -29.75) (f64.const 28.25) (i64.const 0))
(assert_return (invoke "br-table-1-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.75)
  (f64.const -29.75) (f64.const -2.030012203600678e-205) (i64.const 77))
(assert_return (invoke "br-table-1-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.75)
  (f64.const -29.75) (f64.const -2.030012203600678e-205) (i64.const 0))
(assert_return (invoke "br-table-1-3"
  (i32.const 0)) (f32.const -25.625) (f64.const -196.875) (f64.const 29966.625) (i64.const 77))
(assert_return (invoke "br-table-1-3"
  (i32.const 1)) (f32.const -25.625) (f64.const -196.875) (f64.const 29966.625) (i64.const 0))
(assert_return (invoke "br-table-1-3"
  (i32.const 2)) (f32.const -25.625) (f64.const -196.875) (f64.const -2.2029258694858195e-176) (i64.const 77))
(assert_return (invoke "br-table-1-3"
  (i32.const 9)) (f32.const -25.625) (f64.const -196.875) (f64.const -2.2029258694858195e-176) (i64.const 0))
(assert_return (invoke "br-table-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 205.375) (f64.const 20.75)
  (f32.const 38.25) (i64.const 77))
(assert_return (invoke "br-table-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 205.375) (f64.const 20.75)
  (f32.const 38.25) (i64.const 0))
(assert_return (invoke "br-table-1-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 205.375) (f64.const 20.75)
  (f32.const 35.5) (i64.const 77))
(assert_return (invoke "br-table-1-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 205.375) (f64.const 20.75)
  (f32.const 35.5) (i64.const 0))
(assert_return (invoke "br-table-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.375)
  (f64.const -32.75) (f64.const -4.5) (i64.const 77))
(assert_return (invoke "br-table-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.375)
  (f64.const -32.75) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-table-1-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.375)
  (f64.const -32.75) (f64.const -41.75) (i64.const 77))
(assert_return (invoke "br-table-1-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.375)
  (f64.const -32.75) (f64.const -41.75) (i64.const 0))
(assert_return (invoke "br-table-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -15.75)
  (f64.const -277.875) (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -15.75)
  (f64.const -277.875) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-1-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -15.75)
  (f64.const -277.875) (f64.const -5.928883504195275e+104) (i64.const 77))
(assert_return (invoke "br-table-1-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -15.75)
  (f64.const -277.875) (f64.const -5.928883504195275e+104) (i64.const 0))
(assert_return (invoke "br-table-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 258.125) (f64.const 20.75) (f32.const 44.25) (i64.const 77))
(assert_return (invoke "br-table-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 258.125) (f64.const 20.75) (f32.const 44.25) (i64.const 6))
(assert_return (invoke "br-table-1-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 258.125) (f64.const 20.75) (f32.const 363.125) (i64.const 77))
(assert_return (invoke "br-table-1-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 258.125) (f64.const 20.75) (f32.const 363.125) (i64.const 6))
(assert_return (invoke "br-table-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const -38.75) (i64.const 77))
(assert_return (invoke "br-table-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const -38.75) (i64.const 0))
(assert_return (invoke "br-table-1-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const 1.2138208582520844e+257) (i64.const 77))
(assert_return (invoke "br-table-1-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "br-table-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -23.75) (f64.const -209.625)
  (f64.const -6.5) (i64.const 77))
(assert_return (invoke "br-table-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -23.75) (f64.const -209.625)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-table-1-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -23.75) (f64.const -209.625)
  (f64.const 38.75) (i64.const 77))
(assert_return (invoke "br-table-1-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -23.75) (f64.const -209.625)
  (f64.const 38.75) (i64.const 0))
(assert_return (invoke "br-table-1-10"
  (i32.const 0)) (f32.const 105.625) (f64.const 1057.75) (f32.const 36.5) (i64.const 77))
(assert_return (invoke "br-table-1-10"
  (i32.const 1)) (f32.const 105.625) (f64.const 1057.75) (f32.const 36.5) (i64.const 0))
(assert_return (invoke "br-table-1-10"
  (i32.const 2)) (f32.const 105.625) (f64.const 1057.75) (f32.const 47.5) (i64.const 77))
(assert_return (invoke "br-table-1-10"
  (i32.const 9)) (f32.const 105.625) (f64.const 1057.75) (f32.const 47.5) (i64.const 0))
(assert_return (invoke "br-table-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-1-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f64.const -58.75) (i64.const 77))
(assert_return (invoke "br-table-1-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f64.const -58.75) (i64.const 0))
(assert_return (invoke "br-table-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -23.75) (f64.const -334.875) (f64.const -286.875) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -23.75) (f64.const -334.875) (f64.const -286.875) (i64.const 6))
(assert_return (invoke "br-table-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -23.75) (f64.const -334.875) (f64.const 51.25) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -23.75) (f64.const -334.875) (f64.const 51.25) (i64.const 6))
(assert_return (invoke "br-table-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -4.4375)
  (f64.const 31.75) (f64.const -41.75) (f32.const 3.25) (i64.const 77))
(assert_return (invoke "br-table-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -4.4375)
  (f64.const 31.75) (f64.const -41.75) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-table-2-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -4.4375)
  (f64.const 31.75) (f64.const 34.75) (f32.const 40.5) (i64.const 77))
(assert_return (invoke "br-table-2-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -4.4375)
  (f64.const 31.75) (f64.const 34.75) (f32.const 40.5) (i64.const 0))
(assert_return (invoke "br-table-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 44.25) (f64.const -43.75)
  (f32.const 7.75) (f64.const -46.75) (i64.const 77))
(assert_return (invoke "br-table-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 44.25) (f64.const -43.75)
  (f32.const 7.75) (f64.const -46.75) (i64.const 0))
(assert_return (invoke "br-table-2-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 44.25) (f64.const -43.75)
  (f32.const 50.25) (f64.const 1.2138208582520844e+257) (i64.const 77))
(assert_return (invoke "br-table-2-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 44.25) (f64.const -43.75)
  (f32.const 50.25) (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "br-table-2-2"
  (i32.const 0)) (f32.const -37.625) (f64.const -286.875) (f64.const 42260.625) (f64.const -7.5)
  (i64.const 77))
(assert_return (invoke "br-table-2-2"
  (i32.const 1)) (f32.const -37.625) (f64.const -286.875) (f64.const 42260.625) (f64.const -7.5)
  (i64.const 0))
(assert_return (invoke "br-table-2-2"
  (i32.const 2)) (f32.const -37.625) (f64.const -286.875) (f64.const 1.3199715655682936e+286)
  (f64.const -53.75) (i64.const 77))
(assert_return (invoke "br-table-2-2"
  (i32.const 9)) (f32.const -37.625) (f64.const -286.875) (f64.const 1.3199715655682936e+286)
  (f64.const -53.75) (i64.const 0))
(assert_return (invoke "br-table-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 413.875) (f64.const 29.75) (f64.const -7.5) (f32.const 10.75) (i64.const 77))
(assert_return (invoke "br-table-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 413.875) (f64.const 29.75) (f64.const -7.5) (f32.const 10.75) (i64.const 6))
(assert_return (invoke "br-table-2-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 413.875) (f64.const 29.75) (f64.const -448.875) (f32.const 57.25)
  (i64.const 77))
(assert_return (invoke "br-table-2-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 413.875) (f64.const 29.75) (f64.const -448.875) (f32.const 57.25)
  (i64.const 6))
(assert_return (invoke "br-table-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 52.25) (f64.const -49.75)
  (f32.const 12.75) (f64.const 6.508229140384577e-87) (i64.const 77))
(assert_return (invoke "br-table-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 52.25) (f64.const -49.75)
  (f32.const 12.75) (f64.const 6.508229140384577e-87) (i64.const 0))
(assert_return (invoke "br-table-2-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 52.25) (f64.const -49.75)
  (f32.const -36.75) (f64.const -1.572960191101951e-113) (i64.const 77))
(assert_return (invoke "br-table-2-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 52.25) (f64.const -49.75)
  (f32.const -36.75) (f64.const -1.572960191101951e-113) (i64.const 0))
(assert_return (invoke "br-table-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f64.const 44.25) (f64.const 40.75) (i64.const 77))
(assert_return (invoke "br-table-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f64.const 44.25) (f64.const 40.75) (i64.const 0))
(assert_return (invoke "br-table-2-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f64.const 51.25) (f64.const -4.5) (i64.const 77))
(assert_return (invoke "br-table-2-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f64.const 51.25) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-table-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 446.125)
  (f64.const 30.75) (f64.const 33.75) (f32.const -35.75) (i64.const 77))
(assert_return (invoke "br-table-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 446.125)
  (f64.const 30.75) (f64.const 33.75) (f32.const -35.75) (i64.const 0))
(assert_return (invoke "br-table-2-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 446.125)
  (f64.const 30.75) (f64.const -612.375) (f32.const 67.25) (i64.const 77))
(assert_return (invoke "br-table-2-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 446.125)
  (f64.const 30.75) (f64.const -612.375) (f32.const 67.25) (i64.const 0))
(assert_return (invoke "br-table-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 53.25) (f64.const -50.75) (f32.const 10.75) (f64.const 5.356931733974211e-203)
  (i64.const 77))
(assert_return (invoke "br-table-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 53.25) (f64.const -50.75) (f32.const 10.75) (f64.const 5.356931733974211e-203)
  (i64.const 6))
(assert_return (invoke "br-table-2-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 53.25) (f64.const -50.75) (f32.const 8.1078647e-38) (f64.const -7.5)
  (i64.const 77))
(assert_return (invoke "br-table-2-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 53.25) (f64.const -50.75) (f32.const 8.1078647e-38) (f64.const -7.5)
  (i64.const 6))
(assert_return (invoke "br-table-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -35.75) (f64.const -287.625)
  (f64.const -307.125) (f64.const 41.75) (i64.const 77))
(assert_return (invoke "br-table-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -35.75) (f64.const -287.625)
  (f64.const -307.125) (f64.const 41.75) (i64.const 0))
(assert_return (invoke "br-table-2-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -35.75) (f64.const -287.625)
  (f64.const 50.75) (f64.const -6.5) (i64.const 77))
(assert_return (invoke "br-table-2-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -35.75) (f64.const -287.625)
  (f64.const 50.75) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-table-2-9"
  (i32.const 0)) (f32.const 144.625) (f64.const 1069.75) (f64.const 40.75) (f32.const -49.625) (i64.const 77))
(assert_return (invoke "br-table-2-9"
  (i32.const 1)) (f32.const 144.625) (f64.const 1069.75) (f64.const 40.75) (f32.const -49.625) (i64.const 0))
(assert_return (invoke "br-table-2-9"
  (i32.const 2)) (f32.const 144.625) (f64.const 1069.75) (f64.const 60701.625) (f32.const 1.2741393e+16)
  (i64.const 77))
(assert_return (invoke "br-table-2-9"
  (i32.const 9)) (f32.const 144.625) (f64.const 1069.75) (f64.const 60701.625) (f32.const 1.2741393e+16)
  (i64.const 0))
(assert_return (invoke "br-table-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 53.25) (f64.const -52.75)
  (f32.const 7.75) (f64.const -326.625) (i64.const 77))
(assert_return (invoke "br-table-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 53.25) (f64.const -52.75)
  (f32.const 7.75) (f64.const -326.625) (i64.const 0))
(assert_return (invoke "br-table-2-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 53.25) (f64.const -52.75)
  (f32.const 61.5) (f64.const -6.5) (i64.const 77))
(assert_return (invoke "br-table-2-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 53.25) (f64.const -52.75)
  (f32.const 61.5) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-table-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f64.const -1.572960191101951e-113)
  (f64.const 51.25) (i64.const 77))
(assert_return (invoke "br-table-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f64.const -1.572960191101951e-113)
  (f64.const 51.25) (i64.const 6))
(assert_return (invoke "br-table-2-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f64.const 55.75) (f64.const -71.75)
  (i64.const 77))
(assert_return (invoke "br-table-2-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -35.75) (f64.const -354.375) (f64.const 55.75) (f64.const -71.75)
  (i64.const 6))
(assert_return (invoke "br-table-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.9375)
  (f64.const 43.75) (f64.const 46.75) (f32.const 3.25) (i64.const 77))
(assert_return (invoke "br-table-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.9375)
  (f64.const 43.75) (f64.const 46.75) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-table-2-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.9375)
  (f64.const 43.75) (f64.const 65.25) (f32.const -1.2081039e-26) (i64.const 77))
(assert_return (invoke "br-table-2-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -5.9375)
  (f64.const 43.75) (f64.const 65.25) (f32.const -1.2081039e-26) (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 0)) (f32.const 51.75) (f64.const 975.25) (f64.const -376.875) (f32.const 51.375)
  (f64.const 52.25) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 1)) (f32.const 51.75) (f64.const 975.25) (f64.const -376.875) (f32.const 51.375)
  (f64.const 52.25) (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 2)) (f32.const 51.75) (f64.const 975.25) (f64.const 54554.625) (f32.const -2.6713147e-07)
  (f64.const 969.25) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 9)) (f32.const 51.75) (f64.const 975.25) (f64.const 54554.625) (f32.const -2.6713147e-07)
  (f64.const 969.25) (i64.const 0))
(assert_return (invoke "br-table-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -36.75)
  (f64.const -477.375) (f32.const -39.75) (f64.const -612.375) (f64.const 44.75) (i64.const 77))
(assert_return (invoke "br-table-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -36.75)
  (f64.const -477.375) (f32.const -39.75) (f64.const -612.375) (f64.const 44.75) (i64.const 0))
(assert_return (invoke "br-table-3-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -36.75)
  (f64.const -477.375) (f32.const 10.75) (f64.const 57.25) (f64.const -69.75) (i64.const 77))
(assert_return (invoke "br-table-3-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -36.75)
  (f64.const -477.375) (f32.const 10.75) (f64.const 57.25) (f64.const -69.75) (i64.const 0))
(assert_return (invoke "br-table-3-2"
  (i32.const 0)) (f32.const 164.125) (f64.const 1075.75) (f64.const 46.75) (f64.const -2.030012203600678e-205)
  (f32.const 183.625) (i64.const 77))
(assert_return (invoke "br-table-3-2"
  (i32.const 1)) (f32.const 164.125) (f64.const 1075.75) (f64.const 46.75) (f64.const -2.030012203600678e-205)
  (f32.const 183.625) (i64.const 0))
(assert_return (invoke "br-table-3-2"
  (i32.const 2)) (f32.const 164.125) (f64.const 1075.75) (f64.const 60701.625) (f64.const -7.5)
  (f32.const 61.5) (i64.const 77))
(assert_return (invoke "br-table-3-2"
  (i32.const 9)) (f32.const 164.125) (f64.const 1075.75) (f64.const 60701.625) (f64.const -7.5)
  (f32.const 61.5) (i64.const 0))
(assert_return (invoke "br-table-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const -62.75) (f32.const -0.0011401264)
  (f64.const -7.5) (i64.const 77))
(assert_return (invoke "br-table-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const -62.75) (f32.const -0.0011401264)
  (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-table-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const -70.75) (f32.const 546.875)
  (f64.const 53.75) (i64.const 77))
(assert_return (invoke "br-table-3-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 62.25) (f64.const -61.75) (f64.const -70.75) (f32.const 546.875)
  (f64.const 53.75) (i64.const 6))
(assert_return (invoke "br-table-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f32.const 3.25) (f64.const 52.75) (f64.const 58.25) (i64.const 77))
(assert_return (invoke "br-table-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f32.const 3.25) (f64.const 52.75) (f64.const 58.25) (i64.const 0))
(assert_return (invoke "br-table-3-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f32.const 63.375) (f64.const -3.031320730055879e-239) (f64.const -4.5) (i64.const 77))
(assert_return (invoke "br-table-3-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f32.const 63.375) (f64.const -3.031320730055879e-239) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-table-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const 58.25) (f32.const -8.5496323e-19) (i64.const 77))
(assert_return (invoke "br-table-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const 58.25) (f32.const -8.5496323e-19) (i64.const 0))
(assert_return (invoke "br-table-3-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const 59.75) (f32.const -59.75) (i64.const 77))
(assert_return (invoke "br-table-3-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -6.5) (f64.const 59.75) (f32.const -59.75) (i64.const 0))
(assert_return (invoke "br-table-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -69.75) (f32.const 758.625) (f64.const 60.25) (i64.const 77))
(assert_return (invoke "br-table-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -69.75) (f32.const 758.625) (f64.const 60.25) (i64.const 0))
(assert_return (invoke "br-table-3-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -78.75) (f32.const 873.375) (f64.const 57.75) (i64.const 77))
(assert_return (invoke "br-table-3-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -78.75) (f32.const 873.375) (f64.const 57.75) (i64.const 0))
(assert_return (invoke "br-table-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const 758.625) (f64.const 60.25) (f64.const 61.25) (i64.const 77))
(assert_return (invoke "br-table-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const 758.625) (f64.const 60.25) (f64.const 61.25) (i64.const 0))
(assert_return (invoke "br-table-3-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const 69.5) (f64.const -81.75) (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-3-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -42.75)
  (f64.const -646.875) (f32.const 69.5) (f64.const -81.75) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 183.625)
  (f64.const 52.75) (f64.const 60.25) (f64.const -65.75) (f32.const -1.3162402e+32) (i64.const 77))
(assert_return (invoke "br-table-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 183.625)
  (f64.const 52.75) (f64.const 60.25) (f64.const -65.75) (f32.const -1.3162402e+32) (i64.const 0))
(assert_return (invoke "br-table-3-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 183.625)
  (f64.const 52.75) (f64.const 71.25) (f64.const 67.75) (f32.const 73.5) (i64.const 77))
(assert_return (invoke "br-table-3-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 183.625)
  (f64.const 52.75) (f64.const 71.25) (f64.const 67.75) (f32.const 73.5) (i64.const 0))
(assert_return (invoke "br-table-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 68.25) (f64.const -67.75) (f64.const -70.75) (f32.const -1.3162402e+32)
  (f64.const 53.75) (i64.const 77))
(assert_return (invoke "br-table-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 68.25) (f64.const -67.75) (f64.const -70.75) (f32.const -1.3162402e+32)
  (f64.const 53.75) (i64.const 6))
(assert_return (invoke "br-table-3-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 68.25) (f64.const -67.75) (f64.const -82.75) (f32.const 800.875)
  (f64.const -7.5) (i64.const 77))
(assert_return (invoke "br-table-3-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 68.25) (f64.const -67.75) (f64.const -82.75) (f32.const 800.875)
  (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-table-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -50.75) (f64.const -385.125)
  (f32.const 484.375) (f64.const 56.75) (f64.const -3.031320730055879e-239) (i64.const 77))
(assert_return (invoke "br-table-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -50.75) (f64.const -385.125)
  (f32.const 484.375) (f64.const 56.75) (f64.const -3.031320730055879e-239) (i64.const 0))
(assert_return (invoke "br-table-3-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -50.75) (f64.const -385.125)
  (f32.const 83.25) (f64.const -1.6338082632273529e-84) (f64.const -502.125) (i64.const 77))
(assert_return (invoke "br-table-3-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -50.75) (f64.const -385.125)
  (f32.const 83.25) (f64.const -1.6338082632273529e-84) (f64.const -502.125) (i64.const 0))
(assert_return (invoke "br-table-3-11"
  (i32.const 0)) (f32.const -7.4375) (f64.const 52.75) (f64.const 1087.75) (f64.const -71.75)
  (f32.const 41725.844) (i64.const 77))
(assert_return (invoke "br-table-3-11"
  (i32.const 1)) (f32.const -7.4375) (f64.const 52.75) (f64.const 1087.75) (f64.const -71.75)
  (f32.const 41725.844) (i64.const 0))
(assert_return (invoke "br-table-3-11"
  (i32.const 2)) (f32.const -7.4375) (f64.const 52.75) (f64.const 1024.5) (f64.const 70.75)
  (f32.const -79.625) (i64.const 77))
(assert_return (invoke "br-table-3-11"
  (i32.const 9)) (f32.const -7.4375) (f64.const 52.75) (f64.const 1024.5) (f64.const 70.75)
  (f32.const -79.625) (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 71.25) (f64.const -70.75)
  (f64.const -73.75) (f32.const 704.125) (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 71.25) (f64.const -70.75)
  (f64.const -73.75) (f32.const 704.125) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 71.25) (f64.const -70.75)
  (f64.const -11.5) (f32.const 12.75) (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 71.25) (f64.const -70.75)
  (f64.const -11.5) (f32.const 12.75) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const 56.75) (f32.const -56.75) (f64.const -424.125) (f64.const 59.75) (i64.const 77))
(assert_return (invoke "br-table-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const 56.75) (f32.const -56.75) (f64.const -424.125) (f64.const 59.75) (i64.const 0))
(assert_return (invoke "br-table-4-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const 1.2138208582520844e+257) (f32.const 7.75) (f64.const -6.5) (f64.const -76.75) (i64.const 77))
(assert_return (invoke "br-table-4-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const 1.2138208582520844e+257) (f32.const 7.75) (f64.const -6.5) (f64.const -76.75) (i64.const 0))
(assert_return (invoke "br-table-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f32.const 8.75) (f64.const 6.3036191369089e-116)
  (f64.const -76.75) (f32.const 599.375) (i64.const 77))
(assert_return (invoke "br-table-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f32.const 8.75) (f64.const 6.3036191369089e-116)
  (f64.const -76.75) (f32.const 599.375) (i64.const 6))
(assert_return (invoke "br-table-4-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f32.const 10.75) (f64.const 71.25)
  (f64.const 7.914347548945932e-237) (f32.const -62.75) (i64.const 77))
(assert_return (invoke "br-table-4-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 546.875) (f64.const 53.75) (f32.const 10.75) (f64.const 71.25)
  (f64.const 7.914347548945932e-237) (f32.const -62.75) (i64.const 6))
(assert_return (invoke "br-table-4-2"
  (i32.const 0)) (f32.const 63.375) (f64.const -71.75) (f64.const 957.25) (f64.const -7.5) (f32.const 69.375)
  (f64.const -7.5) (i64.const 77))
(assert_return (invoke "br-table-4-2"
  (i32.const 1)) (f32.const 63.375) (f64.const -71.75) (f64.const 957.25) (f64.const -7.5) (f32.const 69.375)
  (f64.const -7.5) (i64.const 0))
(assert_return (invoke "br-table-4-2"
  (i32.const 2)) (f32.const 63.375) (f64.const -71.75) (f64.const 1024.5) (f64.const 74.25) (f32.const 75.375)
  (f64.const -1.6338082632273529e-84) (i64.const 77))
(assert_return (invoke "br-table-4-2"
  (i32.const 9)) (f32.const 63.375) (f64.const -71.75) (f64.const 1024.5) (f64.const 74.25) (f32.const 75.375)
  (f64.const -1.6338082632273529e-84) (i64.const 0))
(assert_return (invoke "br-table-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f64.const -307.125) (f32.const 69.375) (f64.const -74.75)
  (f64.const 5.356931733974211e-203) (i64.const 77))
(assert_return (invoke "br-table-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f64.const -307.125) (f32.const 69.375) (f64.const -74.75)
  (f64.const 5.356931733974211e-203) (i64.const 0))
(assert_return (invoke "br-table-4-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f64.const 75.25) (f32.const -73.25) (f64.const -347.625) (f64.const 73.75)
  (i64.const 77))
(assert_return (invoke "br-table-4-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f64.const 75.25) (f32.const -73.25) (f64.const -347.625) (f64.const 73.75)
  (i64.const 0))
(assert_return (invoke "br-table-4-4"
  (i32.const 0)) (f32.const -8.1875) (f64.const 58.75) (f32.const 69.375) (f64.const -77.75)
  (f64.const 1024.5) (f32.const 2.7673341e+35) (i64.const 77))
(assert_return (invoke "br-table-4-4"
  (i32.const 1)) (f32.const -8.1875) (f64.const 58.75) (f32.const 69.375) (f64.const -77.75)
  (f64.const 1024.5) (f32.const 2.7673341e+35) (i64.const 0))
(assert_return (invoke "br-table-4-4"
  (i32.const 2)) (f32.const -8.1875) (f64.const 58.75) (f32.const -9.6875) (f64.const 78.25)
  (f64.const 945.25) (f32.const 80.5) (i64.const 77))
(assert_return (invoke "br-table-4-4"
  (i32.const 9)) (f32.const -8.1875) (f64.const 58.75) (f32.const -9.6875) (f64.const 78.25)
  (f64.const 945.25) (f32.const 80.5) (i64.const 0))
(assert_return (invoke "br-table-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -76.75) (f64.const 71.25) (f32.const 80.25) (f64.const -79.75) (i64.const 77))
(assert_return (invoke "br-table-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -76.75) (f64.const 71.25) (f32.const 80.25) (f64.const -79.75) (i64.const 0))
(assert_return (invoke "br-table-4-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -85.75) (f64.const 3.3725597627651434e+68) (f32.const 89.25) (f64.const -88.75) (i64.const 77))
(assert_return (invoke "br-table-4-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 74.25) (f64.const -73.75)
  (f64.const -85.75) (f64.const 3.3725597627651434e+68) (f32.const 89.25) (f64.const -88.75) (i64.const 0))
(assert_return (invoke "br-table-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -58.75) (f64.const -648.375) (f64.const -676.875) (f32.const 72.5)
  (f64.const -82.75) (f64.const 74.25) (i64.const 77))
(assert_return (invoke "br-table-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -58.75) (f64.const -648.375) (f64.const -676.875) (f32.const 72.5)
  (f64.const -82.75) (f64.const 74.25) (i64.const 6))
(assert_return (invoke "br-table-4-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -58.75) (f64.const -648.375) (f64.const 71.75) (f32.const 8.75)
  (f64.const -7.5) (f64.const -4.745787516866785e+225) (i64.const 77))
(assert_return (invoke "br-table-4-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -58.75) (f64.const -648.375) (f64.const 71.75) (f32.const 8.75)
  (f64.const -7.5) (f64.const -4.745787516866785e+225) (i64.const 6))
(assert_return (invoke "br-table-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 222.625)
  (f64.const 64.75) (f32.const 2.7673341e+35) (f64.const -77.75) (f64.const -334.125) (f32.const 75.375)
  (i64.const 77))
(assert_return (invoke "br-table-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 222.625)
  (f64.const 64.75) (f32.const 2.7673341e+35) (f64.const -77.75) (f64.const -334.125) (f32.const 75.375)
  (i64.const 0))
(assert_return (invoke "br-table-4-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 222.625)
  (f64.const 64.75) (f32.const -8.5496323e-19) (f64.const 84.25) (f64.const -4.5) (f32.const 281.125)
  (i64.const 77))
(assert_return (invoke "br-table-4-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 222.625)
  (f64.const 64.75) (f32.const -8.5496323e-19) (f64.const 84.25) (f64.const -4.5) (f32.const 281.125)
  (i64.const 0))
(assert_return (invoke "br-table-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 82.25) (f64.const -81.75)
  (f64.const -11.5) (f64.const -853.875) (f32.const 12.75) (f64.const -1.6338082632273529e-84) (i64.const 77))
(assert_return (invoke "br-table-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 82.25) (f64.const -81.75)
  (f64.const -11.5) (f64.const -853.875) (f32.const 12.75) (f64.const -1.6338082632273529e-84) (i64.const 0))
(assert_return (invoke "br-table-4-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 82.25) (f64.const -81.75)
  (f64.const 4.744817393885104e-24) (f64.const -2.9139175104077617e-268) (f32.const 98.25) (f64.const -97.75)
  (i64.const 77))
(assert_return (invoke "br-table-4-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 82.25) (f64.const -81.75)
  (f64.const 4.744817393885104e-24) (f64.const -2.9139175104077617e-268) (f32.const 98.25) (f64.const -97.75)
  (i64.const 0))
(assert_return (invoke "br-table-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const -334.125) (f32.const 75.375) (f64.const -80.75) (f64.const -347.625)
  (i64.const 77))
(assert_return (invoke "br-table-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const -334.125) (f32.const 75.375) (f64.const -80.75) (f64.const -347.625)
  (i64.const 0))
(assert_return (invoke "br-table-4-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const 82.75) (f32.const -85.25) (f64.const -401.625) (f64.const 90.25)
  (i64.const 77))
(assert_return (invoke "br-table-4-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.25)
  (f64.const -320.625) (f64.const 82.75) (f32.const -85.25) (f64.const -401.625) (f64.const 90.25)
  (i64.const 0))
(assert_return (invoke "br-table-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 554.125) (f64.const 65.75)
  (f32.const 7.75) (f64.const -1.6338082632273529e-84) (f64.const -3.455558710662957e+288) (f32.const 7.75)
  (i64.const 77))
(assert_return (invoke "br-table-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 554.125) (f64.const 65.75)
  (f32.const 7.75) (f64.const -1.6338082632273529e-84) (f64.const -3.455558710662957e+288) (f32.const 7.75)
  (i64.const 0))
(assert_return (invoke "br-table-4-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 554.125) (f64.const 65.75)
  (f32.const 693.625) (f64.const 90.25) (f64.const -97.75) (f32.const 716.875) (i64.const 77))
(assert_return (invoke "br-table-4-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 554.125) (f64.const 65.75)
  (f32.const 693.625) (f64.const 90.25) (f64.const -97.75) (f32.const 716.875) (i64.const 0))
(assert_return (invoke "br-table-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 83.25) (f64.const -84.75)
  (f64.const -9.5) (f64.const -888.375) (f32.const 89.25) (f64.const -9.5) (i64.const 77))
(assert_return (invoke "br-table-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 83.25) (f64.const -84.75)
  (f64.const -9.5) (f64.const -888.375) (f32.const 89.25) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-table-4-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 83.25) (f64.const -84.75)
  (f64.const -102.75) (f64.const 6.508229140384577e-87) (f32.const -1.8380878e+24) (f64.const -105.75)
  (i64.const 77))
(assert_return (invoke "br-table-4-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 83.25) (f64.const -84.75)
  (f64.const -102.75) (f64.const 6.508229140384577e-87) (f32.const -1.8380878e+24) (f64.const -105.75)
  (i64.const 0))
(assert_return (invoke "br-table-4-12"
  (i32.const 0)) (f32.const -73.625) (f64.const -556.875) (f64.const 79142.625) (f32.const 3.25)
  (f64.const -2.030012203600678e-205) (f64.const -601.875) (i64.const 77))
(assert_return (invoke "br-table-4-12"
  (i32.const 1)) (f32.const -73.625) (f64.const -556.875) (f64.const 79142.625) (f32.const 3.25)
  (f64.const -2.030012203600678e-205) (f64.const -601.875) (i64.const 0))
(assert_return (invoke "br-table-4-12"
  (i32.const 2)) (f32.const -73.625) (f64.const -556.875) (f64.const 1.3199715655682936e+286) (f32.const 94.5)
  (f64.const 97583.625) (f64.const 96.25) (i64.const 77))
(assert_return (invoke "br-table-4-12"
  (i32.const 9)) (f32.const -73.625) (f64.const -556.875) (f64.const 1.3199715655682936e+286) (f32.const 94.5)
  (f64.const 97583.625) (f64.const 96.25) (i64.const 0))
(assert_return (invoke "br-table-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 651.875) (f64.const 65.75) (f64.const -85.75) (f32.const 833.125)
  (f64.const 78.25) (f64.const -86.75) (f32.const 704.375) (i64.const 77))
(assert_return (invoke "br-table-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 651.875) (f64.const 65.75) (f64.const -85.75) (f32.const 833.125)
  (f64.const 78.25) (f64.const -86.75) (f32.const 704.375) (i64.const 6))
(assert_return (invoke "br-table-5-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 651.875) (f64.const 65.75) (f64.const 73.75) (f32.const -73.75)
  (f64.const -790.875) (f64.const 74.75) (f32.const 8.75) (i64.const 77))
(assert_return (invoke "br-table-5-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 651.875) (f64.const 65.75) (f64.const 73.75) (f32.const -73.75)
  (f64.const -790.875) (f64.const 74.75) (f32.const 8.75) (i64.const 6))
(assert_return (invoke "br-table-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 86.25) (f64.const -87.75)
  (f32.const 91.25) (f64.const -90.75) (f64.const -922.875) (f32.const 92.25) (f64.const -93.75)
  (i64.const 77))
(assert_return (invoke "br-table-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 86.25) (f64.const -87.75)
  (f32.const 91.25) (f64.const -90.75) (f64.const -922.875) (f32.const 92.25) (f64.const -93.75)
  (i64.const 0))
(assert_return (invoke "br-table-5-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 86.25) (f64.const -87.75)
  (f32.const 97.25) (f64.const -96.75) (f64.const 86.25) (f32.const 10.75) (f64.const -99.75) (i64.const 77))
(assert_return (invoke "br-table-5-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 86.25) (f64.const -87.75)
  (f32.const 97.25) (f64.const -96.75) (f64.const 86.25) (f32.const 10.75) (f64.const -99.75) (i64.const 0))
(assert_return (invoke "br-table-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f64.const -521.625) (f64.const -6.5) (f32.const -74.75) (f64.const -541.125) (f64.const 84.25)
  (i64.const 77))
(assert_return (invoke "br-table-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f64.const -521.625) (f64.const -6.5) (f32.const -74.75) (f64.const -541.125) (f64.const 84.25)
  (i64.const 0))
(assert_return (invoke "br-table-5-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f64.const -6.5) (f64.const -94.75) (f32.const 89.5) (f64.const 83.75) (f64.const -97.75) (i64.const 77))
(assert_return (invoke "br-table-5-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f64.const -6.5) (f64.const -94.75) (f32.const 89.5) (f64.const 83.75) (f64.const -97.75) (i64.const 0))
(assert_return (invoke "br-table-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -9.6875)
  (f64.const 73.75) (f64.const 76.75) (f32.const -79.25) (f64.const -374.625) (f64.const 79.75)
  (f32.const -3.6183316e-15) (i64.const 77))
(assert_return (invoke "br-table-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -9.6875)
  (f64.const 73.75) (f64.const 76.75) (f32.const -79.25) (f64.const -374.625) (f64.const 79.75)
  (f32.const -3.6183316e-15) (i64.const 0))
(assert_return (invoke "br-table-5-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -9.6875)
  (f64.const 73.75) (f64.const -401.625) (f32.const 93.75) (f64.const -4.5) (f64.const 6.508229140384577e-87)
  (f32.const 93.375) (i64.const 77))
(assert_return (invoke "br-table-5-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -9.6875)
  (f64.const 73.75) (f64.const -401.625) (f32.const 93.75) (f64.const -4.5) (f64.const 6.508229140384577e-87)
  (f32.const 93.375) (i64.const 0))
(assert_return (invoke "br-table-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 87.25) (f64.const -88.75) (f32.const -73.75) (f64.const -790.875)
  (f64.const 76.75) (f32.const -74.75) (f64.const -2.9139175104077617e-268) (i64.const 77))
(assert_return (invoke "br-table-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 87.25) (f64.const -88.75) (f32.const -73.75) (f64.const -790.875)
  (f64.const 76.75) (f32.const -74.75) (f64.const -2.9139175104077617e-268) (i64.const 6))
(assert_return (invoke "br-table-5-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 87.25) (f64.const -88.75) (f32.const 91.5) (f64.const 6.508229140384577e-87)
  (f64.const 83.75) (f32.const -83.75) (f64.const -904.875) (i64.const 77))
(assert_return (invoke "br-table-5-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 87.25) (f64.const -88.75) (f32.const 91.5) (f64.const 6.508229140384577e-87)
  (f64.const 83.75) (f32.const -83.75) (f64.const -904.875) (i64.const 6))
(assert_return (invoke "br-table-5-5"
  (i32.const 0)) (f32.const -79.625) (f64.const -601.875) (f64.const 85289.625) (f64.const 76.75)
  (f32.const -85.625) (f64.const -2.9139175104077617e-268) (f64.const 1111.75) (i64.const 77))
(assert_return (invoke "br-table-5-5"
  (i32.const 1)) (f32.const -79.625) (f64.const -601.875) (f64.const 85289.625) (f64.const 76.75)
  (f32.const -85.625) (f64.const -2.9139175104077617e-268) (f64.const 1111.75) (i64.const 0))
(assert_return (invoke "br-table-5-5"
  (i32.const 2)) (f32.const -79.625) (f64.const -601.875) (f64.const 1.3199715655682936e+286)
  (f64.const 94.25) (f32.const -11.9375) (f64.const -7.5) (f64.const 927.25) (i64.const 77))
(assert_return (invoke "br-table-5-5"
  (i32.const 9)) (f32.const -79.625) (f64.const -601.875) (f64.const 1.3199715655682936e+286)
  (f64.const 94.25) (f32.const -11.9375) (f64.const -7.5) (f64.const 927.25) (i64.const 0))
(assert_return (invoke "br-table-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const 76.75) (f32.const -76.75)
  (f64.const -646.875) (f64.const -9.5) (f32.const 88.5) (i64.const 77))
(assert_return (invoke "br-table-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const 76.75) (f32.const -76.75)
  (f64.const -646.875) (f64.const -9.5) (f32.const 88.5) (i64.const 6))
(assert_return (invoke "br-table-5-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const 5.356931733974211e-203)
  (f32.const 10.75) (f64.const -9.5) (f64.const -933.375) (f32.const 10.75) (i64.const 77))
(assert_return (invoke "br-table-5-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const 5.356931733974211e-203)
  (f32.const 10.75) (f64.const -9.5) (f64.const -933.375) (f32.const 10.75) (i64.const 6))
(assert_return (invoke "br-table-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 92.25) (f64.const -93.75)
  (f32.const -74.75) (f64.const 86.25) (f64.const 75.75) (f32.const -77.75) (f64.const -1026.375)
  (i64.const 77))
(assert_return (invoke "br-table-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 92.25) (f64.const -93.75)
  (f32.const -74.75) (f64.const 86.25) (f64.const 75.75) (f32.const -77.75) (f64.const -1026.375)
  (i64.const 0))
(assert_return (invoke "br-table-5-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 92.25) (f64.const -93.75)
  (f32.const 10.75) (f64.const 98.25) (f64.const -3.203851516313528e+259) (f32.const 100.5) (f64.const 101.25)
  (i64.const 77))
(assert_return (invoke "br-table-5-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 92.25) (f64.const -93.75)
  (f32.const 10.75) (f64.const 98.25) (f64.const -3.203851516313528e+259) (f32.const 100.5) (f64.const 101.25)
  (i64.const 0))
(assert_return (invoke "br-table-5-8"
  (i32.const 0)) (f32.const -79.25) (f64.const 85289.625) (f64.const -7.5) (f64.const 1111.75)
  (f32.const -85.25) (f64.const 91436.625) (f64.const -7.5) (i64.const 77))
(assert_return (invoke "br-table-5-8"
  (i32.const 1)) (f32.const -79.25) (f64.const 85289.625) (f64.const -7.5) (f64.const 1111.75)
  (f32.const -85.25) (f64.const 91436.625) (f64.const -7.5) (i64.const 0))
(assert_return (invoke "br-table-5-8"
  (i32.const 2)) (f32.const -79.25) (f64.const 85289.625) (f64.const 99.25) (f64.const -107.75)
  (f32.const 101.5) (f64.const 94.75) (f64.const -2.030012203600678e-205) (i64.const 77))
(assert_return (invoke "br-table-5-8"
  (i32.const 9)) (f32.const -79.25) (f64.const 85289.625) (f64.const 99.25) (f64.const -107.75)
  (f32.const 101.5) (f64.const 94.75) (f64.const -2.030012203600678e-205) (i64.const 0))
(assert_return (invoke "br-table-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 647.125) (f64.const 77.75)
  (f64.const 87.25) (f32.const 88.5) (f64.const -580.125) (f64.const 83.75) (f32.const -83.75) (i64.const 77))
(assert_return (invoke "br-table-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 647.125) (f64.const 77.75)
  (f64.const 87.25) (f32.const 88.5) (f64.const -580.125) (f64.const 83.75) (f32.const -83.75) (i64.const 0))
(assert_return (invoke "br-table-5-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 647.125) (f64.const 77.75)
  (f64.const -6.5) (f32.const 110.25) (f64.const -109.75) (f64.const 3.3725597627651434e+68)
  (f32.const 3.4116134e-34) (i64.const 77))
(assert_return (invoke "br-table-5-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 647.125) (f64.const 77.75)
  (f64.const -6.5) (f32.const 110.25) (f64.const -109.75) (f64.const 3.3725597627651434e+68)
  (f32.const 3.4116134e-34) (i64.const 0))
(assert_return (invoke "br-table-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.75)
  (f64.const -89.75) (f32.const -85.25) (f64.const -4.5) (f64.const 85.75) (f32.const -91.625)
  (f64.const -415.125) (i64.const 77))
(assert_return (invoke "br-table-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.75)
  (f64.const -89.75) (f32.const -85.25) (f64.const -4.5) (f64.const 85.75) (f32.const -91.625)
  (f64.const -415.125) (i64.const 0))
(assert_return (invoke "br-table-5-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.75)
  (f64.const -89.75) (f32.const 8.1078647e-38) (f64.const -469.125) (f64.const -4.5) (f32.const 3.0072082e+12)
  (f64.const -482.625) (i64.const 77))
(assert_return (invoke "br-table-5-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.75)
  (f64.const -89.75) (f32.const 8.1078647e-38) (f64.const -469.125) (f64.const -4.5) (f32.const 3.0072082e+12)
  (f64.const -482.625) (i64.const 0))
(assert_return (invoke "br-table-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f64.const -847.875) (f64.const 80.75) (f32.const -4.348626e+20) (f64.const -1060.875)
  (f64.const 81.75) (i64.const 77))
(assert_return (invoke "br-table-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f64.const -847.875) (f64.const 80.75) (f32.const -4.348626e+20) (f64.const -1060.875)
  (f64.const 81.75) (i64.const 0))
(assert_return (invoke "br-table-5-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f64.const 95.75) (f64.const 106.25) (f32.const -8.5496323e-19) (f64.const 108.25)
  (f64.const -118.75) (i64.const 77))
(assert_return (invoke "br-table-5-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -74.75)
  (f64.const -991.875) (f64.const 95.75) (f64.const 106.25) (f32.const -8.5496323e-19) (f64.const 108.25)
  (f64.const -118.75) (i64.const 0))
(assert_return (invoke "br-table-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 670.375) (f64.const 80.75)
  (f64.const -6.5) (f32.const -83.75) (f64.const -599.625) (f64.const 86.75) (f32.const 7.75) (i64.const 77))
(assert_return (invoke "br-table-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 670.375) (f64.const 80.75)
  (f64.const -6.5) (f32.const -83.75) (f64.const -599.625) (f64.const 86.75) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "br-table-5-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 670.375) (f64.const 80.75)
  (f64.const 107.25) (f32.const 1.2741393e+16) (f64.const -115.75) (f64.const 110.25) (f32.const 9.810503)
  (i64.const 77))
(assert_return (invoke "br-table-5-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 670.375) (f64.const 80.75)
  (f64.const 107.25) (f32.const 1.2741393e+16) (f64.const -115.75) (f64.const 110.25) (f32.const 9.810503)
  (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const -6.40755422103373e+133) (f32.const 3.25) (f64.const -4.5)
  (f64.const 6.508229140384577e-87) (f32.const 93.375) (f64.const -98.75) (i64.const 77))
(assert_return (invoke "br-table-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const -6.40755422103373e+133) (f32.const 3.25) (f64.const -4.5)
  (f64.const 6.508229140384577e-87) (f32.const 93.375) (f64.const -98.75) (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const -428.625) (f32.const 99.75) (f64.const -101.75) (f64.const -442.125)
  (f32.const -0.125) (f64.const -104.75) (i64.const 77))
(assert_return (invoke "br-table-6-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const -428.625) (f32.const 99.75) (f64.const -101.75) (f64.const -442.125)
  (f32.const -0.125) (f64.const -104.75) (i64.const 0))
(assert_return (invoke "br-table-6-1"
  (i32.const 0)) (f32.const -85.25) (f64.const 91436.625) (f32.const 91.5) (f64.const -7.5)
  (f64.const 1.3199715655682936e+286) (f32.const 1.3403321e-07) (f64.const 1024.5)
  (f64.const 7.914347548945932e-237) (i64.const 77))
(assert_return (invoke "br-table-6-1"
  (i32.const 1)) (f32.const -85.25) (f64.const 91436.625) (f32.const 91.5) (f64.const -7.5)
  (f64.const 1.3199715655682936e+286) (f32.const 1.3403321e-07) (f64.const 1024.5)
  (f64.const 7.914347548945932e-237) (i64.const 0))
(assert_return (invoke "br-table-6-1"
  (i32.const 2)) (f32.const -85.25) (f64.const 91436.625) (f32.const 3.25) (f64.const 1123.75)
  (f64.const -107.75) (f32.const -12.6875) (f64.const -7.5) (f64.const 921.25) (i64.const 77))
(assert_return (invoke "br-table-6-1"
  (i32.const 9)) (f32.const -85.25) (f64.const 91436.625) (f32.const 3.25) (f64.const 1123.75)
  (f64.const -107.75) (f32.const -12.6875) (f64.const -7.5) (f64.const 921.25) (i64.const 0))
(assert_return (invoke "br-table-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 962.125) (f64.const 80.75) (f64.const 83.75) (f64.const -101.75)
  (f32.const 1026.625) (f64.const 96.25) (f64.const -104.75) (f32.const 1058.875) (i64.const 77))
(assert_return (invoke "br-table-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 962.125) (f64.const 80.75) (f64.const 83.75) (f64.const -101.75)
  (f32.const 1026.625) (f64.const 96.25) (f64.const -104.75) (f32.const 1058.875) (i64.const 6))
(assert_return (invoke "br-table-6-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 962.125) (f64.const 80.75) (f64.const -759.375) (f64.const 92.75)
  (f32.const 10.75) (f64.const -9.5) (f64.const 97.75) (f32.const 10.75) (i64.const 77))
(assert_return (invoke "br-table-6-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 962.125) (f64.const 80.75) (f64.const -759.375) (f64.const 92.75)
  (f32.const 10.75) (f64.const -9.5) (f64.const 97.75) (f32.const 10.75) (i64.const 6))
(assert_return (invoke "br-table-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const -23.625) (f32.const 9.75) (f64.const -4.5) (f64.const -37.125)
  (f32.const 9.5) (f64.const -4.582947821683902e+196) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const -23.625) (f32.const 9.75) (f64.const -4.5) (f64.const -37.125)
  (f32.const 9.5) (f64.const -4.582947821683902e+196) (i64.const 0))
(assert_return (invoke "br-table-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const -64.125) (f32.const 15.375) (f64.const -20.75) (f64.const -77.625)
  (f32.const -1.2081039e-26) (f64.const -23.75) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.625)
  (f64.const -10.125) (f64.const -64.125) (f32.const 15.375) (f64.const -20.75) (f64.const -77.625)
  (f32.const -1.2081039e-26) (f64.const -23.75) (i64.const 0))
(assert_return (invoke "br-table-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 21.875) (f64.const -4.25) (f32.const 10.75) (f64.const 7.25) (f64.const 8.25)
  (f32.const 3.4116134e-34) (f64.const 10.25) (f64.const -106.875) (i64.const 77))
(assert_return (invoke "br-table-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 21.875) (f64.const -4.25) (f32.const 10.75) (f64.const 7.25) (f64.const 8.25)
  (f32.const 3.4116134e-34) (f64.const 10.25) (f64.const -106.875) (i64.const 6))
(assert_return (invoke "br-table-6-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 21.875) (f64.const -4.25) (f32.const -7.75) (f64.const -163.875)
  (f64.const 18.25) (f32.const -4.348626e+20) (f64.const -151.875) (f64.const 11.75) (i64.const 77))
(assert_return (invoke "br-table-6-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 21.875) (f64.const -4.25) (f32.const -7.75) (f64.const -163.875)
  (f64.const 18.25) (f32.const -4.348626e+20) (f64.const -151.875) (f64.const 11.75) (i64.const 6))
(assert_return (invoke "br-table-6-5"
  (i32.const 0)) (f32.const 3.375) (f64.const -11.75) (f64.const 1024.5) (f64.const 8.25) (f32.const -0.125)
  (f64.const -17.75) (f64.const 11525.625) (f32.const 15.75) (i64.const 77))
(assert_return (invoke "br-table-6-5"
  (i32.const 1)) (f32.const 3.375) (f64.const -11.75) (f64.const 1024.5) (f64.const 8.25) (f32.const -0.125)
  (f64.const -17.75) (f64.const 11525.625) (f32.const 15.75) (i64.const 0))
(assert_return (invoke "br-table-6-5"
  (i32.const 2)) (f32.const 3.375) (f64.const -11.75) (f64.const -7.5) (f64.const 1005.25) (f32.const 66.625)
  (f64.const 1045.75) (f64.const -7.5) (f32.const -2.9375) (i64.const 77))
(assert_return (invoke "br-table-6-5"
  (i32.const 9)) (f32.const 3.375) (f64.const -11.75) (f64.const -7.5) (f64.const 1005.25) (f32.const 66.625)
  (f64.const 1045.75) (f64.const -7.5) (f32.const -2.9375) (i64.const 0))
(assert_return (invoke "br-table-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 8.25) (f64.const -60.375)
  (f64.const -11.5) (f32.const 9.5) (f64.const -9.5) (f64.const -106.875) (f32.const 25.25) (f64.const -9.5)
  (i64.const 77))
(assert_return (invoke "br-table-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 8.25) (f64.const -60.375)
  (f64.const -11.5) (f32.const 9.5) (f64.const -9.5) (f64.const -106.875) (f32.const 25.25) (f64.const -9.5)
  (i64.const 0))
(assert_return (invoke "br-table-6-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 8.25) (f64.const -60.375)
  (f64.const -192.375) (f32.const 32.25) (f64.const -31.75) (f64.const -9.5) (f32.const 12.75)
  (f64.const -36.75) (i64.const 77))
(assert_return (invoke "br-table-6-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 8.25) (f64.const -60.375)
  (f64.const -192.375) (f32.const 32.25) (f64.const -31.75) (f64.const -9.5) (f32.const 12.75)
  (f64.const -36.75) (i64.const 0))
(assert_return (invoke "br-table-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f32.const 3.4116134e-34) (f64.const -6.5) (f64.const -73.125) (f32.const 7.75) (f64.const 13.25)
  (f64.const -92.625) (i64.const 77))
(assert_return (invoke "br-table-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f32.const 3.4116134e-34) (f64.const -6.5) (f64.const -73.125) (f32.const 7.75) (f64.const 13.25)
  (f64.const -92.625) (i64.const 0))
(assert_return (invoke "br-table-6-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f32.const -14.75) (f64.const 23.25) (f64.const 7.914347548945932e-237) (f32.const -17.75)
  (f64.const -170.625) (f64.const -3.203851516313528e+259) (i64.const 77))
(assert_return (invoke "br-table-6-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f32.const -14.75) (f64.const 23.25) (f64.const 7.914347548945932e-237) (f32.const -17.75)
  (f64.const -170.625) (f64.const -3.203851516313528e+259) (i64.const 0))
(assert_return (invoke "br-table-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 17.25) (f64.const -16.75) (f64.const -9.5) (f64.const 4.416586975769418e-53)
  (f32.const 23.25) (f64.const -9.5) (f64.const -135.375) (f32.const 26.25) (i64.const 77))
(assert_return (invoke "br-table-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 17.25) (f64.const -16.75) (f64.const -9.5) (f64.const 4.416586975769418e-53)
  (f32.const 23.25) (f64.const -9.5) (f64.const -135.375) (f32.const 26.25) (i64.const 6))
(assert_return (invoke "br-table-6-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 17.25) (f64.const -16.75) (f64.const 24.25) (f64.const -32.75)
  (f32.const 2.4212762e-26) (f64.const 17.75) (f64.const -35.75) (f32.const 29.5) (i64.const 77))
(assert_return (invoke "br-table-6-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 17.25) (f64.const -16.75) (f64.const 24.25) (f64.const -32.75)
  (f32.const 2.4212762e-26) (f64.const 17.75) (f64.const -35.75) (f32.const 29.5) (i64.const 6))
(assert_return (invoke "br-table-6-9"
  (i32.const 0)) (f32.const -7.625) (f64.const -61.875) (f64.const 4.416586975769418e-53) (f32.const 12.5)
  (f64.const 1024.5) (f64.const -106.875) (f32.const 15.375) (f64.const -23.75) (i64.const 77))
(assert_return (invoke "br-table-6-9"
  (i32.const 1)) (f32.const -7.625) (f64.const -61.875) (f64.const 4.416586975769418e-53) (f32.const 12.5)
  (f64.const 1024.5) (f64.const -106.875) (f32.const 15.375) (f64.const -23.75) (i64.const 0))
(assert_return (invoke "br-table-6-9"
  (i32.const 2)) (f32.const -7.625) (f64.const -61.875) (f64.const -196.875) (f32.const 27.375)
  (f64.const -35.75) (f64.const -3.455558710662957e+288) (f32.const 33.75) (f64.const -2.030012203600678e-205)
  (i64.const 77))
(assert_return (invoke "br-table-6-9"
  (i32.const 9)) (f32.const -7.625) (f64.const -61.875) (f64.const -196.875) (f32.const 27.375)
  (f64.const -35.75) (f64.const -3.455558710662957e+288) (f32.const 33.75) (f64.const -2.030012203600678e-205)
  (i64.const 0))
(assert_return (invoke "br-table-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 91.375) (f64.const -0.25)
  (f32.const 25.25) (f64.const -11.5) (f64.const -163.875) (f32.const 26.25) (f64.const -11.5)
  (f64.const -198.375) (i64.const 77))
(assert_return (invoke "br-table-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 91.375) (f64.const -0.25)
  (f32.const 25.25) (f64.const -11.5) (f64.const -163.875) (f32.const 26.25) (f64.const -11.5)
  (f64.const -198.375) (i64.const 0))
(assert_return (invoke "br-table-6-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 91.375) (f64.const -0.25)
  (f32.const -17.75) (f64.const -336.375) (f64.const 18.75) (f32.const -20.75) (f64.const -306.375)
  (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-6-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 91.375) (f64.const -0.25)
  (f32.const -17.75) (f64.const -336.375) (f64.const 18.75) (f32.const -20.75) (f64.const -306.375)
  (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 17.25) (f64.const -16.75)
  (f64.const -19.75) (f64.const -92.625) (f32.const 7.75) (f64.const -22.75) (f64.const -112.125)
  (f32.const -1.2081039e-26) (i64.const 77))
(assert_return (invoke "br-table-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 17.25) (f64.const -16.75)
  (f64.const -19.75) (f64.const -92.625) (f32.const 7.75) (f64.const -22.75) (f64.const -112.125)
  (f32.const -1.2081039e-26) (i64.const 0))
(assert_return (invoke "br-table-6-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 17.25) (f64.const -16.75)
  (f64.const -6.5) (f64.const -6.5) (f32.const 251.875) (f64.const 26.75) (f64.const -40.75)
  (f32.const 275.125) (i64.const 77))
(assert_return (invoke "br-table-6-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 17.25) (f64.const -16.75)
  (f64.const -6.5) (f64.const -6.5) (f32.const 251.875) (f64.const 26.75) (f64.const -40.75)
  (f32.const 275.125) (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const -64.125) (f32.const 15.5) (f64.const 16.25) (f64.const -4.5) (f32.const 3.25)
  (f64.const 1.2138208582520844e+257) (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const -64.125) (f32.const 15.5) (f64.const 16.25) (f64.const -4.5) (f32.const 3.25)
  (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const -145.125) (f32.const -0.125) (f64.const -38.75) (f64.const 35.25)
  (f32.const 39.75) (f64.const 37.25) (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const -145.125) (f32.const -0.125) (f64.const -38.75) (f64.const 35.25)
  (f32.const 39.75) (f64.const 37.25) (i64.const 0))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $return-1-0 (export "return-1-0") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 20.5 f32.mul local.get 5 f64.const 21.25 f64.add
    block (result f64)
      local.get 6 f32.const 22.5 f32.sub local.get 5 f64.const 23.25 f64.mul local.get 5 f64.const 24.25
      f64.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-1-1 (export "return-1-1") (param i32 i32 i64 f64) (result f32 f64 f32 i64) (local i64 f32)
    global.get 6 f32.const 21.5 f32.add local.get 3 f64.const 22.25 f64.sub
    block (result f32)
      local.get 3 f64.const 23.25 f64.mul global.get 2 f32.const 24.5 f32.add local.get 3 f64.const 25.25
      f64.sub block end global.get 2 i64.const 99 return
    end
    local.get 4
  )
  (func $return-1-2 (export "return-1-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 22.5 f32.sub local.get 8 f64.const 23.25 f64.mul
    block (result f64)
      local.get 10 f64.const 24.25 f64.add local.get 11 f32.const 25.5 f32.sub local.get 11 f32.const 26.5
      f32.mul local.get 8 f64.const 27.25 f64.add local.get 8 f64.const 28.25 f64.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-3 (export "return-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 23.5 f32.mul local.get 8 f64.const 24.25
    f64.add
    block (result f64)
      local.get 8 f64.const 25.25 f64.sub local.get 9 f32.const 26.5 f32.mul local.get 6 f64.const 27.25
      f64.add local.get 7 f32.const 28.5 f32.sub local.get 8 f64.const 29.25 f64.mul block end local.get 6
      i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-4 (export "return-1-4") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 24.5 f32.add global.get 7 f64.const 25.25 f64.sub
    block (result f32)
      global.get 3 f64.const 26.25 f64.mul global.get 6 f32.const 27.5 f32.add global.get 3 f64.const 28.25
      f64.sub global.get 7 f64.const 29.25 f64.mul global.get 2 f32.const 30.5 f32.add global.get 7
      f64.const 31.25 f64.sub global.get 2 i64.const 99 return
    end
    local.get 1
  )
  (func $return-1-5 (export "return-1-5") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 25.5 f32.sub local.get 5 f64.const 26.25 f64.mul
    block (result f64)
      local.get 5 f64.const 27.25 f64.add local.get 6 f32.const 28.5 f32.sub local.get 5 f64.const 29.25
      f64.mul local.get 5 f64.const 30.25 f64.add local.get 6 f32.const 31.5 f32.sub local.get 6
      f32.const 32.5 f32.mul local.get 5 f64.const 33.25 f64.add block end f64.const 34.25 i64.const 99 return
    end
    local.get 7
  )
  (func $return-1-6 (export "return-1-6") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 26.5 f32.mul local.get 3 f64.const 27.25 f64.add
    block (result f64)
      local.get 3 f64.const 28.25 f64.sub global.get 6 f32.const 29.5 f32.mul local.get 3 f64.const 30.25
      f64.add local.get 3 f64.const 31.25 f64.sub global.get 2 f32.const 32.5 f32.mul local.get 3
      f64.const 33.25 f64.add global.get 2 f32.const 34.5 f32.sub local.get 3 f64.const 35.25 f64.mul
      local.get 3 f64.const 36.25 f64.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-1-7 (export "return-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 27.5 f32.add local.get 8 f64.const 28.25
    f64.sub
    block (result f32)
      local.get 8 f64.const 29.25 f64.mul local.get 9 f32.const 30.5 f32.add local.get 8 f64.const 31.25
      f64.sub local.get 8 f64.const 32.25 f64.mul local.get 7 f32.const 33.5 f32.add local.get 8
      f64.const 34.25 f64.sub local.get 6 f64.const 35.25 f64.mul local.get 9 f32.const 36.5 f32.add
      local.get 6 f64.const 37.25 f64.sub block end f32.const 38.5 i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-8 (export "return-1-8") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 28.5 f32.sub global.get 7 f64.const 29.25 f64.mul
    block (result f64)
      global.get 3 f64.const 30.25 f64.add global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25
      f64.mul global.get 7 f64.const 33.25 f64.add global.get 2 f32.const 34.5 f32.sub global.get 7
      f64.const 35.25 f64.mul global.get 3 f64.const 36.25 f64.add global.get 6 f32.const 37.5 f32.sub
      global.get 2 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add global.get 3 f64.const 40.25
      f64.sub i64.const 99 return
    end
    local.get 1
  )
  (func $return-1-9 (export "return-1-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 9 f32.const 29.5 f32.mul local.get 10 f64.const 30.25 f64.add
    block (result f64)
      local.get 8 f64.const 31.25 f64.sub local.get 11 f32.const 32.5 f32.mul local.get 10 f64.const 33.25
      f64.add local.get 10 f64.const 34.25 f64.sub local.get 11 f32.const 35.5 f32.mul local.get 8
      f64.const 36.25 f64.add local.get 10 f64.const 37.25 f64.sub local.get 11 f32.const 38.5 f32.mul
      local.get 8 f64.const 39.25 f64.add local.get 9 f32.const 40.5 f32.sub local.get 8 f64.const 41.25
      f64.mul local.get 8 f64.const 42.25 f64.add i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-10 (export "return-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 30.5 f32.add local.get 6 f64.const 31.25
    f64.sub
    block (result f32)
      local.get 6 f64.const 32.25 f64.mul local.get 7 f32.const 33.5 f32.add local.get 6 f64.const 34.25
      f64.sub local.get 6 f64.const 35.25 f64.mul local.get 9 f32.const 36.5 f32.add local.get 6
      f64.const 37.25 f64.sub local.get 8 f64.const 38.25 f64.mul local.get 9 f32.const 39.5 f32.add
      local.get 8 f64.const 40.25 f64.sub local.get 6 f64.const 41.25 f64.mul local.get 7 f32.const 42.5
      f32.add local.get 8 f64.const 43.25 f64.sub local.get 7 f32.const 44.5 f32.mul i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-11 (export "return-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 31.5 f32.sub local.get 10 f64.const 32.25 f64.mul
    block (result f64)
      local.get 8 f64.const 33.25 f64.add local.get 9 f32.const 34.5 f32.sub local.get 8 f64.const 35.25
      f64.mul local.get 8 f64.const 36.25 f64.add local.get 11 f32.const 37.5 f32.sub local.get 10
      f64.const 38.25 f64.mul local.get 10 f64.const 39.25 f64.add local.get 11 f32.const 40.5 f32.sub
      local.get 10 f64.const 41.25 f64.mul local.get 8 f64.const 42.25 f64.add local.get 9 f32.const 43.5
      f32.sub local.get 9 f32.const 44.5 f32.mul local.get 8 f64.const 45.25 f64.add local.get 10
      f64.const 46.25 f64.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-12 (export "return-1-12") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 32.5 f32.mul global.get 7 f64.const 33.25 f64.add
    block (result f64)
      global.get 3 f64.const 34.25 f64.sub global.get 6 f32.const 35.5 f32.mul global.get 3 f64.const 36.25
      f64.add global.get 7 f64.const 37.25 f64.sub global.get 2 f32.const 38.5 f32.mul global.get 7
      f64.const 39.25 f64.add global.get 3 f64.const 40.25 f64.sub global.get 6 f32.const 41.5 f32.mul
      global.get 3 f64.const 42.25 f64.add global.get 7 f64.const 43.25 f64.sub global.get 2 f32.const 44.5
      f32.mul global.get 7 f64.const 45.25 f64.add global.get 2 f32.const 46.5 f32.sub global.get 7
      f64.const 47.25 f64.mul global.get 3 f64.const 48.25 f64.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-0 (export "return-2-0") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    local.get 6 f32.const 33.5 f32.add local.get 5 f64.const 34.25 f64.sub
    block (result f64 f32)
      local.get 6 f32.const 35.5 f32.mul local.get 5 f64.const 36.25 f64.add f64.const 37.25 local.get 6
      f32.const 38.5 f32.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-1 (export "return-2-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    global.get 2 f32.const 34.5 f32.sub local.get 3 f64.const 35.25 f64.mul
    block (result f32 f64)
      local.get 3 f64.const 36.25 f64.add global.get 6 f32.const 37.5 f32.sub local.get 3 f64.const 38.25
      f64.mul global.get 6 f32.const 39.5 f32.add local.get 3 f64.const 40.25 f64.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-2-2 (export "return-2-2") (param i32 i32 i64 f64) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    global.get 6 f32.const 35.5 f32.mul local.get 3 f64.const 36.25 f64.add
    block (result f64 f64)
      local.get 3 f64.const 37.25 f64.sub global.get 2 f32.const 38.5 f32.mul global.get 6 f32.const 39.5
      f32.add local.get 3 f64.const 40.25 f64.sub local.get 3 local.get 3 f64.const 42.25 f64.add i64.const 99
      return
    end
    local.get 4
  )
  (func $return-2-3 (export "return-2-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 11 f32.const 36.5 f32.add local.get 10 f64.const 37.25 f64.sub
    block (result f64 f32)
      local.get 10 f64.const 38.25 f64.mul local.get 11 f32.const 39.5 f32.add local.get 10 f64.const 40.25
      f64.sub local.get 11 f32.const 41.5 f32.mul local.get 8 f64.const 42.25 f64.add block end local.get 10
      f64.const 43.25 f64.sub i32.const 160 f32.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-2-4 (export "return-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 6 f32.const 37.5 f32.sub local.get 5 f64.const 38.25 f64.mul
    block (result f32 f64)
      local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub local.get 5 f64.const 41.25
      f64.mul local.get 5 f64.const 42.25 f64.add local.get 6 f32.const 43.5 f32.sub local.get 5
      f64.const 44.25 f64.mul local.get 6 f32.const 45.5 f32.add local.get 5 f64.const 46.25 f64.sub
      i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-5 (export "return-2-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 38.5 f32.mul local.get 8 f64.const 39.25
    f64.add
    block (result f64 f64)
      local.get 8 f64.const 40.25 f64.sub local.get 7 f32.const 41.5 f32.mul local.get 6 f64.const 42.25
      f64.add local.get 6 f64.const 43.25 f64.sub local.get 7 f32.const 44.5 f32.mul local.get 9
      f32.const 45.5 f32.add local.get 6 f64.const 46.25 f64.sub local.get 6 local.get 6 f64.const 48.25
      f64.add i64.const 99 return
    end
    local.get 10
  )
  (func $return-2-6 (export "return-2-6") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 6 f32.const 39.5 f32.add global.get 3 f64.const 40.25 f64.sub
    block (result f64 f32)
      global.get 7 f64.const 41.25 f64.mul global.get 2 f32.const 42.5 f32.add global.get 7 f64.const 43.25
      f64.sub global.get 3 f64.const 44.25 f64.mul global.get 6 f32.const 45.5 f32.add global.get 3
      f64.const 46.25 f64.sub global.get 6 f32.const 47.5 f32.mul global.get 3 f64.const 48.25 f64.add
      global.get 7 f64.const 49.25 f64.sub global.get 2 f32.const 50.5 f32.mul i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-7 (export "return-2-7") (param i32) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul
    block (result f32 f64)
      global.get 3 f64.const 42.25 f64.add global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25
      f64.mul global.get 7 f64.const 45.25 f64.add global.get 2 f32.const 46.5 f32.sub global.get 7
      f64.const 47.25 f64.mul global.get 3 f64.const 48.25 f64.add global.get 6 f32.const 49.5 f32.sub
      global.get 3 f64.const 50.25 f64.mul global.get 6 f32.const 51.5 f32.add i32.const 32 f64.load
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-8 (export "return-2-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    local.get 6 f32.const 41.5 f32.mul local.get 5 f64.const 42.25 f64.add
    block (result f64 f64)
      local.get 5 f64.const 43.25 f64.sub local.get 6 f32.const 44.5 f32.mul local.get 5 f64.const 45.25
      f64.add local.get 5 f64.const 46.25 f64.sub local.get 6 f32.const 47.5 f32.mul local.get 5
      f64.const 48.25 f64.add local.get 5 f64.const 49.25 f64.sub local.get 6 f32.const 50.5 f32.mul
      local.get 6 f32.const 51.5 f32.add local.get 5 f64.const 52.25 f64.sub local.get 5 f64.const 53.25
      f64.mul local.get 5 i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-9 (export "return-2-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    global.get 2 f32.const 42.5 f32.add local.get 3 f64.const 43.25 f64.sub
    block (result f64 f32)
      local.get 3 f64.const 44.25 f64.mul global.get 6 f32.const 45.5 f32.add local.get 3 f64.const 46.25
      f64.sub local.get 3 f64.const 47.25 f64.mul global.get 2 f32.const 48.5 f32.add local.get 3
      f64.const 49.25 f64.sub local.get 3 f64.const 50.25 f64.mul global.get 6 f32.const 51.5 f32.add
      local.get 3 f64.const 52.25 f64.sub global.get 6 f32.const 53.5 f32.mul local.get 3 f64.const 54.25
      f64.add i32.const 56 f64.load offset=3 global.get 2 f32.const 56.5 f32.mul i64.const 99 return
    end
    local.get 4
  )
  (func $return-2-10 (export "return-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 43.5 f32.sub local.get 6 f64.const 44.25
    f64.mul
    block (result f32 f64)
      local.get 6 f64.const 45.25 f64.add local.get 7 f32.const 46.5 f32.sub local.get 8 f64.const 47.25
      f64.mul local.get 8 f64.const 48.25 f64.add local.get 7 f32.const 49.5 f32.sub local.get 8
      f64.const 50.25 f64.mul local.get 8 f64.const 51.25 f64.add local.get 9 f32.const 52.5 f32.sub
      local.get 6 f64.const 53.25 f64.mul local.get 8 f64.const 54.25 f64.add local.get 9 f32.const 55.5
      f32.sub local.get 6 f64.const 56.25 f64.mul local.get 7 f32.const 57.5 f32.add local.get 6
      f64.const 58.25 f64.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-2-11 (export "return-2-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 11 f32.const 44.5 f32.mul local.get 8 f64.const 45.25 f64.add
    block (result f64 f64)
      local.get 8 f64.const 46.25 f64.sub local.get 9 f32.const 47.5 f32.mul local.get 8 f64.const 48.25
      f64.add local.get 8 f64.const 49.25 f64.sub local.get 9 f32.const 50.5 f32.mul local.get 8
      f64.const 51.25 f64.add local.get 10 f64.const 52.25 f64.sub local.get 11 f32.const 53.5 f32.mul
      local.get 8 f64.const 54.25 f64.add local.get 8 f64.const 55.25 f64.sub local.get 9 f32.const 56.5
      f32.mul local.get 11 f32.const 57.5 f32.add local.get 10 f64.const 58.25 f64.sub i32.const 88
      f64.load offset=3 local.get 10 f64.const 60.25 f64.add i64.const 99 return
    end
    local.get 12
  )
  (func $return-2-12 (export "return-2-12") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 6 f32.const 45.5 f32.add global.get 3 f64.const 46.25 f64.sub
    block (result f64 f32)
      global.get 7 f64.const 47.25 f64.mul global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25
      f64.sub global.get 3 f64.const 50.25 f64.mul global.get 6 f32.const 51.5 f32.add global.get 3
      f64.const 52.25 f64.sub global.get 7 f64.const 53.25 f64.mul global.get 2 f32.const 54.5 f32.add
      global.get 7 f64.const 55.25 f64.sub global.get 3 f64.const 56.25 f64.mul global.get 6 f32.const 57.5
      f32.add global.get 3 f64.const 58.25 f64.sub global.get 6 f32.const 59.5 f32.mul global.get 3
      f64.const 60.25 f64.add global.get 7 f64.const 61.25 f64.sub i32.const 112 f32.load offset=2
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-0 (export "return-3-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 46.5 f32.sub local.get 6 f64.const 47.25
    f64.mul
    block (result f64 f32 f64)
      local.get 9 f32.const 48.5 f32.add local.get 8 f64.const 49.25 f64.sub local.get 6 i32.const 24
      f32.load offset=3 f64.const 52.25 i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-1 (export "return-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 9 f32.const 47.5 f32.mul local.get 8 f64.const 48.25 f64.add
    block (result f32 f64 f64)
      local.get 8 f64.const 49.25 f64.sub local.get 9 f32.const 50.5 f32.mul local.get 10 f64.const 51.25
      f64.add local.get 11 f32.const 52.5 f32.sub local.get 8 f64.const 53.25 f64.mul local.get 8 i64.const 99
      return
    end
    local.get 12
  )
  (func $return-3-2 (export "return-3-2") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 2 f32.const 48.5 f32.add local.get 3 f64.const 49.25 f64.sub
    block (result f64 f64 f32)
      local.get 3 f64.const 50.25 f64.mul global.get 6 f32.const 51.5 f32.add global.get 2 f32.const 52.5
      f32.sub local.get 3 f64.const 53.25 f64.mul f64.const 54.25 local.get 3 f64.const 55.25 f64.sub
      global.get 2 f32.const 56.5 f32.mul i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-3 (export "return-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    local.get 6 f32.const 49.5 f32.sub local.get 5 f64.const 50.25 f64.mul
    block (result f64 f32 f64)
      local.get 5 f64.const 51.25 f64.add local.get 6 f32.const 52.5 f32.sub local.get 5 f64.const 53.25
      f64.mul local.get 6 f32.const 54.5 f32.add local.get 5 f64.const 55.25 f64.sub i32.const 64 f64.load
      local.get 6 f32.const 57.5 f32.add local.get 5 f64.const 58.25 f64.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-4 (export "return-3-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 50.5 f32.mul local.get 6 f64.const 51.25
    f64.add
    block (result f32 f64 f64)
      local.get 6 f64.const 52.25 f64.sub local.get 7 f32.const 53.5 f32.mul local.get 8 f64.const 54.25
      f64.add local.get 6 f64.const 55.25 f64.sub local.get 7 f32.const 56.5 f32.mul local.get 6
      f64.const 57.25 f64.add block end local.get 9 f32.const 58.5 f32.sub f64.const 59.25 f64.const 60.25
      i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-5 (export "return-3-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 11 f32.const 51.5 f32.add local.get 10 f64.const 52.25 f64.sub
    block (result f64 f64 f32)
      local.get 10 f64.const 53.25 f64.mul local.get 9 f32.const 54.5 f32.add local.get 10 f64.const 55.25
      f64.sub local.get 10 f64.const 56.25 f64.mul local.get 9 f32.const 57.5 f32.add local.get 9
      f32.const 58.5 f32.sub local.get 8 f64.const 59.25 f64.mul local.get 8 f64.const 61.25 i32.const 112
      f32.load offset=2 i64.const 99 return
    end
    local.get 12
  )
  (func $return-3-6 (export "return-3-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul
    block (result f64 f32 f64)
      local.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub local.get 3 f64.const 56.25
      f64.mul local.get 3 f64.const 57.25 f64.add global.get 2 f32.const 58.5 f32.sub local.get 3
      f64.const 59.25 f64.mul global.get 2 f32.const 60.5 f32.add local.get 3 f64.const 61.25 f64.sub
      local.get 3 f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add local.get 3 f64.const 64.25
      f64.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-7 (export "return-3-7") (param i32) (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    global.get 6 f32.const 53.5 f32.mul global.get 3 f64.const 54.25 f64.add
    block (result f32 f64 f64)
      global.get 7 f64.const 55.25 f64.sub global.get 2 f32.const 56.5 f32.mul global.get 7 f64.const 57.25
      f64.add global.get 3 f64.const 58.25 f64.sub global.get 6 f32.const 59.5 f32.mul global.get 3
      f64.const 60.25 f64.add global.get 7 f64.const 61.25 f64.sub global.get 2 f32.const 62.5 f32.mul
      global.get 7 f64.const 63.25 f64.add global.get 2 f32.const 64.5 f32.sub global.get 7 f64.const 65.25
      f64.mul global.get 3 f64.const 66.25 f64.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-8 (export "return-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    local.get 6 f32.const 54.5 f32.add local.get 5 f64.const 55.25 f64.sub
    block (result f64 f64 f32)
      local.get 5 f64.const 56.25 f64.mul local.get 6 f32.const 57.5 f32.add local.get 5 f64.const 58.25
      f64.sub local.get 5 f64.const 59.25 f64.mul local.get 6 f32.const 60.5 f32.add local.get 5
      f64.const 61.25 f64.sub local.get 5 f64.const 62.25 f64.mul local.get 6 f32.const 63.5 f32.add
      local.get 6 f32.const 64.5 f32.sub local.get 5 f64.const 65.25 f64.mul block end local.get 5 local.get 5
      local.get 6 f32.const 68.5 f32.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-9 (export "return-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 55.5 f32.sub local.get 8 f64.const 56.25
    f64.mul
    block (result f64 f32 f64)
      local.get 6 f64.const 57.25 f64.add local.get 7 f32.const 58.5 f32.sub local.get 6 f64.const 59.25
      f64.mul local.get 8 f64.const 60.25 f64.add local.get 7 f32.const 61.5 f32.sub local.get 6
      f64.const 62.25 f64.mul local.get 8 f64.const 63.25 f64.add local.get 7 f32.const 64.5 f32.sub
      local.get 6 f64.const 65.25 f64.mul local.get 7 f32.const 66.5 f32.add local.get 6 f64.const 67.25
      f64.sub block end local.get 8 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 6
      f64.const 70.25 f64.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-10 (export "return-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 56.5 f32.mul local.get 8 f64.const 57.25 f64.add
    block (result f32 f64 f64)
      local.get 8 f64.const 58.25 f64.sub local.get 11 f32.const 59.5 f32.mul local.get 8 f64.const 60.25
      f64.add local.get 8 f64.const 61.25 f64.sub local.get 9 f32.const 62.5 f32.mul local.get 8
      f64.const 63.25 f64.add local.get 10 f64.const 64.25 f64.sub local.get 11 f32.const 65.5 f32.mul
      local.get 8 f64.const 66.25 f64.add local.get 8 f64.const 67.25 f64.sub local.get 11 f32.const 68.5
      f32.mul local.get 8 f64.const 69.25 f64.add local.get 11 f32.const 70.5 f32.sub i32.const 184
      f64.load offset=3 i32.const 0 f64.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-3-11 (export "return-3-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 6 f32.const 57.5 f32.add local.get 5 f64.const 58.25 f64.sub
    block (result f64 f64 f32)
      local.get 5 f64.const 59.25 f64.mul local.get 6 f32.const 60.5 f32.add local.get 5 f64.const 61.25
      f64.sub local.get 5 f64.const 62.25 f64.mul local.get 6 f32.const 63.5 f32.add local.get 5
      f64.const 64.25 f64.sub local.get 5 f64.const 65.25 f64.mul local.get 6 f32.const 66.5 f32.add
      local.get 5 f64.const 67.25 f64.sub local.get 5 f64.const 68.25 f64.mul local.get 6 f32.const 69.5
      f32.add local.get 6 f32.const 70.5 f32.sub local.get 5 f64.const 71.25 f64.mul f64.const 72.25
      i32.const 8 f64.load offset=1 local.get 6 f32.const 74.5 f32.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-12 (export "return-3-12") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 2 f32.const 58.5 f32.sub local.get 3 f64.const 59.25 f64.mul
    block (result f64 f32 f64)
      local.get 3 f64.const 60.25 f64.add global.get 6 f32.const 61.5 f32.sub local.get 3 f64.const 62.25
      f64.mul local.get 3 f64.const 63.25 f64.add global.get 2 f32.const 64.5 f32.sub local.get 3
      f64.const 65.25 f64.mul local.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub
      local.get 3 f64.const 68.25 f64.mul local.get 3 f64.const 69.25 f64.add global.get 2 f32.const 70.5
      f32.sub local.get 3 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add local.get 3
      f64.const 73.25 f64.sub i32.const 16 f64.load offset=2 global.get 6 local.get 3 i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-0 (export "return-4-0") (param i32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 59.5 f32.mul global.get 3 f64.const 60.25 f64.add
    block (result f64 f32 f64 f64)
      global.get 6 f32.const 61.5 f32.sub global.get 3 f64.const 62.25 f64.mul i32.const 120 f64.load offset=3
      i32.const 128 f32.load global.get 7 f64.const 65.25 f64.mul global.get 3 f64.const 66.25 f64.add
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-4-1 (export "return-4-1") (param i32) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25 f64.sub
    block (result f32 f64 f64 f32)
      global.get 3 f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add global.get 3 f64.const 64.25
      f64.sub global.get 6 f32.const 65.5 f32.mul i32.const 144 f64.load offset=2 global.get 7 global.get 2
      f32.const 68.5 f32.mul i64.const 99 return
    end
    local.get 1
  )
  (func $return-4-2 (export "return-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 61.5 f32.sub local.get 8 f64.const 62.25
    f64.mul
    block (result f64 f64 f32 f64)
      local.get 6 f64.const 63.25 f64.add local.get 7 f32.const 64.5 f32.sub local.get 7 f32.const 65.5
      f32.mul local.get 6 f64.const 66.25 f64.add block end local.get 6 f64.const 67.25 f64.sub local.get 6
      f64.const 68.25 f64.mul local.get 9 local.get 6 i64.const 99 return
    end
    local.get 10
  )
  (func $return-4-3 (export "return-4-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 62.5 f32.mul local.get 5 f64.const 63.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 5 f64.const 64.25 f64.sub local.get 6 f32.const 65.5 f32.mul local.get 5 f64.const 66.25
      f64.add local.get 6 f32.const 67.5 f32.sub local.get 5 f64.const 68.25 f64.mul local.get 5
      f64.const 69.25 f64.add local.get 6 f32.const 70.5 f32.sub local.get 5 f64.const 71.25 f64.mul
      i32.const 0 f64.load i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-4 (export "return-4-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 63.5 f32.add local.get 3 f64.const 64.25 f64.sub
    block (result f32 f64 f64 f32)
      local.get 3 f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add local.get 3 f64.const 67.25
      f64.sub local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add local.get 3
      f64.const 70.25 f64.sub block end global.get 6 local.get 3 f64.const 72.25 f64.add local.get 3
      f64.const 73.25 f64.sub f32.const 74.5 i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-5 (export "return-4-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 11 f32.const 64.5 f32.sub local.get 8 f64.const 65.25 f64.mul
    block (result f64 f64 f32 f64)
      local.get 10 f64.const 66.25 f64.add local.get 9 f32.const 67.5 f32.sub local.get 8 f64.const 68.25
      f64.mul local.get 8 f64.const 69.25 f64.add local.get 11 f32.const 70.5 f32.sub local.get 9
      f32.const 71.5 f32.mul local.get 8 f64.const 72.25 f64.add i32.const 8 f64.load offset=1 local.get 10
      f64.const 74.25 f64.mul f32.const 75.5 local.get 8 i64.const 99 return
    end
    local.get 12
  )
  (func $return-4-6 (export "return-4-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 65.5 f32.mul local.get 5 f64.const 66.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 5 f64.const 67.25 f64.sub local.get 6 f32.const 68.5 f32.mul local.get 5 f64.const 69.25
      f64.add local.get 5 f64.const 70.25 f64.sub local.get 6 f32.const 71.5 f32.mul local.get 5
      f64.const 72.25 f64.add local.get 6 f32.const 73.5 f32.sub local.get 5 f64.const 74.25 f64.mul
      local.get 5 f32.const 76.5 local.get 5 f64.const 77.25 f64.mul local.get 5 f64.const 78.25 f64.add
      i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-7 (export "return-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 66.5 f32.add local.get 8 f64.const 67.25
    f64.sub
    block (result f32 f64 f64 f32)
      local.get 8 f64.const 68.25 f64.mul local.get 7 f32.const 69.5 f32.add local.get 6 f64.const 70.25
      f64.sub local.get 6 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add local.get 6
      f64.const 73.25 f64.sub local.get 6 f64.const 74.25 f64.mul local.get 7 f32.const 75.5 f32.add
      local.get 6 f64.const 76.25 f64.sub local.get 7 f32.const 77.5 f32.mul i32.const 48 f64.load offset=2
      local.get 6 f64.const 79.25 f64.sub f32.const 80.5 i64.const 99 return
    end
    local.get 10
  )
  (func $return-4-8 (export "return-4-8") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 67.5 f32.sub global.get 3 f64.const 68.25 f64.mul
    block (result f64 f64 f32 f64)
      global.get 7 f64.const 69.25 f64.add global.get 2 f32.const 70.5 f32.sub global.get 7 f64.const 71.25
      f64.mul global.get 3 f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub global.get 3
      f64.const 74.25 f64.mul global.get 7 f64.const 75.25 f64.add global.get 2 f32.const 76.5 f32.sub
      global.get 6 f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add block end i32.const 56
      f64.load offset=3 i32.const 64 f64.load global.get 6 global.get 3 f64.const 82.25 f64.sub i64.const 99
      return
    end
    local.get 1
  )
  (func $return-4-9 (export "return-4-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 9 f32.const 68.5 f32.mul local.get 10 f64.const 69.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 10 f64.const 70.25 f64.sub local.get 9 f32.const 71.5 f32.mul local.get 8 f64.const 72.25
      f64.add local.get 10 f64.const 73.25 f64.sub local.get 9 f32.const 74.5 f32.mul local.get 10
      f64.const 75.25 f64.add local.get 8 f64.const 76.25 f64.sub local.get 9 f32.const 77.5 f32.mul
      local.get 8 f64.const 78.25 f64.add local.get 9 f32.const 79.5 f32.sub local.get 10 f64.const 80.25
      f64.mul local.get 8 f64.const 81.25 f64.add i32.const 80 f32.load offset=2 f64.const 83.25 i32.const 96
      f64.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-4-10 (export "return-4-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 69.5 f32.add local.get 3 f64.const 70.25 f64.sub
    block (result f32 f64 f64 f32)
      local.get 3 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add local.get 3 f64.const 73.25
      f64.sub local.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add local.get 3
      f64.const 76.25 f64.sub local.get 3 f64.const 77.25 f64.mul global.get 2 f32.const 78.5 f32.add
      local.get 3 f64.const 79.25 f64.sub local.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5
      f32.add local.get 3 f64.const 82.25 f64.sub global.get 6 local.get 3 i32.const 104 f64.load offset=1
      global.get 2 f32.const 86.5 f32.mul i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-11 (export "return-4-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 6 f32.const 70.5 f32.sub local.get 5 f64.const 71.25 f64.mul
    block (result f64 f64 f32 f64)
      local.get 5 f64.const 72.25 f64.add local.get 6 f32.const 73.5 f32.sub local.get 5 f64.const 74.25
      f64.mul local.get 5 f64.const 75.25 f64.add local.get 6 f32.const 76.5 f32.sub local.get 5
      f64.const 77.25 f64.mul local.get 5 f64.const 78.25 f64.add local.get 6 f32.const 79.5 f32.sub
      local.get 5 f64.const 80.25 f64.mul local.get 5 f64.const 81.25 f64.add local.get 6 f32.const 82.5
      f32.sub local.get 6 f32.const 83.5 f32.mul local.get 5 f64.const 84.25 f64.add local.get 5
      f64.const 85.25 f64.sub local.get 5 local.get 6 i32.const 128 f64.load i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-12 (export "return-4-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 71.5 f32.mul local.get 6 f64.const 72.25
    f64.add
    block (result f64 f32 f64 f64)
      local.get 8 f64.const 73.25 f64.sub local.get 7 f32.const 74.5 f32.mul local.get 6 f64.const 75.25
      f64.add local.get 8 f64.const 76.25 f64.sub local.get 9 f32.const 77.5 f32.mul local.get 8
      f64.const 78.25 f64.add local.get 8 f64.const 79.25 f64.sub local.get 9 f32.const 80.5 f32.mul
      local.get 8 f64.const 81.25 f64.add local.get 8 f64.const 82.25 f64.sub local.get 9 f32.const 83.5
      f32.mul local.get 6 f64.const 84.25 f64.add local.get 9 f32.const 85.5 f32.sub local.get 8
      f64.const 86.25 f64.mul f64.const 87.25 local.get 7 f32.const 88.5 f32.sub i32.const 136
      f64.load offset=1 local.get 6 f64.const 90.25 f64.add i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-0 (export "return-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 72.5 f32.add local.get 10 f64.const 73.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 9 f32.const 74.5 f32.mul local.get 8 f64.const 75.25 f64.add local.get 10 f64.const 76.25
      f64.sub local.get 9 local.get 10 f64.const 78.25 f64.add local.get 8 f64.const 79.25 f64.sub local.get 9
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-1 (export "return-5-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 73.5 f32.sub local.get 3 f64.const 74.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 3 f64.const 75.25 f64.add global.get 2 f32.const 76.5 f32.sub local.get 3 f64.const 77.25
      f64.mul global.get 2 i32.const 56 f64.load offset=3 local.get 3 f64.const 80.25 f64.mul global.get 6
      f32.const 81.5 f32.add local.get 3 i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-2 (export "return-5-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 2 f32.const 74.5 f32.mul global.get 7 f64.const 75.25 f64.add
    block (result f64 f64 f32 f64 f64)
      global.get 3 f64.const 76.25 f64.sub global.get 6 f32.const 77.5 f32.mul global.get 2 f32.const 78.5
      f32.add global.get 7 f64.const 79.25 f64.sub block end global.get 3 f64.const 80.25 f64.mul i32.const 72
      f64.load offset=1 global.get 2 f32.const 82.5 f32.sub i32.const 88 f64.load offset=3 global.get 3
      f64.const 84.25 f64.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-3 (export "return-5-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 75.5 f32.add local.get 10 f64.const 76.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 8 f64.const 77.25 f64.mul local.get 9 f32.const 78.5 f32.add local.get 8 f64.const 79.25
      f64.sub local.get 9 f32.const 80.5 f32.mul local.get 10 f64.const 81.25 f64.add i32.const 80
      f64.load offset=2 local.get 11 f32.const 83.5 f32.mul local.get 8 f64.const 84.25 f64.add local.get 10
      f64.const 85.25 f64.sub local.get 11 f32.const 86.5 f32.mul i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-4 (export "return-5-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 5 f64.const 78.25 f64.add local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 80.25
      f64.mul local.get 5 f64.const 81.25 f64.add local.get 6 f32.const 82.5 f32.sub local.get 5
      f64.const 83.25 f64.mul local.get 6 local.get 5 f64.const 85.25 f64.sub local.get 5 f64.const 86.25
      f64.mul f32.const 87.5 local.get 5 f64.const 88.25 f64.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-5-5 (export "return-5-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 77.5 f32.mul local.get 3 f64.const 78.25 f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 3 f64.const 79.25 f64.sub global.get 2 f32.const 80.5 f32.mul local.get 3 f64.const 81.25
      f64.add local.get 3 f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul global.get 2
      f32.const 84.5 f32.add local.get 3 f64.const 85.25 f64.sub block end local.get 3 f64.const 86.25 f64.mul
      local.get 3 f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub f64.const 89.25 i32.const 144
      f64.load offset=2 i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-6 (export "return-5-6") (param i32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      global.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25
      f64.sub global.get 7 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add global.get 7
      f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul global.get 7 f64.const 87.25 f64.add
      global.get 3 f32.const 89.5 global.get 3 f64.const 90.25 f64.add f64.const 91.25 global.get 2
      f32.const 92.5 f32.mul i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-7 (export "return-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 79.5 f32.sub local.get 8 f64.const 80.25
    f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 8 f64.const 81.25 f64.add local.get 7 f32.const 82.5 f32.sub local.get 8 f64.const 83.25
      f64.mul local.get 6 f64.const 84.25 f64.add local.get 9 f32.const 85.5 f32.sub local.get 6
      f64.const 86.25 f64.mul local.get 8 f64.const 87.25 f64.add local.get 9 f32.const 88.5 f32.sub
      local.get 8 f64.const 89.25 f64.mul f32.const 90.5 local.get 8 f64.const 92.25 local.get 9
      f32.const 93.5 f32.add local.get 6 f64.const 94.25 f64.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-8 (export "return-5-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 9 f32.const 80.5 f32.mul local.get 10 f64.const 81.25 f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 10 f64.const 82.25 f64.sub local.get 9 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
      f64.add local.get 8 f64.const 85.25 f64.sub local.get 11 f32.const 86.5 f32.mul local.get 10
      f64.const 87.25 f64.add local.get 8 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul
      local.get 9 f32.const 90.5 f32.add local.get 10 f64.const 91.25 f64.sub local.get 10 f64.const 93.25
      i32.const 176 f32.load offset=2 i32.const 184 f64.load offset=3 local.get 10 f64.const 96.25 f64.add
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-9 (export "return-5-9") (param i32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      global.get 7 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25
      f64.sub global.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5 f32.add global.get 3
      f64.const 88.25 f64.sub global.get 7 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add
      global.get 7 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul global.get 7 f64.const 93.25
      f64.add i32.const 176 f64.load offset=2 f32.const 95.5 f64.const 96.25 global.get 7 f32.const 98.5
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-10 (export "return-5-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 82.5 f32.sub local.get 3 f64.const 83.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 3 f64.const 84.25 f64.add global.get 6 f32.const 85.5 f32.sub local.get 3 f64.const 86.25
      f64.mul local.get 3 f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub local.get 3
      f64.const 89.25 f64.mul local.get 3 f64.const 90.25 f64.add global.get 6 f32.const 91.5 f32.sub
      local.get 3 f64.const 92.25 f64.mul local.get 3 f64.const 93.25 f64.add global.get 2 f32.const 94.5
      f32.sub local.get 3 f64.const 95.25 f64.mul block end i32.const 0 f32.load local.get 3 local.get 3
      f64.const 98.25 f64.mul global.get 6 f32.const 99.5 f32.add f64.const 100.25 i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-11 (export "return-5-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
    f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 6 f64.const 85.25 f64.sub local.get 7 f32.const 86.5 f32.mul local.get 8 f64.const 87.25
      f64.add local.get 8 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul local.get 6
      f64.const 90.25 f64.add local.get 6 f64.const 91.25 f64.sub local.get 7 f32.const 92.5 f32.mul
      local.get 6 f64.const 93.25 f64.add local.get 6 f64.const 94.25 f64.sub local.get 7 f32.const 95.5
      f32.mul local.get 7 f32.const 96.5 f32.add local.get 6 f64.const 97.25 f64.sub local.get 6
      f64.const 98.25 f64.mul local.get 6 local.get 7 f32.const 100.5 f32.sub local.get 6 f64.const 102.25
      i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-12 (export "return-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 84.5 f32.add local.get 5 f64.const 85.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 5 f64.const 86.25 f64.mul local.get 6 f32.const 87.5 f32.add local.get 5 f64.const 88.25
      f64.sub local.get 5 f64.const 89.25 f64.mul local.get 6 f32.const 90.5 f32.add local.get 5
      f64.const 91.25 f64.sub local.get 5 f64.const 92.25 f64.mul local.get 6 f32.const 93.5 f32.add
      local.get 5 f64.const 94.25 f64.sub local.get 5 f64.const 95.25 f64.mul local.get 6 f32.const 96.5
      f32.add local.get 5 f64.const 97.25 f64.sub local.get 6 f32.const 98.5 f32.mul local.get 5
      f64.const 99.25 f64.add local.get 5 local.get 6 local.get 5 f64.const 102.25 f64.add i32.const 56
      f64.load offset=3 local.get 6 f32.const 104.5 f32.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-0 (export "return-6-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 85.5 f32.sub local.get 10 f64.const 86.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 11 f32.const 87.5 f32.add local.get 8 f64.const 88.25 f64.sub local.get 10 f64.const 89.25
      f64.mul local.get 9 f32.const 90.5 f32.add local.get 8 f64.const 91.25 f64.sub i32.const 160 f64.load
      local.get 11 f32.const 93.5 f32.add local.get 10 f64.const 94.25 f64.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-1 (export "return-6-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 86.5 f32.mul local.get 8 f64.const 87.25
    f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 8 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul local.get 8 f64.const 90.25
      f64.add local.get 9 f32.const 91.5 f32.sub f64.const 92.25 local.get 6 f64.const 93.25 f64.add
      local.get 7 f32.const 94.5 f32.sub local.get 8 f64.const 95.25 f64.mul local.get 6 i64.const 99 return
    end
    local.get 10
  )
  (func $return-6-2 (export "return-6-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 87.5 f32.add global.get 3 f64.const 88.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      global.get 7 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add global.get 6 f32.const 91.5
      f32.sub global.get 3 f64.const 92.25 f64.mul block end i32.const 168 f64.load offset=1 i32.const 176
      f64.load offset=2 global.get 6 global.get 3 global.get 7 f64.const 97.25 f64.sub i32.const 16
      f32.load offset=2 i64.const 99 return
    end
    local.get 1
  )
  (func $return-6-3 (export "return-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 88.5 f32.sub local.get 5 f64.const 89.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 5 f64.const 90.25 f64.add local.get 6 f32.const 91.5 f32.sub local.get 5 f64.const 92.25
      f64.mul local.get 6 f32.const 93.5 f32.add local.get 5 f64.const 94.25 f64.sub local.get 5
      f64.const 95.25 f64.mul local.get 6 local.get 5 f64.const 97.25 f64.sub local.get 5 local.get 6
      f32.const 99.5 f32.add local.get 5 i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-4 (export "return-6-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 3 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul local.get 3 f64.const 93.25
      f64.add local.get 3 f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul local.get 3
      f64.const 96.25 f64.add block end f32.const 97.5 local.get 3 f64.const 98.25 f64.mul local.get 3
      f64.const 99.25 f64.add global.get 2 f32.const 100.5 f32.sub i32.const 40 f64.load offset=1
      f64.const 102.25 i64.const 99 return
    end
    local.get 4
  )
  (func $return-6-5 (export "return-6-5") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 1.5 f32.sub global.get 3 f64.const 2.25 f64.mul
    block (result f64 f64 f32 f64 f64 f32)
      global.get 7 f64.const 3.25 f64.add global.get 2 f32.const 4.5 f32.sub global.get 7 f64.const 5.25
      f64.mul global.get 3 f64.const 6.25 f64.add global.get 6 f32.const 7.5 f32.sub global.get 2
      f32.const 8.5 f32.mul global.get 7 f64.const 9.25 f64.add f64.const 10.25 i32.const 88 f64.load offset=3
      global.get 2 f32.const 12.5 f32.add f64.const 13.25 global.get 3 f64.const 14.25 f64.mul global.get 6
      f32.const 15.5 f32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-6-6 (export "return-6-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 2.5 f32.mul local.get 3 f64.const 3.25 f64.add
    block (result f64 f32 f64 f64 f32 f64)
      local.get 3 f64.const 4.25 f64.sub global.get 6 f32.const 5.5 f32.mul local.get 3 f64.const 6.25 f64.add
      local.get 3 f64.const 7.25 f64.sub global.get 2 f32.const 8.5 f32.mul local.get 3 f64.const 9.25 f64.add
      global.get 2 f32.const 10.5 f32.sub local.get 3 f64.const 11.25 f64.mul local.get 3 f32.const 13.5
      f64.const 14.25 i32.const 120 f64.load offset=3 f32.const 16.5 local.get 3 f64.const 17.25 f64.mul
      i64.const 99 return
    end
    local.get 4
  )
  (func $return-6-7 (export "return-6-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 3.5 f32.add local.get 8 f64.const 4.25 f64.sub
    block (result f32 f64 f64 f32 f64 f64)
      local.get 6 f64.const 5.25 f64.mul local.get 9 f32.const 6.5 f32.add local.get 6 f64.const 7.25 f64.sub
      local.get 8 f64.const 8.25 f64.mul local.get 9 f32.const 9.5 f32.add local.get 8 f64.const 10.25 f64.sub
      local.get 6 f64.const 11.25 f64.mul local.get 9 f32.const 12.5 f32.add local.get 6 f64.const 13.25
      f64.sub local.get 9 local.get 8 local.get 8 f64.const 16.25 f64.sub local.get 9 f32.const 17.5 f32.mul
      local.get 8 f64.const 18.25 f64.add local.get 8 f64.const 19.25 f64.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-6-8 (export "return-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 4.5 f32.sub local.get 5 f64.const 5.25 f64.mul
    block (result f64 f64 f32 f64 f64 f32)
      local.get 5 f64.const 6.25 f64.add local.get 6 f32.const 7.5 f32.sub local.get 5 f64.const 8.25 f64.mul
      local.get 5 f64.const 9.25 f64.add local.get 6 f32.const 10.5 f32.sub local.get 5 f64.const 11.25
      f64.mul local.get 5 f64.const 12.25 f64.add local.get 6 f32.const 13.5 f32.sub local.get 6
      f32.const 14.5 f32.mul local.get 5 f64.const 15.25 f64.add local.get 5 f64.const 16.25 f64.sub
      i32.const 136 f64.load offset=1 local.get 6 local.get 5 f64.const 19.25 f64.sub i32.const 160 f64.load
      local.get 6 f32.const 21.5 f32.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-9 (export "return-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 5.5 f32.mul local.get 10 f64.const 6.25 f64.add
    block (result f64 f32 f64 f64 f32 f64)
      local.get 8 f64.const 7.25 f64.sub local.get 11 f32.const 8.5 f32.mul local.get 8 f64.const 9.25 f64.add
      local.get 10 f64.const 10.25 f64.sub local.get 9 f32.const 11.5 f32.mul local.get 10 f64.const 12.25
      f64.add local.get 10 f64.const 13.25 f64.sub local.get 9 f32.const 14.5 f32.mul local.get 10
      f64.const 15.25 f64.add local.get 11 f32.const 16.5 f32.sub local.get 10 f64.const 17.25 f64.mul
      f64.const 18.25 local.get 11 f32.const 19.5 f32.sub local.get 8 f64.const 20.25 f64.mul i32.const 168
      f64.load offset=1 local.get 11 local.get 10 f64.const 23.25 f64.mul i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-10 (export "return-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 11 f32.const 6.5 f32.add local.get 10 f64.const 7.25 f64.sub
    block (result f32 f64 f64 f32 f64 f64)
      local.get 10 f64.const 8.25 f64.mul local.get 9 f32.const 9.5 f32.add local.get 10 f64.const 10.25
      f64.sub local.get 8 f64.const 11.25 f64.mul local.get 11 f32.const 12.5 f32.add local.get 10
      f64.const 13.25 f64.sub local.get 10 f64.const 14.25 f64.mul local.get 11 f32.const 15.5 f32.add
      local.get 10 f64.const 16.25 f64.sub local.get 10 f64.const 17.25 f64.mul local.get 11 f32.const 18.5
      f32.add local.get 10 f64.const 19.25 f64.sub i32.const 160 f32.load local.get 10 f64.const 21.25 f64.add
      local.get 8 f64.const 22.25 f64.sub local.get 9 f32.const 23.5 f32.mul f64.const 24.25 i32.const 8
      f64.load offset=1 i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-11 (export "return-6-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 7.5 f32.sub local.get 5 f64.const 8.25 f64.mul
    block (result f64 f64 f32 f64 f64 f32)
      local.get 5 f64.const 9.25 f64.add local.get 6 f32.const 10.5 f32.sub local.get 5 f64.const 11.25
      f64.mul local.get 5 f64.const 12.25 f64.add local.get 6 f32.const 13.5 f32.sub local.get 5
      f64.const 14.25 f64.mul local.get 5 f64.const 15.25 f64.add local.get 6 f32.const 16.5 f32.sub
      local.get 5 f64.const 17.25 f64.mul local.get 5 f64.const 18.25 f64.add local.get 6 f32.const 19.5
      f32.sub local.get 6 f32.const 20.5 f32.mul local.get 5 f64.const 21.25 f64.add local.get 5
      f64.const 22.25 f64.sub local.get 5 f64.const 23.25 f64.mul local.get 6 f32.const 24.5 f32.add
      i32.const 8 f64.load offset=1 local.get 5 f64.const 26.25 f64.mul local.get 6 i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-12 (export "return-6-12") (param i32 i32 i64 f64)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 8.5 f32.mul local.get 3 f64.const 9.25 f64.add
    block (result f64 f32 f64 f64 f32 f64)
      local.get 3 f64.const 10.25 f64.sub global.get 6 f32.const 11.5 f32.mul local.get 3 f64.const 12.25
      f64.add local.get 3 f64.const 13.25 f64.sub global.get 2 f32.const 14.5 f32.mul local.get 3
      f64.const 15.25 f64.add local.get 3 f64.const 16.25 f64.sub global.get 6 f32.const 17.5 f32.mul
      local.get 3 f64.const 18.25 f64.add local.get 3 f64.const 19.25 f64.sub global.get 2 f32.const 20.5
      f32.mul local.get 3 f64.const 21.25 f64.add global.get 2 f32.const 22.5 f32.sub local.get 3
      f64.const 23.25 f64.mul local.get 3 f64.const 24.25 f64.add global.get 6 f32.const 25.5 f32.sub
      local.get 3 f64.const 26.25 f64.mul i32.const 24 f64.load offset=3 global.get 2 f32.const 28.5 f32.sub
      local.get 3 i64.const 99 return
    end
    local.get 4
  )
)

(assert_return (invoke "return-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -14.75) (f64.const -151.125)
  (f64.const 17.75) (i64.const 99))
(assert_return (invoke "return-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.75)
  (f64.const -29.75) (f32.const 3.25) (i64.const 99))
(assert_return (invoke "return-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 337.875)
  (f64.const 17.75) (f64.const -37.75) (i64.const 99))
(assert_return (invoke "return-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -19.75) (f64.const -277.875) (f64.const -7.5) (i64.const 99))
(assert_return (invoke "return-1-4"
  (i32.const 1)) (f32.const 33.75) (f64.const 993.25) (f32.const 3.25) (i64.const 99))
(assert_return (invoke "return-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 251.875) (f64.const 26.75)
  (f64.const 34.25) (i64.const 99))
(assert_return (invoke "return-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -31.25)
  (f64.const -158.625) (f64.const 31.75) (i64.const 99))
(assert_return (invoke "return-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 47.25) (f64.const -44.75) (f32.const 38.5) (i64.const 99))
(assert_return (invoke "return-1-8"
  (i32.const 1)) (f32.const 125.125) (f64.const 1063.75) (f64.const -47.75) (i64.const 99))
(assert_return (invoke "return-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -29.75)
  (f64.const -391.875) (f64.const 32.75) (i64.const 99))
(assert_return (invoke "return-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 51.25) (f64.const -52.75) (f32.const 389.375) (i64.const 99))
(assert_return (invoke "return-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 478.375)
  (f64.const 35.75) (f64.const -57.75) (i64.const 99))
(assert_return (invoke "return-1-12"
  (i32.const 1)) (f32.const -43.25) (f64.const 48407.625) (f64.const 40.75) (i64.const 99))
(assert_return (invoke "return-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 275.125) (f64.const 29.75)
  (f64.const 37.25) (f32.const 298.375) (i64.const 99))
(assert_return (invoke "return-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.625)
  (f64.const -172.125) (f32.const 39.375) (f64.const -44.75) (i64.const 99))
(assert_return (invoke "return-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 39.375)
  (f64.const -44.75) (f64.const -4.5) (f64.const 37.75) (i64.const 99))
(assert_return (invoke "return-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 529.125)
  (f64.const 32.75) (f64.const -54.75) (f32.const -5.0729572e-23) (i64.const 99))
(assert_return (invoke "return-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -35.75) (f64.const -287.625)
  (f32.const 53.25) (f64.const -52.75) (i64.const 99))
(assert_return (invoke "return-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 56.25) (f64.const -53.75) (f64.const -7.5) (f64.const 40.75) (i64.const 99))
(assert_return (invoke "return-2-6"
  (i32.const 1)) (f32.const -5.9375) (f64.const 40.75) (f64.const 975.25) (f32.const 164.125) (i64.const 99))
(assert_return (invoke "return-2-7"
  (i32.const 1)) (f32.const -49.625) (f64.const -376.875) (f32.const 51.375)
  (f64.const -1.6338082632273529e-84) (i64.const 99))
(assert_return (invoke "return-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 59.25) (f64.const -58.75)
  (f64.const -346.125) (f64.const -6.5) (i64.const 99))
(assert_return (invoke "return-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -6.6875)
  (f64.const 49.75) (f64.const -2.030012203600678e-205) (f32.const 183.625) (i64.const 99))
(assert_return (invoke "return-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -44.75) (f64.const -421.875) (f32.const 66.25) (f64.const -65.75)
  (i64.const 99))
(assert_return (invoke "return-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 70.25) (f64.const -69.75)
  (f64.const 4.416586975769418e-53) (f64.const 48.75) (i64.const 99))
(assert_return (invoke "return-2-12"
  (i32.const 1)) (f32.const -7.4375) (f64.const 52.75) (f64.const 963.25) (f32.const -1.3162402e+32)
  (i64.const 99))
(assert_return (invoke "return-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 59.25) (f64.const -58.75) (f64.const -7.5) (f32.const 2.1685708e+20)
  (f64.const 52.25) (i64.const 99))
(assert_return (invoke "return-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 542.875)
  (f64.const 39.75) (f32.const -39.75) (f64.const -505.875) (f64.const -9.5) (i64.const 99))
(assert_return (invoke "return-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f64.const 54.25) (f64.const -59.75) (f32.const 183.625) (i64.const 99))
(assert_return (invoke "return-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 62.25) (f64.const -61.75)
  (f64.const 3.3725597627651434e+68) (f32.const 65.25) (f64.const -64.75) (i64.const 99))
(assert_return (invoke "return-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 494.375) (f64.const 49.75) (f32.const -47.75) (f64.const 59.25)
  (f64.const 60.25) (i64.const 99))
(assert_return (invoke "return-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -47.75)
  (f64.const -562.875) (f64.const -9.5) (f64.const 61.25) (f32.const -1.3162402e+32) (i64.const 99))
(assert_return (invoke "return-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 63.75)
  (f64.const -65.75) (f64.const -280.125) (f32.const 63.375) (f64.const -68.75) (i64.const 99))
(assert_return (invoke "return-3-7"
  (i32.const 1)) (f32.const 203.125) (f64.const 1087.75) (f32.const -61.25) (f64.const 66848.625)
  (f64.const 58.75) (i64.const 99))
(assert_return (invoke "return-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -56.75) (f64.const -424.125)
  (f64.const -6.5) (f64.const -6.5) (f32.const 530.875) (i64.const 99))
(assert_return (invoke "return-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 75.25) (f64.const -74.75) (f64.const -648.375) (f32.const 78.25)
  (f64.const -77.75) (i64.const 99))
(assert_return (invoke "return-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 873.375)
  (f64.const 59.75) (f32.const -57.75) (f64.const 5.356931733974211e-203) (f64.const 7.914347548945932e-237)
  (i64.const 99))
(assert_return (invoke "return-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -62.75) (f64.const -463.125)
  (f64.const 72.25) (f64.const 2.447714937972696e+131) (f32.const 577.375) (i64.const 99))
(assert_return (invoke "return-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 75.75)
  (f64.const -77.75) (f64.const -1.572960191101951e-113) (f32.const -0.125) (f64.const -4.5) (i64.const 99))
(assert_return (invoke "return-4-0"
  (i32.const 1)) (f32.const -61.625) (f64.const -466.875) (f64.const -5.928883504195275e+104)
  (f32.const -5.5476997e+35) (f64.const 66848.625) (f64.const 58.75) (i64.const 99))
(assert_return (invoke "return-4-1"
  (i32.const 1)) (f32.const 63.375) (f64.const -71.75) (f32.const -8.1875) (f64.const 6.3036191369089e-116)
  (f64.const 1024.5) (f32.const 222.625) (i64.const 99))
(assert_return (invoke "return-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 573.125) (f64.const 58.75) (f64.const -74.75) (f64.const -511.875)
  (f32.const 10.75) (f64.const -7.5) (i64.const 99))
(assert_return (invoke "return-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -59.75) (f64.const -443.625)
  (f64.const 62.75) (f32.const -62.75) (f64.const -463.125) (f64.const 7.914347548945932e-237) (i64.const 99))
(assert_return (invoke "return-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 69.375)
  (f64.const -74.75) (f32.const -0.125) (f64.const 67.75) (f64.const -77.75) (f32.const 74.5) (i64.const 99))
(assert_return (invoke "return-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 768.625)
  (f64.const 62.75) (f64.const 2.447714937972696e+131) (f64.const -853.875) (f32.const 75.5) (f64.const -9.5)
  (i64.const 99))
(assert_return (invoke "return-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -65.75) (f64.const -482.625)
  (f64.const -6.5) (f32.const 76.5) (f64.const -502.125) (f64.const 71.75) (i64.const 99))
(assert_return (invoke "return-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 84.25) (f64.const -83.75) (f32.const 678.125)
  (f64.const 3.402059636520873e+39) (f64.const -86.75) (f32.const 80.5) (i64.const 99))
(assert_return (invoke "return-4-8"
  (i32.const 1)) (f32.const -9.6875) (f64.const 70.75) (f64.const -2.030012203600678e-205)
  (f64.const 3.3725597627651434e+68) (f32.const -0.125) (f64.const -89.75) (i64.const 99))
(assert_return (invoke "return-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -68.75)
  (f64.const -922.875) (f64.const 71.75) (f32.const 3.0072082e+12) (f64.const 83.25)
  (f64.const -4.745787516866785e+225) (i64.const 99))
(assert_return (invoke "return-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 81.375)
  (f64.const -86.75) (f32.const -0.125) (f64.const -4.5) (f64.const 4.744817393885104e-24) (f32.const 281.125)
  (i64.const 99))
(assert_return (invoke "return-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 647.125) (f64.const 77.75)
  (f64.const -91.75) (f64.const -6.5) (f32.const 7.75) (f64.const -3.031320730055879e-239) (i64.const 99))
(assert_return (invoke "return-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -74.75) (f64.const -819.375) (f64.const 87.25) (f32.const -79.75)
  (f64.const -6.40755422103373e+133) (f64.const 82.75) (i64.const 99))
(assert_return (invoke "return-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 800.875)
  (f64.const 65.75) (f64.const -87.75) (f32.const 10.75) (f64.const 66.75) (f64.const -88.75)
  (f32.const 10.75) (i64.const 99))
(assert_return (invoke "return-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -73.25)
  (f64.const -347.625) (f32.const 3.25) (f64.const -2.030012203600678e-205) (f64.const -361.125)
  (f32.const 81.375) (f64.const -4.5) (i64.const 99))
(assert_return (invoke "return-5-2"
  (i32.const 1)) (f32.const 81.75) (f64.const 945.25) (f64.const -601.875)
  (f64.const -2.2029258694858195e-176) (f32.const -79.25) (f64.const 4.416586975769418e-53) (f64.const 76.75)
  (i64.const 99))
(assert_return (invoke "return-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 865.375)
  (f64.const 69.75) (f64.const -4.582947821683902e+196) (f32.const 1064.625) (f64.const 74.75)
  (f64.const -96.75) (f32.const 1102.875) (i64.const 99))
(assert_return (invoke "return-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -74.75) (f64.const -541.125)
  (f32.const 7.75) (f64.const -91.75) (f64.const -560.625) (f32.const 87.5) (f64.const -94.75) (i64.const 99))
(assert_return (invoke "return-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.75)
  (f64.const -89.75) (f64.const -388.125) (f64.const 82.75) (f32.const -85.25) (f64.const 89.25)
  (f64.const 6.3036191369089e-116) (i64.const 99))
(assert_return (invoke "return-5-6"
  (i32.const 1)) (f32.const 281.125) (f64.const 1111.75) (f64.const -7.5) (f32.const 89.5) (f64.const 82.75)
  (f64.const 91.25) (f32.const 300.625) (i64.const 99))
(assert_return (invoke "return-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -77.75) (f64.const -847.875) (f32.const 90.5) (f64.const -9.5)
  (f64.const 92.25) (f32.const 104.25) (f64.const -101.75) (i64.const 99))
(assert_return (invoke "return-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 101.25)
  (f64.const -102.75) (f64.const -11.5) (f64.const 93.25) (f32.const 1.3403321e-07)
  (f64.const 5.356931733974211e-203) (f64.const 84.75) (i64.const 99))
(assert_return (invoke "return-5-9"
  (i32.const 1)) (f32.const 300.625) (f64.const 1117.75) (f64.const -8.490637912746905e+41) (f32.const 95.5)
  (f64.const 96.25) (f64.const 1024.5) (f32.const 98.5) (i64.const 99))
(assert_return (invoke "return-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -91.25)
  (f64.const -428.625) (f32.const 2.7673341e+35) (f64.const -4.5) (f64.const -442.125) (f32.const 99.375)
  (f64.const 100.25) (i64.const 99))
(assert_return (invoke "return-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 105.25) (f64.const -104.75) (f64.const -736.875) (f64.const -7.5)
  (f32.const -91.75) (f64.const -7.5) (f64.const 102.25) (i64.const 99))
(assert_return (invoke "return-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 763.375) (f64.const 92.75)
  (f64.const -6.5) (f32.const 7.75) (f64.const 95.75) (f64.const -2.030012203600678e-205) (f32.const 809.875)
  (i64.const 99))
(assert_return (invoke "return-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 100.25)
  (f64.const -97.75) (f64.const -1026.375) (f32.const 101.25) (f64.const -100.75)
  (f64.const 6.508229140384577e-87) (f32.const 106.25) (f64.const -105.75) (i64.const 99))
(assert_return (invoke "return-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 962.125) (f64.const 80.75) (f32.const -80.75) (f64.const 92.25)
  (f64.const 85.75) (f32.const -85.75) (f64.const -904.875) (f64.const -7.5) (i64.const 99))
(assert_return (invoke "return-6-2"
  (i32.const 1)) (f32.const -91.625) (f64.const -691.875) (f64.const 1.3199715655682936e+286)
  (f64.const -8.490637912746905e+41) (f32.const -0.125) (f64.const -7.5) (f64.const 927.25)
  (f32.const 2.4212762e-26) (i64.const 99))
(assert_return (invoke "return-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 101.25) (f64.const -100.75)
  (f64.const -619.125) (f32.const 7.75) (f64.const -103.75) (f64.const -6.5) (f32.const 107.25)
  (f64.const -6.5) (i64.const 99))
(assert_return (invoke "return-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -11.9375)
  (f64.const 91.75) (f32.const 97.5) (f64.const -442.125) (f64.const 94.75) (f32.const -97.25)
  (f64.const -3.455558710662957e+288) (f64.const 102.25) (i64.const 99))
(assert_return (invoke "return-6-5"
  (i32.const 1)) (f32.const 27.625) (f64.const 1033.75) (f64.const 10.25) (f64.const 4.416586975769418e-53)
  (f32.const 15.75) (f64.const 13.25) (f64.const -106.875) (f32.const 15.375) (i64.const 99))
(assert_return (invoke "return-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.25)
  (f64.const -50.625) (f64.const -4.5) (f32.const 13.5) (f64.const 14.25) (f64.const -5.928883504195275e+104)
  (f32.const 16.5) (f64.const -77.625) (i64.const 99))
(assert_return (invoke "return-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 23.25) (f64.const -20.75) (f32.const 10.75) (f64.const -9.5)
  (f64.const -25.75) (f32.const 188.125) (f64.const 8.75) (f64.const -28.75) (i64.const 99))
(assert_return (invoke "return-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 112.375) (f64.const 8.75)
  (f64.const -22.75) (f64.const -6.40755422103373e+133) (f32.const 7.75) (f64.const -25.75)
  (f64.const 6.508229140384577e-87) (f32.const 29.25) (i64.const 99))
(assert_return (invoke "return-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -3.75)
  (f64.const -198.375) (f64.const 18.25) (f32.const -6.75) (f64.const -192.375)
  (f64.const 1.3199715655682936e+286) (f32.const 12.75) (f64.const -267.375) (i64.const 99))
(assert_return (invoke "return-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 31.25) (f64.const -30.75)
  (f32.const -5.0729572e-23) (f64.const 9.75) (f64.const -31.75) (f32.const 252.625) (f64.const 24.25)
  (f64.const 2.447714937972696e+131) (i64.const 99))
(assert_return (invoke "return-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 158.875) (f64.const 14.75)
  (f64.const -28.75) (f64.const -151.125) (f32.const 32.25) (f64.const 2.447714937972696e+131)
  (f64.const -170.625) (f32.const 7.75) (i64.const 99))
(assert_return (invoke "return-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -19.25)
  (f64.const -104.625) (f64.const 19.75) (f32.const -25.625) (f64.const -118.125)
  (f64.const -3.203851516313528e+259) (f32.const -25.25) (f64.const -4.5) (i64.const 99))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $loop-1-0 (export "loop-1-0") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 18.5 f32.add global.get 7 f64.const 19.25 f64.sub global.get 3 f64.const 20.25
    f64.mul
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 7
        f64.const 21.25 f64.add br 0
      end
    end
    local.get 1
  )
  (func $loop-1-1 (export "loop-1-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 19.5 f32.sub local.get 8 f64.const 20.25
    f64.mul local.get 9 f32.const 21.5 f32.add
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 8
        f64.const 22.25 f64.sub local.get 9 br 0
      end
    end
    local.get 10
  )
  (func $loop-1-2 (export "loop-1-2") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 20.5 f32.mul local.get 5 f64.const 21.25 f64.add local.get 5 f64.const 22.25 f64.sub
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 5 local.get 6
        f32.const 24.5 f32.add i32.const 8 f64.load offset=1 br 0
      end
    end
    local.get 7
  )
  (func $loop-1-3 (export "loop-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 21.5 f32.add local.get 8 f64.const 22.25
    f64.sub local.get 8 f64.const 23.25 f64.mul
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 8
        f64.const 24.25 f64.add local.get 7 f32.const 25.5 f32.sub local.get 6 f64.const 27.25 br 0
      end
    end
    local.get 10
  )
  (func $loop-1-4 (export "loop-1-4") (param i32) (result f32 f64 f32 i64) (local i64 f32)
    global.get 2 f32.const 22.5 f32.sub global.get 7 f64.const 23.25 f64.mul global.get 2 f32.const 24.5
    f32.add
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 7 global.get 2
        f32.const 26.5 f32.mul global.get 7 f64.const 27.25 f64.add global.get 3 f64.const 28.25 f64.sub
        global.get 6 f32.const 29.5 f32.mul br 0
      end
    end
    local.get 1
  )
  (func $loop-1-5 (export "loop-1-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 9 f32.const 23.5 f32.mul local.get 10 f64.const 24.25 f64.add local.get 10 f64.const 25.25
    f64.sub
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 8 local.get 11
        local.get 10 f64.const 28.25 f64.sub local.get 10 f64.const 29.25 f64.mul local.get 9 f32.const 30.5
        f32.add local.get 10 f64.const 31.25 f64.sub br 0
      end
    end
    local.get 12
  )
  (func $loop-1-6 (export "loop-1-6") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 24.5 f32.add local.get 3 f64.const 25.25 f64.sub local.get 3 f64.const 26.25
    f64.mul
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 3
        f64.const 27.25 f64.add global.get 2 f32.const 28.5 f32.sub local.get 3 f64.const 29.25 f64.mul
        local.get 3 f64.const 30.25 f64.add global.get 6 local.get 3 f64.const 32.25 f64.mul local.get 3
        f64.const 33.25 f64.add br 0
      end
    end
    local.get 4
  )
  (func $loop-1-7 (export "loop-1-7") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    local.get 6 f32.const 25.5 f32.sub local.get 5 f64.const 26.25 f64.mul local.get 6 f32.const 27.5 f32.add
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 5
        f64.const 28.25 f64.sub local.get 6 f32.const 29.5 f32.mul local.get 5 f64.const 30.25 f64.add
        local.get 5 f64.const 31.25 f64.sub local.get 6 f32.const 32.5 f32.mul local.get 5 f64.const 33.25
        f64.add local.get 5 f32.const 35.5 br 0
      end
    end
    local.get 7
  )
  (func $loop-1-8 (export "loop-1-8") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 26.5 f32.mul global.get 7 f64.const 27.25 f64.add global.get 3 f64.const 28.25
    f64.sub
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 7
        f64.const 29.25 f64.mul global.get 2 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub
        global.get 3 global.get 6 global.get 3 f64.const 34.25 f64.sub global.get 7 global.get 2
        f32.const 36.5 f32.add global.get 7 f64.const 37.25 f64.sub br 0
      end
    end
    local.get 1
  )
  (func $loop-1-9 (export "loop-1-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 27.5 f32.add local.get 8 f64.const 28.25
    f64.sub local.get 8 f64.const 29.25 f64.mul
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 8
        f64.const 30.25 f64.add local.get 7 f32.const 31.5 f32.sub local.get 6 f64.const 32.25 f64.mul
        local.get 6 f64.const 33.25 f64.add local.get 7 f32.const 34.5 f32.sub local.get 6 f64.const 35.25
        f64.mul local.get 8 f64.const 36.25 f64.add local.get 7 f32.const 37.5 f32.sub local.get 8
        f64.const 38.25 f64.mul local.get 8 f64.const 39.25 f64.add br 0
      end
    end
    local.get 10
  )
  (func $loop-1-10 (export "loop-1-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    local.get 11 f32.const 28.5 f32.sub local.get 8 f64.const 29.25 f64.mul local.get 11 f32.const 30.5
    f32.add
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 8 local.get 9
        f32.const 32.5 f32.mul local.get 10 local.get 8 f64.const 34.25 f64.sub local.get 11 f32.const 35.5
        f32.mul local.get 8 local.get 10 local.get 9 f32.const 38.5 f32.mul local.get 10 f64.const 39.25
        f64.add local.get 10 f64.const 40.25 f64.sub f32.const 41.5 br 0
      end
    end
    local.get 12
  )
  (func $loop-1-11 (export "loop-1-11") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 29.5 f32.mul local.get 3 f64.const 30.25 f64.add local.get 3 f64.const 31.25
    f64.sub
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 3
        f64.const 32.25 f64.mul global.get 6 f32.const 33.5 f32.add local.get 3 local.get 3 f64.const 35.25
        f64.mul global.get 2 f32.const 36.5 f32.add local.get 3 f64.const 37.25 f64.sub local.get 3
        f64.const 38.25 f64.mul global.get 6 f32.const 39.5 f32.add local.get 3 f64.const 40.25 f64.sub
        local.get 3 f64.const 41.25 f64.mul global.get 2 local.get 3 br 0
      end
    end
    local.get 4
  )
  (func $loop-1-12 (export "loop-1-12") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 30.5 f32.add local.get 5 f64.const 31.25 f64.sub local.get 5 f64.const 32.25 f64.mul
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 5 local.get 6
        f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul local.get 5 f64.const 36.25 f64.add
        local.get 6 f32.const 37.5 f32.sub local.get 5 local.get 5 f64.const 39.25 f64.add local.get 6
        f32.const 40.5 f32.sub local.get 5 f64.const 41.25 f64.mul local.get 5 f64.const 42.25 f64.add
        local.get 6 f32.const 43.5 f32.sub local.get 5 f64.const 44.25 f64.mul local.get 5 f64.const 45.25
        f64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-2-0 (export "loop-2-0") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25 f64.mul global.get 7 f64.const 33.25
    f64.add global.get 2 f32.const 34.5 f32.sub
    block (param f64 f32) (result f64 f32)
      loop (param f64 f32) (result f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 7
        f64.const 35.25 f64.mul global.get 2 f32.const 36.5 f32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-2-1 (export "loop-2-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 2 f32.const 32.5 f32.mul local.get 3 f64.const 33.25 f64.add global.get 2 f32.const 34.5
    f32.sub local.get 3 f64.const 35.25 f64.mul
    block (param f32 f64) (result f32 f64)
      loop (param f32 f64) (result f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 3
        global.get 6 f32.const 37.5 f32.sub i32.const 112 f64.load offset=2 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-2 (export "loop-2-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 11 f32.const 33.5 f32.add local.get 8 f64.const 34.25 f64.sub local.get 8 f64.const 35.25
    f64.mul local.get 10 f64.const 36.25 f64.add
    block (param f64 f64) (result f64 f64)
      loop (param f64 f64) (result f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 8
        f64.const 37.25 f64.sub local.get 11 f32.const 38.5 f32.mul local.get 10 i32.const 128 f64.load br 0
      end
    end
    local.get 12
  )
  (func $loop-2-3 (export "loop-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 34.5 f32.sub local.get 8 f64.const 35.25
    f64.mul local.get 8 f64.const 36.25 f64.add local.get 7 f32.const 37.5 f32.sub
    block (param f64 f32) (result f64 f32)
      loop (param f64 f32) (result f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 6
        f64.const 38.25 f64.mul local.get 9 f32.const 39.5 f32.add local.get 8 f64.const 40.25 f64.sub
        local.get 6 f64.const 41.25 f64.mul local.get 9 f32.const 42.5 f32.add br 0
      end
    end
    local.get 10
  )
  (func $loop-2-4 (export "loop-2-4") (param i32) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 6 f32.const 35.5 f32.mul global.get 3 f64.const 36.25 f64.add global.get 6 f32.const 37.5
    f32.sub global.get 3 f64.const 38.25 f64.mul
    block (param f32 f64) (result f32 f64)
      loop (param f32 f64) (result f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 7
        f64.const 39.25 f64.add global.get 2 global.get 7 f64.const 41.25 f64.mul global.get 3 f64.const 42.25
        f64.add global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25 f64.mul br 0
      end
    end
    local.get 1
  )
  (func $loop-2-5 (export "loop-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 11 f32.const 36.5 f32.add local.get 10 f64.const 37.25 f64.sub local.get 10 f64.const 38.25
    f64.mul local.get 10 f64.const 39.25 f64.add
    block (param f64 f64) (result f64 f64)
      loop (param f64 f64) (result f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 10
        f64.const 40.25 f64.sub local.get 9 f32.const 41.5 f32.mul local.get 10 f64.const 42.25 f64.add
        local.get 10 f64.const 43.25 f64.sub local.get 11 f32.const 44.5 f32.mul f64.const 45.25 i32.const 176
        f64.load offset=2 br 0
      end
    end
    local.get 12
  )
  (func $loop-2-6 (export "loop-2-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 6 f32.const 37.5 f32.sub local.get 3 f64.const 38.25 f64.mul local.get 3 f64.const 39.25
    f64.add global.get 2 f32.const 40.5 f32.sub
    block (param f64 f32) (result f64 f32)
      loop (param f64 f32) (result f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 3
        f64.const 41.25 f64.mul global.get 2 f32.const 42.5 f32.add local.get 3 f64.const 43.25 f64.sub
        local.get 3 global.get 6 f32.const 45.5 f32.add local.get 3 f64.const 46.25 f64.sub block end
        local.get 3 f64.const 47.25 f64.mul global.get 2 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-7 (export "loop-2-7") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 6 f32.const 38.5 f32.mul local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub
    local.get 5 f64.const 41.25 f64.mul
    block (param f32 f64) (result f32 f64)
      loop (param f32 f64) (result f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 5
        f64.const 42.25 f64.add local.get 6 f32.const 43.5 f32.sub local.get 5 f64.const 44.25 f64.mul
        local.get 5 f64.const 45.25 f64.add local.get 6 f32.const 46.5 f32.sub local.get 5 f64.const 47.25
        f64.mul local.get 5 block end local.get 6 f32.const 49.5 f32.sub f64.const 50.25 br 0
      end
    end
    local.get 7
  )
  (func $loop-2-8 (export "loop-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 39.5 f32.add local.get 6 f64.const 40.25
    f64.sub local.get 6 f64.const 41.25 f64.mul local.get 8 f64.const 42.25 f64.add
    block (param f64 f64) (result f64 f64)
      loop (param f64 f64) (result f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 6
        f64.const 43.25 f64.sub local.get 9 f32.const 44.5 f32.mul local.get 8 f64.const 45.25 f64.add
        local.get 6 local.get 9 f32.const 47.5 f32.mul local.get 6 local.get 8 f64.const 49.25 f64.sub
        local.get 7 f32.const 50.5 f32.mul i32.const 24 f64.load offset=3 local.get 8 f64.const 52.25 f64.sub
        br 0
      end
    end
    local.get 10
  )
  (func $loop-2-9 (export "loop-2-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 40.5 f32.sub local.get 6 f64.const 41.25
    f64.mul local.get 8 f64.const 42.25 f64.add local.get 9 f32.const 43.5 f32.sub
    block (param f64 f32) (result f64 f32)
      loop (param f64 f32) (result f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 6
        f64.const 44.25 f64.mul local.get 9 f32.const 45.5 f32.add local.get 6 f64.const 46.25 f64.sub
        local.get 8 f64.const 47.25 f64.mul local.get 9 f32.const 48.5 f32.add local.get 6 f64.const 49.25
        f64.sub local.get 6 f64.const 50.25 f64.mul local.get 7 local.get 6 f64.const 52.25 f64.sub
        local.get 6 local.get 7 f32.const 54.5 f32.add br 0
      end
    end
    local.get 10
  )
  (func $loop-2-10 (export "loop-2-10") (param i32) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 6 f32.const 41.5 f32.mul global.get 3 f64.const 42.25 f64.add global.get 6 f32.const 43.5
    f32.sub global.get 3 f64.const 44.25 f64.mul
    block (param f32 f64) (result f32 f64)
      loop (param f32 f64) (result f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 7
        f64.const 45.25 f64.add global.get 2 global.get 7 f64.const 47.25 f64.mul global.get 3 f64.const 48.25
        f64.add global.get 6 global.get 3 f64.const 50.25 f64.mul global.get 7 f64.const 51.25 f64.add
        global.get 2 global.get 7 f64.const 53.25 f64.mul global.get 3 f64.const 54.25 f64.add i32.const 56
        f32.load offset=3 global.get 3 f64.const 56.25 f64.mul br 0
      end
    end
    local.get 1
  )
  (func $loop-2-11 (export "loop-2-11") (param i32 i32 i64 f64) (result f32 f64 f64 f64 i64)
  (local i64 f64 f64)
    global.get 2 f32.const 42.5 f32.add local.get 3 f64.const 43.25 f64.sub local.get 3 f64.const 44.25
    f64.mul local.get 3 f64.const 45.25 f64.add
    block (param f64 f64) (result f64 f64)
      loop (param f64 f64) (result f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 3
        f64.const 46.25 f64.sub global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25 f64.add
        local.get 3 global.get 2 f32.const 50.5 f32.mul local.get 3 f64.const 51.25 f64.add local.get 3
        global.get 6 f32.const 53.5 f32.mul local.get 3 f64.const 54.25 f64.add local.get 3 f64.const 55.25
        f64.sub global.get 2 f32.const 56.5 f32.mul local.get 3 f64.const 57.25 f64.add i32.const 80
        f64.load offset=2 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-12 (export "loop-2-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 11 f32.const 43.5 f32.sub local.get 8 f64.const 44.25 f64.mul local.get 8 f64.const 45.25
    f64.add local.get 9 f32.const 46.5 f32.sub
    block (param f64 f32) (result f64 f32)
      loop (param f64 f32) (result f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 10
        f64.const 47.25 f64.mul local.get 11 f32.const 48.5 f32.add local.get 10 f64.const 49.25 f64.sub
        local.get 10 f64.const 50.25 f64.mul local.get 9 f32.const 51.5 f32.add local.get 10 f64.const 52.25
        f64.sub local.get 10 f64.const 53.25 f64.mul local.get 9 f32.const 54.5 f32.add local.get 8
        f64.const 55.25 f64.sub local.get 10 f64.const 56.25 f64.mul local.get 9 f32.const 57.5 f32.add
        local.get 10 f64.const 58.25 f64.sub block end f64.const 59.25 local.get 9 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-0 (export "loop-3-0") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    local.get 6 f32.const 44.5 f32.mul local.get 5 f64.const 45.25 f64.add local.get 5 f64.const 46.25 f64.sub
    local.get 6 f32.const 47.5 f32.mul local.get 5 f64.const 48.25 f64.add
    block (param f64 f32 f64) (result f64 f32 f64)
      loop (param f64 f32 f64) (result f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop block end
        local.get 5 f64.const 49.25 f64.sub i32.const 16 f32.load offset=2 local.get 5 f64.const 51.25 f64.add
        br 0
      end
    end
    local.get 7
  )
  (func $loop-3-1 (export "loop-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 11 f32.const 45.5 f32.add local.get 8 f64.const 46.25 f64.sub local.get 11 f32.const 47.5
    f32.mul local.get 8 f64.const 48.25 f64.add local.get 8 f64.const 49.25 f64.sub
    block (param f32 f64 f64) (result f32 f64 f64)
      loop (param f32 f64 f64) (result f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 10
        f64.const 50.25 f64.mul local.get 9 f32.const 51.5 f32.add i32.const 32 f64.load local.get 8 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-2 (export "loop-3-2") (param i32) (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    global.get 2 f32.const 46.5 f32.sub global.get 7 f64.const 47.25 f64.mul global.get 3 f64.const 48.25
    f64.add global.get 7 f64.const 49.25 f64.sub global.get 2 f32.const 50.5 f32.mul
    block (param f64 f64 f32) (result f64 f64 f32)
      loop (param f64 f64 f32) (result f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 7
        f64.const 51.25 f64.add global.get 2 global.get 7 f64.const 53.25 f64.mul f64.const 54.25 global.get 6
        br 0
      end
    end
    local.get 1
  )
  (func $loop-3-3 (export "loop-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    local.get 6 f32.const 47.5 f32.mul local.get 5 f64.const 48.25 f64.add local.get 5 f64.const 49.25 f64.sub
    local.get 6 f32.const 50.5 f32.mul local.get 5 f64.const 51.25 f64.add
    block (param f64 f32 f64) (result f64 f32 f64)
      loop (param f64 f32 f64) (result f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 5
        f64.const 52.25 f64.sub local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add
        local.get 5 f64.const 55.25 f64.sub local.get 6 f32.const 56.5 f32.mul local.get 5 f64.const 57.25
        f64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-3-4 (export "loop-3-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 48.5 f32.add local.get 8 f64.const 49.25
    f64.sub local.get 9 f32.const 50.5 f32.mul local.get 6 f64.const 51.25 f64.add local.get 6 f64.const 52.25
    f64.sub
    block (param f32 f64 f64) (result f32 f64 f64)
      loop (param f32 f64 f64) (result f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 8
        local.get 9 f32.const 54.5 f32.add local.get 6 f64.const 55.25 f64.sub local.get 8 local.get 9
        local.get 6 f64.const 58.25 f64.sub local.get 8 f64.const 59.25 f64.mul br 0
      end
    end
    local.get 10
  )
  (func $loop-3-5 (export "loop-3-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 6 f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul local.get 3 f64.const 51.25
    f64.add local.get 3 f64.const 52.25 f64.sub global.get 6 f32.const 53.5 f32.mul
    block (param f64 f64 f32) (result f64 f64 f32)
      loop (param f64 f64 f32) (result f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 3
        f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub local.get 3 f64.const 56.25 f64.mul
        local.get 3 f64.const 57.25 f64.add global.get 2 f32.const 58.5 f32.sub local.get 3 f64.const 59.25
        f64.mul local.get 3 f32.const 61.5 br 0
      end
    end
    local.get 4
  )
  (func $loop-3-6 (export "loop-3-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 50.5 f32.mul local.get 6 f64.const 51.25
    f64.add local.get 6 f64.const 52.25 f64.sub local.get 7 f32.const 53.5 f32.mul local.get 8 f64.const 54.25
    f64.add
    block (param f64 f32 f64) (result f64 f32 f64)
      loop (param f64 f32 f64) (result f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 6
        f64.const 55.25 f64.sub local.get 7 local.get 8 local.get 6 f64.const 58.25 f64.sub local.get 7
        f32.const 59.5 f32.mul local.get 6 f64.const 60.25 f64.add local.get 6 local.get 7 f32.const 62.5
        f32.mul local.get 8 f64.const 63.25 f64.add br 0
      end
    end
    local.get 10
  )
  (func $loop-3-7 (export "loop-3-7") (param i32) (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25 f64.sub global.get 6 f32.const 53.5
    f32.mul global.get 3 f64.const 54.25 f64.add global.get 7 f64.const 55.25 f64.sub
    block (param f32 f64 f64) (result f32 f64 f64)
      loop (param f32 f64 f64) (result f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 3
        f64.const 56.25 f64.mul global.get 6 f32.const 57.5 f32.add global.get 3 global.get 7 f64.const 59.25
        f64.mul global.get 2 global.get 7 f64.const 61.25 f64.sub global.get 3 f64.const 62.25 f64.mul
        f32.const 63.5 i32.const 128 f64.load global.get 7 br 0
      end
    end
    local.get 1
  )
  (func $loop-3-8 (export "loop-3-8") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul local.get 3 f64.const 54.25
    f64.add local.get 3 f64.const 55.25 f64.sub global.get 2 f32.const 56.5 f32.mul
    block (param f64 f64 f32) (result f64 f64 f32)
      loop (param f64 f64 f32) (result f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 3
        global.get 2 f32.const 58.5 f32.sub local.get 3 local.get 3 global.get 6 f32.const 61.5 f32.sub
        local.get 3 local.get 3 f64.const 63.25 f64.add global.get 2 f32.const 64.5 f32.sub local.get 3
        f64.const 65.25 f64.mul local.get 3 i32.const 152 f32.load offset=3 br 0
      end
    end
    local.get 4
  )
  (func $loop-3-9 (export "loop-3-9") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25 f64.add local.get 5 f64.const 55.25 f64.sub
    local.get 6 f32.const 56.5 f32.mul local.get 5 f64.const 57.25 f64.add
    block (param f64 f32 f64) (result f64 f32 f64)
      loop (param f64 f32 f64) (result f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 5
        f64.const 58.25 f64.sub local.get 6 f32.const 59.5 f32.mul local.get 5 f64.const 60.25 f64.add
        local.get 5 f64.const 61.25 f64.sub local.get 6 f32.const 62.5 f32.mul local.get 5 f64.const 63.25
        f64.add local.get 5 f64.const 64.25 f64.sub local.get 6 f32.const 65.5 f32.mul local.get 5
        f64.const 66.25 f64.add local.get 5 f64.const 67.25 f64.sub local.get 6 f32.const 68.5 f32.mul
        local.get 5 f64.const 69.25 f64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-3-10 (export "loop-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 9 f32.const 54.5 f32.add local.get 8 f64.const 55.25 f64.sub local.get 11 f32.const 56.5 f32.mul
    local.get 8 f64.const 57.25 f64.add local.get 10 f64.const 58.25 f64.sub
    block (param f32 f64 f64) (result f32 f64 f64)
      loop (param f32 f64 f64) (result f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 10
        f64.const 59.25 f64.mul local.get 11 f32.const 60.5 f32.add local.get 10 local.get 8 f64.const 62.25
        f64.mul local.get 9 f32.const 63.5 f32.add local.get 8 f64.const 64.25 f64.sub local.get 10
        f64.const 65.25 f64.mul local.get 9 local.get 10 f64.const 67.25 f64.sub local.get 10 f64.const 68.25
        f64.mul local.get 9 f32.const 69.5 f32.add local.get 8 local.get 10 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-11 (export "loop-3-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 55.5 f32.sub local.get 8 f64.const 56.25
    f64.mul local.get 6 f64.const 57.25 f64.add local.get 6 f64.const 58.25 f64.sub local.get 7 f32.const 59.5
    f32.mul
    block (param f64 f64 f32) (result f64 f64 f32)
      loop (param f64 f64 f32) (result f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 6
        local.get 9 f32.const 61.5 f32.sub local.get 6 f64.const 62.25 f64.mul local.get 6 f64.const 63.25
        f64.add local.get 9 local.get 8 f64.const 65.25 f64.mul local.get 6 f64.const 66.25 f64.add
        local.get 9 f32.const 67.5 f32.sub local.get 8 f64.const 68.25 f64.mul local.get 6 f64.const 69.25
        f64.add local.get 7 block end local.get 8 local.get 6 f32.const 73.5 br 0
      end
    end
    local.get 10
  )
  (func $loop-3-12 (export "loop-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    local.get 11 f32.const 56.5 f32.mul local.get 8 f64.const 57.25 f64.add local.get 8 f64.const 58.25
    f64.sub local.get 11 f32.const 59.5 f32.mul local.get 8 f64.const 60.25 f64.add
    block (param f64 f32 f64) (result f64 f32 f64)
      loop (param f64 f32 f64) (result f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 8
        f64.const 61.25 f64.sub local.get 11 f32.const 62.5 f32.mul local.get 8 f64.const 63.25 f64.add
        local.get 10 local.get 11 f32.const 65.5 f32.mul local.get 10 f64.const 66.25 f64.add local.get 10
        local.get 11 f32.const 68.5 f32.mul local.get 10 f64.const 69.25 f64.add local.get 8 local.get 9
        f32.const 71.5 f32.mul local.get 8 block end local.get 10 f64.const 73.25 f64.sub local.get 11
        f32.const 74.5 f32.mul local.get 10 f64.const 75.25 f64.add br 0
      end
    end
    local.get 12
  )
  (func $loop-4-0 (export "loop-4-0") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 57.5 f32.add local.get 3 f64.const 58.25 f64.sub local.get 3 f64.const 59.25
    f64.mul global.get 2 f32.const 60.5 f32.add local.get 3 f64.const 61.25 f64.sub local.get 3
    f64.const 62.25 f64.mul
    block (param f64 f32 f64 f64) (result f64 f32 f64 f64)
      loop (param f64 f32 f64 f64) (result f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop block end
        local.get 3 f64.const 63.25 f64.add global.get 2 f32.const 64.5 f32.sub local.get 3 local.get 3
        f64.const 66.25 f64.add br 0
      end
    end
    local.get 4
  )
  (func $loop-4-1 (export "loop-4-1") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    local.get 6 f32.const 58.5 f32.sub local.get 5 f64.const 59.25 f64.mul local.get 6 f32.const 60.5 f32.add
    local.get 5 f64.const 61.25 f64.sub local.get 5 f64.const 62.25 f64.mul local.get 6 f32.const 63.5 f32.add
    block (param f32 f64 f64 f32) (result f32 f64 f64 f32)
      loop (param f32 f64 f64 f32) (result f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 5 f64.const 64.25 f64.sub local.get 6 f32.const 65.5 f32.mul i32.const 144 f64.load offset=2
        local.get 5 local.get 6 f32.const 68.5 f32.mul br 0
      end
    end
    local.get 7
  )
  (func $loop-4-2 (export "loop-4-2") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 6 f32.const 59.5 f32.mul global.get 3 f64.const 60.25 f64.add global.get 7 f64.const 61.25
    f64.sub global.get 3 f64.const 62.25 f64.mul global.get 6 f32.const 63.5 f32.add global.get 3
    f64.const 64.25 f64.sub
    block (param f64 f64 f32 f64) (result f64 f64 f32 f64)
      loop (param f64 f64 f32 f64) (result f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 7 f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25
        f64.sub global.get 3 f64.const 68.25 f64.mul i32.const 168 f32.load offset=1 global.get 3
        f64.const 70.25 f64.sub br 0
      end
    end
    local.get 1
  )
  (func $loop-4-3 (export "loop-4-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 60.5 f32.add local.get 5 f64.const 61.25 f64.sub local.get 5 f64.const 62.25 f64.mul
    local.get 6 f32.const 63.5 f32.add local.get 5 f64.const 64.25 f64.sub local.get 5 f64.const 65.25 f64.mul
    block (param f64 f32 f64 f64) (result f64 f32 f64 f64)
      loop (param f64 f32 f64 f64) (result f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 5 f64.const 66.25 f64.add local.get 6 f32.const 67.5 f32.sub local.get 5 f64.const 68.25
        f64.mul i32.const 168 f64.load offset=1 local.get 6 f32.const 70.5 f32.sub local.get 5 f64.const 71.25
        f64.mul local.get 5 br 0
      end
    end
    local.get 7
  )
  (func $loop-4-4 (export "loop-4-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 9 f32.const 61.5 f32.sub local.get 10 f64.const 62.25 f64.mul local.get 9 f32.const 63.5 f32.add
    local.get 8 f64.const 64.25 f64.sub local.get 8 f64.const 65.25 f64.mul local.get 9 f32.const 66.5 f32.add
    block (param f32 f64 f64 f32) (result f32 f64 f64 f32)
      loop (param f32 f64 f64 f32) (result f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 8 f64.const 67.25 f64.sub local.get 9 local.get 10 f64.const 69.25 f64.add local.get 10
        f64.const 70.25 f64.sub local.get 11 local.get 10 f64.const 72.25 f64.add local.get 8 f64.const 73.25
        f64.sub local.get 9 br 0
      end
    end
    local.get 12
  )
  (func $loop-4-5 (export "loop-4-5") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 2 f32.const 62.5 f32.mul global.get 7 f64.const 63.25 f64.add global.get 3 f64.const 64.25
    f64.sub global.get 7 f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add global.get 7
    f64.const 67.25 f64.sub
    block (param f64 f64 f32 f64) (result f64 f64 f32 f64)
      loop (param f64 f64 f32 f64) (result f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 3 global.get 6 f32.const 69.5 f32.add global.get 3 global.get 7 f64.const 71.25 f64.mul
        global.get 2 f32.const 72.5 f32.add global.get 7 f64.const 73.25 f64.sub i32.const 16
        f64.load offset=2 global.get 6 f32.const 75.5 f32.add i32.const 32 f64.load br 0
      end
    end
    local.get 1
  )
  (func $loop-4-6 (export "loop-4-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 63.5 f32.add local.get 6 f64.const 64.25
    f64.sub local.get 8 f64.const 65.25 f64.mul local.get 7 f32.const 66.5 f32.add local.get 8 f64.const 67.25
    f64.sub local.get 6 f64.const 68.25 f64.mul
    block (param f64 f32 f64 f64) (result f64 f32 f64 f64)
      loop (param f64 f32 f64 f64) (result f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 6 f64.const 69.25 f64.add local.get 9 f32.const 70.5 f32.sub local.get 6 local.get 8
        f64.const 72.25 f64.add local.get 9 f32.const 73.5 f32.sub local.get 6 f64.const 74.25 f64.mul
        i32.const 24 f64.load offset=3 local.get 7 f32.const 76.5 f32.sub f64.const 77.25 i32.const 48
        f64.load offset=2 br 0
      end
    end
    local.get 10
  )
  (func $loop-4-7 (export "loop-4-7") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 2 f32.const 64.5 f32.sub local.get 3 f64.const 65.25 f64.mul global.get 2 f32.const 66.5
    f32.add local.get 3 f64.const 67.25 f64.sub local.get 3 f64.const 68.25 f64.mul global.get 6
    f32.const 69.5 f32.add
    block (param f32 f64 f64 f32) (result f32 f64 f64 f32)
      loop (param f32 f64 f64 f32) (result f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 3 f64.const 70.25 f64.sub global.get 6 local.get 3 f64.const 72.25 f64.add local.get 3
        f64.const 73.25 f64.sub global.get 2 local.get 3 f64.const 75.25 f64.add local.get 3 f64.const 76.25
        f64.sub block end global.get 6 f64.const 78.25 local.get 3 f64.const 79.25 f64.sub global.get 2
        f32.const 80.5 f32.mul br 0
      end
    end
    local.get 4
  )
  (func $loop-4-8 (export "loop-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 65.5 f32.mul local.get 6 f64.const 66.25
    f64.add local.get 6 f64.const 67.25 f64.sub local.get 6 f64.const 68.25 f64.mul local.get 7 f32.const 69.5
    f32.add local.get 8 f64.const 70.25 f64.sub
    block (param f64 f64 f32 f64) (result f64 f64 f32 f64)
      loop (param f64 f64 f32 f64) (result f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 6 f64.const 71.25 f64.mul local.get 7 f32.const 72.5 f32.add local.get 8 local.get 6
        local.get 7 local.get 6 local.get 6 f64.const 77.25 f64.mul local.get 7 i32.const 56 f64.load offset=3
        local.get 8 f64.const 80.25 f64.mul local.get 7 f32.const 81.5 f32.add local.get 6 f64.const 82.25
        f64.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-4-9 (export "loop-4-9") (param i32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25 f64.sub global.get 3 f64.const 68.25
    f64.mul global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub global.get 7
    f64.const 71.25 f64.mul
    block (param f64 f32 f64 f64) (result f64 f32 f64 f64)
      loop (param f64 f32 f64 f64) (result f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 3 f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25
        f64.mul global.get 7 f64.const 75.25 f64.add global.get 2 f32.const 76.5 f32.sub global.get 7
        f64.const 77.25 f64.mul global.get 3 f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub
        global.get 3 f64.const 80.25 f64.mul global.get 7 f64.const 81.25 f64.add global.get 2 global.get 7
        f64.const 83.25 f64.mul global.get 3 f64.const 84.25 f64.add br 0
      end
    end
    local.get 1
  )
  (func $loop-4-10 (export "loop-4-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 67.5 f32.sub local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5
    f32.add local.get 3 f64.const 70.25 f64.sub local.get 3 f64.const 71.25 f64.mul global.get 2
    f32.const 72.5 f32.add
    block (param f32 f64 f64 f32) (result f32 f64 f64 f32)
      loop (param f32 f64 f64 f32) (result f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 3 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul local.get 3 f64.const 75.25
        f64.add local.get 3 f64.const 76.25 f64.sub global.get 6 f32.const 77.5 f32.mul local.get 3
        f64.const 78.25 f64.add local.get 3 f64.const 79.25 f64.sub global.get 2 local.get 3 f64.const 81.25
        f64.add local.get 3 f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul local.get 3
        f64.const 84.25 f64.add local.get 3 f64.const 85.25 f64.sub global.get 2 f32.const 86.5 f32.mul br 0
      end
    end
    local.get 4
  )
  (func $loop-4-11 (export "loop-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 9 f32.const 68.5 f32.mul local.get 10 f64.const 69.25 f64.add local.get 10 f64.const 70.25
    f64.sub local.get 8 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add local.get 10
    f64.const 73.25 f64.sub
    block (param f64 f64 f32 f64) (result f64 f64 f32 f64)
      loop (param f64 f64 f32 f64) (result f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 10 f64.const 74.25 f64.mul local.get 9 f32.const 75.5 f32.add local.get 8 f64.const 76.25
        f64.sub local.get 10 f64.const 77.25 f64.mul local.get 9 f32.const 78.5 f32.add local.get 8
        f64.const 79.25 f64.sub local.get 8 f64.const 80.25 f64.mul local.get 11 f32.const 81.5 f32.add
        local.get 10 f64.const 82.25 f64.sub local.get 8 f64.const 83.25 f64.mul local.get 9 f32.const 84.5
        f32.add block end local.get 10 f64.const 85.25 f64.sub local.get 10 local.get 11 f32.const 87.5
        f32.add local.get 10 br 0
      end
    end
    local.get 12
  )
  (func $loop-4-12 (export "loop-4-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 69.5 f32.add local.get 5 f64.const 70.25 f64.sub local.get 5 f64.const 71.25 f64.mul
    local.get 6 f32.const 72.5 f32.add local.get 5 f64.const 73.25 f64.sub local.get 5 f64.const 74.25 f64.mul
    block (param f64 f32 f64 f64) (result f64 f32 f64 f64)
      loop (param f64 f32 f64 f64) (result f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 5 f64.const 75.25 f64.add local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25
        f64.mul local.get 5 f64.const 78.25 f64.add local.get 6 local.get 5 f64.const 80.25 f64.mul
        local.get 5 f64.const 81.25 f64.add local.get 6 f32.const 82.5 f32.sub local.get 5 f64.const 83.25
        f64.mul local.get 5 f64.const 84.25 f64.add local.get 6 f32.const 85.5 f32.sub local.get 5
        f64.const 86.25 f64.mul i32.const 120 f64.load offset=3 i32.const 128 f32.load local.get 5
        f64.const 89.25 f64.mul local.get 5 f64.const 90.25 f64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-5-0 (export "loop-5-0") (param i32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 70.5 f32.sub global.get 7 f64.const 71.25 f64.mul global.get 3 f64.const 72.25
    f64.add global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul global.get 7
    f64.const 75.25 f64.add global.get 2 f32.const 76.5 f32.sub
    block (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
      loop (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        block end i32.const 40 f64.load offset=1 i32.const 48 f32.load offset=2 global.get 7 f64.const 79.25
        f64.sub f64.const 80.25 global.get 6 f32.const 81.5 f32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-5-1 (export "loop-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 71.5 f32.mul local.get 5 f64.const 72.25 f64.add local.get 6 f32.const 73.5 f32.sub
    local.get 5 f64.const 74.25 f64.mul local.get 5 f64.const 75.25 f64.add local.get 6 f32.const 76.5 f32.sub
    local.get 5 f64.const 77.25 f64.mul
    block (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
      loop (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 5 f64.const 78.25 f64.add i32.const 56 f32.load offset=3 local.get 5 local.get 5
        f64.const 81.25 f64.add local.get 6 f64.const 83.25 br 0
      end
    end
    local.get 7
  )
  (func $loop-5-2 (export "loop-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 9 f32.const 72.5 f32.add local.get 10 f64.const 73.25 f64.sub local.get 8 f64.const 74.25
    f64.mul local.get 8 f64.const 75.25 f64.add local.get 9 f32.const 76.5 f32.sub local.get 8 f64.const 77.25
    f64.mul local.get 10 f64.const 78.25 f64.add
    block (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
      loop (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 8 f64.const 79.25 f64.sub local.get 11 f32.const 80.5 f32.mul block end f64.const 81.25
        local.get 8 local.get 11 f32.const 83.5 f32.mul f64.const 84.25 local.get 8 br 0
      end
    end
    local.get 12
  )
  (func $loop-5-3 (export "loop-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 73.5 f32.sub local.get 6 f64.const 74.25
    f64.mul local.get 8 f64.const 75.25 f64.add local.get 9 f32.const 76.5 f32.sub local.get 8 f64.const 77.25
    f64.mul local.get 8 f64.const 78.25 f64.add local.get 7 f32.const 79.5 f32.sub
    block (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
      loop (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 6 f64.const 80.25 f64.mul local.get 9 f32.const 81.5 f32.add local.get 8 local.get 8
        f64.const 83.25 f64.mul local.get 7 f32.const 84.5 f32.add local.get 6 f64.const 85.25 f64.sub
        i32.const 112 f64.load offset=2 f32.const 87.5 br 0
      end
    end
    local.get 10
  )
  (func $loop-5-4 (export "loop-5-4") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 74.5 f32.mul local.get 3 f64.const 75.25 f64.add global.get 2 f32.const 76.5
    f32.sub local.get 3 f64.const 77.25 f64.mul local.get 3 f64.const 78.25 f64.add global.get 6
    f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul
    block (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
      loop (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 3 f64.const 81.25 f64.add global.get 2 local.get 3 f64.const 83.25 f64.mul local.get 3
        f64.const 84.25 f64.add block end f32.const 85.5 local.get 3 f64.const 86.25 f64.mul local.get 3
        f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub i32.const 136 f64.load offset=1 br 0
      end
    end
    local.get 4
  )
  (func $loop-5-5 (export "loop-5-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 9 f32.const 75.5 f32.add local.get 10 f64.const 76.25 f64.sub local.get 8 f64.const 77.25
    f64.mul local.get 8 f64.const 78.25 f64.add local.get 9 f32.const 79.5 f32.sub local.get 8 f64.const 80.25
    f64.mul local.get 10 f64.const 81.25 f64.add
    block (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
      loop (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 10 f64.const 82.25 f64.sub local.get 11 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
        f64.add local.get 10 f64.const 85.25 f64.sub local.get 11 f32.const 86.5 f32.mul local.get 10
        f64.const 87.25 f64.add local.get 10 f64.const 88.25 f64.sub f32.const 89.5 local.get 8 local.get 10
        f64.const 91.25 f64.sub br 0
      end
    end
    local.get 12
  )
  (func $loop-5-6 (export "loop-5-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 76.5 f32.sub local.get 3 f64.const 77.25 f64.mul local.get 3 f64.const 78.25
    f64.add global.get 6 f32.const 79.5 f32.sub local.get 3 f64.const 80.25 f64.mul local.get 3
    f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub
    block (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
      loop (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 3 f64.const 83.25 f64.mul global.get 2 f32.const 84.5 f32.add local.get 3 f64.const 85.25
        f64.sub local.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5 f32.add local.get 3
        f64.const 88.25 f64.sub f64.const 89.25 global.get 2 f32.const 90.5 f32.add local.get 3 local.get 3
        global.get 6 br 0
      end
    end
    local.get 4
  )
  (func $loop-5-7 (export "loop-5-7") (param i32) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add global.get 6 f32.const 79.5
    f32.sub global.get 3 f64.const 80.25 f64.mul global.get 7 f64.const 81.25 f64.add global.get 2
    f32.const 82.5 f32.sub global.get 7 f64.const 83.25 f64.mul
    block (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
      loop (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        global.get 3 f64.const 84.25 f64.add global.get 6 f32.const 85.5 f32.sub global.get 3 f64.const 86.25
        f64.mul global.get 7 f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub global.get 7
        global.get 3 f64.const 90.25 f64.add global.get 6 f32.const 91.5 f32.sub global.get 3 global.get 7
        f64.const 93.25 f64.add f32.const 94.5 i32.const 184 f64.load offset=3 br 0
      end
    end
    local.get 1
  )
  (func $loop-5-8 (export "loop-5-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 78.5 f32.add local.get 8 f64.const 79.25
    f64.sub local.get 6 f64.const 80.25 f64.mul local.get 6 f64.const 81.25 f64.add local.get 7 f32.const 82.5
    f32.sub local.get 8 f64.const 83.25 f64.mul local.get 8 f64.const 84.25 f64.add
    block (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
      loop (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 6 local.get 9 f32.const 86.5 f32.mul local.get 6 f64.const 87.25 f64.add local.get 8
        local.get 7 f32.const 89.5 f32.mul local.get 6 f64.const 90.25 f64.add local.get 8 f64.const 91.25
        f64.sub local.get 9 f32.const 92.5 f32.mul local.get 6 f64.const 93.25 f64.add i32.const 176
        f64.load offset=2 local.get 9 f32.const 95.5 f32.mul local.get 8 f64.const 96.25 f64.add local.get 8
        f64.const 97.25 f64.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-5-9 (export "loop-5-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 80.25 f64.mul local.get 5 f64.const 81.25 f64.add
    local.get 6 f32.const 82.5 f32.sub local.get 5 f64.const 83.25 f64.mul local.get 5 f64.const 84.25 f64.add
    local.get 6 f32.const 85.5 f32.sub
    block (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
      loop (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 5 f64.const 86.25 f64.mul local.get 6 f32.const 87.5 f32.add local.get 5 f64.const 88.25
        f64.sub local.get 5 f64.const 89.25 f64.mul local.get 6 f32.const 90.5 f32.add local.get 5
        f64.const 91.25 f64.sub local.get 5 f64.const 92.25 f64.mul local.get 6 f32.const 93.5 f32.add
        local.get 5 f64.const 94.25 f64.sub local.get 5 f64.const 95.25 f64.mul f32.const 96.5 local.get 5
        local.get 5 f64.const 98.25 f64.mul local.get 6 f32.const 99.5 f32.add br 0
      end
    end
    local.get 7
  )
  (func $loop-5-10 (export "loop-5-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f32 f64 f64 f32 f64)
    global.get 2 f32.const 80.5 f32.mul local.get 3 f64.const 81.25 f64.add global.get 2 f32.const 82.5
    f32.sub local.get 3 f64.const 83.25 f64.mul local.get 3 f64.const 84.25 f64.add global.get 6
    f32.const 85.5 f32.sub local.get 3 f64.const 86.25 f64.mul
    block (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
      loop (param f32 f64 f64 f32 f64) (result f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 3 f64.const 87.25 f64.add global.get 2 f32.const 88.5 f32.sub local.get 3 f64.const 89.25
        f64.mul local.get 3 global.get 6 f32.const 91.5 f32.sub local.get 3 f64.const 92.25 f64.mul
        local.get 3 f64.const 93.25 f64.add global.get 2 f32.const 94.5 f32.sub local.get 3 f64.const 95.25
        f64.mul local.get 3 f64.const 96.25 f64.add block end i32.const 8 f32.load offset=1 local.get 3
        local.get 3 f64.const 99.25 f64.add global.get 2 local.get 3 f64.const 101.25 f64.mul br 0
      end
    end
    local.get 4
  )
  (func $loop-5-11 (export "loop-5-11") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25 f64.sub global.get 7 f64.const 83.25
    f64.mul global.get 3 f64.const 84.25 f64.add global.get 6 f32.const 85.5 f32.sub global.get 3
    f64.const 86.25 f64.mul global.get 7 f64.const 87.25 f64.add
    block (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
      loop (param f64 f64 f32 f64 f64) (result f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        global.get 3 f64.const 88.25 f64.sub global.get 6 f32.const 89.5 f32.mul global.get 3 f64.const 90.25
        f64.add global.get 7 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul global.get 7
        global.get 3 f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul global.get 3 f64.const 96.25
        f64.add global.get 7 global.get 2 global.get 7 f64.const 99.25 f64.add f64.const 100.25 global.get 6
        f32.const 101.5 f32.mul i32.const 48 f64.load offset=2 f64.const 103.25 br 0
      end
    end
    local.get 1
  )
  (func $loop-5-12 (export "loop-5-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    local.get 11 f32.const 82.5 f32.sub local.get 10 f64.const 83.25 f64.mul local.get 8 f64.const 84.25
    f64.add local.get 11 f32.const 85.5 f32.sub local.get 8 f64.const 86.25 f64.mul local.get 8
    f64.const 87.25 f64.add local.get 11 f32.const 88.5 f32.sub
    block (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
      loop (param f64 f32 f64 f64 f32) (result f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 10 local.get 11 local.get 10 f64.const 91.25 f64.sub local.get 8 f64.const 92.25 f64.mul
        local.get 9 f32.const 93.5 f32.add local.get 8 local.get 10 f64.const 95.25 f64.mul local.get 9
        local.get 10 f64.const 97.25 f64.sub local.get 10 local.get 11 f32.const 99.5 f32.add local.get 8
        f64.const 100.25 f64.sub i32.const 40 f64.load offset=1 local.get 9 f32.const 102.5 f32.add
        local.get 8 f64.const 103.25 f64.sub local.get 8 i32.const 72 f32.load offset=1 br 0
      end
    end
    local.get 12
  )
  (func $loop-6-0 (export "loop-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
    f64.add local.get 6 f64.const 85.25 f64.sub local.get 7 f32.const 86.5 f32.mul local.get 8 f64.const 87.25
    f64.add local.get 8 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul local.get 6 f64.const 90.25
    f64.add
    block (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
      loop (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 f64.const 91.25 f64.sub local.get 7 f32.const 92.5 f32.mul local.get 6 f64.const 93.25
        f64.add local.get 8 f64.const 94.25 f64.sub local.get 9 f32.const 95.5 f32.mul local.get 6
        f64.const 96.25 f64.add br 0
      end
    end
    local.get 10
  )
  (func $loop-6-1 (export "loop-6-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 6 f32.const 84.5 f32.add local.get 5 f64.const 85.25 f64.sub local.get 6 f32.const 86.5 f32.mul
    local.get 5 f64.const 87.25 f64.add local.get 5 f64.const 88.25 f64.sub local.get 6 f32.const 89.5 f32.mul
    local.get 5 f64.const 90.25 f64.add local.get 5 f64.const 91.25 f64.sub
    block (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
      loop (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 5 f64.const 92.25 f64.mul local.get 6 f32.const 93.5 f32.add i32.const 176 f64.load offset=2
        local.get 5 f64.const 95.25 f64.mul local.get 6 f32.const 96.5 f32.add f64.const 97.25 local.get 5
        br 0
      end
    end
    local.get 7
  )
  (func $loop-6-2 (export "loop-6-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 85.5 f32.sub global.get 3 f64.const 86.25 f64.mul global.get 7 f64.const 87.25
    f64.add global.get 3 f64.const 88.25 f64.sub global.get 6 f32.const 89.5 f32.mul global.get 3
    f64.const 90.25 f64.add global.get 7 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul
    block (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
      loop (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 7 f64.const 93.25 f64.add global.get 2 f32.const 94.5 f32.sub f64.const 95.25 global.get 3
        f64.const 96.25 f64.add global.get 6 f32.const 97.5 f32.sub global.get 3 f64.const 98.25 f64.mul
        global.get 7 f64.const 99.25 f64.add global.get 2 f32.const 100.5 f32.sub br 0
      end
    end
    local.get 1
  )
  (func $loop-6-3 (export "loop-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 86.5 f32.mul local.get 5 f64.const 87.25 f64.add local.get 5 f64.const 88.25 f64.sub
    local.get 6 f32.const 89.5 f32.mul local.get 5 f64.const 90.25 f64.add local.get 5 f64.const 91.25 f64.sub
    local.get 6 f32.const 92.5 f32.mul local.get 5 f64.const 93.25 f64.add
    block (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
      loop (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 5 f64.const 94.25 f64.sub local.get 6 f32.const 95.5 f32.mul local.get 5 f64.const 96.25
        f64.add local.get 5 i32.const 16 f32.load offset=2 local.get 5 f64.const 99.25 f64.add local.get 5
        f64.const 100.25 f64.sub local.get 6 f32.const 101.5 f32.mul local.get 5 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-4 (export "loop-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 87.5 f32.add local.get 8 f64.const 88.25
    f64.sub local.get 9 f32.const 89.5 f32.mul local.get 8 f64.const 90.25 f64.add local.get 8 f64.const 91.25
    f64.sub local.get 9 f32.const 92.5 f32.mul local.get 8 f64.const 93.25 f64.add local.get 8 f64.const 94.25
    f64.sub
    block (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
      loop (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 f64.const 95.25 f64.mul local.get 7 f32.const 96.5 f32.add local.get 6 f64.const 97.25
        f64.sub local.get 6 block end local.get 9 f32.const 99.5 f32.add local.get 8 f64.const 100.25 f64.sub
        local.get 6 i32.const 48 f32.load offset=2 local.get 8 f64.const 104.25 br 0
      end
    end
    local.get 10
  )
  (func $loop-6-5 (export "loop-6-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 88.5 f32.sub local.get 3 f64.const 89.25 f64.mul local.get 3 f64.const 90.25
    f64.add local.get 3 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul local.get 3
    f64.const 93.25 f64.add local.get 3 f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul
    block (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
      loop (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 3 global.get 6 f32.const 97.5 f32.sub local.get 3 f64.const 98.25 f64.mul local.get 3
        f64.const 99.25 f64.add global.get 2 f32.const 100.5 f32.sub local.get 3 local.get 3 f64.const 102.25
        f64.add global.get 6 local.get 3 f64.const 104.25 f64.mul local.get 3 f64.const 105.25 f64.add
        global.get 2 br 0
      end
    end
    local.get 4
  )
  (func $loop-6-6 (export "loop-6-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 89.5 f32.mul local.get 10 f64.const 90.25 f64.add local.get 10 f64.const 91.25
    f64.sub local.get 9 f32.const 92.5 f32.mul local.get 8 f64.const 93.25 f64.add local.get 8 f64.const 94.25
    f64.sub local.get 9 f32.const 95.5 f32.mul local.get 8 f64.const 96.25 f64.add
    block (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
      loop (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 8 f64.const 97.25 f64.sub local.get 11 local.get 8 f64.const 99.25 f64.add local.get 8
        f64.const 100.25 f64.sub local.get 11 local.get 8 f64.const 102.25 f64.add block end local.get 10
        f64.const 103.25 f64.sub local.get 9 f32.const 104.5 f32.mul local.get 10 f64.const 105.25 f64.add
        local.get 10 local.get 11 local.get 8 f64.const 108.25 f64.add br 0
      end
    end
    local.get 12
  )
  (func $loop-6-7 (export "loop-6-7") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 6 f32.const 1.5 f32.sub global.get 3 f64.const 2.25 f64.mul global.get 6 f32.const 3.5 f32.add
    global.get 3 f64.const 4.25 f64.sub global.get 7 f64.const 5.25 f64.mul global.get 2 f32.const 6.5 f32.add
    global.get 7 f64.const 7.25 f64.sub global.get 3 f64.const 8.25 f64.mul
    block (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
      loop (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 7 global.get 2 global.get 7 f64.const 11.25 f64.mul global.get 3 global.get 6 global.get 3
        f64.const 14.25 f64.mul global.get 7 f64.const 15.25 f64.add block end global.get 2 global.get 7
        f64.const 17.25 f64.mul global.get 3 f64.const 18.25 f64.add f32.const 19.5 f64.const 20.25
        i32.const 168 f64.load offset=1 br 0
      end
    end
    local.get 1
  )
  (func $loop-6-8 (export "loop-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 6 f32.const 2.5 f32.mul local.get 5 f64.const 3.25 f64.add local.get 5 f64.const 4.25 f64.sub
    local.get 5 f64.const 5.25 f64.mul local.get 6 f32.const 6.5 f32.add local.get 5 f64.const 7.25 f64.sub
    local.get 5 f64.const 8.25 f64.mul local.get 6 f32.const 9.5 f32.add
    block (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
      loop (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 5 f64.const 10.25 f64.sub local.get 6 f32.const 11.5 f32.mul local.get 5 f64.const 12.25
        f64.add local.get 5 local.get 6 local.get 5 f64.const 15.25 f64.add local.get 5 f64.const 16.25
        f64.sub local.get 6 f32.const 17.5 f32.mul local.get 5 f64.const 18.25 f64.add local.get 5
        f64.const 19.25 f64.sub i32.const 160 f32.load local.get 5 f64.const 21.25 f64.add local.get 5
        f64.const 22.25 f64.sub f32.const 23.5 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-9 (export "loop-6-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64 f64 f32 f64)
    global.get 6 f32.const 3.5 f32.add local.get 3 f64.const 4.25 f64.sub local.get 3 f64.const 5.25 f64.mul
    global.get 2 f32.const 6.5 f32.add local.get 3 f64.const 7.25 f64.sub local.get 3 f64.const 8.25 f64.mul
    global.get 6 f32.const 9.5 f32.add local.get 3 f64.const 10.25 f64.sub
    block (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
      loop (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 3 f64.const 11.25 f64.mul global.get 2 f32.const 12.5 f32.add local.get 3 f64.const 13.25
        f64.sub local.get 3 f64.const 14.25 f64.mul global.get 6 f32.const 15.5 f32.add local.get 3
        f64.const 16.25 f64.sub local.get 3 f64.const 17.25 f64.mul global.get 2 local.get 3 f64.const 19.25
        f64.sub local.get 3 f64.const 20.25 f64.mul global.get 6 i32.const 176 f64.load offset=2 local.get 3
        f64.const 23.25 f64.mul global.get 2 f32.const 24.5 f32.add local.get 3 f64.const 25.25 f64.sub br 0
      end
    end
    local.get 4
  )
  (func $loop-6-10 (export "loop-6-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 4.5 f32.sub local.get 8 f64.const 5.25 f64.mul
    local.get 7 f32.const 6.5 f32.add local.get 6 f64.const 7.25 f64.sub local.get 6 f64.const 8.25 f64.mul
    local.get 9 f32.const 9.5 f32.add local.get 6 f64.const 10.25 f64.sub local.get 8 f64.const 11.25 f64.mul
    block (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
      loop (param f32 f64 f64 f32 f64 f64) (result f32 f64 f64 f32 f64 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 f64.const 12.25 f64.add local.get 7 f32.const 13.5 f32.sub local.get 6 f64.const 14.25
        f64.mul local.get 8 local.get 7 f32.const 16.5 f32.sub local.get 6 local.get 6 f64.const 18.25 f64.add
        local.get 7 f32.const 19.5 f32.sub local.get 8 f64.const 20.25 f64.mul local.get 6 f64.const 21.25
        f64.add block end local.get 7 f32.const 22.5 f32.sub local.get 6 f64.const 23.25 f64.mul local.get 6
        f64.const 24.25 f64.add local.get 7 f32.const 25.5 f32.sub local.get 6 local.get 8 br 0
      end
    end
    local.get 10
  )
  (func $loop-6-11 (export "loop-6-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    local.get 9 f32.const 5.5 f32.mul local.get 10 f64.const 6.25 f64.add local.get 8 f64.const 7.25 f64.sub
    local.get 10 f64.const 8.25 f64.mul local.get 9 f32.const 9.5 f32.add local.get 10 f64.const 10.25 f64.sub
    local.get 8 f64.const 11.25 f64.mul local.get 11 f32.const 12.5 f32.add
    block (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
      loop (param f64 f64 f32 f64 f64 f32) (result f64 f64 f32 f64 f64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 8 f64.const 13.25 f64.sub local.get 11 f32.const 14.5 f32.mul local.get 8 f64.const 15.25
        f64.add local.get 10 f64.const 16.25 f64.sub local.get 9 f32.const 17.5 f32.mul local.get 10
        f64.const 18.25 f64.add local.get 10 f64.const 19.25 f64.sub local.get 11 f32.const 20.5 f32.mul
        local.get 10 f64.const 21.25 f64.add local.get 8 f64.const 22.25 f64.sub local.get 9 f32.const 23.5
        f32.mul local.get 8 local.get 8 f64.const 25.25 f64.sub i32.const 16 f32.load offset=2 local.get 10
        f64.const 27.25 f64.add local.get 10 f64.const 28.25 f64.sub i32.const 40 f32.load offset=1 br 0
      end
    end
    local.get 12
  )
  (func $loop-6-12 (export "loop-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 6.5 f32.add local.get 8 f64.const 7.25 f64.sub
    local.get 8 f64.const 8.25 f64.mul local.get 7 f32.const 9.5 f32.add local.get 8 f64.const 10.25 f64.sub
    local.get 6 f64.const 11.25 f64.mul local.get 9 f32.const 12.5 f32.add local.get 8 f64.const 13.25 f64.sub
    block (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
      loop (param f64 f32 f64 f64 f32 f64) (result f64 f32 f64 f64 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 8 local.get 9 f32.const 15.5 f32.add local.get 8 f64.const 16.25 f64.sub local.get 8
        f64.const 17.25 f64.mul local.get 9 f32.const 18.5 f32.add local.get 6 f64.const 19.25 f64.sub
        local.get 6 local.get 9 f32.const 21.5 f32.add local.get 8 f64.const 22.25 f64.sub local.get 8
        f64.const 23.25 f64.mul local.get 7 f32.const 24.5 f32.add local.get 6 f64.const 25.25 f64.sub
        local.get 8 f64.const 26.25 f64.mul f32.const 27.5 local.get 6 f64.const 28.25 f64.sub i32.const 40
        f64.load offset=1 local.get 9 f32.const 30.5 f32.add local.get 6 f64.const 31.25 f64.sub br 0
      end
    end
    local.get 10
  )
)

(assert_return (invoke "loop-1-0"
  (i32.const 2)) (f32.const 21.75) (f64.const 1005.25) (f64.const 1045.75) (i64.const 0))
(assert_return (invoke "loop-1-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -8.75) (f64.const -192.375) (f32.const 10.75) (i64.const 6))
(assert_return (invoke "loop-1-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 158.875) (f64.const 14.75)
  (f64.const 2.447714937972696e+131) (i64.const 0))
(assert_return (invoke "loop-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 30.25) (f64.const -31.75) (f64.const 27.25) (i64.const 6))
(assert_return (invoke "loop-1-4"
  (i32.const 2)) (f32.const -19.25) (f64.const 23819.625) (f32.const -3.6875) (i64.const 0))
(assert_return (invoke "loop-1-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 252.625)
  (f64.const 12.75) (f64.const -42.75) (i64.const 0))
(assert_return (invoke "loop-1-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 27.75)
  (f64.const -29.75) (f64.const 28.75) (i64.const 0))
(assert_return (invoke "loop-1-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -17.75) (f64.const -170.625)
  (f32.const 35.5) (i64.const 0))
(assert_return (invoke "loop-1-8"
  (i32.const 2)) (f32.const 86.125) (f64.const 1051.75) (f64.const 987.25) (i64.const 0))
(assert_return (invoke "loop-1-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 36.25) (f64.const -37.75) (f64.const 29.75) (i64.const 6))
(assert_return (invoke "loop-1-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -15.75)
  (f64.const -277.875) (f32.const 41.5) (i64.const 0))
(assert_return (invoke "loop-1-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -3.6875)
  (f64.const 25.75) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "loop-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 38.25) (f64.const -37.75)
  (f64.const 38.75) (i64.const 0))
(assert_return (invoke "loop-2-0"
  (i32.const 2)) (f32.const -31.625) (f64.const -241.875) (f64.const 36113.625) (f32.const 39.75)
  (i64.const 0))
(assert_return (invoke "loop-2-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 105.625)
  (f64.const 28.75) (f32.const -37.625) (f64.const -2.9139175104077617e-268) (i64.const 0))
(assert_return (invoke "loop-2-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 46.25) (f64.const -43.75)
  (f64.const -11.5) (f64.const -3.031320730055879e-239) (i64.const 0))
(assert_return (invoke "loop-2-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -23.75) (f64.const -334.875) (f64.const -309.375) (f32.const 53.25)
  (i64.const 6))
(assert_return (invoke "loop-2-4"
  (i32.const 2)) (f32.const -4.4375) (f64.const 28.75) (f32.const -43.625) (f64.const -331.875) (i64.const 0))
(assert_return (invoke "loop-2-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 49.25) (f64.const -48.75)
  (f64.const 45.25) (f64.const -8.490637912746905e+41) (i64.const 0))
(assert_return (invoke "loop-2-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.625)
  (f64.const -172.125) (f64.const -212.625) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "loop-2-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 298.375) (f64.const 32.75)
  (f32.const -41.75) (f64.const 50.25) (i64.const 0))
(assert_return (invoke "loop-2-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 50.25) (f64.const -47.75) (f64.const -3.203851516313528e+259)
  (f64.const -61.75) (i64.const 6))
(assert_return (invoke "loop-2-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -31.75) (f64.const -309.375) (f64.const -7.5) (f32.const 63.25) (i64.const 6))
(assert_return (invoke "loop-2-10"
  (i32.const 2)) (f32.const -5.1875) (f64.const 34.75) (f32.const 8.1078647e-38) (f64.const -421.875)
  (i64.const 0))
(assert_return (invoke "loop-2-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 45.75)
  (f64.const -47.75) (f64.const 52.75) (f64.const -4.582947821683902e+196) (i64.const 0))
(assert_return (invoke "loop-2-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -30.75)
  (f64.const -420.375) (f64.const 59.25) (f32.const 10.75) (i64.const 0))
(assert_return (invoke "loop-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 344.875) (f64.const 38.75)
  (f64.const -55.75) (f32.const 2.4212762e-26) (f64.const 44.75) (i64.const 0))
(assert_return (invoke "loop-3-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 58.25) (f64.const -55.75)
  (f32.const 62.25) (f64.const -1.6338082632273529e-84) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "loop-3-2"
  (i32.const 2)) (f32.const -43.25) (f64.const 48407.625) (f64.const 54554.625) (f64.const 54.25)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "loop-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 368.125) (f64.const 41.75)
  (f64.const -61.75) (f32.const 437.875) (f64.const 50.75) (i64.const 0))
(assert_return (invoke "loop-3-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 57.25) (f64.const -58.75) (f32.const 10.75) (f64.const -65.75)
  (f64.const -562.875) (i64.const 6))
(assert_return (invoke "loop-3-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.625)
  (f64.const -226.125) (f64.const -266.625) (f64.const -4.5) (f32.const 61.5) (i64.const 0))
(assert_return (invoke "loop-3-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 441.875) (f64.const 43.75) (f64.const -7.5) (f32.const 546.875)
  (f64.const 53.75) (i64.const 6))
(assert_return (invoke "loop-3-7"
  (i32.const 2)) (f32.const 51.375) (f64.const -59.75) (f32.const 63.5) (f64.const -3.031320730055879e-239)
  (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "loop-3-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f64.const -293.625) (f64.const -4.5) (f32.const -4.348626e+20) (i64.const 0))
(assert_return (invoke "loop-3-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 414.625) (f64.const 47.75)
  (f64.const -73.75) (f32.const 530.875) (f64.const 62.75) (i64.const 0))
(assert_return (invoke "loop-3-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f32.const 80.25) (f64.const -9.5) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "loop-3-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -44.75) (f64.const -534.375) (f64.const -9.5) (f64.const -7.5)
  (f32.const 73.5) (i64.const 6))
(assert_return (invoke "loop-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 720.375)
  (f64.const 47.75) (f64.const -84.75) (f32.const 949.875) (f64.const 63.75) (i64.const 0))
(assert_return (invoke "loop-4-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 57.375)
  (f64.const -62.75) (f64.const 58.75) (f32.const -61.25) (f64.const -4.5) (f64.const 61.75) (i64.const 0))
(assert_return (invoke "loop-4-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -50.75) (f64.const -385.125)
  (f32.const 507.625) (f64.const 6.3036191369089e-116) (f64.const -6.5) (f32.const 530.875) (i64.const 0))
(assert_return (invoke "loop-4-2"
  (i32.const 2)) (f32.const -7.4375) (f64.const 52.75) (f64.const 957.25) (f64.const -511.875)
  (f32.const -1.8380878e+24) (f64.const -77.75) (i64.const 0))
(assert_return (invoke "loop-4-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 68.25) (f64.const -67.75)
  (f64.const 1.3199715655682936e+286) (f32.const -62.75) (f64.const -463.125) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "loop-4-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -50.75)
  (f64.const -715.875) (f32.const 12.75) (f64.const 60.75) (f64.const -82.75) (f32.const 10.75) (i64.const 0))
(assert_return (invoke "loop-4-5"
  (i32.const 2)) (f32.const 203.125) (f64.const 1087.75) (f64.const 951.25)
  (f64.const -1.572960191101951e-113) (f32.const 75.375) (f64.const -1.6338082632273529e-84) (i64.const 0))
(assert_return (invoke "loop-4-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 72.25) (f64.const -71.75) (f64.const -3.203851516313528e+259)
  (f32.const -67.75) (f64.const 77.25) (f64.const 3.402059636520873e+39) (i64.const 6))
(assert_return (invoke "loop-4-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -61.25)
  (f64.const -293.625) (f32.const -0.125) (f64.const 78.25) (f64.const -83.75) (f32.const 261.625)
  (i64.const 0))
(assert_return (invoke "loop-4-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.125) (f64.const 58.75) (f64.const -2.030012203600678e-205)
  (f64.const -762.375) (f32.const 90.25) (f64.const -89.75) (i64.const 6))
(assert_return (invoke "loop-4-9"
  (i32.const 2)) (f32.const 69.75) (f64.const 957.25) (f64.const 1105.75) (f32.const 3.25)
  (f64.const 85289.625) (f64.const 76.75) (i64.const 0))
(assert_return (invoke "loop-4-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -67.625)
  (f64.const -307.125) (f32.const -10.4375) (f64.const 79.75) (f64.const -89.75) (f32.const 281.125)
  (i64.const 0))
(assert_return (invoke "loop-4-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 736.375)
  (f64.const 57.75) (f64.const -96.75) (f64.const -11.5) (f32.const 100.25) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "loop-4-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 77.25) (f64.const -76.75)
  (f64.const -5.928883504195275e+104) (f32.const -5.5476997e+35) (f64.const -580.125) (f64.const 83.75)
  (i64.const 0))
(assert_return (invoke "loop-5-0"
  (i32.const 2)) (f32.const -67.25) (f64.const 72995.625) (f64.const -3.455558710662957e+288)
  (f32.const -2.6713147e-07) (f64.const 945.25) (f64.const 80.25) (f32.const 81.375) (i64.const 0))
(assert_return (invoke "loop-5-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 554.125) (f64.const 65.75)
  (f32.const 8.1078647e-38) (f64.const -6.5) (f64.const 74.75) (f32.const 7.75) (f64.const 83.25)
  (i64.const 0))
(assert_return (invoke "loop-5-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 83.25) (f64.const -84.75)
  (f64.const 81.25) (f64.const -9.5) (f32.const 1064.625) (f64.const 84.25) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "loop-5-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const -62.75) (f64.const -556.875) (f64.const -790.875) (f32.const 93.25)
  (f64.const -92.75) (f64.const -2.9139175104077617e-268) (f32.const 87.5) (i64.const 6))
(assert_return (invoke "loop-5-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 242.125)
  (f64.const 70.75) (f32.const 85.5) (f64.const -388.125) (f64.const 82.75) (f32.const -85.25)
  (f64.const -6.40755422103373e+133) (i64.const 0))
(assert_return (invoke "loop-5-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 86.25) (f64.const -87.75)
  (f64.const 75.75) (f64.const -99.75) (f32.const 89.5) (f64.const -9.5) (f64.const -102.75) (i64.const 0))
(assert_return (invoke "loop-5-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -73.25)
  (f64.const -347.625) (f64.const 89.25) (f32.const 93.75) (f64.const -4.5) (f64.const -4.5)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "loop-5-7"
  (i32.const 2)) (f32.const -9.6875) (f64.const 70.75) (f32.const -91.625) (f64.const -7.5)
  (f64.const 1117.75) (f32.const 94.5) (f64.const 5.356931733974211e-203) (i64.const 0))
(assert_return (invoke "loop-5-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 87.25) (f64.const -88.75) (f64.const 85.75) (f64.const -8.490637912746905e+41)
  (f32.const 1026.625) (f64.const 86.75) (f64.const -106.75) (i64.const 6))
(assert_return (invoke "loop-5-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -71.75) (f64.const -521.625)
  (f64.const -619.125) (f32.const 96.5) (f64.const -6.5) (f64.const -638.625) (f32.const 107.25)
  (i64.const 0))
(assert_return (invoke "loop-5-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 261.625)
  (f64.const 76.75) (f32.const -83194.69) (f64.const -4.5) (f64.const 94.75) (f32.const 3.25)
  (f64.const -455.625) (i64.const 0))
(assert_return (invoke "loop-5-11"
  (i32.const 2)) (f32.const 81.375) (f64.const -89.75) (f64.const 1123.75) (f64.const 100.25)
  (f32.const -12.6875) (f64.const 3.402059636520873e+39) (f64.const 103.25) (i64.const 0))
(assert_return (invoke "loop-5-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -69.75)
  (f64.const -957.375) (f64.const -3.455558710662957e+288) (f32.const 113.25) (f64.const -112.75)
  (f64.const -9.5) (f32.const 3.4116134e-34) (i64.const 0))
(assert_return (invoke "loop-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 730.625) (f64.const 74.75) (f64.const -98.75) (f32.const 809.375)
  (f64.const 85.75) (f64.const -103.75) (f32.const 1026.625) (f64.const 88.75) (i64.const 6))
(assert_return (invoke "loop-6-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 92.25) (f64.const -91.75)
  (f32.const 101.25) (f64.const -8.490637912746905e+41) (f64.const -619.125) (f32.const 104.25)
  (f64.const 97.25) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "loop-6-2"
  (i32.const 2)) (f32.const -85.625) (f64.const -646.875) (f64.const 95.25) (f64.const 88.75)
  (f32.const -97.625) (f64.const -736.875) (f64.const 1123.75) (f32.const -97.25) (i64.const 0))
(assert_return (invoke "loop-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 670.375) (f64.const 80.75)
  (f64.const -6.5) (f32.const 2.4212762e-26) (f64.const 92.75) (f64.const -106.75) (f32.const 786.625)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "loop-6-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 96.25) (f64.const -97.75) (f32.const 110.25) (f64.const -109.75)
  (f64.const -7.5) (f32.const -2.6713147e-07) (f64.const -9.5) (f64.const 104.25) (i64.const 6))
(assert_return (invoke "loop-6-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -85.25)
  (f64.const -401.625) (f64.const -4.5) (f64.const 97.75) (f32.const -0.125) (f64.const -469.125)
  (f64.const 100.75) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "loop-6-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 1141.125)
  (f64.const 78.75) (f64.const -114.75) (f32.const 1123.375) (f64.const 93.75) (f64.const -11.5)
  (f32.const 12.75) (f64.const 98.75) (i64.const 0))
(assert_return (invoke "loop-6-7"
  (i32.const 2)) (f32.const -1.625) (f64.const -16.875) (f32.const 3.25) (f64.const 17672.625)
  (f64.const 10.75) (f32.const 19.5) (f64.const 20.25) (f64.const 1.3199715655682936e+286) (i64.const 0))
(assert_return (invoke "loop-6-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 19.375) (f64.const -3.25)
  (f64.const 11.75) (f64.const -25.75) (f32.const -5.0729572e-23) (f64.const 14.75) (f64.const -28.75)
  (f32.const 23.5) (i64.const 0))
(assert_return (invoke "loop-6-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 3.375)
  (f64.const -8.75) (f64.const -91.125) (f32.const -0.125) (f64.const -8.490637912746905e+41)
  (f64.const -104.625) (f32.const 27.75) (f64.const -29.75) (i64.const 0))
(assert_return (invoke "loop-6-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 6.25) (f64.const -49.875) (f32.const -13.75) (f64.const -174.375)
  (f64.const 16.75) (f32.const -16.75) (f64.const -7.5) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "loop-6-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 59.125) (f64.const -5.25)
  (f64.const -9.5) (f64.const -34.75) (f32.const 2.4212762e-26) (f64.const 15.75) (f64.const -39.75)
  (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "loop-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 17.25) (f64.const -16.75) (f64.const -249.375) (f32.const 27.5)
  (f64.const -35.75) (f64.const -3.455558710662957e+288) (f32.const 41.25) (f64.const -38.75) (i64.const 6))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $arm-1-0 (export "arm-1-0") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 17.5 f32.mul global.get 3 f64.const 18.25 f64.add
    block (result f64)
      local.get 0
      if
        global.get 7 f64.const 19.25 f64.sub br 1
      else
        global.get 3 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-1 (export "arm-1-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 i64) (local i64 f32)
    local.get 9 f32.const 18.5 f32.add local.get 8 f64.const 19.25 f64.sub
    block (result f32)
      local.get 0
      if
        local.get 10 f64.const 20.25 f64.mul f32.const 21.5 br 1
      else
        local.get 8 f64.const 22.25 f64.sub local.get 11 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-1-2 (export "arm-1-2") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 19.5 f32.sub local.get 3 f64.const 20.25 f64.mul
    block (result f64)
      local.get 0
      if
        local.get 3 f64.const 21.25 f64.add global.get 2 f32.const 22.5 f32.sub i32.const 184
        f64.load offset=3 br 1
      else
        local.get 3 f64.const 24.25 f64.add global.get 6 f32.const 25.5 f32.sub f64.const 26.25 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-3 (export "arm-1-3") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 20.5 f32.mul local.get 5 f64.const 21.25 f64.add
    block (result f64)
      local.get 0
      if
        local.get 5 f64.const 22.25 f64.sub local.get 6 local.get 5 f64.const 24.25 f64.add local.get 5
        f64.const 25.25 f64.sub br 1
      else
        local.get 5 f64.const 26.25 f64.mul local.get 6 f32.const 27.5 f32.add local.get 5 f64.const 28.25
        f64.sub block end local.get 5 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-4 (export "arm-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    local.get 6 f32.const 21.5 f32.add local.get 5 f64.const 22.25 f64.sub
    block (result f32)
      local.get 0
      if
        local.get 5 f64.const 23.25 f64.mul local.get 6 f32.const 24.5 f32.add local.get 5 f64.const 25.25
        f64.sub local.get 5 f64.const 26.25 f64.mul local.get 6 f32.const 27.5 f32.add br 1
      else
        local.get 5 f64.const 28.25 f64.sub local.get 6 f32.const 29.5 f32.mul local.get 5 f64.const 30.25
        f64.add local.get 6 f32.const 31.5 f32.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-5 (export "arm-1-5") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 22.5 f32.sub global.get 7 f64.const 23.25 f64.mul
    block (result f64)
      local.get 0
      if
        global.get 3 global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul global.get 7
        f64.const 27.25 f64.add global.get 2 f32.const 28.5 f32.sub i32.const 40 f64.load offset=1 br 1
      else
        global.get 3 f64.const 30.25 f64.add global.get 6 global.get 3 f64.const 32.25 f64.mul global.get 7
        f64.const 33.25 f64.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-6 (export "arm-1-6") (param i32 i32 i64 f64) (result f32 f64 f64 i64) (local i64 f64)
    global.get 6 f32.const 23.5 f32.mul local.get 3 f64.const 24.25 f64.add
    block (result f64)
      local.get 0
      if
        local.get 3 f64.const 25.25 f64.sub global.get 2 local.get 3 f64.const 27.25 f64.add local.get 3
        f64.const 28.25 f64.sub global.get 6 local.get 3 f64.const 30.25 f64.add local.get 3 f64.const 31.25
        f64.sub br 1
      else
        local.get 3 f64.const 32.25 f64.mul global.get 6 f32.const 33.5 f32.add local.get 3 f64.const 34.25
        f64.sub local.get 3 f64.const 35.25 f64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-7 (export "arm-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 24.5 f32.add local.get 8 f64.const 25.25
    f64.sub
    block (result f32)
      local.get 0
      if
        local.get 6 f64.const 26.25 f64.mul local.get 7 f32.const 27.5 f32.add local.get 8 f64.const 28.25
        f64.sub local.get 6 f64.const 29.25 f64.mul local.get 7 f32.const 30.5 f32.add local.get 8
        f64.const 31.25 f64.sub local.get 6 f64.const 32.25 f64.mul local.get 7 f32.const 33.5 f32.add br 1
      else
        local.get 6 f64.const 34.25 f64.sub local.get 9 f32.const 35.5 f32.mul local.get 6 f64.const 36.25
        f64.add i32.const 104 f32.load offset=1 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-1-8 (export "arm-1-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 11 f32.const 25.5 f32.sub local.get 10 f64.const 26.25 f64.mul
    block (result f64)
      local.get 0
      if
        local.get 10 f64.const 27.25 f64.add local.get 11 f32.const 28.5 f32.sub local.get 10 f64.const 29.25
        f64.mul local.get 8 f64.const 30.25 f64.add local.get 9 f32.const 31.5 f32.sub local.get 10
        local.get 8 local.get 9 f32.const 34.5 f32.sub local.get 8 br 1
      else
        local.get 10 f64.const 36.25 f64.add local.get 11 f32.const 37.5 f32.sub local.get 10 f64.const 38.25
        f64.mul local.get 10 f64.const 39.25 f64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-1-9 (export "arm-1-9") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 i64)
  (local i64 f64)
    local.get 6 f32.const 26.5 f32.mul local.get 5 f64.const 27.25 f64.add
    block (result f64)
      local.get 0
      if
        local.get 5 f64.const 28.25 f64.sub local.get 6 local.get 5 local.get 5 f64.const 31.25 f64.sub
        local.get 6 f32.const 32.5 f32.mul local.get 5 local.get 5 f64.const 34.25 f64.sub local.get 6
        local.get 5 f64.const 36.25 f64.add local.get 5 f64.const 37.25 f64.sub br 1
      else
        local.get 5 local.get 6 f32.const 39.5 f32.add local.get 5 f64.const 40.25 f64.sub block end
        local.get 5 f64.const 41.25 f64.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-10 (export "arm-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f32 f64 f32 i64)
  (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 27.5 f32.add local.get 8 f64.const 28.25
    f64.sub
    block (result f32)
      local.get 0
      if
        local.get 8 f64.const 29.25 f64.mul local.get 9 local.get 8 local.get 8 f64.const 32.25 f64.mul
        local.get 7 f32.const 33.5 f32.add local.get 8 local.get 6 f64.const 35.25 f64.mul local.get 9
        f32.const 36.5 f32.add local.get 8 f64.const 37.25 f64.sub local.get 6 f64.const 38.25 f64.mul
        local.get 7 f32.const 39.5 f32.add br 1
      else
        local.get 6 f64.const 40.25 f64.sub local.get 9 f32.const 41.5 f32.mul local.get 6 i32.const 152
        f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-1-11 (export "arm-1-11") (param i32) (result f32 f64 f64 i64) (local i64 f64)
    global.get 2 f32.const 28.5 f32.sub global.get 7 f64.const 29.25 f64.mul
    block (result f64)
      local.get 0
      if
        global.get 3 f64.const 30.25 f64.add global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25
        f64.mul global.get 7 global.get 2 f32.const 34.5 f32.sub global.get 7 f64.const 35.25 f64.mul
        global.get 3 f64.const 36.25 f64.add global.get 6 global.get 3 f64.const 38.25 f64.mul global.get 7
        f64.const 39.25 f64.add global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul br 1
      else
        global.get 3 global.get 6 f32.const 43.5 f32.sub global.get 3 global.get 7 f64.const 45.25 f64.add
        br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-12 (export "arm-1-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 i64) (local i64 f64)
    local.get 9 f32.const 29.5 f32.mul local.get 10 f64.const 30.25 f64.add
    block (result f64)
      local.get 0
      if
        local.get 10 f64.const 31.25 f64.sub local.get 11 f32.const 32.5 f32.mul local.get 8 f64.const 33.25
        f64.add local.get 10 f64.const 34.25 f64.sub local.get 9 f32.const 35.5 f32.mul local.get 10
        f64.const 36.25 f64.add local.get 8 f64.const 37.25 f64.sub local.get 11 f32.const 38.5 f32.mul
        local.get 10 f64.const 39.25 f64.add local.get 10 f64.const 40.25 f64.sub local.get 9 f32.const 41.5
        f32.mul local.get 8 f64.const 42.25 f64.add local.get 8 br 1
      else
        local.get 10 f64.const 44.25 f64.mul local.get 9 f32.const 45.5 f32.add local.get 10 f64.const 46.25
        f64.sub local.get 8 f64.const 47.25 f64.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-0 (export "arm-2-0") (param i32 i32 i64 f64) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 2 f32.const 30.5 f32.add local.get 3 f64.const 31.25 f64.sub
    block (result f64 f32)
      local.get 0
      if
        local.get 3 f64.const 32.25 f64.mul global.get 6 f32.const 33.5 f32.add br 1
      else
        i32.const 80 f64.load offset=2 global.get 6 f32.const 35.5 f32.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-1 (export "arm-2-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 6 f32.const 31.5 f32.sub local.get 3 f64.const 32.25 f64.mul
    block (result f32 f64)
      local.get 0
      if
        local.get 3 f64.const 33.25 f64.add global.get 2 f32.const 34.5 f32.sub local.get 3 f64.const 35.25
        f64.mul br 1
      else
        local.get 3 f64.const 36.25 f64.add global.get 6 f32.const 37.5 f32.sub f64.const 38.25 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-2 (export "arm-2-2") (param i32) (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    global.get 2 f32.const 32.5 f32.mul global.get 7 f64.const 33.25 f64.add
    block (result f64 f64)
      local.get 0
      if
        global.get 3 f64.const 34.25 f64.sub global.get 6 f32.const 35.5 f32.mul f64.const 36.25 global.get 7
        br 1
      else
        global.get 3 f64.const 38.25 f64.mul global.get 6 f32.const 39.5 f32.add block end global.get 3
        f64.const 40.25 f64.sub global.get 7 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-2-3 (export "arm-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 33.5 f32.add local.get 6 f64.const 34.25
    f64.sub
    block (result f64 f32)
      local.get 0
      if
        local.get 8 f64.const 35.25 f64.mul local.get 7 f32.const 36.5 f32.add local.get 8 f64.const 37.25
        f64.sub local.get 8 i32.const 120 f32.load offset=3 br 1
      else
        local.get 6 f64.const 40.25 f64.sub local.get 7 local.get 8 i32.const 152 f64.load offset=3
        local.get 7 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-2-4 (export "arm-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 6 f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul
    block (result f32 f64)
      local.get 0
      if
        local.get 5 f64.const 36.25 f64.add local.get 6 f32.const 37.5 f32.sub local.get 5 f64.const 38.25
        f64.mul local.get 5 f64.const 39.25 f64.add local.get 6 f32.const 40.5 f32.sub local.get 5
        f64.const 41.25 f64.mul br 1
      else
        local.get 5 local.get 6 f32.const 43.5 f32.sub local.get 5 block end f32.const 45.5 local.get 5
        f64.const 46.25 f64.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-2-5 (export "arm-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 11 f32.const 35.5 f32.mul local.get 10 f64.const 36.25 f64.add
    block (result f64 f64)
      local.get 0
      if
        local.get 10 f64.const 37.25 f64.sub local.get 9 f32.const 38.5 f32.mul local.get 10 f64.const 39.25
        f64.add local.get 10 f64.const 40.25 f64.sub local.get 9 f32.const 41.5 f32.mul f64.const 42.25
        i32.const 152 f64.load offset=3 br 1
      else
        local.get 8 f64.const 44.25 f64.mul local.get 9 f32.const 45.5 f32.add local.get 8 f64.const 46.25
        f64.sub i32.const 184 f64.load offset=3 local.get 8 f64.const 48.25 f64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-6 (export "arm-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    local.get 11 f32.const 36.5 f32.add local.get 10 f64.const 37.25 f64.sub
    block (result f64 f32)
      local.get 0
      if
        local.get 10 f64.const 38.25 f64.mul local.get 11 f32.const 39.5 f32.add local.get 8 f64.const 40.25
        f64.sub local.get 10 f64.const 41.25 f64.mul local.get 11 f32.const 42.5 f32.add local.get 10
        f64.const 43.25 f64.sub f64.const 44.25 i32.const 168 f32.load offset=1 br 1
      else
        local.get 10 f64.const 46.25 f64.sub local.get 11 f32.const 47.5 f32.mul local.get 10 f64.const 48.25
        f64.add f64.const 49.25 f32.const 50.5 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-7 (export "arm-2-7") (param i32) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul
    block (result f32 f64)
      local.get 0
      if
        global.get 7 global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul global.get 3
        f64.const 42.25 f64.add global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25 f64.mul
        global.get 7 f64.const 45.25 f64.add block end i32.const 176 f32.load offset=2 global.get 7
        f64.const 47.25 f64.mul br 1
      else
        global.get 3 f64.const 48.25 f64.add global.get 6 f32.const 49.5 f32.sub global.get 3 f64.const 50.25
        f64.mul block end f32.const 51.5 global.get 3 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-2-8 (export "arm-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 38.5 f32.mul local.get 8 f64.const 39.25
    f64.add
    block (result f64 f64)
      local.get 0
      if
        local.get 6 f64.const 40.25 f64.sub local.get 7 f32.const 41.5 f32.mul local.get 8 f64.const 42.25
        f64.add local.get 8 f64.const 43.25 f64.sub local.get 7 f32.const 44.5 f32.mul local.get 6
        f64.const 45.25 f64.add local.get 6 f64.const 46.25 f64.sub local.get 7 block end local.get 6
        f64.const 48.25 f64.add f64.const 49.25 br 1
      else
        local.get 8 f64.const 50.25 f64.mul local.get 7 f32.const 51.5 f32.add local.get 6 local.get 6
        f64.const 53.25 f64.mul local.get 6 f64.const 54.25 f64.add br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-2-9 (export "arm-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 i64)
  (local i64 f64 f32)
    local.get 6 f32.const 39.5 f32.add local.get 5 f64.const 40.25 f64.sub
    block (result f64 f32)
      local.get 0
      if
        local.get 5 local.get 6 f32.const 42.5 f32.add local.get 5 f64.const 43.25 f64.sub local.get 5
        f64.const 44.25 f64.mul local.get 6 local.get 5 f64.const 46.25 f64.sub local.get 5 local.get 6
        f32.const 48.5 f32.add local.get 5 f64.const 49.25 f64.sub i32.const 16 f64.load offset=2 local.get 6
        f32.const 51.5 f32.add br 1
      else
        local.get 5 f64.const 52.25 f64.sub local.get 6 f32.const 53.5 f32.mul local.get 5 f64.const 54.25
        f64.add local.get 5 f64.const 55.25 f64.sub local.get 6 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-2-10 (export "arm-2-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 i64) (local i64 f32 f64)
    global.get 2 f32.const 40.5 f32.sub local.get 3 f64.const 41.25 f64.mul
    block (result f32 f64)
      local.get 0
      if
        local.get 3 global.get 6 local.get 3 f64.const 44.25 f64.mul local.get 3 f64.const 45.25 f64.add
        global.get 2 f32.const 46.5 f32.sub local.get 3 local.get 3 f64.const 48.25 f64.add global.get 6
        f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul local.get 3 f64.const 51.25 f64.add
        global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul br 1
      else
        local.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub local.get 3 f64.const 56.25
        f64.mul block end global.get 6 f32.const 57.5 f32.add i32.const 80 f64.load offset=2 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-11 (export "arm-2-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 i64) (local i64 f64 f64)
    local.get 9 f32.const 41.5 f32.mul local.get 10 f64.const 42.25 f64.add
    block (result f64 f64)
      local.get 0
      if
        local.get 8 f64.const 43.25 f64.sub local.get 9 local.get 8 f64.const 45.25 f64.add local.get 8
        f64.const 46.25 f64.sub local.get 11 f32.const 47.5 f32.mul local.get 8 f64.const 48.25 f64.add
        local.get 10 f64.const 49.25 f64.sub local.get 11 f32.const 50.5 f32.mul local.get 8 f64.const 51.25
        f64.add local.get 8 local.get 11 f32.const 53.5 f32.mul block end i32.const 48 f64.load offset=2
        local.get 10 f64.const 55.25 f64.sub br 1
      else
        local.get 10 f64.const 56.25 f64.mul local.get 9 f32.const 57.5 f32.add local.get 10 f64.const 58.25
        f64.sub local.get 10 f64.const 59.25 f64.mul f64.const 60.25 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-12 (export "arm-2-12") (param i32) (result f32 f64 f64 f32 i64) (local i64 f64 f32)
    global.get 2 f32.const 42.5 f32.add global.get 7 f64.const 43.25 f64.sub
    block (result f64 f32)
      local.get 0
      if
        global.get 3 global.get 6 f32.const 45.5 f32.add global.get 3 f64.const 46.25 f64.sub global.get 7
        f64.const 47.25 f64.mul global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25 f64.sub
        global.get 3 f64.const 50.25 f64.mul global.get 6 global.get 3 global.get 7 global.get 2
        f32.const 54.5 f32.add global.get 7 f64.const 55.25 f64.sub f64.const 56.25 global.get 6
        f32.const 57.5 f32.add br 1
      else
        global.get 3 f64.const 58.25 f64.sub global.get 6 f32.const 59.5 f32.mul global.get 3 f64.const 60.25
        f64.add f64.const 61.25 f32.const 62.5 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-0 (export "arm-3-0") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 6 f32.const 43.5 f32.sub local.get 3 f64.const 44.25 f64.mul
    block (result f64 f32 f64)
      local.get 0
      if
        local.get 3 f64.const 45.25 f64.add global.get 2 local.get 3 br 1
      else
        i32.const 0 f64.load global.get 6 f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-1 (export "arm-3-1") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    local.get 6 f32.const 44.5 f32.mul local.get 5 f64.const 45.25 f64.add
    block (result f32 f64 f64)
      local.get 0
      if
        local.get 5 f64.const 46.25 f64.sub block end local.get 6 f32.const 47.5 f32.mul f64.const 48.25
        i32.const 8 f64.load offset=1 br 1
      else
        local.get 5 f32.const 51.5 local.get 5 local.get 5 f64.const 53.25 f64.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-2 (export "arm-3-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 45.5 f32.add local.get 6 f64.const 46.25
    f64.sub
    block (result f64 f64 f32)
      local.get 0
      if
        local.get 6 f64.const 47.25 f64.mul local.get 9 f32.const 48.5 f32.add local.get 6 local.get 8
        f64.const 50.25 f64.mul local.get 7 br 1
      else
        local.get 6 local.get 7 f32.const 53.5 f32.mul local.get 8 f64.const 54.25 f64.add f64.const 55.25
        i32.const 64 f32.load br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-3 (export "arm-3-3") (param i32) (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    global.get 2 f32.const 46.5 f32.sub global.get 7 f64.const 47.25 f64.mul
    block (result f64 f32 f64)
      local.get 0
      if
        global.get 3 f64.const 48.25 f64.add global.get 6 global.get 3 f64.const 50.25 f64.mul f64.const 51.25
        global.get 2 global.get 7 f64.const 53.25 f64.mul br 1
      else
        global.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub global.get 3 f64.const 56.25
        f64.mul block end global.get 7 global.get 2 f32.const 58.5 f32.sub global.get 7 f64.const 59.25
        f64.mul br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-4 (export "arm-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    local.get 9 f32.const 47.5 f32.mul local.get 8 f64.const 48.25 f64.add
    block (result f32 f64 f64)
      local.get 0
      if
        local.get 8 f64.const 49.25 f64.sub local.get 11 local.get 10 f64.const 51.25 f64.add local.get 8
        f64.const 52.25 f64.sub f32.const 53.5 local.get 8 f64.const 54.25 f64.add local.get 10
        f64.const 55.25 f64.sub br 1
      else
        local.get 10 f64.const 56.25 f64.mul local.get 11 local.get 10 f64.const 58.25 f64.sub local.get 9
        f32.const 59.5 f32.mul f64.const 60.25 local.get 10 f64.const 61.25 f64.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-3-5 (export "arm-3-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 48.5 f32.add local.get 8 f64.const 49.25
    f64.sub
    block (result f64 f64 f32)
      local.get 0
      if
        local.get 6 f64.const 50.25 f64.mul local.get 9 f32.const 51.5 f32.add local.get 6 f64.const 52.25
        f64.sub local.get 6 f64.const 53.25 f64.mul local.get 9 f32.const 54.5 f32.add local.get 8 local.get 6
        local.get 7 f32.const 57.5 f32.add br 1
      else
        local.get 6 local.get 9 f32.const 59.5 f32.mul local.get 8 f64.const 60.25 f64.add f64.const 61.25
        f64.const 62.25 i32.const 120 f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-6 (export "arm-3-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 6 f32.const 49.5 f32.sub local.get 3 f64.const 50.25 f64.mul
    block (result f64 f32 f64)
      local.get 0
      if
        local.get 3 f64.const 51.25 f64.add global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25
        f64.mul local.get 3 f64.const 54.25 f64.add global.get 6 f32.const 55.5 f32.sub local.get 3
        f64.const 56.25 f64.mul local.get 3 f64.const 57.25 f64.add global.get 2 local.get 3 f64.const 59.25
        f64.mul br 1
      else
        local.get 3 f64.const 60.25 f64.add global.get 6 f32.const 61.5 f32.sub local.get 3 f64.const 62.25
        f64.mul local.get 3 i32.const 128 f32.load i32.const 136 f64.load offset=1 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-7 (export "arm-3-7") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64)
    local.get 6 f32.const 50.5 f32.mul local.get 5 f64.const 51.25 f64.add
    block (result f32 f64 f64)
      local.get 0
      if
        local.get 5 f64.const 52.25 f64.sub local.get 6 local.get 5 f64.const 54.25 f64.add local.get 5
        f64.const 55.25 f64.sub local.get 6 f32.const 56.5 f32.mul local.get 5 f64.const 57.25 f64.add
        local.get 5 f64.const 58.25 f64.sub block end i32.const 88 f32.load offset=3 local.get 5 local.get 5
        f64.const 61.25 f64.sub br 1
      else
        local.get 5 f64.const 62.25 f64.mul local.get 6 f32.const 63.5 f32.add local.get 5 f64.const 64.25
        f64.sub block end f32.const 65.5 local.get 5 f64.const 66.25 f64.add f64.const 67.25 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-8 (export "arm-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 i64)
  (local i64 f64 f64 f32)
    local.get 6 f32.const 51.5 f32.add local.get 5 f64.const 52.25 f64.sub
    block (result f64 f64 f32)
      local.get 0
      if
        local.get 5 local.get 6 local.get 5 f64.const 55.25 f64.sub local.get 5 local.get 6 f32.const 57.5
        f32.add local.get 5 f64.const 58.25 f64.sub local.get 5 f64.const 59.25 f64.mul local.get 6
        local.get 5 f64.const 61.25 f64.sub local.get 5 f64.const 62.25 f64.mul local.get 6 f32.const 63.5
        f32.add br 1
      else
        local.get 5 f64.const 64.25 f64.sub local.get 6 f32.const 65.5 f32.mul local.get 5 f64.const 66.25
        f64.add local.get 5 f64.const 67.25 f64.sub local.get 5 f64.const 68.25 f64.mul local.get 6
        f32.const 69.5 f32.add br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-9 (export "arm-3-9") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 i64)
  (local i64 f64 f32 f64)
    global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul
    block (result f64 f32 f64)
      local.get 0
      if
        local.get 3 f64.const 54.25 f64.add global.get 6 local.get 3 f64.const 56.25 f64.mul local.get 3
        global.get 2 local.get 3 f64.const 59.25 f64.mul local.get 3 global.get 6 f32.const 61.5 f32.sub
        local.get 3 f64.const 62.25 f64.mul local.get 3 f64.const 63.25 f64.add global.get 2 f64.const 65.25
        br 1
      else
        local.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub local.get 3 f64.const 68.25
        f64.mul f64.const 69.25 f32.const 70.5 local.get 3 f64.const 71.25 f64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-10 (export "arm-3-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 i64) (local i64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 53.5 f32.mul local.get 6 f64.const 54.25
    f64.add
    block (result f32 f64 f64)
      local.get 0
      if
        local.get 6 f64.const 55.25 f64.sub local.get 9 local.get 8 f64.const 57.25 f64.add local.get 6
        local.get 7 local.get 6 local.get 6 f64.const 61.25 f64.sub local.get 9 f32.const 62.5 f32.mul
        local.get 8 f64.const 63.25 f64.add local.get 6 local.get 7 f32.const 65.5 f32.mul f64.const 66.25
        local.get 6 f64.const 67.25 f64.sub br 1
      else
        local.get 6 f64.const 68.25 f64.mul local.get 9 f32.const 69.5 f32.add local.get 8 f64.const 70.25
        f64.sub local.get 9 f32.const 71.5 f32.mul local.get 8 f64.const 72.25 f64.add local.get 8
        f64.const 73.25 f64.sub br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-11 (export "arm-3-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 i64) (local i64 f64 f64 f32)
    local.get 9 f32.const 54.5 f32.add local.get 8 f64.const 55.25 f64.sub
    block (result f64 f64 f32)
      local.get 0
      if
        local.get 8 f64.const 56.25 f64.mul local.get 9 f32.const 57.5 f32.add local.get 8 local.get 8
        f64.const 59.25 f64.mul local.get 9 f32.const 60.5 f32.add local.get 10 f64.const 61.25 f64.sub
        local.get 10 f64.const 62.25 f64.mul local.get 9 f32.const 63.5 f32.add local.get 10 f64.const 64.25
        f64.sub local.get 8 f64.const 65.25 f64.mul local.get 11 f32.const 66.5 f32.add local.get 10
        f64.const 67.25 f64.sub local.get 10 f64.const 68.25 f64.mul local.get 11 f32.const 69.5 f32.add br 1
      else
        local.get 10 local.get 11 f32.const 71.5 f32.mul local.get 10 f64.const 73.25 local.get 10
        i32.const 24 f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-3-12 (export "arm-3-12") (param i32) (result f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64)
    global.get 6 f32.const 55.5 f32.sub global.get 3 f64.const 56.25 f64.mul
    block (result f64 f32 f64)
      local.get 0
      if
        global.get 7 f64.const 57.25 f64.add global.get 2 f32.const 58.5 f32.sub global.get 7 f64.const 59.25
        f64.mul global.get 3 f64.const 60.25 f64.add global.get 6 f32.const 61.5 f32.sub global.get 3
        global.get 7 f64.const 63.25 f64.add global.get 2 f32.const 64.5 f32.sub global.get 7 f64.const 65.25
        f64.mul global.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub global.get 3
        f64.const 68.25 f64.mul global.get 7 f64.const 69.25 f64.add global.get 2 f32.const 70.5 f32.sub
        global.get 7 f64.const 71.25 f64.mul br 1
      else
        global.get 3 f64.const 72.25 f64.add global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25
        f64.mul block end global.get 7 f64.const 75.25 f64.add global.get 2 f32.const 76.5 f32.sub
        global.get 7 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-0 (export "arm-4-0") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    local.get 6 f32.const 56.5 f32.mul local.get 5 f64.const 57.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 0
      if
        i32.const 80 f64.load offset=2 f32.const 59.5 f64.const 60.25 local.get 5 f64.const 61.25 f64.sub br 1
      else
        local.get 5 local.get 6 f32.const 63.5 f32.add local.get 5 f64.const 64.25 f64.sub local.get 5
        f64.const 65.25 f64.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-4-1 (export "arm-4-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    local.get 11 f32.const 57.5 f32.add local.get 10 f64.const 58.25 f64.sub
    block (result f32 f64 f64 f32)
      local.get 0
      if
        local.get 8 f64.const 59.25 f64.mul block end local.get 11 f32.const 60.5 f32.add local.get 10
        f64.const 61.25 f64.sub i32.const 112 f64.load offset=2 local.get 11 f32.const 63.5 f32.add br 1
      else
        local.get 8 f64.const 64.25 f64.sub local.get 9 i32.const 144 f64.load offset=2 local.get 10
        f64.const 67.25 f64.sub local.get 11 f32.const 68.5 f32.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-2 (export "arm-4-2") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 2 f32.const 58.5 f32.sub global.get 7 f64.const 59.25 f64.mul
    block (result f64 f64 f32 f64)
      local.get 0
      if
        global.get 3 global.get 6 f32.const 61.5 f32.sub global.get 3 i32.const 120 f64.load offset=3
        global.get 2 global.get 7 f64.const 65.25 f64.mul br 1
      else
        global.get 3 f64.const 66.25 f64.add global.get 6 f32.const 67.5 f32.sub block end global.get 3
        f64.const 68.25 f64.mul i32.const 168 f64.load offset=1 global.get 2 global.get 7 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-3 (export "arm-4-3") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 6 f32.const 59.5 f32.mul local.get 3 f64.const 60.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 0
      if
        local.get 3 f64.const 61.25 f64.sub global.get 2 local.get 3 f64.const 63.25 f64.add local.get 3
        global.get 6 f32.const 65.5 f32.mul i32.const 144 f64.load offset=2 f64.const 67.25 br 1
      else
        local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add local.get 3 local.get 3
        global.get 2 f32.const 72.5 f32.add i32.const 8 f64.load offset=1 local.get 3 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-4 (export "arm-4-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 i64) (local i64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 60.5 f32.add local.get 6 f64.const 61.25
    f64.sub
    block (result f32 f64 f64 f32)
      local.get 0
      if
        local.get 8 local.get 7 f32.const 63.5 f32.add local.get 6 f64.const 64.25 f64.sub local.get 6
        f64.const 65.25 f64.mul local.get 9 i32.const 152 f64.load offset=3 local.get 6 f64.const 68.25
        f64.mul local.get 7 f32.const 69.5 f32.add br 1
      else
        local.get 8 f64.const 70.25 f64.sub local.get 7 local.get 6 f64.const 72.25 f64.add local.get 9
        f32.const 73.5 f32.sub i32.const 16 f64.load offset=2 local.get 6 local.get 9 f32.const 76.5 f32.sub
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-4-5 (export "arm-4-5") (param i32 i32 i64 i64 i32 f64 f32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    local.get 6 f32.const 61.5 f32.sub local.get 5 f64.const 62.25 f64.mul
    block (result f64 f64 f32 f64)
      local.get 0
      if
        local.get 5 local.get 6 f32.const 64.5 f32.sub local.get 5 f64.const 65.25 f64.mul local.get 5
        local.get 6 f32.const 67.5 f32.sub local.get 5 local.get 5 local.get 6 f32.const 70.5 f32.sub
        local.get 5 f64.const 71.25 f64.mul br 1
      else
        local.get 5 local.get 6 local.get 5 f64.const 74.25 f64.mul block end local.get 5 f64.const 75.25
        f64.add local.get 5 f64.const 76.25 f64.sub local.get 6 local.get 5 f64.const 78.25 f64.add br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-4-6 (export "arm-4-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    local.get 9 f32.const 62.5 f32.mul local.get 10 f64.const 63.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 0
      if
        local.get 10 local.get 11 f32.const 65.5 f32.mul local.get 10 f64.const 66.25 f64.add local.get 10
        f64.const 67.25 f64.sub local.get 9 f32.const 68.5 f32.mul local.get 10 f64.const 69.25 f64.add
        local.get 10 f32.const 71.5 i32.const 0 f64.load local.get 10 f64.const 73.25 f64.sub br 1
      else
        local.get 8 local.get 11 f32.const 75.5 f32.add local.get 8 block end local.get 8 f64.const 77.25
        f64.mul f32.const 78.5 local.get 8 i32.const 64 f64.load br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-7 (export "arm-4-7") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 6 f32.const 63.5 f32.add local.get 3 f64.const 64.25 f64.sub
    block (result f32 f64 f64 f32)
      local.get 0
      if
        local.get 3 f64.const 65.25 f64.mul global.get 2 f32.const 66.5 f32.add local.get 3 f64.const 67.25
        f64.sub local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add local.get 3
        local.get 3 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add i32.const 8 f64.load offset=1
        local.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add br 1
      else
        local.get 3 global.get 6 local.get 3 f64.const 78.25 f64.add i32.const 56 f32.load offset=3
        f64.const 80.25 local.get 3 f64.const 81.25 f64.add global.get 2 f32.const 82.5 f32.sub br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-8 (export "arm-4-8") (param i32) (result f32 f64 f64 f64 f32 f64 i64)
  (local i64 f64 f64 f32 f64)
    global.get 2 f32.const 64.5 f32.sub global.get 7 f64.const 65.25 f64.mul
    block (result f64 f64 f32 f64)
      local.get 0
      if
        global.get 3 f64.const 66.25 f64.add global.get 6 global.get 3 f64.const 68.25 f64.mul global.get 7
        f64.const 69.25 f64.add global.get 2 f32.const 70.5 f32.sub global.get 7 global.get 3 f64.const 72.25
        f64.add global.get 6 global.get 3 i32.const 24 f64.load offset=3 global.get 2 f32.const 76.5 f32.sub
        global.get 7 f64.const 77.25 f64.mul br 1
      else
        global.get 3 f64.const 78.25 f64.add global.get 6 f32.const 79.5 f32.sub global.get 3 f64.const 80.25
        f64.mul f64.const 81.25 global.get 3 f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul
        global.get 3 f64.const 84.25 f64.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-9 (export "arm-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 i64) (local i64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 65.5 f32.mul local.get 6 f64.const 66.25
    f64.add
    block (result f64 f32 f64 f64)
      local.get 0
      if
        local.get 6 f64.const 67.25 f64.sub local.get 9 local.get 6 f64.const 69.25 f64.add local.get 6
        f64.const 70.25 f64.sub local.get 9 local.get 6 local.get 6 local.get 7 local.get 6 f64.const 75.25
        f64.add local.get 8 f64.const 76.25 f64.sub i32.const 40 f32.load offset=1 local.get 8 f64.const 78.25
        f64.add local.get 6 f64.const 79.25 f64.sub br 1
      else
        local.get 6 f64.const 80.25 f64.mul local.get 7 f32.const 81.5 f32.add local.get 8 f64.const 82.25
        f64.sub local.get 8 f64.const 83.25 f64.mul local.get 7 f32.const 84.5 f32.add f64.const 85.25
        f64.const 86.25 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-4-10 (export "arm-4-10") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 i64)
  (local i64 f32 f64 f64 f32)
    global.get 2 f32.const 66.5 f32.add local.get 3 f64.const 67.25 f64.sub
    block (result f32 f64 f64 f32)
      local.get 0
      if
        local.get 3 f64.const 68.25 f64.mul global.get 6 f32.const 69.5 f32.add local.get 3 f64.const 70.25
        f64.sub local.get 3 f64.const 71.25 f64.mul global.get 2 f32.const 72.5 f32.add local.get 3
        local.get 3 f64.const 74.25 f64.mul global.get 6 f32.const 75.5 f32.add local.get 3 f64.const 76.25
        f64.sub local.get 3 global.get 2 f32.const 78.5 f32.add i32.const 56 f64.load offset=3 local.get 3
        i32.const 72 f32.load offset=1 br 1
      else
        local.get 3 f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul local.get 3 global.get 6
        f32.const 85.5 f32.sub local.get 3 f64.const 86.25 f64.mul local.get 3 f64.const 87.25 f64.add
        f32.const 88.5 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-11 (export "arm-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 i64) (local i64 f64 f64 f32 f64)
    local.get 9 f32.const 67.5 f32.sub local.get 10 f64.const 68.25 f64.mul
    block (result f64 f64 f32 f64)
      local.get 0
      if
        local.get 10 f64.const 69.25 f64.add local.get 11 f32.const 70.5 f32.sub local.get 8 f64.const 71.25
        f64.mul local.get 8 f64.const 72.25 f64.add local.get 11 f32.const 73.5 f32.sub local.get 8
        f64.const 74.25 f64.mul local.get 10 f64.const 75.25 f64.add local.get 9 f32.const 76.5 f32.sub
        local.get 10 f64.const 77.25 f64.mul local.get 8 f64.const 78.25 f64.add local.get 11 f32.const 79.5
        f32.sub local.get 8 i32.const 72 f64.load offset=1 local.get 9 local.get 8 br 1
      else
        local.get 10 f64.const 84.25 f64.add local.get 11 f32.const 85.5 f32.sub local.get 10 f64.const 86.25
        f64.mul local.get 10 f64.const 87.25 f64.add f64.const 88.25 local.get 9 f32.const 89.5 f32.mul
        local.get 8 f64.const 90.25 f64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-12 (export "arm-4-12") (param i32) (result f32 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f32 f64 f64)
    global.get 2 f32.const 68.5 f32.mul global.get 7 f64.const 69.25 f64.add
    block (result f64 f32 f64 f64)
      local.get 0
      if
        global.get 3 f64.const 70.25 f64.sub global.get 6 f32.const 71.5 f32.mul global.get 3 f64.const 72.25
        f64.add global.get 7 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul global.get 7
        f64.const 75.25 f64.add global.get 3 f64.const 76.25 f64.sub global.get 6 global.get 3 f64.const 78.25
        f64.add global.get 7 f64.const 79.25 f64.sub global.get 2 f32.const 80.5 f32.mul global.get 7
        global.get 3 global.get 6 f32.const 83.5 f32.mul global.get 3 f64.const 84.25 f64.add i32.const 104
        f64.load offset=1 br 1
      else
        global.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5 f32.add global.get 3 f64.const 88.25
        f64.sub global.get 7 i32.const 144 f32.load offset=2 global.get 7 f64.const 91.25 f64.sub
        i32.const 160 f64.load br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-0 (export "arm-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 69.5 f32.add local.get 8 f64.const 70.25
    f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 8 f64.const 71.25 f64.mul local.get 9 f32.const 72.5 f32.add local.get 8 local.get 8
        f64.const 74.25 f64.mul local.get 9 br 1
      else
        local.get 6 f64.const 76.25 f64.sub local.get 9 f32.const 77.5 f32.mul local.get 6 f64.const 78.25
        f64.add local.get 8 f64.const 79.25 f64.sub local.get 7 f32.const 80.5 f32.mul br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-1 (export "arm-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 70.5 f32.sub local.get 5 f64.const 71.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 5 f64.const 72.25 f64.add local.get 6 f32.const 73.5 f32.sub local.get 5 f64.const 74.25
        f64.mul i32.const 24 f64.load offset=3 local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25
        f64.mul br 1
      else
        local.get 5 f64.const 78.25 f64.add local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 81.25
        i32.const 80 f32.load offset=2 local.get 5 f64.const 83.25 f64.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-2 (export "arm-5-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 71.5 f32.mul global.get 3 f64.const 72.25 f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 0
      if
        global.get 7 f64.const 73.25 f64.sub global.get 2 f32.const 74.5 f32.mul global.get 7 f64.const 75.25
        f64.add global.get 3 f64.const 76.25 f64.sub global.get 6 f32.const 77.5 f32.mul global.get 3
        global.get 7 br 1
      else
        global.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add global.get 3 global.get 7
        global.get 2 f32.const 84.5 f32.add global.get 7 global.get 3 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-3 (export "arm-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 72.5 f32.add local.get 8 f64.const 73.25
    f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 6 f64.const 74.25 f64.mul local.get 7 f32.const 75.5 f32.add local.get 8 f64.const 76.25
        f64.sub local.get 8 f64.const 77.25 f64.mul local.get 7 f32.const 78.5 f32.add local.get 6 local.get 8
        f64.const 80.25 f64.mul f32.const 81.5 br 1
      else
        local.get 6 f64.const 82.25 f64.sub local.get 7 local.get 6 f64.const 85.25 local.get 9 f32.const 86.5
        f32.mul local.get 8 f64.const 87.25 f64.add local.get 6 f64.const 88.25 f64.sub local.get 9
        f32.const 89.5 f32.mul br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-4 (export "arm-5-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 73.5 f32.sub local.get 8 f64.const 74.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 10 f64.const 75.25 f64.add local.get 11 f32.const 76.5 f32.sub local.get 10 f64.const 77.25
        f64.mul local.get 10 f64.const 78.25 f64.add local.get 11 f32.const 79.5 f32.sub i32.const 64 f64.load
        local.get 10 f64.const 81.25 f64.add local.get 9 f32.const 82.5 f32.sub local.get 8 f64.const 83.25
        f64.mul br 1
      else
        local.get 8 f64.const 84.25 f64.add local.get 9 f32.const 85.5 f32.sub local.get 8 f64.const 86.25
        f64.mul f32.const 87.5 local.get 10 f64.const 88.25 f64.sub local.get 10 f64.const 89.25 f64.mul
        f32.const 90.5 f64.const 91.25 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-5-5 (export "arm-5-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    local.get 6 f32.const 74.5 f32.mul local.get 5 f64.const 75.25 f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 0
      if
        local.get 5 f64.const 76.25 f64.sub local.get 6 f32.const 77.5 f32.mul local.get 5 local.get 5
        f64.const 79.25 f64.sub local.get 6 f32.const 80.5 f32.mul local.get 5 f64.const 81.25 f64.add
        local.get 5 f64.const 82.25 f64.sub local.get 6 f32.const 83.5 f32.mul local.get 5 f64.const 84.25
        f64.add local.get 5 br 1
      else
        local.get 5 f64.const 86.25 f64.mul local.get 6 f32.const 87.5 f32.add local.get 5 i32.const 136
        f64.load offset=1 f64.const 90.25 local.get 6 f32.const 91.5 f32.sub local.get 5 f64.const 92.25
        f64.mul local.get 5 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-6 (export "arm-5-6") (param i32 i32 i64 f64) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 75.5 f32.add local.get 3 f64.const 76.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 3 f64.const 77.25 f64.mul global.get 2 f32.const 78.5 f32.add local.get 3 f64.const 79.25
        f64.sub local.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add local.get 3
        f64.const 82.25 f64.sub local.get 3 f64.const 83.25 f64.mul i32.const 96 f32.load local.get 3
        f64.const 85.25 f64.sub f64.const 86.25 global.get 6 f32.const 87.5 f32.add br 1
      else
        local.get 3 f64.const 88.25 f64.sub global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25
        f64.add local.get 3 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul local.get 3
        f64.const 93.25 f64.add local.get 3 f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-5-7 (export "arm-5-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 76.5 f32.sub local.get 5 f64.const 77.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 5 f64.const 78.25 f64.add local.get 6 f32.const 79.5 f32.sub local.get 5 f64.const 80.25
        f64.mul local.get 5 f64.const 81.25 f64.add local.get 6 f32.const 82.5 f32.sub local.get 5
        f64.const 83.25 f64.mul local.get 5 f64.const 84.25 f64.add block end local.get 6 local.get 5
        local.get 5 local.get 6 f32.const 88.5 f32.sub f64.const 89.25 br 1
      else
        local.get 5 f64.const 90.25 f64.add local.get 6 f32.const 91.5 f32.sub local.get 5 f64.const 92.25
        f64.mul block end f32.const 93.5 i32.const 176 f64.load offset=2 local.get 5 f64.const 95.25 f64.mul
        local.get 6 f32.const 96.5 f32.add local.get 5 f64.const 97.25 f64.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-8 (export "arm-5-8") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 i64)
  (local i64 f64 f64 f32 f64 f64)
    global.get 6 f32.const 77.5 f32.mul local.get 3 f64.const 78.25 f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 0
      if
        local.get 3 f64.const 79.25 f64.sub global.get 2 f32.const 80.5 f32.mul local.get 3 f64.const 81.25
        f64.add local.get 3 f64.const 82.25 f64.sub global.get 6 local.get 3 f64.const 84.25 f64.add
        local.get 3 f64.const 85.25 f64.sub global.get 2 local.get 3 f64.const 87.25 f64.add local.get 3
        f64.const 88.25 f64.sub global.get 6 f32.const 89.5 f32.mul local.get 3 f64.const 90.25 f64.add
        local.get 3 br 1
      else
        local.get 3 global.get 6 f32.const 93.5 f32.add local.get 3 local.get 3 f64.const 95.25 f64.mul
        f64.const 96.25 global.get 6 f32.const 97.5 f32.sub local.get 3 f64.const 98.25 f64.mul local.get 3
        f64.const 99.25 f64.add br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-5-9 (export "arm-5-9") (param i32) (result f32 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25 f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 0
      if
        global.get 3 f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add global.get 3 f64.const 82.25
        f64.sub global.get 7 global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25 f64.sub
        global.get 3 f64.const 86.25 f64.mul global.get 6 global.get 3 f64.const 88.25 f64.sub global.get 7
        global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 91.25 f64.sub global.get 3 f64.const 92.25
        f64.mul global.get 6 br 1
      else
        global.get 3 f64.const 94.25 f64.sub global.get 6 global.get 3 f64.const 96.25 f64.add global.get 7
        f64.const 97.25 f64.sub i32.const 16 f32.load offset=2 i32.const 24 f64.load offset=3 global.get 3
        f64.const 100.25 f64.sub i32.const 40 f32.load offset=1 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-10 (export "arm-5-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 i64) (local i64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 79.5 f32.sub local.get 10 f64.const 80.25 f64.mul
    block (result f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 8 local.get 9 f32.const 82.5 f32.sub local.get 8 f64.const 83.25 f64.mul local.get 10
        f64.const 84.25 f64.add local.get 11 f32.const 85.5 f32.sub local.get 10 f64.const 86.25 f64.mul
        local.get 8 f64.const 87.25 f64.add local.get 11 f32.const 88.5 f32.sub local.get 8 f64.const 89.25
        f64.mul local.get 8 f64.const 90.25 f64.add f32.const 91.5 i32.const 160 f64.load local.get 10
        f64.const 93.25 f64.add local.get 9 f32.const 94.5 f32.sub local.get 8 br 1
      else
        local.get 8 local.get 9 f32.const 97.5 f32.sub local.get 8 f64.const 98.25 f64.mul local.get 9
        local.get 8 f64.const 100.25 f64.sub local.get 8 local.get 11 local.get 10 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-5-11 (export "arm-5-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 i64) (local i64 f64 f64 f32 f64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 80.5 f32.mul local.get 8 f64.const 81.25
    f64.add
    block (result f64 f64 f32 f64 f64)
      local.get 0
      if
        local.get 6 f64.const 82.25 f64.sub local.get 7 f32.const 83.5 f32.mul local.get 8 f64.const 84.25
        f64.add local.get 6 f64.const 85.25 f64.sub local.get 9 f32.const 86.5 f32.mul local.get 8
        f64.const 87.25 f64.add local.get 6 f64.const 88.25 f64.sub local.get 9 f32.const 89.5 f32.mul
        local.get 8 f64.const 90.25 f64.add local.get 6 f64.const 91.25 f64.sub local.get 9 f32.const 92.5
        f32.mul local.get 8 f64.const 93.25 f64.add local.get 6 i32.const 184 f32.load offset=3 local.get 8
        local.get 8 br 1
      else
        local.get 8 f64.const 98.25 f64.mul local.get 9 local.get 8 f64.const 100.25 f64.sub local.get 8
        f64.const 101.25 f64.mul local.get 8 f64.const 102.25 f64.add local.get 7 i32.const 64 f64.load
        local.get 6 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-12 (export "arm-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 7 f32.const 81.5 f32.add local.get 8 f64.const 82.25
    f64.sub
    block (result f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 6 f64.const 83.25 f64.mul local.get 7 f32.const 84.5 f32.add local.get 6 f64.const 85.25
        f64.sub local.get 6 f64.const 86.25 f64.mul local.get 9 local.get 6 f64.const 88.25 f64.sub
        local.get 8 f64.const 89.25 f64.mul local.get 7 f32.const 90.5 f32.add local.get 8 f64.const 91.25
        f64.sub local.get 6 f64.const 92.25 f64.mul local.get 7 local.get 8 f64.const 94.25 f64.sub
        local.get 8 f64.const 95.25 f64.mul f32.const 96.5 local.get 8 f64.const 97.25 f64.sub local.get 6
        f64.const 98.25 f64.mul i32.const 24 f32.load offset=3 br 1
      else
        local.get 6 local.get 9 f32.const 101.5 f32.mul local.get 6 f64.const 102.25 f64.add local.get 8
        f64.const 103.25 f64.sub local.get 7 f32.const 104.5 f32.mul i32.const 72 f64.load offset=1
        local.get 6 f64.const 106.25 f64.sub i32.const 88 f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-6-0 (export "arm-6-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 11 f32.const 82.5 f32.sub local.get 10 f64.const 83.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 8 local.get 11 f32.const 85.5 f32.sub local.get 10 local.get 10 f64.const 87.25 f64.add
        local.get 11 local.get 8 f64.const 89.25 f64.mul br 1
      else
        block end f64.const 90.25 f32.const 91.5 local.get 8 f64.const 92.25 f64.mul local.get 10
        f64.const 93.25 f64.add local.get 11 f32.const 94.5 f32.sub i32.const 184 f64.load offset=3 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-1 (export "arm-6-1") (param i32 i32 i64 f64) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 6 f32.const 83.5 f32.mul local.get 3 f64.const 84.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 0
      if
        local.get 3 f64.const 85.25 f64.sub block end i32.const 112 f32.load offset=2 local.get 3
        f64.const 88.25 f32.const 89.5 local.get 3 f64.const 90.25 f64.add local.get 3 f64.const 91.25 f64.sub
        br 1
      else
        local.get 3 global.get 6 f32.const 93.5 f32.add local.get 3 f64.const 94.25 f64.sub local.get 3
        f64.const 95.25 f64.mul f32.const 96.5 local.get 3 f64.const 98.25 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-2 (export "arm-6-2") (param i32) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 0
      if
        global.get 3 f64.const 86.25 f64.mul global.get 6 f32.const 87.5 f32.add i32.const 128 f64.load
        f64.const 89.25 global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 92.25 global.get 6
        f32.const 93.5 f32.add br 1
      else
        global.get 3 f64.const 94.25 f64.sub global.get 6 f32.const 95.5 f32.mul i32.const 0 f64.load
        i32.const 8 f64.load offset=1 global.get 2 f32.const 98.5 f32.mul global.get 7 f64.const 99.25 f64.add
        global.get 3 f64.const 100.25 f64.sub global.get 6 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-3 (export "arm-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 85.5 f32.sub local.get 5 f64.const 86.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 5 f64.const 87.25 f64.add local.get 6 f32.const 88.5 f32.sub local.get 5 block end
        local.get 5 f64.const 90.25 f64.add i32.const 152 f32.load offset=3 local.get 5 f64.const 92.25
        f64.mul local.get 5 f64.const 93.25 f64.add local.get 6 local.get 5 br 1
      else
        local.get 5 local.get 6 f32.const 97.5 f32.sub local.get 5 f64.const 98.25 f64.mul i32.const 24
        f64.load offset=3 f32.const 100.5 local.get 5 f64.const 101.25 f64.mul local.get 5 f64.const 102.25
        f64.add local.get 6 f32.const 103.5 f32.sub local.get 5 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-6-4 (export "arm-6-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f32 f64 f64 f32 f64 f64 i64) (local i64 f32 f64 f64 f32 f64 f64)
    local.get 9 f32.const 86.5 f32.mul local.get 10 f64.const 87.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 0
      if
        local.get 10 f64.const 88.25 f64.sub local.get 11 f32.const 89.5 f32.mul local.get 10 f64.const 90.25
        f64.add local.get 8 f64.const 91.25 f64.sub local.get 9 f32.const 92.5 f32.mul local.get 10
        f64.const 93.25 f64.add local.get 8 i32.const 184 f32.load offset=3 local.get 8 f64.const 96.25
        f64.add local.get 10 f64.const 97.25 f64.sub br 1
      else
        local.get 10 f64.const 98.25 f64.mul local.get 11 f32.const 99.5 f32.add local.get 10 i32.const 40
        f32.load offset=1 local.get 8 f64.const 102.25 f64.add local.get 10 f32.const 104.5 local.get 10
        f64.const 105.25 f64.add local.get 10 f64.const 106.25 f64.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-5 (export "arm-6-5") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 6 f32.const 87.5 f32.add local.get 3 f64.const 88.25 f64.sub
    block (result f64 f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 3 f64.const 89.25 f64.mul global.get 2 f32.const 90.5 f32.add local.get 3 f64.const 91.25
        f64.sub local.get 3 global.get 6 f32.const 93.5 f32.add local.get 3 f64.const 94.25 f64.sub
        local.get 3 f64.const 95.25 f64.mul global.get 2 f32.const 96.5 f32.add local.get 3 f64.const 97.25
        f64.sub local.get 3 f64.const 98.25 f64.mul global.get 6 f32.const 99.5 f32.add br 1
      else
        local.get 3 f64.const 100.25 f64.sub global.get 6 f32.const 101.5 f32.mul local.get 3 f64.const 103.25
        local.get 3 f64.const 104.25 f64.mul global.get 6 local.get 3 i32.const 88 f64.load offset=3
        f32.const 108.5 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-6 (export "arm-6-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 88.5 f32.sub local.get 5 f64.const 89.25 f64.mul
    block (result f64 f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 5 f64.const 90.25 f64.add local.get 6 f32.const 91.5 f32.sub local.get 5 local.get 5
        f64.const 93.25 f64.add local.get 6 f32.const 94.5 f32.sub local.get 5 f64.const 95.25 f64.mul
        local.get 5 f64.const 96.25 f64.add f32.const 97.5 local.get 5 f64.const 99.25 local.get 6
        f32.const 100.5 f32.sub local.get 5 br 1
      else
        local.get 5 f64.const 102.25 f64.add local.get 6 f32.const 103.5 f32.sub local.get 5 f64.const 104.25
        f64.mul f64.const 105.25 i32.const 80 f32.load offset=2 local.get 5 f64.const 107.25 f64.mul
        local.get 5 local.get 6 f32.const 109.5 f32.sub local.get 5 f64.const 110.25 f64.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-6-7 (export "arm-6-7") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 6 f32.const 89.5 f32.mul global.get 3 f64.const 90.25 f64.add
    block (result f32 f64 f64 f32 f64 f64)
      local.get 0
      if
        global.get 7 f64.const 91.25 f64.sub global.get 2 f32.const 92.5 f32.mul global.get 7 f64.const 93.25
        f64.add global.get 3 f64.const 94.25 f64.sub global.get 6 global.get 3 f64.const 96.25 f64.add
        global.get 7 f64.const 97.25 f64.sub block end global.get 2 f32.const 98.5 f32.mul global.get 7
        f64.const 99.25 f64.add global.get 3 f64.const 100.25 f64.sub global.get 6 f32.const 101.5 f32.mul
        i32.const 48 f64.load offset=2 f64.const 103.25 br 1
      else
        global.get 3 f64.const 104.25 f64.mul global.get 6 f32.const 105.5 f32.add global.get 3 global.get 6
        f32.const 107.5 f32.mul global.get 3 f64.const 108.25 f64.add global.get 7 f64.const 109.25 f64.sub
        global.get 2 f32.const 110.5 f32.mul global.get 7 f64.const 111.25 f64.add global.get 3
        f64.const 112.25 f64.sub br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-8 (export "arm-6-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f32 f64 f64 f64 f32 f64 f64 f32 i64) (local i64 f64 f64 f32 f64 f64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 9 f32.const 1.5 f32.sub local.get 6 f64.const 2.25 f64.mul
    block (result f64 f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 6 f64.const 3.25 f64.add local.get 7 local.get 6 f64.const 5.25 f64.mul local.get 8
        f64.const 6.25 f64.add local.get 7 f32.const 7.5 f32.sub local.get 8 f64.const 8.25 f64.mul
        local.get 6 f64.const 9.25 f64.add local.get 7 f32.const 10.5 f32.sub block end i32.const 88
        f64.load offset=3 local.get 6 f64.const 12.25 f64.add local.get 7 f32.const 13.5 f32.sub local.get 6
        f64.const 14.25 f64.mul local.get 8 f64.const 15.25 f64.add local.get 9 f32.const 16.5 f32.sub br 1
      else
        local.get 8 f64.const 17.25 f64.mul local.get 7 local.get 8 i32.const 160 f64.load local.get 8
        f64.const 21.25 f64.add local.get 9 local.get 8 f64.const 23.25 f64.mul i32.const 0 f64.load
        f32.const 25.5 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-6-9 (export "arm-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 9 f32.const 2.5 f32.mul local.get 8 f64.const 3.25 f64.add
    block (result f64 f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 10 f64.const 4.25 f64.sub local.get 9 f32.const 5.5 f32.mul local.get 10 f64.const 6.25
        f64.add local.get 8 f64.const 7.25 f64.sub local.get 11 f32.const 8.5 f32.mul local.get 10
        f64.const 9.25 f64.add local.get 8 local.get 9 local.get 8 f64.const 12.25 f64.add local.get 8
        f64.const 13.25 f64.sub f32.const 14.5 local.get 8 f64.const 15.25 f64.add local.get 10
        f64.const 16.25 f64.sub f32.const 17.5 i32.const 144 f64.load offset=2 br 1
      else
        local.get 8 f64.const 19.25 f64.sub local.get 11 f32.const 20.5 f32.mul local.get 10 f64.const 21.25
        f64.add local.get 10 local.get 9 f32.const 23.5 f32.mul f64.const 24.25 local.get 10 f64.const 25.25
        f64.sub local.get 11 local.get 10 f64.const 27.25 f64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-10 (export "arm-6-10") (param i32) (result f32 f64 f32 f64 f64 f32 f64 f64 i64)
  (local i64 f32 f64 f64 f32 f64 f64)
    global.get 6 f32.const 3.5 f32.add global.get 3 f64.const 4.25 f64.sub
    block (result f32 f64 f64 f32 f64 f64)
      local.get 0
      if
        global.get 7 f64.const 5.25 f64.mul global.get 2 f32.const 6.5 f32.add global.get 7 f64.const 7.25
        f64.sub global.get 3 f64.const 8.25 f64.mul global.get 6 f32.const 9.5 f32.add global.get 3
        f64.const 10.25 f64.sub global.get 7 f64.const 11.25 f64.mul global.get 2 f32.const 12.5 f32.add
        global.get 7 f64.const 13.25 f64.sub global.get 3 f64.const 14.25 f64.mul global.get 6 f32.const 15.5
        f32.add global.get 3 global.get 7 f64.const 17.25 f64.mul global.get 2 global.get 7 global.get 3
        f64.const 20.25 f64.mul br 1
      else
        global.get 7 global.get 2 f32.const 22.5 f32.sub global.get 7 f64.const 23.25 f64.mul global.get 2
        f32.const 24.5 f32.add global.get 7 f64.const 25.25 f64.sub global.get 3 i32.const 24
        f32.load offset=3 global.get 3 f64.const 28.25 f64.sub global.get 7 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-11 (export "arm-6-11") (param i32 i32 i64 f64) (result f32 f64 f64 f64 f32 f64 f64 f32 i64)
  (local i64 f64 f64 f32 f64 f64 f32)
    global.get 2 f32.const 4.5 f32.sub local.get 3 f64.const 5.25 f64.mul
    block (result f64 f64 f32 f64 f64 f32)
      local.get 0
      if
        local.get 3 f64.const 6.25 f64.add global.get 6 f32.const 7.5 f32.sub local.get 3 f64.const 8.25
        f64.mul local.get 3 f64.const 9.25 f64.add global.get 2 f32.const 10.5 f32.sub local.get 3
        f64.const 11.25 f64.mul local.get 3 f64.const 12.25 f64.add global.get 6 f32.const 13.5 f32.sub
        local.get 3 local.get 3 f64.const 15.25 f64.add global.get 2 i32.const 136 f64.load offset=1
        local.get 3 f64.const 18.25 f64.add global.get 6 f32.const 19.5 f32.sub f64.const 20.25 i32.const 168
        f64.load offset=1 global.get 2 f32.const 22.5 f32.sub br 1
      else
        local.get 3 f64.const 23.25 f64.mul global.get 2 f32.const 24.5 f32.add local.get 3 local.get 3
        f64.const 26.25 f64.mul local.get 3 f64.const 27.25 f64.add global.get 2 local.get 3 f64.const 29.25
        f64.mul local.get 3 global.get 6 f32.const 31.5 f32.sub br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-12 (export "arm-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f32 f64 f64 f32 f64 f64 f32 f64 i64) (local i64 f64 f32 f64 f64 f32 f64)
    local.get 6 f32.const 5.5 f32.mul local.get 5 f64.const 6.25 f64.add
    block (result f64 f32 f64 f64 f32 f64)
      local.get 0
      if
        local.get 5 f64.const 7.25 f64.sub local.get 6 f32.const 8.5 f32.mul local.get 5 f64.const 9.25
        f64.add local.get 5 f64.const 10.25 f64.sub local.get 6 f32.const 11.5 f32.mul local.get 5
        f64.const 12.25 f64.add local.get 5 f64.const 13.25 f64.sub local.get 6 f32.const 14.5 f32.mul
        local.get 5 f64.const 15.25 f64.add local.get 5 f64.const 16.25 f64.sub local.get 6 f32.const 17.5
        f32.mul local.get 5 f64.const 18.25 f64.add block end local.get 5 f64.const 19.25 f64.sub local.get 6
        f32.const 20.5 f32.mul local.get 5 local.get 5 f64.const 22.25 f64.sub i32.const 184 f32.load offset=3
        local.get 5 f64.const 24.25 f64.add br 1
      else
        local.get 5 f64.const 25.25 f64.sub local.get 6 f32.const 26.5 f32.mul local.get 5 f64.const 27.25
        f64.add local.get 5 f64.const 28.25 f64.sub local.get 6 local.get 5 f64.const 30.25 f64.add
        local.get 5 f64.const 31.25 f64.sub local.get 6 i32.const 72 f64.load offset=1 br 1
      end
      unreachable
    end
    local.get 7
  )
)

(assert_return (invoke "arm-1-0"
  (i32.const 0)) (f32.const -2.1875) (f64.const 10.75) (f64.const -7.5) (i64.const 0))
(assert_return (invoke "arm-1-0"
  (i32.const 1)) (f32.const -2.1875) (f64.const 10.75) (f64.const 1005.25) (i64.const 0))
(assert_return (invoke "arm-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 29.25) (f64.const -28.75)
  (f32.const 12.75) (i64.const 0))
(assert_return (invoke "arm-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 29.25) (f64.const -28.75)
  (f32.const 21.5) (i64.const 0))
(assert_return (invoke "arm-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -19.625)
  (f64.const -91.125) (f64.const 26.25) (i64.const 0))
(assert_return (invoke "arm-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -19.625)
  (f64.const -91.125) (f64.const 5.356931733974211e-203) (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 158.875) (f64.const 14.75)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 158.875) (f64.const 14.75)
  (f64.const -31.75) (i64.const 0))
(assert_return (invoke "arm-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 29.25) (f64.const -28.75)
  (f32.const -23.75) (i64.const 0))
(assert_return (invoke "arm-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 29.25) (f64.const -28.75)
  (f32.const 35.25) (i64.const 0))
(assert_return (invoke "arm-1-5"
  (i32.const 0)) (f32.const -19.25) (f64.const 23819.625) (f64.const 1057.75) (i64.const 0))
(assert_return (invoke "arm-1-5"
  (i32.const 1)) (f32.const -19.25) (f64.const 23819.625) (f64.const -3.455558710662957e+288) (i64.const 0))
(assert_return (invoke "arm-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -2.9375)
  (f64.const 19.75) (f64.const -158.625) (i64.const 0))
(assert_return (invoke "arm-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -2.9375)
  (f64.const 19.75) (f64.const -35.75) (i64.const 0))
(assert_return (invoke "arm-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 33.25) (f64.const -34.75) (f32.const -3.6183316e-15) (i64.const 6))
(assert_return (invoke "arm-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 33.25) (f64.const -34.75) (f32.const 42.25) (i64.const 6))
(assert_return (invoke "arm-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -12.75)
  (f64.const -301.875) (f64.const 27.75) (i64.const 0))
(assert_return (invoke "arm-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -12.75)
  (f64.const -301.875) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "arm-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 205.375) (f64.const 20.75)
  (f64.const -268.125) (i64.const 0))
(assert_return (invoke "arm-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 205.375) (f64.const 20.75)
  (f64.const -43.75) (i64.const 0))
(assert_return (invoke "arm-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 36.25) (f64.const -37.75) (f32.const -4.348626e+20) (i64.const 6))
(assert_return (invoke "arm-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 36.25) (f64.const -37.75) (f32.const 48.25) (i64.const 6))
(assert_return (invoke "arm-1-11"
  (i32.const 0)) (f32.const -25.25) (f64.const 29966.625) (f64.const 1069.75) (i64.const 0))
(assert_return (invoke "arm-1-11"
  (i32.const 1)) (f32.const -25.25) (f64.const 29966.625) (f64.const 42260.625) (i64.const 0))
(assert_return (invoke "arm-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 317.125)
  (f64.const 18.75) (f64.const -448.875) (i64.const 0))
(assert_return (invoke "arm-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 317.125)
  (f64.const 18.75) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "arm-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const -4.582947821683902e+196) (f32.const -4.4375) (i64.const 0))
(assert_return (invoke "arm-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 33.75)
  (f64.const -35.75) (f64.const -145.125) (f32.const 33.375) (i64.const 0))
(assert_return (invoke "arm-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -31.625)
  (f64.const -145.125) (f32.const -37.625) (f64.const 38.25) (i64.const 0))
(assert_return (invoke "arm-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -31.625)
  (f64.const -145.125) (f32.const -31.25) (f64.const -158.625) (i64.const 0))
(assert_return (invoke "arm-2-2"
  (i32.const 0)) (f32.const 105.625) (f64.const 1057.75) (f64.const -47.75) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-2-2"
  (i32.const 1)) (f32.const 105.625) (f64.const 1057.75) (f64.const 36.25) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 44.25) (f64.const -41.75) (f64.const 1.2138208582520844e+257) (f32.const 8.75)
  (i64.const 6))
(assert_return (invoke "arm-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 44.25) (f64.const -41.75) (f64.const -9.5) (f32.const 9.810503) (i64.const 6))
(assert_return (invoke "arm-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f32.const 45.5) (f64.const -52.75) (i64.const 0))
(assert_return (invoke "arm-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -26.75) (f64.const -229.125)
  (f32.const -32.75) (f64.const -268.125) (i64.const 0))
(assert_return (invoke "arm-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 452.625)
  (f64.const 24.75) (f64.const 5.356931733974211e-203) (f64.const 38.75) (i64.const 0))
(assert_return (invoke "arm-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 452.625)
  (f64.const 24.75) (f64.const 42.25) (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "arm-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 49.25) (f64.const -48.75)
  (f64.const 49.25) (f32.const 50.5) (i64.const 0))
(assert_return (invoke "arm-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 49.25) (f64.const -48.75)
  (f64.const 44.25) (f32.const -1.8380878e+24) (i64.const 0))
(assert_return (invoke "arm-2-7"
  (i32.const 0)) (f32.const -37.625) (f64.const -286.875) (f32.const 51.5) (f64.const -7.5) (i64.const 0))
(assert_return (invoke "arm-2-7"
  (i32.const 1)) (f32.const -37.625) (f64.const -286.875) (f32.const 1.3403321e-07) (f64.const 48407.625)
  (i64.const 0))
(assert_return (invoke "arm-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 413.875) (f64.const 29.75) (f64.const -399.375) (f64.const 46.75)
  (i64.const 6))
(assert_return (invoke "arm-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 413.875) (f64.const 29.75) (f64.const 40.75) (f64.const 49.25) (i64.const 6))
(assert_return (invoke "arm-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 47.25) (f64.const -46.75)
  (f64.const -61.75) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "arm-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 47.25) (f64.const -46.75)
  (f64.const -1.572960191101951e-113) (f32.const 59.25) (i64.const 0))
(assert_return (invoke "arm-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f32.const 57.375) (f64.const -4.582947821683902e+196) (i64.const 0))
(assert_return (invoke "arm-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -37.25)
  (f64.const -185.625) (f32.const -49.25) (f64.const -239.625) (i64.const 0))
(assert_return (invoke "arm-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 446.125)
  (f64.const 30.75) (f64.const -681.375) (f64.const 60.25) (i64.const 0))
(assert_return (invoke "arm-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 446.125)
  (f64.const 30.75) (f64.const 3.402059636520873e+39) (f64.const -66.75) (i64.const 0))
(assert_return (invoke "arm-2-12"
  (i32.const 0)) (f32.const 45.75) (f64.const 981.25) (f64.const 61.25) (f32.const 62.5) (i64.const 0))
(assert_return (invoke "arm-2-12"
  (i32.const 1)) (f32.const 45.75) (f64.const 981.25) (f64.const 56.25) (f32.const 57.375) (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -43.625)
  (f64.const -199.125) (f64.const 7.914347548945932e-237) (f32.const -49.625) (f64.const -226.125)
  (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -43.625)
  (f64.const -199.125) (f64.const 40.75) (f32.const 3.25) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "arm-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 344.875) (f64.const 38.75)
  (f32.const 51.5) (f64.const -6.5) (f64.const -346.125) (i64.const 0))
(assert_return (invoke "arm-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 344.875) (f64.const 38.75)
  (f32.const 368.125) (f64.const 48.25) (f64.const 2.447714937972696e+131) (i64.const 0))
(assert_return (invoke "arm-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 56.25) (f64.const -53.75) (f64.const 44.75) (f64.const 55.25)
  (f32.const -0.0011401264) (i64.const 6))
(assert_return (invoke "arm-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 56.25) (f64.const -53.75) (f64.const -7.5) (f64.const -477.375)
  (f32.const 8.75) (i64.const 6))
(assert_return (invoke "arm-3-3"
  (i32.const 0)) (f32.const -43.25) (f64.const 48407.625) (f64.const 1024.5) (f32.const -55.25)
  (f64.const 60701.625) (i64.const 0))
(assert_return (invoke "arm-3-3"
  (i32.const 1)) (f32.const -43.25) (f64.const 48407.625) (f64.const 51.25) (f32.const 3.25)
  (f64.const 54554.625) (i64.const 0))
(assert_return (invoke "arm-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 510.625)
  (f64.const 38.75) (f32.const 639.625) (f64.const 60.25) (f64.const -72.75) (i64.const 0))
(assert_return (invoke "arm-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 510.625)
  (f64.const 38.75) (f32.const 53.5) (f64.const 44.75) (f64.const -66.75) (i64.const 0))
(assert_return (invoke "arm-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 57.25) (f64.const -58.75) (f64.const 61.25) (f64.const 62.25)
  (f32.const 9.810503) (i64.const 6))
(assert_return (invoke "arm-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 57.25) (f64.const -58.75) (f64.const -9.5) (f64.const -7.5) (f32.const 66.25)
  (i64.const 6))
(assert_return (invoke "arm-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.625)
  (f64.const -226.125) (f64.const -4.5) (f32.const -5.5476997e+35) (f64.const -6.40755422103373e+133)
  (i64.const 0))
(assert_return (invoke "arm-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.625)
  (f64.const -226.125) (f64.const 52.75) (f32.const 3.25) (f64.const -266.625) (i64.const 0))
(assert_return (invoke "arm-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 391.375) (f64.const 44.75)
  (f32.const 65.5) (f64.const 59.75) (f64.const 67.25) (i64.const 0))
(assert_return (invoke "arm-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 391.375) (f64.const 44.75)
  (f32.const -8.5496323e-19) (f64.const -6.5) (f64.const -67.75) (i64.const 0))
(assert_return (invoke "arm-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 59.25) (f64.const -58.75)
  (f64.const -73.75) (f64.const -443.625) (f32.const 77.25) (i64.const 0))
(assert_return (invoke "arm-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 59.25) (f64.const -58.75)
  (f64.const -67.75) (f64.const -404.625) (f32.const 71.25) (i64.const 0))
(assert_return (invoke "arm-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f64.const 69.25) (f32.const 70.5) (f64.const -320.625) (i64.const 0))
(assert_return (invoke "arm-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -49.25)
  (f64.const -239.625) (f64.const 58.75) (f32.const 3.25) (f64.const 65.25) (i64.const 0))
(assert_return (invoke "arm-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 468.125) (f64.const 46.75) (f32.const 768.625) (f64.const 62.75)
  (f64.const -82.75) (i64.const 6))
(assert_return (invoke "arm-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 468.125) (f64.const 46.75) (f32.const 573.125) (f64.const 66.25)
  (f64.const -74.75) (i64.const 6))
(assert_return (invoke "arm-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const 73.25) (f64.const -11.5) (f32.const 2.1685708e+20) (i64.const 0))
(assert_return (invoke "arm-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 65.25) (f64.const -64.75)
  (f64.const -78.75) (f64.const -784.875) (f32.const 82.25) (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 0)) (f32.const -55.625) (f64.const -421.875) (f64.const 1099.75) (f32.const -73.25)
  (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 1)) (f32.const -55.625) (f64.const -421.875) (f64.const 1093.75) (f32.const -67.25)
  (f64.const 72995.625) (i64.const 0))
(assert_return (invoke "arm-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 437.875) (f64.const 50.75)
  (f64.const -6.5) (f32.const 71.25) (f64.const -70.75) (f64.const -424.125) (i64.const 0))
(assert_return (invoke "arm-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 437.875) (f64.const 50.75)
  (f64.const -4.582947821683902e+196) (f32.const 59.5) (f64.const 60.25) (f64.const -67.75) (i64.const 0))
(assert_return (invoke "arm-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 70.25) (f64.const -69.75)
  (f32.const 10.75) (f64.const 6.3036191369089e-116) (f64.const -78.75) (f32.const 873.375) (i64.const 0))
(assert_return (invoke "arm-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 70.25) (f64.const -69.75)
  (f32.const 73.25) (f64.const -72.75) (f64.const -2.9139175104077617e-268) (f32.const 76.25) (i64.const 0))
(assert_return (invoke "arm-4-2"
  (i32.const 0)) (f32.const -55.25) (f64.const 60701.625) (f64.const -511.875)
  (f64.const 1.3199715655682936e+286) (f32.const 3.25) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-4-2"
  (i32.const 1)) (f32.const -55.25) (f64.const 60701.625) (f64.const -7.5) (f64.const -5.928883504195275e+104)
  (f32.const 3.25) (f64.const 66848.625) (i64.const 0))
(assert_return (invoke "arm-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.4375)
  (f64.const 55.75) (f64.const -4.5) (f32.const 75.75) (f64.const 2.447714937972696e+131) (f64.const -4.5)
  (i64.const 0))
(assert_return (invoke "arm-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -7.4375)
  (f64.const 55.75) (f64.const -4.5) (f32.const -8.1875) (f64.const 6.3036191369089e-116) (f64.const 67.25)
  (i64.const 0))
(assert_return (invoke "arm-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 69.25) (f64.const -68.75) (f32.const -62.75)
  (f64.const -1.572960191101951e-113) (f64.const -7.5) (f32.const -65.75) (i64.const 6))
(assert_return (invoke "arm-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 69.25) (f64.const -68.75) (f32.const 10.75)
  (f64.const 1.2138208582520844e+257) (f64.const -511.875) (f32.const 78.25) (i64.const 6))
(assert_return (invoke "arm-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const 68.75) (f64.const -82.75) (f32.const 7.75) (f64.const 71.75) (i64.const 0))
(assert_return (invoke "arm-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -53.75) (f64.const -404.625)
  (f64.const -6.5) (f64.const -6.5) (f32.const -62.75) (f64.const -463.125) (i64.const 0))
(assert_return (invoke "arm-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 671.875)
  (f64.const 51.75) (f64.const -733.875) (f32.const 78.5) (f64.const -9.5) (f64.const 3.3725597627651434e+68)
  (i64.const 0))
(assert_return (invoke "arm-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 671.875)
  (f64.const 51.75) (f64.const -11.5) (f32.const 71.5) (f64.const 7.914347548945932e-237) (f64.const -84.75)
  (i64.const 0))
(assert_return (invoke "arm-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 63.375)
  (f64.const -68.75) (f32.const 8.1078647e-38) (f64.const 80.25) (f64.const 76.75) (f32.const -79.25)
  (i64.const 0))
(assert_return (invoke "arm-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 63.375)
  (f64.const -68.75) (f32.const 75.75) (f64.const 2.447714937972696e+131) (f64.const -334.125)
  (f32.const 75.375) (i64.const 0))
(assert_return (invoke "arm-4-8"
  (i32.const 0)) (f32.const -61.25) (f64.const 66848.625) (f64.const 81.25) (f64.const -89.75)
  (f32.const -10.4375) (f64.const 76.75) (i64.const 0))
(assert_return (invoke "arm-4-8"
  (i32.const 1)) (f32.const -61.25) (f64.const 66848.625) (f64.const -7.5) (f64.const -3.203851516313528e+259)
  (f32.const -73.25) (f64.const 79142.625) (i64.const 0))
(assert_return (invoke "arm-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.125) (f64.const 58.75) (f64.const -790.875) (f32.const 93.25)
  (f64.const 85.25) (f64.const 86.25) (i64.const 6))
(assert_return (invoke "arm-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.125) (f64.const 58.75) (f64.const -85.75) (f32.const 9.166919e+23)
  (f64.const 68.75) (f64.const -86.75) (i64.const 6))
(assert_return (invoke "arm-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 69.75)
  (f64.const -71.75) (f32.const -85.625) (f64.const -388.125) (f64.const 82.75) (f32.const 88.5)
  (i64.const 0))
(assert_return (invoke "arm-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 69.75)
  (f64.const -71.75) (f32.const 81.75) (f64.const -2.030012203600678e-205) (f64.const -4.5)
  (f32.const 3.4116134e-34) (i64.const 0))
(assert_return (invoke "arm-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -56.75)
  (f64.const -784.875) (f64.const 75.75) (f64.const 88.25) (f32.const 962.125) (f64.const 80.75)
  (i64.const 0))
(assert_return (invoke "arm-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -56.75)
  (f64.const -784.875) (f64.const -9.5) (f64.const -2.2029258694858195e-176) (f32.const 10.75)
  (f64.const -9.5) (i64.const 0))
(assert_return (invoke "arm-4-12"
  (i32.const 0)) (f32.const 222.625) (f64.const 1093.75) (f64.const 1024.5) (f32.const -1.2081039e-26)
  (f64.const 933.25) (f64.const 6.508229140384577e-87) (i64.const 0))
(assert_return (invoke "arm-4-12"
  (i32.const 1)) (f32.const 222.625) (f64.const 1093.75) (f64.const -7.5) (f32.const -10.4375)
  (f64.const 76.75) (f64.const 4.744817393885104e-24) (i64.const 0))
(assert_return (invoke "arm-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 80.25) (f64.const -79.75) (f64.const -83.75) (f32.const 833.125)
  (f64.const 70.75) (f64.const -88.75) (f32.const 704.375) (i64.const 6))
(assert_return (invoke "arm-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 80.25) (f64.const -79.75) (f64.const -676.875) (f32.const 83.25)
  (f64.const -9.5) (f64.const -705.375) (f32.const 10.75) (i64.const 6))
(assert_return (invoke "arm-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -62.75) (f64.const -463.125)
  (f32.const -71.75) (f64.const -6.5) (f64.const 81.25) (f32.const 3.0072082e+12) (f64.const -541.125)
  (i64.const 0))
(assert_return (invoke "arm-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -62.75) (f64.const -463.125)
  (f32.const -65.75) (f64.const -482.625) (f64.const -3.203851516313528e+259) (f32.const -68.75)
  (f64.const -502.125) (i64.const 0))
(assert_return (invoke "arm-5-2"
  (i32.const 0)) (f32.const -8.9375) (f64.const 64.75) (f64.const -7.5) (f64.const 1024.5) (f32.const 87.75)
  (f64.const 1024.5) (f64.const -7.5) (i64.const 0))
(assert_return (invoke "arm-5-2"
  (i32.const 1)) (f32.const -8.9375) (f64.const 64.75) (f64.const 1099.75) (f64.const -83.75)
  (f32.const -9.6875) (f64.const -7.5) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f64.const 85.25) (f32.const 929.875)
  (f64.const 77.75) (f64.const -95.75) (f32.const 962.125) (i64.const 6))
(assert_return (invoke "arm-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 81.25) (f64.const -82.75) (f64.const -733.875) (f32.const 87.25)
  (f64.const -7.5) (f64.const -762.375) (f32.const 81.5) (i64.const 6))
(assert_return (invoke "arm-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -60.75)
  (f64.const -705.375) (f32.const 87.5) (f64.const -99.75) (f64.const -1026.375) (f32.const 90.5)
  (f64.const 91.25) (i64.const 0))
(assert_return (invoke "arm-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -60.75)
  (f64.const -705.375) (f32.const -66.75) (f64.const 3.3725597627651434e+68) (f64.const 69.75)
  (f32.const -71.75) (f64.const -790.875) (i64.const 0))
(assert_return (invoke "arm-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 577.375) (f64.const 68.75)
  (f64.const -6.40755422103373e+133) (f64.const 90.25) (f32.const -83.75) (f64.const -599.625)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 577.375) (f64.const 68.75)
  (f64.const 74.75) (f64.const -88.75) (f32.const 647.125) (f64.const 77.75) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 75.375)
  (f64.const -80.75) (f64.const -95.75) (f32.const 300.625) (f64.const 88.75) (f64.const -98.75)
  (f32.const -11.9375) (i64.const 0))
(assert_return (invoke "arm-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 75.375)
  (f64.const -80.75) (f64.const -374.625) (f32.const 1.2741393e+16) (f64.const -89.75) (f64.const 86.25)
  (f32.const 87.375) (i64.const 0))
(assert_return (invoke "arm-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f32.const 93.5) (f64.const -8.490637912746905e+41) (f64.const -619.125) (f32.const 104.25)
  (f64.const -103.75) (i64.const 0))
(assert_return (invoke "arm-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -68.75) (f64.const -502.125)
  (f32.const 7.75) (f64.const -6.5) (f64.const -6.5) (f32.const -80.75) (f64.const 89.25) (i64.const 0))
(assert_return (invoke "arm-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -9.6875)
  (f64.const 73.75) (f64.const -428.625) (f64.const 96.25) (f32.const -97.625) (f64.const -442.125)
  (f64.const 94.75) (i64.const 0))
(assert_return (invoke "arm-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -9.6875)
  (f64.const 73.75) (f64.const 82.75) (f64.const -92.75) (f32.const -11.1875) (f64.const 85.75)
  (f64.const -4.5) (i64.const 0))
(assert_return (invoke "arm-5-9"
  (i32.const 0)) (f32.const 81.75) (f64.const 945.25) (f64.const 927.25) (f32.const 2.4212762e-26)
  (f64.const -3.203851516313528e+259) (f64.const -107.75) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "arm-5-9"
  (i32.const 1)) (f32.const 81.75) (f64.const 945.25) (f64.const 1024.5) (f32.const 93.75) (f64.const 933.25)
  (f64.const -691.875) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "arm-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -66.75)
  (f64.const -922.875) (f32.const 10.75) (f64.const -109.75) (f64.const -9.5) (f32.const 12.75)
  (f64.const -11.5) (i64.const 0))
(assert_return (invoke "arm-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -66.75)
  (f64.const -922.875) (f32.const 91.5) (f64.const 6.508229140384577e-87) (f64.const 81.75) (f32.const -83.75)
  (f64.const -9.5) (i64.const 0))
(assert_return (invoke "arm-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const -961.875) (f64.const 92.75)
  (f32.const 8.75) (f64.const 3.3725597627651434e+68) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "arm-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 704.375) (f64.const 71.75) (f64.const 83.75) (f64.const -7.5)
  (f32.const -4.044713e-38) (f64.const -9.5) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "arm-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 90.25) (f64.const -91.75) (f64.const -112.75) (f32.const 914.375)
  (f64.const -2.2029258694858195e-176) (f64.const -113.75) (f32.const -8.5496323e-19) (i64.const 6))
(assert_return (invoke "arm-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 90.25) (f64.const -91.75) (f64.const -904.875) (f32.const 96.5)
  (f64.const -106.75) (f64.const -736.875) (f32.const 2.1685708e+20) (i64.const 6))
(assert_return (invoke "arm-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -69.75)
  (f64.const -957.375) (f64.const 90.25) (f32.const 91.5) (f64.const -876.375) (f64.const 81.75)
  (f32.const -81.75) (f64.const 5.356931733974211e-203) (i64.const 0))
(assert_return (invoke "arm-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const -69.75)
  (f64.const -957.375) (f64.const -9.5) (f32.const -72.75) (f64.const -11.5) (f64.const 75.75)
  (f32.const 12.75) (f64.const -847.875) (i64.const 0))
(assert_return (invoke "arm-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f32.const 93.375) (f64.const -98.75) (f64.const -428.625) (f32.const 96.5)
  (f64.const -4.5) (f64.const 98.25) (i64.const 0))
(assert_return (invoke "arm-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -10.4375)
  (f64.const 79.75) (f32.const -1.3162402e+32) (f64.const -4.5) (f64.const 88.25) (f32.const 89.5)
  (f64.const 85.75) (f64.const -95.75) (i64.const 0))
(assert_return (invoke "arm-6-2"
  (i32.const 0)) (f32.const 87.75) (f64.const 939.25) (f64.const 7.914347548945932e-237)
  (f64.const 2.447714937972696e+131) (f32.const 320.125) (f64.const 1123.75) (f64.const -107.75)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "arm-6-2"
  (i32.const 1)) (f32.const 87.75) (f64.const 939.25) (f64.const -3.031320730055879e-239) (f64.const 89.25)
  (f32.const 93.75) (f64.const 1024.5) (f64.const 92.25) (f32.const 93.375) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -77.75) (f64.const -560.625)
  (f64.const -3.203851516313528e+259) (f32.const 100.5) (f64.const -658.125) (f64.const 95.75)
  (f32.const -95.75) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -77.75) (f64.const -560.625)
  (f64.const 83.75) (f32.const -4.348626e+20) (f64.const -599.625) (f64.const 86.75) (f32.const 7.75)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 929.875)
  (f64.const 75.75) (f32.const 9.166919e+23) (f64.const 92.75) (f64.const -11.5) (f32.const 104.5)
  (f64.const 93.75) (f64.const -117.75) (i64.const 0))
(assert_return (invoke "arm-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 929.875)
  (f64.const 75.75) (f32.const 994.375) (f64.const 81.75) (f64.const -9.5) (f32.const -4.044713e-38)
  (f64.const 86.75) (f64.const -108.75) (i64.const 0))
(assert_return (invoke "arm-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const 103.25) (f64.const -469.125) (f32.const -0.125) (f64.const -4.5)
  (f64.const 4.416586975769418e-53) (f32.const 108.5) (i64.const 0))
(assert_return (invoke "arm-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const 87.375)
  (f64.const -92.75) (f64.const -98.75) (f64.const -428.625) (f32.const 99.75) (f64.const -101.75)
  (f64.const -442.125) (f32.const 99.375) (i64.const 0))
(assert_return (invoke "arm-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -80.75) (f64.const -580.125)
  (f64.const 105.25) (f32.const 3.0072082e+12) (f64.const -697.125) (f64.const -6.5) (f32.const -101.75)
  (f64.const -716.625) (i64.const 0))
(assert_return (invoke "arm-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const -80.75) (f64.const -580.125)
  (f64.const 89.75) (f32.const 97.5) (f64.const -6.5) (f64.const 99.25) (f32.const -92.75) (f64.const -6.5)
  (i64.const 0))
(assert_return (invoke "arm-6-7"
  (i32.const 0)) (f32.const -11.1875) (f64.const 82.75) (f32.const -13.4375) (f64.const 100.75)
  (f64.const 915.25) (f32.const 359.125) (f64.const 1135.75) (f64.const -119.75) (i64.const 0))
(assert_return (invoke "arm-6-7"
  (i32.const 1)) (f32.const -11.1875) (f64.const 82.75) (f32.const 320.125) (f64.const 1123.75)
  (f64.const -107.75) (f32.const -12.6875) (f64.const 3.402059636520873e+39) (f64.const 103.25) (i64.const 0))
(assert_return (invoke "arm-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 9.25) (f64.const -16.875) (f64.const 6.508229140384577e-87) (f64.const 11.75)
  (f32.const 10.75) (f64.const -220.875) (f64.const 7.914347548945932e-237) (f32.const 25.5) (i64.const 6))
(assert_return (invoke "arm-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f32.const 9.25) (f64.const -16.875) (f64.const 4.416586975769418e-53) (f64.const 4.75)
  (f32.const -4.75) (f64.const -106.875) (f64.const 5.75) (f32.const -5.75) (i64.const 6))
(assert_return (invoke "arm-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 26.875) (f64.const -6.25)
  (f64.const -11.5) (f32.const 252.625) (f64.const 24.25) (f64.const -36.75) (f32.const 12.75)
  (f64.const 15.75) (i64.const 0))
(assert_return (invoke "arm-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f32.const 26.875) (f64.const -6.25)
  (f64.const -22.75) (f32.const 14.5) (f64.const 5.75) (f64.const -27.75) (f32.const 17.5)
  (f64.const 6.3036191369089e-116) (i64.const 0))
(assert_return (invoke "arm-6-10"
  (i32.const 0)) (f32.const 3.375) (f64.const -11.75) (f32.const 27.75) (f64.const 999.25) (f64.const -7.5)
  (f32.const 2.1685708e+20) (f64.const -35.75) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-6-10"
  (i32.const 1)) (f32.const 3.375) (f64.const -11.75) (f32.const 15.375) (f64.const -7.5)
  (f64.const 17672.625) (f32.const 3.25) (f64.const 1024.5) (f64.const -151.875) (i64.const 0))
(assert_return (invoke "arm-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.25)
  (f64.const -23.625) (f64.const -118.125) (f64.const 22.75) (f32.const 3.25) (f64.const -131.625)
  (f64.const -4.5) (f32.const -31.625) (i64.const 0))
(assert_return (invoke "arm-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f32.const -1.25)
  (f64.const -23.625) (f64.const -6.40755422103373e+133) (f64.const 13.75) (f32.const -19.625)
  (f64.const 20.25) (f64.const 1.3199715655682936e+286) (f32.const -19.25) (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f64.const -34.75) (f32.const 7.75) (f64.const 23.75) (f64.const -37.75) (f32.const 7.75)
  (f64.const -2.2029258694858195e-176) (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f32.const 42.625) (f64.const -0.25)
  (f64.const -25.75) (f32.const 158.875) (f64.const -6.5) (f64.const -28.75) (f32.const -4.044713e-38)
  (f64.const 17.75) (i64.const 0))
