;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; A local that is operand, address or index and destination at once, wherever it is, with more or fewer registers
;; taken.
;;
;; "cached-sub-load" subtracts from a parameter what is loaded from the address that it is, and makes that its value.
;; Results are operands that were there meanwhile, what is left on the stack, and all parameters.

(module
  (memory 1 5)
  (data (i32.const 0) "\05\4e\97\e0\29\72\bb\04\4d\96\df\28\71\ba\03\4c\95\de\27\70\b9\02\4b\94\dd\26\6f\b8\01\4a\93\dc\25\6e\b7\00\49\92\db\24\6d\b6\ff\48\91\da\23\6c\b5\fe\47\90\d9\22\6b\b4\fd\46\8f\d8\21\6a\b3\fc\45\8e\d7\20\69\b2\fb\44\8d\d6\1f\68\b1\fa\43\8c\d5\1e\67\b0\f9\42\8b\d4\1d\66\af\f8\41\8a\d3\1c\65\ae\f7\40\89\d2\1b\64\ad\f6\3f\88\d1\1a\63\ac\f5\3e\87\d0\19\62\ab\f4\3d\86\cf\18\61\aa\f3\3c\85\ce\17\60\a9\f2\3b\84\cd\16\5f\a8\f1\3a\83\cc\15\5e\a7\f0\39\82\cb\14\5d\a6\ef\38\81\ca\13\5c\a5\ee\37\80\c9\12\5b\a4\ed\36\7f\c8\11\5a\a3\ec\35\7e\c7\10\59\a2\eb\34\7d\c6\0f\58\a1\ea\33\7c\c5\0e\57\a0\e9\32\7b\c4\0d\56\9f\e8\31\7a\c3\0c\55\9e\e7\30\79\c2\0b\54\9d\e6\2f\78\c1\0a\53\9c\e5\2e\77\c0\09\52\9b\e4\2d\76\bf\08\51\9a\e3\2c\75\be\07\50\99\e2\2b\74\bd\06\4f\98\e1\2a\73\bc")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 48 54 funcref)
  (elem (table $t0) (i32.const 0) func $callee)
  (elem (table $t0) (i32.const 2) func $callee)
  (elem (table $t0) (i32.const 4) func $callee)
  (elem (table $t0) (i32.const 6) func $callee)
  (elem (table $t0) (i32.const 8) func $callee)
  (elem (table $t0) (i32.const 10) func $callee)
  (elem (table $t0) (i32.const 12) func $callee)
  (elem (table $t0) (i32.const 14) func $callee)
  (elem (table $t0) (i32.const 16) func $callee)
  (elem (table $t0) (i32.const 18) func $callee)
  (elem (table $t0) (i32.const 20) func $callee)
  (elem (table $t0) (i32.const 22) func $callee)
  (elem (table $t0) (i32.const 24) func $callee)
  (elem (table $t0) (i32.const 26) func $callee)
  (elem (table $t0) (i32.const 28) func $callee)
  (elem (table $t0) (i32.const 30) func $callee)
  (elem (table $t0) (i32.const 32) func $callee)
  (elem (table $t0) (i32.const 34) func $callee)
  (elem (table $t0) (i32.const 36) func $callee)
  (elem (table $t0) (i32.const 38) func $callee)
  (elem (table $t0) (i32.const 40) func $callee)
  (elem (table $t0) (i32.const 42) func $callee)
  (elem (table $t0) (i32.const 44) func $callee)
  (elem (table $t0) (i32.const 46) func $callee)
  (func $callee (param i32 i32) (result i32 i32)
    local.get 1 local.get 0
  )
  (func $pinned-add-load (export "pinned-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-add (export "pinned-load-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.add
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-add-itself (export "pinned-add-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-add (export "pinned-other-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-add-load (export "pinned-other-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.add
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-add (export "pinned-last-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-add-last (export "pinned-add-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-add-load-last (export "pinned-add-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-add-twice (export "pinned-add-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.add local.tee 0 local.get 0 i32.add local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-sub-load (export "pinned-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.sub local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-sub (export "pinned-load-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.sub
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-sub-itself (export "pinned-sub-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.sub local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-sub (export "pinned-other-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.sub local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-sub-load (export "pinned-other-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.sub
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-sub (export "pinned-last-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.sub local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-sub-last (export "pinned-sub-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.sub local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-sub-load-last (export "pinned-sub-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.sub local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-sub-twice (export "pinned-sub-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.sub local.tee 0 local.get 0 i32.sub local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-mul-load (export "pinned-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.mul local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-mul (export "pinned-load-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.mul
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-mul-itself (export "pinned-mul-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.mul local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-mul (export "pinned-other-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.mul local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-mul-load (export "pinned-other-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.mul
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-mul (export "pinned-last-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.mul local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-mul-last (export "pinned-mul-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.mul local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-mul-load-last (export "pinned-mul-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.mul local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-mul-twice (export "pinned-mul-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.mul local.tee 0 local.get 0 i32.mul local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-xor-load (export "pinned-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.xor local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-xor (export "pinned-load-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.xor
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-xor-itself (export "pinned-xor-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.xor local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-xor (export "pinned-other-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.xor local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-xor-load (export "pinned-other-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.xor
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-xor (export "pinned-last-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.xor local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-xor-last (export "pinned-xor-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.xor local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-xor-load-last (export "pinned-xor-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.xor local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-xor-twice (export "pinned-xor-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.xor local.tee 0 local.get 0 i32.xor local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-shl-load (export "pinned-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.shl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-shl (export "pinned-load-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.shl
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shl-itself (export "pinned-shl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.shl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-shl (export "pinned-other-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.shl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-shl-load (export "pinned-other-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.shl
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-shl (export "pinned-last-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.shl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shl-last (export "pinned-shl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.shl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shl-load-last (export "pinned-shl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.shl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shl-twice (export "pinned-shl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.shl local.tee 0 local.get 0 i32.shl local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-shr_u-load (export "pinned-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-shr_u (export "pinned-load-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0
    i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shr_u-itself (export "pinned-shr_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-shr_u (export "pinned-other-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-shr_u-load (export "pinned-other-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load
    i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-shr_u (export "pinned-last-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shr_u-last (export "pinned-shr_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shr_u-load-last (export "pinned-shr_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.shr_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-shr_u-twice (export "pinned-shr_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.shr_u local.tee 0 local.get 0 i32.shr_u local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-rotl-load (export "pinned-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.rotl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-rotl (export "pinned-load-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.rotl
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotl-itself (export "pinned-rotl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.rotl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-rotl (export "pinned-other-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.rotl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-rotl-load (export "pinned-other-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.rotl
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-rotl (export "pinned-last-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.rotl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotl-last (export "pinned-rotl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.rotl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotl-load-last (export "pinned-rotl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.rotl local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotl-twice (export "pinned-rotl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.rotl local.tee 0 local.get 0 i32.rotl local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-rotr-load (export "pinned-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.rotr local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-rotr (export "pinned-load-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.rotr
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotr-itself (export "pinned-rotr-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.rotr local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-rotr (export "pinned-other-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.rotr local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-rotr-load (export "pinned-other-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.rotr
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-rotr (export "pinned-last-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.rotr local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotr-last (export "pinned-rotr-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.rotr local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotr-load-last (export "pinned-rotr-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.rotr local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rotr-twice (export "pinned-rotr-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.rotr local.tee 0 local.get 0 i32.rotr local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-div_u-load (export "pinned-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-div_u (export "pinned-load-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0
    i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-div_u-itself (export "pinned-div_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-div_u (export "pinned-other-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-div_u-load (export "pinned-other-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load
    i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-div_u (export "pinned-last-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-div_u-last (export "pinned-div_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-div_u-load-last (export "pinned-div_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.div_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-div_u-twice (export "pinned-div_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.div_u local.tee 0 local.get 0 i32.div_u local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-rem_s-load (export "pinned-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-rem_s (export "pinned-load-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0
    i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rem_s-itself (export "pinned-rem_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-rem_s (export "pinned-other-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-rem_s-load (export "pinned-other-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load
    i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-rem_s (export "pinned-last-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rem_s-last (export "pinned-rem_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rem_s-load-last (export "pinned-rem_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.rem_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-rem_s-twice (export "pinned-rem_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.rem_s local.tee 0 local.get 0 i32.rem_s local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-lt_s-load (export "pinned-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.lt_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-lt_s (export "pinned-load-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.lt_s
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-lt_s-itself (export "pinned-lt_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.lt_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-lt_s (export "pinned-other-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.lt_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-lt_s-load (export "pinned-other-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.lt_s
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-lt_s (export "pinned-last-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.lt_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-lt_s-last (export "pinned-lt_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.lt_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-lt_s-load-last (export "pinned-lt_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.lt_s local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-lt_s-twice (export "pinned-lt_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.lt_s local.tee 0 local.get 0 i32.lt_s local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-ge_u-load (export "pinned-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.ge_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-ge_u (export "pinned-load-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.ge_u
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-ge_u-itself (export "pinned-ge_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.ge_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-ge_u (export "pinned-other-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.ge_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-ge_u-load (export "pinned-other-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.ge_u
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-ge_u (export "pinned-last-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.ge_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-ge_u-last (export "pinned-ge_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.ge_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-ge_u-load-last (export "pinned-ge_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.ge_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-ge_u-twice (export "pinned-ge_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.ge_u local.tee 0 local.get 0 i32.ge_u local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-eq-load (export "pinned-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.load i32.eq local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-eq (export "pinned-load-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0 i32.eq
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-eq-itself (export "pinned-eq-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.eq local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-eq (export "pinned-other-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 i32.eq local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-other-eq-load (export "pinned-other-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 1 local.get 0 i32.load i32.eq
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-last-eq (export "pinned-last-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.eq local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-eq-last (export "pinned-eq-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.eq local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-eq-load-last (export "pinned-eq-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.load i32.eq local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-eq-twice (export "pinned-eq-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 1 i32.eq local.tee 0 local.get 0 i32.eq local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-load (export "pinned-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.load local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-kept (export "pinned-load-kept") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 local.get 0 i32.load
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-load-above (export "pinned-load-above") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 local.get 0 i32.load local.tee 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-itself (export "pinned-store-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.store local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-other (export "pinned-store-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 local.get 1 i32.store
    local.get 1 local.get 0 i32.store local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-computed (export "pinned-store-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 0 i32.const 3 i32.add i32.store local.get 0 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-at-computed (export "pinned-store-at-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 4 i32.add local.get 0 i32.store i32.const 20 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-loaded (export "pinned-store-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 local.get 1 i32.load
    i32.store local.get 0 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-last (export "pinned-store-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 i32.store local.get 0 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-at-last (export "pinned-store-at-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 0 i32.store local.get 7 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-last-at-computed (export "pinned-store-last-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 8 i32.sub local.get 7 i32.store i32.const 8 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-select-last (export "pinned-select-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 7 local.get 1 select local.get 7 local.get 0 i32.const 0 select local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-element-last (export "pinned-element-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 table.get 0 ref.is_null local.get 0 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-store-tee (export "pinned-store-tee") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 local.get 1 local.tee 0
    i32.store local.get 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-select (export "pinned-select") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 1 local.get 0 select local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-select-other (export "pinned-select-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 1 local.get 0 local.get 1 i32.const 19 i32.gt_u select local.set 0 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-select-load (export "pinned-select-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0
    local.get 1 i32.const 19 i32.lt_u select local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-count (export "pinned-count") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 i32.popcnt local.get 0 i32.clz i32.add local.set 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-test (export "pinned-test") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.eqz local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-element (export "pinned-element") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 table.get 0 ref.is_null
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-element-copied (export "pinned-element-copied") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 1 table.get 0 table.set 0 local.get 1 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-element-cleared (export "pinned-element-cleared") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 ref.null func table.set 0 local.get 0 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-fill (export "pinned-fill") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 local.get 0 local.get 0
    memory.fill 0 local.get 0 i32.load local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-copy (export "pinned-copy") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 local.get 1 local.get 0 memory.copy 0 0 local.get 0 i32.load local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-call (export "pinned-call") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 1 call $callee local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-call-indirect (export "pinned-call-indirect") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 local.get 0 i32.const 2
    call_indirect (param i32 i32) (result i32 i32) local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-call-by-itself (export "pinned-call-by-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 1 i32.const 5 local.get 0 i32.const 2 i32.mul call_indirect (param i32 i32) (result i32 i32)
    local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-grow (export "pinned-grow") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 0 i32.and memory.grow 0 local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-float (export "pinned-float") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 f64.convert_i32_u local.get 0
    f64.convert_i32_s f64.mul i32.trunc_f64_u local.set 0 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-wide (export "pinned-wide") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 i64.extend_i32_u local.get 0 i64.extend_i32_s i64.shl i32.wrap_i64 local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
  (func $pinned-scaled (export "pinned-scaled") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.get 0 i32.const 2 i32.shl i32.add local.set 0 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-scaled-load (export "pinned-scaled-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 0 i32.load local.get 0
    i32.const 3 i32.shl i32.add local.set 0 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 0 i32.const 20 i32.load
  )
  (func $pinned-remainder (export "pinned-remainder") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 0 i32.const 7 i32.rem_u local.get 0 i32.const 10 i32.div_s i32.add local.set 0 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 0
    i32.const 20 i32.load
  )
)

(assert_return (invoke "pinned-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x7027dea5) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027dea5) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x7027dea5) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027dea5)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-add-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 32) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 32) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 34) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 34) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x7027dea7) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027dea7)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 46) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 46) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-add-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 46) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 46) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-add-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x6e25dca3) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x6e25dca3) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-add-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 68) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 68) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x8fd8217b) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x8fd8217b) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x7027de85) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de85)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-sub-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 2) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x8fd8217d) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x8fd8217d)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 14) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-sub-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const -14) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const -14) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-sub-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x91da237d) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x91da237d) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-sub-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x27de950) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x27de950) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x27de950) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x27de950)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-mul-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 256) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 256) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 288) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 288) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0xe2cda67a) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xe2cda67a)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 480) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-mul-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 480) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-mul-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0xe25dc930) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xe25dc930) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-mul-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 82944) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 82944) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x7027de85) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x7027de85) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de85)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-xor-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 2) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x7027de87) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de87)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 14) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-xor-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 14) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-xor-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x6e25dc83) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x6e25dc83) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-xor-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x2000000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2000000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0xde950000) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xde950000)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x100000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x120000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x2400000) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2400000)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x1e0000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x800000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x800000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0x400000) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x400000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 28711) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28711)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shr_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shr_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shr_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-shr_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x2000000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2000000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0xde957027) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xde957027)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x100000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x120000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x2400000) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2400000)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x1e0000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 4) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 4) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x800000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x800000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0x400000) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x400000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 32768) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 32768) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0xde957027) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xde957027)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotr-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x100000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x120000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 36864) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 36864)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x1e0000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotr-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 64) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 64) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotr-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x20000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x20000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rotr-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0x40000) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x40000) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x7027de9) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de9)
  (i32.const 0x944b02b9))
(assert_return (invoke "pinned-div_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-div_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-div_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_trap (invoke "pinned-div_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) "integer divide by zero")
(assert_return (invoke "pinned-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 5) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 5) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rem_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 2) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 18) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 14) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rem_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rem_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-rem_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-lt_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-lt_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-lt_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-lt_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-ge_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-ge_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-ge_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-ge_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-eq-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-other-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-last-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-eq-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-eq-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-eq-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x7027de95) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-kept"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 0x7027de95) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30)
  (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-load-above"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 0x7027de95) (i32.const 0x7027de95) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30)
  (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-store-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "pinned-store-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b0000))
(assert_return (invoke "pinned-store-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 19) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b0000))
(assert_return (invoke "pinned-store-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-store-loaded"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x100000) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16)
  (i32.const 16))
(assert_return (invoke "pinned-store-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-store-at-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-store-last-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-select-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-element-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 0) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-store-tee"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 18) (i32.const 18) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 16))
(assert_return (invoke "pinned-select"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-select-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-select-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 18) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 16))
(assert_return (invoke "pinned-count"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 28) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 16))
(assert_return (invoke "pinned-test"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 16))
(assert_return (invoke "pinned-element"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 16))
(assert_return (invoke "pinned-element-copied"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-element-cleared"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "pinned-fill"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x10101010) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x10101010)
  (i32.const 0x10101010))
(assert_return (invoke "pinned-copy"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x10101010) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x10101010) (i32.const 0x10101010))
(assert_return (invoke "pinned-call"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x10101010))
(assert_return (invoke "pinned-call-indirect"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16)
  (i32.const 0x10101010))
(assert_return (invoke "pinned-call-by-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 5) (i32.const 18) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 0x10101010))
(assert_return (invoke "pinned-grow"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x10101010))
(assert_return (invoke "pinned-float"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 256) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 256) (i32.const 0x10101010))
(assert_return (invoke "pinned-wide"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x100000) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x10101010))
(assert_return (invoke "pinned-scaled"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 80) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 80) (i32.const 0x10101010))
(assert_return (invoke "pinned-scaled-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x10101090) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x10101090)
  (i32.const 0x10101010))
(assert_return (invoke "pinned-remainder"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 3) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 3) (i32.const 0x10101010))

(module
  (memory 1 5)
  (data (i32.const 0) "\05\4e\97\e0\29\72\bb\04\4d\96\df\28\71\ba\03\4c\95\de\27\70\b9\02\4b\94\dd\26\6f\b8\01\4a\93\dc\25\6e\b7\00\49\92\db\24\6d\b6\ff\48\91\da\23\6c\b5\fe\47\90\d9\22\6b\b4\fd\46\8f\d8\21\6a\b3\fc\45\8e\d7\20\69\b2\fb\44\8d\d6\1f\68\b1\fa\43\8c\d5\1e\67\b0\f9\42\8b\d4\1d\66\af\f8\41\8a\d3\1c\65\ae\f7\40\89\d2\1b\64\ad\f6\3f\88\d1\1a\63\ac\f5\3e\87\d0\19\62\ab\f4\3d\86\cf\18\61\aa\f3\3c\85\ce\17\60\a9\f2\3b\84\cd\16\5f\a8\f1\3a\83\cc\15\5e\a7\f0\39\82\cb\14\5d\a6\ef\38\81\ca\13\5c\a5\ee\37\80\c9\12\5b\a4\ed\36\7f\c8\11\5a\a3\ec\35\7e\c7\10\59\a2\eb\34\7d\c6\0f\58\a1\ea\33\7c\c5\0e\57\a0\e9\32\7b\c4\0d\56\9f\e8\31\7a\c3\0c\55\9e\e7\30\79\c2\0b\54\9d\e6\2f\78\c1\0a\53\9c\e5\2e\77\c0\09\52\9b\e4\2d\76\bf\08\51\9a\e3\2c\75\be\07\50\99\e2\2b\74\bd\06\4f\98\e1\2a\73\bc")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 48 54 funcref)
  (elem (table $t0) (i32.const 0) func $callee)
  (elem (table $t0) (i32.const 2) func $callee)
  (elem (table $t0) (i32.const 4) func $callee)
  (elem (table $t0) (i32.const 6) func $callee)
  (elem (table $t0) (i32.const 8) func $callee)
  (elem (table $t0) (i32.const 10) func $callee)
  (elem (table $t0) (i32.const 12) func $callee)
  (elem (table $t0) (i32.const 14) func $callee)
  (elem (table $t0) (i32.const 16) func $callee)
  (elem (table $t0) (i32.const 18) func $callee)
  (elem (table $t0) (i32.const 20) func $callee)
  (elem (table $t0) (i32.const 22) func $callee)
  (elem (table $t0) (i32.const 24) func $callee)
  (elem (table $t0) (i32.const 26) func $callee)
  (elem (table $t0) (i32.const 28) func $callee)
  (elem (table $t0) (i32.const 30) func $callee)
  (elem (table $t0) (i32.const 32) func $callee)
  (elem (table $t0) (i32.const 34) func $callee)
  (elem (table $t0) (i32.const 36) func $callee)
  (elem (table $t0) (i32.const 38) func $callee)
  (elem (table $t0) (i32.const 40) func $callee)
  (elem (table $t0) (i32.const 42) func $callee)
  (elem (table $t0) (i32.const 44) func $callee)
  (elem (table $t0) (i32.const 46) func $callee)
  (func $callee (param i32 i32) (result i32 i32)
    local.get 1 local.get 0
  )
  (func $cached-add-load (export "cached-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.add
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-add (export "cached-load-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.add local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-add-itself (export "cached-add-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.add local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-add (export "cached-other-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.add
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-add-load (export "cached-other-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.add local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-add (export "cached-last-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.add local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-add-last (export "cached-add-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.add
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-add-load-last (export "cached-add-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.add local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-add-twice (export "cached-add-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.add local.tee 6 local.get 6 i32.add local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-sub-load (export "cached-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.sub
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-sub (export "cached-load-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.sub local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-sub-itself (export "cached-sub-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.sub local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-sub (export "cached-other-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.sub
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-sub-load (export "cached-other-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.sub local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-sub (export "cached-last-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.sub local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-sub-last (export "cached-sub-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.sub
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-sub-load-last (export "cached-sub-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.sub local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-sub-twice (export "cached-sub-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.sub local.tee 6 local.get 6 i32.sub local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-mul-load (export "cached-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.mul
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-mul (export "cached-load-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.mul local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-mul-itself (export "cached-mul-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.mul local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-mul (export "cached-other-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.mul
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-mul-load (export "cached-other-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.mul local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-mul (export "cached-last-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.mul local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-mul-last (export "cached-mul-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.mul
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-mul-load-last (export "cached-mul-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.mul local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-mul-twice (export "cached-mul-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.mul local.tee 6 local.get 6 i32.mul local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-xor-load (export "cached-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.xor
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-xor (export "cached-load-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.xor local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-xor-itself (export "cached-xor-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.xor local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-xor (export "cached-other-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.xor
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-xor-load (export "cached-other-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.xor local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-xor (export "cached-last-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.xor local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-xor-last (export "cached-xor-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.xor
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-xor-load-last (export "cached-xor-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.xor local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-xor-twice (export "cached-xor-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.xor local.tee 6 local.get 6 i32.xor local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-shl-load (export "cached-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.shl
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-shl (export "cached-load-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.shl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shl-itself (export "cached-shl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.shl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-shl (export "cached-other-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.shl
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-shl-load (export "cached-other-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.shl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-shl (export "cached-last-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.shl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shl-last (export "cached-shl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.shl
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shl-load-last (export "cached-shl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.shl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shl-twice (export "cached-shl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.shl local.tee 6 local.get 6 i32.shl local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-shr_u-load (export "cached-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load
    i32.shr_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-shr_u (export "cached-load-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.shr_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shr_u-itself (export "cached-shr_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.shr_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-shr_u (export "cached-other-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.shr_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-shr_u-load (export "cached-other-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.shr_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-shr_u (export "cached-last-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.shr_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shr_u-last (export "cached-shr_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.shr_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shr_u-load-last (export "cached-shr_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.shr_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-shr_u-twice (export "cached-shr_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.shr_u local.tee 6 local.get 6 i32.shr_u local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-rotl-load (export "cached-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.rotl
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-rotl (export "cached-load-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.rotl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotl-itself (export "cached-rotl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.rotl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-rotl (export "cached-other-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.rotl
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-rotl-load (export "cached-other-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.rotl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-rotl (export "cached-last-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.rotl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotl-last (export "cached-rotl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.rotl
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotl-load-last (export "cached-rotl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.rotl local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotl-twice (export "cached-rotl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.rotl local.tee 6 local.get 6 i32.rotl local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-rotr-load (export "cached-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.rotr
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-rotr (export "cached-load-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.rotr local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotr-itself (export "cached-rotr-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.rotr local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-rotr (export "cached-other-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.rotr
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-rotr-load (export "cached-other-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.rotr local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-rotr (export "cached-last-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.rotr local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotr-last (export "cached-rotr-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.rotr
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotr-load-last (export "cached-rotr-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.rotr local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rotr-twice (export "cached-rotr-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.rotr local.tee 6 local.get 6 i32.rotr local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-div_u-load (export "cached-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load
    i32.div_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-div_u (export "cached-load-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.div_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-div_u-itself (export "cached-div_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.div_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-div_u (export "cached-other-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.div_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-div_u-load (export "cached-other-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.div_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-div_u (export "cached-last-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.div_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-div_u-last (export "cached-div_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.div_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-div_u-load-last (export "cached-div_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.div_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-div_u-twice (export "cached-div_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.div_u local.tee 6 local.get 6 i32.div_u local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-rem_s-load (export "cached-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load
    i32.rem_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-rem_s (export "cached-load-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.rem_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rem_s-itself (export "cached-rem_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.rem_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-rem_s (export "cached-other-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.rem_s
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-rem_s-load (export "cached-other-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.rem_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-rem_s (export "cached-last-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.rem_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rem_s-last (export "cached-rem_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.rem_s
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rem_s-load-last (export "cached-rem_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.rem_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-rem_s-twice (export "cached-rem_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.rem_s local.tee 6 local.get 6 i32.rem_s local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-lt_s-load (export "cached-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.lt_s
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-lt_s (export "cached-load-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.lt_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-lt_s-itself (export "cached-lt_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.lt_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-lt_s (export "cached-other-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.lt_s
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-lt_s-load (export "cached-other-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.lt_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-lt_s (export "cached-last-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.lt_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-lt_s-last (export "cached-lt_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.lt_s
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-lt_s-load-last (export "cached-lt_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.lt_s local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-lt_s-twice (export "cached-lt_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.lt_s local.tee 6 local.get 6 i32.lt_s local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-ge_u-load (export "cached-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.ge_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-ge_u (export "cached-load-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.ge_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-ge_u-itself (export "cached-ge_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.ge_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-ge_u (export "cached-other-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.ge_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-ge_u-load (export "cached-other-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.ge_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-ge_u (export "cached-last-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.ge_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-ge_u-last (export "cached-ge_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.ge_u
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-ge_u-load-last (export "cached-ge_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.ge_u local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-ge_u-twice (export "cached-ge_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.ge_u local.tee 6 local.get 6 i32.ge_u local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-eq-load (export "cached-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.load i32.eq
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-eq (export "cached-load-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.eq local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-eq-itself (export "cached-eq-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.eq local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-eq (export "cached-other-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 i32.eq
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-other-eq-load (export "cached-other-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 5 local.get 6 i32.load i32.eq local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-last-eq (export "cached-last-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.eq local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-eq-last (export "cached-eq-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 7 i32.eq
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-eq-load-last (export "cached-eq-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.load i32.eq local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-eq-twice (export "cached-eq-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 5 i32.eq local.tee 6 local.get 6 i32.eq local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-load (export "cached-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 i32.load local.set 6
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-kept (export "cached-load-kept") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 6 i32.load local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-load-above (export "cached-load-above") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 local.get 6 i32.load local.tee 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-itself (export "cached-store-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.store
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-other (export "cached-store-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 5 i32.store local.get 5 local.get 6 i32.store local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-computed (export "cached-store-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 6 i32.const 3 i32.add i32.store local.get 6 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-at-computed (export "cached-store-at-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 i32.const 4 i32.add
    local.get 6 i32.store i32.const 20 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-loaded (export "cached-store-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 5 i32.load i32.store local.get 6 i32.load local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-last (export "cached-store-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.store local.get 6 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-at-last (export "cached-store-at-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 6 i32.store
    local.get 7 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-last-at-computed (export "cached-store-last-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.const 8 i32.sub local.get 7 i32.store i32.const 8 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-select-last (export "cached-select-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 local.get 5 select local.get 7 local.get 6 i32.const 0 select local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-element-last (export "cached-element-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 table.get 0 ref.is_null
    local.get 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-store-tee (export "cached-store-tee") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 5 local.tee 6 i32.store local.get 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-select (export "cached-select") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 5 local.get 6 select local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-select-other (export "cached-select-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 5 local.get 6 local.get 5
    i32.const 19 i32.gt_u select local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-select-load (export "cached-select-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 local.get 5 i32.const 19 i32.lt_u select local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-count (export "cached-count") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 i32.popcnt local.get 6 i32.clz i32.add local.set 6 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-test (export "cached-test") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.eqz
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-element (export "cached-element") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 table.get 0 ref.is_null local.set 6 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-element-copied (export "cached-element-copied") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 5 table.get 0 table.set 0 local.get 5 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-element-cleared (export "cached-element-cleared") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 ref.null func table.set 0
    local.get 6 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-fill (export "cached-fill") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 6 local.get 6 memory.fill 0 local.get 6 i32.load local.set 6 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-copy (export "cached-copy") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 5 local.get 6 memory.copy 0 0 local.get 6 i32.load local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-call (export "cached-call") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 5 call $callee
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-call-indirect (export "cached-call-indirect") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 6 i32.const 2 call_indirect (param i32 i32) (result i32 i32) local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-call-by-itself (export "cached-call-by-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 5 i32.const 5 local.get 6 i32.const 2 i32.mul call_indirect (param i32 i32) (result i32 i32)
    local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-grow (export "cached-grow") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 i32.const 0 i32.and
    memory.grow 0 local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-float (export "cached-float") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 f64.convert_i32_u local.get 6 f64.convert_i32_s f64.mul i32.trunc_f64_u local.set 6
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 6 i32.const 20 i32.load
  )
  (func $cached-wide (export "cached-wide") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 i64.extend_i32_u local.get 6 i64.extend_i32_s i64.shl i32.wrap_i64 local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
  (func $cached-scaled (export "cached-scaled") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 local.get 6 i32.const 2
    i32.shl i32.add local.set 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-scaled-load (export "cached-scaled-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 i32.load local.get 6 i32.const 3 i32.shl i32.add local.set 6 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6 i32.const 20 i32.load
  )
  (func $cached-remainder (export "cached-remainder") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 i32.const 7 i32.rem_u local.get 6 i32.const 10 i32.div_s i32.add local.set 6 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 6
    i32.const 20 i32.load
  )
)

(assert_return (invoke "cached-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0xdc934a1d) (i32.const 30) (i32.const 0xdc934a1d)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xdc934a1d) (i32.const 30) (i32.const 0xdc934a1d) (i32.const 0x944b02b9))
(assert_return (invoke "cached-add-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 56) (i32.const 30) (i32.const 56) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 54) (i32.const 30) (i32.const 54) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xdc934a1b) (i32.const 30) (i32.const 0xdc934a1b) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 58) (i32.const 30) (i32.const 58) (i32.const 0x944b02b9))
(assert_return (invoke "cached-add-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 58) (i32.const 30) (i32.const 58) (i32.const 0x944b02b9))
(assert_return (invoke "cached-add-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x6e25dcaf) (i32.const 30) (i32.const 0x6e25dcaf) (i32.const 0x944b02b9))
(assert_return (invoke "cached-add-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 108) (i32.const 30) (i32.const 108) (i32.const 0x944b02b9))
(assert_return (invoke "cached-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0x236cb61b) (i32.const 30) (i32.const 0x236cb61b)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xdc9349e5) (i32.const 30) (i32.const 0xdc9349e5) (i32.const 0x944b02b9))
(assert_return (invoke "cached-sub-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const -2) (i32.const 30) (i32.const -2) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x236cb619) (i32.const 30) (i32.const 0x236cb619) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 2) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "cached-sub-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const -2) (i32.const 30) (i32.const -2) (i32.const 0x944b02b9))
(assert_return (invoke "cached-sub-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x91da2389) (i32.const 30) (i32.const 0x91da2389) (i32.const 0x944b02b9))
(assert_return (invoke "cached-sub-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0x201c181c) (i32.const 30) (i32.const 0x201c181c)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x201c181c) (i32.const 30) (i32.const 0x201c181c) (i32.const 0x944b02b9))
(assert_return (invoke "cached-mul-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 784) (i32.const 30) (i32.const 784) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 728) (i32.const 30) (i32.const 728) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x66f5841a) (i32.const 30) (i32.const 0x66f5841a) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 840) (i32.const 30) (i32.const 840) (i32.const 0x944b02b9))
(assert_return (invoke "cached-mul-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 840) (i32.const 30) (i32.const 840) (i32.const 0x944b02b9))
(assert_return (invoke "cached-mul-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xc242014) (i32.const 30) (i32.const 0xc242014) (i32.const 0x944b02b9))
(assert_return (invoke "cached-mul-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0x81640) (i32.const 30) (i32.const 0x81640) (i32.const 0x944b02b9))
(assert_return (invoke "cached-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0xdc934a1d) (i32.const 30) (i32.const 0xdc934a1d)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xdc934a1d) (i32.const 30) (i32.const 0xdc934a1d) (i32.const 0x944b02b9))
(assert_return (invoke "cached-xor-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 6) (i32.const 30) (i32.const 6) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xdc934a1b) (i32.const 30) (i32.const 0xdc934a1b) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 2) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "cached-xor-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 2) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "cached-xor-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x6e25dc8f) (i32.const 30) (i32.const 0x6e25dc8f) (i32.const 0x944b02b9))
(assert_return (invoke "cached-xor-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 56) (i32.const 30) (i32.const 56) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x10000000) (i32.const 30) (i32.const 0x10000000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xc0000000) (i32.const 30) (i32.const 0xc0000000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0xa0000000) (i32.const 30) (i32.const 0xa0000000)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 52) (i32.const 30) (i32.const 52) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xe0000000) (i32.const 30) (i32.const 0xe0000000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xe00000) (i32.const 30) (i32.const 0xe00000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0x70000000) (i32.const 30) (i32.const 0x70000000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 14) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 13) (i32.const 30) (i32.const 13) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shr_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 13) (i32.const 30) (i32.const 13) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shr_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shr_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-shr_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 56) (i32.const 30) (i32.const 56) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x1dc934a0) (i32.const 30) (i32.const 0x1dc934a0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xc0000001) (i32.const 30) (i32.const 0xc0000001) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0xa0000001) (i32.const 30) (i32.const 0xa0000001)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 52) (i32.const 30) (i32.const 52) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xe0000001) (i32.const 30) (i32.const 0xe0000001) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 7) (i32.const 30) (i32.const 7) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xe00000) (i32.const 30) (i32.const 0xe00000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0x70000000) (i32.const 30) (i32.const 0x70000000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 14) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xc934a01d) (i32.const 30) (i32.const 0xc934a01d) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotr-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 448) (i32.const 30) (i32.const 448) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 416) (i32.const 30) (i32.const 416) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 13) (i32.const 30) (i32.const 13) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 480) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotr-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 112) (i32.const 30) (i32.const 112) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotr-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x38000) (i32.const 30) (i32.const 0x38000) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rotr-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 1792) (i32.const 30) (i32.const 1792) (i32.const 0x944b02b9))
(assert_return (invoke "cached-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x7e0b05b) (i32.const 30) (i32.const 0x7e0b05b) (i32.const 0x944b02b9))
(assert_return (invoke "cached-div_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-div_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-div_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-div_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const -19) (i32.const 30) (i32.const -19) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rem_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 26) (i32.const 30) (i32.const 26) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 26) (i32.const 30) (i32.const 26) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 2) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rem_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rem_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-rem_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-lt_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-lt_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-lt_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-lt_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-ge_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-ge_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-ge_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-ge_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-eq-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-other-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-last-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-eq-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-eq-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "cached-eq-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 0xdc934a01) (i32.const 30) (i32.const 0xdc934a01)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-kept"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 0xdc934a01) (i32.const 30) (i32.const 0xdc934a01) (i32.const 0x944b02b9))
(assert_return (invoke "cached-load-above"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 28) (i32.const 0xdc934a01) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 0xdc934a01) (i32.const 30)
  (i32.const 0xdc934a01) (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 31) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x944b02b9) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-loaded"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x1f001c) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-at-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28)
  (i32.const 0x944b02b9))
(assert_return (invoke "cached-store-last-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x28df964d) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-select-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-element-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0) (i32.const 0) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28)
  (i32.const 30))
(assert_return (invoke "cached-store-tee"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 26) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 26) (i32.const 30) (i32.const 26) (i32.const 30))
(assert_return (invoke "cached-select"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-select-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 26) (i32.const 30) (i32.const 26) (i32.const 30))
(assert_return (invoke "cached-select-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-count"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 30) (i32.const 30) (i32.const 30) (i32.const 30))
(assert_return (invoke "cached-test"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 30))
(assert_return (invoke "cached-element"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0) (i32.const 30) (i32.const 0) (i32.const 30))
(assert_return (invoke "cached-element-copied"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 26) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-element-cleared"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 1) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-fill"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x1c1c1c1c) (i32.const 30) (i32.const 0x1c1c1c1c) (i32.const 30))
(assert_return (invoke "cached-copy"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x1c1c001c) (i32.const 30) (i32.const 0x1c1c001c) (i32.const 30))
(assert_return (invoke "cached-call"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 26) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_return (invoke "cached-call-indirect"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 30))
(assert_trap (invoke "cached-call-by-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) "undefined element")
(assert_return (invoke "cached-grow"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 1) (i32.const 30) (i32.const 1) (i32.const 30))
(assert_return (invoke "cached-float"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 784) (i32.const 30) (i32.const 784) (i32.const 30))
(assert_return (invoke "cached-wide"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0xc0000000) (i32.const 30) (i32.const 0xc0000000) (i32.const 30))
(assert_return (invoke "cached-scaled"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 140) (i32.const 30) (i32.const 140) (i32.const 30))
(assert_return (invoke "cached-scaled-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 0x1c1c00fc) (i32.const 30) (i32.const 0x1c1c00fc) (i32.const 30))
(assert_return (invoke "cached-remainder"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 2) (i32.const 30) (i32.const 2) (i32.const 30))

(module
  (memory 1 5)
  (data (i32.const 0) "\05\4e\97\e0\29\72\bb\04\4d\96\df\28\71\ba\03\4c\95\de\27\70\b9\02\4b\94\dd\26\6f\b8\01\4a\93\dc\25\6e\b7\00\49\92\db\24\6d\b6\ff\48\91\da\23\6c\b5\fe\47\90\d9\22\6b\b4\fd\46\8f\d8\21\6a\b3\fc\45\8e\d7\20\69\b2\fb\44\8d\d6\1f\68\b1\fa\43\8c\d5\1e\67\b0\f9\42\8b\d4\1d\66\af\f8\41\8a\d3\1c\65\ae\f7\40\89\d2\1b\64\ad\f6\3f\88\d1\1a\63\ac\f5\3e\87\d0\19\62\ab\f4\3d\86\cf\18\61\aa\f3\3c\85\ce\17\60\a9\f2\3b\84\cd\16\5f\a8\f1\3a\83\cc\15\5e\a7\f0\39\82\cb\14\5d\a6\ef\38\81\ca\13\5c\a5\ee\37\80\c9\12\5b\a4\ed\36\7f\c8\11\5a\a3\ec\35\7e\c7\10\59\a2\eb\34\7d\c6\0f\58\a1\ea\33\7c\c5\0e\57\a0\e9\32\7b\c4\0d\56\9f\e8\31\7a\c3\0c\55\9e\e7\30\79\c2\0b\54\9d\e6\2f\78\c1\0a\53\9c\e5\2e\77\c0\09\52\9b\e4\2d\76\bf\08\51\9a\e3\2c\75\be\07\50\99\e2\2b\74\bd\06\4f\98\e1\2a\73\bc")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 48 54 funcref)
  (elem (table $t0) (i32.const 0) func $callee)
  (elem (table $t0) (i32.const 2) func $callee)
  (elem (table $t0) (i32.const 4) func $callee)
  (elem (table $t0) (i32.const 6) func $callee)
  (elem (table $t0) (i32.const 8) func $callee)
  (elem (table $t0) (i32.const 10) func $callee)
  (elem (table $t0) (i32.const 12) func $callee)
  (elem (table $t0) (i32.const 14) func $callee)
  (elem (table $t0) (i32.const 16) func $callee)
  (elem (table $t0) (i32.const 18) func $callee)
  (elem (table $t0) (i32.const 20) func $callee)
  (elem (table $t0) (i32.const 22) func $callee)
  (elem (table $t0) (i32.const 24) func $callee)
  (elem (table $t0) (i32.const 26) func $callee)
  (elem (table $t0) (i32.const 28) func $callee)
  (elem (table $t0) (i32.const 30) func $callee)
  (elem (table $t0) (i32.const 32) func $callee)
  (elem (table $t0) (i32.const 34) func $callee)
  (elem (table $t0) (i32.const 36) func $callee)
  (elem (table $t0) (i32.const 38) func $callee)
  (elem (table $t0) (i32.const 40) func $callee)
  (elem (table $t0) (i32.const 42) func $callee)
  (elem (table $t0) (i32.const 44) func $callee)
  (elem (table $t0) (i32.const 46) func $callee)
  (func $callee (param i32 i32) (result i32 i32)
    local.get 1 local.get 0
  )
  (func $arrived-add-load (export "arrived-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-add (export "arrived-load-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-add-itself (export "arrived-add-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.add
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-add (export "arrived-other-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-add-load (export "arrived-other-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-add (export "arrived-last-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-add-last (export "arrived-add-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-add-load-last (export "arrived-add-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-add-twice (export "arrived-add-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.add local.tee 7 local.get 7 i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-sub-load (export "arrived-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-sub (export "arrived-load-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-sub-itself (export "arrived-sub-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.sub
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-sub (export "arrived-other-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-sub-load (export "arrived-other-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-sub (export "arrived-last-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-sub-last (export "arrived-sub-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-sub-load-last (export "arrived-sub-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-sub-twice (export "arrived-sub-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.sub local.tee 7 local.get 7 i32.sub local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-mul-load (export "arrived-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-mul (export "arrived-load-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-mul-itself (export "arrived-mul-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.mul
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-mul (export "arrived-other-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-mul-load (export "arrived-other-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-mul (export "arrived-last-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-mul-last (export "arrived-mul-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-mul-load-last (export "arrived-mul-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-mul-twice (export "arrived-mul-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.mul local.tee 7 local.get 7 i32.mul local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-xor-load (export "arrived-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-xor (export "arrived-load-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-xor-itself (export "arrived-xor-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.xor
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-xor (export "arrived-other-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-xor-load (export "arrived-other-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-xor (export "arrived-last-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-xor-last (export "arrived-xor-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-xor-load-last (export "arrived-xor-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-xor-twice (export "arrived-xor-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.xor local.tee 7 local.get 7 i32.xor local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shl-load (export "arrived-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-shl (export "arrived-load-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shl-itself (export "arrived-shl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.shl
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-shl (export "arrived-other-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-shl-load (export "arrived-other-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-shl (export "arrived-last-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shl-last (export "arrived-shl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shl-load-last (export "arrived-shl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shl-twice (export "arrived-shl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.shl local.tee 7 local.get 7 i32.shl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shr_u-load (export "arrived-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-shr_u (export "arrived-load-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shr_u-itself (export "arrived-shr_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.shr_u
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-shr_u (export "arrived-other-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-shr_u-load (export "arrived-other-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-shr_u (export "arrived-last-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shr_u-last (export "arrived-shr_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shr_u-load-last (export "arrived-shr_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-shr_u-twice (export "arrived-shr_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.shr_u local.tee 7 local.get 7 i32.shr_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotl-load (export "arrived-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-rotl (export "arrived-load-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotl-itself (export "arrived-rotl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.rotl
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-rotl (export "arrived-other-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-rotl-load (export "arrived-other-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-rotl (export "arrived-last-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotl-last (export "arrived-rotl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotl-load-last (export "arrived-rotl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotl-twice (export "arrived-rotl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.rotl local.tee 7 local.get 7 i32.rotl local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotr-load (export "arrived-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-rotr (export "arrived-load-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotr-itself (export "arrived-rotr-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.rotr
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-rotr (export "arrived-other-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-rotr-load (export "arrived-other-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-rotr (export "arrived-last-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotr-last (export "arrived-rotr-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotr-load-last (export "arrived-rotr-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rotr-twice (export "arrived-rotr-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.rotr local.tee 7 local.get 7 i32.rotr local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-div_u-load (export "arrived-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-div_u (export "arrived-load-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-div_u-itself (export "arrived-div_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.div_u
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-div_u (export "arrived-other-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-div_u-load (export "arrived-other-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-div_u (export "arrived-last-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-div_u-last (export "arrived-div_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-div_u-load-last (export "arrived-div_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-div_u-twice (export "arrived-div_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.div_u local.tee 7 local.get 7 i32.div_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rem_s-load (export "arrived-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-rem_s (export "arrived-load-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rem_s-itself (export "arrived-rem_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.rem_s
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-rem_s (export "arrived-other-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-rem_s-load (export "arrived-other-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-rem_s (export "arrived-last-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rem_s-last (export "arrived-rem_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rem_s-load-last (export "arrived-rem_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-rem_s-twice (export "arrived-rem_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.rem_s local.tee 7 local.get 7 i32.rem_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-lt_s-load (export "arrived-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-lt_s (export "arrived-load-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-lt_s-itself (export "arrived-lt_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.lt_s
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-lt_s (export "arrived-other-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-lt_s-load (export "arrived-other-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-lt_s (export "arrived-last-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-lt_s-last (export "arrived-lt_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-lt_s-load-last (export "arrived-lt_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-lt_s-twice (export "arrived-lt_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.lt_s local.tee 7 local.get 7 i32.lt_s local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-ge_u-load (export "arrived-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-ge_u (export "arrived-load-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-ge_u-itself (export "arrived-ge_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.ge_u
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-ge_u (export "arrived-other-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-ge_u-load (export "arrived-other-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-ge_u (export "arrived-last-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-ge_u-last (export "arrived-ge_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-ge_u-load-last (export "arrived-ge_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-ge_u-twice (export "arrived-ge_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.ge_u local.tee 7 local.get 7 i32.ge_u local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-eq-load (export "arrived-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.load i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-eq (export "arrived-load-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-eq-itself (export "arrived-eq-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.eq
    local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-eq (export "arrived-other-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-other-eq-load (export "arrived-other-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 6 local.get 7 i32.load i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-last-eq (export "arrived-last-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-eq-last (export "arrived-eq-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-eq-load-last (export "arrived-eq-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-eq-twice (export "arrived-eq-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 6
    i32.eq local.tee 7 local.get 7 i32.eq local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load (export "arrived-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 i32.load local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-kept (export "arrived-load-kept") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.load local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-load-above (export "arrived-load-above") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 local.get 7
    i32.load local.tee 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-itself (export "arrived-store-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.store local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-other (export "arrived-store-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.store local.get 6 local.get 7 i32.store local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-computed (export "arrived-store-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 7 i32.const 3
    i32.add i32.store local.get 7 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-at-computed (export "arrived-store-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 i32.const 4 i32.add local.get 7 i32.store i32.const 20 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-loaded (export "arrived-store-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 i32.load i32.store local.get 7 i32.load local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-last (export "arrived-store-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.store local.get 7 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-at-last (export "arrived-store-at-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.store local.get 7 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-last-at-computed (export "arrived-store-last-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.const 8 i32.sub local.get 7 i32.store i32.const 8 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-select-last (export "arrived-select-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 local.get 6 select local.get 7 local.get 7 i32.const 0 select local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7
    i32.const 20 i32.load
  )
  (func $arrived-element-last (export "arrived-element-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 table.get 0 ref.is_null local.get 7 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-store-tee (export "arrived-store-tee") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 6 local.tee 7 i32.store local.get 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-select (export "arrived-select") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 6 local.get 7
    select local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-select-other (export "arrived-select-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 6 local.get 7 local.get 6 i32.const 19 i32.gt_u select local.set 7 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-select-load (export "arrived-select-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 local.get 6 i32.const 19 i32.lt_u select local.set 7 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7
    i32.const 20 i32.load
  )
  (func $arrived-count (export "arrived-count") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 i32.popcnt local.get 7
    i32.clz i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-test (export "arrived-test") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.eqz local.set 7 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-element (export "arrived-element") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 table.get 0 ref.is_null local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-element-copied (export "arrived-element-copied") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 6 table.get 0
    table.set 0 local.get 6 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-element-cleared (export "arrived-element-cleared") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 ref.null func table.set 0 local.get 7 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-fill (export "arrived-fill") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 local.get 7 memory.fill 0 local.get 7 i32.load local.set 7 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-copy (export "arrived-copy") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 local.get 6 local.get 7
    memory.copy 0 0 local.get 7 i32.load local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-call (export "arrived-call") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 6 call $callee local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-call-indirect (export "arrived-call-indirect") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 local.get 7 i32.const 2 call_indirect (param i32 i32) (result i32 i32) local.set 7 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7
    i32.const 20 i32.load
  )
  (func $arrived-call-by-itself (export "arrived-call-by-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 6 i32.const 5 local.get 7
    i32.const 2 i32.mul call_indirect (param i32 i32) (result i32 i32) local.set 7 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-grow (export "arrived-grow") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 i32.const 0 i32.and memory.grow 0 local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-float (export "arrived-float") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 f64.convert_i32_u local.get 7 f64.convert_i32_s f64.mul i32.trunc_f64_u local.set 7
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 7 i32.const 20 i32.load
  )
  (func $arrived-wide (export "arrived-wide") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 i64.extend_i32_u local.get 7
    i64.extend_i32_s i64.shl i32.wrap_i64 local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-scaled (export "arrived-scaled") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 7 local.get 7 i32.const 2 i32.shl i32.add local.set 7 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-scaled-load (export "arrived-scaled-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 7 i32.load local.get 7 i32.const 3 i32.shl i32.add local.set 7 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
  (func $arrived-remainder (export "arrived-remainder") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 7 i32.const 7 i32.rem_u
    local.get 7 i32.const 10 i32.div_s i32.add local.set 7 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 7 i32.const 20 i32.load
  )
)

(assert_return (invoke "arrived-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dcb1) (i32.const 0x6e25dcb1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dcb1) (i32.const 0x6e25dcb1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-add-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 60) (i32.const 60) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 58) (i32.const 58) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dcaf) (i32.const 0x6e25dcaf) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 60) (i32.const 60) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-add-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 60) (i32.const 60) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-add-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dcb1) (i32.const 0x6e25dcb1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-add-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 116) (i32.const 116)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x91da238b) (i32.const 0x91da238b) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dc75) (i32.const 0x6e25dc75) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-sub-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const -2) (i32.const -2) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x91da2389) (i32.const 0x91da2389) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-sub-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-sub-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x91da238b) (i32.const 0x91da238b) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-sub-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xe86fd93a) (i32.const 0xe86fd93a) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xe86fd93a) (i32.const 0xe86fd93a) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-mul-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 900) (i32.const 900) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 840) (i32.const 840) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xc242014) (i32.const 0xc242014) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 900) (i32.const 900) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-mul-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 900) (i32.const 900) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-mul-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xe86fd93a) (i32.const 0xe86fd93a) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-mul-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0xac440) (i32.const 0xac440)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dc8d) (i32.const 0x6e25dc8d) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dc8d) (i32.const 0x6e25dc8d) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-xor-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 2) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dc8f) (i32.const 0x6e25dc8f) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-xor-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-xor-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dc8d) (i32.const 0x6e25dc8d) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-xor-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xf00000) (i32.const 0xf00000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xc0000000) (i32.const 0xc0000000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0x80000000) (i32.const 0x80000000)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xe00000) (i32.const 0xe00000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x80000000) (i32.const 0x80000000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x80000000) (i32.const 0x80000000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xf00000) (i32.const 0xf00000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0xe0000000) (i32.const 0xe0000000)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shr_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shr_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shr_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-shr_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xf00000) (i32.const 0xf00000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xdb897724) (i32.const 0xdb897724) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0x80000007) (i32.const 0x80000007)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 7) (i32.const 7) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xe00000) (i32.const 0xe00000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x80000007) (i32.const 0x80000007) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x80000007) (i32.const 0x80000007) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xf00000) (i32.const 0xf00000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0xc0000003) (i32.const 0xc0000003)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x3c000) (i32.const 0x3c000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0xb897724d) (i32.const 0xb897724d) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotr-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 120) (i32.const 120) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 112) (i32.const 112) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x38000) (i32.const 0x38000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 120) (i32.const 120) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotr-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 120) (i32.const 120) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotr-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x3c000) (i32.const 0x3c000) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rotr-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 480) (i32.const 480)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x3abedc0) (i32.const 0x3abedc0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-div_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-div_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-div_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-div_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 1) (i32.const 1)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 19) (i32.const 19) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rem_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 28) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 28) (i32.const 28) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rem_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rem_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-rem_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-lt_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-lt_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-lt_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-lt_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-ge_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-ge_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-ge_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-ge_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 1) (i32.const 1)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-eq-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-other-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-last-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-eq-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-eq-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-eq-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 1) (i32.const 1)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x6e25dc93) (i32.const 0x6e25dc93) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-kept"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 0x6e25dc93) (i32.const 0x6e25dc93) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-load-above"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 30) (i32.const 30) (i32.const 0x6e25dc93)
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 0x6e25dc93) (i32.const 0x6e25dc93) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 33) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30)
  (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x944b02b9) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-loaded"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x21001e) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-at-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x944b02b9))
(assert_return (invoke "arrived-store-last-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0x28df964d) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-select-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-element-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 0) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-store-tee"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 28) (i32.const 28) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-select"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-select-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 28) (i32.const 28) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-select-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-count"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 31) (i32.const 31) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-test"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-element"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0) (i32.const 0) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-element-copied"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30)
  (i32.const 0x1e02b9))
(assert_return (invoke "arrived-element-cleared"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 1) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-fill"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x1e1e1e1e) (i32.const 0x1e1e1e1e) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-copy"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0x1e1e001e) (i32.const 0x1e1e001e)
  (i32.const 0x1e02b9))
(assert_return (invoke "arrived-call"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 28) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-call-indirect"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 30) (i32.const 0x1e02b9))
(assert_trap (invoke "arrived-call-by-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) "undefined element")
(assert_return (invoke "arrived-grow"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 1) (i32.const 1) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-float"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 900) (i32.const 900) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-wide"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 0x80000000) (i32.const 0x80000000)
  (i32.const 0x1e02b9))
(assert_return (invoke "arrived-scaled"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 150) (i32.const 150) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-scaled-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 0x1e1e010e) (i32.const 0x1e1e010e) (i32.const 0x1e02b9))
(assert_return (invoke "arrived-remainder"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 5) (i32.const 5) (i32.const 0x1e02b9))

(module
  (memory 1 5)
  (data (i32.const 0) "\05\4e\97\e0\29\72\bb\04\4d\96\df\28\71\ba\03\4c\95\de\27\70\b9\02\4b\94\dd\26\6f\b8\01\4a\93\dc\25\6e\b7\00\49\92\db\24\6d\b6\ff\48\91\da\23\6c\b5\fe\47\90\d9\22\6b\b4\fd\46\8f\d8\21\6a\b3\fc\45\8e\d7\20\69\b2\fb\44\8d\d6\1f\68\b1\fa\43\8c\d5\1e\67\b0\f9\42\8b\d4\1d\66\af\f8\41\8a\d3\1c\65\ae\f7\40\89\d2\1b\64\ad\f6\3f\88\d1\1a\63\ac\f5\3e\87\d0\19\62\ab\f4\3d\86\cf\18\61\aa\f3\3c\85\ce\17\60\a9\f2\3b\84\cd\16\5f\a8\f1\3a\83\cc\15\5e\a7\f0\39\82\cb\14\5d\a6\ef\38\81\ca\13\5c\a5\ee\37\80\c9\12\5b\a4\ed\36\7f\c8\11\5a\a3\ec\35\7e\c7\10\59\a2\eb\34\7d\c6\0f\58\a1\ea\33\7c\c5\0e\57\a0\e9\32\7b\c4\0d\56\9f\e8\31\7a\c3\0c\55\9e\e7\30\79\c2\0b\54\9d\e6\2f\78\c1\0a\53\9c\e5\2e\77\c0\09\52\9b\e4\2d\76\bf\08\51\9a\e3\2c\75\be\07\50\99\e2\2b\74\bd\06\4f\98\e1\2a\73\bc")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 48 54 funcref)
  (elem (table $t0) (i32.const 0) func $callee)
  (elem (table $t0) (i32.const 2) func $callee)
  (elem (table $t0) (i32.const 4) func $callee)
  (elem (table $t0) (i32.const 6) func $callee)
  (elem (table $t0) (i32.const 8) func $callee)
  (elem (table $t0) (i32.const 10) func $callee)
  (elem (table $t0) (i32.const 12) func $callee)
  (elem (table $t0) (i32.const 14) func $callee)
  (elem (table $t0) (i32.const 16) func $callee)
  (elem (table $t0) (i32.const 18) func $callee)
  (elem (table $t0) (i32.const 20) func $callee)
  (elem (table $t0) (i32.const 22) func $callee)
  (elem (table $t0) (i32.const 24) func $callee)
  (elem (table $t0) (i32.const 26) func $callee)
  (elem (table $t0) (i32.const 28) func $callee)
  (elem (table $t0) (i32.const 30) func $callee)
  (elem (table $t0) (i32.const 32) func $callee)
  (elem (table $t0) (i32.const 34) func $callee)
  (elem (table $t0) (i32.const 36) func $callee)
  (elem (table $t0) (i32.const 38) func $callee)
  (elem (table $t0) (i32.const 40) func $callee)
  (elem (table $t0) (i32.const 42) func $callee)
  (elem (table $t0) (i32.const 44) func $callee)
  (elem (table $t0) (i32.const 46) func $callee)
  (func $callee (param i32 i32) (result i32 i32)
    local.get 1 local.get 0
  )
  (func $declared-add-load (export "declared-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.add local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-add (export "declared-load-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.add local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-add-itself (export "declared-add-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.add local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-add (export "declared-other-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.add local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-add-load (export "declared-other-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.add local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-add (export "declared-last-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.add local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-add-last (export "declared-add-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.add local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-add-load-last (export "declared-add-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.add local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-add-twice (export "declared-add-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.add local.tee 8 local.get 8
    i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-sub-load (export "declared-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.sub local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-sub (export "declared-load-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.sub local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-sub-itself (export "declared-sub-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.sub local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-sub (export "declared-other-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.sub local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-sub-load (export "declared-other-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.sub local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-sub (export "declared-last-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.sub local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-sub-last (export "declared-sub-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.sub local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-sub-load-last (export "declared-sub-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.sub local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-sub-twice (export "declared-sub-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.sub local.tee 8 local.get 8
    i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-mul-load (export "declared-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.mul local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-mul (export "declared-load-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.mul local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-mul-itself (export "declared-mul-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.mul local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-mul (export "declared-other-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.mul local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-mul-load (export "declared-other-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.mul local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-mul (export "declared-last-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.mul local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-mul-last (export "declared-mul-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.mul local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-mul-load-last (export "declared-mul-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.mul local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-mul-twice (export "declared-mul-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.mul local.tee 8 local.get 8
    i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-xor-load (export "declared-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.xor local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-xor (export "declared-load-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.xor local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-xor-itself (export "declared-xor-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.xor local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-xor (export "declared-other-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.xor local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-xor-load (export "declared-other-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.xor local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-xor (export "declared-last-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.xor local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-xor-last (export "declared-xor-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.xor local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-xor-load-last (export "declared-xor-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.xor local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-xor-twice (export "declared-xor-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.xor local.tee 8 local.get 8
    i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-shl-load (export "declared-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.shl local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-shl (export "declared-load-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.shl local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-shl-itself (export "declared-shl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.shl local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-shl (export "declared-other-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.shl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-shl-load (export "declared-other-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.shl local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-shl (export "declared-last-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.shl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-shl-last (export "declared-shl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.shl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-shl-load-last (export "declared-shl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.shl local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-shl-twice (export "declared-shl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.shl local.tee 8 local.get 8
    i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-shr_u-load (export "declared-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.shr_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-shr_u (export "declared-load-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-shr_u-itself (export "declared-shr_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.shr_u local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-shr_u (export "declared-other-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.shr_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-shr_u-load (export "declared-other-shr_u-load")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-shr_u (export "declared-last-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.shr_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-shr_u-last (export "declared-shr_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.shr_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-shr_u-load-last (export "declared-shr_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.shr_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-shr_u-twice (export "declared-shr_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.shr_u local.tee 8 local.get 8
    i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-rotl-load (export "declared-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.rotl local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-rotl (export "declared-load-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.rotl local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-rotl-itself (export "declared-rotl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.rotl local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-rotl (export "declared-other-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.rotl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-rotl-load (export "declared-other-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.rotl local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-rotl (export "declared-last-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.rotl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-rotl-last (export "declared-rotl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.rotl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-rotl-load-last (export "declared-rotl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.rotl local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-rotl-twice (export "declared-rotl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.rotl local.tee 8 local.get 8
    i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-rotr-load (export "declared-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.rotr local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-rotr (export "declared-load-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.rotr local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-rotr-itself (export "declared-rotr-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.rotr local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-rotr (export "declared-other-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.rotr local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-rotr-load (export "declared-other-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.rotr local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-rotr (export "declared-last-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.rotr local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-rotr-last (export "declared-rotr-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.rotr local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-rotr-load-last (export "declared-rotr-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.rotr local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-rotr-twice (export "declared-rotr-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.rotr local.tee 8 local.get 8
    i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-div_u-load (export "declared-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.div_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-div_u (export "declared-load-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.div_u local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-div_u-itself (export "declared-div_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.div_u local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-div_u (export "declared-other-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.div_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-div_u-load (export "declared-other-div_u-load")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.div_u local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-div_u (export "declared-last-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.div_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-div_u-last (export "declared-div_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.div_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-div_u-load-last (export "declared-div_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.div_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-div_u-twice (export "declared-div_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.div_u local.tee 8 local.get 8
    i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-rem_s-load (export "declared-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.rem_s local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-rem_s (export "declared-load-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-rem_s-itself (export "declared-rem_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.rem_s local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-rem_s (export "declared-other-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.rem_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-rem_s-load (export "declared-other-rem_s-load")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-rem_s (export "declared-last-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.rem_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-rem_s-last (export "declared-rem_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.rem_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-rem_s-load-last (export "declared-rem_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.rem_s local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-rem_s-twice (export "declared-rem_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.rem_s local.tee 8 local.get 8
    i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-lt_s-load (export "declared-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.lt_s local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-lt_s (export "declared-load-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-lt_s-itself (export "declared-lt_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.lt_s local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-lt_s (export "declared-other-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.lt_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-lt_s-load (export "declared-other-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-lt_s (export "declared-last-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.lt_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-lt_s-last (export "declared-lt_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.lt_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-lt_s-load-last (export "declared-lt_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.lt_s local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-lt_s-twice (export "declared-lt_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.lt_s local.tee 8 local.get 8
    i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-ge_u-load (export "declared-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.ge_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-ge_u (export "declared-load-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-ge_u-itself (export "declared-ge_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.ge_u local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-ge_u (export "declared-other-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.ge_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-ge_u-load (export "declared-other-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-ge_u (export "declared-last-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.ge_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-ge_u-last (export "declared-ge_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.ge_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-ge_u-load-last (export "declared-ge_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.ge_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-ge_u-twice (export "declared-ge_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.ge_u local.tee 8 local.get 8
    i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-eq-load (export "declared-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.load i32.eq local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-eq (export "declared-load-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.eq local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-eq-itself (export "declared-eq-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.eq local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-other-eq (export "declared-other-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 i32.eq local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-other-eq-load (export "declared-other-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 9 local.get 8 i32.load i32.eq local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-last-eq (export "declared-last-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.eq local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-eq-last (export "declared-eq-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.eq local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-eq-load-last (export "declared-eq-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.load i32.eq local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-eq-twice (export "declared-eq-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 9 i32.eq local.tee 8 local.get 8 i32.eq
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-load (export "declared-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 i32.load local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-kept (export "declared-load-kept") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 local.get 8 i32.load local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-load-above (export "declared-load-above") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 local.get 8 i32.load local.tee 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-store-itself (export "declared-store-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.store local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-other (export "declared-store-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 local.get 9 i32.store local.get 9 local.get 8 i32.store local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-computed (export "declared-store-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 8 i32.const 3 i32.add i32.store local.get 8
    i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-at-computed (export "declared-store-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 i32.const 4 i32.add local.get 8 i32.store
    i32.const 20 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-loaded (export "declared-store-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 local.get 9 i32.load i32.store local.get 8 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-last (export "declared-store-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 i32.store local.get 8 i32.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-at-last (export "declared-store-at-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 local.get 8 i32.store local.get 7 i32.load
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-last-at-computed (export "declared-store-last-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 i32.const 8 i32.sub local.get 7 i32.store
    i32.const 8 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-select-last (export "declared-select-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 7 local.get 9 select local.get 7
    local.get 8 i32.const 0 select local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-element-last (export "declared-element-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 7 table.get 0 ref.is_null local.get 8
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-store-tee (export "declared-store-tee") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 local.get 9 local.tee 8 i32.store local.get 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-select (export "declared-select") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 9 local.get 8 select local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-select-other (export "declared-select-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 9 local.get 8 local.get 9 i32.const 19 i32.gt_u
    select local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-select-load (export "declared-select-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 local.get 9 i32.const 19 i32.lt_u select local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-count (export "declared-count") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 i32.popcnt local.get 8 i32.clz i32.add local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-test (export "declared-test") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.eqz local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-element (export "declared-element") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 table.get 0 ref.is_null local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-element-copied (export "declared-element-copied") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 9 table.get 0 table.set 0 local.get 9 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-element-cleared (export "declared-element-cleared") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 ref.null func table.set 0 local.get 8
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-fill (export "declared-fill") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 local.get 8 local.get 8 memory.fill 0 local.get 8 i32.load local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $declared-copy (export "declared-copy") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 local.get 9 local.get 8 memory.copy 0 0 local.get 8 i32.load
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-call (export "declared-call") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 9 call $callee local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-call-indirect (export "declared-call-indirect") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 local.get 8 i32.const 2 call_indirect (param i32 i32) (result i32 i32) local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-call-by-itself (export "declared-call-by-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 9 i32.const 5 local.get 8 i32.const 2 i32.mul
    call_indirect (param i32 i32) (result i32 i32) local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-grow (export "declared-grow") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 i32.const 0 i32.and memory.grow 0 local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-float (export "declared-float") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 f64.convert_i32_u local.get 8 f64.convert_i32_s f64.mul i32.trunc_f64_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $declared-wide (export "declared-wide") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 i64.extend_i32_u local.get 8 i64.extend_i32_s i64.shl
    i32.wrap_i64 local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-scaled (export "declared-scaled") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 8 local.get 8 i32.const 2 i32.shl i32.add
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-scaled-load (export "declared-scaled-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 8 i32.load local.get 8 i32.const 3 i32.shl i32.add local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $declared-remainder (export "declared-remainder") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10
    i32.mul local.get 2 i32.const 11 i32.mul local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul
    local.get 5 i32.const 14 i32.mul local.get 8 i32.const 7 i32.rem_u local.get 8 i32.const 10 i32.div_s
    i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
)

(assert_return (invoke "declared-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027dea5) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027dea5) (i32.const 0x944b02b9))
(assert_return (invoke "declared-add-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 32) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 34) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027dea7) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 46) (i32.const 0x944b02b9))
(assert_return (invoke "declared-add-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 46) (i32.const 0x944b02b9))
(assert_return (invoke "declared-add-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x6e25dca3) (i32.const 0x944b02b9))
(assert_return (invoke "declared-add-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 68) (i32.const 0x944b02b9))
(assert_return (invoke "declared-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x8fd8217b) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "declared-sub-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x8fd8217d) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "declared-sub-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const -14) (i32.const 0x944b02b9))
(assert_return (invoke "declared-sub-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x91da237d) (i32.const 0x944b02b9))
(assert_return (invoke "declared-sub-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x27de950) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x27de950) (i32.const 0x944b02b9))
(assert_return (invoke "declared-mul-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 256) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 288) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xe2cda67a) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "declared-mul-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "declared-mul-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0xe25dc930) (i32.const 0x944b02b9))
(assert_return (invoke "declared-mul-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 82944) (i32.const 0x944b02b9))
(assert_return (invoke "declared-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "declared-xor-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de87) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "declared-xor-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "declared-xor-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x6e25dc83) (i32.const 0x944b02b9))
(assert_return (invoke "declared-xor-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x2000000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xde950000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2400000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x800000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x400000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 28711) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shr_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shr_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shr_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-shr_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x2000000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xde957027) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2400000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 4) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x800000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x400000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 32768) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0xde957027) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotr-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 36864) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotr-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 64) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotr-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x20000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rotr-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x40000) (i32.const 0x944b02b9))
(assert_return (invoke "declared-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de9) (i32.const 0x944b02b9))
(assert_return (invoke "declared-div_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-div_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-div_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_trap (invoke "declared-div_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) "integer divide by zero")
(assert_return (invoke "declared-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 5) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rem_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rem_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rem_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "declared-rem_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-lt_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-lt_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-lt_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-lt_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-ge_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-ge_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-ge_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-ge_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-eq-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-other-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-last-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-eq-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-eq-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "declared-eq-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-kept"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de95)
  (i32.const 0x944b02b9))
(assert_return (invoke "declared-load-above"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 0x7027de95) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30)
  (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "declared-store-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "declared-store-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b0000))
(assert_return (invoke "declared-store-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 19) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b0000))
(assert_return (invoke "declared-store-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-store-loaded"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 0x100000) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16)
  (i32.const 16))
(assert_return (invoke "declared-store-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-store-at-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-store-last-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-select-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-element-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 0) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-store-tee"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 16))
(assert_return (invoke "declared-select"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-select-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-select-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 16))
(assert_return (invoke "declared-count"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 16))
(assert_return (invoke "declared-test"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 16))
(assert_return (invoke "declared-element"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 16))
(assert_return (invoke "declared-element-copied"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-element-cleared"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 1) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "declared-fill"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x10101010) (i32.const 0x10101010))
(assert_return (invoke "declared-copy"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x10101010) (i32.const 0x10101010))
(assert_return (invoke "declared-call"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x10101010))
(assert_return (invoke "declared-call-indirect"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16)
  (i32.const 0x10101010))
(assert_return (invoke "declared-call-by-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 5) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 0x10101010))
(assert_return (invoke "declared-grow"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x10101010))
(assert_return (invoke "declared-float"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 256) (i32.const 0x10101010))
(assert_return (invoke "declared-wide"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x10101010))
(assert_return (invoke "declared-scaled"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 80) (i32.const 0x10101010))
(assert_return (invoke "declared-scaled-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x10101090) (i32.const 0x10101010))
(assert_return (invoke "declared-remainder"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 3) (i32.const 0x10101010))

(module
  (memory 1 5)
  (data (i32.const 0) "\05\4e\97\e0\29\72\bb\04\4d\96\df\28\71\ba\03\4c\95\de\27\70\b9\02\4b\94\dd\26\6f\b8\01\4a\93\dc\25\6e\b7\00\49\92\db\24\6d\b6\ff\48\91\da\23\6c\b5\fe\47\90\d9\22\6b\b4\fd\46\8f\d8\21\6a\b3\fc\45\8e\d7\20\69\b2\fb\44\8d\d6\1f\68\b1\fa\43\8c\d5\1e\67\b0\f9\42\8b\d4\1d\66\af\f8\41\8a\d3\1c\65\ae\f7\40\89\d2\1b\64\ad\f6\3f\88\d1\1a\63\ac\f5\3e\87\d0\19\62\ab\f4\3d\86\cf\18\61\aa\f3\3c\85\ce\17\60\a9\f2\3b\84\cd\16\5f\a8\f1\3a\83\cc\15\5e\a7\f0\39\82\cb\14\5d\a6\ef\38\81\ca\13\5c\a5\ee\37\80\c9\12\5b\a4\ed\36\7f\c8\11\5a\a3\ec\35\7e\c7\10\59\a2\eb\34\7d\c6\0f\58\a1\ea\33\7c\c5\0e\57\a0\e9\32\7b\c4\0d\56\9f\e8\31\7a\c3\0c\55\9e\e7\30\79\c2\0b\54\9d\e6\2f\78\c1\0a\53\9c\e5\2e\77\c0\09\52\9b\e4\2d\76\bf\08\51\9a\e3\2c\75\be\07\50\99\e2\2b\74\bd\06\4f\98\e1\2a\73\bc")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 48 54 funcref)
  (elem (table $t0) (i32.const 0) func $callee)
  (elem (table $t0) (i32.const 2) func $callee)
  (elem (table $t0) (i32.const 4) func $callee)
  (elem (table $t0) (i32.const 6) func $callee)
  (elem (table $t0) (i32.const 8) func $callee)
  (elem (table $t0) (i32.const 10) func $callee)
  (elem (table $t0) (i32.const 12) func $callee)
  (elem (table $t0) (i32.const 14) func $callee)
  (elem (table $t0) (i32.const 16) func $callee)
  (elem (table $t0) (i32.const 18) func $callee)
  (elem (table $t0) (i32.const 20) func $callee)
  (elem (table $t0) (i32.const 22) func $callee)
  (elem (table $t0) (i32.const 24) func $callee)
  (elem (table $t0) (i32.const 26) func $callee)
  (elem (table $t0) (i32.const 28) func $callee)
  (elem (table $t0) (i32.const 30) func $callee)
  (elem (table $t0) (i32.const 32) func $callee)
  (elem (table $t0) (i32.const 34) func $callee)
  (elem (table $t0) (i32.const 36) func $callee)
  (elem (table $t0) (i32.const 38) func $callee)
  (elem (table $t0) (i32.const 40) func $callee)
  (elem (table $t0) (i32.const 42) func $callee)
  (elem (table $t0) (i32.const 44) func $callee)
  (elem (table $t0) (i32.const 46) func $callee)
  (func $callee (param i32 i32) (result i32 i32)
    local.get 1 local.get 0
  )
  (func $framed-add-load (export "framed-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.add
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-add (export "framed-load-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-add-itself (export "framed-add-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-add (export "framed-other-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.add
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-add-load (export "framed-other-add-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-add (export "framed-last-add") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-add-last (export "framed-add-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-add-load-last (export "framed-add-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-add-twice (export "framed-add-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.add local.tee 8 local.get 8 i32.add local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-sub-load (export "framed-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.sub
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-sub (export "framed-load-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-sub-itself (export "framed-sub-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-sub (export "framed-other-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.sub
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-sub-load (export "framed-other-sub-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-sub (export "framed-last-sub") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-sub-last (export "framed-sub-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-sub-load-last (export "framed-sub-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.sub local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-sub-twice (export "framed-sub-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.sub local.tee 8 local.get 8 i32.sub local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-mul-load (export "framed-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.mul
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-mul (export "framed-load-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-mul-itself (export "framed-mul-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-mul (export "framed-other-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.mul
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-mul-load (export "framed-other-mul-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-mul (export "framed-last-mul") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-mul-last (export "framed-mul-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-mul-load-last (export "framed-mul-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.mul local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-mul-twice (export "framed-mul-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.mul local.tee 8 local.get 8 i32.mul local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-xor-load (export "framed-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.xor
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-xor (export "framed-load-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-xor-itself (export "framed-xor-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-xor (export "framed-other-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.xor
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-xor-load (export "framed-other-xor-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-xor (export "framed-last-xor") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-xor-last (export "framed-xor-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-xor-load-last (export "framed-xor-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.xor local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-xor-twice (export "framed-xor-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.xor local.tee 8 local.get 8 i32.xor local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-shl-load (export "framed-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.shl
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-shl (export "framed-load-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shl-itself (export "framed-shl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-shl (export "framed-other-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.shl
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-shl-load (export "framed-other-shl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-shl (export "framed-last-shl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shl-last (export "framed-shl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shl-load-last (export "framed-shl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.shl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shl-twice (export "framed-shl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.shl local.tee 8 local.get 8 i32.shl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-shr_u-load (export "framed-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load
    i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-shr_u (export "framed-load-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shr_u-itself (export "framed-shr_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-shr_u (export "framed-other-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.shr_u
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-shr_u-load (export "framed-other-shr_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-shr_u (export "framed-last-shr_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shr_u-last (export "framed-shr_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shr_u-load-last (export "framed-shr_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.shr_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-shr_u-twice (export "framed-shr_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.shr_u local.tee 8 local.get 8 i32.shr_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-rotl-load (export "framed-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.rotl
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-rotl (export "framed-load-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotl-itself (export "framed-rotl-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-rotl (export "framed-other-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.rotl
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-rotl-load (export "framed-other-rotl-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-rotl (export "framed-last-rotl") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotl-last (export "framed-rotl-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotl-load-last (export "framed-rotl-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.rotl local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotl-twice (export "framed-rotl-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.rotl local.tee 8 local.get 8 i32.rotl local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-rotr-load (export "framed-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.rotr
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-rotr (export "framed-load-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotr-itself (export "framed-rotr-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-rotr (export "framed-other-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.rotr
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-rotr-load (export "framed-other-rotr-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-rotr (export "framed-last-rotr") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotr-last (export "framed-rotr-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotr-load-last (export "framed-rotr-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.rotr local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rotr-twice (export "framed-rotr-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.rotr local.tee 8 local.get 8 i32.rotr local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-div_u-load (export "framed-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load
    i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-div_u (export "framed-load-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-div_u-itself (export "framed-div_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-div_u (export "framed-other-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.div_u
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-div_u-load (export "framed-other-div_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-div_u (export "framed-last-div_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-div_u-last (export "framed-div_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-div_u-load-last (export "framed-div_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.div_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-div_u-twice (export "framed-div_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.div_u local.tee 8 local.get 8 i32.div_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-rem_s-load (export "framed-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load
    i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-rem_s (export "framed-load-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rem_s-itself (export "framed-rem_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-rem_s (export "framed-other-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.rem_s
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-rem_s-load (export "framed-other-rem_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-rem_s (export "framed-last-rem_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rem_s-last (export "framed-rem_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rem_s-load-last (export "framed-rem_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.rem_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-rem_s-twice (export "framed-rem_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.rem_s local.tee 8 local.get 8 i32.rem_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-lt_s-load (export "framed-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.lt_s
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-lt_s (export "framed-load-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-lt_s-itself (export "framed-lt_s-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-lt_s (export "framed-other-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.lt_s
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-lt_s-load (export "framed-other-lt_s-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-lt_s (export "framed-last-lt_s") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-lt_s-last (export "framed-lt_s-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-lt_s-load-last (export "framed-lt_s-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.lt_s local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-lt_s-twice (export "framed-lt_s-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.lt_s local.tee 8 local.get 8 i32.lt_s local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-ge_u-load (export "framed-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.ge_u
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-ge_u (export "framed-load-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-ge_u-itself (export "framed-ge_u-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-ge_u (export "framed-other-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.ge_u
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-ge_u-load (export "framed-other-ge_u-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-ge_u (export "framed-last-ge_u") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-ge_u-last (export "framed-ge_u-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-ge_u-load-last (export "framed-ge_u-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.ge_u local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-ge_u-twice (export "framed-ge_u-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.ge_u local.tee 8 local.get 8 i32.ge_u local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-eq-load (export "framed-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.load i32.eq
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-eq (export "framed-load-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.eq local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-eq-itself (export "framed-eq-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.eq local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-eq (export "framed-other-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 i32.eq
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-other-eq-load (export "framed-other-eq-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 9 local.get 8 i32.load i32.eq local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-last-eq (export "framed-last-eq") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.eq local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-eq-last (export "framed-eq-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.eq local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-eq-load-last (export "framed-eq-load-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.load i32.eq local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-eq-twice (export "framed-eq-twice") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 9 i32.eq local.tee 8 local.get 8 i32.eq local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-load (export "framed-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 i32.load local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-kept (export "framed-load-kept") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 local.get 8 i32.load local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-load-above (export "framed-load-above") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 local.get 8 i32.load local.tee 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-itself (export "framed-store-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.store
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-other (export "framed-store-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 local.get 9 i32.store local.get 9 local.get 8 i32.store local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-computed (export "framed-store-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 8 i32.const 3 i32.add i32.store local.get 8 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-at-computed (export "framed-store-at-computed") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 i32.const 4 i32.add
    local.get 8 i32.store i32.const 20 i32.load local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-loaded (export "framed-store-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 local.get 9 i32.load i32.store local.get 8 i32.load local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-last (export "framed-store-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 i32.store local.get 8 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-at-last (export "framed-store-at-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 local.get 8 i32.store local.get 7 i32.load local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-last-at-computed (export "framed-store-last-at-computed")
  (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 i32.const 8 i32.sub local.get 7 i32.store i32.const 8 i32.load local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-select-last (export "framed-select-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 7 local.get 9 select local.get 7 local.get 8 i32.const 0 select local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-element-last (export "framed-element-last") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 7 table.get 0 ref.is_null local.get 8 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-store-tee (export "framed-store-tee") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 local.get 9 local.tee 8 i32.store local.get 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-select (export "framed-select") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 9 local.get 8 select local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-select-other (export "framed-select-other") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 9 local.get 8 local.get 9
    i32.const 19 i32.gt_u select local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-select-load (export "framed-select-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 local.get 9 i32.const 19 i32.lt_u select local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-count (export "framed-count") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 i32.popcnt local.get 8 i32.clz i32.add local.set 8 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-test (export "framed-test") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.eqz
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-element (export "framed-element") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 table.get 0 ref.is_null local.set 8 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-element-copied (export "framed-element-copied") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 9 table.get 0 table.set 0 local.get 9 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-element-cleared (export "framed-element-cleared") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 ref.null func table.set 0
    local.get 8 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-fill (export "framed-fill") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 local.get 8 local.get 8 memory.fill 0 local.get 8 i32.load local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-copy (export "framed-copy") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 local.get 9 local.get 8 memory.copy 0 0 local.get 8 i32.load local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-call (export "framed-call") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 9 call $callee
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-call-indirect (export "framed-call-indirect") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 local.get 8 i32.const 2 call_indirect (param i32 i32) (result i32 i32) local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-call-by-itself (export "framed-call-by-itself") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 9 i32.const 5 local.get 8 i32.const 2 i32.mul call_indirect (param i32 i32) (result i32 i32)
    local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-grow (export "framed-grow") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 i32.const 0 i32.and
    memory.grow 0 local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-float (export "framed-float") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 f64.convert_i32_u local.get 8 f64.convert_i32_s f64.mul i32.trunc_f64_u local.set 8
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 i32.const 20 i32.load
  )
  (func $framed-wide (export "framed-wide") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 i64.extend_i32_u local.get 8 i64.extend_i32_s i64.shl i32.wrap_i64 local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
  (func $framed-scaled (export "framed-scaled") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 8 local.get 8 i32.const 2
    i32.shl i32.add local.set 8 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-scaled-load (export "framed-scaled-load") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 0 i32.const 9 i32.mul local.get 1 i32.const 10 i32.mul local.get 2 i32.const 11 i32.mul
    local.get 3 i32.const 12 i32.mul local.get 4 i32.const 13 i32.mul local.get 5 i32.const 14 i32.mul
    local.get 8 i32.load local.get 8 i32.const 3 i32.shl i32.add local.set 8 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 i32.const 20 i32.load
  )
  (func $framed-remainder (export "framed-remainder") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32)
    local.get 0 local.set 8 local.get 1 local.set 9 i32.const 20 i32.const 22 call $callee drop drop
    local.get 8 i32.const 7 i32.rem_u local.get 8 i32.const 10 i32.div_s i32.add local.set 8 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    i32.const 20 i32.load
  )
)

(assert_return (invoke "framed-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027dea5) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027dea5) (i32.const 0x944b02b9))
(assert_return (invoke "framed-add-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 32) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 34) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-add-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027dea7) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-add"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 46) (i32.const 0x944b02b9))
(assert_return (invoke "framed-add-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 46) (i32.const 0x944b02b9))
(assert_return (invoke "framed-add-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x6e25dca3) (i32.const 0x944b02b9))
(assert_return (invoke "framed-add-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 68) (i32.const 0x944b02b9))
(assert_return (invoke "framed-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x8fd8217b) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "framed-sub-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-sub-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x8fd8217d) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-sub"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "framed-sub-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const -14) (i32.const 0x944b02b9))
(assert_return (invoke "framed-sub-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x91da237d) (i32.const 0x944b02b9))
(assert_return (invoke "framed-sub-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x27de950) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x27de950) (i32.const 0x944b02b9))
(assert_return (invoke "framed-mul-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 256) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 288) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-mul-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0xe2cda67a) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-mul"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "framed-mul-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 480) (i32.const 0x944b02b9))
(assert_return (invoke "framed-mul-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0xe25dc930) (i32.const 0x944b02b9))
(assert_return (invoke "framed-mul-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 82944) (i32.const 0x944b02b9))
(assert_return (invoke "framed-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027de85) (i32.const 0x944b02b9))
(assert_return (invoke "framed-xor-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-xor-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027de87) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-xor"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "framed-xor-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "framed-xor-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x6e25dc83) (i32.const 0x944b02b9))
(assert_return (invoke "framed-xor-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2000000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0xde950000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-shl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x2400000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-shl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x800000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x400000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28711) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shr_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-shr_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-shr_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shr_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shr_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-shr_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x2000000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0xde957027) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotl-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-rotl-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x2400000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-rotl"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotl-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 4) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotl-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x800000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotl-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x400000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 32768) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0xde957027) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotr-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x120000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-rotr-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 36864) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-rotr"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x1e0000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotr-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 64) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotr-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x20000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rotr-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x40000) (i32.const 0x944b02b9))
(assert_return (invoke "framed-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x7027de9) (i32.const 0x944b02b9))
(assert_return (invoke "framed-div_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-div_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-div_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-div_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-div_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_trap (invoke "framed-div_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) "integer divide by zero")
(assert_return (invoke "framed-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 5) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rem_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 2) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-rem_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-rem_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 14) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rem_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rem_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "framed-rem_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-lt_s-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-lt_s-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-lt_s"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-lt_s-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-lt_s-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-lt_s-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-ge_u-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-ge_u-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-ge_u"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-ge_u-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-ge_u-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-ge_u-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-eq-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-other-eq-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-last-eq"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-eq-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-eq-load-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 0x944b02b9))
(assert_return (invoke "framed-eq-twice"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-kept"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "framed-load-above"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 0x7027de95) (i32.const 16) (i32.const 18)
  (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30)
  (i32.const 0x7027de95) (i32.const 0x944b02b9))
(assert_return (invoke "framed-store-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b02b9))
(assert_return (invoke "framed-store-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b0000))
(assert_return (invoke "framed-store-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 19) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x944b0000))
(assert_return (invoke "framed-store-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-store-loaded"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 0x100000) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-store-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-store-at-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-store-last-at-computed"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 30) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-select-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-element-last"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 0) (i32.const 0) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-store-tee"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 16))
(assert_return (invoke "framed-select"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-select-other"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-select-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 16))
(assert_return (invoke "framed-count"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 28) (i32.const 16))
(assert_return (invoke "framed-test"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 16))
(assert_return (invoke "framed-element"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0) (i32.const 16))
(assert_return (invoke "framed-element-copied"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-element-cleared"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 1) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 16))
(assert_return (invoke "framed-fill"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x10101010) (i32.const 0x10101010))
(assert_return (invoke "framed-copy"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x10101010) (i32.const 0x10101010))
(assert_return (invoke "framed-call"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 18) (i32.const 16) (i32.const 18) (i32.const 20)
  (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16)
  (i32.const 0x10101010))
(assert_return (invoke "framed-call-indirect"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 16) (i32.const 0x10101010))
(assert_return (invoke "framed-call-by-itself"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 5) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24)
  (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 18) (i32.const 0x10101010))
(assert_return (invoke "framed-grow"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 1) (i32.const 0x10101010))
(assert_return (invoke "framed-float"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 256) (i32.const 0x10101010))
(assert_return (invoke "framed-wide"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x100000) (i32.const 0x10101010))
(assert_return (invoke "framed-scaled"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22)
  (i32.const 24) (i32.const 26) (i32.const 28) (i32.const 30) (i32.const 80) (i32.const 0x10101010))
(assert_return (invoke "framed-scaled-load"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 144) (i32.const 180) (i32.const 220) (i32.const 264) (i32.const 312)
  (i32.const 364) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 0x10101090) (i32.const 0x10101010))
(assert_return (invoke "framed-remainder"
  (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26) (i32.const 28)
  (i32.const 30)) (i32.const 16) (i32.const 18) (i32.const 20) (i32.const 22) (i32.const 24) (i32.const 26)
  (i32.const 28) (i32.const 30) (i32.const 3) (i32.const 0x10101010))
