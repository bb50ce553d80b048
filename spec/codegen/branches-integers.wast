;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Branches with 1 to 6 values that leave 0 to 12 operands behind: integers.
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
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -171 i64.add local.get 7 i32.const 122 i32.xor
    block (result i32)
      local.get 1 i32.const 129 i32.sub br 0
    end
    local.get 12
  )
  (func $br-1-1 (export "br-1-1") (param i32 i32 i64 f64) (result i64 i32 i64 i64) (local i64 i64)
    local.get 2 i64.const -182 i64.xor local.get 1 i32.const 129 i32.sub
    block (result i64)
      local.get 1 i32.const 136 i32.mul local.get 2 i64.const -215 i64.add br 0
    end
    local.get 4
  )
  (func $br-1-2 (export "br-1-2") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const 0x1200000005 i64.sub global.get 4 i32.const 136 i32.mul
    block (result i32)
      global.get 0 i32.const 143 i32.add global.get 5 i64.const 0x1500000005 i64.xor i32.const 176
      i32.load offset=2 br 0
    end
    local.get 1
  )
  (func $br-1-3 (export "br-1-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -204 i64.mul local.get 4 i32.const 143 i32.add
    block (result i32)
      local.get 4 i32.const 150 i32.xor local.get 3 local.get 4 i32.const 164 i32.mul local.get 1 br 0
    end
    local.get 7
  )
  (func $br-1-4 (export "br-1-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
    block (result i64)
      local.get 4 i32.const 157 i32.sub local.get 5 local.get 4 i32.const 171 i32.add local.get 1
      i32.const 178 i32.xor i32.const 16 i64.load offset=2 br 0
    end
    local.get 10
  )
  (func $br-1-5 (export "br-1-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const 0x1500000005 i64.xor local.get 4 i32.const 157 i32.sub
    block (result i32)
      local.get 1 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add local.get 4 i32.const 178
      i32.xor local.get 4 i32.const 185 i32.sub local.get 5 i64.const 0x1b00000005 i64.mul i32.const 199 br 0
    end
    local.get 12
  )
  (func $br-1-6 (export "br-1-6") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -237 i64.sub local.get 1 i32.const 164 i32.mul
    block (result i32)
      local.get 4 i32.const 171 i32.add local.get 2 i64.const -270 i64.xor local.get 4 i32.const 185 i32.sub
      local.get 1 local.get 2 local.get 4 i32.const 206 i32.xor local.get 4 i32.const 213 i32.sub br 0
    end
    local.get 7
  )
  (func $br-1-7 (export "br-1-7") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 5 i64.const -248 i64.mul global.get 0 i32.const 171 i32.add
    block (result i64)
      global.get 4 i32.const 178 i32.xor global.get 1 i64.const -281 i64.sub global.get 4 i32.const 192
      i32.mul global.get 0 global.get 5 i64.const -314 i64.xor global.get 0 global.get 4 i32.const 220 i32.mul
      block end global.get 1 br 0
    end
    local.get 1
  )
  (func $br-1-8 (export "br-1-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x1800000005 i64.add local.get 4 i32.const 178
    i32.xor
    block (result i32)
      local.get 1 i32.const 185 i32.sub local.get 3 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199
      i32.add local.get 1 i32.const 206 i32.xor local.get 5 i64.const 0x1e00000005 i64.sub local.get 4
      i32.const 220 i32.mul local.get 1 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor
      local.get 1 i32.const 241 i32.sub br 0
    end
    local.get 10
  )
  (func $br-1-9 (export "br-1-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -270 i64.xor local.get 1 i32.const 185 i32.sub
    block (result i32)
      local.get 1 i32.const 192 i32.mul local.get 2 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor
      local.get 1 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 1 local.get 1 local.get 2
      i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul block end local.get 1 i32.const 255 i32.add
      br 0
    end
    local.get 4
  )
  (func $br-1-10 (export "br-1-10") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 1 i64.const -281 i64.sub global.get 4 i32.const 192 i32.mul
    block (result i64)
      global.get 0 i32.const 199 i32.add global.get 5 i64.const -314 i64.xor global.get 0 i32.const 213
      i32.sub global.get 4 global.get 1 global.get 4 i32.const 234 i32.xor global.get 0 global.get 5
      i64.const -380 i64.mul global.get 0 i32.const 255 i32.add global.get 4 i32.const 262 i32.xor
      global.get 1 br 0
    end
    local.get 1
  )
  (func $br-1-11 (export "br-1-11") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199 i32.add
    block (result i32)
      local.get 4 i32.const 206 i32.xor local.get 3 local.get 4 local.get 4 i32.const 227 i32.add local.get 2
      i64.const 0x2100000005 i64.xor local.get 4 local.get 1 i32.const 248 i32.mul local.get 3
      i64.const 0x2400000005 i64.add local.get 4 i32.const 262 i32.xor local.get 1 i32.const 269 i32.sub
      local.get 3 i64.const 0x2700000005 i64.mul block end local.get 1 i32.const 283 i32.add br 0
    end
    local.get 7
  )
  (func $br-1-12 (export "br-1-12") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor
    block (result i32)
      local.get 1 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add
      local.get 1 i32.const 234 i32.xor local.get 2 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul
      local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub
      local.get 1 i32.const 276 i32.mul local.get 2 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
      local.get 1 i32.const 297 i32.sub br 0
    end
    local.get 4
  )
  (func $br-2-0 (export "br-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub
    block (result i32 i64)
      i32.const 56 i32.load offset=3 i32.const 64 i64.load br 0
    end
    local.get 12
  )
  (func $br-2-1 (export "br-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220
    i32.mul
    block (result i64 i32)
      local.get 1 block end local.get 5 i64.const 0x2100000005 i64.xor local.get 4 i32.const 241 i32.sub br 0
    end
    local.get 10
  )
  (func $br-2-2 (export "br-2-2") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 2 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add
    block (result i32 i32)
      local.get 1 local.get 2 i64.const -369 i64.sub local.get 1 local.get 1 br 0
    end
    local.get 4
  )
  (func $br-2-3 (export "br-2-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
    block (result i32 i64)
      local.get 6 local.get 3 i64.const -380 i64.mul local.get 6 i32.const 255 i32.add local.get 4 local.get 2
      br 0
    end
    local.get 12
  )
  (func $br-2-4 (export "br-2-4") (param i32) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    global.get 5 i64.const 0x2100000005 i64.xor global.get 0 i32.const 241 i32.sub
    block (result i64 i32)
      global.get 4 i32.const 248 i32.mul global.get 1 i64.const 0x2400000005 i64.add global.get 4
      i32.const 262 i32.xor global.get 0 i32.const 269 i32.sub i64.const 0x2700000005 global.get 0
      i32.const 283 i32.add br 0
    end
    local.get 1
  )
  (func $br-2-5 (export "br-2-5") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 3 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul
    block (result i32 i32)
      local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub
      local.get 4 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 4 i32.const 290 i32.xor
      local.get 1 br 0
    end
    local.get 7
  )
  (func $br-2-6 (export "br-2-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add
    block (result i32 i64)
      local.get 4 i32.const 262 i32.xor local.get 5 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
      local.get 4 i32.const 283 i32.add local.get 5 i64.const -446 i64.xor local.get 1 local.get 1
      i32.const 304 i32.mul local.get 3 i64.const -479 i64.add br 0
    end
    local.get 10
  )
  (func $br-2-7 (export "br-2-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 2 i64.const 0x2400000005 i64.add local.get 7 i32.const 262 i32.xor
    block (result i64 i32)
      local.get 7 i32.const 269 i32.sub local.get 2 i64.const 0x2700000005 i64.mul local.get 6 i32.const 283
      i32.add local.get 7 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 4
      i32.const 304 i32.mul local.get 6 i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor
      i32.const 325 br 0
    end
    local.get 12
  )
  (func $br-2-8 (export "br-2-8") (param i32) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    global.get 5 i64.const -402 i64.xor global.get 0 i32.const 269 i32.sub
    block (result i32 i32)
      global.get 4 global.get 1 i64.const -435 i64.add global.get 4 i32.const 290 i32.xor global.get 0
      i32.const 297 i32.sub global.get 5 i64.const -468 i64.mul global.get 0 i32.const 311 i32.add
      global.get 4 i32.const 318 i32.xor global.get 1 global.get 4 i32.const 332 i32.mul global.get 0
      i32.const 339 i32.add br 0
    end
    local.get 1
  )
  (func $br-2-9 (export "br-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 3 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
    block (result i32 i64)
      local.get 1 i32.const 283 i32.add local.get 2 i64.const -446 i64.xor local.get 4 i32.const 297 i32.sub
      local.get 4 i32.const 304 i32.mul local.get 2 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor
      local.get 1 i32.const 325 i32.sub local.get 2 local.get 4 i32.const 339 i32.add i32.const 346
      local.get 3 i64.const -545 i64.sub br 0
    end
    local.get 7
  )
  (func $br-2-10 (export "br-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283
    i32.add
    block (result i64 i32)
      local.get 4 local.get 5 i64.const 0x2a00000005 i64.sub local.get 4 i32.const 304 i32.mul local.get 4
      i32.const 311 i32.add local.get 2 local.get 4 i32.const 325 i32.sub local.get 1 local.get 2
      i64.const 0x3000000005 i64.add local.get 1 i32.const 346 i32.xor local.get 4 i32.const 24
      i64.load offset=3 local.get 4 br 0
    end
    local.get 10
  )
  (func $br-2-11 (export "br-2-11") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 2 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    block (result i32 i32)
      local.get 1 local.get 2 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add local.get 1
      i32.const 318 i32.xor local.get 2 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul local.get 1
      i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 1 local.get 1 i32.const 360 i32.mul
      local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor local.get 1 i32.const 381 i32.sub
      br 0
    end
    local.get 4
  )
  (func $br-2-12 (export "br-2-12") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 5 i64.const -446 i64.xor global.get 0 i32.const 297 i32.sub
    block (result i32 i64)
      global.get 4 i32.const 304 i32.mul global.get 1 global.get 4 i32.const 318 i32.xor global.get 0
      i32.const 325 i32.sub global.get 5 global.get 0 i32.const 339 i32.add global.get 4 i32.const 346 i32.xor
      global.get 1 global.get 4 i32.const 360 i32.mul global.get 0 i32.const 367 i32.add global.get 5
      i64.const -578 i64.xor global.get 0 i32.const 381 i32.sub global.get 4 i32.const 388 i32.mul
      global.get 1 i64.const -611 i64.add br 0
    end
    local.get 1
  )
  (func $br-3-0 (export "br-3-0") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304 i32.mul
    block (result i32 i64 i32)
      i32.const 160 i32.load local.get 2 local.get 1 i32.const 325 i32.sub br 0
    end
    local.get 4
  )
  (func $br-3-1 (export "br-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i64 i32 i32)
      local.get 1 i32.const 318 i32.xor local.get 2 local.get 4 i32.const 332 i32.mul local.get 1
      i32.const 339 i32.add br 0
    end
    local.get 10
  )
  (func $br-3-2 (export "br-3-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 3 i64.const -479 i64.add local.get 6 i32.const 318 i32.xor
    block (result i32 i32 i64)
      local.get 1 i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul block end i32.const 339 i32.const 8
      i32.load offset=1 local.get 3 i64.const -545 i64.sub br 0
    end
    local.get 12
  )
  (func $br-3-3 (export "br-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 3 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub
    block (result i32 i64 i32)
      local.get 1 i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add local.get 4 i32.const 346
      i32.xor local.get 4 i32.const 353 i32.sub local.get 2 local.get 1 i32.const 367 i32.add br 0
    end
    local.get 7
  )
  (func $br-3-4 (export "br-3-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 2 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
    block (result i64 i32 i32)
      local.get 1 i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub
      local.get 1 i32.const 360 i32.mul block end local.get 2 local.get 1 i32.const 374 i32.xor local.get 1
      i32.const 381 i32.sub br 0
    end
    local.get 4
  )
  (func $br-3-5 (export "br-3-5") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (result i32 i32 i64)
      local.get 1 i32.const 346 i32.xor local.get 3 local.get 4 i32.const 360 i32.mul local.get 1
      i32.const 367 i32.add local.get 2 i64.const -578 i64.xor i32.const 381 local.get 4 i32.const 388 i32.mul
      local.get 3 i64.const -611 i64.add br 0
    end
    local.get 7
  )
  (func $br-3-6 (export "br-3-6") (param i32) (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    global.get 1 i64.const 0x3000000005 i64.add global.get 4 i32.const 346 i32.xor
    block (result i32 i64 i32)
      global.get 0 i32.const 353 i32.sub global.get 5 i64.const 0x3300000005 i64.mul global.get 0
      i32.const 367 i32.add global.get 4 i32.const 374 i32.xor global.get 1 i64.const 0x3600000005 i64.sub
      global.get 4 global.get 0 i32.const 395 i32.add global.get 5 global.get 0 i32.const 409 i32.sub br 0
    end
    local.get 1
  )
  (func $br-3-7 (export "br-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 2 i64.const -534 i64.xor local.get 6 i32.const 353 i32.sub
    block (result i64 i32 i32)
      local.get 4 i32.const 360 i32.mul local.get 5 i64.const -567 i64.add local.get 4 i32.const 374 i32.xor
      local.get 7 i32.const 381 i32.sub local.get 5 i64.const -600 i64.mul local.get 6 i32.const 395 i32.add
      local.get 1 i32.const 402 i32.xor local.get 3 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
      i32.const 96 i32.load br 0
    end
    local.get 12
  )
  (func $br-3-8 (export "br-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul
    block (result i32 i32 i64)
      local.get 1 i32.const 367 i32.add local.get 2 local.get 1 i32.const 381 i32.sub local.get 1
      i32.const 388 i32.mul local.get 3 i64.const -611 i64.add local.get 4 i32.const 402 i32.xor local.get 4
      i32.const 409 i32.sub local.get 5 i64.const -644 i64.mul local.get 1 i32.const 423 i32.add local.get 1
      i32.const 430 i32.xor local.get 3 i64.const -677 i64.sub br 0
    end
    local.get 10
  )
  (func $br-3-9 (export "br-3-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const 0x3300000005 i64.mul local.get 1 i32.const 367 i32.add
    block (result i32 i64 i32)
      local.get 1 local.get 2 local.get 1 i32.const 388 i32.mul local.get 1 local.get 2 i64.const 0x3900000005
      i64.xor local.get 1 i32.const 409 i32.sub local.get 1 i32.const 416 i32.mul local.get 2 local.get 1
      i32.const 430 i32.xor local.get 1 i32.const 437 i32.sub local.get 2 i64.const 0x3f00000005 i64.mul
      i32.const 128 i32.load br 0
    end
    local.get 4
  )
  (func $br-3-10 (export "br-3-10") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 3 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
    block (result i64 i32 i32)
      local.get 1 local.get 3 i64.const -600 i64.mul local.get 1 local.get 1 local.get 2 i64.const -633
      i64.sub local.get 1 i32.const 416 i32.mul local.get 1 i32.const 423 i32.add local.get 2 local.get 4
      i32.const 437 i32.sub local.get 4 i32.const 444 i32.mul local.get 3 i64.const -699 i64.add local.get 4
      i32.const 465 br 0
    end
    local.get 7
  )
  (func $br-3-11 (export "br-3-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 5 i64.const -578 i64.xor local.get 6 i32.const 381 i32.sub
    block (result i32 i32 i64)
      local.get 6 i32.const 388 i32.mul local.get 3 local.get 7 i32.const 402 i32.xor local.get 6 local.get 2
      local.get 6 local.get 6 i32.const 430 i32.xor local.get 5 i64.const -677 i64.sub local.get 7
      i32.const 444 i32.mul local.get 6 local.get 3 i64.const -710 i64.xor i32.const 465 local.get 1
      i32.const 472 i32.mul local.get 3 i64.const -743 i64.add br 0
    end
    local.get 12
  )
  (func $br-3-12 (export "br-3-12") (param i32) (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    global.get 1 i64.const 0x3600000005 i64.sub global.get 4 i32.const 388 i32.mul
    block (result i32 i64 i32)
      global.get 0 i32.const 395 i32.add global.get 5 i64.const 0x3900000005 i64.xor global.get 0
      i32.const 409 i32.sub global.get 4 i32.const 416 i32.mul global.get 1 i64.const 0x3c00000005 i64.add
      global.get 4 i32.const 430 i32.xor global.get 0 global.get 5 i64.const 0x3f00000005 i64.mul global.get 0
      i32.const 451 i32.add global.get 4 global.get 1 i64.const 0x4200000005 i64.sub global.get 4
      i32.const 472 i32.mul block end global.get 0 global.get 5 i64.const 0x4500000005 i64.xor global.get 0
      br 0
    end
    local.get 1
  )
  (func $br-4-0 (export "br-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -600 i64.mul local.get 4 i32.const 395 i32.add
    block (result i32 i64 i32 i32)
      block end local.get 1 i32.const 402 i32.xor local.get 3 local.get 4 i32.const 416 i32.mul i32.const 423
      br 0
    end
    local.get 10
  )
  (func $br-4-1 (export "br-4-1") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 3 i64.const -611 i64.add local.get 1 i32.const 402 i32.xor
    block (result i64 i32 i32 i64)
      local.get 4 i64.const -644 local.get 1 i32.const 423 i32.add i32.const 104 i32.load offset=1 local.get 2
      br 0
    end
    local.get 7
  )
  (func $br-4-2 (export "br-4-2") (param i32) (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x3900000005 i64.xor global.get 0 i32.const 409 i32.sub
    block (result i32 i32 i64 i32)
      global.get 4 global.get 1 i64.const 0x3c00000005 i64.add global.get 4 i32.const 430 i32.xor global.get 0
      i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul i32.const 128 i32.load br 0
    end
    local.get 1
  )
  (func $br-4-3 (export "br-4-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 3 i64.const -633 i64.sub local.get 7 i32.const 416 i32.mul
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 423 i32.add local.get 2 local.get 1 i32.const 437 i32.sub local.get 7
      i32.const 444 i32.mul i32.const 128 i64.load local.get 7 local.get 4 i32.const 465 i32.sub br 0
    end
    local.get 12
  )
  (func $br-4-4 (export "br-4-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -644 i64.mul local.get 1 i32.const 423 i32.add
    block (result i64 i32 i32 i64)
      local.get 1 local.get 2 i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul local.get 1
      i32.const 451 i32.add i64.const -710 i32.const 144 i32.load offset=2 local.get 1 i32.const 472 i32.mul
      local.get 2 br 0
    end
    local.get 4
  )
  (func $br-4-5 (export "br-4-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
    i32.xor
    block (result i32 i32 i64 i32)
      local.get 4 local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add local.get 1
      i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub i32.const 152 i32.load offset=3
      local.get 1 i32.const 479 i32.add local.get 5 i64.const 0x4500000005 i64.xor local.get 4 br 0
    end
    local.get 10
  )
  (func $br-4-6 (export "br-4-6") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -666 i64.xor local.get 4 i32.const 437 i32.sub
    block (result i32 i64 i32 i32)
      local.get 1 local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 1 local.get 3
      i64.const -732 i64.mul local.get 4 i32.const 479 i32.add local.get 4 local.get 3 i64.const -765 i64.sub
      local.get 1 i32.const 500 i32.mul local.get 1 br 0
    end
    local.get 7
  )
  (func $br-4-7 (export "br-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul
    block (result i64 i32 i32 i64)
      local.get 4 local.get 2 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub local.get 4
      i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor local.get 4
      i32.const 493 i32.sub i64.const -776 i32.const 0 i32.load local.get 4 i32.const 514 i32.xor
      i64.const -809 br 0
    end
    local.get 10
  )
  (func $br-4-8 (export "br-4-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 3 i64.const 0x3f00000005 i64.mul local.get 6 i32.const 451 i32.add
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 6 i32.const 472
      i32.mul local.get 4 i32.const 479 i32.add local.get 3 local.get 7 i32.const 493 i32.sub local.get 7
      i32.const 500 i32.mul local.get 3 i64.const 0x4800000005 i64.add i32.const 8 i32.load offset=1
      local.get 6 i32.const 521 i32.sub i64.const 0x4b00000005 i32.const 32 i32.load br 0
    end
    local.get 12
  )
  (func $br-4-9 (export "br-4-9") (param i32) (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    global.get 1 i64.const -699 i64.add global.get 4 i32.const 458 i32.xor
    block (result i32 i64 i32 i32)
      global.get 0 i32.const 465 i32.sub global.get 5 global.get 0 i32.const 479 i32.add global.get 4
      i32.const 486 i32.xor global.get 1 i64.const -765 i64.sub global.get 4 global.get 0 i32.const 507
      i32.add global.get 5 global.get 0 i32.const 521 i32.sub i32.const 24 i32.load offset=3 global.get 1
      i64.const -831 i64.add global.get 4 i32.const 542 i32.xor i32.const 549 br 0
    end
    local.get 1
  )
  (func $br-4-10 (export "br-4-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 472 i32.mul local.get 2 local.get 1 i32.const 486 i32.xor local.get 1
      i32.const 493 i32.sub local.get 2 local.get 1 local.get 1 local.get 2 local.get 1 i32.const 528 i32.mul
      local.get 1 i32.const 40 i64.load offset=1 local.get 1 i32.const 549 i32.sub local.get 1 i32.const 556
      i32.mul local.get 2 i64.const -875 i64.add br 0
    end
    local.get 4
  )
  (func $br-4-11 (export "br-4-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472
    i32.mul
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493
      i32.sub local.get 1 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 1
      i32.const 514 i32.xor local.get 1 i32.const 521 i32.sub local.get 3 local.get 1 local.get 4
      i32.const 542 i32.xor local.get 5 local.get 1 i32.const 556 i32.mul i32.const 64 i32.load local.get 3
      i64.const 0x5100000005 i64.xor local.get 1 i32.const 577 i32.sub br 0
    end
    local.get 10
  )
  (func $br-4-12 (export "br-4-12") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 486 i32.xor local.get 2 i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul
      local.get 1 i32.const 507 i32.add local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
      local.get 1 i32.const 528 i32.mul local.get 2 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor
      local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add
      block end i32.const 72 i32.load offset=1 local.get 2 local.get 1 i32.const 96 i32.load br 0
    end
    local.get 4
  )
  (func $br-5-0 (export "br-5-0") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor
    block (result i32 i64 i32 i32 i64)
      i32.const 493 local.get 3 i64.const -776 i64.mul local.get 4 i32.const 507 i32.add local.get 1
      i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub br 0
    end
    local.get 7
  )
  (func $br-5-1 (export "br-5-1") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x4500000005 i64.xor global.get 0 i32.const 493 i32.sub
    block (result i64 i32 i32 i64 i32)
      global.get 4 i32.const 500 i32.mul global.get 1 i64.const 0x4800000005 i64.add global.get 4
      i32.const 514 i32.xor global.get 0 global.get 5 i64.const 0x4b00000005 i64.mul i32.const 32 i32.load
      br 0
    end
    local.get 1
  )
  (func $br-5-2 (export "br-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -765 i64.sub local.get 7 i32.const 500 i32.mul
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 507 i32.add local.get 3 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
      i32.const 24 i32.load offset=3 local.get 5 i64.const -831 i64.add local.get 7 i32.const 542 i32.xor
      local.get 6 i32.const 549 i32.sub br 0
    end
    local.get 12
  )
  (func $br-5-3 (export "br-5-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 1 local.get 2 local.get 1 i32.const 528 i32.mul i32.const 32 i32.load i32.const 40
      i64.load offset=1 local.get 1 local.get 1 i32.const 556 i32.mul local.get 2 br 0
    end
    local.get 4
  )
  (func $br-5-4 (export "br-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x4800000005 i64.add local.get 4 i32.const 514
    i32.xor
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535
      i32.add local.get 1 local.get 3 i64.const 0x4e00000005 i64.sub local.get 1 local.get 4 i32.const 563
      i32.add i64.const 0x5100000005 local.get 1 br 0
    end
    local.get 10
  )
  (func $br-5-5 (export "br-5-5") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521 i32.sub
    block (result i32 i32 i64 i32 i32)
      global.get 4 i32.const 528 i32.mul global.get 1 global.get 4 i32.const 542 i32.xor global.get 0
      i32.const 549 i32.sub global.get 5 i64.const -864 i64.mul global.get 0 i32.const 563 i32.add
      global.get 4 i32.const 570 i32.xor global.get 1 i64.const -897 i64.sub global.get 4 global.get 0
      i32.const 591 i32.add br 0
    end
    local.get 1
  )
  (func $br-5-6 (export "br-5-6") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -809 i64.sub local.get 4 i32.const 528 i32.mul
    block (result i32 i64 i32 i32 i64)
      local.get 4 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 local.get 1
      i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor local.get 1
      i32.const 577 i32.sub local.get 3 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add local.get 1
      local.get 2 i64.const -941 i64.sub br 0
    end
    local.get 7
  )
  (func $br-5-7 (export "br-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 5 i64.const 0x4b00000005 i64.mul local.get 7 i32.const 535 i32.add
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 542 i32.xor local.get 5 i64.const 0x4e00000005 i64.sub local.get 6 i32.const 556
      i32.mul local.get 4 i32.const 563 i32.add local.get 5 i64.const 0x5100000005 i64.xor local.get 6
      i32.const 577 i32.sub local.get 6 i32.const 584 i32.mul i64.const 0x5400000005 local.get 4 i32.const 598
      i32.xor local.get 4 i32.const 605 i32.sub i64.const 0x5700000005 local.get 1 br 0
    end
    local.get 12
  )
  (func $br-5-8 (export "br-5-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
      local.get 4 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul
      local.get 1 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor local.get 1 local.get 4 local.get 3
      i64.const -963 i64.add i32.const 626 local.get 4 i32.const 633 i32.sub br 0
    end
    local.get 7
  )
  (func $br-5-9 (export "br-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -842 i64.xor local.get 4 i32.const 549 i32.sub
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 4 i32.const 570 i32.xor
      local.get 4 local.get 3 local.get 4 i32.const 591 i32.add local.get 4 i32.const 598 i32.xor local.get 5
      local.get 4 i32.const 612 i32.mul block end local.get 4 i32.const 619 i32.add i32.const 136
      i64.load offset=1 i32.const 144 i32.load offset=2 local.get 1 i32.const 640 i32.mul local.get 2
      i64.const -1007 i64.add br 0
    end
    local.get 10
  )
  (func $br-5-10 (export "br-5-10") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 1 i64.const 0x4e00000005 i64.sub global.get 4 i32.const 556 i32.mul
    block (result i64 i32 i32 i64 i32)
      global.get 0 i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor global.get 0
      i32.const 577 i32.sub global.get 4 global.get 1 i64.const 0x5400000005 i64.add global.get 4
      i32.const 598 i32.xor global.get 0 i32.const 605 i32.sub global.get 5 global.get 0 i32.const 619 i32.add
      global.get 4 i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 4
      i32.const 640 i32.mul global.get 0 i32.const 647 i32.add global.get 5 i32.const 176 i32.load offset=2
      br 0
    end
    local.get 1
  )
  (func $br-5-11 (export "br-5-11") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add
    block (result i32 i32 i64 i32 i32)
      local.get 1 local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul local.get 1
      i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub local.get 1
      i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor local.get 1
      i32.const 633 i32.sub local.get 2 i64.const -996 i64.mul local.get 1 i32.const 647 i32.add local.get 1
      i32.const 654 i32.xor local.get 2 local.get 1 i32.const 668 i32.mul local.get 1 i32.const 675 i32.add
      br 0
    end
    local.get 4
  )
  (func $br-5-12 (export "br-5-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -875 i64.add local.get 7 i32.const 570 i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 6 i32.const 577 i32.sub local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
      local.get 1 i32.const 598 i32.xor local.get 3 i64.const -941 i64.sub local.get 7 i32.const 612 i32.mul
      local.get 6 i32.const 619 i32.add local.get 5 i64.const -974 i64.xor local.get 7 i32.const 633 i32.sub
      local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 6 i32.const 654 i32.xor
      local.get 6 i32.const 184 i64.load offset=3 local.get 4 local.get 7 local.get 5 i64.const -1073 i64.sub
      br 0
    end
    local.get 12
  )
  (func $br-6-0 (export "br-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x5100000005 i64.xor local.get 4 i32.const 577
    i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      i32.const 584 local.get 3 local.get 1 i32.const 598 i32.xor local.get 1 i32.const 605 i32.sub
      local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619 i32.add br 0
    end
    local.get 10
  )
  (func $br-6-1 (export "br-6-1") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 1 i64.const -897 i64.sub global.get 4 i32.const 584 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      global.get 0 i64.const -930 global.get 0 global.get 4 i32.const 612 i32.mul global.get 1 i64.const -963
      i64.add global.get 4 i32.const 626 i32.xor global.get 0 br 0
    end
    local.get 1
  )
  (func $br-6-2 (export "br-6-2") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub i32.const 612 i32.const 619
      local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub local.get 1 i32.const 640 i32.mul
      local.get 2 i64.const -1007 i64.add br 0
    end
    local.get 4
  )
  (func $br-6-3 (export "br-6-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 4 i32.const 605 i32.sub local.get 3 local.get 1 i32.const 619 i32.add block end local.get 7
      i32.const 626 i32.xor local.get 5 i64.const 0x5a00000005 i64.sub i32.const 152 i32.load offset=3
      local.get 1 i32.const 647 i32.add local.get 2 i64.const 0x5d00000005 i64.xor i32.const 661 br 0
    end
    local.get 12
  )
  (func $br-6-4 (export "br-6-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 4 local.get 1
      i32.const 633 i32.sub i32.const 152 i64.load offset=3 local.get 4 i32.const 647 i32.add local.get 4
      i32.const 654 i32.xor local.get 2 local.get 4 local.get 1 i32.const 675 i32.add br 0
    end
    local.get 7
  )
  (func $br-6-5 (export "br-6-5") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 1 i64.const -941 i64.sub global.get 4 i32.const 612 i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      global.get 0 i32.const 619 i32.add global.get 5 global.get 0 i32.const 633 i32.sub global.get 4
      i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add global.get 4 i32.const 654 i32.xor
      global.get 0 i64.const -1040 global.get 0 i32.const 675 i32.add i32.const 682 global.get 1
      i64.const -1073 i64.sub br 0
    end
    local.get 1
  )
  (func $br-6-6 (export "br-6-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x5700000005 i64.mul local.get 4 i32.const 619 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      local.get 4 i32.const 626 i32.xor local.get 3 i64.const 0x5a00000005 i64.sub local.get 4 local.get 1
      i32.const 647 i32.add local.get 2 i64.const 0x5d00000005 i64.xor local.get 1 i32.const 661 i32.sub
      local.get 1 i32.const 668 i32.mul local.get 3 i64.const 0x6000000005 i64.add local.get 4 i32.const 682
      i32.xor local.get 1 i32.const 24 i64.load offset=3 local.get 4 br 0
    end
    local.get 7
  )
  (func $br-6-7 (export "br-6-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -963 i64.add local.get 6 i32.const 626 i32.xor
    block (result i64 i32 i32 i64 i32 i32)
      local.get 4 i32.const 633 i32.sub local.get 5 i64.const -996 i64.mul local.get 4 local.get 4
      i32.const 654 i32.xor local.get 5 i64.const -1029 i64.sub local.get 1 i32.const 668 i32.mul local.get 6
      i32.const 675 i32.add i64.const -1062 local.get 1 i32.const 696 local.get 5 i64.const -1095 i64.add
      local.get 4 i32.const 717 br 0
    end
    local.get 12
  )
  (func $br-6-8 (export "br-6-8") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      local.get 1 i32.const 640 i32.mul local.get 2 local.get 1 i32.const 654 i32.xor local.get 1
      i32.const 661 i32.sub local.get 2 local.get 1 i32.const 675 i32.add local.get 1 i32.const 682 i32.xor
      local.get 2 block end local.get 1 i32.const 696 i32.mul local.get 1 i32.const 703 i32.add local.get 2
      i64.const -1106 i64.xor local.get 1 i32.const 717 i32.sub local.get 1 local.get 2 br 0
    end
    local.get 4
  )
  (func $br-6-9 (export "br-6-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -6 i64.xor local.get 1 i32.const 17 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 24 i32.mul local.get 5 local.get 1 i32.const 38 i32.xor local.get 4 i32.const 45
      i32.sub local.get 3 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add local.get 1 i32.const 66
      i32.xor local.get 2 i64.const -105 i64.sub local.get 4 i32.const 80 i32.mul i32.const 87 local.get 5
      i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub local.get 4 i32.const 108 i32.mul local.get 3
      i64.const -171 i64.add local.get 4 i32.const 122 i32.xor br 0
    end
    local.get 10
  )
  (func $br-6-10 (export "br-6-10") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 1 i64.const -17 i64.sub global.get 4 i32.const 24 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      global.get 0 global.get 5 i64.const -50 i64.xor global.get 0 i32.const 45 i32.sub global.get 4
      global.get 1 i64.const -83 i64.add global.get 4 i32.const 66 i32.xor global.get 0 i32.const 73 i32.sub
      global.get 5 i64.const -116 i64.mul global.get 0 i32.const 87 i32.add global.get 4 i32.const 112
      i64.load offset=2 i32.const 108 global.get 0 i32.const 115 i32.add i32.const 136 i64.load offset=1
      i32.const 129 global.get 4 i32.const 136 i32.mul br 0
    end
    local.get 1
  )
  (func $br-6-11 (export "br-6-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 5 i64.const 0x300000005 i64.mul local.get 7 i32.const 31 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      local.get 7 i32.const 38 i32.xor local.get 2 i64.const 0x600000005 i64.sub local.get 4 i32.const 52
      i32.mul local.get 7 i32.const 59 i32.add local.get 3 i64.const 0x900000005 i64.xor local.get 4
      i32.const 73 i32.sub local.get 7 i32.const 80 i32.mul local.get 3 i64.const 0xc00000005 i64.add
      local.get 7 i32.const 94 i32.xor local.get 4 i32.const 101 i32.sub local.get 2 i64.const 0xf00000005
      i64.mul local.get 4 i32.const 115 i32.add local.get 1 i32.const 122 i32.xor local.get 2 local.get 6
      i32.const 136 i32.mul local.get 4 i32.const 143 i32.add local.get 2 i64.const 0x1500000005 i64.xor br 0
    end
    local.get 12
  )
  (func $br-6-12 (export "br-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 45 i32.sub local.get 3 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add
      local.get 1 i32.const 66 i32.xor local.get 2 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
      local.get 4 local.get 2 i64.const -138 i64.xor local.get 1 local.get 1 i32.const 108 i32.mul local.get 2
      i64.const -171 i64.add local.get 4 i32.const 122 i32.xor local.get 1 i32.const 129 i32.sub local.get 2
      i64.const -204 i64.mul local.get 1 i32.const 143 i32.add local.get 1 i32.const 150 i32.xor local.get 2
      i64.const -237 i64.sub local.get 1 br 0
    end
    local.get 7
  )
)

(assert_return (invoke "br-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030258)
  (i32.const 0x8080872) (i32.const 0x2020181) (i64.const 0))
(assert_return (invoke "br-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfc49) (i32.const 0x2020181) (i64.const 0x30303030303022c) (i64.const 0))
(assert_return (invoke "br-1-2"
  (i32.const 1)) (i64.const 0x1122333255667783) (i32.const -10472) (i32.const 0x340feac5) (i64.const 0))
(assert_return (invoke "br-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xccccccccccccccd0)
  (i32.const 0x5050594) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303022c) (i32.const 0x2020294) (i64.const 0xa8835e3914efcaa5)
  (i64.const 6))
(assert_return (invoke "br-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404041104040401)
  (i32.const 0x5050468) (i32.const 199) (i64.const 0))
(assert_return (invoke "br-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040404f1)
  (i32.const 0x49494948) (i32.const 0x5050430) (i64.const 0))
(assert_return (invoke "br-1-7"
  (i32.const 1)) (i64.const 0xf9f2ebe4ddd6cfc0) (i32.const 0x12345723) (i64.const 0x1122334455667788)
  (i64.const 0))
(assert_return (invoke "br-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606061e0606060b) (i32.const 0x50505b7) (i32.const 0x2020111) (i64.const 6))
(assert_return (invoke "br-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0x2020149) (i32.const 0x2020301) (i64.const 0))
(assert_return (invoke "br-1-10"
  (i32.const 1)) (i64.const 0x11223344556678a1) (i32.const -14784) (i64.const 0x1122334455667788)
  (i64.const 0))
(assert_return (invoke "br-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x606060600f0f0f0f)
  (i32.const 0x50505cc) (i32.const 0x202031d) (i64.const 0))
(assert_return (invoke "br-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030301d4) (i32.const 0x20202cc) (i32.const 0x20200d9) (i64.const 0))
(assert_return (invoke "br-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfac2)
  (i32.const 0x5050430) (i32.const 0x1dcb792) (i64.const 0x4e2904dfba95704b) (i64.const 0))
(assert_return (invoke "br-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605e806060601) (i32.const 0xb9b9b9b8) (i64.const 0x606062706060603)
  (i32.const 0x5050414) (i64.const 6))
(assert_return (invoke "br-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x20202e5) (i32.const 0x2020202) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "br-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402a9)
  (i32.const 0x20202e8) (i32.const 0x5050505) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-2-4"
  (i32.const 1)) (i64.const 0xfefdfcdafaf9f8fd) (i32.const 0x12345587) (i64.const 0x2700000005)
  (i32.const 0x12345793) (i64.const 0))
(assert_return (invoke "br-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i32.const 0x5050427) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x878787878787878c) (i32.const 0x5050604) (i32.const 0x62626260)
  (i64.const 0x404040404040225) (i64.const 6))
(assert_return (invoke "br-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032703030308)
  (i32.const 0x808090e) (i64.const 0x303032e03030306) (i32.const 325) (i64.const 0))
(assert_return (invoke "br-2-8"
  (i32.const 1)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i32.const -25564)
  (i32.const 0x123457cb) (i64.const 0))
(assert_return (invoke "br-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040405a1)
  (i32.const 0x69696964) (i32.const 346) (i64.const 0x404040404040625) (i64.const 0))
(assert_return (invoke "br-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x90909081e1e1e1e) (i32.const 0x202031d) (i64.const 0xf5d0ab86613c17f2)
  (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i32.const 0x2020374) (i32.const 0x2020085)
  (i64.const 0))
(assert_return (invoke "br-2-12"
  (i32.const 1)) (i64.const 0x1020304050606ba) (i32.const 0x1234554f) (i32.const -29876)
  (i64.const 0x1122334455667525) (i64.const 0))
(assert_return (invoke "br-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302d9030302fe) (i32.const 0x62626260) (i32.const 0x9a75502b) (i64.const 0x303030303030303)
  (i32.const 0x20200bd) (i64.const 0))
(assert_return (invoke "br-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfd08) (i32.const 0x2020339) (i64.const 0x303030303030303)
  (i32.const 0x8282827c) (i32.const 0x2020355) (i64.const 6))
(assert_return (invoke "br-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040225)
  (i32.const 0x7070639) (i32.const 339) (i32.const 0xc7a27d58) (i64.const 0x404040404040625) (i64.const 0))
(assert_return (invoke "br-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd)
  (i32.const 0x50503a4) (i64.const 0x303030303030303) (i32.const 0x2020371) (i64.const 0))
(assert_return (invoke "br-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030304f8) (i32.const 0x9a9a9a98) (i64.const 0x303030303030303) (i32.const 0x2020374)
  (i32.const 0x2020085) (i64.const 0))
(assert_return (invoke "br-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xf9f9f9f9f9f9fa00)
  (i32.const 0x2020355) (i32.const 381) (i32.const 0x9b9b9b94) (i64.const 0x4040404040401a1) (i64.const 0))
(assert_return (invoke "br-3-6"
  (i32.const 1)) (i64.const 0x112233745566778d) (i32.const -279) (i32.const 0x12345803)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x123454df) (i64.const 0))
(assert_return (invoke "br-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfee9)
  (i32.const 0x70705a6) (i64.const 0x40404040404067d) (i32.const 0x43434340) (i32.const 0x5a3510eb)
  (i64.const 0))
(assert_return (invoke "br-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040625) (i32.const 0xd2d2d2d0) (i32.const 0x20203a9)
  (i32.const 0x20203ac) (i64.const 0x4040404040406a9) (i64.const 6))
(assert_return (invoke "br-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x2020371) (i32.const 0x202004d) (i64.const 0xcccccccc0f0f0f0f)
  (i32.const 0xfad5b08b) (i64.const 0))
(assert_return (invoke "br-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040401cd) (i32.const 0x2020374)
  (i64.const 0x404040404040149) (i32.const 0x5050505) (i32.const 465) (i64.const 0))
(assert_return (invoke "br-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9fbb8)
  (i32.const 0x707058a) (i32.const 465) (i32.const 0xb3b3b3b0) (i64.const 0x40404040404011d) (i64.const 0))
(assert_return (invoke "br-3-12"
  (i32.const 1)) (i64.const 0x1122330e55667783) (i32.const -29876) (i32.const 0x12345678)
  (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "br-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xe1e1e1e1e1e1e1f0) (i32.const 0x5050690) (i32.const 0x2020390)
  (i64.const 0x404040404040404) (i32.const 0x28282820) (i32.const 423) (i64.const 6))
(assert_return (invoke "br-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040401a1) (i32.const 0x2020390)
  (i64.const -644) (i32.const 0x20203a9) (i32.const 0xa7825d38) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-4-2"
  (i32.const 1)) (i64.const 0xfefdfcc2faf9f8fd) (i32.const 0x123454df) (i32.const -483) (i32.const 0x123454c3)
  (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0xfad5b08b) (i64.const 0))
(assert_return (invoke "br-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404067d)
  (i32.const 0xd0d0d00) (i32.const 0xededede0) (i64.const 0x8e69441ffad5b08b) (i32.const 0x8080808)
  (i32.const 0x5050334) (i64.const 0))
(assert_return (invoke "br-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0x20203a9) (i64.const -710) (i32.const 0x946f4a25)
  (i32.const 0xb3b3b3b0) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60606420606060b) (i32.const 0x20203ac) (i32.const 0xe1bc9772)
  (i32.const 0x20203e1) (i64.const 0x606064306060603) (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0x5050505) (i64.const 0x404040404040701) (i32.const 0xebebebe8)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i64.const -776)
  (i32.const 0x7a55300b) (i32.const 0x5050707) (i64.const -809) (i64.const 6))
(assert_return (invoke "br-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x1111111014141414)
  (i32.const 0x70708ca) (i32.const 0xc7a27d58) (i32.const 0x70704fe) (i64.const 0x4b00000005)
  (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "br-4-9"
  (i32.const 1)) (i64.const 0x11223344556674cd) (i32.const -391) (i32.const 0x613c17f2)
  (i64.const 0x1122334455667449) (i32.const -595) (i32.const 549) (i64.const 0))
(assert_return (invoke "br-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (i64.const 0xfbd6b18c67421df8) (i32.const 0x201ffdd)
  (i32.const 0x5c5c5c58) (i64.const 0x30303030302ff98) (i64.const 0))
(assert_return (invoke "br-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30302c1030302fe) (i32.const 0x41414138) (i32.const 0x5c5c5c58)
  (i32.const 0xba95704b) (i64.const 0x404045504040401) (i32.const 0x201ffc1) (i64.const 6))
(assert_return (invoke "br-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x636363636363636c) (i32.const 0x20203e1) (i32.const 0x7e2bd98) (i64.const 0x303030303030303)
  (i32.const 0x2020202) (i32.const 0x5a3510eb) (i64.const 0))
(assert_return (invoke "br-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303001c) (i32.const 0x50504e3)
  (i32.const 493) (i64.const 0xd3d3d3d3d3d3d3e0) (i32.const 0x5050700) (i32.const 0x2020000)
  (i64.const 0x30303030303062c) (i64.const 0))
(assert_return (invoke "br-5-1"
  (i32.const 1)) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x1234548b) (i64.const 0x1122338c5566778d)
  (i32.const -591) (i32.const 0x12345678) (i64.const 0x8231e193e6e1dcd8) (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "br-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030600)
  (i32.const 0xafafafa0) (i32.const 0x201fff9) (i32.const 0x613c17f2) (i64.const 0x6060606060602c7)
  (i32.const 0x8080a16) (i32.const 0x70704e2) (i64.const 0))
(assert_return (invoke "br-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xdededededededee8) (i32.const 0x20203fd) (i32.const 0x1af5d0ab) (i64.const 0xfbd6b18c67421df8)
  (i32.const 0x2020202) (i32.const 0x5c5c5c58) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i64.const 0x40403b6040403ff)
  (i32.const 0x2020202) (i32.const 0x5050738) (i64.const 0x5100000005) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-5-5"
  (i32.const 1)) (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const 0x123458ab) (i32.const -631)
  (i64.const 0x1122334455667b09) (i32.const -77) (i32.const 0x123458c7) (i64.const 0))
(assert_return (invoke "br-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303062c)
  (i32.const 0x5a5a5a50) (i32.const 0x201ffc1) (i64.const 0xc1c1c1c1c1c1c1d0) (i32.const 0x5050754)
  (i32.const 0x2020202) (i64.const 0x3030303030306b0) (i64.const 0))
(assert_return (invoke "br-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e01e1e1e1e)
  (i32.const 0x8080a1f) (i64.const 0x5400000005) (i32.const 0x5050753) (i32.const 0x50502a8)
  (i64.const 0x5700000005) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i32.const 0x2020202) (i32.const 0x5050505) (i64.const 0x404040404040041) (i32.const 626)
  (i32.const 0x505028c) (i64.const 0))
(assert_return (invoke "br-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x50502e0) (i32.const 0x5050770)
  (i64.const 0xdbb6916c4722fdd8) (i32.const 0x946f4a25) (i32.const 0x5050500) (i64.const 0x30303030302ff14)
  (i64.const 6))
(assert_return (invoke "br-5-10"
  (i32.const 1)) (i64.const 0x112232f655667783) (i32.const -42812) (i64.const 0x112232ea55667783)
  (i32.const -49280) (i32.const 0x123458ff) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x340feac5)
  (i64.const 0))
(assert_return (invoke "br-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xd5d5d5d5d5d5d5e0) (i32.const 0x2020435) (i32.const 0x2020489) (i32.const 0x202008c)
  (i64.const 0x303030303030303) (i32.const 0x3d3d3d38) (i32.const 0x20204a5) (i64.const 0))
(assert_return (invoke "br-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x30303030302ff98)
  (i32.const 0x8080a32) (i32.const 0x7070707) (i64.const 0x15f0cba6815c3712) (i32.const 0x5050505)
  (i32.const 0x8080808) (i64.const 0x606060606060a37) (i64.const 0))
(assert_return (invoke "br-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606065706060603) (i32.const 0x50502c4) (i32.const 584)
  (i64.const 0x404040404040404) (i32.const 0x2020054) (i32.const 0x201ffa5) (i64.const 0x151515140f0f0f0f)
  (i32.const 0x202046d) (i64.const 6))
(assert_return (invoke "br-6-1"
  (i32.const 1)) (i64.const 0x1122334455667b09) (i32.const -44968) (i64.const -930) (i32.const 0x12345678)
  (i32.const -47124) (i64.const 0x11223344556673c5) (i32.const -575) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "br-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i32.const 612) (i32.const 619)
  (i64.const 0xfcfcfcfcfcfcff31) (i32.const 0x201ff89) (i32.const 0x5050500) (i64.const 0x30303030302ff14)
  (i64.const 0))
(assert_return (invoke "br-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404045804040409)
  (i32.const 0x2020054) (i32.const 0x8080a7a) (i64.const 0x60605ac06060601) (i32.const 0xe1bc9772)
  (i32.const 0x2020489) (i64.const 0x303035e03030306) (i32.const 661) (i64.const 0))
(assert_return (invoke "br-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x50502a8) (i64.const 0x75502b06e1bc9772) (i32.const 0x505078c) (i32.const 0x505078b)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x20204a5) (i64.const 0))
(assert_return (invoke "br-6-5"
  (i32.const 1)) (i64.const 0x1122334455667b35) (i32.const -47124) (i32.const -707) (i32.const 0x12345678)
  (i64.const -1040) (i32.const 0x1234591b) (i32.const 682) (i64.const 0x1122334455667bb9) (i64.const 0))
(assert_return (invoke "br-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x151515140f0f0f0f)
  (i32.const 0x5050770) (i32.const 0x3d3d3d38) (i64.const 0x404046404040409) (i32.const 0x50507af)
  (i32.const 0x2020202) (i64.const 0xf5d0ab86613c17f2) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040041)
  (i32.const 0x7070575) (i64.const -1062) (i32.const 0x2020202) (i32.const 696) (i64.const 0x6060606060601bf)
  (i32.const 0x5050505) (i32.const 717) (i64.const 0))
(assert_return (invoke "br-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcff31) (i32.const 0x201ff89) (i32.const 0x75757570) (i32.const 0x20204c1)
  (i64.const 0xfcfcfcfcfcfcf8ad) (i32.const 0x201ff35) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0))
(assert_return (invoke "br-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfbfe) (i32.const 0x20201f1) (i32.const 87)
  (i64.const 0xf9f9f9f9f9f9f970) (i32.const 0x202019d) (i32.const 0x1e1e1e1c) (i64.const 0x404040404040359)
  (i32.const 0x505057f) (i64.const 6))
(assert_return (invoke "br-6-10"
  (i32.const 1)) (i64.const 0x1122334455667799) (i32.const -1848) (i64.const 0x88633e19f4cfaa85)
  (i32.const 108) (i32.const 0x123456eb) (i64.const 0xdbb6916c4722fdd8) (i32.const 129) (i32.const -10472)
  (i64.const 0))
(assert_return (invoke "br-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030301e1e1e1e)
  (i32.const 0x8080827) (i32.const 0x5050578) (i32.const 0x2020278) (i64.const 0x303030303030303)
  (i32.const 0xbbbbbbb8) (i32.const 0x5050594) (i64.const 0x303031603030306) (i64.const 0))
(assert_return (invoke "br-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040403dd) (i32.const 0x5050523)
  (i32.const 0x2020181) (i64.const 0x999999999999999c) (i32.const 0x2020291) (i32.const 0x2020294)
  (i64.const 0x3030303030303f0) (i32.const 0x2020202) (i64.const 0))

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
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -204 i64.mul local.get 4 i32.const 143 i32.add
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
  (func $outer-1-1 (export "outer-1-1") (param i32 i32 i64 f64) (result i64 i32 i64 i64) (local i64 i64)
    local.get 2 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
    block (result i64)
      block
        block
          local.get 1 i32.const 157 i32.sub local.get 2 i64.const -248 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-2 (export "outer-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x1500000005 i64.xor local.get 4 i32.const 157
    i32.sub
    block (result i32)
      block
        local.get 4 i32.const 164 i32.mul
        block
          local.get 2 i64.const 0x1800000005 i64.add local.get 4 i32.const 178 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-3 (export "outer-1-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -237 i64.sub local.get 6 i32.const 164 i32.mul
    block (result i32)
      local.get 4 i32.const 171 i32.add
      block
        local.get 3 i64.const -270 i64.xor
        block
          local.get 6 i32.const 185 i32.sub local.get 6 i32.const 192 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-1-4 (export "outer-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    local.get 2 i64.const -248 i64.mul local.get 4 i32.const 171 i32.add
    block (result i64)
      local.get 4 i32.const 178 i32.xor
      block
        local.get 3 i64.const -281 i64.sub
        block
          local.get 1 i32.const 192 i32.mul local.get 1 i32.const 199 i32.add local.get 3 i64.const -314
          i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-1-5 (export "outer-1-5") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const 0x1800000005 i64.add global.get 4 i32.const 178 i32.xor
    block (result i32)
      global.get 0 i32.const 185 i32.sub
      block
        global.get 5 i64.const 0x1b00000005 i64.mul global.get 0 i32.const 199 i32.add
        block
          global.get 4 global.get 1 i64.const 0x1e00000005 i64.sub global.get 4 i32.const 220 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-6 (export "outer-1-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -270 i64.xor local.get 1 i32.const 185 i32.sub
    block (result i32)
      local.get 1 i32.const 192 i32.mul local.get 2 i64.const -303 i64.add
      block
        local.get 1 i32.const 206 i32.xor local.get 1 i32.const 213 i32.sub
        block
          local.get 2 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add i32.const 234 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-7 (export "outer-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
    block (result i64)
      local.get 4 i32.const 199 i32.add local.get 2 i64.const -314 i64.xor
      block
        local.get 1 i32.const 213 i32.sub local.get 1 i32.const 220 i32.mul
        block
          local.get 2 local.get 1 i32.const 234 i32.xor local.get 4 i32.const 241 i32.sub local.get 2
          i64.const -380 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-1-8 (export "outer-1-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199 i32.add
    block (result i32)
      local.get 4 i32.const 206 i32.xor local.get 3 i64.const 0x1e00000005 i64.sub
      block
        local.get 4 i32.const 220 i32.mul local.get 4 i32.const 227 i32.add local.get 2 i64.const 0x2100000005
        i64.xor
        block
          local.get 1 i32.const 241 i32.sub local.get 1 i32.const 248 i32.mul local.get 2
          i64.const 0x2400000005 i64.add i32.const 262 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-1-9 (export "outer-1-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor
    block (result i32)
      local.get 1 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add
      block
        local.get 1 i32.const 234 i32.xor local.get 2 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul
        block
          local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269
          i32.sub local.get 1 i32.const 276 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-1-10 (export "outer-1-10") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 5 i64.const -314 i64.xor global.get 0 i32.const 213 i32.sub
    block (result i64)
      global.get 4 i32.const 220 i32.mul global.get 1 i64.const -347 i64.add global.get 4 i32.const 234
      i32.xor
      block
        global.get 0 i32.const 241 i32.sub global.get 5 i64.const -380 i64.mul global.get 0 i32.const 255
        i32.add
        block
          global.get 4 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub global.get 4 i32.const 276
          i32.mul global.get 0 i32.const 283 i32.add global.get 5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-1-11 (export "outer-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 5 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220 i32.mul
    block (result i32)
      local.get 1 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241
      i32.sub
      block
        local.get 6 i32.const 248 i32.mul local.get 5 i64.const 0x2400000005 i64.add local.get 1 i32.const 262
        i32.xor local.get 7 i32.const 269 i32.sub
        block
          local.get 3 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283 i32.add local.get 4 local.get 2
          i64.const 0x2a00000005 i64.sub i32.const 152 i32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-1-12 (export "outer-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -336 i64.mul local.get 4 i32.const 227 i32.add
    block (result i32)
      local.get 1 i32.const 234 i32.xor local.get 5 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul
      local.get 1 i32.const 255 i32.add
      block
        local.get 5 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub local.get 4 i32.const 276 i32.mul
        local.get 2 i64.const -435 i64.add
        block
          local.get 1 i32.const 290 i32.xor local.get 1 i32.const 297 i32.sub local.get 2 i64.const -468
          i64.mul local.get 4 i32.const 311 i32.add local.get 4 i32.const 318 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-0 (export "outer-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
    block (result i32 i64)
      block
        block
          i32.const 241 local.get 3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-2-1 (export "outer-2-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241 i32.sub
    block (result i64 i32)
      block
        block
          local.get 1 i32.const 248 i32.mul i64.const 0x2400000005 local.get 1 i32.const 262 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-2-2 (export "outer-2-2") (param i32) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    global.get 1 i64.const -369 i64.sub global.get 4 i32.const 248 i32.mul
    block (result i32 i32)
      block
        global.get 0 i32.const 255 i32.add
        block
          global.get 5 i64.const -402 i64.xor i32.const 112 i32.load offset=2 global.get 4 i32.const 276
          i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-3 (export "outer-2-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 3 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add
    block (result i32 i64)
      local.get 1 i32.const 262 i32.xor
      block
        local.get 3 i64.const -413 i64.sub
        block
          local.get 1 i32.const 276 i32.mul i32.const 128 i32.load i64.const -446 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-4 (export "outer-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 3 i64.const 0x2400000005 i64.add local.get 4 i32.const 262 i32.xor
    block (result i64 i32)
      local.get 4 i32.const 269 i32.sub
      block
        local.get 3 i64.const 0x2700000005 i64.mul
        block
          local.get 4 i32.const 283 i32.add local.get 1 i32.const 290 i32.xor block end local.get 3
          i64.const 0x2a00000005 i64.sub local.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-5 (export "outer-2-5") (param i32) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    global.get 5 i64.const -402 i64.xor global.get 0 i32.const 269 i32.sub
    block (result i32 i32)
      global.get 4 i32.const 276 i32.mul
      block
        global.get 1 i64.const -435 i64.add global.get 4 i32.const 290 i32.xor
        block
          global.get 0 global.get 5 i64.const -468 i64.mul block end global.get 0 i32.const 311 i32.add
          global.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-6 (export "outer-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -413 i64.sub local.get 7 i32.const 276 i32.mul
    block (result i32 i64)
      local.get 4 i32.const 283 i32.add local.get 2 i64.const -446 i64.xor
      block
        local.get 6 i32.const 297 i32.sub local.get 1 i32.const 304 i32.mul
        block
          local.get 2 i64.const -479 i64.add local.get 4 i32.const 318 i32.xor local.get 4 i32.const 325
          i32.sub i64.const -512 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-2-7 (export "outer-2-7") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 2 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283 i32.add
    block (result i64 i32)
      local.get 1 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub
      block
        local.get 1 i32.const 304 i32.mul local.get 1 i32.const 311 i32.add
        block
          local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub local.get 1 i32.const 0
          i64.load i32.const 8 i32.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-2-8 (export "outer-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    block (result i32 i32)
      local.get 4 i32.const 297 i32.sub local.get 3 i64.const -468 i64.mul
      block
        local.get 4 i32.const 311 i32.add local.get 1 i32.const 318 i32.xor local.get 5 i64.const -501 i64.sub
        block
          local.get 4 i32.const 332 i32.mul local.get 4 local.get 2 i64.const -534 i64.xor local.get 1
          i32.const 353 i32.sub local.get 1 i32.const 360 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-9 (export "outer-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 2 i64.const -446 i64.xor local.get 4 i32.const 297 i32.sub
    block (result i32 i64)
      local.get 4 i32.const 304 i32.mul local.get 2 i64.const -479 i64.add local.get 4 i32.const 318 i32.xor
      block
        local.get 1 i32.const 325 i32.sub local.get 3 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
        block
          local.get 1 i32.const 346 i32.xor local.get 3 i64.const -545 i64.sub local.get 1 i32.const 360
          i32.mul block end local.get 4 local.get 2 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-2-10 (export "outer-2-10") (param i32) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    global.get 1 i64.const 0x2a00000005 i64.sub global.get 4 i32.const 304 i32.mul
    block (result i64 i32)
      global.get 0 i32.const 311 i32.add global.get 5 i64.const 0x2d00000005 i64.xor global.get 0
      i32.const 325 i32.sub
      block
        global.get 4 i32.const 332 i32.mul global.get 1 i64.const 0x3000000005 i64.add global.get 4
        i32.const 346 i32.xor
        block
          global.get 0 global.get 5 i64.const 0x3300000005 i64.mul global.get 0 i32.const 367 i32.add
          global.get 4 i32.const 374 i32.xor i32.const 48 i64.load offset=2 global.get 4 i32.const 388 i32.mul
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-2-11 (export "outer-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i32 i32)
      local.get 1 i32.const 318 i32.xor local.get 3 i64.const -501 i64.sub local.get 4 i32.const 332 i32.mul
      block
        local.get 4 i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 4 i32.const 353 i32.sub
        local.get 4 i32.const 360 i32.mul
        block
          local.get 5 i64.const -567 i64.add local.get 4 i32.const 374 i32.xor local.get 4 i32.const 381
          i32.sub local.get 3 local.get 1 i32.const 395 i32.add local.get 1 i32.const 402 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-2-12 (export "outer-2-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -479 i64.add local.get 6 i32.const 318 i32.xor
    block (result i32 i64)
      local.get 6 i32.const 325 i32.sub local.get 5 i64.const -512 i64.mul local.get 6 i32.const 339 i32.add
      local.get 6 i32.const 346 i32.xor
      block
        local.get 2 i64.const -545 i64.sub local.get 6 i32.const 360 i32.mul local.get 7 i32.const 367 i32.add
        local.get 3 i64.const -578 i64.xor
        block
          local.get 1 i32.const 381 i32.sub local.get 4 i32.const 388 i32.mul local.get 5 i64.const -611
          i64.add local.get 1 local.get 6 local.get 5 i64.const -644 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-0 (export "outer-3-0") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub
    block (result i32 i64 i32)
      block
        block
          local.get 1 i32.const 332 i32.mul local.get 2 i64.const 0x3000000005 i64.add local.get 1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-1 (export "outer-3-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
    block (result i64 i32 i32)
      block
        block
          local.get 4 i32.const 339 i32.add local.get 5 i32.const 16 i32.load offset=2 i32.const 360 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-3-2 (export "outer-3-2") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (result i32 i32 i64)
      block
        local.get 1 i32.const 346 i32.xor
        block
          local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul local.get 1 i32.const 367
          i32.add local.get 2 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-3 (export "outer-3-3") (param i32) (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    global.get 1 i64.const 0x3000000005 i64.add global.get 4 i32.const 346 i32.xor
    block (result i32 i64 i32)
      global.get 0 i32.const 353 i32.sub
      block
        global.get 5 i64.const 0x3300000005 i64.mul
        block
          global.get 0 i32.const 367 i32.add global.get 4 i32.const 374 i32.xor i64.const 0x3600000005
          i32.const 388 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-4 (export "outer-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 2 i64.const -534 i64.xor local.get 6 i32.const 353 i32.sub
    block (result i64 i32 i32)
      local.get 7 i32.const 360 i32.mul
      block
        local.get 3 i64.const -567 i64.add
        block
          local.get 1 i32.const 374 i32.xor local.get 4 i32.const 381 i32.sub local.get 2 i64.const -600
          i64.mul local.get 1 i32.const 395 i32.add local.get 7 i32.const 402 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-5 (export "outer-3-5") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul
    block (result i32 i32 i64)
      local.get 1 i32.const 367 i32.add
      block
        local.get 2 i64.const -578 i64.xor local.get 4 i32.const 381 i32.sub
        block
          local.get 1 i32.const 388 i32.mul local.get 2 local.get 1 i32.const 409 i32.const 88
          i64.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-3-6 (export "outer-3-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const 0x3300000005 i64.mul local.get 1 i32.const 367 i32.add
    block (result i32 i64 i32)
      local.get 1 i32.const 374 i32.xor local.get 2 i64.const 0x3600000005 i64.sub
      block
        local.get 1 i32.const 388 i32.mul local.get 1 i32.const 395 i32.add
        block
          local.get 2 i64.const 0x3900000005 i64.xor local.get 1 local.get 1 i32.const 416 i32.mul
          i32.const 96 i64.load local.get 1 i32.const 430 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-3-7 (export "outer-3-7") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 3 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
    block (result i64 i32 i32)
      local.get 1 i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul
      block
        local.get 1 i32.const 395 i32.add local.get 4 i32.const 402 i32.xor
        block
          local.get 2 local.get 1 local.get 1 i32.const 423 i32.add i64.const -666 local.get 1 i32.const 437
          i32.sub local.get 1 i32.const 444 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-3-8 (export "outer-3-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
    block (result i32 i32 i64)
      local.get 1 i32.const 388 i32.mul local.get 5 i64.const -611 i64.add
      block
        local.get 4 i32.const 402 i32.xor local.get 4 i32.const 409 i32.sub local.get 5 i64.const -644 i64.mul
        block
          local.get 4 i32.const 423 i32.add local.get 4 i32.const 430 i32.xor local.get 3 i64.const -677
          i64.sub local.get 1 local.get 4 i32.const 451 i32.add local.get 2 i64.const -710 i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-3-9 (export "outer-3-9") (param i32) (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    global.get 1 i64.const 0x3600000005 i64.sub global.get 4 i32.const 388 i32.mul
    block (result i32 i64 i32)
      global.get 0 i32.const 395 i32.add global.get 5 i64.const 0x3900000005 i64.xor global.get 0
      i32.const 409 i32.sub
      block
        global.get 4 i32.const 416 i32.mul global.get 1 i64.const 0x3c00000005 i64.add global.get 4
        i32.const 430 i32.xor
        block
          global.get 0 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul global.get 0
          i32.const 451 i32.add global.get 4 i32.const 458 i32.xor global.get 1 i64.const 0x4200000005 i64.sub
          global.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-10 (export "outer-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 5 i64.const -600 i64.mul local.get 7 i32.const 395 i32.add
    block (result i64 i32 i32)
      local.get 6 i32.const 402 i32.xor local.get 5 i64.const -633 i64.sub local.get 6 i32.const 416 i32.mul
      block
        local.get 7 i32.const 423 i32.add local.get 3 i64.const -666 i64.xor local.get 6 i32.const 437 i32.sub
        block
          local.get 1 i32.const 444 i32.mul local.get 2 i64.const -699 i64.add local.get 1 i32.const 458
          i32.xor local.get 7 i32.const 465 i32.sub i64.const -732 local.get 6 i32.const 479 i32.add
          local.get 4 i32.const 486 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-3-11 (export "outer-3-11") (param i32) (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    global.get 1 i64.const -611 i64.add global.get 4 i32.const 402 i32.xor
    block (result i32 i32 i64)
      global.get 0 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul global.get 0 i32.const 423
      i32.add
      block
        global.get 4 i32.const 430 i32.xor global.get 1 i64.const -677 i64.sub global.get 4 i32.const 444
        i32.mul global.get 0 i32.const 451 i32.add
        block
          global.get 5 i64.const -710 i64.xor global.get 0 i32.const 465 i32.sub global.get 4 global.get 1
          i64.const -743 i64.add i32.const 486 global.get 0 i32.const 493 i32.sub i64.const -776 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-3-12 (export "outer-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 2 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409 i32.sub
    block (result i32 i64 i32)
      local.get 7 i32.const 416 i32.mul local.get 5 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
      i32.xor local.get 6 i32.const 437 i32.sub
      block
        local.get 5 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add local.get 7 i32.const 458
        i32.xor local.get 5 i64.const 0x4200000005 i64.sub
        block
          local.get 7 i32.const 472 i32.mul local.get 6 i32.const 479 i32.add local.get 2
          i64.const 0x4500000005 i64.xor local.get 4 i32.const 493 i32.sub local.get 7 local.get 2 local.get 1
          i32.const 514 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-4-0 (export "outer-4-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -633 i64.sub local.get 4 i32.const 416 i32.mul
    block (result i32 i64 i32 i32)
      block
        block
          local.get 4 local.get 2 local.get 4 i32.const 437 i32.sub local.get 4 i32.const 444 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-1 (export "outer-4-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -644 i64.mul local.get 1 i32.const 423 i32.add
    block (result i64 i32 i32 i64)
      block
        block
          local.get 1 i32.const 112 i64.load offset=2 local.get 1 i32.const 444 i32.mul local.get 1
          i32.const 451 i32.add i32.const 136 i64.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-2 (export "outer-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
    i32.xor
    block (result i32 i32 i64 i32)
      block
        local.get 4 i32.const 437 i32.sub
        block
          local.get 5 i64.const 0x3f00000005 i64.mul block end local.get 1 i32.const 451 i32.add local.get 1
          i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472 i32.mul
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-3 (export "outer-4-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 444 i32.mul
      block
        local.get 2 i64.const -699 i64.add
        block
          local.get 1 i32.const 458 i32.xor block end local.get 1 i32.const 465 i32.sub local.get 2
          i64.const -732 i64.mul local.get 1 local.get 1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-4 (export "outer-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 451 i32.add
      block
        local.get 3 i64.const -710 i64.xor
        block
          local.get 4 i32.const 465 i32.sub local.get 4 i32.const 472 i32.mul i32.const 160 i64.load
          local.get 1 i32.const 486 i32.xor local.get 4 i32.const 493 i32.sub i32.const 184 i64.load offset=3
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-5 (export "outer-4-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 3 i64.const 0x3f00000005 i64.mul local.get 6 i32.const 451 i32.add
    block (result i32 i32 i64 i32)
      local.get 4 i32.const 458 i32.xor
      block
        local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472 i32.mul
        block
          local.get 7 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor local.get 6 local.get 7
          i32.const 500 i32.mul local.get 5 i64.const 0x4800000005 i64.add local.get 6 i32.const 514 i32.xor
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-4-6 (export "outer-4-6") (param i32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    global.get 1 i64.const -699 i64.add global.get 4 i32.const 458 i32.xor
    block (result i32 i64 i32 i32)
      global.get 0 i32.const 465 i32.sub global.get 5 i64.const -732 i64.mul
      block
        global.get 0 i32.const 479 i32.add global.get 4 i32.const 486 i32.xor
        block
          global.get 1 i64.const -765 i64.sub global.get 4 global.get 0 i32.const 507 i32.add global.get 5
          i64.const -798 i64.xor global.get 0 i32.const 521 i32.sub i32.const 24 i32.load offset=3 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-4-7 (export "outer-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 472 i32.mul local.get 2 i64.const -743 i64.add
      block
        local.get 1 i32.const 486 i32.xor local.get 4 i32.const 493 i32.sub
        block
          local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add local.get 4 i64.const -809
          local.get 1 i32.const 528 i32.mul local.get 1 i32.const 535 i32.add i32.const 40 i64.load offset=1
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-8 (export "outer-4-8") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 1 i64.const 0x4200000005 i64.sub global.get 4 i32.const 472 i32.mul
    block (result i32 i32 i64 i32)
      global.get 0 i32.const 479 i32.add global.get 5 i64.const 0x4500000005 i64.xor
      block
        global.get 0 i32.const 493 i32.sub global.get 4 i32.const 500 i32.mul global.get 1
        i64.const 0x4800000005 i64.add
        block
          global.get 4 i32.const 514 i32.xor global.get 0 i32.const 521 i32.sub global.get 5
          i64.const 0x4b00000005 i64.mul i32.const 535 global.get 4 i32.const 542 i32.xor i32.const 48
          i64.load offset=2 global.get 4 i32.const 556 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-4-9 (export "outer-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -732 i64.mul local.get 4 i32.const 479 i32.add
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 486 i32.xor local.get 2 i64.const -765 i64.sub local.get 4 i32.const 500 i32.mul
      block
        local.get 4 i32.const 507 i32.add local.get 5 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
        block
          local.get 1 i32.const 528 i32.mul local.get 3 i64.const -831 i64.add local.get 1 i32.const 542
          i32.xor i32.const 48 i32.load offset=2 local.get 5 i64.const -864 i64.mul local.get 4 i32.const 563
          i32.add local.get 1 i32.const 570 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-4-10 (export "outer-4-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -743 i64.add local.get 1 i32.const 486 i32.xor
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 493 i32.sub local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
      block
        local.get 1 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul
        block
          local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549
          i32.sub local.get 1 i32.const 556 i32.mul i64.const -875 i32.const 72 i32.load offset=1
          i32.const 577 local.get 2 i64.const -908 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-4-11 (export "outer-4-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 3 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493 i32.sub
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 500 i32.mul local.get 3 i64.const 0x4800000005 i64.add local.get 4 i32.const 514
      i32.xor
      block
        local.get 1 i32.const 521 i32.sub local.get 3 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535
        i32.add local.get 4 i32.const 542 i32.xor
        block
          local.get 3 i64.const 0x4e00000005 i64.sub local.get 4 i32.const 556 i32.mul local.get 1
          i32.const 563 i32.add local.get 2 local.get 1 i32.const 577 i32.sub local.get 4 i32.const 584
          i32.mul local.get 2 i64.const 0x5400000005 i64.add local.get 4 i32.const 598 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-4-12 (export "outer-4-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -765 i64.sub local.get 7 i32.const 500 i32.mul
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 507 i32.add local.get 5 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
      local.get 4 i32.const 528 i32.mul
      block
        local.get 5 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor local.get 1 i32.const 549 i32.sub
        local.get 5 i64.const -864 i64.mul
        block
          local.get 1 local.get 7 local.get 3 i64.const -897 i64.sub local.get 6 i32.const 584 i32.mul
          local.get 7 i64.const -930 i32.const 112 i32.load offset=2 local.get 4 i32.const 612 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-0 (export "outer-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
    block (result i32 i64 i32 i32 i64)
      block
        block
          local.get 1 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 7 i32.const 32
          i32.load i32.const 40 i64.load offset=1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-1 (export "outer-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x4800000005 i64.add local.get 4 i32.const 514 i32.xor
    block (result i64 i32 i32 i64 i32)
      block
        block
          local.get 1 i32.const 521 i32.sub local.get 3 i64.const 0x4b00000005 i64.mul local.get 1 local.get 4
          i32.const 542 i32.xor local.get 2 i64.const 0x4e00000005 i64.sub local.get 1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-2 (export "outer-5-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521 i32.sub
    block (result i32 i32 i64 i32 i32)
      block
        global.get 4 i32.const 528 i32.mul
        block
          global.get 1 i64.const -831 i64.add i32.const 40 i32.load offset=1 global.get 0 i32.const 549
          i32.sub global.get 5 i32.const 64 i32.load global.get 4 i32.const 570 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-5-3 (export "outer-5-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 535 i32.add
      block
        local.get 2 i64.const -842 i64.xor
        block
          local.get 1 i32.const 549 i32.sub i32.const 556 local.get 2 i64.const -875 i64.add local.get 1
          i32.const 570 i32.xor i32.const 577 local.get 2 i64.const -908 i64.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-4 (export "outer-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535
    i32.add
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 542 i32.xor
      block
        local.get 3 i64.const 0x4e00000005 i64.sub
        block
          local.get 1 i32.const 556 i32.mul local.get 1 i32.const 563 i32.add local.get 2
          i64.const 0x5100000005 i64.xor local.get 1 i32.const 577 i32.sub local.get 4 i32.const 584 i32.mul
          local.get 3 i64.const 0x5400000005 i64.add i32.const 598 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-5-5 (export "outer-5-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 5 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 549 i32.sub
      block
        local.get 5 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
        block
          local.get 4 i32.const 570 i32.xor local.get 3 i64.const -897 i64.sub local.get 1 i32.const 584
          i32.mul local.get 1 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor local.get 4
          i32.const 605 i32.sub local.get 4 i32.const 612 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-5-6 (export "outer-5-6") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    global.get 5 i64.const -842 i64.xor global.get 0 i32.const 549 i32.sub
    block (result i32 i64 i32 i32 i64)
      global.get 4 i32.const 556 i32.mul global.get 1 i64.const -875 i64.add
      block
        global.get 4 i32.const 570 i32.xor global.get 0 i32.const 577 i32.sub
        block
          global.get 5 i64.const -908 i64.mul global.get 0 i32.const 591 i32.add i32.const 598 global.get 1
          global.get 4 i32.const 612 i32.mul global.get 0 i32.const 619 i32.add global.get 5 i64.const -974
          i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-5-7 (export "outer-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x4e00000005 i64.sub local.get 4 i32.const 556
    i32.mul
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor
      block
        local.get 1 i32.const 577 i32.sub local.get 4 i32.const 584 i32.mul
        block
          local.get 3 i64.const 0x5400000005 i64.add local.get 4 i32.const 598 i32.xor local.get 1
          i32.const 605 i32.sub block end local.get 2 i64.const 0x5700000005 i64.mul i32.const 128 i32.load
          i32.const 626 local.get 3 local.get 4 i32.const 640 i32.mul br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-5-8 (export "outer-5-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
    block (result i32 i32 i64 i32 i32)
      local.get 4 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub
      block
        local.get 4 i32.const 584 i32.mul local.get 1 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor
        block
          local.get 4 i32.const 605 i32.sub local.get 4 i32.const 612 i32.mul local.get 2 i64.const -963
          i64.add i32.const 136 i32.load offset=1 i32.const 633 local.get 3 i64.const -996 i64.mul local.get 1
          i32.const 647 i32.add local.get 1 i32.const 654 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-9 (export "outer-5-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
      block
        local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 1 i32.const 612 i32.mul
        block
          local.get 1 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633
          i32.sub i32.const 640 i32.const 160 i64.load i32.const 168 i32.load offset=1 local.get 1
          i32.const 661 i32.sub local.get 2 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-10 (export "outer-5-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x5100000005 i64.xor local.get 1 i32.const 577 i32.sub
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 584 i32.mul local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598
      i32.xor
      block
        local.get 1 i32.const 605 i32.sub local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619
        i32.add
        block
          local.get 1 i32.const 626 i32.xor local.get 2 local.get 1 i32.const 640 i32.mul local.get 1
          i32.const 647 i32.add local.get 2 i64.const 0x5d00000005 i64.xor local.get 1 i32.const 661 i32.sub
          local.get 1 i32.const 668 i32.mul local.get 2 i64.const 0x6000000005 i64.add local.get 1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-5-11 (export "outer-5-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub
      block
        local.get 1 i32.const 612 i32.mul local.get 3 i64.const -963 i64.add local.get 4 i32.const 626 i32.xor
        local.get 4 i32.const 633 i32.sub
        block
          local.get 3 local.get 4 i32.const 647 i32.add local.get 1 i32.const 654 i32.xor local.get 2
          i64.const -1029 i64.sub local.get 1 i32.const 668 i32.mul local.get 4 i32.const 675 i32.add
          local.get 3 i64.const -1062 i64.xor i32.const 16 i32.load offset=2 local.get 4 i32.const 696 i32.mul
          br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-5-12 (export "outer-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
      local.get 4 i32.const 619 i32.add
      block
        local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub local.get 1 i32.const 640 i32.mul
        local.get 2 i64.const -1007 i64.add
        block
          local.get 1 i32.const 654 i32.xor local.get 1 i32.const 661 i32.sub local.get 5 i64.const -1040
          i64.mul local.get 1 local.get 1 i32.const 682 i32.xor i64.const -1073 local.get 1 i32.const 703
          local.get 5 i64.const -1106 i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-0 (export "outer-6-0") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    global.get 1 i64.const 0x5400000005 i64.add global.get 4 i32.const 598 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      block
        block
          global.get 0 i32.const 605 i32.sub i64.const 0x5700000005 i32.const 128 i32.load i32.const 626
          global.get 1 i64.const 0x5a00000005 i64.sub global.get 4 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-1 (export "outer-6-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -930 i64.xor local.get 7 i32.const 605 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      block
        block
          local.get 6 i32.const 612 i32.mul local.get 3 i64.const -963 i64.add local.get 6 i32.const 626
          i32.xor local.get 1 i32.const 633 i32.sub i32.const 152 i64.load offset=3 local.get 4 i32.const 647
          i32.add local.get 7 i32.const 654 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-2 (export "outer-6-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 1 i64.const -941 i64.sub global.get 4 i32.const 612 i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      block
        global.get 0 i32.const 619 i32.add
        block
          global.get 5 i64.const -974 i64.xor global.get 0 i32.const 152 i32.load offset=3 i32.const 160
          i64.load global.get 4 i32.const 654 i32.xor global.get 0 i32.const 661 i32.sub global.get 5 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-3 (export "outer-6-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 626 i32.xor
      block
        local.get 2 i64.const 0x5a00000005 i64.sub
        block
          local.get 1 i32.const 640 i32.mul local.get 1 i32.const 647 i32.add i64.const 0x5d00000005
          local.get 1 i32.const 661 i32.sub local.get 1 i32.const 668 i32.mul local.get 2
          i64.const 0x6000000005 i64.add local.get 1 i32.const 682 i32.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-4 (export "outer-6-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 633 i32.sub
      block
        local.get 3 i64.const -996 i64.mul
        block
          local.get 4 i32.const 647 i32.add local.get 4 local.get 3 local.get 1 i32.const 668 i32.mul
          local.get 4 i32.const 675 i32.add local.get 3 i64.const -1062 i64.xor i32.const 689 local.get 1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-6-5 (export "outer-6-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      local.get 7 i32.const 640 i32.mul
      block
        local.get 2 i64.const -1007 i64.add local.get 6 i32.const 654 i32.xor
        block
          local.get 6 i32.const 661 i32.sub local.get 3 i64.const -1040 i64.mul block end local.get 7
          i32.const 675 i32.add i32.const 8 i32.load offset=1 i64.const -1073 local.get 1 i32.const 696
          i32.mul local.get 7 i32.const 703 i32.add local.get 2 i64.const -1106 i64.xor br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-6 (export "outer-6-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -6 i64.xor local.get 1 i32.const 17 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 4 i32.const 24 i32.mul local.get 5 i64.const -39 i64.add
      block
        local.get 1 i32.const 38 i32.xor local.get 1 i32.const 45 i32.sub
        block
          local.get 2 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add i32.const 66 i64.const -105
          i32.const 88 i32.load offset=3 local.get 1 i32.const 87 i32.add i32.const 104 i64.load offset=1
          local.get 1 i32.const 101 i32.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-7 (export "outer-6-7") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -17 i64.sub local.get 1 i32.const 24 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 31 i32.add local.get 2 i64.const -50 i64.xor
      block
        local.get 1 i32.const 45 i32.sub local.get 1 i32.const 52 i32.mul
        block
          local.get 2 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor local.get 1 i32.const 73 i32.sub
          local.get 2 i64.const -116 i64.mul i32.const 87 local.get 1 i32.const 94 i32.xor local.get 2
          i64.const -149 i64.sub local.get 1 i32.const 108 i32.mul local.get 1 i32.const 115 i32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 4
  )
  (func $outer-6-8 (export "outer-6-8") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 5 i64.const 0x300000005 i64.mul global.get 0 i32.const 31 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      global.get 4 i32.const 38 i32.xor global.get 1 i64.const 0x600000005 i64.sub
      block
        global.get 4 i32.const 52 i32.mul global.get 0 i32.const 59 i32.add global.get 5 i64.const 0x900000005
        i64.xor
        block
          global.get 0 i32.const 73 i32.sub global.get 4 i32.const 80 i32.mul global.get 1
          i64.const 0xc00000005 i64.add i32.const 94 global.get 0 global.get 5 i64.const 0xf00000005 i64.mul
          global.get 0 i32.const 115 i32.add global.get 4 i32.const 122 i32.xor global.get 1 br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 1
  )
  (func $outer-6-9 (export "outer-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 45 i32.sub local.get 5 i64.const -72 i64.mul local.get 1 i32.const 59 i32.add
      block
        local.get 4 i32.const 66 i32.xor local.get 3 i64.const -105 i64.sub local.get 7 i32.const 80 i32.mul
        block
          local.get 1 i32.const 87 i32.add local.get 3 i64.const -138 i64.xor local.get 1 i32.const 101
          i32.sub i32.const 120 i32.load offset=3 local.get 5 local.get 1 i32.const 122 i32.xor i32.const 144
          i32.load offset=2 local.get 2 i64.const -204 i64.mul local.get 6 i32.const 143 i32.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 12
  )
  (func $outer-6-10 (export "outer-6-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 52 i32.mul local.get 3 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor
      block
        local.get 4 i32.const 73 i32.sub local.get 2 i64.const -116 i64.mul local.get 4 i32.const 87 i32.add
        block
          local.get 1 i32.const 94 i32.xor local.get 3 i64.const -149 i64.sub local.get 1 i32.const 108
          i32.mul local.get 4 i32.const 115 i32.add local.get 2 i64.const -182 i64.xor i32.const 144
          i32.load offset=2 local.get 4 local.get 3 i64.const -215 i64.add local.get 4 local.get 1
          i32.const 157 i32.sub br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 7
  )
  (func $outer-6-11 (export "outer-6-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x600000005 i64.sub local.get 4 i32.const 52
    i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      local.get 4 i32.const 59 i32.add local.get 2 i64.const 0x900000005 i64.xor local.get 4 i32.const 73
      i32.sub
      block
        local.get 1 i32.const 80 i32.mul local.get 3 i64.const 0xc00000005 i64.add local.get 4 i32.const 94
        i32.xor local.get 4 i32.const 101 i32.sub
        block
          local.get 3 i64.const 0xf00000005 i64.mul local.get 4 local.get 1 i32.const 122 i32.xor local.get 3
          i64.const 0x1200000005 i64.sub local.get 1 i32.const 136 i32.mul local.get 1 i32.const 143 i32.add
          i64.const 0x1500000005 i32.const 176 i32.load offset=2 local.get 4 i32.const 164 i32.mul local.get 3
          i64.const 0x1800000005 i64.add br 2
        end
        unreachable
      end
      unreachable
    end
    local.get 10
  )
  (func $outer-6-12 (export "outer-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 66 i32.xor local.get 3 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
      local.get 4 i32.const 87 i32.add
      block
        local.get 2 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub local.get 4 i32.const 108 i32.mul
        local.get 2 i64.const -171 i64.add
        block
          local.get 1 i32.const 122 i32.xor local.get 1 i32.const 129 i32.sub local.get 3 i64.const -204
          i64.mul local.get 1 i32.const 143 i32.add block end local.get 4 i32.const 150 i32.xor local.get 3
          i64.const -237 i64.sub local.get 4 i32.const 164 i32.mul local.get 1 i64.const -270 i32.const 16
          i32.load offset=2 br 2
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
  (f32.const 10.75)) (i64.const 0x3333333333333338) (i32.const 0x5050594) (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "outer-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303022c) (i32.const 0x2020294) (i64.const 0x1515151515151518) (i64.const 0))
(assert_return (invoke "outer-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404041104040401) (i32.const 0x5050468) (i32.const 0x50505b7) (i64.const 6))
(assert_return (invoke "outer-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040404f1)
  (i32.const 0x8080807c) (i32.const 0x45454540) (i64.const 0))
(assert_return (invoke "outer-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x1515151515151518)
  (i32.const 0x50505b0) (i64.const 0xfbfbfbfbfbfbfac2) (i64.const 0))
(assert_return (invoke "outer-1-5"
  (i32.const 1)) (i64.const 0x1122335c5566778d) (i32.const -255) (i32.const -16940) (i64.const 0))
(assert_return (invoke "outer-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0x2020149) (i32.const 234) (i64.const 0))
(assert_return (invoke "outer-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40404040404051d) (i32.const 0x81818180) (i64.const 0x878787878787878c)
  (i64.const 6))
(assert_return (invoke "outer-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x606060600f0f0f0f)
  (i32.const 0x50505cc) (i32.const 262) (i64.const 0))
(assert_return (invoke "outer-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030301d4) (i32.const 0x20202cc) (i32.const 0x2a2a2a28) (i64.const 0))
(assert_return (invoke "outer-1-10"
  (i32.const 1)) (i64.const 0x10203040506063e) (i32.const 0x123455a3) (i64.const 0xfefdfcfbfaf9f8f8)
  (i64.const 0))
(assert_return (invoke "outer-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60605e806060601)
  (i32.const 0xb9b9b9b8) (i32.const 0xe1bc9772) (i64.const 0))
(assert_return (invoke "outer-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xbababababababac0) (i32.const 0x50505e8) (i32.const 0x505043b) (i64.const 6))
(assert_return (invoke "outer-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402a9)
  (i32.const 0x20202e8) (i32.const 241) (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "outer-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303032203030306) (i32.const 0x2020111) (i64.const 0x2400000005) (i32.const 0x2020304)
  (i64.const 0))
(assert_return (invoke "outer-2-2"
  (i32.const 1)) (i64.const 0x11223344556678f9) (i32.const -19096) (i32.const 0xf4cfaa85) (i32.const -21252)
  (i64.const 0))
(assert_return (invoke "outer-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xa0a0a0a0a0a0a10) (i32.const 0x5050604)
  (i32.const 0xfad5b08b) (i64.const -446) (i64.const 0))
(assert_return (invoke "outer-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042804040409) (i32.const 0x5050403)
  (i64.const 0x40403da040403ff) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "outer-2-5"
  (i32.const 1)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i32.const 0x123457af) (i32.const -77)
  (i64.const 0))
(assert_return (invoke "outer-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040405a1)
  (i32.const 0xa8a8a8a0) (i32.const 0x50503c0) (i64.const -512) (i64.const 0))
(assert_return (invoke "outer-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x848484840f0f0f0f) (i32.const 0x202031d) (i64.const 0xee9c49f7a55300b) (i32.const 0xc7a27d58)
  (i64.const 0))
(assert_return (invoke "outer-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060606060453) (i32.const 0x2020320) (i32.const 0x20200a1)
  (i32.const 0xd2d2d2d0) (i64.const 6))
(assert_return (invoke "outer-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfd41)
  (i32.const 0x50503dc) (i32.const 0x5050505) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "outer-2-10"
  (i32.const 1)) (i64.const 0x1122331a55667783) (i32.const -23408) (i64.const 0x4823fed9b48f6a45)
  (i32.const -29876) (i64.const 0))
(assert_return (invoke "outer-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfd08) (i32.const 0x2020339) (i32.const 0x202038d)
  (i32.const 0x2020390) (i64.const 6))
(assert_return (invoke "outer-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040225)
  (i32.const 0x7070639) (i32.const 0x7070707) (i64.const 0xd8d8d8d8d8d8d8e8) (i64.const 0))
(assert_return (invoke "outer-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303032e03030306) (i32.const 0x20200bd) (i32.const 0x9a9a9a98) (i64.const 0x303033303030308)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "outer-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i64.const 0x606060606060606)
  (i32.const 0x14efcaa5) (i32.const 360) (i64.const 6))
(assert_return (invoke "outer-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 0x2020355) (i32.const 0xd2d2d2d0) (i32.const 0x2020371)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "outer-3-3"
  (i32.const 1)) (i64.const 0x112233745566778d) (i32.const -279) (i32.const -315) (i64.const 0x3600000005)
  (i32.const 388) (i64.const 0))
(assert_return (invoke "outer-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfee9)
  (i32.const 0x70705a6) (i64.const 0xf0f0f0f0f0f0f0f8) (i32.const 0x202038d) (i32.const 0x808099a)
  (i64.const 0))
(assert_return (invoke "outer-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030524)
  (i32.const 0xd2d2d2d0) (i32.const 0x2020202) (i32.const 409) (i64.const 0x3510ebc6a17c5732) (i64.const 0))
(assert_return (invoke "outer-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x2020371) (i32.const 0x43434340) (i64.const 0xeec9a47f5a3510eb)
  (i32.const 0x20203ac) (i64.const 0))
(assert_return (invoke "outer-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040401cd) (i32.const 0x2020374)
  (i64.const -666) (i32.const 0x202004d) (i32.const 0x7b7b7b78) (i64.const 0))
(assert_return (invoke "outer-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fbb8) (i32.const 0x2020085) (i32.const 0x2020202)
  (i32.const 0x50506c8) (i64.const 0xfcfcfcfcfcfcfe39) (i64.const 6))
(assert_return (invoke "outer-3-9"
  (i32.const 1)) (i64.const 0x1122330e55667783) (i32.const -29876) (i32.const -391)
  (i64.const 0x1122330255667783) (i32.const -77) (i64.const 0))
(assert_return (invoke "outer-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const -732) (i32.const 0x70708e6) (i32.const 0x50504e3) (i64.const 0))
(assert_return (invoke "outer-3-11"
  (i32.const 1)) (i64.const 0x1122334455667525) (i32.const -479) (i32.const 486) (i32.const 0x1234548b)
  (i64.const -776) (i64.const 0))
(assert_return (invoke "outer-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303033a03030306)
  (i32.const 0x505036c) (i32.const 0x8080808) (i64.const 0x303030303030303) (i32.const 0x2020000)
  (i64.const 0))
(assert_return (invoke "outer-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303057c)
  (i32.const 0x28282820) (i32.const 0x5050505) (i64.const 0x303030303030303) (i32.const 0x5050350)
  (i32.const 0xb4b4b4ac) (i64.const 0))
(assert_return (invoke "outer-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0x20203a9) (i64.const 0x88633e19f4cfaa85) (i32.const 0x7b7b7b78)
  (i32.const 0x20203c5) (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "outer-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60606420606060b) (i32.const 0x20203ac) (i32.const 0x20203c5)
  (i32.const 0x20203c8) (i64.const 0x30302c1030302fe) (i32.const 0x41414138) (i64.const 6))
(assert_return (invoke "outer-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x202004d) (i32.const 0x2020031) (i64.const 0x636363636363636c)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "outer-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030305a8)
  (i32.const 0xb4b4b4ac) (i64.const 0x2e09e4bf9a75502b) (i32.const 0x20203e4) (i32.const 0x5050318)
  (i64.const 0x15f0cba6815c3712) (i64.const 0))
(assert_return (invoke "outer-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x1111111014141414)
  (i32.const 0x70708ca) (i32.const 0x7070707) (i32.const 0xafafafa0) (i64.const 0x606064e0606060b)
  (i32.const 0x7070505) (i64.const 0))
(assert_return (invoke "outer-4-6"
  (i32.const 1)) (i64.const 0x11223344556674cd) (i32.const -391) (i32.const 0x12345873)
  (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const 0x613c17f2) (i64.const 0))
(assert_return (invoke "outer-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (i64.const -809)
  (i32.const 0x24242420) (i32.const 0x2020419) (i64.const 0xfbd6b18c67421df8) (i64.const 6))
(assert_return (invoke "outer-4-8"
  (i32.const 1)) (i64.const 0x1122330255667783) (i32.const -36344) (i32.const 535) (i32.const -595)
  (i64.const 0x4823fed9b48f6a45) (i32.const -42812) (i64.const 0))
(assert_return (invoke "outer-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x636363636363636c) (i32.const 0x50506e4) (i32.const 0xb48f6a45)
  (i64.const 0xabababababababc0) (i32.const 0x5050738) (i32.const 0x2020038) (i64.const 6))
(assert_return (invoke "outer-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303001c) (i32.const 0x20203e4) (i64.const -875) (i32.const 0x7e2bd98) (i32.const 577)
  (i64.const 0x515151515151515c) (i64.const 0))
(assert_return (invoke "outer-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404044104040401) (i32.const 0x5050318)
  (i32.const 0x201ffc1) (i32.const 0x73737368) (i64.const 0x303035703030308) (i32.const 0x5050753)
  (i64.const 0))
(assert_return (invoke "outer-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030600)
  (i32.const 0xafafafa0) (i32.const 0x8080808) (i64.const -930) (i32.const 0xf4cfaa85) (i32.const -12)
  (i64.const 0))
(assert_return (invoke "outer-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i32.const 0x2020000) (i64.const 0x30303030303062c) (i32.const 0x8080808)
  (i32.const 0x1af5d0ab) (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "outer-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303034b03030308) (i32.const 0x5050707)
  (i64.const 0x4141414014141414) (i32.const 0x2020202) (i32.const 0x505071b) (i64.const 0x30302b5030302fe)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "outer-5-2"
  (i32.const 1)) (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const 0x67421df8)
  (i32.const 0x12345453) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0xba95704b) (i32.const -631) (i64.const 0))
(assert_return (invoke "outer-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303062c) (i32.const 0x24242420) (i32.const 556) (i64.const 0x30303030302ff98)
  (i32.const 0x2020038) (i32.const 577) (i64.const 0x515151515151515c) (i64.const 0))
(assert_return (invoke "outer-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xe1e1e1e01e1e1e1e) (i32.const 0x505071c) (i64.const 0x303035203030306)
  (i32.const 0x201ffc1) (i32.const 0x73737368) (i64.const 0x404045804040409) (i32.const 598) (i64.const 6))
(assert_return (invoke "outer-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x6060606060602c7)
  (i32.const 0x505071b) (i32.const 0x94949490) (i32.const 0x2020451) (i64.const 0xfbfbfbfbfbfbf85a)
  (i32.const 0x50502a8) (i32.const -12) (i64.const 0))
(assert_return (invoke "outer-5-6"
  (i32.const 1)) (i64.const 0x10203040506044e) (i32.const 0x12345453) (i32.const 598)
  (i64.const 0x1122334455667788) (i32.const -47124) (i32.const 0x123458e3) (i64.const 0x1020304050604ca)
  (i64.const 0))
(assert_return (invoke "outer-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605b806060601) (i32.const 0xe6e6e6dc) (i64.const 0x151515140f0f0f0f)
  (i32.const 0xfad5b08b) (i32.const 626) (i64.const 0x404040404040404) (i32.const 0x8c8c8c80) (i64.const 6))
(assert_return (invoke "outer-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x7272727272727280)
  (i32.const 0x5050738) (i32.const 0x4722fdd8) (i32.const 633) (i64.const 0x6060606060606070)
  (i32.const 0x2020489) (i32.const 0x202008c) (i64.const 0))
(assert_return (invoke "outer-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ff98) (i32.const 0x2020038) (i32.const 640) (i64.const 0x2e09e4bf9a75502b)
  (i32.const 0xe7c29d78) (i32.const 0x201ff6d) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "outer-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035203030306) (i32.const 0x201ffc1) (i64.const 0x303035e03030306) (i32.const 0x201ff6d)
  (i32.const 0x3d3d3d38) (i64.const 0x303036303030308) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "outer-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040785)
  (i32.const 0x73737368) (i32.const 0x3d3d3d38) (i32.const 0x50507a8) (i64.const 0xfbfbfbfbfbfbffde)
  (i32.const 0x14efcaa5) (i32.const 0xa5a5a598) (i64.const 0))
(assert_return (invoke "outer-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa2a2a2a2a2a2a2b8) (i32.const 0x5050754) (i32.const 0x20200a8)
  (i64.const -1073) (i32.const 0x2020202) (i32.const 703) (i64.const 0xf9f9f9f9f9f9fda8) (i64.const 6))
(assert_return (invoke "outer-6-0"
  (i32.const 1)) (i64.const 0x112233985566778d) (i32.const -539) (i32.const 0x1234541b)
  (i64.const 0x5700000005) (i32.const 0xfad5b08b) (i32.const 626) (i64.const 0x112232ea55667783)
  (i32.const -77) (i64.const 0))
(assert_return (invoke "outer-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i64.const 0x404040404040041) (i32.const 0x7070575) (i32.const 0x201ff89)
  (i64.const 0x75502b06e1bc9772) (i32.const 0x505078c) (i32.const 0x8080a86) (i64.const 0))
(assert_return (invoke "outer-6-2"
  (i32.const 1)) (i64.const 0x1122334455667b35) (i32.const -47124) (i32.const 0x12345678)
  (i32.const 0xe1bc9772) (i64.const 0x2e09e4bf9a75502b) (i32.const -707) (i32.const 0x123453e3)
  (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0))
(assert_return (invoke "outer-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0x2020489) (i64.const 0x5d00000005)
  (i32.const 0x201ff6d) (i32.const 0x3d3d3d38) (i64.const 0x303036303030308) (i32.const 0x20200a8)
  (i64.const 0))
(assert_return (invoke "outer-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040041) (i32.const 0x2020070)
  (i64.const 0x404040404040404) (i32.const 0x3d3d3d38) (i32.const 0x50507a8) (i64.const 0xfbfbfbfbfbfbffde)
  (i32.const 689) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "outer-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9fa34)
  (i32.const 0x505028c) (i32.const 0x8080aab) (i32.const 0xc7a27d58) (i64.const -1073) (i32.const 0x75757570)
  (i32.const 0x8080ac7) (i64.const 0xfcfcfcfcfcfcf8ad) (i64.const 0))
(assert_return (invoke "outer-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfbfe) (i32.const 0x20201f1) (i32.const 66) (i64.const -105)
  (i32.const 0xa17c5732) (i32.const 0x2020259) (i64.const 0x3b16f1cca7825d38) (i32.const 0x202019d)
  (i64.const 6))
(assert_return (invoke "outer-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030314) (i32.const 0x30303030) (i64.const 0xa2a2a2a2a2a2a2a4) (i32.const 87)
  (i32.const 0x202025c) (i64.const 0x303030303030398) (i32.const 0xd8d8d8d8) (i32.const 0x2020275)
  (i64.const 0))
(assert_return (invoke "outer-6-8"
  (i32.const 1)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i32.const 94) (i32.const 0x12345678)
  (i64.const 0xaf9b8773e6e1dcd8) (i32.const 0x123456eb) (i32.const -55) (i64.const 0x1122334455667788)
  (i64.const 0))
(assert_return (invoke "outer-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302dc)
  (i32.const 0x5050523) (i32.const 0x411cf7d2) (i64.const 0x606060606060606) (i32.const 0x2020278)
  (i32.const 0x946f4a25) (i64.const 0x999999999999999c) (i32.const 0x7070796) (i64.const 0))
(assert_return (invoke "outer-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i64.const 0xfcfcfcfcfcfcfc49) (i32.const 0x946f4a25) (i32.const 0x5050505)
  (i64.const 0x40404040404032d) (i32.const 0x5050505) (i32.const 0x2020165) (i64.const 0))
(assert_return (invoke "outer-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403fe040403ff) (i32.const 0x5050504) (i32.const 0x11111110)
  (i32.const 0x2020291) (i64.const 0x1500000005) (i32.const 0x340feac5) (i32.const 0x37373734)
  (i64.const 0x404041c04040409) (i64.const 6))
(assert_return (invoke "outer-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x2727272727272728)
  (i32.const 0x5050540) (i32.const 0x5050593) (i64.const 0x4040404040404f1) (i32.const 0x37373734)
  (i32.const 0x2020202) (i64.const -270) (i32.const 0x14efcaa5) (i64.const 0))

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
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 5 i64.const -204 i64.mul local.get 4 i32.const 143 i32.add
    block (result i32)
      local.get 7 local.get 0 br_if 0 local.set 13 i64.const 0 local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-1-1 (export "br-if-1-1") (param i32 i32 i64 f64) (result i64 i32 i64 i64) (local i64 i64)
    local.get 2 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
    block (result i64)
      local.get 1 i32.const 157 i32.sub local.get 2 i64.const -248 i64.mul local.get 0 br_if 0 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 5
    end
    local.get 4
  )
  (func $br-if-1-2 (export "br-if-1-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x1500000005 i64.xor local.get 4 i32.const 157
    i32.sub
    block (result i32)
      local.get 1 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add local.get 1 local.get 0
      br_if 0 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-1-3 (export "br-if-1-3") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const -237 i64.sub global.get 4 i32.const 164 i32.mul
    block (result i32)
      global.get 0 global.get 5 i64.const -270 i64.xor global.get 0 i32.const 185 i32.sub i32.const 24
      i32.load offset=3 local.get 0 br_if 0 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-4 (export "br-if-1-4") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 5 i64.const -248 i64.mul global.get 0 i32.const 171 i32.add
    block (result i64)
      global.get 4 i32.const 178 i32.xor global.get 1 i64.const -281 i64.sub global.get 4 i32.const 192
      i32.mul global.get 0 i64.const -314 local.get 0 br_if 0 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-5 (export "br-if-1-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x1800000005 i64.add local.get 4 i32.const 178
    i32.xor
    block (result i32)
      local.get 1 i32.const 185 i32.sub local.get 3 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199
      i32.add local.get 1 i32.const 206 i32.xor local.get 5 i64.const 0x1e00000005 i64.sub local.get 1
      i32.const 220 i32.mul local.get 0 br_if 0 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11
    end
    local.get 10
  )
  (func $br-if-1-6 (export "br-if-1-6") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -270 i64.xor local.get 4 i32.const 185 i32.sub
    block (result i32)
      local.get 4 i32.const 192 i32.mul local.get 3 i64.const -303 i64.add local.get 4 i32.const 206 i32.xor
      local.get 1 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 4 local.get 4
      i32.const 234 i32.xor local.get 0 br_if 0 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-1-7 (export "br-if-1-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    local.get 3 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
    block (result i64)
      local.get 1 i32.const 199 i32.add local.get 3 local.get 6 local.get 1 i32.const 220 i32.mul local.get 2
      i64.const -347 i64.add local.get 6 local.get 7 i32.const 241 i32.sub block end local.get 3 local.get 0
      br_if 0 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-1-8 (export "br-if-1-8") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 1 i32.const 199 i32.add
    block (result i32)
      local.get 1 i32.const 206 i32.xor local.get 2 local.get 1 local.get 1 i32.const 227 i32.add local.get 2
      i64.const 0x2100000005 i64.xor local.get 1 local.get 1 i32.const 248 i32.mul local.get 2
      i64.const 0x2400000005 i64.add i32.const 104 i32.load offset=1 local.get 0 br_if 0 local.set 5
      i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-1-9 (export "br-if-1-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor
    block (result i32)
      local.get 1 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 4 i32.const 227 i32.add
      local.get 4 i32.const 234 i32.xor local.get 5 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul
      local.get 4 i32.const 255 i32.add local.get 5 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub
      i32.const 120 i32.load offset=3 local.get 0 br_if 0 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11
    end
    local.get 10
  )
  (func $br-if-1-10 (export "br-if-1-10") (param i32 i32 i64 f64) (result i64 i32 i64 i64) (local i64 i64)
    local.get 2 i64.const -314 i64.xor local.get 1 i32.const 213 i32.sub
    block (result i64)
      local.get 1 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
      local.get 1 i32.const 241 i32.sub local.get 2 i64.const -380 i64.mul local.get 1 i32.const 255 i32.add
      local.get 1 i32.const 262 i32.xor local.get 2 i64.const -413 i64.sub local.get 1 i32.const 276 i32.mul
      local.get 1 i32.const 283 i32.add i64.const -446 local.get 0 br_if 0 local.set 5 i64.const 0 local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-1-11 (export "br-if-1-11") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const 0x1e00000005 i64.sub global.get 4 i32.const 220 i32.mul
    block (result i32)
      global.get 0 i32.const 227 i32.add global.get 5 i64.const 0x2100000005 i64.xor global.get 0 global.get 4
      global.get 1 global.get 4 i32.const 262 i32.xor global.get 0 i32.const 269 i32.sub global.get 5
      i64.const 0x2700000005 i64.mul global.get 0 i32.const 283 i32.add global.get 4 i32.const 290 i32.xor
      global.get 1 i64.const 0x2a00000005 i64.sub i32.const 304 local.get 0 br_if 0 local.set 2 i64.const 0
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-1-12 (export "br-if-1-12") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -336 i64.mul local.get 4 i32.const 227 i32.add
    block (result i32)
      local.get 1 local.get 2 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul local.get 4
      i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub local.get 4
      i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor local.get 1
      i32.const 297 i32.sub local.get 3 local.get 1 i32.const 311 i32.add i32.const 318 local.get 0 br_if 0
      local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-2-0 (export "br-if-2-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
    block (result i32 i64)
      i32.const 241 local.get 3 local.get 0 br_if 0 local.set 14 local.set 13 i64.const 0 local.set 12
      local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-1 (export "br-if-2-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241 i32.sub
    block (result i64 i32)
      local.get 7 i32.const 248 i32.mul i64.const 0x2400000005 local.get 7 i32.const 262 i32.xor local.get 0
      br_if 0 local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-2 (export "br-if-2-2") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 3 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul
    block (result i32 i32)
      local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor block end local.get 1 i32.const 269
      i32.sub local.get 4 local.get 0 br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-2-3 (export "br-if-2-3") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 5 i64.const -380 i64.mul global.get 0 i32.const 255 i32.add
    block (result i32 i64)
      global.get 4 i32.const 262 i32.xor global.get 1 global.get 4 i32.const 276 i32.mul global.get 0
      global.get 5 i64.const -446 i64.xor local.get 0 br_if 0 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
      local.get 3
    end
    local.get 1
  )
  (func $br-if-2-4 (export "br-if-2-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 2 i64.const 0x2400000005 i64.add local.get 1 i32.const 262 i32.xor
    block (result i64 i32)
      local.get 1 i32.const 269 i32.sub local.get 2 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283
      i32.add local.get 1 i32.const 290 i32.xor local.get 2 local.get 1 local.get 0 br_if 0 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-5 (export "br-if-2-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub
    block (result i32 i32)
      local.get 4 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
      local.get 1 i32.const 297 i32.sub local.get 5 i64.const -468 i64.mul block end local.get 1 i32.const 311
      i32.add local.get 1 local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-2-6 (export "br-if-2-6") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 1 i64.const -413 i64.sub global.get 4 i32.const 276 i32.mul
    block (result i32 i64)
      global.get 0 i32.const 283 i32.add global.get 5 i64.const -446 i64.xor global.get 0 i32.const 297
      i32.sub global.get 4 i32.const 304 i32.mul global.get 1 i64.const -479 i64.add global.get 4
      i32.const 318 i32.xor global.get 0 i64.const -512 local.get 0 br_if 0 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-2-7 (export "br-if-2-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 5 i64.const 0x2700000005 i64.mul local.get 6 i32.const 283 i32.add
    block (result i64 i32)
      local.get 7 local.get 5 i64.const 0x2a00000005 i64.sub local.get 4 i32.const 304 i32.mul local.get 7
      i32.const 311 i32.add local.get 2 local.get 7 i32.const 325 i32.sub local.get 1 local.get 2 local.get 4
      i32.const 346 i32.xor local.get 0 br_if 0 local.set 14 local.set 13 i64.const 0 local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-2-8 (export "br-if-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    block (result i32 i32)
      local.get 4 local.get 3 i64.const -468 i64.mul local.get 4 i32.const 311 i32.add local.get 1
      i32.const 318 i32.xor local.get 2 i64.const -501 i64.sub local.get 4 i32.const 332 i32.mul local.get 1
      i32.const 339 i32.add local.get 3 i64.const -534 i64.xor local.get 4 i32.const 353 i32.sub i32.const 360
      local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-2-9 (export "br-if-2-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 2 i64.const -446 i64.xor local.get 1 i32.const 297 i32.sub
    block (result i32 i64)
      local.get 1 i32.const 304 i32.mul local.get 2 local.get 1 i32.const 318 i32.xor local.get 1
      i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add local.get 1
      i32.const 346 i32.xor local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul local.get 1
      i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 0 br_if 0 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-10 (export "br-if-2-10") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 3 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304 i32.mul
    block (result i64 i32)
      local.get 4 i32.const 311 i32.add local.get 3 i64.const 0x2d00000005 i64.xor local.get 4 i32.const 325
      i32.sub local.get 4 local.get 2 i64.const 0x3000000005 i64.add local.get 1 i32.const 346 i32.xor
      local.get 4 i32.const 353 i32.sub local.get 3 i64.const 0x3300000005 i64.mul local.get 1 i32.const 367
      i32.add local.get 1 i32.const 374 i32.xor i64.const 0x3600000005 i32.const 56 i32.load offset=3
      local.get 0 br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-2-11 (export "br-if-2-11") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 2 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i32 i32)
      local.get 1 i32.const 318 i32.xor local.get 2 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
      local.get 1 i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub
      local.get 1 i32.const 360 i32.mul local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
      local.get 1 i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul local.get 1 i32.const 395 i32.add
      i32.const 72 i32.load offset=1 local.get 0 br_if 0 local.set 6 local.set 5 i64.const 0 local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-2-12 (export "br-if-2-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor
    block (result i32 i64)
      local.get 1 i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
      local.get 4 i32.const 346 i32.xor local.get 5 i64.const -545 i64.sub local.get 4 i32.const 360 i32.mul
      local.get 1 i32.const 367 i32.add local.get 5 local.get 4 i32.const 381 i32.sub local.get 1
      i32.const 388 i32.mul local.get 2 local.get 4 i32.const 402 i32.xor local.get 1 i32.const 409 i32.sub
      local.get 3 i64.const -644 i64.mul local.get 0 br_if 0 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-3-0 (export "br-if-3-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 3 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub
    block (result i32 i64 i32)
      local.get 1 i32.const 332 i32.mul local.get 2 i64.const 0x3000000005 i64.add local.get 6 local.get 0
      br_if 0 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12
  )
  (func $br-if-3-1 (export "br-if-3-1") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 3 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
    block (result i64 i32 i32)
      local.get 4 i32.const 339 i32.add local.get 2 i32.const 16 i32.load offset=2 i32.const 360 local.get 0
      br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-2 (export "br-if-3-2") (param i32) (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    global.get 5 i64.const -512 i64.mul global.get 0 i32.const 339 i32.add
    block (result i32 i32 i64)
      global.get 4 i32.const 346 i32.xor global.get 1 i64.const -545 i64.sub block end global.get 4
      i32.const 360 i32.mul global.get 0 global.get 5 i64.const -578 i64.xor local.get 0 br_if 0 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4
    end
    local.get 1
  )
  (func $br-if-3-3 (export "br-if-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const 0x3000000005 i64.add local.get 4 i32.const 346 i32.xor
    block (result i32 i64 i32)
      local.get 1 i32.const 353 i32.sub local.get 3 i64.const 0x3300000005 i64.mul local.get 1 i32.const 367
      i32.add local.get 1 i32.const 374 i32.xor local.get 3 i64.const 0x3600000005 i64.sub local.get 4
      local.get 0 br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-3-4 (export "br-if-3-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 2 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub
    block (result i64 i32 i32)
      local.get 1 i32.const 360 i32.mul local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
      local.get 1 i32.const 381 i32.sub block end local.get 2 i64.const -600 i64.mul local.get 1 i32.const 395
      i32.add local.get 1 i32.const 402 i32.xor local.get 0 br_if 0 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-3-5 (export "br-if-3-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 3 i64.const -545 i64.sub local.get 6 i32.const 360 i32.mul
    block (result i32 i32 i64)
      local.get 6 i32.const 367 i32.add local.get 2 local.get 6 i32.const 381 i32.sub local.get 6
      i32.const 388 i32.mul local.get 3 i64.const -611 i64.add i32.const 72 i32.load offset=1 local.get 7
      i32.const 409 i32.sub local.get 5 i64.const -644 i64.mul local.get 0 br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 12
  )
  (func $br-if-3-6 (export "br-if-3-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3300000005 i64.mul local.get 4 i32.const 367
    i32.add
    block (result i32 i64 i32)
      local.get 1 local.get 2 local.get 1 i32.const 388 i32.mul local.get 4 local.get 2 i64.const 0x3900000005
      i64.xor local.get 4 i32.const 409 i32.sub local.get 1 i32.const 416 i32.mul local.get 2
      i64.const 0x3c00000005 i64.add local.get 4 i32.const 430 i32.xor local.get 0 br_if 0 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-3-7 (export "br-if-3-7") (param i32) (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    global.get 1 i64.const -567 i64.add global.get 4 i32.const 374 i32.xor
    block (result i64 i32 i32)
      global.get 0 i32.const 381 i32.sub global.get 5 i64.const -600 i64.mul global.get 0 global.get 4
      global.get 1 i64.const -633 i64.sub global.get 4 i32.const 416 i32.mul global.get 0 block end
      i64.const -666 global.get 0 i32.const 437 i32.sub global.get 4 i32.const 444 i32.mul local.get 0 br_if 0
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-8 (export "br-if-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
    block (result i32 i32 i64)
      local.get 1 i32.const 388 i32.mul local.get 3 local.get 4 i32.const 402 i32.xor local.get 1 local.get 2
      local.get 1 local.get 1 i32.const 430 i32.xor local.get 3 i64.const -677 i64.sub local.get 1 local.get 4
      i32.const 451 i32.add local.get 2 i64.const -710 i64.xor local.get 0 br_if 0 local.set 10 local.set 9
      local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 7
  )
  (func $br-if-3-9 (export "br-if-3-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 3 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul
    block (result i32 i64 i32)
      local.get 1 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor local.get 1 local.get 6
      i32.const 416 i32.mul local.get 3 i64.const 0x3c00000005 i64.add local.get 4 i32.const 430 i32.xor
      local.get 7 i32.const 437 i32.sub local.get 2 i64.const 0x3f00000005 i64.mul local.get 4 i32.const 451
      i32.add i32.const 458 local.get 3 local.get 6 local.get 0 br_if 0 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-3-10 (export "br-if-3-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 2 i64.const -600 i64.mul local.get 1 i32.const 395 i32.add
    block (result i64 i32 i32)
      local.get 1 i32.const 402 i32.xor local.get 2 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
      local.get 1 i32.const 423 i32.add local.get 2 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub
      local.get 1 i32.const 444 i32.mul local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
      local.get 1 i32.const 465 i32.sub i32.const 152 i64.load offset=3 i32.const 479 local.get 1
      i32.const 486 i32.xor local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 4
  )
  (func $br-if-3-11 (export "br-if-3-11") (param i32) (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    global.get 1 i64.const -611 i64.add global.get 4 i32.const 402 i32.xor
    block (result i32 i32 i64)
      global.get 0 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul global.get 0 global.get 4
      i32.const 430 i32.xor global.get 1 i64.const -677 i64.sub global.get 4 i32.const 444 i32.mul
      global.get 0 i32.const 451 i32.add global.get 5 i64.const -710 i64.xor global.get 0 global.get 4
      i32.const 472 i32.mul global.get 1 i64.const -743 i64.add block end global.get 4 i32.const 486 i32.xor
      global.get 0 i32.const 493 i32.sub global.get 5 local.get 0 br_if 0 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-3-12 (export "br-if-3-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409
    i32.sub
    block (result i32 i64 i32)
      local.get 1 i32.const 416 i32.mul local.get 2 local.get 1 i32.const 430 i32.xor local.get 4
      i32.const 437 i32.sub local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add
      local.get 4 i32.const 458 i32.xor local.get 5 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472
      i32.mul local.get 4 i32.const 479 i32.add local.get 5 i64.const 0x4500000005 i64.xor local.get 1
      i32.const 493 i32.sub local.get 4 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add
      local.get 4 i32.const 514 i32.xor local.get 0 br_if 0 local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-4-0 (export "br-if-4-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -633 i64.sub local.get 4 i32.const 416 i32.mul
    block (result i32 i64 i32 i32)
      local.get 4 local.get 5 local.get 4 i32.const 437 i32.sub local.get 4 i32.const 444 i32.mul local.get 0
      br_if 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-4-1 (export "br-if-4-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 5 i64.const -644 i64.mul local.get 4 i32.const 423 i32.add
    block (result i64 i32 i32 i64)
      local.get 7 i32.const 112 i64.load offset=2 local.get 7 i32.const 444 i32.mul local.get 1 i32.const 451
      i32.add i32.const 136 i64.load offset=1 local.get 0 br_if 0 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-4-2 (export "br-if-4-2") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 1 i64.const 0x3c00000005 i64.add global.get 4 i32.const 430 i32.xor
    block (result i32 i32 i64 i32)
      global.get 0 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul global.get 0 global.get 4
      i32.const 458 i32.xor global.get 1 i64.const 0x4200000005 i64.sub global.get 4 i32.const 472 i32.mul
      local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-3 (export "br-if-4-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub
    block (result i32 i64 i32 i32)
      local.get 1 local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 1
      i32.const 465 i32.sub local.get 2 local.get 1 local.get 1 local.get 0 br_if 0 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-4-4 (export "br-if-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul
    block (result i64 i32 i32 i64)
      local.get 4 local.get 3 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub local.get 4
      i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor local.get 4
      i64.const -776 local.get 0 br_if 0 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-5 (export "br-if-4-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 1 i32.const 472
      i32.mul local.get 1 i32.const 479 i32.add local.get 2 i32.const 176 i32.load offset=2 local.get 1
      i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 1 i32.const 514 i32.xor
      local.get 0 br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-4-6 (export "br-if-4-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 3 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
    block (result i32 i64 i32 i32)
      local.get 6 i32.const 465 i32.sub local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add
      local.get 7 i32.const 486 i32.xor local.get 3 local.get 6 i32.const 500 i32.mul local.get 4
      i32.const 507 i32.add i64.const -798 local.get 6 i32.const 521 i32.sub local.get 1 i32.const 528 i32.mul
      local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-4-7 (export "br-if-4-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 3 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 472 i32.mul local.get 3 local.get 1 i32.const 486 i32.xor local.get 1
      i32.const 493 i32.sub local.get 3 local.get 1 local.get 1 block end local.get 3 i64.const -809 i64.sub
      i32.const 528 local.get 1 i32.const 40 i64.load offset=1 local.get 0 br_if 0 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-8 (export "br-if-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472
    i32.mul
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493
      i32.sub local.get 1 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 1
      i32.const 514 i32.xor local.get 1 i32.const 521 i32.sub local.get 3 local.get 4 i32.const 535 i32.add
      local.get 1 i32.const 48 i64.load offset=2 local.get 4 local.get 0 br_if 0 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-4-9 (export "br-if-4-9") (param i32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    global.get 5 i64.const -732 i64.mul global.get 0 i32.const 479 i32.add
    block (result i32 i64 i32 i32)
      global.get 4 i32.const 486 i32.xor global.get 1 global.get 4 i32.const 500 i32.mul global.get 0
      i32.const 507 i32.add global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521 i32.sub
      global.get 4 i32.const 528 i32.mul global.get 1 i64.const -831 i64.add global.get 4 i32.const 542
      i32.xor global.get 0 i32.const 549 i32.sub global.get 5 i64.const -864 i64.mul i32.const 563
      global.get 4 i32.const 570 i32.xor local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-10 (export "br-if-4-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 493 i32.sub local.get 3 i64.const -776 i64.mul local.get 4 i32.const 507 i32.add
      local.get 1 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 4 i32.const 528 i32.mul
      local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
      local.get 4 i32.const 556 i32.mul local.get 3 i64.const -875 i64.add i32.const 570 local.get 1
      local.get 2 i64.const -908 i64.mul local.get 0 br_if 0 local.set 11 local.set 10 local.set 9 local.set 8
      i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-4-11 (export "br-if-4-11") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x4500000005 i64.xor global.get 0 i32.const 493 i32.sub
    block (result i32 i32 i64 i32)
      global.get 4 i32.const 500 i32.mul global.get 1 i64.const 0x4800000005 i64.add global.get 4
      i32.const 514 i32.xor global.get 0 i32.const 521 i32.sub global.get 5 i64.const 0x4b00000005 i64.mul
      global.get 0 i32.const 535 i32.add global.get 4 i32.const 542 i32.xor global.get 1
      i64.const 0x4e00000005 i64.sub global.get 4 i32.const 556 i32.mul global.get 0 i32.const 563 i32.add
      global.get 5 i64.const 0x5100000005 i64.xor global.get 0 i32.const 577 i32.sub i32.const 88
      i32.load offset=3 global.get 1 i64.const 0x5400000005 i64.add global.get 4 i32.const 598 i32.xor
      local.get 0 br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-4-12 (export "br-if-4-12") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 507 i32.add local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
      local.get 1 local.get 2 local.get 1 local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul
      local.get 1 i32.const 563 i32.add local.get 1 local.get 2 i64.const -897 i64.sub local.get 1 local.get 1
      i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub i32.const 612
      local.get 0 br_if 0 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-5-0 (export "br-if-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 7 i32.const 32 i32.load
      i32.const 40 i64.load offset=1 local.get 0 br_if 0 local.set 17 local.set 16 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-1 (export "br-if-5-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x4800000005 i64.add local.get 4 i32.const 514
    i32.xor
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 521 i32.sub local.get 3 i64.const 0x4b00000005 i64.mul local.get 1 local.get 4
      i32.const 542 i32.xor local.get 3 i64.const 0x4e00000005 i64.sub local.get 1 local.get 0 br_if 0
      local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-2 (export "br-if-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -798 i64.xor local.get 6 i32.const 521 i32.sub
    block (result i32 i32 i64 i32 i32)
      local.get 4 i32.const 528 i32.mul local.get 5 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor
      local.get 4 local.get 3 i64.const -864 i64.mul i32.const 64 i32.load local.get 7 i32.const 570 i32.xor
      local.get 0 br_if 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17
    end
    local.get 12
  )
  (func $br-if-5-3 (export "br-if-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -809 i64.sub local.get 4 i32.const 528 i32.mul
    block (result i32 i64 i32 i32 i64)
      local.get 4 i32.const 535 i32.add local.get 5 i64.const -842 i64.xor local.get 1 local.get 1
      i32.const 556 i32.mul local.get 3 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor local.get 1
      i32.const 577 i32.sub local.get 5 i64.const -908 i64.mul local.get 0 br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-5-4 (export "br-if-5-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535 i32.add
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 542 i32.xor local.get 2 i64.const 0x4e00000005 i64.sub local.get 1 i32.const 556
      i32.mul local.get 4 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 4
      i32.const 577 i32.sub local.get 4 i32.const 584 i32.mul i64.const 0x5400000005 local.get 4 i32.const 598
      i32.xor local.get 0 br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-5-5 (export "br-if-5-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add
      local.get 1 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul
      i32.const 591 local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub i32.const 612
      local.get 0 br_if 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-5-6 (export "br-if-5-6") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    global.get 5 i64.const -842 i64.xor global.get 0 i32.const 549 i32.sub
    block (result i32 i64 i32 i32 i64)
      global.get 4 i32.const 556 i32.mul global.get 1 i64.const -875 i64.add global.get 4 i32.const 570
      i32.xor global.get 0 i32.const 577 i32.sub global.get 5 i64.const -908 i64.mul global.get 0 global.get 4
      i32.const 598 i32.xor global.get 1 i64.const -941 i64.sub global.get 4 global.get 0 i32.const 619
      i32.add i64.const -974 local.get 0 br_if 0 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-5-7 (export "br-if-5-7") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x4e00000005 i64.sub local.get 1 i32.const 556 i32.mul
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 1 i32.const 577
      i32.sub local.get 1 i32.const 584 i32.mul local.get 2 i64.const 0x5400000005 i64.add local.get 1
      i32.const 598 i32.xor local.get 1 i32.const 605 i32.sub local.get 2 local.get 1 i32.const 619 i32.add
      i32.const 136 i32.load offset=1 local.get 2 i64.const 0x5a00000005 i64.sub local.get 1 i32.const 640
      i32.mul local.get 0 br_if 0 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-5-8 (export "br-if-5-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 5 i64.const -864 i64.mul local.get 7 i32.const 563 i32.add
    block (result i32 i32 i64 i32 i32)
      local.get 6 local.get 2 i64.const -897 i64.sub local.get 6 i32.const 584 i32.mul local.get 4
      i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub local.get 1
      i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 6 i32.const 626 i32.xor i32.const 633
      i64.const -996 i32.const 647 i32.const 168 i32.load offset=1 local.get 0 br_if 0 local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-5-9 (export "br-if-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -875 i64.add local.get 4 i32.const 570 i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 577 i32.sub local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
      local.get 1 i32.const 598 i32.xor local.get 3 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
      local.get 1 i32.const 619 i32.add local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
      local.get 4 i32.const 640 i32.mul local.get 3 local.get 4 i32.const 654 i32.xor local.get 1
      i32.const 184 i64.load offset=3 local.get 0 br_if 0 local.set 15 local.set 14 local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
      local.get 15
    end
    local.get 10
  )
  (func $br-if-5-10 (export "br-if-5-10") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x5100000005 i64.xor global.get 0 i32.const 577 i32.sub
    block (result i64 i32 i32 i64 i32)
      global.get 4 i32.const 584 i32.mul global.get 1 i64.const 0x5400000005 i64.add global.get 4
      i32.const 598 i32.xor global.get 0 i32.const 605 i32.sub global.get 5 i64.const 0x5700000005 i64.mul
      global.get 0 global.get 4 i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 4
      i32.const 640 i32.mul global.get 0 global.get 5 global.get 0 i32.const 661 i32.sub i32.const 668
      global.get 1 i64.const 0x6000000005 i64.add i32.const 8 i32.load offset=1 local.get 0 br_if 0
      local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-5-11 (export "br-if-5-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
    block (result i32 i32 i64 i32 i32)
      local.get 4 local.get 2 local.get 4 local.get 1 i32.const 612 i32.mul local.get 3 local.get 1
      i32.const 626 i32.xor local.get 1 i32.const 633 i32.sub local.get 2 local.get 1 local.get 4 local.get 3
      i64.const -1029 i64.sub local.get 4 i32.const 668 i32.mul local.get 4 i32.const 675 i32.add local.get 2
      local.get 4 local.get 1 i32.const 696 i32.mul local.get 0 br_if 0 local.set 12 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-5-12 (export "br-if-5-12") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 1 local.get 1
      i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub local.get 1
      i32.const 640 i32.mul local.get 2 local.get 1 local.get 1 i32.const 661 i32.sub local.get 2
      i64.const -1040 i64.mul local.get 1 i32.const 675 i32.add local.get 1 i32.const 682 i32.xor local.get 2
      local.get 1 i32.const 696 i32.mul local.get 1 i32.const 40 i64.load offset=1 local.get 0 br_if 0
      local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-6-0 (export "br-if-6-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      i32.const 112 i32.load offset=2 i64.const 0x5700000005 local.get 4 i32.const 619 i32.add i32.const 626
      local.get 3 i64.const 0x5a00000005 i64.sub local.get 4 i32.const 640 i32.mul local.get 0 br_if 0
      local.set 13 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-1 (export "br-if-6-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -930 i64.xor local.get 7 i32.const 605 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 6 i32.const 612 i32.mul local.get 3 i64.const -963 i64.add local.get 6 i32.const 626 i32.xor
      local.get 1 i32.const 633 i32.sub i32.const 152 i64.load offset=3 local.get 4 i32.const 647 i32.add
      local.get 7 i32.const 654 i32.xor local.get 0 br_if 0 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-2 (export "br-if-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      local.get 4 i32.const 619 i32.add local.get 3 i64.const -974 i64.xor local.get 1 local.get 1
      i32.const 640 i32.mul local.get 3 i64.const -1007 i64.add local.get 4 i32.const 654 i32.xor local.get 1
      i32.const 184 i64.load offset=3 local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13
      local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-6-3 (export "br-if-6-3") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x5700000005 i64.mul global.get 0 i32.const 619 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      global.get 4 i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 4
      i32.const 640 i32.mul global.get 0 global.get 5 i64.const 0x5d00000005 i64.xor i32.const 176
      i32.load offset=2 global.get 4 i32.const 668 i32.mul global.get 1 i64.const 0x6000000005 i64.add
      i32.const 682 local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 1
  )
  (func $br-if-6-4 (export "br-if-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor
    block (result i64 i32 i32 i64 i32 i32)
      local.get 4 i32.const 633 i32.sub local.get 5 i64.const -996 i64.mul local.get 4 local.get 4
      i32.const 654 i32.xor local.get 2 i64.const -1029 i64.sub local.get 4 i32.const 668 i32.mul local.get 4
      i32.const 675 i32.add i64.const -1062 local.get 1 i32.const 696 local.get 0 br_if 0 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-6-5 (export "br-if-6-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 3 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      local.get 1 i32.const 640 i32.mul local.get 2 local.get 1 i32.const 654 i32.xor local.get 1
      i32.const 661 i32.sub local.get 3 i32.const 675 local.get 1 i32.const 682 i32.xor local.get 3
      i64.const -1073 i64.sub local.get 1 i32.const 696 i32.mul local.get 4 i32.const 703 i32.add local.get 2
      i64.const -1106 i64.xor local.get 0 br_if 0 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-6 (export "br-if-6-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -6 i64.xor local.get 1 i32.const 17 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 24 i32.mul local.get 2 local.get 1 i32.const 38 i32.xor local.get 1 i32.const 45
      i32.sub local.get 2 i64.const -72 i64.mul local.get 1 i32.const 59 i32.add local.get 1 i32.const 66
      i32.xor local.get 2 i64.const -105 i64.sub i32.const 88 i32.load offset=3 local.get 1 i32.const 87
      i32.add local.get 2 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub local.get 0 br_if 0
      local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-6-7 (export "br-if-6-7") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 1 i64.const -17 i64.sub global.get 4 i32.const 24 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      global.get 0 global.get 5 i64.const -50 i64.xor global.get 0 i32.const 45 i32.sub global.get 4
      global.get 1 i64.const -83 i64.add global.get 4 i32.const 66 i32.xor global.get 0 i32.const 73 i32.sub
      global.get 5 i32.const 87 i32.const 94 i32.const 112 i64.load offset=2 i32.const 108 global.get 0
      i32.const 115 i32.add local.get 0 br_if 0 local.set 7 local.set 6 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-6-8 (export "br-if-6-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 5 i64.const 0x300000005 i64.mul local.get 7 i32.const 31 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      local.get 7 i32.const 38 i32.xor local.get 2 i64.const 0x600000005 i64.sub local.get 4 i32.const 52
      i32.mul local.get 7 i32.const 59 i32.add local.get 3 i64.const 0x900000005 i64.xor local.get 4
      i32.const 73 i32.sub local.get 7 i32.const 80 i32.mul local.get 3 i64.const 0xc00000005 i64.add
      local.get 6 local.get 1 i32.const 101 i32.sub local.get 5 local.get 4 i32.const 115 i32.add local.get 1
      i32.const 122 i32.xor local.get 2 local.get 0 br_if 0 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl
      i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-9 (export "br-if-6-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 45 i32.sub local.get 3 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add
      local.get 1 i32.const 66 i32.xor local.get 2 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
      local.get 4 local.get 2 i64.const -138 i64.xor local.get 1 local.get 1 i32.const 108 i32.mul local.get 2
      i64.const -171 i64.add i32.const 136 i32.load offset=1 local.get 1 i32.const 129 i32.sub local.get 2
      i64.const -204 i64.mul local.get 1 i32.const 143 i32.add local.get 0 br_if 0 local.set 13 local.set 12
      local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-6-10 (export "br-if-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 5 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 4 i32.const 52 i32.mul local.get 3 i64.const -83 i64.add local.get 7 i32.const 66 i32.xor
      local.get 6 i32.const 73 i32.sub local.get 3 i64.const -116 i64.mul local.get 1 i32.const 87 i32.add
      local.get 4 i32.const 94 i32.xor local.get 5 i64.const -149 i64.sub local.get 7 i32.const 108 i32.mul
      local.get 7 i32.const 115 i32.add i32.const 136 i64.load offset=1 local.get 4 local.get 6 i32.const 136
      i32.mul i64.const -215 local.get 4 i32.const 150 i32.xor local.get 6 local.get 0 br_if 0 local.set 18
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-6-11 (export "br-if-6-11") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const 0x600000005 i64.sub local.get 1 i32.const 52 i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      local.get 1 i32.const 59 i32.add local.get 2 i64.const 0x900000005 i64.xor local.get 1 i32.const 73
      i32.sub local.get 1 local.get 2 i64.const 0xc00000005 i64.add local.get 1 i32.const 94 i32.xor
      local.get 1 i32.const 101 i32.sub local.get 2 i64.const 0xf00000005 i64.mul local.get 1 i32.const 115
      i32.add local.get 1 local.get 2 i64.const 0x1200000005 i64.sub local.get 1 i32.const 136 i32.mul
      local.get 1 i32.const 143 i32.add i64.const 0x1500000005 local.get 1 i32.const 157 i32.sub i32.const 184
      i32.load offset=3 local.get 2 i64.const 0x1800000005 i64.add local.get 0 br_if 0 local.set 10
      local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-6-12 (export "br-if-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      local.get 4 i32.const 66 i32.xor local.get 2 i64.const -105 i64.sub local.get 1 local.get 1 local.get 3
      i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub local.get 4 i32.const 108 i32.mul local.get 2
      i64.const -171 i64.add local.get 1 i32.const 122 i32.xor local.get 1 i32.const 129 i32.sub local.get 2
      i64.const -204 i64.mul local.get 4 i32.const 143 i32.add i32.const 150 i32.const 176 i64.load offset=2
      i32.const 164 i32.const 171 local.get 5 i64.const -270 i64.xor local.get 4 i32.const 185 i32.sub
      local.get 0 br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
      local.get 16
    end
    local.get 10
  )
)

(assert_return (invoke "br-if-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3333333333333338)
  (i32.const 0x5050594) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-if-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3333333333333338)
  (i32.const 0x5050594) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-if-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303022c) (i32.const 0x2020294) (i64.const 0x1515151515151518) (i64.const 0x2020165))
(assert_return (invoke "br-if-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303022c) (i32.const 0x2020294) (i64.const 0x1515151515151518) (i64.const 0))
(assert_return (invoke "br-if-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404041104040401) (i32.const 0x5050468) (i32.const 0x2020202)
  (i64.const 0x81818d81c8c8cd49))
(assert_return (invoke "br-if-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404041104040401) (i32.const 0x5050468) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-if-1-3"
  (i32.const 0)) (i64.const 0x1122334455667875) (i32.const -12628) (i32.const 0x613c17f2)
  (i64.const 0x8101868f84589378))
(assert_return (invoke "br-if-1-3"
  (i32.const 1)) (i64.const 0x1122334455667875) (i32.const -12628) (i32.const 0x613c17f2) (i64.const 0))
(assert_return (invoke "br-if-1-4"
  (i32.const 0)) (i64.const 0xf9f2ebe4ddd6cfc0) (i32.const 0x12345723) (i64.const -314)
  (i64.const 0x911bdb5f7253af89))
(assert_return (invoke "br-if-1-4"
  (i32.const 1)) (i64.const 0xf9f2ebe4ddd6cfc0) (i32.const 0x12345723) (i64.const -314) (i64.const 0))
(assert_return (invoke "br-if-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606061e0606060b) (i32.const 0x50505b7) (i32.const 0xb9b9b9b8)
  (i64.const 0xc020616b009b6b57))
(assert_return (invoke "br-if-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606061e0606060b) (i32.const 0x50505b7) (i32.const 0xb9b9b9b8) (i64.const 6))
(assert_return (invoke "br-if-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (i32.const 0x505044c) (i32.const 0x50505ef) (i64.const 0xeaeaabeaa5d0a982))
(assert_return (invoke "br-if-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (i32.const 0x505044c) (i32.const 0x50505ef) (i64.const 0))
(assert_return (invoke "br-if-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404051d)
  (i32.const 0x81818180) (i64.const 0x404040404040404) (i64.const 0x2a0160d676f1f0db))
(assert_return (invoke "br-if-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404051d)
  (i32.const 0x81818180) (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "br-if-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0xa7825d38) (i64.const 0x7076276739dd36be))
(assert_return (invoke "br-if-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0xa7825d38) (i64.const 0))
(assert_return (invoke "br-if-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040402d5) (i32.const 0x20202cc) (i32.const 0x411cf7d2)
  (i64.const 0xf520abe37b089fa8))
(assert_return (invoke "br-if-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040402d5) (i32.const 0x20202cc) (i32.const 0x411cf7d2) (i64.const 6))
(assert_return (invoke "br-if-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfdc5) (i32.const 0x202012d) (i64.const -446) (i64.const 0x40a5b73755f6386b))
(assert_return (invoke "br-if-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfdc5) (i32.const 0x202012d) (i64.const -446) (i64.const 0))
(assert_return (invoke "br-if-1-11"
  (i32.const 0)) (i64.const 0x1122332655667783) (i32.const -16940) (i32.const 304)
  (i64.const 0xf721005f9733ecc7))
(assert_return (invoke "br-if-1-11"
  (i32.const 1)) (i64.const 0x1122332655667783) (i32.const -16940) (i32.const 304) (i64.const 0))
(assert_return (invoke "br-if-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xbababababababac0)
  (i32.const 0x50505e8) (i32.const 318) (i64.const 0x5e584721e394dd0f))
(assert_return (invoke "br-if-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xbababababababac0)
  (i32.const 0x50505e8) (i32.const 318) (i64.const 0))
(assert_return (invoke "br-if-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402a9)
  (i32.const 0x20202e8) (i32.const 241) (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "br-if-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402a9)
  (i32.const 0x20202e8) (i32.const 241) (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "br-if-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i64.const 0x2400000005) (i32.const 0x808090e) (i64.const 0xc7c7c7c0))
(assert_return (invoke "br-if-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i64.const 0x2400000005) (i32.const 0x808090e) (i64.const 0))
(assert_return (invoke "br-if-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i32.const 0x20200f5) (i32.const 0x5050505) (i64.const 0x7e7e7e7e7c7cb5ff))
(assert_return (invoke "br-if-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i32.const 0x20200f5) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-if-2-3"
  (i32.const 0)) (i64.const 0x7efc79f774f26fe0) (i32.const 0x12345777) (i32.const 0x12345678)
  (i64.const 0x1020304050606ba) (i64.const 0x91199dd5a7fb3abd))
(assert_return (invoke "br-if-2-3"
  (i32.const 1)) (i64.const 0x7efc79f774f26fe0) (i32.const 0x12345777) (i32.const 0x12345678)
  (i64.const 0x1020304050606ba) (i64.const 0))
(assert_return (invoke "br-if-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303032703030308) (i32.const 0x2020304) (i64.const 0x303030303030303) (i32.const 0x2020202)
  (i64.const 0x424202c76142c737))
(assert_return (invoke "br-if-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303032703030308) (i32.const 0x2020304) (i64.const 0x303030303030303) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "br-if-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x20200f5) (i32.const 0x2020339)
  (i32.const 0x2020202) (i64.const 0xcdcd8d127f4f8e29))
(assert_return (invoke "br-if-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x20200f5) (i32.const 0x2020339)
  (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-if-2-6"
  (i32.const 0)) (i64.const 0x1122334455667925) (i32.const -21252) (i32.const 0x12345678) (i64.const -512)
  (i64.const 0x3bb7ea498776e9a0))
(assert_return (invoke "br-if-2-6"
  (i32.const 1)) (i64.const 0x1122334455667925) (i32.const -21252) (i32.const 0x12345678) (i64.const -512)
  (i64.const 0))
(assert_return (invoke "br-if-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x90909081e1e1e1e)
  (i32.const 0x7070822) (i64.const 0x303030303030303) (i32.const 0x505045f) (i64.const 0x7b7bdc5761a738b3))
(assert_return (invoke "br-if-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x90909081e1e1e1e)
  (i32.const 0x7070822) (i64.const 0x303030303030303) (i32.const 0x505045f) (i64.const 0))
(assert_return (invoke "br-if-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060606060453) (i32.const 0x2020320) (i32.const 0x50503a4) (i32.const 360)
  (i64.const 0x8ba0950d00999a9a))
(assert_return (invoke "br-if-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060606060453) (i32.const 0x2020320) (i32.const 0x50503a4) (i32.const 360)
  (i64.const 6))
(assert_return (invoke "br-if-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfd41) (i32.const 0x20200d9) (i32.const 0x2020371) (i64.const 0xfcfcfcfcfcfcfebd)
  (i64.const 0xdc4b224f7dc7a8a2))
(assert_return (invoke "br-if-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfd41) (i32.const 0x20200d9) (i32.const 0x2020371) (i64.const 0xfcfcfcfcfcfcfebd)
  (i64.const 0))
(assert_return (invoke "br-if-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40403da040403ff)
  (i32.const 0x62626260) (i64.const 0x3600000005) (i32.const 0x1dcb792) (i64.const 0x6f05ce52a7a41d08))
(assert_return (invoke "br-if-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40403da040403ff)
  (i32.const 0x62626260) (i64.const 0x3600000005) (i32.const 0x1dcb792) (i64.const 0))
(assert_return (invoke "br-if-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x2020339) (i32.const 0x202038d) (i32.const 0x7e2bd98)
  (i64.const 0xdcb157bbeb7089c2))
(assert_return (invoke "br-if-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x2020339) (i32.const 0x202038d) (i32.const 0x7e2bd98)
  (i64.const 0))
(assert_return (invoke "br-if-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040225) (i32.const 0x202033c) (i32.const 0x2020069)
  (i64.const 0xe5e5e5e5e5e5e5f0) (i64.const 0xa8254c72ec748ce2))
(assert_return (invoke "br-if-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040225) (i32.const 0x202033c) (i32.const 0x2020069)
  (i64.const 0xe5e5e5e5e5e5e5f0) (i64.const 6))
(assert_return (invoke "br-if-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404042904040401)
  (i32.const 0x20200bd) (i32.const 0x9a9a9a98) (i64.const 0x303033303030308) (i32.const 0x7070707)
  (i64.const 0))
(assert_return (invoke "br-if-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404042904040401)
  (i32.const 0x20200bd) (i32.const 0x9a9a9a98) (i64.const 0x303033303030308) (i32.const 0x7070707)
  (i64.const 0))
(assert_return (invoke "br-if-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040405f9)
  (i32.const 0x9a9a9a98) (i64.const 0x303030303030303) (i32.const 0x14efcaa5) (i32.const 360)
  (i64.const 0x5050658))
(assert_return (invoke "br-if-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040405f9)
  (i32.const 0x9a9a9a98) (i64.const 0x303030303030303) (i32.const 0x14efcaa5) (i32.const 360) (i64.const 0))
(assert_return (invoke "br-if-3-2"
  (i32.const 0)) (i64.const 0x406080a0c0e1000) (i32.const 0x123457cb) (i32.const -27720)
  (i32.const 0x12345678) (i64.const 0x102030405060546) (i64.const 0x9119a22a4cc32a61))
(assert_return (invoke "br-if-3-2"
  (i32.const 1)) (i64.const 0x406080a0c0e1000) (i32.const 0x123457cb) (i32.const -27720)
  (i32.const 0x12345678) (i64.const 0x102030405060546) (i64.const 0))
(assert_return (invoke "br-if-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303033303030308) (i32.const 0x505045f)
  (i32.const 0x2020374) (i64.const 0x40403ce040403ff) (i32.const 0x5050505) (i64.const 0x7070708a88d44ad1))
(assert_return (invoke "br-if-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303033303030308) (i32.const 0x505045f)
  (i32.const 0x2020374) (i64.const 0x40403ce040403ff) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-if-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x20200a1) (i64.const 0xf0f0f0f0f0f0f0f8) (i32.const 0x202038d)
  (i32.const 0x2020390) (i64.const 0x8181c141c32fb4d1))
(assert_return (invoke "br-if-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x20200a1) (i64.const 0xf0f0f0f0f0f0f0f8) (i32.const 0x202038d)
  (i32.const 0x2020390) (i64.const 0))
(assert_return (invoke "br-if-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040625)
  (i32.const 0xe1e1e1d8) (i32.const 0x7e2bd98) (i32.const 0x808066f) (i64.const 0xd8d8d8d8d8d8d8e8)
  (i64.const 0xc1d5148e842449b7))
(assert_return (invoke "br-if-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040625)
  (i32.const 0xe1e1e1d8) (i32.const 0x7e2bd98) (i32.const 0x808066f) (i64.const 0xd8d8d8d8d8d8d8e8)
  (i64.const 0))
(assert_return (invoke "br-if-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 0x43434340)
  (i64.const 0x303033f03030308) (i32.const 0x50504ab) (i64.const 0x99908b381d1b3b0))
(assert_return (invoke "br-if-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 0x43434340)
  (i64.const 0x303033f03030308) (i32.const 0x50504ab) (i64.const 6))
(assert_return (invoke "br-if-3-7"
  (i32.const 0)) (i64.const 0x1122334455667551) (i32.const -315) (i64.const -666) (i32.const 0x123454c3)
  (i32.const -34188) (i64.const 0x3064de31f0e517ae))
(assert_return (invoke "br-if-3-7"
  (i32.const 1)) (i64.const 0x1122334455667551) (i32.const -315) (i64.const -666) (i32.const 0x123454c3)
  (i32.const -34188) (i64.const 0))
(assert_return (invoke "br-if-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x2020202) (i32.const 0x50506c8) (i64.const 0xfcfcfcfcfcfcfe39)
  (i64.const 0x277edb2b3054f13a))
(assert_return (invoke "br-if-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x2020202) (i32.const 0x50506c8) (i64.const 0xfcfcfcfcfcfcfe39)
  (i64.const 0))
(assert_return (invoke "br-if-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 458) (i64.const 0x404040404040404) (i32.const 0x7070707)
  (i64.const 0x5fe2406d66de5bf0))
(assert_return (invoke "br-if-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 458) (i64.const 0x404040404040404) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "br-if-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf0f0f0f0f0f0f0f8) (i32.const 0x202038d) (i64.const 0x75502b06e1bc9772) (i32.const 479)
  (i32.const 0x20203e4) (i64.const 0xfb23fa997eba77ae))
(assert_return (invoke "br-if-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf0f0f0f0f0f0f0f8) (i32.const 0x202038d) (i64.const 0x75502b06e1bc9772) (i32.const 479)
  (i32.const 0x20203e4) (i64.const 0))
(assert_return (invoke "br-if-3-11"
  (i32.const 0)) (i64.const 0x1122334455667525) (i32.const -479) (i32.const -427) (i32.const 0x1234548b)
  (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0xd7117e30a1b8c8fa))
(assert_return (invoke "br-if-3-11"
  (i32.const 1)) (i64.const 0x1122334455667525) (i32.const -479) (i32.const -427) (i32.const 0x1234548b)
  (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0))
(assert_return (invoke "br-if-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303033a03030306) (i32.const 0x505036c) (i32.const 0xcdcdcdc4)
  (i64.const 0x303034b03030308) (i32.const 0x5050707) (i64.const 0xf0f16ff41c2de0e7))
(assert_return (invoke "br-if-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303033a03030306) (i32.const 0x505036c) (i32.const 0xcdcdcdc4)
  (i64.const 0x303034b03030308) (i32.const 0x5050707) (i64.const 6))
(assert_return (invoke "br-if-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40404040404067d) (i32.const 0x28282820) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x5050350) (i32.const 0xb4b4b4ac) (i64.const 0))
(assert_return (invoke "br-if-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40404040404067d) (i32.const 0x28282820) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x5050350) (i32.const 0xb4b4b4ac) (i64.const 6))
(assert_return (invoke "br-if-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xd8d8d8d8d8d8d8e8)
  (i32.const 0x50506ac) (i64.const 0x88633e19f4cfaa85) (i32.const 0xededede0) (i32.const 0x20203c5)
  (i64.const 0xdbb6916c4722fdd8) (i64.const 0x8080808))
(assert_return (invoke "br-if-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xd8d8d8d8d8d8d8e8)
  (i32.const 0x50506ac) (i64.const 0x88633e19f4cfaa85) (i32.const 0xededede0) (i32.const 0x20203c5)
  (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-4-2"
  (i32.const 0)) (i64.const 0x112233805566778d) (i32.const -483) (i32.const 0x12345678) (i32.const -391)
  (i64.const 0x1122330255667783) (i32.const -36344) (i64.const 0x3d1af9f362da389c))
(assert_return (invoke "br-if-4-2"
  (i32.const 1)) (i64.const 0x112233805566778d) (i32.const -483) (i32.const 0x12345678) (i32.const -391)
  (i64.const 0x1122330255667783) (i32.const -36344) (i64.const 0))
(assert_return (invoke "br-if-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x202004d) (i32.const 0x2020031) (i64.const 0x303030303030303)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0x8181810103702603))
(assert_return (invoke "br-if-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfe65) (i32.const 0x202004d) (i32.const 0x2020031) (i64.const 0x303030303030303)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030305a8)
  (i32.const 0xb4b4b4ac) (i64.const 0x30303030303001c) (i32.const 0x50504e3) (i32.const 0x5050505)
  (i64.const -776) (i64.const 0xfdf5d4949f349a78))
(assert_return (invoke "br-if-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030305a8)
  (i32.const 0xb4b4b4ac) (i64.const 0x30303030303001c) (i32.const 0x50504e3) (i32.const 0x5050505)
  (i64.const -776) (i64.const 0))
(assert_return (invoke "br-if-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xcccccccc0f0f0f0f) (i32.const 0x20203c5) (i32.const 0x340feac5) (i32.const 0xebebebe8)
  (i64.const 0x303034b03030308) (i32.const 0x2020000) (i64.const 0xb1b13c1d237f4cf9))
(assert_return (invoke "br-if-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xcccccccc0f0f0f0f) (i32.const 0x20203c5) (i32.const 0x340feac5) (i32.const 0xebebebe8)
  (i64.const 0x303034b03030308) (i32.const 0x2020000) (i64.const 0))
(assert_return (invoke "br-if-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040149)
  (i32.const 0x20203c8) (i32.const 0x5050700) (i64.const -798) (i32.const 0x70704fe) (i32.const 0x24242420)
  (i64.const 0x3c3d3d104bceb342))
(assert_return (invoke "br-if-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040149)
  (i32.const 0x20203c8) (i32.const 0x5050700) (i64.const -798) (i32.const 0x70704fe) (i32.const 0x24242420)
  (i64.const 0))
(assert_return (invoke "br-if-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf93e)
  (i32.const 0x2020031) (i64.const 0x40404040404072d) (i32.const 528) (i32.const 0x2020202)
  (i64.const 0xfbd6b18c67421df8) (i64.const 0x5a5a1a9273a8f1fa))
(assert_return (invoke "br-if-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf93e)
  (i32.const 0x2020031) (i64.const 0x40404040404072d) (i32.const 528) (i32.const 0x2020202)
  (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "br-if-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30302c1030302fe) (i32.const 0x41414138) (i32.const 0x505071c)
  (i32.const 0x2020202) (i64.const 0x4823fed9b48f6a45) (i32.const 0x5050505) (i64.const 0x2e4b02c4f6bef8d4))
(assert_return (invoke "br-if-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30302c1030302fe) (i32.const 0x41414138) (i32.const 0x505071c)
  (i32.const 0x2020202) (i64.const 0x4823fed9b48f6a45) (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-if-4-9"
  (i32.const 0)) (i64.const 0xe1c09f7e5d3c1ae0) (i32.const 0x12345857) (i32.const 0x12345453)
  (i64.const 0x66ca2d90f457bb00) (i32.const 563) (i32.const -631) (i64.const 0xf8fffa235ea44ca3))
(assert_return (invoke "br-if-4-9"
  (i32.const 1)) (i64.const 0xe1c09f7e5d3c1ae0) (i32.const 0x12345857) (i32.const 0x12345453)
  (i64.const 0x66ca2d90f457bb00) (i32.const 563) (i32.const -631) (i64.const 0))
(assert_return (invoke "br-if-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303001c) (i32.const 0x50504e3)
  (i64.const 0x404040404040099) (i32.const 570) (i32.const 0x2020202) (i64.const 0x515151515151515c)
  (i64.const 0x2170d7f3e0934b2e))
(assert_return (invoke "br-if-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303001c) (i32.const 0x50504e3)
  (i64.const 0x404040404040099) (i32.const 570) (i32.const 0x2020202) (i64.const 0x515151515151515c)
  (i64.const 0))
(assert_return (invoke "br-if-4-11"
  (i32.const 0)) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x1234548b) (i32.const 0x12345437)
  (i32.const 0xa17c5732) (i64.const 0x112233985566778d) (i32.const -539) (i64.const 0xd558da10641cb44c))
(assert_return (invoke "br-if-4-11"
  (i32.const 1)) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x1234548b) (i32.const 0x12345437)
  (i32.const 0xa17c5732) (i64.const 0x112233985566778d) (i32.const -539) (i64.const 0))
(assert_return (invoke "br-if-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 0x2020451) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x201ffa5) (i32.const 612) (i64.const 0x7a001b559daca95))
(assert_return (invoke "br-if-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 0x2020451) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x201ffa5) (i32.const 612) (i64.const 0))
(assert_return (invoke "br-if-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i32.const 0x2020000) (i64.const 0x30303030303062c) (i32.const 0x8080808)
  (i32.const 0x1af5d0ab) (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "br-if-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i32.const 0x2020000) (i64.const 0x30303030303062c) (i32.const 0x8080808)
  (i32.const 0x1af5d0ab) (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "br-if-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i64.const 0x4141414014141414)
  (i32.const 0x2020202) (i32.const 0x505071b) (i64.const 0x40403b6040403ff) (i32.const 0x2020202)
  (i64.const 0x201fff9))
(assert_return (invoke "br-if-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i64.const 0x4141414014141414)
  (i32.const 0x2020202) (i32.const 0x505071b) (i64.const 0x40403b6040403ff) (i32.const 0x2020202)
  (i64.const 6))
(assert_return (invoke "br-if-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbf8e6)
  (i32.const 0x70704fe) (i32.const 0x202001c) (i32.const 0x5050505) (i64.const 0x7272727272727280)
  (i32.const 0xba95704b) (i32.const 0x8080a32) (i64.const 0x3030303595b39d3))
(assert_return (invoke "br-if-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbf8e6)
  (i32.const 0x70704fe) (i32.const 0x202001c) (i32.const 0x5050505) (i64.const 0x7272727272727280)
  (i32.const 0xba95704b) (i32.const 0x8080a32) (i64.const 0))
(assert_return (invoke "br-if-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50) (i32.const 0x5c5c5c58)
  (i64.const 0x404040404040099) (i32.const 0x2020038) (i32.const 0x201ffc1) (i64.const 0xa2a2a2a2a2a2a2b8)
  (i64.const 0xfcfcfc7c7978df60))
(assert_return (invoke "br-if-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50) (i32.const 0x5c5c5c58)
  (i64.const 0x404040404040099) (i32.const 0x2020038) (i32.const 0x201ffc1) (i64.const 0xa2a2a2a2a2a2a2b8)
  (i64.const 6))
(assert_return (invoke "br-if-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xf0f0f0f00f0f0f0f)
  (i32.const 0x505071c) (i64.const 0x303035203030306) (i32.const 0x50502c4) (i32.const 0x73737368)
  (i64.const 0x5400000005) (i32.const 0x5050753) (i64.const 0x8181ed3673957f1d))
(assert_return (invoke "br-if-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xf0f0f0f00f0f0f0f)
  (i32.const 0x505071c) (i64.const 0x303035203030306) (i32.const 0x50502c4) (i32.const 0x73737368)
  (i64.const 0x5400000005) (i32.const 0x5050753) (i64.const 0))
(assert_return (invoke "br-if-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ffc4) (i32.const 0x202001c) (i32.const 0x94949490) (i32.const 591)
  (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0x201ffa5) (i32.const 612) (i64.const 0xdada9a422ed67f87))
(assert_return (invoke "br-if-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ffc4) (i32.const 0x202001c) (i32.const 0x94949490) (i32.const 591)
  (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0x201ffa5) (i32.const 612) (i64.const 0))
(assert_return (invoke "br-if-5-6"
  (i32.const 0)) (i64.const 0x10203040506044e) (i32.const 0x12345453) (i32.const -539)
  (i64.const 0x1122334455667b35) (i32.const -77) (i32.const 0x123458e3) (i64.const -974)
  (i64.const 0x1daf67993c753d68))
(assert_return (invoke "br-if-5-6"
  (i32.const 1)) (i64.const 0x10203040506044e) (i32.const 0x12345453) (i32.const -539)
  (i64.const 0x1122334455667b35) (i32.const -77) (i32.const 0x123458e3) (i64.const -974) (i64.const 0))
(assert_return (invoke "br-if-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302b5030302fe) (i32.const 0x5c5c5c58) (i64.const 0x303030303030303) (i32.const 0x202046d)
  (i32.const 0x4722fdd8) (i64.const 0x30302a9030302fe) (i32.const 0x5050500) (i64.const 0xe64d9d83ee43f709))
(assert_return (invoke "br-if-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302b5030302fe) (i32.const 0x5c5c5c58) (i64.const 0x303030303030303) (i32.const 0x202046d)
  (i32.const 0x4722fdd8) (i64.const 0x30302a9030302fe) (i32.const 0x5050500) (i64.const 0))
(assert_return (invoke "br-if-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xabababababababc0)
  (i32.const 0x8080a3b) (i32.const 0x7070575) (i32.const 633) (i64.const -996) (i32.const 647)
  (i32.const 0xe7c29d78) (i64.const 0xabd5df90b4338fff))
(assert_return (invoke "br-if-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xabababababababc0)
  (i32.const 0x8080a3b) (i32.const 0x7070575) (i32.const 633) (i64.const -996) (i32.const 647)
  (i32.const 0xe7c29d78) (i64.const 0))
(assert_return (invoke "br-if-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x8c8c8c80)
  (i64.const 0x404040404040404) (i32.const 0x505078b) (i32.const 0x2020202) (i64.const 0x15f0cba6815c3712)
  (i64.const 0x9e96e878fbb3152e))
(assert_return (invoke "br-if-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x8c8c8c80)
  (i64.const 0x404040404040404) (i32.const 0x505078b) (i32.const 0x2020202) (i64.const 0x15f0cba6815c3712)
  (i64.const 6))
(assert_return (invoke "br-if-5-10"
  (i32.const 0)) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 0x12345437) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 0x123453e3) (i32.const 668) (i64.const 0x112233a45566778d) (i32.const 0xc7a27d58)
  (i64.const 0xae263d16d8b23333))
(assert_return (invoke "br-if-5-10"
  (i32.const 1)) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 0x12345437) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 0x123453e3) (i32.const 668) (i64.const 0x112233a45566778d) (i32.const 0xc7a27d58) (i64.const 0))
(assert_return (invoke "br-if-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040785)
  (i32.const 0x73737368) (i32.const 0x1919190c) (i32.const 0x50507a8) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x75757570) (i64.const 0x5331799e1901000b))
(assert_return (invoke "br-if-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040785)
  (i32.const 0x73737368) (i32.const 0x1919190c) (i32.const 0x50507a8) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x75757570) (i64.const 0))
(assert_return (invoke "br-if-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i32.const 0x20200a8) (i64.const 0x303030303030303)
  (i32.const 0x75757570) (i32.const 0x2020202) (i64.const 0xfbd6b18c67421df8) (i64.const 0x3ea3044c260eb80c))
(assert_return (invoke "br-if-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i32.const 0x20200a8) (i64.const 0x303030303030303)
  (i32.const 0x75757570) (i32.const 0x2020202) (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303035703030308) (i32.const 0x2020054)
  (i32.const 0xf4cfaa85) (i64.const 0x5700000005) (i32.const 0x5050770) (i32.const 626)
  (i64.const 0x40403aa040403ff) (i32.const 0x8c8c8c80) (i64.const 0))
(assert_return (invoke "br-if-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303035703030308) (i32.const 0x2020054)
  (i32.const 0xf4cfaa85) (i64.const 0x5700000005) (i32.const 0x5050770) (i32.const 626)
  (i64.const 0x40403aa040403ff) (i32.const 0x8c8c8c80) (i64.const 0))
(assert_return (invoke "br-if-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i64.const 0x404040404040041) (i32.const 0x7070575) (i32.const 0x201ff89)
  (i64.const 0x75502b06e1bc9772) (i32.const 0x505078c) (i32.const 0x8080a86) (i64.const 0xccccccbc))
(assert_return (invoke "br-if-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i64.const 0x404040404040041) (i32.const 0x7070575) (i32.const 0x201ff89)
  (i64.const 0x75502b06e1bc9772) (i32.const 0x505078c) (i32.const 0x8080a86) (i64.const 0))
(assert_return (invoke "br-if-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x6060606060609b3) (i32.const -12) (i32.const 0x2020202) (i32.const 0x5050500)
  (i64.const 0x404040404040015) (i32.const 0x505078b) (i32.const 0x2020202) (i64.const 0x15f0cba6815c3712)
  (i64.const 0xfdfdfdfdf8f91c0d))
(assert_return (invoke "br-if-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x6060606060609b3) (i32.const -12) (i32.const 0x2020202) (i32.const 0x5050500)
  (i64.const 0x404040404040015) (i32.const 0x505078b) (i32.const 0x2020202) (i64.const 0x15f0cba6815c3712)
  (i64.const 6))
(assert_return (invoke "br-if-6-3"
  (i32.const 0)) (i64.const 0x45e98d33e6e1dcd8) (i32.const 0x123458e3) (i32.const 0x12345678)
  (i64.const 0xfefdfca6faf9f8fd) (i32.const 0x340feac5) (i32.const -51436) (i64.const 0x112233a45566778d)
  (i32.const 682) (i64.const 0x91194ad583243c49))
(assert_return (invoke "br-if-6-3"
  (i32.const 1)) (i64.const 0x45e98d33e6e1dcd8) (i32.const 0x123458e3) (i32.const 0x12345678)
  (i64.const 0xfefdfca6faf9f8fd) (i32.const 0x340feac5) (i32.const -51436) (i64.const 0x112233a45566778d)
  (i32.const 682) (i64.const 0))
(assert_return (invoke "br-if-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040041) (i32.const 0x2020070) (i64.const 0x303030303030708)
  (i32.const 0x1919190c) (i32.const 0x50507a8) (i64.const -1062) (i32.const 0x2020202) (i32.const 696)
  (i64.const 0x4848e9a9fd6c16c4))
(assert_return (invoke "br-if-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040041) (i32.const 0x2020070) (i64.const 0x303030303030708)
  (i32.const 0x1919190c) (i32.const 0x50507a8) (i64.const -1062) (i32.const 0x2020202) (i32.const 696)
  (i64.const 6))
(assert_return (invoke "br-if-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf836)
  (i32.const 0x505028c) (i32.const 675) (i32.const 0x20200a8) (i64.const 0x404040404040835)
  (i32.const 0x75757570) (i32.const 0x50507c4) (i64.const 0xfcfcfcfcfcfcf8ad) (i64.const 0xc1c1817ea947c4c1))
(assert_return (invoke "br-if-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf836)
  (i32.const 0x505028c) (i32.const 675) (i32.const 0x20200a8) (i64.const 0x404040404040835)
  (i32.const 0x75757570) (i32.const 0x50507c4) (i64.const 0xfcfcfcfcfcfcf8ad) (i64.const 0))
(assert_return (invoke "br-if-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x2020240) (i64.const 0x30303030303036c)
  (i32.const 0xa17c5732) (i32.const 0x2020259) (i64.const 0xfcfcfcfcfcfcfc75) (i32.const 0x202019d)
  (i64.const 0xe3e3a2db89eac3c3))
(assert_return (invoke "br-if-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x2020240) (i64.const 0x30303030303036c)
  (i32.const 0xa17c5732) (i32.const 0x2020259) (i64.const 0xfcfcfcfcfcfcfc75) (i32.const 0x202019d)
  (i64.const 0))
(assert_return (invoke "br-if-6-7"
  (i32.const 0)) (i64.const 0x1122334455667799) (i32.const -1848) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 87) (i32.const 94) (i64.const 0x88633e19f4cfaa85) (i32.const 108) (i32.const 0x123456eb)
  (i64.const 0xeaef5d8b23d72e03))
(assert_return (invoke "br-if-6-7"
  (i32.const 1)) (i64.const 0x1122334455667799) (i32.const -1848) (i64.const 0xfefdfcfbfaf9f8f8)
  (i32.const 87) (i32.const 94) (i64.const 0x88633e19f4cfaa85) (i32.const 108) (i32.const 0x123456eb)
  (i64.const 0))
(assert_return (invoke "br-if-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030301e1e1e1e)
  (i32.const 0x8080827) (i32.const 0x7070707) (i32.const 0x202019d) (i64.const 0x606060606060606)
  (i32.const 0x5050578) (i32.const 0x2020278) (i64.const 0x303030303030303) (i64.const 0x7bf01369d8c83d6d))
(assert_return (invoke "br-if-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030301e1e1e1e)
  (i32.const 0x8080827) (i32.const 0x7070707) (i32.const 0x202019d) (i64.const 0x606060606060606)
  (i32.const 0x5050578) (i32.const 0x2020278) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-if-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040403dd) (i32.const 0x5050523)
  (i32.const 0xd8d8d8d8) (i64.const 0x303030303030258) (i32.const 0x4722fdd8) (i32.const 0x2020181)
  (i64.const 0x999999999999999c) (i32.const 0x2020291) (i64.const 0xb4a5f6a15df6ba60))
(assert_return (invoke "br-if-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040403dd) (i32.const 0x5050523)
  (i32.const 0xd8d8d8d8) (i64.const 0x303030303030258) (i32.const 0x4722fdd8) (i32.const 0x2020181)
  (i64.const 0x999999999999999c) (i32.const 0x2020291) (i64.const 0))
(assert_return (invoke "br-if-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9f9c8)
  (i32.const 0x50504d8) (i64.const 0xdbb6916c4722fdd8) (i32.const 0x5050505) (i32.const 0xbbbbbbb8)
  (i64.const -215) (i32.const 0x5050593) (i32.const 0x7070707) (i64.const 0x9d370c7d85fd422))
(assert_return (invoke "br-if-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9f9c8)
  (i32.const 0x50504d8) (i64.const 0xdbb6916c4722fdd8) (i32.const 0x5050505) (i32.const 0xbbbbbbb8)
  (i64.const -215) (i32.const 0x5050593) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "br-if-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302fd030302fe) (i32.const 0x68686868) (i32.const 0x11111110) (i32.const 0x2020291)
  (i64.const 0x1500000005) (i32.const 0x2020165) (i32.const 0x815c3712) (i64.const 0x303031b03030308)
  (i64.const 0xc27957297a265399))
(assert_return (invoke "br-if-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302fd030302fe) (i32.const 0x68686868) (i32.const 0x11111110) (i32.const 0x2020291)
  (i64.const 0x1500000005) (i32.const 0x2020165) (i32.const 0x815c3712) (i64.const 0x303031b03030308)
  (i64.const 0))
(assert_return (invoke "br-if-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xdededededededee0) (i32.const 0x5050540) (i32.const 150)
  (i64.const 0xc8a37e59340feac5) (i32.const 164) (i32.const 171) (i64.const 0xf9f9f9f9f9f9f8f4)
  (i32.const 0x505044c) (i64.const 0xcc8062deaa2a6f63))
(assert_return (invoke "br-if-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xdededededededee0) (i32.const 0x5050540) (i32.const 150)
  (i64.const 0xc8a37e59340feac5) (i32.const 164) (i32.const 171) (i64.const 0xf9f9f9f9f9f9f8f4)
  (i32.const 0x505044c) (i64.const 6))

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
  (func $br-if-flags-1-0 (export "br-if-flags-1-0") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 5 i64.const -270 i64.xor global.get 0 i32.const 185 i32.sub
    block (result i32)
      global.get 4 i32.const 192 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 2 i64.const 0
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-1 (export "br-if-flags-1-1") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 1 i64.const -281 i64.sub global.get 4 i32.const 192 i32.mul
    block (result i64)
      global.get 0 i32.const 199 i32.add i32.const 40 i64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-2 (export "br-if-flags-1-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199 i32.add
    block (result i32)
      local.get 4 i32.const 206 i32.xor local.get 3 i32.const 56 i32.load offset=3 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-flags-1-3 (export "br-if-flags-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor
    block (result i32)
      local.get 1 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 4 i32.const 227 i32.add
      local.get 1 i32.const 234 i32.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-4 (export "br-if-flags-1-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    local.get 3 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub
    block (result i64)
      local.get 4 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add local.get 6 i32.const 234 i32.xor
      local.get 4 i32.const 241 i32.sub local.get 3 i64.const -380 i64.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-1-5 (export "br-if-flags-1-5") (param i32 i32 i64 f64) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 2 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220 i32.mul
    block (result i32)
      local.get 1 local.get 2 local.get 1 i32.const 241 i32.sub local.get 1 i32.const 248 i32.mul local.get 2
      i64.const 0x2400000005 i64.add i32.const 104 i32.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-6 (export "br-if-flags-1-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 2 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add
    block (result i32)
      local.get 1 local.get 2 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul local.get 1
      i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub local.get 1
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-7 (export "br-if-flags-1-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    local.get 3 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
    block (result i64)
      local.get 6 local.get 3 i64.const -380 i64.mul local.get 6 i32.const 255 i32.add local.get 7
      i32.const 262 i32.xor local.get 2 i64.const -413 i64.sub local.get 6 i32.const 276 i32.mul local.get 6
      i32.const 283 i32.add block end local.get 5 i64.const -446 i64.xor local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-1-8 (export "br-if-flags-1-8") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 5 i64.const 0x2100000005 i64.xor global.get 0 i32.const 241 i32.sub
    block (result i32)
      global.get 4 i32.const 248 i32.mul global.get 1 i64.const 0x2400000005 i64.add global.get 4
      i32.const 262 i32.xor global.get 0 i32.const 269 i32.sub global.get 5 i64.const 0x2700000005 i64.mul
      global.get 0 i32.const 283 i32.add global.get 4 i32.const 290 i32.xor global.get 1
      i64.const 0x2a00000005 i64.sub global.get 4 local.get 0 i32.const 1 i32.eq br_if 0 local.set 2
      i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
    end
    local.get 1
  )
  (func $br-if-flags-1-9 (export "br-if-flags-1-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul
    block (result i32)
      local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub
      local.get 4 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 1 local.get 4
      i32.const 297 i32.sub local.get 2 local.get 4 i32.const 311 i32.add local.get 1 i32.const 318 i32.xor
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
    end
    local.get 7
  )
  (func $br-if-flags-1-10 (export "br-if-flags-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add
    block (result i64)
      local.get 4 i32.const 262 i32.xor local.get 5 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
      local.get 4 i32.const 283 i32.add local.get 5 i64.const -446 i64.xor local.get 1 local.get 1
      i32.const 304 i32.mul local.get 5 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor local.get 4
      i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 0 i32.const 1 i32.eq br_if 0
      local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11
    end
    local.get 10
  )
  (func $br-if-flags-1-11 (export "br-if-flags-1-11") (param i32 i32 i64 f64) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 2 i64.const 0x2400000005 i64.add local.get 1 i32.const 262 i32.xor
    block (result i32)
      local.get 1 i32.const 269 i32.sub local.get 2 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283
      i32.add local.get 1 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 1
      i32.const 304 i32.mul local.get 1 i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor
      local.get 1 i32.const 325 i32.sub local.get 1 local.get 2 i32.const 346 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5
    end
    local.get 4
  )
  (func $br-if-flags-1-12 (export "br-if-flags-1-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub
    block (result i32)
      local.get 7 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
      local.get 1 i32.const 297 i32.sub local.get 5 i64.const -468 i64.mul local.get 6 i32.const 311 i32.add
      local.get 4 local.get 3 i64.const -501 i64.sub local.get 7 i32.const 332 i32.mul local.get 4
      i32.const 339 i32.add local.get 5 local.get 7 i32.const 353 i32.sub i32.const 360 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
    end
    local.get 12
  )
  (func $br-if-flags-2-0 (export "br-if-flags-2-0") (param i32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    global.get 1 i64.const -413 i64.sub global.get 4 i32.const 276 i32.mul
    block (result i32 i64)
      global.get 0 i32.const 136 i64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 3
      local.set 2 i64.const 0 local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-2-1 (export "br-if-flags-2-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283
    i32.add
    block (result i64 i32)
      local.get 4 local.get 3 i64.const 0x2a00000005 i64.sub local.get 4 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-2 (export "br-if-flags-2-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 2 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    block (result i32 i32)
      local.get 4 local.get 2 i64.const -468 i64.mul local.get 4 i32.const 318 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-3 (export "br-if-flags-2-3") (param i32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    global.get 5 i64.const -446 i64.xor global.get 0 i32.const 297 i32.sub
    block (result i32 i64)
      global.get 4 i32.const 304 i32.mul global.get 1 global.get 4 i32.const 318 i32.xor global.get 0
      global.get 5 i64.const -512 i64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-2-4 (export "br-if-flags-2-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 3 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304 i32.mul
    block (result i64 i32)
      local.get 4 i32.const 311 i32.add local.get 3 i64.const 0x2d00000005 i64.xor local.get 4 i32.const 325
      i32.sub local.get 4 local.get 3 i64.const 0x3000000005 i64.add i32.const 346 local.get 0 i32.const 1
      i32.eq br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7
      i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-5 (export "br-if-flags-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 5 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i32 i32)
      local.get 1 i32.const 318 i32.xor local.get 2 i64.const -501 i64.sub local.get 4 i32.const 332 i32.mul
      local.get 7 i32.const 339 i32.add local.get 5 i64.const -534 i64.xor local.get 7 i32.const 353 i32.sub
      local.get 1 i32.const 360 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13
      i64.const 0 local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-flags-2-6 (export "br-if-flags-2-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 2 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor
    block (result i32 i64)
      local.get 1 i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
      local.get 1 i32.const 346 i32.xor local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul
      local.get 1 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7
      i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-flags-2-7 (export "br-if-flags-2-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325
    i32.sub
    block (result i64 i32)
      local.get 1 i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add local.get 4 i32.const 346
      i32.xor local.get 1 local.get 2 local.get 1 i32.const 367 i32.add local.get 4 i32.const 374 i32.xor
      local.get 2 i64.const 0x3600000005 i64.sub local.get 1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-8 (export "br-if-flags-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
    block (result i32 i32)
      local.get 4 i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 4 i32.const 353 i32.sub
      local.get 4 i32.const 360 i32.mul local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
      local.get 4 i32.const 381 i32.sub local.get 3 i64.const -600 i64.mul local.get 4 local.get 1 local.get 0
      i32.const 1 i32.eq br_if 0 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12
    end
    local.get 10
  )
  (func $br-if-flags-2-9 (export "br-if-flags-2-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (result i32 i64)
      local.get 6 i32.const 346 i32.xor local.get 3 local.get 7 i32.const 360 i32.mul local.get 6
      i32.const 367 i32.add local.get 3 i64.const -578 i64.xor local.get 1 local.get 4 i32.const 388 i32.mul
      local.get 2 i64.const -611 i64.add local.get 7 local.get 4 i32.const 409 i32.sub local.get 3
      i64.const -644 i64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14
    end
    local.get 12
  )
  (func $br-if-flags-2-10 (export "br-if-flags-2-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 2 i64.const 0x3000000005 i64.add local.get 1 i32.const 346 i32.xor
    block (result i64 i32)
      local.get 1 i32.const 353 i32.sub local.get 2 i64.const 0x3300000005 i64.mul local.get 1 i32.const 367
      i32.add local.get 1 i32.const 374 i32.xor local.get 2 i64.const 0x3600000005 i64.sub local.get 1
      local.get 1 local.get 2 local.get 1 i32.const 409 i32.sub local.get 1 i32.const 416 i32.mul i32.const 96
      i64.load local.get 1 i32.const 430 i32.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6
    end
    local.get 4
  )
  (func $br-if-flags-2-11 (export "br-if-flags-2-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 3 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub
    block (result i32 i32)
      local.get 4 i32.const 360 i32.mul local.get 2 i64.const -567 i64.add local.get 4 i32.const 374 i32.xor
      local.get 4 i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul local.get 1 i32.const 395 i32.add
      local.get 1 i32.const 402 i32.xor local.get 2 i64.const -633 i64.sub local.get 1 local.get 4
      i32.const 423 i32.add local.get 3 i64.const -666 i64.xor i32.const 112 i32.load offset=2 i32.const 120
      i32.load offset=3 local.get 0 i32.const 1 i32.eq br_if 0 local.set 9 local.set 8 i64.const 0 local.set 7
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9
    end
    local.get 7
  )
  (func $br-if-flags-2-12 (export "br-if-flags-2-12") (param i32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    global.get 1 i64.const -545 i64.sub global.get 4 i32.const 360 i32.mul
    block (result i32 i64)
      global.get 0 i32.const 367 i32.add global.get 5 i64.const -578 i64.xor global.get 0 i32.const 381
      i32.sub global.get 4 i32.const 388 i32.mul global.get 1 global.get 4 i32.const 402 i32.xor global.get 0
      i32.const 409 i32.sub global.get 5 global.get 0 i32.const 423 i32.add global.get 4 global.get 1
      i64.const -677 i64.sub global.get 4 i32.const 444 i32.mul i32.const 128 i32.load global.get 5
      i64.const -710 i64.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 3 local.set 2 i64.const 0
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3
    end
    local.get 1
  )
  (func $br-if-flags-3-0 (export "br-if-flags-3-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3300000005 i64.mul local.get 4 i32.const 367
    i32.add
    block (result i32 i64 i32)
      i32.const 374 i32.const 48 i64.load offset=2 local.get 1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-1 (export "br-if-flags-3-1") (param i32) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    global.get 1 i64.const -567 i64.add global.get 4 i32.const 374 i32.xor
    block (result i64 i32 i32)
      global.get 0 i32.const 381 i32.sub block end global.get 5 i64.const -600 i64.mul global.get 0
      i32.const 395 i32.add global.get 4 i32.const 402 i32.xor local.get 0 i32.const 1 i32.eq br_if 0
      local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-3-2 (export "br-if-flags-3-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
    block (result i32 i32 i64)
      local.get 1 i32.const 388 i32.mul local.get 3 local.get 4 i32.const 409 i32.const 88 i64.load offset=3
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 local.get 8 local.get 9 local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-3 (export "br-if-flags-3-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul
    block (result i32 i64 i32)
      local.get 1 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor local.get 1 local.get 1
      i32.const 416 i32.mul i64.const 0x3c00000005 local.get 1 i32.const 430 i32.xor local.get 0 i32.const 1
      i32.eq br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-4 (export "br-if-flags-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 5 i64.const -600 i64.mul local.get 7 i32.const 395 i32.add
    block (result i64 i32 i32)
      local.get 6 i32.const 402 i32.xor local.get 2 i64.const -633 i64.sub local.get 6 i32.const 416 i32.mul
      local.get 1 i32.const 423 i32.add local.get 3 i64.const -666 i64.xor local.get 7 i32.const 437 i32.sub
      local.get 4 i32.const 444 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-3-5 (export "br-if-flags-3-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -611 i64.add local.get 1 i32.const 402 i32.xor
    block (result i32 i32 i64)
      local.get 1 local.get 2 i64.const -644 i64.mul local.get 1 i32.const 423 i32.add local.get 1 local.get 2
      i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul local.get 1 i32.const 451 i32.add i32.const 136
      i64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7
    end
    local.get 4
  )
  (func $br-if-flags-3-6 (export "br-if-flags-3-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 3 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409 i32.sub
    block (result i32 i64 i32)
      local.get 1 i32.const 416 i32.mul local.get 2 local.get 1 i32.const 430 i32.xor local.get 4
      i32.const 437 i32.sub local.get 3 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add
      local.get 1 i32.const 144 i64.load offset=2 local.get 4 i32.const 472 i32.mul local.get 0 i32.const 1
      i32.eq br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-7 (export "br-if-flags-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 3 i64.const -633 i64.sub local.get 7 i32.const 416 i32.mul
    block (result i64 i32 i32)
      local.get 4 i32.const 423 i32.add local.get 2 local.get 1 i32.const 437 i32.sub local.get 1
      i32.const 444 i32.mul local.get 5 i64.const -699 i64.add local.get 7 i32.const 458 i32.xor local.get 4
      i32.const 465 i32.sub block end local.get 2 i64.const -732 i64.mul local.get 6 i32.const 479 i32.add
      local.get 6 i32.const 486 i32.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-3-8 (export "br-if-flags-3-8") (param i32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    global.get 5 i64.const -644 i64.mul global.get 0 i32.const 423 i32.add
    block (result i32 i32 i64)
      global.get 4 i32.const 430 i32.xor global.get 1 i64.const -677 i64.sub global.get 4 global.get 0
      global.get 5 i64.const -710 i64.xor global.get 0 i32.const 465 i32.sub global.get 4 i32.const 472
      i32.mul global.get 1 i64.const -743 i64.add global.get 4 i32.const 486 i32.xor i32.const 176
      i32.load offset=2 i64.const -776 local.get 0 i32.const 1 i32.eq br_if 0 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4
    end
    local.get 1
  )
  (func $br-if-flags-3-9 (export "br-if-flags-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
    i32.xor
    block (result i32 i64 i32)
      local.get 4 local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add local.get 1
      i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472 i32.mul
      local.get 1 i32.const 479 i32.add local.get 5 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493
      i32.sub block end local.get 1 i32.const 500 i32.mul i64.const 0x4800000005 i32.const 8 i32.load offset=1
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-10 (export "br-if-flags-3-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 2 i64.const -666 i64.xor local.get 4 i32.const 437 i32.sub
    block (result i64 i32 i32)
      local.get 1 local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 1 local.get 3
      i64.const -732 i64.mul local.get 4 i32.const 479 i32.add local.get 4 i32.const 486 i32.xor local.get 2
      i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul local.get 4 i32.const 507 i32.add block end
      local.get 2 i64.const -798 i64.xor i32.const 16 i32.load offset=2 i32.const 24 i32.load offset=3
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 7
  )
  (func $br-if-flags-3-11 (export "br-if-flags-3-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul
    block (result i32 i32 i64)
      local.get 4 local.get 2 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub local.get 4
      i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor local.get 4
      i32.const 493 i32.sub local.get 3 i64.const -776 i64.mul local.get 1 local.get 1 local.get 5
      i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul local.get 4 i32.const 535 i32.add local.get 3
      i64.const -842 i64.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11
      i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13
    end
    local.get 10
  )
  (func $br-if-flags-3-12 (export "br-if-flags-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 3 i64.const 0x3f00000005 i64.mul local.get 6 i32.const 451 i32.add
    block (result i32 i64 i32)
      local.get 1 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 6 i32.const 472
      i32.mul local.get 4 i32.const 479 i32.add local.get 3 local.get 7 i32.const 493 i32.sub local.get 7
      i32.const 500 i32.mul local.get 3 i64.const 0x4800000005 i64.add local.get 7 i32.const 514 i32.xor
      local.get 6 i32.const 521 i32.sub local.get 5 i64.const 0x4b00000005 i64.mul local.get 7 i32.const 535
      i32.add local.get 4 i32.const 542 i32.xor local.get 3 i64.const 0x4e00000005 i64.sub local.get 6
      i32.const 556 i32.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15
    end
    local.get 12
  )
  (func $br-if-flags-4-0 (export "br-if-flags-4-0") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 465 i32.sub local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add
      local.get 1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-1 (export "br-if-flags-4-1") (param i32) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    global.get 5 i64.const -710 i64.xor global.get 0 i32.const 465 i32.sub
    block (result i64 i32 i32 i64)
      global.get 4 i32.const 472 i32.mul i64.const -743 global.get 4 i32.const 486 i32.xor global.get 0
      i32.const 493 i32.sub global.get 5 local.get 0 i32.const 1 i32.eq br_if 0 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-2 (export "br-if-flags-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472
    i32.mul
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493
      i32.sub i32.const 500 local.get 2 i64.const 0x4800000005 i64.add local.get 1 i32.const 514 i32.xor
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-flags-4-3 (export "br-if-flags-4-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -732 i64.mul local.get 7 i32.const 479 i32.add
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 486 i32.xor local.get 5 i64.const -765 i64.sub local.get 6 i32.const 500 i32.mul
      i32.const 507 local.get 3 i64.const -798 i64.xor i32.const 521 local.get 6 i32.const 528 i32.mul
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 12
  )
  (func $br-if-flags-4-4 (export "br-if-flags-4-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 493 i32.sub local.get 3 i64.const -776 i64.mul local.get 4 i32.const 507 i32.add
      local.get 1 i32.const 514 i32.xor local.get 3 i64.const -809 i64.sub local.get 1 local.get 4
      i32.const 535 i32.add i64.const -842 local.get 0 i32.const 1 i32.eq br_if 0 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9 local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-flags-4-5 (export "br-if-flags-4-5") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x4500000005 i64.xor global.get 0 i32.const 493 i32.sub
    block (result i32 i32 i64 i32)
      global.get 4 i32.const 500 i32.mul global.get 1 i64.const 0x4800000005 i64.add global.get 4
      i32.const 514 i32.xor global.get 0 i32.const 521 i32.sub global.get 5 i64.const 0x4b00000005 i64.mul
      i32.const 32 i32.load global.get 4 i32.const 48 i64.load offset=2 global.get 4 i32.const 556 i32.mul
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-6 (export "br-if-flags-4-6") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 507 i32.add local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
      local.get 1 local.get 2 local.get 1 i32.const 549 local.get 2 i64.const -864 i64.mul local.get 1
      local.get 1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6 local.set 5
      i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-7 (export "br-if-flags-4-7") (param i32 i32 i64 f64)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
    block (result i64 i32 i32 i64)
      local.get 1 local.get 2 local.get 1 i32.const 528 i32.mul local.get 1 i32.const 535 i32.add local.get 2
      i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub local.get 1 i32.const 556 i32.mul
      i64.const -875 local.get 1 i32.const 570 i32.xor i32.const 80 i32.load offset=2 local.get 2
      i64.const -908 i64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7 local.set 6
      local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-4-8 (export "br-if-flags-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x4800000005 i64.add local.get 4 i32.const 514
    i32.xor
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535
      i32.add local.get 1 local.get 2 i64.const 0x4e00000005 i64.sub local.get 4 local.get 4 i32.const 563
      i32.add local.get 3 i64.const 0x5100000005 i64.xor i32.const 577 i32.const 88 i32.load offset=3
      i64.const 0x5400000005 i32.const 104 i32.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12 local.get 13 local.get 14
    end
    local.get 10
  )
  (func $br-if-flags-4-9 (export "br-if-flags-4-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 3 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 528 i32.mul local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
      local.get 4 i32.const 549 i32.sub local.get 2 local.get 4 i32.const 563 i32.add local.get 4
      i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul i32.const 591
      local.get 2 i64.const -930 i64.xor i32.const 605 i32.const 612 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11
    end
    local.get 7
  )
  (func $br-if-flags-4-10 (export "br-if-flags-4-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -809 i64.sub local.get 4 i32.const 528 i32.mul
    block (result i64 i32 i32 i64)
      local.get 4 i32.const 535 i32.add local.get 5 i64.const -842 i64.xor local.get 1 local.get 6
      i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 6 i32.const 570 i32.xor local.get 7
      i32.const 577 i32.sub local.get 2 local.get 6 i32.const 591 i32.add local.get 7 i32.const 598 i32.xor
      local.get 2 i64.const -941 i64.sub local.get 7 local.get 7 i64.const -974 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14 local.get 15
      local.get 16
    end
    local.get 12
  )
  (func $br-if-flags-4-11 (export "br-if-flags-4-11") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x4b00000005 i64.mul global.get 0 i32.const 535 i32.add
    block (result i32 i32 i64 i32)
      global.get 4 i32.const 542 i32.xor global.get 1 i64.const 0x4e00000005 i64.sub global.get 4
      i32.const 556 i32.mul global.get 0 i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor
      global.get 0 i32.const 577 i32.sub global.get 4 i32.const 584 i32.mul global.get 1
      i64.const 0x5400000005 i64.add global.get 4 i32.const 598 i32.xor global.get 0 i32.const 605 i32.sub
      global.get 5 i64.const 0x5700000005 i64.mul global.get 0 i32.const 619 i32.add global.get 4
      i32.const 626 i32.xor i32.const 144 i64.load offset=2 global.get 4 i32.const 640 i32.mul local.get 0
      i32.const 1 i32.eq br_if 0 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5
    end
    local.get 1
  )
  (func $br-if-flags-4-12 (export "br-if-flags-4-12") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add
      local.get 1 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul
      local.get 1 i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub
      local.get 1 i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor
      i32.const 144 i32.load offset=2 local.get 2 i64.const -996 i64.mul local.get 1 i32.const 647 i32.add
      local.get 1 i32.const 654 i32.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8
    end
    local.get 4
  )
  (func $br-if-flags-5-0 (export "br-if-flags-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -842 i64.xor local.get 4 i32.const 549 i32.sub
    block (result i32 i64 i32 i32 i64)
      i32.const 556 local.get 2 local.get 4 i32.const 570 i32.xor local.get 4 i32.const 577 i32.sub
      local.get 3 i64.const -908 i64.mul local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 11 local.get 12 local.get 13
      local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-1 (export "br-if-flags-5-1") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 1 i64.const 0x4e00000005 i64.sub global.get 4 i32.const 556 i32.mul
    block (result i64 i32 i32 i64 i32)
      global.get 0 i32.const 563 i32.add i64.const 0x5100000005 global.get 0 i32.const 577 i32.sub
      i32.const 584 global.get 1 i64.const 0x5400000005 i64.add global.get 4 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-2 (export "br-if-flags-5-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
    block (result i32 i32 i64 i32 i32)
      local.get 1 local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul local.get 4 local.get 2
      local.get 4 i32.const 612 local.get 0 i32.const 1 i32.eq br_if 0 local.set 12 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-5-3 (export "br-if-flags-5-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -875 i64.add local.get 7 i32.const 570 i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 6 i32.const 577 i32.sub local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
      block end local.get 6 i32.const 598 i32.xor local.get 5 i64.const -941 i64.sub local.get 4 i32.const 619
      i32.const 136 i64.load offset=1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13 local.get 14
      local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-4 (export "br-if-flags-5-4") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x5100000005 i64.xor global.get 0 i32.const 577 i32.sub
    block (result i64 i32 i32 i64 i32)
      global.get 4 i32.const 584 i32.mul global.get 1 i64.const 0x5400000005 i64.add global.get 4
      i32.const 598 i32.xor global.get 0 i32.const 605 i32.sub i64.const 0x5700000005 global.get 0
      i32.const 619 i32.add global.get 4 i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub
      i32.const 640 local.get 0 i32.const 1 i32.eq br_if 0 local.set 6 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-5 (export "br-if-flags-5-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
    block (result i32 i32 i64 i32 i32)
      local.get 4 local.get 5 local.get 4 local.get 1 i32.const 612 i32.mul local.get 2 local.get 1
      i32.const 626 i32.xor local.get 1 i32.const 633 i32.sub i64.const -996 local.get 1 i32.const 647 i32.add
      local.get 4 i32.const 654 i32.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7 i64.rotl
      i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-6 (export "br-if-flags-5-6") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 1 local.get 1
      i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub local.get 1
      i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor
      i32.const 661 local.get 2 local.get 0 i32.const 1 i32.eq br_if 0 local.set 9 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    end
    local.get 4
  )
  (func $br-if-flags-5-7 (export "br-if-flags-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 3 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
    block (result i64 i32 i32 i64 i32)
      local.get 4 i32.const 605 i32.sub local.get 3 local.get 1 i32.const 619 i32.add local.get 4
      i32.const 626 i32.xor local.get 3 i64.const 0x5a00000005 i64.sub local.get 4 local.get 1 local.get 3
      local.get 4 local.get 7 i32.const 668 i32.mul i32.const 0 i64.load local.get 1 i32.const 682 i32.xor
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-8 (export "br-if-flags-5-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 4 local.get 1
      i32.const 633 i32.sub local.get 3 i64.const -996 i64.mul local.get 4 i32.const 647 i32.add local.get 4
      local.get 2 local.get 1 i32.const 668 i32.mul i32.const 675 local.get 3 i64.const -1062 i64.xor
      local.get 1 i32.const 689 i32.sub local.get 4 i32.const 696 i32.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor
      local.set 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-5-9 (export "br-if-flags-5-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
    block (result i32 i64 i32 i32 i64)
      local.get 4 i32.const 619 i32.add local.get 3 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
      local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor
      local.get 4 i32.const 661 i32.sub local.get 5 i64.const -1040 i64.mul local.get 1 i32.const 675 i32.add
      local.get 1 i32.const 682 i32.xor local.get 2 i32.const 24 i32.load offset=3 i32.const 32 i32.load
      local.get 3 i64.const -1106 i64.xor local.get 0 i32.const 1 i32.eq br_if 0 local.set 15 local.set 14
      local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11 local.get 12
      local.get 13 local.get 14 local.get 15
    end
    local.get 10
  )
  (func $br-if-flags-5-10 (export "br-if-flags-5-10") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x5700000005 i64.mul global.get 0 i32.const 619 i32.add
    block (result i64 i32 i32 i64 i32)
      global.get 4 i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 4
      i32.const 640 i32.mul global.get 0 i32.const 647 i32.add global.get 5 i64.const 0x5d00000005 i64.xor
      global.get 0 i32.const 661 i32.sub global.get 4 global.get 1 i64.const 0x6000000005 i64.add global.get 4
      i32.const 682 i32.xor global.get 0 i32.const 689 i32.sub global.get 5 i64.const 0x6300000005 i64.mul
      global.get 0 i32.const 703 i32.add global.get 4 i32.const 710 i32.xor global.get 1
      i64.const 0x6600000005 i64.sub global.get 4 i32.const 724 i32.mul local.get 0 i32.const 1 i32.eq br_if 0
      local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1 i64.extend_i32_u
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    end
    local.get 1
  )
  (func $br-if-flags-5-11 (export "br-if-flags-5-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -963 i64.add local.get 6 i32.const 626 i32.xor
    block (result i32 i32 i64 i32 i32)
      local.get 4 i32.const 633 i32.sub local.get 5 i64.const -996 i64.mul local.get 4 local.get 4
      i32.const 654 i32.xor local.get 5 i64.const -1029 i64.sub local.get 1 i32.const 668 i32.mul local.get 6
      i32.const 675 i32.add local.get 3 i64.const -1062 i64.xor local.get 1 i32.const 689 i32.sub local.get 4
      i32.const 696 i32.mul local.get 2 i64.const -1095 i64.add i32.const 710 local.get 6 i64.const -1128
      local.get 7 i32.const 731 i32.add local.get 1 local.get 0 i32.const 1 i32.eq br_if 0 local.set 17
      local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    end
    local.get 12
  )
  (func $br-if-flags-5-12 (export "br-if-flags-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 3 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 640 i32.mul local.get 2 local.get 1 i32.const 654 i32.xor local.get 1
      i32.const 661 i32.sub local.get 3 local.get 1 i32.const 675 i32.add local.get 1 i32.const 682 i32.xor
      local.get 3 local.get 1 i32.const 696 i32.mul local.get 4 i32.const 703 i32.add local.get 2
      i64.const -1106 i64.xor local.get 4 i32.const 717 i32.sub local.get 4 local.get 3 local.get 1
      i32.const 738 i32.xor local.get 4 local.get 3 i64.const -1172 i64.mul local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 12 local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl
      i64.xor local.set 7 i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 12
    end
    local.get 7
  )
  (func $br-if-flags-6-0 (export "br-if-flags-6-0") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -6 i64.xor local.get 1 i32.const 17 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 24 i32.mul local.get 2 i64.const -39 i64.add local.get 1 i32.const 38 i32.xor
      local.get 1 i32.const 45 i32.sub i64.const -72 i32.const 59 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-1 (export "br-if-flags-6-1") (param i32 i32 i64 f64)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -17 i64.sub local.get 1 i32.const 24 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 31 i32.add local.get 2 i64.const -50 i64.xor local.get 1 i32.const 52
      i64.const -83 i32.const 72 i32.load offset=1 i32.const 73 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4
      i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6
      local.get 7 local.get 8 local.get 9 local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-2 (export "br-if-flags-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x300000005 i64.mul local.get 4 i32.const 31
    i32.add
    block (result i32 i32 i64 i32 i32 i64)
      local.get 4 i32.const 38 i32.xor local.get 2 i64.const 0x600000005 i64.sub local.get 1 i32.const 52
      i32.mul local.get 1 local.get 2 i64.const 0x900000005 i64.xor local.get 4 i32.const 73 i32.sub
      local.get 4 local.get 5 i64.const 0xc00000005 i64.add local.get 0 i32.const 1 i32.eq br_if 0
      local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
      local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-3 (export "br-if-flags-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 45 i32.sub local.get 3 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add
      i32.const 66 local.get 2 local.get 1 i32.const 80 i32.mul local.get 4 i32.const 87 i32.add local.get 2
      local.get 1 i32.const 101 i32.sub local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12
      local.set 11 local.set 10 local.set 9 local.set 8 i64.const 0 local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-flags-6-4 (export "br-if-flags-6-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 5 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 4 i32.const 52 i32.mul local.get 3 i64.const -83 i64.add local.get 7 i32.const 66 i32.xor
      local.get 6 i32.const 73 i32.sub local.get 2 i64.const -116 i64.mul i32.const 87 i32.const 94
      local.get 2 i64.const -149 i64.sub local.get 1 i32.const 108 i32.mul i32.const 128 i32.load local.get 0
      i32.const 1 i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13
      i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-flags-6-5 (export "br-if-flags-6-5") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 1 i64.const 0x600000005 i64.sub global.get 4 i32.const 52 i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      global.get 0 global.get 5 i64.const 0x900000005 i64.xor global.get 0 i32.const 73 i32.sub global.get 4
      i32.const 80 i32.mul global.get 1 i64.const 0xc00000005 i64.add global.get 4 i32.const 94 i32.xor
      global.get 0 global.get 5 i32.const 128 i32.load global.get 4 i32.const 122 i32.xor i32.const 144
      i64.load offset=2 local.get 0 i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5 local.set 4
      local.set 3 local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 local.get 3
      local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-6 (export "br-if-flags-6-6") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    global.get 5 i64.const -72 i64.mul global.get 0 i32.const 59 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      global.get 4 i32.const 66 i32.xor global.get 1 i64.const -105 i64.sub global.get 4 i32.const 80 i32.mul
      global.get 0 i32.const 87 i32.add global.get 5 i64.const -138 i64.xor global.get 0 i32.const 101 i32.sub
      global.get 4 i32.const 108 i32.mul global.get 1 i64.const -171 i64.add global.get 4 i32.const 122
      i32.xor global.get 0 i32.const 129 i32.sub i64.const -204 global.get 0 i32.const 143 i32.add local.get 0
      i32.const 1 i32.eq br_if 0 local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2
      i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-7 (export "br-if-flags-6-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 73 i32.sub local.get 3 i64.const -116 i64.mul local.get 6 i32.const 87 i32.add
      local.get 7 i32.const 94 i32.xor local.get 5 i64.const -149 i64.sub local.get 1 i32.const 108 i32.mul
      local.get 7 local.get 2 i64.const -182 i64.xor local.get 4 i32.const 129 i32.sub i32.const 136
      local.get 2 local.get 6 i32.const 150 i32.xor local.get 1 i32.const 157 i32.sub local.get 0 i32.const 1
      i32.eq br_if 0 local.set 18 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 13
      local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
  (func $br-if-flags-6-8 (export "br-if-flags-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const 0x900000005 i64.xor local.get 1 i32.const 73 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      local.get 4 i32.const 80 i32.mul local.get 2 local.get 1 i32.const 94 i32.xor local.get 4 i32.const 101
      i32.sub local.get 3 i64.const 0xf00000005 i64.mul local.get 1 local.get 1 local.get 3
      i64.const 0x1200000005 i64.sub local.get 1 i32.const 136 i32.mul i32.const 160 i32.load i32.const 168
      i64.load offset=1 local.get 4 i32.const 157 i32.sub local.get 4 local.get 2 i64.const 0x1800000005
      i64.add local.get 0 i32.const 1 i32.eq br_if 0 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.set 8 i64.const 0 local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 i64.extend_i32_u local.get 7
      i64.const 7 i64.rotl i64.xor local.set 7 local.get 7 i64.const 7 i64.rotl i64.xor local.set 7
      i64.extend_i32_u local.get 7 i64.const 7 i64.rotl i64.xor local.set 7 local.get 8 local.get 9
      local.get 10 local.get 11 local.get 12 local.get 13
    end
    local.get 7
  )
  (func $br-if-flags-6-9 (export "br-if-flags-6-9") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 87 i32.add local.get 2 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub
      local.get 1 local.get 2 i64.const -171 i64.add local.get 1 i32.const 122 i32.xor local.get 1 local.get 2
      i64.const -204 i64.mul local.get 1 i32.const 143 i32.add i32.const 150 local.get 2 i64.const -237
      i64.sub i32.const 184 i32.load offset=3 i32.const 0 i32.load local.get 2 i64.const -270 i64.xor
      i32.const 185 local.get 0 i32.const 1 i32.eq br_if 0 local.set 10 local.set 9 local.set 8 local.set 7
      local.set 6 local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
      i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
      local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
      local.get 10
    end
    local.get 4
  )
  (func $br-if-flags-6-10 (export "br-if-flags-6-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -116 i64.mul local.get 4 i32.const 87 i32.add
    block (result i64 i32 i32 i64 i32 i32)
      local.get 4 i32.const 94 i32.xor local.get 3 i64.const -149 i64.sub local.get 1 i32.const 108 i32.mul
      local.get 1 i32.const 115 i32.add local.get 3 i64.const -182 i64.xor local.get 4 i32.const 129 i32.sub
      local.get 4 i32.const 136 i32.mul local.get 3 local.get 1 i32.const 150 i32.xor local.get 4
      i32.const 157 i32.sub local.get 2 i64.const -248 i64.mul local.get 1 i32.const 171 i32.add i32.const 178
      local.get 5 i64.const -281 i64.sub i32.const 24 i32.load offset=3 local.get 4 i32.const 199 i32.add
      local.get 0 i32.const 1 i32.eq br_if 0 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12
      local.set 11 i64.const 0 local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    end
    local.get 10
  )
  (func $br-if-flags-6-11 (export "br-if-flags-6-11") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 1 i64.const 0xc00000005 i64.add global.get 4 i32.const 94 i32.xor
    block (result i32 i32 i64 i32 i32 i64)
      global.get 0 i32.const 101 i32.sub global.get 5 global.get 0 i32.const 115 i32.add global.get 4
      i32.const 122 i32.xor global.get 1 global.get 4 global.get 0 i32.const 143 i32.add global.get 5
      i64.const 0x1500000005 i64.xor global.get 0 i32.const 157 i32.sub global.get 4 i32.const 164 i32.mul
      global.get 1 i64.const 0x1800000005 i64.add i32.const 8 i32.load offset=1 global.get 0 global.get 5
      i32.const 199 global.get 4 i32.const 206 i32.xor i64.const 0x1e00000005 local.get 0 i32.const 1 i32.eq
      br_if 0 local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    end
    local.get 1
  )
  (func $br-if-flags-6-12 (export "br-if-flags-6-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -138 i64.xor local.get 7 i32.const 101 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 6 i32.const 108 i32.mul local.get 5 i64.const -171 i64.add local.get 1 i32.const 122 i32.xor
      local.get 4 i32.const 129 i32.sub local.get 3 i64.const -204 i64.mul local.get 4 i32.const 143 i32.add
      local.get 1 i32.const 150 i32.xor local.get 3 i64.const -237 i64.sub local.get 6 i32.const 164 i32.mul
      local.get 1 i32.const 171 i32.add local.get 2 i64.const -270 i64.xor local.get 4 i32.const 185 i32.sub
      i32.const 24 i32.load offset=3 local.get 2 local.get 7 i32.const 206 i32.xor local.get 4 i32.const 213
      i32.sub local.get 2 i64.const -336 i64.mul local.get 4 local.get 0 i32.const 1 i32.eq br_if 0
      local.set 18 local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 i64.const 0 local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    end
    local.get 12
  )
)

(assert_return (invoke "br-if-flags-1-0"
  (i32.const 0)) (i64.const 0x10203040506060a) (i32.const 0x123455bf) (i32.const -14784) (i64.const 0))
(assert_return (invoke "br-if-flags-1-0"
  (i32.const 1)) (i64.const 0x10203040506060a) (i32.const 0x123455bf) (i32.const -14784) (i64.const 0))
(assert_return (invoke "br-if-flags-1-1"
  (i32.const 0)) (i64.const 0x11223344556678a1) (i32.const -14784) (i64.const 0xfbd6b18c67421df8)
  (i64.const 0x1234573f))
(assert_return (invoke "br-if-flags-1-1"
  (i32.const 1)) (i64.const 0x11223344556678a1) (i32.const -14784) (i64.const 0xfbd6b18c67421df8)
  (i64.const 0))
(assert_return (invoke "br-if-flags-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x606060600f0f0f0f)
  (i32.const 0x50505cc) (i32.const 0x1dcb792) (i64.const 0x2020202070707c9))
(assert_return (invoke "br-if-flags-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x606060600f0f0f0f)
  (i32.const 0x50505cc) (i32.const 0x1dcb792) (i64.const 0))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040402d5) (i32.const 0x20202cc) (i32.const 0x20202e8)
  (i64.const 0x6060747457e092b))
(assert_return (invoke "br-if-flags-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040402d5) (i32.const 0x20202cc) (i32.const 0x20202e8) (i64.const 6))
(assert_return (invoke "br-if-flags-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfac2)
  (i32.const 0x5050430) (i64.const 0xa0a0a0a0a0a0a10) (i64.const 0x818120e092abc44d))
(assert_return (invoke "br-if-flags-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfac2)
  (i32.const 0x5050430) (i64.const 0xa0a0a0a0a0a0a10) (i64.const 0))
(assert_return (invoke "br-if-flags-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0xa7825d38) (i64.const 0xf1af8f0fbdf7f3b1))
(assert_return (invoke "br-if-flags-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0xa7825d38) (i64.const 0))
(assert_return (invoke "br-if-flags-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x20202e5) (i32.const 0x2020202) (i64.const 0x5e5e35c34013f7cc))
(assert_return (invoke "br-if-flags-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x20202e5) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402a9)
  (i32.const 0x20202e8) (i64.const 0xf9f9f9f9f9f9f844) (i64.const 0xb58821efe1f3bf2a))
(assert_return (invoke "br-if-flags-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402a9)
  (i32.const 0x20202e8) (i64.const 0xf9f9f9f9f9f9f844) (i64.const 0))
(assert_return (invoke "br-if-flags-1-8"
  (i32.const 0)) (i64.const 0xfefdfcdafaf9f8fd) (i32.const 0x12345587) (i32.const -77)
  (i64.const 0x2e2b0a4efb4d3738))
(assert_return (invoke "br-if-flags-1-8"
  (i32.const 1)) (i64.const 0xfefdfcdafaf9f8fd) (i32.const 0x12345587) (i32.const -77) (i64.const 0))
(assert_return (invoke "br-if-flags-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i32.const 0x202033c) (i64.const 0x2a74210641f6ab))
(assert_return (invoke "br-if-flags-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i32.const 0x202033c) (i64.const 0))
(assert_return (invoke "br-if-flags-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x878787878787878c) (i32.const 0x5050604) (i64.const 0xf9f9f9f9f9f9fa00)
  (i64.const 0x314bba61d94cc479))
(assert_return (invoke "br-if-flags-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x878787878787878c) (i32.const 0x5050604) (i64.const 0xf9f9f9f9f9f9fa00)
  (i64.const 6))
(assert_return (invoke "br-if-flags-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303032703030308) (i32.const 0x2020304) (i32.const 346) (i64.const 0xb2a1032e46ed32d6))
(assert_return (invoke "br-if-flags-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303032703030308) (i32.const 0x2020304) (i32.const 346) (i64.const 0))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfd6d)
  (i32.const 0x20200f5) (i32.const 360) (i64.const 0xb92506a353bcf36))
(assert_return (invoke "br-if-flags-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfd6d)
  (i32.const 0x20200f5) (i32.const 360) (i64.const 0))
(assert_return (invoke "br-if-flags-2-0"
  (i32.const 0)) (i64.const 0x1122334455667925) (i32.const -21252) (i32.const 0x12345678)
  (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-flags-2-0"
  (i32.const 1)) (i64.const 0x1122334455667925) (i32.const -21252) (i32.const 0x12345678)
  (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-flags-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x90909081e1e1e1e) (i32.const 0x202031d) (i64.const 0x40403da040403ff)
  (i32.const 0x5050505) (i64.const 0x5050505))
(assert_return (invoke "br-if-flags-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x90909081e1e1e1e) (i32.const 0x202031d) (i64.const 0x40403da040403ff)
  (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "br-if-flags-2-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030150) (i32.const 0x2020320)
  (i32.const 0x5050505) (i32.const 318) (i64.const 0x3f3f3f3f3a3a473a))
(assert_return (invoke "br-if-flags-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030150) (i32.const 0x2020320)
  (i32.const 0x5050505) (i32.const 318) (i64.const 0))
(assert_return (invoke "br-if-flags-2-3"
  (i32.const 0)) (i64.const 0x1020304050606ba) (i32.const 0x1234554f) (i32.const 0x12345678)
  (i64.const 0x406080a0c0e1000) (i64.const 0x91199dd5b3672098))
(assert_return (invoke "br-if-flags-2-3"
  (i32.const 1)) (i64.const 0x1020304050606ba) (i32.const 0x1234554f) (i32.const 0x12345678)
  (i64.const 0x406080a0c0e1000) (i64.const 0))
(assert_return (invoke "br-if-flags-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40403da040403ff)
  (i32.const 0x62626260) (i64.const 0x404043404040409) (i32.const 346) (i64.const 0x202b563e75706be))
(assert_return (invoke "br-if-flags-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40403da040403ff)
  (i32.const 0x62626260) (i64.const 0x404043404040409) (i32.const 346) (i64.const 0))
(assert_return (invoke "br-if-flags-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfd08)
  (i32.const 0x2020339) (i32.const 0x80806a7) (i32.const 0xd2d2d2d0) (i64.const 0x1e1f3f9ec7e0e0a2))
(assert_return (invoke "br-if-flags-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfd08)
  (i32.const 0x2020339) (i32.const 0x80806a7) (i32.const 0xd2d2d2d0) (i64.const 0))
(assert_return (invoke "br-if-flags-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030124) (i32.const 0x202033c) (i32.const 0x2020371) (i64.const 0xfcfcfcfcfcfcfebd)
  (i64.const 0x5a5a1aee551a70f7))
(assert_return (invoke "br-if-flags-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030124) (i32.const 0x202033c) (i32.const 0x2020371) (i64.const 0xfcfcfcfcfcfcfebd)
  (i64.const 0))
(assert_return (invoke "br-if-flags-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd) (i64.const 0x30302cd030302fe)
  (i32.const 0x2020202) (i64.const 0x3633bcbba9ff6e3e))
(assert_return (invoke "br-if-flags-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd) (i64.const 0x30302cd030302fe)
  (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-if-flags-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i32.const 0x5050505)
  (i32.const 0x2020202) (i64.const 0x6710b85f378e6faf))
(assert_return (invoke "br-if-flags-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i32.const 0x5050505)
  (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-if-flags-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf7f7f7f7f7f7f800)
  (i32.const 0x2020355) (i32.const 0x505036c) (i64.const 0xe5e5e5e5e5e5e5f0) (i64.const 0xca8309bc70a4b780))
(assert_return (invoke "br-if-flags-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf7f7f7f7f7f7f800)
  (i32.const 0x2020355) (i32.const 0x505036c) (i64.const 0xe5e5e5e5e5e5e5f0) (i64.const 0))
(assert_return (invoke "br-if-flags-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303033303030308) (i32.const 0x2020358) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x20203ac)
  (i64.const 0xf37a3afeac4c52f7))
(assert_return (invoke "br-if-flags-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303033303030308) (i32.const 0x2020358) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x20203ac)
  (i64.const 0))
(assert_return (invoke "br-if-flags-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf9ee)
  (i32.const 0x20200a1) (i32.const 0xf4cfaa85) (i32.const 0x411cf7d2) (i64.const 0x60968bffcbe479e2))
(assert_return (invoke "br-if-flags-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf9ee)
  (i32.const 0x20200a1) (i32.const 0xf4cfaa85) (i32.const 0x411cf7d2) (i64.const 0))
(assert_return (invoke "br-if-flags-2-12"
  (i32.const 0)) (i64.const 0x11223344556679a9) (i32.const -27720) (i32.const 0xfad5b08b)
  (i64.const 0x1020304050605c2) (i64.const 0xcc99a01f5c5022aa))
(assert_return (invoke "br-if-flags-2-12"
  (i32.const 1)) (i64.const 0x11223344556679a9) (i32.const -27720) (i32.const 0xfad5b08b)
  (i64.const 0x1020304050605c2) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 374)
  (i64.const 0x4823fed9b48f6a45) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 374)
  (i64.const 0x4823fed9b48f6a45) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-if-flags-3-1"
  (i32.const 0)) (i64.const 0x1122334455667551) (i32.const -315) (i64.const 0x5cb7116bc6207ac0)
  (i32.const 0x12345803) (i32.const -479) (i64.const 0x123454fb))
(assert_return (invoke "br-if-flags-3-1"
  (i32.const 1)) (i64.const 0x1122334455667551) (i32.const -315) (i64.const 0x5cb7116bc6207ac0)
  (i32.const 0x12345803) (i32.const -479) (i64.const 0))
(assert_return (invoke "br-if-flags-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x5050505) (i32.const 409) (i64.const 0x3510ebc6a17c5732)
  (i64.const 0x20202020909090a))
(assert_return (invoke "br-if-flags-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x5050505) (i32.const 409) (i64.const 0x3510ebc6a17c5732) (i64.const 0))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302cd030302fe) (i32.const 0xb0b0b08) (i32.const 0x43434340) (i64.const 0x3c00000005)
  (i32.const 0x20203ac) (i64.const 0x81819d810303008c))
(assert_return (invoke "br-if-flags-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302cd030302fe) (i32.const 0xb0b0b08) (i32.const 0x43434340) (i64.const 0x3c00000005)
  (i32.const 0x20203ac) (i64.const 0))
(assert_return (invoke "br-if-flags-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const 0xfbfbfbfbfbfbf962) (i32.const 0x8080653) (i32.const 0xb4b4b4ac)
  (i64.const 0x8181db1b297db894))
(assert_return (invoke "br-if-flags-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const 0xfbfbfbfbfbfbf962) (i32.const 0x8080653) (i32.const 0xb4b4b4ac)
  (i64.const 0))
(assert_return (invoke "br-if-flags-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i32.const 0x7b7b7b78) (i32.const 0x20203c5)
  (i64.const 0xdbb6916c4722fdd8) (i64.const 0x60646ac74ae4804))
(assert_return (invoke "br-if-flags-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i32.const 0x7b7b7b78) (i32.const 0x20203c5)
  (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-flags-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404043d04040401) (i32.const 0x505036c)
  (i32.const 0x2020202) (i64.const 0x2803deb9946f4a25) (i32.const 0x41414138) (i64.const 0x90d07ec86938d3d0))
(assert_return (invoke "br-if-flags-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404043d04040401) (i32.const 0x505036c)
  (i32.const 0x2020202) (i64.const 0x2803deb9946f4a25) (i32.const 0x41414138) (i64.const 0))
(assert_return (invoke "br-if-flags-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404067d)
  (i32.const 0xd0d0d00) (i64.const 0x636363636363636c) (i32.const 0x70708e6) (i32.const 0x70706e1)
  (i64.const 0xb5a2104adbf7a759))
(assert_return (invoke "br-if-flags-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404067d)
  (i32.const 0xd0d0d00) (i64.const 0x636363636363636c) (i32.const 0x70708e6) (i32.const 0x70706e1)
  (i64.const 0))
(assert_return (invoke "br-if-flags-3-8"
  (i32.const 0)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -427) (i32.const 0x340feac5)
  (i64.const -776) (i64.const 0x54631c7f3ab6a196))
(assert_return (invoke "br-if-flags-3-8"
  (i32.const 1)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -427) (i32.const 0x340feac5)
  (i64.const -776) (i64.const 0))
(assert_return (invoke "br-if-flags-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60606420606060b) (i32.const 0x20203ac) (i32.const 0xebebebe8)
  (i64.const 0x4800000005) (i32.const 0xc7a27d58) (i64.const 0x6055972497c0fbca))
(assert_return (invoke "br-if-flags-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60606420606060b) (i32.const 0x20203ac) (i32.const 0xebebebe8)
  (i64.const 0x4800000005) (i32.const 0xc7a27d58) (i64.const 6))
(assert_return (invoke "br-if-flags-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x14efcaa5) (i32.const 0x613c17f2)
  (i64.const 0x11f2342e4f170032))
(assert_return (invoke "br-if-flags-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x14efcaa5) (i32.const 0x613c17f2)
  (i64.const 0))
(assert_return (invoke "br-if-flags-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i32.const 0x24242420)
  (i32.const 0x505071c) (i64.const 0xfbfbfbfbfbfbf8b2) (i64.const 0x56220628fba1c6ba))
(assert_return (invoke "br-if-flags-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i32.const 0x24242420)
  (i32.const 0x505071c) (i64.const 0xfbfbfbfbfbfbf8b2) (i64.const 6))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x1111111014141414)
  (i32.const 0x70708ca) (i32.const 0x505071b) (i64.const 0x40403b6040403ff) (i32.const 0x43434334)
  (i64.const 0x45557c8aafaedbf2))
(assert_return (invoke "br-if-flags-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x1111111014141414)
  (i32.const 0x70708ca) (i32.const 0x505071b) (i64.const 0x40403b6040403ff) (i32.const 0x43434334)
  (i64.const 0))
(assert_return (invoke "br-if-flags-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i32.const 0x2020031) (i64.const 0x636363636363636c)
  (i32.const 0x20203e1) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i32.const 0x2020031) (i64.const 0x636363636363636c)
  (i32.const 0x20203e1) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-4-1"
  (i32.const 0)) (i64.const 0x1020304050605c2) (i32.const 0x123454a7) (i64.const -743) (i32.const -427)
  (i32.const 0x1234548b) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0xffff7208))
(assert_return (invoke "br-if-flags-4-1"
  (i32.const 1)) (i64.const 0x1020304050605c2) (i32.const 0x123454a7) (i64.const -743) (i32.const -427)
  (i32.const 0x1234548b) (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0))
(assert_return (invoke "br-if-flags-4-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30302c1030302fe) (i32.const 0x41414138) (i32.const 0x2020015)
  (i32.const 500) (i64.const 0x303034b03030308) (i32.const 0x2020000) (i64.const 0x8181a301838380e0))
(assert_return (invoke "br-if-flags-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30302c1030302fe) (i32.const 0x41414138) (i32.const 0x2020015)
  (i32.const 500) (i64.const 0x303034b03030308) (i32.const 0x2020000) (i64.const 6))
(assert_return (invoke "br-if-flags-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x636363636363636c)
  (i32.const 0x80809e7) (i32.const 507) (i64.const 0xfbfbfbfbfbfbf8e6) (i32.const 521) (i32.const 0x7e7e7e70)
  (i64.const 0x3032d6d686a8560))
(assert_return (invoke "br-if-flags-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x636363636363636c)
  (i32.const 0x80809e7) (i32.const 507) (i64.const 0xfbfbfbfbfbfbf8e6) (i32.const 521) (i32.const 0x7e7e7e70)
  (i64.const 0))
(assert_return (invoke "br-if-flags-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303001c) (i32.const 0x50504e3)
  (i64.const 0x40404040404072d) (i32.const 0x2020202) (i32.const 0x505071c) (i64.const -842)
  (i64.const 0xe9e9a8e8aa2bf07c))
(assert_return (invoke "br-if-flags-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303001c) (i32.const 0x50504e3)
  (i64.const 0x40404040404072d) (i32.const 0x2020202) (i32.const 0x505071c) (i64.const -842) (i64.const 0))
(assert_return (invoke "br-if-flags-4-5"
  (i32.const 0)) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x1234548b) (i32.const 0x1af5d0ab) (i32.const -77)
  (i64.const 0x4823fed9b48f6a45) (i32.const -42812) (i64.const 0xaf75a292b66bf10d))
(assert_return (invoke "br-if-flags-4-5"
  (i32.const 1)) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x1234548b) (i32.const 0x1af5d0ab) (i32.const -77)
  (i64.const 0x4823fed9b48f6a45) (i32.const -42812) (i64.const 0))
(assert_return (invoke "br-if-flags-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 549) (i64.const 0xd5d5d5d5d5d5d5e0)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0x5e5e1e9e73f38333))
(assert_return (invoke "br-if-flags-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 549) (i64.const 0xd5d5d5d5d5d5d5e0)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xdededededededee8) (i32.const 0x20203fd) (i64.const -875) (i32.const 0x2020038)
  (i32.const 0x542f0ae5) (i64.const 0x515151515151515c) (i64.const 0x2f3099db56644d3d))
(assert_return (invoke "br-if-flags-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xdededededededee8) (i32.const 0x20203fd) (i64.const -875) (i32.const 0x2020038)
  (i32.const 0x542f0ae5) (i64.const 0x515151515151515c) (i64.const 0))
(assert_return (invoke "br-if-flags-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i32.const 577)
  (i32.const 0xa17c5732) (i64.const 0x5400000005) (i32.const 0xa7825d38) (i64.const 0x1c7ec9096c9b4036))
(assert_return (invoke "br-if-flags-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i32.const 577)
  (i32.const 0xa17c5732) (i64.const 0x5400000005) (i32.const 0xa7825d38) (i64.const 6))
(assert_return (invoke "br-if-flags-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf8e6)
  (i32.const 0x201fff9) (i32.const 591) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 605) (i32.const 612)
  (i64.const 0x930e5015733e5a64))
(assert_return (invoke "br-if-flags-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf8e6)
  (i32.const 0x201fff9) (i32.const 591) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 605) (i32.const 612)
  (i64.const 0))
(assert_return (invoke "br-if-flags-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x30303030303062c)
  (i32.const 0x5a5a5a50) (i64.const 0x3030303030306b0) (i32.const 0x8080808) (i32.const 0x8080808)
  (i64.const -974) (i64.const 0x84ed88039dcdeb50))
(assert_return (invoke "br-if-flags-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x30303030303062c)
  (i32.const 0x5a5a5a50) (i64.const 0x3030303030306b0) (i32.const 0x8080808) (i32.const 0x8080808)
  (i64.const -974) (i64.const 0))
(assert_return (invoke "br-if-flags-4-11"
  (i32.const 0)) (i64.const 0x8231e193e6e1dcd8) (i32.const 0x1234588f) (i32.const 0x123458e3) (i32.const -575)
  (i64.const 0x2803deb9946f4a25) (i32.const -49280) (i64.const 0xa22e32d486d8a93d))
(assert_return (invoke "br-if-flags-4-11"
  (i32.const 1)) (i64.const 0x8231e193e6e1dcd8) (i32.const 0x1234588f) (i32.const 0x123458e3) (i32.const -575)
  (i64.const 0x2803deb9946f4a25) (i32.const -49280) (i64.const 0))
(assert_return (invoke "br-if-flags-4-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ffc4) (i32.const 0x202001c) (i32.const 0x946f4a25) (i64.const 0x4848484848484854)
  (i32.const 0x2020489) (i32.const 0x202008c) (i64.const 0xed1443bb31fa31e9))
(assert_return (invoke "br-if-flags-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ffc4) (i32.const 0x202001c) (i32.const 0x946f4a25) (i64.const 0x4848484848484854)
  (i32.const 0x2020489) (i32.const 0x202008c) (i64.const 0))
(assert_return (invoke "br-if-flags-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x50502e0) (i32.const 556)
  (i64.const 0x303030303030303) (i32.const 0x505073f) (i32.const 0x50502c4) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i64.const 0))
(assert_return (invoke "br-if-flags-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x50502e0) (i32.const 556)
  (i64.const 0x303030303030303) (i32.const 0x505073f) (i32.const 0x50502c4) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i64.const 6))
(assert_return (invoke "br-if-flags-5-1"
  (i32.const 0)) (i64.const 0x112232f655667783) (i32.const -42812) (i64.const 0x5100000005)
  (i32.const 0x12345437) (i32.const 584) (i64.const 0x112233985566778d) (i32.const -77)
  (i64.const 0x123458ab))
(assert_return (invoke "br-if-flags-5-1"
  (i32.const 1)) (i64.const 0x112232f655667783) (i32.const -42812) (i64.const 0x5100000005)
  (i32.const 0x12345437) (i32.const 584) (i64.const 0x112233985566778d) (i32.const -77) (i64.const 0))
(assert_return (invoke "br-if-flags-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x7272727272727280)
  (i32.const 0x5050738) (i32.const 0x73737368) (i32.const 0x5050505) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 612) (i64.const 0x8181818183814003))
(assert_return (invoke "br-if-flags-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x7272727272727280)
  (i32.const 0x5050738) (i32.const 0x73737368) (i32.const 0x5050505) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 612) (i64.const 0))
(assert_return (invoke "br-if-flags-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x30303030302ff98)
  (i32.const 0x8080a32) (i32.const 0x7070551) (i64.const 0x6060606060609b3) (i32.const 0x5050505)
  (i32.const 619) (i64.const 0xdbb6916c4722fdd8) (i64.const 0x5151501017835897))
(assert_return (invoke "br-if-flags-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x30303030302ff98)
  (i32.const 0x8080a32) (i32.const 0x7070551) (i64.const 0x6060606060609b3) (i32.const 0x5050505)
  (i32.const 619) (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "br-if-flags-5-4"
  (i32.const 0)) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 0x12345437) (i64.const 0x5700000005)
  (i32.const 0x123458e3) (i32.const -575) (i64.const 0x112232ea55667783) (i32.const 640)
  (i64.const 0x911bb55f30ddd6d0))
(assert_return (invoke "br-if-flags-5-4"
  (i32.const 1)) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 0x12345437) (i64.const 0x5700000005)
  (i32.const 0x123458e3) (i32.const -575) (i64.const 0x112232ea55667783) (i32.const 640) (i64.const 0))
(assert_return (invoke "br-if-flags-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030684) (i32.const 0x73737368) (i32.const 0x2020070)
  (i32.const 0x201ff89) (i64.const -996) (i32.const 0x2020489) (i32.const 0x505078b)
  (i64.const 0x332aabebee777636))
(assert_return (invoke "br-if-flags-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030684) (i32.const 0x73737368) (i32.const 0x2020070)
  (i32.const 0x201ff89) (i64.const -996) (i32.const 0x2020489) (i32.const 0x505078b) (i64.const 6))
(assert_return (invoke "br-if-flags-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i32.const 0x5050500) (i64.const 0x30303030302ff14)
  (i32.const 0x202008c) (i32.const 661) (i64.const 0x303030303030303) (i64.const 0x5e41f2fa916e179a))
(assert_return (invoke "br-if-flags-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i32.const 0x5050500) (i64.const 0x30303030302ff14)
  (i32.const 0x202008c) (i32.const 661) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-if-flags-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404045804040409)
  (i32.const 0x2020054) (i64.const 0x404040404040404) (i32.const 0x5050505) (i32.const 0xf4f4f4e0)
  (i64.const 0xee9c49f7a55300b) (i32.const 0x20200a8) (i64.const 0x8262c23598bc0098))
(assert_return (invoke "br-if-flags-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404045804040409)
  (i32.const 0x2020054) (i64.const 0x404040404040404) (i32.const 0x5050505) (i32.const 0xf4f4f4e0)
  (i64.const 0xee9c49f7a55300b) (i32.const 0x20200a8) (i64.const 0))
(assert_return (invoke "br-if-flags-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x50502a8) (i32.const 0x3d3d3d38) (i32.const 675) (i64.const 0xfbfbfbfbfbfbffde)
  (i32.const 0x201ff51) (i32.const 0xa5a5a598) (i64.const 0xbdbde89efdd22cdd))
(assert_return (invoke "br-if-flags-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x50502a8) (i32.const 0x3d3d3d38) (i32.const 675) (i64.const 0xfbfbfbfbfbfbffde)
  (i32.const 0x201ff51) (i32.const 0xa5a5a598) (i64.const 0))
(assert_return (invoke "br-if-flags-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x6060606060609b3) (i32.const -12) (i32.const 0x20200a8)
  (i64.const 0x303030303030303) (i32.const 0x613c17f2) (i32.const 0x1af5d0ab) (i64.const 0xfbfbfbfbfbfbffaa)
  (i64.const 0x6395b88257672122))
(assert_return (invoke "br-if-flags-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x6060606060609b3) (i32.const -12) (i32.const 0x20200a8)
  (i64.const 0x303030303030303) (i32.const 0x613c17f2) (i32.const 0x1af5d0ab) (i64.const 0xfbfbfbfbfbfbffaa)
  (i64.const 6))
(assert_return (invoke "br-if-flags-5-10"
  (i32.const 0)) (i64.const 0x45e98d33e6e1dcd8) (i32.const 0x123458e3) (i64.const 0x9a138d3e6e1dcd8)
  (i32.const 0x12345937) (i32.const -651) (i64.const 0x112232de55667783) (i32.const -55748)
  (i64.const 0xe6f2e28d2d869cae))
(assert_return (invoke "br-if-flags-5-10"
  (i32.const 1)) (i64.const 0x45e98d33e6e1dcd8) (i32.const 0x123458e3) (i64.const 0x9a138d3e6e1dcd8)
  (i32.const 0x12345937) (i32.const -651) (i64.const 0x112232de55667783) (i32.const -55748) (i64.const 0))
(assert_return (invoke "br-if-flags-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040041)
  (i32.const 0x7070575) (i32.const 710) (i32.const 0x7070707) (i64.const -1128) (i32.const 0x8080ae3)
  (i32.const 0x2020202) (i64.const 0xb39afffe2894fd7d))
(assert_return (invoke "br-if-flags-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040041)
  (i32.const 0x7070575) (i32.const 710) (i32.const 0x7070707) (i64.const -1128) (i32.const 0x8080ae3)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-if-flags-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf836)
  (i32.const 0x505028c) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x20200e0)
  (i32.const 0x5050505) (i64.const 0x9d9d9d9d9d9d9db0) (i64.const 0x9ee433c13cc11129))
(assert_return (invoke "br-if-flags-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbf836)
  (i32.const 0x505028c) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x20200e0)
  (i32.const 0x5050505) (i64.const 0x9d9d9d9d9d9d9db0) (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x30303030) (i64.const 0x3030303030302dc)
  (i32.const 0x2020224) (i32.const 0x20201d5) (i64.const -72) (i32.const 59) (i64.const 0))
(assert_return (invoke "br-if-flags-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x30303030) (i64.const 0x3030303030302dc)
  (i32.const 0x2020224) (i32.const 0x20201d5) (i64.const -72) (i32.const 59) (i64.const 0))
(assert_return (invoke "br-if-flags-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030314) (i32.const 0x30303030) (i64.const 0xfcfcfcfcfcfcfccd) (i32.const 0x2020202)
  (i32.const 52) (i64.const -83) (i32.const 0x7e2bd98) (i32.const 73) (i64.const 0x2020221))
(assert_return (invoke "br-if-flags-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030314) (i32.const 0x30303030) (i64.const 0xfcfcfcfcfcfcfccd) (i32.const 0x2020202)
  (i32.const 52) (i64.const -83) (i32.const 0x7e2bd98) (i32.const 73) (i64.const 0))
(assert_return (invoke "br-if-flags-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030301e1e1e1e) (i32.const 0x5050524) (i32.const 0x68686868)
  (i32.const 0x2020202) (i64.const 0x303030a03030306) (i32.const 0x50504bc) (i32.const 0x5050505)
  (i64.const 0x60606120606060b) (i64.const 0x81817e8184847a22))
(assert_return (invoke "br-if-flags-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030301e1e1e1e) (i32.const 0x5050524) (i32.const 0x68686868)
  (i32.const 0x2020202) (i64.const 0x303030a03030306) (i32.const 0x50504bc) (i32.const 0x5050505)
  (i64.const 0x60606120606060b) (i64.const 6))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040403dd) (i32.const 0x5050523)
  (i32.const 66) (i64.const 0x303030303030303) (i32.const 0xa0a0a0a0) (i32.const 0x505055c)
  (i64.const 0x303030303030303) (i32.const 0x202019d) (i64.const 0x6f6f6e2e2c3d71ba))
(assert_return (invoke "br-if-flags-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040403dd) (i32.const 0x5050523)
  (i32.const 66) (i64.const 0x303030303030303) (i32.const 0xa0a0a0a0) (i32.const 0x505055c)
  (i64.const 0x303030303030303) (i32.const 0x202019d) (i64.const 0))
(assert_return (invoke "br-if-flags-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9f9c8)
  (i32.const 0x50504d8) (i64.const 0xa2a2a2a2a2a2a2a4) (i32.const 87) (i32.const 94)
  (i64.const 0x303030303030398) (i32.const 0xd8d8d8d8) (i32.const 0xfad5b08b) (i64.const 0x202e0e0d2d65d86))
(assert_return (invoke "br-if-flags-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9f9c8)
  (i32.const 0x50504d8) (i64.const 0xa2a2a2a2a2a2a2a4) (i32.const 87) (i32.const 94)
  (i64.const 0x303030303030398) (i32.const 0xd8d8d8d8) (i32.const 0xfad5b08b) (i64.const 0))
(assert_return (invoke "br-if-flags-6-5"
  (i32.const 0)) (i64.const 0x1122333e55667783) (i32.const -4004) (i32.const -19) (i32.const 0x12345678)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0xfad5b08b) (i32.const -55) (i64.const 0x2803deb9946f4a25)
  (i64.const 0x7bb7e5745451cbb2))
(assert_return (invoke "br-if-flags-6-5"
  (i32.const 1)) (i64.const 0x1122333e55667783) (i32.const -4004) (i32.const -19) (i32.const 0x12345678)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0xfad5b08b) (i32.const -55) (i64.const 0x2803deb9946f4a25)
  (i64.const 0))
(assert_return (invoke "br-if-flags-6-6"
  (i32.const 0)) (i64.const 0x4890d92169b1fa40) (i32.const 0x123456b3) (i32.const -8316)
  (i64.const 0x11223344556676dd) (i32.const -55) (i32.const 0x123455f7) (i64.const -204)
  (i32.const 0x12345707) (i64.const 0x40e90bbf8cc82749))
(assert_return (invoke "br-if-flags-6-6"
  (i32.const 1)) (i64.const 0x4890d92169b1fa40) (i32.const 0x123456b3) (i32.const -8316)
  (i64.const 0x11223344556676dd) (i32.const -55) (i32.const 0x123455f7) (i64.const -204)
  (i32.const 0x12345707) (i64.const 0))
(assert_return (invoke "br-if-flags-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302b0)
  (i32.const 0x2020240) (i64.const 0xfcfcfcfcfcfcfc49) (i32.const 0x5050484) (i32.const 136)
  (i64.const 0x303030303030303) (i32.const 0x7070791) (i32.const 0x2020165) (i64.const 0x9190917e6e62f9e8))
(assert_return (invoke "br-if-flags-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302b0)
  (i32.const 0x2020240) (i64.const 0xfcfcfcfcfcfcfc49) (i32.const 0x5050484) (i32.const 136)
  (i64.const 0x303030303030303) (i32.const 0x7070791) (i32.const 0x2020165) (i64.const 0))
(assert_return (invoke "br-if-flags-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030a03030306) (i32.const 0x20201b9)
  (i32.const 0x11111110) (i32.const 0x9a75502b) (i64.const 0x7b56310ce7c29d78) (i32.const 0x5050468)
  (i32.const 0x5050505) (i64.const 0x303031b03030308) (i64.const 0x9f2670f846661d14))
(assert_return (invoke "br-if-flags-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030a03030306) (i32.const 0x20201b9)
  (i32.const 0x11111110) (i32.const 0x9a75502b) (i64.const 0x7b56310ce7c29d78) (i32.const 0x5050468)
  (i32.const 0x5050505) (i64.const 0x303031b03030308) (i64.const 0))
(assert_return (invoke "br-if-flags-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 150) (i64.const 0x3030303030303f0)
  (i32.const 0x815c3712) (i32.const 0x7a55300b) (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 185)
  (i64.const 0xf46f26680f5a79ae))
(assert_return (invoke "br-if-flags-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 150) (i64.const 0x3030303030303f0)
  (i32.const 0x815c3712) (i32.const 0x7a55300b) (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 185) (i64.const 0))
(assert_return (invoke "br-if-flags-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa2a2a2a2a2a2a2a4) (i32.const 0x505055c) (i64.const 0x1515151515151518)
  (i32.const 0x20202ad) (i32.const 178) (i64.const 0x60606060606071f) (i32.const 0x613c17f2)
  (i32.const 0x50505cc) (i64.const 0xa33747e89aa67cf2))
(assert_return (invoke "br-if-flags-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa2a2a2a2a2a2a2a4) (i32.const 0x505055c) (i64.const 0x1515151515151518)
  (i32.const 0x20202ad) (i32.const 178) (i64.const 0x60606060606071f) (i32.const 0x613c17f2)
  (i32.const 0x50505cc) (i64.const 6))
(assert_return (invoke "br-if-flags-6-11"
  (i32.const 0)) (i64.const 0x112233505566778d) (i32.const -19) (i32.const 0xc7a27d58) (i32.const 0x12345678)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 199) (i32.const -131) (i64.const 0x1e00000005)
  (i64.const 0x77632a81dced0ca3))
(assert_return (invoke "br-if-flags-6-11"
  (i32.const 1)) (i64.const 0x112233505566778d) (i32.const -19) (i32.const 0xc7a27d58) (i32.const 0x12345678)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 199) (i32.const -131) (i64.const 0x1e00000005) (i64.const 0))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfb72)
  (i32.const 0x80807a3) (i32.const 0x613c17f2) (i64.const 0x303030303030303) (i32.const 0x80808c6)
  (i32.const 0x5050430) (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x5050505) (i64.const 0x253024d97f19e212))
(assert_return (invoke "br-if-flags-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfb72)
  (i32.const 0x80807a3) (i32.const 0x613c17f2) (i64.const 0x303030303030303) (i32.const 0x80808c6)
  (i32.const 0x5050430) (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x5050505) (i64.const 0))

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
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -237 i64.sub local.get 1 i32.const 164 i32.mul
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
  (func $br-table-1-1 (export "br-table-1-1") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    local.get 2 i64.const -248 i64.mul local.get 4 i32.const 171 i32.add
    block (result i64)
      block (result i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 178 i32.xor i64.const -281
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 192 i32.mul local.get 3 i64.const -303 i64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-2 (export "br-table-1-2") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x1800000005 i64.add local.get 1 i32.const 178 i32.xor
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 185 i32.sub local.get 2
          i64.const 0x1b00000005 i64.mul local.get 1 i32.const 199 i32.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 2 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220 i32.mul local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-3 (export "br-table-1-3") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 5 i64.const -270 i64.xor global.get 0 i32.const 185 i32.sub
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 global.get 1 i64.const -303 i64.add
          global.get 4 i32.const 206 i32.xor local.get 0 br_table 1 2 1 2
        end
        global.get 0 i32.const 213 i32.sub global.get 5 i64.const -336 i64.mul global.get 0 i32.const 227
        i32.add i32.const 72 i32.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-1-4 (export "br-table-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    local.get 2 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
    block (result i64)
      block (result i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 199 i32.add local.get 2 local.get 3
          i64.const 0x1e00000005 i64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
        local.get 1 i32.const 241 i32.sub i64.const -380 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-5 (export "br-table-1-5") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 1 i32.const 199 i32.add
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 206 i32.xor local.get 2 i32.const 56
          i32.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor local.get 1 local.get 1
        i32.const 248 i32.mul local.get 2 i64.const 0x2400000005 i64.add i32.const 104 i32.load offset=1
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-6 (export "br-table-1-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 213 i32.sub local.get 2
          i64.const -336 i64.mul block end local.get 7 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 234 i32.xor local.get 3 i64.const -369 i64.sub local.get 6 local.get 7
        local.get 5 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub i32.const 120 i32.load offset=3
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-1-7 (export "br-table-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub
    block (result i64)
      block (result i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 220 i32.mul local.get 2
          i64.const -347 i64.add local.get 2 i64.const 0x2100000005 i64.xor local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 241 i32.sub local.get 3 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add
        local.get 1 i32.const 262 i32.xor local.get 3 i64.const -413 i64.sub local.get 1 local.get 1
        i32.const 283 i32.add local.get 2 i64.const -446 i64.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-1-8 (export "br-table-1-8") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220 i32.mul
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 local.get 1 i32.const 241 i32.sub
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 248 i32.mul local.get 2 i64.const 0x2400000005 i64.add local.get 1 local.get 1
        i32.const 269 i32.sub local.get 2 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283 i32.add
        local.get 1 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-1-9 (export "br-table-1-9") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -336 i64.mul local.get 4 i32.const 227 i32.add
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 i64.const -369 i64.sub local.get 4
          local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub
        local.get 4 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 4 i32.const 290 i32.xor
        local.get 1 local.get 3 i64.const -468 i64.mul local.get 4 i32.const 311 i32.add local.get 1
        i32.const 318 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-1-10 (export "br-table-1-10") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 1 i64.const -347 i64.add global.get 4 i32.const 234 i32.xor
    block (result i64)
      block (result i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 241 i32.sub global.get 5
          i64.const -380 i64.mul i64.const 0x2400000005 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub global.get 4 i32.const 276
        i32.mul global.get 0 i32.const 283 i32.add global.get 5 i64.const -446 i64.xor global.get 0
        i32.const 297 i32.sub global.get 4 i32.const 304 i32.mul global.get 1 i64.const -479 i64.add
        global.get 4 i32.const 318 i32.xor global.get 0 i64.const -512 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-1-11 (export "br-table-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241 i32.sub
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 7 i32.const 248 i32.mul local.get 3
          i64.const 0x2400000005 i64.add local.get 4 local.get 0 br_table 1 2 1 2
        end
        local.get 7 i32.const 269 i32.sub local.get 5 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283
        i32.add local.get 7 i32.const 290 i32.xor local.get 3 i64.const 0x2a00000005 i64.sub local.get 4
        local.get 1 i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor local.get 4 local.get 7
        i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add local.get 6 i32.const 346 i32.xor
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-1-12 (export "br-table-1-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul
    block (result i32)
      block (result i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 255 i32.add local.get 2
          i64.const -402 i64.xor block end local.get 1 i32.const 269 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 276 i32.mul local.get 5 local.get 4 i32.const 290 i32.xor local.get 1
        local.get 3 i64.const -468 i64.mul local.get 4 local.get 1 i32.const 318 i32.xor local.get 2
        i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul local.get 1 local.get 5 i64.const -534
        i64.xor local.get 1 i32.const 353 i32.sub i32.const 360 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-0 (export "br-table-2-0") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 2 i64.const -380 i64.mul local.get 1 i32.const 255 i32.add
    block (result i32 i64)
      block (result i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 i64.const -413 i64.sub local.get 0
          br_table 1 2 1 2
        end
        i32.const 276 local.get 2 i64.const -435 i64.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-2-1 (export "br-table-2-1") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 3 i64.const 0x2400000005 i64.add local.get 4 i32.const 262 i32.xor
    block (result i64 i32)
      block (result i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 269 i32.sub local.get 2 local.get 1
          i32.const 283 i32.add local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 290 i32.xor local.get 3 i64.const 0x2a00000005 i64.sub i32.const 152
        i32.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-2 (export "br-table-2-2") (param i32) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    global.get 5 i64.const -402 i64.xor global.get 0 i32.const 269 i32.sub
    block (result i32 i32)
      block (result i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 global.get 1 i64.const -435 i64.add block end
          global.get 4 i32.const 290 i32.xor global.get 0 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 304 i32.mul global.get 1 i64.const -479 i64.add block end i32.const 168
        i32.load offset=1 global.get 0 i32.const 325 i32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-2-3 (export "br-table-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
    block (result i32 i64)
      block (result i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 283 i32.add local.get 2
          i64.const -446 i64.xor local.get 1 local.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 311 i32.add local.get 5 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325
        i32.sub block end local.get 4 i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-4 (export "br-table-2-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 5 i64.const 0x2700000005 i64.mul local.get 6 i32.const 283 i32.add
    block (result i64 i32)
      block (result i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 7 local.get 5 i64.const 0x2a00000005 i64.sub
          local.get 2 i32.const 160 i32.load local.get 0 br_table 1 2 1 2
        end
        local.get 6 local.get 5 i64.const -501 i64.sub local.get 1 local.get 4 i32.const 339 i32.add
        local.get 2 i64.const -534 i64.xor i32.const 16 i32.load offset=2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-2-5 (export "br-table-2-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 2 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    block (result i32 i32)
      block (result i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 i64.const -468 i64.mul local.get 1
          i32.const 318 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
        local.get 1 i32.const 346 i32.xor local.get 2 i32.const 360 i32.const 367 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-2-6 (export "br-table-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 3 i64.const -446 i64.xor local.get 7 i32.const 297 i32.sub
    block (result i32 i64)
      block (result i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 304 i32.mul local.get 2 local.get 7
          i32.const 318 i32.xor local.get 5 i64.const -501 i64.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 332 i32.mul local.get 2 i64.const 0x3000000005 i64.add local.get 4 i32.const 346
        i32.xor local.get 6 i32.const 353 i32.sub local.get 3 i64.const 0x3300000005 i64.mul local.get 6
        i32.const 367 i32.add local.get 4 i32.const 374 i32.xor local.get 2 i64.const 0x3600000005 i64.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-2-7 (export "br-table-2-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304
    i32.mul
    block (result i64 i32)
      block (result i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 311 i32.add local.get 5
          i64.const 0x2d00000005 i64.xor local.get 5 i32.const 184 i32.load offset=3 local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 339 i32.add local.get 3 i64.const -534 i64.xor local.get 4 i32.const 353 i32.sub
        local.get 4 i32.const 360 i32.mul local.get 3 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
        local.get 1 i32.const 56 i64.load offset=3 local.get 1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-8 (export "br-table-2-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 3 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i32 i32)
      block (result i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 318 i32.xor local.get 3
          i64.const -501 i64.sub block end local.get 4 i32.const 332 i32.mul local.get 1 i32.const 339 i32.add
          local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 346 i32.xor local.get 3 i64.const -545 i64.sub local.get 1 local.get 1
        i32.const 367 i32.add local.get 3 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub local.get 4
        i32.const 388 i32.mul local.get 2 i64.const -611 i64.add local.get 1 i32.const 402 i32.xor local.get 1
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-9 (export "br-table-2-9") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 1 i64.const -479 i64.add global.get 4 i32.const 318 i32.xor
    block (result i32 i64)
      block (result i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 325 i32.sub global.get 5
          i64.const -512 i64.mul block end global.get 0 i32.const 339 i32.add global.get 5 i64.const -534
          i64.xor local.get 0 br_table 1 2 1 2
        end
        global.get 0 global.get 5 i64.const 0x3300000005 i64.mul global.get 0 i32.const 367 i32.add
        global.get 4 i32.const 374 i32.xor global.get 1 global.get 4 i32.const 388 i32.mul global.get 0
        i32.const 395 i32.add global.get 5 i64.const 0x3900000005 i64.xor global.get 0 i32.const 409 i32.sub
        global.get 4 i32.const 416 i32.mul i32.const 96 i64.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-2-10 (export "br-table-2-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 3 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub
    block (result i64 i32)
      block (result i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 332 i32.mul local.get 3
          i64.const 0x3000000005 i64.add local.get 2 local.get 4 i32.const 353 i32.sub local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 360 i32.mul local.get 2 local.get 1 i32.const 374 i32.xor local.get 1
        i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul local.get 4 i32.const 395 i32.add local.get 4
        i32.const 402 i32.xor local.get 3 i64.const -633 i64.sub local.get 1 local.get 4 i32.const 423 i32.add
        i64.const -666 local.get 4 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-2-11 (export "br-table-2-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
    block (result i32 i32)
      block (result i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 339 i32.add local.get 2
          i64.const -534 i64.xor i32.const 16 i32.load offset=2 i32.const 360 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
        local.get 4 local.get 2 i64.const -611 i64.add local.get 4 local.get 1 i32.const 409 i32.sub
        local.get 3 i64.const -644 i64.mul local.get 4 local.get 1 i32.const 430 i32.xor local.get 3
        i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul local.get 1 i32.const 451 i32.add local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-2-12 (export "br-table-2-12") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (result i32 i64)
      block (result i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 346 i32.xor local.get 2 block end
          local.get 1 i64.const -567 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 374 i32.xor local.get 2 local.get 1 i32.const 388 i32.mul local.get 1
        i32.const 395 i32.add local.get 2 local.get 1 i32.const 409 i32.sub local.get 1 i32.const 416 i32.mul
        local.get 2 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430 i32.xor local.get 1 local.get 2
        i64.const 0x3f00000005 i64.mul local.get 1 local.get 1 i32.const 458 i32.xor i32.const 144
        i64.load offset=2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-0 (export "br-table-3-0") (param i32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    global.get 1 i64.const 0x3000000005 i64.add global.get 4 i32.const 346 i32.xor
    block (result i32 i64 i32)
      block (result i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 353 i32.sub global.get 5
          i64.const 0x3300000005 i64.mul i32.const 367 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 374 i32.xor i32.const 48 i64.load offset=2 global.get 4 i32.const 388 i32.mul
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-1 (export "br-table-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 2 i64.const -534 i64.xor local.get 6 i32.const 353 i32.sub
    block (result i64 i32 i32)
      block (result i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 360 i32.mul local.get 2
          i64.const -567 i64.add local.get 7 i32.const 374 i32.xor local.get 6 i32.const 381 i32.sub
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 388 i32.mul local.get 2 i32.const 402 local.get 7 i32.const 409 i32.sub
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-2 (export "br-table-3-2") (param i32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    global.get 1 i64.const -545 i64.sub global.get 4 i32.const 360 i32.mul
    block (result i32 i32 i64)
      block (result i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 367 i32.add global.get 5
          i64.const -578 i64.xor global.get 0 i32.const 381 i32.sub i32.const 56 i32.load offset=3
          global.get 1 i64.const -611 i64.add local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 402 i32.xor global.get 1 block end global.get 4 i32.const 416 i32.mul
        global.get 0 i64.const -666 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-3 (export "br-table-3-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3300000005 i64.mul local.get 4 i32.const 367
    i32.add
    block (result i32 i64 i32)
      block (result i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 local.get 1 i32.const 388 i32.mul
          i32.const 64 i64.load local.get 1 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 409 i32.sub local.get 5 i64.const -644 i64.mul local.get 1 local.get 4
        i32.const 430 i32.xor local.get 2 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-4 (export "br-table-3-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
    block (result i64 i32 i32)
      block (result i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 i64.const -600 i64.mul local.get 2
          i64.const -611 i64.add local.get 1 i32.const 402 i32.xor local.get 1 i32.const 409 i32.sub
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 416 i32.mul local.get 2 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
        i32.xor local.get 1 i32.const 437 i32.sub local.get 2 i32.const 128 i32.load local.get 1 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-5 (export "br-table-3-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
    block (result i32 i32 i64)
      block (result i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 388 i32.mul local.get 3 local.get 4
          i32.const 409 i32.const 88 i64.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 423 i32.add local.get 3 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub
        local.get 1 i32.const 444 i32.mul local.get 2 i64.const -699 i64.add block end local.get 4 local.get 1
        i32.const 465 i32.sub local.get 2 i64.const -732 i64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-3-6 (export "br-table-3-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 3 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul
    block (result i32 i64 i32)
      block (result i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 395 i32.add local.get 2
          i64.const 0x3900000005 i64.xor local.get 7 i32.const 409 i32.sub local.get 2 i64.const -644 i64.mul
          i32.const 423 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 430 i32.xor local.get 2 i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul
        local.get 4 i32.const 451 i32.add local.get 3 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub
        local.get 4 i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 7 i32.const 486 i32.xor
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-7 (export "br-table-3-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 5 i64.const -600 i64.mul local.get 7 i32.const 395 i32.add
    block (result i64 i32 i32)
      block (result i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 402 i32.xor local.get 2
          i64.const -633 i64.sub local.get 3 i64.const -644 i64.mul i32.const 423 i32.const 430 local.get 0
          br_table 1 2 1 2
        end
        local.get 6 i32.const 437 i32.sub local.get 3 local.get 4 i32.const 451 i32.add local.get 1
        i32.const 458 i32.xor local.get 3 i64.const 0x4200000005 i64.sub local.get 7 i32.const 472 i32.mul
        local.get 1 i32.const 479 i32.add i64.const 0x4500000005 local.get 7 i32.const 493 i32.sub local.get 4
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-3-8 (export "br-table-3-8") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -611 i64.add local.get 1 i32.const 402 i32.xor
    block (result i32 i32 i64)
      block (result i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 i64.const -644 i64.mul
          i32.const 423 i32.const 104 i32.load offset=1 local.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 1
        local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add local.get 1 local.get 2
        i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul local.get 1 i32.const 507 i32.add local.get 2
        i64.const -798 i64.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-3-9 (export "br-table-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409
    i32.sub
    block (result i32 i64 i32)
      block (result i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 416 i32.mul local.get 2 local.get 4
          i32.const 430 i32.xor i32.const 112 i64.load offset=2 local.get 4 i32.const 444 i32.mul local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 451 i32.add local.get 2 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub
        local.get 4 i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 1 i32.const 486 i32.xor
        local.get 1 i32.const 493 i32.sub local.get 5 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
        local.get 4 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 1 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-3-10 (export "br-table-3-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 2 i64.const -633 i64.sub local.get 4 i32.const 416 i32.mul
    block (result i64 i32 i32)
      block (result i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 423 i32.add local.get 3 local.get 3
          i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul i32.const 128 i32.load local.get 0
          br_table 1 2 1 2
        end
        local.get 4 i32.const 458 i32.xor local.get 3 i64.const 0x4200000005 i64.sub local.get 4 local.get 1
        i32.const 479 i32.add local.get 3 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493 i32.sub
        local.get 1 i32.const 500 i32.mul local.get 2 local.get 1 i32.const 514 i32.xor local.get 1
        i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul i32.const 32 i32.load local.get 4
        i32.const 542 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-3-11 (export "br-table-3-11") (param i32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    global.get 5 i64.const -644 i64.mul global.get 0 i32.const 423 i32.add
    block (result i32 i32 i64)
      block (result i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 430 i32.xor global.get 1
          i64.const -677 i64.sub global.get 4 i32.const 444 i32.mul global.get 0 i32.const 451 i32.add
          i32.const 136 i64.load offset=1 local.get 0 br_table 1 2 1 2
        end
        global.get 0 i32.const 465 i32.sub global.get 5 i64.const -732 i64.mul global.get 0 i32.const 479
        i32.add global.get 4 i32.const 486 i32.xor global.get 1 i64.const -765 i64.sub global.get 4
        global.get 0 i32.const 507 i32.add global.get 5 global.get 0 i32.const 521 i32.sub global.get 4
        global.get 1 i64.const -831 i64.add global.get 4 global.get 0 i32.const 549 i32.sub global.get 5
        i64.const -864 i64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-3-12 (export "br-table-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 5 i64.const 0x3c00000005 i64.add local.get 6 i32.const 430 i32.xor
    block (result i32 i64 i32)
      block (result i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 local.get 2 i64.const 0x3f00000005 i64.mul
          local.get 1 i32.const 451 i32.add local.get 5 i64.const -710 i64.xor local.get 7 local.get 0
          br_table 1 2 1 2
        end
        local.get 4 i32.const 472 i32.mul local.get 5 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor
        local.get 6 i32.const 493 i32.sub local.get 2 i64.const -776 i64.mul local.get 7 local.get 7
        local.get 2 local.get 7 i32.const 528 i32.mul local.get 4 i32.const 535 i32.add local.get 5
        i64.const -842 i64.xor local.get 7 local.get 4 local.get 3 local.get 7 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-0 (export "br-table-4-0") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -666 i64.xor local.get 4 i32.const 437 i32.sub
    block (result i32 i64 i32 i32)
      block (result i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 block end local.get 1 i32.const 444 i32.mul local.get 2
          i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 1 i32.const 465 i32.sub
          local.get 0 br_table 1 2 1 2
        end
        i32.const 152 i32.load offset=3 local.get 2 local.get 4 local.get 4 i32.const 493 i32.sub local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-1 (export "br-table-4-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul
    block (result i64 i32 i32 i64)
      block (result i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 local.get 2 i32.const 144 i32.load offset=2
          local.get 4 i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 486 i32.xor local.get 5 i32.const 500 i32.const 0 i32.load local.get 5
        i64.const -798 i64.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-4-2 (export "br-table-4-2") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 5 i64.const 0x3f00000005 i64.mul global.get 0 i32.const 451 i32.add
    block (result i32 i32 i64 i32)
      block (result i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 global.get 1 i64.const 0x4200000005 i64.sub
          global.get 4 i32.const 472 i32.mul global.get 0 global.get 5 i64.const 0x4500000005 i64.xor
          global.get 0 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 500 i32.mul global.get 1 i64.const 0x4800000005 i64.add global.get 4
        i32.const 521 global.get 5 i64.const 0x4b00000005 i64.mul i32.const 32 i32.load local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-4-3 (export "br-table-4-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
    block (result i32 i64 i32 i32)
      block (result i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 465 i32.sub local.get 2
          i64.const -732 i64.mul local.get 1 i32.const 479 i32.add local.get 2 local.get 1 i32.const 493
          i32.sub i32.const 500 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 507 i32.add local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
        local.get 1 i32.const 528 i32.mul i32.const 32 i64.load i32.const 40 i32.load offset=1 local.get 1
        i32.const 549 i32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-4 (export "br-table-4-4") (param i32) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    global.get 5 i64.const -710 i64.xor global.get 0 i32.const 465 i32.sub
    block (result i64 i32 i32 i64)
      block (result i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 472 i32.mul global.get 1
          global.get 5 i64.const 0x4500000005 i64.xor global.get 0 i32.const 493 i32.sub global.get 4
          i32.const 0 i64.load local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 514 i32.xor global.get 1 i64.const -809 i64.sub global.get 4 i32.const 528
        i32.mul global.get 0 global.get 5 i64.const -842 i64.xor i32.const 549 global.get 4 i32.const 556
        i32.mul i64.const -875 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-4-5 (export "br-table-4-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472 i32.mul
    block (result i32 i32 i64 i32)
      block (result i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 479 i32.add local.get 2
          i64.const 0x4500000005 i64.xor local.get 1 i32.const 493 i32.sub i32.const 500 local.get 3
          i64.const 0x4800000005 i64.add local.get 1 i32.const 514 i32.xor local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 521 i32.sub local.get 2 local.get 1 local.get 4 i32.const 542 i32.xor
        local.get 3 local.get 1 i32.const 556 i32.mul i32.const 64 i32.load local.get 3 i64.const 0x5100000005
        i64.xor local.get 1 i32.const 577 i32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-6 (export "br-table-4-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -732 i64.mul local.get 4 i32.const 479 i32.add
    block (result i32 i64 i32 i32)
      block (result i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 486 i32.xor local.get 5
          i64.const -765 i64.sub local.get 4 i32.const 500 i32.mul i64.const 0x4800000005 local.get 4
          i32.const 514 i32.xor i32.const 521 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 528 i32.mul local.get 3 local.get 4 i32.const 542 i32.xor local.get 4
        i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add local.get 4
        i32.const 570 i32.xor local.get 5 local.get 1 i32.const 96 i32.load local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-4-7 (export "br-table-4-7") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -743 i64.add local.get 1 i32.const 486 i32.xor
    block (result i64 i32 i32 i64)
      block (result i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 493 i32.sub local.get 2
          i64.const -776 i64.mul local.get 2 local.get 1 i32.const 514 i32.xor local.get 1 i32.const 521
          i32.sub local.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
        local.get 1 i32.const 556 i32.mul local.get 2 local.get 1 local.get 1 i32.const 577 i32.sub
        local.get 2 i32.const 96 i32.load local.get 1 i32.const 598 i32.xor local.get 2 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-8 (export "br-table-4-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x4500000005 i64.xor local.get 7 i32.const 493 i32.sub
    block (result i32 i32 i64 i32)
      block (result i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 7 i32.const 500 i32.mul local.get 5
          i64.const 0x4800000005 i64.add local.get 4 local.get 4 i32.const 521 i32.sub local.get 3
          i32.const 32 i32.load local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 3 i64.const 0x4e00000005 i64.sub local.get 1 i32.const 556 i32.mul local.get 7
        i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 7 i32.const 577 i32.sub
        local.get 6 i32.const 584 i32.mul local.get 2 i64.const 0x5400000005 i64.add i32.const 104
        i32.load offset=1 i32.const 112 i32.load offset=2 local.get 2 i64.const 0x5700000005 i64.mul
        local.get 1 i32.const 619 i32.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-9 (export "br-table-4-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul
    block (result i32 i64 i32 i32)
      block (result i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 507 i32.add local.get 2
          i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub i32.const 24 i64.load offset=3 local.get 1
          i32.const 535 i32.add local.get 1 i32.const 542 i32.xor local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add
        local.get 1 local.get 2 i64.const -897 i64.sub local.get 1 local.get 1 local.get 2 i64.const -930
        i64.xor local.get 1 i32.const 605 i32.sub i32.const 612 local.get 2 i64.const -963 i64.add local.get 1
        i32.const 626 i32.xor local.get 1 i32.const 633 i32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-4-10 (export "br-table-4-10") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
    block (result i64 i32 i32 i64)
      block (result i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 3 local.get 3 i32.const 32 i32.load
          i32.const 40 i32.load offset=1 local.get 3 local.get 0 br_table 1 2 1 2
        end
        local.get 4 local.get 3 local.get 1 i32.const 570 i32.xor local.get 4 i32.const 577 i32.sub
        local.get 2 local.get 1 local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub
        local.get 1 i32.const 612 i32.mul local.get 4 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor
        i32.const 633 local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-4-11 (export "br-table-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 3 i64.const 0x4800000005 i64.add local.get 7 i32.const 514 i32.xor
    block (result i32 i32 i64 i32)
      block (result i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 521 i32.sub local.get 2
          i64.const 0x4b00000005 i64.mul local.get 6 local.get 4 i32.const 542 i32.xor local.get 3
          i64.const 0x4e00000005 i64.sub local.get 1 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 4 i32.const 577
        i32.sub local.get 4 local.get 2 i64.const 0x5400000005 i64.add local.get 6 i32.const 598 i32.xor
        local.get 7 i32.const 605 i32.sub local.get 3 i64.const 0x5700000005 i64.mul local.get 4 i32.const 619
        i32.add local.get 1 i32.const 626 i32.xor local.get 2 i64.const 0x5a00000005 i64.sub block end
        local.get 7 i32.const 640 i32.mul i32.const 160 i32.load i32.const 168 i64.load offset=1 local.get 7
        i32.const 661 i32.sub local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-4-12 (export "br-table-4-12") (param i32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521 i32.sub
    block (result i32 i64 i32 i32)
      block (result i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 528 i32.mul global.get 1
          global.get 4 i32.const 542 i32.xor global.get 1 i32.const 56 i32.load offset=3 global.get 0
          i32.const 563 i32.add local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 570 i32.xor global.get 1 i64.const -897 i64.sub global.get 4 i32.const 584
        i32.mul global.get 0 global.get 5 global.get 0 i32.const 605 i32.sub global.get 4 i32.const 612
        i32.mul global.get 1 i64.const -963 i64.add global.get 4 i32.const 626 i32.xor global.get 0
        i32.const 633 i32.sub global.get 5 i64.const -996 i64.mul global.get 0 i32.const 647 i32.add block end
        i32.const 168 i32.load offset=1 i64.const -1029 global.get 4 i32.const 668 i32.mul i32.const 675
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-0 (export "br-table-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -809 i64.sub local.get 4 i32.const 528 i32.mul
    block (result i32 i64 i32 i32 i64)
      block (result i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 535 i32.add local.get 2
          i64.const -842 i64.xor i32.const 549 local.get 1 i32.const 556 i32.mul local.get 2 i64.const -875
          i64.add local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
        local.get 4 i32.const 591 i32.add local.get 5 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-1 (export "br-table-5-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 5 i64.const 0x4b00000005 i64.mul local.get 7 i32.const 535 i32.add
    block (result i64 i32 i32 i64 i32)
      block (result i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 542 i32.xor local.get 5
          i64.const 0x4e00000005 i64.sub local.get 7 i32.const 556 i32.mul local.get 4 i32.const 563 i32.add
          local.get 2 i64.const 0x5100000005 i64.xor local.get 7 i32.const 577 i32.sub local.get 0
          br_table 1 2 1 2
        end
        local.get 7 i32.const 584 i32.mul local.get 2 i64.const 0x5400000005 i64.add local.get 4 i32.const 598
        i32.xor i32.const 605 local.get 5 local.get 7 i32.const 619 i32.add local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-2 (export "br-table-5-2") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
    block (result i32 i32 i64 i32 i32)
      block (result i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 549 i32.sub local.get 3
          i64.const -864 i64.mul local.get 4 i32.const 563 i32.add local.get 1 local.get 3 i64.const -897
          i64.sub local.get 1 i32.const 584 i32.mul i32.const 591 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 598 i32.xor local.get 3 i64.const -941 i64.sub local.get 4 local.get 4
        i32.const 619 i32.add i64.const -974 local.get 4 i32.const 633 i32.sub local.get 1 i32.const 640
        i32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-5-3 (export "br-table-5-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
    block (result i32 i64 i32 i32 i64)
      block (result i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 556 i32.mul local.get 2
          i64.const -875 i64.add local.get 1 i32.const 570 i32.xor local.get 2 i32.const 584 i32.const 96
          i32.load local.get 2 i64.const -930 i64.xor local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 605 i32.sub local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619
        i32.add local.get 1 i32.const 144 i64.load offset=2 local.get 1 i32.const 640 i32.mul local.get 1
        i32.const 647 i32.add i64.const 0x5d00000005 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-5-4 (export "br-table-5-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x4e00000005 i64.sub local.get 4 i32.const 556
    i32.mul
    block (result i64 i32 i32 i64 i32)
      block (result i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 563 i32.add local.get 3
          i64.const 0x5100000005 i64.xor local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
          local.get 1 i32.const 591 i32.add local.get 2 i64.const -930 i64.xor i32.const 112 i32.load offset=2
          local.get 0 br_table 1 2 1 2
        end
        local.get 4 local.get 2 i64.const -963 i64.add local.get 4 i32.const 626 i32.xor local.get 4
        i64.const -996 i32.const 160 i32.load local.get 4 i32.const 654 i32.xor local.get 2 i64.const -1029
        i64.sub local.get 4 i32.const 668 i32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-5 (export "br-table-5-5") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const -864 i64.mul global.get 0 i32.const 563 i32.add
    block (result i32 i32 i64 i32 i32)
      block (result i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 570 i32.xor global.get 1
          i64.const -897 i64.sub global.get 4 i32.const 584 i32.mul global.get 0 i32.const 591 i32.add
          global.get 5 i64.const -930 i64.xor i32.const 112 i32.load offset=2 global.get 4 i32.const 612
          i32.mul local.get 0 br_table 1 2 1 2
        end
        global.get 0 i32.const 619 i32.add global.get 5 i64.const -974 i64.xor global.get 0 i32.const 633
        i32.sub global.get 4 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add i32.const 168
        i32.load offset=1 i32.const 661 global.get 5 i64.const -1040 i64.mul global.get 0 global.get 4
        i32.const 682 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-6 (export "br-table-5-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -875 i64.add local.get 4 i32.const 570 i32.xor
    block (result i32 i64 i32 i32 i64)
      block (result i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 577 i32.sub local.get 5
          i64.const -908 i64.mul local.get 1 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor
          local.get 1 i32.const 605 i32.sub local.get 4 i64.const -963 local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 626 i32.xor local.get 5 i64.const 0x5a00000005 i64.sub local.get 1 i32.const 640
        i32.mul local.get 4 i32.const 647 i32.add local.get 5 i64.const 0x5d00000005 i64.xor local.get 4
        i32.const 661 i32.sub i32.const 184 i32.load offset=3 local.get 2 local.get 4 local.get 4
        i32.const 689 i32.sub local.get 3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-5-7 (export "br-table-5-7") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 5 i64.const 0x5100000005 i64.xor local.get 7 i32.const 577 i32.sub
    block (result i64 i32 i32 i64 i32)
      block (result i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 584 i32.mul local.get 3
          i64.const 0x5400000005 i64.add local.get 2 i64.const -930 i64.xor i32.const 605 local.get 4
          i32.const 612 i32.mul local.get 3 i64.const -963 i64.add local.get 7 i32.const 626 i32.xor
          local.get 0 br_table 1 2 1 2
        end
        local.get 6 i32.const 633 i32.sub local.get 3 i64.const -996 i64.mul local.get 1 i32.const 647 i32.add
        local.get 1 local.get 2 i64.const -1029 i64.sub local.get 4 i32.const 668 i32.mul local.get 1
        local.get 5 i32.const 689 i32.const 24 i32.load offset=3 i64.const -1095 i32.const 710 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-8 (export "br-table-5-8") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 1 i64.const -897 i64.sub global.get 4 i32.const 584 i32.mul
    block (result i32 i32 i64 i32 i32)
      block (result i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 global.get 5 i64.const -930 i64.xor
          global.get 0 global.get 4 i32.const 612 i32.mul global.get 1 i64.const -963 i64.add global.get 4
          i32.const 626 i32.xor global.get 0 local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 640 i32.mul global.get 1 global.get 4 global.get 0 i32.const 661 i32.sub
        global.get 5 i64.const -1040 i64.mul global.get 0 i32.const 675 i32.add global.get 4 i32.const 682
        i32.xor global.get 1 i64.const -1073 i64.sub i32.const 696 global.get 0 i32.const 703 i32.add
        i64.const -1106 global.get 0 i32.const 717 i32.sub i32.const 56 i32.load offset=3 local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-5-9 (export "br-table-5-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
    block (result i32 i64 i32 i32 i64)
      block (result i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 598 i32.xor local.get 3
          i64.const -941 i64.sub i32.const 612 i64.const -963 local.get 1 i32.const 626 i32.xor local.get 1
          i32.const 633 i32.sub local.get 2 i64.const -996 i64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 4 i32.const 647 i32.add local.get 3 i64.const 0x5d00000005 i64.xor local.get 1 i32.const 661
        i32.sub local.get 4 i32.const 668 i32.mul local.get 2 i64.const 0x6000000005 i64.add local.get 1
        local.get 1 i32.const 689 i32.sub local.get 3 local.get 4 i32.const 703 i32.add local.get 4
        local.get 2 i64.const 0x6600000005 i64.sub local.get 4 i32.const 724 i32.mul i32.const 64 i32.load
        i32.const 72 i64.load offset=1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-5-10 (export "br-table-5-10") (param i32 i32 i64 f64)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
    block (result i64 i32 i32 i64 i32)
      block (result i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 605 i32.sub local.get 2
          i64.const -963 local.get 1 i32.const 626 i32.xor local.get 1 i32.const 633 i32.sub i32.const 152
          i64.load offset=3 i32.const 160 i32.load local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 2 i64.const -1029 i64.sub local.get 1 i32.const 668 i32.mul local.get 1
        i32.const 675 i32.add local.get 2 i64.const -1062 i64.xor local.get 1 i32.const 689 i32.sub
        local.get 1 i32.const 696 i32.mul local.get 2 i64.const -1095 i64.add local.get 1 i32.const 710
        i32.xor local.get 1 i32.const 717 i32.sub local.get 2 local.get 1 i32.const 731 i32.add i32.const 72
        i32.load offset=1 local.get 2 i64.const -1161 i64.sub local.get 1 i32.const 752 i32.mul local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-5-11 (export "br-table-5-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -930 i64.xor local.get 7 i32.const 605 i32.sub
    block (result i32 i32 i64 i32 i32)
      block (result i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 6 i32.const 612 i32.mul local.get 2
          i64.const -963 i64.add local.get 6 i32.const 626 i32.xor local.get 1 i32.const 633 i32.sub
          i32.const 152 i64.load offset=3 local.get 4 i32.const 647 i32.add local.get 7 i32.const 654 i32.xor
          local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 3 i64.const -1040 i64.mul local.get 1 local.get 4 i32.const 682 i32.xor
        local.get 3 i64.const -1073 i64.sub local.get 4 i32.const 696 i32.mul local.get 1 i32.const 703
        i32.add local.get 2 i64.const -1106 i64.xor local.get 7 i32.const 717 i32.sub local.get 4
        i32.const 724 i32.mul local.get 3 i64.const -1139 i64.add block end local.get 6 i32.const 738 i32.xor
        i32.const 745 i32.const 88 i64.load offset=3 i32.const 759 local.get 6 i32.const 766 i32.xor
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-5-12 (export "br-table-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
    block (result i32 i64 i32 i32 i64)
      block (result i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 619 i32.add local.get 3
          i64.const -974 i64.xor local.get 1 local.get 2 i64.const -996 i64.mul local.get 1 i32.const 647
          i32.add local.get 4 i32.const 654 i32.xor local.get 2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 668 i32.mul local.get 2 i64.const 0x6000000005 i64.add local.get 1 local.get 4
        local.get 3 i64.const 0x6300000005 i64.mul local.get 1 i32.const 703 i32.add local.get 1 i32.const 710
        i32.xor local.get 3 i64.const 0x6600000005 i64.sub local.get 1 i32.const 724 i32.mul local.get 4
        i32.const 731 i32.add local.get 3 i64.const 0x6900000005 i64.xor local.get 4 i32.const 745 i32.sub
        i32.const 752 i32.const 96 i64.load local.get 1 i32.const 766 i32.xor i32.const 773 i32.const 120
        i64.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-0 (export "br-table-6-0") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      block (result i32 i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 local.get 2 i64.const 0x5a00000005 i64.sub
          local.get 1 i32.const 640 i32.mul i32.const 647 local.get 2 i64.const 0x5d00000005 i64.xor
          local.get 1 i32.const 661 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 668 i32.mul local.get 2 i64.const 0x6000000005 i64.add local.get 1 i32.const 682
        i32.xor local.get 1 i32.const 24 i64.load offset=3 local.get 1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-1 (export "br-table-6-1") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 1 i64.const -963 i64.add global.get 4 i32.const 626 i32.xor
    block (result i64 i32 i32 i64 i32 i32)
      block (result i64 i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 0 i32.const 633 i32.sub i64.const -996
          global.get 0 i32.const 168 i32.load offset=1 i32.const 176 i64.load offset=2 global.get 4
          i32.const 0 i32.load local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 682 i32.xor global.get 1 global.get 4 i32.const 696 i32.mul global.get 0
        i32.const 703 i32.add global.get 5 i64.const -1106 i64.xor global.get 0 global.get 4 i32.const 724
        i32.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-2 (export "br-table-6-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      block (result i32 i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 640 i32.mul local.get 2 local.get 4
          i32.const 654 i32.xor local.get 1 i32.const 661 i32.sub local.get 5 i64.const -1040 i64.mul
          i32.const 675 local.get 1 i32.const 682 i32.xor local.get 2 i64.const -1073 i64.sub local.get 0
          br_table 1 2 1 2
        end
        local.get 1 i32.const 696 i32.mul local.get 3 i64.const -1095 i64.add local.get 1 i32.const 710
        i32.xor local.get 4 i32.const 717 i32.sub local.get 2 local.get 4 local.get 1 i32.const 738 i32.xor
        local.get 2 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-3 (export "br-table-6-3") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -6 i64.xor local.get 1 i32.const 17 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      block (result i32 i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 24 i32.mul local.get 2 block end
          local.get 1 i32.const 38 i32.xor local.get 2 i64.const 0x600000005 i64.sub i32.const 52 i32.const 59
          i32.const 72 i64.load offset=1 local.get 1 i32.const 73 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 80 i32.mul local.get 2 i64.const 0xc00000005 i64.add local.get 1 i32.const 94
        i32.xor local.get 1 i32.const 101 i32.sub local.get 2 i64.const 0xf00000005 i64.mul i32.const 128
        i32.load local.get 1 i32.const 122 i32.xor local.get 2 i64.const 0x1200000005 i64.sub local.get 1
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
  (func $br-table-6-4 (export "br-table-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -17 i64.sub local.get 1 i32.const 24 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      block (result i64 i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 31 i32.add local.get 2 i64.const -50
          i64.xor local.get 2 i32.const 52 i32.const 59 i32.const 72 i64.load offset=1 i32.const 73
          local.get 4 i32.const 80 i32.mul local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 87 i32.add local.get 3 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub
        local.get 1 i32.const 108 i32.mul local.get 5 i64.const -171 i64.add local.get 4 i32.const 122 i32.xor
        i32.const 129 i32.const 152 i64.load offset=3 local.get 1 i32.const 143 i32.add local.get 4
        i32.const 150 i32.xor local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-5 (export "br-table-6-5") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 5 i64.const 0x300000005 i64.mul global.get 0 i32.const 31 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      block (result i32 i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 38 i32.xor global.get 1
          i64.const 0x600000005 i64.sub block end global.get 4 i32.const 59 global.get 5 global.get 0
          i32.const 73 i32.sub global.get 4 i32.const 80 i32.mul global.get 1 i64.const 0xc00000005 i64.add
          local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 94 i32.xor global.get 1 i64.const -149 i64.sub global.get 4 i32.const 108
        i32.mul global.get 0 i32.const 115 i32.add global.get 5 i64.const -182 i64.xor global.get 0
        global.get 4 i32.const 136 i32.mul global.get 1 i64.const -215 i64.add global.get 4 i32.const 150
        i32.xor global.get 0 global.get 5 i64.const -248 i64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-6 (export "br-table-6-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      block (result i32 i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 45 i32.sub local.get 5 i64.const -72
          i64.mul local.get 7 i64.const 0x900000005 local.get 1 local.get 1 i32.const 80 i32.mul local.get 5
          i64.const 0xc00000005 i64.add local.get 6 local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 5 i64.const 0xf00000005 i64.mul local.get 6 i32.const 115 i32.add local.get 4
        i32.const 122 i32.xor local.get 5 i64.const 0x1200000005 i64.sub local.get 1 i32.const 136 i32.mul
        block end local.get 1 i32.const 143 i32.add local.get 2 i64.const 0x1500000005 i64.xor local.get 1
        i32.const 157 i32.sub local.get 1 local.get 2 local.get 7 i32.const 178 i32.xor local.get 0
        br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-6-7 (export "br-table-6-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      block (result i64 i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 52 i32.mul local.get 3 i64.const -83
          i64.add i32.const 72 i64.load offset=1 local.get 1 local.get 4 i32.const 80 i32.mul local.get 2
          i32.const 94 local.get 4 i32.const 101 i32.sub local.get 0 br_table 1 2 1 2
        end
        local.get 1 local.get 3 i64.const -171 i64.add local.get 1 local.get 4 i32.const 129 i32.sub
        local.get 2 i64.const -204 i64.mul local.get 1 local.get 4 i32.const 150 i32.xor local.get 2
        i64.const -237 i64.sub i32.const 164 i32.const 0 i32.load local.get 3 i64.const -270 i64.xor
        local.get 4 i32.const 185 i32.sub i32.const 24 i32.load offset=3 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-8 (export "br-table-6-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x600000005 i64.sub local.get 4 i32.const 52
    i32.mul
    block (result i32 i32 i64 i32 i32 i64)
      block (result i32 i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 59 i32.add local.get 3
          i64.const 0x900000005 i64.xor local.get 4 i32.const 88 i32.load offset=3 local.get 5
          i64.const 0xc00000005 i64.add local.get 4 local.get 4 i32.const 101 i32.sub local.get 5
          i64.const 0xf00000005 i64.mul local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 115 i32.add local.get 5 local.get 4 i32.const 129 i32.sub local.get 4
        i32.const 136 i32.mul local.get 3 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor local.get 1
        i32.const 157 i32.sub local.get 2 i64.const -248 i64.mul i32.const 171 local.get 1 i32.const 178
        i32.xor i32.const 16 i64.load offset=2 local.get 4 i32.const 192 i32.mul local.get 1 i32.const 199
        i32.add i64.const -314 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 10
    end
    local.get 10
  )
  (func $br-table-6-9 (export "br-table-6-9") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    global.get 5 i64.const -72 i64.mul global.get 0 i32.const 59 i32.add
    block (result i32 i64 i32 i32 i64 i32)
      block (result i32 i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 global.get 4 i32.const 66 i32.xor global.get 1
          i64.const -105 i64.sub block end i32.const 88 i32.load offset=3 i64.const 0xc00000005 global.get 4
          global.get 0 i32.const 101 i32.sub global.get 5 i64.const 0xf00000005 i64.mul global.get 0
          i32.const 115 i32.add local.get 0 br_table 1 2 1 2
        end
        global.get 4 i32.const 122 i32.xor global.get 1 i64.const 0x1200000005 i64.sub global.get 4
        i32.const 136 i32.mul global.get 0 i32.const 143 i32.add global.get 5 i64.const 0x1500000005 i64.xor
        global.get 0 i32.const 157 i32.sub global.get 4 i32.const 164 i32.mul global.get 1
        i64.const 0x1800000005 i64.add global.get 4 i32.const 178 i32.xor block end global.get 0 i32.const 185
        i32.sub global.get 5 i64.const 0x1b00000005 i64.mul global.get 0 i32.const 199 i32.add i32.const 40
        i32.load offset=1 global.get 1 i64.const 0x1e00000005 i64.sub i32.const 56 i32.load offset=3
        local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 1
    end
    local.get 1
  )
  (func $br-table-6-10 (export "br-table-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor
    block (result i64 i32 i32 i64 i32 i32)
      block (result i64 i32 i32 i64 i32 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 73 i32.sub local.get 3 i64.const -116
          i64.mul local.get 2 i64.const 0xc00000005 i64.add local.get 4 local.get 7 i32.const 101 i32.sub
          local.get 5 i64.const 0xf00000005 i64.mul local.get 4 local.get 4 i32.const 122 i32.xor local.get 0
          br_table 1 2 1 2
        end
        local.get 4 local.get 2 i64.const -204 i64.mul local.get 6 i32.const 143 i32.add local.get 6
        i32.const 150 i32.xor local.get 5 local.get 7 i32.const 164 i32.mul local.get 1 i32.const 171 i32.add
        local.get 3 i64.const -270 i64.xor local.get 1 local.get 6 i32.const 192 i32.mul local.get 5
        i64.const -303 i64.add local.get 7 i32.const 206 i32.xor local.get 7 i32.const 213 i32.sub local.get 5
        i64.const -336 i64.mul local.get 6 i32.const 227 i32.add local.get 4 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 12
    end
    local.get 12
  )
  (func $br-table-6-11 (export "br-table-6-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const 0x900000005 i64.xor local.get 1 i32.const 73 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      block (result i32 i32 i64 i32 i32 i64)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 4 i32.const 80 i32.mul local.get 2 local.get 1
          i32.const 94 i32.xor local.get 1 i32.const 101 i32.sub local.get 2 local.get 1 i32.const 115 i32.add
          local.get 4 i32.const 122 i32.xor i32.const 144 i64.load offset=2 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 136 i32.mul local.get 3 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
        local.get 4 i32.const 157 i32.sub local.get 2 i64.const -248 i64.mul local.get 1 i32.const 171 i32.add
        local.get 1 i32.const 178 i32.xor local.get 2 i64.const -281 i64.sub local.get 4 i32.const 192 i32.mul
        local.get 1 i32.const 199 i32.add local.get 3 i64.const -314 i64.xor local.get 1 local.get 4
        local.get 3 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor local.get 1 i32.const 241 i32.sub
        local.get 3 i64.const -380 i64.mul local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 7
    end
    local.get 7
  )
  (func $br-table-6-12 (export "br-table-6-12") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
    block (result i32 i64 i32 i32 i64 i32)
      block (result i32 i64 i32 i32 i64 i32)
        block
          local.get 0 i32.const 1 i32.gt_u br_if 0 local.get 1 i32.const 87 i32.add local.get 2 i64.const -138
          i64.xor block end i32.const 101 i64.const 0xf00000005 local.get 1 local.get 1 local.get 2
          i64.const 0x1200000005 i64.sub i32.const 152 i32.load offset=3 local.get 0 br_table 1 2 1 2
        end
        local.get 1 i32.const 143 i32.add local.get 2 i64.const 0x1500000005 i64.xor local.get 1 i32.const 157
        i32.sub local.get 1 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add local.get 1
        local.get 1 local.get 2 i64.const 0x1b00000005 i64.mul local.get 1 i32.const 199 i32.add local.get 1
        i32.const 206 i32.xor local.get 2 local.get 1 i32.const 220 i32.mul block end i32.const 227
        local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241 i32.sub local.get 1 i32.const 248
        i32.mul local.get 2 local.get 1 local.get 0 br_table 0 1 0 1
      end
      i64.const 77 local.set 4
    end
    local.get 4
  )
)

(assert_return (invoke "br-table-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040404f1) (i32.const 0x49494948) (i32.const 0x50505b0)
  (i64.const 77))
(assert_return (invoke "br-table-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040404f1) (i32.const 0x49494948) (i32.const 0x50505b0) (i64.const 6))
(assert_return (invoke "br-table-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040404f1) (i32.const 0x49494948) (i32.const 0xc7a27d58)
  (i64.const 77))
(assert_return (invoke "br-table-1-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040404f1) (i32.const 0x49494948) (i32.const 0xc7a27d58)
  (i64.const 6))
(assert_return (invoke "br-table-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x1515151515151518)
  (i32.const 0x50505b0) (i64.const -281) (i64.const 77))
(assert_return (invoke "br-table-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x1515151515151518)
  (i32.const 0x50505b0) (i64.const -281) (i64.const 0))
(assert_return (invoke "br-table-1-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x1515151515151518)
  (i32.const 0x50505b0) (i64.const 0x4040404040402d5) (i64.const 77))
(assert_return (invoke "br-table-1-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x1515151515151518)
  (i32.const 0x50505b0) (i64.const 0x4040404040402d5) (i64.const 0))
(assert_return (invoke "br-table-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303031b03030308) (i32.const 0x20202b0) (i32.const 0x20202c9) (i64.const 77))
(assert_return (invoke "br-table-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303031b03030308) (i32.const 0x20202b0) (i32.const 0x20202c9) (i64.const 0))
(assert_return (invoke "br-table-1-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303031b03030308) (i32.const 0x20202b0) (i32.const 0xb9b9b9b8) (i64.const 77))
(assert_return (invoke "br-table-1-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303031b03030308) (i32.const 0x20202b0) (i32.const 0xb9b9b9b8) (i64.const 0))
(assert_return (invoke "br-table-1-3"
  (i32.const 0)) (i64.const 0x10203040506060a) (i32.const 0x123455bf) (i32.const -131) (i64.const 77))
(assert_return (invoke "br-table-1-3"
  (i32.const 1)) (i64.const 0x10203040506060a) (i32.const 0x123455bf) (i32.const -131) (i64.const 0))
(assert_return (invoke "br-table-1-3"
  (i32.const 2)) (i64.const 0x10203040506060a) (i32.const 0x123455bf) (i32.const 0x7e2bd98) (i64.const 77))
(assert_return (invoke "br-table-1-3"
  (i32.const 9)) (i64.const 0x10203040506060a) (i32.const 0x123455bf) (i32.const 0x7e2bd98) (i64.const 0))
(assert_return (invoke "br-table-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303041c)
  (i32.const 0x81818180) (i64.const 0x40403e6040403ff) (i64.const 77))
(assert_return (invoke "br-table-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303041c)
  (i32.const 0x81818180) (i64.const 0x40403e6040403ff) (i64.const 0))
(assert_return (invoke "br-table-1-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303041c)
  (i32.const 0x81818180) (i64.const -380) (i64.const 77))
(assert_return (invoke "br-table-1-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303041c)
  (i32.const 0x81818180) (i64.const -380) (i64.const 0))
(assert_return (invoke "br-table-1-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0x1dcb792) (i64.const 77))
(assert_return (invoke "br-table-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0x1dcb792) (i64.const 0))
(assert_return (invoke "br-table-1-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0xa7825d38) (i64.const 77))
(assert_return (invoke "br-table-1-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0xa7825d38) (i64.const 0))
(assert_return (invoke "br-table-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402d5)
  (i32.const 0x20202cc) (i32.const 0x8080808) (i64.const 77))
(assert_return (invoke "br-table-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402d5)
  (i32.const 0x20202cc) (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "br-table-1-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402d5)
  (i32.const 0x20202cc) (i32.const 0x411cf7d2) (i64.const 77))
(assert_return (invoke "br-table-1-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402d5)
  (i32.const 0x20202cc) (i32.const 0x411cf7d2) (i64.const 0))
(assert_return (invoke "br-table-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfac2) (i32.const 0x5050430) (i64.const 0x303032203030306)
  (i64.const 77))
(assert_return (invoke "br-table-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfac2) (i32.const 0x5050430) (i64.const 0x303032203030306)
  (i64.const 6))
(assert_return (invoke "br-table-1-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfac2) (i32.const 0x5050430) (i64.const 0xfcfcfcfcfcfcfd41)
  (i64.const 77))
(assert_return (invoke "br-table-1-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfac2) (i32.const 0x5050430) (i64.const 0xfcfcfcfcfcfcfd41)
  (i64.const 6))
(assert_return (invoke "br-table-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0x2020111) (i64.const 77))
(assert_return (invoke "br-table-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0x2020111) (i64.const 0))
(assert_return (invoke "br-table-1-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-1-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-table-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xbababababababac0)
  (i32.const 0x50505e8) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xbababababababac0)
  (i32.const 0x50505e8) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-1-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xbababababababac0)
  (i32.const 0x50505e8) (i32.const 0x202033c) (i64.const 77))
(assert_return (invoke "br-table-1-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xbababababababac0)
  (i32.const 0x50505e8) (i32.const 0x202033c) (i64.const 0))
(assert_return (invoke "br-table-1-10"
  (i32.const 0)) (i64.const 0x112233445566762d) (i32.const -167) (i64.const 0x2400000005) (i64.const 77))
(assert_return (invoke "br-table-1-10"
  (i32.const 1)) (i64.const 0x112233445566762d) (i32.const -167) (i64.const 0x2400000005) (i64.const 0))
(assert_return (invoke "br-table-1-10"
  (i32.const 2)) (i64.const 0x112233445566762d) (i32.const -167) (i64.const -512) (i64.const 77))
(assert_return (invoke "br-table-1-10"
  (i32.const 9)) (i64.const 0x112233445566762d) (i32.const -167) (i64.const -512) (i64.const 0))
(assert_return (invoke "br-table-1-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-1-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0x707065d) (i64.const 77))
(assert_return (invoke "br-table-1-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0x707065d) (i64.const 0))
(assert_return (invoke "br-table-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030474) (i32.const 0xdcdcdcd8) (i32.const 0x20200f5)
  (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030474) (i32.const 0xdcdcdcd8) (i32.const 0x20200f5) (i64.const 6))
(assert_return (invoke "br-table-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030474) (i32.const 0xdcdcdcd8) (i32.const 360) (i64.const 77))
(assert_return (invoke "br-table-1-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030474) (i32.const 0xdcdcdcd8) (i32.const 360) (i64.const 6))
(assert_return (invoke "br-table-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x878787878787878c) (i32.const 0x2020301) (i32.const 0x2020202) (i64.const 0x3030303030304a0)
  (i64.const 77))
(assert_return (invoke "br-table-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x878787878787878c) (i32.const 0x2020301) (i32.const 0x2020202) (i64.const 0x3030303030304a0)
  (i64.const 0))
(assert_return (invoke "br-table-2-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x878787878787878c) (i32.const 0x2020301) (i32.const 276) (i64.const 0x303030303030150)
  (i64.const 77))
(assert_return (invoke "br-table-2-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x878787878787878c) (i32.const 0x2020301) (i32.const 276) (i64.const 0x303030303030150)
  (i64.const 0))
(assert_return (invoke "br-table-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042804040409) (i32.const 0x5050403)
  (i64.const 0x303030303030303) (i32.const 0x202031d) (i64.const 77))
(assert_return (invoke "br-table-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042804040409) (i32.const 0x5050403)
  (i64.const 0x303030303030303) (i32.const 0x202031d) (i64.const 0))
(assert_return (invoke "br-table-2-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042804040409) (i32.const 0x5050403)
  (i64.const 0x40403da040403ff) (i32.const 0xe1bc9772) (i64.const 77))
(assert_return (invoke "br-table-2-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042804040409) (i32.const 0x5050403)
  (i64.const 0x40403da040403ff) (i32.const 0xe1bc9772) (i64.const 0))
(assert_return (invoke "br-table-2-2"
  (i32.const 0)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i32.const -367) (i32.const 0x12345678)
  (i64.const 77))
(assert_return (invoke "br-table-2-2"
  (i32.const 1)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i32.const -367) (i32.const 0x12345678)
  (i64.const 0))
(assert_return (invoke "br-table-2-2"
  (i32.const 2)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i32.const 0xe7c29d78)
  (i32.const 0x12345533) (i64.const 77))
(assert_return (invoke "br-table-2-2"
  (i32.const 9)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i32.const 0xe7c29d78)
  (i32.const 0x12345533) (i64.const 0))
(assert_return (invoke "br-table-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405a1) (i32.const 0x69696964) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405a1) (i32.const 0x69696964) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 6))
(assert_return (invoke "br-table-2-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405a1) (i32.const 0x69696964) (i32.const 0x8282827c)
  (i64.const 0x404043404040409) (i64.const 77))
(assert_return (invoke "br-table-2-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405a1) (i32.const 0x69696964) (i32.const 0x8282827c)
  (i64.const 0x404043404040409) (i64.const 6))
(assert_return (invoke "br-table-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x90909081e1e1e1e)
  (i32.const 0x7070822) (i64.const 0x303030303030303) (i32.const 0x9a75502b) (i64.const 77))
(assert_return (invoke "br-table-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x90909081e1e1e1e)
  (i32.const 0x7070822) (i64.const 0x303030303030303) (i32.const 0x9a75502b) (i64.const 0))
(assert_return (invoke "br-table-2-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x90909081e1e1e1e)
  (i32.const 0x7070822) (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x14efcaa5) (i64.const 77))
(assert_return (invoke "br-table-2-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x90909081e1e1e1e)
  (i32.const 0x7070822) (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x14efcaa5) (i64.const 0))
(assert_return (invoke "br-table-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i32.const 0x2020202) (i32.const 318) (i64.const 77))
(assert_return (invoke "br-table-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i32.const 0x2020202) (i32.const 318) (i64.const 0))
(assert_return (invoke "br-table-2-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i32.const 360) (i32.const 367) (i64.const 77))
(assert_return (invoke "br-table-2-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i32.const 360) (i32.const 367) (i64.const 0))
(assert_return (invoke "br-table-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfa46)
  (i32.const 0x80806df) (i32.const 0x8080936) (i64.const 0x6060606060607fb) (i64.const 77))
(assert_return (invoke "br-table-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfa46)
  (i32.const 0x80806df) (i32.const 0x8080936) (i64.const 0x6060606060607fb) (i64.const 0))
(assert_return (invoke "br-table-2-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfa46)
  (i32.const 0x80806df) (i32.const 0x5050473) (i64.const 0x30302cd030302fe) (i64.const 77))
(assert_return (invoke "br-table-2-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfa46)
  (i32.const 0x80806df) (i32.const 0x5050473) (i64.const 0x30302cd030302fe) (i64.const 0))
(assert_return (invoke "br-table-2-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403da040403ff) (i32.const 0x62626260) (i64.const 0x606060606060606)
  (i32.const 0x815c3712) (i64.const 77))
(assert_return (invoke "br-table-2-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403da040403ff) (i32.const 0x62626260) (i64.const 0x606060606060606)
  (i32.const 0x815c3712) (i64.const 6))
(assert_return (invoke "br-table-2-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403da040403ff) (i32.const 0x62626260) (i64.const 0x95704b2601dcb792)
  (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-2-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403da040403ff) (i32.const 0x62626260) (i64.const 0x95704b2601dcb792)
  (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-table-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xa8a8a8a8a8a8a8b0)
  (i32.const 0x2020339) (i32.const 0x8282827c) (i32.const 0x2020355) (i64.const 77))
(assert_return (invoke "br-table-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xa8a8a8a8a8a8a8b0)
  (i32.const 0x2020339) (i32.const 0x8282827c) (i32.const 0x2020355) (i64.const 0))
(assert_return (invoke "br-table-2-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xa8a8a8a8a8a8a8b0)
  (i32.const 0x2020339) (i32.const 0x2020390) (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-2-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xa8a8a8a8a8a8a8b0)
  (i32.const 0x2020339) (i32.const 0x2020390) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-table-2-9"
  (i32.const 0)) (i64.const 0x11223344556675a9) (i32.const -371) (i32.const 0x123457cb)
  (i64.const 0x102030405060512) (i64.const 77))
(assert_return (invoke "br-table-2-9"
  (i32.const 1)) (i64.const 0x11223344556675a9) (i32.const -371) (i32.const 0x123457cb)
  (i64.const 0x102030405060512) (i64.const 0))
(assert_return (invoke "br-table-2-9"
  (i32.const 2)) (i64.const 0x11223344556675a9) (i32.const -371) (i32.const -32032)
  (i64.const 0xeec9a47f5a3510eb) (i64.const 77))
(assert_return (invoke "br-table-2-9"
  (i32.const 9)) (i64.const 0x11223344556675a9) (i32.const -371) (i32.const -32032)
  (i64.const 0xeec9a47f5a3510eb) (i64.const 0))
(assert_return (invoke "br-table-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd)
  (i64.const 0x303030303030303) (i32.const 0x50503a4) (i64.const 77))
(assert_return (invoke "br-table-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd)
  (i64.const 0x303030303030303) (i32.const 0x50503a4) (i64.const 0))
(assert_return (invoke "br-table-2-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd)
  (i64.const -666) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-2-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd)
  (i64.const -666) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i32.const 0x14efcaa5)
  (i32.const 360) (i64.const 77))
(assert_return (invoke "br-table-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i32.const 0x14efcaa5)
  (i32.const 360) (i64.const 6))
(assert_return (invoke "br-table-2-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i32.const 0x7b7b7b78)
  (i32.const 0x20203c5) (i64.const 77))
(assert_return (invoke "br-table-2-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405f9) (i32.const 0x9a9a9a98) (i32.const 0x7b7b7b78)
  (i32.const 0x20203c5) (i64.const 6))
(assert_return (invoke "br-table-2-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 0x2020355) (i32.const 0x2020202) (i64.const -567) (i64.const 77))
(assert_return (invoke "br-table-2-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 0x2020355) (i32.const 0x2020202) (i64.const -567) (i64.const 0))
(assert_return (invoke "br-table-2-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 0x2020355) (i32.const 0x20203c8) (i64.const 0x2803deb9946f4a25)
  (i64.const 77))
(assert_return (invoke "br-table-2-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 0x2020355) (i32.const 0x20203c8) (i64.const 0x2803deb9946f4a25)
  (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 0)) (i64.const 0x112233745566778d) (i32.const -279) (i32.const 0x12345517)
  (i64.const 0xfac28a53e6e1dcd8) (i32.const 367) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 1)) (i64.const 0x112233745566778d) (i32.const -279) (i32.const 0x12345517)
  (i64.const 0xfac28a53e6e1dcd8) (i32.const 367) (i64.const 0))
(assert_return (invoke "br-table-3-0"
  (i32.const 2)) (i64.const 0x112233745566778d) (i32.const -279) (i32.const -315)
  (i64.const 0x4823fed9b48f6a45) (i32.const -29876) (i64.const 77))
(assert_return (invoke "br-table-3-0"
  (i32.const 9)) (i64.const 0x112233745566778d) (i32.const -279) (i32.const -315)
  (i64.const 0x4823fed9b48f6a45) (i32.const -29876) (i64.const 0))
(assert_return (invoke "br-table-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfee9)
  (i32.const 0x70705a6) (i64.const 0x3030303030300cc) (i32.const 0x808097e) (i32.const 0x707058a)
  (i64.const 77))
(assert_return (invoke "br-table-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfee9)
  (i32.const 0x70705a6) (i64.const 0x3030303030300cc) (i32.const 0x808097e) (i32.const 0x707058a)
  (i64.const 0))
(assert_return (invoke "br-table-3-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfee9)
  (i32.const 0x70705a6) (i64.const 0x303030303030303) (i32.const 402) (i32.const 0x808066f) (i64.const 77))
(assert_return (invoke "br-table-3-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfee9)
  (i32.const 0x70705a6) (i64.const 0x303030303030303) (i32.const 402) (i32.const 0x808066f) (i64.const 0))
(assert_return (invoke "br-table-3-2"
  (i32.const 0)) (i64.const 0x11223344556679a9) (i32.const -27720) (i32.const 0x123454fb)
  (i32.const 0x1dcb792) (i64.const 0x1122334455667525) (i64.const 77))
(assert_return (invoke "br-table-3-2"
  (i32.const 1)) (i64.const 0x11223344556679a9) (i32.const -27720) (i32.const 0x123454fb)
  (i32.const 0x1dcb792) (i64.const 0x1122334455667525) (i64.const 0))
(assert_return (invoke "br-table-3-2"
  (i32.const 2)) (i64.const 0x11223344556679a9) (i32.const -27720) (i32.const -32032) (i32.const 0x12345678)
  (i64.const -666) (i64.const 77))
(assert_return (invoke "br-table-3-2"
  (i32.const 9)) (i64.const 0x11223344556679a9) (i32.const -27720) (i32.const -32032) (i32.const 0x12345678)
  (i64.const -666) (i64.const 0))
(assert_return (invoke "br-table-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 0xb0b0b08)
  (i64.const 0x4e2904dfba95704b) (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 0xb0b0b08)
  (i64.const 0x4e2904dfba95704b) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-table-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 0x50504ab)
  (i64.const 0x3030303030305a8) (i32.const 0xb4b4b4ac) (i64.const 77))
(assert_return (invoke "br-table-3-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa8a8a8a80f0f0f0f) (i32.const 0x5050674) (i32.const 0x50504ab)
  (i64.const 0x3030303030305a8) (i32.const 0xb4b4b4ac) (i64.const 6))
(assert_return (invoke "br-table-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i64.const 0x3030303030300a0) (i32.const 0x2020390)
  (i32.const 0x2020069) (i64.const 77))
(assert_return (invoke "br-table-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i64.const 0x3030303030300a0) (i32.const 0x2020390)
  (i32.const 0x2020069) (i64.const 0))
(assert_return (invoke "br-table-3-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i64.const 0x303030303030303) (i32.const 0xfad5b08b)
  (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-3-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i64.const 0x303030303030303) (i32.const 0xfad5b08b)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-table-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x5050505) (i32.const 409) (i64.const 0x3510ebc6a17c5732) (i64.const 77))
(assert_return (invoke "br-table-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x5050505) (i32.const 409) (i64.const 0x3510ebc6a17c5732) (i64.const 0))
(assert_return (invoke "br-table-3-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x5050505) (i32.const 0x2020031) (i64.const 0x636363636363636c)
  (i64.const 77))
(assert_return (invoke "br-table-3-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0x5050505) (i32.const 0x2020031) (i64.const 0x636363636363636c)
  (i64.const 0))
(assert_return (invoke "br-table-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 0x808066f) (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 423) (i64.const 77))
(assert_return (invoke "br-table-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 0x808066f) (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 423) (i64.const 0))
(assert_return (invoke "br-table-3-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 0x41414138) (i64.const 0x30303030303001c) (i32.const 0x80809ee)
  (i64.const 77))
(assert_return (invoke "br-table-3-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 0x41414138) (i64.const 0x30303030303001c) (i32.const 0x80809ee)
  (i64.const 0))
(assert_return (invoke "br-table-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const 0xe5e5e5e5e5e5e5f0) (i32.const 423) (i32.const 430) (i64.const 77))
(assert_return (invoke "br-table-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const 0xe5e5e5e5e5e5e5f0) (i32.const 423) (i32.const 430) (i64.const 0))
(assert_return (invoke "br-table-3-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const 0x4500000005) (i32.const 0x808061b) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-3-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e1e1e1e1f0)
  (i32.const 0x8080993) (i64.const 0x4500000005) (i32.const 0x808061b) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i32.const 423) (i32.const 0xa7825d38)
  (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i32.const 423) (i32.const 0xa7825d38)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-table-3-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i32.const 0xebebebe8) (i32.const 0x20203fd)
  (i64.const 0xfcfcfcfcfcfcffe1) (i64.const 77))
(assert_return (invoke "br-table-3-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i32.const 0xebebebe8) (i32.const 0x20203fd)
  (i64.const 0xfcfcfcfcfcfcffe1) (i64.const 0))
(assert_return (invoke "br-table-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303033a03030306) (i32.const 0x505036c) (i32.const 0x50504ab)
  (i64.const 0x88633e19f4cfaa85) (i32.const 0xb4b4b4ac) (i64.const 77))
(assert_return (invoke "br-table-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303033a03030306) (i32.const 0x505036c) (i32.const 0x50504ab)
  (i64.const 0x88633e19f4cfaa85) (i32.const 0xb4b4b4ac) (i64.const 6))
(assert_return (invoke "br-table-3-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303033a03030306) (i32.const 0x505036c) (i32.const 0x5050707)
  (i64.const 0x30303030303062c) (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-3-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303033a03030306) (i32.const 0x505036c) (i32.const 0x5050707)
  (i64.const 0x30303030303062c) (i32.const 0x2020202) (i64.const 6))
(assert_return (invoke "br-table-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303057c)
  (i32.const 0x28282820) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i32.const 0xfad5b08b)
  (i64.const 77))
(assert_return (invoke "br-table-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303057c)
  (i32.const 0x28282820) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i32.const 0xfad5b08b)
  (i64.const 0))
(assert_return (invoke "br-table-3-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303057c)
  (i32.const 0x28282820) (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 0x1af5d0ab) (i32.const 0x505071b)
  (i64.const 77))
(assert_return (invoke "br-table-3-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303057c)
  (i32.const 0x28282820) (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 0x1af5d0ab) (i32.const 0x505071b)
  (i64.const 0))
(assert_return (invoke "br-table-3-11"
  (i32.const 0)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -34188)
  (i32.const 0x1234583b) (i64.const 0xdbb6916c4722fdd8) (i64.const 77))
(assert_return (invoke "br-table-3-11"
  (i32.const 1)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -34188)
  (i32.const 0x1234583b) (i64.const 0xdbb6916c4722fdd8) (i64.const 0))
(assert_return (invoke "br-table-3-11"
  (i32.const 2)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -77) (i32.const 0x12345453)
  (i64.const 0x66ca2d90f457bb00) (i64.const 77))
(assert_return (invoke "br-table-3-11"
  (i32.const 9)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -77) (i32.const 0x12345453)
  (i64.const 0x66ca2d90f457bb00) (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606420606060b)
  (i32.const 0x70706a9) (i32.const 0x20203c5) (i64.const 0xf9f9f9f9f9f9fb3c) (i32.const 0x8080808)
  (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606420606060b)
  (i32.const 0x70706a9) (i32.const 0x20203c5) (i64.const 0xf9f9f9f9f9f9fb3c) (i32.const 0x8080808)
  (i64.const 0))
(assert_return (invoke "br-table-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606420606060b)
  (i32.const 0x70706a9) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x8080808)
  (i64.const 77))
(assert_return (invoke "br-table-3-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606420606060b)
  (i32.const 0x70706a9) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x8080808)
  (i64.const 0))
(assert_return (invoke "br-table-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0x7b7b7b78) (i64.const 0x303030303030048) (i32.const 0x20203c8)
  (i32.const 0x2020031) (i64.const 77))
(assert_return (invoke "br-table-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0x7b7b7b78) (i64.const 0x303030303030048) (i32.const 0x20203c8)
  (i32.const 0x2020031) (i64.const 0))
(assert_return (invoke "br-table-4-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0xe1bc9772) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x5050318) (i64.const 77))
(assert_return (invoke "br-table-4-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0xe1bc9772) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x5050318) (i64.const 0))
(assert_return (invoke "br-table-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i64.const 0x303030303030303)
  (i32.const 0x946f4a25) (i32.const 0x41414138) (i64.const 0x30303030303001c) (i64.const 77))
(assert_return (invoke "br-table-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i64.const 0x303030303030303)
  (i32.const 0x946f4a25) (i32.const 0x41414138) (i64.const 0x30303030303001c) (i64.const 6))
(assert_return (invoke "br-table-4-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i64.const 0x606060606060606)
  (i32.const 500) (i32.const 0x7a55300b) (i64.const 0xf9f9f9f9f9f9fae4) (i64.const 77))
(assert_return (invoke "br-table-4-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040406a9) (i32.const 0xb4b4b4ac) (i64.const 0x606060606060606)
  (i32.const 500) (i32.const 0x7a55300b) (i64.const 0xf9f9f9f9f9f9fae4) (i64.const 6))
(assert_return (invoke "br-table-4-2"
  (i32.const 0)) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0x1234583b) (i32.const -36344)
  (i32.const 0x12345678) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x12345678) (i64.const 77))
(assert_return (invoke "br-table-4-2"
  (i32.const 1)) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0x1234583b) (i32.const -36344)
  (i32.const 0x12345678) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "br-table-4-2"
  (i32.const 2)) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0x1234583b) (i32.const -77) (i32.const 521)
  (i64.const 0x8231e193e6e1dcd8) (i32.const 0x1af5d0ab) (i64.const 77))
(assert_return (invoke "br-table-4-2"
  (i32.const 9)) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0x1234583b) (i32.const -77) (i32.const 521)
  (i64.const 0x8231e193e6e1dcd8) (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "br-table-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i32.const 0x20203e1) (i64.const 0x303030303030303)
  (i32.const 0x2020015) (i32.const 500) (i64.const 77))
(assert_return (invoke "br-table-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i32.const 0x20203e1) (i64.const 0x303030303030303)
  (i32.const 0x2020015) (i32.const 500) (i64.const 0))
(assert_return (invoke "br-table-4-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i32.const 0x24242420) (i64.const 0xae89643f1af5d0ab)
  (i32.const 0x67421df8) (i32.const 0x201ffdd) (i64.const 77))
(assert_return (invoke "br-table-4-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i32.const 0x24242420) (i64.const 0xae89643f1af5d0ab)
  (i32.const 0x67421df8) (i32.const 0x201ffdd) (i64.const 0))
(assert_return (invoke "br-table-4-4"
  (i32.const 0)) (i64.const 0x1020304050605c2) (i32.const 0x123454a7) (i64.const 0xfefdfcbefaf9f8fd)
  (i32.const 0x1234548b) (i32.const -77) (i64.const 0xee9c49f7a55300b) (i64.const 77))
(assert_return (invoke "br-table-4-4"
  (i32.const 1)) (i64.const 0x1020304050605c2) (i32.const 0x123454a7) (i64.const 0xfefdfcbefaf9f8fd)
  (i32.const 0x1234548b) (i32.const -77) (i64.const 0xee9c49f7a55300b) (i64.const 0))
(assert_return (invoke "br-table-4-4"
  (i32.const 2)) (i64.const 0x1020304050605c2) (i32.const 0x123454a7) (i64.const 0x10203040506044e)
  (i32.const 549) (i32.const -42812) (i64.const -875) (i64.const 77))
(assert_return (invoke "br-table-4-4"
  (i32.const 9)) (i64.const 0x1020304050605c2) (i32.const 0x123454a7) (i64.const 0x10203040506044e)
  (i32.const 549) (i32.const -42812) (i64.const -875) (i64.const 0))
(assert_return (invoke "br-table-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30302c1030302fe)
  (i32.const 0x41414138) (i32.const 0x2020015) (i32.const 500) (i64.const 0x404044c04040409)
  (i32.const 0x2020000) (i64.const 77))
(assert_return (invoke "br-table-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30302c1030302fe)
  (i32.const 0x41414138) (i32.const 0x2020015) (i32.const 500) (i64.const 0x404044c04040409)
  (i32.const 0x2020000) (i64.const 0))
(assert_return (invoke "br-table-4-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30302c1030302fe)
  (i32.const 0x41414138) (i32.const 0x5c5c5c58) (i32.const 0xba95704b) (i64.const 0x404045504040401)
  (i32.const 0x201ffc1) (i64.const 77))
(assert_return (invoke "br-table-4-5"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30302c1030302fe)
  (i32.const 0x41414138) (i32.const 0x5c5c5c58) (i32.const 0xba95704b) (i64.const 0x404045504040401)
  (i32.const 0x201ffc1) (i64.const 0))
(assert_return (invoke "br-table-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x636363636363636c) (i32.const 0x50506e4) (i32.const 0xcdcdcdc4)
  (i64.const 0x4800000005) (i32.const 0x5050707) (i32.const 521) (i64.const 77))
(assert_return (invoke "br-table-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x636363636363636c) (i32.const 0x50506e4) (i32.const 0xcdcdcdc4)
  (i64.const 0x4800000005) (i32.const 0x5050707) (i32.const 521) (i64.const 6))
(assert_return (invoke "br-table-4-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x636363636363636c) (i32.const 0x50506e4) (i32.const 0x505073f)
  (i64.const 0x606060606060606) (i32.const 0x2020202) (i32.const 0x5a3510eb) (i64.const 77))
(assert_return (invoke "br-table-4-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x636363636363636c) (i32.const 0x50506e4) (i32.const 0x505073f)
  (i64.const 0x606060606060606) (i32.const 0x2020202) (i32.const 0x5a3510eb) (i64.const 6))
(assert_return (invoke "br-table-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303001c) (i32.const 0x20203e4) (i64.const 0x303030303030303) (i32.const 0x2020000)
  (i32.const 0x201fff9) (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303001c) (i32.const 0x20203e4) (i64.const 0x303030303030303) (i32.const 0x2020000)
  (i32.const 0x201fff9) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-table-4-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303001c) (i32.const 0x20203e4) (i64.const 0x303030303030303) (i32.const 0x5a3510eb)
  (i32.const 0x2020054) (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-4-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303001c) (i32.const 0x20203e4) (i64.const 0x303030303030303) (i32.const 0x5a3510eb)
  (i32.const 0x2020054) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-table-4-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303034603030306)
  (i32.const 0x808061b) (i32.const 0x5050505) (i32.const 0x50502fc) (i64.const 0x404040404040404)
  (i32.const 0x1af5d0ab) (i64.const 77))
(assert_return (invoke "br-table-4-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303034603030306)
  (i32.const 0x808061b) (i32.const 0x5050505) (i32.const 0x50502fc) (i64.const 0x404040404040404)
  (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "br-table-4-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303034603030306)
  (i32.const 0x808061b) (i32.const 0xa7825d38) (i32.const 0xf4cfaa85) (i64.const 0x151515140f0f0f0f)
  (i32.const 0x202046d) (i64.const 77))
(assert_return (invoke "br-table-4-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303034603030306)
  (i32.const 0x808061b) (i32.const 0xa7825d38) (i32.const 0xf4cfaa85) (i64.const 0x151515140f0f0f0f)
  (i32.const 0x202046d) (i64.const 0))
(assert_return (invoke "br-table-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 0x201fff9) (i64.const 0xf5d0ab86613c17f2)
  (i32.const 0x2020419) (i32.const 0x202001c) (i64.const 77))
(assert_return (invoke "br-table-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 0x201fff9) (i64.const 0xf5d0ab86613c17f2)
  (i32.const 0x2020419) (i32.const 0x202001c) (i64.const 0))
(assert_return (invoke "br-table-4-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 612) (i64.const 0x30303030302ff40)
  (i32.const 0x2020070) (i32.const 0x201ff89) (i64.const 77))
(assert_return (invoke "br-table-4-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 612) (i64.const 0x30303030302ff40)
  (i32.const 0x2020070) (i32.const 0x201ff89) (i64.const 0))
(assert_return (invoke "br-table-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i64.const 0x404040404040404) (i32.const 0x1af5d0ab) (i32.const 0x67421df8)
  (i64.const 0x404040404040404) (i64.const 77))
(assert_return (invoke "br-table-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i64.const 0x404040404040404) (i32.const 0x1af5d0ab) (i32.const 0x67421df8)
  (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "br-table-4-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i64.const 0xfcfcfcfcfcfcff31) (i32.const 633) (i32.const 0x5050500)
  (i64.const 0x30303030302ff14) (i64.const 77))
(assert_return (invoke "br-table-4-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i64.const 0xfcfcfcfcfcfcff31) (i32.const 633) (i32.const 0x5050500)
  (i64.const 0x30303030302ff14) (i64.const 0))
(assert_return (invoke "br-table-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404044c04040409)
  (i32.const 0x8080a0a) (i32.const 0x7070707) (i32.const 0x505071b) (i64.const 0x40403b6040403ff)
  (i32.const 0x2020202) (i64.const 77))
(assert_return (invoke "br-table-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404044c04040409)
  (i32.const 0x8080a0a) (i32.const 0x7070707) (i32.const 0x505071b) (i64.const 0x40403b6040403ff)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "br-table-4-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404044c04040409)
  (i32.const 0x8080a0a) (i32.const 0x14141400) (i32.const 0x9a75502b) (i64.const 0x7b56310ce7c29d78)
  (i32.const 0x8080573) (i64.const 77))
(assert_return (invoke "br-table-4-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404044c04040409)
  (i32.const 0x8080a0a) (i32.const 0x14141400) (i32.const 0x9a75502b) (i64.const 0x7b56310ce7c29d78)
  (i32.const 0x8080573) (i64.const 0))
(assert_return (invoke "br-table-4-12"
  (i32.const 0)) (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const -595)
  (i64.const 0x1122334455667788) (i32.const 0x1dcb792) (i32.const 0x123458ab) (i64.const 77))
(assert_return (invoke "br-table-4-12"
  (i32.const 1)) (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const -595)
  (i64.const 0x1122334455667788) (i32.const 0x1dcb792) (i32.const 0x123458ab) (i64.const 0))
(assert_return (invoke "br-table-4-12"
  (i32.const 2)) (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const 0xe7c29d78) (i64.const -1029)
  (i32.const -51436) (i32.const 675) (i64.const 77))
(assert_return (invoke "br-table-4-12"
  (i32.const 9)) (i64.const 0x10203040506041a) (i32.const 0x1234546f) (i32.const 0xe7c29d78) (i64.const -1029)
  (i32.const -51436) (i32.const 675) (i64.const 0))
(assert_return (invoke "br-table-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50) (i32.const 0x505071c)
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 549) (i32.const 0x5c5c5c58) (i64.const 0x30303030302ff98)
  (i64.const 77))
(assert_return (invoke "br-table-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50) (i32.const 0x505071c)
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 549) (i32.const 0x5c5c5c58) (i64.const 0x30303030302ff98)
  (i64.const 6))
(assert_return (invoke "br-table-5-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50) (i32.const 0x2020038)
  (i64.const 0x303030303030684) (i32.const 0x73737368) (i32.const 0x5050754) (i64.const 0x606060606060606)
  (i64.const 77))
(assert_return (invoke "br-table-5-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50) (i32.const 0x2020038)
  (i64.const 0x303030303030684) (i32.const 0x73737368) (i32.const 0x5050754) (i64.const 0x606060606060606)
  (i64.const 6))
(assert_return (invoke "br-table-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e01e1e1e1e)
  (i32.const 0x8080a1f) (i64.const 0x60605b806060601) (i32.const 0x71717160) (i32.const 0x5050738)
  (i64.const 0x303035203030306) (i32.const 0x80805c7) (i64.const 77))
(assert_return (invoke "br-table-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e01e1e1e1e)
  (i32.const 0x8080a1f) (i64.const 0x60605b806060601) (i32.const 0x71717160) (i32.const 0x5050738)
  (i64.const 0x303035203030306) (i32.const 0x80805c7) (i64.const 0))
(assert_return (invoke "br-table-5-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e01e1e1e1e)
  (i32.const 0x8080a1f) (i64.const 0x303035703030308) (i32.const 0x5050753) (i32.const 605)
  (i64.const 0x606060606060606) (i32.const 0x8080a73) (i64.const 77))
(assert_return (invoke "br-table-5-1"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e01e1e1e1e)
  (i32.const 0x8080a1f) (i64.const 0x303035703030308) (i32.const 0x5050753) (i32.const 605)
  (i64.const 0x606060606060606) (i32.const 0x8080a73) (i64.const 0))
(assert_return (invoke "br-table-5-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i32.const 0x5050738) (i32.const 0x2020202) (i64.const 0x404040404040785) (i32.const 0x94949490)
  (i32.const 591) (i64.const 77))
(assert_return (invoke "br-table-5-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i32.const 0x5050738) (i32.const 0x2020202) (i64.const 0x404040404040785) (i32.const 0x94949490)
  (i32.const 591) (i64.const 0))
(assert_return (invoke "br-table-5-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i32.const 0x5050505) (i32.const 0x5050770) (i64.const -974) (i32.const 0x505028c) (i32.const 0x5050500)
  (i64.const 77))
(assert_return (invoke "br-table-5-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i32.const 0x5050505) (i32.const 0x5050770) (i64.const -974) (i32.const 0x505028c) (i32.const 0x5050500)
  (i64.const 0))
(assert_return (invoke "br-table-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x201ffdd) (i32.const 0x2020038) (i64.const 0x303030303030303)
  (i32.const 584) (i32.const 0x5a3510eb) (i64.const 0xfcfcfcfcfcfcff5d) (i64.const 77))
(assert_return (invoke "br-table-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x201ffdd) (i32.const 0x2020038) (i64.const 0x303030303030303)
  (i32.const 584) (i32.const 0x5a3510eb) (i64.const 0xfcfcfcfcfcfcff5d) (i64.const 0))
(assert_return (invoke "br-table-5-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x201ffdd) (i32.const 0x2020202) (i64.const 0x2803deb9946f4a25)
  (i32.const 0x5050500) (i32.const 0x2020489) (i64.const 0x5d00000005) (i64.const 77))
(assert_return (invoke "br-table-5-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x201ffdd) (i32.const 0x2020202) (i64.const 0x2803deb9946f4a25)
  (i32.const 0x5050500) (i32.const 0x2020489) (i64.const 0x5d00000005) (i64.const 0))
(assert_return (invoke "br-table-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605b806060601) (i32.const 0xe6e6e6dc) (i64.const 0x303030303030684)
  (i32.const 0x73737368) (i32.const 0x2020451) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0xf4cfaa85)
  (i64.const 77))
(assert_return (invoke "br-table-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605b806060601) (i32.const 0xe6e6e6dc) (i64.const 0x303030303030684)
  (i32.const 0x73737368) (i32.const 0x2020451) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0xf4cfaa85)
  (i64.const 6))
(assert_return (invoke "br-table-5-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605b806060601) (i32.const 0xe6e6e6dc) (i64.const -996)
  (i32.const 0x9a75502b) (i32.const 0x505078b) (i64.const 0x303030303030708) (i32.const 0x1919190c)
  (i64.const 77))
(assert_return (invoke "br-table-5-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605b806060601) (i32.const 0xe6e6e6dc) (i64.const -996)
  (i32.const 0x9a75502b) (i32.const 0x505078b) (i64.const 0x303030303030708) (i32.const 0x1919190c)
  (i64.const 6))
(assert_return (invoke "br-table-5-5"
  (i32.const 0)) (i64.const 0x66ca2d90f457bb00) (i32.const 0x123458ab) (i32.const -44968)
  (i32.const 0x123458c7) (i64.const 0x1020304050604a6) (i32.const 0xf4cfaa85) (i32.const -47124)
  (i64.const 77))
(assert_return (invoke "br-table-5-5"
  (i32.const 1)) (i64.const 0x66ca2d90f457bb00) (i32.const 0x123458ab) (i32.const -44968)
  (i32.const 0x123458c7) (i64.const 0x1020304050604a6) (i32.const 0xf4cfaa85) (i32.const -47124)
  (i64.const 0))
(assert_return (invoke "br-table-5-5"
  (i32.const 2)) (i64.const 0x66ca2d90f457bb00) (i32.const 0x123458ab) (i32.const 0xe7c29d78) (i32.const 661)
  (i64.const 0x182c4054687c9080) (i32.const 0x12345678) (i32.const -743) (i64.const 77))
(assert_return (invoke "br-table-5-5"
  (i32.const 9)) (i64.const 0x66ca2d90f457bb00) (i32.const 0x123458ab) (i32.const 0xe7c29d78) (i32.const 661)
  (i64.const 0x182c4054687c9080) (i32.const 0x12345678) (i32.const -743) (i64.const 0))
(assert_return (invoke "br-table-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x2020451)
  (i64.const 0xfbfbfbfbfbfbf85a) (i32.const 0x201ffa5) (i32.const 0x5050505) (i64.const -963) (i64.const 77))
(assert_return (invoke "br-table-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x2020451)
  (i64.const 0xfbfbfbfbfbfbf85a) (i32.const 0x201ffa5) (i32.const 0x5050505) (i64.const -963) (i64.const 6))
(assert_return (invoke "br-table-5-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x815c3712)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x5050254) (i64.const 0x404040404040404)
  (i64.const 77))
(assert_return (invoke "br-table-5-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x815c3712)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x5050254) (i64.const 0x404040404040404)
  (i64.const 6))
(assert_return (invoke "br-table-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x606065706060603)
  (i32.const 0x80805c7) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 605) (i32.const -12)
  (i64.const 0x404040404040041) (i32.const 0x8080a7a) (i64.const 77))
(assert_return (invoke "br-table-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x606065706060603)
  (i32.const 0x80805c7) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 605) (i32.const -12)
  (i64.const 0x404040404040041) (i32.const 0x8080a7a) (i64.const 0))
(assert_return (invoke "br-table-5-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x606065706060603)
  (i32.const 0x80805c7) (i64.const 0x606060606060606) (i32.const 689) (i32.const 0x613c17f2) (i64.const -1095)
  (i32.const 710) (i64.const 77))
(assert_return (invoke "br-table-5-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x606065706060603)
  (i32.const 0x80805c7) (i64.const 0x606060606060606) (i32.const 689) (i32.const 0x613c17f2) (i64.const -1095)
  (i32.const 710) (i64.const 0))
(assert_return (invoke "br-table-5-8"
  (i32.const 0)) (i64.const 0x1122334455667b09) (i32.const -44968) (i32.const 0x12345678) (i32.const -47124)
  (i64.const 0x11223344556673c5) (i32.const -575) (i32.const 0x12345678) (i64.const 77))
(assert_return (invoke "br-table-5-8"
  (i32.const 1)) (i64.const 0x1122334455667b09) (i32.const -44968) (i32.const 0x12345678) (i32.const -47124)
  (i64.const 0x11223344556673c5) (i32.const -575) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "br-table-5-8"
  (i32.const 2)) (i64.const 0x1122334455667b09) (i32.const -44968) (i32.const 696) (i32.const 0x12345937)
  (i64.const -1106) (i32.const 0x123453ab) (i32.const 0x1dcb792) (i64.const 77))
(assert_return (invoke "br-table-5-8"
  (i32.const 9)) (i64.const 0x1122334455667b09) (i32.const -44968) (i32.const 696) (i32.const 0x12345937)
  (i64.const -1106) (i32.const 0x123453ab) (i32.const 0x1dcb792) (i64.const 0))
(assert_return (invoke "br-table-5-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x515151515151515c)
  (i32.const 0x5050754) (i32.const 612) (i64.const -963) (i32.const 0x2020070) (i32.const 0x201ff89)
  (i64.const 0x4848484848484854) (i64.const 77))
(assert_return (invoke "br-table-5-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x515151515151515c)
  (i32.const 0x5050754) (i32.const 612) (i64.const -963) (i32.const 0x2020070) (i32.const 0x201ff89)
  (i64.const 0x4848484848484854) (i64.const 0))
(assert_return (invoke "br-table-5-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x515151515151515c)
  (i32.const 0x5050754) (i32.const 0x5050505) (i64.const 0x303029d030302fe) (i32.const 0x32323224)
  (i32.const 0xba95704b) (i64.const 0x9b76512c07e2bd98) (i64.const 77))
(assert_return (invoke "br-table-5-9"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x515151515151515c)
  (i32.const 0x5050754) (i32.const 0x5050505) (i64.const 0x303029d030302fe) (i32.const 0x32323224)
  (i32.const 0xba95704b) (i64.const 0x9b76512c07e2bd98) (i64.const 0))
(assert_return (invoke "br-table-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035703030308) (i32.const 0x2020054) (i64.const -963) (i32.const 0x2020070)
  (i32.const 0x201ff89) (i64.const 0x75502b06e1bc9772) (i32.const 0x9a75502b) (i64.const 77))
(assert_return (invoke "br-table-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035703030308) (i32.const 0x2020054) (i64.const -963) (i32.const 0x2020070)
  (i32.const 0x201ff89) (i64.const 0x75502b06e1bc9772) (i32.const 0x9a75502b) (i64.const 0))
(assert_return (invoke "br-table-5-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035703030308) (i32.const 0x2020054) (i64.const 0x303030303030303) (i32.const 0x20204dd)
  (i32.const 0x7e2bd98) (i64.const 0x30303030303078c) (i32.const 0xe5e5e5e0) (i64.const 77))
(assert_return (invoke "br-table-5-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035703030308) (i32.const 0x2020054) (i64.const 0x303030303030303) (i32.const 0x20204dd)
  (i32.const 0x7e2bd98) (i64.const 0x30303030303078c) (i32.const 0xe5e5e5e0) (i64.const 0))
(assert_return (invoke "br-table-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i32.const 0x7070575) (i32.const 0x201ff89) (i64.const 0x75502b06e1bc9772)
  (i32.const 0x505078c) (i32.const 0x8080a86) (i64.const 77))
(assert_return (invoke "br-table-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i32.const 0x7070575) (i32.const 0x201ff89) (i64.const 0x75502b06e1bc9772)
  (i32.const 0x505078c) (i32.const 0x8080a86) (i64.const 0))
(assert_return (invoke "br-table-5-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i32.const 0x70705e5) (i32.const 745) (i64.const 0x3510ebc6a17c5732) (i32.const 759)
  (i32.const 0x70705f9) (i64.const 77))
(assert_return (invoke "br-table-5-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x80805ab) (i32.const 0x70705e5) (i32.const 745) (i64.const 0x3510ebc6a17c5732) (i32.const 759)
  (i32.const 0x70705f9) (i64.const 0))
(assert_return (invoke "br-table-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030306b0) (i32.const -12)
  (i32.const 0x2020202) (i64.const 0x4848484848484854) (i32.const 0x2020489) (i32.const 0x505078b)
  (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030306b0) (i32.const -12)
  (i32.const 0x2020202) (i64.const 0x4848484848484854) (i32.const 0x2020489) (i32.const 0x505078b)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "br-table-5-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030306b0) (i32.const -12)
  (i32.const 752) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x20200fc) (i32.const 773)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 77))
(assert_return (invoke "br-table-5-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030306b0) (i32.const -12)
  (i32.const 752) (i64.const 0xeec9a47f5a3510eb) (i32.const 0x20200fc) (i32.const 773)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0x2020202) (i64.const 0x30302a9030302fe)
  (i32.const 0x5050500) (i32.const 647) (i64.const 0x303035e03030306) (i32.const 0x201ff6d) (i64.const 77))
(assert_return (invoke "br-table-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0x2020202) (i64.const 0x30302a9030302fe)
  (i32.const 0x5050500) (i32.const 647) (i64.const 0x303035e03030306) (i32.const 0x201ff6d) (i64.const 0))
(assert_return (invoke "br-table-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0x3d3d3d38) (i64.const 0x303036303030308)
  (i32.const 0x20200a8) (i32.const 0x2020202) (i64.const 0xf5d0ab86613c17f2) (i32.const 0x2020202)
  (i64.const 77))
(assert_return (invoke "br-table-6-0"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0x3d3d3d38) (i64.const 0x303036303030308)
  (i32.const 0x20200a8) (i32.const 0x2020202) (i64.const 0xf5d0ab86613c17f2) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "br-table-6-1"
  (i32.const 0)) (i64.const 0x11223344556673c5) (i32.const -575) (i64.const -996) (i32.const 0x12345678)
  (i32.const 0xe7c29d78) (i64.const 0xc8a37e59340feac5) (i32.const -77) (i32.const 0x7a55300b) (i64.const 77))
(assert_return (invoke "br-table-6-1"
  (i32.const 1)) (i64.const 0x11223344556673c5) (i32.const -575) (i64.const -996) (i32.const 0x12345678)
  (i32.const 0xe7c29d78) (i64.const 0xc8a37e59340feac5) (i32.const -77) (i32.const 0x7a55300b) (i64.const 0))
(assert_return (invoke "br-table-6-1"
  (i32.const 2)) (i64.const 0x11223344556673c5) (i32.const -575) (i64.const 0x1122334455667788)
  (i32.const -53592) (i32.const 0x12345937) (i64.const 0x102030405060356) (i32.const 0x12345678)
  (i32.const -55748) (i64.const 77))
(assert_return (invoke "br-table-6-1"
  (i32.const 9)) (i64.const 0x11223344556673c5) (i32.const -575) (i64.const 0x1122334455667788)
  (i32.const -53592) (i32.const 0x12345937) (i64.const 0x102030405060356) (i32.const 0x12345678)
  (i32.const -55748) (i64.const 0))
(assert_return (invoke "br-table-6-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x505028c) (i32.const 0x505078b)
  (i32.const 0x201ff6d) (i64.const 0x87878787878787a0) (i32.const 675) (i32.const 0x20200a8)
  (i64.const 0x303030303030734) (i64.const 77))
(assert_return (invoke "br-table-6-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x505028c) (i32.const 0x505078b)
  (i32.const 0x201ff6d) (i64.const 0x87878787878787a0) (i32.const 675) (i32.const 0x20200a8)
  (i64.const 0x303030303030734) (i64.const 6))
(assert_return (invoke "br-table-6-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x505028c) (i32.const 0x20200c4)
  (i32.const 0x5050238) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x20200e0)
  (i64.const 0x303030303030303) (i64.const 77))
(assert_return (invoke "br-table-6-2"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x505028c) (i32.const 0x20200c4)
  (i32.const 0x5050238) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x20200e0)
  (i64.const 0x303030303030303) (i64.const 6))
(assert_return (invoke "br-table-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x2020224) (i64.const 0x30302fd030302fe)
  (i32.const 52) (i32.const 59) (i64.const 0x9b76512c07e2bd98) (i32.const 0x20201b9) (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x2020224) (i64.const 0x30302fd030302fe)
  (i32.const 52) (i32.const 59) (i64.const 0x9b76512c07e2bd98) (i32.const 0x20201b9) (i64.const 0))
(assert_return (invoke "br-table-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x202019d) (i64.const 0x3c3c3c3c0f0f0f0f)
  (i32.const 0xfad5b08b) (i32.const 0x2020278) (i64.const 0x30302f1030302fe) (i32.const 0x2020202)
  (i64.const 77))
(assert_return (invoke "br-table-6-3"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfcf9) (i32.const 0x20201f1) (i32.const 0x202019d) (i64.const 0x3c3c3c3c0f0f0f0f)
  (i32.const 0xfad5b08b) (i32.const 0x2020278) (i64.const 0x30302f1030302fe) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "br-table-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040415) (i32.const 0x30303030) (i64.const 0x303030303030303)
  (i32.const 52) (i32.const 59) (i64.const 0x9b76512c07e2bd98) (i32.const 73) (i32.const 0x91919190)
  (i64.const 77))
(assert_return (invoke "br-table-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040415) (i32.const 0x30303030) (i64.const 0x303030303030303)
  (i32.const 52) (i32.const 59) (i64.const 0x9b76512c07e2bd98) (i32.const 73) (i32.const 0x91919190)
  (i64.const 6))
(assert_return (invoke "br-table-6-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040415) (i32.const 0x30303030) (i64.const 0x60606060606055b)
  (i32.const 0x505057f) (i32.const 129) (i64.const 0x75502b06e1bc9772) (i32.const 0x2020291)
  (i32.const 0x5050593) (i64.const 77))
(assert_return (invoke "br-table-6-4"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040415) (i32.const 0x30303030) (i64.const 0x60606060606055b)
  (i32.const 0x505057f) (i32.const 129) (i64.const 0x75502b06e1bc9772) (i32.const 0x2020291)
  (i32.const 0x5050593) (i64.const 6))
(assert_return (invoke "br-table-6-5"
  (i32.const 0)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i32.const -77) (i32.const 59)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x1234562f) (i32.const -6160) (i64.const 0x112233505566778d)
  (i64.const 77))
(assert_return (invoke "br-table-6-5"
  (i32.const 1)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i32.const -77) (i32.const 59)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x1234562f) (i32.const -6160) (i64.const 0x112233505566778d)
  (i64.const 0))
(assert_return (invoke "br-table-6-5"
  (i32.const 2)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i32.const 0x12345678)
  (i32.const -10472) (i64.const 0x11223344556676b1) (i32.const -219) (i32.const 0x12345678)
  (i64.const 0xf9f2ebe4ddd6cfc0) (i64.const 77))
(assert_return (invoke "br-table-6-5"
  (i32.const 9)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i32.const 0x12345678)
  (i32.const -10472) (i64.const 0x11223344556676b1) (i32.const -219) (i32.const 0x12345678)
  (i64.const 0xf9f2ebe4ddd6cfc0) (i64.const 0))
(assert_return (invoke "br-table-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302dc)
  (i32.const 0x5050523) (i32.const 0x8080808) (i64.const 0x900000005) (i32.const 0x2020202)
  (i32.const 0xa0a0a0a0) (i64.const 0x60606120606060b) (i32.const 0x7070707) (i64.const 77))
(assert_return (invoke "br-table-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302dc)
  (i32.const 0x5050523) (i32.const 0x8080808) (i64.const 0x900000005) (i32.const 0x2020202)
  (i32.const 0xa0a0a0a0) (i64.const 0x60606120606060b) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "br-table-6-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302dc)
  (i32.const 0x5050523) (i32.const 0x2020291) (i64.const 0x303031603030306) (i32.const 0x2020165)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x80808ba) (i64.const 77))
(assert_return (invoke "br-table-6-6"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302dc)
  (i32.const 0x5050523) (i32.const 0x2020291) (i64.const 0x303031603030306) (i32.const 0x2020165)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x80808ba) (i64.const 0))
(assert_return (invoke "br-table-6-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i64.const 0x9b76512c07e2bd98) (i32.const 0x2020202) (i32.const 0x91919190)
  (i64.const 0x303030303030303) (i32.const 94) (i32.const 0x50504a0) (i64.const 77))
(assert_return (invoke "br-table-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i64.const 0x9b76512c07e2bd98) (i32.const 0x2020202) (i32.const 0x91919190)
  (i64.const 0x303030303030303) (i32.const 94) (i32.const 0x50504a0) (i64.const 0))
(assert_return (invoke "br-table-6-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i64.const 0x3030303030303f0) (i32.const 164) (i32.const 0x7a55300b)
  (i64.const 0xfbfbfbfbfbfbfaf6) (i32.const 0x505044c) (i32.const 0x613c17f2) (i64.const 77))
(assert_return (invoke "br-table-6-7"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i64.const 0x3030303030303f0) (i32.const 164) (i32.const 0x7a55300b)
  (i64.const 0xfbfbfbfbfbfbfaf6) (i32.const 0x505044c) (i32.const 0x613c17f2) (i64.const 0))
(assert_return (invoke "br-table-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403fe040403ff) (i32.const 0x5050504) (i32.const 0x5050505)
  (i32.const 0xa17c5732) (i64.const 0x60606120606060b) (i32.const 0x5050505) (i32.const 0x50504a0)
  (i64.const 0x787878781e1e1e1e) (i64.const 77))
(assert_return (invoke "br-table-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403fe040403ff) (i32.const 0x5050504) (i32.const 0x5050505)
  (i32.const 0xa17c5732) (i64.const 0x60606120606060b) (i32.const 0x5050505) (i32.const 0x50504a0)
  (i64.const 0x787878781e1e1e1e) (i64.const 6))
(assert_return (invoke "br-table-6-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403fe040403ff) (i32.const 0x5050504) (i32.const 171) (i32.const 0x20202b0)
  (i64.const 0xa8835e3914efcaa5) (i32.const 0xc3c3c3c0) (i32.const 0x20202c9) (i64.const -314) (i64.const 77))
(assert_return (invoke "br-table-6-8"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403fe040403ff) (i32.const 0x5050504) (i32.const 171) (i32.const 0x20202b0)
  (i64.const 0xa8835e3914efcaa5) (i32.const 0xc3c3c3c0) (i32.const 0x20202c9) (i64.const -314) (i64.const 6))
(assert_return (invoke "br-table-6-9"
  (i32.const 0)) (i64.const 0x4890d92169b1fa40) (i32.const 0x123456b3) (i32.const 0xa17c5732)
  (i64.const 0xc00000005) (i32.const -77) (i32.const 0x12345613) (i64.const 0xaf9b8773e6e1dcd8)
  (i32.const 0x123456eb) (i64.const 77))
(assert_return (invoke "br-table-6-9"
  (i32.const 1)) (i64.const 0x4890d92169b1fa40) (i32.const 0x123456b3) (i32.const 0xa17c5732)
  (i64.const 0xc00000005) (i32.const -77) (i32.const 0x12345613) (i64.const 0xaf9b8773e6e1dcd8)
  (i32.const 0x123456eb) (i64.const 0))
(assert_return (invoke "br-table-6-9"
  (i32.const 2)) (i64.const 0x4890d92169b1fa40) (i32.const 0x123456b3) (i32.const 0x123455bf)
  (i64.const 0x73533313e6e1dcd8) (i32.const 0x1234573f) (i32.const 0x67421df8) (i64.const 0x1122332655667783)
  (i32.const 0x1dcb792) (i64.const 77))
(assert_return (invoke "br-table-6-9"
  (i32.const 9)) (i64.const 0x4890d92169b1fa40) (i32.const 0x123456b3) (i32.const 0x123455bf)
  (i64.const 0x73533313e6e1dcd8) (i32.const 0x1234573f) (i32.const 0x67421df8) (i64.const 0x1122332655667783)
  (i32.const 0x1dcb792) (i64.const 0))
(assert_return (invoke "br-table-6-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302b0)
  (i32.const 0x2020240) (i64.const 0x303030f03030308) (i32.const 0x5050505) (i32.const 0x80807a3)
  (i64.const 0x787878781e1e1e1e) (i32.const 0x5050505) (i32.const 0x505057f) (i64.const 77))
(assert_return (invoke "br-table-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302b0)
  (i32.const 0x2020240) (i64.const 0x303030f03030308) (i32.const 0x5050505) (i32.const 0x80807a3)
  (i64.const 0x787878781e1e1e1e) (i32.const 0x5050505) (i32.const 0x505057f) (i64.const 0))
(assert_return (invoke "br-table-6-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302b0)
  (i32.const 0x2020240) (i64.const 0x6060606060604d7) (i32.const 0x80808c6) (i32.const 0x8080733)
  (i64.const 0x1818181818181820) (i32.const 0x70707ea) (i32.const 0x5050505) (i64.const 77))
(assert_return (invoke "br-table-6-10"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x3030303030302b0)
  (i32.const 0x2020240) (i64.const 0x6060606060604d7) (i32.const 0x80808c6) (i32.const 0x8080733)
  (i64.const 0x1818181818181820) (i32.const 0x70707ea) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "br-table-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030a03030306) (i32.const 0x20201b9)
  (i32.const 0x202025c) (i32.const 0x202019d) (i64.const 0x303030303030303) (i32.const 0x2020275)
  (i32.const 0x505057f) (i64.const 0x2803deb9946f4a25) (i64.const 77))
(assert_return (invoke "br-table-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030a03030306) (i32.const 0x20201b9)
  (i32.const 0x202025c) (i32.const 0x202019d) (i64.const 0x303030303030303) (i32.const 0x2020275)
  (i32.const 0x505057f) (i64.const 0x2803deb9946f4a25) (i64.const 0))
(assert_return (invoke "br-table-6-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030a03030306) (i32.const 0x20201b9)
  (i32.const 0x2020202) (i32.const 0x5050505) (i64.const 0x4040404040402a9) (i32.const 0x20202e8)
  (i32.const 0x2020111) (i64.const 0xa0a0a0a0a0a0a10) (i64.const 77))
(assert_return (invoke "br-table-6-11"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030a03030306) (i32.const 0x20201b9)
  (i32.const 0x2020202) (i32.const 0x5050505) (i64.const 0x4040404040402a9) (i32.const 0x20202e8)
  (i32.const 0x2020111) (i64.const 0xa0a0a0a0a0a0a10) (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 101) (i64.const 0xf00000005)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0x30302f1030302fe) (i32.const 0xe1bc9772)
  (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 101) (i64.const 0xf00000005)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0x30302f1030302fe) (i32.const 0xe1bc9772)
  (i64.const 0))
(assert_return (invoke "br-table-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 227) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0xf1f1f1f0) (i64.const 0x303030303030303) (i32.const 0x2020202)
  (i64.const 77))
(assert_return (invoke "br-table-6-12"
  (i32.const 9) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 227) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0xf1f1f1f0) (i64.const 0x303030303030303) (i32.const 0x2020202)
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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $return-1-0 (export "return-1-0") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
    block (result i32)
      local.get 3 i64.const -237 i64.sub local.get 4 i32.const 164 i32.mul local.get 4 i32.const 171 i32.add
      i64.const 99 return
    end
    local.get 7
  )
  (func $return-1-1 (export "return-1-1") (param i32 i32 i64 f64) (result i64 i32 i64 i64) (local i64 i64)
    local.get 2 i64.const 0x1500000005 i64.xor local.get 1 i32.const 157 i32.sub
    block (result i64)
      local.get 1 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add local.get 1 i32.const 178
      i32.xor local.get 2 i64.const -281 i64.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-1-2 (export "return-1-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -237 i64.sub local.get 6 i32.const 164 i32.mul
    block (result i32)
      local.get 4 i32.const 171 i32.add local.get 3 i64.const -270 i64.xor local.get 5 i64.const -281 i64.sub
      local.get 6 i32.const 192 i32.mul local.get 6 i32.const 199 i32.add i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-3 (export "return-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -248 i64.mul local.get 4 i32.const 171 i32.add
    block (result i32)
      local.get 4 i32.const 178 i32.xor local.get 5 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
      local.get 3 i64.const -303 i64.add local.get 4 i32.const 206 i32.xor block end local.get 1 i64.const 99
      return
    end
    local.get 10
  )
  (func $return-1-4 (export "return-1-4") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 1 i64.const 0x1800000005 i64.add global.get 4 i32.const 178 i32.xor
    block (result i64)
      global.get 0 i32.const 185 i32.sub global.get 5 i64.const 0x1b00000005 i64.mul global.get 0
      i32.const 199 i32.add global.get 4 i32.const 206 i32.xor global.get 1 i64.const 0x1e00000005 i64.sub
      global.get 4 i32.const 220 i32.mul global.get 1 i64.const 99 return
    end
    local.get 1
  )
  (func $return-1-5 (export "return-1-5") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -270 i64.xor local.get 4 i32.const 185 i32.sub
    block (result i32)
      local.get 4 i32.const 192 i32.mul local.get 3 i64.const -303 i64.add local.get 4 i32.const 206 i32.xor
      local.get 4 i32.const 213 i32.sub local.get 2 i64.const -336 i64.mul local.get 3 i64.const -347 i64.add
      local.get 4 i32.const 234 i32.xor block end i32.const 241 i64.const 99 return
    end
    local.get 7
  )
  (func $return-1-6 (export "return-1-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
    block (result i32)
      local.get 1 i32.const 199 i32.add local.get 2 i64.const -314 i64.xor local.get 1 i32.const 213 i32.sub
      local.get 1 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor
      local.get 2 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul local.get 1 i64.const 99 return
    end
    local.get 4
  )
  (func $return-1-7 (export "return-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199
    i32.add
    block (result i64)
      local.get 4 i32.const 206 i32.xor local.get 3 i64.const 0x1e00000005 i64.sub local.get 4 i32.const 220
      i32.mul local.get 4 i32.const 227 i32.add local.get 5 i64.const 0x2100000005 i64.xor local.get 4
      i32.const 241 i32.sub local.get 1 i32.const 248 i32.mul local.get 3 i64.const 0x2400000005 i64.add
      local.get 1 i32.const 262 i32.xor block end i64.const -413 i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-8 (export "return-1-8") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const -303 i64.add global.get 4 i32.const 206 i32.xor
    block (result i32)
      global.get 0 i32.const 213 i32.sub global.get 5 i64.const -336 i64.mul global.get 0 i32.const 227
      i32.add global.get 4 i32.const 234 i32.xor global.get 1 i64.const -369 i64.sub global.get 4
      i32.const 248 i32.mul global.get 0 i32.const 255 i32.add global.get 5 i64.const -402 i64.xor
      global.get 1 i64.const -413 i64.sub global.get 4 i32.const 276 i32.mul global.get 0 i32.const 283
      i32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-1-9 (export "return-1-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub
    block (result i32)
      local.get 6 i32.const 220 i32.mul local.get 5 i64.const -347 i64.add local.get 7 i32.const 234 i32.xor
      local.get 4 i32.const 241 i32.sub local.get 5 i64.const -380 i64.mul local.get 6 i32.const 255 i32.add
      local.get 7 i32.const 262 i32.xor local.get 3 i64.const -413 i64.sub local.get 1 i32.const 276 i32.mul
      local.get 2 i64.const -435 i64.add local.get 6 i32.const 290 i32.xor local.get 1 i32.const 297 i32.sub
      i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-10 (export "return-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220
    i32.mul
    block (result i64)
      local.get 1 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241
      i32.sub local.get 1 i32.const 248 i32.mul local.get 5 i64.const 0x2400000005 i64.add local.get 1
      i32.const 262 i32.xor local.get 4 i32.const 269 i32.sub local.get 5 i64.const 0x2700000005 i64.mul
      local.get 4 i32.const 283 i32.add local.get 1 i32.const 290 i32.xor local.get 3 i64.const 0x2a00000005
      i64.sub local.get 4 i32.const 304 i32.mul local.get 2 i64.const -479 i64.add i64.const 99 return
    end
    local.get 10
  )
  (func $return-1-11 (export "return-1-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -336 i64.mul local.get 7 i32.const 227 i32.add
    block (result i32)
      local.get 1 i32.const 234 i32.xor local.get 5 i64.const -369 i64.sub local.get 6 i32.const 248 i32.mul
      local.get 6 i32.const 255 i32.add local.get 5 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub
      local.get 4 i32.const 276 i32.mul local.get 2 i64.const -435 i64.add local.get 4 i32.const 290 i32.xor
      local.get 6 i32.const 297 i32.sub local.get 5 i64.const -468 i64.mul local.get 5 i64.const -479 i64.add
      local.get 1 i32.const 318 i32.xor local.get 4 i32.const 325 i32.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-1-12 (export "return-1-12") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const -347 i64.add global.get 4 i32.const 234 i32.xor
    block (result i32)
      global.get 0 i32.const 241 i32.sub global.get 5 i64.const -380 i64.mul global.get 0 i32.const 255
      i32.add global.get 4 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub global.get 4
      i32.const 276 i32.mul global.get 0 i32.const 283 i32.add global.get 5 i64.const -446 i64.xor
      global.get 0 i32.const 297 i32.sub global.get 4 i32.const 304 i32.mul global.get 1 i64.const -479
      i64.add global.get 4 i32.const 318 i32.xor global.get 1 i64.const -501 i64.sub global.get 4
      i32.const 332 i32.mul global.get 0 i32.const 339 i32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-0 (export "return-2-0") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 3 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241 i32.sub
    block (result i32 i64)
      local.get 2 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add i32.const 262 local.get 3
      i64.const -413 i64.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-1 (export "return-2-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 2 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul
    block (result i64 i32)
      local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub
      block end local.get 2 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283 i32.add i64.const 99
      return
    end
    local.get 4
  )
  (func $return-2-2 (export "return-2-2") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 2 i64.const -380 i64.mul local.get 1 i32.const 255 i32.add
    block (result i32 i32)
      local.get 1 i32.const 262 i32.xor local.get 2 i64.const -413 i64.sub local.get 2 i64.const 0x2700000005
      i64.mul local.get 1 i32.const 283 i32.add i32.const 136 i32.load offset=1 i32.const 297 i64.const 99
      return
    end
    local.get 4
  )
  (func $return-2-3 (export "return-2-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 2 i64.const 0x2400000005 i64.add local.get 7 i32.const 262 i32.xor
    block (result i32 i64)
      local.get 7 i32.const 269 i32.sub local.get 3 i64.const 0x2700000005 i64.mul local.get 7 i32.const 283
      i32.add local.get 2 i64.const -446 i64.xor local.get 6 i32.const 297 i32.sub block end local.get 7
      i32.const 304 i32.mul i32.const 160 i64.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-2-4 (export "return-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub
    block (result i64 i32)
      local.get 1 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add local.get 4 i32.const 290 i32.xor
      local.get 1 i32.const 297 i32.sub local.get 2 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
      local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-2-5 (export "return-2-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
    block (result i32 i32)
      local.get 4 i32.const 283 i32.add local.get 2 i64.const -446 i64.xor local.get 1 i32.const 297 i32.sub
      local.get 1 i32.const 304 i32.mul local.get 5 i64.const -479 i64.add local.get 2 i64.const 0x2d00000005
      i64.xor local.get 1 i32.const 325 i32.sub local.get 1 local.get 1 i32.const 339 i32.add i64.const 99
      return
    end
    local.get 10
  )
  (func $return-2-6 (export "return-2-6") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 5 i64.const 0x2700000005 i64.mul global.get 0 i32.const 283 i32.add
    block (result i32 i64)
      global.get 4 i32.const 290 i32.xor global.get 1 i64.const 0x2a00000005 i64.sub global.get 4
      i32.const 304 i32.mul global.get 0 i32.const 311 i32.add global.get 5 i64.const 0x2d00000005 i64.xor
      global.get 0 i32.const 325 i32.sub global.get 5 i64.const -512 i64.mul global.get 0 i32.const 339
      i32.add global.get 4 i32.const 346 i32.xor global.get 1 i64.const -545 i64.sub i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-7 (export "return-2-7") (param i32) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    global.get 1 i64.const -435 i64.add global.get 4 i32.const 290 i32.xor
    block (result i64 i32)
      global.get 0 i32.const 297 i32.sub global.get 5 i64.const -468 i64.mul global.get 0 i32.const 311
      i32.add global.get 4 i32.const 318 i32.xor global.get 1 i64.const -501 i64.sub global.get 4
      i32.const 332 i32.mul global.get 0 i32.const 339 i32.add global.get 5 i64.const -534 i64.xor
      global.get 0 i32.const 353 i32.sub global.get 5 i64.const 0x3300000005 i64.mul i32.const 32 i32.load
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-2-8 (export "return-2-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 2 i64.const -446 i64.xor local.get 4 i32.const 297 i32.sub
    block (result i32 i32)
      local.get 4 i32.const 304 i32.mul local.get 2 i64.const -479 i64.add local.get 4 i32.const 318 i32.xor
      local.get 1 i32.const 325 i32.sub local.get 3 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
      local.get 4 i32.const 346 i32.xor local.get 2 i64.const -545 i64.sub local.get 2 i64.const 0x3300000005
      i64.mul local.get 4 i32.const 367 i32.add local.get 1 i32.const 374 i32.xor local.get 4 i64.const 99
      return
    end
    local.get 7
  )
  (func $return-2-9 (export "return-2-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304 i32.mul
    block (result i32 i64)
      local.get 1 i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325
      i32.sub local.get 1 i32.const 332 i32.mul local.get 2 i64.const 0x3000000005 i64.add local.get 1
      i32.const 346 i32.xor local.get 1 i32.const 353 i32.sub local.get 2 i64.const 0x3300000005 i64.mul
      local.get 1 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
      local.get 1 i32.const 388 i32.mul i32.const 64 i64.load i64.const 99 return
    end
    local.get 4
  )
  (func $return-2-10 (export "return-2-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i64 i32)
      local.get 1 i32.const 318 i32.xor local.get 3 i64.const -501 i64.sub local.get 4 i32.const 332 i32.mul
      local.get 4 i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 4 i32.const 353 i32.sub
      local.get 4 i32.const 360 i32.mul local.get 3 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
      local.get 4 i32.const 381 i32.sub local.get 3 i64.const -600 i64.mul local.get 1 i32.const 395 i32.add
      local.get 3 i64.const 0x3900000005 i64.xor local.get 1 i32.const 409 i32.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-2-11 (export "return-2-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 3 i64.const -479 i64.add local.get 6 i32.const 318 i32.xor
    block (result i32 i32)
      local.get 6 i32.const 325 i32.sub local.get 5 i64.const -512 i64.mul local.get 6 i32.const 339 i32.add
      local.get 6 i32.const 346 i32.xor local.get 2 i64.const -545 i64.sub local.get 6 i32.const 360 i32.mul
      local.get 7 i32.const 367 i32.add local.get 3 i64.const -578 i64.xor local.get 6 i32.const 381 i32.sub
      local.get 1 i32.const 388 i32.mul local.get 3 i64.const -611 i64.add local.get 2 i64.const 0x3900000005
      i64.xor local.get 4 i32.const 409 i32.sub i32.const 88 i32.load offset=3 local.get 4 i32.const 423
      i32.add i64.const 99 return
    end
    local.get 12
  )
  (func $return-2-12 (export "return-2-12") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 5 i64.const 0x2d00000005 i64.xor global.get 0 i32.const 325 i32.sub
    block (result i32 i64)
      global.get 4 i32.const 332 i32.mul global.get 1 i64.const 0x3000000005 i64.add global.get 4
      i32.const 346 i32.xor global.get 0 i32.const 353 i32.sub global.get 5 i64.const 0x3300000005 i64.mul
      global.get 0 i32.const 367 i32.add global.get 4 i32.const 374 i32.xor global.get 1
      i64.const 0x3600000005 i64.sub global.get 4 i32.const 388 i32.mul global.get 0 i32.const 395 i32.add
      global.get 5 i64.const 0x3900000005 i64.xor global.get 0 i32.const 409 i32.sub global.get 5
      i64.const -644 i64.mul global.get 0 i32.const 423 i32.add global.get 4 i32.const 430 i32.xor
      i32.const 112 i64.load offset=2 i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-0 (export "return-3-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul
    block (result i32 i64 i32)
      local.get 3 i64.const 0x3000000005 i64.add local.get 4 i32.const 346 i32.xor local.get 1 i32.const 24
      i64.load offset=3 i32.const 367 i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-1 (export "return-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 3 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (result i64 i32 i32)
      local.get 6 i32.const 346 i32.xor local.get 2 i64.const -545 i64.sub local.get 4 i32.const 360 i32.mul
      local.get 2 i64.const -567 i64.add local.get 6 i32.const 374 i32.xor local.get 1 i64.const 99 return
    end
    local.get 12
  )
  (func $return-3-2 (export "return-3-2") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const 0x3000000005 i64.add local.get 1 i32.const 346 i32.xor
    block (result i32 i32 i64)
      local.get 1 i32.const 353 i32.sub local.get 2 i64.const 0x3300000005 i64.mul local.get 2 i64.const -567
      i64.add local.get 1 i32.const 374 i32.xor local.get 1 i32.const 381 i32.sub local.get 1 i32.const 388
      i32.mul local.get 2 i64.const -611 i64.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-3 (export "return-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 3 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub
    block (result i32 i64 i32)
      local.get 4 i32.const 360 i32.mul local.get 3 i64.const -567 i64.add local.get 4 i32.const 374 i32.xor
      local.get 2 i64.const 0x3600000005 i64.sub local.get 4 i32.const 388 i32.mul i32.const 64 i32.load
      local.get 2 i64.const 0x3900000005 i64.xor local.get 1 i32.const 409 i32.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-4 (export "return-3-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul
    block (result i64 i32 i32)
      local.get 1 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 4 i32.const 381 i32.sub
      local.get 1 i32.const 388 i32.mul local.get 2 i64.const -611 i64.add local.get 1 i32.const 402 i32.xor
      block end local.get 2 i64.const -633 i64.sub i32.const 416 i32.const 423 i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-5 (export "return-3-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 2 i64.const 0x3300000005 i64.mul local.get 7 i32.const 367 i32.add
    block (result i32 i32 i64)
      local.get 7 i32.const 374 i32.xor local.get 3 i64.const 0x3600000005 i64.sub local.get 4 i32.const 388
      i32.mul local.get 4 i32.const 395 i32.add local.get 3 i64.const 0x3900000005 i64.xor local.get 5
      i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul local.get 6 i32.const 430 i32.const 112
      i64.load offset=2 i64.const 99 return
    end
    local.get 12
  )
  (func $return-3-6 (export "return-3-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
    block (result i32 i64 i32)
      local.get 1 i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul local.get 1 i32.const 395 i32.add
      local.get 1 i32.const 402 i32.xor local.get 2 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
      local.get 2 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430 i32.xor local.get 1 i32.const 437
      i32.sub i64.const 0x3f00000005 local.get 1 i32.const 451 i32.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-3-7 (export "return-3-7") (param i32) (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    global.get 5 i64.const -578 i64.xor global.get 0 i32.const 381 i32.sub
    block (result i64 i32 i32)
      global.get 4 i32.const 388 i32.mul global.get 1 i64.const -611 i64.add global.get 4 i32.const 402
      i32.xor global.get 0 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul global.get 0
      i32.const 423 i32.add global.get 4 i32.const 430 i32.xor global.get 1 i64.const -677 i64.sub
      global.get 4 i32.const 444 i32.mul global.get 1 i64.const -699 i64.add global.get 4 i32.const 458
      i32.xor global.get 0 i32.const 465 i32.sub i64.const 99 return
    end
    local.get 1
  )
  (func $return-3-8 (export "return-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul
    block (result i32 i32 i64)
      local.get 4 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409
      i32.sub local.get 1 i32.const 416 i32.mul local.get 3 i64.const 0x3c00000005 i64.add local.get 1
      i32.const 430 i32.xor local.get 4 i32.const 437 i32.sub local.get 2 i64.const 0x3f00000005 i64.mul
      local.get 3 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor block end local.get 1 local.get 1
      local.get 3 i64.const -743 i64.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-9 (export "return-3-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -600 i64.mul local.get 4 i32.const 395 i32.add
    block (result i32 i64 i32)
      local.get 1 i32.const 402 i32.xor local.get 5 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
      local.get 4 i32.const 423 i32.add local.get 3 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub
      local.get 4 i32.const 444 i32.mul local.get 3 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
      local.get 2 i64.const 0x4200000005 i64.sub local.get 1 i32.const 472 i32.mul block end local.get 4
      i32.const 479 i32.add local.get 3 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493 i32.sub
      i64.const 99 return
    end
    local.get 10
  )
  (func $return-3-10 (export "return-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 5 i64.const -611 i64.add local.get 6 i32.const 402 i32.xor
    block (result i64 i32 i32)
      local.get 1 i32.const 409 i32.sub local.get 5 i64.const -644 i64.mul local.get 6 i32.const 423 i32.add
      local.get 6 i32.const 430 i32.xor local.get 5 i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul
      local.get 4 i32.const 451 i32.add local.get 2 i64.const -710 i64.xor local.get 6 i32.const 465 i32.sub
      local.get 1 i32.const 472 i32.mul local.get 3 i64.const -743 i64.add local.get 1 i32.const 486 i32.xor
      local.get 2 i64.const -765 i64.sub i32.const 184 i32.load offset=3 i32.const 0 i32.load i64.const 99
      return
    end
    local.get 12
  )
  (func $return-3-11 (export "return-3-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 3 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409 i32.sub
    block (result i32 i32 i64)
      local.get 4 i32.const 416 i32.mul local.get 2 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
      i32.xor local.get 1 i32.const 437 i32.sub local.get 3 i64.const 0x3f00000005 i64.mul local.get 1
      i32.const 451 i32.add local.get 4 i32.const 458 i32.xor local.get 3 i64.const 0x4200000005 i64.sub
      local.get 1 i32.const 472 i32.mul local.get 4 i32.const 479 i32.add local.get 3 i64.const 0x4500000005
      i64.xor local.get 2 i64.const -765 i64.sub local.get 4 i32.const 500 i32.mul i32.const 507 i32.const 8
      i32.load offset=1 local.get 3 i64.const -809 i64.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-3-12 (export "return-3-12") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
    block (result i32 i64 i32)
      local.get 1 i32.const 423 i32.add local.get 2 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub
      local.get 1 i32.const 444 i32.mul local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
      local.get 1 i32.const 465 i32.sub local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add
      local.get 1 i32.const 486 i32.xor local.get 2 i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul
      local.get 2 i64.const 0x4800000005 i64.add local.get 1 i32.const 514 i32.xor block end local.get 1
      i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul local.get 1 i32.const 535 i32.add
      i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-0 (export "return-4-0") (param i32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    global.get 5 i64.const -644 i64.mul global.get 0 i32.const 423 i32.add
    block (result i32 i64 i32 i32)
      global.get 5 i64.const -666 i64.xor global.get 0 i32.const 437 i32.sub i32.const 120 i32.load offset=3
      i32.const 128 i64.load global.get 4 i32.const 458 i32.xor global.get 0 i32.const 465 i32.sub
      i64.const 99 return
    end
    local.get 1
  )
  (func $return-4-1 (export "return-4-1") (param i32) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    global.get 1 i64.const 0x3c00000005 i64.add global.get 4 i32.const 430 i32.xor
    block (result i64 i32 i32 i64)
      global.get 0 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul global.get 0
      i32.const 451 i32.add global.get 5 i64.const -710 i64.xor i32.const 144 i32.load offset=2 global.get 4
      global.get 1 i64.const -743 i64.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-4-2 (export "return-4-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -666 i64.xor local.get 4 i32.const 437 i32.sub
    block (result i32 i32 i64 i32)
      local.get 1 i32.const 444 i32.mul local.get 2 i64.const -699 i64.add local.get 3 i64.const -710 i64.xor
      local.get 1 i32.const 465 i32.sub block end local.get 1 i32.const 472 i32.mul local.get 1 i32.const 479
      i32.add local.get 5 local.get 1 i64.const 99 return
    end
    local.get 10
  )
  (func $return-4-3 (export "return-4-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -677 i64.sub local.get 4 i32.const 444 i32.mul
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 451 i32.add local.get 3 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub
      local.get 3 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add local.get 4 i32.const 486 i32.xor
      local.get 2 i64.const -765 i64.sub local.get 4 i32.const 500 i32.mul i32.const 0 i32.load i64.const 99
      return
    end
    local.get 7
  )
  (func $return-4-4 (export "return-4-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 1 i32.const 472
      i32.mul local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor local.get 1
      i32.const 493 i32.sub block end local.get 2 i64.const -776 i64.mul i32.const 507 local.get 1
      i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-5 (export "return-4-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 3 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor
    block (result i32 i32 i64 i32)
      local.get 7 i32.const 465 i32.sub local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add
      local.get 1 i32.const 486 i32.xor local.get 5 i64.const -765 i64.sub local.get 2 i64.const -776 i64.mul
      local.get 6 i32.const 507 i32.add i32.const 8 i32.load offset=1 local.get 7 i32.const 521 i32.sub
      i64.const 0x4b00000005 local.get 6 i64.const 99 return
    end
    local.get 12
  )
  (func $return-4-6 (export "return-4-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 3 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    block (result i32 i64 i32 i32)
      local.get 1 i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 1 i32.const 486 i32.xor
      local.get 4 i32.const 493 i32.sub local.get 3 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
      local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub local.get 4 i64.const -831
      local.get 1 i32.const 542 i32.xor local.get 1 i32.const 549 i32.sub i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-7 (export "return-4-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x4200000005 i64.sub local.get 4 i32.const 472
    i32.mul
    block (result i64 i32 i32 i64)
      local.get 4 i32.const 479 i32.add local.get 5 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493
      i32.sub local.get 1 i32.const 500 i32.mul local.get 5 i64.const 0x4800000005 i64.add local.get 1
      i32.const 514 i32.xor local.get 1 i32.const 521 i32.sub local.get 3 i64.const 0x4b00000005 i64.mul
      local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor i32.const 48 i32.load offset=2
      local.get 1 i32.const 556 i32.mul i64.const -875 i64.const 99 return
    end
    local.get 10
  )
  (func $return-4-8 (export "return-4-8") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 5 i64.const -732 i64.mul global.get 0 i32.const 479 i32.add
    block (result i32 i32 i64 i32)
      global.get 4 i32.const 486 i32.xor global.get 1 i64.const -765 i64.sub global.get 4 i32.const 500
      i32.mul global.get 0 i32.const 507 i32.add global.get 5 i64.const -798 i64.xor global.get 0
      i32.const 521 i32.sub global.get 4 i32.const 528 i32.mul global.get 1 i64.const -831 i64.add
      global.get 5 i64.const -842 i64.xor global.get 0 i32.const 549 i32.sub block end i32.const 56
      i32.load offset=3 i32.const 64 i32.load global.get 5 global.get 0 i32.const 577 i32.sub i64.const 99
      return
    end
    local.get 1
  )
  (func $return-4-9 (export "return-4-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 5 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 493 i32.sub local.get 3 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
      local.get 7 i32.const 514 i32.xor local.get 5 i64.const -809 i64.sub local.get 7 i32.const 528 i32.mul
      local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 6 i32.const 549 i32.sub
      local.get 5 i64.const -864 i64.mul local.get 7 i32.const 563 i32.add local.get 1 i32.const 570 i32.xor
      i32.const 80 i64.load offset=2 i32.const 584 i32.const 96 i32.load i64.const 99 return
    end
    local.get 12
  )
  (func $return-4-10 (export "return-4-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493 i32.sub
    block (result i64 i32 i32 i64)
      local.get 1 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 1 i32.const 514
      i32.xor local.get 1 i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul local.get 1
      i32.const 535 i32.add local.get 1 i32.const 542 i32.xor local.get 2 i64.const 0x4e00000005 i64.sub
      local.get 1 i32.const 556 i32.mul local.get 1 i32.const 563 i32.add local.get 2 i64.const 0x5100000005
      i64.xor local.get 1 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591
      i32.add local.get 1 i32.const 598 i32.xor local.get 2 i64.const 99 return
    end
    local.get 4
  )
  (func $return-4-11 (export "return-4-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 2 i64.const -765 i64.sub local.get 4 i32.const 500 i32.mul
    block (result i32 i32 i64 i32)
      local.get 4 i32.const 507 i32.add local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
      local.get 4 i32.const 528 i32.mul local.get 2 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor
      local.get 1 i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
      local.get 1 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 3 i64.const -908 i64.mul
      local.get 1 i32.const 591 i32.add local.get 1 i32.const 598 i32.xor local.get 4 local.get 2
      i32.const 128 i32.load i64.const 99 return
    end
    local.get 7
  )
  (func $return-4-12 (export "return-4-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add
    block (result i32 i64 i32 i32)
      local.get 4 i32.const 514 i32.xor local.get 5 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul
      local.get 4 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 4 i32.const 549 i32.sub
      local.get 4 i32.const 556 i32.mul local.get 5 i64.const -875 i64.add local.get 4 i32.const 570 i32.xor
      local.get 4 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
      local.get 2 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub i32.const 612 local.get 2
      i64.const -963 i64.add i32.const 136 i32.load offset=1 local.get 1 i32.const 633 i32.sub i64.const 99
      return
    end
    local.get 10
  )
  (func $return-5-0 (export "return-5-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 3 i64.const 0x4800000005 i64.add local.get 7 i32.const 514 i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 3 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul local.get 4 i32.const 535 i32.add
      local.get 3 local.get 4 i32.const 549 i32.sub local.get 6 i32.const 556 i32.mul local.get 2 i64.const 99
      return
    end
    local.get 12
  )
  (func $return-5-1 (export "return-5-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 528 i32.mul local.get 2 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor
      local.get 2 i64.const 0x4e00000005 i64.sub local.get 1 i32.const 556 i32.mul local.get 1 i32.const 563
      i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 1 i32.const 577 i32.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-2 (export "return-5-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 1 i64.const -809 i64.sub global.get 4 i32.const 528 i32.mul
    block (result i32 i32 i64 i32 i32)
      global.get 0 i32.const 535 i32.add global.get 5 i64.const -842 i64.xor global.get 1
      i64.const 0x4e00000005 i64.sub global.get 4 i32.const 556 i32.mul block end global.get 0 i32.const 563
      i32.add i32.const 72 i32.load offset=1 global.get 1 i64.const -897 i64.sub i32.const 88
      i32.load offset=3 global.get 0 i32.const 591 i32.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-3 (export "return-5-3") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 5 i64.const 0x4b00000005 i64.mul local.get 7 i32.const 535 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 542 i32.xor local.get 3 i64.const 0x4e00000005 i64.sub local.get 6 i32.const 556
      i32.mul local.get 5 i64.const -875 i64.add local.get 4 i32.const 570 i32.xor i32.const 80
      i32.load offset=2 local.get 2 i64.const -908 i64.mul local.get 6 i32.const 591 i32.add local.get 7
      i32.const 598 i32.xor local.get 3 i64.const -941 i64.sub i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-4 (export "return-5-4") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
      local.get 4 i32.const 570 i32.xor local.get 3 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
      local.get 2 local.get 4 i32.const 598 i32.xor local.get 1 i32.const 605 i32.sub i64.const 0x5700000005
      local.get 4 i32.const 619 i32.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-5-5 (export "return-5-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor
      local.get 1 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul local.get 2 i64.const 0x5400000005
      i64.add local.get 1 i32.const 598 i32.xor local.get 1 i32.const 605 i32.sub i32.const 120
      i32.load offset=3 local.get 2 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor local.get 1
      i32.const 633 i32.sub i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-6 (export "return-5-6") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    global.get 1 i64.const 0x4e00000005 i64.sub global.get 4 i32.const 556 i32.mul
    block (result i32 i64 i32 i32 i64)
      global.get 0 i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor global.get 0
      i32.const 577 i32.sub global.get 4 i32.const 584 i32.mul global.get 1 i64.const 0x5400000005 i64.add
      global.get 4 i32.const 598 i32.xor global.get 1 i64.const -941 i64.sub global.get 4 i32.const 612
      i32.mul global.get 0 i64.const -974 global.get 0 i32.const 633 i32.sub i32.const 640 global.get 1
      i64.const -1007 i64.add i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-7 (export "return-5-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
    block (result i64 i32 i32 i64 i32)
      local.get 4 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
      local.get 1 i32.const 591 i32.add local.get 5 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub
      local.get 4 i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 4 i32.const 626 i32.xor
      i64.const 0x5a00000005 local.get 4 i32.const 647 local.get 2 i64.const 0x5d00000005 i64.xor local.get 1
      i32.const 661 i32.sub i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-8 (export "return-5-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -875 i64.add local.get 7 i32.const 570 i32.xor
    block (result i32 i32 i64 i32 i32)
      local.get 7 i32.const 577 i32.sub local.get 3 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
      local.get 6 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
      local.get 6 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 3 i64.const 0x5a00000005
      i64.sub local.get 4 i32.const 640 i32.mul local.get 4 i32.const 654 i32.const 176 i64.load offset=2
      i32.const 184 i32.load offset=3 local.get 7 i32.const 675 i32.add i64.const 99 return
    end
    local.get 12
  )
  (func $return-5-9 (export "return-5-9") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    global.get 5 i64.const 0x5100000005 i64.xor global.get 0 i32.const 577 i32.sub
    block (result i32 i64 i32 i32 i64)
      global.get 4 i32.const 584 i32.mul global.get 1 i64.const 0x5400000005 i64.add global.get 4
      i32.const 598 i32.xor global.get 0 i32.const 605 i32.sub global.get 5 i64.const 0x5700000005 i64.mul
      global.get 0 i32.const 619 i32.add global.get 4 i32.const 626 i32.xor global.get 1
      i64.const 0x5a00000005 i64.sub global.get 4 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add
      global.get 4 i32.const 654 i32.xor i32.const 176 i32.load offset=2 i64.const -1040 i32.const 675
      global.get 4 i64.const -1073 i64.const 99 return
    end
    local.get 1
  )
  (func $return-5-10 (export "return-5-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul
    block (result i64 i32 i32 i64 i32)
      local.get 1 i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub
      local.get 1 i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor
      local.get 1 i32.const 633 i32.sub local.get 2 i64.const -996 i64.mul local.get 1 i32.const 647 i32.add
      local.get 1 i32.const 654 i32.xor local.get 2 i64.const -1029 i64.sub local.get 1 i32.const 668 i32.mul
      local.get 2 i64.const 0x6000000005 i64.add i32.const 682 local.get 1 i32.const 689 i32.sub local.get 2
      i64.const 0x6300000005 i64.mul local.get 1 i32.const 703 i32.add i64.const 99 return
    end
    local.get 4
  )
  (func $return-5-11 (export "return-5-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
    block (result i32 i32 i64 i32 i32)
      local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
      local.get 4 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub
      local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor
      local.get 1 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul local.get 2 i64.const 0x6000000005
      i64.add local.get 1 i32.const 682 i32.xor local.get 1 i32.const 689 i32.sub local.get 1 local.get 3
      i64.const -1095 i64.add local.get 1 i32.const 717 i64.const 99 return
    end
    local.get 10
  )
  (func $return-5-12 (export "return-5-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 1 i32.const 605 i32.sub local.get 3 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619
      i32.add local.get 4 i32.const 626 i32.xor local.get 3 i64.const 0x5a00000005 i64.sub local.get 1
      i32.const 640 i32.mul local.get 1 i32.const 647 i32.add local.get 3 i64.const 0x5d00000005 i64.xor
      local.get 4 i32.const 661 i32.sub local.get 4 i32.const 668 i32.mul local.get 3 i64.const 0x6000000005
      i64.add local.get 4 i32.const 682 i32.xor local.get 3 i64.const -1073 i64.sub local.get 1 i32.const 696
      i32.mul local.get 1 local.get 3 local.get 4 i32.const 717 i32.sub i32.const 56 i32.load offset=3
      local.get 2 i64.const -1139 i64.add i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-0 (export "return-6-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -930 i64.xor local.get 7 i32.const 605 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 3 i64.const 0x5700000005 i64.mul local.get 6 i32.const 619 i32.add local.get 4 i32.const 626
      i32.xor local.get 2 i64.const 0x5a00000005 i64.sub local.get 1 i32.const 640 i32.mul i32.const 160
      i32.load local.get 2 i64.const 0x5d00000005 i64.xor local.get 7 i32.const 661 i32.sub i64.const 99
      return
    end
    local.get 12
  )
  (func $return-6-1 (export "return-6-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      local.get 4 i32.const 619 i32.add local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
      local.get 2 i64.const -996 i64.mul i32.const 647 local.get 1 i32.const 654 i32.xor local.get 3
      i64.const -1029 i64.sub local.get 4 i32.const 668 i32.mul local.get 1 i64.const 99 return
    end
    local.get 10
  )
  (func $return-6-2 (export "return-6-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 5 i64.const 0x5700000005 i64.mul global.get 0 i32.const 619 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      global.get 4 i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 5
      i64.const -996 i64.mul global.get 0 i32.const 647 i32.add block end i32.const 168 i32.load offset=1
      i32.const 176 i32.load offset=2 global.get 5 global.get 0 global.get 4 i32.const 682 i32.xor
      i32.const 16 i64.load offset=2 i64.const 99 return
    end
    local.get 1
  )
  (func $return-6-3 (export "return-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 633 i32.sub local.get 3 i64.const -996 i64.mul local.get 4 i32.const 647 i32.add
      local.get 3 i64.const 0x5d00000005 i64.xor local.get 4 i32.const 661 i32.sub local.get 4 i32.const 668
      i32.mul local.get 2 local.get 1 i32.const 682 i32.xor local.get 1 local.get 2 i64.const 0x6300000005
      i64.mul local.get 1 i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-4 (export "return-6-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor
      local.get 1 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul local.get 1 i32.const 675 i32.add
      local.get 2 i64.const -1062 i64.xor local.get 1 i32.const 689 i32.sub i32.const 696 local.get 2
      i64.const -1095 i64.add local.get 1 i32.const 710 i32.xor local.get 1 i32.const 717 i32.sub i64.const 99
      return
    end
    local.get 4
  )
  (func $return-6-5 (export "return-6-5") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 5 i64.const -6 i64.xor global.get 0 i32.const 17 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      global.get 4 i32.const 24 i32.mul global.get 1 i64.const -39 i64.add global.get 4 i32.const 38 i32.xor
      global.get 0 i32.const 45 i32.sub global.get 5 i64.const -72 i64.mul global.get 1 i64.const -83 i64.add
      global.get 4 i32.const 66 i32.xor i32.const 73 i32.const 88 i32.load offset=3 global.get 1
      i64.const 0xc00000005 i64.add i32.const 94 global.get 0 i32.const 101 i32.sub global.get 5
      i64.const 0xf00000005 i64.mul i64.const 99 return
    end
    local.get 1
  )
  (func $return-6-6 (export "return-6-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -17 i64.sub local.get 1 i32.const 24 i32.mul
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 31 i32.add local.get 2 i64.const -50 i64.xor local.get 1 i32.const 45 i32.sub
      local.get 1 i32.const 52 i32.mul local.get 2 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor
      local.get 2 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul i32.const 96 i32.load i64.const -138
      local.get 1 i32.const 101 i32.sub i32.const 108 local.get 2 i64.const -171 i64.add local.get 1
      i32.const 122 i32.xor i64.const 99 return
    end
    local.get 4
  )
  (func $return-6-7 (export "return-6-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x300000005 i64.mul local.get 4 i32.const 31
    i32.add
    block (result i64 i32 i32 i64 i32 i32)
      local.get 1 i32.const 38 i32.xor local.get 2 i64.const 0x600000005 i64.sub local.get 1 i32.const 52
      i32.mul local.get 4 i32.const 59 i32.add local.get 3 i64.const 0x900000005 i64.xor local.get 4
      i32.const 73 i32.sub local.get 1 i32.const 80 i32.mul local.get 2 i64.const 0xc00000005 i64.add
      local.get 1 i32.const 94 i32.xor local.get 3 local.get 4 local.get 4 i32.const 115 i32.add local.get 2
      i64.const -182 i64.xor local.get 4 i32.const 129 i32.sub local.get 4 i32.const 136 i32.mul i64.const 99
      return
    end
    local.get 10
  )
  (func $return-6-8 (export "return-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 3 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    block (result i32 i32 i64 i32 i32 i64)
      local.get 1 i32.const 45 i32.sub local.get 2 i64.const -72 i64.mul local.get 1 i32.const 59 i32.add
      local.get 4 i32.const 66 i32.xor local.get 2 i64.const -105 i64.sub local.get 4 i32.const 80 i32.mul
      local.get 4 i32.const 87 i32.add local.get 2 i64.const -138 i64.xor local.get 3 i64.const -149 i64.sub
      local.get 1 i32.const 108 i32.mul local.get 4 i32.const 115 i32.add i32.const 136 i32.load offset=1
      local.get 2 local.get 1 i32.const 136 i32.mul i32.const 160 i32.load local.get 2 i64.const 0x1500000005
      i64.xor i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-9 (export "return-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 5 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 52 i32.mul local.get 2 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor
      local.get 4 i32.const 73 i32.sub local.get 3 i64.const -116 i64.mul local.get 7 i32.const 87 i32.add
      local.get 7 i32.const 94 i32.xor local.get 5 i64.const -149 i64.sub local.get 4 i32.const 108 i32.mul
      local.get 3 i64.const -171 i64.add local.get 7 i32.const 122 i32.xor i32.const 129 local.get 2
      i64.const -204 i64.mul local.get 1 i32.const 143 i32.add i32.const 168 i32.load offset=1 local.get 2
      local.get 7 i32.const 164 i32.mul i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-10 (export "return-6-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const 0x600000005 i64.sub local.get 7 i32.const 52 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      local.get 7 i32.const 59 i32.add local.get 2 i64.const 0x900000005 i64.xor local.get 4 i32.const 73
      i32.sub local.get 1 i32.const 80 i32.mul local.get 3 i64.const 0xc00000005 i64.add local.get 7
      i32.const 94 i32.xor local.get 7 i32.const 101 i32.sub local.get 5 i64.const 0xf00000005 i64.mul
      local.get 4 i32.const 115 i32.add local.get 4 i32.const 122 i32.xor local.get 2 i64.const 0x1200000005
      i64.sub local.get 4 i32.const 136 i32.mul i32.const 160 i64.load local.get 4 i32.const 150 i32.xor
      local.get 1 i32.const 157 i32.sub local.get 5 i64.const -248 i64.mul i32.const 171 i32.const 8
      i32.load offset=1 i64.const 99 return
    end
    local.get 12
  )
  (func $return-6-11 (export "return-6-11") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      local.get 1 i32.const 66 i32.xor local.get 3 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
      local.get 4 i32.const 87 i32.add local.get 2 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub
      local.get 4 i32.const 108 i32.mul local.get 2 i64.const -171 i64.add local.get 1 i32.const 122 i32.xor
      local.get 1 i32.const 129 i32.sub local.get 3 i64.const -204 i64.mul local.get 2 i64.const -215 i64.add
      local.get 4 i32.const 150 i32.xor local.get 1 i32.const 157 i32.sub local.get 1 i32.const 164 i32.mul
      local.get 2 i64.const 0x1800000005 i64.add i32.const 8 i32.load offset=1 local.get 4 i32.const 185
      i32.sub local.get 2 i64.const 99 return
    end
    local.get 7
  )
  (func $return-6-12 (export "return-6-12") (param i32 i32 i64 f64)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -83 i64.add local.get 1 i32.const 66 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 1 i32.const 73 i32.sub local.get 2 i64.const -116 i64.mul local.get 1 i32.const 87 i32.add
      local.get 1 i32.const 94 i32.xor local.get 2 i64.const -149 i64.sub local.get 1 i32.const 108 i32.mul
      local.get 1 i32.const 115 i32.add local.get 2 i64.const -182 i64.xor local.get 1 i32.const 129 i32.sub
      local.get 1 i32.const 136 i32.mul local.get 2 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
      local.get 2 i64.const -237 i64.sub local.get 1 i32.const 164 i32.mul local.get 1 i32.const 171 i32.add
      local.get 2 i64.const -270 i64.xor i32.const 185 local.get 1 local.get 2 i64.const -303 i64.add
      local.get 1 i32.const 206 i32.xor i64.const 99 return
    end
    local.get 4
  )
)

(assert_return (invoke "return-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040404f1)
  (i32.const 0x37373734) (i32.const 0x50505b0) (i64.const 99))
(assert_return (invoke "return-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303031b03030308) (i32.const 0x20202b0) (i64.const 0x30303030303041c) (i64.const 99))
(assert_return (invoke "return-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606060606071f)
  (i32.const 0x45454540) (i32.const 0x70707ce) (i64.const 99))
(assert_return (invoke "return-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040402d5) (i32.const 0x50505cb) (i32.const 0x2020202) (i64.const 99))
(assert_return (invoke "return-1-4"
  (i32.const 1)) (i64.const 0x1122332655667783) (i32.const -16940) (i64.const 0x1122334455667788)
  (i64.const 99))
(assert_return (invoke "return-1-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040402a9) (i32.const 0x50505ef)
  (i32.const 241) (i64.const 99))
(assert_return (invoke "return-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030474) (i32.const 0xf1f1f1f0) (i32.const 0x2020202) (i64.const 99))
(assert_return (invoke "return-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404042804040409) (i32.const 0x2020304) (i64.const -413) (i64.const 99))
(assert_return (invoke "return-1-8"
  (i32.const 1)) (i64.const 0x1122334455667925) (i32.const -21252) (i32.const 0x12345793) (i64.const 99))
(assert_return (invoke "return-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030150)
  (i32.const 0x7070625) (i32.const 0x20200d9) (i64.const 99))
(assert_return (invoke "return-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403da040403ff) (i32.const 0xf5f5f5f0) (i64.const 0x303030303030124)
  (i64.const 99))
(assert_return (invoke "return-1-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x606060606060427)
  (i32.const 0x202033c) (i32.const 0x50503c0) (i64.const 99))
(assert_return (invoke "return-1-12"
  (i32.const 1)) (i64.const 0x112233445566797d) (i32.const -25564) (i32.const 0x123457cb) (i64.const 99))
(assert_return (invoke "return-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x878787878787878c)
  (i32.const 0x5050604) (i32.const 262) (i64.const 0x4040404040405a1) (i64.const 99))
(assert_return (invoke "return-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x20200f5) (i64.const 0x848484840f0f0f0f) (i32.const 0x202031d)
  (i64.const 99))
(assert_return (invoke "return-2-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x848484840f0f0f0f) (i32.const 0x202031d) (i32.const 0x4722fdd8) (i32.const 297) (i64.const 99))
(assert_return (invoke "return-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfd41)
  (i32.const 0x70705de) (i32.const 0x89898980) (i64.const 0x2e09e4bf9a75502b) (i64.const 99))
(assert_return (invoke "return-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x7e7e7e7e7e7e7e84)
  (i32.const 0x2020339) (i64.const 0x303032e03030306) (i32.const 0x20200bd) (i64.const 99))
(assert_return (invoke "return-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303032e03030306) (i32.const 0x20200bd) (i32.const 0x2020202)
  (i32.const 0x2020355) (i64.const 99))
(assert_return (invoke "return-2-6"
  (i32.const 1)) (i64.const 0x406080a0c0e1000) (i32.const 0x123457cb) (i32.const -279)
  (i64.const 0x11223344556679a9) (i64.const 99))
(assert_return (invoke "return-2-7"
  (i32.const 1)) (i64.const 0x102030405060512) (i32.const 0x12345517) (i64.const 0xfac28a53e6e1dcd8)
  (i32.const 0x1af5d0ab) (i64.const 99))
(assert_return (invoke "return-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xa8a8a8a80f0f0f0f)
  (i32.const 0x5050674) (i32.const 0x2020374) (i32.const 0x5050505) (i64.const 99))
(assert_return (invoke "return-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (i32.const 0xb0b0b08) (i64.const 0x4e2904dfba95704b)
  (i64.const 99))
(assert_return (invoke "return-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x96969696969696a0) (i32.const 0x202038d) (i64.const 0x404043d04040401)
  (i32.const 0x2020069) (i64.const 99))
(assert_return (invoke "return-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303033a03030306)
  (i32.const 0x505036c) (i32.const 0xa17c5732) (i32.const 0x50506ac) (i64.const 99))
(assert_return (invoke "return-2-12"
  (i32.const 1)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -483)
  (i64.const 0x88633e19f4cfaa85) (i64.const 99))
(assert_return (invoke "return-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404043404040409) (i32.const 0x505045f) (i32.const 0x2020202)
  (i64.const 0xf5d0ab86613c17f2) (i32.const 367) (i64.const 99))
(assert_return (invoke "return-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030524)
  (i32.const 0xf0f0f08) (i64.const 0x3030303030300cc) (i32.const 0x7070671) (i32.const 0x2020202)
  (i64.const 99))
(assert_return (invoke "return-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i32.const 0x2020085) (i32.const 0xb0b0b08)
  (i64.const 0x3030303030300a0) (i64.const 99))
(assert_return (invoke "return-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30302cd030302fe)
  (i32.const 0x9b9b9b94) (i32.const 0xba95704b) (i64.const 0x303033a03030306) (i32.const 0x2020069)
  (i64.const 99))
(assert_return (invoke "return-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x3030303030300a0) (i32.const 0x2020390) (i64.const 0x30303030303057c)
  (i32.const 416) (i32.const 423) (i64.const 99))
(assert_return (invoke "return-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606060606087f)
  (i32.const 0x43434340) (i32.const 0x7070707) (i32.const 430) (i64.const 0x88633e19f4cfaa85) (i64.const 99))
(assert_return (invoke "return-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303033f03030308) (i32.const 0x20203ac) (i32.const 0x202004d) (i64.const 0x3f00000005)
  (i32.const 0x20203c5) (i64.const 99))
(assert_return (invoke "return-3-7"
  (i32.const 1)) (i64.const 0x1122334455667a2d) (i32.const -34188) (i64.const 0x11223344556674cd)
  (i32.const -391) (i32.const 0x123454a7) (i64.const 99))
(assert_return (invoke "return-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040149) (i32.const 0x20203c8)
  (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0x40404040404011d) (i64.const 99))
(assert_return (invoke "return-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30302c1030302fe) (i32.const 0xb3b3b3b0) (i32.const 0x50506e4)
  (i64.const 0x404044104040401) (i32.const 0x2020015) (i64.const 99))
(assert_return (invoke "return-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404011d)
  (i32.const 0x20203e4) (i64.const 0x303030303030600) (i32.const 0x815c3712) (i32.const 0x7a55300b)
  (i64.const 99))
(assert_return (invoke "return-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030600)
  (i32.const 0xcdcdcdc4) (i32.const 507) (i32.const 0xc7a27d58) (i64.const 0x40404040404072d) (i64.const 99))
(assert_return (invoke "return-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303034b03030308) (i32.const 0x2020000) (i32.const 0x201fff9) (i64.const 0xf0f0f0f00f0f0f0f)
  (i32.const 0x2020419) (i64.const 99))
(assert_return (invoke "return-4-0"
  (i32.const 1)) (i64.const 0x10203040506059e) (i32.const 0x123454c3) (i32.const 0x411cf7d2)
  (i64.const 0x8e69441ffad5b08b) (i32.const -391) (i32.const 0x123454a7) (i64.const 99))
(assert_return (invoke "return-4-1"
  (i32.const 1)) (i64.const 0xbe7a35f3e6e1dcd8) (i32.const 0x1234583b) (i64.const 0x1020304050605c2)
  (i32.const 0x946f4a25) (i32.const -77) (i64.const 0x11223344556674a1) (i64.const 99))
(assert_return (invoke "return-4-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbf93e) (i32.const 0x2020031) (i32.const 0xb3b3b3b0)
  (i32.const 0x20203e1) (i64.const 0x606060606060606) (i32.const 0x2020202) (i64.const 99))
(assert_return (invoke "return-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x8484848484848490)
  (i32.const 0x20203e1) (i32.const 0x50504e3) (i64.const 0x303030303030600) (i32.const 0xcdcdcdc4)
  (i32.const 0x7a55300b) (i64.const 99))
(assert_return (invoke "return-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303034603030306) (i32.const 0x2020015) (i64.const 0xdededededededee8) (i32.const 507)
  (i32.const 0x2020000) (i64.const 0x30303030303062c) (i64.const 99))
(assert_return (invoke "return-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xdededededededee8)
  (i32.const 0x7070902) (i32.const 0xc7a27d58) (i32.const 0x80805ff) (i64.const 0x4b00000005)
  (i32.const 0x7070707) (i64.const 99))
(assert_return (invoke "return-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcffe1)
  (i32.const 0x201fff9) (i32.const 0x5050505) (i64.const -831) (i32.const 0x202001c) (i32.const 0x201ffdd)
  (i64.const 99))
(assert_return (invoke "return-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4141414014141414) (i32.const 0x2020419) (i64.const 0xfcfcfcfcfcfcffb5)
  (i32.const 0xb48f6a45) (i32.const 0x5c5c5c58) (i64.const -875) (i64.const 99))
(assert_return (invoke "return-4-8"
  (i32.const 1)) (i64.const 0x10203040506044e) (i32.const 0x12345453) (i32.const 0x1dcb792)
  (i32.const 0xba95704b) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x12345437) (i64.const 99))
(assert_return (invoke "return-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xabababababababc0)
  (i32.const 0x8080a3b) (i32.const 0x2020038) (i64.const 0xe8c39e79542f0ae5) (i32.const 584)
  (i32.const 0x5a3510eb) (i64.const 99))
(assert_return (invoke "return-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035203030306) (i32.const 0x201ffc1) (i64.const 0x515151515151515c) (i32.const 0x2020451)
  (i32.const 0x2020054) (i64.const 0x303030303030303) (i64.const 99))
(assert_return (invoke "return-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i32.const 0x2020451) (i32.const 0x2020054) (i32.const 0x5050505) (i64.const 0x303030303030303)
  (i32.const 0xfad5b08b) (i64.const 99))
(assert_return (invoke "return-4-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0x50502a8) (i32.const 612)
  (i64.const 0x30303030302ff40) (i32.const 0x4722fdd8) (i32.const 0x201ff89) (i64.const 99))
(assert_return (invoke "return-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40404040404072d)
  (i32.const 0x24242420) (i32.const 0x505071c) (i64.const 0x404040404040404) (i32.const 0x50502e0)
  (i32.const 0x43434334) (i64.const 0x303030303030303) (i64.const 99))
(assert_return (invoke "return-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ffc4) (i32.const 0x202001c) (i64.const 0x30302b5030302fe) (i32.const 0x5c5c5c58)
  (i32.const 0x2020435) (i64.const 0x303035203030306) (i32.const 0x201ffc1) (i64.const 99))
(assert_return (invoke "return-5-2"
  (i32.const 1)) (i64.const 0x112232f655667783) (i32.const -42812) (i32.const 0x123458ab)
  (i32.const 0x7e2bd98) (i64.const 0x1122334455667b09) (i32.const 0xa17c5732) (i32.const 0x123458c7)
  (i64.const 99))
(assert_return (invoke "return-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606060606029b)
  (i32.const 0x505073f) (i32.const 0x542f0ae5) (i64.const 0x515151515151515c) (i32.const 0x7070956)
  (i32.const 0x8080a5e) (i64.const 0x4040404040407b1) (i64.const 99))
(assert_return (invoke "return-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040785)
  (i32.const 0x73737368) (i64.const 0x303030303030303) (i32.const 0x5050753) (i32.const 0x201ffa5)
  (i64.const 0x5700000005) (i32.const 0x5050770) (i64.const 99))
(assert_return (invoke "return-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303035703030308) (i32.const 0x2020054) (i32.const 0x201ffa5) (i32.const 0x411cf7d2)
  (i64.const 0x30303030302ff40) (i32.const 0x2020070) (i32.const 0x201ff89) (i64.const 99))
(assert_return (invoke "return-5-6"
  (i32.const 1)) (i64.const 0x1122334455667b35) (i32.const -47124) (i32.const 0x12345678) (i64.const -974)
  (i32.const 0x123453ff) (i32.const 640) (i64.const 0x1122334455667399) (i64.const 99))
(assert_return (invoke "return-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff40) (i32.const 0x5050777) (i64.const 0x5a00000005)
  (i32.const 0x5050505) (i32.const 647) (i64.const 0x303035e03030306) (i32.const 0x201ff6d) (i64.const 99))
(assert_return (invoke "return-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403aa040403ff)
  (i32.const 0x8c8c8c80) (i32.const 0x5050505) (i32.const 654) (i64.const 0xc8a37e59340feac5)
  (i32.const 0x815c3712) (i32.const 0x8080aab) (i64.const 99))
(assert_return (invoke "return-5-9"
  (i32.const 1)) (i64.const 0x1122334455667399) (i32.const -707) (i32.const 0x340feac5) (i64.const -1040)
  (i32.const 675) (i32.const -77) (i64.const -1073) (i64.const 99))
(assert_return (invoke "return-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030708) (i32.const 0x3d3d3d38) (i64.const 0x303036303030308) (i32.const 682)
  (i32.const 0x201ff51) (i64.const 0x393939380f0f0f0f) (i32.const 0x20204c1) (i64.const 99))
(assert_return (invoke "return-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303036303030308) (i32.const 0x20200a8) (i32.const 0x201ff51)
  (i32.const 0x2020202) (i64.const 0x40404040403ffbd) (i32.const 0x2020202) (i32.const 717) (i64.const 99))
(assert_return (invoke "return-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040835)
  (i32.const 0x75757570) (i32.const 0x2020202) (i64.const 0x404040404040404) (i32.const 0x5050238)
  (i32.const 0x1dcb792) (i64.const 0x30303030302fe90) (i64.const 99))
(assert_return (invoke "return-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x7171717014141414)
  (i32.const 0x7070972) (i32.const 0x5050777) (i64.const 0x30302a9030302fe) (i32.const 0x5050500)
  (i32.const 0x9a75502b) (i64.const 0x303035e03030306) (i32.const 0x8080573) (i64.const 99))
(assert_return (invoke "return-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fa34) (i32.const 0x505028c) (i64.const 0x4848484848484854)
  (i32.const 647) (i32.const 0x202008c) (i64.const 0x404040404040809) (i32.const 0x1919190c)
  (i32.const 0x2020202) (i64.const 99))
(assert_return (invoke "return-6-2"
  (i32.const 1)) (i64.const 0xebd3bba38b735b20) (i32.const 0x123458ff) (i32.const 0xe7c29d78)
  (i32.const 0x340feac5) (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x12345678) (i32.const -743)
  (i64.const 0xa8835e3914efcaa5) (i64.const 99))
(assert_return (invoke "return-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404045904040401) (i32.const 0x5050270)
  (i32.const 0x1919190c) (i64.const 0x303030303030303) (i32.const 0x20200a8) (i32.const 0x2020202)
  (i64.const 0x393939380f0f0f0f) (i32.const 0x2020202) (i64.const 99))
(assert_return (invoke "return-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xc3c3c3c3c3c3c3d0) (i32.const 0x20204a5) (i64.const 0xfcfcfcfcfcfcf8d9) (i32.const 0x201ff51)
  (i32.const 696) (i64.const 0x30303030302febc) (i32.const 0x20200c4) (i32.const 0x201ff35) (i64.const 99))
(assert_return (invoke "return-6-5"
  (i32.const 1)) (i64.const 0x1122334455667735) (i32.const -15) (i32.const 73) (i32.const 0xa17c5732)
  (i64.const 0x112233505566778d) (i32.const 94) (i32.const 0x12345613) (i64.const 0xaf9b8773e6e1dcd8)
  (i64.const 99))
(assert_return (invoke "return-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303036c) (i32.const 0xa0a0a0a0) (i32.const 0x5a3510eb) (i64.const -138)
  (i32.const 0x202019d) (i32.const 108) (i64.const 0x303030303030258) (i32.const 0x2020278) (i64.const 99))
(assert_return (invoke "return-6-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030f03030308) (i32.const 0x202025c) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x5050578) (i64.const 0xfcfcfcfcfcfcfc49) (i32.const 0x5050484)
  (i32.const 0xaaaaaaa8) (i64.const 99))
(assert_return (invoke "return-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040499)
  (i32.const 0xd8d8d8d8) (i32.const 0x5050578) (i32.const 0x4722fdd8) (i64.const 0x303030303030303)
  (i32.const 0x11111110) (i32.const 0x9a75502b) (i64.const 0x303031603030306) (i64.const 99))
(assert_return (invoke "return-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040359)
  (i32.const 0x8080872) (i32.const 129) (i64.const 0x999999999999999c) (i32.const 0x2020291)
  (i32.const 0xe7c29d78) (i64.const 0x303030303030303) (i32.const 0x25252520) (i64.const 99))
(assert_return (invoke "return-6-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x30302f1030302fe)
  (i32.const 0xaaaaaaa8) (i64.const 0x2e09e4bf9a75502b) (i32.const 0x5050593) (i32.const 0x2020165)
  (i64.const 0x2a2a2a2a2a2a2a30) (i32.const 171) (i32.const 0xc7a27d58) (i64.const 99))
(assert_return (invoke "return-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303022c) (i32.const 0x5050593)
  (i32.const 0x2020165) (i32.const 0x49494948) (i64.const 0x303031b03030308) (i32.const 0xc7a27d58)
  (i32.const 0x505044c) (i64.const 0x303030303030303) (i64.const 99))
(assert_return (invoke "return-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030303f0) (i32.const 0x49494948) (i32.const 0x20202ad) (i64.const 0xfcfcfcfcfcfcfdf1)
  (i32.const 185) (i32.const 0x2020202) (i64.const 0x3030303030301d4) (i32.const 0x20202cc) (i64.const 99))

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
  (func $loop-1-0 (export "loop-1-0") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const 0x1200000005 i64.sub global.get 4 i32.const 136 i32.mul global.get 0 i32.const 143
    i32.add
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 4
        i32.const 150 i32.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-1-1 (export "loop-1-1") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -204 i64.mul local.get 4 i32.const 143 i32.add
    local.get 2 i64.const 0x1500000005 i64.xor
    block (param i64) (result i64)
      loop (param i64) (result i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 157
        i32.sub local.get 3 br 0
      end
    end
    local.get 10
  )
  (func $loop-1-2 (export "loop-1-2") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor local.get 4 i32.const 157 i32.sub
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 local.get 3
        i64.const 0x1800000005 i64.add i32.const 8 i32.load offset=1 br 0
      end
    end
    local.get 7
  )
  (func $loop-1-3 (export "loop-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x1500000005 i64.xor local.get 4 i32.const 157
    i32.sub local.get 4 i32.const 164 i32.mul
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 171
        i32.add local.get 5 i64.const -270 i64.xor local.get 1 i32.const 192 br 0
      end
    end
    local.get 10
  )
  (func $loop-1-4 (export "loop-1-4") (param i32) (result i64 i32 i64 i64) (local i64 i64)
    global.get 1 i64.const -237 i64.sub global.get 4 i32.const 164 i32.mul global.get 1 i64.const 0x1800000005
    i64.add
    block (param i64) (result i64)
      loop (param i64) (result i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 4 global.get 1
        i64.const -281 i64.sub global.get 4 i32.const 192 i32.mul global.get 0 i32.const 199 i32.add
        global.get 5 i64.const -314 i64.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-1-5 (export "loop-1-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -248 i64.mul local.get 7 i32.const 171 i32.add local.get 4 i32.const 178 i32.xor
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 local.get 3
        local.get 7 i32.const 199 i32.add local.get 4 i32.const 206 i32.xor local.get 2 i64.const 0x1e00000005
        i64.sub local.get 7 i32.const 220 i32.mul br 0
      end
    end
    local.get 12
  )
  (func $loop-1-6 (export "loop-1-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const 0x1800000005 i64.add local.get 1 i32.const 178 i32.xor local.get 1 i32.const 185
    i32.sub
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 i32.const 192
        i32.mul local.get 2 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor local.get 1 local.get 2
        i64.const -336 i64.mul local.get 1 i32.const 227 i32.add local.get 1 br 0
      end
    end
    local.get 4
  )
  (func $loop-1-7 (export "loop-1-7") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    local.get 3 i64.const -270 i64.xor local.get 4 i32.const 185 i32.sub local.get 3 i64.const 0x1b00000005
    i64.mul
    block (param i64) (result i64)
      loop (param i64) (result i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 199
        i32.add local.get 2 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub local.get 1 i32.const 220
        i32.mul local.get 2 i64.const -347 i64.add local.get 4 i32.const 234 i32.xor local.get 4
        i64.const -380 br 0
      end
    end
    local.get 7
  )
  (func $loop-1-8 (export "loop-1-8") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const -281 i64.sub global.get 4 i32.const 192 i32.mul global.get 0 i32.const 199 i32.add
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop global.get 4
        i32.const 206 i32.xor global.get 1 i64.const 0x1e00000005 i64.sub global.get 4 i32.const 220 i32.mul
        global.get 0 global.get 5 global.get 0 i32.const 241 i32.sub global.get 4 global.get 1
        i64.const 0x2400000005 i64.add global.get 4 i32.const 262 i32.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-1-9 (export "loop-1-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199
    i32.add local.get 4 i32.const 206 i32.xor
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 4 i32.const 213
        i32.sub local.get 5 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add local.get 1 i32.const 234
        i32.xor local.get 3 i64.const -369 i64.sub local.get 1 i32.const 248 i32.mul local.get 4 i32.const 255
        i32.add local.get 3 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub local.get 4 i32.const 276
        i32.mul br 0
      end
    end
    local.get 10
  )
  (func $loop-1-10 (export "loop-1-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i64) (local i64 i64)
    local.get 3 i64.const -303 i64.add local.get 1 i32.const 206 i32.xor local.get 2 i64.const 0x1e00000005
    i64.sub
    block (param i64) (result i64)
      loop (param i64) (result i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 6 local.get 2
        i64.const -347 i64.add local.get 7 local.get 1 i32.const 241 i32.sub local.get 3 i64.const -380
        i64.mul local.get 6 local.get 7 local.get 5 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
        local.get 7 i32.const 283 i32.add i64.const -446 br 0
      end
    end
    local.get 12
  )
  (func $loop-1-11 (export "loop-1-11") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -314 i64.xor local.get 1 i32.const 213 i32.sub local.get 1 i32.const 220 i32.mul
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 i32.const 227
        i32.add local.get 2 local.get 1 i32.const 241 i32.sub local.get 1 i32.const 248 i32.mul local.get 2
        i64.const 0x2400000005 i64.add local.get 1 i32.const 262 i32.xor local.get 1 i32.const 269 i32.sub
        local.get 2 i64.const 0x2700000005 i64.mul local.get 1 local.get 1 i32.const 290 i32.xor local.get 2
        i64.const 0x2a00000005 i64.sub block end local.get 1 br 0
      end
    end
    local.get 4
  )
  (func $loop-1-12 (export "loop-1-12") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220 i32.mul local.get 1 i32.const 227
    i32.add
    block (param i32) (result i32)
      loop (param i32) (result i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop local.get 1 local.get 3
        i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul local.get 4 i32.const 255 i32.add local.get 2
        i64.const -402 i64.xor local.get 4 local.get 1 i32.const 276 i32.mul local.get 3 i64.const -435
        i64.add local.get 4 i32.const 290 i32.xor local.get 4 i32.const 297 i32.sub local.get 2 i64.const -468
        i64.mul local.get 4 i32.const 311 i32.add local.get 1 i32.const 318 i32.xor br 0
      end
    end
    local.get 7
  )
  (func $loop-2-0 (export "loop-2-0") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 5 i64.const -336 i64.mul global.get 0 i32.const 227 i32.add global.get 4 i32.const 234 i32.xor
    global.get 1 i64.const -369 i64.sub
    block (param i32 i64) (result i32 i64)
      loop (param i32 i64) (result i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 4
        i32.const 248 i32.mul global.get 1 i64.const 0x2400000005 i64.add br 0
      end
    end
    local.get 1
  )
  (func $loop-2-1 (export "loop-2-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 2 i64.const -347 i64.add local.get 1 i32.const 234 i32.xor local.get 2 i64.const -369 i64.sub
    local.get 1 i32.const 248 i32.mul
    block (param i64 i32) (result i64 i32)
      loop (param i64 i32) (result i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 1 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-2 (export "loop-2-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241 i32.sub local.get 1 i32.const 248
    i32.mul local.get 7 i32.const 255 i32.add
    block (param i32 i32) (result i32 i32)
      loop (param i32 i32) (result i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 262 i32.xor local.get 2 i64.const -413 i64.sub local.get 7 i32.const 128 i32.load br 0
      end
    end
    local.get 12
  )
  (func $loop-2-3 (export "loop-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul
    local.get 4 i32.const 255 i32.add local.get 5 i64.const -402 i64.xor
    block (param i32 i64) (result i32 i64)
      loop (param i32 i64) (result i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 269 i32.sub local.get 3 i64.const 0x2700000005 i64.mul local.get 4 i32.const 283 i32.add
        local.get 1 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-2-4 (export "loop-2-4") (param i32) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    global.get 5 i64.const -380 i64.mul global.get 0 i32.const 255 i32.add global.get 5 i64.const -402 i64.xor
    global.get 0 i32.const 269 i32.sub
    block (param i64 i32) (result i64 i32)
      loop (param i64 i32) (result i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 4
        i32.const 276 i32.mul global.get 1 global.get 4 i32.const 290 i32.xor global.get 0 i32.const 297
        i32.sub global.get 5 i64.const -468 i64.mul global.get 0 i32.const 311 i32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-2-5 (export "loop-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 2 i64.const 0x2400000005 i64.add local.get 7 i32.const 262 i32.xor local.get 7 i32.const 269
    i32.sub local.get 7 i32.const 276 i32.mul
    block (param i32 i32) (result i32 i32)
      loop (param i32 i32) (result i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 4
        i32.const 283 i32.add local.get 2 i64.const -446 i64.xor local.get 7 i32.const 297 i32.sub local.get 4
        i32.const 304 i32.mul local.get 2 i64.const -479 i64.add i32.const 318 i32.const 176 i32.load offset=2
        br 0
      end
    end
    local.get 12
  )
  (func $loop-2-6 (export "loop-2-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 2 i64.const -402 i64.xor local.get 1 i32.const 269 i32.sub local.get 1 i32.const 276 i32.mul
    local.get 2 i64.const -435 i64.add
    block (param i32 i64) (result i32 i64)
      loop (param i32 i64) (result i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304 i32.mul
        local.get 1 i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 block end
        i32.const 332 local.get 2 i64.const 0x3000000005 i64.add br 0
      end
    end
    local.get 4
  )
  (func $loop-2-7 (export "loop-2-7") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 3 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul local.get 3 i64.const -435 i64.add
    local.get 1 i32.const 290 i32.xor
    block (param i64 i32) (result i64 i32)
      loop (param i64 i32) (result i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 297 i32.sub local.get 3 i64.const -468 i64.mul local.get 4 i32.const 311 i32.add local.get 1
        i32.const 318 i32.xor local.get 2 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul local.get 1
        block end local.get 2 i64.const -534 i64.xor i32.const 353 br 0
      end
    end
    local.get 7
  )
  (func $loop-2-8 (export "loop-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283
    i32.add local.get 1 i32.const 290 i32.xor local.get 4 i32.const 297 i32.sub
    block (param i32 i32) (result i32 i32)
      loop (param i32 i32) (result i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 304 i32.mul local.get 2 i64.const -479 i64.add local.get 4 i32.const 318 i32.xor local.get 1
        local.get 5 i64.const -512 i64.mul local.get 1 local.get 4 i32.const 346 i32.xor local.get 5
        i64.const -545 i64.sub i32.const 24 i32.load offset=3 local.get 4 i32.const 367 i32.add br 0
      end
    end
    local.get 10
  )
  (func $loop-2-9 (export "loop-2-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    local.get 4 i32.const 297 i32.sub local.get 3 i64.const -468 i64.mul
    block (param i32 i64) (result i32 i64)
      loop (param i32 i64) (result i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub
        local.get 4 i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add local.get 1 i32.const 346
        i32.xor local.get 1 i32.const 353 i32.sub local.get 2 local.get 1 i32.const 367 i32.add local.get 1
        local.get 2 i64.const 0x3600000005 i64.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-2-10 (export "loop-2-10") (param i32) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    global.get 5 i64.const -446 i64.xor global.get 0 i32.const 297 i32.sub global.get 5 i64.const -468 i64.mul
    global.get 0 i32.const 311 i32.add
    block (param i64 i32) (result i64 i32)
      loop (param i64 i32) (result i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop global.get 4
        i32.const 318 i32.xor global.get 1 global.get 4 i32.const 332 i32.mul global.get 0 i32.const 339
        i32.add global.get 5 global.get 0 i32.const 353 i32.sub global.get 4 i32.const 360 i32.mul
        global.get 1 global.get 4 i32.const 374 i32.xor global.get 0 i32.const 381 i32.sub i32.const 56
        i64.load offset=3 global.get 0 i32.const 395 i32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-2-11 (export "loop-2-11") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64)
  (local i64 i32 i32)
    local.get 2 i64.const 0x2a00000005 i64.sub local.get 1 i32.const 304 i32.mul local.get 1 i32.const 311
    i32.add local.get 1 i32.const 318 i32.xor
    block (param i32 i32) (result i32 i32)
      loop (param i32 i32) (result i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 1
        i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 1 local.get 1 i32.const 346 i32.xor
        local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul local.get 1 i32.const 367 i32.add
        local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub local.get 1 local.get 2
        local.get 1 i32.const 402 i32.xor i32.const 409 br 0
      end
    end
    local.get 4
  )
  (func $loop-2-12 (export "loop-2-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 5 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add local.get 1 i32.const 318 i32.xor
    local.get 3 i64.const -501 i64.sub
    block (param i32 i64) (result i32 i64)
      loop (param i32 i64) (result i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop local.get 7
        i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add local.get 7 i32.const 346 i32.xor
        local.get 7 i32.const 353 i32.sub local.get 5 i64.const 0x3300000005 i64.mul local.get 4 i32.const 367
        i32.add local.get 4 i32.const 374 i32.xor local.get 3 i64.const 0x3600000005 i64.sub local.get 1
        i32.const 388 i32.mul local.get 7 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor
        local.get 4 i32.const 409 i32.sub block end i32.const 416 local.get 2 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-0 (export "loop-3-0") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 3 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor local.get 1 i32.const 325 i32.sub
    local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (param i32 i64 i32) (result i32 i64 i32)
      loop (param i32 i64 i32) (result i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop block end
        local.get 1 i32.const 346 i32.xor i32.const 16 i64.load offset=2 local.get 1 i32.const 360 i32.mul
        br 0
      end
    end
    local.get 7
  )
  (func $loop-3-1 (export "loop-3-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 3 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325 i32.sub local.get 5 i64.const -512
    i64.mul local.get 1 i32.const 339 i32.add local.get 1 i32.const 346 i32.xor
    block (param i64 i32 i32) (result i64 i32 i32)
      loop (param i64 i32 i32) (result i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 4
        i32.const 353 i32.sub local.get 5 i64.const 0x3300000005 i64.mul i32.const 32 i32.load local.get 1
        br 0
      end
    end
    local.get 12
  )
  (func $loop-3-2 (export "loop-3-2") (param i32) (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    global.get 1 i64.const -501 i64.sub global.get 4 i32.const 332 i32.mul global.get 0 i32.const 339 i32.add
    global.get 4 i32.const 346 i32.xor global.get 1 i64.const -545 i64.sub
    block (param i32 i32 i64) (result i32 i32 i64)
      loop (param i32 i32 i64) (result i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 4
        i32.const 360 i32.mul global.get 1 global.get 4 i32.const 374 i32.xor i32.const 381 global.get 5 br 0
      end
    end
    local.get 1
  )
  (func $loop-3-3 (export "loop-3-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add local.get 1 i32.const 346 i32.xor
    local.get 2 i64.const -545 i64.sub local.get 4 i32.const 360 i32.mul
    block (param i32 i64 i32) (result i32 i64 i32)
      loop (param i32 i64 i32) (result i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 4 i32.const 381 i32.sub local.get 1
        i32.const 388 i32.mul local.get 3 i64.const -611 i64.add local.get 4 i32.const 402 i32.xor br 0
      end
    end
    local.get 7
  )
  (func $loop-3-4 (export "loop-3-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x3000000005 i64.add local.get 4 i32.const 346
    i32.xor local.get 3 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul local.get 1 i32.const 367
    i32.add
    block (param i64 i32 i32) (result i64 i32 i32)
      loop (param i64 i32 i32) (result i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 4
        local.get 2 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul local.get 4 local.get 2
        local.get 1 i32.const 409 i32.sub local.get 4 i32.const 416 i32.mul br 0
      end
    end
    local.get 10
  )
  (func $loop-3-5 (export "loop-3-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub local.get 1 i32.const 360 i32.mul
    local.get 1 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor
    block (param i32 i32 i64) (result i32 i32 i64)
      loop (param i32 i32 i64) (result i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 381 i32.sub local.get 2 local.get 1 i32.const 395 i32.add local.get 1 i32.const 402 i32.xor
        local.get 2 i64.const -633 i64.sub block end i32.const 416 local.get 1 i32.const 423 i32.add
        local.get 2 i64.const -666 i64.xor br 0
      end
    end
    local.get 4
  )
  (func $loop-3-6 (export "loop-3-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul
    local.get 1 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 4 i32.const 381 i32.sub
    block (param i32 i64 i32) (result i32 i64 i32)
      loop (param i32 i64 i32) (result i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 388 i32.mul local.get 2 local.get 4 local.get 1 i32.const 409 i32.sub local.get 2
        i64.const -644 i64.mul local.get 1 i32.const 423 i32.add local.get 1 local.get 2 i64.const -677
        i64.sub local.get 4 i32.const 444 i32.mul br 0
      end
    end
    local.get 10
  )
  (func $loop-3-7 (export "loop-3-7") (param i32) (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    global.get 5 i64.const 0x3300000005 i64.mul global.get 0 i32.const 367 i32.add global.get 5 i64.const -578
    i64.xor global.get 0 i32.const 381 i32.sub global.get 4 i32.const 388 i32.mul
    block (param i64 i32 i32) (result i64 i32 i32)
      loop (param i64 i32 i32) (result i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop global.get 0
        i32.const 395 i32.add global.get 5 i64.const 0x3900000005 i64.xor global.get 0 global.get 4
        i32.const 416 i32.mul global.get 1 global.get 4 i32.const 430 i32.xor global.get 0 i32.const 437
        i32.sub i64.const 0x3f00000005 i32.const 128 i32.load global.get 4 br 0
      end
    end
    local.get 1
  )
  (func $loop-3-8 (export "loop-3-8") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor local.get 1 i32.const 381 i32.sub
    local.get 1 i32.const 388 i32.mul local.get 2 i64.const -611 i64.add
    block (param i32 i32 i64) (result i32 i32 i64)
      loop (param i32 i32 i64) (result i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 402 i32.xor local.get 2 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul local.get 1
        local.get 2 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub local.get 1 i32.const 444 i32.mul
        local.get 2 i64.const -699 i64.add local.get 1 i32.const 144 i32.load offset=2 local.get 2 br 0
      end
    end
    local.get 4
  )
  (func $loop-3-9 (export "loop-3-9") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub local.get 1 i32.const 388 i32.mul
    local.get 2 i64.const -611 i64.add local.get 4 i32.const 402 i32.xor
    block (param i32 i64 i32) (result i32 i64 i32)
      loop (param i32 i64 i32) (result i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 409 i32.sub local.get 3 i64.const -644 i64.mul local.get 4 i32.const 423 i32.add local.get 4
        i32.const 430 i32.xor local.get 3 i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul local.get 1
        i32.const 451 i32.add local.get 2 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub local.get 1
        i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 1 i32.const 486 i32.xor br 0
      end
    end
    local.get 7
  )
  (func $loop-3-10 (export "loop-3-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 3 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul local.get 3 i64.const -611
    i64.add local.get 1 i32.const 402 i32.xor local.get 4 i32.const 409 i32.sub
    block (param i64 i32 i32) (result i64 i32 i32)
      loop (param i64 i32 i32) (result i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 7
        i32.const 416 i32.mul local.get 2 i64.const 0x3c00000005 i64.add local.get 4 local.get 6 i32.const 437
        i32.sub local.get 5 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add local.get 4
        i32.const 458 i32.xor local.get 5 local.get 7 i32.const 472 i32.mul local.get 7 i32.const 479 i32.add
        local.get 2 i64.const 0x4500000005 i64.xor local.get 1 local.get 4 br 0
      end
    end
    local.get 12
  )
  (func $loop-3-11 (export "loop-3-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -600 i64.mul local.get 4 i32.const 395 i32.add
    local.get 1 i32.const 402 i32.xor local.get 1 i32.const 409 i32.sub local.get 5 i64.const -644 i64.mul
    block (param i32 i32 i64) (result i32 i32 i64)
      loop (param i32 i32 i64) (result i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        local.get 3 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub local.get 1 i32.const 444 i32.mul
        local.get 3 local.get 4 i32.const 458 i32.xor local.get 1 i32.const 465 i32.sub local.get 3
        i64.const -732 i64.mul local.get 4 i32.const 479 i32.add local.get 1 i32.const 486 i32.xor local.get 3
        block end local.get 4 local.get 1 i64.const -798 br 0
      end
    end
    local.get 10
  )
  (func $loop-3-12 (export "loop-3-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    local.get 5 i64.const -611 i64.add local.get 6 i32.const 402 i32.xor local.get 1 i32.const 409 i32.sub
    local.get 5 i64.const -644 i64.mul local.get 6 i32.const 423 i32.add
    block (param i32 i64 i32) (result i32 i64 i32)
      loop (param i32 i64 i32) (result i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop local.get 1
        i32.const 430 i32.xor local.get 5 i64.const -677 i64.sub local.get 6 i32.const 444 i32.mul local.get 7
        local.get 2 i64.const -710 i64.xor local.get 7 i32.const 465 i32.sub local.get 4 local.get 2
        i64.const -743 i64.add local.get 4 i32.const 486 i32.xor local.get 6 local.get 3 i64.const -776
        i64.mul local.get 6 block end local.get 4 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub
        local.get 4 i32.const 528 i32.mul br 0
      end
    end
    local.get 12
  )
  (func $loop-4-0 (export "loop-4-0") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const 0x3900000005 i64.xor local.get 1 i32.const 409 i32.sub local.get 1 i32.const 416
    i32.mul local.get 2 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430 i32.xor local.get 1
    i32.const 437 i32.sub
    block (param i32 i64 i32 i32) (result i32 i64 i32 i32)
      loop (param i32 i64 i32 i32) (result i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 444 i32.mul i32.const 128 i64.load local.get 1 i32.const 458 i32.xor
        i32.const 144 i32.load offset=2 br 0
      end
    end
    local.get 4
  )
  (func $loop-4-1 (export "loop-4-1") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -633 i64.sub local.get 4 i32.const 416 i32.mul local.get 3 i64.const 0x3c00000005
    i64.add local.get 4 i32.const 430 i32.xor local.get 4 i32.const 437 i32.sub local.get 3
    i64.const 0x3f00000005 i64.mul
    block (param i64 i32 i32 i64) (result i64 i32 i32 i64)
      loop (param i64 i32 i32 i64) (result i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 451 i32.add local.get 3 i64.const -710 i64.xor i32.const 144 i32.load offset=2
        local.get 4 local.get 3 i64.const -743 i64.add br 0
      end
    end
    local.get 7
  )
  (func $loop-4-2 (export "loop-4-2") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 5 i64.const -644 i64.mul global.get 0 i32.const 423 i32.add global.get 4 i32.const 430 i32.xor
    global.get 0 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul global.get 0 i32.const 451
    i32.add
    block (param i32 i32 i64 i32) (result i32 i32 i64 i32)
      loop (param i32 i32 i64 i32) (result i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 4 i32.const 458 i32.xor global.get 1 i64.const 0x4200000005 i64.sub global.get 4
        i32.const 472 i32.mul global.get 0 i32.const 479 i32.add i32.const 168 i64.load offset=1 global.get 0
        i32.const 493 i32.sub br 0
      end
    end
    local.get 1
  )
  (func $loop-4-3 (export "loop-4-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430 i32.xor local.get 4 i32.const 437
    i32.sub local.get 3 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add local.get 1
    i32.const 458 i32.xor
    block (param i32 i64 i32 i32) (result i32 i64 i32 i32)
      loop (param i32 i64 i32 i32) (result i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 465 i32.sub local.get 2 i64.const -732 i64.mul local.get 4 i32.const 479 i32.add
        i32.const 168 i32.load offset=1 local.get 2 i64.const -765 i64.sub local.get 1 i32.const 500 i32.mul
        local.get 4 br 0
      end
    end
    local.get 7
  )
  (func $loop-4-4 (export "loop-4-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 3 i64.const -666 i64.xor local.get 7 i32.const 437 i32.sub local.get 2 i64.const 0x3f00000005
    i64.mul local.get 6 i32.const 451 i32.add local.get 1 i32.const 458 i32.xor local.get 2
    i64.const 0x4200000005 i64.sub
    block (param i64 i32 i32 i64) (result i64 i32 i32 i64)
      loop (param i64 i32 i32 i64) (result i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 6 i32.const 472 i32.mul local.get 5 local.get 4 i32.const 486 i32.xor local.get 7
        i32.const 493 i32.sub local.get 2 local.get 7 i32.const 507 i32.add local.get 1 i32.const 514 i32.xor
        local.get 2 br 0
      end
    end
    local.get 12
  )
  (func $loop-4-5 (export "loop-4-5") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 1 i64.const -677 i64.sub global.get 4 i32.const 444 i32.mul global.get 0 i32.const 451 i32.add
    global.get 4 i32.const 458 i32.xor global.get 1 i64.const 0x4200000005 i64.sub global.get 4 i32.const 472
    i32.mul
    block (param i32 i32 i64 i32) (result i32 i32 i64 i32)
      loop (param i32 i32 i64 i32) (result i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 0 global.get 5 i64.const 0x4500000005 i64.xor global.get 0 global.get 4 i32.const 500
        i32.mul global.get 1 i64.const 0x4800000005 i64.add global.get 4 i32.const 514 i32.xor i32.const 16
        i32.load offset=2 global.get 5 i64.const 0x4b00000005 i64.mul i32.const 32 i32.load br 0
      end
    end
    local.get 1
  )
  (func $loop-4-6 (export "loop-4-6") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451
    i32.add local.get 4 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 4
    i32.const 472 i32.mul local.get 1 i32.const 479 i32.add
    block (param i32 i64 i32 i32) (result i32 i64 i32 i32)
      loop (param i32 i64 i32 i32) (result i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 486 i32.xor local.get 3 i64.const -765 i64.sub local.get 1 local.get 4
        i32.const 507 i32.add local.get 5 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
        i32.const 24 i32.load offset=3 local.get 5 i64.const -831 i64.add i32.const 542 i32.const 48
        i32.load offset=2 br 0
      end
    end
    local.get 10
  )
  (func $loop-4-7 (export "loop-4-7") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005
    i64.sub local.get 1 i32.const 472 i32.mul local.get 1 i32.const 479 i32.add local.get 2
    i64.const 0x4500000005 i64.xor
    block (param i64 i32 i32 i64) (result i64 i32 i32 i64)
      loop (param i64 i32 i32 i64) (result i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 493 i32.sub local.get 2 i64.const -776 i64.mul local.get 1 local.get 1
        i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul local.get 1
        i32.const 535 i32.add local.get 2 i64.const -842 i64.xor i32.const 48 i32.load offset=2 i32.const 56
        i32.load offset=3 local.get 2 i64.const -875 i64.add br 0
      end
    end
    local.get 4
  )
  (func $loop-4-8 (export "loop-4-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    local.get 1 i32.const 472 i32.mul local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005
    i64.xor local.get 4 i32.const 493 i32.sub
    block (param i32 i32 i64 i32) (result i32 i32 i64 i32)
      loop (param i32 i32 i64 i32) (result i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 4 local.get 1
        local.get 3 local.get 1 local.get 1 i32.const 542 i32.xor local.get 2 i32.const 56 i32.load offset=3
        local.get 4 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 1 i32.const 577
        i32.sub br 0
      end
    end
    local.get 10
  )
  (func $loop-4-9 (export "loop-4-9") (param i32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    global.get 1 i64.const 0x4200000005 i64.sub global.get 4 i32.const 472 i32.mul global.get 0 i32.const 479
    i32.add global.get 5 i64.const 0x4500000005 i64.xor global.get 0 i32.const 493 i32.sub global.get 4
    i32.const 500 i32.mul
    block (param i32 i64 i32 i32) (result i32 i64 i32 i32)
      loop (param i32 i64 i32 i32) (result i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        global.get 0 i32.const 507 i32.add global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521
        i32.sub global.get 4 i32.const 528 i32.mul global.get 1 i64.const -831 i64.add global.get 4
        i32.const 542 i32.xor global.get 0 i32.const 549 i32.sub global.get 5 i64.const -864 i64.mul
        global.get 0 i32.const 563 i32.add global.get 4 i32.const 570 i32.xor global.get 1 global.get 4
        i32.const 584 i32.mul global.get 0 i32.const 591 i32.add br 0
      end
    end
    local.get 1
  )
  (func $loop-4-10 (export "loop-4-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const -732 i64.mul local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005
    i64.xor local.get 1 i32.const 493 i32.sub local.get 1 i32.const 500 i32.mul local.get 2
    i64.const 0x4800000005 i64.add
    block (param i64 i32 i32 i64) (result i64 i32 i32 i64)
      loop (param i64 i32 i32 i64) (result i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 1 i32.const 514 i32.xor local.get 2 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul
        local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
        local.get 1 i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor
        local.get 1 i32.const 577 i32.sub block end i32.const 88 i64.load offset=3 local.get 1 local.get 1
        i32.const 112 i64.load offset=2 br 0
      end
    end
    local.get 4
  )
  (func $loop-4-11 (export "loop-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 5 i64.const -743 i64.add local.get 4 i32.const 486 i32.xor local.get 4 i32.const 493 i32.sub
    local.get 1 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 7 i32.const 514
    i32.xor
    block (param i32 i32 i64 i32) (result i32 i32 i64 i32)
      loop (param i32 i32 i64 i32) (result i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 7 i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul local.get 6 i32.const 535
        i32.add local.get 7 i32.const 542 i32.xor local.get 2 i64.const 0x4e00000005 i64.sub local.get 6
        i32.const 556 i32.mul local.get 1 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor
        local.get 7 i32.const 577 i32.sub local.get 6 i32.const 584 i32.mul local.get 2 i64.const 0x5400000005
        i64.add block end local.get 4 i32.const 598 i32.xor local.get 7 local.get 5 i64.const 0x5700000005
        i64.mul local.get 7 br 0
      end
    end
    local.get 12
  )
  (func $loop-4-12 (export "loop-4-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 3 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493 i32.sub local.get 1 i32.const 500
    i32.mul local.get 3 i64.const 0x4800000005 i64.add local.get 4 i32.const 514 i32.xor local.get 1
    i32.const 521 i32.sub
    block (param i32 i64 i32 i32) (result i32 i64 i32 i32)
      loop (param i32 i64 i32 i32) (result i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop
        local.get 4 i32.const 528 i32.mul local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
        local.get 4 i32.const 549 i32.sub local.get 2 local.get 4 i32.const 563 i32.add local.get 1
        i32.const 570 i32.xor local.get 3 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul local.get 4
        i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub
        i32.const 120 i32.load offset=3 i32.const 128 i64.load local.get 1 i32.const 626 i32.xor local.get 1
        i32.const 633 i32.sub br 0
      end
    end
    local.get 7
  )
  (func $loop-5-0 (export "loop-5-0") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    global.get 1 i64.const -765 i64.sub global.get 4 i32.const 500 i32.mul global.get 0 i32.const 507 i32.add
    global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521 i32.sub global.get 4 i32.const 528 i32.mul
    global.get 1 i64.const -831 i64.add
    block (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
      loop (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        block end i32.const 40 i32.load offset=1 i32.const 48 i64.load offset=2 global.get 4 i32.const 556
        i32.mul i32.const 563 global.get 5 i64.const 0x5100000005 i64.xor br 0
      end
    end
    local.get 1
  )
  (func $loop-5-1 (export "loop-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const -776 i64.mul local.get 1 i32.const 507 i32.add local.get 3 i64.const -798 i64.xor
    local.get 1 i32.const 521 i32.sub local.get 1 i32.const 528 i32.mul local.get 3 i64.const -831 i64.add
    local.get 4 i32.const 542 i32.xor
    block (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
      loop (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 4 i32.const 549 i32.sub i32.const 56 i64.load offset=3 local.get 4 local.get 4 i32.const 570
        i32.xor local.get 3 i32.const 584 br 0
      end
    end
    local.get 7
  )
  (func $loop-5-2 (export "loop-5-2") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 3 i64.const 0x4800000005 i64.add local.get 7 i32.const 514 i32.xor local.get 1 i32.const 521
    i32.sub local.get 1 i32.const 528 i32.mul local.get 3 i64.const -831 i64.add local.get 1 i32.const 542
    i32.xor local.get 4 i32.const 549 i32.sub
    block (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
      loop (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 6 i32.const 556 i32.mul local.get 2 i64.const -875 i64.add block end i32.const 570
        local.get 1 local.get 3 i64.const -908 i64.mul i32.const 591 local.get 6 br 0
      end
    end
    local.get 12
  )
  (func $loop-5-3 (export "loop-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
    local.get 4 i32.const 528 i32.mul local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
    local.get 4 i32.const 549 i32.sub local.get 5 i64.const -864 i64.mul
    block (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
      loop (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 563 i32.add local.get 3 i64.const 0x5100000005 i64.xor local.get 4 local.get 4
        i32.const 584 i32.mul local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor
        i32.const 112 i32.load offset=2 i64.const 0x5700000005 br 0
      end
    end
    local.get 10
  )
  (func $loop-5-4 (export "loop-5-4") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const -809 i64.sub local.get 1 i32.const 528 i32.mul local.get 2 i64.const -831 i64.add
    local.get 1 i32.const 542 i32.xor local.get 1 i32.const 549 i32.sub local.get 2 i64.const -864 i64.mul
    local.get 1 i32.const 563 i32.add
    block (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
      loop (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul
        local.get 1 i32.const 591 i32.add local.get 2 i64.const -930 i64.xor i32.const 112 i32.load offset=2
        local.get 1 i32.const 612 i32.mul local.get 2 local.get 1 i32.const 626 i32.xor br 0
      end
    end
    local.get 4
  )
  (func $loop-5-5 (export "loop-5-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 5 i64.const 0x4b00000005 i64.mul local.get 7 i32.const 535 i32.add local.get 1 i32.const 542
    i32.xor local.get 1 i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul local.get 6 i32.const 563
    i32.add local.get 4 i32.const 570 i32.xor
    block (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
      loop (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 7 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul local.get 6 i32.const 591 i32.add
        local.get 7 i32.const 598 i32.xor local.get 3 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
        local.get 4 i32.const 619 i32.add i64.const -974 local.get 1 local.get 7 i32.const 640 i32.mul br 0
      end
    end
    local.get 12
  )
  (func $loop-5-6 (export "loop-5-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -831 i64.add local.get 1 i32.const 542 i32.xor local.get 1 i32.const 549 i32.sub
    local.get 2 i64.const -864 i64.mul local.get 1 i32.const 563 i32.add local.get 1 i32.const 570 i32.xor
    local.get 2 i64.const -897 i64.sub
    block (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
      loop (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 584 i32.mul local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598
        i32.xor local.get 1 local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619 i32.add
        i32.const 626 local.get 2 local.get 1 i32.const 640 i32.mul i32.const 647 local.get 2
        i64.const 0x5d00000005 i64.xor br 0
      end
    end
    local.get 4
  )
  (func $loop-5-7 (export "loop-5-7") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    global.get 5 i64.const -842 i64.xor global.get 0 i32.const 549 i32.sub global.get 5 i64.const -864 i64.mul
    global.get 0 i32.const 563 i32.add global.get 4 i32.const 570 i32.xor global.get 1 i64.const -897 i64.sub
    global.get 4 i32.const 584 i32.mul
    block (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
      loop (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        global.get 0 i32.const 591 i32.add global.get 5 i64.const -930 i64.xor global.get 0 i32.const 605
        i32.sub global.get 4 i32.const 612 i32.mul global.get 1 i64.const -963 i64.add global.get 4
        global.get 0 i32.const 633 i32.sub global.get 5 i64.const -996 i64.mul global.get 0 global.get 4
        i32.const 654 i32.xor i64.const -1029 i32.const 184 i32.load offset=3 br 0
      end
    end
    local.get 1
  )
  (func $loop-5-8 (export "loop-5-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x4e00000005 i64.sub local.get 4 i32.const 556
    i32.mul local.get 1 i32.const 563 i32.add local.get 1 i32.const 570 i32.xor local.get 3 i64.const -897
    i64.sub local.get 4 i32.const 584 i32.mul local.get 4 i32.const 591 i32.add
    block (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
      loop (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 local.get 2 i64.const -941 i64.sub local.get 1 i32.const 612 i32.mul local.get 4
        local.get 3 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub local.get 4 i32.const 640 i32.mul
        local.get 3 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor i32.const 176 i32.load offset=2
        local.get 5 i64.const -1040 i64.mul local.get 4 i32.const 675 i32.add local.get 4 i32.const 682
        i32.xor br 0
      end
    end
    local.get 10
  )
  (func $loop-5-9 (export "loop-5-9") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 3 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add local.get 4 i32.const 570 i32.xor
    local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul local.get 1 i32.const 591 i32.add
    local.get 3 i64.const -930 i64.xor
    block (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
      loop (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 4 i32.const 605 i32.sub local.get 3 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619
        i32.add local.get 4 i32.const 626 i32.xor local.get 2 i64.const 0x5a00000005 i64.sub local.get 4
        i32.const 640 i32.mul local.get 1 i32.const 647 i32.add local.get 2 i64.const 0x5d00000005 i64.xor
        local.get 4 i32.const 661 i32.sub local.get 1 i32.const 668 i32.mul i64.const 0x6000000005 local.get 1
        local.get 1 i32.const 689 i32.sub local.get 2 i64.const 0x6300000005 i64.mul br 0
      end
    end
    local.get 7
  )
  (func $loop-5-10 (export "loop-5-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub
    local.get 1 i32.const 584 i32.mul local.get 1 i32.const 591 i32.add local.get 2 i64.const -930 i64.xor
    local.get 1 i32.const 605 i32.sub
    block (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
      loop (param i64 i32 i32 i64 i32) (result i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 1 i32.const 612 i32.mul local.get 2 local.get 1 i32.const 626 i32.xor local.get 1
        i32.const 633 i32.sub local.get 2 i64.const -996 i64.mul local.get 1 i32.const 647 i32.add local.get 1
        i32.const 654 i32.xor local.get 2 i64.const -1029 i64.sub local.get 1 local.get 1 i32.const 675
        i32.add local.get 2 i64.const -1062 i64.xor local.get 1 local.get 1 local.get 2 i64.const -1095
        i64.add local.get 1 br 0
      end
    end
    local.get 4
  )
  (func $loop-5-11 (export "loop-5-11") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const 0x5100000005 i64.xor global.get 0 i32.const 577 i32.sub global.get 4 i32.const 584
    i32.mul global.get 0 i32.const 591 i32.add global.get 5 i64.const -930 i64.xor global.get 0 i32.const 605
    i32.sub global.get 4 i32.const 612 i32.mul
    block (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
      loop (param i32 i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        global.get 0 i32.const 619 i32.add global.get 5 i64.const -974 i64.xor global.get 0 i32.const 633
        i32.sub global.get 4 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add global.get 4
        global.get 0 i32.const 661 i32.sub global.get 5 i64.const -1040 i64.mul global.get 0 i32.const 675
        i32.add global.get 4 global.get 1 global.get 4 i32.const 696 i32.mul i32.const 703 global.get 5
        i64.const -1106 i64.xor i32.const 48 i32.load offset=2 i32.const 724 br 0
      end
    end
    local.get 1
  )
  (func $loop-5-12 (export "loop-5-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul local.get 1 i32.const 591 i32.add
    local.get 2 i64.const -930 i64.xor local.get 6 i32.const 605 i32.sub local.get 6 i32.const 612 i32.mul
    local.get 3 i64.const -963 i64.add
    block (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
      loop (param i32 i64 i32 i32 i64) (result i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop
        local.get 7 local.get 5 local.get 7 i32.const 640 i32.mul local.get 6 i32.const 647 i32.add
        local.get 3 i64.const 0x5d00000005 i64.xor local.get 1 local.get 4 i32.const 668 i32.mul local.get 5
        local.get 4 i32.const 682 i32.xor local.get 7 local.get 3 i64.const 0x6300000005 i64.mul local.get 6
        i32.const 703 i32.add i32.const 40 i32.load offset=1 local.get 5 i64.const 0x6600000005 i64.sub
        local.get 1 i32.const 724 i32.mul local.get 1 i32.const 72 i64.load offset=1 br 0
      end
    end
    local.get 12
  )
  (func $loop-6-0 (export "loop-6-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
    local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
    local.get 4 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 1 i32.const 633 i32.sub
    block (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
      loop (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654
        i32.xor local.get 4 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul local.get 1
        i32.const 675 i32.add br 0
      end
    end
    local.get 10
  )
  (func $loop-6-1 (export "loop-6-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const 0x5400000005 i64.add local.get 1 i32.const 598 i32.xor local.get 2 i64.const -941
    i64.sub local.get 4 i32.const 612 i32.mul local.get 1 i32.const 619 i32.add local.get 3 i64.const -974
    i64.xor local.get 4 i32.const 633 i32.sub local.get 1 i32.const 640 i32.mul
    block (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
      loop (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 4 i32.const 647 i32.add local.get 3 i64.const 0x5d00000005 i64.xor i32.const 176
        i32.load offset=2 local.get 1 i32.const 668 i32.mul local.get 3 i64.const 0x6000000005 i64.add
        i32.const 682 local.get 4 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-2 (export "loop-6-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 5 i64.const -930 i64.xor global.get 0 i32.const 605 i32.sub global.get 4 i32.const 612 i32.mul
    global.get 0 i32.const 619 i32.add global.get 5 i64.const -974 i64.xor global.get 0 i32.const 633 i32.sub
    global.get 4 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add
    block (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
      loop (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 4 i32.const 654 i32.xor global.get 1 i64.const -1029 i64.sub i32.const 668 global.get 0
        i32.const 675 i32.add global.get 5 i64.const -1062 i64.xor global.get 0 i32.const 689 i32.sub
        global.get 4 i32.const 696 i32.mul global.get 1 i64.const -1095 i64.add br 0
      end
    end
    local.get 1
  )
  (func $loop-6-3 (export "loop-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul local.get 4 i32.const 619 i32.add
    local.get 3 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub local.get 4 i32.const 640 i32.mul
    local.get 3 i64.const -1007 i64.add local.get 4 i32.const 654 i32.xor
    block (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
      loop (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul local.get 1 i32.const 675
        i32.add local.get 1 i32.const 16 i64.load offset=2 local.get 1 i32.const 696 i32.mul local.get 4
        i32.const 703 i32.add local.get 3 i64.const -1106 i64.xor local.get 4 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-4 (export "loop-6-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x5700000005 i64.mul local.get 4 i32.const 619
    i32.add local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub local.get 4 i32.const 640
    i32.mul local.get 3 i64.const -1007 i64.add local.get 4 i32.const 654 i32.xor local.get 4 i32.const 661
    i32.sub
    block (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
      loop (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 668 i32.mul local.get 5 i64.const 0x6000000005 i64.add local.get 1 i32.const 682
        i32.xor local.get 1 block end local.get 2 i64.const 0x6300000005 i64.mul local.get 4 i32.const 703
        i32.add local.get 1 i32.const 48 i64.load offset=2 local.get 4 i32.const 731 br 0
      end
    end
    local.get 10
  )
  (func $loop-6-5 (export "loop-6-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor local.get 1 i32.const 633 i32.sub
    local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor
    local.get 1 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul
    block (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
      loop (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 675 i32.add local.get 2 i64.const -1062 i64.xor local.get 1 i32.const 689
        i32.sub local.get 1 i32.const 696 i32.mul local.get 2 i64.const -1095 i64.add local.get 1
        i32.const 710 i32.xor local.get 1 i32.const 717 i32.sub local.get 2 i32.const 731 local.get 1
        i64.const -1161 br 0
      end
    end
    local.get 4
  )
  (func $loop-6-6 (export "loop-6-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub local.get 7 i32.const 640 i32.mul
    local.get 2 i64.const -1007 i64.add local.get 6 i32.const 654 i32.xor local.get 1 i32.const 661 i32.sub
    local.get 3 i64.const -1040 i64.mul local.get 6 i32.const 675 i32.add
    block (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
      loop (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 i32.const 682 i32.xor local.get 3 local.get 1 i32.const 696 i32.mul local.get 1
        i32.const 703 i32.add local.get 2 local.get 6 i32.const 717 i32.sub block end local.get 7
        i32.const 724 i32.mul local.get 3 i64.const -1139 i64.add local.get 4 i32.const 738 i32.xor
        local.get 4 local.get 5 local.get 6 i32.const 759 i32.add br 0
      end
    end
    local.get 12
  )
  (func $loop-6-7 (export "loop-6-7") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const -6 i64.xor global.get 0 i32.const 17 i32.sub global.get 5 i64.const 0x300000005
    i64.mul global.get 0 i32.const 31 i32.add global.get 4 i32.const 38 i32.xor global.get 1
    i64.const 0x600000005 i64.sub global.get 4 i32.const 52 i32.mul global.get 0 i32.const 59 i32.add
    block (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
      loop (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        global.get 4 global.get 1 global.get 4 i32.const 80 i32.mul global.get 0 global.get 5 global.get 0
        i32.const 101 i32.sub global.get 4 i32.const 108 i32.mul block end global.get 1 global.get 4
        i32.const 122 i32.xor global.get 0 i32.const 129 i32.sub i64.const -204 i32.const 143 i32.const 168
        i32.load offset=1 br 0
      end
    end
    local.get 1
  )
  (func $loop-6-8 (export "loop-6-8") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const -17 i64.sub local.get 1 i32.const 24 i32.mul local.get 1 i32.const 31 i32.add
    local.get 4 i32.const 38 i32.xor local.get 3 i64.const 0x600000005 i64.sub local.get 1 i32.const 52
    i32.mul local.get 4 i32.const 59 i32.add local.get 3 i64.const 0x900000005 i64.xor
    block (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
      loop (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 73 i32.sub local.get 3 i64.const -116 i64.mul local.get 4 i32.const 87 i32.add
        local.get 1 local.get 2 local.get 1 i32.const 108 i32.mul local.get 1 i32.const 115 i32.add
        local.get 2 i64.const -182 i64.xor local.get 1 i32.const 129 i32.sub local.get 1 i32.const 136 i32.mul
        i32.const 160 i64.load local.get 1 i32.const 150 i32.xor local.get 4 i32.const 157 i32.sub
        i64.const -248 br 0
      end
    end
    local.get 7
  )
  (func $loop-6-9 (export "loop-6-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const 0x300000005 i64.mul local.get 1 i32.const 31 i32.add local.get 1 i32.const 38
    i32.xor local.get 2 i64.const 0x600000005 i64.sub local.get 1 i32.const 52 i32.mul local.get 1
    i32.const 59 i32.add local.get 2 i64.const 0x900000005 i64.xor local.get 1 i32.const 73 i32.sub
    block (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
      loop (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 80 i32.mul local.get 2 i64.const 0xc00000005 i64.add local.get 1 i32.const 94
        i32.xor local.get 1 i32.const 101 i32.sub local.get 2 i64.const 0xf00000005 i64.mul local.get 1
        i32.const 115 i32.add local.get 1 i32.const 122 i32.xor local.get 2 i64.const 0x1200000005 i64.sub
        local.get 1 i32.const 136 i32.mul local.get 1 i32.const 143 i32.add local.get 2 local.get 1
        i32.const 157 i32.sub local.get 1 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add
        local.get 1 br 0
      end
    end
    local.get 4
  )
  (func $loop-6-10 (export "loop-6-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -39 i64.add local.get 4 i32.const 38 i32.xor
    local.get 5 i64.const 0x600000005 i64.sub local.get 1 i32.const 52 i32.mul local.get 1 i32.const 59
    i32.add local.get 5 i64.const 0x900000005 i64.xor local.get 1 i32.const 73 i32.sub local.get 4
    i32.const 80 i32.mul
    block (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
      loop (param i64 i32 i32 i64 i32 i32) (result i64 i32 i32 i64 i32 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 1 i32.const 87 i32.add local.get 3 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub
        local.get 4 local.get 5 i64.const -171 i64.add local.get 1 local.get 1 i32.const 129 i32.sub
        local.get 5 i64.const -204 i64.mul local.get 4 i32.const 143 i32.add local.get 1 i32.const 150 i32.xor
        block end local.get 2 i64.const -237 i64.sub local.get 1 i32.const 164 i32.mul local.get 1
        i32.const 171 i32.add local.get 2 i64.const -270 i64.xor local.get 1 local.get 4 br 0
      end
    end
    local.get 10
  )
  (func $loop-6-11 (export "loop-6-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    local.get 5 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub local.get 1 i32.const 52 i32.mul
    local.get 4 i32.const 59 i32.add local.get 5 i64.const 0x900000005 i64.xor local.get 4 i32.const 73
    i32.sub local.get 6 i32.const 80 i32.mul local.get 5 i64.const 0xc00000005 i64.add
    block (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
      loop (param i32 i32 i64 i32 i32 i64) (result i32 i32 i64 i32 i32 i64)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 6 i32.const 94 i32.xor local.get 3 i64.const -149 i64.sub local.get 1 i32.const 108 i32.mul
        local.get 4 i32.const 115 i32.add local.get 5 i64.const -182 i64.xor local.get 7 i32.const 129 i32.sub
        local.get 7 i32.const 136 i32.mul local.get 5 i64.const -215 i64.add local.get 4 i32.const 150 i32.xor
        local.get 6 i32.const 157 i32.sub local.get 5 i64.const -248 i64.mul local.get 6 local.get 1
        i32.const 178 i32.xor i32.const 16 i64.load offset=2 local.get 4 i32.const 192 i32.mul local.get 4
        i32.const 199 i32.add i32.const 40 i64.load offset=1 br 0
      end
    end
    local.get 12
  )
  (func $loop-6-12 (export "loop-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x600000005 i64.sub local.get 4 i32.const 52
    i32.mul local.get 4 i32.const 59 i32.add local.get 2 i64.const 0x900000005 i64.xor local.get 4
    i32.const 73 i32.sub local.get 1 i32.const 80 i32.mul local.get 3 i64.const 0xc00000005 i64.add
    local.get 4 i32.const 94 i32.xor
    block (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
      loop (param i32 i64 i32 i32 i64 i32) (result i32 i64 i32 i32 i64 i32)
        local.get 0 i32.const 1 i32.sub local.set 0 local.get 0 i32.eqz br_if 1 drop drop drop drop drop drop
        local.get 4 local.get 5 i64.const 0xf00000005 i64.mul local.get 4 i32.const 115 i32.add local.get 4
        i32.const 122 i32.xor local.get 5 i64.const 0x1200000005 i64.sub local.get 1 i32.const 136 i32.mul
        local.get 1 local.get 5 i64.const 0x1500000005 i64.xor local.get 4 i32.const 157 i32.sub local.get 4
        i32.const 164 i32.mul local.get 3 i64.const 0x1800000005 i64.add local.get 1 i32.const 178 i32.xor
        local.get 4 i32.const 185 i32.sub i64.const 0x1b00000005 local.get 1 i32.const 199 i32.add
        i32.const 40 i32.load offset=1 local.get 3 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220
        i32.mul br 0
      end
    end
    local.get 10
  )
)

(assert_return (invoke "loop-1-0"
  (i32.const 2)) (i64.const 0x1122333255667783) (i32.const -10472) (i32.const -219) (i64.const 0))
(assert_return (invoke "loop-1-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x3333333333333338) (i32.const 0x5050594) (i64.const 0x404040404040404)
  (i64.const 6))
(assert_return (invoke "loop-1-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40404040404032d) (i32.const 0x2020294)
  (i32.const 0xc7a27d58) (i64.const 0))
(assert_return (invoke "loop-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404041104040401) (i32.const 0x5050468) (i32.const 192) (i64.const 6))
(assert_return (invoke "loop-1-4"
  (i32.const 2)) (i64.const 0x1122334455667875) (i32.const -12628) (i64.const 0x10203040506063e)
  (i64.const 0))
(assert_return (invoke "loop-1-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x1c1c1c1c1c1c1c20)
  (i32.const 0x80808b3) (i32.const 0xe6e6e6e0) (i64.const 0))
(assert_return (invoke "loop-1-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303031b03030308) (i32.const 0x20202b0) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "loop-1-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (i32.const 0x505044c) (i64.const -380) (i64.const 0))
(assert_return (invoke "loop-1-8"
  (i32.const 2)) (i64.const 0x11223344556678a1) (i32.const -14784) (i32.const -331) (i64.const 0))
(assert_return (invoke "loop-1-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060600f0f0f0f) (i32.const 0x50505cc) (i32.const 0x69696964)
  (i64.const 6))
(assert_return (invoke "loop-1-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040402d5)
  (i32.const 0x20202cc) (i64.const -446) (i64.const 0))
(assert_return (invoke "loop-1-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfdc5) (i32.const 0x202012d) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "loop-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40403e6040403ff)
  (i32.const 0xb9b9b9b8) (i32.const 0x202033c) (i64.const 0))
(assert_return (invoke "loop-2-0"
  (i32.const 2)) (i64.const 0x52a3f54697e93a80) (i32.const 0x1234575b) (i32.const -19096)
  (i64.const 0x112233685566778d) (i64.const 0))
(assert_return (invoke "loop-2-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030301a8) (i32.const 0x20202e8) (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "loop-2-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032203030306)
  (i32.const 0x2020111) (i32.const 0x8080808) (i32.const 0xfad5b08b) (i64.const 0))
(assert_return (invoke "loop-2-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303030303030474) (i32.const 0xdcdcdcd8) (i32.const 0x2020320)
  (i64.const 0x30302d9030302fe) (i64.const 6))
(assert_return (invoke "loop-2-4"
  (i32.const 2)) (i64.const 0x7efc79f774f26fe0) (i32.const 0x12345777) (i64.const 0xd7ad83592f04daa0)
  (i32.const 0x123457af) (i64.const 0))
(assert_return (invoke "loop-2-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032703030308)
  (i32.const 0x808090e) (i32.const 318) (i32.const 0x340feac5) (i64.const 0))
(assert_return (invoke "loop-2-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 0x20200f5) (i32.const 332) (i64.const 0x303033303030308)
  (i64.const 0))
(assert_return (invoke "loop-2-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040405a1)
  (i32.const 0x69696964) (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 353) (i64.const 0))
(assert_return (invoke "loop-2-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x90909081e1e1e1e) (i32.const 0x202031d) (i32.const 0x613c17f2)
  (i32.const 0x5050674) (i64.const 6))
(assert_return (invoke "loop-2-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060606060453) (i32.const 0x2020320) (i32.const 0x2020202)
  (i64.const 0x30302cd030302fe) (i64.const 6))
(assert_return (invoke "loop-2-10"
  (i32.const 2)) (i64.const 0x1020304050606ba) (i32.const 0x1234554f) (i64.const 0x95704b2601dcb792)
  (i32.const 0x12345803) (i64.const 0))
(assert_return (invoke "loop-2-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302d9030302fe) (i32.const 0x62626260) (i32.const 0x2020390) (i32.const 409) (i64.const 0))
(assert_return (invoke "loop-2-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfcfcfcfcfcfcfd08)
  (i32.const 0x2020339) (i32.const 416) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "loop-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040225) (i32.const 0x202033c)
  (i32.const 0x2020358) (i64.const 0xa8835e3914efcaa5) (i32.const 0xd2d2d2d0) (i64.const 0))
(assert_return (invoke "loop-3-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404042904040401)
  (i32.const 0x20200bd) (i64.const 0x515151501e1e1e1e) (i32.const 0x1af5d0ab) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "loop-3-2"
  (i32.const 2)) (i64.const 0x112233445566797d) (i32.const -25564) (i32.const -315) (i32.const 381)
  (i64.const 0xfefdfcfbfaf9f8f8) (i64.const 0))
(assert_return (invoke "loop-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xf9f9f9f9f9f9fa00)
  (i32.const 0x2020355) (i32.const 0xb0b0b08) (i64.const 0x4040404040401a1) (i32.const 0x5050497)
  (i64.const 0))
(assert_return (invoke "loop-3-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404043404040409) (i32.const 0x505045f) (i64.const 0x303030303030303)
  (i32.const 0x2020069) (i32.const 0x28282820) (i64.const 6))
(assert_return (invoke "loop-3-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x20200a1) (i32.const 416) (i32.const 0x20203a9)
  (i64.const 0xfcfcfcfcfcfcfe65) (i64.const 0))
(assert_return (invoke "loop-3-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404040404040625) (i32.const 0xd2d2d2d0) (i32.const 0x2020202)
  (i64.const 0x3030303030305a8) (i32.const 0xb4b4b4ac) (i64.const 6))
(assert_return (invoke "loop-3-7"
  (i32.const 2)) (i64.const 0xfac28a53e6e1dcd8) (i32.const 0x123457e7) (i64.const 0x3f00000005)
  (i32.const 0xfad5b08b) (i32.const -77) (i64.const 0))
(assert_return (invoke "loop-3-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i32.const 0x2020202) (i32.const 0x946f4a25)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "loop-3-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfebd)
  (i32.const 0x2020085) (i32.const 0xb3b3b3b0) (i64.const 0x30303030303001c) (i32.const 0x20203e4)
  (i64.const 0))
(assert_return (invoke "loop-3-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i64.const 0x303034603030306) (i32.const 0x2020202) (i32.const 0x5050505)
  (i64.const 0))
(assert_return (invoke "loop-3-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xe1e1e1e1e1e1e1f0) (i32.const 0x5050690) (i32.const 0x5050505)
  (i32.const 0x2020202) (i64.const -798) (i64.const 6))
(assert_return (invoke "loop-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x6060606060603a3)
  (i32.const 0x7070695) (i32.const 0x5050707) (i64.const 0x30303030303062c) (i32.const 0x5a5a5a50)
  (i64.const 0))
(assert_return (invoke "loop-4-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303033a03030306) (i32.const 0x2020069) (i32.const 0x7b7b7b78) (i64.const 0x8e69441ffad5b08b)
  (i32.const 0x20203c8) (i32.const 0x946f4a25) (i64.const 0))
(assert_return (invoke "loop-4-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303057c)
  (i32.const 0x28282820) (i64.const 0xfbfbfbfbfbfbf93e) (i32.const 0x946f4a25) (i32.const 0x5050505)
  (i64.const 0x40404040404011d) (i64.const 0))
(assert_return (invoke "loop-4-2"
  (i32.const 2)) (i64.const 0x890f961ca329b020) (i32.const 0x1234581f) (i32.const -36344)
  (i32.const 0x12345857) (i64.const 0x7b56310ce7c29d78) (i32.const 0x1234548b) (i64.const 0))
(assert_return (invoke "loop-4-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303033f03030308) (i32.const 0x20203ac)
  (i32.const 0xe7c29d78) (i64.const 0x303030303030600) (i32.const 0xebebebe8) (i32.const 0x5050505)
  (i64.const 0))
(assert_return (invoke "loop-4-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbf962)
  (i32.const 0x8080653) (i64.const 0x303030303030303) (i32.const 0x8080a03) (i32.const 0x2020000)
  (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "loop-4-5"
  (i32.const 2)) (i64.const 0x1122334455667a2d) (i32.const -34188) (i32.const -591) (i32.const 0x14efcaa5)
  (i64.const 0x8231e193e6e1dcd8) (i32.const 0x1af5d0ab) (i64.const 0))
(assert_return (invoke "loop-4-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x1111111014141414) (i32.const 0x20203c5) (i32.const 0x613c17f2)
  (i64.const 0x6060606060602c7) (i32.const 542) (i32.const 0xb48f6a45) (i64.const 6))
(assert_return (invoke "loop-4-7"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030048) (i32.const 0x20203c8) (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0xb48f6a45)
  (i32.const 0x1dcb792) (i64.const 0x30303030302ff98) (i64.const 0))
(assert_return (invoke "loop-4-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (i32.const 0x1dcb792)
  (i32.const 0x5050738) (i64.const 0x303035203030306) (i32.const 0x201ffc1) (i64.const 6))
(assert_return (invoke "loop-4-9"
  (i32.const 2)) (i64.const 0x1122330255667783) (i32.const -36344) (i32.const -631)
  (i64.const 0x1122334455667788) (i32.const -44968) (i32.const 0x123458c7) (i64.const 0))
(assert_return (invoke "loop-4-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x636363636363636c) (i32.const 0x20203e1) (i64.const 0x3510ebc6a17c5732) (i32.const 0x2020202)
  (i32.const 0x2020202) (i64.const 0x88633e19f4cfaa85) (i64.const 0))
(assert_return (invoke "loop-4-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60606060606031f)
  (i32.const 0x50504e3) (i32.const 0x5050753) (i32.const 0x8080808) (i64.const 0x2a2a2a281e1e1e1e)
  (i32.const 0x8080808) (i64.const 0))
(assert_return (invoke "loop-4-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404044104040401) (i32.const 0x5050318)
  (i32.const 0x411cf7d2) (i64.const 0x8e69441ffad5b08b) (i32.const 0x2020070) (i32.const 0x201ff89)
  (i64.const 0))
(assert_return (invoke "loop-5-0"
  (i32.const 2)) (i64.const 0x1122334455667a85) (i32.const -38500) (i32.const 0x67421df8)
  (i64.const 0x4823fed9b48f6a45) (i32.const -42812) (i32.const 563) (i64.const 0xfefdfcaafaf9f8fd)
  (i64.const 0))
(assert_return (invoke "loop-5-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xdededededededee8)
  (i32.const 0x20203fd) (i64.const 0x95704b2601dcb792) (i32.const 0x5050505) (i32.const 0x505073f)
  (i64.const 0x404040404040404) (i32.const 584) (i64.const 0))
(assert_return (invoke "loop-5-2"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404044c04040409)
  (i32.const 0x8080a0a) (i32.const 570) (i32.const 0x2020202) (i64.const 0xc1c1c1c1c1c1c1d0) (i32.const 591)
  (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "loop-5-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbf8e6) (i32.const 0x201fff9) (i32.const 0x73737368)
  (i64.const 0x303035703030308) (i32.const 0x2020054) (i32.const 0xf4cfaa85) (i64.const 0x5700000005)
  (i64.const 6))
(assert_return (invoke "loop-5-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030303062c) (i32.const 0x24242420) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0xf4cfaa85)
  (i32.const 0xccccccc8) (i64.const 0x303030303030303) (i32.const 0x2020070) (i64.const 0))
(assert_return (invoke "loop-5-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xe1e1e1e01e1e1e1e)
  (i32.const 0x8080a1f) (i32.const -12) (i32.const 0x5050770) (i64.const -974) (i32.const 0x2020202)
  (i32.const 0x14141400) (i64.const 0))
(assert_return (invoke "loop-5-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ffc4) (i32.const 0x202001c) (i32.const 626) (i64.const 0x303030303030303)
  (i32.const 0x5050500) (i32.const 647) (i64.const 0x303035e03030306) (i64.const 0))
(assert_return (invoke "loop-5-7"
  (i32.const 2)) (i64.const 0x10203040506044e) (i32.const 0x12345453) (i64.const 0xebd3bba38b735b20)
  (i32.const 0x12345678) (i32.const -707) (i64.const -1029) (i32.const 0x815c3712) (i64.const 0))
(assert_return (invoke "loop-5-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60605b806060601) (i32.const 0xe6e6e6dc) (i32.const 0x202008c)
  (i32.const 0x340feac5) (i64.const 0x87878787878787a0) (i32.const 0x50507a8) (i32.const 0x50507af)
  (i64.const 6))
(assert_return (invoke "loop-5-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x7272727272727280)
  (i32.const 0x5050738) (i32.const 0x3d3d3d38) (i64.const 0x6000000005) (i32.const 0x2020202)
  (i32.const 0x201ff51) (i64.const 0x393939380f0f0f0f) (i64.const 0))
(assert_return (invoke "loop-5-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ff98) (i32.const 0x2020038) (i64.const 0xfcfcfcfcfcfcf8d9) (i32.const 0x2020202)
  (i32.const 0x2020202) (i64.const 0x30303030302febc) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "loop-5-11"
  (i32.const 2)) (i64.const 0xfefdfcaafaf9f8fd) (i32.const 0x12345437) (i32.const -53592) (i32.const 703)
  (i64.const 0x102030405060356) (i32.const 0xb48f6a45) (i32.const 724) (i64.const 0))
(assert_return (invoke "loop-5-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030684)
  (i32.const 0x73737368) (i32.const 0x67421df8) (i64.const 0x60605a006060601) (i32.const 0xadadada8)
  (i32.const 0x2020202) (i64.const 0x9b76512c07e2bd98) (i64.const 0))
(assert_return (invoke "loop-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xa2a2a2a2a2a2a2b8) (i32.const 0x5050754) (i32.const 0x5050500)
  (i64.const 0x30303030302ff14) (i32.const 0x202008c) (i32.const 0x5050270) (i64.const 0xc3c3c3c3c3c3c3d0)
  (i32.const 0x20204a5) (i64.const 6))
(assert_return (invoke "loop-6-1"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303035703030308) (i32.const 0x2020054)
  (i64.const 0x404045904040401) (i32.const 0x340feac5) (i32.const 0x3d3d3d38) (i64.const 0x404046404040409)
  (i32.const 682) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "loop-6-2"
  (i32.const 2)) (i64.const 0x1020304050604a6) (i32.const 0x1234541b) (i32.const 668) (i32.const 0x1234591b)
  (i64.const 0x102030405060322) (i32.const 0x123453c7) (i32.const -53592) (i64.const 0x1122334455667341)
  (i64.const 0))
(assert_return (invoke "loop-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x3030303030306b0) (i32.const -12)
  (i32.const 0x2020202) (i64.const 0xa8835e3914efcaa5) (i32.const 0x75757570) (i32.const 0x50507c4)
  (i64.const 0xfbfbfbfbfbfbffaa) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "loop-6-4"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x151515140f0f0f0f) (i32.const 0x5050770) (i64.const 0x393939380f0f0f0f)
  (i32.const 0x50507c4) (i32.const 0x2020202) (i64.const 0x4823fed9b48f6a45) (i32.const 0x5050505)
  (i32.const 731) (i64.const 6))
(assert_return (invoke "loop-6-5"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30303030302ff40) (i32.const 0x2020070) (i32.const 0x20200c4) (i32.const 0x201ff35)
  (i64.const 0x303030303030303) (i32.const 731) (i32.const 0x2020202) (i64.const -1161) (i64.const 0))
(assert_return (invoke "loop-6-6"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9fa34)
  (i32.const 0x505028c) (i32.const 0xb6b6b6a0) (i64.const 0x40404040403ff91) (i32.const 0x50507e7)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x70709fe) (i64.const 0))
(assert_return (invoke "loop-6-7"
  (i32.const 2)) (i64.const 0x102030405060702) (i32.const 0x12345667) (i64.const 0x1122334455667788)
  (i32.const -55) (i32.const 0x123455f7) (i64.const -204) (i32.const 143) (i32.const 0xe7c29d78)
  (i64.const 0))
(assert_return (invoke "loop-6-8"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030314)
  (i32.const 0x30303030) (i32.const 0x2020181) (i32.const 0x11111110) (i64.const 0x2e09e4bf9a75502b)
  (i32.const 0x2020294) (i32.const 0x5050468) (i64.const -248) (i64.const 0))
(assert_return (invoke "loop-6-9"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x181818180f0f0f0f) (i32.const 0x2020221) (i32.const 0x2020291) (i64.const 0x303030303030303)
  (i32.const 0x2020165) (i32.const 0x49494948) (i64.const 0x303031b03030308) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "loop-6-10"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x3030303030302dc) (i32.const 0x5050523) (i64.const 0x3030303030303f0)
  (i32.const 0x49494948) (i32.const 0x20202ad) (i64.const 0xfcfcfcfcfcfcfdf1) (i32.const 0x2020202)
  (i32.const 0x5050505) (i64.const 6))
(assert_return (invoke "loop-6-11"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf9f9f9f9f9f9f9c8)
  (i32.const 0x50504d8) (i32.const 0x7070707) (i32.const 0x20202b0) (i64.const 0xa8835e3914efcaa5)
  (i32.const 0xc3c3c3c0) (i32.const 0x50505cc) (i64.const 0xfbd6b18c67421df8) (i64.const 0))
(assert_return (invoke "loop-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x40403fe040403ff) (i32.const 0x5050504) (i32.const 0x505044c)
  (i64.const 0x1b00000005) (i32.const 0x20202c9) (i32.const 0x67421df8) (i64.const 0x40403e6040403ff)
  (i32.const 0xb9b9b9b8) (i64.const 6))

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
  (func $arm-1-0 (export "arm-1-0") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 5 i64.const -182 i64.xor global.get 0 i32.const 129 i32.sub
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
  (result i64 i32 i64 i64) (local i64 i64)
    local.get 5 i64.const 0x1200000005 i64.sub local.get 6 i32.const 136 i32.mul
    block (result i64)
      local.get 0
      if
        local.get 4 i32.const 143 i32.add i64.const 0x1500000005 br 1
      else
        local.get 1 i32.const 157 i32.sub local.get 5 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-1-2 (export "arm-1-2") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -204 i64.mul local.get 1 i32.const 143 i32.add
    block (result i32)
      local.get 0
      if
        local.get 1 i32.const 150 i32.xor local.get 2 local.get 1 i32.const 164 i32.mul br 1
      else
        local.get 1 i32.const 171 i32.add local.get 2 i64.const -270 i64.xor local.get 1 i32.const 185 i32.sub
        br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-3 (export "arm-1-3") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 i64.const -215 i64.add local.get 1 i32.const 150 i32.xor
    block (result i32)
      local.get 0
      if
        local.get 4 i32.const 157 i32.sub local.get 2 local.get 4 i32.const 171 i32.add local.get 4
        i32.const 178 i32.xor br 1
      else
        local.get 1 i32.const 185 i32.sub local.get 2 i64.const 0x1b00000005 i64.mul local.get 1 i32.const 199
        i32.add block end local.get 1 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-4 (export "arm-1-4") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    local.get 2 i64.const 0x1500000005 i64.xor local.get 4 i32.const 157 i32.sub
    block (result i64)
      local.get 0
      if
        local.get 1 i32.const 164 i32.mul local.get 3 i64.const 0x1800000005 i64.add local.get 4 i32.const 178
        i32.xor local.get 4 i32.const 185 i32.sub local.get 3 i64.const 0x1b00000005 i64.mul br 1
      else
        local.get 4 i32.const 199 i32.add local.get 2 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub
        local.get 3 i64.const -336 i64.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-5 (export "arm-1-5") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const -237 i64.sub global.get 4 i32.const 164 i32.mul
    block (result i32)
      local.get 0
      if
        global.get 0 global.get 5 i64.const -270 i64.xor global.get 0 i32.const 185 i32.sub global.get 4
        i32.const 192 i32.mul global.get 1 i64.const -303 i64.add i32.const 40 i32.load offset=1 br 1
      else
        global.get 0 i32.const 213 i32.sub global.get 5 global.get 0 i32.const 227 i32.add global.get 4
        i32.const 234 i32.xor br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-6 (export "arm-1-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64) (local i64 i32)
    local.get 2 i64.const -248 i64.mul local.get 1 i32.const 171 i32.add
    block (result i32)
      local.get 0
      if
        local.get 1 i32.const 178 i32.xor local.get 2 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
        local.get 1 local.get 2 local.get 1 i32.const 213 i32.sub local.get 1 i32.const 220 i32.mul br 1
      else
        local.get 1 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241
        i32.sub i32.const 88 i32.load offset=3 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-1-7 (export "arm-1-7") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x1800000005 i64.add local.get 4 i32.const 178
    i32.xor
    block (result i64)
      local.get 0
      if
        local.get 1 i32.const 185 i32.sub local.get 3 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199
        i32.add local.get 1 i32.const 206 i32.xor local.get 5 i64.const 0x1e00000005 i64.sub local.get 4
        i32.const 220 i32.mul local.get 1 i32.const 227 i32.add local.get 5 i64.const 0x2100000005 i64.xor
        br 1
      else
        local.get 1 i32.const 241 i32.sub local.get 3 i64.const -380 i64.mul local.get 1 i32.const 255 i32.add
        i32.const 104 i64.load offset=1 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-1-8 (export "arm-1-8") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -270 i64.xor local.get 7 i32.const 185 i32.sub
    block (result i32)
      local.get 0
      if
        local.get 4 i32.const 192 i32.mul local.get 2 i64.const -303 i64.add local.get 4 i32.const 206 i32.xor
        local.get 1 i32.const 213 i32.sub local.get 3 i64.const -336 i64.mul local.get 7 local.get 1
        local.get 5 i64.const -369 i64.sub local.get 6 br 1
      else
        local.get 7 i32.const 255 i32.add local.get 3 i64.const -402 i64.xor local.get 7 i32.const 269 i32.sub
        local.get 7 i32.const 276 i32.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-1-9 (export "arm-1-9") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64)
  (local i64 i32)
    local.get 2 i64.const -281 i64.sub local.get 1 i32.const 192 i32.mul
    block (result i32)
      local.get 0
      if
        local.get 1 i32.const 199 i32.add local.get 2 local.get 1 local.get 1 i32.const 220 i32.mul
        local.get 3 i64.const -347 i64.add local.get 1 local.get 4 i32.const 241 i32.sub local.get 3
        local.get 4 i32.const 255 i32.add local.get 1 i32.const 262 i32.xor br 1
      else
        local.get 4 local.get 3 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283 i32.add block end
        local.get 1 i32.const 290 i32.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-1-10 (export "arm-1-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32) (result i64 i32 i64 i64)
  (local i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x1b00000005 i64.mul local.get 4 i32.const 199
    i32.add
    block (result i64)
      local.get 0
      if
        local.get 4 i32.const 206 i32.xor local.get 2 local.get 4 local.get 4 i32.const 227 i32.add
        local.get 2 i64.const 0x2100000005 i64.xor local.get 4 local.get 1 i32.const 248 i32.mul local.get 3
        i64.const 0x2400000005 i64.add local.get 4 i32.const 262 i32.xor local.get 1 i32.const 269 i32.sub
        local.get 2 i64.const 0x2700000005 i64.mul br 1
      else
        local.get 1 i32.const 283 i32.add local.get 3 i64.const -446 i64.xor local.get 1 i32.const 152
        i64.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-1-11 (export "arm-1-11") (param i32) (result i64 i32 i32 i64) (local i64 i32)
    global.get 1 i64.const -303 i64.add global.get 4 i32.const 206 i32.xor
    block (result i32)
      local.get 0
      if
        global.get 0 i32.const 213 i32.sub global.get 5 i64.const -336 i64.mul global.get 0 i32.const 227
        i32.add global.get 4 global.get 1 i64.const -369 i64.sub global.get 4 i32.const 248 i32.mul
        global.get 0 i32.const 255 i32.add global.get 5 global.get 0 i32.const 269 i32.sub global.get 4
        i32.const 276 i32.mul global.get 1 i64.const -435 i64.add global.get 4 i32.const 290 i32.xor br 1
      else
        global.get 0 global.get 5 i64.const -468 i64.mul global.get 0 global.get 4 i32.const 318 i32.xor br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-1-12 (export "arm-1-12") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64) (local i64 i32)
    local.get 3 i64.const -314 i64.xor local.get 4 i32.const 213 i32.sub
    block (result i32)
      local.get 0
      if
        local.get 4 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add local.get 6 i32.const 234 i32.xor
        local.get 4 i32.const 241 i32.sub local.get 2 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add
        local.get 1 i32.const 262 i32.xor local.get 2 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
        local.get 7 i32.const 283 i32.add local.get 3 i64.const -446 i64.xor local.get 1 i32.const 297 i32.sub
        local.get 1 br 1
      else
        local.get 7 i32.const 311 i32.add local.get 3 i64.const 0x2d00000005 i64.xor local.get 4 i32.const 325
        i32.sub local.get 1 i32.const 332 i32.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-0 (export "arm-2-0") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 2 i64.const 0x1e00000005 i64.sub local.get 1 i32.const 220 i32.mul
    block (result i32 i64)
      local.get 0
      if
        block end local.get 1 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor br 1
      else
        block end local.get 1 i32.const 241 i32.sub local.get 2 i64.const -380 i64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-1 (export "arm-2-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 2 i64.const -336 i64.mul local.get 1 i32.const 227 i32.add
    block (result i64 i32)
      local.get 0
      if
        local.get 1 local.get 2 i64.const -369 i64.sub local.get 1 br 1
      else
        local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor i32.const 269 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-2 (export "arm-2-2") (param i32) (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    global.get 1 i64.const -347 i64.add global.get 4 i32.const 234 i32.xor
    block (result i32 i32)
      local.get 0
      if
        global.get 0 i32.const 241 i32.sub global.get 5 i64.const -380 i64.mul i32.const 255 global.get 4 br 1
      else
        global.get 0 i32.const 269 i32.sub global.get 5 i64.const 0x2700000005 i64.mul block end global.get 0
        i32.const 283 i32.add global.get 4 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-2-3 (export "arm-2-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x2100000005 i64.xor local.get 1 i32.const 241
    i32.sub
    block (result i32 i64)
      local.get 0
      if
        local.get 4 i32.const 248 i32.mul local.get 3 i64.const 0x2400000005 i64.add local.get 4 i32.const 262
        i32.xor local.get 4 i32.const 120 i64.load offset=3 br 1
      else
        local.get 1 i32.const 283 i32.add local.get 2 local.get 4 i32.const 152 i32.load offset=3 local.get 5
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-2-4 (export "arm-2-4") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i64)
  (local i64 i64 i32)
    local.get 3 i64.const -369 i64.sub local.get 4 i32.const 248 i32.mul
    block (result i64 i32)
      local.get 0
      if
        local.get 1 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 4 i32.const 269 i32.sub
        local.get 4 i32.const 276 i32.mul local.get 2 i64.const -435 i64.add local.get 4 i32.const 290 i32.xor
        br 1
      else
        local.get 1 local.get 3 i64.const -468 i64.mul local.get 4 block end i64.const 0x2d00000005
        local.get 1 i32.const 325 i32.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-2-5 (export "arm-2-5") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 2 i64.const -380 i64.mul local.get 4 i32.const 255 i32.add
    block (result i32 i32)
      local.get 0
      if
        local.get 4 i32.const 262 i32.xor local.get 5 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
        local.get 7 i32.const 283 i32.add local.get 5 i64.const -446 i64.xor i32.const 297 i32.const 152
        i32.load offset=3 br 1
      else
        local.get 1 i32.const 311 i32.add local.get 3 i64.const 0x2d00000005 i64.xor local.get 6 i32.const 325
        i32.sub i32.const 184 i32.load offset=3 local.get 1 i32.const 339 i32.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-6 (export "arm-2-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    local.get 2 i64.const 0x2400000005 i64.add local.get 7 i32.const 262 i32.xor
    block (result i32 i64)
      local.get 0
      if
        local.get 7 i32.const 269 i32.sub local.get 2 i64.const 0x2700000005 i64.mul local.get 6 i32.const 283
        i32.add local.get 7 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub local.get 4
        i32.const 304 i32.mul i32.const 311 i32.const 168 i64.load offset=1 br 1
      else
        local.get 7 i32.const 325 i32.sub local.get 2 i64.const -512 i64.mul local.get 7 i32.const 339 i32.add
        i32.const 346 i64.const -545 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-7 (export "arm-2-7") (param i32) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    global.get 5 i64.const -402 i64.xor global.get 0 i32.const 269 i32.sub
    block (result i64 i32)
      local.get 0
      if
        global.get 4 global.get 1 i64.const -435 i64.add global.get 4 i32.const 290 i32.xor global.get 0
        i32.const 297 i32.sub global.get 5 i64.const -468 i64.mul global.get 0 i32.const 311 i32.add
        global.get 4 i32.const 318 i32.xor block end i32.const 176 i64.load offset=2 global.get 4
        i32.const 332 i32.mul br 1
      else
        global.get 0 i32.const 339 i32.add global.get 5 i64.const -534 i64.xor global.get 0 i32.const 353
        i32.sub block end i64.const 0x3300000005 global.get 0 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-2-8 (export "arm-2-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -413 i64.sub local.get 4 i32.const 276 i32.mul
    block (result i32 i32)
      local.get 0
      if
        local.get 1 i32.const 283 i32.add local.get 2 i64.const -446 i64.xor local.get 4 i32.const 297 i32.sub
        local.get 4 i32.const 304 i32.mul local.get 2 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor
        local.get 1 i32.const 325 i32.sub local.get 2 block end local.get 1 i32.const 339 i32.add
        i32.const 346 br 1
      else
        local.get 4 i32.const 353 i32.sub local.get 3 i64.const 0x3300000005 i64.mul local.get 1 local.get 1
        i32.const 374 i32.xor local.get 1 i32.const 381 i32.sub br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-2-9 (export "arm-2-9") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i64)
  (local i64 i32 i64)
    local.get 3 i64.const 0x2700000005 i64.mul local.get 1 i32.const 283 i32.add
    block (result i32 i64)
      local.get 0
      if
        local.get 4 local.get 2 i64.const 0x2a00000005 i64.sub local.get 4 i32.const 304 i32.mul local.get 4
        i32.const 311 i32.add local.get 2 local.get 4 i32.const 325 i32.sub local.get 1 local.get 3
        i64.const 0x3000000005 i64.add local.get 1 i32.const 346 i32.xor i32.const 16 i32.load offset=2
        local.get 3 i64.const 0x3300000005 i64.mul br 1
      else
        local.get 4 i32.const 367 i32.add local.get 2 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
        local.get 1 i32.const 388 i32.mul local.get 3 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-2-10 (export "arm-2-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i64) (local i64 i64 i32)
    local.get 2 i64.const -435 i64.add local.get 1 i32.const 290 i32.xor
    block (result i64 i32)
      local.get 0
      if
        local.get 1 local.get 2 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add local.get 1
        i32.const 318 i32.xor local.get 2 i64.const -501 i64.sub local.get 1 i32.const 332 i32.mul local.get 1
        i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 1 local.get 1 i32.const 360 i32.mul
        local.get 2 local.get 1 i32.const 374 i32.xor br 1
      else
        local.get 1 local.get 2 local.get 1 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor
        i32.const 80 i32.load offset=2 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-2-11 (export "arm-2-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64) (local i64 i32 i32)
    local.get 3 i64.const -446 i64.xor local.get 7 i32.const 297 i32.sub
    block (result i32 i32)
      local.get 0
      if
        local.get 6 i32.const 304 i32.mul local.get 2 local.get 6 i32.const 318 i32.xor local.get 6
        i32.const 325 i32.sub local.get 5 i64.const -512 i64.mul local.get 6 i32.const 339 i32.add local.get 7
        i32.const 346 i32.xor local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul local.get 6
        local.get 3 i64.const -578 i64.xor block end i32.const 48 i32.load offset=2 local.get 4 i32.const 388
        i32.mul br 1
      else
        local.get 7 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409
        i32.sub local.get 4 i32.const 416 i32.mul i32.const 423 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-2-12 (export "arm-2-12") (param i32) (result i64 i32 i32 i64 i64) (local i64 i32 i64)
    global.get 1 i64.const 0x2a00000005 i64.sub global.get 4 i32.const 304 i32.mul
    block (result i32 i64)
      local.get 0
      if
        global.get 0 global.get 5 i64.const 0x2d00000005 i64.xor global.get 0 i32.const 325 i32.sub
        global.get 4 i32.const 332 i32.mul global.get 1 i64.const 0x3000000005 i64.add global.get 4
        i32.const 346 i32.xor global.get 0 i32.const 353 i32.sub global.get 5 global.get 0 global.get 4
        global.get 1 i64.const 0x3600000005 i64.sub global.get 4 i32.const 388 i32.mul i32.const 395
        global.get 5 i64.const 0x3900000005 i64.xor br 1
      else
        global.get 0 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul global.get 0 i32.const 423
        i32.add i32.const 430 i64.const -677 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-0 (export "arm-3-0") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -468 i64.mul local.get 1 i32.const 311 i32.add
    block (result i32 i64 i32)
      local.get 0
      if
        i32.const 318 local.get 2 local.get 1 i32.const 332 i32.mul br 1
      else
        local.get 1 i32.const 339 i32.add i32.const 8 i64.load offset=1 local.get 1 i32.const 353 i32.sub br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-1 (export "arm-3-1") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 3 i64.const -479 i64.add local.get 1 i32.const 318 i32.xor
    block (result i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 325 i32.sub block end local.get 2 i64.const -512 i64.mul i32.const 339
        i32.const 8 i32.load offset=1 br 1
      else
        local.get 1 i64.const 0x3300000005 local.get 4 local.get 4 i32.const 374 i32.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-2 (export "arm-3-2") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x2d00000005 i64.xor local.get 1 i32.const 325
    i32.sub
    block (result i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add local.get 1 local.get 4
        i32.const 353 i32.sub local.get 2 br 1
      else
        local.get 1 local.get 3 i64.const -578 i64.xor local.get 4 i32.const 381 i32.sub i32.const 388
        i32.const 64 i64.load br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-3 (export "arm-3-3") (param i32) (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    global.get 1 i64.const -501 i64.sub global.get 4 i32.const 332 i32.mul
    block (result i32 i64 i32)
      local.get 0
      if
        global.get 0 i32.const 339 i32.add global.get 5 global.get 0 i32.const 353 i32.sub i32.const 360
        global.get 1 global.get 4 i32.const 374 i32.xor br 1
      else
        global.get 0 i32.const 381 i32.sub global.get 5 i64.const -600 i64.mul global.get 0 i32.const 395
        i32.add block end global.get 4 global.get 1 i64.const -633 i64.sub global.get 4 i32.const 416 i32.mul
        br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-3-4 (export "arm-3-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    local.get 3 i64.const -512 i64.mul local.get 1 i32.const 339 i32.add
    block (result i64 i32 i32)
      local.get 0
      if
        local.get 6 i32.const 346 i32.xor local.get 3 local.get 7 i32.const 360 i32.mul local.get 6
        i32.const 367 i32.add i64.const -578 local.get 1 i32.const 381 i32.sub local.get 4 i32.const 388
        i32.mul br 1
      else
        local.get 4 i32.const 395 i32.add local.get 3 local.get 4 i32.const 409 i32.sub local.get 3
        i64.const -644 i64.mul i32.const 423 local.get 4 i32.const 430 i32.xor br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-3-5 (export "arm-3-5") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x3000000005 i64.add local.get 4 i32.const 346
    i32.xor
    block (result i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 353 i32.sub local.get 3 i64.const 0x3300000005 i64.mul local.get 1 i32.const 367
        i32.add local.get 1 i32.const 374 i32.xor local.get 3 i64.const 0x3600000005 i64.sub local.get 4
        local.get 1 local.get 5 i64.const 0x3900000005 i64.xor br 1
      else
        local.get 1 local.get 2 i64.const -644 i64.mul local.get 4 i32.const 423 i32.add i32.const 430
        i32.const 437 i32.const 120 i64.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-6 (export "arm-3-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -534 i64.xor local.get 1 i32.const 353 i32.sub
    block (result i32 i64 i32)
      local.get 0
      if
        local.get 1 i32.const 360 i32.mul local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
        local.get 1 i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul local.get 1 i32.const 395 i32.add
        local.get 1 i32.const 402 i32.xor local.get 2 i64.const -633 i64.sub local.get 1 i32.const 416 i32.mul
        br 1
      else
        local.get 1 local.get 2 i64.const -666 i64.xor local.get 1 i32.const 437 i32.sub local.get 1
        i32.const 444 i32.mul local.get 2 i64.const -699 i64.add local.get 1 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-7 (export "arm-3-7") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32)
    local.get 2 i64.const -545 i64.sub local.get 1 i32.const 360 i32.mul
    block (result i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 367 i32.add local.get 2 local.get 1 i32.const 381 i32.sub local.get 1
        i32.const 388 i32.mul local.get 2 i64.const -611 i64.add local.get 4 i32.const 402 i32.xor local.get 4
        i32.const 409 i32.sub block end i32.const 88 i64.load offset=3 local.get 1 local.get 1 i32.const 430
        i32.xor br 1
      else
        local.get 4 i32.const 437 i32.sub local.get 3 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451
        i32.add block end i64.const -710 local.get 4 i32.const 465 i32.sub i32.const 472 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-8 (export "arm-3-8") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i64)
  (local i64 i32 i32 i64)
    local.get 3 i64.const 0x3300000005 i64.mul local.get 4 i32.const 367 i32.add
    block (result i32 i32 i64)
      local.get 0
      if
        local.get 1 local.get 3 local.get 1 i32.const 388 i32.mul local.get 4 local.get 2
        i64.const 0x3900000005 i64.xor local.get 4 i32.const 409 i32.sub local.get 1 i32.const 416 i32.mul
        local.get 2 local.get 4 i32.const 430 i32.xor local.get 1 i32.const 437 i32.sub local.get 3
        i64.const 0x3f00000005 i64.mul br 1
      else
        local.get 1 i32.const 451 i32.add local.get 2 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub
        local.get 1 i32.const 472 i32.mul local.get 4 i32.const 479 i32.add local.get 2 i64.const 0x4500000005
        i64.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-3-9 (export "arm-3-9") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i64)
  (local i64 i32 i64 i32)
    local.get 2 i64.const -567 i64.add local.get 1 i32.const 374 i32.xor
    block (result i32 i64 i32)
      local.get 0
      if
        local.get 1 local.get 2 i64.const -600 i64.mul local.get 1 local.get 1 local.get 2 i64.const -633
        i64.sub local.get 1 i32.const 416 i32.mul local.get 1 i32.const 423 i32.add local.get 2 local.get 1
        i32.const 437 i32.sub i32.const 120 i32.load offset=3 local.get 2 i32.const 136 i32.load offset=1 br 1
      else
        local.get 1 i32.const 465 i32.sub local.get 2 local.get 1 i32.const 479 i32.add i32.const 168
        i32.load offset=1 local.get 2 i64.const -765 i64.sub i32.const 500 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-3-10 (export "arm-3-10") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64) (local i64 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const -578 i64.xor local.get 1 i32.const 381 i32.sub
    block (result i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 388 i32.mul local.get 3 local.get 4 i32.const 402 i32.xor local.get 1
        local.get 2 local.get 1 local.get 1 i32.const 430 i32.xor local.get 5 i64.const -677 i64.sub
        local.get 4 i32.const 444 i32.mul local.get 1 local.get 5 i64.const -710 i64.xor i32.const 465
        local.get 1 i32.const 472 i32.mul br 1
      else
        local.get 1 i32.const 479 i32.add local.get 3 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493
        i32.sub local.get 2 i64.const -776 i64.mul local.get 4 i32.const 507 i32.add local.get 4 i32.const 514
        i32.xor br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-3-11 (export "arm-3-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i64) (local i64 i32 i32 i64)
    local.get 3 i64.const 0x3600000005 i64.sub local.get 1 i32.const 388 i32.mul
    block (result i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 395 i32.add local.get 2 i64.const 0x3900000005 i64.xor local.get 1 local.get 6
        i32.const 416 i32.mul local.get 3 i64.const 0x3c00000005 i64.add local.get 4 i32.const 430 i32.xor
        local.get 7 i32.const 437 i32.sub local.get 2 i64.const 0x3f00000005 i64.mul local.get 4 i32.const 451
        i32.add local.get 1 i32.const 458 i32.xor local.get 3 i64.const 0x4200000005 i64.sub local.get 4
        i32.const 472 i32.mul local.get 4 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor
        br 1
      else
        local.get 4 local.get 2 i64.const -776 i64.mul local.get 4 i32.const 514 local.get 7 i32.const 24
        i64.load offset=3 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-3-12 (export "arm-3-12") (param i32) (result i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32)
    global.get 5 i64.const -600 i64.mul global.get 0 i32.const 395 i32.add
    block (result i32 i64 i32)
      local.get 0
      if
        global.get 4 i32.const 402 i32.xor global.get 1 i64.const -633 i64.sub global.get 4 i32.const 416
        i32.mul global.get 0 i32.const 423 i32.add global.get 5 i64.const -666 i64.xor global.get 0
        global.get 4 i32.const 444 i32.mul global.get 1 i64.const -699 i64.add global.get 4 i32.const 458
        i32.xor global.get 0 i32.const 465 i32.sub global.get 5 i64.const -732 i64.mul global.get 0
        i32.const 479 i32.add global.get 4 i32.const 486 i32.xor global.get 1 i64.const -765 i64.sub
        global.get 4 i32.const 500 i32.mul br 1
      else
        global.get 0 i32.const 507 i32.add global.get 5 i64.const -798 i64.xor global.get 0 i32.const 521
        i32.sub block end global.get 4 i32.const 528 i32.mul global.get 1 i64.const -831 i64.add global.get 4
        br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-0 (export "arm-4-0") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 3 i64.const -611 i64.add local.get 1 i32.const 402 i32.xor
    block (result i32 i64 i32 i32)
      local.get 0
      if
        i32.const 80 i32.load offset=2 i64.const -644 i32.const 423 local.get 1 i32.const 430 i32.xor br 1
      else
        local.get 1 local.get 3 i64.const 0x3f00000005 i64.mul local.get 4 i32.const 451 i32.add local.get 4
        i32.const 458 i32.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-4-1 (export "arm-4-1") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    local.get 2 i64.const 0x3900000005 i64.xor local.get 4 i32.const 409 i32.sub
    block (result i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 416 i32.mul block end local.get 5 i64.const 0x3c00000005 i64.add local.get 7
        i32.const 430 i32.xor i32.const 112 i32.load offset=2 local.get 2 i64.const 0x3f00000005 i64.mul br 1
      else
        local.get 6 i32.const 451 i32.add local.get 3 i32.const 144 i32.load offset=2 local.get 4
        i32.const 472 i32.mul local.get 2 i64.const -743 i64.add br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-2 (export "arm-4-2") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 1 i64.const -633 i64.sub global.get 4 i32.const 416 i32.mul
    block (result i32 i32 i64 i32)
      local.get 0
      if
        global.get 0 global.get 5 i64.const -666 i64.xor global.get 0 i32.const 120 i32.load offset=3
        global.get 1 global.get 4 i32.const 458 i32.xor br 1
      else
        global.get 0 i32.const 465 i32.sub global.get 5 i64.const -732 i64.mul block end global.get 0
        i32.const 479 i32.add i32.const 168 i32.load offset=1 global.get 1 global.get 4 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-3 (export "arm-4-3") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    local.get 2 i64.const -644 i64.mul local.get 1 i32.const 423 i32.add
    block (result i32 i64 i32 i32)
      local.get 0
      if
        local.get 1 local.get 2 i64.const -677 i64.sub local.get 1 i32.const 444 i32.mul local.get 1
        i32.const 451 i32.add i64.const -710 i32.const 144 i32.load offset=2 local.get 1 i32.const 472 i32.mul
        br 1
      else
        local.get 1 local.get 2 local.get 1 i32.const 493 i32.sub local.get 1 local.get 2
        i64.const 0x4800000005 i64.add local.get 1 i32.const 514 i32.xor local.get 1 i32.const 521 i32.sub
        br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-4 (export "arm-4-4") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i64) (local i64 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x3c00000005 i64.add local.get 1 i32.const 430
    i32.xor
    block (result i64 i32 i32 i64)
      local.get 0
      if
        local.get 4 local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add local.get 1
        i32.const 458 i32.xor local.get 3 i32.const 152 i32.load offset=3 local.get 1 i32.const 479 i32.add
        local.get 5 i64.const 0x4500000005 i64.xor br 1
      else
        local.get 4 i32.const 493 i32.sub local.get 5 local.get 1 i32.const 507 i32.add local.get 2
        i64.const -798 i64.xor i32.const 16 i32.load offset=2 local.get 1 local.get 2 i64.const -831 i64.add
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-4-5 (export "arm-4-5") (param i32 i32 i64 i64 i32 f64 f32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    local.get 2 i64.const -666 i64.xor local.get 4 i32.const 437 i32.sub
    block (result i32 i32 i64 i32)
      local.get 0
      if
        local.get 1 local.get 2 i64.const -699 i64.add local.get 1 i32.const 458 i32.xor local.get 1
        local.get 3 i64.const -732 i64.mul local.get 1 local.get 4 local.get 3 i64.const -765 i64.sub
        local.get 1 i32.const 500 i32.mul br 1
      else
        local.get 1 local.get 2 local.get 4 i32.const 521 i32.sub block end local.get 1 i32.const 528 i32.mul
        local.get 4 i32.const 535 i32.add local.get 3 local.get 1 i32.const 549 i32.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-4-6 (export "arm-4-6") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    local.get 3 i64.const -677 i64.sub local.get 7 i32.const 444 i32.mul
    block (result i32 i64 i32 i32)
      local.get 0
      if
        local.get 4 local.get 2 i64.const -710 i64.xor local.get 4 i32.const 465 i32.sub local.get 4
        i32.const 472 i32.mul local.get 2 i64.const -743 i64.add local.get 7 i32.const 486 i32.xor local.get 4
        i64.const -776 i32.const 0 i32.load local.get 4 i32.const 514 i32.xor br 1
      else
        local.get 1 local.get 2 i64.const 0x4b00000005 i64.mul local.get 6 block end local.get 1 i32.const 542
        i32.xor i64.const 0x4e00000005 local.get 6 i32.const 64 i32.load br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-7 (export "arm-4-7") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const 0x3f00000005 i64.mul local.get 1 i32.const 451 i32.add
    block (result i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 458 i32.xor local.get 2 i64.const 0x4200000005 i64.sub local.get 1 i32.const 472
        i32.mul local.get 1 i32.const 479 i32.add local.get 2 local.get 1 i32.const 493 i32.sub local.get 1
        i32.const 500 i32.mul i64.const 0x4800000005 local.get 1 i32.const 514 i32.xor local.get 1
        i32.const 521 i32.sub i64.const 0x4b00000005 br 1
      else
        local.get 1 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
        i64.const -864 local.get 1 i32.const 563 i32.add i32.const 570 i64.const -897 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-8 (export "arm-4-8") (param i32) (result i64 i32 i32 i32 i64 i32 i64)
  (local i64 i32 i32 i64 i32)
    global.get 1 i64.const -699 i64.add global.get 4 i32.const 458 i32.xor
    block (result i32 i32 i64 i32)
      local.get 0
      if
        global.get 0 i32.const 465 i32.sub global.get 5 global.get 0 i32.const 479 i32.add global.get 4
        i32.const 486 i32.xor global.get 1 i64.const -765 i64.sub global.get 4 global.get 0 i32.const 507
        i32.add global.get 5 global.get 0 i32.const 24 i32.load offset=3 global.get 1 i64.const -831 i64.add
        global.get 4 i32.const 542 i32.xor br 1
      else
        global.get 0 i32.const 549 i32.sub global.get 5 i64.const -864 i64.mul global.get 0 i32.const 563
        i32.add i32.const 570 global.get 0 i32.const 577 i32.sub global.get 5 i64.const -908 i64.mul
        global.get 0 i32.const 591 i32.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-4-9 (export "arm-4-9") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64) (local i64 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -710 i64.xor local.get 1 i32.const 465 i32.sub
    block (result i32 i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 472 i32.mul local.get 2 local.get 1 i32.const 486 i32.xor local.get 1
        i32.const 493 i32.sub local.get 2 local.get 1 local.get 1 local.get 5 local.get 1 i32.const 528
        i32.mul local.get 4 i32.const 535 i32.add i32.const 40 i64.load offset=1 local.get 4 i32.const 549
        i32.sub local.get 1 i32.const 556 i32.mul br 1
      else
        local.get 1 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 4 i32.const 577
        i32.sub local.get 4 i32.const 584 i32.mul local.get 3 i64.const 0x5400000005 i64.add i32.const 598
        i32.const 605 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-4-10 (export "arm-4-10") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i64)
  (local i64 i64 i32 i32 i64)
    local.get 2 i64.const 0x4200000005 i64.sub local.get 1 i32.const 472 i32.mul
    block (result i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 479 i32.add local.get 2 i64.const 0x4500000005 i64.xor local.get 1 i32.const 493
        i32.sub local.get 1 i32.const 500 i32.mul local.get 2 i64.const 0x4800000005 i64.add local.get 1
        i32.const 514 i32.xor local.get 1 i32.const 521 i32.sub local.get 2 local.get 1 local.get 1
        i32.const 542 i32.xor i32.const 48 i64.load offset=2 local.get 1 local.get 1 i32.const 563 i32.add
        local.get 2 i64.const 0x5100000005 i64.xor br 1
      else
        local.get 1 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
        local.get 2 i64.const -930 i64.xor local.get 1 i32.const 605 i32.sub i32.const 120 i32.load offset=3
        local.get 2 br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-4-11 (export "arm-4-11") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i64 i32)
    local.get 2 i64.const -732 i64.mul local.get 7 i32.const 479 i32.add
    block (result i32 i32 i64 i32)
      local.get 0
      if
        local.get 4 i32.const 486 i32.xor local.get 5 i64.const -765 i64.sub local.get 6 i32.const 500 i32.mul
        local.get 1 i32.const 507 i32.add local.get 3 i64.const -798 i64.xor local.get 6 i32.const 521 i32.sub
        local.get 7 i32.const 528 i32.mul local.get 5 i64.const -831 i64.add local.get 7 i32.const 542 i32.xor
        local.get 6 i32.const 549 i32.sub local.get 5 i64.const -864 i64.mul local.get 6 i32.const 72
        i32.load offset=1 local.get 5 local.get 1 br 1
      else
        local.get 7 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub
        local.get 4 i32.const 612 i32.mul i32.const 619 local.get 3 i64.const -974 i64.xor local.get 1
        i32.const 633 i32.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-4-12 (export "arm-4-12") (param i32) (result i64 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i64 i32 i32)
    global.get 1 i64.const -743 i64.add global.get 4 i32.const 486 i32.xor
    block (result i32 i64 i32 i32)
      local.get 0
      if
        global.get 0 i32.const 493 i32.sub global.get 5 i64.const -776 i64.mul global.get 0 i32.const 507
        i32.add global.get 4 i32.const 514 i32.xor global.get 1 i64.const -809 i64.sub global.get 4
        i32.const 528 i32.mul global.get 0 i32.const 535 i32.add global.get 5 global.get 0 i32.const 549
        i32.sub global.get 4 i32.const 556 i32.mul global.get 1 i64.const -875 i64.add global.get 4
        global.get 0 global.get 5 i64.const -908 i64.mul global.get 0 i32.const 591 i32.add i32.const 104
        i32.load offset=1 br 1
      else
        global.get 0 i32.const 605 i32.sub global.get 5 i64.const 0x5700000005 i64.mul global.get 0
        i32.const 619 i32.add global.get 4 i32.const 144 i64.load offset=2 global.get 4 i32.const 640 i32.mul
        i32.const 160 i32.load br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-0 (export "arm-5-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const 0x4500000005 i64.xor local.get 4 i32.const 493
    i32.sub
    block (result i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 4 i32.const 500 i32.mul local.get 5 i64.const 0x4800000005 i64.add local.get 4 local.get 4
        i32.const 521 i32.sub local.get 3 br 1
      else
        local.get 1 i32.const 535 i32.add local.get 3 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
        local.get 4 i32.const 556 i32.mul local.get 2 i64.const -875 i64.add br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-1 (export "arm-5-1") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 2 i64.const -765 i64.sub local.get 4 i32.const 500 i32.mul
    block (result i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 1 i32.const 507 i32.add local.get 2 i64.const -798 i64.xor local.get 1 i32.const 521 i32.sub
        i32.const 24 i32.load offset=3 local.get 2 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
        br 1
      else
        local.get 1 i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul local.get 4 i32.const 570
        i32.const 80 i64.load offset=2 local.get 4 i32.const 584 i32.mul br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-2 (export "arm-5-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const -776 i64.mul global.get 0 i32.const 507 i32.add
    block (result i32 i32 i64 i32 i32)
      local.get 0
      if
        global.get 4 i32.const 514 i32.xor global.get 1 i64.const -809 i64.sub global.get 4 i32.const 528
        i32.mul global.get 0 i32.const 535 i32.add global.get 5 i64.const -842 i64.xor global.get 0
        global.get 4 br 1
      else
        global.get 0 i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor global.get 0
        global.get 4 global.get 1 i64.const 0x5400000005 i64.add global.get 4 global.get 0 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-3 (export "arm-5-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const 0x4800000005 i64.add local.get 4 i32.const 514
    i32.xor
    block (result i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 521 i32.sub local.get 2 i64.const 0x4b00000005 i64.mul local.get 4 i32.const 535
        i32.add local.get 4 i32.const 542 i32.xor local.get 3 i64.const 0x4e00000005 i64.sub local.get 1
        local.get 4 i32.const 563 i32.add i64.const 0x5100000005 br 1
      else
        local.get 1 i32.const 577 i32.sub local.get 3 local.get 1 i32.const 598 local.get 2 i64.const -941
        i64.sub local.get 4 i32.const 612 i32.mul local.get 1 i32.const 619 i32.add local.get 5 i64.const -974
        i64.xor br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-4 (export "arm-5-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 3 i64.const -798 i64.xor local.get 6 i32.const 521 i32.sub
    block (result i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 4 i32.const 528 i32.mul local.get 5 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
        local.get 4 i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul i32.const 64 i32.load local.get 7
        i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul br 1
      else
        local.get 6 i32.const 591 i32.add local.get 3 i64.const -930 i64.xor local.get 6 i32.const 605 i32.sub
        i64.const 0x5700000005 local.get 4 i32.const 619 i32.add local.get 7 i32.const 626 i32.xor
        i64.const 0x5a00000005 i32.const 640 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-5-5 (export "arm-5-5") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -809 i64.sub local.get 4 i32.const 528 i32.mul
    block (result i32 i32 i64 i32 i32)
      local.get 0
      if
        local.get 4 i32.const 535 i32.add local.get 2 i64.const -842 i64.xor local.get 1 local.get 1
        i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor local.get 1
        i32.const 577 i32.sub local.get 3 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add local.get 1
        br 1
      else
        local.get 1 i32.const 605 i32.sub local.get 3 i64.const 0x5700000005 i64.mul local.get 4 i32.const 136
        i32.load offset=1 i32.const 633 local.get 3 i64.const -996 i64.mul local.get 1 i32.const 647 i32.add
        local.get 1 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-6 (export "arm-5-6") (param i32 i32 i64 f64) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 1 i32.const 535 i32.add
    block (result i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 542 i32.xor local.get 2 i64.const 0x4e00000005 i64.sub local.get 1 i32.const 556
        i32.mul local.get 1 i32.const 563 i32.add local.get 2 i64.const 0x5100000005 i64.xor local.get 1
        i32.const 577 i32.sub local.get 1 i32.const 584 i32.mul i64.const 0x5400000005 local.get 1
        i32.const 598 i32.xor local.get 1 i32.const 605 i32.sub i64.const 0x5700000005 br 1
      else
        local.get 1 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor local.get 1 local.get 1
        i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 1 i32.const 654 i32.xor
        local.get 1 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-5-7 (export "arm-5-7") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 3 i64.const -831 i64.add local.get 4 i32.const 542 i32.xor
    block (result i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 1 i32.const 549 i32.sub local.get 3 i64.const -864 i64.mul local.get 4 i32.const 563 i32.add
        local.get 4 i32.const 570 i32.xor local.get 2 i64.const -897 i64.sub local.get 1 i32.const 584 i32.mul
        local.get 1 i32.const 591 i32.add block end local.get 2 local.get 1 local.get 4 local.get 3
        i64.const -963 i64.add i32.const 626 br 1
      else
        local.get 4 i32.const 633 i32.sub local.get 2 i64.const -996 i64.mul local.get 4 i32.const 647 i32.add
        block end i64.const 0x5d00000005 i32.const 176 i32.load offset=2 local.get 1 i32.const 668 i32.mul
        local.get 3 i64.const 0x6000000005 i64.add local.get 1 i32.const 682 i32.xor br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-5-8 (export "arm-5-8") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64)
  (local i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -842 i64.xor local.get 1 i32.const 549 i32.sub
    block (result i32 i32 i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 556 i32.mul local.get 2 i64.const -875 i64.add local.get 1 i32.const 570 i32.xor
        local.get 1 local.get 2 local.get 1 i32.const 591 i32.add local.get 1 i32.const 598 i32.xor
        local.get 2 local.get 1 i32.const 612 i32.mul local.get 1 i32.const 619 i32.add i32.const 136
        i64.load offset=1 i32.const 144 i32.load offset=2 local.get 1 i32.const 640 i32.mul br 1
      else
        local.get 1 local.get 2 i64.const 0x5d00000005 i64.xor local.get 1 i32.const 661 i32.sub local.get 1
        i32.const 668 i32.mul local.get 1 i32.const 675 i32.add local.get 2 i64.const -1062 i64.xor
        local.get 1 local.get 1 i32.const 696 i32.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-5-9 (export "arm-5-9") (param i32) (result i64 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64)
    global.get 1 i64.const 0x4e00000005 i64.sub global.get 4 i32.const 556 i32.mul
    block (result i32 i64 i32 i32 i64)
      local.get 0
      if
        global.get 0 i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor global.get 0
        i32.const 577 i32.sub global.get 4 global.get 1 i64.const 0x5400000005 i64.add global.get 4
        i32.const 598 i32.xor global.get 0 i32.const 605 i32.sub global.get 5 global.get 0 i32.const 619
        i32.add global.get 4 global.get 1 i64.const 0x5a00000005 i64.sub global.get 4 i32.const 640 i32.mul
        global.get 0 i32.const 647 i32.add global.get 5 br 1
      else
        global.get 0 i32.const 661 i32.sub global.get 5 global.get 0 i32.const 675 i32.add global.get 4
        i32.const 682 i32.xor i32.const 16 i64.load offset=2 i32.const 24 i32.load offset=3 global.get 0
        i32.const 703 i32.add i32.const 40 i64.load offset=1 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-5-10 (export "arm-5-10") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i64) (local i64 i64 i32 i32 i64 i32)
    local.get 5 i64.const -864 i64.mul local.get 7 i32.const 563 i32.add
    block (result i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 6 local.get 2 i64.const -897 i64.sub local.get 6 i32.const 584 i32.mul local.get 4
        i32.const 591 i32.add local.get 2 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub local.get 1
        i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor local.get 1
        i32.const 633 i32.sub i64.const -996 i32.const 160 i32.load local.get 4 i32.const 654 i32.xor
        local.get 3 i64.const -1029 i64.sub local.get 6 br 1
      else
        local.get 6 local.get 5 i64.const -1062 i64.xor local.get 1 i32.const 689 i32.sub local.get 5
        local.get 6 i32.const 703 i32.add local.get 6 local.get 5 local.get 4 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-5-11 (export "arm-5-11") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64) (local i64 i32 i32 i64 i32 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 2 i64.const -875 i64.add local.get 4 i32.const 570 i32.xor
    block (result i32 i32 i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 577 i32.sub local.get 5 i64.const -908 i64.mul local.get 4 i32.const 591 i32.add
        local.get 1 i32.const 598 i32.xor local.get 3 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
        local.get 1 i32.const 619 i32.add local.get 5 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
        local.get 1 i32.const 640 i32.mul local.get 2 i64.const -1007 i64.add local.get 4 i32.const 654
        i32.xor local.get 1 i32.const 184 i64.load offset=3 local.get 4 local.get 4 br 1
      else
        local.get 4 i32.const 689 i32.sub local.get 3 local.get 4 i32.const 703 i32.add local.get 4
        i32.const 710 i32.xor local.get 4 i32.const 717 i32.sub local.get 5 i32.const 64 i32.load local.get 1
        br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-5-12 (export "arm-5-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 5 i64.const 0x5100000005 i64.xor local.get 4 i32.const 577
    i32.sub
    block (result i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 584 i32.mul local.get 3 i64.const 0x5400000005 i64.add local.get 1 i32.const 598
        i32.xor local.get 1 i32.const 605 i32.sub local.get 2 local.get 1 i32.const 619 i32.add local.get 4
        i32.const 626 i32.xor local.get 5 i64.const 0x5a00000005 i64.sub local.get 4 i32.const 640 i32.mul
        local.get 1 i32.const 647 i32.add local.get 5 local.get 4 i32.const 661 i32.sub local.get 4
        i32.const 668 i32.mul i64.const 0x6000000005 local.get 4 i32.const 682 i32.xor local.get 1
        i32.const 689 i32.sub i32.const 24 i64.load offset=3 br 1
      else
        local.get 1 local.get 5 i64.const -1106 i64.xor local.get 1 i32.const 717 i32.sub local.get 4
        i32.const 724 i32.mul local.get 2 i64.const -1139 i64.add i32.const 72 i32.load offset=1 local.get 1
        i32.const 745 i32.sub i32.const 88 i64.load offset=3 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-6-0 (export "arm-6-0") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -897 i64.sub local.get 4 i32.const 584 i32.mul
    block (result i32 i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 6 local.get 3 i64.const -930 i64.xor local.get 7 local.get 7 i32.const 612 i32.mul
        local.get 5 local.get 6 i32.const 626 i32.xor br 1
      else
        block end i32.const 633 i64.const -996 local.get 6 i32.const 647 i32.add local.get 4 i32.const 654
        i32.xor local.get 3 i64.const -1029 i64.sub i32.const 184 i32.load offset=3 br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-1 (export "arm-6-1") (param i32 i32 i64 f64) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    local.get 2 i64.const -908 i64.mul local.get 1 i32.const 591 i32.add
    block (result i64 i32 i32 i64 i32 i32)
      local.get 0
      if
        local.get 1 i32.const 598 i32.xor local.get 2 i32.const 612 i32.const 619 local.get 2 i64.const -974
        i64.xor local.get 1 i32.const 633 i32.sub local.get 1 i32.const 640 i32.mul br 1
      else
        local.get 1 i32.const 647 i32.add block end local.get 2 local.get 1 i32.const 661 i32.sub local.get 1
        i64.const 0x6000000005 local.get 1 i32.const 682 i32.xor local.get 1 i32.const 689 i32.sub br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-2 (export "arm-6-2") (param i32) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    global.get 1 i64.const 0x5400000005 i64.add global.get 4 i32.const 598 i32.xor
    block (result i32 i32 i64 i32 i32 i64)
      local.get 0
      if
        global.get 0 i32.const 605 i32.sub global.get 5 i64.const 0x5700000005 i64.mul i32.const 128 i32.load
        i32.const 626 global.get 1 i64.const 0x5a00000005 i64.sub global.get 4 i32.const 647 global.get 5
        i64.const 0x5d00000005 i64.xor br 1
      else
        global.get 0 i32.const 661 i32.sub global.get 5 i64.const -1040 i64.mul i32.const 0 i32.load
        i32.const 8 i32.load offset=1 global.get 1 i64.const -1073 i64.sub global.get 4 i32.const 696 i32.mul
        global.get 0 i32.const 703 i32.add global.get 5 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-3 (export "arm-6-3") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -930 i64.xor local.get 4 i32.const 605 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 1 i32.const 612 i32.mul local.get 2 i64.const -963 i64.add local.get 4 block end local.get 1
        i32.const 633 i32.sub i32.const 152 i64.load offset=3 local.get 4 i32.const 647 i32.add local.get 4
        i32.const 654 i32.xor local.get 2 local.get 4 br 1
      else
        local.get 1 local.get 3 i64.const -1062 i64.xor local.get 1 i32.const 689 i32.sub i32.const 24
        i32.load offset=3 i64.const -1095 local.get 1 i32.const 710 i32.xor local.get 1 i32.const 717 i32.sub
        local.get 2 i64.const -1128 i64.mul local.get 1 br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-6-4 (export "arm-6-4") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i64 i32 i32 i64 i32 i32 i64) (local i64 i64 i32 i32 i64 i32 i32)
    local.get 5 i64.const -941 i64.sub local.get 4 i32.const 612 i32.mul
    block (result i64 i32 i32 i64 i32 i32)
      local.get 0
      if
        local.get 7 i32.const 619 i32.add local.get 3 i64.const -974 i64.xor local.get 4 i32.const 633 i32.sub
        local.get 1 i32.const 640 i32.mul local.get 3 i64.const -1007 i64.add local.get 4 i32.const 654
        i32.xor local.get 1 i32.const 184 i64.load offset=3 local.get 1 i32.const 675 i32.add local.get 4
        i32.const 682 i32.xor br 1
      else
        local.get 7 i32.const 689 i32.sub local.get 5 i64.const 0x6300000005 i64.mul local.get 7 i32.const 40
        i64.load offset=1 local.get 1 i32.const 717 i32.sub local.get 7 i64.const -1139 local.get 7
        i32.const 738 i32.xor local.get 7 i32.const 745 i32.sub br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-5 (export "arm-6-5") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const 0x5700000005 i64.mul local.get 1 i32.const 619 i32.add
    block (result i32 i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 626 i32.xor local.get 2 i64.const 0x5a00000005 i64.sub local.get 1 local.get 1
        i32.const 647 i32.add local.get 2 i64.const 0x5d00000005 i64.xor local.get 1 i32.const 661 i32.sub
        local.get 1 i32.const 668 i32.mul local.get 2 i64.const 0x6000000005 i64.add local.get 1 i32.const 682
        i32.xor local.get 1 i32.const 24 i64.load offset=3 br 1
      else
        local.get 1 local.get 2 i64.const -1106 i64.xor local.get 1 i32.const 717 i32.sub local.get 1
        i32.const 724 i32.mul i32.const 731 local.get 2 i64.const 0x6900000005 i64.xor local.get 1 local.get 1
        local.get 2 i64.const 0x6c00000005 i64.add br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-6 (export "arm-6-6") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -963 i64.add local.get 1 i32.const 626 i32.xor
    block (result i32 i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 4 i32.const 633 i32.sub local.get 3 i64.const -996 i64.mul local.get 4 local.get 4
        i32.const 654 i32.xor local.get 2 i64.const -1029 i64.sub local.get 1 i32.const 668 i32.mul
        local.get 4 i32.const 675 i32.add i64.const -1062 local.get 1 i32.const 696 local.get 2
        i64.const -1095 i64.add local.get 4 br 1
      else
        local.get 4 i32.const 717 i32.sub local.get 2 i64.const -1128 i64.mul local.get 4 i32.const 731
        i32.add i32.const 738 i32.const 80 i64.load offset=2 local.get 1 i32.const 752 i32.mul local.get 4
        local.get 2 i64.const -1194 i64.xor local.get 1 i32.const 773 i32.sub br 1
      end
      unreachable
    end
    local.get 7
  )
  (func $arm-6-7 (export "arm-6-7") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const -974 i64.xor global.get 0 i32.const 633 i32.sub
    block (result i64 i32 i32 i64 i32 i32)
      local.get 0
      if
        global.get 4 i32.const 640 i32.mul global.get 1 i64.const -1007 i64.add global.get 4 i32.const 654
        i32.xor global.get 0 i32.const 661 i32.sub global.get 5 global.get 0 i32.const 675 i32.add
        global.get 4 i32.const 682 i32.xor block end global.get 1 i64.const -1073 i64.sub global.get 4
        i32.const 696 i32.mul global.get 0 i32.const 703 i32.add global.get 5 i64.const -1106 i64.xor
        i32.const 48 i32.load offset=2 i32.const 724 br 1
      else
        global.get 0 i32.const 731 i32.add global.get 5 i64.const 0x6900000005 i64.xor global.get 0
        global.get 5 i64.const -1172 i64.mul global.get 0 i32.const 759 i32.add global.get 4 i32.const 766
        i32.xor global.get 1 i64.const -1205 i64.sub global.get 4 i32.const 780 i32.mul global.get 0
        i32.const 787 i32.add br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-8 (export "arm-6-8") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result i64 i32 i32 i32 i64 i32 i32 i64 i64) (local i64 i32 i32 i64 i32 i32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 3 i64.const -6 i64.xor local.get 1 i32.const 17 i32.sub
    block (result i32 i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 24 i32.mul local.get 5 local.get 1 i32.const 38 i32.xor local.get 4 i32.const 45
        i32.sub local.get 3 i64.const -72 i64.mul local.get 4 i32.const 59 i32.add local.get 1 i32.const 66
        i32.xor local.get 2 i64.const -105 i64.sub block end i32.const 88 i32.load offset=3 local.get 1
        i32.const 87 i32.add local.get 5 i64.const -138 i64.xor local.get 1 i32.const 101 i32.sub local.get 4
        i32.const 108 i32.mul local.get 3 i64.const -171 i64.add br 1
      else
        local.get 4 i32.const 122 i32.xor local.get 5 local.get 4 i32.const 160 i32.load local.get 4
        i32.const 150 i32.xor local.get 5 local.get 4 i32.const 164 i32.mul i32.const 0 i32.load
        i64.const -270 br 1
      end
      unreachable
    end
    local.get 10
  )
  (func $arm-6-9 (export "arm-6-9") (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 3 i64.const -17 i64.sub local.get 1 i32.const 24 i32.mul
    block (result i32 i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 4 i32.const 31 i32.add local.get 2 i64.const -50 i64.xor local.get 7 i32.const 45 i32.sub
        local.get 6 i32.const 52 i32.mul local.get 5 i64.const -83 i64.add local.get 7 i32.const 66 i32.xor
        local.get 1 local.get 3 local.get 1 i32.const 87 i32.add local.get 6 i32.const 94 i32.xor
        i64.const -149 local.get 6 i32.const 108 i32.mul local.get 4 i32.const 115 i32.add i64.const -182
        i32.const 144 i32.load offset=2 br 1
      else
        local.get 6 i32.const 136 i32.mul local.get 2 i64.const -215 i64.add local.get 4 i32.const 150 i32.xor
        local.get 4 local.get 2 i64.const -248 i64.mul i32.const 171 local.get 7 i32.const 178 i32.xor
        local.get 3 local.get 7 i32.const 192 i32.mul br 1
      end
      unreachable
    end
    local.get 12
  )
  (func $arm-6-10 (export "arm-6-10") (param i32) (result i64 i32 i64 i32 i32 i64 i32 i32 i64)
  (local i64 i64 i32 i32 i64 i32 i32)
    global.get 5 i64.const 0x300000005 i64.mul global.get 0 i32.const 31 i32.add
    block (result i64 i32 i32 i64 i32 i32)
      local.get 0
      if
        global.get 4 i32.const 38 i32.xor global.get 1 i64.const 0x600000005 i64.sub global.get 4 i32.const 52
        i32.mul global.get 0 i32.const 59 i32.add global.get 5 i64.const 0x900000005 i64.xor global.get 0
        i32.const 73 i32.sub global.get 4 i32.const 80 i32.mul global.get 1 i64.const 0xc00000005 i64.add
        global.get 4 i32.const 94 i32.xor global.get 0 i32.const 101 i32.sub global.get 5
        i64.const 0xf00000005 i64.mul global.get 0 global.get 4 i32.const 122 i32.xor global.get 1
        global.get 4 global.get 0 i32.const 143 i32.add br 1
      else
        global.get 4 global.get 1 i64.const -237 i64.sub global.get 4 i32.const 164 i32.mul global.get 1
        i64.const 0x1800000005 i64.add global.get 4 i32.const 178 i32.xor global.get 0 i32.const 24
        i64.load offset=3 global.get 0 i32.const 199 i32.add global.get 4 br 1
      end
      unreachable
    end
    local.get 1
  )
  (func $arm-6-11 (export "arm-6-11") (param i32 i32 i64 f64) (result i64 i32 i32 i32 i64 i32 i32 i64 i64)
  (local i64 i32 i32 i64 i32 i32 i64)
    local.get 2 i64.const -39 i64.add local.get 1 i32.const 38 i32.xor
    block (result i32 i32 i64 i32 i32 i64)
      local.get 0
      if
        local.get 1 i32.const 45 i32.sub local.get 2 i64.const -72 i64.mul local.get 1 i32.const 59 i32.add
        local.get 1 i32.const 66 i32.xor local.get 2 i64.const -105 i64.sub local.get 1 i32.const 80 i32.mul
        local.get 1 local.get 2 i64.const -138 i64.xor local.get 1 local.get 1 i32.const 108 i32.mul
        local.get 2 i64.const -171 i64.add i32.const 136 i32.load offset=1 local.get 1 i32.const 129 i32.sub
        local.get 2 i64.const -204 i64.mul local.get 1 i32.const 143 i32.add local.get 1 i32.const 150 i32.xor
        local.get 2 i64.const -237 i64.sub br 1
      else
        local.get 1 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add local.get 1 i32.const 178
        i32.xor local.get 1 local.get 1 i64.const -303 local.get 1 local.get 1 local.get 2 i64.const -336
        i64.mul br 1
      end
      unreachable
    end
    local.get 4
  )
  (func $arm-6-12 (export "arm-6-12") (param i32 i32 i64 i64 i32 f64 f32)
  (result i64 i32 i32 i64 i32 i32 i64 i32 i64) (local i64 i32 i64 i32 i32 i64 i32)
    local.get 2 i64.const -50 i64.xor local.get 4 i32.const 45 i32.sub
    block (result i32 i64 i32 i32 i64 i32)
      local.get 0
      if
        local.get 4 i32.const 52 i32.mul local.get 3 i64.const -83 i64.add local.get 4 i32.const 66 i32.xor
        local.get 1 i32.const 73 i32.sub local.get 3 i64.const -116 i64.mul local.get 1 i32.const 87 i32.add
        local.get 4 i32.const 94 i32.xor local.get 2 i64.const -149 i64.sub local.get 4 i32.const 108 i32.mul
        local.get 4 i32.const 115 i32.add local.get 3 i64.const -182 i64.xor local.get 4 i32.const 129 i32.sub
        block end local.get 1 i32.const 136 i32.mul local.get 3 i64.const -215 i64.add local.get 1 local.get 1
        i32.const 157 i32.sub i32.const 184 i64.load offset=3 local.get 4 i32.const 171 i32.add br 1
      else
        local.get 4 i32.const 178 i32.xor local.get 3 i64.const -281 i64.sub local.get 4 i32.const 192 i32.mul
        local.get 1 i32.const 199 i32.add local.get 3 local.get 1 i32.const 213 i32.sub local.get 4
        i32.const 220 i32.mul local.get 2 i32.const 72 i32.load offset=1 br 1
      end
      unreachable
    end
    local.get 7
  )
)

(assert_return (invoke "arm-1-0"
  (i32.const 0)) (i64.const 0x1020304050607b2) (i32.const 0x123455f7) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "arm-1-0"
  (i32.const 1)) (i64.const 0x1020304050607b2) (i32.const 0x123455f7) (i32.const -10472) (i64.const 0))
(assert_return (invoke "arm-1-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60605f406060601)
  (i32.const 0xbbbbbbb8) (i64.const 0x606060606060606) (i64.const 0))
(assert_return (invoke "arm-1-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x60605f406060601)
  (i32.const 0xbbbbbbb8) (i64.const 0x1500000005) (i64.const 0))
(assert_return (invoke "arm-1-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x999999999999999c) (i32.const 0x2020291) (i32.const 0x2020149) (i64.const 0))
(assert_return (invoke "arm-1-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x999999999999999c) (i32.const 0x2020291) (i32.const 0x49494948) (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40404040404032d) (i32.const 0x2020294)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x40404040404032d) (i32.const 0x2020294)
  (i32.const 0x50505b7) (i64.const 0))
(assert_return (invoke "arm-1-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303031603030306) (i32.const 0x5050468)
  (i64.const 0xbababababababac0) (i64.const 0))
(assert_return (invoke "arm-1-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303031603030306) (i32.const 0x5050468)
  (i64.const 0x8080808014141414) (i64.const 0))
(assert_return (invoke "arm-1-5"
  (i32.const 0)) (i64.const 0x1122334455667875) (i32.const -12628) (i32.const -167) (i64.const 0))
(assert_return (invoke "arm-1-5"
  (i32.const 1)) (i64.const 0x1122334455667875) (i32.const -12628) (i32.const 0x67421df8) (i64.const 0))
(assert_return (invoke "arm-1-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x1515151515151518) (i32.const 0x20202ad) (i32.const 0xa17c5732) (i64.const 0))
(assert_return (invoke "arm-1-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x1515151515151518) (i32.const 0x20202ad) (i32.const 0xb9b9b9b8) (i64.const 0))
(assert_return (invoke "arm-1-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606061e0606060b) (i32.const 0x50505b7) (i64.const 0x3b16f1cca7825d38)
  (i64.const 6))
(assert_return (invoke "arm-1-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606061e0606060b) (i32.const 0x50505b7) (i64.const 0x606062706060603)
  (i64.const 6))
(assert_return (invoke "arm-1-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (i32.const 0x808074f) (i32.const 0xa8a8a8a0) (i64.const 0))
(assert_return (invoke "arm-1-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfaf6)
  (i32.const 0x808074f) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "arm-1-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303041c)
  (i32.const 0x81818180) (i32.const 0x2020320) (i64.const 0))
(assert_return (invoke "arm-1-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303041c)
  (i32.const 0x81818180) (i32.const 0x2020304) (i64.const 0))
(assert_return (invoke "arm-1-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060600f0f0f0f) (i32.const 0x50505cc) (i64.const 0x75502b06e1bc9772)
  (i64.const 6))
(assert_return (invoke "arm-1-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606060600f0f0f0f) (i32.const 0x50505cc) (i64.const 0x848484840f0f0f0f)
  (i64.const 6))
(assert_return (invoke "arm-1-11"
  (i32.const 0)) (i64.const 0x1122334455667659) (i32.const -131) (i32.const -371) (i64.const 0))
(assert_return (invoke "arm-1-11"
  (i32.const 1)) (i64.const 0x1122334455667659) (i32.const -131) (i32.const -367) (i64.const 0))
(assert_return (invoke "arm-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfac2)
  (i32.const 0x5050430) (i32.const 0x9a9a9a98) (i64.const 0))
(assert_return (invoke "arm-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfac2)
  (i32.const 0x5050430) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-2-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0x2020111) (i64.const 0x878787878787878c)
  (i64.const 0))
(assert_return (invoke "arm-2-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302e5030302fe) (i32.const 0xb9b9b9b8) (i32.const 0x20202e5) (i64.const 0x303032203030306)
  (i64.const 0))
(assert_return (invoke "arm-2-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x20202e5) (i64.const 0xfcfcfcfcfcfcfd6d) (i32.const 269)
  (i64.const 0))
(assert_return (invoke "arm-2-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xc0c0c0c0c0c0c10) (i32.const 0x20202e5) (i64.const 0x303030303030474) (i32.const 0x2020202)
  (i64.const 0))
(assert_return (invoke "arm-2-2"
  (i32.const 0)) (i64.const 0x112233445566762d) (i32.const -167) (i32.const 0x12345793) (i32.const -77)
  (i64.const 0))
(assert_return (invoke "arm-2-2"
  (i32.const 1)) (i64.const 0x112233445566762d) (i32.const -167) (i32.const 255) (i32.const -77)
  (i64.const 0))
(assert_return (invoke "arm-2-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303032203030306) (i32.const 0x2020111) (i32.const 0xe1bc9772)
  (i64.const 0x606060606060606) (i64.const 6))
(assert_return (invoke "arm-2-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303032203030306) (i32.const 0x2020111) (i32.const 0x5050505)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 6))
(assert_return (invoke "arm-2-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i64.const 0x2d00000005) (i32.const 0x20200bd) (i64.const 0))
(assert_return (invoke "arm-2-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040575)
  (i32.const 0xdcdcdcd8) (i64.const 0x303030303030150) (i32.const 0x5050427) (i64.const 0))
(assert_return (invoke "arm-2-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x878787878787878c)
  (i32.const 0x5050604) (i32.const 0x815c3712) (i32.const 0x2020355) (i64.const 0))
(assert_return (invoke "arm-2-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x878787878787878c)
  (i32.const 0x5050604) (i32.const 297) (i32.const 0xe1bc9772) (i64.const 0))
(assert_return (invoke "arm-2-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032703030308)
  (i32.const 0x808090e) (i32.const 346) (i64.const -545) (i64.const 0))
(assert_return (invoke "arm-2-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303032703030308)
  (i32.const 0x808090e) (i32.const 311) (i64.const 0x7b56310ce7c29d78) (i64.const 0))
(assert_return (invoke "arm-2-7"
  (i32.const 0)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i64.const 0x3300000005)
  (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "arm-2-7"
  (i32.const 1)) (i64.const 0x102030405060696) (i32.const 0x1234556b) (i64.const 0xc8a37e59340feac5)
  (i32.const -25564) (i64.const 0))
(assert_return (invoke "arm-2-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405a1) (i32.const 0x69696964) (i32.const 0x2020374)
  (i32.const 0x2020085) (i64.const 6))
(assert_return (invoke "arm-2-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x4040404040405a1) (i32.const 0x69696964) (i32.const 0x2020355)
  (i32.const 346) (i64.const 6))
(assert_return (invoke "arm-2-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xb0b0b0b014141414)
  (i32.const 0x202031d) (i32.const 0xb0b0b08) (i64.const 0x404040404040404) (i64.const 0))
(assert_return (invoke "arm-2-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xb0b0b0b014141414)
  (i32.const 0x202031d) (i32.const 0x14efcaa5) (i64.const 0xe0e0e0e014141414) (i64.const 0))
(assert_return (invoke "arm-2-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i64.const 0x303033a03030306) (i32.const 0x542f0ae5)
  (i64.const 0))
(assert_return (invoke "arm-2-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030150) (i32.const 0x2020320) (i64.const 0x303030303030303) (i32.const 0x2020374)
  (i64.const 0))
(assert_return (invoke "arm-2-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfa46)
  (i32.const 0x80806df) (i32.const 0x28282820) (i32.const 423) (i64.const 0))
(assert_return (invoke "arm-2-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbfa46)
  (i32.const 0x80806df) (i32.const 0xb48f6a45) (i32.const 0x9b9b9b94) (i64.const 0))
(assert_return (invoke "arm-2-12"
  (i32.const 0)) (i64.const 0x1122331a55667783) (i32.const -23408) (i32.const 430) (i64.const -677)
  (i64.const 0))
(assert_return (invoke "arm-2-12"
  (i32.const 1)) (i64.const 0x1122331a55667783) (i32.const -23408) (i32.const 395)
  (i64.const 0xfefdfcc2faf9f8fd) (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x2020339) (i32.const 0x2020355) (i64.const 0x5b3611ecc7a27d58)
  (i32.const 0x20200a1) (i64.const 0))
(assert_return (invoke "arm-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x7e7e7e7e7e7e7e84) (i32.const 0x2020339) (i32.const 318) (i64.const 0x303030303030303)
  (i32.const 0x9a9a9a98) (i64.const 0))
(assert_return (invoke "arm-3-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040225) (i32.const 0x202033c)
  (i64.const 0x3300000005) (i32.const 0x5050505) (i32.const 0x5050473) (i64.const 0))
(assert_return (invoke "arm-3-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040225) (i32.const 0x202033c)
  (i64.const 0xf9f9f9f9f9f9fa00) (i32.const 339) (i32.const 0xc7a27d58) (i64.const 0))
(assert_return (invoke "arm-3-2"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd) (i32.const 0x5050388) (i32.const 388)
  (i64.const 0x4e2904dfba95704b) (i64.const 6))
(assert_return (invoke "arm-3-2"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404042904040401) (i32.const 0x20200bd) (i32.const 0x2020202)
  (i32.const 0x50503a4) (i64.const 0x303030303030303) (i64.const 6))
(assert_return (invoke "arm-3-3"
  (i32.const 0)) (i64.const 0x112233445566797d) (i32.const -25564) (i32.const -77)
  (i64.const 0x1122334455667a01) (i32.const -32032) (i64.const 0))
(assert_return (invoke "arm-3-3"
  (i32.const 1)) (i64.const 0x112233445566797d) (i32.const -25564) (i32.const 360)
  (i64.const 0x1122334455667788) (i32.const -315) (i64.const 0))
(assert_return (invoke "arm-3-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf7f7f7f7f7f7f800)
  (i32.const 0x2020355) (i64.const 0xe5e5e5e5e5e5e5f0) (i32.const 423) (i32.const 0x50504ab) (i64.const 0))
(assert_return (invoke "arm-3-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xf7f7f7f7f7f7f800)
  (i32.const 0x2020355) (i64.const -578) (i32.const 0x2020085) (i32.const 0x9b9b9b94) (i64.const 0))
(assert_return (invoke "arm-3-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404043404040409) (i32.const 0x505045f) (i32.const 430) (i32.const 437)
  (i64.const 0xd5b08b66411cf7d2) (i64.const 6))
(assert_return (invoke "arm-3-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404043404040409) (i32.const 0x505045f) (i32.const 0x5050505)
  (i32.const 0x2020202) (i64.const 0x606063f06060603) (i64.const 6))
(assert_return (invoke "arm-3-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x20200a1) (i32.const 0x7b7b7b78) (i64.const 0x303030303030048)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-3-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcfee9) (i32.const 0x20200a1) (i32.const 0x2020390) (i64.const 0x30303030303057c)
  (i32.const 0x43434340) (i64.const 0))
(assert_return (invoke "arm-3-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030524)
  (i32.const 0xd2d2d2d0) (i64.const -710) (i32.const 0x5050334) (i32.const 472) (i64.const 0))
(assert_return (invoke "arm-3-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030524)
  (i32.const 0xd2d2d2d0) (i64.const 0x3510ebc6a17c5732) (i32.const 0x2020202) (i32.const 0x20203ac)
  (i64.const 0))
(assert_return (invoke "arm-3-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xe0e0e0e014141414)
  (i32.const 0x5050674) (i32.const 0xb3b3b3b0) (i32.const 0x50506e4) (i64.const 0x303034603030306)
  (i64.const 0))
(assert_return (invoke "arm-3-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xe0e0e0e014141414)
  (i32.const 0x5050674) (i32.const 0x50504ab) (i32.const 0x202004d) (i64.const 0x1111111014141414)
  (i64.const 0))
(assert_return (invoke "arm-3-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i32.const 0xe7c29d78) (i64.const 0x303030303030600)
  (i32.const 500) (i64.const 0))
(assert_return (invoke "arm-3-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030300cc) (i32.const 0x2020374) (i32.const 0x411cf7d2) (i64.const 0x303030303030303)
  (i32.const 0x4722fdd8) (i64.const 0))
(assert_return (invoke "arm-3-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fbb8) (i32.const 0x2020085) (i64.const 0xdededededededee8)
  (i32.const 0x5050700) (i32.const 0x5050707) (i64.const 6))
(assert_return (invoke "arm-3-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xf9f9f9f9f9f9fbb8) (i32.const 0x2020085) (i64.const 0xf9f9f9f9f9f9fb3c)
  (i32.const 465) (i32.const 0xb3b3b3b0) (i64.const 6))
(assert_return (invoke "arm-3-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 514) (i32.const 0x8080808) (i64.const 0xf5d0ab86613c17f2) (i64.const 0))
(assert_return (invoke "arm-3-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x40403ce040403ff)
  (i32.const 0xb0b0b08) (i32.const 0x41414138) (i32.const 0x50506e4) (i64.const 0x303034603030306)
  (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 0)) (i64.const 0x5cb7116bc6207ac0) (i32.const 0x12345803) (i32.const -40656)
  (i64.const 0x1122334455667449) (i32.const -77) (i64.const 0))
(assert_return (invoke "arm-3-12"
  (i32.const 1)) (i64.const 0x5cb7116bc6207ac0) (i32.const 0x12345803) (i32.const -427)
  (i64.const 0x1122334455667a85) (i32.const -38500) (i64.const 0))
(assert_return (invoke "arm-4-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040401a1) (i32.const 0x2020390)
  (i32.const 0x2020202) (i64.const 0x1111111014141414) (i32.const 0x50506c8) (i32.const 0x50504cf)
  (i64.const 0))
(assert_return (invoke "arm-4-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040401a1) (i32.const 0x2020390)
  (i32.const 0x542f0ae5) (i64.const -644) (i32.const 423) (i32.const 0x20203ac) (i64.const 0))
(assert_return (invoke "arm-4-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303033a03030306)
  (i32.const 0x505036c) (i64.const 0x404040404040404) (i32.const 0x946f4a25) (i32.const 0x41414138)
  (i64.const 0x30303030303001c) (i64.const 0))
(assert_return (invoke "arm-4-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303033a03030306)
  (i32.const 0x505036c) (i64.const 0x60606420606060b) (i32.const 0x80809a6) (i32.const 0xf4cfaa85)
  (i64.const 0xcccccccc0f0f0f0f) (i64.const 0))
(assert_return (invoke "arm-4-2"
  (i32.const 0)) (i64.const 0x1122334455667a01) (i32.const -32032) (i32.const 0x12345857)
  (i32.const 0xe7c29d78) (i64.const 0x1122334455667788) (i32.const -77) (i64.const 0))
(assert_return (invoke "arm-4-2"
  (i32.const 1)) (i64.const 0x1122334455667a01) (i32.const -32032) (i32.const 0x12345678)
  (i32.const 0x411cf7d2) (i64.const 0x1122334455667788) (i32.const -391) (i64.const 0))
(assert_return (invoke "arm-4-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0x20203a9) (i32.const 0x2020202) (i64.const 0x303034b03030308)
  (i32.const 0x2020000) (i32.const 0x201fff9) (i64.const 0))
(assert_return (invoke "arm-4-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x6c6c6c6c6c6c6c74) (i32.const 0x20203a9) (i32.const 0x20203c5) (i64.const -710)
  (i32.const 0x946f4a25) (i32.const 0xb3b3b3b0) (i64.const 0))
(assert_return (invoke "arm-4-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60606420606060b) (i32.const 0x20203ac) (i64.const 0xfcfcfcfcfcfcffe1)
  (i32.const 0x14efcaa5) (i32.const 0x2020202) (i64.const 0x30303030302ffc4) (i64.const 6))
(assert_return (invoke "arm-4-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x60606420606060b) (i32.const 0x20203ac) (i64.const 0x404040404040404)
  (i32.const 0xe1bc9772) (i32.const 0x20203e1) (i64.const 0x606064306060603) (i64.const 6))
(assert_return (invoke "arm-4-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0x24242420) (i32.const 0x505071c) (i64.const 0x404040404040404)
  (i32.const 0x201ffdd) (i64.const 0))
(assert_return (invoke "arm-4-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfe65)
  (i32.const 0x5050350) (i32.const 0x2020202) (i32.const 0x5050505) (i64.const 0x404040404040701)
  (i32.const 0xebebebe8) (i64.const 0))
(assert_return (invoke "arm-4-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040406a9)
  (i32.const 0xededede0) (i32.const 0x202001c) (i64.const 0x4e00000005) (i32.const 0x7070707)
  (i32.const 0xba95704b) (i64.const 0))
(assert_return (invoke "arm-4-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x4040404040406a9)
  (i32.const 0xededede0) (i32.const 0x5050505) (i64.const -776) (i32.const 0x7a55300b) (i32.const 0x5050707)
  (i64.const 0))
(assert_return (invoke "arm-4-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xcccccccc0f0f0f0f) (i32.const 0x20203c5) (i64.const -864) (i32.const 0x2020435) (i32.const 570)
  (i64.const -897) (i64.const 0))
(assert_return (invoke "arm-4-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xcccccccc0f0f0f0f) (i32.const 0x20203c5) (i64.const 0x4800000005) (i32.const 0x2020000)
  (i32.const 0x201fff9) (i64.const 0x4b00000005) (i64.const 0))
(assert_return (invoke "arm-4-8"
  (i32.const 0)) (i64.const 0x11223344556674cd) (i32.const -391) (i32.const 570) (i32.const 0x12345437)
  (i64.const 0x9322b241d160f060) (i32.const 0x123458c7) (i64.const 0))
(assert_return (invoke "arm-4-8"
  (i32.const 1)) (i64.const 0x11223344556674cd) (i32.const -391) (i32.const 0x12345678) (i32.const 0x613c17f2)
  (i64.const 0x1122334455667449) (i32.const -595) (i64.const 0))
(assert_return (invoke "arm-4-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (i32.const 0x73737368)
  (i64.const 0x404045804040409) (i32.const 598) (i32.const 605) (i64.const 6))
(assert_return (invoke "arm-4-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfcfcfcfcfcfcfe39) (i32.const 0x2020031) (i32.const 0x505071c)
  (i64.const 0xfbd6b18c67421df8) (i32.const 0x50502e0) (i32.const 0x5c5c5c58) (i64.const 6))
(assert_return (invoke "arm-4-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302c1030302fe) (i32.const 0xb3b3b3b0) (i64.const 0xfcfcfcfcfcfcff5d) (i32.const 0x201ffa5)
  (i32.const 0x411cf7d2) (i64.const 0x303030303030303) (i64.const 0))
(assert_return (invoke "arm-4-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x30302c1030302fe) (i32.const 0xb3b3b3b0) (i64.const 0x4823fed9b48f6a45) (i32.const 0x2020202)
  (i32.const 0x2020435) (i64.const 0x303035203030306) (i64.const 0))
(assert_return (invoke "arm-4-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x636363636363636c)
  (i32.const 0x80809e7) (i32.const -12) (i32.const 619) (i64.const 0xfbfbfbfbfbfbf836) (i32.const 0x201ff89)
  (i64.const 0))
(assert_return (invoke "arm-4-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x636363636363636c)
  (i32.const 0x80809e7) (i32.const 0x7070707) (i32.const 0x7e2bd98) (i64.const 0x606060606060606)
  (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-4-12"
  (i32.const 0)) (i64.const 0x11223344556674a1) (i32.const -427) (i32.const -77)
  (i64.const 0x2803deb9946f4a25) (i32.const -49280) (i32.const 0x9a75502b) (i64.const 0))
(assert_return (invoke "arm-4-12"
  (i32.const 1)) (i64.const 0x11223344556674a1) (i32.const -427) (i32.const 0x12345678)
  (i64.const 0x9322b241d160f060) (i32.const 0x123458c7) (i32.const 0xa7825d38) (i64.const 0))
(assert_return (invoke "arm-5-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303034603030306) (i32.const 0x5050318) (i32.const 0x2020419)
  (i64.const 0xfbfbfbfbfbfbf8b2) (i32.const 0x201ffdd) (i32.const 0xe6e6e6dc) (i64.const 0x30303030302ff98)
  (i64.const 6))
(assert_return (invoke "arm-5-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x303034603030306) (i32.const 0x5050318) (i32.const 0xcdcdcdc4)
  (i64.const 0x606064e0606060b) (i32.const 0x5050505) (i32.const 0x50502fc) (i64.const 0x404040404040404)
  (i64.const 6))
(assert_return (invoke "arm-5-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030600)
  (i32.const 0xcdcdcdc4) (i64.const 0x7272727272727280) (i32.const 0x5050505) (i32.const 570)
  (i64.const 0xe8c39e79542f0ae5) (i32.const 0x73737368) (i64.const 0))
(assert_return (invoke "arm-5-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x303030303030600)
  (i32.const 0xcdcdcdc4) (i64.const 0xfcfcfcfcfcfcffe1) (i32.const 0x201fff9) (i32.const 0x613c17f2)
  (i64.const 0x30303030302ffc4) (i32.const 0x505071b) (i64.const 0))
(assert_return (invoke "arm-5-2"
  (i32.const 0)) (i64.const 0xe19242f3a455040) (i32.const 0x12345873) (i32.const 0x12345678) (i32.const -77)
  (i64.const 0x112233985566778d) (i32.const -77) (i32.const 0x12345678) (i64.const 0))
(assert_return (invoke "arm-5-2"
  (i32.const 1)) (i64.const 0xe19242f3a455040) (i32.const 0x12345873) (i32.const -40656)
  (i32.const 0x1234588f) (i64.const 0x10203040506044e) (i32.const 0x12345678) (i32.const -77) (i64.const 0))
(assert_return (invoke "arm-5-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i32.const 598)
  (i64.const 0x3030303030306b0) (i32.const -12) (i32.const 0x202046d) (i64.const 0xf9f9f9f9f9f9fa34)
  (i64.const 6))
(assert_return (invoke "arm-5-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x404044c04040409) (i32.const 0x5050707) (i32.const 0x505071b)
  (i64.const 0x40403b6040403ff) (i32.const 0x2020202) (i32.const 0x5050738) (i64.const 0x5100000005)
  (i64.const 6))
(assert_return (invoke "arm-5-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbf8e6)
  (i32.const 0x70704fe) (i64.const 0x5700000005) (i32.const 0x5050770) (i32.const 0x8080a7a)
  (i64.const 0x5a00000005) (i32.const 640) (i64.const 0))
(assert_return (invoke "arm-5-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xfbfbfbfbfbfbf8e6)
  (i32.const 0x70704fe) (i64.const 0x7272727272727280) (i32.const 0xba95704b) (i32.const 0x8080a32)
  (i64.const 0x303030303030684) (i32.const 0x94949490) (i64.const 0))
(assert_return (invoke "arm-5-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303062c)
  (i32.const 0x5a5a5a50) (i32.const 0x4722fdd8) (i32.const 633) (i64.const 0x6060606060606070)
  (i32.const 0x2020489) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-5-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x30303030303062c)
  (i32.const 0x5a5a5a50) (i32.const 0x2020038) (i32.const 0x201ffc1) (i64.const 0xc1c1c1c1c1c1c1d0)
  (i32.const 0x5050754) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-5-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 0x2020419) (i32.const 0x5050500) (i64.const 0x30303030302ff14)
  (i32.const 0x202008c) (i32.const 0x201ff6d) (i64.const 0xc3c3c3c3c3c3c3d0) (i64.const 0))
(assert_return (invoke "arm-5-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xf0f0f0f00f0f0f0f) (i32.const 0x2020419) (i32.const 0x94949490) (i64.const 0x5400000005)
  (i32.const 0x2020054) (i32.const 0x201ffa5) (i64.const 0x5700000005) (i64.const 0))
(assert_return (invoke "arm-5-7"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i64.const 0x5d00000005) (i32.const 0x340feac5) (i32.const 0x3d3d3d38) (i64.const 0x404046404040409)
  (i32.const 0x20200a8) (i64.const 0))
(assert_return (invoke "arm-5-7"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x4040404040400c5) (i32.const 0x505071b)
  (i64.const 0x303030303030303) (i32.const 0x2020202) (i32.const 0x5050505) (i64.const 0x404040404040041)
  (i32.const 626) (i64.const 0))
(assert_return (invoke "arm-5-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x201ffdd) (i32.const 0x3d3d3d38) (i32.const 0x20204a5)
  (i64.const 0xfcfcfcfcfcfcf8d9) (i32.const 0x2020202) (i32.const 0x75757570) (i64.const 0))
(assert_return (invoke "arm-5-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0xfcfcfcfcfcfcffb5) (i32.const 0x201ffdd) (i32.const 0xccccccc8) (i32.const 0x202046d)
  (i64.const 0xdbb6916c4722fdd8) (i32.const 0x946f4a25) (i32.const 0x5050500) (i64.const 0))
(assert_return (invoke "arm-5-9"
  (i32.const 0)) (i64.const 0x112232f655667783) (i32.const -42812) (i32.const -743)
  (i64.const 0xa8835e3914efcaa5) (i32.const 0x613c17f2) (i32.const 0x12345937) (i64.const 0xfbd6b18c67421df8)
  (i64.const 0))
(assert_return (invoke "arm-5-9"
  (i32.const 1)) (i64.const 0x112232f655667783) (i32.const -42812) (i32.const -77)
  (i64.const 0x112232ea55667783) (i32.const -49280) (i32.const 0x123458ff) (i64.const 0xfefdfcfbfaf9f8f8)
  (i64.const 0))
(assert_return (invoke "arm-5-10"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xabababababababc0)
  (i32.const 0x8080a3b) (i64.const 0x606060606060606) (i32.const 0x70709c6) (i32.const 0x7070707)
  (i64.const 0x606060606060606) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "arm-5-10"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0xabababababababc0)
  (i32.const 0x8080a3b) (i64.const -996) (i32.const 0x9a75502b) (i32.const 0x505078b)
  (i64.const 0x404040404040809) (i32.const 0x7070707) (i64.const 0))
(assert_return (invoke "arm-5-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x50507c3)
  (i32.const 0x5050238) (i64.const 0x606060606060606) (i32.const 0xba95704b) (i32.const 0x2020202)
  (i64.const 6))
(assert_return (invoke "arm-5-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x30303030302ff98) (i32.const 0x505073f) (i32.const 0x505078b)
  (i32.const 0x2020202) (i64.const 0x15f0cba6815c3712) (i32.const 0x5050505) (i32.const 0x5050505)
  (i64.const 6))
(assert_return (invoke "arm-5-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606065706060603) (i32.const 0x50502c4) (i32.const 0x32323224)
  (i64.const 0x30303030302fe90) (i32.const 0x7e2bd98) (i32.const 0x201ff19) (i64.const 0x3510ebc6a17c5732)
  (i64.const 6))
(assert_return (invoke "arm-5-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0x606065706060603) (i32.const 0x50502c4) (i32.const 0x1919190c)
  (i64.const 0x6000000005) (i32.const 0x50507af) (i32.const 0x201ff51) (i64.const 0xf5d0ab86613c17f2)
  (i64.const 6))
(assert_return (invoke "arm-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030684)
  (i32.const 0x73737368) (i32.const 633) (i64.const -996) (i32.const 0x707098e) (i32.const 0x505078b)
  (i64.const 0x404040404040809) (i32.const 0x815c3712) (i64.const 0))
(assert_return (invoke "arm-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x303030303030684)
  (i32.const 0x73737368) (i32.const 0x7070707) (i64.const 0xfbfbfbfbfbfbf85a) (i32.const 0x8080808)
  (i32.const 0x33333320) (i64.const 0x606060606060606) (i32.const 0x7070575) (i64.const 0))
(assert_return (invoke "arm-6-1"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i64.const 0x303030303030303) (i32.const 0x201ff6d)
  (i32.const 0x2020202) (i64.const 0x6000000005) (i32.const 0x20200a8) (i32.const 0x201ff51) (i64.const 0))
(assert_return (invoke "arm-6-1"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x515151515151515c) (i32.const 0x2020451) (i64.const 0x303030303030303) (i32.const 612)
  (i32.const 619) (i64.const 0xfcfcfcfcfcfcff31) (i32.const 0x201ff89) (i32.const 0x5050500) (i64.const 0))
(assert_return (invoke "arm-6-2"
  (i32.const 0)) (i64.const 0x112233985566778d) (i32.const -539) (i32.const 0x7a55300b) (i32.const 0xc7a27d58)
  (i64.const 0x1122334455667bb9) (i32.const -53592) (i32.const 0x12345937) (i64.const 0xfefdfcfbfaf9f8f8)
  (i64.const 0))
(assert_return (invoke "arm-6-2"
  (i32.const 1)) (i64.const 0x112233985566778d) (i32.const -539) (i32.const 0xfad5b08b) (i32.const 626)
  (i64.const 0x112232ea55667783) (i32.const -77) (i32.const 647) (i64.const 0xfefdfca6faf9f8fd) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x50502a8) (i32.const 0x613c17f2) (i64.const -1095) (i32.const 0x20200c4) (i32.const 0x201ff35)
  (i64.const 0xbababababababac8) (i32.const 0x2020202) (i64.const 0))
(assert_return (invoke "arm-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcff5d)
  (i32.const 0x50502a8) (i32.const 0x201ff89) (i64.const 0x75502b06e1bc9772) (i32.const 0x505078c)
  (i32.const 0x505078b) (i64.const 0x303030303030303) (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "arm-6-4"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x6060606060609b3)
  (i32.const -12) (i64.const 0xfbd6b18c67421df8) (i32.const 0x201ff35) (i32.const 0x8080808) (i64.const -1139)
  (i32.const 0x8080aea) (i32.const 0x808051f) (i64.const 0))
(assert_return (invoke "arm-6-4"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x6060606060609b3)
  (i32.const -12) (i64.const 0x404040404040015) (i32.const 0x505078b) (i32.const 0x2020202)
  (i64.const 0x15f0cba6815c3712) (i32.const 0x20204a5) (i32.const 0x50507af) (i64.const 0))
(assert_return (invoke "arm-6-5"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0xadadada8) (i32.const 731)
  (i64.const 0x303036a03030306) (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0x303036f03030308)
  (i64.const 0))
(assert_return (invoke "arm-6-5"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x151515140f0f0f0f) (i32.const 0x202046d) (i32.const 0x201ff6d) (i32.const 0x3d3d3d38)
  (i64.const 0x303036303030308) (i32.const 0x20200a8) (i32.const 0x2020202) (i64.const 0xf5d0ab86613c17f2)
  (i64.const 0))
(assert_return (invoke "arm-6-6"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040041) (i32.const 0x2020070)
  (i32.const 738) (i64.const 0xe8c39e79542f0ae5) (i32.const 0xe5e5e5e0) (i32.const 0x5050505)
  (i64.const 0xfcfcfcfcfcfcf855) (i32.const 0x201fefd) (i64.const 0))
(assert_return (invoke "arm-6-6"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0x404040404040041) (i32.const 0x2020070)
  (i32.const 0x50507a8) (i64.const -1062) (i32.const 0x2020202) (i32.const 696) (i64.const 0x30303030302febc)
  (i32.const 0x5050505) (i64.const 0))
(assert_return (invoke "arm-6-7"
  (i32.const 0)) (i64.const 0x1020304050604ca) (i32.const 0x123453ff) (i64.const 0x9d35ce66ff9830a0)
  (i32.const 0x1234596f) (i32.const -691) (i64.const 0x1122334455667c3d) (i32.const -60060)
  (i32.const 0x1234598b) (i64.const 0))
(assert_return (invoke "arm-6-7"
  (i32.const 1)) (i64.const 0x1020304050604ca) (i32.const 0x123453ff) (i64.const 0x1122334455667bb9)
  (i32.const -53592) (i32.const 0x12345937) (i64.const 0x102030405060356) (i32.const 0xb48f6a45)
  (i32.const 724) (i64.const 0))
(assert_return (invoke "arm-6-8"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfbfe) (i32.const 0x20201f1) (i32.const 0x9a75502b)
  (i32.const 0x5050593) (i64.const 0x606060606060606) (i32.const 0x37373734) (i32.const 0x7a55300b)
  (i64.const -270) (i64.const 6))
(assert_return (invoke "arm-6-8"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (i64.const 0xfbfbfbfbfbfbfbfe) (i32.const 0x20201f1) (i32.const 0xa17c5732)
  (i32.const 0x2020259) (i64.const 0xf9f9f9f9f9f9f970) (i32.const 0x202019d) (i32.const 0x1e1e1e1c)
  (i64.const 0x404040404040359) (i64.const 6))
(assert_return (invoke "arm-6-9"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040415)
  (i32.const 0x30303030) (i32.const 0x5050505) (i64.const 0x1515151515151518) (i32.const 171)
  (i32.const 0x80808ba) (i64.const 0x404040404040404) (i32.const 0x6060600) (i64.const 0))
(assert_return (invoke "arm-6-9"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)) (i64.const 0x404040404040415)
  (i32.const 0x30303030) (i32.const 0x7070759) (i64.const -149) (i32.const 0xf6f6f6f4) (i32.const 0x5050578)
  (i64.const -182) (i32.const 0x946f4a25) (i64.const 0))
(assert_return (invoke "arm-6-10"
  (i32.const 0)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i64.const 0x1122335c5566778d)
  (i32.const -255) (i32.const 0x12345678) (i64.const 0xf5d0ab86613c17f2) (i32.const 0x1234573f)
  (i32.const -77) (i64.const 0))
(assert_return (invoke "arm-6-10"
  (i32.const 1)) (i64.const 0xebe3dbd3e6e1dcd8) (i32.const 0x12345697) (i64.const 0xaf9b8773e6e1dcd8)
  (i32.const 0x12345678) (i32.const -55) (i64.const 0x1122334455667788) (i32.const -77) (i32.const 0x12345707)
  (i64.const 0))
(assert_return (invoke "arm-6-11"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030302dc) (i32.const 0x2020224) (i32.const 0x2020202) (i32.const 0x2020202)
  (i64.const -303) (i32.const 0x2020202) (i32.const 0x2020202) (i64.const 0xc0c0c0c0c0c0c10) (i64.const 0))
(assert_return (invoke "arm-6-11"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x3030303030302dc) (i32.const 0x2020224) (i32.const 0x4722fdd8) (i32.const 0x2020181)
  (i64.const 0x999999999999999c) (i32.const 0x2020291) (i32.const 0x2020294) (i64.const 0x3030303030303f0)
  (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i32.const 0x20202c9) (i64.const 0x404040404040404) (i32.const 0x202012d)
  (i32.const 0x5050504c) (i64.const 0x303030303030303) (i32.const 0x7e2bd98) (i64.const 0))
(assert_return (invoke "arm-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75)) (i64.const 0xfcfcfcfcfcfcfccd)
  (i32.const 0x50504d8) (i32.const 0x11111110) (i64.const 0x40404040404032d) (i32.const 0x2020202)
  (i32.const 0x2020165) (i64.const 0x15f0cba6815c3712) (i32.const 0x50505b0) (i64.const 0))
