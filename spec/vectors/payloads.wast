;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Exceptions with 0 to 12 values of any types, thrown in the body itself, by a function that it calls, directly or
;; through a table, or by one that this tail-calls; caught at the label of a block, a loop (whose parameters they
;; are), an arm of an `if`, or the function. Below the label are operands from everywhere.
;;
;; "loop-tail-17": results are the operands below, the payload, then all parameters and locals. If the argument, the
;; first parameter, is 0, nothing is thrown, and the payload is that of the normal way.

(module
  (tag $e0 (param f64))
  (tag $e1 (param f64))
  (tag $e2 (param i64 v128 v128 i64))
  (tag $e3 (param i64 v128 v128 i64))
  (tag $e4 (param v128 f32 v128 v128 f64 v128 v128 v128 v128))
  (tag $e5 (param v128 f32 v128 v128 f64 v128 v128 v128 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-0)
  (elem (table $t0) (i32.const 2) func $throw-1)
  (elem (table $t0) (i32.const 3) func $throw-2)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-0 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $block-here-0 (export "block-here-0") (param i32) (result f64 i32)
    block (result f64)
      try_table (result f64) (catch $e1 0) (catch $e0 0)
        global.get 1 i64.const -39 i64.add f32.const 5.5 local.get 0
        if
          global.get 3 f64.const 6.25 f64.add throw $e0
        end
        drop drop global.get 7
      end
    end
    local.get 0
  )
  (func $throw-1 (param i32 i64 v128 v128 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $block-here-1 (export "block-here-1") (param i32 v128 f32 v128)
  (result i64 v128 v128 i64 i32 v128 f32 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    block (result i64 v128 v128 i64)
      try_table (result i64 v128 v128 i64) (catch $e3 0) (catch $e2 0)
        i64.const -50 f32.const 6.5 local.get 0
        if
          i64.const -72 local.get 1 local.get 1 i32.const 9 i32x4.splat v128.xor global.get 1 i64.const -105
          i64.sub throw $e2
        end
        drop drop global.get 5 i32.const 96 v128.load local.get 3 i32.const 13 i32x4.splat v128.xor
        global.get 1 i64.const -149 i64.sub
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-2 (param i32 v128 f32 v128 v128 f64 v128 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $block-here-2 (export "block-here-2") (param i32 v128 v128 v128 i32 i32 v128 f64 v128 i32)
  (result v128 f32 v128 v128 f64 v128 v128 v128 v128 i32 v128 v128 v128 i32 i32 v128 f64 v128 i32 i64 i32 v128)
  (local i64 i32 v128)
    i64.const 0x600000005 local.set 10 i32.const 52 local.set 11 v128.const i64x2 0x800000007 2057
    local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    block (result v128 f32 v128 v128 f64 v128 v128 v128 v128)
      try_table (result v128 f32 v128 v128 f64 v128 v128 v128 v128) (catch $e5 0) (catch $e4 0)
        global.get 5 global.get 2 local.get 0
        if
          local.get 2 f32.const 12.5 v128.const i64x2 0xd00000007 3337 i32.const 112 v128.load offset=2
          i32.const 120 f64.load offset=3 i32.const 128 v128.load i32.const 136 v128.load offset=1
          v128.const i64x2 0x1200000007 4617 local.get 2 throw $e4
        end
        drop drop local.get 2 i32.const 20 i32x4.splat i64x2.add global.get 6 i32.const 176 v128.load offset=2
        local.get 6 i32.const 0 f64.load v128.const i64x2 0x1900000007 6409 i32.const 16 v128.load offset=2
        i32.const 24 v128.load offset=3 local.get 2
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
)

(assert_return (invoke "block-here-0" (i32.const 0x1010101)) (f64.const -1.25) (i32.const 0x1010101))
(assert_return (invoke "block-here-0" (i32.const 0)) (f64.const 1024.5) (i32.const 0))
(assert_return (invoke "block-here-1"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const -72)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1aba3a4000b 0xb5b6b7b1b9ba000b)
  (i64.const 0x11223344556677f1) (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "block-here-1"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i64.const 0xfefdfcfbfaf9f8f8)
  (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (v128.const i64x2 0xa1afa3a40009 0xb5b6b7b5b9ba0009) (i64.const 0x112233445566781d) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "block-here-2"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (i32.const 0x6060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f64.const -8.5) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i32.const 0xa0a0a0a))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 12.5) (v128.const i64x2 0xd00000007 3337)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (f64.const -5.928883504195275e+104)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (v128.const i64x2 0x1200000007 4617)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i32.const 0xa0a0a0a) (i64.const 0x600000005)
  (i32.const 52) (v128.const i64x2 0x800000007 2057))
(assert_return (invoke "block-here-2"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (i32.const 0x6060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f64.const -8.5) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i32.const 0xa0a0a0a))
  (v128.const i64x2 0xa1b6a3a40017 0xb5b6b7ccb9ba0017) (f32.const -0.125)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const 7.914347548945932e-237)
  (v128.const i64x2 0x1900000007 6409) (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i32.const 0xa0a0a0a) (i64.const 0x600000005)
  (i32.const 52) (v128.const i64x2 0x800000007 2057))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param v128 v128 v128 f64))
  (tag $e3 (param v128 v128 v128 f64))
  (tag $e4 (param i64 v128 v128 i64 i32 f64 i64 f32 f64))
  (tag $e5 (param i64 v128 v128 i64 i32 f64 i64 f32 f64))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-3)
  (elem (table $t0) (i32.const 2) func $throw-4)
  (elem (table $t0) (i32.const 3) func $throw-5)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-3 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $block-call-3 (export "block-call-3")
  (param i32 v128 f64 i32 v128 v128 f32 i64 v128 v128 f64 f32 f64 i32 f32 v128 v128 f64)
  (result f64 v128 i32 v128 f64 i32 v128 v128 f32 i64 v128 v128 f64 f32 f64 i32 f32 v128 v128 f64 i64 i64 v128)
  (local i64 i64 v128)
    i64.const -72 local.set 18 i64.const -83 local.set 19 v128.const i64x2 0x900000007 2313 local.set 20
    local.get 12
    block (result v128)
      try_table (result v128) (catch $e1 0) (catch $e0 0)
        i64.const -116 local.get 14 f32.const 12.5 f32.add local.get 0 local.get 9 call $throw-3 drop drop
        v128.const i64x2 0xe00000007 3593
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-4 (param i32 v128 v128 v128 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $block-call-4 (export "block-call-4") (param i32)
  (result f64 v128 v128 v128 f64 i32 i64 v128 i32 i64 f32 i32) (local i64 v128 i32 i64 f32 i32)
    i64.const -83 local.set 1 v128.const i64x2 0x900000007 2313 local.set 2 i32.const 73 local.set 3
    i64.const -116 local.set 4 f32.const 12.5 local.set 5 i32.const 94 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3
    block (result v128 v128 v128 f64)
      try_table (result v128 v128 v128 f64) (catch $e3 0) (catch $e2 0)
        i64.const 0xf00000005 global.get 2 local.get 0 v128.const i64x2 0x1100000007 4361 global.get 8
        i32.const 152 v128.load offset=3 i32.const 160 f64.load call $throw-4 drop drop global.get 9
        v128.const i64x2 0x1600000007 5641 global.get 9 global.get 3
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-5 (param i32 i64 v128 v128 i64 i32 f64 i64 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $block-call-5 (export "block-call-5") (param i32 f32 v128 v128)
  (result f64 i64 v128 v128 i64 i32 f64 i64 f32 f64 i32 f32 v128 v128 f64 v128 i32 v128 v128 i64)
  (local f64 v128 i32 v128 v128 i64)
    f64.const 9.25 local.set 4 v128.const i64x2 0xa00000007 2569 local.set 5 i32.const 80 local.set 6
    v128.const i64x2 0xc00000007 3081 local.set 7 v128.const i64x2 0xd00000007 3337 local.set 8 i64.const -149
    local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 7
    block (result i64 v128 v128 i64 i32 f64 i64 f32 f64)
      try_table (result i64 v128 v128 i64 i32 f64 i64 f32 f64) (catch $e5 0) (catch $e4 0)
        global.get 1 f32.const 17.5 local.get 0 i32.const 144 i64.load offset=2 local.get 2 i32.const 160
        v128.load i32.const 168 i64.load offset=1 local.get 0 i32.const 184 f64.load offset=3 i32.const 0
        i64.load f32.const 25.5 global.get 3 call $throw-5 drop drop global.get 5 i64.const 0x1b00000005
        i64.mul local.get 3 i32.const 40 v128.load offset=1 global.get 1 i64.const 0x1e00000005 i64.sub
        local.get 0 i32.const 64 f64.load i64.const 0x2100000005 local.get 1 global.get 7 f64.const 35.25
        f64.mul
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "block-call-3"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5)
  (i32.const 0x4040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (f32.const 12.75) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011)
  (f64.const -18.5)) (f64.const -13.5) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5)
  (i32.const 0x4040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (f32.const 12.75) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011)
  (f64.const -18.5) (i64.const -72) (i64.const -83) (v128.const i64x2 0x900000007 2313))
(assert_return (invoke "block-call-3"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (f32.const 7.75) (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5) (f32.const 12.75) (f64.const -13.5)
  (i32.const 0xe0e0e0e) (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (f64.const -18.5)) (f64.const -13.5)
  (v128.const i64x2 0xe00000007 3593) (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f64.const -3.5) (i32.const 0x4040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (f32.const 12.75) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011)
  (f64.const -18.5) (i64.const -72) (i64.const -83) (v128.const i64x2 0x900000007 2313))
(assert_return (invoke "block-call-4"
  (i32.const 0x1010101)) (f64.const -7.5) (v128.const i64x2 0x1100000007 4361)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f64.const 6.508229140384577e-87)
  (i32.const 0x1010101) (i64.const -83) (v128.const i64x2 0x900000007 2313) (i32.const 73) (i64.const -116)
  (f32.const 12.5) (i32.const 94))
(assert_return (invoke "block-call-4"
  (i32.const 0)) (f64.const -7.5) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (v128.const i64x2 0x1600000007 5641) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (f64.const -7.5) (i32.const 0) (i64.const -83) (v128.const i64x2 0x900000007 2313) (i32.const 73)
  (i64.const -116) (f32.const 12.5) (i32.const 94))
(assert_return (invoke "block-call-5"
  (i32.const 0x1010101) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (f64.const 1024.5) (i64.const 0x2803deb9946f4a25)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (i64.const 0x7b56310ce7c29d78)
  (i32.const 0x1010101) (f64.const 5.356931733974211e-203) (i64.const 0xee9c49f7a55300b) (f32.const 25.5)
  (f64.const -7.5) (i32.const 0x1010101) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 9.25) (v128.const i64x2 0xa00000007 2569)
  (i32.const 80) (v128.const i64x2 0xc00000007 3081) (v128.const i64x2 0xd00000007 3337) (i64.const -149))
(assert_return (invoke "block-call-5"
  (i32.const 0) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (f64.const 1024.5) (i64.const 0x73533313e6e1dcd8)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (i64.const 0x1122332655667783) (i32.const 0)
  (f64.const 3.3725597627651434e+68) (i64.const 0x2100000005) (f32.const 2.75) (f64.const 36113.625)
  (i32.const 0) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 9.25) (v128.const i64x2 0xa00000007 2569)
  (i32.const 80) (v128.const i64x2 0xc00000007 3081) (v128.const i64x2 0xd00000007 3337) (i64.const -149))

(module
  (tag $e0 (param i64))
  (tag $e1 (param i64))
  (tag $e2 (param i32 v128 f32 f64))
  (tag $e3 (param i32 v128 f32 f64))
  (tag $e4 (param v128 v128 v128 v128 v128 i64 f64 i32 v128))
  (tag $e5 (param v128 v128 v128 v128 v128 i64 f64 i32 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-6)
  (elem (table $t0) (i32.const 2) func $throw-7)
  (elem (table $t0) (i32.const 3) func $throw-8)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-6 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $block-indirect-6 (export "block-indirect-6") (param i32 i64 f32 v128 f64 i32 v128 v128 i32 f64)
  (result v128 f32 f32 v128 i64 i32 i64 f32 v128 f64 i32 v128 v128 i32 f64)
    local.get 7 local.get 2 f32.const 11.5 f32.mul f32.const 12.5 i32.const 104 v128.load offset=1
    block (result i64)
      try_table (result i64) (catch $e1 0) (catch $e0 0)
        local.get 1 local.get 2 f32.const 15.5 f32.add local.get 0 local.get 1 i64.const -171 i64.add
        i32.const 1 call_indirect (param i32 i64) drop drop local.get 1 i64.const -182 i64.xor
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-7 (param i32 i32 v128 f32 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $block-indirect-7 (export "block-indirect-7")
  (param i32 i32 f64 v128 i64 v128 f32 v128 i64 i64 f64 v128 v128 v128 f64 i32 f32 f64)
  (result v128 v128 i64 v128 i32 v128 f32 f64 i32 i32 f64 v128 i64 v128 f32 v128 i64 i64 f64 v128 v128 v128 f64 i32 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 12 local.get 7 i32.const 12 i32x4.splat i64x2.add i64.const -138 i32.const 112
    v128.load offset=2
    block (result i32 v128 f32 f64)
      try_table (result i32 v128 f32 f64) (catch $e3 0) (catch $e2 0)
        i64.const 0xf00000005 local.get 16 f32.const 16.5 f32.sub local.get 0 local.get 1 local.get 12
        i32.const 18 i32x4.splat i8x16.sub local.get 16 f32.const 19.5 f32.sub local.get 2 i32.const 2
        call_indirect (param i32 i32 v128 f32 f64) drop drop i32.const 168 i32.load offset=1
        v128.const i64x2 0x1600000007 5641 f32.const 23.5 local.get 14 f64.const 24.25 f64.add
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-8 (param i32 v128 v128 v128 v128 v128 i64 f64 i32 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $block-indirect-8 (export "block-indirect-8") (param i32)
  (result v128 i64 f64 f32 v128 v128 v128 v128 v128 i64 f64 i32 v128 i32 i32 v128 v128) (local i32 v128 v128)
    i32.const 87 local.set 1 v128.const i64x2 0xd00000007 3337 local.set 2 v128.const i64x2 0xe00000007 3593
    local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 9 global.get 1 i64.const -171 i64.add f64.const 17.25 i32.const 144 f32.load offset=2
    block (result v128 v128 v128 v128 v128 i64 f64 i32 v128)
      try_table (result v128 v128 v128 v128 v128 i64 f64 i32 v128) (catch $e5 0) (catch $e4 0)
        global.get 5 i64.const -204 i64.mul i32.const 160 f32.load local.get 0 global.get 9 i32.const 21
        i32x4.splat v128.xor i32.const 176 v128.load offset=2 i32.const 184 v128.load offset=3 global.get 8
        i32.const 24 i32x4.splat i64x2.add v128.const i64x2 0x1900000007 6409 i64.const -281 global.get 7
        i32.const 32 i32.load global.get 9 i32.const 29 i32x4.splat v128.xor i32.const 3
        call_indirect (param i32 v128 v128 v128 v128 v128 i64 f64 i32 v128) drop drop global.get 8
        global.get 9 global.get 8 i32.const 72 v128.load offset=1 global.get 8 i32.const 34 i32x4.splat
        i8x16.sub i32.const 88 i64.load offset=3 i32.const 96 f64.load local.get 0 global.get 8 i32.const 38
        i32x4.splat i8x16.sub
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "block-indirect-6"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i32.const 0x9090909) (f64.const -10.5)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 43.125) (f32.const 12.5) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (i64.const 0x202020202020157) (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i32.const 0x9090909) (f64.const -10.5))
(assert_return (invoke "block-indirect-6"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i32.const 0x9090909) (f64.const -10.5)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 43.125) (f32.const 12.5) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (i64.const 0xfdfdfdfdfdfdfd48) (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i32.const 0x9090909) (f64.const -10.5))
(assert_return (invoke "block-indirect-7"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5))
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1aea3a40014 0xb5b6b7c4b9ba0014)
  (i64.const -138) (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i32.const 0x2020202)
  (v128.const i64x2 0xa190a3a400fb 0xb5b6b7a6b9ba00fb) (f32.const -1.75) (f64.const -3.5)
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5))
(assert_return (invoke "block-indirect-7"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0x505050505050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5))
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1aea3a40014 0xb5b6b7c4b9ba0014)
  (i64.const -138) (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad) (i32.const 0xe7c29d78)
  (v128.const i64x2 0x1600000007 5641) (f32.const 23.5) (f64.const 8.75) (i32.const 0) (i32.const 0x2020202)
  (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f64.const -11.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f64.const -15.5) (i32.const 0x10101010) (f32.const 17.75) (f64.const -18.5))
(assert_return (invoke "block-indirect-8"
  (i32.const 0x1010101)) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (i64.const 0x11223344556676dd) (f64.const 17.25) (f32.const -1.2081039e-26)
  (v128.const i64x2 0xf1e2d3d1b5a6979d 0x796a5b593d2e1f15)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0x1021325b5465769f 0x98a9bae3dcedfe27) (v128.const i64x2 0x1900000007 6409)
  (i64.const -281) (f64.const 1024.5) (i32.const 0x1af5d0ab)
  (v128.const i64x2 0xf1e2d3d9b5a69795 0x796a5b513d2e1f1d) (i32.const 0x1010101) (i32.const 87)
  (v128.const i64x2 0xd00000007 3337) (v128.const i64x2 0xe00000007 3593))
(assert_return (invoke "block-indirect-8"
  (i32.const 0)) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00) (i64.const 0x11223344556676dd)
  (f64.const 17.25) (f32.const -1.2081039e-26) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f)
  (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0)
  (v128.const i64x2 0x1021322154657665 0x98a9baa9dcedfeed) (i64.const 0x3510ebc6a17c5732)
  (f64.const -4.745787516866785e+225) (i32.const 0) (v128.const i64x2 0x1021321d54657661 0x98a9baa5dcedfee9)
  (i32.const 0) (i32.const 87) (v128.const i64x2 0xd00000007 3337) (v128.const i64x2 0xe00000007 3593))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param v128 i64 i32 i32))
  (tag $e3 (param v128 i64 i32 i32))
  (tag $e4 (param v128 v128 i64 i64 v128 v128 f32 f32 v128))
  (tag $e5 (param v128 v128 i64 i64 v128 v128 f32 f32 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $hop-9)
  (elem (table $t0) (i32.const 2) func $hop-10)
  (elem (table $t0) (i32.const 3) func $hop-11)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-9 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $hop-9 (param i32 v128 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-9
    end
    unreachable
  )
  (func $block-tail-9 (export "block-tail-9") (param i32 f64 f64 v128)
  (result v128 f64 i64 i32 i32 f64 f32 v128 v128 i32 v128 i32 f64 f64 v128 v128 v128 v128)
  (local v128 v128 v128)
    v128.const i64x2 0xd00000007 3337 local.set 4 v128.const i64x2 0xe00000007 3593 local.set 5
    v128.const i64x2 0xf00000007 3849 local.set 6 local.get 3 local.get 2 f64.const 17.25 f64.mul
    i64.const 0x1200000005 i32.const 152 i32.load offset=3 local.get 0 local.get 1 f64.const 21.25 f64.add
    f32.const 22.5 i32.const 184 v128.load offset=3 local.get 3 local.get 0 i32.const 178 i32.xor
    block (result v128)
      try_table (result v128) (catch $e1 0) (catch $e0 0)
        i64.const -281 global.get 6 local.get 0 v128.const i64x2 0x1c00000007 7177 i32.const 40
        i64.load offset=1 i32.const 48 f64.load offset=2 local.get 0 i32.const 220 i32.mul call $hop-9 drop
        drop local.get 3
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-10 (param i32 v128 i64 i32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $hop-10 (param i32 v128 i64 i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-10
    end
    unreachable
  )
  (func $block-tail-10 (export "block-tail-10") (param i32 i64 v128 v128 f32 i32 i64 f32 i32 f32)
  (result i64 v128 v128 f64 i64 i32 i64 v128 i64 v128 v128 i64 i32 i32 i32 i64 v128 v128 f32 i32 i64 f32 i32 f32 v128 f64 i64 v128 f64 f64)
  (local v128 f64 i64 v128 f64 f64)
    v128.const i64x2 0xe00000007 3593 local.set 10 f64.const 15.25 local.set 11 i64.const -171 local.set 12
    v128.const i64x2 0x1100000007 4361 local.set 13 f64.const 18.25 local.set 14 f64.const 19.25 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 1 local.get 3 i32.const 21 i32x4.splat v128.xor v128.const i64x2 0x1600000007 5641 i32.const 184
    f64.load offset=3 local.get 1 local.get 8 i32.const 178 i32.xor i64.const -281 i32.const 24
    v128.load offset=3 local.get 1 local.get 3 i32.const 29 i32x4.splat v128.xor
    block (result v128 i64 i32 i32)
      try_table (result v128 i64 i32 i32) (catch $e3 0) (catch $e2 0)
        local.get 6 f32.const 31.5 local.get 0 local.get 3 local.get 6 local.get 5 i32.const 248
        i64.const 0x2400000005 global.get 7 local.get 5 i32.const 269 i32.sub call $hop-10 drop drop
        v128.const i64x2 0x2700000007 9993 i32.const 128 i64.load local.get 0 i32.const 290 i32.xor
        i32.const 297
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-11 (param i32 v128 v128 i64 i64 v128 v128 f32 f32 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $hop-11 (param i32 v128 v128 i64 i64 v128 v128 f32 f32 v128 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-11
    end
    unreachable
  )
  (func $block-tail-11 (export "block-tail-11")
  (param i32 i32 v128 i64 f64 v128 i64 i64 v128 v128 i32 f64 v128 v128 v128 i32 i32 i32)
  (result i64 i32 f32 f32 f32 f64 v128 f64 v128 i32 v128 v128 i64 i64 v128 v128 f32 f32 v128 i32 i32 v128 i64 f64 v128 i64 i64 v128 v128 i32 f64 v128 v128 v128 i32 i32 i32 i64 v128 v128 v128 v128 v128)
  (local i64 v128 v128 v128 v128 v128)
    i64.const 0xf00000005 local.set 18 v128.const i64x2 0x1000000007 4105 local.set 19
    v128.const i64x2 0x1100000007 4361 local.set 20 v128.const i64x2 0x1200000007 4617 local.set 21
    v128.const i64x2 0x1300000007 4873 local.set 22 v128.const i64x2 0x1400000007 5129 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 6 local.get 16 i32.const 157 i32.sub f32.const 23.5 i32.const 0 f32.load global.get 6
    local.get 4 f64.const 26.25 f64.mul v128.const i64x2 0x1b00000007 6921 i32.const 32 f64.load local.get 5
    local.get 1 i32.const 213 i32.sub
    block (result v128 v128 i64 i64 v128 v128 f32 f32 v128)
      try_table (result v128 v128 i64 i64 v128 v128 f32 f32 v128) (catch $e5 0) (catch $e4 0)
        i32.const 56 i64.load offset=3 i32.const 64 f32.load local.get 0 local.get 8 local.get 9 i32.const 34
        i32x4.splat i8x16.sub local.get 3 i32.const 96 i64.load local.get 13 i32.const 37 i32x4.splat v128.xor
        v128.const i64x2 0x2600000007 9737 global.get 6 f32.const 39.5 f32.add i32.const 128 f32.load
        local.get 5 local.get 7 i64.const 0x2a00000005 i64.sub local.get 11 i32.const 311 call $hop-11 drop
        drop i32.const 168 v128.load offset=1 local.get 14 i32.const 46 i32x4.splat i8x16.sub i64.const -512
        local.get 7 v128.const i64x2 0x3100000007 12553 local.get 14 i32.const 50 i32x4.splat i8x16.sub
        i32.const 24 f32.load offset=3 global.get 2 local.get 12
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "block-tail-9"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -60.375) (i64.const 0x1200000005) (i32.const 0xe1bc9772) (i32.const 0x1010101) (f64.const 18.75)
  (f32.const 22.5) (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x10101b3)
  (v128.const i64x2 0x1c00000007 7177) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xd00000007 3337)
  (v128.const i64x2 0xe00000007 3593) (v128.const i64x2 0xf00000007 3849))
(assert_return (invoke "block-tail-9"
  (i32.const 0) (f64.const -2.5) (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -60.375) (i64.const 0x1200000005)
  (i32.const 0xe1bc9772) (i32.const 0) (f64.const 18.75) (f32.const 22.5)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 178)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0) (f64.const -2.5) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xd00000007 3337)
  (v128.const i64x2 0xe00000007 3593) (v128.const i64x2 0xf00000007 3849))
(assert_return (invoke "block-tail-10"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1b7a3a40011 0xb5b6b7adb9ba0011)
  (v128.const i64x2 0x1600000007 5641) (f64.const 5.356931733974211e-203) (i64.const 0x202020202020202)
  (i32.const 0x90909bb) (i64.const -281) (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1bfa3a40019 0xb5b6b7a5b9ba0019)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x707070707070707) (i32.const 0x6060606)
  (i32.const 248) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 5.75) (i32.const 0x6060606) (i64.const 0x707070707070707) (f32.const 8.75) (i32.const 0x9090909)
  (f32.const 10.75) (v128.const i64x2 0xe00000007 3593) (f64.const 15.25) (i64.const -171)
  (v128.const i64x2 0x1100000007 4361) (f64.const 18.25) (f64.const 19.25))
(assert_return (invoke "block-tail-10"
  (i32.const 0) (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1b7a3a40011 0xb5b6b7adb9ba0011)
  (v128.const i64x2 0x1600000007 5641) (f64.const 5.356931733974211e-203) (i64.const 0x202020202020202)
  (i32.const 0x90909bb) (i64.const -281) (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1bfa3a40019 0xb5b6b7a5b9ba0019)
  (v128.const i64x2 0x2700000007 9993) (i64.const 0x8e69441ffad5b08b) (i32.const 290) (i32.const 297)
  (i32.const 0) (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (i32.const 0x6060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (i32.const 0x9090909) (f32.const 10.75)
  (v128.const i64x2 0xe00000007 3593) (f64.const 15.25) (i64.const -171) (v128.const i64x2 0x1100000007 4361)
  (f64.const 18.25) (f64.const 19.25))
(assert_return (invoke "block-tail-11"
  (i32.const 0x1010101) (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i64.const 0x404040404040404) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i64.const 0x707070707070707)
  (i32.const 0x11111074) (f32.const 23.5) (f32.const 2.7673341e+35) (f32.const -0.125) (f64.const -144.375)
  (v128.const i64x2 0x1b00000007 6921) (f64.const -1.6338082632273529e-84)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i32.const 0x202012d)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa180a3a400e8 0xb5b6b796b9ba00e8)
  (i64.const 0x404040404040404) (i64.const 0xeec9a47f5a3510eb)
  (v128.const i64x2 0xa187a3a4002b 0xb5b6b79db9ba002b) (v128.const i64x2 0x2600000007 9737) (f32.const 39.375)
  (f32.const -5.5476997e+35) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i32.const 0x1010101)
  (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i64.const 0x404040404040404)
  (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b) (f64.const -12.5)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (i32.const 0x10101010) (i32.const 0x11111111)
  (i32.const 0x12121212) (i64.const 0xf00000005) (v128.const i64x2 0x1000000007 4105)
  (v128.const i64x2 0x1100000007 4361) (v128.const i64x2 0x1200000007 4617)
  (v128.const i64x2 0x1300000007 4873) (v128.const i64x2 0x1400000007 5129))
(assert_return (invoke "block-tail-11"
  (i32.const 0) (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i64.const 0x404040404040404) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i64.const 0x707070707070707)
  (i32.const 0x11111074) (f32.const 23.5) (f32.const 2.7673341e+35) (f32.const -0.125) (f64.const -144.375)
  (v128.const i64x2 0x1b00000007 6921) (f64.const -1.6338082632273529e-84)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i32.const 0x202012d)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0)
  (v128.const i64x2 0xa174a3a400e1 0xb5b6b78ab9ba00e1) (i64.const -512) (i64.const 0x808080808080808)
  (v128.const i64x2 0x3100000007 12553) (v128.const i64x2 0xa170a3a400dd 0xb5b6b786b9ba00dd)
  (f32.const 2.1685708e+20) (f32.const 3.25) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (i32.const 0) (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i64.const 0x404040404040404) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0xf00000005)
  (v128.const i64x2 0x1000000007 4105) (v128.const i64x2 0x1100000007 4361)
  (v128.const i64x2 0x1200000007 4617) (v128.const i64x2 0x1300000007 4873)
  (v128.const i64x2 0x1400000007 5129))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param v128 v128 v128 v128))
  (tag $e3 (param v128 v128 v128 v128))
  (tag $e4 (param f64 v128 f32 v128 v128 v128 f64 f64 i64))
  (tag $e5 (param f64 v128 f32 v128 v128 v128 f64 f64 i64))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-12)
  (elem (table $t0) (i32.const 2) func $throw-13)
  (elem (table $t0) (i32.const 3) func $throw-14)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-12 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $loop-here-12 (export "loop-here-12") (param i32) (result v128 i32)
    i32.const 1 global.set 0 i32.const 152 v128.load offset=3
    loop (param v128) (result v128)
      global.get 0
      if (param v128) (result v128)
        i32.const 0 global.set 0
        try_table (param v128) (result v128) (catch $e1 1) (catch $e0 1)
          global.get 1 i32.const 136 f32.load offset=1 local.get 0
          if
            global.get 8 i32.const 18 i32x4.splat i8x16.sub throw $e0
          end
          drop drop
        end
      end
    end
    local.get 0
  )
  (func $throw-13 (param i32 v128 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $loop-here-13 (export "loop-here-13") (param i32 v128 f32 f64)
  (result v128 v128 v128 v128 i32 v128 f32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 1 global.set 0 v128.const i64x2 0x1700000007 5897 i32.const 0 v128.load local.get 1
    v128.const i64x2 0x1a00000007 6665
    loop (param v128 v128 v128 v128) (result v128 v128 v128 v128)
      global.get 0
      if (param v128 v128 v128 v128) (result v128 v128 v128 v128)
        i32.const 0 global.set 0
        try_table (param v128 v128 v128 v128) (result v128 v128 v128 v128) (catch $e3 1) (catch $e2 1)
          global.get 5 local.get 2 f32.const 18.5 f32.add local.get 0
          if
            local.get 1 i32.const 19 i32x4.splat i16x8.add i32.const 160 v128.load local.get 1 i32.const 21
            i32x4.splat v128.xor i32.const 176 v128.load offset=2 throw $e2
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-14 (param i32 f64 v128 f32 v128 v128 v128 f64 f64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $loop-here-14 (export "loop-here-14") (param i32 v128 i32 f32 f64 v128 f32 v128 i32 v128)
  (result f64 v128 f32 v128 v128 v128 f64 f64 i64 i32 v128 i32 f32 f64 v128 f32 v128 i32 v128 f64 f64 f64)
  (local f64 f64 f64)
    f64.const 18.25 local.set 10 f64.const 19.25 local.set 11 f64.const 20.25 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    i32.const 1 global.set 0 i32.const 64 f64.load v128.const i64x2 0x2100000007 8457 i32.const 80
    f32.load offset=2 i32.const 88 v128.load offset=3 local.get 7 v128.const i64x2 0x2500000007 9481
    local.get 4 local.get 4 f64.const 39.25 f64.add global.get 1 i64.const -435 i64.add
    loop (param f64 v128 f32 v128 v128 v128 f64 f64 i64) (result f64 v128 f32 v128 v128 v128 f64 f64 i64)
      global.get 0
      if (param f64 v128 f32 v128 v128 v128 f64 f64 i64) (result f64 v128 f32 v128 v128 v128 f64 f64 i64)
        i32.const 0 global.set 0
        try_table (param f64 v128 f32 v128 v128 v128 f64 f64 i64) (result f64 v128 f32 v128 v128 v128 f64 f64 i64) (catch $e5 1) (catch $e4 1)
          i64.const 0x1500000005 f32.const 22.5 local.get 0
          if
            local.get 4 f64.const 23.25 f64.mul i32.const 0 v128.load f32.const 25.5 i32.const 16
            v128.load offset=2 local.get 5 i32.const 32 v128.load local.get 4 f64.const 29.25 f64.mul
            f64.const 30.25 i64.const -336 throw $e4
          end
          drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
)

(assert_return (invoke "loop-here-12"
  (i32.const 0x1010101)) (v128.const i64x2 0x1021323154657675 0x98a9bab9dcedfefd) (i32.const 0x1010101))
(assert_return (invoke "loop-here-12"
  (i32.const 0)) (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (i32.const 0))
(assert_return (invoke "loop-here-13"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (f64.const -4.5)) (v128.const i64x2 0xa1b5a3a40015 0xb5b6b7cbb9ba0015)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853)
  (v128.const i64x2 0xa1b7a3a40017 0xb5b6b7adb9ba0017)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f64.const -4.5))
(assert_return (invoke "loop-here-13"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f64.const -4.5))
  (v128.const i64x2 0x1700000007 5897) (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0x1a00000007 6665) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f64.const -4.5))
(assert_return (invoke "loop-here-14"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (f32.const 4.75) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (f64.const -127.875)
  (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833) (f32.const 25.5)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3) (f64.const -160.875) (f64.const 30.25)
  (i64.const -336) (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const 18.25) (f64.const 19.25) (f64.const 20.25))
(assert_return (invoke "loop-here-14"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303) (f32.const 4.75)
  (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)) (f64.const 3.3725597627651434e+68)
  (v128.const i64x2 0x2100000007 8457) (f32.const 3.0072082e+12)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0x2500000007 9481) (f64.const -5.5)
  (f64.const 33.75) (i64.const 0x11223344556675d5) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303) (f32.const 4.75) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const 18.25) (f64.const 19.25) (f64.const 20.25))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param v128 v128 v128 v128))
  (tag $e3 (param v128 v128 v128 v128))
  (tag $e4 (param i64 i32 i64 v128 i32 i32 i64 v128 v128))
  (tag $e5 (param i64 i32 i64 v128 i32 i32 i64 v128 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-15)
  (elem (table $t0) (i32.const 2) func $throw-16)
  (elem (table $t0) (i32.const 3) func $throw-17)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-15 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $loop-call-15 (export "loop-call-15")
  (param i32 i32 i32 i64 v128 v128 i64 v128 f32 f32 f64 i64 f32 v128 v128 i32 i32 i64)
  (result v128 v128 i32 i32 i32 i64 v128 v128 i64 v128 f32 f32 f64 i64 f32 v128 v128 i32 i32 i64 v128 i64 f64)
  (local v128 i64 f64)
    v128.const i64x2 0x1300000007 4873 local.set 18 i64.const -215 local.set 19 f64.const 21.25 local.set 20
    local.get 13 i32.const 1 global.set 0 i32.const 16 v128.load offset=2
    loop (param v128) (result v128)
      global.get 0
      if (param v128) (result v128)
        i32.const 0 global.set 0
        try_table (param v128) (result v128) (catch $e1 1) (catch $e0 1)
          local.get 17 i64.const -248 i64.mul local.get 9 f32.const 24.5 f32.add local.get 0 local.get 7
          i32.const 25 i32x4.splat v128.xor call $throw-15 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-16 (param i32 v128 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $loop-call-16 (export "loop-call-16") (param i32)
  (result f32 v128 v128 v128 v128 i32 v128 i32 v128 v128 v128 f32) (local v128 i32 v128 v128 v128 f32)
    v128.const i64x2 0x1400000007 5129 local.set 1 i32.const 150 local.set 2
    v128.const i64x2 0x1600000007 5641 local.set 3 v128.const i64x2 0x1700000007 5897 local.set 4
    v128.const i64x2 0x1800000007 6153 local.set 5 f32.const 25.5 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 2 i32.const 1 global.set 0 global.get 9 i32.const 33 i32x4.splat v128.xor i32.const 80
    v128.load offset=2 global.get 9 i32.const 35 i32x4.splat i16x8.add global.get 8
    loop (param v128 v128 v128 v128) (result v128 v128 v128 v128)
      global.get 0
      if (param v128 v128 v128 v128) (result v128 v128 v128 v128)
        i32.const 0 global.set 0
        try_table (param v128 v128 v128 v128) (result v128 v128 v128 v128) (catch $e3 1) (catch $e2 1)
          i32.const 24 i64.load offset=3 f32.const 28.5 local.get 0 i32.const 40 v128.load offset=1
          i32.const 48 v128.load offset=2 i32.const 56 v128.load offset=3 global.get 8 call $throw-16 drop
          drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-17 (param i32 i64 i32 i64 v128 i32 i32 i64 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $loop-call-17 (export "loop-call-17") (param i32 v128 i32 i32)
  (result f64 i64 i32 i64 v128 i32 i32 i64 v128 v128 i32 v128 i32 i32 v128 v128 i32 f32 f64 f32)
  (local v128 v128 i32 f32 f64 f32)
    v128.const i64x2 0x1500000007 5385 local.set 4 v128.const i64x2 0x1600000007 5641 local.set 5
    i32.const 164 local.set 6 f32.const 24.5 local.set 7 f64.const 25.25 local.set 8 f32.const 26.5
    local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 7 i32.const 1 global.set 0 i32.const 120 i64.load offset=3 local.get 3 i32.const 283 i32.add
    global.get 5 i32.const 144 v128.load offset=2 local.get 0 local.get 0 i32.const 311 i32.add i32.const 168
    i64.load offset=1 i32.const 176 v128.load offset=2 i32.const 184 v128.load offset=3
    loop (param i64 i32 i64 v128 i32 i32 i64 v128 v128) (result i64 i32 i64 v128 i32 i32 i64 v128 v128)
      global.get 0
      if (param i64 i32 i64 v128 i32 i32 i64 v128 v128) (result i64 i32 i64 v128 i32 i32 i64 v128 v128)
        i32.const 0 global.set 0
        try_table (param i64 i32 i64 v128 i32 i32 i64 v128 v128) (result i64 i32 i64 v128 i32 i32 i64 v128 v128) (catch $e5 1) (catch $e4 1)
          global.get 1 global.get 6 f32.const 29.5 f32.mul local.get 0 i32.const 48 i64.load offset=2
          local.get 0 i32.const 64 i64.load v128.const i64x2 0x2100000007 8457 local.get 3 i32.const 241
          i32.sub local.get 2 i32.const 248 i32.mul global.get 1 i32.const 104 v128.load offset=1
          v128.const i64x2 0x2600000007 9737 call $throw-17 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "loop-call-15"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (i64.const 0x707070707070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i64.const 0x1212121212121212))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1bba3a40011 0xb5b6b7a1b9ba0011)
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (i64.const 0x707070707070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (v128.const i64x2 0x1300000007 4873) (i64.const -215) (f64.const 21.25))
(assert_return (invoke "loop-call-15"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (i64.const 0x707070707070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i64.const 0x1212121212121212))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd) (i32.const 0) (i32.const 0x2020202)
  (i32.const 0x3030303) (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (i32.const 0x10101010) (i32.const 0x11111111)
  (i64.const 0x1212121212121212) (v128.const i64x2 0x1300000007 4873) (i64.const -215) (f64.const 21.25))
(assert_return (invoke "loop-call-16"
  (i32.const 0x1010101)) (f32.const 3.25) (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (i32.const 0x1010101)
  (v128.const i64x2 0x1400000007 5129) (i32.const 150) (v128.const i64x2 0x1600000007 5641)
  (v128.const i64x2 0x1700000007 5897) (v128.const i64x2 0x1800000007 6153) (f32.const 25.5))
(assert_return (invoke "loop-call-16"
  (i32.const 0)) (f32.const 3.25) (v128.const i64x2 0xf1e2d3e5b5a697a9 0x796a5b6d3d2e1f21)
  (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d)
  (v128.const i64x2 0xf1e2d3e7b5a697ab 0x796a5b6f3d2e1f23)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (i32.const 0) (v128.const i64x2 0x1400000007 5129)
  (i32.const 150) (v128.const i64x2 0x1600000007 5641) (v128.const i64x2 0x1700000007 5897)
  (v128.const i64x2 0x1800000007 6153) (f32.const 25.5))
(assert_return (invoke "loop-call-17"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (i32.const 0x4040404)) (f64.const 1024.5) (i64.const 0x4823fed9b48f6a45) (i32.const 0x1010101)
  (i64.const 0x4e2904dfba95704b) (v128.const i64x2 0x2100000007 8457) (i32.const 0x4040313)
  (i32.const 0xeaeaeae8) (i64.const 0x1122334455667788)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560) (v128.const i64x2 0x2600000007 9737)
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (i32.const 0x4040404) (v128.const i64x2 0x1500000007 5385) (v128.const i64x2 0x1600000007 5641)
  (i32.const 164) (f32.const 24.5) (f64.const 25.25) (f32.const 26.5))
(assert_return (invoke "loop-call-17"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (i32.const 0x4040404)) (f64.const 1024.5) (i64.const 0xd5b08b66411cf7d2) (i32.const 0x404051f)
  (i64.const 0xfefdfcfbfaf9f8f8) (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d) (i32.const 0)
  (i32.const 311) (i64.const 0x7b56310ce7c29d78) (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303) (i32.const 0x4040404)
  (v128.const i64x2 0x1500000007 5385) (v128.const i64x2 0x1600000007 5641) (i32.const 164) (f32.const 24.5)
  (f64.const 25.25) (f32.const 26.5))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param i64 i32 i64 i64))
  (tag $e3 (param i64 i32 i64 i64))
  (tag $e4 (param i64 f32 f64 v128 f64 v128 i64 v128 f64))
  (tag $e5 (param i64 f32 f64 v128 f64 v128 i64 v128 f64))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-18)
  (elem (table $t0) (i32.const 2) func $throw-19)
  (elem (table $t0) (i32.const 3) func $throw-20)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-18 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $loop-indirect-18 (export "loop-indirect-18") (param i32 v128 i64 i64 v128 f64 v128 f64 v128 v128)
  (result f64 v128 i64 v128 v128 i32 v128 i64 i64 v128 f64 v128 f64 v128 v128)
    local.get 7 local.get 9 i32.const 23 i32x4.splat i16x8.add i64.const 0x1800000005 i32.const 8
    v128.load offset=1 i32.const 1 global.set 0 local.get 4 i32.const 29 i32x4.splat v128.xor
    loop (param v128) (result v128)
      global.get 0
      if (param v128) (result v128)
        i32.const 0 global.set 0
        try_table (param v128) (result v128) (catch $e1 1) (catch $e0 1)
          local.get 3 i64.const -281 i64.sub i32.const 24 f32.load offset=3 local.get 0
          v128.const i64x2 0x1c00000007 7177 i32.const 1 call_indirect (param i32 v128) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-19 (param i32 i64 i32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $loop-indirect-19 (export "loop-indirect-19")
  (param i32 i32 i32 i64 f64 v128 v128 v128 f64 f64 i64 f32 f32 f64 i32 i32 i64 v128)
  (result i32 i32 v128 v128 i64 i32 i64 i64 i32 i32 i32 i64 f64 v128 v128 v128 f64 f64 i64 f32 f32 f64 i32 i32 i64 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 1 local.get 1 i32.const 171 i32.add v128.const i64x2 0x1900000007 6409 i32.const 16
    v128.load offset=2 i32.const 1 global.set 0 i64.const 0x2100000005 i32.const 80 i32.load offset=2
    local.get 10 i64.const -380 i64.mul local.get 3
    loop (param i64 i32 i64 i64) (result i64 i32 i64 i64)
      global.get 0
      if (param i64 i32 i64 i64) (result i64 i32 i64 i64)
        i32.const 0 global.set 0
        try_table (param i64 i32 i64 i64) (result i64 i32 i64 i64) (catch $e3 1) (catch $e2 1)
          local.get 16 i64.const 0x1b00000005 i64.mul local.get 11 local.get 0 i32.const 40 i64.load offset=1
          local.get 0 i64.const -336 local.get 16 i64.const -347 i64.add i32.const 2
          call_indirect (param i32 i64 i32 i64 i64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-20 (param i32 i64 f32 f64 v128 f64 v128 i64 v128 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $loop-indirect-20 (export "loop-indirect-20") (param i32)
  (result i64 v128 f32 i64 i64 f32 f64 v128 f64 v128 i64 v128 f64 i32 i64 i64 f32) (local i64 i64 f32)
    i64.const 0x1800000005 local.set 1 i64.const -270 local.set 2 f32.const 26.5 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 5 global.get 8 i32.const 28 i32x4.splat i64x2.add f32.const 29.5 i32.const 48 i64.load offset=2
    i32.const 1 global.set 0 global.get 1 f32.const 43.5 i32.const 160 f64.load global.get 9 f64.const 46.25
    global.get 9 i32.const 47 i32x4.splat i16x8.add global.get 1 v128.const i64x2 0x3100000007 12553
    global.get 3
    loop (param i64 f32 f64 v128 f64 v128 i64 v128 f64) (result i64 f32 f64 v128 f64 v128 i64 v128 f64)
      global.get 0
      if (param i64 f32 f64 v128 f64 v128 i64 v128 f64) (result i64 f32 f64 v128 f64 v128 i64 v128 f64)
        i32.const 0 global.set 0
        try_table (param i64 f32 f64 v128 f64 v128 i64 v128 f64) (result i64 f32 f64 v128 f64 v128 i64 v128 f64) (catch $e5 1) (catch $e4 1)
          i64.const -336 global.get 2 f32.const 32.5 f32.mul local.get 0 i32.const 72 i64.load offset=1
          global.get 2 global.get 7 global.get 8 global.get 7 f64.const 37.25 f64.sub global.get 8
          i32.const 38 i32x4.splat i8x16.sub global.get 5 i64.const 0x2700000005 i64.mul
          v128.const i64x2 0x2800000007 10249 i32.const 136 f64.load offset=1 i32.const 3
          call_indirect (param i32 i64 f32 f64 v128 f64 v128 i64 v128 f64) drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "loop-indirect-18"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (f64.const -8.5) (v128.const i64x2 0xa1b9a3a40021 0xb5b6b7cfb9ba0021) (i64.const 0x1800000005)
  (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580) (v128.const i64x2 0x1c00000007 7177)
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
(assert_return (invoke "loop-indirect-18"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (f64.const -8.5) (v128.const i64x2 0xa1b9a3a40021 0xb5b6b7cfb9ba0021) (i64.const 0x1800000005)
  (v128.const i64x2 0x5b3611ecc7a27d58 0x835e3914efcaa580)
  (v128.const i64x2 0xa1bfa3a40018 0xb5b6b7a5b9ba0018) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f64.const -8.5)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
(assert_return (invoke "loop-indirect-19"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75)
  (f64.const -14.5) (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i64.const 0x1111111111111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (i32.const 0x2020202) (i32.const 0x20202ad)
  (v128.const i64x2 0x1900000007 6409) (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (i64.const 0xfbd6b18c67421df8) (i32.const 0x1010101) (i64.const -336) (i64.const 0x1111111111110fb6)
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75)
  (f64.const -14.5) (i32.const 0xf0f0f0f) (i32.const 0x10101010) (i64.const 0x1111111111111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
(assert_return (invoke "loop-indirect-19"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
  (i32.const 0x2020202) (i32.const 0x20202ad) (v128.const i64x2 0x1900000007 6409)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd) (i64.const 0x2100000005) (i32.const 0x542f0ae5)
  (i64.const 0x9b9b9b9b9b9b9bac) (i64.const 0x404040404040404) (i32.const 0) (i32.const 0x2020202)
  (i32.const 0x3030303) (i64.const 0x404040404040404) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
(assert_return (invoke "loop-indirect-20"
  (i32.const 0x1010101)) (i64.const 0xfefdfcfbfaf9f8f8)
  (v128.const i64x2 0x1021325f546576a3 0x98a9bae7dcedfe2b) (f32.const 29.5) (i64.const 0x4823fed9b48f6a45)
  (i64.const 0x9b76512c07e2bd98) (f32.const 3.25) (f64.const 1024.5)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f64.const 987.25)
  (v128.const i64x2 0x1021321d54657661 0x98a9baa5dcedfee9) (i64.const 0x370adeb3e6e1dcd8)
  (v128.const i64x2 0x2800000007 10249) (f64.const -6.40755422103373e+133) (i32.const 0x1010101)
  (i64.const 0x1800000005) (i64.const -270) (f32.const 26.5))
(assert_return (invoke "loop-indirect-20"
  (i32.const 0)) (i64.const 0xfefdfcfbfaf9f8f8) (v128.const i64x2 0x1021325f546576a3 0x98a9bae7dcedfe2b)
  (f32.const 29.5) (i64.const 0x4823fed9b48f6a45) (i64.const 0x1122334455667788) (f32.const 43.5)
  (f64.const 6.508229140384577e-87) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00) (f64.const 46.25)
  (v128.const i64x2 0xf1e2d3f3b5a697b7 0x796a5b7b3d2e1f2f) (i64.const 0x1122334455667788)
  (v128.const i64x2 0x3100000007 12553) (f64.const -7.5) (i32.const 0) (i64.const 0x1800000005)
  (i64.const -270) (f32.const 26.5))

(module
  (tag $e0 (param i32))
  (tag $e1 (param i32))
  (tag $e2 (param v128 v128 f64 f64))
  (tag $e3 (param v128 v128 f64 f64))
  (tag $e4 (param f32 i64 f32 f32 f64 i32 v128 i32 v128))
  (tag $e5 (param f32 i64 f32 f32 f64 i32 v128 i32 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $hop-21)
  (elem (table $t0) (i32.const 2) func $hop-22)
  (elem (table $t0) (i32.const 3) func $hop-23)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-21 (param i32 i32)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $hop-21 (param i32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-21
    end
    unreachable
  )
  (func $loop-tail-21 (export "loop-tail-21") (param i32 f64 v128 f32)
  (result i32 f32 f32 i32 i32 v128 v128 v128 f64 i64 i32 i32 f64 v128 f32 i64 i64 v128) (local i64 i64 v128)
    i64.const -270 local.set 4 i64.const -281 local.set 5 v128.const i64x2 0x1b00000007 6921 local.set 6
    local.get 0 local.get 3 f32.const 29.5 f32.mul f32.const 30.5 i32.const 56 i32.load offset=3 local.get 0
    local.get 2 i32.const 33 i32x4.splat v128.xor v128.const i64x2 0x2200000007 8713 i32.const 88
    v128.load offset=3 local.get 1 global.get 5 i64.const -402 i64.xor i32.const 1 global.set 0 i32.const 160
    i32.load
    loop (param i32) (result i32)
      global.get 0
      if (param i32) (result i32)
        i32.const 0 global.set 0
        try_table (param i32) (result i32) (catch $e1 1) (catch $e0 1)
          global.get 1 i64.const -413 i64.sub local.get 3 local.get 0 local.get 0 i32.const 283 i32.add
          global.get 5 local.get 1 i32.const 152 i32.load offset=3 call $hop-21 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-22 (param i32 v128 v128 f64 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $hop-22 (param i32 v128 v128 f64 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-22
    end
    unreachable
  )
  (func $loop-tail-22 (export "loop-tail-22") (param i32 v128 v128 f32 i64 v128 v128 f32 f64 i32)
  (result v128 v128 f64 f64 f32 f32 v128 i32 f32 v128 v128 v128 f64 f64 i32 v128 v128 f32 i64 v128 v128 f32 f64 i32 i32 i64 v128 v128 f64 i32)
  (local i32 i64 v128 v128 f64 i32)
    i32.const 185 local.set 10 i64.const 0x1b00000005 local.set 11 v128.const i64x2 0x1c00000007 7177
    local.set 12 v128.const i64x2 0x1d00000007 7433 local.set 13 f64.const 30.25 local.set 14 i32.const 220
    local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 1 local.get 1 i32.const 33 i32x4.splat v128.xor f64.const 34.25 i32.const 88 f64.load offset=3
    local.get 7 local.get 3 f32.const 37.5 f32.sub v128.const i64x2 0x2600000007 9737 i32.const 120
    i32.load offset=3 local.get 3 local.get 5 i32.const 41 i32x4.splat v128.xor i32.const 1 global.set 0
    v128.const i64x2 0x3300000007 13065 local.get 2 i32.const 52 i32x4.splat i64x2.add f64.const 53.25
    local.get 8
    loop (param v128 v128 f64 f64) (result v128 v128 f64 f64)
      global.get 0
      if (param v128 v128 f64 f64) (result v128 v128 f64 f64)
        i32.const 0 global.set 0
        try_table (param v128 v128 f64 f64) (result v128 v128 f64 f64) (catch $e3 1) (catch $e2 1)
          local.get 4 i64.const 0x2a00000005 i64.sub i32.const 152 f32.load offset=3 local.get 0 local.get 2
          i32.const 168 v128.load offset=1 local.get 8 f64.const 47.25 i32.const 0 i64.load f64.const 49.25
          i32.const 16 i32.load offset=2 call $hop-22 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-23 (param i32 f32 i64 f32 f32 f64 i32 v128 i32 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $hop-23 (param i32 f32 i64 f32 f32 f64 i32 v128 i32 v128 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-23
    end
    unreachable
  )
  (func $loop-tail-23 (export "loop-tail-23")
  (param i32 i32 v128 v128 v128 f64 f64 v128 v128 v128 f64 f32 i32 f64 i32 f32 f32 v128)
  (result i32 i32 i64 v128 v128 i64 v128 i64 v128 v128 f32 i64 f32 f32 f64 i32 v128 i32 v128 i32 i32 v128 v128 v128 f64 f64 v128 v128 v128 f64 f32 i32 f64 i32 f32 f32 v128 v128 i32 f64 f32 f32 i32)
  (local v128 i32 f64 f32 f32 i32)
    v128.const i64x2 0x1b00000007 6921 local.set 18 i32.const 199 local.set 19 f64.const 29.25 local.set 20
    f32.const 30.5 local.set 21 f32.const 31.5 local.set 22 i32.const 227 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 0 local.get 14 i32.const 241 i32.sub i64.const -380 i32.const 96 v128.load local.get 7
    global.get 1 i64.const -413 i64.sub v128.const i64x2 0x2700000007 9993 i32.const 128 i64.load local.get 7
    local.get 4 i32.const 42 i32x4.splat i8x16.sub i32.const 1 global.set 0 i32.const 72 f32.load offset=1
    i32.const 80 i64.load offset=2 local.get 16 f32.const 59.5 f32.mul f32.const 60.5 local.get 10
    f64.const 61.25 f64.sub i32.const 437 local.get 17 local.get 0 local.get 7 i32.const 65 i32x4.splat
    v128.xor
    loop (param f32 i64 f32 f32 f64 i32 v128 i32 v128) (result f32 i64 f32 f32 f64 i32 v128 i32 v128)
      global.get 0
      if (param f32 i64 f32 f32 f64 i32 v128 i32 v128) (result f32 i64 f32 f32 f64 i32 v128 i32 v128)
        i32.const 0 global.set 0
        try_table (param f32 i64 f32 f32 f64 i32 v128 i32 v128) (result f32 i64 f32 f32 f64 i32 v128 i32 v128) (catch $e5 1) (catch $e4 1)
          global.get 5 i64.const -468 i64.mul local.get 16 local.get 0 f32.const 45.5 global.get 1
          i64.const -501 i64.sub local.get 11 local.get 15 f64.const 49.25 local.get 1 i32.const 24
          v128.load offset=3 local.get 1 local.get 4 i32.const 53 i32x4.splat v128.xor global.get 1
          local.get 5 f64.const 55.25 f64.sub local.get 0 call $hop-23 drop drop
        end
      end
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "loop-tail-21"
  (i32.const 0x1010101) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 4.75)) (i32.const 0x1010101) (f32.const 140.125) (f32.const 30.5) (i32.const 0x1dcb792)
  (i32.const 0x1010101) (v128.const i64x2 0xa183a3a40022 0xb5b6b799b9ba0022)
  (v128.const i64x2 0x2200000007 8713) (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (f64.const -2.5) (i64.const 0x102030405060696) (i32.const 0x101021c) (i32.const 0x1010101) (f64.const -2.5)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75) (i64.const -270) (i64.const -281)
  (v128.const i64x2 0x1b00000007 6921))
(assert_return (invoke "loop-tail-21"
  (i32.const 0) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75))
  (i32.const 0) (f32.const 140.125) (f32.const 30.5) (i32.const 0x1dcb792) (i32.const 0)
  (v128.const i64x2 0xa183a3a40022 0xb5b6b799b9ba0022) (v128.const i64x2 0x2200000007 8713)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (f64.const -2.5) (i64.const 0x102030405060696)
  (i32.const 0x9a75502b) (i32.const 0) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 4.75) (i64.const -270) (i64.const -281) (v128.const i64x2 0x1b00000007 6921))
(assert_return (invoke "loop-tail-22"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa183a3a40023 0xb5b6b799b9ba0023)
  (f64.const 34.25) (f64.const 4.416586975769418e-53) (f32.const 8.75) (f32.const -32.75)
  (v128.const i64x2 0x2600000007 9737) (i32.const 0x411cf7d2) (f32.const 4.75)
  (v128.const i64x2 0xa18ba3a4002f 0xb5b6b791b9ba002f) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (f64.const -9.5) (f64.const 47.25)
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a) (i32.const 185) (i64.const 0x1b00000005)
  (v128.const i64x2 0x1c00000007 7177) (v128.const i64x2 0x1d00000007 7433) (f64.const 30.25) (i32.const 220))
(assert_return (invoke "loop-tail-22"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa183a3a40023 0xb5b6b799b9ba0023)
  (f64.const 34.25) (f64.const 4.416586975769418e-53) (f32.const 8.75) (f32.const -32.75)
  (v128.const i64x2 0x2600000007 9737) (i32.const 0x411cf7d2) (f32.const 4.75)
  (v128.const i64x2 0xa18ba3a4002f 0xb5b6b791b9ba002f) (v128.const i64x2 0x3300000007 13065)
  (v128.const i64x2 0xa1d6a3a40037 0xb5b6b7ecb9ba0037) (f64.const 53.25) (f64.const -9.5) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 4.75) (i64.const 0x505050505050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (i32.const 185) (i64.const 0x1b00000005) (v128.const i64x2 0x1c00000007 7177)
  (v128.const i64x2 0x1d00000007 7433) (f64.const 30.25) (i32.const 220))
(assert_return (invoke "loop-tail-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f64.const -6.5) (f64.const -7.5) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (f32.const 16.75) (f32.const 17.75) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
  (i32.const 0x1010101) (i32.const 0xf0f0e1e) (i64.const -380)
  (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i64.const 0x1122334455667925)
  (v128.const i64x2 0x2700000007 9993) (i64.const 0x8e69441ffad5b08b)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa178a3a400db 0xb5b6b78eb9ba00db)
  (f32.const 45.5) (i64.const 0x112233445566797d) (f32.const 12.75) (f32.const 16.75) (f64.const 49.25)
  (i32.const 0x2020202) (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a) (i32.const 0x2020202)
  (v128.const i64x2 0xa197a3a40030 0xb5b6b78db9ba0030) (i32.const 0x1010101) (i32.const 0x2020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const -6.5) (f64.const -7.5)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5) (f32.const 12.75)
  (i32.const 0xd0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012) (v128.const i64x2 0x1b00000007 6921) (i32.const 199)
  (f64.const 29.25) (f32.const 30.5) (f32.const 31.5) (i32.const 227))
(assert_return (invoke "loop-tail-23"
  (i32.const 0) (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f64.const -6.5) (f64.const -7.5) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -11.5) (f32.const 12.75) (i32.const 0xd0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f)
  (f32.const 16.75) (f32.const 17.75) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (i32.const 0)
  (i32.const 0xf0f0e1e) (i64.const -380) (v128.const i64x2 0xeec9a47f5a3510eb 0x16f1cca7825d3813)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i64.const 0x1122334455667925)
  (v128.const i64x2 0x2700000007 9993) (i64.const 0x8e69441ffad5b08b)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa178a3a400db 0xb5b6b78eb9ba00db)
  (f32.const 3.4116134e-34) (i64.const 0xe8c39e79542f0ae5) (f32.const 1056.125) (f32.const 60.5)
  (f64.const -72.75) (i32.const 437) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012) (i32.const 0)
  (v128.const i64x2 0xa1e3a3a40049 0xb5b6b7f9b9ba0049) (i32.const 0) (i32.const 0x2020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const -6.5) (f64.const -7.5)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5) (f32.const 12.75)
  (i32.const 0xd0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f) (f32.const 16.75) (f32.const 17.75)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012) (v128.const i64x2 0x1b00000007 6921) (i32.const 199)
  (f64.const 29.25) (f32.const 30.5) (f32.const 31.5) (i32.const 227))

(module
  (tag $e0 (param i64))
  (tag $e1 (param i64))
  (tag $e2 (param f64 v128 v128 v128))
  (tag $e3 (param f64 v128 v128 v128))
  (tag $e4 (param v128 i32 i64 v128 f32 i32 f32 i64 i32))
  (tag $e5 (param v128 i32 i64 v128 f32 i32 f32 i64 i32))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-24)
  (elem (table $t0) (i32.const 2) func $throw-25)
  (elem (table $t0) (i32.const 3) func $throw-26)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-24 (param i32 i64)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $arm-here-24 (export "arm-here-24") (param i32) (result i64 i32)
    global.get 0
    if (result i64)
      try_table (result i64) (catch $e1 0) (catch $e0 0)
        global.get 1 i64.const -303 i64.add global.get 6 local.get 0
        if
          global.get 1 i64.const 0x1e00000005 i64.sub throw $e0
        end
        drop drop i64.const -336
      end
    else
      unreachable
    end
    local.get 0
  )
  (func $throw-25 (param i32 f64 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $arm-here-25 (export "arm-here-25") (param i32 f64 v128 f32)
  (result f64 v128 v128 v128 i32 f64 v128 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 0
    if (result f64 v128 v128 v128)
      try_table (result f64 v128 v128 v128) (catch $e3 0) (catch $e2 0)
        global.get 5 local.get 3 f32.const 30.5 f32.add local.get 0
        if
          local.get 1 f64.const 31.25 f64.sub local.get 2 i32.const 32 i32x4.splat i64x2.add
          v128.const i64x2 0x2100000007 8457 i32.const 80 v128.load offset=2 throw $e2
        end
        drop drop local.get 1 f64.const 35.25 f64.mul v128.const i64x2 0x2400000007 9225
        v128.const i64x2 0x2500000007 9481 local.get 2 i32.const 38 i32x4.splat i8x16.sub
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $throw-26 (param i32 v128 i32 i64 v128 f32 i32 f32 i64 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $arm-here-26 (export "arm-here-26") (param i32 i32 i32 v128 f64 f32 i64 v128 v128 v128)
  (result v128 i32 i64 v128 f32 i32 f32 i64 i32 i32 i32 i32 v128 f64 f32 i64 v128 v128 v128 f32 v128 v128)
  (local f32 v128 v128)
    f32.const 30.5 local.set 10 v128.const i64x2 0x1f00000007 7945 local.set 11
    v128.const i64x2 0x2000000007 8201 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    global.get 0
    if (result v128 i32 i64 v128 f32 i32 f32 i64 i32)
      try_table (result v128 i32 i64 v128 f32 i32 f32 i64 i32) (catch $e5 0) (catch $e4 0)
        local.get 6 i64.const 0x2100000005 i64.xor local.get 5 local.get 0
        if
          local.get 8 i32.const 96 i32.load local.get 6 local.get 7 i32.const 38 i32x4.splat i8x16.sub
          f32.const 39.5 local.get 2 local.get 5 f32.const 41.5 f32.mul local.get 6 i32.const 152
          i32.load offset=3 throw $e4
        end
        drop drop v128.const i64x2 0x2c00000007 11273 i32.const 168 i32.load offset=1 i32.const 176
        i64.load offset=2 i32.const 184 v128.load offset=3 f32.const 48.5 i32.const 346 f32.const 50.5
        local.get 6 i64.const 0x3300000005 i64.mul i32.const 32 i32.load
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
)

(assert_return (invoke "arm-here-24"
  (i32.const 0x1010101)) (i64.const 0x1122332655667783) (i32.const 0x1010101))
(assert_return (invoke "arm-here-24" (i32.const 0)) (i64.const -336) (i32.const 0))
(assert_return (invoke "arm-here-25"
  (i32.const 0x1010101) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 4.75)) (f64.const -33.75) (v128.const i64x2 0xa1c2a3a40023 0xb5b6b7d8b9ba0023)
  (v128.const i64x2 0x2100000007 8457) (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d)
  (i32.const 0x1010101) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 4.75))
(assert_return (invoke "arm-here-25"
  (i32.const 0) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75))
  (f64.const -88.125) (v128.const i64x2 0x2400000007 9225) (v128.const i64x2 0x2500000007 9481)
  (v128.const i64x2 0xa17ca3a400dd 0xb5b6b792b9ba00dd) (i32.const 0) (f64.const -2.5)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 4.75))
(assert_return (invoke "arm-here-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (f32.const 6.75)
  (i64.const 0x707070707070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i32.const 0x5a3510eb) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa17ca3a400e2 0xb5b6b792b9ba00e2) (f32.const 39.5) (i32.const 0x3030303)
  (f32.const 280.125) (i64.const 0x707070707070707) (i32.const 0xe1bc9772) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 30.5) (v128.const i64x2 0x1f00000007 7945)
  (v128.const i64x2 0x2000000007 8201))
(assert_return (invoke "arm-here-26"
  (i32.const 0) (i32.const 0x2020202) (i32.const 0x3030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (f32.const 6.75)
  (i64.const 0x707070707070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (v128.const i64x2 0x2c00000007 11273) (i32.const 0xe7c29d78) (i64.const 0xc8a37e59340feac5)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (f32.const 48.5) (i32.const 346) (f32.const 50.5)
  (i64.const 0x8989898823232323) (i32.const 0x1af5d0ab) (i32.const 0) (i32.const 0x2020202)
  (i32.const 0x3030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (f32.const 6.75)
  (i64.const 0x707070707070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f32.const 30.5) (v128.const i64x2 0x1f00000007 7945) (v128.const i64x2 0x2000000007 8201))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param i32 v128 v128 i32))
  (tag $e3 (param i32 v128 v128 i32))
  (tag $e4 (param f32 v128 f64 v128 v128 f32 i64 f64 v128))
  (tag $e5 (param f32 v128 f64 v128 v128 f32 i64 f64 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-27)
  (elem (table $t0) (i32.const 2) func $throw-28)
  (elem (table $t0) (i32.const 3) func $throw-29)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-27 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $arm-call-27 (export "arm-call-27")
  (param i32 f32 i32 i64 i64 v128 v128 i64 f32 v128 f32 f64 v128 v128 v128 i32 i32 v128)
  (result i64 v128 i32 f32 i32 i64 i64 v128 v128 i64 f32 v128 f32 f64 v128 v128 v128 i32 i32 v128 i64 i32 i64)
  (local i64 i32 i64)
    i64.const -336 local.set 18 i32.const 227 local.set 19 i64.const 0x2100000005 local.set 20 local.get 4
    global.get 0
    if (result v128)
      try_table (result v128) (catch $e1 0) (catch $e0 0)
        i32.const 88 i64.load offset=3 local.get 10 local.get 0 v128.const i64x2 0x2500000007 9481
        call $throw-27 drop drop v128.const i64x2 0x2600000007 9737
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-28 (param i32 i32 v128 v128 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $arm-call-28 (export "arm-call-28") (param i32)
  (result f32 i32 v128 v128 i32 i32 f64 f32 i64 i32 i32 v128) (local f64 f32 i64 i32 i32 v128)
    f64.const 32.25 local.set 1 f32.const 33.5 local.set 2 i64.const -369 local.set 3 i32.const 248
    local.set 4 i32.const 255 local.set 5 v128.const i64x2 0x2500000007 9481 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 2 global.get 0
    if (result i32 v128 v128 i32)
      try_table (result i32 v128 v128 i32) (catch $e3 0) (catch $e2 0)
        global.get 5 global.get 2 local.get 0 local.get 0 i32.const 290 i32.xor i32.const 144
        v128.load offset=2 i32.const 152 v128.load offset=3 i32.const 160 i32.load call $throw-28 drop drop
        i32.const 318 i32.const 176 v128.load offset=2 i32.const 184 v128.load offset=3 local.get 0
        i32.const 339 i32.add
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-29 (param i32 f32 v128 f64 v128 v128 f32 i64 f64 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $arm-call-29 (export "arm-call-29") (param i32 v128 i32 i32)
  (result f64 f32 v128 f64 v128 v128 f32 i64 f64 v128 i32 v128 i32 i32 v128 f32 v128 f32 v128 f32)
  (local v128 f32 v128 f32 v128 f32)
    v128.const i64x2 0x2100000007 8457 local.set 4 f32.const 34.5 local.set 5
    v128.const i64x2 0x2300000007 8969 local.set 6 f32.const 36.5 local.set 7
    v128.const i64x2 0x2500000007 9481 local.set 8 f32.const 38.5 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    global.get 7 global.get 0
    if (result f32 v128 f64 v128 v128 f32 i64 f64 v128)
      try_table (result f32 v128 f64 v128 v128 f32 i64 f64 v128) (catch $e5 0) (catch $e4 0)
        i32.const 128 i64.load global.get 6 local.get 0 global.get 2 i32.const 152 v128.load offset=3
        global.get 3 f64.const 44.25 f64.mul local.get 1 i32.const 176 v128.load offset=2 global.get 6
        f32.const 47.5 f32.mul i32.const 0 i64.load i32.const 8 f64.load offset=1 i32.const 16
        v128.load offset=2 call $throw-29 drop drop i32.const 24 f32.load offset=3 local.get 1 global.get 7
        i32.const 48 v128.load offset=2 i32.const 56 v128.load offset=3 global.get 2 global.get 5
        i64.const 0x3900000005 i64.xor global.get 3 f64.const 58.25 f64.sub local.get 1
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "arm-call-27"
  (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808) (f32.const 9.75)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (f64.const -12.5)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (i32.const 0x10101010) (i32.const 0x11111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (i64.const 0x505050505050505)
  (v128.const i64x2 0x2500000007 9481) (i32.const 0x1010101) (f32.const 2.75) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i64.const 0x808080808080808) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f32.const 11.75) (f64.const -12.5) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)
  (i64.const -336) (i32.const 227) (i64.const 0x2100000005))
(assert_return (invoke "arm-call-27"
  (i32.const 0) (f32.const 2.75) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808) (f32.const 9.75)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (f64.const -12.5)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (i32.const 0x10101010) (i32.const 0x11111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (i64.const 0x505050505050505)
  (v128.const i64x2 0x2600000007 9737) (i32.const 0) (f32.const 2.75) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i64.const 0x808080808080808) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f32.const 11.75) (f64.const -12.5) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (i32.const 0x10101010) (i32.const 0x11111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)
  (i64.const -336) (i32.const 227) (i64.const 0x2100000005))
(assert_return (invoke "arm-call-28"
  (i32.const 0x1010101)) (f32.const 3.25) (i32.const 0x1010023)
  (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (i32.const 0x9a75502b) (i32.const 0x1010101)
  (f64.const 32.25) (f32.const 33.5) (i64.const -369) (i32.const 248) (i32.const 255)
  (v128.const i64x2 0x2500000007 9481))
(assert_return (invoke "arm-call-28"
  (i32.const 0)) (f32.const 3.25) (i32.const 318) (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed)
  (v128.const i64x2 0x15f0cba6815c3712 0x3d18f3cea9845f3a) (i32.const 339) (i32.const 0) (f64.const 32.25)
  (f32.const 33.5) (i64.const -369) (i32.const 248) (i32.const 255) (v128.const i64x2 0x2500000007 9481))
(assert_return (invoke "arm-call-29"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (i32.const 0x4040404)) (f64.const 1024.5) (f32.const 3.25)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f64.const -331.875)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (f32.const -5.9375) (i64.const 0xee9c49f7a55300b)
  (f64.const 2.447714937972696e+131) (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (i32.const 0x4040404) (v128.const i64x2 0x2100000007 8457) (f32.const 34.5)
  (v128.const i64x2 0x2300000007 8969) (f32.const 36.5) (v128.const i64x2 0x2500000007 9481) (f32.const 38.5))
(assert_return (invoke "arm-call-29"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303)
  (i32.const 0x4040404)) (f64.const 1024.5) (f32.const 2.1685708e+20)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const 1024.5)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba) (f32.const 3.25) (i64.const 0xfefdfcc2faf9f8fd)
  (f64.const -65.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i32.const 0x3030303) (i32.const 0x4040404)
  (v128.const i64x2 0x2100000007 8457) (f32.const 34.5) (v128.const i64x2 0x2300000007 8969) (f32.const 36.5)
  (v128.const i64x2 0x2500000007 9481) (f32.const 38.5))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param v128 v128 i32 v128))
  (tag $e3 (param v128 v128 i32 v128))
  (tag $e4 (param v128 i32 f32 f32 v128 v128 f64 v128 f32))
  (tag $e5 (param v128 i32 f32 f32 v128 v128 f64 v128 f32))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-30)
  (elem (table $t0) (i32.const 2) func $throw-31)
  (elem (table $t0) (i32.const 3) func $throw-32)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-30 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $arm-indirect-30 (export "arm-indirect-30") (param i32 i32 i64 v128 i32 f64 v128 v128 f64 i64)
  (result v128 f64 i64 f32 v128 i32 i32 i64 v128 i32 f64 v128 v128 f64 i64)
    local.get 3 local.get 8 f64.const 35.25 f64.mul i64.const 0x2400000005 i32.const 104 f32.load offset=1
    global.get 0
    if (result v128)
      try_table (result v128) (catch $e1 0) (catch $e0 0)
        local.get 2 i64.const -413 i64.sub i32.const 120 f32.load offset=3 local.get 0
        v128.const i64x2 0x2800000007 10249 i32.const 1 call_indirect (param i32 v128) drop drop
        v128.const i64x2 0x2900000007 10505
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $throw-31 (param i32 v128 v128 i32 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $arm-indirect-31 (export "arm-indirect-31")
  (param i32 i64 v128 i32 i32 v128 v128 i32 v128 v128 i64 v128 v128 f64 v128 f64 i32 v128)
  (result f32 i32 v128 f64 v128 v128 i32 v128 i32 i64 v128 i32 i32 v128 v128 i32 v128 v128 i64 v128 v128 f64 v128 f64 i32 v128)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    global.get 6 local.get 16 i32.const 255 i32.add v128.const i64x2 0x2500000007 9481 i32.const 112
    f64.load offset=2 global.get 0
    if (result v128 v128 i32 v128)
      try_table (result v128 v128 i32 v128) (catch $e3 0) (catch $e2 0)
        local.get 1 i64.const 0x2700000005 i64.mul global.get 2 f32.const 40.5 f32.sub local.get 0
        i32.const 136 v128.load offset=1 local.get 9 local.get 3 i32.const 304 i32.mul i32.const 160 v128.load
        i32.const 2 call_indirect (param i32 v128 v128 i32 v128) drop drop v128.const i64x2 0x2d00000007 11529
        local.get 17 local.get 7 v128.const i64x2 0x3000000007 12297
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $throw-32 (param i32 v128 i32 f32 f32 v128 v128 f64 v128 f32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $arm-indirect-32 (export "arm-indirect-32") (param i32)
  (result i32 v128 v128 v128 v128 i32 f32 f32 v128 v128 f64 v128 f32 i32 i32 f64 v128) (local i32 f64 v128)
    i32.const 255 local.set 1 f64.const 37.25 local.set 2 v128.const i64x2 0x2600000007 9737 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 global.get 8 i32.const 40 i32x4.splat i64x2.add v128.const i64x2 0x2900000007 10505
    i32.const 144 v128.load offset=2 global.get 0
    if (result v128 i32 f32 f32 v128 v128 f64 v128 f32)
      try_table (result v128 i32 f32 f32 v128 v128 f64 v128 f32) (catch $e5 0) (catch $e4 0)
        i32.const 152 i64.load offset=3 i32.const 160 f32.load local.get 0 i32.const 168 v128.load offset=1
        i32.const 176 i32.load offset=2 global.get 6 f32.const 47.5 f32.mul f32.const 48.5
        v128.const i64x2 0x3100000007 12553 global.get 8 i32.const 24 f64.load offset=3 i32.const 32 v128.load
        global.get 6 f32.const 53.5 f32.mul i32.const 3
        call_indirect (param i32 v128 i32 f32 f32 v128 v128 f64 v128 f32) drop drop global.get 8 i32.const 54
        i32x4.splat i8x16.sub local.get 0 i32.const 388 i32.mul f32.const 56.5 global.get 6 f32.const 57.5
        f32.add v128.const i64x2 0x3a00000007 14857 i32.const 88 v128.load offset=3 global.get 3 global.get 9
        i32.const 61 i32x4.splat v128.xor global.get 2 f32.const 62.5 f32.mul
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "arm-indirect-30"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -334.875) (i64.const 0x2400000005) (f32.const -3.6183316e-15)
  (v128.const i64x2 0x2800000007 10249) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505)
  (f64.const -6.5) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "arm-indirect-30"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -334.875) (i64.const 0x2400000005) (f32.const -3.6183316e-15)
  (v128.const i64x2 0x2900000007 10505) (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "arm-indirect-31"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (f64.const -14.5)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (f64.const -16.5) (i32.const 0x11111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (f32.const -0.125) (i32.const 0x11111210)
  (v128.const i64x2 0x2500000007 9481) (f64.const -2.9139175104077617e-268)
  (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i32.const 0xc4c4c4c0) (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (i32.const 0x1010101)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404)
  (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (f64.const -14.5)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (f64.const -16.5) (i32.const 0x11111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
(assert_return (invoke "arm-indirect-31"
  (i32.const 0) (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (i32.const 0x5050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i32.const 0x8080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (f64.const -14.5)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (f64.const -16.5) (i32.const 0x11111111)
  (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (f32.const -0.125) (i32.const 0x11111210)
  (v128.const i64x2 0x2500000007 9481) (f64.const -2.9139175104077617e-268)
  (v128.const i64x2 0x2d00000007 11529) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)
  (i32.const 0x8080808) (v128.const i64x2 0x3000000007 12297) (i32.const 0) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404) (i32.const 0x5050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i32.const 0x8080808) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -14.5) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (f64.const -16.5)
  (i32.const 0x11111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
(assert_return (invoke "arm-indirect-32"
  (i32.const 0x1010101)) (i32.const 0x1010101) (v128.const i64x2 0x1021326b546576af 0x98a9baf3dcedfe37)
  (v128.const i64x2 0x2900000007 10505) (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0) (i32.const 0x340feac5) (f32.const -5.9375)
  (f32.const 48.5) (v128.const i64x2 0x3100000007 12553)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f64.const -3.203851516313528e+259)
  (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3) (f32.const -6.6875) (i32.const 0x1010101)
  (i32.const 255) (f64.const 37.25) (v128.const i64x2 0x2600000007 9737))
(assert_return (invoke "arm-indirect-32"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x1021326b546576af 0x98a9baf3dcedfe37)
  (v128.const i64x2 0x2900000007 10505) (v128.const i64x2 0x2803deb9946f4a25 0x502b06e1bc97724d)
  (v128.const i64x2 0x1021320d54657651 0x98a9ba95dcedfed9) (i32.const 0) (f32.const 56.5) (f32.const 57.375)
  (v128.const i64x2 0x3a00000007 14857) (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (f64.const -7.5) (v128.const i64x2 0xf1e2d3f9b5a697b5 0x796a5b713d2e1f3d) (f32.const 203.125) (i32.const 0)
  (i32.const 255) (f64.const 37.25) (v128.const i64x2 0x2600000007 9737))

(module
  (tag $e0 (param f64))
  (tag $e1 (param f64))
  (tag $e2 (param v128 i32 i64 i64))
  (tag $e3 (param v128 i32 i64 i64))
  (tag $e4 (param v128 f64 f32 v128 i32 v128 v128 v128 v128))
  (tag $e5 (param v128 f64 f32 v128 i32 v128 v128 v128 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $hop-33)
  (elem (table $t0) (i32.const 2) func $hop-34)
  (elem (table $t0) (i32.const 3) func $hop-35)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-33 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $hop-33 (param i32 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-33
    end
    unreachable
  )
  (func $arm-tail-33 (export "arm-tail-33") (param i32 f32 f32 v128)
  (result v128 f64 v128 v128 v128 f64 f32 f64 v128 i64 f64 i32 f32 f32 v128 i32 i32 v128) (local i32 i32 v128)
    i32.const 262 local.set 4 i32.const 269 local.set 5 v128.const i64x2 0x2700000007 9993 local.set 6
    local.get 3 global.get 7 f64.const 41.25 f64.mul v128.const i64x2 0x2a00000007 10761 i32.const 152
    v128.load offset=3 local.get 3 global.get 7 f64.const 45.25 f64.add f32.const 46.5 i32.const 184
    f64.load offset=3 local.get 3 global.get 5 i64.const -534 i64.xor global.get 0
    if (result f64)
      try_table (result f64) (catch $e1 0) (catch $e0 0)
        i32.const 16 i64.load offset=2 local.get 1 f32.const 51.5 f32.add local.get 0 global.get 3
        global.get 5 i32.const 48 f64.load offset=2 local.get 0 call $hop-33 drop drop global.get 3
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-34 (param i32 v128 i32 i64 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $hop-34 (param i32 v128 i32 i64 i64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-34
    end
    unreachable
  )
  (func $arm-tail-34 (export "arm-tail-34") (param i32 i32 f64 i32 f64 i64 i64 i32 i64 i64)
  (result v128 f64 f32 i32 f64 i32 v128 i32 f64 i64 v128 i32 i64 i64 i32 i32 f64 i32 f64 i64 i64 i32 i64 i64 i32 f64 f64 i32 f64 i64)
  (local i32 f64 f64 i32 f64 i64)
    i32.const 269 local.set 10 f64.const 39.25 local.set 11 f64.const 40.25 local.set 12 i32.const 290
    local.set 13 f64.const 42.25 local.set 14 i64.const -468 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    global.get 8 local.get 4 f64.const 45.25 f64.add f32.const 46.5 i32.const 184 i32.load offset=3
    local.get 4 local.get 1 i32.const 346 i32.xor v128.const i64x2 0x3200000007 12809 i32.const 24
    i32.load offset=3 local.get 2 local.get 8 i64.const -578 i64.xor global.get 0
    if (result v128 i32 i64 i64)
      try_table (result v128 i32 i64 i64) (catch $e3 0) (catch $e2 0)
        local.get 5 global.get 6 f32.const 55.5 f32.sub local.get 0 v128.const i64x2 0x3800000007 14345
        local.get 1 i32.const 402 i32.xor local.get 6 local.get 6 i64.const 0x3c00000005 f64.const 61.25
        i32.const 437 call $hop-34 drop drop v128.const i64x2 0x3f00000007 16137 i32.const 128 i32.load
        local.get 5 local.get 9
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-35 (param i32 v128 f64 f32 v128 i32 v128 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $hop-35 (param i32 v128 f64 f32 v128 i32 v128 v128 v128 v128 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-35
    end
    unreachable
  )
  (func $arm-tail-35 (export "arm-tail-35")
  (param i32 i64 f32 f64 v128 i64 f32 i64 i32 v128 f32 i64 f64 v128 i64 f64 f32 f32)
  (result i64 v128 v128 v128 i64 f32 i32 i32 i64 f64 v128 f64 f32 v128 i32 v128 v128 v128 v128 i32 i64 f32 f64 v128 i64 f32 i64 i32 v128 f32 i64 f64 v128 i64 f64 f32 f32 v128 f32 i64 v128 v128 f64)
  (local v128 f32 i64 v128 v128 f64)
    v128.const i64x2 0x2700000007 9993 local.set 18 f32.const 40.5 local.set 19 i64.const -446 local.set 20
    v128.const i64x2 0x2a00000007 10761 local.set 21 v128.const i64x2 0x2b00000007 11017 local.set 22
    f64.const 44.25 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 5 local.get 4 i32.const 46 i32x4.splat i8x16.sub v128.const i64x2 0x2f00000007 12041 i32.const 0
    v128.load local.get 1 local.get 6 f32.const 50.5 f32.mul i32.const 360 i32.const 32 i32.load local.get 14
    local.get 15 f64.const 54.25 f64.add global.get 0
    if (result v128 f64 f32 v128 i32 v128 v128 v128 v128)
      try_table (result v128 f64 f32 v128 i32 v128 v128 v128 v128) (catch $e5 0) (catch $e4 0)
        i32.const 56 i64.load offset=3 local.get 16 f32.const 56.5 f32.mul local.get 0 i32.const 72
        v128.load offset=1 i32.const 80 f64.load offset=2 f32.const 59.5 local.get 13 local.get 0
        i32.const 430 i32.xor i32.const 112 v128.load offset=2 local.get 4 i32.const 63 i32x4.splat i16x8.add
        v128.const i64x2 0x4000000007 16393 local.get 13 i32.const 65 i32x4.splat v128.xor local.get 14
        local.get 12 f64.const 67.25 f64.sub local.get 0 i32.const 479 i32.add call $hop-35 drop drop
        v128.const i64x2 0x4500000007 17673 local.get 12 i32.const 184 f32.load offset=3 local.get 4
        i32.const 8 i32.load offset=1 local.get 4 i32.const 74 i32x4.splat i8x16.sub local.get 13 i32.const 75
        i32x4.splat i16x8.add v128.const i64x2 0x4c00000007 19465 i32.const 40 v128.load offset=1
      end
    else
      unreachable
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "arm-tail-33"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const 42260.625) (v128.const i64x2 0x2a00000007 10761)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 1069.75) (f32.const 46.5)
  (f64.const 5.356931733974211e-203) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0x102030405060512) (f64.const -7.5) (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 262) (i32.const 269)
  (v128.const i64x2 0x2700000007 9993))
(assert_return (invoke "arm-tail-33"
  (i32.const 0) (f32.const 2.75) (f32.const 3.75) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 42260.625)
  (v128.const i64x2 0x2a00000007 10761) (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 1069.75) (f32.const 46.5)
  (f64.const 5.356931733974211e-203) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0x102030405060512) (f64.const -7.5) (i32.const 0) (f32.const 2.75) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 262) (i32.const 269)
  (v128.const i64x2 0x2700000007 9993))
(assert_return (invoke "arm-tail-34"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f64.const 39.75) (f32.const 46.5)
  (i32.const 0x815c3712) (f64.const -5.5) (i32.const 0x2020358) (v128.const i64x2 0x3200000007 12809)
  (i32.const 0x613c17f2) (f64.const -3.5) (i64.const 0xf6f6f6f6f6f6f4b7) (v128.const i64x2 0x3800000007 14345)
  (i32.const 0x2020390) (i64.const 0x707070707070707) (i64.const 0x707070707070707) (i32.const 0x1010101)
  (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 269) (f64.const 39.25) (f64.const 40.25) (i32.const 290)
  (f64.const 42.25) (i64.const -468))
(assert_return (invoke "arm-tail-34"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a))
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f64.const 39.75) (f32.const 46.5)
  (i32.const 0x815c3712) (f64.const -5.5) (i32.const 0x2020358) (v128.const i64x2 0x3200000007 12809)
  (i32.const 0x613c17f2) (f64.const -3.5) (i64.const 0xf6f6f6f6f6f6f4b7) (v128.const i64x2 0x3f00000007 16137)
  (i32.const 0xfad5b08b) (i64.const 0x606060606060606) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0)
  (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 269) (f64.const 39.25) (f64.const 40.25) (i32.const 290)
  (f64.const 42.25) (i64.const -468))
(assert_return (invoke "arm-tail-35"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606) (f32.const 7.75)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5)
  (f32.const 17.75) (f32.const 18.75)) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa174a3a400d7 0xb5b6b78ab9ba00d7) (v128.const i64x2 0x2f00000007 12041)
  (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833) (i64.const 0x202020202020202) (f32.const 391.375)
  (i32.const 360) (i32.const 0x1af5d0ab) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const 37.75)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0) (f64.const -4.582947821683902e+196)
  (f32.const 59.5) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i32.const 0x10100af)
  (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad)
  (v128.const i64x2 0xa1e1a3a40044 0xb5b6b7f7b9ba0044) (v128.const i64x2 0x4000000007 16393)
  (v128.const i64x2 0xa1e3a3a4004f 0xb5b6b7f9b9ba004f) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (f32.const 3.75) (f64.const -4.5) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (i64.const 0x606060606060606) (f32.const 7.75) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c)
  (f64.const -13.5) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f32.const 17.75) (f32.const 18.75) (v128.const i64x2 0x2700000007 9993) (f32.const 40.5)
  (i64.const -446) (v128.const i64x2 0x2a00000007 10761) (v128.const i64x2 0x2b00000007 11017)
  (f64.const 44.25))
(assert_return (invoke "arm-tail-35"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606) (f32.const 7.75)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5)
  (f32.const 17.75) (f32.const 18.75)) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa174a3a400d7 0xb5b6b78ab9ba00d7) (v128.const i64x2 0x2f00000007 12041)
  (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833) (i64.const 0x202020202020202) (f32.const 391.375)
  (i32.const 360) (i32.const 0x1af5d0ab) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const 37.75)
  (v128.const i64x2 0x4500000007 17673) (f64.const -13.5) (f32.const -4.044713e-38)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i32.const 0xc7a27d58)
  (v128.const i64x2 0xa158a3a400bb 0xb5b6b76eb9ba00bb) (v128.const i64x2 0xa1eda3a40059 0xb5b6b803b9ba0059)
  (v128.const i64x2 0x4c00000007 19465) (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (i32.const 0)
  (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606) (f32.const 7.75)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5)
  (f32.const 17.75) (f32.const 18.75) (v128.const i64x2 0x2700000007 9993) (f32.const 40.5) (i64.const -446)
  (v128.const i64x2 0x2a00000007 10761) (v128.const i64x2 0x2b00000007 11017) (f64.const 44.25))

(module
  (tag $e0 (param f32))
  (tag $e1 (param f32))
  (tag $e2 (param i32 v128 i32 v128))
  (tag $e3 (param i32 v128 i32 v128))
  (tag $e4 (param v128 f64 i32 f64 f32 f64 i32 v128 v128))
  (tag $e5 (param v128 f64 i32 f64 f32 f64 i32 v128 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-36)
  (elem (table $t0) (i32.const 2) func $throw-37)
  (elem (table $t0) (i32.const 3) func $throw-38)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-36 (param i32 f32)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $inner-36 (param i32) (result f32)
    i64.const -1 f64.const -1.0
    try_table (result f32) (catch $e1 0) (catch $e0 0)
      i64.const -435 f32.const 41.5 local.get 0
      if
        i32.const 144 f32.load offset=2 throw $e0
      end
      drop drop global.get 6 f32.const 43.5 f32.sub
    end
    return
  )
  (func $function-here-36 (export "function-here-36") (param i32) (result f32 i32)
    local.get 0 call $inner-36 local.get 0
  )
  (func $throw-37 (param i32 i32 v128 i32 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $inner-37 (param i32 i32 i64 i64) (result i32 v128 i32 v128)
    i64.const -1 f64.const -1.0
    try_table (result i32 v128 i32 v128) (catch $e3 0) (catch $e2 0)
      local.get 3 i32.const 144 f32.load offset=2 local.get 0
      if
        i32.const 304 i32.const 160 v128.load i32.const 318 i32.const 176 v128.load offset=2 throw $e2
      end
      drop drop i32.const 332 i32.const 0 v128.load i32.const 346 v128.const i64x2 0x3200000007 12809
    end
    return
  )
  (func $function-here-37 (export "function-here-37") (param i32 i32 i64 i64)
  (result i32 v128 i32 v128 i32 i32 i64 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-37 local.get 0 local.get 1 local.get 2
    local.get 3
  )
  (func $throw-38 (param i32 v128 f64 i32 f64 f32 f64 i32 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $inner-38 (param i32 v128 v128 i32 i64 v128 v128 f32 i32 v128)
  (result v128 f64 i32 f64 f32 f64 i32 v128 v128)
    i64.const -1 f64.const -1.0
    try_table (result v128 f64 i32 f64 f32 f64 i32 v128 v128) (catch $e5 0) (catch $e4 0)
      i32.const 168 i64.load offset=1 local.get 7 local.get 0
      if
        local.get 5 i32.const 47 i32x4.splat i16x8.add global.get 3 f64.const 48.25 f64.add i32.const 346
        global.get 3 f64.const 50.25 f64.mul local.get 7 f32.const 51.5 f32.add global.get 3 i32.const 374
        i32.const 48 v128.load offset=2 local.get 2 throw $e4
      end
      drop drop local.get 5 i32.const 56 i32x4.splat i64x2.add global.get 7 f64.const 57.25 f64.add
      local.get 3 i32.const 409 i32.sub global.get 7 local.get 7 f64.const 61.25 i32.const 112
      i32.load offset=2 i32.const 120 v128.load offset=3 i32.const 128 v128.load
    end
    return
  )
  (func $function-here-38 (export "function-here-38") (param i32 v128 v128 i32 i64 v128 v128 f32 i32 v128)
  (result v128 f64 i32 f64 f32 f64 i32 v128 v128 i32 v128 v128 i32 i64 v128 v128 f32 i32 v128 i32 f32 f32)
  (local i32 f32 f32)
    i32.const 297 local.set 10 f32.const 43.5 local.set 11 f32.const 44.5 local.set 12
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
    end
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 call $inner-38 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
  )
)

(assert_return (invoke "function-here-36"
  (i32.const 0x1010101)) (f32.const -1.2081039e-26) (i32.const 0x1010101))
(assert_return (invoke "function-here-36" (i32.const 0)) (f32.const -43.625) (i32.const 0))
(assert_return (invoke "function-here-37"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404))
  (i32.const 304) (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (i32.const 318)
  (v128.const i64x2 0xc8a37e59340feac5 0xf0cba6815c3712ed) (i32.const 0x1010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404))
(assert_return (invoke "function-here-37"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404))
  (i32.const 332) (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833) (i32.const 346)
  (v128.const i64x2 0x3200000007 12809) (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404))
(assert_return (invoke "function-here-38"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const 8.75) (i32.const 0x9090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (v128.const i64x2 0xa1d1a3a40035 0xb5b6b7e7b9ba0035) (f64.const 40.75) (i32.const 346) (f64.const -376.875)
  (f32.const 60.25) (f64.const -7.5) (i32.const 374) (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (i64.const 0x505050505050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 297) (f32.const 43.5) (f32.const 44.5))
(assert_return (invoke "function-here-38"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const 8.75) (i32.const 0x9090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (v128.const i64x2 0xa1daa3a4003e 0xb5b6b7f0b9ba003e) (f64.const 1081.75) (i32.const 0x404026b)
  (f64.const 1024.5) (f32.const 8.75) (f64.const 61.25) (i32.const 0xf4cfaa85)
  (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (i64.const 0x505050505050505) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i32.const 0x9090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 297) (f32.const 43.5) (f32.const 44.5))

(module
  (tag $e0 (param f64))
  (tag $e1 (param f64))
  (tag $e2 (param i32 v128 v128 v128))
  (tag $e3 (param i32 v128 v128 v128))
  (tag $e4 (param f64 v128 v128 v128 i64 f64 f32 v128 i64))
  (tag $e5 (param f64 v128 v128 v128 i64 f64 f32 v128 i64))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-39)
  (elem (table $t0) (i32.const 2) func $throw-40)
  (elem (table $t0) (i32.const 3) func $throw-41)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-39 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $inner-39 (param i32 i64 f32 f64 f64 v128 f32 v128 f64 v128 f64 v128 v128 v128 v128 f64 v128 i64)
  (result f64)
    i64.const -1 f64.const -1.0
    try_table (result f64) (catch $e1 0) (catch $e0 0)
      local.get 1 local.get 6 local.get 0 i32.const 8 f64.load offset=1 call $throw-39 drop drop
      f64.const 50.25
    end
    return
  )
  (func $function-call-39 (export "function-call-39")
  (param i32 i64 f32 f64 f64 v128 f32 v128 f64 v128 f64 v128 v128 v128 v128 f64 v128 i64)
  (result f64 f64 i32 i64 f32 f64 f64 v128 f32 v128 f64 v128 f64 v128 v128 v128 v128 f64 v128 i64 v128 f64 v128)
  (local v128 f64 v128)
    v128.const i64x2 0x2b00000007 11017 local.set 18 f64.const 44.25 local.set 19
    v128.const i64x2 0x2d00000007 11529 local.set 20 local.get 15 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 call $inner-39
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20
  )
  (func $throw-40 (param i32 i32 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $inner-40 (param i32) (result i32 v128 v128 v128)
    i64.const -1 f64.const -1.0
    try_table (result i32 v128 v128 v128) (catch $e3 0) (catch $e2 0)
      global.get 5 i64.const 0x3300000005 i64.mul f32.const 52.5 local.get 0 i32.const 374 global.get 8
      v128.const i64x2 0x3700000007 14089 v128.const i64x2 0x3800000007 14345 call $throw-40 drop drop
      local.get 0 i32.const 80 v128.load offset=2 i32.const 88 v128.load offset=3
      v128.const i64x2 0x3c00000007 15369
    end
    return
  )
  (func $function-call-40 (export "function-call-40") (param i32)
  (result v128 i32 v128 v128 v128 i32 v128 v128 v128 f64 v128 v128) (local v128 v128 v128 f64 v128 v128)
    v128.const i64x2 0x2c00000007 11273 local.set 1 v128.const i64x2 0x2d00000007 11529 local.set 2
    v128.const i64x2 0x2e00000007 11785 local.set 3 f64.const 47.25 local.set 4
    v128.const i64x2 0x3000000007 12297 local.set 5 v128.const i64x2 0x3100000007 12553 local.set 6
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 8 local.get 0 call $inner-40 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6
  )
  (func $throw-41 (param i32 f64 v128 v128 v128 i64 f64 f32 v128 i64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $inner-41 (param i32 v128 v128 i32) (result f64 v128 v128 v128 i64 f64 f32 v128 i64)
    i64.const -1 f64.const -1.0
    try_table (result f64 v128 v128 v128 i64 f64 f32 v128 i64) (catch $e5 0) (catch $e4 0)
      global.get 1 global.get 6 f32.const 53.5 f32.mul local.get 0 global.get 3 local.get 2 local.get 2
      i32.const 56 i32x4.splat i64x2.add v128.const i64x2 0x3900000007 14601 i64.const -633 global.get 7
      f64.const 59.25 f64.mul global.get 2 f32.const 60.5 f32.add local.get 1 i64.const -677 call $throw-41
      drop drop global.get 7 f64.const 63.25 f64.add local.get 2 v128.const i64x2 0x4100000007 16649
      local.get 1 i32.const 66 i32x4.splat i8x16.sub global.get 5 i64.const -732 i64.mul i32.const 160
      f64.load i32.const 168 f32.load offset=1 local.get 2 i32.const 70 i32x4.splat i8x16.sub i32.const 184
      i64.load offset=3
    end
    return
  )
  (func $function-call-41 (export "function-call-41") (param i32 v128 v128 i32)
  (result v128 f64 v128 v128 v128 i64 f64 f32 v128 i64 i32 v128 v128 i32 v128 f64 v128 v128 i32 i32)
  (local v128 f64 v128 v128 i32 i32)
    v128.const i64x2 0x2d00000007 11529 local.set 4 f64.const 46.25 local.set 5
    v128.const i64x2 0x2f00000007 12041 local.set 6 v128.const i64x2 0x3000000007 12297 local.set 7
    i32.const 346 local.set 8 i32.const 353 local.set 9
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    local.get 2 local.get 0 local.get 1 local.get 2 local.get 3 call $inner-41 local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "function-call-39"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (f64.const -16.5) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212))
  (f64.const -16.5) (f64.const 2.447714937972696e+131) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (f32.const 3.75) (f64.const -4.5) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (f64.const -16.5) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212)
  (v128.const i64x2 0x2b00000007 11017) (f64.const 44.25) (v128.const i64x2 0x2d00000007 11529))
(assert_return (invoke "function-call-39"
  (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75) (f64.const -4.5) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (f64.const -16.5) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212))
  (f64.const -16.5) (f64.const 50.25) (i32.const 0) (i64.const 0x202020202020202) (f32.const 3.75)
  (f64.const -4.5) (f64.const -5.5) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (f64.const -16.5) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212)
  (v128.const i64x2 0x2b00000007 11017) (f64.const 44.25) (v128.const i64x2 0x2d00000007 11529))
(assert_return (invoke "function-call-40"
  (i32.const 0x1010101)) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (i32.const 374)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (v128.const i64x2 0x3700000007 14089)
  (v128.const i64x2 0x3800000007 14345) (i32.const 0x1010101) (v128.const i64x2 0x2c00000007 11273)
  (v128.const i64x2 0x2d00000007 11529) (v128.const i64x2 0x2e00000007 11785) (f64.const 47.25)
  (v128.const i64x2 0x3000000007 12297) (v128.const i64x2 0x3100000007 12553))
(assert_return (invoke "function-call-40"
  (i32.const 0)) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (i32.const 0)
  (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a) (v128.const i64x2 0x3c00000007 15369) (i32.const 0)
  (v128.const i64x2 0x2c00000007 11273) (v128.const i64x2 0x2d00000007 11529)
  (v128.const i64x2 0x2e00000007 11785) (f64.const 47.25) (v128.const i64x2 0x3000000007 12297)
  (v128.const i64x2 0x3100000007 12553))
(assert_return (invoke "function-call-41"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f64.const -7.5)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1daa3a4003b 0xb5b6b7f0b9ba003b)
  (v128.const i64x2 0x3900000007 14601) (i64.const -633) (f64.const 60701.625) (f32.const 63.75)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const -677) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (v128.const i64x2 0x2d00000007 11529) (f64.const 46.25)
  (v128.const i64x2 0x2f00000007 12041) (v128.const i64x2 0x3000000007 12297) (i32.const 346) (i32.const 353))
(assert_return (invoke "function-call-41"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f64.const 1087.75)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0x4100000007 16649)
  (v128.const i64x2 0xa160a3a400c0 0xb5b6b776b9ba00c0) (i64.const 0xe1c09f7e5d3c1ae0)
  (f64.const 6.508229140384577e-87) (f32.const -1.8380878e+24)
  (v128.const i64x2 0xa15ca3a400bd 0xb5b6b772b9ba00bd) (i64.const 0x15f0cba6815c3712) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (v128.const i64x2 0x2d00000007 11529) (f64.const 46.25)
  (v128.const i64x2 0x2f00000007 12041) (v128.const i64x2 0x3000000007 12297) (i32.const 346) (i32.const 353))

(module
  (tag $e0 (param v128))
  (tag $e1 (param v128))
  (tag $e2 (param v128 i32 v128 f64))
  (tag $e3 (param v128 i32 v128 f64))
  (tag $e4 (param i32 v128 f64 f32 i64 v128 i32 f64 v128))
  (tag $e5 (param i32 v128 f64 f32 i64 v128 i32 f64 v128))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $throw-42)
  (elem (table $t0) (i32.const 2) func $throw-43)
  (elem (table $t0) (i32.const 3) func $throw-44)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-42 (param i32 v128)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $inner-42 (param i32 v128 v128 i32 v128 v128 v128 v128 i32 i32) (result v128)
    i64.const -1 f64.const -1.0
    try_table (result v128) (catch $e1 0) (catch $e0 0)
      i64.const -545 global.get 6 f32.const 51.5 f32.add local.get 0 local.get 6 i32.const 52 i32x4.splat
      i64x2.add i32.const 1 call_indirect (param i32 v128) drop drop i32.const 40 v128.load offset=1
    end
    return
  )
  (func $function-indirect-42 (export "function-indirect-42")
  (param i32 v128 v128 i32 v128 v128 v128 v128 i32 i32)
  (result i32 i64 v128 i64 v128 i32 v128 v128 i32 v128 v128 v128 v128 i32 i32)
    local.get 3 global.get 5 i64.const -512 i64.mul v128.const i64x2 0x3000000007 12297 i32.const 8
    i64.load offset=1 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 call $inner-42 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $throw-43 (param i32 v128 i32 v128 f64)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $inner-43 (param i32 v128 i64 v128 v128 i32 v128 v128 f32 i32 i32 v128 f64 v128 i32 v128 f32 i64)
  (result v128 i32 v128 f64)
    i64.const -1 f64.const -1.0
    try_table (result v128 i32 v128 f64) (catch $e3 0) (catch $e2 0)
      i64.const 0x3300000005 f32.const 52.5 local.get 0 local.get 6 i32.const 53 i32x4.splat v128.xor
      local.get 10 v128.const i64x2 0x3700000007 14089 f64.const 56.25 i32.const 2
      call_indirect (param i32 v128 i32 v128 f64) drop drop i32.const 72 v128.load offset=1 local.get 0
      local.get 4 local.get 12 f64.const 60.25 f64.add
    end
    return
  )
  (func $function-indirect-43 (export "function-indirect-43")
  (param i32 v128 i64 v128 v128 i32 v128 v128 f32 i32 i32 v128 f64 v128 i32 v128 f32 i64)
  (result i32 f32 v128 v128 v128 i32 v128 f64 i32 v128 i64 v128 v128 i32 v128 v128 f32 i32 i32 v128 f64 v128 i32 v128 f32 i64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17
    end
    local.get 9 local.get 8 f32.const 48.5 f32.add v128.const i64x2 0x3100000007 12553 i32.const 16
    v128.load offset=2 local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 call $inner-43 local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
  )
  (func $throw-44 (param i32 i32 v128 f64 f32 i64 v128 i32 f64 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $inner-44 (param i32) (result i32 v128 f64 f32 i64 v128 i32 f64 v128)
    i64.const -1 f64.const -1.0
    try_table (result i32 v128 f64 f32 i64 v128 i32 f64 v128) (catch $e5 0) (catch $e4 0)
      global.get 5 global.get 2 f32.const 56.5 f32.mul local.get 0 i32.const 72 i32.load offset=1
      v128.const i64x2 0x3a00000007 14857 f64.const 59.25 i32.const 96 f32.load global.get 5 i64.const -666
      i64.xor global.get 8 local.get 0 i32.const 444 i32.mul global.get 3 i32.const 136 v128.load offset=1
      i32.const 3 call_indirect (param i32 i32 v128 f64 f32 i64 v128 i32 f64 v128) drop drop local.get 0
      i32.const 465 i32.sub i32.const 152 v128.load offset=3 i32.const 160 f64.load global.get 6
      i64.const -765 global.get 9 i32.const 0 i32.load global.get 7 i32.const 16 v128.load offset=2
    end
    return
  )
  (func $function-indirect-44 (export "function-indirect-44") (param i32)
  (result v128 v128 v128 v128 i32 v128 f64 f32 i64 v128 i32 f64 v128 i32 v128 v128 i64) (local v128 v128 i64)
    v128.const i64x2 0x3000000007 12297 local.set 1 v128.const i64x2 0x3100000007 12553 local.set 2
    i64.const -545 local.set 3
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 9 global.get 8 i32.const 52 i32x4.splat i64x2.add v128.const i64x2 0x3500000007 13577
    i32.const 48 v128.load offset=2 local.get 0 call $inner-44 local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "function-indirect-42"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a)) (i32.const 0x4040404) (i64.const 0x406080a0c0e1000)
  (v128.const i64x2 0x3000000007 12297) (i64.const 0x5b3611ecc7a27d58)
  (v128.const i64x2 0xa1d6a3a4003b 0xb5b6b7ecb9ba003b) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i32.const 0x9090909) (i32.const 0xa0a0a0a))
(assert_return (invoke "function-indirect-42"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a)) (i32.const 0x4040404) (i64.const 0x406080a0c0e1000)
  (v128.const i64x2 0x3000000007 12297) (i64.const 0x5b3611ecc7a27d58)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (i32.const 0x9090909) (i32.const 0xa0a0a0a))
(assert_return (invoke "function-indirect-43"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (i32.const 0x6060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i32.const 0xf0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (f32.const 17.75) (i64.const 0x1212121212121212))
  (i32.const 0xa0a0a0a) (f32.const 58.25) (v128.const i64x2 0x3100000007 12553)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0xa197a3a40032 0xb5b6b78db9ba0032) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0x3700000007 14089) (f64.const 56.25) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (i32.const 0x6060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i32.const 0xf0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (f32.const 17.75) (i64.const 0x1212121212121212))
(assert_return (invoke "function-indirect-43"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (i32.const 0x6060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i32.const 0xf0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (f32.const 17.75) (i64.const 0x1212121212121212))
  (i32.const 0xa0a0a0a) (f32.const 58.25) (v128.const i64x2 0x3100000007 12553)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (v128.const i64x2 0x9b76512c07e2bd98 0xc39e79542f0ae5c0) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const 46.75) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (i32.const 0x6060606) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (f64.const -13.5)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i32.const 0xf0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (f32.const 17.75) (i64.const 0x1212121212121212))
(assert_return (invoke "function-indirect-44"
  (i32.const 0x1010101)) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (v128.const i64x2 0x10213277546576bb 0x98a9baffdcedfe43) (v128.const i64x2 0x3500000007 13577)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d) (i32.const 0x7e2bd98)
  (v128.const i64x2 0x3a00000007 14857) (f64.const 59.25) (f32.const 1.2741393e+16)
  (i64.const 0x10203040506059e) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f)
  (i32.const 0xbdbdbdbc) (f64.const -7.5) (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500)
  (i32.const 0x1010101) (v128.const i64x2 0x3000000007 12297) (v128.const i64x2 0x3100000007 12553)
  (i64.const -545))
(assert_return (invoke "function-indirect-44"
  (i32.const 0)) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (v128.const i64x2 0x10213277546576bb 0x98a9baffdcedfe43) (v128.const i64x2 0x3500000007 13577)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d) (i32.const -465)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f64.const 6.508229140384577e-87)
  (f32.const -0.125) (i64.const -765) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00)
  (i32.const 0x7a55300b) (f64.const 1024.5) (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd)
  (i32.const 0) (v128.const i64x2 0x3000000007 12297) (v128.const i64x2 0x3100000007 12553) (i64.const -545))

(module
  (tag $e0 (param f64))
  (tag $e1 (param f64))
  (tag $e2 (param f64 v128 v128 v128))
  (tag $e3 (param f64 v128 v128 v128))
  (tag $e4 (param f32 i64 i32 f32 v128 f64 f64 f32 i32))
  (tag $e5 (param f32 i64 i32 f32 v128 f64 f64 f32 i32))
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
  (table $t0 4 10 funcref)
  (elem (table $t0) (i32.const 1) func $hop-45)
  (elem (table $t0) (i32.const 2) func $hop-46)
  (elem (table $t0) (i32.const 3) func $hop-47)
  (func $nothing
  )
  (func $clobber
  (local i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32 i64 v128 v128 f32)
    global.get 1 i64.const -17 i64.sub local.set 0 global.get 9 i32.const 3 i32x4.splat i16x8.add local.set 1
    global.get 8 i32.const 4 i32x4.splat i64x2.add local.set 2 global.get 6 f32.const 5.5 f32.mul local.set 3
    global.get 1 i64.const 0x600000005 i64.sub local.set 4 global.get 9 i32.const 7 i32x4.splat i16x8.add
    local.set 5 global.get 8 i32.const 8 i32x4.splat i64x2.add local.set 6 global.get 6 f32.const 9.5 f32.add
    local.set 7 global.get 1 i64.const -105 i64.sub local.set 8 global.get 9 i32.const 11 i32x4.splat
    i16x8.add local.set 9 global.get 8 i32.const 12 i32x4.splat i64x2.add local.set 10 global.get 6
    f32.const 13.5 f32.sub local.set 11 global.get 1 i64.const -149 i64.sub local.set 12 global.get 9
    i32.const 15 i32x4.splat i16x8.add local.set 13 global.get 8 i32.const 16 i32x4.splat i64x2.add
    local.set 14 global.get 6 f32.const 17.5 f32.mul local.set 15 global.get 1 i64.const 0x1200000005 i64.sub
    local.set 16 global.get 9 i32.const 19 i32x4.splat i16x8.add local.set 17 global.get 8 i32.const 20
    i32x4.splat i64x2.add local.set 18 global.get 6 f32.const 21.5 f32.add local.set 19 global.get 1
    i64.const -237 i64.sub local.set 20 global.get 9 i32.const 23 i32x4.splat i16x8.add local.set 21
    global.get 8 i32.const 24 i32x4.splat i64x2.add local.set 22 global.get 6 f32.const 25.5 f32.sub
    local.set 23 call $nothing
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
  )
  (func $throw-45 (param i32 f64)
    call $clobber local.get 0
    if
      local.get 1 throw $e0
    end
  )
  (func $hop-45 (param i32 f64 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 return_call $throw-45
    end
    unreachable
  )
  (func $inner-45 (param i32 i32 f64 v128) (result f64)
    i64.const -1 f64.const -1.0
    try_table (result f64) (catch $e1 0) (catch $e0 0)
      global.get 1 i64.const -677 i64.sub global.get 6 f32.const 63.5 f32.add local.get 0 i32.const 128
      f64.load i32.const 136 i64.load offset=1 f64.const 66.25 i32.const 472 call $hop-45 drop drop
      local.get 2
    end
    return
  )
  (func $function-tail-45 (export "function-tail-45") (param i32 i32 f64 v128)
  (result v128 v128 i64 i64 f64 i32 i64 v128 v128 v128 f64 i32 i32 f64 v128 v128 v128 f64)
  (local v128 v128 f64)
    v128.const i64x2 0x3100000007 12553 local.set 4 v128.const i64x2 0x3200000007 12809 local.set 5
    f64.const 51.25 local.set 6 local.get 3 local.get 3 i32.const 53 i32x4.splat v128.xor
    i64.const 0x3600000005 i32.const 56 i64.load offset=3 local.get 2 local.get 1 i32.const 402 i32.xor
    i64.const -633 i32.const 88 v128.load offset=3 local.get 3 local.get 3 i32.const 61 i32x4.splat v128.xor
    local.get 0 local.get 1 local.get 2 local.get 3 call $inner-45 local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
  (func $throw-46 (param i32 f64 v128 v128 v128)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 throw $e2
    end
  )
  (func $hop-46 (param i32 f64 v128 v128 v128 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $throw-46
    end
    unreachable
  )
  (func $inner-46 (param i32 v128 i64 v128 v128 v128 v128 i32 i64 v128) (result f64 v128 v128 v128)
    i64.const -1 f64.const -1.0
    try_table (result f64 v128 v128 v128) (catch $e3 0) (catch $e2 0)
      i64.const 0x4200000005 global.get 6 f32.const 67.5 f32.sub local.get 0 f64.const 68.25
      v128.const i64x2 0x4500000007 17673 v128.const i64x2 0x4600000007 17929 local.get 4 local.get 2
      i64.const 0x4800000005 i64.add f64.const 73.25 local.get 0 i32.const 521 i32.sub call $hop-46 drop drop
      i32.const 24 f64.load offset=3 local.get 9 local.get 4 i32.const 77 i32x4.splat v128.xor
      v128.const i64x2 0x4e00000007 19977
    end
    return
  )
  (func $function-tail-46 (export "function-tail-46") (param i32 v128 i64 v128 v128 v128 v128 i32 i64 v128)
  (result f32 v128 f64 v128 v128 f64 i64 i64 v128 f64 f64 v128 v128 v128 i32 v128 i64 v128 v128 v128 v128 i32 i64 v128 v128 v128 v128 f32 f64 f32)
  (local v128 v128 v128 f32 f64 f32)
    v128.const i64x2 0x3200000007 12809 local.set 10 v128.const i64x2 0x3300000007 13065 local.set 11
    v128.const i64x2 0x3400000007 13321 local.set 12 f32.const 53.5 local.set 13 f64.const 54.25 local.set 14
    f32.const 55.5 local.set 15
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    global.get 2 local.get 6 i32.const 57 i32x4.splat v128.xor f64.const 58.25 i32.const 88 v128.load offset=3
    local.get 1 global.get 7 f64.const 61.25 f64.sub i64.const -677 i32.const 120 i64.load offset=3
    local.get 4 global.get 7 f64.const 65.25 f64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 call $inner-46 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $throw-47 (param i32 f32 i64 i32 f32 v128 f64 f64 f32 i32)
    call $clobber local.get 0
    if
      local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
      local.get 9 throw $e4
    end
  )
  (func $hop-47 (param i32 f32 i64 i32 f32 v128 f64 f64 f32 i32 i64 f64 i32)
    try_table (catch_all 0)
      local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
      local.get 8 local.get 9 return_call $throw-47
    end
    unreachable
  )
  (func $inner-47 (param i32 v128 f32 f32 i64 i64 f64 f32 i64 i32 i64 v128 i32 i64 v128 v128 v128 i64)
  (result f32 i64 i32 f32 v128 f64 f64 f32 i32)
    i64.const -1 f64.const -1.0
    try_table (result f32 i64 i32 f32 v128 f64 f64 f32 i32) (catch $e5 0) (catch $e4 0)
      i64.const -732 local.get 3 local.get 0 i32.const 168 f32.load offset=1 i32.const 176 i64.load offset=2
      i32.const 500 f32.const 72.5 local.get 14 i32.const 73 i32x4.splat v128.xor f64.const 74.25 local.get 6
      local.get 2 f32.const 76.5 f32.sub local.get 0 i32.const 542 i32.xor local.get 4 i32.const 56
      f64.load offset=3 local.get 0 i32.const 563 i32.add call $hop-47 drop drop i32.const 72
      f32.load offset=1 local.get 10 i32.const 88 i32.load offset=3 f32.const 84.5 i32.const 104
      v128.load offset=1 local.get 6 local.get 6 f64.const 87.25 f64.add local.get 7 local.get 9 i32.const 626
      i32.xor
    end
    return
  )
  (func $function-tail-47 (export "function-tail-47")
  (param i32 v128 f32 f32 i64 i64 f64 f32 i64 i32 i64 v128 i32 i64 v128 v128 v128 i64)
  (result f32 f32 f32 f64 f64 i64 i64 v128 i64 v128 f32 i64 i32 f32 v128 f64 f64 f32 i32 i32 v128 f32 f32 i64 i64 f64 f32 i64 i32 i64 v128 i32 i64 v128 v128 v128 i64 i64 i32 v128 v128 i32 v128)
  (local i64 i32 v128 v128 i32 v128)
    i64.const 0x3300000005 local.set 18 i32.const 367 local.set 19 v128.const i64x2 0x3500000007 13577
    local.set 20 v128.const i64x2 0x3600000007 13833 local.set 21 i32.const 388 local.set 22
    v128.const i64x2 0x3800000007 14345 local.set 23
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12
      local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15 local.get 16 local.set 16
      local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19 local.get 20 local.set 20
      local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 2 local.get 2 f32.const 58.5 f32.sub f32.const 59.5 i32.const 96 f64.load local.get 6
    local.get 13 i64.const -677 i64.sub i64.const 0x3f00000005 i32.const 128 v128.load local.get 17
    local.get 14 i32.const 66 i32x4.splat i8x16.sub local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 call $inner-47 local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "function-tail-45"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa197a3a40031 0xb5b6b78db9ba0031) (i64.const 0x3600000005) (i64.const 0x95704b2601dcb792)
  (f64.const -3.5) (i32.const 0x2020390) (i64.const -633)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa19fa3a40039 0xb5b6b785b9ba0039)
  (f64.const -3.031320730055879e-239) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x3100000007 12553)
  (v128.const i64x2 0x3200000007 12809) (f64.const 51.25))
(assert_return (invoke "function-tail-45"
  (i32.const 0) (i32.const 0x2020202) (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa197a3a40031 0xb5b6b78db9ba0031)
  (i64.const 0x3600000005) (i64.const 0x95704b2601dcb792) (f64.const -3.5) (i32.const 0x2020390)
  (i64.const -633) (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa19fa3a40039 0xb5b6b785b9ba0039)
  (f64.const -3.5) (i32.const 0) (i32.const 0x2020202) (f64.const -3.5)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0x3100000007 12553)
  (v128.const i64x2 0x3200000007 12809) (f64.const 51.25))
(assert_return (invoke "function-tail-46"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (f32.const 3.25) (v128.const i64x2 0xa19ba3a4003e 0xb5b6b781b9ba003e) (f64.const 58.25)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const 963.25) (i64.const -677)
  (i64.const 0xd5b08b66411cf7d2) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const 66848.625)
  (f64.const 68.25) (v128.const i64x2 0x4500000007 17673) (v128.const i64x2 0x4600000007 17929)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0x3200000007 12809) (v128.const i64x2 0x3300000007 13065)
  (v128.const i64x2 0x3400000007 13321) (f32.const 53.5) (f64.const 54.25) (f32.const 55.5))
(assert_return (invoke "function-tail-46"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a))
  (f32.const 3.25) (v128.const i64x2 0xa19ba3a4003e 0xb5b6b781b9ba003e) (f64.const 58.25)
  (v128.const i64x2 0x3510ebc6a17c5732 0x5d3813eec9a47f5a)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const 963.25) (i64.const -677)
  (i64.const 0xd5b08b66411cf7d2) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f64.const 66848.625)
  (f64.const -3.203851516313528e+259) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1efa3a40048 0xb5b6b7f5b9ba0048) (v128.const i64x2 0x4e00000007 19977) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0x3200000007 12809) (v128.const i64x2 0x3300000007 13065)
  (v128.const i64x2 0x3400000007 13321) (f32.const 53.5) (f64.const 54.25) (f32.const 55.5))
(assert_return (invoke "function-tail-47"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f32.const 4.75)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212)) (f32.const 3.75)
  (f32.const -54.75) (f32.const 59.5) (f64.const -4.745787516866785e+225) (f64.const -7.5)
  (i64.const 0xe0e0e0e0e0e10b3) (i64.const 0x3f00000005)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i64.const 0x1212121212121212)
  (v128.const i64x2 0xa160a3a400cd 0xb5b6b776b9ba00cd) (f32.const -1.8380878e+24)
  (i64.const 0xc8a37e59340feac5) (i32.const 500) (f32.const 72.5)
  (v128.const i64x2 0xa1eba3a40046 0xb5b6b7f1b9ba0046) (f64.const 74.25) (f64.const -7.5) (f32.const -72.75)
  (i32.const 0x101031f) (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (f64.const -7.5) (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011)
  (i64.const 0x1212121212121212) (i64.const 0x3300000005) (i32.const 367)
  (v128.const i64x2 0x3500000007 13577) (v128.const i64x2 0x3600000007 13833) (i32.const 388)
  (v128.const i64x2 0x3800000007 14345))
(assert_return (invoke "function-tail-47"
  (i32.const 0) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f32.const 4.75)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212)) (f32.const 3.75)
  (f32.const -54.75) (f32.const 59.5) (f64.const -4.745787516866785e+225) (f64.const -7.5)
  (i64.const 0xe0e0e0e0e0e10b3) (i64.const 0x3f00000005)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i64.const 0x1212121212121212)
  (v128.const i64x2 0xa160a3a400cd 0xb5b6b776b9ba00cd) (f32.const 3.4116134e-34) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xa17c5732) (f32.const 84.5) (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (f64.const -7.5) (f64.const 79.75) (f32.const 8.75) (i32.const 0xa0a0878) (i32.const 0)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f32.const 4.75)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212) (i64.const 0x3300000005)
  (i32.const 367) (v128.const i64x2 0x3500000007 13577) (v128.const i64x2 0x3600000007 13833) (i32.const 388)
  (v128.const i64x2 0x3800000007 14345))
