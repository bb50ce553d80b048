;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Branches with 1 to 6 values that leave 0 to 12 operands behind: by references.
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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $on-null-1-0 (export "on-null-1-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i32)
    local.get 8 f64.const 21.25 f64.add local.get 3 i64.const -237 i64.sub
    block (result i32)
      local.get 7 i32.const 164 i32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 17 i64.const 0
      local.set 16 local.get 17
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $on-null-1-1 (export "on-null-1-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64) (local i64 f64)
    local.get 3 f64.const 22.25 f64.sub local.get 2 i64.const -248 i64.mul
    block (result f64)
      local.get 1 i32.const 171 i32.add local.get 3 f64.const 25.25 f64.sub local.get 0 table.get 0
      br_on_null 0 drop local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $on-null-1-2 (export "on-null-1-2") (param i32) (result f64 i64 i64 i64) (local i64 i64)
    global.get 7 f64.const 23.25 f64.mul global.get 1 i64.const 0x1800000005 i64.add
    block (result i64)
      global.get 4 i32.const 178 i32.xor global.get 3 f64.const 26.25 f64.mul i32.const 24 i64.load offset=3
      local.get 0 table.get 0 br_on_null 0 drop local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $on-null-1-3 (export "on-null-1-3") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32)
    local.get 10 f64.const 24.25 f64.add local.get 3 i64.const -270 i64.xor
    block (result f32)
      local.get 1 i32.const 185 i32.sub local.get 5 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
      local.get 9 f32.const 29.5 f32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 13 i64.const 0
      local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-1-4 (export "on-null-1-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 25.25 f64.sub local.get 3 i64.const -281
    i64.sub
    block (result i32)
      local.get 4 i32.const 192 i32.mul local.get 8 f64.const 28.25 f64.sub local.get 2 i64.const -314 i64.xor
      local.get 7 f32.const 30.5 f32.add i32.const 220 local.get 0 table.get 0 br_on_null 0 drop local.set 11
      i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11
    end
    local.get 10
  )
  (func $on-null-1-5 (export "on-null-1-5")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32)
    local.get 8 f64.const 26.25 f64.mul local.get 5 i64.const 0x1b00000005 i64.mul
    block (result f32)
      local.get 1 i32.const 199 i32.add local.get 13 local.get 2 local.get 9 f32.const 31.5 f32.sub
      local.get 7 i32.const 227 i32.add local.get 12 f32.const 33.5 f32.add local.get 0 table.get 0
      br_on_null 0 drop local.set 17 i64.const 0 local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-1-6 (export "on-null-1-6") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i64 i64 i32 f32 f32 f64) (local i64 f64)
    local.get 5 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
    block (result f64)
      local.get 4 i32.const 206 i32.xor local.get 7 local.get 3 local.get 8 f32.const 32.5 f32.mul local.get 1
      i32.const 234 i32.xor local.get 8 local.get 7 f64.const 35.25 f64.mul local.get 0 table.get 0
      br_on_null 0 drop local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-1-7 (export "on-null-1-7") (param i32) (result f64 i64 i32 i64) (local i64 i32)
    global.get 3 f64.const 28.25 f64.sub global.get 5 i64.const -314 i64.xor
    block (result i32)
      global.get 0 i32.const 213 i32.sub global.get 7 f64.const 31.25 f64.sub global.get 1 i64.const -347
      i64.add global.get 6 global.get 0 i32.const 241 i32.sub global.get 6 f32.const 35.5 f32.mul global.get 3
      f64.const 36.25 f64.add i32.const 104 i32.load offset=1 local.get 0 table.get 0 br_on_null 0 drop
      local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $on-null-1-8 (export "on-null-1-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64) (local i64 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 29.25 f64.mul local.get 2
    i64.const 0x1e00000005 i64.sub
    block (result f64)
      local.get 4 i32.const 220 i32.mul local.get 8 f64.const 32.25 f64.mul local.get 5 i64.const 0x2100000005
      i64.xor local.get 9 f32.const 34.5 f32.sub local.get 1 i32.const 248 i32.mul local.get 9 f32.const 36.5
      f32.add local.get 6 f64.const 37.25 f64.sub local.get 4 i32.const 269 i32.sub local.get 6
      f64.const 39.25 f64.add local.get 0 table.get 0 br_on_null 0 drop local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $on-null-1-9 (export "on-null-1-9") (param i32 i32 i64 f64) (result f64 i64 i64 i64) (local i64 i64)
    local.get 3 f64.const 30.25 f64.add local.get 2 i64.const -336 i64.mul
    block (result i64)
      local.get 1 local.get 3 local.get 2 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul
      local.get 1 i32.const 255 i32.add global.get 6 f32.const 37.5 f32.sub local.get 3 f64.const 38.25
      f64.mul local.get 1 i32.const 276 i32.mul local.get 3 f64.const 40.25 f64.sub local.get 2 i64.const -446
      i64.xor local.get 0 table.get 0 br_on_null 0 drop local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $on-null-1-10 (export "on-null-1-10") (param i32) (result f64 i64 f32 i64) (local i64 f32)
    global.get 7 f64.const 31.25 f64.sub global.get 1 i64.const -347 i64.add
    block (result f32)
      global.get 4 global.get 3 f64.const 34.25 f64.sub global.get 5 global.get 2 global.get 4 i32.const 262
      i32.xor global.get 2 global.get 7 f64.const 39.25 f64.add global.get 0 i32.const 283 i32.add
      global.get 7 f64.const 41.25 f64.mul global.get 1 i64.const 0x2a00000005 i64.sub f32.const 43.5
      local.get 0 table.get 0 br_on_null 0 drop local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $on-null-1-11 (export "on-null-1-11") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 i32)
    local.get 5 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor
    block (result i32)
      local.get 1 local.get 11 f64.const 35.25 f64.mul local.get 2 i64.const 0x2400000005 i64.add local.get 6
      f32.const 37.5 f32.sub local.get 4 i32.const 269 i32.sub local.get 6 f32.const 39.5 f32.add local.get 10
      f64.const 40.25 f64.sub local.get 4 local.get 5 local.get 2 i64.const -468 i64.mul local.get 9
      f32.const 44.5 f32.mul local.get 4 local.get 0 table.get 0 br_on_null 0 drop local.set 13 i64.const 0
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-1-12 (export "on-null-1-12") (param i32 i32 i64 f64) (result f64 i64 f32 i64) (local i64 f32)
    local.get 3 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
    block (result f32)
      local.get 1 i32.const 248 i32.mul local.get 3 f64.const 36.25 f64.add local.get 2 i64.const -402 i64.xor
      global.get 2 f32.const 38.5 f32.mul local.get 1 i32.const 276 i32.mul global.get 2 f32.const 40.5
      f32.sub local.get 3 f64.const 41.25 f64.mul local.get 1 local.get 3 local.get 2 i64.const -479 i64.add
      global.get 6 f32.const 45.5 f32.add local.get 1 i32.const 325 i32.sub global.get 6 local.get 0
      table.get 0 br_on_null 0 drop local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
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
  (func $on-null-2-0 (export "on-null-2-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i32 f64)
    local.get 14 f64.const 34.25 f64.sub local.get 2 i64.const -380 i64.mul
    block (result i32 f64)
      local.get 7 i32.const 255 i32.add local.get 13 f64.const 37.25 f64.sub local.get 0 table.get 0
      br_on_null 0 drop local.set 18 local.set 17 i64.const 0 local.set 16 local.get 17 local.get 18
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $on-null-2-1 (export "on-null-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 35.25 f64.mul local.get 5
    i64.const 0x2400000005 i64.add
    block (result f64 i64)
      local.get 4 i32.const 262 i32.xor local.get 8 f64.const 38.25 f64.mul i32.const 120 i64.load offset=3
      local.get 0 table.get 0 br_on_null 0 drop local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $on-null-2-2 (export "on-null-2-2") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i64)
  (local i64 i64 f32)
    local.get 3 f64.const 36.25 f64.add local.get 2 i64.const -402 i64.xor
    block (result i64 f32)
      local.get 1 i32.const 269 i32.sub local.get 3 f64.const 39.25 f64.add block end local.get 2
      i64.const -435 i64.add global.get 6 f32.const 41.5 f32.mul local.get 0 table.get 0 br_on_null 0 drop
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6
    end
    local.get 4
  )
  (func $on-null-2-3 (export "on-null-2-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32 i32)
    local.get 8 f64.const 37.25 f64.sub local.get 5 i64.const -413 i64.sub
    block (result f32 i32)
      local.get 7 i32.const 276 i32.mul local.get 8 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
      local.get 12 f32.const 42.5 f32.add local.get 6 i32.const 304 i32.mul local.get 0 table.get 0
      br_on_null 0 drop local.set 18 local.set 17 i64.const 0 local.set 16 local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-2-4 (export "on-null-2-4") (param i32) (result f64 i64 i32 f32 i64) (local i64 i32 f32)
    global.get 3 f64.const 38.25 f64.mul global.get 5 i64.const 0x2700000005 i64.mul
    block (result i32 f32)
      global.get 0 i32.const 283 i32.add global.get 7 f64.const 41.25 f64.mul global.get 1
      i64.const 0x2a00000005 i64.sub global.get 6 f32.const 43.5 f32.sub block end global.get 0 i32.const 311
      i32.add global.get 6 f32.const 45.5 f32.add local.get 0 table.get 0 br_on_null 0 drop local.set 3
      local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $on-null-2-5 (export "on-null-2-5") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 f64 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 f64)
    local.get 7 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result f32 f64)
      local.get 4 local.get 10 f64.const 42.25 f64.add local.get 3 i64.const -468 i64.mul local.get 9
      f32.const 44.5 f32.mul local.get 1 i32.const 176 f32.load offset=2 i32.const 184 f64.load offset=3
      local.get 0 table.get 0 br_on_null 0 drop local.set 14 local.set 13 i64.const 0 local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-2-6 (export "on-null-2-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 i64) (local i64 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 40.25 f64.sub local.get 2 i64.const -446
    i64.xor
    block (result f64 i32)
      local.get 4 local.get 6 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add local.get 7
      f32.const 45.5 f32.add local.get 4 i32.const 325 i32.sub local.get 9 f32.const 47.5 f32.mul local.get 6
      f64.const 48.25 f64.add i32.const 346 local.get 0 table.get 0 br_on_null 0 drop local.set 12
      local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12
    end
    local.get 10
  )
  (func $on-null-2-7 (export "on-null-2-7")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 i32 f64)
    local.get 8 f64.const 41.25 f64.mul local.get 5 i64.const 0x2a00000005 i64.sub
    block (result i32 f64)
      local.get 6 i32.const 304 i32.mul local.get 13 local.get 5 i64.const 0x2d00000005 i64.xor local.get 12
      f32.const 46.5 f32.sub local.get 7 i32.const 332 i32.mul local.get 12 f32.const 48.5 f32.add
      local.get 14 f64.const 49.25 f64.sub local.get 6 f64.const 51.25 local.get 0 table.get 0 br_on_null 0
      drop local.set 18 local.set 17 i64.const 0 local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
      local.get 18
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-2-8 (export "on-null-2-8") (param i32) (result f64 i64 f64 i64 i64) (local i64 f64 i64)
    global.get 3 f64.const 42.25 f64.add global.get 5 i64.const -468 i64.mul
    block (result f64 i64)
      global.get 0 global.get 7 f64.const 45.25 f64.add global.get 1 i64.const -501 i64.sub global.get 6
      f32.const 47.5 f32.mul global.get 0 i32.const 339 i32.add global.get 6 f32.const 49.5 f32.sub
      global.get 3 f64.const 50.25 f64.mul global.get 4 i32.const 32 f64.load global.get 5 i64.const -578
      i64.xor local.get 0 table.get 0 br_on_null 0 drop local.set 3 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3
    end
    local.get 1
  )
  (func $on-null-2-9 (export "on-null-2-9") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i64 f32 i64 i32 i64 f64 f64 f32 f64) (local i64 i64 f32)
    local.get 11 f64.const 43.25 f64.sub local.get 2 i64.const -479 i64.add
    block (result i64 f32)
      local.get 1 i32.const 318 i32.xor local.get 11 f64.const 46.25 f64.sub local.get 3 i64.const -512
      i64.mul local.get 8 f32.const 48.5 f32.add local.get 4 i32.const 346 i32.xor local.get 9 f32.const 50.5
      f32.mul local.get 7 f64.const 51.25 f64.add local.get 4 i32.const 367 i32.add local.get 10
      f64.const 53.25 f64.mul i64.const 0x3600000005 f32.const 55.5 local.get 0 table.get 0 br_on_null 0 drop
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-2-10 (export "on-null-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 44.25 f64.mul local.get 2
    i64.const 0x2d00000005 i64.xor
    block (result f32 i32)
      local.get 1 i32.const 325 i32.sub local.get 6 f64.const 47.25 f64.mul local.get 3 i64.const 0x3000000005
      i64.add local.get 9 f32.const 49.5 f32.sub local.get 1 i32.const 353 i32.sub local.get 9 f32.const 51.5
      f32.add local.get 6 f64.const 52.25 f64.sub local.get 1 local.get 8 f64.const 54.25 f64.add local.get 2
      i64.const -600 i64.mul local.get 9 local.get 4 local.get 0 table.get 0 br_on_null 0 drop local.set 12
      local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $on-null-2-11 (export "on-null-2-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 i64)
  (local i64 i32 f32)
    local.get 3 f64.const 45.25 f64.add local.get 2 i64.const -501 i64.sub
    block (result i32 f32)
      local.get 1 i32.const 332 i32.mul local.get 3 f64.const 48.25 f64.add local.get 2 i64.const -534 i64.xor
      global.get 2 local.get 1 global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul
      local.get 1 i32.const 381 i32.sub local.get 3 f64.const 55.25 f64.sub local.get 2 i64.const -611 i64.add
      global.get 6 f32.const 57.5 f32.add i32.const 80 i32.load offset=2 i32.const 88 f32.load offset=3
      local.get 0 table.get 0 br_on_null 0 drop local.set 6 local.set 5 i64.const 0 local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
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
  (func $on-null-2-12 (export "on-null-2-12") (param i32) (result f64 i64 f32 f64 i64) (local i64 f32 f64)
    global.get 3 f64.const 46.25 f64.sub global.get 5 i64.const -512 i64.mul
    block (result f32 f64)
      global.get 0 i32.const 339 i32.add global.get 7 global.get 1 i64.const -545 i64.sub global.get 6
      f32.const 51.5 f32.add global.get 0 i32.const 367 i32.add global.get 6 f32.const 53.5 f32.mul
      global.get 3 f64.const 54.25 f64.add global.get 4 i32.const 388 i32.mul global.get 3 f64.const 56.25
      f64.mul global.get 5 i64.const 0x3900000005 i64.xor global.get 2 f32.const 58.5 f32.sub global.get 4
      i32.const 416 i32.mul block end global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25 f64.sub
      local.get 0 table.get 0 br_on_null 0 drop local.set 3 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3
    end
    local.get 1
  )
  (func $on-null-3-0 (export "on-null-3-0") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i64 i64)
  (local i64 i32 f64 i64)
    local.get 3 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (result i32 f64 i64)
      block end local.get 1 i32.const 346 i32.xor local.get 3 f64.const 50.25 f64.mul local.get 2 local.get 0
      table.get 0 br_on_null 0 drop local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 5
      local.get 6 local.get 7
    end
    local.get 4
  )
  (func $on-null-3-1 (export "on-null-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 48.25 f64.add local.get 3 i64.const -534
    i64.xor
    block (result f64 i64 f32)
      local.get 1 i32.const 353 i32.sub local.get 8 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
      local.get 7 f32.const 53.5 f32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $on-null-3-2 (export "on-null-3-2")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i64 f32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i64 f32 i32)
    local.get 14 f64.const 49.25 f64.sub local.get 3 i64.const -545 i64.sub
    block (result i64 f32 i32)
      local.get 4 i32.const 360 i32.mul local.get 8 f64.const 52.25 f64.sub local.get 5 i64.const -578 i64.xor
      local.get 12 f32.const 54.5 f32.add local.get 1 i32.const 388 i32.mul local.get 0 table.get 0
      br_on_null 0 drop local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $on-null-3-3 (export "on-null-3-3") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i32 f32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 i32 f32)
    local.get 5 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005 i64.mul
    block (result f32 i32 f32)
      local.get 1 i32.const 367 i32.add local.get 10 local.get 2 i64.const 0x3600000005 i64.sub block end
      local.get 6 f32.const 55.5 f32.sub i32.const 395 f32.const 57.5 local.get 0 table.get 0 br_on_null 0
      drop local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-3-4 (export "on-null-3-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i64)
  (local i64 i32 f32 f64)
    local.get 3 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
    block (result i32 f32 f64)
      local.get 1 local.get 3 local.get 2 i64.const -600 i64.mul global.get 2 local.get 1 f32.const 58.5
      i32.const 88 f64.load offset=3 local.get 0 table.get 0 br_on_null 0 drop local.set 7 local.set 6
      local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $on-null-3-5 (export "on-null-3-5") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 f64 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 f64 i32)
    local.get 11 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result f32 f64 i32)
      local.get 1 local.get 7 f64.const 55.25 f64.sub local.get 2 local.get 6 local.get 1 i32.const 409
      i32.sub f32.const 59.5 local.get 10 f64.const 60.25 f64.add local.get 1 i32.const 430 i32.xor
      local.get 0 table.get 0 br_on_null 0 drop local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-3-6 (export "on-null-3-6") (param i32) (result f64 i64 f64 i32 f64 i64)
  (local i64 f64 i32 f64)
    global.get 7 f64.const 53.25 f64.mul global.get 1 i64.const 0x3600000005 i64.sub
    block (result f64 i32 f64)
      global.get 4 i32.const 388 i32.mul global.get 3 f64.const 56.25 f64.mul global.get 5
      i64.const 0x3900000005 i64.xor global.get 2 f32.const 58.5 f32.sub global.get 4 global.get 2
      f32.const 60.5 f32.add global.get 7 global.get 0 f64.const 63.25 local.get 0 table.get 0 br_on_null 0
      drop local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $on-null-3-7 (export "on-null-3-7")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 i32 f64 i64)
    local.get 8 f64.const 54.25 f64.add local.get 5 i64.const -600 i64.mul
    block (result i32 f64 i64)
      local.get 1 i32.const 395 i32.add local.get 13 f64.const 57.25 f64.add local.get 5 local.get 12
      f32.const 59.5 f32.mul local.get 1 i32.const 423 i32.add local.get 11 f32.const 61.5 f32.sub
      local.get 14 f64.const 62.25 f64.mul block end local.get 4 i32.const 444 i32.mul local.get 13
      i64.const -710 local.get 0 table.get 0 br_on_null 0 drop local.set 19 local.set 18 local.set 17
      i64.const 0 local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-3-8 (export "on-null-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 55.25 f64.sub local.get 3 i64.const -611
    i64.add
    block (result f64 i64 f32)
      local.get 1 i32.const 402 i32.xor local.get 8 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul
      local.get 7 f32.const 60.5 f32.add local.get 1 i32.const 430 i32.xor local.get 7 f32.const 62.5 f32.mul
      local.get 8 f64.const 63.25 f64.add local.get 1 i32.const 451 i32.add local.get 8 f64.const 65.25
      f64.mul local.get 2 i64.const 0x4200000005 i64.sub i32.const 152 f32.load offset=3 local.get 0
      table.get 0 br_on_null 0 drop local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13
    end
    local.get 10
  )
  (func $on-null-3-9 (export "on-null-3-9") (param i32 i32 i64 f64) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32 i32)
    local.get 3 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result i64 f32 i32)
      local.get 1 local.get 3 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add global.get 6
      local.get 1 i32.const 437 i32.sub global.get 6 local.get 3 f64.const 64.25 f64.sub local.get 1
      i32.const 458 i32.xor local.get 3 f64.const 66.25 f64.add local.get 2 i64.const -732 i64.mul
      f32.const 68.5 i32.const 168 i32.load offset=1 local.get 0 table.get 0 br_on_null 0 drop local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $on-null-3-10 (export "on-null-3-10") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i32 f32 i64 i64 i32 f32 f32 f64) (local i64 f32 i32 f32)
    local.get 11 f64.const 57.25 f64.add local.get 3 i64.const -633 i64.sub
    block (result f32 i32 f32)
      local.get 1 i32.const 416 i32.mul local.get 10 local.get 2 i64.const -666 i64.xor local.get 9
      f32.const 62.5 f32.mul local.get 4 i32.const 444 i32.mul local.get 9 f32.const 64.5 f32.sub local.get 7
      f64.const 65.25 f64.mul local.get 4 i32.const 465 i32.sub local.get 7 f64.const 67.25 f64.sub
      local.get 3 i64.const -743 i64.add local.get 8 f32.const 69.5 f32.add local.get 4 i32.const 493 i32.sub
      local.get 9 f32.const 71.5 f32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-3-11 (export "on-null-3-11")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f32 f64 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 i32 f32 f64)
    local.get 8 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul
    block (result i32 f32 f64)
      local.get 4 i32.const 423 i32.add local.get 10 local.get 2 i64.const -677 i64.sub local.get 9
      f32.const 63.5 f32.add local.get 7 i32.const 451 i32.add local.get 15 f32.const 65.5 f32.mul
      local.get 10 f64.const 66.25 f64.add local.get 4 local.get 8 f64.const 68.25 f64.mul local.get 3
      i64.const 0x4500000005 i64.xor local.get 15 f32.const 70.5 f32.sub local.get 1 i32.const 500 i32.mul
      f32.const 72.5 local.get 8 f64.const 73.25 f64.sub local.get 0 table.get 0 br_on_null 0 drop
      local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 i32.reinterpret_f32 i64.extend_i32_u
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
      local.get 18 local.get 19
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-3-12 (export "on-null-3-12") (param i32) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64 i32)
    global.get 7 f64.const 59.25 f64.mul global.get 1 i64.const 0x3c00000005 i64.add
    block (result f32 f64 i32)
      global.get 4 i32.const 430 i32.xor global.get 3 f64.const 62.25 f64.mul global.get 5 global.get 2
      global.get 4 i32.const 458 i32.xor global.get 2 f32.const 66.5 f32.add global.get 7 f64.const 67.25
      f64.sub global.get 0 i32.const 479 i32.add global.get 7 f64.const 69.25 f64.add global.get 1
      i64.const -765 i64.sub global.get 6 f32.const 71.5 f32.mul global.get 0 global.get 6 f32.const 73.5
      f32.sub f64.const 74.25 global.get 4 local.get 0 table.get 0 br_on_null 0 drop local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $on-null-4-0 (export "on-null-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 60.25 f64.add local.get 2 i64.const -666
    i64.xor
    block (result i32 f64 i64 f32)
      local.get 1 local.get 8 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add local.get 7
      f32.const 65.5 f32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 14 local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $on-null-4-1 (export "on-null-4-1") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i64 f32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f64 i64 f32 i32)
    local.get 10 f64.const 61.25 f64.sub local.get 3 i64.const -677 i64.sub
    block (result f64 i64 f32 i32)
      local.get 1 local.get 5 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor local.get 8
      f32.const 66.5 f32.add local.get 4 local.get 0 table.get 0 br_on_null 0 drop local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-null-4-2 (export "on-null-4-2") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 3 f64.const 62.25 f64.mul global.get 5 i64.const 0x3f00000005 i64.mul
    block (result i64 f32 i32 f32)
      global.get 0 global.get 7 f64.const 65.25 f64.mul i32.const 144 i64.load offset=2 global.get 6
      f32.const 67.5 f32.sub global.get 0 global.get 6 f32.const 69.5 f32.add local.get 0 table.get 0
      br_on_null 0 drop local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $on-null-4-3 (export "on-null-4-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32 i32 f32 f64)
    local.get 8 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 458 i32.xor local.get 8 f64.const 66.25 f64.add local.get 5 i64.const -732 i64.mul
      block end local.get 15 f32.const 68.5 f32.mul i32.const 486 local.get 15 f32.const 70.5 f32.sub
      local.get 14 f64.const 71.25 f64.mul local.get 0 table.get 0 br_on_null 0 drop local.set 20 local.set 19
      local.set 18 local.set 17 i64.const 0 local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19
      local.get 20
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-4-4 (export "on-null-4-4") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64 i32)
    local.get 3 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor
    block (result i32 f32 f64 i32)
      local.get 1 i32.const 465 i32.sub local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
      global.get 6 f32.const 69.5 f32.add i32.const 176 i32.load offset=2 global.get 6 f32.const 71.5 f32.mul
      local.get 3 f64.const 72.25 f64.add local.get 1 local.get 0 table.get 0 br_on_null 0 drop local.set 8
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $on-null-4-5 (export "on-null-4-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64) (local i64 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 65.25 f64.mul local.get 5
    i64.const 0x4200000005 i64.sub
    block (result f32 f64 i32 f64)
      local.get 1 i32.const 472 i32.mul local.get 8 local.get 2 i64.const 0x4500000005 i64.xor local.get 7
      f32.const 70.5 f32.sub local.get 4 f32.const 72.5 local.get 6 f64.const 73.25 f64.sub local.get 1
      i32.const 521 i32.sub i32.const 24 f64.load offset=3 local.get 0 table.get 0 br_on_null 0 drop
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $on-null-4-6 (export "on-null-4-6") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i32 f64 i64 i64 i64 i32 f32 f32 f64) (local i64 f64 i32 f64 i64)
    local.get 5 f64.const 66.25 f64.add local.get 3 i64.const -732 i64.mul
    block (result f64 i32 f64 i64)
      local.get 1 i32.const 479 i32.add local.get 10 f64.const 69.25 f64.add local.get 2 i64.const -765
      i64.sub local.get 8 f32.const 71.5 f32.mul local.get 4 i32.const 507 i32.add local.get 6 f32.const 73.5
      f32.sub local.get 10 f64.const 74.25 f64.mul i32.const 528 i32.const 32 f64.load local.get 3
      i64.const -842 i64.xor local.get 0 table.get 0 br_on_null 0 drop local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15 local.get 16
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-4-7 (export "on-null-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 67.25 f64.sub local.get 5 i64.const -743
    i64.add
    block (result i32 f64 i64 f32)
      local.get 4 i32.const 486 i32.xor local.get 8 f64.const 70.25 f64.sub local.get 5 i64.const -776 i64.mul
      local.get 7 f32.const 72.5 f32.add local.get 4 i32.const 514 i32.xor local.get 7 f32.const 74.5 f32.mul
      local.get 8 f64.const 75.25 f64.add local.get 4 i32.const 535 i32.add local.get 8 local.get 3
      i64.const 0x4e00000005 i64.sub i32.const 56 f32.load offset=3 local.get 0 table.get 0 br_on_null 0 drop
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $on-null-4-8 (export "on-null-4-8")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f64 i64 f32 i32)
    local.get 13 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
    block (result f64 i64 f32 i32)
      local.get 1 i32.const 493 i32.sub local.get 14 f64.const 71.25 f64.mul local.get 2
      i64.const 0x4800000005 i64.add local.get 9 f32.const 73.5 f32.sub local.get 6 i32.const 521 i32.sub
      local.get 15 f32.const 75.5 f32.add local.get 8 f64.const 76.25 f64.sub local.get 6 i32.const 542
      i32.xor f64.const 78.25 local.get 2 i64.const -864 i64.mul i32.const 64 f32.load local.get 7
      i32.const 570 i32.xor local.get 0 table.get 0 br_on_null 0 drop local.set 20 local.set 19 local.set 18
      local.set 17 i64.const 0 local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $on-null-4-9 (export "on-null-4-9") (param i32) (result f64 i64 i64 f32 i32 f32 i64)
  (local i64 i64 f32 i32 f32)
    global.get 7 f64.const 69.25 f64.add global.get 1 i64.const -765 i64.sub
    block (result i64 f32 i32 f32)
      global.get 4 i32.const 500 i32.mul global.get 3 f64.const 72.25 f64.add global.get 5 i64.const -798
      i64.xor global.get 2 f32.const 74.5 f32.mul global.get 4 i32.const 528 i32.mul global.get 2
      f32.const 76.5 f32.sub global.get 7 f64.const 77.25 f64.mul global.get 0 i32.const 549 i32.sub
      global.get 7 f64.const 79.25 f64.sub global.get 1 global.get 6 global.get 0 i32.const 577 i32.sub
      i32.const 88 f32.load offset=3 local.get 0 table.get 0 br_on_null 0 drop local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $on-null-4-10 (export "on-null-4-10") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i64)
  (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 70.25 f64.sub local.get 2 i64.const -776 i64.mul
    block (result f32 i32 f32 f64)
      local.get 1 i32.const 507 i32.add local.get 3 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
      global.get 6 local.get 1 i32.const 535 i32.add global.get 6 f32.const 77.5 f32.mul local.get 3
      local.get 1 i32.const 556 i32.mul local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005
      i64.xor f32.const 82.5 i32.const 88 i32.load offset=3 global.get 2 f32.const 84.5 f32.add i32.const 104
      f64.load offset=1 local.get 0 table.get 0 br_on_null 0 drop local.set 8 local.set 7 local.set 6
      local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8
    end
    local.get 4
  )
  (func $on-null-4-11 (export "on-null-4-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64) (local i64 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 71.25 f64.mul local.get 2
    i64.const 0x4800000005 i64.add
    block (result i32 f32 f64 i32)
      local.get 1 local.get 8 local.get 2 i64.const 0x4b00000005 i64.mul local.get 9 f32.const 76.5 f32.sub
      local.get 4 i32.const 542 i32.xor local.get 7 f32.const 78.5 f32.add local.get 8 f64.const 79.25 f64.sub
      local.get 1 i32.const 563 i32.add local.get 6 local.get 2 i64.const -897 i64.sub local.get 7
      f32.const 83.5 f32.mul local.get 1 i32.const 591 i32.add f32.const 85.5 local.get 6 f64.const 86.25
      f64.mul local.get 1 i32.const 612 i32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $on-null-4-12 (export "on-null-4-12") (param i32 i32 i64 f64) (result f64 i64 f32 f64 i32 f64 i64)
  (local i64 f32 f64 i32 f64)
    local.get 3 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor
    block (result f32 f64 i32 f64)
      local.get 1 i32.const 521 i32.sub local.get 3 f64.const 75.25 f64.add local.get 2 i64.const -831 i64.add
      global.get 6 local.get 1 i32.const 549 i32.sub global.get 6 local.get 3 local.get 1 i32.const 570
      i32.xor local.get 3 f64.const 82.25 f64.sub local.get 2 i64.const -908 i64.mul global.get 2 local.get 1
      block end global.get 2 f64.const 87.25 local.get 1 i32.const 619 i32.add local.get 3 f64.const 89.25
      f64.mul local.get 0 table.get 0 br_on_null 0 drop local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $on-null-5-0 (export "on-null-5-0") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f64 i64 f32 i32)
    local.get 7 f64.const 73.25 f64.sub local.get 2 i64.const -809 i64.sub
    block (result i32 f64 i64 f32 i32)
      local.get 4 i32.const 528 i32.mul i32.const 32 f64.load local.get 3 i64.const -842 i64.xor local.get 6
      f32.const 78.5 f32.add local.get 1 i32.const 556 i32.mul local.get 0 table.get 0 br_on_null 0 drop
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 13
      local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-5-1 (export "on-null-5-1") (param i32) (result f64 i64 f64 i64 f32 i32 f32 i64)
  (local i64 f64 i64 f32 i32 f32)
    global.get 3 f64.const 74.25 f64.mul global.get 5 i64.const 0x4b00000005 i64.mul
    block (result f64 i64 f32 i32 f32)
      global.get 0 i32.const 40 f64.load offset=1 global.get 1 i64.const 0x4e00000005 i64.sub i32.const 56
      f32.load offset=3 global.get 0 i32.const 563 i32.add global.get 6 local.get 0 table.get 0 br_on_null 0
      drop local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $on-null-5-2 (export "on-null-5-2")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i64 f32 i32 f32 f64)
    local.get 13 f64.const 75.25 f64.add local.get 5 i64.const -831 i64.add
    block (result i64 f32 i32 f32 f64)
      local.get 1 i32.const 542 i32.xor local.get 13 f64.const 78.25 f64.add local.get 5 i64.const -864
      i64.mul local.get 11 f32.const 80.5 f32.mul local.get 6 i32.const 570 i32.xor local.get 15
      f32.const 82.5 f32.sub local.get 14 f64.const 83.25 f64.mul local.get 0 table.get 0 br_on_null 0 drop
      local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19 local.get 20
      local.get 21
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $on-null-5-3 (export "on-null-5-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor
    block (result f32 i32 f32 f64 i32)
      local.get 1 i32.const 549 i32.sub local.get 3 f64.const 79.25 f64.sub local.get 2 i64.const -875 i64.add
      global.get 6 local.get 1 i32.const 577 i32.sub global.get 6 f32.const 83.5 f32.mul local.get 3
      f64.const 84.25 f64.add i32.const 598 local.get 0 table.get 0 br_on_null 0 drop local.set 9 local.set 8
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9
    end
    local.get 4
  )
  (func $on-null-5-4 (export "on-null-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 77.25 f64.mul local.get 3
    i64.const 0x4e00000005 i64.sub
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 556 i32.mul local.get 6 f64.const 80.25 f64.mul local.get 3 i64.const 0x5100000005
      i64.xor local.get 9 i32.const 584 i32.const 96 f32.load local.get 6 f64.const 85.25 f64.sub local.get 4
      i32.const 605 i32.sub local.get 6 f64.const 87.25 f64.add local.get 0 table.get 0 br_on_null 0 drop
      local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $on-null-5-5 (export "on-null-5-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 i64)
  (local i64 f32 f64 i32 f64 i64)
    global.get 3 f64.const 78.25 f64.add global.get 5 i64.const -864 i64.mul
    block (result f32 f64 i32 f64 i64)
      global.get 0 i32.const 563 i32.add global.get 7 f64.const 81.25 f64.add global.get 1 i64.const -897
      i64.sub global.get 6 global.get 0 i32.const 591 i32.add global.get 6 global.get 3 f64.const 86.25
      f64.mul global.get 4 i32.const 612 i32.mul global.get 3 f64.const 88.25 f64.sub global.get 5 local.get 0
      table.get 0 br_on_null 0 drop local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $on-null-5-6 (export "on-null-5-6") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i32 f64 i64 f32 i64 i64 i32 f32 f32 f64) (local i64 f64 i32 f64 i64 f32)
    local.get 7 f64.const 79.25 f64.sub local.get 3 i64.const -875 i64.add
    block (result f64 i32 f64 i64 f32)
      local.get 1 local.get 10 f64.const 82.25 f64.sub local.get 2 i64.const -908 i64.mul local.get 6
      f32.const 84.5 f32.add local.get 4 i32.const 598 i32.xor local.get 6 f32.const 86.5 f32.mul
      f64.const 87.25 local.get 4 i32.const 619 i32.add local.get 5 f64.const 89.25 f64.mul local.get 2
      i64.const 0x5a00000005 i64.sub f32.const 91.5 local.get 0 table.get 0 br_on_null 0 drop local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-5-7 (export "on-null-5-7")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 i32 f64 i64 f32 i32)
    local.get 8 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor
    block (result i32 f64 i64 f32 i32)
      local.get 6 i32.const 577 i32.sub local.get 13 f64.const 83.25 f64.mul local.get 3
      i64.const 0x5400000005 i64.add local.get 9 f32.const 85.5 f32.sub local.get 4 i32.const 605 i32.sub
      local.get 15 f32.const 87.5 f32.add local.get 13 f64.const 88.25 f64.sub i32.const 136 i32.load offset=1
      local.get 14 f64.const 90.25 f64.add local.get 2 i32.const 160 f32.load local.get 7 local.get 0
      table.get 0 br_on_null 0 drop local.set 21 local.set 20 local.set 19 local.set 18 local.set 17
      i64.const 0 local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 local.get 21
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-5-8 (export "on-null-5-8") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i64 f32 i32 f32 i64 i64 i32 f32 f32 f64) (local i64 f64 i64 f32 i32 f32)
    local.get 10 f64.const 81.25 f64.add local.get 3 i64.const -897 i64.sub
    block (result f64 i64 f32 i32 f32)
      local.get 1 i32.const 584 i32.mul local.get 10 f64.const 84.25 f64.add local.get 2 i64.const -930
      i64.xor local.get 8 f32.const 86.5 f32.mul local.get 4 local.get 8 f32.const 88.5 f32.sub local.get 11
      f64.const 89.25 f64.mul local.get 1 i32.const 633 i32.sub local.get 11 f64.const 91.25 f64.sub
      local.get 3 i64.const -1007 i64.add local.get 9 f32.const 93.5 f32.add local.get 4 local.get 8
      f32.const 95.5 f32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-5-9 (export "on-null-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i64) (local i64 i64 f32 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 82.25 f64.sub local.get 5 i64.const -908
    i64.mul
    block (result i64 f32 i32 f32 f64)
      local.get 4 local.get 6 local.get 2 local.get 7 f32.const 87.5 f32.add local.get 4 local.get 7
      f32.const 89.5 f32.mul local.get 6 f64.const 90.25 f64.add local.get 1 local.get 6 i32.const 168
      i64.load offset=1 local.get 9 f32.const 94.5 f32.sub i32.const 184 i32.load offset=3 local.get 9
      f32.const 96.5 f32.add local.get 8 f64.const 97.25 f64.sub local.get 0 table.get 0 br_on_null 0 drop
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
  (func $on-null-5-10 (export "on-null-5-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 83.25 f64.mul global.get 1 i64.const 0x5400000005 i64.add
    block (result f32 i32 f32 f64 i32)
      global.get 4 i32.const 598 i32.xor global.get 3 f64.const 86.25 f64.mul global.get 5
      i64.const 0x5700000005 i64.mul global.get 2 f32.const 88.5 f32.sub global.get 4 i32.const 626 i32.xor
      global.get 2 f32.const 90.5 f32.add global.get 7 global.get 0 i32.const 647 i32.add global.get 7
      f64.const 93.25 f64.add global.get 1 i64.const -1029 i64.sub block end global.get 6 f32.const 95.5
      f32.mul global.get 0 i32.const 675 i32.add global.get 6 f32.const 97.5 f32.sub f64.const 98.25
      global.get 4 i32.const 696 i32.mul local.get 0 table.get 0 br_on_null 0 drop local.set 6 local.set 5
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
  (func $on-null-5-11 (export "on-null-5-11") (param i32 i32 i64 f64) (result f64 i64 i32 f32 f64 i32 f64 i64)
  (local i64 i32 f32 f64 i32 f64)
    local.get 3 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor
    block (result i32 f32 f64 i32 f64)
      local.get 1 i32.const 605 i32.sub local.get 3 local.get 2 i64.const -963 i64.add global.get 6
      f32.const 89.5 f32.mul local.get 1 i32.const 633 i32.sub global.get 6 f32.const 91.5 f32.sub local.get 3
      local.get 1 local.get 3 f64.const 94.25 f64.sub local.get 2 i64.const -1040 i64.mul global.get 2
      f32.const 96.5 f32.add block end local.get 1 i32.const 682 i32.xor global.get 2 f32.const 98.5 f32.mul
      f64.const 99.25 i32.const 703 local.get 3 f64.const 101.25 f64.mul local.get 0 table.get 0 br_on_null 0
      drop local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $on-null-5-12 (export "on-null-5-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32 f64 i32 f64 i64)
    local.get 8 f64.const 85.25 f64.sub local.get 2 i64.const -941 i64.sub
    block (result f32 f64 i32 f64 i64)
      local.get 6 i32.const 612 i32.mul local.get 8 f64.const 88.25 f64.sub local.get 3 local.get 12
      f32.const 90.5 f32.add local.get 7 i32.const 640 i32.mul local.get 11 f32.const 92.5 f32.mul
      local.get 14 local.get 1 local.get 14 f64.const 95.25 f64.mul local.get 3 local.get 11 f32.const 97.5
      f32.sub local.get 6 i32.const 689 i32.sub i32.const 24 f32.load offset=3 f64.const 100.25 local.get 1
      i32.const 710 i32.xor local.get 8 f64.const 102.25 f64.add local.get 5 i64.const -1128 i64.mul
      local.get 0 table.get 0 br_on_null 0 drop local.set 21 local.set 20 local.set 19 local.set 18
      local.set 17 i64.const 0 local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21
    end
    local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12 local.get 14
  )
  (func $on-null-6-0 (export "on-null-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 86.25 f64.mul local.get 2
    i64.const 0x5700000005 i64.mul
    block (result i32 f64 i64 f32 i32 f32)
      i32.const 128 i32.load i32.const 136 f64.load offset=1 local.get 3 i64.const 0x5a00000005 i64.sub
      local.get 7 local.get 1 i32.const 647 i32.add local.get 7 f32.const 93.5 f32.add local.get 0 table.get 0
      br_on_null 0 drop local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $on-null-6-1 (export "on-null-6-1") (param i32) (result f64 i64 f64 i64 f32 i32 f32 f64 i64)
  (local i64 f64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 87.25 f64.add global.get 1 i64.const -963 i64.add
    block (result f64 i64 f32 i32 f32 f64)
      global.get 4 i32.const 626 i32.xor i32.const 144 f64.load offset=2 global.get 5 global.get 2
      global.get 4 i32.const 654 i32.xor i32.const 176 f32.load offset=2 global.get 7 f64.const 95.25 f64.mul
      local.get 0 table.get 0 br_on_null 0 drop local.set 7 local.set 6 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $on-null-6-2 (export "on-null-6-2") (param i32 i32 i64 f64)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 88.25 f64.sub local.get 2 i64.const -974 i64.xor
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 633 i32.sub local.get 3 f64.const 91.25 f64.sub i32.const 160 i64.load
      global.get 6 f32.const 93.5 f32.add local.get 1 global.get 6 f32.const 95.5 f32.mul local.get 3
      f64.const 96.25 f64.add local.get 1 local.get 0 table.get 0 br_on_null 0 drop local.set 10 local.set 9
      local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $on-null-6-3 (export "on-null-6-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 f32 i32 f32 f64 i32 f64)
    local.get 14 f64.const 89.25 f64.mul local.get 5 i64.const 0x5a00000005 i64.sub
    block (result f32 i32 f32 f64 i32 f64)
      local.get 6 i32.const 640 i32.mul local.get 8 local.get 2 i64.const 0x5d00000005 i64.xor local.get 12
      f32.const 94.5 f32.sub local.get 7 i32.const 668 i32.mul f32.const 96.5 local.get 8 f64.const 97.25
      f64.sub local.get 7 i32.const 689 i32.sub local.get 13 f64.const 99.25 f64.add local.get 0 table.get 0
      br_on_null 0 drop local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17
      i64.const 0 local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21
      local.get 22
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-6-4 (export "on-null-6-4") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64 i64 i32 f32 f32 f64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 7 f64.const 1.25 f64.sub local.get 2 i64.const -17 i64.sub
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 24 i32.mul local.get 5 local.get 2 i64.const -50 i64.xor local.get 8 f32.const 6.5
      f32.add i32.const 52 f32.const 8.5 i32.const 72 f64.load offset=1 local.get 1 i32.const 73 i32.sub
      i32.const 88 f64.load offset=3 local.get 2 i64.const 0xc00000005 i64.add local.get 0 table.get 0
      br_on_null 0 drop local.set 18 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-6-5 (export "on-null-6-5") (param i32) (result f64 i64 f32 f64 i32 f64 i64 f32 i64)
  (local i64 f32 f64 i32 f64 i64 f32)
    global.get 3 f64.const 2.25 f64.mul global.get 5 i64.const 0x300000005 i64.mul
    block (result f32 f64 i32 f64 i64 f32)
      global.get 0 global.get 7 f64.const 5.25 f64.mul global.get 1 i64.const 0x600000005 i64.sub global.get 6
      global.get 0 i32.const 59 i32.add block end i32.const 72 f32.load offset=1 global.get 3 global.get 4
      f64.const 12.25 i64.const -138 i32.const 112 f32.load offset=2 local.get 0 table.get 0 br_on_null 0 drop
      local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $on-null-6-6 (export "on-null-6-6") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 f64 i32 f64 i64 f32 i32)
    local.get 10 f64.const 3.25 f64.add local.get 3 i64.const -39 i64.add
    block (result f64 i32 f64 i64 f32 i32)
      local.get 4 i32.const 38 i32.xor local.get 11 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
      local.get 6 f32.const 8.5 f32.mul local.get 4 i32.const 66 i32.xor local.get 8 f32.const 10.5 f32.sub
      local.get 7 local.get 1 i32.const 87 i32.add local.get 10 local.get 2 i64.const -149 i64.sub local.get 9
      local.get 4 i32.const 115 i32.add local.get 0 table.get 0 br_on_null 0 drop local.set 18 local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
      local.get 18
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-null-6-7 (export "on-null-6-7")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 i32 f64 i64 f32 i32 f32)
    local.get 14 f64.const 4.25 f64.sub local.get 3 i64.const -50 i64.xor
    block (result i32 f64 i64 f32 i32 f32)
      local.get 1 i32.const 45 i32.sub local.get 10 f64.const 7.25 f64.sub local.get 2 i64.const -83 i64.add
      local.get 9 f32.const 9.5 f32.add local.get 1 i32.const 73 i32.sub local.get 9 f32.const 11.5 f32.mul
      local.get 10 local.get 6 i32.const 94 i32.xor f64.const 14.25 i32.const 120 i64.load offset=3
      local.get 9 f32.const 16.5 f32.sub local.get 6 i32.const 122 i32.xor i32.const 144 f32.load offset=2
      local.get 0 table.get 0 br_on_null 0 drop local.set 22 local.set 21 local.set 20 local.set 19
      local.set 18 local.set 17 i64.const 0 local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 local.get 21 local.get 22
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-6-8 (export "on-null-6-8") (param i32 i32 i64 f64)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i64) (local i64 f64 i64 f32 i32 f32 f64)
    local.get 3 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005 i64.sub
    block (result f64 i64 f32 i32 f32 f64)
      local.get 1 i32.const 52 i32.mul local.get 3 f64.const 8.25 f64.mul local.get 2 i64.const 0x900000005
      i64.xor global.get 2 f32.const 10.5 f32.sub local.get 1 i32.const 80 i32.mul global.get 2 f32.const 12.5
      f32.add local.get 3 f64.const 13.25 f64.sub local.get 1 i32.const 101 i32.sub local.get 3
      f64.const 15.25 f64.add i32.const 128 i64.load global.get 6 local.get 1 i32.const 152 f32.load offset=3
      local.get 3 local.get 0 table.get 0 br_on_null 0 drop local.set 10 local.set 9 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $on-null-6-9 (export "on-null-6-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
    block (result i64 f32 i32 f32 f64 i32)
      local.get 1 i32.const 59 i32.add local.get 6 f64.const 9.25 f64.add local.get 2 i64.const -105 i64.sub
      local.get 9 local.get 4 i32.const 87 i32.add local.get 9 f32.const 13.5 f32.sub local.get 8
      f64.const 14.25 f64.mul local.get 4 i32.const 108 i32.mul local.get 6 f64.const 16.25 f64.sub block end
      local.get 3 i64.const -182 i64.xor i32.const 144 f32.load offset=2 local.get 4 i32.const 136 i32.mul
      local.get 9 f32.const 20.5 f32.mul local.get 6 local.get 1 i32.const 157 i32.sub local.get 0 table.get 0
      br_on_null 0 drop local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
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
  (func $on-null-6-10 (export "on-null-6-10") (param i32) (result f64 i64 f32 i32 f32 f64 i32 f64 i64)
  (local i64 f32 i32 f32 f64 i32 f64)
    global.get 7 f64.const 7.25 f64.sub global.get 1 i64.const -83 i64.add
    block (result f32 i32 f32 f64 i32 f64)
      global.get 4 i32.const 66 i32.xor global.get 3 f64.const 10.25 f64.sub global.get 5 i64.const -116
      i64.mul global.get 2 f32.const 12.5 f32.add global.get 4 i32.const 94 i32.xor global.get 2
      f32.const 14.5 f32.mul global.get 7 global.get 0 global.get 7 global.get 1 i64.const 0x1200000005
      i64.sub block end f32.const 19.5 global.get 0 i32.const 143 i32.add f32.const 21.5 global.get 3
      f64.const 22.25 f64.sub global.get 4 global.get 3 f64.const 24.25 f64.add local.get 0 table.get 0
      br_on_null 0 drop local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $on-null-6-11 (export "on-null-6-11")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 i32 f32 f64 i32 f64 i64)
    local.get 13 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005 i64.xor
    block (result i32 f32 f64 i32 f64 i64)
      local.get 1 i32.const 73 i32.sub local.get 14 f64.const 11.25 f64.mul local.get 5 i64.const 0xc00000005
      i64.add local.get 15 f32.const 13.5 f32.sub local.get 6 i32.const 101 i32.sub local.get 9 f32.const 15.5
      f32.add local.get 14 local.get 1 i32.const 122 i32.xor local.get 14 f64.const 18.25 f64.add local.get 3
      local.get 15 f32.const 20.5 f32.mul block end i32.const 150 local.get 9 f32.const 22.5 f32.sub
      i32.const 184 f64.load offset=3 i32.const 0 i32.load local.get 8 local.get 3 i64.const -281 i64.sub
      local.get 0 table.get 0 br_on_null 0 drop local.set 22 local.set 21 local.set 20 local.set 19
      local.set 18 local.set 17 i64.const 0 local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 local.get 21 local.get 22
    end
    local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11 local.get 13
    local.get 15
  )
  (func $on-null-6-12 (export "on-null-6-12") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i64 i64 i32 f32 f32 f64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 10 f64.const 9.25 f64.add local.get 2 i64.const -105 i64.sub
    block (result f32 f64 i32 f64 i64 f32)
      local.get 4 i32.const 80 i32.mul local.get 10 local.get 2 i64.const -138 i64.xor local.get 8
      f32.const 14.5 f32.mul local.get 4 i32.const 108 i32.mul local.get 6 local.get 10 local.get 4
      i32.const 129 i32.sub local.get 5 f64.const 19.25 f64.sub local.get 3 i64.const -215 i64.add local.get 9
      f32.const 21.5 f32.add local.get 4 i32.const 157 i32.sub local.get 8 f32.const 23.5 f32.mul local.get 10
      f64.const 24.25 f64.add i32.const 178 local.get 5 local.get 3 i64.const 0x1b00000005 i64.mul local.get 9
      f32.const 28.5 f32.sub local.get 0 table.get 0 br_on_null 0 drop local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
)

(assert_return (invoke "on-null-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -26.75)
  (i64.const 0x1515151515151518) (f64.const -29.75) (i64.const 0))
(assert_return (invoke "on-null-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -26.75)
  (i64.const 0x1515151515151518) (f64.const -29.75) (i64.const 0x20202ad))
(assert_return (invoke "on-null-1-2"
  (i32.const 0)) (f64.const 23819.625) (i64.const 0x1122335c5566778d) (i64.const 0xf5d0ab86613c17f2)
  (i64.const 0))
(assert_return (invoke "on-null-1-2"
  (i32.const 1)) (f64.const 23819.625) (i64.const 0x1122335c5566778d) (i64.const 0xf5d0ab86613c17f2)
  (i64.const 0x344e0000ffffff61))
(assert_return (invoke "on-null-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 12.75) (i64.const 0xfbfbfbfbfbfbfaf6) (f32.const 317.125)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5)
  (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 12.75) (i64.const 0xfbfbfbfbfbfbfaf6) (f32.const 317.125)
  (i64.const 0x1b61010102b74068) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5)
  (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -34.75) (i64.const 0x40404040404051d) (i32.const 220) (i64.const 6))
(assert_return (invoke "on-null-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -34.75) (i64.const 0x40404040404051d) (i32.const 220)
  (i64.const 0x1e477c9ffcb2bc9f))
(assert_return (invoke "on-null-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -249.375) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const 47.25)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -249.375) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const 47.25)
  (i64.const 0xd6d8748e72c2c269) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (f64.const -299.625)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75)
  (f64.const -11.5))
(assert_return (invoke "on-null-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (f64.const -299.625)
  (i64.const 0x194952e1840404a8) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-1-7"
  (i32.const 0)) (f64.const -35.75) (i64.const 0x10203040506063e) (i32.const 0xa7825d38) (i64.const 0))
(assert_return (invoke "on-null-1-7"
  (i32.const 1)) (f64.const -35.75) (i64.const 0x10203040506063e) (i32.const 0xa7825d38)
  (i64.const 0xce1091010cbf11cd))
(assert_return (invoke "on-null-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -219.375) (i64.const 0x30302e5030302fe) (f64.const 31.75) (i64.const 6))
(assert_return (invoke "on-null-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -219.375) (i64.const 0x30302e5030302fe) (f64.const 31.75)
  (i64.const 0xa105ea5fc8509ba5))
(assert_return (invoke "on-null-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (i64.const 0xfcfcfcfcfcfcfd41) (i64.const 0))
(assert_return (invoke "on-null-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 25.75)
  (i64.const 0xc0c0c0c0c0c0c10) (i64.const 0xfcfcfcfcfcfcfd41) (i64.const 0x8ddcb451450f56f0))
(assert_return (invoke "on-null-1-10"
  (i32.const 0)) (f64.const 993.25) (i64.const 0x112233445566762d) (f32.const 43.5) (i64.const 0))
(assert_return (invoke "on-null-1-10"
  (i32.const 1)) (f64.const 993.25) (i64.const 0x112233445566762d) (f32.const 43.5)
  (i64.const 0x77cef7782d0edfc7))
(assert_return (invoke "on-null-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -209.625) (i64.const 0x303032203030306)
  (i32.const 0x5050505) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5)
  (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -209.625) (i64.const 0x303032203030306)
  (i32.const 0x5050505) (i64.const 0xd9598b11a1b337e8) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 28.75)
  (i64.const 0x303030303030474) (f32.const -0.125) (i64.const 0))
(assert_return (invoke "on-null-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 28.75)
  (i64.const 0x303030303030474) (f32.const -0.125) (i64.const 0x379852059e8caa7f))
(assert_return (invoke "on-null-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -49.75) (i64.const 0x878787878787878c) (i32.const 0x8080907)
  (f64.const -51.75) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -49.75) (i64.const 0x878787878787878c) (i32.const 0x8080907)
  (f64.const -51.75) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -334.875) (i64.const 0x606062a0606060b) (f64.const -363.375)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 6))
(assert_return (invoke "on-null-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -334.875) (i64.const 0x606062a0606060b) (f64.const -363.375)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 0x5050403))
(assert_return (invoke "on-null-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 31.75)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i64.const 0x303030303030150) (f32.const -5.1875) (i64.const 0))
(assert_return (invoke "on-null-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 31.75)
  (i64.const 0xfcfcfcfcfcfcfd6d) (i64.const 0x303030303030150) (f32.const -5.1875)
  (i64.const 0x20b00000020200d5))
(assert_return (invoke "on-null-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -46.75) (i64.const 0x6060606060607a3) (f32.const 56.25)
  (i32.const 0x58585850) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -46.75) (i64.const 0x6060606060607a3) (f32.const 56.25)
  (i32.const 0x58585850) (i64.const 0x1b4f3f3f97f8d7ff) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-2-4"
  (i32.const 0)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (i32.const 0x123457af) (f32.const 45.375)
  (i64.const 0))
(assert_return (invoke "on-null-2-4"
  (i32.const 1)) (f64.const -286.875) (i64.const 0x370adeb3e6e1dcd8) (i32.const 0x123457af) (f32.const 45.375)
  (i64.const 0xfe8f9a898fd493fb))
(assert_return (invoke "on-null-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 30.75) (i64.const 0x303030303030150)
  (f32.const 1.3403321e-07) (f64.const 5.356931733974211e-203) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 30.75) (i64.const 0x303030303030150)
  (f32.const 1.3403321e-07) (f64.const 5.356931733974211e-203) (i64.const 0x356277ec0f292f0f)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75)
  (f64.const -12.5))
(assert_return (invoke "on-null-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -47.75) (i64.const 0xfcfcfcfcfcfcfd41) (f64.const 40.75) (i32.const 346)
  (i64.const 6))
(assert_return (invoke "on-null-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -47.75) (i64.const 0xfcfcfcfcfcfcfd41) (f64.const 40.75) (i32.const 346)
  (i64.const 0xfbd25bdcc54c05a7))
(assert_return (invoke "on-null-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -391.875) (i64.const 0x60605dc06060601)
  (i32.const 0x7070707) (f64.const 51.25) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -391.875) (i64.const 0x60605dc06060601)
  (i32.const 0x7070707) (f64.const 51.25) (i64.const 0x827c2446991899b3) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-2-8"
  (i32.const 0)) (f64.const 34.75) (i64.const 0xd7ad83592f04daa0) (f64.const -1.6338082632273529e-84)
  (i64.const 0x102030405060546) (i64.const 0))
(assert_return (invoke "on-null-2-8"
  (i32.const 1)) (f64.const 34.75) (i64.const 0xd7ad83592f04daa0) (f64.const -1.6338082632273529e-84)
  (i64.const 0x102030405060546) (i64.const 0x28e3c4e4e252ede9))
(assert_return (invoke "on-null-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -55.75) (i64.const 0x303030303030124)
  (i64.const 0x3600000005) (f32.const 55.5) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -55.75) (i64.const 0x303030303030124)
  (i64.const 0x3600000005) (f32.const 55.5) (i64.const 0xf700a2ba198234a9) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -420.375) (i64.const 0x303032e03030306) (f32.const 10.75)
  (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "on-null-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -420.375) (i64.const 0x303032e03030306) (f32.const 10.75)
  (i32.const 0x5050505) (i64.const 0x55d25f725cf83da6))
(assert_return (invoke "on-null-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 40.75)
  (i64.const 0x3030303030304f8) (i32.const 0x542f0ae5) (f32.const -8.5496323e-19) (i64.const 0))
(assert_return (invoke "on-null-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 40.75)
  (i64.const 0x3030303030304f8) (i32.const 0x542f0ae5) (f32.const -8.5496323e-19)
  (i64.const 0xf84da6f2a1161d5))
(assert_return (invoke "on-null-2-12"
  (i32.const 0)) (f64.const -53.75) (i64.const 0x406080a0c0e1000) (f32.const 63.75) (f64.const 963.25)
  (i64.const 0))
(assert_return (invoke "on-null-2-12"
  (i32.const 1)) (f64.const -53.75) (i64.const 0x406080a0c0e1000) (f32.const 63.75) (f64.const 963.25)
  (i64.const 0x2a6d8366fbbf1024))
(assert_return (invoke "on-null-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (i32.const 0x2020358) (f64.const -226.125) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "on-null-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -212.625)
  (i64.const 0x303033303030308) (i32.const 0x2020358) (f64.const -226.125) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "on-null-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 40.75) (i64.const 0xfbfbfbfbfbfbf9ee) (f64.const 41.75)
  (i64.const 0x3030303030300cc) (f32.const 468.125) (i64.const 6))
(assert_return (invoke "on-null-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 40.75) (i64.const 0xfbfbfbfbfbfbf9ee) (f64.const 41.75)
  (i64.const 0x3030303030300cc) (f32.const 468.125) (i64.const 0x20200a1))
(assert_return (invoke "on-null-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -64.75) (i64.const 0x404040404040625)
  (i64.const 0xf9f9f9f9f9f9fbb8) (f32.const 68.25) (i32.const 0xb0b0b08) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -64.75) (i64.const 0x404040404040625)
  (i64.const 0xf9f9f9f9f9f9fbb8) (f32.const 68.25) (i32.const 0xb0b0b08) (i64.const 0x277000000f0f0f68)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -326.625) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -47.75)
  (i32.const 395) (f32.const 57.5) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -326.625) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -47.75)
  (i32.const 395) (f32.const 57.5) (i64.const 0xd33340c0c2bd83d1) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 46.75)
  (i64.const 0x3030303030300cc) (i32.const 0x2020202) (f32.const 58.5) (f64.const 4.416586975769418e-53)
  (i64.const 0))
(assert_return (invoke "on-null-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 46.75)
  (i64.const 0x3030303030300cc) (i32.const 0x2020202) (f32.const 58.5) (f64.const 4.416586975769418e-53)
  (i64.const 0x3534363c3e3c3e5e))
(assert_return (invoke "on-null-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -64.75) (i64.const 0xfcfcfcfcfcfcfebd) (f32.const 59.5)
  (f64.const 48.75) (i32.const 0x20203ac) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -64.75) (i64.const 0xfcfcfcfcfcfcfebd) (f32.const 59.5)
  (f64.const 48.75) (i32.const 0x20203ac) (i64.const 0xe718ffc652c2c2a2) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-3-6"
  (i32.const 0)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (f64.const 1024.5)
  (i32.const 0x12345678) (f64.const 63.25) (i64.const 0))
(assert_return (invoke "on-null-3-6"
  (i32.const 1)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (f64.const 1024.5)
  (i32.const 0x12345678) (f64.const 63.25) (i64.const 0x5e000ae5b1c0f491))
(assert_return (invoke "on-null-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 44.75) (i64.const 0xe1e1e1e1e1e1e1f0) (i32.const 0xb4b4b4ac)
  (f64.const -14.5) (i64.const -710) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 44.75) (i64.const 0xe1e1e1e1e1e1e1f0) (i32.const 0xb4b4b4ac)
  (f64.const -14.5) (i64.const -710) (i64.const 0xb1012b282b1f822a) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -64.75) (i64.const 0x4040404040401a1) (f64.const -619.875)
  (i64.const 0x30302c1030302fe) (f32.const -4.348626e+20) (i64.const 6))
(assert_return (invoke "on-null-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -64.75) (i64.const 0x4040404040401a1) (f64.const -619.875)
  (i64.const 0x30302c1030302fe) (f32.const -4.348626e+20) (i64.const 0x1484ab70f29f1ced))
(assert_return (invoke "on-null-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (i64.const 0x636363636363636c) (f32.const 68.5) (i32.const 0xe7c29d78)
  (i64.const 0))
(assert_return (invoke "on-null-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -253.125)
  (i64.const 0x303033a03030306) (i64.const 0x636363636363636c) (f32.const 68.5) (i32.const 0xe7c29d78)
  (i64.const 0xf7d6d25560006a3))
(assert_return (invoke "on-null-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 44.75) (i64.const 0x40404040404067d) (f32.const 79.25)
  (i32.const 0x5050318) (f32.const 768.625) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 44.75) (i64.const 0x40404040404067d) (f32.const 79.25)
  (i32.const 0x5050318) (f32.const 768.625) (i64.const 0xb1eea37abb8c369d) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -67.75) (i64.const 0x6c6c6c6c6c6c6c74)
  (i32.const 0xebebebe8) (f32.const 72.5) (f64.const -82.75) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -67.75) (i64.const 0x6c6c6c6c6c6c6c74)
  (i32.const 0xebebebe8) (f32.const 72.5) (f64.const -82.75) (i64.const 0x7f49b59e4e2d0e04)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808)
  (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-3-12"
  (i32.const 0)) (f64.const 60701.625) (i64.const 0x112233805566778d) (f32.const -73.625) (f64.const 74.25)
  (i32.const -77) (i64.const 0))
(assert_return (invoke "on-null-3-12"
  (i32.const 1)) (f64.const 60701.625) (i64.const 0x112233805566778d) (f32.const -73.625) (f64.const 74.25)
  (i32.const -77) (i64.const 0x627d8098c5d5d8ea))
(assert_return (invoke "on-null-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x2020202) (f64.const 53.75)
  (i64.const 0x60606060606034b) (f32.const 573.125) (i64.const 6))
(assert_return (invoke "on-null-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 52.75) (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x2020202) (f64.const 53.75)
  (i64.const 0x60606060606034b) (f32.const 573.125) (i64.const 0))
(assert_return (invoke "on-null-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -72.75) (i64.const 0x4040404040406a9) (f64.const -70.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 76.25) (i32.const 0x5050505) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-null-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -72.75) (i64.const 0x4040404040406a9) (f64.const -70.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 76.25) (i32.const 0x5050505) (i64.const 0x2020202)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75)
  (f64.const -12.5))
(assert_return (invoke "on-null-4-2"
  (i32.const 0)) (f64.const -466.875) (i64.const 0xbe7a35f3e6e1dcd8) (i64.const 0x2803deb9946f4a25)
  (f32.const -67.625) (i32.const 0x12345678) (f32.const 69.375) (i64.const 0))
(assert_return (invoke "on-null-4-2"
  (i32.const 1)) (f64.const -466.875) (i64.const 0xbe7a35f3e6e1dcd8) (i64.const 0x2803deb9946f4a25)
  (f32.const -67.625) (i32.const 0x12345678) (f32.const 69.375) (i64.const 0x7829050012345658))
(assert_return (invoke "on-null-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 53.75) (i64.const 0x60606060606034b) (f32.const 1147.375)
  (i32.const 486) (f32.const -53.75) (f64.const -1104.375) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 53.75) (i64.const 0x60606060606034b) (f32.const 1147.375)
  (i32.const 486) (f32.const -53.75) (f64.const -1104.375) (i64.const 0x9781b1b1b3b43259)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808)
  (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x340feac5) (f32.const -8.9375) (f64.const 67.75)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "on-null-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -68.75)
  (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x340feac5) (f32.const -8.9375) (f64.const 67.75)
  (i32.const 0x2020202) (i64.const 0xe8309198c2050091))
(assert_return (invoke "on-null-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const 72.5) (f64.const -80.75)
  (i32.const 0x201fff9) (f64.const -3.203851516313528e+259) (i64.const 6))
(assert_return (invoke "on-null-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const 72.5) (f64.const -80.75)
  (i32.const 0x201fff9) (f64.const -3.203851516313528e+259) (i64.const 0xd1199e7023723310))
(assert_return (invoke "on-null-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 59.75) (i64.const 0x8484848484848490) (f64.const -853.875)
  (i32.const 528) (f64.const -1.6338082632273529e-84) (i64.const 0xfbfbfbfbfbfbf8b2) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 59.75) (i64.const 0x8484848484848490) (f64.const -853.875)
  (i32.const 528) (f64.const -1.6338082632273529e-84) (i64.const 0xfbfbfbfbfbfbf8b2)
  (i64.const 0xf2f41579c3820307) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (i32.const 0x505071c) (f64.const -9.5)
  (i64.const 0x40403b6040403ff) (f32.const 8.1078647e-38) (i64.const 6))
(assert_return (invoke "on-null-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -74.75) (i64.const 0x60606060606031f) (i32.const 0x505071c) (f64.const -9.5)
  (i64.const 0x40403b6040403ff) (f32.const 8.1078647e-38) (i64.const 0x67d8aa4e5bb12bee))
(assert_return (invoke "on-null-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -989.625) (i64.const 0x404044104040401) (f64.const 78.25)
  (i64.const 0xd5d5d5d5d5d5d5e0) (f32.const -0.0011401264) (i32.const 0x8080a32) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -989.625) (i64.const 0x404044104040401) (f64.const 78.25)
  (i64.const 0xd5d5d5d5d5d5d5e0) (f32.const -0.0011401264) (i32.const 0x8080a32)
  (i64.const 0x97ec3cee77000eb9) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-4-9"
  (i32.const 0)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (i64.const 0x1122334455667788)
  (f32.const -0.125) (i32.const 0x12345437) (f32.const -8.5496323e-19) (i64.const 0))
(assert_return (invoke "on-null-4-9"
  (i32.const 1)) (f64.const 1093.75) (i64.const 0x1122334455667a85) (i64.const 0x1122334455667788)
  (f32.const -0.125) (i32.const 0x12345437) (f32.const -8.5496323e-19) (i64.const 0x1b5c159fb3b06592))
(assert_return (invoke "on-null-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (f32.const 82.5) (i32.const 0xa17c5732) (f32.const 87.75)
  (f64.const 4.744817393885104e-24) (i64.const 0))
(assert_return (invoke "on-null-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -74.75)
  (i64.const 0xdededededededee8) (f32.const 82.5) (i32.const 0xa17c5732) (f32.const 87.75)
  (f64.const 4.744817393885104e-24) (i64.const 0x5866d4ba1a083a60))
(assert_return (invoke "on-null-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -534.375) (i64.const 0x303034b03030308) (i32.const 0x2020451) (f32.const 85.5)
  (f64.const -646.875) (i32.const 0xccccccc8) (i64.const 6))
(assert_return (invoke "on-null-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -534.375) (i64.const 0x303034b03030308) (i32.const 0x2020451) (f32.const 85.5)
  (f64.const -646.875) (i32.const 0xccccccc8) (i64.const 0x31ab9f53a52a791a))
(assert_return (invoke "on-null-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 67.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (f32.const 3.25) (f64.const 87.25) (i32.const 0x202046d) (f64.const -401.625)
  (i64.const 0))
(assert_return (invoke "on-null-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 67.75)
  (i64.const 0xfcfcfcfcfcfcffe1) (f32.const 3.25) (f64.const 87.25) (i32.const 0x202046d) (f64.const -401.625)
  (i64.const 0x3037e175d91813b6))
(assert_return (invoke "on-null-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -81.75) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50)
  (f64.const -1.6338082632273529e-84) (i64.const 0xfbfbfbfbfbfbf8b2) (f32.const 86.25) (i32.const 0x5c5c5c58)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75)
  (f64.const -11.5))
(assert_return (invoke "on-null-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -81.75) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50)
  (f64.const -1.6338082632273529e-84) (i64.const 0xfbfbfbfbfbfbf8b2) (f32.const 86.25) (i32.const 0x5c5c5c58)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75)
  (f64.const -11.5))
(assert_return (invoke "on-null-5-1"
  (i32.const 0)) (f64.const -556.875) (i64.const 0x8231e193e6e1dcd8) (f64.const -3.455558710662957e+288)
  (i64.const 0x112232f655667783) (f32.const 8.1078647e-38) (i32.const 0x123458ab) (f32.const -0.125)
  (i64.const 0))
(assert_return (invoke "on-null-5-1"
  (i32.const 1)) (f64.const -556.875) (i64.const 0x8231e193e6e1dcd8) (f64.const -3.455558710662957e+288)
  (i64.const 0x112232f655667783) (f32.const 8.1078647e-38) (i32.const 0x123458ab) (f32.const -0.125)
  (i64.const 0x12345678))
(assert_return (invoke "on-null-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 60.75) (i64.const 0x6060606060602c7)
  (i64.const 0xabababababababc0) (f32.const 1026.375) (i32.const 0x707053d) (f32.const -65.75)
  (f64.const -1290.375) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 60.75) (i64.const 0x6060606060602c7)
  (i64.const 0xabababababababc0) (f32.const 1026.375) (i32.const 0x707053d) (f32.const -65.75)
  (f64.const -1290.375) (i64.const 0x27f000000202003c) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const -0.125) (i32.const 0x201ffc1) (f32.const -10.4375)
  (f64.const 79.75) (i32.const 598) (i64.const 0))
(assert_return (invoke "on-null-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -80.75)
  (i64.const 0xfcfcfcfcfcfcffb5) (f32.const -0.125) (i32.const 0x201ffc1) (f32.const -10.4375)
  (f64.const 79.75) (i32.const 598) (i64.const 0xeab8c0c0bde7ff7d))
(assert_return (invoke "on-null-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -733.875) (i64.const 0x40403b6040403ff) (i32.const 584)
  (f32.const 1.2741393e+16) (f64.const -92.75) (i32.const 0x50502a8) (f64.const 79.75) (i64.const 6))
(assert_return (invoke "on-null-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -733.875) (i64.const 0x40403b6040403ff) (i32.const 584)
  (f32.const 1.2741393e+16) (f64.const -92.75) (i32.const 0x50502a8) (f64.const 79.75)
  (i64.const 0x407ae4815d5c1d39))
(assert_return (invoke "on-null-5-5"
  (i32.const 0)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (f32.const -0.125) (f64.const -646.875)
  (i32.const -47124) (f64.const -95.75) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0))
(assert_return (invoke "on-null-5-5"
  (i32.const 1)) (f64.const 70.75) (i64.const 0x66ca2d90f457bb00) (f32.const -0.125) (f64.const -646.875)
  (i32.const -47124) (f64.const -95.75) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0xc54610d5fcf61cc3))
(assert_return (invoke "on-null-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -87.75) (i64.const 0x404040404040099) (f64.const 87.25)
  (i32.const 0x5050770) (f64.const -580.125) (i64.const 0x30302a9030302fe) (f32.const 91.5) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -87.75) (i64.const 0x404040404040099) (f64.const 87.25)
  (i32.const 0x5050770) (f64.const -580.125) (i64.const 0x30302a9030302fe) (f32.const 91.5)
  (i64.const 0x5e88933166551634) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -762.375) (i64.const 0x303035203030306)
  (i32.const 0x4722fdd8) (f64.const 74.75) (i64.const 0x303030303030303) (f32.const -5.0729572e-23)
  (i32.const 0x8080808) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -762.375) (i64.const 0x303035203030306)
  (i32.const 0x4722fdd8) (f64.const 74.75) (i64.const 0x303030303030303) (f32.const -5.0729572e-23)
  (i32.const 0x8080808) (i64.const 0x5eb4409ae0c545a5) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 69.75) (i64.const 0x404040404040785) (f64.const -103.75)
  (i64.const 0x404040404040015) (f32.const 104.25) (i32.const 0x5050505) (f32.const 931.125) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 69.75) (i64.const 0x404040404040785) (f64.const -103.75)
  (i64.const 0x404040404040015) (f32.const 104.25) (i32.const 0x5050505) (f32.const 931.125)
  (i64.const 0xfd81e636bef9ef8a) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -91.75) (i64.const 0xa2a2a2a2a2a2a2b8) (i64.const 0x7b56310ce7c29d78)
  (f32.const -83.75) (i32.const 0x815c3712) (f32.const 107.25) (f64.const -106.75) (i64.const 6))
(assert_return (invoke "on-null-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -91.75) (i64.const 0xa2a2a2a2a2a2a2b8) (i64.const 0x7b56310ce7c29d78)
  (f32.const -83.75) (i32.const 0x815c3712) (f32.const 107.25) (f64.const -106.75)
  (i64.const 0xe9429781c705c1a3))
(assert_return (invoke "on-null-5-10"
  (i32.const 0)) (f64.const 85289.625) (i64.const 0x112233985566778d) (f32.const -11.9375)
  (i32.const 0x1234591b) (f32.const -97.625) (f64.const 98.25) (i32.const -53592) (i64.const 0))
(assert_return (invoke "on-null-5-10"
  (i32.const 1)) (f64.const 85289.625) (i64.const 0x112233985566778d) (f32.const -11.9375)
  (i32.const 0x1234591b) (f32.const -97.625) (f64.const 98.25) (i32.const -53592)
  (i64.const 0x2435ae3f272f553))
(assert_return (invoke "on-null-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0x20200a8) (f32.const 320.125) (f64.const 99.25) (i32.const 703)
  (f64.const -455.625) (i64.const 0))
(assert_return (invoke "on-null-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 79.75)
  (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0x20200a8) (f32.const 320.125) (f64.const 99.25) (i32.const 703)
  (f64.const -455.625) (i64.const 0xb967431935d01aef))
(assert_return (invoke "on-null-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -94.75) (i64.const 0x3030303030306b0)
  (f32.const 2.1685708e+20) (f64.const 100.25) (i32.const 0x20200c4) (f64.const 92.75)
  (i64.const 0x7575757575757590) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-null-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -94.75) (i64.const 0x3030303030306b0)
  (f32.const 2.1685708e+20) (f64.const 100.25) (i32.const 0x20200c4) (f64.const 92.75)
  (i64.const 0x7575757575757590) (i64.const 0xe2dec92b9250bd9) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-null-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -646.875) (i64.const 0x151515140f0f0f0f) (i32.const 0xfad5b08b)
  (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 8.75) (i32.const 0x2020489)
  (f32.const 102.25) (i64.const 6))
(assert_return (invoke "on-null-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -646.875) (i64.const 0x151515140f0f0f0f) (i32.const 0xfad5b08b)
  (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 8.75) (i32.const 0x2020489)
  (f32.const 102.25) (i64.const 0))
(assert_return (invoke "on-null-6-1"
  (i32.const 0)) (f64.const 1111.75) (i64.const 0x11223344556673c5) (f64.const 6.3036191369089e-116)
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 3.25) (i32.const -707) (f32.const 1.3403321e-07)
  (f64.const 97583.625) (i64.const 0))
(assert_return (invoke "on-null-6-1"
  (i32.const 1)) (f64.const 1111.75) (i64.const 0x11223344556673c5) (f64.const 6.3036191369089e-116)
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 3.25) (i32.const -707) (f32.const 1.3403321e-07)
  (f64.const 97583.625) (i64.const 0xfffffdc1))
(assert_return (invoke "on-null-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -92.75)
  (i64.const 0xfcfcfcfcfcfcff31) (i64.const 0x2e09e4bf9a75502b) (f32.const 93.375) (i32.const 0x2020202)
  (f32.const -11.9375) (f64.const 91.75) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "on-null-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -92.75)
  (i64.const 0xfcfcfcfcfcfcff31) (i64.const 0x2e09e4bf9a75502b) (f32.const 93.375) (i32.const 0x2020202)
  (f32.const -11.9375) (f64.const 91.75) (i32.const 0x2020202) (i64.const 0x2bf800000201ffe9))
(assert_return (invoke "on-null-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -1383.375) (i64.const 0x60605ac06060601) (f32.const -80.75)
  (i32.const 0xf4f4f4e0) (f32.const 96.5) (f64.const -106.75) (i32.const 0x8080557) (f64.const 84.75)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -1383.375) (i64.const 0x60605ac06060601) (f32.const -80.75)
  (i32.const 0xf4f4f4e0) (f32.const 96.5) (f64.const -106.75) (i32.const 0x8080557) (f64.const 84.75)
  (i64.const 0xd15780c051501120) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -9.75) (i64.const 0x303030303030314) (i32.const 52)
  (f32.const 8.5) (f64.const -2.2029258694858195e-176) (i32.const 0x20201b9) (f64.const 4.416586975769418e-53)
  (i64.const 0x303030f03030308) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -9.75) (i64.const 0x303030303030314) (i32.const 52)
  (f32.const 8.5) (f64.const -2.2029258694858195e-176) (i32.const 0x20201b9) (f64.const 4.416586975769418e-53)
  (i64.const 0x303030f03030308) (i64.const 0x32370f7f0f034f6f) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-6-5"
  (i32.const 0)) (f64.const -16.875) (i64.const 0xebe3dbd3e6e1dcd8) (f32.const 3.4116134e-34) (f64.const -7.5)
  (i32.const -77) (f64.const 12.25) (i64.const -138) (f32.const -1.3162402e+32) (i64.const 0))
(assert_return (invoke "on-null-6-5"
  (i32.const 1)) (f64.const -16.875) (i64.const 0xebe3dbd3e6e1dcd8) (f32.const 3.4116134e-34) (f64.const -7.5)
  (i32.const -77) (f64.const 12.25) (i64.const -138) (f32.const -1.3162402e+32)
  (i64.const 0xd77a4032bfd49210))
(assert_return (invoke "on-null-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -8.25) (i64.const 0x4040404040403dd) (f64.const -8.5)
  (i32.const 0x2020259) (f64.const -11.5) (i64.const 0x303030303030398) (f32.const 10.75)
  (i32.const 0x5050578) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -8.25) (i64.const 0x4040404040403dd) (f64.const -8.5)
  (i32.const 0x2020259) (f64.const -11.5) (i64.const 0x303030303030398) (f32.const 10.75)
  (i32.const 0x5050578) (i64.const 0x416fb79bc2bd32f1) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-null-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -19.75) (i64.const 0xfbfbfbfbfbfbfbca) (i32.const 0x7070759)
  (f64.const 14.25) (i64.const 0xd5b08b66411cf7d2) (f32.const -5.75) (i32.const 0x707077d)
  (f32.const -1.2081039e-26) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -19.75) (i64.const 0xfbfbfbfbfbfbfbca) (i32.const 0x7070759)
  (f64.const 14.25) (i64.const 0xd5b08b66411cf7d2) (f32.const -5.75) (i32.const 0x707077d)
  (f32.const -1.2081039e-26) (i64.const 0xce32d79bceae0177) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -23.625)
  (i64.const 0x30302fd030302fe) (f64.const 10.75) (i64.const 0x8e69441ffad5b08b) (f32.const -0.125)
  (i32.const 0x2020202) (f32.const -4.348626e+20) (f64.const -4.5) (i64.const 0))
(assert_return (invoke "on-null-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -23.625)
  (i64.const 0x30302fd030302fe) (f64.const 10.75) (i64.const 0x8e69441ffad5b08b) (f32.const -0.125)
  (i32.const 0x2020202) (f32.const -4.348626e+20) (f64.const -4.5) (i64.const 0xe34294ca6fa9ecce))
(assert_return (invoke "on-null-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (i64.const 0xfbfbfbfbfbfbfb4e)
  (f32.const -1.2081039e-26) (i32.const 0xaaaaaaa8) (f32.const 220.375) (f64.const -7.5) (i32.const 0x2020165)
  (i64.const 6))
(assert_return (invoke "on-null-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -3.25) (i64.const 0xdededededededee0) (i64.const 0xfbfbfbfbfbfbfb4e)
  (f32.const -1.2081039e-26) (i32.const 0xaaaaaaa8) (f32.const 220.375) (f64.const -7.5) (i32.const 0x2020165)
  (i64.const 0x3e081d481693ed8))
(assert_return (invoke "on-null-6-10"
  (i32.const 0)) (f64.const 1017.25) (i64.const 0x1122334455667735) (f32.const 19.5) (i32.const 0x12345707)
  (f32.const 21.5) (f64.const -29.75) (i32.const -77) (f64.const 16.75) (i64.const 0))
(assert_return (invoke "on-null-6-10"
  (i32.const 1)) (f64.const 1017.25) (i64.const 0x1122334455667735) (f32.const 19.5) (i32.const 0x12345707)
  (f32.const 21.5) (f64.const -29.75) (i32.const -77) (f64.const 16.75) (i64.const 0x75a6c9498eacfd00))
(assert_return (invoke "on-null-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -119.625) (i64.const 0x606060f06060603) (i32.const 150)
  (f32.const -11.75) (f64.const 5.356931733974211e-203) (i32.const 0x7a55300b) (f64.const -9.5)
  (i64.const 0x40404040404051d) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-null-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -119.625) (i64.const 0x606060f06060603) (i32.const 150)
  (f32.const -11.75) (f64.const 5.356931733974211e-203) (i32.const 0x7a55300b) (f64.const -9.5)
  (i64.const 0x40404040404051d) (i64.const 0xbb38fcf9f76ec65c) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-null-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -2.25) (i64.const 0x30303030303036c) (f32.const 229.125)
  (f64.const 12.75) (i32.const 178) (f64.const -6.5) (i64.const 0x8080808014141414) (f32.const -17.75)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75)
  (f64.const -11.5))
(assert_return (invoke "on-null-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -2.25) (i64.const 0x30303030303036c) (f32.const 229.125)
  (f64.const 12.75) (i32.const 178) (f64.const -6.5) (i64.const 0x8080808014141414) (f32.const -17.75)
  (i64.const 0xa15c8700d043e551) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))

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
  (func $on-non-null-1-0 (export "on-non-null-1-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 25.25 f64.sub local.get 3 i64.const -281
    i64.sub
    block (result i32 funcref)
      local.get 4 i32.const 192 i32.mul local.get 0 table.get 0 br_on_non_null 0 local.set 11 i64.const 0
      local.set 10 local.get 11 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-1-1 (export "on-non-null-1-1") (param i32 i32 i64 f64) (result f64 i64 f64 i32 i64)
  (local i64 f64)
    local.get 3 f64.const 26.25 f64.mul local.get 2 i64.const 0x1b00000005 i64.mul
    block (result f64 funcref)
      local.get 1 i32.const 199 i32.add block end f64.const 29.25 local.get 0 table.get 0 br_on_non_null 0
      local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-1-2 (export "on-non-null-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 i32 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 27.25 f64.add local.get 3 i64.const -303
    i64.add
    block (result i64 funcref)
      local.get 4 i32.const 206 i32.xor local.get 8 i32.const 56 i64.load offset=3 local.get 0 table.get 0
      br_on_non_null 0 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-1-3 (export "on-non-null-1-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32)
    local.get 10 f64.const 28.25 f64.sub local.get 5 i64.const -314 i64.xor
    block (result f32 funcref)
      local.get 6 i32.const 213 i32.sub local.get 10 f64.const 31.25 f64.sub local.get 2 i64.const -347
      i64.add local.get 9 f32.const 33.5 f32.add local.get 0 table.get 0 br_on_non_null 0 local.set 17
      i64.const 0 local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-1-4 (export "on-non-null-1-4") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 i32 i64 i64 i32 f32 f32 f64) (local i64 i32)
    local.get 5 f64.const 29.25 f64.mul local.get 3 i64.const 0x1e00000005 i64.sub
    block (result i32 funcref)
      local.get 4 i32.const 220 i32.mul local.get 7 f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005
      i64.xor local.get 8 f32.const 34.5 f32.sub local.get 1 i32.const 248 i32.mul local.get 0 table.get 0
      br_on_non_null 0 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-1-5 (export "on-non-null-1-5") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32)
    global.get 3 f64.const 30.25 f64.add global.get 5 i64.const -336 i64.mul
    block (result f32 funcref)
      global.get 0 i32.const 227 i32.add global.get 7 f64.const 33.25 f64.add global.get 1 global.get 6
      global.get 0 i32.const 104 f32.load offset=1 local.get 0 table.get 0 br_on_non_null 0 local.set 2
      i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-1-6 (export "on-non-null-1-6") (param i32 i32 i64 f64) (result f64 i64 f64 i32 i64)
  (local i64 f64)
    local.get 3 f64.const 31.25 f64.sub local.get 2 i64.const -347 i64.add
    block (result f64 funcref)
      local.get 1 local.get 3 f64.const 34.25 f64.sub local.get 2 i64.const -380 i64.mul global.get 2
      f32.const 36.5 f32.add local.get 1 i32.const 262 i32.xor global.get 2 f32.const 38.5 f32.mul local.get 3
      f64.const 39.25 f64.add local.get 0 table.get 0 br_on_non_null 0 local.set 5 i64.const 0 local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-1-7 (export "on-non-null-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 32.25 f64.mul local.get 2
    i64.const 0x2100000005 i64.xor
    block (result i32 funcref)
      local.get 1 local.get 8 f64.const 35.25 f64.mul local.get 2 i64.const 0x2400000005 i64.add local.get 9
      f32.const 37.5 f32.sub local.get 4 i32.const 269 i32.sub local.get 7 f32.const 39.5 f32.add local.get 6
      f64.const 40.25 f64.sub block end local.get 1 i32.const 290 i32.xor local.get 0 table.get 0
      br_on_non_null 0 local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-1-8 (export "on-non-null-1-8") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i32 i64 i64 i32 f32 f32 f64) (local i64 f64)
    local.get 11 f64.const 33.25 f64.add local.get 2 i64.const -369 i64.sub
    block (result f64 funcref)
      local.get 4 i32.const 248 i32.mul local.get 5 f64.const 36.25 f64.add local.get 3 i64.const -402 i64.xor
      local.get 6 f32.const 38.5 f32.mul local.get 4 i32.const 276 i32.mul local.get 6 f32.const 40.5 f32.sub
      local.get 5 local.get 4 i32.const 152 f64.load offset=3 local.get 0 table.get 0 br_on_non_null 0
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-1-9 (export "on-non-null-1-9") (param i32 i32 i64 f64) (result f64 i64 i64 i32 i64)
  (local i64 i64)
    local.get 3 f64.const 34.25 f64.sub local.get 2 i64.const -380 i64.mul
    block (result i64 funcref)
      local.get 1 i32.const 255 i32.add local.get 3 f64.const 37.25 f64.sub local.get 2 i64.const -413 i64.sub
      global.get 6 f32.const 39.5 f32.add local.get 1 i32.const 283 i32.add global.get 6 local.get 3
      local.get 1 i32.const 304 i32.mul local.get 3 local.get 2 i64.const 0x2d00000005 i64.xor local.get 0
      table.get 0 br_on_non_null 0 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-1-10 (export "on-non-null-1-10") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32)
    global.get 7 f64.const 35.25 f64.mul global.get 1 i64.const 0x2400000005 i64.add
    block (result f32 funcref)
      global.get 4 i32.const 262 i32.xor global.get 3 global.get 5 i64.const 0x2700000005 i64.mul global.get 2
      f32.const 40.5 f32.sub global.get 4 i32.const 290 i32.xor global.get 2 f32.const 42.5 f32.add
      global.get 7 f64.const 43.25 f64.sub global.get 0 global.get 7 f64.const 45.25 f64.add global.get 1
      i64.const -501 i64.sub block end global.get 6 f32.const 47.5 f32.mul local.get 0 table.get 0
      br_on_non_null 0 local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-1-11 (export "on-non-null-1-11")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 i32)
    local.get 14 f64.const 36.25 f64.add local.get 5 i64.const -402 i64.xor
    block (result i32 funcref)
      local.get 7 i32.const 269 i32.sub local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435
      i64.add local.get 15 f32.const 41.5 f32.mul local.get 4 i32.const 297 i32.sub local.get 11
      f32.const 43.5 f32.sub local.get 13 f64.const 44.25 f64.mul local.get 6 i32.const 318 i32.xor
      local.get 8 f64.const 46.25 f64.sub local.get 2 local.get 15 i32.const 346 local.get 0 table.get 0
      br_on_non_null 0 local.set 17 i64.const 0 local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-1-12 (export "on-non-null-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 37.25 f64.sub local.get 5 i64.const -413
    i64.sub
    block (result f32 funcref)
      local.get 4 i32.const 276 i32.mul local.get 6 f64.const 40.25 f64.sub local.get 2 i64.const -446 i64.xor
      local.get 7 f32.const 42.5 f32.add local.get 1 i32.const 304 i32.mul local.get 7 f32.const 44.5 f32.mul
      local.get 8 local.get 1 i32.const 325 i32.sub local.get 8 f64.const 47.25 f64.mul local.get 3
      i64.const 0x3000000005 i64.add local.get 7 local.get 4 i32.const 353 i32.sub f32.const 51.5 local.get 0
      table.get 0 br_on_non_null 0 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-2-0 (export "on-non-null-2-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i32 f64)
    local.get 10 f64.const 38.25 f64.mul local.get 2 i64.const 0x2700000005 i64.mul
    block (result i32 f64 funcref)
      local.get 6 i32.const 283 i32.add local.get 8 f64.const 41.25 f64.mul local.get 0 table.get 0
      br_on_non_null 0 local.set 18 local.set 17 i64.const 0 local.set 16 local.get 17 local.get 18
      ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-2-1 (export "on-non-null-2-1") (param i32 i32 i64 f64) (result f64 i64 f64 i64 i32 i64)
  (local i64 f64 i64)
    local.get 3 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result f64 i64 funcref)
      local.get 1 local.get 3 f64.const 42.25 f64.add local.get 2 local.get 0 table.get 0 br_on_non_null 0
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-2-2 (export "on-non-null-2-2") (param i32) (result f64 i64 i64 f32 i32 i64)
  (local i64 i64 f32)
    global.get 3 f64.const 40.25 f64.sub global.get 5 i64.const -446 i64.xor
    block (result i64 f32 funcref)
      global.get 0 global.get 7 global.get 1 i64.const -479 i64.add global.get 6 f32.const 45.5 f32.add
      local.get 0 table.get 0 br_on_non_null 0 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-2-3 (export "on-non-null-2-3") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 i32)
    local.get 5 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005 i64.sub
    block (result f32 i32 funcref)
      local.get 1 i32.const 304 i32.mul local.get 10 local.get 2 i64.const 0x2d00000005 i64.xor local.get 9
      f32.const 46.5 f32.sub i32.const 184 i32.load offset=3 local.get 0 table.get 0 br_on_non_null 0
      local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-2-4 (export "on-non-null-2-4") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f32)
    local.get 11 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul
    block (result i32 f32 funcref)
      local.get 4 i32.const 311 i32.add local.get 7 f64.const 45.25 f64.add local.get 3 i64.const -501 i64.sub
      local.get 9 local.get 4 i32.const 339 i32.add f32.const 49.5 local.get 0 table.get 0 br_on_non_null 0
      local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-2-5 (export "on-non-null-2-5") (param i32) (result f64 i64 f32 f64 i32 i64)
  (local i64 f32 f64)
    global.get 7 f64.const 43.25 f64.sub global.get 1 i64.const -479 i64.add
    block (result f32 f64 funcref)
      global.get 4 i32.const 318 i32.xor global.get 3 f64.const 46.25 f64.sub global.get 5 i64.const -512
      i64.mul global.get 2 f32.const 48.5 f32.add global.get 4 i32.const 346 i32.xor global.get 2
      f32.const 50.5 f32.mul global.get 7 f64.const 51.25 f64.add local.get 0 table.get 0 br_on_non_null 0
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-2-6 (export "on-non-null-2-6")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f64 i32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f64 i32)
    local.get 10 f64.const 44.25 f64.mul local.get 2 i64.const 0x2d00000005 i64.xor
    block (result f64 i32 funcref)
      local.get 1 i32.const 325 i32.sub local.get 13 f64.const 47.25 f64.mul local.get 3
      i64.const 0x3000000005 i64.add local.get 15 f32.const 49.5 f32.sub local.get 1 i32.const 353 i32.sub
      local.get 11 f32.const 51.5 f32.add local.get 14 f64.const 52.25 f64.sub local.get 4 i32.const 374
      i32.xor local.get 0 table.get 0 br_on_non_null 0 local.set 18 local.set 17 i64.const 0 local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-2-7 (export "on-non-null-2-7") (param i32 i32 i64 f64) (result f64 i64 i32 f64 i32 i64)
  (local i64 i32 f64)
    local.get 3 f64.const 45.25 f64.add local.get 2 i64.const -501 i64.sub
    block (result i32 f64 funcref)
      local.get 1 i32.const 332 i32.mul local.get 3 f64.const 48.25 f64.add local.get 2 i64.const -534 i64.xor
      global.get 2 local.get 1 global.get 2 f32.const 52.5 f32.sub local.get 3 f64.const 53.25 f64.mul
      i32.const 48 i32.load offset=2 f64.const 55.25 local.get 0 table.get 0 br_on_non_null 0 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-2-8 (export "on-non-null-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 i32 i64) (local i64 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 46.25 f64.sub local.get 3 i64.const -512
    i64.mul
    block (result f64 i64 funcref)
      local.get 4 i32.const 339 i32.add local.get 8 f64.const 49.25 f64.sub local.get 5 i64.const -545 i64.sub
      local.get 9 f32.const 51.5 f32.add local.get 4 i32.const 367 i32.add local.get 7 f32.const 53.5 f32.mul
      local.get 8 f64.const 54.25 f64.add local.get 1 i32.const 388 i32.mul local.get 8 local.get 3
      local.get 0 table.get 0 br_on_non_null 0 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-2-9 (export "on-non-null-2-9") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i64 f32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 i64 f32)
    local.get 10 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (result i64 f32 funcref)
      local.get 1 i32.const 346 i32.xor local.get 11 local.get 3 i64.const 0x3300000005 i64.mul local.get 8
      f32.const 52.5 f32.sub local.get 1 i32.const 374 i32.xor local.get 8 local.get 7 f64.const 55.25 f64.sub
      local.get 4 i32.const 395 i32.add local.get 11 local.get 3 i64.const -633 i64.sub local.get 8
      f32.const 59.5 f32.mul local.get 0 table.get 0 br_on_non_null 0 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-2-10 (export "on-non-null-2-10") (param i32) (result f64 i64 f32 i32 i32 i64)
  (local i64 f32 i32)
    global.get 3 f64.const 48.25 f64.add global.get 5 i64.const -534 i64.xor
    block (result f32 i32 funcref)
      global.get 0 i32.const 353 i32.sub global.get 7 f64.const 51.25 f64.add global.get 1 i64.const -567
      i64.add global.get 6 f32.const 53.5 f32.mul global.get 0 i32.const 381 i32.sub global.get 6 global.get 3
      f64.const 56.25 f64.mul global.get 4 i32.const 402 i32.xor global.get 3 f64.const 58.25 f64.sub
      global.get 5 i64.const -644 i64.mul block end global.get 2 f32.const 60.5 f32.add i32.const 104
      i32.load offset=1 local.get 0 table.get 0 br_on_non_null 0 local.set 3 local.set 2 i64.const 0
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-2-11 (export "on-non-null-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 i32 i64) (local i64 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 49.25 f64.sub local.get 3 i64.const -545
    i64.sub
    block (result i32 f32 funcref)
      local.get 4 i32.const 360 i32.mul local.get 6 f64.const 52.25 f64.sub local.get 3 i64.const -578 i64.xor
      local.get 9 f32.const 54.5 f32.add local.get 1 i32.const 388 i32.mul local.get 7 f32.const 56.5 f32.mul
      local.get 6 f64.const 57.25 f64.add local.get 1 i32.const 409 i32.sub local.get 6 local.get 5
      i64.const 0x3c00000005 i64.add local.get 9 f32.const 61.5 f32.sub i32.const 112 i32.load offset=2
      i32.const 120 f32.load offset=3 local.get 0 table.get 0 br_on_non_null 0 local.set 12 local.set 11
      i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-2-12 (export "on-non-null-2-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32 f64)
    local.get 8 f64.const 50.25 f64.mul local.get 2 i64.const 0x3300000005 i64.mul
    block (result f32 f64 funcref)
      local.get 6 i32.const 367 i32.add local.get 13 local.get 2 i64.const 0x3600000005 i64.sub local.get 12
      f32.const 55.5 f32.sub local.get 6 i32.const 395 i32.add local.get 11 f32.const 57.5 f32.add
      local.get 14 f64.const 58.25 f64.sub local.get 4 i32.const 416 i32.mul local.get 8 f64.const 60.25
      f64.add local.get 2 local.get 11 f32.const 62.5 f32.mul local.get 7 i32.const 444 i32.mul local.get 9
      f32.const 64.5 f32.sub f64.const 65.25 local.get 0 table.get 0 br_on_non_null 0 local.set 18
      local.set 17 i64.const 0 local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 local.get 17 local.get 18 ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-3-0 (export "on-non-null-3-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 i32 i64) (local i64 i32 f64 i64)
    local.get 3 f64.const 51.25 f64.add local.get 2 i64.const -567 i64.add
    block (result i32 f64 i64 funcref)
      i32.const 374 i32.const 48 f64.load offset=2 local.get 2 local.get 0 table.get 0 br_on_non_null 0
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 5 local.get 6 local.get 7
      ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-3-1 (export "on-non-null-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 52.25 f64.sub local.get 2 i64.const -578
    i64.xor
    block (result f64 i64 f32 funcref)
      local.get 1 local.get 6 local.get 3 i64.const -611 i64.add local.get 9 f32.const 57.5 f32.add
      local.get 0 table.get 0 br_on_non_null 0 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-3-2 (export "on-non-null-3-2") (param i32 i32 i64 f64)
  (result f64 i64 i64 f32 i32 i32 i64) (local i64 i64 f32 i32)
    local.get 3 f64.const 53.25 f64.mul local.get 2 i64.const 0x3600000005 i64.sub
    block (result i64 f32 i32 funcref)
      local.get 1 i32.const 388 i32.mul local.get 3 local.get 2 f32.const 58.5 i32.const 88 i32.load offset=3
      local.get 0 table.get 0 br_on_non_null 0 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-3-3 (export "on-non-null-3-3") (param i32) (result f64 i64 f32 i32 f32 i32 i64)
  (local i64 f32 i32 f32)
    global.get 3 f64.const 54.25 f64.add global.get 5 i64.const -600 i64.mul
    block (result f32 i32 f32 funcref)
      global.get 0 i32.const 395 i32.add global.get 7 f64.const 57.25 f64.add global.get 1 i64.const -633
      i64.sub global.get 6 f32.const 59.5 f32.mul global.get 0 i32.const 423 i32.add global.get 6 local.get 0
      table.get 0 br_on_non_null 0 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3 local.get 4 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-3-4 (export "on-non-null-3-4")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f32 f64 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i32 f32 f64)
    local.get 10 f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add
    block (result i32 f32 f64 funcref)
      local.get 6 i32.const 402 i32.xor local.get 14 f64.const 58.25 f64.sub local.get 2 i64.const -644
      i64.mul local.get 9 f32.const 60.5 f32.add local.get 6 i32.const 430 i32.xor local.get 15 f32.const 62.5
      f32.mul local.get 10 f64.const 63.25 f64.add local.get 0 table.get 0 br_on_non_null 0 local.set 19
      local.set 18 local.set 17 i64.const 0 local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19 ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-3-5 (export "on-non-null-3-5") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 f64 i32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 f64 i32)
    local.get 7 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result f32 f64 i32 funcref)
      local.get 4 local.get 10 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add local.get 6
      local.get 1 i32.const 437 i32.sub local.get 6 f32.const 63.5 f32.add local.get 11 f64.const 64.25
      f64.sub i32.const 136 i32.load offset=1 local.get 0 table.get 0 br_on_non_null 0 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-3-6 (export "on-non-null-3-6") (param i32 i32 i64 f64)
  (result f64 i64 f64 i32 f64 i32 i64) (local i64 f64 i32 f64)
    local.get 3 f64.const 57.25 f64.add local.get 2 i64.const -633 i64.sub
    block (result f64 i32 f64 funcref)
      local.get 1 i32.const 416 i32.mul local.get 3 local.get 2 i64.const -666 i64.xor global.get 2
      f32.const 62.5 f32.mul local.get 1 i32.const 444 i32.mul global.get 2 local.get 3 f64.const 65.25
      f64.mul local.get 1 i32.const 152 f64.load offset=3 local.get 0 table.get 0 br_on_non_null 0 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-3-7 (export "on-non-null-3-7") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f64 i64 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 i32 f64 i64)
    local.get 5 f64.const 58.25 f64.sub local.get 3 i64.const -644 i64.mul
    block (result i32 f64 i64 funcref)
      local.get 4 i32.const 423 i32.add local.get 7 local.get 2 i64.const -677 i64.sub local.get 6
      f32.const 63.5 f32.add local.get 4 i32.const 451 i32.add local.get 6 f32.const 65.5 f32.mul local.get 7
      f64.const 66.25 f64.add block end local.get 1 i32.const 472 i32.mul local.get 10 f64.const 68.25 f64.mul
      local.get 2 i64.const 0x4500000005 i64.xor local.get 0 table.get 0 br_on_non_null 0 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-3-8 (export "on-non-null-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i64 f32 i32 i64) (local i64 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 59.25 f64.mul local.get 5
    i64.const 0x3c00000005 i64.add
    block (result f64 i64 f32 funcref)
      local.get 4 local.get 8 f64.const 62.25 f64.mul local.get 2 i64.const 0x3f00000005 i64.mul local.get 7
      f32.const 64.5 f32.sub local.get 1 i32.const 458 i32.xor local.get 7 f32.const 66.5 f32.add local.get 8
      f64.const 67.25 f64.sub local.get 4 i32.const 479 i32.add local.get 6 f64.const 69.25 f64.add
      i32.const 176 i64.load offset=2 local.get 9 local.get 0 table.get 0 br_on_non_null 0 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-3-9 (export "on-non-null-3-9") (param i32) (result f64 i64 i64 f32 i32 i32 i64)
  (local i64 i64 f32 i32)
    global.get 3 f64.const 60.25 f64.add global.get 5 i64.const -666 i64.xor
    block (result i64 f32 i32 funcref)
      global.get 0 i32.const 437 i32.sub global.get 7 f64.const 63.25 f64.add global.get 1 global.get 6
      f32.const 65.5 f32.mul global.get 0 i32.const 465 i32.sub global.get 6 f32.const 67.5 f32.sub
      global.get 3 f64.const 68.25 f64.mul global.get 4 i32.const 486 i32.xor global.get 3 f64.const 70.25
      f64.sub block end global.get 5 i64.const -776 i64.mul global.get 2 global.get 4 i32.const 514 i32.xor
      local.get 0 table.get 0 br_on_non_null 0 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-3-10 (export "on-non-null-3-10")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 f32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32 i32 f32)
    local.get 13 f64.const 61.25 f64.sub local.get 2 i64.const -677 i64.sub
    block (result f32 i32 f32 funcref)
      local.get 6 local.get 13 f64.const 64.25 f64.sub local.get 5 i64.const -710 i64.xor local.get 12
      local.get 4 i32.const 472 i32.mul local.get 15 f32.const 68.5 f32.mul local.get 14 f64.const 69.25
      f64.add local.get 6 i32.const 493 i32.sub local.get 8 f64.const 71.25 f64.mul local.get 2
      i64.const 0x4800000005 i64.add block end local.get 9 f32.const 73.5 f32.sub i32.const 16
      i32.load offset=2 i32.const 24 f32.load offset=3 local.get 0 table.get 0 br_on_non_null 0 local.set 19
      local.set 18 local.set 17 i64.const 0 local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
      local.get 18 local.get 19 ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-3-11 (export "on-non-null-3-11") (param i32) (result f64 i64 i32 f32 f64 i32 i64)
  (local i64 i32 f32 f64)
    global.get 3 f64.const 62.25 f64.mul global.get 5 i64.const 0x3f00000005 i64.mul
    block (result i32 f32 f64 funcref)
      global.get 0 global.get 7 f64.const 65.25 f64.mul global.get 1 global.get 6 f32.const 67.5 f32.sub
      global.get 0 i32.const 479 i32.add global.get 6 global.get 3 f64.const 70.25 f64.sub global.get 4
      i32.const 500 i32.mul global.get 3 f64.const 72.25 f64.add global.get 5 i64.const -798 i64.xor
      global.get 2 f32.const 74.5 f32.mul block end global.get 4 i32.const 528 i32.mul global.get 2
      f32.const 76.5 f32.sub i32.const 40 f64.load offset=1 local.get 0 table.get 0 br_on_non_null 0
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i32.reinterpret_f32 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3 local.get 4 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-3-12 (export "on-non-null-3-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32 f64 i32)
    local.get 8 f64.const 63.25 f64.add local.get 5 i64.const -699 i64.add
    block (result f32 f64 i32 funcref)
      local.get 1 i32.const 458 i32.xor local.get 8 f64.const 66.25 f64.add local.get 5 i64.const -732 i64.mul
      local.get 11 f32.const 68.5 f32.mul local.get 6 local.get 15 f32.const 70.5 f32.sub local.get 14
      f64.const 71.25 f64.mul local.get 6 i32.const 507 i32.add local.get 14 f64.const 73.25 f64.sub
      local.get 5 i64.const -809 i64.sub local.get 11 f32.const 75.5 f32.add local.get 7 i32.const 535 i32.add
      local.get 11 f32.const 77.5 f32.mul local.get 8 f64.const 78.25 f64.add local.get 6 i32.const 556
      i32.mul local.get 0 table.get 0 br_on_non_null 0 local.set 19 local.set 18 local.set 17 i64.const 0
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
      local.get 18 local.get 19 ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-4-0 (export "on-non-null-4-0") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f64 i64 f32)
    local.get 11 f64.const 64.25 f64.sub local.get 2 i64.const -710 i64.xor
    block (result i32 f64 i64 f32 funcref)
      local.get 1 i32.const 465 i32.sub local.get 11 f64.const 67.25 f64.sub local.get 2 i64.const -743
      i64.add local.get 9 local.get 0 table.get 0 br_on_non_null 0 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-4-1 (export "on-non-null-4-1") (param i32 i32 i64 f64)
  (result f64 i64 f64 i64 f32 i32 i32 i64) (local i64 f64 i64 f32 i32)
    local.get 3 f64.const 65.25 f64.mul local.get 2 i64.const 0x4200000005 i64.sub
    block (result f64 i64 f32 i32 funcref)
      local.get 1 i32.const 472 i32.mul block end local.get 3 local.get 2 i64.const 0x4500000005 i64.xor
      global.get 2 f32.const 70.5 f32.sub i32.const 500 local.get 0 table.get 0 br_on_non_null 0 local.set 8
      local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-4-2 (export "on-non-null-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 66.25 f64.add local.get 3 i64.const -732
    i64.mul
    block (result i64 f32 i32 f32 funcref)
      local.get 1 i32.const 479 i32.add local.get 6 f64.const 69.25 f64.add local.get 3 i64.const -765 i64.sub
      f32.const 71.5 local.get 4 i32.const 507 i32.add local.get 7 f32.const 73.5 f32.sub local.get 0
      table.get 0 br_on_non_null 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13
      local.get 14 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-4-3 (export "on-non-null-4-3") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
    block (result f32 i32 f32 f64 funcref)
      local.get 1 i32.const 486 i32.xor local.get 3 f64.const 70.25 f64.sub local.get 2 i64.const -776 i64.mul
      f32.const 72.5 local.get 1 i32.const 514 i32.xor f32.const 74.5 local.get 3 f64.const 75.25 f64.add
      local.get 0 table.get 0 br_on_non_null 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-4-4 (export "on-non-null-4-4") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f32 f64 i32 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f32 f64 i32)
    local.get 10 f64.const 68.25 f64.mul local.get 3 i64.const 0x4500000005 i64.xor
    block (result i32 f32 f64 i32 funcref)
      local.get 1 i32.const 493 i32.sub local.get 11 f64.const 71.25 f64.mul local.get 3
      i64.const 0x4800000005 i64.add local.get 6 f32.const 73.5 f32.sub local.get 4 i32.const 521 i32.sub
      local.get 6 local.get 11 f64.const 76.25 f64.sub i32.const 542 local.get 0 table.get 0 br_on_non_null 0
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-4-5 (export "on-non-null-4-5")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32 f64 i32 f64)
    local.get 10 f64.const 69.25 f64.add local.get 2 i64.const -765 i64.sub
    block (result f32 f64 i32 f64 funcref)
      local.get 7 i32.const 500 i32.mul local.get 8 f64.const 72.25 f64.add local.get 2 i64.const -798 i64.xor
      local.get 11 f32.const 74.5 f32.mul local.get 7 i32.const 528 i32.mul i32.const 32 f32.load local.get 8
      f64.const 77.25 f64.mul local.get 4 i32.const 549 i32.sub local.get 8 f64.const 79.25 f64.sub
      local.get 0 table.get 0 br_on_non_null 0 local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-4-6 (export "on-non-null-4-6") (param i32) (result f64 i64 f64 i32 f64 i64 i32 i64)
  (local i64 f64 i32 f64 i64)
    global.get 3 f64.const 70.25 f64.sub global.get 5 i64.const -776 i64.mul
    block (result f64 i32 f64 i64 funcref)
      global.get 0 i32.const 507 i32.add global.get 7 f64.const 73.25 f64.sub global.get 1 i64.const -809
      i64.sub global.get 6 f32.const 75.5 f32.add global.get 0 i32.const 535 i32.add global.get 6
      f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add global.get 4 i32.const 556 i32.mul
      i32.const 64 f64.load global.get 5 i64.const 0x5100000005 i64.xor local.get 0 table.get 0
      br_on_non_null 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-4-7 (export "on-non-null-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i64) (local i64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 71.25 f64.mul local.get 2
    i64.const 0x4800000005 i64.add
    block (result i32 f64 i64 f32 funcref)
      local.get 1 local.get 8 local.get 2 i64.const 0x4b00000005 i64.mul local.get 9 f32.const 76.5 f32.sub
      local.get 4 i32.const 542 i32.xor local.get 7 f32.const 78.5 f32.add local.get 8 f64.const 79.25 f64.sub
      i32.const 563 local.get 6 f64.const 81.25 f64.add i32.const 80 i64.load offset=2 local.get 7
      f32.const 83.5 f32.mul local.get 0 table.get 0 br_on_non_null 0 local.set 14 local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-4-8 (export "on-non-null-4-8") (param i32) (result f64 i64 f64 i64 f32 i32 i32 i64)
  (local i64 f64 i64 f32 i32)
    global.get 3 f64.const 72.25 f64.add global.get 5 i64.const -798 i64.xor
    block (result f64 i64 f32 i32 funcref)
      global.get 0 i32.const 521 i32.sub global.get 7 f64.const 75.25 f64.add global.get 1 i64.const -831
      i64.add global.get 6 global.get 0 i32.const 549 i32.sub global.get 6 f32.const 79.5 f32.sub global.get 3
      f64.const 80.25 f64.mul global.get 4 i32.const 570 i32.xor global.get 3 f64.const 82.25 f64.sub
      global.get 5 global.get 2 f32.const 84.5 f32.add i32.const 598 local.get 0 table.get 0 br_on_non_null 0
      local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-4-9 (export "on-non-null-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i64 f32 i32 f32 i32 i64) (local i64 i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 73.25 f64.sub local.get 3 i64.const -809
    i64.sub
    block (result i64 f32 i32 f32 funcref)
      local.get 4 i32.const 528 i32.mul local.get 8 f64.const 76.25 f64.sub local.get 3 i64.const -842 i64.xor
      local.get 9 f32.const 78.5 f32.add local.get 1 local.get 9 f32.const 80.5 f32.mul local.get 8
      f64.const 81.25 f64.add local.get 1 i32.const 577 i32.sub local.get 6 f64.const 83.25 f64.mul
      i64.const 0x5400000005 local.get 7 f32.const 85.5 f32.sub i32.const 605 f32.const 87.5 local.get 0
      table.get 0 br_on_non_null 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-4-10 (export "on-non-null-4-10") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f32 i32 f32 f64)
    local.get 3 f64.const 74.25 f64.mul local.get 2 i64.const 0x4b00000005 i64.mul
    block (result f32 i32 f32 f64 funcref)
      local.get 1 i32.const 535 i32.add local.get 3 f64.const 77.25 f64.mul local.get 2 global.get 6
      f32.const 79.5 f32.sub local.get 1 i32.const 563 i32.add global.get 6 f32.const 81.5 f32.add local.get 3
      f64.const 82.25 f64.sub local.get 1 i32.const 584 i32.mul local.get 3 local.get 2 i64.const -930 i64.xor
      global.get 2 local.get 1 i32.const 612 i32.mul global.get 2 f32.const 88.5 f32.sub local.get 3
      local.get 0 table.get 0 br_on_non_null 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-4-11 (export "on-non-null-4-11") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f32 f64 i32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 i32 f32 f64 i32)
    local.get 10 f64.const 75.25 f64.add local.get 3 i64.const -831 i64.add
    block (result i32 f32 f64 i32 funcref)
      local.get 1 i32.const 542 i32.xor local.get 10 f64.const 78.25 f64.add local.get 2 i64.const -864
      i64.mul local.get 8 f32.const 80.5 f32.mul local.get 1 i32.const 570 i32.xor local.get 6 f32.const 82.5
      f32.sub local.get 10 f64.const 83.25 f64.mul local.get 1 i32.const 591 i32.add local.get 7 local.get 3
      i64.const -941 i64.sub local.get 6 f32.const 87.5 f32.add local.get 4 i32.const 619 i32.add local.get 6
      f32.const 89.5 f32.mul i32.const 144 f64.load offset=2 local.get 1 i32.const 640 i32.mul local.get 0
      table.get 0 br_on_non_null 0 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-4-12 (export "on-non-null-4-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32 f64 i32 f64)
    local.get 14 f64.const 76.25 f64.sub local.get 2 i64.const -842 i64.xor
    block (result f32 f64 i32 f64 funcref)
      local.get 1 i32.const 549 i32.sub local.get 14 f64.const 79.25 f64.sub local.get 3 i64.const -875
      i64.add local.get 15 f32.const 81.5 f32.add local.get 1 i32.const 577 i32.sub local.get 9 f32.const 83.5
      f32.mul local.get 13 f64.const 84.25 f64.add local.get 4 i32.const 598 i32.xor local.get 10
      f64.const 86.25 f64.mul local.get 2 i64.const 0x5700000005 i64.mul local.get 9 f32.const 88.5 f32.sub
      local.get 1 i32.const 626 i32.xor i32.const 144 f32.load offset=2 local.get 8 f64.const 91.25 f64.sub
      local.get 4 i32.const 647 i32.add local.get 13 f64.const 93.25 f64.add local.get 0 table.get 0
      br_on_non_null 0 local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
      local.get 18 local.get 19 local.get 20 ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-5-0 (export "on-non-null-5-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i32 f64 i64 f32 i32)
    local.get 10 f64.const 77.25 f64.mul local.get 3 i64.const 0x4e00000005 i64.sub
    block (result i32 f64 i64 f32 i32 funcref)
      i32.const 556 local.get 8 local.get 3 i64.const 0x5100000005 i64.xor local.get 15 f32.const 82.5 f32.sub
      local.get 6 i32.const 584 i32.mul local.get 0 table.get 0 br_on_non_null 0 local.set 21 local.set 20
      local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 local.get 17 local.get 18 local.get 19
      local.get 20 local.get 21 ref.null func
    end
    ref.is_null local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-non-null-5-1 (export "on-non-null-5-1") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i64 f32 i32 f32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 78.25 f64.add local.get 3 i64.const -864 i64.mul
    block (result f64 i64 f32 i32 f32 funcref)
      local.get 1 i32.const 563 i32.add local.get 7 f64.const 81.25 f64.add local.get 2 i64.const -897 i64.sub
      local.get 6 f32.const 83.5 f32.mul local.get 1 i32.const 591 i32.add local.get 6 f32.const 85.5 f32.sub
      local.get 0 table.get 0 br_on_non_null 0 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-5-2 (export "on-non-null-5-2") (param i32) (result f64 i64 i64 f32 i32 f32 f64 i32 i64)
  (local i64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 79.25 f64.sub global.get 1 i64.const -875 i64.add
    block (result i64 f32 i32 f32 f64 funcref)
      global.get 4 i32.const 570 i32.xor global.get 3 f64.const 82.25 f64.sub global.get 5 i64.const -908
      i64.mul global.get 2 f32.const 84.5 f32.add global.get 4 i32.const 598 i32.xor i32.const 112
      f32.load offset=2 global.get 7 f64.const 87.25 f64.add local.get 0 table.get 0 br_on_non_null 0
      local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-5-3 (export "on-non-null-5-3") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 i32 i64) (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 80.25 f64.mul local.get 2 i64.const 0x5100000005 i64.xor
    block (result f32 i32 f32 f64 i32 funcref)
      local.get 1 i32.const 577 i32.sub local.get 3 f64.const 83.25 f64.mul local.get 2 i64.const 0x5400000005
      i64.add block end global.get 6 f32.const 85.5 f32.sub i32.const 605 global.get 6 f32.const 87.5 f32.add
      local.get 3 f64.const 88.25 f64.sub local.get 1 i32.const 626 i32.xor local.get 0 table.get 0
      br_on_non_null 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-5-4 (export "on-non-null-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i32 i64) (local i64 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 81.25 f64.add local.get 5 i64.const -897
    i64.sub
    block (result i32 f32 f64 i32 f64 funcref)
      local.get 1 i32.const 584 i32.mul local.get 6 f64.const 84.25 f64.add local.get 2 i64.const -930 i64.xor
      local.get 7 f32.const 86.5 f32.mul local.get 1 f32.const 88.5 local.get 8 f64.const 89.25 f64.mul
      i32.const 633 local.get 6 f64.const 91.25 f64.sub local.get 0 table.get 0 br_on_non_null 0 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-5-5 (export "on-non-null-5-5")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32 f64 i32 f64 i64)
    local.get 10 f64.const 82.25 f64.sub local.get 5 i64.const -908 i64.mul
    block (result f32 f64 i32 f64 i64 funcref)
      local.get 4 local.get 13 local.get 2 local.get 12 f32.const 87.5 f32.add local.get 7 local.get 12
      f32.const 89.5 f32.mul local.get 13 f64.const 90.25 f64.add i32.const 640 local.get 13 f64.const 92.25
      f64.mul local.get 5 i64.const 0x5d00000005 i64.xor local.get 0 table.get 0 br_on_non_null 0 local.set 21
      local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 i64.extend_i32_u
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19 local.get 20
      local.get 21 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-5-6 (export "on-non-null-5-6") (param i32) (result f64 i64 f64 i32 f64 i64 f32 i32 i64)
  (local i64 f64 i32 f64 i64 f32)
    global.get 7 f64.const 83.25 f64.mul global.get 1 i64.const 0x5400000005 i64.add
    block (result f64 i32 f64 i64 f32 funcref)
      global.get 4 i32.const 598 i32.xor global.get 3 f64.const 86.25 f64.mul global.get 5
      i64.const 0x5700000005 i64.mul global.get 2 f32.const 88.5 f32.sub global.get 4 i32.const 626 i32.xor
      global.get 2 f32.const 90.5 f32.add f64.const 91.25 i32.const 647 global.get 7 f64.const 93.25 f64.add
      global.get 1 i64.const -1029 i64.sub global.get 6 f32.const 95.5 f32.mul local.get 0 table.get 0
      br_on_non_null 0 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-5-7 (export "on-non-null-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 i32 i64) (local i64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 84.25 f64.add local.get 5 i64.const -930
    i64.xor
    block (result i32 f64 i64 f32 i32 funcref)
      local.get 4 i32.const 605 i32.sub local.get 8 local.get 3 i64.const -963 i64.add local.get 9
      f32.const 89.5 f32.mul local.get 4 i32.const 633 i32.sub local.get 9 local.get 6 local.get 1 local.get 8
      local.get 3 i64.const -1040 i64.mul i32.const 0 f32.load local.get 1 i32.const 682 i32.xor local.get 0
      table.get 0 br_on_non_null 0 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-5-8 (export "on-non-null-5-8") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f64 i64 f32 i32 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 f64 i64 f32 i32 f32)
    local.get 5 f64.const 85.25 f64.sub local.get 3 i64.const -941 i64.sub
    block (result f64 i64 f32 i32 f32 funcref)
      local.get 1 i32.const 612 i32.mul local.get 5 f64.const 88.25 f64.sub local.get 3 local.get 6
      f32.const 90.5 f32.add local.get 4 i32.const 640 i32.mul local.get 6 f32.const 92.5 f32.mul local.get 11
      local.get 1 local.get 5 f64.const 95.25 f64.mul i64.const 0x6000000005 local.get 6 f32.const 97.5
      f32.sub local.get 1 i32.const 689 i32.sub local.get 9 f32.const 99.5 f32.add local.get 0 table.get 0
      br_on_non_null 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-5-9 (export "on-non-null-5-9") (param i32 i32 i64 f64)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i64) (local i64 i64 f32 i32 f32 f64)
    local.get 3 f64.const 86.25 f64.mul local.get 2 i64.const 0x5700000005 i64.mul
    block (result i64 f32 i32 f32 f64 funcref)
      local.get 1 i32.const 619 i32.add local.get 3 f64.const 89.25 f64.mul local.get 2 i64.const 0x5a00000005
      i64.sub global.get 6 f32.const 91.5 f32.sub local.get 1 i32.const 647 i32.add global.get 6
      f32.const 93.5 f32.add local.get 3 f64.const 94.25 f64.sub local.get 1 i32.const 668 i32.mul local.get 3
      f64.const 96.25 f64.add block end local.get 2 i64.const -1062 i64.xor global.get 2 f32.const 98.5
      f32.mul local.get 1 i32.const 696 i32.mul global.get 2 i32.const 40 f64.load offset=1 local.get 0
      table.get 0 br_on_non_null 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-5-10 (export "on-non-null-5-10") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 i32 i64) (local i64 f32 i32 f32 f64 i32)
    local.get 3 f64.const 87.25 f64.add local.get 2 i64.const -963 i64.add
    block (result f32 i32 f32 f64 i32 funcref)
      local.get 1 i32.const 626 i32.xor local.get 3 f64.const 90.25 f64.add local.get 2 global.get 2
      f32.const 92.5 f32.mul local.get 1 i32.const 654 i32.xor global.get 2 local.get 3 f64.const 95.25
      f64.mul local.get 1 local.get 3 f64.const 97.25 f64.sub local.get 2 i64.const -1073 i64.sub global.get 6
      local.get 1 i32.const 703 i32.add global.get 6 local.get 3 f64.const 102.25 f64.add local.get 1
      i32.const 724 i32.mul local.get 0 table.get 0 br_on_non_null 0 local.set 9 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-5-11 (export "on-non-null-5-11") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f32 f64 i32 f64 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 i32 f32 f64 i32 f64)
    local.get 7 f64.const 88.25 f64.sub local.get 2 i64.const -974 i64.xor
    block (result i32 f32 f64 i32 f64 funcref)
      local.get 4 i32.const 633 i32.sub local.get 7 f64.const 91.25 f64.sub local.get 3 local.get 6
      f32.const 93.5 f32.add local.get 1 i32.const 661 i32.sub local.get 9 f32.const 95.5 f32.mul local.get 10
      f64.const 96.25 f64.add local.get 1 i32.const 682 i32.xor local.get 5 f64.const 98.25 f64.mul
      local.get 3 i64.const 0x6300000005 i64.mul local.get 6 f32.const 100.5 f32.sub i32.const 710 local.get 6
      f64.const 103.25 local.get 4 i32.const 731 i32.add local.get 5 local.get 0 table.get 0 br_on_non_null 0
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 ref.null func
    end
    ref.is_null local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-non-null-5-12 (export "on-non-null-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 i32 i64) (local i64 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 89.25 f64.mul local.get 5
    i64.const 0x5a00000005 i64.sub
    block (result f32 f64 i32 f64 i64 funcref)
      local.get 1 i32.const 640 i32.mul local.get 6 local.get 2 i64.const 0x5d00000005 i64.xor local.get 7
      f32.const 94.5 f32.sub local.get 4 local.get 7 f32.const 96.5 f32.add local.get 6 f64.const 97.25
      f64.sub local.get 4 local.get 6 f64.const 99.25 f64.add local.get 3 i64.const -1095 i64.add local.get 7
      f32.const 101.5 f32.mul local.get 4 i32.const 717 i32.sub local.get 9 local.get 8 local.get 1
      i32.const 738 i32.xor local.get 8 local.get 2 i64.const -1172 i64.mul local.get 0 table.get 0
      br_on_non_null 0 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 local.get 15 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-6-0 (export "on-non-null-6-0") (param i32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    global.get 7 f64.const 1.25 f64.sub global.get 1 i64.const -17 i64.sub
    block (result i32 f64 i64 f32 i32 f32 funcref)
      i32.const 24 i32.const 32 f64.load global.get 5 i64.const -50 i64.xor f32.const 6.5 global.get 4
      i32.const 52 i32.mul global.get 2 f32.const 8.5 f32.mul local.get 0 table.get 0 br_on_non_null 0
      local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-6-1 (export "on-non-null-6-1")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 f64 i64 f32 i32 f32 f64)
    local.get 13 f64.const 2.25 f64.mul local.get 3 i64.const 0x300000005 i64.mul
    block (result f64 i64 f32 i32 f32 f64 funcref)
      local.get 4 i32.const 31 i32.add local.get 10 f64.const 5.25 f64.mul local.get 2 f32.const 7.5
      i32.const 59 i32.const 72 f32.load offset=1 f64.const 10.25 local.get 0 table.get 0 br_on_non_null 0
      local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 local.get 21 local.get 22 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-6-2 (export "on-non-null-6-2") (param i32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i32 i64) (local i64 i64 f32 i32 f32 f64 i32)
    global.get 7 f64.const 3.25 f64.add global.get 1 i64.const -39 i64.add
    block (result i64 f32 i32 f32 f64 i32 funcref)
      global.get 4 i32.const 38 i32.xor global.get 3 f64.const 6.25 f64.add block end global.get 5
      f32.const 8.5 global.get 4 global.get 2 f32.const 10.5 f32.sub global.get 7 f64.const 11.25 f64.mul
      global.get 0 i32.const 87 i32.add local.get 0 table.get 0 br_on_non_null 0 local.set 7 local.set 6
      local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-6-3 (export "on-non-null-6-3") (param i32 i32 i64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 3 f64.const 4.25 f64.sub local.get 2 i64.const -50 i64.xor
    block (result f32 i32 f32 f64 i32 f64 funcref)
      local.get 1 i32.const 45 i32.sub local.get 3 f64.const 7.25 f64.sub local.get 2 i64.const -83 i64.add
      f32.const 9.5 local.get 1 global.get 6 f32.const 11.5 f32.mul local.get 3 f64.const 12.25 f64.add
      i32.const 104 i32.load offset=1 local.get 3 local.get 0 table.get 0 br_on_non_null 0 local.set 10
      local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-6-4 (export "on-non-null-6-4") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f32 f64 i32 f64 i64)
    local.get 10 f64.const 5.25 f64.mul local.get 3 i64.const 0x600000005 i64.sub
    block (result i32 f32 f64 i32 f64 i64 funcref)
      local.get 4 i32.const 52 i32.mul local.get 7 f64.const 8.25 f64.mul local.get 3 i64.const 0x900000005
      i64.xor local.get 9 f32.const 10.5 f32.sub local.get 4 i32.const 80 i32.mul f32.const 12.5
      f64.const 13.25 local.get 4 i32.const 101 i32.sub local.get 5 f64.const 15.25 f64.add i32.const 128
      i64.load local.get 0 table.get 0 br_on_non_null 0 local.set 18 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-6-5 (export "on-non-null-6-5")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 f32 f64 i32 f64 i64 f32)
    local.get 14 f64.const 6.25 f64.add local.get 3 i64.const -72 i64.mul
    block (result f32 f64 i32 f64 i64 f32 funcref)
      local.get 6 i32.const 59 i32.add local.get 8 f64.const 9.25 f64.add local.get 2 i64.const -105 i64.sub
      local.get 11 local.get 4 i32.const 87 i32.add local.get 9 f32.const 13.5 f32.sub i32.const 112
      f64.load offset=2 local.get 4 i32.const 108 i32.mul local.get 8 f64.const 16.25 f64.sub local.get 5
      i64.const -182 i64.xor f32.const 18.5 local.get 0 table.get 0 br_on_non_null 0 local.set 22 local.set 21
      local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 i64.extend_i32_u
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18 local.get 19 local.get 20
      local.get 21 local.get 22 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-6-6 (export "on-non-null-6-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f64 i32 f64 i64 f32 i32 i32 i64) (local i64 f64 i32 f64 i64 f32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 7.25 f64.sub local.get 3 i64.const -83 i64.add
    block (result f64 i32 f64 i64 f32 i32 funcref)
      local.get 4 i32.const 66 i32.xor local.get 8 f64.const 10.25 f64.sub local.get 2 local.get 7 local.get 1
      i32.const 94 i32.xor local.get 7 f32.const 14.5 f32.mul local.get 6 local.get 1 i32.const 115 i32.add
      local.get 8 f64.const 17.25 f64.mul local.get 5 i64.const 0x1200000005 i64.sub local.get 9
      f32.const 19.5 f32.sub local.get 1 local.get 0 table.get 0 br_on_non_null 0 local.set 16 local.set 15
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
      local.get 16 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-6-7 (export "on-non-null-6-7") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 3 f64.const 8.25 f64.mul local.get 2 i64.const 0x900000005 i64.xor
    block (result i32 f64 i64 f32 i32 f32 funcref)
      local.get 1 i32.const 73 i32.sub local.get 3 f64.const 11.25 f64.mul local.get 2 i64.const 0xc00000005
      i64.add global.get 6 f32.const 13.5 f32.sub local.get 1 i32.const 101 i32.sub global.get 6
      f32.const 15.5 f32.add local.get 3 f64.const 16.25 f64.sub local.get 1 local.get 3 f64.const 18.25
      f64.add local.get 2 i64.const -204 i64.mul f32.const 20.5 local.get 1 global.get 2 f32.const 22.5
      f32.sub local.get 0 table.get 0 br_on_non_null 0 local.set 10 local.set 9 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 local.get 10 ref.null func
    end
    ref.is_null local.get 4
  )
  (func $on-non-null-6-8 (export "on-non-null-6-8") (param i32)
  (result f64 i64 f64 i64 f32 i32 f32 f64 i32 i64) (local i64 f64 i64 f32 i32 f32 f64)
    global.get 7 f64.const 9.25 f64.add global.get 1 i64.const -105 i64.sub
    block (result f64 i64 f32 i32 f32 f64 funcref)
      global.get 4 i32.const 80 i32.mul global.get 3 f64.const 12.25 f64.add global.get 5 i64.const -138
      i64.xor global.get 2 f32.const 14.5 f32.mul global.get 4 global.get 2 f32.const 16.5 f32.sub
      global.get 7 f64.const 17.25 f64.mul global.get 0 global.get 7 f64.const 19.25 f64.sub global.get 1
      i64.const -215 i64.add global.get 6 i32.const 157 global.get 6 f32.const 23.5 f32.mul global.get 3
      f64.const 24.25 f64.add local.get 0 table.get 0 br_on_non_null 0 local.set 7 local.set 6 local.set 5
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6 local.get 7 ref.null func
    end
    ref.is_null local.get 1
  )
  (func $on-non-null-6-9 (export "on-non-null-6-9")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i64 f32 i32 f32 f64 i32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 i64 f32 i32 f32 f64 i32)
    local.get 10 f64.const 10.25 f64.sub local.get 5 i64.const -116 i64.mul
    block (result i64 f32 i32 f32 f64 i32 funcref)
      local.get 4 i32.const 87 i32.add local.get 8 f64.const 13.25 f64.sub local.get 3 i64.const -149 i64.sub
      local.get 15 local.get 4 i32.const 115 i32.add local.get 15 f32.const 17.5 f32.mul local.get 14
      local.get 6 i32.const 136 i32.mul local.get 14 f64.const 20.25 f64.mul i64.const 0x1500000005
      local.get 11 f32.const 22.5 f32.sub i32.const 184 i32.load offset=3 i32.const 0 f32.load local.get 10
      f64.const 25.25 f64.sub i32.const 185 local.get 0 table.get 0 br_on_non_null 0 local.set 22 local.set 21
      local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 i64.reinterpret_f64
      local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 local.get 21 local.get 22 ref.null func
    end
    ref.is_null local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-non-null-6-10 (export "on-non-null-6-10") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i32 i64 i64 i32 f32 f32 f64) (local i64 f32 i32 f32 f64 i32 f64)
    local.get 7 f64.const 11.25 f64.mul local.get 3 i64.const 0xc00000005 i64.add
    block (result f32 i32 f32 f64 i32 f64 funcref)
      local.get 4 i32.const 94 i32.xor local.get 5 f64.const 14.25 f64.mul local.get 2 i64.const 0xf00000005
      i64.mul local.get 8 f32.const 16.5 f32.sub local.get 4 i32.const 122 i32.xor local.get 8 f32.const 18.5
      f32.add local.get 7 f64.const 19.25 f64.sub local.get 1 local.get 5 f64.const 21.25 f64.add local.get 3
      i64.const -237 i64.sub local.get 6 f32.const 23.5 f32.mul local.get 1 i32.const 171 i32.add
      f32.const 25.5 local.get 5 f64.const 26.25 f64.mul i32.const 24 i32.load offset=3 local.get 7
      f64.const 28.25 f64.sub local.get 0 table.get 0 br_on_non_null 0 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-non-null-6-11 (export "on-non-null-6-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 f32 f64 i32 f64 i64 i32 i64) (local i64 i32 f32 f64 i32 f64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 12.25 f64.add local.get 5 i64.const -138
    i64.xor
    block (result i32 f32 f64 i32 f64 i64 funcref)
      local.get 4 i32.const 101 i32.sub local.get 6 local.get 3 i64.const -171 i64.add local.get 7
      f32.const 17.5 f32.mul local.get 1 i32.const 129 i32.sub local.get 9 f32.const 19.5 f32.sub local.get 6
      local.get 1 i32.const 150 i32.xor local.get 8 local.get 3 i64.const -248 i64.mul local.get 9 i32.const 8
      i32.load offset=1 i32.const 16 f32.load offset=2 local.get 6 f64.const 27.25 f64.add local.get 1
      i32.const 199 i32.add local.get 8 f64.const 29.25 f64.mul local.get 5 local.get 0 table.get 0
      br_on_non_null 0 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15 local.get 16 ref.null func
    end
    ref.is_null local.get 10
  )
  (func $on-non-null-6-12 (export "on-non-null-6-12") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 7 f64.const 13.25 f64.sub local.get 3 i64.const -149 i64.sub
    block (result f32 f64 i32 f64 i64 f32 funcref)
      local.get 1 i32.const 108 i32.mul local.get 11 f64.const 16.25 f64.sub local.get 2 i64.const -182
      i64.xor local.get 9 f32.const 18.5 f32.add local.get 4 i32.const 136 i32.mul local.get 6 f32.const 20.5
      f32.mul local.get 5 f64.const 21.25 f64.add local.get 1 i32.const 157 i32.sub local.get 10
      f64.const 23.25 f64.mul local.get 2 i64.const 0x1800000005 i64.add local.get 6 f32.const 25.5 f32.sub
      local.get 4 i32.const 185 i32.sub i32.const 24 f32.load offset=3 local.get 5 local.get 4 i32.const 206
      i32.xor local.get 7 f64.const 30.25 f64.add local.get 3 i64.const -336 i64.mul local.get 8 local.get 0
      table.get 0 br_on_non_null 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
      local.get 18 ref.null func
    end
    ref.is_null local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
)

(assert_return (invoke "on-non-null-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -34.75) (i64.const 0x40404040404051d) (i32.const 0xc3c3c3c0) (i32.const 1)
  (i64.const 0))
(assert_return (invoke "on-non-null-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -34.75) (i64.const 0x40404040404051d) (i32.const 0xc3c3c3c0) (i32.const 0)
  (i64.const 6))
(assert_return (invoke "on-non-null-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (f64.const 29.25) (i32.const 1) (i64.const 0x20202c9))
(assert_return (invoke "on-non-null-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (f64.const 29.25) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 19.75) (i64.const 0x4040404040402d5) (i64.const 0x95704b2601dcb792)
  (i32.const 1) (i64.const 0x11800000050505ab))
(assert_return (invoke "on-non-null-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 19.75) (i64.const 0x4040404040402d5) (i64.const 0x95704b2601dcb792)
  (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -39.75) (i64.const 0xf9f9f9f9f9f9f8c0) (f32.const 44.25)
  (i32.const 1) (i64.const 0xe270c0c0c76d0692) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -39.75) (i64.const 0xf9f9f9f9f9f9f8c0) (f32.const 44.25)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -190.125) (i64.const 0x40403e6040403ff)
  (i32.const 0xf1f1f1f0) (i32.const 1) (i64.const 0xf841b8009091d0ec) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -190.125) (i64.const 0x40403e6040403ff)
  (i32.const 0xf1f1f1f0) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-1-5"
  (i32.const 0)) (f64.const 22.75) (i64.const 0x52a3f54697e93a80) (f32.const -3.6183316e-15) (i32.const 1)
  (i64.const 0xc5a6103e0fd65333))
(assert_return (invoke "on-non-null-1-5"
  (i32.const 1)) (f64.const 22.75) (i64.const 0x52a3f54697e93a80) (f32.const -3.6183316e-15) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-non-null-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (f64.const 34.75) (i32.const 1) (i64.const 0xd7ab8231a3e12381))
(assert_return (invoke "on-non-null-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -35.75)
  (i64.const 0x3030303030301a8) (f64.const 34.75) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -241.875) (i64.const 0x303032203030306) (i32.const 0x2020320) (i32.const 1)
  (i64.const 0xe8fea93e5d4002a0))
(assert_return (invoke "on-non-null-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -241.875) (i64.const 0x303032203030306) (i32.const 0x2020320) (i32.const 0)
  (i64.const 6))
(assert_return (invoke "on-non-null-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x303030303030474)
  (f64.const 1.2138208582520844e+257) (i32.const 1) (i64.const 0xfc9219ce0a46680a)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x303030303030474)
  (f64.const 1.2138208582520844e+257) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -38.75)
  (i64.const 0x878787878787878c) (i64.const 0x303032e03030306) (i32.const 1) (i64.const 0xd698b2415b2ac760))
(assert_return (invoke "on-non-null-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -38.75)
  (i64.const 0x878787878787878c) (i64.const 0x303032e03030306) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-1-10"
  (i32.const 0)) (f64.const 36113.625) (i64.const 0x112233685566778d) (f32.const -5.9375) (i32.const 1)
  (i64.const 0x82d2cce688d2ebc3))
(assert_return (invoke "on-non-null-1-10"
  (i32.const 1)) (f64.const 36113.625) (i64.const 0x112233685566778d) (f32.const -5.9375) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-non-null-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 20.75) (i64.const 0xf9f9f9f9f9f9f868) (i32.const 346)
  (i32.const 1) (i64.const 0x5ffbdc37f8698992) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 20.75) (i64.const 0xf9f9f9f9f9f9f868) (i32.const 346)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -44.75) (i64.const 0x6060606060607a3) (f32.const 51.5) (i32.const 1)
  (i64.const 0x874cad1d3b4f9039))
(assert_return (invoke "on-non-null-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -44.75) (i64.const 0x6060606060607a3) (f32.const 51.5) (i32.const 0)
  (i64.const 6))
(assert_return (invoke "on-non-null-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -439.875) (i64.const 0x848484840f0f0f0f)
  (i32.const 0x7070822) (f64.const -391.875) (i32.const 1) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -439.875) (i64.const 0x848484840f0f0f0f)
  (i32.const 0x7070822) (f64.const -391.875) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 34.75)
  (i64.const 0x303030303030150) (f64.const 37.75) (i64.const 0x303030303030303) (i32.const 1)
  (i64.const 0x2020202))
(assert_return (invoke "on-non-null-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 34.75)
  (i64.const 0x303030303030150) (f64.const 37.75) (i64.const 0x303030303030303) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-2-2"
  (i32.const 0)) (f64.const -47.75) (i64.const 0x1020304050606ba) (i64.const 0x11223344556675a9)
  (f32.const 45.375) (i32.const 1) (i64.const 0x4801000012345658))
(assert_return (invoke "on-non-null-2-2"
  (i32.const 1)) (f64.const -47.75) (i64.const 0x1020304050606ba) (i64.const 0x11223344556675a9)
  (f32.const 45.375) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -268.125) (i64.const 0x40403da040403ff) (f32.const -35.75)
  (i32.const 0x815c3712) (i32.const 1) (i64.const 0xd34b80c0a2a3e2c0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -268.125) (i64.const 0x40403da040403ff) (f32.const -35.75)
  (i32.const 0x815c3712) (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 29.75) (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x5050658)
  (f32.const 49.5) (i32.const 1) (i64.const 0x20392481047b471d) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 29.75) (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x5050658)
  (f32.const 49.5) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-2-5"
  (i32.const 0)) (f64.const 981.25) (i64.const 0x11223344556675a9) (f32.const 164.125) (f64.const 1075.75)
  (i32.const 1) (i64.const 0xa885350debffffec))
(assert_return (invoke "on-non-null-2-5"
  (i32.const 1)) (f64.const 981.25) (i64.const 0x11223344556675a9) (f32.const 164.125) (f64.const 1075.75)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -508.875) (i64.const 0x303032e03030306) (f64.const -67.75)
  (i32.const 0x5050473) (i32.const 1) (i64.const 0x5785e16b130041de) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -508.875) (i64.const 0x303032e03030306) (f64.const -67.75)
  (i32.const 0x5050473) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 40.75)
  (i64.const 0x3030303030304f8) (i32.const 0xb48f6a45) (f64.const 55.25) (i32.const 1)
  (i64.const 0xfcf161e32f0e581))
(assert_return (invoke "on-non-null-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 40.75)
  (i64.const 0x3030303030304f8) (i32.const 0xb48f6a45) (f64.const 55.25) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (f64.const -9.5)
  (i64.const 0x404040404040404) (i32.const 1) (i64.const 0xae291fc7de8cd1ad))
(assert_return (invoke "on-non-null-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -55.75) (i64.const 0xf7f7f7f7f7f7f800) (f64.const -9.5)
  (i64.const 0x404040404040404) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i64.const 0x40404040404067d) (f32.const 580.125) (i32.const 1) (i64.const 0x29804a5378873108)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75)
  (f64.const -12.5))
(assert_return (invoke "on-non-null-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i64.const 0x40404040404067d) (f32.const 580.125) (i32.const 0) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-2-10"
  (i32.const 0)) (f64.const 40.75) (i64.const 0x102030405060512) (f32.const 63.75) (i32.const 0xa7825d38)
  (i32.const 1) (i64.const 0x8d8852a9878d3695))
(assert_return (invoke "on-non-null-2-10"
  (i32.const 1)) (f64.const 40.75) (i64.const 0x102030405060512) (f32.const 63.75) (i32.const 0xa7825d38)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -58.75) (i64.const 0x404040404040625) (i32.const 0xf4cfaa85)
  (f32.const 9.810503) (i32.const 1) (i64.const 0x441e820ec322b695))
(assert_return (invoke "on-non-null-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -58.75) (i64.const 0x404040404040625) (i32.const 0xf4cfaa85)
  (f32.const 9.810503) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -477.375) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -53.75)
  (f64.const 65.25) (i32.const 1) (i64.const 0x13bea2e5838b5905) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -477.375) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -53.75)
  (f64.const 65.25) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 46.75)
  (i64.const 0x3030303030300cc) (i32.const 374) (f64.const 3.402059636520873e+39)
  (i64.const 0x303030303030303) (i32.const 1) (i64.const 0))
(assert_return (invoke "on-non-null-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 46.75)
  (i64.const 0x3030303030300cc) (i32.const 374) (f64.const 3.402059636520873e+39)
  (i64.const 0x303030303030303) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -61.75) (i64.const 0xfcfcfcfcfcfcfebd) (f64.const -7.5)
  (i64.const 0x4040404040401a1) (f32.const 68.25) (i32.const 1) (i64.const 0x2020202))
(assert_return (invoke "on-non-null-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -61.75) (i64.const 0xfcfcfcfcfcfcfebd) (f64.const -7.5)
  (i64.const 0x4040404040401a1) (f32.const 68.25) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -239.625)
  (i64.const 0x30302cd030302fe) (i64.const 0x303030303030303) (f32.const 58.5) (i32.const 0xa17c5732)
  (i32.const 1) (i64.const 0x90000000b0b0b68))
(assert_return (invoke "on-non-null-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -239.625)
  (i64.const 0x30302cd030302fe) (i64.const 0x303030303030303) (f32.const 58.5) (i32.const 0xa17c5732)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-3-3"
  (i32.const 0)) (f64.const 46.75) (i64.const 0x5cb7116bc6207ac0) (f32.const -7.4375) (i32.const 0x1234581f)
  (f32.const -0.125) (i32.const 1) (i64.const 0xc4a295598cb41c6b))
(assert_return (invoke "on-non-null-3-3"
  (i32.const 1)) (f64.const 46.75) (i64.const 0x5cb7116bc6207ac0) (f32.const -7.4375) (i32.const 0x1234581f)
  (f32.const -0.125) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (i32.const 0x70706a9)
  (f32.const 1046.875) (f64.const 51.75) (i32.const 1) (i64.const 0x322b4acb1c1a1dee)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (i32.const 0x70706a9)
  (f32.const 1046.875) (f64.const 51.75) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const 71.25)
  (f64.const -76.75) (i32.const 0x4722fdd8) (i32.const 1) (i64.const 0x82427fc415c705a5) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const 71.25)
  (f64.const -76.75) (i32.const 0x4722fdd8) (i32.const 0) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 52.75)
  (i64.const 0x30303030303057c) (f64.const -293.625) (i32.const 0x2020202) (f64.const 1.2138208582520844e+257)
  (i32.const 1) (i64.const 0x3300e1ecfcda3c1d))
(assert_return (invoke "on-non-null-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 52.75)
  (i64.const 0x30303030303057c) (f64.const -293.625) (i32.const 0x2020202) (f64.const 1.2138208582520844e+257)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (i32.const 0xb3b3b3b0) (f64.const -784.875) (i64.const 0x303034603030306) (i32.const 1)
  (i64.const 0xcff6407d77ef060e) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5)
  (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -64.75) (i64.const 0xe5e5e5e5e5e5e5f0)
  (i32.const 0xb3b3b3b0) (f64.const -784.875) (i64.const 0x303034603030306) (i32.const 0) (i64.const 0)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75)
  (f64.const -12.5))
(assert_return (invoke "on-non-null-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -562.875) (i64.const 0x60606420606060b) (f64.const 61.75)
  (i64.const 0xc8a37e59340feac5) (f32.const 10.75) (i32.const 1) (i64.const 0x6b4aeb1e0a06fc5e))
(assert_return (invoke "on-non-null-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -562.875) (i64.const 0x60606420606060b) (f64.const 61.75)
  (i64.const 0xc8a37e59340feac5) (f32.const 10.75) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-3-9"
  (i32.const 0)) (f64.const 52.75) (i64.const 0x10203040506059e) (i64.const 0xe19242f3a455040)
  (f32.const 3.25) (i32.const -591) (i32.const 1) (i64.const 0x2dc5a002002faf52))
(assert_return (invoke "on-non-null-3-9"
  (i32.const 1)) (f64.const 52.75) (i64.const 0x10203040506059e) (i64.const 0xe19242f3a455040)
  (f32.const 3.25) (i32.const -591) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -75.75) (i64.const 0x3030303030305a8) (f32.const -62.75)
  (i32.const 0x14efcaa5) (f32.const 2.1685708e+20) (i32.const 1) (i64.const 0x7cb4246e53c9b691)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -75.75) (i64.const 0x3030303030305a8) (f32.const -62.75)
  (i32.const 0x14efcaa5) (f32.const 2.1685708e+20) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-3-11"
  (i32.const 0)) (f64.const -466.875) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const -40656) (f32.const -73.25)
  (f64.const -3.455558710662957e+288) (i32.const 1) (i64.const 0xd63a57976c1cafe6))
(assert_return (invoke "on-non-null-3-11"
  (i32.const 1)) (f64.const -466.875) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const -40656) (f32.const -73.25)
  (f64.const -3.455558710662957e+288) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 53.75) (i64.const 0x60606060606034b) (f32.const 988.125)
  (f64.const 68.75) (i32.const 0x43434334) (i32.const 1) (i64.const 0x14861daa28d2d8c6)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 53.75) (i64.const 0x60606060606034b) (f32.const 988.125)
  (f64.const 68.75) (i32.const 0x43434334) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-non-null-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -76.75) (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031)
  (f64.const -79.75) (i64.const 0x30303030303001c) (f32.const 10.75) (i32.const 1) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -76.75) (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031)
  (f64.const -79.75) (i64.const 0x30303030303001c) (f32.const 10.75) (i32.const 0) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -293.625)
  (i64.const 0x30302c1030302fe) (f64.const -4.5) (i64.const 0x303034603030306) (f32.const -67.25)
  (i32.const 500) (i32.const 1) (i64.const 0xb3b3b3b0))
(assert_return (invoke "on-non-null-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -293.625)
  (i64.const 0x30302c1030302fe) (f64.const -4.5) (i64.const 0x303034603030306) (f32.const -67.25)
  (i32.const 500) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-4-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (i64.const 0x404040404040701)
  (f32.const 71.5) (i32.const 0x5050700) (f32.const -64.75) (i32.const 1) (i64.const 0x27700000020203c1))
(assert_return (invoke "on-non-null-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 58.75) (i64.const 0x8484848484848490) (i64.const 0x404040404040701)
  (f32.const 71.5) (i32.const 0x5050700) (f32.const -64.75) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -71.75)
  (i64.const 0x30303030303001c) (f32.const 72.5) (i32.const 0x2020000) (f32.const 74.5) (f64.const 70.75)
  (i32.const 1) (i64.const 0x9eefb7b7b5b83433))
(assert_return (invoke "on-non-null-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -71.75)
  (i64.const 0x30303030303001c) (f32.const 72.5) (i32.const 0x2020000) (f32.const 74.5) (f64.const 70.75)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -784.875) (i64.const 0x404044104040401)
  (i32.const 0x50502fc) (f32.const 7.75) (f64.const -88.75) (i32.const 542) (i32.const 1)
  (i64.const 0x44e1d17103004174) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -784.875) (i64.const 0x404044104040401)
  (i32.const 0x50502fc) (f32.const 7.75) (f64.const -88.75) (i32.const 542) (i32.const 0) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 57.75) (i64.const 0x303030303030600)
  (f32.const 1.01666746e-22) (f64.const -733.875) (i32.const 0x50502e0) (f64.const -88.75) (i32.const 1)
  (i64.const 0x118ebb989057d0bf) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 57.75) (i64.const 0x303030303030600)
  (f32.const 1.01666746e-22) (f64.const -733.875) (i32.const 0x50502e0) (f64.const -88.75) (i32.const 0)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-non-null-4-6"
  (i32.const 0)) (f64.const -77.75) (i64.const 0xe19242f3a455040) (f64.const 70.75) (i32.const -42812)
  (f64.const 3.3725597627651434e+68) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 1)
  (i64.const 0xc3ff02097c981c1d))
(assert_return (invoke "on-non-null-4-6"
  (i32.const 1)) (f64.const -77.75) (i64.const 0xe19242f3a455040) (f64.const 70.75) (i32.const -42812)
  (f64.const 3.3725597627651434e+68) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -534.375) (i64.const 0x303034b03030308) (i32.const 563) (f64.const 73.75)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 730.625) (i32.const 1) (i64.const 0x388000c32901fe5c))
(assert_return (invoke "on-non-null-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -534.375) (i64.const 0x303034b03030308) (i32.const 563) (f64.const 73.75)
  (i64.const 0xe8c39e79542f0ae5) (f32.const 730.625) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-4-8"
  (i32.const 0)) (f64.const 64.75) (i64.const 0x10203040506041a) (f64.const -89.75)
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 87.75) (i32.const 598) (i32.const 1)
  (i64.const 0x2a9a131eb41beffe))
(assert_return (invoke "on-non-null-4-8"
  (i32.const 1)) (f64.const 64.75) (i64.const 0x10203040506041a) (f64.const -89.75)
  (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 87.75) (i32.const 598) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -82.75) (i64.const 0x40404040404072d) (i64.const 0x5400000005)
  (f32.const -76.75) (i32.const 605) (f32.const 87.5) (i32.const 1) (i64.const 0x9eeca0cc3b6e0cf))
(assert_return (invoke "on-non-null-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -82.75) (i64.const 0x40404040404072d) (i64.const 0x5400000005)
  (f32.const -76.75) (i32.const 605) (f32.const 87.5) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -334.125)
  (i64.const 0xf0f0f0f00f0f0f0f) (f32.const 3.25) (i32.const 0xccccccc8) (f32.const -85.25) (f64.const -4.5)
  (i32.const 1) (i64.const 0x38addc14ba7d923c))
(assert_return (invoke "on-non-null-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -334.125)
  (i64.const 0xf0f0f0f00f0f0f0f) (f32.const 3.25) (i32.const 0xccccccc8) (f32.const -85.25) (f64.const -4.5)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 63.75) (i64.const 0x4040404040400c5) (i32.const 0x5050770)
  (f32.const 693.625) (f64.const 6.3036191369089e-116) (i32.const 0x5050500) (i32.const 1)
  (i64.const 0xc3c9fde16d743293) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5)
  (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 63.75) (i64.const 0x4040404040400c5) (i32.const 0x5050770)
  (f32.const 693.625) (f64.const 6.3036191369089e-116) (i32.const 0x5050500) (i32.const 0) (i64.const 0)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75)
  (f64.const -12.5))
(assert_return (invoke "on-non-null-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -91.75) (i64.const 0xfcfcfcfcfcfcffb5)
  (f32.const -1.2081039e-26) (f64.const -100.75) (i32.const 0x505078c) (f64.const 78.75) (i32.const 1)
  (i64.const 0x8d1e0369b68e3333) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -91.75) (i64.const 0xfcfcfcfcfcfcffb5)
  (f32.const -1.2081039e-26) (f64.const -100.75) (i32.const 0x505078c) (f64.const 78.75) (i32.const 0)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -888.375) (i64.const 0x40403b6040403ff) (i32.const 556)
  (f64.const -9.5) (i64.const 0x404045504040401) (f32.const -65.75) (i32.const 0x80807f8) (i32.const 1)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -888.375) (i64.const 0x40403b6040403ff) (i32.const 556)
  (f64.const -9.5) (i64.const 0x404045504040401) (f32.const -65.75) (i32.const 0x80807f8) (i32.const 0)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-non-null-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 71.75) (i64.const 0x7272727272727280) (f64.const 72.75)
  (i64.const 0x303030303030684) (f32.const 647.125) (i32.const 0x2020451) (f32.const -77.75) (i32.const 1)
  (i64.const 0x2020435) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5)
  (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 71.75) (i64.const 0x7272727272727280) (f64.const 72.75)
  (i64.const 0x303030303030684) (f32.const 647.125) (i32.const 0x2020451) (f32.const -77.75) (i32.const 0)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5)
  (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-5-2"
  (i32.const 0)) (f64.const 945.25) (i64.const 0x112233445566741d) (i64.const 0x9322b241d160f060)
  (f32.const 87.75) (i32.const -539) (f32.const -1.3162402e+32) (f64.const 1111.75) (i32.const 1)
  (i64.const 0x2b380000fffffde9))
(assert_return (invoke "on-non-null-5-2"
  (i32.const 1)) (f64.const 945.25) (i64.const 0x112233445566741d) (i64.const 0x9322b241d160f060)
  (f32.const 87.75) (i32.const -539) (f32.const -1.3162402e+32) (f64.const 1111.75) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-non-null-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -361.125)
  (i64.const 0x303035203030306) (f32.const -85.625) (i32.const 605) (f32.const 87.375) (f64.const -92.75)
  (i32.const 0x2020070) (i32.const 1) (i64.const 0xfb60c0c0c2c3ff61))
(assert_return (invoke "on-non-null-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -361.125)
  (i64.const 0x303035203030306) (f32.const -85.625) (i32.const 605) (f32.const 87.375) (f64.const -92.75)
  (i32.const 0x2020070) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 73.75) (i64.const 0x606060606060987) (i32.const 0x2020202) (f32.const 88.5)
  (f64.const -847.875) (i32.const 633) (f64.const -98.75) (i32.const 1) (i64.const 0x16afb898ab43eb8f))
(assert_return (invoke "on-non-null-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 73.75) (i64.const 0x606060606060987) (i32.const 0x2020202) (f32.const 88.5)
  (f64.const -847.875) (i32.const 633) (f64.const -98.75) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -93.75) (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 1230.625)
  (f64.const 75.75) (i32.const 640) (f64.const -1337.625) (i64.const 0x606065b06060603) (i32.const 1)
  (i64.const 0xd6c8191045c5c5a5) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -93.75) (i64.const 0xa2a2a2a2a2a2a2b8) (f32.const 1230.625)
  (f64.const 75.75) (i32.const 640) (f64.const -1337.625) (i64.const 0x606065b06060603) (i32.const 0)
  (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606)
  (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-non-null-5-6"
  (i32.const 0)) (f64.const 85289.625) (i64.const 0x112233985566778d) (f64.const 91.25) (i32.const 647)
  (f64.const 1117.75) (i64.const 0x1122334455667b8d) (f32.const -11.9375) (i32.const 1)
  (i64.const 0x3b6cd33498c9ecfd))
(assert_return (invoke "on-non-null-5-6"
  (i32.const 1)) (f64.const 85289.625) (i64.const 0x112233985566778d) (f64.const 91.25) (i32.const 647)
  (f64.const 1117.75) (i64.const 0x1122334455667b8d) (f32.const -11.9375) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 76.75) (i64.const 0xf9f9f9f9f9f9fa58) (i32.const 0x2020202) (f64.const -9.5)
  (i64.const 0xafafafafafafafc0) (f32.const 2.7673341e+35) (i32.const 0x20200a8) (i32.const 1)
  (i64.const 0x19b9dc38bd1543cb))
(assert_return (invoke "on-non-null-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 76.75) (i64.const 0xf9f9f9f9f9f9fa58) (i32.const 0x2020202) (f64.const -9.5)
  (i64.const 0xafafafafafafafc0) (f32.const 2.7673341e+35) (i32.const 0x20200a8) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -91.75) (i64.const 0x4040404040407b1) (f64.const -619.125)
  (i64.const 0x6000000005) (f32.const -89.75) (i32.const 0x201ff51) (f32.const 110.25) (i32.const 1)
  (i64.const 0x784525969cdc9af) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -91.75) (i64.const 0x4040404040407b1) (f64.const -619.125)
  (i64.const 0x6000000005) (f32.const -89.75) (i32.const 0x201ff51) (f32.const 110.25) (i32.const 0)
  (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75)
  (f64.const -11.5))
(assert_return (invoke "on-non-null-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -388.125)
  (i64.const 0x151515140f0f0f0f) (i64.const 0xfcfcfcfcfcfcf8d9) (f32.const 320.125) (i32.const 0x75757570)
  (f32.const 3.25) (f64.const -3.455558710662957e+288) (i32.const 1) (i64.const 0x93f96391307dfeb5))
(assert_return (invoke "on-non-null-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -388.125)
  (i64.const 0x151515140f0f0f0f) (i64.const 0xfcfcfcfcfcfcf8d9) (f32.const 320.125) (i32.const 0x75757570)
  (f32.const 3.25) (f64.const -3.455558710662957e+288) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (f32.const -0.125) (i32.const 0x20204c1) (f32.const -0.125) (f64.const 97.75)
  (i32.const 0xadadada8) (i32.const 1) (i64.const 0xed9549f2686b470c))
(assert_return (invoke "on-non-null-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 82.75)
  (i64.const 0x30303030302ff40) (f32.const -0.125) (i32.const 0x20204c1) (f32.const -0.125) (f64.const 97.75)
  (i32.const 0xadadada8) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -96.75) (i64.const 0xfcfcfcfcfcfcff31) (i32.const 710)
  (f32.const 7.75) (f64.const 103.25) (i32.const 0x50507e0) (f64.const -6.5) (i32.const 1)
  (i64.const 0x5813b5b324ae0de1) (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5)
  (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-non-null-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -96.75) (i64.const 0xfcfcfcfcfcfcff31) (i32.const 710)
  (f32.const 7.75) (f64.const 103.25) (i32.const 0x50507e0) (f64.const -6.5) (i32.const 0) (i64.const 0)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75)
  (f64.const -12.5))
(assert_return (invoke "on-non-null-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (f32.const 10.75) (f64.const -9.5)
  (i32.const 0x20200e0) (f64.const -9.5) (i64.const 0x3636363636363644) (i32.const 1)
  (i64.const 0x5143d2a248c07076))
(assert_return (invoke "on-non-null-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -847.875) (i64.const 0x60605ac06060601) (f32.const 10.75) (f64.const -9.5)
  (i32.const 0x20200e0) (f64.const -9.5) (i64.const 0x3636363636363644) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-6-0"
  (i32.const 0)) (f64.const 1023.25) (i64.const 0x1122334455667799) (i32.const 24)
  (f64.const -1.6338082632273529e-84) (i64.const 0x102030405060736) (f32.const 6.5) (i32.const -4004)
  (f32.const 27.625) (i32.const 1) (i64.const 0))
(assert_return (invoke "on-non-null-6-0"
  (i32.const 1)) (f64.const 1023.25) (i64.const 0x1122334455667799) (i32.const 24)
  (f64.const -1.6338082632273529e-84) (i64.const 0x102030405060736) (f32.const 6.5) (i32.const -4004)
  (f32.const 27.625) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -32.625) (i64.const 0x2020202014141414) (f64.const -60.375)
  (i64.const 0x303030303030303) (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (f64.const 10.25)
  (i32.const 1) (i64.const 0x5050524) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -32.625) (i64.const 0x2020202014141414) (f64.const -60.375)
  (i64.const 0x303030303030303) (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (f64.const 10.25)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-non-null-6-2"
  (i32.const 0)) (f64.const 1027.75) (i64.const 0x1122334455667761) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 8.5) (i32.const -77) (f32.const -7.25) (f64.const 11525.625) (i32.const 0x123456cf) (i32.const 1)
  (i64.const 0xfa000000ffffffca))
(assert_return (invoke "on-non-null-6-2"
  (i32.const 1)) (f64.const 1027.75) (i64.const 0x1122334455667761) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 8.5) (i32.const -77) (f32.const -7.25) (f64.const 11525.625) (i32.const 0x123456cf) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-non-null-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -8.75)
  (i64.const 0xfcfcfcfcfcfcfccd) (f32.const 9.5) (i32.const 0x2020202) (f32.const -1.4375) (f64.const 7.75)
  (i32.const 0xa7825d38) (f64.const -4.5) (i32.const 1) (i64.const 0xd300c0c0c2ae0175))
(assert_return (invoke "on-non-null-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -8.75)
  (i64.const 0xfcfcfcfcfcfcfccd) (f32.const 9.5) (i32.const 0x2020202) (f32.const -1.4375) (f64.const 7.75)
  (i32.const 0xa7825d38) (f64.const -4.5) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -60.375) (i64.const 0x40403fe040403ff)
  (i32.const 0x91919190) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 8.75)
  (i64.const 0x8e69441ffad5b08b) (i32.const 1) (i64.const 0x29c0910104054465) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -60.375) (i64.const 0x40403fe040403ff)
  (i32.const 0x91919190) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 8.75)
  (i64.const 0x8e69441ffad5b08b) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -9.25) (i64.const 0xdededededededee0) (f32.const -2.75)
  (f64.const -2.9139175104077617e-268) (i32.const 0x1e1e1e1c) (f64.const -25.75)
  (i64.const 0xf9f9f9f9f9f9f94c) (f32.const 18.5) (i32.const 1) (i64.const 0x2898b91507dc07dd)
  (i32.const 0x2020202) (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808)
  (f32.const 10.75) (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-non-null-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -9.25) (i64.const 0xdededededededee0) (f32.const -2.75)
  (f64.const -2.9139175104077617e-268) (i32.const 0x1e1e1e1c) (f64.const -25.75)
  (i64.const 0xf9f9f9f9f9f9f94c) (f32.const 18.5) (i32.const 0) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-non-null-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -14.75) (i64.const 0x4040404040403b1) (f64.const -7.5) (i32.const 0x2020275)
  (f64.const -163.875) (i64.const 0x60605f406060601) (f32.const -8.75) (i32.const 0x2020202) (i32.const 1)
  (i64.const 0xcee6c16505c5c5e5))
(assert_return (invoke "on-non-null-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -14.75) (i64.const 0x4040404040403b1) (f64.const -7.5) (i32.const 0x2020275)
  (f64.const -163.875) (i64.const 0x60605f406060601) (f32.const -8.75) (i32.const 0x2020202) (i32.const 0)
  (i64.const 6))
(assert_return (invoke "on-non-null-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -37.125)
  (i64.const 0x303030a03030306) (i32.const 0x2020202) (f64.const 13.75) (i64.const 0x999999999999999c)
  (f32.const 20.5) (i32.const 0x2020202) (f32.const -19.25) (i32.const 1) (i64.const 0xefe3c899c1c0011b))
(assert_return (invoke "on-non-null-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -37.125)
  (i64.const 0x303030a03030306) (i32.const 0x2020202) (f64.const 13.75) (i64.const 0x999999999999999c)
  (f32.const 20.5) (i32.const 0x2020202) (f32.const -19.25) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-6-8"
  (i32.const 0)) (f64.const 1033.75) (i64.const 0x11223344556677f1) (f64.const 1005.25)
  (i64.const 0x11223344556676b1) (f32.const -0.125) (i32.const 157) (f32.const -2.9375) (f64.const 16.75)
  (i32.const 1) (i64.const 0x20e6b8290b14e3fe))
(assert_return (invoke "on-non-null-6-8"
  (i32.const 1)) (f64.const 1033.75) (i64.const 0x11223344556677f1) (f64.const 1005.25)
  (i64.const 0x11223344556676b1) (f32.const -0.125) (i32.const 157) (f32.const -2.9375) (f64.const 16.75)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-non-null-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -21.75) (i64.const 0x4545454545454548)
  (i64.const 0x1500000005) (f32.const -9.75) (i32.const 0x815c3712) (f32.const 2.7673341e+35)
  (f64.const -36.75) (i32.const 185) (i32.const 1) (i64.const 0x711d910838223348) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-non-null-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -21.75) (i64.const 0x4545454545454548)
  (i64.const 0x1500000005) (f32.const -9.75) (i32.const 0x815c3712) (f32.const 2.7673341e+35)
  (f64.const -36.75) (i32.const 185) (i32.const 0) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-non-null-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -95.625) (i64.const 0x404041004040409) (f32.const 182.125)
  (i32.const 0x20202ad) (f32.const 25.5) (f64.const -170.625) (i32.const 0x613c17f2) (f64.const -36.75)
  (i32.const 1) (i64.const 0xad856416dbc4cc4a) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -95.625) (i64.const 0x404041004040409) (f32.const 182.125)
  (i32.const 0x20202ad) (f32.const 25.5) (f64.const -170.625) (i32.const 0x613c17f2) (f64.const -36.75)
  (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 2.75) (i64.const 0xf9f9f9f9f9f9f970) (i32.const 0xc7a27d58)
  (f32.const 2.4212762e-26) (f64.const 19.75) (i32.const 0x20202c9) (f64.const -277.875)
  (i64.const 0x606060606060606) (i32.const 1) (i64.const 0xdaf6c2328dd4fd3))
(assert_return (invoke "on-non-null-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 2.75) (i64.const 0xf9f9f9f9f9f9f970) (i32.const 0xc7a27d58)
  (f32.const 2.4212762e-26) (f64.const 19.75) (i32.const 0x20202c9) (f64.const -277.875)
  (i64.const 0x606060606060606) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-non-null-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -21.75) (i64.const 0x404040404040499)
  (f32.const 2.1685708e+20) (f64.const -6.5) (i32.const 0x50505cb) (f64.const 21.75)
  (i64.const 0xbababababababac0) (f32.const 9.75) (i32.const 1) (i64.const 0x3081587e9342a205)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-non-null-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -21.75) (i64.const 0x404040404040499)
  (f32.const 2.1685708e+20) (f64.const -6.5) (i32.const 0x50505cb) (f64.const 21.75)
  (i64.const 0xbababababababac0) (f32.const 9.75) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
