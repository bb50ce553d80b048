;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operations with operands in all places: floats.
;;
;; "sub-cached-loaded" subtracts what is loaded from a parameter that stays where it has arrived until its register
;; is wanted. Results are that of the operation, and all other operands and parameters, combined.

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
  (func $add-parameter-parameter (export "add-parameter-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.add local.set 1 local.get 1 local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-parameter-cached (export "add-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.add local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $add-parameter-local (export "add-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.add local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-parameter-register (export "add-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add f64.add
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $add-parameter-slot (export "add-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.add local.set 5
    local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $add-parameter-constant (export "add-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 4.5 f32.add
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-parameter-loaded (export "add-parameter-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 local.get 0 f64.load offset=8
    f64.add local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-cached-parameter (export "add-cached-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 5 local.get 2 f32.add local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $add-cached-cached (export "add-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 local.get 6
    f64.add local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-cached-local (export "add-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.add local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-cached-register (export "add-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 local.get 2 f32.const 3.5 f32.add f32.add local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $add-cached-slot (export "add-cached-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 local.get 2 f64.const 2.875 f64.add block end f64.add local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $add-cached-constant (export "add-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.add local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $add-cached-loaded (export "add-cached-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 5 local.get 0 f32.load offset=8 f32.add local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $add-local-parameter (export "add-local-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 9 local.get 2 f64.add local.set 3 local.get 3 local.set 11
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-local-cached (export "add-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 9
    local.get 6 f32.add local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $add-local-local (export "add-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.add local.set 1 local.get 1 local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $add-local-register (export "add-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.add local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $add-local-slot (export "add-local-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 9 local.get 2 f64.const 2.875 f64.add block end
    f64.add local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-local-constant (export "add-local-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 9.5 f32.add local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 9
    f32.const 4.5 f32.add local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-local-loaded (export "add-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.add local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-register-parameter (export "add-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.add local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-register-cached (export "add-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    local.get 6 f32.add local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-register-local (export "add-register-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 10 f64.add local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $add-register-register (export "add-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.add local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-register-slot (export "add-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add block end f32.add local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-register-constant (export "add-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.add local.set 2 local.get 2 local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-register-loaded (export "add-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.add
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $add-slot-parameter (export "add-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.add local.set 5 local.get 5
    local.set 11 f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-slot-cached (export "add-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.add local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $add-slot-local (export "add-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.add local.set 3 local.get 3 local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $add-slot-register (export "add-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.add local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $add-slot-slot (export "add-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.add local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-slot-constant (export "add-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.add local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-slot-loaded (export "add-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.add local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-constant-parameter (export "add-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.add local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $add-constant-cached (export "add-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.add local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-constant-local (export "add-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.add local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-constant-register (export "add-constant-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add f32.const 3.5 local.get 2 f32.const 3.5 f32.add f32.add local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $add-constant-slot (export "add-constant-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add block end f64.add local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $add-constant-constant (export "add-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.add local.set 1 local.get 1 local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $add-constant-loaded (export "add-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.add local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $add-loaded-parameter (export "add-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.add local.set 2 local.get 2 local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-loaded-cached (export "add-loaded-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 0 f32.load local.get 6
    f32.add local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $add-loaded-local (export "add-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.add local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-loaded-register (export "add-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.add local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $add-loaded-slot (export "add-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.add
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $add-loaded-constant (export "add-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.add local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $add-loaded-loaded (export "add-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.add local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "add-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1806.5) (f32.const 1135.0))
(assert_return (invoke "add-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (f64.const 1234574.5))
(assert_return (invoke "add-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1841.5) (f32.const 561.0))
(assert_return (invoke "add-parameter-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (f64.const 1234578.375))
(assert_return (invoke "add-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603833.875)
  (f64.const 1234579.375))
(assert_return (invoke "add-parameter-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (f32.const 577.0))
(assert_return (invoke "add-parameter-loaded"
  (i32.const 8) (f64.const 1234573.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 7.829902262050004e+145) (f64.const 7.829902262050004e+145))
(assert_return (invoke "add-cached-parameter"
  (i32.const 16) (f32.const 574.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1253.0) (f32.const 3.0))
(assert_return (invoke "add-cached-cached"
  (i32.const 24) (f64.const 1234575.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034681.875)
  (f64.const 9.5))
(assert_return (invoke "add-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (f32.const -2.0))
(assert_return (invoke "add-cached-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1256.0) (f32.const 6.5))
(assert_return (invoke "add-cached-slot"
  (i32.const 8) (f64.const 1234578.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.75)
  (f64.const 11.375))
(assert_return (invoke "add-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603961.25)
  (f64.const 10.125))
(assert_return (invoke "add-cached-loaded"
  (i32.const 24) (f32.const 580.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1288.0) (f32.const -2.5))
(assert_return (invoke "add-local-parameter"
  (i32.const 32) (f64.const 1234581.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369267.625)
  (f64.const 42.5))
(assert_return (invoke "add-local-cached"
  (i32.const 0) (f32.const 582.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (f32.const 44.0))
(assert_return (invoke "add-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 759.5) (f32.const 29.0))
(assert_return (invoke "add-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (f64.const 45.375))
(assert_return (invoke "add-local-slot"
  (i32.const 24) (f64.const 1234585.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.875)
  (f64.const 45.375))
(assert_return (invoke "add-local-constant"
  (i32.const 32) (f32.const 586.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1981.0) (f32.const 42.0))
(assert_return (invoke "add-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369333.875)
  (f64.const 37.25))
(assert_return (invoke "add-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (f32.const 1179.5))
(assert_return (invoke "add-register-cached"
  (i32.const 16) (f32.const 589.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1843.0) (f32.const 598.5))
(assert_return (invoke "add-register-local"
  (i32.const 24) (f64.const 1234590.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.0)
  (f64.const 1234583.375))
(assert_return (invoke "add-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369287.5)
  (f64.const 1234601.25))
(assert_return (invoke "add-register-slot"
  (i32.const 0) (f32.const 592.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1301.0) (f32.const 604.0))
(assert_return (invoke "add-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 4738584.125)
  (f64.const 1234599.0))
(assert_return (invoke "add-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const -8.1469626e+30))
(assert_return (invoke "add-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3703895.5)
  (f64.const 1234602.375))
(assert_return (invoke "add-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (f32.const 605.5))
(assert_return (invoke "add-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1896.0) (f32.const 591.5))
(assert_return (invoke "add-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (f64.const 1234608.25))
(assert_return (invoke "add-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.75)
  (f64.const 1234609.25))
(assert_return (invoke "add-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (f32.const 607.5))
(assert_return (invoke "add-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const -4.121328348678083e+109) (f64.const -4.121328348678083e+109))
(assert_return (invoke "add-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (f32.const 9.0))
(assert_return (invoke "add-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369315.5)
  (f64.const 9.125))
(assert_return (invoke "add-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (f32.const -5.0))
(assert_return (invoke "add-constant-register"
  (i32.const 24) (f32.const 605.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1286.0) (f32.const 12.5))
(assert_return (invoke "add-constant-slot"
  (i32.const 32) (f64.const 1234606.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.75)
  (f64.const 11.0))
(assert_return (invoke "add-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269431.875)
  (f64.const 6.75))
(assert_return (invoke "add-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (f32.const -5423146.0))
(assert_return (invoke "add-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 7.829902262050004e+145) (f64.const 7.829902262050004e+145))
(assert_return (invoke "add-loaded-cached"
  (i32.const 24) (f32.const 610.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1324.0) (f32.const -8.1469626e+30))
(assert_return (invoke "add-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -5421785.5) (f32.const -5423158.0))
(assert_return (invoke "add-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (f64.const 8.125))
(assert_return (invoke "add-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269306.625)
  (f64.const 8.125))
(assert_return (invoke "add-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (f32.const -5423145.0))
(assert_return (invoke "add-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 7.829902262050004e+145) (f64.const 7.829902262050004e+145))

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
  (func $sub-parameter-parameter (export "sub-parameter-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.sub local.set 1 local.get 1 local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-parameter-cached (export "sub-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.sub local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $sub-parameter-local (export "sub-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.sub local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-parameter-register (export "sub-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.sub local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-parameter-slot (export "sub-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.sub local.set 5
    local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $sub-parameter-constant (export "sub-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.sub local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-parameter-loaded (export "sub-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.sub local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-cached-parameter (export "sub-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.sub local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-cached-cached (export "sub-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.sub
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-cached-local (export "sub-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.sub local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-cached-register (export "sub-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.sub
    local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $sub-cached-slot (export "sub-cached-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 local.get 2 f64.const 2.875 f64.add block end f64.sub local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $sub-cached-constant (export "sub-cached-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 6 f32.const 4.5 f32.sub
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-cached-loaded (export "sub-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.sub local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-local-parameter (export "sub-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.sub local.set 3 local.get 3 local.set 11 f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-local-cached (export "sub-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.sub local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-local-local (export "sub-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.sub local.set 1 local.get 1 local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $sub-local-register (export "sub-local-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add
    f32.sub local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $sub-local-slot (export "sub-local-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 9 local.get 2 f64.const 2.875 f64.add block end
    f64.sub local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-local-constant (export "sub-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.sub local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $sub-local-loaded (export "sub-local-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 9 i32.const 16 f32.load offset=8 f32.sub
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-register-parameter (export "sub-register-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add local.get 1 f64.sub local.set 11 f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-register-cached (export "sub-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    local.get 6 f32.sub local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-register-local (export "sub-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.sub local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-register-register (export "sub-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.sub local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-register-slot (export "sub-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.sub local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $sub-register-constant (export "sub-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    f32.const 4.5 f32.sub local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-register-loaded (export "sub-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.sub
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $sub-slot-parameter (export "sub-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.sub local.set 5 local.get 5
    local.set 11 f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-slot-cached (export "sub-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add block end local.get 6 f64.sub local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-slot-local (export "sub-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.sub local.set 3 local.get 3 local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $sub-slot-register (export "sub-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5
    f32.add f32.sub local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $sub-slot-slot (export "sub-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.sub local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-slot-constant (export "sub-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.sub local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-slot-loaded (export "sub-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.sub local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-constant-parameter (export "sub-constant-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add f64.const 2.875 local.get 2 f64.sub local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-constant-cached (export "sub-constant-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add f32.const 3.5 local.get 6 f32.sub
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-constant-local (export "sub-constant-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add f64.const 2.875 local.get 10 f64.sub local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-constant-register (export "sub-constant-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add f32.const 3.5 local.get 2 f32.const 3.5 f32.add f32.sub local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $sub-constant-slot (export "sub-constant-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add block end f64.sub local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $sub-constant-constant (export "sub-constant-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.const 4.5 f32.sub
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-constant-loaded (export "sub-constant-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add f64.const 2.875 local.get 0 f64.load offset=8
    f64.sub local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $sub-loaded-parameter (export "sub-loaded-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 0 f32.load local.get 1 f32.sub local.set 2 local.get 2 local.set 11 f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-loaded-cached (export "sub-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.sub local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $sub-loaded-local (export "sub-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.sub local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-loaded-register (export "sub-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.sub local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $sub-loaded-slot (export "sub-loaded-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 0 f32.load local.get 2 f32.const 3.5 f32.add block end f32.sub local.set 3 local.get 3
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $sub-loaded-constant (export "sub-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.sub local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sub-loaded-loaded (export "sub-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.sub local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "sub-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 671.5) (f32.const 0.0))
(assert_return (invoke "sub-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (f64.const 1234562.0))
(assert_return (invoke "sub-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1858.5) (f32.const 578.0))
(assert_return (invoke "sub-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (f32.const 561.5))
(assert_return (invoke "sub-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603817.625)
  (f64.const 1234563.125))
(assert_return (invoke "sub-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (f64.const 1234568.375))
(assert_return (invoke "sub-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 5424959.5) (f32.const 5423723.0))
(assert_return (invoke "sub-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (f64.const -100008.0))
(assert_return (invoke "sub-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 675.5) (f32.const -3.0))
(assert_return (invoke "sub-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (f32.const 15.0))
(assert_return (invoke "sub-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.375)
  (f64.const -100010.875))
(assert_return (invoke "sub-cached-slot"
  (i32.const 8) (f64.const 1234578.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.75)
  (f64.const -4.875))
(assert_return (invoke "sub-cached-constant"
  (i32.const 16) (f32.const 579.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1964.5) (f32.const 2.0))
(assert_return (invoke "sub-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (f64.const -100002.75))
(assert_return (invoke "sub-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1261.5) (f32.const 32.0))
(assert_return (invoke "sub-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (f64.const 31.0))
(assert_return (invoke "sub-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 776.5) (f32.const 46.0))
(assert_return (invoke "sub-local-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (f32.const 28.5))
(assert_return (invoke "sub-local-slot"
  (i32.const 24) (f64.const 1234585.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269303.625)
  (f64.const 29.125))
(assert_return (invoke "sub-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (f64.const 33.375))
(assert_return (invoke "sub-local-loaded"
  (i32.const 0) (f32.const 587.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 8.1469626e+30) (f32.const 8.1469626e+30))
(assert_return (invoke "sub-register-parameter"
  (i32.const 8) (f64.const 1234588.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369276.375)
  (f64.const 1.875))
(assert_return (invoke "sub-register-cached"
  (i32.const 16) (f32.const 589.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1830.0) (f32.const 585.5))
(assert_return (invoke "sub-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (f32.const 601.5))
(assert_return (invoke "sub-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369271.25)
  (f64.const 1234585.0))
(assert_return (invoke "sub-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (f64.const 1234586.0))
(assert_return (invoke "sub-register-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2588.0) (f32.const 591.5))
(assert_return (invoke "sub-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const 8.1469626e+30))
(assert_return (invoke "sub-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3703885.0)
  (f64.const 1234591.875))
(assert_return (invoke "sub-slot-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (f64.const 1234591.875))
(assert_return (invoke "sub-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1913.0) (f32.const 608.5))
(assert_return (invoke "sub-slot-register"
  (i32.const 8) (f32.const 598.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1297.0) (f32.const 592.0))
(assert_return (invoke "sub-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269301.5)
  (f64.const 1234593.0))
(assert_return (invoke "sub-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (f32.const 598.5))
(assert_return (invoke "sub-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 4.121328348678083e+109) (f64.const 4.121328348678083e+109))
(assert_return (invoke "sub-constant-parameter"
  (i32.const 0) (f64.const 1234602.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369304.375)
  (f64.const -2.375))
(assert_return (invoke "sub-constant-cached"
  (i32.const 8) (f32.const 603.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.5) (f32.const -3.0))
(assert_return (invoke "sub-constant-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (f64.const 11.625))
(assert_return (invoke "sub-constant-register"
  (i32.const 24) (f32.const 605.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (f32.const -5.5))
(assert_return (invoke "sub-constant-slot"
  (i32.const 32) (f64.const 1234606.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.75)
  (f64.const -5.25))
(assert_return (invoke "sub-constant-constant"
  (i32.const 0) (f32.const 607.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1435.5) (f32.const -1.0))
(assert_return (invoke "sub-constant-loaded"
  (i32.const 8) (f64.const 1234608.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.875)
  (f64.const -7.829902262050004e+145))
(assert_return (invoke "sub-loaded-parameter"
  (i32.const 16) (f32.const 609.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -5422441.5) (f32.const -5423759.0))
(assert_return (invoke "sub-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (f64.const -6.25))
(assert_return (invoke "sub-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -5421768.5) (f32.const -5423141.0))
(assert_return (invoke "sub-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (f64.const -8.125))
(assert_return (invoke "sub-loaded-slot"
  (i32.const 8) (f32.const 613.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.5) (f32.const -9.0))
(assert_return (invoke "sub-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (f32.const -5423154.0))
(assert_return (invoke "sub-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 7.829902262050004e+145) (f64.const 7.829902262050004e+145))

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
  (func $mul-parameter-parameter (export "mul-parameter-parameter")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 local.get 1 f64.mul local.set 1 local.get 1 local.set 11 f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-parameter-cached (export "mul-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 local.get 6 f32.mul
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $mul-parameter-local (export "mul-parameter-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 local.get 10 f64.mul local.set 2 local.get 2 local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $mul-parameter-register (export "mul-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.mul local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-parameter-slot (export "mul-parameter-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 local.get 2 f32.const 3.5 f32.add block end f32.mul local.set 5 local.get 5 local.set 11
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $mul-parameter-constant (export "mul-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.mul local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-parameter-loaded (export "mul-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.mul local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-cached-parameter (export "mul-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.mul local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-cached-cached (export "mul-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 local.get 6
    f64.mul local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-cached-local (export "mul-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.mul local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-cached-register (export "mul-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.mul
    local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $mul-cached-slot (export "mul-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.mul local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-cached-constant (export "mul-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.mul local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $mul-cached-loaded (export "mul-cached-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 5 local.get 0 f32.load offset=8 f32.mul local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $mul-local-parameter (export "mul-local-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 9 local.get 2 f64.mul local.set 3 local.get 3 local.set 11
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-local-cached (export "mul-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 9
    local.get 6 f32.mul local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $mul-local-local (export "mul-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.mul local.set 1 local.get 1 local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $mul-local-register (export "mul-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.mul local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-local-slot (export "mul-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.mul local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $mul-local-constant (export "mul-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.mul local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $mul-local-loaded (export "mul-local-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 9 i32.const 16 f32.load offset=8 f32.mul
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-register-parameter (export "mul-register-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add local.get 1 f64.mul local.set 11 f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-register-cached (export "mul-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.mul local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-register-local (export "mul-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.mul local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-register-register (export "mul-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.mul local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-register-slot (export "mul-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add block end f32.mul local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-register-constant (export "mul-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.mul local.set 2 local.get 2 local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-register-loaded (export "mul-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.mul
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $mul-slot-parameter (export "mul-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.mul local.set 5 local.get 5
    local.set 11 f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-slot-cached (export "mul-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.mul local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-slot-local (export "mul-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.mul local.set 3 local.get 3 local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $mul-slot-register (export "mul-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.mul local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-slot-slot (export "mul-slot-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5 f32.add block end f32.mul
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-slot-constant (export "mul-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add block end f64.const 3.875 f64.mul local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $mul-slot-loaded (export "mul-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.mul local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-constant-parameter (export "mul-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.mul local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $mul-constant-cached (export "mul-constant-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add f32.const 3.5 local.get 6 f32.mul
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-constant-local (export "mul-constant-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add f64.const 2.875 local.get 10 f64.mul local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-constant-register (export "mul-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.mul
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $mul-constant-slot (export "mul-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.mul local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-constant-constant (export "mul-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.mul local.set 1 local.get 1 local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $mul-constant-loaded (export "mul-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.mul local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $mul-loaded-parameter (export "mul-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.mul local.set 2 local.get 2 local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-loaded-cached (export "mul-loaded-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 0 f32.load local.get 6
    f32.mul local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $mul-loaded-local (export "mul-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.mul local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-loaded-register (export "mul-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.mul local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $mul-loaded-slot (export "mul-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.mul
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $mul-loaded-constant (export "mul-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.mul local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $mul-loaded-loaded (export "mul-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.mul local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "mul-parameter-parameter"
  (i32.const 0) (f64.const 1234567.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1524157429439.6875)
  (f64.const 1524156294772.5625))
(assert_return (invoke "mul-parameter-cached"
  (i32.const 8) (f32.const 568.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1240.0) (f32.const 3695.25))
(assert_return (invoke "mul-parameter-local"
  (i32.const 16) (f64.const 1234569.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const -8533209.1875)
  (f64.const -10802480.9375))
(assert_return (invoke "mul-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (f32.const 5134.5))
(assert_return (invoke "mul-parameter-slot"
  (i32.const 32) (f32.const 571.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 6405.0) (f32.const 5143.5))
(assert_return (invoke "mul-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (f64.const 4783967.46875))
(assert_return (invoke "mul-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -3.110175e+09) (f32.const -3.1101763e+09))
(assert_return (invoke "mul-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (f64.const -525014.4375))
(assert_return (invoke "mul-cached-cached"
  (i32.const 24) (f64.const 1234575.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034692.6875)
  (f64.const 20.3125))
(assert_return (invoke "mul-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (f32.const -55.25))
(assert_return (invoke "mul-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1556721.90625)
  (f64.const -812522.34375))
(assert_return (invoke "mul-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (f32.const 31.5))
(assert_return (invoke "mul-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603975.34375)
  (f64.const 24.21875))
(assert_return (invoke "mul-cached-loaded"
  (i32.const 24) (f32.const 580.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1288.0) (f32.const -2.5416687e-22))
(assert_return (invoke "mul-local-parameter"
  (i32.const 32) (f64.const 1234581.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369420.6875)
  (f64.const 195.5625))
(assert_return (invoke "mul-local-cached"
  (i32.const 0) (f32.const 582.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (f32.const 243.75))
(assert_return (invoke "mul-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 411.75) (f32.const -318.75))
(assert_return (invoke "mul-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (f64.const 302.65625))
(assert_return (invoke "mul-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1619.0) (f32.const 337.5))
(assert_return (invoke "mul-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (f64.const 144.34375))
(assert_return (invoke "mul-local-loaded"
  (i32.const 0) (f32.const 587.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -3.055111e+32) (f32.const -3.055111e+32))
(assert_return (invoke "mul-register-parameter"
  (i32.const 8) (f64.const 1234588.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369276.375)
  (f64.const 1524210461891.0312))
(assert_return (invoke "mul-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 9985432.90625)
  (f64.const 7716194.53125))
(assert_return (invoke "mul-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (f32.const -5040.5))
(assert_return (invoke "mul-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 11165755.390625)
  (f64.const 10031069.140625))
(assert_return (invoke "mul-register-slot"
  (i32.const 0) (f32.const 592.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1301.0) (f32.const 5355.0))
(assert_return (invoke "mul-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 8288041.234375)
  (f64.const 4784056.109375))
(assert_return (invoke "mul-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const -4.8637367e+33))
(assert_return (invoke "mul-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 8950928.03125)
  (f64.const 6481634.90625))
(assert_return (invoke "mul-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (f32.const 3893.5))
(assert_return (invoke "mul-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -3795.5) (f32.const -5100.0))
(assert_return (invoke "mul-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (f64.const 10031126.015625))
(assert_return (invoke "mul-slot-slot"
  (i32.const 16) (f32.const 599.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 6133.5) (f32.const 5418.0))
(assert_return (invoke "mul-slot-constant"
  (i32.const 24) (f64.const 1234600.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504011.375)
  (f64.const 4784083.234375))
(assert_return (invoke "mul-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const -5.088204858429051e+115) (f64.const -5.088204858429051e+115))
(assert_return (invoke "mul-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (f32.const 19.25))
(assert_return (invoke "mul-constant-cached"
  (i32.const 8) (f32.const 603.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1335.25) (f32.const 22.75))
(assert_return (invoke "mul-constant-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (f64.const -25.15625))
(assert_return (invoke "mul-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.609375)
  (f64.const 23.359375))
(assert_return (invoke "mul-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (f32.const 31.5))
(assert_return (invoke "mul-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269436.265625)
  (f64.const 11.140625))
(assert_return (invoke "mul-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (f32.const -1.8981024e+07))
(assert_return (invoke "mul-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 9.66686975932286e+151) (f64.const 9.66686975932286e+151))
(assert_return (invoke "mul-loaded-cached"
  (i32.const 24) (f32.const 610.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1324.0) (f32.const -5.2955255e+31))
(assert_return (invoke "mul-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 4.6098148e+07) (f32.const 4.6096772e+07))
(assert_return (invoke "mul-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (f64.const 6.430407383518569e-236))
(assert_return (invoke "mul-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269298.5)
  (f64.const 2.491273032154748e-47))
(assert_return (invoke "mul-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (f32.const -2.4404172e+07))
(assert_return (invoke "mul-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034734.625)
  (f64.const -4.757897684325769e-132))

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
  (func $div-parameter-parameter (export "div-parameter-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.div local.set 1 local.get 1 local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-parameter-cached (export "div-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.div local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $div-parameter-local (export "div-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.div local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-parameter-register (export "div-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add f64.div
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $div-parameter-slot (export "div-parameter-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 local.get 2 f32.const 3.5 f32.add block end f32.div local.set 5 local.get 5 local.set 11
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $div-parameter-constant (export "div-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.div local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-parameter-loaded (export "div-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.div local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $div-cached-parameter (export "div-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.div local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $div-cached-cached (export "div-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.div
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $div-cached-local (export "div-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 6 local.get 10 f64.div local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-cached-register (export "div-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 local.get 2 f32.const 3.5 f32.add f32.div local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $div-cached-slot (export "div-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.div local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-cached-constant (export "div-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.div local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $div-cached-loaded (export "div-cached-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 5 local.get 0 f32.load offset=8 f32.div local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $div-local-parameter (export "div-local-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 9 local.get 2 f64.div local.set 3 local.get 3 local.set 11
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-local-cached (export "div-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 9
    local.get 6 f32.div local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $div-local-local (export "div-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2
    f64.const 1.875 f64.add local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add
    local.get 5 f64.const 4.875 f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875
    f64.add local.get 8 f64.const 7.875 f64.add local.get 9 local.get 10 f64.div local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $div-local-register (export "div-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.div local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $div-local-slot (export "div-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.div local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $div-local-constant (export "div-local-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 9.5 f32.add local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 9
    f32.const 4.5 f32.div local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-local-loaded (export "div-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.div local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-register-parameter (export "div-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.div local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-register-cached (export "div-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.div local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-register-local (export "div-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.div local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-register-register (export "div-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.div local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-register-slot (export "div-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add block end f32.div local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-register-constant (export "div-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.div local.set 2 local.get 2 local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-register-loaded (export "div-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.div
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $div-slot-parameter (export "div-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.div local.set 5 local.get 5
    local.set 11 f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-slot-cached (export "div-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add block end local.get 6 f64.div local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-slot-local (export "div-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.div local.set 3 local.get 3 local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $div-slot-register (export "div-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.div local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $div-slot-slot (export "div-slot-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5 f32.add block end f32.div
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-slot-constant (export "div-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add block end f64.const 3.875 f64.div local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $div-slot-loaded (export "div-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 0
    f32.load offset=8 f32.div local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-constant-parameter (export "div-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.div local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $div-constant-cached (export "div-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.div local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-constant-local (export "div-constant-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add f64.const 2.875 local.get 10 f64.div local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-constant-register (export "div-constant-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add f32.const 3.5 local.get 2 f32.const 3.5 f32.add f32.div local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $div-constant-slot (export "div-constant-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add block end f64.div local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $div-constant-constant (export "div-constant-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.const 4.5 f32.div
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-constant-loaded (export "div-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.div local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $div-loaded-parameter (export "div-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.div local.set 2 local.get 2 local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-loaded-cached (export "div-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.div local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $div-loaded-local (export "div-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.div local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-loaded-register (export "div-loaded-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 0 f32.load local.get 2 f32.const 3.5 f32.add f32.div
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $div-loaded-slot (export "div-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.div
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $div-loaded-constant (export "div-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.div local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $div-loaded-loaded (export "div-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.div local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "div-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 672.5) (f32.const 1.0))
(assert_return (invoke "div-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (f64.const 197530.92))
(assert_return (invoke "div-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1213.5) (f32.const -67.0))
(assert_return (invoke "div-parameter-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (f64.const 151947.1076923077))
(assert_return (invoke "div-parameter-slot"
  (i32.const 32) (f32.const 571.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1325.0) (f32.const 63.5))
(assert_return (invoke "div-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (f64.const 318599.29032258067))
(assert_return (invoke "div-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1236.4999) (f32.const -0.00010575036))
(assert_return (invoke "div-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (f64.const -19048.14285714286))
(assert_return (invoke "div-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 679.03845) (f32.const 0.53846157))
(assert_return (invoke "div-cached-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (f64.const -0.7142857142857143))
(assert_return (invoke "div-cached-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1249.2222) (f32.const -0.2777778))
(assert_return (invoke "div-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (f32.const 0.3888889))
(assert_return (invoke "div-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603952.7379032257)
  (f64.const 1.6129032258064515))
(assert_return (invoke "div-cached-loaded"
  (i32.const 24) (f32.const 580.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1288.0) (f32.const -2.4590145e+22))
(assert_return (invoke "div-local-parameter"
  (i32.const 32) (f64.const 1234581.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369232.220238095)
  (f64.const 7.095238095238095))
(assert_return (invoke "div-local-cached"
  (i32.const 0) (f32.const 582.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (f32.const 5.769231))
(assert_return (invoke "div-local-local"
  (i32.const 8) (f64.const 1234583.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034717.4928571428)
  (f64.const -4.257142857142857))
(assert_return (invoke "div-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (f64.const 4.584615384615384))
(assert_return (invoke "div-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1285.6666) (f32.const 4.1666665))
(assert_return (invoke "div-local-constant"
  (i32.const 32) (f32.const 586.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1981.0) (f32.const 8.333333))
(assert_return (invoke "div-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const -6.13009943913272e+278) (f64.const -6.13009943913272e+278))
(assert_return (invoke "div-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (f32.const 1.0042481))
(assert_return (invoke "div-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2466772.955)
  (f64.const 197534.58))
(assert_return (invoke "div-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (f32.const -69.76471))
(assert_return (invoke "div-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1286636.173076923)
  (f64.const 151949.92307692306))
(assert_return (invoke "div-register-slot"
  (i32.const 0) (f32.const 592.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1301.0) (f32.const 66.111115))
(assert_return (invoke "div-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3822590.318548387)
  (f64.const 318605.1935483871))
(assert_return (invoke "div-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const -7.327884e-29))
(assert_return (invoke "div-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2704454.4821428573)
  (f64.const 235161.35714285713))
(assert_return (invoke "div-slot-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (f64.const 197535.7))
(assert_return (invoke "div-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1233.9117) (f32.const -70.588234))
(assert_return (invoke "div-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (f64.const 151950.78461538462))
(assert_return (invoke "div-slot-slot"
  (i32.const 16) (f32.const 599.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 782.3889) (f32.const 66.888885))
(assert_return (invoke "div-slot-constant"
  (i32.const 24) (f64.const 1234600.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504011.375)
  (f64.const 318607.0))
(assert_return (invoke "div-slot-loaded"
  (i32.const 32) (f32.const 601.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1339.7938) (f32.const 15.293853))
(assert_return (invoke "div-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (f32.const 0.6363636))
(assert_return (invoke "div-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369306.835)
  (f64.const 0.46))
(assert_return (invoke "div-constant-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (f64.const -0.32857142857142857))
(assert_return (invoke "div-constant-register"
  (i32.const 24) (f32.const 605.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.8889) (f32.const 0.3888889))
(assert_return (invoke "div-constant-slot"
  (i32.const 32) (f64.const 1234606.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.75)
  (f64.const 0.35384615384615387))
(assert_return (invoke "div-constant-constant"
  (i32.const 0) (f32.const 607.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1437.2778) (f32.const 0.7777778))
(assert_return (invoke "div-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (f32.const -6.453814e-07))
(assert_return (invoke "div-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 6.342008422543411e+139) (f64.const 6.342008422543411e+139))
(assert_return (invoke "div-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (f64.const -9.722517651105533e-279))
(assert_return (invoke "div-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 639390.06) (f32.const 638017.56))
(assert_return (invoke "div-loaded-register"
  (i32.const 0) (f32.const 612.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1325.0) (f32.const 3.0748158e+34))
(assert_return (invoke "div-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269298.5)
  (f64.const 3.773762699595358e-49))
(assert_return (invoke "div-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (f32.const -1205144.4))
(assert_return (invoke "div-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const -inf)
  (f64.const -inf))

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
  (func $min-parameter-parameter (export "min-parameter-parameter")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 local.get 1 f64.min local.set 1 local.get 1 local.set 11 f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-parameter-cached (export "min-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 local.get 6 f32.min
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $min-parameter-local (export "min-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.min local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-parameter-register (export "min-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add f64.min
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $min-parameter-slot (export "min-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.min local.set 5
    local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $min-parameter-constant (export "min-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 4.5 f32.min
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-parameter-loaded (export "min-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.min local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $min-cached-parameter (export "min-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.min local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $min-cached-cached (export "min-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.min
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $min-cached-local (export "min-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 6 local.get 10 f64.min local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-cached-register (export "min-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 local.get 2 f32.const 3.5 f32.add f32.min local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $min-cached-slot (export "min-cached-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 local.get 2 f64.const 2.875 f64.add block end f64.min local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $min-cached-constant (export "min-cached-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 6 f32.const 4.5 f32.min
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-cached-loaded (export "min-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.min local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $min-local-parameter (export "min-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.min local.set 3 local.get 3 local.set 11 f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-local-cached (export "min-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.min local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-local-local (export "min-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2
    f64.const 1.875 f64.add local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add
    local.get 5 f64.const 4.875 f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875
    f64.add local.get 8 f64.const 7.875 f64.add local.get 9 local.get 10 f64.min local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $min-local-register (export "min-local-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add
    f32.min local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $min-local-slot (export "min-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.min local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $min-local-constant (export "min-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.min local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $min-local-loaded (export "min-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.min local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-register-parameter (export "min-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.min local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-register-cached (export "min-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    local.get 6 f32.min local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-register-local (export "min-register-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 10 f64.min local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $min-register-register (export "min-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.min local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-register-slot (export "min-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add block end f32.min local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-register-constant (export "min-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.min local.set 2 local.get 2 local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-register-loaded (export "min-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.min
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $min-slot-parameter (export "min-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.min local.set 5 local.get 5
    local.set 11 f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-slot-cached (export "min-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.min local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $min-slot-local (export "min-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.min local.set 3 local.get 3 local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $min-slot-register (export "min-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.min local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $min-slot-slot (export "min-slot-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5 f32.add block end f32.min
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-slot-constant (export "min-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add block end f64.const 3.875 f64.min local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $min-slot-loaded (export "min-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.min local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-constant-parameter (export "min-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.min local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $min-constant-cached (export "min-constant-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add f32.const 3.5 local.get 6 f32.min
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $min-constant-local (export "min-constant-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add f64.const 2.875 local.get 10 f64.min local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-constant-register (export "min-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.min
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $min-constant-slot (export "min-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.min local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-constant-constant (export "min-constant-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.const 4.5 f32.min
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-constant-loaded (export "min-constant-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add f64.const 2.875 local.get 0 f64.load offset=8
    f64.min local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $min-loaded-parameter (export "min-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.min local.set 2 local.get 2 local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $min-loaded-cached (export "min-loaded-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 0 f32.load local.get 6
    f32.min local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $min-loaded-local (export "min-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.min local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $min-loaded-register (export "min-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.min local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $min-loaded-slot (export "min-loaded-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 0 f32.load local.get 2 f32.const 3.5 f32.add block end f32.min local.set 3 local.get 3
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $min-loaded-constant (export "min-loaded-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 0 f64.load f64.const 3.875 f64.min local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $min-loaded-loaded (export "min-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.min local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "min-parameter-parameter"
  (i32.const 0) (f64.const 1234567.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369234.375)
  (f64.const 1234567.25))
(assert_return (invoke "min-parameter-cached"
  (i32.const 8) (f32.const 568.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1240.0) (f32.const 6.5))
(assert_return (invoke "min-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1272.0) (f32.const -8.5))
(assert_return (invoke "min-parameter-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (f64.const 8.125))
(assert_return (invoke "min-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369262.625)
  (f64.const 8.125))
(assert_return (invoke "min-parameter-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (f32.const 4.5))
(assert_return (invoke "min-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -5421913.0) (f32.const -5423149.5))
(assert_return (invoke "min-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (f64.const -100002.75))
(assert_return (invoke "min-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 682.0) (f32.const 3.5))
(assert_return (invoke "min-cached-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (f64.const -8.75))
(assert_return (invoke "min-cached-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1247.0) (f32.const -2.5))
(assert_return (invoke "min-cached-slot"
  (i32.const 8) (f64.const 1234578.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.75)
  (f64.const 3.25))
(assert_return (invoke "min-cached-constant"
  (i32.const 16) (f32.const 579.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1967.0) (f32.const 4.5))
(assert_return (invoke "min-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (f64.const -100002.75))
(assert_return (invoke "min-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1235.0) (f32.const 5.5))
(assert_return (invoke "min-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (f64.const 6.25))
(assert_return (invoke "min-local-local"
  (i32.const 8) (f64.const 1234583.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034713.0)
  (f64.const -8.75))
(assert_return (invoke "min-local-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (f32.const 9.0))
(assert_return (invoke "min-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1290.5) (f32.const 9.0))
(assert_return (invoke "min-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (f64.const 3.875))
(assert_return (invoke "min-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369296.625)
  (f64.const -6.076573531940958e-278))
(assert_return (invoke "min-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (f32.const 588.5))
(assert_return (invoke "min-register-cached"
  (i32.const 16) (f32.const 589.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1251.0) (f32.const 6.5))
(assert_return (invoke "min-register-local"
  (i32.const 24) (f64.const 1234590.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.0)
  (f64.const -8.75))
(assert_return (invoke "min-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1134694.375)
  (f64.const 8.125))
(assert_return (invoke "min-register-slot"
  (i32.const 0) (f32.const 592.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1301.0) (f32.const 9.0))
(assert_return (invoke "min-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503989.0)
  (f64.const 3.875))
(assert_return (invoke "min-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const -8.1469626e+30))
(assert_return (invoke "min-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2469298.375)
  (f64.const 5.25))
(assert_return (invoke "min-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (f32.const 6.5))
(assert_return (invoke "min-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (f32.const -8.5))
(assert_return (invoke "min-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (f64.const 8.125))
(assert_return (invoke "min-slot-slot"
  (i32.const 16) (f32.const 599.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 724.5) (f32.const 9.0))
(assert_return (invoke "min-slot-constant"
  (i32.const 24) (f64.const 1234600.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504011.375)
  (f64.const 3.875))
(assert_return (invoke "min-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const -4.121328348678083e+109) (f64.const -4.121328348678083e+109))
(assert_return (invoke "min-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (f32.const 3.5))
(assert_return (invoke "min-constant-cached"
  (i32.const 8) (f32.const 603.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const 3.5))
(assert_return (invoke "min-constant-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (f64.const -8.75))
(assert_return (invoke "min-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369271.125)
  (f64.const 2.875))
(assert_return (invoke "min-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (f32.const 3.5))
(assert_return (invoke "min-constant-constant"
  (i32.const 0) (f32.const 607.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1440.0) (f32.const 3.5))
(assert_return (invoke "min-constant-loaded"
  (i32.const 8) (f64.const 1234608.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.875)
  (f64.const 2.875))
(assert_return (invoke "min-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603922.375)
  (f64.const 1234609.25))
(assert_return (invoke "min-loaded-cached"
  (i32.const 24) (f32.const 610.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1324.0) (f32.const -8.1469626e+30))
(assert_return (invoke "min-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -5421777.0) (f32.const -5423149.5))
(assert_return (invoke "min-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (f64.const 7.914347548945932e-237))
(assert_return (invoke "min-loaded-slot"
  (i32.const 8) (f32.const 613.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1305.5) (f32.const -3.4334586e-18))
(assert_return (invoke "min-loaded-constant"
  (i32.const 16) (f64.const 1234614.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504053.375)
  (f64.const 3.875))
(assert_return (invoke "min-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034734.625)
  (f64.const -6.076573531940958e-278))

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
  (func $max-parameter-parameter (export "max-parameter-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.max local.set 1 local.get 1 local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-parameter-cached (export "max-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 local.get 6 f32.max
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $max-parameter-local (export "max-parameter-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 local.get 10 f64.max local.set 2 local.get 2 local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $max-parameter-register (export "max-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add f64.max
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $max-parameter-slot (export "max-parameter-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 local.get 2 f32.const 3.5 f32.add block end f32.max local.set 5 local.get 5 local.set 11
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $max-parameter-constant (export "max-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.max local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-parameter-loaded (export "max-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.max local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $max-cached-parameter (export "max-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.max local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $max-cached-cached (export "max-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.max
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $max-cached-local (export "max-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.max local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-cached-register (export "max-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.max
    local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $max-cached-slot (export "max-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.max local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-cached-constant (export "max-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.max local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $max-cached-loaded (export "max-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.max local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $max-local-parameter (export "max-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.max local.set 3 local.get 3 local.set 11 f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-local-cached (export "max-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 9
    local.get 6 f32.max local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $max-local-local (export "max-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2
    f64.const 1.875 f64.add local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add
    local.get 5 f64.const 4.875 f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875
    f64.add local.get 8 f64.const 7.875 f64.add local.get 9 local.get 10 f64.max local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $max-local-register (export "max-local-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add
    f32.max local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $max-local-slot (export "max-local-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 9 local.get 2 f64.const 2.875 f64.add block end
    f64.max local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-local-constant (export "max-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.max local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $max-local-loaded (export "max-local-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 9 i32.const 16 f32.load offset=8 f32.max
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-register-parameter (export "max-register-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add local.get 1 f64.max local.set 11 f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-register-cached (export "max-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    local.get 6 f32.max local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-register-local (export "max-register-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 10 f64.max local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $max-register-register (export "max-register-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add
    f32.max local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $max-register-slot (export "max-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.max local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $max-register-constant (export "max-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    f32.const 4.5 f32.max local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-register-loaded (export "max-register-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add
    local.get 0 f64.load offset=8 f64.max local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-slot-parameter (export "max-slot-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.max local.set 5 local.get 5 local.set 11
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-slot-cached (export "max-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.max local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $max-slot-local (export "max-slot-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 10 f64.max local.set 3
    local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-slot-register (export "max-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5
    f32.add f32.max local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $max-slot-slot (export "max-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.max local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-slot-constant (export "max-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.max local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-slot-loaded (export "max-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.max local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-constant-parameter (export "max-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.max local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $max-constant-cached (export "max-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.max local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-constant-local (export "max-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.max local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-constant-register (export "max-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.max
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $max-constant-slot (export "max-constant-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add block end f64.max local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $max-constant-constant (export "max-constant-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.const 4.5 f32.max
    local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-constant-loaded (export "max-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.max local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $max-loaded-parameter (export "max-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.max local.set 2 local.get 2 local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $max-loaded-cached (export "max-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.max local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $max-loaded-local (export "max-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.max local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $max-loaded-register (export "max-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.max local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $max-loaded-slot (export "max-loaded-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 0 f32.load local.get 2 f32.const 3.5 f32.add block end f32.max local.set 3 local.get 3
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $max-loaded-constant (export "max-loaded-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 0 f64.load f64.const 3.875 f64.max local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $max-loaded-loaded (export "max-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add i32.const 16 f32.load i32.const 16 f32.load offset=8 f32.max local.set 1
    local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
)

(assert_return (invoke "max-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1239.0) (f32.const 567.5))
(assert_return (invoke "max-parameter-cached"
  (i32.const 8) (f32.const 568.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1240.0) (f32.const 568.5))
(assert_return (invoke "max-parameter-local"
  (i32.const 16) (f64.const 1234569.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503841.0)
  (f64.const 1234569.25))
(assert_return (invoke "max-parameter-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (f64.const 1234570.25))
(assert_return (invoke "max-parameter-slot"
  (i32.const 32) (f32.const 571.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1833.0) (f32.const 571.5))
(assert_return (invoke "max-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (f64.const 1234572.25))
(assert_return (invoke "max-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1810.0) (f32.const 573.5))
(assert_return (invoke "max-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (f64.const 5.25))
(assert_return (invoke "max-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 685.0) (f32.const 6.5))
(assert_return (invoke "max-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (f32.const 6.5))
(assert_return (invoke "max-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369252.375)
  (f64.const 8.125))
(assert_return (invoke "max-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (f32.const 9.0))
(assert_return (invoke "max-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603957.375)
  (f64.const 6.25))
(assert_return (invoke "max-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (f64.const -1.6338082632273529e-84))
(assert_return (invoke "max-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1267.0) (f32.const 37.5))
(assert_return (invoke "max-local-cached"
  (i32.const 0) (f32.const 582.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (f32.const 37.5))
(assert_return (invoke "max-local-local"
  (i32.const 8) (f64.const 1234583.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034759.0)
  (f64.const 37.25))
(assert_return (invoke "max-local-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (f32.const 37.5))
(assert_return (invoke "max-local-slot"
  (i32.const 24) (f64.const 1234585.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269311.75)
  (f64.const 37.25))
(assert_return (invoke "max-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (f64.const 37.25))
(assert_return (invoke "max-local-loaded"
  (i32.const 0) (f32.const 587.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1342.0) (f32.const 37.5))
(assert_return (invoke "max-register-parameter"
  (i32.const 8) (f64.const 1234588.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369276.375)
  (f64.const 1234590.125))
(assert_return (invoke "max-register-cached"
  (i32.const 16) (f32.const 589.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1836.5) (f32.const 592.0))
(assert_return (invoke "max-register-local"
  (i32.const 24) (f64.const 1234590.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.0)
  (f64.const 1234592.125))
(assert_return (invoke "max-register-register"
  (i32.const 32) (f32.const 591.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1285.5) (f32.const 594.0))
(assert_return (invoke "max-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (f64.const 1234594.125))
(assert_return (invoke "max-register-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2592.5) (f32.const 596.0))
(assert_return (invoke "max-register-loaded"
  (i32.const 16) (f64.const 1234594.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.875)
  (f64.const 1234596.125))
(assert_return (invoke "max-slot-parameter"
  (i32.const 24) (f32.const 595.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1895.5) (f32.const 598.0))
(assert_return (invoke "max-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (f32.const 599.0))
(assert_return (invoke "max-slot-local"
  (i32.const 0) (f64.const 1234597.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503894.875)
  (f64.const 1234599.125))
(assert_return (invoke "max-slot-register"
  (i32.const 8) (f32.const 598.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1297.0) (f32.const 601.0))
(assert_return (invoke "max-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269309.625)
  (f64.const 1234601.125))
(assert_return (invoke "max-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (f32.const 603.0))
(assert_return (invoke "max-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503919.75)
  (f64.const 1234603.125))
(assert_return (invoke "max-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (f32.const 5.5))
(assert_return (invoke "max-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369312.625)
  (f64.const 6.25))
(assert_return (invoke "max-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (f32.const 3.5))
(assert_return (invoke "max-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369276.375)
  (f64.const 8.125))
(assert_return (invoke "max-constant-slot"
  (i32.const 32) (f64.const 1234606.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.75)
  (f64.const 8.125))
(assert_return (invoke "max-constant-constant"
  (i32.const 0) (f32.const 607.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1441.0) (f32.const 4.5))
(assert_return (invoke "max-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (f32.const 3.5))
(assert_return (invoke "max-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 7.829902262050004e+145) (f64.const 7.829902262050004e+145))
(assert_return (invoke "max-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (f64.const 6.25))
(assert_return (invoke "max-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1364.0) (f32.const -8.5))
(assert_return (invoke "max-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (f64.const 8.125))
(assert_return (invoke "max-loaded-slot"
  (i32.const 8) (f32.const 613.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1314.5) (f32.const 9.0))
(assert_return (invoke "max-loaded-constant"
  (i32.const 16) (f64.const 1234614.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504053.375)
  (f64.const 7.829902262050004e+145))
(assert_return (invoke "max-loaded-loaded"
  (i32.const 24) (f32.const 615.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const -5422407.0) (f32.const -5423149.5))

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
  (func $copysign-parameter-parameter (export "copysign-parameter-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.copysign local.set 1 local.get 1 local.set 11 f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-parameter-cached (export "copysign-parameter-cached")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.copysign local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $copysign-parameter-local (export "copysign-parameter-local")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 local.get 10 f64.copysign local.set 2 local.get 2 local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $copysign-parameter-register (export "copysign-parameter-register")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.copysign local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-parameter-slot (export "copysign-parameter-slot")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 local.get 2 f32.const 3.5 f32.add block end f32.copysign local.set 5 local.get 5 local.set 11
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $copysign-parameter-constant (export "copysign-parameter-constant")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.copysign local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $copysign-parameter-loaded (export "copysign-parameter-loaded")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 local.get 0 f64.load offset=8
    f64.copysign local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-cached-parameter (export "copysign-cached-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 5 local.get 2 f32.copysign local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $copysign-cached-cached (export "copysign-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 local.get 6
    f64.copysign local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-cached-local (export "copysign-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.copysign local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-cached-register (export "copysign-cached-register")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.copysign
    local.set 2 local.get 2 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $copysign-cached-slot (export "copysign-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.copysign local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-cached-constant (export "copysign-cached-constant")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 6 f32.const 4.5
    f32.copysign local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-cached-loaded (export "copysign-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.copysign local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-local-parameter (export "copysign-local-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.copysign local.set 3 local.get 3 local.set 11 f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-local-cached (export "copysign-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.copysign local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-local-local (export "copysign-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2
    f64.const 1.875 f64.add local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add
    local.get 5 f64.const 4.875 f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875
    f64.add local.get 8 f64.const 7.875 f64.add local.get 9 local.get 10 f64.copysign local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-local-register (export "copysign-local-register")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add
    f32.copysign local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $copysign-local-slot (export "copysign-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.copysign local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $copysign-local-constant (export "copysign-local-constant")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.copysign local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $copysign-local-loaded (export "copysign-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.copysign local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-register-parameter (export "copysign-register-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.copysign local.set 11 f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-register-cached (export "copysign-register-cached")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.copysign local.set 3 local.get 3 local.set 11 f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-register-local (export "copysign-register-local")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.copysign local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-register-register (export "copysign-register-register")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add
    f32.copysign local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-register-slot (export "copysign-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.copysign local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $copysign-register-constant (export "copysign-register-constant")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.copysign local.set 2 local.get 2
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-register-loaded (export "copysign-register-loaded")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8
    f32.copysign local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-slot-parameter (export "copysign-slot-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.copysign local.set 5 local.get 5 local.set 11
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-slot-cached (export "copysign-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add block end local.get 6 f64.copysign local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-slot-local (export "copysign-slot-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 10 f64.copysign
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-slot-register (export "copysign-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5
    f32.add f32.copysign local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $copysign-slot-slot (export "copysign-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.copysign local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-slot-constant (export "copysign-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.copysign local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-slot-loaded (export "copysign-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 0
    f32.load offset=8 f32.copysign local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-constant-parameter (export "copysign-constant-parameter")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add f64.const 2.875 local.get 2 f64.copysign local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-constant-cached (export "copysign-constant-cached")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add f32.const 3.5 local.get 6 f32.copysign
    local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-constant-local (export "copysign-constant-local")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add f64.const 2.875 local.get 10 f64.copysign local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-constant-register (export "copysign-constant-register")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add
    f64.copysign local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-constant-slot (export "copysign-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.copysign local.set 11 f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-constant-constant (export "copysign-constant-constant")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.const 4.5
    f32.copysign local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-constant-loaded (export "copysign-constant-loaded")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add f64.const 2.875 local.get 0 f64.load offset=8
    f64.copysign local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-loaded-parameter (export "copysign-loaded-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 0 f32.load local.get 1 f32.copysign local.set 2 local.get 2 local.set 11 f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-loaded-cached (export "copysign-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.copysign local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-loaded-local (export "copysign-loaded-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add i32.const 16 f64.load local.get 10 f64.copysign local.set 5 local.get 5
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-loaded-register (export "copysign-loaded-register")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 0 f32.load local.get 2 f32.const 3.5 f32.add f32.copysign
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $copysign-loaded-slot (export "copysign-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.copysign
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $copysign-loaded-constant (export "copysign-loaded-constant")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.copysign local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $copysign-loaded-loaded (export "copysign-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.copysign local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "copysign-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1239.0) (f32.const 567.5))
(assert_return (invoke "copysign-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (f64.const 1234568.25))
(assert_return (invoke "copysign-parameter-local"
  (i32.const 16) (f64.const 1234569.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034702.5)
  (f64.const -1234569.25))
(assert_return (invoke "copysign-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (f32.const 570.5))
(assert_return (invoke "copysign-parameter-slot"
  (i32.const 32) (f32.const 571.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1833.0) (f32.const 571.5))
(assert_return (invoke "copysign-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (f64.const 1234572.25))
(assert_return (invoke "copysign-parameter-loaded"
  (i32.const 8) (f64.const 1234573.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503801.875)
  (f64.const 1234573.25))
(assert_return (invoke "copysign-cached-parameter"
  (i32.const 16) (f32.const 574.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1253.0) (f32.const 2.5))
(assert_return (invoke "copysign-cached-cached"
  (i32.const 24) (f64.const 1234575.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034675.625)
  (f64.const 3.25))
(assert_return (invoke "copysign-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (f32.const -6.5))
(assert_return (invoke "copysign-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2469247.0)
  (f64.const 100002.75))
(assert_return (invoke "copysign-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (f32.const 3.5))
(assert_return (invoke "copysign-cached-constant"
  (i32.const 16) (f32.const 579.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1969.0) (f32.const 6.5))
(assert_return (invoke "copysign-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (f64.const -100002.75))
(assert_return (invoke "copysign-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1267.0) (f32.const 37.5))
(assert_return (invoke "copysign-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (f64.const 37.25))
(assert_return (invoke "copysign-local-local"
  (i32.const 8) (f64.const 1234583.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034684.5)
  (f64.const -37.25))
(assert_return (invoke "copysign-local-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (f32.const 37.5))
(assert_return (invoke "copysign-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1319.0) (f32.const 37.5))
(assert_return (invoke "copysign-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (f64.const 37.25))
(assert_return (invoke "copysign-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369259.375)
  (f64.const -37.25))
(assert_return (invoke "copysign-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (f32.const 591.0))
(assert_return (invoke "copysign-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503829.5)
  (f64.const 1234591.125))
(assert_return (invoke "copysign-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (f32.const -593.0))
(assert_return (invoke "copysign-register-register"
  (i32.const 32) (f32.const 591.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1285.5) (f32.const 594.0))
(assert_return (invoke "copysign-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (f64.const 1234594.125))
(assert_return (invoke "copysign-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 4738580.25)
  (f64.const 1234595.125))
(assert_return (invoke "copysign-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const -597.0))
(assert_return (invoke "copysign-slot-parameter"
  (i32.const 24) (f32.const 595.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1895.5) (f32.const 598.0))
(assert_return (invoke "copysign-slot-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (f64.const 1234598.125))
(assert_return (invoke "copysign-slot-local"
  (i32.const 0) (f64.const 1234597.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 1034696.625)
  (f64.const -1234599.125))
(assert_return (invoke "copysign-slot-register"
  (i32.const 8) (f32.const 598.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1297.0) (f32.const 601.0))
(assert_return (invoke "copysign-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269309.625)
  (f64.const 1234601.125))
(assert_return (invoke "copysign-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (f32.const 603.0))
(assert_return (invoke "copysign-slot-loaded"
  (i32.const 32) (f32.const 601.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1928.5) (f32.const 604.0))
(assert_return (invoke "copysign-constant-parameter"
  (i32.const 0) (f64.const 1234602.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369304.375)
  (f64.const 2.875))
(assert_return (invoke "copysign-constant-cached"
  (i32.const 8) (f32.const 603.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const 3.5))
(assert_return (invoke "copysign-constant-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (f64.const -2.875))
(assert_return (invoke "copysign-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369271.125)
  (f64.const 2.875))
(assert_return (invoke "copysign-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (f32.const 3.5))
(assert_return (invoke "copysign-constant-constant"
  (i32.const 0) (f32.const 607.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1440.0) (f32.const 3.5))
(assert_return (invoke "copysign-constant-loaded"
  (i32.const 8) (f64.const 1234608.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.875)
  (f64.const 2.875))
(assert_return (invoke "copysign-loaded-parameter"
  (i32.const 16) (f32.const 609.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 5424467.0) (f32.const 5423149.5))
(assert_return (invoke "copysign-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (f64.const 6.076573531940958e-278))
(assert_return (invoke "copysign-loaded-local"
  (i32.const 32) (f64.const 1234611.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const -7.829902262050004e+145) (f64.const -7.829902262050004e+145))
(assert_return (invoke "copysign-loaded-register"
  (i32.const 0) (f32.const 612.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1325.0) (f32.const 2.7673341e+35))
(assert_return (invoke "copysign-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269298.5)
  (f64.const 3.0661821934212284e-48))
(assert_return (invoke "copysign-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (f32.const 5423149.5))
(assert_return (invoke "copysign-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const -7.829902262050004e+145) (f64.const -7.829902262050004e+145))

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
  (func $eq-parameter-parameter (export "eq-parameter-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.eq local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $eq-parameter-cached (export "eq-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 local.get 6 f32.eq
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $eq-parameter-local (export "eq-parameter-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 local.get 10 f64.eq local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-parameter-register (export "eq-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.eq local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-parameter-slot (export "eq-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.eq local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $eq-parameter-constant (export "eq-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 4.5 f32.eq
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-parameter-loaded (export "eq-parameter-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 local.get 0 f64.load offset=8
    f64.eq local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-cached-parameter (export "eq-cached-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 5 local.get 2 f32.eq local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $eq-cached-cached (export "eq-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 local.get 6
    f64.eq local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $eq-cached-local (export "eq-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 6 local.get 10 f64.eq local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-cached-register (export "eq-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 local.get 2 f32.const 3.5 f32.add f32.eq local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-cached-slot (export "eq-cached-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 local.get 2 f64.const 2.875 f64.add block end f64.eq local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $eq-cached-constant (export "eq-cached-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 6 f32.const 4.5 f32.eq
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-cached-loaded (export "eq-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.eq local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-local-parameter (export "eq-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.eq local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-local-cached (export "eq-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.eq local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-local-local (export "eq-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.eq local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-local-register (export "eq-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.eq local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-local-slot (export "eq-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.eq local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-local-constant (export "eq-local-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 9.5 f32.add local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 9
    f32.const 4.5 f32.eq local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-local-loaded (export "eq-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.eq local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-register-parameter (export "eq-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.eq local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-register-cached (export "eq-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.eq local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-register-local (export "eq-register-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 10 f64.eq local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $eq-register-register (export "eq-register-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add
    f32.eq local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $eq-register-slot (export "eq-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add block end f32.eq local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-register-constant (export "eq-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.eq local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $eq-register-loaded (export "eq-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.eq
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $eq-slot-parameter (export "eq-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.eq local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-slot-cached (export "eq-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.eq local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-slot-local (export "eq-slot-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 10 f64.eq local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $eq-slot-register (export "eq-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.eq local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-slot-slot (export "eq-slot-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5 f32.add block end f32.eq
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $eq-slot-constant (export "eq-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add block end f64.const 3.875 f64.eq local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $eq-slot-loaded (export "eq-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 0
    f32.load offset=8 f32.eq local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-constant-parameter (export "eq-constant-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add f64.const 2.875 local.get 2 f64.eq local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-constant-cached (export "eq-constant-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add f32.const 3.5 local.get 6 f32.eq
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $eq-constant-local (export "eq-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.eq local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-constant-register (export "eq-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.eq
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $eq-constant-slot (export "eq-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.eq local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-constant-constant (export "eq-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.eq local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $eq-constant-loaded (export "eq-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.eq local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $eq-loaded-parameter (export "eq-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.eq local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $eq-loaded-cached (export "eq-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.eq local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $eq-loaded-local (export "eq-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.eq local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-loaded-register (export "eq-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.eq local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $eq-loaded-slot (export "eq-loaded-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 0 f32.load local.get 2 f32.const 3.5 f32.add block end f32.eq local.set 11 f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $eq-loaded-constant (export "eq-loaded-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 0 f64.load f64.const 3.875 f64.eq local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $eq-loaded-loaded (export "eq-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add i32.const 16 f32.load i32.const 16 f32.load offset=8 f32.eq local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
)

(assert_return (invoke "eq-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1239.0) (i32.const 1))
(assert_return (invoke "eq-parameter-cached"
  (i32.const 8) (f32.const 568.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1240.0) (i32.const 0))
(assert_return (invoke "eq-parameter-local"
  (i32.const 16) (f64.const 1234569.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269277.0)
  (i32.const 0))
(assert_return (invoke "eq-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (i32.const 0))
(assert_return (invoke "eq-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269251.75)
  (i32.const 0))
(assert_return (invoke "eq-parameter-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (i32.const 0))
(assert_return (invoke "eq-parameter-loaded"
  (i32.const 8) (f64.const 1234573.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.875)
  (i32.const 0))
(assert_return (invoke "eq-cached-parameter"
  (i32.const 16) (f32.const 574.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1253.0) (i32.const 0))
(assert_return (invoke "eq-cached-cached"
  (i32.const 24) (f64.const 1234575.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269247.625)
  (i32.const 0))
(assert_return (invoke "eq-cached-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (i32.const 0))
(assert_return (invoke "eq-cached-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1255.0) (i32.const 0))
(assert_return (invoke "eq-cached-slot"
  (i32.const 8) (f64.const 1234578.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.75)
  (i32.const 0))
(assert_return (invoke "eq-cached-constant"
  (i32.const 16) (f32.const 579.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1960.0) (i32.const 0))
(assert_return (invoke "eq-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (i32.const 0))
(assert_return (invoke "eq-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1267.0) (i32.const 0))
(assert_return (invoke "eq-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (i32.const 0))
(assert_return (invoke "eq-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1314.0) (i32.const 0))
(assert_return (invoke "eq-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (i32.const 0))
(assert_return (invoke "eq-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1287.0) (i32.const 0))
(assert_return (invoke "eq-local-constant"
  (i32.const 32) (f32.const 586.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1981.0) (i32.const 0))
(assert_return (invoke "eq-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.875)
  (i32.const 0))
(assert_return (invoke "eq-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (i32.const 0))
(assert_return (invoke "eq-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269275.625)
  (i32.const 0))
(assert_return (invoke "eq-register-local"
  (i32.const 24) (f64.const 1234590.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.0)
  (i32.const 0))
(assert_return (invoke "eq-register-register"
  (i32.const 32) (f32.const 591.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1283.0) (i32.const 0))
(assert_return (invoke "eq-register-slot"
  (i32.const 0) (f32.const 592.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1301.0) (i32.const 0))
(assert_return (invoke "eq-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503990.375)
  (i32.const 0))
(assert_return (invoke "eq-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (i32.const 0))
(assert_return (invoke "eq-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369290.375)
  (i32.const 0))
(assert_return (invoke "eq-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (i32.const 0))
(assert_return (invoke "eq-slot-local"
  (i32.const 0) (f64.const 1234597.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269333.0)
  (i32.const 0))
(assert_return (invoke "eq-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (i32.const 0))
(assert_return (invoke "eq-slot-slot"
  (i32.const 16) (f32.const 599.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1315.0) (i32.const 0))
(assert_return (invoke "eq-slot-constant"
  (i32.const 24) (f64.const 1234600.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504011.375)
  (i32.const 0))
(assert_return (invoke "eq-slot-loaded"
  (i32.const 32) (f32.const 601.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1330.0) (i32.const 0))
(assert_return (invoke "eq-constant-parameter"
  (i32.const 0) (f64.const 1234602.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369304.375)
  (i32.const 0))
(assert_return (invoke "eq-constant-cached"
  (i32.const 8) (f32.const 603.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1310.0) (i32.const 0))
(assert_return (invoke "eq-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (i32.const 0))
(assert_return (invoke "eq-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369305.5)
  (i32.const 0))
(assert_return (invoke "eq-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (i32.const 0))
(assert_return (invoke "eq-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504032.375)
  (i32.const 0))
(assert_return (invoke "eq-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (i32.const 0))
(assert_return (invoke "eq-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369318.375)
  (i32.const 0))
(assert_return (invoke "eq-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (i32.const 0))
(assert_return (invoke "eq-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1370.0) (i32.const 0))
(assert_return (invoke "eq-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (i32.const 0))
(assert_return (invoke "eq-loaded-slot"
  (i32.const 8) (f32.const 613.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1343.0) (i32.const 0))
(assert_return (invoke "eq-loaded-constant"
  (i32.const 16) (f64.const 1234614.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504053.375)
  (i32.const 0))
(assert_return (invoke "eq-loaded-loaded"
  (i32.const 24) (f32.const 615.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1358.0) (i32.const 0))

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
  (func $ne-parameter-parameter (export "ne-parameter-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.ne local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $ne-parameter-cached (export "ne-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.ne local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $ne-parameter-local (export "ne-parameter-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 local.get 10 f64.ne local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-parameter-register (export "ne-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.ne local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-parameter-slot (export "ne-parameter-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 local.get 2 f32.const 3.5 f32.add block end f32.ne local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-parameter-constant (export "ne-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-parameter-loaded (export "ne-parameter-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 local.get 0 f64.load offset=8
    f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-cached-parameter (export "ne-cached-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 5 local.get 2 f32.ne local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $ne-cached-cached (export "ne-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.ne
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ne-cached-local (export "ne-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 6 local.get 10 f64.ne local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-cached-register (export "ne-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 local.get 2 f32.const 3.5 f32.add f32.ne local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-cached-slot (export "ne-cached-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 local.get 2 f64.const 2.875 f64.add block end f64.ne local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ne-cached-constant (export "ne-cached-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 6 f32.const 4.5 f32.ne
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-cached-loaded (export "ne-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-local-parameter (export "ne-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.ne local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-local-cached (export "ne-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.ne local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-local-local (export "ne-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2
    f64.const 1.875 f64.add local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add
    local.get 5 f64.const 4.875 f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875
    f64.add local.get 8 f64.const 7.875 f64.add local.get 9 local.get 10 f64.ne local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ne-local-register (export "ne-local-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add
    f32.ne local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ne-local-slot (export "ne-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.ne local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-local-constant (export "ne-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.ne local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ne-local-loaded (export "ne-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-register-parameter (export "ne-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.ne local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-register-cached (export "ne-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.ne local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-register-local (export "ne-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-register-register (export "ne-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.ne local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-register-slot (export "ne-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add block end f32.ne local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-register-constant (export "ne-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    f32.const 4.5 f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-register-loaded (export "ne-register-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add
    local.get 0 f64.load offset=8 f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-slot-parameter (export "ne-slot-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.ne local.set 11 f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-slot-cached (export "ne-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add block end local.get 6 f64.ne local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-slot-local (export "ne-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-slot-register (export "ne-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.ne local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-slot-slot (export "ne-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-slot-constant (export "ne-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-slot-loaded (export "ne-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ne-constant-parameter (export "ne-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.ne local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $ne-constant-cached (export "ne-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.ne local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ne-constant-local (export "ne-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-constant-register (export "ne-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.ne
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ne-constant-slot (export "ne-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.ne local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-constant-constant (export "ne-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ne-constant-loaded (export "ne-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.ne local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ne-loaded-parameter (export "ne-loaded-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 0 f32.load local.get 1 f32.ne local.set 11 f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-loaded-cached (export "ne-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.ne local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ne-loaded-local (export "ne-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-loaded-register (export "ne-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.ne local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ne-loaded-slot (export "ne-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.ne
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $ne-loaded-constant (export "ne-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.ne local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ne-loaded-loaded (export "ne-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load i32.const 16
    f64.load offset=8 f64.ne local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "ne-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1239.0) (i32.const 0))
(assert_return (invoke "ne-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (i32.const 1))
(assert_return (invoke "ne-parameter-local"
  (i32.const 16) (f64.const 1234569.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269277.0)
  (i32.const 1))
(assert_return (invoke "ne-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (i32.const 1))
(assert_return (invoke "ne-parameter-slot"
  (i32.const 32) (f32.const 571.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1259.0) (i32.const 1))
(assert_return (invoke "ne-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (i32.const 1))
(assert_return (invoke "ne-parameter-loaded"
  (i32.const 8) (f64.const 1234573.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.875)
  (i32.const 1))
(assert_return (invoke "ne-cached-parameter"
  (i32.const 16) (f32.const 574.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1253.0) (i32.const 1))
(assert_return (invoke "ne-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1254.0) (i32.const 1))
(assert_return (invoke "ne-cached-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (i32.const 1))
(assert_return (invoke "ne-cached-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1255.0) (i32.const 1))
(assert_return (invoke "ne-cached-slot"
  (i32.const 8) (f64.const 1234578.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.75)
  (i32.const 1))
(assert_return (invoke "ne-cached-constant"
  (i32.const 16) (f32.const 579.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1960.0) (i32.const 1))
(assert_return (invoke "ne-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (i32.const 1))
(assert_return (invoke "ne-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1267.0) (i32.const 1))
(assert_return (invoke "ne-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (i32.const 1))
(assert_return (invoke "ne-local-local"
  (i32.const 8) (f64.const 1234583.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269305.0)
  (i32.const 1))
(assert_return (invoke "ne-local-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (i32.const 1))
(assert_return (invoke "ne-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1287.0) (i32.const 1))
(assert_return (invoke "ne-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (i32.const 1))
(assert_return (invoke "ne-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.875)
  (i32.const 1))
(assert_return (invoke "ne-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (i32.const 1))
(assert_return (invoke "ne-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269275.625)
  (i32.const 1))
(assert_return (invoke "ne-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (i32.const 1))
(assert_return (invoke "ne-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369277.5)
  (i32.const 1))
(assert_return (invoke "ne-register-slot"
  (i32.const 0) (f32.const 592.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1301.0) (i32.const 1))
(assert_return (invoke "ne-register-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2002.0) (i32.const 1))
(assert_return (invoke "ne-register-loaded"
  (i32.const 16) (f64.const 1234594.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.875)
  (i32.const 1))
(assert_return (invoke "ne-slot-parameter"
  (i32.const 24) (f32.const 595.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1295.0) (i32.const 1))
(assert_return (invoke "ne-slot-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (i32.const 1))
(assert_return (invoke "ne-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1342.0) (i32.const 1))
(assert_return (invoke "ne-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (i32.const 1))
(assert_return (invoke "ne-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.75)
  (i32.const 1))
(assert_return (invoke "ne-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (i32.const 1))
(assert_return (invoke "ne-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.875)
  (i32.const 1))
(assert_return (invoke "ne-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (i32.const 1))
(assert_return (invoke "ne-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269303.625)
  (i32.const 1))
(assert_return (invoke "ne-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (i32.const 1))
(assert_return (invoke "ne-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369305.5)
  (i32.const 1))
(assert_return (invoke "ne-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (i32.const 1))
(assert_return (invoke "ne-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504032.375)
  (i32.const 1))
(assert_return (invoke "ne-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (i32.const 1))
(assert_return (invoke "ne-loaded-parameter"
  (i32.const 16) (f32.const 609.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1323.0) (i32.const 1))
(assert_return (invoke "ne-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (i32.const 1))
(assert_return (invoke "ne-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1370.0) (i32.const 1))
(assert_return (invoke "ne-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (i32.const 1))
(assert_return (invoke "ne-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.75)
  (i32.const 1))
(assert_return (invoke "ne-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (i32.const 1))
(assert_return (invoke "ne-loaded-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269349.875)
  (i32.const 1))

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
  (func $lt-parameter-parameter (export "lt-parameter-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.lt local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $lt-parameter-cached (export "lt-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.lt local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $lt-parameter-local (export "lt-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-parameter-register (export "lt-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.lt local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-parameter-slot (export "lt-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.lt local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $lt-parameter-constant (export "lt-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 3.875 f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-parameter-loaded (export "lt-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.lt local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $lt-cached-parameter (export "lt-cached-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 5 local.get 2 f32.lt local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $lt-cached-cached (export "lt-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 local.get 6
    f64.lt local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $lt-cached-local (export "lt-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 6 local.get 10 f64.lt local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-cached-register (export "lt-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 local.get 2 f32.const 3.5 f32.add f32.lt local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-cached-slot (export "lt-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.lt local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-cached-constant (export "lt-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-cached-loaded (export "lt-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-local-parameter (export "lt-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.lt local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-local-cached (export "lt-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.lt local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-local-local (export "lt-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-local-register (export "lt-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.lt local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-local-slot (export "lt-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.lt local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-local-constant (export "lt-local-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 9.5 f32.add local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 9
    f32.const 4.5 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-local-loaded (export "lt-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-register-parameter (export "lt-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.lt local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-register-cached (export "lt-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.lt local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-register-local (export "lt-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-register-register (export "lt-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.lt local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-register-slot (export "lt-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $lt-register-constant (export "lt-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    f32.const 4.5 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-register-loaded (export "lt-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.lt
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $lt-slot-parameter (export "lt-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.lt local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-slot-cached (export "lt-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.lt local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-slot-local (export "lt-slot-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 10 f64.lt local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $lt-slot-register (export "lt-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5
    f32.add f32.lt local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $lt-slot-slot (export "lt-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-slot-constant (export "lt-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add block end f64.const 3.875 f64.lt local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $lt-slot-loaded (export "lt-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 0
    f32.load offset=8 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-constant-parameter (export "lt-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.lt local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $lt-constant-cached (export "lt-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.lt local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $lt-constant-local (export "lt-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.lt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-constant-register (export "lt-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.lt
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $lt-constant-slot (export "lt-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.lt local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-constant-constant (export "lt-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $lt-constant-loaded (export "lt-constant-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add f64.const 2.875 local.get 0 f64.load offset=8
    f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-loaded-parameter (export "lt-loaded-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 0 f32.load local.get 1 f32.lt local.set 11 f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $lt-loaded-cached (export "lt-loaded-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 0 f32.load local.get 6
    f32.lt local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $lt-loaded-local (export "lt-loaded-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add i32.const 16 f64.load local.get 10 f64.lt local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $lt-loaded-register (export "lt-loaded-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 0 f32.load local.get 2 f32.const 3.5 f32.add f32.lt
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $lt-loaded-slot (export "lt-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.lt
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $lt-loaded-constant (export "lt-loaded-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 0 f64.load f64.const 3.875 f64.lt local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $lt-loaded-loaded (export "lt-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add i32.const 16 f32.load i32.const 16 f32.load offset=8 f32.lt local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
)

(assert_return (invoke "lt-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1239.0) (i32.const 0))
(assert_return (invoke "lt-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (i32.const 0))
(assert_return (invoke "lt-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1286.0) (i32.const 0))
(assert_return (invoke "lt-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (i32.const 0))
(assert_return (invoke "lt-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269251.75)
  (i32.const 0))
(assert_return (invoke "lt-parameter-constant"
  (i32.const 0) (f64.const 1234572.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503927.375)
  (i32.const 0))
(assert_return (invoke "lt-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1274.0) (i32.const 0))
(assert_return (invoke "lt-cached-parameter"
  (i32.const 16) (f32.const 574.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1253.0) (i32.const 1))
(assert_return (invoke "lt-cached-cached"
  (i32.const 24) (f64.const 1234575.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269247.625)
  (i32.const 1))
(assert_return (invoke "lt-cached-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (i32.const 0))
(assert_return (invoke "lt-cached-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1255.0) (i32.const 1))
(assert_return (invoke "lt-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (i32.const 1))
(assert_return (invoke "lt-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503948.375)
  (i32.const 0))
(assert_return (invoke "lt-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (i32.const 1))
(assert_return (invoke "lt-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1267.0) (i32.const 0))
(assert_return (invoke "lt-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (i32.const 0))
(assert_return (invoke "lt-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1314.0) (i32.const 0))
(assert_return (invoke "lt-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (i32.const 0))
(assert_return (invoke "lt-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1287.0) (i32.const 0))
(assert_return (invoke "lt-local-constant"
  (i32.const 32) (f32.const 586.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1981.0) (i32.const 0))
(assert_return (invoke "lt-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.875)
  (i32.const 0))
(assert_return (invoke "lt-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (i32.const 0))
(assert_return (invoke "lt-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269275.625)
  (i32.const 0))
(assert_return (invoke "lt-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (i32.const 0))
(assert_return (invoke "lt-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369277.5)
  (i32.const 0))
(assert_return (invoke "lt-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (i32.const 0))
(assert_return (invoke "lt-register-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2002.0) (i32.const 0))
(assert_return (invoke "lt-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (i32.const 0))
(assert_return (invoke "lt-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369290.375)
  (i32.const 0))
(assert_return (invoke "lt-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (i32.const 0))
(assert_return (invoke "lt-slot-local"
  (i32.const 0) (f64.const 1234597.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269333.0)
  (i32.const 0))
(assert_return (invoke "lt-slot-register"
  (i32.const 8) (f32.const 598.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1297.0) (i32.const 0))
(assert_return (invoke "lt-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.75)
  (i32.const 0))
(assert_return (invoke "lt-slot-constant"
  (i32.const 24) (f64.const 1234600.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504011.375)
  (i32.const 0))
(assert_return (invoke "lt-slot-loaded"
  (i32.const 32) (f32.const 601.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1330.0) (i32.const 0))
(assert_return (invoke "lt-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (i32.const 1))
(assert_return (invoke "lt-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269303.625)
  (i32.const 1))
(assert_return (invoke "lt-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (i32.const 0))
(assert_return (invoke "lt-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369305.5)
  (i32.const 1))
(assert_return (invoke "lt-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (i32.const 1))
(assert_return (invoke "lt-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504032.375)
  (i32.const 1))
(assert_return (invoke "lt-constant-loaded"
  (i32.const 8) (f64.const 1234608.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.875)
  (i32.const 1))
(assert_return (invoke "lt-loaded-parameter"
  (i32.const 16) (f32.const 609.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1323.0) (i32.const 1))
(assert_return (invoke "lt-loaded-cached"
  (i32.const 24) (f32.const 610.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1324.0) (i32.const 1))
(assert_return (invoke "lt-loaded-local"
  (i32.const 32) (f64.const 1234611.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269361.0)
  (i32.const 0))
(assert_return (invoke "lt-loaded-register"
  (i32.const 0) (f32.const 612.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1325.0) (i32.const 0))
(assert_return (invoke "lt-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.75)
  (i32.const 1))
(assert_return (invoke "lt-loaded-constant"
  (i32.const 16) (f64.const 1234614.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504053.375)
  (i32.const 0))
(assert_return (invoke "lt-loaded-loaded"
  (i32.const 24) (f32.const 615.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1358.0) (i32.const 0))

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
  (func $gt-parameter-parameter (export "gt-parameter-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 local.get 1 f32.gt local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $gt-parameter-cached (export "gt-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1 local.get 6
    f64.gt local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $gt-parameter-local (export "gt-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-parameter-register (export "gt-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add f64.gt
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $gt-parameter-slot (export "gt-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.gt local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $gt-parameter-constant (export "gt-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 4.5 f32.gt
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-parameter-loaded (export "gt-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.gt local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $gt-cached-parameter (export "gt-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.gt local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-cached-cached (export "gt-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.gt
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $gt-cached-local (export "gt-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 6 local.get 10 f64.gt local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-cached-register (export "gt-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.gt
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $gt-cached-slot (export "gt-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.gt local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-cached-constant (export "gt-cached-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 6 f32.const 4.5 f32.gt
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-cached-loaded (export "gt-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 5 local.get 0 f64.load offset=8
    f64.gt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-local-parameter (export "gt-local-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 9 local.get 2 f64.gt local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-local-cached (export "gt-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 9
    local.get 6 f32.gt local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $gt-local-local (export "gt-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-local-register (export "gt-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.gt local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-local-slot (export "gt-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.gt local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-local-constant (export "gt-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.gt local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $gt-local-loaded (export "gt-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.gt local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-register-parameter (export "gt-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.gt local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-register-cached (export "gt-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add local.get 6 f64.gt local.set 11 f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-register-local (export "gt-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-register-register (export "gt-register-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add
    f32.gt local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $gt-register-slot (export "gt-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.gt local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $gt-register-constant (export "gt-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add f64.const 3.875 f64.gt local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $gt-register-loaded (export "gt-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.gt
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $gt-slot-parameter (export "gt-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.gt local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-slot-cached (export "gt-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end local.get 6 f32.gt local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-slot-local (export "gt-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-slot-register (export "gt-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2
    f64.const 2.875 f64.add f64.gt local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-slot-slot (export "gt-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.gt local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-slot-constant (export "gt-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-slot-loaded (export "gt-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 0
    f32.load offset=8 f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-constant-parameter (export "gt-constant-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add f64.const 2.875 local.get 2 f64.gt local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-constant-cached (export "gt-constant-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add f32.const 3.5 local.get 6 f32.gt
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $gt-constant-local (export "gt-constant-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add f64.const 2.875 local.get 10 f64.gt local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-constant-register (export "gt-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.gt
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $gt-constant-slot (export "gt-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.gt local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-constant-constant (export "gt-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.gt local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $gt-constant-loaded (export "gt-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.gt local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $gt-loaded-parameter (export "gt-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.gt local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-loaded-cached (export "gt-loaded-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 0 f32.load local.get 6
    f32.gt local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $gt-loaded-local (export "gt-loaded-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add i32.const 16 f64.load local.get 10 f64.gt local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $gt-loaded-register (export "gt-loaded-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 0 f32.load local.get 2 f32.const 3.5 f32.add f32.gt
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $gt-loaded-slot (export "gt-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.gt
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $gt-loaded-constant (export "gt-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.gt local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $gt-loaded-loaded (export "gt-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add i32.const 16 f32.load i32.const 16 f32.load offset=8 f32.gt local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
)

(assert_return (invoke "gt-parameter-parameter"
  (i32.const 0) (f32.const 567.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1239.0) (i32.const 0))
(assert_return (invoke "gt-parameter-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (i32.const 1))
(assert_return (invoke "gt-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1286.0) (i32.const 1))
(assert_return (invoke "gt-parameter-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (i32.const 1))
(assert_return (invoke "gt-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269251.75)
  (i32.const 1))
(assert_return (invoke "gt-parameter-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (i32.const 1))
(assert_return (invoke "gt-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1274.0) (i32.const 1))
(assert_return (invoke "gt-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (i32.const 0))
(assert_return (invoke "gt-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1254.0) (i32.const 0))
(assert_return (invoke "gt-cached-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (i32.const 1))
(assert_return (invoke "gt-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369249.5)
  (i32.const 0))
(assert_return (invoke "gt-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (i32.const 0))
(assert_return (invoke "gt-cached-constant"
  (i32.const 16) (f32.const 579.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1960.0) (i32.const 1))
(assert_return (invoke "gt-cached-loaded"
  (i32.const 24) (f64.const 1234580.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.875)
  (i32.const 0))
(assert_return (invoke "gt-local-parameter"
  (i32.const 32) (f64.const 1234581.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369262.375)
  (i32.const 1))
(assert_return (invoke "gt-local-cached"
  (i32.const 0) (f32.const 582.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (i32.const 1))
(assert_return (invoke "gt-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1314.0) (i32.const 1))
(assert_return (invoke "gt-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (i32.const 1))
(assert_return (invoke "gt-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1287.0) (i32.const 1))
(assert_return (invoke "gt-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (i32.const 1))
(assert_return (invoke "gt-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.875)
  (i32.const 1))
(assert_return (invoke "gt-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (i32.const 1))
(assert_return (invoke "gt-register-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269275.625)
  (i32.const 1))
(assert_return (invoke "gt-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (i32.const 1))
(assert_return (invoke "gt-register-register"
  (i32.const 32) (f32.const 591.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1283.0) (i32.const 1))
(assert_return (invoke "gt-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (i32.const 1))
(assert_return (invoke "gt-register-constant"
  (i32.const 8) (f64.const 1234593.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503990.375)
  (i32.const 1))
(assert_return (invoke "gt-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (i32.const 1))
(assert_return (invoke "gt-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369290.375)
  (i32.const 1))
(assert_return (invoke "gt-slot-cached"
  (i32.const 32) (f32.const 596.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1296.0) (i32.const 1))
(assert_return (invoke "gt-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1342.0) (i32.const 1))
(assert_return (invoke "gt-slot-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (i32.const 1))
(assert_return (invoke "gt-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.75)
  (i32.const 1))
(assert_return (invoke "gt-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (i32.const 1))
(assert_return (invoke "gt-slot-loaded"
  (i32.const 32) (f32.const 601.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1330.0) (i32.const 1))
(assert_return (invoke "gt-constant-parameter"
  (i32.const 0) (f64.const 1234602.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369304.375)
  (i32.const 0))
(assert_return (invoke "gt-constant-cached"
  (i32.const 8) (f32.const 603.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1310.0) (i32.const 0))
(assert_return (invoke "gt-constant-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (i32.const 1))
(assert_return (invoke "gt-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369305.5)
  (i32.const 0))
(assert_return (invoke "gt-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (i32.const 0))
(assert_return (invoke "gt-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504032.375)
  (i32.const 0))
(assert_return (invoke "gt-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (i32.const 1))
(assert_return (invoke "gt-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369318.375)
  (i32.const 1))
(assert_return (invoke "gt-loaded-cached"
  (i32.const 24) (f32.const 610.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1324.0) (i32.const 0))
(assert_return (invoke "gt-loaded-local"
  (i32.const 32) (f64.const 1234611.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269361.0)
  (i32.const 1))
(assert_return (invoke "gt-loaded-register"
  (i32.const 0) (f32.const 612.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1325.0) (i32.const 1))
(assert_return (invoke "gt-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.75)
  (i32.const 0))
(assert_return (invoke "gt-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (i32.const 0))
(assert_return (invoke "gt-loaded-loaded"
  (i32.const 24) (f32.const 615.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1358.0) (i32.const 1))

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
  (func $le-parameter-parameter (export "le-parameter-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 local.get 1 f64.le local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $le-parameter-cached (export "le-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 local.get 6 f32.le
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $le-parameter-local (export "le-parameter-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 local.get 10 f64.le local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-parameter-register (export "le-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 local.get 2 f32.const 3.5 f32.add f32.le local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-parameter-slot (export "le-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.le local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $le-parameter-constant (export "le-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 4.5 f32.le
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-parameter-loaded (export "le-parameter-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 local.get 0 f64.load offset=8
    f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $le-cached-parameter (export "le-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.le local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $le-cached-cached (export "le-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 local.get 6 f32.le
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $le-cached-local (export "le-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-cached-register (export "le-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.le
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $le-cached-slot (export "le-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.le local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-cached-constant (export "le-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-cached-loaded (export "le-cached-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 5 local.get 0 f32.load offset=8 f32.le local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $le-local-parameter (export "le-local-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 9 local.get 2 f64.le local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-local-cached (export "le-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 9
    local.get 6 f32.le local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $le-local-local (export "le-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2
    f64.const 1.875 f64.add local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add
    local.get 5 f64.const 4.875 f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875
    f64.add local.get 8 f64.const 7.875 f64.add local.get 9 local.get 10 f64.le local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $le-local-register (export "le-local-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add
    f32.le local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $le-local-slot (export "le-local-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 9 local.get 2 f64.const 2.875 f64.add block end
    f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $le-local-constant (export "le-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.le local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $le-local-loaded (export "le-local-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 9 i32.const 16 f32.load offset=8 f32.le
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $le-register-parameter (export "le-register-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add local.get 1 f64.le local.set 11 f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-register-cached (export "le-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    local.get 6 f32.le local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $le-register-local (export "le-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add local.get 10 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-register-register (export "le-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2
    f64.const 2.875 f64.add f64.le local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $le-register-slot (export "le-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $le-register-constant (export "le-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    f32.const 4.5 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-register-loaded (export "le-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 0 f32.load offset=8 f32.le
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $le-slot-parameter (export "le-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.le local.set 11 f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-slot-cached (export "le-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add block end local.get 6 f64.le local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-slot-local (export "le-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    f32.const 2.5 f32.add block end local.get 10 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-slot-register (export "le-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5
    f32.add f32.le local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $le-slot-slot (export "le-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 2 f64.const 2.875 f64.add
    block end f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $le-slot-constant (export "le-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    block end f32.const 4.5 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-slot-loaded (export "le-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add block end
    local.get 0 f64.load offset=8 f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-constant-parameter (export "le-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    f32.const 3.5 local.get 2 f32.le local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $le-constant-cached (export "le-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.le local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $le-constant-local (export "le-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-constant-register (export "le-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add f64.le
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $le-constant-slot (export "le-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    f32.const 3.5 local.get 2 f32.const 3.5 f32.add block end f32.le local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-constant-constant (export "le-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $le-constant-loaded (export "le-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.le local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $le-loaded-parameter (export "le-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 0 f64.load local.get 1 f64.le local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $le-loaded-cached (export "le-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.le local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $le-loaded-local (export "le-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.le local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $le-loaded-register (export "le-loaded-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 0 f32.load local.get 2 f32.const 3.5 f32.add f32.le
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $le-loaded-slot (export "le-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.le
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $le-loaded-constant (export "le-loaded-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 0 f64.load f64.const 3.875 f64.le local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $le-loaded-loaded (export "le-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add i32.const 16 f32.load i32.const 16 f32.load offset=8 f32.le local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
)

(assert_return (invoke "le-parameter-parameter"
  (i32.const 0) (f64.const 1234567.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369234.375)
  (i32.const 1))
(assert_return (invoke "le-parameter-cached"
  (i32.const 8) (f32.const 568.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1240.0) (i32.const 0))
(assert_return (invoke "le-parameter-local"
  (i32.const 16) (f64.const 1234569.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269277.0)
  (i32.const 0))
(assert_return (invoke "le-parameter-register"
  (i32.const 24) (f32.const 570.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1241.0) (i32.const 0))
(assert_return (invoke "le-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269251.75)
  (i32.const 0))
(assert_return (invoke "le-parameter-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (i32.const 0))
(assert_return (invoke "le-parameter-loaded"
  (i32.const 8) (f64.const 1234573.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269265.875)
  (i32.const 1))
(assert_return (invoke "le-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (i32.const 1))
(assert_return (invoke "le-cached-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1254.0) (i32.const 1))
(assert_return (invoke "le-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (i32.const 0))
(assert_return (invoke "le-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369249.5)
  (i32.const 1))
(assert_return (invoke "le-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (i32.const 1))
(assert_return (invoke "le-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503948.375)
  (i32.const 0))
(assert_return (invoke "le-cached-loaded"
  (i32.const 24) (f32.const 580.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1288.0) (i32.const 1))
(assert_return (invoke "le-local-parameter"
  (i32.const 32) (f64.const 1234581.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369262.375)
  (i32.const 0))
(assert_return (invoke "le-local-cached"
  (i32.const 0) (f32.const 582.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1268.0) (i32.const 0))
(assert_return (invoke "le-local-local"
  (i32.const 8) (f64.const 1234583.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269305.0)
  (i32.const 0))
(assert_return (invoke "le-local-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (i32.const 0))
(assert_return (invoke "le-local-slot"
  (i32.const 24) (f64.const 1234585.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269279.75)
  (i32.const 0))
(assert_return (invoke "le-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (i32.const 0))
(assert_return (invoke "le-local-loaded"
  (i32.const 0) (f32.const 587.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1302.0) (i32.const 0))
(assert_return (invoke "le-register-parameter"
  (i32.const 8) (f64.const 1234588.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369276.375)
  (i32.const 0))
(assert_return (invoke "le-register-cached"
  (i32.const 16) (f32.const 589.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1282.0) (i32.const 0))
(assert_return (invoke "le-register-local"
  (i32.const 24) (f32.const 590.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1328.0) (i32.const 0))
(assert_return (invoke "le-register-register"
  (i32.const 32) (f64.const 1234591.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369277.5)
  (i32.const 0))
(assert_return (invoke "le-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (i32.const 0))
(assert_return (invoke "le-register-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2002.0) (i32.const 0))
(assert_return (invoke "le-register-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (i32.const 0))
(assert_return (invoke "le-slot-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369290.375)
  (i32.const 0))
(assert_return (invoke "le-slot-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (i32.const 0))
(assert_return (invoke "le-slot-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1342.0) (i32.const 0))
(assert_return (invoke "le-slot-register"
  (i32.const 8) (f32.const 598.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1297.0) (i32.const 0))
(assert_return (invoke "le-slot-slot"
  (i32.const 16) (f64.const 1234599.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.75)
  (i32.const 0))
(assert_return (invoke "le-slot-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (i32.const 0))
(assert_return (invoke "le-slot-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.875)
  (i32.const 0))
(assert_return (invoke "le-constant-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (i32.const 1))
(assert_return (invoke "le-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269303.625)
  (i32.const 1))
(assert_return (invoke "le-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (i32.const 0))
(assert_return (invoke "le-constant-register"
  (i32.const 24) (f64.const 1234605.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369305.5)
  (i32.const 1))
(assert_return (invoke "le-constant-slot"
  (i32.const 32) (f32.const 606.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1329.0) (i32.const 1))
(assert_return (invoke "le-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504032.375)
  (i32.const 1))
(assert_return (invoke "le-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (i32.const 0))
(assert_return (invoke "le-loaded-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369318.375)
  (i32.const 0))
(assert_return (invoke "le-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (i32.const 1))
(assert_return (invoke "le-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1370.0) (i32.const 1))
(assert_return (invoke "le-loaded-register"
  (i32.const 0) (f32.const 612.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1325.0) (i32.const 0))
(assert_return (invoke "le-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.75)
  (i32.const 1))
(assert_return (invoke "le-loaded-constant"
  (i32.const 16) (f64.const 1234614.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504053.375)
  (i32.const 0))
(assert_return (invoke "le-loaded-loaded"
  (i32.const 24) (f32.const 615.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1358.0) (i32.const 0))

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
  (func $ge-parameter-parameter (export "ge-parameter-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 local.get 1 f64.ge local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-parameter-cached (export "ge-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 local.get 6 f32.ge
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ge-parameter-local (export "ge-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1
    local.get 10 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-parameter-register (export "ge-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add f64.ge
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ge-parameter-slot (export "ge-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 local.get 2 f64.const 2.875 f64.add block end f64.ge local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ge-parameter-constant (export "ge-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 4.5 f32.ge
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-parameter-loaded (export "ge-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 local.get 0 f32.load offset=8 f32.ge local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ge-cached-parameter (export "ge-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 5 local.get 2 f64.ge local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-cached-cached (export "ge-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 local.get 6
    f64.ge local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $ge-cached-local (export "ge-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 6
    local.get 10 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-cached-register (export "ge-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 local.get 2 f64.const 2.875 f64.add f64.ge
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ge-cached-slot (export "ge-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 local.get 2 f32.const 3.5 f32.add block end f32.ge local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-cached-constant (export "ge-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 6 f64.const 3.875 f64.ge local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-cached-loaded (export "ge-cached-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 5 local.get 0 f32.load offset=8 f32.ge local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ge-local-parameter (export "ge-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 9 local.get 2 f32.ge local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-local-cached (export "ge-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 9 local.get 6 f64.ge local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-local-local (export "ge-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2
    f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5
    f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8
    f32.const 8.5 f32.add local.get 9 local.get 10 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-local-register (export "ge-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 9 local.get 2
    f64.const 2.875 f64.add f64.ge local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-local-slot (export "ge-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 9 local.get 2 f32.const 3.5 f32.add block end f32.ge local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-local-constant (export "ge-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add
    local.get 3 f64.const 10.875 f64.add local.get 9 f64.const 3.875 f64.ge local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ge-local-loaded (export "ge-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 9 i32.const 16
    f64.load offset=8 f64.ge local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-register-parameter (export "ge-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add local.get 1 f32.ge local.set 11 f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-register-cached (export "ge-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 1 f32.const 2.5 f32.add
    local.get 6 f32.ge local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $ge-register-local (export "ge-register-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 10 f64.ge local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $ge-register-register (export "ge-register-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add local.get 2 f32.const 3.5 f32.add
    f32.ge local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ge-register-slot (export "ge-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add local.get 2 f64.const 2.875 f64.add block end
    f64.ge local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ge-register-constant (export "ge-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 1 f32.const 2.5 f32.add
    f32.const 4.5 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-register-loaded (export "ge-register-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 1 f64.const 1.875 f64.add
    local.get 0 f64.load offset=8 f64.ge local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-slot-parameter (export "ge-slot-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.ge local.set 11 f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-slot-cached (export "ge-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 1
    f64.const 1.875 f64.add block end local.get 6 f64.ge local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-slot-local (export "ge-slot-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 4 local.set 10 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 1 f64.const 1.875 f64.add block end local.get 10 f64.ge local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ge-slot-register (export "ge-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5
    f32.add f32.ge local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $ge-slot-slot (export "ge-slot-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end local.get 2 f32.const 3.5 f32.add block end f32.ge
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $ge-slot-constant (export "ge-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add local.get 1 f64.const 1.875 f64.add block end f64.const 3.875 f64.ge local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ge-slot-loaded (export "ge-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 i32)
  (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 1 f32.const 2.5 f32.add block end local.get 0
    f32.load offset=8 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-constant-parameter (export "ge-constant-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add f64.const 2.875 local.get 2 f64.ge local.set 11 f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ge-constant-cached (export "ge-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add f64.const 2.875
    local.get 6 f64.ge local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ge-constant-local (export "ge-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add f32.const 3.5
    local.get 10 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-constant-register (export "ge-constant-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add f32.const 3.5 local.get 2 f32.const 3.5 f32.add f32.ge local.set 11
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-constant-slot (export "ge-constant-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add f64.const 2.875 local.get 2 f64.const 2.875 f64.add block end f64.ge local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ge-constant-constant (export "ge-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.const 3.875 f64.ge local.set 11 f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ge-constant-loaded (export "ge-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add f32.const 3.5 local.get 0 f32.load offset=8 f32.ge local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ge-loaded-parameter (export "ge-loaded-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 0 f32.load local.get 1 f32.ge local.set 11 f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-loaded-cached (export "ge-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 0 f64.load
    local.get 6 f64.ge local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $ge-loaded-local (export "ge-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 4 local.set 10 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add i32.const 16
    f32.load local.get 10 f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-loaded-register (export "ge-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 i32) (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add
    f64.ge local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $ge-loaded-slot (export "ge-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 i32)
  (local f64 f64 i32)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 0 f64.load local.get 2 f64.const 2.875 f64.add block end f64.ge
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $ge-loaded-constant (export "ge-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add local.get 0 f32.load f32.const 4.5
    f32.ge local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ge-loaded-loaded (export "ge-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 i32) (local f32 f32 i32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add i32.const 16 f32.load i32.const 16 f32.load offset=8 f32.ge local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
)

(assert_return (invoke "ge-parameter-parameter"
  (i32.const 0) (f64.const 1234567.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369234.375)
  (i32.const 1))
(assert_return (invoke "ge-parameter-cached"
  (i32.const 8) (f32.const 568.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1240.0) (i32.const 1))
(assert_return (invoke "ge-parameter-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1286.0) (i32.const 1))
(assert_return (invoke "ge-parameter-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (i32.const 1))
(assert_return (invoke "ge-parameter-slot"
  (i32.const 32) (f64.const 1234571.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269251.75)
  (i32.const 1))
(assert_return (invoke "ge-parameter-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (i32.const 1))
(assert_return (invoke "ge-parameter-loaded"
  (i32.const 8) (f32.const 573.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1274.0) (i32.const 1))
(assert_return (invoke "ge-cached-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (i32.const 0))
(assert_return (invoke "ge-cached-cached"
  (i32.const 24) (f64.const 1234575.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269247.625)
  (i32.const 0))
(assert_return (invoke "ge-cached-local"
  (i32.const 32) (f32.const 576.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1300.0) (i32.const 1))
(assert_return (invoke "ge-cached-register"
  (i32.const 0) (f64.const 1234577.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369249.5)
  (i32.const 0))
(assert_return (invoke "ge-cached-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (i32.const 0))
(assert_return (invoke "ge-cached-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503948.375)
  (i32.const 1))
(assert_return (invoke "ge-cached-loaded"
  (i32.const 24) (f32.const 580.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1288.0) (i32.const 0))
(assert_return (invoke "ge-local-parameter"
  (i32.const 32) (f32.const 581.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1267.0) (i32.const 1))
(assert_return (invoke "ge-local-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (i32.const 1))
(assert_return (invoke "ge-local-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1314.0) (i32.const 1))
(assert_return (invoke "ge-local-register"
  (i32.const 16) (f64.const 1234584.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369263.5)
  (i32.const 1))
(assert_return (invoke "ge-local-slot"
  (i32.const 24) (f32.const 585.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1287.0) (i32.const 1))
(assert_return (invoke "ge-local-constant"
  (i32.const 32) (f64.const 1234586.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3503969.375)
  (i32.const 1))
(assert_return (invoke "ge-local-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.875)
  (i32.const 1))
(assert_return (invoke "ge-register-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (i32.const 1))
(assert_return (invoke "ge-register-cached"
  (i32.const 16) (f32.const 589.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1282.0) (i32.const 1))
(assert_return (invoke "ge-register-local"
  (i32.const 24) (f64.const 1234590.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.0)
  (i32.const 1))
(assert_return (invoke "ge-register-register"
  (i32.const 32) (f32.const 591.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1283.0) (i32.const 1))
(assert_return (invoke "ge-register-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (i32.const 1))
(assert_return (invoke "ge-register-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2002.0) (i32.const 1))
(assert_return (invoke "ge-register-loaded"
  (i32.const 16) (f64.const 1234594.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269307.875)
  (i32.const 1))
(assert_return (invoke "ge-slot-parameter"
  (i32.const 24) (f32.const 595.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1295.0) (i32.const 1))
(assert_return (invoke "ge-slot-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (i32.const 1))
(assert_return (invoke "ge-slot-local"
  (i32.const 0) (f64.const 1234597.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269333.0)
  (i32.const 1))
(assert_return (invoke "ge-slot-register"
  (i32.const 8) (f32.const 598.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1297.0) (i32.const 1))
(assert_return (invoke "ge-slot-slot"
  (i32.const 16) (f32.const 599.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1315.0) (i32.const 1))
(assert_return (invoke "ge-slot-constant"
  (i32.const 24) (f64.const 1234600.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504011.375)
  (i32.const 1))
(assert_return (invoke "ge-slot-loaded"
  (i32.const 32) (f32.const 601.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1330.0) (i32.const 1))
(assert_return (invoke "ge-constant-parameter"
  (i32.const 0) (f64.const 1234602.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369304.375)
  (i32.const 0))
(assert_return (invoke "ge-constant-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269303.625)
  (i32.const 0))
(assert_return (invoke "ge-constant-local"
  (i32.const 16) (f32.const 604.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1356.0) (i32.const 1))
(assert_return (invoke "ge-constant-register"
  (i32.const 24) (f32.const 605.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1311.0) (i32.const 0))
(assert_return (invoke "ge-constant-slot"
  (i32.const 32) (f64.const 1234606.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.75)
  (i32.const 0))
(assert_return (invoke "ge-constant-constant"
  (i32.const 0) (f64.const 1234607.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3504032.375)
  (i32.const 0))
(assert_return (invoke "ge-constant-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (i32.const 1))
(assert_return (invoke "ge-loaded-parameter"
  (i32.const 16) (f32.const 609.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1323.0) (i32.const 0))
(assert_return (invoke "ge-loaded-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (i32.const 0))
(assert_return (invoke "ge-loaded-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1370.0) (i32.const 0))
(assert_return (invoke "ge-loaded-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (i32.const 0))
(assert_return (invoke "ge-loaded-slot"
  (i32.const 8) (f64.const 1234613.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269335.75)
  (i32.const 0))
(assert_return (invoke "ge-loaded-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (i32.const 0))
(assert_return (invoke "ge-loaded-loaded"
  (i32.const 24) (f32.const 615.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1358.0) (i32.const 1))

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
  (func $abs-parameter (export "abs-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.abs local.set 1 local.get 1 local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $abs-cached (export "abs-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 5 f64.abs
    local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $abs-local (export "abs-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 9
    f32.abs local.set 2 local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $abs-register (export "abs-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add f64.abs local.set 11
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $abs-slot (export "abs-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end f32.abs local.set 5 local.get 5 local.set 11 f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $abs-constant (export "abs-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.abs local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $abs-loaded (export "abs-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 0 f64.load f64.abs local.set 3
    local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $neg-parameter (export "neg-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.neg local.set 11 f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $neg-cached (export "neg-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 7 f32.neg local.set 1
    local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $neg-local (export "neg-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 9 f64.neg local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $neg-register (export "neg-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add f32.neg local.set 2 local.get 2
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $neg-slot (export "neg-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end f32.neg local.set 11 f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $neg-constant (export "neg-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8 f64.const 7.875 f64.add
    local.get 1 f64.const 8.875 f64.add local.get 2 f64.const 9.875 f64.add local.get 3 f64.const 10.875
    f64.add f64.const 2.875 f64.neg local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $neg-loaded (export "neg-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 0 f32.load f32.neg local.set 11 f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sqrt-parameter (export "sqrt-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.sqrt local.set 3 local.get 3 local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $sqrt-cached (export "sqrt-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6 f64.sqrt
    local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $sqrt-local (export "sqrt-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 9
    f32.sqrt local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sqrt-register (export "sqrt-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add f32.sqrt local.set 11 f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sqrt-slot (export "sqrt-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end f64.sqrt local.set 2 local.get 2
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $sqrt-constant (export "sqrt-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.sqrt local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $sqrt-loaded (export "sqrt-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load f64.sqrt local.set 5
    local.get 5 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ceil-parameter (export "ceil-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.ceil local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $ceil-cached (export "ceil-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 5 f64.ceil
    local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $ceil-local (export "ceil-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 9 f64.ceil local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ceil-register (export "ceil-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add f32.ceil local.set 1 local.get 1
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $ceil-slot (export "ceil-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end f64.ceil local.set 11 f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $ceil-constant (export "ceil-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.ceil local.set 2
    local.get 2 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $ceil-loaded (export "ceil-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 0 f32.load f32.ceil local.set 11 f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $floor-parameter (export "floor-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.floor local.set 5 local.get 5 local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $floor-cached (export "floor-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 7 f64.floor
    local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $floor-local (export "floor-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 9
    f32.floor local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $floor-register (export "floor-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add f64.floor local.set 11
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $floor-slot (export "floor-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end f32.floor local.set 1 local.get 1 local.set 11 f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $floor-constant (export "floor-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.floor local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $floor-loaded (export "floor-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 0 f64.load f64.floor local.set 2
    local.get 2 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $trunc-parameter (export "trunc-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 1 f32.trunc local.set 11 f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $trunc-cached (export "trunc-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6 f64.trunc
    local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $trunc-local (export "trunc-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add
    local.get 3 f64.const 2.875 f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875
    f64.add local.get 6 f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add local.get 8
    f64.const 7.875 f64.add local.get 9 f64.trunc local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $trunc-register (export "trunc-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 1 f32.const 2.5 f32.add f32.trunc local.set 3 local.get 3
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $trunc-slot (export "trunc-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 1 f64.const 1.875 f64.add block end f64.trunc local.set 11 f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $trunc-constant (export "trunc-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.trunc local.set 1
    local.get 1 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $trunc-loaded (export "trunc-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 0 f32.load f32.trunc local.set 11 f32.add f32.add f32.add
    f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $nearest-parameter (export "nearest-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 1 f64.nearest local.set 2 local.get 2 local.set 11 f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $nearest-cached (export "nearest-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 5 f64.nearest
    local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $nearest-local (export "nearest-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3
    f32.const 3.5 f32.add local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6
    f32.const 6.5 f32.add local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 9
    f32.nearest local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $nearest-register (export "nearest-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 1 f64.const 1.875 f64.add f64.nearest local.set 11
    f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $nearest-slot (export "nearest-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 1 f32.const 2.5 f32.add block end f32.nearest local.set 3 local.get 3 local.set 11 f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $nearest-constant (export "nearest-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 1 f32.const 1.5 f32.add local.get 2 f32.const 2.5 f32.add local.get 3 f32.const 3.5 f32.add
    local.get 4 f32.const 4.5 f32.add local.get 5 f32.const 5.5 f32.add local.get 6 f32.const 6.5 f32.add
    local.get 7 f32.const 7.5 f32.add local.get 8 f32.const 8.5 f32.add local.get 1 f32.const 9.5 f32.add
    local.get 2 f32.const 10.5 f32.add local.get 3 f32.const 11.5 f32.add f32.const 3.5 f32.nearest
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $nearest-loaded (export "nearest-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 1 f64.const 0.875 f64.add local.get 2 f64.const 1.875 f64.add local.get 3 f64.const 2.875
    f64.add local.get 4 f64.const 3.875 f64.add local.get 5 f64.const 4.875 f64.add local.get 6
    f64.const 5.875 f64.add local.get 7 f64.const 6.875 f64.add i32.const 16 f64.load f64.nearest local.set 1
    local.get 1 local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "abs-parameter"
  (i32.const 0) (f64.const 1234567.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369234.375)
  (f64.const 1234567.25))
(assert_return (invoke "abs-cached"
  (i32.const 8) (f64.const 1234568.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269233.625)
  (f64.const 100002.75))
(assert_return (invoke "abs-local"
  (i32.const 16) (f32.const 569.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1318.0) (f32.const 37.5))
(assert_return (invoke "abs-register"
  (i32.const 24) (f64.const 1234570.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369235.5)
  (f64.const 1234572.125))
(assert_return (invoke "abs-slot"
  (i32.const 32) (f32.const 571.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1835.5) (f32.const 574.0))
(assert_return (invoke "abs-constant"
  (i32.const 0) (f32.const 572.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1939.0) (f32.const 3.5))
(assert_return (invoke "abs-loaded"
  (i32.const 8) (f64.const 1234573.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269228.625)
  (f64.const 3.0661821934212284e-48))
(assert_return (invoke "neg-parameter"
  (i32.const 16) (f64.const 1234574.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369248.375)
  (f64.const -1234574.25))
(assert_return (invoke "neg-cached"
  (i32.const 24) (f32.const 575.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 675.0) (f32.const -3.5))
(assert_return (invoke "neg-local"
  (i32.const 32) (f64.const 1234576.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269291.0)
  (f64.const -37.25))
(assert_return (invoke "neg-register"
  (i32.const 0) (f32.const 577.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 669.5) (f32.const -580.0))
(assert_return (invoke "neg-slot"
  (i32.const 8) (f32.const 578.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1273.0) (f32.const -581.0))
(assert_return (invoke "neg-constant"
  (i32.const 16) (f64.const 1234579.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603948.25)
  (f64.const -2.875))
(assert_return (invoke "neg-loaded"
  (i32.const 24) (f32.const 580.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1288.0) (f32.const 8.1469626e+30))
(assert_return (invoke "sqrt-parameter"
  (i32.const 32) (f64.const 1234581.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2370336.242118039)
  (f64.const 1111.117118039318))
(assert_return (invoke "sqrt-cached"
  (i32.const 0) (f64.const 1234582.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269261.625)
  (f64.const 2.5))
(assert_return (invoke "sqrt-local"
  (i32.const 8) (f32.const 583.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 736.6237) (f32.const 6.1237245))
(assert_return (invoke "sqrt-register"
  (i32.const 16) (f32.const 584.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1269.0) (f32.const 24.228083))
(assert_return (invoke "sqrt-slot"
  (i32.const 24) (f64.const 1234585.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2270385.619761772)
  (f64.const 1111.1197617718803))
(assert_return (invoke "sqrt-constant"
  (i32.const 32) (f32.const 586.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1981.0) (f32.const 1.8708287))
(assert_return (invoke "sqrt-loaded"
  (i32.const 0) (f64.const 1234587.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 8.848673494965223e+72) (f64.const 8.848673494965223e+72))
(assert_return (invoke "ceil-parameter"
  (i32.const 8) (f32.const 588.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1281.0) (f32.const 589.0))
(assert_return (invoke "ceil-cached"
  (i32.const 16) (f64.const 1234589.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2169236.375)
  (f64.const -100002.0))
(assert_return (invoke "ceil-local"
  (i32.const 24) (f64.const 1234590.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269319.0)
  (f64.const 38.0))
(assert_return (invoke "ceil-register"
  (i32.const 32) (f32.const 591.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1285.5) (f32.const 594.0))
(assert_return (invoke "ceil-slot"
  (i32.const 0) (f64.const 1234592.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269293.75)
  (f64.const 1234595.0))
(assert_return (invoke "ceil-constant"
  (i32.const 8) (f32.const 593.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2000.5) (f32.const 4.0))
(assert_return (invoke "ceil-loaded"
  (i32.const 16) (f32.const 594.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1316.0) (f32.const -5423149.0))
(assert_return (invoke "floor-parameter"
  (i32.const 24) (f64.const 1234595.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3703888.125)
  (f64.const 1234595.0))
(assert_return (invoke "floor-cached"
  (i32.const 32) (f64.const 1234596.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269289.625)
  (f64.const 3.0))
(assert_return (invoke "floor-local"
  (i32.const 0) (f32.const 597.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1341.5) (f32.const 37.0))
(assert_return (invoke "floor-register"
  (i32.const 8) (f64.const 1234598.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369291.5)
  (f64.const 1234600.0))
(assert_return (invoke "floor-slot"
  (i32.const 16) (f32.const 599.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1317.5) (f32.const 602.0))
(assert_return (invoke "floor-constant"
  (i32.const 24) (f32.const 600.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2023.0) (f32.const 3.0))
(assert_return (invoke "floor-loaded"
  (i32.const 32) (f64.const 1234601.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269315.625)
  (f64.const -1.0))
(assert_return (invoke "trunc-parameter"
  (i32.const 0) (f32.const 602.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1309.0) (f32.const 602.0))
(assert_return (invoke "trunc-cached"
  (i32.const 8) (f64.const 1234603.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369312.375)
  (f64.const 6.0))
(assert_return (invoke "trunc-local"
  (i32.const 16) (f64.const 1234604.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269347.0)
  (f64.const 37.0))
(assert_return (invoke "trunc-register"
  (i32.const 24) (f32.const 605.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1881.5) (f32.const 608.0))
(assert_return (invoke "trunc-slot"
  (i32.const 32) (f64.const 1234606.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269321.75)
  (f64.const 1234608.0))
(assert_return (invoke "trunc-constant"
  (i32.const 0) (f32.const 607.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1439.5) (f32.const 3.0))
(assert_return (invoke "trunc-loaded"
  (i32.const 8) (f32.const 608.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1344.0) (f32.const -0.0))
(assert_return (invoke "nearest-parameter"
  (i32.const 16) (f64.const 1234609.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 3603922.125)
  (f64.const 1234609.0))
(assert_return (invoke "nearest-cached"
  (i32.const 24) (f64.const 1234610.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2269317.625)
  (f64.const -100003.0))
(assert_return (invoke "nearest-local"
  (i32.const 32) (f32.const 611.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1410.5) (f32.const 38.0))
(assert_return (invoke "nearest-register"
  (i32.const 0) (f64.const 1234612.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25)) (f64.const 2369319.5)
  (f64.const 1234614.0))
(assert_return (invoke "nearest-slot"
  (i32.const 8) (f32.const 613.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 1921.5) (f32.const 616.0))
(assert_return (invoke "nearest-constant"
  (i32.const 16) (f32.const 614.5) (f32.const 5.5) (f32.const 37.5) (f32.const -8.5) (f32.const -2.5)
  (f32.const 6.5) (f32.const 3.5) (f32.const 11.5)) (f32.const 2065.0) (f32.const 4.0))
(assert_return (invoke "nearest-loaded"
  (i32.const 24) (f64.const 1234615.25) (f64.const 5.25) (f64.const 37.25) (f64.const -8.75)
  (f64.const -100002.75) (f64.const 6.25) (f64.const 3.25) (f64.const 11.25))
  (f64.const 7.829902262050004e+145) (f64.const 7.829902262050004e+145))
