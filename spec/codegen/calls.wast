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
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
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
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 f64.const 3.25
    f64.add
  )
  (func $call-1 (export "call-1") (param i64) (result f32 f64 i64 f32 f32) (local f32 f32)
    f32.const 4.5 local.set 1 f32.const 5.5 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 2 f32.const 6.5 f32.add i32.const 56 f64.load offset=3 call $callee local.get 0 local.get 1
    local.get 2
  )
)

(assert_return (invoke "call-1"
  (i64.const 0x101010101010101)) (f32.const 9.75) (f64.const 3.25) (i64.const 0x101010101010101)
  (f32.const 4.5) (f32.const 5.5))

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
  (func $callee (param f32 i64 f64) (result f64 f64)
    global.get 0 i32.const 45 i32.sub local.get 1 i64.const -72 i64.mul local.get 0 f32.const 8.5 f32.mul
    local.get 2 f64.const 9.25 f64.add global.get 0 i32.const 73 i32.sub local.get 1 i64.const -116 i64.mul
    local.get 0 f32.const 12.5 f32.add local.get 2 f64.const 13.25 f64.sub global.get 0 i32.const 101 i32.sub
    local.get 1 i64.const 0xf00000005 i64.mul local.get 0 f32.const 16.5 f32.sub local.get 2 f64.const 17.25
    f64.mul global.get 0 i32.const 129 i32.sub local.get 1 i64.const -204 i64.mul local.get 0 f32.const 20.5
    f32.mul local.get 2 f64.const 21.25 f64.add global.get 0 i32.const 157 i32.sub local.get 1 i64.const -248
    i64.mul local.get 0 f32.const 24.5 f32.add local.get 2 f64.const 25.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 2 f64.const 4.25 f64.add local.get 2 f64.const 5.25 f64.add
  )
  (func $call-2 (export "call-2") (param f32 f64 f64 i64)
  (result f32 f32 i32 f64 f64 f64 f64 f32 f64 f64 i64 f64 i32 i64 i64) (local f64 i32 i64 i64)
    f64.const 5.25 local.set 4 i32.const 45 local.set 5 i64.const -72 local.set 6 i64.const -83 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 0 f32.const 9.5 f32.add local.get 0 global.get 4 i32.const 80 i32.mul f32.const 12.5
    i64.const -138 local.get 1 call $callee local.get 0 f32.const 15.5 f32.add local.get 3 i64.const -171
    i64.add local.get 2 f64.const 17.25 f64.mul call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-2"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404)) (f32.const 11.25)
  (f32.const 1.75) (i32.const -6160) (f64.const 1.75) (f64.const 2.75) (f64.const -56.125) (f64.const -55.125)
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404) (f64.const 5.25)
  (i32.const 45) (i64.const -72) (i64.const -83))

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
  (func $callee (param i32 f32 f32 i64 f32 f32) (result f32 f64 i64 i32 i32 i32 f32)
    local.get 0 i32.const 87 i32.add local.get 3 i64.const -138 i64.xor local.get 4 f32.const 14.5 f32.mul
    global.get 7 f64.const 15.25 f64.add local.get 0 i32.const 115 i32.add local.get 3 i64.const -182 i64.xor
    local.get 2 f32.const 18.5 f32.add global.get 7 f64.const 19.25 f64.sub local.get 0 i32.const 143 i32.add
    local.get 3 i64.const 0x1500000005 i64.xor local.get 1 f32.const 22.5 f32.sub global.get 7 f64.const 23.25
    f64.mul local.get 0 i32.const 171 i32.add local.get 3 i64.const -270 i64.xor local.get 2 f32.const 26.5
    f32.mul global.get 7 f64.const 27.25 f64.add local.get 0 i32.const 199 i32.add local.get 3 i64.const -314
    i64.xor local.get 1 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 1 f32.const 5.5 f32.add f64.const 6.25 local.get 3 i64.const -72
    i64.add local.get 0 i32.const 59 i32.add local.get 0 i32.const 66 i32.add local.get 0 i32.const 73 i32.add
    local.get 1 f32.const 11.5 f32.add
  )
  (func $call-3 (export "call-3") (param i32 i64 f64 i32 i64 i32 f64 f64)
  (result f64 i64 f64 i32 i64 f32 f64 i64 i32 i32 i32 f32 i32 i64 f64 i32 i64 i32 f64 f64 i32 i32 i32 i32 f32 f64)
  (local i32 i32 i32 i32 f32 f64)
    i32.const 45 local.set 8 i32.const 52 local.set 9 i32.const 59 local.set 10 i32.const 66 local.set 11
    f32.const 10.5 local.set 12 f64.const 11.25 local.set 13 local.get 7 f64.const 12.25 f64.add local.get 1
    local.get 2 f64.const 14.25 f64.mul i32.const 120 i32.load offset=3 local.get 1 i64.const -171 i64.add
    i32.const 122 global.get 2 f32.const 18.5 f32.add i32.const 152 f32.load offset=3 i64.const -215
    global.get 6 global.get 2 i32.const 1
    call_indirect (param i32 f32 f32 i64 f32 f32) (result f32 f64 i64 i32 i32 i32 f32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-3"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5)) (f64.const 3.75)
  (i64.const 0x202020202020202) (f64.const -49.875) (i32.const 0x411cf7d2) (i64.const 0x202020202020157)
  (f32.const 27.25) (f64.const 6.25) (i64.const -287) (i32.const 181) (i32.const 188) (i32.const 195)
  (f32.const 33.25) (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (i32.const 45)
  (i32.const 52) (i32.const 59) (i32.const 66) (f32.const 10.5) (f64.const 11.25))

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
  (func $callee (param f64 f64 i64 i32 i64 i64 i64 i64 f32 i32)
  (result f64 i32 i64 f32 i32 f64 i64 i32 f32 f64 f64 i64)
    local.get 3 i32.const 129 i32.sub local.get 6 i64.const -204 i64.mul local.get 8 f32.const 20.5 f32.mul
    local.get 0 f64.const 21.25 f64.add local.get 3 i32.const 157 i32.sub local.get 5 i64.const -248 i64.mul
    local.get 8 f32.const 24.5 f32.add local.get 1 f64.const 25.25 f64.sub local.get 9 i32.const 185 i32.sub
    local.get 2 i64.const 0x1b00000005 i64.mul local.get 8 f32.const 28.5 f32.sub local.get 0 f64.const 29.25
    f64.mul local.get 3 i32.const 213 i32.sub local.get 7 i64.const -336 i64.mul local.get 8 f32.const 32.5
    f32.mul local.get 0 f64.const 33.25 f64.add local.get 9 i32.const 241 i32.sub local.get 2 i64.const -380
    i64.mul local.get 8 f32.const 36.5 f32.add local.get 1 f64.const 37.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 0 f64.const 6.25 f64.add local.get 3 i32.const 52 i32.add local.get 2
    i64.const -83 i64.add local.get 8 f32.const 9.5 f32.add local.get 3 i32.const 73 i32.add local.get 0
    f64.const 11.25 f64.add local.get 2 i64.const 0xc00000005 i64.add local.get 3 i32.const 94 i32.add
    local.get 8 f32.const 14.5 f32.add local.get 0 f64.const 15.25 f64.add local.get 0 f64.const 16.25 f64.add
    local.get 2 i64.const -182 i64.add
  )
  (func $call-4 (export "call-4") (param f32 f32 i64 i32 f64 i64 f64 i32 i32 f32 i64 i64)
  (result i32 i64 f64 i64 f32 f64 f32 i32 f32 f64 i32 i64 f32 i32 f64 i64 i32 f32 f64 f64 i64 f32 f32 i64 i32 f64 i64 f64 i32 i32 f32 i64 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 3 i32.const 52 i32.mul local.get 10 local.get 6 f64.const 9.25 f64.add i32.const 80
    i64.load offset=2 local.get 9 f32.const 11.5 f32.mul local.get 4 local.get 9 f32.const 13.5 f32.sub
    i32.const 112 i32.load offset=2 local.get 9 f32.const 15.5 f32.add local.get 4 i32.const 136
    f64.load offset=1 local.get 11 local.get 8 local.get 5 i64.const 0x1500000005 i32.const 176
    i64.load offset=2 i64.const -248 local.get 1 f32.const 24.5 f32.add i32.const 8 i32.load offset=1
    call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-4"
  (f32.const 1.75) (f32.const 2.75) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808) (i32.const 0x9090909) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c)) (i32.const 0xd0d0d0d0)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const 1.75) (i64.const 0xe8c39e79542f0ae5) (f32.const 123.625)
  (f64.const -5.5) (f32.const -2.75) (i32.const 0xf4cfaa85) (f32.const 26.25) (f64.const 0.75)
  (i32.const 0x909093d) (i64.const 0xc0c0c0c0c0c0bb9) (f32.const 36.75) (i32.const 0x9090952) (f64.const 5.75)
  (i64.const 0xc0c0c180c0c0c11) (i32.const 0x9090967) (f32.const 41.75) (f64.const 9.75) (f64.const 10.75)
  (i64.const 0xc0c0c0c0c0c0b56) (f32.const 1.75) (f32.const 2.75) (i64.const 0x303030303030303)
  (i32.const 0x4040404) (f64.const -5.5) (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808)
  (i32.const 0x9090909) (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c))

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
  (func $callee (param f64 i32 i32 f32 i64 f64 f32 f64 f32 i64 f32 f32 i32 i64 f64 i64 i32 f32 f32 i64)
    local.get 12 i32.const 52 i32.mul local.get 19 i64.const -83 i64.add local.get 8 f32.const 9.5 f32.add
    local.get 5 f64.const 10.25 f64.sub local.get 1 i32.const 80 i32.mul local.get 13 i64.const 0xc00000005
    i64.add local.get 6 f32.const 13.5 f32.sub local.get 0 f64.const 14.25 f64.mul local.get 16 i32.const 108
    i32.mul local.get 9 i64.const -171 i64.add local.get 8 f32.const 17.5 f32.mul local.get 0 f64.const 18.25
    f64.add local.get 16 i32.const 136 i32.mul local.get 13 i64.const -215 i64.add local.get 8 f32.const 21.5
    f32.add local.get 5 f64.const 22.25 f64.sub local.get 1 i32.const 164 i32.mul local.get 9
    i64.const 0x1800000005 i64.add local.get 11 f32.const 25.5 f32.sub local.get 7 f64.const 26.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-5 (export "call-5")
  (param i32 f32 i64 i64 i32 f32 i64 i64 f32 i64 i32 f64 i32 f64 f64 f32 i32 i32)
  (result f32 i64 i32 f32 i64 i64 i64 i32 i64 f32 f32 f32 i32 i32 f32 i64 i64 i32 f32 i64 i64 f32 i64 i32 f64 i32 f64 f64 f32 i32 i32 f64 f32)
  (local f64 f32)
    f64.const 8.25 local.set 18 f32.const 9.5 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 8 f32.const 10.5 f32.sub local.get 3 local.get 10 i32.const 87 i32.add i32.const 104
    f32.load offset=1 local.get 7 i64.const -149 i64.sub local.get 9 local.get 2 i64.const -171 i64.add
    i32.const 136 i32.load offset=1 local.get 2 i64.const 0x1200000005 i64.sub local.get 8 local.get 1
    f32.const 20.5 f32.mul i32.const 168 f32.load offset=1 local.get 0 i32.const 157 i32.sub local.get 14
    f64.const 23.25 f64.mul local.get 16 local.get 10 i32.const 178 i32.xor i32.const 16 f32.load offset=2
    local.get 7 i32.const 32 f64.load local.get 5 local.get 11 f64.const 30.25 f64.add i32.const 56
    f32.load offset=3 i32.const 64 i64.load i32.const 72 f32.load offset=1 local.get 1 local.get 10
    local.get 2 i64.const 0x2400000005 i64.add local.get 11 local.get 3 i64.const -413 i64.sub local.get 12
    local.get 1 f32.const 40.5 f32.sub local.get 15 f32.const 41.5 f32.mul i32.const 144 i64.load offset=2
    call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-5"
  (i32.const 0x1010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f64.const -12.5) (i32.const 0xd0d0d0d)
  (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (i32.const 0x11111111) (i32.const 0x12121212))
  (f32.const -0.75) (i64.const 0x404040404040404) (i32.const 0xb0b0b62) (f32.const -3.6183316e-15)
  (i64.const 0x80808080808089d) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x303030303030258)
  (i32.const 0x4722fdd8) (i64.const 0x30302f1030302fe) (f32.const 9.75) (f32.const 56.375)
  (f32.const -1.8380878e+24) (i32.const 0x1010064) (i32.const 0x1010101) (f32.const 2.75)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i32.const 0x5050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (i32.const 0xd0d0d0d) (f64.const -14.5) (f64.const -15.5)
  (f32.const 16.75) (i32.const 0x11111111) (i32.const 0x12121212) (f64.const 8.25) (f32.const 9.5))

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
  (func $callee (param f64 f32 i32 f64 f64 i64 f32 f64 f32) (result i64)
    local.get 2 i32.const 66 i32.xor local.get 5 i64.const -105 i64.sub local.get 8 f32.const 11.5 f32.mul
    local.get 0 f64.const 12.25 f64.add local.get 2 i32.const 94 i32.xor local.get 5 i64.const -149 i64.sub
    local.get 1 f32.const 15.5 f32.add local.get 4 f64.const 16.25 f64.sub local.get 2 i32.const 122 i32.xor
    local.get 5 i64.const 0x1200000005 i64.sub local.get 8 f32.const 19.5 f32.sub local.get 0 f64.const 20.25
    f64.mul local.get 2 i32.const 150 i32.xor local.get 5 i64.const -237 i64.sub local.get 1 f32.const 23.5
    f32.mul local.get 0 f64.const 24.25 f64.add local.get 2 i32.const 178 i32.xor local.get 5 i64.const -281
    i64.sub local.get 6 f32.const 27.5 f32.add local.get 3 f64.const 28.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 5 i64.const -83 i64.add
  )
  (func $call-6 (export "call-6")
  (result i64 f64 f64 i64 i32 i64 i32 f32 f32 f32 i64 i64 f64 i32 i32 f32 i64 f64 f64 i32 f32)
  (local f64 f64 i32 f32)
    f64.const 9.25 local.set 0 f64.const 10.25 local.set 1 i32.const 80 local.set 2 f32.const 12.5 local.set 3
    global.get 5 i64.const -138 i64.xor global.get 3 global.get 7 f64.const 15.25 f64.add i32.const 128
    i64.load global.get 4 i32.const 122 i32.xor global.get 1 global.get 4 i32.const 136 i32.mul i32.const 160
    f32.load global.get 6 f32.const 21.5 f32.add global.get 2 global.get 5 i64.const -248 i64.mul i32.const 0
    i64.load global.get 7 f64.const 25.25 f64.sub global.get 0 global.get 4 i32.const 192 i32.mul i32.const 32
    f32.load global.get 7 i32.const 48 f32.load offset=2 global.get 4 global.get 3 global.get 7
    f64.const 33.25 f64.add i32.const 80 i64.load offset=2 f32.const 35.5 f64.const 36.25 global.get 6
    f32.const 37.5 f32.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-6"
  ) (i64.const 0x10203040506078e) (f64.const -7.5) (f64.const 1039.75) (i64.const 0x8e69441ffad5b08b)
  (i32.const -55) (i64.const 0x1122334455667788) (i32.const -10472) (f32.const -5.0729572e-23)
  (f32.const 21.375) (f32.const 3.25) (i64.const 0xf9f2ebe4ddd6cfc0) (i64.const 0xee9c49f7a55300b)
  (f64.const 999.25) (i32.const 0x12345678) (i32.const -14784) (f32.const 1.01666746e-22)
  (i64.const 0xe8c39e79542f0a92) (f64.const 9.25) (f64.const 10.25) (i32.const 80) (f32.const 12.5))

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
  (func $callee (result i32 f64)
    global.get 4 i32.const 80 i32.mul global.get 1 i64.const 0xc00000005 i64.add global.get 6 f32.const 13.5
    f32.sub global.get 3 f64.const 14.25 f64.mul global.get 4 i32.const 108 i32.mul global.get 1
    i64.const -171 i64.add global.get 6 f32.const 17.5 f32.mul global.get 3 f64.const 18.25 f64.add
    global.get 4 i32.const 136 i32.mul global.get 1 i64.const -215 i64.add global.get 6 f32.const 21.5 f32.add
    global.get 3 f64.const 22.25 f64.sub global.get 4 i32.const 164 i32.mul global.get 1
    i64.const 0x1800000005 i64.add global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul
    global.get 4 i32.const 192 i32.mul global.get 1 i64.const -303 i64.add global.get 6 f32.const 29.5 f32.mul
    global.get 3 f64.const 30.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i32.const 66
    f64.const 10.25
  )
  (func $call-7 (export "call-7") (param f64)
  (result i64 f64 f32 i64 i32 f64 i32 i32 f64 i32 f64 f64 f32 f32 f64 i32 f64 i64)
  (local f32 f32 f64 i32 f64 i64)
    f32.const 10.5 local.set 1 f32.const 11.5 local.set 2 f64.const 12.25 local.set 3 i32.const 94 local.set 4
    f64.const 14.25 local.set 5 i64.const 0xf00000005 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 1 i64.const -171 i64.add local.get 0 global.get 2 f32.const 18.5 f32.add i32.const 152
    i64.load offset=3 global.get 0 i32.const 143 i32.add local.get 0 global.get 0 i32.const 157 i32.sub
    i32.const 1 call_indirect (result i32 f64) call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-7"
  (f64.const -1.5)) (i64.const 0x11223344556676dd) (f64.const -1.5) (f32.const 21.75)
  (i64.const 0x75502b06e1bc9772) (i32.const 0x12345707) (f64.const -1.5) (i32.const 0x123455db) (i32.const 66)
  (f64.const 10.25) (i32.const 66) (f64.const 10.25) (f64.const -1.5) (f32.const 10.5) (f32.const 11.5)
  (f64.const 12.25) (i32.const 94) (f64.const 14.25) (i64.const 0xf00000005))

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
  (func $callee (param i32) (result i64 i64 f64 i64 f32 f32 f32)
    local.get 0 i32.const 122 i32.xor global.get 1 i64.const 0x1200000005 i64.sub global.get 6 f32.const 19.5
    f32.sub global.get 3 f64.const 20.25 f64.mul local.get 0 i32.const 150 i32.xor global.get 1 i64.const -237
    i64.sub global.get 6 f32.const 23.5 f32.mul global.get 3 f64.const 24.25 f64.add local.get 0 i32.const 178
    i32.xor global.get 1 i64.const -281 i64.sub global.get 6 f32.const 27.5 f32.add global.get 3
    f64.const 28.25 f64.sub local.get 0 i32.const 206 i32.xor global.get 1 i64.const 0x1e00000005 i64.sub
    global.get 6 f32.const 31.5 f32.sub global.get 3 f64.const 32.25 f64.mul local.get 0 i32.const 234 i32.xor
    global.get 1 i64.const -369 i64.sub global.get 6 f32.const 35.5 f32.mul global.get 3 f64.const 36.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i64.const -105 i64.const -116
    f64.const 12.25 i64.const -138 f32.const 14.5 f32.const 15.5 f32.const 16.5
  )
  (func $call-8 (export "call-8") (param i64 f32 i32 f64) (result i64 i64 f64 i64 f32 f32 f32 i64 f32 i32 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 80 call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-8"
  (i64.const 0x101010101010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5)) (i64.const -105)
  (i64.const -116) (f64.const 12.25) (i64.const -138) (f32.const 14.5) (f32.const 15.5) (f32.const 16.5)
  (i64.const 0x101010101010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5))

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
  (func $callee (param f32 f64 i32) (result f64 i64 f32 i32 i64 i32 f32 f64 f32 f64 f32 f32)
    local.get 2 i32.const 164 i32.mul global.get 1 i64.const 0x1800000005 i64.add local.get 0 f32.const 25.5
    f32.sub local.get 1 f64.const 26.25 f64.mul local.get 2 i32.const 192 i32.mul global.get 1 i64.const -303
    i64.add local.get 0 f32.const 29.5 f32.mul local.get 1 f64.const 30.25 f64.add local.get 2 i32.const 220
    i32.mul global.get 1 i64.const -347 i64.add local.get 0 f32.const 33.5 f32.add local.get 1 f64.const 34.25
    f64.sub local.get 2 i32.const 248 i32.mul global.get 1 i64.const 0x2400000005 i64.add local.get 0
    f32.const 37.5 f32.sub local.get 1 f64.const 38.25 f64.mul local.get 2 i32.const 276 i32.mul global.get 1
    i64.const -435 i64.add local.get 0 f32.const 41.5 f32.mul local.get 1 f64.const 42.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 1 f64.const 11.25 f64.add i64.const 0xc00000005
    local.get 0 f32.const 13.5 f32.add local.get 2 i32.const 101 i32.add i64.const 0xf00000005 local.get 2
    i32.const 115 i32.add local.get 0 f32.const 17.5 f32.add local.get 1 f64.const 18.25 f64.add local.get 0
    f32.const 19.5 f32.add local.get 1 f64.const 20.25 f64.add local.get 0 f32.const 21.5 f32.add local.get 0
    f32.const 22.5 f32.add
  )
  (func $call-9 (export "call-9") (param i64 f32 i64 i64 f64 f32 i32 i64)
  (result f64 f64 i64 f32 i32 i64 i32 f32 f64 f32 f64 f32 f32 i64 f32 i64 i64 f64 f32 i32 i64 f32 f64)
  (local f32 f64)
    f32.const 12.5 local.set 8 f64.const 13.25 local.set 9 local.get 4 f64.const 14.25 f64.mul i32.const 120
    f32.load offset=3 local.get 4 local.get 6 i32.const 122 i32.xor call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-9"
  (i64.const 0x101010101010101) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i32.const 0x7070707) (i64.const 0x808080808080808)) (f64.const -78.375)
  (f64.const 5.75) (i64.const 0xc00000005) (f32.const 23.310503) (i32.const 0x70707e2) (i64.const 0xf00000005)
  (i32.const 0x70707f0) (f32.const 27.310503) (f64.const 12.75) (f32.const 29.310503) (f64.const 14.75)
  (f32.const 31.310503) (f32.const 32.3105) (i64.const 0x101010101010101) (f32.const 2.75)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f32.const 12.5) (f64.const 13.25))

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
  (func $callee (param f32 f64 f32 i64 i32 i64)
    local.get 4 i32.const 87 i32.add local.get 5 i64.const -138 i64.xor local.get 2 f32.const 14.5 f32.mul
    local.get 1 f64.const 15.25 f64.add local.get 4 i32.const 115 i32.add local.get 5 i64.const -182 i64.xor
    local.get 0 f32.const 18.5 f32.add local.get 1 f64.const 19.25 f64.sub local.get 4 i32.const 143 i32.add
    local.get 5 i64.const 0x1500000005 i64.xor local.get 2 f32.const 22.5 f32.sub local.get 1 f64.const 23.25
    f64.mul local.get 4 i32.const 171 i32.add local.get 3 i64.const -270 i64.xor local.get 2 f32.const 26.5
    f32.mul local.get 1 f64.const 27.25 f64.add local.get 4 i32.const 199 i32.add local.get 5 i64.const -314
    i64.xor local.get 0 f32.const 30.5 f32.add local.get 1 f64.const 31.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4
  )
  (func $call-10 (export "call-10") (param i64 f32 i32 f32 f32 i64 i64 f32 i64 f32 f64 i64)
  (result i32 i32 i64 i64 f32 i32 f32 f32 i64 i64 f32 i64 f32 f64 i64 i64 f64 i32 f64) (local i64 f64 i32 f64)
    i64.const -138 local.set 12 f64.const 14.25 local.set 13 i32.const 108 local.set 14 f64.const 16.25
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 2 i32.const 122 i32.xor local.get 2 local.get 6 i64.const -204 i64.mul local.get 7 i32.const 168
    f64.load offset=1 local.get 9 f32.const 22.5 f32.sub i64.const -248 local.get 2 local.get 8 call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-10"
  (i64.const 0x101010101010101) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f32.const 10.75) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c)) (i32.const 0x3030379)
  (i32.const 0x3030303) (i64.const 0x666666666666666c) (i64.const 0x101010101010101) (f32.const 2.75)
  (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909) (f32.const 10.75)
  (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const -138) (f64.const 14.25) (i32.const 108)
  (f64.const 16.25))

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
  (func $callee (param f64 i64 f64 f64 i32 i32 f32 f32 i32 f32) (result f32)
    local.get 4 i32.const 101 i32.sub local.get 1 i64.const 0xf00000005 i64.mul local.get 9 f32.const 16.5
    f32.sub local.get 0 f64.const 17.25 f64.mul local.get 4 i32.const 129 i32.sub local.get 1 i64.const -204
    i64.mul local.get 7 f32.const 20.5 f32.mul local.get 2 f64.const 21.25 f64.add local.get 5 i32.const 157
    i32.sub local.get 1 i64.const -248 i64.mul local.get 9 f32.const 24.5 f32.add local.get 2 f64.const 25.25
    f64.sub local.get 5 i32.const 185 i32.sub local.get 1 i64.const 0x1b00000005 i64.mul local.get 6
    f32.const 28.5 f32.sub local.get 0 f64.const 29.25 f64.mul local.get 4 i32.const 213 i32.sub local.get 1
    i64.const -336 i64.mul local.get 7 f32.const 32.5 f32.mul local.get 3 f64.const 33.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 6 f32.const 13.5 f32.add
  )
  (func $call-11 (export "call-11")
  (param f32 f32 i32 f32 f32 f64 f32 f32 f32 i64 i32 f32 f32 i32 i32 i32 f32 i64)
  (result f64 i32 i64 f32 f64 f32 f32 f32 i32 f32 f32 f64 f32 f32 f32 i64 i32 f32 f32 i32 i32 i32 f32 i64 i64 f32 i32 i64 i64 f32)
  (local i64 f32 i32 i64 i64 f32)
    i64.const -149 local.set 18 f32.const 15.5 local.set 19 i32.const 115 local.set 20 i64.const -182
    local.set 21 i64.const 0x1200000005 local.set 22 f32.const 19.5 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 5 f64.const 20.25 f64.mul local.get 2 local.get 9 i64.const -237 i64.sub i32.const 184
    f32.load offset=3 local.get 5 f64.const 24.25 f64.add local.get 5 f64.const 25.25 f64.sub local.get 17
    f64.const 27.25 f64.const 28.25 local.get 10 i32.const 206 i32.xor i32.const 48 i32.load offset=2
    local.get 4 i32.const 64 f32.load i32.const 234 f32.const 34.5 i32.const 1
    call_indirect (param f64 i64 f64 f64 i32 i32 f32 f32 i32 f32) (result f32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-11"
  (f32.const 1.75) (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (f32.const 12.75) (f32.const 13.75) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f) (i32.const 0x10101010)
  (f32.const 17.75) (i64.const 0x1212121212121212)) (f64.const -131.625) (i32.const 0x3030303)
  (i64.const 0xa0a0a0a0a0a0af7) (f32.const -4.044713e-38) (f64.const 17.75) (f32.const 19.25) (f32.const 1.75)
  (f32.const 2.75) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5) (f32.const 7.75)
  (f32.const 8.75) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (f32.const 13.75) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f) (i32.const 0x10101010) (f32.const 17.75)
  (i64.const 0x1212121212121212) (i64.const -149) (f32.const 15.5) (i32.const 115) (i64.const -182)
  (i64.const 0x1200000005) (f32.const 19.5))

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
  (func $callee (param f64 f32 f32 i64 f32 f32 f32 i32 f32 f32 i32 i32 f32 f64 i32 f64 f32 i64 f32 i64)
  (result i64 i64)
    local.get 7 i32.const 115 i32.add local.get 17 i64.const -182 i64.xor local.get 9 f32.const 18.5 f32.add
    local.get 15 f64.const 19.25 f64.sub local.get 7 i32.const 143 i32.add local.get 3 i64.const 0x1500000005
    i64.xor local.get 9 f32.const 22.5 f32.sub local.get 15 f64.const 23.25 f64.mul local.get 11 i32.const 171
    i32.add local.get 3 i64.const -270 i64.xor local.get 18 f32.const 26.5 f32.mul local.get 15
    f64.const 27.25 f64.add local.get 10 i32.const 199 i32.add local.get 17 i64.const -314 i64.xor local.get 2
    f32.const 30.5 f32.add local.get 13 f64.const 31.25 f64.sub local.get 11 i32.const 227 i32.add local.get 3
    i64.const 0x2100000005 i64.xor local.get 8 f32.const 34.5 f32.sub local.get 13 f64.const 35.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 3 i64.const -149 i64.add local.get 3
    i64.const 0xf00000005 i64.add
  )
  (func $call-12 (export "call-12") (result f64 f32 f32 f32 f64 i64 i32 i32 i64 i64 i64 i64 i64)
    global.get 7 f64.const 15.25 f64.add global.get 2 global.get 6 f32.const 17.5 f32.mul i32.const 144
    f32.load offset=2 global.get 7 f64.const 19.25 f64.sub global.get 1 global.get 4 i32.const 150 i32.xor
    i32.const 176 i32.load offset=2 global.get 5 i64.const -248 i64.mul f64.const 24.25 global.get 6
    global.get 2 global.get 5 global.get 2 f32.const 29.5 i32.const 48 f32.load offset=2 i32.const 56
    i32.load offset=3 global.get 2 f32.const 32.5 f32.mul f32.const 33.5 global.get 0 i32.const 241 i32.sub
    i32.const 248 global.get 2 i32.const 104 f64.load offset=1 global.get 0 i32.const 269 i32.sub global.get 7
    global.get 2 f32.const 40.5 f32.sub global.get 5 global.get 2 i32.const 152 i64.load offset=3 call $callee
    global.get 3 f64.const 44.25 f64.mul global.get 6 f32.const 45.5 f32.add global.get 2 f32.const 46.5
    f32.sub global.get 5 i64.const -512 i64.mul global.get 2 f32.const 48.5 f32.add global.get 6
    f32.const 49.5 f32.sub global.get 2 f32.const 50.5 f32.mul global.get 4 i32.const 360 i32.mul global.get 2
    f32.const 52.5 f32.sub global.get 6 f32.const 53.5 f32.mul global.get 0 i32.const 381 i32.sub global.get 4
    i32.const 388 i32.mul global.get 2 f32.const 56.5 f32.mul global.get 7 f64.const 57.25 f64.add
    global.get 0 i32.const 409 i32.sub global.get 7 f64.const 59.25 f64.mul global.get 2 f32.const 60.5
    f32.add global.get 5 i64.const -666 i64.xor global.get 2 f32.const 62.5 f32.mul global.get 5
    i64.const 0x3f00000005 i64.mul call $callee
  )
)

(assert_return (invoke "call-12"
  ) (f64.const 1039.75) (f32.const 3.25) (f32.const -2.1875) (f32.const -1.2081039e-26) (f64.const 1005.25)
  (i64.const 0x1122334455667788) (i32.const -219) (i32.const 0x340feac5) (i64.const 0xf9f2ebe4ddd6cfc0)
  (i64.const 0xfefdfcfbfaf9f863) (i64.const 0xfefdfd0afaf9f8fd) (i64.const 0xfbf9f7f5f3f09b6b)
  (i64.const 0xfbf9f804f3f09c05))

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
  (func $callee (param f32 f32 f32 i64 i32 i64 i32 i32 f64) (result i32 f64 i64 f32 i64 i32 i32)
    local.get 6 i32.const 157 i32.sub local.get 3 i64.const -248 i64.mul local.get 0 f32.const 24.5 f32.add
    local.get 8 f64.const 25.25 f64.sub local.get 6 i32.const 185 i32.sub local.get 5 i64.const 0x1b00000005
    i64.mul local.get 0 f32.const 28.5 f32.sub local.get 8 f64.const 29.25 f64.mul local.get 6 i32.const 213
    i32.sub local.get 5 i64.const -336 i64.mul local.get 0 f32.const 32.5 f32.mul local.get 8 f64.const 33.25
    f64.add local.get 4 i32.const 241 i32.sub local.get 5 i64.const -380 i64.mul local.get 1 f32.const 36.5
    f32.add local.get 8 f64.const 37.25 f64.sub local.get 7 i32.const 269 i32.sub local.get 5
    i64.const 0x2700000005 i64.mul local.get 2 f32.const 40.5 f32.sub local.get 8 f64.const 41.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 4 i32.const 108 i32.add local.get 8
    f64.const 16.25 f64.add local.get 3 i64.const -182 i64.add local.get 0 f32.const 18.5 f32.add local.get 3
    i64.const -204 i64.add local.get 4 i32.const 143 i32.add local.get 4 i32.const 150 i32.add
  )
  (func $call-13 (export "call-13") (param f32)
  (result f32 i32 i64 i32 f64 i32 f64 f64 i64 f64 f64 i32 f64 i32 f64 i64 f32 i64 i32 i32 f32 f64 i32)
  (local f64 i32)
    f64.const 16.25 local.set 1 i32.const 122 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    local.get 0 f32.const 18.5 f32.add global.get 4 global.get 1 i64.const -215 i64.add i32.const 168
    i32.load offset=1 global.get 3 f64.const 22.25 f64.sub global.get 4 global.get 3 f64.const 24.25 f64.add
    i32.const 8 f64.load offset=1 global.get 1 i64.const -281 i64.sub global.get 7 global.get 3
    f64.const 28.25 f64.sub i32.const 40 i32.load offset=1 global.get 3 f64.const 30.25 f64.add f32.const 31.5
    local.get 0 f32.const 32.5 f32.mul f32.const 33.5 i32.const 80 i64.load offset=2 global.get 4
    i32.const 248 i32.mul i32.const 96 i64.load i32.const 104 i32.load offset=1 i32.const 112
    i32.load offset=2 global.get 7 f64.const 39.25 f64.add call $callee local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-13"
  (f32.const 1.75)) (f32.const 20.25) (i32.const -77) (i64.const 0x11223344556676b1) (i32.const 0xe7c29d78)
  (f64.const -29.75) (i32.const -77) (f64.const 16.75) (f64.const 2.447714937972696e+131)
  (i64.const 0x11223344556678a1) (f64.const 1024.5) (f64.const -35.75) (i32.const 0x67421df8)
  (f64.const 22.75) (i32.const -18988) (f64.const 1080.0) (i64.const 0xe8c39e79542f0a2f) (f32.const 50.0)
  (i64.const 0xe8c39e79542f0a19) (i32.const -18953) (i32.const -18946) (f32.const 1.75) (f64.const 16.25)
  (i32.const 122))

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
  (func $callee (result f64 f32 i32 i32 f32 f32 i64 i32 f32 i32 i64 f32)
    global.get 0 i32.const 199 i32.add global.get 5 i64.const -314 i64.xor global.get 2 f32.const 30.5 f32.add
    global.get 7 f64.const 31.25 f64.sub global.get 0 i32.const 227 i32.add global.get 5
    i64.const 0x2100000005 i64.xor global.get 2 f32.const 34.5 f32.sub global.get 7 f64.const 35.25 f64.mul
    global.get 0 i32.const 255 i32.add global.get 5 i64.const -402 i64.xor global.get 2 f32.const 38.5 f32.mul
    global.get 7 f64.const 39.25 f64.add global.get 0 i32.const 283 i32.add global.get 5 i64.const -446
    i64.xor global.get 2 f32.const 42.5 f32.add global.get 7 f64.const 43.25 f64.sub global.get 0
    i32.const 311 i32.add global.get 5 i64.const 0x2d00000005 i64.xor global.get 2 f32.const 46.5 f32.sub
    global.get 7 f64.const 47.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f64.const 16.25
    f32.const 17.5 i32.const 129 i32.const 136 f32.const 20.5 f32.const 21.5 i64.const -237 i32.const 164
    f32.const 24.5 i32.const 178 i64.const -281 f32.const 27.5
  )
  (func $call-14 (export "call-14") (param f64 i32 f64 f64)
  (result i64 i64 f32 i32 f64 i64 f32 i32 f64 f64 f32 i64 f64 i32 f32 i64 f64 f32 i32 i32 f32 f32 i64 i32 f32 i32 i64 f32 f64 i32 f64 f64 i64 f32 f64 f32)
  (local i64 f32 f64 f32)
    i64.const -182 local.set 4 f32.const 18.5 local.set 5 f64.const 19.25 local.set 6 f32.const 20.5
    local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    global.get 5 i64.const 0x1500000005 i64.xor global.get 1 global.get 6 f32.const 23.5 f32.mul i32.const 0
    i32.load local.get 2 f64.const 25.25 f64.sub global.get 1 global.get 6 f32.const 27.5 f32.add i32.const 32
    i32.load local.get 2 f64.const 29.25 f64.mul local.get 3 global.get 6 f32.const 31.5 f32.sub i32.const 64
    i64.load local.get 0 f64.const 33.25 f64.add local.get 1 global.get 6 f32.const 35.5 f32.mul i32.const 96
    i64.load call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
)

(assert_return (invoke "call-14"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i64.const 0xfefdfceefaf9f8fd)
  (i64.const 0x1122334455667788) (f32.const -2.9375) (i32.const 0x7a55300b) (f64.const -28.75)
  (i64.const 0x1122334455667788) (f32.const 27.375) (i32.const 0x1af5d0ab) (f64.const -102.375)
  (f64.const -4.5) (f32.const -31.625) (i64.const 0x4e2904dfba95704b) (f64.const 31.75) (i32.const 0x2020202)
  (f32.const -4.4375) (i64.const 0xeec9a47f5a3510eb) (f64.const 16.25) (f32.const 17.5) (i32.const 129)
  (i32.const 136) (f32.const 20.5) (f32.const 21.5) (i64.const -237) (i32.const 164) (f32.const 24.5)
  (i32.const 178) (i64.const -281) (f32.const 27.5) (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5)
  (f64.const -4.5) (i64.const -182) (f32.const 18.5) (f64.const 19.25) (f32.const 20.5))

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
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-15 (export "call-15") (param i64 f32 i32 f64 i32 i64 f32 f64)
  (result i64 i32 i32 f32 i64 f32 f64 i64 f32 i32 f64 i32 i64 f32 f64 i32 i64 f32 f32 f32 f64)
  (local i32 i64 f32 f32 f32 f64)
    i32.const 129 local.set 8 i64.const -204 local.set 9 f32.const 20.5 local.set 10 f32.const 21.5
    local.set 11 f32.const 22.5 local.set 12 f64.const 23.25 local.set 13 local.get 0 i64.const 0x1800000005
    i64.add local.get 2 local.get 4 i32.const 185 i32.sub i32.const 24 f32.load offset=3 local.get 5
    i64.const -303 i64.add local.get 6 local.get 3 f64.const 30.25 f64.add i32.const 56 i32.load offset=3
    i32.const 1 call_indirect (param i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13
  )
)

(assert_return (invoke "call-15"
  (i64.const 0x101010101010101) (f32.const 2.75) (i32.const 0x3030303) (f64.const -4.5) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f32.const 7.75) (f64.const -8.5)) (i64.const 0x101011901010106)
  (i32.const 0x3030303) (i32.const 0x505044c) (f32.const 2.1685708e+20) (i64.const 0x6060606060604d7)
  (f32.const 7.75) (f64.const 25.75) (i64.const 0x101010101010101) (f32.const 2.75) (i32.const 0x3030303)
  (f64.const -4.5) (i32.const 0x5050505) (i64.const 0x606060606060606) (f32.const 7.75) (f64.const -8.5)
  (i32.const 129) (i64.const -204) (f32.const 20.5) (f32.const 21.5) (f32.const 22.5) (f64.const 23.25))

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
  (func $callee (param i64 i64 i64) (result f32)
    global.get 4 i32.const 136 i32.mul local.get 2 i64.const -215 i64.add global.get 6 f32.const 21.5 f32.add
    global.get 3 f64.const 22.25 f64.sub global.get 4 i32.const 164 i32.mul local.get 0 i64.const 0x1800000005
    i64.add global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul global.get 4
    i32.const 192 i32.mul local.get 1 i64.const -303 i64.add global.get 6 f32.const 29.5 f32.mul global.get 3
    f64.const 30.25 f64.add global.get 4 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add global.get 6
    f32.const 33.5 f32.add global.get 3 f64.const 34.25 f64.sub global.get 4 i32.const 248 i32.mul local.get 2
    i64.const 0x2400000005 i64.add global.get 6 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 f32.const 18.5
  )
  (func $call-16 (export "call-16") (param f32 i32 f32 i64 i64 f64 f32 f64 f64 i32 i32 i32)
  (result f32 f32 i32 f32 i64 i64 f64 f32 f64 f64 i32 i32 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 4 i64.const -204 i64.mul i32.const 160 i64.load i64.const 0x1500000005 call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-16"
  (f32.const 1.75) (i32.const 0x2020202) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f64.const -9.5)
  (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c)) (f32.const 18.5) (f32.const 1.75)
  (i32.const 0x2020202) (f32.const 3.75) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c))

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
  (func $callee (param f64 f64 i64 f64 f32 f32) (result f64 f32)
    global.get 4 i32.const 150 i32.xor local.get 2 i64.const -237 i64.sub local.get 5 f32.const 23.5 f32.mul
    local.get 0 f64.const 24.25 f64.add global.get 4 i32.const 178 i32.xor local.get 2 i64.const -281 i64.sub
    local.get 5 f32.const 27.5 f32.add local.get 3 f64.const 28.25 f64.sub global.get 4 i32.const 206 i32.xor
    local.get 2 i64.const 0x1e00000005 i64.sub local.get 5 f32.const 31.5 f32.sub local.get 0 f64.const 32.25
    f64.mul global.get 4 i32.const 234 i32.xor local.get 2 i64.const -369 i64.sub local.get 4 f32.const 35.5
    f32.mul local.get 0 f64.const 36.25 f64.add global.get 4 i32.const 262 i32.xor local.get 2 i64.const -413
    i64.sub local.get 5 f32.const 39.5 f32.add local.get 1 f64.const 40.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 0 f64.const 19.25 f64.add local.get 4 f32.const 20.5 f32.add
  )
  (func $call-17 (export "call-17")
  (param f64 f32 i64 f32 i32 i32 f64 i32 f64 f32 i64 i32 i32 f64 f32 i64 i32 f64)
  (result i64 f64 f32 f64 f32 f64 f32 i64 f32 i32 i32 f64 i32 f64 f32 i64 i32 i32 f64 f32 i64 i32 f64 f32 f32)
  (local f32 f32)
    f32.const 20.5 local.set 18 f32.const 21.5 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 2 i64.const -237 i64.sub local.get 0 local.get 8 local.get 10 local.get 0 local.get 1
    f32.const 27.5 f32.add i32.const 32 f32.load call $callee local.get 13 f64.const 29.25 f64.mul
    local.get 13 f64.const 30.25 f64.add local.get 15 i64.const -336 i64.mul local.get 8 f64.const 32.25
    f64.mul local.get 14 f32.const 33.5 f32.add local.get 14 f32.const 34.5 f32.sub call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-17"
  (f64.const -1.5) (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (f64.const -14.5)
  (f32.const 15.75) (i64.const 0x1010101010101010) (i32.const 0x11111111) (f64.const -18.5))
  (i64.const 0x3030303030303f0) (f64.const 17.75) (f32.const 50.75) (f64.const -404.875) (f32.const 69.75)
  (f64.const -1.5) (f32.const 2.75) (i64.const 0x303030303030303) (f32.const 4.75) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (f64.const -14.5)
  (f32.const 15.75) (i64.const 0x1010101010101010) (i32.const 0x11111111) (f64.const -18.5) (f32.const 20.5)
  (f32.const 21.5))

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
  (func $callee (param i64 i64 i64 f32 f32 f32 f64 f64 i32 f64) (result f64 f64 f64 f32 i32 i64 i64)
    local.get 8 i32.const 192 i32.mul local.get 1 i64.const -303 i64.add local.get 5 f32.const 29.5 f32.mul
    local.get 7 f64.const 30.25 f64.add local.get 8 i32.const 220 i32.mul local.get 2 i64.const -347 i64.add
    local.get 4 f32.const 33.5 f32.add local.get 7 f64.const 34.25 f64.sub local.get 8 i32.const 248 i32.mul
    local.get 2 i64.const 0x2400000005 i64.add local.get 4 f32.const 37.5 f32.sub local.get 9 f64.const 38.25
    f64.mul local.get 8 i32.const 276 i32.mul local.get 1 i64.const -435 i64.add local.get 5 f32.const 41.5
    f32.mul local.get 6 f64.const 42.25 f64.add local.get 8 i32.const 304 i32.mul local.get 0 i64.const -479
    i64.add local.get 3 f32.const 45.5 f32.add local.get 6 f64.const 46.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 6 f64.const 20.25 f64.add local.get 6 f64.const 21.25 f64.add
    local.get 6 f64.const 22.25 f64.add local.get 3 f32.const 23.5 f32.add local.get 8 i32.const 171 i32.add
    local.get 0 i64.const -270 i64.add local.get 0 i64.const -281 i64.add
  )
  (func $call-18 (export "call-18") (result f32 f32 f32 f64 f64 f64 f32 i32 i64 i64 i32 i64 i64 f64)
  (local i32 i64 i64 f64)
    i32.const 150 local.set 0 i64.const -237 local.set 1 i64.const -248 local.set 2 f64.const 24.25
    local.set 3 global.get 6 f32.const 25.5 f32.sub global.get 2 global.get 6 f32.const 27.5 f32.add
    global.get 1 global.get 5 global.get 1 i64.const 0x1e00000005 i64.sub f32.const 31.5 i32.const 64 f32.load
    global.get 6 f32.const 33.5 f32.add global.get 3 f64.const 35.25 global.get 0 i32.const 255 i32.add
    i32.const 104 f64.load offset=1 call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-18"
  ) (f32.const -25.625) (f32.const 3.25) (f32.const 27.375) (f64.const 12.75) (f64.const 13.75)
  (f64.const 14.75) (f32.const 55.0) (i32.const 0x12345822) (i64.const 0x112233445566767a)
  (i64.const 0x112233445566766f) (i32.const 150) (i64.const -237) (i64.const -248) (f64.const 24.25))

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
  (func $callee (param i32 f32 i32 i32 f64 i32 i32 i64 i64 f64 f64 i64 f64 f64 i32 i64 f64 f64 i64 i32)
  (result f32 i32 f64 f32 i32 i64 f32 f64 i32 i64 i32 f64)
    local.get 14 i32.const 234 i32.xor local.get 11 i64.const -369 i64.sub local.get 1 f32.const 35.5 f32.mul
    local.get 13 f64.const 36.25 f64.add local.get 2 i32.const 262 i32.xor local.get 15 i64.const -413 i64.sub
    local.get 1 f32.const 39.5 f32.add local.get 10 f64.const 40.25 f64.sub local.get 5 i32.const 290 i32.xor
    local.get 15 i64.const 0x2a00000005 i64.sub local.get 1 f32.const 43.5 f32.sub local.get 16
    f64.const 44.25 f64.mul local.get 19 i32.const 318 i32.xor local.get 15 i64.const -501 i64.sub local.get 1
    f32.const 47.5 f32.mul local.get 17 f64.const 48.25 f64.add local.get 3 i32.const 346 i32.xor local.get 15
    i64.const -545 i64.sub local.get 1 f32.const 51.5 f32.add local.get 12 f64.const 52.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 f32.const 21.5 f32.add local.get 0
    i32.const 157 i32.add local.get 4 f64.const 23.25 f64.add local.get 1 f32.const 24.5 f32.add local.get 0
    i32.const 178 i32.add local.get 7 i64.const -281 i64.add local.get 1 f32.const 27.5 f32.add local.get 4
    f64.const 28.25 f64.add local.get 0 i32.const 206 i32.add local.get 7 i64.const 0x1e00000005 i64.add
    local.get 0 i32.const 220 i32.add local.get 4 f64.const 32.25 f64.add
  )
  (func $call-19 (export "call-19") (param i32)
  (result f64 i64 f32 f64 f32 f32 i32 f64 f32 i32 i64 f32 f64 i32 i64 i32 f64 i32 f32 i64 f64 f32 f32 f32)
  (local f32 i64 f64 f32 f32 f32)
    f32.const 22.5 local.set 1 i64.const -248 local.set 2 f64.const 24.25 local.set 3 f32.const 25.5
    local.set 4 f32.const 26.5 local.set 5 f32.const 27.5 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3 f64.const 28.25 f64.sub global.get 5 global.get 2 f32.const 30.5 f32.add i32.const 56
    f64.load offset=3 global.get 2 f32.const 32.5 f32.mul local.get 0 i32.const 234 i32.xor i32.const 80
    f32.load offset=2 i32.const 248 i32.const 255 global.get 7 f64.const 37.25 f64.sub i32.const 269
    local.get 0 i32.const 276 i32.mul global.get 1 i64.const -435 i64.add global.get 5 global.get 3
    f64.const 42.25 f64.add global.get 7 global.get 1 global.get 7 f64.const 46.25 local.get 0 i32.const 0
    i64.load global.get 7 f64.const 50.25 i64.const 0x3300000005 local.get 0 i32.const 367 i32.add i32.const 1
    call_indirect (param i32 f32 i32 i32 f64 i32 i32 i64 i64 f64 f64 i64 f64 f64 i32 i64 f64 f64 i64 i32) (result f32 i32 f64 f32 i32 i64 f32 f64 i32 i64 i32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-19"
  (i32.const 0x1010101)) (f64.const -35.75) (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 33.75)
  (f64.const -2.030012203600678e-205) (f32.const 105.625) (f32.const 3.0072082e+12) (i32.const 0x1010288)
  (f64.const 1010.5) (f32.const 3.0072082e+12) (i32.const 0x101029d) (i64.const 0x11223344556674bc)
  (f32.const 3.0072082e+12) (f64.const 1015.5) (i32.const 0x10102b9) (i64.const 0x11223362556675da)
  (i32.const 0x10102c7) (f64.const 1019.5) (i32.const 0x1010101) (f32.const 22.5) (i64.const -248)
  (f64.const 24.25) (f32.const 25.5) (f32.const 26.5) (f32.const 27.5))

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
  (func $callee (param f64 i64 f64 i64 f32 i32 f64 f64 f32)
    local.get 5 i32.const 157 i32.sub local.get 1 i64.const -248 i64.mul local.get 8 f32.const 24.5 f32.add
    local.get 7 f64.const 25.25 f64.sub local.get 5 i32.const 185 i32.sub local.get 1 i64.const 0x1b00000005
    i64.mul local.get 8 f32.const 28.5 f32.sub local.get 7 f64.const 29.25 f64.mul local.get 5 i32.const 213
    i32.sub local.get 1 i64.const -336 i64.mul local.get 8 f32.const 32.5 f32.mul local.get 6 f64.const 33.25
    f64.add local.get 5 i32.const 241 i32.sub local.get 3 i64.const -380 i64.mul local.get 8 f32.const 36.5
    f32.add local.get 6 f64.const 37.25 f64.sub local.get 5 i32.const 269 i32.sub local.get 1
    i64.const 0x2700000005 i64.mul local.get 8 f32.const 40.5 f32.sub local.get 6 f64.const 41.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-20 (export "call-20") (param i32 i32 f64 i64)
  (result i64 f32 i32 f32 f64 i64 i32 i64 f32 i32 i32 f64 i64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    local.get 3 i64.const -248 i64.mul global.get 2 local.get 1 i32.const 178 i32.xor i32.const 16
    f32.load offset=2 local.get 2 f64.const 27.25 f64.add local.get 3 local.get 0 i32.const 206 i32.xor
    i32.const 48 i64.load offset=2 global.get 6 f32.const 31.5 f32.sub local.get 2 local.get 3 i32.const 80
    f64.load offset=2 local.get 3 i64.const -380 i64.mul f32.const 36.5 i32.const 262 f64.const 38.25
    local.get 2 i32.const 128 f32.load call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-20"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i64.const 0x404040404040404))
  (i64.const 0x1c1c1c1c1c1c1c20) (f32.const 3.25) (i32.const 0x20202b0) (f32.const 2.4212762e-26)
  (f64.const 23.75) (i64.const 0x404040404040404) (i32.const 0x10101cf) (i64.const 0x4823fed9b48f6a45)
  (f32.const -31.625) (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5)
  (i64.const 0x404040404040404))

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
  (func $callee (result i32)
    global.get 0 i32.const 171 i32.add global.get 5 i64.const -270 i64.xor global.get 2 f32.const 26.5 f32.mul
    global.get 7 f64.const 27.25 f64.add global.get 0 i32.const 199 i32.add global.get 5 i64.const -314
    i64.xor global.get 2 f32.const 30.5 f32.add global.get 7 f64.const 31.25 f64.sub global.get 0
    i32.const 227 i32.add global.get 5 i64.const 0x2100000005 i64.xor global.get 2 f32.const 34.5 f32.sub
    global.get 7 f64.const 35.25 f64.mul global.get 0 i32.const 255 i32.add global.get 5 i64.const -402
    i64.xor global.get 2 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add global.get 0
    i32.const 283 i32.add global.get 5 i64.const -446 i64.xor global.get 2 f32.const 42.5 f32.add global.get 7
    f64.const 43.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i32.const 164
  )
  (func $call-21 (export "call-21") (param i64 f32 f64 f64 i64 i64 f64 f32)
  (result f32 i64 f64 f64 i64 f64 i64 i64 f32 f32 f64 i64 f32 i32 i64 f32 f64 f64 i64 i64 f64 f32 f32 f32)
  (local f32 f32)
    f32.const 24.5 local.set 8 f32.const 25.5 local.set 9 local.get 1 f32.const 26.5 f32.mul local.get 0
    local.get 2 f64.const 28.25 f64.sub i32.const 40 f64.load offset=1 local.get 5 i64.const 0x1e00000005
    i64.sub local.get 2 local.get 4 i64.const -347 i64.add i32.const 72 i64.load offset=1 local.get 7
    f32.const 34.5 f32.sub local.get 7 local.get 3 f64.const 36.25 f64.add i32.const 104 i64.load offset=1
    local.get 1 f32.const 38.5 f32.mul call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-21"
  (i64.const 0x101010101010101) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75))
  (f32.const 72.875) (i64.const 0x101010101010101) (f64.const -31.75) (f64.const -3.455558710662957e+288)
  (i64.const 0x60605e806060601) (f64.const -3.5) (i64.const 0x5050505050503aa) (i64.const 0x9b76512c07e2bd98)
  (f32.const -25.75) (f32.const 8.75) (f64.const 31.75) (i64.const 0x3b16f1cca7825d38) (f32.const 105.875)
  (i32.const 164) (i64.const 0x101010101010101) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75)
  (f32.const 24.5) (f32.const 25.5))

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
  (func $callee (param f64) (result i64 i32)
    global.get 0 i32.const 185 i32.sub global.get 5 i64.const 0x1b00000005 i64.mul global.get 2 f32.const 28.5
    f32.sub local.get 0 f64.const 29.25 f64.mul global.get 0 i32.const 213 i32.sub global.get 5 i64.const -336
    i64.mul global.get 2 f32.const 32.5 f32.mul local.get 0 f64.const 33.25 f64.add global.get 0 i32.const 241
    i32.sub global.get 5 i64.const -380 i64.mul global.get 2 f32.const 36.5 f32.add local.get 0
    f64.const 37.25 f64.sub global.get 0 i32.const 269 i32.sub global.get 5 i64.const 0x2700000005 i64.mul
    global.get 2 f32.const 40.5 f32.sub local.get 0 f64.const 41.25 f64.mul global.get 0 i32.const 297 i32.sub
    global.get 5 i64.const -468 i64.mul global.get 2 f32.const 44.5 f32.mul local.get 0 f64.const 45.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i64.const 0x1800000005 i32.const 178
  )
  (func $call-22 (export "call-22") (param f32 i64 f64 i32 f32 i64 f64 i32 f64 i64 i64 i32)
  (result f64 i32 i64 f32 i64 f32 i64 f64 i32 f32 i32 f32 f32 f32 f64 f64 i64 i32 i64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f64 i64 i64 i32 f32 i32 i32 i64)
  (local f32 i32 i32 i64)
    f32.const 25.5 local.set 12 i32.const 185 local.set 13 i32.const 192 local.set 14 i64.const -303
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 6 f64.const 29.25 f64.mul local.get 7 local.get 5 i64.const -336 i64.mul i32.const 64 f32.load
    local.get 5 i64.const 0x2100000005 i64.xor local.get 4 local.get 5 i64.const -380 i64.mul i32.const 96
    f64.load local.get 11 i32.const 262 i32.xor local.get 4 local.get 11 i32.const 276 i32.mul i32.const 128
    f32.load local.get 0 f32.const 41.5 f32.mul local.get 0 local.get 6 f64.const 43.25 f64.sub i32.const 160
    f64.load i32.const 168 f64.load offset=1 call $callee local.get 8 f64.const 46.25 f64.sub call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-22"
  (f32.const 1.75) (i64.const 0x202020202020202) (f64.const -3.5) (i32.const 0x4040404) (f32.const 5.75)
  (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c)) (f64.const -219.375)
  (i32.const 0x8080808) (i64.const 0x1818181818181820) (f32.const -0.0011401264) (i64.const 0x606062706060603)
  (f32.const 5.75) (i64.const 0xf0f0f0f0f0f0f18) (f64.const -4.745787516866785e+225) (i32.const 0xc0c0d0a)
  (f32.const 5.75) (i32.const 0xfcfcfcf0) (f32.const -5.5476997e+35) (f32.const 72.625) (f32.const 1.75)
  (f64.const -50.75) (f64.const 6.508229140384577e-87) (i64.const 0x1800000005) (i32.const 178)
  (i64.const 0x1800000005) (i32.const 178) (f32.const 1.75) (i64.const 0x202020202020202) (f64.const -3.5)
  (i32.const 0x4040404) (f32.const 5.75) (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808)
  (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c)
  (f32.const 25.5) (i32.const 185) (i32.const 192) (i64.const -303))

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
  (func $callee (param f32 i64 i64) (result f64 i64 i32 f64 f64 i32 i32)
    global.get 0 i32.const 227 i32.add local.get 2 i64.const 0x2100000005 i64.xor local.get 0 f32.const 34.5
    f32.sub global.get 7 f64.const 35.25 f64.mul global.get 0 i32.const 255 i32.add local.get 2 i64.const -402
    i64.xor local.get 0 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add global.get 0 i32.const 283
    i32.add local.get 2 i64.const -446 i64.xor local.get 0 f32.const 42.5 f32.add global.get 7 f64.const 43.25
    f64.sub global.get 0 i32.const 311 i32.add local.get 1 i64.const 0x2d00000005 i64.xor local.get 0
    f32.const 46.5 f32.sub global.get 7 f64.const 47.25 f64.mul global.get 0 i32.const 339 i32.add local.get 2
    i64.const -534 i64.xor local.get 0 f32.const 50.5 f32.mul global.get 7 f64.const 51.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 f64.const 25.25 local.get 1 i64.const -281 i64.add
    i32.const 192 f64.const 28.25 f64.const 29.25 i32.const 213 i32.const 220
  )
  (func $call-23 (export "call-23")
  (param f64 i32 i32 i64 i32 i64 f64 i32 f32 f32 i32 f64 i32 i64 i64 i32 f64 i32)
  (result f32 f32 i64 i32 f32 i64 f64 f64 i64 i32 f64 f64 i32 i32 f64 i32 i32 i64 i32 i64 f64 i32 f32 f32 i32 f64 i32 i64 i64 i32 f64 i32 i64 i32 f64 f32 i32 i64)
  (local i64 i32 f64 f32 i32 i64)
    i64.const -281 local.set 18 i32.const 192 local.set 19 f64.const 28.25 local.set 20 f32.const 29.5
    local.set 21 i32.const 213 local.set 22 i64.const -336 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 8 f32.const 32.5 f32.mul local.get 8 local.get 5 i64.const -369 i64.sub i32.const 88
    i32.load offset=3 local.get 8 f32.const 36.5 f32.add local.get 3 local.get 11 f64.const 38.25 f64.mul
    f32.const 39.5 i32.const 128 i64.load i64.const -446 i32.const 1
    call_indirect (param f32 i64 i64) (result f64 i64 i32 f64 f64 i32 i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-23"
  (f64.const -1.5) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75)
  (f32.const 10.75) (i32.const 0xb0b0b0b) (f64.const -12.5) (i32.const 0xd0d0d0d)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5)
  (i32.const 0x12121212)) (f32.const 316.875) (f32.const 9.75) (i64.const 0x606060606060777)
  (i32.const 0xa17c5732) (f32.const 46.25) (i64.const 0x404040404040404) (f64.const -478.125)
  (f64.const 25.25) (i64.const 0x8e69441ffad5af72) (i32.const 192) (f64.const 28.25) (f64.const 29.25)
  (i32.const 213) (i32.const 220) (f64.const -1.5) (i32.const 0x2020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5)
  (i32.const 0x8080808) (f32.const 9.75) (f32.const 10.75) (i32.const 0xb0b0b0b) (f64.const -12.5)
  (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010)
  (f64.const -17.5) (i32.const 0x12121212) (i64.const -281) (i32.const 192) (f64.const 28.25) (f32.const 29.5)
  (i32.const 213) (i64.const -336))

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
  (func $callee (param f32 f64 i64 f32 i64 i64) (result i64 i32 f32 i32 i64 i32 f32 f64 f32 f64 i32 f64)
    global.get 0 i32.const 269 i32.sub local.get 4 i64.const 0x2700000005 i64.mul local.get 0 f32.const 40.5
    f32.sub local.get 1 f64.const 41.25 f64.mul global.get 0 i32.const 297 i32.sub local.get 2 i64.const -468
    i64.mul local.get 0 f32.const 44.5 f32.mul local.get 1 f64.const 45.25 f64.add global.get 0 i32.const 325
    i32.sub local.get 2 i64.const -512 i64.mul local.get 0 f32.const 48.5 f32.add local.get 1 f64.const 49.25
    f64.sub global.get 0 i32.const 353 i32.sub local.get 5 i64.const 0x3300000005 i64.mul local.get 3
    f32.const 52.5 f32.sub local.get 1 f64.const 53.25 f64.mul global.get 0 i32.const 381 i32.sub local.get 4
    i64.const -600 i64.mul local.get 0 f32.const 56.5 f32.mul local.get 1 f64.const 57.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 2 i64.const -281 i64.add i32.const 192 local.get 0
    f32.const 28.5 f32.add i32.const 206 local.get 2 i64.const 0x1e00000005 i64.add i32.const 220 local.get 0
    f32.const 32.5 f32.add local.get 1 f64.const 33.25 f64.add local.get 0 f32.const 34.5 f32.add local.get 1
    f64.const 35.25 f64.add i32.const 255 local.get 1 f64.const 37.25 f64.add
  )
  (func $call-24 (export "call-24") (result i64 i32 f32 i32 i64 i32 f32 f64 f32 f64 i32 f64)
    global.get 6 f32.const 27.5 f32.add global.get 3 f64.const 28.25 f64.sub global.get 5 i64.const -314
    i64.xor i32.const 48 f32.load offset=2 global.get 5 i32.const 64 i64.load call $callee
  )
)

(assert_return (invoke "call-24"
  ) (i64.const 0x102030405060525) (i32.const 192) (f32.const 55.875) (i32.const 206)
  (i64.const 0x102032205060643) (i32.const 220) (f32.const 59.875) (f64.const -2.5) (f32.const 61.875)
  (f64.const -0.5) (i32.const 255) (f64.const 1.5))

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
  (func $callee (param f32 i32 i32 i32 f64 i32 i32 i32 f64 f64)
    local.get 1 i32.const 192 i32.mul global.get 1 i64.const -303 i64.add local.get 0 f32.const 29.5 f32.mul
    local.get 8 f64.const 30.25 f64.add local.get 2 i32.const 220 i32.mul global.get 1 i64.const -347 i64.add
    local.get 0 f32.const 33.5 f32.add local.get 4 f64.const 34.25 f64.sub local.get 3 i32.const 248 i32.mul
    global.get 1 i64.const 0x2400000005 i64.add local.get 0 f32.const 37.5 f32.sub local.get 9 f64.const 38.25
    f64.mul local.get 2 i32.const 276 i32.mul global.get 1 i64.const -435 i64.add local.get 0 f32.const 41.5
    f32.mul local.get 4 f64.const 42.25 f64.add local.get 6 i32.const 304 i32.mul global.get 1 i64.const -479
    i64.add local.get 0 f32.const 45.5 f32.add local.get 8 f64.const 46.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4
  )
  (func $call-25 (export "call-25") (param i64) (result f32 i64 f64 i32) (local f64 i32)
    f64.const 28.25 local.set 1 i32.const 206 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 2 f32.const 30.5 f32.add f32.const 31.5 i32.const 227 global.get 4 global.get 0 global.get 7
    global.get 0 i32.const 104 i32.load offset=1 global.get 0 global.get 7 f64.const 40.25 call $callee
    local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-25"
  (i64.const 0x101010101010101)) (f32.const 33.75) (i64.const 0x101010101010101) (f64.const 28.25)
  (i32.const 206))

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
  (func $callee (param f32 i32 i64 f64 f64 f64 f64 f32 i32 f64 i64 f64 i32 i64 i32 i64 i32 i64 f32 i32)
  (result i64)
    local.get 8 i32.const 206 i32.xor local.get 13 i64.const 0x1e00000005 i64.sub local.get 0 f32.const 31.5
    f32.sub local.get 9 f64.const 32.25 f64.mul local.get 16 i32.const 234 i32.xor local.get 15 i64.const -369
    i64.sub local.get 0 f32.const 35.5 f32.mul local.get 6 f64.const 36.25 f64.add local.get 19 i32.const 262
    i32.xor local.get 13 i64.const -413 i64.sub local.get 18 f32.const 39.5 f32.add local.get 5
    f64.const 40.25 f64.sub local.get 8 i32.const 290 i32.xor local.get 2 i64.const 0x2a00000005 i64.sub
    local.get 18 f32.const 43.5 f32.sub local.get 4 f64.const 44.25 f64.mul local.get 8 i32.const 318 i32.xor
    local.get 13 i64.const -501 i64.sub local.get 18 f32.const 47.5 f32.mul local.get 6 f64.const 48.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 2 i64.const -303 i64.add
  )
  (func $call-26 (export "call-26") (param f32 i32 f64 i32)
  (result i64 i64 f32 i64 f32 i32 f64 i32 i64 i32 f32 i32) (local i64 i32 f32 i32)
    i64.const -314 local.set 4 i32.const 213 local.set 5 f32.const 31.5 local.set 6 i32.const 227 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    global.get 5 i64.const 0x2100000005 i64.xor global.get 1 local.get 0 f32.const 35.5 f32.mul local.get 0
    f32.const 36.5 f32.add local.get 1 i32.const 112 i64.load offset=2 i32.const 120 f64.load offset=3
    f64.const 40.25 f64.const 41.25 f64.const 42.25 f32.const 43.5 i32.const 311 local.get 2 f64.const 45.25
    f64.add global.get 1 i64.const -501 i64.sub i32.const 184 f64.load offset=3 local.get 3 i32.const 8
    i64.load offset=1 i32.const 353 i64.const 0x3300000005 local.get 3 global.get 5 i64.const -578 i64.xor
    i32.const 48 f32.load offset=2 local.get 3 i32.const 388 i32.mul call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-26"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404))
  (i64.const 0xfefdfcdafaf9f8fd) (i64.const 0x1122334455667788) (f32.const 62.125)
  (i64.const 0x88633e19f4cfa956) (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404)
  (i64.const -314) (i32.const 213) (f32.const 31.5) (i32.const 227))

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
  (func $callee (param i32 i64 f32 i64 f32 i32 i64 i64 i32) (result f64 f64)
    local.get 5 i32.const 220 i32.mul local.get 3 i64.const -347 i64.add local.get 2 f32.const 33.5 f32.add
    global.get 3 f64.const 34.25 f64.sub local.get 8 i32.const 248 i32.mul local.get 7 i64.const 0x2400000005
    i64.add local.get 4 f32.const 37.5 f32.sub global.get 3 f64.const 38.25 f64.mul local.get 8 i32.const 276
    i32.mul local.get 6 i64.const -435 i64.add local.get 4 f32.const 41.5 f32.mul global.get 3 f64.const 42.25
    f64.add local.get 5 i32.const 304 i32.mul local.get 1 i64.const -479 i64.add local.get 2 f32.const 45.5
    f32.add global.get 3 f64.const 46.25 f64.sub local.get 5 i32.const 332 i32.mul local.get 3
    i64.const 0x3000000005 i64.add local.get 4 f32.const 49.5 f32.sub global.get 3 f64.const 50.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 f64.const 29.25 f64.const 30.25
  )
  (func $call-27 (export "call-27") (param f32 f64 f64 f64 i64 f32 f32 f32)
  (result f64 f32 f32 f32 f64 f64 f64 f64 f64 f32 f64 f64 f64 i64 f32 f32 f32 f32 i64 f64 i32 i32 f64)
  (local f32 i64 f64 i32 i32 f64)
    f32.const 30.5 local.set 8 i64.const -336 local.set 9 f64.const 32.25 local.set 10 i32.const 234
    local.set 11 i32.const 241 local.set 12 f64.const 35.25 local.set 13 local.get 3 f64.const 36.25 f64.add
    local.get 0 local.get 0 f32.const 38.5 f32.mul i32.const 120 f32.load offset=3 local.get 1 f64.const 40.25
    f64.sub global.get 4 i64.const 0x2a00000005 i32.const 152 f32.load offset=3 local.get 4 i64.const -479
    i64.add local.get 6 global.get 0 local.get 4 i64.const 0x3000000005 i32.const 8 i32.load offset=1
    i32.const 1 call_indirect (param i32 i64 f32 i64 f32 i32 i64 i64 i32) (result f64 f64) global.get 0
    i32.const 353 i32.sub local.get 4 i64.const 0x3300000005 i64.mul local.get 7 f32.const 52.5 f32.sub
    local.get 4 i64.const -578 i64.xor local.get 5 f32.const 54.5 f32.add global.get 4 i32.const 388 i32.mul
    local.get 4 i64.const -611 i64.add local.get 4 i64.const 0x3900000005 i64.xor global.get 0 i32.const 409
    i32.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-27"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (i64.const 0x505050505050505)
  (f32.const 6.75) (f32.const 7.75) (f32.const 8.75)) (f64.const 31.75) (f32.const 1.75) (f32.const 67.375)
  (f32.const 9.810503) (f64.const -42.75) (f64.const 29.25) (f64.const 30.25) (f64.const 29.25)
  (f64.const 30.25) (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5)
  (i64.const 0x505050505050505) (f32.const 6.75) (f32.const 7.75) (f32.const 8.75) (f32.const 30.5)
  (i64.const -336) (f64.const 32.25) (i32.const 234) (i32.const 241) (f64.const 35.25))

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
  (func $callee (result f32 f64 i64 f64 f64 f32 i64)
    global.get 4 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub global.get 6 f32.const 39.5 f32.add
    global.get 3 f64.const 40.25 f64.sub global.get 4 i32.const 290 i32.xor global.get 1
    i64.const 0x2a00000005 i64.sub global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25 f64.mul
    global.get 4 i32.const 318 i32.xor global.get 1 i64.const -501 i64.sub global.get 6 f32.const 47.5 f32.mul
    global.get 3 f64.const 48.25 f64.add global.get 4 i32.const 346 i32.xor global.get 1 i64.const -545
    i64.sub global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25 f64.sub global.get 4
    i32.const 374 i32.xor global.get 1 i64.const 0x3600000005 i64.sub global.get 6 f32.const 55.5 f32.sub
    global.get 3 f64.const 56.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f32.const 30.5
    f64.const 31.25 i64.const -347 f64.const 33.25 f64.const 34.25 f32.const 35.5 i64.const 0x2400000005
  )
  (func $call-28 (export "call-28") (param f32 i64 f64 f32 i32 i64 f64 i32 i64 f32 f32 f32)
  (result f32 i64 f64 i32 i64 i32 i32 f32 i64 f32 f64 i64 f64 f64 f32 i64 f32 i64 f64 f32 i32 i64 f64 i32 i64 f32 f32 f32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 0 f32.const 31.5 f32.sub local.get 5 local.get 2 f64.const 33.25 f64.add i32.const 80
    i32.load offset=2 local.get 8 i64.const -380 i64.mul local.get 4 local.get 4 i32.const 262 i32.xor
    i32.const 112 f32.load offset=2 local.get 8 i64.const 0x2700000005 i64.mul call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-28"
  (f32.const 1.75) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)) (f32.const -29.75) (i64.const 0x606060606060606)
  (f64.const 29.75) (i32.const 0x542f0ae5) (i64.const 0x96969696969696a4) (i32.const 0x5050505)
  (i32.const 0x5050403) (f32.const -1.3162402e+32) (i64.const 0x8d8d8d8c2d2d2d2d) (f32.const 30.5)
  (f64.const 31.25) (i64.const -347) (f64.const 33.25) (f64.const 34.25) (f32.const 35.5)
  (i64.const 0x2400000005) (f32.const 1.75) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))

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
  (func $callee (param f32) (result i64 i64 i32 f32 f32 i32 i64 f32 f32 f64 i32 i32)
    global.get 4 i32.const 304 i32.mul global.get 1 i64.const -479 i64.add local.get 0 f32.const 45.5 f32.add
    global.get 3 f64.const 46.25 f64.sub global.get 4 i32.const 332 i32.mul global.get 1
    i64.const 0x3000000005 i64.add local.get 0 f32.const 49.5 f32.sub global.get 3 f64.const 50.25 f64.mul
    global.get 4 i32.const 360 i32.mul global.get 1 i64.const -567 i64.add local.get 0 f32.const 53.5 f32.mul
    global.get 3 f64.const 54.25 f64.add global.get 4 i32.const 388 i32.mul global.get 1 i64.const -611
    i64.add local.get 0 f32.const 57.5 f32.add global.get 3 f64.const 58.25 f64.sub global.get 4 i32.const 416
    i32.mul global.get 1 i64.const 0x3c00000005 i64.add local.get 0 f32.const 61.5 f32.sub global.get 3
    f64.const 62.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i64.const -336
    i64.const -347 i32.const 234 local.get 0 f32.const 34.5 f32.add local.get 0 f32.const 35.5 f32.add
    i32.const 255 i64.const -402 local.get 0 f32.const 38.5 f32.add local.get 0 f32.const 39.5 f32.add
    f64.const 40.25 i32.const 290 i32.const 297
  )
  (func $call-29 (export "call-29")
  (param i64 f64 i32 f32 i64 f32 i32 i64 f64 f32 i32 i64 i32 f32 i64 f64 f64 f32)
  (result i32 i32 f32 f64 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 f32 f32 i32 i64 f32 f32 f64 i32 i32 i64 f64 i32 f32 i64 f32 i32 i64 f64 f32 i32 i64 i32 f32 i64 f64 f64 f32 i32 i32)
  (local i32 i32)
    i32.const 227 local.set 18 i32.const 234 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 2 i32.const 241 i32.sub local.get 2 local.get 3 f32.const 36.5 f32.add i32.const 104
    f64.load offset=1 local.get 10 i32.const 269 i32.sub local.get 12 local.get 12 i32.const 283 i32.add
    i32.const 136 i64.load offset=1 local.get 14 i64.const 0x2a00000005 i64.sub local.get 11 local.get 14
    i64.const -479 i64.add i32.const 168 i64.load offset=1 local.get 14 i64.const -501 i64.sub f32.const 47.5
    call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-29"
  (i64.const 0x101010101010101) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75)
  (i64.const 0x505050505050505) (f32.const 6.75) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f32.const 10.75) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d)
  (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75))
  (i32.const 0x3030212) (i32.const 0x3030303) (f32.const 41.25) (f64.const 4.744817393885104e-24)
  (i32.const 0xb0b09fe) (i32.const 0xd0d0d0d) (i32.const 0xd0d0e28) (i64.const 0xdbb6916c4722fdd8)
  (i64.const 0xf0f0ee50f0f0f0a) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xf0f0f0f0f0f0d30)
  (i64.const 0x7b56310ce7c29d78) (i64.const 0xf0f0f0f0f0f1104) (i64.const -336) (i64.const -347)
  (i32.const 234) (f32.const 82.0) (f32.const 83.0) (i32.const 255) (i64.const -402) (f32.const 86.0)
  (f32.const 87.0) (f64.const 40.25) (i32.const 290) (i32.const 297) (i64.const 0x101010101010101)
  (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75) (i64.const 0x505050505050505) (f32.const 6.75)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (f64.const -9.5) (f32.const 10.75) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (f32.const 18.75) (i32.const 227) (i32.const 234))

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
  (func $callee (param f32 i64 i64)
    global.get 0 i32.const 227 i32.add local.get 1 i64.const 0x2100000005 i64.xor local.get 0 f32.const 34.5
    f32.sub global.get 7 f64.const 35.25 f64.mul global.get 0 i32.const 255 i32.add local.get 2 i64.const -402
    i64.xor local.get 0 f32.const 38.5 f32.mul global.get 7 f64.const 39.25 f64.add global.get 0 i32.const 283
    i32.add local.get 2 i64.const -446 i64.xor local.get 0 f32.const 42.5 f32.add global.get 7 f64.const 43.25
    f64.sub global.get 0 i32.const 311 i32.add local.get 2 i64.const 0x2d00000005 i64.xor local.get 0
    f32.const 46.5 f32.sub global.get 7 f64.const 47.25 f64.mul global.get 0 i32.const 339 i32.add local.get 2
    i64.const -534 i64.xor local.get 0 f32.const 50.5 f32.mul global.get 7 f64.const 51.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-30 (export "call-30")
  (result f32 f64 f64 f32 i64 i64 f32 f32 i64 i64 i64 i32 f64 i32 f32 f64 f32 f32 f64 i64)
  (local f32 f32 f64 i64)
    f32.const 33.5 local.set 0 f32.const 34.5 local.set 1 f64.const 35.25 local.set 2 i64.const 0x2400000005
    local.set 3 global.get 6 f32.const 37.5 f32.sub global.get 3 global.get 7 f64.const 39.25 f64.add
    i32.const 128 f32.load global.get 5 i64.const -446 i64.xor global.get 1 global.get 6 f32.const 43.5
    f32.sub i32.const 160 f32.load global.get 5 i64.const 0x2d00000005 i64.xor global.get 1 global.get 5
    i64.const -512 i64.mul i32.const 0 i32.load global.get 7 f64.const 49.25 f64.sub global.get 0 global.get 6
    f32.const 51.5 f32.add i32.const 32 f64.load f32.const 53.5 i32.const 48 i64.load offset=2 global.get 5
    i64.const -600 i64.mul call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-30"
  ) (f32.const -37.625) (f64.const -7.5) (f64.const 1063.75) (f32.const -5.5476997e+35)
  (i64.const 0x1020304050606ba) (i64.const 0x1122334455667788) (f32.const -43.625) (f32.const -5.0729572e-23)
  (i64.const 0xfefdfcd6faf9f8fd) (i64.const 0x1122334455667788) (i64.const 0x406080a0c0e1000)
  (i32.const 0x7a55300b) (f64.const 975.25) (i32.const 0x12345678) (f32.const 51.375)
  (f64.const -1.6338082632273529e-84) (f32.const 33.5) (f32.const 34.5) (f64.const 35.25)
  (i64.const 0x2400000005))

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
  (func $callee (param f32 f64 f64 f64 f32 i32) (result i64)
    local.get 5 i32.const 241 i32.sub global.get 5 i64.const -380 i64.mul local.get 0 f32.const 36.5 f32.add
    local.get 3 f64.const 37.25 f64.sub local.get 5 i32.const 269 i32.sub global.get 5 i64.const 0x2700000005
    i64.mul local.get 4 f32.const 40.5 f32.sub local.get 2 f64.const 41.25 f64.mul local.get 5 i32.const 297
    i32.sub global.get 5 i64.const -468 i64.mul local.get 4 f32.const 44.5 f32.mul local.get 3 f64.const 45.25
    f64.add local.get 5 i32.const 325 i32.sub global.get 5 i64.const -512 i64.mul local.get 4 f32.const 48.5
    f32.add local.get 3 f64.const 49.25 f64.sub local.get 5 i32.const 353 i32.sub global.get 5
    i64.const 0x3300000005 i64.mul local.get 0 f32.const 52.5 f32.sub local.get 2 f64.const 53.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 i64.const 0x2100000005
  )
  (func $call-31 (export "call-31") (param f32)
  (result f64 f64 f64 f64 i32 i32 i32 i64 f32 i32 f64 f32 f32 f32 i64) (local i32 f64 f32 f32 f32 i64)
    i32.const 241 local.set 1 f64.const 35.25 local.set 2 f32.const 36.5 local.set 3 f32.const 37.5
    local.set 4 f32.const 38.5 local.set 5 i64.const 0x2700000005 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3 f64.const 40.25 f64.sub global.get 7 global.get 3 f64.const 42.25 f64.add i32.const 152
    f64.load offset=3 global.get 0 i32.const 311 i32.add global.get 4 global.get 0 i32.const 325 i32.sub
    i32.const 184 f32.load offset=3 global.get 3 global.get 7 f64.const 50.25 f32.const 51.5 global.get 0
    i32.const 367 i32.add i32.const 1 call_indirect (param f32 f64 f64 f64 f32 i32) (result i64) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-31"
  (f32.const 1.75)) (f64.const -47.75) (f64.const 1024.5) (f64.const 34.75)
  (f64.const 1.2138208582520844e+257) (i32.const 0x123457af) (i32.const -77) (i32.const 0x12345533)
  (i64.const 0x2100000005) (f32.const 1.75) (i32.const 241) (f64.const 35.25) (f32.const 36.5)
  (f32.const 37.5) (f32.const 38.5) (i64.const 0x2700000005))

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
  (func $callee (param f32 f64 i64 f32 i32 f32 i32 f64 i64 i64) (result i64 f64)
    local.get 6 i32.const 255 i32.add local.get 2 i64.const -402 i64.xor local.get 5 f32.const 38.5 f32.mul
    local.get 1 f64.const 39.25 f64.add local.get 6 i32.const 283 i32.add local.get 2 i64.const -446 i64.xor
    local.get 0 f32.const 42.5 f32.add local.get 7 f64.const 43.25 f64.sub local.get 4 i32.const 311 i32.add
    local.get 2 i64.const 0x2d00000005 i64.xor local.get 5 f32.const 46.5 f32.sub local.get 7 f64.const 47.25
    f64.mul local.get 4 i32.const 339 i32.add local.get 2 i64.const -534 i64.xor local.get 0 f32.const 50.5
    f32.mul local.get 7 f64.const 51.25 f64.add local.get 4 i32.const 367 i32.add local.get 9 i64.const -578
    i64.xor local.get 3 f32.const 54.5 f32.add local.get 7 f64.const 55.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 2 i64.const -369 i64.add local.get 1 f64.const 35.25 f64.add
  )
  (func $call-32 (export "call-32") (param i32 f64 i64 f64) (result i64 f64 i64 f64 i32 f64 i64 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 6 f64.const 36.25 local.get 2 global.get 2 local.get 0 global.get 2 f32.const 40.5 f32.sub
    i32.const 136 i32.load offset=1 local.get 1 local.get 2 i64.const -468 i64.mul i64.const -479 call $callee
    global.get 6 f32.const 45.5 f32.add local.get 3 f64.const 46.25 f64.sub local.get 2 i64.const -512 i64.mul
    global.get 2 f32.const 48.5 f32.add local.get 0 i32.const 346 i32.xor global.get 2 f32.const 50.5 f32.mul
    local.get 0 i32.const 360 i32.mul local.get 1 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    local.get 2 i64.const 0x3600000005 i64.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-32"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5))
  (i64.const 0x303030303030192) (f64.const 71.5) (i64.const 0xf9f9f9f9f9f9f88f) (f64.const -15.5)
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5))

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
  (func $callee (param f32 i64 f32 f32 f32 f64 i32 f64 i32 i64 i32 i32 i64 i64 f32 i32 i64 f32 f64 f64)
  (result i64 i32 i64 i64 f64 f64 i32)
    local.get 15 i32.const 297 i32.sub local.get 1 i64.const -468 i64.mul local.get 3 f32.const 44.5 f32.mul
    local.get 7 f64.const 45.25 f64.add local.get 10 i32.const 325 i32.sub local.get 12 i64.const -512 i64.mul
    local.get 2 f32.const 48.5 f32.add local.get 7 f64.const 49.25 f64.sub local.get 8 i32.const 353 i32.sub
    local.get 13 i64.const 0x3300000005 i64.mul local.get 0 f32.const 52.5 f32.sub local.get 5 f64.const 53.25
    f64.mul local.get 6 i32.const 381 i32.sub local.get 1 i64.const -600 i64.mul local.get 17 f32.const 56.5
    f32.mul local.get 18 f64.const 57.25 f64.add local.get 11 i32.const 409 i32.sub local.get 12
    i64.const -644 i64.mul local.get 14 f32.const 60.5 f32.add local.get 5 f64.const 61.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 i64.const -380 i64.add local.get 6
    i32.const 255 i32.add local.get 1 i64.const -402 i64.add local.get 1 i64.const -413 i64.add local.get 5
    f64.const 39.25 f64.add local.get 5 f64.const 40.25 f64.add local.get 6 i32.const 290 i32.add
  )
  (func $call-33 (export "call-33") (param i32 i32 i64 f64 i32 i32 f32 f32)
  (result f32 i64 i32 i64 i64 f64 f64 i32 i32 i32 i64 f64 i32 i32 f32 f32 i32 f32) (local i32 f32)
    i32.const 255 local.set 8 f32.const 37.5 local.set 9 local.get 7 f32.const 38.5 f32.mul i32.const 120
    f32.load offset=3 local.get 2 i32.const 136 f32.load offset=1 local.get 7 local.get 7 f32.const 43.5
    f32.sub f64.const 44.25 local.get 5 i32.const 318 i32.xor f64.const 46.25 local.get 1 i32.const 332
    i32.mul local.get 2 i64.const 0x3000000005 i64.add local.get 4 local.get 0 local.get 2 local.get 2
    local.get 7 f32.const 53.5 f32.mul local.get 1 i32.const 381 i32.sub i64.const -600 f32.const 56.5
    i32.const 72 f64.load offset=1 f64.const 58.25 call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-33"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)
  (i32.const 0x5050505) (i32.const 0x6060606) (f32.const 7.75) (f32.const 8.75)) (f32.const 336.875)
  (i64.const 0x303030303030187) (i32.const 0x6060837) (i64.const 0x303030303030171)
  (i64.const 0x303030303030166) (f64.const 83.5) (f64.const 84.5) (i32.const 0x606085a) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5) (i32.const 0x5050505)
  (i32.const 0x6060606) (f32.const 7.75) (f32.const 8.75) (i32.const 255) (f32.const 37.5))

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
  (func $callee (param i32 i64 f32 f64 f64 i32 i64 i64 i64)
  (result i32 f64 f32 i32 f32 i32 f64 f32 i64 i32 f64 i64)
    local.get 5 i32.const 339 i32.add local.get 8 i64.const -534 i64.xor local.get 2 f32.const 50.5 f32.mul
    local.get 4 f64.const 51.25 f64.add local.get 5 i32.const 367 i32.add local.get 6 i64.const -578 i64.xor
    local.get 2 f32.const 54.5 f32.add local.get 3 f64.const 55.25 f64.sub local.get 0 i32.const 395 i32.add
    local.get 8 i64.const 0x3900000005 i64.xor local.get 2 f32.const 58.5 f32.sub local.get 4 f64.const 59.25
    f64.mul local.get 5 i32.const 423 i32.add local.get 6 i64.const -666 i64.xor local.get 2 f32.const 62.5
    f32.mul local.get 3 f64.const 63.25 f64.add local.get 5 i32.const 451 i32.add local.get 7 i64.const -710
    i64.xor local.get 2 f32.const 66.5 f32.add local.get 3 f64.const 67.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 0 i32.const 255 i32.add local.get 3 f64.const 37.25 f64.add
    local.get 2 f32.const 38.5 f32.add local.get 0 i32.const 276 i32.add local.get 2 f32.const 40.5 f32.add
    local.get 0 i32.const 290 i32.add local.get 3 f64.const 42.25 f64.add local.get 2 f32.const 43.5 f32.add
    local.get 1 i64.const -479 i64.add local.get 0 i32.const 318 i32.add local.get 3 f64.const 46.25 f64.add
    local.get 1 i64.const -512 i64.add
  )
  (func $call-34 (export "call-34") (param i32 i64 i32 i32 i32 i32 i32 f32 f32 i64 i32 f64)
  (result f32 i32 i32 i32 f64 f32 i32 f32 i32 f64 f32 i64 i32 f64 i64 i32 i64 i32 i32 i32 i32 i32 f32 f32 i64 i32 f64 f64 f64 i32 i32)
  (local f64 f64 i32 i32)
    f64.const 37.25 local.set 12 f64.const 38.25 local.set 13 i32.const 276 local.set 14 i32.const 283
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 7 f32.const 41.5 f32.mul local.get 3 local.get 5 i32.const 304 i32.mul i32.const 160 i32.load
    local.get 9 i64.const 0x2d00000005 i64.xor f32.const 46.5 local.get 11 i32.const 0 f64.load local.get 4
    i32.const 16 i64.load offset=2 local.get 1 i64.const 0x3300000005 i64.mul local.get 1 i64.const -567
    i64.add call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15
  )
)

(assert_return (invoke "call-34"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f64.const -12.5)) (f32.const 363.125)
  (i32.const 0x4040404) (i32.const 0x27272720) (i32.const 0x9a75512a) (f64.const 24.75) (f32.const 85.0)
  (i32.const 0x9a75513f) (f32.const 87.0) (i32.const 0x9a75514d) (f64.const 29.75) (f32.const 90.0)
  (i64.const 0xa0a0a270a0a0830) (i32.const 0x9a755169) (f64.const 33.75) (i64.const 0xa0a0a270a0a080f)
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (f64.const -12.5) (f64.const 37.25) (f64.const 38.25)
  (i32.const 276) (i32.const 283))

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
  (func $callee
    global.get 4 i32.const 262 i32.xor global.get 1 i64.const -413 i64.sub global.get 6 f32.const 39.5 f32.add
    global.get 3 f64.const 40.25 f64.sub global.get 4 i32.const 290 i32.xor global.get 1
    i64.const 0x2a00000005 i64.sub global.get 6 f32.const 43.5 f32.sub global.get 3 f64.const 44.25 f64.mul
    global.get 4 i32.const 318 i32.xor global.get 1 i64.const -501 i64.sub global.get 6 f32.const 47.5 f32.mul
    global.get 3 f64.const 48.25 f64.add global.get 4 i32.const 346 i32.xor global.get 1 i64.const -545
    i64.sub global.get 6 f32.const 51.5 f32.add global.get 3 f64.const 52.25 f64.sub global.get 4
    i32.const 374 i32.xor global.get 1 i64.const 0x3600000005 i64.sub global.get 6 f32.const 55.5 f32.sub
    global.get 3 f64.const 56.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-35 (export "call-35")
  (param f64 i32 i32 i32 f32 f64 i64 i64 f32 i64 i64 f64 f64 i32 f32 i64 f64 i32)
  (result f32 i32 f32 f32 f64 f64 i32 i32 i32 f32 f64 i64 i64 f32 i64 i64 f64 f64 i32 f32 i64 f64 i32 f64 i64 i64 i64 f64 i32)
  (local f64 i64 i64 i64 f64 i32)
    f64.const 38.25 local.set 18 i64.const 0x2700000005 local.set 19 i64.const -435 local.set 20
    i64.const -446 local.set 21 f64.const 42.25 local.set 22 i32.const 304 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 8 f32.const 44.5 f32.mul local.get 17 local.get 14 f32.const 46.5 f32.sub i32.const 184
    f32.load offset=3 local.get 5 f64.const 48.25 f64.add i32.const 1 call_indirect local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-35"
  (f64.const -1.5) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404) (f32.const 5.75)
  (f64.const -6.5) (i64.const 0x707070707070707) (i64.const 0x808080808080808) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5) (f64.const -13.5)
  (i32.const 0xe0e0e0e) (f32.const 15.75) (i64.const 0x1010101010101010) (f64.const -17.5)
  (i32.const 0x12121212)) (f32.const 433.875) (i32.const 0x12121212) (f32.const -30.75)
  (f32.const -4.044713e-38) (f64.const 41.75) (f64.const -1.5) (i32.const 0x2020202) (i32.const 0x3030303)
  (i32.const 0x4040404) (f32.const 5.75) (f64.const -6.5) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (f64.const -12.5) (f64.const -13.5) (i32.const 0xe0e0e0e) (f32.const 15.75) (i64.const 0x1010101010101010)
  (f64.const -17.5) (i32.const 0x12121212) (f64.const 38.25) (i64.const 0x2700000005) (i64.const -435)
  (i64.const -446) (f64.const 42.25) (i32.const 304))

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
    global.get 4 i32.const 276 i32.mul local.get 0 i64.const -435 i64.add global.get 6 f32.const 41.5 f32.mul
    global.get 3 f64.const 42.25 f64.add global.get 4 i32.const 304 i32.mul local.get 0 i64.const -479 i64.add
    global.get 6 f32.const 45.5 f32.add global.get 3 f64.const 46.25 f64.sub global.get 4 i32.const 332
    i32.mul local.get 0 i64.const 0x3000000005 i64.add global.get 6 f32.const 49.5 f32.sub global.get 3
    f64.const 50.25 f64.mul global.get 4 i32.const 360 i32.mul local.get 0 i64.const -567 i64.add global.get 6
    f32.const 53.5 f32.mul global.get 3 f64.const 54.25 f64.add global.get 4 i32.const 388 i32.mul local.get 0
    i64.const -611 i64.add global.get 6 f32.const 57.5 f32.add global.get 3 f64.const 58.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i64.const -413 i64.add
  )
  (func $call-36 (export "call-36") (result i64 f64 i64 i32 i32 i32 f64 f64 f64 i64)
    global.get 5 i64.const 0x2700000005 i64.mul global.get 3 global.get 5 i64.const -446 i64.xor i32.const 144
    i32.load offset=2 global.get 4 i32.const 304 i32.mul global.get 0 global.get 7 f64.const 45.25 f64.add
    i32.const 176 f64.load offset=2 global.get 7 f64.const 47.25 f64.mul global.get 1 i64.const 0x3000000005
    i64.add call $callee
  )
)

(assert_return (invoke "call-36"
  ) (i64.const 0x370adeb3e6e1dcd8) (f64.const -7.5) (i64.const 0x1020304050606ba) (i32.const 0x946f4a25)
  (i32.const -23408) (i32.const 0x12345678) (f64.const 1069.75) (f64.const -8.490637912746905e+41)
  (f64.const 48407.625) (i64.const 0x11223374556675f0))

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
  (func $callee (param f64 f32 i32) (result f32 f64)
    local.get 2 i32.const 290 i32.xor global.get 1 i64.const 0x2a00000005 i64.sub local.get 1 f32.const 43.5
    f32.sub local.get 0 f64.const 44.25 f64.mul local.get 2 i32.const 318 i32.xor global.get 1 i64.const -501
    i64.sub local.get 1 f32.const 47.5 f32.mul local.get 0 f64.const 48.25 f64.add local.get 2 i32.const 346
    i32.xor global.get 1 i64.const -545 i64.sub local.get 1 f32.const 51.5 f32.add local.get 0 f64.const 52.25
    f64.sub local.get 2 i32.const 374 i32.xor global.get 1 i64.const 0x3600000005 i64.sub local.get 1
    f32.const 55.5 f32.sub local.get 0 f64.const 56.25 f64.mul local.get 2 i32.const 402 i32.xor global.get 1
    i64.const -633 i64.sub local.get 1 f32.const 59.5 f32.mul local.get 0 f64.const 60.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 1 f32.const 39.5 f32.add local.get 0 f64.const 40.25
    f64.add
  )
  (func $call-37 (export "call-37") (param i32)
  (result f64 i64 f32 i32 f32 f64 f32 i64 i64 f32 i32 f64 i64 f32 f64 f32 f64 i32 f32 f32) (local f32 f32)
    f32.const 40.5 local.set 1 f32.const 41.5 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 3 f64.const 42.25 f64.add global.get 5 global.get 2 f32.const 44.5 f32.mul i32.const 168
    i32.load offset=1 global.get 2 f32.const 46.5 f32.sub global.get 7 global.get 2 f32.const 48.5 f32.add
    i32.const 8 i64.load offset=1 global.get 1 i64.const -545 i64.sub global.get 6 local.get 0 i32.const 367
    i32.add i32.const 40 f64.load offset=1 global.get 1 i64.const 0x3600000005 i64.sub f64.const 55.25
    f32.const 56.5 i32.const 72 i32.load offset=1 call $callee global.get 3 f64.const 58.25 f64.sub
    global.get 6 f32.const 59.5 f32.mul local.get 0 i32.const 423 i32.add call $callee local.get 0 local.get 1
    local.get 2
  )
)

(assert_return (invoke "call-37"
  (i32.const 0x1010101)) (f64.const 34.75) (i64.const 0xfefdfcfbfaf9f8f8) (f32.const 144.625)
  (i32.const 0xe7c29d78) (f32.const -43.25) (f64.const 1024.5) (f32.const 51.75)
  (i64.const 0x5b3611ecc7a27d58) (i64.const 0x11223344556679a9) (f32.const -0.125) (i32.const 0x1010270)
  (f64.const -3.455558710662957e+288) (i64.const 0x1122330e55667783) (f32.const 96.0) (f64.const 95.5)
  (f32.const 813.0) (f64.const -25.5) (i32.const 0x1010101) (f32.const 40.5) (f32.const 41.5))

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
  (func $callee (param f64 f64 i32 i64 i64 i32) (result f32 i32 f64 f64 i32 f32 f64)
    local.get 2 i32.const 332 i32.mul local.get 3 i64.const 0x3000000005 i64.add global.get 6 f32.const 49.5
    f32.sub local.get 1 f64.const 50.25 f64.mul local.get 5 i32.const 360 i32.mul local.get 4 i64.const -567
    i64.add global.get 6 f32.const 53.5 f32.mul local.get 0 f64.const 54.25 f64.add local.get 2 i32.const 388
    i32.mul local.get 4 i64.const -611 i64.add global.get 6 f32.const 57.5 f32.add local.get 1 f64.const 58.25
    f64.sub local.get 2 i32.const 416 i32.mul local.get 4 i64.const 0x3c00000005 i64.add global.get 6
    f32.const 61.5 f32.sub local.get 1 f64.const 62.25 f64.mul local.get 5 i32.const 444 i32.mul local.get 4
    i64.const -699 i64.add global.get 6 f32.const 65.5 f32.mul local.get 0 f64.const 66.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 f32.const 40.5 local.get 2 i32.const 290 i32.add
    local.get 0 f64.const 42.25 f64.add local.get 0 f64.const 43.25 f64.add local.get 2 i32.const 311 i32.add
    f32.const 45.5 local.get 0 f64.const 46.25 f64.add
  )
  (func $call-38 (export "call-38") (param f64 f32 f64 i64)
  (result i64 f64 i64 f32 i32 f32 f32 i64 f32 f32 f64 f64 f32 f64 i32 f64 f32 i32 f64 f64 i32 f32 f64 f64 f32 f64 i64 i64 i32 f32 f32)
  (local i64 i32 f32 f32)
    i64.const -446 local.set 4 i32.const 297 local.set 5 f32.const 43.5 local.set 6 f32.const 44.5 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 3 i64.const 0x2d00000005 i64.xor local.get 2 local.get 3 i64.const -512 i64.mul i32.const 0
    f32.load global.get 4 i32.const 346 i32.xor local.get 1 local.get 1 f32.const 51.5 f32.add i32.const 32
    i64.load local.get 1 f32.const 53.5 f32.mul local.get 1 local.get 0 f64.const 55.25 f64.sub i32.const 64
    f64.load local.get 1 f32.const 57.5 f32.add local.get 0 global.get 4 i32.const 416 i32.mul i32.const 96
    f64.load i32.const 104 f64.load offset=1 f64.const 62.25 i32.const 444 i64.const -699 i64.const -710
    global.get 0 i32.const 465 i32.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-38"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (i64.const 0x404040404040404))
  (i64.const 0x404042904040401) (f64.const -3.5) (i64.const 0xf7f7f7f7f7f7f800) (f32.const 2.7673341e+35)
  (i32.const -279) (f32.const 2.75) (f32.const 54.25) (i64.const 0xae89643f1af5d0ab) (f32.const 147.125)
  (f32.const 2.75) (f64.const -56.75) (f64.const 3.3725597627651434e+68) (f32.const 60.25) (f64.const -1.5)
  (i32.const -32032) (f64.const -4.745787516866785e+225) (f32.const 40.5) (i32.const 734) (f64.const 42.25)
  (f64.const 43.25) (i32.const 755) (f32.const 45.5) (f64.const 46.25) (f64.const -1.5) (f32.const 2.75)
  (f64.const -3.5) (i64.const 0x404040404040404) (i64.const -446) (i32.const 297) (f32.const 43.5)
  (f32.const 44.5))

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
  (func $callee (param f32 i32 f32 i32 i64 f64 f32 f64 f32 i32)
  (result f64 f64 i32 f32 i64 i64 i32 f64 f32 i32 f32 f64)
    local.get 3 i32.const 374 i32.xor local.get 4 i64.const 0x3600000005 i64.sub local.get 8 f32.const 55.5
    f32.sub local.get 5 f64.const 56.25 f64.mul local.get 1 i32.const 402 i32.xor local.get 4 i64.const -633
    i64.sub local.get 8 f32.const 59.5 f32.mul local.get 5 f64.const 60.25 f64.add local.get 9 i32.const 430
    i32.xor local.get 4 i64.const -677 i64.sub local.get 6 f32.const 63.5 f32.add local.get 7 f64.const 64.25
    f64.sub local.get 9 i32.const 458 i32.xor local.get 4 i64.const 0x4200000005 i64.sub local.get 0
    f32.const 67.5 f32.sub local.get 7 f64.const 68.25 f64.mul local.get 9 i32.const 486 i32.xor local.get 4
    i64.const -765 i64.sub local.get 6 f32.const 71.5 f32.mul local.get 5 f64.const 72.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 5 f64.const 41.25 f64.add local.get 5 f64.const 42.25
    f64.add local.get 1 i32.const 304 i32.add local.get 0 f32.const 44.5 f32.add local.get 4
    i64.const 0x2d00000005 i64.add local.get 4 i64.const -501 i64.add local.get 1 i32.const 332 i32.add
    local.get 5 f64.const 48.25 f64.add local.get 0 f32.const 49.5 f32.add local.get 1 i32.const 353 i32.add
    local.get 0 f32.const 51.5 f32.add local.get 5 f64.const 52.25 f64.add
  )
  (func $call-39 (export "call-39") (param f32 f32 i64 i64 i32 i32 f64 f32)
  (result f32 f32 i32 i32 f64 f64 i32 f64 f64 i32 f32 i64 i64 i32 f64 f32 i32 f32 f64 f32 f32 i64 i64 i32 i32 f64 f32 i32 i64 i32 i32 i64 f32)
  (local i32 i64 i32 i32 i64 f32)
    i32.const 297 local.set 8 i64.const -468 local.set 9 i32.const 311 local.set 10 i32.const 318 local.set 11
    i64.const -501 local.set 12 f32.const 47.5 local.set 13 local.get 1 f32.const 48.5 f32.add local.get 1
    local.get 5 i32.const 353 i32.sub i32.const 24 i32.load offset=3 local.get 6 f64.const 52.25 f64.sub
    local.get 6 local.get 5 i32.const 381 i32.sub local.get 7 i32.const 64 i32.load f32.const 57.5
    i32.const 409 i64.const -644 f64.const 60.25 i32.const 104 f32.load offset=1 f64.const 62.25 i32.const 120
    f32.load offset=3 i32.const 128 i32.load i32.const 1
    call_indirect (param f32 i32 f32 i32 i64 f64 f32 f64 f32 i32) (result f64 f64 i32 f32 i64 i64 i32 f64 f32 i32 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-39"
  (f32.const 1.75) (f32.const 2.75) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (f64.const -7.5) (f32.const 8.75)) (f32.const 51.25)
  (f32.const 2.75) (i32.const 0x60604a5) (i32.const 0x613c17f2) (f64.const -59.75) (f64.const -7.5)
  (i32.const 0x6060489) (f64.const 101.5) (f64.const 102.5) (i32.const 0xba95717b) (f32.const 53.25)
  (i64.const 0x2cfffffd81) (i64.const -1145) (i32.const 0xba957197) (f64.const 108.5) (f32.const 58.25)
  (i32.const 0xba9571ac) (f32.const 60.25) (f64.const 112.5) (f32.const 1.75) (f32.const 2.75)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i32.const 0x5050505) (i32.const 0x6060606)
  (f64.const -7.5) (f32.const 8.75) (i32.const 297) (i64.const -468) (i32.const 311) (i32.const 318)
  (i64.const -501) (f32.const 47.5))

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
  (func $callee (param f32 f32 i64 f64 f32 f32 f64 i32 f32 f64 i64 f64 i64 f64 f64 i64 f32 i32 i64 f64)
    local.get 17 i32.const 297 i32.sub local.get 12 i64.const -468 i64.mul local.get 5 f32.const 44.5 f32.mul
    local.get 13 f64.const 45.25 f64.add local.get 17 i32.const 325 i32.sub local.get 12 i64.const -512
    i64.mul local.get 4 f32.const 48.5 f32.add local.get 6 f64.const 49.25 f64.sub local.get 17 i32.const 353
    i32.sub local.get 2 i64.const 0x3300000005 i64.mul local.get 4 f32.const 52.5 f32.sub local.get 6
    f64.const 53.25 f64.mul local.get 17 i32.const 381 i32.sub local.get 2 i64.const -600 i64.mul local.get 4
    f32.const 56.5 f32.mul local.get 14 f64.const 57.25 f64.add local.get 17 i32.const 409 i32.sub
    local.get 10 i64.const -644 i64.mul local.get 1 f32.const 60.5 f32.add local.get 3 f64.const 61.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-40 (export "call-40") (param i32 f32 f32 f32 f64 i32 i32 f32 i64 i32 f32 i32)
  (result i32 f32 f32 f32 f64 i32 i32 f32 i64 i32 f32 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 10 f32.const 43.5 f32.sub local.get 2 local.get 8 i64.const 0x2d00000005 i64.xor local.get 4
    i32.const 184 f32.load offset=3 local.get 3 local.get 4 f64.const 49.25 f64.sub local.get 9 local.get 1
    local.get 4 f64.const 52.25 f64.sub local.get 8 local.get 4 i32.const 56 i64.load offset=3 i32.const 64
    f64.load i32.const 72 f64.load offset=1 i32.const 80 i64.load offset=2 i32.const 88 f32.load offset=3
    i32.const 423 i32.const 104 i64.load offset=1 local.get 4 f64.const 62.25 f64.mul call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-40"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (i32.const 0x7070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c)) (i32.const 0x1010101) (f32.const 2.75)
  (f32.const 3.75) (f32.const 4.75) (f64.const -5.5) (i32.const 0x6060606) (i32.const 0x7070707)
  (f32.const 8.75) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (f32.const 11.75)
  (i32.const 0xc0c0c0c))

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
  (func $callee (param f64 i32 i64 i32 i32 i64 i32 f32 i64) (result f64)
    local.get 6 i32.const 311 i32.add local.get 8 i64.const 0x2d00000005 i64.xor local.get 7 f32.const 46.5
    f32.sub local.get 0 f64.const 47.25 f64.mul local.get 3 i32.const 339 i32.add local.get 2 i64.const -534
    i64.xor local.get 7 f32.const 50.5 f32.mul local.get 0 f64.const 51.25 f64.add local.get 3 i32.const 367
    i32.add local.get 5 i64.const -578 i64.xor local.get 7 f32.const 54.5 f32.add local.get 0 f64.const 55.25
    f64.sub local.get 6 i32.const 395 i32.add local.get 8 i64.const 0x3900000005 i64.xor local.get 7
    f32.const 58.5 f32.sub local.get 0 f64.const 59.25 f64.mul local.get 1 i32.const 423 i32.add local.get 5
    i64.const -666 i64.xor local.get 7 f32.const 62.5 f32.mul local.get 0 f64.const 63.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 0 f64.const 43.25 f64.add
  )
  (func $call-41 (export "call-41")
  (param i32 f32 f64 f32 f64 i32 f32 i32 i64 f32 i64 i64 f64 i64 f64 f32 i32 f64)
  (result f32 f64 i32 f32 f64 f32 f64 i32 f32 i32 i64 f32 i64 i64 f64 i64 f64 f32 i32 f64 f64 i32)
  (local f64 i32)
    f64.const 44.25 local.set 18 i32.const 318 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 6 f32.const 46.5 f32.sub f64.const 47.25 local.get 7 local.get 11 i64.const -534 i64.xor
    local.get 0 i32.const 24 i32.load offset=3 local.get 11 i32.const 374 local.get 1 f32.const 54.5 f32.add
    i32.const 56 i64.load offset=3 call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-41"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (f64.const -15.5) (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5)) (f32.const -38.75)
  (f64.const 90.5) (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5)
  (i32.const 0x6060606) (f32.const 7.75) (i32.const 0x8080808) (i64.const 0x909090909090909) (f32.const 10.75)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i64.const 0xe0e0e0e0e0e0e0e)
  (f64.const -15.5) (f32.const 16.75) (i32.const 0x11111111) (f64.const -18.5) (f64.const 44.25)
  (i32.const 318))

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
  (func $callee (result f32 f32)
    global.get 0 i32.const 325 i32.sub global.get 5 i64.const -512 i64.mul global.get 2 f32.const 48.5 f32.add
    global.get 7 f64.const 49.25 f64.sub global.get 0 i32.const 353 i32.sub global.get 5
    i64.const 0x3300000005 i64.mul global.get 2 f32.const 52.5 f32.sub global.get 7 f64.const 53.25 f64.mul
    global.get 0 i32.const 381 i32.sub global.get 5 i64.const -600 i64.mul global.get 2 f32.const 56.5 f32.mul
    global.get 7 f64.const 57.25 f64.add global.get 0 i32.const 409 i32.sub global.get 5 i64.const -644
    i64.mul global.get 2 f32.const 60.5 f32.add global.get 7 f64.const 61.25 f64.sub global.get 0
    i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul global.get 2 f32.const 64.5 f32.sub
    global.get 7 f64.const 65.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f32.const 44.5
    f32.const 45.5
  )
  (func $call-42 (export "call-42") (result i64 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32)
    f32.const 45.5 local.set 0 f32.const 46.5 local.set 1 f32.const 47.5 local.set 2 f32.const 48.5
    local.set 3 global.get 5 i64.const -534 i64.xor global.get 3 global.get 7 f64.const 51.25 f64.add
    call $callee call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-42"
  ) (i64.const 0x102030405060512) (f64.const -7.5) (f64.const 1075.75) (f32.const 44.5) (f32.const 45.5)
  (f32.const 44.5) (f32.const 45.5) (f32.const 45.5) (f32.const 46.5) (f32.const 47.5) (f32.const 48.5))

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
  (func $callee (param i64) (result i64 f64 i32 f32 f64 f64 f64)
    global.get 0 i32.const 367 i32.add local.get 0 i64.const -578 i64.xor global.get 2 f32.const 54.5 f32.add
    global.get 7 f64.const 55.25 f64.sub global.get 0 i32.const 395 i32.add local.get 0 i64.const 0x3900000005
    i64.xor global.get 2 f32.const 58.5 f32.sub global.get 7 f64.const 59.25 f64.mul global.get 0
    i32.const 423 i32.add local.get 0 i64.const -666 i64.xor global.get 2 f32.const 62.5 f32.mul global.get 7
    f64.const 63.25 f64.add global.get 0 i32.const 451 i32.add local.get 0 i64.const -710 i64.xor global.get 2
    f32.const 66.5 f32.add global.get 7 f64.const 67.25 f64.sub global.get 0 i32.const 479 i32.add local.get 0
    i64.const 0x4500000005 i64.xor global.get 2 f32.const 70.5 f32.sub global.get 7 f64.const 71.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i64.const 0x2d00000005 i64.add
    f64.const 46.25 i32.const 332 f32.const 48.5 f64.const 49.25 f64.const 50.25 f64.const 51.25
  )
  (func $call-43 (export "call-43") (param i64)
  (result f64 i64 f32 i32 f64 i64 f64 i32 f32 f64 f64 f64 i64 f32 i32 i64 f64 i32 i32)
  (local f32 i32 i64 f64 i32 i32)
    f32.const 46.5 local.set 1 i32.const 332 local.set 2 i64.const 0x3000000005 local.set 3 f64.const 49.25
    local.set 4 i32.const 353 local.set 5 i32.const 360 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3 f64.const 52.25 f64.sub local.get 0 global.get 2 f32.const 54.5 f32.add i32.const 56
    i32.load offset=3 global.get 3 f64.const 56.25 f64.mul local.get 0 i64.const 0x3900000005 i64.xor
    i32.const 1 call_indirect (param i64) (result i64 f64 i32 f32 f64 f64 f64) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-43"
  (i64.const 0x101010101010101)) (f64.const -59.75) (i64.const 0x101010101010101) (f32.const 57.75)
  (i32.const 0x1dcb792) (f64.const -421.875) (i64.const 0x101016501010109) (f64.const 46.25) (i32.const 332)
  (f32.const 48.5) (f64.const 49.25) (f64.const 50.25) (f64.const 51.25) (i64.const 0x101010101010101)
  (f32.const 46.5) (i32.const 332) (i64.const 0x3000000005) (f64.const 49.25) (i32.const 353) (i32.const 360))

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
  (func $callee (param f64 i32 i32) (result f64 f64 i32 f32 f64 i64 i32 f64 f32 i64 i32 f64)
    local.get 2 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul global.get 2 f32.const 60.5 f32.add
    local.get 0 f64.const 61.25 f64.sub local.get 2 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005
    i64.mul global.get 2 f32.const 64.5 f32.sub local.get 0 f64.const 65.25 f64.mul local.get 1 i32.const 465
    i32.sub global.get 5 i64.const -732 i64.mul global.get 2 f32.const 68.5 f32.mul local.get 0
    f64.const 69.25 f64.add local.get 1 i32.const 493 i32.sub global.get 5 i64.const -776 i64.mul global.get 2
    f32.const 72.5 f32.add local.get 0 f64.const 73.25 f64.sub local.get 1 i32.const 521 i32.sub global.get 5
    i64.const 0x4b00000005 i64.mul global.get 2 f32.const 76.5 f32.sub local.get 0 f64.const 77.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 f64.const 46.25 f64.add local.get 0
    f64.const 47.25 f64.add local.get 1 i32.const 339 i32.add f32.const 49.5 local.get 0 f64.const 50.25
    f64.add i64.const 0x3300000005 local.get 1 i32.const 367 i32.add local.get 0 f64.const 53.25 f64.add
    f32.const 54.5 i64.const -600 local.get 1 i32.const 395 i32.add local.get 0 f64.const 57.25 f64.add
  )
  (func $call-44 (export "call-44") (param i32 i32 f64 f64)
  (result i64 i64 i64 f32 i32 i64 f64 f32 i32 f64 f64 i32 f32 f64 i64 i32 f64 f32 i64 i32 f64 i32 i32 f64 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 5 i64.const -512 i64.mul global.get 1 global.get 5 i64.const -534 i64.xor i32.const 16
    f32.load offset=2 local.get 0 i32.const 360 i32.mul global.get 1 local.get 2 f64.const 53.25 f64.mul
    i32.const 48 f32.load offset=2 local.get 0 i32.const 388 i32.mul local.get 2 f64.const 56.25 f64.mul
    i32.const 72 i32.load offset=1 local.get 1 i32.const 409 i32.sub call $callee local.get 0 local.get 1
    local.get 2 local.get 3
  )
)

(assert_return (invoke "call-44"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i64.const 0x406080a0c0e1000)
  (i64.const 0x1122334455667788) (i64.const 0x102030405060512) (f32.const 2.4212762e-26)
  (i32.const 0x69696968) (i64.const 0x1122334455667788) (f64.const -186.375) (f32.const -2.6713147e-07)
  (i32.const 0x85858584) (f64.const -150.625) (f64.const -149.625) (i32.const 0x7e2beeb) (f32.const 49.5)
  (f64.const -146.625) (i64.const 0x3300000005) (i32.const 0x7e2bf07) (f64.const -143.625) (f32.const 54.5)
  (i64.const -600) (i32.const 0x7e2bf23) (f64.const -139.625) (i32.const 0x1010101) (i32.const 0x2020202)
  (f64.const -3.5) (f64.const -4.5))

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
  (func $callee (param i64 f64 f64 i32 i32 f32)
    local.get 3 i32.const 332 i32.mul local.get 0 i64.const 0x3000000005 i64.add local.get 5 f32.const 49.5
    f32.sub local.get 1 f64.const 50.25 f64.mul local.get 4 i32.const 360 i32.mul local.get 0 i64.const -567
    i64.add local.get 5 f32.const 53.5 f32.mul local.get 2 f64.const 54.25 f64.add local.get 3 i32.const 388
    i32.mul local.get 0 i64.const -611 i64.add local.get 5 f32.const 57.5 f32.add local.get 1 f64.const 58.25
    f64.sub local.get 4 i32.const 416 i32.mul local.get 0 i64.const 0x3c00000005 i64.add local.get 5
    f32.const 61.5 f32.sub local.get 2 f64.const 62.25 f64.mul local.get 3 i32.const 444 i32.mul local.get 0
    i64.const -699 i64.add local.get 5 f32.const 65.5 f32.mul local.get 2 f64.const 66.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4
  )
  (func $call-45 (export "call-45") (param f64 i64 f32 f32 f64 i64 i64 f32)
  (result i64 f32 i32 f32 f64 i64 f32 i64 f64 f64 f64 f64 f32 f64 i64 f32 f32 f64 i64 i64 f32 f32 f32)
  (local f32 f32)
    f32.const 48.5 local.set 8 f32.const 49.5 local.set 9 local.get 5 i64.const -545 i64.sub local.get 3
    global.get 0 i32.const 367 i32.add i32.const 40 f32.load offset=1 local.get 4 f64.const 54.25 f64.add
    local.get 5 local.get 3 f32.const 56.5 f32.mul i32.const 72 i64.load offset=1 local.get 4 f64.const 58.25
    f64.sub local.get 4 local.get 0 f64.const 60.25 f64.add i32.const 104 f64.load offset=1 local.get 2
    f32.const 62.5 f32.mul i64.const 0x3f00000005 f64.const 64.25 i32.const 136 f64.load offset=1
    i32.const 465 global.get 4 i32.const 472 i32.mul local.get 7 call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-45"
  (f64.const -1.5) (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75)) (i64.const 0x606060606060827)
  (f32.const 4.75) (i32.const 0x123457e7) (f32.const 9.166919e+23) (f64.const 48.75)
  (i64.const 0x606060606060606) (f32.const 268.375) (i64.const 0x9b76512c07e2bd98) (f64.const -63.75)
  (f64.const -5.5) (f64.const 58.75) (f64.const 4.744817393885104e-24) (f32.const 234.375) (f64.const -1.5)
  (i64.const 0x202020202020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75) (f32.const 48.5)
  (f32.const 49.5))

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
  (func $callee (param i32 i64 f32 i64 f64 f64 i32 i64 i64 i32) (result f64)
    local.get 6 i32.const 346 i32.xor local.get 3 i64.const -545 i64.sub local.get 2 f32.const 51.5 f32.add
    local.get 4 f64.const 52.25 f64.sub local.get 6 i32.const 374 i32.xor local.get 8 i64.const 0x3600000005
    i64.sub local.get 2 f32.const 55.5 f32.sub local.get 4 f64.const 56.25 f64.mul local.get 0 i32.const 402
    i32.xor local.get 1 i64.const -633 i64.sub local.get 2 f32.const 59.5 f32.mul local.get 5 f64.const 60.25
    f64.add local.get 9 i32.const 430 i32.xor local.get 3 i64.const -677 i64.sub local.get 2 f32.const 63.5
    f32.add local.get 5 f64.const 64.25 f64.sub local.get 9 i32.const 458 i32.xor local.get 7
    i64.const 0x4200000005 i64.sub local.get 2 f32.const 67.5 f32.sub local.get 5 f64.const 68.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 4 f64.const 48.25 f64.add
  )
  (func $call-46 (export "call-46") (param i32 f64 f64 i32 i32 i64 i64 f32 f64 f32 i64 f64)
  (result f64 f32 i32 i64 f64 f64 f32 f32 f32 i64 f32 i64 f64 i32 i64 i32 f64 i32 f64 f64 i32 i32 i64 i64 f32 f64 f32 i64 f64 f32 i64 f64 i32)
  (local f32 i64 f64 i32)
    f32.const 49.5 local.set 12 i64.const -545 local.set 13 f64.const 51.25 local.set 14 i32.const 367
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 11 f64.const 53.25 f64.mul local.get 7 local.get 3 i32.const 388 i32.mul i32.const 64 i64.load
    local.get 2 f64.const 57.25 f64.add local.get 2 local.get 7 f32.const 59.5 f32.mul i32.const 96 f32.load
    local.get 9 f32.const 61.5 f32.sub local.get 6 local.get 9 f32.const 63.5 f32.add i32.const 128 i64.load
    local.get 11 f64.const 65.25 f64.mul local.get 0 local.get 10 i64.const -732 i64.mul i32.const 160
    i32.load local.get 4 local.get 10 local.get 9 f32.const 71.5 f32.mul i32.const 0 i64.load local.get 1
    f64.const 73.25 f64.sub local.get 8 local.get 0 i32.const 528 i32.mul local.get 6 local.get 10
    i64.const -842 i64.xor i32.const 48 i32.load offset=2 call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-46"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5)) (f64.const -665.625) (f32.const 8.75)
  (i32.const 0x16161610) (i64.const 0x4e2904dfba95704b) (f64.const 53.75) (f64.const -3.5) (f32.const 520.625)
  (f32.const 1.2741393e+16) (f32.const -50.75) (i64.const 0x707070707070707) (f32.const 74.25)
  (i64.const 0x8e69441ffad5b08b) (f64.const -815.625) (i32.const 0x1010101) (i64.const 0x6c6c6c6c6c6c6c8c)
  (i32.const 0x9a75502b) (f64.const -27.5) (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)
  (i32.const 0x4040404) (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5)
  (f32.const 49.5) (i64.const -545) (f64.const 51.25) (i32.const 367))

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
  (func $callee (param i64 f32 i32 f32 i32 f32 f64 f32 i64 i32 i32 f64 f32 f32 i64 f32 i32 f64 i64 i32)
  (result i32 i64)
    local.get 10 i32.const 360 i32.mul local.get 14 i64.const -567 i64.add local.get 1 f32.const 53.5 f32.mul
    local.get 11 f64.const 54.25 f64.add local.get 19 i32.const 388 i32.mul local.get 0 i64.const -611 i64.add
    local.get 15 f32.const 57.5 f32.add local.get 11 f64.const 58.25 f64.sub local.get 19 i32.const 416
    i32.mul local.get 18 i64.const 0x3c00000005 i64.add local.get 12 f32.const 61.5 f32.sub local.get 17
    f64.const 62.25 f64.mul local.get 9 i32.const 444 i32.mul local.get 14 i64.const -699 i64.add local.get 12
    f32.const 65.5 f32.mul local.get 6 f64.const 66.25 f64.add local.get 16 i32.const 472 i32.mul local.get 14
    i64.const -743 i64.add local.get 13 f32.const 69.5 f32.add local.get 17 f64.const 70.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 2 i32.const 346 i32.add local.get 0
    i64.const -545 i64.add
  )
  (func $call-47 (export "call-47")
  (param i32 f64 i64 f32 f32 f64 f64 f64 f32 f32 f32 i64 i64 f32 i32 i32 f64 f32)
  (result i32 f64 f32 i64 i64 i32 f32 i32 i64 i32 i64 i32 f64 i64 f32 f32 f64 f64 f64 f32 f32 f32 i64 i64 f32 i32 i32 f64 f32 f64 f32 f64 i32 i64 f32)
  (local f64 f32 f64 i32 i64 f32)
    f64.const 50.25 local.set 18 f32.const 51.5 local.set 19 f64.const 52.25 local.set 20 i32.const 374
    local.set 21 i64.const 0x3600000005 local.set 22 f32.const 55.5 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 14 i32.const 395 i32.add local.get 7 local.get 3 f32.const 58.5 f32.sub i32.const 88
    i64.load offset=3 local.get 2 i64.const 0x3c00000005 i64.add local.get 15 local.get 4 f32.const 62.5
    f32.mul i64.const 0x3f00000005 local.get 13 local.get 0 i32.const 458 i32.xor f32.const 66.5 i32.const 472
    local.get 13 f32.const 68.5 f32.mul local.get 1 f64.const 69.25 f64.add local.get 13 local.get 11
    local.get 14 i32.const 507 i32.add local.get 15 f64.const 74.25 f32.const 75.5 i32.const 32 f32.load
    i32.const 40 i64.load offset=1 i32.const 48 f32.load offset=2 local.get 0 f64.const 80.25 local.get 12
    i64.const 0x5100000005 i64.xor i32.const 577 i32.const 1
    call_indirect (param i64 f32 i32 f32 i32 f32 f64 f32 i64 i32 i32 f64 f32 f32 i64 f32 i32 f64 i64 i32) (result i32 i64)
    local.get 2 i64.const -908 i64.mul local.get 3 f32.const 84.5 f32.add local.get 0 i32.const 598 i32.xor
    local.get 10 f32.const 86.5 f32.mul local.get 15 i32.const 612 i32.mul local.get 13 f32.const 88.5 f32.sub
    local.get 16 f64.const 89.25 f64.mul local.get 13 f32.const 90.5 f32.add local.get 11 i64.const -996
    i64.mul local.get 0 i32.const 647 i32.add local.get 14 i32.const 654 i32.xor local.get 7 f64.const 94.25
    f64.sub local.get 9 f32.const 95.5 f32.mul local.get 17 f32.const 96.5 f32.add local.get 11
    i64.const -1062 i64.xor local.get 13 f32.const 98.5 f32.mul local.get 14 i32.const 696 i32.mul
    local.get 16 f64.const 100.25 f64.sub local.get 12 i64.const -1106 i64.xor local.get 0 i32.const 717
    i32.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
)

(assert_return (invoke "call-47"
  (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75) (f32.const 5.75)
  (f64.const -6.5) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (f32.const 14.75) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75)) (i32.const 0xf0f109a) (f64.const -8.5)
  (f32.const -53.75) (i64.const 0x3510ebc6a17c5732) (i64.const 0x303033f03030308) (i32.const 0x10101010)
  (f32.const 359.375) (i32.const 0x1010225) (i64.const 0x3efffffde4) (i32.const 0x10104b1)
  (i64.const 0x5151515151514f3b) (i32.const 0x1010101) (f64.const -2.5) (i64.const 0x303030303030303)
  (f32.const 4.75) (f32.const 5.75) (f64.const -6.5) (f64.const -7.5) (f64.const -8.5) (f32.const 9.75)
  (f32.const 10.75) (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d)
  (f32.const 14.75) (i32.const 0xf0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75)
  (f64.const 50.25) (f32.const 51.5) (f64.const 52.25) (i32.const 374) (i64.const 0x3600000005)
  (f32.const 55.5))

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
  (func $callee (param f32 i32 i64 i64 i64 i64 f32 i64 f32) (result i32 f64 f64 i64 i64 i64 f32)
    local.get 1 i32.const 402 i32.xor local.get 5 i64.const -633 i64.sub local.get 8 f32.const 59.5 f32.mul
    global.get 3 f64.const 60.25 f64.add local.get 1 i32.const 430 i32.xor local.get 2 i64.const -677 i64.sub
    local.get 0 f32.const 63.5 f32.add global.get 3 f64.const 64.25 f64.sub local.get 1 i32.const 458 i32.xor
    local.get 2 i64.const 0x4200000005 i64.sub local.get 0 f32.const 67.5 f32.sub global.get 3 f64.const 68.25
    f64.mul local.get 1 i32.const 486 i32.xor local.get 5 i64.const -765 i64.sub local.get 6 f32.const 71.5
    f32.mul global.get 3 f64.const 72.25 f64.add local.get 1 i32.const 514 i32.xor local.get 3 i64.const -809
    i64.sub local.get 0 f32.const 75.5 f32.add global.get 3 f64.const 76.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 1 i32.const 353 i32.add f64.const 51.25 f64.const 52.25 local.get 2
    i64.const -578 i64.add local.get 2 i64.const 0x3600000005 i64.add local.get 2 i64.const -600 i64.add
    local.get 0 f32.const 56.5 f32.add
  )
  (func $call-48 (export "call-48") (result i32 f64 f64 i64 i64 i64 f32)
    f32.const 51.5 global.get 0 i64.const -578 global.get 1 i64.const 0x3600000005 i64.sub global.get 5
    i64.const -600 i64.mul i32.const 64 i64.load f32.const 57.5 i64.const -633 global.get 6 call $callee
  )
)

(assert_return (invoke "call-48"
  ) (i32.const 0x123457d9) (f64.const 51.25) (f64.const 52.25) (i64.const -1156) (i64.const 0x35fffffdc3)
  (i64.const -1178) (f32.const 108.0))

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
  (func $callee (result f64 f64 i32 f32 f32 i64 f32 i64 i64 i64 f64 i32)
    global.get 4 i32.const 444 i32.mul global.get 1 i64.const -699 i64.add global.get 6 f32.const 65.5 f32.mul
    global.get 3 f64.const 66.25 f64.add global.get 4 i32.const 472 i32.mul global.get 1 i64.const -743
    i64.add global.get 6 f32.const 69.5 f32.add global.get 3 f64.const 70.25 f64.sub global.get 4
    i32.const 500 i32.mul global.get 1 i64.const 0x4800000005 i64.add global.get 6 f32.const 73.5 f32.sub
    global.get 3 f64.const 74.25 f64.mul global.get 4 i32.const 528 i32.mul global.get 1 i64.const -831
    i64.add global.get 6 f32.const 77.5 f32.mul global.get 3 f64.const 78.25 f64.add global.get 4
    i32.const 556 i32.mul global.get 1 i64.const -875 i64.add global.get 6 f32.const 81.5 f32.add global.get 3
    f64.const 82.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f64.const 51.25
    f64.const 52.25 i32.const 374 f32.const 54.5 f32.const 55.5 i64.const -611 f32.const 57.5 i64.const -633
    i64.const -644 i64.const 0x3c00000005 f64.const 61.25 i32.const 437
  )
  (func $call-49 (export "call-49") (param f32)
  (result f64 f64 f64 i32 f32 f32 i64 f32 i64 i64 i64 f64 i32 f32 f32 f32) (local f32 f32)
    f32.const 52.5 local.set 1 f32.const 53.5 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 3 f64.const 54.25 f64.add call $callee local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-49"
  (f32.const 1.75)) (f64.const 46.75) (f64.const 51.25) (f64.const 52.25) (i32.const 374) (f32.const 54.5)
  (f32.const 55.5) (i64.const -611) (f32.const 57.5) (i64.const -633) (i64.const -644)
  (i64.const 0x3c00000005) (f64.const 61.25) (i32.const 437) (f32.const 1.75) (f32.const 52.5)
  (f32.const 53.5))

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
  (func $callee (param i32)
    local.get 0 i32.const 367 i32.add global.get 5 i64.const -578 i64.xor global.get 2 f32.const 54.5 f32.add
    global.get 7 f64.const 55.25 f64.sub local.get 0 i32.const 395 i32.add global.get 5 i64.const 0x3900000005
    i64.xor global.get 2 f32.const 58.5 f32.sub global.get 7 f64.const 59.25 f64.mul local.get 0 i32.const 423
    i32.add global.get 5 i64.const -666 i64.xor global.get 2 f32.const 62.5 f32.mul global.get 7
    f64.const 63.25 f64.add local.get 0 i32.const 451 i32.add global.get 5 i64.const -710 i64.xor global.get 2
    f32.const 66.5 f32.add global.get 7 f64.const 67.25 f64.sub local.get 0 i32.const 479 i32.add global.get 5
    i64.const 0x4500000005 i64.xor global.get 2 f32.const 70.5 f32.sub global.get 7 f64.const 71.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-50 (export "call-50") (param i32 f64 f64 i64)
  (result i64 f64 f64 i32 f64 f64 i64 i64 i32 i32 f64) (local i64 i32 i32 f64)
    i64.const -578 local.set 4 i32.const 381 local.set 5 i32.const 388 local.set 6 f64.const 56.25 local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 3 i64.const 0x3900000005 i64.xor local.get 1 local.get 1 f64.const 59.25 f64.mul i32.const 96
    i32.load call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7
  )
)

(assert_return (invoke "call-50"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i64.const 0x404040404040404))
  (i64.const 0x404043d04040401) (f64.const -2.5) (f64.const -148.125) (i32.const 0x1010101) (f64.const -2.5)
  (f64.const -3.5) (i64.const 0x404040404040404) (i64.const -578) (i32.const 381) (i32.const 388)
  (f64.const 56.25))

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
  (func $callee (param i32 f64 i32) (result i64)
    local.get 0 i32.const 381 i32.sub global.get 5 i64.const -600 i64.mul global.get 2 f32.const 56.5 f32.mul
    local.get 1 f64.const 57.25 f64.add local.get 0 i32.const 409 i32.sub global.get 5 i64.const -644 i64.mul
    global.get 2 f32.const 60.5 f32.add local.get 1 f64.const 61.25 f64.sub local.get 2 i32.const 437 i32.sub
    global.get 5 i64.const 0x3f00000005 i64.mul global.get 2 f32.const 64.5 f32.sub local.get 1
    f64.const 65.25 f64.mul local.get 0 i32.const 465 i32.sub global.get 5 i64.const -732 i64.mul global.get 2
    f32.const 68.5 f32.mul local.get 1 f64.const 69.25 f64.add local.get 2 i32.const 493 i32.sub global.get 5
    i64.const -776 i64.mul global.get 2 f32.const 72.5 f32.add local.get 1 f64.const 73.25 f64.sub
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 i64.const -578
  )
  (func $call-51 (export "call-51") (param i64 f64 i32 i32 f64 i64 f64 i64)
  (result f32 f64 i32 f64 i64 i64 i64 f64 i32 i32 f64 i64 f64 i64 i64 f32 i64 f64 i32 i32)
  (local i64 f32 i64 f64 i32 i32)
    i64.const 0x3600000005 local.set 8 f32.const 55.5 local.set 9 i64.const -611 local.set 10 f64.const 57.25
    local.set 11 i32.const 409 local.set 12 i32.const 416 local.set 13 global.get 2 f32.const 60.5 f32.add
    local.get 4 local.get 2 i32.const 437 i32.sub i32.const 120 f64.load offset=3 local.get 5 i64.const -699
    i64.add i32.const 136 i32.load offset=1 i32.const 144 f64.load offset=2 local.get 2 i32.const 1
    call_indirect (param i32 f64 i32) (result i64) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12
    local.get 13
  )
)

(assert_return (invoke "call-51"
  (i64.const 0x101010101010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i64.const 0x606060606060606) (f64.const -7.5) (i64.const 0x808080808080808)) (f32.const 63.75)
  (f64.const -5.5) (i32.const 0x303014e) (f64.const -5.928883504195275e+104) (i64.const 0x60606060606034b)
  (i64.const -578) (i64.const 0x101010101010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)
  (f64.const -5.5) (i64.const 0x606060606060606) (f64.const -7.5) (i64.const 0x808080808080808)
  (i64.const 0x3600000005) (f32.const 55.5) (i64.const -611) (f64.const 57.25) (i32.const 409)
  (i32.const 416))

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
  (func $callee (param f32 i32 f64 f64 f64 f32) (result f32 f64)
    local.get 1 i32.const 395 i32.add global.get 5 i64.const 0x3900000005 i64.xor local.get 0 f32.const 58.5
    f32.sub local.get 3 f64.const 59.25 f64.mul local.get 1 i32.const 423 i32.add global.get 5 i64.const -666
    i64.xor local.get 5 f32.const 62.5 f32.mul local.get 2 f64.const 63.25 f64.add local.get 1 i32.const 451
    i32.add global.get 5 i64.const -710 i64.xor local.get 0 f32.const 66.5 f32.add local.get 2 f64.const 67.25
    f64.sub local.get 1 i32.const 479 i32.add global.get 5 i64.const 0x4500000005 i64.xor local.get 5
    f32.const 70.5 f32.sub local.get 3 f64.const 71.25 f64.mul local.get 1 i32.const 507 i32.add global.get 5
    i64.const -798 i64.xor local.get 5 f32.const 74.5 f32.mul local.get 4 f64.const 75.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 0 f32.const 54.5 f32.add local.get 2 f64.const 55.25
    f64.add
  )
  (func $call-52 (export "call-52") (param i32 i64 f64 f32 i32 i64 i32 i32 i32 i64 f32 i32)
  (result f32 f32 f32 i64 f32 i32 i64 i32 i64 f32 f64 f32 f64 i32 i64 f64 f32 i32 i64 i32 i32 i32 i64 f32 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 10 f32.const 55.5 f32.sub local.get 10 local.get 3 f32.const 57.5 f32.add i32.const 80
    i64.load offset=2 local.get 3 f32.const 59.5 f32.mul local.get 6 local.get 1 i64.const -666 i64.xor
    i32.const 112 i32.load offset=2 local.get 5 i64.const 0x3f00000005 i64.mul local.get 3 local.get 4
    i32.const 458 i32.xor i32.const 144 f64.load offset=2 local.get 2 f64.const 67.25 f64.sub f64.const 68.25
    f32.const 69.5 call $callee local.get 3 f32.const 70.5 f32.sub local.get 0 i32.const 500 i32.mul
    local.get 2 f64.const 72.25 f64.add local.get 2 f64.const 73.25 f64.sub local.get 2 f64.const 74.25
    f64.mul local.get 10 f32.const 75.5 f32.add call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-52"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808) (i32.const 0x9090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75) (i32.const 0xc0c0c0c)) (f32.const -43.75) (f32.const 11.75)
  (f32.const 62.25) (i64.const 0xe8c39e79542f0ae5) (f32.const 282.625) (i32.const 0x7070707)
  (i64.const 0xfdfdfdfdfdfdff64) (i32.const 0xf4cfaa85) (i64.const 0x999999981e1e1e1e) (f32.const 59.25)
  (f64.const 55.25) (f32.const -11.25) (f64.const 124.0) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (f32.const 11.75)
  (i32.const 0xc0c0c0c))

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
  (func $callee (param i32 i32 f32 f64 i64 i32 f32 i32 f64 f32) (result i64 f64 i32 f32 f32 i64 f32)
    local.get 1 i32.const 437 i32.sub local.get 4 i64.const 0x3f00000005 i64.mul local.get 2 f32.const 64.5
    f32.sub local.get 3 f64.const 65.25 f64.mul local.get 5 i32.const 465 i32.sub local.get 4 i64.const -732
    i64.mul local.get 6 f32.const 68.5 f32.mul local.get 3 f64.const 69.25 f64.add local.get 7 i32.const 493
    i32.sub local.get 4 i64.const -776 i64.mul local.get 6 f32.const 72.5 f32.add local.get 3 f64.const 73.25
    f64.sub local.get 5 i32.const 521 i32.sub local.get 4 i64.const 0x4b00000005 i64.mul local.get 6
    f32.const 76.5 f32.sub local.get 8 f64.const 77.25 f64.mul local.get 1 i32.const 549 i32.sub local.get 4
    i64.const -864 i64.mul local.get 9 f32.const 80.5 f32.mul local.get 3 f64.const 81.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 4 i64.const -600 i64.add local.get 3 f64.const 56.25
    f64.add local.get 0 i32.const 402 i32.add local.get 2 f32.const 58.5 f32.add local.get 2 f32.const 59.5
    f32.add local.get 4 i64.const 0x3c00000005 i64.add local.get 2 f32.const 61.5 f32.add
  )
  (func $call-53 (export "call-53")
  (param f64 i64 i32 f64 i64 i64 f32 i64 i64 f32 i32 f64 i64 i32 f32 i64 f32 f64)
  (result i64 f32 f64 i32 i32 f64 f64 i32 f64 i64 f32 f32 f32 i64 f64 i32 f32 f32 i64 f32 f64 i64 i32 f64 i64 i64 f32 i64 i64 f32 i32 f64 i64 i32 f32 i64 f32 f64 f32 f32)
  (local f32 f32)
    f32.const 56.5 local.set 18 f32.const 57.5 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 5 i64.const -633 i64.sub local.get 14 local.get 0 f64.const 60.25 f64.add i32.const 104
    i32.load offset=1 local.get 13 i32.const 437 i32.sub local.get 11 local.get 11 f64.const 64.25 f64.sub
    i32.const 136 i32.load offset=1 local.get 0 f64.const 66.25 f64.add local.get 15 local.get 9
    f32.const 68.5 f32.mul i32.const 168 f32.load offset=1 local.get 16 f32.const 70.5 f32.sub local.get 10
    i32.const 500 i32.mul i32.const 0 i32.load local.get 6 f32.const 73.5 f32.sub i32.const 16
    f64.load offset=2 i64.const 0x4b00000005 local.get 10 local.get 6 i32.const 48 i32.load offset=2
    f64.const 79.25 local.get 9 f32.const 80.5 f32.mul call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    local.get 19
  )
)

(assert_return (invoke "call-53"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (f64.const -4.5)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (f32.const 7.75) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (f32.const 10.75) (i32.const 0xb0b0b0b) (f64.const -12.5)
  (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (f32.const 15.75) (i64.const 0x1010101010101010)
  (f32.const 17.75) (f64.const -18.5)) (i64.const 0x60606060606087f) (f32.const 15.75) (f64.const 58.75)
  (i32.const 0xa7825d38) (i32.const 0xe0e0c59) (f64.const -12.5) (f64.const -76.75) (i32.const 0x4722fdd8)
  (f64.const 64.75) (i64.const 0x1010101010101010) (f32.const 736.375) (f32.const -1.8380878e+24)
  (f32.const -52.75) (i64.const 0x4afffffdad) (f64.const 56.25) (i32.const 0x9191930e) (f32.const -7.25)
  (f32.const -6.25) (i64.const 0x870000000a) (f32.const -4.25) (f64.const -1.5) (i64.const 0x202020202020202)
  (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (f32.const 7.75) (i64.const 0x808080808080808) (i64.const 0x909090909090909) (f32.const 10.75)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (f32.const 15.75) (i64.const 0x1010101010101010) (f32.const 17.75) (f64.const -18.5) (f32.const 56.5)
  (f32.const 57.5))

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
  (func $callee (param f32 i32 i32 f32 i64 f64 f64 f32 i32 f32 f64 i64 i64 f64 i64 f64 f32 i64 i32 f32)
  (result i64 i64 f32 f32 i64 i64 i64 i64 f64 i32 i32 i64)
    local.get 2 i32.const 479 i32.add local.get 11 i64.const 0x4500000005 i64.xor local.get 7 f32.const 70.5
    f32.sub local.get 10 f64.const 71.25 f64.mul local.get 8 i32.const 507 i32.add local.get 12 i64.const -798
    i64.xor local.get 7 f32.const 74.5 f32.mul local.get 15 f64.const 75.25 f64.add local.get 2 i32.const 535
    i32.add local.get 11 i64.const -842 i64.xor local.get 16 f32.const 78.5 f32.add local.get 5
    f64.const 79.25 f64.sub local.get 18 i32.const 563 i32.add local.get 17 i64.const 0x5100000005 i64.xor
    local.get 9 f32.const 82.5 f32.sub local.get 6 f64.const 83.25 f64.mul local.get 18 i32.const 591 i32.add
    local.get 4 i64.const -930 i64.xor local.get 19 f32.const 86.5 f32.mul local.get 15 f64.const 87.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 4 i64.const -611 i64.add
    local.get 4 i64.const 0x3900000005 i64.add local.get 0 f32.const 58.5 f32.add local.get 0 f32.const 59.5
    f32.add local.get 4 i64.const 0x3c00000005 i64.add local.get 4 i64.const -666 i64.add local.get 4
    i64.const -677 i64.add local.get 4 i64.const 0x3f00000005 i64.add local.get 5 f64.const 64.25 f64.add
    local.get 1 i32.const 458 i32.add local.get 1 i32.const 465 i32.add local.get 4 i64.const -732 i64.add
  )
  (func $call-54 (export "call-54")
  (result i32 i32 f64 i32 f32 i64 i64 i64 f32 i64 i32 i64 f32 f32 f64 f64 i64 i64 f32 f32 i64 i64 i64 i64 f64 i32 i32 i64 f32 f64 i64 i64)
  (local f32 f64 i64 i64)
    f32.const 57.5 local.set 0 f64.const 58.25 local.set 1 i64.const -644 local.set 2 i64.const 0x3c00000005
    local.set 3 global.get 4 i32.const 430 i32.xor global.get 0 global.get 7 f64.const 63.25 f64.add
    i32.const 128 i32.load global.get 6 f32.const 65.5 f32.mul global.get 1 global.get 5 i64.const -732
    i64.mul i32.const 160 i64.load global.get 6 f32.const 69.5 f32.add global.get 1 global.get 4 i32.const 500
    i32.mul i32.const 0 i64.load global.get 6 f32.const 73.5 f32.sub global.get 2 global.get 7 f64.const 75.25
    f64.add i32.const 32 f64.load f32.const 77.5 i32.const 48 i32.load offset=2 i32.const 556 global.get 2
    f32.const 80.5 f32.mul i32.const 72 i64.load offset=1 f64.const 82.25 f64.const 83.25 global.get 2
    f32.const 84.5 f32.add global.get 4 i32.const 598 i32.xor i32.const 112 f32.load offset=2 global.get 7
    f64.const 87.25 f64.add global.get 1 i64.const -963 i64.add global.get 5 i32.const 144 f64.load offset=2
    i64.const -996 global.get 3 f64.const 92.25 f64.mul i32.const 168 f32.load offset=1 i64.const -1029
    global.get 4 i32.const 0 f32.load call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-54"
  ) (i32.const -483) (i32.const 0x12345678) (f64.const 1087.75) (i32.const 0xfad5b08b) (f32.const -8.1875)
  (i64.const 0x1122334455667788) (i64.const 0xe1c09f7e5d3c1ae0) (i64.const 0x2e09e4bf9a75502b)
  (f32.const 69.375) (i64.const 0x1122334455667788) (i32.const -38500) (i64.const 0xee9c49f7a55300b)
  (f32.const -73.625) (f32.const 3.25) (f64.const 1099.75) (f64.const -1.6338082632273529e-84)
  (i64.const 0x9b76512c07e2bb35) (i64.const 0x9b76516507e2bd9d) (f32.const 136.0) (f32.const 137.0)
  (i64.const 0x9b76516807e2bd9d) (i64.const 0x9b76512c07e2bafe) (i64.const 0x9b76512c07e2baf3)
  (i64.const 0x9b76516b07e2bd9d) (f64.const 146.5) (i32.const 0xb48f6c0f) (i32.const 0xb48f6c16)
  (i64.const 0x9b76512c07e2babc) (f32.const 57.5) (f64.const 58.25) (i64.const -644) (i64.const 0x3c00000005))

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
  (func $callee (param i64 i64 f64 f32 i32 f64 i64 f64 f64)
    local.get 4 i32.const 402 i32.xor local.get 1 i64.const -633 i64.sub local.get 3 f32.const 59.5 f32.mul
    local.get 2 f64.const 60.25 f64.add local.get 4 i32.const 430 i32.xor local.get 0 i64.const -677 i64.sub
    local.get 3 f32.const 63.5 f32.add local.get 2 f64.const 64.25 f64.sub local.get 4 i32.const 458 i32.xor
    local.get 6 i64.const 0x4200000005 i64.sub local.get 3 f32.const 67.5 f32.sub local.get 8 f64.const 68.25
    f64.mul local.get 4 i32.const 486 i32.xor local.get 6 i64.const -765 i64.sub local.get 3 f32.const 71.5
    f32.mul local.get 5 f64.const 72.25 f64.add local.get 4 i32.const 514 i32.xor local.get 6 i64.const -809
    i64.sub local.get 3 f32.const 75.5 f32.add local.get 5 f64.const 76.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4
  )
  (func $call-55 (export "call-55") (param i32)
  (result i32 f32 f32 f64 f64 i32 f32 i32 i32 f64 f64 f64 i64 f64) (local i32 f64 f64 f64 i64 f64)
    i32.const 409 local.set 1 f64.const 59.25 local.set 2 f64.const 60.25 local.set 3 f64.const 61.25
    local.set 4 i64.const -677 local.set 5 f64.const 63.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 0 i32.const 451 i32.add global.get 6 global.get 2 f32.const 66.5 f32.add i32.const 152
    f64.load offset=3 global.get 3 f64.const 68.25 f64.mul local.get 0 global.get 2 f32.const 70.5 f32.sub
    global.get 5 i64.const -776 i64.mul i64.const 0x4800000005 global.get 7 i32.const 16 f32.load offset=2
    local.get 0 i32.const 528 i32.mul f64.const 76.25 i32.const 40 i64.load offset=1 global.get 3
    f64.const 78.25 f64.add f64.const 79.25 i32.const 1
    call_indirect (param i64 i64 f64 f32 i32 f64 i64 f64 f64) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-55"
  (i32.const 0x1010101)) (i32.const 0x10102c4) (f32.const -0.125) (f32.const 69.75)
  (f64.const 1.2138208582520844e+257) (f64.const -511.875) (i32.const 0x1010101) (f32.const -67.25)
  (i32.const 0x1010101) (i32.const 409) (f64.const 59.25) (f64.const 60.25) (f64.const 61.25) (i64.const -677)
  (f64.const 63.25))

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
  (func $callee (result f64)
    global.get 4 i32.const 416 i32.mul global.get 1 i64.const 0x3c00000005 i64.add global.get 6 f32.const 61.5
    f32.sub global.get 3 f64.const 62.25 f64.mul global.get 4 i32.const 444 i32.mul global.get 1
    i64.const -699 i64.add global.get 6 f32.const 65.5 f32.mul global.get 3 f64.const 66.25 f64.add
    global.get 4 i32.const 472 i32.mul global.get 1 i64.const -743 i64.add global.get 6 f32.const 69.5 f32.add
    global.get 3 f64.const 70.25 f64.sub global.get 4 i32.const 500 i32.mul global.get 1
    i64.const 0x4800000005 i64.add global.get 6 f32.const 73.5 f32.sub global.get 3 f64.const 74.25 f64.mul
    global.get 4 i32.const 528 i32.mul global.get 1 i64.const -831 i64.add global.get 6 f32.const 77.5 f32.mul
    global.get 3 f64.const 78.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f64.const 58.25
  )
  (func $call-56 (export "call-56") (param f64 i32 f64 i32) (result f64 f64 i32 f64 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-56"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404)) (f64.const 58.25)
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404))

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
  (func $callee (param f64) (result i32 f32)
    global.get 4 i32.const 430 i32.xor global.get 1 i64.const -677 i64.sub global.get 6 f32.const 63.5 f32.add
    local.get 0 f64.const 64.25 f64.sub global.get 4 i32.const 458 i32.xor global.get 1 i64.const 0x4200000005
    i64.sub global.get 6 f32.const 67.5 f32.sub local.get 0 f64.const 68.25 f64.mul global.get 4 i32.const 486
    i32.xor global.get 1 i64.const -765 i64.sub global.get 6 f32.const 71.5 f32.mul local.get 0
    f64.const 72.25 f64.add global.get 4 i32.const 514 i32.xor global.get 1 i64.const -809 i64.sub
    global.get 6 f32.const 75.5 f32.add local.get 0 f64.const 76.25 f64.sub global.get 4 i32.const 542 i32.xor
    global.get 1 i64.const 0x4e00000005 i64.sub global.get 6 f32.const 79.5 f32.sub local.get 0
    f64.const 80.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i32.const 416 f32.const 60.5
  )
  (func $call-57 (export "call-57") (param f64 f32 f64 i64 i32 f32 i32 i32)
  (result f64 i32 f32 i32 f32 f64 f32 f64 i64 i32 f32 i32 i32 i32 i64) (local i32 i64)
    i32.const 423 local.set 8 i64.const -666 local.set 9 local.get 0 f64.const 62.25 f64.mul i32.const 120
    f64.load offset=3 call $callee local.get 0 f64.const 64.25 f64.sub call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-57"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (i64.const 0x404040404040404) (i32.const 0x5050505)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808)) (f64.const -93.375) (i32.const 416)
  (f32.const 60.5) (i32.const 416) (f32.const 60.5) (f64.const -1.5) (f32.const 2.75) (f64.const -3.5)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (f32.const 6.75) (i32.const 0x7070707)
  (i32.const 0x8080808) (i32.const 423) (i64.const -666))

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
  (func $callee (param f32 f64 f64) (result i32 i32 f32 i64 i32 i32 i32)
    global.get 4 i32.const 472 i32.mul global.get 1 i64.const -743 i64.add local.get 0 f32.const 69.5 f32.add
    local.get 1 f64.const 70.25 f64.sub global.get 4 i32.const 500 i32.mul global.get 1 i64.const 0x4800000005
    i64.add local.get 0 f32.const 73.5 f32.sub local.get 2 f64.const 74.25 f64.mul global.get 4 i32.const 528
    i32.mul global.get 1 i64.const -831 i64.add local.get 0 f32.const 77.5 f32.mul local.get 1 f64.const 78.25
    f64.add global.get 4 i32.const 556 i32.mul global.get 1 i64.const -875 i64.add local.get 0 f32.const 81.5
    f32.add local.get 1 f64.const 82.25 f64.sub global.get 4 i32.const 584 i32.mul global.get 1
    i64.const 0x5400000005 i64.add local.get 0 f32.const 85.5 f32.sub local.get 1 f64.const 86.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 i32.const 423 i32.const 430 local.get 0 f32.const 62.5
    f32.add i64.const 0x3f00000005 i32.const 451 i32.const 458 i32.const 465
  )
  (func $call-58 (export "call-58") (param f32 f64 i64 f32 i64 i32 i32 i64 i32 f32 f64 i32)
  (result f64 i32 f64 i32 i32 f32 i64 i32 i32 i32 f32 f64 i64 f32 i64 i32 i32 i64 i32 f32 f64 i32 i64 f32 i32 f64)
  (local i64 f32 i32 f64)
    i64.const -666 local.set 12 f32.const 62.5 local.set 13 i32.const 444 local.set 14 f64.const 64.25
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 1 f64.const 65.25 f64.mul local.get 11 local.get 1 f64.const 67.25 f64.sub local.get 0
    i32.const 168 f64.load offset=1 f64.const 70.25 call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-58"
  (f32.const 1.75) (f64.const -2.5) (i64.const 0x303030303030303) (f32.const 4.75)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (f32.const 10.75) (f64.const -11.5) (i32.const 0xc0c0c0c)) (f64.const -163.125)
  (i32.const 0xc0c0c0c) (f64.const -69.75) (i32.const 423) (i32.const 430) (f32.const 64.25)
  (i64.const 0x3f00000005) (i32.const 451) (i32.const 458) (i32.const 465) (f32.const 1.75) (f64.const -2.5)
  (i64.const 0x303030303030303) (f32.const 4.75) (i64.const 0x505050505050505) (i32.const 0x6060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (i32.const 0x9090909) (f32.const 10.75)
  (f64.const -11.5) (i32.const 0xc0c0c0c) (i64.const -666) (f32.const 62.5) (i32.const 444) (f64.const 64.25))

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
  (func $callee (param f64 f64 f64 i32 f32 i32) (result i32 i64 f64 i32 i32 i32 i32 i64 f64 i64 f32 f64)
    local.get 3 i32.const 514 i32.xor global.get 1 i64.const -809 i64.sub local.get 4 f32.const 75.5 f32.add
    local.get 0 f64.const 76.25 f64.sub local.get 3 i32.const 542 i32.xor global.get 1 i64.const 0x4e00000005
    i64.sub local.get 4 f32.const 79.5 f32.sub local.get 0 f64.const 80.25 f64.mul local.get 3 i32.const 570
    i32.xor global.get 1 i64.const -897 i64.sub local.get 4 f32.const 83.5 f32.mul local.get 2 f64.const 84.25
    f64.add local.get 3 i32.const 598 i32.xor global.get 1 i64.const -941 i64.sub local.get 4 f32.const 87.5
    f32.add local.get 0 f64.const 88.25 f64.sub local.get 5 i32.const 626 i32.xor global.get 1
    i64.const 0x5a00000005 i64.sub local.get 4 f32.const 91.5 f32.sub local.get 1 f64.const 92.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 3 i32.const 430 i32.add i64.const -677
    local.get 0 f64.const 63.25 f64.add local.get 3 i32.const 451 i32.add local.get 3 i32.const 458 i32.add
    local.get 3 i32.const 465 i32.add local.get 3 i32.const 472 i32.add i64.const -743 local.get 0
    f64.const 69.25 f64.add i64.const -765 local.get 4 f32.const 71.5 f32.add local.get 0 f64.const 72.25
    f64.add
  )
  (func $call-59 (export "call-59")
  (param f32 f32 f64 f64 f64 i32 i32 i64 i32 f64 i32 i32 i32 i32 i64 f32 f32 i64)
  (result f32 i64 f32 f32 f64 i32 i64 f64 i32 i32 i32 i32 i64 f64 i64 f32 f64 f32 f32 f64 f64 f64 i32 i32 i64 i32 f64 i32 i32 i32 i32 i64 f32 f32 i64 i64 f32 i64 i32 i32 i64)
  (local i64 f32 i64 i32 i32 i64)
    i64.const -677 local.set 18 f32.const 63.5 local.set 19 i64.const -699 local.set 20 i32.const 458
    local.set 21 i32.const 465 local.set 22 i64.const -732 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 15 f32.const 68.5 f32.mul local.get 7 local.get 15 f32.const 70.5 f32.sub i32.const 184
    f32.load offset=3 local.get 3 f64.const 72.25 f64.add f64.const 73.25 local.get 3 f64.const 74.25 f64.mul
    local.get 9 i32.const 32 i32.load f32.const 77.5 i32.const 549 i32.const 1
    call_indirect (param f64 f64 f64 i32 f32 i32) (result i32 i64 f64 i32 i32 i32 i32 i64 f64 i64 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-59"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606)
  (i32.const 0x7070707) (i64.const 0x808080808080808) (i32.const 0x9090909) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f32.const 17.75) (i64.const 0x1212121212121212))
  (f32.const 1147.375) (i64.const 0x808080808080808) (f32.const -53.75) (f32.const -4.044713e-38)
  (f64.const 67.75) (i32.const 0x1af5d259) (i64.const -677) (f64.const 136.5) (i32.const 0x1af5d26e)
  (i32.const 0x1af5d275) (i32.const 0x1af5d27c) (i32.const 0x1af5d283) (i64.const -743) (f64.const 142.5)
  (i64.const -765) (f32.const 149.0) (f64.const 145.5) (f32.const 1.75) (f32.const 2.75) (f64.const -3.5)
  (f64.const -4.5) (f64.const -5.5) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (f64.const -10.5) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c) (i32.const 0xd0d0d0d)
  (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (f32.const 17.75)
  (i64.const 0x1212121212121212) (i64.const -677) (f32.const 63.5) (i64.const -699) (i32.const 458)
  (i32.const 465) (i64.const -732))

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
  (func $callee (param f32 f64 f32 f64 f32 f32 f64 f64 f32 f32)
    global.get 0 i32.const 437 i32.sub global.get 5 i64.const 0x3f00000005 i64.mul local.get 8 f32.const 64.5
    f32.sub local.get 7 f64.const 65.25 f64.mul global.get 0 i32.const 465 i32.sub global.get 5 i64.const -732
    i64.mul local.get 8 f32.const 68.5 f32.mul local.get 3 f64.const 69.25 f64.add global.get 0 i32.const 493
    i32.sub global.get 5 i64.const -776 i64.mul local.get 2 f32.const 72.5 f32.add local.get 7 f64.const 73.25
    f64.sub global.get 0 i32.const 521 i32.sub global.get 5 i64.const 0x4b00000005 i64.mul local.get 0
    f32.const 76.5 f32.sub local.get 3 f64.const 77.25 f64.mul global.get 0 i32.const 549 i32.sub global.get 5
    i64.const -864 i64.mul local.get 2 f32.const 80.5 f32.mul local.get 3 f64.const 81.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4
  )
  (func $call-60 (export "call-60") (result f32 f32 f32 i32 f64 i32 i64 i32 i32)
    global.get 6 f32.const 63.5 f32.add global.get 2 global.get 6 f32.const 65.5 f32.mul i32.const 144
    i32.load offset=2 global.get 7 f64.const 67.25 f64.sub global.get 0 global.get 5 i64.const 0x4500000005
    i64.xor i32.const 176 i32.load offset=2 global.get 4 i32.const 500 i32.mul global.get 2 i32.const 8
    f64.load offset=1 global.get 2 i32.const 24 f64.load offset=3 global.get 2 f32.const 76.5 f32.sub
    global.get 6 global.get 3 global.get 7 global.get 2 f32.const 80.5 f32.mul global.get 6 f32.const 81.5
    f32.add call $callee
  )
)

(assert_return (invoke "call-60"
  ) (f32.const 63.375) (f32.const 3.25) (f32.const -8.1875) (i32.const 0x946f4a25) (f64.const 957.25)
  (i32.const 0x12345678) (i64.const 0xfefdfcbefaf9f8fd) (i32.const 0x340feac5) (i32.const -38500))

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
  (func $callee (param i64 f32 i32 f64 f32 i64 f64 f64 i64 i32 f32 f32 f64 i32 i64 i32 i32 f64 i32 f32)
  (result f32)
    local.get 16 i32.const 451 i32.add local.get 8 i64.const -710 i64.xor local.get 4 f32.const 66.5 f32.add
    local.get 17 f64.const 67.25 f64.sub local.get 15 i32.const 479 i32.add local.get 0 i64.const 0x4500000005
    i64.xor local.get 4 f32.const 70.5 f32.sub local.get 17 f64.const 71.25 f64.mul local.get 2 i32.const 507
    i32.add local.get 5 i64.const -798 i64.xor local.get 1 f32.const 74.5 f32.mul local.get 12 f64.const 75.25
    f64.add local.get 13 i32.const 535 i32.add local.get 14 i64.const -842 i64.xor local.get 4 f32.const 78.5
    f32.add local.get 3 f64.const 79.25 f64.sub local.get 13 i32.const 563 i32.add local.get 8
    i64.const 0x5100000005 i64.xor local.get 10 f32.const 82.5 f32.sub local.get 3 f64.const 83.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 f32.const 63.5 f32.add
  )
  (func $call-61 (export "call-61") (param i64)
  (result f32 f32 i32 f32 f32 f64 f32 i32 i64 f32 i32 i32 f32 f32 i64 i32 f32) (local i32 f32)
    i32.const 451 local.set 1 f32.const 65.5 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 2 f32.const 66.5 f32.add global.get 6 global.get 0 i32.const 479 i32.add i32.const 168
    f32.load offset=1 global.get 2 f32.const 70.5 f32.sub global.get 7 global.get 2 f32.const 72.5 f32.add
    i32.const 8 i32.load offset=1 local.get 0 i64.const -809 i64.sub global.get 6 global.get 0 i32.const 535
    i32.add i32.const 40 i32.load offset=1 global.get 2 f32.const 78.5 f32.add i32.const 56 i64.load offset=3
    global.get 2 i32.const 72 i32.load offset=1 global.get 3 f64.const 82.25 f64.sub global.get 6
    f32.const 83.5 f32.mul i32.const 96 i64.load i32.const 104 f64.load offset=1 i32.const 112
    f64.load offset=2 i64.const 0x5700000005 i32.const 128 i32.load global.get 6 f32.const 89.5 f32.mul
    i32.const 144 f32.load offset=2 i32.const 152 f64.load offset=3 i32.const 647 i64.const 0x5d00000005
    global.get 0 i32.const 668 i32.const 0 f64.load global.get 4 i32.const 682 i32.xor global.get 2
    f32.const 98.5 f32.mul call $callee local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-61"
  (i64.const 0x101010101010101)) (f32.const 69.75) (f32.const -0.125) (i32.const 0x12345857)
  (f32.const -1.8380878e+24) (f32.const -67.25) (f64.const 1024.5) (f32.const 75.75) (i32.const 0xc7a27d58)
  (i64.const 0x10101010101042a) (f32.const -0.125) (i32.const 0x1234588f) (i32.const 0x67421df8)
  (f32.const 81.75) (f32.const 66.75) (i64.const 0x101010101010101) (i32.const 451) (f32.const 65.5))

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
  (func $callee (param f32 i64 i64 i64 i64 f64 f64 i64 i32) (result f64 i32)
    local.get 8 i32.const 465 i32.sub local.get 1 i64.const -732 i64.mul local.get 0 f32.const 68.5 f32.mul
    local.get 5 f64.const 69.25 f64.add local.get 8 i32.const 493 i32.sub local.get 1 i64.const -776 i64.mul
    local.get 0 f32.const 72.5 f32.add local.get 5 f64.const 73.25 f64.sub local.get 8 i32.const 521 i32.sub
    local.get 2 i64.const 0x4b00000005 i64.mul local.get 0 f32.const 76.5 f32.sub local.get 6 f64.const 77.25
    f64.mul local.get 8 i32.const 549 i32.sub local.get 4 i64.const -864 i64.mul local.get 0 f32.const 80.5
    f32.mul local.get 5 f64.const 81.25 f64.add local.get 8 i32.const 577 i32.sub local.get 7 i64.const -908
    i64.mul local.get 0 f32.const 84.5 f32.add local.get 5 f64.const 85.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 5 f64.const 64.25 f64.add local.get 8 i32.const 458 i32.add
  )
  (func $call-62 (export "call-62") (param f64 f64 i32 f32)
  (result f64 f64 i32 f32 i32 f32 f32 i64 i32 f32 f64 f64 f64 f64 i64 i32 f64 i32 f64 i32 f64 f64 i32 f32 f64 f64 i64 f32)
  (local f64 f64 i64 f32)
    f64.const 65.25 local.set 4 f64.const 66.25 local.set 5 i64.const -732 local.set 6 f32.const 68.5
    local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 1 f64.const 69.25 f64.add local.get 0 local.get 2 i32.const 500 i32.mul i32.const 0 f32.load
    local.get 2 i32.const 514 i32.xor local.get 3 local.get 3 f32.const 75.5 f32.add i32.const 32 i64.load
    local.get 2 i32.const 542 i32.xor local.get 3 local.get 0 f64.const 79.25 f64.sub i32.const 64 f64.load
    local.get 0 f64.const 81.25 f64.add local.get 0 global.get 5 i64.const -908 i64.mul i32.const 96 i32.load
    f32.const 85.5 i32.const 112 i64.load offset=2 global.get 5 i64.const 0x5700000005 i64.mul i32.const 128
    i64.load i64.const -974 i32.const 144 f64.load offset=2 i32.const 152 f64.load offset=3 global.get 1
    i64.const -1007 i64.add i32.const 654 call $callee local.get 3 f32.const 94.5 f32.sub global.get 5
    i64.const -1040 i64.mul global.get 1 i64.const 0x6000000005 i64.add global.get 5 i64.const -1062 i64.xor
    global.get 1 i64.const -1073 i64.sub local.get 1 f64.const 99.25 f64.add local.get 0 f64.const 100.25
    f64.sub global.get 5 i64.const -1106 i64.xor local.get 2 i32.const 717 i32.sub call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-62"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75)) (f64.const 66.75) (f64.const -1.5)
  (i32.const 0xe1e1e1dc) (f32.const 2.7673341e+35) (i32.const 0x3030101) (f32.const 4.75) (f32.const 80.25)
  (i64.const 0xae89643f1af5d0ab) (i32.const 0x303011d) (f32.const 4.75) (f64.const -80.75)
  (f64.const 3.3725597627651434e+68) (f64.const 79.75) (f64.const -1.5) (i64.const 0x9322b241d160f060)
  (i32.const 0x5a3510eb) (f64.const 64.25) (i32.const 1112) (f64.const 161.0) (i32.const 0x3030200)
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (f32.const 4.75) (f64.const 65.25) (f64.const 66.25)
  (i64.const -732) (f32.const 68.5))

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
  (func $callee (result i64 f32 i32 f64 f64 i64 f32)
    global.get 0 i32.const 507 i32.add global.get 5 i64.const -798 i64.xor global.get 2 f32.const 74.5 f32.mul
    global.get 7 f64.const 75.25 f64.add global.get 0 i32.const 535 i32.add global.get 5 i64.const -842
    i64.xor global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25 f64.sub global.get 0
    i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor global.get 2 f32.const 82.5 f32.sub
    global.get 7 f64.const 83.25 f64.mul global.get 0 i32.const 591 i32.add global.get 5 i64.const -930
    i64.xor global.get 2 f32.const 86.5 f32.mul global.get 7 f64.const 87.25 f64.add global.get 0
    i32.const 619 i32.add global.get 5 i64.const -974 i64.xor global.get 2 f32.const 90.5 f32.add global.get 7
    f64.const 91.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 i64.const -710
    f32.const 66.5 i32.const 472 f64.const 68.25 f64.const 69.25 i64.const -765 f32.const 71.5
  )
  (func $call-63 (export "call-63") (param i64 i32 i32 f32 i64 i64 i64 f64)
  (result f64 f32 i32 f64 i32 f32 i32 i64 f32 i32 f64 f64 i64 f32 i64 i32 i32 f32 i64 i64 i64 f64 f64 i64 f32 i32 f32 i32)
  (local f64 i64 f32 i32 f32 i32)
    f64.const 66.25 local.set 8 i64.const -732 local.set 9 f32.const 68.5 local.set 10 i32.const 486
    local.set 11 f32.const 70.5 local.set 12 i32.const 500 local.set 13 local.get 7 f64.const 72.25 f64.add
    local.get 3 local.get 2 i32.const 521 i32.sub i32.const 24 f64.load offset=3 local.get 1 i32.const 535
    i32.add local.get 3 local.get 1 i32.const 549 i32.sub i32.const 1
    call_indirect (result i64 f32 i32 f64 f64 i64 f32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13
  )
)

(assert_return (invoke "call-63"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f64.const -8.5))
  (f64.const 63.75) (f32.const 4.75) (i32.const 0x30300fa) (f64.const -3.203851516313528e+259)
  (i32.const 0x2020419) (f32.const 4.75) (i32.const 0x201ffdd) (i64.const -710) (f32.const 66.5)
  (i32.const 472) (f64.const 68.25) (f64.const 69.25) (i64.const -765) (f32.const 71.5)
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (f32.const 4.75)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707) (f64.const -8.5)
  (f64.const 66.25) (i64.const -732) (f32.const 68.5) (i32.const 486) (f32.const 70.5) (i32.const 500))

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
  (func $callee (param f32) (result f64 i32 i64 i32 f64 f32 i32 i64 i64 i32 i64 i32)
    global.get 0 i32.const 549 i32.sub global.get 5 i64.const -864 i64.mul local.get 0 f32.const 80.5 f32.mul
    global.get 7 f64.const 81.25 f64.add global.get 0 i32.const 577 i32.sub global.get 5 i64.const -908
    i64.mul local.get 0 f32.const 84.5 f32.add global.get 7 f64.const 85.25 f64.sub global.get 0 i32.const 605
    i32.sub global.get 5 i64.const 0x5700000005 i64.mul local.get 0 f32.const 88.5 f32.sub global.get 7
    f64.const 89.25 f64.mul global.get 0 i32.const 633 i32.sub global.get 5 i64.const -996 i64.mul local.get 0
    f32.const 92.5 f32.mul global.get 7 f64.const 93.25 f64.add global.get 0 i32.const 661 i32.sub
    global.get 5 i64.const -1040 i64.mul local.get 0 f32.const 96.5 f32.add global.get 7 f64.const 97.25
    f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f64.const 66.25 i32.const 472
    i64.const -743 i32.const 486 f64.const 70.25 local.get 0 f32.const 71.5 f32.add i32.const 507
    i64.const -798 i64.const -809 i32.const 528 i64.const -831 i32.const 542
  )
  (func $call-64 (export "call-64") (param i32 f64 f64 i32 i64 f32 i64 f32 i64 f64 i32 f64)
  (result f64 i32 i64 i32 f64 f32 i32 i64 i64 i32 i64 i32 i32 f64 f64 i32 i64 f32 i64 f32 i64 f64 i32 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    i32.const 152 f32.load offset=3 call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-64"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (f32.const 6.75) (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909)
  (f64.const -10.5) (i32.const 0xb0b0b0b) (f64.const -12.5)) (f64.const 66.25) (i32.const 472)
  (i64.const -743) (i32.const 486) (f64.const 70.25) (f32.const -4.348626e+20) (i32.const 507)
  (i64.const -798) (i64.const -809) (i32.const 528) (i64.const -831) (i32.const 542) (i32.const 0x1010101)
  (f64.const -2.5) (f64.const -3.5) (i32.const 0x4040404) (i64.const 0x505050505050505) (f32.const 6.75)
  (i64.const 0x707070707070707) (f32.const 8.75) (i64.const 0x909090909090909) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5))

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
  (func $callee (param i64 i32 f64)
    local.get 1 i32.const 472 i32.mul local.get 0 i64.const -743 i64.add global.get 6 f32.const 69.5 f32.add
    local.get 2 f64.const 70.25 f64.sub local.get 1 i32.const 500 i32.mul local.get 0 i64.const 0x4800000005
    i64.add global.get 6 f32.const 73.5 f32.sub local.get 2 f64.const 74.25 f64.mul local.get 1 i32.const 528
    i32.mul local.get 0 i64.const -831 i64.add global.get 6 f32.const 77.5 f32.mul local.get 2 f64.const 78.25
    f64.add local.get 1 i32.const 556 i32.mul local.get 0 i64.const -875 i64.add global.get 6 f32.const 81.5
    f32.add local.get 2 f64.const 82.25 f64.sub local.get 1 i32.const 584 i32.mul local.get 0
    i64.const 0x5400000005 i64.add global.get 6 f32.const 85.5 f32.sub local.get 2 f64.const 86.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-65 (export "call-65")
  (param f64 f64 f32 i64 i64 f64 i64 i32 i32 f64 f64 i32 i64 i64 f32 i32 f64 i64)
  (result f64 f64 f64 f32 i64 i64 f64 i64 i32 i32 f64 f64 i32 i64 i64 f32 i32 f64 i64 i64 i32) (local i64 i32)
    i64.const -743 local.set 18 i32.const 486 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 5 f64.const 70.25 f64.sub local.get 4 i64.const -776 i64.mul i32.const 507 local.get 1
    call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-65"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (f64.const -6.5) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c)
  (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75) (i32.const 0x10101010)
  (f64.const -17.5) (i64.const 0x1212121212121212)) (f64.const -76.75) (f64.const -1.5) (f64.const -2.5)
  (f32.const 3.75) (i64.const 0x404040404040404) (i64.const 0x505050505050505) (f64.const -6.5)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i32.const 0x9090909) (f64.const -10.5)
  (f64.const -11.5) (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (f32.const 15.75) (i32.const 0x10101010) (f64.const -17.5) (i64.const 0x1212121212121212) (i64.const -743)
  (i32.const 486))

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
  (func $callee (param f32 f64 f64 f64 i64 f64) (result i64)
    global.get 4 i32.const 486 i32.xor local.get 4 i64.const -765 i64.sub local.get 0 f32.const 71.5 f32.mul
    local.get 2 f64.const 72.25 f64.add global.get 4 i32.const 514 i32.xor local.get 4 i64.const -809 i64.sub
    local.get 0 f32.const 75.5 f32.add local.get 5 f64.const 76.25 f64.sub global.get 4 i32.const 542 i32.xor
    local.get 4 i64.const 0x4e00000005 i64.sub local.get 0 f32.const 79.5 f32.sub local.get 1 f64.const 80.25
    f64.mul global.get 4 i32.const 570 i32.xor local.get 4 i64.const -897 i64.sub local.get 0 f32.const 83.5
    f32.mul local.get 3 f64.const 84.25 f64.add global.get 4 i32.const 598 i32.xor local.get 4 i64.const -941
    i64.sub local.get 0 f32.const 87.5 f32.add local.get 1 f64.const 88.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 4 i64.const -743 i64.add
  )
  (func $call-66 (export "call-66") (result i64 i32 i64 i64 i32 f64 f32 i32) (local i32 f64 f32 i32)
    i32.const 486 local.set 0 f64.const 70.25 local.set 1 f32.const 71.5 local.set 2 i32.const 507 local.set 3
    global.get 5 i64.const -798 i64.xor global.get 0 global.get 5 i64.const 0x4b00000005 i64.mul global.get 2
    f64.const 77.25 global.get 3 global.get 7 f64.const 79.25 f64.sub i64.const -875 global.get 7 call $callee
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-66"
  ) (i64.const 0x10203040506041a) (i32.const 0x12345678) (i64.const 0x8231e193e6e1dcd8) (i64.const -1618)
  (i32.const 486) (f64.const 70.25) (f32.const 71.5) (i32.const 507))

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
  (func $callee (param i32 i64 i32 f64 i64 f64 i64 i32 f64 i64) (result f64 i32)
    local.get 0 i32.const 500 i32.mul local.get 9 i64.const 0x4800000005 i64.add global.get 6 f32.const 73.5
    f32.sub local.get 8 f64.const 74.25 f64.mul local.get 2 i32.const 528 i32.mul local.get 4 i64.const -831
    i64.add global.get 6 f32.const 77.5 f32.mul local.get 8 f64.const 78.25 f64.add local.get 7 i32.const 556
    i32.mul local.get 4 i64.const -875 i64.add global.get 6 f32.const 81.5 f32.add local.get 8 f64.const 82.25
    f64.sub local.get 2 i32.const 584 i32.mul local.get 4 i64.const 0x5400000005 i64.add global.get 6
    f32.const 85.5 f32.sub local.get 3 f64.const 86.25 f64.mul local.get 2 i32.const 612 i32.mul local.get 4
    i64.const -963 i64.add global.get 6 f32.const 89.5 f32.mul local.get 8 f64.const 90.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 3 f64.const 69.25 f64.add local.get 0
    i32.const 493 i32.add
  )
  (func $call-67 (export "call-67") (param i64)
  (result f64 i32 i64 i64 f32 f64 i32 f64 i32 i64 f32 i64 i32 f32 f64 f32) (local f32 i64 i32 f32 f64 f32)
    f32.const 70.5 local.set 1 i64.const -776 local.set 2 i32.const 507 local.set 3 f32.const 73.5 local.set 4
    f64.const 74.25 local.set 5 f32.const 75.5 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 3 f64.const 76.25 f64.sub global.get 4 local.get 0 i64.const 0x4e00000005 i64.sub i32.const 56
    i64.load offset=3 global.get 2 f32.const 80.5 f32.mul global.get 4 local.get 0 i64.const -897 i64.sub
    global.get 4 f64.const 84.25 local.get 0 i64.const -930 i64.xor f64.const 86.25 i32.const 120
    i64.load offset=3 i32.const 619 global.get 7 f64.const 89.25 f64.mul local.get 0 i64.const 0x5a00000005
    i64.sub i32.const 1 call_indirect (param i32 i64 i32 f64 i64 f64 i64 i32 f64 i64) (result f64 i32)
    global.get 4 i32.const 640 i32.mul local.get 0 i64.const -1007 i64.add global.get 4 i32.const 654 i32.xor
    global.get 3 f64.const 94.25 f64.sub local.get 0 i64.const -1040 i64.mul global.get 3 f64.const 96.25
    f64.add local.get 0 i64.const -1062 i64.xor global.get 0 i32.const 689 i32.sub global.get 7
    f64.const 99.25 f64.add local.get 0 i64.const -1095 i64.add call $callee local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-67"
  (i64.const 0x101010101010101)) (f64.const -83.75) (i32.const -77) (i64.const 0x10100b3010100fc)
  (i64.const 0x95704b2601dcb792) (f32.const 261.625) (f64.const 153.5) (i32.const 416) (f64.const -32.5)
  (i32.const 0xfe8807ed) (i64.const 0x101010101010101) (f32.const 70.5) (i64.const -776) (i32.const 507)
  (f32.const 73.5) (f64.const 74.25) (f32.const 75.5))

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
  (func $callee (param i32 f64 i32 f64 f64 f64 i32 f32 i64 f32 i32 f32 f64 f64 f64 i64 f64 i64 f64 i32)
  (result f64 i32 f64 i32 f64 f64 f64)
    local.get 6 i32.const 542 i32.xor local.get 17 i64.const 0x4e00000005 i64.sub local.get 11 f32.const 79.5
    f32.sub local.get 18 f64.const 80.25 f64.mul local.get 6 i32.const 570 i32.xor local.get 15 i64.const -897
    i64.sub local.get 11 f32.const 83.5 f32.mul local.get 4 f64.const 84.25 f64.add local.get 0 i32.const 598
    i32.xor local.get 17 i64.const -941 i64.sub local.get 9 f32.const 87.5 f32.add local.get 13
    f64.const 88.25 f64.sub local.get 0 i32.const 626 i32.xor local.get 8 i64.const 0x5a00000005 i64.sub
    local.get 11 f32.const 91.5 f32.sub local.get 12 f64.const 92.25 f64.mul local.get 10 i32.const 654
    i32.xor local.get 17 i64.const -1029 i64.sub local.get 7 f32.const 95.5 f32.mul local.get 1
    f64.const 96.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 f64.const 70.25
    f64.add local.get 0 i32.const 500 i32.add local.get 1 f64.const 72.25 f64.add local.get 0 i32.const 514
    i32.add local.get 1 f64.const 74.25 f64.add local.get 1 f64.const 75.25 f64.add local.get 1
    f64.const 76.25 f64.add
  )
  (func $call-68 (export "call-68") (param f64 f64 i64 f64)
  (result i32 i64 f64 f32 f64 i32 i64 f64 i32 f64 i32 f64 i32 f64 f64 f64 f64 f64 i64 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 4 i32.const 500 i32.mul local.get 2 local.get 0 f64.const 73.25 f64.sub i32.const 16
    f32.load offset=2 local.get 1 f64.const 75.25 f64.add global.get 0 local.get 2 i64.const -842 i64.xor
    i32.const 48 f64.load offset=2 global.get 4 i32.const 556 i32.mul i32.const 563 i32.const 72
    f64.load offset=1 global.get 0 i32.const 577 i32.sub i32.const 88 f64.load offset=3 f64.const 84.25
    local.get 0 f64.const 85.25 f64.sub i32.const 112 i32.load offset=2 global.get 6 f32.const 87.5 f32.add
    i64.const -963 global.get 6 global.get 0 i32.const 633 i32.sub global.get 6 i32.const 160 f64.load
    local.get 1 i32.const 176 f64.load offset=2 local.get 2 local.get 0 f64.const 96.25 f64.add
    i64.const -1062 i32.const 16 f64.load offset=2 global.get 4 i32.const 696 i32.mul call $callee local.get 0
    local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-68"
  (f64.const -1.5) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5)) (i32.const -38500)
  (i64.const 0x303030303030303) (f64.const -74.75) (f32.const 2.4212762e-26) (f64.const 72.75)
  (i32.const 0x12345678) (i64.const 0xfcfcfcfcfcfcffb5) (f64.const 3.402059636520873e+39) (i32.const -42812)
  (f64.const 70.25) (i32.const 1063) (f64.const 72.25) (i32.const 1077) (f64.const 74.25) (f64.const 75.25)
  (f64.const 76.25) (f64.const -1.5) (f64.const -2.5) (i64.const 0x303030303030303) (f64.const -4.5))

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
  (func $callee (param f64 i32 i32 f32 f32 i64 i32 f32 f32)
  (result i64 i32 f32 i32 f64 i32 f64 f32 i64 f32 f64 f64)
    local.get 1 i32.const 584 i32.mul local.get 5 i64.const 0x5400000005 i64.add local.get 4 f32.const 85.5
    f32.sub local.get 0 f64.const 86.25 f64.mul local.get 1 i32.const 612 i32.mul local.get 5 i64.const -963
    i64.add local.get 4 f32.const 89.5 f32.mul local.get 0 f64.const 90.25 f64.add local.get 6 i32.const 640
    i32.mul local.get 5 i64.const -1007 i64.add local.get 8 f32.const 93.5 f32.add local.get 0 f64.const 94.25
    f64.sub local.get 1 i32.const 668 i32.mul local.get 5 i64.const 0x6000000005 i64.add local.get 4
    f32.const 97.5 f32.sub local.get 0 f64.const 98.25 f64.mul local.get 6 i32.const 696 i32.mul local.get 5
    i64.const -1095 i64.add local.get 7 f32.const 101.5 f32.mul local.get 0 f64.const 102.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 5 i64.const -776 i64.add local.get 1
    i32.const 507 i32.add local.get 3 f32.const 73.5 f32.add local.get 1 i32.const 521 i32.add local.get 0
    f64.const 75.25 f64.add local.get 1 i32.const 535 i32.add local.get 0 f64.const 77.25 f64.add local.get 3
    f32.const 78.5 f32.add local.get 5 i64.const -864 i64.add local.get 3 f32.const 80.5 f32.add local.get 0
    f64.const 81.25 f64.add local.get 0 f64.const 82.25 f64.add
  )
  (func $call-69 (export "call-69") (param i64 i32 f64 f32 i32 f64 f32 f64)
  (result f32 i32 i64 i32 i64 i32 f32 i32 i64 f64 i64 i64 i32 i64 i32 f32 i32 f64 i32 f64 f32 i64 f32 f64 f64 i64 i32 f64 f32 i32 f64 f32 f64 f64 f64)
  (local f64 f64)
    f64.const 72.25 local.set 8 f64.const 73.25 local.set 9 local.get 3 f32.const 74.5 f32.mul local.get 4
    local.get 0 i64.const -831 i64.add i32.const 40 i32.load offset=1 local.get 0 i64.const 0x4e00000005
    i64.sub local.get 1 local.get 3 f32.const 80.5 f32.mul i32.const 72 i32.load offset=1 local.get 0
    i64.const -897 i64.sub local.get 2 local.get 0 i64.const 0x5400000005 i64.add i32.const 104
    i64.load offset=1 local.get 1 i32.const 605 i32.sub f64.const 87.25 local.get 4 i32.const 619 i32.add
    i32.const 626 f32.const 90.5 local.get 3 local.get 0 i64.const -1007 i64.add i32.const 654 local.get 6
    f32.const 94.5 f32.sub i32.const 184 f32.load offset=3 call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-69"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (f64.const -6.5) (f32.const 7.75) (f64.const -8.5)) (f32.const 353.875) (i32.const 0x5050505)
  (i64.const 0x10101010100fdc2) (i32.const 0x67421df8) (i64.const 0x10100b3010100fc) (i32.const 0x2020202)
  (f32.const 382.375) (i32.const 0x7e2bd98) (i64.const 0x101010101010482) (f64.const -3.5)
  (i64.const 0x101015501010106) (i64.const 0x3b16f1cca7825d38) (i32.const 0x201ffa5)
  (i64.const 0x10101010100fa0a) (i32.const 0x505096b) (f32.const 164.0) (i32.const 0x5050979)
  (f64.const 162.5) (i32.const 0x5050987) (f64.const 164.5) (f32.const 169.0) (i64.const 0x10101010100f9b2)
  (f32.const 171.0) (f64.const 168.5) (f64.const 169.5) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5)
  (f64.const 72.25) (f64.const 73.25))

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
  (func $callee
    global.get 0 i32.const 507 i32.add global.get 5 i64.const -798 i64.xor global.get 2 f32.const 74.5 f32.mul
    global.get 7 f64.const 75.25 f64.add global.get 0 i32.const 535 i32.add global.get 5 i64.const -842
    i64.xor global.get 2 f32.const 78.5 f32.add global.get 7 f64.const 79.25 f64.sub global.get 0
    i32.const 563 i32.add global.get 5 i64.const 0x5100000005 i64.xor global.get 2 f32.const 82.5 f32.sub
    global.get 7 f64.const 83.25 f64.mul global.get 0 i32.const 591 i32.add global.get 5 i64.const -930
    i64.xor global.get 2 f32.const 86.5 f32.mul global.get 7 f64.const 87.25 f64.add global.get 0
    i32.const 619 i32.add global.get 5 i64.const -974 i64.xor global.get 2 f32.const 90.5 f32.add global.get 7
    f64.const 91.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-70 (export "call-70") (param f64 f64 i32 f64 i64 f32 i32 i32 i64 i32 f32 i64)
  (result f64 f32 i64 f64 f64 i64 f64 f64 i32 i64 i64 f32 f64 i32 i64 f32 f64 f64 i32 f64 i64 f32 i32 i32 i64 i32 f32 i64 i64 f32 f64 i64)
  (local i64 f32 f64 i64)
    i64.const -798 local.set 12 f32.const 74.5 local.set 13 f64.const 75.25 local.set 14 i64.const -831
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 1 f64.const 77.25 f64.mul local.get 5 local.get 11 i64.const -864 i64.mul i32.const 64 f64.load
    local.get 1 f64.const 81.25 f64.add local.get 4 local.get 3 f64.const 83.25 f64.mul i32.const 96 f64.load
    local.get 7 i32.const 598 i32.xor local.get 8 local.get 4 i64.const 0x5700000005 i64.mul i32.const 128
    f32.load local.get 0 f64.const 89.25 f64.mul local.get 6 local.get 4 i64.const -996 i64.mul i32.const 160
    f32.load call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15
  )
)

(assert_return (invoke "call-70"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505)
  (f32.const 6.75) (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c)) (f64.const -193.125) (f32.const 6.75)
  (i64.const 0x5757575757575780) (f64.const 3.3725597627651434e+68) (f64.const 78.75)
  (i64.const 0x505050505050505) (f64.const -374.625) (f64.const -4.745787516866785e+225) (i32.const 0x8080a5e)
  (i64.const 0x909090909090909) (i64.const 0xcdcdcdcc19191919) (f32.const -5.5476997e+35) (f64.const -133.875)
  (i32.const 0x7070707) (i64.const 0x787878787878788c) (f32.const -5.0729572e-23) (f64.const -1.5)
  (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (i64.const 0x505050505050505) (f32.const 6.75)
  (i32.const 0x7070707) (i32.const 0x8080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const -798) (f32.const 74.5) (f64.const 75.25)
  (i64.const -831))

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
  (func $callee (param f64) (result f32)
    global.get 0 i32.const 521 i32.sub global.get 5 i64.const 0x4b00000005 i64.mul global.get 2 f32.const 76.5
    f32.sub local.get 0 f64.const 77.25 f64.mul global.get 0 i32.const 549 i32.sub global.get 5 i64.const -864
    i64.mul global.get 2 f32.const 80.5 f32.mul local.get 0 f64.const 81.25 f64.add global.get 0 i32.const 577
    i32.sub global.get 5 i64.const -908 i64.mul global.get 2 f32.const 84.5 f32.add local.get 0
    f64.const 85.25 f64.sub global.get 0 i32.const 605 i32.sub global.get 5 i64.const 0x5700000005 i64.mul
    global.get 2 f32.const 88.5 f32.sub local.get 0 f64.const 89.25 f64.mul global.get 0 i32.const 633 i32.sub
    global.get 5 i64.const -996 i64.mul global.get 2 f32.const 92.5 f32.mul local.get 0 f64.const 93.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f32.const 73.5
  )
  (func $call-71 (export "call-71")
  (param f64 i32 f64 f32 i32 i64 f64 i32 i64 f64 f64 f32 f32 i64 i32 f64 i32 i32)
  (result f64 f64 i64 f64 f64 i32 i32 f32 f64 i32 f64 f32 i32 i64 f64 i32 i64 f64 f64 f32 f32 i64 i32 f64 i32 i32 f64 f64 f32 i64 i64 f32)
  (local f64 f64 f32 i64 i64 f32)
    f64.const 74.25 local.set 18 f64.const 75.25 local.set 19 f32.const 76.5 local.set 20 i64.const -842
    local.set 21 i64.const 0x4e00000005 local.set 22 f32.const 79.5 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 0 f64.const 80.25 f64.mul local.get 2 local.get 13 i64.const -897 i64.sub i32.const 88
    f64.load offset=3 local.get 2 f64.const 84.25 f64.add local.get 17 local.get 7 i32.const 605 i32.sub
    i32.const 120 f64.load offset=3 i32.const 1 call_indirect (param f64) (result f32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
    local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17
    local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-71"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505)
  (i64.const 0x606060606060606) (f64.const -7.5) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (f64.const -10.5) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (f64.const -16.5) (i32.const 0x11111111) (i32.const 0x12121212)) (f64.const -120.375)
  (f64.const -3.5) (i64.const 0xe0e0e0e0e0e118f) (f64.const 4.416586975769418e-53) (f64.const 80.75)
  (i32.const 0x12121212) (i32.const 0x80805ab) (f32.const 73.5) (f64.const -1.5) (i32.const 0x2020202)
  (f64.const -3.5) (f32.const 4.75) (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f) (f64.const -16.5)
  (i32.const 0x11111111) (i32.const 0x12121212) (f64.const 74.25) (f64.const 75.25) (f32.const 76.5)
  (i64.const -842) (i64.const 0x4e00000005) (f32.const 79.5))

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
  (func $callee (param i64 f64 i64) (result i64 i64)
    global.get 0 i32.const 535 i32.add local.get 0 i64.const -842 i64.xor global.get 2 f32.const 78.5 f32.add
    local.get 1 f64.const 79.25 f64.sub global.get 0 i32.const 563 i32.add local.get 2 i64.const 0x5100000005
    i64.xor global.get 2 f32.const 82.5 f32.sub local.get 1 f64.const 83.25 f64.mul global.get 0 i32.const 591
    i32.add local.get 2 i64.const -930 i64.xor global.get 2 f32.const 86.5 f32.mul local.get 1 f64.const 87.25
    f64.add global.get 0 i32.const 619 i32.add local.get 2 i64.const -974 i64.xor global.get 2 f32.const 90.5
    f32.add local.get 1 f64.const 91.25 f64.sub global.get 0 i32.const 647 i32.add local.get 2
    i64.const 0x5d00000005 i64.xor global.get 2 f32.const 94.5 f32.sub local.get 1 f64.const 95.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i64.const -809 i64.add local.get 0
    i64.const 0x4b00000005 i64.add
  )
  (func $call-72 (export "call-72") (result i64 i64 i64 i64)
    i32.const 24 i64.load offset=3 f64.const 76.25 i64.const -842 call $callee global.get 1
    i64.const 0x4e00000005 i64.sub global.get 7 f64.const 79.25 f64.sub global.get 1 i64.const -875 i64.add
    call $callee
  )
)

(assert_return (invoke "call-72"
  ) (i64.const 0xf5d0ab86613c14c9) (i64.const 0xf5d0abd1613c17f7) (i64.const 0x112232f65566745a)
  (i64.const 0x1122334155667788))

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
  (func $callee (param f32 i32 f64 f64 i64 f64) (result i32 f64 i64 f32 i32 f64 f32)
    local.get 1 i32.const 577 i32.sub local.get 4 i64.const -908 i64.mul local.get 0 f32.const 84.5 f32.add
    local.get 3 f64.const 85.25 f64.sub local.get 1 i32.const 605 i32.sub local.get 4 i64.const 0x5700000005
    i64.mul local.get 0 f32.const 88.5 f32.sub local.get 5 f64.const 89.25 f64.mul local.get 1 i32.const 633
    i32.sub local.get 4 i64.const -996 i64.mul local.get 0 f32.const 92.5 f32.mul local.get 5 f64.const 93.25
    f64.add local.get 1 i32.const 661 i32.sub local.get 4 i64.const -1040 i64.mul local.get 0 f32.const 96.5
    f32.add local.get 5 f64.const 97.25 f64.sub local.get 1 i32.const 689 i32.sub local.get 4
    i64.const 0x6300000005 i64.mul local.get 0 f32.const 100.5 f32.sub local.get 2 f64.const 101.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 i32.const 528 i32.add local.get 2
    f64.const 76.25 f64.add local.get 4 i64.const -842 i64.add local.get 0 f32.const 78.5 f32.add local.get 1
    i32.const 556 i32.add local.get 2 f64.const 80.25 f64.add local.get 0 f32.const 81.5 f32.add
  )
  (func $call-73 (export "call-73") (param i32) (result f64 i32 f64 i64 f32 i32 f64 f32 i32 f64 i32)
  (local f64 i32)
    f64.const 76.25 local.set 1 i32.const 542 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 3 f64.const 78.25 f64.add f32.const 79.5 local.get 0 i32.const 563 i32.add i32.const 72
    f64.load offset=1 global.get 3 global.get 5 i64.const -908 i64.mul i32.const 96 f64.load call $callee
    local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-73"
  (i32.const 0x1010101)) (f64.const 70.75) (i32.const 0x1010544) (f64.const 76.25)
  (i64.const 0x9322b241d160ed16) (f32.const 158.0) (i32.const 0x1010560) (f64.const 80.25) (f32.const 161.0)
  (i32.const 0x1010101) (f64.const 76.25) (i32.const 542))

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
  (func $callee (param f64 f64 f64 f32 f64 i32 i64 i64 f32 i64)
  (result f32 f32 i64 f32 f32 f32 f64 f32 i32 f32 i32 f32)
    local.get 5 i32.const 619 i32.add local.get 6 i64.const -974 i64.xor local.get 3 f32.const 90.5 f32.add
    local.get 0 f64.const 91.25 f64.sub local.get 5 i32.const 647 i32.add local.get 7 i64.const 0x5d00000005
    i64.xor local.get 8 f32.const 94.5 f32.sub local.get 1 f64.const 95.25 f64.mul local.get 5 i32.const 675
    i32.add local.get 6 i64.const -1062 i64.xor local.get 3 f32.const 98.5 f32.mul local.get 0 f64.const 99.25
    f64.add local.get 5 i32.const 703 i32.add local.get 6 i64.const -1106 i64.xor local.get 3 f32.const 102.5
    f32.add local.get 2 f64.const 103.25 f64.sub local.get 5 i32.const 731 i32.add local.get 6
    i64.const 0x6900000005 i64.xor local.get 3 f32.const 106.5 f32.sub local.get 1 f64.const 107.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 3 f32.const 76.5 f32.add local.get 3
    f32.const 77.5 f32.add local.get 6 i64.const 0x4e00000005 i64.add local.get 3 f32.const 79.5 f32.add
    local.get 3 f32.const 80.5 f32.add local.get 3 f32.const 81.5 f32.add local.get 0 f64.const 82.25 f64.add
    local.get 3 f32.const 83.5 f32.add local.get 5 i32.const 591 i32.add local.get 3 f32.const 85.5 f32.add
    local.get 5 i32.const 605 i32.add local.get 3 f32.const 87.5 f32.add
  )
  (func $call-74 (export "call-74") (param i32 i64 i64 i64)
  (result i32 i32 i32 f32 f32 i64 f32 f32 f32 f64 f32 i32 f32 i32 f32 i32 i64 i64 i64 i64 f32 i64 f32)
  (local i64 f32 i64 f32)
    i64.const -842 local.set 4 f32.const 78.5 local.set 5 i64.const -864 local.set 6 f32.const 80.5
    local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    local.get 0 i32.const 570 i32.xor local.get 0 local.get 0 i32.const 584 i32.mul global.get 3
    f64.const 84.25 f64.add f64.const 85.25 f64.const 86.25 global.get 6 f32.const 87.5 f32.add
    f64.const 88.25 i32.const 136 i32.load offset=1 i64.const 0x5a00000005 local.get 2 i64.const -996 i64.mul
    global.get 2 local.get 1 i64.const 0x5d00000005 i64.xor call $callee local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "call-74"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404)) (i32.const 0x101033b) (i32.const 0x1010101) (i32.const 0x4a4a4a48)
  (f32.const 163.875) (f32.const 164.875) (i64.const 0xa80000000a) (f32.const 166.875) (f32.const 167.875)
  (f32.const 168.875) (f64.const 159.0) (f32.const 170.875) (i32.const 0x47230027) (f32.const 172.875)
  (i32.const 0x47230035) (f32.const 174.875) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const -842) (f32.const 78.5)
  (i64.const -864) (f32.const 80.5))

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
  (func $callee (param f32 f64 f64 f64 f32 f32 i64 i64 f64 f32 i64 f64 f32 f32 i64 f32 f32 i32 i32 i32)
    local.get 17 i32.const 542 i32.xor local.get 14 i64.const 0x4e00000005 i64.sub local.get 9 f32.const 79.5
    f32.sub local.get 11 f64.const 80.25 f64.mul local.get 17 i32.const 570 i32.xor local.get 6 i64.const -897
    i64.sub local.get 12 f32.const 83.5 f32.mul local.get 11 f64.const 84.25 f64.add local.get 17
    i32.const 598 i32.xor local.get 14 i64.const -941 i64.sub local.get 15 f32.const 87.5 f32.add local.get 3
    f64.const 88.25 f64.sub local.get 19 i32.const 626 i32.xor local.get 7 i64.const 0x5a00000005 i64.sub
    local.get 12 f32.const 91.5 f32.sub local.get 2 f64.const 92.25 f64.mul local.get 18 i32.const 654 i32.xor
    local.get 10 i64.const -1029 i64.sub local.get 5 f32.const 95.5 f32.mul local.get 11 f64.const 96.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-75 (export "call-75") (param f32 i64 f32 i64 f32 f32 f64 i32)
  (result f32 f32 i32 f64 i32 f32 i64 f32 i64 f32 f32 f64 i32 f64 f32 i32 f64 f32 f32)
  (local f64 f32 i32 f64 f32 f32)
    f64.const 78.25 local.set 8 f32.const 79.5 local.set 9 i32.const 563 local.set 10 f64.const 81.25
    local.set 11 f32.const 82.5 local.set 12 f32.const 83.5 local.set 13 local.get 0 f32.const 84.5 f32.add
    local.get 5 local.get 7 i32.const 605 i32.sub i32.const 120 f64.load offset=3 local.get 7 i32.const 619
    i32.add local.get 0 f32.const 89.5 f32.mul local.get 6 i32.const 152 f64.load offset=3 local.get 6
    local.get 5 f32.const 93.5 f32.add local.get 4 i64.const -1040 local.get 3 local.get 6 f64.const 97.25
    f64.sub local.get 4 local.get 1 i64.const 0x6300000005 i64.mul local.get 6 i32.const 40 f32.load offset=1
    local.get 5 i32.const 56 i64.load offset=3 local.get 2 f32.const 105.5 i32.const 745 local.get 7
    i32.const 752 i32.mul local.get 7 i32.const 1
    call_indirect (param f32 f64 f64 f64 f32 f32 i64 i64 f64 f32 i64 f64 f32 f32 i64 f32 f32 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-75"
  (f32.const 1.75) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404)
  (f32.const 5.75) (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808)) (f32.const 86.25) (f32.const 6.75)
  (i32.const 0x80805ab) (f64.const -5.928883504195275e+104) (i32.const 0x8080a73) (f32.const 1.75)
  (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f64.const 78.25) (f32.const 79.5) (i32.const 563)
  (f64.const 81.25) (f32.const 82.5) (f32.const 83.5))

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
  (func $callee (param f64 i64 i32 f64 f32 i64 f32 i64 f32) (result i64)
    local.get 2 i32.const 556 i32.mul local.get 1 i64.const -875 i64.add local.get 6 f32.const 81.5 f32.add
    local.get 0 f64.const 82.25 f64.sub local.get 2 i32.const 584 i32.mul local.get 5 i64.const 0x5400000005
    i64.add local.get 4 f32.const 85.5 f32.sub local.get 3 f64.const 86.25 f64.mul local.get 2 i32.const 612
    i32.mul local.get 5 i64.const -963 i64.add local.get 4 f32.const 89.5 f32.mul local.get 0 f64.const 90.25
    f64.add local.get 2 i32.const 640 i32.mul local.get 7 i64.const -1007 i64.add local.get 4 f32.const 93.5
    f32.add local.get 3 f64.const 94.25 f64.sub local.get 2 i32.const 668 i32.mul local.get 1
    i64.const 0x6000000005 i64.add local.get 6 f32.const 97.5 f32.sub local.get 0 f64.const 98.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 1 i64.const 0x4e00000005 i64.add
  )
  (func $call-76 (export "call-76") (param f64 i32 f32 i32 i64 f32 f32 f64 i32 f64 i64 f32)
  (result i32 i64 f32 f32 i32 f32 f64 i32 i64 i64 f64 i32 f32 i32 i64 f32 f32 f64 i32 f64 i64 f32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    local.get 8 i32.const 556 i32.mul local.get 10 local.get 5 f32.const 81.5 f32.add i32.const 80
    f32.load offset=2 local.get 1 i32.const 584 i32.mul local.get 5 local.get 0 f64.const 85.25 f64.sub
    i32.const 112 i32.load offset=2 local.get 10 i64.const 0x5700000005 i64.mul local.get 9 local.get 10
    local.get 1 i32.const 633 i32.sub local.get 9 local.get 5 f32.const 92.5 f32.mul i32.const 168
    i64.load offset=1 f32.const 94.5 local.get 4 i64.const -1040 i64.mul f32.const 96.5 call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-76"
  (f64.const -1.5) (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505)
  (f32.const 6.75) (f32.const 7.75) (f64.const -8.5) (i32.const 0x9090909) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x9f9f9f8c) (i64.const 0xb0b0b0b0b0b0b0b)
  (f32.const 88.25) (f32.const 3.0072082e+12) (i32.const 0x94949490) (f32.const 6.75) (f64.const -86.75)
  (i32.const 0xf4cfaa85) (i64.const 0xf7f7f7f437373737) (i64.const 0xb0b0b590b0b0b10) (f64.const -1.5)
  (i32.const 0x2020202) (f32.const 3.75) (i32.const 0x4040404) (i64.const 0x505050505050505) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (i32.const 0x9090909) (f64.const -10.5) (i64.const 0xb0b0b0b0b0b0b0b)
  (f32.const 12.75))

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
  (func $callee (result f64 i64)
    global.get 4 i32.const 570 i32.xor global.get 1 i64.const -897 i64.sub global.get 6 f32.const 83.5 f32.mul
    global.get 3 f64.const 84.25 f64.add global.get 4 i32.const 598 i32.xor global.get 1 i64.const -941
    i64.sub global.get 6 f32.const 87.5 f32.add global.get 3 f64.const 88.25 f64.sub global.get 4
    i32.const 626 i32.xor global.get 1 i64.const 0x5a00000005 i64.sub global.get 6 f32.const 91.5 f32.sub
    global.get 3 f64.const 92.25 f64.mul global.get 4 i32.const 654 i32.xor global.get 1 i64.const -1029
    i64.sub global.get 6 f32.const 95.5 f32.mul global.get 3 f64.const 96.25 f64.add global.get 4
    i32.const 682 i32.xor global.get 1 i64.const -1073 i64.sub global.get 6 f32.const 99.5 f32.add
    global.get 3 f64.const 100.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f64.const 79.25
    i64.const -875
  )
  (func $call-77 (export "call-77")
  (param f32 f64 f32 i64 i64 i32 i32 i64 i64 f64 i32 i64 f64 i32 i64 i32 f32 f32)
  (result i32 i64 i32 f32 f64 i32 f64 i64 f64 i64 i64 f32 f32 f64 i64 f64 i64 f32 f64 f32 i64 i64 i32 i32 i64 i64 f64 i32 i64 f64 i32 i64 i32 f32 f32 i64 i64)
  (local i64 i64)
    i64.const -875 local.set 18 i64.const 0x5100000005 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 5 i32.const 577 i32.sub local.get 8 local.get 15 i32.const 591 i32.add i32.const 104
    f32.load offset=1 local.get 9 f64.const 86.25 f64.mul local.get 13 local.get 12 f64.const 88.25 f64.sub
    i32.const 136 i64.load offset=1 local.get 1 f64.const 90.25 f64.add local.get 4 local.get 3
    i64.const -1007 i64.add i32.const 168 f32.load offset=1 local.get 0 f32.const 94.5 f32.sub call $callee
    call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-77"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (f64.const -10.5) (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c)
  (f64.const -13.5) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010)
  (f32.const 17.75) (f32.const 18.75)) (i32.const 0x60603c5) (i64.const 0x909090909090909)
  (i32.const 0x1010125f) (f32.const -3.6183316e-15) (f64.const -905.625) (i32.const 0xe0e0e0e)
  (f64.const -101.75) (i64.const 0xdbb6916c4722fdd8) (f64.const 87.75) (i64.const 0x505050505050505)
  (i64.const 0x404040404040015) (f32.const -1.8380878e+24) (f32.const -92.75) (f64.const 79.25)
  (i64.const -875) (f64.const 79.25) (i64.const -875) (f32.const 1.75) (f64.const -2.5) (f32.const 3.75)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (f64.const -10.5) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i32.const 0x10101010) (f32.const 17.75) (f32.const 18.75) (i64.const -875) (i64.const 0x5100000005))

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
  (func $callee (param f64) (result f32 i32 i32 f32 i64 i32 i32)
    global.get 4 i32.const 612 i32.mul global.get 1 i64.const -963 i64.add global.get 6 f32.const 89.5 f32.mul
    local.get 0 f64.const 90.25 f64.add global.get 4 i32.const 640 i32.mul global.get 1 i64.const -1007
    i64.add global.get 6 f32.const 93.5 f32.add local.get 0 f64.const 94.25 f64.sub global.get 4 i32.const 668
    i32.mul global.get 1 i64.const 0x6000000005 i64.add global.get 6 f32.const 97.5 f32.sub local.get 0
    f64.const 98.25 f64.mul global.get 4 i32.const 696 i32.mul global.get 1 i64.const -1095 i64.add
    global.get 6 f32.const 101.5 f32.mul local.get 0 f64.const 102.25 f64.add global.get 4 i32.const 724
    i32.mul global.get 1 i64.const -1139 i64.add global.get 6 f32.const 105.5 f32.add local.get 0
    f64.const 106.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f32.const 80.5 i32.const 570
    i32.const 577 f32.const 83.5 i64.const 0x5400000005 i32.const 598 i32.const 605
  )
  (func $call-78 (export "call-78")
  (result f32 f64 f64 f64 f32 i32 i64 i64 f64 i32 f32 f64 i32 f64 f32 i64 f32 i32 i32 f32 i64 i32 i32 f64 f32 f32 i64)
  (local f64 f32 f32 i64)
    f64.const 81.25 local.set 0 f32.const 82.5 local.set 1 f32.const 83.5 local.set 2 i64.const 0x5400000005
    local.set 3 global.get 6 f32.const 85.5 f32.sub global.get 3 global.get 7 f64.const 87.25 f64.add
    i32.const 128 f64.load global.get 6 f32.const 89.5 f32.mul global.get 0 global.get 5 i64.const -996
    i64.mul i32.const 160 i64.load global.get 7 f64.const 93.25 f64.add global.get 0 global.get 6
    f32.const 95.5 f32.mul i32.const 0 f64.load global.get 4 i32.const 682 i32.xor global.get 3 global.get 6
    f32.const 99.5 f32.add i32.const 32 i64.load global.get 7 f64.const 101.25 f64.mul call $callee
    local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-78"
  ) (f32.const -85.625) (f64.const -7.5) (f64.const 1111.75) (f64.const -3.031320730055879e-239)
  (f32.const -11.1875) (i32.const 0x12345678) (i64.const 0xebd3bba38b735b20) (i64.const 0x2e09e4bf9a75502b)
  (f64.const 1117.75) (i32.const 0x12345678) (f32.const -11.9375) (f64.const 7.914347548945932e-237)
  (i32.const -743) (f64.const -7.5) (f32.const 99.375) (i64.const 0xae89643f1af5d0ab) (f32.const 80.5)
  (i32.const 570) (i32.const 577) (f32.const 83.5) (i64.const 0x5400000005) (i32.const 598) (i32.const 605)
  (f64.const 81.25) (f32.const 82.5) (f32.const 83.5) (i64.const 0x5400000005))

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
  (func $callee (param i32 i64 f64) (result i32 f32 f64 f64 f64 i64 f64 i32 i64 f64 f32 i64)
    local.get 0 i32.const 654 i32.xor local.get 1 i64.const -1029 i64.sub global.get 6 f32.const 95.5 f32.mul
    local.get 2 f64.const 96.25 f64.add local.get 0 i32.const 682 i32.xor local.get 1 i64.const -1073 i64.sub
    global.get 6 f32.const 99.5 f32.add local.get 2 f64.const 100.25 f64.sub local.get 0 i32.const 710 i32.xor
    local.get 1 i64.const 0x6600000005 i64.sub global.get 6 f32.const 103.5 f32.sub local.get 2
    f64.const 104.25 f64.mul local.get 0 i32.const 738 i32.xor local.get 1 i64.const -1161 i64.sub
    global.get 6 f32.const 107.5 f32.mul local.get 2 f64.const 108.25 f64.add local.get 0 i32.const 766
    i32.xor local.get 1 i64.const -1205 i64.sub global.get 6 f32.const 111.5 f32.add local.get 2
    f64.const 112.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i32.const 570
    i32.add f32.const 82.5 local.get 2 f64.const 83.25 f64.add local.get 2 f64.const 84.25 f64.add local.get 2
    f64.const 85.25 f64.add local.get 1 i64.const -941 i64.add local.get 2 f64.const 87.25 f64.add local.get 0
    i32.const 619 i32.add local.get 1 i64.const -974 i64.add local.get 2 f64.const 90.25 f64.add
    f32.const 91.5 local.get 1 i64.const -1007 i64.add
  )
  (func $call-79 (export "call-79") (param f32)
  (result f32 f64 f32 i64 f64 f32 i64 i32 f32 f64 f64 f64 i64 f64 i32 i64 f64 f32 i64 f32 f32 f64 i32 f64 i32 f64)
  (local f32 f64 i32 f64 i32 f64)
    f32.const 82.5 local.set 1 f64.const 83.25 local.set 2 i32.const 591 local.set 3 f64.const 85.25
    local.set 4 i32.const 605 local.set 5 f64.const 87.25 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    local.get 0 f32.const 88.5 f32.sub global.get 7 local.get 0 f32.const 90.5 f32.add i32.const 152
    i64.load offset=3 global.get 3 f64.const 92.25 f64.mul local.get 0 global.get 1 i64.const -1029 i64.sub
    global.get 4 i32.const 0 i64.load global.get 7 i32.const 1
    call_indirect (param i32 i64 f64) (result i32 f32 f64 f64 f64 i64 f64 i32 i64 f64 f32 i64) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-79"
  (f32.const 1.75)) (f32.const -86.75) (f64.const 1024.5) (f32.const 92.25) (i64.const 0x75502b06e1bc9772)
  (f64.const -691.875) (f32.const 1.75) (i64.const 0x1122334455667b8d) (i32.const 493) (f32.const 82.5)
  (f64.const 1107.75) (f64.const 1108.75) (f64.const 1109.75) (i64.const 0xee9c49f7a552c5e)
  (f64.const 1111.75) (i32.const 542) (i64.const 0xee9c49f7a552c3d) (f64.const 1114.75) (f32.const 91.5)
  (i64.const 0xee9c49f7a552c1c) (f32.const 1.75) (f32.const 82.5) (f64.const 83.25) (i32.const 591)
  (f64.const 85.25) (i32.const 605) (f64.const 87.25))

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
  (func $callee (param i32 f64 i64 i32 i32 i32)
    local.get 3 i32.const 577 i32.sub local.get 2 i64.const -908 i64.mul global.get 2 f32.const 84.5 f32.add
    local.get 1 f64.const 85.25 f64.sub local.get 3 i32.const 605 i32.sub local.get 2 i64.const 0x5700000005
    i64.mul global.get 2 f32.const 88.5 f32.sub local.get 1 f64.const 89.25 f64.mul local.get 3 i32.const 633
    i32.sub local.get 2 i64.const -996 i64.mul global.get 2 f32.const 92.5 f32.mul local.get 1 f64.const 93.25
    f64.add local.get 4 i32.const 661 i32.sub local.get 2 i64.const -1040 i64.mul global.get 2 f32.const 96.5
    f32.add local.get 1 f64.const 97.25 f64.sub local.get 5 i32.const 689 i32.sub local.get 2
    i64.const 0x6300000005 i64.mul global.get 2 f32.const 100.5 f32.sub local.get 1 f64.const 101.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-80 (export "call-80") (param i32 f32 f32 i32) (result i32 f32 f32 i32)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    i32.const 584 i32.const 96 f64.load global.get 5 i32.const 605 i32.const 612 i32.const 128 i32.load
    call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-80"
  (i32.const 0x1010101) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404)) (i32.const 0x1010101)
  (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404))

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
  (func $callee (param f64 f32 i64 i32 f32 f32 f64 f32 f64 i64) (result i64)
    local.get 3 i32.const 591 i32.add local.get 9 i64.const -930 i64.xor local.get 5 f32.const 86.5 f32.mul
    local.get 0 f64.const 87.25 f64.add local.get 3 i32.const 619 i32.add local.get 9 i64.const -974 i64.xor
    local.get 7 f32.const 90.5 f32.add local.get 6 f64.const 91.25 f64.sub local.get 3 i32.const 647 i32.add
    local.get 2 i64.const 0x5d00000005 i64.xor local.get 5 f32.const 94.5 f32.sub local.get 0 f64.const 95.25
    f64.mul local.get 3 i32.const 675 i32.add local.get 2 i64.const -1062 i64.xor local.get 5 f32.const 98.5
    f32.mul local.get 8 f64.const 99.25 f64.add local.get 3 i32.const 703 i32.add local.get 2 i64.const -1106
    i64.xor local.get 7 f32.const 102.5 f32.add local.get 8 f64.const 103.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 local.get 2 i64.const -908 i64.add
  )
  (func $call-81 (export "call-81") (param f32 i64 i32 f32 f32 i32 i64 f32)
  (result i64 i64 f32 i64 i32 f32 f32 i32 i64 f32 f32 i32) (local f32 i32)
    f32.const 84.5 local.set 8 i32.const 598 local.set 9 local.get 1 i64.const -941 i64.sub global.get 7
    f64.const 87.25 f64.add f32.const 88.5 i64.const -974 local.get 2 f32.const 91.5 i32.const 160 f32.load
    f64.const 93.25 i32.const 176 f32.load offset=2 f64.const 95.25 i32.const 0 i64.load call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
)

(assert_return (invoke "call-81"
  (f32.const 1.75) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75) (f32.const 5.75)
  (i32.const 0x6060606) (i64.const 0x707070707070707) (f32.const 8.75)) (i64.const 0x2020202020205af)
  (i64.const -1882) (f32.const 1.75) (i64.const 0x202020202020202) (i32.const 0x3030303) (f32.const 4.75)
  (f32.const 5.75) (i32.const 0x6060606) (i64.const 0x707070707070707) (f32.const 8.75) (f32.const 84.5)
  (i32.const 598))

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
  (func $callee (param f64 f64 i64 f32 f64 f32 i64 i32 i32 f32 i32 i64 f64 f64 i32 f64 i64 f32 f64 i32)
  (result i32 f32)
    local.get 19 i32.const 605 i32.sub local.get 2 i64.const 0x5700000005 i64.mul local.get 9 f32.const 88.5
    f32.sub local.get 0 f64.const 89.25 f64.mul local.get 7 i32.const 633 i32.sub local.get 16 i64.const -996
    i64.mul local.get 5 f32.const 92.5 f32.mul local.get 18 f64.const 93.25 f64.add local.get 19 i32.const 661
    i32.sub local.get 6 i64.const -1040 i64.mul local.get 17 f32.const 96.5 f32.add local.get 0
    f64.const 97.25 f64.sub local.get 7 i32.const 689 i32.sub local.get 6 i64.const 0x6300000005 i64.mul
    local.get 17 f32.const 100.5 f32.sub local.get 1 f64.const 101.25 f64.mul local.get 10 i32.const 717
    i32.sub local.get 16 i64.const -1128 i64.mul local.get 3 f32.const 104.5 f32.mul local.get 12
    f64.const 105.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 7 i32.const 591
    i32.add local.get 3 f32.const 85.5 f32.add
  )
  (func $call-82 (export "call-82") (param f64 i64 f64 i32 f64 i32 f32 i64 f64 i32 i32 f64)
  (result f64 f32 f64 i32 f32 i32 f32 f64 i64 f64 i32 f64 i32 f32 i64 f64 i32 i32 f64 i32 i32 i64 f64)
  (local i32 i32 i64 f64)
    i32.const 598 local.set 12 i32.const 605 local.set 13 i64.const 0x5700000005 local.set 14 f64.const 88.25
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 8 f64.const 89.25 f64.mul local.get 6 local.get 4 f64.const 91.25 f64.sub f64.const 92.25
    local.get 11 i32.const 176 i64.load offset=2 f32.const 95.5 local.get 11 f64.const 96.25 f64.add
    local.get 6 f32.const 97.5 f32.sub i32.const 16 i64.load offset=2 i32.const 696 local.get 5
    f32.const 101.5 local.get 5 local.get 1 i64.const -1128 i64.mul local.get 11 f64.const 104.25 f64.mul
    local.get 2 f64.const 105.25 f64.add local.get 10 local.get 4 f64.const 107.25 f64.mul i32.const 96
    i64.load local.get 6 f32.const 109.5 f32.sub f64.const 110.25 local.get 9 i32.const 780 i32.mul
    call $callee local.get 2 f64.const 112.25 f64.sub local.get 0 f64.const 113.25 f64.mul local.get 1
    i64.const 0x7200000005 i64.sub local.get 6 f32.const 115.5 f32.sub local.get 2 f64.const 116.25 f64.mul
    local.get 6 f32.const 117.5 f32.add local.get 1 i64.const -1293 i64.sub local.get 9 i32.const 836 i32.mul
    local.get 5 i32.const 843 i32.add local.get 6 f32.const 121.5 f32.sub local.get 9 i32.const 857 i32.sub
    local.get 1 i64.const 0x7b00000005 i64.mul local.get 4 f64.const 124.25 f64.sub local.get 4
    f64.const 125.25 f64.mul local.get 3 i32.const 885 i32.sub local.get 4 f64.const 127.25 f64.sub
    local.get 1 i64.const -1403 i64.add local.get 6 f32.const 129.5 f32.add local.get 0 f64.const 130.25
    f64.sub local.get 3 i32.const 920 i32.mul call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-82"
  (f64.const -1.5) (i64.const 0x202020202020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f32.const 7.75) (i64.const 0x808080808080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (i32.const 0xb0b0b0b) (f64.const -12.5)) (f64.const -847.875) (f32.const 7.75) (f64.const -96.75)
  (i32.const 1287) (f32.const 181.0) (i32.const 0xc8c8caf7) (f32.const -22.25) (f64.const -1.5)
  (i64.const 0x202020202020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5) (i32.const 0x6060606)
  (f32.const 7.75) (i64.const 0x808080808080808) (f64.const -9.5) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (f64.const -12.5) (i32.const 598) (i32.const 605) (i64.const 0x5700000005) (f64.const 88.25))

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
  (func $callee (param f32 i64 f64 f64 f64 i32 i32 f64 i32) (result f32 i64 i32 i32 i32 i32 f32)
    local.get 5 i32.const 647 i32.add local.get 1 i64.const 0x5d00000005 i64.xor local.get 0 f32.const 94.5
    f32.sub local.get 4 f64.const 95.25 f64.mul local.get 6 i32.const 675 i32.add local.get 1 i64.const -1062
    i64.xor local.get 0 f32.const 98.5 f32.mul local.get 3 f64.const 99.25 f64.add local.get 5 i32.const 703
    i32.add local.get 1 i64.const -1106 i64.xor local.get 0 f32.const 102.5 f32.add local.get 7
    f64.const 103.25 f64.sub local.get 6 i32.const 731 i32.add local.get 1 i64.const 0x6900000005 i64.xor
    local.get 0 f32.const 106.5 f32.sub local.get 7 f64.const 107.25 f64.mul local.get 5 i32.const 759 i32.add
    local.get 1 i64.const -1194 i64.xor local.get 0 f32.const 110.5 f32.mul local.get 7 f64.const 111.25
    f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5
    global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 f32.const 85.5 f32.add
    local.get 1 i64.const -941 i64.add local.get 5 i32.const 612 i32.add local.get 5 i32.const 619 i32.add
    local.get 5 i32.const 626 i32.add local.get 5 i32.const 633 i32.add local.get 0 f32.const 91.5 f32.add
  )
  (func $call-83 (export "call-83")
  (param f32 i64 f32 i64 f32 f64 i32 f64 i64 i32 i32 f32 f64 f32 i64 f32 i64 i32)
  (result i32 f64 f64 i64 i64 f32 i64 i32 i32 i32 i32 f32 f32 i64 f32 i64 f32 f64 i32 f64 i64 i32 i32 f32 f64 f32 i64 f32 i64 i32 f32 f64 f64 f64 i64 i32)
  (local f32 f64 f64 f64 i64 i32)
    f32.const 86.5 local.set 18 f64.const 87.25 local.set 19 f64.const 88.25 local.set 20 f64.const 89.25
    local.set 21 i64.const 0x5a00000005 local.set 22 i32.const 640 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 6 i32.const 647 i32.add local.get 5 local.get 5 f64.const 94.25 f64.sub i32.const 184
    i64.load offset=3 local.get 14 i64.const 0x6000000005 i64.add local.get 15 f32.const 97.5 f32.sub
    i64.const -1073 local.get 7 local.get 7 f64.const 100.25 f64.sub local.get 5 f64.const 101.25 f64.mul
    local.get 10 i32.const 717 i32.sub i32.const 724 i32.const 64 f64.load local.get 6 i32.const 1
    call_indirect (param f32 i64 f64 f64 f64 i32 i32 f64 i32) (result f32 i64 i32 i32 i32 i32 f32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
    local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-83"
  (f32.const 1.75) (i64.const 0x202020202020202) (f32.const 3.75) (i64.const 0x404040404040404)
  (f32.const 5.75) (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909)
  (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (f64.const -13.5) (f32.const 14.75)
  (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75) (i64.const 0x1111111111111111) (i32.const 0x12121212))
  (i32.const 0x707098e) (f64.const -6.5) (f64.const -100.75) (i64.const 0x15f0cba6815c3712)
  (i64.const 0xf0f0f6f0f0f0f14) (f32.const 4.75) (i64.const -2014) (i32.const 0xb0b0aa2) (i32.const 0xb0b0aa9)
  (i32.const 0xb0b0ab0) (i32.const 0xb0b0ab7) (f32.const 10.75) (f32.const 1.75) (i64.const 0x202020202020202)
  (f32.const 3.75) (i64.const 0x404040404040404) (f32.const 5.75) (f64.const -6.5) (i32.const 0x7070707)
  (f64.const -8.5) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 16.75)
  (i64.const 0x1111111111111111) (i32.const 0x12121212) (f32.const 86.5) (f64.const 87.25) (f64.const 88.25)
  (f64.const 89.25) (i64.const 0x5a00000005) (i32.const 640))

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
  (func $callee (result i32 i64 f32 f64 i32 i32 i32 f32 f32 f32 f32 i32)
    global.get 0 i32.const 689 i32.sub global.get 5 i64.const 0x6300000005 i64.mul global.get 2
    f32.const 100.5 f32.sub global.get 7 f64.const 101.25 f64.mul global.get 0 i32.const 717 i32.sub
    global.get 5 i64.const -1128 i64.mul global.get 2 f32.const 104.5 f32.mul global.get 7 f64.const 105.25
    f64.add global.get 0 i32.const 745 i32.sub global.get 5 i64.const -1172 i64.mul global.get 2
    f32.const 108.5 f32.add global.get 7 f64.const 109.25 f64.sub global.get 0 i32.const 773 i32.sub
    global.get 5 i64.const 0x6f00000005 i64.mul global.get 2 f32.const 112.5 f32.sub global.get 7
    f64.const 113.25 f64.mul global.get 0 i32.const 801 i32.sub global.get 5 i64.const -1260 i64.mul
    global.get 2 f32.const 116.5 f32.mul global.get 7 f64.const 117.25 f64.add global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 i32.const 605 i64.const 0x5700000005 f32.const 88.5 f64.const 89.25
    i32.const 633 i32.const 640 i32.const 647 f32.const 93.5 f32.const 94.5 f32.const 95.5 f32.const 96.5
    i32.const 682
  )
  (func $call-84 (export "call-84")
  (result i64 i64 f64 i64 i32 i32 f32 i32 i64 i32 i64 f32 f64 i32 i32 i32 f32 f32 f32 f32 i32)
    global.get 5 i64.const 0x5700000005 i64.mul global.get 1 global.get 7 f64.const 89.25 f64.mul
    i32.const 144 i64.load offset=2 global.get 4 i32.const 640 i32.mul global.get 0 global.get 6
    f32.const 93.5 f32.add i32.const 176 i32.load offset=2 global.get 5 i64.const -1040 i64.mul call $callee
  )
)

(assert_return (invoke "call-84"
  ) (i64.const 0x45e98d33e6e1dcd8) (i64.const 0x1122334455667788) (f64.const 91436.625)
  (i64.const 0x2803deb9946f4a25) (i32.const -49280) (i32.const 0x12345678) (f32.const 93.375)
  (i32.const 0x340feac5) (i64.const 0x182c4054687c9080) (i32.const 605) (i64.const 0x5700000005)
  (f32.const 88.5) (f64.const 89.25) (i32.const 633) (i32.const 640) (i32.const 647) (f32.const 93.5)
  (f32.const 94.5) (f32.const 95.5) (f32.const 96.5) (i32.const 682))

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
  (func $callee (param i32)
    local.get 0 i32.const 612 i32.mul global.get 1 i64.const -963 i64.add global.get 6 f32.const 89.5 f32.mul
    global.get 3 f64.const 90.25 f64.add local.get 0 i32.const 640 i32.mul global.get 1 i64.const -1007
    i64.add global.get 6 f32.const 93.5 f32.add global.get 3 f64.const 94.25 f64.sub local.get 0 i32.const 668
    i32.mul global.get 1 i64.const 0x6000000005 i64.add global.get 6 f32.const 97.5 f32.sub global.get 3
    f64.const 98.25 f64.mul local.get 0 i32.const 696 i32.mul global.get 1 i64.const -1095 i64.add
    global.get 6 f32.const 101.5 f32.mul global.get 3 f64.const 102.25 f64.add local.get 0 i32.const 724
    i32.mul global.get 1 i64.const -1139 i64.add global.get 6 f32.const 105.5 f32.add global.get 3
    f64.const 106.25 f64.sub global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-85 (export "call-85") (param i32)
  (result f32 f64 i64 i64 i64 i64 f32 f64 i32 f32 i32 i32 i64 i32 i32 i32) (local i32 i32)
    i32.const 619 local.set 1 i32.const 626 local.set 2
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2
    end
    global.get 2 f32.const 90.5 f32.add global.get 7 global.get 1 i64.const -1007 i64.add i32.const 168
    i64.load offset=1 global.get 1 i64.const -1029 i64.sub global.get 5 global.get 2 f32.const 96.5 f32.add
    i32.const 8 f64.load offset=1 local.get 0 i32.const 689 i32.sub global.get 6 local.get 0 i32.const 703
    i32.add i32.const 40 i32.load offset=1 global.get 1 i64.const 0x6600000005 i64.sub local.get 0
    call $callee local.get 0 local.get 1 local.get 2
  )
)

(assert_return (invoke "call-85"
  (i32.const 0x1010101)) (f32.const 93.75) (f64.const 1024.5) (i64.const 0x1122334455667399)
  (i64.const 0x7b56310ce7c29d78) (i64.const 0x1122334455667b8d) (i64.const 0xfefdfcfbfaf9f8f8)
  (f32.const 99.75) (f64.const 2.447714937972696e+131) (i32.const 0x100fe50) (f32.const -0.125)
  (i32.const 0x10103c0) (i32.const 0x67421df8) (i64.const 0x112232de55667783) (i32.const 0x1010101)
  (i32.const 619) (i32.const 626))

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
  (func $callee (param f32 i32 i64) (result f32)
    local.get 1 i32.const 626 i32.xor local.get 2 i64.const 0x5a00000005 i64.sub local.get 0 f32.const 91.5
    f32.sub global.get 3 f64.const 92.25 f64.mul local.get 1 i32.const 654 i32.xor local.get 2 i64.const -1029
    i64.sub local.get 0 f32.const 95.5 f32.mul global.get 3 f64.const 96.25 f64.add local.get 1 i32.const 682
    i32.xor local.get 2 i64.const -1073 i64.sub local.get 0 f32.const 99.5 f32.add global.get 3
    f64.const 100.25 f64.sub local.get 1 i32.const 710 i32.xor local.get 2 i64.const 0x6600000005 i64.sub
    local.get 0 f32.const 103.5 f32.sub global.get 3 f64.const 104.25 f64.mul local.get 1 i32.const 738
    i32.xor local.get 2 i64.const -1161 i64.sub local.get 0 f32.const 107.5 f32.mul global.get 3
    f64.const 108.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 f32.const 88.5
    f32.add
  )
  (func $call-86 (export "call-86") (param f64 f32 f32 i32)
  (result i64 i32 f64 i32 i64 f32 i32 f32 i32 i32 i32 i64 f64 i32 f64 i32 f32 f64 f32 f32 i32 i64 i64 i32 i32)
  (local i64 i64 i32 i32)
    i64.const -974 local.set 4 i64.const 0x5a00000005 local.set 5 i32.const 640 local.set 6 i32.const 647
    local.set 7
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
    end
    global.get 5 i64.const 0x5d00000005 i64.xor local.get 3 local.get 0 f64.const 95.25 f64.mul i32.const 0
    i32.load global.get 5 i64.const -1062 i64.xor local.get 2 local.get 3 i32.const 696 i32.mul i32.const 32
    f32.load local.get 3 i32.const 710 i32.xor local.get 3 local.get 3 i32.const 724 i32.mul i32.const 64
    i64.load local.get 0 f64.const 105.25 f64.add local.get 3 local.get 0 f64.const 107.25 f64.mul
    i32.const 96 i32.load i32.const 104 f32.load offset=1 local.get 3 i32.const 773 i32.sub i32.const 120
    i64.load offset=3 call $callee local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7
  )
)

(assert_return (invoke "call-86"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404)) (i64.const 0xfefdfca6faf9f8fd)
  (i32.const 0x4040404) (f64.const -142.875) (i32.const 0x7a55300b) (i64.const 0x102030405060322)
  (f32.const 3.75) (i32.const 0xeaeaeae0) (f32.const 1.01666746e-22) (i32.const 0x40406c2)
  (i32.const 0x4040404) (i32.const 0x5b5b5b50) (i64.const 0x4e2904dfba95704b) (f64.const 103.75)
  (i32.const 0x4040404) (f64.const -160.875) (i32.const 0x5a3510eb) (f32.const 88.5) (f64.const -1.5)
  (f32.const 2.75) (f32.const 3.75) (i32.const 0x4040404) (i64.const -974) (i64.const 0x5a00000005)
  (i32.const 640) (i32.const 647))

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
  (func $callee (param i32 i64 f64 f64 i32 f64) (result f64 f64)
    local.get 4 i32.const 640 i32.mul local.get 1 i64.const -1007 i64.add global.get 6 f32.const 93.5 f32.add
    local.get 2 f64.const 94.25 f64.sub local.get 0 i32.const 668 i32.mul local.get 1 i64.const 0x6000000005
    i64.add global.get 6 f32.const 97.5 f32.sub local.get 2 f64.const 98.25 f64.mul local.get 0 i32.const 696
    i32.mul local.get 1 i64.const -1095 i64.add global.get 6 f32.const 101.5 f32.mul local.get 3
    f64.const 102.25 f64.add local.get 0 i32.const 724 i32.mul local.get 1 i64.const -1139 i64.add
    global.get 6 f32.const 105.5 f32.add local.get 3 f64.const 106.25 f64.sub local.get 4 i32.const 752
    i32.mul local.get 1 i64.const 0x6c00000005 i64.add global.get 6 f32.const 109.5 f32.sub local.get 2
    f64.const 110.25 f64.mul global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 local.get 2 f64.const 89.25
    f64.add local.get 2 f64.const 90.25 f64.add
  )
  (func $call-87 (export "call-87") (param f32 f32 f32 i64 f64 f32 f64 f64)
  (result f32 i32 i64 i64 i64 i64 i64 f64 f64 f64 f64 f32 f32 f32 i64 f64 f32 f64 f64 f32 f32 f64 f32 i64 f64)
  (local f32 f32 f64 f32 i64 f64)
    f32.const 1.5 local.set 8 f32.const 2.5 local.set 9 f64.const 3.25 local.set 10 f32.const 4.5 local.set 11
    i64.const -50 local.set 12 f64.const 6.25 local.set 13 local.get 1 f32.const 7.5 f32.sub global.get 0
    local.get 3 i64.const 0x900000005 i64.xor i32.const 80 i64.load offset=2 local.get 3 i64.const -116
    i64.mul local.get 3 local.get 3 i64.const -138 i64.xor global.get 0 i64.const 0xf00000005 f64.const 16.25
    f64.const 17.25 i32.const 129 i32.const 152 f64.load offset=3 i32.const 1
    call_indirect (param i32 i64 f64 f64 i32 f64) (result f64 f64) global.get 0 i32.const 143 i32.add
    local.get 3 i64.const 0x1500000005 i64.xor local.get 4 f64.const 22.25 f64.sub local.get 4 f64.const 23.25
    f64.mul global.get 0 i32.const 171 i32.add local.get 4 f64.const 25.25 f64.sub call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13
  )
)

(assert_return (invoke "call-87"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (i64.const 0x404040404040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (f64.const -8.5)) (f32.const -4.75) (i32.const 0x12345678)
  (i64.const 0x404040d04040401) (i64.const 0xe8c39e79542f0ae5) (i64.const 0x2e2e2e2e2e2e2e30)
  (i64.const 0x404040404040404) (i64.const 0xfbfbfbfbfbfbfb72) (f64.const 105.5) (f64.const 106.5)
  (f64.const 61.5) (f64.const 62.5) (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f64.const -5.5) (f32.const 6.75) (f64.const -7.5) (f64.const -8.5)
  (f32.const 1.5) (f32.const 2.5) (f64.const 3.25) (f32.const 4.5) (i64.const -50) (f64.const 6.25))

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
  (func $callee (param i32 i64 i64 f32 f64 f64 i32 f64 f32 f32) (result i32 f64 i32 f32 f64 i32 f64)
    local.get 6 i32.const 59 i32.add local.get 1 i64.const 0x900000005 i64.xor local.get 9 f32.const 10.5
    f32.sub local.get 7 f64.const 11.25 f64.mul local.get 0 i32.const 87 i32.add local.get 1 i64.const -138
    i64.xor local.get 3 f32.const 14.5 f32.mul local.get 4 f64.const 15.25 f64.add local.get 6 i32.const 115
    i32.add local.get 2 i64.const -182 i64.xor local.get 9 f32.const 18.5 f32.add local.get 5 f64.const 19.25
    f64.sub local.get 0 i32.const 143 i32.add local.get 2 i64.const 0x1500000005 i64.xor local.get 9
    f32.const 22.5 f32.sub local.get 4 f64.const 23.25 f64.mul local.get 6 i32.const 171 i32.add local.get 1
    i64.const -270 i64.xor local.get 3 f32.const 26.5 f32.mul local.get 7 f64.const 27.25 f64.add global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7
    global.set 6 global.set 5 global.set 4 local.get 0 i32.const 10 i32.add local.get 4 f64.const 2.25 f64.add
    local.get 0 i32.const 24 i32.add local.get 3 f32.const 4.5 f32.add local.get 4 f64.const 5.25 f64.add
    local.get 0 i32.const 45 i32.add local.get 4 f64.const 7.25 f64.add
  )
  (func $call-88 (export "call-88") (param i32 f64 i32 i64 i64 i64 i64 i32 f64 i32 i64 f64)
  (result i32 f64 i32 f32 f64 i32 f64 i32 f64 i32 i64 i64 i64 i64 i32 f64 i32 i64 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
    end
    i32.const 17 local.get 3 local.get 6 i64.const -39 i64.add f32.const 5.5 f64.const 6.25 i32.const 56
    f64.load offset=3 local.get 7 f64.const 9.25 i32.const 80 f32.load offset=2 global.get 6 call $callee
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "call-88"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (f64.const -12.5)) (i32.const 27) (f64.const 8.5) (i32.const 41) (f32.const 10.0) (f64.const 11.5)
  (i32.const 62) (f64.const 13.5) (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -12.5))

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
  (func $callee (param f64 f64 i64 i32 i32 i32 f32 i64 i32 i64 i64 f64 i64 f64 i64 f64 f32 f32 i64 f32)
  (result i32 i64 i64 i64 f32 f32 i64 f32 f32 f64 f64 i64)
    local.get 5 i32.const 101 i32.sub local.get 7 i64.const 0xf00000005 i64.mul local.get 17 f32.const 16.5
    f32.sub local.get 0 f64.const 17.25 f64.mul local.get 4 i32.const 129 i32.sub local.get 9 i64.const -204
    i64.mul local.get 16 f32.const 20.5 f32.mul local.get 15 f64.const 21.25 f64.add local.get 8 i32.const 157
    i32.sub local.get 2 i64.const -248 i64.mul local.get 6 f32.const 24.5 f32.add local.get 0 f64.const 25.25
    f64.sub local.get 3 i32.const 185 i32.sub local.get 2 i64.const 0x1b00000005 i64.mul local.get 19
    f32.const 28.5 f32.sub local.get 15 f64.const 29.25 f64.mul local.get 5 i32.const 213 i32.sub local.get 9
    i64.const -336 i64.mul local.get 16 f32.const 32.5 f32.mul local.get 11 f64.const 33.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 3 i32.const 17 i32.add local.get 2
    i64.const 0x300000005 i64.add local.get 2 i64.const -39 i64.add local.get 2 i64.const -50 i64.add
    local.get 6 f32.const 6.5 f32.add local.get 6 f32.const 7.5 f32.add local.get 2 i64.const -83 i64.add
    local.get 6 f32.const 9.5 f32.add local.get 6 f32.const 10.5 f32.add local.get 0 f64.const 11.25 f64.add
    local.get 0 f64.const 12.25 f64.add local.get 2 i64.const -138 i64.add
  )
  (func $call-89 (export "call-89")
  (param i64 f64 f32 i64 f32 i32 f64 i32 i32 i32 i32 f32 i64 f64 i32 i32 f32 i64)
  (result f32 i32 i64 i64 i64 f32 f32 i64 f32 f32 f64 f64 i64 i64 f64 f32 i64 f32 i32 f64 i32 i32 i32 i32 f32 i64 f64 i32 i32 f32 i64 f32 i64)
  (local f32 i64)
    f32.const 3.5 local.set 18 i64.const -39 local.set 19
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
    end
    local.get 11 f32.const 5.5 f32.mul local.get 1 f64.const 6.25 f64.add f64.const 7.25 local.get 12
    i32.const 72 i32.load offset=1 i32.const 73 i32.const 88 i32.load offset=3 f32.const 12.5 i64.const -138
    local.get 7 local.get 12 i64.const 0xf00000005 i64.mul local.get 17 i32.const 136 f64.load offset=1
    local.get 17 i64.const 0x1200000005 i64.sub f64.const 19.25 local.get 3 local.get 13 i32.const 176
    f32.load offset=2 local.get 16 f32.const 23.5 f32.mul local.get 12 i64.const 0x1800000005 i64.add
    local.get 4 f32.const 25.5 f32.sub call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 local.get 11
    local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18 local.get 19
  )
)

(assert_return (invoke "call-89"
  (i64.const 0x101010101010101) (f64.const -2.5) (f32.const 3.75) (i64.const 0x404040404040404)
  (f32.const 5.75) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (i32.const 0x9090909)
  (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75) (i64.const 0xd0d0d0d0d0d0d0d)
  (f64.const -14.5) (i32.const 0xf0f0f0f) (i32.const 0x10101010) (f32.const 17.75)
  (i64.const 0x1212121212121212)) (f32.const 70.125) (i32.const 0x7e2bda9) (i64.const 0xd0d0d100d0d0d12)
  (i64.const 0xd0d0d0d0d0d0ce6) (i64.const 0xd0d0d0d0d0d0cdb) (f32.const 19.0) (f32.const 20.0)
  (i64.const 0xd0d0d0d0d0d0cba) (f32.const 22.0) (f32.const 23.0) (f64.const 15.0) (f64.const 16.0)
  (i64.const 0xd0d0d0d0d0d0c83) (i64.const 0x101010101010101) (f64.const -2.5) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b) (f32.const 12.75)
  (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -14.5) (i32.const 0xf0f0f0f) (i32.const 0x10101010)
  (f32.const 17.75) (i64.const 0x1212121212121212) (f32.const 3.5) (i64.const -39))

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
  (func $callee (param f64 f64 i64 f32 i32 f64 i64 i32 i64)
    local.get 4 i32.const 24 i32.mul local.get 2 i64.const -39 i64.add local.get 3 f32.const 5.5 f32.mul
    local.get 0 f64.const 6.25 f64.add local.get 4 i32.const 52 i32.mul local.get 2 i64.const -83 i64.add
    local.get 3 f32.const 9.5 f32.add local.get 1 f64.const 10.25 f64.sub local.get 4 i32.const 80 i32.mul
    local.get 2 i64.const 0xc00000005 i64.add local.get 3 f32.const 13.5 f32.sub local.get 1 f64.const 14.25
    f64.mul local.get 7 i32.const 108 i32.mul local.get 6 i64.const -171 i64.add local.get 3 f32.const 17.5
    f32.mul local.get 0 f64.const 18.25 f64.add local.get 7 i32.const 136 i32.mul local.get 6 i64.const -215
    i64.add local.get 3 f32.const 21.5 f32.add local.get 0 f64.const 22.25 f64.sub global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4
  )
  (func $call-90 (export "call-90") (result i64 f32 i32 i32 f32 i32 i64) (local i32 f32 i32 i64)
    i32.const 31 local.set 0 f32.const 5.5 local.set 1 i32.const 45 local.set 2 i64.const -72 local.set 3
    global.get 1 i64.const -83 i64.add global.get 6 global.get 0 i32.const 73 i32.sub f64.const 11.25
    global.get 3 global.get 5 i64.const -138 i64.xor f32.const 14.5 i32.const 120 i32.load offset=3
    f64.const 16.25 i32.const 136 i64.load offset=1 global.get 0 i32.const 129 i32.sub global.get 5
    i64.const -204 i64.mul call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-90"
  ) (i64.const 0x1122334455667735) (f32.const -0.125) (i32.const 0x1234562f) (i32.const 31) (f32.const 5.5)
  (i32.const 45) (i64.const -72))

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
  (func $callee (result f64)
    global.get 4 i32.const 38 i32.xor global.get 1 i64.const 0x600000005 i64.sub global.get 6 f32.const 7.5
    f32.sub global.get 3 f64.const 8.25 f64.mul global.get 4 i32.const 66 i32.xor global.get 1 i64.const -105
    i64.sub global.get 6 f32.const 11.5 f32.mul global.get 3 f64.const 12.25 f64.add global.get 4 i32.const 94
    i32.xor global.get 1 i64.const -149 i64.sub global.get 6 f32.const 15.5 f32.add global.get 3
    f64.const 16.25 f64.sub global.get 4 i32.const 122 i32.xor global.get 1 i64.const 0x1200000005 i64.sub
    global.get 6 f32.const 19.5 f32.sub global.get 3 f64.const 20.25 f64.mul global.get 4 i32.const 150
    i32.xor global.get 1 i64.const -237 i64.sub global.get 6 f32.const 23.5 f32.mul global.get 3
    f64.const 24.25 f64.add global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6
    global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4 f64.const 4.25
  )
  (func $call-91 (export "call-91") (param i64) (result i32 i32 f32 i64 i32 f64 i64 f64 f32 i32 i32 f64 i32)
  (local f64 f32 i32 i32 f64 i32)
    f64.const 5.25 local.set 1 f32.const 6.5 local.set 2 i32.const 52 local.set 3 i32.const 59 local.set 4
    f64.const 9.25 local.set 5 i32.const 73 local.set 6
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6
    end
    global.get 4 i32.const 80 i32.mul global.get 0 global.get 6 f32.const 13.5 f32.sub i32.const 112
    i64.load offset=2 global.get 4 i32.const 108 i32.mul i32.const 1 call_indirect (result f64) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
  )
)

(assert_return (invoke "call-91"
  (i64.const 0x101010101010101)) (i32.const -6160) (i32.const 0x12345678) (f32.const -13.625)
  (i64.const 0x88633e19f4cfaa85) (i32.const -8316) (f64.const 4.25) (i64.const 0x101010101010101)
  (f64.const 5.25) (f32.const 6.5) (i32.const 52) (i32.const 59) (f64.const 9.25) (i32.const 73))

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
  (func $callee (param i32) (result i32 f32)
    local.get 0 i32.const 52 i32.mul global.get 1 i64.const -83 i64.add global.get 6 f32.const 9.5 f32.add
    global.get 3 f64.const 10.25 f64.sub local.get 0 i32.const 80 i32.mul global.get 1 i64.const 0xc00000005
    i64.add global.get 6 f32.const 13.5 f32.sub global.get 3 f64.const 14.25 f64.mul local.get 0 i32.const 108
    i32.mul global.get 1 i64.const -171 i64.add global.get 6 f32.const 17.5 f32.mul global.get 3
    f64.const 18.25 f64.add local.get 0 i32.const 136 i32.mul global.get 1 i64.const -215 i64.add global.get 6
    f32.const 21.5 f32.add global.get 3 f64.const 22.25 f64.sub local.get 0 i32.const 164 i32.mul global.get 1
    i64.const 0x1800000005 i64.add global.get 6 f32.const 25.5 f32.sub global.get 3 f64.const 26.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 i32.const 38 i32.add f32.const 6.5
  )
  (func $call-92 (export "call-92") (param f64 f64 f32 f64)
  (result i32 i64 i32 f32 f32 f64 i32 f32 f64 i32 f32 i32 f32 f64 f64 f32 f64)
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
    end
    global.get 0 i32.const 45 i32.sub global.get 5 global.get 0 i32.const 59 i32.add i32.const 72
    f32.load offset=1 local.get 2 f32.const 10.5 f32.sub local.get 1 global.get 0 i32.const 87 i32.add
    i32.const 104 f32.load offset=1 local.get 0 f64.const 14.25 f64.mul global.get 4 call $callee global.get 0
    i32.const 115 i32.add call $callee local.get 0 local.get 1 local.get 2 local.get 3
  )
)

(assert_return (invoke "call-92"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5)) (i32.const 0x1234564b)
  (i64.const 0xfefdfcfbfaf9f8f8) (i32.const 0x123456b3) (f32.const 3.4116134e-34) (f32.const -6.75)
  (f64.const -2.5) (i32.const 0x123456cf) (f32.const -3.6183316e-15) (f64.const -21.375) (i32.const -39)
  (f32.const 6.5) (i32.const 0x12345711) (f32.const 6.5) (f64.const -1.5) (f64.const -2.5) (f32.const 3.75)
  (f64.const -4.5))

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
  (func $callee (param f64 f64 f32) (result f64 f64 i64 f64 i32 f32 f32)
    global.get 4 i32.const 94 i32.xor global.get 1 i64.const -149 i64.sub local.get 2 f32.const 15.5 f32.add
    local.get 1 f64.const 16.25 f64.sub global.get 4 i32.const 122 i32.xor global.get 1 i64.const 0x1200000005
    i64.sub local.get 2 f32.const 19.5 f32.sub local.get 0 f64.const 20.25 f64.mul global.get 4 i32.const 150
    i32.xor global.get 1 i64.const -237 i64.sub local.get 2 f32.const 23.5 f32.mul local.get 0 f64.const 24.25
    f64.add global.get 4 i32.const 178 i32.xor global.get 1 i64.const -281 i64.sub local.get 2 f32.const 27.5
    f32.add local.get 1 f64.const 28.25 f64.sub global.get 4 i32.const 206 i32.xor global.get 1
    i64.const 0x1e00000005 i64.sub local.get 2 f32.const 31.5 f32.sub local.get 1 f64.const 32.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 local.get 0 f64.const 6.25 f64.add local.get 0
    f64.const 7.25 f64.add i64.const -83 local.get 0 f64.const 9.25 f64.add i32.const 73 local.get 2
    f32.const 11.5 f32.add local.get 2 f32.const 12.5 f32.add
  )
  (func $call-93 (export "call-93") (param i64 f32 f32 f32 i32 f32 i32 i64)
  (result f32 i64 i64 f32 i64 i32 f32 f32 f64 i32 i32 f64 i64 f64 f64 i64 f64 i32 f32 f32 i64 f32 f32 f32 i32 f32 i32 i64 i64 f32)
  (local i64 f32)
    i64.const -72 local.set 8 f32.const 8.5 local.set 9 local.get 1 f32.const 9.5 f32.add local.get 7
    local.get 0 i64.const -116 i64.mul i32.const 96 f32.load local.get 7 i64.const -138 i64.xor local.get 4
    local.get 2 f32.const 15.5 f32.add i32.const 128 f32.load global.get 7 f64.const 17.25 f64.mul local.get 4
    local.get 4 i32.const 136 i32.mul i32.const 160 f64.load local.get 7 i64.const 0x1500000005 i64.xor
    global.get 3 f64.const 23.25 f32.const 24.5 call $callee local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
)

(assert_return (invoke "call-93"
  (i64.const 0x101010101010101) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (i32.const 0x5050505)
  (f32.const 6.75) (i32.const 0x7070707) (i64.const 0x808080808080808)) (f32.const 12.25)
  (i64.const 0x808080808080808) (i64.const 0x8b8b8b8b8b8b8b8c) (f32.const 1.2741393e+16)
  (i64.const 0xf7f7f7f7f7f7f77e) (i32.const 0x5050505) (f32.const 19.25) (f32.const -5.5476997e+35)
  (f64.const 17672.625) (i32.const 0x5050505) (i32.const 0xaaaaaaa8) (f64.const 6.508229140384577e-87)
  (i64.const 0x808081d0808080d) (f64.const -1.25) (f64.const -0.25) (i64.const -83) (f64.const 1.75)
  (i32.const 73) (f32.const 36.0) (f32.const 37.0) (i64.const 0x101010101010101) (f32.const 2.75)
  (f32.const 3.75) (f32.const 4.75) (i32.const 0x5050505) (f32.const 6.75) (i32.const 0x7070707)
  (i64.const 0x808080808080808) (i64.const -72) (f32.const 8.5))

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
  (func $callee (param f32 f32 f64 f32 f32 f64) (result i32 f64 i32 f64 f32 f32 i32 f32 f64 f64 i32 f32)
    global.get 4 i32.const 136 i32.mul global.get 1 i64.const -215 i64.add local.get 0 f32.const 21.5 f32.add
    local.get 5 f64.const 22.25 f64.sub global.get 4 i32.const 164 i32.mul global.get 1 i64.const 0x1800000005
    i64.add local.get 0 f32.const 25.5 f32.sub local.get 5 f64.const 26.25 f64.mul global.get 4 i32.const 192
    i32.mul global.get 1 i64.const -303 i64.add local.get 3 f32.const 29.5 f32.mul local.get 5 f64.const 30.25
    f64.add global.get 4 i32.const 220 i32.mul global.get 1 i64.const -347 i64.add local.get 0 f32.const 33.5
    f32.add local.get 2 f64.const 34.25 f64.sub global.get 4 i32.const 248 i32.mul global.get 1
    i64.const 0x2400000005 i64.add local.get 1 f32.const 37.5 f32.sub local.get 2 f64.const 38.25 f64.mul
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 i32.const 52 local.get 2 f64.const 8.25 f64.add
    i32.const 66 local.get 2 f64.const 10.25 f64.add local.get 0 f32.const 11.5 f32.add local.get 0
    f32.const 12.5 f32.add i32.const 94 local.get 0 f32.const 14.5 f32.add local.get 2 f64.const 15.25 f64.add
    local.get 2 f64.const 16.25 f64.add i32.const 122 local.get 0 f32.const 18.5 f32.add
  )
  (func $call-94 (export "call-94") (param f64 f32 f64 i32 f64 i32 f64 i32 f64 i64 i32 f64)
  (result f64 f64 i32 f64 i64 i32 f64 i32 i32 f64 f64 i64 i32 i32 i64 f64 i32 f64 i32 f64 f32 f32 i32 f32 f64 f64 i32 f32 f64 f32 f64 i32 f64 i32 f64 i32 f64 i64 i32 f64 i32 i64 f64 i32)
  (local i32 i64 f64 i32)
    i32.const 59 local.set 12 i64.const 0x900000005 local.set 13 f64.const 10.25 local.set 14 i32.const 80
    local.set 15
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
    end
    local.get 0 f64.const 12.25 f64.add local.get 4 local.get 5 i32.const 101 i32.sub i32.const 120
    f64.load offset=3 local.get 9 i64.const -171 i64.add local.get 10 local.get 2 f64.const 18.25 f64.add
    i32.const 152 i32.load offset=3 local.get 3 i32.const 143 i32.add local.get 4 local.get 6 f64.const 22.25
    f64.sub i32.const 184 i64.load offset=3 local.get 10 i32.const 171 i32.add local.get 5 local.get 9
    i64.const -281 i64.sub i32.const 24 f64.load offset=3 f32.const 28.5 local.get 1 f32.const 29.5 f32.mul
    i32.const 48 f64.load offset=2 local.get 1 f32.const 32.5 f64.const 33.25 call $callee local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
)

(assert_return (invoke "call-94"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f64.const -12.5)) (f64.const 10.75) (f64.const -5.5) (i32.const 0x60605a1)
  (f64.const -5.928883504195275e+104) (i64.const 0xa0a0a0a0a0a095f) (i32.const 0xb0b0b0b) (f64.const 14.75)
  (i32.const 0xe1bc9772) (i32.const 0x4040493) (f64.const -5.5) (f64.const -29.75)
  (i64.const 0x15f0cba6815c3712) (i32.const 0xb0b0bb6) (i32.const 0x6060606) (i64.const 0xa0a0a0a0a0a0b23)
  (f64.const -3.203851516313528e+259) (i32.const 52) (f64.const 3.402059636520873e+39) (i32.const 66)
  (f64.const 3.402059636520873e+39) (f32.const 40.0) (f32.const 41.0) (i32.const 94) (f32.const 43.0)
  (f64.const 3.402059636520873e+39) (f64.const 3.402059636520873e+39) (i32.const 122) (f32.const 47.0)
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (i32.const 59) (i64.const 0x900000005) (f64.const 10.25)
  (i32.const 80))

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
  (func $callee (param i64 i32 i64 i32 f32 f32 i64 i64 f32 i64)
    local.get 1 i32.const 59 i32.add local.get 0 i64.const 0x900000005 i64.xor local.get 5 f32.const 10.5
    f32.sub global.get 7 f64.const 11.25 f64.mul local.get 1 i32.const 87 i32.add local.get 7 i64.const -138
    i64.xor local.get 5 f32.const 14.5 f32.mul global.get 7 f64.const 15.25 f64.add local.get 1 i32.const 115
    i32.add local.get 9 i64.const -182 i64.xor local.get 4 f32.const 18.5 f32.add global.get 7 f64.const 19.25
    f64.sub local.get 3 i32.const 143 i32.add local.get 9 i64.const 0x1500000005 i64.xor local.get 8
    f32.const 22.5 f32.sub global.get 7 f64.const 23.25 f64.mul local.get 3 i32.const 171 i32.add local.get 9
    i64.const -270 i64.xor local.get 8 f32.const 26.5 f32.mul global.get 7 f64.const 27.25 f64.add
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4 global.set 7 global.set 6 global.set 5 global.set 4
    global.set 7 global.set 6 global.set 5 global.set 4
  )
  (func $call-95 (export "call-95")
  (param f64 i32 i32 f64 f32 f32 i32 f64 i64 f64 f64 f64 f32 i64 f32 f32 f32 f64)
  (result i64 f32 i64 i32 f64 f32 f64 f64 i32 i32 f64 f32 f32 i32 f64 i64 f64 f64 f64 f32 i64 f32 f32 f32 f64 f32 i64 f32 f32 f32 f32)
  (local f32 i64 f32 f32 f32 f32)
    f32.const 9.5 local.set 18 i64.const -105 local.set 19 f32.const 11.5 local.set 20 f32.const 12.5
    local.set 21 f32.const 13.5 local.set 22 f32.const 14.5 local.set 23
    loop
      local.get 0 local.set 0 local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3
      local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7
      local.get 8 local.set 8 local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 local.set 11
      local.get 12 local.set 12 local.get 13 local.set 13 local.get 14 local.set 14 local.get 15 local.set 15
      local.get 16 local.set 16 local.get 17 local.set 17 local.get 18 local.set 18 local.get 19 local.set 19
      local.get 20 local.set 20 local.get 21 local.set 21 local.get 22 local.set 22 local.get 23 local.set 23
    end
    local.get 8 i64.const 0xf00000005 i64.mul local.get 15 local.get 8 i64.const -182 i64.xor i32.const 144
    i32.load offset=2 local.get 3 f64.const 19.25 f64.sub local.get 14 local.get 11 f64.const 21.25 f64.add
    i32.const 176 i64.load offset=2 i32.const 184 i32.load offset=3 i32.const 0 i64.load i32.const 178
    f32.const 26.5 f32.const 27.5 local.get 8 i64.const -303 i64.add i32.const 40 i64.load offset=1
    local.get 12 f32.const 30.5 f32.add local.get 8 i32.const 1
    call_indirect (param i64 i32 i64 i32 f32 f32 i64 i64 f32 i64) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
    local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 local.get 17 local.get 18
    local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
  )
)

(assert_return (invoke "call-95"
  (f64.const -1.5) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (f64.const -10.5)
  (f64.const -11.5) (f64.const -12.5) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)) (i64.const 0xb4b4b4b42d2d2d2d) (f32.const 16.75)
  (i64.const 0xf6f6f6f6f6f6f643) (i32.const 0x946f4a25) (f64.const -23.75) (f32.const 15.75) (f64.const 8.75)
  (f64.const -1.5) (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -4.5) (f32.const 5.75)
  (f32.const 6.75) (i32.const 0x7070707) (f64.const -8.5) (i64.const 0x909090909090909) (f64.const -10.5)
  (f64.const -11.5) (f64.const -12.5) (f32.const 13.75) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 15.75)
  (f32.const 16.75) (f32.const 17.75) (f64.const -18.5) (f32.const 9.5) (i64.const -105) (f32.const 11.5)
  (f32.const 12.5) (f32.const 13.5) (f32.const 14.5))
