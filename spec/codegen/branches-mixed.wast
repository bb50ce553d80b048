;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Branches with 1 to 6 values that leave 0 to 12 operands behind: mixed.
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
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 8 f64.const 16.25 f64.sub local.get 5 i64.const -182 i64.xor
    block (result i32)
      local.get 1 i32.const 129 i32.sub br 0
    end
    local.get 12
  )
  (func $br-1-1 (export "br-1-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 17.25 f64.mul local.get 2 i64.const 0x1200000005 i64.sub
    block (result f64)
      local.get 1 i32.const 136 i32.mul local.get 3 f64.const 20.25 f64.mul br 0
    end
    local.get 4
  )
  (func $br-1-2 (export "br-1-2") (param i32) (result f64 i64 i64 i64) (local i64 i64)
    global.get 3 f64.const 18.25 f64.add global.get 5 i64.const -204 i64.mul
    block (result i64)
      global.get 0 i32.const 143 i32.add global.get 7 f64.const 21.25 f64.add i32.const 176 i64.load offset=2
      br 0
    end
    local.get 1
  )
  (func $br-1-3 (export "br-1-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i64) (local i64 f32)
    local.get 5 f64.const 19.25 f64.sub local.get 3 i64.const -215 i64.add
    block (result f32)
      local.get 4 i32.const 150 i32.xor local.get 5 local.get 3 i64.const -248 i64.mul local.get 6 br 0
    end
    local.get 7
  )
  (func $br-1-4 (export "br-1-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 20.25 f64.mul local.get 3
    i64.const 0x1500000005 i64.xor
    block (result i32)
      local.get 4 i32.const 157 i32.sub local.get 6 local.get 3 i64.const 0x1800000005 i64.add local.get 7
      f32.const 25.5 f32.sub i32.const 16 i32.load offset=2 br 0
    end
    local.get 10
  )
  (func $br-1-5 (export "br-1-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    local.get 8 f64.const 21.25 f64.add local.get 3 i64.const -237 i64.sub
    block (result f32)
      local.get 1 i32.const 164 i32.mul local.get 10 f64.const 24.25 f64.add local.get 2 i64.const -270
      i64.xor local.get 11 f32.const 26.5 f32.mul local.get 1 i32.const 192 i32.mul f32.const 28.5 br 0
    end
    local.get 12
  )
  (func $br-1-6 (export "br-1-6") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64) (local i64 f64)
    local.get 5 f64.const 22.25 f64.sub local.get 2 i64.const -248 i64.mul
    block (result f64)
      local.get 4 i32.const 171 i32.add local.get 5 f64.const 25.25 f64.sub local.get 3 i64.const -281 i64.sub
      local.get 6 local.get 1 local.get 6 f32.const 29.5 f32.mul local.get 5 f64.const 30.25 f64.add br 0
    end
    local.get 7
  )
  (func $br-1-7 (export "br-1-7") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 7 f64.const 23.25 f64.mul global.get 1 i64.const 0x1800000005 i64.add
    block (result i32)
      global.get 4 i32.const 178 i32.xor global.get 3 f64.const 26.25 f64.mul global.get 5
      i64.const 0x1b00000005 i64.mul global.get 2 global.get 4 i32.const 206 i32.xor global.get 2 global.get 7
      f64.const 31.25 f64.sub block end global.get 0 br 0
    end
    local.get 1
  )
  (func $br-1-8 (export "br-1-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 f64 i64)
  (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 24.25 f64.add local.get 2 i64.const -270
    i64.xor
    block (result f64)
      local.get 1 i32.const 185 i32.sub local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
      local.get 7 f32.const 29.5 f32.mul local.get 1 i32.const 213 i32.sub local.get 9 f32.const 31.5 f32.sub
      local.get 6 f64.const 32.25 f64.mul local.get 1 i32.const 234 i32.xor local.get 6 f64.const 34.25
      f64.sub br 0
    end
    local.get 10
  )
  (func $br-1-9 (export "br-1-9") (param i32 i32 i64 f64) (result f64 i64 i64 i64) (local i64 i64)
    local.get 3 f64.const 25.25 f64.sub local.get 2 i64.const -281 i64.sub
    block (result i64)
      local.get 1 i32.const 192 i32.mul local.get 3 f64.const 28.25 f64.sub local.get 2 i64.const -314 i64.xor
      global.get 2 f32.const 30.5 f32.add local.get 1 i32.const 220 i32.mul global.get 2 f32.const 32.5
      f32.mul local.get 3 local.get 1 local.get 3 f64.const 35.25 f64.mul local.get 2 br 0
    end
    local.get 4
  )
  (func $br-1-10 (export "br-1-10") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 3 f64.const 26.25 f64.mul global.get 5 i64.const 0x1b00000005 i64.mul
    block (result f32)
      global.get 0 i32.const 199 i32.add global.get 7 f64.const 29.25 f64.mul global.get 1
      i64.const 0x1e00000005 i64.sub global.get 6 global.get 0 global.get 6 f32.const 33.5 f32.add
      global.get 3 global.get 4 i32.const 248 i32.mul global.get 3 f64.const 36.25 f64.add global.get 5
      i64.const -402 i64.xor global.get 2 br 0
    end
    local.get 1
  )
  (func $br-1-11 (export "br-1-11") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 5 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
    block (result i32)
      local.get 4 i32.const 206 i32.xor local.get 5 local.get 3 local.get 6 f32.const 32.5 f32.mul local.get 1
      i32.const 234 i32.xor local.get 6 local.get 5 f64.const 35.25 f64.mul local.get 4 i32.const 255 i32.add
      local.get 5 f64.const 37.25 f64.sub local.get 2 i64.const -413 i64.sub local.get 6 f32.const 39.5
      f32.add block end local.get 1 i32.const 283 i32.add br 0
    end
    local.get 7
  )
  (func $br-1-12 (export "br-1-12") (param i32 i32 i64 f64) (result f64 i64 f32 i64) (local i64 f32)
    local.get 3 f64.const 28.25 f64.sub local.get 2 i64.const -314 i64.xor
    block (result f32)
      local.get 1 i32.const 213 i32.sub local.get 3 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
      global.get 6 f32.const 33.5 f32.add local.get 1 i32.const 241 i32.sub global.get 6 f32.const 35.5
      f32.mul local.get 3 f64.const 36.25 f64.add local.get 1 i32.const 262 i32.xor local.get 3
      f64.const 38.25 f64.mul local.get 2 i64.const 0x2700000005 i64.mul global.get 2 f32.const 40.5 f32.sub
      local.get 1 i32.const 290 i32.xor f32.const 42.5 br 0
    end
    local.get 4
  )
  (func $br-2-0 (export "br-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    local.get 8 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub
    block (result i32 f64)
      i32.const 56 i32.load offset=3 i32.const 64 f64.load br 0
    end
    local.get 12
  )
  (func $br-2-1 (export "br-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 f64 i64 i64)
  (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 30.25 f64.add local.get 5 i64.const -336
    i64.mul
    block (result f64 i64)
      local.get 1 block end local.get 8 f64.const 33.25 f64.add local.get 3 i64.const -369 i64.sub br 0
    end
    local.get 10
  )
  (func $br-2-2 (export "br-2-2") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    local.get 3 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
    block (result i64 f32)
      local.get 1 local.get 3 f64.const 34.25 f64.sub local.get 2 global.get 2 br 0
    end
    local.get 4
  )
  (func $br-2-3 (export "br-2-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    local.get 8 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor
    block (result f32 i32)
      local.get 6 local.get 10 f64.const 35.25 f64.mul local.get 2 i64.const 0x2400000005 i64.add local.get 11
      local.get 4 br 0
    end
    local.get 12
  )
  (func $br-2-4 (export "br-2-4") (param i32) (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    global.get 7 f64.const 33.25 f64.add global.get 1 i64.const -369 i64.sub
    block (result i32 f32)
      global.get 4 i32.const 248 i32.mul global.get 3 f64.const 36.25 f64.add global.get 5 i64.const -402
      i64.xor global.get 2 f32.const 38.5 f32.mul i32.const 276 global.get 2 f32.const 40.5 f32.sub br 0
    end
    local.get 1
  )
  (func $br-2-5 (export "br-2-5") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 5 f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul
    block (result f32 f64)
      local.get 1 i32.const 255 i32.add local.get 5 f64.const 37.25 f64.sub local.get 3 i64.const -413 i64.sub
      local.get 6 f32.const 39.5 f32.add local.get 4 i32.const 283 i32.add local.get 6 f32.const 41.5 f32.mul
      local.get 5 br 0
    end
    local.get 7
  )
  (func $br-2-6 (export "br-2-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 f64 i32 i64)
  (local i64 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 35.25 f64.mul local.get 5
    i64.const 0x2400000005 i64.add
    block (result f64 i32)
      local.get 4 i32.const 262 i32.xor local.get 6 f64.const 38.25 f64.mul local.get 5 i64.const 0x2700000005
      i64.mul local.get 9 f32.const 40.5 f32.sub local.get 1 i32.const 290 i32.xor local.get 7 local.get 6
      f64.const 43.25 f64.sub local.get 1 i32.const 311 i32.add br 0
    end
    local.get 10
  )
  (func $br-2-7 (export "br-2-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    local.get 10 f64.const 36.25 f64.add local.get 5 i64.const -402 i64.xor
    block (result i32 f64)
      local.get 7 i32.const 269 i32.sub local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435
      i64.add local.get 11 f32.const 41.5 f32.mul local.get 4 i32.const 297 i32.sub local.get 11
      f32.const 43.5 f32.sub local.get 8 f64.const 44.25 f64.mul local.get 7 i32.const 318 i32.xor
      f64.const 46.25 br 0
    end
    local.get 12
  )
  (func $br-2-8 (export "br-2-8") (param i32) (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    global.get 7 f64.const 37.25 f64.sub global.get 1 i64.const -413 i64.sub
    block (result f64 i64)
      global.get 4 global.get 3 f64.const 40.25 f64.sub global.get 5 i64.const -446 i64.xor global.get 2
      f32.const 42.5 f32.add global.get 4 i32.const 304 i32.mul global.get 2 f32.const 44.5 f32.mul
      global.get 7 f64.const 45.25 f64.add global.get 0 global.get 7 f64.const 47.25 f64.mul global.get 1
      i64.const 0x3000000005 i64.add br 0
    end
    local.get 1
  )
  (func $br-2-9 (export "br-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 5 f64.const 38.25 f64.mul local.get 3 i64.const 0x2700000005 i64.mul
    block (result i64 f32)
      local.get 1 i32.const 283 i32.add local.get 5 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005
      i64.sub local.get 6 f32.const 43.5 f32.sub local.get 1 i32.const 311 i32.add local.get 6 f32.const 45.5
      f32.add local.get 5 f64.const 46.25 f64.sub local.get 1 local.get 5 f64.const 48.25 f64.add
      i64.const -534 local.get 6 f32.const 50.5 f32.mul br 0
    end
    local.get 7
  )
  (func $br-2-10 (export "br-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 39.25 f64.add local.get 2 i64.const -435
    i64.add
    block (result f32 i32)
      local.get 4 local.get 6 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul local.get 9
      f32.const 44.5 f32.mul local.get 1 local.get 9 f32.const 46.5 f32.sub local.get 6 local.get 4
      i32.const 339 i32.add local.get 6 f64.const 49.25 f64.sub local.get 5 i32.const 24 f32.load offset=3
      local.get 4 br 0
    end
    local.get 10
  )
  (func $br-2-11 (export "br-2-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    local.get 3 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
    block (result i32 f32)
      local.get 1 local.get 3 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add global.get 6
      f32.const 45.5 f32.add local.get 1 global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25
      f64.add local.get 1 i32.const 346 i32.xor local.get 3 f64.const 50.25 f64.mul local.get 2 global.get 2
      f32.const 52.5 f32.sub i32.const 374 global.get 2 br 0
    end
    local.get 4
  )
  (func $br-2-12 (export "br-2-12") (param i32) (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    global.get 7 f64.const 41.25 f64.mul global.get 1 i64.const 0x2a00000005 i64.sub
    block (result f32 f64)
      global.get 4 i32.const 304 i32.mul global.get 3 global.get 5 i64.const 0x2d00000005 i64.xor global.get 2
      f32.const 46.5 f32.sub global.get 4 global.get 2 f32.const 48.5 f32.add global.get 7 f64.const 49.25
      f64.sub global.get 0 global.get 7 f64.const 51.25 f64.add global.get 1 i64.const -567 i64.add
      global.get 6 f32.const 53.5 f32.mul global.get 0 i32.const 381 i32.sub global.get 6 f32.const 55.5
      f32.sub global.get 3 f64.const 56.25 f64.mul br 0
    end
    local.get 1
  )
  (func $br-3-0 (export "br-3-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 3 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul
    block (result i32 f64 i64)
      i32.const 160 i32.load local.get 3 local.get 2 i64.const -501 i64.sub br 0
    end
    local.get 4
  )
  (func $br-3-1 (export "br-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 43.25 f64.sub local.get 5 i64.const -479
    i64.add
    block (result f64 i64 f32)
      local.get 1 i32.const 318 i32.xor local.get 6 local.get 5 i64.const -512 i64.mul local.get 7
      f32.const 48.5 f32.add br 0
    end
    local.get 10
  )
  (func $br-3-2 (export "br-3-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    local.get 10 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor
    block (result i64 f32 i32)
      local.get 1 i32.const 325 i32.sub local.get 8 f64.const 47.25 f64.mul block end i64.const 0x3000000005
      i32.const 8 f32.load offset=1 local.get 6 i32.const 353 i32.sub br 0
    end
    local.get 12
  )
  (func $br-3-3 (export "br-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 5 f64.const 45.25 f64.add local.get 2 i64.const -501 i64.sub
    block (result f32 i32 f32)
      local.get 1 i32.const 332 i32.mul local.get 5 f64.const 48.25 f64.add local.get 3 i64.const -534 i64.xor
      local.get 6 f32.const 50.5 f32.mul local.get 1 local.get 6 f32.const 52.5 f32.sub br 0
    end
    local.get 7
  )
  (func $br-3-4 (export "br-3-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i64)
  (local i64 i32 f32 f64)
    local.get 3 f64.const 46.25 f64.sub local.get 2 i64.const -512 i64.mul
    block (result i32 f32 f64)
      local.get 1 i32.const 339 i32.add local.get 3 f64.const 49.25 f64.sub local.get 2 i64.const -545 i64.sub
      global.get 6 f32.const 51.5 f32.add local.get 1 i32.const 367 i32.add global.get 6 f32.const 53.5
      f32.mul local.get 3 f64.const 54.25 f64.add br 0
    end
    local.get 4
  )
  (func $br-3-5 (export "br-3-5") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64 i32)
    local.get 5 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (result f32 f64 i32)
      local.get 1 i32.const 346 i32.xor local.get 5 local.get 3 i64.const 0x3300000005 i64.mul local.get 6
      f32.const 52.5 f32.sub local.get 1 i32.const 374 i32.xor f32.const 54.5 local.get 5 f64.const 55.25
      f64.sub local.get 4 i32.const 395 i32.add br 0
    end
    local.get 7
  )
  (func $br-3-6 (export "br-3-6") (param i32) (result f64 i64 f64 i32 f64 i64) (local i64 f64 i32 f64)
    global.get 3 f64.const 48.25 f64.add global.get 5 i64.const -534 i64.xor
    block (result f64 i32 f64)
      global.get 0 i32.const 353 i32.sub global.get 7 f64.const 51.25 f64.add global.get 1 i64.const -567
      i64.add global.get 6 f32.const 53.5 f32.mul global.get 0 i32.const 381 i32.sub global.get 6 global.get 3
      f64.const 56.25 f64.mul global.get 4 global.get 3 f64.const 58.25 f64.sub br 0
    end
    local.get 1
  )
  (func $br-3-7 (export "br-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    local.get 10 f64.const 49.25 f64.sub local.get 3 i64.const -545 i64.sub
    block (result i32 f64 i64)
      local.get 4 i32.const 360 i32.mul local.get 8 f64.const 52.25 f64.sub local.get 3 i64.const -578 i64.xor
      local.get 11 f32.const 54.5 f32.add local.get 6 i32.const 388 i32.mul local.get 9 f32.const 56.5 f32.mul
      local.get 8 f64.const 57.25 f64.add local.get 7 i32.const 409 i32.sub local.get 8 f64.const 59.25
      f64.mul i32.const 96 i64.load br 0
    end
    local.get 12
  )
  (func $br-3-8 (export "br-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 50.25 f64.mul local.get 2
    i64.const 0x3300000005 i64.mul
    block (result f64 i64 f32)
      local.get 1 i32.const 367 i32.add local.get 6 local.get 2 i64.const 0x3600000005 i64.sub local.get 7
      f32.const 55.5 f32.sub local.get 1 i32.const 395 i32.add local.get 9 f32.const 57.5 f32.add local.get 8
      f64.const 58.25 f64.sub local.get 4 i32.const 416 i32.mul local.get 6 f64.const 60.25 f64.add
      local.get 5 i64.const -666 i64.xor local.get 7 f32.const 62.5 f32.mul br 0
    end
    local.get 10
  )
  (func $br-3-9 (export "br-3-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    local.get 3 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
    block (result i64 f32 i32)
      local.get 1 local.get 3 local.get 2 i64.const -600 i64.mul global.get 2 local.get 1 i32.const 402
      i32.xor global.get 2 f32.const 58.5 f32.sub local.get 3 f64.const 59.25 f64.mul local.get 1
      i32.const 423 i32.add local.get 3 local.get 2 i64.const -677 i64.sub global.get 6 f32.const 63.5 f32.add
      local.get 1 i32.const 451 i32.add br 0
    end
    local.get 4
  )
  (func $br-3-10 (export "br-3-10") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 5 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result f32 i32 f32)
      local.get 1 local.get 5 f64.const 55.25 f64.sub local.get 2 local.get 6 local.get 1 i32.const 409
      i32.sub local.get 6 f32.const 59.5 f32.mul local.get 5 f64.const 60.25 f64.add local.get 1 local.get 5
      f64.const 62.25 f64.mul local.get 3 i64.const 0x3f00000005 i64.mul local.get 6 f32.const 64.5 f32.sub
      local.get 4 f32.const 66.5 br 0
    end
    local.get 7
  )
  (func $br-3-11 (export "br-3-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    local.get 8 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
    block (result i32 f32 f64)
      local.get 6 i32.const 388 i32.mul local.get 10 local.get 2 i64.const 0x3900000005 i64.xor local.get 9
      local.get 1 local.get 9 local.get 8 f64.const 61.25 f64.sub local.get 7 i32.const 437 i32.sub
      local.get 10 f64.const 63.25 f64.add local.get 2 local.get 11 f32.const 65.5 f32.mul i32.const 465
      local.get 9 f32.const 67.5 f32.sub local.get 8 f64.const 68.25 f64.mul br 0
    end
    local.get 12
  )
  (func $br-3-12 (export "br-3-12") (param i32) (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    global.get 3 f64.const 54.25 f64.add global.get 5 i64.const -600 i64.mul
    block (result f32 f64 i32)
      global.get 0 i32.const 395 i32.add global.get 7 f64.const 57.25 f64.add global.get 1 i64.const -633
      i64.sub global.get 6 f32.const 59.5 f32.mul global.get 0 i32.const 423 i32.add global.get 6
      f32.const 61.5 f32.sub global.get 3 global.get 4 i32.const 444 i32.mul global.get 3 f64.const 64.25
      f64.sub global.get 5 global.get 2 f32.const 66.5 f32.add global.get 4 i32.const 472 i32.mul block end
      global.get 2 global.get 7 f64.const 69.25 f64.add global.get 0 br 0
    end
    local.get 1
  )
  (func $br-4-0 (export "br-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 55.25 f64.sub local.get 3 i64.const -611
    i64.add
    block (result i32 f64 i64 f32)
      block end local.get 1 i32.const 402 i32.xor local.get 6 local.get 3 i64.const -644 i64.mul
      f32.const 60.5 br 0
    end
    local.get 10
  )
  (func $br-4-1 (export "br-4-1") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    local.get 5 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result f64 i64 f32 i32)
      local.get 4 f64.const 59.25 local.get 2 i64.const 0x3c00000005 i64.add i32.const 104 f32.load offset=1
      local.get 1 br 0
    end
    local.get 7
  )
  (func $br-4-2 (export "br-4-2") (param i32) (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    global.get 7 f64.const 57.25 f64.add global.get 1 i64.const -633 i64.sub
    block (result i64 f32 i32 f32)
      global.get 4 global.get 3 f64.const 60.25 f64.add global.get 5 i64.const -666 i64.xor global.get 2
      f32.const 62.5 f32.mul global.get 4 i32.const 444 i32.mul i32.const 128 f32.load br 0
    end
    local.get 1
  )
  (func $br-4-3 (export "br-4-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64) (local i64 f32 i32 f32 f64)
    local.get 8 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul
    block (result f32 i32 f32 f64)
      local.get 4 i32.const 423 i32.add local.get 10 local.get 2 i64.const -677 i64.sub local.get 11
      f32.const 63.5 f32.add i32.const 128 i32.load local.get 11 local.get 10 f64.const 66.25 f64.add br 0
    end
    local.get 12
  )
  (func $br-4-4 (export "br-4-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64 i32)
    local.get 3 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add
    block (result i32 f32 f64 i32)
      local.get 1 local.get 3 f64.const 62.25 f64.mul local.get 2 i64.const 0x3f00000005 i64.mul global.get 2
      f32.const 64.5 f32.sub i32.const 136 i32.load offset=1 f32.const 66.5 i32.const 152 f64.load offset=3
      local.get 1 i32.const 479 i32.add br 0
    end
    local.get 4
  )
  (func $br-4-5 (export "br-4-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 60.25 f64.add local.get 2 i64.const -666
    i64.xor
    block (result f32 f64 i32 f64)
      local.get 4 local.get 6 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add local.get 7
      f32.const 65.5 f32.mul local.get 4 i32.const 465 i32.sub i32.const 152 f32.load offset=3 local.get 6
      f64.const 68.25 f64.mul local.get 1 i32.const 486 i32.xor local.get 8 br 0
    end
    local.get 10
  )
  (func $br-4-6 (export "br-4-6") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i32 f64 i64 i64)
  (local i64 f64 i32 f64 i64)
    local.get 5 f64.const 61.25 f64.sub local.get 3 i64.const -677 i64.sub
    block (result f64 i32 f64 i64)
      local.get 1 local.get 5 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor local.get 6
      local.get 4 i32.const 472 i32.mul local.get 6 f32.const 68.5 f32.mul local.get 5 local.get 4
      i32.const 493 i32.sub local.get 5 f64.const 71.25 f64.mul local.get 2 br 0
    end
    local.get 7
  )
  (func $br-4-7 (export "br-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 62.25 f64.mul local.get 2
    i64.const 0x3f00000005 i64.mul
    block (result i32 f64 i64 f32)
      local.get 4 local.get 8 f64.const 65.25 f64.mul local.get 5 i64.const 0x4200000005 i64.sub local.get 9
      f32.const 67.5 f32.sub local.get 1 i32.const 479 i32.add local.get 9 f32.const 69.5 f32.add local.get 8
      f64.const 70.25 f64.sub i32.const 500 i32.const 0 f64.load local.get 5 i64.const -798 i64.xor
      f32.const 74.5 br 0
    end
    local.get 10
  )
  (func $br-4-8 (export "br-4-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    local.get 8 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add
    block (result f64 i64 f32 i32)
      local.get 1 i32.const 458 i32.xor local.get 8 f64.const 66.25 f64.add local.get 5 i64.const -732 i64.mul
      local.get 11 f32.const 68.5 f32.mul local.get 6 local.get 11 f32.const 70.5 f32.sub local.get 10
      f64.const 71.25 f64.mul local.get 6 i32.const 507 i32.add i32.const 8 f64.load offset=1 local.get 5
      i64.const -809 i64.sub f32.const 75.5 i32.const 32 i32.load br 0
    end
    local.get 12
  )
  (func $br-4-9 (export "br-4-9") (param i32) (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    global.get 3 f64.const 64.25 f64.sub global.get 5 i64.const -710 i64.xor
    block (result i64 f32 i32 f32)
      global.get 0 i32.const 465 i32.sub global.get 7 global.get 1 i64.const -743 i64.add global.get 6
      f32.const 69.5 f32.add global.get 0 i32.const 493 i32.sub global.get 6 global.get 3 f64.const 72.25
      f64.add global.get 4 global.get 3 f64.const 74.25 f64.mul i32.const 24 i64.load offset=3 global.get 2
      f32.const 76.5 f32.sub global.get 4 i32.const 542 i32.xor f32.const 78.5 br 0
    end
    local.get 1
  )
  (func $br-4-10 (export "br-4-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 65.25 f64.mul local.get 2 i64.const 0x4200000005 i64.sub
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 472 i32.mul local.get 3 local.get 2 i64.const 0x4500000005 i64.xor global.get 2
      f32.const 70.5 f32.sub local.get 1 i32.const 500 i32.mul global.get 2 f32.const 72.5 f32.add local.get 3
      local.get 1 local.get 3 local.get 2 i64.const -831 i64.add global.get 6 f32.const 77.5 f32.mul
      i32.const 48 i32.load offset=2 i32.const 56 f32.load offset=3 local.get 3 f64.const 80.25 f64.mul br 0
    end
    local.get 4
  )
  (func $br-4-11 (export "br-4-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 66.25 f64.add local.get 3 i64.const -732
    i64.mul
    block (result i32 f32 f64 i32)
      local.get 1 i32.const 479 i32.add local.get 6 f64.const 69.25 f64.add local.get 5 i64.const -765 i64.sub
      local.get 7 f32.const 71.5 f32.mul local.get 4 i32.const 507 i32.add local.get 7 f32.const 73.5 f32.sub
      local.get 6 f64.const 74.25 f64.mul local.get 1 local.get 6 local.get 2 i64.const -842 i64.xor
      local.get 9 local.get 1 i32.const 556 i32.mul i32.const 64 f32.load local.get 8 f64.const 81.25 f64.add
      local.get 1 i32.const 577 i32.sub br 0
    end
    local.get 10
  )
  (func $br-4-12 (export "br-4-12") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
    block (result f32 f64 i32 f64)
      local.get 1 i32.const 486 i32.xor local.get 3 f64.const 70.25 f64.sub local.get 2 i64.const -776 i64.mul
      global.get 2 f32.const 72.5 f32.add local.get 1 global.get 2 f32.const 74.5 f32.mul local.get 3
      f64.const 75.25 f64.add local.get 1 i32.const 535 i32.add local.get 3 f64.const 77.25 f64.mul
      local.get 2 i64.const 0x4e00000005 i64.sub global.get 6 f32.const 79.5 f32.sub local.get 1 i32.const 563
      i32.add global.get 6 f32.const 81.5 f32.add local.get 3 i32.const 88 i32.load offset=3 local.get 3 br 0
    end
    local.get 4
  )
  (func $br-5-0 (export "br-5-0") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64 f32 i32 i64)
  (local i64 i32 f64 i64 f32 i32)
    local.get 5 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
    block (result i32 f64 i64 f32 i32)
      i32.const 493 local.get 5 f64.const 71.25 f64.mul local.get 3 i64.const 0x4800000005 i64.add local.get 6
      f32.const 73.5 f32.sub local.get 1 i32.const 521 i32.sub br 0
    end
    local.get 7
  )
  (func $br-5-1 (export "br-5-1") (param i32) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    global.get 7 f64.const 69.25 f64.add global.get 1 i64.const -765 i64.sub
    block (result f64 i64 f32 i32 f32)
      global.get 4 i32.const 500 i32.mul global.get 3 f64.const 72.25 f64.add global.get 5 i64.const -798
      i64.xor global.get 2 global.get 4 i32.const 528 i32.mul i32.const 32 f32.load br 0
    end
    local.get 1
  )
  (func $br-5-2 (export "br-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 8 f64.const 70.25 f64.sub local.get 5 i64.const -776 i64.mul
    block (result i64 f32 i32 f32 f64)
      local.get 1 i32.const 507 i32.add local.get 10 f64.const 73.25 f64.sub local.get 5 i64.const -809
      i64.sub i32.const 24 f32.load offset=3 local.get 1 i32.const 535 i32.add local.get 11 f32.const 77.5
      f32.mul local.get 8 f64.const 78.25 f64.add br 0
    end
    local.get 12
  )
  (func $br-5-3 (export "br-5-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005 i64.add
    block (result f32 i32 f32 f64 i32)
      local.get 1 local.get 3 local.get 2 i64.const 0x4b00000005 i64.mul i32.const 32 f32.load i32.const 40
      i32.load offset=1 global.get 2 local.get 3 local.get 1 br 0
    end
    local.get 4
  )
  (func $br-5-4 (export "br-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 72.25 f64.add local.get 2 i64.const -798
    i64.xor
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 521 i32.sub local.get 6 f64.const 75.25 f64.add local.get 2 i64.const -831 i64.add
      local.get 7 local.get 1 i32.const 549 i32.sub local.get 7 local.get 8 f64.const 80.25 f64.mul
      i32.const 570 local.get 6 br 0
    end
    local.get 10
  )
  (func $br-5-5 (export "br-5-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 i64)
  (local i64 f32 f64 i32 f64 i64)
    global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809 i64.sub
    block (result f32 f64 i32 f64 i64)
      global.get 4 i32.const 528 i32.mul global.get 3 global.get 5 i64.const -842 i64.xor global.get 2
      f32.const 78.5 f32.add global.get 4 i32.const 556 i32.mul global.get 2 f32.const 80.5 f32.mul
      global.get 7 f64.const 81.25 f64.add global.get 0 i32.const 577 i32.sub global.get 7 global.get 1
      i64.const 0x5400000005 i64.add br 0
    end
    local.get 1
  )
  (func $br-5-6 (export "br-5-6") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i32 f64 i64 f32 i64)
  (local i64 f64 i32 f64 i64 f32)
    local.get 5 f64.const 74.25 f64.mul local.get 3 i64.const 0x4b00000005 i64.mul
    block (result f64 i32 f64 i64 f32)
      local.get 4 i32.const 535 i32.add local.get 5 f64.const 77.25 f64.mul local.get 2 local.get 6
      f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add local.get 6 f32.const 81.5 f32.add local.get 5
      f64.const 82.25 f64.sub local.get 4 i32.const 584 i32.mul local.get 5 f64.const 84.25 f64.add
      local.get 2 local.get 6 f32.const 86.5 f32.mul br 0
    end
    local.get 7
  )
  (func $br-5-7 (export "br-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 75.25 f64.add local.get 5 i64.const -831 i64.add
    block (result i32 f64 i64 f32 i32)
      local.get 1 i32.const 542 i32.xor local.get 8 f64.const 78.25 f64.add local.get 5 i64.const -864 i64.mul
      local.get 11 f32.const 80.5 f32.mul local.get 6 i32.const 570 i32.xor local.get 9 f32.const 82.5 f32.sub
      local.get 8 f64.const 83.25 f64.mul i32.const 591 local.get 10 f64.const 85.25 f64.sub local.get 5
      i64.const -941 i64.sub f32.const 87.5 local.get 1 br 0
    end
    local.get 12
  )
  (func $br-5-8 (export "br-5-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 76.25 f64.sub local.get 3 i64.const -842 i64.xor
    block (result f64 i64 f32 i32 f32)
      local.get 1 i32.const 549 i32.sub local.get 5 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add
      local.get 6 f32.const 81.5 f32.add local.get 1 i32.const 577 i32.sub local.get 6 f32.const 83.5 f32.mul
      local.get 5 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor local.get 5 local.get 3
      local.get 6 f32.const 88.5 f32.sub i32.const 626 local.get 6 f32.const 90.5 f32.add br 0
    end
    local.get 7
  )
  (func $br-5-9 (export "br-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 77.25 f64.mul local.get 3
    i64.const 0x4e00000005 i64.sub
    block (result i64 f32 i32 f32 f64)
      local.get 1 i32.const 556 i32.mul local.get 6 f64.const 80.25 f64.mul local.get 3 i64.const 0x5100000005
      i64.xor local.get 9 local.get 1 local.get 9 f32.const 84.5 f32.add local.get 8 f64.const 85.25 f64.sub
      local.get 1 local.get 8 f64.const 87.25 f64.add block end local.get 2 i64.const -963 i64.add
      i32.const 136 f32.load offset=1 i32.const 144 i32.load offset=2 local.get 7 f32.const 91.5 f32.sub
      local.get 6 f64.const 92.25 f64.mul br 0
    end
    local.get 10
  )
  (func $br-5-10 (export "br-5-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    global.get 3 f64.const 78.25 f64.add global.get 5 i64.const -864 i64.mul
    block (result f32 i32 f32 f64 i32)
      global.get 0 i32.const 563 i32.add global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897
      i64.sub global.get 6 global.get 0 i32.const 591 i32.add global.get 6 f32.const 85.5 f32.sub global.get 3
      f64.const 86.25 f64.mul global.get 4 global.get 3 f64.const 88.25 f64.sub global.get 5 i64.const -974
      i64.xor global.get 2 f32.const 90.5 f32.add global.get 4 i32.const 640 i32.mul global.get 2
      f32.const 92.5 f32.mul global.get 7 i32.const 176 i32.load offset=2 br 0
    end
    local.get 1
  )
  (func $br-5-11 (export "br-5-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 f64 i64)
  (local i64 i32 f32 f64 i32 f64)
    local.get 3 f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add
    block (result i32 f32 f64 i32 f64)
      local.get 1 local.get 3 f64.const 82.25 f64.sub local.get 2 i64.const -908 i64.mul global.get 2
      f32.const 84.5 f32.add local.get 1 i32.const 598 i32.xor global.get 2 f32.const 86.5 f32.mul local.get 3
      f64.const 87.25 f64.add local.get 1 i32.const 619 i32.add local.get 3 f64.const 89.25 f64.mul
      local.get 2 i64.const 0x5a00000005 i64.sub global.get 6 f32.const 91.5 f32.sub i32.const 647
      f32.const 93.5 i32.const 176 f64.load offset=2 local.get 1 i32.const 668 i32.mul local.get 3
      f64.const 96.25 f64.add br 0
    end
    local.get 4
  )
  (func $br-5-12 (export "br-5-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 8 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor
    block (result f32 f64 i32 f64 i64)
      local.get 6 i32.const 577 i32.sub local.get 8 f64.const 83.25 f64.mul local.get 3 i64.const 0x5400000005
      i64.add local.get 9 f32.const 85.5 f32.sub local.get 4 i32.const 605 i32.sub local.get 11 f32.const 87.5
      f32.add local.get 8 f64.const 88.25 f64.sub local.get 4 i32.const 626 i32.xor local.get 10
      f64.const 90.25 f64.add local.get 2 i64.const -996 i64.mul local.get 11 f32.const 92.5 f32.mul
      local.get 6 i32.const 654 i32.xor local.get 9 i32.const 184 f64.load offset=3 local.get 4 local.get 10
      local.get 5 i64.const -1073 i64.sub br 0
    end
    local.get 12
  )
  (func $br-6-0 (export "br-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 81.25 f64.add local.get 5 i64.const -897
    i64.sub
    block (result i32 f64 i64 f32 i32 f32)
      i32.const 584 local.get 6 local.get 2 i64.const -930 i64.xor local.get 7 f32.const 86.5 f32.mul
      local.get 4 i32.const 612 i32.mul local.get 7 f32.const 88.5 f32.sub br 0
    end
    local.get 10
  )
  (func $br-6-1 (export "br-6-1") (param i32) (result f64 i64 f64 i64 f32 i32 f32 f64 i64)
  (local i64 f64 i64 f32 i32 f32 f64)
    global.get 3 f64.const 82.25 f64.sub global.get 5 i64.const -908 i64.mul
    block (result f64 i64 f32 i32 f32 f64)
      global.get 0 f64.const 85.25 global.get 1 global.get 6 f32.const 87.5 f32.add global.get 0 i32.const 619
      i32.add global.get 6 f32.const 89.5 f32.mul global.get 3 br 0
    end
    local.get 1
  )
  (func $br-6-2 (export "br-6-2") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005 i64.add
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 598 i32.xor local.get 3 f64.const 86.25 f64.mul i64.const 0x5700000005
      f32.const 88.5 local.get 1 i32.const 626 i32.xor global.get 2 f32.const 90.5 f32.add local.get 3
      f64.const 91.25 f64.sub i32.const 647 br 0
    end
    local.get 4
  )
  (func $br-6-3 (export "br-6-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 8 f64.const 84.25 f64.add local.get 5 i64.const -930 i64.xor
    block (result f32 i32 f32 f64 i32 f64)
      local.get 4 i32.const 605 i32.sub local.get 10 local.get 3 i64.const -963 i64.add block end local.get 11
      f32.const 89.5 f32.mul local.get 7 i32.const 633 i32.sub i32.const 152 f32.load offset=3 local.get 8
      f64.const 92.25 f64.mul local.get 7 i32.const 654 i32.xor f64.const 94.25 br 0
    end
    local.get 12
  )
  (func $br-6-4 (export "br-6-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 5 f64.const 85.25 f64.sub local.get 3 i64.const -941 i64.sub
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 612 i32.mul local.get 5 f64.const 88.25 f64.sub local.get 3 local.get 6
      f32.const 90.5 f32.add i32.const 152 i32.load offset=3 local.get 6 f32.const 92.5 f32.mul local.get 5
      f64.const 93.25 f64.add local.get 1 local.get 5 local.get 2 i64.const 0x6000000005 i64.add br 0
    end
    local.get 7
  )
  (func $br-6-5 (export "br-6-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    global.get 3 f64.const 86.25 f64.mul global.get 5 i64.const 0x5700000005 i64.mul
    block (result f32 f64 i32 f64 i64 f32)
      global.get 0 i32.const 619 i32.add global.get 7 global.get 1 i64.const 0x5a00000005 i64.sub global.get 6
      f32.const 91.5 f32.sub global.get 0 i32.const 647 i32.add global.get 6 f32.const 93.5 f32.add
      global.get 3 i32.const 668 global.get 3 f64.const 96.25 f64.add i64.const -1062 global.get 2
      f32.const 98.5 f32.mul br 0
    end
    local.get 1
  )
  (func $br-6-6 (export "br-6-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i64) (local i64 f64 i32 f64 i64 f32 i32)
    local.get 5 f64.const 87.25 f64.add local.get 3 i64.const -963 i64.add
    block (result f64 i32 f64 i64 f32 i32)
      local.get 4 i32.const 626 i32.xor local.get 5 f64.const 90.25 f64.add local.get 3 local.get 6
      f32.const 92.5 f32.mul local.get 1 i32.const 654 i32.xor local.get 6 f32.const 94.5 f32.sub local.get 5
      f64.const 95.25 f64.mul local.get 4 i32.const 675 i32.add local.get 5 f64.const 97.25 f64.sub
      local.get 2 i32.const 24 f32.load offset=3 local.get 4 br 0
    end
    local.get 7
  )
  (func $br-6-7 (export "br-6-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 10 f64.const 88.25 f64.sub local.get 5 i64.const -974 i64.xor
    block (result i32 f64 i64 f32 i32 f32)
      local.get 4 i32.const 633 i32.sub local.get 10 f64.const 91.25 f64.sub local.get 5 local.get 11
      f32.const 93.5 f32.add local.get 1 i32.const 661 i32.sub local.get 9 f32.const 95.5 f32.mul local.get 8
      f64.const 96.25 f64.add i32.const 682 local.get 8 i64.const 0x6300000005 local.get 9 f32.const 100.5
      f32.sub local.get 4 f32.const 102.5 br 0
    end
    local.get 12
  )
  (func $br-6-8 (export "br-6-8") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i32 f32 f64 i64)
  (local i64 f64 i64 f32 i32 f32 f64)
    local.get 3 f64.const 89.25 f64.mul local.get 2 i64.const 0x5a00000005 i64.sub
    block (result f64 i64 f32 i32 f32 f64)
      local.get 1 i32.const 640 i32.mul local.get 3 local.get 2 i64.const 0x5d00000005 i64.xor global.get 2
      f32.const 94.5 f32.sub local.get 1 i32.const 668 i32.mul global.get 2 f32.const 96.5 f32.add local.get 3
      f64.const 97.25 f64.sub local.get 1 i32.const 689 i32.sub local.get 3 local.get 2 i64.const -1095
      i64.add global.get 6 f32.const 101.5 f32.mul local.get 1 i32.const 717 i32.sub f32.const 103.5
      local.get 3 f64.const 104.25 f64.mul br 0
    end
    local.get 4
  )
  (func $br-6-9 (export "br-6-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 1.25 f64.sub local.get 3 i64.const -17 i64.sub
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 24 i32.mul local.get 6 local.get 2 i64.const -50 i64.xor local.get 9 f32.const 6.5
      f32.add local.get 1 i32.const 52 i32.mul local.get 9 f32.const 8.5 f32.mul local.get 6 f64.const 9.25
      f64.add local.get 1 i32.const 73 i32.sub local.get 8 f64.const 11.25 f64.mul i64.const 0xc00000005
      local.get 7 f32.const 13.5 f32.sub local.get 1 i32.const 101 i32.sub local.get 9 f32.const 15.5 f32.add
      local.get 8 f64.const 16.25 f64.sub local.get 4 i32.const 122 i32.xor br 0
    end
    local.get 10
  )
  (func $br-6-10 (export "br-6-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 f64 i64)
  (local i64 f32 i32 f32 f64 i32 f64)
    global.get 3 f64.const 2.25 f64.mul global.get 5 i64.const 0x300000005 i64.mul
    block (result f32 i32 f32 f64 i32 f64)
      global.get 0 global.get 7 f64.const 5.25 f64.mul global.get 1 i64.const 0x600000005 i64.sub global.get 6
      global.get 0 i32.const 59 i32.add global.get 6 f32.const 9.5 f32.add global.get 3 f64.const 10.25
      f64.sub global.get 4 i32.const 80 i32.mul global.get 3 f64.const 12.25 f64.add global.get 5
      i32.const 112 f32.load offset=2 i32.const 108 global.get 2 f32.const 16.5 f32.sub i32.const 136
      f64.load offset=1 i32.const 129 global.get 7 f64.const 19.25 f64.sub br 0
    end
    local.get 1
  )
  (func $br-6-11 (export "br-6-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 8 f64.const 3.25 f64.add local.get 2 i64.const -39 i64.add
    block (result i32 f32 f64 i32 f64 i64)
      local.get 7 i32.const 38 i32.xor local.get 10 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
      local.get 11 f32.const 8.5 f32.mul local.get 4 i32.const 66 i32.xor local.get 11 f32.const 10.5 f32.sub
      local.get 10 f64.const 11.25 f64.mul local.get 4 i32.const 87 i32.add local.get 10 f64.const 13.25
      f64.sub local.get 3 i64.const -149 i64.sub local.get 11 f32.const 15.5 f32.add local.get 4 i32.const 115
      i32.add local.get 9 f32.const 17.5 f32.mul local.get 8 local.get 6 i32.const 136 i32.mul local.get 10
      f64.const 20.25 f64.mul local.get 2 i64.const 0x1500000005 i64.xor br 0
    end
    local.get 12
  )
  (func $br-6-12 (export "br-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 5 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result f32 f64 i32 f64 i64 f32)
      local.get 1 i32.const 45 i32.sub local.get 5 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
      local.get 6 f32.const 9.5 f32.add local.get 1 i32.const 73 i32.sub local.get 6 f32.const 11.5 f32.mul
      local.get 5 local.get 1 i32.const 94 i32.xor local.get 5 local.get 2 i64.const 0xf00000005 i64.mul
      local.get 6 f32.const 16.5 f32.sub local.get 4 i32.const 122 i32.xor local.get 6 f32.const 18.5 f32.add
      local.get 5 f64.const 19.25 f64.sub local.get 1 i32.const 143 i32.add local.get 5 f64.const 21.25
      f64.add local.get 2 i64.const -237 i64.sub local.get 6 br 0
    end
    local.get 7
  )
)

(assert_return (invoke "br-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -25.75)
  (i64.const 0xf9f9f9f9f9f9f94c) (i32.const 0x2020181) (i64.const 0))
(assert_return (invoke "br-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -77.625)
  (i64.const 0x30302f1030302fe) (f64.const -91.125) (i64.const 0))
(assert_return (invoke "br-1-2"
  (i32.const 1)) (f64.const 10.75) (i64.const 0xcd9a673400cd9a60) (i64.const 0xc8a37e59340feac5)
  (i64.const 0))
(assert_return (invoke "br-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -25.75) (i64.const 0x40404040404032d)
  (f32.const 7.75) (i64.const 0))
(assert_return (invoke "br-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -192.375) (i64.const 0x404041104040401) (i32.const 0x14efcaa5) (i64.const 6))
(assert_return (invoke "br-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 11.75)
  (i64.const 0x4040404040404f1) (f32.const 28.5) (i64.const 0))
(assert_return (invoke "br-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -28.75) (i64.const 0x1515151515151518)
  (f64.const 23.75) (i64.const 0))
(assert_return (invoke "br-1-7"
  (i32.const 1)) (f64.const 23819.625) (i64.const 0x1122335c5566778d) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "br-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 16.75) (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const -41.75) (i64.const 6))
(assert_return (invoke "br-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -29.75)
  (i64.const 0x30303030303041c) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-1-10"
  (i32.const 1)) (f64.const -196.875) (i64.const 0x73533313e6e1dcd8) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 20.75) (i64.const 0x4040404040402d5)
  (i32.const 0x202031d) (i64.const 0))
(assert_return (invoke "br-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -32.75)
  (i64.const 0xfcfcfcfcfcfcfdc5) (f32.const 42.5) (i64.const 0))
(assert_return (invoke "br-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -277.875)
  (i64.const 0x30302e5030302fe) (i32.const 0x1dcb792) (f64.const 3.3725597627651434e+68) (i64.const 0))
(assert_return (invoke "br-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 20.75) (i64.const 0x1818181818181820) (f64.const 23.75)
  (i64.const 0x404040404040575) (i64.const 6))
(assert_return (invoke "br-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (i64.const 0x303030303030303) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -306.375)
  (i64.const 0x303032203030306) (f32.const 12.75) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-2-4"
  (i32.const 1)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (i32.const 276) (f32.const -37.25)
  (i64.const 0))
(assert_return (invoke "br-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (f32.const 321.625) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -334.875) (i64.const 0x606062a0606060b) (f64.const -50.75)
  (i32.const 0x2020339) (i64.const 6))
(assert_return (invoke "br-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 24.75)
  (i64.const 0xf9f9f9f9f9f9f868) (i32.const 0x8080936) (f64.const 46.25) (i64.const 0))
(assert_return (invoke "br-2-8"
  (i32.const 1)) (f64.const 987.25) (i64.const 0x1122334455667925) (f64.const 48407.625)
  (i64.const 0x112233745566778d) (i64.const 0))
(assert_return (invoke "br-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -248.625) (i64.const 0xb0b0b0b014141414)
  (i64.const -534) (f32.const 391.375) (i64.const 0))
(assert_return (invoke "br-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 29.75) (i64.const 0x303030303030150) (f32.const 2.1685708e+20)
  (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (i32.const 374) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-2-12"
  (i32.const 1)) (f64.const 42260.625) (i64.const 0x1122331a55667783) (f32.const -55.625) (f64.const -421.875)
  (i64.const 0))
(assert_return (invoke "br-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 37.75)
  (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x9a75502b) (f64.const -4.5) (i64.const 0x3030303030304f8)
  (i64.const 0))
(assert_return (invoke "br-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -52.75) (i64.const 0x606060606060427) (f64.const -7.5)
  (i64.const 0xf3f3f3f3f3f3f400) (f32.const 57.25) (i64.const 6))
(assert_return (invoke "br-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -508.875)
  (i64.const 0x303032e03030306) (i64.const 0x3000000005) (f32.const -83194.69) (i32.const 0x70705a6)
  (i64.const 0))
(assert_return (invoke "br-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 38.75) (i64.const 0x3030303030304f8)
  (f32.const 391.375) (i32.const 0x2020202) (f32.const -44.75) (i64.const 0))
(assert_return (invoke "br-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -50.75)
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 0x2020371) (f32.const -6.6875) (f64.const 49.75) (i64.const 0))
(assert_return (invoke "br-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -307.125) (i64.const 0x303033303030308)
  (f32.const 54.5) (f64.const -61.75) (i32.const 0x5050690) (i64.const 0))
(assert_return (invoke "br-3-6"
  (i32.const 1)) (f64.const 40.75) (i64.const 0x102030405060512) (f64.const -421.875) (i32.const -77)
  (f64.const -65.75) (i64.const 0))
(assert_return (invoke "br-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -60.75)
  (i64.const 0x404040404040625) (i32.const 0x808066f) (f64.const -562.875) (i64.const 0xeec9a47f5a3510eb)
  (i64.const 0))
(assert_return (invoke "br-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f64.const 52.75)
  (i64.const 0xf9f9f9f9f9f9fb60) (f32.const 546.875) (i64.const 6))
(assert_return (invoke "br-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 46.75)
  (i64.const 0x3030303030300cc) (i64.const 0x3030303030305a8) (f32.const 63.375) (i32.const 0x20203c5)
  (i64.const 0))
(assert_return (invoke "br-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -58.75) (i64.const 0xfcfcfcfcfcfcfebd)
  (f32.const -56.75) (i32.const 0x5050505) (f32.const 66.5) (i64.const 0))
(assert_return (invoke "br-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -505.875)
  (i64.const 0x30302cd030302fe) (i32.const 465) (f32.const -56.75) (f64.const -648.375) (i64.const 0))
(assert_return (invoke "br-3-12"
  (i32.const 1)) (f64.const 46.75) (i64.const 0x5cb7116bc6207ac0) (f32.const 3.25) (f64.const 1093.75)
  (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "br-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -64.75) (i64.const 0x4040404040401a1) (i32.const 0x2020390) (f64.const -7.5)
  (i64.const 0xe5e5e5e5e5e5e5f0) (f32.const 60.5) (i64.const 6))
(assert_return (invoke "br-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -365.625) (i64.const 0x303033a03030306)
  (f64.const 59.25) (i64.const 0x303033f03030308) (f32.const -3.6183316e-15) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "br-4-2"
  (i32.const 1)) (f64.const 1081.75) (i64.const 0x1122334455667a01) (i64.const 0x10203040506059e)
  (f32.const 203.125) (i32.const -34188) (f32.const -5.5476997e+35) (i64.const 0))
(assert_return (invoke "br-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -67.75)
  (i64.const 0x6c6c6c6c6c6c6c74) (f32.const 76.25) (i32.const 0xfad5b08b) (f32.const 12.75) (f64.const 54.75)
  (i64.const 0))
(assert_return (invoke "br-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -266.625)
  (i64.const 0x303033f03030308) (i32.const 0x4722fdd8) (f32.const 66.5) (f64.const 1.2138208582520844e+257)
  (i32.const 0x20203e1) (i64.const 0))
(assert_return (invoke "br-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (f32.const -4.348626e+20)
  (f64.const -511.875) (i32.const 0x20203e4) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "br-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (f64.const -6.5) (i32.const 0x5050318) (f64.const -463.125) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (i32.const 500)
  (f64.const 7.914347548945932e-237) (i64.const 0xf9f9f9f9f9f9fae4) (f32.const 74.5) (i64.const 6))
(assert_return (invoke "br-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 53.75)
  (i64.const 0x60606060606034b) (f64.const 2.447714937972696e+131) (i64.const 0x60606060606092f)
  (f32.const 75.5) (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "br-4-9"
  (i32.const 1)) (f64.const -71.75) (i64.const 0x1020304050605c2) (i64.const 0xf5d0ab86613c17f2)
  (f32.const -73.25) (i32.const -595) (f32.const 78.5) (i64.const 0))
(assert_return (invoke "br-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -293.625)
  (i64.const 0x30302c1030302fe) (f32.const -9.6875) (i32.const 0xb48f6a45) (f32.const 8.1078647e-38)
  (f64.const -361.125) (i64.const 0))
(assert_return (invoke "br-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (i32.const 0x5c5c5c58)
  (f32.const -0.0011401264) (f64.const 71.75) (i32.const 0x201ffc1) (i64.const 6))
(assert_return (invoke "br-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -71.75)
  (i64.const 0x30303030303001c) (f32.const 81.375) (f64.const -4.5) (i32.const 0xa17c5732) (f64.const -4.5)
  (i64.const 0))
(assert_return (invoke "br-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -443.625) (i64.const 0x404044104040401)
  (i32.const 493) (f64.const -463.125) (i64.const 0x404044c04040409) (f32.const -65.75) (i32.const 0x201fff9)
  (i64.const 0))
(assert_return (invoke "br-5-1"
  (i32.const 1)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (f64.const 64.75)
  (i64.const 0x10203040506041a) (f32.const 3.25) (i32.const -40656) (f32.const 1.01666746e-22) (i64.const 0))
(assert_return (invoke "br-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -79.75)
  (i64.const 0xbdbdbdbdbdbdbdd0) (i64.const 0x60606060606092f) (f32.const 2.1685708e+20) (i32.const 0x2020419)
  (f32.const 988.125) (f64.const 68.75) (i64.const 0))
(assert_return (invoke "br-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -320.625)
  (i64.const 0x303034b03030308) (f32.const 1.01666746e-22) (i32.const 0x67421df8) (f32.const 3.25)
  (f64.const -4.5) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x201ffdd) (f32.const 8.75)
  (f64.const -762.375) (i32.const 570) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "br-5-5"
  (i32.const 1)) (f64.const 951.25) (i64.const 0x1122334455667ab1) (f32.const 261.625) (f64.const 1105.75)
  (i32.const 0x12345437) (f64.const 1024.5) (i64.const 0x112233985566778d) (i64.const 0))
(assert_return (invoke "br-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -482.625) (i64.const 0x4141414014141414)
  (f64.const -88.75) (i32.const 0x73737368) (f64.const 77.75) (i64.const 0x303030303030303)
  (f32.const 670.375) (i64.const 0))
(assert_return (invoke "br-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 65.75)
  (i64.const 0x6060606060602c7) (i32.const 591) (f64.const -96.75) (i64.const 0x6060606060609b3)
  (f32.const 87.5) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (f64.const -6.5) (i64.const 0x404040404040404) (f32.const -80.75) (i32.const 626) (f32.const 98.25)
  (i64.const 0))
(assert_return (invoke "br-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -733.875) (i64.const 0x40403b6040403ff) (i64.const 0x30303030302ff40)
  (f32.const 41725.844) (i32.const 0x946f4a25) (f32.const -82.75) (f64.const -691.875) (i64.const 6))
(assert_return (invoke "br-5-10"
  (i32.const 1)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (f32.const 93.75) (i32.const -49280)
  (f32.const 300.625) (f64.const 1024.5) (i32.const 0x340feac5) (i64.const 0))
(assert_return (invoke "br-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -83.75)
  (i64.const 0x30303030302ff98) (i32.const 647) (f32.const 93.5) (f64.const -8.490637912746905e+41)
  (i32.const 0x3d3d3d38) (f64.const 91.75) (i64.const 0))
(assert_return (invoke "br-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -762.375)
  (i64.const 0x303035203030306) (f32.const 10.75) (f64.const 5.356931733974211e-203) (i32.const 0x5050505)
  (f64.const -11.5) (i64.const 0x606060606060a37) (i64.const 0))
(assert_return (invoke "br-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 73.75) (i64.const 0x606060606060987) (i32.const 584) (f64.const -7.5)
  (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 756.875) (i32.const -12) (f32.const -79.75) (i64.const 6))
(assert_return (invoke "br-6-1"
  (i32.const 1)) (f64.const -89.75) (i64.const 0x9322b241d160f060) (f64.const 85.25)
  (i64.const 0x1122334455667788) (f32.const 87.375) (i32.const 0x123458e3) (f32.const -11.1875)
  (f64.const -7.5) (i64.const 0))
(assert_return (invoke "br-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (i64.const 0x5700000005) (f32.const 88.5) (i32.const 0x2020070)
  (f32.const 93.75) (f64.const -95.75) (i32.const 647) (i64.const 0))
(assert_return (invoke "br-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 74.75)
  (i64.const 0xf9f9f9f9f9f9fa58) (f32.const 1141.125) (i32.const 0x808058f) (f32.const -4.348626e+20)
  (f64.const -876.375) (i32.const 0x8080a86) (f64.const 94.25) (i64.const 0))
(assert_return (invoke "br-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -91.75) (i64.const 0x4040404040407b1)
  (i32.const 0xe1bc9772) (f32.const 716.875) (f64.const 86.75) (i32.const 0x2020202) (f64.const -6.5)
  (i64.const 0x303036303030308) (i64.const 0))
(assert_return (invoke "br-6-5"
  (i32.const 1)) (f64.const -646.875) (i64.const 0x45e98d33e6e1dcd8) (f32.const 93.375) (f64.const -7.5)
  (i32.const 668) (f64.const 88.75) (i64.const -1062) (f32.const 320.125) (i64.const 0))
(assert_return (invoke "br-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 80.75) (i64.const 0x404040404040041)
  (f64.const -619.125) (i32.const 0x50507a8) (f64.const -103.75) (i64.const 0x303030303030303)
  (f32.const 2.1685708e+20) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -99.75)
  (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 682) (f64.const -9.5) (i64.const 0x6300000005) (f32.const -89.75)
  (i32.const 0x5050505) (f32.const 102.5) (i64.const 0))
(assert_return (invoke "br-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -401.625)
  (i64.const 0x30302a9030302fe) (f64.const -4.5) (i64.const 0x30303030302febc) (f32.const -12.6875)
  (i32.const 0x201ff35) (f32.const 103.5) (f64.const -469.125) (i64.const 0))
(assert_return (invoke "br-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -10.75) (i64.const 0x404040404040415) (i64.const 0xc00000005)
  (f32.const -4.75) (i32.const 0x202019d) (f32.const 26.25) (f64.const -25.75) (i32.const 0x505057f)
  (i64.const 6))
(assert_return (invoke "br-6-10"
  (i32.const 1)) (f64.const -16.875) (i64.const 0xebe3dbd3e6e1dcd8) (f32.const -1.3162402e+32) (i32.const 108)
  (f32.const -13.25) (f64.const -6.40755422103373e+133) (i32.const 129) (f64.const 1005.25) (i64.const 0))
(assert_return (invoke "br-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -6.25)
  (i64.const 0x3030303030302dc) (i32.const 0x5050578) (f32.const 188.125) (f64.const -9.5)
  (i32.const 0xbbbbbbb8) (f64.const -232.875) (i64.const 0x303031603030306) (i64.const 0))
(assert_return (invoke "br-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -10.75) (i64.const 0xfbfbfbfbfbfbfbca)
  (f32.const 26.25) (f64.const -25.75) (i32.const 0x2020291) (f64.const 14.75) (i64.const 0x3030303030303f0)
  (f32.const 7.75) (i64.const 0))

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
  (result f64 i64 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 19.25 f64.sub local.get 3 i64.const -215
    i64.add
    block (result i32)
      block
        block
          local.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-1 (export "outer-1-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 20.25 f64.mul local.get 2 i64.const 0x1500000005 i64.xor
    block (result f64)
      block
        block
          local.get 1 i32.const 157 i32.sub local.get 3 f64.const 23.25 f64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-2 (export "outer-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 21.25 f64.add local.get 3 i64.const -237
    i64.sub
    block (result i64)
      block
        local.get 4 i32.const 164 i32.mul
        block
          local.get 8 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-3 (export "outer-1-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    local.get 10 f64.const 22.25 f64.sub local.get 3 i64.const -248 i64.mul
    block (result f32)
      local.get 4 i32.const 171 i32.add
      block
        local.get 10 f64.const 25.25 f64.sub
        block
          local.get 5 i64.const -281 i64.sub local.get 9 f32.const 27.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-1-4 (export "outer-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 5 f64.const 23.25 f64.mul local.get 3 i64.const 0x1800000005 i64.add
    block (result i32)
      local.get 4 i32.const 178 i32.xor
      block
        local.get 5 f64.const 26.25 f64.mul
        block
          local.get 2 i64.const 0x1b00000005 i64.mul local.get 6 f32.const 28.5 f32.sub local.get 4
          i32.const 206 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-1-5 (export "outer-1-5") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 3 f64.const 24.25 f64.add global.get 5 i64.const -270 i64.xor
    block (result f32)
      global.get 0 i32.const 185 i32.sub
      block
        global.get 7 f64.const 27.25 f64.add global.get 1 i64.const -303 i64.add
        block
          global.get 6 global.get 0 i32.const 213 i32.sub global.get 6 f32.const 31.5 f32.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-6 (export "outer-1-6") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 25.25 f64.sub local.get 2 i64.const -281 i64.sub
    block (result f64)
      local.get 1 i32.const 192 i32.mul local.get 3 f64.const 28.25 f64.sub
      block
        local.get 2 i64.const -314 i64.xor global.get 2 f32.const 30.5 f32.add
        block
          local.get 1 i32.const 220 i32.mul global.get 2 f32.const 32.5 f32.mul local.get 3 f64.const 33.25
          f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-7 (export "outer-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 26.25 f64.mul local.get 5
    i64.const 0x1b00000005 i64.mul
    block (result i32)
      local.get 4 i32.const 199 i32.add local.get 6 f64.const 29.25 f64.mul
      block
        local.get 2 i64.const 0x1e00000005 i64.sub local.get 7 f32.const 31.5 f32.sub
        block
          local.get 1 local.get 7 f32.const 33.5 f32.add local.get 8 f64.const 34.25 f64.sub local.get 1
          i32.const 248 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-8 (export "outer-1-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64)
  (local i64 f64)
    local.get 5 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
    block (result f64)
      local.get 4 i32.const 206 i32.xor local.get 5 f64.const 30.25 f64.add
      block
        local.get 3 i64.const -336 i64.mul local.get 6 f32.const 32.5 f32.mul local.get 1 i32.const 234
        i32.xor
        block
          local.get 6 f32.const 34.5 f32.sub local.get 5 f64.const 35.25 f64.mul local.get 1 i32.const 255
          i32.add f64.const 37.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-1-9 (export "outer-1-9") (param i32 i32 i64 f64) (result f64 i64 i64 i64) (local i64 i64)
    local.get 3 f64.const 28.25 f64.sub local.get 2 i64.const -314 i64.xor
    block (result i64)
      local.get 1 i32.const 213 i32.sub local.get 3 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
      block
        global.get 6 f32.const 33.5 f32.add local.get 1 i32.const 241 i32.sub global.get 6 f32.const 35.5
        f32.mul
        block
          local.get 3 f64.const 36.25 f64.add local.get 1 i32.const 262 i32.xor local.get 3 f64.const 38.25
          f64.mul local.get 2 i64.const 0x2700000005 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-10 (export "outer-1-10") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 7 f64.const 29.25 f64.mul global.get 1 i64.const 0x1e00000005 i64.sub
    block (result f32)
      global.get 4 i32.const 220 i32.mul global.get 3 f64.const 32.25 f64.mul global.get 5
      i64.const 0x2100000005 i64.xor
      block
        global.get 2 f32.const 34.5 f32.sub global.get 4 i32.const 248 i32.mul global.get 2 f32.const 36.5
        f32.add
        block
          global.get 7 f64.const 37.25 f64.sub global.get 0 i32.const 269 i32.sub global.get 7 f64.const 39.25
          f64.add global.get 1 i64.const -435 i64.add global.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-11 (export "outer-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 10 f64.const 30.25 f64.add local.get 5 i64.const -336 i64.mul
    block (result i32)
      local.get 1 i32.const 227 i32.add local.get 8 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
      block
        local.get 9 f32.const 35.5 f32.mul local.get 7 i32.const 255 i32.add local.get 9 f32.const 37.5
        f32.sub local.get 10 f64.const 38.25 f64.mul
        block
          local.get 4 i32.const 276 i32.mul local.get 8 f64.const 40.25 f64.sub local.get 3 local.get 9
          f32.const 42.5 f32.add i32.const 152 i32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-1-12 (export "outer-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 31.25 f64.sub local.get 3 i64.const -347
    i64.add
    block (result f32)
      local.get 1 i32.const 234 i32.xor local.get 6 f64.const 34.25 f64.sub local.get 5 i64.const -380 i64.mul
      local.get 7 f32.const 36.5 f32.add
      block
        local.get 4 i32.const 262 i32.xor local.get 9 f32.const 38.5 f32.mul local.get 8 f64.const 39.25
        f64.add local.get 4 i32.const 283 i32.add
        block
          local.get 6 f64.const 41.25 f64.mul local.get 5 i64.const 0x2a00000005 i64.sub local.get 9
          f32.const 43.5 f32.sub local.get 4 i32.const 311 i32.add local.get 9 f32.const 45.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-0 (export "outer-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    local.get 8 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor
    block (result i32 f64)
      block
        block
          i32.const 241 local.get 10 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-2-1 (export "outer-2-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 i64)
  (local i64 f64 i64)
    local.get 3 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
    block (result f64 i64)
      block
        block
          local.get 1 i32.const 248 i32.mul f64.const 36.25 local.get 2 i64.const -402 i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-2-2 (export "outer-2-2") (param i32) (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    global.get 3 f64.const 34.25 f64.sub global.get 5 i64.const -380 i64.mul
    block (result i64 f32)
      block
        global.get 0 i32.const 255 i32.add
        block
          global.get 7 f64.const 37.25 f64.sub i32.const 112 i64.load offset=2 global.get 6 f32.const 39.5
          f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-3 (export "outer-2-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 i64)
  (local i64 f32 i32)
    local.get 5 f64.const 35.25 f64.mul local.get 3 i64.const 0x2400000005 i64.add
    block (result f32 i32)
      local.get 1 i32.const 262 i32.xor
      block
        local.get 5 f64.const 38.25 f64.mul
        block
          local.get 2 i64.const 0x2700000005 i64.mul i32.const 128 f32.load i32.const 290 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-4 (export "outer-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 5 f64.const 36.25 f64.add local.get 3 i64.const -402 i64.xor
    block (result i32 f32)
      local.get 4 i32.const 269 i32.sub
      block
        local.get 5 f64.const 39.25 f64.add
        block
          local.get 3 i64.const -435 i64.add local.get 6 f32.const 41.5 f32.mul block end local.get 4
          i32.const 297 i32.sub local.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-5 (export "outer-2-5") (param i32) (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    global.get 7 f64.const 37.25 f64.sub global.get 1 i64.const -413 i64.sub
    block (result f32 f64)
      global.get 4 i32.const 276 i32.mul
      block
        global.get 3 f64.const 40.25 f64.sub global.get 5 i64.const -446 i64.xor
        block
          global.get 2 global.get 4 i32.const 304 i32.mul block end global.get 2 f32.const 44.5 f32.mul
          global.get 7 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-6 (export "outer-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    local.get 10 f64.const 38.25 f64.mul local.get 2 i64.const 0x2700000005 i64.mul
    block (result f64 i32)
      local.get 4 i32.const 283 i32.add local.get 8 f64.const 41.25 f64.mul
      block
        local.get 2 i64.const 0x2a00000005 i64.sub local.get 9 f32.const 43.5 f32.sub
        block
          local.get 4 i32.const 311 i32.add local.get 11 f32.const 45.5 f32.add local.get 10 f64.const 46.25
          f64.sub i32.const 332 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-2-7 (export "outer-2-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64)
  (local i64 i32 f64)
    local.get 3 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result i32 f64)
      local.get 1 i32.const 290 i32.xor local.get 3 f64.const 42.25 f64.add
      block
        local.get 2 i64.const -468 i64.mul global.get 2 f32.const 44.5 f32.mul
        block
          local.get 1 i32.const 318 i32.xor global.get 2 local.get 3 f64.const 47.25 f64.mul local.get 1
          i32.const 339 i32.add i32.const 8 f64.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-2-8 (export "outer-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 40.25 f64.sub local.get 2 i64.const -446
    i64.xor
    block (result f64 i64)
      local.get 4 i32.const 297 i32.sub local.get 8 f64.const 43.25 f64.sub
      block
        local.get 3 i64.const -479 i64.add local.get 7 f32.const 45.5 f32.add local.get 1 i32.const 325
        i32.sub
        block
          local.get 9 f32.const 47.5 f32.mul local.get 8 local.get 4 i32.const 346 i32.xor local.get 6
          f64.const 50.25 f64.mul local.get 3 i64.const 0x3300000005 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-9 (export "outer-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 5 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005 i64.sub
    block (result i64 f32)
      local.get 4 i32.const 304 i32.mul local.get 5 f64.const 44.25 f64.mul local.get 3 i64.const 0x2d00000005
      i64.xor
      block
        local.get 6 f32.const 46.5 f32.sub local.get 4 i32.const 332 i32.mul local.get 6 f32.const 48.5
        f32.add
        block
          local.get 5 f64.const 49.25 f64.sub local.get 4 i32.const 353 i32.sub local.get 5 f64.const 51.25
          f64.add block end local.get 3 local.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-10 (export "outer-2-10") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    global.get 3 f64.const 42.25 f64.add global.get 5 i64.const -468 i64.mul
    block (result f32 i32)
      global.get 0 i32.const 311 i32.add global.get 7 f64.const 45.25 f64.add global.get 1 i64.const -501
      i64.sub
      block
        global.get 6 f32.const 47.5 f32.mul global.get 0 i32.const 339 i32.add global.get 6 f32.const 49.5
        f32.sub
        block
          global.get 3 global.get 4 i32.const 360 i32.mul global.get 3 f64.const 52.25 f64.sub global.get 5
          i64.const -578 i64.xor i32.const 48 f32.load offset=2 global.get 4 i32.const 388 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-11 (export "outer-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 43.25 f64.sub local.get 5 i64.const -479
    i64.add
    block (result i32 f32)
      local.get 1 i32.const 318 i32.xor local.get 6 f64.const 46.25 f64.sub local.get 2 i64.const -512 i64.mul
      block
        local.get 9 f32.const 48.5 f32.add local.get 1 i32.const 346 i32.xor local.get 9 f32.const 50.5
        f32.mul local.get 8 f64.const 51.25 f64.add
        block
          local.get 1 i32.const 367 i32.add local.get 8 f64.const 53.25 f64.mul local.get 5
          i64.const 0x3600000005 i64.sub local.get 7 local.get 1 i32.const 395 i32.add local.get 7
          f32.const 57.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-12 (export "outer-2-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    local.get 10 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor
    block (result f32 f64)
      local.get 6 i32.const 325 i32.sub local.get 8 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005
      i64.add local.get 9 f32.const 49.5 f32.sub
      block
        local.get 1 i32.const 353 i32.sub local.get 9 f32.const 51.5 f32.add local.get 10 f64.const 52.25
        f64.sub local.get 7 i32.const 374 i32.xor
        block
          local.get 8 f64.const 54.25 f64.add local.get 2 i64.const -600 i64.mul local.get 9 f32.const 56.5
          f32.mul local.get 1 local.get 9 local.get 10 f64.const 59.25 f64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-0 (export "outer-3-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 3 f64.const 45.25 f64.add local.get 2 i64.const -501 i64.sub
    block (result i32 f64 i64)
      block
        block
          local.get 1 i32.const 332 i32.mul local.get 3 f64.const 48.25 f64.add local.get 2 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-1 (export "outer-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 46.25 f64.sub local.get 3 i64.const -512
    i64.mul
    block (result f64 i64 f32)
      block
        block
          local.get 4 i32.const 339 i32.add local.get 6 i32.const 16 i64.load offset=2 f32.const 51.5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-3-2 (export "outer-3-2") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    local.get 3 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (result i64 f32 i32)
      block
        local.get 1 i32.const 346 i32.xor
        block
          local.get 3 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005 i64.mul global.get 2
          f32.const 52.5 f32.sub i32.const 374 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-3 (export "outer-3-3") (param i32) (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    global.get 3 f64.const 48.25 f64.add global.get 5 i64.const -534 i64.xor
    block (result f32 i32 f32)
      global.get 0 i32.const 353 i32.sub
      block
        global.get 7 f64.const 51.25 f64.add
        block
          global.get 1 i64.const -567 i64.add global.get 6 f32.const 53.5 f32.mul i32.const 381 f32.const 55.5
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-4 (export "outer-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    local.get 10 f64.const 49.25 f64.sub local.get 3 i64.const -545 i64.sub
    block (result i32 f32 f64)
      local.get 7 i32.const 360 i32.mul
      block
        local.get 10 f64.const 52.25 f64.sub
        block
          local.get 5 i64.const -578 i64.xor local.get 11 f32.const 54.5 f32.add local.get 6 i32.const 388
          i32.mul local.get 9 f32.const 56.5 f32.mul local.get 10 f64.const 57.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-5 (export "outer-3-5") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64 i32)
    local.get 5 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005 i64.mul
    block (result f32 f64 i32)
      local.get 1 i32.const 367 i32.add
      block
        local.get 5 f64.const 53.25 f64.mul local.get 3 i64.const 0x3600000005 i64.sub
        block
          local.get 6 f32.const 55.5 f32.sub local.get 1 local.get 6 f64.const 58.25 i32.const 88
          i32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-3-6 (export "outer-3-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64)
  (local i64 f64 i32 f64)
    local.get 3 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
    block (result f64 i32 f64)
      local.get 1 i32.const 374 i32.xor local.get 3 f64.const 54.25 f64.add
      block
        local.get 2 i64.const -600 i64.mul global.get 2 f32.const 56.5 f32.mul
        block
          local.get 1 i32.const 402 i32.xor global.get 2 f32.const 58.5 f32.sub i32.const 88 f64.load offset=3
          local.get 1 f64.const 61.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-7 (export "outer-3-7") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 5 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result i32 f64 i64)
      local.get 1 i32.const 381 i32.sub local.get 5 f64.const 55.25 f64.sub
      block
        local.get 2 i64.const -611 i64.add local.get 6 f32.const 57.5 f32.add
        block
          local.get 1 local.get 6 local.get 5 f64.const 60.25 f64.add i32.const 430 local.get 5
          f64.const 62.25 f64.mul local.get 2 i64.const 0x3f00000005 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-3-8 (export "outer-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 53.25 f64.mul local.get 2
    i64.const 0x3600000005 i64.sub
    block (result f64 i64 f32)
      local.get 1 i32.const 388 i32.mul local.get 6 f64.const 56.25 f64.mul
      block
        local.get 2 i64.const 0x3900000005 i64.xor local.get 9 f32.const 58.5 f32.sub local.get 1
        i32.const 416 i32.mul
        block
          local.get 9 f32.const 60.5 f32.add local.get 8 f64.const 61.25 f64.sub local.get 4 i32.const 437
          i32.sub local.get 6 local.get 5 i64.const -699 i64.add local.get 9 f32.const 65.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-3-9 (export "outer-3-9") (param i32) (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    global.get 3 f64.const 54.25 f64.add global.get 5 i64.const -600 i64.mul
    block (result i64 f32 i32)
      global.get 0 i32.const 395 i32.add global.get 7 f64.const 57.25 f64.add global.get 1 i64.const -633
      i64.sub
      block
        global.get 6 f32.const 59.5 f32.mul global.get 0 i32.const 423 i32.add global.get 6 f32.const 61.5
        f32.sub
        block
          global.get 3 f64.const 62.25 f64.mul global.get 4 i32.const 444 i32.mul global.get 3 f64.const 64.25
          f64.sub global.get 5 i64.const -710 i64.xor global.get 2 f32.const 66.5 f32.add global.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-10 (export "outer-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    local.get 10 f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add
    block (result f32 i32 f32)
      local.get 6 i32.const 402 i32.xor local.get 8 f64.const 58.25 f64.sub local.get 5 i64.const -644 i64.mul
      block
        local.get 11 f32.const 60.5 f32.add local.get 6 i32.const 430 i32.xor local.get 9 f32.const 62.5
        f32.mul
        block
          local.get 8 f64.const 63.25 f64.add local.get 1 i32.const 451 i32.add local.get 8 f64.const 65.25
          f64.mul local.get 3 i64.const 0x4200000005 i64.sub f32.const 67.5 local.get 6 i32.const 479 i32.add
          local.get 11 f32.const 69.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-11 (export "outer-3-11") (param i32) (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    global.get 3 f64.const 56.25 f64.mul global.get 5 i64.const 0x3900000005 i64.xor
    block (result i32 f32 f64)
      global.get 0 i32.const 409 i32.sub global.get 7 f64.const 59.25 f64.mul global.get 1
      i64.const 0x3c00000005 i64.add
      block
        global.get 6 f32.const 61.5 f32.sub global.get 0 i32.const 437 i32.sub global.get 6 f32.const 63.5
        f32.add global.get 3 f64.const 64.25 f64.sub
        block
          global.get 4 i32.const 458 i32.xor global.get 3 f64.const 66.25 f64.add global.get 5 global.get 2
          f32.const 68.5 f32.mul i32.const 486 global.get 2 f32.const 70.5 f32.sub f64.const 71.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-12 (export "outer-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 10 f64.const 57.25 f64.add local.get 3 i64.const -633 i64.sub
    block (result f32 f64 i32)
      local.get 7 i32.const 416 i32.mul local.get 8 f64.const 60.25 f64.add local.get 2 i64.const -666 i64.xor
      local.get 9 f32.const 62.5 f32.mul
      block
        local.get 7 i32.const 444 i32.mul local.get 9 f32.const 64.5 f32.sub local.get 10 f64.const 65.25
        f64.mul local.get 7 i32.const 465 i32.sub
        block
          local.get 10 f64.const 67.25 f64.sub local.get 5 i64.const -743 i64.add local.get 11 f32.const 69.5
          f32.add local.get 4 i32.const 493 i32.sub local.get 11 local.get 10 local.get 1 i32.const 514
          i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-4-0 (export "outer-4-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    local.get 5 f64.const 58.25 f64.sub local.get 3 i64.const -644 i64.mul
    block (result i32 f64 i64 f32)
      block
        block
          local.get 4 local.get 5 local.get 3 i64.const -677 i64.sub local.get 6 f32.const 63.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-1 (export "outer-4-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    local.get 3 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add
    block (result f64 i64 f32 i32)
      block
        block
          local.get 1 i32.const 112 f64.load offset=2 local.get 2 i64.const 0x3f00000005 i64.mul global.get 2
          f32.const 64.5 f32.sub local.get 1 i32.const 458 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-2 (export "outer-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 60.25 f64.add local.get 2 i64.const -666
    i64.xor
    block (result i64 f32 i32 f32)
      block
        local.get 4 i32.const 437 i32.sub
        block
          local.get 6 f64.const 63.25 f64.add block end local.get 5 i64.const -699 i64.add local.get 7
          f32.const 65.5 f32.mul local.get 4 i32.const 465 i32.sub local.get 9 f32.const 67.5 f32.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-3 (export "outer-4-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 61.25 f64.sub local.get 2 i64.const -677 i64.sub
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 444 i32.mul
      block
        local.get 3 f64.const 64.25 f64.sub
        block
          local.get 2 i64.const -710 i64.xor block end global.get 2 f32.const 66.5 f32.add local.get 1
          i32.const 472 i32.mul f32.const 68.5 local.get 3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-4 (export "outer-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 5 f64.const 62.25 f64.mul local.get 3 i64.const 0x3f00000005 i64.mul
    block (result i32 f32 f64 i32)
      local.get 1 i32.const 451 i32.add
      block
        local.get 5 f64.const 65.25 f64.mul
        block
          local.get 3 i64.const 0x4200000005 i64.sub local.get 6 f32.const 67.5 f32.sub i32.const 160 i32.load
          local.get 6 f32.const 69.5 f32.add local.get 5 f64.const 70.25 f64.sub i32.const 184
          i32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-5 (export "outer-4-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    local.get 8 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add
    block (result f32 f64 i32 f64)
      local.get 4 i32.const 458 i32.xor
      block
        local.get 8 f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul
        block
          local.get 11 f32.const 68.5 f32.mul local.get 1 i32.const 486 i32.xor local.get 9 local.get 10
          f64.const 71.25 f64.mul local.get 7 i32.const 507 i32.add local.get 8 f64.const 73.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-4-6 (export "outer-4-6") (param i32) (result f64 i64 f64 i32 f64 i64 i64)
  (local i64 f64 i32 f64 i64)
    global.get 3 f64.const 64.25 f64.sub global.get 5 i64.const -710 i64.xor
    block (result f64 i32 f64 i64)
      global.get 0 i32.const 465 i32.sub global.get 7 f64.const 67.25 f64.sub
      block
        global.get 1 i64.const -743 i64.add global.get 6 f32.const 69.5 f32.add
        block
          global.get 0 i32.const 493 i32.sub global.get 6 global.get 3 f64.const 72.25 f64.add global.get 4
          i32.const 514 i32.xor global.get 3 f64.const 74.25 f64.mul i32.const 24 i64.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-4-7 (export "outer-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 65.25 f64.mul local.get 5
    i64.const 0x4200000005 i64.sub
    block (result i32 f64 i64 f32)
      local.get 1 i32.const 472 i32.mul local.get 6 f64.const 68.25 f64.mul
      block
        local.get 2 i64.const 0x4500000005 i64.xor local.get 9 f32.const 70.5 f32.sub
        block
          local.get 1 i32.const 500 i32.mul local.get 7 f32.const 72.5 f32.add local.get 8 i32.const 521
          local.get 6 f64.const 75.25 f64.add local.get 5 i64.const -831 i64.add i32.const 40
          f32.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-8 (export "outer-4-8") (param i32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    global.get 3 f64.const 66.25 f64.add global.get 5 i64.const -732 i64.mul
    block (result f64 i64 f32 i32)
      global.get 0 i32.const 479 i32.add global.get 7 f64.const 69.25 f64.add
      block
        global.get 1 i64.const -765 i64.sub global.get 6 f32.const 71.5 f32.mul global.get 0 i32.const 507
        i32.add
        block
          global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul global.get 4 i32.const 528
          i32.mul f64.const 76.25 global.get 5 i64.const -842 i64.xor i32.const 48 f32.load offset=2
          global.get 4 i32.const 556 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-4-9 (export "outer-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 67.25 f64.sub local.get 5 i64.const -743
    i64.add
    block (result i64 f32 i32 f32)
      local.get 4 i32.const 486 i32.xor local.get 8 f64.const 70.25 f64.sub local.get 3 i64.const -776 i64.mul
      block
        local.get 9 f32.const 72.5 f32.add local.get 1 i32.const 514 i32.xor local.get 7 f32.const 74.5
        f32.mul
        block
          local.get 6 f64.const 75.25 f64.add local.get 4 i32.const 535 i32.add local.get 6 f64.const 77.25
          f64.mul i32.const 48 i64.load offset=2 local.get 7 f32.const 79.5 f32.sub local.get 4 i32.const 563
          i32.add local.get 7 f32.const 81.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-10 (export "outer-4-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 68.25 f64.mul local.get 2 i64.const 0x4500000005 i64.xor
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 493 i32.sub local.get 3 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005
      i64.add
      block
        global.get 6 f32.const 73.5 f32.sub local.get 1 i32.const 521 i32.sub global.get 6 f32.const 75.5
        f32.add
        block
          local.get 3 f64.const 76.25 f64.sub local.get 1 i32.const 542 i32.xor local.get 3 f64.const 78.25
          f64.add local.get 2 i64.const -864 i64.mul block end global.get 2 f32.const 80.5 f32.mul
          i32.const 72 i32.load offset=1 f32.const 82.5 i32.const 88 f64.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-11 (export "outer-4-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 5 f64.const 69.25 f64.add local.get 3 i64.const -765 i64.sub
    block (result i32 f32 f64 i32)
      local.get 1 i32.const 500 i32.mul local.get 5 f64.const 72.25 f64.add local.get 3 i64.const -798 i64.xor
      block
        local.get 6 f32.const 74.5 f32.mul local.get 4 i32.const 528 i32.mul local.get 6 f32.const 76.5
        f32.sub local.get 5 f64.const 77.25 f64.mul
        block
          local.get 4 i32.const 549 i32.sub local.get 5 f64.const 79.25 f64.sub local.get 2 i64.const -875
          i64.add local.get 6 local.get 1 i32.const 577 i32.sub local.get 6 f32.const 83.5 f32.mul local.get 5
          f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-12 (export "outer-4-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    local.get 8 f64.const 70.25 f64.sub local.get 5 i64.const -776 i64.mul
    block (result f32 f64 i32 f64)
      local.get 4 i32.const 507 i32.add local.get 8 f64.const 73.25 f64.sub local.get 3 i64.const -809 i64.sub
      local.get 11 f32.const 75.5 f32.add
      block
        local.get 6 i32.const 535 i32.add local.get 9 f32.const 77.5 f32.mul local.get 8 f64.const 78.25
        f64.add local.get 7 i32.const 556 i32.mul
        block
          local.get 8 local.get 2 local.get 9 f32.const 82.5 f32.sub local.get 6 i32.const 584 i32.mul
          local.get 11 f64.const 85.25 i32.const 112 i32.load offset=2 local.get 10 f64.const 87.25 f64.add
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-0 (export "outer-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005 i64.add
    block (result i32 f64 i64 f32 i32)
      block
        block
          local.get 1 i32.const 514 i32.xor local.get 10 f64.const 74.25 f64.mul local.get 5 i32.const 32
          f32.load i32.const 40 i32.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-1 (export "outer-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 72.25 f64.add local.get 3 i64.const -798 i64.xor
    block (result f64 i64 f32 i32 f32)
      block
        block
          local.get 1 i32.const 521 i32.sub local.get 5 f64.const 75.25 f64.add local.get 2 local.get 6
          f32.const 77.5 f32.mul local.get 1 i32.const 549 i32.sub local.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-2 (export "outer-5-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i64)
  (local i64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809 i64.sub
    block (result i64 f32 i32 f32 f64)
      block
        global.get 4 i32.const 528 i32.mul
        block
          global.get 3 f64.const 76.25 f64.sub i32.const 40 i64.load offset=1 global.get 2 f32.const 78.5
          f32.add global.get 4 i32.const 64 f32.load global.get 7 f64.const 81.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-5-3 (export "outer-5-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 74.25 f64.mul local.get 2 i64.const 0x4b00000005 i64.mul
    block (result f32 i32 f32 f64 i32)
      local.get 1 i32.const 535 i32.add
      block
        local.get 3 f64.const 77.25 f64.mul
        block
          local.get 2 i64.const 0x4e00000005 i64.sub f32.const 79.5 local.get 1 i32.const 563 i32.add
          global.get 6 f32.const 81.5 f32.add local.get 3 f64.const 82.25 f64.sub local.get 1 i32.const 584
          i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-4 (export "outer-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 75.25 f64.add local.get 5 i64.const -831
    i64.add
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 542 i32.xor
      block
        local.get 6 f64.const 78.25 f64.add
        block
          local.get 5 i64.const -864 i64.mul local.get 7 f32.const 80.5 f32.mul local.get 4 i32.const 570
          i32.xor local.get 7 f32.const 82.5 f32.sub local.get 8 f64.const 83.25 f64.mul local.get 4
          i32.const 591 i32.add f64.const 85.25 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-5-5 (export "outer-5-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 10 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 549 i32.sub
      block
        local.get 8 f64.const 79.25 f64.sub local.get 5 i64.const -875 i64.add
        block
          local.get 11 f32.const 81.5 f32.add local.get 7 i32.const 577 i32.sub local.get 9 f32.const 83.5
          f32.mul local.get 8 f64.const 84.25 f64.add local.get 6 i32.const 598 i32.xor local.get 10
          f64.const 86.25 f64.mul local.get 2 i64.const 0x5700000005 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-6 (export "outer-5-6") (param i32) (result f64 i64 f64 i32 f64 i64 f32 i64)
  (local i64 f64 i32 f64 i64 f32)
    global.get 7 f64.const 77.25 f64.mul global.get 1 i64.const 0x4e00000005 i64.sub
    block (result f64 i32 f64 i64 f32)
      global.get 4 i32.const 556 i32.mul global.get 3 f64.const 80.25 f64.mul
      block
        global.get 5 i64.const 0x5100000005 i64.xor global.get 2 f32.const 82.5 f32.sub
        block
          global.get 4 i32.const 584 i32.mul global.get 2 f32.const 84.5 f32.add f64.const 85.25 global.get 0
          global.get 7 f64.const 87.25 f64.add global.get 1 i64.const -963 i64.add global.get 6 f32.const 89.5
          f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-5-7 (export "outer-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 78.25 f64.add local.get 2 i64.const -864
    i64.mul
    block (result i32 f64 i64 f32 i32)
      local.get 1 i32.const 563 i32.add local.get 6 f64.const 81.25 f64.add
      block
        local.get 3 i64.const -897 i64.sub local.get 9 f32.const 83.5 f32.mul
        block
          local.get 4 i32.const 591 i32.add local.get 9 f32.const 85.5 f32.sub local.get 6 f64.const 86.25
          f64.mul block end local.get 4 i32.const 612 i32.mul i32.const 128 f64.load i64.const -974
          local.get 7 local.get 4 i32.const 640 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-5-8 (export "outer-5-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add
    block (result f64 i64 f32 i32 f32)
      local.get 4 i32.const 570 i32.xor local.get 5 f64.const 82.25 f64.sub
      block
        local.get 3 i64.const -908 i64.mul local.get 6 f32.const 84.5 f32.add local.get 4 i32.const 598
        i32.xor
        block
          local.get 6 f32.const 86.5 f32.mul local.get 5 f64.const 87.25 f64.add local.get 1 i32.const 619
          i32.add i32.const 136 f64.load offset=1 i64.const 0x5a00000005 local.get 6 f32.const 91.5 f32.sub
          local.get 1 i32.const 647 i32.add local.get 6 f32.const 93.5 f32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-9 (export "outer-5-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 f32 f64 i64)
  (local i64 i64 f32 i32 f32 f64)
    local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor
    block (result i64 f32 i32 f32 f64)
      local.get 1 i32.const 577 i32.sub local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005
      i64.add
      block
        global.get 6 f32.const 85.5 f32.sub local.get 1 i32.const 605 i32.sub global.get 6 f32.const 87.5
        f32.add
        block
          local.get 3 f64.const 88.25 f64.sub local.get 1 i32.const 626 i32.xor local.get 3 f64.const 90.25
          f64.add local.get 2 f32.const 92.5 i32.const 168 i32.load offset=1 i32.const 176 f32.load offset=2
          local.get 3 f64.const 95.25 f64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-10 (export "outer-5-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 81.25 f64.add local.get 2 i64.const -897 i64.sub
    block (result f32 i32 f32 f64 i32)
      local.get 1 i32.const 584 i32.mul local.get 3 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor
      block
        global.get 2 f32.const 86.5 f32.mul local.get 1 i32.const 612 i32.mul global.get 2 f32.const 88.5
        f32.sub
        block
          local.get 3 f64.const 89.25 f64.mul local.get 1 i32.const 633 i32.sub local.get 3 local.get 2
          i64.const -1007 i64.add i32.const 168 f32.load offset=1 i32.const 661 global.get 6 f32.const 95.5
          f32.mul f64.const 96.25 local.get 1 i32.const 682 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-11 (export "outer-5-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 5 f64.const 82.25 f64.sub local.get 3 i64.const -908 i64.mul
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 591 i32.add local.get 5 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
      block
        local.get 6 f32.const 87.5 f32.add local.get 4 i32.const 619 i32.add local.get 6 f32.const 89.5
        f32.mul local.get 5 f64.const 90.25 f64.add
        block
          local.get 4 local.get 5 f64.const 92.25 f64.mul local.get 2 i64.const 0x5d00000005 i64.xor
          local.get 6 f32.const 94.5 f32.sub local.get 1 i32.const 668 i32.mul local.get 6 f32.const 96.5
          f32.add local.get 5 f64.const 97.25 f64.sub i32.const 16 i32.load offset=2 local.get 5
          f64.const 99.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-12 (export "outer-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 83.25 f64.mul local.get 5
    i64.const 0x5400000005 i64.add
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 598 i32.xor local.get 6 f64.const 86.25 f64.mul local.get 5 i64.const 0x5700000005
      i64.mul local.get 9 f32.const 88.5 f32.sub
      block
        local.get 4 i32.const 626 i32.xor local.get 7 f32.const 90.5 f32.add local.get 6 f64.const 91.25
        f64.sub local.get 1 i32.const 647 i32.add
        block
          local.get 6 f64.const 93.25 f64.add local.get 2 i64.const -1029 i64.sub local.get 7 f32.const 95.5
          f32.mul local.get 1 local.get 7 f32.const 97.5 f32.sub f64.const 98.25 local.get 1 f64.const 100.25
          local.get 5 i64.const -1106 i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-0 (export "outer-6-0") (param i32) (result f64 i64 i32 f64 i64 f32 i32 f32 i64)
  (local i64 i32 f64 i64 f32 i32 f32)
    global.get 3 f64.const 84.25 f64.add global.get 5 i64.const -930 i64.xor
    block (result i32 f64 i64 f32 i32 f32)
      block
        block
          global.get 0 i32.const 605 i32.sub f64.const 87.25 i32.const 128 i64.load f32.const 89.5
          global.get 0 i32.const 633 i32.sub global.get 6 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-1 (export "outer-6-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 8 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
    block (result f64 i64 f32 i32 f32 f64)
      block
        block
          local.get 6 i32.const 612 i32.mul local.get 10 f64.const 88.25 f64.sub local.get 2 i64.const -974
          i64.xor local.get 9 f32.const 90.5 f32.add i32.const 152 i32.load offset=3 local.get 11
          f32.const 92.5 f32.mul local.get 10 f64.const 93.25 f64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-2 (export "outer-6-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    global.get 3 f64.const 86.25 f64.mul global.get 5 i64.const 0x5700000005 i64.mul
    block (result i64 f32 i32 f32 f64 i32)
      block
        global.get 0 i32.const 619 i32.add
        block
          global.get 7 f64.const 89.25 f64.mul global.get 1 i32.const 152 f32.load offset=3 i32.const 160
          i32.load global.get 6 f32.const 93.5 f32.add global.get 3 f64.const 94.25 f64.sub global.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-3 (export "outer-6-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 f64 i64)
  (local i64 f32 i32 f32 f64 i32 f64)
    local.get 3 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add
    block (result f32 i32 f32 f64 i32 f64)
      local.get 1 i32.const 626 i32.xor
      block
        local.get 3 f64.const 90.25 f64.add
        block
          local.get 2 i64.const -996 i64.mul global.get 2 f32.const 92.5 f32.mul local.get 1 i32.const 654
          i32.xor global.get 2 f32.const 94.5 f32.sub local.get 3 f64.const 95.25 f64.mul local.get 1
          i32.const 675 i32.add local.get 3 f64.const 97.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-4 (export "outer-6-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 5 f64.const 88.25 f64.sub local.get 2 i64.const -974 i64.xor
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 633 i32.sub
      block
        local.get 5 f64.const 91.25 f64.sub
        block
          local.get 3 i64.const -1007 i64.add local.get 6 local.get 4 local.get 6 f32.const 95.5 f32.mul
          local.get 5 f64.const 96.25 f64.add local.get 4 i32.const 682 i32.xor f64.const 98.25 local.get 2
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-6-5 (export "outer-6-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 10 f64.const 89.25 f64.mul local.get 5 i64.const 0x5a00000005 i64.sub
    block (result f32 f64 i32 f64 i64 f32)
      local.get 7 i32.const 640 i32.mul
      block
        local.get 8 f64.const 92.25 f64.mul local.get 2 i64.const 0x5d00000005 i64.xor
        block
          local.get 9 f32.const 94.5 f32.sub local.get 4 i32.const 668 i32.mul block end local.get 11
          f32.const 96.5 f32.add i32.const 8 f64.load offset=1 i32.const 689 local.get 8 f64.const 99.25
          f64.add local.get 2 i64.const -1095 i64.add local.get 9 f32.const 101.5 f32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-6 (export "outer-6-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i64) (local i64 f64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 1.25 f64.sub local.get 3 i64.const -17 i64.sub
    block (result f64 i32 f64 i64 f32 i32)
      local.get 4 i32.const 24 i32.mul local.get 6 f64.const 4.25 f64.sub
      block
        local.get 3 i64.const -50 i64.xor local.get 7 f32.const 6.5 f32.add
        block
          local.get 1 i32.const 52 i32.mul local.get 9 f32.const 8.5 f32.mul f64.const 9.25 i32.const 73
          i32.const 88 f64.load offset=3 local.get 2 i64.const 0xc00000005 i64.add i32.const 104
          f32.load offset=1 local.get 1 i32.const 101 i32.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-7 (export "outer-6-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 f32 i32 f32 i64)
  (local i64 i32 f64 i64 f32 i32 f32)
    local.get 3 f64.const 2.25 f64.mul local.get 2 i64.const 0x300000005 i64.mul
    block (result i32 f64 i64 f32 i32 f32)
      local.get 1 i32.const 31 i32.add local.get 3 f64.const 5.25 f64.mul
      block
        local.get 2 i64.const 0x600000005 i64.sub global.get 6 f32.const 7.5 f32.sub
        block
          local.get 1 i32.const 59 i32.add global.get 6 f32.const 9.5 f32.add local.get 3 f64.const 10.25
          f64.sub i32.const 88 i32.load offset=3 f64.const 12.25 local.get 2 i64.const -138 i64.xor
          f32.const 14.5 local.get 1 i32.const 108 i32.mul global.get 2 f32.const 16.5 f32.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-8 (export "outer-6-8") (param i32) (result f64 i64 f64 i64 f32 i32 f32 f64 i64)
  (local i64 f64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 3.25 f64.add global.get 1 i64.const -39 i64.add
    block (result f64 i64 f32 i32 f32 f64)
      global.get 4 i32.const 38 i32.xor global.get 3 f64.const 6.25 f64.add
      block
        global.get 5 i64.const -72 i64.mul global.get 2 f32.const 8.5 f32.mul global.get 4 i32.const 66
        i32.xor
        block
          global.get 2 f32.const 10.5 f32.sub global.get 7 f64.const 11.25 f64.mul global.get 0 i32.const 87
          i32.add f64.const 13.25 global.get 1 global.get 6 f32.const 15.5 f32.add global.get 0 i32.const 115
          i32.add global.get 6 f32.const 17.5 f32.mul global.get 3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-9 (export "outer-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    local.get 10 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 45 i32.sub local.get 8 f64.const 7.25 f64.sub local.get 2 i64.const -83 i64.add
      block
        local.get 11 f32.const 9.5 f32.add local.get 1 i32.const 73 i32.sub local.get 11 f32.const 11.5
        f32.mul
        block
          local.get 8 f64.const 12.25 f64.add local.get 1 i32.const 94 i32.xor local.get 8 f64.const 14.25
          f64.mul i32.const 120 i64.load offset=3 local.get 9 local.get 1 i32.const 122 i32.xor i32.const 144
          f32.load offset=2 local.get 8 f64.const 19.25 f64.sub local.get 6 i32.const 143 i32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-10 (export "outer-6-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 5 f64.const 5.25 f64.mul local.get 3 i64.const 0x600000005 i64.sub
    block (result f32 i32 f32 f64 i32 f64)
      local.get 1 i32.const 52 i32.mul local.get 5 f64.const 8.25 f64.mul local.get 2 i64.const 0x900000005
      i64.xor
      block
        local.get 6 f32.const 10.5 f32.sub local.get 1 i32.const 80 i32.mul local.get 6 f32.const 12.5 f32.add
        block
          local.get 5 f64.const 13.25 f64.sub local.get 4 i32.const 101 i32.sub local.get 5 f64.const 15.25
          f64.add local.get 3 i64.const -171 i64.add local.get 6 f32.const 17.5 f32.mul i32.const 144
          i32.load offset=2 local.get 6 local.get 5 f64.const 20.25 f64.mul local.get 4 local.get 5
          f64.const 22.25 f64.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-6-11 (export "outer-6-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
    block (result i32 f32 f64 i32 f64 i64)
      local.get 4 i32.const 59 i32.add local.get 6 f64.const 9.25 f64.add local.get 5 i64.const -105 i64.sub
      block
        local.get 7 f32.const 11.5 f32.mul local.get 4 i32.const 87 i32.add local.get 9 f32.const 13.5 f32.sub
        local.get 8 f64.const 14.25 f64.mul
        block
          local.get 4 i32.const 108 i32.mul local.get 8 local.get 5 i64.const -182 i64.xor local.get 9
          f32.const 18.5 f32.add local.get 1 i32.const 136 i32.mul local.get 7 f32.const 20.5 f32.mul
          f64.const 21.25 i32.const 176 i32.load offset=2 local.get 8 f64.const 23.25 f64.mul local.get 3
          i64.const 0x1800000005 i64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-12 (export "outer-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 5 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
    block (result f32 f64 i32 f64 i64 f32)
      local.get 1 i32.const 66 i32.xor local.get 5 f64.const 10.25 f64.sub local.get 2 i64.const -116 i64.mul
      local.get 6 f32.const 12.5 f32.add
      block
        local.get 1 i32.const 94 i32.xor local.get 6 f32.const 14.5 f32.mul local.get 5 f64.const 15.25
        f64.add local.get 1 i32.const 115 i32.add
        block
          local.get 5 f64.const 17.25 f64.mul local.get 2 i64.const 0x1200000005 i64.sub local.get 6
          f32.const 19.5 f32.sub local.get 1 i32.const 143 i32.add block end local.get 6 f32.const 21.5
          f32.add local.get 5 f64.const 22.25 f64.sub local.get 4 i32.const 164 i32.mul local.get 5
          i64.const -270 i32.const 16 f32.load offset=2 br 2
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
  (f32.const 10.75)) (f64.const -28.75) (i64.const 0x40404040404032d) (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "outer-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -91.125)
  (i64.const 0x303031603030306) (f64.const -104.625) (i64.const 0))
(assert_return (invoke "outer-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 13.75) (i64.const 0x4040404040404f1) (i64.const 0xfcfcfcfcfcfcfdf1)
  (i64.const 6))
(assert_return (invoke "outer-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -33.75)
  (i64.const 0x1c1c1c1c1c1c1c20) (f32.const 38.25) (i64.const 0))
(assert_return (invoke "outer-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -151.125) (i64.const 0x404041c04040409)
  (i32.const 0x50505cb) (i64.const 0))
(assert_return (invoke "outer-1-5"
  (i32.const 1)) (f64.const 16.75) (i64.const 0x10203040506060a) (f32.const -31.625) (i64.const 0))
(assert_return (invoke "outer-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -29.75)
  (i64.const 0x30303030303041c) (f64.const 28.75) (i64.const 0))
(assert_return (invoke "outer-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -196.875) (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0xf1f1f1f0) (i64.const 6))
(assert_return (invoke "outer-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 20.75) (i64.const 0x4040404040402d5)
  (f64.const 37.25) (i64.const 0))
(assert_return (invoke "outer-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -32.75)
  (i64.const 0xfcfcfcfcfcfcfdc5) (i64.const 0x848484840f0f0f0f) (i64.const 0))
(assert_return (invoke "outer-1-10"
  (i32.const 1)) (f64.const 29966.625) (i64.const 0x1122332655667783) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "outer-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 18.75)
  (i64.const 0x1818181818181820) (i32.const 0xe1bc9772) (i64.const 0))
(assert_return (invoke "outer-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -40.75) (i64.const 0x4040404040402a9) (f32.const 56.25) (i64.const 6))
(assert_return (invoke "outer-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -306.375)
  (i64.const 0x303032203030306) (i32.const 241) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "outer-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 28.75)
  (i64.const 0x303030303030474) (f64.const 36.25) (i64.const 0xfcfcfcfcfcfcfd6d) (i64.const 0))
(assert_return (invoke "outer-2-2"
  (i32.const 1)) (f64.const -41.75) (i64.const 0x7efc79f774f26fe0) (i64.const 0x88633e19f4cfaa85)
  (f32.const 39.375) (i64.const 0))
(assert_return (invoke "outer-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -229.125) (i64.const 0x404042804040409)
  (f32.const -5.5476997e+35) (i32.const 290) (i64.const 0))
(assert_return (invoke "outer-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 29.75) (i64.const 0xfbfbfbfbfbfbfa6a)
  (i32.const 0x50503dc) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "outer-2-5"
  (i32.const 1)) (f64.const 987.25) (i64.const 0x1122334455667925) (f32.const 144.625) (f64.const 1024.5)
  (i64.const 0))
(assert_return (invoke "outer-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -439.875)
  (i64.const 0x848484840f0f0f0f) (f64.const -57.75) (i32.const 332) (i64.const 0))
(assert_return (invoke "outer-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 34.75)
  (i64.const 0x303030303030150) (i32.const 0x2020355) (f64.const 2.447714937972696e+131) (i64.const 0))
(assert_return (invoke "outer-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -47.75) (i64.const 0xfcfcfcfcfcfcfd41) (f64.const -376.875)
  (i64.const 0xe0e0e0e014141414) (i64.const 6))
(assert_return (invoke "outer-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -268.125) (i64.const 0x40403da040403ff)
  (i64.const 0x404040404040404) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "outer-2-10"
  (i32.const 1)) (f64.const 34.75) (i64.const 0xd7ad83592f04daa0) (f32.const -2.6713147e-07)
  (i32.const -29876) (i64.const 0))
(assert_return (invoke "outer-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -52.75) (i64.const 0x606060606060427) (i32.const 0x202038d) (f32.const 66.25)
  (i64.const 6))
(assert_return (invoke "outer-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -508.875)
  (i64.const 0x303032e03030306) (f32.const 10.75) (f64.const -681.375) (i64.const 0))
(assert_return (invoke "outer-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 40.75)
  (i64.const 0x3030303030304f8) (i32.const 0x9a9a9a98) (f64.const 43.75) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "outer-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (f64.const -7.5)
  (i64.const 0xa8835e3914efcaa5) (f32.const 51.5) (i64.const 6))
(assert_return (invoke "outer-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -49.25) (i32.const 374)
  (i64.const 0))
(assert_return (invoke "outer-3-3"
  (i32.const 1)) (f64.const 40.75) (i64.const 0x102030405060512) (f32.const -6.6875) (i32.const 381)
  (f32.const 55.5) (i64.const 0))
(assert_return (invoke "outer-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -60.75)
  (i64.const 0x404040404040625) (i32.const 0xa6a6a69c) (f32.const 607.375) (f64.const 45.75) (i64.const 0))
(assert_return (invoke "outer-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -326.625) (i64.const 0xa8a8a8a80f0f0f0f)
  (f32.const 7.75) (f64.const 58.25) (i32.const 0xa17c5732) (i64.const 0))
(assert_return (invoke "outer-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 46.75)
  (i64.const 0x3030303030300cc) (f64.const 4.416586975769418e-53) (i32.const 0x2020202) (f64.const 61.25)
  (i64.const 0))
(assert_return (invoke "outer-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -58.75) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 430) (f64.const -404.625) (i64.const 0xcccccccc0f0f0f0f) (i64.const 0))
(assert_return (invoke "outer-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -399.375) (i64.const 0x30302cd030302fe) (f64.const -7.5)
  (i64.const 0x60606060606034b) (f32.const 704.125) (i64.const 6))
(assert_return (invoke "outer-3-9"
  (i32.const 1)) (f64.const 46.75) (i64.const 0x5cb7116bc6207ac0) (i64.const 0x1020304050605c2)
  (f32.const 69.75) (i32.const -77) (i64.const 0))
(assert_return (invoke "outer-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (f32.const 67.5) (i32.const 0x70708e6) (f32.const 82.25) (i64.const 0))
(assert_return (invoke "outer-3-11"
  (i32.const 1)) (f64.const -421.875) (i64.const 0xfefdfcc2faf9f8fd) (i32.const 486) (f32.const -67.25)
  (f64.const 71.25) (i64.const 0))
(assert_return (invoke "outer-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 45.75)
  (i64.const 0x40404040404067d) (f32.const 12.75) (f64.const -11.5) (i32.const 0x2020000) (i64.const 0))
(assert_return (invoke "outer-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (i32.const 0x5050505) (f64.const -6.5) (i64.const 0x4040404040406a9) (f32.const 71.25) (i64.const 0))
(assert_return (invoke "outer-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -266.625)
  (i64.const 0x303033f03030308) (f64.const -2.9139175104077617e-268) (i64.const 0xcccccccc0f0f0f0f)
  (f32.const -61.25) (i32.const 0x20203c8) (i64.const 0))
(assert_return (invoke "outer-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i64.const 0x60606060606034b)
  (f32.const 573.125) (i32.const 0x5050334) (f32.const -56.75) (i64.const 6))
(assert_return (invoke "outer-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -65.75)
  (i64.const 0x3030303030305a8) (f32.const 69.75) (i32.const 0xb3b3b3b0) (f32.const 68.5) (f64.const -4.5)
  (i64.const 0))
(assert_return (invoke "outer-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -404.625) (i64.const 0x1111111014141414)
  (i32.const 0x9a75502b) (f32.const 77.25) (f64.const -76.75) (i32.const 0x815c3712) (i64.const 0))
(assert_return (invoke "outer-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 53.75)
  (i64.const 0x60606060606034b) (f32.const 10.75) (f64.const -819.375) (i32.const 0x8080a03)
  (f64.const -82.75) (i64.const 0))
(assert_return (invoke "outer-4-6"
  (i32.const 1)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f64.const 64.75) (i32.const -591)
  (f64.const -556.875) (i64.const 0xf5d0ab86613c17f2) (i64.const 0))
(assert_return (invoke "outer-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (i32.const 521) (f64.const 67.75)
  (i64.const 0x6060606060602c7) (f32.const 9.166919e+23) (i64.const 6))
(assert_return (invoke "outer-4-8"
  (i32.const 1)) (f64.const 58.75) (i64.const 0xe1c09f7e5d3c1ae0) (f64.const 76.25)
  (i64.const 0x10203040506044e) (f32.const -2.6713147e-07) (i32.const -42812) (i64.const 0))
(assert_return (invoke "outer-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (i64.const 0x4823fed9b48f6a45)
  (f32.const -70.75) (i32.const 0x5050738) (f32.const 90.25) (i64.const 6))
(assert_return (invoke "outer-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -307.125)
  (i64.const 0x303034603030306) (f32.const 261.625) (i32.const 0x7e2bd98) (f32.const 82.5)
  (f64.const 4.416586975769418e-53) (i64.const 0))
(assert_return (invoke "outer-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 62.75) (i64.const 0x404040404040701)
  (i32.const 0x201ffc1) (f32.const 647.125) (f64.const 77.75) (i32.const 0x5050753) (i64.const 0))
(assert_return (invoke "outer-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -79.75)
  (i64.const 0xbdbdbdbdbdbdbdd0) (f32.const 12.75) (f64.const 85.25) (i32.const 0xf4cfaa85) (f64.const 75.75)
  (i64.const 0))
(assert_return (invoke "outer-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -676.875)
  (i64.const 0x303034b03030308) (i32.const 0x2020000) (f64.const -853.875) (i64.const 0x606060606060606)
  (f32.const 1.01666746e-22) (i32.const 0x67421df8) (i64.const 0))
(assert_return (invoke "outer-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 65.75) (i64.const 0xfbfbfbfbfbfbf8e6)
  (f64.const 68.75) (i64.const 0x303030303030303) (f32.const 600.625) (i32.const 0x201ffdd) (f32.const 7.75)
  (i64.const 0))
(assert_return (invoke "outer-5-2"
  (i32.const 1)) (f64.const 951.25) (i64.const 0x1122334455667ab1) (i64.const 0xfbd6b18c67421df8)
  (f32.const 81.75) (i32.const -77) (f32.const -0.0011401264) (f64.const 1105.75) (i64.const 0))
(assert_return (invoke "outer-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -334.125)
  (i64.const 0xf0f0f0f00f0f0f0f) (f32.const 79.5) (i32.const 0x2020435) (f32.const 81.375) (f64.const -86.75)
  (i32.const 0x94949490) (i64.const 0))
(assert_return (invoke "outer-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 67.75) (i64.const 0x6060606060602c7) (i32.const 0x505073f) (f32.const -73.75)
  (f64.const -790.875) (i32.const 0x5050754) (f64.const 85.25) (i64.const 6))
(assert_return (invoke "outer-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -87.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const 897.625) (f64.const 74.75) (i32.const 0x7070551)
  (f64.const -991.875) (i64.const 0x151515140f0f0f0f) (i64.const 0))
(assert_return (invoke "outer-5-6"
  (i32.const 1)) (f64.const 79142.625) (i64.const 0x112232f655667783) (f64.const 85.25) (i32.const 0x12345678)
  (f64.const 1111.75) (i64.const 0x11223344556673c5) (f32.const -11.1875) (i64.const 0))
(assert_return (invoke "outer-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 70.75) (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const -12)
  (f64.const -3.031320730055879e-239) (i64.const -974) (f32.const 8.75) (i32.const 0x8c8c8c80) (i64.const 6))
(assert_return (invoke "outer-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -85.75) (i64.const 0x404040404040099)
  (f64.const -6.40755422103373e+133) (i64.const 0x5a00000005) (f32.const -83.75) (i32.const 0x2020489)
  (f32.const 101.25) (i64.const 0))
(assert_return (invoke "outer-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -361.125)
  (i64.const 0x303035203030306) (i64.const 0x303030303030303) (f32.const 92.5) (i32.const 0xe7c29d78)
  (f32.const 1.3403321e-07) (f64.const -428.625) (i64.const 0))
(assert_return (invoke "outer-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 76.75)
  (i64.const 0x303030303030684) (f32.const -1.8380878e+24) (i32.const 661) (f32.const -11.9375)
  (f64.const 96.25) (i32.const 0x20200a8) (i64.const 0))
(assert_return (invoke "outer-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -88.75) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i32.const 0x3d3d3d38) (f32.const 104.25) (f64.const -103.75) (i32.const 0x14efcaa5) (f64.const 92.75)
  (i64.const 0))
(assert_return (invoke "outer-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -624.375) (i64.const 0x606065a0606060b) (f32.const -88.75) (f64.const 98.25)
  (i32.const 0x2020202) (f64.const 100.25) (i64.const 0xf9f9f9f9f9f9fda8) (i64.const 6))
(assert_return (invoke "outer-6-0"
  (i32.const 1)) (f64.const 76.75) (i64.const 0x1020304050604a6) (i32.const 0x1234541b) (f64.const 87.25)
  (i64.const 0x8e69441ffad5b08b) (f32.const 89.5) (i32.const 0x123453ff) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "outer-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (f64.const -99.75) (i64.const 0xfcfcfcfcfcfcff31) (f32.const 101.25)
  (i32.const 0xe1bc9772) (f32.const 1179.375) (f64.const 81.75) (i64.const 0))
(assert_return (invoke "outer-6-2"
  (i32.const 1)) (f64.const -646.875) (i64.const 0x45e98d33e6e1dcd8) (i64.const 0x1122334455667788)
  (f32.const -4.348626e+20) (i32.const 0x9a75502b) (f32.const 93.375) (f64.const -101.75) (i32.const -77)
  (i64.const 0))
(assert_return (invoke "outer-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (f32.const 300.625) (i32.const 0x202008c) (f32.const -91.25)
  (f64.const -428.625) (i32.const 0x20204a5) (f64.const -101.75) (i64.const 0))
(assert_return (invoke "outer-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -94.75) (i64.const 0xfcfcfcfcfcfcff31)
  (i32.const 0x5050505) (f32.const 740.125) (f64.const 89.75) (i32.const 0x50507af) (f64.const 98.25)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "outer-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -1026.375)
  (i64.const 0x60605ac06060601) (f32.const 109.25) (f64.const 2.447714937972696e+131) (i32.const 689)
  (f64.const 89.75) (i64.const 0x30303030302febc) (f32.const 1091.125) (i64.const 0))
(assert_return (invoke "outer-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -10.75) (i64.const 0x404040404040415) (f64.const 9.25) (i32.const 73)
  (f64.const 4.416586975769418e-53) (i64.const 0x303030f03030308) (f32.const -3.6183316e-15)
  (i32.const 0x202019d) (i64.const 6))
(assert_return (invoke "outer-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (i32.const 0xa17c5732) (f64.const 12.25) (i64.const 0xfcfcfcfcfcfcfc75)
  (f32.const 14.5) (i32.const 0xd8d8d8d8) (f32.const -13.25) (i64.const 0))
(assert_return (invoke "outer-6-8"
  (i32.const 1)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f64.const 13.25)
  (i64.const 0x1122334455667788) (f32.const 15.375) (i32.const 0x123456eb) (f32.const -2.1875)
  (f64.const -7.5) (i64.const 0))
(assert_return (invoke "outer-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -15.75)
  (i64.const 0xfbfbfbfbfbfbfbca) (i64.const 0xd5b08b66411cf7d2) (f32.const 10.75) (i32.const 0x2020278)
  (f32.const -1.2081039e-26) (f64.const -28.75) (i32.const 0x7070796) (i64.const 0))
(assert_return (invoke "outer-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (f32.const 135.625) (i32.const 0x946f4a25) (f32.const 7.75) (f64.const -131.625) (i32.const 0x5050505)
  (f64.const -28.75) (i64.const 0))
(assert_return (invoke "outer-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (i32.const 0x11111110)
  (f32.const 179.375) (f64.const 21.25) (i32.const 0x340feac5) (f64.const -220.875)
  (i64.const 0x404041c04040409) (i64.const 6))
(assert_return (invoke "outer-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -13.75) (i64.const 0x4040404040403b1)
  (f32.const 29.25) (f64.const -28.75) (i32.const 0x37373734) (f64.const -6.5) (i64.const -270)
  (f32.const 2.4212762e-26) (i64.const 0))

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
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 10 f64.const 19.25 f64.sub local.get 3 i64.const -215 i64.add
    block (result i32)
      local.get 7 local.get 0 br_if 0 local.set 13 i64.const 0 local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-1-1 (export "br-if-1-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 20.25 f64.mul local.get 2 i64.const 0x1500000005 i64.xor
    block (result f64)
      local.get 1 i32.const 157 i32.sub local.get 3 f64.const 23.25 f64.mul local.get 0 br_if 0 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5
    end
    local.get 4
  )
  (func $br-if-1-2 (export "br-if-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 21.25 f64.add local.get 3 i64.const -237
    i64.sub
    block (result i64)
      local.get 1 i32.const 164 i32.mul local.get 8 f64.const 24.25 f64.add local.get 5 local.get 0 br_if 0
      local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-3 (export "br-if-1-3") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 3 f64.const 22.25 f64.sub global.get 5 i64.const -248 i64.mul
    block (result f32)
      global.get 0 global.get 7 f64.const 25.25 f64.sub global.get 1 i64.const -281 i64.sub i32.const 24
      f32.load offset=3 local.get 0 br_if 0 local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-4 (export "br-if-1-4") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 7 f64.const 23.25 f64.mul global.get 1 i64.const 0x1800000005 i64.add
    block (result i32)
      global.get 4 i32.const 178 i32.xor global.get 3 f64.const 26.25 f64.mul global.get 5
      i64.const 0x1b00000005 i64.mul global.get 2 i32.const 206 local.get 0 br_if 0 local.set 2 i64.const 0
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2
    end
    local.get 1
  )
  (func $br-if-1-5 (export "br-if-1-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 24.25 f64.add local.get 2 i64.const -270
    i64.xor
    block (result f32)
      local.get 1 i32.const 185 i32.sub local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
      local.get 7 f32.const 29.5 f32.mul local.get 1 i32.const 213 i32.sub local.get 7 f32.const 31.5 f32.sub
      local.get 0 br_if 0 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-6 (export "br-if-1-6") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64)
  (local i64 f64)
    local.get 5 f64.const 25.25 f64.sub local.get 3 i64.const -281 i64.sub
    block (result f64)
      local.get 4 i32.const 192 i32.mul local.get 5 f64.const 28.25 f64.sub local.get 3 i64.const -314 i64.xor
      local.get 6 f32.const 30.5 f32.add local.get 1 i32.const 220 i32.mul local.get 6 local.get 5
      f64.const 33.25 f64.add local.get 0 br_if 0 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-1-7 (export "br-if-1-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 8 f64.const 26.25 f64.mul local.get 5 i64.const 0x1b00000005 i64.mul
    block (result i32)
      local.get 1 i32.const 199 i32.add local.get 8 local.get 2 local.get 9 f32.const 31.5 f32.sub local.get 7
      i32.const 227 i32.add local.get 9 local.get 10 f64.const 34.25 f64.sub block end local.get 6 local.get 0
      br_if 0 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-1-8 (export "br-if-1-8") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 27.25 f64.add local.get 2 i64.const -303 i64.add
    block (result f64)
      local.get 1 i32.const 206 i32.xor local.get 3 local.get 2 global.get 2 f32.const 32.5 f32.mul
      local.get 1 i32.const 234 i32.xor global.get 2 f32.const 34.5 f32.sub local.get 3 local.get 1
      i32.const 255 i32.add local.get 3 f64.const 37.25 f64.sub local.get 0 br_if 0 local.set 5 i64.const 0
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5
    end
    local.get 4
  )
  (func $br-if-1-9 (export "br-if-1-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 28.25 f64.sub local.get 5 i64.const -314
    i64.xor
    block (result i64)
      local.get 1 i32.const 213 i32.sub local.get 8 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
      local.get 9 f32.const 33.5 f32.add local.get 1 i32.const 241 i32.sub local.get 7 f32.const 35.5 f32.mul
      local.get 8 f64.const 36.25 f64.add local.get 1 i32.const 262 i32.xor local.get 8 f64.const 38.25
      f64.mul i32.const 120 i64.load offset=3 local.get 0 br_if 0 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-10 (export "br-if-1-10") (param i32 i32 i64 f64) (result f64 i64 f32 i64) (local i64 f32)
    local.get 3 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub
    block (result f32)
      local.get 1 i32.const 220 i32.mul local.get 3 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005
      i64.xor global.get 2 f32.const 34.5 f32.sub local.get 1 i32.const 248 i32.mul global.get 2
      f32.const 36.5 f32.add local.get 3 f64.const 37.25 f64.sub local.get 1 i32.const 269 i32.sub local.get 3
      f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add global.get 6 local.get 0 br_if 0 local.set 5
      i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-1-11 (export "br-if-1-11") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 3 f64.const 30.25 f64.add global.get 5 i64.const -336 i64.mul
    block (result i32)
      global.get 0 i32.const 227 i32.add global.get 7 f64.const 33.25 f64.add global.get 1 global.get 6
      global.get 0 global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul global.get 4
      i32.const 276 i32.mul global.get 3 f64.const 40.25 f64.sub global.get 5 i64.const -446 i64.xor
      global.get 2 f32.const 42.5 f32.add i32.const 304 local.get 0 br_if 0 local.set 2 i64.const 0
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-12 (export "br-if-1-12") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i64)
  (local i64 f32)
    local.get 5 f64.const 31.25 f64.sub local.get 3 i64.const -347 i64.add
    block (result f32)
      local.get 1 local.get 5 f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul local.get 6
      f32.const 36.5 f32.add local.get 1 i32.const 262 i32.xor local.get 6 f32.const 38.5 f32.mul local.get 5
      f64.const 39.25 f64.add local.get 4 i32.const 283 i32.add local.get 5 f64.const 41.25 f64.mul
      local.get 2 i64.const 0x2a00000005 i64.sub local.get 6 local.get 1 i32.const 311 i32.add f32.const 45.5
      local.get 0 br_if 0 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-2-0 (export "br-if-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    local.get 8 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor
    block (result i32 f64)
      i32.const 241 local.get 10 local.get 0 br_if 0 local.set 14 local.set 13 i64.const 0 local.set 12
      local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-1 (export "br-if-2-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    local.get 10 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
    block (result f64 i64)
      local.get 7 i32.const 248 i32.mul f64.const 36.25 local.get 2 i64.const -402 i64.xor local.get 0 br_if 0
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-2 (export "br-if-2-2") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 5 f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul
    block (result i64 f32)
      local.get 1 i32.const 255 i32.add local.get 5 f64.const 37.25 f64.sub block end local.get 2
      i64.const -413 i64.sub local.get 6 local.get 0 br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-2-3 (export "br-if-2-3") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    global.get 7 f64.const 35.25 f64.mul global.get 1 i64.const 0x2400000005 i64.add
    block (result f32 i32)
      global.get 4 i32.const 262 i32.xor global.get 3 global.get 5 i64.const 0x2700000005 i64.mul global.get 2
      global.get 4 i32.const 290 i32.xor local.get 0 br_if 0 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-2-4 (export "br-if-2-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 3 f64.const 36.25 f64.add local.get 2 i64.const -402 i64.xor
    block (result i32 f32)
      local.get 1 i32.const 269 i32.sub local.get 3 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
      global.get 6 f32.const 41.5 f32.mul i32.const 144 i32.load offset=2 global.get 6 local.get 0 br_if 0
      local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-5 (export "br-if-2-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 37.25 f64.sub local.get 5 i64.const -413
    i64.sub
    block (result f32 f64)
      local.get 4 i32.const 276 i32.mul local.get 6 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
      local.get 7 f32.const 42.5 f32.add local.get 1 i32.const 304 i32.mul block end local.get 7
      f32.const 44.5 f32.mul local.get 6 local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-2-6 (export "br-if-2-6") (param i32) (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    global.get 3 f64.const 38.25 f64.mul global.get 5 i64.const 0x2700000005 i64.mul
    block (result f64 i32)
      global.get 0 i32.const 283 i32.add global.get 7 f64.const 41.25 f64.mul global.get 1
      i64.const 0x2a00000005 i64.sub global.get 6 f32.const 43.5 f32.sub global.get 0 i32.const 311 i32.add
      global.get 6 f32.const 45.5 f32.add global.get 3 i32.const 332 local.get 0 br_if 0 local.set 3
      local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3
    end
    local.get 1
  )
  (func $br-if-2-7 (export "br-if-2-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result i32 f64)
      local.get 7 local.get 8 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul local.get 11
      f32.const 44.5 f32.mul local.get 6 local.get 11 f32.const 46.5 f32.sub local.get 8 local.get 7
      local.get 10 f64.const 49.25 f64.sub local.get 0 br_if 0 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-8 (export "br-if-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 40.25 f64.sub local.get 2 i64.const -446
    i64.xor
    block (result f64 i64)
      local.get 4 local.get 6 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add local.get 7
      f32.const 45.5 f32.add local.get 4 i32.const 325 i32.sub local.get 9 f32.const 47.5 f32.mul local.get 6
      f64.const 48.25 f64.add local.get 1 i32.const 346 i32.xor local.get 8 f64.const 50.25 f64.mul
      i64.const 0x3300000005 local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12
    end
    local.get 10
  )
  (func $br-if-2-9 (export "br-if-2-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 3 f64.const 41.25 f64.mul local.get 2 i64.const 0x2a00000005 i64.sub
    block (result i64 f32)
      local.get 1 i32.const 304 i32.mul local.get 3 local.get 2 i64.const 0x2d00000005 i64.xor global.get 2
      f32.const 46.5 f32.sub local.get 1 i32.const 332 i32.mul global.get 2 f32.const 48.5 f32.add local.get 3
      f64.const 49.25 f64.sub local.get 1 i32.const 353 i32.sub local.get 3 f64.const 51.25 f64.add
      i64.const -567 global.get 6 f32.const 53.5 f32.mul local.get 0 br_if 0 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6
    end
    local.get 4
  )
  (func $br-if-2-10 (export "br-if-2-10") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 i64)
  (local i64 f32 i32)
    local.get 5 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul
    block (result f32 i32)
      local.get 4 i32.const 311 i32.add local.get 5 f64.const 45.25 f64.add local.get 3 i64.const -501 i64.sub
      local.get 6 local.get 1 i32.const 339 i32.add local.get 6 f32.const 49.5 f32.sub local.get 5
      f64.const 50.25 f64.mul local.get 4 i32.const 360 i32.mul local.get 5 f64.const 52.25 f64.sub
      local.get 2 i64.const -578 i64.xor f32.const 54.5 i32.const 56 i32.load offset=3 local.get 0 br_if 0
      local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-2-11 (export "br-if-2-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 3 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add
    block (result i32 f32)
      local.get 1 i32.const 318 i32.xor local.get 3 f64.const 46.25 f64.sub local.get 2 i64.const -512 i64.mul
      global.get 2 f32.const 48.5 f32.add local.get 1 i32.const 346 i32.xor global.get 2 f32.const 50.5
      f32.mul local.get 3 f64.const 51.25 f64.add local.get 1 i32.const 367 i32.add local.get 3
      f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub global.get 6 f32.const 55.5 f32.sub
      i32.const 395 global.get 6 f32.const 57.5 f32.add local.get 0 br_if 0 local.set 6 local.set 5
      i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-12 (export "br-if-2-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 44.25 f64.mul local.get 2
    i64.const 0x2d00000005 i64.xor
    block (result f32 f64)
      local.get 1 i32.const 325 i32.sub local.get 6 f64.const 47.25 f64.mul local.get 3 i64.const 0x3000000005
      i64.add local.get 9 f32.const 49.5 f32.sub local.get 1 i32.const 353 i32.sub local.get 9 f32.const 51.5
      f32.add local.get 6 f64.const 52.25 f64.sub local.get 1 local.get 8 f64.const 54.25 f64.add local.get 2
      i64.const -600 i64.mul local.get 9 local.get 4 i32.const 402 i32.xor local.get 7 f32.const 58.5 f32.sub
      local.get 8 f64.const 59.25 f64.mul local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12
    end
    local.get 10
  )
  (func $br-if-3-0 (export "br-if-3-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    local.get 10 f64.const 45.25 f64.add local.get 5 i64.const -501 i64.sub
    block (result i32 f64 i64)
      local.get 1 i32.const 332 i32.mul local.get 10 f64.const 48.25 f64.add local.get 5 local.get 0 br_if 0
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-3-1 (export "br-if-3-1") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 5 f64.const 46.25 f64.sub local.get 2 i64.const -512 i64.mul
    block (result f64 i64 f32)
      local.get 4 i32.const 339 i32.add local.get 5 i32.const 16 i64.load offset=2 f32.const 51.5 local.get 0
      br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-2 (export "br-if-3-2") (param i32) (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    global.get 7 f64.const 47.25 f64.mul global.get 1 i64.const 0x3000000005 i64.add
    block (result i64 f32 i32)
      global.get 4 i32.const 346 i32.xor global.get 3 f64.const 50.25 f64.mul block end global.get 5
      i64.const 0x3300000005 i64.mul global.get 2 global.get 4 i32.const 374 i32.xor local.get 0 br_if 0
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-3 (export "br-if-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 5 f64.const 48.25 f64.add local.get 3 i64.const -534 i64.xor
    block (result f32 i32 f32)
      local.get 1 i32.const 353 i32.sub local.get 5 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
      local.get 6 f32.const 53.5 f32.mul local.get 4 i32.const 381 i32.sub local.get 6 local.get 0 br_if 0
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-4 (export "br-if-3-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i64)
  (local i64 i32 f32 f64)
    local.get 3 f64.const 49.25 f64.sub local.get 2 i64.const -545 i64.sub
    block (result i32 f32 f64)
      local.get 1 i32.const 360 i32.mul local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
      global.get 2 f32.const 54.5 f32.add local.get 1 i32.const 388 i32.mul global.get 2 f32.const 56.5
      f32.mul local.get 3 f64.const 57.25 f64.add local.get 0 br_if 0 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-3-5 (export "br-if-3-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 8 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005 i64.mul
    block (result f32 f64 i32)
      local.get 6 i32.const 367 i32.add local.get 8 local.get 2 i64.const 0x3600000005 i64.sub local.get 9
      f32.const 55.5 f32.sub local.get 6 i32.const 395 i32.add i32.const 72 f32.load offset=1 local.get 10
      f64.const 58.25 f64.sub local.get 4 i32.const 416 i32.mul local.get 0 br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-3-6 (export "br-if-3-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64) (local i64 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 51.25 f64.add local.get 2 i64.const -567
    i64.add
    block (result f64 i32 f64)
      local.get 1 local.get 8 local.get 5 i64.const -600 i64.mul local.get 9 local.get 1 i32.const 402 i32.xor
      local.get 9 f32.const 58.5 f32.sub local.get 6 f64.const 59.25 f64.mul local.get 4 i32.const 423 i32.add
      local.get 8 f64.const 61.25 f64.sub local.get 0 br_if 0 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13
    end
    local.get 10
  )
  (func $br-if-3-7 (export "br-if-3-7") (param i32) (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    global.get 3 f64.const 52.25 f64.sub global.get 5 i64.const -578 i64.xor
    block (result i32 f64 i64)
      global.get 0 i32.const 381 i32.sub global.get 7 f64.const 55.25 f64.sub global.get 1 global.get 6
      global.get 0 i32.const 409 i32.sub global.get 6 f32.const 59.5 f32.mul global.get 3 block end
      i32.const 430 global.get 3 f64.const 62.25 f64.mul global.get 5 i64.const 0x3f00000005 i64.mul
      local.get 0 br_if 0 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-8 (export "br-if-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 5 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
    block (result f64 i64 f32)
      local.get 1 i32.const 388 i32.mul local.get 5 local.get 3 i64.const 0x3900000005 i64.xor local.get 6
      local.get 1 local.get 6 local.get 5 f64.const 61.25 f64.sub local.get 4 i32.const 437 i32.sub
      local.get 5 local.get 3 i64.const -699 i64.add local.get 6 f32.const 65.5 f32.mul local.get 0 br_if 0
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 7
  )
  (func $br-if-3-9 (export "br-if-3-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    local.get 8 f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul
    block (result i64 f32 i32)
      local.get 1 i32.const 395 i32.add local.get 8 f64.const 57.25 f64.add local.get 5 local.get 9
      f32.const 59.5 f32.mul local.get 1 i32.const 423 i32.add local.get 11 f32.const 61.5 f32.sub
      local.get 10 f64.const 62.25 f64.mul local.get 1 i32.const 444 i32.mul local.get 10 f64.const 64.25
      f64.sub i64.const -710 local.get 11 local.get 6 local.get 0 br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-3-10 (export "br-if-3-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 3 f64.const 55.25 f64.sub local.get 2 i64.const -611 i64.add
    block (result f32 i32 f32)
      local.get 1 i32.const 402 i32.xor local.get 3 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul
      global.get 2 f32.const 60.5 f32.add local.get 1 i32.const 430 i32.xor global.get 2 f32.const 62.5
      f32.mul local.get 3 f64.const 63.25 f64.add local.get 1 i32.const 451 i32.add local.get 3
      f64.const 65.25 f64.mul local.get 2 i64.const 0x4200000005 i64.sub global.get 6 f32.const 67.5 f32.sub
      local.get 1 f32.const 69.5 local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-3-11 (export "br-if-3-11") (param i32) (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    global.get 3 f64.const 56.25 f64.mul global.get 5 i64.const 0x3900000005 i64.xor
    block (result i32 f32 f64)
      global.get 0 i32.const 409 i32.sub global.get 7 f64.const 59.25 f64.mul global.get 1 global.get 6
      f32.const 61.5 f32.sub global.get 0 i32.const 437 i32.sub global.get 6 f32.const 63.5 f32.add
      global.get 3 f64.const 64.25 f64.sub global.get 4 i32.const 458 i32.xor global.get 3 global.get 5
      i64.const -732 i64.mul global.get 2 f32.const 68.5 f32.mul block end global.get 4 i32.const 486 i32.xor
      global.get 2 f32.const 70.5 f32.sub global.get 7 local.get 0 br_if 0 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-12 (export "br-if-3-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 57.25 f64.add local.get 3 i64.const -633
    i64.sub
    block (result f32 f64 i32)
      local.get 1 i32.const 416 i32.mul local.get 6 local.get 2 i64.const -666 i64.xor local.get 9
      f32.const 62.5 f32.mul local.get 4 i32.const 444 i32.mul local.get 7 f32.const 64.5 f32.sub local.get 8
      f64.const 65.25 f64.mul local.get 4 i32.const 465 i32.sub local.get 8 f64.const 67.25 f64.sub
      local.get 2 i64.const -743 i64.add local.get 7 f32.const 69.5 f32.add local.get 1 i32.const 493 i32.sub
      local.get 9 f32.const 71.5 f32.mul local.get 8 f64.const 72.25 f64.add local.get 4 i32.const 514 i32.xor
      local.get 0 br_if 0 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13
    end
    local.get 10
  )
  (func $br-if-4-0 (export "br-if-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 58.25 f64.sub local.get 2 i64.const -644
    i64.mul
    block (result i32 f64 i64 f32)
      local.get 4 local.get 6 local.get 2 i64.const -677 i64.sub local.get 9 f32.const 63.5 f32.add
      local.get 0 br_if 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-4-1 (export "br-if-4-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    local.get 10 f64.const 59.25 f64.mul local.get 5 i64.const 0x3c00000005 i64.add
    block (result f64 i64 f32 i32)
      local.get 7 i32.const 112 f64.load offset=2 local.get 2 i64.const 0x3f00000005 i64.mul local.get 9
      f32.const 64.5 f32.sub i32.const 136 i32.load offset=1 local.get 0 br_if 0 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-4-2 (export "br-if-4-2") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 3 f64.const 60.25 f64.add global.get 5 i64.const -666 i64.xor
    block (result i64 f32 i32 f32)
      global.get 0 i32.const 437 i32.sub global.get 7 f64.const 63.25 f64.add global.get 1 global.get 6
      f32.const 65.5 f32.mul global.get 0 i32.const 465 i32.sub global.get 6 f32.const 67.5 f32.sub
      local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-3 (export "br-if-4-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 61.25 f64.sub local.get 2 i64.const -677 i64.sub
    block (result f32 i32 f32 f64)
      local.get 1 local.get 3 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor global.get 2
      f32.const 66.5 f32.add i32.const 472 global.get 2 i32.const 168 f64.load offset=1 local.get 0 br_if 0
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-4-4 (export "br-if-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 5 f64.const 62.25 f64.mul local.get 3 i64.const 0x3f00000005 i64.mul
    block (result i32 f32 f64 i32)
      local.get 4 local.get 5 f64.const 65.25 f64.mul local.get 3 i64.const 0x4200000005 i64.sub local.get 6
      f32.const 67.5 f32.sub local.get 1 i32.const 479 i32.add local.get 6 f32.const 69.5 f32.add local.get 5
      i32.const 500 local.get 0 br_if 0 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-5 (export "br-if-4-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    local.get 3 f64.const 63.25 f64.add local.get 2 i64.const -699 i64.add
    block (result f32 f64 i32 f64)
      local.get 1 i32.const 458 i32.xor local.get 3 f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul
      global.get 2 f32.const 68.5 f32.mul local.get 1 global.get 2 f32.const 70.5 f32.sub i32.const 184
      f64.load offset=3 local.get 1 i32.const 507 i32.add local.get 3 f64.const 73.25 f64.sub local.get 0
      br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-4-6 (export "br-if-4-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 i64) (local i64 f64 i32 f64 i64)
    local.get 10 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor
    block (result f64 i32 f64 i64)
      local.get 6 i32.const 465 i32.sub local.get 8 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
      local.get 11 f32.const 69.5 f32.add local.get 7 local.get 9 f32.const 71.5 f32.mul local.get 10
      f64.const 72.25 f64.add i32.const 514 local.get 8 f64.const 74.25 f64.mul local.get 5
      i64.const 0x4b00000005 i64.mul local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-4-7 (export "br-if-4-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    local.get 5 f64.const 65.25 f64.mul local.get 2 i64.const 0x4200000005 i64.sub
    block (result i32 f64 i64 f32)
      local.get 1 i32.const 472 i32.mul local.get 5 local.get 2 i64.const 0x4500000005 i64.xor local.get 6
      f32.const 70.5 f32.sub local.get 4 local.get 6 local.get 5 block end local.get 4 i32.const 521 i32.sub
      f64.const 75.25 local.get 2 i32.const 40 f32.load offset=1 local.get 0 br_if 0 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-8 (export "br-if-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 66.25 f64.add local.get 3 i64.const -732
    i64.mul
    block (result f64 i64 f32 i32)
      local.get 1 i32.const 479 i32.add local.get 6 f64.const 69.25 f64.add local.get 5 i64.const -765 i64.sub
      local.get 7 f32.const 71.5 f32.mul local.get 4 i32.const 507 i32.add local.get 7 f32.const 73.5 f32.sub
      local.get 6 f64.const 74.25 f64.mul local.get 1 local.get 8 f64.const 76.25 f64.sub local.get 5
      i32.const 48 f32.load offset=2 local.get 4 local.get 0 br_if 0 local.set 14 local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-4-9 (export "br-if-4-9") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 7 f64.const 67.25 f64.sub global.get 1 i64.const -743 i64.add
    block (result i64 f32 i32 f32)
      global.get 4 i32.const 486 i32.xor global.get 3 global.get 5 i64.const -776 i64.mul global.get 2
      f32.const 72.5 f32.add global.get 4 i32.const 514 i32.xor global.get 2 f32.const 74.5 f32.mul
      global.get 7 f64.const 75.25 f64.add global.get 0 i32.const 535 i32.add global.get 7 f64.const 77.25
      f64.mul global.get 1 i64.const 0x4e00000005 i64.sub global.get 6 f32.const 79.5 f32.sub i32.const 563
      global.get 6 f32.const 81.5 f32.add local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-10 (export "br-if-4-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64) (local i64 f32 i32 f32 f64)
    local.get 5 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 493 i32.sub local.get 5 f64.const 71.25 f64.mul local.get 3 i64.const 0x4800000005
      i64.add local.get 6 f32.const 73.5 f32.sub local.get 1 i32.const 521 i32.sub local.get 6 f32.const 75.5
      f32.add local.get 5 f64.const 76.25 f64.sub local.get 1 i32.const 542 i32.xor local.get 5
      f64.const 78.25 f64.add local.get 3 i64.const -864 i64.mul local.get 6 f32.const 80.5 f32.mul
      i32.const 570 local.get 6 local.get 5 f64.const 83.25 f64.mul local.get 0 br_if 0 local.set 11
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-11 (export "br-if-4-11") (param i32) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64 i32)
    global.get 7 f64.const 69.25 f64.add global.get 1 i64.const -765 i64.sub
    block (result i32 f32 f64 i32)
      global.get 4 i32.const 500 i32.mul global.get 3 f64.const 72.25 f64.add global.get 5 i64.const -798
      i64.xor global.get 2 f32.const 74.5 f32.mul global.get 4 i32.const 528 i32.mul global.get 2
      f32.const 76.5 f32.sub global.get 7 f64.const 77.25 f64.mul global.get 0 i32.const 549 i32.sub
      global.get 7 f64.const 79.25 f64.sub global.get 1 i64.const -875 i64.add global.get 6 f32.const 81.5
      f32.add global.get 0 i32.const 577 i32.sub i32.const 88 f32.load offset=3 global.get 3 f64.const 84.25
      f64.add global.get 4 i32.const 598 i32.xor local.get 0 br_if 0 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-12 (export "br-if-4-12") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    local.get 3 f64.const 70.25 f64.sub local.get 2 i64.const -776 i64.mul
    block (result f32 f64 i32 f64)
      local.get 1 i32.const 507 i32.add local.get 3 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
      global.get 6 local.get 1 i32.const 535 i32.add global.get 6 f32.const 77.5 f32.mul local.get 3
      local.get 1 i32.const 556 i32.mul local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005
      i64.xor global.get 2 local.get 1 i32.const 584 i32.mul i32.const 96 f32.load local.get 3 f64.const 85.25
      f64.sub local.get 1 i32.const 605 i32.sub local.get 3 f64.const 87.25 f64.add local.get 0 br_if 0
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-5-0 (export "br-if-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005 i64.add
    block (result i32 f64 i64 f32 i32)
      local.get 1 i32.const 514 i32.xor local.get 10 f64.const 74.25 f64.mul local.get 5 i32.const 32 f32.load
      i32.const 40 i32.load offset=1 local.get 0 br_if 0 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-1 (export "br-if-5-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 72.25 f64.add local.get 2 i64.const -798
    i64.xor
    block (result f64 i64 f32 i32 f32)
      local.get 1 i32.const 521 i32.sub local.get 8 f64.const 75.25 f64.add local.get 3 local.get 9
      f32.const 77.5 f32.mul local.get 1 i32.const 549 i32.sub local.get 7 local.get 0 br_if 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-2 (export "br-if-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 10 f64.const 73.25 f64.sub local.get 3 i64.const -809 i64.sub
    block (result i64 f32 i32 f32 f64)
      local.get 4 i32.const 528 i32.mul local.get 10 f64.const 76.25 f64.sub local.get 2 i64.const -842
      i64.xor local.get 11 local.get 7 i32.const 556 i32.mul i32.const 64 f32.load local.get 10
      f64.const 81.25 f64.add local.get 0 br_if 0 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-3 (export "br-if-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 74.25 f64.mul local.get 3
    i64.const 0x4b00000005 i64.mul
    block (result f32 i32 f32 f64 i32)
      local.get 4 i32.const 535 i32.add local.get 6 f64.const 77.25 f64.mul local.get 3 local.get 7
      f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add local.get 7 f32.const 81.5 f32.add local.get 6
      f64.const 82.25 f64.sub local.get 4 i32.const 584 i32.mul local.get 0 br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-4 (export "br-if-5-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 5 f64.const 75.25 f64.add local.get 3 i64.const -831 i64.add
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 542 i32.xor local.get 5 f64.const 78.25 f64.add local.get 2 i64.const -864 i64.mul
      local.get 6 f32.const 80.5 f32.mul local.get 1 i32.const 570 i32.xor local.get 6 f32.const 82.5 f32.sub
      local.get 5 f64.const 83.25 f64.mul i32.const 591 local.get 5 f64.const 85.25 f64.sub local.get 0
      br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-5-5 (export "br-if-5-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64 i64)
  (local i64 f32 f64 i32 f64 i64)
    local.get 3 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 549 i32.sub local.get 3 f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add
      global.get 6 f32.const 81.5 f32.add local.get 1 i32.const 577 i32.sub block end global.get 6
      f32.const 83.5 f32.mul local.get 3 f64.const 84.25 f64.add i32.const 598 local.get 3 f64.const 86.25
      f64.mul local.get 2 i64.const 0x5700000005 i64.mul local.get 0 br_if 0 local.set 9 local.set 8
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-5-6 (export "br-if-5-6") (param i32) (result f64 i64 f64 i32 f64 i64 f32 i64)
  (local i64 f64 i32 f64 i64 f32)
    global.get 7 f64.const 77.25 f64.mul global.get 1 i64.const 0x4e00000005 i64.sub
    block (result f64 i32 f64 i64 f32)
      global.get 4 i32.const 556 i32.mul global.get 3 f64.const 80.25 f64.mul global.get 5
      i64.const 0x5100000005 i64.xor global.get 2 f32.const 82.5 f32.sub global.get 4 i32.const 584 i32.mul
      global.get 2 global.get 7 f64.const 85.25 f64.sub global.get 0 i32.const 605 i32.sub global.get 7
      global.get 1 i64.const -963 i64.add f32.const 89.5 local.get 0 br_if 0 local.set 6 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-5-7 (export "br-if-5-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 f32 i32 i64)
  (local i64 i32 f64 i64 f32 i32)
    local.get 3 f64.const 78.25 f64.add local.get 2 i64.const -864 i64.mul
    block (result i32 f64 i64 f32 i32)
      local.get 1 i32.const 563 i32.add local.get 3 f64.const 81.25 f64.add local.get 2 i64.const -897 i64.sub
      global.get 6 f32.const 83.5 f32.mul local.get 1 i32.const 591 i32.add global.get 6 f32.const 85.5
      f32.sub local.get 3 f64.const 86.25 f64.mul i32.const 120 i32.load offset=3 f64.const 88.25 local.get 2
      global.get 2 f32.const 90.5 f32.add i32.const 152 i32.load offset=3 local.get 0 br_if 0 local.set 9
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-5-8 (export "br-if-5-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 10 f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add
    block (result f64 i64 f32 i32 f32)
      local.get 6 local.get 8 f64.const 82.25 f64.sub local.get 5 i64.const -908 i64.mul local.get 11
      f32.const 84.5 f32.add local.get 4 i32.const 598 i32.xor local.get 11 f32.const 86.5 f32.mul local.get 8
      f64.const 87.25 f64.add local.get 7 i32.const 619 i32.add local.get 8 f64.const 89.25 f64.mul
      i64.const 0x5a00000005 f32.const 91.5 i32.const 647 i32.const 168 f32.load offset=1 local.get 0 br_if 0
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-9 (export "br-if-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 80.25 f64.mul local.get 2
    i64.const 0x5100000005 i64.xor
    block (result i64 f32 i32 f32 f64)
      local.get 1 i32.const 577 i32.sub local.get 6 f64.const 83.25 f64.mul local.get 3 i64.const 0x5400000005
      i64.add local.get 7 f32.const 85.5 f32.sub local.get 4 i32.const 605 i32.sub local.get 9 f32.const 87.5
      f32.add local.get 6 f64.const 88.25 f64.sub local.get 4 i32.const 626 i32.xor local.get 8
      f64.const 90.25 f64.add local.get 5 i64.const -996 i64.mul local.get 9 local.get 4 i32.const 654 i32.xor
      local.get 7 i32.const 184 f64.load offset=3 local.get 0 br_if 0 local.set 15 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-10 (export "br-if-5-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897 i64.sub
    block (result f32 i32 f32 f64 i32)
      global.get 4 i32.const 584 i32.mul global.get 3 f64.const 84.25 f64.add global.get 5 i64.const -930
      i64.xor global.get 2 f32.const 86.5 f32.mul global.get 4 i32.const 612 i32.mul global.get 2 global.get 7
      f64.const 89.25 f64.mul global.get 0 i32.const 633 i32.sub global.get 7 f64.const 91.25 f64.sub
      global.get 1 global.get 6 global.get 0 i32.const 661 i32.sub f32.const 95.5 global.get 3 f64.const 96.25
      f64.add i32.const 8 i32.load offset=1 local.get 0 br_if 0 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-5-11 (export "br-if-5-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 5 f64.const 82.25 f64.sub local.get 3 i64.const -908 i64.mul
    block (result i32 f32 f64 i32 f64)
      local.get 4 local.get 5 local.get 3 local.get 6 f32.const 87.5 f32.add local.get 4 local.get 6
      f32.const 89.5 f32.mul local.get 5 f64.const 90.25 f64.add local.get 1 local.get 5 local.get 3
      local.get 6 f32.const 94.5 f32.sub local.get 4 i32.const 668 i32.mul local.get 6 f32.const 96.5 f32.add
      local.get 5 local.get 4 local.get 5 f64.const 99.25 f64.add local.get 0 br_if 0 local.set 12
      local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-5-12 (export "br-if-5-12") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64 i64)
  (local i64 f32 f64 i32 f64 i64)
    local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005 i64.add
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 598 i32.xor local.get 3 f64.const 86.25 f64.mul local.get 2 global.get 2
      f32.const 88.5 f32.sub local.get 1 i32.const 626 i32.xor global.get 2 local.get 3 f64.const 91.25
      f64.sub local.get 1 i32.const 647 i32.add local.get 3 local.get 2 global.get 6 f32.const 95.5 f32.mul
      local.get 1 i32.const 675 i32.add f32.const 97.5 local.get 3 f64.const 98.25 f64.mul local.get 1
      i32.const 696 i32.mul local.get 3 local.get 2 i64.const -1106 i64.xor local.get 0 br_if 0 local.set 9
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-6-0 (export "br-if-6-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 5 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor
    block (result i32 f64 i64 f32 i32 f32)
      i32.const 112 i32.load offset=2 f64.const 87.25 local.get 3 i64.const -963 i64.add f32.const 89.5
      local.get 4 i32.const 633 i32.sub local.get 6 f32.const 91.5 f32.sub local.get 0 br_if 0 local.set 13
      local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-1 (export "br-if-6-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 8 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
    block (result f64 i64 f32 i32 f32 f64)
      local.get 6 i32.const 612 i32.mul local.get 10 f64.const 88.25 f64.sub local.get 2 i64.const -974
      i64.xor local.get 9 f32.const 90.5 f32.add i32.const 152 i32.load offset=3 local.get 11 f32.const 92.5
      f32.mul local.get 10 f64.const 93.25 f64.add local.get 0 br_if 0 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-2 (export "br-if-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 86.25 f64.mul local.get 2
    i64.const 0x5700000005 i64.mul
    block (result i64 f32 i32 f32 f64 i32)
      local.get 4 i32.const 619 i32.add local.get 8 f64.const 89.25 f64.mul local.get 3 local.get 7
      f32.const 91.5 f32.sub local.get 1 i32.const 647 i32.add local.get 9 f32.const 93.5 f32.add local.get 6
      i32.const 184 i32.load offset=3 local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-6-3 (export "br-if-6-3") (param i32) (result f64 i64 f32 i32 f32 f64 i32 f64 i64)
  (local i64 f32 i32 f32 f64 i32 f64)
    global.get 7 f64.const 87.25 f64.add global.get 1 i64.const -963 i64.add
    block (result f32 i32 f32 f64 i32 f64)
      global.get 4 i32.const 626 i32.xor global.get 3 f64.const 90.25 f64.add global.get 5 i64.const -996
      i64.mul global.get 2 global.get 4 i32.const 654 i32.xor i32.const 176 f32.load offset=2 global.get 7
      f64.const 95.25 f64.mul global.get 0 i32.const 675 i32.add f64.const 97.25 local.get 0 br_if 0
      local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-6-4 (export "br-if-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 88.25 f64.sub local.get 5 i64.const -974
    i64.xor
    block (result i32 f32 f64 i32 f64 i64)
      local.get 4 i32.const 633 i32.sub local.get 8 f64.const 91.25 f64.sub local.get 5 local.get 9
      f32.const 93.5 f32.add local.get 1 i32.const 661 i32.sub local.get 9 f32.const 95.5 f32.mul local.get 8
      f64.const 96.25 f64.add i32.const 682 local.get 6 i64.const 0x6300000005 local.get 0 br_if 0
      local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-6-5 (export "br-if-6-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 5 f64.const 89.25 f64.mul local.get 3 i64.const 0x5a00000005 i64.sub
    block (result f32 f64 i32 f64 i64 f32)
      local.get 1 i32.const 640 i32.mul local.get 5 local.get 2 i64.const 0x5d00000005 i64.xor local.get 6
      f32.const 94.5 f32.sub local.get 4 f32.const 96.5 local.get 5 f64.const 97.25 f64.sub local.get 4
      i32.const 689 i32.sub local.get 5 f64.const 99.25 f64.add local.get 3 i64.const -1095 i64.add
      local.get 6 f32.const 101.5 f32.mul local.get 0 br_if 0 local.set 13 local.set 12 local.set 11
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-6 (export "br-if-6-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64 f32 i32 i64)
  (local i64 f64 i32 f64 i64 f32 i32)
    local.get 3 f64.const 1.25 f64.sub local.get 2 i64.const -17 i64.sub
    block (result f64 i32 f64 i64 f32 i32)
      local.get 1 i32.const 24 i32.mul local.get 3 local.get 2 i64.const -50 i64.xor global.get 2
      f32.const 6.5 f32.add local.get 1 i32.const 52 i32.mul global.get 2 f32.const 8.5 f32.mul i32.const 72
      f64.load offset=1 local.get 1 i32.const 73 i32.sub i32.const 88 f64.load offset=3 local.get 2
      i64.const 0xc00000005 i64.add i32.const 104 f32.load offset=1 local.get 1 i32.const 101 i32.sub
      local.get 0 br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-6-7 (export "br-if-6-7") (param i32) (result f64 i64 i32 f64 i64 f32 i32 f32 i64)
  (local i64 i32 f64 i64 f32 i32 f32)
    global.get 3 f64.const 2.25 f64.mul global.get 5 i64.const 0x300000005 i64.mul
    block (result i32 f64 i64 f32 i32 f32)
      global.get 0 global.get 7 f64.const 5.25 f64.mul global.get 1 i64.const 0x600000005 i64.sub global.get 6
      global.get 0 i32.const 59 i32.add global.get 6 f32.const 9.5 f32.add global.get 3 f64.const 10.25
      f64.sub global.get 4 f64.const 12.25 i64.const -138 i32.const 112 f32.load offset=2 i32.const 108
      global.get 2 f32.const 16.5 f32.sub local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-6-8 (export "br-if-6-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 8 f64.const 3.25 f64.add local.get 2 i64.const -39 i64.add
    block (result f64 i64 f32 i32 f32 f64)
      local.get 7 i32.const 38 i32.xor local.get 10 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
      local.get 11 f32.const 8.5 f32.mul local.get 4 i32.const 66 i32.xor local.get 11 f32.const 10.5 f32.sub
      local.get 10 f64.const 11.25 f64.mul local.get 4 i32.const 87 i32.add local.get 8 local.get 2
      i64.const -149 i64.sub local.get 11 local.get 4 i32.const 115 i32.add local.get 9 f32.const 17.5 f32.mul
      local.get 8 local.get 0 br_if 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-9 (export "br-if-6-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    local.get 5 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 45 i32.sub local.get 5 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
      local.get 6 f32.const 9.5 f32.add local.get 1 i32.const 73 i32.sub local.get 6 f32.const 11.5 f32.mul
      local.get 5 local.get 1 i32.const 94 i32.xor local.get 5 local.get 2 i64.const 0xf00000005 i64.mul
      local.get 6 f32.const 16.5 f32.sub i32.const 136 i32.load offset=1 local.get 6 f32.const 18.5 f32.add
      local.get 5 f64.const 19.25 f64.sub local.get 1 i32.const 143 i32.add local.get 0 br_if 0 local.set 13
      local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-10 (export "br-if-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 8 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005 i64.sub
    block (result f32 i32 f32 f64 i32 f64)
      local.get 4 i32.const 52 i32.mul local.get 10 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005
      i64.xor local.get 9 f32.const 10.5 f32.sub local.get 4 i32.const 80 i32.mul local.get 9 f32.const 12.5
      f32.add local.get 10 f64.const 13.25 f64.sub local.get 1 i32.const 101 i32.sub local.get 10
      f64.const 15.25 f64.add local.get 2 i64.const -171 i64.add i32.const 136 f32.load offset=1 local.get 4
      local.get 9 f32.const 19.5 f32.sub f64.const 20.25 local.get 4 i32.const 150 i32.xor local.get 8
      local.get 0 br_if 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-11 (export "br-if-6-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 f64 i64 i64)
  (local i64 i32 f32 f64 i32 f64 i64)
    local.get 3 f64.const 6.25 f64.add local.get 2 i64.const -72 i64.mul
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 59 i32.add local.get 3 f64.const 9.25 f64.add local.get 2 i64.const -105 i64.sub
      global.get 6 local.get 1 i32.const 87 i32.add global.get 6 local.get 3 f64.const 14.25 f64.mul
      local.get 1 i32.const 108 i32.mul local.get 3 f64.const 16.25 f64.sub local.get 2 i64.const -182 i64.xor
      global.get 2 i32.const 136 i32.const 160 f32.load local.get 3 f64.const 21.25 f64.add local.get 1
      i32.const 157 i32.sub local.get 3 local.get 2 i64.const 0x1800000005 i64.add local.get 0 br_if 0
      local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-6-12 (export "br-if-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
    block (result f32 f64 i32 f64 i64 f32)
      local.get 4 i32.const 66 i32.xor local.get 8 f64.const 10.25 f64.sub local.get 2 local.get 7 local.get 1
      i32.const 94 i32.xor local.get 7 f32.const 14.5 f32.mul local.get 8 f64.const 15.25 f64.add local.get 1
      i32.const 115 i32.add local.get 6 f64.const 17.25 f64.mul local.get 5 i64.const 0x1200000005 i64.sub
      local.get 7 f32.const 19.5 f32.sub local.get 4 i32.const 143 i32.add f32.const 21.5 i32.const 176
      f64.load offset=2 i32.const 164 f64.const 24.25 local.get 5 i64.const -270 i64.xor local.get 9
      f32.const 26.5 f32.mul local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
)

(assert_return (invoke "br-if-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -30.75)
  (i64.const 0x40404040404032d) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-if-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -30.75)
  (i64.const 0x40404040404032d) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-if-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -91.125)
  (i64.const 0x303031603030306) (f64.const -104.625) (i64.const 0x2020165))
(assert_return (invoke "br-if-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -91.125)
  (i64.const 0x303031603030306) (f64.const -104.625) (i64.const 0))
(assert_return (invoke "br-if-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 13.75) (i64.const 0x4040404040404f1) (i64.const 0x606060606060606)
  (i64.const 0x16c0000049494968))
(assert_return (invoke "br-if-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 13.75) (i64.const 0x4040404040404f1) (i64.const 0x606060606060606)
  (i64.const 6))
(assert_return (invoke "br-if-1-3"
  (i32.const 0)) (f64.const -29.75) (i64.const 0xf9f2ebe4ddd6cfc0) (f32.const 2.1685708e+20)
  (i64.const 0xcb4c15598c1c1210))
(assert_return (invoke "br-if-1-3"
  (i32.const 1)) (f64.const -29.75) (i64.const 0xf9f2ebe4ddd6cfc0) (f32.const 2.1685708e+20) (i64.const 0))
(assert_return (invoke "br-if-1-4"
  (i32.const 0)) (f64.const 23819.625) (i64.const 0x1122335c5566778d) (i32.const 206)
  (i64.const 0xf882f3b888c9e3b5))
(assert_return (invoke "br-if-1-4"
  (i32.const 1)) (f64.const 23819.625) (i64.const 0x1122335c5566778d) (i32.const 206) (i64.const 0))
(assert_return (invoke "br-if-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 16.75) (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -22.75)
  (i64.const 0x18c95131d2b74068))
(assert_return (invoke "br-if-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 16.75) (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -22.75) (i64.const 6))
(assert_return (invoke "br-if-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -31.75) (i64.const 0x40404040404051d)
  (f64.const 26.75) (i64.const 0xd21d2645bd737d5c))
(assert_return (invoke "br-if-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -31.75) (i64.const 0x40404040404051d)
  (f64.const 26.75) (i64.const 0))
(assert_return (invoke "br-if-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -249.375)
  (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0x7070707) (i64.const 0xd8b8778f6942c26b))
(assert_return (invoke "br-if-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -249.375)
  (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "br-if-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 22.75)
  (i64.const 0x3030303030301d4) (f64.const -41.75) (i64.const 0xc03ab9860ac2c66e))
(assert_return (invoke "br-if-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 22.75)
  (i64.const 0x3030303030301d4) (f64.const -41.75) (i64.const 0))
(assert_return (invoke "br-if-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -37.75) (i64.const 0xf9f9f9f9f9f9f8c0) (i64.const 0xd5b08b66411cf7d2)
  (i64.const 0xf8ca51473968058b))
(assert_return (invoke "br-if-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -37.75) (i64.const 0xf9f9f9f9f9f9f8c0) (i64.const 0xd5b08b66411cf7d2)
  (i64.const 6))
(assert_return (invoke "br-if-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -131.625)
  (i64.const 0x30302e5030302fe) (f32.const -0.125) (i64.const 0xee0e637feb79bdb6))
(assert_return (invoke "br-if-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -131.625)
  (i64.const 0x30302e5030302fe) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-1-11"
  (i32.const 0)) (f64.const 22.75) (i64.const 0x52a3f54697e93a80) (i32.const 304)
  (i64.const 0x8cab554d472caf97))
(assert_return (invoke "br-if-1-11"
  (i32.const 1)) (f64.const 22.75) (i64.const 0x52a3f54697e93a80) (i32.const 304) (i64.const 0))
(assert_return (invoke "br-if-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -37.75) (i64.const 0x4040404040402a9)
  (f32.const 45.5) (i64.const 0xb132946d3ee0ab97))
(assert_return (invoke "br-if-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -37.75) (i64.const 0x4040404040402a9)
  (f32.const 45.5) (i64.const 0))
(assert_return (invoke "br-if-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -306.375)
  (i64.const 0x303032203030306) (i32.const 241) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-if-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -306.375)
  (i64.const 0x303032203030306) (i32.const 241) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-if-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (f64.const 36.25) (i64.const 0xfcfcfcfcfcfcfd6d) (i64.const 0xc7c7c7c0))
(assert_return (invoke "br-if-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (f64.const 36.25) (i64.const 0xfcfcfcfcfcfcfd6d) (i64.const 0))
(assert_return (invoke "br-if-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (i64.const 0x3030303030304a0) (f32.const 7.75) (i64.const 0x22f0000002020361))
(assert_return (invoke "br-if-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (i64.const 0x3030303030304a0) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "br-if-2-3"
  (i32.const 0)) (f64.const 36113.625) (i64.const 0x112233685566778d) (f32.const 3.25) (i32.const -367)
  (i64.const 0xb8acf9b888c9f317))
(assert_return (invoke "br-if-2-3"
  (i32.const 1)) (f64.const 36113.625) (i64.const 0x112233685566778d) (f32.const 3.25) (i32.const -367)
  (i64.const 0))
(assert_return (invoke "br-if-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 31.75)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x946f4a25) (f32.const -0.125) (i64.const 0xe068d400c2560015))
(assert_return (invoke "br-if-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 31.75)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x946f4a25) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -44.75) (i64.const 0x6060606060607a3) (f32.const 389.375) (f64.const -7.5)
  (i64.const 0x1ae150b95639163b))
(assert_return (invoke "br-if-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -44.75) (i64.const 0x6060606060607a3) (f32.const 389.375) (f64.const -7.5)
  (i64.const 6))
(assert_return (invoke "br-if-2-6"
  (i32.const 0)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (f64.const -7.5) (i32.const 332)
  (i64.const 0xee00dff37fd493f9))
(assert_return (invoke "br-if-2-6"
  (i32.const 1)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (f64.const -7.5) (i32.const 332)
  (i64.const 0))
(assert_return (invoke "br-if-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 27.75)
  (i64.const 0x303030303030150) (i32.const 0x8080808) (f64.const -60.75) (i64.const 0xafef6d546ba917b1))
(assert_return (invoke "br-if-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 27.75)
  (i64.const 0x303030303030150) (i32.const 0x8080808) (f64.const -60.75) (i64.const 0))
(assert_return (invoke "br-if-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -47.75) (i64.const 0xfcfcfcfcfcfcfd41) (f64.const -477.375)
  (i64.const 0x3300000005) (i64.const 0xfd625addd4cc01a3))
(assert_return (invoke "br-if-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -47.75) (i64.const 0xfcfcfcfcfcfcfd41) (f64.const -477.375)
  (i64.const 0x3300000005) (i64.const 6))
(assert_return (invoke "br-if-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -185.625)
  (i64.const 0x30302d9030302fe) (i64.const -567) (f32.const -6.6875) (i64.const 0xd30028a80923e6c6))
(assert_return (invoke "br-if-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -185.625)
  (i64.const 0x30302d9030302fe) (i64.const -567) (f32.const -6.6875) (i64.const 0))
(assert_return (invoke "br-if-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 35.75) (i64.const 0x7e7e7e7e7e7e7e84)
  (f32.const 54.5) (i32.const 0x1dcb792) (i64.const 0xd10f0e2bfbad265b))
(assert_return (invoke "br-if-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 35.75) (i64.const 0x7e7e7e7e7e7e7e84)
  (f32.const 54.5) (i32.const 0x1dcb792) (i64.const 0))
(assert_return (invoke "br-if-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -47.75)
  (i64.const 0x303030303030124) (i32.const 395) (f32.const 57.375) (i64.const 0x4464fa08f723b85b))
(assert_return (invoke "br-if-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -47.75)
  (i64.const 0x303030303030124) (i32.const 395) (f32.const 57.375) (i64.const 0))
(assert_return (invoke "br-if-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -420.375) (i64.const 0x303032e03030306) (f32.const -49.75)
  (f64.const -562.875) (i64.const 0x55d25fc2b76adda6))
(assert_return (invoke "br-if-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -420.375) (i64.const 0x303032e03030306) (f32.const -49.75)
  (f64.const -562.875) (i64.const 6))
(assert_return (invoke "br-if-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 33.75)
  (i64.const 0x6060606060607fb) (i32.const 0x9a9a9a98) (f64.const 36.75) (i64.const 0x606060606060606)
  (i64.const 0))
(assert_return (invoke "br-if-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 33.75)
  (i64.const 0x6060606060607fb) (i32.const 0x9a9a9a98) (f64.const 36.75) (i64.const 0x606060606060606)
  (i64.const 0))
(assert_return (invoke "br-if-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -52.75) (i64.const 0xf9f9f9f9f9f9fa00)
  (f64.const -6.5) (i64.const 0xa8835e3914efcaa5) (f32.const 51.5) (i64.const 0x5050658))
(assert_return (invoke "br-if-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -52.75) (i64.const 0xf9f9f9f9f9f9fa00)
  (f64.const -6.5) (i64.const 0xa8835e3914efcaa5) (f32.const 51.5) (i64.const 0))
(assert_return (invoke "br-if-3-2"
  (i32.const 0)) (f64.const 48407.625) (i64.const 0x112233745566778d) (i64.const 0xfac28a53e6e1dcd8)
  (f32.const 3.25) (i32.const -315) (i64.const 0x3bc70000fffffe89))
(assert_return (invoke "br-if-3-2"
  (i32.const 1)) (f64.const 48407.625) (i64.const 0x112233745566778d) (i64.const 0xfac28a53e6e1dcd8)
  (f32.const 3.25) (i32.const -315) (i64.const 0))
(assert_return (invoke "br-if-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 41.75) (i64.const 0xfbfbfbfbfbfbf9ee)
  (f32.const 414.625) (i32.const 0x5050388) (f32.const 7.75) (i64.const 0xe3f0c0c0c2310041))
(assert_return (invoke "br-if-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 41.75) (i64.const 0xfbfbfbfbfbfbf9ee)
  (f32.const 414.625) (i32.const 0x5050388) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "br-if-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -53.75)
  (i64.const 0x303030303030524) (i32.const 0xb0b0b08) (f32.const 183.625) (f64.const 52.75)
  (i64.const 0x190773dfed7dad8f))
(assert_return (invoke "br-if-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -53.75)
  (i64.const 0x303030303030524) (i32.const 0xb0b0b08) (f32.const 183.625) (f64.const 52.75) (i64.const 0))
(assert_return (invoke "br-if-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -477.375)
  (i64.const 0xa8a8a8a80f0f0f0f) (f32.const 3.4116134e-34) (f64.const -69.75) (i32.const 0x28282820)
  (i64.const 0xd15b7629e7b888d6))
(assert_return (invoke "br-if-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -477.375)
  (i64.const 0xa8a8a8a80f0f0f0f) (f32.const 3.4116134e-34) (f64.const -69.75) (i32.const 0x28282820)
  (i64.const 0))
(assert_return (invoke "br-if-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (f64.const -444.375)
  (i32.const 0x50506ac) (f64.const -70.75) (i64.const 0x78287dc17a7e3a1c))
(assert_return (invoke "br-if-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (f64.const -444.375)
  (i32.const 0x50506ac) (f64.const -70.75) (i64.const 6))
(assert_return (invoke "br-if-3-7"
  (i32.const 0)) (f64.const -59.75) (i64.const 0x102030405060546) (i32.const 430) (f64.const -466.875)
  (i64.const 0xbe7a35f3e6e1dcd8) (i64.const 0xcdb0931407d65095))
(assert_return (invoke "br-if-3-7"
  (i32.const 1)) (f64.const -59.75) (i64.const 0x102030405060546) (i32.const 430) (f64.const -466.875)
  (i64.const 0xbe7a35f3e6e1dcd8) (i64.const 0))
(assert_return (invoke "br-if-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (f64.const -6.5) (i64.const 0x404040404040149) (f32.const 507.625) (i64.const 0xd477d2069cb4061))
(assert_return (invoke "br-if-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (f64.const -6.5) (i64.const 0x404040404040149) (f32.const 507.625) (i64.const 0))
(assert_return (invoke "br-if-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (i64.const -710) (f32.const 12.75) (i32.const 0x7070707)
  (i64.const 0x467173b40aff74dc))
(assert_return (invoke "br-if-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (i64.const -710) (f32.const 12.75) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "br-if-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -59.75)
  (i64.const 0x3030303030300a0) (f32.const -67.625) (i32.const 0x2020202) (f32.const 69.5)
  (i64.const 0x201186fa6d1e9d92))
(assert_return (invoke "br-if-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -59.75)
  (i64.const 0x3030303030300a0) (f32.const -67.625) (i32.const 0x2020202) (f32.const 69.5) (i64.const 0))
(assert_return (invoke "br-if-3-11"
  (i32.const 0)) (f64.const -421.875) (i64.const 0xfefdfcc2faf9f8fd) (i32.const -427) (f32.const -67.25)
  (f64.const 1024.5) (i64.const 0x6405966b0121a23a))
(assert_return (invoke "br-if-3-11"
  (i32.const 1)) (f64.const -421.875) (i64.const 0xfefdfcc2faf9f8fd) (i32.const -427) (f32.const -67.25)
  (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "br-if-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 47.75) (i64.const 0x40404040404067d) (f32.const 768.625) (f64.const 62.75)
  (i32.const 0x5050707) (i64.const 0x2ead2169d705161d))
(assert_return (invoke "br-if-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 47.75) (i64.const 0x40404040404067d) (f32.const 768.625) (f64.const 62.75)
  (i32.const 0x5050707) (i64.const 6))
(assert_return (invoke "br-if-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -65.75) (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0x5050505) (f64.const -7.5)
  (i64.const 0x3030303030305a8) (f32.const 74.25) (i64.const 0))
(assert_return (invoke "br-if-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -65.75) (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0x5050505) (f64.const -7.5)
  (i64.const 0x3030303030305a8) (f32.const 74.25) (i64.const 6))
(assert_return (invoke "br-if-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -681.375)
  (i64.const 0x60606420606060b) (f64.const -2.9139175104077617e-268) (i64.const 0xcccccccc0f0f0f0f)
  (f32.const -53.75) (i32.const 0x4722fdd8) (i64.const 0x8080808))
(assert_return (invoke "br-if-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -681.375)
  (i64.const 0x60606420606060b) (f64.const -2.9139175104077617e-268) (i64.const 0xcccccccc0f0f0f0f)
  (f32.const -53.75) (i32.const 0x4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-4-2"
  (i32.const 0)) (f64.const 52.75) (i64.const 0x10203040506059e) (i64.const 0x1122334455667788)
  (f32.const -8.1875) (i32.const 0x123454a7) (f32.const -67.625) (i64.const 0x487f8000123454e3))
(assert_return (invoke "br-if-4-2"
  (i32.const 1)) (f64.const 52.75) (i64.const 0x10203040506059e) (i64.const 0x1122334455667788)
  (f32.const -8.1875) (i32.const 0x123454a7) (f32.const -67.625) (i64.const 0))
(assert_return (invoke "br-if-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -65.75)
  (i64.const 0x3030303030305a8) (f32.const 69.75) (i32.const 472) (f32.const 3.25)
  (f64.const 1.3199715655682936e+286) (i64.const 0x17a73f3f3d8c7d5d))
(assert_return (invoke "br-if-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -65.75)
  (i64.const 0x3030303030305a8) (f32.const 69.75) (i32.const 472) (f32.const 3.25)
  (f64.const 1.3199715655682936e+286) (i64.const 0))
(assert_return (invoke "br-if-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -404.625) (i64.const 0x1111111014141414)
  (i32.const 0x20203e1) (f32.const 77.25) (f64.const -6.5) (i32.const 500) (i64.const 0x3da9cce105fac464))
(assert_return (invoke "br-if-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -404.625) (i64.const 0x1111111014141414)
  (i32.const 0x20203e1) (f32.const 77.25) (f64.const -6.5) (i32.const 500) (i64.const 0))
(assert_return (invoke "br-if-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 58.75)
  (i64.const 0x303030303030048) (f32.const -67.25) (f64.const 5.356931733974211e-203) (i32.const 0x20203fd)
  (f64.const -77.75) (i64.const 0xff80932cfad91b30))
(assert_return (invoke "br-if-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 58.75)
  (i64.const 0x303030303030048) (f32.const -67.25) (f64.const 5.356931733974211e-203) (i32.const 0x20203fd)
  (f64.const -77.75) (i64.const 0))
(assert_return (invoke "br-if-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -75.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f64.const 60.75) (i32.const 514) (f64.const -705.375)
  (i64.const 0xe1e1e1e01e1e1e1e) (i64.const 0xcbd154d047000594))
(assert_return (invoke "br-if-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -75.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f64.const 60.75) (i32.const 514) (f64.const -705.375)
  (i64.const 0xe1e1e1e01e1e1e1e) (i64.const 0))
(assert_return (invoke "br-if-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -424.125) (i64.const 0x30302c1030302fe)
  (i32.const 0x50502fc) (f64.const 75.25) (i64.const 0x303030303030303) (f32.const 9.166919e+23)
  (i64.const 0xca599cf04b723312))
(assert_return (invoke "br-if-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -424.125) (i64.const 0x30302c1030302fe)
  (i32.const 0x50502fc) (f64.const 75.25) (i64.const 0x303030303030303) (f32.const 9.166919e+23)
  (i64.const 0))
(assert_return (invoke "br-if-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (f64.const -85.75)
  (i64.const 0x606060606060606) (f32.const -2.6713147e-07) (i32.const 0x5050505)
  (i64.const 0xb6a1517e85dec642))
(assert_return (invoke "br-if-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (f64.const -85.75)
  (i64.const 0x606060606060606) (f32.const -2.6713147e-07) (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-if-4-9"
  (i32.const 0)) (f64.const 957.25) (i64.const 0x11223344556674a1) (i64.const 0x112232f655667783)
  (f32.const -79.625) (i32.const 563) (f32.const 81.375) (i64.const 0xe33391ea9553d9d9))
(assert_return (invoke "br-if-4-9"
  (i32.const 1)) (f64.const 957.25) (i64.const 0x11223344556674a1) (i64.const 0x112232f655667783)
  (f32.const -79.625) (i32.const 563) (f32.const 81.375) (i64.const 0))
(assert_return (invoke "br-if-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -443.625) (i64.const 0x404044104040401)
  (f32.const 623.875) (i32.const 570) (f32.const 7.75) (f64.const -541.125) (i64.const 0x13272546f8f97c32))
(assert_return (invoke "br-if-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -443.625) (i64.const 0x404044104040401)
  (f32.const 623.875) (i32.const 570) (f32.const 7.75) (f64.const -541.125) (i64.const 0))
(assert_return (invoke "br-if-4-11"
  (i32.const 0)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (i32.const 0x12345437)
  (f32.const -8.5496323e-19) (f64.const 76.75) (i32.const -539) (i64.const 0x93cd0c2d31b35f9c))
(assert_return (invoke "br-if-4-11"
  (i32.const 1)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (i32.const 0x12345437)
  (f32.const -8.5496323e-19) (f64.const 76.75) (i32.const -539) (i64.const 0))
(assert_return (invoke "br-if-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (f32.const 1.2741393e+16) (f64.const -89.75) (i32.const 0x201ffa5)
  (f64.const 82.75) (i64.const 0x5866c6389c9a3a60))
(assert_return (invoke "br-if-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (f32.const 1.2741393e+16) (f64.const -89.75) (i32.const 0x201ffa5)
  (f64.const 82.75) (i64.const 0))
(assert_return (invoke "br-if-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -676.875)
  (i64.const 0x303034b03030308) (i32.const 0x2020000) (f64.const -853.875) (i64.const 0x606060606060606)
  (f32.const 1.01666746e-22) (i32.const 0x67421df8) (i64.const 0))
(assert_return (invoke "br-if-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -676.875)
  (i64.const 0x303034b03030308) (i32.const 0x2020000) (f64.const -853.875) (i64.const 0x606060606060606)
  (f32.const 1.01666746e-22) (i32.const 0x67421df8) (i64.const 0))
(assert_return (invoke "br-if-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (f64.const 65.75)
  (i64.const 0x404040404040404) (f32.const 833.125) (i32.const 0x201ffdd) (f32.const 8.75)
  (i64.const 0x201fff9))
(assert_return (invoke "br-if-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (f64.const 65.75)
  (i64.const 0x404040404040404) (f32.const 833.125) (i32.const 0x201ffdd) (f32.const 8.75) (i64.const 6))
(assert_return (invoke "br-if-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -84.75)
  (i64.const 0x40404040404072d) (i64.const 0xfcfcfcfcfcfcffb5) (f32.const 12.75) (i32.const 0x71717160)
  (f32.const -0.0011401264) (f64.const 69.75) (i64.const 0x2af800005a5a5a30))
(assert_return (invoke "br-if-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -84.75)
  (i64.const 0x40404040404072d) (i64.const 0xfcfcfcfcfcfcffb5) (f32.const 12.75) (i32.const 0x71717160)
  (f32.const -0.0011401264) (f64.const 69.75) (i64.const 0))
(assert_return (invoke "br-if-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -556.875) (i64.const 0x4141414014141414) (f32.const -70.75)
  (i32.const 0x2020435) (f32.const 90.25) (f64.const -89.75) (i32.const 0x73737368)
  (i64.const 0x400c81010404067d))
(assert_return (invoke "br-if-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -556.875) (i64.const 0x4141414014141414) (f32.const -70.75)
  (i32.const 0x2020435) (f32.const 90.25) (f64.const -89.75) (i32.const 0x73737368) (i64.const 6))
(assert_return (invoke "br-if-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 68.75) (i64.const 0x4040404040400c5)
  (i32.const 0x2020038) (f32.const -74.75) (f64.const -541.125) (i32.const 591) (f64.const -91.75)
  (i64.const 0x5d85f60a777a3549))
(assert_return (invoke "br-if-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 68.75) (i64.const 0x4040404040400c5)
  (i32.const 0x2020038) (f32.const -74.75) (f64.const -541.125) (i32.const 591) (f64.const -91.75)
  (i64.const 0))
(assert_return (invoke "br-if-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const -10.4375) (f64.const 79.75) (i32.const 598) (f64.const -388.125)
  (i64.const 0x151515140f0f0f0f) (i64.const 0xea908b64ade7ff7d))
(assert_return (invoke "br-if-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const -10.4375) (f64.const 79.75) (i32.const 598) (f64.const -388.125)
  (i64.const 0x151515140f0f0f0f) (i64.const 0))
(assert_return (invoke "br-if-5-6"
  (i32.const 0)) (f64.const 79142.625) (i64.const 0x112232f655667783) (f64.const 939.25)
  (i32.const 0x1234541b) (f64.const 1024.5) (i64.const 0x11223344556673c5) (f32.const 89.5)
  (i64.const 0x332a986b01c02719))
(assert_return (invoke "br-if-5-6"
  (i32.const 1)) (f64.const 79142.625) (i64.const 0x112232f655667783) (f64.const 939.25)
  (i32.const 0x1234541b) (f64.const 1024.5) (i64.const 0x11223344556673c5) (f32.const 89.5) (i64.const 0))
(assert_return (invoke "br-if-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 73.75)
  (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 0x411cf7d2) (f64.const 88.25) (i64.const 0x303030303030303)
  (f32.const 93.75) (i32.const 0xe1bc9772) (i64.const 0xfc3ac76432ab04d3))
(assert_return (invoke "br-if-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 73.75)
  (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 0x411cf7d2) (f64.const 88.25) (i64.const 0x303030303030303)
  (f32.const 93.75) (i32.const 0xe1bc9772) (i64.const 0))
(assert_return (invoke "br-if-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -90.75)
  (i64.const 0x30303030302ff98) (f64.const -847.875) (i64.const 0x5a00000005) (f32.const 91.5) (i32.const 647)
  (f32.const -1.8380878e+24) (i64.const 0xb320418cd2693fdd))
(assert_return (invoke "br-if-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -90.75)
  (i64.const 0x30303030302ff98) (f64.const -847.875) (i64.const 0x5a00000005) (f32.const 91.5) (i32.const 647)
  (f32.const -1.8380878e+24) (i64.const 0))
(assert_return (invoke "br-if-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (i64.const 0x90909090909090a8)
  (f32.const 10.75) (i32.const 0x505078b) (f32.const 8.75) (f64.const 5.356931733974211e-203)
  (i64.const 0x5815d52adcc3b4a8))
(assert_return (invoke "br-if-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (i64.const 0x90909090909090a8)
  (f32.const 10.75) (i32.const 0x505078b) (f32.const 8.75) (f64.const 5.356931733974211e-203) (i64.const 6))
(assert_return (invoke "br-if-5-10"
  (i32.const 0)) (f64.const 1105.75) (i64.const 0x1122334455667b09) (f32.const -0.125) (i32.const 0x123453e3)
  (f32.const 95.5) (f64.const 88.75) (i32.const 0xc7a27d58) (i64.const 0xb0111264d2ee796))
(assert_return (invoke "br-if-5-10"
  (i32.const 1)) (f64.const 1105.75) (i64.const 0x1122334455667b09) (f32.const -0.125) (i32.const 0x123453e3)
  (f32.const 95.5) (f64.const 88.75) (i32.const 0xc7a27d58) (i64.const 0))
(assert_return (invoke "br-if-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -88.75) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i32.const 0x1919190c) (f32.const 104.25) (f64.const -6.5) (i32.const 0x5050505) (f64.const 92.75)
  (i64.const 0x2bf45fb2aea60260))
(assert_return (invoke "br-if-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -88.75) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i32.const 0x1919190c) (f32.const 104.25) (f64.const -6.5) (i32.const 0x5050505) (f64.const 92.75)
  (i64.const 0))
(assert_return (invoke "br-if-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (f32.const 97.5) (f64.const -442.125) (i32.const 0x75757570) (f64.const -4.5)
  (i64.const 0xfcfcfcfcfcfcf8ad) (i64.const 0x760a256713d7e573))
(assert_return (invoke "br-if-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (f32.const 97.5) (f64.const -442.125) (i32.const 0x75757570) (f64.const -4.5)
  (i64.const 0xfcfcfcfcfcfcf8ad) (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 77.75) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0xf4cfaa85) (f64.const 87.25) (i64.const 0x404040404040041) (f32.const 89.5)
  (i32.const 0x505028c) (f32.const -83.75) (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 77.75) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0xf4cfaa85) (f64.const 87.25) (i64.const 0x404040404040041) (f32.const 89.5)
  (i32.const 0x505028c) (f32.const -83.75) (i64.const 0))
(assert_return (invoke "br-if-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (f64.const -99.75) (i64.const 0xfcfcfcfcfcfcff31) (f32.const 101.25)
  (i32.const 0xe1bc9772) (f32.const 1179.375) (f64.const 81.75) (i64.const 0xccccccbc))
(assert_return (invoke "br-if-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (f64.const -99.75) (i64.const 0xfcfcfcfcfcfcff31) (f32.const 101.25)
  (i32.const 0xe1bc9772) (f32.const 1179.375) (f64.const 81.75) (i64.const 0))
(assert_return (invoke "br-if-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -646.875) (i64.const 0x151515140f0f0f0f) (i64.const 0x404040404040404)
  (f32.const -82.75) (i32.const 0x2020489) (f32.const 104.25) (f64.const -7.5) (i32.const 0x815c3712)
  (i64.const 0x453f800005050710))
(assert_return (invoke "br-if-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -646.875) (i64.const 0x151515140f0f0f0f) (i64.const 0x404040404040404)
  (f32.const -82.75) (i32.const 0x2020489) (f32.const 104.25) (f64.const -7.5) (i32.const 0x815c3712)
  (i64.const 6))
(assert_return (invoke "br-if-6-3"
  (i32.const 0)) (f64.const 1111.75) (i64.const 0x11223344556673c5) (f32.const 3.25) (i32.const -707)
  (f32.const 1.3403321e-07) (f64.const 97583.625) (i32.const 0x1234591b) (f64.const 97.25)
  (i64.const 0xc4b0e2dc2937c715))
(assert_return (invoke "br-if-6-3"
  (i32.const 1)) (f64.const 1111.75) (i64.const 0x11223344556673c5) (f32.const 3.25) (i32.const -707)
  (f32.const 1.3403321e-07) (f64.const 97583.625) (i32.const 0x1234591b) (f64.const 97.25) (i64.const 0))
(assert_return (invoke "br-if-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -97.75) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x201ff6d)
  (f32.const 1026.625) (f64.const 86.75) (i32.const 682) (f64.const -7.5) (i64.const 0x6300000005)
  (i64.const 0xad11db918484836d))
(assert_return (invoke "br-if-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -97.75) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x201ff6d)
  (f32.const 1026.625) (f64.const 86.75) (i32.const 682) (f64.const -7.5) (i64.const 0x6300000005)
  (i64.const 6))
(assert_return (invoke "br-if-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -580.125) (i64.const 0x40403aa040403ff)
  (f32.const 96.5) (f64.const -103.75) (i32.const 0x5050254) (f64.const 92.75) (i64.const 0x40404040403ffbd)
  (f32.const 786.625) (i64.const 0xcd9f852095c485a0))
(assert_return (invoke "br-if-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -580.125) (i64.const 0x40403aa040403ff)
  (f32.const 96.5) (f64.const -103.75) (i32.const 0x5050254) (f64.const 92.75) (i64.const 0x40404040403ffbd)
  (f32.const 786.625) (i64.const 0))
(assert_return (invoke "br-if-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (f64.const -2.2029258694858195e-176) (i32.const 0x20201b9)
  (f64.const 4.416586975769418e-53) (i64.const 0x303030f03030308) (f32.const -3.6183316e-15)
  (i32.const 0x202019d) (i64.const 0x3e599a398f034f6d))
(assert_return (invoke "br-if-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (f64.const -2.2029258694858195e-176) (i32.const 0x20201b9)
  (f64.const 4.416586975769418e-53) (i64.const 0x303030f03030308) (f32.const -3.6183316e-15)
  (i32.const 0x202019d) (i64.const 0))
(assert_return (invoke "br-if-6-7"
  (i32.const 0)) (f64.const -16.875) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const -77) (f64.const 12.25)
  (i64.const -138) (f32.const -1.3162402e+32) (i32.const 108) (f32.const -13.25)
  (i64.const 0xdfca433278d49212))
(assert_return (invoke "br-if-6-7"
  (i32.const 1)) (f64.const -16.875) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const -77) (f64.const 12.25)
  (i64.const -138) (f32.const -1.3162402e+32) (i32.const 108) (f32.const -13.25) (i64.const 0))
(assert_return (invoke "br-if-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -6.25)
  (i64.const 0x3030303030302dc) (f64.const -9.5) (i64.const 0x303030303030398) (f32.const 12.75)
  (i32.const 0x5050578) (f32.const 188.125) (f64.const -9.5) (i64.const 0xb757bffa4f0035f1))
(assert_return (invoke "br-if-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -6.25)
  (i64.const 0x3030303030302dc) (f64.const -9.5) (i64.const 0x303030303030398) (f32.const 12.75)
  (i32.const 0x5050578) (f32.const 188.125) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -10.75) (i64.const 0xfbfbfbfbfbfbfbca)
  (i64.const 0x3c3c3c3c0f0f0f0f) (f32.const -8.75) (i32.const 0x4722fdd8) (f32.const 26.25) (f64.const -25.75)
  (i32.const 0x2020291) (i64.const 0x503095afaee44b2))
(assert_return (invoke "br-if-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -10.75) (i64.const 0xfbfbfbfbfbfbfbca)
  (i64.const 0x3c3c3c3c0f0f0f0f) (f32.const -8.75) (i32.const 0x4722fdd8) (f32.const 26.25) (f64.const -25.75)
  (i32.const 0x2020291) (i64.const 0))
(assert_return (invoke "br-if-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -49.875)
  (i64.const 0x30302fd030302fe) (f32.const 41725.844) (i32.const 0x5050505) (f32.const -8.75)
  (f64.const 20.25) (i32.const 0x5050593) (f64.const -9.5) (i64.const 0xac6a8419e60441cf))
(assert_return (invoke "br-if-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -49.875)
  (i64.const 0x30302fd030302fe) (f32.const 41725.844) (i32.const 0x5050505) (f32.const -8.75)
  (f64.const 20.25) (i32.const 0x5050593) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 1.75)
  (i64.const 0x2727272727272728) (i32.const 136) (f32.const -5.0729572e-23) (f64.const 16.75)
  (i32.const 0x2020165) (f64.const -4.5) (i64.const 0x303031b03030308) (i64.const 0x7679694a7886cd4d))
(assert_return (invoke "br-if-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 1.75)
  (i64.const 0x2727272727272728) (i32.const 136) (f32.const -5.0729572e-23) (f64.const 16.75)
  (i32.const 0x2020165) (f64.const -4.5) (i64.const 0x303031b03030308) (i64.const 0))
(assert_return (invoke "br-if-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -14.75) (i64.const 0x4040404040403b1) (f32.const 21.5)
  (f64.const -8.490637912746905e+41) (i32.const 164) (f64.const 24.25) (i64.const 0xf9f9f9f9f9f9f8f4)
  (f32.const 284.875) (i64.const 0x49cfa223b17442e1))
(assert_return (invoke "br-if-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -14.75) (i64.const 0x4040404040403b1) (f32.const 21.5)
  (f64.const -8.490637912746905e+41) (i32.const 164) (f64.const 24.25) (i64.const 0xf9f9f9f9f9f9f8f4)
  (f32.const 284.875) (i64.const 6))

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
  (func $br-if-flags-1-0 (export "br-if-flags-1-0") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 7 f64.const 25.25 f64.sub global.get 1 i64.const -281 i64.sub
    block (result i32)
      global.get 4 i32.const 192 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 2 i64.const 0
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-1 (export "br-if-flags-1-1") (param i32) (result f64 i64 f64 i64) (local i64 f64)
    global.get 3 f64.const 26.25 f64.mul global.get 5 i64.const 0x1b00000005 i64.mul
    block (result f64)
      global.get 0 i32.const 199 i32.add i32.const 40 f64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-2 (export "br-if-flags-1-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    local.get 5 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
    block (result i64)
      local.get 4 i32.const 206 i32.xor local.get 5 i32.const 56 i64.load offset=3 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-flags-1-3 (export "br-if-flags-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 28.25 f64.sub local.get 5 i64.const -314
    i64.xor
    block (result f32)
      local.get 1 i32.const 213 i32.sub local.get 8 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
      local.get 7 f32.const 33.5 f32.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 11 i64.const 0
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-4 (export "br-if-flags-1-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 8 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub
    block (result i32)
      local.get 4 i32.const 220 i32.mul local.get 10 f64.const 32.25 f64.mul local.get 5
      i64.const 0x2100000005 i64.xor local.get 11 f32.const 34.5 f32.sub local.get 6 i32.const 248 i32.mul
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-1-5 (export "br-if-flags-1-5") (param i32 i32 i64 f64) (result f64 i64 f32 i64)
  (local i64 f32)
    local.get 3 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul
    block (result f32)
      local.get 1 local.get 3 local.get 2 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul
      local.get 1 i32.const 255 i32.add f32.const 37.5 local.get 0 i32.const 1 i32.eq br_if 0 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-6 (export "br-if-flags-1-6") (param i32 i32 i64 f64) (result f64 i64 f64 i64)
  (local i64 f64)
    local.get 3 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
    block (result f64)
      local.get 1 local.get 3 f64.const 34.25 f64.sub local.get 2 i64.const -380 i64.mul global.get 2
      f32.const 36.5 f32.add local.get 1 i32.const 262 i32.xor global.get 2 f32.const 38.5 f32.mul local.get 3
      f64.const 39.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 5 i64.const 0 local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-7 (export "br-if-flags-1-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 8 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor
    block (result i32)
      local.get 6 local.get 10 f64.const 35.25 f64.mul local.get 2 i64.const 0x2400000005 i64.add local.get 11
      f32.const 37.5 f32.sub local.get 4 i32.const 269 i32.sub local.get 9 f32.const 39.5 f32.add local.get 8
      f64.const 40.25 f64.sub block end local.get 6 i32.const 290 i32.xor local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-1-8 (export "br-if-flags-1-8") (param i32) (result f64 i64 f64 i64) (local i64 f64)
    global.get 7 f64.const 33.25 f64.add global.get 1 i64.const -369 i64.sub
    block (result f64)
      global.get 4 i32.const 248 i32.mul global.get 3 f64.const 36.25 f64.add global.get 5 i64.const -402
      i64.xor global.get 2 f32.const 38.5 f32.mul global.get 4 i32.const 276 i32.mul global.get 2
      f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul global.get 0 i32.const 297 i32.sub
      global.get 7 local.get 0 i32.const 1 i32.eq br_if 0 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-9 (export "br-if-flags-1-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    local.get 5 f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul
    block (result i64)
      local.get 1 i32.const 255 i32.add local.get 5 f64.const 37.25 f64.sub local.get 3 i64.const -413 i64.sub
      local.get 6 f32.const 39.5 f32.add local.get 4 i32.const 283 i32.add local.get 6 local.get 5
      f64.const 42.25 f64.add local.get 1 local.get 5 f64.const 44.25 f64.mul local.get 2
      i64.const 0x2d00000005 i64.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 i64.const 0
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-flags-1-10 (export "br-if-flags-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 35.25 f64.mul local.get 5
    i64.const 0x2400000005 i64.add
    block (result f32)
      local.get 4 i32.const 262 i32.xor local.get 6 f64.const 38.25 f64.mul local.get 5 i64.const 0x2700000005
      i64.mul local.get 9 f32.const 40.5 f32.sub local.get 1 i32.const 290 i32.xor local.get 7 local.get 6
      f64.const 43.25 f64.sub local.get 1 i32.const 311 i32.add local.get 6 f64.const 45.25 f64.add
      local.get 5 i64.const -501 i64.sub local.get 7 f32.const 47.5 f32.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-11 (export "br-if-flags-1-11") (param i32 i32 i64 f64) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 3 f64.const 36.25 f64.add local.get 2 i64.const -402 i64.xor
    block (result i32)
      local.get 1 i32.const 269 i32.sub local.get 3 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
      global.get 6 f32.const 41.5 f32.mul local.get 1 i32.const 297 i32.sub global.get 6 local.get 3
      f64.const 44.25 f64.mul local.get 1 i32.const 318 i32.xor local.get 3 f64.const 46.25 f64.sub
      local.get 2 i64.const -512 i64.mul global.get 2 local.get 1 i32.const 346 i32.xor local.get 0
      i32.const 1 i32.eq br_if 0 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-12 (export "br-if-flags-1-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    local.get 8 f64.const 37.25 f64.sub local.get 5 i64.const -413 i64.sub
    block (result f32)
      local.get 7 i32.const 276 i32.mul local.get 8 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
      local.get 9 f32.const 42.5 f32.add local.get 1 i32.const 304 i32.mul local.get 9 f32.const 44.5 f32.mul
      local.get 10 local.get 1 i32.const 325 i32.sub local.get 10 f64.const 47.25 f64.mul local.get 3
      i64.const 0x3000000005 i64.add local.get 9 local.get 7 i32.const 353 i32.sub f32.const 51.5 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-2-0 (export "br-if-flags-2-0") (param i32) (result f64 i64 i32 f64 i64)
  (local i64 i32 f64)
    global.get 3 f64.const 38.25 f64.mul global.get 5 i64.const 0x2700000005 i64.mul
    block (result i32 f64)
      global.get 0 i32.const 136 f64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 3
      local.set 2 i64.const 0 local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-2-1 (export "br-if-flags-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 39.25 f64.add local.get 2 i64.const -435
    i64.add
    block (result f64 i64)
      local.get 4 local.get 8 f64.const 42.25 f64.add local.get 2 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-2 (export "br-if-flags-2-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    local.get 5 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
    block (result i64 f32)
      local.get 4 local.get 5 f64.const 43.25 f64.sub local.get 3 f32.const 45.5 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-3 (export "br-if-flags-2-3") (param i32) (result f64 i64 f32 i32 i64)
  (local i64 f32 i32)
    global.get 7 f64.const 41.25 f64.mul global.get 1 i64.const 0x2a00000005 i64.sub
    block (result f32 i32)
      global.get 4 i32.const 304 i32.mul global.get 3 global.get 5 i64.const 0x2d00000005 i64.xor global.get 2
      global.get 4 i32.const 332 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 3 local.set 2
      i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-2-4 (export "br-if-flags-2-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    local.get 5 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul
    block (result i32 f32)
      local.get 4 i32.const 311 i32.add local.get 5 f64.const 45.25 f64.add local.get 3 i64.const -501 i64.sub
      local.get 6 local.get 4 i32.const 339 i32.add f32.const 49.5 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-5 (export "br-if-flags-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    local.get 10 f64.const 43.25 f64.sub local.get 5 i64.const -479 i64.add
    block (result f32 f64)
      local.get 1 i32.const 318 i32.xor local.get 10 f64.const 46.25 f64.sub local.get 3 i64.const -512
      i64.mul local.get 11 f32.const 48.5 f32.add local.get 7 i32.const 346 i32.xor local.get 11
      f32.const 50.5 f32.mul local.get 8 f64.const 51.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-flags-2-6 (export "br-if-flags-2-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 i64)
  (local i64 f64 i32)
    local.get 3 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor
    block (result f64 i32)
      local.get 1 i32.const 325 i32.sub local.get 3 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005
      i64.add global.get 6 f32.const 49.5 f32.sub local.get 1 global.get 6 f32.const 51.5 f32.add local.get 3
      local.get 1 i32.const 374 i32.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 6 local.set 5
      i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-flags-2-7 (export "br-if-flags-2-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 45.25 f64.add local.get 5 i64.const -501
    i64.sub
    block (result i32 f64)
      local.get 1 i32.const 332 i32.mul local.get 8 f64.const 48.25 f64.add local.get 2 i64.const -534 i64.xor
      local.get 7 local.get 4 local.get 7 f32.const 52.5 f32.sub local.get 8 f64.const 53.25 f64.mul
      local.get 1 i32.const 381 i32.sub local.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-8 (export "br-if-flags-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 46.25 f64.sub local.get 3 i64.const -512
    i64.mul
    block (result f64 i64)
      local.get 4 i32.const 339 i32.add local.get 8 f64.const 49.25 f64.sub local.get 5 i64.const -545 i64.sub
      local.get 9 f32.const 51.5 f32.add local.get 4 i32.const 367 i32.add local.get 7 f32.const 53.5 f32.mul
      local.get 8 f64.const 54.25 f64.add local.get 1 i32.const 388 i32.mul local.get 8 local.get 3
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-9 (export "br-if-flags-2-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    local.get 8 f64.const 47.25 f64.mul local.get 5 i64.const 0x3000000005 i64.add
    block (result i64 f32)
      local.get 6 i32.const 346 i32.xor local.get 10 local.get 2 i64.const 0x3300000005 i64.mul local.get 9
      f32.const 52.5 f32.sub local.get 1 i32.const 374 i32.xor local.get 9 local.get 10 f64.const 55.25
      f64.sub local.get 4 i32.const 395 i32.add local.get 10 local.get 5 i64.const -633 i64.sub local.get 9
      f32.const 59.5 f32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14
    end
    local.get 12
  )
  (func $br-if-flags-2-10 (export "br-if-flags-2-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 i64)
  (local i64 f32 i32)
    local.get 3 f64.const 48.25 f64.add local.get 2 i64.const -534 i64.xor
    block (result f32 i32)
      local.get 1 i32.const 353 i32.sub local.get 3 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
      global.get 6 f32.const 53.5 f32.mul local.get 1 i32.const 381 i32.sub global.get 6 local.get 3
      local.get 1 local.get 3 local.get 2 i64.const -644 i64.mul block end global.get 2 local.get 1
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-flags-2-11 (export "br-if-flags-2-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    local.get 5 f64.const 49.25 f64.sub local.get 2 i64.const -545 i64.sub
    block (result i32 f32)
      local.get 4 i32.const 360 i32.mul local.get 5 f64.const 52.25 f64.sub local.get 3 i64.const -578 i64.xor
      local.get 6 f32.const 54.5 f32.add local.get 1 i32.const 388 i32.mul local.get 6 f32.const 56.5 f32.mul
      local.get 5 f64.const 57.25 f64.add local.get 1 i32.const 409 i32.sub local.get 5 local.get 3
      i64.const 0x3c00000005 i64.add local.get 6 f32.const 61.5 f32.sub i32.const 112 i32.load offset=2
      i32.const 120 f32.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 9 local.set 8
      i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-12 (export "br-if-flags-2-12") (param i32) (result f64 i64 f32 f64 i64)
  (local i64 f32 f64)
    global.get 3 f64.const 50.25 f64.mul global.get 5 i64.const 0x3300000005 i64.mul
    block (result f32 f64)
      global.get 0 i32.const 367 i32.add global.get 7 f64.const 53.25 f64.mul global.get 1
      i64.const 0x3600000005 i64.sub global.get 6 f32.const 55.5 f32.sub global.get 0 global.get 6
      f32.const 57.5 f32.add global.get 3 f64.const 58.25 f64.sub global.get 4 global.get 3 f64.const 60.25
      f64.add global.get 5 global.get 2 f32.const 62.5 f32.mul global.get 4 i32.const 444 i32.mul
      i32.const 128 f32.load global.get 7 f64.const 65.25 f64.mul local.get 0 i32.const 1 i32.eq br_if 0
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-3-0 (export "br-if-flags-3-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 51.25 f64.add local.get 2 i64.const -567
    i64.add
    block (result i32 f64 i64)
      i32.const 374 i32.const 48 f64.load offset=2 local.get 3 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-1 (export "br-if-flags-3-1") (param i32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    global.get 3 f64.const 52.25 f64.sub global.get 5 i64.const -578 i64.xor
    block (result f64 i64 f32)
      global.get 0 i32.const 381 i32.sub block end global.get 7 f64.const 55.25 f64.sub global.get 1
      i64.const -611 i64.add global.get 6 f32.const 57.5 f32.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-3-2 (export "br-if-flags-3-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    local.get 5 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
    block (result i64 f32 i32)
      local.get 1 i32.const 388 i32.mul local.get 5 local.get 3 f32.const 58.5 i32.const 88 i32.load offset=3
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-3 (export "br-if-flags-3-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 3 f64.const 54.25 f64.add local.get 2 i64.const -600 i64.mul
    block (result f32 i32 f32)
      local.get 1 i32.const 395 i32.add local.get 3 f64.const 57.25 f64.add local.get 2 global.get 6
      f32.const 59.5 f32.mul local.get 1 global.get 6 f32.const 61.5 f32.sub local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-4 (export "br-if-flags-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    local.get 10 f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add
    block (result i32 f32 f64)
      local.get 6 i32.const 402 i32.xor local.get 10 f64.const 58.25 f64.sub local.get 2 i64.const -644
      i64.mul local.get 9 f32.const 60.5 f32.add local.get 6 i32.const 430 i32.xor local.get 11 f32.const 62.5
      f32.mul local.get 10 f64.const 63.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-3-5 (export "br-if-flags-3-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64 i32)
    local.get 3 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result f32 f64 i32)
      local.get 1 local.get 3 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add global.get 6
      local.get 1 i32.const 437 i32.sub block end global.get 6 f32.const 63.5 f32.add local.get 3
      f64.const 64.25 f64.sub local.get 1 i32.const 458 i32.xor local.get 0 i32.const 1 i32.eq br_if 0
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-6 (export "br-if-flags-3-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i32 f64 i64) (local i64 f64 i32 f64)
    local.get 5 f64.const 57.25 f64.add local.get 3 i64.const -633 i64.sub
    block (result f64 i32 f64)
      local.get 1 i32.const 416 i32.mul local.get 5 local.get 2 i64.const -666 i64.xor local.get 6
      f32.const 62.5 f32.mul local.get 4 i32.const 444 i32.mul local.get 6 f32.const 64.5 f32.sub local.get 5
      i32.const 144 i32.load offset=2 local.get 5 f64.const 67.25 f64.sub local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-7 (export "br-if-flags-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    local.get 8 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul
    block (result i32 f64 i64)
      local.get 4 i32.const 423 i32.add local.get 10 local.get 2 i64.const -677 i64.sub local.get 9
      f32.const 63.5 f32.add local.get 7 i32.const 451 i32.add local.get 11 f32.const 65.5 f32.mul
      local.get 10 f64.const 66.25 f64.add block end local.get 6 i32.const 472 i32.mul local.get 8
      f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-3-8 (export "br-if-flags-3-8") (param i32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    global.get 7 f64.const 59.25 f64.mul global.get 1 i64.const 0x3c00000005 i64.add
    block (result f64 i64 f32)
      global.get 4 i32.const 430 i32.xor global.get 3 f64.const 62.25 f64.mul global.get 5 global.get 2
      global.get 4 i32.const 458 i32.xor global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25
      f64.sub global.get 0 i32.const 479 i32.add global.get 7 f64.const 69.25 f64.add i32.const 176
      i64.load offset=2 f32.const 71.5 local.get 0 i32.const 1 i32.eq br_if 0 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-3-9 (export "br-if-flags-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 60.25 f64.add local.get 2 i64.const -666
    i64.xor
    block (result i64 f32 i32)
      local.get 4 local.get 6 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add local.get 7
      f32.const 65.5 f32.mul local.get 4 i32.const 465 i32.sub local.get 9 f32.const 67.5 f32.sub local.get 6
      f64.const 68.25 f64.mul local.get 1 i32.const 486 i32.xor local.get 8 f64.const 70.25 f64.sub block end
      local.get 2 i64.const -776 i64.mul f32.const 72.5 i32.const 8 i32.load offset=1 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-10 (export "br-if-flags-3-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    local.get 5 f64.const 61.25 f64.sub local.get 3 i64.const -677 i64.sub
    block (result f32 i32 f32)
      local.get 1 local.get 5 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor local.get 6
      local.get 4 i32.const 472 i32.mul local.get 6 f32.const 68.5 f32.mul local.get 5 f64.const 69.25 f64.add
      local.get 1 i32.const 493 i32.sub local.get 5 f64.const 71.25 f64.mul local.get 3 i64.const 0x4800000005
      i64.add block end local.get 6 f32.const 73.5 f32.sub i32.const 16 i32.load offset=2 i32.const 24
      f32.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8
      i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-11 (export "br-if-flags-3-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 62.25 f64.mul local.get 2
    i64.const 0x3f00000005 i64.mul
    block (result i32 f32 f64)
      local.get 4 local.get 8 f64.const 65.25 f64.mul local.get 5 i64.const 0x4200000005 i64.sub local.get 9
      f32.const 67.5 f32.sub local.get 1 i32.const 479 i32.add local.get 9 f32.const 69.5 f32.add local.get 8
      f64.const 70.25 f64.sub local.get 1 i32.const 500 i32.mul local.get 6 local.get 3 local.get 9
      f32.const 74.5 f32.mul local.get 1 i32.const 528 i32.mul local.get 9 f32.const 76.5 f32.sub local.get 6
      f64.const 77.25 f64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-12 (export "br-if-flags-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 8 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add
    block (result f32 f64 i32)
      local.get 1 i32.const 458 i32.xor local.get 8 f64.const 66.25 f64.add local.get 5 i64.const -732 i64.mul
      local.get 11 f32.const 68.5 f32.mul local.get 6 local.get 11 f32.const 70.5 f32.sub local.get 10
      f64.const 71.25 f64.mul local.get 6 i32.const 507 i32.add local.get 10 f64.const 73.25 f64.sub
      local.get 5 i64.const -809 i64.sub local.get 11 f32.const 75.5 f32.add local.get 7 i32.const 535 i32.add
      local.get 11 f32.const 77.5 f32.mul local.get 8 f64.const 78.25 f64.add local.get 6 i32.const 556
      i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-4-0 (export "br-if-flags-4-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    local.get 3 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor
    block (result i32 f64 i64 f32)
      local.get 1 i32.const 465 i32.sub local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
      global.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-1 (export "br-if-flags-4-1") (param i32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    global.get 7 f64.const 65.25 f64.mul global.get 1 i64.const 0x4200000005 i64.sub
    block (result f64 i64 f32 i32)
      global.get 4 i32.const 472 i32.mul f64.const 68.25 global.get 5 i64.const 0x4500000005 i64.xor
      global.get 2 f32.const 70.5 f32.sub global.get 4 local.get 0 i32.const 1 i32.eq br_if 0 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-2 (export "br-if-flags-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 66.25 f64.add local.get 3 i64.const -732
    i64.mul
    block (result i64 f32 i32 f32)
      local.get 1 i32.const 479 i32.add local.get 6 f64.const 69.25 f64.add local.get 3 i64.const -765 i64.sub
      f32.const 71.5 local.get 4 i32.const 507 i32.add local.get 7 f32.const 73.5 f32.sub local.get 0
      i32.const 1 i32.eq br_if 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-flags-4-3 (export "br-if-flags-4-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64) (local i64 f32 i32 f32 f64)
    local.get 8 f64.const 67.25 f64.sub local.get 5 i64.const -743 i64.add
    block (result f32 i32 f32 f64)
      local.get 4 i32.const 486 i32.xor local.get 10 f64.const 70.25 f64.sub local.get 5 i64.const -776
      i64.mul f32.const 72.5 local.get 7 i32.const 514 i32.xor f32.const 74.5 local.get 8 f64.const 75.25
      f64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-flags-4-4 (export "br-if-flags-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 5 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
    block (result i32 f32 f64 i32)
      local.get 1 i32.const 493 i32.sub local.get 5 f64.const 71.25 f64.mul local.get 3 i64.const 0x4800000005
      i64.add local.get 6 f32.const 73.5 f32.sub local.get 4 i32.const 521 i32.sub local.get 6 local.get 5
      f64.const 76.25 f64.sub i32.const 542 local.get 0 i32.const 1 i32.eq br_if 0 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-flags-4-5 (export "br-if-flags-4-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    global.get 7 f64.const 69.25 f64.add global.get 1 i64.const -765 i64.sub
    block (result f32 f64 i32 f64)
      global.get 4 i32.const 500 i32.mul global.get 3 f64.const 72.25 f64.add global.get 5 i64.const -798
      i64.xor global.get 2 f32.const 74.5 f32.mul global.get 4 i32.const 528 i32.mul i32.const 32 f32.load
      global.get 7 i32.const 48 i32.load offset=2 global.get 7 f64.const 79.25 f64.sub local.get 0 i32.const 1
      i32.eq br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-6 (export "br-if-flags-4-6") (param i32 i32 i64 f64)
  (result f64 i64 f64 i32 f64 i64 i64) (local i64 f64 i32 f64 i64)
    local.get 3 f64.const 70.25 f64.sub local.get 2 i64.const -776 i64.mul
    block (result f64 i32 f64 i64)
      local.get 1 i32.const 507 i32.add local.get 3 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
      global.get 6 local.get 1 i32.const 535 i32.add global.get 6 f32.const 77.5 f32.mul local.get 3
      i32.const 556 local.get 3 f64.const 80.25 f64.mul local.get 2 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-7 (export "br-if-flags-4-7") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    local.get 3 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005 i64.add
    block (result i32 f64 i64 f32)
      local.get 1 local.get 3 local.get 2 i64.const 0x4b00000005 i64.mul global.get 2 f32.const 76.5 f32.sub
      local.get 1 i32.const 542 i32.xor global.get 2 local.get 3 f64.const 79.25 f64.sub local.get 1
      f64.const 81.25 local.get 2 i64.const -897 i64.sub i32.const 88 f32.load offset=3 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-8 (export "br-if-flags-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 72.25 f64.add local.get 2 i64.const -798
    i64.xor
    block (result f64 i64 f32 i32)
      local.get 1 i32.const 521 i32.sub local.get 6 f64.const 75.25 f64.add local.get 2 i64.const -831 i64.add
      local.get 7 local.get 1 i32.const 549 i32.sub local.get 9 local.get 8 f64.const 80.25 f64.mul
      local.get 1 i32.const 570 i32.xor f64.const 82.25 i32.const 88 i64.load offset=3 f32.const 84.5
      i32.const 104 i32.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-flags-4-9 (export "br-if-flags-4-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    local.get 5 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
    block (result i64 f32 i32 f32)
      local.get 4 i32.const 528 i32.mul local.get 5 f64.const 76.25 f64.sub local.get 3 i64.const -842 i64.xor
      local.get 6 f32.const 78.5 f32.add local.get 1 local.get 6 f32.const 80.5 f32.mul local.get 5
      f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub local.get 5 f64.const 83.25 f64.mul
      i64.const 0x5400000005 local.get 6 f32.const 85.5 f32.sub i32.const 605 f32.const 87.5 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-flags-4-10 (export "br-if-flags-4-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64) (local i64 f32 i32 f32 f64)
    local.get 8 f64.const 74.25 f64.mul local.get 3 i64.const 0x4b00000005 i64.mul
    block (result f32 i32 f32 f64)
      local.get 4 i32.const 535 i32.add local.get 8 f64.const 77.25 f64.mul local.get 3 local.get 9
      f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add local.get 9 f32.const 81.5 f32.add local.get 10
      f64.const 82.25 f64.sub local.get 1 local.get 8 f64.const 84.25 f64.add local.get 2 i64.const -930
      i64.xor local.get 9 f32.const 86.5 f32.mul local.get 7 local.get 11 f64.const 89.25 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-flags-4-11 (export "br-if-flags-4-11") (param i32) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64 i32)
    global.get 7 f64.const 75.25 f64.add global.get 1 i64.const -831 i64.add
    block (result i32 f32 f64 i32)
      global.get 4 i32.const 542 i32.xor global.get 3 f64.const 78.25 f64.add global.get 5 i64.const -864
      i64.mul global.get 2 f32.const 80.5 f32.mul global.get 4 i32.const 570 i32.xor global.get 2
      f32.const 82.5 f32.sub global.get 7 f64.const 83.25 f64.mul global.get 0 i32.const 591 i32.add
      global.get 7 f64.const 85.25 f64.sub global.get 1 i64.const -941 i64.sub global.get 6 f32.const 87.5
      f32.add global.get 0 i32.const 619 i32.add global.get 6 f32.const 89.5 f32.mul i32.const 144
      f64.load offset=2 global.get 4 i32.const 640 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-12 (export "br-if-flags-4-12") (param i32 i32 i64 f64)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    local.get 3 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor
    block (result f32 f64 i32 f64)
      local.get 1 i32.const 549 i32.sub local.get 3 f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add
      global.get 6 f32.const 81.5 f32.add local.get 1 i32.const 577 i32.sub global.get 6 f32.const 83.5
      f32.mul local.get 3 f64.const 84.25 f64.add local.get 1 i32.const 598 i32.xor local.get 3
      f64.const 86.25 f64.mul local.get 2 i64.const 0x5700000005 i64.mul global.get 2 f32.const 88.5 f32.sub
      local.get 1 i32.const 626 i32.xor i32.const 144 f32.load offset=2 f64.const 91.25 local.get 1
      i32.const 647 i32.add local.get 3 f64.const 93.25 f64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-5-0 (export "br-if-flags-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 77.25 f64.mul local.get 3
    i64.const 0x4e00000005 i64.sub
    block (result i32 f64 i64 f32 i32)
      i32.const 556 local.get 6 local.get 3 i64.const 0x5100000005 i64.xor local.get 9 f32.const 82.5 f32.sub
      local.get 1 i32.const 584 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-1 (export "br-if-flags-5-1") (param i32) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    global.get 3 f64.const 78.25 f64.add global.get 5 i64.const -864 i64.mul
    block (result f64 i64 f32 i32 f32)
      global.get 0 i32.const 563 i32.add f64.const 81.25 global.get 1 i64.const -897 i64.sub f32.const 83.5
      global.get 0 i32.const 591 i32.add global.get 6 local.get 0 i32.const 1 i32.eq br_if 0 local.set 6
      local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-2 (export "br-if-flags-5-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add
    block (result i64 f32 i32 f32 f64)
      local.get 1 local.get 5 f64.const 82.25 f64.sub local.get 3 i64.const -908 i64.mul local.get 6
      local.get 1 local.get 6 f64.const 87.25 local.get 0 i32.const 1 i32.eq br_if 0 local.set 12 local.set 11
      local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-5-3 (export "br-if-flags-5-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    local.get 8 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor
    block (result f32 i32 f32 f64 i32)
      local.get 6 i32.const 577 i32.sub local.get 8 f64.const 83.25 f64.mul local.get 3 i64.const 0x5400000005
      i64.add block end local.get 9 f32.const 85.5 f32.sub local.get 6 i32.const 605 i32.sub local.get 11
      f64.const 88.25 i32.const 136 i32.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-4 (export "br-if-flags-5-4") (param i32) (result f64 i64 i32 f32 f64 i32 f64 i64)
  (local i64 i32 f32 f64 i32 f64)
    global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897 i64.sub
    block (result i32 f32 f64 i32 f64)
      global.get 4 i32.const 584 i32.mul global.get 3 f64.const 84.25 f64.add global.get 5 i64.const -930
      i64.xor global.get 2 f32.const 86.5 f32.mul i32.const 612 global.get 2 f32.const 88.5 f32.sub
      global.get 7 f64.const 89.25 f64.mul global.get 0 i32.const 633 i32.sub f64.const 91.25 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-5 (export "br-if-flags-5-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 82.25 f64.sub local.get 5 i64.const -908
    i64.mul
    block (result f32 f64 i32 f64 i64)
      local.get 4 local.get 6 local.get 2 local.get 7 f32.const 87.5 f32.add local.get 4 local.get 7
      f32.const 89.5 f32.mul local.get 6 f64.const 90.25 f64.add i32.const 640 local.get 6 f64.const 92.25
      f64.mul local.get 5 i64.const 0x5d00000005 i64.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-6 (export "br-if-flags-5-6") (param i32 i32 i64 f64)
  (result f64 i64 f64 i32 f64 i64 f32 i64) (local i64 f64 i32 f64 i64 f32)
    local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005 i64.add
    block (result f64 i32 f64 i64 f32)
      local.get 1 i32.const 598 i32.xor local.get 3 f64.const 86.25 f64.mul local.get 2 global.get 2
      f32.const 88.5 f32.sub local.get 1 i32.const 626 i32.xor global.get 2 block end local.get 3
      f64.const 91.25 f64.sub local.get 1 i32.const 647 i32.add local.get 3 f64.const 93.25 f64.add
      local.get 2 i64.const -1029 i64.sub f32.const 95.5 local.get 0 i32.const 1 i32.eq br_if 0 local.set 9
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-flags-5-7 (export "br-if-flags-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 84.25 f64.add local.get 5 i64.const -930 i64.xor
    block (result i32 f64 i64 f32 i32)
      local.get 4 i32.const 605 i32.sub local.get 10 local.get 3 i64.const -963 i64.add local.get 11
      f32.const 89.5 f32.mul local.get 7 i32.const 633 i32.sub local.get 11 local.get 8 local.get 1
      local.get 10 local.get 3 i64.const -1040 i64.mul i32.const 0 f32.load local.get 1 i32.const 682 i32.xor
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-8 (export "br-if-flags-5-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 85.25 f64.sub local.get 3 i64.const -941 i64.sub
    block (result f64 i64 f32 i32 f32)
      local.get 1 i32.const 612 i32.mul local.get 5 f64.const 88.25 f64.sub local.get 3 local.get 6
      f32.const 90.5 f32.add local.get 4 i32.const 640 i32.mul local.get 6 f32.const 92.5 f32.mul local.get 5
      local.get 1 local.get 5 f64.const 95.25 f64.mul i64.const 0x6000000005 local.get 6 f32.const 97.5
      f32.sub local.get 1 i32.const 689 i32.sub local.get 6 f32.const 99.5 f32.add local.get 0 i32.const 1
      i32.eq br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-5-9 (export "br-if-flags-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 86.25 f64.mul local.get 2
    i64.const 0x5700000005 i64.mul
    block (result i64 f32 i32 f32 f64)
      local.get 4 i32.const 619 i32.add local.get 8 f64.const 89.25 f64.mul local.get 2 i64.const 0x5a00000005
      i64.sub local.get 7 f32.const 91.5 f32.sub local.get 1 i32.const 647 i32.add local.get 7 f32.const 93.5
      f32.add local.get 8 f64.const 94.25 f64.sub local.get 4 i32.const 668 i32.mul local.get 6
      f64.const 96.25 f64.add local.get 5 i64.const -1062 i64.xor local.get 9 i32.const 24 i32.load offset=3
      i32.const 32 f32.load local.get 6 f64.const 101.25 f64.mul local.get 0 i32.const 1 i32.eq br_if 0
      local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-10 (export "br-if-flags-5-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 87.25 f64.add global.get 1 i64.const -963 i64.add
    block (result f32 i32 f32 f64 i32)
      global.get 4 i32.const 626 i32.xor global.get 3 f64.const 90.25 f64.add global.get 5 i64.const -996
      i64.mul global.get 2 f32.const 92.5 f32.mul global.get 4 i32.const 654 i32.xor global.get 2
      f32.const 94.5 f32.sub global.get 7 global.get 0 i32.const 675 i32.add global.get 7 f64.const 97.25
      f64.sub global.get 1 i64.const -1073 i64.sub global.get 6 f32.const 99.5 f32.add global.get 0
      i32.const 703 i32.add global.get 6 f32.const 101.5 f32.mul global.get 3 f64.const 102.25 f64.add
      global.get 4 i32.const 724 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 6 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-11 (export "br-if-flags-5-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 10 f64.const 88.25 f64.sub local.get 5 i64.const -974 i64.xor
    block (result i32 f32 f64 i32 f64)
      local.get 4 i32.const 633 i32.sub local.get 10 f64.const 91.25 f64.sub local.get 5 local.get 11
      f32.const 93.5 f32.add local.get 1 i32.const 661 i32.sub local.get 9 f32.const 95.5 f32.mul local.get 8
      f64.const 96.25 f64.add local.get 1 i32.const 682 i32.xor local.get 8 f64.const 98.25 f64.mul
      local.get 3 i64.const 0x6300000005 i64.mul local.get 11 f32.const 100.5 f32.sub i32.const 710
      local.get 9 f64.const 103.25 local.get 7 i32.const 731 i32.add local.get 8 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-12 (export "br-if-flags-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 5 f64.const 89.25 f64.mul local.get 3 i64.const 0x5a00000005 i64.sub
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 640 i32.mul local.get 5 local.get 2 i64.const 0x5d00000005 i64.xor local.get 6
      f32.const 94.5 f32.sub local.get 4 local.get 6 f32.const 96.5 f32.add local.get 5 f64.const 97.25
      f64.sub local.get 4 local.get 5 f64.const 99.25 f64.add local.get 3 i64.const -1095 i64.add local.get 6
      f32.const 101.5 f32.mul local.get 4 i32.const 717 i32.sub local.get 6 local.get 5 local.get 1
      i32.const 738 i32.xor local.get 5 local.get 3 i64.const -1172 i64.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-6-0 (export "br-if-flags-6-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 3 f64.const 1.25 f64.sub local.get 2 i64.const -17 i64.sub
    block (result i32 f64 i64 f32 i32 f32)
      local.get 1 i32.const 24 i32.mul local.get 3 f64.const 4.25 f64.sub local.get 2 i64.const -50 i64.xor
      global.get 2 f32.const 6.5 f32.add local.get 1 i32.const 52 i32.mul f32.const 8.5 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-1 (export "br-if-flags-6-1") (param i32 i32 i64 f64)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 3 f64.const 2.25 f64.mul local.get 2 i64.const 0x300000005 i64.mul
    block (result f64 i64 f32 i32 f32 f64)
      local.get 1 i32.const 31 i32.add local.get 3 f64.const 5.25 f64.mul local.get 2 f32.const 7.5
      i32.const 59 i32.const 72 f32.load offset=1 f64.const 10.25 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-2 (export "br-if-flags-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 3.25 f64.add local.get 2 i64.const -39 i64.add
    block (result i64 f32 i32 f32 f64 i32)
      local.get 4 i32.const 38 i32.xor local.get 8 f64.const 6.25 f64.add local.get 5 i64.const -72 i64.mul
      local.get 7 local.get 4 i32.const 66 i32.xor local.get 9 f32.const 10.5 f32.sub local.get 8 local.get 1
      i32.const 87 i32.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-3 (export "br-if-flags-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 5 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result f32 i32 f32 f64 i32 f64)
      local.get 1 i32.const 45 i32.sub local.get 5 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
      f32.const 9.5 local.get 1 local.get 6 f32.const 11.5 f32.mul local.get 5 f64.const 12.25 f64.add
      local.get 1 local.get 5 f64.const 14.25 f64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 13
      local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-flags-6-4 (export "br-if-flags-6-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 8 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005 i64.sub
    block (result i32 f32 f64 i32 f64 i64)
      local.get 4 i32.const 52 i32.mul local.get 10 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005
      i64.xor local.get 9 f32.const 10.5 f32.sub local.get 7 i32.const 80 i32.mul f32.const 12.5
      f64.const 13.25 local.get 4 i32.const 101 i32.sub local.get 8 f64.const 15.25 f64.add i32.const 128
      i64.load local.get 0 i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-flags-6-5 (export "br-if-flags-6-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    global.get 3 f64.const 6.25 f64.add global.get 5 i64.const -72 i64.mul
    block (result f32 f64 i32 f64 i64 f32)
      global.get 0 global.get 7 f64.const 9.25 f64.add global.get 1 i64.const -105 i64.sub global.get 6
      f32.const 11.5 f32.mul global.get 0 i32.const 87 i32.add global.get 6 f32.const 13.5 f32.sub
      global.get 3 global.get 4 i32.const 128 f64.load global.get 5 i64.const -182 i64.xor i32.const 144
      f32.load offset=2 local.get 0 i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-6 (export "br-if-flags-6-6") (param i32) (result f64 i64 f64 i32 f64 i64 f32 i32 i64)
  (local i64 f64 i32 f64 i64 f32 i32)
    global.get 7 f64.const 7.25 f64.sub global.get 1 i64.const -83 i64.add
    block (result f64 i32 f64 i64 f32 i32)
      global.get 4 i32.const 66 i32.xor global.get 3 f64.const 10.25 f64.sub global.get 5 i64.const -116
      i64.mul global.get 2 f32.const 12.5 f32.add global.get 4 i32.const 94 i32.xor global.get 2
      f32.const 14.5 f32.mul global.get 7 f64.const 15.25 f64.add global.get 0 i32.const 115 i32.add
      global.get 7 f64.const 17.25 f64.mul global.get 1 i64.const 0x1200000005 i64.sub f32.const 19.5
      global.get 0 i32.const 143 i32.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 7 local.set 6
      local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-7 (export "br-if-flags-6-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 8 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005 i64.xor
    block (result i32 f64 i64 f32 i32 f32)
      local.get 1 i32.const 73 i32.sub local.get 10 f64.const 11.25 f64.mul local.get 5 i64.const 0xc00000005
      i64.add local.get 11 f32.const 13.5 f32.sub local.get 6 i32.const 101 i32.sub local.get 9 f32.const 15.5
      f32.add local.get 10 local.get 4 i32.const 122 i32.xor local.get 10 f64.const 18.25 f64.add
      i64.const -204 local.get 11 local.get 6 i32.const 150 i32.xor local.get 9 f32.const 22.5 f32.sub
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-flags-6-8 (export "br-if-flags-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 9.25 f64.add local.get 2 i64.const -105 i64.sub
    block (result f64 i64 f32 i32 f32 f64)
      local.get 4 i32.const 80 i32.mul local.get 5 local.get 2 i64.const -138 i64.xor local.get 6
      f32.const 14.5 f32.mul local.get 4 i32.const 108 i32.mul local.get 6 local.get 5 local.get 4
      i32.const 129 i32.sub local.get 5 f64.const 19.25 f64.sub i32.const 160 i64.load i32.const 168
      f32.load offset=1 local.get 4 i32.const 157 i32.sub local.get 6 local.get 5 f64.const 24.25 f64.add
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11 local.set 10 local.set 9
      local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.reinterpret_f64 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i32.reinterpret_f32 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.reinterpret_f64
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-flags-6-9 (export "br-if-flags-6-9") (param i32 i32 i64 f64)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 10.25 f64.sub local.get 2 i64.const -116 i64.mul
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 87 i32.add local.get 3 f64.const 13.25 f64.sub local.get 2 i64.const -149 i64.sub
      global.get 6 local.get 1 global.get 6 f32.const 17.5 f32.mul local.get 3 f64.const 18.25 f64.add
      local.get 1 local.get 3 f64.const 20.25 f64.mul local.get 2 f32.const 22.5 local.get 1 i32.const 164
      i32.mul i32.const 0 f32.load i32.const 8 f64.load offset=1 local.get 1 i32.const 185 i32.sub local.get 0
      i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-10 (export "br-if-flags-6-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 11.25 f64.mul local.get 5
    i64.const 0xc00000005 i64.add
    block (result f32 i32 f32 f64 i32 f64)
      local.get 4 i32.const 94 i32.xor local.get 6 f64.const 14.25 f64.mul local.get 5 i64.const 0xf00000005
      i64.mul local.get 7 f32.const 16.5 f32.sub local.get 4 i32.const 122 i32.xor local.get 9 f32.const 18.5
      f32.add local.get 8 f64.const 19.25 f64.sub local.get 1 local.get 6 f64.const 21.25 f64.add local.get 2
      i64.const -237 i64.sub local.get 7 f32.const 23.5 f32.mul local.get 1 i32.const 171 i32.add
      f32.const 25.5 local.get 6 f64.const 26.25 f64.mul i32.const 24 i32.load offset=3 local.get 8
      f64.const 28.25 f64.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-11 (export "br-if-flags-6-11") (param i32) (result f64 i64 i32 f32 f64 i32 f64 i64 i64)
  (local i64 i32 f32 f64 i32 f64 i64)
    global.get 3 f64.const 12.25 f64.add global.get 5 i64.const -138 i64.xor
    block (result i32 f32 f64 i32 f64 i64)
      global.get 0 i32.const 101 i32.sub global.get 7 global.get 1 i64.const -171 i64.add global.get 6
      f32.const 17.5 f32.mul global.get 0 global.get 6 global.get 3 f64.const 20.25 f64.mul global.get 4
      i32.const 150 i32.xor global.get 3 f64.const 22.25 f64.sub global.get 5 i64.const -248 i64.mul
      global.get 2 f32.const 24.5 f32.add i32.const 8 i32.load offset=1 global.get 2 global.get 7
      i32.const 199 global.get 7 f64.const 29.25 f64.mul i64.const 0x1e00000005 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-12 (export "br-if-flags-6-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 10 f64.const 13.25 f64.sub local.get 5 i64.const -149 i64.sub
    block (result f32 f64 i32 f64 i64 f32)
      local.get 6 i32.const 108 i32.mul local.get 10 f64.const 16.25 f64.sub local.get 5 i64.const -182
      i64.xor local.get 11 f32.const 18.5 f32.add local.get 4 i32.const 136 i32.mul local.get 11
      f32.const 20.5 f32.mul local.get 8 f64.const 21.25 f64.add local.get 6 i32.const 157 i32.sub local.get 8
      f64.const 23.25 f64.mul local.get 2 i64.const 0x1800000005 i64.add local.get 9 f32.const 25.5 f32.sub
      local.get 4 i32.const 185 i32.sub i32.const 24 f32.load offset=3 local.get 8 local.get 7 i32.const 206
      i32.xor local.get 10 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul local.get 11 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
)

(assert_return (invoke "br-if-flags-1-0"
  (i32.const 0)) (f64.const 999.25) (i64.const 0x11223344556678a1) (i32.const -14784) (i64.const 0))
(assert_return (invoke "br-if-flags-1-0"
  (i32.const 1)) (f64.const 999.25) (i64.const 0x11223344556678a1) (i32.const -14784) (i64.const 0))
(assert_return (invoke "br-if-flags-1-1"
  (i32.const 0)) (f64.const -196.875) (i64.const 0x73533313e6e1dcd8) (f64.const -3.455558710662957e+288)
  (i64.const 0x1234573f))
(assert_return (invoke "br-if-flags-1-1"
  (i32.const 1)) (f64.const -196.875) (i64.const 0x73533313e6e1dcd8) (f64.const -3.455558710662957e+288)
  (i64.const 0))
(assert_return (invoke "br-if-flags-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 20.75) (i64.const 0x4040404040402d5)
  (i64.const 0x95704b2601dcb792) (i64.const 0xd000000050505ab))
(assert_return (invoke "br-if-flags-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 20.75) (i64.const 0x4040404040402d5)
  (i64.const 0x95704b2601dcb792) (i64.const 0))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -37.75) (i64.const 0xf9f9f9f9f9f9f8c0) (f32.const 42.25)
  (i64.const 0xe2f0c0c0c268018d))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -37.75) (i64.const 0xf9f9f9f9f9f9f8c0) (f32.const 42.25) (i64.const 6))
(assert_return (invoke "br-if-flags-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -277.875)
  (i64.const 0x30302e5030302fe) (i32.const 0xcececec8) (i64.const 0xba06f441d1d091ad))
(assert_return (invoke "br-if-flags-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -277.875)
  (i64.const 0x30302e5030302fe) (i32.const 0xcececec8) (i64.const 0))
(assert_return (invoke "br-if-flags-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (f32.const 37.5) (i64.const 0xc9f8f130d31f02a2))
(assert_return (invoke "br-if-flags-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (f32.const 37.5) (i64.const 0))
(assert_return (invoke "br-if-flags-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (f64.const 34.75) (i64.const 0xd7ab8231a3e12381))
(assert_return (invoke "br-if-flags-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (f64.const 34.75) (i64.const 0))
(assert_return (invoke "br-if-flags-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -306.375)
  (i64.const 0x303032203030306) (i32.const 0x7070625) (i64.const 0xee62ab3e644507a5))
(assert_return (invoke "br-if-flags-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -306.375)
  (i64.const 0x303032203030306) (i32.const 0x7070625) (i64.const 0))
(assert_return (invoke "br-if-flags-1-8"
  (i32.const 0)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f64.const 1024.5)
  (i64.const 0x2b60a5c52cd04166))
(assert_return (invoke "br-if-flags-1-8"
  (i32.const 1)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "br-if-flags-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (i64.const 0x303032e03030306) (i64.const 0x20ad663804ea4666))
(assert_return (invoke "br-if-flags-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (i64.const 0x303032e03030306) (i64.const 0))
(assert_return (invoke "br-if-flags-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -334.875) (i64.const 0x606062a0606060b) (f32.const 415.625)
  (i64.const 0xf7dc5897a40181da))
(assert_return (invoke "br-if-flags-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -334.875) (i64.const 0x606062a0606060b) (f32.const 415.625) (i64.const 6))
(assert_return (invoke "br-if-flags-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 31.75)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x2020358) (i64.const 0x6a0c4280193af914))
(assert_return (invoke "br-if-flags-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 31.75)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x2020358) (i64.const 0))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -46.75)
  (i64.const 0x6060606060607a3) (f32.const 51.5) (i64.const 0x81a05349422e31fd))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -46.75)
  (i64.const 0x6060606060607a3) (f32.const 51.5) (i64.const 0))
(assert_return (invoke "br-if-flags-2-0"
  (i32.const 0)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (i32.const 0x12345678)
  (f64.const -6.40755422103373e+133) (i64.const 0))
(assert_return (invoke "br-if-flags-2-0"
  (i32.const 1)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (i32.const 0x12345678)
  (f64.const -6.40755422103373e+133) (i64.const 0))
(assert_return (invoke "br-if-flags-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 29.75) (i64.const 0x303030303030150) (f64.const 32.75)
  (i64.const 0x303030303030303) (i64.const 0x5050505))
(assert_return (invoke "br-if-flags-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 29.75) (i64.const 0x303030303030150) (f64.const 32.75)
  (i64.const 0x303030303030303) (i64.const 6))
(assert_return (invoke "br-if-flags-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -46.75) (i64.const 0xfcfcfcfcfcfcfd41)
  (i64.const 0x404040404040404) (f32.const 45.5) (i64.const 0x2470000005050565))
(assert_return (invoke "br-if-flags-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -46.75) (i64.const 0xfcfcfcfcfcfcfd41)
  (i64.const 0x404040404040404) (f32.const 45.5) (i64.const 0))
(assert_return (invoke "br-if-flags-2-3"
  (i32.const 0)) (f64.const 42260.625) (i64.const 0x1122331a55667783) (f32.const 3.25) (i32.const -25564)
  (i64.const 0x7035bebe81c0db4f))
(assert_return (invoke "br-if-flags-2-3"
  (i32.const 1)) (f64.const 42260.625) (i64.const 0x1122331a55667783) (f32.const 3.25) (i32.const -25564)
  (i64.const 0))
(assert_return (invoke "br-if-flags-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 35.75) (i64.const 0x7e7e7e7e7e7e7e84)
  (i32.const 0x5050658) (f32.const 49.5) (i64.const 0x20b91e01047b471d))
(assert_return (invoke "br-if-flags-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 35.75) (i64.const 0x7e7e7e7e7e7e7e84)
  (i32.const 0x5050658) (f32.const 49.5) (i64.const 0))
(assert_return (invoke "br-if-flags-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -54.75)
  (i64.const 0x606060606060427) (f32.const 643.875) (f64.const 41.75) (i64.const 0xdb0533c8dc023ea1))
(assert_return (invoke "br-if-flags-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -54.75)
  (i64.const 0x606060606060427) (f32.const 643.875) (f64.const 41.75) (i64.const 0))
(assert_return (invoke "br-if-flags-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -199.125)
  (i64.const 0x303032e03030306) (f64.const -4.5) (i32.const 0x2020374) (i64.const 0xe7d2a830e2c0001f))
(assert_return (invoke "br-if-flags-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -199.125)
  (i64.const 0x303032e03030306) (f64.const -4.5) (i32.const 0x2020374) (i64.const 0))
(assert_return (invoke "br-if-flags-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 35.75) (i64.const 0x6060606060607fb) (i32.const 0x2020085) (f64.const -7.5)
  (i64.const 0xfaf4dee0b58e581))
(assert_return (invoke "br-if-flags-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 35.75) (i64.const 0x6060606060607fb) (i32.const 0x2020085) (f64.const -7.5)
  (i64.const 6))
(assert_return (invoke "br-if-flags-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (f64.const -9.5)
  (i64.const 0x404040404040404) (i64.const 0xae291fc7de8cd1ad))
(assert_return (invoke "br-if-flags-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (f64.const -9.5)
  (i64.const 0x404040404040404) (i64.const 6))
(assert_return (invoke "br-if-flags-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -448.875)
  (i64.const 0x60606360606060b) (i64.const 0x60606060606087f) (f32.const 639.625)
  (i64.const 0x3d124315c604e61f))
(assert_return (invoke "br-if-flags-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -448.875)
  (i64.const 0x60606360606060b) (i64.const 0x60606060606087f) (f32.const 639.625) (i64.const 0))
(assert_return (invoke "br-if-flags-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 43.75)
  (i64.const 0xfcfcfcfcfcfcfee9) (f32.const 3.25) (i32.const 0x2020202) (i64.const 0x21badd3eec07327a))
(assert_return (invoke "br-if-flags-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 43.75)
  (i64.const 0xfcfcfcfcfcfcfee9) (f32.const 3.25) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -55.75) (i64.const 0x303030303030524)
  (i32.const 0xf4cfaa85) (f32.const 9.810503) (i64.const 0x4431987fc323b794))
(assert_return (invoke "br-if-flags-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -55.75) (i64.const 0x303030303030524)
  (i32.const 0xf4cfaa85) (f32.const 9.810503) (i64.const 0))
(assert_return (invoke "br-if-flags-2-12"
  (i32.const 0)) (f64.const -376.875) (i64.const 0xfac28a53e6e1dcd8) (f32.const -5.5476997e+35)
  (f64.const 66848.625) (i64.const 0x6bdd991d8eef100e))
(assert_return (invoke "br-if-flags-2-12"
  (i32.const 1)) (f64.const -376.875) (i64.const 0xfac28a53e6e1dcd8) (f32.const -5.5476997e+35)
  (f64.const 66848.625) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (i32.const 374)
  (f64.const 3.402059636520873e+39) (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (i32.const 374)
  (f64.const 3.402059636520873e+39) (i64.const 0x404040404040404) (i64.const 6))
(assert_return (invoke "br-if-flags-3-1"
  (i32.const 0)) (f64.const -59.75) (i64.const 0x102030405060546) (f64.const 969.25)
  (i64.const 0x1122334455667525) (f32.const 57.375) (i64.const 0x123454fb))
(assert_return (invoke "br-if-flags-3-1"
  (i32.const 1)) (f64.const -59.75) (i64.const 0x102030405060546) (f64.const 969.25)
  (i64.const 0x1122334455667525) (f32.const 57.375) (i64.const 0))
(assert_return (invoke "br-if-flags-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (i64.const 0x404040404040404) (f32.const 58.5) (i32.const 0xa17c5732) (i64.const 0xd0000000b0b0b68))
(assert_return (invoke "br-if-flags-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (i64.const 0x404040404040404) (f32.const 58.5) (i32.const 0xa17c5732) (i64.const 0))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 49.75)
  (i64.const 0xf0f0f0f0f0f0f0f8) (f32.const -7.4375) (i32.const 0x2020202) (f32.const -61.625)
  (i64.const 0xe5f0c0c0c2c2c36d))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 49.75)
  (i64.const 0xf0f0f0f0f0f0f0f8) (f32.const -7.4375) (i32.const 0x2020202) (f32.const -61.625) (i64.const 0))
(assert_return (invoke "br-if-flags-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (i32.const 0x70706a9) (f32.const 796.875) (f64.const 51.75)
  (i64.const 0x33ab4acb1c1a1dee))
(assert_return (invoke "br-if-flags-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (i32.const 0x70706a9) (f32.const 796.875) (f64.const 51.75) (i64.const 0))
(assert_return (invoke "br-if-flags-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (f32.const 63.375) (f64.const -68.75) (i32.const 0x20203c8)
  (i64.const 0xf8ad20c412c002a2))
(assert_return (invoke "br-if-flags-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (f32.const 63.375) (f64.const -68.75) (i32.const 0x20203c8) (i64.const 0))
(assert_return (invoke "br-if-flags-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 50.75) (i64.const 0x40404040404067d)
  (f64.const -6.5) (i32.const 0x946f4a25) (f64.const -73.75) (i64.const 0x2a640a33bcda3c19))
(assert_return (invoke "br-if-flags-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 50.75) (i64.const 0x40404040404067d)
  (f64.const -6.5) (i32.const 0x946f4a25) (f64.const -73.75) (i64.const 0))
(assert_return (invoke "br-if-flags-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -67.75)
  (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0xf4f4f4e8) (f64.const -648.375) (i64.const 0x404044104040401)
  (i64.const 0xf14e53cd59ef060e))
(assert_return (invoke "br-if-flags-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -67.75)
  (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0xf4f4f4e8) (f64.const -648.375) (i64.const 0x404044104040401)
  (i64.const 0))
(assert_return (invoke "br-if-flags-3-8"
  (i32.const 0)) (f64.const 60701.625) (i64.const 0x112233805566778d) (f64.const 1093.75)
  (i64.const 0xc8a37e59340feac5) (f32.const 71.5) (i64.const 0xeaac0a5b2669e5a8))
(assert_return (invoke "br-if-flags-3-8"
  (i32.const 1)) (f64.const 60701.625) (i64.const 0x112233805566778d) (f64.const 1093.75)
  (i64.const 0xc8a37e59340feac5) (f32.const 71.5) (i64.const 0))
(assert_return (invoke "br-if-flags-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i64.const 0xdededededededee8)
  (f32.const 72.5) (i32.const 0xc7a27d58) (i64.const 0xb03900aa3a2fc0a6))
(assert_return (invoke "br-if-flags-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i64.const 0xdededededededee8)
  (f32.const 72.5) (i32.const 0xc7a27d58) (i64.const 6))
(assert_return (invoke "br-if-flags-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (f32.const -65.75) (i32.const 0x14efcaa5) (f32.const 2.1685708e+20) (i64.const 0xb1368bf9820e7b5f))
(assert_return (invoke "br-if-flags-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (f32.const -65.75) (i32.const 0x14efcaa5) (f32.const 2.1685708e+20) (i64.const 0))
(assert_return (invoke "br-if-flags-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (i32.const 0x24242420)
  (f32.const -65.75) (f64.const -579.375) (i64.const 0xf0f2cdcb489133))
(assert_return (invoke "br-if-flags-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (i32.const 0x24242420)
  (f32.const -65.75) (f64.const -579.375) (i64.const 6))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 53.75)
  (i64.const 0x60606060606034b) (f32.const 988.125) (f64.const 68.75) (i32.const 0x43434334)
  (i64.const 0x15061eaa4bb8d8c6))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 53.75)
  (i64.const 0x60606060606034b) (f32.const 988.125) (f64.const 68.75) (i32.const 0x43434334) (i64.const 0))
(assert_return (invoke "br-if-flags-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (f64.const -71.75) (i64.const 0x30303030303001c)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-flags-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (f64.const -71.75) (i64.const 0x30303030303001c)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-flags-4-1"
  (i32.const 0)) (f64.const 66848.625) (i64.const 0x1122330255667783) (f64.const 68.25)
  (i64.const 0xfefdfcbefaf9f8fd) (f32.const -67.25) (i32.const -77) (i64.const 0xffff7208))
(assert_return (invoke "br-if-flags-4-1"
  (i32.const 1)) (f64.const 66848.625) (i64.const 0x1122330255667783) (f64.const 68.25)
  (i64.const 0xfefdfcbefaf9f8fd) (f32.const -67.25) (i32.const -77) (i64.const 0))
(assert_return (invoke "br-if-flags-4-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (i64.const 0x404040404040701)
  (f32.const 71.5) (i32.const 0x5050700) (f32.const -64.75) (i64.const 0x27700000020203c1))
(assert_return (invoke "br-if-flags-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (i64.const 0x404040404040701)
  (f32.const 71.5) (i32.const 0x5050700) (f32.const -64.75) (i64.const 6))
(assert_return (invoke "br-if-flags-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -76.75)
  (i64.const 0x60606060606031f) (f32.const 72.5) (i32.const 0x8080a0a) (f32.const 74.5) (f64.const 65.75)
  (i64.const 0x45576f6f6a712bec))
(assert_return (invoke "br-if-flags-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -76.75)
  (i64.const 0x60606060606031f) (f32.const 72.5) (i32.const 0x8080a0a) (f32.const 74.5) (f64.const 65.75)
  (i64.const 0))
(assert_return (invoke "br-if-flags-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -443.625) (i64.const 0x404044104040401)
  (i32.const 0x50502fc) (f32.const 7.75) (f64.const -82.75) (i32.const 542) (i64.const 0x3f72517103004174))
(assert_return (invoke "br-if-flags-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -443.625) (i64.const 0x404044104040401)
  (i32.const 0x50502fc) (f32.const 7.75) (f64.const -82.75) (i32.const 542) (i64.const 0))
(assert_return (invoke "br-if-flags-4-5"
  (i32.const 0)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (f32.const 1.01666746e-22)
  (f64.const 1024.5) (i32.const 0xb48f6a45) (f64.const 945.25) (i64.const 0xa72e99167ef9e9fc))
(assert_return (invoke "br-if-flags-4-5"
  (i32.const 1)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (f32.const 1.01666746e-22)
  (f64.const 1024.5) (i32.const 0xb48f6a45) (f64.const 945.25) (i64.const 0))
(assert_return (invoke "br-if-flags-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (f64.const -4.5) (i32.const 556) (f64.const -361.125)
  (i64.const 0x303030303030303) (i64.const 0xe19720815389035b))
(assert_return (invoke "br-if-flags-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (f64.const -4.5) (i32.const 556) (f64.const -361.125)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-if-flags-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -320.625)
  (i64.const 0x303034b03030308) (i32.const 0x2020202) (f64.const 81.25) (i64.const 0x303030303030684)
  (f32.const -8.5496323e-19) (i64.const 0x378472935201fe5c))
(assert_return (invoke "br-if-flags-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -320.625)
  (i64.const 0x303034b03030308) (i32.const 0x2020202) (f64.const 81.25) (i64.const 0x303030303030684)
  (f32.const -8.5496323e-19) (i64.const 0))
(assert_return (invoke "br-if-flags-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (f64.const 82.25)
  (i64.const 0x3510ebc6a17c5732) (f32.const 84.5) (i32.const 0xa7825d38) (i64.const 0xe180fdbf72bcfb1f))
(assert_return (invoke "br-if-flags-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (f64.const 82.25)
  (i64.const 0x3510ebc6a17c5732) (f32.const 84.5) (i32.const 0xa7825d38) (i64.const 6))
(assert_return (invoke "br-if-flags-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -79.75) (i64.const 0x30303030303062c)
  (i64.const 0x5400000005) (f32.const -77.75) (i32.const 605) (f32.const 87.5) (i64.const 0xb13caa6ceb6e0cf))
(assert_return (invoke "br-if-flags-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -79.75) (i64.const 0x30303030303062c)
  (i64.const 0x5400000005) (f32.const -77.75) (i32.const 605) (f32.const 87.5) (i64.const 0))
(assert_return (invoke "br-if-flags-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -705.375)
  (i64.const 0x4141414014141414) (f32.const 929.875) (i32.const 0x8080808) (f32.const 12.75) (f64.const 89.25)
  (i64.const 0xadb0dfbd77ba7dd5))
(assert_return (invoke "br-if-flags-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -705.375)
  (i64.const 0x4141414014141414) (f32.const 929.875) (i32.const 0x8080808) (f32.const 12.75) (f64.const 89.25)
  (i64.const 0))
(assert_return (invoke "br-if-flags-4-11"
  (i32.const 0)) (f64.const 1099.75) (i64.const 0x1122334455667449) (i32.const 0x123458e3)
  (f32.const -11.1875) (f64.const 6.3036191369089e-116) (i32.const -49280) (i64.const 0x81e0277cd37695cb))
(assert_return (invoke "br-if-flags-4-11"
  (i32.const 1)) (f64.const 1099.75) (i64.const 0x1122334455667449) (i32.const 0x123458e3)
  (f32.const -11.1875) (f64.const 6.3036191369089e-116) (i32.const -49280) (i64.const 0))
(assert_return (invoke "br-if-flags-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const -1.2081039e-26) (f64.const 91.25) (i32.const 0x2020489)
  (f64.const 88.75) (i64.const 0x694a78dd0f0e7cf8))
(assert_return (invoke "br-if-flags-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const -1.2081039e-26) (f64.const 91.25) (i32.const 0x2020489)
  (f64.const 88.75) (i64.const 0))
(assert_return (invoke "br-if-flags-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -733.875) (i64.const 0x40403b6040403ff) (i32.const 556) (f64.const -7.5)
  (i64.const 0x404045504040401) (f32.const -71.75) (i32.const 0x94949490) (i64.const 0))
(assert_return (invoke "br-if-flags-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -733.875) (i64.const 0x40403b6040403ff) (i32.const 556) (f64.const -7.5)
  (i64.const 0x404045504040401) (f32.const -71.75) (i32.const 0x94949490) (i64.const 6))
(assert_return (invoke "br-if-flags-5-1"
  (i32.const 0)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (f64.const 81.25)
  (i64.const 0x1122334455667b09) (f32.const 83.5) (i32.const 0x123458c7) (f32.const -0.125)
  (i64.const 0x123458ab))
(assert_return (invoke "br-if-flags-5-1"
  (i32.const 1)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (f64.const 81.25)
  (i64.const 0x1122334455667b09) (f32.const 83.5) (i32.const 0x123458c7) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-if-flags-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -85.75) (i64.const 0x404040404040099)
  (i64.const 0xc1c1c1c1c1c1c1d0) (f32.const 7.75) (i32.const 0x2020202) (f32.const 7.75) (f64.const 87.25)
  (i64.const 0x2b18000002020262))
(assert_return (invoke "br-if-flags-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -85.75) (i64.const 0x404040404040099)
  (i64.const 0xc1c1c1c1c1c1c1d0) (f32.const 7.75) (i32.const 0x2020202) (f32.const 7.75) (f64.const 87.25)
  (i64.const 0))
(assert_return (invoke "br-if-flags-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -762.375)
  (i64.const 0x303035203030306) (f32.const -74.75) (i32.const 0x70704aa) (f32.const 12.75) (f64.const 88.25)
  (i32.const 0x4722fdd8) (i64.const 0x454d8101060545a7))
(assert_return (invoke "br-if-flags-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -762.375)
  (i64.const 0x303035203030306) (f32.const -74.75) (i32.const 0x70704aa) (f32.const 12.75) (f64.const 88.25)
  (i32.const 0x4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-flags-5-4"
  (i32.const 0)) (f64.const 1105.75) (i64.const 0x1122334455667b09) (i32.const 612) (f32.const -85.25)
  (f64.const 91436.625) (i32.const 0x123453ff) (f64.const 91.25) (i64.const 0xa95170d37ed6d038))
(assert_return (invoke "br-if-flags-5-4"
  (i32.const 1)) (f64.const 1105.75) (i64.const 0x1122334455667b09) (i32.const 612) (f32.const -85.25)
  (f64.const 91436.625) (i32.const 0x123453ff) (f64.const 91.25) (i64.const 0))
(assert_return (invoke "br-if-flags-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -91.75) (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 783.125) (f64.const 82.75)
  (i32.const 640) (f64.const -691.875) (i64.const 0x606065b06060603) (i64.const 0xcf98c88095c5c5a5))
(assert_return (invoke "br-if-flags-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -91.75) (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 783.125) (f64.const 82.75)
  (i32.const 640) (f64.const -691.875) (i64.const 0x606065b06060603) (i64.const 6))
(assert_return (invoke "br-if-flags-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (f64.const -95.75) (i32.const 0x2020489) (f64.const 88.75)
  (i64.const 0x303030303030708) (f32.const 95.5) (i64.const 0xfe59b597c2c2c0f6))
(assert_return (invoke "br-if-flags-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (f64.const -95.75) (i32.const 0x2020489) (f64.const 88.75)
  (i64.const 0x303030303030708) (f32.const 95.5) (i64.const 0))
(assert_return (invoke "br-if-flags-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 74.75)
  (i64.const 0xf9f9f9f9f9f9fa58) (i32.const 0x2020202) (f64.const -11.5) (i64.const 0xafafafafafafafc0)
  (f32.const 2.7673341e+35) (i32.const 0x20200a8) (i64.const 0x1869138df91543cb))
(assert_return (invoke "br-if-flags-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 74.75)
  (i64.const 0xf9f9f9f9f9f9fa58) (i32.const 0x2020202) (f64.const -11.5) (i64.const 0xafafafafafafafc0)
  (f32.const 2.7673341e+35) (i32.const 0x20200a8) (i64.const 0))
(assert_return (invoke "br-if-flags-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -91.75) (i64.const 0x4040404040407b1)
  (f64.const -619.125) (i64.const 0x6000000005) (f32.const -89.75) (i32.const 0x201ff51) (f32.const 107.25)
  (i64.const 0x7845259a5cdc9af))
(assert_return (invoke "br-if-flags-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -91.75) (i64.const 0x4040404040407b1)
  (f64.const -619.125) (i64.const 0x6000000005) (f32.const -89.75) (i32.const 0x201ff51) (f32.const 107.25)
  (i64.const 0))
(assert_return (invoke "br-if-flags-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -646.875) (i64.const 0x151515140f0f0f0f) (i64.const 0xf9f9f9f9f9f9fddc)
  (f32.const 10.75) (i32.const 0x613c17f2) (f32.const 1.01666746e-22) (f64.const -759.375)
  (i64.const 0xa191e109327ab5e0))
(assert_return (invoke "br-if-flags-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -646.875) (i64.const 0x151515140f0f0f0f) (i64.const 0xf9f9f9f9f9f9fddc)
  (f32.const 10.75) (i32.const 0x613c17f2) (f32.const 1.01666746e-22) (f64.const -759.375) (i64.const 6))
(assert_return (invoke "br-if-flags-5-10"
  (i32.const 0)) (f64.const 1111.75) (i64.const 0x11223344556673c5) (f32.const 99.375) (i32.const 0x12345937)
  (f32.const -12.6875) (f64.const 94.75) (i32.const -55748) (i64.const 0xe414fb9f938cdea7))
(assert_return (invoke "br-if-flags-5-10"
  (i32.const 1)) (f64.const 1111.75) (i64.const 0x11223344556673c5) (f32.const 99.375) (i32.const 0x12345937)
  (f32.const -12.6875) (f64.const 94.75) (i32.const -55748) (i64.const 0))
(assert_return (invoke "br-if-flags-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -99.75)
  (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 710) (f32.const 10.75) (f64.const 103.25) (i32.const 0x8080ae3)
  (f64.const -9.5) (i64.const 0xd833382da3ae8d61))
(assert_return (invoke "br-if-flags-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -99.75)
  (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 710) (f32.const 10.75) (f64.const 103.25) (i32.const 0x8080ae3)
  (f64.const -9.5) (i64.const 0))
(assert_return (invoke "br-if-flags-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -580.125) (i64.const 0x40403aa040403ff)
  (f32.const 7.75) (f64.const -6.5) (i32.const 0x20200e0) (f64.const -6.5) (i64.const 0x9d9d9d9d9d9d9db0)
  (i64.const 0x5353d3a241687076))
(assert_return (invoke "br-if-flags-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -580.125) (i64.const 0x40403aa040403ff)
  (f32.const 7.75) (f64.const -6.5) (i32.const 0x20200e0) (f64.const -6.5) (i64.const 0x9d9d9d9d9d9d9db0)
  (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (i32.const 0x30303030) (f64.const -8.75) (i64.const 0xfcfcfcfcfcfcfccd)
  (f32.const 9.75) (i32.const 0x68686868) (f32.const 8.5) (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (i32.const 0x30303030) (f64.const -8.75) (i64.const 0xfcfcfcfcfcfcfccd)
  (f32.const 9.75) (i32.const 0x68686868) (f32.const 8.5) (i64.const 0))
(assert_return (invoke "br-if-flags-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (f64.const -23.625) (i64.const 0x303030303030303) (f32.const 7.5)
  (i32.const 59) (f32.const 3.4116134e-34) (f64.const 10.25) (i64.const 0x2020221))
(assert_return (invoke "br-if-flags-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (f64.const -23.625) (i64.const 0x303030303030303) (f32.const 7.5)
  (i32.const 59) (f32.const 3.4116134e-34) (f64.const 10.25) (i64.const 0))
(assert_return (invoke "br-if-flags-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -4.25) (i64.const 0x3030303030302dc) (i64.const 0x4e4e4e4e4e4e4e50)
  (f32.const 8.75) (i32.const 0x5050547) (f32.const 0.25) (f64.const -9.5) (i32.const 0x2020259)
  (i64.const 0x500000005050543))
(assert_return (invoke "br-if-flags-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -4.25) (i64.const 0x3030303030302dc) (i64.const 0x4e4e4e4e4e4e4e50)
  (f32.const 8.75) (i32.const 0x5050547) (f32.const 0.25) (f64.const -9.5) (i32.const 0x2020259)
  (i64.const 6))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -10.75) (i64.const 0xfbfbfbfbfbfbfbca)
  (f32.const 9.5) (i32.const 0x2020202) (f32.const 89.125) (f64.const 5.75) (i32.const 0x2020202)
  (f64.const -92.625) (i64.const 0x14c1010102ee40b4))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -10.75) (i64.const 0xfbfbfbfbfbfbfbca)
  (f32.const 9.5) (i32.const 0x2020202) (f32.const 89.125) (f64.const 5.75) (i32.const 0x2020202)
  (f64.const -92.625) (i64.const 0))
(assert_return (invoke "br-if-flags-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -49.875)
  (i64.const 0x30302fd030302fe) (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25)
  (i32.const 0x50504a0) (f64.const 5.75) (i64.const 0x8e69441ffad5b08b) (i64.const 0xaa5811818485c4e5))
(assert_return (invoke "br-if-flags-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -49.875)
  (i64.const 0x30302fd030302fe) (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25)
  (i32.const 0x50504a0) (f64.const 5.75) (i64.const 0x8e69441ffad5b08b) (i64.const 0))
(assert_return (invoke "br-if-flags-6-5"
  (i32.const 0)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -13.625) (f64.const -7.5)
  (i32.const -77) (f64.const -3.031320730055879e-239) (i64.const 0x1020304050607b2) (f32.const -1.2081039e-26)
  (i64.const 0xc5f627357fc81210))
(assert_return (invoke "br-if-flags-6-5"
  (i32.const 1)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -13.625) (f64.const -7.5)
  (i32.const -77) (f64.const -3.031320730055879e-239) (i64.const 0x1020304050607b2) (f32.const -1.2081039e-26)
  (i64.const 0))
(assert_return (invoke "br-if-flags-6-6"
  (i32.const 0)) (f64.const 1017.25) (i64.const 0x1122334455667735) (f64.const 1039.75) (i32.const 0x123456eb)
  (f64.const 17672.625) (i64.const 0x1122333255667783) (f32.const 19.5) (i32.const 0x12345707)
  (i64.const 0x518741d0e417e2a9))
(assert_return (invoke "br-if-flags-6-6"
  (i32.const 1)) (f64.const 1017.25) (i64.const 0x1122334455667735) (f64.const 1039.75) (i32.const 0x123456eb)
  (f64.const 17672.625) (i64.const 0x1122333255667783) (f32.const 19.5) (i32.const 0x12345707) (i64.const 0))
(assert_return (invoke "br-if-flags-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -78.375)
  (i64.const 0x606060f06060603) (i32.const 0x505057f) (f64.const 6.75) (i64.const -204) (f32.const 12.75)
  (i32.const 0x7070791) (f32.const -11.75) (i64.const 0xbf651aeb3f80c05a))
(assert_return (invoke "br-if-flags-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -78.375)
  (i64.const 0x606060f06060603) (i32.const 0x505057f) (f64.const 6.75) (i64.const -204) (f32.const 12.75)
  (i32.const 0x7070791) (f32.const -11.75) (i64.const 0))
(assert_return (invoke "br-if-flags-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 2.75) (i64.const 0x30303030303036c)
  (f64.const -25.75) (i64.const 0x2e09e4bf9a75502b) (f32.const -1.8380878e+24) (i32.const 0x5050468)
  (f32.const 7.75) (f64.const 17.75) (i64.const 0x3d1e81c6068ce4c7))
(assert_return (invoke "br-if-flags-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 2.75) (i64.const 0x30303030303036c)
  (f64.const -25.75) (i64.const 0x2e09e4bf9a75502b) (f32.const -1.8380878e+24) (i32.const 0x5050468)
  (f32.const 7.75) (f64.const 17.75) (i64.const 0))
(assert_return (invoke "br-if-flags-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (i64.const 0x303030303030303) (f32.const 22.5) (i32.const 0x49494948)
  (f32.const 2.7673341e+35) (f64.const 2.447714937972696e+131) (i32.const 0x2020149)
  (i64.const 0xdcb377284ce406fb))
(assert_return (invoke "br-if-flags-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (i64.const 0x303030303030303) (f32.const 22.5) (i32.const 0x49494948)
  (f32.const 2.7673341e+35) (f64.const 2.447714937972696e+131) (i32.const 0x2020149) (i64.const 0))
(assert_return (invoke "br-if-flags-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -106.875) (i64.const 0x60606120606060b) (f32.const 205.625)
  (i32.const 0x20202ad) (f32.const 25.5) (f64.const -196.875) (i32.const 0x613c17f2) (f64.const -37.75)
  (i64.const 0x399fe1d100031edb))
(assert_return (invoke "br-if-flags-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -106.875) (i64.const 0x60606120606060b) (f32.const 205.625)
  (i32.const 0x20202ad) (f32.const 25.5) (f64.const -196.875) (i32.const 0x613c17f2) (f64.const -37.75)
  (i64.const 6))
(assert_return (invoke "br-if-flags-6-11"
  (i32.const 0)) (f64.const 4.75) (i64.const 0x10203040506078e) (i32.const 0xc7a27d58) (f32.const 3.25)
  (f64.const 1024.5) (i32.const 199) (f64.const 29966.625) (i64.const 0x1e00000005)
  (i64.const 0xb7981a9d9d198a61))
(assert_return (invoke "br-if-flags-6-11"
  (i32.const 1)) (f64.const 4.75) (i64.const 0x10203040506078e) (i32.const 0xc7a27d58) (f32.const 3.25)
  (f64.const 1024.5) (i32.const 199) (f64.const 29966.625) (i64.const 0x1e00000005) (i64.const 0))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -24.75)
  (i64.const 0x60606060606069b) (f32.const 2.1685708e+20) (f64.const -9.5) (i32.const 0x80808c6)
  (f64.const 18.75) (i64.const 0xc0c0c0c0c0c0c10) (f32.const 12.75) (i64.const 0x78bc8015ecadc762))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -24.75)
  (i64.const 0x60606060606069b) (f32.const 2.1685708e+20) (f64.const -9.5) (i32.const 0x80808c6)
  (f64.const 18.75) (i64.const 0xc0c0c0c0c0c0c10) (f32.const 12.75) (i64.const 0))

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
  (result f64 i64 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 22.25 f64.sub local.get 3 i64.const -248
    i64.mul
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 171 i32.add local.get 0
          br_table 1 2 1 2
        end
        i32.const 8 i32.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-1-1 (export "br-table-1-1") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64)
  (local i64 f64)
    local.get 5 f64.const 23.25 f64.mul local.get 3 i64.const 0x1800000005 i64.add
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 178 i32.xor f64.const 26.25
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 192 i32.mul local.get 5 f64.const 28.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-2 (export "br-table-1-2") (param i32 i32 i64 f64) (result f64 i64 i64 i64) (local i64 i64)
    local.get 3 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor
    block (result i64)
      block (result i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 185 i32.sub local.get 3
          f64.const 27.25 f64.add local.get 2 i64.const -303 i64.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 3 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-3 (export "br-table-1-3") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 7 f64.const 25.25 f64.sub global.get 1 i64.const -281 i64.sub
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 global.get 3 f64.const 28.25 f64.sub
          global.get 6 f32.const 29.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        global.get 0 i32.const 213 i32.sub global.get 7 f64.const 31.25 f64.sub global.get 1 i64.const -347
        i64.add i32.const 72 f32.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-1-4 (export "br-table-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 5 f64.const 26.25 f64.mul local.get 2 i64.const 0x1b00000005 i64.mul
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 199 i32.add local.get 5 local.get 4
          i32.const 213 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 220 i32.mul local.get 5 f64.const 32.25 f64.mul local.get 2
        i64.const 0x2100000005 i64.xor local.get 6 f32.const 34.5 f32.sub i32.const 248 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-5 (export "br-table-1-5") (param i32 i32 i64 f64) (result f64 i64 f32 i64) (local i64 f32)
    local.get 3 f64.const 27.25 f64.add local.get 2 i64.const -303 i64.add
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 206 i32.xor local.get 3 i32.const 56
          f32.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 227 i32.add local.get 3 f64.const 33.25 f64.add local.get 2 global.get 6
        f32.const 35.5 f32.mul local.get 1 i32.const 255 i32.add f32.const 37.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-6 (export "br-table-1-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64) (local i64 f64)
    local.get 10 f64.const 28.25 f64.sub local.get 5 i64.const -314 i64.xor
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 213 i32.sub local.get 10
          f64.const 31.25 f64.sub block end local.get 10 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 234 i32.xor local.get 10 f64.const 34.25 f64.sub local.get 5 local.get 11
        local.get 1 i32.const 262 i32.xor local.get 11 f32.const 38.5 f32.mul i32.const 120 f64.load offset=3
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-1-7 (export "br-table-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 29.25 f64.mul local.get 2
    i64.const 0x1e00000005 i64.sub
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 220 i32.mul local.get 8
          f64.const 32.25 f64.mul local.get 4 i32.const 234 i32.xor local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 241 i32.sub local.get 6 f64.const 35.25 f64.mul local.get 3
        i64.const 0x2400000005 i64.add local.get 7 f32.const 37.5 f32.sub local.get 1 i32.const 269 i32.sub
        local.get 7 local.get 6 f64.const 40.25 f64.sub local.get 1 i32.const 290 i32.xor local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-1-8 (export "br-table-1-8") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul
    block (result f64)
      block (result f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 local.get 3 f64.const 34.25 f64.sub
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 248 i32.mul local.get 3 f64.const 36.25 f64.add local.get 2 global.get 2
        f32.const 38.5 f32.mul local.get 1 i32.const 276 i32.mul global.get 2 f32.const 40.5 f32.sub
        local.get 3 f64.const 41.25 f64.mul local.get 1 i32.const 297 i32.sub local.get 3 f64.const 43.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-9 (export "br-table-1-9") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 i64)
  (local i64 i64)
    local.get 5 f64.const 31.25 f64.sub local.get 3 i64.const -347 i64.add
    block (result i64)
      block (result i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 5 f64.const 34.25 f64.sub local.get 3
          local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 255 i32.add local.get 5 f64.const 37.25 f64.sub local.get 2 i64.const -413
        i64.sub local.get 6 f32.const 39.5 f32.add local.get 4 i32.const 283 i32.add local.get 6
        f32.const 41.5 f32.mul local.get 5 local.get 4 i32.const 304 i32.mul local.get 5 f64.const 44.25
        f64.mul local.get 2 i64.const 0x2d00000005 i64.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-10 (export "br-table-1-10") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 3 f64.const 32.25 f64.mul global.get 5 i64.const 0x2100000005 i64.xor
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 241 i32.sub global.get 7
          f64.const 35.25 f64.mul f32.const 36.5 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 262 i32.xor global.get 3 f64.const 38.25 f64.mul global.get 5
        i64.const 0x2700000005 i64.mul global.get 2 f32.const 40.5 f32.sub global.get 4 i32.const 290 i32.xor
        global.get 2 f32.const 42.5 f32.add global.get 7 f64.const 43.25 f64.sub global.get 0 i32.const 311
        i32.add global.get 7 f64.const 45.25 f64.add global.get 1 f32.const 47.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-1-11 (export "br-table-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 10 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 7 i32.const 248 i32.mul local.get 8
          f64.const 36.25 f64.add local.get 4 local.get 0 br_table 1 2 1 2
        end
        local.get 7 i32.const 269 i32.sub local.get 10 f64.const 39.25 f64.add local.get 3 i64.const -435
        i64.add local.get 11 f32.const 41.5 f32.mul local.get 1 i32.const 297 i32.sub local.get 11 local.get 8
        f64.const 44.25 f64.mul local.get 4 i32.const 318 i32.xor local.get 10 local.get 5 i64.const -512
        i64.mul local.get 9 f32.const 48.5 f32.add local.get 6 i32.const 346 i32.xor local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-1-12 (export "br-table-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 34.25 f64.sub local.get 2 i64.const -380
    i64.mul
    block (result f32)
      block (result f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 255 i32.add local.get 6
          f64.const 37.25 f64.sub block end local.get 7 f32.const 38.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 276 i32.mul local.get 6 local.get 2 i64.const -446 i64.xor local.get 7
        local.get 4 i32.const 304 i32.mul local.get 9 local.get 6 f64.const 45.25 f64.add local.get 1
        i32.const 325 i32.sub local.get 6 f64.const 47.25 f64.mul local.get 3 local.get 9 f32.const 49.5
        f32.sub local.get 1 i32.const 353 i32.sub f32.const 51.5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-0 (export "br-table-2-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64)
  (local i64 i32 f64)
    local.get 3 f64.const 35.25 f64.mul local.get 2 i64.const 0x2400000005 i64.add
    block (result i32 f64)
      block (result i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 f64.const 38.25 f64.mul local.get 0
          br_table 1 2 1 2
        end
        i32.const 276 local.get 3 f64.const 40.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-2-1 (export "br-table-2-1") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 i64)
  (local i64 f64 i64)
    local.get 5 f64.const 36.25 f64.add local.get 3 i64.const -402 i64.xor
    block (result f64 i64)
      block (result f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 269 i32.sub local.get 5 local.get 2
          i64.const -435 i64.add local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 290 i32.xor local.get 5 f64.const 42.25 f64.add i32.const 152 i64.load offset=3
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-2 (export "br-table-2-2") (param i32) (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    global.get 7 f64.const 37.25 f64.sub global.get 1 i64.const -413 i64.sub
    block (result i64 f32)
      block (result i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 global.get 3 f64.const 40.25 f64.sub block end
          global.get 5 i64.const -446 i64.xor global.get 2 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 304 i32.mul global.get 3 f64.const 44.25 f64.mul block end i32.const 168
        i64.load offset=1 global.get 2 f32.const 46.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-2-3 (export "br-table-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 38.25 f64.mul local.get 2
    i64.const 0x2700000005 i64.mul
    block (result f32 i32)
      block (result f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 283 i32.add local.get 6
          f64.const 41.25 f64.mul local.get 7 local.get 4 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 311 i32.add local.get 8 f64.const 45.25 f64.add local.get 3 i64.const -501
        i64.sub block end local.get 9 f32.const 47.5 f32.mul local.get 1 i32.const 339 i32.add local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-4 (export "br-table-2-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result i32 f32)
      block (result i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 7 local.get 8 f64.const 42.25 f64.add local.get 7
          i32.const 160 f32.load local.get 0 br_table 1 2 1 2
        end
        local.get 6 local.get 10 f64.const 46.25 f64.sub local.get 5 local.get 11 f32.const 48.5 f32.add
        local.get 4 i32.const 346 i32.xor i32.const 16 f32.load offset=2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-2-5 (export "br-table-2-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 3 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
    block (result f32 f64)
      block (result f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 f64.const 43.25 f64.sub
          global.get 2 local.get 3 f64.const 45.25 f64.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 325 i32.sub local.get 3 f64.const 47.25 f64.mul local.get 2
        i64.const 0x3000000005 i64.add global.get 6 f32.const 49.5 f32.sub local.get 1 i32.const 353 i32.sub
        block end global.get 6 f32.const 51.5 f32.add f64.const 52.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-2-6 (export "br-table-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    local.get 8 f64.const 41.25 f64.mul local.get 5 i64.const 0x2a00000005 i64.sub
    block (result f64 i32)
      block (result f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 304 i32.mul local.get 8 local.get 10
          f64.const 45.25 f64.add local.get 6 i32.const 325 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 332 i32.mul local.get 8 f64.const 48.25 f64.add local.get 5 i64.const -534
        i64.xor local.get 9 f32.const 50.5 f32.mul local.get 4 i32.const 360 i32.mul local.get 9
        f32.const 52.5 f32.sub local.get 10 f64.const 53.25 f64.mul local.get 4 i32.const 381 i32.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-2-7 (export "br-table-2-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 42.25 f64.add local.get 3 i64.const -468
    i64.mul
    block (result i32 f64)
      block (result i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 311 i32.add local.get 8
          f64.const 45.25 f64.add local.get 4 i32.const 184 f64.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 339 i32.add local.get 6 f64.const 49.25 f64.sub local.get 2 i64.const -545
        i64.sub local.get 9 f32.const 51.5 f32.add local.get 1 i32.const 367 i32.add local.get 7
        f32.const 53.5 f32.mul local.get 6 i32.const 56 i32.load offset=3 local.get 6 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-8 (export "br-table-2-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 i64)
  (local i64 f64 i64)
    local.get 5 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add
    block (result f64 i64)
      block (result f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 318 i32.xor local.get 5
          f64.const 46.25 f64.sub block end local.get 5 f64.const 47.25 f64.mul local.get 2
          i64.const 0x3000000005 i64.add local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 346 i32.xor local.get 5 f64.const 50.25 f64.mul local.get 2 local.get 6
        f32.const 52.5 f32.sub local.get 4 i32.const 374 i32.xor local.get 6 f32.const 54.5 f32.add
        local.get 5 f64.const 55.25 f64.sub local.get 1 i32.const 395 i32.add local.get 5 f64.const 57.25
        f64.add local.get 2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-9 (export "br-table-2-9") (param i32) (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    global.get 3 f64.const 44.25 f64.mul global.get 5 i64.const 0x2d00000005 i64.xor
    block (result i64 f32)
      block (result i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 325 i32.sub global.get 7
          f64.const 47.25 f64.mul block end global.get 1 i64.const 0x3000000005 i64.add global.get 6
          f32.const 49.5 f32.sub local.get 0 br_table 1 2 1 2
        end
        global.get 0 global.get 7 f64.const 51.25 f64.add global.get 1 i64.const -567 i64.add global.get 6
        f32.const 53.5 f32.mul global.get 0 global.get 6 f32.const 55.5 f32.sub global.get 3 f64.const 56.25
        f64.mul global.get 4 i32.const 402 i32.xor global.get 3 f64.const 58.25 f64.sub global.get 5
        i64.const -644 i64.mul i32.const 96 f32.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-2-10 (export "br-table-2-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    local.get 5 f64.const 45.25 f64.add local.get 2 i64.const -501 i64.sub
    block (result f32 i32)
      block (result f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 332 i32.mul local.get 5
          f64.const 48.25 f64.add local.get 6 local.get 4 i32.const 353 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 360 i32.mul local.get 5 local.get 2 i64.const -578 i64.xor local.get 6
        f32.const 54.5 f32.add local.get 1 i32.const 388 i32.mul local.get 6 f32.const 56.5 f32.mul
        local.get 5 f64.const 57.25 f64.add local.get 4 i32.const 409 i32.sub local.get 5 local.get 3
        i64.const 0x3c00000005 i64.add f32.const 61.5 local.get 4 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-11 (export "br-table-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 46.25 f64.sub local.get 3 i64.const -512
    i64.mul
    block (result i32 f32)
      block (result i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 339 i32.add local.get 8
          f64.const 49.25 f64.sub i32.const 16 i32.load offset=2 f32.const 51.5 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 367 i32.add local.get 6 f64.const 53.25 f64.mul local.get 2
        i64.const 0x3600000005 i64.sub local.get 9 local.get 4 i32.const 395 i32.add local.get 9 local.get 6
        f64.const 58.25 f64.sub local.get 1 i32.const 416 i32.mul local.get 8 local.get 2 i64.const -666
        i64.xor local.get 9 f32.const 62.5 f32.mul local.get 1 i32.const 444 i32.mul local.get 7
        f32.const 64.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-12 (export "br-table-2-12") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i64)
  (local i64 f32 f64)
    local.get 3 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (result f32 f64)
      block (result f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 346 i32.xor local.get 3 block end
          global.get 6 local.get 3 f64.const 52.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 374 i32.xor local.get 3 local.get 2 i64.const -600 i64.mul global.get 2
        f32.const 56.5 f32.mul local.get 1 i32.const 402 i32.xor global.get 2 f32.const 58.5 f32.sub
        local.get 3 f64.const 59.25 f64.mul local.get 1 i32.const 423 i32.add local.get 3 f64.const 61.25
        f64.sub local.get 2 i64.const -677 i64.sub global.get 6 local.get 1 i32.const 451 i32.add
        i32.const 136 f32.load offset=1 local.get 3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-0 (export "br-table-3-0") (param i32) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    global.get 3 f64.const 48.25 f64.add global.get 5 i64.const -534 i64.xor
    block (result i32 f64 i64)
      block (result i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 353 i32.sub global.get 7
          f64.const 51.25 f64.add i64.const -567 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 374 i32.xor i32.const 48 f64.load offset=2 global.get 5 i64.const -600 i64.mul
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-1 (export "br-table-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    local.get 10 f64.const 49.25 f64.sub local.get 3 i64.const -545 i64.sub
    block (result f64 i64 f32)
      block (result f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 360 i32.mul local.get 10
          f64.const 52.25 f64.sub local.get 5 i64.const -578 i64.xor local.get 9 f32.const 54.5 f32.add
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 388 i32.mul local.get 8 i64.const 0x3900000005 local.get 11 f32.const 58.5
        f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-2 (export "br-table-3-2") (param i32) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    global.get 3 f64.const 50.25 f64.mul global.get 5 i64.const 0x3300000005 i64.mul
    block (result i64 f32 i32)
      block (result i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 367 i32.add global.get 7
          f64.const 53.25 f64.mul global.get 1 i64.const 0x3600000005 i64.sub i32.const 56 f32.load offset=3
          global.get 0 i32.const 395 i32.add local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 402 i32.xor global.get 3 block end global.get 5 i64.const -644 i64.mul
        global.get 2 i32.const 430 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-3 (export "br-table-3-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 51.25 f64.add local.get 2 i64.const -567
    i64.add
    block (result f32 i32 f32)
      block (result f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 8 local.get 7 f32.const 55.5 f32.sub
          i32.const 64 i32.load local.get 7 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 409 i32.sub local.get 6 f64.const 59.25 f64.mul local.get 2 local.get 9
        f32.const 61.5 f32.sub local.get 1 i32.const 437 i32.sub local.get 9 f32.const 63.5 f32.add
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-4 (export "br-table-3-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i64)
  (local i64 i32 f32 f64)
    local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result i32 f32 f64)
      block (result i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 f64.const 55.25 f64.sub local.get 1
          i32.const 395 i32.add global.get 6 f32.const 57.5 f32.add local.get 3 f64.const 58.25 f64.sub
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 416 i32.mul local.get 3 f64.const 60.25 f64.add local.get 2 global.get 2
        f32.const 62.5 f32.mul i32.const 444 i32.const 128 f32.load local.get 3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-5 (export "br-table-3-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 5 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
    block (result f32 f64 i32)
      block (result f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 388 i32.mul local.get 5 local.get 6
          f64.const 58.25 i32.const 88 i32.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 423 i32.add local.get 5 f64.const 61.25 f64.sub local.get 2 i64.const -677
        i64.sub local.get 6 f32.const 63.5 f32.add local.get 1 i32.const 451 i32.add block end local.get 6
        local.get 5 f64.const 66.25 f64.add local.get 1 i32.const 472 i32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-3-6 (export "br-table-3-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64) (local i64 f64 i32 f64)
    local.get 8 f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul
    block (result f64 i32 f64)
      block (result f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 395 i32.add local.get 8
          f64.const 57.25 f64.add local.get 10 f64.const 58.25 f64.sub local.get 4 i32.const 416 i32.mul
          f64.const 60.25 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 430 i32.xor local.get 10 f64.const 62.25 f64.mul local.get 2
        i64.const 0x3f00000005 i64.mul local.get 11 f32.const 64.5 f32.sub local.get 1 i32.const 458 i32.xor
        local.get 11 f32.const 66.5 f32.add local.get 10 f64.const 67.25 f64.sub local.get 4 i32.const 479
        i32.add local.get 10 f64.const 69.25 f64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-7 (export "br-table-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    local.get 10 f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add
    block (result i32 f64 i64)
      block (result i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 402 i32.xor local.get 10
          f64.const 58.25 f64.sub local.get 7 i32.const 416 i32.mul f64.const 60.25 i64.const -666 local.get 0
          br_table 1 2 1 2
        end
        local.get 6 i32.const 437 i32.sub local.get 10 local.get 3 i64.const -699 i64.add local.get 9
        f32.const 65.5 f32.mul local.get 4 i32.const 465 i32.sub local.get 11 f32.const 67.5 f32.sub
        local.get 8 f64.const 68.25 f64.mul i32.const 486 local.get 10 f64.const 70.25 f64.sub local.get 2
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-8 (export "br-table-3-8") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 3 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result f64 i64 f32)
      block (result f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 f64.const 59.25 f64.mul
          f64.const 60.25 i32.const 104 i64.load offset=1 global.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 444 i32.mul local.get 3 f64.const 64.25 f64.sub local.get 2 i64.const -710
        i64.xor global.get 2 f32.const 66.5 f32.add local.get 1 global.get 2 f32.const 68.5 f32.mul
        local.get 3 f64.const 69.25 f64.add local.get 1 i32.const 493 i32.sub block end i32.const 184
        f64.load offset=3 i64.const 0x4800000005 global.get 6 f32.const 73.5 f32.sub local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-9 (export "br-table-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 57.25 f64.add local.get 3 i64.const -633
    i64.sub
    block (result i64 f32 i32)
      block (result i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 416 i32.mul local.get 6 local.get 2
          i64.const -666 i64.xor i32.const 112 f32.load offset=2 local.get 4 i32.const 444 i32.mul local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 451 i32.add local.get 8 f64.const 65.25 f64.mul local.get 5
        i64.const 0x4200000005 i64.sub local.get 9 f32.const 67.5 f32.sub local.get 4 i32.const 479 i32.add
        local.get 7 f32.const 69.5 f32.add local.get 6 f64.const 70.25 f64.sub local.get 1 i32.const 500
        i32.mul local.get 6 f64.const 72.25 f64.add local.get 5 i64.const -798 i64.xor local.get 9
        f32.const 74.5 f32.mul local.get 1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-10 (export "br-table-3-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    local.get 5 f64.const 58.25 f64.sub local.get 3 i64.const -644 i64.mul
    block (result f32 i32 f32)
      block (result f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 423 i32.add local.get 5 local.get 6
          f32.const 62.5 f32.mul local.get 4 i32.const 444 i32.mul i32.const 128 f32.load local.get 0
          br_table 1 2 1 2
        end
        local.get 4 i32.const 458 i32.xor local.get 5 f64.const 66.25 f64.add local.get 3 local.get 6
        f32.const 68.5 f32.mul local.get 4 i32.const 486 i32.xor local.get 6 f32.const 70.5 f32.sub
        local.get 5 f64.const 71.25 f64.mul local.get 1 local.get 5 f64.const 73.25 f64.sub local.get 2
        i64.const -809 i64.sub local.get 6 f32.const 75.5 f32.add i32.const 32 i32.load local.get 6
        f32.const 77.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-3-11 (export "br-table-3-11") (param i32) (result f64 i64 i32 f32 f64 i64)
  (local i64 i32 f32 f64)
    global.get 7 f64.const 59.25 f64.mul global.get 1 i64.const 0x3c00000005 i64.add
    block (result i32 f32 f64)
      block (result i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 430 i32.xor global.get 3
          f64.const 62.25 f64.mul global.get 4 i32.const 444 i32.mul global.get 2 f32.const 64.5 f32.sub
          i32.const 136 f64.load offset=1 local.get 0 br_table 1 2 1 2
        end
        global.get 0 i32.const 465 i32.sub global.get 7 f64.const 67.25 f64.sub global.get 1 i64.const -743
        i64.add global.get 6 f32.const 69.5 f32.add global.get 0 i32.const 493 i32.sub global.get 6
        global.get 3 f64.const 72.25 f64.add global.get 4 global.get 3 f64.const 74.25 f64.mul global.get 5
        global.get 2 f32.const 76.5 f32.sub global.get 4 global.get 2 f32.const 78.5 f32.add global.get 7
        f64.const 79.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-12 (export "br-table-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 8 f64.const 60.25 f64.add local.get 2 i64.const -666 i64.xor
    block (result f32 f64 i32)
      block (result f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 local.get 8 f64.const 63.25 f64.add local.get 9
          f32.const 64.5 f32.sub local.get 8 f64.const 65.25 f64.mul local.get 7 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 472 i32.mul local.get 8 f64.const 68.25 f64.mul local.get 2
        i64.const 0x4500000005 i64.xor local.get 9 f32.const 70.5 f32.sub local.get 6 i32.const 500 i32.mul
        local.get 11 local.get 10 local.get 4 local.get 10 f64.const 75.25 f64.add local.get 2 i64.const -831
        i64.add local.get 9 f32.const 77.5 f32.mul local.get 7 local.get 11 local.get 10 local.get 7
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-0 (export "br-table-4-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    local.get 5 f64.const 61.25 f64.sub local.get 3 i64.const -677 i64.sub
    block (result i32 f64 i64 f32)
      block (result i32 f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 block end local.get 1 i32.const 444 i32.mul local.get 5
          f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor local.get 6 f32.const 66.5 f32.add
          local.get 0 br_table 1 2 1 2
        end
        i32.const 152 i32.load offset=3 local.get 5 local.get 3 local.get 6 f32.const 70.5 f32.sub local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-1 (export "br-table-4-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 62.25 f64.mul local.get 2
    i64.const 0x3f00000005 i64.mul
    block (result f64 i64 f32 i32)
      block (result f64 i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 local.get 6 i32.const 144 i64.load offset=2
          local.get 9 f32.const 67.5 f32.sub local.get 1 i32.const 479 i32.add local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 486 i32.xor local.get 8 i64.const -776 i32.const 0 f32.load local.get 4
        i32.const 514 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-4-2 (export "br-table-4-2") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 7 f64.const 63.25 f64.add global.get 1 i64.const -699 i64.add
    block (result i64 f32 i32 f32)
      block (result i64 f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 global.get 3 f64.const 66.25 f64.add
          global.get 5 i64.const -732 i64.mul global.get 2 global.get 4 i32.const 486 i32.xor global.get 2
          local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 500 i32.mul global.get 3 f64.const 72.25 f64.add global.get 5 f32.const 74.5
        global.get 4 i32.const 528 i32.mul i32.const 32 f32.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-4-3 (export "br-table-4-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor
    block (result f32 i32 f32 f64)
      block (result f32 i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 465 i32.sub local.get 3
          f64.const 67.25 f64.sub global.get 2 f32.const 68.5 f32.mul local.get 1 i32.const 486 i32.xor
          i32.const 176 f32.load offset=2 local.get 3 f64.const 71.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 507 i32.add local.get 3 f64.const 73.25 f64.sub local.get 2 i64.const -809
        i64.sub global.get 6 f32.const 75.5 f32.add local.get 1 i32.const 535 i32.add i32.const 40
        f32.load offset=1 i32.const 48 f64.load offset=2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-4 (export "br-table-4-4") (param i32) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64 i32)
    global.get 7 f64.const 65.25 f64.mul global.get 1 i64.const 0x4200000005 i64.sub
    block (result i32 f32 f64 i32)
      block (result i32 f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 472 i32.mul global.get 3
          global.get 4 i32.const 486 i32.xor global.get 2 f32.const 70.5 f32.sub global.get 7 i32.const 0
          i32.load local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 514 i32.xor global.get 3 f64.const 74.25 f64.mul global.get 5
        i64.const 0x4b00000005 i64.mul global.get 2 global.get 4 i32.const 542 i32.xor f32.const 78.5
        global.get 7 f64.const 79.25 f64.sub i32.const 563 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-4-5 (export "br-table-4-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    local.get 5 f64.const 66.25 f64.add local.get 3 i64.const -732 i64.mul
    block (result f32 f64 i32 f64)
      block (result f32 f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 479 i32.add local.get 5
          f64.const 69.25 f64.add local.get 6 f32.const 70.5 f32.sub f64.const 71.25 local.get 4 i32.const 507
          i32.add local.get 5 f64.const 73.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 521 i32.sub local.get 5 local.get 2 local.get 6 f32.const 77.5 f32.mul
        local.get 4 local.get 6 f32.const 79.5 f32.sub i32.const 64 f64.load local.get 4 i32.const 570 i32.xor
        local.get 5 f64.const 82.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-6 (export "br-table-4-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 i64) (local i64 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 67.25 f64.sub local.get 5 i64.const -743
    i64.add
    block (result f64 i32 f64 i64)
      block (result f64 i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 486 i32.xor local.get 8
          f64.const 70.25 f64.sub local.get 8 f64.const 71.25 f64.mul i32.const 507 local.get 8
          f64.const 73.25 f64.sub i64.const -809 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 528 i32.mul local.get 8 local.get 3 i64.const -842 i64.xor local.get 9
        f32.const 78.5 f32.add local.get 4 i32.const 556 i32.mul local.get 7 f32.const 80.5 f32.mul
        local.get 8 f64.const 81.25 f64.add local.get 1 local.get 6 i32.const 96 i64.load local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-4-7 (export "br-table-4-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 f32 i64)
  (local i64 i32 f64 i64 f32)
    local.get 3 f64.const 68.25 f64.mul local.get 2 i64.const 0x4500000005 i64.xor
    block (result i32 f64 i64 f32)
      block (result i32 f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 493 i32.sub local.get 3
          f64.const 71.25 f64.mul local.get 1 local.get 3 f64.const 73.25 f64.sub local.get 2 i64.const -809
          i64.sub global.get 6 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 535 i32.add local.get 3 f64.const 77.25 f64.mul local.get 2
        i64.const 0x4e00000005 i64.sub global.get 6 f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add
        global.get 6 local.get 3 f64.const 82.25 f64.sub local.get 1 i32.const 584 i32.mul local.get 3
        f64.const 84.25 f64.add local.get 2 global.get 2 f32.const 86.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-8 (export "br-table-4-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    local.get 10 f64.const 69.25 f64.add local.get 2 i64.const -765 i64.sub
    block (result f64 i64 f32 i32)
      block (result f64 i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 7 i32.const 500 i32.mul local.get 8
          f64.const 72.25 f64.add local.get 10 local.get 2 i64.const -809 i64.sub local.get 11 i32.const 32
          i32.load local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 10 f64.const 78.25 f64.add local.get 2 i64.const -864 i64.mul local.get 11
        f32.const 80.5 f32.mul local.get 6 i32.const 570 i32.xor local.get 11 f32.const 82.5 f32.sub
        local.get 8 f64.const 83.25 f64.mul local.get 1 i32.const 591 i32.add i32.const 104 f64.load offset=1
        i32.const 112 i64.load offset=2 local.get 9 f32.const 87.5 f32.add local.get 1 i32.const 619 i32.add
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-9 (export "br-table-4-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    local.get 3 f64.const 70.25 f64.sub local.get 2 i64.const -776 i64.mul
    block (result i64 f32 i32 f32)
      block (result i64 f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 507 i32.add local.get 3
          f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub i32.const 24 f32.load offset=3
          local.get 1 i32.const 535 i32.add global.get 6 f32.const 77.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 549 i32.sub local.get 3 f64.const 79.25 f64.sub local.get 2 i64.const -875
        i64.add global.get 6 f32.const 81.5 f32.add local.get 1 global.get 6 f32.const 83.5 f32.mul
        local.get 3 f64.const 84.25 f64.add local.get 1 i32.const 598 i32.xor local.get 3 local.get 2
        i64.const 0x5700000005 i64.mul i32.const 128 f32.load i32.const 626 global.get 2 f32.const 90.5
        f32.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-10 (export "br-table-4-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64) (local i64 f32 i32 f32 f64)
    local.get 5 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005 i64.add
    block (result f32 i32 f32 f64)
      block (result f32 i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 5 local.get 6 i32.const 32 i32.load
          i32.const 40 f32.load offset=1 local.get 5 local.get 0 br_table 1 2 1 2
        end
        local.get 4 local.get 5 local.get 2 i64.const 0x5100000005 i64.xor local.get 6 f32.const 82.5 f32.sub
        local.get 1 local.get 6 local.get 5 f64.const 85.25 f64.sub local.get 1 i32.const 605 i32.sub
        local.get 5 f64.const 87.25 f64.add local.get 3 i64.const -963 i64.add local.get 6 f32.const 89.5
        f32.mul i32.const 633 local.get 6 f32.const 91.5 f32.sub local.get 5 f64.const 92.25 f64.mul
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-11 (export "br-table-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 8 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor
    block (result i32 f32 f64 i32)
      block (result i32 f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 521 i32.sub local.get 8
          f64.const 75.25 f64.add local.get 6 local.get 11 f32.const 77.5 f32.mul local.get 8 f64.const 78.25
          f64.add local.get 1 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 563 i32.add local.get 10 f64.const 81.25 f64.add local.get 5 i64.const -897
        i64.sub local.get 11 local.get 7 i32.const 591 i32.add local.get 9 f32.const 85.5 f32.sub local.get 10
        f64.const 86.25 f64.mul local.get 4 i32.const 612 i32.mul local.get 10 f64.const 88.25 f64.sub
        local.get 2 i64.const -974 i64.xor local.get 11 f32.const 90.5 f32.add block end local.get 7
        i32.const 640 i32.mul i32.const 160 f32.load i32.const 168 f64.load offset=1 local.get 7 i32.const 661
        i32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-12 (export "br-table-4-12") (param i32) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809 i64.sub
    block (result f32 f64 i32 f64)
      block (result f32 f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 528 i32.mul global.get 3
          global.get 6 f32.const 77.5 f32.mul global.get 3 i32.const 56 i32.load offset=3 global.get 3
          f64.const 80.25 f64.mul local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 570 i32.xor global.get 3 f64.const 82.25 f64.sub global.get 5 i64.const -908
        i64.mul global.get 2 global.get 4 global.get 2 f32.const 86.5 f32.mul global.get 7 f64.const 87.25
        f64.add global.get 0 i32.const 619 i32.add global.get 7 f64.const 89.25 f64.mul global.get 1
        i64.const 0x5a00000005 i64.sub global.get 6 f32.const 91.5 f32.sub global.get 0 i32.const 647 i32.add
        block end i32.const 168 f32.load offset=1 f64.const 94.25 global.get 4 i32.const 668 i32.mul
        f64.const 96.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-0 (export "br-table-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 74.25 f64.mul local.get 3
    i64.const 0x4b00000005 i64.mul
    block (result i32 f64 i64 f32 i32)
      block (result i32 f64 i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 535 i32.add local.get 8
          f64.const 77.25 f64.mul i64.const 0x4e00000005 local.get 7 f32.const 79.5 f32.sub local.get 1
          i32.const 563 i32.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 570 i32.xor local.get 6 f64.const 82.25 f64.sub local.get 5 i64.const -908
        i64.mul local.get 9 f32.const 84.5 f32.add local.get 1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-1 (export "br-table-5-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 8 f64.const 75.25 f64.add local.get 5 i64.const -831 i64.add
    block (result f64 i64 f32 i32 f32)
      block (result f64 i64 f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 542 i32.xor local.get 10
          f64.const 78.25 f64.add local.get 5 i64.const -864 i64.mul local.get 11 f32.const 80.5 f32.mul
          local.get 6 i32.const 570 i32.xor local.get 11 f32.const 82.5 f32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 7 i32.const 584 i32.mul local.get 10 f64.const 84.25 f64.add local.get 5 i64.const -930
        i64.xor f32.const 86.5 local.get 1 local.get 11 f32.const 88.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-2 (export "br-table-5-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 76.25 f64.sub local.get 3 i64.const -842 i64.xor
    block (result i64 f32 i32 f32 f64)
      block (result i64 f32 i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 549 i32.sub local.get 5
          f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add local.get 6 local.get 4 i32.const 577
          i32.sub local.get 6 f32.const 83.5 f32.mul f64.const 84.25 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 598 i32.xor local.get 5 f64.const 86.25 f64.mul local.get 3 local.get 6
        f32.const 88.5 f32.sub i32.const 626 local.get 6 f32.const 90.5 f32.add local.get 5 f64.const 91.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-5-3 (export "br-table-5-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 77.25 f64.mul local.get 2 i64.const 0x4e00000005 i64.sub
    block (result f32 i32 f32 f64 i32)
      block (result f32 i32 f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 556 i32.mul local.get 3
          f64.const 80.25 f64.mul global.get 6 f32.const 81.5 f32.add local.get 1 i32.const 577 i32.sub
          global.get 6 f32.const 83.5 f32.mul f64.const 84.25 i32.const 104 i32.load offset=1 local.get 0
          br_table 1 2 1 2
        end
        local.get 1 local.get 3 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add global.get 6
        f32.const 89.5 f32.mul local.get 1 i32.const 633 i32.sub i32.const 152 f32.load offset=3 i32.const 160
        f64.load local.get 1 i32.const 654 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-5-4 (export "br-table-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 78.25 f64.add local.get 2 i64.const -864
    i64.mul
    block (result i32 f32 f64 i32 f64)
      block (result i32 f32 f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 563 i32.add local.get 8
          f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub local.get 9 f32.const 83.5 f32.mul
          local.get 6 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor i32.const 112
          f64.load offset=2 local.get 0 br_table 1 2 1 2
        end
        local.get 4 local.get 6 f64.const 88.25 f64.sub local.get 5 i64.const -974 i64.xor local.get 9
        i32.const 640 i32.const 160 f32.load local.get 8 f64.const 93.25 f64.add local.get 4 i32.const 661
        i32.sub local.get 8 f64.const 95.25 f64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-5 (export "br-table-5-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 i64)
  (local i64 f32 f64 i32 f64 i64)
    global.get 7 f64.const 79.25 f64.sub global.get 1 i64.const -875 i64.add
    block (result f32 f64 i32 f64 i64)
      block (result f32 f64 i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 570 i32.xor global.get 3
          f64.const 82.25 f64.sub global.get 6 f32.const 83.5 f32.mul global.get 3 f64.const 84.25 f64.add
          global.get 4 i32.const 598 i32.xor i32.const 112 f64.load offset=2 global.get 5
          i64.const 0x5700000005 i64.mul local.get 0 br_table 1 2 1 2
        end
        global.get 0 i32.const 619 i32.add global.get 7 f64.const 89.25 f64.mul global.get 1
        i64.const 0x5a00000005 i64.sub global.get 6 f32.const 91.5 f32.sub global.get 0 i32.const 647 i32.add
        i32.const 168 f32.load offset=1 f64.const 94.25 global.get 4 i32.const 668 i32.mul global.get 3
        global.get 5 i64.const -1062 i64.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-6 (export "br-table-5-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i64) (local i64 f64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 80.25 f64.mul local.get 2
    i64.const 0x5100000005 i64.xor
    block (result f64 i32 f64 i64 f32)
      block (result f64 i32 f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 577 i32.sub local.get 6
          f64.const 83.25 f64.mul local.get 6 f64.const 84.25 f64.add local.get 1 i32.const 598 i32.xor
          local.get 6 f64.const 86.25 f64.mul local.get 3 f32.const 88.5 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 626 i32.xor local.get 8 f64.const 90.25 f64.add local.get 2 i64.const -996
        i64.mul local.get 9 f32.const 92.5 f32.mul local.get 1 i32.const 654 i32.xor local.get 9
        f32.const 94.5 f32.sub i32.const 184 f64.load offset=3 local.get 4 local.get 8 local.get 5
        i64.const -1073 i64.sub local.get 9 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-7 (export "br-table-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 81.25 f64.add local.get 5 i64.const -897 i64.sub
    block (result i32 f64 i64 f32 i32)
      block (result i32 f64 i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 584 i32.mul local.get 8
          f64.const 84.25 f64.add local.get 1 i32.const 598 i32.xor f64.const 86.25 local.get 2
          i64.const 0x5700000005 i64.mul local.get 9 f32.const 88.5 f32.sub local.get 7 i32.const 626 i32.xor
          local.get 0 br_table 1 2 1 2
        end
        local.get 6 i32.const 633 i32.sub local.get 10 f64.const 91.25 f64.sub local.get 5 i64.const -1007
        i64.add local.get 9 local.get 4 i32.const 661 i32.sub local.get 11 f32.const 95.5 f32.mul local.get 8
        local.get 6 f64.const 98.25 i32.const 24 i64.load offset=3 f32.const 100.5 i32.const 710 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-8 (export "br-table-5-8") (param i32) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    global.get 3 f64.const 82.25 f64.sub global.get 5 i64.const -908 i64.mul
    block (result f64 i64 f32 i32 f32)
      block (result f64 i64 f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 global.get 7 f64.const 85.25 f64.sub
          global.get 3 global.get 5 i64.const 0x5700000005 i64.mul global.get 2 f32.const 88.5 f32.sub
          global.get 4 i32.const 626 i32.xor global.get 2 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 640 i32.mul global.get 3 global.get 5 global.get 2 f32.const 94.5 f32.sub
        global.get 4 i32.const 668 i32.mul global.get 2 f32.const 96.5 f32.add global.get 7 f64.const 97.25
        f64.sub global.get 0 i32.const 689 i32.sub f64.const 99.25 global.get 1 i64.const -1095 i64.add
        f32.const 101.5 global.get 0 i32.const 717 i32.sub i32.const 56 f32.load offset=3 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-9 (export "br-table-5-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 83.25 f64.mul local.get 3 i64.const 0x5400000005 i64.add
    block (result i64 f32 i32 f32 f64)
      block (result i64 f32 i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 598 i32.xor local.get 5
          f64.const 86.25 f64.mul i64.const 0x5700000005 f32.const 88.5 local.get 1 i32.const 626 i32.xor
          local.get 6 f32.const 90.5 f32.add local.get 5 f64.const 91.25 f64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 647 i32.add local.get 5 f64.const 93.25 f64.add local.get 2 i64.const -1029
        i64.sub local.get 6 f32.const 95.5 f32.mul local.get 1 i32.const 675 i32.add local.get 6 local.get 5
        f64.const 98.25 f64.mul local.get 4 local.get 5 f64.const 100.25 f64.sub local.get 3 local.get 6
        f32.const 102.5 f32.add local.get 4 i32.const 724 i32.mul i32.const 64 f32.load i32.const 72
        f64.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-5-10 (export "br-table-5-10") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor
    block (result f32 i32 f32 f64 i32)
      block (result f32 i32 f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 605 i32.sub local.get 3
          f32.const 88.5 local.get 1 i32.const 626 i32.xor global.get 2 f32.const 90.5 f32.add local.get 3
          f64.const 91.25 f64.sub i32.const 160 i32.load local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 3 f64.const 94.25 f64.sub local.get 2 i64.const -1040 i64.mul global.get 2
        f32.const 96.5 f32.add local.get 1 i32.const 682 i32.xor global.get 2 f32.const 98.5 f32.mul
        local.get 3 f64.const 99.25 f64.add local.get 1 i32.const 703 i32.add local.get 3 f64.const 101.25
        f64.mul local.get 2 i64.const 0x6600000005 i64.sub block end f32.const 103.5 local.get 1 i32.const 72
        f32.load offset=1 local.get 3 f64.const 106.25 f64.sub i32.const 88 i32.load offset=3 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-5-11 (export "br-table-5-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 8 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
    block (result i32 f32 f64 i32 f64)
      block (result i32 f32 f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 612 i32.mul local.get 8
          f64.const 88.25 f64.sub local.get 6 i32.const 626 i32.xor local.get 9 f32.const 90.5 f32.add
          i32.const 152 f64.load offset=3 local.get 4 i32.const 647 i32.add local.get 10 f64.const 93.25
          f64.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 10 f64.const 95.25 f64.mul local.get 3 local.get 11 f32.const 97.5 f32.sub
        local.get 6 i32.const 689 i32.sub local.get 11 f32.const 99.5 f32.add local.get 8 f64.const 100.25
        f64.sub local.get 6 i32.const 710 i32.xor local.get 10 f64.const 102.25 f64.add local.get 2
        i64.const -1128 i64.mul local.get 11 f32.const 104.5 f32.mul block end local.get 6 i32.const 738
        i32.xor f32.const 106.5 i32.const 88 f64.load offset=3 i32.const 759 local.get 8 f64.const 109.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-12 (export "br-table-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 5 f64.const 86.25 f64.mul local.get 3 i64.const 0x5700000005 i64.mul
    block (result f32 f64 i32 f64 i64)
      block (result f32 f64 i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 619 i32.add local.get 5
          f64.const 89.25 f64.mul local.get 6 local.get 5 f64.const 91.25 f64.sub local.get 1 i32.const 647
          i32.add local.get 5 f64.const 93.25 f64.add local.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 668 i32.mul local.get 5 f64.const 96.25 f64.add local.get 2 local.get 6
        local.get 4 i32.const 696 i32.mul local.get 6 f32.const 100.5 f32.sub local.get 5 f64.const 101.25
        f64.mul local.get 4 i32.const 717 i32.sub local.get 5 f64.const 103.25 f64.sub local.get 3
        i64.const -1139 i64.add local.get 6 f32.const 105.5 f32.add local.get 4 i32.const 745 i32.sub
        f32.const 107.5 i32.const 96 f64.load local.get 1 i32.const 766 i32.xor f64.const 110.25 i32.const 120
        i64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-0 (export "br-table-6-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 3 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add
    block (result i32 f64 i64 f32 i32 f32)
      block (result i32 f64 i64 f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 f64.const 90.25 f64.add local.get 2
          i64.const -996 i64.mul f32.const 92.5 local.get 1 i32.const 654 i32.xor global.get 2 f32.const 94.5
          f32.sub local.get 0 br_table 1 2 1 2
        end
        block end local.get 1 i32.const 668 i32.mul local.get 3 f64.const 96.25 f64.add local.get 2
        global.get 2 local.get 1 i32.const 32 f32.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-1 (export "br-table-6-1") (param i32) (result f64 i64 f64 i64 f32 i32 f32 f64 i64)
  (local i64 f64 i64 f32 i32 f32 f64)
    global.get 3 f64.const 88.25 f64.sub global.get 5 i64.const -974 i64.xor
    block (result f64 i64 f32 i32 f32 f64)
      block (result f64 i64 f32 i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 633 i32.sub f64.const 91.25
          global.get 1 i32.const 168 f32.load offset=1 i32.const 176 i32.load offset=2 global.get 6
          i32.const 0 f64.load local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 682 i32.xor global.get 3 global.get 5 i64.const 0x6300000005 i64.mul
        global.get 2 f32.const 100.5 f32.sub global.get 4 i32.const 710 i32.xor global.get 2 global.get 7
        f64.const 103.25 f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-2 (export "br-table-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 89.25 f64.mul local.get 5
    i64.const 0x5a00000005 i64.sub
    block (result i64 f32 i32 f32 f64 i32)
      block (result i64 f32 i32 f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 640 i32.mul local.get 6 local.get 3
          i64.const 0x5d00000005 i64.xor local.get 7 f32.const 94.5 f32.sub local.get 4 i32.const 668 i32.mul
          f32.const 96.5 local.get 6 f64.const 97.25 f64.sub local.get 4 i32.const 689 i32.sub local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 696 i32.mul local.get 8 f64.const 100.25 f64.sub local.get 3 i64.const -1106
        i64.xor local.get 9 f32.const 102.5 f32.add local.get 4 local.get 9 local.get 6 f64.const 105.25
        f64.add local.get 4 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-3 (export "br-table-6-3") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 3 f64.const 1.25 f64.sub local.get 2 i64.const -17 i64.sub
    block (result f32 i32 f32 f64 i32 f64)
      block (result f32 i32 f32 f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 24 i32.mul local.get 3 block end
          global.get 6 f32.const 5.5 f32.mul local.get 1 global.get 6 f32.const 7.5 f32.sub f64.const 8.25
          i32.const 66 i32.const 80 f64.load offset=2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 80 i32.mul local.get 3 f64.const 12.25 f64.add local.get 2 i64.const -138
        i64.xor f32.const 14.5 local.get 1 i32.const 108 i32.mul global.get 2 f32.const 16.5 f32.sub
        local.get 3 f64.const 17.25 f64.mul i32.const 144 i32.load offset=2 local.get 3 f64.const 19.25
        f64.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-4 (export "br-table-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 2.25 f64.mul local.get 3 i64.const 0x300000005
    i64.mul
    block (result i32 f32 f64 i32 f64 i64)
      block (result i32 f32 f64 i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 31 i32.add local.get 6 f64.const 5.25
          f64.mul local.get 4 f32.const 7.5 f64.const 8.25 i32.const 72 i32.load offset=1 f64.const 10.25
          local.get 5 i64.const -116 i64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 87 i32.add local.get 8 f64.const 13.25 f64.sub local.get 5 i64.const -149
        i64.sub local.get 7 f32.const 15.5 f32.add local.get 1 i32.const 115 i32.add local.get 9
        f32.const 17.5 f32.mul f64.const 18.25 i32.const 152 i32.load offset=3 local.get 6 f64.const 20.25
        f64.mul local.get 2 i64.const 0x1500000005 i64.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-5 (export "br-table-6-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    global.get 7 f64.const 3.25 f64.add global.get 1 i64.const -39 i64.add
    block (result f32 f64 i32 f64 i64 f32)
      block (result f32 f64 i32 f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 38 i32.xor global.get 3
          f64.const 6.25 f64.add block end global.get 6 f64.const 8.25 global.get 4 global.get 3
          f64.const 10.25 f64.sub global.get 5 i64.const -116 i64.mul global.get 2 f32.const 12.5 f32.add
          local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 94 i32.xor global.get 3 f64.const 14.25 f64.mul global.get 5
        i64.const 0xf00000005 i64.mul global.get 2 f32.const 16.5 f32.sub global.get 4 i32.const 122 i32.xor
        global.get 2 global.get 7 f64.const 19.25 f64.sub global.get 0 i32.const 143 i32.add global.get 7
        f64.const 21.25 f64.add global.get 1 global.get 6 f32.const 23.5 f32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-6 (export "br-table-6-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i64) (local i64 f64 i32 f64 i64 f32 i32)
    local.get 10 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result f64 i32 f64 i64 f32 i32)
      block (result f64 i32 f64 i64 f32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 45 i32.sub local.get 10
          f64.const 7.25 f64.sub local.get 10 i32.const 66 local.get 8 local.get 5 i64.const -116 i64.mul
          local.get 11 f32.const 12.5 f32.add local.get 6 local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 8 f64.const 15.25 f64.add local.get 5 i64.const -171 i64.add local.get 11
        f32.const 17.5 f32.mul local.get 6 i32.const 129 i32.sub local.get 9 f32.const 19.5 f32.sub block end
        local.get 8 f64.const 20.25 f64.mul local.get 1 i32.const 150 i32.xor local.get 8 f64.const 22.25
        f64.sub local.get 5 local.get 11 local.get 7 i32.const 178 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-6-7 (export "br-table-6-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 5 f64.const 5.25 f64.mul local.get 3 i64.const 0x600000005 i64.sub
    block (result i32 f64 i64 f32 i32 f32)
      block (result i32 f64 i64 f32 i32 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 52 i32.mul local.get 5 f64.const 8.25
          f64.mul i32.const 72 i32.load offset=1 local.get 5 local.get 3 i64.const -116 i64.mul local.get 6
          i32.const 94 local.get 6 f32.const 14.5 f32.mul local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 5 f64.const 16.25 f64.sub local.get 2 local.get 6 f32.const 18.5 f32.add
        local.get 1 i32.const 136 i32.mul local.get 6 local.get 5 f64.const 21.25 f64.add local.get 1
        i32.const 157 i32.sub f64.const 23.25 i32.const 0 i64.load local.get 6 f32.const 25.5 f32.sub
        local.get 4 i32.const 185 i32.sub i32.const 24 f32.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-8 (export "br-table-6-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
    block (result f64 i64 f32 i32 f32 f64)
      block (result f64 i64 f32 i32 f32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 59 i32.add local.get 6 f64.const 9.25
          f64.add local.get 8 i32.const 88 i64.load offset=3 local.get 9 f32.const 12.5 f32.add local.get 4
          local.get 9 f32.const 14.5 f32.mul local.get 8 f64.const 15.25 f64.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 115 i32.add local.get 6 local.get 5 i64.const 0x1200000005 i64.sub local.get 9
        f32.const 19.5 f32.sub local.get 4 i32.const 143 i32.add local.get 7 f32.const 21.5 f32.add
        local.get 6 f64.const 22.25 f64.sub local.get 1 i32.const 164 i32.mul f64.const 24.25 local.get 2
        i64.const -270 i64.xor i32.const 16 f32.load offset=2 local.get 4 i32.const 192 i32.mul local.get 7
        f32.const 28.5 f32.sub f64.const 29.25 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-9 (export "br-table-6-9") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 7.25 f64.sub global.get 1 i64.const -83 i64.add
    block (result i64 f32 i32 f32 f64 i32)
      block (result i64 f32 i32 f32 f64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 66 i32.xor global.get 3
          f64.const 10.25 f64.sub block end i32.const 88 i64.load offset=3 f32.const 12.5 global.get 4
          global.get 2 f32.const 14.5 f32.mul global.get 7 f64.const 15.25 f64.add global.get 0 i32.const 115
          i32.add local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 122 i32.xor global.get 3 f64.const 18.25 f64.add global.get 5 i64.const -204
        i64.mul global.get 2 f32.const 20.5 f32.mul global.get 4 i32.const 150 i32.xor global.get 2
        f32.const 22.5 f32.sub global.get 7 f64.const 23.25 f64.mul global.get 0 i32.const 171 i32.add
        global.get 7 f64.const 25.25 f64.sub block end global.get 1 i64.const -281 i64.sub global.get 6
        f32.const 27.5 f32.add global.get 0 i32.const 199 i32.add i32.const 40 f32.load offset=1 global.get 3
        f64.const 30.25 f64.add i32.const 56 i32.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-10 (export "br-table-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 8 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005 i64.xor
    block (result f32 i32 f32 f64 i32 f64)
      block (result f32 i32 f32 f64 i32 f64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 73 i32.sub local.get 10
          f64.const 11.25 f64.mul local.get 11 f32.const 12.5 f32.add local.get 4 local.get 11 f32.const 14.5
          f32.mul local.get 8 f64.const 15.25 f64.add local.get 4 local.get 10 f64.const 17.25 f64.mul
          local.get 0 br_table 1 2 1 2
        end
        local.get 4 local.get 10 f64.const 19.25 f64.sub local.get 2 i64.const -215 i64.add local.get 9
        f32.const 21.5 f32.add local.get 4 local.get 11 f32.const 23.5 f32.mul local.get 8 f64.const 24.25
        f64.add local.get 4 i32.const 178 i32.xor local.get 8 local.get 3 i64.const 0x1b00000005 i64.mul
        local.get 9 f32.const 28.5 f32.sub local.get 7 i32.const 206 i32.xor local.get 11 f32.const 30.5
        f32.add local.get 8 f64.const 31.25 f64.sub local.get 6 i32.const 227 i32.add local.get 10 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-6-11 (export "br-table-6-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 5 f64.const 9.25 f64.add local.get 2 i64.const -105 i64.sub
    block (result i32 f32 f64 i32 f64 i64)
      block (result i32 f32 f64 i32 f64 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 80 i32.mul local.get 5 local.get 1
          i32.const 94 i32.xor local.get 6 f32.const 14.5 f32.mul local.get 5 local.get 1 i32.const 115
          i32.add local.get 5 f64.const 17.25 f64.mul i32.const 144 i64.load offset=2 local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 136 i32.mul local.get 5 f64.const 20.25 f64.mul local.get 2
        i64.const 0x1500000005 i64.xor local.get 6 f32.const 22.5 f32.sub local.get 1 i32.const 164 i32.mul
        local.get 6 f32.const 24.5 f32.add local.get 5 f64.const 25.25 f64.sub local.get 1 i32.const 185
        i32.sub local.get 5 f64.const 27.25 f64.add local.get 2 i64.const -303 i64.add local.get 6
        f32.const 29.5 f32.mul local.get 1 local.get 6 local.get 5 f64.const 32.25 f64.mul local.get 1
        i32.const 234 i32.xor local.get 5 f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-12 (export "br-table-6-12") (param i32 i32 i64 f64)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 3 f64.const 10.25 f64.sub local.get 2 i64.const -116 i64.mul
    block (result f32 f64 i32 f64 i64 f32)
      block (result f32 f64 i32 f64 i64 f32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 87 i32.add local.get 3
          f64.const 13.25 f64.sub block end f32.const 14.5 f64.const 15.25 local.get 1 local.get 3 local.get 2
          i64.const 0x1200000005 i64.sub i32.const 152 f32.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 143 i32.add local.get 3 f64.const 21.25 f64.add local.get 2 i64.const -237
        i64.sub global.get 6 f32.const 23.5 f32.mul local.get 1 global.get 6 f32.const 25.5 f32.sub
        local.get 3 local.get 1 local.get 3 f64.const 28.25 f64.sub local.get 2 i64.const -314 i64.xor
        global.get 2 f32.const 30.5 f32.add local.get 1 i32.const 220 i32.mul block end i32.const 64 f32.load
        f64.const 33.25 local.get 1 i32.const 241 i32.sub local.get 3 f64.const 35.25 f64.mul local.get 2
        i64.const 0x2400000005 i64.add global.get 6 f32.const 37.5 f32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
)

(assert_return (invoke "br-table-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -31.75) (i64.const 0x1c1c1c1c1c1c1c20) (i32.const 0x50505b0) (i64.const 77))
(assert_return (invoke "br-table-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -31.75) (i64.const 0x1c1c1c1c1c1c1c20) (i32.const 0x50505b0) (i64.const 6))
(assert_return (invoke "br-table-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -31.75) (i64.const 0x1c1c1c1c1c1c1c20) (i32.const 0xc7a27d58) (i64.const 77))
(assert_return (invoke "br-table-1-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -31.75) (i64.const 0x1c1c1c1c1c1c1c20) (i32.const 0xc7a27d58) (i64.const 6))
(assert_return (invoke "br-table-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -151.125) (i64.const 0x404041c04040409)
  (f64.const 26.25) (i64.const 77))
(assert_return (invoke "br-table-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -151.125) (i64.const 0x404041c04040409)
  (f64.const 26.25) (i64.const 0))
(assert_return (invoke "br-table-1-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -151.125) (i64.const 0x404041c04040409)
  (f64.const -34.75) (i64.const 77))
(assert_return (invoke "br-table-1-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -151.125) (i64.const 0x404041c04040409)
  (f64.const -34.75) (i64.const 0))
(assert_return (invoke "br-table-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (i64.const 0x3030303030301d4) (i64.const 77))
(assert_return (invoke "br-table-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (i64.const 0x3030303030301d4) (i64.const 0))
(assert_return (invoke "br-table-1-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (i64.const 0xc0c0c0c0c0c0c10) (i64.const 77))
(assert_return (invoke "br-table-1-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (i64.const 0xc0c0c0c0c0c0c10) (i64.const 0))
(assert_return (invoke "br-table-1-3"
  (i32.const 0)) (f64.const 999.25) (i64.const 0x11223344556678a1) (f32.const -3.6875) (i64.const 77))
(assert_return (invoke "br-table-1-3"
  (i32.const 1)) (f64.const 999.25) (i64.const 0x11223344556678a1) (f32.const -3.6875) (i64.const 0))
(assert_return (invoke "br-table-1-3"
  (i32.const 2)) (f64.const 999.25) (i64.const 0x11223344556678a1) (f32.const 3.4116134e-34) (i64.const 77))
(assert_return (invoke "br-table-1-3"
  (i32.const 9)) (f64.const 999.25) (i64.const 0x11223344556678a1) (f32.const 3.4116134e-34) (i64.const 0))
(assert_return (invoke "br-table-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -170.625) (i64.const 0x606060600f0f0f0f)
  (i32.const 0x5050430) (i64.const 77))
(assert_return (invoke "br-table-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -170.625) (i64.const 0x606060600f0f0f0f)
  (i32.const 0x5050430) (i64.const 0))
(assert_return (invoke "br-table-1-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -170.625) (i64.const 0x606060600f0f0f0f)
  (i32.const 248) (i64.const 77))
(assert_return (invoke "br-table-1-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -170.625) (i64.const 0x606060600f0f0f0f)
  (i32.const 248) (i64.const 0))
(assert_return (invoke "br-table-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 22.75)
  (i64.const 0x3030303030301d4) (f32.const 8.1078647e-38) (i64.const 77))
(assert_return (invoke "br-table-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 22.75)
  (i64.const 0x3030303030301d4) (f32.const 8.1078647e-38) (i64.const 0))
(assert_return (invoke "br-table-1-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 22.75)
  (i64.const 0x3030303030301d4) (f32.const 37.5) (i64.const 77))
(assert_return (invoke "br-table-1-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 22.75)
  (i64.const 0x3030303030301d4) (f32.const 37.5) (i64.const 0))
(assert_return (invoke "br-table-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -39.75)
  (i64.const 0xf9f9f9f9f9f9f8c0) (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -39.75)
  (i64.const 0xf9f9f9f9f9f9f8c0) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-1-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -39.75)
  (i64.const 0xf9f9f9f9f9f9f8c0) (f64.const -5.928883504195275e+104) (i64.const 77))
(assert_return (invoke "br-table-1-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -39.75)
  (i64.const 0xf9f9f9f9f9f9f8c0) (f64.const -5.928883504195275e+104) (i64.const 0))
(assert_return (invoke "br-table-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -219.375) (i64.const 0x30302e5030302fe) (i32.const 0x50505ef) (i64.const 77))
(assert_return (invoke "br-table-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -219.375) (i64.const 0x30302e5030302fe) (i32.const 0x50505ef) (i64.const 6))
(assert_return (invoke "br-table-1-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -219.375) (i64.const 0x30302e5030302fe) (i32.const 0x2020320) (i64.const 77))
(assert_return (invoke "br-table-1-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -219.375) (i64.const 0x30302e5030302fe) (i32.const 0x2020320) (i64.const 6))
(assert_return (invoke "br-table-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (f64.const -38.75) (i64.const 77))
(assert_return (invoke "br-table-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (f64.const -38.75) (i64.const 0))
(assert_return (invoke "br-table-1-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (f64.const -47.75) (i64.const 77))
(assert_return (invoke "br-table-1-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (f64.const -47.75) (i64.const 0))
(assert_return (invoke "br-table-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -37.75) (i64.const 0x4040404040402a9)
  (i64.const 0x404040404040404) (i64.const 77))
(assert_return (invoke "br-table-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -37.75) (i64.const 0x4040404040402a9)
  (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "br-table-1-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -37.75) (i64.const 0x4040404040402a9)
  (i64.const 0x303032e03030306) (i64.const 77))
(assert_return (invoke "br-table-1-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -37.75) (i64.const 0x4040404040402a9)
  (i64.const 0x303032e03030306) (i64.const 0))
(assert_return (invoke "br-table-1-10"
  (i32.const 0)) (f64.const -241.875) (i64.const 0xfefdfcdafaf9f8fd) (f32.const 36.5) (i64.const 77))
(assert_return (invoke "br-table-1-10"
  (i32.const 1)) (f64.const -241.875) (i64.const 0xfefdfcdafaf9f8fd) (f32.const 36.5) (i64.const 0))
(assert_return (invoke "br-table-1-10"
  (i32.const 2)) (f64.const -241.875) (i64.const 0xfefdfcdafaf9f8fd) (f32.const 47.5) (i64.const 77))
(assert_return (invoke "br-table-1-10"
  (i32.const 9)) (f64.const -241.875) (i64.const 0xfefdfcdafaf9f8fd) (f32.const 47.5) (i64.const 0))
(assert_return (invoke "br-table-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-1-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (i32.const 0x707065d) (i64.const 77))
(assert_return (invoke "br-table-1-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (i32.const 0x707065d) (i64.const 0))
(assert_return (invoke "br-table-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -43.75) (i64.const 0x878787878787878c) (f32.const 336.875) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -43.75) (i64.const 0x878787878787878c) (f32.const 336.875) (i64.const 6))
(assert_return (invoke "br-table-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -43.75) (i64.const 0x878787878787878c) (f32.const 51.5) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -43.75) (i64.const 0x878787878787878c) (f32.const 51.5) (i64.const 6))
(assert_return (invoke "br-table-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -158.625)
  (i64.const 0x303032703030308) (i32.const 0x2020202) (f64.const -172.125) (i64.const 77))
(assert_return (invoke "br-table-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -158.625)
  (i64.const 0x303032703030308) (i32.const 0x2020202) (f64.const -172.125) (i64.const 0))
(assert_return (invoke "br-table-2-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -158.625)
  (i64.const 0x303032703030308) (i32.const 276) (f64.const -44.75) (i64.const 77))
(assert_return (invoke "br-table-2-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -158.625)
  (i64.const 0x303032703030308) (i32.const 276) (f64.const -44.75) (i64.const 0))
(assert_return (invoke "br-table-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 29.75) (i64.const 0xfbfbfbfbfbfbfa6a)
  (f64.const -6.5) (i64.const 0x303030303030150) (i64.const 77))
(assert_return (invoke "br-table-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 29.75) (i64.const 0xfbfbfbfbfbfbfa6a)
  (f64.const -6.5) (i64.const 0x303030303030150) (i64.const 0))
(assert_return (invoke "br-table-2-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 29.75) (i64.const 0xfbfbfbfbfbfbfa6a)
  (f64.const 35.75) (i64.const 0x75502b06e1bc9772) (i64.const 77))
(assert_return (invoke "br-table-2-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 29.75) (i64.const 0xfbfbfbfbfbfbfa6a)
  (f64.const 35.75) (i64.const 0x75502b06e1bc9772) (i64.const 0))
(assert_return (invoke "br-table-2-2"
  (i32.const 0)) (f64.const 987.25) (i64.const 0x1122334455667925) (i64.const 0x1020304050606ba)
  (f32.const 3.25) (i64.const 77))
(assert_return (invoke "br-table-2-2"
  (i32.const 1)) (f64.const 987.25) (i64.const 0x1122334455667925) (i64.const 0x1020304050606ba)
  (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-table-2-2"
  (i32.const 2)) (f64.const 987.25) (i64.const 0x1122334455667925) (i64.const 0x7b56310ce7c29d78)
  (f32.const -43.25) (i64.const 77))
(assert_return (invoke "br-table-2-2"
  (i32.const 9)) (f64.const 987.25) (i64.const 0x1122334455667925) (i64.const 0x7b56310ce7c29d78)
  (f32.const -43.25) (i64.const 0))
(assert_return (invoke "br-table-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -363.375) (i64.const 0x848484840f0f0f0f) (f32.const 8.75)
  (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -363.375) (i64.const 0x848484840f0f0f0f) (f32.const 8.75)
  (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-table-2-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -363.375) (i64.const 0x848484840f0f0f0f) (f32.const 510.625)
  (i32.const 0x2020355) (i64.const 77))
(assert_return (invoke "br-table-2-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -363.375) (i64.const 0x848484840f0f0f0f) (f32.const 510.625)
  (i32.const 0x2020355) (i64.const 6))
(assert_return (invoke "br-table-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 27.75)
  (i64.const 0x303030303030150) (i32.const 0x8080808) (f32.const -5.0729572e-23) (i64.const 77))
(assert_return (invoke "br-table-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 27.75)
  (i64.const 0x303030303030150) (i32.const 0x8080808) (f32.const -5.0729572e-23) (i64.const 0))
(assert_return (invoke "br-table-2-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 27.75)
  (i64.const 0x303030303030150) (i32.const 0x505045f) (f32.const 2.4212762e-26) (i64.const 77))
(assert_return (invoke "br-table-2-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 27.75)
  (i64.const 0x303030303030150) (i32.const 0x505045f) (f32.const 2.4212762e-26) (i64.const 0))
(assert_return (invoke "br-table-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (f32.const 3.25) (f64.const 40.75) (i64.const 77))
(assert_return (invoke "br-table-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (f32.const 3.25) (f64.const 40.75) (i64.const 0))
(assert_return (invoke "br-table-2-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (f32.const 51.375) (f64.const 52.25) (i64.const 77))
(assert_return (invoke "br-table-2-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (f32.const 51.375) (f64.const 52.25) (i64.const 0))
(assert_return (invoke "br-table-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -391.875)
  (i64.const 0x60605dc06060601) (f64.const 33.75) (i32.const 0x70705c2) (i64.const 77))
(assert_return (invoke "br-table-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -391.875)
  (i64.const 0x60605dc06060601) (f64.const 33.75) (i32.const 0x70705c2) (i64.const 0))
(assert_return (invoke "br-table-2-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -391.875)
  (i64.const 0x60605dc06060601) (f64.const -612.375) (i32.const 0x5050388) (i64.const 77))
(assert_return (invoke "br-table-2-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -391.875)
  (i64.const 0x60605dc06060601) (f64.const -612.375) (i32.const 0x5050388) (i64.const 0))
(assert_return (invoke "br-table-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 32.75) (i64.const 0xa8a8a8a8a8a8a8b0) (i32.const 0x5050505)
  (f64.const 5.356931733974211e-203) (i64.const 77))
(assert_return (invoke "br-table-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 32.75) (i64.const 0xa8a8a8a8a8a8a8b0) (i32.const 0x5050505)
  (f64.const 5.356931733974211e-203) (i64.const 6))
(assert_return (invoke "br-table-2-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 32.75) (i64.const 0xa8a8a8a8a8a8a8b0) (i32.const 0x1dcb792) (f64.const -7.5)
  (i64.const 77))
(assert_return (invoke "br-table-2-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 32.75) (i64.const 0xa8a8a8a8a8a8a8b0) (i32.const 0x1dcb792) (f64.const -7.5)
  (i64.const 6))
(assert_return (invoke "br-table-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -49.75) (i64.const 0x303030303030124)
  (f64.const -307.125) (i64.const 0x303033303030308) (i64.const 77))
(assert_return (invoke "br-table-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -49.75) (i64.const 0x303030303030124)
  (f64.const -307.125) (i64.const 0x303033303030308) (i64.const 0))
(assert_return (invoke "br-table-2-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -49.75) (i64.const 0x303030303030124)
  (f64.const 50.75) (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-2-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -49.75) (i64.const 0x303030303030124)
  (f64.const 50.75) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-table-2-9"
  (i32.const 0)) (f64.const -331.875) (i64.const 0xfefdfcd6faf9f8fd) (i64.const 0x112233745566778d)
  (f32.const -49.625) (i64.const 77))
(assert_return (invoke "br-table-2-9"
  (i32.const 1)) (f64.const -331.875) (i64.const 0xfefdfcd6faf9f8fd) (i64.const 0x112233745566778d)
  (f32.const -49.625) (i64.const 0))
(assert_return (invoke "br-table-2-9"
  (i32.const 2)) (f64.const -331.875) (i64.const 0xfefdfcd6faf9f8fd) (i64.const 0x890f961ca329b020)
  (f32.const 1.2741393e+16) (i64.const 77))
(assert_return (invoke "br-table-2-9"
  (i32.const 9)) (f64.const -331.875) (i64.const 0xfefdfcd6faf9f8fd) (i64.const 0x890f961ca329b020)
  (f32.const 1.2741393e+16) (i64.const 0))
(assert_return (invoke "br-table-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 38.75) (i64.const 0x3030303030304f8)
  (f32.const 7.75) (i32.const 0x50503a4) (i64.const 77))
(assert_return (invoke "br-table-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 38.75) (i64.const 0x3030303030304f8)
  (f32.const 7.75) (i32.const 0x50503a4) (i64.const 0))
(assert_return (invoke "br-table-2-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 38.75) (i64.const 0x3030303030304f8)
  (f32.const 61.5) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-2-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 38.75) (i64.const 0x3030303030304f8)
  (f32.const 61.5) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (i32.const 0x14efcaa5) (f32.const 51.5)
  (i64.const 77))
(assert_return (invoke "br-table-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (i32.const 0x14efcaa5) (f32.const 51.5)
  (i64.const 6))
(assert_return (invoke "br-table-2-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (i32.const 0x7b7b7b78)
  (f32.const -55.75) (i64.const 77))
(assert_return (invoke "br-table-2-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (i32.const 0x7b7b7b78)
  (f32.const -55.75) (i64.const 6))
(assert_return (invoke "br-table-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (f32.const -0.125) (f64.const -56.75) (i64.const 77))
(assert_return (invoke "br-table-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (f32.const -0.125) (f64.const -56.75) (i64.const 0))
(assert_return (invoke "br-table-2-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (f32.const 41725.844) (f64.const -4.5) (i64.const 77))
(assert_return (invoke "br-table-2-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (f32.const 41725.844) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 0)) (f64.const 40.75) (i64.const 0x102030405060512) (i32.const 0x12345517) (f64.const 1075.75)
  (i64.const -567) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 1)) (f64.const 40.75) (i64.const 0x102030405060512) (i32.const 0x12345517) (f64.const 1075.75)
  (i64.const -567) (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 2)) (f64.const 40.75) (i64.const 0x102030405060512) (i32.const -315)
  (f64.const 3.402059636520873e+39) (i64.const 0x5cb7116bc6207ac0) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 9)) (f64.const 40.75) (i64.const 0x102030405060512) (i32.const -315)
  (f64.const 3.402059636520873e+39) (i64.const 0x5cb7116bc6207ac0) (i64.const 0))
(assert_return (invoke "br-table-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -60.75)
  (i64.const 0x404040404040625) (f64.const -63.75) (i64.const 0xf9f9f9f9f9f9fbb8) (f32.const 65.25)
  (i64.const 77))
(assert_return (invoke "br-table-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -60.75)
  (i64.const 0x404040404040625) (f64.const -63.75) (i64.const 0xf9f9f9f9f9f9fbb8) (f32.const 65.25)
  (i64.const 0))
(assert_return (invoke "br-table-3-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -60.75)
  (i64.const 0x404040404040625) (f64.const -9.5) (i64.const 0x3900000005) (f32.const -45.75) (i64.const 77))
(assert_return (invoke "br-table-3-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -60.75)
  (i64.const 0x404040404040625) (f64.const -9.5) (i64.const 0x3900000005) (f32.const -45.75) (i64.const 0))
(assert_return (invoke "br-table-3-2"
  (i32.const 0)) (f64.const -376.875) (i64.const 0xfac28a53e6e1dcd8) (i64.const 0x1122330e55667783)
  (f32.const 8.1078647e-38) (i32.const 0x12345803) (i64.const 77))
(assert_return (invoke "br-table-3-2"
  (i32.const 1)) (f64.const -376.875) (i64.const 0xfac28a53e6e1dcd8) (i64.const 0x1122330e55667783)
  (f32.const 8.1078647e-38) (i32.const 0x12345803) (i64.const 0))
(assert_return (invoke "br-table-3-2"
  (i32.const 2)) (f64.const -376.875) (i64.const 0xfac28a53e6e1dcd8) (i64.const 0x890f961ca329b020)
  (f32.const 3.25) (i32.const 430) (i64.const 77))
(assert_return (invoke "br-table-3-2"
  (i32.const 9)) (f64.const -376.875) (i64.const 0xfac28a53e6e1dcd8) (i64.const 0x890f961ca329b020)
  (f32.const 3.25) (i32.const 430) (i64.const 0))
(assert_return (invoke "br-table-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (f32.const -46.75) (i32.const 0xba95704b)
  (f32.const 8.75) (i64.const 77))
(assert_return (invoke "br-table-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (f32.const -46.75) (i32.const 0xba95704b)
  (f32.const 8.75) (i64.const 6))
(assert_return (invoke "br-table-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (f32.const -50.75) (i32.const 0x202004d)
  (f32.const 74.25) (i64.const 77))
(assert_return (invoke "br-table-3-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 41.75) (i64.const 0x3030303030300cc) (f32.const -50.75) (i32.const 0x202004d)
  (f32.const 74.25) (i64.const 6))
(assert_return (invoke "br-table-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x202038d) (f32.const 57.375) (f64.const -62.75) (i64.const 77))
(assert_return (invoke "br-table-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x202038d) (f32.const 57.375) (f64.const -62.75) (i64.const 0))
(assert_return (invoke "br-table-3-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 444) (f32.const -5.5476997e+35) (f64.const -4.5) (i64.const 77))
(assert_return (invoke "br-table-3-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 444) (f32.const -5.5476997e+35) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "br-table-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (f32.const 7.75) (f64.const 58.25) (i32.const 0xa17c5732) (i64.const 77))
(assert_return (invoke "br-table-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (f32.const 7.75) (f64.const 58.25) (i32.const 0xa17c5732) (i64.const 0))
(assert_return (invoke "br-table-3-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (f32.const 7.75) (f64.const 59.75) (i32.const 0xb3b3b3b0) (i64.const 77))
(assert_return (invoke "br-table-3-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (f32.const 7.75) (f64.const 59.75) (i32.const 0xb3b3b3b0) (i64.const 0))
(assert_return (invoke "br-table-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (f64.const -69.75) (i32.const 0x28282820) (f64.const 60.25) (i64.const 77))
(assert_return (invoke "br-table-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (f64.const -69.75) (i32.const 0x28282820) (f64.const 60.25) (i64.const 0))
(assert_return (invoke "br-table-3-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (f64.const -78.75) (i32.const 0x50506e4) (f64.const 57.75) (i64.const 77))
(assert_return (invoke "br-table-3-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (f64.const -78.75) (i32.const 0x50506e4) (f64.const 57.75) (i64.const 0))
(assert_return (invoke "br-table-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (i32.const 0xd0d0d00) (f64.const 60.25) (i64.const -666) (i64.const 77))
(assert_return (invoke "br-table-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (i32.const 0xd0d0d00) (f64.const 60.25) (i64.const -666) (i64.const 0))
(assert_return (invoke "br-table-3-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (i32.const 486) (f64.const -81.75) (i64.const 0x303030303030303)
  (i64.const 77))
(assert_return (invoke "br-table-3-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -66.75)
  (i64.const 0x4040404040401a1) (i32.const 486) (f64.const -81.75) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "br-table-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (f64.const 60.25) (i64.const 0x3b16f1cca7825d38) (f32.const 3.25)
  (i64.const 77))
(assert_return (invoke "br-table-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (f64.const 60.25) (i64.const 0x3b16f1cca7825d38) (f32.const 3.25)
  (i64.const 0))
(assert_return (invoke "br-table-3-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (f64.const 5.356931733974211e-203) (i64.const 0x4800000005)
  (f32.const -73.625) (i64.const 77))
(assert_return (invoke "br-table-3-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (f64.const 5.356931733974211e-203) (i64.const 0x4800000005)
  (f32.const -73.625) (i64.const 0))
(assert_return (invoke "br-table-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 47.75) (i64.const 0x40404040404067d) (i64.const 0xfcfcfcfcfcfcfe65)
  (f32.const -1.3162402e+32) (i32.const 0xb4b4b4ac) (i64.const 77))
(assert_return (invoke "br-table-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 47.75) (i64.const 0x40404040404067d) (i64.const 0xfcfcfcfcfcfcfe65)
  (f32.const -1.3162402e+32) (i32.const 0xb4b4b4ac) (i64.const 6))
(assert_return (invoke "br-table-3-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 47.75) (i64.const 0x40404040404067d) (i64.const 0xf9f9f9f9f9f9fae4)
  (f32.const 800.875) (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-3-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 47.75) (i64.const 0x40404040404067d) (i64.const 0xf9f9f9f9f9f9fae4)
  (f32.const 800.875) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-table-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (f32.const 484.375) (i32.const 0xb4b4b4ac) (f32.const -5.5476997e+35) (i64.const 77))
(assert_return (invoke "br-table-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (f32.const 484.375) (i32.const 0xb4b4b4ac) (f32.const -5.5476997e+35) (i64.const 0))
(assert_return (invoke "br-table-3-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (f32.const 83.25) (i32.const 0x1af5d0ab) (f32.const 600.625) (i64.const 77))
(assert_return (invoke "br-table-3-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (f32.const 83.25) (i32.const 0x1af5d0ab) (f32.const 600.625) (i64.const 0))
(assert_return (invoke "br-table-3-11"
  (i32.const 0)) (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const -34188) (f32.const -61.25)
  (f64.const -6.40755422103373e+133) (i64.const 77))
(assert_return (invoke "br-table-3-11"
  (i32.const 1)) (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const -34188) (f32.const -61.25)
  (f64.const -6.40755422103373e+133) (i64.const 0))
(assert_return (invoke "br-table-3-11"
  (i32.const 2)) (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const -77) (f32.const 81.75)
  (f64.const 945.25) (i64.const 77))
(assert_return (invoke "br-table-3-11"
  (i32.const 9)) (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const -77) (f32.const 81.75)
  (f64.const 945.25) (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 50.75)
  (i64.const 0xfcfcfcfcfcfcfe65) (f32.const -53.75) (f64.const -619.875) (i32.const 0x8080808) (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 50.75)
  (i64.const 0xfcfcfcfcfcfcfe65) (f32.const -53.75) (f64.const -619.875) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 50.75)
  (i64.const 0xfcfcfcfcfcfcfe65) (f32.const 12.75) (f64.const -11.5) (i32.const 0x8080808) (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 50.75)
  (i64.const 0xfcfcfcfcfcfcfe65) (f32.const 12.75) (f64.const -11.5) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-table-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (i32.const 0x7b7b7b78) (f64.const -70.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 74.25) (i64.const 77))
(assert_return (invoke "br-table-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (i32.const 0x7b7b7b78) (f64.const -70.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 74.25) (i64.const 0))
(assert_return (invoke "br-table-4-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (i32.const 0xe1bc9772) (f64.const -6.5) (i64.const 0x404040404040404) (f32.const -62.75) (i64.const 77))
(assert_return (invoke "br-table-4-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (i32.const 0xe1bc9772) (f64.const -6.5) (i64.const 0x404040404040404) (f32.const -62.75) (i64.const 0))
(assert_return (invoke "br-table-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (f64.const -7.5)
  (i64.const 0x2803deb9946f4a25) (f32.const -56.75) (i32.const 0x20203e1) (i64.const 77))
(assert_return (invoke "br-table-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (f64.const -7.5)
  (i64.const 0x2803deb9946f4a25) (f32.const -56.75) (i32.const 0x20203e1) (i64.const 6))
(assert_return (invoke "br-table-4-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (f64.const -9.5) (i64.const -776)
  (f32.const 2.7673341e+35) (i32.const 0x5050707) (i64.const 77))
(assert_return (invoke "br-table-4-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -466.875) (i64.const 0xcccccccc0f0f0f0f) (f64.const -9.5) (i64.const -776)
  (f32.const 2.7673341e+35) (i32.const 0x5050707) (i64.const 6))
(assert_return (invoke "br-table-4-2"
  (i32.const 0)) (f64.const 1087.75) (i64.const 0x11223344556674cd) (i64.const 0xe1c09f7e5d3c1ae0)
  (f32.const 3.25) (i32.const -427) (f32.const 3.25) (i64.const 77))
(assert_return (invoke "br-table-4-2"
  (i32.const 1)) (f64.const 1087.75) (i64.const 0x11223344556674cd) (i64.const 0xe1c09f7e5d3c1ae0)
  (f32.const 3.25) (i32.const -427) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-table-4-2"
  (i32.const 2)) (f64.const 1087.75) (i64.const 0x11223344556674cd) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 74.5) (i32.const -40656) (f32.const 1.01666746e-22) (i64.const 77))
(assert_return (invoke "br-table-4-2"
  (i32.const 9)) (f64.const 1087.75) (i64.const 0x11223344556674cd) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 74.5) (i32.const -40656) (f32.const 1.01666746e-22) (i64.const 0))
(assert_return (invoke "br-table-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 222.625) (i32.const 0x20203e4) (f32.const 1.3403321e-07)
  (f64.const -320.625) (i64.const 77))
(assert_return (invoke "br-table-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 222.625) (i32.const 0x20203e4) (f32.const 1.3403321e-07)
  (f64.const -320.625) (i64.const 0))
(assert_return (invoke "br-table-4-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 75.375) (i32.const 0x2020419) (f32.const 9.166919e+23)
  (f64.const 3.402059636520873e+39) (i64.const 77))
(assert_return (invoke "br-table-4-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 75.375) (i32.const 0x2020419) (f32.const 9.166919e+23)
  (f64.const 3.402059636520873e+39) (i64.const 0))
(assert_return (invoke "br-table-4-4"
  (i32.const 0)) (f64.const 66848.625) (i64.const 0x1122330255667783) (i32.const -427) (f32.const -67.25)
  (f64.const 1024.5) (i32.const 0x7a55300b) (i64.const 77))
(assert_return (invoke "br-table-4-4"
  (i32.const 1)) (f64.const 66848.625) (i64.const 0x1122330255667783) (i32.const -427) (f32.const -67.25)
  (f64.const 1024.5) (i32.const 0x7a55300b) (i64.const 0))
(assert_return (invoke "br-table-4-4"
  (i32.const 2)) (f64.const 66848.625) (i64.const 0x1122330255667783) (i32.const -595) (f32.const 78.5)
  (f64.const 945.25) (i32.const 563) (i64.const 77))
(assert_return (invoke "br-table-4-4"
  (i32.const 9)) (f64.const 66848.625) (i64.const 0x1122330255667783) (i32.const -595) (f32.const 78.5)
  (f64.const 945.25) (i32.const 563) (i64.const 0))
(assert_return (invoke "br-table-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 59.75) (i64.const 0x8484848484848490)
  (f32.const -62.75) (f64.const 71.25) (i32.const 0x5050700) (f64.const -79.75) (i64.const 77))
(assert_return (invoke "br-table-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 59.75) (i64.const 0x8484848484848490)
  (f32.const -62.75) (f64.const 71.25) (i32.const 0x5050700) (f64.const -79.75) (i64.const 0))
(assert_return (invoke "br-table-4-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 59.75) (i64.const 0x8484848484848490)
  (f32.const -71.75) (f64.const 3.3725597627651434e+68) (i32.const 0x505073f) (f64.const -88.75)
  (i64.const 77))
(assert_return (invoke "br-table-4-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 59.75) (i64.const 0x8484848484848490)
  (f32.const -71.75) (f64.const 3.3725597627651434e+68) (i32.const 0x505073f) (f64.const -88.75)
  (i64.const 0))
(assert_return (invoke "br-table-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (f64.const -676.875) (i32.const 507)
  (f64.const -82.75) (i64.const -809) (i64.const 77))
(assert_return (invoke "br-table-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (f64.const -676.875) (i32.const 507)
  (f64.const -82.75) (i64.const -809) (i64.const 6))
(assert_return (invoke "br-table-4-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (f64.const 71.75) (i32.const 0x2020202)
  (f64.const -7.5) (i64.const 0xeec9a47f5a3510eb) (i64.const 77))
(assert_return (invoke "br-table-4-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (f64.const 71.75) (i32.const 0x2020202)
  (f64.const -7.5) (i64.const 0xeec9a47f5a3510eb) (i64.const 6))
(assert_return (invoke "br-table-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -307.125)
  (i64.const 0x303034603030306) (i32.const 0x2020202) (f64.const -77.75) (i64.const 0x30303030303062c)
  (f32.const -0.125) (i64.const 77))
(assert_return (invoke "br-table-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -307.125)
  (i64.const 0x303034603030306) (i32.const 0x2020202) (f64.const -77.75) (i64.const 0x30303030303062c)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "br-table-4-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -307.125)
  (i64.const 0x303034603030306) (i32.const 0x94949490) (f64.const 79.75) (i64.const 0x303030303030303)
  (f32.const 281.125) (i64.const 77))
(assert_return (invoke "br-table-4-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -307.125)
  (i64.const 0x303034603030306) (i32.const 0x94949490) (f64.const 79.75) (i64.const 0x303030303030303)
  (f32.const 281.125) (i64.const 0))
(assert_return (invoke "br-table-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 57.75)
  (i64.const 0x303030303030600) (f64.const -11.5) (i64.const 0x30303030303062c) (f32.const 12.75)
  (i32.const 0x1af5d0ab) (i64.const 77))
(assert_return (invoke "br-table-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 57.75)
  (i64.const 0x303030303030600) (f64.const -11.5) (i64.const 0x30303030303062c) (f32.const 12.75)
  (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "br-table-4-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 57.75)
  (i64.const 0x303030303030600) (f64.const 4.744817393885104e-24) (i64.const 0x88633e19f4cfaa85)
  (f32.const 98.25) (i32.const 0x202046d) (i64.const 77))
(assert_return (invoke "br-table-4-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 57.75)
  (i64.const 0x303030303030600) (f64.const 4.744817393885104e-24) (i64.const 0x88633e19f4cfaa85)
  (f32.const 98.25) (i32.const 0x202046d) (i64.const 0))
(assert_return (invoke "br-table-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (i64.const 0x30303030303062c) (f32.const 2.1685708e+20) (i32.const 0x2020419)
  (f32.const -9.6875) (i64.const 77))
(assert_return (invoke "br-table-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (i64.const 0x30303030303062c) (f32.const 2.1685708e+20) (i32.const 0x2020419)
  (f32.const -9.6875) (i64.const 0))
(assert_return (invoke "br-table-4-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (i64.const 0x151515140f0f0f0f) (f32.const -5.5476997e+35) (i32.const 626)
  (f32.const 93.75) (i64.const 77))
(assert_return (invoke "br-table-4-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (i64.const 0x151515140f0f0f0f) (f32.const -5.5476997e+35) (i32.const 626)
  (f32.const 93.75) (i64.const 0))
(assert_return (invoke "br-table-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -463.125) (i64.const 0x303034b03030308)
  (f32.const 7.75) (i32.const 0x1af5d0ab) (f32.const 9.166919e+23) (f64.const -6.5) (i64.const 77))
(assert_return (invoke "br-table-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -463.125) (i64.const 0x303034b03030308)
  (f32.const 7.75) (i32.const 0x1af5d0ab) (f32.const 9.166919e+23) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "br-table-4-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -463.125) (i64.const 0x303034b03030308)
  (f32.const 693.625) (i32.const 633) (f32.const -83.75) (f64.const -599.625) (i64.const 77))
(assert_return (invoke "br-table-4-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -463.125) (i64.const 0x303034b03030308)
  (f32.const 693.625) (i32.const 633) (f32.const -83.75) (f64.const -599.625) (i64.const 0))
(assert_return (invoke "br-table-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 62.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x7070707) (f32.const 988.125) (f64.const 68.75)
  (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 62.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x7070707) (f32.const 988.125) (f64.const 68.75)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-table-4-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 62.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x14141400) (f32.const -5.0729572e-23)
  (f64.const 1.3199715655682936e+286) (i32.const 0x8080573) (i64.const 77))
(assert_return (invoke "br-table-4-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 62.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x14141400) (f32.const -5.0729572e-23)
  (f64.const 1.3199715655682936e+286) (i32.const 0x8080573) (i64.const 0))
(assert_return (invoke "br-table-4-12"
  (i32.const 0)) (f64.const 951.25) (i64.const 0x1122334455667ab1) (f32.const -9.6875) (f64.const -7.5)
  (i32.const 0x1dcb792) (f64.const -601.875) (i64.const 77))
(assert_return (invoke "br-table-4-12"
  (i32.const 1)) (f64.const 951.25) (i64.const 0x1122334455667ab1) (f32.const -9.6875) (f64.const -7.5)
  (i32.const 0x1dcb792) (f64.const -601.875) (i64.const 0))
(assert_return (invoke "br-table-4-12"
  (i32.const 2)) (f64.const 951.25) (i64.const 0x1122334455667ab1) (f32.const -1.8380878e+24)
  (f64.const 94.25) (i32.const -51436) (f64.const 96.25) (i64.const 77))
(assert_return (invoke "br-table-4-12"
  (i32.const 9)) (f64.const 951.25) (i64.const 0x1122334455667ab1) (f32.const -1.8380878e+24)
  (f64.const 94.25) (i32.const -51436) (f64.const 96.25) (i64.const 0))
(assert_return (invoke "br-table-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -556.875) (i64.const 0x4141414014141414) (i32.const 0x505071c)
  (f64.const -733.875) (i64.const 0x4e00000005) (f32.const -70.75) (i32.const 0x2020435) (i64.const 77))
(assert_return (invoke "br-table-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -556.875) (i64.const 0x4141414014141414) (i32.const 0x505071c)
  (f64.const -733.875) (i64.const 0x4e00000005) (f32.const -70.75) (i32.const 0x2020435) (i64.const 6))
(assert_return (invoke "br-table-5-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -556.875) (i64.const 0x4141414014141414) (i32.const 0x2020038)
  (f64.const -89.75) (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 95.25) (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-5-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -556.875) (i64.const 0x4141414014141414) (i32.const 0x2020038)
  (f64.const -89.75) (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 95.25) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-table-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 65.75)
  (i64.const 0x6060606060602c7) (f64.const 66.75) (i64.const 0xabababababababc0) (f32.const 1026.375)
  (i32.const 0x707053d) (f32.const -69.75) (i64.const 77))
(assert_return (invoke "br-table-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 65.75)
  (i64.const 0x6060606060602c7) (f64.const 66.75) (i64.const 0xabababababababc0) (f32.const 1026.375)
  (i32.const 0x707053d) (f32.const -69.75) (i64.const 0))
(assert_return (invoke "br-table-5-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 65.75)
  (i64.const 0x6060606060602c7) (f64.const 72.75) (i64.const 0xf9f9f9f9f9f9fa58) (f32.const 86.5)
  (i32.const 0x2020202) (f32.const -75.75) (i64.const 77))
(assert_return (invoke "br-table-5-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 65.75)
  (i64.const 0x6060606060602c7) (f64.const 72.75) (i64.const 0xf9f9f9f9f9f9fa58) (f32.const 86.5)
  (i32.const 0x2020202) (f32.const -75.75) (i64.const 0))
(assert_return (invoke "br-table-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i64.const 0x404040404040099) (f32.const 7.75) (i32.const 0x50502c4) (f32.const 647.125) (f64.const 84.25)
  (i64.const 77))
(assert_return (invoke "br-table-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i64.const 0x404040404040099) (f32.const 7.75) (i32.const 0x50502c4) (f32.const 647.125) (f64.const 84.25)
  (i64.const 0))
(assert_return (invoke "br-table-5-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i64.const 0x404040404040404) (f32.const -80.75) (i32.const 626) (f32.const 98.25) (f64.const -97.75)
  (i64.const 77))
(assert_return (invoke "br-table-5-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i64.const 0x404040404040404) (f32.const -80.75) (i32.const 626) (f32.const 98.25) (f64.const -97.75)
  (i64.const 0))
(assert_return (invoke "br-table-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -347.625)
  (i64.const 0x30302b5030302fe) (f32.const 81.375) (i32.const 0x201ffc1) (f32.const -10.4375)
  (f64.const 84.25) (i32.const 0xa7825d38) (i64.const 77))
(assert_return (invoke "br-table-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -347.625)
  (i64.const 0x30302b5030302fe) (f32.const 81.375) (i32.const 0x201ffc1) (f32.const -10.4375)
  (f64.const 84.25) (i32.const 0xa7825d38) (i64.const 0))
(assert_return (invoke "br-table-5-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -347.625)
  (i64.const 0x30302b5030302fe) (f32.const -11.1875) (i32.const 0x201ff89) (f32.const -4.348626e+20)
  (f64.const 6.508229140384577e-87) (i32.const 0x202008c) (i64.const 77))
(assert_return (invoke "br-table-5-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -347.625)
  (i64.const 0x30302b5030302fe) (f32.const -11.1875) (i32.const 0x201ff89) (f32.const -4.348626e+20)
  (f64.const 6.508229140384577e-87) (i32.const 0x202008c) (i64.const 0))
(assert_return (invoke "br-table-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 70.75) (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 0x201ffc1)
  (f32.const 897.625) (f64.const 76.75) (i32.const 0x5050753) (f64.const -2.9139175104077617e-268)
  (i64.const 77))
(assert_return (invoke "br-table-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 70.75) (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 0x201ffc1)
  (f32.const 897.625) (f64.const 76.75) (i32.const 0x5050753) (f64.const -2.9139175104077617e-268)
  (i64.const 6))
(assert_return (invoke "br-table-5-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 70.75) (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 640)
  (f32.const -5.0729572e-23) (f64.const 83.75) (i32.const 0x5050270) (f64.const -904.875) (i64.const 77))
(assert_return (invoke "br-table-5-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 70.75) (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 640)
  (f32.const -5.0729572e-23) (f64.const 83.75) (i32.const 0x5050270) (f64.const -904.875) (i64.const 6))
(assert_return (invoke "br-table-5-5"
  (i32.const 0)) (f64.const 945.25) (i64.const 0x112233445566741d) (f32.const -10.4375) (f64.const 76.75)
  (i32.const -539) (f64.const -2.9139175104077617e-268) (i64.const 0x45e98d33e6e1dcd8) (i64.const 77))
(assert_return (invoke "br-table-5-5"
  (i32.const 1)) (f64.const 945.25) (i64.const 0x112233445566741d) (f32.const -10.4375) (f64.const 76.75)
  (i32.const -539) (f64.const -2.9139175104077617e-268) (i64.const 0x45e98d33e6e1dcd8) (i64.const 0))
(assert_return (invoke "br-table-5-5"
  (i32.const 2)) (f64.const 945.25) (i64.const 0x112233445566741d) (f32.const -1.8380878e+24)
  (f64.const 94.25) (i32.const -51436) (f64.const -7.5) (i64.const 0x102030405060322) (i64.const 77))
(assert_return (invoke "br-table-5-5"
  (i32.const 9)) (f64.const 945.25) (i64.const 0x112233445566741d) (f32.const -1.8380878e+24)
  (f64.const 94.25) (i32.const -51436) (f64.const -7.5) (i64.const 0x102030405060322) (i64.const 0))
(assert_return (invoke "br-table-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (f64.const 76.75)
  (i32.const 0x2020054) (f64.const -646.875) (i64.const 0x404040404040404) (f32.const 88.5) (i64.const 77))
(assert_return (invoke "br-table-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (f64.const 76.75)
  (i32.const 0x2020054) (f64.const -646.875) (i64.const 0x404040404040404) (f32.const 88.5) (i64.const 6))
(assert_return (invoke "br-table-5-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (f64.const 5.356931733974211e-203)
  (i32.const 0x5050505) (f64.const -9.5) (i64.const 0x606060606060a37) (f32.const 10.75) (i64.const 77))
(assert_return (invoke "br-table-5-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (f64.const 5.356931733974211e-203)
  (i32.const 0x5050505) (f64.const -9.5) (i64.const 0x606060606060a37) (f32.const 10.75) (i64.const 6))
(assert_return (invoke "br-table-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 71.75)
  (i64.const 0x606060606060987) (i32.const 0x2020054) (f64.const 86.25) (i64.const 0x151515140f0f0f0f)
  (f32.const -77.75) (i32.const 0x8080a7a) (i64.const 77))
(assert_return (invoke "br-table-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 71.75)
  (i64.const 0x606060606060987) (i32.const 0x2020054) (f64.const 86.25) (i64.const 0x151515140f0f0f0f)
  (f32.const -77.75) (i32.const 0x8080a7a) (i64.const 0))
(assert_return (invoke "br-table-5-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 71.75)
  (i64.const 0x606060606060987) (i32.const 0x7070707) (f64.const 98.25) (i64.const 0xf5d0ab86613c17f2)
  (f32.const 100.5) (i32.const 710) (i64.const 77))
(assert_return (invoke "br-table-5-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 71.75)
  (i64.const 0x606060606060987) (i32.const 0x7070707) (f64.const 98.25) (i64.const 0xf5d0ab86613c17f2)
  (f32.const 100.5) (i32.const 710) (i64.const 0))
(assert_return (invoke "br-table-5-8"
  (i32.const 0)) (f64.const -89.75) (i64.const 0x9322b241d160f060) (f64.const -7.5)
  (i64.const 0x45e98d33e6e1dcd8) (f32.const -85.25) (i32.const -575) (f32.const 3.25) (i64.const 77))
(assert_return (invoke "br-table-5-8"
  (i32.const 1)) (f64.const -89.75) (i64.const 0x9322b241d160f060) (f64.const -7.5)
  (i64.const 0x45e98d33e6e1dcd8) (f32.const -85.25) (i32.const -575) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "br-table-5-8"
  (i32.const 2)) (f64.const -89.75) (i64.const 0x9322b241d160f060) (f64.const 99.25)
  (i64.const 0x1122334455667341) (f32.const 101.5) (i32.const 0x123453ab) (f32.const 8.1078647e-38)
  (i64.const 77))
(assert_return (invoke "br-table-5-8"
  (i32.const 9)) (f64.const -89.75) (i64.const 0x9322b241d160f060) (f64.const 99.25)
  (i64.const 0x1122334455667341) (f32.const 101.5) (i32.const 0x123453ab) (f32.const 8.1078647e-38)
  (i64.const 0))
(assert_return (invoke "br-table-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -541.125) (i64.const 0x404045804040409)
  (i64.const 0x5700000005) (f32.const 88.5) (i32.const 0x2020070) (f32.const 98.25) (f64.const -97.75)
  (i64.const 77))
(assert_return (invoke "br-table-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -541.125) (i64.const 0x404045804040409)
  (i64.const 0x5700000005) (f32.const 88.5) (i32.const 0x2020070) (f32.const 98.25) (f64.const -97.75)
  (i64.const 0))
(assert_return (invoke "br-table-5-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -541.125) (i64.const 0x404045804040409)
  (i64.const 0x404040404040404) (f32.const 110.25) (i32.const 0x32323224) (f32.const -0.0011401264)
  (f64.const -2.2029258694858195e-176) (i64.const 77))
(assert_return (invoke "br-table-5-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -541.125) (i64.const 0x404045804040409)
  (i64.const 0x404040404040404) (f32.const 110.25) (i32.const 0x32323224) (f32.const -0.0011401264)
  (f64.const -2.2029258694858195e-176) (i64.const 0))
(assert_return (invoke "br-table-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 88.5) (i32.const 0x2020070) (f32.const 93.75) (f64.const -95.75)
  (i32.const 0x9a75502b) (i64.const 77))
(assert_return (invoke "br-table-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 88.5) (i32.const 0x2020070) (f32.const 93.75) (f64.const -95.75)
  (i32.const 0x9a75502b) (i64.const 0))
(assert_return (invoke "br-table-5-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 103.5) (i32.const 0x2020202) (f32.const 3.4116134e-34)
  (f64.const -110.75) (i32.const 0xa17c5732) (i64.const 77))
(assert_return (invoke "br-table-5-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 103.5) (i32.const 0x2020202) (f32.const 3.4116134e-34)
  (f64.const -110.75) (i32.const 0xa17c5732) (i64.const 0))
(assert_return (invoke "br-table-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (i32.const 0x7070575) (f32.const 101.25) (f64.const 1.2138208582520844e+257)
  (i32.const 0x505078c) (f64.const 81.75) (i64.const 77))
(assert_return (invoke "br-table-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (i32.const 0x7070575) (f32.const 101.25) (f64.const 1.2138208582520844e+257)
  (i32.const 0x505078c) (f64.const 81.75) (i64.const 0))
(assert_return (invoke "br-table-5-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (i32.const 0x70705e5) (f32.const 106.5) (f64.const 4.416586975769418e-53)
  (i32.const 759) (f64.const -118.75) (i64.const 77))
(assert_return (invoke "br-table-5-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -94.75)
  (i64.const 0x3030303030306b0) (i32.const 0x70705e5) (f32.const 106.5) (f64.const 4.416586975769418e-53)
  (i32.const 759) (f64.const -118.75) (i64.const 0))
(assert_return (invoke "br-table-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (f32.const 7.75) (f64.const -97.75) (i32.const 0x2020489) (f64.const 86.75) (i64.const 0x303030303030303)
  (i64.const 77))
(assert_return (invoke "br-table-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (f32.const 7.75) (f64.const -97.75) (i32.const 0x2020489) (f64.const 86.75) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "br-table-5-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (f32.const 107.5) (f64.const -4.745787516866785e+225) (i32.const 0x20200fc) (f64.const 110.25)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 77))
(assert_return (invoke "br-table-5-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (f32.const 107.5) (f64.const -4.745787516866785e+225) (i32.const 0x20200fc) (f64.const 110.25)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (i32.const 0x2020202) (f64.const 85.75) (i64.const 0x4848484848484854)
  (f32.const 92.5) (i32.const 0x202008c) (f32.const -91.25) (i64.const 77))
(assert_return (invoke "br-table-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (i32.const 0x2020202) (f64.const 85.75) (i64.const 0x4848484848484854)
  (f32.const 92.5) (i32.const 0x202008c) (f32.const -91.25) (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (i32.const 0x3d3d3d38) (f64.const 91.75) (i64.const 0x303030303030303)
  (f32.const 3.25) (i32.const 0x2020202) (f32.const 1.01666746e-22) (i64.const 77))
(assert_return (invoke "br-table-6-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (i32.const 0x3d3d3d38) (f64.const 91.75) (i64.const 0x303030303030303)
  (f32.const 3.25) (i32.const 0x2020202) (f32.const 1.01666746e-22) (i64.const 0))
(assert_return (invoke "br-table-6-1"
  (i32.const 0)) (f64.const -95.75) (i64.const 0x1020304050604ca) (f64.const 91.25)
  (i64.const 0x1122334455667788) (f32.const -1.8380878e+24) (i32.const 0x340feac5) (f32.const -0.125)
  (f64.const 7.914347548945932e-237) (i64.const 77))
(assert_return (invoke "br-table-6-1"
  (i32.const 1)) (f64.const -95.75) (i64.const 0x1020304050604ca) (f64.const 91.25)
  (i64.const 0x1122334455667788) (f32.const -1.8380878e+24) (i32.const 0x340feac5) (f32.const -0.125)
  (f64.const 7.914347548945932e-237) (i64.const 0))
(assert_return (invoke "br-table-6-1"
  (i32.const 2)) (f64.const -95.75) (i64.const 0x1020304050604ca) (f64.const -7.5)
  (i64.const 0x9a138d3e6e1dcd8) (f32.const -97.25) (i32.const -651) (f32.const 3.25) (f64.const 921.25)
  (i64.const 77))
(assert_return (invoke "br-table-6-1"
  (i32.const 9)) (f64.const -95.75) (i64.const 0x1020304050604ca) (f64.const -7.5)
  (i64.const 0x9a138d3e6e1dcd8) (f32.const -97.25) (i32.const -651) (f32.const 3.25) (f64.const 921.25)
  (i64.const 0))
(assert_return (invoke "br-table-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (i64.const 0x404045904040401)
  (f32.const -85.75) (i32.const 0x1919190c) (f32.const 96.5) (f64.const -104.75) (i32.const 0x5050254)
  (i64.const 77))
(assert_return (invoke "br-table-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (i64.const 0x404045904040401)
  (f32.const -85.75) (i32.const 0x1919190c) (f32.const 96.5) (f64.const -104.75) (i32.const 0x5050254)
  (i64.const 6))
(assert_return (invoke "br-table-6-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (i64.const 0xfbfbfbfbfbfbffaa)
  (f32.const 113.25) (i32.const 0x5050505) (f32.const 10.75) (f64.const 97.75) (i32.const 0x5050505)
  (i64.const 77))
(assert_return (invoke "br-table-6-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (i64.const 0xfbfbfbfbfbfbffaa)
  (f32.const 113.25) (i32.const 0x5050505) (f32.const 10.75) (f64.const 97.75) (i32.const 0x5050505)
  (i64.const 6))
(assert_return (invoke "br-table-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (f32.const -0.6875) (i32.const 0x2020202) (f32.const -7.625) (f64.const 8.25)
  (i32.const 66) (f64.const -4.582947821683902e+196) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (f32.const -0.6875) (i32.const 0x2020202) (f32.const -7.625) (f64.const 8.25)
  (i32.const 66) (f64.const -4.582947821683902e+196) (i64.const 0))
(assert_return (invoke "br-table-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (f32.const 14.5) (i32.const 0xd8d8d8d8) (f32.const -13.25) (f64.const -77.625)
  (i32.const 0x946f4a25) (f64.const -23.75) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -5.75)
  (i64.const 0x303030303030314) (f32.const 14.5) (i32.const 0xd8d8d8d8) (f32.const -13.25) (f64.const -77.625)
  (i32.const 0x946f4a25) (f64.const -23.75) (i64.const 0))
(assert_return (invoke "br-table-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -16.875) (i64.const 0x2020202014141414) (i32.const 0x5050505) (f32.const 7.5)
  (f64.const 8.25) (i32.const 0x7e2bd98) (f64.const 10.25) (i64.const 0x4545454545454548) (i64.const 77))
(assert_return (invoke "br-table-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -16.875) (i64.const 0x2020202014141414) (i32.const 0x5050505) (f32.const 7.5)
  (f64.const 8.25) (i32.const 0x7e2bd98) (f64.const 10.25) (i64.const 0x4545454545454548) (i64.const 6))
(assert_return (invoke "br-table-6-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -16.875) (i64.const 0x2020202014141414) (i32.const 0x2020275)
  (f32.const 188.125) (f64.const 18.25) (i32.const 0xe1bc9772) (f64.const -151.875)
  (i64.const 0x303031603030306) (i64.const 77))
(assert_return (invoke "br-table-6-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -16.875) (i64.const 0x2020202014141414) (i32.const 0x2020275)
  (f32.const 188.125) (f64.const 18.25) (i32.const 0xe1bc9772) (f64.const -151.875)
  (i64.const 0x303031603030306) (i64.const 6))
(assert_return (invoke "br-table-6-5"
  (i32.const 0)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f32.const -0.125) (f64.const 8.25)
  (i32.const -77) (f64.const -17.75) (i64.const 0x74e95dd246bb2fa0) (f32.const 15.75) (i64.const 77))
(assert_return (invoke "br-table-6-5"
  (i32.const 1)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f32.const -0.125) (f64.const 8.25)
  (i32.const -77) (f64.const -17.75) (i64.const 0x74e95dd246bb2fa0) (f32.const 15.75) (i64.const 0))
(assert_return (invoke "br-table-6-5"
  (i32.const 2)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f32.const 3.25) (f64.const 1005.25)
  (i32.const 0x12345707) (f64.const 1045.75) (i64.const 0x1122334455667788) (f32.const -2.9375)
  (i64.const 77))
(assert_return (invoke "br-table-6-5"
  (i32.const 9)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f32.const 3.25) (f64.const 1005.25)
  (i32.const 0x12345707) (f64.const 1045.75) (i64.const 0x1122334455667788) (f32.const -2.9375) (i64.const 0))
(assert_return (invoke "br-table-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -15.75)
  (i64.const 0xfbfbfbfbfbfbfbca) (f64.const -11.5) (i32.const 66) (f64.const -9.5)
  (i64.const 0x4545454545454548) (f32.const 25.25) (i32.const 0x7070707) (i64.const 77))
(assert_return (invoke "br-table-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -15.75)
  (i64.const 0xfbfbfbfbfbfbfbca) (f64.const -11.5) (i32.const 66) (f64.const -9.5)
  (i64.const 0x4545454545454548) (f32.const 25.25) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "br-table-6-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -15.75)
  (i64.const 0xfbfbfbfbfbfbfbca) (f64.const -192.375) (i32.const 0x2020294) (f64.const -31.75)
  (i64.const 0x606060606060606) (f32.const 12.75) (i32.const 0x80808ba) (i64.const 77))
(assert_return (invoke "br-table-6-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -15.75)
  (i64.const 0xfbfbfbfbfbfbfbca) (f64.const -192.375) (i32.const 0x2020294) (f64.const -31.75)
  (i64.const 0x606060606060606) (f32.const 12.75) (i32.const 0x80808ba) (i64.const 0))
(assert_return (invoke "br-table-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (i32.const 0x7e2bd98) (f64.const -6.5) (i64.const 0x2e2e2e2e2e2e2e30) (f32.const 7.75) (i32.const 94)
  (f32.const 112.375) (i64.const 77))
(assert_return (invoke "br-table-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (i32.const 0x7e2bd98) (f64.const -6.5) (i64.const 0x2e2e2e2e2e2e2e30) (f32.const 7.75) (i32.const 94)
  (f32.const 112.375) (i64.const 0))
(assert_return (invoke "br-table-6-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (i32.const 0x2020165) (f64.const 23.25) (i64.const 0xee9c49f7a55300b) (f32.const -17.75)
  (i32.const 0x505044c) (f32.const 2.1685708e+20) (i64.const 77))
(assert_return (invoke "br-table-6-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (i32.const 0x2020165) (f64.const 23.25) (i64.const 0xee9c49f7a55300b) (f32.const -17.75)
  (i32.const 0x505044c) (f32.const 2.1685708e+20) (i64.const 0))
(assert_return (invoke "br-table-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (f64.const -9.5)
  (i64.const 0x3510ebc6a17c5732) (f32.const 23.25) (i32.const 0x5050505) (f32.const 155.875) (f64.const 5.75)
  (i64.const 77))
(assert_return (invoke "br-table-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (f64.const -9.5)
  (i64.const 0x3510ebc6a17c5732) (f32.const 23.25) (i32.const 0x5050505) (f32.const 155.875) (f64.const 5.75)
  (i64.const 6))
(assert_return (invoke "br-table-6-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (f64.const 24.25)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const 2.4212762e-26) (i32.const 0xc3c3c3c0) (f32.const -19.75)
  (f64.const 29.25) (i64.const 77))
(assert_return (invoke "br-table-6-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (f64.const 24.25)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const 2.4212762e-26) (i32.const 0xc3c3c3c0) (f32.const -19.75)
  (f64.const 29.25) (i64.const 6))
(assert_return (invoke "br-table-6-9"
  (i32.const 0)) (f64.const 1017.25) (i64.const 0x1122334455667735) (i64.const 0x3510ebc6a17c5732)
  (f32.const 12.5) (i32.const -77) (f32.const 47.125) (f64.const 1039.75) (i32.const 0x123456eb)
  (i64.const 77))
(assert_return (invoke "br-table-6-9"
  (i32.const 1)) (f64.const 1017.25) (i64.const 0x1122334455667735) (i64.const 0x3510ebc6a17c5732)
  (f32.const 12.5) (i32.const -77) (f32.const 47.125) (f64.const 1039.75) (i32.const 0x123456eb)
  (i64.const 0))
(assert_return (invoke "br-table-6-9"
  (i32.const 2)) (f64.const 1017.25) (i64.const 0x1122334455667735) (i64.const 0x11223344556678a1)
  (f32.const 27.375) (i32.const 0x1234573f) (f32.const 9.166919e+23) (f64.const 22.75) (i32.const 0x1dcb792)
  (i64.const 77))
(assert_return (invoke "br-table-6-9"
  (i32.const 9)) (f64.const 1017.25) (i64.const 0x1122334455667735) (i64.const 0x11223344556678a1)
  (f32.const 27.375) (i32.const 0x1234573f) (f32.const 9.166919e+23) (f64.const 22.75) (i32.const 0x1dcb792)
  (i64.const 0))
(assert_return (invoke "br-table-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -78.375)
  (i64.const 0x606060f06060603) (f32.const 25.25) (i32.const 0x5050505) (f32.const 184.875) (f64.const 5.75)
  (i32.const 0x5050505) (f64.const -198.375) (i64.const 77))
(assert_return (invoke "br-table-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -78.375)
  (i64.const 0x606060f06060603) (f32.const 25.25) (i32.const 0x5050505) (f32.const 184.875) (f64.const 5.75)
  (i32.const 0x5050505) (f64.const -198.375) (i64.const 0))
(assert_return (invoke "br-table-6-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -78.375)
  (i64.const 0x606060f06060603) (f32.const -17.75) (i32.const 0x80808c6) (f32.const 43.25) (f64.const -40.75)
  (i32.const 0x70707ea) (f64.const -11.5) (i64.const 77))
(assert_return (invoke "br-table-6-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -78.375)
  (i64.const 0x606060f06060603) (f32.const -17.75) (i32.const 0x80808c6) (f32.const 43.25) (f64.const -40.75)
  (i32.const 0x70707ea) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "br-table-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 2.75) (i64.const 0x30303030303036c)
  (i32.const 0x202025c) (f32.const 112.375) (f64.const -6.5) (i32.const 0x2020275) (f64.const -112.125)
  (i64.const 0x2803deb9946f4a25) (i64.const 77))
(assert_return (invoke "br-table-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 2.75) (i64.const 0x30303030303036c)
  (i32.const 0x202025c) (f32.const 112.375) (f64.const -6.5) (i32.const 0x2020275) (f64.const -112.125)
  (i64.const 0x2803deb9946f4a25) (i64.const 0))
(assert_return (invoke "br-table-6-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 2.75) (i64.const 0x30303030303036c)
  (i32.const 0x2020202) (f32.const 7.75) (f64.const -209.625) (i32.const 0x20202e8) (f64.const -40.75)
  (i64.const 0xa0a0a0a0a0a0a10) (i64.const 77))
(assert_return (invoke "br-table-6-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 2.75) (i64.const 0x30303030303036c)
  (i32.const 0x2020202) (f32.const 7.75) (f64.const -209.625) (i32.const 0x20202e8) (f64.const -40.75)
  (i64.const 0xa0a0a0a0a0a0a10) (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (f32.const 14.5) (f64.const 15.25) (i32.const 0x2020202) (f64.const -4.5)
  (i64.const 0x30302f1030302fe) (f32.const -4.348626e+20) (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (f32.const 14.5) (f64.const 15.25) (i32.const 0x2020202) (f64.const -4.5)
  (i64.const 0x30302f1030302fe) (f32.const -4.348626e+20) (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (f32.const -0.0011401264) (f64.const 33.25) (i32.const 0x2020111)
  (f64.const -158.625) (i64.const 0x303032703030308) (f32.const -37.625) (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (f32.const -0.0011401264) (f64.const 33.25) (i32.const 0x2020111)
  (f64.const -158.625) (i64.const 0x303032703030308) (f32.const -37.625) (i64.const 0))

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
  (func $return-1-0 (export "return-1-0") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 5 f64.const 20.25 f64.mul local.get 2 i64.const 0x1500000005 i64.xor
    block (result i32)
      local.get 5 f64.const 22.25 f64.sub local.get 3 i64.const -248 i64.mul local.get 4 i32.const 171 i32.add
      i64.const 99 return
    end
    local.get 7
  )
  (func $return-1-1 (export "return-1-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 21.25 f64.add local.get 2 i64.const -237 i64.sub
    block (result f64)
      local.get 1 i32.const 164 i32.mul local.get 3 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor
      local.get 3 f64.const 26.25 f64.mul i64.const 99 return
    end
    local.get 4
  )
  (func $return-1-2 (export "return-1-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    local.get 10 f64.const 22.25 f64.sub local.get 3 i64.const -248 i64.mul
    block (result i64)
      local.get 4 i32.const 171 i32.add local.get 10 f64.const 25.25 f64.sub local.get 10 f64.const 26.25
      f64.mul local.get 5 i64.const 0x1b00000005 i64.mul local.get 3 i64.const -303 i64.add i64.const 99
      return
    end
    local.get 12
  )
  (func $return-1-3 (export "return-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 23.25 f64.mul local.get 2
    i64.const 0x1800000005 i64.add
    block (result f32)
      local.get 4 i32.const 178 i32.xor local.get 8 f64.const 26.25 f64.mul local.get 5 i64.const 0x1b00000005
      i64.mul local.get 6 f64.const 28.25 f64.sub local.get 3 i64.const -314 i64.xor block end local.get 7
      i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-4 (export "return-1-4") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 3 f64.const 24.25 f64.add global.get 5 i64.const -270 i64.xor
    block (result i32)
      global.get 0 i32.const 185 i32.sub global.get 7 f64.const 27.25 f64.add global.get 1 i64.const -303
      i64.add global.get 6 f32.const 29.5 f32.mul global.get 3 f64.const 30.25 f64.add global.get 5
      i64.const -336 i64.mul global.get 0 i64.const 99 return
    end
    local.get 1
  )
  (func $return-1-5 (export "return-1-5") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i64)
  (local i64 f32)
    local.get 5 f64.const 25.25 f64.sub local.get 3 i64.const -281 i64.sub
    block (result f32)
      local.get 4 i32.const 192 i32.mul local.get 5 f64.const 28.25 f64.sub local.get 3 i64.const -314 i64.xor
      local.get 6 f32.const 30.5 f32.add local.get 1 i32.const 220 i32.mul local.get 5 f64.const 32.25 f64.mul
      local.get 3 i64.const 0x2100000005 i64.xor block end f32.const 34.5 i64.const 99 return
    end
    local.get 7
  )
  (func $return-1-6 (export "return-1-6") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 26.25 f64.mul local.get 2 i64.const 0x1b00000005 i64.mul
    block (result f64)
      local.get 1 i32.const 199 i32.add local.get 3 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005
      i64.sub global.get 6 f32.const 31.5 f32.sub local.get 1 i32.const 227 i32.add global.get 6
      f32.const 33.5 f32.add local.get 3 f64.const 34.25 f64.sub local.get 2 i64.const -380 i64.mul
      local.get 3 f64.const 36.25 f64.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-1-7 (export "return-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303
    i64.add
    block (result i32)
      local.get 4 i32.const 206 i32.xor local.get 8 f64.const 30.25 f64.add local.get 3 i64.const -336 i64.mul
      local.get 9 f32.const 32.5 f32.mul local.get 1 i32.const 234 i32.xor local.get 9 f32.const 34.5 f32.sub
      local.get 6 f64.const 35.25 f64.mul local.get 8 f64.const 36.25 f64.add local.get 5 i64.const -402
      i64.xor block end i32.const 269 i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-8 (export "return-1-8") (param i32) (result f64 i64 f64 i64) (local i64 f64)
    global.get 3 f64.const 28.25 f64.sub global.get 5 i64.const -314 i64.xor
    block (result f64)
      global.get 0 i32.const 213 i32.sub global.get 7 f64.const 31.25 f64.sub global.get 1 i64.const -347
      i64.add global.get 6 f32.const 33.5 f32.add global.get 0 i32.const 241 i32.sub global.get 6
      f32.const 35.5 f32.mul global.get 3 f64.const 36.25 f64.add global.get 4 i32.const 262 i32.xor
      global.get 3 f64.const 38.25 f64.mul global.get 5 i64.const 0x2700000005 i64.mul global.get 3
      f64.const 40.25 f64.sub i64.const 99 return
    end
    local.get 1
  )
  (func $return-1-9 (export "return-1-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 i64) (local i64 i64)
    local.get 8 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub
    block (result i64)
      local.get 6 i32.const 220 i32.mul local.get 10 f64.const 32.25 f64.mul local.get 5
      i64.const 0x2100000005 i64.xor local.get 11 f32.const 34.5 f32.sub local.get 4 i32.const 248 i32.mul
      local.get 9 f32.const 36.5 f32.add local.get 10 f64.const 37.25 f64.sub local.get 4 i32.const 269
      i32.sub local.get 8 f64.const 39.25 f64.add local.get 8 f64.const 40.25 f64.sub local.get 3
      i64.const -446 i64.xor local.get 2 i64.const 0x2a00000005 i64.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-10 (export "return-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 30.25 f64.add local.get 5 i64.const -336
    i64.mul
    block (result f32)
      local.get 1 i32.const 227 i32.add local.get 6 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
      local.get 7 f32.const 35.5 f32.mul local.get 4 i32.const 255 i32.add local.get 7 f32.const 37.5 f32.sub
      local.get 8 f64.const 38.25 f64.mul local.get 4 i32.const 276 i32.mul local.get 8 f64.const 40.25
      f64.sub local.get 3 i64.const -446 i64.xor local.get 6 f64.const 42.25 f64.add local.get 5
      i64.const -468 i64.mul local.get 7 f32.const 44.5 f32.mul i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-11 (export "return-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    local.get 10 f64.const 31.25 f64.sub local.get 3 i64.const -347 i64.add
    block (result i32)
      local.get 1 i32.const 234 i32.xor local.get 8 f64.const 34.25 f64.sub local.get 5 i64.const -380 i64.mul
      local.get 9 f32.const 36.5 f32.add local.get 4 i32.const 262 i32.xor local.get 11 f32.const 38.5 f32.mul
      local.get 10 f64.const 39.25 f64.add local.get 7 i32.const 283 i32.add local.get 10 f64.const 41.25
      f64.mul local.get 3 i64.const 0x2a00000005 i64.sub local.get 9 f32.const 43.5 f32.sub local.get 8
      f64.const 44.25 f64.mul local.get 3 i64.const 0x2d00000005 i64.xor local.get 4 i32.const 325 i32.sub
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-12 (export "return-1-12") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 3 f64.const 32.25 f64.mul global.get 5 i64.const 0x2100000005 i64.xor
    block (result f32)
      global.get 0 i32.const 241 i32.sub global.get 7 f64.const 35.25 f64.mul global.get 1
      i64.const 0x2400000005 i64.add global.get 6 f32.const 37.5 f32.sub global.get 0 i32.const 269 i32.sub
      global.get 6 f32.const 39.5 f32.add global.get 3 f64.const 40.25 f64.sub global.get 4 i32.const 290
      i32.xor global.get 3 f64.const 42.25 f64.add global.get 5 i64.const -468 i64.mul global.get 2
      f32.const 44.5 f32.mul global.get 4 i32.const 318 i32.xor global.get 3 f64.const 46.25 f64.sub
      global.get 5 i64.const -512 i64.mul global.get 2 f32.const 48.5 f32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-0 (export "return-2-0") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64)
  (local i64 i32 f64)
    local.get 5 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
    block (result i32 f64)
      local.get 5 f64.const 35.25 f64.mul local.get 3 i64.const 0x2400000005 i64.add i32.const 262 local.get 5
      f64.const 38.25 f64.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-1 (export "return-2-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 i64)
  (local i64 f64 i64)
    local.get 3 f64.const 34.25 f64.sub local.get 2 i64.const -380 i64.mul
    block (result f64 i64)
      local.get 1 i32.const 255 i32.add local.get 3 f64.const 37.25 f64.sub local.get 2 i64.const -413 i64.sub
      block end local.get 3 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-2-2 (export "return-2-2") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 3 f64.const 35.25 f64.mul local.get 2 i64.const 0x2400000005 i64.add
    block (result i64 f32)
      local.get 1 i32.const 262 i32.xor local.get 3 f64.const 38.25 f64.mul local.get 3 f64.const 39.25
      f64.add local.get 2 i64.const -435 i64.add i32.const 136 i64.load offset=1 f32.const 42.5 i64.const 99
      return
    end
    local.get 4
  )
  (func $return-2-3 (export "return-2-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    local.get 10 f64.const 36.25 f64.add local.get 5 i64.const -402 i64.xor
    block (result f32 i32)
      local.get 7 i32.const 269 i32.sub local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435
      i64.add local.get 10 f64.const 41.25 f64.mul local.get 2 i64.const 0x2a00000005 i64.sub block end
      local.get 11 f32.const 43.5 f32.sub i32.const 160 i32.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-2-4 (export "return-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 5 f64.const 37.25 f64.sub local.get 2 i64.const -413 i64.sub
    block (result i32 f32)
      local.get 1 i32.const 276 i32.mul local.get 5 f64.const 40.25 f64.sub local.get 3 i64.const -446 i64.xor
      local.get 6 f32.const 42.5 f32.add local.get 5 f64.const 43.25 f64.sub local.get 2 i64.const -479
      i64.add local.get 1 i32.const 318 i32.xor local.get 6 f32.const 46.5 f32.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-5 (export "return-2-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 38.25 f64.mul local.get 2
    i64.const 0x2700000005 i64.mul
    block (result f32 f64)
      local.get 4 i32.const 283 i32.add local.get 6 f64.const 41.25 f64.mul local.get 2 i64.const 0x2a00000005
      i64.sub local.get 7 f32.const 43.5 f32.sub local.get 1 i32.const 311 i32.add local.get 8 f64.const 45.25
      f64.add local.get 3 i64.const -501 i64.sub local.get 7 local.get 6 f64.const 48.25 f64.add i64.const 99
      return
    end
    local.get 10
  )
  (func $return-2-6 (export "return-2-6") (param i32) (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    global.get 7 f64.const 39.25 f64.add global.get 1 i64.const -435 i64.add
    block (result f64 i32)
      global.get 4 i32.const 290 i32.xor global.get 3 f64.const 42.25 f64.add global.get 5 i64.const -468
      i64.mul global.get 2 f32.const 44.5 f32.mul global.get 4 i32.const 318 i32.xor global.get 2
      f32.const 46.5 f32.sub global.get 7 f64.const 47.25 f64.mul global.get 1 i64.const 0x3000000005 i64.add
      global.get 7 f64.const 49.25 f64.sub global.get 0 i32.const 353 i32.sub i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-7 (export "return-2-7") (param i32) (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    global.get 3 f64.const 40.25 f64.sub global.get 5 i64.const -446 i64.xor
    block (result i32 f64)
      global.get 0 i32.const 297 i32.sub global.get 7 f64.const 43.25 f64.sub global.get 1 i64.const -479
      i64.add global.get 6 f32.const 45.5 f32.add global.get 0 i32.const 325 i32.sub global.get 6
      f32.const 47.5 f32.mul global.get 3 f64.const 48.25 f64.add global.get 7 f64.const 49.25 f64.sub
      global.get 1 i64.const -545 i64.sub global.get 4 i32.const 360 i32.mul i32.const 32 f64.load
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-8 (export "return-2-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 i64)
  (local i64 f64 i64)
    local.get 5 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005 i64.sub
    block (result f64 i64)
      local.get 4 i32.const 304 i32.mul local.get 5 f64.const 44.25 f64.mul local.get 3 i64.const 0x2d00000005
      i64.xor local.get 6 f32.const 46.5 f32.sub local.get 4 i32.const 332 i32.mul local.get 6 f32.const 48.5
      f32.add local.get 5 f64.const 49.25 f64.sub local.get 1 i32.const 353 i32.sub local.get 5
      f64.const 51.25 f64.add local.get 3 i64.const -567 i64.add local.get 5 f64.const 53.25 f64.mul
      local.get 3 i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-9 (export "return-2-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 3 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul
    block (result i64 f32)
      local.get 1 i32.const 311 i32.add local.get 3 f64.const 45.25 f64.add local.get 2 i64.const -501 i64.sub
      global.get 6 f32.const 47.5 f32.mul local.get 1 i32.const 339 i32.add global.get 6 f32.const 49.5
      f32.sub local.get 3 f64.const 50.25 f64.mul local.get 1 i32.const 360 i32.mul local.get 3
      f64.const 52.25 f64.sub local.get 3 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
      i32.const 56 i64.load offset=3 f32.const 56.5 i64.const 99 return
    end
    local.get 4
  )
  (func $return-2-10 (export "return-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 43.25 f64.sub local.get 5 i64.const -479
    i64.add
    block (result f32 i32)
      local.get 1 i32.const 318 i32.xor local.get 6 f64.const 46.25 f64.sub local.get 2 i64.const -512 i64.mul
      local.get 9 f32.const 48.5 f32.add local.get 1 i32.const 346 i32.xor local.get 9 f32.const 50.5 f32.mul
      local.get 8 f64.const 51.25 f64.add local.get 4 i32.const 367 i32.add local.get 6 f64.const 53.25
      f64.mul local.get 5 i64.const 0x3600000005 i64.sub local.get 8 f64.const 55.25 f64.sub local.get 5
      i64.const -611 i64.add local.get 7 f32.const 57.5 f32.add local.get 1 i32.const 409 i32.sub i64.const 99
      return
    end
    local.get 10
  )
  (func $return-2-11 (export "return-2-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    local.get 10 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor
    block (result i32 f32)
      local.get 6 i32.const 325 i32.sub local.get 8 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005
      i64.add local.get 9 f32.const 49.5 f32.sub local.get 1 i32.const 353 i32.sub local.get 9 f32.const 51.5
      f32.add local.get 10 f64.const 52.25 f64.sub local.get 7 i32.const 374 i32.xor local.get 8
      f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul local.get 9 f32.const 56.5 f32.mul
      local.get 10 f64.const 57.25 f64.add local.get 5 i64.const -633 i64.sub i32.const 88 i32.load offset=3
      local.get 11 f32.const 60.5 f32.add i64.const 99 return
    end
    local.get 12
  )
  (func $return-2-12 (export "return-2-12") (param i32) (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    global.get 7 f64.const 45.25 f64.add global.get 1 i64.const -501 i64.sub
    block (result f32 f64)
      global.get 4 i32.const 332 i32.mul global.get 3 f64.const 48.25 f64.add global.get 5 i64.const -534
      i64.xor global.get 2 f32.const 50.5 f32.mul global.get 4 i32.const 360 i32.mul global.get 2
      f32.const 52.5 f32.sub global.get 7 f64.const 53.25 f64.mul global.get 0 i32.const 381 i32.sub
      global.get 7 f64.const 55.25 f64.sub global.get 1 i64.const -611 i64.add global.get 6 f32.const 57.5
      f32.add global.get 0 i32.const 409 i32.sub global.get 7 f64.const 59.25 f64.mul global.get 1
      i64.const 0x3c00000005 i64.add global.get 6 f32.const 61.5 f32.sub i32.const 112 f64.load offset=2
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-0 (export "return-3-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 46.25 f64.sub local.get 3 i64.const -512
    i64.mul
    block (result i32 f64 i64)
      local.get 8 f64.const 48.25 f64.add local.get 3 i64.const -534 i64.xor local.get 1 i32.const 24
      f64.load offset=3 i64.const -567 i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-1 (export "return-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    local.get 8 f64.const 47.25 f64.mul local.get 5 i64.const 0x3000000005 i64.add
    block (result f64 i64 f32)
      local.get 6 i32.const 346 i32.xor local.get 8 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005
      i64.mul local.get 10 f64.const 52.25 f64.sub local.get 3 i64.const -578 i64.xor local.get 9 i64.const 99
      return
    end
    local.get 12
  )
  (func $return-3-2 (export "return-3-2") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    local.get 3 f64.const 48.25 f64.add local.get 2 i64.const -534 i64.xor
    block (result i64 f32 i32)
      local.get 1 i32.const 353 i32.sub local.get 3 f64.const 51.25 f64.add local.get 3 f64.const 52.25
      f64.sub local.get 2 i64.const -578 i64.xor local.get 2 i64.const 0x3600000005 i64.sub global.get 6
      f32.const 55.5 f32.sub local.get 1 i32.const 395 i32.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-3 (export "return-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 5 f64.const 49.25 f64.sub local.get 2 i64.const -545 i64.sub
    block (result f32 i32 f32)
      local.get 4 i32.const 360 i32.mul local.get 5 f64.const 52.25 f64.sub local.get 3 i64.const -578 i64.xor
      local.get 5 f64.const 54.25 f64.add local.get 3 i64.const -600 i64.mul i32.const 64 f32.load local.get 1
      i32.const 402 i32.xor local.get 6 f32.const 58.5 f32.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-4 (export "return-3-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 50.25 f64.mul local.get 2
    i64.const 0x3300000005 i64.mul
    block (result i32 f32 f64)
      local.get 1 i32.const 367 i32.add local.get 6 f64.const 53.25 f64.mul local.get 5 i64.const 0x3600000005
      i64.sub local.get 7 f32.const 55.5 f32.sub local.get 6 f64.const 56.25 f64.mul local.get 2
      i64.const 0x3900000005 i64.xor block end local.get 4 i32.const 409 i32.sub f32.const 59.5
      f64.const 60.25 i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-5 (export "return-3-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 10 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
    block (result f32 f64 i32)
      local.get 7 i32.const 374 i32.xor local.get 8 f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul
      local.get 11 f32.const 56.5 f32.mul local.get 6 i32.const 402 i32.xor local.get 8 f64.const 58.25
      f64.sub local.get 3 i64.const -644 i64.mul local.get 9 f64.const 61.25 i32.const 112 i32.load offset=2
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-3-6 (export "return-3-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64)
  (local i64 f64 i32 f64)
    local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result f64 i32 f64)
      local.get 1 i32.const 381 i32.sub local.get 3 f64.const 55.25 f64.sub local.get 2 i64.const -611 i64.add
      global.get 6 f32.const 57.5 f32.add local.get 1 i32.const 409 i32.sub global.get 6 f32.const 59.5
      f32.mul local.get 3 f64.const 60.25 f64.add local.get 2 i64.const -666 i64.xor local.get 3
      f64.const 62.25 f64.mul local.get 1 i32.const 444 i32.mul f64.const 64.25 i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-7 (export "return-3-7") (param i32) (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    global.get 7 f64.const 53.25 f64.mul global.get 1 i64.const 0x3600000005 i64.sub
    block (result i32 f64 i64)
      global.get 4 i32.const 388 i32.mul global.get 3 f64.const 56.25 f64.mul global.get 5
      i64.const 0x3900000005 i64.xor global.get 2 f32.const 58.5 f32.sub global.get 4 i32.const 416 i32.mul
      global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25 f64.sub global.get 3 f64.const 62.25
      f64.mul global.get 5 i64.const 0x3f00000005 i64.mul global.get 0 i32.const 451 i32.add global.get 7
      f64.const 65.25 f64.mul global.get 1 i64.const 0x4200000005 i64.sub i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-8 (export "return-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 5 f64.const 54.25 f64.add local.get 2 i64.const -600 i64.mul
    block (result f64 i64 f32)
      local.get 4 i32.const 395 i32.add local.get 5 f64.const 57.25 f64.add local.get 3 i64.const -633 i64.sub
      local.get 6 f32.const 59.5 f32.mul local.get 4 i32.const 423 i32.add local.get 6 f32.const 61.5 f32.sub
      local.get 5 f64.const 62.25 f64.mul local.get 1 i32.const 444 i32.mul local.get 5 f64.const 64.25
      f64.sub local.get 2 i64.const -710 i64.xor block end local.get 5 local.get 2 local.get 6 f32.const 68.5
      f32.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-9 (export "return-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 55.25 f64.sub local.get 3 i64.const -611
    i64.add
    block (result i64 f32 i32)
      local.get 1 i32.const 402 i32.xor local.get 6 f64.const 58.25 f64.sub local.get 5 i64.const -644 i64.mul
      local.get 9 f32.const 60.5 f32.add local.get 1 i32.const 430 i32.xor local.get 7 f32.const 62.5 f32.mul
      local.get 8 f64.const 63.25 f64.add local.get 1 i32.const 451 i32.add local.get 6 f64.const 65.25
      f64.mul local.get 6 f64.const 66.25 f64.add local.get 3 i64.const -732 i64.mul block end local.get 3
      i64.const -743 i64.add local.get 7 f32.const 69.5 f32.add local.get 1 i32.const 493 i32.sub i64.const 99
      return
    end
    local.get 10
  )
  (func $return-3-10 (export "return-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    local.get 10 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result f32 i32 f32)
      local.get 1 i32.const 409 i32.sub local.get 10 f64.const 59.25 f64.mul local.get 3
      i64.const 0x3c00000005 i64.add local.get 9 f32.const 61.5 f32.sub local.get 1 i32.const 437 i32.sub
      local.get 9 f32.const 63.5 f32.add local.get 10 f64.const 64.25 f64.sub local.get 7 i32.const 458
      i32.xor local.get 8 f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul local.get 10
      f64.const 68.25 f64.mul local.get 2 i64.const 0x4500000005 i64.xor local.get 11 f32.const 70.5 f32.sub
      i32.const 184 i32.load offset=3 i32.const 0 f32.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-3-11 (export "return-3-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    local.get 5 f64.const 57.25 f64.add local.get 3 i64.const -633 i64.sub
    block (result i32 f32 f64)
      local.get 4 i32.const 416 i32.mul local.get 5 f64.const 60.25 f64.add local.get 2 i64.const -666 i64.xor
      local.get 6 f32.const 62.5 f32.mul local.get 4 i32.const 444 i32.mul local.get 6 f32.const 64.5 f32.sub
      local.get 5 f64.const 65.25 f64.mul local.get 4 i32.const 465 i32.sub local.get 5 f64.const 67.25
      f64.sub local.get 3 i64.const -743 i64.add local.get 6 f32.const 69.5 f32.add local.get 5
      f64.const 70.25 f64.sub local.get 3 i64.const -776 i64.mul i32.const 507 i32.const 8 f32.load offset=1
      local.get 5 f64.const 74.25 f64.mul i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-12 (export "return-3-12") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64 i32)
    local.get 3 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul
    block (result f32 f64 i32)
      local.get 1 i32.const 423 i32.add local.get 3 f64.const 61.25 f64.sub local.get 2 i64.const -677 i64.sub
      global.get 6 f32.const 63.5 f32.add local.get 1 i32.const 451 i32.add global.get 6 f32.const 65.5
      f32.mul local.get 3 f64.const 66.25 f64.add local.get 1 i32.const 472 i32.mul local.get 3
      f64.const 68.25 f64.mul local.get 2 i64.const 0x4500000005 i64.xor global.get 2 f32.const 70.5 f32.sub
      local.get 1 i32.const 500 i32.mul local.get 3 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor
      global.get 2 f32.const 74.5 f32.mul local.get 3 f64.const 75.25 f64.add local.get 1 i32.const 535
      i32.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-0 (export "return-4-0") (param i32) (result f64 i64 i32 f64 i64 f32 i64)
  (local i64 i32 f64 i64 f32)
    global.get 7 f64.const 59.25 f64.mul global.get 1 i64.const 0x3c00000005 i64.add
    block (result i32 f64 i64 f32)
      global.get 7 f64.const 61.25 f64.sub global.get 1 i64.const -677 i64.sub i32.const 120 i32.load offset=3
      i32.const 128 f64.load global.get 5 i64.const -710 i64.xor global.get 2 f32.const 66.5 f32.add
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-4-1 (export "return-4-1") (param i32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    global.get 3 f64.const 60.25 f64.add global.get 5 i64.const -666 i64.xor
    block (result f64 i64 f32 i32)
      global.get 0 i32.const 437 i32.sub global.get 7 f64.const 63.25 f64.add global.get 1 i64.const -699
      i64.add global.get 7 f64.const 65.25 f64.mul i32.const 144 i64.load offset=2 global.get 6 global.get 0
      i32.const 479 i32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-4-2 (export "return-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 61.25 f64.sub local.get 2 i64.const -677
    i64.sub
    block (result i64 f32 i32 f32)
      local.get 1 i32.const 444 i32.mul local.get 6 f64.const 64.25 f64.sub local.get 6 f64.const 65.25
      f64.mul local.get 2 i64.const 0x4200000005 i64.sub block end local.get 5 i64.const -732 i64.mul
      local.get 7 f32.const 68.5 f32.mul local.get 4 local.get 7 i64.const 99 return
    end
    local.get 10
  )
  (func $return-4-3 (export "return-4-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64) (local i64 f32 i32 f32 f64)
    local.get 5 f64.const 62.25 f64.mul local.get 3 i64.const 0x3f00000005 i64.mul
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 451 i32.add local.get 5 f64.const 65.25 f64.mul local.get 3 i64.const 0x4200000005
      i64.sub local.get 5 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add local.get 6
      f32.const 69.5 f32.add local.get 1 i32.const 493 i32.sub local.get 6 f32.const 71.5 f32.mul i32.const 0
      f64.load i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-4 (export "return-4-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64 i32)
    local.get 3 f64.const 63.25 f64.add local.get 2 i64.const -699 i64.add
    block (result i32 f32 f64 i32)
      local.get 1 i32.const 458 i32.xor local.get 3 f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul
      global.get 2 f32.const 68.5 f32.mul local.get 3 f64.const 69.25 f64.add local.get 2 i64.const -765
      i64.sub local.get 1 i32.const 500 i32.mul global.get 2 f64.const 73.25 local.get 1 i32.const 521 i32.sub
      i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-5 (export "return-4-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    local.get 10 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor
    block (result f32 f64 i32 f64)
      local.get 7 i32.const 465 i32.sub local.get 8 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
      local.get 9 f32.const 69.5 f32.add local.get 7 i32.const 493 i32.sub local.get 8 f64.const 71.25 f64.mul
      local.get 5 i64.const 0x4800000005 i64.add i32.const 8 f32.load offset=1 local.get 10 f64.const 74.25
      f64.mul i32.const 528 local.get 8 i64.const 99 return
    end
    local.get 12
  )
  (func $return-4-6 (export "return-4-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 i64) (local i64 f64 i32 f64 i64)
    local.get 5 f64.const 65.25 f64.mul local.get 2 i64.const 0x4200000005 i64.sub
    block (result f64 i32 f64 i64)
      local.get 1 i32.const 472 i32.mul local.get 5 f64.const 68.25 f64.mul local.get 2 i64.const 0x4500000005
      i64.xor local.get 6 f32.const 70.5 f32.sub local.get 4 i32.const 500 i32.mul local.get 6 f32.const 72.5
      f32.add local.get 5 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub local.get 5 i32.const 535
      local.get 5 f64.const 77.25 f64.mul local.get 2 i64.const 0x4e00000005 i64.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-7 (export "return-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 66.25 f64.add local.get 3 i64.const -732
    i64.mul
    block (result i32 f64 i64 f32)
      local.get 4 i32.const 479 i32.add local.get 6 f64.const 69.25 f64.add local.get 3 i64.const -765 i64.sub
      local.get 7 f32.const 71.5 f32.mul local.get 4 i32.const 507 i32.add local.get 7 f32.const 73.5 f32.sub
      local.get 6 f64.const 74.25 f64.mul local.get 6 f64.const 75.25 f64.add local.get 2 i64.const -831
      i64.add local.get 1 i32.const 542 i32.xor i32.const 48 f64.load offset=2 local.get 2 i64.const -864
      i64.mul f32.const 80.5 i64.const 99 return
    end
    local.get 10
  )
  (func $return-4-8 (export "return-4-8") (param i32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    global.get 7 f64.const 67.25 f64.sub global.get 1 i64.const -743 i64.add
    block (result f64 i64 f32 i32)
      global.get 4 i32.const 486 i32.xor global.get 3 f64.const 70.25 f64.sub global.get 5 i64.const -776
      i64.mul global.get 2 f32.const 72.5 f32.add global.get 4 i32.const 514 i32.xor global.get 2
      f32.const 74.5 f32.mul global.get 7 f64.const 75.25 f64.add global.get 0 i32.const 535 i32.add
      global.get 7 f64.const 77.25 f64.mul global.get 1 i64.const 0x4e00000005 i64.sub block end i32.const 56
      f64.load offset=3 i32.const 64 i64.load global.get 6 global.get 0 i32.const 577 i32.sub i64.const 99
      return
    end
    local.get 1
  )
  (func $return-4-9 (export "return-4-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    local.get 8 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
    block (result i64 f32 i32 f32)
      local.get 4 i32.const 493 i32.sub local.get 8 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005
      i64.add local.get 11 f32.const 73.5 f32.sub local.get 6 i32.const 521 i32.sub local.get 11
      f32.const 75.5 f32.add local.get 8 f64.const 76.25 f64.sub local.get 1 i32.const 542 i32.xor local.get 8
      f64.const 78.25 f64.add local.get 8 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add
      local.get 2 i64.const 0x5100000005 i64.xor i32.const 80 f32.load offset=2 i32.const 584 i32.const 96
      f32.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-4-10 (export "return-4-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 69.25 f64.add local.get 2 i64.const -765 i64.sub
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 500 i32.mul local.get 3 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor
      global.get 2 f32.const 74.5 f32.mul local.get 1 i32.const 528 i32.mul global.get 2 f32.const 76.5
      f32.sub local.get 3 f64.const 77.25 f64.mul local.get 1 i32.const 549 i32.sub local.get 3
      f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add local.get 3 f64.const 81.25 f64.add
      local.get 2 i64.const -897 i64.sub i32.const 88 f32.load offset=3 local.get 1 i32.const 591 i32.add
      global.get 6 f32.const 85.5 f32.sub local.get 3 f64.const 86.25 f64.mul i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-11 (export "return-4-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 5 f64.const 70.25 f64.sub local.get 3 i64.const -776 i64.mul
    block (result i32 f32 f64 i32)
      local.get 4 i32.const 507 i32.add local.get 5 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
      local.get 6 f32.const 75.5 f32.add local.get 1 i32.const 535 i32.add local.get 6 f32.const 77.5 f32.mul
      local.get 5 f64.const 78.25 f64.add local.get 4 i32.const 556 i32.mul local.get 5 f64.const 80.25
      f64.mul local.get 2 i64.const 0x5100000005 i64.xor local.get 6 f32.const 82.5 f32.sub local.get 5
      f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
      local.get 6 local.get 5 i32.const 128 i32.load i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-12 (export "return-4-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 71.25 f64.mul local.get 2
    i64.const 0x4800000005 i64.add
    block (result f32 f64 i32 f64)
      local.get 4 i32.const 514 i32.xor local.get 6 f64.const 74.25 f64.mul local.get 2 i64.const 0x4b00000005
      i64.mul local.get 9 f32.const 76.5 f32.sub local.get 4 i32.const 542 i32.xor local.get 9 f32.const 78.5
      f32.add local.get 8 f64.const 79.25 f64.sub local.get 4 i32.const 563 i32.add local.get 8
      f64.const 81.25 f64.add local.get 2 i64.const -897 i64.sub local.get 9 f32.const 83.5 f32.mul
      local.get 1 i32.const 591 i32.add local.get 8 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
      f32.const 87.5 local.get 6 f64.const 88.25 f64.sub i32.const 136 i32.load offset=1 local.get 6
      f64.const 90.25 f64.add i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-0 (export "return-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor
    block (result i32 f64 i64 f32 i32)
      local.get 8 f64.const 74.25 f64.mul local.get 2 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535
      i32.add local.get 8 local.get 2 i64.const 0x4e00000005 i64.sub local.get 9 f32.const 79.5 f32.sub
      local.get 1 i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-1 (export "return-5-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    local.get 3 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
    block (result f64 i64 f32 i32 f32)
      local.get 1 i32.const 528 i32.mul local.get 3 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor
      local.get 3 f64.const 78.25 f64.add local.get 2 i64.const -864 i64.mul global.get 2 f32.const 80.5
      f32.mul local.get 1 i32.const 570 i32.xor i32.const 80 f32.load offset=2 i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-2 (export "return-5-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i64)
  (local i64 i64 f32 i32 f32 f64)
    global.get 3 f64.const 74.25 f64.mul global.get 5 i64.const 0x4b00000005 i64.mul
    block (result i64 f32 i32 f32 f64)
      global.get 0 i32.const 535 i32.add global.get 7 f64.const 77.25 f64.mul global.get 3 f64.const 78.25
      f64.add global.get 5 i64.const -864 i64.mul block end global.get 1 i64.const -875 i64.add i32.const 72
      f32.load offset=1 global.get 0 i32.const 577 i32.sub i32.const 88 f32.load offset=3 global.get 3
      f64.const 84.25 f64.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-3 (export "return-5-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    local.get 8 f64.const 75.25 f64.add local.get 5 i64.const -831 i64.add
    block (result f32 i32 f32 f64 i32)
      local.get 1 i32.const 542 i32.xor local.get 8 f64.const 78.25 f64.add local.get 3 i64.const -864 i64.mul
      local.get 8 f64.const 80.25 f64.mul local.get 5 i64.const 0x5100000005 i64.xor i32.const 80
      f32.load offset=2 local.get 4 i32.const 584 i32.mul local.get 9 f32.const 84.5 f32.add local.get 10
      f64.const 85.25 f64.sub local.get 7 i32.const 605 i32.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-4 (export "return-5-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 5 f64.const 76.25 f64.sub local.get 3 i64.const -842 i64.xor
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 549 i32.sub local.get 5 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add
      local.get 6 f32.const 81.5 f32.add local.get 5 f64.const 82.25 f64.sub local.get 3 i64.const -908
      i64.mul local.get 1 local.get 6 f32.const 85.5 f32.sub local.get 5 f64.const 86.25 f64.mul i32.const 612
      local.get 5 f64.const 88.25 f64.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-5-5 (export "return-5-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64 i64)
  (local i64 f32 f64 i32 f64 i64)
    local.get 3 f64.const 77.25 f64.mul local.get 2 i64.const 0x4e00000005 i64.sub
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 556 i32.mul local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005
      i64.xor global.get 2 f32.const 82.5 f32.sub local.get 1 i32.const 584 i32.mul local.get 3
      f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor block end global.get 2 local.get 3
      f64.const 87.25 f64.add i32.const 128 i32.load local.get 3 f64.const 89.25 f64.mul local.get 2
      i64.const 0x5a00000005 i64.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-6 (export "return-5-6") (param i32) (result f64 i64 f64 i32 f64 i64 f32 i64)
  (local i64 f64 i32 f64 i64 f32)
    global.get 3 f64.const 78.25 f64.add global.get 5 i64.const -864 i64.mul
    block (result f64 i32 f64 i64 f32)
      global.get 0 i32.const 563 i32.add global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897
      i64.sub global.get 6 f32.const 83.5 f32.mul global.get 0 i32.const 591 i32.add global.get 6
      f32.const 85.5 f32.sub global.get 3 f64.const 86.25 f64.mul global.get 5 i64.const 0x5700000005 i64.mul
      global.get 3 i32.const 626 global.get 3 f64.const 90.25 f64.add i64.const -996 global.get 2
      f32.const 92.5 f32.mul i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-7 (export "return-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 79.25 f64.sub local.get 2 i64.const -875
    i64.add
    block (result i32 f64 i64 f32 i32)
      local.get 4 i32.const 570 i32.xor local.get 6 f64.const 82.25 f64.sub local.get 3 i64.const -908 i64.mul
      local.get 7 f32.const 84.5 f32.add local.get 4 i32.const 598 i32.xor local.get 7 f32.const 86.5 f32.mul
      local.get 8 f64.const 87.25 f64.add local.get 8 f64.const 88.25 f64.sub local.get 5 i64.const -974
      i64.xor i32.const 633 local.get 8 i64.const -1007 local.get 9 f32.const 93.5 f32.add local.get 1
      i32.const 661 i32.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-8 (export "return-5-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 8 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor
    block (result f64 i64 f32 i32 f32)
      local.get 7 i32.const 577 i32.sub local.get 8 f64.const 83.25 f64.mul local.get 5 i64.const 0x5400000005
      i64.add local.get 9 f32.const 85.5 f32.sub local.get 4 i32.const 605 i32.sub local.get 11 f32.const 87.5
      f32.add local.get 8 f64.const 88.25 f64.sub local.get 1 i32.const 626 i32.xor local.get 8
      f64.const 90.25 f64.add local.get 3 i64.const -996 i64.mul local.get 10 i64.const 0x5d00000005
      i32.const 176 f32.load offset=2 i32.const 184 i32.load offset=3 local.get 11 f32.const 96.5 f32.add
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-9 (export "return-5-9") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i64)
  (local i64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897 i64.sub
    block (result i64 f32 i32 f32 f64)
      global.get 4 i32.const 584 i32.mul global.get 3 f64.const 84.25 f64.add global.get 5 i64.const -930
      i64.xor global.get 2 f32.const 86.5 f32.mul global.get 4 i32.const 612 i32.mul global.get 2
      f32.const 88.5 f32.sub global.get 7 f64.const 89.25 f64.mul global.get 0 i32.const 633 i32.sub
      global.get 7 f64.const 91.25 f64.sub global.get 3 f64.const 92.25 f64.mul global.get 5
      i64.const 0x5d00000005 i64.xor i32.const 176 i64.load offset=2 f32.const 95.5 i32.const 675 global.get 6
      f64.const 98.25 i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-10 (export "return-5-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 82.25 f64.sub local.get 2 i64.const -908 i64.mul
    block (result f32 i32 f32 f64 i32)
      local.get 1 i32.const 591 i32.add local.get 3 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
      global.get 6 f32.const 87.5 f32.add local.get 1 i32.const 619 i32.add global.get 6 f32.const 89.5
      f32.mul local.get 3 f64.const 90.25 f64.add local.get 1 i32.const 640 i32.mul local.get 3
      f64.const 92.25 f64.mul local.get 2 i64.const 0x5d00000005 i64.xor local.get 3 f64.const 94.25 f64.sub
      local.get 2 i64.const -1040 i64.mul global.get 2 f32.const 96.5 f32.add local.get 1 i32.const 682
      i32.xor f32.const 98.5 f64.const 99.25 local.get 1 i32.const 703 i32.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-11 (export "return-5-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 83.25 f64.mul local.get 5
    i64.const 0x5400000005 i64.add
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 598 i32.xor local.get 6 f64.const 86.25 f64.mul local.get 5 i64.const 0x5700000005
      i64.mul local.get 9 f32.const 88.5 f32.sub local.get 4 i32.const 626 i32.xor local.get 7 f32.const 90.5
      f32.add local.get 6 f64.const 91.25 f64.sub local.get 1 i32.const 647 i32.add local.get 6
      f64.const 93.25 f64.add local.get 2 i64.const -1029 i64.sub local.get 7 f32.const 95.5 f32.mul
      local.get 6 f64.const 96.25 f64.add local.get 3 i64.const -1062 i64.xor local.get 1 i32.const 689
      i32.sub local.get 7 local.get 6 f64.const 100.25 f64.sub local.get 1 f64.const 102.25 i64.const 99
      return
    end
    local.get 10
  )
  (func $return-5-12 (export "return-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 5 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor
    block (result f32 f64 i32 f64 i64)
      local.get 1 i32.const 605 i32.sub local.get 5 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add
      local.get 6 f32.const 89.5 f32.mul local.get 4 i32.const 633 i32.sub local.get 6 f32.const 91.5 f32.sub
      local.get 5 f64.const 92.25 f64.mul local.get 4 i32.const 654 i32.xor local.get 5 f64.const 94.25
      f64.sub local.get 3 i64.const -1040 i64.mul local.get 6 f32.const 96.5 f32.add local.get 4 i32.const 682
      i32.xor local.get 5 f64.const 98.25 f64.mul local.get 2 i64.const 0x6300000005 i64.mul local.get 6
      local.get 5 local.get 4 i32.const 717 i32.sub i32.const 56 f64.load offset=3 local.get 2 i64.const -1139
      i64.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-0 (export "return-6-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 8 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
    block (result i32 f64 i64 f32 i32 f32)
      local.get 10 f64.const 87.25 f64.add local.get 3 i64.const -963 i64.add local.get 4 i32.const 626
      i32.xor local.get 8 f64.const 90.25 f64.add local.get 5 i64.const -996 i64.mul i32.const 160 f32.load
      local.get 4 i32.const 654 i32.xor local.get 11 f32.const 94.5 f32.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-1 (export "return-6-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 86.25 f64.mul local.get 2
    i64.const 0x5700000005 i64.mul
    block (result f64 i64 f32 i32 f32 f64)
      local.get 4 i32.const 619 i32.add local.get 8 f64.const 89.25 f64.mul local.get 5 i64.const 0x5a00000005
      i64.sub local.get 8 f64.const 91.25 f64.sub i64.const -1007 local.get 7 f32.const 93.5 f32.add
      local.get 1 i32.const 661 i32.sub local.get 9 f32.const 95.5 f32.mul local.get 6 i64.const 99 return
    end
    local.get 10
  )
  (func $return-6-2 (export "return-6-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 87.25 f64.add global.get 1 i64.const -963 i64.add
    block (result i64 f32 i32 f32 f64 i32)
      global.get 4 i32.const 626 i32.xor global.get 3 f64.const 90.25 f64.add global.get 7 f64.const 91.25
      f64.sub global.get 1 i64.const -1007 i64.add block end i32.const 168 i64.load offset=1 i32.const 176
      f32.load offset=2 global.get 4 global.get 2 global.get 7 f64.const 97.25 f64.sub i32.const 16
      i32.load offset=2 i64.const 99 return
    end
    local.get 1
  )
  (func $return-6-3 (export "return-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 5 f64.const 88.25 f64.sub local.get 2 i64.const -974 i64.xor
    block (result f32 i32 f32 f64 i32 f64)
      local.get 1 i32.const 633 i32.sub local.get 5 f64.const 91.25 f64.sub local.get 3 i64.const -1007
      i64.add local.get 5 f64.const 93.25 f64.add local.get 3 i64.const -1029 i64.sub local.get 6
      f32.const 95.5 f32.mul local.get 1 local.get 6 f32.const 97.5 f32.sub local.get 5 local.get 1
      i32.const 696 i32.mul local.get 5 i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-4 (export "return-6-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 f64 i64 i64)
  (local i64 i32 f32 f64 i32 f64 i64)
    local.get 3 f64.const 89.25 f64.mul local.get 2 i64.const 0x5a00000005 i64.sub
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 640 i32.mul local.get 3 f64.const 92.25 f64.mul local.get 2 i64.const 0x5d00000005
      i64.xor global.get 2 f32.const 94.5 f32.sub local.get 3 f64.const 95.25 f64.mul local.get 2
      i64.const 0x6000000005 i64.add block end local.get 1 i32.const 682 i32.xor global.get 2 f32.const 98.5
      f32.mul local.get 3 f64.const 99.25 f64.add i32.const 703 local.get 3 f64.const 101.25 f64.mul
      local.get 2 i64.const 0x6600000005 i64.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-6-5 (export "return-6-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    global.get 7 f64.const 1.25 f64.sub global.get 1 i64.const -17 i64.sub
    block (result f32 f64 i32 f64 i64 f32)
      global.get 4 i32.const 24 i32.mul global.get 3 f64.const 4.25 f64.sub global.get 5 i64.const -50 i64.xor
      global.get 2 f32.const 6.5 f32.add global.get 4 i32.const 52 i32.mul global.get 3 f64.const 8.25 f64.mul
      global.get 5 i64.const 0x900000005 i64.xor f32.const 10.5 i32.const 88 f64.load offset=3 global.get 0
      i32.const 87 i32.add f64.const 13.25 global.get 1 i64.const -149 i64.sub global.get 6 f32.const 15.5
      f32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-6-6 (export "return-6-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64 f32 i32 i64)
  (local i64 f64 i32 f64 i64 f32 i32)
    local.get 3 f64.const 2.25 f64.mul local.get 2 i64.const 0x300000005 i64.mul
    block (result f64 i32 f64 i64 f32 i32)
      local.get 1 i32.const 31 i32.add local.get 3 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005
      i64.sub global.get 6 f32.const 7.5 f32.sub local.get 1 i32.const 59 i32.add global.get 6 f32.const 9.5
      f32.add local.get 3 f64.const 10.25 f64.sub local.get 2 i64.const -116 i64.mul f64.const 12.25
      i32.const 94 i32.const 112 f64.load offset=2 i64.const 0xf00000005 global.get 2 f32.const 16.5 f32.sub
      i32.const 136 i32.load offset=1 i64.const 99 return
    end
    local.get 4
  )
  (func $return-6-7 (export "return-6-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 3.25 f64.add local.get 2 i64.const -39 i64.add
    block (result i32 f64 i64 f32 i32 f32)
      local.get 1 i32.const 38 i32.xor local.get 8 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
      local.get 9 f32.const 8.5 f32.mul local.get 4 i32.const 66 i32.xor local.get 9 f32.const 10.5 f32.sub
      local.get 6 f64.const 11.25 f64.mul local.get 8 f64.const 12.25 f64.add local.get 3 i64.const -138
      i64.xor local.get 4 local.get 8 local.get 3 i64.const -171 i64.add local.get 9 f32.const 17.5 f32.mul
      local.get 4 i32.const 129 i32.sub local.get 9 f32.const 19.5 f32.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-6-8 (export "return-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result f64 i64 f32 i32 f32 f64)
      local.get 1 i32.const 45 i32.sub local.get 5 f64.const 7.25 f64.sub local.get 2 i64.const -83 i64.add
      local.get 6 f32.const 9.5 f32.add local.get 1 i32.const 73 i32.sub local.get 6 f32.const 11.5 f32.mul
      local.get 5 f64.const 12.25 f64.add local.get 1 i32.const 94 i32.xor local.get 5 f64.const 14.25 f64.mul
      local.get 2 i64.const 0xf00000005 i64.mul local.get 5 f64.const 16.25 f64.sub i32.const 136
      i64.load offset=1 local.get 6 local.get 1 i32.const 136 i32.mul i32.const 160 f32.load local.get 5
      f64.const 21.25 f64.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-9 (export "return-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    local.get 8 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005 i64.sub
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 52 i32.mul local.get 10 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005
      i64.xor local.get 11 f32.const 10.5 f32.sub local.get 6 i32.const 80 i32.mul local.get 11 f32.const 12.5
      f32.add local.get 10 f64.const 13.25 f64.sub local.get 6 i32.const 101 i32.sub local.get 10
      f64.const 15.25 f64.add local.get 10 f64.const 16.25 f64.sub local.get 2 i64.const -182 i64.xor
      i64.const 0x1200000005 local.get 11 f32.const 19.5 f32.sub local.get 1 i32.const 143 i32.add
      i32.const 168 f32.load offset=1 local.get 10 local.get 7 i32.const 164 i32.mul i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-10 (export "return-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 10 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
    block (result f32 i32 f32 f64 i32 f64)
      local.get 7 i32.const 59 i32.add local.get 8 f64.const 9.25 f64.add local.get 5 i64.const -105 i64.sub
      local.get 9 f32.const 11.5 f32.mul local.get 4 i32.const 87 i32.add local.get 11 f32.const 13.5 f32.sub
      local.get 10 f64.const 14.25 f64.mul local.get 4 i32.const 108 i32.mul local.get 10 f64.const 16.25
      f64.sub local.get 5 i64.const -182 i64.xor local.get 10 f64.const 18.25 f64.add local.get 3
      i64.const -204 i64.mul i32.const 160 f32.load local.get 4 i32.const 150 i32.xor local.get 9
      f32.const 22.5 f32.sub local.get 8 f64.const 23.25 f64.mul i32.const 171 i32.const 8 f64.load offset=1
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-11 (export "return-6-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 5 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 66 i32.xor local.get 5 f64.const 10.25 f64.sub local.get 2 i64.const -116 i64.mul
      local.get 6 f32.const 12.5 f32.add local.get 1 i32.const 94 i32.xor local.get 6 f32.const 14.5 f32.mul
      local.get 5 f64.const 15.25 f64.add local.get 1 i32.const 115 i32.add local.get 5 f64.const 17.25
      f64.mul local.get 2 i64.const 0x1200000005 i64.sub local.get 6 f32.const 19.5 f32.sub local.get 5
      f64.const 20.25 f64.mul local.get 3 i64.const 0x1500000005 i64.xor local.get 1 i32.const 157 i32.sub
      local.get 6 f32.const 23.5 f32.mul local.get 5 f64.const 24.25 f64.add i32.const 8 i32.load offset=1
      local.get 5 f64.const 26.25 f64.mul local.get 2 i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-12 (export "return-6-12") (param i32 i32 i64 f64)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 3 f64.const 8.25 f64.mul local.get 2 i64.const 0x900000005 i64.xor
    block (result f32 f64 i32 f64 i64 f32)
      local.get 1 i32.const 73 i32.sub local.get 3 f64.const 11.25 f64.mul local.get 2 i64.const 0xc00000005
      i64.add global.get 6 f32.const 13.5 f32.sub local.get 1 i32.const 101 i32.sub global.get 6
      f32.const 15.5 f32.add local.get 3 f64.const 16.25 f64.sub local.get 1 i32.const 122 i32.xor local.get 3
      f64.const 18.25 f64.add local.get 2 i64.const -204 i64.mul global.get 2 f32.const 20.5 f32.mul
      local.get 1 i32.const 150 i32.xor local.get 3 f64.const 22.25 f64.sub local.get 2 i64.const -248 i64.mul
      block end global.get 2 f32.const 24.5 f32.add local.get 3 local.get 1 i32.const 185 i32.sub local.get 3
      f64.const 27.25 f64.add i64.const -303 global.get 6 i64.const 99 return
    end
    local.get 4
  )
)

(assert_return (invoke "return-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -28.75) (i64.const 0x1c1c1c1c1c1c1c20)
  (i32.const 0x50505b0) (i64.const 99))
(assert_return (invoke "return-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const -118.125) (i64.const 99))
(assert_return (invoke "return-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -301.875)
  (i64.const 0xc0c0c0c01e1e1e1e) (i64.const 0x4040404040402d5) (i64.const 99))
(assert_return (invoke "return-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -35.75) (i64.const 0xfbfbfbfbfbfbfac2) (f32.const 8.75) (i64.const 99))
(assert_return (invoke "return-1-4"
  (i32.const 1)) (f64.const 22.75) (i64.const 0x52a3f54697e93a80) (i32.const 0x12345678) (i64.const 99))
(assert_return (invoke "return-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -209.625) (i64.const 0x404042504040401)
  (f32.const 34.5) (i64.const 99))
(assert_return (invoke "return-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -38.75)
  (i64.const 0x878787878787878c) (f64.const 31.75) (i64.const 99))
(assert_return (invoke "return-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 26.75) (i64.const 0xf9f9f9f9f9f9f868) (i32.const 269) (i64.const 99))
(assert_return (invoke "return-1-8"
  (i32.const 1)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (f64.const -47.75) (i64.const 99))
(assert_return (invoke "return-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -49.75)
  (i64.const 0xfbfbfbfbfbfbfa46) (i64.const 0x30302d9030302fe) (i64.const 99))
(assert_return (invoke "return-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 34.75) (i64.const 0xfcfcfcfcfcfcfd08) (f32.const 389.375) (i64.const 99))
(assert_return (invoke "return-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -420.375)
  (i64.const 0x404042904040401) (i32.const 0x50503c0) (i64.const 99))
(assert_return (invoke "return-1-12"
  (i32.const 1)) (f64.const -53.75) (i64.const 0x406080a0c0e1000) (f32.const 51.75) (i64.const 99))
(assert_return (invoke "return-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -229.125) (i64.const 0x404042804040409)
  (i32.const 262) (f64.const -248.625) (i64.const 99))
(assert_return (invoke "return-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -41.75)
  (i64.const 0x3030303030304a0) (f64.const 34.75) (i64.const 0x303030303030150) (i64.const 99))
(assert_return (invoke "return-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 34.75)
  (i64.const 0x303030303030150) (i64.const 0xdbb6916c4722fdd8) (f32.const 42.5) (i64.const 99))
(assert_return (invoke "return-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -474.375)
  (i64.const 0x30302d9030302fe) (f32.const -30.75) (i32.const 0x9a75502b) (i64.const 99))
(assert_return (invoke "return-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -49.75) (i64.const 0x303030303030124)
  (i32.const 0x202033c) (f32.const -38.75) (i64.const 99))
(assert_return (invoke "return-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 35.75) (i64.const 0x4040404040405f9) (f32.const 8.75) (f64.const 40.75)
  (i64.const 99))
(assert_return (invoke "return-2-6"
  (i32.const 1)) (f64.const 48407.625) (i64.const 0x112233745566778d) (f64.const 975.25)
  (i32.const 0x12345517) (i64.const 99))
(assert_return (invoke "return-2-7"
  (i32.const 1)) (f64.const 975.25) (i64.const 0x11223344556679a9) (i32.const -27720)
  (f64.const -1.6338082632273529e-84) (i64.const 99))
(assert_return (invoke "return-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 44.75) (i64.const 0x4040404040401cd)
  (f64.const -346.125) (i64.const 0x404040404040404) (i64.const 99))
(assert_return (invoke "return-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -239.625)
  (i64.const 0x30302cd030302fe) (i64.const 0x95704b2601dcb792) (f32.const 56.5) (i64.const 99))
(assert_return (invoke "return-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -64.75) (i64.const 0x6060606060603a3) (f32.const 66.25) (i32.const 0x2020069)
  (i64.const 99))
(assert_return (invoke "return-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 45.75)
  (i64.const 0x60606060606087f) (i32.const 0xa17c5732) (f32.const 73.25) (i64.const 99))
(assert_return (invoke "return-2-12"
  (i32.const 1)) (f64.const 60701.625) (i64.const 0x112233805566778d) (f32.const -61.625)
  (f64.const -2.9139175104077617e-268) (i64.const 99))
(assert_return (invoke "return-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 38.75) (i64.const 0xfbfbfbfbfbfbf9ee) (i32.const 0x2020202)
  (f64.const -3.203851516313528e+259) (i64.const -567) (i64.const 99))
(assert_return (invoke "return-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -477.375)
  (i64.const 0xa8a8a8a80f0f0f0f) (f64.const -63.75) (i64.const 0xfbfbfbfbfbfbf9ba) (f32.const 10.75)
  (i64.const 99))
(assert_return (invoke "return-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i64.const 0x30302cd030302fe) (f32.const -55.625) (i32.const 0x202038d)
  (i64.const 99))
(assert_return (invoke "return-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 47.75) (i64.const 0x96969696969696a0)
  (f32.const -0.0011401264) (i32.const 0x2020390) (f32.const -50.75) (i64.const 99))
(assert_return (invoke "return-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -421.875) (i64.const 0x303033a03030306) (i32.const 0x505036c) (f32.const 59.5)
  (f64.const 60.25) (i64.const 99))
(assert_return (invoke "return-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -67.75)
  (i64.const 0xe5e5e5e5e5e5e5f0) (f32.const 10.75) (f64.const 61.25) (i32.const 0xf4cfaa85) (i64.const 99))
(assert_return (invoke "return-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 55.75)
  (i64.const 0xfcfcfcfcfcfcfe65) (f64.const -280.125) (i32.const 0x7b7b7b78) (f64.const 64.25) (i64.const 99))
(assert_return (invoke "return-3-7"
  (i32.const 1)) (f64.const -466.875) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0x1234583b)
  (f64.const 66848.625) (i64.const 0x1122330255667783) (i64.const 99))
(assert_return (invoke "return-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -70.75) (i64.const 0xfcfcfcfcfcfcfe39)
  (f64.const -6.5) (i64.const 0x303030303030303) (f32.const 530.875) (i64.const 99))
(assert_return (invoke "return-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (i64.const 0x40404040404011d)
  (f32.const 78.25) (i32.const 0x2020015) (i64.const 99))
(assert_return (invoke "return-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -784.875)
  (i64.const 0x303034603030306) (f32.const -57.75) (i32.const 0x815c3712) (f32.const 2.7673341e+35)
  (i64.const 99))
(assert_return (invoke "return-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -76.75) (i64.const 0xd3d3d3d3d3d3d3e0)
  (i32.const 507) (f32.const -83194.69) (f64.const -482.625) (i64.const 99))
(assert_return (invoke "return-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 67.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (f32.const 242.125) (f64.const 70.75) (i32.const 0x2020419) (i64.const 99))
(assert_return (invoke "return-4-0"
  (i32.const 1)) (f64.const 963.25) (i64.const 0x1122334455667a2d) (i32.const 0x411cf7d2)
  (f64.const -3.031320730055879e-239) (i64.const 0x1020304050605c2) (f32.const 69.75) (i64.const 99))
(assert_return (invoke "return-4-1"
  (i32.const 1)) (f64.const 1087.75) (i64.const 0x11223344556674cd) (f64.const 66848.625)
  (i64.const 0x2803deb9946f4a25) (f32.const -0.125) (i32.const 0x12345857) (i64.const 99))
(assert_return (invoke "return-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -489.375) (i64.const 0x30302c1030302fe) (i64.const 0xc6c6c6c6c6c6c6d8)
  (f32.const 599.375) (i32.const 0x5050505) (f32.const 8.75) (i64.const 99))
(assert_return (invoke "return-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -73.75) (i64.const 0x30303030303001c)
  (f32.const 77.25) (i32.const 0x2020015) (f32.const 554.125) (f64.const 7.914347548945932e-237)
  (i64.const 99))
(assert_return (invoke "return-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 64.75)
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (f32.const 3.25) (f64.const 73.25)
  (i32.const 0x201fff9) (i64.const 99))
(assert_return (invoke "return-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -676.875)
  (i64.const 0x606064e0606060b) (f32.const -83194.69) (f64.const -853.875) (i32.const 528) (f64.const -9.5)
  (i64.const 99))
(assert_return (invoke "return-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -79.75) (i64.const 0x30303030303062c)
  (f64.const -6.5) (i32.const 535) (f64.const -502.125) (i64.const 0x30302b5030302fe) (i64.const 99))
(assert_return (invoke "return-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 67.75) (i64.const 0x30303030302ffc4) (i32.const 0x202001c)
  (f64.const 3.402059636520873e+39) (i64.const 0xd5d5d5d5d5d5d5e0) (f32.const 80.5) (i64.const 99))
(assert_return (invoke "return-4-8"
  (i32.const 1)) (f64.const 79142.625) (i64.const 0x112232f655667783) (f64.const -2.030012203600678e-205)
  (i64.const 0x4e2904dfba95704b) (f32.const -0.125) (i32.const 0x12345437) (i64.const 99))
(assert_return (invoke "return-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -88.75)
  (i64.const 0x404040404040099) (i64.const 0x303035203030306) (f32.const 3.0072082e+12) (i32.const 584)
  (f32.const 1.2741393e+16) (i64.const 99))
(assert_return (invoke "return-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 76.75)
  (i64.const 0x303030303030684) (f32.const -8.5496323e-19) (i32.const 0x2020451) (f32.const -85.625)
  (f64.const -388.125) (i64.const 99))
(assert_return (invoke "return-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -541.125) (i64.const 0x303035703030308)
  (i32.const 0x2020054) (f32.const 7.75) (f64.const -6.5) (i32.const 0xfad5b08b) (i64.const 99))
(assert_return (invoke "return-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -94.75) (i64.const 0x3030303030306b0) (f32.const 87.5) (f64.const -95.75)
  (i32.const 0x4722fdd8) (f64.const 82.75) (i64.const 99))
(assert_return (invoke "return-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -705.375)
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 0x505071c) (f64.const -9.5) (i64.const 0x30302b5030302fe)
  (f32.const -68.75) (i32.const 0x2020202) (i64.const 99))
(assert_return (invoke "return-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f64.const 73.75) (i64.const 0xd5d5d5d5d5d5d5e0) (f32.const 261.625)
  (i32.const 0x2020038) (f32.const 3.0072082e+12) (i64.const 99))
(assert_return (invoke "return-5-2"
  (i32.const 1)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (i64.const 0x112233445566741d)
  (f32.const 3.4116134e-34) (i32.const 0x12345437) (f32.const -8.5496323e-19) (f64.const 76.75)
  (i64.const 99))
(assert_return (invoke "return-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -762.375)
  (i64.const 0x606065706060603) (f32.const 3.0072082e+12) (i32.const 0x73737368) (f32.const 95.25)
  (f64.const -96.75) (i32.const 0x80805ab) (i64.const 99))
(assert_return (invoke "return-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -88.75) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i32.const 0x2020202) (f32.const -77.75) (f64.const -560.625) (i32.const 612) (f64.const -94.75)
  (i64.const 99))
(assert_return (invoke "return-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (f32.const 3.25) (f64.const 82.75) (i32.const 0xfad5b08b)
  (f64.const -401.625) (i64.const 0x30302a9030302fe) (i64.const 99))
(assert_return (invoke "return-5-6"
  (i32.const 1)) (f64.const -646.875) (i64.const 0x45e98d33e6e1dcd8) (f64.const -7.5) (i32.const 626)
  (f64.const 82.75) (i64.const -996) (f32.const 300.625) (i64.const 99))
(assert_return (invoke "return-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -97.75) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 633) (f64.const -9.5)
  (i64.const -1007) (f32.const 104.25) (i32.const 0x201ff6d) (i64.const 99))
(assert_return (invoke "return-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 80.75)
  (i64.const 0x6060606060606070) (f64.const -11.5) (i64.const 0x5d00000005) (f32.const 1.3403321e-07)
  (i32.const 0x815c3712) (f32.const 109.25) (i64.const 99))
(assert_return (invoke "return-5-9"
  (i32.const 1)) (f64.const -691.875) (i64.const 0xfefdfca6faf9f8fd) (i64.const 0xc8a37e59340feac5)
  (f32.const 95.5) (i32.const 675) (f32.const -0.125) (f64.const 98.25) (i64.const 99))
(assert_return (invoke "return-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -98.75)
  (i64.const 0xc3c3c3c3c3c3c3d0) (f32.const 99.75) (i32.const 0x20200a8) (f32.const 98.5) (f64.const 99.25)
  (i32.const 0x20204c1) (i64.const 99))
(assert_return (invoke "return-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 88.75) (i64.const 0xfbfbfbfbfbfbffde) (i32.const 0x201ff51) (f32.const 8.75)
  (f64.const -107.75) (i32.const 0x2020202) (f64.const 102.25) (i64.const 99))
(assert_return (invoke "return-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -638.625) (i64.const 0x393939380f0f0f0f)
  (f32.const 7.75) (f64.const -6.5) (i32.const 0x5050238) (f64.const -2.030012203600678e-205)
  (i64.const 0x30303030302fe90) (i64.const 99))
(assert_return (invoke "return-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 75.75)
  (i64.const 0x404040404040041) (i32.const 0x5050777) (f64.const 80.75) (i64.const 0x90909090909090a8)
  (f32.const -5.0729572e-23) (i32.const 0x505078b) (f32.const -81.75) (i64.const 99))
(assert_return (invoke "return-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (f64.const -100.75) (i64.const -1007)
  (f32.const 102.25) (i32.const 0x201ff6d) (f32.const 1026.625) (f64.const -7.5) (i64.const 99))
(assert_return (invoke "return-6-2"
  (i32.const 1)) (f64.const 933.25) (i64.const 0x1122334455667399) (i64.const 0x7b56310ce7c29d78)
  (f32.const 1.3403321e-07) (i32.const -77) (f32.const 3.25) (f64.const 927.25) (i32.const 0x14efcaa5)
  (i64.const 99))
(assert_return (invoke "return-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 86.75) (i64.const 0x404040404040809)
  (f32.const 740.125) (i32.const 0x2020202) (f32.const -89.75) (f64.const -6.5) (i32.const 0x75757570)
  (f64.const -6.5) (i64.const 99))
(assert_return (invoke "return-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -428.625)
  (i64.const 0x303036303030308) (i32.const 0x20200a8) (f32.const 320.125) (f64.const 94.75) (i32.const 703)
  (f64.const -455.625) (i64.const 0x303029d030302fe) (i64.const 99))
(assert_return (invoke "return-6-5"
  (i32.const 1)) (f64.const -61.875) (i64.const 0xfefdfcf2faf9f8fd) (f32.const 10.5)
  (f64.const 4.416586975769418e-53) (i32.const 0x123456cf) (f64.const 13.25) (i64.const 0x112233445566781d)
  (f32.const 15.375) (i64.const 99))
(assert_return (invoke "return-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -14.75)
  (i64.const 0xa2a2a2a2a2a2a2a4) (f64.const 12.25) (i32.const 94) (f64.const -2.9139175104077617e-268)
  (i64.const 0xf00000005) (f32.const -13.25) (i32.const 0x4722fdd8) (i64.const 99))
(assert_return (invoke "return-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 2.75) (i64.const 0xfbfbfbfbfbfbfb72) (i32.const 0x5050505) (f64.const -9.5)
  (i64.const 0x404040404040359) (f32.const 188.125) (i32.const 0x5050484) (f32.const -8.75) (i64.const 99))
(assert_return (invoke "return-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -92.625) (i64.const 0x3c3c3c3c0f0f0f0f)
  (f64.const -22.75) (i64.const 0xdbb6916c4722fdd8) (f32.const 7.75) (i32.const 0x11111110)
  (f32.const -5.0729572e-23) (f64.const 14.75) (i64.const 99))
(assert_return (invoke "return-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -27.75)
  (i64.const 0xfcfcfcfcfcfcfc49) (i64.const 0x1200000005) (f32.const -6.75) (i32.const 0x2020291)
  (f32.const -1.8380878e+24) (f64.const -11.5) (i32.const 0x25252520) (i64.const 99))
(assert_return (invoke "return-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 6.75)
  (i64.const 0xccccccccccccccd0) (f32.const -5.0729572e-23) (i32.const 0x5050593) (f32.const -11.75)
  (f64.const -220.875) (i32.const 171) (f64.const 2.447714937972696e+131) (i64.const 99))
(assert_return (invoke "return-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -131.625) (i64.const 0x404041104040401)
  (i32.const 0x2020165) (f32.const 182.125) (f64.const 17.75) (i32.const 0xc7a27d58) (f64.const -170.625)
  (i64.const 0x303030303030303) (i64.const 99))
(assert_return (invoke "return-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -26.75)
  (i64.const 0x1515151515151518) (f32.const 27.75) (f64.const -4.5) (i32.const 0x2020149) (f64.const 22.75)
  (i64.const -303) (f32.const -0.125) (i64.const 99))

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
  (func $loop-1-0 (export "loop-1-0") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 3 f64.const 18.25 f64.add global.get 5 i64.const -204 i64.mul global.get 0 i32.const 143
    i32.add
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 4
        i32.const 150 i32.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-1-1 (export "loop-1-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 f64 i64)
  (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 19.25 f64.sub local.get 3 i64.const -215
    i64.add local.get 8 f64.const 21.25 f64.add
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 157
        i32.sub local.get 8 br 0
      end
    end
    local.get 10
  )
  (func $loop-1-2 (export "loop-1-2") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 i64)
  (local i64 i64)
    local.get 5 f64.const 20.25 f64.mul local.get 2 i64.const 0x1500000005 i64.xor local.get 3 i64.const -237
    i64.sub
    block (param i64) (result i64)
      loop (param i64) (result i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 local.get 5
        f64.const 24.25 f64.add i32.const 8 i64.load offset=1 br 0
      end
    end
    local.get 7
  )
  (func $loop-1-3 (export "loop-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 f32 i64)
  (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 21.25 f64.add local.get 3 i64.const -237
    i64.sub local.get 9 f32.const 23.5 f32.mul
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 171
        i32.add local.get 6 f64.const 25.25 f64.sub local.get 5 f32.const 27.5 br 0
      end
    end
    local.get 10
  )
  (func $loop-1-4 (export "loop-1-4") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 3 f64.const 22.25 f64.sub global.get 5 i64.const -248 i64.mul global.get 0 i32.const 171
    i32.add
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 4 global.get 3
        f64.const 26.25 f64.mul global.get 5 i64.const 0x1b00000005 i64.mul global.get 2 f32.const 28.5
        f32.sub global.get 4 i32.const 206 i32.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-1-5 (export "loop-1-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    local.get 8 f64.const 23.25 f64.mul local.get 2 i64.const 0x1800000005 i64.add local.get 11 f32.const 25.5
    f32.sub
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 local.get 10
        local.get 2 i64.const -303 i64.add local.get 11 f32.const 29.5 f32.mul local.get 6 i32.const 213
        i32.sub local.get 11 f32.const 31.5 f32.sub br 0
      end
    end
    local.get 12
  )
  (func $loop-1-6 (export "loop-1-6") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor local.get 3 f64.const 26.25 f64.mul
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 i32.const 192
        i32.mul local.get 3 f64.const 28.25 f64.sub local.get 2 i64.const -314 i64.xor global.get 2
        local.get 1 i32.const 220 i32.mul global.get 2 f32.const 32.5 f32.mul local.get 3 f64.const 33.25
        f64.add br 0
      end
    end
    local.get 4
  )
  (func $loop-1-7 (export "loop-1-7") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 5 f64.const 25.25 f64.sub local.get 3 i64.const -281 i64.sub local.get 4 i32.const 192 i32.mul
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 199
        i32.add local.get 5 f64.const 29.25 f64.mul local.get 3 i64.const 0x1e00000005 i64.sub local.get 6
        f32.const 31.5 f32.sub local.get 1 i32.const 227 i32.add local.get 6 f32.const 33.5 f32.add
        local.get 5 i32.const 248 br 0
      end
    end
    local.get 7
  )
  (func $loop-1-8 (export "loop-1-8") (param i32) (result f64 i64 f64 i64) (local i64 f64)
    global.get 3 f64.const 26.25 f64.mul global.get 5 i64.const 0x1b00000005 i64.mul global.get 3
    f64.const 28.25 f64.sub
    block (param f64) (result f64)
      loop (param f64) (result f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 4
        i32.const 206 i32.xor global.get 3 f64.const 30.25 f64.add global.get 5 i64.const -336 i64.mul
        global.get 2 global.get 4 global.get 2 f32.const 34.5 f32.sub global.get 7 global.get 0 i32.const 255
        i32.add global.get 7 f64.const 37.25 f64.sub br 0
      end
    end
    local.get 1
  )
  (func $loop-1-9 (export "loop-1-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 i64 i64)
  (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303
    i64.add local.get 3 i64.const -314 i64.xor
    block (param i64) (result i64)
      loop (param i64) (result i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 213
        i32.sub local.get 6 f64.const 31.25 f64.sub local.get 5 i64.const -347 i64.add local.get 7
        f32.const 33.5 f32.add local.get 1 i32.const 241 i32.sub local.get 7 f32.const 35.5 f32.mul
        local.get 8 f64.const 36.25 f64.add local.get 1 i32.const 262 i32.xor local.get 8 f64.const 38.25
        f64.mul local.get 3 i64.const 0x2700000005 i64.mul br 0
      end
    end
    local.get 10
  )
  (func $loop-1-10 (export "loop-1-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    local.get 10 f64.const 28.25 f64.sub local.get 5 i64.const -314 i64.xor local.get 11 f32.const 30.5
    f32.add
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 6 local.get 8
        f64.const 32.25 f64.mul local.get 5 local.get 9 f32.const 34.5 f32.sub local.get 7 i32.const 248
        i32.mul local.get 9 local.get 10 local.get 1 i32.const 269 i32.sub local.get 10 f64.const 39.25
        f64.add local.get 5 i64.const -435 i64.add f32.const 41.5 br 0
      end
    end
    local.get 12
  )
  (func $loop-1-11 (export "loop-1-11") (param i32 i32 i64 f64) (result f64 i64 i32 i64) (local i64 i32)
    local.get 3 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220
    i32.mul
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 i32.const 227
        i32.add local.get 3 local.get 2 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul local.get 1
        i32.const 255 i32.add global.get 6 f32.const 37.5 f32.sub local.get 3 f64.const 38.25 f64.mul
        local.get 1 i32.const 276 i32.mul local.get 3 f64.const 40.25 f64.sub local.get 2 global.get 2
        f32.const 42.5 f32.add i32.const 304 br 0
      end
    end
    local.get 4
  )
  (func $loop-1-12 (export "loop-1-12") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i64)
  (local i64 f32)
    local.get 5 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul local.get 6 f32.const 32.5 f32.mul
    block (param f32) (result f32)
      loop (param f32) (result f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 local.get 5
        f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul local.get 6 f32.const 36.5 f32.add
        local.get 1 i32.const 262 i32.xor local.get 6 local.get 5 f64.const 39.25 f64.add local.get 4
        i32.const 283 i32.add local.get 5 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005 i64.sub
        local.get 6 f32.const 43.5 f32.sub local.get 4 i32.const 311 i32.add local.get 6 f32.const 45.5
        f32.add br 0
      end
    end
    local.get 7
  )
  (func $loop-2-0 (export "loop-2-0") (param i32) (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    global.get 7 f64.const 31.25 f64.sub global.get 1 i64.const -347 i64.add global.get 4 i32.const 234
    i32.xor global.get 3 f64.const 34.25 f64.sub
    block (param i32 f64) (result i32 f64)
      loop (param i32 f64) (result i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 4
        i32.const 248 i32.mul global.get 3 f64.const 36.25 f64.add br 0
      end
    end
    local.get 1
  )
  (func $loop-2-1 (export "loop-2-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    local.get 3 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor local.get 3 f64.const 34.25
    f64.sub local.get 2 i64.const -380 i64.mul
    block (param f64 i64) (result f64 i64)
      loop (param f64 i64) (result f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 255 i32.add local.get 3 f64.const 37.25 f64.sub local.get 2 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-2 (export "loop-2-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    local.get 10 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub local.get 5 i64.const -380 i64.mul
    local.get 11 f32.const 36.5 f32.add
    block (param i64 f32) (result i64 f32)
      loop (param i64 f32) (result i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 262 i32.xor local.get 10 f64.const 38.25 f64.mul local.get 3 i32.const 128 f32.load br 0
      end
    end
    local.get 12
  )
  (func $loop-2-3 (export "loop-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 34.25 f64.sub local.get 2 i64.const -380
    i64.mul local.get 9 f32.const 36.5 f32.add local.get 1 i32.const 262 i32.xor
    block (param f32 i32) (result f32 i32)
      loop (param f32 i32) (result f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 269 i32.sub local.get 8 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
        local.get 7 f32.const 41.5 f32.mul local.get 4 i32.const 297 i32.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-2-4 (export "loop-2-4") (param i32) (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    global.get 7 f64.const 35.25 f64.mul global.get 1 i64.const 0x2400000005 i64.add global.get 4
    i32.const 262 i32.xor global.get 2 f32.const 38.5 f32.mul
    block (param i32 f32) (result i32 f32)
      loop (param i32 f32) (result i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 4
        i32.const 276 i32.mul global.get 3 global.get 5 i64.const -446 i64.xor global.get 2 f32.const 42.5
        f32.add global.get 4 i32.const 304 i32.mul global.get 2 f32.const 44.5 f32.mul br 0
      end
    end
    local.get 1
  )
  (func $loop-2-5 (export "loop-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    local.get 10 f64.const 36.25 f64.add local.get 5 i64.const -402 i64.xor local.get 11 f32.const 38.5
    f32.mul local.get 10 f64.const 39.25 f64.add
    block (param f32 f64) (result f32 f64)
      loop (param f32 f64) (result f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 4
        i32.const 283 i32.add local.get 8 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005 i64.sub
        local.get 11 f32.const 43.5 f32.sub local.get 4 i32.const 311 i32.add f32.const 45.5 i32.const 176
        f64.load offset=2 br 0
      end
    end
    local.get 12
  )
  (func $loop-2-6 (export "loop-2-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    local.get 3 f64.const 37.25 f64.sub local.get 2 i64.const -413 i64.sub local.get 3 f64.const 39.25 f64.add
    local.get 1 i32.const 283 i32.add
    block (param f64 i32) (result f64 i32)
      loop (param f64 i32) (result f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 290 i32.xor local.get 3 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul
        global.get 2 f32.const 44.5 f32.mul local.get 1 i32.const 318 i32.xor global.get 2 f32.const 46.5
        f32.sub local.get 3 i32.const 339 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-7 (export "loop-2-7") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64)
  (local i64 i32 f64)
    local.get 5 f64.const 38.25 f64.mul local.get 3 i64.const 0x2700000005 i64.mul local.get 4 i32.const 283
    i32.add local.get 5 f64.const 41.25 f64.mul
    block (param i32 f64) (result i32 f64)
      loop (param i32 f64) (result i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 297 i32.sub local.get 5 f64.const 43.25 f64.sub local.get 3 i64.const -479 i64.add
        local.get 6 f32.const 45.5 f32.add local.get 1 i32.const 325 i32.sub local.get 6 f32.const 47.5
        f32.mul local.get 5 block end local.get 1 i32.const 346 i32.xor f64.const 50.25 br 0
      end
    end
    local.get 7
  )
  (func $loop-2-8 (export "loop-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 39.25 f64.add local.get 2 i64.const -435
    i64.add local.get 6 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005 i64.sub
    block (param f64 i64) (result f64 i64)
      loop (param f64 i64) (result f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 304 i32.mul local.get 8 f64.const 44.25 f64.mul local.get 5 i64.const 0x2d00000005 i64.xor
        local.get 7 local.get 4 i32.const 332 i32.mul local.get 7 local.get 8 f64.const 49.25 f64.sub
        local.get 1 i32.const 353 i32.sub i32.const 24 f64.load offset=3 local.get 5 i64.const -567 i64.add
        br 0
      end
    end
    local.get 10
  )
  (func $loop-2-9 (export "loop-2-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 40.25 f64.sub local.get 2 i64.const -446
    i64.xor local.get 5 i64.const 0x2a00000005 i64.sub local.get 9 f32.const 43.5 f32.sub
    block (param i64 f32) (result i64 f32)
      loop (param i64 f32) (result i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 311 i32.add local.get 8 f64.const 45.25 f64.add local.get 3 i64.const -501 i64.sub
        local.get 9 f32.const 47.5 f32.mul local.get 4 i32.const 339 i32.add local.get 7 f32.const 49.5
        f32.sub local.get 6 f64.const 50.25 f64.mul local.get 1 local.get 6 f64.const 52.25 f64.sub
        local.get 3 local.get 7 f32.const 54.5 f32.add br 0
      end
    end
    local.get 10
  )
  (func $loop-2-10 (export "loop-2-10") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    global.get 7 f64.const 41.25 f64.mul global.get 1 i64.const 0x2a00000005 i64.sub global.get 6
    f32.const 43.5 f32.sub global.get 0 i32.const 311 i32.add
    block (param f32 i32) (result f32 i32)
      loop (param f32 i32) (result f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 4
        i32.const 318 i32.xor global.get 3 global.get 5 i64.const -512 i64.mul global.get 2 f32.const 48.5
        f32.add global.get 4 global.get 2 f32.const 50.5 f32.mul global.get 7 f64.const 51.25 f64.add
        global.get 0 global.get 7 f64.const 53.25 f64.mul global.get 1 i64.const 0x3600000005 i64.sub
        i32.const 56 f32.load offset=3 global.get 0 i32.const 395 i32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-2-11 (export "loop-2-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 3 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    global.get 6 f32.const 45.5 f32.add
    block (param i32 f32) (result i32 f32)
      loop (param i32 f32) (result i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 325 i32.sub local.get 3 f64.const 47.25 f64.mul local.get 2 global.get 6 local.get 1
        i32.const 353 i32.sub global.get 6 f32.const 51.5 f32.add local.get 3 local.get 1 i32.const 374
        i32.xor local.get 3 f64.const 54.25 f64.add local.get 2 i64.const -600 i64.mul global.get 2
        f32.const 56.5 f32.mul i32.const 402 i32.const 80 f32.load offset=2 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-12 (export "loop-2-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    local.get 10 f64.const 43.25 f64.sub local.get 5 i64.const -479 i64.add local.get 9 f32.const 45.5 f32.add
    local.get 8 f64.const 46.25 f64.sub
    block (param f32 f64) (result f32 f64)
      loop (param f32 f64) (result f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 7
        i32.const 332 i32.mul local.get 10 f64.const 48.25 f64.add local.get 3 i64.const -534 i64.xor
        local.get 11 f32.const 50.5 f32.mul local.get 1 i32.const 360 i32.mul local.get 11 f32.const 52.5
        f32.sub local.get 10 f64.const 53.25 f64.mul local.get 6 i32.const 381 i32.sub local.get 8
        f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add local.get 9 f32.const 57.5 f32.add
        local.get 4 i32.const 409 i32.sub block end f32.const 59.5 local.get 8 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-0 (export "loop-3-0") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 5 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325
    i32.sub local.get 5 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (param i32 f64 i64) (result i32 f64 i64)
      loop (param i32 f64 i64) (result i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop block end
        local.get 1 i32.const 346 i32.xor i32.const 16 f64.load offset=2 local.get 2 i64.const 0x3300000005
        i64.mul br 0
      end
    end
    local.get 7
  )
  (func $loop-3-1 (export "loop-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    local.get 10 f64.const 45.25 f64.add local.get 5 i64.const -501 i64.sub local.get 10 f64.const 47.25
    f64.mul local.get 2 i64.const 0x3000000005 i64.add local.get 9 f32.const 49.5 f32.sub
    block (param f64 i64 f32) (result f64 i64 f32)
      loop (param f64 i64 f32) (result f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 4
        i32.const 353 i32.sub local.get 8 f64.const 51.25 f64.add i32.const 32 i64.load local.get 9 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-2 (export "loop-3-2") (param i32) (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    global.get 3 f64.const 46.25 f64.sub global.get 5 i64.const -512 i64.mul global.get 1
    i64.const 0x3000000005 i64.add global.get 6 f32.const 49.5 f32.sub global.get 0 i32.const 353 i32.sub
    block (param i64 f32 i32) (result i64 f32 i32)
      loop (param i64 f32 i32) (result i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 4
        i32.const 360 i32.mul global.get 3 global.get 5 i64.const -578 i64.xor f32.const 54.5 global.get 4
        br 0
      end
    end
    local.get 1
  )
  (func $loop-3-3 (export "loop-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 f32 i64)
  (local i64 f32 i32 f32)
    local.get 5 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add local.get 6 f32.const 49.5
    f32.sub local.get 1 i32.const 353 i32.sub local.get 6 f32.const 51.5 f32.add
    block (param f32 i32 f32) (result f32 i32 f32)
      loop (param f32 i32 f32) (result f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 367 i32.add local.get 5 f64.const 53.25 f64.mul local.get 3 i64.const 0x3600000005 i64.sub
        local.get 6 f32.const 55.5 f32.sub local.get 4 i32.const 395 i32.add local.get 6 f32.const 57.5
        f32.add br 0
      end
    end
    local.get 7
  )
  (func $loop-3-4 (export "loop-3-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 48.25 f64.add local.get 3 i64.const -534
    i64.xor local.get 4 i32.const 353 i32.sub local.get 7 f32.const 51.5 f32.add local.get 6 f64.const 52.25
    f64.sub
    block (param i32 f32 f64) (result i32 f32 f64)
      loop (param i32 f32 f64) (result i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 4
        local.get 8 f64.const 54.25 f64.add local.get 2 i64.const -600 i64.mul local.get 9 local.get 4
        local.get 7 f32.const 58.5 f32.sub local.get 8 f64.const 59.25 f64.mul br 0
      end
    end
    local.get 10
  )
  (func $loop-3-5 (export "loop-3-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64 i32)
    local.get 3 f64.const 49.25 f64.sub local.get 2 i64.const -545 i64.sub global.get 6 f32.const 51.5 f32.add
    local.get 3 f64.const 52.25 f64.sub local.get 1 i32.const 374 i32.xor
    block (param f32 f64 i32) (result f32 f64 i32)
      loop (param f32 f64 i32) (result f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 381 i32.sub local.get 3 f64.const 55.25 f64.sub local.get 2 i64.const -611 i64.add
        global.get 6 f32.const 57.5 f32.add local.get 1 i32.const 409 i32.sub global.get 6 local.get 3
        f64.const 60.25 f64.add local.get 1 i32.const 430 i32.xor br 0
      end
    end
    local.get 4
  )
  (func $loop-3-6 (export "loop-3-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64) (local i64 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 50.25 f64.mul local.get 2
    i64.const 0x3300000005 i64.mul local.get 6 f64.const 52.25 f64.sub local.get 1 i32.const 374 i32.xor
    local.get 8 f64.const 54.25 f64.add
    block (param f64 i32 f64) (result f64 i32 f64)
      loop (param f64 i32 f64) (result f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 388 i32.mul local.get 6 local.get 2 local.get 7 f32.const 58.5 f32.sub local.get 1
        i32.const 416 i32.mul local.get 7 f32.const 60.5 f32.add local.get 6 local.get 1 i32.const 437 i32.sub
        local.get 8 f64.const 63.25 f64.add br 0
      end
    end
    local.get 10
  )
  (func $loop-3-7 (export "loop-3-7") (param i32) (result f64 i64 i32 f64 i64 i64) (local i64 i32 f64 i64)
    global.get 7 f64.const 51.25 f64.add global.get 1 i64.const -567 i64.add global.get 4 i32.const 374
    i32.xor global.get 3 f64.const 54.25 f64.add global.get 5 i64.const -600 i64.mul
    block (param i32 f64 i64) (result i32 f64 i64)
      loop (param i32 f64 i64) (result i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 0
        i32.const 395 i32.add global.get 7 f64.const 57.25 f64.add global.get 1 global.get 6 f32.const 59.5
        f32.mul global.get 0 global.get 6 f32.const 61.5 f32.sub global.get 3 f64.const 62.25 f64.mul
        i32.const 444 i32.const 128 f64.load global.get 5 br 0
      end
    end
    local.get 1
  )
  (func $loop-3-8 (export "loop-3-8") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor local.get 3 f64.const 54.25 f64.add
    local.get 2 i64.const -600 i64.mul global.get 2 f32.const 56.5 f32.mul
    block (param f64 i64 f32) (result f64 i64 f32)
      loop (param f64 i64 f32) (result f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 402 i32.xor local.get 3 local.get 2 global.get 2 f32.const 60.5 f32.add local.get 1
        global.get 2 f32.const 62.5 f32.mul local.get 3 f64.const 63.25 f64.add local.get 1 local.get 3
        i32.const 144 i64.load offset=2 global.get 6 br 0
      end
    end
    local.get 4
  )
  (func $loop-3-9 (export "loop-3-9") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    local.get 5 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub local.get 2 i64.const -600
    i64.mul local.get 6 f32.const 56.5 f32.mul local.get 4 i32.const 402 i32.xor
    block (param i64 f32 i32) (result i64 f32 i32)
      loop (param i64 f32 i32) (result i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 409 i32.sub local.get 5 f64.const 59.25 f64.mul local.get 3 i64.const 0x3c00000005 i64.add
        local.get 6 f32.const 61.5 f32.sub local.get 4 i32.const 437 i32.sub local.get 6 f32.const 63.5
        f32.add local.get 5 f64.const 64.25 f64.sub local.get 1 i32.const 458 i32.xor local.get 5
        f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul local.get 6 f32.const 68.5 f32.mul
        local.get 1 i32.const 486 i32.xor br 0
      end
    end
    local.get 7
  )
  (func $loop-3-10 (export "loop-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    local.get 8 f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul local.get 11 f32.const 56.5 f32.mul
    local.get 1 i32.const 402 i32.xor local.get 11 f32.const 58.5 f32.sub
    block (param f32 i32 f32) (result f32 i32 f32)
      loop (param f32 i32 f32) (result f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 7
        i32.const 416 i32.mul local.get 10 f64.const 60.25 f64.add local.get 2 local.get 9 f32.const 62.5
        f32.mul local.get 1 i32.const 444 i32.mul local.get 9 f32.const 64.5 f32.sub local.get 10
        f64.const 65.25 f64.mul local.get 6 local.get 10 f64.const 67.25 f64.sub local.get 2 i64.const -743
        i64.add local.get 9 f32.const 69.5 f32.add local.get 1 local.get 11 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-11 (export "loop-3-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 55.25 f64.sub local.get 3 i64.const -611
    i64.add local.get 1 i32.const 402 i32.xor local.get 7 f32.const 58.5 f32.sub local.get 6 f64.const 59.25
    f64.mul
    block (param i32 f32 f64) (result i32 f32 f64)
      loop (param i32 f32 f64) (result i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        local.get 8 f64.const 61.25 f64.sub local.get 3 i64.const -677 i64.sub local.get 7 f32.const 63.5
        f32.add local.get 4 local.get 9 f32.const 65.5 f32.mul local.get 6 f64.const 66.25 f64.add local.get 4
        i32.const 472 i32.mul local.get 8 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
        local.get 7 block end local.get 4 local.get 7 f64.const 73.25 br 0
      end
    end
    local.get 10
  )
  (func $loop-3-12 (export "loop-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    local.get 10 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor local.get 9 f32.const 58.5
    f32.sub local.get 10 f64.const 59.25 f64.mul local.get 6 i32.const 423 i32.add
    block (param f32 f64 i32) (result f32 f64 i32)
      loop (param f32 f64 i32) (result f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 430 i32.xor local.get 10 f64.const 62.25 f64.mul local.get 3 i64.const 0x3f00000005 i64.mul
        local.get 11 local.get 4 i32.const 458 i32.xor local.get 11 f32.const 66.5 f32.add local.get 10
        local.get 7 i32.const 479 i32.add local.get 10 f64.const 69.25 f64.add local.get 2 local.get 9
        f32.const 71.5 f32.mul local.get 6 block end local.get 11 f32.const 73.5 f32.sub local.get 10
        f64.const 74.25 f64.mul local.get 4 i32.const 528 i32.mul br 0
      end
    end
    local.get 12
  )
  (func $loop-4-0 (export "loop-4-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 f32 i64)
  (local i64 i32 f64 i64 f32)
    local.get 3 f64.const 57.25 f64.add local.get 2 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
    local.get 3 f64.const 60.25 f64.add local.get 2 i64.const -666 i64.xor global.get 2 f32.const 62.5 f32.mul
    block (param i32 f64 i64 f32) (result i32 f64 i64 f32)
      loop (param i32 f64 i64 f32) (result i32 f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop block end
        i32.const 120 i32.load offset=3 local.get 3 f64.const 64.25 f64.sub i32.const 136 i64.load offset=1
        global.get 2 f32.const 66.5 f32.add br 0
      end
    end
    local.get 4
  )
  (func $loop-4-1 (export "loop-4-1") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    local.get 5 f64.const 58.25 f64.sub local.get 3 i64.const -644 i64.mul local.get 5 f64.const 60.25 f64.add
    local.get 3 i64.const -666 i64.xor local.get 6 f32.const 62.5 f32.mul local.get 4 i32.const 444 i32.mul
    block (param f64 i64 f32 i32) (result f64 i64 f32 i32)
      loop (param f64 i64 f32 i32) (result f64 i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 451 i32.add local.get 5 f64.const 65.25 f64.mul i32.const 144 i64.load offset=2
        local.get 6 local.get 4 i32.const 479 i32.add br 0
      end
    end
    local.get 7
  )
  (func $loop-4-2 (export "loop-4-2") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 7 f64.const 59.25 f64.mul global.get 1 i64.const 0x3c00000005 i64.add global.get 5
    i64.const -666 i64.xor global.get 2 f32.const 62.5 f32.mul global.get 4 i32.const 444 i32.mul global.get 2
    f32.const 64.5 f32.sub
    block (param i64 f32 i32 f32) (result i64 f32 i32 f32)
      loop (param i64 f32 i32 f32) (result i64 f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 4 i32.const 458 i32.xor global.get 3 f64.const 66.25 f64.add global.get 5 i64.const -732
        i64.mul global.get 2 f32.const 68.5 f32.mul i32.const 168 i32.load offset=1 global.get 2
        f32.const 70.5 f32.sub br 0
      end
    end
    local.get 1
  )
  (func $loop-4-3 (export "loop-4-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 5 f64.const 60.25 f64.add local.get 2 i64.const -666 i64.xor local.get 6 f32.const 62.5 f32.mul
    local.get 4 i32.const 444 i32.mul local.get 6 f32.const 64.5 f32.sub local.get 5 f64.const 65.25 f64.mul
    block (param f32 i32 f32 f64) (result f32 i32 f32 f64)
      loop (param f32 i32 f32 f64) (result f32 i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 465 i32.sub local.get 5 f64.const 67.25 f64.sub local.get 3 i64.const -743
        i64.add i32.const 168 f32.load offset=1 local.get 1 i32.const 493 i32.sub local.get 6 f32.const 71.5
        f32.mul local.get 5 br 0
      end
    end
    local.get 7
  )
  (func $loop-4-4 (export "loop-4-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 8 f64.const 61.25 f64.sub local.get 2 i64.const -677 i64.sub local.get 6 i32.const 444 i32.mul
    local.get 9 f32.const 64.5 f32.sub local.get 8 f64.const 65.25 f64.mul local.get 6 i32.const 465 i32.sub
    block (param i32 f32 f64 i32) (result i32 f32 f64 i32)
      loop (param i32 f32 f64 i32) (result i32 f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 6 i32.const 472 i32.mul local.get 8 local.get 2 i64.const 0x4500000005 i64.xor local.get 11
        f32.const 70.5 f32.sub local.get 4 local.get 11 f32.const 72.5 f32.add local.get 8 f64.const 73.25
        f64.sub local.get 6 br 0
      end
    end
    local.get 12
  )
  (func $loop-4-5 (export "loop-4-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    global.get 3 f64.const 62.25 f64.mul global.get 5 i64.const 0x3f00000005 i64.mul global.get 2
    f32.const 64.5 f32.sub global.get 7 f64.const 65.25 f64.mul global.get 0 i32.const 465 i32.sub
    global.get 7 f64.const 67.25 f64.sub
    block (param f32 f64 i32 f64) (result f32 f64 i32 f64)
      loop (param f32 f64 i32 f64) (result f32 f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 0 global.get 7 f64.const 69.25 f64.add global.get 1 global.get 6 f32.const 71.5 f32.mul
        global.get 0 i32.const 507 i32.add global.get 6 f32.const 73.5 f32.sub i32.const 16 f64.load offset=2
        global.get 4 i32.const 528 i32.mul i32.const 32 f64.load br 0
      end
    end
    local.get 1
  )
  (func $loop-4-6 (export "loop-4-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 i64) (local i64 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 63.25 f64.add local.get 5 i64.const -699
    i64.add local.get 8 f64.const 65.25 f64.mul local.get 1 i32.const 465 i32.sub local.get 8 f64.const 67.25
    f64.sub local.get 2 i64.const -743 i64.add
    block (param f64 i32 f64 i64) (result f64 i32 f64 i64)
      loop (param f64 i32 f64 i64) (result f64 i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 486 i32.xor local.get 8 f64.const 70.25 f64.sub local.get 3 local.get 9
        f32.const 72.5 f32.add local.get 4 i32.const 514 i32.xor local.get 7 f32.const 74.5 f32.mul
        i32.const 24 f64.load offset=3 local.get 1 i32.const 535 i32.add f64.const 77.25 i32.const 48
        i64.load offset=2 br 0
      end
    end
    local.get 10
  )
  (func $loop-4-7 (export "loop-4-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 f32 i64)
  (local i64 i32 f64 i64 f32)
    local.get 3 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add global.get 6 f32.const 69.5 f32.add
    block (param i32 f64 i64 f32) (result i32 f64 i64 f32)
      loop (param i32 f64 i64 f32) (result i32 f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 local.get 3 local.get 2 i64.const 0x4800000005 i64.add global.get 6 f32.const 73.5 f32.sub
        local.get 1 i32.const 521 i32.sub global.get 6 f32.const 75.5 f32.add local.get 3 f64.const 76.25
        f64.sub local.get 1 i32.const 542 i32.xor local.get 3 f64.const 78.25 f64.add local.get 2
        i64.const -864 i64.mul i32.const 64 f32.load br 0
      end
    end
    local.get 4
  )
  (func $loop-4-8 (export "loop-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 65.25 f64.mul local.get 5
    i64.const 0x4200000005 i64.sub local.get 6 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
    local.get 7 f32.const 69.5 f32.add local.get 4 i32.const 493 i32.sub
    block (param f64 i64 f32 i32) (result f64 i64 f32 i32)
      loop (param f64 i64 f32 i32) (result f64 i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 500 i32.mul local.get 6 f64.const 72.25 f64.add local.get 2 local.get 7
        local.get 1 local.get 7 local.get 6 f64.const 77.25 f64.mul local.get 1 i32.const 56 f64.load offset=3
        local.get 5 i64.const -875 i64.add local.get 7 f32.const 81.5 f32.add local.get 1 i32.const 577
        i32.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-4-9 (export "loop-4-9") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 3 f64.const 66.25 f64.add global.get 5 i64.const -732 i64.mul global.get 1 i64.const -743
    i64.add global.get 6 f32.const 69.5 f32.add global.get 0 i32.const 493 i32.sub global.get 6 f32.const 71.5
    f32.mul
    block (param i64 f32 i32 f32) (result i64 f32 i32 f32)
      loop (param i64 f32 i32 f32) (result i64 f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 0 i32.const 507 i32.add global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809
        i64.sub global.get 6 f32.const 75.5 f32.add global.get 0 i32.const 535 i32.add global.get 6
        f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add global.get 4 i32.const 556 i32.mul
        global.get 3 f64.const 80.25 f64.mul global.get 5 i64.const 0x5100000005 i64.xor global.get 2
        global.get 4 i32.const 584 i32.mul global.get 2 f32.const 84.5 f32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-4-10 (export "loop-4-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add global.get 6 f32.const 69.5 f32.add
    local.get 1 i32.const 493 i32.sub global.get 6 f32.const 71.5 f32.mul local.get 3 f64.const 72.25 f64.add
    block (param f32 i32 f32 f64) (result f32 i32 f32 f64)
      loop (param f32 i32 f32 f64) (result f32 i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 514 i32.xor local.get 3 f64.const 74.25 f64.mul local.get 2
        i64.const 0x4b00000005 i64.mul global.get 2 f32.const 76.5 f32.sub local.get 1 i32.const 542 i32.xor
        global.get 2 f32.const 78.5 f32.add local.get 3 f64.const 79.25 f64.sub local.get 1 i32.const 563
        i32.add local.get 3 f64.const 81.25 f64.add local.get 2 i64.const -897 i64.sub i32.const 88
        f32.load offset=3 local.get 1 i32.const 591 i32.add global.get 6 f32.const 85.5 f32.sub i32.const 112
        f64.load offset=2 br 0
      end
    end
    local.get 4
  )
  (func $loop-4-11 (export "loop-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 8 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493
    i32.sub local.get 9 f32.const 71.5 f32.mul local.get 8 f64.const 72.25 f64.add local.get 7 i32.const 514
    i32.xor
    block (param i32 f32 f64 i32) (result i32 f32 f64 i32)
      loop (param i32 f32 f64 i32) (result i32 f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 7 i32.const 521 i32.sub local.get 8 f64.const 75.25 f64.add local.get 5 i64.const -831
        i64.add local.get 11 f32.const 77.5 f32.mul local.get 1 i32.const 549 i32.sub local.get 9
        f32.const 79.5 f32.sub local.get 8 f64.const 80.25 f64.mul local.get 7 i32.const 570 i32.xor
        local.get 10 f64.const 82.25 f64.sub local.get 3 i64.const -908 i64.mul local.get 9 f32.const 84.5
        f32.add block end local.get 4 i32.const 598 i32.xor local.get 11 local.get 10 f64.const 87.25 f64.add
        local.get 7 br 0
      end
    end
    local.get 12
  )
  (func $loop-4-12 (export "loop-4-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    local.get 5 f64.const 69.25 f64.add local.get 3 i64.const -765 i64.sub local.get 6 f32.const 71.5 f32.mul
    local.get 5 f64.const 72.25 f64.add local.get 4 i32.const 514 i32.xor local.get 5 f64.const 74.25 f64.mul
    block (param f32 f64 i32 f64) (result f32 f64 i32 f64)
      loop (param f32 f64 i32 f64) (result f32 f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 4 i32.const 528 i32.mul local.get 5 f64.const 76.25 f64.sub local.get 3 i64.const -842
        i64.xor local.get 6 f32.const 78.5 f32.add local.get 1 local.get 6 f32.const 80.5 f32.mul local.get 5
        f64.const 81.25 f64.add local.get 4 i32.const 577 i32.sub local.get 5 f64.const 83.25 f64.mul
        local.get 3 i64.const 0x5400000005 i64.add local.get 6 f32.const 85.5 f32.sub local.get 1
        i32.const 605 i32.sub i32.const 120 f32.load offset=3 i32.const 128 f64.load local.get 1 i32.const 626
        i32.xor local.get 5 f64.const 90.25 f64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-5-0 (export "loop-5-0") (param i32) (result f64 i64 i32 f64 i64 f32 i32 i64)
  (local i64 i32 f64 i64 f32 i32)
    global.get 3 f64.const 70.25 f64.sub global.get 5 i64.const -776 i64.mul global.get 0 i32.const 507
    i32.add global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809 i64.sub global.get 6
    f32.const 75.5 f32.add global.get 0 i32.const 535 i32.add
    block (param i32 f64 i64 f32 i32) (result i32 f64 i64 f32 i32)
      loop (param i32 f64 i64 f32 i32) (result i32 f64 i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        block end i32.const 40 i32.load offset=1 i32.const 48 f64.load offset=2 global.get 5 i64.const -864
        i64.mul f32.const 80.5 global.get 4 i32.const 570 i32.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-5-1 (export "loop-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 71.25 f64.mul local.get 2 i64.const 0x4800000005 i64.add local.get 5 f64.const 73.25
    f64.sub local.get 2 i64.const -809 i64.sub local.get 6 f32.const 75.5 f32.add local.get 4 i32.const 535
    i32.add local.get 6 f32.const 77.5 f32.mul
    block (param f64 i64 f32 i32 f32) (result f64 i64 f32 i32 f32)
      loop (param f64 i64 f32 i32 f32) (result f64 i64 f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 4 i32.const 549 i32.sub i32.const 56 f64.load offset=3 local.get 3 local.get 6
        f32.const 81.5 f32.add local.get 4 f32.const 83.5 br 0
      end
    end
    local.get 7
  )
  (func $loop-5-2 (export "loop-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 8 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor local.get 3 i64.const -809 i64.sub
    local.get 9 f32.const 75.5 f32.add local.get 6 i32.const 535 i32.add local.get 9 f32.const 77.5 f32.mul
    local.get 10 f64.const 78.25 f64.add
    block (param i64 f32 i32 f32 f64) (result i64 f32 i32 f32 f64)
      loop (param i64 f32 i32 f32 f64) (result i64 f32 i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 6 i32.const 556 i32.mul local.get 10 f64.const 80.25 f64.mul block end
        i64.const 0x5100000005 local.get 9 local.get 4 i32.const 584 i32.mul f32.const 84.5 local.get 8 br 0
      end
    end
    local.get 12
  )
  (func $loop-5-3 (export "loop-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 73.25 f64.sub local.get 3 i64.const -809
    i64.sub local.get 9 f32.const 75.5 f32.add local.get 4 i32.const 535 i32.add local.get 9 f32.const 77.5
    f32.mul local.get 8 f64.const 78.25 f64.add local.get 1 i32.const 556 i32.mul
    block (param f32 i32 f32 f64 i32) (result f32 i32 f32 f64 i32)
      loop (param f32 i32 f32 f64 i32) (result f32 i32 f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 563 i32.add local.get 8 f64.const 81.25 f64.add local.get 3 local.get 9
        f32.const 83.5 f32.mul local.get 1 i32.const 591 i32.add local.get 7 f32.const 85.5 f32.sub
        i32.const 112 f64.load offset=2 i32.const 612 br 0
      end
    end
    local.get 10
  )
  (func $loop-5-4 (export "loop-5-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 f64 i64)
  (local i64 i32 f32 f64 i32 f64)
    local.get 3 f64.const 74.25 f64.mul local.get 2 i64.const 0x4b00000005 i64.mul local.get 1 i32.const 535
    i32.add global.get 6 f32.const 77.5 f32.mul local.get 3 f64.const 78.25 f64.add local.get 1 i32.const 556
    i32.mul local.get 3 f64.const 80.25 f64.mul
    block (param i32 f32 f64 i32 f64) (result i32 f32 f64 i32 f64)
      loop (param i32 f32 f64 i32 f64) (result i32 f32 f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 local.get 3 f64.const 82.25 f64.sub local.get 2 i64.const -908 i64.mul global.get 2
        f32.const 84.5 f32.add block end local.get 1 i32.const 598 i32.xor global.get 2 f32.const 86.5 f32.mul
        local.get 3 f64.const 87.25 f64.add local.get 1 i32.const 619 i32.add local.get 3 br 0
      end
    end
    local.get 4
  )
  (func $loop-5-5 (export "loop-5-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 8 f64.const 75.25 f64.add local.get 5 i64.const -831 i64.add local.get 9 f32.const 77.5 f32.mul
    local.get 8 f64.const 78.25 f64.add local.get 6 i32.const 556 i32.mul local.get 8 f64.const 80.25 f64.mul
    local.get 5 i64.const 0x5100000005 i64.xor
    block (param f32 f64 i32 f64 i64) (result f32 f64 i32 f64 i64)
      loop (param f32 f64 i32 f64 i64) (result f32 f64 i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 7 i32.const 577 i32.sub local.get 10 f64.const 83.25 f64.mul local.get 2
        i64.const 0x5400000005 i64.add local.get 11 f32.const 85.5 f32.sub local.get 7 i32.const 605 i32.sub
        local.get 11 f32.const 87.5 f32.add local.get 10 f64.const 88.25 f64.sub i32.const 626 local.get 8
        local.get 5 i64.const -996 i64.mul br 0
      end
    end
    local.get 12
  )
  (func $loop-5-6 (export "loop-5-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64 f32 i64)
  (local i64 f64 i32 f64 i64 f32)
    local.get 3 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor local.get 3 f64.const 78.25 f64.add
    local.get 1 i32.const 556 i32.mul local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005
    i64.xor global.get 2 f32.const 82.5 f32.sub
    block (param f64 i32 f64 i64 f32) (result f64 i32 f64 i64 f32)
      loop (param f64 i32 f64 i64 f32) (result f64 i32 f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 584 i32.mul local.get 3 f64.const 84.25 f64.add local.get 2 i64.const -930
        i64.xor global.get 2 f32.const 86.5 f32.mul local.get 1 global.get 2 f32.const 88.5 f32.sub block end
        local.get 3 local.get 1 local.get 3 local.get 2 i64.const -1007 i64.add f32.const 93.5 br 0
      end
    end
    local.get 4
  )
  (func $loop-5-7 (export "loop-5-7") (param i32) (result f64 i64 i32 f64 i64 f32 i32 i64)
  (local i64 i32 f64 i64 f32 i32)
    global.get 7 f64.const 77.25 f64.mul global.get 1 i64.const 0x4e00000005 i64.sub global.get 4
    i32.const 556 i32.mul global.get 3 f64.const 80.25 f64.mul global.get 5 i64.const 0x5100000005 i64.xor
    global.get 2 f32.const 82.5 f32.sub global.get 4 i32.const 584 i32.mul
    block (param i32 f64 i64 f32 i32) (result i32 f64 i64 f32 i32)
      loop (param i32 f64 i64 f32 i32) (result i32 f64 i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        global.get 0 i32.const 591 i32.add global.get 7 f64.const 85.25 f64.sub global.get 1 i64.const -941
        i64.sub global.get 6 f32.const 87.5 f32.add global.get 0 i32.const 619 i32.add global.get 6
        global.get 3 f64.const 90.25 f64.add global.get 4 i32.const 640 i32.mul global.get 3 global.get 5
        i64.const 0x5d00000005 i64.xor f32.const 94.5 i32.const 184 i32.load offset=3 br 0
      end
    end
    local.get 1
  )
  (func $loop-5-8 (export "loop-5-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 78.25 f64.add local.get 2 i64.const -864
    i64.mul local.get 6 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor local.get 7
    f32.const 82.5 f32.sub local.get 4 i32.const 584 i32.mul local.get 9 f32.const 84.5 f32.add
    block (param f64 i64 f32 i32 f32) (result f64 i64 f32 i32 f32)
      loop (param f64 i64 f32 i32 f32) (result f64 i64 f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 local.get 8 f64.const 86.25 f64.mul local.get 2 i64.const 0x5700000005 i64.mul local.get 9
        local.get 1 i32.const 626 i32.xor local.get 7 f32.const 90.5 f32.add local.get 8 f64.const 91.25
        f64.sub local.get 4 i32.const 647 i32.add local.get 6 f64.const 93.25 f64.add i32.const 176
        i64.load offset=2 local.get 9 f32.const 95.5 f32.mul local.get 4 i32.const 675 i32.add local.get 9
        f32.const 97.5 f32.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-5-9 (export "loop-5-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add local.get 3 i64.const 0x5100000005
    i64.xor local.get 6 f32.const 82.5 f32.sub local.get 4 i32.const 584 i32.mul local.get 6 f32.const 84.5
    f32.add local.get 5 f64.const 85.25 f64.sub
    block (param i64 f32 i32 f32 f64) (result i64 f32 i32 f32 f64)
      loop (param i64 f32 i32 f32 f64) (result i64 f32 i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 4 i32.const 605 i32.sub local.get 5 f64.const 87.25 f64.add local.get 2 i64.const -963
        i64.add local.get 6 f32.const 89.5 f32.mul local.get 1 i32.const 633 i32.sub local.get 6
        f32.const 91.5 f32.sub local.get 5 f64.const 92.25 f64.mul local.get 1 i32.const 654 i32.xor
        local.get 5 f64.const 94.25 f64.sub local.get 2 i64.const -1040 i64.mul f32.const 96.5 local.get 1
        local.get 6 f32.const 98.5 f32.mul local.get 5 f64.const 99.25 f64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-5-10 (export "loop-5-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor global.get 2 f32.const 82.5
    f32.sub local.get 1 i32.const 584 i32.mul global.get 2 f32.const 84.5 f32.add local.get 3 f64.const 85.25
    f64.sub local.get 1 i32.const 605 i32.sub
    block (param f32 i32 f32 f64 i32) (result f32 i32 f32 f64 i32)
      loop (param f32 i32 f32 f64 i32) (result f32 i32 f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 612 i32.mul local.get 3 f64.const 88.25 f64.sub local.get 2 global.get 2
        f32.const 90.5 f32.add local.get 1 i32.const 640 i32.mul global.get 2 f32.const 92.5 f32.mul
        local.get 3 f64.const 93.25 f64.add local.get 1 i32.const 661 i32.sub local.get 3 f64.const 95.25
        f64.mul local.get 2 i64.const 0x6000000005 i64.add global.get 6 f32.const 97.5 f32.sub local.get 1
        i32.const 689 i32.sub global.get 6 local.get 3 f64.const 100.25 f64.sub local.get 1 br 0
      end
    end
    local.get 4
  )
  (func $loop-5-11 (export "loop-5-11") (param i32) (result f64 i64 i32 f32 f64 i32 f64 i64)
  (local i64 i32 f32 f64 i32 f64)
    global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897 i64.sub global.get 4 i32.const 584
    i32.mul global.get 2 f32.const 84.5 f32.add global.get 7 f64.const 85.25 f64.sub global.get 0
    i32.const 605 i32.sub global.get 7 f64.const 87.25 f64.add
    block (param i32 f32 f64 i32 f64) (result i32 f32 f64 i32 f64)
      loop (param i32 f32 f64 i32 f64) (result i32 f32 f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        global.get 0 i32.const 619 i32.add global.get 7 f64.const 89.25 f64.mul global.get 1
        i64.const 0x5a00000005 i64.sub global.get 6 f32.const 91.5 f32.sub global.get 0 i32.const 647 i32.add
        global.get 6 global.get 3 f64.const 94.25 f64.sub global.get 4 i32.const 668 i32.mul global.get 3
        f64.const 96.25 f64.add global.get 5 global.get 2 global.get 4 i32.const 696 i32.mul f32.const 100.5
        global.get 7 f64.const 101.25 f64.mul i32.const 48 i32.load offset=2 f64.const 103.25 br 0
      end
    end
    local.get 1
  )
  (func $loop-5-12 (export "loop-5-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 10 f64.const 82.25 f64.sub local.get 5 i64.const -908 i64.mul local.get 9 f32.const 84.5 f32.add
    local.get 10 f64.const 85.25 f64.sub local.get 6 i32.const 605 i32.sub local.get 8 f64.const 87.25 f64.add
    local.get 3 i64.const -963 i64.add
    block (param f32 f64 i32 f64 i64) (result f32 f64 i32 f64 i64)
      loop (param f32 f64 i32 f64 i64) (result f32 f64 i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 7 local.get 10 local.get 5 i64.const -996 i64.mul local.get 9 f32.const 92.5 f32.mul
        local.get 6 i32.const 654 i32.xor local.get 9 local.get 10 f64.const 95.25 f64.mul local.get 6
        local.get 10 f64.const 97.25 f64.sub local.get 2 local.get 11 f32.const 99.5 f32.add local.get 6
        i32.const 703 i32.add i32.const 40 f32.load offset=1 local.get 8 f64.const 102.25 f64.add local.get 1
        i32.const 724 i32.mul local.get 8 i32.const 72 i64.load offset=1 br 0
      end
    end
    local.get 12
  )
  (func $loop-6-0 (export "loop-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 83.25 f64.mul local.get 5
    i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor local.get 6 f64.const 86.25 f64.mul
    local.get 5 i64.const 0x5700000005 i64.mul local.get 9 f32.const 88.5 f32.sub local.get 4 i32.const 626
    i32.xor local.get 7 f32.const 90.5 f32.add
    block (param i32 f64 i64 f32 i32 f32) (result i32 f64 i64 f32 i32 f32)
      loop (param i32 f64 i64 f32 i32 f32) (result i32 f64 i64 f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 640 i32.mul local.get 6 f64.const 92.25 f64.mul local.get 3
        i64.const 0x5d00000005 i64.xor local.get 9 f32.const 94.5 f32.sub local.get 4 i32.const 668 i32.mul
        local.get 7 f32.const 96.5 f32.add br 0
      end
    end
    local.get 10
  )
  (func $loop-6-1 (export "loop-6-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor local.get 5 f64.const 86.25 f64.mul
    local.get 3 i64.const 0x5700000005 i64.mul local.get 6 f32.const 88.5 f32.sub local.get 4 i32.const 626
    i32.xor local.get 6 f32.const 90.5 f32.add local.get 5 f64.const 91.25 f64.sub
    block (param f64 i64 f32 i32 f32 f64) (result f64 i64 f32 i32 f32 f64)
      loop (param f64 i64 f32 i32 f32 f64) (result f64 i64 f32 i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 4 i32.const 647 i32.add local.get 5 f64.const 93.25 f64.add i32.const 176 i64.load offset=2
        local.get 6 f32.const 95.5 f32.mul local.get 4 i32.const 675 i32.add f32.const 97.5 local.get 5 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-2 (export "loop-6-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 85.25 f64.sub global.get 1 i64.const -941 i64.sub global.get 5
    i64.const 0x5700000005 i64.mul global.get 2 f32.const 88.5 f32.sub global.get 4 i32.const 626 i32.xor
    global.get 2 f32.const 90.5 f32.add global.get 7 f64.const 91.25 f64.sub global.get 0 i32.const 647
    i32.add
    block (param i64 f32 i32 f32 f64 i32) (result i64 f32 i32 f32 f64 i32)
      loop (param i64 f32 i32 f32 f64 i32) (result i64 f32 i32 f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 4 i32.const 654 i32.xor global.get 3 f64.const 94.25 f64.sub i64.const -1040 global.get 2
        f32.const 96.5 f32.add global.get 4 i32.const 682 i32.xor global.get 2 f32.const 98.5 f32.mul
        global.get 7 f64.const 99.25 f64.add global.get 0 i32.const 703 i32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-6-3 (export "loop-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 5 f64.const 86.25 f64.mul local.get 3 i64.const 0x5700000005 i64.mul local.get 6 f32.const 88.5
    f32.sub local.get 4 i32.const 626 i32.xor local.get 6 f32.const 90.5 f32.add local.get 5 f64.const 91.25
    f64.sub local.get 4 i32.const 647 i32.add local.get 5 f64.const 93.25 f64.add
    block (param f32 i32 f32 f64 i32 f64) (result f32 i32 f32 f64 i32 f64)
      loop (param f32 i32 f32 f64 i32 f64) (result f32 i32 f32 f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 661 i32.sub local.get 5 f64.const 95.25 f64.mul local.get 2
        i64.const 0x6000000005 i64.add local.get 6 i32.const 16 i32.load offset=2 local.get 6 f32.const 99.5
        f32.add local.get 5 f64.const 100.25 f64.sub local.get 4 i32.const 710 i32.xor local.get 5 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-4 (export "loop-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 87.25 f64.add local.get 5 i64.const -963
    i64.add local.get 4 i32.const 626 i32.xor local.get 9 f32.const 90.5 f32.add local.get 8 f64.const 91.25
    f64.sub local.get 4 i32.const 647 i32.add local.get 8 f64.const 93.25 f64.add local.get 3 i64.const -1029
    i64.sub
    block (param i32 f32 f64 i32 f64 i64) (result i32 f32 f64 i32 f64 i64)
      loop (param i32 f32 f64 i32 f64 i64) (result i32 f32 f64 i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 668 i32.mul local.get 6 f64.const 96.25 f64.add local.get 2 i64.const -1062
        i64.xor local.get 7 block end local.get 4 i32.const 696 i32.mul local.get 9 f32.const 100.5 f32.sub
        local.get 6 i32.const 48 i32.load offset=2 local.get 8 i64.const -1139 br 0
      end
    end
    local.get 10
  )
  (func $loop-6-5 (export "loop-6-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    local.get 3 f64.const 88.25 f64.sub local.get 2 i64.const -974 i64.xor global.get 2 f32.const 90.5 f32.add
    local.get 3 f64.const 91.25 f64.sub local.get 1 i32.const 647 i32.add local.get 3 f64.const 93.25 f64.add
    local.get 2 i64.const -1029 i64.sub global.get 6 f32.const 95.5 f32.mul
    block (param f32 f64 i32 f64 i64 f32) (result f32 f64 i32 f64 i64 f32)
      loop (param f32 f64 i32 f64 i64 f32) (result f32 f64 i32 f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 local.get 3 f64.const 97.25 f64.sub local.get 2 i64.const -1073 i64.sub global.get 6
        f32.const 99.5 f32.add local.get 1 i32.const 703 i32.add global.get 6 f32.const 101.5 f32.mul
        f64.const 102.25 local.get 1 f64.const 104.25 local.get 2 i64.const 0x6900000005 i64.xor global.get 2
        br 0
      end
    end
    local.get 4
  )
  (func $loop-6-6 (export "loop-6-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i64) (local i64 f64 i32 f64 i64 f32 i32)
    local.get 10 f64.const 89.25 f64.mul local.get 5 i64.const 0x5a00000005 i64.sub local.get 10
    f64.const 91.25 f64.sub local.get 6 i32.const 647 i32.add local.get 8 f64.const 93.25 f64.add local.get 2
    i64.const -1029 i64.sub local.get 9 f32.const 95.5 f32.mul local.get 6 i32.const 675 i32.add
    block (param f64 i32 f64 i64 f32 i32) (result f64 i32 f64 i64 f32 i32)
      loop (param f64 i32 f64 i64 f32 i32) (result f64 i32 f64 i64 f32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 i32.const 682 i32.xor local.get 10 local.get 3 i64.const 0x6300000005 i64.mul local.get 9
        f32.const 100.5 f32.sub local.get 7 local.get 9 f32.const 102.5 f32.add block end local.get 10
        f64.const 103.25 f64.sub local.get 6 i32.const 731 i32.add local.get 10 f64.const 105.25 f64.add
        local.get 2 local.get 11 local.get 6 i32.const 759 i32.add br 0
      end
    end
    local.get 12
  )
  (func $loop-6-7 (export "loop-6-7") (param i32) (result f64 i64 i32 f64 i64 f32 i32 f32 i64)
  (local i64 i32 f64 i64 f32 i32 f32)
    global.get 7 f64.const 1.25 f64.sub global.get 1 i64.const -17 i64.sub global.get 4 i32.const 24 i32.mul
    global.get 3 f64.const 4.25 f64.sub global.get 5 i64.const -50 i64.xor global.get 2 f32.const 6.5 f32.add
    global.get 4 i32.const 52 i32.mul global.get 2 f32.const 8.5 f32.mul
    block (param i32 f64 i64 f32 i32 f32) (result i32 f64 i64 f32 i32 f32)
      loop (param i32 f64 i64 f32 i32 f32) (result i32 f64 i64 f32 i32 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 4 global.get 3 global.get 5 i64.const -116 i64.mul global.get 2 global.get 4 global.get 2
        f32.const 14.5 f32.mul global.get 7 f64.const 15.25 f64.add block end global.get 0 global.get 7
        f64.const 17.25 f64.mul global.get 1 i64.const 0x1200000005 i64.sub f32.const 19.5 i32.const 143
        i32.const 168 f32.load offset=1 br 0
      end
    end
    local.get 1
  )
  (func $loop-6-8 (export "loop-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 5 f64.const 2.25 f64.mul local.get 2 i64.const 0x300000005 i64.mul local.get 5 f64.const 4.25
    f64.sub local.get 3 i64.const -50 i64.xor local.get 6 f32.const 6.5 f32.add local.get 1 i32.const 52
    i32.mul local.get 6 f32.const 8.5 f32.mul local.get 5 f64.const 9.25 f64.add
    block (param f64 i64 f32 i32 f32 f64) (result f64 i64 f32 i32 f32 f64)
      loop (param f64 i64 f32 i32 f32 f64) (result f64 i64 f32 i32 f32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 73 i32.sub local.get 5 f64.const 11.25 f64.mul local.get 3 i64.const 0xc00000005
        i64.add local.get 6 local.get 1 local.get 6 f32.const 15.5 f32.add local.get 5 f64.const 16.25 f64.sub
        local.get 1 i32.const 122 i32.xor local.get 5 f64.const 18.25 f64.add local.get 2 i64.const -204
        i64.mul i32.const 160 f32.load local.get 1 i32.const 150 i32.xor local.get 6 f32.const 22.5 f32.sub
        f64.const 23.25 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-9 (export "loop-6-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 3.25 f64.add local.get 2 i64.const -39 i64.add local.get 2 i64.const -50 i64.xor
    global.get 2 f32.const 6.5 f32.add local.get 1 i32.const 52 i32.mul global.get 2 f32.const 8.5 f32.mul
    local.get 3 f64.const 9.25 f64.add local.get 1 i32.const 73 i32.sub
    block (param i64 f32 i32 f32 f64 i32) (result i64 f32 i32 f32 f64 i32)
      loop (param i64 f32 i32 f32 f64 i32) (result i64 f32 i32 f32 f64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 80 i32.mul local.get 3 f64.const 12.25 f64.add local.get 2 i64.const -138
        i64.xor global.get 2 f32.const 14.5 f32.mul local.get 1 i32.const 108 i32.mul global.get 2
        f32.const 16.5 f32.sub local.get 3 f64.const 17.25 f64.mul local.get 1 i32.const 129 i32.sub
        local.get 3 f64.const 19.25 f64.sub block end local.get 2 global.get 6 f32.const 21.5 f32.add
        local.get 1 global.get 6 f32.const 23.5 f32.mul local.get 3 local.get 1 i32.const 178 i32.xor br 0
      end
    end
    local.get 4
  )
  (func $loop-6-10 (export "loop-6-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    local.get 7 f32.const 6.5 f32.add local.get 1 i32.const 52 i32.mul local.get 7 f32.const 8.5 f32.mul
    local.get 8 f64.const 9.25 f64.add local.get 1 i32.const 73 i32.sub local.get 8 f64.const 11.25 f64.mul
    block (param f32 i32 f32 f64 i32 f64) (result f32 i32 f32 f64 i32 f64)
      loop (param f32 i32 f32 f64 i32 f64) (result f32 i32 f32 f64 i32 f64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 87 i32.add local.get 6 f64.const 13.25 f64.sub local.get 5 i64.const -149
        i64.sub local.get 9 local.get 1 i32.const 115 i32.add local.get 7 local.get 6 f64.const 18.25 f64.add
        local.get 1 i32.const 136 i32.mul local.get 8 f64.const 20.25 f64.mul local.get 5
        i64.const 0x1500000005 i64.xor block end local.get 7 f32.const 22.5 f32.sub local.get 1 i32.const 164
        i32.mul local.get 7 f32.const 24.5 f32.add local.get 6 f64.const 25.25 f64.sub local.get 1 local.get 8
        br 0
      end
    end
    local.get 10
  )
  (func $loop-6-11 (export "loop-6-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 8 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005 i64.sub local.get 1 i32.const 52
    i32.mul local.get 11 f32.const 8.5 f32.mul local.get 8 f64.const 9.25 f64.add local.get 4 i32.const 73
    i32.sub local.get 8 f64.const 11.25 f64.mul local.get 5 i64.const 0xc00000005 i64.add
    block (param i32 f32 f64 i32 f64 i64) (result i32 f32 f64 i32 f64 i64)
      loop (param i32 f32 f64 i32 f64 i64) (result i32 f32 f64 i32 f64 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 i32.const 94 i32.xor local.get 10 f64.const 14.25 f64.mul local.get 3
        i64.const 0xf00000005 i64.mul local.get 11 f32.const 16.5 f32.sub local.get 1 i32.const 122 i32.xor
        local.get 11 f32.const 18.5 f32.add local.get 10 f64.const 19.25 f64.sub local.get 7 i32.const 143
        i32.add local.get 10 f64.const 21.25 f64.add local.get 2 i64.const -237 i64.sub local.get 9
        f32.const 23.5 f32.mul local.get 6 local.get 9 f32.const 25.5 f32.sub i32.const 16 f64.load offset=2
        local.get 4 i32.const 192 i32.mul local.get 10 f64.const 28.25 f64.sub i32.const 40 i64.load offset=1
        br 0
      end
    end
    local.get 12
  )
  (func $loop-6-12 (export "loop-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
    local.get 9 f32.const 8.5 f32.mul local.get 6 f64.const 9.25 f64.add local.get 4 i32.const 73 i32.sub
    local.get 6 f64.const 11.25 f64.mul local.get 3 i64.const 0xc00000005 i64.add local.get 9 f32.const 13.5
    f32.sub
    block (param f32 f64 i32 f64 i64 f32) (result f32 f64 i32 f64 i64 f32)
      loop (param f32 f64 i32 f64 i64 f32) (result f32 f64 i32 f64 i64 f32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 4 local.get 8 f64.const 15.25 f64.add local.get 3 i64.const -171 i64.add local.get 9
        f32.const 17.5 f32.mul local.get 4 i32.const 129 i32.sub local.get 7 f32.const 19.5 f32.sub
        local.get 6 local.get 4 i32.const 150 i32.xor local.get 8 f64.const 22.25 f64.sub local.get 3
        i64.const -248 i64.mul local.get 7 f32.const 24.5 f32.add local.get 1 i32.const 178 i32.xor
        local.get 9 f32.const 26.5 f32.mul f64.const 27.25 local.get 1 i32.const 199 i32.add i32.const 40
        f64.load offset=1 local.get 3 i64.const 0x1e00000005 i64.sub local.get 7 f32.const 31.5 f32.sub br 0
      end
    end
    local.get 10
  )
)

(assert_return (invoke "loop-1-0"
  (i32.const 2)) (f64.const 10.75) (i64.const 0xcd9a673400cd9a60) (i32.const -219) (i64.const 0))
(assert_return (invoke "loop-1-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -28.75) (i64.const 0x40404040404032d) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "loop-1-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -131.625) (i64.const 0x303031603030306)
  (i64.const 0x5b3611ecc7a27d58) (i64.const 0))
(assert_return (invoke "loop-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 13.75) (i64.const 0x4040404040404f1) (f32.const 27.5) (i64.const 6))
(assert_return (invoke "loop-1-4"
  (i32.const 2)) (f64.const -29.75) (i64.const 0xf9f2ebe4ddd6cfc0) (i32.const -131) (i64.const 0))
(assert_return (invoke "loop-1-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -220.875)
  (i64.const 0x303031b03030308) (f32.const -18.75) (i64.const 0))
(assert_return (invoke "loop-1-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f64.const 28.75) (i64.const 0))
(assert_return (invoke "loop-1-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -31.75) (i64.const 0x40404040404051d)
  (i32.const 248) (i64.const 0))
(assert_return (invoke "loop-1-8"
  (i32.const 2)) (f64.const -196.875) (i64.const 0x73533313e6e1dcd8) (f64.const 987.25) (i64.const 0))
(assert_return (invoke "loop-1-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 19.75) (i64.const 0x4040404040402d5) (i64.const 0xb0b0b0b014141414)
  (i64.const 6))
(assert_return (invoke "loop-1-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -39.75)
  (i64.const 0xf9f9f9f9f9f9f8c0) (f32.const 41.5) (i64.const 0))
(assert_return (invoke "loop-1-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -131.625)
  (i64.const 0x30302e5030302fe) (i32.const 304) (i64.const 0))
(assert_return (invoke "loop-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 23.75) (i64.const 0xc0c0c0c0c0c0c10)
  (f32.const 53.25) (i64.const 0))
(assert_return (invoke "loop-2-0"
  (i32.const 2)) (f64.const 993.25) (i64.const 0x112233445566762d) (i32.const -19096) (f64.const 28.75)
  (i64.const 0))
(assert_return (invoke "loop-2-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -145.125)
  (i64.const 0x303032203030306) (f64.const -41.75) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "loop-2-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 21.75)
  (i64.const 0x303030303030474) (i64.const 0x404040404040404) (f32.const -5.5476997e+35) (i64.const 0))
(assert_return (invoke "loop-2-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -43.75) (i64.const 0x878787878787878c) (f32.const 363.125)
  (i32.const 0x50503dc) (i64.const 6))
(assert_return (invoke "loop-2-4"
  (i32.const 2)) (f64.const 36113.625) (i64.const 0x112233685566778d) (i32.const -23408) (f32.const 144.625)
  (i64.const 0))
(assert_return (invoke "loop-2-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 24.75)
  (i64.const 0xf9f9f9f9f9f9f868) (f32.const 45.5) (f64.const -8.490637912746905e+41) (i64.const 0))
(assert_return (invoke "loop-2-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -41.75)
  (i64.const 0x3030303030304a0) (f64.const -4.5) (i32.const 339) (i64.const 0))
(assert_return (invoke "loop-2-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -248.625) (i64.const 0xb0b0b0b014141414)
  (i32.const 0x2020358) (f64.const 50.25) (i64.const 0))
(assert_return (invoke "loop-2-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 29.75) (i64.const 0x303030303030150) (f64.const -3.203851516313528e+259)
  (i64.const 0x6060606060603cf) (i64.const 6))
(assert_return (invoke "loop-2-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -47.75) (i64.const 0xfcfcfcfcfcfcfd41) (i64.const 0x404040404040404)
  (f32.const 63.25) (i64.const 6))
(assert_return (invoke "loop-2-10"
  (i32.const 2)) (f64.const 42260.625) (i64.const 0x1122331a55667783) (f32.const 8.1078647e-38)
  (i32.const 0x12345803) (i64.const 0))
(assert_return (invoke "loop-2-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 37.75)
  (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 402) (f32.const 3.0072082e+12) (i64.const 0))
(assert_return (invoke "loop-2-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -54.75)
  (i64.const 0x606060606060427) (f32.const 59.5) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "loop-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -287.625) (i64.const 0x303032e03030306)
  (i32.const 0x2020358) (f64.const -1.572960191101951e-113) (i64.const 0xa8a8a8a80f0f0f0f) (i64.const 0))
(assert_return (invoke "loop-3-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 33.75)
  (i64.const 0x6060606060607fb) (f64.const 41.75) (i64.const 0xae89643f1af5d0ab) (f32.const 10.75)
  (i64.const 0))
(assert_return (invoke "loop-3-2"
  (i32.const 2)) (f64.const -53.75) (i64.const 0x406080a0c0e1000) (i64.const 0x102030405060546)
  (f32.const 54.5) (i32.const -77) (i64.const 0))
(assert_return (invoke "loop-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -307.125) (i64.const 0x303033303030308)
  (f32.const -47.75) (i32.const 0x5050690) (f32.const 65.25) (i64.const 0))
(assert_return (invoke "loop-3-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 40.75) (i64.const 0xfbfbfbfbfbfbf9ee) (i32.const 0x5050505) (f32.const -49.75)
  (f64.const -562.875) (i64.const 6))
(assert_return (invoke "loop-3-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -53.75)
  (i64.const 0x303030303030524) (f32.const -0.125) (f64.const 55.75) (i32.const 0x20203ac) (i64.const 0))
(assert_return (invoke "loop-3-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f64.const -7.5)
  (i32.const 0x202004d) (f64.const 53.75) (i64.const 6))
(assert_return (invoke "loop-3-7"
  (i32.const 2)) (f64.const 1075.75) (i64.const 0x1122334455667551) (i32.const 444)
  (f64.const -3.031320730055879e-239) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0))
(assert_return (invoke "loop-3-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (f64.const -4.5) (i64.const 0x2803deb9946f4a25) (f32.const -0.125)
  (i64.const 0))
(assert_return (invoke "loop-3-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -346.125) (i64.const 0x30302cd030302fe)
  (i64.const 0x636363636363636c) (f32.const 530.875) (i32.const 0x20203e4) (i64.const 0))
(assert_return (invoke "loop-3-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (f32.const 80.25) (i32.const 0x2020202) (f32.const 12.75) (i64.const 0))
(assert_return (invoke "loop-3-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -64.75) (i64.const 0x4040404040401a1) (i32.const 0x5050505) (f32.const 8.75)
  (f64.const 73.25) (i64.const 6))
(assert_return (invoke "loop-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -646.875)
  (i64.const 0x303033a03030306) (f32.const -60.75) (f64.const -853.875) (i32.const 0x5a5a5a50) (i64.const 0))
(assert_return (invoke "loop-4-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 52.75)
  (i64.const 0x30303030303057c) (i32.const 0x411cf7d2) (f64.const -68.75) (i64.const 0xdbb6916c4722fdd8)
  (f32.const 69.75) (i64.const 0))
(assert_return (invoke "loop-4-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (f64.const -424.125) (i64.const 0x2803deb9946f4a25) (f32.const 7.75) (i32.const 0x50506e4) (i64.const 0))
(assert_return (invoke "loop-4-2"
  (i32.const 2)) (f64.const 60701.625) (i64.const 0x112233805566778d) (i64.const 0xe1c09f7e5d3c1ae0)
  (f32.const 222.625) (i32.const 0xe7c29d78) (f32.const -67.25) (i64.const 0))
(assert_return (invoke "loop-4-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 53.75) (i64.const 0xfcfcfcfcfcfcfe65)
  (f32.const -1.8380878e+24) (i32.const 0x2020015) (f32.const 554.125) (f64.const -6.5) (i64.const 0))
(assert_return (invoke "loop-4-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -70.75)
  (i64.const 0x3030303030305a8) (i32.const 0x5050505) (f32.const 85.25) (f64.const -82.75)
  (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "loop-4-5"
  (i32.const 2)) (f64.const -466.875) (i64.const 0xbe7a35f3e6e1dcd8) (f32.const -73.625)
  (f64.const -1.572960191101951e-113) (i32.const -40656) (f64.const -1.6338082632273529e-84) (i64.const 0))
(assert_return (invoke "loop-4-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 55.75) (i64.const 0x60606060606034b) (f64.const -3.203851516313528e+259)
  (i32.const 0x2020419) (f64.const 77.25) (i64.const 0x4823fed9b48f6a45) (i64.const 6))
(assert_return (invoke "loop-4-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x202001c) (f64.const 73.75) (i64.const 0xd5d5d5d5d5d5d5e0)
  (f32.const -0.0011401264) (i64.const 0))
(assert_return (invoke "loop-4-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f64.const -2.030012203600678e-205)
  (i64.const 0x60606060606029b) (f32.const 90.25) (i32.const 0x201ffc1) (i64.const 6))
(assert_return (invoke "loop-4-9"
  (i32.const 2)) (f64.const 58.75) (i64.const 0xe1c09f7e5d3c1ae0) (i64.const 0xfefdfcaafaf9f8fd)
  (f32.const 3.25) (i32.const -44968) (f32.const 87.75) (i64.const 0))
(assert_return (invoke "loop-4-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -71.75)
  (i64.const 0x30303030303001c) (f32.const -8.5496323e-19) (i32.const 0x2020451) (f32.const -85.625)
  (f64.const -2.9139175104077617e-268) (i64.const 0))
(assert_return (invoke "loop-4-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -648.375)
  (i64.const 0x404044104040401) (i32.const 0x5050753) (f32.const 12.75) (f64.const 75.75)
  (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "loop-4-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 62.75) (i64.const 0x404040404040701)
  (f32.const 9.810503) (f64.const -3.031320730055879e-239) (i32.const 0x2020070) (f64.const 83.75)
  (i64.const 0))
(assert_return (invoke "loop-5-0"
  (i32.const 2)) (f64.const -77.75) (i64.const 0xe19242f3a455040) (i32.const 0x67421df8)
  (f64.const 3.402059636520873e+39) (i64.const 0x66ca2d90f457bb00) (f32.const 80.5) (i32.const -631)
  (i64.const 0))
(assert_return (invoke "loop-5-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -463.125) (i64.const 0x303034b03030308)
  (f64.const -2.030012203600678e-205) (i64.const 0x404040404040404) (f32.const 89.25) (i32.const 0x5050505)
  (f32.const 83.5) (i64.const 0))
(assert_return (invoke "loop-5-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 62.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (i64.const 0x5100000005) (f32.const 10.75) (i32.const 0x73737368)
  (f32.const 84.5) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "loop-5-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -82.75) (i64.const 0x40404040404072d) (f32.const 897.625)
  (i32.const 0x2020451) (f32.const -76.75) (f64.const -2.9139175104077617e-268) (i32.const 612) (i64.const 6))
(assert_return (invoke "loop-5-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -334.125)
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 0x2020054) (f32.const 281.125) (f64.const 82.75)
  (i32.const 0x202046d) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "loop-5-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 65.75)
  (i64.const 0x6060606060602c7) (f32.const 100.25) (f64.const -99.75) (i32.const 626) (f64.const -9.5)
  (i64.const 0x90909090909090a8) (i64.const 0))
(assert_return (invoke "loop-5-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f64.const -4.5) (i32.const 0x2020202) (f64.const -4.5)
  (i64.const 0x30303030302ff14) (f32.const 93.5) (i64.const 0))
(assert_return (invoke "loop-5-7"
  (i32.const 2)) (f64.const 79142.625) (i64.const 0x112232f655667783) (i32.const -49280) (f64.const -7.5)
  (i64.const 0xfefdfca6faf9f8fd) (f32.const 94.5) (i32.const 0x815c3712) (i64.const 0))
(assert_return (invoke "loop-5-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 70.75) (i64.const 0xd5d5d5d5d5d5d5e0) (f64.const 85.75)
  (i64.const 0xc8a37e59340feac5) (f32.const 1026.625) (i32.const 0x50507a8) (f32.const -86.75) (i64.const 6))
(assert_return (invoke "loop-5-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -85.75) (i64.const 0x404040404040099)
  (i64.const 0xc3c3c3c3c3c3c3d0) (f32.const 96.5) (i32.const 0x2020202) (f32.const 763.375) (f64.const 92.75)
  (i64.const 0))
(assert_return (invoke "loop-5-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -361.125)
  (i64.const 0x303035203030306) (f32.const -97.625) (i32.const 0x201ff51) (f32.const -0.125)
  (f64.const -104.75) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "loop-5-11"
  (i32.const 2)) (f64.const 1105.75) (i64.const 0x1122334455667b09) (i32.const -53592) (f32.const 100.5)
  (f64.const 103730.625) (i32.const 0xb48f6a45) (f64.const 103.25) (i64.const 0))
(assert_return (invoke "loop-5-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -93.75)
  (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 9.166919e+23) (f64.const 92.75) (i32.const 0xadadada8)
  (f64.const -9.5) (i64.const 0x9b76512c07e2bd98) (i64.const 0))
(assert_return (invoke "loop-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -624.375) (i64.const 0x606065a0606060b) (i32.const 0x5050500)
  (f64.const -691.875) (i64.const 0x404045904040401) (f32.const -83.75) (i32.const 0x1919190c)
  (f32.const 105.25) (i64.const 6))
(assert_return (invoke "loop-6-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 77.75) (i64.const 0xfcfcfcfcfcfcff5d)
  (f64.const 86.75) (i64.const 0xc8a37e59340feac5) (f32.const 740.125) (i32.const 0x50507a8) (f32.const 97.5)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "loop-6-2"
  (i32.const 2)) (f64.const 939.25) (i64.const 0x1122334455667b35) (i64.const -1040) (f32.const 99.75)
  (i32.const -743) (f32.const 320.125) (f64.const 1123.75) (i32.const 0x12345937) (i64.const 0))
(assert_return (invoke "loop-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (f32.const 7.75) (i32.const 0x14efcaa5) (f32.const 107.25) (f64.const -106.75) (i32.const 0x50507c3)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "loop-6-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 79.75) (i64.const 0x606060606060243) (i32.const 0xa5a5a598) (f32.const -89.75)
  (f64.const -7.5) (i32.const 0xb48f6a45) (f64.const -9.5) (i64.const -1139) (i64.const 6))
(assert_return (invoke "loop-6-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -92.75)
  (i64.const 0xfcfcfcfcfcfcff31) (f32.const -12.6875) (f64.const 102.25) (i32.const 0x2020202)
  (f64.const 104.25) (i64.const 0x303036a03030306) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "loop-6-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -1026.375)
  (i64.const 0x60605ac06060601) (f64.const -114.75) (i32.const 0x70709e2) (f64.const 93.75)
  (i64.const 0x303030303030303) (f32.const 12.75) (i32.const 0x70709fe) (i64.const 0))
(assert_return (invoke "loop-6-7"
  (i32.const 2)) (f64.const 1023.25) (i64.const 0x1122334455667799) (i32.const 0x12345678)
  (f64.const 17672.625) (i64.const 0x1122333255667783) (f32.const 19.5) (i32.const 143)
  (f32.const -1.8380878e+24) (i64.const 0))
(assert_return (invoke "loop-6-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -14.625) (i64.const 0x181818180f0f0f0f)
  (f64.const 11.75) (i64.const 0x999999999999999c) (f32.const -5.0729572e-23) (i32.const 0x2020294)
  (f32.const -14.75) (f64.const 23.25) (i64.const 0))
(assert_return (invoke "loop-6-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -1.25)
  (i64.const 0x3030303030302dc) (i64.const 0x303030303030303) (f32.const 21.375) (i32.const 0x2020202)
  (f32.const -2.9375) (f64.const -4.5) (i32.const 0x20202b0) (i64.const 0))
(assert_return (invoke "loop-6-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -13.75) (i64.const 0xfbfbfbfbfbfbfbca) (f32.const -13.75)
  (i32.const 0x49494948) (f32.const 33.25) (f64.const -32.75) (i32.const 0x2020202) (f64.const -9.5)
  (i64.const 6))
(assert_return (invoke "loop-6-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -49.875)
  (i64.const 0x30302fd030302fe) (i32.const 0x7070707) (f32.const -14.75) (f64.const -1.572960191101951e-113)
  (i32.const 0xc3c3c3c0) (f64.const -39.75) (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "loop-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (f32.const 284.875) (f64.const 27.25)
  (i32.const 0x20202c9) (f64.const -3.455558710662957e+288) (i64.const 0x40403e6040403ff) (f32.const -22.75)
  (i64.const 6))

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
  (func $arm-1-0 (export "arm-1-0") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 7 f64.const 17.25 f64.mul global.get 1 i64.const 0x1200000005 i64.sub
    block (result i32)
      local.get 0
      if
        global.get 4 i32.const 136 i32.mul br 1
      else
        global.get 0 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-1 (export "arm-1-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64) (local i64 f64)
    local.get 8 f64.const 18.25 f64.add local.get 2 i64.const -204 i64.mul
    block (result f64)
      local.get 0
      if
        local.get 4 i32.const 143 i32.add f64.const 21.25 br 1
      else
        local.get 1 i32.const 157 i32.sub local.get 10 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-1-2 (export "arm-1-2") (param i32 i32 i64 f64) (result f64 i64 i64 i64) (local i64 i64)
    local.get 3 f64.const 19.25 f64.sub local.get 2 i64.const -215 i64.add
    block (result i64)
      local.get 0
      if
        local.get 1 i32.const 150 i32.xor local.get 3 local.get 2 i64.const -248 i64.mul br 1
      else
        local.get 1 i32.const 171 i32.add local.get 3 f64.const 25.25 f64.sub local.get 2 i64.const -281
        i64.sub br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-3 (export "arm-1-3") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 i64)
  (local i64 f32)
    local.get 5 f64.const 20.25 f64.mul local.get 2 i64.const 0x1500000005 i64.xor
    block (result f32)
      local.get 0
      if
        local.get 4 i32.const 157 i32.sub local.get 5 local.get 3 i64.const 0x1800000005 i64.add local.get 6
        f32.const 25.5 f32.sub br 1
      else
        local.get 1 i32.const 185 i32.sub local.get 5 f64.const 27.25 f64.add local.get 2 i64.const -303
        i64.add block end local.get 6 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-4 (export "arm-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    local.get 5 f64.const 21.25 f64.add local.get 3 i64.const -237 i64.sub
    block (result i32)
      local.get 0
      if
        local.get 1 i32.const 164 i32.mul local.get 5 f64.const 24.25 f64.add local.get 3 i64.const -270
        i64.xor local.get 6 f32.const 26.5 f32.mul local.get 4 i32.const 192 i32.mul br 1
      else
        local.get 4 i32.const 199 i32.add local.get 5 f64.const 29.25 f64.mul local.get 3
        i64.const 0x1e00000005 i64.sub local.get 4 i32.const 220 i32.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-5 (export "arm-1-5") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 3 f64.const 22.25 f64.sub global.get 5 i64.const -248 i64.mul
    block (result f32)
      local.get 0
      if
        global.get 0 global.get 7 f64.const 25.25 f64.sub global.get 1 i64.const -281 i64.sub global.get 6
        f32.const 27.5 f32.add global.get 0 i32.const 199 i32.add i32.const 40 f32.load offset=1 br 1
      else
        global.get 0 i32.const 213 i32.sub global.get 7 global.get 1 i64.const -347 i64.add global.get 6
        f32.const 33.5 f32.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-6 (export "arm-1-6") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 23.25 f64.mul local.get 2 i64.const 0x1800000005 i64.add
    block (result f64)
      local.get 0
      if
        local.get 1 i32.const 178 i32.xor local.get 3 f64.const 26.25 f64.mul local.get 2
        i64.const 0x1b00000005 i64.mul global.get 2 local.get 1 i32.const 206 i32.xor global.get 2
        f32.const 30.5 f32.add block end i32.const 56 f64.load offset=3 br 1
      else
        local.get 1 i32.const 227 i32.add local.get 3 f64.const 33.25 f64.add local.get 2 i64.const -369
        i64.sub f64.const 35.25 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-7 (export "arm-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 i32 i64)
  (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 24.25 f64.add local.get 2 i64.const -270
    i64.xor
    block (result i32)
      local.get 0
      if
        local.get 1 i32.const 185 i32.sub local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303
        i64.add local.get 7 f32.const 29.5 f32.mul local.get 1 i32.const 213 i32.sub local.get 9
        f32.const 31.5 f32.sub local.get 6 f64.const 32.25 f64.mul local.get 1 i32.const 234 i32.xor br 1
      else
        local.get 1 i32.const 241 i32.sub local.get 8 f64.const 35.25 f64.mul local.get 2
        i64.const 0x2400000005 i64.add i32.const 104 i32.load offset=1 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-1-8 (export "arm-1-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64) (local i64 f64)
    local.get 10 f64.const 25.25 f64.sub local.get 3 i64.const -281 i64.sub
    block (result f64)
      local.get 0
      if
        local.get 4 i32.const 192 i32.mul local.get 10 f64.const 28.25 f64.sub local.get 2 i64.const -314
        i64.xor local.get 9 f32.const 30.5 f32.add local.get 1 i32.const 220 i32.mul local.get 11 local.get 8
        local.get 1 i32.const 241 i32.sub local.get 8 br 1
      else
        local.get 7 i32.const 255 i32.add local.get 10 f64.const 37.25 f64.sub local.get 5 i64.const -413
        i64.sub local.get 10 f64.const 39.25 f64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-1-9 (export "arm-1-9") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 i64)
  (local i64 i64)
    local.get 5 f64.const 26.25 f64.mul local.get 2 i64.const 0x1b00000005 i64.mul
    block (result i64)
      local.get 0
      if
        local.get 1 i32.const 199 i32.add local.get 5 local.get 2 local.get 6 f32.const 31.5 f32.sub
        local.get 4 i32.const 227 i32.add local.get 6 local.get 5 f64.const 34.25 f64.sub local.get 4
        local.get 5 f64.const 36.25 f64.add local.get 2 i64.const -402 i64.xor br 1
      else
        local.get 4 local.get 5 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add block end
        local.get 2 i64.const -446 i64.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-10 (export "arm-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result f64 i64 f32 i64)
  (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303
    i64.add
    block (result f32)
      local.get 0
      if
        local.get 4 i32.const 206 i32.xor local.get 8 local.get 5 local.get 9 f32.const 32.5 f32.mul
        local.get 1 i32.const 234 i32.xor local.get 9 local.get 6 f64.const 35.25 f64.mul local.get 4
        i32.const 255 i32.add local.get 8 f64.const 37.25 f64.sub local.get 3 i64.const -413 i64.sub
        local.get 7 f32.const 39.5 f32.add br 1
      else
        local.get 1 i32.const 283 i32.add local.get 8 f64.const 41.25 f64.mul local.get 5 i32.const 152
        f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-1-11 (export "arm-1-11") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 3 f64.const 28.25 f64.sub global.get 5 i64.const -314 i64.xor
    block (result i32)
      local.get 0
      if
        global.get 0 i32.const 213 i32.sub global.get 7 f64.const 31.25 f64.sub global.get 1 i64.const -347
        i64.add global.get 6 global.get 0 i32.const 241 i32.sub global.get 6 f32.const 35.5 f32.mul
        global.get 3 f64.const 36.25 f64.add global.get 4 global.get 3 f64.const 38.25 f64.mul global.get 5
        i64.const 0x2700000005 i64.mul global.get 2 f32.const 40.5 f32.sub global.get 4 i32.const 290 i32.xor
        br 1
      else
        global.get 0 global.get 7 f64.const 43.25 f64.sub global.get 1 global.get 4 i32.const 318 i32.xor br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-12 (export "arm-1-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i64) (local i64 f32)
    local.get 8 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub
    block (result f32)
      local.get 0
      if
        local.get 4 i32.const 220 i32.mul local.get 10 f64.const 32.25 f64.mul local.get 5
        i64.const 0x2100000005 i64.xor local.get 11 f32.const 34.5 f32.sub local.get 6 i32.const 248 i32.mul
        local.get 11 f32.const 36.5 f32.add local.get 8 f64.const 37.25 f64.sub local.get 7 i32.const 269
        i32.sub local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add local.get 9
        f32.const 41.5 f32.mul local.get 1 i32.const 297 i32.sub local.get 9 br 1
      else
        local.get 7 i32.const 311 i32.add local.get 8 f64.const 45.25 f64.add local.get 5 i64.const -501
        i64.sub local.get 9 f32.const 47.5 f32.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-0 (export "arm-2-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    local.get 3 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul
    block (result i32 f64)
      local.get 0
      if
        block end local.get 1 i32.const 227 i32.add local.get 3 f64.const 33.25 f64.add br 1
      else
        block end local.get 1 i32.const 241 i32.sub local.get 3 f64.const 35.25 f64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-1 (export "arm-2-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    local.get 3 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
    block (result f64 i64)
      local.get 0
      if
        local.get 1 local.get 3 f64.const 34.25 f64.sub local.get 2 br 1
      else
        local.get 1 i32.const 255 i32.add local.get 3 f64.const 37.25 f64.sub i64.const -413 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-2 (export "arm-2-2") (param i32) (result f64 i64 i64 f32 i64) (local i64 i64 f32)
    global.get 3 f64.const 32.25 f64.mul global.get 5 i64.const 0x2100000005 i64.xor
    block (result i64 f32)
      local.get 0
      if
        global.get 0 i32.const 241 i32.sub global.get 7 f64.const 35.25 f64.mul i64.const 0x2400000005
        global.get 6 br 1
      else
        global.get 0 i32.const 269 i32.sub global.get 7 f64.const 39.25 f64.add block end global.get 1
        i64.const -435 i64.add global.get 6 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-2-3 (export "arm-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 33.25 f64.add local.get 2 i64.const -369
    i64.sub
    block (result f32 i32)
      local.get 0
      if
        local.get 4 i32.const 248 i32.mul local.get 6 f64.const 36.25 f64.add local.get 2 i64.const -402
        i64.xor local.get 9 i32.const 120 i32.load offset=3 br 1
      else
        local.get 1 i32.const 283 i32.add local.get 6 local.get 5 i32.const 152 f32.load offset=3 local.get 1
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-2-4 (export "arm-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 5 f64.const 34.25 f64.sub local.get 3 i64.const -380 i64.mul
    block (result i32 f32)
      local.get 0
      if
        local.get 1 i32.const 255 i32.add local.get 5 f64.const 37.25 f64.sub local.get 3 i64.const -413
        i64.sub local.get 6 f32.const 39.5 f32.add local.get 1 i32.const 283 i32.add local.get 6
        f32.const 41.5 f32.mul br 1
      else
        local.get 1 local.get 5 f64.const 43.25 f64.sub local.get 3 block end i32.const 318 local.get 6
        f32.const 46.5 f32.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-2-5 (export "arm-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    local.get 10 f64.const 35.25 f64.mul local.get 5 i64.const 0x2400000005 i64.add
    block (result f32 f64)
      local.get 0
      if
        local.get 4 i32.const 262 i32.xor local.get 8 f64.const 38.25 f64.mul local.get 5
        i64.const 0x2700000005 i64.mul local.get 11 f32.const 40.5 f32.sub local.get 1 i32.const 290 i32.xor
        f32.const 42.5 i32.const 152 f64.load offset=3 br 1
      else
        local.get 1 i32.const 311 i32.add local.get 8 f64.const 45.25 f64.add local.get 5 i64.const -501
        i64.sub i32.const 184 f32.load offset=3 local.get 8 f64.const 48.25 f64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-6 (export "arm-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    local.get 10 f64.const 36.25 f64.add local.get 5 i64.const -402 i64.xor
    block (result f64 i32)
      local.get 0
      if
        local.get 7 i32.const 269 i32.sub local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435
        i64.add local.get 11 f32.const 41.5 f32.mul local.get 4 i32.const 297 i32.sub local.get 11
        f32.const 43.5 f32.sub f64.const 44.25 i32.const 168 i32.load offset=1 br 1
      else
        local.get 7 i32.const 325 i32.sub local.get 10 f64.const 47.25 f64.mul local.get 3
        i64.const 0x3000000005 i64.add f64.const 49.25 i32.const 353 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-7 (export "arm-2-7") (param i32) (result f64 i64 i32 f64 i64) (local i64 i32 f64)
    global.get 7 f64.const 37.25 f64.sub global.get 1 i64.const -413 i64.sub
    block (result i32 f64)
      local.get 0
      if
        global.get 4 global.get 3 f64.const 40.25 f64.sub global.get 5 i64.const -446 i64.xor global.get 2
        f32.const 42.5 f32.add global.get 4 i32.const 304 i32.mul global.get 2 f32.const 44.5 f32.mul
        global.get 7 f64.const 45.25 f64.add block end i32.const 176 i32.load offset=2 global.get 7
        f64.const 47.25 f64.mul br 1
      else
        global.get 0 i32.const 339 i32.add global.get 7 f64.const 49.25 f64.sub global.get 1 i64.const -545
        i64.sub block end i32.const 360 global.get 3 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-2-8 (export "arm-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 38.25 f64.mul local.get 2
    i64.const 0x2700000005 i64.mul
    block (result f64 i64)
      local.get 0
      if
        local.get 1 i32.const 283 i32.add local.get 6 f64.const 41.25 f64.mul local.get 2
        i64.const 0x2a00000005 i64.sub local.get 9 f32.const 43.5 f32.sub local.get 1 i32.const 311 i32.add
        local.get 7 f32.const 45.5 f32.add local.get 6 f64.const 46.25 f64.sub local.get 1 block end
        local.get 6 f64.const 48.25 f64.add i64.const -534 br 1
      else
        local.get 4 i32.const 353 i32.sub local.get 6 f64.const 51.25 f64.add local.get 2 local.get 6
        f64.const 53.25 f64.mul local.get 3 i64.const 0x3600000005 i64.sub br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-2-9 (export "arm-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 5 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result i64 f32)
      local.get 0
      if
        local.get 4 local.get 5 f64.const 42.25 f64.add local.get 3 i64.const -468 i64.mul local.get 6
        f32.const 44.5 f32.mul local.get 1 local.get 6 f32.const 46.5 f32.sub local.get 5 local.get 4
        i32.const 339 i32.add local.get 5 f64.const 49.25 f64.sub i32.const 16 i64.load offset=2 local.get 6
        f32.const 51.5 f32.add br 1
      else
        local.get 4 i32.const 367 i32.add local.get 5 f64.const 53.25 f64.mul local.get 2
        i64.const 0x3600000005 i64.sub local.get 2 i64.const -600 i64.mul local.get 6 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-2-10 (export "arm-2-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    local.get 3 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
    block (result f32 i32)
      local.get 0
      if
        local.get 1 local.get 3 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add global.get 6
        f32.const 45.5 f32.add local.get 1 global.get 6 f32.const 47.5 f32.mul local.get 3 f64.const 48.25
        f64.add local.get 1 i32.const 346 i32.xor local.get 3 f64.const 50.25 f64.mul local.get 2
        f32.const 52.5 i32.const 374 br 1
      else
        local.get 1 i32.const 381 i32.sub local.get 3 f64.const 55.25 f64.sub local.get 2 global.get 6
        f32.const 57.5 f32.add i32.const 80 i32.load offset=2 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-11 (export "arm-2-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    local.get 8 f64.const 41.25 f64.mul local.get 5 i64.const 0x2a00000005 i64.sub
    block (result i32 f32)
      local.get 0
      if
        local.get 6 i32.const 304 i32.mul local.get 8 local.get 5 i64.const 0x2d00000005 i64.xor local.get 9
        f32.const 46.5 f32.sub local.get 7 i32.const 332 i32.mul local.get 9 f32.const 48.5 f32.add
        local.get 10 f64.const 49.25 f64.sub local.get 7 i32.const 353 i32.sub local.get 8 f64.const 51.25
        f64.add local.get 2 local.get 11 f32.const 53.5 f32.mul block end i32.const 48 i32.load offset=2
        local.get 11 f32.const 55.5 f32.sub br 1
      else
        local.get 7 i32.const 395 i32.add local.get 8 f64.const 57.25 f64.add local.get 5 i64.const -633
        i64.sub local.get 4 i32.const 416 i32.mul f32.const 60.5 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-12 (export "arm-2-12") (param i32) (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    global.get 3 f64.const 42.25 f64.add global.get 5 i64.const -468 i64.mul
    block (result f32 f64)
      local.get 0
      if
        global.get 0 global.get 7 f64.const 45.25 f64.add global.get 1 i64.const -501 i64.sub global.get 6
        f32.const 47.5 f32.mul global.get 0 i32.const 339 i32.add global.get 6 f32.const 49.5 f32.sub
        global.get 3 f64.const 50.25 f64.mul global.get 4 global.get 3 global.get 5 global.get 2
        f32.const 54.5 f32.add global.get 4 i32.const 388 i32.mul f32.const 56.5 global.get 7 f64.const 57.25
        f64.add br 1
      else
        global.get 0 i32.const 409 i32.sub global.get 7 f64.const 59.25 f64.mul global.get 1
        i64.const 0x3c00000005 i64.add f32.const 61.5 f64.const 62.25 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-0 (export "arm-3-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 3 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add
    block (result i32 f64 i64)
      local.get 0
      if
        i32.const 318 local.get 3 local.get 2 i64.const -512 i64.mul br 1
      else
        local.get 1 i32.const 339 i32.add i32.const 8 f64.load offset=1 local.get 2 i64.const -545 i64.sub
        br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-1 (export "arm-3-1") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 5 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor
    block (result f64 i64 f32)
      local.get 0
      if
        local.get 1 i32.const 325 i32.sub block end local.get 5 f64.const 47.25 f64.mul i64.const 0x3000000005
        i32.const 8 f32.load offset=1 br 1
      else
        local.get 1 f64.const 51.25 local.get 3 local.get 6 f32.const 53.5 f32.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-2 (export "arm-3-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 i64) (local i64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 45.25 f64.add local.get 5 i64.const -501
    i64.sub
    block (result i64 f32 i32)
      local.get 0
      if
        local.get 1 i32.const 332 i32.mul local.get 8 f64.const 48.25 f64.add local.get 5 local.get 9
        f32.const 50.5 f32.mul local.get 1 br 1
      else
        local.get 1 local.get 6 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
        f32.const 55.5 i32.const 64 i32.load br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-3 (export "arm-3-3") (param i32) (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    global.get 3 f64.const 46.25 f64.sub global.get 5 i64.const -512 i64.mul
    block (result f32 i32 f32)
      local.get 0
      if
        global.get 0 i32.const 339 i32.add global.get 7 global.get 1 i64.const -545 i64.sub f32.const 51.5
        global.get 0 global.get 6 f32.const 53.5 f32.mul br 1
      else
        global.get 0 i32.const 381 i32.sub global.get 7 f64.const 55.25 f64.sub global.get 1 i64.const -611
        i64.add block end global.get 6 global.get 0 i32.const 409 i32.sub global.get 6 f32.const 59.5 f32.mul
        br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-4 (export "arm-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    local.get 8 f64.const 47.25 f64.mul local.get 5 i64.const 0x3000000005 i64.add
    block (result i32 f32 f64)
      local.get 0
      if
        local.get 6 i32.const 346 i32.xor local.get 10 local.get 2 i64.const 0x3300000005 i64.mul local.get 9
        f32.const 52.5 f32.sub i32.const 374 local.get 9 f32.const 54.5 f32.add local.get 10 f64.const 55.25
        f64.sub br 1
      else
        local.get 4 i32.const 395 i32.add local.get 10 local.get 3 i64.const -633 i64.sub local.get 6
        i32.const 416 i32.mul f32.const 60.5 local.get 10 f64.const 61.25 f64.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-3-5 (export "arm-3-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 48.25 f64.add local.get 3 i64.const -534
    i64.xor
    block (result f32 f64 i32)
      local.get 0
      if
        local.get 1 i32.const 353 i32.sub local.get 8 f64.const 51.25 f64.add local.get 5 i64.const -567
        i64.add local.get 7 f32.const 53.5 f32.mul local.get 4 i32.const 381 i32.sub local.get 9 local.get 6
        local.get 1 i32.const 402 i32.xor br 1
      else
        local.get 1 local.get 8 f64.const 59.25 f64.mul local.get 3 i64.const 0x3c00000005 i64.add
        f32.const 61.5 f64.const 62.25 i32.const 120 i32.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-6 (export "arm-3-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64)
  (local i64 f64 i32 f64)
    local.get 3 f64.const 49.25 f64.sub local.get 2 i64.const -545 i64.sub
    block (result f64 i32 f64)
      local.get 0
      if
        local.get 1 i32.const 360 i32.mul local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578
        i64.xor global.get 2 f32.const 54.5 f32.add local.get 1 i32.const 388 i32.mul global.get 2
        f32.const 56.5 f32.mul local.get 3 f64.const 57.25 f64.add local.get 1 i32.const 409 i32.sub
        local.get 3 f64.const 59.25 f64.mul br 1
      else
        local.get 1 i32.const 423 i32.add local.get 3 local.get 2 i64.const -677 i64.sub i32.const 120
        f64.load offset=3 local.get 1 i32.const 451 i32.add local.get 3 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-7 (export "arm-3-7") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 5 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005 i64.mul
    block (result i32 f64 i64)
      local.get 0
      if
        local.get 1 i32.const 367 i32.add local.get 5 local.get 2 i64.const 0x3600000005 i64.sub local.get 6
        f32.const 55.5 f32.sub local.get 1 i32.const 395 i32.add local.get 6 f32.const 57.5 f32.add
        local.get 5 f64.const 58.25 f64.sub block end i32.const 88 i32.load offset=3 local.get 5 local.get 2
        i64.const -666 i64.xor br 1
      else
        local.get 4 i32.const 437 i32.sub local.get 5 f64.const 63.25 f64.add local.get 2 i64.const -699
        i64.add block end i32.const 458 local.get 5 f64.const 66.25 f64.add i64.const -732 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-8 (export "arm-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f64 i64 f32 i64)
  (local i64 f64 i64 f32)
    local.get 5 f64.const 51.25 f64.add local.get 3 i64.const -567 i64.add
    block (result f64 i64 f32)
      local.get 0
      if
        local.get 1 local.get 5 local.get 2 i64.const -600 i64.mul local.get 6 local.get 1 i32.const 402
        i32.xor local.get 6 f32.const 58.5 f32.sub local.get 5 f64.const 59.25 f64.mul local.get 1 local.get 5
        f64.const 61.25 f64.sub local.get 2 i64.const -677 i64.sub local.get 6 f32.const 63.5 f32.add br 1
      else
        local.get 1 i32.const 451 i32.add local.get 5 f64.const 65.25 f64.mul local.get 3
        i64.const 0x4200000005 i64.sub local.get 5 f64.const 67.25 f64.sub local.get 3 i64.const -743 i64.add
        local.get 6 f32.const 69.5 f32.add br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-9 (export "arm-3-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result i64 f32 i32)
      local.get 0
      if
        local.get 1 local.get 3 f64.const 55.25 f64.sub local.get 2 global.get 6 local.get 1 i32.const 409
        i32.sub global.get 6 local.get 3 f64.const 60.25 f64.add local.get 1 i32.const 430 i32.xor local.get 3
        local.get 2 i32.const 128 f32.load local.get 1 br 1
      else
        local.get 1 i32.const 465 i32.sub local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743
        i64.add block end local.get 2 global.get 2 f32.const 70.5 f32.sub local.get 1 i32.const 500 i32.mul
        br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-10 (export "arm-3-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 i64) (local i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 53.25 f64.mul local.get 2
    i64.const 0x3600000005 i64.sub
    block (result f32 i32 f32)
      local.get 0
      if
        local.get 1 i32.const 388 i32.mul local.get 8 local.get 2 i64.const 0x3900000005 i64.xor local.get 7
        local.get 1 local.get 7 local.get 6 f64.const 61.25 f64.sub local.get 4 i32.const 437 i32.sub
        local.get 8 f64.const 63.25 f64.add local.get 2 local.get 7 f32.const 65.5 f32.mul i32.const 465
        local.get 7 f32.const 67.5 f32.sub br 1
      else
        local.get 1 i32.const 479 i32.add local.get 8 f64.const 69.25 f64.add local.get 5 i64.const -765
        i64.sub local.get 9 f32.const 71.5 f32.mul local.get 4 i32.const 507 i32.add local.get 9
        f32.const 73.5 f32.sub br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-11 (export "arm-3-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i64) (local i64 i32 f32 f64)
    local.get 8 f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul
    block (result i32 f32 f64)
      local.get 0
      if
        local.get 1 i32.const 395 i32.add local.get 8 f64.const 57.25 f64.add local.get 5 local.get 9
        f32.const 59.5 f32.mul local.get 1 i32.const 423 i32.add local.get 11 f32.const 61.5 f32.sub
        local.get 10 f64.const 62.25 f64.mul local.get 1 i32.const 444 i32.mul local.get 10 f64.const 64.25
        f64.sub local.get 3 i64.const -710 i64.xor local.get 11 f32.const 66.5 f32.add local.get 4
        i32.const 472 i32.mul local.get 11 f32.const 68.5 f32.mul local.get 10 f64.const 69.25 f64.add br 1
      else
        local.get 4 local.get 10 f64.const 71.25 f64.mul local.get 5 i32.const 514 local.get 11 i32.const 24
        f64.load offset=3 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-3-12 (export "arm-3-12") (param i32) (result f64 i64 f32 f64 i32 i64) (local i64 f32 f64 i32)
    global.get 7 f64.const 55.25 f64.sub global.get 1 i64.const -611 i64.add
    block (result f32 f64 i32)
      local.get 0
      if
        global.get 4 i32.const 402 i32.xor global.get 3 f64.const 58.25 f64.sub global.get 5 i64.const -644
        i64.mul global.get 2 f32.const 60.5 f32.add global.get 4 i32.const 430 i32.xor global.get 2
        global.get 7 f64.const 63.25 f64.add global.get 0 i32.const 451 i32.add global.get 7 f64.const 65.25
        f64.mul global.get 1 i64.const 0x4200000005 i64.sub global.get 6 f32.const 67.5 f32.sub global.get 0
        i32.const 479 i32.add global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub
        global.get 4 i32.const 500 i32.mul br 1
      else
        global.get 0 i32.const 507 i32.add global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809
        i64.sub block end global.get 6 f32.const 75.5 f32.add global.get 3 f64.const 76.25 f64.sub
        global.get 4 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-0 (export "arm-4-0") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 i32 f64 i64 f32 i64)
  (local i64 i32 f64 i64 f32)
    local.get 5 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result i32 f64 i64 f32)
      local.get 0
      if
        i32.const 80 i32.load offset=2 f64.const 59.25 i64.const 0x3c00000005 local.get 6 f32.const 61.5
        f32.sub br 1
      else
        local.get 1 local.get 5 f64.const 63.25 f64.add local.get 3 i64.const -699 i64.add local.get 6
        f32.const 65.5 f32.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-4-1 (export "arm-4-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32 i32)
    local.get 10 f64.const 57.25 f64.add local.get 3 i64.const -633 i64.sub
    block (result f64 i64 f32 i32)
      local.get 0
      if
        local.get 1 i32.const 416 i32.mul block end local.get 10 f64.const 60.25 f64.add local.get 2
        i64.const -666 i64.xor i32.const 112 f32.load offset=2 local.get 7 i32.const 444 i32.mul br 1
      else
        local.get 6 i32.const 451 i32.add local.get 8 i32.const 144 i64.load offset=2 local.get 11
        f32.const 67.5 f32.sub local.get 4 i32.const 479 i32.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-2 (export "arm-4-2") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 3 f64.const 58.25 f64.sub global.get 5 i64.const -644 i64.mul
    block (result i64 f32 i32 f32)
      local.get 0
      if
        global.get 0 global.get 7 f64.const 61.25 f64.sub global.get 1 i32.const 120 f32.load offset=3
        global.get 0 global.get 6 f32.const 65.5 f32.mul br 1
      else
        global.get 0 i32.const 465 i32.sub global.get 7 f64.const 67.25 f64.sub block end global.get 1
        i64.const -743 i64.add i32.const 168 f32.load offset=1 global.get 0 global.get 6 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-3 (export "arm-4-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add
    block (result f32 i32 f32 f64)
      local.get 0
      if
        local.get 1 local.get 3 f64.const 62.25 f64.mul local.get 2 i64.const 0x3f00000005 i64.mul
        global.get 2 f32.const 64.5 f32.sub i32.const 136 i32.load offset=1 f32.const 66.5 i32.const 152
        f64.load offset=3 br 1
      else
        local.get 1 local.get 3 local.get 2 global.get 6 f32.const 71.5 f32.mul i32.const 0 i32.load
        global.get 6 local.get 3 f64.const 74.25 f64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-4 (export "arm-4-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 60.25 f64.add local.get 2 i64.const -666
    i64.xor
    block (result i32 f32 f64 i32)
      local.get 0
      if
        local.get 4 local.get 6 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add local.get 7
        f32.const 65.5 f32.mul local.get 4 i32.const 152 f32.load offset=3 local.get 6 f64.const 68.25 f64.mul
        local.get 1 i32.const 486 i32.xor br 1
      else
        local.get 4 i32.const 493 i32.sub local.get 6 local.get 3 i64.const 0x4800000005 i64.add local.get 4
        i32.const 514 i32.xor i32.const 16 f32.load offset=2 local.get 6 local.get 4 i32.const 535 i32.add
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-4-5 (export "arm-4-5") (param i32 i32 i64 i64 i32 f64 f32) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    local.get 5 f64.const 61.25 f64.sub local.get 3 i64.const -677 i64.sub
    block (result f32 f64 i32 f64)
      local.get 0
      if
        local.get 1 local.get 5 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor local.get 6
        local.get 4 i32.const 472 i32.mul local.get 6 local.get 5 local.get 4 i32.const 493 i32.sub
        local.get 5 f64.const 71.25 f64.mul br 1
      else
        local.get 1 local.get 5 local.get 3 i64.const -809 i64.sub block end local.get 6 f32.const 75.5
        f32.add local.get 5 f64.const 76.25 f64.sub local.get 4 local.get 5 f64.const 78.25 f64.add br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-4-6 (export "arm-4-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 i64) (local i64 f64 i32 f64 i64)
    local.get 8 f64.const 62.25 f64.mul local.get 2 i64.const 0x3f00000005 i64.mul
    block (result f64 i32 f64 i64)
      local.get 0
      if
        local.get 4 local.get 10 f64.const 65.25 f64.mul local.get 5 i64.const 0x4200000005 i64.sub
        local.get 11 f32.const 67.5 f32.sub local.get 1 i32.const 479 i32.add local.get 11 f32.const 69.5
        f32.add local.get 10 i32.const 500 i32.const 0 f64.load local.get 5 i64.const -798 i64.xor br 1
      else
        local.get 1 local.get 10 f64.const 75.25 f64.add local.get 5 block end local.get 8 f64.const 77.25
        f64.mul i32.const 549 local.get 8 i32.const 64 i64.load br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-7 (export "arm-4-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 f32 i64)
  (local i64 i32 f64 i64 f32)
    local.get 3 f64.const 63.25 f64.add local.get 2 i64.const -699 i64.add
    block (result i32 f64 i64 f32)
      local.get 0
      if
        local.get 1 i32.const 458 i32.xor local.get 3 f64.const 66.25 f64.add local.get 2 i64.const -732
        i64.mul global.get 2 f32.const 68.5 f32.mul local.get 1 global.get 2 f32.const 70.5 f32.sub
        local.get 3 f64.const 71.25 f64.mul i32.const 0 i32.load local.get 3 f64.const 73.25 f64.sub
        local.get 2 i64.const -809 i64.sub global.get 6 f32.const 75.5 f32.add br 1
      else
        local.get 1 local.get 3 f64.const 77.25 f64.mul local.get 2 i64.const 0x4e00000005 i64.sub block end
        i32.const 56 i32.load offset=3 local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005
        i64.xor f32.const 82.5 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-8 (export "arm-4-8") (param i32) (result f64 i64 f64 i64 f32 i32 i64)
  (local i64 f64 i64 f32 i32)
    global.get 3 f64.const 64.25 f64.sub global.get 5 i64.const -710 i64.xor
    block (result f64 i64 f32 i32)
      local.get 0
      if
        global.get 0 i32.const 465 i32.sub global.get 7 global.get 1 i64.const -743 i64.add global.get 6
        f32.const 69.5 f32.add global.get 0 i32.const 493 i32.sub global.get 6 global.get 3 f64.const 72.25
        f64.add global.get 4 global.get 3 i32.const 24 i64.load offset=3 global.get 2 f32.const 76.5 f32.sub
        global.get 4 i32.const 542 i32.xor br 1
      else
        global.get 0 i32.const 549 i32.sub global.get 7 f64.const 79.25 f64.sub global.get 1 i64.const -875
        i64.add f64.const 81.25 global.get 1 i64.const -897 i64.sub global.get 6 f32.const 83.5 f32.mul
        global.get 0 i32.const 591 i32.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-9 (export "arm-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 65.25 f64.mul local.get 5
    i64.const 0x4200000005 i64.sub
    block (result i64 f32 i32 f32)
      local.get 0
      if
        local.get 1 i32.const 472 i32.mul local.get 8 local.get 2 i64.const 0x4500000005 i64.xor local.get 7
        f32.const 70.5 f32.sub local.get 4 local.get 7 local.get 6 local.get 1 local.get 6 f64.const 75.25
        f64.add local.get 5 i64.const -831 i64.add i32.const 40 f32.load offset=1 local.get 4 i32.const 549
        i32.sub local.get 7 f32.const 79.5 f32.sub br 1
      else
        local.get 1 i32.const 563 i32.add local.get 6 f64.const 81.25 f64.add local.get 3 i64.const -897
        i64.sub local.get 2 i64.const -908 i64.mul local.get 7 f32.const 84.5 f32.add i32.const 598
        f32.const 86.5 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-4-10 (export "arm-4-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul
    block (result f32 i32 f32 f64)
      local.get 0
      if
        local.get 1 i32.const 479 i32.add local.get 3 f64.const 69.25 f64.add local.get 2 i64.const -765
        i64.sub global.get 6 f32.const 71.5 f32.mul local.get 1 global.get 6 f32.const 73.5 f32.sub
        local.get 3 f64.const 74.25 f64.mul local.get 1 i32.const 528 i32.mul local.get 3 local.get 2
        global.get 2 local.get 1 i32.const 556 i32.mul global.get 2 local.get 3 f64.const 81.25 f64.add br 1
      else
        local.get 1 local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005 i64.add
        global.get 6 f32.const 85.5 f32.sub i32.const 605 f32.const 87.5 local.get 3 f64.const 88.25 f64.sub
        br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-11 (export "arm-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    local.get 8 f64.const 67.25 f64.sub local.get 5 i64.const -743 i64.add
    block (result i32 f32 f64 i32)
      local.get 0
      if
        local.get 4 i32.const 486 i32.xor local.get 10 f64.const 70.25 f64.sub local.get 5 i64.const -776
        i64.mul local.get 9 f32.const 72.5 f32.add local.get 7 i32.const 514 i32.xor local.get 9
        f32.const 74.5 f32.mul local.get 10 f64.const 75.25 f64.add local.get 6 i32.const 535 i32.add
        local.get 10 f64.const 77.25 f64.mul local.get 2 i64.const 0x4e00000005 i64.sub local.get 11
        f32.const 79.5 f32.sub local.get 6 i32.const 72 f32.load offset=1 local.get 8 local.get 1 br 1
      else
        local.get 7 i32.const 591 i32.add local.get 10 f64.const 85.25 f64.sub local.get 3 i64.const -941
        i64.sub local.get 4 i32.const 612 i32.mul f32.const 88.5 local.get 8 f64.const 89.25 f64.mul
        local.get 1 i32.const 633 i32.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-12 (export "arm-4-12") (param i32) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    global.get 3 f64.const 68.25 f64.mul global.get 5 i64.const 0x4500000005 i64.xor
    block (result f32 f64 i32 f64)
      local.get 0
      if
        global.get 0 i32.const 493 i32.sub global.get 7 f64.const 71.25 f64.mul global.get 1
        i64.const 0x4800000005 i64.add global.get 6 f32.const 73.5 f32.sub global.get 0 i32.const 521 i32.sub
        global.get 6 f32.const 75.5 f32.add global.get 3 f64.const 76.25 f64.sub global.get 4 global.get 3
        f64.const 78.25 f64.add global.get 5 i64.const -864 i64.mul global.get 2 f32.const 80.5 f32.mul
        global.get 4 global.get 2 global.get 7 f64.const 83.25 f64.mul global.get 0 i32.const 591 i32.add
        i32.const 104 f64.load offset=1 br 1
      else
        global.get 0 i32.const 605 i32.sub global.get 7 f64.const 87.25 f64.add global.get 1 i64.const -963
        i64.add global.get 6 i32.const 144 f64.load offset=2 global.get 4 i32.const 640 i32.mul i32.const 160
        f64.load br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-0 (export "arm-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 69.25 f64.add local.get 2 i64.const -765
    i64.sub
    block (result i32 f64 i64 f32 i32)
      local.get 0
      if
        local.get 4 i32.const 500 i32.mul local.get 8 f64.const 72.25 f64.add local.get 5 local.get 9
        f32.const 74.5 f32.mul local.get 4 br 1
      else
        local.get 1 i32.const 535 i32.add local.get 8 f64.const 77.25 f64.mul local.get 2
        i64.const 0x4e00000005 i64.sub local.get 9 f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-1 (export "arm-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 i64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 70.25 f64.sub local.get 3 i64.const -776 i64.mul
    block (result f64 i64 f32 i32 f32)
      local.get 0
      if
        local.get 1 i32.const 507 i32.add local.get 5 f64.const 73.25 f64.sub local.get 2 i64.const -809
        i64.sub i32.const 24 f32.load offset=3 local.get 1 i32.const 535 i32.add local.get 6 f32.const 77.5
        f32.mul br 1
      else
        local.get 1 i32.const 549 i32.sub local.get 5 f64.const 79.25 f64.sub local.get 3 f32.const 81.5
        i32.const 80 i32.load offset=2 local.get 6 f32.const 83.5 f32.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-2 (export "arm-5-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i64)
  (local i64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 71.25 f64.mul global.get 1 i64.const 0x4800000005 i64.add
    block (result i64 f32 i32 f32 f64)
      local.get 0
      if
        global.get 4 i32.const 514 i32.xor global.get 3 f64.const 74.25 f64.mul global.get 5
        i64.const 0x4b00000005 i64.mul global.get 2 f32.const 76.5 f32.sub global.get 4 i32.const 542 i32.xor
        global.get 2 global.get 7 br 1
      else
        global.get 0 i32.const 563 i32.add global.get 7 f64.const 81.25 f64.add global.get 1 global.get 6
        global.get 0 i32.const 591 i32.add global.get 6 global.get 3 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-3 (export "arm-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 72.25 f64.add local.get 2 i64.const -798
    i64.xor
    block (result f32 i32 f32 f64 i32)
      local.get 0
      if
        local.get 1 i32.const 521 i32.sub local.get 6 f64.const 75.25 f64.add local.get 2 i64.const -831
        i64.add local.get 9 f32.const 77.5 f32.mul local.get 1 i32.const 549 i32.sub local.get 7 local.get 8
        f64.const 80.25 f64.mul i32.const 570 br 1
      else
        local.get 1 i32.const 577 i32.sub local.get 6 local.get 2 f32.const 85.5 local.get 4 i32.const 605
        i32.sub local.get 9 f32.const 87.5 f32.add local.get 6 f64.const 88.25 f64.sub local.get 4
        i32.const 626 i32.xor br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-4 (export "arm-5-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    local.get 10 f64.const 73.25 f64.sub local.get 3 i64.const -809 i64.sub
    block (result i32 f32 f64 i32 f64)
      local.get 0
      if
        local.get 4 i32.const 528 i32.mul local.get 10 f64.const 76.25 f64.sub local.get 3 i64.const -842
        i64.xor local.get 11 f32.const 78.5 f32.add local.get 7 i32.const 556 i32.mul i32.const 64 f32.load
        local.get 10 f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub local.get 8 f64.const 83.25
        f64.mul br 1
      else
        local.get 6 i32.const 591 i32.add local.get 8 f64.const 85.25 f64.sub local.get 3 i64.const -941
        i64.sub i32.const 612 local.get 11 f32.const 88.5 f32.sub local.get 10 f64.const 89.25 f64.mul
        i32.const 633 f64.const 91.25 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-5-5 (export "arm-5-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    local.get 5 f64.const 74.25 f64.mul local.get 3 i64.const 0x4b00000005 i64.mul
    block (result f32 f64 i32 f64 i64)
      local.get 0
      if
        local.get 4 i32.const 535 i32.add local.get 5 f64.const 77.25 f64.mul local.get 2 local.get 6
        f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add local.get 6 f32.const 81.5 f32.add
        local.get 5 f64.const 82.25 f64.sub local.get 4 i32.const 584 i32.mul local.get 5 f64.const 84.25
        f64.add local.get 2 br 1
      else
        local.get 1 i32.const 605 i32.sub local.get 5 f64.const 87.25 f64.add local.get 3 i32.const 136
        f32.load offset=1 f64.const 90.25 local.get 4 i32.const 640 i32.mul local.get 5 f64.const 92.25
        f64.mul local.get 2 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-6 (export "arm-5-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 f64 i64 f32 i64)
  (local i64 f64 i32 f64 i64 f32)
    local.get 3 f64.const 75.25 f64.add local.get 2 i64.const -831 i64.add
    block (result f64 i32 f64 i64 f32)
      local.get 0
      if
        local.get 1 i32.const 542 i32.xor local.get 3 f64.const 78.25 f64.add local.get 2 i64.const -864
        i64.mul global.get 2 f32.const 80.5 f32.mul local.get 1 i32.const 570 i32.xor global.get 2
        f32.const 82.5 f32.sub block end local.get 3 f64.const 83.25 f64.mul local.get 1 i32.const 591 i32.add
        f64.const 85.25 local.get 2 i64.const -941 i64.sub global.get 6 f32.const 87.5 f32.add br 1
      else
        local.get 1 i32.const 619 i32.add local.get 3 f64.const 89.25 f64.mul local.get 2
        i64.const 0x5a00000005 i64.sub block end local.get 3 f64.const 91.25 f64.sub local.get 1 i32.const 647
        i32.add local.get 3 f64.const 93.25 f64.add local.get 2 i64.const -1029 i64.sub global.get 6
        f32.const 95.5 f32.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-5-7 (export "arm-5-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    local.get 5 f64.const 76.25 f64.sub local.get 3 i64.const -842 i64.xor
    block (result i32 f64 i64 f32 i32)
      local.get 0
      if
        local.get 1 i32.const 549 i32.sub local.get 5 f64.const 79.25 f64.sub local.get 3 i64.const -875
        i64.add local.get 6 f32.const 81.5 f32.add local.get 1 i32.const 577 i32.sub local.get 6
        f32.const 83.5 f32.mul local.get 5 f64.const 84.25 f64.add block end local.get 1 local.get 5
        local.get 3 local.get 6 f32.const 88.5 f32.sub i32.const 626 br 1
      else
        local.get 4 i32.const 633 i32.sub local.get 5 f64.const 91.25 f64.sub local.get 3 i64.const -1007
        i64.add block end i32.const 654 i32.const 176 f64.load offset=2 local.get 2 i64.const -1040 i64.mul
        local.get 6 f32.const 96.5 f32.add local.get 1 i32.const 682 i32.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-8 (export "arm-5-8") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    local.get 3 f64.const 77.25 f64.mul local.get 2 i64.const 0x4e00000005 i64.sub
    block (result f64 i64 f32 i32 f32)
      local.get 0
      if
        local.get 1 i32.const 556 i32.mul local.get 3 f64.const 80.25 f64.mul local.get 2
        i64.const 0x5100000005 i64.xor global.get 2 local.get 1 i32.const 584 i32.mul global.get 2
        f32.const 84.5 f32.add local.get 3 f64.const 85.25 f64.sub local.get 1 i32.const 605 i32.sub
        local.get 3 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add global.get 6 f32.const 89.5
        f32.mul local.get 1 i32.const 152 f32.load offset=3 br 1
      else
        local.get 1 i32.const 647 i32.add local.get 3 local.get 2 i64.const -1029 i64.sub f64.const 95.25
        local.get 2 i64.const 0x6000000005 i64.add i32.const 8 f32.load offset=1 local.get 1 i32.const 689
        i32.sub global.get 6 f32.const 99.5 f32.add br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-5-9 (export "arm-5-9") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i64)
  (local i64 i64 f32 i32 f32 f64)
    global.get 3 f64.const 78.25 f64.add global.get 5 i64.const -864 i64.mul
    block (result i64 f32 i32 f32 f64)
      local.get 0
      if
        global.get 0 i32.const 563 i32.add global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897
        i64.sub global.get 6 global.get 0 i32.const 591 i32.add global.get 6 f32.const 85.5 f32.sub
        global.get 3 f64.const 86.25 f64.mul global.get 4 global.get 3 f64.const 88.25 f64.sub global.get 5
        global.get 2 f32.const 90.5 f32.add global.get 4 i32.const 640 i32.mul global.get 2 f32.const 92.5
        f32.mul global.get 7 br 1
      else
        global.get 0 i32.const 661 i32.sub global.get 7 global.get 1 i64.const 0x6000000005 i64.add
        global.get 5 i64.const -1062 i64.xor i32.const 16 f32.load offset=2 i32.const 24 i32.load offset=3
        global.get 2 f32.const 100.5 f32.sub i32.const 40 f64.load offset=1 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-10 (export "arm-5-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32)
    local.get 10 f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add
    block (result f32 i32 f32 f64 i32)
      local.get 0
      if
        local.get 6 local.get 8 f64.const 82.25 f64.sub local.get 5 i64.const -908 i64.mul local.get 11
        f32.const 84.5 f32.add local.get 4 i32.const 598 i32.xor local.get 11 f32.const 86.5 f32.mul
        local.get 8 f64.const 87.25 f64.add local.get 7 i32.const 619 i32.add local.get 8 f64.const 89.25
        f64.mul local.get 3 i64.const 0x5a00000005 i64.sub f32.const 91.5 i32.const 160 i32.load local.get 11
        f32.const 93.5 f32.add local.get 8 f64.const 94.25 f64.sub local.get 6 br 1
      else
        local.get 6 local.get 8 f64.const 97.25 f64.sub local.get 5 i64.const -1073 i64.sub local.get 9
        local.get 6 i32.const 703 i32.add local.get 9 local.get 10 local.get 4 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-5-11 (export "arm-5-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 80.25 f64.mul local.get 2
    i64.const 0x5100000005 i64.xor
    block (result i32 f32 f64 i32 f64)
      local.get 0
      if
        local.get 1 i32.const 577 i32.sub local.get 6 f64.const 83.25 f64.mul local.get 3
        i64.const 0x5400000005 i64.add local.get 7 f32.const 85.5 f32.sub local.get 4 i32.const 605 i32.sub
        local.get 9 f32.const 87.5 f32.add local.get 6 f64.const 88.25 f64.sub local.get 4 i32.const 626
        i32.xor local.get 8 f64.const 90.25 f64.add local.get 2 i64.const -996 i64.mul local.get 9
        f32.const 92.5 f32.mul local.get 4 i32.const 654 i32.xor local.get 7 i32.const 184 f64.load offset=3
        local.get 4 local.get 8 br 1
      else
        local.get 4 i32.const 689 i32.sub local.get 8 local.get 5 i64.const -1095 i64.add local.get 4
        i32.const 710 i32.xor local.get 9 f32.const 102.5 f32.add local.get 6 i32.const 64 i32.load
        local.get 6 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-12 (export "arm-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64) (local i64 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 81.25 f64.add local.get 5 i64.const -897
    i64.sub
    block (result f32 f64 i32 f64 i64)
      local.get 0
      if
        local.get 1 i32.const 584 i32.mul local.get 6 f64.const 84.25 f64.add local.get 2 i64.const -930
        i64.xor local.get 7 f32.const 86.5 f32.mul local.get 4 local.get 7 f32.const 88.5 f32.sub local.get 8
        f64.const 89.25 f64.mul local.get 1 i32.const 633 i32.sub local.get 8 f64.const 91.25 f64.sub
        local.get 5 i64.const -1007 i64.add local.get 7 local.get 4 i32.const 661 i32.sub local.get 9
        f32.const 95.5 f32.mul f64.const 96.25 local.get 4 i32.const 682 i32.xor local.get 6 f64.const 98.25
        f64.mul i32.const 24 i64.load offset=3 br 1
      else
        local.get 1 local.get 8 f64.const 101.25 f64.mul local.get 5 i64.const 0x6600000005 i64.sub
        local.get 9 f32.const 103.5 f32.sub local.get 6 f64.const 104.25 f64.mul i32.const 72
        i32.load offset=1 local.get 6 f64.const 106.25 f64.sub i32.const 88 i64.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-6-0 (export "arm-6-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 10 f64.const 82.25 f64.sub local.get 5 i64.const -908 i64.mul
    block (result i32 f64 i64 f32 i32 f32)
      local.get 0
      if
        local.get 6 local.get 10 f64.const 85.25 f64.sub local.get 3 local.get 11 f32.const 87.5 f32.add
        local.get 7 local.get 9 f32.const 89.5 f32.mul br 1
      else
        block end i32.const 633 f64.const 91.25 local.get 3 i64.const -1007 i64.add local.get 11
        f32.const 93.5 f32.add local.get 7 i32.const 661 i32.sub i32.const 184 f32.load offset=3 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-1 (export "arm-6-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 f32 i32 f32 f64 i64)
  (local i64 f64 i64 f32 i32 f32 f64)
    local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005 i64.add
    block (result f64 i64 f32 i32 f32 f64)
      local.get 0
      if
        local.get 1 i32.const 598 i32.xor local.get 3 i64.const 0x5700000005 f32.const 88.5 local.get 1
        i32.const 626 i32.xor global.get 2 f32.const 90.5 f32.add local.get 3 f64.const 91.25 f64.sub br 1
      else
        local.get 1 i32.const 647 i32.add local.get 3 f64.const 93.25 f64.add local.get 2 i64.const -1029
        i64.sub f32.const 95.5 local.get 1 f32.const 97.5 local.get 3 f64.const 98.25 f64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-2 (export "arm-6-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64 i32)
    global.get 3 f64.const 84.25 f64.add global.get 5 i64.const -930 i64.xor
    block (result i64 f32 i32 f32 f64 i32)
      local.get 0
      if
        global.get 0 i32.const 605 i32.sub global.get 7 f64.const 87.25 f64.add i32.const 128 i64.load
        f32.const 89.5 global.get 0 i32.const 633 i32.sub global.get 6 f64.const 92.25 global.get 4
        i32.const 654 i32.xor br 1
      else
        global.get 0 i32.const 661 i32.sub global.get 7 f64.const 95.25 f64.mul i32.const 0 i64.load
        i32.const 8 f32.load offset=1 global.get 0 i32.const 689 i32.sub global.get 6 f32.const 99.5 f32.add
        global.get 3 f64.const 100.25 f64.sub global.get 4 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-3 (export "arm-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 5 f64.const 85.25 f64.sub local.get 3 i64.const -941 i64.sub
    block (result f32 i32 f32 f64 i32 f64)
      local.get 0
      if
        local.get 1 i32.const 612 i32.mul local.get 5 f64.const 88.25 f64.sub local.get 3 block end
        local.get 6 f32.const 90.5 f32.add i32.const 152 i32.load offset=3 local.get 6 f32.const 92.5 f32.mul
        local.get 5 f64.const 93.25 f64.add local.get 1 local.get 5 br 1
      else
        local.get 1 local.get 5 f64.const 97.25 f64.sub local.get 2 i64.const -1073 i64.sub i32.const 24
        f32.load offset=3 i32.const 703 local.get 6 f32.const 101.5 f32.mul local.get 5 f64.const 102.25
        f64.add local.get 1 i32.const 724 i32.mul local.get 5 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-6-4 (export "arm-6-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 8 f64.const 86.25 f64.mul local.get 2 i64.const 0x5700000005 i64.mul
    block (result i32 f32 f64 i32 f64 i64)
      local.get 0
      if
        local.get 7 i32.const 619 i32.add local.get 10 f64.const 89.25 f64.mul local.get 2
        i64.const 0x5a00000005 i64.sub local.get 9 f32.const 91.5 f32.sub local.get 6 i32.const 647 i32.add
        local.get 11 f32.const 93.5 f32.add local.get 8 i32.const 184 i32.load offset=3 local.get 8
        f64.const 96.25 f64.add local.get 3 i64.const -1062 i64.xor br 1
      else
        local.get 7 i32.const 689 i32.sub local.get 10 f64.const 99.25 f64.add local.get 3 i32.const 40
        i32.load offset=1 local.get 9 f32.const 102.5 f32.add local.get 10 i32.const 731 local.get 10
        f64.const 105.25 f64.add local.get 2 i64.const -1161 i64.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-5 (export "arm-6-5") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    local.get 3 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add
    block (result f32 f64 i32 f64 i64 f32)
      local.get 0
      if
        local.get 1 i32.const 626 i32.xor local.get 3 f64.const 90.25 f64.add local.get 2 global.get 2
        f32.const 92.5 f32.mul local.get 1 i32.const 654 i32.xor global.get 2 f32.const 94.5 f32.sub
        local.get 3 f64.const 95.25 f64.mul local.get 1 i32.const 675 i32.add local.get 3 f64.const 97.25
        f64.sub local.get 2 i64.const -1073 i64.sub global.get 6 br 1
      else
        local.get 1 i32.const 703 i32.add local.get 3 local.get 2 i64.const 0x6600000005 i64.sub global.get 6
        local.get 3 i32.const 72 i32.load offset=1 f64.const 106.25 local.get 2 i64.const -1172 i64.mul
        global.get 2 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-6 (export "arm-6-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i64) (local i64 f64 i32 f64 i64 f32 i32)
    local.get 5 f64.const 88.25 f64.sub local.get 2 i64.const -974 i64.xor
    block (result f64 i32 f64 i64 f32 i32)
      local.get 0
      if
        local.get 4 i32.const 633 i32.sub local.get 5 f64.const 91.25 f64.sub local.get 3 local.get 6
        f32.const 93.5 f32.add local.get 1 i32.const 661 i32.sub local.get 6 f32.const 95.5 f32.mul
        local.get 5 f64.const 96.25 f64.add i32.const 682 local.get 5 i64.const 0x6300000005 local.get 6
        f32.const 100.5 f32.sub local.get 4 br 1
      else
        local.get 4 i32.const 717 i32.sub local.get 5 f64.const 103.25 f64.sub local.get 3 i64.const -1139
        i64.add f64.const 105.25 i32.const 80 i32.load offset=2 local.get 5 f64.const 107.25 f64.mul
        local.get 3 local.get 6 f32.const 109.5 f32.sub local.get 1 i32.const 773 i32.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-6-7 (export "arm-6-7") (param i32) (result f64 i64 i32 f64 i64 f32 i32 f32 i64)
  (local i64 i32 f64 i64 f32 i32 f32)
    global.get 7 f64.const 89.25 f64.mul global.get 1 i64.const 0x5a00000005 i64.sub
    block (result i32 f64 i64 f32 i32 f32)
      local.get 0
      if
        global.get 4 i32.const 640 i32.mul global.get 3 f64.const 92.25 f64.mul global.get 5
        i64.const 0x5d00000005 i64.xor global.get 2 f32.const 94.5 f32.sub global.get 4 global.get 2
        f32.const 96.5 f32.add global.get 7 f64.const 97.25 f64.sub block end global.get 0 i32.const 689
        i32.sub global.get 7 f64.const 99.25 f64.add global.get 1 i64.const -1095 i64.add global.get 6
        f32.const 101.5 f32.mul i32.const 48 i32.load offset=2 f32.const 103.5 br 1
      else
        global.get 0 i32.const 731 i32.add global.get 7 f64.const 105.25 f64.add global.get 1 global.get 4
        i32.const 752 i32.mul global.get 3 f64.const 108.25 f64.add global.get 5 i64.const -1194 i64.xor
        global.get 2 f32.const 110.5 f32.mul global.get 4 i32.const 780 i32.mul global.get 2 f32.const 112.5
        f32.sub br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-8 (export "arm-6-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 1.25 f64.sub local.get 3 i64.const -17 i64.sub
    block (result f64 i64 f32 i32 f32 f64)
      local.get 0
      if
        local.get 1 i32.const 24 i32.mul local.get 6 local.get 2 i64.const -50 i64.xor local.get 9
        f32.const 6.5 f32.add local.get 1 i32.const 52 i32.mul local.get 9 f32.const 8.5 f32.mul local.get 6
        f64.const 9.25 f64.add local.get 1 i32.const 73 i32.sub block end i32.const 88 f64.load offset=3
        local.get 3 i64.const 0xc00000005 i64.add local.get 7 f32.const 13.5 f32.sub local.get 1 i32.const 101
        i32.sub local.get 9 f32.const 15.5 f32.add local.get 8 f64.const 16.25 f64.sub br 1
      else
        local.get 4 i32.const 122 i32.xor local.get 6 local.get 3 i32.const 160 f64.load local.get 3
        i64.const 0x1500000005 i64.xor local.get 9 local.get 4 i32.const 164 i32.mul i32.const 0 f32.load
        f64.const 25.25 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-6-9 (export "arm-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    local.get 8 f64.const 2.25 f64.mul local.get 3 i64.const 0x300000005 i64.mul
    block (result i64 f32 i32 f32 f64 i32)
      local.get 0
      if
        local.get 4 i32.const 31 i32.add local.get 8 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005
        i64.sub local.get 9 f32.const 7.5 f32.sub local.get 4 i32.const 59 i32.add local.get 11 f32.const 9.5
        f32.add local.get 8 local.get 1 local.get 8 f64.const 12.25 f64.add local.get 2 i64.const -138 i64.xor
        f32.const 14.5 local.get 6 i32.const 108 i32.mul local.get 11 f32.const 16.5 f32.sub f64.const 17.25
        i32.const 144 i32.load offset=2 br 1
      else
        local.get 6 i32.const 136 i32.mul local.get 10 f64.const 20.25 f64.mul local.get 3
        i64.const 0x1500000005 i64.xor local.get 3 local.get 9 f32.const 23.5 f32.mul i32.const 171
        local.get 11 f32.const 25.5 f32.sub local.get 10 local.get 7 i32.const 192 i32.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-10 (export "arm-6-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 f64 i64)
  (local i64 f32 i32 f32 f64 i32 f64)
    global.get 7 f64.const 3.25 f64.add global.get 1 i64.const -39 i64.add
    block (result f32 i32 f32 f64 i32 f64)
      local.get 0
      if
        global.get 4 i32.const 38 i32.xor global.get 3 f64.const 6.25 f64.add global.get 5 i64.const -72
        i64.mul global.get 2 f32.const 8.5 f32.mul global.get 4 i32.const 66 i32.xor global.get 2
        f32.const 10.5 f32.sub global.get 7 f64.const 11.25 f64.mul global.get 0 i32.const 87 i32.add
        global.get 7 f64.const 13.25 f64.sub global.get 1 i64.const -149 i64.sub global.get 6 f32.const 15.5
        f32.add global.get 0 global.get 6 f32.const 17.5 f32.mul global.get 3 global.get 4 global.get 3
        f64.const 20.25 f64.mul br 1
      else
        global.get 4 global.get 3 f64.const 22.25 f64.sub global.get 5 i64.const -248 i64.mul global.get 2
        f32.const 24.5 f32.add global.get 4 i32.const 178 i32.xor global.get 2 i32.const 24 f64.load offset=3
        global.get 0 i32.const 199 i32.add global.get 7 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-11 (export "arm-6-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 f64 i64 i64)
  (local i64 i32 f32 f64 i32 f64 i64)
    local.get 3 f64.const 4.25 f64.sub local.get 2 i64.const -50 i64.xor
    block (result i32 f32 f64 i32 f64 i64)
      local.get 0
      if
        local.get 1 i32.const 45 i32.sub local.get 3 f64.const 7.25 f64.sub local.get 2 i64.const -83 i64.add
        global.get 6 f32.const 9.5 f32.add local.get 1 i32.const 73 i32.sub global.get 6 f32.const 11.5
        f32.mul local.get 3 f64.const 12.25 f64.add local.get 1 local.get 3 f64.const 14.25 f64.mul
        local.get 2 global.get 2 f32.const 16.5 f32.sub local.get 1 i32.const 122 i32.xor f32.const 18.5
        i32.const 152 f64.load offset=3 local.get 1 i32.const 143 i32.add local.get 3 f64.const 21.25 f64.add
        local.get 2 i64.const -237 i64.sub br 1
      else
        local.get 1 local.get 3 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor local.get 1
        global.get 6 f32.const 27.5 f32.add local.get 3 f64.const 28.25 f64.sub local.get 1 i32.const 206
        i32.xor local.get 3 f64.const 30.25 f64.add local.get 2 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-12 (export "arm-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 5 f64.const 5.25 f64.mul local.get 3 i64.const 0x600000005 i64.sub
    block (result f32 f64 i32 f64 i64 f32)
      local.get 0
      if
        local.get 4 i32.const 52 i32.mul local.get 5 f64.const 8.25 f64.mul local.get 3 i64.const 0x900000005
        i64.xor local.get 6 f32.const 10.5 f32.sub local.get 4 i32.const 80 i32.mul local.get 6 f32.const 12.5
        f32.add local.get 5 f64.const 13.25 f64.sub local.get 1 i32.const 101 i32.sub local.get 5
        f64.const 15.25 f64.add local.get 3 i64.const -171 i64.add local.get 6 f32.const 17.5 f32.mul
        local.get 4 i32.const 129 i32.sub block end local.get 6 f32.const 19.5 f32.sub local.get 5
        f64.const 20.25 f64.mul local.get 1 local.get 5 f64.const 22.25 f64.sub i32.const 184
        i64.load offset=3 local.get 6 f32.const 24.5 f32.add br 1
      else
        local.get 4 i32.const 178 i32.xor local.get 5 f64.const 26.25 f64.mul local.get 3
        i64.const 0x1b00000005 i64.mul local.get 6 f32.const 28.5 f32.sub local.get 5 local.get 1
        i32.const 213 i32.sub local.get 5 f64.const 31.25 f64.sub local.get 2 i32.const 72 f32.load offset=1
        br 1
      end
      unreachable
    end
    local.get 7
  )
)

(assert_return (invoke "arm-1-0"
  (i32.const 0)) (f64.const 17672.625) (i64.const 0x1122333255667783) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "arm-1-0"
  (i32.const 1)) (f64.const 17672.625) (i64.const 0x1122333255667783) (i32.const -10472) (i64.const 0))
(assert_return (invoke "arm-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 8.75)
  (i64.const 0x999999999999999c) (f64.const -11.5) (i64.const 0))
(assert_return (invoke "arm-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 8.75)
  (i64.const 0x999999999999999c) (f64.const 21.25) (i64.const 0))
(assert_return (invoke "arm-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -23.75)
  (i64.const 0x30303030303022c) (i64.const 0x30303030303041c) (i64.const 0))
(assert_return (invoke "arm-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -23.75)
  (i64.const 0x30303030303022c) (i64.const 0x1515151515151518) (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -131.625) (i64.const 0x303031603030306)
  (f32.const 7.75) (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -131.625) (i64.const 0x303031603030306)
  (f32.const -17.75) (i64.const 0))
(assert_return (invoke "arm-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 14.75) (i64.const 0x4040404040404f1)
  (i32.const 0x5050504c) (i64.const 0))
(assert_return (invoke "arm-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 14.75) (i64.const 0x4040404040404f1)
  (i32.const 0xc3c3c3c0) (i64.const 0))
(assert_return (invoke "arm-1-5"
  (i32.const 0)) (f64.const -29.75) (i64.const 0xf9f2ebe4ddd6cfc0) (f32.const 33.375) (i64.const 0))
(assert_return (invoke "arm-1-5"
  (i32.const 1)) (f64.const -29.75) (i64.const 0xf9f2ebe4ddd6cfc0) (f32.const 9.166919e+23) (i64.const 0))
(assert_return (invoke "arm-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -104.625)
  (i64.const 0x303031b03030308) (f64.const 35.25) (i64.const 0))
(assert_return (invoke "arm-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -104.625)
  (i64.const 0x303031b03030308) (f64.const -2.030012203600678e-205) (i64.const 0))
(assert_return (invoke "arm-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 16.75) (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0xa7825d38) (i64.const 6))
(assert_return (invoke "arm-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 16.75) (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0x20202e8) (i64.const 6))
(assert_return (invoke "arm-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -36.75)
  (i64.const 0x40404040404051d) (f64.const 27.75) (i64.const 0))
(assert_return (invoke "arm-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -36.75)
  (i64.const 0x40404040404051d) (f64.const -9.5) (i64.const 0))
(assert_return (invoke "arm-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -170.625) (i64.const 0x606060600f0f0f0f)
  (i64.const 0xfcfcfcfcfcfcfd41) (i64.const 0))
(assert_return (invoke "arm-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -170.625) (i64.const 0x606060600f0f0f0f)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i64.const 0))
(assert_return (invoke "arm-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 19.75) (i64.const 0x4040404040402d5) (f32.const -4.348626e+20) (i64.const 6))
(assert_return (invoke "arm-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 19.75) (i64.const 0x4040404040402d5) (f32.const 48.25) (i64.const 6))
(assert_return (invoke "arm-1-11"
  (i32.const 0)) (f64.const -35.75) (i64.const 0x10203040506063e) (i32.const -371) (i64.const 0))
(assert_return (invoke "arm-1-11"
  (i32.const 1)) (f64.const -35.75) (i64.const 0x10203040506063e) (i32.const -367) (i64.const 0))
(assert_return (invoke "arm-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -277.875)
  (i64.const 0x30302e5030302fe) (f32.const 510.625) (i64.const 0))
(assert_return (invoke "arm-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -277.875)
  (i64.const 0x30302e5030302fe) (f32.const 10.75) (i64.const 0))
(assert_return (invoke "arm-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x2020111) (f64.const -158.625) (i64.const 0))
(assert_return (invoke "arm-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x20202e5) (f64.const 28.75) (i64.const 0))
(assert_return (invoke "arm-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (f64.const -41.75) (i64.const -413) (i64.const 0))
(assert_return (invoke "arm-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (f64.const -38.75) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "arm-2-2"
  (i32.const 0)) (f64.const -241.875) (i64.const 0xfefdfcdafaf9f8fd) (i64.const 0x11223344556675d5)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "arm-2-2"
  (i32.const 1)) (f64.const -241.875) (i64.const 0xfefdfcdafaf9f8fd) (i64.const 0x2400000005)
  (f32.const -0.125) (i64.const 0))
(assert_return (invoke "arm-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 23.75) (i64.const 0x303030303030474) (f32.const -4.348626e+20)
  (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "arm-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 23.75) (i64.const 0x303030303030474) (f32.const 10.75) (i32.const 0x411cf7d2)
  (i64.const 6))
(assert_return (invoke "arm-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (i32.const 318) (f32.const -38.75) (i64.const 0))
(assert_return (invoke "arm-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -40.75) (i64.const 0xa0a0a0a0a0a0a10)
  (i32.const 0x202031d) (f32.const 321.625) (i64.const 0))
(assert_return (invoke "arm-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -405.375)
  (i64.const 0x606062a0606060b) (f32.const -4.044713e-38) (f64.const 38.75) (i64.const 0))
(assert_return (invoke "arm-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -405.375)
  (i64.const 0x606062a0606060b) (f32.const 42.5) (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "arm-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 24.75)
  (i64.const 0xf9f9f9f9f9f9f868) (f64.const 49.25) (i32.const 353) (i64.const 0))
(assert_return (invoke "arm-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 24.75)
  (i64.const 0xf9f9f9f9f9f9f868) (f64.const 44.25) (i32.const 0xe7c29d78) (i64.const 0))
(assert_return (invoke "arm-2-7"
  (i32.const 0)) (f64.const 987.25) (i64.const 0x1122334455667925) (i32.const 360) (f64.const -7.5)
  (i64.const 0))
(assert_return (invoke "arm-2-7"
  (i32.const 1)) (f64.const 987.25) (i64.const 0x1122334455667925) (i32.const 0x340feac5)
  (f64.const 48407.625) (i64.const 0))
(assert_return (invoke "arm-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -363.375) (i64.const 0x848484840f0f0f0f) (f64.const -399.375)
  (i64.const 0x40403ce040403ff) (i64.const 6))
(assert_return (invoke "arm-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -363.375) (i64.const 0x848484840f0f0f0f) (f64.const 40.75) (i64.const -534)
  (i64.const 6))
(assert_return (invoke "arm-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 32.75) (i64.const 0x303030303030150)
  (i64.const 0xf0f0f0f0f0f0f0f8) (f32.const 7.75) (i64.const 0))
(assert_return (invoke "arm-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 32.75) (i64.const 0x303030303030150)
  (i64.const 0xa8835e3914efcaa5) (f32.const 59.25) (i64.const 0))
(assert_return (invoke "arm-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (f32.const 57.375) (i32.const 0x542f0ae5) (i64.const 0))
(assert_return (invoke "arm-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -44.75)
  (i64.const 0xfcfcfcfcfcfcfd41) (f32.const 52.5) (i32.const 374) (i64.const 0))
(assert_return (invoke "arm-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -391.875)
  (i64.const 0x60605dc06060601) (i32.const 0x28282820) (f32.const 60.5) (i64.const 0))
(assert_return (invoke "arm-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -391.875)
  (i64.const 0x60605dc06060601) (i32.const 0xb48f6a45) (f32.const -42.75) (i64.const 0))
(assert_return (invoke "arm-2-12"
  (i32.const 0)) (f64.const 34.75) (i64.const 0xd7ad83592f04daa0) (f32.const 61.5) (f64.const 62.25)
  (i64.const 0))
(assert_return (invoke "arm-2-12"
  (i32.const 1)) (f64.const 34.75) (i64.const 0xd7ad83592f04daa0) (f32.const 56.5) (f64.const 1081.75)
  (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -47.75)
  (i64.const 0x303030303030124) (i32.const 0x2020355) (f64.const 2.447714937972696e+131)
  (i64.const 0x303030303030524) (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -47.75)
  (i64.const 0x303030303030124) (i32.const 318) (f64.const -4.5) (i64.const 0xf9f9f9f9f9f9fa00) (i64.const 0))
(assert_return (invoke "arm-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -287.625) (i64.const 0x303032e03030306)
  (f64.const 51.25) (i64.const 0x404040404040404) (f32.const 414.625) (i64.const 0))
(assert_return (invoke "arm-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -287.625) (i64.const 0x303032e03030306)
  (f64.const -307.125) (i64.const 0x3000000005) (f32.const -83194.69) (i64.const 0))
(assert_return (invoke "arm-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 35.75) (i64.const 0x6060606060607fb) (i64.const 0x30302cd030302fe)
  (f32.const 55.5) (i32.const 0xba95704b) (i64.const 6))
(assert_return (invoke "arm-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 35.75) (i64.const 0x6060606060607fb) (i64.const 0x606060606060606)
  (f32.const 542.875) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "arm-3-3"
  (i32.const 0)) (f64.const -53.75) (i64.const 0x406080a0c0e1000) (f32.const -0.125) (i32.const 0x123454df)
  (f32.const -7.4375) (i64.const 0))
(assert_return (invoke "arm-3-3"
  (i32.const 1)) (f64.const -53.75) (i64.const 0x406080a0c0e1000) (f32.const 51.5) (i32.const 0x12345678)
  (f32.const -6.6875) (i64.const 0))
(assert_return (invoke "arm-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -448.875)
  (i64.const 0x60606360606060b) (i32.const 0x6b6b6b60) (f32.const 60.5) (f64.const -72.75) (i64.const 0))
(assert_return (invoke "arm-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -448.875)
  (i64.const 0x60606360606060b) (i32.const 374) (f32.const 65.25) (f64.const -66.75) (i64.const 0))
(assert_return (invoke "arm-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 40.75) (i64.const 0xfbfbfbfbfbfbf9ee) (f32.const 61.5) (f64.const 62.25)
  (i32.const 0x411cf7d2) (i64.const 6))
(assert_return (invoke "arm-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 40.75) (i64.const 0xfbfbfbfbfbfbf9ee) (f32.const 10.75) (f64.const -7.5)
  (i32.const 0x2020390) (i64.const 6))
(assert_return (invoke "arm-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -53.75)
  (i64.const 0x303030303030524) (f64.const -5.928883504195275e+104) (i32.const 0x20203c5) (f64.const -4.5)
  (i64.const 0))
(assert_return (invoke "arm-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -53.75)
  (i64.const 0x303030303030524) (f64.const 52.75) (i32.const 0x2020069) (f64.const -266.625) (i64.const 0))
(assert_return (invoke "arm-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -326.625) (i64.const 0xa8a8a8a80f0f0f0f)
  (i32.const 458) (f64.const 59.75) (i64.const -732) (i64.const 0))
(assert_return (invoke "arm-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -326.625) (i64.const 0xa8a8a8a80f0f0f0f)
  (i32.const 0xa17c5732) (f64.const -6.5) (i64.const 0xfcfcfcfcfcfcfe65) (i64.const 0))
(assert_return (invoke "arm-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 44.75) (i64.const 0x4040404040401cd)
  (f64.const -73.75) (i64.const 0x40404040404011d) (f32.const 77.25) (i64.const 0))
(assert_return (invoke "arm-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const 44.75) (i64.const 0x4040404040401cd)
  (f64.const -67.75) (i64.const 0x3030303030305a8) (f32.const 71.25) (i64.const 0))
(assert_return (invoke "arm-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i64.const 0x303030303030303) (f32.const -67.25) (i32.const 0xebebebe8)
  (i64.const 0))
(assert_return (invoke "arm-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i64.const 0x303030303030303) (f32.const -5.5476997e+35)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -399.375) (i64.const 0x30302cd030302fe) (f32.const 768.625)
  (i32.const 0x5050700) (f32.const -62.75) (i64.const 6))
(assert_return (invoke "arm-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -399.375) (i64.const 0x30302cd030302fe) (f32.const 573.125) (i32.const 465)
  (f32.const -58.75) (i64.const 6))
(assert_return (invoke "arm-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (i32.const 514) (f32.const 12.75) (f64.const -3.203851516313528e+259)
  (i64.const 0))
(assert_return (invoke "arm-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 44.75)
  (i64.const 0xe1e1e1e1e1e1e1f0) (i32.const 0x41414138) (f32.const 873.375) (f64.const 57.75) (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 0)) (f64.const 969.25) (i64.const 0x1122334455667525) (f32.const 75.375) (f64.const -83.75)
  (i32.const -77) (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 1)) (f64.const 969.25) (i64.const 0x1122334455667525) (f32.const 69.375) (f64.const -77.75)
  (i32.const -38500) (i64.const 0))
(assert_return (invoke "arm-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -365.625) (i64.const 0x303033a03030306)
  (i32.const 0x2020202) (f64.const 56.75) (i64.const 0x404040404040149) (f32.const 507.625) (i64.const 0))
(assert_return (invoke "arm-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -365.625) (i64.const 0x303033a03030306)
  (i32.const 0x542f0ae5) (f64.const 59.25) (i64.const 0x3c00000005) (f32.const -53.75) (i64.const 0))
(assert_return (invoke "arm-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 45.75)
  (i64.const 0x40404040404067d) (f64.const -9.5) (i64.const 0x2803deb9946f4a25) (f32.const -54.75)
  (i32.const 0x50506e4) (i64.const 0))
(assert_return (invoke "arm-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const 45.75)
  (i64.const 0x40404040404067d) (f64.const 48.75) (i64.const 0xfcfcfcfcfcfcfe65) (f32.const -1.3162402e+32)
  (i32.const 0xededede0) (i64.const 0))
(assert_return (invoke "arm-4-2"
  (i32.const 0)) (f64.const -65.75) (i64.const 0x890f961ca329b020) (i64.const 0x11223344556674a1)
  (f32.const -1.8380878e+24) (i32.const 0x12345678) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "arm-4-2"
  (i32.const 1)) (f64.const -65.75) (i64.const 0x890f961ca329b020) (i64.const 0x1122334455667788)
  (f32.const 9.810503) (i32.const 0x12345678) (f32.const -8.1875) (i64.const 0))
(assert_return (invoke "arm-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -266.625)
  (i64.const 0x303033f03030308) (f32.const -8.9375) (i32.const 0x7a55300b) (f32.const -0.125)
  (f64.const -334.125) (i64.const 0))
(assert_return (invoke "arm-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -266.625)
  (i64.const 0x303033f03030308) (f32.const -61.25) (i32.const 0x4722fdd8) (f32.const 66.5)
  (f64.const 1.2138208582520844e+257) (i64.const 0))
(assert_return (invoke "arm-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x5050707)
  (f32.const 2.4212762e-26) (f64.const -7.5) (i32.const 0x505071c) (i64.const 6))
(assert_return (invoke "arm-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x5050505)
  (f32.const -4.348626e+20) (f64.const -511.875) (i32.const 0x20203e4) (i64.const 6))
(assert_return (invoke "arm-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (f32.const 83.25) (f64.const -82.75) (i32.const 0x5050505) (f64.const 71.75) (i64.const 0))
(assert_return (invoke "arm-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -67.75) (i64.const 0x4040404040406a9)
  (f32.const 7.75) (f64.const -6.5) (i32.const 0x5050318) (f64.const -463.125) (i64.const 0))
(assert_return (invoke "arm-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -591.375)
  (i64.const 0xcccccccc0f0f0f0f) (f64.const -733.875) (i32.const 549) (f64.const -9.5)
  (i64.const 0x4e2904dfba95704b) (i64.const 0))
(assert_return (invoke "arm-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -591.375)
  (i64.const 0xcccccccc0f0f0f0f) (f64.const -11.5) (i32.const 500) (f64.const 7.914347548945932e-237)
  (i64.const 0xf9f9f9f9f9f9fae4) (i64.const 0))
(assert_return (invoke "arm-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 58.75)
  (i64.const 0x303030303030048) (i32.const 0x1dcb792) (f64.const -361.125) (i64.const 0x303035203030306)
  (f32.const 82.5) (i64.const 0))
(assert_return (invoke "arm-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 58.75)
  (i64.const 0x303030303030048) (i32.const 0x7a55300b) (f64.const -77.75) (i64.const 0x30303030303062c)
  (f32.const 75.375) (i64.const 0))
(assert_return (invoke "arm-4-8"
  (i32.const 0)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f64.const 81.25)
  (i64.const 0x1122334455667b09) (f32.const -10.4375) (i32.const 0x123458c7) (i64.const 0))
(assert_return (invoke "arm-4-8"
  (i32.const 1)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f64.const -7.5)
  (i64.const 0xf5d0ab86613c17f2) (f32.const -73.25) (i32.const -595) (i64.const 0))
(assert_return (invoke "arm-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (i64.const 0x515151515151515c)
  (f32.const 93.25) (i32.const 598) (f32.const 86.5) (i64.const 6))
(assert_return (invoke "arm-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (i64.const 0x6060606060602c7)
  (f32.const 9.166919e+23) (i32.const 0x50502e0) (f32.const -70.75) (i64.const 6))
(assert_return (invoke "arm-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 61.75)
  (i64.const 0x636363636363636c) (f32.const -85.625) (i32.const 605) (f32.const 87.5) (f64.const -92.75)
  (i64.const 0))
(assert_return (invoke "arm-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 61.75)
  (i64.const 0x636363636363636c) (f32.const 3.25) (i32.const 0x5c5c5c58) (f32.const 3.25) (f64.const 76.75)
  (i64.const 0))
(assert_return (invoke "arm-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -76.75)
  (i64.const 0x60606060606031f) (i32.const -12) (f32.const 88.5) (f64.const -847.875) (i32.const 0x201ff89)
  (i64.const 0))
(assert_return (invoke "arm-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -76.75)
  (i64.const 0x60606060606031f) (i32.const 0x7070707) (f32.const 3.4116134e-34) (f64.const -9.5)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-4-12"
  (i32.const 0)) (f64.const -511.875) (i64.const 0xfefdfcbefaf9f8fd) (f32.const -0.125)
  (f64.const 6.3036191369089e-116) (i32.const -49280) (f64.const 6.508229140384577e-87) (i64.const 0))
(assert_return (invoke "arm-4-12"
  (i32.const 1)) (f64.const -511.875) (i64.const 0xfefdfcbefaf9f8fd) (f32.const 3.25) (f64.const 85289.625)
  (i32.const 0x123458c7) (f64.const 4.744817393885104e-24) (i64.const 0))
(assert_return (invoke "arm-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 59.75) (i64.const 0x303030303030600) (i32.const 0x2020419)
  (f64.const -733.875) (i64.const 0x30302b5030302fe) (f32.const -68.75) (i32.const 0x2020435) (i64.const 6))
(assert_return (invoke "arm-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 59.75) (i64.const 0x303030303030600) (i32.const 0xcdcdcdc4) (f64.const 62.75)
  (i64.const 0x606060606060606) (f32.const 800.875) (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "arm-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -76.75) (i64.const 0xd3d3d3d3d3d3d3e0)
  (f64.const -85.75) (i64.const 0x404040404040404) (f32.const 81.5) (i32.const 0x542f0ae5) (f32.const 647.125)
  (i64.const 0))
(assert_return (invoke "arm-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -76.75) (i64.const 0xd3d3d3d3d3d3d3e0)
  (f64.const -79.75) (i64.const 0x30303030303062c) (f32.const 2.1685708e+20) (i32.const 0x2020419)
  (f32.const 600.625) (i64.const 0))
(assert_return (invoke "arm-5-2"
  (i32.const 0)) (f64.const 72995.625) (i64.const 0x1122338c5566778d) (i64.const 0x1122334455667788)
  (f32.const -0.125) (i32.const 0x123458c7) (f32.const -0.125) (f64.const -7.5) (i64.const 0))
(assert_return (invoke "arm-5-2"
  (i32.const 1)) (f64.const 72995.625) (i64.const 0x1122338c5566778d) (i64.const 0x8231e193e6e1dcd8)
  (f32.const -73.25) (i32.const -595) (f32.const 3.25) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (f32.const 85.5) (i32.const 0x50502a8)
  (f32.const 98.25) (f64.const -95.75) (i32.const 0x5050777) (i64.const 6))
(assert_return (invoke "arm-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 64.75) (i64.const 0xfcfcfcfcfcfcffe1) (f32.const 833.125)
  (i32.const 0x201ffdd) (f32.const 8.75) (f64.const -762.375) (i32.const 570) (i64.const 6))
(assert_return (invoke "arm-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -84.75)
  (i64.const 0x40404040404072d) (i32.const 612) (f32.const -75.75) (f64.const -1026.375) (i32.const 633)
  (f64.const 91.25) (i64.const 0))
(assert_return (invoke "arm-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -84.75)
  (i64.const 0x40404040404072d) (i32.const 0x71717160) (f32.const -0.0011401264) (f64.const 69.75)
  (i32.const 0x201ffc1) (f64.const -790.875) (i64.const 0))
(assert_return (invoke "arm-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -482.625) (i64.const 0x4141414014141414)
  (f32.const 41725.844) (f64.const 90.25) (i32.const 0x8c8c8c80) (f64.const -599.625)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "arm-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -482.625) (i64.const 0x4141414014141414)
  (f32.const 89.25) (f64.const -88.75) (i32.const 0x73737368) (f64.const 77.75) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "arm-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 70.75)
  (i64.const 0x30303030302ffc4) (f64.const -95.75) (i32.const 0x2020489) (f64.const 88.75)
  (i64.const 0x303030303030708) (f32.const -11.9375) (i64.const 0))
(assert_return (invoke "arm-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 70.75)
  (i64.const 0x30303030302ffc4) (f64.const -374.625) (i32.const 0x2020451) (f64.const 85.25)
  (i64.const 0x3030303030306b0) (f32.const 87.375) (i64.const 0))
(assert_return (invoke "arm-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i32.const 654) (f64.const -8.490637912746905e+41) (i64.const 0xc3c3c3c3c3c3c3d0) (f32.const 104.25)
  (i32.const 0x20200a8) (i64.const 0))
(assert_return (invoke "arm-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -82.75) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i32.const 0x2020202) (f64.const -6.5) (i64.const 0x404040404040404) (f32.const -80.75) (i32.const 626)
  (i64.const 0))
(assert_return (invoke "arm-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -347.625)
  (i64.const 0x30302b5030302fe) (f64.const 95.25) (i64.const 0x303036303030308) (f32.const -83194.69)
  (i32.const 0x201ff51) (f32.const 99.375) (i64.const 0))
(assert_return (invoke "arm-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -347.625)
  (i64.const 0x30302b5030302fe) (f64.const 82.75) (i64.const 0x30303030302ff40) (f32.const -11.1875)
  (i32.const 0x2020202) (f32.const -4.348626e+20) (i64.const 0))
(assert_return (invoke "arm-5-9"
  (i32.const 0)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (i64.const 0x102030405060322)
  (f32.const 2.4212762e-26) (i32.const 0x613c17f2) (f32.const -97.25) (f64.const -3.455558710662957e+288)
  (i64.const 0))
(assert_return (invoke "arm-5-9"
  (i32.const 1)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 93.75) (i32.const -49280) (f32.const 300.625) (f64.const 1024.5) (i64.const 0))
(assert_return (invoke "arm-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -90.75)
  (i64.const 0x30303030302ff98) (f32.const 10.75) (i32.const 0x70709c6) (f32.const 10.75) (f64.const -11.5)
  (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "arm-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -90.75)
  (i64.const 0x30303030302ff98) (f32.const 91.5) (i32.const 0x9a75502b) (f32.const 106.25) (f64.const -103.75)
  (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "arm-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (i32.const 0x50507c3)
  (f32.const 113.25) (f64.const -7.5) (i32.const 0xba95704b) (f64.const -7.5) (i64.const 6))
(assert_return (invoke "arm-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -601.875) (i64.const 0x303035203030306) (i32.const 0x505078b) (f32.const 8.75)
  (f64.const 5.356931733974211e-203) (i32.const 0x5050505) (f64.const -9.5) (i64.const 6))
(assert_return (invoke "arm-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 73.75) (i64.const 0x606060606060987) (f32.const -92.75) (f64.const -781.875)
  (i32.const 0x7e2bd98) (f64.const -113.75) (i64.const 0x3510ebc6a17c5732) (i64.const 6))
(assert_return (invoke "arm-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 73.75) (i64.const 0x606060606060987) (f32.const 1026.625) (f64.const 96.25)
  (i32.const 0x50507af) (f64.const -736.875) (i64.const 0xf5d0ab86613c17f2) (i64.const 6))
(assert_return (invoke "arm-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -93.75)
  (i64.const 0xa2a2a2a2a2a2a2b8) (i32.const 633) (f64.const 91.25) (i64.const 0x404040404040015)
  (f32.const 106.25) (i32.const 0x8080573) (f32.const -4.044713e-38) (i64.const 0))
(assert_return (invoke "arm-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -93.75)
  (i64.const 0xa2a2a2a2a2a2a2b8) (i32.const 0x7070707) (f64.const -96.75) (i64.const 0x404040404040404)
  (f32.const 100.25) (i32.const 0x8080808) (f32.const 962.125) (i64.const 0))
(assert_return (invoke "arm-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (f64.const 88.75) (i64.const 0x303030303030708) (f32.const 95.5)
  (i32.const 0x2020202) (f32.const 97.5) (f64.const -442.125) (i64.const 0))
(assert_return (invoke "arm-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -374.625)
  (i64.const 0x303035703030308) (f64.const -4.5) (i64.const 0x5700000005) (f32.const 88.5)
  (i32.const 0x2020070) (f32.const 93.75) (f64.const -95.75) (i64.const 0))
(assert_return (invoke "arm-6-2"
  (i32.const 0)) (f64.const 76.75) (i64.const 0x1020304050604a6) (i64.const 0xee9c49f7a55300b)
  (f32.const -83194.69) (i32.const 0x123453c7) (f32.const 99.375) (f64.const -107.75) (i32.const -77)
  (i64.const 0))
(assert_return (invoke "arm-6-2"
  (i32.const 1)) (f64.const 76.75) (i64.const 0x1020304050604a6) (i64.const 0x8e69441ffad5b08b)
  (f32.const 89.5) (i32.const 0x123453ff) (f32.const -0.125) (f64.const 92.25) (i32.const -707) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -91.75) (i64.const 0x4040404040407b1)
  (f32.const 2.1685708e+20) (i32.const 703) (f32.const 786.625) (f64.const 95.75) (i32.const 0xadadada8)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -91.75) (i64.const 0x4040404040407b1)
  (f32.const 98.25) (i32.const 0xe1bc9772) (f32.const 716.875) (f64.const 86.75) (i32.const 0x2020202)
  (f64.const -6.5) (i64.const 0))
(assert_return (invoke "arm-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -819.375)
  (i64.const 0x151515140f0f0f0f) (i32.const 0x67421df8) (f32.const 113.25) (f64.const -11.5) (i32.const 731)
  (f64.const 93.75) (i64.const 0x30303030303078c) (i64.const 0))
(assert_return (invoke "arm-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -819.375)
  (i64.const 0x151515140f0f0f0f) (i32.const 0x707098e) (f32.const 106.25) (f64.const -9.5)
  (i32.const 0x815c3712) (f64.const 86.75) (i64.const 0xfbfbfbfbfbfbffde) (i64.const 0))
(assert_return (invoke "arm-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (f32.const -0.125) (f64.const -4.5) (i32.const 0x7e2bd98) (f64.const 106.25)
  (i64.const 0x3636363636363644) (f32.const 3.25) (i64.const 0))
(assert_return (invoke "arm-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (f32.const -91.25) (f64.const -428.625) (i32.const 0x20204a5)
  (f64.const -101.75) (i64.const 0x303030303030734) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "arm-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -94.75) (i64.const 0xfcfcfcfcfcfcff31)
  (f64.const 105.25) (i32.const 0x542f0ae5) (f64.const -697.125) (i64.const 0x404040404040404)
  (f32.const -101.75) (i32.const 0x201fefd) (i64.const 0))
(assert_return (invoke "arm-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -94.75) (i64.const 0xfcfcfcfcfcfcff31)
  (f64.const 89.75) (i32.const 682) (f64.const -6.5) (i64.const 0x6300000005) (f32.const -92.75)
  (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "arm-6-7"
  (i32.const 0)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (i32.const -57904) (f64.const 100.75)
  (i64.const 0x1020304050603ae) (f32.const 359.125) (i32.const -60060) (f32.const -109.25) (i64.const 0))
(assert_return (invoke "arm-6-7"
  (i32.const 1)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (i32.const 0x123453c7)
  (f64.const 1123.75) (i64.const 0x1122334455667341) (f32.const -12.6875) (i32.const 0xb48f6a45)
  (f32.const 103.5) (i64.const 0))
(assert_return (invoke "arm-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -10.75) (i64.const 0x404040404040415) (f64.const 6.508229140384577e-87)
  (i64.const 0x404041104040401) (f32.const 10.75) (i32.const 0x37373734) (f32.const 2.7673341e+35)
  (f64.const 25.25) (i64.const 6))
(assert_return (invoke "arm-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -10.75) (i64.const 0x404040404040415) (f64.const 4.416586975769418e-53)
  (i64.const 0x404041004040409) (f32.const -4.75) (i32.const 0x202019d) (f32.const 26.25) (f64.const -25.75)
  (i64.const 6))
(assert_return (invoke "arm-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -21.375)
  (i64.const 0x2020202014141414) (i64.const 0x404040404040404) (f32.const 252.625) (i32.const 171)
  (f32.const -12.75) (f64.const -11.5) (i32.const 0x6060600) (i64.const 0))
(assert_return (invoke "arm-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (f64.const -21.375)
  (i64.const 0x2020202014141414) (i64.const 0xfcfcfcfcfcfcfc75) (f32.const 14.5) (i32.const 0xf6f6f6f4)
  (f32.const -3.75) (f64.const 17.25) (i32.const 0x946f4a25) (i64.const 0))
(assert_return (invoke "arm-6-10"
  (i32.const 0)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f32.const 27.75) (i32.const -255)
  (f32.const 3.25) (f64.const -3.203851516313528e+259) (i32.const 0x1234573f) (f64.const 1024.5)
  (i64.const 0))
(assert_return (invoke "arm-6-10"
  (i32.const 1)) (f64.const 1027.75) (i64.const 0x1122334455667761) (f32.const 15.375) (i32.const 0x12345678)
  (f32.const -2.1875) (f64.const -7.5) (i32.const -77) (f64.const -151.875) (i64.const 0))
(assert_return (invoke "arm-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -8.75)
  (i64.const 0xfcfcfcfcfcfcfccd) (i32.const 0x2020202) (f32.const 27.375) (f64.const -32.75)
  (i32.const 0x20202cc) (f64.const 25.75) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "arm-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -8.75)
  (i64.const 0xfcfcfcfcfcfcfccd) (i32.const 0x2020278) (f32.const 18.5) (f64.const 1.2138208582520844e+257)
  (i32.const 0x2020291) (f64.const 16.75) (i64.const 0x3030303030303f0) (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (f32.const -20.75) (f64.const -6.5) (i32.const 0x202012d) (f64.const -37.75) (i64.const 0x303030303030303)
  (f32.const 3.4116134e-34) (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (f64.const -34.125) (i64.const 0x40403fe040403ff)
  (f32.const -11.75) (f64.const -131.625) (i32.const 0x2020202) (f64.const -28.75)
  (i64.const 0x15f0cba6815c3712) (f32.const 32.25) (i64.const 0))
