;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Shifts by a constant and the addition behind them, which may be one instruction, of operands in all places.
;;
;; "add-3-cached-slot" adds to a parameter what is in a stack slot, shifted by 3. Results are the sum, and operands
;; and parameters that are there meanwhile, combined.

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
  (func $i32-0-by-1-parameter-parameter (export "i32-0-by-1-parameter-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 local.get 1 i32.const 1 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-0-by-1-cached-register (export "i32-0-by-1-cached-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 6 local.get 1 i32.const 6 i32.mul i32.const 1 i32.shl i32.add local.set 10 i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-0-by-1-local-loaded (export "i32-0-by-1-local-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 8 i32.const 24 i32.load
    i32.const 1 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-0-by-1-register-local (export "i32-0-by-1-register-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul local.get 9 i32.const 1 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-0-by-1-slot-constant (export "i32-0-by-1-slot-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul block end i32.const 78
    i32.const 1 i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-0-by-1-constant-cached (export "i32-0-by-1-constant-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 77 local.get 7 i32.const 1 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-0-by-1-loaded-slot (export "i32-0-by-1-loaded-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 8 i32.load local.get 1
    i32.const 6 i32.mul block end i32.const 1 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub
    i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-parameter-cached (export "i32-1-by-2-parameter-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 local.get 7 i32.const 2 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-cached-slot (export "i32-1-by-2-cached-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 6 local.get 1
    i32.const 6 i32.mul block end i32.const 2 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-local-parameter (export "i32-1-by-2-local-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 8 local.get 1 i32.const 2 i32.shl i32.add local.set 2
    local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-register-register (export "i32-1-by-2-register-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul local.get 1 i32.const 6
    i32.mul i32.const 2 i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-slot-loaded (export "i32-1-by-2-slot-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 5 i32.mul block end i32.const 24 i32.load i32.const 2 i32.shl i32.add
    local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-constant-local (export "i32-1-by-2-constant-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 77 local.get 9
    i32.const 2 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-1-by-2-loaded-constant (export "i32-1-by-2-loaded-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub i32.const 8 i32.load i32.const 78 i32.const 2 i32.shl i32.add local.set 10
    i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub
    local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub
    local.get 10
  )
  (func $i32-2-by-3-parameter-local (export "i32-2-by-3-parameter-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 local.get 9
    i32.const 3 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-2-by-3-cached-constant (export "i32-2-by-3-cached-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 6 i32.const 78 i32.const 3 i32.shl i32.add local.set 2
    local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-2-by-3-local-cached (export "i32-2-by-3-local-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 8 local.get 7 i32.const 3 i32.shl i32.add
    local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-2-by-3-register-slot (export "i32-2-by-3-register-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 5 i32.mul local.get 1 i32.const 6 i32.mul block end i32.const 3 i32.shl
    i32.add local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-2-by-3-slot-parameter (export "i32-2-by-3-slot-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul
    block end local.get 1 i32.const 3 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub
    i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4
    i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-2-by-3-constant-register (export "i32-2-by-3-constant-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub i32.const 77 local.get 1 i32.const 6 i32.mul i32.const 3 i32.shl i32.add
    local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-2-by-3-loaded-loaded (export "i32-2-by-3-loaded-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 8 i32.load i32.const 24 i32.load i32.const 3
    i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub
    local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub
    local.get 10
  )
  (func $i32-3-by-3-parameter-register (export "i32-3-by-3-parameter-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 local.get 1 i32.const 6 i32.mul i32.const 3 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-3-by-3-cached-loaded (export "i32-3-by-3-cached-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 6 i32.const 24 i32.load i32.const 3 i32.shl
    i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-3-by-3-local-local (export "i32-3-by-3-local-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 8 local.get 9 i32.const 3 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-3-by-3-register-constant (export "i32-3-by-3-register-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul
    i32.const 78 i32.const 3 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-3-by-3-slot-cached (export "i32-3-by-3-slot-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul block end local.get 7 i32.const 3 i32.shl
    i32.add local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-3-by-3-constant-slot (export "i32-3-by-3-constant-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 77 local.get 1 i32.const 6 i32.mul block end
    i32.const 3 i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-3-by-3-loaded-parameter (export "i32-3-by-3-loaded-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 8 i32.load local.get 1 i32.const 3 i32.shl i32.add local.set 2 local.get 2 local.set 10
    i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4
    i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-4-by-0-parameter-slot (export "i32-4-by-0-parameter-slot")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 local.get 1 i32.const 6 i32.mul block end
    i32.const 0 i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-4-by-0-cached-parameter (export "i32-4-by-0-cached-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 6 local.get 1 i32.const 0 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-4-by-0-local-register (export "i32-4-by-0-local-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 8 local.get 1
    i32.const 6 i32.mul i32.const 0 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub
    i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4
    i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-4-by-0-register-loaded (export "i32-4-by-0-register-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul i32.const 24 i32.load i32.const 0 i32.shl
    i32.add local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-4-by-0-slot-local (export "i32-4-by-0-slot-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul block end local.get 9
    i32.const 0 i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-4-by-0-constant-constant (export "i32-4-by-0-constant-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 77 i32.const 78 i32.const 0 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-4-by-0-loaded-cached (export "i32-4-by-0-loaded-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 8 i32.load local.get 7
    i32.const 0 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-5-by-4-parameter-constant (export "i32-5-by-4-parameter-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 78 i32.const 4 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-5-by-4-cached-cached (export "i32-5-by-4-cached-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 6 local.get 7
    i32.const 4 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-5-by-4-local-slot (export "i32-5-by-4-local-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 8 local.get 1 i32.const 6 i32.mul block end i32.const 4 i32.shl
    i32.add local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-5-by-4-register-parameter (export "i32-5-by-4-register-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul local.get 1 i32.const 4
    i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub
    local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub
    local.get 10
  )
  (func $i32-5-by-4-slot-register (export "i32-5-by-4-slot-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 5 i32.mul block end local.get 1 i32.const 6 i32.mul i32.const 4 i32.shl
    i32.add local.set 2 local.get 2 local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-5-by-4-constant-loaded (export "i32-5-by-4-constant-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 77 i32.const 24 i32.load
    i32.const 4 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-5-by-4-loaded-local (export "i32-5-by-4-loaded-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub i32.const 8 i32.load local.get 9 i32.const 4 i32.shl i32.add local.set 10
    i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub
    local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub
    local.get 10
  )
  (func $i32-6-by-5-parameter-loaded (export "i32-6-by-5-parameter-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 24 i32.load
    i32.const 5 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-6-by-5-cached-local (export "i32-6-by-5-cached-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 6 local.get 9 i32.const 5 i32.shl i32.add local.set 10 i32.sub
    i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-6-by-5-local-constant (export "i32-6-by-5-local-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 8 i32.const 78 i32.const 5 i32.shl i32.add
    local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-6-by-5-register-cached (export "i32-6-by-5-register-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 5 i32.mul local.get 7 i32.const 5 i32.shl i32.add local.set 2 local.get 2
    local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-6-by-5-slot-slot (export "i32-6-by-5-slot-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul
    block end local.get 1 i32.const 6 i32.mul block end i32.const 5 i32.shl i32.add local.set 10 i32.sub
    i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-6-by-5-constant-parameter (export "i32-6-by-5-constant-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub i32.const 77 local.get 1 i32.const 5 i32.shl i32.add local.set 10 i32.sub
    i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-6-by-5-loaded-register (export "i32-6-by-5-loaded-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 8 i32.load local.get 1 i32.const 6 i32.mul
    i32.const 5 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-7-by-31-parameter-parameter (export "i32-7-by-31-parameter-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 local.get 1 i32.const 31 i32.shl i32.add local.set 10 i32.sub
    i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-7-by-31-cached-register (export "i32-7-by-31-cached-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 6 local.get 1 i32.const 6 i32.mul i32.const 31
    i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub
    local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub
    local.get 10
  )
  (func $i32-7-by-31-local-loaded (export "i32-7-by-31-local-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 8 i32.const 24 i32.load i32.const 31 i32.shl i32.add local.set 2 local.get 2
    local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-7-by-31-register-local (export "i32-7-by-31-register-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul
    local.get 9 i32.const 31 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-7-by-31-slot-constant (export "i32-7-by-31-slot-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul block end i32.const 78 i32.const 31
    i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1
    i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6
    i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-7-by-31-constant-cached (export "i32-7-by-31-constant-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 77 local.get 7 i32.const 31 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-7-by-31-loaded-slot (export "i32-7-by-31-loaded-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 8 i32.load local.get 1 i32.const 6 i32.mul block end i32.const 31 i32.shl i32.add
    local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-parameter-cached (export "i32-8-by-32-parameter-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 local.get 7 i32.const 32 i32.shl i32.add
    local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-cached-slot (export "i32-8-by-32-cached-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 6 local.get 1 i32.const 6 i32.mul block end i32.const 32 i32.shl i32.add local.set 2
    local.get 2 local.set 10 i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-local-parameter (export "i32-8-by-32-local-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 8 local.get 1
    i32.const 32 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-register-register (export "i32-8-by-32-register-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul local.get 1 i32.const 6 i32.mul
    i32.const 32 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-slot-loaded (export "i32-8-by-32-slot-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul block end i32.const 24
    i32.load i32.const 32 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-constant-local (export "i32-8-by-32-constant-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 77 local.get 9 i32.const 32 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-8-by-32-loaded-constant (export "i32-8-by-32-loaded-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 8 i32.load i32.const 78
    i32.const 32 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-parameter-local (export "i32-9-by-33-parameter-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 local.get 9 i32.const 33 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-cached-constant (export "i32-9-by-33-cached-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 6 i32.const 78
    i32.const 33 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-local-cached (export "i32-9-by-33-local-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 8 local.get 7 i32.const 33 i32.shl i32.add local.set 10 i32.sub
    i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-register-slot (export "i32-9-by-33-register-slot")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul local.get 1 i32.const 6
    i32.mul block end i32.const 33 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.const 0
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-slot-parameter (export "i32-9-by-33-slot-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 5 i32.mul block end local.get 1 i32.const 33 i32.shl i32.add local.set 10
    i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4
    i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-constant-register (export "i32-9-by-33-constant-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 77 local.get 1
    i32.const 6 i32.mul i32.const 33 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-9-by-33-loaded-loaded (export "i32-9-by-33-loaded-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub i32.const 8 i32.load i32.const 24 i32.load i32.const 33 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-10-by-35-parameter-register (export "i32-10-by-35-parameter-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 local.get 1
    i32.const 6 i32.mul i32.const 35 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-10-by-35-cached-loaded (export "i32-10-by-35-cached-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 6 i32.const 24 i32.load i32.const 35 i32.shl i32.add
    local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-10-by-35-local-local (export "i32-10-by-35-local-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 8 local.get 9 i32.const 35 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-10-by-35-register-constant (export "i32-10-by-35-register-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 0 i32.const 5 i32.mul i32.const 78 i32.const 35 i32.shl i32.add local.set 10 i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-10-by-35-slot-cached (export "i32-10-by-35-slot-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul
    block end local.get 7 i32.const 35 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-10-by-35-constant-slot (export "i32-10-by-35-constant-slot")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub i32.const 77 local.get 1 i32.const 6 i32.mul block end i32.const 35
    i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-10-by-35-loaded-parameter (export "i32-10-by-35-loaded-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 8 i32.load local.get 1 i32.const 35 i32.shl
    i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3
    i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-11-by-64-parameter-slot (export "i32-11-by-64-parameter-slot")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 local.get 1 i32.const 6 i32.mul block end i32.const 64 i32.shl
    i32.add local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub local.get 1 i32.sub
    local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub
    local.get 7 i32.sub local.get 10
  )
  (func $i32-11-by-64-cached-parameter (export "i32-11-by-64-cached-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 6 local.get 1 i32.const 64 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-11-by-64-local-register (export "i32-11-by-64-local-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 8 local.get 1 i32.const 6 i32.mul i32.const 64 i32.shl i32.add local.set 10 i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-11-by-64-register-loaded (export "i32-11-by-64-register-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul
    i32.const 24 i32.load i32.const 64 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-11-by-64-slot-local (export "i32-11-by-64-slot-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul block end local.get 9 i32.const 64 i32.shl
    i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-11-by-64-constant-constant (export "i32-11-by-64-constant-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 77 i32.const 78 i32.const 64 i32.shl i32.add
    local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub
    local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-11-by-64-loaded-cached (export "i32-11-by-64-loaded-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 8 i32.load local.get 7 i32.const 64 i32.shl i32.add local.set 10 i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-12-by-66-parameter-constant (export "i32-12-by-66-parameter-constant")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 78 i32.const 66 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.const 0 local.get 0 i32.sub local.get 1 i32.sub local.get 2
    i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6 i32.sub local.get 7
    i32.sub local.get 10
  )
  (func $i32-12-by-66-cached-cached (export "i32-12-by-66-cached-cached")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 6 local.get 7 i32.const 66 i32.shl i32.add local.set 10 i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-12-by-66-local-slot (export "i32-12-by-66-local-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 8 local.get 1
    i32.const 6 i32.mul block end i32.const 66 i32.shl i32.add local.set 10 i32.sub i32.sub i32.sub
    local.get 0 i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub
    local.get 5 i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-12-by-66-register-parameter (export "i32-12-by-66-register-parameter")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub local.get 4 i32.const 3 i32.sub
    local.get 5 i32.const 3 i32.sub local.get 0 i32.const 5 i32.mul local.get 1 i32.const 66 i32.shl i32.add
    local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub i32.sub i32.sub local.get 0 i32.sub
    local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub
    local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-12-by-66-slot-register (export "i32-12-by-66-slot-register")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 5 i32.mul block end local.get 1
    i32.const 6 i32.mul i32.const 66 i32.shl i32.add local.set 10 i32.const 0 local.get 0 i32.sub local.get 1
    i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5 i32.sub local.get 6
    i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-12-by-66-constant-loaded (export "i32-12-by-66-constant-loaded")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub i32.const 77 i32.const 24 i32.load i32.const 66 i32.shl i32.add local.set 10 i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i32-12-by-66-loaded-local (export "i32-12-by-66-loaded-local")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i32.const 3 i32.sub local.get 1 i32.const 3
    i32.sub local.get 2 i32.const 3 i32.sub local.get 3 i32.const 3 i32.sub i32.const 8 i32.load local.get 9
    i32.const 66 i32.shl i32.add local.set 2 local.get 2 local.set 10 i32.sub i32.sub i32.sub local.get 0
    i32.sub local.get 1 i32.sub local.get 2 i32.sub local.get 3 i32.sub local.get 4 i32.sub local.get 5
    i32.sub local.get 6 i32.sub local.get 7 i32.sub local.get 10
  )
  (func $i64-0-by-1-parameter-parameter (export "i64-0-by-1-parameter-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 local.get 1 i64.const 1 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-0-by-1-cached-register (export "i64-0-by-1-cached-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 6 local.get 1 i64.const 6 i64.mul i64.const 1 i64.shl i64.add local.set 10 i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-0-by-1-local-loaded (export "i64-0-by-1-local-loaded") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 8 i32.const 24 i64.load
    i64.const 1 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-0-by-1-register-local (export "i64-0-by-1-register-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul local.get 9 i64.const 1 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-0-by-1-slot-constant (export "i64-0-by-1-slot-constant") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul block end i64.const 78
    i64.const 1 i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-0-by-1-constant-cached (export "i64-0-by-1-constant-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i64.const 77 local.get 7 i64.const 1 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-0-by-1-loaded-slot (export "i64-0-by-1-loaded-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i32.const 8 i64.load local.get 1
    i64.const 6 i64.mul block end i64.const 1 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub
    i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-parameter-cached (export "i64-1-by-2-parameter-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 local.get 7 i64.const 2 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-cached-slot (export "i64-1-by-2-cached-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 6 local.get 1
    i64.const 6 i64.mul block end i64.const 2 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-local-parameter (export "i64-1-by-2-local-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 8 local.get 1 i64.const 2 i64.shl i64.add local.set 2
    local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-register-register (export "i64-1-by-2-register-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul local.get 1 i64.const 6
    i64.mul i64.const 2 i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-slot-loaded (export "i64-1-by-2-slot-loaded") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 5 i64.mul block end i32.const 24 i64.load i64.const 2 i64.shl i64.add
    local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-constant-local (export "i64-1-by-2-constant-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i64.const 77 local.get 9
    i64.const 2 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-1-by-2-loaded-constant (export "i64-1-by-2-loaded-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub i32.const 8 i64.load i64.const 78 i64.const 2 i64.shl i64.add local.set 10
    i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub
    local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub
    local.get 10
  )
  (func $i64-2-by-3-parameter-local (export "i64-2-by-3-parameter-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 local.get 9
    i64.const 3 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-2-by-3-cached-constant (export "i64-2-by-3-cached-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 6 i64.const 78 i64.const 3 i64.shl i64.add local.set 2
    local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-2-by-3-local-cached (export "i64-2-by-3-local-cached") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 8 local.get 7 i64.const 3 i64.shl i64.add
    local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-2-by-3-register-slot (export "i64-2-by-3-register-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 5 i64.mul local.get 1 i64.const 6 i64.mul block end i64.const 3 i64.shl
    i64.add local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-2-by-3-slot-parameter (export "i64-2-by-3-slot-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul
    block end local.get 1 i64.const 3 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub
    i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4
    i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-2-by-3-constant-register (export "i64-2-by-3-constant-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub i64.const 77 local.get 1 i64.const 6 i64.mul i64.const 3 i64.shl i64.add
    local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-2-by-3-loaded-loaded (export "i64-2-by-3-loaded-loaded") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 8 i64.load i32.const 24 i64.load i64.const 3
    i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub
    local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub
    local.get 10
  )
  (func $i64-3-by-3-parameter-register (export "i64-3-by-3-parameter-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 local.get 1 i64.const 6 i64.mul i64.const 3 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-3-by-3-cached-loaded (export "i64-3-by-3-cached-loaded") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 6 i32.const 24 i64.load i64.const 3 i64.shl
    i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-3-by-3-local-local (export "i64-3-by-3-local-local") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 8 local.get 9 i64.const 3 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-3-by-3-register-constant (export "i64-3-by-3-register-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul
    i64.const 78 i64.const 3 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-3-by-3-slot-cached (export "i64-3-by-3-slot-cached") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul block end local.get 7 i64.const 3 i64.shl
    i64.add local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-3-by-3-constant-slot (export "i64-3-by-3-constant-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 i64.const 77 local.get 1 i64.const 6 i64.mul block end
    i64.const 3 i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-3-by-3-loaded-parameter (export "i64-3-by-3-loaded-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i32.const 8 i64.load local.get 1 i64.const 3 i64.shl i64.add local.set 2 local.get 2 local.set 10
    i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4
    i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-4-by-0-parameter-slot (export "i64-4-by-0-parameter-slot")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 local.get 1 i64.const 6 i64.mul block end
    i64.const 0 i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-4-by-0-cached-parameter (export "i64-4-by-0-cached-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 6 local.get 1 i64.const 0 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-4-by-0-local-register (export "i64-4-by-0-local-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 8 local.get 1
    i64.const 6 i64.mul i64.const 0 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub
    i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4
    i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-4-by-0-register-loaded (export "i64-4-by-0-register-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul i32.const 24 i64.load i64.const 0 i64.shl
    i64.add local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-4-by-0-slot-local (export "i64-4-by-0-slot-local") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul block end local.get 9
    i64.const 0 i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-4-by-0-constant-constant (export "i64-4-by-0-constant-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i64.const 77 i64.const 78 i64.const 0 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-4-by-0-loaded-cached (export "i64-4-by-0-loaded-cached") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i32.const 8 i64.load local.get 7
    i64.const 0 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-5-by-4-parameter-constant (export "i64-5-by-4-parameter-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 78 i64.const 4 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-5-by-4-cached-cached (export "i64-5-by-4-cached-cached") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 6 local.get 7
    i64.const 4 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-5-by-4-local-slot (export "i64-5-by-4-local-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 8 local.get 1 i64.const 6 i64.mul block end i64.const 4 i64.shl
    i64.add local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-5-by-4-register-parameter (export "i64-5-by-4-register-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul local.get 1 i64.const 4
    i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub
    local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub
    local.get 10
  )
  (func $i64-5-by-4-slot-register (export "i64-5-by-4-slot-register") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 5 i64.mul block end local.get 1 i64.const 6 i64.mul i64.const 4 i64.shl
    i64.add local.set 2 local.get 2 local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-5-by-4-constant-loaded (export "i64-5-by-4-constant-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i64.const 77 i32.const 24 i64.load
    i64.const 4 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-5-by-4-loaded-local (export "i64-5-by-4-loaded-local") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub i32.const 8 i64.load local.get 9 i64.const 4 i64.shl i64.add local.set 10
    i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub
    local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub
    local.get 10
  )
  (func $i64-6-by-5-parameter-loaded (export "i64-6-by-5-parameter-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i32.const 24 i64.load
    i64.const 5 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-6-by-5-cached-local (export "i64-6-by-5-cached-local") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 6 local.get 9 i64.const 5 i64.shl i64.add local.set 10 i64.sub
    i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-6-by-5-local-constant (export "i64-6-by-5-local-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 8 i64.const 78 i64.const 5 i64.shl i64.add
    local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-6-by-5-register-cached (export "i64-6-by-5-register-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 5 i64.mul local.get 7 i64.const 5 i64.shl i64.add local.set 2 local.get 2
    local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-6-by-5-slot-slot (export "i64-6-by-5-slot-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul
    block end local.get 1 i64.const 6 i64.mul block end i64.const 5 i64.shl i64.add local.set 10 i64.sub
    i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-6-by-5-constant-parameter (export "i64-6-by-5-constant-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub i64.const 77 local.get 1 i64.const 5 i64.shl i64.add local.set 10 i64.sub
    i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-6-by-5-loaded-register (export "i64-6-by-5-loaded-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 8 i64.load local.get 1 i64.const 6 i64.mul
    i64.const 5 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-7-by-31-parameter-parameter (export "i64-7-by-31-parameter-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 local.get 1 i64.const 31 i64.shl i64.add local.set 10 i64.sub
    i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-7-by-31-cached-register (export "i64-7-by-31-cached-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 6 local.get 1 i64.const 6 i64.mul i64.const 31
    i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub
    local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub
    local.get 10
  )
  (func $i64-7-by-31-local-loaded (export "i64-7-by-31-local-loaded") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 8 i32.const 24 i64.load i64.const 31 i64.shl i64.add local.set 2 local.get 2
    local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-7-by-31-register-local (export "i64-7-by-31-register-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul
    local.get 9 i64.const 31 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-7-by-31-slot-constant (export "i64-7-by-31-slot-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul block end i64.const 78 i64.const 31
    i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1
    i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6
    i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-7-by-31-constant-cached (export "i64-7-by-31-constant-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 i64.const 77 local.get 7 i64.const 31 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-7-by-31-loaded-slot (export "i64-7-by-31-loaded-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i32.const 8 i64.load local.get 1 i64.const 6 i64.mul block end i64.const 31 i64.shl i64.add
    local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-parameter-cached (export "i64-8-by-32-parameter-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 local.get 7 i64.const 32 i64.shl i64.add
    local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-cached-slot (export "i64-8-by-32-cached-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 6 local.get 1 i64.const 6 i64.mul block end i64.const 32 i64.shl i64.add local.set 2
    local.get 2 local.set 10 i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-local-parameter (export "i64-8-by-32-local-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 8 local.get 1
    i64.const 32 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-register-register (export "i64-8-by-32-register-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul local.get 1 i64.const 6 i64.mul
    i64.const 32 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-slot-loaded (export "i64-8-by-32-slot-loaded") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul block end i32.const 24
    i64.load i64.const 32 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-constant-local (export "i64-8-by-32-constant-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i64.const 77 local.get 9 i64.const 32 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-8-by-32-loaded-constant (export "i64-8-by-32-loaded-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i32.const 8 i64.load i64.const 78
    i64.const 32 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-parameter-local (export "i64-9-by-33-parameter-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 local.get 9 i64.const 33 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-cached-constant (export "i64-9-by-33-cached-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 6 i64.const 78
    i64.const 33 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-local-cached (export "i64-9-by-33-local-cached") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 8 local.get 7 i64.const 33 i64.shl i64.add local.set 10 i64.sub
    i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-register-slot (export "i64-9-by-33-register-slot")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul local.get 1 i64.const 6
    i64.mul block end i64.const 33 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.const 0
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-slot-parameter (export "i64-9-by-33-slot-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 5 i64.mul block end local.get 1 i64.const 33 i64.shl i64.add local.set 10
    i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4
    i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-constant-register (export "i64-9-by-33-constant-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i64.const 77 local.get 1
    i64.const 6 i64.mul i64.const 33 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-9-by-33-loaded-loaded (export "i64-9-by-33-loaded-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub i32.const 8 i64.load i32.const 24 i64.load i64.const 33 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-10-by-35-parameter-register (export "i64-10-by-35-parameter-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 local.get 1
    i64.const 6 i64.mul i64.const 35 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-10-by-35-cached-loaded (export "i64-10-by-35-cached-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 6 i32.const 24 i64.load i64.const 35 i64.shl i64.add
    local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-10-by-35-local-local (export "i64-10-by-35-local-local") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 8 local.get 9 i64.const 35 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-10-by-35-register-constant (export "i64-10-by-35-register-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 0 i64.const 5 i64.mul i64.const 78 i64.const 35 i64.shl i64.add local.set 10 i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-10-by-35-slot-cached (export "i64-10-by-35-slot-cached") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul
    block end local.get 7 i64.const 35 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-10-by-35-constant-slot (export "i64-10-by-35-constant-slot")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub i64.const 77 local.get 1 i64.const 6 i64.mul block end i64.const 35
    i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-10-by-35-loaded-parameter (export "i64-10-by-35-loaded-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 i32.const 8 i64.load local.get 1 i64.const 35 i64.shl
    i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3
    i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-11-by-64-parameter-slot (export "i64-11-by-64-parameter-slot")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 local.get 1 i64.const 6 i64.mul block end i64.const 64 i64.shl
    i64.add local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub local.get 1 i64.sub
    local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub
    local.get 7 i64.sub local.get 10
  )
  (func $i64-11-by-64-cached-parameter (export "i64-11-by-64-cached-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 6 local.get 1 i64.const 64 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-11-by-64-local-register (export "i64-11-by-64-local-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 8 local.get 1 i64.const 6 i64.mul i64.const 64 i64.shl i64.add local.set 10 i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-11-by-64-register-loaded (export "i64-11-by-64-register-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul
    i32.const 24 i64.load i64.const 64 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-11-by-64-slot-local (export "i64-11-by-64-slot-local") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul block end local.get 9 i64.const 64 i64.shl
    i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-11-by-64-constant-constant (export "i64-11-by-64-constant-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 i64.const 77 i64.const 78 i64.const 64 i64.shl i64.add
    local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub
    local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-11-by-64-loaded-cached (export "i64-11-by-64-loaded-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i32.const 8 i64.load local.get 7 i64.const 64 i64.shl i64.add local.set 10 i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-12-by-66-parameter-constant (export "i64-12-by-66-parameter-constant")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 78 i64.const 66 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.const 0 local.get 0 i64.sub local.get 1 i64.sub local.get 2
    i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6 i64.sub local.get 7
    i64.sub local.get 10
  )
  (func $i64-12-by-66-cached-cached (export "i64-12-by-66-cached-cached")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 6 local.get 7 i64.const 66 i64.shl i64.add local.set 10 i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-12-by-66-local-slot (export "i64-12-by-66-local-slot") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 8 local.get 1
    i64.const 6 i64.mul block end i64.const 66 i64.shl i64.add local.set 10 i64.sub i64.sub i64.sub
    local.get 0 i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub
    local.get 5 i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-12-by-66-register-parameter (export "i64-12-by-66-register-parameter")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub local.get 4 i64.const 3 i64.sub
    local.get 5 i64.const 3 i64.sub local.get 0 i64.const 5 i64.mul local.get 1 i64.const 66 i64.shl i64.add
    local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub i64.sub i64.sub local.get 0 i64.sub
    local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub
    local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-12-by-66-slot-register (export "i64-12-by-66-slot-register")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 5 i64.mul block end local.get 1
    i64.const 6 i64.mul i64.const 66 i64.shl i64.add local.set 10 i64.const 0 local.get 0 i64.sub local.get 1
    i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5 i64.sub local.get 6
    i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-12-by-66-constant-loaded (export "i64-12-by-66-constant-loaded")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub i64.const 77 i32.const 24 i64.load i64.const 66 i64.shl i64.add local.set 10 i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
  (func $i64-12-by-66-loaded-local (export "i64-12-by-66-loaded-local")
  (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64) (local i64 i64 i64)
    local.get 4 local.set 8 local.get 5 local.set 9 local.get 0 i64.const 3 i64.sub local.get 1 i64.const 3
    i64.sub local.get 2 i64.const 3 i64.sub local.get 3 i64.const 3 i64.sub i32.const 8 i64.load local.get 9
    i64.const 66 i64.shl i64.add local.set 2 local.get 2 local.set 10 i64.sub i64.sub i64.sub local.get 0
    i64.sub local.get 1 i64.sub local.get 2 i64.sub local.get 3 i64.sub local.get 4 i64.sub local.get 5
    i64.sub local.get 6 i64.sub local.get 7 i64.sub local.get 10
  )
)

(assert_return (invoke "i32-0-by-1-parameter-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba96f) (i32.const -7))
(assert_return (invoke "i32-0-by-1-cached-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const -43))
(assert_return (invoke "i32-0-by-1-local-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0xe59b5111))
(assert_return (invoke "i32-0-by-1-register-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaeb8d) (i32.const 41))
(assert_return (invoke "i32-0-by-1-slot-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 171))
(assert_return (invoke "i32-0-by-1-constant-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0x2468ad3d))
(assert_return (invoke "i32-0-by-1-loaded-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x4b5d93c1) (i32.const 0xa27d57f7))
(assert_return (invoke "i32-1-by-2-parameter-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0x48d159e3))
(assert_return (invoke "i32-1-by-2-cached-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const -103))
(assert_return (invoke "i32-1-by-2-local-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaebbf) (i32.const -9))
(assert_return (invoke "i32-1-by-2-register-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const -105))
(assert_return (invoke "i32-1-by-2-slot-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0xcb36a21b))
(assert_return (invoke "i32-1-by-2-constant-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaeb37) (i32.const 129))
(assert_return (invoke "i32-1-by-2-loaded-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0xa27d596b))
(assert_return (invoke "i32-2-by-3-parameter-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 107))
(assert_return (invoke "i32-2-by-3-cached-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddae935) (i32.const 641))
(assert_return (invoke "i32-2-by-3-local-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 0x91a2b3cb))
(assert_return (invoke "i32-2-by-3-register-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const -225))
(assert_return (invoke "i32-2-by-3-slot-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaebd1) (i32.const -25))
(assert_return (invoke "i32-2-by-3-constant-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const -163))
(assert_return (invoke "i32-2-by-3-loaded-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 0x38ea9c4b))
(assert_return (invoke "i32-3-by-3-parameter-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaeca3) (i32.const -237))
(assert_return (invoke "i32-3-by-3-cached-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 0x966d4429))
(assert_return (invoke "i32-3-by-3-local-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 115))
(assert_return (invoke "i32-3-by-3-register-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddae939) (i32.const 639))
(assert_return (invoke "i32-3-by-3-slot-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0x91a2b3cf))
(assert_return (invoke "i32-3-by-3-constant-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const -163))
(assert_return (invoke "i32-3-by-3-loaded-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x4b4e5165) (i32.const 0xa27d580b))
(assert_return (invoke "i32-4-by-0-parameter-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const -27))
(assert_return (invoke "i32-4-by-0-cached-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 12))
(assert_return (invoke "i32-4-by-0-local-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaebcb) (i32.const -19))
(assert_return (invoke "i32-4-by-0-register-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0xf2cda892))
(assert_return (invoke "i32-4-by-0-slot-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 28))
(assert_return (invoke "i32-4-by-0-constant-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba8d5) (i32.const 155))
(assert_return (invoke "i32-4-by-0-loaded-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0xb4b1aeab))
(assert_return (invoke "i32-5-by-4-parameter-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 1251))
(assert_return (invoke "i32-5-by-4-cached-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xca958427) (i32.const 0x23456791))
(assert_return (invoke "i32-5-by-4-local-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const -469))
(assert_return (invoke "i32-5-by-4-register-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const -65))
(assert_return (invoke "i32-5-by-4-slot-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcbab41) (i32.const -465))
(assert_return (invoke "i32-5-by-4-constant-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0x2cda887d))
(assert_return (invoke "i32-5-by-4-loaded-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0xa27d5903))
(assert_return (invoke "i32-6-by-5-parameter-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x9425db55) (i32.const 0x59b51063))
(assert_return (invoke "i32-6-by-5-cached-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 433))
(assert_return (invoke "i32-6-by-5-local-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 2507))
(assert_return (invoke "i32-6-by-5-register-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xa740da61) (i32.const 0x468acf0f))
(assert_return (invoke "i32-6-by-5-slot-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const -945))
(assert_return (invoke "i32-6-by-5-constant-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const -83))
(assert_return (invoke "i32-6-by-5-loaded-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x4b4e54f5) (i32.const 0xa27d5473))
(assert_return (invoke "i32-7-by-31-parameter-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0x80000003))
(assert_return (invoke "i32-7-by-31-cached-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 17))
(assert_return (invoke "i32-7-by-31-local-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x6dcba965) (i32.const 0x8000000b))
(assert_return (invoke "i32-7-by-31-register-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0x8000000f))
(assert_return (invoke "i32-7-by-31-slot-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 15))
(assert_return (invoke "i32-7-by-31-constant-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba91b) (i32.const 77))
(assert_return (invoke "i32-7-by-31-loaded-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0xa27d5833))
(assert_return (invoke "i32-8-by-32-parameter-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 0x1234567b))
(assert_return (invoke "i32-8-by-32-cached-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba97d) (i32.const -13))
(assert_return (invoke "i32-8-by-32-local-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 6))
(assert_return (invoke "i32-8-by-32-register-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const -15))
(assert_return (invoke "i32-8-by-32-slot-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xfafe00d6) (i32.const 0xf2cda892))
(assert_return (invoke "i32-8-by-32-constant-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 90))
(assert_return (invoke "i32-8-by-32-loaded-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0xa27d5881))
(assert_return (invoke "i32-9-by-33-parameter-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba953) (i32.const 29))
(assert_return (invoke "i32-9-by-33-cached-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 173))
(assert_return (invoke "i32-9-by-33-local-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0x2468acfb))
(assert_return (invoke "i32-9-by-33-register-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba995) (i32.const -45))
(assert_return (invoke "i32-9-by-33-slot-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 5))
(assert_return (invoke "i32-9-by-33-constant-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 17))
(assert_return (invoke "i32-9-by-33-loaded-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x65c2427d) (i32.const 0x8818a939))
(assert_return (invoke "i32-10-by-35-parameter-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const -237))
(assert_return (invoke "i32-10-by-35-cached-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const 0x966d4429))
(assert_return (invoke "i32-10-by-35-local-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba8f5) (i32.const 115))
(assert_return (invoke "i32-10-by-35-register-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 639))
(assert_return (invoke "i32-10-by-35-slot-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0x91a2b3cf))
(assert_return (invoke "i32-10-by-35-constant-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaec59) (i32.const -163))
(assert_return (invoke "i32-10-by-35-loaded-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 0xa27d580b))
(assert_return (invoke "i32-11-by-64-parameter-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba975) (i32.const -27))
(assert_return (invoke "i32-11-by-64-cached-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba95c) (i32.const 12))
(assert_return (invoke "i32-11-by-64-local-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const -19))
(assert_return (invoke "i32-11-by-64-register-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const 0xf2cda892))
(assert_return (invoke "i32-11-by-64-slot-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaeb9a) (i32.const 28))
(assert_return (invoke "i32-11-by-64-constant-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const 155))
(assert_return (invoke "i32-11-by-64-loaded-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0xb4b1aeab))
(assert_return (invoke "i32-12-by-66-parameter-constant"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba82d) (i32.const 315))
(assert_return (invoke "i32-12-by-66-cached-cached"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0x48d159f1))
(assert_return (invoke "i32-12-by-66-local-slot"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedcba977) (i32.const -109))
(assert_return (invoke "i32-12-by-66-register-parameter"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xeddaebbb) (i32.const -5))
(assert_return (invoke "i32-12-by-66-slot-register"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc6727) (i32.const -105))
(assert_return (invoke "i32-12-by-66-constant-loaded"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0xedbc672f) (i32.const 0xcb36a259))
(assert_return (invoke "i32-12-by-66-loaded-local"
  (i32.const 3) (i32.const -5) (i32.const 0xf4241) (i32.const -7) (i32.const 11) (i32.const 13) (i32.const 17)
  (i32.const 0x12345678)) (i32.const 0x4b5d9351) (i32.const 0xa27d5867))
(assert_return (invoke "i64-0-by-1-parameter-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b1edcba96f) (i64.const 0x5fffffff9))
(assert_return (invoke "i64-0-by-1-cached-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x21ffffffd5))
(assert_return (invoke "i64-0-by-1-local-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0xcc27845e59b5111))
(assert_return (invoke "i64-0-by-1-register-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d6e9eddaeb8d) (i64.const 0x5200000029))
(assert_return (invoke "i64-0-by-1-slot-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x1e000000ab))
(assert_return (invoke "i64-0-by-1-constant-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x48d159e02468ad3d))
(assert_return (invoke "i64-0-by-1-loaded-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xa5a3ea784b5d93c1) (i64.const 0x3611ecc7a27d57f7))
(assert_return (invoke "i64-1-by-2-parameter-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x91a2b3c648d159e3))
(assert_return (invoke "i64-1-by-2-cached-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x21ffffff99))
(assert_return (invoke "i64-1-by-2-local-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d725eddaebbf) (i64.const 0x15fffffff7))
(assert_return (invoke "i64-1-by-2-register-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x1dffffff97))
(assert_return (invoke "i64-1-by-2-slot-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x1984f07dcb36a21b))
(assert_return (invoke "i64-1-by-2-constant-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d6d7eddaeb37) (i64.const 0x6800000081))
(assert_return (invoke "i64-1-by-2-loaded-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x3611ecc7a27d596b))
(assert_return (invoke "i64-2-by-3-parameter-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0xd60000006b))
(assert_return (invoke "i64-2-by-3-cached-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d719eddae935) (i64.const 0x2200000281))
(assert_return (invoke "i64-2-by-3-local-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x2345679691a2b3cb))
(assert_return (invoke "i64-2-by-3-register-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x1dffffff1f))
(assert_return (invoke "i64-2-by-3-slot-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d721eddaebd1) (i64.const 0x1dffffffe7))
(assert_return (invoke "i64-2-by-3-constant-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const -163))
(assert_return (invoke "i64-2-by-3-loaded-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x691bcd8738ea9c4b))
(assert_return (invoke "i64-3-by-3-parameter-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d735eddaeca3) (i64.const 0x5ffffff13))
(assert_return (invoke "i64-3-by-3-cached-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x3309e0e1966d4429))
(assert_return (invoke "i64-3-by-3-local-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0xe600000073))
(assert_return (invoke "i64-3-by-3-register-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d721eddae939) (i64.const 0x1e0000027f))
(assert_return (invoke "i64-3-by-3-slot-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x2345679e91a2b3cf))
(assert_return (invoke "i64-3-by-3-constant-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const -163))
(assert_return (invoke "i64-3-by-3-loaded-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xa58565f64b4e5165) (i64.const 0x3611ecc7a27d580b))
(assert_return (invoke "i64-4-by-0-parameter-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x5ffffffe5))
(assert_return (invoke "i64-4-by-0-cached-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x220000000c))
(assert_return (invoke "i64-4-by-0-local-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d729eddaebcb) (i64.const 0x15ffffffed))
(assert_return (invoke "i64-4-by-0-register-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x86613c35f2cda892))
(assert_return (invoke "i64-4-by-0-slot-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x380000001c))
(assert_return (invoke "i64-4-by-0-constant-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba8d5) (i64.const 155))
(assert_return (invoke "i64-4-by-0-loaded-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x5a7a99b7b4b1aeab))
(assert_return (invoke "i64-5-by-4-parameter-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x6000004e3))
(assert_return (invoke "i64-5-by-4-cached-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0x952b081cca958427) (i64.const 0x468acf2323456791))
(assert_return (invoke "i64-5-by-4-local-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x15fffffe2b))
(assert_return (invoke "i64-5-by-4-register-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x1dffffffbf))
(assert_return (invoke "i64-5-by-4-slot-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb97529fedcbab41) (i64.const 0x1dfffffe2f))
(assert_return (invoke "i64-5-by-4-constant-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x6613c17f2cda887d))
(assert_return (invoke "i64-5-by-4-loaded-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x3611ee67a27d5903))
(assert_return (invoke "i64-6-by-5-parameter-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xf8e543b9425db55) (i64.const 0xcc27830459b51063))
(assert_return (invoke "i64-6-by-5-cached-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x362000001b1))
(assert_return (invoke "i64-6-by-5-local-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x16000009cb))
(assert_return (invoke "i64-6-by-5-register-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0x4e81b49da740da61) (i64.const 0x8d159e20468acf0f))
(assert_return (invoke "i64-6-by-5-slot-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x1dfffffc4f))
(assert_return (invoke "i64-6-by-5-constant-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const -83))
(assert_return (invoke "i64-6-by-5-loaded-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xa58565f04b4e54f5) (i64.const 0x3611ecc7a27d5473))
(assert_return (invoke "i64-7-by-31-parameter-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x380000003))
(assert_return (invoke "i64-7-by-31-cached-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x1300000011))
(assert_return (invoke "i64-7-by-31-local-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xe2307e666dcba965) (i64.const 0xf966d4578000000b))
(assert_return (invoke "i64-7-by-31-register-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x248000000f))
(assert_return (invoke "i64-7-by-31-slot-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x450000000f))
(assert_return (invoke "i64-7-by-31-constant-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xd27d277bedcba91b) (i64.const 0x91a2b3c0000004d))
(assert_return (invoke "i64-7-by-31-loaded-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x3611ecb8a27d5833))
(assert_return (invoke "i64-8-by-32-parameter-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x1234567e00000003))
(assert_return (invoke "i64-8-by-32-cached-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba95f) (i64.const 0x400000011))
(assert_return (invoke "i64-8-by-32-local-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x110000000b))
(assert_return (invoke "i64-8-by-32-register-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 15))
(assert_return (invoke "i64-8-by-32-slot-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xe8c9aa16edcba959) (i64.const 0xf2cda8a10000000f))
(assert_return (invoke "i64-8-by-32-constant-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0xd0000004d))
(assert_return (invoke "i64-8-by-32-loaded-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x3611ed15a27d5833))
(assert_return (invoke "i64-9-by-33-parameter-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb97529dedcba96d) (i64.const 0x2000000003))
(assert_return (invoke "i64-9-by-33-cached-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0xbe00000011))
(assert_return (invoke "i64-9-by-33-local-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x2468ad060000000b))
(assert_return (invoke "i64-9-by-33-register-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752d5edcba959) (i64.const 0xffffffe20000000f))
(assert_return (invoke "i64-9-by-33-slot-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x140000000f))
(assert_return (invoke "i64-9-by-33-constant-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0xffffffc40000004d))
(assert_return (invoke "i64-9-by-33-loaded-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xc008996e4b5d9383) (i64.const 0x1bad3dcda27d5833))
(assert_return (invoke "i64-10-by-35-parameter-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0xffffff1600000003))
(assert_return (invoke "i64-10-by-35-cached-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x966d443a00000011))
(assert_return (invoke "i64-10-by-35-local-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb975239edcba95d) (i64.const 0x7e0000000b))
(assert_return (invoke "i64-10-by-35-register-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x28e0000000f))
(assert_return (invoke "i64-10-by-35-slot-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x91a2b3de0000000f))
(assert_return (invoke "i64-10-by-35-constant-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d82beddaeb69) (i64.const 0xffffff100000004d))
(assert_return (invoke "i64-10-by-35-loaded-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x3611ec9fa27d5833))
(assert_return (invoke "i64-11-by-64-parameter-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b9edcba975) (i64.const 0x5ffffffe5))
(assert_return (invoke "i64-11-by-64-cached-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb975295edcba95c) (i64.const 0x220000000c))
(assert_return (invoke "i64-11-by-64-local-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x15ffffffed))
(assert_return (invoke "i64-11-by-64-register-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x86613c35f2cda892))
(assert_return (invoke "i64-11-by-64-slot-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d703eddaeb9a) (i64.const 0x380000001c))
(assert_return (invoke "i64-11-by-64-constant-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 155))
(assert_return (invoke "i64-11-by-64-loaded-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x5a7a99b7b4b1aeab))
(assert_return (invoke "i64-12-by-66-parameter-constant"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752b1edcba82d) (i64.const 0x60000013b))
(assert_return (invoke "i64-12-by-66-cached-cached"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x91a2b3e248d159f1))
(assert_return (invoke "i64-12-by-66-local-slot"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb9752bdedcba977) (i64.const 0x15ffffff93))
(assert_return (invoke "i64-12-by-66-register-parameter"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdbb5d71deddaebbb) (i64.const 0x1dfffffffb))
(assert_return (invoke "i64-12-by-66-slot-register"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce35edbc6727) (i64.const 0x1dffffff97))
(assert_return (invoke "i64-12-by-66-constant-loaded"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xdb78ce3bedbc672f) (i64.const 0x1984f05fcb36a259))
(assert_return (invoke "i64-12-by-66-loaded-local"
  (i64.const 0x600000003) (i64.const -5) (i64.const 0x1e8482000f4241) (i64.const -7) (i64.const 0x160000000b)
  (i64.const 0x1a0000000d) (i64.const 0x2200000011) (i64.const 0x2468acf012345678))
  (i64.const 0xa5a3ea104b5d9351) (i64.const 0x3611ed2fa27d5867))
