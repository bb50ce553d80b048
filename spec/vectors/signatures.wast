;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Functions with 1 to 20 vectors among their parameters, called directly, through a table, by reference, and from
;; another instance.
;;
;; "behind-9-indirect" calls a function with 9 vectors behind 9 floats. That returns its parameters. Results are two
;; operands from below the call, then what is returned, then the caller's first parameter.

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
  (table $t0 21 27 funcref)
  (elem (table $t0) (i32.const 1) func $alone-1-callee)
  (elem (table $t0) (i32.const 2) func $alone-8-callee)
  (elem (table $t0) (i32.const 3) func $alone-9-callee)
  (elem (table $t0) (i32.const 4) func $alone-20-callee)
  (elem (table $t0) (i32.const 5) func $i64-1-callee)
  (elem (table $t0) (i32.const 6) func $i64-8-callee)
  (elem (table $t0) (i32.const 7) func $i64-9-callee)
  (elem (table $t0) (i32.const 8) func $i64-20-callee)
  (elem (table $t0) (i32.const 9) func $f32-1-callee)
  (elem (table $t0) (i32.const 10) func $f32-8-callee)
  (elem (table $t0) (i32.const 11) func $f32-9-callee)
  (elem (table $t0) (i32.const 12) func $f32-20-callee)
  (elem (table $t0) (i32.const 13) func $behind-1-callee)
  (elem (table $t0) (i32.const 14) func $behind-8-callee)
  (elem (table $t0) (i32.const 15) func $behind-9-callee)
  (elem (table $t0) (i32.const 16) func $behind-20-callee)
  (elem (table $t0) (i32.const 17) func $numbers-1-callee)
  (elem (table $t0) (i32.const 18) func $numbers-8-callee)
  (elem (table $t0) (i32.const 19) func $numbers-9-callee)
  (elem (table $t0) (i32.const 20) func $numbers-20-callee)
  (func $alone-1-callee (export "alone-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $alone-1-direct (export "alone-1-direct") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 16 i32x4.splat i64x2.add global.get 4 i32.const 122 i32.xor i32.const 144
    v128.load offset=2 call $alone-1-callee local.get 0
  )
  (func $alone-8-callee (export "alone-8-callee") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $alone-8-direct (export "alone-8-direct") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 23 i32x4.splat i16x8.add global.get 0 i32.const 171 i32.add
    v128.const i64x2 0x1900000007 6409 local.get 3 local.get 3 i32.const 27 i32x4.splat i16x8.add i32.const 32
    v128.load local.get 3 i32.const 29 i32x4.splat v128.xor v128.const i64x2 0x1e00000007 7689 local.get 0
    local.get 0 i32.const 32 i32x4.splat i64x2.add call $alone-8-callee local.get 0
  )
  (func $alone-9-callee (export "alone-9-callee") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $alone-9-direct (export "alone-9-direct") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 24 i32x4.splat i64x2.add global.get 4 i32.const 178 i32.xor i32.const 16
    v128.load offset=2 local.get 3 v128.const i64x2 0x1c00000007 7177 local.get 3 i32.const 48
    v128.load offset=2 local.get 0 i32.const 31 i32x4.splat i16x8.add v128.const i64x2 0x2000000007 8201
    i32.const 72 v128.load offset=1 local.get 0 i32.const 34 i32x4.splat i8x16.sub call $alone-9-callee
    local.get 0
  )
  (func $alone-20-callee (export "alone-20-callee")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19
  )
  (func $alone-20-direct (export "alone-20-direct") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 36 i32x4.splat i64x2.add global.get 4 i32.const 262 i32.xor local.get 3
    v128.const i64x2 0x2700000007 9993 v128.const i64x2 0x2800000007 10249 local.get 3 i32.const 144
    v128.load offset=2 local.get 3 i32.const 43 i32x4.splat i16x8.add local.get 3 i32.const 44 i32x4.splat
    i64x2.add v128.const i64x2 0x2d00000007 11529 i32.const 176 v128.load offset=2 local.get 3 local.get 0
    v128.const i64x2 0x3100000007 12553 local.get 0 i32.const 50 i32x4.splat i8x16.sub i32.const 24
    v128.load offset=3 local.get 0 i32.const 40 v128.load offset=1 v128.const i64x2 0x3600000007 13833
    local.get 3 i32.const 55 i32x4.splat i16x8.add local.get 3 i32.const 56 i32x4.splat i64x2.add local.get 3
    call $alone-20-callee local.get 0
  )
  (func $i64-1-callee (export "i64-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $i64-1-direct (export "i64-1-direct") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 14 i32x4.splat i8x16.sub global.get 4 i32.const 108 i32.mul i32.const 128 v128.load
    call $i64-1-callee local.get 0
  )
  (func $i64-8-callee (export "i64-8-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $i64-8-direct (export "i64-8-direct") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 28 i32x4.splat i64x2.add global.get 4 i32.const 206 i32.xor
    v128.const i64x2 0x1e00000007 7689 i32.const 56 i64.load offset=3 v128.const i64x2 0x2000000007 8201
    local.get 1 local.get 3 i32.const 34 i32x4.splat i8x16.sub i64.const -380 local.get 0 i32.const 36
    i32x4.splat i64x2.add local.get 1 i32.const 112 v128.load offset=2 local.get 1
    v128.const i64x2 0x2800000007 10249 local.get 1 i64.const -446 i64.xor i32.const 144 v128.load offset=2
    local.get 1 i64.const -468 i64.mul local.get 3 call $i64-8-callee local.get 0
  )
  (func $i64-9-callee (export "i64-9-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $i64-9-direct (export "i64-9-direct") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 30 i32x4.splat i8x16.sub global.get 4 i32.const 220 i32.mul
    v128.const i64x2 0x2000000007 8201 i32.const 72 i64.load offset=1 i32.const 80 v128.load offset=2
    local.get 1 v128.const i64x2 0x2400000007 9225 local.get 1 i64.const -402 i64.xor local.get 0 local.get 1
    i64.const 0x2700000005 i64.mul i32.const 128 v128.load i64.const -446 v128.const i64x2 0x2a00000007 10761
    local.get 1 local.get 3 i32.const 44 i32x4.splat i64x2.add i32.const 168 i64.load offset=1 i32.const 176
    v128.load offset=2 local.get 1 i64.const -512 i64.mul local.get 3 call $i64-9-callee local.get 0
  )
  (func $i64-20-callee (export "i64-20-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
  )
  (func $i64-20-direct (export "i64-20-direct") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 0 i32.const 53 i32x4.splat v128.xor global.get 0 i32.const 381 i32.sub
    v128.const i64x2 0x3700000007 14089 i64.const -611 local.get 0 i32.const 57 i32x4.splat v128.xor
    i32.const 80 i64.load offset=2 local.get 0 local.get 1 i64.const 0x3c00000005 i64.add
    v128.const i64x2 0x3d00000007 15625 i32.const 112 i64.load offset=2 local.get 3 i64.const -699 local.get 3
    local.get 1 i64.const 0x4200000005 i64.sub i32.const 152 v128.load offset=3 i64.const -743 i32.const 168
    v128.load offset=1 local.get 1 i64.const -765 i64.sub local.get 3 i32.const 0 i64.load local.get 0
    local.get 1 i64.const -809 i64.sub v128.const i64x2 0x4b00000007 19209 local.get 1 i64.const -831 i64.add
    v128.const i64x2 0x4d00000007 19721 i32.const 48 i64.load offset=2 local.get 3 i64.const -875 local.get 0
    local.get 1 i64.const -897 i64.sub i32.const 88 v128.load offset=3 local.get 1 i64.const 0x5400000005
    i64.add v128.const i64x2 0x5500000007 21769 i32.const 112 i64.load offset=2 local.get 0 i32.const 128
    i64.load v128.const i64x2 0x5900000007 22793 local.get 1 local.get 0 i32.const 91 i32x4.splat i16x8.add
    i32.const 160 i64.load local.get 3 i32.const 93 i32x4.splat v128.xor call $i64-20-callee local.get 0
  )
  (func $f32-1-callee (export "f32-1-callee") (param f32 v128) (result f32 v128)
    local.get 0 local.get 1
  )
  (func $f32-1-direct (export "f32-1-direct") (param v128 i64 f64 v128) (result v128 i32 f32 v128 v128)
    local.get 3 i32.const 15 i32x4.splat i16x8.add global.get 0 i32.const 115 i32.add global.get 6
    v128.const i64x2 0x1200000007 4617 call $f32-1-callee local.get 0
  )
  (func $f32-8-callee (export "f32-8-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $f32-8-direct (export "f32-8-direct") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 0 i32.const 29 i32x4.splat v128.xor global.get 0 i32.const 213 i32.sub f32.const 31.5
    i32.const 64 v128.load global.get 6 local.get 3 i32.const 34 i32x4.splat i8x16.sub f32.const 35.5
    local.get 0 i32.const 36 i32x4.splat i64x2.add global.get 6 i32.const 112 v128.load offset=2
    f32.const 39.5 local.get 3 global.get 6 f32.const 41.5 f32.mul i32.const 144 v128.load offset=2
    i32.const 152 f32.load offset=3 v128.const i64x2 0x2c00000007 11273 global.get 6 f32.const 45.5 f32.add
    local.get 3 call $f32-8-callee local.get 0
  )
  (func $f32-9-callee (export "f32-9-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $f32-9-direct (export "f32-9-direct") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 31 i32x4.splat i16x8.add global.get 0 i32.const 227 i32.add global.get 6 local.get 3
    i32.const 34 i32x4.splat i8x16.sub f32.const 35.5 i32.const 96 v128.load i32.const 104 f32.load offset=1
    local.get 0 i32.const 38 i32x4.splat i8x16.sub global.get 6 v128.const i64x2 0x2800000007 10249
    i32.const 136 f32.load offset=1 local.get 0 f32.const 43.5 local.get 0 i32.const 44 i32x4.splat i64x2.add
    global.get 6 f32.const 45.5 f32.add i32.const 176 v128.load offset=2 global.get 6
    v128.const i64x2 0x3000000007 12297 global.get 6 f32.const 49.5 f32.sub
    v128.const i64x2 0x3200000007 12809 call $f32-9-callee local.get 0
  )
  (func $f32-20-callee (export "f32-20-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
  )
  (func $f32-20-direct (export "f32-20-direct") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 0 i32.const 54 i32x4.splat i8x16.sub global.get 4 i32.const 388 i32.mul global.get 2
    i32.const 72 v128.load offset=1 global.get 2 i32.const 88 v128.load offset=3 global.get 2 f32.const 60.5
    f32.add v128.const i64x2 0x3d00000007 15625 global.get 2 f32.const 62.5 f32.mul local.get 0 f32.const 64.5
    i32.const 136 v128.load offset=1 global.get 2 f32.const 66.5 f32.add v128.const i64x2 0x4300000007 17161
    i32.const 160 f32.load local.get 3 global.get 2 i32.const 184 v128.load offset=3 f32.const 72.5
    local.get 0 i32.const 73 i32x4.splat v128.xor f32.const 74.5 local.get 3 i32.const 75 i32x4.splat
    i16x8.add i32.const 32 f32.load local.get 0 i32.const 48 f32.load offset=2 local.get 3 global.get 2
    f32.const 80.5 f32.mul v128.const i64x2 0x5100000007 20745 f32.const 82.5 i32.const 88 v128.load offset=3
    global.get 2 f32.const 84.5 f32.add local.get 0 global.get 2 v128.const i64x2 0x5700000007 22281
    global.get 2 f32.const 88.5 f32.sub i32.const 136 v128.load offset=1 global.get 2 f32.const 90.5 f32.add
    i32.const 152 v128.load offset=3 f32.const 92.5 local.get 3 i32.const 176 f32.load offset=2
    v128.const i64x2 0x5f00000007 24329 call $f32-20-callee local.get 0
  )
  (func $behind-1-callee (export "behind-1-callee") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $behind-1-direct (export "behind-1-direct") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128)
    local.get 0 i32.const 26 i32x4.splat i8x16.sub global.get 4 i32.const 192 i32.mul local.get 2 local.get 2
    f64.const 29.25 f64.mul f64.const 30.25 i32.const 56 f64.load offset=3 local.get 2 local.get 2
    f64.const 33.25 f64.add i32.const 80 f64.load offset=2 local.get 2 f64.const 36.25 local.get 3
    i32.const 37 i32x4.splat v128.xor call $behind-1-callee local.get 0
  )
  (func $behind-8-callee (export "behind-8-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $behind-8-direct (export "behind-8-direct") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 33 i32x4.splat v128.xor global.get 0 i32.const 241 i32.sub local.get 2
    f64.const 35.25 f64.mul local.get 2 i32.const 104 f64.load offset=1 f64.const 38.25 local.get 2
    i32.const 128 f64.load f64.const 41.25 local.get 2 f64.const 42.25 f64.add local.get 2 local.get 0
    i32.const 44 i32x4.splat i64x2.add v128.const i64x2 0x2d00000007 11529 i32.const 176 v128.load offset=2
    i32.const 184 v128.load offset=3 local.get 3 local.get 3 i32.const 49 i32x4.splat v128.xor
    v128.const i64x2 0x3200000007 12809 i32.const 24 v128.load offset=3 call $behind-8-callee local.get 0
  )
  (func $behind-9-callee (export "behind-9-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $behind-9-direct (export "behind-9-direct") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 34 i32x4.splat i8x16.sub global.get 4 i32.const 248 i32.mul local.get 2 local.get 2
    f64.const 37.25 f64.sub f64.const 38.25 f64.const 39.25 i32.const 128 f64.load local.get 2 f64.const 41.25
    f64.mul local.get 2 local.get 2 local.get 2 f64.const 44.25 f64.mul i32.const 168 v128.load offset=1
    v128.const i64x2 0x2e00000007 11785 i32.const 184 v128.load offset=3 local.get 3 i32.const 48 i32x4.splat
    i64x2.add local.get 0 v128.const i64x2 0x3200000007 12809 local.get 3 local.get 3 i32.const 52 i32x4.splat
    i64x2.add v128.const i64x2 0x3500000007 13577 call $behind-9-callee local.get 0
  )
  (func $behind-20-callee (export "behind-20-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28
  )
  (func $behind-20-direct (export "behind-20-direct") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 46 i32x4.splat i8x16.sub global.get 4 i32.const 332 i32.mul i32.const 0 f64.load
    local.get 2 f64.const 49.25 f64.sub local.get 2 f64.const 51.25 i32.const 32 f64.load f64.const 53.25
    local.get 2 f64.const 54.25 f64.add i32.const 56 f64.load offset=3 local.get 2 i32.const 72
    v128.load offset=1 v128.const i64x2 0x3a00000007 14857 local.get 3 i32.const 59 i32x4.splat i16x8.add
    local.get 0 i32.const 104 v128.load offset=1 local.get 3 i32.const 62 i32x4.splat i8x16.sub
    v128.const i64x2 0x3f00000007 16137 local.get 0 v128.const i64x2 0x4100000007 16649 local.get 3
    i32.const 152 v128.load offset=3 local.get 0 i32.const 68 i32x4.splat i64x2.add
    v128.const i64x2 0x4500000007 17673 local.get 3 i32.const 70 i32x4.splat i8x16.sub local.get 0 i32.const 0
    v128.load local.get 0 i32.const 73 i32x4.splat v128.xor i32.const 16 v128.load offset=2 local.get 0
    v128.const i64x2 0x4c00000007 19465 call $behind-20-callee local.get 0
  )
  (func $numbers-1-callee (export "numbers-1-callee") (param i32 v128) (result i32 v128)
    local.get 0 local.get 1
  )
  (func $numbers-1-direct (export "numbers-1-direct") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 v128)
    local.get 3 i32.const 19 i32x4.splat i16x8.add global.get 0 i32.const 143 i32.add i32.const 150
    local.get 3 i32.const 22 i32x4.splat i8x16.sub call $numbers-1-callee local.get 0
  )
  (func $numbers-8-callee (export "numbers-8-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
  )
  (func $numbers-8-direct (export "numbers-8-direct") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 0 i32.const 40 i32x4.splat i64x2.add global.get 4 i32.const 290 i32.xor global.get 0
    i32.const 152 v128.load offset=3 local.get 2 i32.const 168 i32.load offset=1 local.get 3 i32.const 46
    i32x4.splat i8x16.sub f32.const 47.5 i32.const 0 i64.load local.get 3 local.get 2 f64.const 50.25 f64.mul
    i32.const 360 i32.const 32 v128.load f32.const 53.5 local.get 1 local.get 0 i32.const 55 i32x4.splat
    i16x8.add local.get 2 f64.const 56.25 f64.mul i32.const 72 i32.load offset=1
    v128.const i64x2 0x3a00000007 14857 global.get 6 local.get 1 i32.const 104 v128.load offset=1 local.get 2
    f64.const 62.25 f64.mul i32.const 444 i32.const 128 v128.load call $numbers-8-callee local.get 0
  )
  (func $numbers-9-callee (export "numbers-9-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $numbers-9-direct (export "numbers-9-direct") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 v128)
    local.get 3 i32.const 43 i32x4.splat i16x8.add global.get 0 i32.const 311 i32.add global.get 4 local.get 0
    i32.const 46 i32x4.splat i8x16.sub f64.const 47.25 i32.const 0 i32.load local.get 0 i32.const 49
    i32x4.splat v128.xor f32.const 50.5 local.get 1 i32.const 32 v128.load f64.const 53.25 global.get 0
    i32.const 381 i32.sub local.get 3 i32.const 64 f32.load local.get 1 v128.const i64x2 0x3a00000007 14857
    local.get 2 f64.const 59.25 f64.mul i32.const 423 i32.const 104 v128.load offset=1 global.get 2
    local.get 1 i64.const 0x3f00000005 i64.mul local.get 3 f64.const 65.25 global.get 0 i32.const 465 i32.sub
    i32.const 152 v128.load offset=3 global.get 2 i32.const 168 i64.load offset=1 local.get 3 i32.const 70
    i32x4.splat i8x16.sub call $numbers-9-callee local.get 0
  )
  (func $numbers-20-callee (export "numbers-20-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46 local.get 47
    local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54 local.get 55
    local.get 56 local.get 57 local.get 58
  )
  (func $numbers-20-direct (export "numbers-20-direct") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 3 i32.const 77 i32x4.splat v128.xor global.get 0 i32.const 549 i32.sub i32.const 556 local.get 3
    local.get 2 f64.const 81.25 f64.add i32.const 80 i32.load offset=2 v128.const i64x2 0x5300000007 21257
    i32.const 96 f32.load local.get 1 local.get 3 i32.const 86 i32x4.splat i8x16.sub f64.const 87.25
    global.get 0 i32.const 136 v128.load offset=1 global.get 2 f32.const 90.5 f32.add i64.const -996
    local.get 0 i32.const 168 f64.load offset=1 i32.const 661 local.get 0 i32.const 95 i32x4.splat i16x8.add
    global.get 2 i64.const -1062 local.get 3 i32.const 98 i32x4.splat i8x16.sub i32.const 24 f64.load offset=3
    global.get 0 i32.const 703 i32.add v128.const i64x2 0x6500000007 25865 global.get 2 i32.const 56
    i64.load offset=3 local.get 0 f64.const 105.25 global.get 0 i32.const 745 i32.sub i32.const 88
    v128.load offset=3 f32.const 108.5 i32.const 104 i64.load offset=1 local.get 3 i32.const 110 i32x4.splat
    i8x16.sub local.get 2 i32.const 128 i32.load v128.const i64x2 0x7100000007 28937 global.get 2 local.get 1
    i64.const -1260 i64.mul local.get 3 i32.const 168 f64.load offset=1 global.get 0 i32.const 829 i32.sub
    v128.const i64x2 0x7700000007 30473 global.get 2 local.get 1 i64.const -1326 i64.xor i32.const 16
    v128.load offset=2 f64.const 123.25 global.get 0 local.get 0 i32.const 125 i32x4.splat v128.xor
    f32.const 126.5 i32.const 56 i64.load offset=3 v128.const i64x2 0x8000000007 32777 local.get 2
    i32.const 80 i32.load offset=2 local.get 3 i32.const 131 i32x4.splat i16x8.add global.get 2 i32.const 104
    i64.load offset=1 v128.const i64x2 0x8600000007 34313 local.get 2 f64.const 135.25 f64.add i32.const 128
    i32.load v128.const i64x2 0x8900000007 35081 call $numbers-20-callee local.get 0
  )
)

(assert_return (invoke "alone-1-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b2a3a40011 0xb5b6b7c8b9ba0011)
  (i32.const -55) (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-8-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b9a3a40018 0xb5b6b7cfb9ba0018)
  (i32.const 0x12345723) (v128.const i64x2 0x1900000007 6409)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1bda3a4001f 0xb5b6b7d3b9ba001f)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (v128.const i64x2 0xa1bfa3a40019 0xb5b6b7a5b9ba0019) (v128.const i64x2 0x1e00000007 7689)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1c2a3a40021 0xb5b6b7d8b9ba0021)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-9-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1baa3a40019 0xb5b6b7d0b9ba0019)
  (i32.const -255) (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x1c00000007 7177)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1c1a3a40020 0xb5b6b7d7b9ba0020) (v128.const i64x2 0x2000000007 8201)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0xa180a3a400df 0xb5b6b796b9ba00df) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-20-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028)
  (i32.const -331) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x2700000007 9993)
  (v128.const i64x2 0x2800000007 10249) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0xa1cda3a4002f 0xb5b6b7e3b9ba002f) (v128.const i64x2 0xa1cea3a40030 0xb5b6b7e4b9ba0030)
  (v128.const i64x2 0x2d00000007 11529) (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x3100000007 12553) (v128.const i64x2 0xa170a3a400cf 0xb5b6b786b9ba00cf)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (v128.const i64x2 0x3600000007 13833)
  (v128.const i64x2 0xa1d9a3a4003b 0xb5b6b7efb9ba003b) (v128.const i64x2 0xa1daa3a4003c 0xb5b6b7f0b9ba003c)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-1-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa194a3a400f3 0xb5b6b7aab9ba00f3)
  (i32.const -8316) (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-8-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bea3a40020 0xb5b6b7d4b9ba0020)
  (i32.const -131) (v128.const i64x2 0x1e00000007 7689) (i64.const 0x95704b2601dcb792)
  (v128.const i64x2 0x2000000007 8201) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2) (i64.const -380)
  (v128.const i64x2 0xa1c6a3a40025 0xb5b6b7dcb9ba0025) (i64.const 0x202020202020202)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i64.const 0x202020202020202)
  (v128.const i64x2 0x2800000007 10249) (i64.const 0xfdfdfdfdfdfdfc40)
  (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d) (i64.const 0x5454545454545458)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-9-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa184a3a400e6 0xb5b6b79ab9ba00e6)
  (i32.const -16940) (v128.const i64x2 0x2000000007 8201) (i64.const 0x9b76512c07e2bd98)
  (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d) (i64.const 0x202020202020202)
  (v128.const i64x2 0x2400000007 9225) (i64.const 0xfdfdfdfdfdfdfc6c)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x585858580a0a0a0a)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i64.const -446)
  (v128.const i64x2 0x2a00000007 10761) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1cea3a40030 0xb5b6b7e4b9ba0030) (i64.const 0x7b56310ce7c29d78)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (i64.const 0xfbfbfbfbfbfbfc00)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-20-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa197a3a40034 0xb5b6b78db9ba0034)
  (i32.const 0x123454fb) (v128.const i64x2 0x3700000007 14089) (i64.const -611)
  (v128.const i64x2 0xa19ba3a40038 0xb5b6b781b9ba0038) (i64.const 0xe8c39e79542f0ae5)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202023e02020207)
  (v128.const i64x2 0x3d00000007 15625) (i64.const 0x88633e19f4cfaa85)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const -699)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x20201c0020201fd)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (i64.const -743)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (i64.const 0x2020202020204ff)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0xee9c49f7a55300b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x20202020202052b)
  (v128.const i64x2 0x4b00000007 19209) (i64.const 0x20202020201fec3) (v128.const i64x2 0x4d00000007 19721)
  (i64.const 0x4823fed9b48f6a45) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const -875)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020583)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (i64.const 0x202025602020207)
  (v128.const i64x2 0x5500000007 21769) (i64.const 0x88633e19f4cfaa85)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x8e69441ffad5b08b)
  (v128.const i64x2 0x5900000007 22793) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1fda3a4005c 0xb5b6b813b9ba005c) (i64.const 0x2e09e4bf9a75502b)
  (v128.const i64x2 0xa1ffa3a40059 0xb5b6b7e5b9ba0059) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-1-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b1a3a40013 0xb5b6b7c7b9ba0013)
  (i32.const 0x123456eb) (f32.const -0.125) (v128.const i64x2 0x1200000007 4617)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-8-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bfa3a4001c 0xb5b6b7a5b9ba001c)
  (i32.const 0x123455a3) (f32.const 31.5) (v128.const i64x2 0x4e2904dfba95704b 0x76512c07e2bd9873)
  (f32.const -0.125) (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2) (f32.const 35.5)
  (v128.const i64x2 0xa1c6a3a40025 0xb5b6b7dcb9ba0025) (f32.const -0.125)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (f32.const 39.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -5.1875)
  (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d) (f32.const -4.348626e+20)
  (v128.const i64x2 0x2c00000007 11273) (f32.const 45.375)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-9-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023)
  (i32.const 0x1234575b) (f32.const -0.125) (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2)
  (f32.const 35.5) (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813) (f32.const -3.6183316e-15)
  (v128.const i64x2 0xa17ca3a400db 0xb5b6b792b9ba00db) (f32.const -0.125)
  (v128.const i64x2 0x2800000007 10249) (f32.const 41725.844)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 43.5)
  (v128.const i64x2 0xa1cea3a4002d 0xb5b6b7e4b9ba002d) (f32.const 45.375)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f32.const -0.125)
  (v128.const i64x2 0x3000000007 12297) (f32.const -49.625) (v128.const i64x2 0x3200000007 12809)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-20-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa16ca3a400cb 0xb5b6b782b9ba00cb)
  (i32.const -29876) (f32.const 3.25) (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (f32.const 3.25) (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f32.const 63.75)
  (v128.const i64x2 0x3d00000007 15625) (f32.const 203.125)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 64.5)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (f32.const 69.75)
  (v128.const i64x2 0x4300000007 17161) (f32.const -5.0729572e-23)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 3.25)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (f32.const 72.5)
  (v128.const i64x2 0xa1eba3a40048 0xb5b6b7f1b9ba0048) (f32.const 74.5)
  (v128.const i64x2 0xa1eda3a4004f 0xb5b6b803b9ba004f) (f32.const 1.01666746e-22)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -2.6713147e-07)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 261.625)
  (v128.const i64x2 0x5100000007 20745) (f32.const 82.5)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f32.const 87.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 3.25) (v128.const i64x2 0x5700000007 22281)
  (f32.const -85.25) (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (f32.const 93.75)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f32.const 92.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 1.3403321e-07)
  (v128.const i64x2 0x5f00000007 24329) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-1-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa188a3a400e7 0xb5b6b79eb9ba00e7)
  (i32.const -14784) (f64.const -3.5) (f64.const -102.375) (f64.const 30.25)
  (f64.const -2.030012203600678e-205) (f64.const -3.5) (f64.const 29.75) (f64.const -4.582947821683902e+196)
  (f64.const -3.5) (f64.const 36.25) (v128.const i64x2 0xa187a3a40021 0xb5b6b79db9ba0021)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-8-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa183a3a40025 0xb5b6b799b9ba0025)
  (i32.const 0x12345587) (f64.const -123.375) (f64.const -3.5) (f64.const 4.744817393885104e-24)
  (f64.const 38.25) (f64.const -3.5) (f64.const -3.031320730055879e-239) (f64.const 41.25) (f64.const 38.75)
  (f64.const -3.5) (v128.const i64x2 0xa1cea3a4002d 0xb5b6b7e4b9ba002d) (v128.const i64x2 0x2d00000007 11529)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa193a3a40035 0xb5b6b789b9ba0035)
  (v128.const i64x2 0x3200000007 12809) (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-9-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2)
  (i32.const -19096) (f64.const -3.5) (f64.const -40.75) (f64.const 38.25) (f64.const 39.25)
  (f64.const -3.031320730055879e-239) (f64.const -144.375) (f64.const -3.5) (f64.const -3.5)
  (f64.const -154.875) (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0)
  (v128.const i64x2 0x2e00000007 11785) (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0xa1d2a3a40034 0xb5b6b7e8b9ba0034) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x3200000007 12809) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1d6a3a40038 0xb5b6b7ecb9ba0038) (v128.const i64x2 0x3500000007 13577)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-20-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa174a3a400d6 0xb5b6b78ab9ba00d6)
  (i32.const -25564) (f64.const 7.914347548945932e-237) (f64.const -52.75) (f64.const -3.5) (f64.const 51.25)
  (f64.const -1.6338082632273529e-84) (f64.const 53.25) (f64.const 50.75) (f64.const -2.030012203600678e-205)
  (f64.const -3.5) (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0x3a00000007 14857) (v128.const i64x2 0xa1dda3a4003f 0xb5b6b7f3b9ba003f)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (v128.const i64x2 0xa164a3a400c6 0xb5b6b77ab9ba00c6) (v128.const i64x2 0x3f00000007 16137)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x4100000007 16649)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (v128.const i64x2 0xa1e6a3a40045 0xb5b6b7fcb9ba0045) (v128.const i64x2 0x4500000007 17673)
  (v128.const i64x2 0xa15ca3a400be 0xb5b6b772b9ba00be) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833) (v128.const i64x2 0xa1eba3a40048 0xb5b6b7f1b9ba0048)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x4c00000007 19465)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-1-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b5a3a40017 0xb5b6b7cbb9ba0017)
  (i32.const 0x12345707) (i32.const 150) (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-8-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1caa3a40029 0xb5b6b7e0b9ba0029)
  (i32.const -367) (i32.const 0x12345678) (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (f64.const -3.5) (i32.const 0xe7c29d78) (v128.const i64x2 0xa174a3a400d6 0xb5b6b78ab9ba00d6)
  (f32.const 47.5) (i64.const 0xee9c49f7a55300b) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -175.875) (i32.const 360) (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (f32.const 53.5) (i64.const 0x202020202020202) (v128.const i64x2 0xa1d9a3a40038 0xb5b6b7efb9ba0038)
  (f64.const -196.875) (i32.const 0x7e2bd98) (v128.const i64x2 0x3a00000007 14857) (f32.const -0.125)
  (i64.const 0x202020202020202) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (f64.const -217.875)
  (i32.const 444) (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-9-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1cda3a4002f 0xb5b6b7e3b9ba002f)
  (i32.const 0x123457af) (i32.const -77) (v128.const i64x2 0xa174a3a400d3 0xb5b6b78ab9ba00d3)
  (f64.const 47.25) (i32.const 0x7a55300b) (v128.const i64x2 0xa193a3a40030 0xb5b6b789b9ba0030)
  (f32.const 50.5) (i64.const 0x202020202020202) (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (f64.const 53.25) (i32.const 0x123454fb) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const -0.0011401264) (i64.const 0x202020202020202) (v128.const i64x2 0x3a00000007 14857)
  (f64.const -207.375) (i32.const 423) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (f32.const 3.25) (i64.const 0x888888880a0a0a0a) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const 65.25) (i32.const 0x123454a7) (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (f32.const 3.25) (i64.const 0x7b56310ce7c29d78) (v128.const i64x2 0xa15ca3a400be 0xb5b6b772b9ba00be)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-20-direct"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1efa3a40049 0xb5b6b7f5b9ba0049)
  (i32.const 0x12345453) (i32.const 556) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const 77.75) (i32.const 0x542f0ae5) (v128.const i64x2 0x5300000007 21257) (f32.const 1.2741393e+16)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa14ca3a400ae 0xb5b6b762b9ba00ae) (f64.const 87.25)
  (i32.const 0x12345678) (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (f32.const 93.75)
  (i64.const -996) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const 1.3199715655682936e+286)
  (i32.const 661) (v128.const i64x2 0xa201a3a40060 0xb5b6b817b9ba0060) (f32.const 3.25) (i64.const -1062)
  (v128.const i64x2 0xa140a3a400a2 0xb5b6b756b9ba00a2) (f64.const -3.203851516313528e+259)
  (i32.const 0x12345937) (v128.const i64x2 0x6500000007 25865) (f32.const 3.25) (i64.const 0x95704b2601dcb792)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const 105.25) (i32.const 0x1234538f)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f32.const 108.5) (i64.const 0x3b16f1cca7825d38)
  (v128.const i64x2 0xa134a3a40096 0xb5b6b74ab9ba0096) (f64.const -3.5) (i32.const 0xfad5b08b)
  (v128.const i64x2 0x7100000007 28937) (f32.const 3.25) (i64.const 0x1e1e1e1e1e1e1e28)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 1.3199715655682936e+286)
  (i32.const 0x1234533b) (v128.const i64x2 0x7700000007 30473) (f32.const 3.25) (i64.const 0xfdfdfdfdfdfdf8d0)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd) (f64.const 123.25) (i32.const 0x12345678)
  (v128.const i64x2 0xa1dfa3a4007c 0xb5b6b7c5b9ba007c) (f32.const 126.5) (i64.const 0x95704b2601dcb792)
  (v128.const i64x2 0x8000000007 32777) (f64.const -3.5) (i32.const 0x542f0ae5)
  (v128.const i64x2 0xa225a3a40087 0xb5b6b83bb9ba0087) (f32.const 3.25) (i64.const 0x3b16f1cca7825d38)
  (v128.const i64x2 0x8600000007 34313) (f64.const 131.75) (i32.const 0xfad5b08b)
  (v128.const i64x2 0x8900000007 35081) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-1-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015)) (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015))
(assert_return (invoke "alone-8-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c))
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c))
(assert_return (invoke "alone-9-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c)
  (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d)) (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d))
(assert_return (invoke "alone-20-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c)
  (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026)
  (v128.const i64x2 0xa1a2a3a40027 0xb5b6b7b8b9ba0027) (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028))
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c)
  (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026)
  (v128.const i64x2 0xa1a2a3a40027 0xb5b6b7b8b9ba0027) (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028))
(assert_return (invoke "i64-1-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015)) (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015))
(assert_return (invoke "i64-8-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (i64.const 0x1616161616161617)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (i64.const 0x1818181818181819)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (i64.const 0x1a1a1a1a1a1a1a1b)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (i64.const 0x1c1c1c1c1c1c1c1d)
  (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d) (i64.const 0x1e1e1e1e1e1e1e1f)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (i64.const 0x2020202020202021)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (i64.const 0x2222222222222223)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023)) (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015)
  (i64.const 0x1616161616161617) (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017)
  (i64.const 0x1818181818181819) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019)
  (i64.const 0x1a1a1a1a1a1a1a1b) (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b)
  (i64.const 0x1c1c1c1c1c1c1c1d) (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d)
  (i64.const 0x1e1e1e1e1e1e1e1f) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f)
  (i64.const 0x2020202020202021) (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021)
  (i64.const 0x2222222222222223) (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023))
(assert_return (invoke "i64-9-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (i64.const 0x1616161616161617)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (i64.const 0x1818181818181819)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (i64.const 0x1a1a1a1a1a1a1a1b)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (i64.const 0x1c1c1c1c1c1c1c1d)
  (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d) (i64.const 0x1e1e1e1e1e1e1e1f)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (i64.const 0x2020202020202021)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (i64.const 0x2222222222222223)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (i64.const 0x2424242424242425)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025)) (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015)
  (i64.const 0x1616161616161617) (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017)
  (i64.const 0x1818181818181819) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019)
  (i64.const 0x1a1a1a1a1a1a1a1b) (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b)
  (i64.const 0x1c1c1c1c1c1c1c1d) (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d)
  (i64.const 0x1e1e1e1e1e1e1e1f) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f)
  (i64.const 0x2020202020202021) (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021)
  (i64.const 0x2222222222222223) (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023)
  (i64.const 0x2424242424242425) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025))
(assert_return (invoke "i64-20-callee"
  (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015) (i64.const 0x1616161616161617)
  (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017) (i64.const 0x1818181818181819)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (i64.const 0x1a1a1a1a1a1a1a1b)
  (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b) (i64.const 0x1c1c1c1c1c1c1c1d)
  (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d) (i64.const 0x1e1e1e1e1e1e1e1f)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (i64.const 0x2020202020202021)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (i64.const 0x2222222222222223)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (i64.const 0x2424242424242425)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (i64.const 0x2626262626262627)
  (v128.const i64x2 0xa1a2a3a40027 0xb5b6b7b8b9ba0027) (i64.const 0x2828282828282829)
  (v128.const i64x2 0xa1a2a3a40029 0xb5b6b7b8b9ba0029) (i64.const 0x2a2a2a2a2a2a2a2b)
  (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b) (i64.const 0x2c2c2c2c2c2c2c2d)
  (v128.const i64x2 0xa1a2a3a4002d 0xb5b6b7b8b9ba002d) (i64.const 0x2e2e2e2e2e2e2e2f)
  (v128.const i64x2 0xa1a2a3a4002f 0xb5b6b7b8b9ba002f) (i64.const 0x3030303030303031)
  (v128.const i64x2 0xa1a2a3a40031 0xb5b6b7b8b9ba0031) (i64.const 0x3232323232323233)
  (v128.const i64x2 0xa1a2a3a40033 0xb5b6b7b8b9ba0033) (i64.const 0x3434343434343435)
  (v128.const i64x2 0xa1a2a3a40035 0xb5b6b7b8b9ba0035) (i64.const 0x3636363636363637)
  (v128.const i64x2 0xa1a2a3a40037 0xb5b6b7b8b9ba0037) (i64.const 0x3838383838383839)
  (v128.const i64x2 0xa1a2a3a40039 0xb5b6b7b8b9ba0039) (i64.const 0x3a3a3a3a3a3a3a3b)
  (v128.const i64x2 0xa1a2a3a4003b 0xb5b6b7b8b9ba003b)) (v128.const i64x2 0xa1a2a3a40015 0xb5b6b7b8b9ba0015)
  (i64.const 0x1616161616161617) (v128.const i64x2 0xa1a2a3a40017 0xb5b6b7b8b9ba0017)
  (i64.const 0x1818181818181819) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019)
  (i64.const 0x1a1a1a1a1a1a1a1b) (v128.const i64x2 0xa1a2a3a4001b 0xb5b6b7b8b9ba001b)
  (i64.const 0x1c1c1c1c1c1c1c1d) (v128.const i64x2 0xa1a2a3a4001d 0xb5b6b7b8b9ba001d)
  (i64.const 0x1e1e1e1e1e1e1e1f) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f)
  (i64.const 0x2020202020202021) (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021)
  (i64.const 0x2222222222222223) (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023)
  (i64.const 0x2424242424242425) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025)
  (i64.const 0x2626262626262627) (v128.const i64x2 0xa1a2a3a40027 0xb5b6b7b8b9ba0027)
  (i64.const 0x2828282828282829) (v128.const i64x2 0xa1a2a3a40029 0xb5b6b7b8b9ba0029)
  (i64.const 0x2a2a2a2a2a2a2a2b) (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b)
  (i64.const 0x2c2c2c2c2c2c2c2d) (v128.const i64x2 0xa1a2a3a4002d 0xb5b6b7b8b9ba002d)
  (i64.const 0x2e2e2e2e2e2e2e2f) (v128.const i64x2 0xa1a2a3a4002f 0xb5b6b7b8b9ba002f)
  (i64.const 0x3030303030303031) (v128.const i64x2 0xa1a2a3a40031 0xb5b6b7b8b9ba0031)
  (i64.const 0x3232323232323233) (v128.const i64x2 0xa1a2a3a40033 0xb5b6b7b8b9ba0033)
  (i64.const 0x3434343434343435) (v128.const i64x2 0xa1a2a3a40035 0xb5b6b7b8b9ba0035)
  (i64.const 0x3636363636363637) (v128.const i64x2 0xa1a2a3a40037 0xb5b6b7b8b9ba0037)
  (i64.const 0x3838383838383839) (v128.const i64x2 0xa1a2a3a40039 0xb5b6b7b8b9ba0039)
  (i64.const 0x3a3a3a3a3a3a3a3b) (v128.const i64x2 0xa1a2a3a4003b 0xb5b6b7b8b9ba003b))
(assert_return (invoke "f32-1-callee"
  (f32.const 21.75) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)) (f32.const 21.75)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016))
(assert_return (invoke "f32-8-callee"
  (f32.const 21.75) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f32.const 23.75)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (f32.const 25.75)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (f32.const 27.75)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f32.const 29.75)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (f32.const 31.75)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (f32.const 33.75)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f32.const 35.75)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)) (f32.const 21.75)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f32.const 23.75)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (f32.const 25.75)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (f32.const 27.75)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f32.const 29.75)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (f32.const 31.75)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (f32.const 33.75)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f32.const 35.75)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024))
(assert_return (invoke "f32-9-callee"
  (f32.const 21.75) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f32.const 23.75)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (f32.const 25.75)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (f32.const 27.75)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f32.const 29.75)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (f32.const 31.75)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (f32.const 33.75)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f32.const 35.75)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024) (f32.const 37.75)
  (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026)) (f32.const 21.75)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f32.const 23.75)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (f32.const 25.75)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (f32.const 27.75)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f32.const 29.75)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (f32.const 31.75)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (f32.const 33.75)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f32.const 35.75)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024) (f32.const 37.75)
  (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026))
(assert_return (invoke "f32-20-callee"
  (f32.const 21.75) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f32.const 23.75)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (f32.const 25.75)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (f32.const 27.75)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f32.const 29.75)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (f32.const 31.75)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (f32.const 33.75)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f32.const 35.75)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024) (f32.const 37.75)
  (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026) (f32.const 39.75)
  (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f32.const 41.75)
  (v128.const i64x2 0xa1a2a3a4002a 0xb5b6b7b8b9ba002a) (f32.const 43.75)
  (v128.const i64x2 0xa1a2a3a4002c 0xb5b6b7b8b9ba002c) (f32.const 45.75)
  (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e) (f32.const 47.75)
  (v128.const i64x2 0xa1a2a3a40030 0xb5b6b7b8b9ba0030) (f32.const 49.75)
  (v128.const i64x2 0xa1a2a3a40032 0xb5b6b7b8b9ba0032) (f32.const 51.75)
  (v128.const i64x2 0xa1a2a3a40034 0xb5b6b7b8b9ba0034) (f32.const 53.75)
  (v128.const i64x2 0xa1a2a3a40036 0xb5b6b7b8b9ba0036) (f32.const 55.75)
  (v128.const i64x2 0xa1a2a3a40038 0xb5b6b7b8b9ba0038) (f32.const 57.75)
  (v128.const i64x2 0xa1a2a3a4003a 0xb5b6b7b8b9ba003a) (f32.const 59.75)
  (v128.const i64x2 0xa1a2a3a4003c 0xb5b6b7b8b9ba003c)) (f32.const 21.75)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f32.const 23.75)
  (v128.const i64x2 0xa1a2a3a40018 0xb5b6b7b8b9ba0018) (f32.const 25.75)
  (v128.const i64x2 0xa1a2a3a4001a 0xb5b6b7b8b9ba001a) (f32.const 27.75)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f32.const 29.75)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (f32.const 31.75)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (f32.const 33.75)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f32.const 35.75)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024) (f32.const 37.75)
  (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026) (f32.const 39.75)
  (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f32.const 41.75)
  (v128.const i64x2 0xa1a2a3a4002a 0xb5b6b7b8b9ba002a) (f32.const 43.75)
  (v128.const i64x2 0xa1a2a3a4002c 0xb5b6b7b8b9ba002c) (f32.const 45.75)
  (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e) (f32.const 47.75)
  (v128.const i64x2 0xa1a2a3a40030 0xb5b6b7b8b9ba0030) (f32.const 49.75)
  (v128.const i64x2 0xa1a2a3a40032 0xb5b6b7b8b9ba0032) (f32.const 51.75)
  (v128.const i64x2 0xa1a2a3a40034 0xb5b6b7b8b9ba0034) (f32.const 53.75)
  (v128.const i64x2 0xa1a2a3a40036 0xb5b6b7b8b9ba0036) (f32.const 55.75)
  (v128.const i64x2 0xa1a2a3a40038 0xb5b6b7b8b9ba0038) (f32.const 57.75)
  (v128.const i64x2 0xa1a2a3a4003a 0xb5b6b7b8b9ba003a) (f32.const 59.75)
  (v128.const i64x2 0xa1a2a3a4003c 0xb5b6b7b8b9ba003c))
(assert_return (invoke "behind-1-callee"
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5) (f64.const -25.5) (f64.const -26.5)
  (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e))
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5) (f64.const -25.5) (f64.const -26.5)
  (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e))
(assert_return (invoke "behind-8-callee"
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5) (f64.const -25.5) (f64.const -26.5)
  (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025)) (f64.const -21.5) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025))
(assert_return (invoke "behind-9-callee"
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5) (f64.const -25.5) (f64.const -26.5)
  (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026))
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5) (f64.const -25.5) (f64.const -26.5)
  (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026))
(assert_return (invoke "behind-20-callee"
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5) (f64.const -25.5) (f64.const -26.5)
  (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020)
  (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022)
  (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023) (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026)
  (v128.const i64x2 0xa1a2a3a40027 0xb5b6b7b8b9ba0027) (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028)
  (v128.const i64x2 0xa1a2a3a40029 0xb5b6b7b8b9ba0029) (v128.const i64x2 0xa1a2a3a4002a 0xb5b6b7b8b9ba002a)
  (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b) (v128.const i64x2 0xa1a2a3a4002c 0xb5b6b7b8b9ba002c)
  (v128.const i64x2 0xa1a2a3a4002d 0xb5b6b7b8b9ba002d) (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e)
  (v128.const i64x2 0xa1a2a3a4002f 0xb5b6b7b8b9ba002f) (v128.const i64x2 0xa1a2a3a40030 0xb5b6b7b8b9ba0030)
  (v128.const i64x2 0xa1a2a3a40031 0xb5b6b7b8b9ba0031)) (f64.const -21.5) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5)
  (v128.const i64x2 0xa1a2a3a4001e 0xb5b6b7b8b9ba001e) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f)
  (v128.const i64x2 0xa1a2a3a40020 0xb5b6b7b8b9ba0020) (v128.const i64x2 0xa1a2a3a40021 0xb5b6b7b8b9ba0021)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (v128.const i64x2 0xa1a2a3a40023 0xb5b6b7b8b9ba0023)
  (v128.const i64x2 0xa1a2a3a40024 0xb5b6b7b8b9ba0024) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025)
  (v128.const i64x2 0xa1a2a3a40026 0xb5b6b7b8b9ba0026) (v128.const i64x2 0xa1a2a3a40027 0xb5b6b7b8b9ba0027)
  (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (v128.const i64x2 0xa1a2a3a40029 0xb5b6b7b8b9ba0029)
  (v128.const i64x2 0xa1a2a3a4002a 0xb5b6b7b8b9ba002a) (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b)
  (v128.const i64x2 0xa1a2a3a4002c 0xb5b6b7b8b9ba002c) (v128.const i64x2 0xa1a2a3a4002d 0xb5b6b7b8b9ba002d)
  (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e) (v128.const i64x2 0xa1a2a3a4002f 0xb5b6b7b8b9ba002f)
  (v128.const i64x2 0xa1a2a3a40030 0xb5b6b7b8b9ba0030) (v128.const i64x2 0xa1a2a3a40031 0xb5b6b7b8b9ba0031))
(assert_return (invoke "numbers-1-callee"
  (i32.const 0x1515112d) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016)) (i32.const 0x1515112d)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016))
(assert_return (invoke "numbers-8-callee"
  (i32.const 0x1515112d) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f64.const -23.5)
  (i32.const 0x18181430) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1c) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f64.const -29.5)
  (i32.const 0x1e1e1a36) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (f32.const 32.75)
  (i64.const 0x2121212121212122) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f64.const -35.5)
  (i32.const 0x2424203c) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (f32.const 38.75)
  (i64.const 0x2727272727272728) (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f64.const -41.5)
  (i32.const 0x2a2a2642) (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b)) (i32.const 0x1515112d)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f64.const -23.5) (i32.const 0x18181430)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (f32.const 26.75) (i64.const 0x1b1b1b1b1b1b1b1c)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f64.const -29.5) (i32.const 0x1e1e1a36)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (f32.const 32.75) (i64.const 0x2121212121212122)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f64.const -35.5) (i32.const 0x2424203c)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (f32.const 38.75) (i64.const 0x2727272727272728)
  (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f64.const -41.5) (i32.const 0x2a2a2642)
  (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b))
(assert_return (invoke "numbers-9-callee"
  (i32.const 0x1515112d) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f64.const -23.5)
  (i32.const 0x18181430) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1c) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f64.const -29.5)
  (i32.const 0x1e1e1a36) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (f32.const 32.75)
  (i64.const 0x2121212121212122) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f64.const -35.5)
  (i32.const 0x2424203c) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (f32.const 38.75)
  (i64.const 0x2727272727272728) (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f64.const -41.5)
  (i32.const 0x2a2a2642) (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b) (f32.const 44.75)
  (i64.const 0x2d2d2d2d2d2d2d2e) (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e)) (i32.const 0x1515112d)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f64.const -23.5) (i32.const 0x18181430)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (f32.const 26.75) (i64.const 0x1b1b1b1b1b1b1b1c)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f64.const -29.5) (i32.const 0x1e1e1a36)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (f32.const 32.75) (i64.const 0x2121212121212122)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f64.const -35.5) (i32.const 0x2424203c)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (f32.const 38.75) (i64.const 0x2727272727272728)
  (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f64.const -41.5) (i32.const 0x2a2a2642)
  (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b) (f32.const 44.75) (i64.const 0x2d2d2d2d2d2d2d2e)
  (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e))
(assert_return (invoke "numbers-20-callee"
  (i32.const 0x1515112d) (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f64.const -23.5)
  (i32.const 0x18181430) (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1c) (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f64.const -29.5)
  (i32.const 0x1e1e1a36) (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (f32.const 32.75)
  (i64.const 0x2121212121212122) (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f64.const -35.5)
  (i32.const 0x2424203c) (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (f32.const 38.75)
  (i64.const 0x2727272727272728) (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f64.const -41.5)
  (i32.const 0x2a2a2642) (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b) (f32.const 44.75)
  (i64.const 0x2d2d2d2d2d2d2d2e) (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e) (f64.const -47.5)
  (i32.const 0x30302c48) (v128.const i64x2 0xa1a2a3a40031 0xb5b6b7b8b9ba0031) (f32.const 50.75)
  (i64.const 0x3333333333333334) (v128.const i64x2 0xa1a2a3a40034 0xb5b6b7b8b9ba0034) (f64.const -53.5)
  (i32.const 0x3636324e) (v128.const i64x2 0xa1a2a3a40037 0xb5b6b7b8b9ba0037) (f32.const 56.75)
  (i64.const 0x393939393939393a) (v128.const i64x2 0xa1a2a3a4003a 0xb5b6b7b8b9ba003a) (f64.const -59.5)
  (i32.const 0x3c3c3854) (v128.const i64x2 0xa1a2a3a4003d 0xb5b6b7b8b9ba003d) (f32.const 62.75)
  (i64.const 0x3f3f3f3f3f3f3f40) (v128.const i64x2 0xa1a2a3a40040 0xb5b6b7b8b9ba0040) (f64.const -65.5)
  (i32.const 0x42423e5a) (v128.const i64x2 0xa1a2a3a40043 0xb5b6b7b8b9ba0043) (f32.const 68.75)
  (i64.const 0x4545454545454546) (v128.const i64x2 0xa1a2a3a40046 0xb5b6b7b8b9ba0046) (f64.const -71.5)
  (i32.const 0x48484460) (v128.const i64x2 0xa1a2a3a40049 0xb5b6b7b8b9ba0049) (f32.const 74.75)
  (i64.const 0x4b4b4b4b4b4b4b4c) (v128.const i64x2 0xa1a2a3a4004c 0xb5b6b7b8b9ba004c) (f64.const -77.5)
  (i32.const 0x4e4e4a66) (v128.const i64x2 0xa1a2a3a4004f 0xb5b6b7b8b9ba004f)) (i32.const 0x1515112d)
  (v128.const i64x2 0xa1a2a3a40016 0xb5b6b7b8b9ba0016) (f64.const -23.5) (i32.const 0x18181430)
  (v128.const i64x2 0xa1a2a3a40019 0xb5b6b7b8b9ba0019) (f32.const 26.75) (i64.const 0x1b1b1b1b1b1b1b1c)
  (v128.const i64x2 0xa1a2a3a4001c 0xb5b6b7b8b9ba001c) (f64.const -29.5) (i32.const 0x1e1e1a36)
  (v128.const i64x2 0xa1a2a3a4001f 0xb5b6b7b8b9ba001f) (f32.const 32.75) (i64.const 0x2121212121212122)
  (v128.const i64x2 0xa1a2a3a40022 0xb5b6b7b8b9ba0022) (f64.const -35.5) (i32.const 0x2424203c)
  (v128.const i64x2 0xa1a2a3a40025 0xb5b6b7b8b9ba0025) (f32.const 38.75) (i64.const 0x2727272727272728)
  (v128.const i64x2 0xa1a2a3a40028 0xb5b6b7b8b9ba0028) (f64.const -41.5) (i32.const 0x2a2a2642)
  (v128.const i64x2 0xa1a2a3a4002b 0xb5b6b7b8b9ba002b) (f32.const 44.75) (i64.const 0x2d2d2d2d2d2d2d2e)
  (v128.const i64x2 0xa1a2a3a4002e 0xb5b6b7b8b9ba002e) (f64.const -47.5) (i32.const 0x30302c48)
  (v128.const i64x2 0xa1a2a3a40031 0xb5b6b7b8b9ba0031) (f32.const 50.75) (i64.const 0x3333333333333334)
  (v128.const i64x2 0xa1a2a3a40034 0xb5b6b7b8b9ba0034) (f64.const -53.5) (i32.const 0x3636324e)
  (v128.const i64x2 0xa1a2a3a40037 0xb5b6b7b8b9ba0037) (f32.const 56.75) (i64.const 0x393939393939393a)
  (v128.const i64x2 0xa1a2a3a4003a 0xb5b6b7b8b9ba003a) (f64.const -59.5) (i32.const 0x3c3c3854)
  (v128.const i64x2 0xa1a2a3a4003d 0xb5b6b7b8b9ba003d) (f32.const 62.75) (i64.const 0x3f3f3f3f3f3f3f40)
  (v128.const i64x2 0xa1a2a3a40040 0xb5b6b7b8b9ba0040) (f64.const -65.5) (i32.const 0x42423e5a)
  (v128.const i64x2 0xa1a2a3a40043 0xb5b6b7b8b9ba0043) (f32.const 68.75) (i64.const 0x4545454545454546)
  (v128.const i64x2 0xa1a2a3a40046 0xb5b6b7b8b9ba0046) (f64.const -71.5) (i32.const 0x48484460)
  (v128.const i64x2 0xa1a2a3a40049 0xb5b6b7b8b9ba0049) (f32.const 74.75) (i64.const 0x4b4b4b4b4b4b4b4c)
  (v128.const i64x2 0xa1a2a3a4004c 0xb5b6b7b8b9ba004c) (f64.const -77.5) (i32.const 0x4e4e4a66)
  (v128.const i64x2 0xa1a2a3a4004f 0xb5b6b7b8b9ba004f))

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
  (table $t0 21 27 funcref)
  (elem (table $t0) (i32.const 1) func $alone-1-callee)
  (elem (table $t0) (i32.const 2) func $alone-8-callee)
  (elem (table $t0) (i32.const 3) func $alone-9-callee)
  (elem (table $t0) (i32.const 4) func $alone-20-callee)
  (elem (table $t0) (i32.const 5) func $i64-1-callee)
  (elem (table $t0) (i32.const 6) func $i64-8-callee)
  (elem (table $t0) (i32.const 7) func $i64-9-callee)
  (elem (table $t0) (i32.const 8) func $i64-20-callee)
  (elem (table $t0) (i32.const 9) func $f32-1-callee)
  (elem (table $t0) (i32.const 10) func $f32-8-callee)
  (elem (table $t0) (i32.const 11) func $f32-9-callee)
  (elem (table $t0) (i32.const 12) func $f32-20-callee)
  (elem (table $t0) (i32.const 13) func $behind-1-callee)
  (elem (table $t0) (i32.const 14) func $behind-8-callee)
  (elem (table $t0) (i32.const 15) func $behind-9-callee)
  (elem (table $t0) (i32.const 16) func $behind-20-callee)
  (elem (table $t0) (i32.const 17) func $numbers-1-callee)
  (elem (table $t0) (i32.const 18) func $numbers-8-callee)
  (elem (table $t0) (i32.const 19) func $numbers-9-callee)
  (elem (table $t0) (i32.const 20) func $numbers-20-callee)
  (func $alone-1-callee (export "alone-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $alone-1-indirect (export "alone-1-indirect") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 18 i32x4.splat i8x16.sub global.get 4 i32.const 136 i32.mul local.get 0 i32.const 20
    i32x4.splat i64x2.add i32.const 1 call_indirect (param v128) (result v128) local.get 0
  )
  (func $alone-8-callee (export "alone-8-callee") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $alone-8-indirect (export "alone-8-indirect") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 25 i32x4.splat v128.xor global.get 0 i32.const 185 i32.sub local.get 3 local.get 3
    local.get 3 i32.const 29 i32x4.splat v128.xor v128.const i64x2 0x1e00000007 7689 i32.const 56
    v128.load offset=3 local.get 3 i32.const 72 v128.load offset=1 v128.const i64x2 0x2200000007 8713
    i32.const 2
    call_indirect (param v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0
  )
  (func $alone-9-callee (export "alone-9-callee") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $alone-9-indirect (export "alone-9-indirect") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 26 i32x4.splat i8x16.sub global.get 4 i32.const 192 i32.mul local.get 0 i32.const 28
    i32x4.splat i64x2.add local.get 3 local.get 0 i32.const 30 i32x4.splat i8x16.sub
    v128.const i64x2 0x1f00000007 7945 i32.const 64 v128.load i32.const 72 v128.load offset=1 local.get 0
    local.get 0 i32.const 35 i32x4.splat i16x8.add v128.const i64x2 0x2400000007 9225 i32.const 3
    call_indirect (param v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0
  )
  (func $alone-20-callee (export "alone-20-callee")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19
  )
  (func $alone-20-indirect (export "alone-20-indirect") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 38 i32x4.splat i8x16.sub global.get 4 i32.const 276 i32.mul i32.const 128 v128.load
    v128.const i64x2 0x2900000007 10505 local.get 3 local.get 3 i32.const 43 i32x4.splat i16x8.add local.get 0
    i32.const 44 i32x4.splat i64x2.add local.get 0 v128.const i64x2 0x2e00000007 11785 i32.const 184
    v128.load offset=3 v128.const i64x2 0x3000000007 12297 local.get 0 i32.const 49 i32x4.splat v128.xor
    local.get 0 i32.const 24 v128.load offset=3 i32.const 32 v128.load local.get 3 local.get 0 i32.const 54
    i32x4.splat i8x16.sub v128.const i64x2 0x3700000007 14089 local.get 3 i32.const 56 i32x4.splat i64x2.add
    i32.const 72 v128.load offset=1 local.get 3 v128.const i64x2 0x3b00000007 15113 i32.const 4
    call_indirect (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0
  )
  (func $i64-1-callee (export "i64-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $i64-1-indirect (export "i64-1-indirect") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 16 i32x4.splat i64x2.add global.get 4 i32.const 122 i32.xor local.get 3 i32.const 18
    i32x4.splat i8x16.sub i32.const 5 call_indirect (param v128) (result v128) local.get 0
  )
  (func $i64-8-callee (export "i64-8-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $i64-8-indirect (export "i64-8-indirect") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 30 i32x4.splat i8x16.sub global.get 4 i32.const 220 i32.mul local.get 0
    i64.const 0x2100000005 i32.const 80 v128.load offset=2 i32.const 88 i64.load offset=3 local.get 0
    local.get 1 i64.const -402 i64.xor v128.const i64x2 0x2600000007 9737 i32.const 120 i64.load offset=3
    local.get 0 local.get 1 i64.const -446 i64.xor v128.const i64x2 0x2a00000007 10761 local.get 1
    v128.const i64x2 0x2c00000007 11273 i32.const 168 i64.load offset=1 local.get 0 i32.const 46 i32x4.splat
    i8x16.sub i32.const 6
    call_indirect (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0
  )
  (func $i64-9-callee (export "i64-9-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $i64-9-indirect (export "i64-9-indirect") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 0 i32.const 32 i32x4.splat i64x2.add global.get 4 i32.const 234 i32.xor local.get 0 i32.const 88
    i64.load offset=3 local.get 3 i32.const 36 i32x4.splat i64x2.add i64.const -402
    v128.const i64x2 0x2600000007 9737 i32.const 120 i64.load offset=3 local.get 0 local.get 1 i64.const -446
    i64.xor i32.const 144 v128.load offset=2 i64.const -468 local.get 3 local.get 1 i64.const 0x2d00000005
    i64.xor local.get 0 i32.const 184 i64.load offset=3 v128.const i64x2 0x3000000007 12297 local.get 1
    i64.const -534 i64.xor i32.const 16 v128.load offset=2 i32.const 7
    call_indirect (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0
  )
  (func $i64-20-callee (export "i64-20-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
  )
  (func $i64-20-indirect (export "i64-20-indirect") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 55 i32x4.splat i16x8.add global.get 0 i32.const 395 i32.add local.get 3
    i64.const -633 local.get 0 i32.const 59 i32x4.splat i16x8.add local.get 1
    v128.const i64x2 0x3d00000007 15625 i32.const 112 i64.load offset=2 local.get 0 i32.const 63 i32x4.splat
    i16x8.add local.get 1 v128.const i64x2 0x4100000007 16649 i32.const 144 i64.load offset=2 local.get 0
    i32.const 67 i32x4.splat i16x8.add i64.const -743 i32.const 168 v128.load offset=1 local.get 1 local.get 3
    i32.const 71 i32x4.splat i16x8.add i32.const 0 i64.load v128.const i64x2 0x4900000007 18697 local.get 1
    local.get 0 i32.const 75 i32x4.splat i16x8.add local.get 1 local.get 0 i32.const 77 i32x4.splat v128.xor
    i32.const 48 i64.load offset=2 v128.const i64x2 0x4f00000007 20233 i32.const 64 i64.load
    v128.const i64x2 0x5100000007 20745 local.get 1 local.get 3 i32.const 83 i32x4.splat i16x8.add local.get 1
    i64.const 0x5400000005 i64.add i32.const 104 v128.load offset=1 local.get 1
    v128.const i64x2 0x5700000007 22281 local.get 1 i32.const 136 v128.load offset=1 i64.const 0x5a00000005
    local.get 0 i32.const 91 i32x4.splat i16x8.add i32.const 160 i64.load v128.const i64x2 0x5d00000007 23817
    local.get 1 i64.const -1029 i64.sub local.get 3 i32.const 8
    call_indirect (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0
  )
  (func $f32-1-callee (export "f32-1-callee") (param f32 v128) (result f32 v128)
    local.get 0 local.get 1
  )
  (func $f32-1-indirect (export "f32-1-indirect") (param v128 i64 f64 v128) (result v128 i32 f32 v128 v128)
    local.get 0 i32.const 17 i32x4.splat v128.xor global.get 0 i32.const 129 i32.sub global.get 6
    f32.const 19.5 f32.sub local.get 3 i32.const 9 call_indirect (param f32 v128) (result f32 v128)
    local.get 0
  )
  (func $f32-8-callee (export "f32-8-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $f32-8-indirect (export "f32-8-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 31 i32x4.splat i16x8.add global.get 0 i32.const 227 i32.add i32.const 72
    f32.load offset=1 v128.const i64x2 0x2200000007 8713 f32.const 35.5 local.get 3 i32.const 36 i32x4.splat
    i64x2.add global.get 6 i32.const 112 v128.load offset=2 global.get 6 i32.const 128 v128.load global.get 6
    f32.const 41.5 f32.mul v128.const i64x2 0x2a00000007 10761 global.get 6
    v128.const i64x2 0x2c00000007 11273 global.get 6 f32.const 45.5 f32.add i32.const 176 v128.load offset=2
    global.get 6 v128.const i64x2 0x3000000007 12297 i32.const 10
    call_indirect (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0
  )
  (func $f32-9-callee (export "f32-9-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $f32-9-indirect (export "f32-9-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 33 i32x4.splat v128.xor global.get 0 i32.const 241 i32.sub i32.const 88
    f32.load offset=3 local.get 0 i32.const 36 i32x4.splat i64x2.add global.get 6 f32.const 37.5 f32.sub
    local.get 0 i32.const 120 f32.load offset=3 v128.const i64x2 0x2800000007 10249 global.get 6
    v128.const i64x2 0x2a00000007 10761 global.get 6 f32.const 43.5 f32.sub i32.const 160 v128.load
    global.get 6 f32.const 45.5 f32.add i32.const 176 v128.load offset=2 f32.const 47.5 local.get 3
    global.get 6 f32.const 49.5 f32.sub i32.const 16 v128.load offset=2 global.get 6
    v128.const i64x2 0x3400000007 13321 i32.const 11
    call_indirect (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0
  )
  (func $f32-20-callee (export "f32-20-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
  )
  (func $f32-20-indirect (export "f32-20-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 56 i32x4.splat i64x2.add global.get 4 i32.const 402 i32.xor i32.const 80
    f32.load offset=2 local.get 0 global.get 2 f32.const 60.5 f32.add v128.const i64x2 0x3d00000007 15625
    global.get 2 v128.const i64x2 0x3f00000007 16137 global.get 2 f32.const 64.5 f32.sub i32.const 136
    v128.load offset=1 global.get 2 f32.const 66.5 f32.add i32.const 152 v128.load offset=3 global.get 2
    v128.const i64x2 0x4500000007 17673 f32.const 70.5 local.get 0 i32.const 71 i32x4.splat i16x8.add
    global.get 2 i32.const 8 v128.load offset=1 global.get 2 v128.const i64x2 0x4b00000007 19209 global.get 2
    f32.const 76.5 f32.sub i32.const 40 v128.load offset=1 global.get 2 i32.const 56 v128.load offset=3
    global.get 2 f32.const 80.5 f32.mul v128.const i64x2 0x5100000007 20745 global.get 2 i32.const 88
    v128.load offset=3 f32.const 84.5 local.get 3 i32.const 85 i32x4.splat v128.xor i32.const 112
    f32.load offset=2 local.get 0 global.get 2 f32.const 88.5 f32.sub v128.const i64x2 0x5900000007 22793
    global.get 2 v128.const i64x2 0x5b00000007 23305 global.get 2 f32.const 92.5 f32.mul i32.const 168
    v128.load offset=1 global.get 2 v128.const i64x2 0x5f00000007 24329 i32.const 0 f32.load local.get 0
    i32.const 97 i32x4.splat v128.xor i32.const 12
    call_indirect (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0
  )
  (func $behind-1-callee (export "behind-1-callee") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $behind-1-indirect (export "behind-1-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128)
    local.get 3 i32.const 28 i32x4.splat i64x2.add global.get 4 i32.const 206 i32.xor i32.const 48
    f64.load offset=2 local.get 2 f64.const 31.25 f64.sub f64.const 32.25 local.get 2 f64.const 34.25
    i32.const 88 f64.load offset=3 local.get 2 f64.const 36.25 f64.add local.get 2 f64.const 38.25
    i32.const 120 v128.load offset=3 i32.const 13
    call_indirect (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
    local.get 0
  )
  (func $behind-8-callee (export "behind-8-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $behind-8-indirect (export "behind-8-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 35 i32x4.splat i16x8.add global.get 0 i32.const 255 i32.add local.get 2
    f64.const 37.25 f64.sub local.get 2 i32.const 120 f64.load offset=3 local.get 2 f64.const 40.25 f64.sub
    f64.const 41.25 local.get 2 f64.const 43.25 i32.const 160 f64.load local.get 2 f64.const 45.25 f64.add
    local.get 3 local.get 3 local.get 0 i32.const 48 i32x4.splat i64x2.add v128.const i64x2 0x3100000007 12553
    i32.const 16 v128.load offset=2 local.get 3 i32.const 51 i32x4.splat i16x8.add
    v128.const i64x2 0x3400000007 13321 local.get 0 i32.const 14
    call_indirect (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0
  )
  (func $behind-9-callee (export "behind-9-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $behind-9-indirect (export "behind-9-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 36 i32x4.splat i64x2.add global.get 4 i32.const 262 i32.xor i32.const 112
    f64.load offset=2 local.get 2 local.get 2 f64.const 40.25 f64.sub f64.const 41.25 i32.const 144
    f64.load offset=2 i32.const 152 f64.load offset=3 local.get 2 f64.const 45.25 local.get 2 f64.const 46.25
    f64.sub v128.const i64x2 0x2f00000007 12041 local.get 3 local.get 0 i32.const 49 i32x4.splat v128.xor
    i32.const 16 v128.load offset=2 local.get 0 i32.const 51 i32x4.splat i16x8.add local.get 0
    v128.const i64x2 0x3500000007 13577 i32.const 48 v128.load offset=2 local.get 3 i32.const 15
    call_indirect (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0
  )
  (func $behind-20-callee (export "behind-20-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28
  )
  (func $behind-20-indirect (export "behind-20-indirect") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i32x4.splat i64x2.add global.get 4 i32.const 346 i32.xor f64.const 50.25
    local.get 2 f64.const 51.25 f64.add i32.const 32 f64.load f64.const 53.25 local.get 2 f64.const 54.25
    f64.add i32.const 56 f64.load offset=3 local.get 2 local.get 2 f64.const 58.25 local.get 3 i32.const 59
    i32x4.splat i16x8.add i32.const 96 v128.load i32.const 104 v128.load offset=1
    v128.const i64x2 0x3e00000007 15881 local.get 3 local.get 0 i32.const 64 i32x4.splat i64x2.add
    v128.const i64x2 0x4100000007 16649 local.get 3 local.get 0 i32.const 67 i32x4.splat i16x8.add
    i32.const 160 v128.load v128.const i64x2 0x4500000007 17673 local.get 0 i32.const 184 v128.load offset=3
    local.get 3 i32.const 72 i32x4.splat i64x2.add local.get 3 i32.const 73 i32x4.splat v128.xor i32.const 16
    v128.load offset=2 local.get 3 v128.const i64x2 0x4c00000007 19465 local.get 3 i32.const 77 i32x4.splat
    v128.xor i32.const 48 v128.load offset=2 i32.const 16
    call_indirect (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0
  )
  (func $numbers-1-callee (export "numbers-1-callee") (param i32 v128) (result i32 v128)
    local.get 0 local.get 1
  )
  (func $numbers-1-indirect (export "numbers-1-indirect") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 v128)
    local.get 0 i32.const 21 i32x4.splat v128.xor global.get 0 i32.const 157 i32.sub i32.const 164 local.get 3
    i32.const 17 call_indirect (param i32 v128) (result i32 v128) local.get 0
  )
  (func $numbers-8-callee (export "numbers-8-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
  )
  (func $numbers-8-indirect (export "numbers-8-indirect") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 3 i32.const 42 i32x4.splat i8x16.sub global.get 4 i32.const 304 i32.mul global.get 0
    i32.const 311 i32.add v128.const i64x2 0x2d00000007 11529 i32.const 176 f64.load offset=2 global.get 4
    local.get 0 f32.const 49.5 i32.const 16 i64.load offset=2 local.get 3 i32.const 51 i32x4.splat i16x8.add
    local.get 2 f64.const 52.25 f64.sub global.get 4 v128.const i64x2 0x3600000007 13833 i32.const 56
    f32.load offset=3 i64.const -611 i32.const 72 v128.load offset=1 local.get 2 global.get 4 i32.const 416
    i32.mul i32.const 96 v128.load global.get 6 f32.const 61.5 f32.sub local.get 1
    v128.const i64x2 0x3f00000007 16137 local.get 2 i32.const 136 i32.load offset=1 local.get 3 i32.const 66
    i32x4.splat i8x16.sub i32.const 18
    call_indirect (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0
  )
  (func $numbers-9-callee (export "numbers-9-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $numbers-9-indirect (export "numbers-9-indirect") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 v128)
    local.get 3 i32.const 45 i32x4.splat v128.xor global.get 0 i32.const 325 i32.sub i32.const 332 local.get 0
    i32.const 48 i32x4.splat i64x2.add i32.const 8 f64.load offset=1 i32.const 353 local.get 3 i32.const 32
    f32.load local.get 1 v128.const i64x2 0x3600000007 13833 local.get 2 f64.const 55.25 f64.sub global.get 0
    local.get 3 i32.const 57 i32x4.splat v128.xor i32.const 80 f32.load offset=2 i64.const -644
    v128.const i64x2 0x3c00000007 15369 i32.const 104 f64.load offset=1 global.get 0 i32.const 437 i32.sub
    local.get 3 i32.const 128 f32.load local.get 1 local.get 0 i32.const 66 i32x4.splat i8x16.sub
    f64.const 67.25 i32.const 479 i32.const 168 v128.load offset=1 global.get 2 f32.const 70.5 f32.sub
    local.get 1 local.get 3 i32.const 72 i32x4.splat i64x2.add i32.const 19
    call_indirect (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
    local.get 0
  )
  (func $numbers-20-callee (export "numbers-20-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46 local.get 47
    local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54 local.get 55
    local.get 56 local.get 57 local.get 58
  )
  (func $numbers-20-indirect (export "numbers-20-indirect") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 3 i32.const 79 i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add i32.const 72
    i32.load offset=1 v128.const i64x2 0x5200000007 21001 local.get 2 i32.const 96 i32.load
    v128.const i64x2 0x5500000007 21769 global.get 2 f32.const 86.5 f32.mul local.get 1
    v128.const i64x2 0x5800000007 22537 local.get 2 global.get 0 i32.const 633 i32.sub i32.const 152
    v128.load offset=3 global.get 2 local.get 1 i64.const 0x5d00000005 i64.xor i32.const 176
    v128.load offset=2 f64.const 95.25 i32.const 0 i32.load v128.const i64x2 0x6100000007 24841 global.get 2
    local.get 1 i64.const 0x6300000005 i64.mul local.get 3 i32.const 40 f64.load offset=1 global.get 0
    i32.const 717 i32.sub v128.const i64x2 0x6700000007 26377 i32.const 64 f32.load local.get 1 local.get 3
    i32.const 106 i32x4.splat i8x16.sub f64.const 107.25 i32.const 759 i32.const 104 v128.load offset=1
    global.get 2 local.get 1 i64.const 0x6f00000005 i64.mul v128.const i64x2 0x7000000007 28681 local.get 2
    f64.const 113.25 f64.mul i32.const 144 i32.load offset=2 local.get 3 i32.const 160 f32.load
    i64.const 0x7500000005 local.get 0 local.get 2 f64.const 119.25 f64.mul global.get 0 i32.const 843 i32.add
    v128.const i64x2 0x7900000007 30985 i32.const 16 f32.load offset=2 local.get 1 local.get 0 i32.const 124
    i32x4.splat i64x2.add local.get 2 i32.const 48 i32.load offset=2 v128.const i64x2 0x7f00000007 32521
    global.get 2 local.get 1 i64.const 0x8100000005 i64.xor v128.const i64x2 0x8200000007 33289 i32.const 88
    f64.load offset=3 i32.const 96 i32.load v128.const i64x2 0x8500000007 34057 global.get 2 local.get 1
    i64.const 0x8700000005 i64.mul local.get 0 i32.const 136 f64.load offset=1 i32.const 969 local.get 0
    i32.const 139 i32x4.splat i16x8.add i32.const 20
    call_indirect (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0
  )
)

(assert_return (invoke "alone-1-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa190a3a400ef 0xb5b6b7a6b9ba00ef)
  (i32.const -10472) (v128.const i64x2 0xa1b6a3a40015 0xb5b6b7ccb9ba0015)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-8-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bba3a4001d 0xb5b6b7a1b9ba001d)
  (i32.const 0x123455bf) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1bfa3a40019 0xb5b6b7a5b9ba0019)
  (v128.const i64x2 0x1e00000007 7689) (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0) (v128.const i64x2 0x2200000007 8713)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-9-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa188a3a400e7 0xb5b6b79eb9ba00e7)
  (i32.const -14784) (v128.const i64x2 0xa1bea3a4001d 0xb5b6b7d4b9ba001d)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa184a3a400e3 0xb5b6b79ab9ba00e3)
  (v128.const i64x2 0x1f00000007 7945) (v128.const i64x2 0x4e2904dfba95704b 0x76512c07e2bd9873)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1c5a3a40024 0xb5b6b7dbb9ba0024)
  (v128.const i64x2 0x2400000007 9225) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-20-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa17ca3a400de 0xb5b6b792b9ba00de)
  (i32.const -21252) (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0x2900000007 10505) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1cda3a4002f 0xb5b6b7e3b9ba002f) (v128.const i64x2 0xa1cea3a4002d 0xb5b6b7e4b9ba002d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x2e00000007 11785)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (v128.const i64x2 0x3000000007 12297)
  (v128.const i64x2 0xa193a3a40030 0xb5b6b789b9ba0030) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa16ca3a400cb 0xb5b6b782b9ba00cb)
  (v128.const i64x2 0x3700000007 14089) (v128.const i64x2 0xa1daa3a4003c 0xb5b6b7f0b9ba003c)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x3b00000007 15113)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-1-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b2a3a40011 0xb5b6b7c8b9ba0011)
  (i32.const -55) (v128.const i64x2 0xa190a3a400f2 0xb5b6b7a6b9ba00f2)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-8-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa184a3a400e6 0xb5b6b79ab9ba00e6)
  (i32.const -16940) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x2100000005)
  (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d) (i64.const 0x3510ebc6a17c5732)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0xfdfdfdfdfdfdfc6c)
  (v128.const i64x2 0x2600000007 9737) (i64.const 0xd5b08b66411cf7d2)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0xfdfdfdfdfdfdfc40)
  (v128.const i64x2 0x2a00000007 10761) (i64.const 0x202020202020202) (v128.const i64x2 0x2c00000007 11273)
  (i64.const 0x7b56310ce7c29d78) (v128.const i64x2 0xa174a3a400d3 0xb5b6b78ab9ba00d3)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-9-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c2a3a40021 0xb5b6b7d8b9ba0021)
  (i32.const -167) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x3510ebc6a17c5732)
  (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028) (i64.const -402) (v128.const i64x2 0x2600000007 9737)
  (i64.const 0xd5b08b66411cf7d2) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0xfdfdfdfdfdfdfc40) (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d) (i64.const -468)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x202022f02020207)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x15f0cba6815c3712)
  (v128.const i64x2 0x3000000007 12297) (i64.const 0xfdfdfdfdfdfdffe8)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-20-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1d9a3a4003b 0xb5b6b7efb9ba003b)
  (i32.const 0x12345803) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const -633)
  (v128.const i64x2 0xa1dda3a4003c 0xb5b6b7f3b9ba003c) (i64.const 0x202020202020202)
  (v128.const i64x2 0x3d00000007 15625) (i64.const 0x88633e19f4cfaa85)
  (v128.const i64x2 0xa1e1a3a40040 0xb5b6b7f7b9ba0040) (i64.const 0x202020202020202)
  (v128.const i64x2 0x4100000007 16649) (i64.const 0x2803deb9946f4a25)
  (v128.const i64x2 0xa1e5a3a40044 0xb5b6b7fbb9ba0044) (i64.const -743)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1e9a3a4004b 0xb5b6b7ffb9ba004b) (i64.const 0xee9c49f7a55300b)
  (v128.const i64x2 0x4900000007 18697) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1eda3a4004c 0xb5b6b803b9ba004c) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1efa3a4004c 0xb5b6b7f5b9ba004c) (i64.const 0x4823fed9b48f6a45)
  (v128.const i64x2 0x4f00000007 20233) (i64.const 0x4e2904dfba95704b) (v128.const i64x2 0x5100000007 20745)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1f5a3a40057 0xb5b6b80bb9ba0057)
  (i64.const 0x202025602020207) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (i64.const 0x202020202020202) (v128.const i64x2 0x5700000007 22281) (i64.const 0x202020202020202)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (i64.const 0x5a00000005)
  (v128.const i64x2 0xa1fda3a4005c 0xb5b6b813b9ba005c) (i64.const 0x2e09e4bf9a75502b)
  (v128.const i64x2 0x5d00000007 23817) (i64.const 0x202020202020607)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-1-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b3a3a40010 0xb5b6b7a9b9ba0010)
  (i32.const 0x123455f7) (f32.const -19.625) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-8-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023)
  (i32.const 0x1234575b) (f32.const 3.4116134e-34) (v128.const i64x2 0x2200000007 8713) (f32.const 35.5)
  (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028) (f32.const -0.125)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (f32.const -0.125)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (f32.const -5.1875)
  (v128.const i64x2 0x2a00000007 10761) (f32.const -0.125) (v128.const i64x2 0x2c00000007 11273)
  (f32.const 45.375) (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f32.const -0.125)
  (v128.const i64x2 0x3000000007 12297) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-9-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa183a3a40025 0xb5b6b799b9ba0025)
  (i32.const 0x12345587) (f32.const -8.5496323e-19) (v128.const i64x2 0xa1c6a3a40025 0xb5b6b7dcb9ba0025)
  (f32.const -37.625) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 9.810503)
  (v128.const i64x2 0x2800000007 10249) (f32.const -0.125) (v128.const i64x2 0x2a00000007 10761)
  (f32.const -43.625) (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (f32.const 45.375)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f32.const 47.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -49.625)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd) (f32.const -0.125)
  (v128.const i64x2 0x3400000007 13321) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-20-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1daa3a4003c 0xb5b6b7f0b9ba003c)
  (i32.const -479) (f32.const 3.0072082e+12) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f32.const 63.75) (v128.const i64x2 0x3d00000007 15625) (f32.const 3.25)
  (v128.const i64x2 0x3f00000007 16137) (f32.const -61.25)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (f32.const 69.75)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f32.const 3.25)
  (v128.const i64x2 0x4500000007 17673) (f32.const 70.5) (v128.const i64x2 0xa1e9a3a40048 0xb5b6b7ffb9ba0048)
  (f32.const 3.25) (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580) (f32.const 3.25)
  (v128.const i64x2 0x4b00000007 19209) (f32.const -73.25)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (f32.const 3.25)
  (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba) (f32.const 261.625)
  (v128.const i64x2 0x5100000007 20745) (f32.const 3.25)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f32.const 84.5)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051) (f32.const -1.3162402e+32)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -85.25)
  (v128.const i64x2 0x5900000007 22793) (f32.const 3.25) (v128.const i64x2 0x5b00000007 23305)
  (f32.const 300.625) (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (f32.const 3.25)
  (v128.const i64x2 0x5f00000007 24329) (f32.const 2.7673341e+35)
  (v128.const i64x2 0xa1c3a3a40060 0xb5b6b7d9b9ba0060) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-1-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bea3a40020 0xb5b6b7d4b9ba0020)
  (i32.const -131) (f64.const 3.402059636520873e+39) (f64.const -34.75) (f64.const 32.25) (f64.const -3.5)
  (f64.const 34.25) (f64.const 4.416586975769418e-53) (f64.const 32.75) (f64.const -3.5) (f64.const 38.25)
  (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-8-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c5a3a40027 0xb5b6b7dbb9ba0027)
  (i32.const 0x12345777) (f64.const -40.75) (f64.const -3.5) (f64.const -5.928883504195275e+104)
  (f64.const -43.75) (f64.const 41.25) (f64.const -3.5) (f64.const 43.25) (f64.const 6.508229140384577e-87)
  (f64.const 41.75) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1d2a3a40031 0xb5b6b7e8b9ba0031)
  (v128.const i64x2 0x3100000007 12553) (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1d5a3a40037 0xb5b6b7ebb9ba0037) (v128.const i64x2 0x3400000007 13321)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-9-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028)
  (i32.const -331) (f64.const -2.9139175104077617e-268) (f64.const -3.5) (f64.const -43.75) (f64.const 41.25)
  (f64.const 6.3036191369089e-116) (f64.const 1.2138208582520844e+257) (f64.const -3.5) (f64.const 45.25)
  (f64.const -49.75) (v128.const i64x2 0x2f00000007 12041)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa193a3a40030 0xb5b6b789b9ba0030)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1d5a3a40034 0xb5b6b7ebb9ba0034) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x3500000007 13577) (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-20-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1d2a3a40031 0xb5b6b7e8b9ba0031)
  (i32.const -279) (f64.const 50.25) (f64.const 47.75) (f64.const -1.6338082632273529e-84) (f64.const 53.25)
  (f64.const 50.75) (f64.const -2.030012203600678e-205) (f64.const -3.5) (f64.const -3.5) (f64.const 58.25)
  (v128.const i64x2 0xa1dda3a4003f 0xb5b6b7f3b9ba003f)
  (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (v128.const i64x2 0x3e00000007 15881)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1e2a3a40041 0xb5b6b7f8b9ba0041)
  (v128.const i64x2 0x4100000007 16649) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1e5a3a40044 0xb5b6b7fbb9ba0044)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (v128.const i64x2 0x4500000007 17673)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0xa1eaa3a4004c 0xb5b6b800b9ba004c) (v128.const i64x2 0xa1eba3a4004d 0xb5b6b7f1b9ba004d)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x4c00000007 19465)
  (v128.const i64x2 0xa1efa3a40049 0xb5b6b7f5b9ba0049)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-1-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b7a3a40014 0xb5b6b7adb9ba0014)
  (i32.const 0x123455db) (i32.const 164) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-8-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa178a3a400da 0xb5b6b78eb9ba00da)
  (i32.const -23408) (i32.const 0x123457af) (v128.const i64x2 0x2d00000007 11529)
  (f64.const -8.490637912746905e+41) (i32.const -77) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f32.const 49.5) (i64.const 0xa8835e3914efcaa5) (v128.const i64x2 0xa1d5a3a40037 0xb5b6b7ebb9ba0037)
  (f64.const -55.75) (i32.const -77) (v128.const i64x2 0x3600000007 13833) (f32.const 8.1078647e-38)
  (i64.const -611) (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0) (f64.const -3.5)
  (i32.const -32032) (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813) (f32.const -61.625)
  (i64.const 0x202020202020202) (v128.const i64x2 0x3f00000007 16137) (f64.const -3.5) (i32.const 0x4722fdd8)
  (v128.const i64x2 0xa160a3a400c2 0xb5b6b776b9ba00c2) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-9-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa18fa3a40029 0xb5b6b795b9ba0029)
  (i32.const 0x12345533) (i32.const 332) (v128.const i64x2 0xa1d2a3a40031 0xb5b6b7e8b9ba0031)
  (f64.const 2.447714937972696e+131) (i32.const 353) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 1.01666746e-22) (i64.const 0x202020202020202) (v128.const i64x2 0x3600000007 13833)
  (f64.const -58.75) (i32.const 0x12345678) (v128.const i64x2 0xa19ba3a4003d 0xb5b6b781b9ba003d)
  (f32.const 3.0072082e+12) (i64.const -644) (v128.const i64x2 0x3c00000007 15369)
  (f64.const 4.744817393885104e-24) (i32.const 0x123454c3)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -5.5476997e+35)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa160a3a400bf 0xb5b6b776b9ba00bf) (f64.const 67.25)
  (i32.const 479) (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (f32.const -67.25)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1eaa3a4004c 0xb5b6b800b9ba004c)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-20-indirect"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1f1a3a40053 0xb5b6b807b9ba0053)
  (i32.const 0x123458ab) (i32.const 0x7e2bd98) (v128.const i64x2 0x5200000007 21001) (f64.const -3.5)
  (i32.const 0x5a3510eb) (v128.const i64x2 0x5500000007 21769) (f32.const 281.125)
  (i64.const 0x202020202020202) (v128.const i64x2 0x5800000007 22537) (f64.const -3.5) (i32.const 0x123453ff)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f32.const 3.25) (i64.const 0x202025f02020207)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f64.const 95.25) (i32.const 0x7a55300b)
  (v128.const i64x2 0x6100000007 24841) (f32.const 3.25) (i64.const 0xd0d0d0d00a0a0a0a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -3.455558710662957e+288)
  (i32.const 0x123453ab) (v128.const i64x2 0x6700000007 26377) (f32.const -0.0011401264)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa138a3a4009a 0xb5b6b74eb9ba009a) (f64.const 107.25)
  (i32.const 759) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (f32.const 3.25)
  (i64.const 0xe8e8e8e80a0a0a0a) (v128.const i64x2 0x7000000007 28681) (f64.const -396.375)
  (i32.const 0x946f4a25) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -5.0729572e-23)
  (i64.const 0x7500000005) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -417.375)
  (i32.const 0x123459c3) (v128.const i64x2 0x7900000007 30985) (f32.const 2.4212762e-26)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa21ea3a4007d 0xb5b6b834b9ba007d) (f64.const -3.5)
  (i32.const 0xb48f6a45) (v128.const i64x2 0x7f00000007 32521) (f32.const 3.25) (i64.const 0x202028302020207)
  (v128.const i64x2 0x8200000007 33289) (f64.const 4.416586975769418e-53) (i32.const 0x5a3510eb)
  (v128.const i64x2 0x8500000007 34057) (f32.const 3.25) (i64.const 0x191919180a0a0a0a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -6.40755422103373e+133) (i32.const 969)
  (v128.const i64x2 0xa22da3a4008c 0xb5b6b843b9ba008c) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))

(module
  (type $alone-1-callee-type (func (param v128) (result v128)))
  (type $alone-8-callee-type
  (func (param v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)))
  (type $alone-9-callee-type
  (func (param v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (type $alone-20-callee-type
  (func (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (type $i64-1-callee-type (func (param v128) (result v128)))
  (type $i64-8-callee-type
  (func (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)))
  (type $i64-9-callee-type
  (func (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)))
  (type $i64-20-callee-type
  (func (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)))
  (type $f32-1-callee-type (func (param f32 v128) (result f32 v128)))
  (type $f32-8-callee-type
  (func (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)))
  (type $f32-9-callee-type
  (func (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)))
  (type $f32-20-callee-type
  (func (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)))
  (type $behind-1-callee-type
  (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)))
  (type $behind-8-callee-type
  (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)))
  (type $behind-9-callee-type
  (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (type $behind-20-callee-type
  (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (type $numbers-1-callee-type (func (param i32 v128) (result i32 v128)))
  (type $numbers-8-callee-type
  (func (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)))
  (type $numbers-9-callee-type
  (func (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)))
  (type $numbers-20-callee-type
  (func (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)))
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
  (table $t0 21 27 funcref)
  (elem (table $t0) (i32.const 1) func $alone-1-callee)
  (elem (table $t0) (i32.const 2) func $alone-8-callee)
  (elem (table $t0) (i32.const 3) func $alone-9-callee)
  (elem (table $t0) (i32.const 4) func $alone-20-callee)
  (elem (table $t0) (i32.const 5) func $i64-1-callee)
  (elem (table $t0) (i32.const 6) func $i64-8-callee)
  (elem (table $t0) (i32.const 7) func $i64-9-callee)
  (elem (table $t0) (i32.const 8) func $i64-20-callee)
  (elem (table $t0) (i32.const 9) func $f32-1-callee)
  (elem (table $t0) (i32.const 10) func $f32-8-callee)
  (elem (table $t0) (i32.const 11) func $f32-9-callee)
  (elem (table $t0) (i32.const 12) func $f32-20-callee)
  (elem (table $t0) (i32.const 13) func $behind-1-callee)
  (elem (table $t0) (i32.const 14) func $behind-8-callee)
  (elem (table $t0) (i32.const 15) func $behind-9-callee)
  (elem (table $t0) (i32.const 16) func $behind-20-callee)
  (elem (table $t0) (i32.const 17) func $numbers-1-callee)
  (elem (table $t0) (i32.const 18) func $numbers-8-callee)
  (elem (table $t0) (i32.const 19) func $numbers-9-callee)
  (elem (table $t0) (i32.const 20) func $numbers-20-callee)
  (func $alone-1-callee (export "alone-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $alone-1-reference (export "alone-1-reference") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 3 i32.const 19 i32x4.splat i16x8.add global.get 0 i32.const 143 i32.add local.get 3 ref.func 0
    call_ref $alone-1-callee-type local.get 0
  )
  (func $alone-8-callee (export "alone-8-callee") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $alone-8-reference (export "alone-8-reference") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 26 i32x4.splat i8x16.sub global.get 4 i32.const 192 i32.mul local.get 0 i32.const 28
    i32x4.splat i64x2.add i32.const 40 v128.load offset=1 v128.const i64x2 0x1e00000007 7689
    v128.const i64x2 0x1f00000007 7945 i32.const 64 v128.load local.get 3 i32.const 33 i32x4.splat v128.xor
    local.get 0 local.get 0 ref.func 2 call_ref $alone-8-callee-type local.get 0
  )
  (func $alone-9-callee (export "alone-9-callee") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $alone-9-reference (export "alone-9-reference") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 27 i32x4.splat i16x8.add global.get 0 i32.const 199 i32.add
    v128.const i64x2 0x1d00000007 7433 i32.const 48 v128.load offset=2 local.get 3 i32.const 31 i32x4.splat
    i16x8.add v128.const i64x2 0x2000000007 8201 local.get 3 i32.const 33 i32x4.splat v128.xor i32.const 80
    v128.load offset=2 local.get 3 v128.const i64x2 0x2400000007 9225 local.get 3 ref.func 4
    call_ref $alone-9-callee-type local.get 0
  )
  (func $alone-20-callee (export "alone-20-callee")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19
  )
  (func $alone-20-reference (export "alone-20-reference") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 39 i32x4.splat i16x8.add global.get 0 i32.const 283 i32.add local.get 0 i32.const 41
    i32x4.splat v128.xor i32.const 144 v128.load offset=2 i32.const 152 v128.load offset=3 local.get 0
    v128.const i64x2 0x2d00000007 11529 local.get 3 i32.const 46 i32x4.splat i8x16.sub
    v128.const i64x2 0x2f00000007 12041 local.get 3 i32.const 48 i32x4.splat i64x2.add local.get 0
    i32.const 16 v128.load offset=2 local.get 3 i32.const 51 i32x4.splat i16x8.add i32.const 32 v128.load
    v128.const i64x2 0x3500000007 13577 local.get 3 v128.const i64x2 0x3700000007 14089 local.get 3
    i32.const 72 v128.load offset=1 local.get 3 i32.const 58 i32x4.splat i8x16.sub
    v128.const i64x2 0x3b00000007 15113 i32.const 96 v128.load ref.func 6 call_ref $alone-20-callee-type
    local.get 0
  )
  (func $i64-1-callee (export "i64-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $i64-1-reference (export "i64-1-reference") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 17 i32x4.splat v128.xor global.get 0 i32.const 129 i32.sub local.get 3 i32.const 19
    i32x4.splat i16x8.add ref.func 8 call_ref $i64-1-callee-type local.get 0
  )
  (func $i64-8-callee (export "i64-8-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $i64-8-reference (export "i64-8-reference") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 31 i32x4.splat i16x8.add global.get 0 i32.const 227 i32.add local.get 3 local.get 1
    i64.const -369 i64.sub local.get 0 i32.const 96 i64.load v128.const i64x2 0x2500000007 9481 i64.const -413
    local.get 0 local.get 1 i64.const -435 i64.add i32.const 136 v128.load offset=1 local.get 1
    i64.const 0x2a00000005 i64.sub i32.const 152 v128.load offset=3 i64.const -479 local.get 3 i64.const -501
    i32.const 184 v128.load offset=3 ref.func 10 call_ref $i64-8-callee-type local.get 0
  )
  (func $i64-9-callee (export "i64-9-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $i64-9-reference (export "i64-9-reference") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 33 i32x4.splat v128.xor global.get 0 i32.const 241 i32.sub local.get 0 i32.const 35
    i32x4.splat i16x8.add local.get 1 local.get 3 i32.const 37 i32x4.splat v128.xor i64.const -413 local.get 3
    i32.const 128 i64.load v128.const i64x2 0x2900000007 10505 local.get 1 local.get 0 i32.const 43
    i32x4.splat i16x8.add i32.const 160 i64.load i32.const 168 v128.load offset=1 local.get 1 i64.const -501
    i64.sub v128.const i64x2 0x2f00000007 12041 local.get 1 local.get 3 local.get 1 i64.const -545 i64.sub
    v128.const i64x2 0x3300000007 13065 ref.func 12 call_ref $i64-9-callee-type local.get 0
  )
  (func $i64-20-callee (export "i64-20-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
  )
  (func $i64-20-reference (export "i64-20-reference") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 56 i32x4.splat i64x2.add global.get 4 i32.const 402 i32.xor i32.const 80
    v128.load offset=2 local.get 1 i64.const -644 i64.mul v128.const i64x2 0x3c00000007 15369 i32.const 104
    i64.load offset=1 local.get 0 local.get 1 i32.const 128 v128.load i64.const -710 local.get 0 i32.const 66
    i32x4.splat i8x16.sub i64.const -732 local.get 0 i32.const 68 i32x4.splat i64x2.add local.get 1
    i32.const 176 v128.load offset=2 local.get 1 v128.const i64x2 0x4800000007 18441 i32.const 8
    i64.load offset=1 local.get 3 i32.const 74 i32x4.splat i8x16.sub local.get 1 i64.const 0x4b00000005
    i64.mul local.get 0 i32.const 40 i64.load offset=1 v128.const i64x2 0x4e00000007 19977 local.get 1
    v128.const i64x2 0x5000000007 20489 local.get 1 i64.const 0x5100000005 i64.xor i32.const 80
    v128.load offset=2 i64.const -908 local.get 0 i32.const 84 i32x4.splat i64x2.add i32.const 104
    i64.load offset=1 local.get 3 local.get 1 i64.const 0x5700000005 i64.mul local.get 3 i32.const 136
    i64.load offset=1 v128.const i64x2 0x5a00000007 23049 i32.const 152 i64.load offset=3 local.get 3
    i32.const 92 i32x4.splat i64x2.add i64.const 0x5d00000005 local.get 3 local.get 1 i32.const 0 v128.load
    ref.func 14 call_ref $i64-20-callee-type local.get 0
  )
  (func $f32-1-callee (export "f32-1-callee") (param f32 v128) (result f32 v128)
    local.get 0 local.get 1
  )
  (func $f32-1-reference (export "f32-1-reference") (param v128 i64 f64 v128) (result v128 i32 f32 v128 v128)
    local.get 0 i32.const 18 i32x4.splat i8x16.sub global.get 4 i32.const 136 i32.mul f32.const 20.5
    local.get 0 i32.const 21 i32x4.splat v128.xor ref.func 16 call_ref $f32-1-callee-type local.get 0
  )
  (func $f32-8-callee (export "f32-8-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $f32-8-reference (export "f32-8-reference") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 0 i32.const 32 i32x4.splat i64x2.add global.get 4 i32.const 234 i32.xor f32.const 34.5
    local.get 0 i32.const 35 i32x4.splat i16x8.add global.get 2 i32.const 104 v128.load offset=1 i32.const 112
    f32.load offset=2 local.get 3 i32.const 39 i32x4.splat i16x8.add f32.const 40.5 local.get 0 i32.const 144
    f32.load offset=2 v128.const i64x2 0x2b00000007 11017 global.get 2 f32.const 44.5 f32.mul local.get 3
    i32.const 176 f32.load offset=2 v128.const i64x2 0x2f00000007 12041 global.get 2 local.get 3 i32.const 49
    i32x4.splat v128.xor ref.func 18 call_ref $f32-8-callee-type local.get 0
  )
  (func $f32-9-callee (export "f32-9-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $f32-9-reference (export "f32-9-reference") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 34 i32x4.splat i8x16.sub global.get 4 i32.const 248 i32.mul i32.const 96 f32.load
    local.get 3 i32.const 37 i32x4.splat v128.xor global.get 2 v128.const i64x2 0x2700000007 9993 global.get 2
    f32.const 40.5 f32.sub v128.const i64x2 0x2900000007 10505 global.get 2 i32.const 152 v128.load offset=3
    global.get 2 local.get 3 i32.const 45 i32x4.splat v128.xor f32.const 46.5 i32.const 184 v128.load offset=3
    i32.const 0 f32.load v128.const i64x2 0x3100000007 12553 global.get 2 f32.const 50.5 f32.mul local.get 0
    global.get 2 i32.const 40 v128.load offset=1 ref.func 20 call_ref $f32-9-callee-type local.get 0
  )
  (func $f32-20-callee (export "f32-20-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
  )
  (func $f32-20-reference (export "f32-20-reference") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 57 i32x4.splat v128.xor global.get 0 i32.const 409 i32.sub f32.const 59.5
    local.get 3 i32.const 60 i32x4.splat i64x2.add global.get 6 f32.const 61.5 f32.sub local.get 3
    i32.const 120 f32.load offset=3 v128.const i64x2 0x4000000007 16393 f32.const 65.5 local.get 0
    global.get 6 f32.const 67.5 f32.sub i32.const 160 v128.load f32.const 69.5 i32.const 176
    v128.load offset=2 global.get 6 local.get 0 i32.const 72 i32x4.splat i64x2.add global.get 6 f32.const 73.5
    f32.sub i32.const 16 v128.load offset=2 f32.const 75.5 local.get 0 global.get 6 i32.const 48
    v128.load offset=2 global.get 6 f32.const 79.5 f32.sub v128.const i64x2 0x5000000007 20489 global.get 6
    f32.const 81.5 f32.add v128.const i64x2 0x5200000007 21001 i32.const 88 f32.load offset=3 local.get 3
    i32.const 104 f32.load offset=1 local.get 0 i32.const 86 i32x4.splat i8x16.sub global.get 6
    v128.const i64x2 0x5800000007 22537 f32.const 89.5 local.get 3 i32.const 90 i32x4.splat i8x16.sub
    i32.const 152 f32.load offset=3 local.get 3 i32.const 168 f32.load offset=1 local.get 0 f32.const 95.5
    local.get 3 i32.const 96 i32x4.splat i64x2.add i32.const 8 f32.load offset=1 local.get 3 ref.func 22
    call_ref $f32-20-callee-type local.get 0
  )
  (func $behind-1-callee (export "behind-1-callee") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $behind-1-reference (export "behind-1-reference") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128)
    local.get 0 i32.const 29 i32x4.splat v128.xor global.get 0 i32.const 213 i32.sub local.get 2
    f64.const 31.25 f64.sub f64.const 32.25 local.get 2 f64.const 33.25 f64.add f64.const 34.25 i32.const 88
    f64.load offset=3 local.get 2 local.get 2 local.get 2 f64.const 38.25 f64.mul f64.const 39.25
    i32.const 128 v128.load ref.func 24 call_ref $behind-1-callee-type local.get 0
  )
  (func $behind-8-callee (export "behind-8-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $behind-8-reference (export "behind-8-reference") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 36 i32x4.splat i64x2.add global.get 4 i32.const 262 i32.xor f64.const 38.25
    i32.const 120 f64.load offset=3 local.get 2 f64.const 40.25 f64.sub local.get 2 local.get 2
    f64.const 42.25 f64.add i32.const 152 f64.load offset=3 local.get 2 f64.const 45.25 local.get 2
    i32.const 184 v128.load offset=3 v128.const i64x2 0x3000000007 12297 local.get 0 i32.const 49 i32x4.splat
    v128.xor i32.const 16 v128.load offset=2 local.get 0 v128.const i64x2 0x3400000007 13321 local.get 0
    i32.const 53 i32x4.splat v128.xor i32.const 48 v128.load offset=2 ref.func 26
    call_ref $behind-8-callee-type local.get 0
  )
  (func $behind-9-callee (export "behind-9-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $behind-9-reference (export "behind-9-reference") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 37 i32x4.splat v128.xor global.get 0 i32.const 269 i32.sub local.get 2 local.get 2
    f64.const 40.25 f64.sub f64.const 41.25 f64.const 42.25 local.get 2 i32.const 160 f64.load local.get 2
    f64.const 45.25 f64.add local.get 2 local.get 2 f64.const 47.25 f64.mul i32.const 0 v128.load
    v128.const i64x2 0x3100000007 12553 local.get 0 local.get 3 i32.const 51 i32x4.splat i16x8.add
    i32.const 32 v128.load v128.const i64x2 0x3500000007 13577 local.get 0 local.get 0 i32.const 55
    i32x4.splat i16x8.add v128.const i64x2 0x3800000007 14345 ref.func 28 call_ref $behind-9-callee-type
    local.get 0
  )
  (func $behind-20-callee (export "behind-20-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28
  )
  (func $behind-20-reference (export "behind-20-reference") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 49 i32x4.splat v128.xor global.get 0 i32.const 353 i32.sub i32.const 24
    f64.load offset=3 f64.const 52.25 local.get 2 f64.const 53.25 f64.mul i32.const 48 f64.load offset=2
    local.get 2 local.get 2 f64.const 56.25 f64.mul i32.const 72 f64.load offset=1 local.get 2 f64.const 59.25
    local.get 0 i32.const 104 v128.load offset=1 v128.const i64x2 0x3e00000007 15881 local.get 3 i32.const 63
    i32x4.splat i16x8.add i32.const 128 v128.load local.get 3 v128.const i64x2 0x4200000007 16905 local.get 3
    i32.const 67 i32x4.splat i16x8.add local.get 3 i32.const 68 i32x4.splat i64x2.add i32.const 168
    v128.load offset=1 v128.const i64x2 0x4600000007 17929 local.get 0 i32.const 0 v128.load local.get 0
    i32.const 73 i32x4.splat v128.xor local.get 0 v128.const i64x2 0x4b00000007 19209 i32.const 32 v128.load
    local.get 0 i32.const 77 i32x4.splat v128.xor local.get 3 v128.const i64x2 0x4f00000007 20233 ref.func 30
    call_ref $behind-20-callee-type local.get 0
  )
  (func $numbers-1-callee (export "numbers-1-callee") (param i32 v128) (result i32 v128)
    local.get 0 local.get 1
  )
  (func $numbers-1-reference (export "numbers-1-reference") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 v128)
    local.get 3 i32.const 22 i32x4.splat i8x16.sub global.get 4 i32.const 164 i32.mul i32.const 0 i32.load
    local.get 0 ref.func 32 call_ref $numbers-1-callee-type local.get 0
  )
  (func $numbers-8-callee (export "numbers-8-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
  )
  (func $numbers-8-reference (export "numbers-8-reference") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 3 i32.const 43 i32x4.splat i16x8.add global.get 0 i32.const 311 i32.add i32.const 318
    local.get 0 i32.const 46 i32x4.splat i8x16.sub f64.const 47.25 i32.const 0 i32.load local.get 0
    global.get 2 f32.const 50.5 f32.mul local.get 1 local.get 3 i32.const 52 i32x4.splat i64x2.add
    i32.const 40 f64.load offset=1 i32.const 381 i32.const 56 v128.load offset=3 global.get 2 f32.const 56.5
    f32.mul i64.const 0x3900000005 local.get 3 local.get 2 i32.const 423 local.get 3 i32.const 61 i32x4.splat
    v128.xor i32.const 112 f32.load offset=2 local.get 1 i64.const 0x3f00000005 i64.mul
    v128.const i64x2 0x4000000007 16393 local.get 2 i32.const 144 i32.load offset=2 local.get 0 i32.const 67
    i32x4.splat i16x8.add ref.func 34 call_ref $numbers-8-callee-type local.get 0
  )
  (func $numbers-9-callee (export "numbers-9-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $numbers-9-reference (export "numbers-9-reference") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 v128)
    local.get 3 i32.const 46 i32x4.splat i8x16.sub global.get 4 i32.const 332 i32.mul global.get 0
    v128.const i64x2 0x3100000007 12553 i32.const 16 f64.load offset=2 i32.const 360 local.get 0 i32.const 40
    f32.load offset=1 local.get 1 i64.const 0x3600000005 i64.sub i32.const 56 v128.load offset=3 local.get 2
    f64.const 56.25 f64.mul i32.const 402 local.get 0 i32.const 88 f32.load offset=3 local.get 1
    i64.const 0x3c00000005 i64.add v128.const i64x2 0x3d00000007 15625 local.get 2 i32.const 444 local.get 3
    i32.const 64 i32x4.splat i64x2.add i32.const 136 f32.load offset=1 local.get 1 i32.const 152
    v128.load offset=3 local.get 2 global.get 4 i32.const 486 i32.xor v128.const i64x2 0x4600000007 17929
    global.get 6 f32.const 71.5 f32.mul i32.const 0 i64.load v128.const i64x2 0x4900000007 18697 ref.func 36
    call_ref $numbers-9-callee-type local.get 0
  )
  (func $numbers-20-callee (export "numbers-20-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46 local.get 47
    local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54 local.get 55
    local.get 56 local.get 57 local.get 58
  )
  (func $numbers-20-reference (export "numbers-20-reference") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 0 i32.const 80 i32x4.splat i64x2.add global.get 4 i32.const 570 i32.xor global.get 0 local.get 3
    f64.const 84.25 i32.const 104 i32.load offset=1 local.get 3 i32.const 86 i32x4.splat i8x16.sub
    global.get 6 f32.const 87.5 f32.add i32.const 128 i64.load v128.const i64x2 0x5900000007 22793 local.get 2
    i32.const 640 local.get 0 global.get 6 f32.const 93.5 f32.add i32.const 176 i64.load offset=2
    i32.const 184 v128.load offset=3 local.get 2 f64.const 96.25 f64.add global.get 4
    v128.const i64x2 0x6200000007 25097 i32.const 24 f32.load offset=3 i64.const -1095 local.get 3
    i32.const 101 i32x4.splat v128.xor local.get 2 i32.const 724 local.get 0 i32.const 72 f32.load offset=1
    local.get 1 i64.const -1161 i64.sub i32.const 88 v128.load offset=3 f64.const 108.25 global.get 4
    i32.const 766 i32.xor local.get 0 f32.const 111.5 local.get 1 i32.const 136 v128.load offset=1 local.get 2
    f64.const 114.25 f64.add global.get 4 i32.const 808 i32.mul local.get 3 f32.const 117.5 i32.const 176
    i64.load offset=2 local.get 3 i32.const 119 i32x4.splat i16x8.add i32.const 0 f64.load i32.const 850
    local.get 0 global.get 6 f32.const 123.5 f32.add i64.const -1359 i32.const 40 v128.load offset=1
    local.get 2 i32.const 56 i32.load offset=3 local.get 3 i32.const 128 i32x4.splat i64x2.add f32.const 129.5
    local.get 1 local.get 3 i32.const 131 i32x4.splat i16x8.add i32.const 96 f64.load i32.const 934
    local.get 3 f32.const 135.5 i32.const 128 i64.load local.get 0 i32.const 137 i32x4.splat v128.xor
    local.get 2 i32.const 152 i32.load offset=3 local.get 3 i32.const 140 i32x4.splat i64x2.add ref.func 38
    call_ref $numbers-20-callee-type local.get 0
  )
)

(assert_return (invoke "alone-1-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b5a3a40017 0xb5b6b7cbb9ba0017)
  (i32.const 0x12345707) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-8-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa188a3a400e7 0xb5b6b79eb9ba00e7)
  (i32.const -14784) (v128.const i64x2 0xa1bea3a4001d 0xb5b6b7d4b9ba001d)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (v128.const i64x2 0x1e00000007 7689)
  (v128.const i64x2 0x1f00000007 7945) (v128.const i64x2 0x4e2904dfba95704b 0x76512c07e2bd9873)
  (v128.const i64x2 0xa183a3a40025 0xb5b6b799b9ba0025) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-9-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bda3a4001c 0xb5b6b7d3b9ba001c)
  (i32.const 0x1234573f) (v128.const i64x2 0x1d00000007 7433)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023) (v128.const i64x2 0x2000000007 8201)
  (v128.const i64x2 0xa183a3a40025 0xb5b6b799b9ba0025)
  (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x2400000007 9225)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-20-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c9a3a4002b 0xb5b6b7dfb9ba002b)
  (i32.const 0x12345793) (v128.const i64x2 0xa18ba3a40028 0xb5b6b791b9ba0028)
  (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x2d00000007 11529)
  (v128.const i64x2 0xa174a3a400d6 0xb5b6b78ab9ba00d6) (v128.const i64x2 0x2f00000007 12041)
  (v128.const i64x2 0xa1d2a3a40034 0xb5b6b7e8b9ba0034) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1d5a3a40037 0xb5b6b7ebb9ba0037)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3) (v128.const i64x2 0x3500000007 13577)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x3700000007 14089)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0xa168a3a400ca 0xb5b6b77eb9ba00ca) (v128.const i64x2 0x3b00000007 15113)
  (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-1-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b3a3a40010 0xb5b6b7a9b9ba0010)
  (i32.const 0x123455f7) (v128.const i64x2 0xa1b5a3a40017 0xb5b6b7cbb9ba0017)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-8-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023)
  (i32.const 0x1234575b) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x202020202020373)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0xeec9a47f5a3510eb)
  (v128.const i64x2 0x2500000007 9481) (i64.const -413) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0x20202020202004f) (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500)
  (i64.const 0x20201d8020201fd) (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (i64.const -479)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const -501)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-9-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa183a3a40025 0xb5b6b799b9ba0025)
  (i32.const 0x12345587) (v128.const i64x2 0xa1c5a3a40024 0xb5b6b7dbb9ba0024) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa187a3a40021 0xb5b6b79db9ba0021) (i64.const -413)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x8e69441ffad5b08b)
  (v128.const i64x2 0x2900000007 10505) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1cda3a4002c 0xb5b6b7e3b9ba002c) (i64.const 0x2e09e4bf9a75502b)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (i64.const 0x2020202020203f7)
  (v128.const i64x2 0x2f00000007 12041) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x202020202020423)
  (v128.const i64x2 0x3300000007 13065) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-20-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1daa3a4003c 0xb5b6b7f0b9ba003c)
  (i32.const -479) (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d) (i64.const 0xf2f2f2f2f2f2f2f8)
  (v128.const i64x2 0x3c00000007 15369) (i64.const 0x3b16f1cca7825d38)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i64.const -710)
  (v128.const i64x2 0xa160a3a400bf 0xb5b6b776b9ba00bf) (i64.const -732)
  (v128.const i64x2 0xa1e6a3a40045 0xb5b6b7fcb9ba0045) (i64.const 0x202020202020202)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (i64.const 0x202020202020202)
  (v128.const i64x2 0x4800000007 18441) (i64.const 0x5b3611ecc7a27d58)
  (v128.const i64x2 0xa158a3a400ba 0xb5b6b76eb9ba00ba) (i64.const 0xa0a0a0a00a0a0a0a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0xfbd6b18c67421df8)
  (v128.const i64x2 0x4e00000007 19977) (i64.const 0x202020202020202) (v128.const i64x2 0x5000000007 20489)
  (i64.const 0x202025302020207) (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d) (i64.const -908)
  (v128.const i64x2 0xa1f6a3a40055 0xb5b6b80cb9ba0055) (i64.const 0x3b16f1cca7825d38)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0xb8b8b8b80a0a0a0a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0xdbb6916c4722fdd8)
  (v128.const i64x2 0x5a00000007 23049) (i64.const 0x75502b06e1bc9772)
  (v128.const i64x2 0xa1fea3a40060 0xb5b6b814b9ba0060) (i64.const 0x5d00000005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x202020202020202)
  (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-1-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa190a3a400ef 0xb5b6b7a6b9ba00ef)
  (i32.const -10472) (f32.const 20.5) (v128.const i64x2 0xa1b7a3a40014 0xb5b6b7adb9ba0014)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-8-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c2a3a40021 0xb5b6b7d8b9ba0021)
  (i32.const -167) (f32.const 34.5) (v128.const i64x2 0xa1c5a3a40024 0xb5b6b7dbb9ba0024) (f32.const 3.25)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (f32.const -1.3162402e+32)
  (v128.const i64x2 0xa1c9a3a4002b 0xb5b6b7dfb9ba002b) (f32.const 40.5)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -1.2081039e-26)
  (v128.const i64x2 0x2b00000007 11017) (f32.const 144.625)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 1.3403321e-07)
  (v128.const i64x2 0x2f00000007 12041) (f32.const 3.25) (v128.const i64x2 0xa193a3a40035 0xb5b6b789b9ba0035)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-9-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2)
  (i32.const -19096) (f32.const 1.2741393e+16) (v128.const i64x2 0xa187a3a40021 0xb5b6b79db9ba0021)
  (f32.const 3.25) (v128.const i64x2 0x2700000007 9993) (f32.const -37.25)
  (v128.const i64x2 0x2900000007 10505) (f32.const 3.25)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f32.const 3.25)
  (v128.const i64x2 0xa18fa3a40029 0xb5b6b795b9ba0029) (f32.const 46.5)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (f32.const 2.7673341e+35)
  (v128.const i64x2 0x3100000007 12553) (f32.const 164.125)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 3.25)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-20-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa19ba3a4003d 0xb5b6b781b9ba003d)
  (i32.const 0x123454df) (f32.const 59.5) (v128.const i64x2 0xa1dea3a40040 0xb5b6b7f4b9ba0040)
  (f32.const -61.625) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 9.810503)
  (v128.const i64x2 0x4000000007 16393) (f32.const 65.5) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f32.const -67.625) (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (f32.const 69.5)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f32.const -0.125)
  (v128.const i64x2 0xa1eaa3a40049 0xb5b6b800b9ba0049) (f32.const -73.625)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd) (f32.const 75.5)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -0.125)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d) (f32.const -79.625)
  (v128.const i64x2 0x5000000007 20489) (f32.const 81.375) (v128.const i64x2 0x5200000007 21001)
  (f32.const -8.5496323e-19) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -3.6183316e-15)
  (v128.const i64x2 0xa14ca3a400ab 0xb5b6b762b9ba00ab) (f32.const -0.125)
  (v128.const i64x2 0x5800000007 22537) (f32.const 89.5) (v128.const i64x2 0xa148a3a400aa 0xb5b6b75eb9ba00aa)
  (f32.const -4.348626e+20) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -1.8380878e+24)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 95.5)
  (v128.const i64x2 0xa202a3a40064 0xb5b6b818b9ba0064) (f32.const -83194.69)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-1-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bfa3a4001c 0xb5b6b7a5b9ba001c)
  (i32.const 0x123455a3) (f64.const -34.75) (f64.const 32.25) (f64.const 29.75) (f64.const 34.25)
  (f64.const 4.416586975769418e-53) (f64.const -3.5) (f64.const -3.5) (f64.const -133.875) (f64.const 39.25)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-8-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028)
  (i32.const -331) (f64.const 38.25) (f64.const -5.928883504195275e+104) (f64.const -43.75) (f64.const -3.5)
  (f64.const 38.75) (f64.const 1.2138208582520844e+257) (f64.const -3.5) (f64.const 45.25) (f64.const -3.5)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (v128.const i64x2 0x3000000007 12297)
  (v128.const i64x2 0xa193a3a40030 0xb5b6b789b9ba0030)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x3400000007 13321)
  (v128.const i64x2 0xa197a3a40034 0xb5b6b78db9ba0034)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-9-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa187a3a40024 0xb5b6b79db9ba0024)
  (i32.const 0x1234556b) (f64.const -3.5) (f64.const -43.75) (f64.const 41.25) (f64.const 42.25)
  (f64.const -3.5) (f64.const 6.508229140384577e-87) (f64.const 41.75) (f64.const -3.5) (f64.const -165.375)
  (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833) (v128.const i64x2 0x3100000007 12553)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1d5a3a40037 0xb5b6b7ebb9ba0037)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3) (v128.const i64x2 0x3500000007 13577)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1d9a3a40038 0xb5b6b7efb9ba0038)
  (v128.const i64x2 0x3800000007 14345) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-20-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa193a3a40035 0xb5b6b789b9ba0035)
  (i32.const 0x12345517) (f64.const -3.203851516313528e+259) (f64.const 52.25) (f64.const -186.375)
  (f64.const 3.402059636520873e+39) (f64.const -3.5) (f64.const -196.875) (f64.const -2.2029258694858195e-176)
  (f64.const -3.5) (f64.const 59.25) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (v128.const i64x2 0x3e00000007 15881)
  (v128.const i64x2 0xa1e1a3a40043 0xb5b6b7f7b9ba0043)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x4200000007 16905)
  (v128.const i64x2 0xa1e5a3a40047 0xb5b6b7fbb9ba0047) (v128.const i64x2 0xa1e6a3a40048 0xb5b6b7fcb9ba0048)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (v128.const i64x2 0x4600000007 17929)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833)
  (v128.const i64x2 0xa1eba3a40048 0xb5b6b7f1b9ba0048) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0x4b00000007 19209) (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (v128.const i64x2 0xa1efa3a4004c 0xb5b6b7f5b9ba004c) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x4f00000007 20233) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-1-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa18ca3a400ee 0xb5b6b7a2b9ba00ee)
  (i32.const -12628) (i32.const 0x7a55300b) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-8-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1cda3a4002f 0xb5b6b7e3b9ba002f)
  (i32.const 0x123457af) (i32.const 318) (v128.const i64x2 0xa174a3a400d3 0xb5b6b78ab9ba00d3)
  (f64.const 47.25) (i32.const 0x7a55300b) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f32.const 164.125) (i64.const 0x202020202020202) (v128.const i64x2 0xa1d6a3a40038 0xb5b6b7ecb9ba0038)
  (f64.const -3.455558710662957e+288) (i32.const 381) (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba)
  (f32.const 183.625) (i64.const 0x3900000005) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -3.5) (i32.const 423) (v128.const i64x2 0xa19fa3a40039 0xb5b6b785b9ba0039)
  (f32.const -1.3162402e+32) (i64.const 0x888888880a0a0a0a) (v128.const i64x2 0x4000000007 16393)
  (f64.const -3.5) (i32.const 0x946f4a25) (v128.const i64x2 0xa1e5a3a40044 0xb5b6b7fbb9ba0044)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-9-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa174a3a400d6 0xb5b6b78ab9ba00d6)
  (i32.const -25564) (i32.const 0x12345678) (v128.const i64x2 0x3100000007 12553)
  (f64.const -1.572960191101951e-113) (i32.const 360) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f32.const 9.166919e+23) (i64.const 0x20201cc020201fd)
  (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba) (f64.const -196.875) (i32.const 402)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -8.5496323e-19)
  (i64.const 0x202023e02020207) (v128.const i64x2 0x3d00000007 15625) (f64.const -3.5) (i32.const 444)
  (v128.const i64x2 0xa1e2a3a40044 0xb5b6b7f8b9ba0044) (f32.const 41725.844) (i64.const 0x202020202020202)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f64.const -3.5) (i32.const -427)
  (v128.const i64x2 0x4600000007 17929) (f32.const -8.9375) (i64.const 0xee9c49f7a55300b)
  (v128.const i64x2 0x4900000007 18697) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-20-reference"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1f2a3a40051 0xb5b6b808b9ba0051)
  (i32.const -631) (i32.const 0x12345678) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const 84.25) (i32.const 0xa7825d38) (v128.const i64x2 0xa14ca3a400ae 0xb5b6b762b9ba00ae)
  (f32.const 87.375) (i64.const 0x8e69441ffad5b08b) (v128.const i64x2 0x5900000007 22793) (f64.const -3.5)
  (i32.const 640) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 93.375)
  (i64.const 0xc8a37e59340feac5) (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (f64.const 92.75)
  (i32.const -77) (v128.const i64x2 0x6200000007 25097) (f32.const 2.1685708e+20) (i64.const -1095)
  (v128.const i64x2 0xa1c7a3a40061 0xb5b6b7ddb9ba0061) (f64.const -3.5) (i32.const 724)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 3.4116134e-34) (i64.const 0x20202020202068b)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f64.const 108.25) (i32.const -691)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 111.5) (i64.const 0x202020202020202)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (f64.const 110.75) (i32.const -62216)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 117.5) (i64.const 0xc8a37e59340feac5)
  (v128.const i64x2 0xa219a3a4007b 0xb5b6b82fb9ba007b) (f64.const 7.914347548945932e-237) (i32.const 850)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 123.375) (i64.const -1359)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (f64.const -3.5) (i32.const 0x1dcb792)
  (v128.const i64x2 0xa222a3a40084 0xb5b6b838b9ba0084) (f32.const 129.5) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa225a3a40087 0xb5b6b83bb9ba0087) (f64.const -4.745787516866785e+225) (i32.const 934)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 135.5) (i64.const 0x8e69441ffad5b08b)
  (v128.const i64x2 0xa12ba3a40088 0xb5b6b731b9ba0088) (f64.const -3.5) (i32.const 0xe1bc9772)
  (v128.const i64x2 0xa22ea3a40090 0xb5b6b844b9ba0090) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))

(module
  (func $alone-1-callee (export "alone-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $alone-8-callee (export "alone-8-callee") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $alone-9-callee (export "alone-9-callee") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $alone-20-callee (export "alone-20-callee")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19
  )
  (func $i64-1-callee (export "i64-1-callee") (param v128) (result v128)
    local.get 0
  )
  (func $i64-8-callee (export "i64-8-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
  )
  (func $i64-9-callee (export "i64-9-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $i64-20-callee (export "i64-20-callee")
  (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
  (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
  )
  (func $f32-1-callee (export "f32-1-callee") (param f32 v128) (result f32 v128)
    local.get 0 local.get 1
  )
  (func $f32-8-callee (export "f32-8-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $f32-9-callee (export "f32-9-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $f32-20-callee (export "f32-20-callee")
  (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
  (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
  )
  (func $behind-1-callee (export "behind-1-callee") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $behind-8-callee (export "behind-8-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16
  )
  (func $behind-9-callee (export "behind-9-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $behind-20-callee (export "behind-20-callee")
  (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28
  )
  (func $numbers-1-callee (export "numbers-1-callee") (param i32 v128) (result i32 v128)
    local.get 0 local.get 1
  )
  (func $numbers-8-callee (export "numbers-8-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
  )
  (func $numbers-9-callee (export "numbers-9-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $numbers-20-callee (export "numbers-20-callee")
  (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
  (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46 local.get 47
    local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54 local.get 55
    local.get 56 local.get 57 local.get 58
  )
)

(register "library")

(module
  (import "library" "alone-1-callee" (func $alone-1-callee (param v128) (result v128)))
  (import "library" "alone-8-callee" (func $alone-8-callee (param v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128)))
  (import "library" "alone-9-callee" (func $alone-9-callee (param v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (import "library" "alone-20-callee" (func $alone-20-callee (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (import "library" "i64-1-callee" (func $i64-1-callee (param v128) (result v128)))
  (import "library" "i64-8-callee" (func $i64-8-callee (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)))
  (import "library" "i64-9-callee" (func $i64-9-callee (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)))
  (import "library" "i64-20-callee" (func $i64-20-callee (param v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128) (result v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128)))
  (import "library" "f32-1-callee" (func $f32-1-callee (param f32 v128) (result f32 v128)))
  (import "library" "f32-8-callee" (func $f32-8-callee (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)))
  (import "library" "f32-9-callee" (func $f32-9-callee (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)))
  (import "library" "f32-20-callee" (func $f32-20-callee (param f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128) (result f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128)))
  (import "library" "behind-1-callee" (func $behind-1-callee (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)))
  (import "library" "behind-8-callee" (func $behind-8-callee (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128)))
  (import "library" "behind-9-callee" (func $behind-9-callee (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (import "library" "behind-20-callee" (func $behind-20-callee (param f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)))
  (import "library" "numbers-1-callee" (func $numbers-1-callee (param i32 v128) (result i32 v128)))
  (import "library" "numbers-8-callee" (func $numbers-8-callee (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)))
  (import "library" "numbers-9-callee" (func $numbers-9-callee (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128)))
  (import "library" "numbers-20-callee" (func $numbers-20-callee (param i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128) (result i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128)))
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
  (table $t0 21 27 funcref)
  (elem (table $t0) (i32.const 1) func $alone-1-callee)
  (elem (table $t0) (i32.const 2) func $alone-8-callee)
  (elem (table $t0) (i32.const 3) func $alone-9-callee)
  (elem (table $t0) (i32.const 4) func $alone-20-callee)
  (elem (table $t0) (i32.const 5) func $i64-1-callee)
  (elem (table $t0) (i32.const 6) func $i64-8-callee)
  (elem (table $t0) (i32.const 7) func $i64-9-callee)
  (elem (table $t0) (i32.const 8) func $i64-20-callee)
  (elem (table $t0) (i32.const 9) func $f32-1-callee)
  (elem (table $t0) (i32.const 10) func $f32-8-callee)
  (elem (table $t0) (i32.const 11) func $f32-9-callee)
  (elem (table $t0) (i32.const 12) func $f32-20-callee)
  (elem (table $t0) (i32.const 13) func $behind-1-callee)
  (elem (table $t0) (i32.const 14) func $behind-8-callee)
  (elem (table $t0) (i32.const 15) func $behind-9-callee)
  (elem (table $t0) (i32.const 16) func $behind-20-callee)
  (elem (table $t0) (i32.const 17) func $numbers-1-callee)
  (elem (table $t0) (i32.const 18) func $numbers-8-callee)
  (elem (table $t0) (i32.const 19) func $numbers-9-callee)
  (elem (table $t0) (i32.const 20) func $numbers-20-callee)
  (func $alone-1-imported (export "alone-1-imported") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 18 i32x4.splat i8x16.sub global.get 4 i32.const 136 i32.mul local.get 0
    call $alone-1-callee local.get 0
  )
  (func $alone-8-imported (export "alone-8-imported") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 25 i32x4.splat v128.xor global.get 0 i32.const 185 i32.sub
    v128.const i64x2 0x1b00000007 6921 i32.const 32 v128.load local.get 3 i32.const 29 i32x4.splat v128.xor
    local.get 3 v128.const i64x2 0x1f00000007 7945 local.get 3 i32.const 72 v128.load offset=1 local.get 3
    i32.const 34 i32x4.splat i8x16.sub call $alone-8-callee local.get 0
  )
  (func $alone-9-imported (export "alone-9-imported") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 26 i32x4.splat i8x16.sub global.get 4 i32.const 192 i32.mul
    v128.const i64x2 0x1c00000007 7177 local.get 0 i32.const 29 i32x4.splat v128.xor i32.const 48
    v128.load offset=2 local.get 3 v128.const i64x2 0x2000000007 8201 v128.const i64x2 0x2100000007 8457
    local.get 0 local.get 0 i32.const 35 i32x4.splat i16x8.add i32.const 96 v128.load call $alone-9-callee
    local.get 0
  )
  (func $alone-20-imported (export "alone-20-imported") (param v128 i64 f64 v128)
  (result v128 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 38 i32x4.splat i8x16.sub global.get 4 i32.const 276 i32.mul i32.const 128 v128.load
    local.get 3 i32.const 41 i32x4.splat v128.xor local.get 3 v128.const i64x2 0x2b00000007 11017
    i32.const 160 v128.load local.get 0 local.get 0 i32.const 46 i32x4.splat i8x16.sub
    v128.const i64x2 0x2f00000007 12041 i32.const 0 v128.load local.get 0 v128.const i64x2 0x3200000007 12809
    local.get 0 i32.const 51 i32x4.splat i16x8.add v128.const i64x2 0x3400000007 13321 local.get 3
    i32.const 53 i32x4.splat v128.xor i32.const 48 v128.load offset=2 local.get 0
    v128.const i64x2 0x3800000007 14345 local.get 3 i32.const 80 v128.load offset=2 local.get 3 i32.const 59
    i32x4.splat i16x8.add call $alone-20-callee local.get 0
  )
  (func $i64-1-imported (export "i64-1-imported") (param v128 i64 f64 v128) (result v128 i32 v128 v128)
    local.get 0 i32.const 16 i32x4.splat i64x2.add global.get 4 i32.const 122 i32.xor i32.const 144
    v128.load offset=2 call $i64-1-callee local.get 0
  )
  (func $i64-8-imported (export "i64-8-imported") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 30 i32x4.splat i8x16.sub global.get 4 i32.const 220 i32.mul
    v128.const i64x2 0x2000000007 8201 local.get 1 i64.const 0x2100000005 i64.xor local.get 0 local.get 1
    v128.const i64x2 0x2400000007 9225 local.get 1 i64.const -402 i64.xor i32.const 112 v128.load offset=2
    i64.const 0x2700000005 i32.const 128 v128.load local.get 1 i64.const -446 i64.xor local.get 3
    i64.const -468 local.get 0 i32.const 44 i32x4.splat i64x2.add i32.const 168 i64.load offset=1 local.get 3
    call $i64-8-callee local.get 0
  )
  (func $i64-9-imported (export "i64-9-imported") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 0 i32.const 32 i32x4.splat i64x2.add global.get 4 i32.const 234 i32.xor
    v128.const i64x2 0x2200000007 8713 local.get 1 local.get 3 i32.const 36 i32x4.splat i64x2.add
    i32.const 104 i64.load offset=1 v128.const i64x2 0x2600000007 9737 i32.const 120 i64.load offset=3
    local.get 0 i32.const 40 i32x4.splat i64x2.add local.get 1 i32.const 144 v128.load offset=2 i64.const -468
    local.get 3 local.get 1 i64.const 0x2d00000005 i64.xor i32.const 176 v128.load offset=2 i64.const -512
    local.get 0 local.get 1 i64.const -534 i64.xor local.get 3 i32.const 50 i32x4.splat i8x16.sub
    call $i64-9-callee local.get 0
  )
  (func $i64-20-imported (export "i64-20-imported") (param v128 i64 f64 v128)
  (result v128 i32 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 i64 v128 v128)
    local.get 3 i32.const 55 i32x4.splat i16x8.add global.get 0 i32.const 395 i32.add
    v128.const i64x2 0x3900000007 14601 i32.const 80 i64.load offset=2 local.get 3 i64.const 0x3c00000005
    i32.const 104 v128.load offset=1 local.get 1 i64.const -677 i64.sub local.get 0 local.get 1 local.get 3
    i32.const 65 i32x4.splat v128.xor i64.const 0x4200000005 i32.const 152 v128.load offset=3 local.get 1
    i64.const -743 i64.add v128.const i64x2 0x4500000007 17673 local.get 1 i32.const 184 v128.load offset=3
    i64.const 0x4800000005 local.get 3 local.get 1 i64.const -809 i64.sub i32.const 24 v128.load offset=3
    local.get 1 i64.const -831 i64.add i32.const 40 v128.load offset=1 local.get 1
    v128.const i64x2 0x4f00000007 20233 local.get 1 i64.const -875 i64.add local.get 0 i32.const 80
    i64.load offset=2 v128.const i64x2 0x5300000007 21257 i64.const 0x5400000005 local.get 3 i32.const 85
    i32x4.splat v128.xor local.get 1 i32.const 120 v128.load offset=3 local.get 1 i64.const -963 i64.add
    i32.const 136 v128.load offset=1 i64.const 0x5a00000005 local.get 0 local.get 1 i32.const 168
    v128.load offset=1 i64.const -1029 local.get 0 i32.const 95 i32x4.splat i16x8.add call $i64-20-callee
    local.get 0
  )
  (func $f32-1-imported (export "f32-1-imported") (param v128 i64 f64 v128) (result v128 i32 f32 v128 v128)
    local.get 0 i32.const 17 i32x4.splat v128.xor global.get 0 i32.const 129 i32.sub f32.const 19.5
    i32.const 160 v128.load call $f32-1-callee local.get 0
  )
  (func $f32-8-imported (export "f32-8-imported") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 31 i32x4.splat i16x8.add global.get 0 i32.const 227 i32.add global.get 6 local.get 3
    i32.const 34 i32x4.splat i8x16.sub f32.const 35.5 local.get 0 i32.const 36 i32x4.splat i64x2.add
    global.get 6 i32.const 112 v128.load offset=2 f32.const 39.5 local.get 0 i32.const 40 i32x4.splat
    i64x2.add i32.const 136 f32.load offset=1 local.get 0 i32.const 152 f32.load offset=3 local.get 0
    i32.const 44 i32x4.splat i64x2.add f32.const 45.5 local.get 3 global.get 6
    v128.const i64x2 0x3000000007 12297 call $f32-8-callee local.get 0
  )
  (func $f32-9-imported (export "f32-9-imported") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 33 i32x4.splat v128.xor global.get 0 i32.const 241 i32.sub global.get 6
    f32.const 35.5 f32.mul i32.const 96 v128.load i32.const 104 f32.load offset=1 local.get 0 i32.const 38
    i32x4.splat i8x16.sub f32.const 39.5 local.get 0 global.get 6 f32.const 41.5 f32.mul
    v128.const i64x2 0x2a00000007 10761 i32.const 152 f32.load offset=3 local.get 3 global.get 6 i32.const 176
    v128.load offset=2 global.get 6 f32.const 47.5 f32.mul v128.const i64x2 0x3000000007 12297 i32.const 8
    f32.load offset=1 v128.const i64x2 0x3200000007 12809 global.get 6 local.get 3 i32.const 52 i32x4.splat
    i64x2.add call $f32-9-callee local.get 0
  )
  (func $f32-20-imported (export "f32-20-imported") (param v128 i64 f64 v128)
  (result v128 i32 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 f32 v128 v128)
    local.get 3 i32.const 56 i32x4.splat i64x2.add global.get 4 i32.const 402 i32.xor global.get 2
    i32.const 88 v128.load offset=3 f32.const 60.5 local.get 0 i32.const 61 i32x4.splat v128.xor
    f32.const 62.5 local.get 0 global.get 2 f32.const 64.5 f32.sub i32.const 136 v128.load offset=1
    f32.const 66.5 local.get 3 i32.const 67 i32x4.splat i16x8.add i32.const 160 f32.load local.get 0
    global.get 2 f32.const 70.5 f32.sub v128.const i64x2 0x4700000007 18185 i32.const 0 f32.load local.get 0
    f32.const 74.5 local.get 0 global.get 2 f32.const 76.5 f32.sub i32.const 40 v128.load offset=1
    global.get 2 v128.const i64x2 0x4f00000007 20233 i32.const 64 f32.load local.get 0 i32.const 81
    i32x4.splat v128.xor i32.const 80 f32.load offset=2 local.get 3 i32.const 83 i32x4.splat i16x8.add
    f32.const 84.5 local.get 3 i32.const 112 f32.load offset=2 local.get 0 global.get 2 f32.const 88.5 f32.sub
    v128.const i64x2 0x5900000007 22793 global.get 2 f32.const 90.5 f32.add i32.const 152 v128.load offset=3
    global.get 2 v128.const i64x2 0x5d00000007 23817 global.get 2 f32.const 94.5 f32.sub
    v128.const i64x2 0x5f00000007 24329 global.get 2 i32.const 8 v128.load offset=1 call $f32-20-callee
    local.get 0
  )
  (func $behind-1-imported (export "behind-1-imported") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128)
    local.get 3 i32.const 28 i32x4.splat i64x2.add global.get 4 i32.const 206 i32.xor local.get 2
    f64.const 31.25 local.get 2 f64.const 32.25 f64.mul i32.const 72 f64.load offset=1 i32.const 80
    f64.load offset=2 f64.const 35.25 local.get 2 f64.const 36.25 f64.add local.get 2 f64.const 38.25
    i32.const 120 v128.load offset=3 call $behind-1-callee local.get 0
  )
  (func $behind-8-imported (export "behind-8-imported") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 35 i32x4.splat i16x8.add global.get 0 i32.const 255 i32.add local.get 2 local.get 2
    f64.const 38.25 f64.mul i32.const 120 f64.load offset=3 f64.const 40.25 local.get 2 local.get 2
    f64.const 42.25 f64.add f64.const 43.25 local.get 2 i32.const 168 f64.load offset=1 local.get 3
    i32.const 46 i32x4.splat i8x16.sub local.get 3 v128.const i64x2 0x3000000007 12297 local.get 0
    i32.const 49 i32x4.splat v128.xor i32.const 16 v128.load offset=2 local.get 3 i32.const 51 i32x4.splat
    i16x8.add v128.const i64x2 0x3400000007 13321 local.get 0 call $behind-8-callee local.get 0
  )
  (func $behind-9-imported (export "behind-9-imported") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 3 i32.const 36 i32x4.splat i64x2.add global.get 4 i32.const 262 i32.xor i32.const 112
    f64.load offset=2 local.get 2 local.get 2 f64.const 40.25 f64.sub f64.const 41.25 i32.const 144
    f64.load offset=2 local.get 2 f64.const 44.25 i32.const 168 f64.load offset=1 local.get 2 f64.const 46.25
    f64.sub i32.const 184 v128.load offset=3 v128.const i64x2 0x3000000007 12297 local.get 3 i32.const 49
    i32x4.splat v128.xor local.get 0 i32.const 24 v128.load offset=3 local.get 0 local.get 0 i32.const 53
    i32x4.splat v128.xor v128.const i64x2 0x3600000007 13833 local.get 3 i32.const 55 i32x4.splat i16x8.add
    call $behind-9-callee local.get 0
  )
  (func $behind-20-imported (export "behind-20-imported") (param v128 i64 f64 v128)
  (result v128 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 i32.const 48 i32x4.splat i64x2.add global.get 4 i32.const 346 i32.xor i32.const 16
    f64.load offset=2 local.get 2 f64.const 52.25 f64.const 53.25 local.get 2 f64.const 54.25 f64.add
    local.get 2 i32.const 64 f64.load i32.const 72 f64.load offset=1 local.get 2
    v128.const i64x2 0x3b00000007 15113 local.get 3 i32.const 60 i32x4.splat i64x2.add local.get 3
    i32.const 61 i32x4.splat v128.xor i32.const 112 v128.load offset=2 v128.const i64x2 0x3f00000007 16137
    local.get 0 v128.const i64x2 0x4100000007 16649 local.get 3 i32.const 66 i32x4.splat i8x16.sub
    i32.const 152 v128.load offset=3 local.get 0 local.get 0 i32.const 176 v128.load offset=2 local.get 3
    i32.const 71 i32x4.splat i16x8.add v128.const i64x2 0x4800000007 18441 local.get 3 local.get 3
    i32.const 74 i32x4.splat i8x16.sub i32.const 24 v128.load offset=3 v128.const i64x2 0x4c00000007 19465
    local.get 3 i32.const 48 v128.load offset=2 call $behind-20-callee local.get 0
  )
  (func $numbers-1-imported (export "numbers-1-imported") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 v128)
    local.get 0 i32.const 21 i32x4.splat v128.xor global.get 0 i32.const 157 i32.sub global.get 4
    i32.const 164 i32.mul v128.const i64x2 0x1800000007 6153 call $numbers-1-callee local.get 0
  )
  (func $numbers-8-imported (export "numbers-8-imported") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 3 i32.const 42 i32x4.splat i8x16.sub global.get 4 i32.const 304 i32.mul global.get 0
    i32.const 311 i32.add i32.const 168 v128.load offset=1 local.get 2 i32.const 332
    v128.const i64x2 0x3000000007 12297 i32.const 8 f32.load offset=1 local.get 1 i64.const -545 i64.sub
    local.get 3 local.get 2 f64.const 52.25 f64.sub i32.const 374 i32.const 48 v128.load offset=2 global.get 6
    local.get 1 local.get 0 i32.const 57 i32x4.splat v128.xor f64.const 58.25 i32.const 88 i32.load offset=3
    local.get 3 i32.const 60 i32x4.splat i64x2.add global.get 6 i64.const -677 i32.const 120
    v128.load offset=3 local.get 2 f64.const 64.25 f64.sub i32.const 458 local.get 3 call $numbers-8-callee
    local.get 0
  )
  (func $numbers-9-imported (export "numbers-9-imported") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 v128)
    local.get 3 i32.const 45 i32x4.splat v128.xor global.get 0 i32.const 325 i32.sub i32.const 184
    i32.load offset=3 local.get 0 local.get 2 f64.const 49.25 f64.sub i32.const 16 i32.load offset=2
    v128.const i64x2 0x3300000007 13065 global.get 2 f32.const 52.5 f32.sub i64.const -578 i32.const 48
    v128.load offset=2 local.get 2 global.get 0 i32.const 395 i32.add i32.const 72 v128.load offset=1
    global.get 2 i64.const -644 local.get 0 local.get 2 f64.const 61.25 f64.sub i32.const 437 i32.const 120
    v128.load offset=3 global.get 2 f32.const 64.5 f32.sub i32.const 136 i64.load offset=1
    v128.const i64x2 0x4200000007 16905 local.get 2 i32.const 160 i32.load local.get 3 f32.const 70.5
    local.get 1 i64.const -776 i64.mul v128.const i64x2 0x4800000007 18441 call $numbers-9-callee local.get 0
  )
  (func $numbers-20-imported (export "numbers-20-imported") (param v128 i64 f64 v128)
  (result v128 i32 i32 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 f32 i64 v128 f64 i32 v128 v128)
    local.get 3 i32.const 79 i32x4.splat i16x8.add global.get 0 i32.const 563 i32.add i32.const 72
    i32.load offset=1 local.get 3 i32.const 82 i32x4.splat i8x16.sub local.get 2 i32.const 591 local.get 0
    i32.const 112 f32.load offset=2 local.get 1 i64.const 0x5700000005 i64.mul local.get 0 i32.const 88
    i32x4.splat i64x2.add i32.const 136 f64.load offset=1 global.get 0 v128.const i64x2 0x5b00000007 23305
    global.get 2 f32.const 92.5 f32.mul local.get 1 v128.const i64x2 0x5e00000007 24073 i32.const 184
    f64.load offset=3 global.get 0 local.get 0 i32.const 97 i32x4.splat v128.xor i32.const 16
    f32.load offset=2 i64.const 0x6300000005 v128.const i64x2 0x6400000007 25609 i32.const 40
    f64.load offset=1 global.get 0 i32.const 717 i32.sub local.get 3 f32.const 104.5 local.get 1
    i64.const 0x6900000005 i64.xor i32.const 80 v128.load offset=2 local.get 2 global.get 0 local.get 3
    i32.const 109 i32x4.splat v128.xor f32.const 110.5 i32.const 120 i64.load offset=3 local.get 0
    i32.const 136 f64.load offset=1 global.get 0 i32.const 801 i32.sub v128.const i64x2 0x7300000007 29449
    f32.const 116.5 local.get 1 local.get 3 i32.const 118 i32x4.splat i8x16.sub i32.const 184
    f64.load offset=3 global.get 0 i32.const 843 i32.add i32.const 8 v128.load offset=1 global.get 2
    i64.const 0x7b00000005 v128.const i64x2 0x7c00000007 31753 i32.const 40 f64.load offset=1 global.get 0
    local.get 0 i32.const 127 i32x4.splat i16x8.add global.get 2 f32.const 128.5 f32.mul
    i64.const 0x8100000005 local.get 0 i32.const 88 f64.load offset=3 i32.const 927 i32.const 104
    v128.load offset=1 global.get 2 f32.const 134.5 f32.mul local.get 1 local.get 3 i32.const 136 i32x4.splat
    i64x2.add f64.const 137.25 i32.const 144 i32.load offset=2 local.get 0 call $numbers-20-callee local.get 0
  )
)

(assert_return (invoke "alone-1-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa190a3a400ef 0xb5b6b7a6b9ba00ef)
  (i32.const -10472) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-8-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bba3a4001d 0xb5b6b7a1b9ba001d)
  (i32.const 0x123455bf) (v128.const i64x2 0x1b00000007 6921)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (v128.const i64x2 0xa1bfa3a40019 0xb5b6b7a5b9ba0019) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x1f00000007 7945) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-9-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa188a3a400e7 0xb5b6b79eb9ba00e7)
  (i32.const -14784) (v128.const i64x2 0x1c00000007 7177) (v128.const i64x2 0xa1bfa3a4001c 0xb5b6b7a5b9ba001c)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x2000000007 8201)
  (v128.const i64x2 0x2100000007 8457) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1c5a3a40024 0xb5b6b7dbb9ba0024)
  (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "alone-20-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa17ca3a400de 0xb5b6b792b9ba00de)
  (i32.const -21252) (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xa18ba3a4002d 0xb5b6b791b9ba002d) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x2b00000007 11017) (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa174a3a400d3 0xb5b6b78ab9ba00d3)
  (v128.const i64x2 0x2f00000007 12041) (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x3200000007 12809)
  (v128.const i64x2 0xa1d5a3a40034 0xb5b6b7ebb9ba0034) (v128.const i64x2 0x3400000007 13321)
  (v128.const i64x2 0xa197a3a40031 0xb5b6b78db9ba0031)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x3800000007 14345)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d)
  (v128.const i64x2 0xa1dda3a4003f 0xb5b6b7f3b9ba003f) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-1-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b2a3a40011 0xb5b6b7c8b9ba0011)
  (i32.const -55) (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-8-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa184a3a400e6 0xb5b6b79ab9ba00e6)
  (i32.const -16940) (v128.const i64x2 0x2000000007 8201) (i64.const 0x202022302020207)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (v128.const i64x2 0x2400000007 9225) (i64.const 0xfdfdfdfdfdfdfc6c)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i64.const 0x2700000005)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i64.const 0xfdfdfdfdfdfdfc40)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const -468)
  (v128.const i64x2 0xa1cea3a4002d 0xb5b6b7e4b9ba002d) (i64.const 0x7b56310ce7c29d78)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-9-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c2a3a40021 0xb5b6b7d8b9ba0021)
  (i32.const -167) (v128.const i64x2 0x2200000007 8713) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028) (i64.const 0x3b16f1cca7825d38)
  (v128.const i64x2 0x2600000007 9737) (i64.const 0xd5b08b66411cf7d2)
  (v128.const i64x2 0xa1caa3a40029 0xb5b6b7e0b9ba0029) (i64.const 0x202020202020202)
  (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d) (i64.const -468)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x202022f02020207)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (i64.const -512)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0xfdfdfdfdfdfdffe8)
  (v128.const i64x2 0xa170a3a400d2 0xb5b6b786b9ba00d2) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "i64-20-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1d9a3a4003b 0xb5b6b7efb9ba003b)
  (i32.const 0x12345803) (v128.const i64x2 0x3900000007 14601) (i64.const 0xe8c39e79542f0ae5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x3c00000005)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (i64.const 0x2020202020204a7)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1e3a3a40045 0xb5b6b7f9b9ba0045) (i64.const 0x4200000005)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (i64.const 0x20202020201ff1b)
  (v128.const i64x2 0x4500000007 17673) (i64.const 0x202020202020202)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (i64.const 0x4800000005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x20202020202052b)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a) (i64.const 0x20202020201fec3)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (i64.const 0x202020202020202)
  (v128.const i64x2 0x4f00000007 20233) (i64.const 0x20202020201fe97)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0xe8c39e79542f0ae5)
  (v128.const i64x2 0x5300000007 21257) (i64.const 0x5400000005)
  (v128.const i64x2 0xa1f7a3a40051 0xb5b6b7edb9ba0051) (i64.const 0x202020202020202)
  (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa) (i64.const 0x20202020201fe3f)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (i64.const 0x5a00000005)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (i64.const -1029)
  (v128.const i64x2 0xa201a3a40060 0xb5b6b817b9ba0060) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-1-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b3a3a40010 0xb5b6b7a9b9ba0010)
  (i32.const 0x123455f7) (f32.const 19.5) (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-8-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023)
  (i32.const 0x1234575b) (f32.const -0.125) (v128.const i64x2 0xa180a3a400e2 0xb5b6b796b9ba00e2)
  (f32.const 35.5) (v128.const i64x2 0xa1c6a3a40025 0xb5b6b7dcb9ba0025) (f32.const -0.125)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (f32.const 39.5)
  (v128.const i64x2 0xa1caa3a40029 0xb5b6b7e0b9ba0029) (f32.const 41725.844)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -4.348626e+20)
  (v128.const i64x2 0xa1cea3a4002d 0xb5b6b7e4b9ba002d) (f32.const 45.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -0.125)
  (v128.const i64x2 0x3000000007 12297) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-9-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa183a3a40025 0xb5b6b799b9ba0025)
  (i32.const 0x12345587) (f32.const -4.4375) (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (f32.const -3.6183316e-15) (v128.const i64x2 0xa17ca3a400db 0xb5b6b792b9ba00db) (f32.const 39.5)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -5.1875)
  (v128.const i64x2 0x2a00000007 10761) (f32.const -4.348626e+20)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -0.125)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f32.const -5.9375)
  (v128.const i64x2 0x3000000007 12297) (f32.const -83194.69) (v128.const i64x2 0x3200000007 12809)
  (f32.const -0.125) (v128.const i64x2 0xa1d6a3a40038 0xb5b6b7ecb9ba0038)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "f32-20-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1daa3a4003c 0xb5b6b7f0b9ba003c)
  (i32.const -479) (f32.const 3.25) (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f32.const 60.5)
  (v128.const i64x2 0xa19fa3a4003c 0xb5b6b785b9ba003c) (f32.const 62.5)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -61.25)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (f32.const 66.5)
  (v128.const i64x2 0xa1e5a3a40047 0xb5b6b7fbb9ba0047) (f32.const -5.0729572e-23)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -67.25)
  (v128.const i64x2 0x4700000007 18185) (f32.const 2.7673341e+35)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 74.5)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -73.25)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (f32.const 3.25)
  (v128.const i64x2 0x4f00000007 20233) (f32.const -0.0011401264)
  (v128.const i64x2 0xa1f3a3a40050 0xb5b6b7e9b9ba0050) (f32.const 3.0072082e+12)
  (v128.const i64x2 0xa1f5a3a40057 0xb5b6b80bb9ba0057) (f32.const 84.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -1.3162402e+32)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const -85.25)
  (v128.const i64x2 0x5900000007 22793) (f32.const 93.75)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f32.const 3.25)
  (v128.const i64x2 0x5d00000007 23817) (f32.const -91.25) (v128.const i64x2 0x5f00000007 24329)
  (f32.const 3.25) (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-1-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1bea3a40020 0xb5b6b7d4b9ba0020)
  (i32.const -131) (f64.const -3.5) (f64.const 31.25) (f64.const -112.875)
  (f64.const -2.2029258694858195e-176) (f64.const -4.582947821683902e+196) (f64.const 35.25) (f64.const 32.75)
  (f64.const -3.5) (f64.const 38.25) (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-8-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c5a3a40027 0xb5b6b7dbb9ba0027)
  (i32.const 0x12345777) (f64.const -3.5) (f64.const -133.875) (f64.const -5.928883504195275e+104)
  (f64.const 40.25) (f64.const -3.5) (f64.const 38.75) (f64.const 43.25) (f64.const -3.5)
  (f64.const 1.3199715655682936e+286) (v128.const i64x2 0xa174a3a400d6 0xb5b6b78ab9ba00d6)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x3000000007 12297)
  (v128.const i64x2 0xa193a3a40030 0xb5b6b789b9ba0030)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1d5a3a40037 0xb5b6b7ebb9ba0037) (v128.const i64x2 0x3400000007 13321)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-9-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1c6a3a40028 0xb5b6b7dcb9ba0028)
  (i32.const -331) (f64.const -2.9139175104077617e-268) (f64.const -3.5) (f64.const -43.75) (f64.const 41.25)
  (f64.const 6.3036191369089e-116) (f64.const -3.5) (f64.const 44.25) (f64.const 1.3199715655682936e+286)
  (f64.const -49.75) (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0x3000000007 12297) (v128.const i64x2 0xa193a3a40035 0xb5b6b789b9ba0035)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa197a3a40034 0xb5b6b78db9ba0034)
  (v128.const i64x2 0x3600000007 13833) (v128.const i64x2 0xa1d9a3a4003b 0xb5b6b7efb9ba003b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "behind-20-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1d2a3a40031 0xb5b6b7e8b9ba0031)
  (i32.const -279) (f64.const -1.572960191101951e-113) (f64.const -3.5) (f64.const 52.25) (f64.const 53.25)
  (f64.const 50.75) (f64.const -3.5) (f64.const 3.3725597627651434e+68) (f64.const -2.2029258694858195e-176)
  (f64.const -3.5) (v128.const i64x2 0x3b00000007 15113) (v128.const i64x2 0xa1dea3a40040 0xb5b6b7f4b9ba0040)
  (v128.const i64x2 0xa19fa3a40039 0xb5b6b785b9ba0039)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (v128.const i64x2 0x3f00000007 16137)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x4100000007 16649)
  (v128.const i64x2 0xa160a3a400c2 0xb5b6b776b9ba00c2)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0xa1e9a3a4004b 0xb5b6b7ffb9ba004b) (v128.const i64x2 0x4800000007 18441)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa158a3a400ba 0xb5b6b76eb9ba00ba)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a) (v128.const i64x2 0x4c00000007 19465)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-1-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b7a3a40014 0xb5b6b7adb9ba0014)
  (i32.const 0x123455db) (i32.const -12628) (v128.const i64x2 0x1800000007 6153)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-8-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa178a3a400da 0xb5b6b78eb9ba00da)
  (i32.const -23408) (i32.const 0x123457af) (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0)
  (f64.const -3.5) (i32.const 332) (v128.const i64x2 0x3000000007 12297) (f32.const -83194.69)
  (i64.const 0x202020202020423) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -55.75)
  (i32.const 374) (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d) (f32.const -0.125)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa19ba3a40038 0xb5b6b781b9ba0038) (f64.const 58.25)
  (i32.const 0xa17c5732) (v128.const i64x2 0xa1dea3a40040 0xb5b6b7f4b9ba0040) (f32.const -0.125)
  (i64.const -677) (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa) (f64.const -67.75) (i32.const 458)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-9-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa18fa3a40029 0xb5b6b795b9ba0029)
  (i32.const 0x12345533) (i32.const 0x815c3712) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f64.const -52.75) (i32.const 0x14efcaa5) (v128.const i64x2 0x3300000007 13065) (f32.const -49.25)
  (i64.const -578) (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d) (f64.const -3.5)
  (i32.const 0x12345803) (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0) (f32.const 3.25)
  (i64.const -644) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -64.75) (i32.const 437)
  (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa) (f32.const -61.25) (i64.const 0xdbb6916c4722fdd8)
  (v128.const i64x2 0x4200000007 16905) (f64.const -3.5) (i32.const 0x9a75502b)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 70.5) (i64.const 0xe9e9e9e9e9e9e9f0)
  (v128.const i64x2 0x4800000007 18441) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "numbers-20-imported"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1f1a3a40053 0xb5b6b807b9ba0053)
  (i32.const 0x123458ab) (i32.const 0x7e2bd98) (v128.const i64x2 0xa150a3a400b2 0xb5b6b766b9ba00b2)
  (f64.const -3.5) (i32.const 591) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f32.const -1.3162402e+32) (i64.const 0xb8b8b8b80a0a0a0a)
  (v128.const i64x2 0xa1faa3a40059 0xb5b6b810b9ba0059) (f64.const -6.40755422103373e+133)
  (i32.const 0x12345678) (v128.const i64x2 0x5b00000007 23305) (f32.const 300.625)
  (i64.const 0x202020202020202) (v128.const i64x2 0x5e00000007 24073) (f64.const 5.356931733974211e-203)
  (i32.const 0x12345678) (v128.const i64x2 0xa1c3a3a40060 0xb5b6b7d9b9ba0060) (f32.const 2.4212762e-26)
  (i64.const 0x6300000005) (v128.const i64x2 0x6400000007 25609) (f64.const -3.455558710662957e+288)
  (i32.const 0x123453ab) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 104.5)
  (i64.const 0x202026b02020207) (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d) (f64.const -3.5)
  (i32.const 0x12345678) (v128.const i64x2 0xa1cfa3a40069 0xb5b6b7d5b9ba0069) (f32.const 110.5)
  (i64.const 0xd5b08b66411cf7d2) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f64.const -6.40755422103373e+133) (i32.const 0x12345357) (v128.const i64x2 0x7300000007 29449)
  (f32.const 116.5) (i64.const 0x202020202020202) (v128.const i64x2 0xa12ca3a4008e 0xb5b6b742b9ba008e)
  (f64.const 5.356931733974211e-203) (i32.const 0x123459c3)
  (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580) (f32.const 3.25) (i64.const 0x7b00000005)
  (v128.const i64x2 0x7c00000007 31753) (f64.const -3.455558710662957e+288) (i32.const 0x12345678)
  (v128.const i64x2 0xa221a3a40080 0xb5b6b837b9ba0080) (f32.const 417.625) (i64.const 0x8100000005)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const 4.416586975769418e-53) (i32.const 927)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (f32.const 437.125) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa22aa3a4008c 0xb5b6b840b9ba008c) (f64.const 137.25) (i32.const 0x946f4a25)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
