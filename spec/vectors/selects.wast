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
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (func $v128-parameter-parameter (export "v128-parameter-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 1 local.get 2 local.get 0
    select local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add
    local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6
    i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-parameter-cached (export "v128-parameter-cached")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 local.get 6 local.get 0 i32.eqz select
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2
    i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add
    local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-parameter-local (export "v128-parameter-local")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 1 local.get 10 local.get 0 i32.const 1 i32.lt_s
    select local.set 3 local.get 3 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add
    local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6
    i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-parameter-register (export "v128-parameter-register")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 1 local.get 2 v128.const i64x2 3 0x30000000000
    i64x2.sub i32.const 1 local.get 0 i32.lt_u select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3
    i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add
    local.get 8 i64x2.add local.get 11
  )
  (func $v128-parameter-slot (export "v128-parameter-slot")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 1 local.get 2 v128.const i64x2 3 0x30000000000 i64x2.sub block end local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add
    local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-parameter-constant (export "v128-parameter-constant")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 1
    v128.const i64x2 5 0x50000000000 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-parameter-loaded (export "v128-parameter-loaded")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 i32.const 40 v128.load local.get 0
    f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-cached-parameter (export "v128-cached-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 7 local.get 2 local.get 0 i32.const 0x80000001
    i32.and select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2
    i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add
    local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-cached-cached (export "v128-cached-cached") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 7 local.get 6 local.get 0 i32.const 1 i32.shr_u
    select local.set 3 local.get 3 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-cached-local (export "v128-cached-local") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 local.get 10 local.get 0 select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-cached-register (export "v128-cached-register")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 7 local.get 2
    v128.const i64x2 3 0x30000000000 i64x2.sub local.get 0 i32.eqz select local.set 5 local.get 5 local.set 11
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-cached-slot (export "v128-cached-slot") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 7 local.get 2
    v128.const i64x2 3 0x30000000000 i64x2.sub block end local.get 0 i32.const 1 i32.lt_s select local.set 11
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add
    local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7
    i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-cached-constant (export "v128-cached-constant")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 7 v128.const i64x2 5 0x50000000000 i32.const 1
    local.get 0 i32.lt_u select local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-cached-loaded (export "v128-cached-loaded") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 7 i32.const 40 v128.load local.get 0
    f64.convert_i32_s f64.const 0.0 f64.eq select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3
    i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add
    local.get 8 i64x2.add local.get 11
  )
  (func $v128-local-parameter (export "v128-local-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 9 local.get 2 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 3 local.get 3
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add
    local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7
    i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-local-cached (export "v128-local-cached") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 9 local.get 6 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.lt select local.set 11 i64x2.add i64x2.add i64x2.add local.get 1
    i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add
    local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-local-local (export "v128-local-local") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 9 local.get 10 local.get 0
    i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 11 i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-local-register (export "v128-local-register")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 9 local.get 2 v128.const i64x2 3 0x30000000000
    i64x2.sub local.get 0 i32.const 1 i32.shr_u select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-local-slot (export "v128-local-slot") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 9 local.get 2 v128.const i64x2 3 0x30000000000
    i64x2.sub block end local.get 0 select local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add
    local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7
    i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-local-constant (export "v128-local-constant")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 9 v128.const i64x2 5 0x50000000000 local.get 0 i32.eqz select local.set 11 i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-local-loaded (export "v128-local-loaded") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 9 i32.const 40 v128.load
    local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3 local.set 11 i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-register-parameter (export "v128-register-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000
    i64x2.sub local.get 2 i32.const 1 local.get 0 i32.lt_u select local.set 11 i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-register-cached (export "v128-register-cached")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub
    local.get 6 local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5 local.get 5 local.set 11
    i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-register-local (export "v128-register-local")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub
    local.get 10 local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11 i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2
    i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add
    local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-register-register (export "v128-register-register")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub local.get 2 v128.const i64x2 3 0x30000000000
    i64x2.sub local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 11
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3
    i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add
    local.get 8 i64x2.add local.get 11
  )
  (func $v128-register-slot (export "v128-register-slot") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 1
    v128.const i64x2 2 0x20000000000 i64x2.sub local.get 2 v128.const i64x2 3 0x30000000000 i64x2.sub
    block end local.get 0 i32.const 0x80000001 i32.and select local.set 11 i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-register-constant (export "v128-register-constant")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000
    i64x2.sub v128.const i64x2 5 0x50000000000 local.get 0 i32.const 1 i32.shr_u select local.set 3
    local.get 3 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add
    local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6
    i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-register-loaded (export "v128-register-loaded")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub
    i32.const 40 v128.load local.get 0 select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add local.get 1
    i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add
    local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-parameter (export "v128-slot-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub
    block end local.get 2 local.get 0 i32.eqz select local.set 5 local.get 5 local.set 11 i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2
    i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add
    local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-cached (export "v128-slot-cached") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub block end local.get 6 local.get 0 i32.const 1
    i32.lt_s select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add
    local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6
    i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-local (export "v128-slot-local") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 1
    v128.const i64x2 2 0x20000000000 i64x2.sub block end local.get 10 i32.const 1 local.get 0 i32.lt_u select
    local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2
    i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add
    local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-register (export "v128-slot-register") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000
    i64x2.sub block end local.get 2 v128.const i64x2 3 0x30000000000 i64x2.sub local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.eq select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-slot (export "v128-slot-slot") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub
    block end local.get 2 v128.const i64x2 3 0x30000000000 i64x2.sub block end local.get 0 f64.convert_i32_s
    f64.const 0.0 f64.ne select local.set 3 local.get 3 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-constant (export "v128-slot-constant") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub
    block end v128.const i64x2 5 0x50000000000 local.get 0 f64.convert_i32_s f64.const 0.0 f64.lt select
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-slot-loaded (export "v128-slot-loaded") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.sub block end i32.const 40 v128.load local.get 0
    i32.const 0x80000001 i32.and select local.set 5 local.get 5 local.set 11 i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4
    i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add
    local.get 11
  )
  (func $v128-constant-parameter (export "v128-constant-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add v128.const i64x2 0 0 local.get 2
    local.get 0 i32.const 1 i32.shr_u select local.set 11 i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add
    local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6
    i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-constant-cached (export "v128-constant-cached")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add v128.const i64x2 0 0 local.get 6 local.get 0 select
    local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-constant-local (export "v128-constant-local")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add v128.const i64x2 0 0 local.get 10 local.get 0 i32.eqz select
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add
    local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7
    i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-constant-register (export "v128-constant-register")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add v128.const i64x2 0 0 local.get 2
    v128.const i64x2 3 0x30000000000 i64x2.sub local.get 0 i32.const 1 i32.lt_s select local.set 3 local.get 3
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-constant-slot (export "v128-constant-slot") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    v128.const i64x2 0 0 local.get 2 v128.const i64x2 3 0x30000000000 i64x2.sub block end i32.const 1
    local.get 0 i32.lt_u select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1
    i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add
    local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-constant-constant (export "v128-constant-constant")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add v128.const i64x2 0 0
    v128.const i64x2 5 0x50000000000 local.get 0 f64.convert_i32_s f64.const 0.0 f64.eq select local.set 5
    local.get 5 local.set 11 i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add
    local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7
    i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-constant-loaded (export "v128-constant-loaded")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add v128.const i64x2 0 0 i32.const 40 v128.load
    local.get 0 f64.convert_i32_s f64.const 0.0 f64.ne select local.set 11 i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-loaded-parameter (export "v128-loaded-parameter")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add i32.const 24 v128.load local.get 2 local.get 0
    f64.convert_i32_s f64.const 0.0 f64.lt select local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add
    i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4
    i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add
    local.get 11
  )
  (func $v128-loaded-cached (export "v128-loaded-cached") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add i32.const 24 v128.load local.get 6 local.get 0
    i32.const 0x80000001 i32.and select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add
    local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8
    i64x2.add local.get 11
  )
  (func $v128-loaded-local (export "v128-loaded-local") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    i32.const 24 v128.load local.get 10 local.get 0 i32.const 1 i32.shr_u select local.set 3 local.get 3
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add
    local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7
    i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-loaded-register (export "v128-loaded-register")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add i32.const 24 v128.load local.get 2
    v128.const i64x2 3 0x30000000000 i64x2.sub local.get 0 select local.set 11 i64x2.add i64x2.add i64x2.add
    local.get 1 i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5
    i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-loaded-slot (export "v128-loaded-slot") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add i32.const 24 v128.load local.get 2
    v128.const i64x2 3 0x30000000000 i64x2.sub block end local.get 0 i32.eqz select local.set 5 local.get 5
    local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2
    i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add
    local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-loaded-constant (export "v128-loaded-constant")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add i32.const 24 v128.load v128.const i64x2 5 0x50000000000
    local.get 0 i32.const 1 i32.lt_s select local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add local.get 1
    i64x2.add local.get 2 i64x2.add local.get 3 i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add
    local.get 6 i64x2.add local.get 7 i64x2.add local.get 8 i64x2.add local.get 11
  )
  (func $v128-loaded-loaded (export "v128-loaded-loaded") (param i32 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128) (local v128 v128 v128)
    local.get 3 local.set 9 local.get 4 local.set 10 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 3 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 4 v128.const i64x2 4 0x40000000000 i64x2.add local.get 5
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 6 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 7 v128.const i64x2 7 0x70000000000 i64x2.add local.get 1 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 2 v128.const i64x2 9 0x90000000000 i64x2.add local.get 3
    v128.const i64x2 10 0xa0000000000 i64x2.add i32.const 24 v128.load i32.const 40 v128.load i32.const 1
    local.get 0 i32.lt_u select local.set 1 local.get 1 local.set 11 i64x2.add i64x2.add i64x2.add i64x2.add
    i64x2.add i64x2.add i64x2.add i64x2.add i64x2.add local.get 1 i64x2.add local.get 2 i64x2.add local.get 3
    i64x2.add local.get 4 i64x2.add local.get 5 i64x2.add local.get 6 i64x2.add local.get 7 i64x2.add
    local.get 8 i64x2.add local.get 11
  )
)

(assert_return (invoke "v128-parameter-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00045 0x8490a6a8b4b8003b)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-parameter-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-parameter-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-parameter-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004d 0x3a4763616e72003e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540050 0x3a4763616e720041)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-parameter-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004d 0x3a4763616e72003e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-parameter-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-parameter-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80058 0xeffe211a282c0043)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80056 0xeffe1e1a282c0044)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-parameter-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80056 0xeffe1e1a282c0044)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-parameter-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-parameter-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-parameter-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xd6ba634c3515f93c 0xeed7dca992712148)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-parameter-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xd6ba634c3515f93c 0xeed7dca992712148)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-parameter-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "v128-cached-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-cached-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f81880092 0xc6d921fd0f14005b)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-cached-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f81880092 0xc6d921fd0f14005b)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-cached-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f81880093 0xc6d921fd0f14005c)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-cached-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00046 0x8490a6a8b4b8003c)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb0003e 0x8490a3a8b4b80037)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-cached-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb0003e 0x8490a3a8b4b80037)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-cached-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-cached-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00052 0x8490b0a8b4b8003e)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-cached-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00052 0x8490b0a8b4b8003e)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-cached-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540055 0x3a4763616e720046)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
(assert_return (invoke "v128-cached-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-cached-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-local-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005b 0xeffe211a282c0046)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-local-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-local-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-local-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006a 0xa5b4dfd2e1e6004e)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-local-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c0069 0xa5b4dfd2e1e6004d)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c0069 0xa5b4dfd2e1e6004d)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-local-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-local-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008d 0xc6d91efd0f140059)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-local-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f81880091 0xc6d921fd0f14005a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f81880091 0xc6d921fd0f14005a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-local-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-local-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-local-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xd6b87e644a29f913 0xcdb3a37f65432131)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-local-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "v128-register-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-register-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-register-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540049 0x3a4761616e72003c)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540050 0x3a4763616e720041)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-register-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540050 0x3a4763616e720041)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-register-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-register-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005a 0xeffe1e1a282c0048)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-register-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005a 0xeffe1e1a282c0048)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-register-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005a 0xeffe1f1a282c0047)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-register-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8006c 0xeffe2d1a282c004b)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-register-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8006c 0xeffe2d1a282c004b)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-register-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c0067 0xa5b4ddd2e1e6004d)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-register-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-register-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f81880089 0xc6d91ffd0f140054)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008c 0xc6d921fd0f140055)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-slot-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008c 0xc6d921fd0f140055)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-slot-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-slot-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00047 0x8490a6a8b4b8003d)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-slot-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00047 0x8490a6a8b4b8003d)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-slot-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00042 0x8490a4a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-slot-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-slot-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004b 0x3a4760616e72003f)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-slot-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004b 0x3a4761616e72003e)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004b 0x3a4761616e72003e)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-slot-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-slot-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xd6b9c1a99171f929 0x39211df0d8b7213c)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-slot-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80056 0xeffe1f1a282c0043)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-slot-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80056 0xeffe1f1a282c0043)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b5b8b9ba0002))
(assert_return (invoke "v128-constant-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-constant-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-constant-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c0070 0xa5b4dfd2e1e60054)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-constant-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80069 0xeffe281a282c004d)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f80069 0xeffe281a282c004d)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-constant-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-constant-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xabbccdde4008b 0x11226a44555a0054)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008b 0xc6d91efd0f140057)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-constant-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xabbccdde4008b 0x11226a44555a0054)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-constant-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-constant-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005c 0xeffe211a282c0047)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x6f1fd080c003e 0xced9eeeffafe0034)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x6f1fd080c0043 0xced9f3effafe0034)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-constant-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x6f1fd080c0043 0xced9f3effafe0034)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-constant-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-constant-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-constant-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c006b 0xa5b4dfd2e1e6004f)
  (v128.const i64x2 0 0))
(assert_return (invoke "v128-loaded-parameter"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540050 0x3a4763616e720041)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-loaded-parameter"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f540050 0x3a4763616e720041)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "v128-loaded-parameter"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0x8668cfb79e7da8d0 0x331a0fe7cfadd0e9)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-cached"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "v128-loaded-cached"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-cached"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xb5d6f8188008f 0xc6d921fd0f140058)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-local"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005d 0xeffe211a282c0048)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-loaded-local"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x8d6e4f2f8005d 0xeffe211a282c0048)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "v128-loaded-local"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0x8669715a4221a8db 0xe8d0cda08967d0ee)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-register"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-loaded-register"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-register"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x7939fabb00044 0x8490a6a8b4b8003a)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-slot"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0x866a12fce5c5a8e8 0x9e878c594321d0f4)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-slot"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c0065 0xa5b4dcd2e1e6004c)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-loaded-slot"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x97887969c0065 0xa5b4dcd2e1e6004c)
  (v128.const i64x2 0xa1a2a3a40000 0xb5b6b4b8b9ba0003))
(assert_return (invoke "v128-loaded-constant"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-constant"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 5 0x50000000000))
(assert_return (invoke "v128-loaded-constant"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0x835424f54004f 0x3a4763616e720040)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
(assert_return (invoke "v128-loaded-loaded"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xd6bc48342001f960 0xffc1ed3bf9f2151)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-loaded-loaded"
  (i32.const 1) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xd6bc48342001f960 0xffc1ed3bf9f2151)
  (v128.const i64x2 0xd6b18c67421df8d3 0xfed9b48f6a4520fb))
(assert_return (invoke "v128-loaded-loaded"
  (i32.const 0x80000000) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0x866bf7e4d0b1a910 0xbfabce83704fd101)
  (v128.const i64x2 0x86613c17f2cda883 0xae89643f1af5d0ab))
