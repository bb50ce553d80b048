;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Choices between values in all places, by conditions from everywhere, with more or fewer registers taken.
;;
;; "i64-slot-loaded" chooses between what is in a stack slot and what is loaded. Parameter 0 is the condition, or what
;; it is made of. Results are the choice, and operands and parameters that are there meanwhile, combined.

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
  (func $i32-parameter-parameter (export "i32-parameter-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 local.get 2 local.get 0 select local.set 1
    local.get 1 local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add
    local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-parameter-cached (export "i32-parameter-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 1 local.get 6 local.get 0 i32.eqz select local.set 10
    i32.add i32.add local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add
    local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-parameter-local (export "i32-parameter-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 1 local.get 9
    local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3 local.set 10 local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-parameter-register (export "i32-parameter-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 1 local.get 2 i32.const 3 i32.sub i32.const 1 local.get 0
    i32.lt_u select local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add local.get 2
    i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7
    i32.add local.get 10
  )
  (func $i32-parameter-slot (export "i32-parameter-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 1 local.get 2 i32.const 3 i32.sub block end local.get 0 f64.convert_i32_s f64.const 0.0
    f64.eq select local.set 5 local.get 5 local.set 10 i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-parameter-constant (export "i32-parameter-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 5 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.ne select local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add local.get 3
    i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-parameter-loaded (export "i32-parameter-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 1 i32.const 40 i32.load local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 10 i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-cached-parameter (export "i32-cached-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 7 local.get 2
    local.get 0 i32.const 0x80000001 i32.and select local.set 10 local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-cached-cached (export "i32-cached-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 7 local.get 6 local.get 0 i32.const 1 i32.shr_u select
    local.set 3 local.get 3 local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-cached-local (export "i32-cached-local") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 7 local.get 9 local.get 0 select local.set 10 i32.add local.get 1 i32.add local.get 2
    i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7
    i32.add local.get 10
  )
  (func $i32-cached-register (export "i32-cached-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 7 local.get 2 i32.const 3 i32.sub local.get 0
    i32.eqz select local.set 5 local.get 5 local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-cached-slot (export "i32-cached-slot") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 7 local.get 2 i32.const 3 i32.sub block end local.get 0
    i32.const 1 i32.lt_s select local.set 10 i32.add i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-cached-constant (export "i32-cached-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 7 i32.const 5
    i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1 local.set 10 local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-cached-loaded (export "i32-cached-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 7 i32.const 40 i32.load local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-local-parameter (export "i32-local-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 8 local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3
    local.get 3 local.set 10 i32.add local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4
    i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-local-cached (export "i32-local-cached") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 8 local.get 6 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.lt select local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add local.get 3
    i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-local-local (export "i32-local-local") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 8 local.get 9 local.get 0 i32.const 0x80000001 i32.and
    select local.set 5 local.get 5 local.set 10 i32.add i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-local-register (export "i32-local-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 8 local.get 2
    i32.const 3 i32.sub local.get 0 i32.const 1 i32.shr_u select local.set 10 local.get 1 i32.add local.get 2
    i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7
    i32.add local.get 10
  )
  (func $i32-local-slot (export "i32-local-slot") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 8 local.get 2 i32.const 3 i32.sub block end local.get 0 select
    local.set 1 local.get 1 local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-local-constant (export "i32-local-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 8 i32.const 5 local.get 0 i32.eqz select local.set 10 i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-local-loaded (export "i32-local-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 8 i32.const 40 i32.load local.get 0 i32.const 1
    i32.lt_s select local.set 3 local.get 3 local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-register-parameter (export "i32-register-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 1 i32.const 2 i32.sub local.get 2 i32.const 1
    local.get 0 i32.lt_u select local.set 10 i32.add i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-register-cached (export "i32-register-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 1 i32.const 2
    i32.sub local.get 6 local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5
    local.set 10 local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5
    i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-register-local (export "i32-register-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 1 i32.const 2 i32.sub local.get 9 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.ne select local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-register-register (export "i32-register-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 1 i32.const 2 i32.sub local.get 2 i32.const 3 i32.sub local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 10 i32.add local.get 1 i32.add local.get 2
    i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7
    i32.add local.get 10
  )
  (func $i32-register-slot (export "i32-register-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 2 i32.sub local.get 2 i32.const 3
    i32.sub block end local.get 0 i32.const 0x80000001 i32.and select local.set 10 i32.const 0 local.get 1
    i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6
    i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-register-constant (export "i32-register-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 1 i32.const 2 i32.sub i32.const 5 local.get 0
    i32.const 1 i32.shr_u select local.set 3 local.get 3 local.set 10 i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-register-loaded (export "i32-register-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 1 i32.const 2
    i32.sub i32.const 40 i32.load local.get 0 select local.set 10 local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-slot-parameter (export "i32-slot-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 1 i32.const 2 i32.sub block end local.get 2 local.get 0 i32.eqz
    select local.set 5 local.get 5 local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-slot-cached (export "i32-slot-cached") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 1 i32.const 2 i32.sub block end local.get 6 local.get 0 i32.const 1 i32.lt_s select
    local.set 10 i32.add local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add
    local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-slot-local (export "i32-slot-local") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 2 i32.sub block end local.get 9
    i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1 local.set 10 i32.const 0 local.get 1
    i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6
    i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-slot-register (export "i32-slot-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 1 i32.const 2 i32.sub block end local.get 2 i32.const 3
    i32.sub local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 10 i32.add i32.add local.get 1
    i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6
    i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-slot-slot (export "i32-slot-slot") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 1 i32.const 2
    i32.sub block end local.get 2 i32.const 3 i32.sub block end local.get 0 f64.convert_i32_s f64.const 0.0
    f64.ne select local.set 3 local.get 3 local.set 10 local.get 1 i32.add local.get 2 i32.add local.get 3
    i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-slot-constant (export "i32-slot-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add local.get 1 i32.const 2 i32.sub block end i32.const 5 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.lt select local.set 10 i32.add i32.add i32.add i32.add i32.add
    local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add
    local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-slot-loaded (export "i32-slot-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 1 i32.const 2 i32.sub block end i32.const 40 i32.load local.get 0 i32.const 0x80000001
    i32.and select local.set 5 local.get 5 local.set 10 i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-constant-parameter (export "i32-constant-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 i32.const 0 local.get 2 local.get 0 i32.const 1 i32.shr_u
    select local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4
    i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-constant-cached (export "i32-constant-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add i32.const 0 local.get 6 local.get 0 select local.set 1 local.get 1
    local.set 10 i32.add i32.add local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4
    i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-constant-local (export "i32-constant-local") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add i32.const 0 local.get 9
    local.get 0 i32.eqz select local.set 10 local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add
    local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-constant-register (export "i32-constant-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add i32.const 0 local.get 2 i32.const 3 i32.sub local.get 0 i32.const 1
    i32.lt_s select local.set 3 local.get 3 local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1
    i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6
    i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-constant-slot (export "i32-constant-slot") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add i32.const 0 local.get 2 i32.const 3 i32.sub block end i32.const 1 local.get 0 i32.lt_u select
    local.set 10 i32.add local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add
    local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-constant-constant (export "i32-constant-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 i32.const 0 i32.const 5 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 10 i32.const 0 local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-constant-loaded (export "i32-constant-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add i32.const 0 i32.const 40 i32.load local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.ne select local.set 10 i32.add i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-loaded-parameter (export "i32-loaded-parameter") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add i32.const 24 i32.load
    local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 10
    local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add
    local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-loaded-cached (export "i32-loaded-cached") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add i32.const 24 i32.load local.get 6 local.get 0 i32.const 0x80000001 i32.and
    select local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-loaded-local (export "i32-loaded-local") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add i32.const 24 i32.load local.get 9 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3
    local.set 10 i32.add local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add
    local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-loaded-register (export "i32-loaded-register") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 i32.const 24 i32.load local.get 2 i32.const 3 i32.sub
    local.get 0 select local.set 10 i32.const 0 local.get 1 i32.add local.get 2 i32.add local.get 3 i32.add
    local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add local.get 10
  )
  (func $i32-loaded-slot (export "i32-loaded-slot") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
  (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add i32.const 24 i32.load local.get 2 i32.const 3 i32.sub block end
    local.get 0 i32.eqz select local.set 5 local.get 5 local.set 10 i32.add i32.add local.get 1 i32.add
    local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add
    local.get 7 i32.add local.get 10
  )
  (func $i32-loaded-constant (export "i32-loaded-constant") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add i32.const 24 i32.load
    i32.const 5 local.get 0 i32.const 1 i32.lt_s select local.set 10 local.get 1 i32.add local.get 2 i32.add
    local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6 i32.add local.get 7 i32.add
    local.get 10
  )
  (func $i32-loaded-loaded (export "i32-loaded-loaded") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32) (local i32 i32 i32)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i32.const 1 i32.add local.get 2 i32.const 2
    i32.add local.get 3 i32.const 3 i32.add local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add
    local.get 6 i32.const 6 i32.add i32.const 24 i32.load i32.const 40 i32.load i32.const 1 local.get 0
    i32.lt_u select local.set 1 local.get 1 local.set 10 i32.add i32.add i32.add i32.add i32.add local.get 1
    i32.add local.get 2 i32.add local.get 3 i32.add local.get 4 i32.add local.get 5 i32.add local.get 6
    i32.add local.get 7 i32.add local.get 10
  )
)

(assert_return (invoke "i32-parameter-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x24242424)
  (i32.const 0x3030303))
(assert_return (invoke "i32-parameter-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x7070707))
(assert_return (invoke "i32-parameter-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2c2c2c32) (i32.const 0x7070707))
(assert_return (invoke "i32-parameter-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232324)
  (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x26262627)
  (i32.const 0x5050505))
(assert_return (invoke "i32-parameter-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232324) (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x3030300))
(assert_return (invoke "i32-parameter-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x3030300))
(assert_return (invoke "i32-parameter-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3e3e3e53) (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x24242427)
  (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252525)
  (i32.const 0x3030300))
(assert_return (invoke "i32-parameter-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x25252525) (i32.const 0x3030300))
(assert_return (invoke "i32-parameter-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323) (i32.const 5))
(assert_return (invoke "i32-parameter-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0x2020202))
(assert_return (invoke "i32-parameter-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x6c482303)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-parameter-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x6c482303)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-parameter-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2c2c2c32) (i32.const 0x2020202))
(assert_return (invoke "i32-cached-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x3030303))
(assert_return (invoke "i32-cached-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x8080808))
(assert_return (invoke "i32-cached-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x25252526) (i32.const 0x8080808))
(assert_return (invoke "i32-cached-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x41414156)
  (i32.const 0x7070707))
(assert_return (invoke "i32-cached-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x41414156)
  (i32.const 0x7070707))
(assert_return (invoke "i32-cached-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x42424257) (i32.const 0x8080808))
(assert_return (invoke "i32-cached-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x5050505))
(assert_return (invoke "i32-cached-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x8080808))
(assert_return (invoke "i32-cached-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2828282b) (i32.const 0x8080808))
(assert_return (invoke "i32-cached-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252525)
  (i32.const 0x8080808))
(assert_return (invoke "i32-cached-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2020201d)
  (i32.const 0x3030300))
(assert_return (invoke "i32-cached-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2020201d) (i32.const 0x3030300))
(assert_return (invoke "i32-cached-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x8080808))
(assert_return (invoke "i32-cached-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x3030300))
(assert_return (invoke "i32-cached-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2c2c2c32) (i32.const 0x8080808))
(assert_return (invoke "i32-cached-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232329) (i32.const 5))
(assert_return (invoke "i32-cached-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232329) (i32.const 5))
(assert_return (invoke "i32-cached-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2b2b2b2c) (i32.const 0x8080808))
(assert_return (invoke "i32-cached-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x8080808))
(assert_return (invoke "i32-cached-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-cached-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3e3e3e53) (i32.const 0x421df8d3))
(assert_return (invoke "i32-local-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2727272a)
  (i32.const 0x3030303))
(assert_return (invoke "i32-local-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x4040404))
(assert_return (invoke "i32-local-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2828282b) (i32.const 0x4040404))
(assert_return (invoke "i32-local-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x7070707))
(assert_return (invoke "i32-local-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x7070707))
(assert_return (invoke "i32-local-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0x4040404))
(assert_return (invoke "i32-local-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2b2b2b31)
  (i32.const 0x5050505))
(assert_return (invoke "i32-local-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2a2a2a30)
  (i32.const 0x4040404))
(assert_return (invoke "i32-local-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2a2a2a30) (i32.const 0x4040404))
(assert_return (invoke "i32-local-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x3030300))
(assert_return (invoke "i32-local-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x3030300))
(assert_return (invoke "i32-local-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x25252526) (i32.const 0x4040404))
(assert_return (invoke "i32-local-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3f3f3f51)
  (i32.const 0x3030300))
(assert_return (invoke "i32-local-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x40404055)
  (i32.const 0x4040404))
(assert_return (invoke "i32-local-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x40404055) (i32.const 0x4040404))
(assert_return (invoke "i32-local-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x4040404))
(assert_return (invoke "i32-local-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b) (i32.const 5))
(assert_return (invoke "i32-local-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2828282b) (i32.const 5))
(assert_return (invoke "i32-local-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x4040404))
(assert_return (invoke "i32-local-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x613d17f2)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-local-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0x4040404))
(assert_return (invoke "i32-register-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x3030303))
(assert_return (invoke "i32-register-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x3030303))
(assert_return (invoke "i32-register-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2c2c2c32) (i32.const 0x2020200))
(assert_return (invoke "i32-register-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x21212120)
  (i32.const 0x2020200))
(assert_return (invoke "i32-register-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x26262627)
  (i32.const 0x7070707))
(assert_return (invoke "i32-register-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x26262627) (i32.const 0x7070707))
(assert_return (invoke "i32-register-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x5050505))
(assert_return (invoke "i32-register-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x2020200))
(assert_return (invoke "i32-register-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3e3e3e53) (i32.const 0x2020200))
(assert_return (invoke "i32-register-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x29292929)
  (i32.const 0x3030300))
(assert_return (invoke "i32-register-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x29292929)
  (i32.const 0x3030300))
(assert_return (invoke "i32-register-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x28282829) (i32.const 0x2020200))
(assert_return (invoke "i32-register-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x3030300))
(assert_return (invoke "i32-register-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x2020200))
(assert_return (invoke "i32-register-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0x2020200))
(assert_return (invoke "i32-register-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x28282833) (i32.const 5))
(assert_return (invoke "i32-register-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x28282833) (i32.const 5))
(assert_return (invoke "i32-register-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2a2a2a2e) (i32.const 0x2020200))
(assert_return (invoke "i32-register-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-register-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x2020200))
(assert_return (invoke "i32-register-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x25252526) (i32.const 0x2020200))
(assert_return (invoke "i32-slot-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3a3a3a4d)
  (i32.const 0x2020200))
(assert_return (invoke "i32-slot-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3b3b3b50)
  (i32.const 0x3030303))
(assert_return (invoke "i32-slot-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3b3b3b50) (i32.const 0x3030303))
(assert_return (invoke "i32-slot-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x2020200))
(assert_return (invoke "i32-slot-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x7070707))
(assert_return (invoke "i32-slot-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2828282b) (i32.const 0x2020200))
(assert_return (invoke "i32-slot-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x26262626)
  (i32.const 0x5050505))
(assert_return (invoke "i32-slot-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x26262626)
  (i32.const 0x5050505))
(assert_return (invoke "i32-slot-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232321) (i32.const 0x2020200))
(assert_return (invoke "i32-slot-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x2020200))
(assert_return (invoke "i32-slot-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x3030300))
(assert_return (invoke "i32-slot-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2c2c2c32) (i32.const 0x3030300))
(assert_return (invoke "i32-slot-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x24242422)
  (i32.const 0x3030300))
(assert_return (invoke "i32-slot-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232322)
  (i32.const 0x2020200))
(assert_return (invoke "i32-slot-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232322) (i32.const 0x2020200))
(assert_return (invoke "i32-slot-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53) (i32.const 5))
(assert_return (invoke "i32-slot-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53) (i32.const 5))
(assert_return (invoke "i32-slot-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3e3e3e53) (i32.const 0x2020200))
(assert_return (invoke "i32-slot-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x64401af8)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-slot-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x24242425)
  (i32.const 0x2020200))
(assert_return (invoke "i32-slot-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x24242425) (i32.const 0x2020200))
(assert_return (invoke "i32-constant-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x3030303))
(assert_return (invoke "i32-constant-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x3030303))
(assert_return (invoke "i32-constant-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0))
(assert_return (invoke "i32-constant-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x31313137)
  (i32.const 0x7070707))
(assert_return (invoke "i32-constant-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2a2a2a30) (i32.const 0))
(assert_return (invoke "i32-constant-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2a2a2a30) (i32.const 0))
(assert_return (invoke "i32-constant-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526) (i32.const 0))
(assert_return (invoke "i32-constant-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0x5050505))
(assert_return (invoke "i32-constant-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x25252526) (i32.const 0x5050505))
(assert_return (invoke "i32-constant-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3a3a3a4f) (i32.const 0))
(assert_return (invoke "i32-constant-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3d3d3d4f)
  (i32.const 0x3030300))
(assert_return (invoke "i32-constant-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3a3a3a4f) (i32.const 0))
(assert_return (invoke "i32-constant-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x3030300))
(assert_return (invoke "i32-constant-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2828282b)
  (i32.const 0x3030300))
(assert_return (invoke "i32-constant-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2828282b) (i32.const 0))
(assert_return (invoke "i32-constant-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x1d1d1d1d) (i32.const 0))
(assert_return (invoke "i32-constant-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x1d1d1d22) (i32.const 5))
(assert_return (invoke "i32-constant-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x1d1d1d22) (i32.const 5))
(assert_return (invoke "i32-constant-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-constant-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2c2c2c32) (i32.const 0))
(assert_return (invoke "i32-constant-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2c2c2c32) (i32.const 0))
(assert_return (invoke "i32-loaded-parameter"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x26262627)
  (i32.const 0x3030303))
(assert_return (invoke "i32-loaded-parameter"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x26262627)
  (i32.const 0x3030303))
(assert_return (invoke "i32-loaded-parameter"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x15f0cba7) (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-cached"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0x7070707))
(assert_return (invoke "i32-loaded-cached"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x3e3e3e53)
  (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-cached"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3e3e3e53) (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-local"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2929292c)
  (i32.const 0x5050505))
(assert_return (invoke "i32-loaded-local"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2929292c)
  (i32.const 0x5050505))
(assert_return (invoke "i32-loaded-local"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x16f1ccaa) (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-register"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0x3030300))
(assert_return (invoke "i32-loaded-register"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x23232323)
  (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-register"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x23232323) (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-slot"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x18f3ceaf)
  (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-slot"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x2929292c)
  (i32.const 0x3030300))
(assert_return (invoke "i32-loaded-slot"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2929292c) (i32.const 0x3030300))
(assert_return (invoke "i32-loaded-constant"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526)
  (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-constant"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x25252526) (i32.const 5))
(assert_return (invoke "i32-loaded-constant"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x25252526) (i32.const 0xf2cda883))
(assert_return (invoke "i32-loaded-loaded"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x7e5a3524)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-loaded-loaded"
  (i32.const 1) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 0x7e5a3524)
  (i32.const 0x421df8d3))
(assert_return (invoke "i32-loaded-loaded"
  (i32.const 0x80000000) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2f09e4d4) (i32.const 0xf2cda883))

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
  (func $i64-parameter-parameter (export "i64-parameter-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 local.get 2 local.get 0 select local.set 1
    local.get 1 local.set 10 i64.const 0 local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add
    local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-parameter-cached (export "i64-parameter-cached") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 1 local.get 6
    local.get 0 i32.eqz select local.set 10 i64.add i64.add local.get 1 i64.add local.get 2 i64.add
    local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add
    local.get 10
  )
  (func $i64-parameter-local (export "i64-parameter-local") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 1
    local.get 9 local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3 local.set 10 local.get 1
    i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6
    i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-parameter-register (export "i64-parameter-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 1
    local.get 2 i64.const 0x300000003 i64.sub i32.const 1 local.get 0 i32.lt_u select local.set 10 i64.add
    i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4
    i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-parameter-slot (export "i64-parameter-slot") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 1 local.get 2 i64.const 0x300000003 i64.sub block end local.get 0
    f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 10 i64.add local.get 1
    i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6
    i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-parameter-constant (export "i64-parameter-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x500000005 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.ne select local.set 10 i64.const 0 local.get 1 i64.add local.get 2
    i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7
    i64.add local.get 10
  )
  (func $i64-parameter-loaded (export "i64-parameter-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 1 i32.const 40 i64.load
    local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 10 i64.add
    i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5
    i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-cached-parameter (export "i64-cached-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 7
    local.get 2 local.get 0 i32.const 0x80000001 i32.and select local.set 10 local.get 1 i64.add local.get 2
    i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7
    i64.add local.get 10
  )
  (func $i64-cached-cached (export "i64-cached-cached") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 7
    local.get 6 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3 local.set 10 i64.add i64.add
    i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add
    local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-cached-local (export "i64-cached-local") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 7 local.get 9 local.get 0 select local.set 10 i64.add local.get 1
    i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6
    i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-cached-register (export "i64-cached-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 7 local.get 2 i64.const 0x300000003 i64.sub
    local.get 0 i32.eqz select local.set 5 local.get 5 local.set 10 i64.const 0 local.get 1 i64.add
    local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add
    local.get 7 i64.add local.get 10
  )
  (func $i64-cached-slot (export "i64-cached-slot") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 7 local.get 2
    i64.const 0x300000003 i64.sub block end local.get 0 i32.const 1 i32.lt_s select local.set 10 i64.add
    i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5
    i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-cached-constant (export "i64-cached-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 7
    i64.const 0x500000005 i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1 local.set 10
    local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add
    local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-cached-loaded (export "i64-cached-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 7
    i32.const 40 i64.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 10 i64.add
    i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4
    i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-parameter (export "i64-local-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 8 local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne
    select local.set 3 local.get 3 local.set 10 i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-cached (export "i64-local-cached") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 8 local.get 6 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.lt select local.set 10 i64.const 0 local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-local (export "i64-local-local") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 8 local.get 9
    local.get 0 i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 10 i64.add i64.add
    local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add
    local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-register (export "i64-local-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 8
    local.get 2 i64.const 0x300000003 i64.sub local.get 0 i32.const 1 i32.shr_u select local.set 10
    local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add
    local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-slot (export "i64-local-slot") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 8
    local.get 2 i64.const 0x300000003 i64.sub block end local.get 0 select local.set 1 local.get 1
    local.set 10 i64.add i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-constant (export "i64-local-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 8 i64.const 0x500000005 local.get 0 i32.eqz select local.set 10
    i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5
    i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-local-loaded (export "i64-local-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 8 i32.const 40 i64.load local.get 0 i32.const 1
    i32.lt_s select local.set 3 local.get 3 local.set 10 i64.const 0 local.get 1 i64.add local.get 2 i64.add
    local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add
    local.get 10
  )
  (func $i64-register-parameter (export "i64-register-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 1 i64.const 0x200000002
    i64.sub local.get 2 i32.const 1 local.get 0 i32.lt_u select local.set 10 i64.add i64.add local.get 1
    i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6
    i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-register-cached (export "i64-register-cached") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 1
    i64.const 0x200000002 i64.sub local.get 6 local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select
    local.set 5 local.get 5 local.set 10 local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add
    local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-register-local (export "i64-register-local") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 1
    i64.const 0x200000002 i64.sub local.get 9 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select
    local.set 10 i64.add i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-register-register (export "i64-register-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 1 i64.const 0x200000002 i64.sub local.get 2 i64.const 0x300000003
    i64.sub local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 10
    i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5
    i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-register-slot (export "i64-register-slot") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x200000002 i64.sub local.get 2
    i64.const 0x300000003 i64.sub block end local.get 0 i32.const 0x80000001 i32.and select local.set 10
    i64.const 0 local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5
    i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-register-constant (export "i64-register-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 1 i64.const 0x200000002
    i64.sub i64.const 0x500000005 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3
    local.set 10 i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4
    i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-register-loaded (export "i64-register-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 1
    i64.const 0x200000002 i64.sub i32.const 40 i64.load local.get 0 select local.set 10 local.get 1 i64.add
    local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add
    local.get 7 i64.add local.get 10
  )
  (func $i64-slot-parameter (export "i64-slot-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 1
    i64.const 0x200000002 i64.sub block end local.get 2 local.get 0 i32.eqz select local.set 5 local.get 5
    local.set 10 i64.add i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-slot-cached (export "i64-slot-cached") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 1 i64.const 0x200000002 i64.sub block end local.get 6 local.get 0
    i32.const 1 i32.lt_s select local.set 10 i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-slot-local (export "i64-slot-local") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x200000002 i64.sub block end
    local.get 9 i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1 local.set 10 i64.const 0
    local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add
    local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-slot-register (export "i64-slot-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 1 i64.const 0x200000002
    i64.sub block end local.get 2 i64.const 0x300000003 i64.sub local.get 0 f64.convert_i32_s f64.const 0.0
    f64.eq select local.set 10 i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add
    local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-slot-slot (export "i64-slot-slot") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 1
    i64.const 0x200000002 i64.sub block end local.get 2 i64.const 0x300000003 i64.sub block end local.get 0
    f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3 local.get 3 local.set 10 local.get 1 i64.add
    local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add
    local.get 7 i64.add local.get 10
  )
  (func $i64-slot-constant (export "i64-slot-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add local.get 1
    i64.const 0x200000002 i64.sub block end i64.const 0x500000005 local.get 0 f64.convert_i32_s f64.const 0.0
    f64.lt select local.set 10 i64.add i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add
    local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add
    local.get 10
  )
  (func $i64-slot-loaded (export "i64-slot-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 1 i64.const 0x200000002 i64.sub block end i32.const 40 i64.load
    local.get 0 i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 10 i64.add local.get 1
    i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6
    i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-constant-parameter (export "i64-constant-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 i64.const 0 local.get 2 local.get 0 i32.const 1 i32.shr_u
    select local.set 10 i64.const 0 local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4
    i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-constant-cached (export "i64-constant-cached") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add i64.const 0 local.get 6
    local.get 0 select local.set 1 local.get 1 local.set 10 i64.add i64.add local.get 1 i64.add local.get 2
    i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7
    i64.add local.get 10
  )
  (func $i64-constant-local (export "i64-constant-local") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add i64.const 0
    local.get 9 local.get 0 i32.eqz select local.set 10 local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-constant-register (export "i64-constant-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add i64.const 0
    local.get 2 i64.const 0x300000003 i64.sub local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3
    local.set 10 i64.add i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-constant-slot (export "i64-constant-slot") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add i64.const 0 local.get 2 i64.const 0x300000003 i64.sub block end i32.const 1
    local.get 0 i32.lt_u select local.set 10 i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-constant-constant (export "i64-constant-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 i64.const 0 i64.const 0x500000005 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 10 i64.const 0 local.get 1
    i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6
    i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-constant-loaded (export "i64-constant-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add i64.const 0 i32.const 40 i64.load
    local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 10 i64.add i64.add local.get 1 i64.add
    local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add
    local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-parameter (export "i64-loaded-parameter") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add i32.const 24
    i64.load local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1
    local.set 10 local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5
    i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-cached (export "i64-loaded-cached") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add i32.const 24
    i64.load local.get 6 local.get 0 i32.const 0x80000001 i32.and select local.set 10 i64.add i64.add i64.add
    i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add
    local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-local (export "i64-loaded-local") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add i32.const 24 i64.load local.get 9 local.get 0 i32.const 1 i32.shr_u select
    local.set 3 local.get 3 local.set 10 i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add
    local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-register (export "i64-loaded-register") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 i32.const 24 i64.load local.get 2 i64.const 0x300000003
    i64.sub local.get 0 select local.set 10 i64.const 0 local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-slot (export "i64-loaded-slot") (param i32 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)
  (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add i32.const 24 i64.load local.get 2
    i64.const 0x300000003 i64.sub block end local.get 0 i32.eqz select local.set 5 local.get 5 local.set 10
    i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add
    local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-constant (export "i64-loaded-constant") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add i32.const 24
    i64.load i64.const 0x500000005 local.get 0 i32.const 1 i32.lt_s select local.set 10 local.get 1 i64.add
    local.get 2 i64.add local.get 3 i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add
    local.get 7 i64.add local.get 10
  )
  (func $i64-loaded-loaded (export "i64-loaded-loaded") (param i32 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64) (local i64 i64 i64)
    local.get 3 local.set 8 local.get 4 local.set 9 local.get 1 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 6 i64.const 0x600000006 i64.add i32.const 24
    i64.load i32.const 40 i64.load i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1
    local.set 10 i64.add i64.add i64.add i64.add i64.add local.get 1 i64.add local.get 2 i64.add local.get 3
    i64.add local.get 4 i64.add local.get 5 i64.add local.get 6 i64.add local.get 7 i64.add local.get 10
  )
)

(assert_return (invoke "i64-parameter-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2424242424242424) (i64.const 0x303030303030303))
(assert_return (invoke "i64-parameter-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323)
  (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x707070707070707))
(assert_return (invoke "i64-parameter-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32)
  (i64.const 0x707070707070707))
(assert_return (invoke "i64-parameter-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232423232324) (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2626262726262627) (i64.const 0x505050505050505))
(assert_return (invoke "i64-parameter-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232423232324)
  (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x303030003030300))
(assert_return (invoke "i64-parameter-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x303030003030300))
(assert_return (invoke "i64-parameter-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53)
  (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2424242724242427) (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252525252525) (i64.const 0x303030003030300))
(assert_return (invoke "i64-parameter-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2525252525252525)
  (i64.const 0x303030003030300))
(assert_return (invoke "i64-parameter-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x500000005))
(assert_return (invoke "i64-parameter-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323)
  (i64.const 0x202020202020202))
(assert_return (invoke "i64-parameter-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0xdbb6976c482303) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-parameter-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0xdbb6976c482303) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-parameter-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32)
  (i64.const 0x202020202020202))
(assert_return (invoke "i64-cached-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x303030303030303))
(assert_return (invoke "i64-cached-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2525252625252526)
  (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x4141415641414156) (i64.const 0x707070707070707))
(assert_return (invoke "i64-cached-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x4141415641414156) (i64.const 0x707070707070707))
(assert_return (invoke "i64-cached-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x4242425742424257)
  (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x505050505050505))
(assert_return (invoke "i64-cached-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b)
  (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252525252525) (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2020201d2020201d) (i64.const 0x303030003030300))
(assert_return (invoke "i64-cached-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2020201d2020201d)
  (i64.const 0x303030003030300))
(assert_return (invoke "i64-cached-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x303030003030300))
(assert_return (invoke "i64-cached-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32)
  (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232923232329) (i64.const 0x500000005))
(assert_return (invoke "i64-cached-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232923232329) (i64.const 0x500000005))
(assert_return (invoke "i64-cached-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2b2b2b2c2b2b2b2c)
  (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x808080808080808))
(assert_return (invoke "i64-cached-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-cached-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53)
  (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-local-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2727272a2727272a) (i64.const 0x303030303030303))
(assert_return (invoke "i64-local-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b)
  (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x707070707070707))
(assert_return (invoke "i64-local-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x707070707070707))
(assert_return (invoke "i64-local-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323)
  (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2b2b2b312b2b2b31) (i64.const 0x505050505050505))
(assert_return (invoke "i64-local-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2a2a2a302a2a2a30) (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2a2a2a302a2a2a30)
  (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x303030003030300))
(assert_return (invoke "i64-local-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x303030003030300))
(assert_return (invoke "i64-local-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2525252625252526)
  (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3f3f3f513f3f3f51) (i64.const 0x303030003030300))
(assert_return (invoke "i64-local-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x4040405540404055) (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x4040405540404055)
  (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x500000005))
(assert_return (invoke "i64-local-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b)
  (i64.const 0x500000005))
(assert_return (invoke "i64-local-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x404040404040404))
(assert_return (invoke "i64-local-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0xf5d0ab86613d17f2) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-local-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323)
  (i64.const 0x404040404040404))
(assert_return (invoke "i64-register-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x303030303030303))
(assert_return (invoke "i64-register-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x303030303030303))
(assert_return (invoke "i64-register-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2121212021212120) (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2626262726262627) (i64.const 0x707070707070707))
(assert_return (invoke "i64-register-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2626262726262627)
  (i64.const 0x707070707070707))
(assert_return (invoke "i64-register-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x505050505050505))
(assert_return (invoke "i64-register-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2929292929292929) (i64.const 0x303030003030300))
(assert_return (invoke "i64-register-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2929292929292929) (i64.const 0x303030003030300))
(assert_return (invoke "i64-register-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2828282928282829)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x303030003030300))
(assert_return (invoke "i64-register-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828283328282833) (i64.const 0x500000005))
(assert_return (invoke "i64-register-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828283328282833) (i64.const 0x500000005))
(assert_return (invoke "i64-register-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2a2a2a2e2a2a2a2e)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-register-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x202020002020200))
(assert_return (invoke "i64-register-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2525252625252526)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3a3a3a4d3a3a3a4d) (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3b3b3b503b3b3b50) (i64.const 0x303030303030303))
(assert_return (invoke "i64-slot-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3b3b3b503b3b3b50)
  (i64.const 0x303030303030303))
(assert_return (invoke "i64-slot-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x707070707070707))
(assert_return (invoke "i64-slot-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2626262626262626) (i64.const 0x505050505050505))
(assert_return (invoke "i64-slot-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2626262626262626) (i64.const 0x505050505050505))
(assert_return (invoke "i64-slot-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232123232321)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0x303030003030300))
(assert_return (invoke "i64-slot-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32)
  (i64.const 0x303030003030300))
(assert_return (invoke "i64-slot-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2424242224242422) (i64.const 0x303030003030300))
(assert_return (invoke "i64-slot-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232223232322) (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232223232322)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x500000005))
(assert_return (invoke "i64-slot-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x500000005))
(assert_return (invoke "i64-slot-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0xf8d3ae8c64401af8) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-slot-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2424242524242425) (i64.const 0x202020002020200))
(assert_return (invoke "i64-slot-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2424242524242425)
  (i64.const 0x202020002020200))
(assert_return (invoke "i64-constant-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x303030303030303))
(assert_return (invoke "i64-constant-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x303030303030303))
(assert_return (invoke "i64-constant-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0))
(assert_return (invoke "i64-constant-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3131313731313137) (i64.const 0x707070707070707))
(assert_return (invoke "i64-constant-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2a2a2a302a2a2a30) (i64.const 0))
(assert_return (invoke "i64-constant-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2a2a2a302a2a2a30) (i64.const 0))
(assert_return (invoke "i64-constant-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0))
(assert_return (invoke "i64-constant-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x505050505050505))
(assert_return (invoke "i64-constant-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2525252625252526)
  (i64.const 0x505050505050505))
(assert_return (invoke "i64-constant-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3a3a3a4f3a3a3a4f) (i64.const 0))
(assert_return (invoke "i64-constant-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3d3d3d4f3d3d3d4f) (i64.const 0x303030003030300))
(assert_return (invoke "i64-constant-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3a3a3a4f3a3a3a4f) (i64.const 0))
(assert_return (invoke "i64-constant-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x303030003030300))
(assert_return (invoke "i64-constant-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0x303030003030300))
(assert_return (invoke "i64-constant-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2828282b2828282b) (i64.const 0))
(assert_return (invoke "i64-constant-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0))
(assert_return (invoke "i64-constant-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x1d1d1d221d1d1d22) (i64.const 0x500000005))
(assert_return (invoke "i64-constant-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x1d1d1d221d1d1d22)
  (i64.const 0x500000005))
(assert_return (invoke "i64-constant-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-constant-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0))
(assert_return (invoke "i64-constant-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2c2c2c322c2c2c32) (i64.const 0))
(assert_return (invoke "i64-loaded-parameter"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2626262726262627) (i64.const 0x303030303030303))
(assert_return (invoke "i64-loaded-parameter"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2626262726262627) (i64.const 0x303030303030303))
(assert_return (invoke "i64-loaded-parameter"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0xa9845f3c15f0cba7)
  (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-cached"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x707070707070707))
(assert_return (invoke "i64-loaded-cached"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53) (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-cached"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x3e3e3e533e3e3e53)
  (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-local"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2929292c2929292c) (i64.const 0x505050505050505))
(assert_return (invoke "i64-loaded-local"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2929292c2929292c) (i64.const 0x505050505050505))
(assert_return (invoke "i64-loaded-local"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0xaa85603f16f1ccaa)
  (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-register"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x303030003030300))
(assert_return (invoke "i64-loaded-register"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2323232323232323) (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-register"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2323232323232323)
  (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-slot"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0xac87624418f3ceaf) (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-slot"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2929292c2929292c) (i64.const 0x303030003030300))
(assert_return (invoke "i64-loaded-slot"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2929292c2929292c)
  (i64.const 0x303030003030300))
(assert_return (invoke "i64-loaded-constant"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-constant"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x2525252625252526) (i64.const 0x500000005))
(assert_return (invoke "i64-loaded-constant"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x2525252625252526)
  (i64.const 0x86613c17f2cda883))
(assert_return (invoke "i64-loaded-loaded"
  (i32.const 0) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x12edc8b87e5a3524) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-loaded-loaded"
  (i32.const 1) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808)) (i64.const 0x12edc8b87e5a3524) (i64.const 0xd6b18c67421df8d3))
(assert_return (invoke "i64-loaded-loaded"
  (i32.const 0x80000000) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0xc29d78692f09e4d4)
  (i64.const 0x86613c17f2cda883))

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
  (func $f32-parameter-parameter (export "f32-parameter-parameter")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 1
    local.get 2 local.get 0 select local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-parameter-cached (export "f32-parameter-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    local.get 6 local.get 0 i32.eqz select local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-parameter-local (export "f32-parameter-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 1 local.get 10 local.get 0 i32.const 1 i32.lt_s select local.set 3
    local.get 3 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-parameter-register (export "f32-parameter-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 1
    local.get 2 f32.const 3.0 f32.sub i32.const 1 local.get 0 i32.lt_u select local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-parameter-slot (export "f32-parameter-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 1 local.get 2 f32.const 3.0 f32.sub
    block end local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 11
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-parameter-constant (export "f32-parameter-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 1
    f32.const 5.0 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11 f32.add f32.add
    f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5
    f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-parameter-loaded (export "f32-parameter-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    i32.const 40 f32.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-cached-parameter (export "f32-cached-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 7 local.get 2 local.get 0 i32.const 0x80000001 i32.and select local.set 11
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-cached-cached (export "f32-cached-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 7
    local.get 6 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3 local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-cached-local (export "f32-cached-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 local.get 10 local.get 0 select
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $f32-cached-register (export "f32-cached-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 7
    local.get 2 f32.const 3.0 f32.sub local.get 0 i32.eqz select local.set 5 local.get 5 local.set 11 f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-cached-slot (export "f32-cached-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 7
    local.get 2 f32.const 3.0 f32.sub block end local.get 0 i32.const 1 i32.lt_s select local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-cached-constant (export "f32-cached-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 7 f32.const 5.0 i32.const 1 local.get 0 i32.lt_u select local.set 1
    local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-cached-loaded (export "f32-cached-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 7
    i32.const 40 f32.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-local-parameter (export "f32-local-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 9 local.get 2 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-local-cached (export "f32-local-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 9
    local.get 6 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 11 f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-local-local (export "f32-local-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 9
    local.get 10 local.get 0 i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-local-register (export "f32-local-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 9 local.get 2 f32.const 3.0 f32.sub local.get 0 i32.const 1 i32.shr_u
    select local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $f32-local-slot (export "f32-local-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 9
    local.get 2 f32.const 3.0 f32.sub block end local.get 0 select local.set 1 local.get 1 local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-local-constant (export "f32-local-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 9 f32.const 5.0 local.get 0 i32.eqz
    select local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-local-loaded (export "f32-local-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 9
    i32.const 40 f32.load local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3 local.set 11 f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-register-parameter (export "f32-register-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 2.0 f32.sub local.get 2 i32.const 1 local.get 0 i32.lt_u select local.set 11 f32.add f32.add
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-register-cached (export "f32-register-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 1 f32.const 2.0 f32.sub local.get 6 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 11 f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-register-local (export "f32-register-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 1
    f32.const 2.0 f32.sub local.get 10 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2
    f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7
    f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-register-register (export "f32-register-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 1 f32.const 2.0 f32.sub local.get 2
    f32.const 3.0 f32.sub local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1
    local.set 11 f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $f32-register-slot (export "f32-register-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 1
    f32.const 2.0 f32.sub local.get 2 f32.const 3.0 f32.sub block end local.get 0 i32.const 0x80000001 i32.and
    select local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-register-constant (export "f32-register-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 2.0 f32.sub f32.const 5.0 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-register-loaded (export "f32-register-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 1 f32.const 2.0 f32.sub i32.const 40 f32.load local.get 0 select
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-slot-parameter (export "f32-slot-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 1
    f32.const 2.0 f32.sub block end local.get 2 local.get 0 i32.eqz select local.set 5 local.get 5
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-slot-cached (export "f32-slot-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 1 f32.const 2.0 f32.sub block end
    local.get 6 local.get 0 i32.const 1 i32.lt_s select local.set 11 f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-slot-local (export "f32-slot-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 1
    f32.const 2.0 f32.sub block end local.get 10 i32.const 1 local.get 0 i32.lt_u select local.set 1
    local.get 1 local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $f32-slot-register (export "f32-slot-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 2.0 f32.sub block end local.get 2 f32.const 3.0 f32.sub local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-slot-slot (export "f32-slot-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32)
  (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 1 f32.const 2.0 f32.sub block end local.get 2 f32.const 3.0 f32.sub
    block end local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3 local.get 3 local.set 11
    f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4
    f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-slot-constant (export "f32-slot-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add local.get 1
    f32.const 2.0 f32.sub block end f32.const 5.0 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-slot-loaded (export "f32-slot-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 1 f32.const 2.0 f32.sub block end
    i32.const 40 f32.load local.get 0 i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 11
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-constant-parameter (export "f32-constant-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add f32.const 0.0
    local.get 2 local.get 0 i32.const 1 i32.shr_u select local.set 11 f32.add f32.add f32.add local.get 1
    f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6
    f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-constant-cached (export "f32-constant-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add f32.const 0.0
    local.get 6 local.get 0 select local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-constant-local (export "f32-constant-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add f32.const 0.0 local.get 10 local.get 0 i32.eqz select local.set 11 f32.add f32.add
    f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add
    local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-constant-register (export "f32-constant-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add f32.const 0.0
    local.get 2 f32.const 3.0 f32.sub local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-constant-slot (export "f32-constant-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add f32.const 0.0 local.get 2 f32.const 3.0 f32.sub
    block end i32.const 1 local.get 0 i32.lt_u select local.set 11 f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-constant-constant (export "f32-constant-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add f32.const 0.0
    f32.const 5.0 local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5
    local.set 11 f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-constant-loaded (export "f32-constant-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add f32.const 0.0
    i32.const 40 f32.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11 f32.add
    f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-loaded-parameter (export "f32-loaded-parameter") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add i32.const 24 f32.load local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt
    select local.set 1 local.get 1 local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-loaded-cached (export "f32-loaded-cached") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add i32.const 24
    f32.load local.get 6 local.get 0 i32.const 0x80000001 i32.and select local.set 11 f32.add f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3
    f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8
    f32.add local.get 11
  )
  (func $f32-loaded-local (export "f32-loaded-local") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add i32.const 24 f32.load local.get 10 local.get 0
    i32.const 1 i32.shr_u select local.set 3 local.get 3 local.set 11 f32.add f32.add f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-loaded-register (export "f32-loaded-register") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add i32.const 24
    f32.load local.get 2 f32.const 3.0 f32.sub local.get 0 select local.set 11 f32.add f32.add f32.add
    local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add
    local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add local.get 11
  )
  (func $f32-loaded-slot (export "f32-loaded-slot") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add i32.const 24
    f32.load local.get 2 f32.const 3.0 f32.sub block end local.get 0 i32.eqz select local.set 5 local.get 5
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add
    local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add
    local.get 8 f32.add local.get 11
  )
  (func $f32-loaded-constant (export "f32-loaded-constant") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add i32.const 24 f32.load f32.const 5.0 local.get 0 i32.const 1 i32.lt_s select
    local.set 11 f32.add f32.add f32.add f32.add local.get 1 f32.add local.get 2 f32.add local.get 3 f32.add
    local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add local.get 7 f32.add local.get 8 f32.add
    local.get 11
  )
  (func $f32-loaded-loaded (export "f32-loaded-loaded") (param i32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32) (local f32 f32 f32)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f32.const 1.0 f32.add local.get 2
    f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add local.get 4 f32.const 4.0 f32.add local.get 5
    f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add local.get 7 f32.const 7.0 f32.add local.get 1
    f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add local.get 3 f32.const 10.0 f32.add i32.const 24
    f32.load i32.const 40 f32.load i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1
    local.set 11 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 1 f32.add
    local.get 2 f32.add local.get 3 f32.add local.get 4 f32.add local.get 5 f32.add local.get 6 f32.add
    local.get 7 f32.add local.get 8 f32.add local.get 11
  )
)

(assert_return (invoke "f32-parameter-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 78.0) (f32.const 3.75))
(assert_return (invoke "f32-parameter-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 2.75))
(assert_return (invoke "f32-parameter-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 2.75))
(assert_return (invoke "f32-parameter-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 2.75))
(assert_return (invoke "f32-parameter-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 7.75))
(assert_return (invoke "f32-parameter-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 7.75))
(assert_return (invoke "f32-parameter-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 86.75) (f32.const 2.75))
(assert_return (invoke "f32-parameter-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 89.75) (f32.const 5.75))
(assert_return (invoke "f32-parameter-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 86.75) (f32.const 2.75))
(assert_return (invoke "f32-parameter-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 0.75))
(assert_return (invoke "f32-parameter-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 0.75))
(assert_return (invoke "f32-parameter-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 2.75))
(assert_return (invoke "f32-parameter-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 98.5) (f32.const 2.75))
(assert_return (invoke "f32-parameter-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 96.5) (f32.const 0.75))
(assert_return (invoke "f32-parameter-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 96.5) (f32.const 0.75))
(assert_return (invoke "f32-parameter-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 5.0))
(assert_return (invoke "f32-parameter-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 2.75))
(assert_return (invoke "f32-parameter-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 2.75))
(assert_return (invoke "f32-parameter-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 154.993) (f32.const 39.492992))
(assert_return (invoke "f32-parameter-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 154.993) (f32.const 39.492992))
(assert_return (invoke "f32-parameter-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 2.75))
(assert_return (invoke "f32-cached-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 3.75))
(assert_return (invoke "f32-cached-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 8.75))
(assert_return (invoke "f32-cached-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 8.75))
(assert_return (invoke "f32-cached-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 159.5) (f32.const 7.75))
(assert_return (invoke "f32-cached-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 159.5) (f32.const 7.75))
(assert_return (invoke "f32-cached-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 160.5) (f32.const 8.75))
(assert_return (invoke "f32-cached-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 5.75))
(assert_return (invoke "f32-cached-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 8.75))
(assert_return (invoke "f32-cached-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 8.75))
(assert_return (invoke "f32-cached-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 79.0) (f32.const 8.75))
(assert_return (invoke "f32-cached-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 71.0) (f32.const 0.75))
(assert_return (invoke "f32-cached-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 71.0) (f32.const 0.75))
(assert_return (invoke "f32-cached-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 8.75))
(assert_return (invoke "f32-cached-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.75))
(assert_return (invoke "f32-cached-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 8.75))
(assert_return (invoke "f32-cached-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 91.0) (f32.const 5.0))
(assert_return (invoke "f32-cached-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 91.0) (f32.const 5.0))
(assert_return (invoke "f32-cached-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 94.75) (f32.const 8.75))
(assert_return (invoke "f32-cached-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 8.75))
(assert_return (invoke "f32-cached-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 39.492992))
(assert_return (invoke "f32-cached-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 39.492992))
(assert_return (invoke "f32-local-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 101.5) (f32.const 3.75))
(assert_return (invoke "f32-local-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 4.75))
(assert_return (invoke "f32-local-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 4.75))
(assert_return (invoke "f32-local-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 7.75))
(assert_return (invoke "f32-local-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 7.75))
(assert_return (invoke "f32-local-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 4.75))
(assert_return (invoke "f32-local-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 117.25) (f32.const 5.75))
(assert_return (invoke "f32-local-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 116.25) (f32.const 4.75))
(assert_return (invoke "f32-local-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 116.25) (f32.const 4.75))
(assert_return (invoke "f32-local-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 0.75))
(assert_return (invoke "f32-local-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 0.75))
(assert_return (invoke "f32-local-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 4.75))
(assert_return (invoke "f32-local-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 154.5) (f32.const 0.75))
(assert_return (invoke "f32-local-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 158.5) (f32.const 4.75))
(assert_return (invoke "f32-local-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 158.5) (f32.const 4.75))
(assert_return (invoke "f32-local-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 4.75))
(assert_return (invoke "f32-local-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 5.0))
(assert_return (invoke "f32-local-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 5.0))
(assert_return (invoke "f32-local-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 4.75))
(assert_return (invoke "f32-local-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 111.743) (f32.const 39.492992))
(assert_return (invoke "f32-local-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 4.75))
(assert_return (invoke "f32-register-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 3.75))
(assert_return (invoke "f32-register-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 3.75))
(assert_return (invoke "f32-register-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.75))
(assert_return (invoke "f32-register-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 82.75) (f32.const 0.75))
(assert_return (invoke "f32-register-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 89.75) (f32.const 7.75))
(assert_return (invoke "f32-register-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 89.75) (f32.const 7.75))
(assert_return (invoke "f32-register-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 5.75))
(assert_return (invoke "f32-register-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 0.75))
(assert_return (invoke "f32-register-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 0.75))
(assert_return (invoke "f32-register-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 100.5) (f32.const 0.75))
(assert_return (invoke "f32-register-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 100.5) (f32.const 0.75))
(assert_return (invoke "f32-register-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 100.5) (f32.const 0.75))
(assert_return (invoke "f32-register-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 0.75))
(assert_return (invoke "f32-register-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 0.75))
(assert_return (invoke "f32-register-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 0.75))
(assert_return (invoke "f32-register-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.5) (f32.const 5.0))
(assert_return (invoke "f32-register-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.5) (f32.const 5.0))
(assert_return (invoke "f32-register-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 114.25) (f32.const 0.75))
(assert_return (invoke "f32-register-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 39.492992))
(assert_return (invoke "f32-register-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 0.75))
(assert_return (invoke "f32-register-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 0.75))
(assert_return (invoke "f32-slot-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 150.5) (f32.const 0.75))
(assert_return (invoke "f32-slot-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 153.5) (f32.const 3.75))
(assert_return (invoke "f32-slot-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 153.5) (f32.const 3.75))
(assert_return (invoke "f32-slot-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 0.75))
(assert_return (invoke "f32-slot-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 7.75))
(assert_return (invoke "f32-slot-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 0.75))
(assert_return (invoke "f32-slot-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 80.0) (f32.const 5.75))
(assert_return (invoke "f32-slot-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 80.0) (f32.const 5.75))
(assert_return (invoke "f32-slot-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 75.0) (f32.const 0.75))
(assert_return (invoke "f32-slot-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.75))
(assert_return (invoke "f32-slot-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.75))
(assert_return (invoke "f32-slot-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.75))
(assert_return (invoke "f32-slot-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 84.75) (f32.const 0.75))
(assert_return (invoke "f32-slot-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 84.75) (f32.const 0.75))
(assert_return (invoke "f32-slot-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 84.75) (f32.const 0.75))
(assert_return (invoke "f32-slot-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 5.0))
(assert_return (invoke "f32-slot-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 5.0))
(assert_return (invoke "f32-slot-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 0.75))
(assert_return (invoke "f32-slot-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 135.243) (f32.const 39.492992))
(assert_return (invoke "f32-slot-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 96.5) (f32.const 0.75))
(assert_return (invoke "f32-slot-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 96.5) (f32.const 0.75))
(assert_return (invoke "f32-constant-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 3.75))
(assert_return (invoke "f32-constant-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 3.75))
(assert_return (invoke "f32-constant-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 0.0))
(assert_return (invoke "f32-constant-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 123.25) (f32.const 7.75))
(assert_return (invoke "f32-constant-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 115.5) (f32.const 0.0))
(assert_return (invoke "f32-constant-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 115.5) (f32.const 0.0))
(assert_return (invoke "f32-constant-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 0.0))
(assert_return (invoke "f32-constant-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 5.75))
(assert_return (invoke "f32-constant-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 5.75))
(assert_return (invoke "f32-constant-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 151.75) (f32.const 0.0))
(assert_return (invoke "f32-constant-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 152.5) (f32.const 0.75))
(assert_return (invoke "f32-constant-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 151.75) (f32.const 0.0))
(assert_return (invoke "f32-constant-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 0.75))
(assert_return (invoke "f32-constant-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 0.75))
(assert_return (invoke "f32-constant-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 102.5) (f32.const 0.0))
(assert_return (invoke "f32-constant-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 70.25) (f32.const 0.0))
(assert_return (invoke "f32-constant-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 75.25) (f32.const 5.0))
(assert_return (invoke "f32-constant-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 75.25) (f32.const 5.0))
(assert_return (invoke "f32-constant-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 39.492992))
(assert_return (invoke "f32-constant-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.0))
(assert_return (invoke "f32-constant-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 118.25) (f32.const 0.0))
(assert_return (invoke "f32-loaded-parameter"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 89.75) (f32.const 3.75))
(assert_return (invoke "f32-loaded-parameter"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 89.75) (f32.const 3.75))
(assert_return (invoke "f32-loaded-parameter"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const -8.1469626e+30) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-cached"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const 7.75))
(assert_return (invoke "f32-loaded-cached"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-cached"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 156.5) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-local"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 103.5) (f32.const 5.75))
(assert_return (invoke "f32-loaded-local"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 103.5) (f32.const 5.75))
(assert_return (invoke "f32-loaded-local"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const -8.1469626e+30) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-register"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const 0.75))
(assert_return (invoke "f32-loaded-register"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-register"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 77.0) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-slot"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const -8.1469626e+30) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-slot"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 112.25) (f32.const 0.75))
(assert_return (invoke "f32-loaded-slot"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 112.25) (f32.const 0.75))
(assert_return (invoke "f32-loaded-constant"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-constant"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const 5.0))
(assert_return (invoke "f32-loaded-constant"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 88.75) (f32.const -8.1469626e+30))
(assert_return (invoke "f32-loaded-loaded"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 193.243) (f32.const 39.492992))
(assert_return (invoke "f32-loaded-loaded"
  (i32.const 1) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const 193.243) (f32.const 39.492992))
(assert_return (invoke "f32-loaded-loaded"
  (i32.const 0x80000000) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75)) (f32.const -8.1469626e+30) (f32.const -8.1469626e+30))

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
  (func $f64-parameter-parameter (export "f64-parameter-parameter")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 1
    local.get 2 local.get 0 select local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-parameter-cached (export "f64-parameter-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    local.get 6 local.get 0 i32.eqz select local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-parameter-local (export "f64-parameter-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 1 local.get 10 local.get 0 i32.const 1 i32.lt_s select local.set 3
    local.get 3 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-parameter-register (export "f64-parameter-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 1
    local.get 2 f64.const 3.0 f64.sub i32.const 1 local.get 0 i32.lt_u select local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-parameter-slot (export "f64-parameter-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 1 local.get 2 f64.const 3.0 f64.sub
    block end local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-parameter-constant (export "f64-parameter-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 1
    f64.const 5.0 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11 f64.add f64.add
    f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5
    f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-parameter-loaded (export "f64-parameter-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    i32.const 40 f64.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-cached-parameter (export "f64-cached-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 7 local.get 2 local.get 0 i32.const 0x80000001 i32.and select local.set 11
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-cached-cached (export "f64-cached-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 7
    local.get 6 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3 local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-cached-local (export "f64-cached-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 local.get 10 local.get 0 select
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $f64-cached-register (export "f64-cached-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 7
    local.get 2 f64.const 3.0 f64.sub local.get 0 i32.eqz select local.set 5 local.get 5 local.set 11 f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-cached-slot (export "f64-cached-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 7
    local.get 2 f64.const 3.0 f64.sub block end local.get 0 i32.const 1 i32.lt_s select local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-cached-constant (export "f64-cached-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 7 f64.const 5.0 i32.const 1 local.get 0 i32.lt_u select local.set 1
    local.get 1 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-cached-loaded (export "f64-cached-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 7
    i32.const 40 f64.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-local-parameter (export "f64-local-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 9 local.get 2 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-local-cached (export "f64-local-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 9
    local.get 6 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 11 f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-local-local (export "f64-local-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 9
    local.get 10 local.get 0 i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-local-register (export "f64-local-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 9 local.get 2 f64.const 3.0 f64.sub local.get 0 i32.const 1 i32.shr_u
    select local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $f64-local-slot (export "f64-local-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 9
    local.get 2 f64.const 3.0 f64.sub block end local.get 0 select local.set 1 local.get 1 local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-local-constant (export "f64-local-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 9 f64.const 5.0 local.get 0 i32.eqz
    select local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-local-loaded (export "f64-local-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 9
    i32.const 40 f64.load local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3 local.set 11 f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-register-parameter (export "f64-register-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 2.0 f64.sub local.get 2 i32.const 1 local.get 0 i32.lt_u select local.set 11 f64.add f64.add
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-register-cached (export "f64-register-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 1 f64.const 2.0 f64.sub local.get 6 local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 11 f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-register-local (export "f64-register-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 1
    f64.const 2.0 f64.sub local.get 10 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2
    f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7
    f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-register-register (export "f64-register-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 1 f64.const 2.0 f64.sub local.get 2
    f64.const 3.0 f64.sub local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $f64-register-slot (export "f64-register-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 1
    f64.const 2.0 f64.sub local.get 2 f64.const 3.0 f64.sub block end local.get 0 i32.const 0x80000001 i32.and
    select local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-register-constant (export "f64-register-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 2.0 f64.sub f64.const 5.0 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-register-loaded (export "f64-register-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 1 f64.const 2.0 f64.sub i32.const 40 f64.load local.get 0 select
    local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-slot-parameter (export "f64-slot-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 1
    f64.const 2.0 f64.sub block end local.get 2 local.get 0 i32.eqz select local.set 5 local.get 5
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-slot-cached (export "f64-slot-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 1 f64.const 2.0 f64.sub block end
    local.get 6 local.get 0 i32.const 1 i32.lt_s select local.set 11 f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-slot-local (export "f64-slot-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 1
    f64.const 2.0 f64.sub block end local.get 10 i32.const 1 local.get 0 i32.lt_u select local.set 1
    local.get 1 local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $f64-slot-register (export "f64-slot-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 2.0 f64.sub block end local.get 2 f64.const 3.0 f64.sub local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-slot-slot (export "f64-slot-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64)
  (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 1 f64.const 2.0 f64.sub block end local.get 2 f64.const 3.0 f64.sub
    block end local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3 local.get 3 local.set 11
    f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4
    f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-slot-constant (export "f64-slot-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add local.get 1
    f64.const 2.0 f64.sub block end f64.const 5.0 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-slot-loaded (export "f64-slot-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 1 f64.const 2.0 f64.sub block end
    i32.const 40 f64.load local.get 0 i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 11
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-constant-parameter (export "f64-constant-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add f64.const 0.0
    local.get 2 local.get 0 i32.const 1 i32.shr_u select local.set 11 f64.add f64.add f64.add local.get 1
    f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6
    f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-constant-cached (export "f64-constant-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add f64.const 0.0
    local.get 6 local.get 0 select local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-constant-local (export "f64-constant-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add f64.const 0.0 local.get 10 local.get 0 i32.eqz select local.set 11 f64.add f64.add
    f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add
    local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-constant-register (export "f64-constant-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add f64.const 0.0
    local.get 2 f64.const 3.0 f64.sub local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-constant-slot (export "f64-constant-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add f64.const 0.0 local.get 2 f64.const 3.0 f64.sub
    block end i32.const 1 local.get 0 i32.lt_u select local.set 11 f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-constant-constant (export "f64-constant-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add f64.const 0.0
    f64.const 5.0 local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5
    local.set 11 f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-constant-loaded (export "f64-constant-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add f64.const 0.0
    i32.const 40 f64.load local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11 f64.add
    f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-loaded-parameter (export "f64-loaded-parameter") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add i32.const 24 f64.load local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt
    select local.set 1 local.get 1 local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-loaded-cached (export "f64-loaded-cached") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add i32.const 24
    f64.load local.get 6 local.get 0 i32.const 0x80000001 i32.and select local.set 11 f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3
    f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8
    f64.add local.get 11
  )
  (func $f64-loaded-local (export "f64-loaded-local") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add i32.const 24 f64.load local.get 10 local.get 0
    i32.const 1 i32.shr_u select local.set 3 local.get 3 local.set 11 f64.add f64.add f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-loaded-register (export "f64-loaded-register") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add i32.const 24
    f64.load local.get 2 f64.const 3.0 f64.sub local.get 0 select local.set 11 f64.add f64.add f64.add
    local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add
    local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add local.get 11
  )
  (func $f64-loaded-slot (export "f64-loaded-slot") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add i32.const 24
    f64.load local.get 2 f64.const 3.0 f64.sub block end local.get 0 i32.eqz select local.set 5 local.get 5
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add
    local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add
    local.get 8 f64.add local.get 11
  )
  (func $f64-loaded-constant (export "f64-loaded-constant") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add i32.const 24 f64.load f64.const 5.0 local.get 0 i32.const 1 i32.lt_s select
    local.set 11 f64.add f64.add f64.add f64.add local.get 1 f64.add local.get 2 f64.add local.get 3 f64.add
    local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add local.get 7 f64.add local.get 8 f64.add
    local.get 11
  )
  (func $f64-loaded-loaded (export "f64-loaded-loaded") (param i32 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64) (local f64 f64 f64)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 f64.const 1.0 f64.add local.get 2
    f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add local.get 4 f64.const 4.0 f64.add local.get 5
    f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add local.get 7 f64.const 7.0 f64.add local.get 1
    f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add local.get 3 f64.const 10.0 f64.add i32.const 24
    f64.load i32.const 40 f64.load i32.const 1 local.get 0 i32.lt_u select local.set 1 local.get 1
    local.set 11 f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 1 f64.add
    local.get 2 f64.add local.get 3 f64.add local.get 4 f64.add local.get 5 f64.add local.get 6 f64.add
    local.get 7 f64.add local.get 8 f64.add local.get 11
  )
)

(assert_return (invoke "f64-parameter-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.0) (f64.const -3.5))
(assert_return (invoke "f64-parameter-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -2.5))
(assert_return (invoke "f64-parameter-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -2.5))
(assert_return (invoke "f64-parameter-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -2.5))
(assert_return (invoke "f64-parameter-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -7.5))
(assert_return (invoke "f64-parameter-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -7.5))
(assert_return (invoke "f64-parameter-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -53.5) (f64.const -2.5))
(assert_return (invoke "f64-parameter-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -5.5))
(assert_return (invoke "f64-parameter-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -53.5) (f64.const -2.5))
(assert_return (invoke "f64-parameter-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -6.5))
(assert_return (invoke "f64-parameter-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -6.5))
(assert_return (invoke "f64-parameter-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -2.5))
(assert_return (invoke "f64-parameter-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -53.0) (f64.const -2.5))
(assert_return (invoke "f64-parameter-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -6.5))
(assert_return (invoke "f64-parameter-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -6.5))
(assert_return (invoke "f64-parameter-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const 5.0))
(assert_return (invoke "f64-parameter-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -2.5))
(assert_return (invoke "f64-parameter-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -2.5))
(assert_return (invoke "f64-parameter-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -4.121328348678083e+109)
  (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-parameter-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -4.121328348678083e+109)
  (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-parameter-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -2.5))
(assert_return (invoke "f64-cached-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -3.5))
(assert_return (invoke "f64-cached-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -8.5))
(assert_return (invoke "f64-cached-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -8.5))
(assert_return (invoke "f64-cached-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -45.0) (f64.const -7.5))
(assert_return (invoke "f64-cached-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -45.0) (f64.const -7.5))
(assert_return (invoke "f64-cached-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -46.0) (f64.const -8.5))
(assert_return (invoke "f64-cached-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -5.5))
(assert_return (invoke "f64-cached-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -8.5))
(assert_return (invoke "f64-cached-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -8.5))
(assert_return (invoke "f64-cached-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.0) (f64.const -8.5))
(assert_return (invoke "f64-cached-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -6.5))
(assert_return (invoke "f64-cached-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -6.5))
(assert_return (invoke "f64-cached-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -8.5))
(assert_return (invoke "f64-cached-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -6.5))
(assert_return (invoke "f64-cached-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -8.5))
(assert_return (invoke "f64-cached-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -48.0) (f64.const 5.0))
(assert_return (invoke "f64-cached-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -48.0) (f64.const 5.0))
(assert_return (invoke "f64-cached-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -61.5) (f64.const -8.5))
(assert_return (invoke "f64-cached-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -8.5))
(assert_return (invoke "f64-cached-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-cached-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-local-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.0) (f64.const -3.5))
(assert_return (invoke "f64-local-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -4.5))
(assert_return (invoke "f64-local-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -4.5))
(assert_return (invoke "f64-local-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -7.5))
(assert_return (invoke "f64-local-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -7.5))
(assert_return (invoke "f64-local-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -4.5))
(assert_return (invoke "f64-local-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.5) (f64.const -5.5))
(assert_return (invoke "f64-local-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -4.5))
(assert_return (invoke "f64-local-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -4.5))
(assert_return (invoke "f64-local-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -6.5))
(assert_return (invoke "f64-local-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -6.5))
(assert_return (invoke "f64-local-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -4.5))
(assert_return (invoke "f64-local-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -46.0) (f64.const -6.5))
(assert_return (invoke "f64-local-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -44.0) (f64.const -4.5))
(assert_return (invoke "f64-local-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -44.0) (f64.const -4.5))
(assert_return (invoke "f64-local-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -4.5))
(assert_return (invoke "f64-local-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const 5.0))
(assert_return (invoke "f64-local-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const 5.0))
(assert_return (invoke "f64-local-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -4.5))
(assert_return (invoke "f64-local-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -4.121328348678083e+109)
  (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-local-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -4.5))
(assert_return (invoke "f64-register-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -3.5))
(assert_return (invoke "f64-register-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -3.5))
(assert_return (invoke "f64-register-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -4.5))
(assert_return (invoke "f64-register-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -53.5) (f64.const -4.5))
(assert_return (invoke "f64-register-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -7.5))
(assert_return (invoke "f64-register-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -7.5))
(assert_return (invoke "f64-register-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -5.5))
(assert_return (invoke "f64-register-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -4.5))
(assert_return (invoke "f64-register-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -4.5))
(assert_return (invoke "f64-register-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -61.0) (f64.const -6.5))
(assert_return (invoke "f64-register-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -61.0) (f64.const -6.5))
(assert_return (invoke "f64-register-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -59.0) (f64.const -4.5))
(assert_return (invoke "f64-register-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -6.5))
(assert_return (invoke "f64-register-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -4.5))
(assert_return (invoke "f64-register-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -4.5))
(assert_return (invoke "f64-register-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -49.0) (f64.const 5.0))
(assert_return (invoke "f64-register-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -49.0) (f64.const 5.0))
(assert_return (invoke "f64-register-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -4.5))
(assert_return (invoke "f64-register-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-register-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -4.5))
(assert_return (invoke "f64-register-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -4.5))
(assert_return (invoke "f64-slot-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -40.0) (f64.const -4.5))
(assert_return (invoke "f64-slot-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -39.0) (f64.const -3.5))
(assert_return (invoke "f64-slot-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -39.0) (f64.const -3.5))
(assert_return (invoke "f64-slot-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -4.5))
(assert_return (invoke "f64-slot-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -7.5))
(assert_return (invoke "f64-slot-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -4.5))
(assert_return (invoke "f64-slot-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -5.5))
(assert_return (invoke "f64-slot-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -5.5))
(assert_return (invoke "f64-slot-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.0) (f64.const -4.5))
(assert_return (invoke "f64-slot-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -4.5))
(assert_return (invoke "f64-slot-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -6.5))
(assert_return (invoke "f64-slot-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -6.5))
(assert_return (invoke "f64-slot-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.5) (f64.const -6.5))
(assert_return (invoke "f64-slot-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -4.5))
(assert_return (invoke "f64-slot-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -4.5))
(assert_return (invoke "f64-slot-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const 5.0))
(assert_return (invoke "f64-slot-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const 5.0))
(assert_return (invoke "f64-slot-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -4.5))
(assert_return (invoke "f64-slot-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -4.121328348678083e+109)
  (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-slot-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.0) (f64.const -4.5))
(assert_return (invoke "f64-slot-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.0) (f64.const -4.5))
(assert_return (invoke "f64-constant-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -3.5))
(assert_return (invoke "f64-constant-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -3.5))
(assert_return (invoke "f64-constant-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const 0.0))
(assert_return (invoke "f64-constant-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -63.5) (f64.const -7.5))
(assert_return (invoke "f64-constant-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.0) (f64.const 0.0))
(assert_return (invoke "f64-constant-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.0) (f64.const 0.0))
(assert_return (invoke "f64-constant-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const 0.0))
(assert_return (invoke "f64-constant-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -5.5))
(assert_return (invoke "f64-constant-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -5.5))
(assert_return (invoke "f64-constant-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -37.5) (f64.const 0.0))
(assert_return (invoke "f64-constant-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -44.0) (f64.const -6.5))
(assert_return (invoke "f64-constant-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -37.5) (f64.const 0.0))
(assert_return (invoke "f64-constant-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -6.5))
(assert_return (invoke "f64-constant-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const -6.5))
(assert_return (invoke "f64-constant-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -57.0) (f64.const 0.0))
(assert_return (invoke "f64-constant-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -47.5) (f64.const 0.0))
(assert_return (invoke "f64-constant-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.5) (f64.const 5.0))
(assert_return (invoke "f64-constant-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.5) (f64.const 5.0))
(assert_return (invoke "f64-constant-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-constant-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const 0.0))
(assert_return (invoke "f64-constant-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const 0.0))
(assert_return (invoke "f64-loaded-parameter"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -3.5))
(assert_return (invoke "f64-loaded-parameter"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -56.5) (f64.const -3.5))
(assert_return (invoke "f64-loaded-parameter"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -53.0) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-cached"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -7.5))
(assert_return (invoke "f64-loaded-cached"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-cached"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -42.0) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-local"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.0) (f64.const -5.5))
(assert_return (invoke "f64-loaded-local"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.0) (f64.const -5.5))
(assert_return (invoke "f64-loaded-local"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -52.5) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-register"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -6.5))
(assert_return (invoke "f64-loaded-register"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-register"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -54.0) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-slot"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -52.0) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-slot"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -6.5))
(assert_return (invoke "f64-loaded-slot"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -58.5) (f64.const -6.5))
(assert_return (invoke "f64-loaded-constant"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-constant"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const 5.0))
(assert_return (invoke "f64-loaded-constant"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -55.5) (f64.const -6.076573531940958e-278))
(assert_return (invoke "f64-loaded-loaded"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -4.121328348678083e+109)
  (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-loaded-loaded"
  (i32.const 1) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -4.121328348678083e+109)
  (f64.const -4.121328348678083e+109))
(assert_return (invoke "f64-loaded-loaded"
  (i32.const 0x80000000) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f64.const -39.5) (f64.const -6.076573531940958e-278))
