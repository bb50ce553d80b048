;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Calls with arguments from everywhere, results in registers and on the stack, and much that lives across them:
;; operands, parameters, locals that are used so much that they have registers, and locals that have none.
;;
;; Results are the operands below the call, what it has returned, then all parameters and locals.

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee
    global.get 0 i32.const 17 i32.sub global.get 5 i64.const 0x300000005 i64.mul global.get 2 f32.const 4.5
    f32.sub global.get 7 f64.const 5.25 f64.mul global.get 0 i32.const 45 i32.sub global.get 5 i64.const -72
    i64.mul global.get 2 f32.const 8.5 f32.mul global.get 7 f64.const 9.25 f64.add global.get 0 i32.const 73
    i32.sub global.get 5 i64.const -116 i64.mul global.get 2 f32.const 12.5 f32.add global.get 7
    f64.const 13.25 f64.sub global.get 0 i32.const 101 i32.sub global.get 5 i64.const 0xf00000005 i64.mul
    global.get 2 f32.const 16.5 f32.sub global.get 7 f64.const 17.25 f64.mul global.get 0 i32.const 129
    i32.sub global.get 5 i64.const -204 i64.mul global.get 2 f32.const 20.5 f32.mul global.get 7
    f64.const 21.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 8 i32.const 22
    i32x4.splat i8x16.sub global.get 9 i32.const 23 i32x4.splat i16x8.add global.get 8 i32.const 24
    i32x4.splat i64x2.add global.get 9 i32.const 25 i32x4.splat v128.xor global.get 8 i32.const 26 i32x4.splat
    i8x16.sub global.get 9 i32.const 27 i32x4.splat i16x8.add global.get 8 i32.const 28 i32x4.splat i64x2.add
    global.get 9 i32.const 29 i32x4.splat v128.xor global.get 8 i32.const 30 i32x4.splat i8x16.sub
    global.get 9 i32.const 31 i32x4.splat i16x8.add global.get 8 i32.const 32 i32x4.splat i64x2.add
    global.get 9 i32.const 33 i32x4.splat v128.xor global.get 8 i32.const 34 i32x4.splat i8x16.sub
    global.get 9 i32.const 35 i32x4.splat i16x8.add global.get 8 i32.const 36 i32x4.splat i64x2.add
    global.get 9 i32.const 37 i32x4.splat v128.xor global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9
  )
  (func $call-0 (export "call-0")
    call $callee
  )
)

(assert_return (invoke "call-0" ))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param f64) (result f64)
    global.get 0 i32.const 31 i32.add global.get 5 i64.const -50 i64.xor global.get 2 f32.const 6.5 f32.add
    local.get 0 f64.const 7.25 f64.sub global.get 0 i32.const 59 i32.add global.get 5 i64.const 0x900000005
    i64.xor global.get 2 f32.const 10.5 f32.sub local.get 0 f64.const 11.25 f64.mul global.get 0 i32.const 87
    i32.add global.get 5 i64.const -138 i64.xor global.get 2 f32.const 14.5 f32.mul local.get 0
    f64.const 15.25 f64.add global.get 0 i32.const 115 i32.add global.get 5 i64.const -182 i64.xor
    global.get 2 f32.const 18.5 f32.add local.get 0 f64.const 19.25 f64.sub global.get 0 i32.const 143 i32.add
    global.get 5 i64.const 0x1500000005 i64.xor global.get 2 f32.const 22.5 f32.sub local.get 0
    f64.const 23.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 8 i32.const 24
    i32x4.splat i64x2.add global.get 9 i32.const 25 i32x4.splat v128.xor global.get 8 i32.const 26 i32x4.splat
    i8x16.sub global.get 9 i32.const 27 i32x4.splat i16x8.add global.get 8 i32.const 28 i32x4.splat i64x2.add
    global.get 9 i32.const 29 i32x4.splat v128.xor global.get 8 i32.const 30 i32x4.splat i8x16.sub
    global.get 9 i32.const 31 i32x4.splat i16x8.add global.get 8 i32.const 32 i32x4.splat i64x2.add
    global.get 9 i32.const 33 i32x4.splat v128.xor global.get 8 i32.const 34 i32x4.splat i8x16.sub
    global.get 9 i32.const 35 i32x4.splat i16x8.add global.get 8 i32.const 36 i32x4.splat i64x2.add
    global.get 9 i32.const 37 i32x4.splat v128.xor global.get 8 i32.const 38 i32x4.splat i8x16.sub
    global.get 9 i32.const 39 i32x4.splat i16x8.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 local.get 0 f64.const 3.25 f64.add
  )
  (func $call-1 (export "call-1") (param v128) (result f32 f64 v128 i32 i64) (local i32 i64)
    i32.const 31 local.set 1 i64.const -50 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 2 f32.const 6.5 f32.add i32.const 56 f64.load offset=3 call $callee local.get 0 local.get 1
    local.get 2
  )
)

(assert_return (invoke "call-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)) (f32.const 9.75) (f64.const 3.25)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 31) (i64.const -50))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param f32 f32 v128) (result i64 f64)
    global.get 0 i32.const 45 i32.sub global.get 5 i64.const -72 i64.mul local.get 1 f32.const 8.5 f32.mul
    global.get 7 f64.const 9.25 f64.add global.get 0 i32.const 73 i32.sub global.get 5 i64.const -116 i64.mul
    local.get 0 f32.const 12.5 f32.add global.get 7 f64.const 13.25 f64.sub global.get 0 i32.const 101 i32.sub
    global.get 5 i64.const 0xf00000005 i64.mul local.get 1 f32.const 16.5 f32.sub global.get 7 f64.const 17.25
    f64.mul global.get 0 i32.const 129 i32.sub global.get 5 i64.const -204 i64.mul local.get 0 f32.const 20.5
    f32.mul global.get 7 f64.const 21.25 f64.add global.get 0 i32.const 157 i32.sub global.get 5
    i64.const -248 i64.mul local.get 0 f32.const 24.5 f32.add global.get 7 f64.const 25.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 2 i32.const 26 i32x4.splat i8x16.sub
    local.get 2 i32.const 27 i32x4.splat i16x8.add local.get 2 i32.const 28 i32x4.splat i64x2.add local.get 2
    i32.const 29 i32x4.splat v128.xor local.get 2 i32.const 30 i32x4.splat i8x16.sub local.get 2 i32.const 31
    i32x4.splat i16x8.add local.get 2 i32.const 32 i32x4.splat i64x2.add local.get 2 i32.const 33 i32x4.splat
    v128.xor local.get 2 i32.const 34 i32x4.splat i8x16.sub local.get 2 i32.const 35 i32x4.splat i16x8.add
    local.get 2 i32.const 36 i32x4.splat i64x2.add local.get 2 i32.const 37 i32x4.splat v128.xor local.get 2
    i32.const 38 i32x4.splat i8x16.sub local.get 2 i32.const 39 i32x4.splat i16x8.add local.get 2 i32.const 40
    i32x4.splat i64x2.add local.get 2 i32.const 41 i32x4.splat v128.xor global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 i64.const -39 f64.const 5.25
  )
  (func $call-2 (export "call-2") (param f64 v128 i64 v128)
  (result i32 i32 v128 i64 f64 i64 f64 f64 v128 i64 v128 f32 i64 v128 f32) (local f32 i64 v128 f32)
    f32.const 5.5 local.set 4 i64.const 0x600000005 local.set 5 v128.const i64x2 0x700000007 1801 local.set 6
    f32.const 8.5 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    global.get 4 i32.const 66 i32.xor global.get 0 local.get 1 i32.const 11 i32x4.splat i16x8.add
    f32.const 12.5 f32.const 13.5 local.get 1 call $callee global.get 6 f32.const 15.5 f32.add global.get 2
    f32.const 16.5 f32.sub local.get 1 i32.const 17 i32x4.splat v128.xor call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-2"
  (f64.const -1.5) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (i32.const -15) (i32.const 0x12345678)
  (v128.const i64x2 0xa1ada3a4000d 0xb5b6b7c3b9ba000d) (i64.const -39) (f64.const 5.25) (i64.const -39)
  (f64.const 5.25) (f64.const -1.5) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.5)
  (i64.const 0x600000005) (v128.const i64x2 0x700000007 1801) (f32.const 8.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 v128 i64 f32 i64 i32) (result v128 v128 v128 v128 i64 v128 i64)
    local.get 5 i32.const 87 i32.add local.get 2 i64.const -138 i64.xor local.get 3 f32.const 14.5 f32.mul
    global.get 7 f64.const 15.25 f64.add local.get 5 i32.const 115 i32.add local.get 2 i64.const -182 i64.xor
    local.get 3 f32.const 18.5 f32.add global.get 7 f64.const 19.25 f64.sub local.get 5 i32.const 143 i32.add
    local.get 4 i64.const 0x1500000005 i64.xor local.get 3 f32.const 22.5 f32.sub global.get 7 f64.const 23.25
    f64.mul local.get 5 i32.const 171 i32.add local.get 4 i64.const -270 i64.xor local.get 3 f32.const 26.5
    f32.mul global.get 7 f64.const 27.25 f64.add local.get 5 i32.const 199 i32.add local.get 2 i64.const -314
    i64.xor local.get 3 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 1 i32.const 32 i32x4.splat i64x2.add local.get 0 i32.const 33
    i32x4.splat v128.xor local.get 0 i32.const 34 i32x4.splat i8x16.sub local.get 1 i32.const 35 i32x4.splat
    i16x8.add local.get 1 i32.const 36 i32x4.splat i64x2.add local.get 1 i32.const 37 i32x4.splat v128.xor
    local.get 0 i32.const 38 i32x4.splat i8x16.sub local.get 0 i32.const 39 i32x4.splat i16x8.add local.get 1
    i32.const 40 i32x4.splat i64x2.add local.get 1 i32.const 41 i32x4.splat v128.xor local.get 0 i32.const 42
    i32x4.splat i8x16.sub local.get 1 i32.const 43 i32x4.splat i16x8.add local.get 0 i32.const 44 i32x4.splat
    i64x2.add local.get 1 i32.const 45 i32x4.splat v128.xor local.get 0 i32.const 46 i32x4.splat i8x16.sub
    local.get 0 i32.const 47 i32x4.splat i16x8.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 local.get 0 v128.const i64x2 0x500000007 1289
    i64x2.add local.get 0 v128.const i64x2 0x600000007 1545 i64x2.add local.get 0
    v128.const i64x2 0x700000007 1801 i64x2.add local.get 0 v128.const i64x2 0x800000007 2057 i64x2.add
    local.get 2 i64.const 0x900000005 i64.add local.get 0 v128.const i64x2 0xa00000007 2569 i64x2.add
    local.get 2 i64.const -116 i64.add
  )
  (func $call-3 (export "call-3") (param v128 v128 v128 i32 f32 v128 f32 f32)
  (result f64 i32 i32 v128 v128 v128 v128 v128 v128 i64 v128 i64 v128 v128 v128 i32 f32 v128 f32 f32 v128 v128 f32 v128 i64 f32)
  (local v128 v128 f32 v128 i64 f32)
    v128.const i64x2 0x600000007 1545 local.set 8 v128.const i64x2 0x700000007 1801 local.set 9 f32.const 8.5
    local.set 10 v128.const i64x2 0x900000007 2313 local.set 11 i64.const -105 local.set 12 f32.const 11.5
    local.set 13 global.get 3 f64.const 12.25 f64.add local.get 3 local.get 3 i32.const 101 i32.sub
    i32.const 120 v128.load offset=3 local.get 0 i32.const 16 i32x4.splat i64x2.add
    v128.const i64x2 0x1100000007 4361 local.get 2 i32.const 18 i32x4.splat i8x16.sub i32.const 152
    i64.load offset=3 f32.const 20.5 global.get 5 local.get 3 i32.const 1
    call_indirect (param v128 v128 i64 f32 i64 i32) (result v128 v128 v128 v128 i64 v128 i64) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404) (f32.const 5.75)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)) (f64.const 4.75)
  (i32.const 0x4040404) (i32.const 0x404039f) (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa)
  (v128.const i64x2 0xa1b2a3a40011 0xb5b6b7c8b9ba0011) (v128.const i64x2 0x160000000e 5650)
  (v128.const i64x2 0x170000000e 5906) (v128.const i64x2 0x180000000e 6162)
  (v128.const i64x2 0x190000000e 6418) (i64.const 0x75502b0fe1bc9777) (v128.const i64x2 0x1b0000000e 6930)
  (i64.const 0x75502b06e1bc96fe) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i32.const 0x4040404) (f32.const 5.75) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75)
  (f32.const 8.75) (v128.const i64x2 0x600000007 1545) (v128.const i64x2 0x700000007 1801) (f32.const 8.5)
  (v128.const i64x2 0x900000007 2313) (i64.const -105) (f32.const 11.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64 f64 i32 i32 v128 f64 i64 v128 f32 i32)
  (result i64 i64 v128 i32 v128 v128 i64 i32 v128 i32 f32 f32)
    local.get 9 i32.const 129 i32.sub local.get 0 i64.const -204 i64.mul local.get 8 f32.const 20.5 f32.mul
    local.get 1 f64.const 21.25 f64.add local.get 9 i32.const 157 i32.sub local.get 0 i64.const -248 i64.mul
    local.get 8 f32.const 24.5 f32.add local.get 5 f64.const 25.25 f64.sub local.get 3 i32.const 185 i32.sub
    local.get 6 i64.const 0x1b00000005 i64.mul local.get 8 f32.const 28.5 f32.sub local.get 1 f64.const 29.25
    f64.mul local.get 9 i32.const 213 i32.sub local.get 6 i64.const -336 i64.mul local.get 8 f32.const 32.5
    f32.mul local.get 1 f64.const 33.25 f64.add local.get 2 i32.const 241 i32.sub local.get 0 i64.const -380
    i64.mul local.get 8 f32.const 36.5 f32.add local.get 5 f64.const 37.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 4 i32.const 38 i32x4.splat i8x16.sub local.get 7 i32.const 39
    i32x4.splat i16x8.add local.get 7 i32.const 40 i32x4.splat i64x2.add local.get 4 i32.const 41 i32x4.splat
    v128.xor local.get 7 i32.const 42 i32x4.splat i8x16.sub local.get 4 i32.const 43 i32x4.splat i16x8.add
    local.get 4 i32.const 44 i32x4.splat i64x2.add local.get 7 i32.const 45 i32x4.splat v128.xor local.get 7
    i32.const 46 i32x4.splat i8x16.sub local.get 7 i32.const 47 i32x4.splat i16x8.add local.get 4 i32.const 48
    i32x4.splat i64x2.add local.get 4 i32.const 49 i32x4.splat v128.xor local.get 4 i32.const 50 i32x4.splat
    i8x16.sub local.get 4 i32.const 51 i32x4.splat i16x8.add local.get 4 i32.const 52 i32x4.splat i64x2.add
    local.get 7 i32.const 53 i32x4.splat v128.xor global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 local.get 0 i64.const 0x600000005 i64.add local.get 0
    i64.const -72 i64.add local.get 4 v128.const i64x2 0x800000007 2057 i64x2.add local.get 2 i32.const 66
    i32.add local.get 4 v128.const i64x2 0xa00000007 2569 i64x2.add local.get 4
    v128.const i64x2 0xb00000007 2825 i64x2.add local.get 0 i64.const 0xc00000005 i64.add local.get 2
    i32.const 94 i32.add local.get 4 v128.const i64x2 0xe00000007 3593 i64x2.add local.get 2 i32.const 108
    i32.add local.get 8 f32.const 16.5 f32.add local.get 8 f32.const 17.5 f32.add
  )
  (func $call-4 (export "call-4") (param v128 v128 f64 v128 i64 v128 v128 v128 f64 v128 f32 f64)
  (result v128 v128 i64 v128 f32 i64 f64 v128 v128 i64 i64 v128 i32 v128 v128 i64 i32 v128 i32 f32 f32 v128 v128 f64 v128 i64 v128 v128 v128 f64 v128 f32 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 3 i32.const 7 i32x4.splat i16x8.add local.get 6 local.get 4 i64.const 0x900000005 i64.xor
    i32.const 80 v128.load offset=2 local.get 10 f32.const 11.5 f32.mul local.get 4 local.get 11
    f64.const 13.25 f64.sub i32.const 112 v128.load offset=2 local.get 1 i32.const 15 i32x4.splat i16x8.add
    local.get 4 i32.const 136 f64.load offset=1 global.get 0 global.get 4 local.get 5 f64.const 21.25
    i32.const 176 i64.load offset=2 v128.const i64x2 0x1700000007 5897 local.get 10 f32.const 24.5 f32.add
    i32.const 8 i32.load offset=1 call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-4"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (f64.const -12.5))
  (v128.const i64x2 0xa1a9a3a4000b 0xb5b6b7bfb9ba000b) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (i64.const 0x505050c05050500) (v128.const i64x2 0xe8c39e79542f0ae5 0x10ebc6a17c57320d) (f32.const 135.125)
  (i64.const 0x505050505050505) (f64.const -25.75) (v128.const i64x2 0x88633e19f4cfaa85 0xb08b66411cf7d2ad)
  (v128.const i64x2 0xa1b1a3a40011 0xb5b6b7c7b9ba0011) (i64.const 0x505050b0505050a)
  (i64.const 0x5050505050504bd) (v128.const i64x2 0xa1aaa3a4000d 0xb5b6b7b8b9ba080f) (i32.const 0x123456ba)
  (v128.const i64x2 0xa1aca3a4000d 0xb5b6b7b8b9ba0a0f) (v128.const i64x2 0xa1ada3a4000d 0xb5b6b7b8b9ba0b0f)
  (i64.const 0x50505110505050a) (i32.const 0x123456d6) (v128.const i64x2 0xa1b0a3a4000d 0xb5b6b7b8b9ba0e0f)
  (i32.const 0x123456e4) (f32.const 52.75) (f32.const 53.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (f64.const -12.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i32 i64 i64 f64 i32 i32 i64 i32 f64 v128 i32 f32 v128 v128 i32 f32 f64 v128 f64 v128)
    local.get 0 i32.const 52 i32.mul local.get 2 i64.const -83 i64.add local.get 15 f32.const 9.5 f32.add
    local.get 8 f64.const 10.25 f64.sub local.get 10 i32.const 80 i32.mul local.get 6 i64.const 0xc00000005
    i64.add local.get 11 f32.const 13.5 f32.sub local.get 3 f64.const 14.25 f64.mul local.get 14 i32.const 108
    i32.mul local.get 6 i64.const -171 i64.add local.get 15 f32.const 17.5 f32.mul local.get 3 f64.const 18.25
    f64.add local.get 14 i32.const 136 i32.mul local.get 2 i64.const -215 i64.add local.get 11 f32.const 21.5
    f32.add local.get 8 f64.const 22.25 f64.sub local.get 5 i32.const 164 i32.mul local.get 2
    i64.const 0x1800000005 i64.add local.get 11 f32.const 25.5 f32.sub local.get 16 f64.const 26.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 9 i32.const 27 i32x4.splat i16x8.add
    local.get 9 i32.const 28 i32x4.splat i64x2.add local.get 19 i32.const 29 i32x4.splat v128.xor local.get 13
    i32.const 30 i32x4.splat i8x16.sub local.get 9 i32.const 31 i32x4.splat i16x8.add local.get 12
    i32.const 32 i32x4.splat i64x2.add local.get 9 i32.const 33 i32x4.splat v128.xor local.get 13 i32.const 34
    i32x4.splat i8x16.sub local.get 17 i32.const 35 i32x4.splat i16x8.add local.get 17 i32.const 36
    i32x4.splat i64x2.add local.get 12 i32.const 37 i32x4.splat v128.xor local.get 13 i32.const 38 i32x4.splat
    i8x16.sub local.get 9 i32.const 39 i32x4.splat i16x8.add local.get 17 i32.const 40 i32x4.splat i64x2.add
    local.get 17 i32.const 41 i32x4.splat v128.xor local.get 17 i32.const 42 i32x4.splat i8x16.sub
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
  )
  (func $call-5 (export "call-5")
  (param i64 v128 v128 v128 i64 i64 f64 f64 f32 v128 f32 f64 v128 v128 v128 v128 v128 v128)
  (result i32 v128 f32 v128 v128 f64 i32 f32 i64 f64 i64 f32 v128 i64 v128 v128 v128 i64 i64 f64 f64 f32 v128 f32 f64 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128)
    v128.const i64x2 0x800000007 2057 local.set 18 v128.const i64x2 0x900000007 2313 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    global.get 0 i32.const 73 i32.sub local.get 12 local.get 8 f32.const 12.5 f32.add i32.const 104
    v128.load offset=1 local.get 3 i32.const 14 i32x4.splat i8x16.sub local.get 7 global.get 0 i32.const 115
    i32.add i32.const 136 f32.load offset=1 local.get 5 i64.const 0x1200000005 i64.sub local.get 7 local.get 0
    i64.const -215 i64.add i32.const 168 f32.load offset=1 local.get 1 i32.const 22 i32x4.splat i8x16.sub
    global.get 4 i32.const 164 i32.mul local.get 5 local.get 0 i64.const -270 i64.xor i32.const 16
    f64.load offset=2 global.get 4 i32.const 32 i32.load local.get 5 global.get 0 i32.const 213 i32.sub
    i32.const 56 f64.load offset=3 i32.const 64 v128.load i32.const 72 i32.load offset=1 local.get 8
    local.get 14 local.get 9 i32.const 36 i32x4.splat i64x2.add global.get 4 local.get 10 f32.const 38.5
    f32.mul local.get 6 local.get 12 i32.const 40 i32x4.splat i64x2.add local.get 11 f64.const 41.25 f64.mul
    i32.const 144 v128.load offset=2 call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-5"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f64.const -8.5)
  (f32.const 9.75) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (f64.const -12.5)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012))
  (i32.const 0x1234562f) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (f32.const 22.25)
  (v128.const i64x2 0x3b16f1cca7825d38 0x633e19f4cfaa8560)
  (v128.const i64x2 0xa194a3a400f6 0xb5b6b7aab9ba00f6) (f64.const -8.5) (i32.const 0x123456eb)
  (f32.const 41725.844) (i64.const 0x60605f406060601) (f64.const -8.5) (i64.const 0x10101010101002a)
  (f32.const -1.8380878e+24) (v128.const i64x2 0xa18ca3a400ec 0xb5b6b7a2b9ba00ec)
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f64.const -8.5)
  (f32.const 9.75) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f32.const 11.75) (f64.const -12.5)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)
  (v128.const i64x2 0x800000007 2057) (v128.const i64x2 0x900000007 2313))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param f32 i32 v128 f64 f32 f64 i64 i64 v128) (result v128)
    local.get 1 i32.const 66 i32.xor local.get 6 i64.const -105 i64.sub local.get 0 f32.const 11.5 f32.mul
    local.get 3 f64.const 12.25 f64.add local.get 1 i32.const 94 i32.xor local.get 7 i64.const -149 i64.sub
    local.get 0 f32.const 15.5 f32.add local.get 3 f64.const 16.25 f64.sub local.get 1 i32.const 122 i32.xor
    local.get 6 i64.const 0x1200000005 i64.sub local.get 0 f32.const 19.5 f32.sub local.get 3 f64.const 20.25
    f64.mul local.get 1 i32.const 150 i32.xor local.get 7 i64.const -237 i64.sub local.get 4 f32.const 23.5
    f32.mul local.get 3 f64.const 24.25 f64.add local.get 1 i32.const 178 i32.xor local.get 6 i64.const -281
    i64.sub local.get 4 f32.const 27.5 f32.add local.get 5 f64.const 28.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 2 i32.const 29 i32x4.splat v128.xor local.get 8 i32.const 30
    i32x4.splat i8x16.sub local.get 2 i32.const 31 i32x4.splat i16x8.add local.get 8 i32.const 32 i32x4.splat
    i64x2.add local.get 2 i32.const 33 i32x4.splat v128.xor local.get 8 i32.const 34 i32x4.splat i8x16.sub
    local.get 2 i32.const 35 i32x4.splat i16x8.add local.get 8 i32.const 36 i32x4.splat i64x2.add local.get 2
    i32.const 37 i32x4.splat v128.xor local.get 2 i32.const 38 i32x4.splat i8x16.sub local.get 2 i32.const 39
    i32x4.splat i16x8.add local.get 2 i32.const 40 i32x4.splat i64x2.add local.get 2 i32.const 41 i32x4.splat
    v128.xor local.get 8 i32.const 42 i32x4.splat i8x16.sub local.get 8 i32.const 43 i32x4.splat i16x8.add
    local.get 2 i32.const 44 i32x4.splat i64x2.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 local.get 2 v128.const i64x2 0x800000007 2057
    i64x2.add
  )
  (func $call-6 (export "call-6")
  (result i32 f64 v128 v128 i32 v128 i32 v128 f64 i32 f64 v128 v128 i32 i64 v128 v128 i64 i32 f64 v128)
  (local i64 i32 f64 v128)
    i64.const 0x900000005 local.set 0 i32.const 73 local.set 1 f64.const 11.25 local.set 2
    v128.const i64x2 0xc00000007 3081 local.set 3 global.get 4 i32.const 94 i32.xor global.get 3 global.get 9
    i32.const 15 i32x4.splat i16x8.add i32.const 128 v128.load global.get 4 i32.const 122 i32.xor global.get 8
    global.get 4 i32.const 136 i32.mul i32.const 160 v128.load global.get 7 f64.const 21.25 f64.add
    global.get 0 global.get 7 f64.const 23.25 f64.mul i32.const 0 v128.load global.get 9 i32.const 25
    i32x4.splat v128.xor global.get 0 global.get 5 i64.const 0x1b00000005 i64.mul i32.const 32 v128.load
    global.get 6 i32.const 48 i32.load offset=2 global.get 9 global.get 3 global.get 6 f32.const 33.5 f32.add
    i32.const 80 f64.load offset=2 i64.const -380 i64.const 0x2400000005 global.get 9 i32.const 37 i32x4.splat
    v128.xor call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-6"
  ) (i32.const -19) (f64.const -7.5) (v128.const i64x2 0xf1e2d3d3b5a69797 0x796a5b5b3d2e1f0f)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3) (i32.const -55)
  (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (i32.const -10472)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (f64.const 1045.75) (i32.const 0x12345678)
  (f64.const 23819.625) (v128.const i64x2 0xee9c49f7a55300b 0x3611ecc7a27d5833)
  (v128.const i64x2 0xf1e2d3ddb5a69791 0x796a5b553d2e1f19) (i32.const 0x12345678)
  (i64.const 0x73533313e6e1dcd8) (v128.const i64x2 0xae89643f1af5d0ab 0xd6b18c67421df8d3)
  (v128.const i64x2 0xf1e2d3ccb5a6978f 0x796a5b4c3d2e2709) (i64.const 0x900000005) (i32.const 73)
  (f64.const 11.25) (v128.const i64x2 0xc00000007 3081))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (result i32 v128)
    global.get 4 i32.const 80 i32.mul global.get 1 i64.const 0xc00000005 i64.add global.get 6 f32.const 13.5
    f32.sub global.get 3 f64.const 14.25 f64.mul global.get 4 i32.const 108 i32.mul global.get 1
    i64.const -171 i64.add global.get 6 f32.const 17.5 f32.mul global.get 3 f64.const 18.25 f64.add
    global.get 4 i32.const 136 i32.mul global.get 1 i64.const -215 i64.add global.get 6 f32.const 21.5 f32.add
    global.get 3 f64.const 22.25 f64.sub global.get 4 i32.const 164 i32.mul global.get 1
    i64.const 0x1800000005 i64.add global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul
    global.get 4 i32.const 192 i32.mul global.get 1 i64.const -303 i64.add global.get 6 f32.const 29.5 f32.mul
    global.get 3 f64.const 30.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 9
    i32.const 31 i32x4.splat i16x8.add global.get 8 i32.const 32 i32x4.splat i64x2.add global.get 9
    i32.const 33 i32x4.splat v128.xor global.get 8 i32.const 34 i32x4.splat i8x16.sub global.get 9
    i32.const 35 i32x4.splat i16x8.add global.get 8 i32.const 36 i32x4.splat i64x2.add global.get 9
    i32.const 37 i32x4.splat v128.xor global.get 8 i32.const 38 i32x4.splat i8x16.sub global.get 9
    i32.const 39 i32x4.splat i16x8.add global.get 8 i32.const 40 i32x4.splat i64x2.add global.get 9
    i32.const 41 i32x4.splat v128.xor global.get 8 i32.const 42 i32x4.splat i8x16.sub global.get 9
    i32.const 43 i32x4.splat i16x8.add global.get 8 i32.const 44 i32x4.splat i64x2.add global.get 9
    i32.const 45 i32x4.splat v128.xor global.get 8 i32.const 46 i32x4.splat i8x16.sub global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 i32.const 66
    v128.const i64x2 0xa00000007 2569
  )
  (func $call-7 (export "call-7") (param v128)
  (result i32 v128 i64 v128 f64 i32 v128 i32 v128 i32 v128 v128 v128 v128 v128 i64 i32 v128)
  (local v128 v128 v128 i64 i32 v128)
    v128.const i64x2 0xa00000007 2569 local.set 1 v128.const i64x2 0xb00000007 2825 local.set 2
    v128.const i64x2 0xc00000007 3081 local.set 3 i64.const -138 local.set 4 i32.const 101 local.set 5
    v128.const i64x2 0xf00000007 3849 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 0 i32.const 115 i32.add local.get 0 global.get 1 i64.const 0x1200000005 i64.sub i32.const 152
    v128.load offset=3 global.get 3 f64.const 20.25 f64.mul global.get 4 local.get 0 i32.const 22 i32x4.splat
    i8x16.sub i32.const 1 call_indirect (result i32 v128) call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-7"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)) (i32.const 0x123456eb)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x1122333255667783)
  (v128.const i64x2 0x75502b06e1bc9772 0x9d78532e09e4bf9a) (f64.const -151.875) (i32.const -77)
  (v128.const i64x2 0xa18ca3a400eb 0xb5b6b7a2b9ba00eb) (i32.const 66) (v128.const i64x2 0xa00000007 2569)
  (i32.const 66) (v128.const i64x2 0xa00000007 2569) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa00000007 2569) (v128.const i64x2 0xb00000007 2825) (v128.const i64x2 0xc00000007 3081)
  (i64.const -138) (i32.const 101) (v128.const i64x2 0xf00000007 3849))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128) (result f64 v128 v128 f64 i32 f32 f32)
    global.get 4 i32.const 122 i32.xor global.get 1 i64.const 0x1200000005 i64.sub global.get 6 f32.const 19.5
    f32.sub global.get 3 f64.const 20.25 f64.mul global.get 4 i32.const 150 i32.xor global.get 1
    i64.const -237 i64.sub global.get 6 f32.const 23.5 f32.mul global.get 3 f64.const 24.25 f64.add
    global.get 4 i32.const 178 i32.xor global.get 1 i64.const -281 i64.sub global.get 6 f32.const 27.5 f32.add
    global.get 3 f64.const 28.25 f64.sub global.get 4 i32.const 206 i32.xor global.get 1
    i64.const 0x1e00000005 i64.sub global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25 f64.mul
    global.get 4 i32.const 234 i32.xor global.get 1 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul
    global.get 3 f64.const 36.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 0
    i32.const 37 i32x4.splat v128.xor local.get 0 i32.const 38 i32x4.splat i8x16.sub local.get 0 i32.const 39
    i32x4.splat i16x8.add local.get 0 i32.const 40 i32x4.splat i64x2.add local.get 0 i32.const 41 i32x4.splat
    v128.xor local.get 0 i32.const 42 i32x4.splat i8x16.sub local.get 0 i32.const 43 i32x4.splat i16x8.add
    local.get 0 i32.const 44 i32x4.splat i64x2.add local.get 0 i32.const 45 i32x4.splat v128.xor local.get 0
    i32.const 46 i32x4.splat i8x16.sub local.get 0 i32.const 47 i32x4.splat i16x8.add local.get 0 i32.const 48
    i32x4.splat i64x2.add local.get 0 i32.const 49 i32x4.splat v128.xor local.get 0 i32.const 50 i32x4.splat
    i8x16.sub local.get 0 i32.const 51 i32x4.splat i16x8.add local.get 0 i32.const 52 i32x4.splat i64x2.add
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    f64.const 10.25 local.get 0 v128.const i64x2 0xb00000007 2825 i64x2.add local.get 0
    v128.const i64x2 0xc00000007 3081 i64x2.add f64.const 13.25 i32.const 101 f32.const 15.5 f32.const 16.5
  )
  (func $call-8 (export "call-8") (param f64 i32 f32 f64)
  (result f64 v128 v128 f64 i32 f32 f32 f64 i32 f32 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    v128.const i64x2 0xb00000007 2825 call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-8"
  (f64.const -1.5) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5)) (f64.const 10.25)
  (v128.const i64x2 0x160000000e 5650) (v128.const i64x2 0x170000000e 5906) (f64.const 13.25) (i32.const 101)
  (f32.const 15.5) (f32.const 16.5) (f64.const -1.5) (i32.const 0x2020202) (f32.const 3.75) (f64.const -4.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 f32 i64) (result v128 v128 i32 f64 v128 i64 i32 i32 i64 v128 v128 f32)
    global.get 4 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005 i64.add local.get 1 f32.const 25.5
    f32.sub global.get 3 f64.const 26.25 f64.mul global.get 4 i32.const 192 i32.mul local.get 2 i64.const -303
    i64.add local.get 1 f32.const 29.5 f32.mul global.get 3 f64.const 30.25 f64.add global.get 4 i32.const 220
    i32.mul local.get 2 i64.const -347 i64.add local.get 1 f32.const 33.5 f32.add global.get 3 f64.const 34.25
    f64.sub global.get 4 i32.const 248 i32.mul local.get 2 i64.const 0x2400000005 i64.add local.get 1
    f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul global.get 4 i32.const 276 i32.mul local.get 2
    i64.const -435 i64.add local.get 1 f32.const 41.5 f32.mul global.get 3 f64.const 42.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i32.const 43 i32x4.splat i16x8.add
    local.get 0 i32.const 44 i32x4.splat i64x2.add local.get 0 i32.const 45 i32x4.splat v128.xor local.get 0
    i32.const 46 i32x4.splat i8x16.sub local.get 0 i32.const 47 i32x4.splat i16x8.add local.get 0 i32.const 48
    i32x4.splat i64x2.add local.get 0 i32.const 49 i32x4.splat v128.xor local.get 0 i32.const 50 i32x4.splat
    i8x16.sub local.get 0 i32.const 51 i32x4.splat i16x8.add local.get 0 i32.const 52 i32x4.splat i64x2.add
    local.get 0 i32.const 53 i32x4.splat v128.xor local.get 0 i32.const 54 i32x4.splat i8x16.sub local.get 0
    i32.const 55 i32x4.splat i16x8.add local.get 0 i32.const 56 i32x4.splat i64x2.add local.get 0 i32.const 57
    i32x4.splat v128.xor local.get 0 i32.const 58 i32x4.splat i8x16.sub global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 local.get 0
    v128.const i64x2 0xb00000007 2825 i64x2.add local.get 0 v128.const i64x2 0xc00000007 3081 i64x2.add
    i32.const 94 f64.const 14.25 local.get 0 v128.const i64x2 0xf00000007 3849 i64x2.add local.get 2
    i64.const -171 i64.add i32.const 122 i32.const 129 local.get 2 i64.const -204 i64.add local.get 0
    v128.const i64x2 0x1400000007 5129 i64x2.add local.get 0 v128.const i64x2 0x1500000007 5385 i64x2.add
    local.get 1 f32.const 22.5 f32.add
  )
  (func $call-9 (export "call-9") (param i32 v128 f64 f64 v128 v128 v128 v128)
  (result i64 v128 v128 i32 f64 v128 i64 i32 i32 i64 v128 v128 f32 i32 v128 f64 f64 v128 v128 v128 v128 f32 v128)
  (local f32 v128)
    f32.const 12.5 local.set 8 v128.const i64x2 0xd00000007 3337 local.set 9 global.get 1 i64.const -149
    i64.sub i32.const 120 v128.load offset=3 global.get 2 global.get 5 i64.const -182 i64.xor call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "call-9"
  (i32.const 0x1010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5) (f64.const -4.5)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (i64.const 0x112233445566781d) (v128.const i64x2 0xd5b08b71411cf7d9 0xfdd8b38e69442b03)
  (v128.const i64x2 0xd5b08b72411cf7d9 0xfdd8b38e69442c03) (i32.const 94) (f64.const 14.25)
  (v128.const i64x2 0xd5b08b75411cf7d9 0xfdd8b38e69442f03) (i64.const 0x102030405060707) (i32.const 122)
  (i32.const 129) (i64.const 0x1020304050606e6) (v128.const i64x2 0xd5b08b7a411cf7d9 0xfdd8b38e69443403)
  (v128.const i64x2 0xd5b08b7b411cf7d9 0xfdd8b38e69443503) (f32.const 25.75) (i32.const 0x1010101)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5) (f64.const -4.5)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 12.5) (v128.const i64x2 0xd00000007 3337))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 f32 f64 v128 f64 i32)
    local.get 5 i32.const 87 i32.add global.get 5 i64.const -138 i64.xor local.get 1 f32.const 14.5 f32.mul
    local.get 4 f64.const 15.25 f64.add local.get 5 i32.const 115 i32.add global.get 5 i64.const -182 i64.xor
    local.get 1 f32.const 18.5 f32.add local.get 4 f64.const 19.25 f64.sub local.get 5 i32.const 143 i32.add
    global.get 5 i64.const 0x1500000005 i64.xor local.get 1 f32.const 22.5 f32.sub local.get 2 f64.const 23.25
    f64.mul local.get 5 i32.const 171 i32.add global.get 5 i64.const -270 i64.xor local.get 1 f32.const 26.5
    f32.mul local.get 2 f64.const 27.25 f64.add local.get 5 i32.const 199 i32.add global.get 5 i64.const -314
    i64.xor local.get 1 f32.const 30.5 f32.add local.get 4 f64.const 31.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 3 i32.const 32 i32x4.splat i64x2.add local.get 3 i32.const 33
    i32x4.splat v128.xor local.get 3 i32.const 34 i32x4.splat i8x16.sub local.get 0 i32.const 35 i32x4.splat
    i16x8.add local.get 0 i32.const 36 i32x4.splat i64x2.add local.get 3 i32.const 37 i32x4.splat v128.xor
    local.get 3 i32.const 38 i32x4.splat i8x16.sub local.get 3 i32.const 39 i32x4.splat i16x8.add local.get 3
    i32.const 40 i32x4.splat i64x2.add local.get 0 i32.const 41 i32x4.splat v128.xor local.get 3 i32.const 42
    i32x4.splat i8x16.sub local.get 3 i32.const 43 i32x4.splat i16x8.add local.get 0 i32.const 44 i32x4.splat
    i64x2.add local.get 0 i32.const 45 i32x4.splat v128.xor local.get 0 i32.const 46 i32x4.splat i8x16.sub
    local.get 3 i32.const 47 i32x4.splat i16x8.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9
  )
  (func $call-10 (export "call-10") (param v128 f64 v128 f64 f32 f32 v128 v128 f32 f64 f64 i64)
  (result i64 v128 v128 v128 f64 v128 f64 f32 f32 v128 v128 f32 f64 f64 i64 v128 i64 f64 f32)
  (local v128 i64 f64 f32)
    v128.const i64x2 0xd00000007 3337 local.set 12 i64.const -149 local.set 13 f64.const 15.25 local.set 14
    f32.const 16.5 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 11 i64.const -182 i64.xor local.get 7 local.get 7 i32.const 19 i32x4.splat i16x8.add local.get 6
    i32.const 168 f32.load offset=1 local.get 3 f64.const 22.25 f64.sub v128.const i64x2 0x1700000007 5897
    local.get 9 global.get 4 call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c))
  (i64.const 0xf3f3f3f3f3f3f346) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1b5a3a4001b 0xb5b6b7cbb9ba001b) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f64.const -4.5) (f32.const 5.75)
  (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5)
  (i64.const 0xc0c0c0c0c0c0c0c) (v128.const i64x2 0xd00000007 3337) (i64.const -149) (f64.const 15.25)
  (f32.const 16.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 v128 i64 v128 v128 v128 f64 i32 i32 v128) (result v128)
    local.get 7 i32.const 101 i32.sub local.get 2 i64.const 0xf00000005 i64.mul global.get 2 f32.const 16.5
    f32.sub local.get 6 f64.const 17.25 f64.mul local.get 7 i32.const 129 i32.sub local.get 2 i64.const -204
    i64.mul global.get 2 f32.const 20.5 f32.mul local.get 6 f64.const 21.25 f64.add local.get 7 i32.const 157
    i32.sub local.get 2 i64.const -248 i64.mul global.get 2 f32.const 24.5 f32.add local.get 6 f64.const 25.25
    f64.sub local.get 8 i32.const 185 i32.sub local.get 2 i64.const 0x1b00000005 i64.mul global.get 2
    f32.const 28.5 f32.sub local.get 6 f64.const 29.25 f64.mul local.get 7 i32.const 213 i32.sub local.get 2
    i64.const -336 i64.mul global.get 2 f32.const 32.5 f32.mul local.get 6 f64.const 33.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 4 i32.const 34 i32x4.splat i8x16.sub
    local.get 0 i32.const 35 i32x4.splat i16x8.add local.get 5 i32.const 36 i32x4.splat i64x2.add local.get 5
    i32.const 37 i32x4.splat v128.xor local.get 3 i32.const 38 i32x4.splat i8x16.sub local.get 5 i32.const 39
    i32x4.splat i16x8.add local.get 3 i32.const 40 i32x4.splat i64x2.add local.get 5 i32.const 41 i32x4.splat
    v128.xor local.get 0 i32.const 42 i32x4.splat i8x16.sub local.get 1 i32.const 43 i32x4.splat i16x8.add
    local.get 0 i32.const 44 i32x4.splat i64x2.add local.get 1 i32.const 45 i32x4.splat v128.xor local.get 3
    i32.const 46 i32x4.splat i8x16.sub local.get 4 i32.const 47 i32x4.splat i16x8.add local.get 3 i32.const 48
    i32x4.splat i64x2.add local.get 0 i32.const 49 i32x4.splat v128.xor global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 local.get 0
    v128.const i64x2 0xd00000007 3337 i64x2.add
  )
  (func $call-11 (export "call-11")
  (param i64 f32 v128 v128 i32 i32 i32 i64 f64 v128 f64 i32 v128 v128 f64 v128 i64 i64)
  (result i64 i32 i64 f64 i64 v128 i64 f32 v128 v128 i32 i32 i32 i64 f64 v128 f64 i32 v128 v128 f64 v128 i64 i64 v128 i64 v128 v128 i32 v128)
  (local v128 i64 v128 v128 i32 v128)
    v128.const i64x2 0xe00000007 3593 local.set 18 i64.const 0xf00000005 local.set 19
    v128.const i64x2 0x1000000007 4105 local.set 20 v128.const i64x2 0x1100000007 4361 local.set 21
    i32.const 129 local.set 22 v128.const i64x2 0x1300000007 4873 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 0 i64.const -215 i64.add local.get 11 local.get 0 i64.const -237 i64.sub i32.const 184
    f64.load offset=3 local.get 17 i64.const 0x1800000005 i64.add local.get 2 i32.const 25 i32x4.splat
    v128.xor local.get 12 i64.const 0x1b00000005 v128.const i64x2 0x1c00000007 7177 local.get 9 i32.const 29
    i32x4.splat v128.xor i32.const 48 v128.load offset=2 local.get 14 i32.const 64 i32.load i32.const 234
    v128.const i64x2 0x2200000007 8713 i32.const 1
    call_indirect (param v128 v128 i64 v128 v128 v128 f64 i32 i32 v128) (result v128) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-11"
  (i64.const 0x101010101010101) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0x5050505) (i32.const 0x6060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5) (i32.const 0xc0c0c0c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f64.const -15.5) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212)) (i64.const 0x10101010101002a) (i32.const 0xc0c0c0c)
  (i64.const 0x1010101010101ee) (f64.const 5.356931733974211e-203) (i64.const 0x1212122a12121217)
  (v128.const i64x2 0xa1c8a3a40021 0xb5b6b7a1b9ba0d23) (i64.const 0x101010101010101) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (f64.const -11.5)
  (i32.const 0xc0c0c0c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f64.const -15.5)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (v128.const i64x2 0xe00000007 3593) (i64.const 0xf00000005)
  (v128.const i64x2 0x1000000007 4105) (v128.const i64x2 0x1100000007 4361) (i32.const 129)
  (v128.const i64x2 0x1300000007 4873))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee
  (param f64 v128 f32 v128 v128 i64 i64 v128 v128 v128 v128 v128 f32 v128 f64 v128 f32 f64 i32 i64)
  (result v128 v128)
    local.get 18 i32.const 115 i32.add local.get 6 i64.const -182 i64.xor local.get 2 f32.const 18.5 f32.add
    local.get 17 f64.const 19.25 f64.sub local.get 18 i32.const 143 i32.add local.get 5 i64.const 0x1500000005
    i64.xor local.get 16 f32.const 22.5 f32.sub local.get 17 f64.const 23.25 f64.mul local.get 18
    i32.const 171 i32.add local.get 5 i64.const -270 i64.xor local.get 16 f32.const 26.5 f32.mul local.get 17
    f64.const 27.25 f64.add local.get 18 i32.const 199 i32.add local.get 6 i64.const -314 i64.xor local.get 12
    f32.const 30.5 f32.add local.get 14 f64.const 31.25 f64.sub local.get 18 i32.const 227 i32.add local.get 5
    i64.const 0x2100000005 i64.xor local.get 16 f32.const 34.5 f32.sub local.get 14 f64.const 35.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 10 i32.const 36 i32x4.splat i64x2.add
    local.get 3 i32.const 37 i32x4.splat v128.xor local.get 9 i32.const 38 i32x4.splat i8x16.sub local.get 11
    i32.const 39 i32x4.splat i16x8.add local.get 8 i32.const 40 i32x4.splat i64x2.add local.get 15
    i32.const 41 i32x4.splat v128.xor local.get 7 i32.const 42 i32x4.splat i8x16.sub local.get 13 i32.const 43
    i32x4.splat i16x8.add local.get 9 i32.const 44 i32x4.splat i64x2.add local.get 15 i32.const 45 i32x4.splat
    v128.xor local.get 1 i32.const 46 i32x4.splat i8x16.sub local.get 11 i32.const 47 i32x4.splat i16x8.add
    local.get 9 i32.const 48 i32x4.splat i64x2.add local.get 13 i32.const 49 i32x4.splat v128.xor local.get 9
    i32.const 50 i32x4.splat i8x16.sub local.get 1 i32.const 51 i32x4.splat i16x8.add global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 local.get 1
    v128.const i64x2 0xe00000007 3593 i64x2.add local.get 1 v128.const i64x2 0xf00000007 3849 i64x2.add
  )
  (func $call-12 (export "call-12") (result i64 i32 f64 f64 f64 i64 f64 f64 v128 v128 v128 v128 v128)
    global.get 5 i64.const 0xf00000005 i64.mul global.get 0 global.get 7 f64.const 17.25 f64.mul i32.const 144
    f64.load offset=2 global.get 7 f64.const 19.25 f64.sub global.get 1 global.get 7 f64.const 21.25 f64.add
    i32.const 176 f64.load offset=2 global.get 9 i32.const 23 i32x4.splat i16x8.add f64.const 24.25
    global.get 9 global.get 2 global.get 9 global.get 8 i64.const -314 i32.const 48 i64.load offset=2
    i32.const 56 v128.load offset=3 global.get 8 i32.const 32 i32x4.splat i64x2.add
    v128.const i64x2 0x2100000007 8457 global.get 8 i32.const 34 i32x4.splat i8x16.sub
    v128.const i64x2 0x2300000007 8969 global.get 2 i32.const 104 v128.load offset=1 global.get 3
    f64.const 38.25 f64.mul global.get 9 global.get 2 f32.const 40.5 f32.sub global.get 7 global.get 0
    i32.const 152 i64.load offset=3 call $callee global.get 3 f64.const 44.25 f64.mul global.get 9
    i32.const 45 i32x4.splat v128.xor global.get 2 f32.const 46.5 f32.sub global.get 9 i32.const 47
    i32x4.splat i16x8.add global.get 8 i32.const 48 i32x4.splat i64x2.add global.get 5 i64.const -534 i64.xor
    global.get 1 i64.const -545 i64.sub global.get 9 i32.const 51 i32x4.splat i16x8.add global.get 8
    i32.const 52 i32x4.splat i64x2.add global.get 9 i32.const 53 i32x4.splat v128.xor global.get 8
    i32.const 54 i32x4.splat i8x16.sub global.get 9 i32.const 55 i32x4.splat i16x8.add global.get 2
    f32.const 56.5 f32.mul global.get 9 i32.const 57 i32x4.splat v128.xor global.get 3 f64.const 58.25 f64.sub
    global.get 9 i32.const 59 i32x4.splat i16x8.add global.get 2 f32.const 60.5 f32.add global.get 7
    f64.const 61.25 f64.sub global.get 0 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul
    call $callee
  )
)

(assert_return (invoke "call-12"
  ) (i64.const 0xaf9b8773e6e1dcd8) (i32.const 0x12345678) (f64.const 17672.625)
  (f64.const 6.3036191369089e-116) (f64.const 1005.25) (i64.const 0x1122334455667788) (f64.const 1045.75)
  (f64.const -8.490637912746905e+41) (v128.const i64x2 0xf1e2d3dbb5a6979f 0x796a5b633d2e1f17)
  (v128.const i64x2 0xf1e2d3d2b5a6978f 0x796a5b4c3d2e2d09)
  (v128.const i64x2 0xf1e2d3d3b5a6978f 0x796a5b4c3d2e2e09)
  (v128.const i64x2 0x10213276546576ab 0x98a9bae0dcee0d45)
  (v128.const i64x2 0x10213277546576ab 0x98a9bae0dcee0e45))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 i32 v128 i64 i32 v128 i32 v128 i64) (result f32 i64 f64 v128 f64 v128 i32)
    local.get 4 i32.const 157 i32.sub local.get 3 i64.const -248 i64.mul global.get 2 f32.const 24.5 f32.add
    global.get 7 f64.const 25.25 f64.sub local.get 1 i32.const 185 i32.sub local.get 3 i64.const 0x1b00000005
    i64.mul global.get 2 f32.const 28.5 f32.sub global.get 7 f64.const 29.25 f64.mul local.get 4 i32.const 213
    i32.sub local.get 8 i64.const -336 i64.mul global.get 2 f32.const 32.5 f32.mul global.get 7
    f64.const 33.25 f64.add local.get 1 i32.const 241 i32.sub local.get 3 i64.const -380 i64.mul global.get 2
    f32.const 36.5 f32.add global.get 7 f64.const 37.25 f64.sub local.get 4 i32.const 269 i32.sub local.get 8
    i64.const 0x2700000005 i64.mul global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 7 i32.const 42 i32x4.splat i8x16.sub
    local.get 0 i32.const 43 i32x4.splat i16x8.add local.get 5 i32.const 44 i32x4.splat i64x2.add local.get 7
    i32.const 45 i32x4.splat v128.xor local.get 2 i32.const 46 i32x4.splat i8x16.sub local.get 5 i32.const 47
    i32x4.splat i16x8.add local.get 5 i32.const 48 i32x4.splat i64x2.add local.get 2 i32.const 49 i32x4.splat
    v128.xor local.get 7 i32.const 50 i32x4.splat i8x16.sub local.get 0 i32.const 51 i32x4.splat i16x8.add
    local.get 5 i32.const 52 i32x4.splat i64x2.add local.get 2 i32.const 53 i32x4.splat v128.xor local.get 0
    i32.const 54 i32x4.splat i8x16.sub local.get 0 i32.const 55 i32x4.splat i16x8.add local.get 7 i32.const 56
    i32x4.splat i64x2.add local.get 5 i32.const 57 i32x4.splat v128.xor global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 f32.const 15.5 local.get 3 i64.const -171
    i64.add f64.const 17.25 local.get 0 v128.const i64x2 0x1200000007 4617 i64x2.add f64.const 19.25
    local.get 0 v128.const i64x2 0x1400000007 5129 i64x2.add local.get 1 i32.const 150 i32.add
  )
  (func $call-13 (export "call-13") (param f64)
  (result i64 f64 f32 v128 v128 v128 i32 i32 i32 f32 v128 v128 v128 f32 i64 f64 v128 f64 v128 i32 f64 v128 f32)
  (local v128 f32)
    v128.const i64x2 0x1000000007 4105 local.set 1 f32.const 17.5 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 1 i64.const 0x1200000005 i64.sub local.get 0 global.get 2 f32.const 20.5 f32.mul i32.const 168
    v128.load offset=1 global.get 8 i32.const 22 i32x4.splat i8x16.sub global.get 9 global.get 0 i32.const 171
    i32.add i32.const 8 i32.load offset=1 global.get 0 i32.const 185 i32.sub global.get 6 global.get 8
    i32.const 28 i32x4.splat i64x2.add i32.const 40 v128.load offset=1 global.get 8 i32.const 30 i32x4.splat
    i8x16.sub v128.const i64x2 0x1f00000007 7945 global.get 0 i32.const 227 i32.add
    v128.const i64x2 0x2100000007 8457 i32.const 80 i64.load offset=2 global.get 4 i32.const 248 i32.mul
    i32.const 96 v128.load i32.const 104 i32.load offset=1 i32.const 112 v128.load offset=2 global.get 5
    i64.const 0x2700000005 i64.mul call $callee local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-13"
  (f64.const -1.5)) (i64.const 0x1122333255667783) (f64.const -1.5) (f32.const 66.625)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0)
  (v128.const i64x2 0x1021322d54657671 0x98a9bab5dcedfef9)
  (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00) (i32.const 0x12345723) (i32.const 0xc7a27d58)
  (i32.const 0x123455bf) (f32.const -0.125) (v128.const i64x2 0x1021325f546576a3 0x98a9bae7dcedfe2b)
  (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520)
  (v128.const i64x2 0x1021322554657669 0x98a9baaddcedfef1) (f32.const 15.5) (i64.const 0xe8c39e79542f0a3a)
  (f64.const 17.25) (v128.const i64x2 0x310000000e 12562) (f64.const 19.25)
  (v128.const i64x2 0x330000000e 13074) (i32.const 0x123457f1) (f64.const -1.5)
  (v128.const i64x2 0x1000000007 4105) (f32.const 17.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (result f32 v128 f64 i64 v128 f64 v128 i32 v128 f64 f64 v128)
    global.get 0 i32.const 199 i32.add global.get 5 i64.const -314 i64.xor global.get 2 f32.const 30.5 f32.add
    global.get 7 f64.const 31.25 f64.sub global.get 0 i32.const 227 i32.add global.get 5
    i64.const 0x2100000005 i64.xor global.get 2 f32.const 34.5 f32.sub global.get 7 f64.const 35.25 f64.mul
    global.get 0 i32.const 255 i32.add global.get 5 i64.const -402 i64.xor global.get 2 f32.const 38.5 f32.mul
    global.get 7 f64.const 39.25 f64.add global.get 0 i32.const 283 i32.add global.get 5 i64.const -446
    i64.xor global.get 2 f32.const 42.5 f32.add global.get 7 f64.const 43.25 f64.sub global.get 0
    i32.const 311 i32.add global.get 5 i64.const 0x2d00000005 i64.xor global.get 2 f32.const 46.5 f32.sub
    global.get 7 f64.const 47.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 8
    i32.const 48 i32x4.splat i64x2.add global.get 9 i32.const 49 i32x4.splat v128.xor global.get 8
    i32.const 50 i32x4.splat i8x16.sub global.get 9 i32.const 51 i32x4.splat i16x8.add global.get 8
    i32.const 52 i32x4.splat i64x2.add global.get 9 i32.const 53 i32x4.splat v128.xor global.get 8
    i32.const 54 i32x4.splat i8x16.sub global.get 9 i32.const 55 i32x4.splat i16x8.add global.get 8
    i32.const 56 i32x4.splat i64x2.add global.get 9 i32.const 57 i32x4.splat v128.xor global.get 8
    i32.const 58 i32x4.splat i8x16.sub global.get 9 i32.const 59 i32x4.splat i16x8.add global.get 8
    i32.const 60 i32x4.splat i64x2.add global.get 9 i32.const 61 i32x4.splat v128.xor global.get 8
    i32.const 62 i32x4.splat i8x16.sub global.get 9 i32.const 63 i32x4.splat i16x8.add global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 f32.const 16.5
    v128.const i64x2 0x1100000007 4361 f64.const 18.25 i64.const -204 v128.const i64x2 0x1400000007 5129
    f64.const 21.25 v128.const i64x2 0x1600000007 5641 i32.const 164 v128.const i64x2 0x1800000007 6153
    f64.const 25.25 f64.const 26.25 v128.const i64x2 0x1b00000007 6921
  )
  (func $call-14 (export "call-14") (param f32 v128 i64 v128)
  (result v128 i32 v128 i64 f64 f64 v128 f64 i32 i64 v128 i64 f64 v128 i64 i64 f32 v128 f64 i64 v128 f64 v128 i32 v128 f64 f64 v128 f32 v128 i64 v128 f64 v128 f32 f32)
  (local f64 v128 f32 f32)
    f64.const 17.25 local.set 4 v128.const i64x2 0x1200000007 4617 local.set 5 f32.const 19.5 local.set 6
    f32.const 20.5 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 1 i32.const 21 i32x4.splat v128.xor global.get 0 local.get 3 i32.const 23 i32x4.splat i16x8.add
    i32.const 0 i64.load global.get 7 f64.const 25.25 f64.sub global.get 3 local.get 1 i32.const 27
    i32x4.splat i16x8.add i32.const 32 f64.load global.get 4 i32.const 206 i32.xor local.get 2 local.get 1
    i32.const 31 i32x4.splat i16x8.add i32.const 64 i64.load global.get 7 f64.const 33.25 f64.add local.get 3
    local.get 2 i64.const -380 i64.mul i32.const 96 i64.load call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-14"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b7a3a40017 0xb5b6b7adb9ba0017)
  (i32.const 0x12345678) (v128.const i64x2 0xa1b9a3a4001b 0xb5b6b7cfb9ba001b) (i64.const 0xee9c49f7a55300b)
  (f64.const 999.25) (f64.const -7.5) (v128.const i64x2 0xa1bda3a4001d 0xb5b6b7d3b9ba001d)
  (f64.const -1.6338082632273529e-84) (i32.const -131) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1c1a3a40021 0xb5b6b7d7b9ba0021) (i64.const 0x4e2904dfba95704b) (f64.const 1057.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0x878787878787878c)
  (i64.const 0xeec9a47f5a3510eb) (f32.const 16.5) (v128.const i64x2 0x1100000007 4361) (f64.const 18.25)
  (i64.const -204) (v128.const i64x2 0x1400000007 5129) (f64.const 21.25) (v128.const i64x2 0x1600000007 5641)
  (i32.const 164) (v128.const i64x2 0x1800000007 6153) (f64.const 25.25) (f64.const 26.25)
  (v128.const i64x2 0x1b00000007 6921) (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const 17.25)
  (v128.const i64x2 0x1200000007 4617) (f32.const 19.5) (f32.const 20.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i32)
    local.get 0 i32.const 122 i32.xor global.get 1 i64.const 0x1200000005 i64.sub global.get 6 f32.const 19.5
    f32.sub global.get 3 f64.const 20.25 f64.mul local.get 0 i32.const 150 i32.xor global.get 1 i64.const -237
    i64.sub global.get 6 f32.const 23.5 f32.mul global.get 3 f64.const 24.25 f64.add local.get 0 i32.const 178
    i32.xor global.get 1 i64.const -281 i64.sub global.get 6 f32.const 27.5 f32.add global.get 3
    f64.const 28.25 f64.sub local.get 0 i32.const 206 i32.xor global.get 1 i64.const 0x1e00000005 i64.sub
    global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25 f64.mul local.get 0 i32.const 234 i32.xor
    global.get 1 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul global.get 3 f64.const 36.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 9 i32.const 37 i32x4.splat
    v128.xor global.get 8 i32.const 38 i32x4.splat i8x16.sub global.get 9 i32.const 39 i32x4.splat i16x8.add
    global.get 8 i32.const 40 i32x4.splat i64x2.add global.get 9 i32.const 41 i32x4.splat v128.xor
    global.get 8 i32.const 42 i32x4.splat i8x16.sub global.get 9 i32.const 43 i32x4.splat i16x8.add
    global.get 8 i32.const 44 i32x4.splat i64x2.add global.get 9 i32.const 45 i32x4.splat v128.xor
    global.get 8 i32.const 46 i32x4.splat i8x16.sub global.get 9 i32.const 47 i32x4.splat i16x8.add
    global.get 8 i32.const 48 i32x4.splat i64x2.add global.get 9 i32.const 49 i32x4.splat v128.xor
    global.get 8 i32.const 50 i32x4.splat i8x16.sub global.get 9 i32.const 51 i32x4.splat i16x8.add
    global.get 8 i32.const 52 i32x4.splat i64x2.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9
  )
  (func $call-15 (export "call-15") (param f32 i32 v128 v128 f64 i32 f32 i32)
  (result v128 i32 v128 v128 v128 v128 f64 f32 i32 v128 v128 f64 i32 f32 i32 i32 v128 v128 v128 i32 v128)
  (local i32 v128 v128 v128 i32 v128)
    i32.const 129 local.set 8 v128.const i64x2 0x1300000007 4873 local.set 9
    v128.const i64x2 0x1400000007 5129 local.set 10 v128.const i64x2 0x1500000007 5385 local.set 11
    i32.const 157 local.set 12 v128.const i64x2 0x1700000007 5897 local.set 13 local.get 2 i32.const 24
    i32x4.splat i64x2.add local.get 1 local.get 3 i32.const 26 i32x4.splat i8x16.sub i32.const 24
    v128.load offset=3 local.get 3 i32.const 28 i32x4.splat i64x2.add local.get 3 local.get 4 f64.const 30.25
    f64.add i32.const 56 i32.load offset=3 i32.const 1 call_indirect (param i32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-15"
  (f32.const 1.75) (i32.const 0x2020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5) (i32.const 0x6060606) (f32.const 7.75)
  (i32.const 0x8080808)) (v128.const i64x2 0xa1baa3a4001b 0xb5b6b7d0b9ba001b) (i32.const 0x2020202)
  (v128.const i64x2 0xa188a3a400ea 0xb5b6b79eb9ba00ea)
  (v128.const i64x2 0xf5d0ab86613c17f2 0x1df8d3ae89643f1a)
  (v128.const i64x2 0xa1bea3a40020 0xb5b6b7d4b9ba0020) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const 24.75) (f32.const 1.75) (i32.const 0x2020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f64.const -5.5) (i32.const 0x6060606) (f32.const 7.75) (i32.const 0x8080808) (i32.const 129)
  (v128.const i64x2 0x1300000007 4873) (v128.const i64x2 0x1400000007 5129)
  (v128.const i64x2 0x1500000007 5385) (i32.const 157) (v128.const i64x2 0x1700000007 5897))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 v128 i64) (result i64)
    global.get 4 i32.const 136 i32.mul local.get 2 i64.const -215 i64.add global.get 6 f32.const 21.5 f32.add
    global.get 3 f64.const 22.25 f64.sub global.get 4 i32.const 164 i32.mul local.get 2 i64.const 0x1800000005
    i64.add global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul global.get 4
    i32.const 192 i32.mul local.get 2 i64.const -303 i64.add global.get 6 f32.const 29.5 f32.mul global.get 3
    f64.const 30.25 f64.add global.get 4 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add global.get 6
    f32.const 33.5 f32.add global.get 3 f64.const 34.25 f64.sub global.get 4 i32.const 248 i32.mul local.get 2
    i64.const 0x2400000005 i64.add global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i32.const 39 i32x4.splat i16x8.add
    local.get 1 i32.const 40 i32x4.splat i64x2.add local.get 0 i32.const 41 i32x4.splat v128.xor local.get 1
    i32.const 42 i32x4.splat i8x16.sub local.get 1 i32.const 43 i32x4.splat i16x8.add local.get 1 i32.const 44
    i32x4.splat i64x2.add local.get 0 i32.const 45 i32x4.splat v128.xor local.get 0 i32.const 46 i32x4.splat
    i8x16.sub local.get 0 i32.const 47 i32x4.splat i16x8.add local.get 1 i32.const 48 i32x4.splat i64x2.add
    local.get 0 i32.const 49 i32x4.splat v128.xor local.get 1 i32.const 50 i32x4.splat i8x16.sub local.get 1
    i32.const 51 i32x4.splat i16x8.add local.get 0 i32.const 52 i32x4.splat i64x2.add local.get 0 i32.const 53
    i32x4.splat v128.xor local.get 0 i32.const 54 i32x4.splat i8x16.sub global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 local.get 2 i64.const 0x1200000005
    i64.add
  )
  (func $call-16 (export "call-16") (param v128 v128 i64 v128 f64 v128 i32 f64 i64 i32 i32 v128)
  (result i64 v128 v128 i64 v128 f64 v128 i32 f64 i64 i32 i32 v128)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 5 i32.const 19 i32x4.splat i16x8.add i32.const 160 v128.load i64.const 0x1500000005 call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)) (i64.const 0x270000000a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f64.const -5.5)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i32.const 0x7070707) (f64.const -8.5)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param f64 v128 v128 f32 v128 i64) (result v128 i64)
    global.get 4 i32.const 150 i32.xor local.get 5 i64.const -237 i64.sub local.get 3 f32.const 23.5 f32.mul
    local.get 0 f64.const 24.25 f64.add global.get 4 i32.const 178 i32.xor local.get 5 i64.const -281 i64.sub
    local.get 3 f32.const 27.5 f32.add local.get 0 f64.const 28.25 f64.sub global.get 4 i32.const 206 i32.xor
    local.get 5 i64.const 0x1e00000005 i64.sub local.get 3 f32.const 31.5 f32.sub local.get 0 f64.const 32.25
    f64.mul global.get 4 i32.const 234 i32.xor local.get 5 i64.const -369 i64.sub local.get 3 f32.const 35.5
    f32.mul local.get 0 f64.const 36.25 f64.add global.get 4 i32.const 262 i32.xor local.get 5 i64.const -413
    i64.sub local.get 3 f32.const 39.5 f32.add local.get 0 f64.const 40.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 2 i32.const 41 i32x4.splat v128.xor local.get 2 i32.const 42
    i32x4.splat i8x16.sub local.get 1 i32.const 43 i32x4.splat i16x8.add local.get 1 i32.const 44 i32x4.splat
    i64x2.add local.get 2 i32.const 45 i32x4.splat v128.xor local.get 2 i32.const 46 i32x4.splat i8x16.sub
    local.get 4 i32.const 47 i32x4.splat i16x8.add local.get 1 i32.const 48 i32x4.splat i64x2.add local.get 2
    i32.const 49 i32x4.splat v128.xor local.get 4 i32.const 50 i32x4.splat i8x16.sub local.get 2 i32.const 51
    i32x4.splat i16x8.add local.get 2 i32.const 52 i32x4.splat i64x2.add local.get 1 i32.const 53 i32x4.splat
    v128.xor local.get 4 i32.const 54 i32x4.splat i8x16.sub local.get 1 i32.const 55 i32x4.splat i16x8.add
    local.get 1 i32.const 56 i32x4.splat i64x2.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 local.get 1 v128.const i64x2 0x1300000007 4873
    i64x2.add local.get 5 i64.const -215 i64.add
  )
  (func $call-17 (export "call-17")
  (param i64 v128 i64 v128 f32 i64 i32 v128 f64 i32 f32 v128 i64 f64 f32 v128 v128 i64)
  (result i32 v128 i64 v128 i64 i64 v128 i64 v128 f32 i64 i32 v128 f64 i32 f32 v128 i64 f64 f32 v128 v128 i64 f64 f64)
  (local f64 f64)
    f64.const 20.25 local.set 18 f64.const 21.25 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 9 i32.const 157 i32.sub local.get 8 local.get 16 local.get 3 local.get 14 local.get 7
    i32.const 27 i32x4.splat i16x8.add i32.const 32 i64.load call $callee local.get 13 f64.const 29.25 f64.mul
    local.get 3 i32.const 30 i32x4.splat i8x16.sub local.get 16 i32.const 31 i32x4.splat i16x8.add
    local.get 14 f32.const 32.5 f32.mul local.get 3 i32.const 33 i32x4.splat v128.xor local.get 5
    i64.const -369 i64.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-17"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f32.const 11.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212)) (i32.const 0xa0a096d)
  (v128.const i64x2 0xa1b5a3a40018 0xb5b6b7b8b9ba131a) (i64.const 0xae89643f1af5cfd4)
  (v128.const i64x2 0xa197a3a400ed 0xb5b6b79ab9ba13ef) (i64.const 0x6060606060606a0)
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f32.const 11.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6b7b8b9ba0011) (i64.const 0x1212121212121212) (f64.const 20.25)
  (f64.const 21.25))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i32 i32 v128 f32 f64 v128 i64 f64 f64 v128) (result v128 i32 f64 f32 f64 v128 i64)
    local.get 1 i32.const 192 i32.mul local.get 6 i64.const -303 i64.add local.get 3 f32.const 29.5 f32.mul
    local.get 7 f64.const 30.25 f64.add local.get 1 i32.const 220 i32.mul local.get 6 i64.const -347 i64.add
    local.get 3 f32.const 33.5 f32.add local.get 7 f64.const 34.25 f64.sub local.get 1 i32.const 248 i32.mul
    local.get 6 i64.const 0x2400000005 i64.add local.get 3 f32.const 37.5 f32.sub local.get 8 f64.const 38.25
    f64.mul local.get 0 i32.const 276 i32.mul local.get 6 i64.const -435 i64.add local.get 3 f32.const 41.5
    f32.mul local.get 4 f64.const 42.25 f64.add local.get 0 i32.const 304 i32.mul local.get 6 i64.const -479
    i64.add local.get 3 f32.const 45.5 f32.add local.get 4 f64.const 46.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 9 i32.const 47 i32x4.splat i16x8.add local.get 9 i32.const 48
    i32x4.splat i64x2.add local.get 9 i32.const 49 i32x4.splat v128.xor local.get 5 i32.const 50 i32x4.splat
    i8x16.sub local.get 9 i32.const 51 i32x4.splat i16x8.add local.get 2 i32.const 52 i32x4.splat i64x2.add
    local.get 2 i32.const 53 i32x4.splat v128.xor local.get 2 i32.const 54 i32x4.splat i8x16.sub local.get 2
    i32.const 55 i32x4.splat i16x8.add local.get 9 i32.const 56 i32x4.splat i64x2.add local.get 5 i32.const 57
    i32x4.splat v128.xor local.get 9 i32.const 58 i32x4.splat i8x16.sub local.get 5 i32.const 59 i32x4.splat
    i16x8.add local.get 5 i32.const 60 i32x4.splat i64x2.add local.get 2 i32.const 61 i32x4.splat v128.xor
    local.get 5 i32.const 62 i32x4.splat i8x16.sub global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 local.get 2 v128.const i64x2 0x1400000007 5129
    i64x2.add local.get 0 i32.const 150 i32.add local.get 4 f64.const 22.25 f64.add local.get 3 f32.const 23.5
    f32.add local.get 4 f64.const 24.25 f64.add local.get 2 v128.const i64x2 0x1900000007 6409 i64x2.add
    local.get 6 i64.const -281 i64.add
  )
  (func $call-18 (export "call-18") (result f64 v128 f32 v128 i32 f64 f32 f64 v128 i64 v128 i64 f64 f64)
  (local v128 i64 f64 f64)
    v128.const i64x2 0x1500000007 5385 local.set 0 i64.const -237 local.set 1 f64.const 23.25 local.set 2
    f64.const 24.25 local.set 3 global.get 7 f64.const 25.25 f64.sub global.get 8 global.get 6 f32.const 27.5
    f32.add global.get 0 global.get 4 global.get 8 i32.const 30 i32x4.splat i8x16.sub f32.const 31.5
    i32.const 64 f64.load global.get 9 i32.const 33 i32x4.splat v128.xor global.get 1 f64.const 35.25
    global.get 3 f64.const 36.25 f64.add i32.const 104 v128.load offset=1 call $callee local.get 0 local.get 1
    local.get 2 local.get 3
  )
)

(assert_return (invoke "call-18"
  ) (f64.const 999.25) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f) (f32.const 27.375)
  (v128.const i64x2 0x1021323954657670 0x98a9baaddcee12fa) (i32.const 0x1234570e)
  (f64.const 3.3725597627651434e+68) (f32.const 55.0) (f64.const 3.3725597627651434e+68)
  (v128.const i64x2 0x1021323e54657670 0x98a9baaddcee17fa) (i64.const 0x112233445566766f)
  (v128.const i64x2 0x1500000007 5385) (i64.const -237) (f64.const 23.25) (f64.const 24.25))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee
  (param i32 f32 v128 v128 f64 v128 i64 v128 v128 f64 f64 v128 f32 f32 v128 i32 f32 i64 i32 v128)
  (result v128 f64 v128 f32 i64 v128 i64 i64 i64 v128 i64 v128)
    local.get 15 i32.const 234 i32.xor local.get 17 i64.const -369 i64.sub local.get 16 f32.const 35.5 f32.mul
    local.get 4 f64.const 36.25 f64.add local.get 0 i32.const 262 i32.xor local.get 17 i64.const -413 i64.sub
    local.get 13 f32.const 39.5 f32.add local.get 4 f64.const 40.25 f64.sub local.get 18 i32.const 290 i32.xor
    local.get 17 i64.const 0x2a00000005 i64.sub local.get 1 f32.const 43.5 f32.sub local.get 10
    f64.const 44.25 f64.mul local.get 0 i32.const 318 i32.xor local.get 6 i64.const -501 i64.sub local.get 16
    f32.const 47.5 f32.mul local.get 9 f64.const 48.25 f64.add local.get 18 i32.const 346 i32.xor local.get 6
    i64.const -545 i64.sub local.get 16 f32.const 51.5 f32.add local.get 10 f64.const 52.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 2 i32.const 53 i32x4.splat v128.xor
    local.get 3 i32.const 54 i32x4.splat i8x16.sub local.get 19 i32.const 55 i32x4.splat i16x8.add local.get 7
    i32.const 56 i32x4.splat i64x2.add local.get 7 i32.const 57 i32x4.splat v128.xor local.get 7 i32.const 58
    i32x4.splat i8x16.sub local.get 3 i32.const 59 i32x4.splat i16x8.add local.get 7 i32.const 60 i32x4.splat
    i64x2.add local.get 7 i32.const 61 i32x4.splat v128.xor local.get 7 i32.const 62 i32x4.splat i8x16.sub
    local.get 11 i32.const 63 i32x4.splat i16x8.add local.get 8 i32.const 64 i32x4.splat i64x2.add
    local.get 11 i32.const 65 i32x4.splat v128.xor local.get 8 i32.const 66 i32x4.splat i8x16.sub local.get 2
    i32.const 67 i32x4.splat i16x8.add local.get 19 i32.const 68 i32x4.splat i64x2.add global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 local.get 2
    v128.const i64x2 0x1500000007 5385 i64x2.add local.get 4 f64.const 22.25 f64.add local.get 2
    v128.const i64x2 0x1700000007 5897 i64x2.add local.get 1 f32.const 24.5 f32.add local.get 6 i64.const -270
    i64.add local.get 2 v128.const i64x2 0x1a00000007 6665 i64x2.add local.get 6 i64.const 0x1b00000005
    i64.add local.get 6 i64.const -303 i64.add local.get 6 i64.const -314 i64.add local.get 2
    v128.const i64x2 0x1e00000007 7689 i64x2.add local.get 6 i64.const -336 i64.add local.get 2
    v128.const i64x2 0x2000000007 8201 i64x2.add
  )
  (func $call-19 (export "call-19") (param v128)
  (result v128 i64 v128 v128 v128 v128 f64 v128 f32 i64 v128 i64 i64 i64 v128 i64 v128 v128 i32 i32 v128 f64 f32 v128)
  (local i32 i32 v128 f64 f32 v128)
    i32.const 157 local.set 1 i32.const 164 local.set 2 v128.const i64x2 0x1800000007 6153 local.set 3
    f64.const 25.25 local.set 4 f32.const 26.5 local.set 5 v128.const i64x2 0x1b00000007 6921 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 0 i32.const 28 i32x4.splat i64x2.add global.get 5 local.get 0 i32.const 30 i32x4.splat i8x16.sub
    i32.const 56 v128.load offset=3 local.get 0 i32.const 32 i32x4.splat i64x2.add global.get 4 i32.const 234
    i32.xor i32.const 80 f32.load offset=2 v128.const i64x2 0x2300000007 8969
    v128.const i64x2 0x2400000007 9225 global.get 7 f64.const 37.25 f64.sub v128.const i64x2 0x2600000007 9737
    global.get 5 i64.const 0x2700000005 i64.mul local.get 0 i32.const 40 i32x4.splat i64x2.add local.get 0
    global.get 3 f64.const 42.25 f64.add global.get 7 local.get 0 global.get 6 f32.const 46.5 local.get 0
    i32.const 0 i32.load global.get 6 i64.const -545 i32.const 360 local.get 0 i32.const 52 i32x4.splat
    i64x2.add i32.const 1
    call_indirect (param i32 f32 v128 v128 f64 v128 i64 v128 v128 f64 f64 v128 f32 f32 v128 i32 f32 i64 i32 v128) (result v128 f64 v128 f32 i64 v128 i64 i64 i64 v128 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)) (v128.const i64x2 0xa1bea3a4001d 0xb5b6b7d4b9ba001d)
  (i64.const 0xfefdfcfbfaf9f8f8) (v128.const i64x2 0xa184a3a400e3 0xb5b6b79ab9ba00e3)
  (v128.const i64x2 0x95704b2601dcb792 0xbd98734e2904dfba)
  (v128.const i64x2 0xa1c2a3a40021 0xb5b6b7d8b9ba0021) (v128.const i64x2 0x380000000e 14354)
  (f64.const 1009.5) (v128.const i64x2 0x3a0000000e 14866) (f32.const 3.0072082e+12)
  (i64.const 0x370adeb3e6e1dbca) (v128.const i64x2 0x3d0000000e 15634) (i64.const 0x370adecee6e1dcdd)
  (i64.const 0x370adeb3e6e1dba9) (i64.const 0x370adeb3e6e1db9e) (v128.const i64x2 0x410000000e 16658)
  (i64.const 0x370adeb3e6e1db88) (v128.const i64x2 0x430000000e 17170)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 157) (i32.const 164)
  (v128.const i64x2 0x1800000007 6153) (f64.const 25.25) (f32.const 26.5)
  (v128.const i64x2 0x1b00000007 6921))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i32 i32 v128 i32 v128 f32 f64 i32 i64)
    local.get 7 i32.const 157 i32.sub local.get 8 i64.const -248 i64.mul local.get 5 f32.const 24.5 f32.add
    local.get 6 f64.const 25.25 f64.sub local.get 7 i32.const 185 i32.sub local.get 8 i64.const 0x1b00000005
    i64.mul local.get 5 f32.const 28.5 f32.sub local.get 6 f64.const 29.25 f64.mul local.get 3 i32.const 213
    i32.sub local.get 8 i64.const -336 i64.mul local.get 5 f32.const 32.5 f32.mul local.get 6 f64.const 33.25
    f64.add local.get 7 i32.const 241 i32.sub local.get 8 i64.const -380 i64.mul local.get 5 f32.const 36.5
    f32.add local.get 6 f64.const 37.25 f64.sub local.get 1 i32.const 269 i32.sub local.get 8
    i64.const 0x2700000005 i64.mul local.get 5 f32.const 40.5 f32.sub local.get 6 f64.const 41.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 4 i32.const 42 i32x4.splat i8x16.sub
    local.get 4 i32.const 43 i32x4.splat i16x8.add local.get 2 i32.const 44 i32x4.splat i64x2.add local.get 2
    i32.const 45 i32x4.splat v128.xor local.get 4 i32.const 46 i32x4.splat i8x16.sub local.get 2 i32.const 47
    i32x4.splat i16x8.add local.get 4 i32.const 48 i32x4.splat i64x2.add local.get 4 i32.const 49 i32x4.splat
    v128.xor local.get 2 i32.const 50 i32x4.splat i8x16.sub local.get 4 i32.const 51 i32x4.splat i16x8.add
    local.get 4 i32.const 52 i32x4.splat i64x2.add local.get 4 i32.const 53 i32x4.splat v128.xor local.get 4
    i32.const 54 i32x4.splat i8x16.sub local.get 4 i32.const 55 i32x4.splat i16x8.add local.get 2 i32.const 56
    i32x4.splat i64x2.add local.get 2 i32.const 57 i32x4.splat v128.xor global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
  )
  (func $call-20 (export "call-20") (param f32 i64 v128 v128)
  (result v128 v128 v128 v128 f32 v128 v128 v128 v128 f32 i64 v128 v128)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 2 i32.const 23 i32x4.splat i16x8.add local.get 3 local.get 3 i32.const 25 i32x4.splat v128.xor
    i32.const 16 v128.load offset=2 local.get 0 f32.const 27.5 f32.add local.get 2 local.get 2 i32.const 29
    i32x4.splat v128.xor i32.const 48 v128.load offset=2 local.get 3 i32.const 31 i32x4.splat i16x8.add
    global.get 0 global.get 4 i32.const 80 v128.load offset=2 global.get 4 i32.const 248 i32.mul
    v128.const i64x2 0x2400000007 9225 f32.const 37.5 f64.const 38.25 global.get 4 i32.const 128 i64.load
    call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-20"
  (f32.const 1.75) (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1b9a3a4001a 0xb5b6b7cfb9ba001a)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1bba3a4001d 0xb5b6b7a1b9ba001d)
  (v128.const i64x2 0xa8835e3914efcaa5 0xd0ab86613c17f2cd) (f32.const 29.25)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1bfa3a4001e 0xb5b6b7a5b9ba001e)
  (v128.const i64x2 0x4823fed9b48f6a45 0x704b2601dcb7926d)
  (v128.const i64x2 0xa1c1a3a40023 0xb5b6b7d7b9ba0023) (f32.const 1.75) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (result v128)
    global.get 0 i32.const 171 i32.add global.get 5 i64.const -270 i64.xor global.get 2 f32.const 26.5 f32.mul
    global.get 7 f64.const 27.25 f64.add global.get 0 i32.const 199 i32.add global.get 5 i64.const -314
    i64.xor global.get 2 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub global.get 0
    i32.const 227 i32.add global.get 5 i64.const 0x2100000005 i64.xor global.get 2 f32.const 34.5 f32.sub
    global.get 7 f64.const 35.25 f64.mul global.get 0 i32.const 255 i32.add global.get 5 i64.const -402
    i64.xor global.get 2 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add global.get 0
    i32.const 283 i32.add global.get 5 i64.const -446 i64.xor global.get 2 f32.const 42.5 f32.add global.get 7
    f64.const 43.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 8 i32.const 44
    i32x4.splat i64x2.add global.get 9 i32.const 45 i32x4.splat v128.xor global.get 8 i32.const 46 i32x4.splat
    i8x16.sub global.get 9 i32.const 47 i32x4.splat i16x8.add global.get 8 i32.const 48 i32x4.splat i64x2.add
    global.get 9 i32.const 49 i32x4.splat v128.xor global.get 8 i32.const 50 i32x4.splat i8x16.sub
    global.get 9 i32.const 51 i32x4.splat i16x8.add global.get 8 i32.const 52 i32x4.splat i64x2.add
    global.get 9 i32.const 53 i32x4.splat v128.xor global.get 8 i32.const 54 i32x4.splat i8x16.sub
    global.get 9 i32.const 55 i32x4.splat i16x8.add global.get 8 i32.const 56 i32x4.splat i64x2.add
    global.get 9 i32.const 57 i32x4.splat v128.xor global.get 8 i32.const 58 i32x4.splat i8x16.sub
    global.get 9 i32.const 59 i32x4.splat i16x8.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 v128.const i64x2 0x1700000007 5897
  )
  (func $call-21 (export "call-21") (param i32 f32 i64 i64 v128 v128 v128 f32)
  (result i64 f32 i64 v128 v128 i64 i64 f64 v128 f64 v128 i32 v128 v128 i32 f32 i64 i64 v128 v128 v128 f32 v128 i32)
  (local v128 i32)
    v128.const i64x2 0x1800000007 6153 local.set 8 i32.const 178 local.set 9 local.get 2 i64.const -281
    i64.sub local.get 7 local.get 3 i64.const -303 i64.add i32.const 40 v128.load offset=1 local.get 6
    i32.const 30 i32x4.splat i8x16.sub local.get 2 local.get 2 i64.const -347 i64.add i32.const 72
    f64.load offset=1 local.get 5 i32.const 34 i32x4.splat i8x16.sub global.get 7 local.get 5 i32.const 36
    i32x4.splat i64x2.add i32.const 104 i32.load offset=1 local.get 5 i32.const 38 i32x4.splat i8x16.sub
    call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-21"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75)) (i64.const 0x30303030303041c)
  (f32.const 8.75) (i64.const 0x4040404040402d5) (v128.const i64x2 0xfbd6b18c67421df8 0x23fed9b48f6a4520)
  (v128.const i64x2 0xa184a3a400e9 0xb5b6b79ab9ba00e9) (i64.const 0x303030303030303)
  (i64.const 0x3030303030301a8) (f64.const -2.2029258694858195e-176)
  (v128.const i64x2 0xa180a3a400e4 0xb5b6b796b9ba00e4) (f64.const 1024.5)
  (v128.const i64x2 0xa1c6a3a4002a 0xb5b6b7dcb9ba002a) (i32.const 0xa7825d38)
  (v128.const i64x2 0xa17ca3a400e0 0xb5b6b792b9ba00e0) (v128.const i64x2 0x1700000007 5897)
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (v128.const i64x2 0x1800000007 6153)
  (i32.const 178))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128) (result f32 v128)
    global.get 0 i32.const 185 i32.sub global.get 5 i64.const 0x1b00000005 i64.mul global.get 2 f32.const 28.5
    f32.sub global.get 7 f64.const 29.25 f64.mul global.get 0 i32.const 213 i32.sub global.get 5
    i64.const -336 i64.mul global.get 2 f32.const 32.5 f32.mul global.get 7 f64.const 33.25 f64.add
    global.get 0 i32.const 241 i32.sub global.get 5 i64.const -380 i64.mul global.get 2 f32.const 36.5 f32.add
    global.get 7 f64.const 37.25 f64.sub global.get 0 i32.const 269 i32.sub global.get 5
    i64.const 0x2700000005 i64.mul global.get 2 f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul
    global.get 0 i32.const 297 i32.sub global.get 5 i64.const -468 i64.mul global.get 2 f32.const 44.5 f32.mul
    global.get 7 f64.const 45.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 0
    i32.const 46 i32x4.splat i8x16.sub local.get 0 i32.const 47 i32x4.splat i16x8.add local.get 0 i32.const 48
    i32x4.splat i64x2.add local.get 0 i32.const 49 i32x4.splat v128.xor local.get 0 i32.const 50 i32x4.splat
    i8x16.sub local.get 0 i32.const 51 i32x4.splat i16x8.add local.get 0 i32.const 52 i32x4.splat i64x2.add
    local.get 0 i32.const 53 i32x4.splat v128.xor local.get 0 i32.const 54 i32x4.splat i8x16.sub local.get 0
    i32.const 55 i32x4.splat i16x8.add local.get 0 i32.const 56 i32x4.splat i64x2.add local.get 0 i32.const 57
    i32x4.splat v128.xor local.get 0 i32.const 58 i32x4.splat i8x16.sub local.get 0 i32.const 59 i32x4.splat
    i16x8.add local.get 0 i32.const 60 i32x4.splat i64x2.add local.get 0 i32.const 61 i32x4.splat v128.xor
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    f32.const 24.5 local.get 0 v128.const i64x2 0x1900000007 6409 i64x2.add
  )
  (func $call-22 (export "call-22") (param f32 v128 f64 i32 i32 f32 v128 f32 i64 f64 f32 v128)
  (result i64 v128 f32 i32 v128 v128 v128 i32 v128 f64 f64 v128 v128 f64 v128 v128 f32 v128 f32 v128 f32 v128 f64 i32 i32 f32 v128 f32 i64 f64 f32 v128 v128 i32 v128 v128)
  (local v128 i32 v128 v128)
    v128.const i64x2 0x1900000007 6409 local.set 12 i32.const 185 local.set 13
    v128.const i64x2 0x1b00000007 6921 local.set 14 v128.const i64x2 0x1c00000007 7177 local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 8 i64.const -314 i64.xor local.get 6 local.get 5 f32.const 31.5 f32.sub i32.const 64 i32.load
    local.get 6 i32.const 33 i32x4.splat v128.xor local.get 6 local.get 1 i32.const 35 i32x4.splat i16x8.add
    i32.const 96 i32.load local.get 11 i32.const 37 i32x4.splat v128.xor local.get 9 local.get 9
    f64.const 39.25 f64.add i32.const 128 v128.load local.get 1 i32.const 41 i32x4.splat v128.xor local.get 2
    local.get 6 i32.const 43 i32x4.splat i16x8.add i32.const 160 v128.load i32.const 168 v128.load offset=1
    call $callee local.get 11 i32.const 46 i32x4.splat i8x16.sub call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-22"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5) (i32.const 0x4040404)
  (i32.const 0x5050505) (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75)
  (i64.const 0x909090909090909) (f64.const -10.5) (f32.const 11.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)) (i64.const 0xf6f6f6f6f6f6f7cf)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const -24.75) (i32.const 0xba95704b)
  (v128.const i64x2 0xa183a3a40026 0xb5b6b799b9ba0026) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1c5a3a40025 0xb5b6b7dbb9ba0025) (i32.const 0x5a3510eb)
  (v128.const i64x2 0xa187a3a40029 0xb5b6b79db9ba0029) (f64.const -10.5) (f64.const 28.75)
  (v128.const i64x2 0x8e69441ffad5b08b 0xb6916c4722fdd8b3)
  (v128.const i64x2 0xa18ba3a4002b 0xb5b6b791b9ba002b) (f64.const -3.5)
  (v128.const i64x2 0xa1cda3a40032 0xb5b6b7e3b9ba0032)
  (v128.const i64x2 0x2e09e4bf9a75502b 0x56310ce7c29d7853) (f32.const 24.5)
  (v128.const i64x2 0x7b563125e7c29d7f 0xa37e59340feadea9) (f32.const 24.5)
  (v128.const i64x2 0xa18da3a400e5 0xb5b6b78ab9ba19e7) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5) (i32.const 0x4040404)
  (i32.const 0x5050505) (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75)
  (i64.const 0x909090909090909) (f64.const -10.5) (f32.const 11.75)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0x1900000007 6409) (i32.const 185)
  (v128.const i64x2 0x1b00000007 6921) (v128.const i64x2 0x1c00000007 7177))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64 i32 f64) (result v128 i64 f64 i64 v128 f64 f64)
    local.get 1 i32.const 227 i32.add local.get 0 i64.const 0x2100000005 i64.xor global.get 2 f32.const 34.5
    f32.sub local.get 2 f64.const 35.25 f64.mul local.get 1 i32.const 255 i32.add local.get 0 i64.const -402
    i64.xor global.get 2 f32.const 38.5 f32.mul local.get 2 f64.const 39.25 f64.add local.get 1 i32.const 283
    i32.add local.get 0 i64.const -446 i64.xor global.get 2 f32.const 42.5 f32.add local.get 2 f64.const 43.25
    f64.sub local.get 1 i32.const 311 i32.add local.get 0 i64.const 0x2d00000005 i64.xor global.get 2
    f32.const 46.5 f32.sub local.get 2 f64.const 47.25 f64.mul local.get 1 i32.const 339 i32.add local.get 0
    i64.const -534 i64.xor global.get 2 f32.const 50.5 f32.mul local.get 2 f64.const 51.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.get 8 i32.const 52 i32x4.splat i64x2.add
    global.get 9 i32.const 53 i32x4.splat v128.xor global.get 8 i32.const 54 i32x4.splat i8x16.sub
    global.get 9 i32.const 55 i32x4.splat i16x8.add global.get 8 i32.const 56 i32x4.splat i64x2.add
    global.get 9 i32.const 57 i32x4.splat v128.xor global.get 8 i32.const 58 i32x4.splat i8x16.sub
    global.get 9 i32.const 59 i32x4.splat i16x8.add global.get 8 i32.const 60 i32x4.splat i64x2.add
    global.get 9 i32.const 61 i32x4.splat v128.xor global.get 8 i32.const 62 i32x4.splat i8x16.sub
    global.get 9 i32.const 63 i32x4.splat i16x8.add global.get 8 i32.const 64 i32x4.splat i64x2.add
    global.get 9 i32.const 65 i32x4.splat v128.xor global.get 8 i32.const 66 i32x4.splat i8x16.sub
    global.get 9 i32.const 67 i32x4.splat i16x8.add global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 v128.const i64x2 0x1900000007 6409 local.get 0
    i64.const -281 i64.add local.get 2 f64.const 27.25 f64.add local.get 0 i64.const -303 i64.add
    v128.const i64x2 0x1d00000007 7433 local.get 2 f64.const 30.25 f64.add local.get 2 f64.const 31.25 f64.add
  )
  (func $call-23 (export "call-23")
  (param i32 f32 f64 v128 v128 i32 v128 v128 f64 f64 f32 v128 i64 v128 v128 v128 f32 f32)
  (result v128 v128 f32 i64 f64 v128 i64 v128 i64 f64 i64 v128 f64 f64 i32 f32 f64 v128 v128 i32 v128 v128 f64 f64 f32 v128 i64 v128 v128 v128 f32 f32 v128 v128 i64 v128 v128 v128)
  (local v128 v128 i64 v128 v128 v128)
    v128.const i64x2 0x1a00000007 6665 local.set 18 v128.const i64x2 0x1b00000007 6921 local.set 19
    i64.const -303 local.set 20 v128.const i64x2 0x1d00000007 7433 local.set 21
    v128.const i64x2 0x1e00000007 7689 local.set 22 v128.const i64x2 0x1f00000007 7945 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 11 i32.const 32 i32x4.splat i64x2.add local.get 3 local.get 10 f32.const 34.5 f32.sub
    i32.const 88 i64.load offset=3 local.get 2 f64.const 36.25 f64.add local.get 3 local.get 12 i64.const -413
    i64.sub i64.const 0x2700000005 i32.const 128 i32.load f64.const 41.25 i32.const 1
    call_indirect (param i64 i32 f64) (result v128 i64 f64 i64 v128 f64 f64) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-23"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (f32.const 17.75) (f32.const 18.75)) (v128.const i64x2 0xa1c2a3a4002c 0xb5b6b7d8b9ba002c)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const -22.75) (i64.const 0x3510ebc6a17c5732)
  (f64.const 32.75) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i64.const 0xd0d0d0d0d0d0eaa)
  (v128.const i64x2 0x1900000007 6409) (i64.const 0x26fffffeec) (f64.const 68.5) (i64.const 0x26fffffed6)
  (v128.const i64x2 0x1d00000007 7433) (f64.const 71.5) (f64.const 72.5) (i32.const 0x1010101)
  (f32.const 2.75) (f64.const -3.5) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (f32.const 17.75) (f32.const 18.75) (v128.const i64x2 0x1a00000007 6665)
  (v128.const i64x2 0x1b00000007 6921) (i64.const -303) (v128.const i64x2 0x1d00000007 7433)
  (v128.const i64x2 0x1e00000007 7689) (v128.const i64x2 0x1f00000007 7945))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 i32 i32 v128 v128 f32)
  (result i64 i64 f64 f64 f64 v128 v128 v128 i64 v128 i64 f64)
    local.get 1 i32.const 269 i32.sub global.get 5 i64.const 0x2700000005 i64.mul local.get 5 f32.const 40.5
    f32.sub global.get 7 f64.const 41.25 f64.mul local.get 2 i32.const 297 i32.sub global.get 5 i64.const -468
    i64.mul local.get 5 f32.const 44.5 f32.mul global.get 7 f64.const 45.25 f64.add local.get 1 i32.const 325
    i32.sub global.get 5 i64.const -512 i64.mul local.get 5 f32.const 48.5 f32.add global.get 7
    f64.const 49.25 f64.sub local.get 2 i32.const 353 i32.sub global.get 5 i64.const 0x3300000005 i64.mul
    local.get 5 f32.const 52.5 f32.sub global.get 7 f64.const 53.25 f64.mul local.get 2 i32.const 381 i32.sub
    global.get 5 i64.const -600 i64.mul local.get 5 f32.const 56.5 f32.mul global.get 7 f64.const 57.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 3 i32.const 58 i32x4.splat
    i8x16.sub local.get 0 i32.const 59 i32x4.splat i16x8.add local.get 3 i32.const 60 i32x4.splat i64x2.add
    local.get 0 i32.const 61 i32x4.splat v128.xor local.get 0 i32.const 62 i32x4.splat i8x16.sub local.get 4
    i32.const 63 i32x4.splat i16x8.add local.get 0 i32.const 64 i32x4.splat i64x2.add local.get 0 i32.const 65
    i32x4.splat v128.xor local.get 3 i32.const 66 i32x4.splat i8x16.sub local.get 4 i32.const 67 i32x4.splat
    i16x8.add local.get 4 i32.const 68 i32x4.splat i64x2.add local.get 4 i32.const 69 i32x4.splat v128.xor
    local.get 0 i32.const 70 i32x4.splat i8x16.sub local.get 4 i32.const 71 i32x4.splat i16x8.add local.get 4
    i32.const 72 i32x4.splat i64x2.add local.get 0 i32.const 73 i32x4.splat v128.xor global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 i64.const -281
    i64.const 0x1b00000005 f64.const 28.25 f64.const 29.25 f64.const 30.25 local.get 0
    v128.const i64x2 0x1f00000007 7945 i64x2.add local.get 0 v128.const i64x2 0x2000000007 8201 i64x2.add
    local.get 0 v128.const i64x2 0x2100000007 8457 i64x2.add i64.const -369 local.get 0
    v128.const i64x2 0x2300000007 8969 i64x2.add i64.const 0x2400000005 f64.const 37.25
  )
  (func $call-24 (export "call-24") (result i64 i64 f64 f64 f64 v128 v128 v128 i64 v128 i64 f64)
    global.get 9 i32.const 27 i32x4.splat i16x8.add global.get 0 i32.const 199 i32.add global.get 4
    i32.const 206 i32.xor i32.const 48 v128.load offset=2 global.get 9 i32.const 64 f32.load call $callee
  )
)

(assert_return (invoke "call-24"
  ) (i64.const -281) (i64.const 0x1b00000005) (f64.const 28.25) (f64.const 29.25) (f64.const 30.25)
  (v128.const i64x2 0xf1e2d3feb5a697aa 0x796a5b673d2e3e24)
  (v128.const i64x2 0xf1e2d3ffb5a697aa 0x796a5b673d2e3f24)
  (v128.const i64x2 0xf1e2d400b5a697aa 0x796a5b673d2e4024) (i64.const -369)
  (v128.const i64x2 0xf1e2d402b5a697aa 0x796a5b673d2e4224) (i64.const 0x2400000005) (f64.const 37.25))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 v128 v128 f64 i64 f64 i32 f32 v128 i64)
    local.get 6 i32.const 192 i32.mul local.get 9 i64.const -303 i64.add local.get 7 f32.const 29.5 f32.mul
    local.get 5 f64.const 30.25 f64.add local.get 6 i32.const 220 i32.mul local.get 9 i64.const -347 i64.add
    local.get 7 f32.const 33.5 f32.add local.get 5 f64.const 34.25 f64.sub local.get 6 i32.const 248 i32.mul
    local.get 9 i64.const 0x2400000005 i64.add local.get 7 f32.const 37.5 f32.sub local.get 3 f64.const 38.25
    f64.mul local.get 6 i32.const 276 i32.mul local.get 9 i64.const -435 i64.add local.get 7 f32.const 41.5
    f32.mul local.get 3 f64.const 42.25 f64.add local.get 6 i32.const 304 i32.mul local.get 9 i64.const -479
    i64.add local.get 7 f32.const 45.5 f32.add local.get 5 f64.const 46.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 1 i32.const 47 i32x4.splat i16x8.add local.get 2 i32.const 48
    i32x4.splat i64x2.add local.get 0 i32.const 49 i32x4.splat v128.xor local.get 1 i32.const 50 i32x4.splat
    i8x16.sub local.get 0 i32.const 51 i32x4.splat i16x8.add local.get 0 i32.const 52 i32x4.splat i64x2.add
    local.get 0 i32.const 53 i32x4.splat v128.xor local.get 8 i32.const 54 i32x4.splat i8x16.sub local.get 8
    i32.const 55 i32x4.splat i16x8.add local.get 1 i32.const 56 i32x4.splat i64x2.add local.get 0 i32.const 57
    i32x4.splat v128.xor local.get 2 i32.const 58 i32x4.splat i8x16.sub local.get 1 i32.const 59 i32x4.splat
    i16x8.add local.get 2 i32.const 60 i32x4.splat i64x2.add local.get 2 i32.const 61 i32x4.splat v128.xor
    local.get 0 i32.const 62 i32x4.splat i8x16.sub global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9
  )
  (func $call-25 (export "call-25") (param v128) (result v128 v128 v128 v128) (local v128 v128)
    v128.const i64x2 0x1c00000007 7177 local.set 1 v128.const i64x2 0x1d00000007 7433 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    local.get 0 i32.const 30 i32x4.splat i8x16.sub v128.const i64x2 0x1f00000007 7945
    v128.const i64x2 0x2000000007 8201 local.get 0 global.get 3 global.get 5 global.get 3 i32.const 104
    i32.load offset=1 global.get 2 local.get 0 i64.const -435 call $callee local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-25"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)) (v128.const i64x2 0xa184a3a400e3 0xb5b6b79ab9ba00e3)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0x1c00000007 7177)
  (v128.const i64x2 0x1d00000007 7433))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 f32 i32 i64 f32 f32 v128 v128 v128 i64 i32 v128 v128 i64 v128 f64 f32 f64 i32 f64)
  (result v128)
    local.get 10 i32.const 206 i32.xor local.get 13 i64.const 0x1e00000005 i64.sub local.get 4 f32.const 31.5
    f32.sub local.get 17 f64.const 32.25 f64.mul local.get 10 i32.const 234 i32.xor local.get 3 i64.const -369
    i64.sub local.get 5 f32.const 35.5 f32.mul local.get 15 f64.const 36.25 f64.add local.get 18 i32.const 262
    i32.xor local.get 9 i64.const -413 i64.sub local.get 1 f32.const 39.5 f32.add local.get 19 f64.const 40.25
    f64.sub local.get 10 i32.const 290 i32.xor local.get 3 i64.const 0x2a00000005 i64.sub local.get 5
    f32.const 43.5 f32.sub local.get 17 f64.const 44.25 f64.mul local.get 10 i32.const 318 i32.xor
    local.get 13 i64.const -501 i64.sub local.get 1 f32.const 47.5 f32.mul local.get 15 f64.const 48.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 8 i32.const 49 i32x4.splat
    v128.xor local.get 8 i32.const 50 i32x4.splat i8x16.sub local.get 7 i32.const 51 i32x4.splat i16x8.add
    local.get 0 i32.const 52 i32x4.splat i64x2.add local.get 0 i32.const 53 i32x4.splat v128.xor local.get 7
    i32.const 54 i32x4.splat i8x16.sub local.get 14 i32.const 55 i32x4.splat i16x8.add local.get 7
    i32.const 56 i32x4.splat i64x2.add local.get 12 i32.const 57 i32x4.splat v128.xor local.get 7 i32.const 58
    i32x4.splat i8x16.sub local.get 6 i32.const 59 i32x4.splat i16x8.add local.get 7 i32.const 60 i32x4.splat
    i64x2.add local.get 7 i32.const 61 i32x4.splat v128.xor local.get 12 i32.const 62 i32x4.splat i8x16.sub
    local.get 8 i32.const 63 i32x4.splat i16x8.add local.get 12 i32.const 64 i32x4.splat i64x2.add
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    local.get 0 v128.const i64x2 0x1c00000007 7177 i64x2.add
  )
  (func $call-26 (export "call-26") (param f64 v128 f64 i64)
  (result f64 i64 i32 v128 f64 v128 f64 i64 f64 f32 f64 i32) (local f64 f32 f64 i32)
    f64.const 29.25 local.set 4 f32.const 30.5 local.set 5 f64.const 31.25 local.set 6 i32.const 227
    local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 0 f64.const 33.25 f64.add local.get 3 global.get 4 i32.const 248 i32.mul local.get 1
    i32.const 36 i32x4.splat i64x2.add global.get 6 i32.const 112 i32.load offset=2 i32.const 120
    i64.load offset=3 f32.const 40.5 f32.const 41.5 v128.const i64x2 0x2a00000007 10761
    v128.const i64x2 0x2b00000007 11017 v128.const i64x2 0x2c00000007 11273 local.get 3 i64.const 0x2d00000005
    i64.xor global.get 0 i32.const 325 i32.sub i32.const 184 v128.load offset=3 local.get 1 i32.const 8
    i64.load offset=1 v128.const i64x2 0x3200000007 12809 f64.const 51.25 global.get 2 local.get 2
    f64.const 53.25 f64.mul i32.const 48 i32.load offset=2 local.get 2 f64.const 55.25 f64.sub call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-26"
  (f64.const -1.5) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5)
  (i64.const 0x404040404040404)) (f64.const 31.75) (i64.const 0x404040404040404) (i32.const -19096)
  (v128.const i64x2 0xa1e2a3a4002d 0xb5b6b7dcb9ba1c2f) (f64.const -1.5)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f64.const -3.5) (i64.const 0x404040404040404)
  (f64.const 29.25) (f32.const 30.5) (f64.const 31.25) (i32.const 227))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param v128 v128 v128 f32 i32 v128 v128 i32 f32) (result v128 f64)
    local.get 4 i32.const 220 i32.mul global.get 1 i64.const -347 i64.add local.get 8 f32.const 33.5 f32.add
    global.get 3 f64.const 34.25 f64.sub local.get 4 i32.const 248 i32.mul global.get 1 i64.const 0x2400000005
    i64.add local.get 8 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul local.get 7 i32.const 276
    i32.mul global.get 1 i64.const -435 i64.add local.get 8 f32.const 41.5 f32.mul global.get 3
    f64.const 42.25 f64.add local.get 7 i32.const 304 i32.mul global.get 1 i64.const -479 i64.add local.get 3
    f32.const 45.5 f32.add global.get 3 f64.const 46.25 f64.sub local.get 7 i32.const 332 i32.mul global.get 1
    i64.const 0x3000000005 i64.add local.get 8 f32.const 49.5 f32.sub global.get 3 f64.const 50.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 i32.const 51 i32x4.splat i16x8.add
    local.get 5 i32.const 52 i32x4.splat i64x2.add local.get 1 i32.const 53 i32x4.splat v128.xor local.get 1
    i32.const 54 i32x4.splat i8x16.sub local.get 6 i32.const 55 i32x4.splat i16x8.add local.get 2 i32.const 56
    i32x4.splat i64x2.add local.get 6 i32.const 57 i32x4.splat v128.xor local.get 1 i32.const 58 i32x4.splat
    i8x16.sub local.get 2 i32.const 59 i32x4.splat i16x8.add local.get 0 i32.const 60 i32x4.splat i64x2.add
    local.get 2 i32.const 61 i32x4.splat v128.xor local.get 2 i32.const 62 i32x4.splat i8x16.sub local.get 1
    i32.const 63 i32x4.splat i16x8.add local.get 1 i32.const 64 i32x4.splat i64x2.add local.get 6 i32.const 65
    i32x4.splat v128.xor local.get 5 i32.const 66 i32x4.splat i8x16.sub global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 local.get 0
    v128.const i64x2 0x1d00000007 7433 i64x2.add f64.const 30.25
  )
  (func $call-27 (export "call-27") (param f64 v128 i64 f32 v128 i32 v128 v128)
  (result i32 v128 v128 v128 v128 v128 f64 v128 f64 f64 v128 i64 f32 v128 i32 v128 v128 f32 v128 i32 v128 v128 f32)
  (local f32 v128 i32 v128 v128 f32)
    f32.const 30.5 local.set 8 v128.const i64x2 0x1f00000007 7945 local.set 9 i32.const 227 local.set 10
    v128.const i64x2 0x2100000007 8457 local.set 11 v128.const i64x2 0x2200000007 8713 local.set 12
    f32.const 35.5 local.set 13 local.get 5 i32.const 255 i32.add local.get 1 local.get 1 i32.const 38
    i32x4.splat i8x16.sub i32.const 120 v128.load offset=3 local.get 6 i32.const 40 i32x4.splat i64x2.add
    local.get 1 v128.const i64x2 0x2a00000007 10761 i32.const 152 v128.load offset=3 local.get 3
    f32.const 44.5 f32.mul local.get 5 local.get 1 local.get 7 i32.const 339 i32.const 8 f32.load offset=1
    i32.const 1 call_indirect (param v128 v128 v128 f32 i32 v128 v128 i32 f32) (result v128 f64) local.get 4
    i32.const 50 i32x4.splat i8x16.sub local.get 4 i32.const 51 i32x4.splat i16x8.add local.get 6 i32.const 52
    i32x4.splat i64x2.add local.get 3 f32.const 53.5 f32.mul local.get 5 i32.const 381 i32.sub local.get 4
    i32.const 55 i32x4.splat i16x8.add local.get 7 i32.const 56 i32x4.splat i64x2.add local.get 5
    i32.const 402 i32.xor local.get 3 f32.const 58.5 f32.sub call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-27"
  (f64.const -1.5) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303)
  (f32.const 4.75) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (i32.const 0x6060705) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa17ca3a400dc 0xb5b6b792b9ba00dc)
  (v128.const i64x2 0xd5b08b66411cf7d2 0xfdd8b38e69441ffa)
  (v128.const i64x2 0xa1caa3a4002f 0xb5b6b7e0b9ba002f) (v128.const i64x2 0xa1bfa3a40009 0xb5b6b7b8b9ba1d0b)
  (f64.const 30.25) (v128.const i64x2 0xa18da3a400da 0xb5b6b786b9ba1ddc) (f64.const 30.25) (f64.const -1.5)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x303030303030303) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i32.const 0x6060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 30.5) (v128.const i64x2 0x1f00000007 7945) (i32.const 227) (v128.const i64x2 0x2100000007 8457)
  (v128.const i64x2 0x2200000007 8713) (f32.const 35.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (result v128 v128 v128 f32 v128 i32 i64)
    global.get 4 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub global.get 6 f32.const 39.5 f32.add
    global.get 3 f64.const 40.25 f64.sub global.get 4 i32.const 290 i32.xor global.get 1
    i64.const 0x2a00000005 i64.sub global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25 f64.mul
    global.get 4 i32.const 318 i32.xor global.get 1 i64.const -501 i64.sub global.get 6 f32.const 47.5 f32.mul
    global.get 3 f64.const 48.25 f64.add global.get 4 i32.const 346 i32.xor global.get 1 i64.const -545
    i64.sub global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25 f64.sub global.get 4
    i32.const 374 i32.xor global.get 1 i64.const 0x3600000005 i64.sub global.get 6 f32.const 55.5 f32.sub
    global.get 3 f64.const 56.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 9
    i32.const 57 i32x4.splat v128.xor global.get 8 i32.const 58 i32x4.splat i8x16.sub global.get 9
    i32.const 59 i32x4.splat i16x8.add global.get 8 i32.const 60 i32x4.splat i64x2.add global.get 9
    i32.const 61 i32x4.splat v128.xor global.get 8 i32.const 62 i32x4.splat i8x16.sub global.get 9
    i32.const 63 i32x4.splat i16x8.add global.get 8 i32.const 64 i32x4.splat i64x2.add global.get 9
    i32.const 65 i32x4.splat v128.xor global.get 8 i32.const 66 i32x4.splat i8x16.sub global.get 9
    i32.const 67 i32x4.splat i16x8.add global.get 8 i32.const 68 i32x4.splat i64x2.add global.get 9
    i32.const 69 i32x4.splat v128.xor global.get 8 i32.const 70 i32x4.splat i8x16.sub global.get 9
    i32.const 71 i32x4.splat i16x8.add global.get 8 i32.const 72 i32x4.splat i64x2.add global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8
    global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    v128.const i64x2 0x1e00000007 7689 v128.const i64x2 0x1f00000007 7945 v128.const i64x2 0x2000000007 8201
    f32.const 33.5 v128.const i64x2 0x2200000007 8713 i32.const 248 i64.const 0x2400000005
  )
  (func $call-28 (export "call-28") (param f64 i32 f32 i32 v128 i64 i64 f64 f64 i64 f64 f64)
  (result i32 f64 f32 i32 v128 i64 v128 f32 f32 v128 v128 v128 f32 v128 i32 i64 f64 i32 f32 i32 v128 i64 i64 f64 f64 i64 f64 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 3 i32.const 220 i32.mul local.get 7 local.get 2 f32.const 33.5 f32.add i32.const 80
    i32.load offset=2 local.get 4 i32.const 35 i32x4.splat i16x8.add local.get 9 local.get 4 i32.const 37
    i32x4.splat v128.xor i32.const 112 f32.load offset=2 local.get 2 f32.const 39.5 f32.add call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-28"
  (f64.const -1.5) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (i32.const 0x73737370) (f64.const -8.5) (f32.const 37.25)
  (i32.const 0x542f0ae5) (v128.const i64x2 0xa1c5a3a40028 0xb5b6b7dbb9ba0028) (i64.const 0xa0a0a0a0a0a0a0a)
  (v128.const i64x2 0xa187a3a40020 0xb5b6b79db9ba0020) (f32.const -1.3162402e+32) (f32.const 43.25)
  (v128.const i64x2 0x1e00000007 7689) (v128.const i64x2 0x1f00000007 7945)
  (v128.const i64x2 0x2000000007 8201) (f32.const 33.5) (v128.const i64x2 0x2200000007 8713) (i32.const 248)
  (i64.const 0x2400000005) (f64.const -1.5) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (f64.const -8.5) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (f64.const -11.5) (f64.const -12.5))

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
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param f32) (result f64 v128 v128 v128 f32 v128 i64 v128 f32 i32 f64 v128)
    global.get 4 i32.const 304 i32.mul global.get 1 i64.const -479 i64.add local.get 0 f32.const 45.5 f32.add
    global.get 3 f64.const 46.25 f64.sub global.get 4 i32.const 332 i32.mul global.get 1
    i64.const 0x3000000005 i64.add local.get 0 f32.const 49.5 f32.sub global.get 3 f64.const 50.25 f64.mul
    global.get 4 i32.const 360 i32.mul global.get 1 i64.const -567 i64.add local.get 0 f32.const 53.5 f32.mul
    global.get 3 f64.const 54.25 f64.add global.get 4 i32.const 388 i32.mul global.get 1 i64.const -611
    i64.add local.get 0 f32.const 57.5 f32.add global.get 3 f64.const 58.25 f64.sub global.get 4 i32.const 416
    i32.mul global.get 1 i64.const 0x3c00000005 i64.add local.get 0 f32.const 61.5 f32.sub global.get 3
    f64.const 62.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.get 9 i32.const 63
    i32x4.splat i16x8.add global.get 8 i32.const 64 i32x4.splat i64x2.add global.get 9 i32.const 65
    i32x4.splat v128.xor global.get 8 i32.const 66 i32x4.splat i8x16.sub global.get 9 i32.const 67 i32x4.splat
    i16x8.add global.get 8 i32.const 68 i32x4.splat i64x2.add global.get 9 i32.const 69 i32x4.splat v128.xor
    global.get 8 i32.const 70 i32x4.splat i8x16.sub global.get 9 i32.const 71 i32x4.splat i16x8.add
    global.get 8 i32.const 72 i32x4.splat i64x2.add global.get 9 i32.const 73 i32x4.splat v128.xor
    global.get 8 i32.const 74 i32x4.splat i8x16.sub global.get 9 i32.const 75 i32x4.splat i16x8.add
    global.get 8 i32.const 76 i32x4.splat i64x2.add global.get 9 i32.const 77 i32x4.splat v128.xor
    global.get 8 i32.const 78 i32x4.splat i8x16.sub global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9 global.set 8 global.set 9
    global.set 8 global.set 9 global.set 8 global.set 9 f64.const 31.25 v128.const i64x2 0x2000000007 8201
    v128.const i64x2 0x2100000007 8457 v128.const i64x2 0x2200000007 8713 local.get 0 f32.const 35.5 f32.add
    v128.const i64x2 0x2400000007 9225 i64.const -402 v128.const i64x2 0x2600000007 9737 local.get 0
    f32.const 39.5 f32.add i32.const 283 f64.const 41.25 v128.const i64x2 0x2a00000007 10761
  )
  (func $call-29 (export "call-29")
  (param i64 i64 v128 i32 v128 v128 v128 i64 i32 f32 v128 v128 v128 v128 f32 f64 i64 v128)
  (result i32 i32 f32 i32 v128 v128 f32 v128 i64 v128 v128 v128 v128 f64 v128 v128 v128 f32 v128 i64 v128 f32 i32 f64 v128 i64 i64 v128 i32 v128 v128 v128 i64 i32 f32 v128 v128 v128 v128 f32 f64 i64 v128 v128 i32)
  (local v128 i32)
    v128.const i64x2 0x2000000007 8201 local.set 18 i32.const 234 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 3 i32.const 241 i32.sub local.get 3 local.get 14 f32.const 36.5 f32.add i32.const 104
    i32.load offset=1 local.get 4 i32.const 38 i32x4.splat i8x16.sub local.get 6 local.get 14 f32.const 40.5
    f32.sub i32.const 136 v128.load offset=1 local.get 16 i64.const 0x2a00000005 i64.sub local.get 2
    local.get 10 i32.const 44 i32x4.splat i64x2.add i32.const 168 v128.load offset=1 local.get 2 i32.const 46
    i32x4.splat i8x16.sub f32.const 47.5 call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-29"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (f32.const 10.75) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 15.75) (f64.const -16.5)
  (i64.const 0x1111111111111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)) (i32.const 0x4040313)
  (i32.const 0x4040404) (f32.const 52.25) (i32.const 0xa7825d38)
  (v128.const i64x2 0xa17ca3a400df 0xb5b6b792b9ba00df) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (f32.const -24.75) (v128.const i64x2 0xdbb6916c4722fdd8 0x3deb9946f4a2500) (i64.const 0x111110e71111110c)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1cea3a40037 0xb5b6b7e4b9ba0037)
  (v128.const i64x2 0x7b56310ce7c29d78 0xa37e59340feac5a0)
  (v128.const i64x2 0xa174a3a400d5 0xb5b6b78ab9ba00d5) (f64.const 31.25) (v128.const i64x2 0x2000000007 8201)
  (v128.const i64x2 0x2100000007 8457) (v128.const i64x2 0x2200000007 8713) (f32.const 83.0)
  (v128.const i64x2 0x2400000007 9225) (i64.const -402) (v128.const i64x2 0x2600000007 9737) (f32.const 87.0)
  (i32.const 283) (f64.const 41.25) (v128.const i64x2 0x2a00000007 10761) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i32.const 0x4040404)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808) (i32.const 0x9090909)
  (f32.const 10.75) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 15.75) (f64.const -16.5)
  (i64.const 0x1111111111111111) (v128.const i64x2 0xa1a2a3a40012 0xb5b6b7b8b9ba0012)
  (v128.const i64x2 0x2000000007 8201) (i32.const 234))
